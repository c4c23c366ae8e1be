"""Articles that one policy of revisits left alone, made due when a fixed pause comes into force."""

from __future__ import annotations

from sqlalchemy import Connection, Double, bindparam, or_, select, update

from newscrawl.storage.schema import alias, article, meta, visit
from newscrawl.storage.statements import Statements

_MARK = "revisit"
_IN_FORCE = select(meta.c.value).where(meta.c.name == _MARK)
_KEPT = or_(
    select(article.c.key).where(article.c.key == visit.c.key).exists(),
    select(alias.c.key).where(alias.c.key == visit.c.key).exists(),
)
_LEFT_ALONE = (
    update(visit)
    .where(visit.c.next_due.is_(None), visit.c.outcome.in_(("article", "unchanged")), visit.c.reason.is_(None), _KEPT)
    .values(next_due=visit.c.last_fetch + bindparam("b_pause", type_=Double))
)


def replan(connection: Connection, statements: Statements, pause: float | None) -> None:
    """Where the last run had another policy than `pause` seconds, make due all articles that have no next visit.

    Once for a change of policy, since it reads every visit. Without a pause it is only noted that there is none.
    Articles that were erased are left alone: they have no row any more.
    """
    policy = "" if pause is None else f"every={pause:g}s"
    if connection.scalar(_IN_FORCE) == policy:
        return
    if pause is not None:
        connection.execute(_LEFT_ALONE, {"b_pause": pause})
    connection.execute(statements.note, {"name": _MARK, "value": policy})
