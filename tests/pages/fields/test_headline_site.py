from __future__ import annotations

from typing import Any

import pytest

from tests.pages.fields.headline_pages import TITLE, named

SITE = "De Haven"
MENU = '<a href="/regio">Regio</a> <a href="/sport">Sport</a>'


@pytest.mark.parametrize("mark", [": ", "_", " / ", " > ", " ~ ", " › ", " // ", " ★ ", " :: "])
def test_marks_that_part_only_the_sites_name(mark: str) -> None:
    told = f"{TITLE}{mark}{SITE}"
    assert named(title=told, site=SITE) == TITLE
    assert named(title=told, og=told, ld=told, publisher="DE  HAVEN") == TITLE
    assert named(title=told, head=f'<meta name="application-name" content="{SITE}">') == TITLE
    assert named(title=f"{TITLE}{mark}De Kustkrant") == TITLE  # the domain's
    assert named(title=f"{TITLE}{mark}kustkrant.example") == TITLE
    assert named(title=told) == told  # nobody says that this is a site


@pytest.mark.parametrize("mark", [": ", "_", " / ", " > "])
def test_the_h1_shows_what_such_a_mark_parts(mark: str) -> None:
    told = f"{TITLE}{mark}{SITE}"
    assert named(title=told, site=SITE, body=f"<h1>{told}</h1>") == told


@pytest.mark.parametrize("told", [f"{TITLE} ({SITE})", f"{TITLE} [{SITE}]"])
def test_the_sites_name_in_brackets(told: str) -> None:
    assert named(title=told, site=SITE) == TITLE
    assert named(title=told) == told


@pytest.mark.parametrize("mark", ["-", "_", "｜", "：", " - "])
def test_marks_without_blanks_between_signs_of_words(mark: str) -> None:
    told = "渡轮停航八周后恢复通航"
    assert named(title=f"{told}{mark}海岸报", site="海岸报") == told
    assert named(title=f"{told}{mark}新闻{mark}海岸报", site="海岸报") == told


def test_a_name_in_brackets_of_its_own_kind() -> None:
    assert named(title="渡轮停航八周后恢复通航【海岸报】", site="海岸报") == "渡轮停航八周后恢复通航"


@pytest.mark.parametrize("mark", [" - ", " | ", " > ", " / "])
def test_sections_between_the_headline_and_the_site(mark: str) -> None:
    told = f"{TITLE}{mark}Regio{mark}{SITE}"
    assert named(title=told, og=told, site=SITE, body=MENU) == TITLE
    assert named(title=f"{TITLE}{mark}Nieuws{mark}{SITE}", site=SITE) == TITLE


@pytest.mark.parametrize("mark", [" - ", " | "])
def test_what_follows_the_sites_name(mark: str) -> None:
    assert named(title=f"{TITLE}{mark}{SITE}{mark}al het nieuws van de kust", site=SITE) == TITLE
    assert named(title=f"{TITLE}{mark}Kustkrant{mark}al het nieuws van de kust") == TITLE
    assert named(title=f"{TITLE}{mark}{SITE}{mark}Regio", site=SITE) == TITLE


@pytest.mark.parametrize("mark", [" - ", " | ", ": ", " / "])
def test_the_sites_name_at_the_front(mark: str) -> None:
    assert named(title=f"{SITE}{mark}{TITLE}", site=SITE) == TITLE


def test_half_of_a_headline_is_no_section() -> None:
    assert named(title=f"Kaap Vaak - Duinburg in een uur - {SITE}", site=SITE) == "Kaap Vaak - Duinburg in een uur"


@pytest.mark.parametrize("mark", [" - ", " | "])
def test_a_title_that_says_the_headline_twice(mark: str) -> None:
    assert named(title=f"{TITLE}{mark}{TITLE}") == TITLE
    assert named(title=f"{TITLE}{mark}{TITLE} | {SITE}", site=SITE) == TITLE


@pytest.mark.parametrize("told", ["Video | Zo vaart het veer naar Kaap Vaak", "Veer vaart | dit moet u weten"])
def test_a_bar_in_a_headline_of_which_another_voice_only_adds_the_site(told: str) -> None:
    assert named(title=f"{told} - {SITE}", og=told, site=SITE) == told
    assert named(title=f"{told} | {SITE}", og=told, site=SITE) == told
    assert named(title=told) == told
    assert named(title=f"{told} | {SITE}", site=SITE, body=f"<h1>{told}</h1>") == told


def test_a_bar_in_an_h1_before_a_short_end() -> None:
    told = "Veer vaart | eindelijk"
    assert named(title=f"{told} | {SITE}", site=SITE, body=f"<h1>{told}</h1>") == told
    assert named(title=f"{told} | {SITE}", site=SITE, body=f"{MENU}<h1>Veer vaart | Sport</h1>") != "Veer vaart | Sport"


@pytest.mark.parametrize("end", [" - Page 2", " | Pagina 2", " - Seite 2 von 3", " (pagina 2)"])
def test_the_number_of_a_page(end: str) -> None:
    assert named(title=f"{TITLE}{end}") == TITLE
    assert named(title=f"{TITLE}{end} - {SITE}", og=f"{TITLE}{end}", site=SITE) == TITLE


@pytest.mark.parametrize("mark", [": ", " / ", "_", " - ", " | ", "(", " (", "：", "海-"])
def test_very_many_marks_take_no_time(mark: str) -> None:
    hostile: dict[str, Any] = {"title": mark * 50_000, "og": f"{TITLE}{mark}" * 10_000, "site": SITE}
    named(**hostile)


def test_a_title_that_stands_where_a_sites_name_is_due_stays_the_headline() -> None:
    title = f"{TITLE}, acht weken na de aanvaring"
    logo = '<h1><a href="/">De Haven, terug naar het begin</a></h1>'
    head = f'<meta name="application-name" content="{title}">'
    assert named(title=title, og=title, head=head, body=f"{logo}<h1>{title}</h1>") == title


@pytest.mark.parametrize("mark", ["_", "__", "-", "--"])
def test_what_hangs_behind_a_text_that_the_page_shows(mark: str) -> None:
    assert named(title=f"{TITLE}{mark}Haven", body=f"<h3>{TITLE}</h3>") == TITLE
    assert named(title=f"{TITLE}{mark}Haven", body=f"<div>{TITLE}</div>") == TITLE
    assert named(title=f"{TITLE}{mark}Haven", body="<h3>Iets anders van de haven</h3>") == f"{TITLE}{mark}Haven"


def test_a_dash_in_a_headline_parts_nothing() -> None:
    told = f"{TITLE}-dienst na acht lange weken van stilstand"
    assert named(title=told, body=f"<h3>{TITLE}</h3>") == told
    assert named(title=f"{TITLE} in 2026-2030", body=f"<h3>{TITLE} in 2026</h3>") == f"{TITLE} in 2026-2030"


def test_what_hangs_at_the_end_of_a_title_and_is_called_a_site() -> None:
    told = "渡轮停航八周后恢复通航"
    assert named(title=f"{told}_海岸网") == told
    assert named(title=f"{told}-海岸官方网站") == told
    assert named(title=f"{told}_通航") == f"{told}_通航"
