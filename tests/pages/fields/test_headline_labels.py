from __future__ import annotations

import pytest

from tests.pages.fields.headline_pages import TITLE, named


@pytest.mark.parametrize(
    "h1",
    [
        f'<span class="kicker">Verkeer</span><span>{TITLE}</span>',
        f'<div class="article-eyebrow"><a href="/regio">Verkeer</a></div>{TITLE}',
        f'{TITLE}<span class="subtitle">De rederij heeft er een half jaar aan gewerkt en is nu klaar</span>',
        f'{TITLE} <span class="badge label">Plus</span>',
        f'{TITLE} <time class="date">20-11-2026</time>',
    ],
)
def test_labels_that_are_called_so(h1: str) -> None:
    assert named(title="Kustkrant", body=f"<h1>{h1}</h1>") == TITLE
    assert named(title=f"{TITLE} | Kustkrant", body=f"<h1>{h1}</h1>") == TITLE


@pytest.mark.parametrize("name", ["headline", "title-section", "q1"])
def test_parts_that_are_called_otherwise_stay(name: str) -> None:
    assert named(title="Kustkrant", body=f'<h1><span class="{name}">Ook dat nog:</span> {TITLE}</h1>') == (
        f"Ook dat nog: {TITLE}"
    )


def test_a_label_that_a_title_says_too_stays() -> None:
    told = f"Ook dat nog {TITLE}"
    assert named(title=told, body=f'<h1><span class="kicker">Ook dat nog</span> {TITLE}</h1>') == told


@pytest.mark.parametrize("markup", ["<h2>{}</h2>", '<div class="title">{}</div>', "<div itemprop=headline>{}</div>"])
def test_a_short_headline_of_signs_that_are_words(markup: str) -> None:
    assert named(title="海岸報", site="海岸報", body=markup.format("港の橋が再開")) == "港の橋が再開"
    assert named(title="Untitled", body=markup.format("港の橋が再開")) == "港の橋が再開"
