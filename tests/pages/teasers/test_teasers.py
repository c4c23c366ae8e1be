from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.pages.teasers.find import find_teasers, section_of
from tests.pages.teasers.teaser_pages import (
    BOTH,
    HEADINGS,
    HEADLINE,
    LAYOUTS,
    LEADS,
    ONE_TEXT,
    TEXT,
    TITLES,
    TWO_TEXTS,
    T,
    found,
    left,
    listed,
    owned,
    page_of,
)

HEADING = "Meer uit Buitenland"
STANDFIRST = "Na acht weken zonder boot kunnen de eilanders weer naar de markt aan de overkant."


def expected(
    teasers: list[T], heading: str | None = HEADING
) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    return [(one.slug, one.headline, one.lead, one.age, heading) for one in teasers]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("form", ONE_TEXT)
@pytest.mark.parametrize("teasers", [LEADS, TITLES], ids=["leads", "titles"])
def test_teasers_of_one_text_in_every_form(layout: str, form: str, teasers: list[T]) -> None:
    items = [ONE_TEXT[form](one, one.headline or one.lead or "") for one in teasers]
    assert found(LAYOUTS[layout](f"<h3>{HEADING}</h3>" + listed(form, items))) == expected(teasers)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("form", TWO_TEXTS)
def test_teasers_of_headline_and_lead_in_every_form(layout: str, form: str) -> None:
    items = [TWO_TEXTS[form](one) for one in BOTH]
    assert found(LAYOUTS[layout](f"<h3>{HEADING}</h3>" + listed(form, items))) == expected(BOTH)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("form", ["li, age glued behind", "bare, one break", "paragraphs", "row, age in front"])
def test_the_heading_in_every_markup(layout: str, heading: str, form: str) -> None:
    items = [ONE_TEXT[form](one, one.headline or "") for one in TITLES]
    assert found(LAYOUTS[layout](HEADINGS[heading].format(HEADING) + listed(form, items))) == expected(TITLES)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("form", ["li, age behind the link", "bare, two breaks", "paragraphs, age apart", "card link"])
def test_teasers_are_parted_from_the_text_of_the_article(layout: str, form: str) -> None:
    items = [ONE_TEXT[form](one, one.lead or "") for one in LEADS]
    page = page_of(LAYOUTS[layout](f"<h3>{HEADING}</h3>" + listed(form, items)))
    teasers = find_teasers(page)
    rest, theirs = left(page, teasers), "\n".join(owned(page, teasers))
    assert (
        rest.count("Reizigers betalen")
        == rest.count("Kaap Vaak is sinds")
        == rest.count("de schipper van het veer")
        == 1
    )
    assert HEADING not in rest
    assert "geleden" not in rest
    assert all((one.lead or "") in theirs and (one.lead or "") not in rest for one in LEADS)


def test_ticker_gives_headlines_without_label_and_clock_time() -> None:
    rows = "".join(
        f'<li><span>Sport</span> <span>1{at}:05</span> <a href="{one.href}">{one.headline}</a></li>'
        for at, one in enumerate(TITLES)
    )
    glued = "".join(f'<a href="{one.href}">Sport 1{at}:05 {one.headline}</a><br>' for at, one in enumerate(TITLES))
    for block in (f"<ul>{rows}</ul>", glued):
        got = found(LAYOUTS["semantic"](f"<h4>Net binnen</h4>{block}"))
        assert got == [(one.slug, one.headline, None, None, "Net binnen") for one in TITLES]


def test_section_label_with_a_link_of_its_own_is_no_teaser() -> None:
    rows = "".join(
        f'<li><a href="/sport">Sport</a> <a href="{one.href}">{one.headline}</a> {one.age}</li>' for one in TITLES
    )
    assert found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{rows}</ul>")) == expected(TITLES)


