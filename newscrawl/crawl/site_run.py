"""One site in a run: what of it is handed out, what waits, and how far it may go."""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass, field

from newscrawl.crawl.plan import SitePlan
from newscrawl.storage import Visit


def pace_from(latency: float, delay: float) -> float:
    """From when, by the monotonic clock, the pace of a domain counts whose answer has just come after `latency`.

    From the answer, not from its request: that may have been longer on its way than the next will be. What an answer
    takes longer than the delay (all in seconds) counts too, up to half a delay: that long a server always rests, also
    one that let a request wait and then answered it and the next at once.
    """
    return time.monotonic() - min(max(0.0, latency - delay), delay / 2)


@dataclass(slots=True)
class Lane:
    """One registered domain: how many of its visits are out, and from when it may be asked again."""

    out: int = 0
    free_at: float = 0.0


@dataclass(slots=True)
class SiteRun:
    """One site in this run."""

    plan: SitePlan
    delay: float  # seconds between two requests
    wanted: int | None = None  # articles still to be stored
    pages: int | None = None  # pages that may still be asked for
    until: float = math.inf  # by the monotonic clock: nothing is asked for after it
    queue: deque[Visit] = field(default_factory=deque)
    in_flight: set[int] = field(default_factory=set)  # keys handed out and not committed yet
    dry: bool = False  # the store had nothing due, and nothing was committed since
    waiting: bool = False  # neither runnable nor asleep
    asking: bool = False  # the store is looking for what is due
    over: bool = False  # known to be finished

    @property
    def full(self) -> bool:
        """As many pages are in flight as articles are still wanted, or the run's other limits are reached."""
        if self.wanted is not None and len(self.in_flight) >= self.wanted:
            return True
        return (self.pages is not None and self.pages <= 0) or (
            self.until < math.inf and self.until <= time.monotonic()
        )

    @property
    def finished(self) -> bool:
        """Nothing is in flight, and nothing more can be handed out."""
        return not self.in_flight and not self.asking and (self.full or (self.dry and not self.queue))
