from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.errors import NotAnArticle
from newscrawl.pages.body.find import find_body, read_text
from newscrawl.pages.body.paragraphs import paragraphs
from newscrawl.pages.teasers.blocks import RawTeaser
from newscrawl.pages.tree.segments import MANY
from tests.pages.body.body_pages import (
    HEADLINE,
    LINKED_DATA,
    MENU,
    PARAGRAPHS,
    TEASERS,
    Marked,
    article,
    body_of,
    document,
    page_of,
    paras,
)

MARK = "data-teaser"


DENSE = [
    [
        "本市沿河自行车道将从星期一起封闭八周，原因是三处堤岸出现下沉。",
        "交通部门表示，骑车人士需改走林荫大道，行程约增加六分钟。",
        "市政府为修复工程拨款二十万元，施工单位将从旧水闸开始，逐步向南推进。",
    ],
    [
        "川沿いの自転車道が月曜日から八週間通行止めとなる。岸辺が三か所で沈んだためだ。",
        "迂回路は並木通りで、およそ六分余計にかかると市の担当者は話す。",
    ],
    [
        "ทางจักรยานริมคลองจะปิดเป็นเวลาแปดสัปดาห์ตั้งแต่วันจันทร์ เนื่องจากตลิ่งทรุดตัวสามจุด",
        "ผู้ใช้จักรยานต้องอ้อมไปทางถนนต้นไม้ ซึ่งใช้เวลาเพิ่มขึ้นประมาณหกนาที",
    ],
]


def _boxes(form: str) -> str:
    return "".join(
        form.format(href=f"/nieuws/{i}", title=title, lead=lead, age=age)
        for i, (title, lead, age) in enumerate(TEASERS)
    )


SEMANTIC = article(
    paras()
    + f"<aside {MARK}><h2>Meer uit Binnenland</h2><ul>"
    + _boxes('<li><a href="{href}">{title}</a><p>{lead}</p><time>{age}</time></li>')
    + "</ul></aside>"
)
BREAKS = document(
    f"{MENU}<div><b>{HEADLINE}</b></div><div>{'<br><br>'.join(PARAGRAPHS)}</div><div {MARK}>Meer uit Binnenland</div>"
    + _boxes('<div data-teaser><a href="{href}">{title}</a><br>{lead}<br>{age}</div>')
)
HASHED = document(
    f'<div class="x1"><div class="c9f"><h1 class="k2">{HEADLINE}</h1><div class="z8">'
    + "".join(f'<p class="q1">{text}</p>' for text in PARAGRAPHS)
    + f'</div></div><div class="r4" {MARK}><div class="h7">Meer uit Binnenland</div>'
    + _boxes('<div class="w3"><a class="u" href="{href}"><div>{title}</div><div>{lead}</div></a><div>{age}</div></div>')
    + "</div></div>",
    LINKED_DATA,
)
BARE = document(
    f"{MENU}<h1>{HEADLINE}</h1>{paras()}<h3 {MARK}>Meer uit Binnenland</h3>"
    + _boxes('<p data-teaser><a href="{href}">{title}</a> {lead} {age}</p>')
)
BARE_BREAKS = document(
    f"<h1>{HEADLINE}</h1>{'<br><br>'.join(PARAGRAPHS)}<br><br>"
    + _boxes('<a data-teaser href="{href}">{title}</a> {lead} {age}<br>')
)


@pytest.mark.parametrize("html", [SEMANTIC, BREAKS, HASHED, BARE, BARE_BREAKS])
def test_small_article_with_as_much_text_in_teasers(html: str) -> None:
    assert body_of(html).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("html", [BREAKS, HASHED])
def test_leads_below_links_are_left_out_even_where_nobody_found_the_teasers(html: str) -> None:
    page = page_of(html.replace(MARK, "data-x"))
    reading, _ = read_text(page, Marked(page.outline))
    assert paragraphs(reading.found, reading.chosen) == PARAGRAPHS


def test_teasers_between_the_paragraphs() -> None:
    box = f'<div {MARK}><a href="/n/1">Boot vaart uit</a><p>ANKARA (ANP) - De boot is vandaag uitgevaren.</p></div>'
    assert body_of(article(paras(PARAGRAPHS[:2]) + box + paras(PARAGRAPHS[2:]))).paragraphs == PARAGRAPHS


