"""The same work over many files, side by side in processes; what comes of it streams back."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Work = Callable[[Path], Iterable[T]]


class Lost(RuntimeError):
    """The process that worked on `path` died."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: the process that read it died")
        self.path = path


def spread(work: Work[T], files: Sequence[Path], processes: int) -> Iterator[T | Lost]:
    """What `work` yields for each of `files`, in the order in which it comes; a Lost for a file whose process died.

    `work` can be pickled, and so can what it yields; what it raises ends its process. A process that is ahead of the
    reader waits, so that memory stays flat. With one process the work is done here.
    """
    count = min(processes, len(files))
    if count < 2:
        for path in files:
            yield from work(path)
        return
    rest = iter(files)
    context = get_context("spawn")  # a fork would copy locks and open files of whatever runs here
    busy: dict[Connection, Path] = {}
    crew = []
    try:
        for path in islice(rest, count):
            ours, theirs = context.Pipe()
            crew.append(context.Process(target=_serve, args=(theirs, work), daemon=True))
            crew[-1].start()
            theirs.close()
            ours.send(path)
            busy[ours] = path
        yield from _gather(busy, rest)
    finally:
        for process in crew:
            process.terminate()
            process.join()


def _gather(busy: dict[Connection, Path], rest: Iterator[Path]) -> Iterator[T | Lost]:
    while busy:
        for connection in wait(list(busy)):
            assert isinstance(connection, Connection)  # noqa: S101 - for the type checker
            try:
                values = connection.recv()
            except (EOFError, OSError):
                yield Lost(busy.pop(connection))
                continue
            if values is not None:
                yield values[0]
                continue
            path = next(rest, None)
            if path is None:
                del busy[connection]
                connection.send(None)
            else:
                busy[connection] = path
                connection.send(path)
    yield from map(Lost, rest)  # all died


def _serve(connection: Connection, work: Work[T]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends the others
    with suppress(EOFError, BrokenPipeError):
        for path in iter(connection.recv, None):
            for value in work(path):
                connection.send((value,))
            connection.send(None)
