"""Pages and archive files for the tests of the archive."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newscrawl.archive.page import KeptPage, ReadPage, Tally
from newscrawl.archive.reading import read_pages
from newscrawl.archive.writing import Archive

MOMENT = datetime(2026, 1, 5, 9, 30, 1, 234567, tzinfo=UTC)
BASE = "https://krant.example"
HTML = [(b"Content-Type", b"text/html; charset=utf-8")]


def kept(path: str, body: bytes = b"<p>Het regent.</p>", **more: Any) -> KeptPage:
    values: dict[str, Any] = {"status": 200, "headers": HTML, "fetched_at": MOMENT, "reason": "OK"}
    return KeptPage(url=f"{BASE}{path}", body=body, **(values | more))


def archive(folder: Path, size: int = 10**9) -> Archive:
    return Archive(folder, size, {"software": "proef"})


def written(folder: Path, *pages: KeptPage, size: int = 10**9) -> list[Path]:
    """The closed files that hold these pages."""
    made = archive(folder, size)
    for page in pages:
        made.write(page)
    made.close()
    return sorted(folder.glob("*.warc.gz"))


def read(path: Path) -> tuple[list[ReadPage], Tally]:
    tally = Tally()
    return list(read_pages(path, tally)), tally


def paths(pages: list[ReadPage]) -> list[str]:
    return [page.url.removeprefix(BASE) for page in pages]


class Foreign:
    """A WARC file as other crawlers write it."""

    def __init__(self, *, compressed: bool = True) -> None:
        self.out = BytesIO()
        self._writer = WARCWriter(self.out, gzip=compressed, warc_version="WARC/1.0")

    def add(self, kind: str, path: str, body: bytes = b"", headers: Any = (), status: str = "200 OK") -> None:
        """A record of this type; `headers` are those of HTTP."""
        http = None
        if kind in {"response", "revisit"}:
            http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
        if kind == "request":
            http = StatusAndHeaders(f"GET {path} HTTP/1.1", [("Host", "krant.example")], is_http_request=True)
        named = {"WARC-Date": "2026-01-05T09:30:01Z"}
        stream, length = BytesIO(body), len(body)
        record = self._writer.create_warc_record(
            f"{BASE}{path}", kind, stream, length, warc_headers_dict=named, http_headers=http
        )
        self._writer.write_record(record)

    def page(self, path: str, body: bytes = b"<p>Het regent.</p>", **headers: str) -> None:
        """A response with HTML; `Content_Encoding="gzip"` and the like are further headers."""
        given = [(name.replace("_", "-"), value) for name, value in headers.items()]
        self.add("response", path, body, [("Content-Type", "text/html"), *given])

    def save(self, path: Path) -> Path:
        path.write_bytes(self.out.getvalue())
        return path


def chunked(body: bytes, size: int = 7) -> bytes:
    """The body as HTTP/1.1 sends it in chunks."""
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x;x=1\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def squeezed(body: bytes) -> bytes:
    return gzip.compress(body, mtime=0)
