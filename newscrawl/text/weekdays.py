"""Names of the days of the week as dates print them (Unicode CLDR, wide format)."""

from __future__ import annotations

BEHIND_DATES = (  # of languages that print them between a date and its clock
    *("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    *("pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis", "šeštadienis", "sekmadienis"),
    *("pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena"),
    *("hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"),
)
_NAMES = (  # from Monday on
    "monday maandag montag lundi lunes lunedì segunda mandag måndag maanantai poniedziałek pondělí pondelok luni hétfő"
    " понедельник понеділок δευτέρα pazartesi senin ponedjeljak ponedeljek",
    "tuesday dinsdag dienstag mardi martes martedì terça tirsdag tisdag tiistai wtorek úterý utorok marți kedd"
    " вторник вівторок τρίτη salı selasa utorak torek",
    "wednesday woensdag mittwoch mercredi miércoles mercoledì quarta onsdag keskiviikko środa středa streda miercuri"
    " szerda среда середа τετάρτη çarşamba rabu srijeda sreda",
    "thursday donderdag donnerstag jeudi jueves giovedì quinta torsdag torstai czwartek čtvrtek štvrtok joi csütörtök"
    " четверг четвер πέμπτη perşembe kamis četvrtak četrtek",
    "friday vrijdag freitag vendredi viernes venerdì sexta fredag perjantai piątek pátek piatok vineri péntek пятница"
    " п'ятниця п’ятниця παρασκευή cuma jumat petak petek",
    "saturday zaterdag samstag sonnabend samedi sábado sabato lørdag lördag lauantai sobota sâmbătă szombat суббота"
    " субота σάββατο cumartesi sabtu subota",
    "sunday zondag sonntag dimanche domingo domenica søndag söndag sunnuntai niedziela neděle nedeľa duminică vasárnap"
    " воскресенье неділя κυριακή pazar minggu nedjelja nedelja",
)
_SHORT = ("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun")  # where day and month have no fixed order
_NUMBERS = {name: number for table in (_NAMES, _SHORT) for number, names in enumerate(table) for name in names.split()}
_SEGUNDA = "feira"  # the second half of five Portuguese names
_WEEKDAYS = frozenset((*" ".join(_NAMES).split(), _SEGUNDA))
_BEGINNINGS = frozenset([name[:3] for name in _WEEKDAYS])


def is_weekday(word: str) -> bool:
    """Whether a word is the full name of a day of the week, in any case and with the marks that dates put behind it.

    >>> is_weekday("Monday,"), is_weekday("zondag"), is_weekday("Marie")
    (True, True, False)
    """
    return word.strip(".,:").lower() in _WEEKDAYS


def may_be_weekday(word: str) -> bool:
    """Whether a word begins as a day of the week does: where a day is due, "Mon" and "Mont." are one."""
    return word[:3].lower() in _BEGINNINGS


def weekday_number(word: str) -> int | None:
    """The day of the week that a word names, as `date.weekday` counts them, abbreviated or not; None for no such word.

    >>> weekday_number("Tuesday,"), weekday_number("Mo."), weekday_number("Marie")
    (1, None, None)
    """
    return _NUMBERS.get(word.strip(".,:()").lower().partition("-")[0])
