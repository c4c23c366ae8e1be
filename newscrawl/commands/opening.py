"""What our commands share: errors of one line, and for those that read the store its opening."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newscrawl.errors import ConfigError, NewscrawlError

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

    from newscrawl.crawl.config import Config
    from newscrawl.storage import Store

CANNOT_START = 1


class OutputLostError(NewscrawlError):
    """Standard output takes no more: its reader ended, or its disk is full."""


def write_out(data: bytes, *, flush: bool = False) -> None:
    """Write to standard output. Raises OutputLostError, and what was not written by then is given up."""
    try:
        sys.stdout.buffer.write(data)
        if flush:
            sys.stdout.buffer.flush()
    except OSError as error:
        with Path(os.devnull).open("wb") as nowhere:  # else Python tries again when it ends, and fails again
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        raise OutputLostError(f"standard output: {error.strerror}") from error


def cannot_start(command: str, error: NewscrawlError) -> int:
    """The exit status of a command that `error` keeps from starting, once that is said in one line."""
    print(f"scrapy {command}: {error}", file=sys.stderr)
    return CANNOT_START


def check_writable(field: str, value: str, path: Path) -> None:
    """Raise ConfigError, which names `field` and `value`, where `path` is no file that can be written.

    A file that is there is left as it is, one that is not is not made.
    """
    there = path.exists()
    try:
        with path.open("ab"):
            pass
        if not there:
            path.unlink()
    except OSError as error:
        raise ConfigError(field, value, f"must be a file that can be written ({error.strerror})") from error


def check_log(settings: BaseSettings) -> None:
    """Raise ConfigError where Scrapy could not open its log."""
    if name := settings.get("LOG_FILE"):
        check_writable("LOG_FILE", str(name), Path(name))


def check_pidfile(opts: argparse.Namespace) -> None:
    """Raise ConfigError where Scrapy could not write the process's number."""
    if opts.pidfile:
        check_writable("--pidfile", opts.pidfile, Path(opts.pidfile))


def with_store(name: str, settings: BaseSettings | None, work: Callable[[Store, Config], None]) -> int:
    """Do `work` with the store of the settings: the exit status, 1 and one line where it cannot be done."""
    from newscrawl.crawl.config import Config
    from newscrawl.crawl.opening import open_store

    assert settings is not None  # noqa: S101 - for the type checker: Scrapy set it
    try:
        config = Config.from_settings(settings)
        store = open_store(config)
        try:
            work(store, config)
        finally:
            store.close()
    except NewscrawlError as error:
        return cannot_start(name, error)
    return 0
