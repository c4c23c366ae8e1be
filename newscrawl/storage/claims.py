"""Claims: which worker works which site, for how long.

A claim is a row of `site` with an owner and a lease. All workers go by the database's clock. An owner names
its host, process and that process's start, so that the claims of a process that died on this host are free
at once, without waiting for the lease.
"""

from __future__ import annotations

import itertools
import os
import platform
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import Connection, bindparam, or_, select, update

from newscrawl.storage.engine import clock
from newscrawl.storage.keys import chunks
from newscrawl.storage.schema import site
from newscrawl.storage.statements import Statements
from newscrawl.storage.values import Row

_NUMBER = itertools.count(1)
_START_FIELD = 19  # of /proc/PID/stat after the process's name: its start in clock ticks since boot, see proc(5)
_ENDED = "ZX"  # states of a process that is dead but not yet waited for
_FOR_OWNER = site.c.owner == bindparam("b_owner")
_NAMED = site.c.name.in_(bindparam("names", expanding=True))
_KNOWN = select(site.c.name).where(_NAMED)
_FREE = or_(
    site.c.owner.is_(None),
    site.c.lease_until < bindparam("b_now"),
    site.c.owner.startswith(bindparam("b_host")),  # perhaps of a dead process of this host
)
_CLAIMABLE = select(site).where(_NAMED, _FREE).with_for_update(skip_locked=True)
_TAKE = update(site).where(site.c.name == bindparam("b_name"))
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


def claim(
    connection: Connection, statements: Statements, owner: str, names: Sequence[str], limit: int, lease: float
) -> list[Row]:
    """Claim up to `limit` of `names` that nobody else holds, in the order given, for `lease` seconds.

    Returns the rows of the claimed sites as they were before. Those that `owner` holds already do not count.
    """
    claimed: list[Row] = []
    for part in chunks(list(dict.fromkeys(names))):
        missing = set(part).difference(connection.scalars(_KNOWN, {"names": part}))
        if missing:
            connection.execute(statements.add_site, [{"name": name} for name in sorted(missing)])
        now = clock(connection)
        found = connection.execute(_CLAIMABLE, {"names": part, "b_now": now, "b_host": f"{_host()}:"})
        rows = {row.name: dict(row._mapping) for row in found}
        free = [rows[name] for name in part if name in rows and _is_free(rows[name], owner, now)]
        taken = free[: limit - len(claimed)]
        if taken:
            common = {"b_owner": owner, "b_until": now + lease, "b_now": now}
            connection.execute(_TAKE, [{"b_name": row["name"], **common} for row in taken])
        claimed += taken
        if len(claimed) >= limit:
            break
    return claimed


def _is_free(row: Row, owner: str, now: float) -> bool:
    holder = row["owner"]
    if holder is None or holder == owner:
        return holder is None
    return bool((row["lease_until"] or 0) < now or is_dead(holder))


def renew(connection: Connection, owner: str, lease: float, last_requests: Mapping[str, float]) -> set[str]:
    """Extend all claims of `owner` to `lease` seconds from now; returns the names of the sites it still holds.

    `last_requests`: by site, when it was last asked, kept for whoever holds the site next.
    """
    now = clock(connection)
    held = connection.execute(_RENEW, {"b_owner": owner, "b_until": now + lease, "b_now": now})
    names = {row.name for row in held}
    moments = [{"b_name": n, "b_owner": owner, "b_moment": m} for n, m in sorted(last_requests.items()) if n in names]
    if moments:
        connection.execute(_REQUESTED, moments)
    return names


def release(connection: Connection, owner: str, names: Sequence[str] | None) -> None:
    """Give up the claims of `owner`: all, or those of the sites named."""
    values = {"b_owner": owner, "b_now": clock(connection)}
    if names is None:
        connection.execute(_RELEASE, values)
        return
    for part in chunks(list(names)):
        connection.execute(_RELEASE.where(site.c.name.in_(part)), values)


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
