"""The egg on a real Scrapyd: deployed with scrapyd-client, scheduled as cron would, found in the database."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.loopback import ROOT, article, front, serve
from tests.network import ask as rows
from tests.network import network

BIN = Path(sys.executable).parent
NOT_SOURCE = shutil.ignore_patterns(
    ".venv", ".git", "*.db*", "build", "dist", "*.egg-info", "out", ".*_cache", ".hypothesis"
)


def ask(address: str, /, **fields: Any) -> dict[str, Any]:
    """One call of Scrapyd's API; fields make it a POST."""
    data = urllib.parse.urlencode(fields, doseq=True).encode() if fields else None
    with urllib.request.urlopen(address, data=data, timeout=20) as answer:
        return dict(json.load(answer))


def wait(url: str, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            ask(url)
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


@pytest.fixture(scope="module")
def scrapyd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Scrapyd that runs in a folder of its own."""
    if not (BIN / "scrapyd").exists():
        if os.environ.get("CI") == "true":
            pytest.fail("no Scrapyd in the environment")
        pytest.skip("needs Scrapyd: pip install 'newscrawl[deploy]'")
    folder = tmp_path_factory.mktemp("scrapyd")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "scrapyd.conf").write_text(
        f"[scrapyd]\nbind_address = 127.0.0.1\nhttp_port = {port}\npoll_interval = 0.2\nmax_proc = 2\n",
        encoding="utf-8",
    )
    log = (folder / "scrapyd.log").open("wb")
    process = subprocess.Popen([BIN / "scrapyd"], cwd=folder, stdout=log, stderr=log)
    try:
        wait(f"http://127.0.0.1:{port}/daemonstatus.json")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)
        log.close()


def deploy(folder: Path, address: str) -> None:
    """scrapyd-deploy from a copy of the checkout, whose scrapy.cfg names this Scrapyd."""
    copy = folder / "checkout"
    shutil.copytree(ROOT, copy, ignore=NOT_SOURCE, symlinks=True)
    cfg = copy / "scrapy.cfg"
    text = cfg.read_text(encoding="utf-8")
    assert "[deploy]" in text
    lines = [f"url = {address}/" if line.startswith("url") else line for line in text.splitlines()]
    cfg.write_text("\n".join(lines), encoding="utf-8")
    done = subprocess.run([BIN / "scrapyd-deploy"], cwd=copy, capture_output=True, text=True, timeout=90, check=False)
    assert '"status": "ok"' in done.stdout, done.stdout + done.stderr


def finish(address: str, job: str) -> None:
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        jobs = ask(f"{address}/listjobs.json?project=newscrawl")
        if any(done["id"] == job for done in jobs["finished"]):
            return
        time.sleep(0.2)
    raise AssertionError(f"job {job} did not end")


def test_deployed_scheduled_and_stored(scrapyd: str, tmp_path: Path) -> None:
    deploy(tmp_path, scrapyd)
    assert {"news", "zeelandnet"} <= set(ask(f"{scrapyd}/listspiders.json?project=newscrawl")["spiders"])
    routes = {
        "/nieuws": front("/nieuws/a", "/nieuws/b"),
        "/nieuws/a": article("Haven krijgt tweede kade", "/nieuws/b"),
        "/nieuws/b": article("Duinpad gaat weer open"),
    }
    store = tmp_path / "news.db"
    with serve(routes) as web:
        settings = [f"NEWSCRAWL_STORE=sqlite:///{store}", "NEWSCRAWL_ALLOW_PRIVATE_HOSTS=True", "DOWNLOAD_DELAY=0"]
        job = ask(
            f"{scrapyd}/schedule.json",
            project="newscrawl",
            spider="zeelandnet",
            url=f"{web.base}/nieuws",
            max_articles="5",
            setting=settings,
        )
        finish(scrapyd, job["jobid"])
    with sqlite3.connect(store) as db:
        found = db.execute("select site, headline from article order by headline").fetchall()
    assert found == [("zeelandnet", "Duinpad gaat weer open"), ("zeelandnet", "Haven krijgt tweede kade")]


def test_two_jobs_over_one_postgresql_share_the_sites(scrapyd: str, tmp_path: Path, postgres_url: str) -> None:
    deploy(tmp_path, scrapyd)
    with network(hosts=8, pages=5) as net:
        settings = [
            f"NEWSCRAWL_STORE={postgres_url}",
            "NEWSCRAWL_ALLOW_PRIVATE_HOSTS=True",
            "NEWSCRAWL_CLAIM=2",
            "DOWNLOAD_DELAY=0.2",
        ]
        jobs = [
            ask(
                f"{scrapyd}/schedule.json",
                project="newscrawl",
                spider="news",
                url=",".join(net.starts),
                setting=settings,
            )
            for _ in range(2)
        ]
        for job in jobs:
            finish(scrapyd, job["jobid"])
        assert len(net.fetched()) == 8 * 6
        assert set(net.fetched().values()) == {1}
        assert net.too_soon(0.2) == []
    assert rows(postgres_url, "select count(*) from article") == [(40,)]


def test_the_compose_file_runs_what_is_tested_here() -> None:
    compose = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    assert "exec scrapyd\n" in compose  # the program that the fixture above starts
    assert "NEWSCRAWL_STORE: postgresql+psycopg://" in compose
