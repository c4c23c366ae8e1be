"""Which half of the day a clock of twelve hours means, by the word before or behind it.

Sources: the day periods of the CLDR (https://cldr.unicode.org) and Moment.js, and what news sites print besides.
"""

from __future__ import annotations

import re

_MORNING = """午前 上午 凌晨 早上 清晨 오전 새벽 아침 सुबह सवेरे तड़के पूर्वाह्न सकाळी पहाटे बिहान সকাল সকালে ভোর ভোরে પૂર્વાહ્ન સવારે
    સવાર ਸਵੇਰ ਸਵੇਰੇ காலை முற்பகல் அதிகாலை ఉదయం పూర్వాహ్నం ಬೆಳಗ್ಗೆ ಬೆಳಿಗ್ಗೆ ಪೂರ್ವಾಹ್ನ രാവിലെ පෙ.ව. ጥዋት ព្រឹក pagi pg öö p.d.
    a.m. a.m am πμ π.μ. π.μ ق.ظ صباحا صباح صبح ص"""
_DAYTIME = """午後 下午 晚上 오후 शाम अपराह्न संध्याकाळी सायंकाळी बेलुका साँझ বিকাল বিকালে বিকেল বিকেলে সন্ধ্যা সন্ধ্যায় અપરાહ્ન સાંજે
    સાંજ ਸ਼ਾਮ பிற்பகல் மாலை అపరాహ్నం సాయంత్రం ಅಪರಾಹ್ನ ಸಂಜೆ വൈകുന്നേരം വൈകിട്ട് ප.ව. ከሰዓት ល្ងាច petang ptg ös m.d.
    p.m. p.m pm μμ μ.μ. μ.μ ب.ظ مساء عصر بعد م"""
_NOON = "낮 दोपहर दुपारी दिउँसो दिउँसोको দুপুর দুপুরে બપોરે બપોર ਦੁਪਹਿਰ மதியம் మధ్యాహ్నం ಮಧ್ಯಾಹ್ನ ഉച്ചയ്ക്ക്"
_NIGHT = "밤 रात रात्री राति রাত রাতে રાત્રે રાત ਰਾਤ இரவு రాత్రి ರಾತ್ರಿ രാത്രി malam"
_BEHIND_ONLY = frozenset("a.m. a.m am p.m. p.m pm ص م p.d. m.d. pg ptg pagi petang malam".split())
_KINDS = {
    word: kind
    for kind, words in (("morning", _MORNING), ("day", _DAYTIME), ("noon", _NOON), ("night", _NIGHT))
    for word in words.split()
}
_FIRST_OF_NIGHT = 6  # at 6 to 11 "at night" it is evening
_BEFORE_NOON = frozenset((10, 11))  # "at noon"


def _either(words: set[str]) -> str:
    return "|".join([re.escape(word) for word in sorted(words, key=len, reverse=True)])


BEFORE = _either(set(_KINDS) - _BEHIND_ONLY)
"""The words that stand before a clock, as a pattern, in lower case."""
BEHIND = rf"(?:{_either(set(_KINDS) - {'ص', 'م'})})|(?:مساء|صباح|صبح|عصر|بعد\s?از\s?ظهر)\w*|[ap]\.?\s?m\b\.?|[صم]\b"
"""Those behind one."""


def hour_of_day(hour: int, word: str) -> int | None:
    """The hour from 0 to 24 that an `hour` beside such a word means; None for one that the word cannot mean.

    >>> [hour_of_day(*told) for told in ((2, "p.m."), (11, "दोपहर"), (2, "রাত"), (10, "রাত"), (14, "am"))]
    [14, 11, 2, 22, None]
    """
    kind = _kind(word)
    if hour > 12:
        return None if kind == "morning" else hour
    if kind == "night":
        return hour % 12 + (12 if _FIRST_OF_NIGHT <= hour < 12 else 0)
    return hour % 12 + (12 if kind == "day" or (kind == "noon" and hour not in _BEFORE_NOON) else 0)


def _kind(word: str) -> str:
    low = "".join(word.lower().split())
    known = _KINDS.get(low)
    return known or next((kind for start, kind in _KINDS.items() if low.startswith(start)), "day")
