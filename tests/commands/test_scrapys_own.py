"""Scrapy's own commands, and spiders that are none of ours, work in the project: without our store."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.loopback import ROOT, SCRAPY, front, serve

SPIDER = """import scrapy


class Other(scrapy.Spider):
    name = "other"
    start_urls = ["{base}/"]

    def parse(self, response):
        yield {{"status": response.status}}
"""


def scrapy(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    store = f"NEWSCRAWL_STORE=sqlite:///{folder / 'news.db'}"
    settings = [part for one in (store, "NEWSCRAWL_ALLOW_PRIVATE_HOSTS=True") for part in ("-s", one)]
    command = [str(SCRAPY), *arguments, *settings]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_fetch_and_shell(tmp_path: Path) -> None:
    with serve({"/": front("/nieuws/een")}) as web:
        page = scrapy(tmp_path, "fetch", "--nolog", web.base + "/")
        status = scrapy(tmp_path, "shell", "-c", "response.status", web.base + "/")
    assert (page.returncode, status.returncode) == (0, 0), page.stderr + status.stderr
    assert "De Proefbode" in page.stdout
    assert status.stdout.strip() == "200"
    assert "Traceback" not in page.stderr + status.stderr
    assert not (tmp_path / "news.db").exists()


def test_runspider(tmp_path: Path) -> None:
    with serve({"/": front("/nieuws/een")}) as web:
        module, out = tmp_path / "other.py", tmp_path / "out.jsonl"
        module.write_text(SPIDER.format(base=web.base), encoding="utf-8")
        done = scrapy(tmp_path, "runspider", str(module), "-O", str(out))
    assert (done.returncode, out.read_text(encoding="utf-8")) == (0, '{"status":200}\n'), done.stderr
    assert "Traceback" not in done.stderr
