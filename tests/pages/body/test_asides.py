from __future__ import annotations

import pytest

from tests.pages.body.body_pages import HEADLINE, MENU, PARAGRAPHS, article, body_of, document, paras

READERS = "".join(
    f"<div><div>lezer{i} 2 uur geleden</div><div>{text}</div><a href='#'>Antwoord</a></div>"
    for i, text in enumerate(
        (
            "Ik woon naast de kade en hoor die motor de hele dag, dus voor mij had het niet gehoeven.",
            "Eindelijk weer naar mijn zus op de Kaap zonder een uur om te rijden langs de dijk.",
            "Dat oude tarief is volgend jaar natuurlijk gewoon weer een stuk hoger, let maar op.",
        )
    )
)


@pytest.mark.parametrize(
    "line",
    [
        "5 januari 2026",
        "vrijdag 2 januari 2026, 14:05 uur",
        "Gepubliceerd: 5 januari 2026 10:00",
        "Laatst bijgewerkt op 5 januari 2026",
        "5 de enero de 2026",
        "2026年1月5日 10:30",
        "5 tháng 1, 2026",
        "Mis à jour le 5 janvier 2026 à 10h00",
        "Door Anna de Vries",
        "By Anna de Vries and Bart Bakker",
        "By Anna de Vries<br>Monday, January 5, 2026",
        "Anna de Vries | Kaap Vaak | 5 januari 2026",
        "5 januari 2026 - Anna de Vries",
        "Binnenland · 5 januari 2026",
        "Autor: Anna de Vries",
        "Auteur : Anna de Vries",
        "Текст: Анна Иванова",
        "記者 山田太郎",
        "Leestijd: 3 minuten",
        "5 januari 2026 | 3 min leestijd",
        "4 min read",
        "From The Herald staff reports",
        "Staff Report",
        "Data publikacji: 5 stycznia 2026 r., godz. 10:00 Ostatnia aktualizacja: 06.01.2026 10:00",
        "Текст: Анна Белова, Иван Орлов",
        "Door Anna de Vries<br>5 januari 2026, 10:00<br>Bijgewerkt op 6 januari 2026 om 09:10",
        "Anna de Vries en Bart Bakker<br>Laatste update: 05-01-2026 10:00",
        "<span>Door Anna de Vries</span><span>5 januari 2026</span><span>Bijgewerkt 6 januari 2026, 09:10</span>",
        "<span>Anna de Vries</span> | <span>понедельник, 5 января 2026</span>",
        "文／山田太郎<br>2026年1月5日 10:30",
        "Cmt, 5 Eyl 2026 14:07",
        "esmaspäev, 5. jaanuar 2026 14:07",
        "бейсенбі, 5-ші наурыз 2026 ж.",
        "понеделник, 5 јануари 2026 14:07",
        "रवि, २३ नव. २०२५, सुबह ८:३० बजे",
        "2026年6月5日星期五下午2点07分",
        "۱۵ اردیبهشت ۱۴۰۵ ساعت ۱۴:۰۷",
        "יום א׳, 5 באפר׳ 2026",
        "February 2017",
    ],
)
def test_a_date_or_a_byline_in_a_paragraph_above_the_text_is_no_text(line: str) -> None:
    assert body_of(article(f"<p>{line}</p>{paras()}")).paragraphs == PARAGRAPHS
    behind_standfirst = f"<p>{PARAGRAPHS[0]}</p><p>{line}</p>{paras(PARAGRAPHS[1:])}"
    assert body_of(article(behind_standfirst)).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "Bonn, 5 mei 2026",
        "Opgericht in 1950",
        "Op 5 januari 2026 begon het laatste seizoen van de oude boot.",
        "Door de storm lag het veer een dag stil.",
        "Door Anna de Vries (ANP)",
        "Kaap Vaak (ANP) - 5 januari 2026",
        "Autor: wie schreef het boek?",
        "승객들은 주말까지 버스를 이용해야 한다. 선사는 대체 선박을 투입하겠다고 밝혔다. 2026년 1월 4일 14:25",
        "यात्रियों को रविवार तक बसों से जाना होगा। अपडेट: 5 जनवरी 2026, 09:10",
        "船は霧の中で航路を外れたとみられる。更新：2026年1月5日 10:30",
    ],
)
def test_what_says_more_stays(line: str) -> None:
    assert line in body_of(article(f"<p>{line}</p>{paras()}")).paragraphs


@pytest.mark.parametrize("line", ["Aankomst<br>5 januari 2026", "<b>Anna de Vries</b> wint op <b>5 januari 2026</b>"])
def test_elements_that_say_more_than_names_and_dates_stay(line: str) -> None:
    assert body_of(article(f"<p>{line}</p>{paras()}")).paragraphs[1:] == PARAGRAPHS


def test_a_date_within_the_text_stays() -> None:
    texts = [*PARAGRAPHS[:2], "5 januari 2026", PARAGRAPHS[2]]
    assert body_of(article(paras(texts))).paragraphs == texts


