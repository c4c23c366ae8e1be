"""What storing an article costs as the store grows, on both engines; the curve as a picture.

usage, from the project's root: python -m benchmarks.growth [LARGEST [PICTURE.svg]]

Pages of `benchmarks.store` (4 KB, 10 teasers, 20 links of which two are new) are written in batches of 25 into a store
that is filled, in between, with articles of the same kind by the database itself. Printed and drawn is the median time
a page, over 1,000 pages, at 10,000, 30,000, 100,000, ... LARGEST stored articles (1,000,000 by default).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Table, insert, select

from benchmarks.store import BASE, BATCH, SITE, postgres, record_of, url_of
from newscrawl.storage import Store, Visit
from newscrawl.storage.schema import article, teaser, visit
from newscrawl.text.fingerprint import url_key

SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)
PAGES = 1_000
STEP = 10_000  # rows of one statement
_FIRST = 50_000_000  # number of the first page that is written to be timed; those that fill the store are below
_SPREAD = 0x9E3779B97F4A7C15  # odd: the keys of what fills the store lie as scattered as hashes do
WIDTH, HEIGHT, LEFT, BOTTOM = 640, 360, 60, 50
COLOURS = {"SQLite": "#1b6ca8", "PostgreSQL": "#b8433a"}


def _key(number: int, salt: int) -> int:
    value = ((number * 4 + salt) * _SPREAD) % 2**64
    return value - 2**63


def fill(store: Store, first: int, last: int) -> None:
    """Articles first..last with their visits and ten edges each, copied from one that was written as usual."""
    template = url_of(_FIRST - 1)
    if store.article(template) is None:
        store.write([record_of(_FIRST - 1, _visit(_FIRST - 1))])
    with store._engine.connect() as connection:
        one = dict(connection.execute(select(article).where(article.c.url == template)).one()._mapping)
        seen = dict(connection.execute(select(visit).where(visit.c.url == template)).one()._mapping)
        edges = [dict(row._mapping) for row in connection.execute(select(teaser).limit(10))]
    for start in range(first, last, STEP):
        numbers = range(start, min(start + STEP, last))
        rows: dict[Table, list[dict[str, object]]] = {article: [], visit: [], teaser: []}
        for number in numbers:
            url, key = f"{BASE}/gevuld-{number}", _key(number, 0)
            text_hash = f"{_key(number, 1) % 2**64:016x}{number:016x}"
            rows[article].append(one | {"key": key, "url": url, "canonical_url": url, "content_hash": text_hash})
            rows[visit].append(seen | {"key": key, "url": url})
            targets = ((_key(number - step, 0), edge) for step, edge in enumerate(edges))
            rows[teaser] += [edge | {"from_key": key, "from_url": url, "target_key": to} for to, edge in targets]
        with store._engine.begin() as connection:
            for table, made in rows.items():
                connection.execute(insert(table), made)


def _visit(number: int) -> Visit:
    return Visit(url_key(url_of(number)), url_of(number), SITE, "teaser", 1)


def cost(store: Store, first: int) -> float:
    """Milliseconds a page, the median over the batches."""
    times = []
    for start in range(first, first + PAGES, BATCH):
        records = [record_of(number, _visit(number)) for number in range(start, start + BATCH)]
        begun = time.perf_counter()
        store.write(records)
        times.append((time.perf_counter() - begun) / BATCH * 1000)
    return statistics.median(times)


def grow(url: str, largest: int) -> dict[int, float]:
    """Milliseconds a page by the number of stored articles."""
    store, found, stored = Store.open(url), dict[int, float](), 0
    for turn, size in enumerate(one for one in SIZES if one <= largest):
        fill(store, stored, size)
        stored = size
        if not store.is_local:
            with store._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("VACUUM ANALYZE")
        found[size] = cost(store, _FIRST + turn * PAGES)
        print(
            f"  {size} stored: {found[size]:.3f} ms a page, {found[size] / found[SIZES[0]]:.2f} of the first",
            flush=True,
        )
    store.close()
    return found


def picture(curves: dict[str, dict[int, float]]) -> str:
    """The curves as SVG: articles stored (each grid line three times the last) against ms a page."""
    sizes = sorted({size for curve in curves.values() for size in curve})
    top = max(value for curve in curves.values() for value in curve.values()) * 1.15
    across, high = (WIDTH - LEFT - 20) / max(1, len(sizes) - 1), HEIGHT - BOTTOM - 30

    def place(size: int, value: float) -> tuple[float, float]:
        return LEFT + sizes.index(size) * across, HEIGHT - BOTTOM - value / top * high

    day = datetime.now(UTC).date().isoformat()
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f"<!-- made by: python -m benchmarks.growth {max(sizes)} (benchmarks/growth.py), {day} -->",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="18">ms to store a page of 4 KB, 10 teasers, 20 links, by articles stored</text>',
    ]
    for tenth in range(5):
        value = top * tenth / 4
        y = place(sizes[0], value)[1]
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - 20}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:.2f}</text>')
    for size in sizes:
        x = place(size, 0)[0]
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{size:,}</text>')
    for name, curve in curves.items():
        points = [place(size, value) for size, value in sorted(curve.items())]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{COLOURS[name]}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{COLOURS[name]}"/>' for x, y in points]
        x, y = points[-1]
        parts.append(f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="end" fill="{COLOURS[name]}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    """Measure both engines, print, and draw where a file is named."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    curves = {}
    with tempfile.TemporaryDirectory() as folder:
        print("SQLite", flush=True)
        curves["SQLite"] = grow(f"sqlite:///{Path(folder) / 'news.db'}", largest)
    with postgres() as url:
        print("PostgreSQL", flush=True)
        curves["PostgreSQL"] = grow(url, largest)
    if len(sys.argv) > 2:
        Path(sys.argv[2]).write_text(picture(curves), "utf-8")


if __name__ == "__main__":
    main()
