"""Articles that a feed must carry unharmed."""

from __future__ import annotations

import pytest

from newscrawl.items import Article, Teaser

PLAIN = Article(
    url="https://bode.example/nieuws/veerboot",
    canonical_url="https://bode.example/nieuws/veerboot",
    site="bode",
    headline="Veerboot “Ægir” vaart weer 🚢 & <snel>",
    dateline="ANKARA/KOERSK",
    dateline_places=["ANKARA", "KOERSK"],
    agencies=["ANP", "Reuters"],
    dateline_raw="ANKARA/KOERSK (ANP/RTR) - ",
    body='Eerste alinea, met "aanhaling".\n\nRij\tcel\n- punt; komma,',
    authors=["Noor van Dijk"],
    date_published="2026-01-05T09:30:00+01:00",
    teasers=[Teaser(url="https://bode.example/nieuws/sluis", headline="Sluis dicht", age="2 uur geleden", position=0)],
    sources={"headline": "json-ld"},
)
ODD = Article(
    url="https://bode.example/nieuws/=x",
    headline="=HYPERLINK(1)",
    description=" \t=1+1",
    section="'@punt",
    body="- streep\r\nregel",
    image="",
    keywords=["=1", ""],
)


@pytest.fixture
def articles() -> list[Article]:
    """One article in its Sunday best, one that is odd, one that is empty."""
    return [PLAIN, ODD, Article()]
