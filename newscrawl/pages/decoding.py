"""Bytes to UTF-8 before any parser sees them.

In this order: a byte order mark; UTF-8 wherever the bytes are UTF-8, whatever anyone declares (text in another
charset practically never is valid UTF-8); what the transport declared; what the page's meta tags declare, each
of them; a guess. A declared charset that cannot be what the bytes are gives way to the next.
"""

from __future__ import annotations

import codecs
import re

from newscrawl.pages.charsets import BY_LANGUAGE, COMMON_HAN, COMMON_LETTERS, MARKED_LETTERS, codec

SNIFFED = 65_536  # bytes that a guess looks at
LIKELY = 0.45  # share of the commonest letters in a text
HEAD = 4_096  # where a meta tag is looked for first; the standard says 1,024, pages put it later
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROLS = bytes(range(9)) + b"\x0b" + bytes(range(0x0E, 0x20)) + b"\x7f"  # the outline uses \x0b for a line break
_WITHOUT_ESCAPE = bytes.maketrans(_CONTROLS, b" " * len(_CONTROLS))
_TEXT_CONTROLS = str.maketrans(dict.fromkeys(_CONTROLS, " "))
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:+-]{2,40})""", re.IGNORECASE
)
_LANGUAGE = re.compile(rb"""<html\b[^>]{0,500}?\blang\s*=\s*["']?([a-zA-Z]{2,3})""", re.IGNORECASE)
OWN = 0.9  # share of the marked letters of a text that are its language's
FEW = 4  # marked letters that tell nothing of a charset
_NO_LETTERS = re.compile(r"[\x00-\x7f\xa0„“”‘’‚‹›«»–—…•°§©®€]+")
_LATIN = {"cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257", "cp1258"}
_JAPANESE = re.compile(rb"\x1b\$[@B](?:[!-~]{2})+\x1b\([BJ]")  # ISO-2022-JP (RFC 1468), which nothing else looks like
_WIDE = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949")


def to_utf8(html: bytes | str, encoding: str | None = None) -> bytes:
    """The text of a page as UTF-8, without NUL, other control characters, byte order mark and lone surrogates.

    `encoding` is what the transport declared, if anything. Never raises: what cannot be decoded becomes U+FFFD.
    """
    if isinstance(html, str):
        return _clean(html)
    for mark, marked in _MARKS:
        if html.startswith(mark):
            return _clean(html[len(mark) :].decode(marked, "replace"))
    if b"\x00" in html[:64] and (wide := _utf16_without_mark(html)):
        return _clean(html.decode(wide, "replace"))
    if b"\x1b" in html and (escaped := _escaped(html, encoding)):
        return _clean(html.decode(escaped, "replace"))
    if any(map(html.__contains__, _CONTROLS)):
        html = html.translate(_WITHOUT_ESCAPE)
    try:
        html.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(html, encoding).encode("utf-8")
    return html


def _clean(text: str) -> bytes:
    return text.translate(_TEXT_CONTROLS).removeprefix("\ufeff").encode("utf-8", "ignore")


def _utf16_without_mark(html: bytes) -> str | None:
    """UTF-16 markup without its mark: every second byte of `<!DOCTYPE html>` is NUL."""
    head = html[:64]
    if head[1::2].count(0) > len(head) * 0.4:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > len(head) * 0.4 else None


def _declared(html: bytes, encoding: str | None) -> list[str]:
    """Codecs that the transport and the page name, without doubles; a transport's Latin-1 is a server's habit: last."""
    names = [found for label in _DECLARED.findall(html[:HEAD]) or _DECLARED.findall(html) if (found := _codec(label))]
    transport = codec(encoding) if encoding else None
    if transport == "cp1252":
        names.append(transport)
    elif transport:
        names.insert(0, transport)
    return list(dict.fromkeys(names))


def _escaped(html: bytes, encoding: str | None) -> str | None:
    """The codec of text that changes its alphabet by escape sequences: one declared, else what they can only be."""
    declared = [name for name in _declared(html, encoding) if name.startswith("iso2022")]
    if declared:
        return declared[0]
    return "iso2022_jp" if _JAPANESE.search(html) else None


