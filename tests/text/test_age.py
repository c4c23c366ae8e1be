from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.age import Age, find_age, moment, parse_age

UNITS = ["second", "minute", "hour", "day", "week", "month", "year"]


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


WORDINGS = [
    # Dutch
    *((f"{n} {word} geleden", n, unit) for n, word, unit in [
        (1, "seconde", "second"), (35, "seconden", "second"), (10, "sec.", "second"), (1, "minuut", "minute"),
        (35, "minuten", "minute"), (5, "min.", "minute"), (5, "min", "minute"), (1, "uur", "hour"), (23, "uur", "hour"),
        (3, "uren", "hour"), (2, "u", "hour"), (2, "u.", "hour"), (1, "dag", "day"), (6, "dagen", "day"),
        (1, "week", "week"), (3, "weken", "week"), (2, "wk", "week"), (1, "maand", "month"), (11, "maanden", "month"),
        (4, "mnd", "month"), (4, "mnd.", "month"), (1, "jaar", "year"), (12, "jaar", "year"), (2, "jr", "year"),
    ]),
    ("een uur geleden", 1, "hour"),
    ("één dag geleden", 1, "day"),
    ("twee weken geleden", 2, "week"),
    ("half uur geleden", 30, "minute"),
    ("een half uur geleden", 30, "minute"),
    ("halfuur geleden", 30, "minute"),
    ("anderhalf uur geleden", 90, "minute"),
    ("1,5 uur geleden", 90, "minute"),
    ("kwartier geleden", 15, "minute"),
    ("drie kwartier geleden", 45, "minute"),
    ("een half jaar geleden", 6, "month"),
    ("1 uur en 5 minuten geleden", 65, "minute"),
    ("2 u 10 min geleden", 130, "minute"),
    ("1 jaar en 2 maanden geleden", 14, "month"),
    ("± 2 uur geleden", 2, "hour"),
    ("ca. 2 uur geleden", 2, "hour"),
    ("ongeveer een maand geleden", 1, "month"),
    ("meer dan 3 jaar geleden", 3, "year"),
    ("2 u", 2, "hour"),
    ("5m", 5, "minute"),
    ("3 d", 3, "day"),
    ("zojuist", 0, "second"),
    ("nu", 0, "second"),
    ("vandaag", 0, "day"),
    ("gisteren", 1, "day"),
    ("Gisteren, 14:30", 1, "day"),
    ("gisteren om 14.30 uur", 1, "day"),
    ("eergisteren", 2, "day"),
    ("vorige week", 1, "week"),
    ("vorige maand", 1, "month"),
    ("vorig jaar", 1, "year"),
    # English
    ("just now", 0, "second"),
    ("1 second ago", 1, "second"),
    ("35 minutes ago", 35, "minute"),
    ("5 mins ago", 5, "minute"),
    ("an hour ago", 1, "hour"),
    ("half an hour ago", 30, "minute"),
    ("2 hrs ago", 2, "hour"),
    ("3h ago", 3, "hour"),
    ("3h", 3, "hour"),
    ("about 2 hours ago", 2, "hour"),
    ("a day ago", 1, "day"),
    ("2 wk. ago", 2, "week"),
    ("5 mo ago", 5, "month"),
    ("2 yr. ago", 2, "year"),
    ("1 hour, 20 minutes ago", 80, "minute"),
    ("yesterday", 1, "day"),
    ("yesterday at 5:30 pm", 1, "day"),
    ("last month", 1, "month"),
    # German
    ("gerade eben", 0, "second"),
    ("vor 30 Sekunden", 30, "second"),
    ("vor einer Minute", 1, "minute"),
    ("vor 5 Min.", 5, "minute"),
    ("vor 2 Stunden", 2, "hour"),
    ("vor 2 Std.", 2, "hour"),
    ("vor einer halben Stunde", 30, "minute"),
    ("vor einer Viertelstunde", 15, "minute"),
    ("vor einem Tag", 1, "day"),
    ("vor 3 Tagen", 3, "day"),
    ("vor zwei Wochen", 2, "week"),
    ("vor 4 Monaten", 4, "month"),
    ("vor etwa einem Jahr", 1, "year"),
    ("vor 1 Stunde und 5 Minuten", 65, "minute"),
    ("gestern um 14:30 Uhr", 1, "day"),
    ("vorgestern", 2, "day"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "amount", "unit"), WORDINGS)
def test_a_wording(text: str, amount: int, unit: str) -> None:
    assert parse_age(text) == Age(amount, unit)
    assert parse_age(f" {text.upper()}\n") == Age(amount, unit)
    assert parse_age(text.replace(" ", "\u00a0")) == Age(amount, unit)


@pytest.mark.parametrize("language", [None, "nl", "nl-NL", "en", "de-AT", "xx", ""])
def test_the_language_is_a_hint_only(language: str | None) -> None:
    assert parse_age("2 uur geleden", language) == Age(2, "hour")
    assert parse_age("vor 2 Tagen", language) == Age(2, "day")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "geleden",
        "uur geleden",
        "een week",
        "een uur",
        "5",
        "Zeeland",
        "lang geleden",
        "over 2 uur",
        "in 5 minutes",
        "2026 jaar geleden",
        "99999 weken geleden",
        "2 uur geleden open",
        "1 2 uur geleden",
        "vor der Stunde",
        "x" * 99,
        "12:30",
        "2-1",
        "-5 minuten geleden x",
    ],
)
def test_no_age(text: str) -> None:
    assert parse_age(text) is None


