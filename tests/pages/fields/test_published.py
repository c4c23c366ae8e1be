from __future__ import annotations

import json

import pytest

from newscrawl import extract
from newscrawl.items import Article
from tests.pages.fields.field_pages import FETCHED, TEXT, TITLE, URL


def article(
    below: str = "",
    *,
    above: str = "",
    head: str = "",
    ld: dict[str, str] | None = None,
    url: str = URL,
    behind: str = "",
) -> Article:
    """The article of a page with these things around its headline and in its head."""
    node = json.dumps({"@type": "NewsArticle", "headline": TITLE, **(ld or {})})
    script = f'<script type="application/ld+json">{node}</script>' if ld else ""
    body = f"<body>{above}<h1>{TITLE}</h1>{below}{TEXT}{behind}</body>"
    html = f"<html><head><title>{TITLE}</title>{head}{script}</head>{body}</html>"
    return extract(html, url, fetched_at=FETCHED)


def told(found: Article) -> tuple[str | None, str | None]:
    """The date and its source."""
    return found.date_published, found.sources.get("date_published")


def test_structured_data_before_meta_before_markup() -> None:
    meta = '<meta property="article:published_time" content="2026-02-02T10:00:00+01:00">'
    time = '<time datetime="2026-02-03T10:00:00+01:00">3 februari</time>'
    ld = {"datePublished": "2026-02-01T10:00:00+01:00", "dateModified": "2026-02-04T10:00:00+01:00"}
    found = article(time, head=meta, ld=ld)
    assert told(found) == ("2026-02-01T10:00:00+01:00", "json-ld")
    assert found.date_modified == "2026-02-04T10:00:00+01:00"
    assert told(article(time, head=meta)) == ("2026-02-02T10:00:00+01:00", "meta")
    assert told(article(time)) == ("2026-02-03T10:00:00+01:00", "html")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Maandag 2 februari 2026", "2026-02-02"),
        ("Montag, 2. Februar 2026", "2026-02-02"),
        ("Monday, February 2, 2026", "2026-02-02"),
        ("lundi 2 février 2026", "2026-02-02"),
        ("2 de febrero de 2026", "2026-02-02"),
        ("2 de fevereiro de 2026", "2026-02-02"),
        ("2 febbraio 2026", "2026-02-02"),
        ("2 lutego 2026", "2026-02-02"),
        ("2 февраля 2026", "2026-02-02"),
        ("2 Φεβρουαρίου 2026", "2026-02-02"),
        ("2 Şubat 2026", "2026-02-02"),
        ("2. helmikuuta 2026", "2026-02-02"),
        ("2 februari 2026 av redaktionen", "2026-02-02"),
        ("2. února 2026", "2026-02-02"),
        ("2026年2月2日", "2026-02-02"),
        ("2026년 2월 2일", "2026-02-02"),
        ("02.02.2026 09:30", "2026-02-02T09:30:00"),
    ],
)
def test_a_line_below_the_headline_that_nothing_marks(printed: str, day: str) -> None:
    assert told(article(f"<div>{printed}</div>")) == (day, "html")


def test_a_line_above_the_headline() -> None:
    assert told(article(above="<div>Regio</div><div>2 februari 2026</div>")) == ("2026-02-02", "html")


def test_an_age_with_its_moment_for_programs_that_no_class_names() -> None:
    below = "<p>Anna Berg - <abbr title='2026-02-02T08:30:00Z'>4 minutes ago</abbr></p>"
    assert told(article(below)) == ("2026-02-02T08:30:00+00:00", "html")
    assert told(article("<p>De <abbr title='Wet op de kust van 2026-02-02'>WK</abbr> geldt.</p>")) == (None, None)


@pytest.mark.parametrize("path", ["/2026/02/02/veer", "/20260202/veer", "/2026-02-02-veer", "/nieuws/02-02-2026-veer"])
def test_the_day_in_the_address(path: str) -> None:
    assert told(article("<div>3 februari 2026</div>", url="https://kustkrant.example" + path)) == ("2026-02-02", "url")


def test_the_time_that_is_printed_for_the_day_in_the_address() -> None:
    url = "https://kustkrant.example/2026/02/02/veer"
    below = "<div>3 februari 2026 08:00</div><div>2 februari 2026 09:30, Zeeland</div>"
    assert told(article(below, url=url)) == ("2026-02-02T09:30:00", "html")
    assert told(article("<div>2 februari 2026</div>", url=url)) == ("2026-02-02", "url")


