"""Claims: which worker works which site, for how long.

A claim is a row of `site` with an owner and a lease. All workers go by the database's clock. An owner names
its host, process and that process's start, so that the claims of a process that died on this host are free
at once, without waiting for the lease.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from itertools import count, filterfalse, islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select, update

from newscrawl.storage.engine import clock
from newscrawl.storage.lists import among
from newscrawl.storage.schema import site
from newscrawl.storage.statements import Statements
from newscrawl.storage.values import Row

_MORE = 100  # names looked at beyond those that are wanted, so that the order among them has a meaning
_HANDOVER = ("name", "owner", "alive_at", "run_began", "last_request")  # what a new owner is told
_NUMBER = count(1)
_START_FIELD = 19  # of /proc/PID/stat after the process's name: its start in clock ticks since boot, see proc(5)
_ENDED = "ZX"  # states of a process that is dead but not yet waited for
_FOR_OWNER = site.c.owner == bindparam("b_owner")
_NAMED = among(site.c.name, "names")
_KNOWN = select(site.c.name).where(_NAMED)
_HELD = select(site.c.name, site.c.owner).where(site.c.owner.is_not(None), site.c.lease_until >= bindparam("b_now"))
_COLUMNS = [site.c[name] for name in _HANDOVER]
_LAPSED = (site.c.lease_until < bindparam("b_now")) & (site.c.owner != bindparam("b_owner"))
_FREE = or_(site.c.owner.is_(None), _LAPSED, among(site.c.owner, "dead"))
_LOCK = select(*_COLUMNS).where(_NAMED, _FREE).with_for_update(skip_locked=True)
_TAKE = update(site).where(_NAMED)
_TAKE = _TAKE.values(owner=bindparam("b_owner"), lease_until=bindparam("b_until"), alive_at=bindparam("b_now"))
_RENEW = update(site).where(_FOR_OWNER).returning(site.c.name)
_RENEW = _RENEW.values(lease_until=bindparam("b_until"), alive_at=bindparam("b_now"))
_RELEASE = update(site).where(_FOR_OWNER)
_RELEASE = _RELEASE.values(owner=None, lease_until=None, alive_at=bindparam("b_now"))
_REQUESTED = update(site).where(site.c.name == bindparam("b_name"), _FOR_OWNER)
_REQUESTED = _REQUESTED.values(last_request=bindparam("b_moment"))


def owner_of_this_process() -> str:
    """A new owner: "host:process:start:number"; each call gives another, so that one process may hold several."""
    pid = os.getpid()
    return f"{_host()}:{pid}:{_process_start(pid)}:{next(_NUMBER)}"


def is_dead(owner: str) -> bool:
    """Whether `owner` was a process of this host that is no more; of another host's we cannot know."""
    host, _, rest = owner.rpartition(":")[0].partition(":")
    pid, _, start = rest.partition(":")
    if host != _host() or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False
    return _process_start(int(pid)) != start


@dataclass(frozen=True, slots=True)
class Claimed:
    """Sites newly claimed: their rows as the owner before left them."""

    rows: list[Row]
    ahead: float  # seconds by which the database's clock is before ours


def claim(
    connection: Connection, statements: Statements, owner: str, names: Sequence[str], limit: int, lease: float
) -> Claimed:
    """Claim up to `limit` of `names` that nobody else holds, for `lease` seconds.

    Those that were never held come first, then those whose owners' last sign of life is longest ago; else the order
    given. Those that `owner` holds already do not count. What others hold is not even looked at.
    """
    now = clock(connection)
    ahead, values = now - time.time(), {"b_owner": owner, "b_now": now, "b_until": now + lease}
    holders = connection.execute(_HELD, values).all()
    dead = {holder for holder in {holder for _, holder in holders} if is_dead(holder)}
    held = {name for name, holder in holders if holder not in dead}
    open_names, claimed = filterfalse(held.__contains__, names), list[Row]()
    while room := limit - len(claimed):
        part = list(dict.fromkeys(islice(open_names, room + _MORE)))
        if not part:
            break
        look = {"names": part, "dead": dead, **values}
        free = _free(connection, look)
        if len(free) < room and _add_missing(connection, statements, part):
            free = _free(connection, look)
        taken = sorted(free, key=lambda row: float(row["alive_at"] or 0))[:room]
        if taken:
            connection.execute(_TAKE, {"names": [row["name"] for row in taken], **values})
        claimed += taken
    return Claimed(claimed, ahead)


def _add_missing(connection: Connection, statements: Statements, names: Sequence[str]) -> bool:
    """Make rows of the sites that have none; whether there were any."""
    missing = set(names).difference(connection.scalars(_KNOWN, {"names": names}))
    if missing:
        connection.execute(statements.add_site, [{"name": name} for name in sorted(missing)])
    return bool(missing)


def _free(connection: Connection, look: Mapping[str, Any]) -> list[Row]:
    """The rows that may be claimed, in the order of the names; they are locked, those that others lock are left out."""
    rows = {row.name: dict(zip(_HANDOVER, row, strict=True)) for row in connection.execute(_LOCK, look).all()}
    return [rows[name] for name in look["names"] if name in rows]


def renew(connection: Connection, owner: str, lease: float, last_requests: Mapping[str, float]) -> set[str]:
    """Extend all claims of `owner` to `lease` seconds from now; returns the names of the sites it still holds.

    `last_requests`: by site, when it was last asked, kept for whoever holds the site next.
    """
    now = clock(connection)
    held = connection.execute(_RENEW, {"b_owner": owner, "b_until": now + lease, "b_now": now})
    names = {row.name for row in held}
    _keep_last_requests(connection, owner, now, {n: m for n, m in last_requests.items() if n in names})
    return names


def _keep_last_requests(connection: Connection, owner: str, now: float, last_requests: Mapping[str, float]) -> None:
    ahead = now - time.time()  # of the database's clock before ours, by which the moments were taken
    moments = [{"b_name": n, "b_owner": owner, "b_moment": m + ahead} for n, m in sorted(last_requests.items())]
    if moments:
        connection.execute(_REQUESTED, moments)


def release(
    connection: Connection, owner: str, names: Sequence[str] | None, last_requests: Mapping[str, float]
) -> None:
    """Give up the claims of `owner`: all, or those of the sites named. `last_requests`: as in `renew`."""
    now = clock(connection)
    values = {"b_owner": owner, "b_now": now}
    _keep_last_requests(connection, owner, now, last_requests)
    if names is None:
        connection.execute(_RELEASE, values)
        return
    if names:
        connection.execute(_RELEASE.where(_NAMED), {**values, "names": names})


@cache
def _host() -> str:
    """This host's name, and what tells it from another of the same name: its boot and its space of process numbers."""
    parts = [platform.node()]
    for path in ("/proc/sys/kernel/random/boot_id", "/proc/self/ns/pid"):
        try:
            parts.append(str(Path(path).readlink()) if path.endswith("pid") else Path(path).read_text("ascii"))
        except OSError:
            parts.append("")  # not Linux: the name has to do
    return f"{parts[0].replace(':', '-')}-{blake2b(''.join(parts).encode(), digest_size=4).hexdigest()}"


def _process_start(pid: int) -> str:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return "0"
    fields = stat.rpartition(")")[2].split()
    return "ended" if fields[0] in _ENDED else fields[_START_FIELD]
