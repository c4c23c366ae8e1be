"""Every error that newscrawl raises, by what the caller should do about it.

NewscrawlError
├── ConfigError        mend a setting, an argument or a site file, then start again (exit status 1)
├── InputError         this input cannot be used: skip it, count the reason, go on
│   ├── BadUrl         no http(s) address
│   └── NotAnArticle   a page without an article's text: a front, a section, an empty or an error page
└── StoreError         the database, or the archive, said no
    ├── StoreUnavailable   not there, not writable, full or gone: mend it or wait, then start again
    │   └── StoreBusy      another process writes just now: ask again in a moment
    ├── StoreTooNew        made by a newer newscrawl: upgrade this one
    └── ArchiveError       pages cannot be kept, or a file holds none: mend it, then start again
"""

from __future__ import annotations


class NewscrawlError(Exception):
    """The root: catch it to catch all that newscrawl raises on purpose."""


class ConfigError(NewscrawlError, ValueError):
    """A setting, spider argument or site file is wrong.

    `field` names it (`NEWSCRAWL_STORE`, `max_articles`, `zeelandnet.toml: delay`), `value` is what stood
    there, `rule` says what may stand there and so is the remedy. The message holds all three on one line.
    """

    def __init__(self, field: str, value: object, rule: str) -> None:
        super().__init__(f"{field}: {rule}, not {value!r}")
        self.field, self.value, self.rule = field, value, rule


class InputError(NewscrawlError, ValueError):
    """One input cannot be used; nothing else is affected."""


class BadUrl(InputError):
    """What was given is no http(s) address."""


class NotAnArticle(InputError):
    """The page has no article's text of its own.

    `reason` is a short word that is counted in the stats: `empty`, `front`, `short`, `error`, `not-html`.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class StoreError(NewscrawlError):
    """The database, or the archive, refused."""


class StoreUnavailable(StoreError):
    """The database cannot be opened, read or written now."""


class StoreBusy(StoreUnavailable):
    """Another process writes to the database just now."""


class StoreTooNew(StoreError):
    """The database has a newer schema than this newscrawl knows."""


class ArchiveError(StoreError):
    """An archive of pages (WARC) cannot be written, or a file is none."""