@pytest.mark.parametrize(
    "name",
    [
        *("publish-date", "PublishDate", "DCTERMS.issued", "og:release_date", "citation_publication_date", "created"),
        *("DCSext.articleFirstPublished", "news:publication_date", "og:datePublished", "og:regDate", "x-published-at"),
    ],
)
def test_other_names_of_meta_tags_for_a_publication(name: str) -> None:
    head = f'<meta name="{name}" content="2026-02-02T10:00:00+01:00">'
    assert told(article(head=head)) == ("2026-02-02T10:00:00+01:00", "meta")


@pytest.mark.parametrize("name", ["publisher", "publication", "unpublish-date", "republish_time", "region"])
def test_names_of_meta_tags_that_tell_no_publication(name: str) -> None:
    content = "Kustkrant" if name == "publication" else "2026-02-02"
    assert told(article(head=f'<meta name="{name}" content="{content}">')) == (None, None)


@pytest.mark.parametrize(
    "name", ["article:updated_time", "og:modified_time", "last_modified", "updated", "dc.modified"]
)
def test_other_names_of_meta_tags_for_a_change(name: str) -> None:
    found = article(head=f'<meta property="{name}" content="2026-02-03T10:00:00+01:00">')
    assert (found.date_published, found.date_modified) == (None, "2026-02-03T10:00:00+01:00")


@pytest.mark.parametrize(
    ("meta", "shown", "day"),
    [
        ("2026-02-02T10:00:00+01:00", "2 februari 2026", "2026-02-02T10:00:00+01:00"),
        ("2026-02-02T10:00:00+01:00", "3 februari 2026", "2026-02-01T10:00:00+01:00"),
        ("2026-02-02T10:00:00+01:00", "Binnenland", "2026-02-01T10:00:00+01:00"),
        ("2026-02-02", "2 februari 2026", "2026-02-01T10:00:00+01:00"),
        ("2026-02-03", "3 februari 2026", "2026-02-03"),
        ("2026-02-01", "2 februari 2026", "2026-02-01T10:00:00+01:00"),
        ("onbekend", "2 februari 2026", "2026-02-01T10:00:00+01:00"),
    ],
)
def test_meta_tags_that_readers_are_shown_outvote_structured_data(meta: str, shown: str, day: str) -> None:
    head = f'<meta property="article:published_time" content="{meta}">'
    found = article(f"<div>{shown}</div>", head=head, ld={"datePublished": "2026-02-01T10:00:00+01:00"})
    assert found.date_published == day


def test_a_line_that_tells_of_a_change_behind_its_date() -> None:
    found = article("<div>Written: 2026-02-02 15:03:30 / Updated: 2026-02-03 15:30:46</div>")
    assert told(found) == ("2026-02-02T15:03:30", "html")
    assert (found.date_modified, found.sources["date_modified"]) == ("2026-02-03T15:30:46", "html")


@pytest.mark.parametrize(
    "line",
    [
        "Bijgewerkt: 3 februari 2026",
        "Zuletzt aktualisiert am 3. Februar 2026",
        "Last updated: February 3, 2026",
        "Mis à jour le 3 février 2026",
        "Actualizado el 3 de febrero de 2026",
        "Atualizado em 3 de fevereiro de 2026",
        "Aggiornato il 3 febbraio 2026",
        "Opdateret 3. februar 2026",
        "Uppdaterad 3 februari 2026",
        "Päivitetty 3.2.2026",
        "Aktualizacja: 3 lutego 2026",
        "Frissítve: 2026. február 3.",
        "Обновлено 3 февраля 2026",
        "Güncelleme: 03.02.2026",
        "更新：2026年2月3日",
        "수정 2026.02.03",
        "Aangepast op 3 februari 2026",
        "Letzte Aktualisierung: 03.02.2026",
        "Letzte Änderung: 03.02.2026",
        "Rectifié le 3 février 2026",
        "Amended on 3 February 2026",
        "Senast ändrad 3 februari 2026",
        "Sist endret 3. februar 2026",
        "Módosítva: 2026. február 3.",
        "Обновена на 3 февруари 2026",
        "Changed: 3 February 2026",
        "Last reviewed 3 February 2026",
        "Herzien op 3 februari 2026",
        "Letzte Bearbeitung 3. Februar 2026",
        "Viimeksi muutettu 3.2.2026",
        "Změněno 3. února 2026",
        "Ultima actualizare: 3 februarie 2026",
        "Değiştirilme: 03.02.2026",
        "Τροποποίηση: 3 Φεβρουαρίου 2026",
        "Дата изменения: 03.02.2026",
        "Відредаговано 3 лютого 2026",
        "تم التعديل 3 فبراير 2026",
        "עדכון אחרון 3 בפברואר 2026",
        "संशोधित 3 फरवरी 2026",
        "আপডেট: ৩ ফেব্রুয়ারি ২০২৬",
        "Chỉnh sửa 3/2/2026",
        "Diubah 3 Februari 2026",
        "改訂 2026年2月3日",
        "修改 2026年2月3日",
        "정정 2026.02.03",
    ],
)
def test_a_change_is_no_publication_in_any_language(line: str) -> None:
    found = article(f"<div>{line}</div>")
    assert (found.date_published, found.date_modified) == (None, "2026-02-03")


