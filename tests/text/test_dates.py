from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.dates import instant, parse_moment, to_utc

FORM = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d)?)?")

DAYS = [
    *("令和8年1月5日", "平成38年1月5日", "民國115年1月5日", "Jan-05-2026", "5 DE ENERO DE 2026", "1404/10/15"),
    "Door Anna Berg, op 05/01/26",
    *("2026-01-05", "20260105", "2026-W02-1", "2026W021", "2026-005", "2026/01/05", "2026.1.5", "2026-1-5"),
    *(
        "5, Januari, 2026",
        "5 januari 2026",
        "5 jan. 2026",
        "maandag 5 januari 2026",
        "ma 05-01-2026",
        "05/01/2026",
        "5.1.2026",
        "05.01.26",
    ),
    *("5. 1. 2026.", "Objavljeno 5. 1. 2026. u gradu"),
    *("January 5, 2026", "Jan 5th, 2026", "5th of January 2026", "5. Januar 2026", "Montag, 5. Jänner 2026"),
    *("le 5 janvier 2026", "5 de enero de 2026", "5 gennaio 2026", "5 de janeiro de 2026", "5 stycznia 2026"),
    *("5 января 2026", "2026. január 5.", "5 ocak 2026", "5 Ιανουαρίου 2026", "٥ يناير 2026", "5 tammikuuta 2026"),
    *("2026年1月5日", "2026년 1월 5일", "2026. 1. 5.", "Geplaatst: 5 januari 2026", "5 januari 2026, bijgewerkt 10:15"),
    *("Gewijzigd 09:30 geplaatst 5 januari 2026", "5\u00a0januari\n2026"),
]
MINUTES = [  # all half past nine, without a zone
    *("2026-01-05T09:30", "2026-01-05 09:30:00", "2026-01-05 09:30:00.000", "20260105T0930", "20260105093000"),
    *("202601050930", "2026-1-5T9:30:00", "2026-005T09:30", "2026/01/05 09:30", "2026-01-05, 09:30"),
    *("5 januari 2026 om 09:30", "5 januari 2026 09.30 uur", "5 jan. 2026 - 9.30u", "5 januari 2026 | 09:30"),
    *("05-01-2026 09:30", "05-01-2026 // 09:30", "09:30, 5 januari 2026", "09:30 op maandag 5 januari 2026"),
    *("January 5, 2026 9:30 am", "January 5, 2026 at 9:30 a.m.", "1/5/2026 9:30 AM", "Mon Jan  5 09:30:00 2026"),
    *("5. Januar 2026, 09:30 Uhr", "05.01.2026, 9.30 Uhr", "5. Januar 2026 um 9:30 Uhr", "le 5 janvier 2026 à 9h30"),
    *(
        "5 de enero de 2026 a las 9:30",
        "2026年1月5日 9時30分",
        "2026年1月5日(月) 午前9時30分",
        "2026년 1월 5일 오전 9:30",
    ),
    *("2026年1月5日(月) 09:30配信", "5 DE ENERO DE 2026 - 9h30min", "2026/01/05 [09:30]", "5/1/2026 09:30 صباحا"),
    *("5 января 2026, 09:30", "Geplaatst: 5 januari 2026 09:30", "05/01/2026 KL. 09:30"),
    *(
        "5 มกราคม 2569 เวลา 09:30 น.",
        "5 tháng 1, 2026 lúc 09:30",
        "5 يناير 2026 الساعة 09:30",
        "5 ינואר 2026 בשעה 09:30",
    ),
    *("5. 1. 2026 v 9:30", "5. 1. 2026. u 09:30", "5 januari 2026 klockan 09.30", "5 stycznia 2026 o godz. 9:30"),
    *(
        "5 gennaio 2026 alle ore 9:30",
        "5 ianuarie 2026, ora 09:30",
        "5 Januari 2026 pukul 09:30",
        "2026. január 5. 9:30",
    ),
    *("5 Ιανουαρίου 2026, ώρα 09:30", "5 de gener de 2026 a les 9:30"),
]
ZONED = [
    ("2026-01-05T09:30:00Z", "+00:00"),
    ("2026-01-05T09:30:00.123456789+01:00", "+01:00"),
    ("2026-01-05T09:30+0100", "+01:00"),
    ("2026-01-05T09:30:00 -0500", "-05:00"),
    ("2026-01-05T09:30:00−05:00", "-05:00"),
    ("2026-01-05T09:30:00+01", "+01:00"),
    ("20260105T093000Z", "+00:00"),
    ("2026-01-05T09:30:00Z+00:00", "+00:00"),
    ("2026-01-05 09:30 UTC", "+00:00"),
    ("2026-01-05T09:30:00+01:00[Europe/Paris]", "+01:00"),
    ("2026-01-05T09:30:00[Asia/Tokyo]", "+09:00"),
    ("Mon, 05 Jan 2026 09:30:00 +0100", "+01:00"),
    ("Mon, 05 Jan 2026 09:30:00 GMT", "+00:00"),
    ("Mon, 5 Jan 26 09:30:00 EST", "-05:00"),
    ("Monday, 05-Jan-26 09:30:00 GMT", "+00:00"),
    ("Mon Jan 05 09:30:00 CET 2026", "+01:00"),
    ("Mon Jan 05 2026 09:30:00 GMT+0100 (Central European Standard Time)", "+01:00"),
    ("January 5, 2026 at 9:30 a.m. ET", "-05:00"),
    ("9:30 AM EST, Mon January 5, 2026", "-05:00"),
    ("9:30 GMT, 5 January 2026", "+00:00"),
    ("5 januari 2026 09:30 CET", "+01:00"),
    ("05/01/2026 - 09:30 MEZ", "+01:00"),
    ("5 January 2026 9:30 UTC+2", "+02:00"),
]


