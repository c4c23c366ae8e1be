"""Plain text from what pages print: Unicode NFC, white space folded, nothing invisible in it.

Almost every string is clean already, so the tests for that come first and run in C; only a string with an
odd character in it pays for the regular expressions.
"""

from __future__ import annotations

import html
import re
from html.entities import html5
from unicodedata import combining, is_normalized, normalize

ZWNJ, ZWJ = "\u200c", "\u200d"
# Scripts in which a joiner changes the shape of a letter (Unicode 15, sections 9, 12, 13 and 16): Arabic, Syriac,
# N'Ko and their extensions; the Indic blocks and Sinhala; Myanmar, Khmer, Mongolian, Balinese; Indic of plane 1.
_JOINING = "\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\u1b00-\u1b7f\ua840-\ua8ff\ufb50-\ufeff"
_JOINING += "\U00010ac0-\U00010aff\U00011000-\U000116ff\U0001e900-\U0001e95f"
_PICTURE = "\u00a9\u00ae\u2010-\u3299\ufe0f\U0001f000-\U0001faff"  # emoji, their parts and their presentation mark
_NEVER = re.compile(  # controls but for white space, format characters without a shape, surrogates, noncharacters
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\ud800-\udfff]"
)
_TAGS = re.compile("(\U0001f3f4[\U000e0020-\U000e007e]{1,16}\U000e007f)|[\U000e0000-\U000e007f]+")  # flags of regions
_JOINERS = re.compile(
    f"(?<=[{_JOINING}])({ZWNJ})[{ZWNJ}{ZWJ}]*(?=[{_JOINING}])|(?<=[{_JOINING}])({ZWJ})[{ZWNJ}{ZWJ}]*"
    f"|({ZWJ})[{ZWNJ}{ZWJ}]*(?=[{_JOINING}])|(?<=[{_PICTURE}])({ZWJ})[{ZWNJ}{ZWJ}]*(?=[{_PICTURE}])|[{ZWNJ}{ZWJ}]+"
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINE_ENDS = "\r\x0b\x0c\x85\u2028"
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")
_BLANK_LINES = re.compile("\n{3,}")


def clean_line(text: str) -> str:
    """`text` as one line: white space folded to single spaces, invisible characters gone, Unicode NFC.

    Joiners stay where a script (Persian, Hindi, ...) or an emoji needs them. Never raises.
    """
    if not _is_folded(text):
        text, raw = " ".join(text.split()), text
        if not text.isprintable():
            text = " ".join(_scrub(raw).split())
    return _composed(text)


def clean_text(text: str) -> str:
    r"""`text` as `clean_line` makes it, but with its "\n\n" (paragraph), "\n" (line) and "\t" (cell) kept.

    Lines are stripped, there is never more than one blank line, and none at either end. Never raises.
    """
    if not (_is_folded(text) or _are_folded(text)):
        text, raw = _fold(text), text
        if not text.replace("\n", " ").replace("\t", " ").isprintable():
            text = _fold(_scrub(raw))
    return _composed(text)


def without_marks(text: str) -> str:
    """A text whose letters have no accents, cedillas and the like: for comparison.

    >>> without_marks("Țară"), without_marks("Coastal")
    ('Tara', 'Coastal')
    """
    if text.isascii():
        return text
    return "".join([letter for letter in normalize("NFKD", text) if not combining(letter)])


def fold_blanks(text: str) -> str:
    """`text` on one line: white space folded to single spaces, none at either end."""
    return text if _is_folded(text) else " ".join(text.split())


def unescape(text: str) -> str:
    """`text` with its HTML entities decoded, and once more where it was escaped twice (`&amp;quot;` gives `"`).

    Only whole entities that end in a semicolon are read, so that `?a=1&copy=2` in an address stays as it is.
    """
    for _ in range(2):
        if "&" not in text:
            break
        text = _ENTITY.sub(_decode, text)
    return text


def _decode(entity: re.Match[str]) -> str:
    """The character that an entity stands for; an unknown name stays as printed."""
    name = entity.group()[1:]
    return html.unescape(entity.group()) if name[0] == "#" else html5.get(name, entity.group())


def _scrub(text: str) -> str:
    """`text` without invisible characters; the halves of a surrogate pair are put together, lone ones go."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _NEVER.sub("", text)
    if ZWNJ in text or ZWJ in text:
        text = _JOINERS.sub(_keep_joiner, text)
    return _TAGS.sub(lambda tags: tags[1] or "", text)


def _keep_joiner(joiners: re.Match[str]) -> str:
    """The one joiner that its neighbours need, or nothing."""
    return joiners[joiners.lastindex] if joiners.lastindex else ""


def _composed(text: str) -> str:
    return text if text.isascii() or is_normalized("NFC", text) else normalize("NFC", text)


def _is_folded(line: str) -> bool:
    """Whether a line is printable and its white space folded: of white space only the space is printable."""
    return line.isprintable() and "  " not in line and line.strip() == line


def _are_folded(text: str) -> bool:
    """The same of a text of several lines, and that none of them is blank at its ends."""
    lines = text.split("\n")
    return lines[0] != "" != lines[-1] and "\n\n\n" not in text and all(map(_is_folded, filter(None, lines)))


def _fold(text: str) -> str:
    """White space folded inside lines and cells, blank lines reduced to one."""
    text = text.replace("\u2029", "\n\n")
    if any(mark in text for mark in _LINE_ENDS):
        text = _LINE_END.sub("\n", text)
    lines = text.split("\n")
    folded = "\n".join([_fold_cells(line) if "\t" in line else fold_blanks(line) for line in lines])
    if "\n\n\n" in folded:
        folded = _BLANK_LINES.sub("\n\n", folded)
    return folded.strip("\n")


def _fold_cells(line: str) -> str:
    """One line of cells; tabs at its ends are indentation."""
    return "\t".join([" ".join(cell.split()) for cell in line.split("\t")]).strip("\t")
