"""Texts that stand between the paragraphs of an article without belonging to it, known by their words.

The words are those of phrases.toml.
"""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

LONGEST_POINTER = 250  # characters: what is longer is a paragraph, whatever it opens with
LONGEST_NOTICE = 400  # characters of one about cookies
LONGEST_CREDIT = 120
LONGEST_CAPTION = 200
LONGEST_LABEL = 24  # of a credit, up to its colon
LONGEST_NOISE = 60
LONGEST_HEADING = 40
LONGEST_OPENING = 40  # characters of a phrase
OPENING = 2  # characters that phrases are looked up by: none is shorter
_WORDS: dict[str, list[str]] = tomllib.loads(
    files("newscrawl.pages").joinpath("phrases.toml").read_text(encoding="utf-8")
)


def _by_opening(phrases: list[str]) -> dict[str, tuple[str, ...]]:
    """Phrases by how they open: to look one up takes less than to try hundreds."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        found[phrase[:OPENING]] = (*found.get(phrase[:OPENING], ()), phrase)
    return found


_POINTERS = _by_opening(_WORDS["points_elsewhere"])
_SURELY = _by_opening(_WORDS["surely_elsewhere"])
_CONSENT = _by_opening(_WORDS["consent"])
_CREDITS = tuple(_WORDS["credits"])
_BYLINES = tuple(_WORDS["bylines"])
_NOISE = frozenset(_WORDS["noise"])
_NONE: tuple[str, ...] = ()
_COMMENTS = frozenset(_WORDS["comments"])
_PICTURED = (
    r"(?:fotos?|fotók?|photos?|bild(?:er)?|beeld|pictures?|(?:photo|image) credits?|crédits?|fotografie"
    r"|fotoğraf(?:lar)?|kuvat?|zdjęci[ae]|snímek|фото|снимк[аи]|φωτογραφί(?:α|ες))\s?:\s?"
)
_CREDITED = re.compile(  # behind a sentence or in brackets, else before a capital
    rf"(?:[.!?…|/(]\s?\(?(?:{_PICTURED}|credits?\s?:\s?)[^\s:]|\s{_PICTURED}(?-i:[^\sa-zà-ÿ:]))[^.:\n]{{0,60}}\Z",
    re.IGNORECASE,
)
_SCRIPTS_ASKED = re.compile(
    r"(?:enabl|activ|aktiv|turn on|zet|schakel|habilit|abilit|włącz|включ)\w*\s(?:\w+\s){0,2}javascript"
    r"|(?:requires?|need)\sjavascript(?:[.!]?\Z|\sto\b)"
    r"|javascript\s(?:\w+\s){0,3}(?:enabled|disabled|required|activ\w+|aktivier\w*|habilit\w+|aan|(?:in|uit)schakelen"
    r"|einschalten)\b|javascript\s?(?:を有効|が無効|를 활성)",
    re.IGNORECASE,
)
_LEFT = re.compile(  # how much of a text is behind a wall
    r"il vous reste (?:à lire )?\d{1,3}(?:[.,]\d)?\s?%|残り\s?[\d,，]+\s?(?:文字|字)"
    r"|\d{1,3}(?:[.,]\d)?\s?% (?:of this article|de cet article|dieses artikels|van dit artikel|de este artículo)",
    re.IGNORECASE,
)
_FOLLOW = re.compile(  # "Volg De Haven op Facebook en Instagram.", not "Follow the steps told on Facebook"
    r"(?i:volg|follow|folgen sie|folge|suivez|sigue|segui|seguici|obserwuj|följ|følg|siga|acompanhe|curta)(?:-nous)?"
    r"(?:\s(?:(?i:ons|onze|mij|us|our|me|my|the|uns|unser\w*|mir|nous|notre|nos|le|la|a|o|os|as|oss|nas|de|do|da|del|van|het)\b|[^\W\d_a-zß-ÿ]|@)"
    r"[^\s.!?]*){0,6}"
    r"(?i:\s(?:ook |also |auch |aussi |también |anche )?(?:op|on|auf|sur|en|su|na|på|no|via)\s"
    r"(?:facebook|instagram|twitter|x|whatsapp|telegram|linkedin|youtube|tiktok|bluesky|google (?:news|nieuws))\b)"
)
_CODE = re.compile(  # a call to scan the code that the page shows: "扫描下方二维码关注我们"
    r"(?:下方|上方|下面|下图|文末|左侧|右侧|左边|右边|以下)[^。，！？]{0,4}(?:二维码|QR)|長按[^。，！？]{0,6}二維碼|长按[^。，！？]{0,6}二维码"
)
_EDITED = re.compile(  # "编辑 王小明 校对 李红": who edited, and who read the proofs
    r"[【（]?(?:(?:责任|值班|責任)?(?:编辑|編輯|责编|責編|校对|校對|审核|审校|监制|美编|制图|统筹)(?:\s?[:：|丨｜/]\s?|\s)"
    r"[\u4e00-\u9fff]{2,4}(?:[ 、]|\Z|(?=[】）])))+[】）]?"
)
_RIGHTS = re.compile(r"ⓒ|.{0,80}(?:무단 ?전재|재배포 ?금지)")
_READ_OFTEN = re.compile(  # "1.234 keer gelezen"
    r"[\d.,]+\s?[km]?\s(?:keer gelezen|x gelezen|views?|reads|mal gelesen|aufrufe|vues|lectures|lecturas|visitas"
    r"|visualizzazioni|letture|odsłon\w*|wyświetle\w*|просмотр\w*)\Z",
    re.IGNORECASE,
)
_BEFORE = (
    "*-–—>»▶►▼◆■●→•|[( ⬇⬆➡✅❗⚡☑✔☛☞\ufe0f📲📱👉👇🔴📌🔗💬📢📣🔔📧📩📰🗞📺📹🎥📷📸🎧🎙⭐🌟"  # marks and little pictures
)
_FOLLOW_OPENS = frozenset("VvFfSsOoAaCc")
_SHOWN_BY = re.compile(  # "Beeld ANP", "Beeld Jan van der Berg / De Haven", not "Beeld en geluid"
    r"Beeld\s[^\W\d_a-zà-ÿ][\w.’'&-]*(?:\s(?:van|de|der|den|ten|ter|voor|via|/|[^\W\d_a-zà-ÿ][\w.’'&-]*)){0,6}"
)
_COUNTED = " 0123456789.:()[]-|"
_LETTER = re.compile(r"[^\W\d_]")


def points_elsewhere(text: str) -> bool:
    """Whether a text opens as a pointer to another article, or an invitation to sign up, does."""
    return len(text) <= LONGEST_POINTER and _opens(text, _POINTERS)


def is_surely_none(text: str) -> bool:
    """Whether a text is none of the article's for sure: a list of tags, an invitation to follow, a caption that ends in
    a credit ("The quay. Photo: Jan Bos"), a call for scripts ("Please enable JavaScript to watch this video")."""
    if len(text) > LONGEST_POINTER:
        return False
    colon = text.rfind(":") if len(text) <= LONGEST_CAPTION else -1
    if colon >= 0 and _CREDITED.search(text, max(0, colon - LONGEST_LABEL)):
        return True
    if ("avascript" in text or "avaScript" in text) and _SCRIPTS_ASKED.search(text):
        return True
    if ("%" in text or "残り" in text) and _LEFT.match(text):
        return True
    bare = text.lstrip(_BEFORE)
    if bare[:1] in _FOLLOW_OPENS and _FOLLOW.match(bare):
        return True
    return _opens(text, _SURELY) or (not text.isascii() and _is_eastern(text, bare))


def _is_eastern(text: str, bare: str) -> bool:
    """The same of a line in Chinese or Korean: rights, a call to scan a code, who edited; `bare`: without marks before
    it."""
    if len(text) <= LONGEST_CREDIT and _RIGHTS.match(bare):
        return True
    if ("二维码" in text or "二維碼" in text) and _CODE.search(text):
        return True
    return _EDITED.fullmatch(text) is not None


def asks_consent(text: str) -> bool:
    """Whether a text opens as a notice about cookies does."""
    return len(text) <= LONGEST_NOTICE and _opens(text, _CONSENT)


def is_another_line(text: str) -> bool:
    """Whether a text is a line that stands by a text and is none of it: a pointer, a credit, a byline and the like."""
    return points_elsewhere(text) or is_surely_none(text) or credits_picture(text) or signs(text)


def _opens(text: str, phrases: dict[str, tuple[str, ...]]) -> bool:
    opening = text[:LONGEST_OPENING].lower().lstrip(_BEFORE)
    return opening.startswith(phrases.get(opening[:OPENING], _NONE))


def credits_picture(text: str) -> bool:
    """Whether a text opens as the credit of a picture does."""
    if len(text) > LONGEST_CREDIT:
        return False
    return text[:24].lower().lstrip("(|[ ").startswith(_CREDITS) or _SHOWN_BY.fullmatch(text) is not None


def signs(text: str) -> bool:
    """Whether a text opens as a byline or a date line does."""
    return text[:24].lower().startswith(_BYLINES)


def announces_comments(text: str) -> bool:
    """Whether a text is a heading above what readers wrote, with or without their number: "12 comments"."""
    return len(text) <= LONGEST_HEADING and text.lower().strip(_COUNTED) in _COMMENTS


def is_noise(text: str) -> bool:
    """Whether a text is nothing but a number, or the label of a button or an advert."""
    if len(text) > LONGEST_NOISE:
        return False
    if text[:1].isdecimal() and _READ_OFTEN.match(text):
        return True
    return text.lower().strip(" .…:!–—-|()[]*") in _NOISE or _LETTER.search(text) is None
