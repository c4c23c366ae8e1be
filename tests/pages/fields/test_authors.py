from __future__ import annotations

import json

import pytest

from newscrawl import extract
from newscrawl.items import Article
from tests.pages.fields.field_pages import FETCHED, TEXT, TITLE, URL


def article(byline: str = "", *, ld: object = None, behind: str = "", publisher: str = "") -> Article:
    """The article of a page with a line below its headline, structured data and something behind the text."""
    node = {"@type": "NewsArticle", "headline": TITLE, "author": ld, "publisher": {"name": publisher}}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>' if ld or publisher else ""
    html = f"<title>{TITLE}</title>{script}<h1>{TITLE}</h1>{byline}{TEXT}{behind}"
    return extract(html, URL, fetched_at=FETCHED)


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("<div>By Anna de Vries</div>", ["Anna de Vries"]),
        ("<div>Door: Anna de Vries en Bart Bakker</div>", ["Anna de Vries", "Bart Bakker"]),
        ("<p>Von Anna Weber, 12. März 2026</p>", ["Anna Weber"]),
        ("<p>Par Anne Dubois et Luc Petit</p>", ["Anne Dubois", "Luc Petit"]),
        ("<div>Door Anna de Vries<span>Politiek verslaggever</span></div>", ["Anna de Vries"]),
        ("<p>Submitted by Anna Bell on Thu, 02/12/2026 - 14:05</p>", ["Anna Bell"]),
        ("<div>By the sea</div>", []),
        ("<div>Door de storm lag het veer stil</div>", []),
        (
            '<div class="byline"><span>Anna de Vries</span> <span>Bart Bakker</span></div>',
            ["Anna de Vries", "Bart Bakker"],
        ),
        ('<div class="byline">Anna de Vries, OMROEP KUST</div>', ["Anna de Vries"]),
        (
            '<div class="byline"><div>Anna Bell</div><div>Political editor</div><div>Tom Reed</div>'
            "<div>Reporter</div></div>",
            ["Anna Bell", "Tom Reed"],
        ),
        ('<div class="author">Ana Gil<br>Madrid</div>', ["Ana Gil"]),
        ('<div class="autor">Ana Gil<br>Madrid</div>', ["Ana Gil"]),
        ('<div>Kust</div><span class="article__author">Anna de Vries</span>', ["Anna de Vries"]),
        ("", []),
    ],
)
def test_a_line_below_the_headline(byline: str, people: list[str]) -> None:
    found = article(byline)
    assert found.authors == people
    assert found.sources.get("authors") == ("html" if people else None)


def test_structured_data_before_the_byline() -> None:
    found = article("<div>By Bart Bakker</div>", ld={"@type": "Person", "name": "Anna de Vries"})
    assert (found.authors, found.sources["authors"]) == (["Anna de Vries"], "json-ld")


def test_the_writers_of_other_articles_are_left_out() -> None:
    others = "".join(
        f'<div><h3><a href="/nieuws/{at}">Ander bericht van de kust</a></h3><i>x</i><b>y</b><u>z</u><em>q</em>'
        f'<div class="author-name">{name}</div></div>'
        for at, name in enumerate(("Carla Smit", "Dirk Visser", "Els Mulder"))
    )
    assert article('<div class="author-name">Anna de Vries</div>', behind=others).authors == ["Anna de Vries"]


@pytest.mark.parametrize("name", ["Kustkrant", "De Kustkrant BV", "Redactie Kustkrant"])
def test_a_site_is_not_its_own_author(name: str) -> None:
    assert article(ld={"@type": "Person", "name": name}, publisher="De Kustkrant BV").authors == []


def test_names_in_lines_of_their_own() -> None:
    assert article(ld="Anna de Vries\n  Bart Bakker").authors == ["Anna de Vries", "Bart Bakker"]
    assert article(ld="Anna\n de Vries").authors == ["Anna de Vries"]


def test_an_agency_is_an_agency() -> None:
    found = article(ld=[{"@type": "Organization", "name": "Reuters"}, {"@type": "Person", "name": "Anna de Vries"}])
    assert (found.authors, found.agencies) == (["Anna de Vries"], ["Reuters"])


def test_an_agency_is_no_source_of_its_own_people() -> None:
    people = [{"@type": "Person", "name": "Anna de Vries"}, {"@type": "Organization", "name": "Reuters"}]
    assert article(ld=people, publisher="Reuters").agencies == []
    assert article(ld=people[1:], publisher="Reuters").agencies == ["Reuters"]


