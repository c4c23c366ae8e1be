from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.pages.fields.bylines import beside_headline, credited, elsewhere, labelled
from newscrawl.pages.page import Page, read_page
from newscrawl.text.names import split_authors
from tests.pages.fields.field_pages import FETCHED, TEXT, TITLE, URL, everything, nothing


def page(below: str = "", *, above: str = "", behind: str = "") -> Page:
    html = f"<title>{TITLE}</title><body>{above}<h1>{TITLE}</h1>{below}{TEXT * 8}{behind}</body>"
    return read_page(html, URL, FETCHED)


def named(lines: list[str]) -> list[str]:
    return [name for line in lines for name in split_authors(line)[0]]


@pytest.mark.parametrize(
    ("below", "people"),
    [
        ("<p>By Anna Berg</p>", ["Anna Berg"]),
        ("<p>Written by:Anna Berg</p>", ["Anna Berg"]),
        ("<div>posted on 2026-03-01 09:30 CET by Anna Berg</div>", ["Anna Berg"]),
        ("<div>March 1, 2026 · 3 min read · By Anna Berg</div>", ["Anna Berg"]),
        ("<div class='post-author'>1 maart 2026 Anna Berg 4</div>", ["Anna Berg"]),
        ("<div class='m-author'><b>Anna Berg</b><i>Founder at Kustwerk</i></div>", ["Anna Berg"]),
        ("<div class='authors'>By<a>Anna Berg</a><a>Bart Bakker</a></div>", ["Anna Berg", "Bart Bakker"]),
        ("<div class='author'><span>Anna</span> <span>de Vries</span></div>", ["Anna de Vries"]),
        ("<span itemprop='author'>Anna Berg</span>", ["Anna Berg"]),
        ("<p>By Anna Berg<br>Kustkrant.example<br><a>Archive</a></p>", ["Anna Berg"]),
        (
            "<div class='byline'>By <a>Anna Berg, editor</a><i>Tags: <a>Bart Bakker</a>, <a>Oude Haven</a></i></div>",
            ["Anna Berg"],
        ),
        ("<p>Door Jan Jansen, 5 januari 2026</p>", ["Jan Jansen"]),
        ("<p>Oleh Budi Santoso</p>", ["Budi Santoso"]),
        ("<p>Przez Jana Nowak</p>", ["Jana Nowak"]),
        ("<p>بقلم عبد الرحمن الراشد</p>", ["عبد الرحمن الراشد"]),
        ("<p>Autor: Anna Berg</p>", ["Anna Berg"]),
        ("<p>Auteur : Anna Berg</p>", ["Anna Berg"]),
        ("<p>Text: Anna Berg</p>", ["Anna Berg"]),
        ("<p>Текст: Анна Иванова</p>", ["Анна Иванова"]),
        ("<ul><li><b>Datum</b> 1.3.2026</li><li><b>Autorin/Autor</b> Anna Berg</li></ul>", ["Anna Berg"]),
        ("<p>Author<br>Anna Berg</p>", ["Anna Berg"]),
        ("<p>By Anna Berg<br>Monday, March 2, 2026</p>", ["Anna Berg"]),
        ("<p>By Anna Berg<br>Kaap Vaak Bureau</p>", ["Anna Berg"]),
        ("<p>Posted by Anna Berg on March 1, 2026</p>", ["Anna Berg"]),
        ("<p>Opinion by Anna Berg</p>", ["Anna Berg"]),
        ("<p>Words: Anna Berg</p>", ["Anna Berg"]),
        ("<p>Anna Berg, senior reporter</p>", ["Anna Berg"]),
        ("<p>Anna Berg | Verslaggever</p>", ["Anna Berg"]),
        ("<p>Anna Berg, burgemeester van Kaap Vaak</p>", []),
        ("<p>Nieuwe kade, reporter valt in het water.</p>", []),
        ("<p>By Anna Berg View profile</p>", ["Anna Berg"]),
        ("<p>Van onze verslaggeefster Anna Berg</p>", ["Anna Berg"]),
        ("<p>Ein Gastbeitrag von Anna Berg</p>", ["Anna Berg"]),
        ("<p>Écrit par Anne Dubois</p>", ["Anne Dubois"]),
        ("<p>Article rédigé par Anne Dubois</p>", ["Anne Dubois"]),
        ("<p>A cura di Carla Neri</p>", ["Carla Neri"]),
        ("<p>dal nostro inviato Ugo Bo</p>", ["Ugo Bo"]),
        ("<p>Publicado por Ana Gil</p>", ["Ana Gil"]),
        ("<p>Oprac. Anna Kowalska</p>", ["Anna Kowalska"]),
        ("<p>Muhabir: Ayşe Yılmaz</p>", ["Ayşe Yılmaz"]),
        ("<p>Kirjoittanut Eeva Salo</p>", ["Eeva Salo"]),
        ("<p>Материал подготовила Анна Иванова</p>", ["Анна Иванова"]),
        ("<p>来源：港口报 作者：王小明</p>", ["王小明"]),
        ("<p>글·사진 김민수 기자</p>", ["김민수"]),
        ("<p>Door onze verslaggever Anna Berg</p>", ["Anna Berg"]),
        ("<p>Skrevet av Anna Berg</p>", ["Anna Berg"]),
        ("<p>Text & Fotos: Anna Berg</p>", ["Anna Berg"]),
        ("<p>Teksti: Anna Berg</p>", ["Anna Berg"]),
        ("<p>Szerző: Berg Anna</p>", ["Berg Anna"]),
        ("<p>Penulis: Anna Berg</p>", ["Anna Berg"]),
        ("<p>Tác giả: Nguyễn Văn An</p>", ["Nguyễn Văn An"]),
        ("<p>Γράφει η Άννα Παππά</p>", ["Άννα Παππά"]),
        ("<p>كتبت: منى سعيد</p>", ["منى سعيد"]),
        ("<p>نویسنده: علی رضایی</p>", ["علی رضایی"]),
        ("<p>द्वारा राम कुमार</p>", ["राम कुमार"]),
        ("<p>লেখক: করিম হোসেন</p>", ["করিম হোসেন"]),
        ("<p>โดย สมชาย ใจดี</p>", ["สมชาย ใจดี"]),
        ("<p>文／王小明 圖／李大華</p>", ["王小明"]),
        ("<p>記者王小明／高雄報導</p>", ["王小明"]),
        ("<p>取材・文：山田太郎</p>", ["山田太郎"]),
        ("<p>글 김민수</p>", ["김민수"]),
        ("<p>文化の日に山田太郎が語る</p>", []),
        ("<p>Text und Bild</p>", []),
        ("<p>Door onze Redactie</p>", []),
        ("<div><b>한가람 기자</b> <a href='mailto:a@krant.example'>a@krant.example</a></div>", ["한가람"]),
        ("<p>한가람·오세나 기자</p>", ["한가람", "오세나"]),
        ("<p>한가람 기자회견에서 시장은 다리를 다시 놓겠다고 말했다.</p>", []),
        ("<p>Nieuw Strand</p>", []),
        ("<p>Nieuw Strand, 1 maart 2026</p>", []),
        ("<figcaption>Anna Berg bij de kade</figcaption>", []),
        ("<p>1 maart 2026, een reis langs door Storm Getroffen Kades</p>", []),
    ],
)
def test_lines_below_the_headline(below: str, people: list[str]) -> None:
    assert named(list(beside_headline(page(below), nothing))) == people