@pytest.mark.parametrize("printed", DAYS)
def test_a_day_stays_a_day(printed: str) -> None:
    assert parse_moment(printed) == "2026-01-05"
    assert parse_moment(f" {printed} ", "Europe/Amsterdam") == "2026-01-05"


@pytest.mark.parametrize("printed", MINUTES)
def test_a_time_without_zone_takes_the_site_s_or_none(printed: str) -> None:
    assert parse_moment(printed) == "2026-01-05T09:30:00"
    assert parse_moment(printed, "Europe/Amsterdam") == "2026-01-05T09:30:00+01:00"


@pytest.mark.parametrize(("printed", "offset"), ZONED)
def test_a_printed_zone_is_kept(printed: str, offset: str) -> None:
    assert parse_moment(printed) == f"2026-01-05T09:30:00{offset}"
    assert parse_moment(printed, "Australia/Sydney") == f"2026-01-05T09:30:00{offset}"


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("2026-01-05T00:00:00", "2026-01-05T00:00:00"),
        ("2026-01-05 00:00:00Z", "2026-01-05T00:00:00+00:00"),
        ("2026-01-05T24:00:00Z", "2026-01-06T00:00:00+00:00"),
        ("2026-12-31T23:59:60Z", "2026-12-31T23:59:59+00:00"),
        ("2026-01-05T09", "2026-01-05T09:00:00"),
        ("January 5, 2026 12:05 am", "2026-01-05T00:05:00"),
        ("January 5, 2026 12:05 pm", "2026-01-05T12:05:00"),
        ("2026年1月5日 午後9時30分", "2026-01-05T21:30:00"),
        ("le 5 janvier 2026 à 9h", "2026-01-05T09:00:00"),
        ("January 5, 2026 9 pm", "2026-01-05T21:00:00"),
        ("1767602400", "2026-01-05T08:40:00+00:00"),
        ("1767602400000", "2026-01-05T08:40:00+00:00"),
        ("1767602400.5", "2026-01-05T08:40:00+00:00"),
        ("/Date(1767602400000)/", "2026-01-05T08:40:00+00:00"),
        ("13/12/2025", "2025-12-13"),
        ("12/13/2025", "2025-12-13"),
        ("12-01-1999", "1999-01-12"),
        ("7 maart 98", None),
        ("07-Mar-98", "1998-03-07"),
    ],
)
def test_edges(printed: str, moment: str | None) -> None:
    assert parse_moment(printed) == moment


