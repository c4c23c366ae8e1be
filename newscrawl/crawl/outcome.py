"""How a run went: counts per site, the closing line, the exit status."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from newscrawl.items import ARTICLE_FIELDS
from newscrawl.storage import PageRecord, SiteResult, Written


@dataclass(slots=True)
class SiteOutcome:
    """What became of one site in this run."""

    counts: Counter[str] = field(default_factory=Counter)  # pages, new, changed, unchanged, dropped, ...
    starts_fetched: int = 0  # start pages that answered with a page
    starts_failed: int = 0
    starts_moved: dict[str, str | None] = field(default_factory=dict)  # start pages that sent us on -> where to
    first_failure: str | None = None
    articles: int = 0  # fetched in this run, whatever the store made of them
    filled: Counter[str] = field(default_factory=Counter)  # by field: articles that have it

    def add(self, record: PageRecord, written: Written) -> None:
        """Count one committed visit."""
        self.counts["pages"] += 1
        self.counts[record.outcome] += 1
        if written.verdict != "none":
            self.counts[written.verdict] += 1
        if (article := record.article) is not None:
            self.articles += 1
            self.filled.update([name for name in ARTICLE_FIELDS if getattr(article, name)])
        if record.visit.kind == "start" and record.outcome == "moved":
            self.starts_moved[record.visit.url] = record.moved_to
        elif record.visit.kind == "start":
            if record.outcome in {"failed", "refused", "gone"}:
                self.starts_failed += 1
                self.first_failure = self.first_failure or f"{record.url} {record.outcome}: {record.reason}"
            else:
                self.starts_fetched += 1

    @property
    def failed(self) -> bool:
        """No start page could be fetched."""
        return not self.starts_fetched and (self.starts_failed > 0 or self._moves_in_a_circle)

    @property
    def _moves_in_a_circle(self) -> bool:
        moved = self.starts_moved
        return bool(moved) and all(target in moved for target in moved.values())

    @property
    def failure(self) -> str:
        """Why no start page could be fetched."""
        return self.first_failure or f"{next(iter(self.starts_moved), '')} redirects in a circle"

    def result(self) -> SiteResult:
        """As the store keeps it."""
        rates = {name: round(self.filled[name] / self.articles, 4) for name in ARTICLE_FIELDS if self.articles}
        return SiteResult("failed" if self.failed else "done", dict(self.counts), rates)


@dataclass(slots=True)
class RunOutcome:
    """What became of the whole run."""

    fail_share: float  # of the sites of a run of many
    sites: dict[str, SiteOutcome] = field(default_factory=dict)
    not_claimed: list[str] = field(default_factory=list)  # sites that another run holds
    errors: list[str] = field(default_factory=list)  # in our code, the store or a feed: each fails the run

    def error(self, message: str) -> None:
        """Something went wrong in our code, in the store or in a feed: the run fails."""
        if message not in self.errors:
            self.errors.append(message)

    @property
    def failures(self) -> list[str]:
        """Why the run failed, a line each; empty when it did not."""
        found = list(self.errors)
        failed = [name for name, site in self.sites.items() if site.failed]
        if failed and (len(self.sites) == 1 or len(failed) > self.fail_share * len(self.sites)):
            found += [f"{n}: no start page could be fetched ({self.sites[n].failure})" for n in failed]
        return found

    @property
    def exit_status(self) -> int:
        """0 done, 3 ran and failed (README, "Exit status")."""
        return 3 if self.failures else 0

    def closing_line(self, seconds: float, store: str) -> str:
        """One line that a person can read; `store` is the database's address, without a password."""
        total: Counter[str] = Counter()
        for site in self.sites.values():
            total.update(site.counts)
        where = f"all articles: table `article` of {store}" if store else "nothing is kept: NEWSCRAWL_STORE is empty"
        line = (
            f"{total['new']} new, {total['changed']} changed, {total['unchanged'] + total['alias']} unchanged, "
            f"{total['dropped']} dropped; {total['pages']} pages in {seconds:.1f} s; {where}"
        )
        if self.not_claimed:
            line += f"; left to another run that holds them: {', '.join(self.not_claimed[:5])}"
        return line
