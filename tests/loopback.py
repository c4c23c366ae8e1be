"""A small web site on loopback, made of routes, and one crawl of it as a user would run it."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SCRAPY = Path(sys.executable).with_name("scrapy")


@dataclass
class Route:
    """What one address answers."""

    body: str | bytes = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    wait: float = 0  # seconds until it answers


@dataclass
class Website:
    """Routes by path with query; `asked` holds (path, moment) of each request, `cookies` what came with it."""

    routes: dict[str, Route | str] = field(default_factory=dict)
    asked: list[tuple[str, float]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    base: str = ""

    def paths(self) -> list[str]:
        """The paths asked for, in order, robots.txt left out."""
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def answer(self, handler: BaseHTTPRequestHandler) -> Route:
        """The route of a request; {base} in a body stands for the site's own address."""
        route = self.routes.get(handler.path, Route("<h1>Niet gevonden</h1>", 404))
        return route if isinstance(route, Route) else Route(route)


@contextmanager
def serve(routes: Mapping[str, Route | str] | None = None, host: str = "127.0.0.1") -> Iterator[Website]:
    """A running web site on a free port of 127.0.0.1, or of `host`: ::1."""
    site = Website(dict(routes or {}))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append((self.path, time.time()))
            site.agents.add(self.headers.get("User-Agent", ""))
            route = site.answer(self)
            if route.wait:
                time.sleep(route.wait)
            body = route.body.replace("{base}", site.base).encode() if isinstance(route.body, str) else route.body
            self.send_response(route.status)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **route.headers}.items():
                self.send_header(name, value.replace("{base}", site.base))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    class Server(ThreadingHTTPServer):
        address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        daemon_threads = True

    server = Server((host, 0), Handler)
    site.base = f"http://{f'[{host}]' if ':' in host else host}:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


def article(headline: str, *links: str, paragraphs: int = 3, head: str = "") -> str:
    """A news page with teasers of `links`, as "path" or "path|text"; every headline has its own sentences."""
    body = "".join(
        f"<p>{headline} houdt de gemoederen bezig in zin {n} van dit bericht, zegt een woordvoerder. "
        f"Daarom komt er in week {n + len(headline)} een bijeenkomst over {headline.lower()} in het dorpshuis.</p>"
        for n in range(paragraphs)
    )
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{headline} | De Proefbode</title>{head}'
        f"</head><body><article><h1>{headline}</h1>{body}</article>"
        f"<aside><h2>Meer uit Binnenland</h2>{teasers(*links)}</aside></body></html>"
    )


def front(*links: str, head: str = "", foot: str = "") -> str:
    """A page that leads to articles."""
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>De Proefbode</title>{head}</head><body>'
        f"<header>De Proefbode</header><main><h2>Laatste nieuws</h2>{teasers(*links)}</main>{foot}</body></html>"
    )


def chain(pages: int) -> dict[str, Route | str]:
    """A front and a chain of teasers: each article leads to the next three."""
    routes: dict[str, Route | str] = {"/": front("/nieuws/0", "/nieuws/1")}
    for n in range(pages):
        links = [f"/nieuws/{k}" for k in range(n + 1, min(n + 4, pages))]
        routes[f"/nieuws/{n}"] = Route(article(f"Bericht nummer {n} uit het dorp", *links), wait=0.01)
    return routes


def teasers(*links: str) -> str:
    """A list of teasers, each two hours old."""
    items = []
    for link in links:
        path, _, text = link.partition("|")
        items.append(f'<li><a href="{path}">{text or "Bericht over " + path}</a> <span>2 uur geleden</span></li>')
    return f"<ul>{''.join(items)}</ul>"


@dataclass
class Result:
    """What one `scrapy crawl` did."""

    status: int
    log: str
    items: list[dict[str, Any]]
    store: Path

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Ask the database."""
        with sqlite3.connect(self.store) as db:
            return db.execute(query).fetchall()

    def headlines(self) -> list[str]:
        """Of what the feed holds, sorted."""
        return sorted(item["headline"] for item in self.items)


def command(folder: Path, spider: str, *arguments: str, out: str = "out.jsonl", **settings: object) -> list[str]:
    """The command line of a crawl without delay over loopback, with its store and feed in `folder`."""
    values = {
        "NEWSCRAWL_STORE": f"sqlite:///{folder / 'news.db'}",
        "NEWSCRAWL_ALLOW_PRIVATE_HOSTS": "True",
        "DOWNLOAD_DELAY": "0",
        "RETRY_TIMES": "1",
        **settings,
    }
    pairs = [part for name, value in values.items() if value is not None for part in ("-s", f"{name}={value}")]
    feed = out if "//" in out else str(folder / out)
    return [str(SCRAPY), "crawl", spider, *arguments, *pairs, "-O", feed]


def crawl(
    folder: Path,
    url: str,
    *arguments: str,
    spider: str = "news",
    env: Mapping[str, str] | None = None,
    **settings: object,
) -> Result:
    """Run `scrapy crawl` to its end."""
    given = ["-a", f"url={url}"] if url else []
    done = subprocess.run(
        command(folder, spider, *given, *arguments, **settings),
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    out = folder / "out.jsonl"
    lines = out.read_text(encoding="utf-8").splitlines() if out.exists() else []
    return Result(done.returncode, done.stderr + done.stdout, [json.loads(line) for line in lines], folder / "news.db")