def test_single_breaks_between_long_sentences_part_paragraphs() -> None:
    assert body_of(document(f"<h1>{HEADLINE}</h1><div>{'<br>'.join(PARAGRAPHS)}</div>")).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("lines", DENSE)
def test_single_breaks_part_paragraphs_in_scripts_without_blanks(lines: list[str]) -> None:
    assert body_of(article(f"<div>{'<br>'.join(lines)}</div>")).paragraphs == lines


def test_single_breaks_between_short_lines_part_lines() -> None:
    address = "Rederij Kaap Vaak<br>Kade 1<br>Veere"
    assert "Rederij Kaap Vaak\nKade 1\nVeere" in body_of(article(paras(PARAGRAPHS * 2) + f"<p>{address}</p>" + paras(
        ["De kade is voor iedereen open tot het donker wordt, zegt de havenmeester."]))).paragraphs  # fmt: skip


def test_list_items_are_lines_of_one_paragraph() -> None:
    items = ["Auto's rijden om via Zandmeer.", "De bus stopt aan de noordkant.", "Fietsers mogen mee."]
    inner = paras(PARAGRAPHS[:1]) + "<ul>" + "".join(f"<li><span>{i}</span></li>" for i in items) + "</ul>"
    assert body_of(article(inner + paras(PARAGRAPHS[1:]))).paragraphs == [
        PARAGRAPHS[0],
        "\n".join(items),
        *PARAGRAPHS[1:],
    ]


def test_table_rows_are_lines_and_cells_are_parted_by_tabs() -> None:
    table = (
        "<table><tr><th>Kade</th><th>Reizigers</th></tr><tr><td>Noord</td><td>3.214</td></tr>"
        "<tr><td>Zuid</td><td><ul><li>2.871</li></ul></td></tr></table>"
    )
    found = body_of(article(paras(PARAGRAPHS[:2]) + table + paras(PARAGRAPHS[2:]))).paragraphs
    assert found == [*PARAGRAPHS[:2], "Kade\tReizigers\nNoord\t3.214\nZuid\t2.871", PARAGRAPHS[2]]


def test_a_table_in_a_figure_is_text_and_its_caption_is_none() -> None:
    table = (
        "<figure class='wp-block-table'><table><tr><td>Vertrek</td><td>8.00 uur</td></tr><tr><td>Aankomst</td>"
        "<td>8.40 uur</td></tr></table><figcaption>Dienstregeling vanaf maandag</figcaption></figure>"
    )
    text = paras(PARAGRAPHS[:2]) + table + paras(PARAGRAPHS[2:])
    assert not any("Dienstregeling vanaf" in paragraph for paragraph in body_of(article(text)).paragraphs)
    assert "Vertrek\t8.00 uur\nAankomst\t8.40 uur" in body_of(article(text)).paragraphs


def test_a_table_that_holds_the_whole_page_is_no_table() -> None:
    html = document(f"<table><tr><td>{MENU}</td><td><h1>{HEADLINE}</h1>{paras()}</td></tr></table>")
    assert body_of(html).paragraphs == PARAGRAPHS


def test_subheadings_stay_and_a_last_one_without_text_goes() -> None:
    inner = paras(PARAGRAPHS[:1]) + "<h2>Nieuwe motor</h2>" + paras(PARAGRAPHS[1:]) + "<h2>Meer weten</h2>"
    assert body_of(article(inner)).paragraphs == [PARAGRAPHS[0], "Nieuwe motor", *PARAGRAPHS[1:]]


def test_standfirst_outside_the_container_comes_first_and_once() -> None:
    intro = "Acht weken lag de veerdienst stil, nu is er weer verkeer naar het eiland mogelijk."
    html = article(f'<div class="intro-blok"><p class="intro">{intro}</p></div><div class="tekst">{paras()}</div>')
    body = body_of(html)
    assert body.paragraphs == [intro, *PARAGRAPHS]
    assert body.standfirst == intro
    assert body.first == 1


def test_a_lesser_heading_right_below_the_headline_that_is_a_sentence_is_the_standfirst() -> None:
    intro = "Acht weken lag de veerdienst stil, nu is er weer verkeer naar het eiland mogelijk."
    for heading, standfirst in ((intro, intro), (intro.replace(".", "?"), None)):
        body = body_of(article(f"<h2>{heading}</h2>{paras()}"))
        assert (body.paragraphs, body.standfirst) == ([heading, *PARAGRAPHS], standfirst)
    intro = "渡船公司星期一说，停航八个星期以后，渡船已经重新开航，乘客付的还是旧价钱。"
    assert body_of(article(f"<h2>{intro}</h2>{paras()}")).standfirst == intro