@pytest.mark.parametrize(
    "line",
    [
        "Stand: 3. Februar 2026 | Veröffentlicht 2. Februar 2026",
        "Letzte Bearbeitung 3. Februar 2026, Erstveröffentlichung 2. Februar 2026",
        "Vytvořeno: 2. 2. 2026 Změněno: 3. 2. 2026",
        "発行 2026年2月2日 改訂 2026年2月3日",
    ],
)
def test_a_line_that_tells_of_both(line: str) -> None:
    found = article(f"<div>{line}</div>")
    assert (found.date_published, found.date_modified) == ("2026-02-02", "2026-02-03")


def test_a_line_of_the_headlines_own_element() -> None:
    html = f"<title>{TITLE}</title><h1>{TITLE}<br>02.02.2026 - Omroep Kust, Regio, Verkeer, Openbaar vervoer</h1>{TEXT}"
    assert told(extract(html, URL, fetched_at=FETCHED)) == ("2026-02-02", "html")


def test_the_day_of_a_picture_is_not_the_articles() -> None:
    caption = "<div>Gevolgen van een zware storm op de kade van Kaap Vaak, 2 februari 2026</div>"
    assert told(article(caption)) == (None, None)


@pytest.mark.parametrize(
    "below",
    [
        "<div>Bijgewerkt: 2 februari 2026</div>",
        "<div>Het veer van 14 over 3</div>",
        "<div>2 februari 2027</div>",
        "<div>1 januari 1970</div>",
        "<div>" + "Een lange zin waarin 2 februari 2026 als dag van een storm wordt genoemd. " * 3 + "</div>",
    ],
)
def test_what_is_no_date_of_publication(below: str) -> None:
    assert told(article(below)) == (None, None)


def script(*values: str) -> str:
    """A script that holds these values under a name for a date of publication."""
    rows = ",".join(json.dumps({"id": at, "publishedAt": value}) for at, value in enumerate(values))
    return f"<script>window.state = [{rows}]</script>"


def test_a_script_that_names_one_day() -> None:
    assert told(article(head=script("2026-02-02T10:00:00Z"))) == ("2026-02-02T10:00:00+00:00", "script")
    assert told(article("<div>3 februari 2026</div>", head=script("2026-02-02T10:00:00Z"))) == ("2026-02-03", "html")


@pytest.mark.parametrize(
    "head",
    [
        script("2026-02-02T10:00:00Z", "2026-02-01T10:00:00Z"),
        script("2027-02-02T10:00:00Z"),
        script("01/01/2004"),
        script("vandaag om tien uur"),
        '<script>var updatedAt = "2026-02-02"</script>',
        '<script type="application/ld+json">{"@type": "Event", "datePublished": "2026-02-02"}</script>',
    ],
)
def test_a_script_that_does_not_tell(head: str) -> None:
    assert told(article(head=head)) == (None, None)


FAR = "".join(f"<p>De {nth} afvaart van het veer is voortaan een kwartier later dan die nu is.</p>" for nth in range(9))


@pytest.mark.parametrize("printed", ["Geplaatst: 2 februari 2026", "February 2nd, 2026", "02.02.2026"])
def test_a_line_far_from_the_headline_that_alone_names_a_day(printed: str) -> None:
    notice = "<footer><p>© 1 januari 2025 Kustkrant</p></footer>"
    assert told(article(FAR, behind=f"<p>{printed}</p>{notice}")) == ("2026-02-02", "html")


