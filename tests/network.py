"""Many small news sites on loopback, each on an address of its own; one log says who was asked for what and when."""

from __future__ import annotations

import itertools
import os
import subprocess
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from sqlalchemy import create_engine, text

from tests.loopback import ROOT, SCRAPY, article, front

SLACK = 0.08  # seconds by which two requests may arrive nearer to each other than they were sent


class Asked(NamedTuple):
    """One request: host and path, and when it came and was answered."""

    host: str
    path: str
    began: float
    ended: float


@dataclass
class Network:
    """The hosts 127.0.1.1, .2, ... on one port; each has a front that leads to all of its pages."""

    hosts: list[str]
    pages: int
    wait: float
    port: int = 0
    log: list[Asked] = field(default_factory=list)

    @property
    def starts(self) -> list[str]:
        return [f"http://{host}:{self.port}/" for host in self.hosts]

    def fetched(self) -> Counter[tuple[str, str]]:
        """How often each page was asked for, robots.txt left out."""
        return Counter((one.host, one.path) for one in self.log if one.path != "/robots.txt")

    def too_soon(self, delay: float) -> list[tuple[Asked, Asked]]:
        """Pairs of requests to one host that came before the delay was over, or before the first was answered."""
        by_host: dict[str, list[Asked]] = defaultdict(list)
        for one in sorted(self.log, key=lambda one: one.began):
            by_host[one.host].append(one)
        pairs = [pair for asked in by_host.values() for pair in itertools.pairwise(asked)]
        return [(a, b) for a, b in pairs if b.began - a.began < delay - SLACK or b.began < a.ended - SLACK]

    def body(self, host: str, path: str) -> str | None:
        if path == "/":
            return front(*(f"/nieuws/{n}" for n in range(self.pages)))
        name = path.removeprefix("/nieuws/")
        known = name.isdecimal() and int(name) < self.pages
        return article(f"Bericht {name} van {host.replace('.', ' ')}") if known else None


@contextmanager
def network(hosts: int, pages: int, wait: float = 0.0) -> Iterator[Network]:
    """Running sites; each answer takes `wait` seconds."""
    net = Network([f"127.0.{1 + n // 250}.{1 + n % 250}" for n in range(hosts)], pages, wait)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            began, host = time.time(), self.headers["Host"].partition(":")[0]
            time.sleep(net.wait)
            found = net.body(host, self.path)
            body = (found or "<h1>Niet gevonden</h1>").encode()
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            net.log.append(Asked(host, self.path, began, time.time()))
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 512

    server = Server(("0.0.0.0", 0), Handler)
    net.port = server.server_port
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield net
    finally:
        server.shutdown()
        server.server_close()


def worker(store: str, *arguments: str, **settings: object) -> subprocess.Popen[str]:
    """Start a `scrapy crawl news` over loopback; its store's address comes by the environment, as it should."""
    values = {"NEWSCRAWL_ALLOW_PRIVATE_HOSTS": "True", "RETRY_TIMES": "0", **settings}
    pairs = [part for name, value in values.items() for part in ("-s", f"{name}={value}")]
    return subprocess.Popen(
        [str(SCRAPY), "crawl", "news", *arguments, *pairs],
        cwd=ROOT,
        env={**os.environ, "NEWSCRAWL_STORE": store},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def ended(process: subprocess.Popen[str], seconds: float = 60) -> str:
    """The log of a worker that ends with 0."""
    log, _ = process.communicate(timeout=seconds)
    assert process.returncode == 0, log
    assert "Traceback" not in log, log
    return log


def change(store: str, statement: str) -> None:
    """Execute one statement."""
    engine = create_engine(store)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def ask(store: str, query: str) -> list[tuple[object, ...]]:
    """Rows of the database."""
    engine = create_engine(store)
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return rows