NOISE = {
    "caption": "<figure><img src='/m/1.jpg'><figcaption><p>Het veer bij avond. J. Bakema</p></figcaption></figure>",
    "caption without a name": "<p>Foto: J. Bakema / De Krant</p>",
    "pointer": '<p>Lees ook: <a href="/n/7">Waarom het veer zo lang stillag en wie dat betaalt</a></p>',
    "pointer in bold": '<p><strong><a href="/n/7">Lees ook: het veer lag eerder ook stil</a></strong></p>',
    "share": '<div class="share-bar"><p>Deel dit artikel met je vrienden.</p></div>',
    "newsletter": '<div class="newsletter-signup"><form><p>Schrijf je in en krijg het nieuws.</p></form></div>',
    "consent": '<div id="cookie-consent"><p>Wij gebruiken cookies. Ga je daarmee akkoord?</p></div>',
    "advert": "<p>Advertentie</p>",
    "hidden": '<p style="display: none">Dit ziet een lezer van de krant nooit, hoe lang hij ook kijkt.</p>',
    "hidden attribute": "<div hidden><p>Dit ziet een lezer van de krant nooit, hoe lang hij ook kijkt.</p></div>",
    "aria-hidden": '<p aria-hidden="true">Dit ziet een lezer van de krant nooit, hoe lang hij ook kijkt.</p>',
    "copy": f'<div style="display:none"><p>{PARAGRAPHS[1]}</p></div>',
}


@pytest.mark.parametrize("noise", NOISE.values(), ids=list(NOISE))
def test_what_stands_between_paragraphs_and_is_not_of_the_article(noise: str) -> None:
    assert body_of(article(paras(PARAGRAPHS[:2]) + noise + paras(PARAGRAPHS[2:]))).paragraphs == PARAGRAPHS


AROUND = {
    "byline": ('<div class="byline">Door Jan Bakema</div>', ""),
    "date": ('<div class="article-date">5 januari 2026, 09:30</div>', ""),
    "kicker": ('<span class="kicker">Binnenland</span>', ""),
    "bio": ("", '<div class="author-bio"><p>Jan Bakema schrijft al jaren over varen en over de zee.</p></div>'),
    "tags": ("", '<div class="tags"><a href="/t/veer">Veer</a> <a href="/t/zee">Zee</a></div>'),
    "comments": ("", '<div id="comments"><p>Wat fijn! Nu kan ik eindelijk naar mijn tante op het eiland.</p></div>'),
    "related": ("", '<div class="related"><h3>Lees meer</h3><ul><li><a href="/n/3">Haven vol</a></li></ul></div>'),
}


@pytest.mark.parametrize(("above", "below"), AROUND.values(), ids=list(AROUND))
def test_what_stands_around_the_text(above: str, below: str) -> None:
    assert body_of(article(above + f"<div>{paras()}</div>" + below)).paragraphs == PARAGRAPHS


def test_a_repeated_paragraph_and_a_pulled_quote_stand_once() -> None:
    quote = "<blockquote>Volgens de schipper was het wachten de moeite waard.</blockquote>"
    inner = paras(PARAGRAPHS[:2]) + quote + paras(PARAGRAPHS[2:]) + paras(PARAGRAPHS[:1])
    assert body_of(article(inner)).paragraphs == PARAGRAPHS


def test_a_pulled_quote_begins_and_ends_as_a_sentence_of_its_own() -> None:
    told = "De burgemeester noemde de boot een cadeau aan iedereen die het water over moet, en aan het eiland."
    quote = "<aside class=pullquote><p>Een cadeau aan iedereen die het water over moet.</p></aside>"
    html = article(paras(PARAGRAPHS[:2]) + quote + paras([told, *PARAGRAPHS[2:]]))
    assert body_of(html).paragraphs == [*PARAGRAPHS[:2], told, *PARAGRAPHS[2:]]


