"""A bare spider behind the project's own downloader: what each request came to, as JSON.

Run as a module, with {"requests": [{"url", "meta"}], "settings": {}} on standard input.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass
class Fetched:
    """What came of some requests, by address, and what the crawl counted and logged."""

    answers: dict[str, dict[str, Any]]
    stats: dict[str, Any]
    log: str


def fetch(*requests: str | tuple[str, dict[str, Any]], wait: float = 60, **settings: Any) -> Fetched:
    """Fetch addresses, or (address, meta); every request is a visit unless its meta says otherwise."""
    asked = [request if isinstance(request, tuple) else (request, {}) for request in requests]
    values = {"DOWNLOAD_DELAY": 0, "RETRY_ENABLED": False, "NEWSCRAWL_ALLOW_PRIVATE_HOSTS": "True", **settings}
    job = json.dumps({"requests": asked, "settings": values})
    command = [sys.executable, "-m", "tests.web.fetcher"]
    done = subprocess.run(command, input=job, capture_output=True, text=True, timeout=wait, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return Fetched(told["answers"], told["stats"], done.stderr)


def main() -> None:
    from scrapy import Request, Spider
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings

    job = json.load(sys.stdin)
    answers: dict[str, dict[str, Any]] = {}

    class Fetcher(Spider):
        name = "fetcher"

        async def start(self) -> Any:
            for url, meta in job["requests"]:
                yield Request(url, callback=self.parse, errback=self.failed, meta={"visit": None, "key": url, **meta})

        def parse(self, response: Any) -> None:
            answers[response.meta["key"]] = {
                "status": response.status,
                "url": response.url,
                "text": response.body.decode("utf-8", "replace"),
                "slot": response.meta.get("download_slot"),
                "at": time.time(),
            }

        def failed(self, failure: Any) -> None:
            error = failure.value
            answers[failure.request.meta["key"]] = {
                "error": type(error).__name__,
                "reason": getattr(error, "reason", None) and str(error.reason),
                "message": str(error),
            }

    settings = Settings()
    settings.setmodule("newscrawl.settings", priority="project")
    settings.setdict({"EXTENSIONS": {"newscrawl.crawl.crawl.Crawl": None}, "ITEM_PIPELINES": {}}, priority="cmdline")
    settings.setdict(job["settings"], priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(Fetcher)
    process.crawl(crawler)
    process.start()
    json.dump({"answers": answers, "stats": crawler.stats.get_stats()}, sys.stdout, default=str)


if __name__ == "__main__":
    main()
