from __future__ import annotations

import pytest

from newscrawl.pages.fields.dates_marked import marked_up
from newscrawl.pages.fields.dates_shown import alone, printed, printed_changes, stamps
from newscrawl.pages.page import Page, read_page
from tests.pages.fields.field_pages import FETCHED, TEXT, TITLE, URL, everything, nothing

TIME = '<time datetime="2026-02-02">gisteren</time>'


def page(below: str = "", *, above: str = "", behind: str = "") -> Page:
    html = f"<title>{TITLE}</title><body>{above}<h1>{TITLE}</h1>{below}{TEXT * 10}{behind}</body>"
    return read_page(html, URL, FETCHED)


def test_markup_beside_the_headline_and_elsewhere() -> None:
    below, behind = f"<div>{TIME}</div>", f"<div>{TIME.replace('-02-02', '-02-03')}</div>"
    read = page(below, behind=behind)
    assert list(marked_up(read, nothing, beside=True, changes=False)) == ["2026-02-02"]
    assert list(marked_up(read, nothing, beside=False, changes=False)) == ["2026-02-03"]
    assert list(marked_up(read, everything, beside=True, changes=False)) == []


def test_markup_of_a_page_without_headline_is_elsewhere() -> None:
    bare = read_page(TIME, URL, FETCHED)
    assert list(marked_up(bare, nothing, beside=True, changes=False)) == []
    assert list(marked_up(bare, nothing, beside=False, changes=False)) == ["2026-02-02"]
    assert list(printed(bare, nothing)) == []


@pytest.mark.parametrize(
    ("markup", "changes"),
    [
        ('<time itemprop="dateModified" datetime="2026-02-02">2 feb</time>', True),
        ('<span class="updated-date" content="2026-02-02">2 feb</span>', True),
        ("<time datetime='2026-02-02'>Bijgewerkt: 2 februari</time>", True),
        ('<span itemprop="datePublished" content="2026-02-02">2 feb</span>', False),
        ('<p class="post-date" content="2026-02-02">2 feb</p>', False),
    ],
)
def test_markup_tells_publications_and_changes_apart(markup: str, changes: bool) -> None:
    read = page(f"<div>{markup}</div>")
    assert list(marked_up(read, nothing, beside=True, changes=changes)) == ["2026-02-02"]
    assert list(marked_up(read, nothing, beside=True, changes=not changes)) == []


@pytest.mark.parametrize(
    ("printed", "change"),
    [
        ("Geplaatst: 1 februari 2026 Bijgewerkt: 2 februari 2026", "Bijgewerkt: 2 februari 2026"),
        ("입력 2026.02.01. 오전 9:30 수정 2026.02.02. 오후 2:15", "수정 2026.02.02. 오후 2:15"),
        ("2 februari 2026 (bijgewerkt)", "2 februari 2026 (bijgewerkt)"),
    ],
)
def test_a_named_element_that_prints_both_tells_of_its_change(printed: str, change: str) -> None:
    read = page(f"<div class='dates'>{printed}</div>")
    assert list(marked_up(read, nothing, beside=True, changes=True)) == [change]
    assert list(marked_up(read, nothing, beside=True, changes=False)) == []


def test_printed_text_of_named_elements_after_values() -> None:
    read = page(f"<div class='date'>3 februari 2026</div><div>{TIME}</div>")
    assert list(marked_up(read, nothing, beside=True, changes=False)) == ["2026-02-02", "3 februari 2026"]


def test_elements_left_open_end_in_no_time() -> None:
    read = page("<time>" * 400 + TEXT * 400)
    assert list(marked_up(read, nothing, beside=True, changes=False)) == []


def test_lines_below_the_headline_before_those_above_it() -> None:
    read = page("<div>2 februari 2026<br>Lees 3 min</div>", above="<div>1 februari 2026</div><div>Zeeland</div>")
    assert list(printed(read, nothing)) == ["2 februari 2026", "Lees 3 min", "1 februari 2026"]


def test_a_line_right_below_the_headline_is_no_teasers() -> None:
    read = page("<div>2 februari 2026</div>", above="<div>1 februari 2026</div>")
    assert list(printed(read, everything)) == ["2 februari 2026"]