def test_a_person_of_one_name_comes_last() -> None:
    assert article(ld={"@type": "Person", "name": "Heryadi"}).authors == ["Heryadi"]
    assert article("<div>By Anna Berg</div>", ld={"@type": "Person", "name": "Heryadi"}).authors == ["Anna Berg"]
    assert article(ld={"@type": "Organization", "name": "Heryadi"}).authors == []
    assert article(ld={"@type": "Person", "name": "Kustkrant"}, publisher="Kustkrant").authors == []


def test_bylines_elsewhere_are_not_those_of_an_article_that_shows_its_own() -> None:
    behind = '<div class="author-name">Bart Bakker</div>'
    assert article("<div>By Anna de Vries</div>", behind=behind).authors == ["Anna de Vries"]
    assert article(behind=behind).authors == ["Bart Bakker"]


PERSON = {"@type": "Person", "name": "Heryadi"}


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("<div class='byline'><i>Heryadi</i> <i>Reageer Hier</i></div>", ["Heryadi"]),
        ("<div class='byline'>Heryadi Putra</div>", ["Heryadi Putra"]),
        ("<div class='byline'>Anna Berg</div>", ["Anna Berg"]),
    ],
)
def test_a_person_of_one_name_whom_the_byline_shows(byline: str, people: list[str]) -> None:
    assert article(byline, ld=PERSON).authors == people


@pytest.mark.parametrize(("byline", "people"), [("<div>Door Heryadi</div>", ["Heryadi"]), ("<div>Kust</div>", [])])
def test_one_name_that_a_meta_tag_and_a_byline_tell(byline: str, people: list[str]) -> None:
    html = f"<title>{TITLE}</title><meta name=author content=Heryadi><h1>{TITLE}</h1>{byline}{TEXT}"
    assert extract(html, URL, fetched_at=FETCHED).authors == people


def test_markup_in_structured_data_is_no_part_of_a_name() -> None:
    assert article(ld='<a href="/wie/anna" hreflang="nl">Anna de Vries</a>').authors == ["Anna de Vries"]


@pytest.mark.parametrize(
    "author",
    [
        {"@list": [{"@type": "Person", "name": "Anna Berg"}]},
        {"@type": "Person", "givenName": "Anna", "familyName": "Berg"},
        {"@type": "Person", "name": "", "alternateName": "Anna Berg"},
        [None, "", {"@set": ["Anna Berg"]}],
    ],
)
def test_the_shapes_of_an_author(author: object) -> None:
    assert article(ld=author).authors == ["Anna Berg"]


def with_head(head: str, behind: str = "") -> list[str]:
    """The authors of a page with this in its head, and this below its headline."""
    return extract(f"<title>{TITLE}</title>{head}<h1>{TITLE}</h1>{behind}{TEXT}", URL, fetched_at=FETCHED).authors


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="citation_author" content="Berg, Anna">',
        '<meta name="DC.author" content="Anna Berg">',
        '<meta property="og:article:author" content="Anna Berg">',
        '<meta name="twitter:label1" content="Geschreven door"><meta name="twitter:data1" content="Anna Berg">',
    ],
)
def test_more_names_of_the_meta_tag(head: str) -> None:
    assert with_head(head) == ["Anna Berg"]


def test_another_label_names_nobody() -> None:
    head = '<meta name="twitter:label1" content="Locatie"><meta name="twitter:data1" content="Kaap Vaak">'
    assert with_head(head) == []


@pytest.mark.parametrize(
    "line",
    [
        '<p><span property="author">Anna Berg</span></p>',
        '<div property="schema:author"><span property="name">Anna Berg</span></div>',
        '<p><span property="dc:creator">Anna Berg</span></p>',
        '<p itemprop="creator"><span itemprop="name">Anna Berg</span></p>',
        '<div itemprop="author"><meta itemprop="name" content="Anna Berg"></div>',
        '<p><a href="/auteur/anna-berg">Anna Berg</a> - 1 maart 2026</p>',
        '<p class="byline">Door drs. Anna Berg MSc</p>',
        '<span id="author">Anna Berg</span>',
        f'{"<p>Het veer is oud.</p>" * 8}<p id="byline">Anna Berg</p>',
    ],
)
def test_what_marks_a_byline(line: str) -> None:
    assert with_head("", line) == ["Anna Berg"]


@pytest.mark.parametrize("house", ["Kustkrant", "De Kustkrant"])
def test_the_name_of_the_house_hides_no_byline(house: str) -> None:
    line = '<p class="byline">Door Anna Berg</p>'
    assert with_head(f'<meta name="author" content="{house}">') == []
    assert with_head(f'<meta name="author" content="{house}">', line) == ["Anna Berg"]
    assert article(line, ld={"@type": "Person", "name": house}, publisher="Kustkrant").authors == ["Anna Berg"]