def test_summer_time_and_the_order_of_americans() -> None:
    assert parse_moment("5 juli 2026 09:30", "Europe/Amsterdam") == "2026-07-05T09:30:00+02:00"
    assert parse_moment("July 5, 2026 9:30 am ET") == "2026-07-05T09:30:00-04:00"
    assert parse_moment("01/05/2026") == "2026-05-01"
    assert parse_moment("01/05/2026", "America/New_York") == "2026-01-05"
    assert parse_moment("1937-06-01T12:00", "Europe/Amsterdam") == "1937-06-01T12:00:00+01:19"


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "nieuws",
        "5 januari",
        "januari 2026",
        "2026",
        "2026-01",
        "09:30",
        "2026-02-30",
        "31 februari 2026",
        "2026-13-05",
        "0",
        "0000-00-00",
        "0001-01-01T00:00:00Z",
        "1899-12-31",
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "1970-01-21T12:19:08Z",  # seconds that were taken for milliseconds
        "Wed, 21 Jan 1970 12:19:08 GMT",
        "0000000000",
        "2 uur geleden",
        "gisteren",
        "2026-01-05T25:00:00Z",
        "2026-01-05T09:30:00+99:00",
        "2026-W60-1",
        "null",
        "1-2-3",
    ],
)
def test_no_moment(printed: str) -> None:
    assert parse_moment(printed) is None


def test_a_time_zone_that_does_not_exist_is_the_caller_s_error() -> None:
    with pytest.raises(ValueError, match="Mars/Phobos"):
        parse_moment("2026-01-05", "Mars/Phobos")


def test_to_utc() -> None:
    amsterdam = timezone(timedelta(hours=1))
    assert to_utc(datetime(2026, 1, 5, 0, 30, 15, 999, tzinfo=amsterdam)) == "2026-01-04T23:30:15+00:00"
    with pytest.raises(ValueError, match="offset"):
        to_utc(datetime(2026, 1, 5))  # noqa: DTZ001


def test_an_instant_needs_a_time_and_an_offset() -> None:
    assert instant("2026-01-05T09:30:00+01:00") == datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
    assert instant("2026-01-05T09:30:00") is None
    assert instant("2026-01-05") is None


@given(st.datetimes(datetime(1971, 1, 1), datetime(2099, 1, 1)), st.integers(-14 * 4, 14 * 4))  # noqa: DTZ001
@settings(max_examples=100, deadline=None)
def test_every_iso_moment_comes_back(moment: datetime, quarters: int) -> None:
    aware = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=15 * quarters)))
    assert parse_moment(aware.isoformat()) == aware.isoformat()
    assert parse_moment(aware.strftime("%a, %d %b %Y %H:%M:%S %z")) == aware.isoformat()
    assert parse_moment(aware.isoformat()[:10]) == aware.isoformat()[:10]


pieces = ["5", "05", "2026", "26", "jan", "mei", "May", " ", " ", "-", "/", ".", ":", "T", "Z", "+01:00", "09:30", "pm"]


@given(
    st.lists(st.sampled_from([*pieces, "年", "月", "日", "٣", "am", "uur", "²", "\ud800"]), max_size=14).map("".join)
)
@settings(max_examples=500, deadline=None)
def test_anything_gives_the_form_or_nothing(text: str) -> None:
    moment = parse_moment(text, "Europe/Amsterdam")
    assert moment is None or FORM.fullmatch(moment)
    if moment is not None:
        assert parse_moment(moment) == moment


def test_a_megabyte_ends() -> None:
    assert parse_moment("5 januari " * 100_000) is None


@pytest.mark.parametrize(
    "printed",
    [
        *("5 בינואר 2026", "5 มกราคม 2569", "5 ม.ค. 2569", "วันจันทร์ที่ 5 มกราคม 2569", "05/01/2569"),
        *("5 tháng 1, 2026", "Ngày 5 tháng 01 năm 2026", "2026 m. sausio 5 d.", "2026. gada 5. janvāris"),
    ],
)
def test_days_of_other_calendars_and_word_orders(printed: str) -> None:
    assert parse_moment(printed) == "2026-01-05"


