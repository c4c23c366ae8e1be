"""The date inside a dateline: found, kept as printed, and read."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from typing import NamedTuple

_MONTHS = (
    "jan january januari januar janvier janv jänner jaenner jän gen gennaio gener enero ene janeiro "
    "tammikuuta tammikuu styczeń stycznia sty leden ledna január januára ianuarie ian siječanj siječnja sij "
    "jaanuar sausio sausis janvāris ocak urtarrila xaneiro tammi январь января янв січень січня січ януари "
    "студзеня јануар ιανουαρίου ιανουάριος ιαν يناير ینایر ژانویه جنوری जनवरी জানুয়ারি ינואר",
    "feb february februari februar février fevrier févr fév fev febbraio febrero feber fevereiro febrer "
    "helmikuuta helmikuu luty lutego lut únor února február februára februarie veljača veljače velj veebruar "
    "vasario februāris şubat otsaila febreiro helmi февраль февраля фев февр лютий лютого лют февруари лютага "
    "фебруар φεβρουαρίου φεβρουάριος φεβ فبراير فوریه فروری फरवरी फ़रवरी ফেব্রুয়ারি פברואר",
    "mar mars march maart mrt mär märz maerz mrz marzo março marco març maaliskuuta maaliskuu marzec marca "
    "březen března március marec martie ožujak ožujka ožu märts kovo marts mart martxoaren maalis март марта "
    "мар березень березня бер сакавіка μαρτίου μάρτιος μαρ مارس مارچ मार्च মার্চ מרץ",
    "apr april avr avril aprile abril abr huhtikuuta huhtikuu kwiecień kwietnia kwi duben dubna április ápr "
    "aprilie travanj travnja tra aprill balandžio aprīlis nisan apirilaren huhti апрель апреля апр квітень "
    "квітня кві красавіка април απριλίου απρίλιος απρ أبريل ابريل إبريل آوریل اپریل अप्रैल এপ্রিল אפריל",
    "may mei mai maj maggio mag mayo maio maig toukokuuta toukokuu maja květen května május máj mája svibanj "
    "svibnja svi gegužės maijs mayıs maiatzaren touko май мая травень травня тра мај μαΐου μάιος مايو می مه "
    "مئی मई মে מאי",
    "jun june juni juin giugno giu junio junho juny kesäkuuta kesäkuu czerwiec czerwca cze červen června "
    "június jún júna iunie iun lipanj lipnja lip juuni birželio jūnijs haziran ekainaren xuño kesä июнь июня "
    "июн червень червня чер юни чэрвеня јун ιουνίου ιούνιος ιουν يونيو ژوئن جون जून জুন יוני",
    "jul july juli juil juillet luglio lug julio julho juliol heinäkuuta heinäkuu lipiec lipca červenec "
    "července július júl júla iulie iul srpanj srpnja srp juuli liepos jūlijs temmuz uztailaren xullo heinä "
    "июль июля июл липень липня лип юли ліпеня јул ιουλίου ιούλιος ιουλ يوليو ژوئیه جولائی जुलाई জুলাই יולי",
    "aug august augustus août aout agosto ago agost elokuuta elokuu sierpień sierpnia sie srpen srpna "
    "augusztus augusta kolovoz kolovoza kol rugpjūčio augusts ağustos abuztuaren elo ogos август августа авг "
    "серпень серпня сер жніўня αυγούστου αύγουστος αυγ أغسطس اغسطس اوت آگوست اگست अगस्त আগস্ট אוגוסט",
    "sep sept september septembre settembre set septiembre setiembre setembro setembre syyskuuta syyskuu "
    "wrzesień września wrz září szeptember szept septembra septembrie rujan rujna ruj rugsėjo septembris "
    "eylül irailaren syys сентябрь сентября сен сент вересень вересня вер септември верасня септембар "
    "σεπτεμβρίου σεπτέμβριος σεπ سبتمبر سپتامبر ستمبر सितंबर सितम्बर সেপ্টেম্বর ספטמבר",
    "oct october oktober okt octobre ottobre ott octubre outubro out lokakuuta lokakuu październik "
    "października paź říjen října október októbra octombrie listopadu oktoober spalio oktobris ekim urriaren "
    "loka октябрь октября окт жовтень жовтня жов октомври кастрычніка октобар οκτωβρίου οκτώβριος οκτ أكتوبر "
    "اكتوبر اکتبر اکتوبر अक्टूबर অক্টোবর אוקטובר",
    "nov november novembre noviembre novembro marraskuuta marraskuu listopad listopada lis listopadu novembra "
    "noiembrie noi studeni studenog studenoga lapkričio novembris kasım azaroaren marras ноябрь ноября ноя "
    "нояб листопад листопада лис ноември лістапада новембар νοεμβρίου νοέμβριος νοε نوفمبر نوامبر نومبر नवंबर "
    "नवम्बर নভেম্বর נובמבר",
    "dec december dez dezember déc décembre dic dicembre diciembre dezembro desembre des desember joulukuuta "
    "joulukuu grudzień grudnia gru prosinec prosince decembra decembrie prosinac prosinca pro detsember "
    "gruodžio decembris aralık abenduaren decembro joulu disember disimba декабрь декабря дек грудень грудня "
    "гру декември снежня децембар δεκεμβρίου δεκέμβριος δεκ ديسمبر دسامبر دسمبر दिसंबर दिसम्बर ডিসেম্বর דצמבר",
)


def _fold(word: str) -> str:
    """A month's name without case and accents: août and AOUT are one."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


