"""Several workers over one database: they share the work, and what one of them loses another takes over."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import create_engine, make_url, text

from tests.network import Network, ask, ended, network, worker

ROUNDS = int(os.environ.get("NEWSCRAWL_TEST_ROUNDS", "1"))  # of each test that kills a worker
DELAY = 0.15
BATCH, IN_FLIGHT = 25, 16


def urls(net: Network) -> tuple[str, str]:
    return "-a", f"url={','.join(net.starts)}"


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not true() and time.monotonic() < deadline:
        time.sleep(0.01)


def wait_for(net: Network, requests: int) -> None:
    wait_until(lambda: len(net.log) >= requests)


@contextmanager
def without(database: str) -> Iterator[None]:
    """Nobody can reach this database for a while; who was connected is thrown out."""
    name = make_url(database).database
    admin = create_engine(make_url(database).set(database="postgres"), isolation_level="AUTOCOMMIT")
    throw_out = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    with admin.connect() as connection:
        connection.execute(text(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false"))
        connection.execute(text(throw_out))
        try:
            yield
        finally:
            connection.execute(text(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true"))
    admin.dispose()


def test_two_workers_fetch_every_page_once(url: str) -> None:
    with network(hosts=8, pages=8) as net:
        settings = {"NEWSCRAWL_CLAIM": 2, "DOWNLOAD_DELAY": DELAY}
        both = [worker(url, *urls(net), **settings) for _ in range(2)]
        for process in both:
            ended(process)
        fetched = net.fetched()
        assert len(fetched) == 8 * 9
        assert set(fetched.values()) == {1}
        assert net.too_soon(DELAY) == []
    assert ask(url, "select count(*) from article") == [(64,)]
    shares = dict(ask(url, "select crawl, count(*) from crawl_site group by crawl"))
    assert len(shares) == 2
    assert ask(url, "select count(*) from site where owner is not null") == [(0,)]


@pytest.mark.parametrize("number", range(ROUNDS))
def test_a_killed_worker_costs_no_page_and_breaks_no_pace(url: str, number: int) -> None:
    with network(hosts=6, pages=10) as net:
        settings = {"NEWSCRAWL_CLAIM": 3, "DOWNLOAD_DELAY": DELAY, "NEWSCRAWL_LEASE": 3}
        first, second = (worker(url, *urls(net), **settings) for _ in range(2))
        wait_for(net, 20 + 5 * number % 30)
        first.kill()
        first.communicate()
        ended(second)
        fetched = net.fetched()
        assert len(fetched) == 6 * 11
        assert sum(fetched.values()) <= 6 * 11 + BATCH + IN_FLIGHT
        assert net.too_soon(DELAY) == []
    assert ask(url, "select count(*) from article") == [(60,)]


def test_a_worker_that_finds_all_claimed_waits_and_ends_with_nothing_to_do(url: str) -> None:
    with network(hosts=2, pages=25) as net:
        first = worker(url, *urls(net), DOWNLOAD_DELAY=2 * DELAY)
        wait_for(net, 3)
        net.wait = 2.0  # until the second one has begun, however long that takes
        second = worker(url, *urls(net), DOWNLOAD_DELAY=2 * DELAY)
        wait_until(lambda: ask(url, "select count(*) from crawl") == [(2,)])
        net.wait = 0
        ended(first)
        ended(second)
        assert set(net.fetched().values()) == {1}


def test_a_database_that_goes_away_is_waited_for(postgres_url: str) -> None:
    with network(hosts=4, pages=12) as net:
        process = worker(postgres_url, *urls(net), DOWNLOAD_DELAY=DELAY)
        wait_for(net, 20)
        with without(postgres_url):
            time.sleep(2)
            asked = len(net.log)
            time.sleep(1)
            assert len(net.log) == asked  # fetching waits too
        log = ended(process)
        assert "fetching waits" in log
        assert len(net.fetched()) == 4 * 13
        assert net.too_soon(DELAY) == []
    assert ask(postgres_url, "select count(*) from article") == [(48,)]


def test_a_database_that_stays_away_ends_the_run_with_3_and_nothing_is_lost(postgres_url: str) -> None:
    with network(hosts=2, pages=12) as net:
        process = worker(postgres_url, *urls(net), DOWNLOAD_DELAY=DELAY, NEWSCRAWL_PATIENCE=1)
        wait_for(net, 8)
        with without(postgres_url):
            log, _ = process.communicate(timeout=30)
        assert process.returncode == 3, log
        assert "NEWSCRAWL_STORE" in log
        assert "Traceback" not in log
        ended(worker(postgres_url, *urls(net), DOWNLOAD_DELAY=DELAY))
        assert len(net.fetched()) == 2 * 13
    assert ask(postgres_url, "select count(*) from article") == [(24,)]


def test_sigterm_ends_within_ten_seconds_and_what_is_in_flight_stays_due(url: str) -> None:
    with network(hosts=3, pages=6) as net:
        process = worker(url, *urls(net), DOWNLOAD_DELAY=DELAY)
        wait_for(net, 12)
        net.wait = 60  # from now on nobody answers
        time.sleep(0.5)
        process.terminate()
        began = time.monotonic()
        log, _ = process.communicate(timeout=20)
        assert time.monotonic() - began < 10, log
        assert "Traceback" not in log, log
        stored = ask(url, "select count(*) from article")[0][0]
        assert ask(url, "select count(*) from visit where last_fetch is null or next_due = 0") != [(0,)]
        answered = {(one.host, one.path) for one in net.log if one.path.startswith("/nieuws")}
        assert stored == len(answered)
        net.wait = 0
        ended(worker(url, *urls(net), DOWNLOAD_DELAY=DELAY))
    assert ask(url, "select count(*) from article") == [(18,)]