def test_the_same_target_twice_in_a_block_counts_once() -> None:
    twice = [TITLES[0], TITLES[1], TITLES[0]._replace(age="3 uur geleden"), TITLES[2]]
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> {one.age}</li>' for one in twice)
    teasers = find_teasers(page_of(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{rows}</ul>"))).teasers
    assert [(one.url.rpartition("/")[2], one.age, one.position) for one in teasers] == [
        (one.slug, one.age, at) for at, one in enumerate(TITLES[:3])
    ]


def test_of_doubles_the_first_that_carries_text_stands() -> None:
    first, second = TITLES[:2]
    rows = (
        f'<li><a href="{first.href}"><img src="/a.jpg"></a></li><li><a href="{second.href}">{second.headline}</a></li>'
        f'<li><a href="{first.href}">{first.headline}</a></li>'
    )
    teasers = find_teasers(page_of(LAYOUTS["semantic"](f"<h3>Lees ook</h3><ul>{rows}</ul>"))).teasers
    assert [(one.headline, one.position) for one in teasers] == [(second.headline, 0), (first.headline, 1)]


def test_two_blocks_have_their_own_headings_and_positions() -> None:
    blocks = "".join(
        f"<h3>{heading}</h3>"
        + listed("li", [ONE_TEXT["li, age behind the link"](one, one.headline or "") for one in part])
        for heading, part in (("Meer uit Sport", TITLES[:2]), ("Lees ook", TITLES[2:]))
    )
    teasers = find_teasers(page_of(LAYOUTS["inside the article"](blocks)))
    assert [(one.block, one.position, one.heading) for one in teasers.teasers] == [
        (0, 0, "Meer uit Sport"), (0, 1, "Meer uit Sport"), (1, 0, "Lees ook"), (1, 1, "Lees ook"),
    ]  # fmt: skip
    assert teasers.headings == ["Meer uit Sport", "Lees ook"]


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_last_target_of_a_block_may_be_the_first_of_the_next(wrapped: bool) -> None:
    blocks = [
        f"<h3>{heading}</h3>"
        + listed("li", [ONE_TEXT["li, age behind the link"](one, one.headline or "") for one in part])
        for heading, part in (("Meer uit Sport", TITLES[:2]), ("Meest gelezen", TITLES[1:3]))
    ]
    markup = "".join([f"<aside>{block}</aside>" if wrapped else block for block in blocks])
    teasers = find_teasers(page_of(LAYOUTS["inside the article"](markup)))
    assert [(one.block, one.position, one.headline) for one in teasers.teasers] == [
        (0, 0, TITLES[0].headline), (0, 1, TITLES[1].headline), (1, 0, TITLES[1].headline), (1, 1, TITLES[2].headline),
    ]  # fmt: skip


def test_blocks_without_container_are_parted_by_their_headings() -> None:
    blocks = "".join(
        f"<b>{heading}</b><br>" + "".join(ONE_TEXT["bare, one break"](one, one.headline or "") for one in part)
        for heading, part in (("Meer uit Sport", TITLES[:2]), ("Meer uit Binnenland", TITLES[2:]))
    )
    got = found(LAYOUTS["no container"](blocks))
    assert got == expected(TITLES[:2], "Meer uit Sport") + expected(TITLES[2:], "Meer uit Binnenland")


def test_read_also_in_a_paragraph_of_its_own() -> None:
    one = TITLES[0]
    body = "".join(f"<p>{text}</p>" for text in TEXT)
    assert found(f'<h1>Veer</h1>{body}<p>Lees ook: <a href="{one.href}">{one.headline}</a></p>{body}') == [
        (one.slug, one.headline, None, None, "Lees ook:")
    ]


def test_read_also_between_paragraphs_takes_none_of_them() -> None:
    one = TITLES[0]
    body = "".join(f"<p>{text}</p>" for text in TEXT)
    page = page_of(f'<h1>Veer</h1>{body}<p>Lees ook: <a href="{one.href}">{one.headline}</a></p>{body}')
    assert left(page, find_teasers(page)).count("KAAP VAAK (ANP)") == 2


@pytest.mark.parametrize(
    "pointer",
    [
        "<p>Lees ook: <a href='/nieuws/{0}'>{1}</a></p>",
        "<div class='readmore'><a href='/nieuws/{0}'>Lees ook: {1}</a></div>",
        "<p><strong>Lees ook: <a href='/nieuws/{0}'>{1}</a></strong></p>",
    ],
)
def test_what_stands_behind_each_of_several_pointers_is_the_articles(pointer: str) -> None:
    first = pointer.format("brug", "Brug blijft nog een week dicht voor auto's")
    second = pointer.format("dam", "Dam wordt in het najaar verhoogd")
    page = page_of(f"<h1>Veer vaart weer</h1><p>{TEXT[0]}</p>{first}<p>{TEXT[1]}</p>{second}<p>{TEXT[2]}</p>")
    teasers = find_teasers(page)
    assert [(one.headline, one.lead) for one in teasers.teasers] == [
        ("Brug blijft nog een week dicht voor auto's", None),
        ("Dam wordt in het najaar verhoogd", None),
    ]
    assert all(text[-40:] in left(page, teasers) for text in TEXT)


def test_what_stands_behind_a_box_with_a_lead_of_its_own_is_the_articles() -> None:
    box = (
        "<aside><h3>{1}</h3><p>Houdt dranken twaalf uur lang heet en lekt niet, ook niet in een volle tas.</p>"
        "<p><a href='https://winkel.example/{0}'>Koop nu</a></p></aside>"
    )
    boxes = [box.format("a", "Thermosfles van staal"), box.format("b", "Regenjas van wol")]
    page = page_of(f"<h1>Veer vaart weer</h1><p>{TEXT[0]}</p>{boxes[0]}<p>{TEXT[1]}</p>{boxes[1]}<p>{TEXT[2]}</p>")
    assert all(text[-40:] in left(page, find_teasers(page)) for text in TEXT)


@pytest.mark.parametrize(
    ("text", "headline", "dateline"),
    [
        ("<strong>Nachtwacht bij de dijk</strong> GROENZIJL (dpa) - De wacht blijft op de dijk.", True, "GROENZIJL"),
        ("<b>GROENZIJL</b> (dpa) - De wacht blijft de hele nacht op de dijk.", False, "GROENZIJL"),
        ("<b>DEN</b> HAAG (dpa) - De wacht blijft de hele nacht op de dijk.", False, "DEN HAAG"),
    ],
)
def test_bold_before_a_dateline_in_one_link(text: str, headline: bool, dateline: str) -> None:
    page = page_of(
        f"<h3>{HEADING}</h3><ul>" + "".join(f"<li><a href='/n/{i}'>{text}</a></li>" for i in range(3)) + "</ul>"
    )
    for teaser in find_teasers(page).teasers:
        assert teaser.headline == ("Nachtwacht bij de dijk" if headline else None)
        assert (teaser.lead or "").startswith(f"{dateline} (dpa) - ")


def test_a_paid_link_is_no_teaser() -> None:
    paid = "<li><a rel='sponsored nofollow' href='/{0}'>Thermosfles van staal nu voor {0} euro</a></li>"
    assert found("<h3>Lees ook</h3><ul>" + "".join(map(paid.format, range(5))) + "</ul>") == []


def test_machine_time_of_a_teaser() -> None:
    rows = "".join(
        f'<li><a href="{one.href}">{one.headline}</a><time datetime="2026-02-2{at}T10:00:00+01:00">2{at} februari</time></li>'
        for at, one in enumerate(TITLES)
    )
    teasers = find_teasers(page_of(LAYOUTS["semantic"](f"<ul>{rows}</ul>"))).teasers
    assert [one.time_attr for one in teasers] == [f"2026-02-2{at}T10:00:00+01:00" for at in range(len(TITLES))]
    assert [one.headline for one in teasers] == [one.headline for one in TITLES]


def test_age_inside_a_sentence_stays() -> None:
    slugs = {
        "een": "Kerk die twee jaar geleden afbrandde, krijgt nieuw dak",
        "twee": "Haven wil meer ruimte voor jachten",
    }
    rows = "".join(
        f'<li><a href="/nieuws/{slug}">{text}</a> <span>1 uur geleden</span></li>' for slug, text in slugs.items()
    )
    got = found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{rows}</ul>"))
    assert got == [(slug, text, None, "1 uur geleden", HEADING) for slug, text in slugs.items()]


@pytest.mark.parametrize(
    "markup",
    [
        '<p>Volgens <a href="/nieuws/rapport-over-de-kust">het rapport over de kust</a> stijgt het water sneller.</p>'
        '<p>Dat zei <a href="/nieuws/dijkgraaf-over-water">de dijkgraaf van de kust</a> eerder ook al eens.</p>',
        '<nav><h3>Rubrieken</h3><ul><li><a href="/a">Nieuws uit de hele regio</a></li><li><a href="/b">Alles over de zee</a></li></ul></nav>',
        '<div><h3>Download de app</h3><ul><li><a href="/ios">De app in de winkel van Appel</a></li>'
        '<li><a href="/android">De app in de winkel van Peer</a></li></ul></div>',
        '<div>Editie: <a href="/nl">NL &amp; Wereld</a> | <a href="/kust">Kust en eilanden</a></div>',
        '<ol class="breadcrumb"><li><a href="/">De krant van hier</a></li><li><a href="/r">Regio aan de kust</a></li></ol>',
        '<h4>Webmail</h4><ul><li><a href="/w1">Inloggen op de oude webmail</a></li><li><a href="/w2">Inloggen op de nieuwe webmail</a></li></ul>',
        '<div class="tags"><h5>Onderwerpen</h5><a href="/t/1">Veerdiensten langs de kust</a> <a href="/t/2">Havens en hun kaden</a></div>',
        '<footer><h4>Meer weten</h4><ul><li><a href="/o">Over ons en over deze krant</a></li><li><a href="/v">Wie er bij ons werken</a></li></ul></footer>',
        '<div class="pager"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">volgende</a></div>',
        '<h3>Lees ook</h3><ul><li><a href="#boven">Terug naar het begin van de pagina</a></li></ul>',
    ],
)  # fmt: skip
def test_what_is_no_teaser(markup: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in TEXT)
    assert found(f"<h1>Veer naar Kaap Vaak vaart weer</h1>{body}{markup}") == []


def test_a_front_with_sections() -> None:
    sections = "".join(
        f"<section><h2>{name}</h2>"
        + "".join(
            f'<article><h3><a href="{one.href}">{one.headline}</a></h3><p>{one.lead}</p></article>' for one in BOTH
        )
        + "</section>"
        for name in ("Buitenland", "Sport")
    )
    teasers = find_teasers(page_of(f"<h1>De Krant</h1>{sections}", "https://krant.example/")).teasers
    assert [(one.heading, one.headline, one.lead) for one in teasers] == [
        (name, one.headline, one.lead) for name in ("Buitenland", "Sport") for one in BOTH
    ]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Meer uit Buitenland", "Buitenland"),
        ("MEER UIT  Noord-Kust »", "Noord-Kust"),
        ("More from Politics", "Politics"),
        ("Mehr aus Sport", "Sport"),
        ("Více z rubriky Zahraničí", "Zahraničí"),
        ("Więcej z działu Świat", "Świat"),
        ("Περισσότερα από Κόσμος", "Κόσμος"),
        ("المزيد من العالم", "العالم"),
        ("Ещё в разделе Культура", "Культура"),
        ("Διαβάστε επίσης", None),
        ("Ayrıca okuyun", None),
        ("Čtěte dále", None),
        ("관련 기사", None),
        ("あわせて読みたい", None),
        ("ข่าวที่เกี่ยวข้อง", None),
        ("यह भी पढ़ें", None),
        ("Buitenland", "Buitenland"),
        ("Lees ook", None),
        ("Related", None),
        ("Meest gelezen", None),
        ("In het kort", None),
        ("Recente berichten", None),
        ("Recent posts", None),
        ("Meer van deze auteur", None),
        ("Lees meer over Rietland", "Rietland"),
        ("Net binnen", None),
        ("Laatste nieuws", None),
        ("Meer nieuws", None),
        ("Nieuws", None),
        ("", None),
        (None, None),
    ],
)
def test_section_of(heading: str | None, section: str | None) -> None:
    assert section_of(heading) == section


