"""The words that ages are printed in, one table per language: data only, all in lower case.

Sources: the CLDR's relative-time patterns (long, short and narrow) and what news sites print besides.
"""

from __future__ import annotations

from dataclasses import dataclass

Fixed = dict[str, tuple[int, str]]  # a wording that is an age by itself: (amount, unit)


@dataclass(frozen=True, slots=True)
class Words:
    """One language. A word of `units` may carry a full stop; `quarter` is the unit of fifteen minutes."""

    units: dict[str, str]  # unit -> its words, parted by "|"
    numbers: dict[str, float]  # number words; digits need none
    fixed: Fixed
    before: str = ""  # the marker in front: "vor"
    after: str = ""  # the marker behind: "geleden"
    about: str = ""  # words in front of the number that change nothing, parted by "|"
    joined: str = ""  # words between two amounts, parted by "|": "1 uur en 5 minuten geleden"


DUTCH = Words(
    units={
        "second": "seconde|seconden|sec|secs|s",
        "minute": "minuut|minuten|min|mins|m",
        "quarter": "kwartier",
        "hour": "uur|uren|uurtje|u",
        "day": "dag|dagen|dgn|d",
        "week": "week|weken|wk|wkn|w",
        "month": "maand|maanden|mnd|mnden",
        "year": "jaar|jaren|jr|j",
    },
    numbers={
        "een half": 0.5, "een halve": 0.5, "half": 0.5, "halve": 0.5, "anderhalf": 1.5, "anderhalve": 1.5,
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
        "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
    },
    fixed={
        "nu": (0, "second"), "nu net": (0, "second"), "zojuist": (0, "second"), "zonet": (0, "second"),
        "zo net": (0, "second"), "daarnet": (0, "second"), "net": (0, "second"), "net binnen": (0, "second"),
        "zo-even": (0, "second"), "een moment geleden": (0, "second"), "enkele ogenblikken geleden": (0, "second"),
        "een paar seconden geleden": (0, "minute"), "enkele seconden geleden": (0, "minute"),
        "een paar minuten geleden": (3, "minute"), "enkele minuten geleden": (3, "minute"),
        "een halfuur geleden": (30, "minute"), "halfuur geleden": (30, "minute"),
        "deze minuut": (0, "minute"), "binnen een minuut": (0, "minute"), "dit uur": (0, "hour"),
        "binnen een uur": (0, "hour"), "vandaag": (0, "day"), "gisteren": (1, "day"), "eergisteren": (2, "day"),
        "deze week": (0, "week"), "vorige week": (1, "week"), "afgelopen week": (1, "week"),
        "deze maand": (0, "month"), "vorige maand": (1, "month"), "afgelopen maand": (1, "month"),
        "dit jaar": (0, "year"), "vorig jaar": (1, "year"), "afgelopen jaar": (1, "year"),
    },
    after="geleden",
    about="±|ca|circa|ongeveer|ruim|bijna|meer dan|minder dan|zo'n|zo’n|krap|ong|plm|al|~",
    joined="en|,|",
)  # fmt: skip
ENGLISH = Words(
    units={
        "second": "second|seconds|sec|secs|s",
        "minute": "minute|minutes|min|mins|m",
        "quarter": "quarter of an hour",
        "hour": "hour|hours|hr|hrs|h",
        "day": "day|days|d",
        "week": "week|weeks|wk|wks|w",
        "month": "month|months|mo|mos|mth|mths",
        "year": "year|years|yr|yrs|y",
    },
    numbers={
        "half a": 0.5, "half an": 0.5, "half": 0.5, "a half": 0.5, "one and a half": 1.5, "an": 1, "a": 1, "one": 1,
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    },
    fixed={
        "now": (0, "second"), "just now": (0, "second"), "right now": (0, "second"), "moments ago": (0, "second"),
        "a moment ago": (0, "second"), "just in": (0, "second"), "a few seconds ago": (0, "minute"),
        "seconds ago": (0, "minute"), "less than a minute ago": (0, "minute"), "a few minutes ago": (3, "minute"),
        "this minute": (0, "minute"), "this hour": (0, "hour"), "today": (0, "day"), "yesterday": (1, "day"),
        "the day before yesterday": (2, "day"), "day before yesterday": (2, "day"), "this week": (0, "week"),
        "last week": (1, "week"), "last wk.": (1, "week"), "this month": (0, "month"), "last month": (1, "month"),
        "last mo.": (1, "month"), "this year": (0, "year"), "last year": (1, "year"), "last yr.": (1, "year"),
    },
    after="ago",
    about="about|around|almost|nearly|over|more than|less than|approximately|approx|some|just|roughly|~|±",
    joined="and|,|",
)  # fmt: skip
GERMAN = Words(
    units={
        "second": "sekunde|sekunden|sek|s",
        "minute": "minute|minuten|min|m",
        "quarter": "viertelstunde|viertelstunden",
        "hour": "stunde|stunden|std|stdn|h",
        "day": "tag|tage|tagen|tg|d",
        "week": "woche|wochen|wo|w",
        "month": "monat|monate|monaten|mon|mt",
        "year": "jahr|jahre|jahren|j",
    },
    numbers={
        "einer halben": 0.5, "einem halben": 0.5, "eine halbe": 0.5, "halben": 0.5, "eineinhalb": 1.5,
        "anderthalb": 1.5, "einem": 1, "einer": 1, "eine": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
        "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
    },
    fixed={
        "jetzt": (0, "second"), "gerade eben": (0, "second"), "soeben": (0, "second"), "eben": (0, "second"),
        "gerade": (0, "second"), "vor kurzem": (0, "hour"), "vor wenigen sekunden": (0, "minute"),
        "vor ein paar sekunden": (0, "minute"), "vor wenigen minuten": (3, "minute"),
        "vor ein paar minuten": (3, "minute"), "in dieser minute": (0, "minute"), "in dieser stunde": (0, "hour"),
        "heute": (0, "day"), "gestern": (1, "day"), "vorgestern": (2, "day"), "diese woche": (0, "week"),
        "letzte woche": (1, "week"), "vorige woche": (1, "week"), "diesen monat": (0, "month"),
        "letzten monat": (1, "month"), "vorigen monat": (1, "month"), "dieses jahr": (0, "year"),
        "letztes jahr": (1, "year"), "voriges jahr": (1, "year"),
    },
    before="vor",
    about="etwa|ca|circa|rund|ungefähr|fast|über|mehr als|weniger als|gut|knapp|~|±",
    joined="und|,|",
)  # fmt: skip

LANGUAGES = {"nl": DUTCH, "en": ENGLISH, "de": GERMAN}

PREPOSITIONS = (
    "sinds|van|vanaf|tot|dan|als|uit|voor|die|dat|wie|since|from|until|till|than|as|of|that|who|which|like|"
    "seit|von|bis|der|die|das"
)
"""Words that make an age behind them part of their sentence ("missing since 2 years ago"), parted by "|"."""