MONTHS: dict[str, int] = {}
for _number, _names in enumerate(_MONTHS, 1):
    for _name in _names.split():
        MONTHS.setdefault(_fold(_name), _number)

_WORD = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff]){2,14}"
_DAY = r"\d{1,2}(?!\d)"
_FORMS = re.compile(
    rf"(?P<ymd>\d{{4}}-\d{{1,2}}-{_DAY})"
    rf"|(?P<dmy>\d{{1,2}}(?P<mark>[./])\s?\d{{1,2}}(?:(?P=mark)\s?(?:\d{{4}}|\d\d))?(?!\d))"
    rf"|(?P<east>(?:(?:\d{{4}}年)?\d{{1,2}}月)?\d{{1,2}}日|(?:\d{{1,2}}월\s?)?\d{{1,2}}일)"
    rf"|(?P<y1>\d{{4}})\.?\s+(?P<m1>{_WORD})\s+(?P<d1>{_DAY})\.?"
    rf"|(?P<d2>{_DAY})(?:\.|st|nd|rd|th|er|º|°|ª)?\s*(?:de\s+|of\s+|d[’'])?(?P<m2>{_WORD})(?:\.)?"
    rf"(?:,?\s*(?:de\s+|del\s+)?(?P<y2>\d{{4}})(?!\d))?"
    rf"|(?P<m3>{_WORD})\.?\s*(?P<d3>{_DAY})(?:st|nd|rd|th)?(?:,?\s*(?P<y3>\d{{4}})(?!\d))?"
)
_FULL_NAME = 5
"""A month's name of this many letters is no abbreviation: a full stop behind it, or before a slash, ends the date."""


class Printed(NamedTuple):
    """A date as it stands in a text: where it ends, and its text without what belongs to the sentence."""

    end: int
    text: str


def find_date(text: str, at: int) -> Printed | None:
    """The date that begins exactly at `at`; None where none does. A number alone, or a month alone, is no date."""
    match = _FORMS.match(text, at)
    if match is None:
        return None
    month = match["m1"] or match["m2"] or match["m3"]
    if month is None:
        return Printed(match.end(), match[0]) if _read(match) is not None else None
    if _fold(month) not in MONTHS:
        return None
    printed = match[0]
    closed = printed.endswith(".") and match["m2"] is not None
    if closed and (len(month) >= _FULL_NAME or text[match.end() :].lstrip().startswith("/")):
        printed = printed[:-1]
    return Printed(at + len(printed), printed)


def is_month(word: str) -> bool:
    """Whether `word` names a month, in any of the table's languages, abbreviated or not."""
    return month_number(word) is not None


def month_number(word: str) -> int | None:
    """The number of the month that `word` names, 1 to 12; None where it names none."""
    return MONTHS.get(_fold(word.rstrip(".")))


def _read(match: re.Match[str]) -> tuple[int | None, int | None, int] | None:
    """(year, month, day) of a match, year and month None where not printed; None for no day of the calendar."""
    if match["ymd"]:
        year, month, day = map(int, match["ymd"].split("-"))
        return _checked(year, month, day)
    if match["dmy"]:
        parts = [int(part) for part in re.split(r"[./]\s?", match["dmy"])]
        day, month = parts[:2]
        year_printed = parts[2] if len(parts) > 2 else None
        if year_printed is not None and year_printed < 100:
            year_printed += 2000
        return _checked(year_printed, month, day) or _checked(year_printed, day, month)
    if match["east"]:
        numbers = [int(number) for number in re.findall(r"\d+", match["east"])]
        numbers = [0] * (3 - len(numbers)) + numbers
        return _checked(numbers[0] or None, numbers[1] or None, numbers[2])
    name = match["m1"] or match["m2"] or match["m3"]
    year_text = match["y1"] or match["y2"] or match["y3"]
    day_text = match["d1"] or match["d2"] or match["d3"]
    return _checked(int(year_text) if year_text else None, MONTHS.get(_fold(name)), int(day_text))


def _checked(year: int | None, month: int | None, day: int) -> tuple[int | None, int | None, int] | None:
    try:
        date(2000 if year is None else year, 1 if month is None else month, day)
    except ValueError:
        return None
    return year, month, day


AHEAD = timedelta(days=1)
"""A dateline may be a day ahead of our clock: its day is that of its own time zone."""


def dateline_date(printed: str, before: date) -> str | None:
    """The date of a dateline as `YYYY-MM-DD`; None where `printed` is no date.

    Without a year it is the nearest such day not after `before` (the article's date of publication, else the day
    it was fetched); without a month the nearest such day of a month. One day after `before` still counts as not
    after it, since the place may lie in an earlier time zone. Where both orders are possible `05/01` is day, month.
    """
    match = _FORMS.match(printed.strip())
    read = _read(match) if match else None
    if match is None or read is None or (read[1] is None and not match["east"]):
        return None
    year, month, day = read
    if year is not None:
        return date(year, month or 1, day).isoformat()
    return _nearest(month, day, before + AHEAD if before < date.max else before)


def _nearest(month: int | None, day: int, last: date) -> str | None:
    """The latest day not after `last` with this day and month, `month` None for any."""
    for back in range(12 * 9):
        year, index = divmod(last.year * 12 + last.month - 1 - back, 12)
        if (month is None or index + 1 == month) and year >= 1:
            found = _checked(year, index + 1, day)
            if found is not None and date(year, index + 1, day) <= last:
                return date(year, index + 1, day).isoformat()
    return None