def test_a_page_without_links_owns_nothing() -> None:
    page = page_of("<p>Niets dan tekst.</p>")
    page_without = find_teasers(page)
    assert page_without.teasers == []
    assert not page_without.inside(0)
    assert not page_without.owns(0)


_LONG = "Toen de laatste schippers naar huis gingen, bleef de haven leeg achter, en dat zou nog weken zo blijven. " * 2

_CHINESE = "渡轮公司星期一表示，停航八个星期以后，渡轮已经重新开航，乘客到年底仍按原来的票价购票。"

NO_TEASERS = {
    "a sentence in Chinese": (
        '<h3>Meer nieuws</h3><p>这个月底，<a href="/nieuws/pont">港口还有一艘重要的渡轮要恢复航行</a>，它是今年最后一艘。</p>'
    ),
    "text in Chinese": (
        '<h3>Meer nieuws</h3><div><p><a href="/nieuws/kade">港口还有一艘重要的渡轮要恢复航行的消息</a></p>'
        f"<p>{_CHINESE}</p><p>{_CHINESE}</p><p>{_CHINESE}</p></div>"
    ),
    "text in Chinese between two links": (
        f'<div><a href="/nieuws/kade">港口还有一艘重要的渡轮要恢复航行的消息</a></div>{f"<p>{_CHINESE}</p>" * 8}'
        '<p>此前报道：<a href="/nieuws/pont">港口还有一艘重要的渡轮要恢复航行</a></p>'
    ),
    "links in wrappers within sentences": (
        '<p>Misschien was het tijd, want <span><a href="/nieuws/brief">een brief van de burgemeester</a></span> (die'
        " later werd ingetrokken) zei het tegendeel van alles.</p>"
        '<p>De haven is <span><a href="/nieuws/metingen">volgens metingen van het waterschap</a></span> dieper dan ooit.</p>'
    ),
    "pictures that open larger": "".join(
        f'<div><a href="/beeld/haven-{at}.jpg"><img src="/beeld/{at}.jpg"></a><h3>{at}. De haven van vroeger</h3>'
        f"<p>Op deze foto ligt het schip nummer {at} nog aan de kade van de oude haven.</p></div>"
        for at in (1, 2, 3)
    ),
    "writers": (
        '<p>Door <span><a href="/mensen/anna">Anna de Vries van Buren</a></span> en '
        '<span><a href="/mensen/bart">Bart van den Berg</a></span></p>'
    ),
    "text behind an advertisement": (
        '<div>Advertentie</div><div><a href="/nieuws/kade">De kade van Kaap Vaak</a>'
        f"<p>{_LONG}</p><p>{_LONG}</p><p>{_LONG}</p><p>{_LONG}</p></div>"
        f'<div><a href="/nieuws/steiger">De steiger van Kaap Vaak</a><p>{_LONG}</p><p>{_LONG}</p><p>{_LONG}</p></div>'
    ),
    "a sentence that goes on between two links": (
        '<p>Hij was de <a href="/nieuws/schipper">meest bekeken schipper</a> van de kust, met 5,36 miljoen kijkers dat '
        'jaar, zei de <a href="/nieuws/raad">raad van advies voor de havens</a></p>'
    ),
}