def test_a_line_above_the_headline() -> None:
    above = "<div>Published 1 March 2026 by Anna Berg</div>"
    assert named(list(beside_headline(page(above=above), nothing))) == ["Anna Berg"]


def test_only_neighbours_of_the_first() -> None:
    below = "<p>By Anna Berg</p><p>By Bart Bakker</p><p>Tekst ertussen.</p><p>By Carla Smit</p>"
    assert named(list(beside_headline(page(below), nothing))) == ["Anna Berg", "Bart Bakker"]


def test_a_byline_made_like_those_of_teasers_is_the_headlines_own() -> None:
    assert named(list(beside_headline(page("<p>By Anna Berg</p>"), everything))) == ["Anna Berg"]
    assert list(beside_headline(page(above="<p>By Anna Berg</p>"), everything)) == []


def test_no_headline_no_byline_beside_it() -> None:
    bare = read_page("<p>By Anna Berg</p>", "https://kustkrant.example/a", datetime(2026, 3, 1, tzinfo=UTC))
    assert list(beside_headline(bare, nothing)) == []


def test_an_element_named_for_its_writer_below_the_text() -> None:
    behind = (
        "<div class='author-name'>Anna Berg</div><p>Lees ook</p>" + "<i>x</i>" * 12 + "<p class='byline'>Bo Smit</p>"
    )
    assert named(list(elsewhere(page(behind=behind), nothing))) == ["Anna Berg"]
    assert list(elsewhere(page(behind=behind), everything)) == []


