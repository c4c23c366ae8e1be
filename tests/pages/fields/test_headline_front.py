from __future__ import annotations

import pytest

from tests.pages.fields.headline_pages import TITLE, named

SITE = "The Westhaven Courier"


@pytest.mark.parametrize(
    "link",
    [
        f'<a href="/">{SITE}</a>',
        f'<a href="/"><img src="/logo.png" alt="{SITE}"></a>',
        f'<a href="https://www.kustkrant.example"><span>{SITE}</span></a>',
        f'<a href="/en/"><picture><img src="/logo.png" alt="{SITE}"></picture></a>',
    ],
)
@pytest.mark.parametrize("mark", [" - ", " | ", " / ", ": ", "_"])
def test_the_name_that_links_to_the_front_page(link: str, mark: str) -> None:
    assert named(title=f"{TITLE}{mark}{SITE}", body=link) == TITLE
    assert named(title=f"{SITE}{mark}{TITLE}", body=link) == TITLE


def test_a_name_that_links_to_the_front_page_is_no_headline() -> None:
    link = f'<h1><a href="/">{SITE}</a></h1>'
    assert named(title=SITE, body=f"{link}<h2>{TITLE}</h2>") == TITLE
    assert named(title=SITE, body=f'<a href="/">{SITE}</a><div itemprop="headline">{TITLE}</div>') == TITLE


@pytest.mark.parametrize("href", ["/nieuws/", "https://courier.example/", "#", "", "/77"])
def test_other_links_name_no_site(href: str) -> None:
    told = f"{TITLE} / {SITE}"
    assert named(title=told, body=f'<a href="{href}">{SITE}</a>') == told


@pytest.mark.parametrize("end", ["Reportage", "20/11/2026", "20-11-2026"])
def test_a_word_or_a_date_between_the_headline_and_the_site(end: str) -> None:
    assert named(title=f"{TITLE} | {end} | {SITE}", site=SITE) == TITLE


def test_a_dash_before_a_word_is_the_headlines_own() -> None:
    assert named(title=f"{TITLE} - morgen | {SITE}", site=SITE) == f"{TITLE} - morgen"


def test_a_channel_and_a_site_behind_bars_and_dashes_of_chinese_titles() -> None:
    link = '<a href="/">海岸报</a>'
    for end in ("_新闻频道_海岸报", "--海岸报", "_国际_海岸报"):
        assert named(title=f"渡轮停航八周后恢复通航{end}", body=link) == "渡轮停航八周后恢复通航"


def test_an_h1_below_a_lesser_heading_that_is_the_headline_is_none() -> None:
    body = f'<h1><a href="/">{SITE}</a></h1><h3>{TITLE}</h3><p>Het veer vaart.</p><h1>Wat er vooraf ging</h1>'
    assert named(title=f"{SITE}: {TITLE}", body=body) == TITLE


def test_an_h1_that_is_marked_as_the_headline_though_the_title_says_something_else() -> None:
    logo = '<h1 class="logo"><a href="/">*Kustkrant*</a> <a href="/nieuws">Nieuws uit de regio</a></h1>'
    marked = f'<h1 itemprop="headline">{TITLE}</h1>'
    assert named(title="Boot hersteld na acht weken", body=marked) == TITLE
    assert named(title="Boot hersteld na acht weken", body=logo + marked) == TITLE
    assert named(title="Boot hersteld na acht weken", body="<h1>Uw krant</h1>") == "Boot hersteld na acht weken"