def test_the_article_stacked_below_is_cut() -> None:
    own = [f"{text} Dat is de stand van dag {day}." for day in range(6) for text in PARAGRAPHS]
    other = [f"De molen van Kats draait weer, zegt molenaar nummer {day}. Dat is goed nieuws." for day in range(20)]
    html = document(
        f"<div><h1>{HEADLINE}</h1><div>{paras(own)}</div></div>"
        f"<div><h1>Molen draait weer</h1><div>{paras(other)}</div></div>"
    )
    assert body_of(html).paragraphs == own


def test_hidden_text_is_read_where_it_is_the_whole_page() -> None:
    assert body_of(document(f'<div style="display:none"><h1>{HEADLINE}</h1>{paras()}</div>')).paragraphs == PARAGRAPHS


SCRIPTS = {
    "ja": [
        "県は二十日、老朽化した渡し船について、来月から運航を再開すると発表した。",
        "費用は約四億円だった。新しい船は秋に届く。",
    ],
    "zh": [
        "市政府周一宣布，停航八周的渡轮将于下月恢复运营。",
        "船长表示，新发动机已经安装完毕，码头也已加长。",
    ],
    "ko": [
        "시는 월요일 팔 주 동안 멈췄던 연락선이 다시 운항한다고 밝혔다.",
        "선장은 새 엔진을 달았다고 말했다.",
    ],
    "th": [
        "เรือข้ามฟากไปเกาะกลับมาให้บริการอีกครั้งในวันจันทร์หลังจากหยุดไปแปดสัปดาห์",
        "กัปตันกล่าวว่าเครื่องยนต์ใหม่ติดตั้งเสร็จแล้ว",
    ],
    "el": [
        "Το πλοίο ξαναρχίζει τα δρομολόγια τη Δευτέρα, έπειτα από οκτώ εβδομάδες.",
        "Ο καπετάνιος είναι ευχαριστημένος.",
    ],
    "ar": [
        "استأنفت العبارة رحلاتها إلى الجزيرة يوم الاثنين بعد توقف دام ثمانية أسابيع.",
        "هل يعود الركاب؟ نعم، يقول القبطان.",
    ],
    "hi": [
        "द्वीप की नौका सेवा आठ सप्ताह बाद सोमवार को फिर शुरू हुई।",
        "कप्तान ने कहा कि नया इंजन लगा दिया गया है।",
    ],
}


@pytest.mark.parametrize("texts", SCRIPTS.values(), ids=list(SCRIPTS))
def test_scripts_of_the_world(texts: list[str]) -> None:
    html = document(
        f"{MENU}<main><article><h1>{texts[0][:20]}</h1>{paras(texts)}</article></main>", title=texts[0][:20]
    )
    assert body_of(html).paragraphs == texts


def test_a_dateline_in_an_element_of_its_own() -> None:
    body = body_of(article(f'<div class="dateline">KAAP VAAK</div>{paras()}'))
    assert body.dateline_element == "KAAP VAAK"


PARTS = "<p> </p> <div> </div> <br> <table> <tr> <td> <ul> <li> <h1> </h1> <a_href=x> </a> Een_zin,_zegt_men._ woord_"
PARTS_OF_PAGES = [part.replace("_", " ") for part in PARTS.split()]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PARTS_OF_PAGES)))
def test_any_markup_gives_a_body_or_a_refusal(parts: list[str]) -> None:
    with contextlib.suppress(NotAnArticle):
        assert all(text.strip() for text in body_of("<html><body>" + "".join(parts)).paragraphs)


MORE = [
    "Aan boord is plaats voor zestig mensen en twaalf fietsen, en bij harde wind blijft de boot aan de kade liggen.",
    "Volgend voorjaar komt er een tweede schip bij, dat op stroom vaart en in een kwartier aan de overkant is.",
]
CONSENT = [
    "We gebruiken cookies om de site te laten werken, en om te zien welke stukken je leest en hoe lang je dat doet.",
    "Met je akkoord delen we die gegevens met onze partners, die er advertenties mee uitzoeken die bij je passen.",
    "Je kunt je keuze altijd wijzigen onder aan de pagina, en daar lees je ook wie onze partners zijn en wat ze doen.",
    "Wie geen akkoord geeft ziet evenveel advertenties, alleen zijn die dan voor iedereen dezelfde, elke dag weer.",
]


def test_a_consent_box_that_holds_more_text_than_a_short_article() -> None:
    own = [*PARAGRAPHS, *MORE]
    inner = f"<article><h1>{HEADLINE}</h1>{paras(own)}</article>"
    html = document(f'{MENU}<main>{inner}</main><div id="onetrust-consent-sdk">{paras(CONSENT * 3)}</div>')
    assert body_of(html).paragraphs == own