@pytest.mark.parametrize(
    "behind",
    [
        "<p>2 februari 2026</p><p>3 februari 2026</p>",
        "<p>Bijgewerkt: 2 februari 2026</p>",
        "<p>Founded 2 February 1950</p>",
        "<p>Bonn, den 2. Februar 2026</p>",
        "<p>2 Feb 2007 - 3 Mar 2021</p>",
    ],
)
def test_lines_far_from_the_headline_that_do_not_tell(behind: str) -> None:
    assert told(article(FAR, behind=behind)) == (None, None)


def test_times_far_above_the_headline_are_of_others() -> None:
    ticker = "".join(
        f'<div><time datetime="2026-02-2{at}">Bericht nummer {at} van vandaag</time></div>' for at in range(9)
    )
    found = article('<time datetime="2026-02-03T10:00:00+01:00"></time>', above=ticker)
    assert told(found) == ("2026-02-03T10:00:00+01:00", "html")


def test_the_time_of_a_teaser_is_not_the_article_s() -> None:
    items = "".join(
        f'<li><a href="/nieuws/{at}">Ander bericht van de kust {at}</a> <time datetime="2026-02-0{at}">x</time></li>'
        for at in range(1, 5)
    )
    assert told(article(behind=f"<h2>Lees ook</h2><ul>{items}</ul>")) == (None, None)


DATA = {"datePublished": "2026-02-20T10:00:00+01:00"}


def test_an_earlier_day_that_readers_are_shown_before_that_of_a_move() -> None:
    assert told(article("<div>3 mei 2019</div>", ld=DATA)) == ("2019-05-03", "html")
    assert told(article("<div>Geplaatst: 3 mei 2019 - 10:15</div>", ld=DATA)) == ("2019-05-03T10:15:00", "html")


@pytest.mark.parametrize(
    "below",
    [
        "<div>19 februari 2026</div>",  # where clocks differ
        "<div>26 februari 2026</div>",
        "<div>Bijgewerkt: 3 mei 2019</div>",
        "<div>De haven op 3 mei 2019</div>",
        "<div>3/5/2019</div>",  # or the third of May
        "<div>Finale: 3 mei 2019</div>",
        "<div>Opgericht 3 mei 2019</div>",
        "<div>3 mei 2019</div><div>4 juni 2020</div>",  # of other articles
        "<div>20 februari 2026</div><div>4 juni 2020</div>",
    ],
)
def test_other_days_beside_the_headline_do_not_correct_the_data(below: str) -> None:
    assert told(article(below, ld=DATA)) == (DATA["datePublished"], "json-ld")


def test_month_and_day_of_data_are_read_as_they_are_shown() -> None:
    meta = '<meta name="date" content="01/02/2026 10:15:00">'
    assert told(article(head=meta)) == ("2026-02-01T10:15:00", "meta")
    assert told(article("<div>January 2, 2026</div>", head=meta)) == ("2026-01-02T10:15:00", "meta")


def test_numbers_that_are_shown_do_not_correct_month_and_day_of_data() -> None:
    told_plainly = {"datePublished": "2026-02-01T10:15:00+01:00"}
    assert told(article("<div>01/02/2026</div>", ld=told_plainly)) == (told_plainly["datePublished"], "json-ld")
    assert told(article("<div>02/01/2026</div>", ld=told_plainly)) == (told_plainly["datePublished"], "json-ld")


@pytest.mark.parametrize(
    "path",
    [
        *("/nieuws/veer-2026-02-02", "/nieuws/veer-2026-02-02.html", "/2026/02/02.html", "/2026/2/2/veer"),
        *("/2026/feb/02/veer", "/a/2026_02_02/veer", "/veer-20260202.html", "/20260202.html", "/veer,2026-02-02"),
        *("/art20260202.html", "/202602020930/veer", "/AKR20260202093000123", "/2026-02-02T0930/veer"),
    ],
)
def test_other_places_of_the_day_in_an_address(path: str) -> None:
    assert told(article(url=f"https://kustkrant.example{path}")) == ("2026-02-02", "url")


@pytest.mark.parametrize(
    "path",
    [
        "/art/20260202001",
        "/2026/02/31/veer",
        "/veer-2026-02",
        "/id-20260202123456.html",
        "/2026/veer/12/x",
        "/web/20260202123456/http://veer.example/",
    ],
)
def test_numbers_in_an_address_that_are_no_day(path: str) -> None:
    assert told(article(url=f"https://kustkrant.example{path}")) == (None, None)


