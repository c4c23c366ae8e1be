from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from newscrawl.pages.fields.headline import headline
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


def test_a_heading_that_is_no_h1_confirms_a_part_of_the_title() -> None:
    html = f"<title>{TITLE} - Groeten van de kade</title><h1>Kadeblog</h1><h2>{TITLE}</h2><p>Tekst.</p>"
    found = headline(read_page(html, "https://kadeblog.example/a", datetime(2026, 3, 1, tzinfo=UTC)))
    assert found[0].value == TITLE


def test_a_heading_with_the_sites_name_confirms_nothing() -> None:
    html = "<title>Wie het veer mist - Kade vol groeten</title><p>Tekst.</p><div>Kade vol groeten</div>"
    found = headline(read_page(html, "https://kade-vol-groeten.example/a", datetime(2026, 3, 1, tzinfo=UTC)))
    assert found[0].value == "Wie het veer mist"


def test_a_heading_confirms_no_part_of_what_the_h1_says() -> None:
    told = f"{TITLE} – na acht weken"
    html = f"<title>{told} | Kadeblog</title><h1>{told}</h1><h2>{TITLE}</h2><p>Tekst.</p>"
    found = headline(read_page(html, "https://kadeblog.example/a", datetime(2026, 3, 1, tzinfo=UTC)))
    assert found[0].value == told


def test_markup_in_structured_data_is_no_other_wording() -> None:
    assert first(h1=f"<i>{TITLE}</i>", title="Anders", ld=f"<i>{TITLE}</i>") == (TITLE, "html")


def test_a_headline_with_a_bar_in_it() -> None:
    told = "Begroting 3.0 | Gemeente neemt vier inners in dienst"
    assert first(h1=told, title=f"{told} | Kustkrant", og=told, ld=told, site="Kustkrant") == (told, "html")
    assert first(h1=f"{TITLE} | Opinie", title=f"{TITLE} | Opinie", site="Kustkrant") == (TITLE, "html")


def test_a_title_of_very_many_parts_is_left_whole() -> None:
    told = f"{TITLE} | " * 20_000 + "Kustkrant"
    assert first(title=told, site="Kustkrant") == (told, "html")


def shown(body: str, *, title: str = "", og: str = "") -> str:
    """The headline of a page with this body, titles in its head and a text below."""
    head = f"<title>{title}</title>" + (f'<meta property="og:title" content="{og}">' if og else "")
    html = f"<html><head>{head}</head><body>{body}<p>Tekst.</p></body></html>"
    return headline(read_page(html, "https://kadeblog.example/a", datetime(2026, 3, 1, tzinfo=UTC)))[0].value


SOUGHT = "Veerboot Kaap Vaak: dienstregeling en tarieven in 2026"
CRUMBS = f"<ul><li>Regio</li><li><h1>{SOUGHT}</h1></li></ul>"


@pytest.mark.parametrize(
    "heading",
    [
        f"<h2>{TITLE}</h2>",
        f"<div>Veerdienst</div><h2>{TITLE}</h2>",
        f"<h2><span>Veerdienst</span> <span>{TITLE}</span></h2>",
        f"<h2><div>Veerdienst</div><div>{TITLE}</div></h2>",
    ],
)
def test_the_heading_below_a_breadcrumb_that_ends_in_the_h1(heading: str) -> None:
    assert shown(CRUMBS + heading, title=f"{SOUGHT} - Kadeblog", og=TITLE) == TITLE


@pytest.mark.parametrize("heading", ["<h2>Wat kost de overtocht?</h2>", f"<p>{TITLE}</p>", f"<h2>{SOUGHT}</h2>"])
def test_what_else_stands_below_the_h1_is_no_headline(heading: str) -> None:
    assert shown(CRUMBS + heading, title=f"{SOUGHT} - Kadeblog", og=TITLE) == SOUGHT


@pytest.mark.parametrize("title", [f"{TITLE} : actueel", f"Nieuws van vandaag: {TITLE}", f"{TITLE}, met nieuwe boot"])
def test_an_h1_to_which_the_titles_add_something(title: str) -> None:
    assert shown(f"<h1>{TITLE}</h1>", title=title, og=title) == TITLE


def test_the_h1_that_the_title_names_is_heard_behind_one_of_a_menu() -> None:
    assert shown(f"<h1>Menu</h1><h1>{TITLE}</h1>", title=f"{TITLE} – De kade in beeld") == TITLE


def test_a_heading_that_the_title_names_outvotes_the_blogs_name_in_the_h1() -> None:
    title = f"{TITLE} | Groeten van de kade"
    body = f"<h1>Groeten van de kade</h1><p>Een blog</p><p>over boten</p><p>en de zee</p><h2>{TITLE}</h2>"
    assert shown(body, title=title) == TITLE


def test_an_h1_that_another_title_says_word_for_word() -> None:
    told = f"{TITLE}: ‘Eindelijk weer naar huis’"
    head = f'<meta name="twitter:title" content="{told}"><meta property="og:title" content="{TITLE}">'
    node = json.dumps({"@type": "NewsArticle", "headline": TITLE})
    html = f'<title>{TITLE}</title>{head}<script type="application/ld+json">{node}</script><h1>{told}</h1><p>Tekst.</p>'
    assert headline(read_page(html, "https://kadeblog.example/a", datetime(2026, 3, 1, tzinfo=UTC)))[0].value == told


def test_breaks_and_buttons_in_the_h1() -> None:
    h1 = "<span>Veer naar</span> <span>Kaap Vaak</span><br>vaart weer<button>Deel</button>"
    assert first(h1=h1, title=TITLE) == (TITLE, "html")


@pytest.mark.parametrize(
    "h1",
    [
        f"<span class='kicker'>Verkeer</span> {TITLE}",
        f"{TITLE} <span class='sr-only'>Video</span>",
        f"<a href='/verkeer'>Verkeer</a><span>{TITLE}</span>",
    ],
)
def test_a_label_in_an_element_of_the_h1_that_the_title_alone_is_without(h1: str) -> None:
    assert first(title=f"{TITLE} | Kustkrant", site="Kustkrant", h1=h1) == (TITLE, "html")


def test_a_word_in_italics_is_no_label() -> None:
    assert first(title="Storm | Kustkrant", site="Kustkrant", h1="Storm <em>treft</em> kust") == (
        "Storm treft kust",
        "html",
    )


@pytest.mark.parametrize("title", ["Veer naar Kaap Vaak vaart weer", "Het veer is geschreven in C#"])
def test_a_link_of_the_h1_to_itself_is_no_part_of_it(title: str) -> None:
    assert first(h1=f'{title} <a href="#veer">#</a>', title=f"{title} | Kustkrant") == (title, "html")
