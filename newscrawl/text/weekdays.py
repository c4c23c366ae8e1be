"""Names of the days of the week as dates print them (Unicode CLDR, wide format)."""

from __future__ import annotations

BEHIND_DATES = (  # of languages that print them between a date and its clock
    *("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    *("hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"),
)
_NAMES = """
    monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato
    domenica segunda terça quarta quinta sexta feira mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag
    lördag söndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai poniedziałek wtorek środa czwartek
    piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle
    luni marți miercuri joi vineri sâmbătă duminică
    понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа п'ятниця субота неділя
    δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή senin selasa rabu kamis jumat sabtu minggu
"""
_WEEKDAYS = frozenset((*_NAMES.split(), *BEHIND_DATES))
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
