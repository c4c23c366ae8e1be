"""The public door: what it gives, what it refuses, and that no bytes break it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl import extract
from newscrawl.errors import BadUrl, ConfigError, NewscrawlError, NotAnArticle
from newscrawl.items import ARTICLE_FIELDS
from newscrawl.sites import Site
from tests.loopback import article, front

SEEN = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://www.proefbode.example/nieuws/haven"


def test_every_key_in_schema_order() -> None:
    got = extract(article("Haven krijgt tweede kade", "/nieuws/b"), URL, fetched_at=SEEN).to_dict()
    assert tuple(got) == ARTICLE_FIELDS
    assert got["fetched_at"] == got["first_seen_at"] == "2026-03-01T12:00:00+00:00"
    assert got["site"] == "proefbode.example"


def test_bytes_and_text_give_the_same() -> None:
    page = article("Café aan de haven gaat open", "/nieuws/b")
    assert extract(page, URL, fetched_at=SEEN) == extract(page.encode(), URL, fetched_at=SEEN)


def test_a_headline_in_front_of_the_text_is_no_paragraph() -> None:
    page = (
        "<h1>Brug dicht</h1><p>KATS - De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal.</p>"
    )
    got = extract(page, URL, fetched_at=SEEN)
    assert (got.headline, got.dateline) == ("Brug dicht", "KATS")
    assert got.body == "De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal."


def test_the_site_may_be_named() -> None:
    assert extract(article("Haven krijgt tweede kade"), URL, fetched_at=SEEN, site="zeelandnet").site == "zeelandnet"


def test_a_body_says_where_it_came_from() -> None:
    text = "De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal."
    told = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{text * 3}"}}</script>'
    kept = f'<script>window.state = {{"story": {{"text": "{text * 5}"}}}}</script>'
    chosen = Site("bode", selectors={"body": ".tekst"})
    pages = [(f"<p>{text}</p>", None), (f"<p class=tekst>{text}</p>", chosen), (told, None), (kept, None)]
    found = [extract(f"<h1>Brug dicht</h1>{page}", URL, fetched_at=SEEN, site=site) for page, site in pages]
    assert [one.sources["body"] for one in found] == ["html", "site", "json-ld", "script"]


def test_a_front_is_refused() -> None:
    with pytest.raises(NotAnArticle):
        extract(front("/nieuws/a", "/nieuws/b", "/nieuws/c"), "https://www.proefbode.example/", fetched_at=SEEN)


@pytest.mark.parametrize("html", [b"", b"   ", b"%PDF-1.7 ...", b"\x00\x00", "<html></html>"])
def test_what_is_no_page_is_refused(html: bytes | str) -> None:
    with pytest.raises(NotAnArticle):
        extract(html, URL, fetched_at=SEEN)


def test_a_naive_moment_an_unknown_site_and_a_bad_address_are_errors() -> None:
    with pytest.raises(ConfigError, match="fetched_at"):
        extract("x", URL, fetched_at=datetime(2026, 3, 1))  # noqa: DTZ001 - the point
    with pytest.raises(ConfigError, match="geensite"):
        extract("x", URL, fetched_at=SEEN, site="geensite")
    with pytest.raises(BadUrl):
        extract("x", "mailto:a@b.example", fetched_at=SEEN)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_raise_only_our_errors(data: bytes) -> None:
    try:
        extract(data, URL, fetched_at=SEEN)
    except NewscrawlError:
        return


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=0, max_value=2500))
def test_a_page_may_be_cut_anywhere(length: int) -> None:
    page = article("Haven krijgt tweede kade", "/nieuws/b", "/nieuws/c").encode()[:length]
    try:
        extract(page, URL, fetched_at=SEEN)
    except NewscrawlError:
        return


def test_a_text_in_a_shadow_root_that_the_markup_declares() -> None:
    texts = [
        "De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal.",
        "Fietsers kunnen omrijden over de sluis, die blijft open tot zaterdagavond.",
    ]
    inner = "".join(f"<p>{text}</p>" for text in texts)
    root = f'<bode-bericht><template shadowrootmode="open"><div>{inner}</div></template></bode-bericht>'
    got = extract(f"<h1>Brug een week dicht</h1>{root}<p>Deel dit</p>", URL, fetched_at=SEEN)
    assert got.body.split("\n\n") == texts
    with pytest.raises(NotAnArticle):
        extract(f"<h1>Brug een week dicht</h1><template>{inner}</template>", URL, fetched_at=SEEN)


def test_a_text_that_is_kept_for_readers_without_scripts() -> None:
    texts = [
        "De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal.",
        "Fietsers kunnen omrijden over de sluis, die blijft open tot zaterdagavond.",
    ]
    inner = "".join(f"<p>{text}</p>" for text in texts)
    shell = "<h1>Brug een week dicht</h1><div id=app></div>"
    got = extract(f"{shell}<noscript>{inner}</noscript>", URL, fetched_at=SEEN)
    assert got.body.split("\n\n") == texts
    shown = extract(f"<h1>Brug een week dicht</h1>{inner}<noscript><p>{texts[0]}</p></noscript>", URL, fetched_at=SEEN)
    assert shown.body.split("\n\n") == texts
    for other in ("<p>Zet JavaScript aan.</p>", '<img src="/a.jpg">', "<p"):
        with pytest.raises(NotAnArticle):
            extract(f"{shell}<noscript>{other}</noscript>", URL, fetched_at=SEEN)


def test_a_headline_in_the_line_above_the_text_is_no_text() -> None:
    text = "KATS - De brug bij het dorp gaat een week dicht, zegt de beheerder van het kanaal."
    more = "Fietsers kunnen omrijden over de sluis, die blijft open tot zaterdagavond."
    title = "Brug bij het dorp een week dicht"
    page = f"<title>{title}</title><table><tr><td><font size=5>{title}</font><br>{text}<br><br>{more}</td></tr></table>"
    got = extract(page, URL, fetched_at=SEEN)
    assert (got.headline, got.dateline) == (title, "KATS")
    assert got.body.split("\n\n") == [text.removeprefix("KATS - "), more]


def _with_teasers(stamp: str) -> str:
    texts = ["De sluis gaat zaterdag weer open voor schepen", "De bakker stopt na zestig jaar met zijn winkel"]
    items = "".join(f'<li><a href="/nieuws/{at}">{text}</a> {stamp}</li>' for at, text in enumerate(texts))
    return article("Haven krijgt tweede kade", "/nieuws/b").replace(
        "</body>", f"<h3>Lees ook</h3><ul>{items}</ul></body>"
    )


@pytest.mark.parametrize(
    ("stamp", "moment", "precision"),
    [
        ("<span>27 februari 2026</span>", "2026-02-27T00:00:00+00:00", "day"),
        ("<span>27-02-2026 11:05</span>", "2026-02-27T10:05:00+00:00", "minute"),
        ('<time datetime="2026-02-27T11:05:00+02:00">27 feb. 2026</time>', "2026-02-27T09:05:00+00:00", "minute"),
        ("<span>2 uur geleden</span>", "2026-03-01T10:00:00+00:00", "hour"),
    ],
)
def test_the_moment_of_a_teaser(stamp: str, moment: str, precision: str) -> None:
    got = extract(_with_teasers(stamp), "https://www.zeelandnet.nl/nieuws/haven", fetched_at=SEEN)
    last = got.teasers[-1]
    assert (last.published_at, last.published_precision) == (moment, precision)


def test_of_a_printed_time_without_a_known_zone_the_day_counts() -> None:
    last = extract(_with_teasers("<span>27-02-2026 11:05</span>"), URL, fetched_at=SEEN).teasers[-1]
    assert (last.published_at, last.published_precision) == ("2026-02-27T00:00:00+00:00", "day")


TEXT = [
    "De veerpont tussen Rietland en Havenaar vaart sinds maandagochtend weer volgens de dienstregeling.",
    "De motor was begin deze maand uitgevallen. Schippers moesten daardoor bijna twintig kilometer omvaren.",
    "Volgens havenmeester Jorna zijn alle onderdelen vervangen en blijft er een tweede pont in de buurt.",
]


def test_a_headline_in_the_same_element_as_the_text() -> None:
    lines = "<br><br>".join(["<b>Veerpont bij Rietland vaart weer</b>", *TEXT])
    page = f"<title>Veerpont bij Rietland vaart weer | De Bode</title><a href=/>Bode</a><table><td>{lines}</table>"
    got = extract(page, URL, fetched_at=SEEN)
    assert (got.headline, got.body) == ("Veerpont bij Rietland vaart weer", "\n\n".join(TEXT))


def test_what_was_escaped_twice() -> None:
    escaped = TEXT[0].replace(
        "Rietland", "&amp;ldquo;Rietland&amp;rdquo; &amp;amp; Zn &amp;lt;em&amp;gt;Kaap&amp;lt;/em&amp;gt;"
    )
    body = "".join(f"<p>{text}</p>" for text in (escaped, *TEXT[1:]))
    page = f"<title>Veerpont vaart weer</title><article><h1>Veerpont vaart weer</h1>{body}</article>"
    got = extract(page, URL, fetched_at=SEEN).body
    assert got.startswith(TEXT[0].replace("Rietland", "“Rietland” & Zn Kaap"))