def test_a_box_about_cookies_above_the_headline_whatever_it_is_called() -> None:
    box = (
        "<div class='zz'><h2>Uw keuze</h2><p>Wij en onze 842 partners zien met cookies wat u op deze site doet.</p>"
        "<p>U kunt uw keuze altijd weer veranderen. Lees in onze verklaring wat wij met uw gegevens doen.</p></div>"
    )
    html = document(f"{box}{MENU}<main><article><h1>{HEADLINE}</h1>{paras()}</article></main>")
    assert body_of(html).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "heading", ["<div>3 reacties</div>", "<h3>Reacties (3)</h3>", "<b>3 Comments</b>", "<h3>Leserkommentare</h3>"]
)
def test_readers_comments_whatever_they_are_called(heading: str) -> None:
    html = document(f"{MENU}<div class=q><h1>{HEADLINE}</h1>{paras()}<div class=w>{heading}{READERS}</div></div>")
    assert body_of(html).paragraphs == PARAGRAPHS


def test_a_number_of_comments_above_the_text_ends_nothing() -> None:
    assert body_of(article(f"<div><div>3 reacties</div></div>{paras()}")).paragraphs == PARAGRAPHS


def test_a_byline_at_the_end_stays() -> None:
    assert body_of(article(f"<p>{PARAGRAPHS[0]}</p><p>Reporting by Anna de Vries</p>")).paragraphs == [
        PARAGRAPHS[0],
        "Reporting by Anna de Vries",
    ]


@pytest.mark.parametrize(
    "line", ["20 november 2026", "(mb)", "jb/mb", "ab/mb/jlb/an", "Laatst bijgewerkt: 20 november 2026"]
)
def test_a_date_or_initials_at_the_end_are_no_text(line: str) -> None:
    assert body_of(article(paras() + f"<p>{line}</p>")).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("line", ["Het werk is klaar op 20 november 2026.", "Tot die tijd vaart er niets."])
def test_short_sentences_at_the_end_stay(line: str) -> None:
    assert body_of(article(paras() + f"<p>{line}</p>")).paragraphs == [*PARAGRAPHS, line]


MORE = [
    *PARAGRAPHS,
    "Wethouder Jansen noemt de snelle terugkeer een opsteker voor de winkels en de hotels op het eiland.",
    "Voor de zomer komt er nog een tweede boot bij, die ook vrachtwagens en bussen mee kan nemen.",
]
NOTICE = "<p>We gebruiken cookies om de site te verbeteren. Lees meer in ons privacybeleid.</p>"


def test_a_notice_about_cookies_in_the_text_of_an_article() -> None:
    assert body_of(article(f"<div>{NOTICE}</div>{paras(MORE)}")).paragraphs == MORE
    assert body_of(article(f"{paras(MORE[:1])}{NOTICE}{paras(MORE[1:])}")).paragraphs == MORE


@pytest.mark.parametrize("line", ["5 reacties", "3:12 min", "Beeld ANP", "Beeld Jan van der Berg / De Haven"])
def test_labels_above_the_text_that_are_none_of_it(line: str) -> None:
    assert body_of(article(f"<p>{line}</p>{paras(MORE)}")).paragraphs == MORE


def test_a_sentence_that_opens_as_a_credit_does_stays() -> None:
    texts = ["Beeld en geluid vallen uit op het veer", *MORE]
    assert body_of(article(f"{paras(MORE[:1])}<h2>{texts[0]}</h2>{paras(MORE[1:])}")).paragraphs[1] == texts[0]


@pytest.mark.parametrize(
    "line",
    [
        "Abgelegt unter: <a href=/t/1>Hafen</a>, <a href=/t/2>Veer</a>",
        "Kategoriat: <a href=/t/1>satama</a> | <a href=/t/2>laiva</a>",
        "标签：<a href=/t/1>港口</a> <a href=/t/2>渡轮</a>",
        "<b>Tags:</b> <a href=/t/1>haven</a>",
    ],
)
def test_a_label_with_links_at_the_end_is_no_text(line: str) -> None:
    assert body_of(article(f"{paras()}<p>{line}</p>")).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("words", ["Kommentit", "Iruzkinak", "Leave a reply", "Добавить комментарий", "মন্তব্য"])
def test_what_readers_wrote_below_a_heading_in_other_languages(words: str) -> None:
    said = "<p><b>Piet</b></p><p>Wat een onzin, dat duurt al jaren zo met dat veer.</p><p>Ik ga wel lopen, hoor.</p>"
    assert body_of(article(f"{paras()}<h3>{words}</h3>{said}")).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "Ohrringe: <a href=/x>Anna Berg</a>",
        "Meer weten: kijk op <a href=/x>de site</a> van <a href=/y>het veer</a>",
    ],
)
def test_other_lines_with_a_link_at_the_end_stay(line: str) -> None:
    assert len(body_of(article(f"{paras()}<p>{line}</p>")).paragraphs) == len(PARAGRAPHS) + 1