def test_a_note_on_blockers_above_the_headline() -> None:
    note = "Wij zien dat je een adblocker gebruikt, waardoor je geen advertenties ziet. Zet hem uit en steun ons werk."
    html = article(paras(PARAGRAPHS)).replace("<main>", f'<div class="modal"><p>{note}</p></div><main>')
    assert body_of(html).paragraphs == PARAGRAPHS


def test_a_paragraph_with_links_that_was_taken_for_a_teaser() -> None:
    linked = (
        'De <a href="/n/9">gemeente</a> wil dat het veer ook in de winter vaart, en legt daar volgens de wethouder '
        "vier ton voor opzij. De raad beslist er in maart over, en de rederij wacht dat besluit af."
    )
    plain = linked.replace('<a href="/n/9">', "").replace("</a>", "")
    html = article(f"{paras(PARAGRAPHS)}<p {MARK}>{linked}</p>{paras(PARAGRAPHS[:2])}".replace("Reizigers", "Mensen"))
    assert plain in body_of(html).paragraphs


def test_the_lead_of_a_dated_teaser_is_no_paragraph() -> None:
    lead = "De boot is uitgevaren met zestig mensen aan boord, en keert volgens de schipper zondag in de haven terug."
    teaser = RawTeaser(
        "/n/1", "https://krant.example/n/1", "Boot", lead, ["Boot", lead], "1 uur geleden", None, None, 0, 0
    )
    page = page_of(article(f"{paras()}<div {MARK}><a href='/n/1'>Boot</a><p>{lead}</p></div>"))
    marked = Marked(page.outline)
    marked.teasers = [teaser]
    assert find_body(page, marked).paragraphs == PARAGRAPHS


def test_a_page_of_very_many_texts_is_read_up_to_a_limit() -> None:
    html = article("<p>x" * (2 * MANY) + paras())
    assert body_of(html).paragraphs[-3:] == PARAGRAPHS


def test_entries_of_a_live_page_under_headings_that_link_to_themselves() -> None:
    entries = "".join(
        f"<div><div>{age}</div><h2><a href='#bericht-{i}'>{title}</a></h2><p>{text}</p></div>"
        for i, ((title, _, age), text) in enumerate(zip(TEASERS, PARAGRAPHS, strict=False))
    )
    found = body_of(article(f"<p>De dag van de eerste afvaart, van uur tot uur.</p>{entries}")).paragraphs
    assert [text for text in found if text in PARAGRAPHS] == PARAGRAPHS


def test_the_next_article_in_an_element_of_its_own() -> None:
    other = paras(["De molen draait weer na een opknapbeurt van een jaar.", "De molenaar is er blij mee, zegt hij."])
    html = document(
        f"{MENU}<article><h1>{HEADLINE}</h1>{paras()}</article><article><h1>Molen draait weer</h1>{other}</article>"
    )
    assert body_of(html).paragraphs == PARAGRAPHS


def test_sections_of_one_article_under_headings_of_the_first_rank() -> None:
    sections = "".join(
        f"<section><h1>Deel {i} van het verhaal</h1><p>{x}</p></section>" for i, x in enumerate(PARAGRAPHS)
    )
    found = body_of(document(f"<article><h1>{HEADLINE}</h1>{paras(PARAGRAPHS[:1])}{sections}</article>")).paragraphs
    assert found[-1] == PARAGRAPHS[-1]


def test_a_table_below_the_text() -> None:
    rows = (
        "<tr><td>Kaap Vaak</td><td>Westhaven</td><td>2-1</td></tr><tr><td>Oudedijk</td><td>Veere</td><td>0-0</td></tr>"
    )
    lead = "De uitslagen van zondag in de derde klasse, met de doelpunten."
    found = body_of(article(f"<p>{lead}</p><table>{rows}</table>")).paragraphs
    assert found == [lead, "Kaap Vaak\tWesthaven\t2-1\nOudedijk\tVeere\t0-0"]


def test_a_template_is_not_shown() -> None:
    hidden = document(f"<h1>{HEADLINE}</h1>{paras()}<template><p>Nog niet te zien, en nu dus ook niet.</p></template>")
    assert body_of(hidden).paragraphs == PARAGRAPHS


