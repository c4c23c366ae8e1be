"""Names of character sets as browsers read them, and what to try where a page names none.

Labels follow the WHATWG Encoding Standard where Python's own names differ: Latin-1 is read as windows-1252,
GB2312 and GBK as GB18030. The guesses by language are the HTML standard's (13.2.3.2, step 9).
"""

from __future__ import annotations

import codecs
from functools import lru_cache

_LABELS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "x-cp1252": "cp1252",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "chinese": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "windows-949": "cp949",
    "koi8-r": "koi8-u",  # has all letters of that, and Ukrainian ones for frames
    "koi8-ru": "koi8_u",
    "ibm866": "cp866",
    "win-1251": "cp1251",
    "cp-1251": "cp1251",
    "x-mac-cyrillic": "mac_cyrillic",
    "unicode": "utf-16-le",
    "utf-16": "utf-16-le",
    "utf8": "utf-8",
    "x-cp1251": "cp1251",
    "x-user-defined": "cp1252",
}
WINDOWS = {  # by charset of ISO 8859, that of Windows which has the same letters, and marks where that has controls
    "iso8859-2": "cp1250",
    "iso8859-4": "cp1257",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
BY_LANGUAGE = {
    "ar": "cp1256",
    "fa": "cp1256",
    "ba": "cp1251",
    "be": "cp1251",
    "bg": "cp1251",
    "kk": "cp1251",
    "ky": "cp1251",
    "mk": "cp1251",
    "ru": "cp1251",
    "sr": "cp1251",
    "tg": "cp1251",
    "uk": "cp1251",
    "cs": "cp1250",
    "hr": "cp1250",
    "hu": "iso8859-2",
    "pl": "iso8859-2",
    "sk": "cp1250",
    "sl": "iso8859-2",
    "ro": "cp1250",
    "el": "cp1253",
    "et": "cp1257",
    "lt": "cp1257",
    "lv": "cp1257",
    "he": "cp1255",
    "ja": "cp932",
    "ko": "cp949",
    "ku": "cp1254",
    "tr": "cp1254",
    "th": "cp874",
    "vi": "cp1258",
    "zh": "gb18030",
}
COMMON_HAN = frozenset(
    "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学"
    "之都好看起发当没成只如事把还用第样道想作种开這個們來時為國說會對後過發當沒還記者報道新聞本報日月市公司"
)
COMMON_LETTERS = {  # by charset, the letters that make up more than half of a text in its languages
    **dict.fromkeys(("cp1251", "koi8-u", "iso8859-5", "cp866"), "оеаинтсрвлкм"),
    "cp1253": "αοιετσνηρπκς",
    "cp1255": "יוהלאתרמשבנ",
    "cp1256": "اليمنوتربعدةه",
    "cp874": "านรกอเงลมยว่้ิีัสทด",
}

_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľĺňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž")
MARKED_LETTERS = (  # by charset, the letters beyond ASCII that its languages use (CLDR, exemplar characters)
    ("cp1252", ("àâçèéêëîïôùûüœæÿ", "äöüß", "áéíóúüñ¿¡ªº", "àáâãçéêíóôõúü", "àèéìíòóù", "àçèéíïòóúü·", "åäöé", "åæøéóò",
                "áéíóúýðþæö", "éëïöüèáóê")),
    ("cp1250", _CENTRAL),
    ("iso8859-2", _CENTRAL),
    ("cp1254", ("çğıöşüâî",)),
    ("cp1257", ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž")),
)  # fmt: skip


@lru_cache(maxsize=256)
def codec(label: str) -> str | None:
    """Python's codec for a charset label as a page or a header writes it; None where there is no such text codec."""
    name = label.strip(" \t\r\n\f\"';").lower()
    try:
        found = codecs.lookup(_LABELS.get(name, name))
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    known = _LABELS.get(found.name.replace("_", "-"), found.name)  # by another label that only Python has
    return known if getattr(found, "_is_text_encoding", True) and known not in _NOT_CHARSETS else None


_NOT_CHARSETS = frozenset(
    {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7", "mbcs", "oem"}
)
