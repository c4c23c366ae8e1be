"""Bytes to UTF-8 before any parser sees them.

In this order: a byte order mark; UTF-8 wherever the bytes are UTF-8, whatever anyone declares (text in another
charset practically never is valid UTF-8), also where a few bytes of another charset were pasted into it; what the
transport declared; what the page's meta tags declare, each of them; a guess. A declared charset that cannot be what
the bytes are, or in which they surely make no text, gives way to the next.
"""

from __future__ import annotations

import codecs
import re

from newscrawl.pages.markup.charset_guess import HEAD, LATIN, Guess, by_language
from newscrawl.pages.markup.charsets import WINDOWS, codec

_MARKS = (  # the longer ones first
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
PART = 4_096  # bytes that are looked at together
_BREAK = b"\x0b"  # of word processors; the outline uses it for a line break, so that it becomes a blank
_CONTROLS = bytes(range(9)) + bytes(range(0x0E, 0x20)) + b"\x7f"  # a browser shows nothing of them
_BLANKED = bytes.maketrans(_BREAK, b" ")
_TEXT_CONTROLS = {**dict.fromkeys(_CONTROLS), ord(_BREAK): " "}
_DECLARED = re.compile(
    rb"""<!--.{0,2000}?-->|"""
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:+-]{2,40})""",
    re.IGNORECASE | re.DOTALL,
)
_JAPANESE = (b"\x1b$B", b"\x1b$@")  # what opens Japanese letters in ISO-2022-JP
_BEYOND = re.compile("[^\x00-\x7f]")
_LATE_CONTROL = re.compile(b"\xc2([\x80-\x9f])")  # C1, as UTF-8
_WINDOWS_MARKS = [bytes([byte]).decode("cp1252", "ignore").encode() for byte in range(0x80, 0xA0)]
_ESCAPED = re.compile("[\udc80-\udcff]+")
_HALVES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")  # as Java and old databases write
_CONTINUING = bytes(range(0x80, 0xC0))
_HIGH = bytes(range(0x80, 0x100))


def to_utf8(html: bytes | str, encoding: str | None = None) -> bytes:
    """The text of a page as UTF-8, without NUL, other control characters, byte order mark and lone surrogates.

    `encoding` is what the transport declared, if anything. Never raises: what cannot be decoded becomes U+FFFD.
    """
    return _without_late_controls(_clean(html) if isinstance(html, str) else _from_bytes(html, encoding))


def _from_bytes(html: bytes, encoding: str | None) -> bytes:
    for mark, marked in _MARKS:
        if html.startswith(mark):
            return _clean(html[len(mark) :].decode(marked, "replace"))
    if b"\x00" in html[:64] and (wide := _utf16_without_mark(html)):
        return _clean(html.decode(wide, "replace"))
    if b"\x1b" in html and (escaping := _with_escapes(html, encoding)):
        return _clean(html.decode(escaping, "replace"))
    if any(map(html.__contains__, _CONTROLS + _BREAK)):
        html = html.translate(_BLANKED, _CONTROLS)
    return html if _is_utf8(html) else _decode_legacy(html, encoding).encode("utf-8", "replace")


def _is_utf8(html: bytes) -> bool:
    """Whether bytes are UTF-8. One byte stands for each part that is ASCII, as most of a page's scripts and styles are:
    that is seen sooner than a text is made of it, and parts no character."""
    parts = [html[at : at + PART] for at in range(0, len(html), PART)]
    try:
        b"".join([b" " if part.isascii() else part for part in parts]).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _clean(text: str) -> bytes:
    return text.translate(_TEXT_CONTROLS).removeprefix("\ufeff").encode("utf-8", "ignore")


def _without_late_controls(html: bytes) -> bytes:
    """UTF-8 in which the quotes and dashes of Windows came in as control characters, as a browser reads `&#146;`."""
    at = html.find(b"\xc2")
    while at >= 0 and html[at + 1] >= 0xA0:  # sooner seen than by the expression, which looks at every byte
        at = html.find(b"\xc2", at + 1)
    return html if at < 0 else _LATE_CONTROL.sub(lambda control: _WINDOWS_MARKS[control[1][0] - 0x80], html)


def _utf16_without_mark(html: bytes) -> str | None:
    """UTF-16 markup without its mark: every second byte of `<!DOCTYPE html>` is NUL."""
    head = html[:64]
    if head[1::2].count(0) > len(head) * 0.4:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > len(head) * 0.4 else None


def _with_escapes(html: bytes, encoding: str | None) -> str | None:
    """The charset of bytes that switch between sets of letters by escape sequences, None where they are no such."""
    switching = [name for name in _declared(html, encoding) if name.startswith("iso2022")]
    if switching:
        return switching[0]
    return "iso2022_jp" if html.isascii() and any(mark in html for mark in _JAPANESE) else None


def _declared(html: bytes, encoding: str | None) -> list[str]:
    """Codecs that the transport and the page name, without doubles; a transport's Latin-1 is a server's habit: last."""
    names = [found for label in _labels(html[:HEAD]) or _labels(html) if (found := _codec(label))]
    transport = codec(encoding) if encoding else None
    if transport == "cp1252":
        names.append(transport)
    elif transport:
        names.insert(0, transport)
    return list(dict.fromkeys(names))


def _labels(html: bytes) -> list[bytes]:
    """What meta tags outside comments name."""
    return [label for label in _DECLARED.findall(html) if label]


def _codec(label: bytes) -> str | None:
    name = codec(label.decode("ascii", "replace"))
    return "utf-8" if name and name.startswith("utf-16") else name  # a meta tag that can be read is not UTF-16


def _decode_legacy(html: bytes, encoding: str | None) -> str:
    """Text that is not wholly valid UTF-8."""
    if b"\xed" in html:
        html = _HALVES.sub(_joined, html)
    loose = html.decode("utf-8", "replace")
    broken = loose.count("\ufffd")
    if not broken:
        return loose
    valid = len(_BEYOND.findall(loose)) - broken
    names = _declared(html, encoding)
    hint = by_language(html)
    if "cp1252" in names and hint not in {None, *LATIN}:  # a habit of servers and templates
        names.remove("cp1252")
    named = [_windows(html, name) for name in names if name != "utf-8"]
    share = 4 if hint in LATIN else 1 if hint is None else 0.5  # letters of two bytes are no text in Latin charsets
    most = int(valid * share) if names[:1] == ["utf-8"] else valid // 2
    if broken <= max(1, most) and (valid > 3 or names[:1] == ["utf-8"]):
        return _mixed(html, hint or "cp1252")
    guess = Guess(html)
    for name in named:
        if (text := _strictly(html, name)) is not None and not guess.speaks_against(name):
            return text
    return html.decode(guess.name or (named[0] if named else hint or "cp1252"), "replace")


def _joined(halves: re.Match[bytes]) -> bytes:
    """A character that was written as two halves of three bytes each, as it is written in UTF-8."""
    return halves[0].decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16").encode()


def _windows(html: bytes, name: str) -> str:
    """The charset of Windows that is meant by one of ISO 8859 where bytes stand that are control codes in that."""
    if name not in WINDOWS or len(html.translate(None, bytes(range(0x80, 0xA0)))) == len(html):
        return name
    return WINDOWS[name]


def _mixed(html: bytes, legacy: str) -> str:
    """UTF-8 into which bytes of another charset were pasted; the beginning of a character that was cut off is none."""
    text = html.decode("utf-8", "surrogateescape")
    opening = {char.encode()[0] for char in set(_BEYOND.findall(_ESCAPED.sub("", text)))}

    def read(run: re.Match[str]) -> str:
        raw = run[0].encode("utf-8", "surrogateescape")
        if raw[0] in opening and not raw[1:].translate(None, _CONTINUING):
            return "\ufffd"
        return raw.decode(legacy, "replace")

    return _ESCAPED.sub(read, text)


def _strictly(html: bytes, name: str) -> str | None:
    """The text if these bytes can be in this charset: up to one wrong byte in 200 that are not ASCII."""
    text = html.decode(name, "replace")
    broken = text.count("\ufffd")
    if not broken:
        return text
    return text if broken * 200 <= len(html) - len(html.translate(None, _HIGH)) else None