@pytest.mark.parametrize("kind", NO_TEASERS)
def test_links_of_a_text_are_no_teasers(kind: str) -> None:
    page = page_of("<article><h1>Veer vaart weer</h1>" + NO_TEASERS[kind] + "</article>")
    assert find_teasers(page).teasers == []


def test_an_advertisement_label_heads_nothing() -> None:
    items = [ONE_TEXT["li, age glued behind"](one, one.headline or "") for one in TITLES]
    body = f"<div>Advertentie</div>{listed('li, age glued behind', items)}"
    assert found(LAYOUTS[next(iter(LAYOUTS))](body)) == expected(TITLES, None)


def test_a_section_label_before_a_headline_is_no_teaser() -> None:
    items = [
        f'<article><a href="/rubriek/{at}">{label}</a><h3><a href="{one.href}">{one.headline}</a></h3></article>'
        for at, (label, one) in enumerate(
            zip(("Kust en zee", "Binnenland", "Geld & werk", "Sport en spel"), TITLES, strict=False)
        )
    ]
    told = found(LAYOUTS[next(iter(LAYOUTS))](f"<h2>{HEADING}</h2>" + "".join(items)))
    assert [(slug, headline) for slug, headline, *_ in told] == [
        (one.slug, one.headline) for one in TITLES[: len(items)]
    ]


