"""What stands in a byline and names nobody who wrote: addresses, photographers and editors, brackets, labels."""

from __future__ import annotations

import re

from newscrawl.text.agencies import canonical_agency
from newscrawl.text.names_words import BOTH, JOINED_BY

_NOISE = re.compile(r"https?://\S+|\bwww\.\S+|\S+@\S+|(?<!\w)@\w+")
_BRACKETS = re.compile(r"[(\[（【]([^()\[\]（）【】]*)[)\]）】]")
_INSIDE = re.compile(r"\s(?:by|door|written by|geschreven door)\s*:?\s+(?=[^\W\d_a-z])")
_OTHERS = re.compile(  # who took the picture or edited the text did not write it
    r"(?:^|(?<=[\s;,.|/]))(?:foto(?:['’]?s|grafie)?|photos?|photograph(?:s|y|ed)|pictures?|beeld|bilder?|illustratie|illustration|video"
    r"|illustrat(?:ions|ed)|updated|(?:[a-z]+ly )?reviewed|fact[- ]?checked|produced|research(?:ed)?"
    r"|graphics?|editing|edited|eindredactie|bewerking|translation|translated|vertaling|übersetzung|montage|fotogra[fp]\w*"
    r"|zdjęcia|redakcja|fotoğraf|editör|traduit|traducción|tradotto|фото|видео|редактор|перевод|φωτογραφί\w+|επιμέλεια"
    r"|تصوير|تحرير|ترجمة|צילום|写真|撮影|編集|摄影|攝影|[圖图]|(?:责任|責任)?(?:编辑|編輯)|사진|편집|ภาพ|फोटो)"
    r"\s*(?:[:：／＝=]|by\b|door\b|von\b|par\b)[^;|\n]*",
    re.IGNORECASE,
)
_BOTH = re.compile(rf"\A{BOTH}", re.IGNORECASE)
_PICTURED = re.compile(  # the same without a colon, where a part begins with it
    r"(?<=[;,|/])\s*(?i:fotos?|fotografie|photos?|beeld|bilder?|illustratie|illustrations?)\s(?=[^\W\d_a-z])[^;,|\n]*"
)
_INNER = re.compile(r"\s?[/=,]\s?")
_JOINING = re.compile(rf"(?:{'|'.join(JOINED_BY)})\s", re.IGNORECASE)
_EASTERN = re.compile(
    r"글\s?[·/・]\s?사진[\s:：]|(?:\w{1,4}[报報社网網台]|特约|特約)?(?:记者|記者|通讯员|特派員|編集委員|(?:\s?(?:인턴|수습|선임|객원|전문)\s?)?기자|특파원)[:：]?"
    r"|(?:(?<=[\s|,、])|^)(?:取材・文|取材|構成|文|執筆|著者|筆者|ライター|作者|撰文|撰稿|采写|採訪|글)\s?[/／・·＝=｜：:]"
    r"|[/／](?:文|[^/／\s]{2,4}[报報][导導道])(?=\s|$)|\s[\u4e00-\u9fff]{2,4}[报報][导導道]$"
)
_LABEL_BEHIND = re.compile(r"\s+(?=(?:作者|记者|記者|撰文|文)[:：])")  # 来源：新华社 作者：王小明
_MAILED = re.compile(r"\S+@\S+\s*\(([^()@]{2,60})\)")  # as RSS has it: an address, and whose it is
_WORDED = re.compile(  # "Tekst Anna Berg Beeld Bo Lind"
    r"((?i:te(?:x|ks)t[eoi]?|testo|words)\s[^:;,|/]{2,60}?)\s(?i:fotos?|fotografie|photos?|beeld|bild(?:er)?|zdjęcia)"
    r"\s(?=[^\W\d_a-z]).*"
)
_CHINESE = ("记者", "通讯员")  # in simplified letters: names have no space there
_BETWEEN_CHINESE = re.compile("(?<=[\u4e00-\u9fff]{2})[ \u3000]+(?=[\u4e00-\u9fff]{2})")
_GAVE = re.compile(r"\s(?:also\s)?(?:contributed|reported)\s(?:to|from)\b.*", re.DOTALL)  # "... to this report"
_BRACKETED = re.compile(r"\A[【（]([^【】（）]*)[】）]\Z")


def without_others(text: str) -> str:
    """A byline without these, bars or commas where they stood; an agency in brackets stays."""
    if text[:1] == "[":  # a list, as programs write it
        text = text.strip("[] ")
    if "@" in text and (mailed := _MAILED.fullmatch(text)):
        text = mailed[1]
    if "@" in text or "www." in text or "://" in text:
        text = _NOISE.sub(" | ", text)
    if not text.isascii():
        text = _LABEL_BEHIND.sub(" | ", text)
    if "ed " in text:
        text = _GAVE.sub("", text)
    if worded := _WORDED.fullmatch(text):
        text = worded[1]
    text = _PICTURED.sub("", _OTHERS.sub("", _BOTH.sub("", text, count=1)))
    text = _BRACKETED.sub(r"\1", text)
    text = _BRACKETS.sub(_bracketed, text)
    if not text.isascii():
        if any(map(text.__contains__, _CHINESE)):
            text = _BETWEEN_CHINESE.sub(" | ", text)
        text = _EASTERN.sub(" ", text)
    return _INSIDE.sub(" | ", text)


def _bracketed(match: re.Match[str]) -> str:
    """What of brackets is left: agencies, also joined to the person before them, "(avec AFP)", "(ab/dpa)"."""
    parts = _INNER.split(_JOINING.sub("", match[1].strip(), count=1))
    agencies = [agency for part in parts if (agency := canonical_agency(part)) is not None]
    return f", {', '.join(agencies)}, " if agencies else " "
