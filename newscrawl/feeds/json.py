"""Articles as one JSON array (.json), UTF-8 as the JSON lines are."""

from __future__ import annotations

from typing import Any, BinaryIO

import msgspec.json

from newscrawl.feeds.appending import cut_back, earlier
from newscrawl.feeds.jsonlines import JsonLinesExporter


class JsonExporter(JsonLinesExporter):
    """One array of articles: one a line, or indented by FEED_EXPORT_INDENT where that is above 0."""

    def __init__(self, file: BinaryIO, **kwargs: Any) -> None:
        super().__init__(file, **kwargs)
        self._before = b"\n"

    def start_exporting(self) -> None:
        """Open the array, or that of an earlier run again. Raises ValueError where something else stands there."""
        end = earlier(self.file)
        if not end:
            self.file.write(b"[")
            return
        inner = end.rstrip().removesuffix(b"]").rstrip()
        if not inner.endswith((b"[", b"}")):  # a run that was killed leaves no end
            raise ValueError("what stands in the file is no JSON array that could be appended to")
        cut_back(self.file, end, inner)
        self._before = b"\n" if inner.endswith(b"[") else b",\n"

    def export_item(self, item: Any) -> None:
        """Write the item as the array's next element."""
        data = self.encoded(item)
        self.file.write(self._before + (msgspec.json.format(data, indent=self.indent) if self.indent else data))
        self._before = b",\n"

    def finish_exporting(self) -> None:
        """Close the array."""
        self.file.write(b"\n]\n" if self._before == b",\n" else b"]\n")