COMMENT = '<time datetime="2026-02-01T10:00:00+01:00">1 februari 2026</time><p>Wat een goed nieuws is dit zeg.</p>'


@pytest.mark.parametrize(
    "behind",
    [
        f'<section id="comments"><h2>Reacties</h2><div class="comment">{COMMENT}</div></section>',
        f'<div id="reacties"><div class="reactie">{COMMENT}</div></div>',
        '<ol class="commentlist"><li><div class="comment-meta">1 februari 2026 om 10:15</div><p>Mooi.</p></li></ol>',
        '<div class="related"><a href="/haven">Drukste week</a> <span class="date">1 januari 2026</span></div>',
        "<p>Op <time datetime='2026-01-12'>12 januari 2026</time> opent de burgemeester de brug bij de haven.</p>",
        "<p>Op 12 januari 2026 gaat de brug open.</p>",
    ],
)
@pytest.mark.parametrize("far", [False, True])
def test_days_of_others_and_of_what_a_text_tells(behind: str, far: bool) -> None:
    assert told(article(behind="<p>Nog een alinea over de haven.</p>" * 9 * far + behind)) == (None, None)


def test_a_line_far_from_the_headline_that_announces_a_day() -> None:
    assert told(article(behind="<p>Nog een alinea.</p>" * 9 + "<p>Opening: 12 januari 2026.</p>")) == (None, None)


def test_a_commentary_is_no_comment() -> None:
    assert told(article('<div class="commentary__wrapper"><span class="date">2 februari 2026</span></div>'))[0]


@pytest.mark.parametrize(
    "below",
    [
        '<p>Gepubliceerd: <time datetime="{}">2 feb</time> Bijgewerkt: <time datetime="{}">3 feb</time></p>',
        '<p>Gepubliceerd: <time datetime="{}">2 feb</time></p><p>Bijgewerkt: <time datetime="{}">3 feb</time></p>',
        '<div class="posted"><time datetime="{}">2</time></div><div class="updated"><time datetime="{}">3</time></div>',
        '<time class="published updated" datetime="{}">2 feb</time><time class="updated" datetime="{}">3 feb</time>',
        '<span property="datePublished" content="{}">2</span><span property="dateModified" content="{}">3</span>',
        '<span class="date" title="{}">2 feb</span><span class="date updated" data-datetime="{}">3 feb</span>',
    ],
)
def test_what_stands_around_a_date_tells_a_change_from_a_publication(below: str) -> None:
    days = "2026-02-02T10:00:00+01:00", "2026-02-03T11:00:00+01:00"
    found = article(below.format(*days))
    assert (found.date_published, found.date_modified) == days


def test_the_time_that_is_printed_beside_a_day_for_programs() -> None:
    found = article('<time datetime="2026-02-02">2 februari 2026 15:30</time>')
    assert found.date_published == "2026-02-02T15:30:00"


@pytest.mark.parametrize(
    "below",
    [
        "<div><span>2 februari 2026</span><span>15:30</span></div>",
        '<div class="date">2 februari 2026</div><div class="time">15:30 uur</div>',
        "<time>2 februari 2026</time> <time>15:30</time>",
        '<div><time datetime="2026-02-02">2 februari 2026</time> <span>15:30</span></div>',
        "<ul><li>2 februari 2026</li><li>15:30</li></ul>",
        "<div>15:30</div><div>2 februari 2026</div>",
    ],
)
def test_a_day_and_its_time_in_elements_of_their_own(below: str) -> None:
    assert article(below).date_published == "2026-02-02T15:30:00"


@pytest.mark.parametrize("below", ["<div>2 februari 2026</div><div>3.50 euro</div>", "<div>2 februari 2026</div>"])
def test_no_time_is_read_from_what_is_none(below: str) -> None:
    assert article(below).date_published == "2026-02-02"


def test_the_time_of_a_day_that_data_tell_without_one() -> None:
    meta = '<meta property="article:published_time" content="2026-02-02T10:00:00+01:00">'
    assert told(article(head=meta, ld={"datePublished": "2026-02-02"})) == ("2026-02-02T10:00:00+01:00", "meta")
    assert told(article(head=meta, ld={"datePublished": "2026-02-01"})) == ("2026-02-01", "json-ld")
    assert told(article(head=meta.replace("10:", "00:"), ld={"datePublished": "2026-02-02"}))[0] == "2026-02-02"


