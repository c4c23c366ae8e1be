"""What came back from a visit becomes a record for the store, and an article for the pipelines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from newscrawl.crawl.plan import SitePlan
from newscrawl.crawl.scope import Scope
from newscrawl.errors import BadUrl, NotAnArticle
from newscrawl.extraction import read
from newscrawl.items import Link
from newscrawl.pages.refresh import sent_on
from newscrawl.storage import Outcome, PageRecord, Visit
from newscrawl.text.urls import canonicalize

REDIRECTS = frozenset({301, 302, 303, 307, 308})
NOT_MODIFIED = 304
_HIGH = re.compile(rb"[\x80-\xff]")


@dataclass(slots=True)
class Reception:
    """Judges pages: pure but for the counts it keeps."""

    plans: dict[str, SitePlan]
    scope: Scope
    since: float | None
    counts: Counter[str] = field(default_factory=Counter)

    def page(self, response: Response) -> PageRecord:
        """The record of an answer, whatever its status; its article, if it has one, still has to be stored."""
        visit: Visit = response.meta["visit"]
        status = response.status
        if status in REDIRECTS and response.headers.get("Location"):
            return self._moved(visit, response)
        if status == NOT_MODIFIED and visit.last_outcome is not None:
            outcome: Outcome = "front" if visit.last_outcome == "front" else "unchanged"
            record = _record(visit, response, outcome=outcome)
            return replace(record, etag=visit.etag, last_modified=visit.last_modified)
        if status == 410:
            return _record(visit, response, outcome="gone", reason="http 410")
        if not 200 <= status < 300:
            return _record(visit, response, outcome="failed", reason=f"http {status}")
        return self._read(visit, response)

    def failure(self, visit: Visit, failure: Failure) -> PageRecord:
        """The record of a visit without an answer: refused on purpose, or failed."""
        error = failure.value
        if isinstance(error, IgnoreRequest):
            reason = getattr(error, "reason", None) or ("robots" if "robots" in str(error) else str(error))
            return _record(visit, None, outcome="refused", reason=reason)
        reason = f"{type(error).__name__}: {error}"[:200].strip().replace("\n", " ")
        return _record(visit, None, outcome="failed", reason=reason)

    def _moved(self, visit: Visit, response: Response) -> PageRecord:
        try:
            target = canonicalize(location(response) or "", base=response.url)
        except BadUrl as error:
            return _record(visit, response, outcome="failed", reason=f"redirect: {error}"[:200])
        return self._lead_to(visit, response, target)

    def _lead_to(self, visit: Visit, response: Response, target: str) -> PageRecord:
        """A redirect's target passes the same door as any link; that of a start page joins the scope."""
        if visit.kind == "start":
            self.scope.join(target, visit.site)
        moment = datetime.fromtimestamp(visit.moment, UTC) if visit.moment is not None else None
        links = self._on_site([Link(target, visit.kind, moment)], visit.site)
        reason = None if links else "off-site"
        return _record(visit, response, outcome="moved", reason=reason, links=links, moved_to=target)

    def _read(self, visit: Visit, response: Response) -> PageRecord:
        fetched_at = datetime.now(UTC)
        extracted = read(
            response.body,
            response.url,
            fetched_at=fetched_at,
            site=self.plans[visit.site].site,
            encoding=http_content_type_encoding(_text(response.headers.get("Content-Type"))),
        )
        for note, count in extracted.notes.items():
            self.counts[note] += count
        links, article = self._on_site(extracted.links, visit.site), extracted.article
        if article is not None:
            late = self.since is not None and _older(article.date_published, self.since)
            outcome: Outcome = "dropped" if late else "article"
            reason = "since" if late else None
            return _record(
                visit, response, outcome=outcome, reason=reason, article=article, links=links, fetched_at=fetched_at
            )
        moved_to = extracted.moved_to or _sent_on(response)
        if moved_to is not None:
            return self._lead_to(visit, response, moved_to)
        outcome, reason = _refusal(extracted.refusal, bool(links))
        return _record(visit, response, outcome=outcome, reason=reason, links=links, fetched_at=fetched_at)

    def _on_site(self, links: list[Link], site: str) -> list[Link]:
        kept = [link for link in links if self.scope.site_of(link.url) == site]
        self.counts["link/off-site"] += len(links) - len(kept)
        return kept


def location(response: Response) -> str | None:
    """The Location header as text, None where there is none. Octets that are no UTF-8 are percent-encoded."""
    header = response.headers.get("Location")
    if header is None:
        return None
    try:
        return header.decode("utf-8")
    except UnicodeDecodeError:
        return _HIGH.sub(lambda octet: b"%%%02X" % octet[0][0], header).decode("ascii")


def _sent_on(response: Response) -> str | None:
    """Where a Refresh header sends a page's reader on, as browsers understand it; None for nowhere else."""
    href = sent_on(_text(response.headers.get("Refresh")) or "")
    try:
        target = canonicalize(href, base=response.url) if href is not None else None
    except BadUrl:
        return None
    return target if target != canonicalize(response.url) else None


def _record(visit: Visit, response: Response | None, *, outcome: Outcome, **more: Any) -> PageRecord:
    """What the store is told of one fetch; `more` are further fields of PageRecord."""
    more.setdefault("fetched_at", datetime.now(UTC))
    if response is None:
        return PageRecord(visit=visit, url=visit.url, outcome=outcome, **more)
    return PageRecord(
        visit=visit,
        url=canonicalize(response.url),
        outcome=outcome,
        status=response.status,
        etag=_text(response.headers.get("ETag")),
        last_modified=_text(response.headers.get("Last-Modified")),
        **more,
    )


def _refusal(refusal: NotAnArticle | None, has_links: bool) -> tuple[Outcome, str | None]:
    """The outcome of a page that is no article: one with links still is a front, it leads on."""
    reason = refusal.reason if refusal else "empty"
    if reason == "front":
        return "front", None
    if has_links and reason not in {"error", "not-html"}:
        return "front", reason
    return "dropped", reason


def _older(date_published: str | None, since: float) -> bool:
    """Is this moment before `since`? A bare day counts until its end; without a zone, as UTC."""
    if date_published is None:
        return False
    moment = datetime.fromisoformat(date_published if len(date_published) > 10 else date_published + "T23:59:59")
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() < since


def _text(header: bytes | None) -> str | None:
    return header.decode("latin-1").strip() if header else None