@pytest.mark.parametrize(
    ("text", "printed", "age"),
    [
        ("35 minuten geledenTOKIO (ANP/AFP/RTR) - De haven", "35 minuten geleden", Age(35, "minute")),
        ("Brug weer open2 uur geleden", "2 uur geleden", Age(2, "hour")),
        ("Brug weer openEen uur geleden", "Een uur geleden", Age(1, "hour")),
        ("Duin open ± 3 dagen geleden KATS - Het duin", "± 3 dagen geleden", Age(3, "day")),
        ("1 UUR GELEDENMOSKOU", "1 UUR GELEDEN", Age(1, "hour")),
        ("Binnenland | 1 uur en 20 minuten geleden", "1 uur en 20 minuten geleden", Age(80, "minute")),
        ("een verhaal 2 uur geleden", "2 uur geleden", Age(2, "hour")),
        ("Port of Chicago opens 3 hours agoLONDON", "3 hours ago", Age(3, "hour")),
        ("Hafen offen vor 3 StundenBERLIN (dpa) - Der", "vor 3 Stunden", Age(3, "hour")),
        ("İzmir 5 dagen geleden", "5 dagen geleden", Age(5, "day")),
        ("1 week geleden 2 uur geleden", "1 week geleden", Age(1, "week")),
        ("vor 2 Tagen, 5 minutes ago", "vor 2 Tagen", Age(2, "day")),
    ],
)
def test_an_age_inside_a_text(text: str, printed: str, age: Age) -> None:
    found = find_age(text)
    assert found is not None
    assert found[0] == age
    assert text[found[1] : found[2]] == printed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "geleden",
        "Dat is lang geleden",
        "Gisteren ging de brug dicht",
        "vor 2 m hohen Wellen",
        "vor 2 Tagungen",
        "2 uur geledentijd",
        "14:302 uur geleden",
        "Chicago en Santiago",
        "vandaag",
        "Ze hebben geleden onder 2 uur stank",
    ],
)
def test_no_age_inside_a_text(text: str) -> None:
    assert find_age(text) is None


@pytest.mark.parametrize(
    ("age", "now", "then"),
    [
        (Age(0, "second"), at(2026, 3, 1, 12), at(2026, 3, 1, 12)),
        (Age(35, "minute"), at(2026, 3, 1, 0, 10), at(2026, 2, 28, 23, 35)),
        (Age(1, "day"), at(2024, 3, 1), at(2024, 2, 29)),
        (Age(2, "week"), at(2026, 1, 5), at(2025, 12, 22)),
        (Age(1, "month"), at(2026, 3, 31, 8), at(2026, 2, 28, 8)),
        (Age(1, "month"), at(2024, 3, 31, 8), at(2024, 2, 29, 8)),
        (Age(3, "month"), at(2026, 1, 15), at(2025, 10, 15)),
        (Age(12, "month"), at(2026, 1, 15), at(2025, 1, 15)),
        (Age(1, "year"), at(2024, 2, 29), at(2023, 2, 28)),
        (Age(26, "year"), at(2026, 12, 31), at(2000, 12, 31)),
    ],
)
def test_the_moment(age: Age, now: datetime, then: datetime) -> None:
    assert moment(age, now) == then
    assert moment(age, now).tzinfo is UTC


def test_the_moment_is_counted_in_utc() -> None:
    amsterdam = timezone(timedelta(hours=2))
    assert moment(Age(1, "hour"), datetime(2026, 7, 1, 1, 30, tzinfo=amsterdam)) == at(2026, 6, 30, 22, 30)


def test_a_clock_without_zone_is_an_error() -> None:
    with pytest.raises(ValueError, match="offset"):
        moment(Age(1, "hour"), datetime(2026, 7, 1))  # noqa: DTZ001


@pytest.mark.parametrize("unit", UNITS)
def test_before_the_calendar(unit: str) -> None:
    with pytest.raises(ValueError, match="calendar"):
        moment(Age(10**12, unit), at(2026, 1, 1))


@given(st.text(st.sampled_from("2 uurgeldnvo TagsEéİ1.,half±ago"), max_size=60))
@settings(max_examples=300, deadline=None)
def test_never_raises_and_what_is_found_is_an_age(text: str) -> None:
    found = find_age(text)
    parse_age(text)
    if found is not None:
        assert parse_age(text[found[1] : found[2]]) == found[0]
        assert moment(found[0], at(2026, 1, 1)) <= at(2026, 1, 1)


@given(st.integers(1, 99), st.sampled_from(UNITS))
@settings(max_examples=60, deadline=None)
def test_older_is_earlier(amount: int, unit: str) -> None:
    now = at(2026, 5, 31, 12)
    assert moment(Age(amount + 1, unit), now) < moment(Age(amount, unit), now)


def test_a_megabyte_of_markers_ends() -> None:
    assert find_age("geleden ago vor " * 62_500) is None
