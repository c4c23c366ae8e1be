"""The store: what was found, fetched and kept, and what is due; SQLite and PostgreSQL from one code."""

from __future__ import annotations

from newscrawl.storage.claims import is_dead, owner_of_this_process
from newscrawl.storage.history import History
from newscrawl.storage.records import Outcome, PageRecord, SiteResult, Verdict, Visit, Written
from newscrawl.storage.store import Store

__all__ = [
    "History",
    "Outcome",
    "PageRecord",
    "SiteResult",
    "Store",
    "Verdict",
    "Visit",
    "Written",
    "is_dead",
    "owner_of_this_process",
]