def _story(headline: str, texts: list[str], byline: str) -> str:
    return f'<div class="k9"><h1>{headline}</h1><span class="byline">{byline}</span><div>{paras(texts)}</div></div>'


OTHER = [
    "De molen draait weer na een opknapbeurt van een jaar.",
    "De molenaar is er blij mee, zo liet hij maandag weten.",
]


def test_the_next_article_in_an_element_made_alike_with_a_byline_of_its_own() -> None:
    stories = _story(HEADLINE, PARAGRAPHS, "Door Anna de Vries") + _story("Molen draait", OTHER, "Door Bart Bakker")
    assert body_of(document(f"{MENU}<div>{stories}</div>")).paragraphs == PARAGRAPHS


def test_a_part_of_the_same_article_in_an_element_made_alike() -> None:
    first, second = (
        f'<div class="k9"><h1>{x}</h1>{paras(y)}</div>' for x, y in ((HEADLINE, PARAGRAPHS), ("Ook", OTHER))
    )
    assert body_of(document(f"{MENU}<div>{first}{second}</div>")).paragraphs[-2:] == OTHER


def test_what_a_text_is_folded_up_behind_stands_above_it() -> None:
    folded = f"<details><summary>Wat kost het?</summary><p>{PARAGRAPHS[1]}</p></details>"
    html = article(f"<p>{PARAGRAPHS[0]}</p>{folded}<p>{PARAGRAPHS[2]}</p>")
    assert body_of(html).paragraphs == [PARAGRAPHS[0], "Wat kost het?", *PARAGRAPHS[1:]]


def test_the_lines_of_preformatted_text_stay_together() -> None:
    lines = "Vertrek 08.00\nAankomst 09.30\n\nTerug 17.15"
    html = article(f"<p>{PARAGRAPHS[0]}</p><pre>{lines}</pre><p>{PARAGRAPHS[1]}</p>")
    assert body_of(html).paragraphs == [PARAGRAPHS[0], *lines.split("\n\n"), PARAGRAPHS[1]]


@pytest.mark.parametrize("label", ["Tags: ", "Onderwerpen: ", "Mots-clés : ", "Schlagwörter: "])
def test_a_line_of_tags_is_no_text(label: str) -> None:
    tags = "<p>" + label + '<a href="/tag/veer">veer</a>, <a href="/tag/kaap">Kaap Vaak</a></p>'
    assert body_of(article(paras() + tags)).paragraphs == PARAGRAPHS


def test_a_text_set_as_headings_only_is_a_text() -> None:
    assert body_of(article("".join(f"<h5>{text}</h5>" for text in PARAGRAPHS))).paragraphs == PARAGRAPHS
    assert body_of(article(f"{paras()}<h5>{TEASERS[0][1]}</h5>")).paragraphs == PARAGRAPHS


def test_a_list_that_a_sentence_announces_is_text() -> None:
    items = "<ul><li>PSV 1</li><li>Ajax 0</li></ul>"
    announced = "Dit is de stand na de eerste helft:"
    assert body_of(article(f"{paras()}<p>{announced}</p>{items}")).paragraphs == [
        *PARAGRAPHS,
        announced,
        "PSV 1\nAjax 0",
    ]


@pytest.mark.parametrize(
    "call",
    [
        "Blijf op de hoogte via WhatsApp! <a href='https://wa.me/1'>Meld je aan</a> voor het laatste nieuws.",
        "A post shared by Kaap Vaak (@kaapvaak)",
        "Stay up to date with the latest news from the coast.",
        "📲 Acompanhe o Diário do Cabo no Facebook e no Instagram",
        "Yuk, simak juga video ini!",
    ],
)
def test_a_call_to_follow_is_no_text(call: str) -> None:
    assert (
        body_of(article(f"<p>{PARAGRAPHS[0]}</p><div><p>{call}</p></div>{paras(PARAGRAPHS[1:])}")).paragraphs
        == PARAGRAPHS
    )


def test_a_pulled_quote_in_marks_of_its_own_stands_once_but_a_subheading_stays() -> None:
    text = "Aan boord is plaats voor zestig mensen en twaalf fietsen, zegt de rederij. De boot vaart op stroom."
    texts = [*PARAGRAPHS, text, *MORE]
    quote = "<blockquote>„Aan boord is plaats voor zestig mensen en twaalf fietsen”</blockquote>"
    assert body_of(article(paras(texts[:4]) + quote + paras(texts[4:]))).paragraphs == texts
    heading = "„Aan boord is plaats voor zestig mensen en twaalf fietsen”"
    inner = paras(texts[:4]) + f"<h2>{heading}</h2>" + paras(texts[4:])
    assert body_of(article(inner)).paragraphs == [*texts[:4], heading, *texts[4:]]


