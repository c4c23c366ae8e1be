from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from newscrawl.storage import Store, owner_of_this_process
from newscrawl.storage.claims import is_dead

SITES = [f"krant{n}.test" for n in range(10)]
FAR = "verre-machine:12:345:1"  # on a host that we cannot look into


@pytest.fixture
def other(url: str, store: Store) -> Iterator[Store]:
    opened = Store.open(url)
    yield opened
    opened.close()


def test_no_site_has_two_owners(store: Store, other: Store) -> None:
    mine, yours = owner_of_this_process(), owner_of_this_process()
    first = store.claim(mine, SITES, 6, 60)
    assert first == SITES[:6]
    assert other.claim(yours, SITES, 100, 60) == SITES[6:]
    assert store.claim(mine, SITES, 100, 60) == []
    assert store.renew(mine, 60) == set(first)
    store.release(mine, SITES[:2])
    assert other.claim(yours, SITES, 1, 60) == SITES[:1]
    store.release(mine)
    assert store.renew(mine, 60) == set()
    assert other.claim(yours, SITES, 100, 60) == SITES[1:6]


def test_a_lapsed_lease_is_free_and_its_old_owner_learns_it(store: Store, other: Store) -> None:
    assert store.claim(FAR, SITES[:2], 2, 0.2) == SITES[:2]
    mine = owner_of_this_process()
    assert other.claim(mine, SITES[:1], 1, 60) == []
    time.sleep(0.25)
    assert other.claim(mine, SITES[:1], 1, 60) == SITES[:1]
    assert store.renew(FAR, 60) == {SITES[1]}


def test_the_claims_of_a_dead_process_of_this_host_are_free_at_once(store: Store, other: Store) -> None:
    code = "from newscrawl.storage import owner_of_this_process as o; print(o(), flush=True); input()"
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    owner = process.stdout.readline().strip()
    assert store.claim(owner, SITES, 10, 3_600) == SITES
    mine = owner_of_this_process()
    assert other.claim(mine, SITES, 10, 60) == []
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # dead, but its parent has not asked for it yet
    assert other.claim(mine, SITES[:5], 10, 60) == SITES[:5]
    process.communicate()
    assert other.claim(mine, SITES, 10, 60) == SITES[5:]


def test_only_what_certainly_is_dead_counts_as_dead() -> None:
    host, pid, start, number = owner_of_this_process().split(":")
    assert not is_dead(f"{host}:{pid}:{start}:{number}")
    assert is_dead(f"{host}:{pid}:1{start}:{number}")  # the number was given to another process
    for odd in (FAR, "", "x", f"{host}:x:1:1", f"{host}:{'9' * 30}:1:1"):
        assert not is_dead(odd)


def test_the_last_request_is_handed_over(store: Store, other: Store) -> None:
    mine = owner_of_this_process()
    store.claim(mine, SITES[:1], 1, 60)
    store.renew(mine, 60, {SITES[0]: 1234.5, SITES[1]: 1.0})
    store.release(mine)
    other.claim(owner_of_this_process(), SITES, 10, 60)
    assert other.last_request(SITES[0]) == pytest.approx(1234.5, abs=0.5)  # two clocks, a round trip apart
    assert other.last_request(SITES[1]) is None


def test_many_workers_at_once_share_without_overlap(url: str, store: Store) -> None:
    names = [f"s{n}.test" for n in range(200)]

    def work(number: int) -> list[str]:
        mine = Store.open(url)
        owner, got = owner_of_this_process(), []
        while claimed := mine.claim(owner, names[number * 50 :] + names[: number * 50], 7, 60):
            got += claimed
        mine.close()
        return got

    with ThreadPoolExecutor(4) as pool:
        shares = list(pool.map(work, range(4)))
    # a locked row is passed over, so that a worker may end early; nothing is lost, and nothing claimed twice
    flat = [name for share in shares for name in share]
    assert len(flat) == len(set(flat))
    rest = store.claim(owner_of_this_process(), names, 1_000, 60)
    assert sorted(flat + rest) == sorted(names)
