"""The stream of rows in which React's server components reach a page, pushed by its scripts piece by piece.

`self.__next_f.push([1, "5:{...}\\n"])`: the pieces make one text of rows, each `id:value`; a value is JSON, with a
letter before it where it means something to the program, or `T`, the number of its bytes, and a text.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any

_PUSH = re.compile(r"\s*(?:\(?self|window)\.__next_f(?:\s*=[^)]*\))?\.push\(\s*(?=\[)")
_ROW = re.compile(r"[0-9a-f]*:(?:T([0-9a-f]{1,8}),|[A-Z]{0,2}(?=[\[{\"]))?")
MOST_ROWS = 20_000
_decoder = json.JSONDecoder(strict=False)


def pushed(script: str) -> str | None:
    """The piece of the stream that a script pushes, "" for one that only opens it; None for other scripts."""
    call = _PUSH.match(script) if "__next_f" in script[:80] else None
    if call is None:
        return None
    try:
        value = _decoder.raw_decode(script, call.end())[0]
    except (ValueError, RecursionError):
        return ""
    return value[1] if len(value) > 1 and isinstance(value[1], str) else ""


def rows(stream: str) -> list[Any]:
    """The values of the rows, in order; those that are neither JSON nor text are left out."""
    found: list[Any] = []
    position = 0
    for _ in range(MOST_ROWS):
        row = _ROW.match(stream, position)
        if row and row[1]:
            text, position = _text(stream, row.end(), int(row[1], 16))
            found.append(text)
            continue
        end = stream.find("\n", position)
        end = len(stream) if end < 0 else end
        if row:
            with suppress(ValueError, RecursionError):  # a row that is no JSON holds no text of an article
                found.append(_decoder.raw_decode(stream[row.end() : end])[0])
        position = end + 1
        if position >= len(stream):
            break
    return found


def _text(stream: str, start: int, size: int) -> tuple[str, int]:
    """The text of `size` bytes in UTF-8 from `start` on, and where it ends."""
    text = stream[start : start + size].encode("utf-8", "surrogatepass")[:size].decode("utf-8", "ignore")
    return text, start + len(text)
