"""Articles as XML: `<items><item><headline>…`, lists as `<value>` elements, null as xsi:nil.

Only characters that XML 1.0 allows are written (its production 2, Char); others, which no parser would take back,
are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from msgspec import to_builtins
from scrapy.exporters import BaseItemExporter

from newscrawl.feeds.appending import cut_back, earlier

NIL = "http://www.w3.org/2001/XMLSchema-instance"
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class XmlExporter(BaseItemExporter):
    """One `<item>` for each article, with one element for each field."""

    def __init__(self, file: BinaryIO, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.file = file
        self.encoding = self.encoding or "utf-8"

    def start_exporting(self) -> None:
        """Open the document, or that of an earlier run again. Raises ValueError where something else stands there."""
        if end := earlier(self.file):
            inner = end.rstrip().removesuffix(b"</items>").rstrip()
            if not inner.endswith(b">"):
                raise ValueError("what stands in the file is no XML that could be appended to")
            cut_back(self.file, end, inner)
            self._write("\n")
            return
        self._write(f'<?xml version="1.0" encoding="{self.encoding}"?>\n<items xmlns:xsi="{NIL}">\n')

    def export_item(self, item: Any) -> None:
        """Write the item as one element, indented by FEED_EXPORT_INDENT where that is above 0."""
        lines = _lines("item", to_builtins(dict(self.get_serialized_fields(item))), 1)
        indent = " " * (self.indent or 0)
        self._write(("\n" if indent else "").join(indent * depth + line for depth, line in lines) + "\n")

    def finish_exporting(self) -> None:
        """Close the document."""
        self._write("</items>\n")

    def _write(self, text: str) -> None:
        self.file.write(text.encode(self.encoding or "utf-8", "xmlcharrefreplace"))


def _lines(name: str, value: Any, depth: int) -> Iterator[tuple[int, str]]:
    """The lines of an element, each with its depth; a line that holds text is never broken."""
    if isinstance(value, dict | list):
        yield depth, f"<{name}>"
        for part, inner in value.items() if isinstance(value, dict) else (("value", inner) for inner in value):
            yield from _lines(part, inner, depth + 1)
        yield depth, f"</{name}>"
    elif value is None:
        yield depth, f'<{name} xsi:nil="true"/>'
    else:
        # A parser folds a bare carriage return into a line feed (XML 1.0, 2.11); written as a reference it stays.
        yield depth, f"<{name}>{escape(_ILLEGAL.sub('', str(value)), {chr(13): '&#13;'})}</{name}>"