@pytest.mark.parametrize(
    "printed",
    [
        *(
            "5 gennaio 2026 alle ore 09:30",
            "05 gennaio 2026 (ore 9.30)",
            "5 stycznia 2026 r., godz. 9:30",
            "5.1.2026 v 9:30",
        ),
        *("5. ledna 2026 v 9:30", "5 января 2026 г., 9:30", "5 января 2026 года, 09:30", "5 січня 2026 р., 09:30"),
        *(
            "5 Ocak 2026 Pazartesi, 09:30",
            "5 Ιανουαρίου 2026 ώρα 9:30",
            "5 Ιανουαρίου 2026 9:30 π.μ.",
            "5 يناير 2026، 09:30",
        ),
        *("5 يناير، 2026 9:30 ص", "٥ يناير ٢٠٢٦، ٠٩:٣٠", "5 يناير 2026 الساعة 09:30", "5 يناير/كانون 2026 09:30"),
        *(
            "5 בינואר 2026 בשעה 09:30",
            "2026年1月5日（月） 9時30分",
            "2026年1月5日 月曜日 9:30",
            "2026年1月5日 星期一 09:30",
        ),
        *(
            "5 ม.ค. 2569 เวลา 09:30 น.",
            "05 มกราคม 2569, 09:30น.",
            "5 ม.ค. 69 09:30 น.",
            "วันจันทร์ที่ 5 มกราคม พ.ศ. 2569 09:30",
        ),
        *(
            "5 जनवरी 2026 को 9:30 बजे",
            "2026. január 5. 9:30",
            "2026. január 5., hétfő 9:30",
            "2026. január 5. hétfő, 9:30",
        ),
        *(
            "5 ianuarie 2026, ora 9:30",
            "5. januar 2026 klokken 09.30",
            "5 Januari 2026 pukul 09:30",
            "05/01/2026 lúc 09:30",
        ),
        *("5 de enero de 2026, 9:30 a. m.",),
    ],
)
def test_what_languages_print_between_a_date_and_its_time(printed: str) -> None:
    assert parse_moment(printed) == "2026-01-05T09:30:00"


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("4 آذار 2026", "2026-03-04"),
        ("4 Mac 2026", "2026-03-04"),
        ("سه‌شنبه ۱۳ اسفند ۱۴۰۴", "2026-03-04"),
        ("13 اسفند 1404 ساعت 14:25", "2026-03-04T14:25:00"),
        ("۱۴۰۴/۱۲/۱۳ - ۱۴:۲۵", "2026-03-04T14:25:00"),
        ("2026 m. kovo 4 d. 14:25", "2026-03-04T14:25:00"),
        ("14:25 ч., 4 март 2026", "2026-03-04T14:25:00"),
        ("2026-03-04T9:25:00Z", "2026-03-04T09:25:00+00:00"),
        ("2026-03-04T14:25:00 Europe/Amsterdam", "2026-03-04T14:25:00+01:00"),
        ("2026-03-04T14:25:00 01:00", "2026-03-04T14:25:00+01:00"),
        ("Date(1772634300000)", "2026-03-04T14:25:00+00:00"),
        ("4 มี.ค. 69", "2026-03-04"),
        ("4 Μαρτίου 2026 2:25 μ.μ.", "2026-03-04T14:25:00"),
        ("4 مارس 2026 02:25 م", "2026-03-04T14:25:00"),
        ("5 januari 2026, bijgewerkt 10:15", "2026-01-05"),
    ],
)
def test_months_years_and_halves_of_the_day_of_other_scripts(printed: str, moment: str) -> None:
    assert parse_moment(printed) == moment


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("2026-01-05T15:30:00GMT+01:00", "2026-01-05T15:30:00+01:00"),
        ("2026-01-05 15:30:00 GMT+1", "2026-01-05T15:30:00+01:00"),
        ("2026-01-05T15:30:00UTC+1", "2026-01-05T15:30:00+01:00"),
        ("2026-01-05T15:30:00EST", "2026-01-05T15:30:00-05:00"),
        ("2026-01-05T15:30:00 CET", "2026-01-05T15:30:00+01:00"),
        ("2026-01-05T15:30:00ZZ", "2026-01-05T15:30:00+00:00"),
        ("Published 2026-01-05T15:30:00Z", "2026-01-05T15:30:00+00:00"),
        ("1767627000123456", "2026-01-05T15:30:00+00:00"),
        ("5 januari 2026 (15:30)", "2026-01-05T15:30:00"),
        ("-0001-11-30T00:00:00+00:00", None),
        ("January 1, 0001", None),
        ("0001-01-01T00:00:00Z", None),
        ("1969-12-31T19:00:00-05:00", None),
        ("1900-01-01", None),
    ],
)
def test_zones_behind_a_time_and_what_programs_write_for_no_date(printed: str, moment: str | None) -> None:
    assert parse_moment(printed) == moment


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("Monday 03/02/2026", "2026-03-02"),
        ("Tuesday, 03/02/2026", "2026-02-03"),
        ("03/02/2026 (Mon)", "2026-03-02"),
        ("Tue 03/02/2026 9:30 am", "2026-02-03T09:30:00"),
        ("Sunday 03/02/2026", "2026-02-03"),  # neither: the usual order
    ],
)
def test_the_day_of_the_week_tells_month_and_day_apart(printed: str, moment: str) -> None:
    assert parse_moment(printed) == moment


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("28/02/26", "2026-02-28"),
        ("28-02-26, 09:30", "2026-02-28T09:30:00"),
        ("Posted on 02/28/26", "2026-02-28"),
        ("2 mars '26", "2026-03-02"),
        ("26/03/02", None),  # the year may stand first
        ("24/7/365", None),
        ("1/2/26/4", None),
        ("Rood tegen blauw eindigt in 1/2/26", None),
    ],
)
def test_years_of_two_digits(printed: str, moment: str | None) -> None:
    assert parse_moment(printed) == moment