@pytest.mark.parametrize(
    "below",
    [
        "<figure><figcaption><span class='byline'>01:03 | Carla Smit</span></figcaption></figure>",
        "<blockquote><p>Het is mooi geweest.</p><cite class='quote-author'>Carla Smit</cite></blockquote>",
        "<div id='comments'><p class='comment-author'>Carla Smit</p></div>",
        "<ol class='comment-list'><li><span class='author'>Carla Smit</span></li></ol>",
    ],
)
def test_who_is_quoted_comments_or_took_the_picture_wrote_nothing(below: str) -> None:
    assert named(list(beside_headline(page(below), nothing))) == []
    assert named(list(elsewhere(page(behind=below), nothing))) == []


def test_an_article_open_to_comments_has_a_writer() -> None:
    found = page("<article class='comments-open'><p class='byline'>Carla Smit</p></article>")
    assert named(list(beside_headline(found, nothing))) == ["Carla Smit"]


def test_a_picture_may_stand_beside_the_byline() -> None:
    found = page("<figure><figcaption><address>Von Carla Smit</address></figcaption></figure>")
    assert named(list(beside_headline(found, nothing))) == ["Carla Smit"]


@pytest.mark.parametrize(
    ("behind", "people"),
    [
        ("<p>Written by</p><p>Anna Berg</p>", ["Anna Berg"]),
        ("<div><p>Autor:</p><p>Anna Berg/KB</p></div>", ["Anna Berg"]),
        ("<h3>Authors</h3><p>Anna Berg, Bart Bakker</p>", ["Anna Berg", "Bart Bakker"]),
        ("<p>Door</p><p>Anna Berg</p><h2>Over de auteur</h2><p>Geschreven door</p><p>Anna Berg</p>", ["Anna Berg"]),
        ("<p>By</p><p>the newsroom</p>", []),
        ("<p>By</p><p>Anna Berg went to see the bridge and came back with this story</p>", []),
        ("<ul><li><a href='/autoren'>Autoren</a></li><li>Nieuwe Kade</li></ul>", []),
        ("<p>By</p><p>Anna Berg</p><p>By</p><p>Bart Bakker</p>", []),
        ("<ul class='comments'><li><p>By</p><p>Anna Berg</p></li></ul>", []),
    ],
)
def test_names_behind_a_label_in_a_block_of_its_own(behind: str, people: list[str]) -> None:
    assert named(list(labelled(page(behind=behind), nothing))) == people


def test_of_several_labelled_names_that_near_the_headline_counts() -> None:
    shown = page("<p>By</p><p>Anna Berg</p>", behind="<p>By</p><p>Bart Bakker</p>")
    assert named(list(labelled(shown, nothing))) == ["Anna Berg"]


def test_the_reporters_that_a_wire_names_below_its_story() -> None:
    behind = "<p>(Reporting by Anna Berg and Bart Bakker in Kaap Vaak; editing by Carla Smit)</p>"
    assert named(list(credited(page(behind=behind), nothing))) == ["Anna Berg", "Bart Bakker"]
    assert named(list(credited(page(behind="<p>-- By Anna Berg <a href=/x>Follow @aberg</a></p>"), nothing))) == [
        "Anna Berg"
    ]
    assert named(list(credited(page(behind="<p>Reporting by ship owners is slow.</p>"), nothing))) == []
    assert list(credited(page(behind=behind), everything)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Beitragsautor: {}",
        "Post author: {}",
        "Auteur de l’article : {}",
        "Автор записи: {}",
        "erstellt von {}",
        "Posté par {}",
    ],
)
def test_labels_of_the_systems_that_blogs_are_made_with(line: str) -> None:
    assert named(list(beside_headline(page(f"<div>{line.format('Anna Berg')}</div>"), nothing))) == ["Anna Berg"]
