"""Many sites on loopback addresses of their own: a thousand in one run, and two workers beside one.

usage, from the project's root: python -m benchmarks.workers

A thousand sites of 7 pages, each with its delay, are crawled by one process. Then 40 sites of 16 pages with few claims
a worker, so that these and the pace are the limit and not the processor: the same command is started once, then twice
at one moment. Printed are the times, how many pages were fetched twice, and how many requests came to a site sooner
than its delay allows or before the last one was answered, all by the servers' own log. PostgreSQL is that of
`benchmarks.store`.
"""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

from benchmarks.store import postgres
from tests.network import Network, ended, network, worker

MANY, FEW_PAGES, LONG_DELAY = 1_000, 6, 2.0
HOSTS, PAGES = 40, 15  # and a front each
DELAY = 0.2  # seconds
CLAIM = 5  # sites that a worker holds at a time
LONGEST = 300  # seconds


def crawl(workers: int, store: str) -> float:
    """Seconds until all workers have ended; what the servers saw is printed."""
    with network(HOSTS, PAGES) as net:
        arguments = ("-a", f"url={','.join(net.starts)}")
        begun = time.perf_counter()
        started = [worker(store, *arguments, NEWSCRAWL_CLAIM=CLAIM, DOWNLOAD_DELAY=DELAY) for _ in range(workers)]
        for process in started:
            ended(process, LONGEST)
        seconds = time.perf_counter() - begun
        tell(f"  {workers} at work", seconds, net, DELAY)
    return seconds


def tell(name: str, seconds: float, net: Network, delay: float) -> None:
    """Print what the servers saw."""
    fetched = net.fetched()
    twice = sum([count > 1 for count in fetched.values()])
    early = len(net.too_soon(delay))
    print(f"{name}: {seconds:.1f} s, {len(fetched)} pages, {twice} of them twice, {early} too soon", flush=True)


def thousand(folder: Path) -> None:
    """Crawl many sites in one process."""
    with network(MANY, FEW_PAGES) as net:
        listed = folder / "sites.toml"
        listed.write_text(f"sites = {json.dumps(net.starts)}")
        store = f"sqlite:///{folder / 'many.db'}"
        begun = time.perf_counter()
        settings = {"NEWSCRAWL_CLAIM": MANY, "DOWNLOAD_DELAY": LONG_DELAY, "CONCURRENT_REQUESTS": 200}
        ended(worker(store, "-a", f"sites={listed}", **settings), LONGEST)
        tell(f"{MANY} sites", time.perf_counter() - begun, net, LONG_DELAY)


def compare(one: str, two: str) -> None:
    """Crawl into two empty databases of one engine."""
    print(make_url(one).get_backend_name())
    alone = crawl(1, one)
    print(f"  two take {crawl(2, two) / alone:.2f} of the time of one")


def main() -> None:
    """Measure both engines."""
    with tempfile.TemporaryDirectory() as folder:
        thousand(Path(folder))
        compare(f"sqlite:///{Path(folder) / 'one.db'}", f"sqlite:///{Path(folder) / 'two.db'}")
    with postgres() as address:
        server = make_url(address).set(drivername="postgresql+psycopg")
        admin = create_engine(server, isolation_level="AUTOCOMMIT")
        urls = [server.set(database=f"workers_{name}").render_as_string(hide_password=False) for name in ("one", "two")]
        with admin.connect() as connection:
            for url in urls:
                connection.execute(text(f"CREATE DATABASE {make_url(url).database}"))
        compare(*urls)
        admin.dispose()


if __name__ == "__main__":
    main()