@pytest.mark.parametrize("printed", ["5 января 2026, 09:30 МСК", "5 января 2026 09:30 (мск)"])
def test_the_time_of_moscow_in_its_own_script(printed: str) -> None:
    assert parse_moment(printed) == "2026-01-05T09:30:00+03:00"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026年1月5日 午後2時5分", "2026-01-05T14:05:00"),
        ("2026년 1월 5일 오후 2시 5분", "2026-01-05T14:05:00"),
        ("05/01/2026 02:05 مساء", "2026-01-05T14:05:00"),
        ("2026-01-05T14:05:00 PM", "2026-01-05T14:05:00"),
        ("2026-01-05T9:5:0Z", "2026-01-05T09:05:00+00:00"),
        ("2026-01-05T09:30:00.Z", "2026-01-05T09:30:00+00:00"),
        ("/Date(1767601800000+0100)/", "2026-01-05T09:30:00+01:00"),
        ("5 Januari 2026, 09.30 WITA", "2026-01-05T09:30:00+08:00"),
        ("1447/07/16", None),  # of the Islamic calendar, which begins its months by the moon
    ],
)
def test_other_clocks_and_calendars(text: str, moment: str | None) -> None:
    assert parse_moment(text) == moment


def test_a_language_that_writes_days_first() -> None:
    assert parse_moment("5/3/2026 2:05 p.m.") == "2026-05-03T14:05:00"
    assert parse_moment("5/3/2026 2:05 p.m.", language="nl") == "2026-03-05T14:05:00"


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("5 lip 2026", "pl", "2026-07-05"),
        ("5. lip 2026", "hr", "2026-06-05"),
        ("5. listopadu 2026", "cs-CZ", "2026-11-05"),
        ("5. listopada 2026.", "hr_HR", "2026-10-05"),
        ("5 listopada 2026", "pl", "2026-11-05"),
        ("23. srp 2025 8:30", "cs", "2025-08-23T08:30:00"),
        ("5 Oca 2026", "tr", "2026-01-05"),
        ("5 Ara 2026 14:07", "tr-TR", "2026-12-05T14:07:00"),
        ("5-inci İyul 2026 il", "az", "2026-07-05"),
        ("2026 ж. 5 қаңтар, 14:07", "kk", "2026-01-05T14:07:00"),
        ("2026 թ. հունվարի 5", "hy", "2026-01-05"),
        ("2026 оны 1-р сарын 5", "mn", "2026-01-05"),
        ("2026. gada 5. janvārī", "lv", "2026-01-05"),
        ("2026(e)ko otsailaren 5(a)", "eu", "2026-02-05"),
        ("5 בינו׳ 2026", "he", "2026-01-05"),
        ("05\u200f/01\u200f/2026", "ar", "2026-01-05"),
        ("٥ كانون الثاني ٢٠٢٦", "ar-LB", "2026-01-05"),
        ("5 غشت 2026", "ar-MA", "2026-08-05"),
        ("5 Thg 01 2026", "vi", "2026-01-05"),
        ("៥ មករា ២០២៦", "km", "2026-01-05"),
        ("2026 ජනවාරි 5", "si", "2026-01-05"),
        ("5 ta’ Mejju 2026", "mt", "2026-05-05"),
    ],
)
def test_months_as_the_language_of_a_page_calls_them(text: str, language: str, day: str) -> None:
    assert parse_moment(text, language=language) == day


