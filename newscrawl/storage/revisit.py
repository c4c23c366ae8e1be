"""When an article is fetched again on purpose: the policies of NEWSCRAWL_REVISIT."""

from __future__ import annotations

import re
from collections.abc import Callable

SOONEST = 3_600.0  # seconds: no article is asked for again sooner
_UNDATED = 7 * 86_400.0  # seconds, for an article whose age nobody told
_LONGEST = 60 * 86_400.0  # an article that has not been looked at for so long is left alone
_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
EVERY = re.compile(r"every=([1-9]\d{0,4})([smhdw])")
Revisit = Callable[[float | None, float], float | None]  # of publication and fetch: when it is due again, if ever


def never(moment: float | None, fetched: float) -> float | None:
    """`off`: an article is fetched once."""
    return None


def by_age(moment: float | None, fetched: float) -> float | None:
    """`auto`: as long after the fetch as the article is old, so that each pause is about twice the last one.

    What is corrected is corrected soon: a day's article is looked at some five times, one of a month ten times.
    """
    pause = _UNDATED if moment is None else max(SOONEST, fetched - moment)
    return fetched + pause if pause <= _LONGEST else None


def policy(text: str) -> Revisit:
    """The policy that `off`, `auto` or `every=<number><s|m|h|d|w>` names; empty is `off`. Raises ValueError."""
    if text == "auto":
        return by_age
    if text in {"", "off"}:
        return never
    match = EVERY.fullmatch(text)
    if match is None:
        raise ValueError(f"no policy of revisits: {text!r}")
    pause = int(match[1]) * _UNITS[match[2]]
    return lambda _, fetched: fetched + pause


def fixed_pause(revisit: Revisit) -> float | None:
    """The seconds of `every=`; None of `off` and `auto`."""
    return None if revisit in {never, by_age} else revisit(None, 0.0)
