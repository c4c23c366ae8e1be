"""The contenders that know the site's markup: a spider as one writes it by hand, and one with trafilatura.

usage, from the project's root: python -m benchmarks.spiders bare|trafilatura URL OUT.jsonl
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response

SETTINGS = {
    "DOWNLOAD_DELAY": 0,
    "DOWNLOAD_DELAY_JITTER": 0,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
    "ROBOTSTXT_OBEY": True,
    "LOG_LEVEL": "ERROR",
}


class BareSpider(Spider):
    """Teasers lead on; the sections are followed from the front page, so that all contenders fetch the same pages."""

    name = "bare"
    url = ""

    async def start(self) -> AsyncIterator[Request]:
        """The front page."""
        yield Request(self.url, callback=self.parse_front)

    def parse_front(self, response: Response) -> Iterator[Request]:
        """Its sections and teasers."""
        yield from response.follow_all(css="nav.menu a", callback=self.parse_section)
        yield from self.parse_section(response)

    def parse_section(self, response: Response) -> Iterator[Request]:
        """Its teasers."""
        yield from response.follow_all(css="li.teaser a", callback=self.parse)

    def parse(self, response: Response, **_: Any) -> Iterator[Request | dict[str, Any]]:
        """The article and its teasers."""
        yield self.article(response)
        yield from response.follow_all(css="li.teaser a", callback=self.parse)

    def article(self, response: Response) -> dict[str, Any]:
        """Three selections."""
        return {
            "url": response.url,
            "headline": response.css("h1::text").get(),
            "published": response.css("time::attr(datetime)").get(),
            "body": "\n\n".join(response.css("div.tekst p::text").getall()),
        }


class TrafilaturaSpider(BareSpider):
    """The bare spider, and trafilatura's reading of the page."""

    name = "trafilatura"

    def article(self, response: Response) -> dict[str, Any]:
        """Three selections, and what trafilatura finds."""
        from trafilatura import extract  # noqa: PLC0415 - the bare spider must not pay for it

        found = extract(response.text, url=response.url, output_format="json", with_metadata=True)
        return {**super().article(response), "found": found}


def main() -> None:
    """Run one of them."""
    name, url, out = sys.argv[1:]
    spider = {"bare": BareSpider, "trafilatura": TrafilaturaSpider}[name]
    process = CrawlerProcess({**SETTINGS, "FEEDS": {out: {"format": "jsonlines", "overwrite": True}}})
    process.crawl(spider, url=url)
    process.start()


if __name__ == "__main__":
    main()