def test_an_age_that_programs_are_told_the_moment_of() -> None:
    age = '<span class="{}" title="2026-02-02T10:00:00+01:00">2 uur geleden</span>'
    assert article(age.format("ago")).date_published == "2026-02-02T10:00:00+01:00"
    assert article(age.format("imago")).date_published is None


def test_a_change_before_the_publication_is_of_another_article() -> None:
    head = '<meta property="article:published_time" content="2026-02-02T10:00:00+01:00">'
    other = '<time class="updated" datetime="2026-01-15T10:00:00+01:00">15 januari</time>'
    assert article(head=head, behind="<p>Nog een alinea.</p>" * 9 + other).date_modified is None


def test_days_of_pictures_and_agendas_are_no_dates_of_the_article() -> None:
    assert told(article("<figure><img src=a><figcaption>De kade op 2 februari 2026</figcaption></figure>")) == (
        None,
        None,
    )
    assert told(article(behind="<aside><h3>Agenda</h3><p>12 februari 2026</p></aside>")) == (None, None)
    assert told(article(behind="<aside><p>12 februari 2026</p></aside>")) == ("2026-02-12", "html")


TODAY = "<div class='date'>vrijdag 27 februari 2026</div>"


@pytest.mark.parametrize(
    "above",
    [
        f"<header>{TODAY}<a href='/regio'>Regio</a></header>",
        f"<div class='top-bar'>{TODAY}</div>",
        f"<div id='site-topbar'>{TODAY}</div>",
        f"<nav>{TODAY}</nav>",
        "<div id='current-date'><time datetime='2026-02-27'>27 februari</time></div>",
        "<div class='weather'><span>Kaap Vaak</span><span>8°</span><span>27-02-2026</span></div>",
    ],
)
def test_the_day_in_the_head_of_a_site_is_todays(above: str) -> None:
    assert told(article(above=above)) == (None, None)
    assert told(article("<div>2 februari 2026</div>", above=above)) == ("2026-02-02", "html")


def test_the_head_of_an_article_is_its_own() -> None:
    html = f"<title>{TITLE}</title><article><header>{TODAY}</header><h1>{TITLE}</h1>{TEXT}</article>"
    assert told(extract(html, URL, fetched_at=FETCHED)) == ("2026-02-27", "html")
    html = f"<title>{TITLE}</title><header>{TODAY}<h1>{TITLE}</h1></header>{TEXT}"
    assert told(extract(html, URL, fetched_at=FETCHED)) == ("2026-02-27", "html")


@pytest.mark.parametrize(
    "below",
    [
        "<div class='photo'><img src=a.jpg><p class='caption'>Archief, 2 februari 2019 (foto: Jan Bos)</p></div>",
        "<blockquote><p>Het veer vaart weer!</p>— Reder <a href='https://x.example/1'>2 februari 2026</a></blockquote>",
        "<blockquote><p>Het veer vaart weer!</p><time datetime='2026-02-02'>2 februari</time></blockquote>",
        "<div><a href='/nieuws/brug'><h4>Brug gaat dicht</h4><span class='date'>2 februari 2026</span></a></div>",
        "<div class='read-also'><a href='/nieuws/brug'>Brug dicht</a> <time datetime='2026-02-02'>2 feb</time></div>",
        "<figure><img src=/a.jpg><figcaption>Anna Berg in Rome op 31 januari 2026. Foto: Bo Lind</figcaption></figure>",
        "<figure><img src=/a.jpg><figcaption>Rome, 31 januari 2026</figcaption></figure>",
        '<div class="comment-meta">31 januari 2026</div>',
        "<p>Anna Berg won in Rome met 21/13/26</p>",
    ],
)
def test_days_of_captions_quotations_and_other_articles(below: str) -> None:
    assert told(article(below)) == (None, None)
    assert told(article(behind=below)) == (None, None)


