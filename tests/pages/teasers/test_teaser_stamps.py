from __future__ import annotations

import pytest

from newscrawl.pages.teasers.find import find_teasers
from newscrawl.pages.teasers.stamps import age_at_edge, is_count, is_stamp, tells_when
from newscrawl.text.age import parse_age
from tests.pages.teasers.teaser_pages import LAYOUTS, TITLES, found, page_of

WHEN = (
    """
gisteren, 14:05|gisteren om 14.05 uur|vandaag, 12:34|yesterday at 2:05 pm|today, 12:34|Gestern, 14:05 Uhr|heute um 12:34
hier à 14h05|Aujourd'hui, 12h34|ayer a las 14:05|hoy, 12:34|ieri, ore 14:05|oggi alle 12:34|ontem às 14h05|hoje, 12:34
i går kl. 14.05|i dag 12:34|wczoraj o 14:05|вчера в 14:05|сегодня, 12:34|tegnap 14:05|dün 14:05|昨天 14:05|어제 14:05
12:34 PM|2:05 p.m. ET|14h05|12:34 Uhr
12 de enero de 2026|12 de janeiro de 2026|12 janvier 2026 à 14h05|Le 12/01/2026 à 14h05|12 gennaio 2026 ore 14:05
12 января 2026 г.|2026. január 12.|2026年1月12日|2026년 1월 12일|2026.01.12 14:05|2026/01/12
Senin, 12 Jan 2026 14:05 WIB
geplaatst: 35 minuten geleden|Geplaatst op 12 januari 2026|Laatst bijgewerkt: 2 uur geleden|Posted 2 hours ago
Published: Jan 12, 2026|Veröffentlicht: vor 35 Minuten|Stand: 12.01.2026|Publié il y a 2 heures|Publicado hace 2 horas
Pubblicato il 12 gennaio 2026|Atualizado há 2 horas|Publicerad: för 35 minuter sedan|Opublikowano: 35 minut temu
Опубликовано: 35 минут назад|35 minuten geleden geplaatst
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


@pytest.mark.parametrize("text", WHEN)
def test_what_says_when_and_nothing_else(text: str) -> None:
    assert tells_when(text)


@pytest.mark.parametrize(
    "text",
    ["Formule 1", "1. Facebook", "Update brengt nieuwe kaart", "Brug 3 dagen dicht", "12 doden bij brand", "Stand up"],
)
def test_what_says_something_else(text: str) -> None:
    assert parse_age(text) is None
    assert not is_stamp(text) or text[0].isdigit()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("hier à 14:05", 1),
        ("ayer 14:05", 1),
        ("вчера, 14:05", 1),
        ("wczoraj 14:05", 1),
        ("hoje às 12h34", 0),
        ("i går kl. 14.05", 1),
    ],
)
def test_a_day_with_its_clock_in_any_language(text: str, days: int) -> None:
    age = parse_age(text)
    assert age is not None
    assert age == (days, "day")


@pytest.mark.parametrize(
    "text",
    [
        "12",
        "(3)",
        "12 reacties",
        "12 comentarios",
        "5 комментариев",
        "Reacties (12)",
        "3 min read",
        "1.204 keer gelezen",
    ],
)
def test_counts(text: str) -> None:
    assert is_count(text)


@pytest.mark.parametrize("text", ["12 doden", "Reacties op het plan", "Top 3", "112 nieuws"])
def test_no_counts(text: str) -> None:
    assert not is_count(text)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Una nave rompió el muelle.hace 35 minutos", "hace 35 minutos"),
        ("Le pont est fermé - il y a 2 heures", "il y a 2 heures"),
        ("35 minuti faROMA (ITALPRESS) - Una nave ha rotto il molo.", "35 minuti fa"),
        ("Sport | 2 godziny temu", "2 godziny temu"),
    ],
)
def test_an_age_set_apart_at_the_edge_of_a_text(text: str, age: str) -> None:
    at = age_at_edge(text)
    assert at is not None
    assert text[at[0] : at[1]].strip() == age


@pytest.mark.parametrize(
    "text", ["Hoe lang | 3 min", "Rook in k8s", "El puente tiene 35 años", "Un muelle de hace 35 años, dice"]
)
def test_no_age_at_an_edge(text: str) -> None:
    assert age_at_edge(text) is None


@pytest.mark.parametrize(
    ("printed", "age"),
    [
        ("geplaatst: {}", True),
        ("Geplaatst {}", True),
        ("({})", True),
        ("{} - 12 reacties", True),
        ("12 comentarios", False),
    ],
)
def test_words_and_counts_around_an_age_are_no_text_of_the_teaser(printed: str, age: bool) -> None:
    rows = "".join(
        f'<li><a href="{one.href}">OSLO - Het veer vaart weer.</a> <span>{printed.format(one.age)}</span></li>'
        for one in TITLES
    )
    got = found(LAYOUTS["semantic"](f"<h3>Meer uit Sport</h3><ul>{rows}</ul>"))
    assert got == [
        (one.slug, None, "OSLO - Het veer vaart weer.", one.age if age else None, "Meer uit Sport") for one in TITLES
    ]


def test_a_printed_date_of_any_language_is_the_teasers_own() -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> <i>12 de enero de 2026</i></li>' for one in TITLES)
    teasers = find_teasers(page_of(LAYOUTS["semantic"](f"<h3>Más de Cultura</h3><ul>{rows}</ul>"))).teasers
    assert [one.date for one in teasers] == ["12 de enero de 2026"] * len(TITLES)
