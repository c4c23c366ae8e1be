from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from newscrawl.pages.data.metadata import read_meta

PAGE = """
<html><head><title>Veer vaart weer</title>
<meta name="Description" content="Het veer vaart."><meta property="og:title" content="Veer">
<meta name="author" content=" "><meta content="naamloos"><meta name="leeg">
<meta property="article:tag" content="veer"><meta property="article:tag" content="kust">
<link rel="canonical alternate" href="/veer"><link rel="next"><link href="/los">
</head><body><svg><title>Golf</title></svg><meta itemprop="datePublished" content="2026-03-01"></body></html>
"""


def test_names_are_folded_and_values_kept_in_order() -> None:
    meta = read_meta(LexborHTMLParser(PAGE))
    assert dict(meta) == {
        "description": ["Het veer vaart."],
        "og:title": ["Veer"],
        "article:tag": ["veer", "kust"],
        "datepublished": ["2026-03-01"],
    }
    assert meta.links == {"canonical": ["/veer"], "alternate": ["/veer"]}
    assert meta.title == "Veer vaart weer"
    assert meta.first("author", "og:title", "description") == "Veer"
    assert meta.first("author") is None


def test_an_empty_page() -> None:
    meta = read_meta(LexborHTMLParser(""))
    assert (dict(meta), meta.links, meta.title) == ({}, {}, "")


def test_bases_and_the_linked_data_wherever_they_stand() -> None:
    block = '<script type="application/LD+JSON">{}</script>'
    meta = read_meta(LexborHTMLParser(f"<base target=x><base href=/a/><p>x</p><base href=/b/>{block}"))
    assert (meta.bases, meta.linked_data) == (["/a/", "/b/"], ["{}"])


def test_several_names_in_one_attribute_and_contents_in_another() -> None:
    tags = '<meta property="dc:date dc:created" content="1"><meta name="author mail" content="2">'
    meta = read_meta(
        LexborHTMLParser(f'{tags}<meta name="author" value="3"><meta property="article: section" content="4">')
    )
    assert (meta["dc:date"], meta["dc:created"], meta["author"], meta["article:section"]) == (
        ["1"],
        ["1"],
        ["3"],
        ["4"],
    )


def test_linked_data_under_a_turned_type() -> None:
    assert read_meta(LexborHTMLParser('<script type="application/json+ld">{}</script>')).linked_data == ["{}"]


def test_the_name_of_a_drawing_is_not_the_page_s() -> None:
    drawing = "<svg><symbol><title>Zoeken</title></symbol><title>Golf</title></svg>"
    assert (
        read_meta(LexborHTMLParser(f"<head>{drawing}<title>Veer vaart weer</title></head>")).title == "Veer vaart weer"
    )
    assert read_meta(LexborHTMLParser(f"<head>{drawing}</head>")).title == ""


def test_a_meta_tag_inside_the_title_is_no_part_of_it() -> None:
    html = '<title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">Veer vaart weer</title>'
    assert read_meta(LexborHTMLParser(html)).title == "Veer vaart weer"
