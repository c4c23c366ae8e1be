"""The fixture site: its shape, its truth, its server, and that the golden pages come from it."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from fixtures.website.blocks import FORMS
from fixtures.website.fronts import GONE_LINK, OLD_FRONT_LINK, OLD_FRONT_TARGET
from fixtures.website.goldens import FOLDER, Golden, article_of, goldens, page_of
from fixtures.website.pages import MARKUPS
from fixtures.website.server import Server
from fixtures.website.site import Reply, expected_articles, look_of
from fixtures.website.stories import REGIONS, SECTIONS, age_text, stories
from fixtures.website.truth import resolve

HREF = re.compile(r'href="(/[^"#]*)')
NOON = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def get(server: Server, path: str) -> tuple[str, str, str]:
    """Final path, content type and text."""
    with urllib.request.urlopen(server.url + path) as answer:
        return answer.url.removeprefix(server.url), answer.headers["Content-Type"], answer.read().decode()


def test_site_is_as_large_as_promised() -> None:
    sections = Counter(one.section for one in stories())
    assert len(stories()) >= 40
    assert set(sections) == {*SECTIONS, *REGIONS}
    assert {look_of(one) for one in stories()} == {(m, f) for m in MARKUPS for f in range(len(FORMS))}


def test_every_article_can_be_reached(server: Server) -> None:
    seen: set[str] = set()
    waiting = ["/nieuws"]
    while waiting:
        path = waiting.pop()
        if path in seen or path == GONE_LINK:
            continue
        seen.add(path)
        final, kind, text = get(server, path)
        seen.add(final)
        if kind.startswith("text/html"):
            waiting += [link for link in HREF.findall(text) if "utm_" not in link]
    assert {one.path for one in stories()} <= seen


def test_old_and_gone_addresses(server: Server) -> None:
    assert get(server, OLD_FRONT_LINK)[0] == f"/nieuws/{OLD_FRONT_TARGET}"
    (moved,) = [one for one in stories() if one.moved]
    assert get(server, f"/nieuws/{moved.moved}")[0] == moved.path
    with pytest.raises(urllib.error.HTTPError, match="404"):
        get(server, GONE_LINK)


def test_tracking_parameters_lead_to_the_same_page(server: Server) -> None:
    path = stories()[0].path
    assert get(server, f"{path}?utm_source=x&utm_medium=y")[2] == get(server, path)[2]


def test_hits_are_kept_in_order() -> None:
    with Server(extra={"/eigen": Reply(200, b"hallo", {"Content-Type": "text/plain"})}) as server:
        assert get(server, "/eigen")[2] == "hallo"
        get(server, "/robots.txt")
        assert [hit.path for hit in server.hits] == ["/eigen", "/robots.txt"]
        assert server.paths() == ["/eigen"]


def test_truth_names_every_article() -> None:
    truth = expected_articles("http://127.0.0.1:1", NOON)
    assert len(truth) == len(stories())
    assert all(len(article["teasers"]) >= 6 for article in truth.values())


@pytest.mark.parametrize(
    ("minutes", "printed", "moment", "precision"),
    [
        (1, "1 minuut geleden", "2026-03-31T11:59:00+00:00", "minute"),
        (35, "35 minuten geleden", "2026-03-31T11:25:00+00:00", "minute"),
        (185, "3 uur geleden", "2026-03-31T09:00:00+00:00", "hour"),
        (3000, "2 dagen geleden", "2026-03-29T12:00:00+00:00", "day"),
        (21000, "2 weken geleden", "2026-03-17T12:00:00+00:00", "week"),
        (50000, "1 maand geleden", "2026-02-28T12:00:00+00:00", "month"),
        (180000, "4 maanden geleden", "2025-11-30T12:00:00+00:00", "month"),
        (5880000, "11 jaar geleden", "2015-03-31T12:00:00+00:00", "year"),
    ],
)
def test_ages(minutes: int, printed: str, moment: str, precision: str) -> None:
    assert age_text(minutes) == printed
    assert resolve(minutes, NOON) == (moment, precision)


@pytest.mark.parametrize("golden", list(goldens()), ids=lambda golden: golden.folder)
def test_golden_comes_from_the_source(golden: Golden) -> None:
    folder = FOLDER / golden.folder
    article = json.loads((folder / "article.json").read_text("utf-8"))
    del article["sources"]
    assert (folder / "page.html").read_text("utf-8") == page_of(golden)
    assert article == article_of(golden)
