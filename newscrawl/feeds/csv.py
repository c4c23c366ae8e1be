"""Articles as CSV that is safe to open in a spreadsheet.

A list or a table stands as JSON in its one cell, null is an empty cell. A cell that a spreadsheet would take for a
formula gets an apostrophe in front (OWASP, "CSV Injection"): one that begins with = + - @, a tab or a carriage
return, also behind white space, quotes or apostrophes, and their full-width forms, which some locales read alike.
Whoever reads the file by program takes one apostrophe away where the cell begins with one and FORMULA matches it;
since a text of that shape got another one too, that gives back exactly what the article holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec.json import Encoder
from scrapy.exporters import CsvItemExporter

from newscrawl.feeds.appending import earlier

FORMULA = re.compile(r"[\s\"'“”‘’]*[=+\-@＝＋－＠\t\r]")
_encode = Encoder().encode


def cell(value: Any) -> str:
    """The value as the text of one cell: str guarded, None empty, everything else as JSON."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else _encode(value).decode()
    return f"'{text}" if FORMULA.match(text) else text


class CsvExporter(CsvItemExporter):
    """One article a row, its fields in schema order; the line of their names stands once, though a run appends."""

    def start_exporting(self) -> None:
        """Go on behind an earlier run's rows."""
        end = earlier(self.stream.buffer)
        self.include_headers_line = self.include_headers_line and not end
        if end and not end.endswith(b"\n"):
            self.stream.write("\r\n")

    def serialize_field(self, field: Mapping[str, Any], name: str, value: Any) -> str:
        """The field as the text of its cell."""
        return cell(value)
