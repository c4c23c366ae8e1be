from __future__ import annotations

import json

import pytest

from newscrawl import extract
from newscrawl.items import Article
from tests.pages.fields.field_pages import FETCHED, TEXT, TITLE

URL = "https://kustkrant.example/regio/veer"
CRUMBS = '<nav class="breadcrumb"><a href="/">Home</a><a href="/kust">Kust</a></nav>'


def article(
    below: str = "", *, above: str = "", behind: str = "", section: object = None, keywords: object = ()
) -> Article:
    """The article of a page that has this around its headline and text, and tells these in its structured data."""
    node = {"@type": "NewsArticle", "headline": TITLE, "articleSection": section, "keywords": keywords}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    html = f"<title>{TITLE}</title>{script}{above}<article><h1>{TITLE}</h1>{below}{TEXT}{behind}</article>"
    return extract(html, URL, fetched_at=FETCHED)


@pytest.mark.parametrize(
    "nothing",
    [
        "Uncategorized",
        "Geen categorie",
        "Non classé",
        "Без рубрики",
        "Kategorizatu-gabeak",
        "Tanpa kategori",
        "未分類",
        "Home",
        "Startseite",
    ],
)
def test_what_is_written_for_want_of_a_section_is_none(nothing: str) -> None:
    assert article(section=nothing).section is None
    assert article(section=[nothing, "Kust"]).section == "Kust"
    assert article(section=nothing, above=CRUMBS).section == "Kust"


def test_the_house_is_no_section() -> None:
    house = '<meta property="og:site_name" content="Kustkrant">'
    assert article(section="kustkrant", above=house).section is None
    assert article(section=["Kustkrant", "Regio"], above=house).section == "Regio"


@pytest.mark.parametrize("little", ["News", "nieuws", "Nachrichten", "Новости", "ニュース", "新闻中心", "Latest News"])
def test_what_any_article_may_stand_under_comes_last(little: str) -> None:
    assert article(section=little).section == little
    assert article(section=[little, "Kust"]).section == "Kust"
    assert article(section=little, above=CRUMBS).section == "Kust"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("", "<p><a href='/regio'>Regio</a></p>"),
        ("<div><a href='https://kustkrant.example/regio/'>Regio</a></div>", ""),
        ("<div><a class='category' href='/c/7'>Regio</a></div>", ""),
        ("<div class='kicker'><a href='/c/7'>Regio</a></div>", ""),
        ("<div class='kicker'><a href='/c/7'>Regio ∨</a></div>", ""),
        ("", "<p>2 februari 2026 in <a rel='category tag' href='/c/7'>Regio</a></p>"),
        ("", "<p><a rel='category' href='/c/1'>Uncategorized</a>, <a rel='category' href='/c/7'>Regio</a></p>"),
    ],
)
def test_a_link_beside_the_headline_to_what_stands_above_the_article(above: str, below: str) -> None:
    found = article(below, above=above)
    assert (found.section, found.sources["section"]) == ("Regio", "html")


@pytest.mark.parametrize(
    "below",
    [
        "<p><a href='/'>Kustkrant</a></p>",
        "<p><a href='/auteur/anna'>Anna Berg</a></p>",
        "<p><a href='/regio'>kustkrant.example</a></p>",
        "<p class='entry-meta comments'><a href='/regio/veer/#reacties'>Twaalf reacties</a></p>",
        "<p><a href='/regio'>Editie van 2.3.2026</a></p>",
        "<p class='category'><a href='/share?on=facebook'>Share on Facebook</a> <a href='/tweet'>Tweet</a></p>",
    ],
)
def test_another_link_beside_the_headline_is_no_section(below: str) -> None:
    assert article(below).section is None


@pytest.mark.parametrize(
    "behind",
    [
        "<p><a rel='tag' href='/a'>veer</a> <a rel='tag' href='/b'>#kust</a></p>",
        "<p>Tags: <a href='/a'>veer</a>, <a href='/b'>kust</a>, <a href='/c'>Veer</a></p>",
        "<p>Schlagwörter: <a href='/a'>veer</a> | <a href='/b'>kust</a></p>",
        "<ul class='article-tags'><li><a href='/a'>veer</a></li><li><a href='/b'>kust</a></li></ul>",
        "<div class='tags'><h4>Tags</h4><ul><li><a href='/a'>veer</a></li><li><a href='/b'>kust</a></li></ul></div>",
        "<p>Filed under: <a href='/a'>veer</a>, <a href='/b'>kust</a></p>",
        "<div class='topics'><span>Meer over</span><a href='/a'>veer</a><a href='/b'>kust</a></div>",
    ],
)
def test_the_tags_behind_a_text(behind: str) -> None:
    found = article(behind=behind)
    assert (found.keywords, found.sources["keywords"]) == (["veer", "kust"], "html")
    assert article(behind=behind, keywords=["strand"]).keywords == ["strand"]
    assert article(behind=behind, keywords="Uncategorized").keywords == ["veer", "kust"]