def test_what_one_language_calls_a_month_is_no_month_in_another() -> None:
    assert parse_moment("5 Ara 2026", language="nl") is None
    assert parse_moment("5 Ara 2026") is None


@pytest.mark.parametrize(
    ("text", "language", "clock"),
    [
        ("5 Ιανουαρίου 2026 2:07 ΜΜ", "el", "14:07"),
        ("५ जनवरी, 2026 को 2:07 अपराह्न", "hi", "14:07"),
        ("५ जनवरी २०२६, दोपहर २:०७ बजे", "hi", "14:07"),
        ("৫ জানুয়ারি ২০২৬, রাত ১০:০৭", "bn", "22:07"),
        ("৫ জানুয়ারি ২০২৬, রাত ২:০৭", "bn", "02:07"),
        ("5 janar 2026 në 2:07 m.d.", "sq", "14:07"),
        ("5 Januari 2026, 2:07 PTG", "ms", "14:07"),
        ("5 يناير 2026 عند الساعة 14:07", "ar", "14:07"),
        ("5. jaanuar 2026 kell 14:07", "et", "14:07"),
        ("2026 m. sausio 5 d., pirmadienis, 14:07 val.", "lt", "14:07"),
        ("5 студзеня 2026 г. у 14:07", "be", "14:07"),
        ("5 de xaneiro 2026 ás 14:07", "gl", "14:07"),
        ("2026년 1월 5일 PM 2:07", "ko", "14:07"),
    ],
)
def test_clocks_with_the_words_around_them(text: str, language: str, clock: str) -> None:
    assert parse_moment(text, language=language) == f"2026-01-05T{clock}:00"


@pytest.mark.parametrize(
    ("text", "language", "moment"),
    [
        ("5. januar 2026 kl. 18.37 GMT+5.30", "da", "2026-01-05T18:37:00+05:30"),
        ("৫ জানুয়ারি, ২০২৬ এ ০২:০৭ PM GMT +১", "bn", "2026-01-05T14:07:00+01:00"),
        ("۵ ژانویهٔ ۲۰۲۶ ساعت ۱۴:۰۷", "fa", "2026-01-05T14:07:00"),
    ],
)
def test_offsets_in_any_figures(text: str, language: str, moment: str) -> None:
    assert parse_moment(text, language=language) == moment


@pytest.mark.parametrize("language", ["hi", "ta", "km", "et", "kk", "sw"])
def test_languages_that_count_days_first_whatever_their_clocks(language: str) -> None:
    assert parse_moment("05/01/2026, 02:07 pm", language=language) == "2026-01-05T14:07:00"