@pytest.mark.parametrize("head", ["<header>{}</header>", "<header><div>{}</div></header>", "<div class=kop>{}</div>"])
def test_the_pages_own_headline_between_its_section_and_its_writer_is_no_teaser(head: str) -> None:
    writer = 'Door <a href="/wie/anna-berg">Anna Berg</a> <time datetime="2026-03-01T10:00:00Z">1 maart 2026</time>'
    own = f'<a href="/regio/kust">Kust en zee</a><h1>{HEADLINE}</h1><p>{STANDFIRST}</p><div>{writer}</div>'
    text = "".join(f"<p>{one}</p>" for one in TEXT)
    page = page_of(f"<main>{head.format(own)}{text}</main>")
    teasers = find_teasers(page)
    assert not teasers.teasers
    assert not owned(page, teasers)


_BITS = st.sampled_from(
    [
        "<div>", "</div>", "<ul>", "<li>", "</ul>", "<table><tr><td>", "</table>", "<p>", "<br>", "<br><br>", "<h3>", "</h3>",
        "<b>", "</b>", '<a href="/nieuws/een">', '<a href="/nieuws/twee?x=1">', '<a href="/nieuws/drie#r">', "<a href>",
        '<a href="http://[">', "</a>", "<img>", "<time datetime='x'>", "</time>", "<nav>", "</nav>", "<article>", "</article>",
        "Meer uit Sport", "Lees ook:", "Lees ook: Haven weer open voor schepen", "2 uur geleden", "gisteren", "14:05", "12 mei",
        "Haven weer open voor schepen", "GOES (ANP) - De haven is open.", "ANP Haven open", "Sport", " ", "\n", "İİ uur geleden",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(_BITS, max_size=40))
def test_any_markup_gives_unique_targets_and_whole_positions(bits: list[str]) -> None:
    page = page_of("".join(bits))
    blocks = find_teasers(page)
    for number in range(len(blocks.headings)):
        block = [one for one in blocks.teasers if one.block == number]
        assert [one.position for one in block] == list(range(len(block)))
        assert len({one.url for one in block}) == len(block)
    assert all(one.headline or one.lead for one in blocks.teasers)
    assert all(one.heading == blocks.headings[one.block] for one in blocks.teasers)


PROSE = "".join(f"<p>{text}</p>" for text in TEXT)


def test_the_pages_own_article_among_others_is_no_teaser_and_no_text() -> None:
    own = "Het veer naar Kaap Vaak is sinds maandag weer in de vaart, meldt de rederij."
    items = [ONE_TEXT["paragraphs"](one, one.lead or "") for one in LEADS]
    items[1:1] = [f'<p><a href="/nieuws/veer">{own}</a> 5 minuten geleden</p>']
    html = f"<article><h1>Veer vaart weer</h1><p>{own}</p>{PROSE}<h3>{HEADING}</h3>{''.join(items)}</article>"
    page = page_of(html, "https://krant.example/nieuws/veer")
    teasers = find_teasers(page)
    assert [one.lead for one in teasers.teasers] == [one.lead for one in LEADS]
    assert left(page, teasers).count(own) == 1


def test_a_link_of_the_article_to_itself_is_the_articles() -> None:
    stamp = '<p><a href="/nieuws/veer"><time datetime="2026-01-05">5 januari</time></a></p>'
    items = [ONE_TEXT["paragraphs"](one, one.lead or "") for one in LEADS]
    html = f"<h1>Veer vaart weer</h1>{PROSE}<h3>{HEADING}</h3>{''.join(items)}{stamp}"
    page = page_of(html, "https://krant.example/nieuws/veer")
    assert "5 januari" in left(page, find_teasers(page))


@pytest.mark.parametrize("printed", ["4 januari 2026", "04-01-2026 11:05", "Jan 4, 2026"])
def test_a_printed_date_is_the_time_of_a_teaser_without_another(printed: str) -> None:
    items = "".join(f'<li><a href="{one.href}">{one.headline}</a> <span>{printed}</span></li>' for one in TITLES)
    teasers = find_teasers(page_of(f"<h3>{HEADING}</h3><ul>{items}</ul>")).teasers
    assert [one.date for one in teasers] == [printed] * len(TITLES)
    assert [one.headline for one in teasers] == [one.headline for one in TITLES]


def test_headlines_of_ten_characters_in_a_script_without_blanks() -> None:
    items = "".join(
        f'<li><a href="/n/{at}">{text}</a><span>{at}時間前</span></li>'
        for at, text in enumerate(["港の朝市に新しい屋根", "島の小学校で海の授業"], 1)
    )
    texts = [(headline, age) for _, headline, _, age, _ in found(f"<h2>関連記事</h2><ul>{items}</ul>")]
    assert texts == [("港の朝市に新しい屋根", "1時間前"), ("島の小学校で海の授業", "2時間前")]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_an_article_with_one_link_is_no_teaser_of_it(count: int) -> None:
    paragraphs = "".join(
        f"<p>Bij telpunt {i} voeren er veel minder schepen dan een jaar eerder.</p>" for i in range(count)
    )
    box = f'<div class="tekst">{paragraphs}<p><a href="/nieuws/schipper">De schipper aan het woord</a></p></div>'
    aged = '<p>Door Jos Kuiper</p><time datetime="2026-02-28T08:00:00+01:00">28 februari 2026</time>'
    assert not found(f"<main><article><h1>Veer vaart weer</h1>{aged}{box}</article></main>")


@pytest.mark.parametrize(
    "headline",
    [
        "Zwemster wint <span>goud</span> op de lange baan",
        "<span>Zwemster</span> wint goud op de lange baan",
        "<span>Z</span>wemster wint goud op de lange baan",
        "Zwemster wint goud op de lange baa<span>n</span>",
        "<span>Zwemmen</span> Zwemster wint goud op de lange baan <span>premium</span>",
        "Zwemster wint goud op de lange baan<span>een uur geleden</span>",
    ],
)
def test_a_headline_with_elements_of_its_own(headline: str) -> None:
    items = f'<li><a href="/sport/goud">{headline}</a></li><li><a href="/sport/b">{TITLES[0].headline}</a></li>'
    teasers = find_teasers(page_of(f"<main><p>Tekst.</p></main><h2>Meer uit Sport</h2><ul>{items}</ul>"))
    assert [one.headline for one in teasers.teasers] == ["Zwemster wint goud op de lange baan", TITLES[0].headline]


def test_a_lead_with_elements_of_its_own() -> None:
    lead = "De zwemster uit <span>Zandmeer</span> was twee seconden sneller dan de nummer twee."
    box = '<li><h3><a href="/sport/{0}">{1}</a></h3><p>{2}</p></li>'
    items = box.format("goud", TITLES[0].headline, lead) + box.format("b", TITLES[1].headline, lead)
    teasers = find_teasers(page_of(f"<main><p>Tekst.</p></main><h2>Meer uit Sport</h2><ul>{items}</ul>"))
    assert {one.lead for one in teasers.teasers} == {lead.replace("<span>", "").replace("</span>", "")}


@pytest.mark.parametrize("tag", ["nav", "footer", 'div role="navigation"'])
def test_teasers_in_a_menu_or_footer_are_told_by_their_heading_and_ages(tag: str) -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> <span>{one.age}</span></li>' for one in TITLES)
    block = f"<{tag}><h3>{HEADING}</h3><ul>{rows}</ul></{tag.split(maxsplit=1)[0]}>"
    assert found(LAYOUTS["semantic"](block)) == expected(TITLES)


def test_links_in_a_menu_without_ages_are_no_teasers() -> None:
    links = "".join(f'<li><a href="{one.href}">{one.headline}</a></li>' for one in TITLES)
    assert found(LAYOUTS["semantic"](f"<nav><h3>{HEADING}</h3><ul>{links}</ul></nav>")) == []


@pytest.mark.parametrize("label", ["<b>Sport</b>", "<strong>Uit de regio</strong>", "<span>Regio</span>"])
def test_a_label_on_the_line_of_each_link_is_no_heading(label: str) -> None:
    rows = "".join(f'{label} <a href="{one.href}">{one.headline}</a> <i>{one.age}</i><br>' for one in TITLES)
    assert found(LAYOUTS["no container"](f"<h3>{HEADING}</h3>{rows}")) == expected(TITLES)


@pytest.mark.parametrize(
    "heading",
    [
        '<h3>{} <a href="/buitenland">Toon alles</a></h3>',
        '<div><h3>{}</h3><a href="/buitenland">Bekijk alle artikelen</a></div>',
        '<h3>{}</h3><a href="/buitenland">View all</a>',
        "<h3>{}</h3><p>Wat er elders gebeurt</p>",
    ],
)
@pytest.mark.parametrize("container", ["ul", "div"])
def test_what_stands_between_a_heading_and_its_teasers(heading: str, container: str) -> None:
    item = "li" if container == "ul" else "div"
    rows = "".join(f'<{item}><a href="{one.href}">{one.headline}</a> {one.age}</{item}>' for one in TITLES)
    block = f"{heading.format(HEADING)}<{container}>{rows}</{container}>"
    assert found(LAYOUTS["semantic"](block)) == expected(TITLES)


def test_the_link_to_the_whole_list_behind_teasers_is_none() -> None:
    rows = "".join(f'<div><a href="{one.href}">{one.headline}</a> {one.age}</div>' for one in TITLES)
    block = f'<h3>{HEADING}</h3><div>{rows}<div><a href="/buitenland">Toon alles uit Buitenland</a></div></div>'
    assert found(LAYOUTS["semantic"](block)) == expected(TITLES)


def test_a_heading_that_links_use_too_heads_teasers_where_it_is_no_link() -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> {one.age}</li>' for one in TITLES)
    assert found(LAYOUTS["semantic"](f"<h3>Zobacz więcej</h3><ul>{rows}</ul>")) == expected(TITLES, "Zobacz więcej")


def test_a_heading_with_the_number_of_its_teasers_names_its_section() -> None:
    assert section_of("Meer uit Buitenland (12)") == "Buitenland"
    assert section_of("Sport [4]") == "Sport"


def test_a_sentence_that_opens_as_a_heading_does_names_no_section() -> None:
    assert section_of("Więcej informacji w naszej gazecie") is None
    assert section_of("More to read") is None
    assert section_of("More on this story") is None
    assert section_of("Meer uit de regio Kaap") == "de regio Kaap"


def test_the_name_of_a_writer_is_no_headline_of_a_teaser_that_is_all_lead() -> None:
    rows = "".join(
        f'<li><a href="{one.href}">{one.lead}</a> <span>Jan Jansen</span> <span>{one.age}</span></li>' for one in LEADS
    )
    assert found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{rows}</ul>")) == expected(LEADS)


def test_a_dateline_on_a_line_of_its_own_opens_the_lead_of_its_teaser() -> None:
    rows = "".join(
        f'<li><a href="{one.href}"><b>OSLO (ANP/NTB) -</b><br>Het veer vaart sinds vandaag weer.</a> {one.age}</li>'
        for one in TITLES
    )
    got = found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{rows}</ul>"))
    assert [one[1:3] for one in got] == [(None, "OSLO (ANP/NTB) - Het veer vaart sinds vandaag weer.")] * len(TITLES)


@pytest.mark.parametrize(
    "opening", ["<b>PARIJS, 5 jan.</b> (AFP) - ", "<strong>МОСКВА, 5 янв</strong> - РИА Новости. "]
)
def test_place_and_date_in_bold_open_the_lead(opening: str) -> None:
    rows = "".join(
        f'<li><a href="{one.href}">{opening}Het veer vaart weer.</a> <b>{one.age}</b></li>' for one in TITLES
    )
    got = found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{rows}</ul>"))
    text = opening.replace("<b>", "").replace("</b>", "").replace("<strong>", "").replace("</strong>", "")
    assert got == [(one.slug, None, f"{text}Het veer vaart weer.", one.age, HEADING) for one in TITLES]


def test_documents_are_no_teasers() -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> {one.age}</li>' for one in TITLES)
    paper = '<li><a href="/stukken/advies-over-de-sluis.PDF">Advies over de nieuwe sluis (pdf)</a></li>'
    assert found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{paper}{rows}{paper}</ul>")) == expected(TITLES)


@pytest.mark.parametrize(
    "href",
    ["/", "https://elders.example/", "/auteur/anna-berg", "/people/anna-van-berg/", "/profile/show.aspx?id=7"],
)
def test_fronts_and_the_pages_of_people_are_no_teasers(href: str) -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> {one.age}</li>' for one in TITLES)
    other = f'<li><a href="{href}">Zij schreef over de kust</a> 3 uur geleden</li>'
    assert found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{other}{rows}{other}</ul>")) == expected(TITLES)


@pytest.mark.parametrize("path", ["/people/anna-berg-wint-weer", "/autoren/anna-berg-stuk12345"])
def test_stories_below_an_address_of_people_are_teasers(path: str) -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> {one.age}</li>' for one in TITLES)
    story = f'<li><a href="{path}">Zij schreef over de kust</a> 3 uur geleden</li>'
    got = found(LAYOUTS["semantic"](f"<h3>{HEADING}</h3><ul>{rows}{story}</ul>"))
    assert [one[1] for one in got] == [*(one.headline for one in TITLES), "Zij schreef over de kust"]


def test_teasers_in_a_part_of_a_large_footer_and_not_its_links() -> None:
    rows = "".join(f'<li><a href="{one.href}">{one.headline}</a> <span>{one.age}</span></li>' for one in TITLES)
    links = "".join(f'<li><a href="/gids/{at}">Alle adressen in plaats {at}</a></li>' for at in range(80))
    block = f"<nav><ul>{links}</ul><div><h3>{HEADING}</h3><ul>{rows}</ul></div></nav>"
    assert found(LAYOUTS["semantic"](block)) == expected(TITLES)