@pytest.mark.parametrize(
    "below",
    [
        "<dl><dt>Published</dt><dd>2 February 2026</dd><dt>Updated</dt><dd>3 February 2026</dd></dl>",
        "<dl><dt>Updated</dt><dd>3 February 2026</dd><dt>Published</dt><dd>2 February 2026</dd></dl>",
        "<table><tr><td>Datum<td>2 februari 2026<tr><td>Bijgewerkt<td>3 februari 2026</table>",
        "<p>Publié</p><p><time>2 février 2026</time></p><p>Mis à jour</p><p><time>3 février 2026</time></p>",
    ],
)
def test_a_label_in_a_block_of_its_own_tells_a_change_from_a_publication(below: str) -> None:
    found = article(below)
    assert (found.date_published, found.date_modified) == ("2026-02-02", "2026-02-03")


def test_a_change_below_its_label_alone() -> None:
    assert article("<div>Last updated</div><div>3 February 2026</div>").date_modified == "2026-02-03"


def test_a_kicker_is_no_label() -> None:
    assert told(article("<div>Update</div><div>2 februari 2026</div>")) == ("2026-02-02", "html")


@pytest.mark.parametrize(
    "line",
    [
        *("Geldig tot 2 februari 2026", "Aanmelden kan tot 2 februari 2026", "Geboren: 2 februari 1966"),
        *("Wanneer: 2 februari 2026", "Retrieved on 2 February 2026", "Today is Monday, 2 February 2026"),
        *("Abgerufen am 2. Februar 2026", "Deadline: 2 February 2026", "Photo taken 2 February 2019"),
    ],
)
def test_a_line_that_says_whose_day_it_is(line: str) -> None:
    assert told(article(f"<div>{line}</div>")) == (None, None)


def test_a_language_that_writes_days_first_whatever_its_clocks() -> None:
    html = f'<html lang="es"><title>{TITLE}</title><h1>{TITLE}</h1><div>05/02/2026 2:05 p.m.</div>{TEXT}'
    assert extract(html, URL, fetched_at=FETCHED).date_published == "2026-02-05T14:05:00"


@pytest.mark.parametrize("name", ["og:publish_time", "article:published_on", "post-date", "issued"])
def test_other_names_for_the_day_of_publication(name: str) -> None:
    assert told(article(head=f'<meta name="{name}" content="2026-02-02">')) == ("2026-02-02", "meta")


@pytest.mark.parametrize("kind", ["newsarticle", "CreativeWork", None])
def test_a_node_of_an_odd_type_or_none(kind: str | None) -> None:
    node = {"headline": TITLE, "datePublished": "2026-02-01", **({"@type": kind} if kind else {})}
    html = f'<title>{TITLE}</title><script type="application/ld+json">{json.dumps(node)}</script><h1>{TITLE}</h1>{TEXT}'
    assert told(extract(html, URL, fetched_at=FETCHED)) == ("2026-02-01", "json-ld")


def test_what_is_marked_as_a_comment_tells_nothing_of_the_article() -> None:
    time = '<time itemprop="dateCreated" datetime="2026-02-20">20 februari</time>'
    mark = 'itemscope itemtype="https://schema.org/Comment"'
    behind = f'<div {mark}><b itemprop="author">Bart Bakker</b>{time}<p>Mooi, ik vaar morgen mee.</p></div>'
    found = article(behind=behind)
    assert (told(found), found.authors) == ((None, None), [])


@pytest.mark.parametrize(
    "around",
    [
        "<div>zondag 1 maart 2026</div>{}",
        '<div class="datum">1 maart 2026 12:04</div>{}',
        "{}<footer>Pagina gemaakt op 01-03-2026 12:00:03</footer>",
        '{}<a href="/a-b-c">Vorige: Veer vaart vannacht helemaal niet <i class="date">14 februari 2026</i></a>',
    ],
)
def test_days_of_the_site_and_of_other_articles(around: str) -> None:
    text = f"<main><article><h1>{TITLE}</h1>{TEXT}</article></main>"
    html = f"<html><title>{TITLE}</title><body>{around.format(text)}</body></html>"
    assert told(extract(html, URL, fetched_at=FETCHED)) == (None, None)


def test_the_day_in_the_address_that_a_page_is_known_by() -> None:
    link = '<link rel="canonical" href="/2026/02/02/veer">'
    assert told(article(head=link)) == ("2026-02-02", "url")


def test_meta_tags_that_name_the_first_publication() -> None:
    assert (
        told(article(head='<meta name="firstpublishedtime" content="2026-02-02-10:20:30">'))[0] == "2026-02-02T10:20:30"
    )


