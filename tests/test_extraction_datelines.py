"""Datelines and agencies through the public door, wherever a page shows them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from newscrawl import extract
from newscrawl.extraction import read
from newscrawl.items import Article

SEEN = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://www.proefbode.example/nieuws/sluis"
TEXT = "De haven van de stad krijgt in het voorjaar een nieuwe sluis, die breder is dan de oude en ook sneller werkt."
FIRST = "Schepen moeten tot het najaar omvaren langs de oude kade, waar het water ondieper is dan in de haven."
LAST = "Dat zegt de beheerder van het kanaal, die er sinds het najaar met zeven mensen aan werkt."


def page(body: str, last: str = f"<p>{LAST}</p>", **data: Any) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Nieuwe sluis", **data}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>' if data else ""
    article = f"<h1>Nieuwe sluis</h1>{body}<p>{TEXT}</p>{last}"
    return f'<html lang="nl"><head><title>Nieuwe sluis</title>{script}</head><body><article>{article}</article></body>'


def of(html: str) -> Article:
    return extract(html, URL, fetched_at=SEEN)


@pytest.mark.parametrize(
    ("opening", "dateline", "agencies", "raw"),
    [
        (f"<p>KATS (ANP) - {FIRST}</p>", "KATS", ["ANP"], "KATS (ANP) - "),
        (f'<p><span class="dateline">ANKARA (ANP) - </span>{FIRST}</p>', "ANKARA", ["ANP"], "ANKARA (ANP) - "),
        (f'<span class="dateline">ANKARA</span><p>{FIRST}</p>', "ANKARA", [], None),
        (f'<p class="dateline">AMESBURY, Wash. —</p><p>{FIRST}</p>', "AMESBURY, Wash.", [], None),
        (f'<p class="dateline">ANKARA, 5 jan. (Reuters)</p><p>{FIRST}</p>', "ANKARA, 5 jan.", ["Reuters"], None),
        (f'<span itemprop="locationCreated">Ankara</span><p>{FIRST}</p>', "Ankara", [], None),
        (f"<p>Ankara</p><p>{FIRST}</p>", "Ankara", [], "Ankara"),
        (f'<p class="x1">ANKARA (ANP) -</p><p class="x2">{FIRST}</p>', "ANKARA", ["ANP"], "ANKARA (ANP) -"),
        (f'<div class="x1">WESTDORPE –</div><div class="x2">{FIRST}</div>', "WESTDORPE", [], "WESTDORPE –"),
        (f'<div class="x1"><span>KATS (ANP) -</span><br>{FIRST}</div>', "KATS", ["ANP"], "KATS (ANP) -\n"),
        (f"<p>N i e u w bericht, vervangt: sluis</p><p>KATS - {FIRST}</p>", "KATS", [], "KATS - "),
        (
            f"<p><b>De sluis gaat open, zegt de stad.</b></p><p>KATS (ANP) - {FIRST}</p>",
            "KATS",
            ["ANP"],
            "KATS (ANP) - ",
        ),
    ],
)
def test_where_a_dateline_stands(opening: str, dateline: str, agencies: list[str], raw: str | None) -> None:
    got = of(page(opening))
    assert (got.dateline, got.agencies, got.dateline_raw) == (dateline, agencies, raw)
    assert FIRST in got.body
    assert got.body.endswith(f"{TEXT}\n\n{LAST}")
    assert dateline not in got.body


def test_an_age_beside_a_teaser_is_no_text_of_the_article_without_a_container_either() -> None:
    rows = "".join(
        f'<a href="/nieuws/{name}"><div>OSLO (NTB) - {TEXT}</div></a> <span>3{at} minuten geleden</span><br>'
        for at, name in enumerate(("veer", "markt", "duin"))
    )
    got = of(page(f"<p>KATS (ANP) - {FIRST}</p><div><h3>Meer uit Buitenland</h3>{rows}</div>"))
    assert got.body == f"{FIRST}\n\n{TEXT}\n\n{LAST}"
    assert [teaser.age for teaser in got.teasers] == [f"3{at} minuten geleden" for at in range(3)]


@pytest.mark.parametrize(
    ("data", "dateline", "places", "day"),
    [
        ({"dateline": "BEIRUT, Lebanon, June 2."}, "BEIRUT, Lebanon, June 2", ["BEIRUT"], "2025-06-02"),
        ({"locationCreated": {"@type": "Place", "name": "Ankara"}}, "Ankara", ["Ankara"], None),
        ({"locationCreated": {"@type": "Place", "address": {"addressLocality": "Kats"}}}, "Kats", ["Kats"], None),
        ({"locationCreated": [{"name": "Ankara"}, {"name": "Parijs"}]}, "Ankara/Parijs", ["Ankara", "Parijs"], None),
        ({"dateline": "5 januari 2026"}, None, [], None),
    ],
)
def test_the_structured_data_tells_where(
    data: dict[str, Any], dateline: str | None, places: list[str], day: str | None
) -> None:
    got = of(page("", **data))
    assert (got.dateline, got.dateline_places, got.dateline_date) == (dateline, places, day)
    assert got.dateline_raw is None
    assert got.sources.get("dateline") == ("json-ld" if dateline else None)


@pytest.mark.parametrize(
    ("html", "agencies"),
    [
        (page("", f"<p>{LAST} /ritzau/</p>"), ["ritzau"]),
        (page("", f"<p>{LAST} (dts Nachrichtenagentur)</p>"), ["dts"]),
        (page("", f"<p>{LAST}</p><p>Copyright 2026 dpa</p>"), ["dpa"]),
        (page("", f"<p>{LAST}</p><p>Bron: ANP</p>"), ["ANP"]),
        (page('<p class="byline">Door ANP</p>'), ["ANP"]),
        (page("", sourceOrganization={"@type": "Organization", "name": "Agence France-Presse"}), ["AFP"]),
        (page("", author={"@type": "Organization", "name": "ANP"}), ["ANP"]),
    ],
)
def test_where_the_agency_is_named(html: str, agencies: list[str]) -> None:
    assert of(html).agencies == agencies


def test_an_unknown_agency_is_kept_as_printed_and_counted() -> None:
    found = read(page(f"<p>KATS (ANP/QWP) - {TEXT}</p>"), URL, fetched_at=SEEN)
    assert found.article is not None
    assert found.article.agencies == ["ANP", "QWP"]
    assert found.notes["agency/unknown"] == 1


def test_a_teaser_names_its_agency_in_front_or_at_the_end() -> None:
    boxes = "".join(
        f'<li><a href="/nieuws/{slug}"><h3>Kop van het bericht over {slug}</h3><p>{lead}</p></a></li>'
        for slug, lead in (
            ("brug", f"GOES (ANP) - {TEXT}"),
            ("haven", f"{TEXT} (AFP)"),
            ("duin", f"KATS - {TEXT} (Belga)"),
            ("kade", f"<span>ANKARA</span> - {TEXT}"),
            ("dijk", f"<span>2 uur geleden</span> TOKIO (ANP) - {TEXT}"),
        )
    )
    got = of(page("") + f"<aside><h2>Meer uit Binnenland</h2><ul>{boxes}</ul></aside>")
    found = [(teaser.dateline, teaser.agencies) for teaser in got.teasers]
    assert found == [("GOES", ["ANP"]), (None, ["AFP"]), ("KATS", ["Belga"]), ("ANKARA", []), ("TOKIO", ["ANP"])]
    assert [teaser.lead for teaser in got.teasers[3:]] == [TEXT, TEXT]


@pytest.mark.parametrize(
    ("language", "age", "then"),
    [
        ("fr", "il y a 2 heures", "2026-03-01T10:00:00+00:00"),
        ("es", "hace 3 días", "2026-02-26T12:00:00+00:00"),
        ("pl", "5 godzin temu", "2026-03-01T07:00:00+00:00"),
        ("ja", "2時間前", "2026-03-01T10:00:00+00:00"),
    ],
)
def test_a_teaser_s_age_is_read_in_the_language_of_its_page(language: str, age: str, then: str) -> None:
    box = f'<li><a href="/nieuws/brug"><h3>Kop van het bericht over de brug</h3></a><span>{age}</span></li>'
    html = page("").replace('lang="nl"', f'lang="{language}"') + f"<aside><h2>Meer nieuws</h2><ul>{box}</ul></aside>"
    teaser = of(html).teasers[0]
    assert (teaser.age, teaser.published_at) == (age, then)