def test_a_publication_and_its_change_in_one_line() -> None:
    read = page("<div>2 februari 2026, bijgewerkt 3 februari 2026</div>")
    assert list(printed(read, nothing)) == ["2 februari 2026, "]
    assert list(printed_changes(read, nothing)) == ["bijgewerkt 3 februari 2026"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("2 februari 2026", True),
        ("Geplaatst: 2 februari 2026", True),
        ("February 2nd, 2026", True),
        ("Opgericht op 2 februari 1926", False),
        ("Kaap Vaak, 2 februari 2026", False),
        ("Bijgewerkt: 2 februari 2026", False),
        ("2 februari 2026 tot 3 februari 2027", False),
    ],
)
def test_a_line_of_its_own(line: str, found: bool) -> None:
    read = page(behind=f"<div>{line}</div>")
    assert list(alone(read, nothing)) == ([line] if found else [])
    assert list(alone(read, everything)) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("2 februari 2026", True),
        ("Op 2 februari 2026", True),
        ("Gepubliceerd 2 februari 2026 - 10:15", True),
        ("February 2nd, 2026 • 3 min read", True),
        ("Veröffentlicht am 2. Februar 2026", True),
        ("Publié : 2 février 2026", True),
        ("Publicado: 2 de febrero de 2026", True),
        ("Опубликовано: 2 февраля 2026", True),
        ("公開 2026年2月2日", True),
        ("Finale: 2 februari 2026", False),
        ("De haven op 2 februari 2026", False),
        ("Bijgewerkt 2 februari 2026", False),
        ("2 februari", False),
    ],
)
def test_stamps_beside_the_headline(line: str, found: bool) -> None:
    assert list(stamps(page(f"<div>{line}</div>"), nothing)) == ([line] if found else [])
    assert list(stamps(page(behind=f"<div>{line}</div>"), nothing)) == []


@pytest.mark.parametrize(
    ("change", "publication"),
    [
        ("Bijgewerkt: 3 februari 2026 11:30", "Gepubliceerd: 2 februari 2026 10:00"),
        ("수정 2026.02.03 11:30", "입력 2026.02.02 10:00"),
    ],
)
def test_a_line_that_tells_of_the_change_first(change: str, publication: str) -> None:
    read = page(f"<div><span>{change}</span> <span>{publication}</span></div>")
    (line,) = printed(read, nothing)
    assert publication.endswith(line)
    assert list(printed_changes(read, nothing)) == [f"{change} {publication}"]
    alone_changed = page(f"<div>{change}, voor het eerst op 2 februari 2026</div>")
    assert list(printed(alone_changed, nothing)) == []


@pytest.mark.parametrize(
    "line",
    ["© De Krant, 2 februari 2026", "Copyright 2026 De Krant. 2 February 2026", "(c) 2 februari 2026 De Krant"],
)
def test_since_when_a_page_is_whose_dates_no_article(line: str) -> None:
    for read in (page(f"<p class=date>{line}</p>"), page(behind=f"<footer><p>{line}</p></footer>")):
        assert not list(printed(read, nothing)) + list(stamps(read, nothing)) + list(alone(read, nothing))
        for beside in (True, False):
            assert list(marked_up(read, nothing, beside=beside, changes=False)) == []
    assert list(alone(page(behind="<p>2 februari 2026</p>"), nothing)) == ["2 februari 2026"]


def test_a_date_behind_a_byline_of_two_names() -> None:
    line = "Door Marieke de Wit en Joost van Dalen 4 maart 2026, 14:25"
    assert list(printed(page(f"<div><span>{line[:38]}</span> <span>{line[38:]}</span></div>"), nothing)) == [line]


def test_the_machine_time_of_a_microformat() -> None:
    read = page("<abbr class='published' title='2026-03-04T08:15:00+01:00'>4 maart</abbr>")
    assert list(marked_up(read, nothing, beside=True, changes=False)) == ["2026-03-04T08:15:00+01:00"]


@pytest.mark.parametrize(
    ("line", "is_date"),
    [
        ("De kermis is op 12 februari 2026 om 10:00 uur.", False),
        ("The ferry sails again on 12 February 2026.", False),
        ("Dit bericht is geplaatst op 12 februari 2026.", True),
        ("Door Anna de Vries, 12 februari 2026.", True),
        ("Donderdag 12 februari 2026.", True),
    ],
)
def test_a_sentence_that_ends_in_a_day_tells_of_a_publication_only_by_its_words(line: str, is_date: bool) -> None:
    assert list(printed(page(f"<p>{line}</p>"), nothing)) == [line] * is_date


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("发布时间：2026-02-12 来源：海岸报", ["发布时间：2026-02-12"]),
        ("来源: | 发布时间: 2026-02-12 | 浏览次数: 21", ["发布时间: 2026-02-12"]),
        ("Regio | Geplaatst: 12-02-2026 | Lezers: 21", ["Geplaatst: 12-02-2026"]),
        ("发布时间：2026-02-12", ["发布时间：2026-02-12"]),
        ("时间：2026-02-12 地点：海岸", []),
        ("Concert | 12-02-2026 | Kaap Vaak", []),
        ("发布时间：2026-02-12 更新：2026-02-13", []),
    ],
)
def test_the_publication_among_other_facts(line: str, found: list[str]) -> None:
    assert list(alone(page(f"{TEXT}<div>{line}</div>"), nothing)) == found


def test_bars_count_for_no_words_before_a_date() -> None:
    line = "Ana Gil | Palma de la Costa | 08/01/2026"
    assert list(printed(page(f"<p>{line}</p>"), nothing)) == [line]
