"""The pages that a crawl fetched, on their way into an archive, from a thread of its own."""

from __future__ import annotations

import asyncio
import tempfile
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Self

from scrapy.http import Response

import newscrawl
from newscrawl.archive.page import KeptPage
from newscrawl.crawl.config import Config
from newscrawl.errors import ConfigError
from newscrawl.storage import PageRecord

if TYPE_CHECKING:
    from newscrawl.archive.writing import Archive

SETTING = "NEWSCRAWL_WARC"
MOST_WAITING = 64 * 1024 * 1024  # bytes of pages that wait for the disk; above it nothing new is fetched
_INSTALL = "must be empty where warcio is missing (pip install warcio)"
_PHRASES = {status.value: status.phrase for status in HTTPStatus}


def open_archive(config: Config, agent: str) -> Archive | None:
    """The archive of the settings, None where there is none. Raises ConfigError where it cannot be written."""
    folder = config.warc
    if folder is None:
        return None
    try:
        from newscrawl.archive.writing import Archive  # noqa: PLC0415 - an extra that few need
    except ImportError as error:
        raise ConfigError(SETTING, str(folder), _INSTALL) from error
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ConfigError(
            SETTING, str(folder), f"must be a folder that can be written to ({error.strerror})"
        ) from error
    about = {"software": f"newscrawl/{newscrawl.__version__}", "http-header-user-agent": agent, "robots": "obey"}
    if config.contact:
        about["operator"] = config.contact
    return Archive(folder, config.warc_size, about)


def kept_page(response: Response, moment: datetime) -> KeptPage:
    """An answer as the archive keeps it; `moment` is its fetched_at."""
    status = response.status
    return KeptPage(
        url=response.url,
        status=status,
        headers=[(name, value) for name, values in response.headers.items() for value in values],
        body=response.body,
        fetched_at=moment,
        reason=_PHRASES.get(status, ""),
        protocol=response.protocol or "HTTP/1.1",
        address=str(response.ip_address) if response.ip_address else None,
    )


class Keeping:
    """Keeps pages where the settings ask for it, else does nothing.

    Compressing and writing are done by a thread, so that the loop goes on meanwhile.
    """

    def __init__(self, archive: Archive | None) -> None:
        self._archive = archive
        self._thread = ThreadPoolExecutor(1, "newscrawl-archive")  # it starts with the first page
        self._written: dict[int, Future[None]] = {}  # by key of the visit
        self._waiting: deque[tuple[Future[None], int]] = deque()  # the pages before the thread, and their bytes

    @classmethod
    def open(cls, config: Config, agent: str) -> Self:
        """As the settings say; `agent` is our User-Agent. Raises ConfigError."""
        return cls(open_archive(config, agent))

    @property
    def full(self) -> bool:
        """The disk is slower than the crawl: nothing new should be fetched now."""
        while self._waiting and self._waiting[0][0].done():
            self._waiting.popleft()
        return sum(size for _, size in self._waiting) > MOST_WAITING

    def keep(self, response: Response, record: PageRecord) -> None:
        """Keep the page of a visit: any answer that was read, whatever came of it."""
        if self._archive is None or not 200 <= response.status < 300:
            return
        page = kept_page(response, record.fetched_at)
        future = self._thread.submit(self._archive.write, page)
        self._waiting.append((future, len(page.body)))
        self._written[record.visit.key] = future

    def written(self, record: PageRecord) -> Future[None] | None:
        """Done when the page of `record` stands in the archive, or raises ArchiveError; None: it is not to be kept."""
        return self._written.pop(record.visit.key, None)

    async def close(self) -> None:
        """End the file that is open. Raises ArchiveError."""
        if self._archive is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._archive.close)
        self._thread.shutdown()