@pytest.mark.parametrize(
    ("line", "changed", "day"),
    [
        ("发布时间：02-12", "2026-02-12 09:30:05", "2026-02-12T09:30:05"),
        ("发布时间：26-02-12", "2026-02-12 09:30:05", "2026-02-12T09:30:05"),
        ("<span>发布时间：02-12</span><span>09:30</span>", "2026-02-12 09:30:05", "2026-02-12T09:30:05"),
        ("发布时间：02-11", "2026-02-12 09:30:05", None),
        ("02-12", "2026-02-12 09:30:05", None),
    ],
)
def test_a_day_without_its_year_that_is_the_day_of_the_change(line: str, changed: str, day: str | None) -> None:
    head = f'<meta itemprop="dateUpdate" content="{changed}">'
    assert told(article(head=head, below=f"<div>{line}</div>"))[0] == day


def test_the_moment_in_a_script_that_fills_the_place_of_the_date() -> None:
    script = '<script>var ct = "1770888605";</script>'
    assert told(article(head=script, below='<em id="publish_time"></em>'))[0] == "2026-02-12T09:30:05+00:00"
    assert told(article(head=script))[0] is None


@pytest.mark.parametrize(
    "words", ["Editado el", "Последнее изменение", "Poslední změna", "Viimeisin muutos", "সম্পাদিত হয়েছে", "編集日"]
)
def test_words_before_the_day_of_a_change(words: str) -> None:
    found = article(f"<div>2026-01-05 14:07</div><div>{words}: 2026-01-06 09:10</div>")
    assert (found.date_published, found.date_modified) == ("2026-01-05T14:07:00", "2026-01-06T09:10:00")


@pytest.mark.parametrize(
    ("claim", "line", "moment"),
    [
        ("2026-02-02T01:06:51Z", "February 1, 2026 5:06pm PT", "2026-02-01T17:06:51-08:00"),
        ("2026-02-02T03:00:46+00:00", "Published: February 1, 2026 10:00 PM", "2026-02-01T22:00:46-05:00"),
        ("2026-01-31T18:30:00Z", "1 februari 2026, 5.30 uur", "2026-02-01T05:30:00+11:00"),
        (
            "2026-01-31T19:00:00Z",
            "1 februari 2026, 00:45 | Bijgewerkt: 1 februari 2026, 9:00",
            "2026-02-01T00:45:00+05:45",
        ),
        ("2026-01-31T23:00:00Z", "1 februari 2026", "2026-01-31T23:00:00+00:00"),  # no midnight is made up
        ("2026-01-31T23:10:00Z", "1 februari 2026, 9:55", "2026-01-31T23:10:00+00:00"),
        ("2026-01-31T23:10:00Z", "1 februari 2026, 00:10 CST", "2026-01-31T23:10:00+00:00"),
        ("2026-01-31T23:10:00-02:00", "1 februari 2026, 00:10", "2026-01-31T23:10:00-02:00"),
        ("2026-01-30T01:00:00Z", "1 februari 2026, 10:00", "2026-01-30T01:00:00+00:00"),  # 57 hours later
    ],
)
def test_a_moment_in_utc_by_the_clock_that_readers_are_shown(claim: str, line: str, moment: str) -> None:
    assert told(article(f"<div>{line}</div>", ld={"datePublished": claim})) == (moment, "json-ld")


@pytest.mark.parametrize(
    "below",
    [
        "<p>By Anna Berg - 01/31/26 11:35 AM</p>",
        "<p>Anna Berg en Bo Lind | 31/01/26</p>",
        '<div class="date-and-comments"><span>31 januari 2026</span> <a href="#reacties">12 reacties</a></div>',
        '<div class="entry-meta social-comments">Anna Berg <b>31 januari 2026</b></div>',
        "<figure><img src=/a.jpg><figcaption>31.01.2026, 9:53 Uhr</figcaption></figure>",
        '<div class="caption">Posted: Jan 31, 2026 5:05 pm</div>',
        "<figure><figcaption><span>Von Anna Berg</span><p>31.01.2026, 9:53 Uhr</p></figcaption></figure>",
    ],
)
def test_a_date_below_the_headline_is_its_own_whatever_it_stands_in(below: str) -> None:
    assert (article(below).date_published or "")[:10] == "2026-01-31"


def test_a_date_behind_the_word_alone() -> None:
    facts = "<ul><li>Datum 31.01.2026</li><li>Onderwerp De haven van Veere</li></ul>"
    assert told(article(behind=facts)) == ("2026-01-31", "html")
