"""What a fetch means for the next one: the row of `visit` after it."""

from __future__ import annotations

from newscrawl.storage.frontier import priority
from newscrawl.storage.records import Outcome, PageRecord, Verdict
from newscrawl.storage.revisit import Revisit
from newscrawl.storage.values import Row, epoch, optional, to_json

DAY = 86_400  # seconds
_TRIES = 3  # failures in a row until a pause
_LONGEST = 10  # doublings of the pause: 1,024 days
_ARTICLES = {"article", "unchanged"}
_READ = {*_ARTICLES, "front"}
_MISSING, _GONE = 404, 410


def is_missing(record: PageRecord) -> bool:
    """A 404: whether it is gone depends on when the first one was."""
    return record.status == _MISSING and record.outcome in {"failed", "gone"}


def outcome_row(record: PageRecord, verdict: Verdict, missing_since: float | None, revisit: Revisit) -> Row:
    """The row of `visit` that `record` leaves. `missing_since`: moment of the first of the 404s before it in a row.

    `revisit` says when an article is due again. ETag and Last-Modified are kept of pages that were read whole: a page
    that was not must be sent whole the next time.

    A failure is tried again by the next run, after the third in a row only a day later, then 2, 4, ... days; a 404
    a day later. 410, or a 404 a day or more after the first, is gone. What was dropped for `since` stays wanted: its
    moment keeps it from runs that do not reach back so far. All else is not due again by itself.
    """
    visit, fetched = record.visit, record.fetched_at.timestamp()
    outcome, fails, next_due = _judge(record, verdict, missing_since, fetched)
    kind = "section" if outcome == "front" and visit.kind in {"teaser", "link"} else visit.kind
    moment = visit.moment
    if outcome in _ARTICLES:
        if moment is None and record.article is not None:
            moment = epoch(record.article.date_published)
        next_due = revisit(moment, fetched)
    if outcome == "dropped" and record.reason == "since" and record.article is not None:
        moment = epoch(record.article.date_published)
        next_due = None if moment is None else 0.0
    return {
        "key": visit.key,
        "url": visit.url,
        "site": visit.site,
        "kind": kind,
        "priority": priority(kind, moment, fetched),
        "depth": visit.depth,
        "moment": moment,
        "found_at": fetched,
        "last_fetch": fetched,
        "outcome": outcome,
        "reason": optional(record.reason) or ("alias" if verdict == "alias" else None),
        "status": record.status,
        "etag": optional(record.etag) if outcome in _READ else None,
        "last_modified": optional(record.last_modified) if outcome in _READ else None,
        "next_due": next_due,
        "fails": fails,
        "missing_since": fetched if record.status == _MISSING else None,
        "chain": to_json(visit.chain) if visit.chain else None,
    }


def _judge(
    record: PageRecord, verdict: Verdict, missing_since: float | None, fetched: float
) -> tuple[Outcome, int, float | None]:
    """Outcome, failures in a row, and when it is due again."""
    if is_missing(record):
        first = fetched if missing_since is None else missing_since
        return ("gone", 0, None) if fetched - first >= DAY else ("failed", record.visit.fails, first + DAY)
    if record.outcome == "failed" and record.status != _GONE:
        fails = record.visit.fails + 1
        return "failed", fails, fetched if fails < _TRIES else fetched + DAY * 2 ** min(fails - _TRIES, _LONGEST)
    if record.outcome == "failed":
        return "gone", 0, None
    return "unchanged" if verdict == "unchanged" else record.outcome, 0, None