def _codec(label: bytes) -> str | None:
    name = codec(label.decode("ascii", "replace"))
    return "utf-8" if name and name.startswith("utf-16") else name  # a meta tag that can be read is not UTF-16


def _decode_legacy(html: bytes, encoding: str | None) -> str:
    """Text that is not wholly valid UTF-8."""
    loose = html.decode("utf-8", "replace")
    broken = loose.count("\ufffd")
    valid = sum(1 for char in loose[:SNIFFED] if char > "\x7f" and char != "\ufffd")
    names = _declared(html, encoding)
    if "cp1252" in names and _by_language(html) not in {None, *_LATIN}:  # a habit of servers and templates
        names.remove("cp1252")
    if broken <= 1 + valid // 10 and (valid > 3 or names[:1] == ["utf-8"]):
        return loose
    for name in names:
        if name != "utf-8" and (text := _strictly(html, name)) is not None:
            return text
    named = [name for name in names if name != "utf-8"]
    return html.decode(named[0] if named else sniff(html), "replace")


def _strictly(html: bytes, name: str) -> str | None:
    """The text if these bytes can be in this charset: up to one wrong byte in 200 that are not ASCII."""
    text = html.decode(name, "replace")
    broken = text.count("\ufffd")
    if not broken:
        return text
    return text if broken * 200 <= len(html) - len(html.translate(None, bytes(range(128, 256)))) else None


def sniff(html: bytes) -> str:
    """The likeliest codec of bytes that nobody declared.

    Text in another script shows by its commonest characters, Latin letters with marks by standing alone among ASCII.
    """
    runs = [html] if len(html) <= SNIFFED else [run for run in re.split(rb"[<>]", html) if not run.isascii()]
    sample = b" ".join(runs)[:SNIFFED]
    high = re.findall(rb"[\x80-\xff]+", sample)
    length = sum(map(len, high))
    hint = _by_language(html)
    if length < 2 * len(high):  # runs of under two bytes: marked Latin letters
        return _latin(sample, hint if hint in _LATIN else "cp1252")
    scores = {name: _wide_score(sample, name) for name in _WIDE}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] > 0.15:
        return best
    likely, score = max(((name, _letter_score(sample, name)) for name in COMMON_LETTERS), key=lambda pair: pair[1])
    return likely if score > LIKELY else hint or "cp1252"


def _by_language(html: bytes) -> str | None:
    """The charset that pages in the declared language are mostly in, where that is not windows-1252."""
    language = _LANGUAGE.search(html[:HEAD])
    return BY_LANGUAGE.get(language[1].decode("ascii").lower()) if language else None


def _latin(sample: bytes, expected: str) -> str:
    """The charset in which one language has all or nearly all of a text's marked letters; that expected in doubt."""
    best, most = expected, OWN
    for name, languages in sorted(MARKED_LETTERS, key=lambda entry: entry[0] != expected):
        letters = _NO_LETTERS.sub("", sample.decode(name, "replace")).lower()
        if len(letters) < FEW:
            continue
        score = max(sum([letter in own for letter in letters]) for own in languages) / len(letters)
        if score > most:
            best, most = name, score
    return best


def _wide_score(sample: bytes, name: str) -> float:
    """Share of what is not ASCII that is kana, Hangul or a common ideograph; 0 where much cannot be decoded."""
    text = [char for char in sample.decode(name, "replace") if char > "\x7f"]
    if not text or text.count("\ufffd") > len(text) // 50:
        return 0.0
    if name == "cp949":
        return sum(1 for char in text if "\uac00" <= char <= "\ud7a3") / len(text) * 0.5
    if name in {"cp932", "euc_jp"}:
        return sum(1 for char in text if "\u3041" <= char <= "\u30fe") / len(text)
    return sum(1 for char in text if char in COMMON_HAN) / len(text)


def _letter_score(sample: bytes, name: str) -> float:
    """Share of what is not ASCII that is one of the commonest letters in this charset: above half in the right one."""
    text = [char for char in sample.decode(name, "replace") if char > "\x7f"]
    return sum(1 for char in text if char in COMMON_LETTERS[name]) / len(text) if text else 0.0
