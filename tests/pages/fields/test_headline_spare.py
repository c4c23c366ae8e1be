from __future__ import annotations

import pytest

from tests.pages.fields.headline_pages import TITLE, named

SITE = "De Haven"
NAMELESS = ["Home", "Untitled document", "null", "undefined", "Artikel", "News", SITE, "Kustkrant", f"Nieuws | {SITE}"]


@pytest.mark.parametrize("name", NAMELESS)
def test_a_name_that_says_nothing_gives_way(name: str) -> None:
    assert named(title=f"{TITLE} | {SITE}", og=name, site=SITE) == TITLE
    assert named(title=name, ld=name, og=TITLE, site=SITE) == TITLE
    assert named(title=name, og=name, site=SITE, body=f"<h1>{TITLE}</h1>") == TITLE
    assert named(title=f"{TITLE} | {SITE}", site=SITE, body=f"<h1>{name}</h1>") == TITLE
    assert named(title=name, site=SITE, body=f"<h1>{name}</h1><h1>{TITLE}</h1>") == TITLE


@pytest.mark.parametrize("name", ["", *NAMELESS])
@pytest.mark.parametrize(
    "body",
    [
        f"<h2>{TITLE}</h2>",
        f"<div itemprop='headline'>{TITLE}</div>",
        f"<p class='article-title'>{TITLE}</p>",
        f"<div class='headline'><span>{TITLE}</span></div><h2>Wat het veer nu kost</h2>",
        f"<h1><img src='a.png' alt='{TITLE}'></h1>",
    ],
)
def test_where_else_a_headline_stands(name: str, body: str) -> None:
    assert named(title=name, site=SITE, body=body) == TITLE


@pytest.mark.parametrize("name", ["title", "headline", "DC.title", "sailthru.title", "parsely-title"])
def test_meta_tags_of_lesser_renown(name: str) -> None:
    assert named(title=SITE, site=SITE, head=f'<meta name="{name}" content="{TITLE}">') == TITLE


@pytest.mark.parametrize("body", [f"<h2><a href='/b'>{TITLE}</a></h2>", f"<h1><img src='a.png' alt='{SITE}'></h1>"])
def test_no_other_place_is_left(body: str) -> None:
    assert named(title="Home", site=SITE, body=body) == "Home"


def test_a_heading_below_the_text_is_no_headline() -> None:
    text = "<p>De rederij heeft de motor vervangen en de kade verlengd, zo liet een woordvoerder maandag weten.</p>"
    assert named(title="Home", body=f"{text}<h2>Wat het veer nu kost</h2>") == "Home"


@pytest.mark.parametrize("title", [f"{TITLE} - Groeten van de kade", f"{TITLE} | Groeten van de kade"])
def test_an_h1_that_stands_behind_the_headline_in_the_title(title: str) -> None:
    assert named(title=title, og=TITLE, body="<h1>Groeten van de kade</h1>") == TITLE


def test_an_h1_that_names_the_section() -> None:
    menu = '<a href="/regio">De kust</a>'
    assert (
        named(title="Veer langs de kust vaart weer", body=f"{menu}<h1>De kust</h1>") == "Veer langs de kust vaart weer"
    )


def test_an_h1_that_says_part_of_a_title_otherwise_is_the_headline() -> None:
    assert named(title=f"Kaap Vaak - {TITLE}", body=f"<h1>{TITLE}</h1>") == TITLE


def test_a_very_short_headline_that_h1_and_title_agree_on() -> None:
    assert named(title=f"Nee - {SITE}", site=SITE, body="<h1>Nee</h1>") == "Nee"
    assert named(title=f"Ja | {SITE}", og="Rederij vaart uit", site=SITE, body="<h1>Ja</h1>") == "Ja"
    assert named(title="Nee", og=TITLE) == TITLE
