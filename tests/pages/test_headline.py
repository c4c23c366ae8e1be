from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from newscrawl.pages.headline import headline
from newscrawl.pages.page import read_page

TITLE = "Veer naar Kaap Vaak vaart weer"


def first(*, h1: str = "", title: str = "", og: str = "", ld: str = "", site: str = "") -> tuple[str, str] | None:
    """The best candidate of a page that says these things, and its source."""
    parts = [f"<title>{title}</title>"]
    parts += [f'<meta property="og:title" content="{og}">'] if og else []
    parts += [f'<meta property="og:site_name" content="{site}">'] if site else []
    data = json.dumps({"@type": "NewsArticle", "headline": ld})
    parts += [f'<script type="application/ld+json">{data}</script>'] if ld else []
    html = f"<html><head>{''.join(parts)}</head><body>{h1 and f'<h1>{h1}</h1>'}<p>Tekst.</p></body></html>"
    found = headline(read_page(html, "https://www.kustkrant.example/nieuws/veer", datetime(2026, 3, 1, tzinfo=UTC)))
    return (found[0].value, found[0].source) if found else None


def test_the_h1_where_all_agree() -> None:
    assert first(h1=TITLE, title=TITLE, og=TITLE, ld=TITLE) == (TITLE, "html")


def test_three_voices_outvote_the_h1() -> None:
    assert first(h1="Kustkrant vandaag", title=TITLE, og=TITLE, ld=TITLE) == (TITLE, "json-ld")


@pytest.mark.parametrize("mark", [" - ", " | ", " – ", " — ", "|", " :: ", "｜"])
def test_a_suffix_that_all_but_the_h1_have(mark: str) -> None:
    told = f"{TITLE}{mark}Nieuws"
    assert first(h1=TITLE, title=told, og=told, ld=told) == (TITLE, "html")


@pytest.mark.parametrize(
    "title", [f"{TITLE} - Kustkrant", f"Kustkrant | {TITLE}", f"{TITLE} | Regio | Kustkrant.example"]
)
def test_a_title_alone_without_the_name_of_the_site(title: str) -> None:
    found = first(title=title, site="Kustkrant")
    assert found is not None
    assert found[0].removesuffix(" | Regio") == TITLE


def test_a_label_in_the_h1_and_before_og() -> None:
    assert first(h1=f"Opinie {TITLE}", title=f"{TITLE} - Kustkrant", og=f"Opinie | {TITLE}", ld=TITLE) == (
        TITLE,
        "json-ld",
    )


def test_what_stands_behind_a_bar_in_the_h1_too_is_half_of_the_headline() -> None:
    told = f"VEREN | {TITLE}"
    assert first(h1=told, title=told, og=told, ld=told) == (told, "html")
    assert first(h1=f"{TITLE} | Kustkrant", title=f"{TITLE} | Kustkrant", site="Kustkrant") == (TITLE, "html")


def test_a_short_part_of_a_title_is_no_headline() -> None:
    assert first(h1="Sport", title=f"Sport - {TITLE}", og=TITLE, ld=TITLE) == (TITLE, "json-ld")


def test_entities_that_were_escaped_twice() -> None:
    told = "Veer &amp;quot;Kaap Vaak&amp;quot; vaart"
    found = first(h1='Veer "Kaap Vaak" vaart', ld=told.replace("&amp;", "&"), title="Iets anders dan dit")
    assert found == ('Veer "Kaap Vaak" vaart', "html")


def test_the_spelling_of_the_page_is_kept() -> None:
    french = "Mer du Nord : le bac « reprend » la mer"
    assert first(h1=french, title=french, og=french, ld=french) == (french, "html")


def test_parts_that_an_h1_glues_together() -> None:
    told = "Regio / Veer naar Kaap Vaak"
    assert first(h1="<span>Regio</span><span>Veer naar Kaap Vaak</span>", title=told, og=told) == (told, "meta")


def test_nothing_to_go_by() -> None:
    assert first() is None


SHOWN = "Waarom het veer naar Kaap Vaak acht weken stillag"
SEARCHED = "Veer Kaap Vaak: oorzaak stilstand en nieuwe dienstregeling"


def test_the_wording_of_the_page_before_that_for_search_engines() -> None:
    assert first(h1=SHOWN, title=f"{SEARCHED} - Kustkrant", og=SEARCHED, ld=SEARCHED) == (SHOWN, "html")


@pytest.mark.parametrize(
    "h1",
    [
        "Kustkrant vandaag",
        "Kaap Vaak",
        f"Achtergrond {SEARCHED}",
        f"<span>Achtergrond</span> <span>{SHOWN}</span>",
    ],
)
def test_a_site_a_subject_and_a_label_are_no_wording_of_the_headline(h1: str) -> None:
    found = first(h1=h1, title=f"{SEARCHED} - Kustkrant vandaag", og=SEARCHED)
    assert found == (SEARCHED, "meta")


def test_the_site_in_the_h1_counts_less_than_one_other_voice() -> None:
    told = "Rederij tekent voor nieuwe boten"
    assert first(h1="Kustkrant logo", title="Boten gekocht - Kustkrant", og=told) == (told, "meta")


def test_a_headline_with_a_bar_in_it() -> None:
    told = "Begroting 3.0 | Gemeente neemt vier inners in dienst"
    assert first(h1=told, title=f"{told} | Kustkrant", og=told, ld=told, site="Kustkrant") == (told, "html")
    assert first(h1=f"{TITLE} | Opinie", title=f"{TITLE} | Opinie", site="Kustkrant") == (TITLE, "html")