@pytest.mark.parametrize("name", ["Gastauteur", "Persbericht", "None", "Door", "Super User"])
def test_a_person_who_is_nobody(name: str) -> None:
    assert article(ld={"@type": "Person", "name": name}).authors == []


@pytest.mark.parametrize(
    ("author", "told", "people"),
    [
        ({"@type": "Person", "name": "Kustkrant"}, "Zee Uitgevers", []),  # its publisher, by another name
        ({"@type": "Organization", "name": "Noordelijke Kustkrant"}, "Noordelijke Kustkrant", []),
        ({"@type": "Organization", "name": "Kustkrant"}, "Anna Berg", ["Anna Berg"]),
        (None, "ANP/De Kustkrant", []),
        (None, "Redactie Wad én Dijk", []),
        (None, "Wad en Dijk Uitgevers", []),
        (None, "Jan De Kustkrant", ["Jan De Kustkrant"]),
    ],
)
def test_a_house_by_its_other_names_is_no_author(author: object, told: str, people: list[str]) -> None:
    meta = f'<meta name="author" content="{told}"><meta property="og:site_name" content="Wad en Dijk">'
    node = {"@type": "NewsArticle", "headline": TITLE, "author": author, "publisher": {"name": "Kustkrant"}}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    found = extract(f"<title>{TITLE}</title>{meta}{script}<h1>{TITLE}</h1>{TEXT}", URL, fetched_at=FETCHED)
    assert found.authors == people


@pytest.mark.parametrize("name", ["Curierul Ţărmului", "CURIERUL TARMULUI"])
def test_a_house_whose_letters_are_marked_otherwise_or_that_says_more_of_itself_is_no_author(name: str) -> None:
    house = '<meta property="og:site_name" content="Curierul Țărmului - Ziarul coastei">'
    assert with_head(f'{house}<meta name="author" content="{name}">') == []


def publisher_and_author(kinds: list[str], name: str) -> list[str]:
    """The authors of a page whose data name one publisher, of these types, who is the author too."""
    nodes = [
        {"@type": "NewsArticle", "headline": TITLE, "author": {"@id": "#who"}, "publisher": {"@id": "#who"}},
        {"@type": kinds, "@id": "#who", "name": name},
    ]
    script = f'<script type="application/ld+json">{json.dumps({"@graph": nodes})}</script>'
    html = f'<title>{TITLE}</title><meta property="og:site_name" content="{name}">{script}<h1>{TITLE}</h1>{TEXT}'
    return extract(html, URL, fetched_at=FETCHED).authors


def test_a_person_who_publishes_alone_is_an_author() -> None:
    assert publisher_and_author(["Person", "Organization"], "Anna de Vries") == ["Anna de Vries"]
    assert publisher_and_author(["Organization"], "De Kustkrant") == []


@pytest.mark.parametrize("line", ["Anna de Vries", "— Anna de Vries", "Door Anna de Vries", "(ANP)"])
def test_a_last_paragraph_that_only_names_who_wrote_is_no_text(line: str) -> None:
    found = article("<div>By Anna de Vries</div>", behind=f"<p>{line}</p>")
    assert found.body == article("<div>By Anna de Vries</div>").body
    assert found.agencies == (["ANP"] if "ANP" in line else [])


def test_a_last_line_that_names_who_wrote_and_where_to_mail_is_no_text() -> None:
    by = "<div>By Anna de Vries</div>"
    assert article(by, behind="<p>[Anna de Vries, avries@kust.example]</p>").body == article(by).body
    korean = '<meta name="author" content="홍길동">'
    behind = "<p>[홍길동 기자 hong@kust.example]</p>"
    found = extract(f"<title>{TITLE}</title>{korean}<h1>{TITLE}</h1>{TEXT}{behind}", URL, fetched_at=FETCHED)
    assert (found.authors, found.body) == (["홍길동"], article().body)


def test_who_signs_in_brackets_below_a_text_that_names_nobody_wrote_it() -> None:
    found = article(behind="<p>(By Anna de Vries)</p>")
    assert (found.authors, found.body) == (["Anna de Vries"], article().body)
    assert article("<div>By Bart Bakker</div>", behind="<p>(By Anna de Vries)</p>").authors == ["Bart Bakker"]
    assert article(behind="<p>(By ANP)</p>").authors == []