CLOUD = "".join(f"<a class='tag' href='/tag/{at}'>onderwerp nr {at}</a>" for at in range(40))


@pytest.mark.parametrize(
    "behind",
    [
        f"<div class='tagcloud'>{CLOUD}</div>",
        "<aside><p><a rel='tag' href='/a'>veer</a></p></aside>",
        "<p><a rel='category tag' href='/c/7'>Regio</a></p>",
        "<p>Lees meer over <a href='/tag/veer'>het veer</a> in het dossier dat de redactie erover aanlegde.</p>",
    ],
)
def test_what_are_no_tags_of_an_article(behind: str) -> None:
    assert article(behind=behind).keywords == []


@pytest.mark.parametrize(
    "told",
    [
        "kust,dossier,veerdienst",
        "Nieuws > Kust",
        "Home | Nieuws | Kust",
        "/nieuws/kust",
        "nieuws/kust/",
        "https://kustkrant.example/kust/",
        "kust",
        "Nieuws/Kust",
        "Nieuws, Kust",
    ],
)
def test_a_path_or_a_slug_is_named_as_the_page_names_it(told: str) -> None:
    menu = "<nav><a href='/nieuws'>Nieuws</a> <a href='/nieuws/kust'>Kust</a></nav>"
    assert article(section=told, above=menu).section == "Kust"


@pytest.mark.parametrize(("told", "section"), [("kust", "kust"), ("Kunst / Cultuur", "Kunst / Cultuur"), ("17", None)])
def test_a_section_that_no_link_names(told: str, section: str | None) -> None:
    assert article(section=told).section == section


def test_a_section_that_says_little_takes_no_other_word() -> None:
    assert article(section="news", above="<nav><a href='/news'>Kust</a></nav>").section == "news"
    assert article(section="news", above="<nav><a href='/news'>News</a></nav>").section == "News"


@pytest.mark.parametrize(
    "named",
    [
        "class='kruimelpad'",
        "class='c-bread-crumb'",
        "id='breadcrumbs'",
        "id='fil-ariane'",
        "class='brotkrumen'",
        "class='migas'",
        "class='briciole'",
        "aria-label='Kruimelpad'",
    ],
)
def test_breadcrumbs_by_other_names(named: str) -> None:
    crumbs = f"<div {named}><a href='/'>Home</a><a href='/x/kust'>Kust</a></div>"
    assert article(above=crumbs).section == "Kust"
    assert article(above=f"<div class='has-breadcrumb'><p>{CLOUD}</p></div>{crumbs}").section == "Kust"


@pytest.mark.parametrize(
    "step",
    [
        "<a class='breadcrumb-link' href='{}'>{}</a>",
        "<li class='BreadcrumbItem'><a href='{}'>{}</a></li>",
        "<b itemscope itemtype='http://www.data-vocabulary.org/Breadcrumb'><a itemprop='url' href='{}'>{}</a></b>",
        "<span class='item'><span typeof='v:Breadcrumb'><a href='{}'>{}</a></span></span> » ",
    ],
)
def test_steps_that_are_called_so_one_by_one(step: str) -> None:
    steps = "".join([step.format(*told) for told in (("/", "Home"), ("/c/1", "Regio"), ("/c/7", "Kust"))])
    share = "<a href='https://deel.example/'>Deel</a>"
    assert article(above=f"<div>{steps}{share}</div>").section == "Kust"


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("<a href=/>Home</a> &gt; <a href=/c/1>Regio</a> &gt; <a href=/c/7>Kust</a>", "Kust"),
        (f"<a href=/>Home</a> » <a href=/c/7>Kust</a> » {TITLE}", "Kust"),
        ("U bent hier: <a href=/>Kustkrant</a> › <a href=/c/7>Kust</a> ›", "Kust"),
        ("<a href=/>Home</a><span>→</span><a href=/c/7>Kust</a>", "Kust"),
        (f"<a href=/>Home</a> / <a href=/c/7>Kust</a> / {TITLE}", "Kust"),
        ("<a href=/>Home</a> / <a href=/c/1>Regio</a> / <a href=/c/7>Kust</a>", None),  # a menu
        ("<a href=/>Home</a> | <a href=/c/1>Regio</a> | <a href=/c/7>Kust</a>", None),
        ("<a href=/c/1>Regio</a> &gt; <a href=/c/7>Kust</a>", None),
        ("<a href=/>Home</a> zegt &gt; <a href=/c/7>Kust</a>", None),
        ("<a href=/>Home</a>", None),
    ],
)
def test_a_line_of_steps_that_nothing_names(line: str, section: str | None) -> None:
    assert article(above=f"<p>{line}</p>").section == section
    assert article(behind=f"<p>{line}</p>").section is None