def test_a_standfirst_in_the_box_of_the_text() -> None:
    intro = "De boot naar het eiland lag stil maar vaart weer."
    head = f'<header><h1>{HEADLINE}</h1><div class="meta"><span class="author">Door Jos Kuiper</span></div></header>'
    box = f'<div class="tekst"><div class="lead">{intro}</div>{paras([*PARAGRAPHS, *MORE])}</div>'
    html = document(f'{MENU}<main><article class="artikel">{head}{box}</article></main>')
    assert body_of(html).paragraphs == [intro, *PARAGRAPHS, *MORE]


@pytest.mark.parametrize(
    "form",
    [
        '<span style="display:block">{}</span>',
        "<span class='q' style='margin: 0; display: block;'>\n{}</span>",
        "<x-paragraph>{}</x-paragraph>\n",
    ],
)
def test_paragraphs_in_inline_elements(form: str) -> None:
    inner = "".join(form.format(text) for text in PARAGRAPHS)
    assert body_of(article(f"<span class=tekst>{inner}</span>")).paragraphs == PARAGRAPHS


def test_a_headline_of_two_spans_stays_one() -> None:
    parts = HEADLINE.split(" vaart ")
    spans = f'<span style="display:block">{parts[0]}</span> <span style="display:block">vaart {parts[1]}</span>'
    page = page_of(document(f"<article><h1>{spans}</h1>{paras()}</article>"))
    assert page.headline_text == HEADLINE


BOX = "<div class=muur><h3>Verder lezen</h3><p>Neem een abonnement en lees alle stukken van de krant.</p></div>"


@pytest.mark.parametrize("hidden", ["class=paywall-content style='display:none'", "class=article-body hidden"])
def test_a_text_hidden_behind_a_wall_is_read(hidden: str) -> None:
    html = article(f"{paras(PARAGRAPHS[:1])}{BOX}<div {hidden}>{paras(PARAGRAPHS[1:])}</div>")
    assert body_of(html).paragraphs[-2:] == PARAGRAPHS[1:]


def test_a_hidden_invitation_is_not_read() -> None:
    box = "<div class=premium-modal style='display:none'><p>Neem een abonnement en lees alles van de krant.</p></div>"
    assert body_of(article(f"{paras()}{box}")).paragraphs == PARAGRAPHS


def test_a_copy_in_a_script_without_blanks_and_one_that_is_cut_off_stand_once() -> None:
    texts = ["渡船公司星期一说，停航八个星期以后，渡船已经重新开航。", "码头在这段时间里加长了，发动机也换成了新的。"]
    assert body_of(article(f"<div>{paras(texts)}</div><div class=q>{paras(texts)}</div>")).paragraphs == texts
    cut = f"<div class=q>{PARAGRAPHS[1][:70]}…</div>"
    assert body_of(article(cut + paras())).paragraphs == PARAGRAPHS


def test_a_notice_about_cookies_below_the_text() -> None:
    notices = (
        "Deze website gebruikt cookies. Door verder te surfen gaat u daarmee akkoord.",
        "We use cookies to know you.",
    )
    for notice in notices:
        assert body_of(article(paras() + f"<div><p>{notice}</p></div>")).paragraphs == PARAGRAPHS


def test_lines_that_a_style_keeps_are_paragraphs() -> None:
    inner = '<div style="white-space: pre-line">' + "\n".join(PARAGRAPHS) + "</div>"
    assert body_of(article(inner)).paragraphs == PARAGRAPHS


def test_blank_lines_between_sentences_part_paragraphs_of_a_long_text() -> None:
    texts = [f"{text} Dat zei {name}." for name in ("Anna", "Bart", "Cees") for text in PARAGRAPHS]
    texts.insert(2, "Wachten")
    assert body_of(article("<div>" + "\n\n".join(texts) + "</div>")).paragraphs == texts
    once = " ".join(texts)
    assert body_of(article("<div>" + "\n\n".join(once.split()) + "</div>")).paragraphs == [once]