@pytest.mark.parametrize("line", ["Van onze verslaggever Anna de Vries", "Anna de Vries, reporter"])
def test_a_first_paragraph_that_only_names_who_wrote_is_no_text(line: str) -> None:
    assert article(f"<p>{line}</p>").body == article().body


@pytest.mark.parametrize("line", ["Bart Bakker", "Anna de Vries vertrekt.", "(SPD)"])
def test_another_last_paragraph_stays(line: str) -> None:
    assert article("<div>By Anna de Vries</div>", behind=f"<p>{line}</p>").body.endswith(f"\n\n{line}")


def test_an_element_that_is_named_for_a_signature() -> None:
    assert article(behind="<p class='signature'>Anna de Vries</p>").authors == ["Anna de Vries"]


@pytest.mark.parametrize(
    "author",
    [
        {"@type": "Person", "givenName": "Anna", "additionalName": "M.", "familyName": "Bell"},
        {"@type": "Person", "firstName": "Anna M.", "lastName": "Bell"},
    ],
)
def test_a_name_in_parts(author: object) -> None:
    assert article(ld=author).authors == ["Anna M. Bell"]


@pytest.mark.parametrize("name", ["authors", "article:author_name", "byline", "dc:creator", "twitter:creator"])
def test_meta_tags_that_name_writers_in_other_words(name: str) -> None:
    html = f'<title>{TITLE}</title><meta name="{name}" content="Anna Bell"><h1>{TITLE}</h1>{TEXT}'
    assert extract(html, URL, fetched_at=FETCHED).authors == ["Anna Bell"]
    handle = html.replace("Anna Bell", "@annabell")
    assert extract(handle, URL, fetched_at=FETCHED).authors == []


def test_surnames_first_as_libraries_write_them() -> None:
    html = f'<title>{TITLE}</title><meta name="DC.creator" content="Bell, Anna"><h1>{TITLE}</h1>{TEXT}'
    assert extract(html, URL, fetched_at=FETCHED).authors == ["Anna Bell"]


def test_the_house_that_only_the_title_names() -> None:
    node = {"@type": "NewsArticle", "headline": TITLE, "author": {"@type": "Person", "name": "The Coast Herd"}}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    html = f"<title>{TITLE} | The Coast Herd</title>{script}<h1>{TITLE}</h1>{TEXT}"
    assert extract(html, URL, fetched_at=FETCHED).authors == []


@pytest.mark.parametrize(("line", "agencies"), [("Bron: ANP", ["ANP"]), ("2026-02-02 09:30 来源：新华社", ["Xinhua"])])
def test_a_source_below_the_headline_is_an_agency(line: str, agencies: list[str]) -> None:
    found = article(f"<p>{line}</p>")
    assert (found.authors, found.agencies) == ([], agencies)


@pytest.mark.parametrize("line", ["Anna de Vries", "Анна Иванова"])
def test_a_name_alone_at_the_end_of_a_text_that_names_nobody_is_no_text(line: str) -> None:
    assert article(behind=f"<p>{line}</p>").body == article().body


@pytest.mark.parametrize("line", ["Bedankt, Anna!", "Vrolijk Kerstfeest!", "Kaap Vaak vaart.", "Einde"])
def test_other_short_paragraphs_at_the_end_stay(line: str) -> None:
    assert article(behind=f"<p>{line}</p>").body.endswith(line)


def test_a_shared_credit_below_the_text_is_none_of_it() -> None:
    found = article(behind="<p>Avec AFP</p>")
    assert (found.agencies, "AFP" in found.body) == (["AFP"], False)


def test_who_has_a_site_alone_and_is_called_an_organization_too_writes_it() -> None:
    who = {"@type": ["Person", "Organization"], "@id": "#p", "name": "Anna Bell"}
    node = {"@type": "Article", "headline": TITLE, "author": {"@id": "#p", "name": "Anna Bell"}}
    script = f'<script type="application/ld+json">{json.dumps({"@graph": [node, who]})}</script>'
    assert extract(f"<title>{TITLE}</title>{script}<h1>{TITLE}</h1>{TEXT}", URL, fetched_at=FETCHED).authors == [
        "Anna Bell"
    ]


def test_an_address_for_a_writer_gives_way_to_the_name_under_another_key() -> None:
    author = {"author": {"@type": "Person", "name": "https://kustkrant.example/auteur/anna"}, "creator": ["Anna Bell"]}
    node = {"@type": "NewsArticle", "headline": TITLE, **author}
    html = f'<title>{TITLE}</title><script type="application/ld+json">{json.dumps(node)}</script><h1>{TITLE}</h1>{TEXT}'
    assert extract(html, URL, fetched_at=FETCHED).authors == ["Anna Bell"]
