from __future__ import annotations

import pytest

from newscrawl.errors import NotAnArticle
from newscrawl.pages.refusal.words import CART, YOU
from tests.pages.body.body_pages import (
    HEADLINE,
    LINKED_DATA,
    MENU,
    PARAGRAPHS,
    TEASERS,
    article,
    body_of,
    document,
    paras,
)

SITE = "https://krant.example"


def _cards(form: str) -> str:
    return "".join(form.format(i=i, title=t, lead=lead, age=age) for i, (t, lead, age) in enumerate(TEASERS))


FRONT = document(
    f"{MENU}<h1>De Krant</h1>{_cards('<div><h2><a href=/n/{i}>{title}</a></h2><p>{lead}</p><i>{age}</i></div>')}",
    title="De Krant | het nieuws",
)
SECTION = document(
    f"{MENU}<h1>Binnenland</h1><p>Het laatste nieuws uit het binnenland vind je hier.</p>"
    + _cards("<div><a href=/n/{i}><h2>{title}</h2><p>{lead}</p></a><i>{age}</i></div>"),
    title="Binnenland | De Krant",
)
SEARCH = document(
    f"{MENU}<h1>Zoeken</h1><p>We vonden zeven resultaten voor veer.</p>"
    + _cards("<div><a href=/n/{i}><h2>{title}</h2></a><p>{lead}</p></div>"),
    title="Zoeken naar veer | De Krant",
)
MISSING = document(
    f"{MENU}<h1>Pagina niet gevonden</h1><p>Deze pagina is er niet meer. Ga terug naar het begin.</p>",
    title="Pagina niet gevonden | De Krant",
)


@pytest.mark.parametrize(
    ("html", "path", "reason"),
    [
        (FRONT, "/", "front"),
        (SECTION, "/binnenland", "front"),
        (SEARCH, "/zoek?q=veer", "front"),
        (MISSING, "/nieuws/weg", "error"),
        (document("", title="De Krant"), "/nieuws/leeg", "empty"),
        (document(f"{MENU}<h1>{HEADLINE}</h1>"), "/nieuws/kop", "empty"),
    ],
)
def test_pages_that_are_no_article(html: str, path: str, reason: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        body_of(html, SITE + path)
    assert refusal.value.reason == reason


def test_a_front_whose_text_is_all_teasers() -> None:
    html = document(_cards("<div data-teaser><a href=/n/{i}>{title}</a><p>{lead}</p></div>"), title="De Krant")
    with pytest.raises(NotAnArticle) as refusal:
        body_of(html, SITE + "/")
    assert refusal.value.reason in {"empty", "front"}


@pytest.mark.parametrize("head", ["", LINKED_DATA])
def test_one_short_paragraph_below_a_headline_is_an_article(head: str) -> None:
    links = "<ul>" + _cards("<li><a href=/n/{i}>{title}</a></li>") + "</ul>"
    assert body_of(article(paras(PARAGRAPHS[:1]) + links, head)).paragraphs == PARAGRAPHS[:1]


def test_an_article_may_tell_of_errors() -> None:
    html = document(
        f"<h1>500 banen weg bij werf: fout 404 in de boeken</h1>{paras()}",
        LINKED_DATA,
        title="500 banen weg bij werf: fout 404 in de boeken",
    )
    assert body_of(html).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("title", ["500 - zo veel banen gaan er weg", "404: het nummer van het veer", "500 not enough"])
def test_a_short_article_may_open_with_the_number_of_an_error(title: str) -> None:
    text = PARAGRAPHS[:2]
    assert body_of(document(f"<h1>{title}</h1>{paras(text)}", title=title)).paragraphs == text


@pytest.mark.parametrize(
    "title", ["404", "404 - De Krant", "404 - Oeps, die pagina is weg", "500 | De Grote Krant Van Kaap"]
)
def test_the_number_of_an_error_alone_or_with_what_it_means(title: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        body_of(document(f"<h1>{title}</h1>{paras(PARAGRAPHS[:2])}", title=title))
    assert refusal.value.reason == "error"


def test_a_short_article_that_its_metadata_declare_is_one() -> None:
    links = "<div>" + _cards("<div><a href=/n/{i}><h2>{title}</h2><p>{lead}</p></a></div>") * 3 + "</div>"
    body = paras([f"{text} Dat is de stand van dag {day}." for day in range(4) for text in PARAGRAPHS])
    assert body_of(article(body + links, LINKED_DATA)).paragraphs[0].startswith(PARAGRAPHS[0][:20])


def test_search_results_without_a_word_of_their_own() -> None:
    html = document(
        f"{MENU}<h1>Zoeken</h1>" + _cards("<div><a href=/n/{i}><h2>{title}</h2></a><p>{lead}</p></div>") * 2,
        title="Zoeken | De Krant",
    )
    with pytest.raises(NotAnArticle):
        body_of(html, SITE + "/zoek?q=boot")


def test_a_section_whose_name_is_too_short_for_a_headline() -> None:
    html = document(
        f"{MENU}<h1>Sport</h1><p>Al het nieuws over sport uit de stad en de regio, uitslagen en verslagen.</p>"
        + _cards("<div><h3><a href=/n/{i}>{title}</a></h3><p>{lead}</p><span>{age}</span></div>")
        + "<footer>© 2026 De Krant</footer>",
        title="Sport | De Krant",
    )
    with pytest.raises(NotAnArticle):
        body_of(html, SITE + "/sport")


PRODUCT = (
    "<h1>Tuinstoel Oslo</h1><span>€ 79,95</span><button>In de mand</button><p>De tuinstoel Oslo is van massief eiken"
    " uit bossen met een keurmerk. Hij kan tegen regen en klapt plat in.</p>"
    "<p>Binnen drie dagen in huis. Ruilen kan dertig"
    " dagen lang, en het kost niets.</p><table><tr><td>Hoogte</td><td>90 cm</td></tr></table>"
)


def test_a_page_that_calls_itself_something_else() -> None:
    data = '<script type="application/ld+json">{{"@type": "{}", "name": "Oslo"}}</script>'
    with pytest.raises(NotAnArticle):
        body_of(document(MENU + PRODUCT, data.format("Product"), title="Tuinstoel Oslo"), SITE + "/p/oslo")
    assert body_of(article(paras(), data.format("ItemList"))).paragraphs == PARAGRAPHS
    assert body_of(article(paras(), data.format("Product") + LINKED_DATA)).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("kind", ["product", "product.item", "product.group"])
def test_a_page_whose_open_graph_type_is_a_product(kind: str) -> None:
    head = f'<meta property="og:type" content="{kind}">'
    with pytest.raises(NotAnArticle):
        body_of(document(MENU + PRODUCT, head, title="Tuinstoel Oslo"), SITE + "/p/oslo")


def test_a_program_that_shows_a_product() -> None:
    told = "De tuinstoel Oslo is van massief eiken uit bossen met een keurmerk, en hij klapt plat in. "
    kept = f'<script>window.state = {{"item": {{"text": "{told * 5}"}}}}</script>'
    html = f"<h1>Tuinstoel Oslo te koop</h1>{kept}"
    assert len(body_of(document(html), SITE + "/p/oslo").paragraphs) == 1
    with pytest.raises(NotAnArticle) as refusal:
        body_of(document(html, '<meta property="og:type" content="product">'), SITE + "/p/oslo")
    assert "something else" in str(refusal.value)


POSTS = [
    ("Loes", "Mijn regenton loopt in de winter steeds leeg. Heb jij een idee waar het lek kan zitten?"),
    ("Daan", "Bij ons was het de kraan. You could try tape, says the shop, but a new ring is cheaper."),
    ("Loes", "Dank je, de ring was het. Nu loopt hij niet meer leeg en staat de tuin droog."),
]


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("/forum/tuin/regenton", ""),
        ("/viewtopic.php?t=4711", ""),
        ("/tuin/regenton", 'itemscope itemtype="https://schema.org/DiscussionForumPosting"'),
    ],
)
def test_a_thread_of_a_forum(path: str, data: str) -> None:
    posts = [
        f"<div class=post {data}><b>{name}</b> <i>Posted 3 May</i><p>{text}</p><a href=#r>Reply</a> <a>Quote</a></div>"
        for name, text in POSTS
    ]
    html = document(f"{MENU}<h1>Regenton loopt leeg</h1>{''.join(posts)}", title="Regenton loopt leeg | De Tuin")
    with pytest.raises(NotAnArticle):
        body_of(html, SITE + path)


def test_an_article_with_comments_is_one() -> None:
    posts = [f"<div class=comment><b>{name}</b><p>{text}</p><a href=#r>Reply</a></div>" for name, text in POSTS]
    assert body_of(article(paras() + f"<section class=comments>{''.join(posts)}</section>")).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    ("markup", "count"),
    [
        (b'<a class="mini-cart" href="/cart/">', 2),
        (b"<button class=addToCart>", 1),
        (b"<div id=shoppingCart_icon data-cart=1>", 2),
        ("<p class=encart>À l'écart des cartes, un cartoon de Descartes".encode(), 0),
    ],
)
def test_carts_in_markup(markup: bytes, count: int) -> None:
    assert len(CART.findall(markup.lower())) == count


@pytest.mark.parametrize(
    ("text", "count"), [("you and yours", 2), ("you’ll see yourself", 2), ("the young and the youth", 0)]
)
def test_words_that_speak_to_the_reader(text: str, count: int) -> None:
    assert len(YOU.findall(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "We use cookies and data to keep our pages up, and to measure how they are used by readers.",
        "Wij en onze partners gebruiken cookies om te meten wat u leest en om advertenties te tonen.",
        "Om deze site te verbeteren gebruiken wij cookies, ook van anderen, als u daarmee akkoord gaat.",
    ],
)
def test_a_wall_of_consent_is_no_article(text: str) -> None:
    rest = "<p>Met een klik op akkoord geeft u toestemming. U kunt dat later altijd nog veranderen.</p>"
    html = document(
        f"{MENU}<h1>Uw privacy bij De Krant</h1><p>{text}</p>{rest}<button>Akkoord</button>", title="De Krant"
    )
    with pytest.raises(NotAnArticle) as refusal:
        body_of(html, SITE + "/nieuws/veer-kaap-vaak")
    assert refusal.value.reason == "error"


def test_an_article_may_tell_of_cookies() -> None:
    texts = [
        "Sites mogen lezers niet dwingen om cookies te aanvaarden, vindt de rechter in Westhaven.",
        *PARAGRAPHS[:2],
    ]
    assert body_of(article(paras(texts))).paragraphs == texts


ITEM = (
    "Fietser gewond op Lindelaan",
    "Bij een botsing is maandag een fietser licht gewond geraakt. De politie kijkt mee.",
)
DENSE_ITEM = (
    "並木通りで自転車の男性が軽いけが",
    "月曜日の朝、自転車の男性が車と接触し、軽いけがをした。警察が原因を調べている。",
)


@pytest.mark.parametrize(("headline", "text"), [ITEM, DENSE_ITEM])
@pytest.mark.parametrize("form", ["<h1>{}</h1><div>{}</div>", "<table><tr><td><b>{}</b><br><br>{}</td></tr></table>"])
@pytest.mark.parametrize("path", ["/news/481233", "/index.php?id=481233"])
def test_two_sentences_below_their_headline_are_an_item(headline: str, text: str, form: str, path: str) -> None:
    links = "".join(f"<a href=/r{i}>Rubriek {i}</a> " for i in range(12))
    html = document(f"<div>{links}</div>{form.format(headline, text)}", title=f"{headline} | De Krant")
    assert body_of(html, SITE + path).paragraphs == [text]


@pytest.mark.parametrize("path", ["/artikel?q=4821", "/nieuws/veer?s=rss"])
def test_an_address_that_asks_for_a_number_or_stands_deep_searches_nothing(path: str) -> None:
    assert body_of(article(paras()), SITE + path).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "headline", ["Vermiste boot niet gevonden", "Missing boat not found", "Why access denied signs go"]
)
def test_news_of_what_was_not_found_is_no_error(headline: str) -> None:
    html = document(f"{MENU}<article><h1>{headline}</h1>{paras()}</article>", title=f"{headline} | De Krant")
    assert body_of(html, SITE + "/nieuws/boot").paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Oeps!", "De pagina die u zoekt kan niet worden gevonden. Controleer het adres of ga naar de voorpagina."),
        (
            "Pagina niet gevonden",
            "Helaas, misschien is het artikel verplaatst. Gebruik het zoekveld boven aan de pagina.",
        ),
        ("Az oldal nem található", "Sajnos a keresett oldal nem található. Kérjük, térjen vissza a főoldalra."),
        ("ページが見つかりません", "お探しのページは見つかりませんでした。トップページからお探しください。"),
        ("Inloggen", "Nog geen account? Maak dan gratis een account aan en lees elke maand vijf artikelen van ons."),
        (
            "Welkom",
            "De Krant en haar partners gebruiken cookies om de site te verbeteren. Klik op akkoord om verder te gaan.",
        ),
    ],
)
def test_pages_of_errors_and_forms_behind_the_title_of_the_site(heading: str, text: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        body_of(document(f"{MENU}<h1>{heading}</h1><p>{text}</p>", title="De Krant"), SITE + "/nieuws/weg-is-weg")
    assert refusal.value.reason == "error"


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Oeps!", "Deze pagina kunnen we niet vinden. Misschien is zij verplaatst."),
        ("De Krant", "We couldn't find that page. Try to search for it, or go back to the front page."),
        ("De Krant", "The article you are looking for has expired and is no longer available on our website."),
        ("De Krant", "Dit artikel is niet langer beschikbaar op onze website, maar misschien wel in het archief."),
        ("Too Many Requests", "You have sent too many requests in a given amount of time. Please try it later."),
        ("Internal Server Error", "The server met with an error and was unable to complete what you asked for."),
        ("Site maintenance", "Sorry for this, but we are at work on the site. We will be back online shortly."),
        ("Onderhoud", "Wij werken op dit moment aan onze website. Probeer het later nog eens."),
        ("It works!", "This is the page that this server shows by default. No content has been added, yet."),
        ("krant.example", "This domain is for sale. It may be bought from its owner, who can be reached here."),
    ],
)
def test_what_servers_say_in_place_of_a_page(heading: str, text: str) -> None:
    for around in ("{}", f"{MENU}<main>{{}}</main>"):
        html = document(around.format(f"<h1>{heading}</h1><p>{text}</p>"), title=heading)
        with pytest.raises(NotAnArticle):
            body_of(html, SITE + "/nieuws/veer-kaap-vaak")


@pytest.mark.parametrize("headline", ["Onderhoud aan de brug duurt langer", "Oeps, de brug bleef open staan"])
def test_news_of_maintenance_is_no_error(headline: str) -> None:
    text = PARAGRAPHS[:2]
    assert body_of(document(f"<h1>{headline}</h1>{paras(text)}", title=headline)).paragraphs == text


@pytest.mark.parametrize(
    "text",
    [
        "De Krant en derden plaatsen cookies om u een betere ervaring te bieden. Klik op akkoord om verder te gaan.",
        "Mit Werbung und Cookies nutzen: Besuchen Sie uns wie gewohnt mit Werbung und üblichem Tracking.",
        "Kustkrant is part of the Kust family of brands. We use cookies and data to provide our sites and services.",
    ],
)
def test_a_wall_of_consent_that_speaks_of_the_site_by_name(text: str) -> None:
    html = document(f"<h1>De Krant</h1><p>{text}</p><button>Akkoord</button>", title="De Krant")
    with pytest.raises(NotAnArticle) as refusal:
        body_of(html, SITE + "/nieuws/veer-kaap-vaak")
    assert refusal.value.reason == "error"


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>Veer</title></item></channel></rss>',
        '<?xml version="1.0"?><!-- kaart --><urlset><url><loc>https://krant.example/1</loc></url></urlset>',
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>De Krant</title></feed>',
    ],
)
def test_a_feed_or_a_sitemap_is_no_page(text: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        body_of(text)
    assert refusal.value.reason == "not-html"


def test_a_line_about_a_writer_above_a_list_of_links_is_no_item_called_as_the_site() -> None:
    links = "<ul>" + _cards("<li><a href=/n/{i}>{title}</a></li>") + "</ul>"
    head = '<header><a href="/">La Gazzetta del Porto</a></header>'
    text = "<p>Il comune valuta intanto un nuovo uso per la vecchia casa.</p>"
    html = document(
        f"{head}{MENU}<main><h1>Mila Berg</h1>{text}{links}</main>", title="Mila Berg | La Gazzetta del Porto"
    )
    with pytest.raises(NotAnArticle):
        body_of(html, SITE + "/autori/mila-berg/")


def test_a_sentence_below_a_headline_that_the_title_ends_with_is_an_item() -> None:
    table = f"<table><tr><td>{MENU}</td><td><b>{HEADLINE}</b><br><br>{PARAGRAPHS[1]}</td></tr></table>"
    assert body_of(document(table, title=f"De Kustkrant - {HEADLINE}")).paragraphs == PARAGRAPHS[1:2]


def test_a_page_that_names_the_front_for_its_own_address_is_one_served_elsewhere() -> None:
    links = "<ul>" + _cards("<li><a href=/n/{i}>{title}</a></li>") + "</ul>"
    told = f'<link rel=canonical href="{SITE}/"><meta property="og:url" content="{SITE}">'
    site = '<meta property="og:type" content="website">'
    inner = f"{MENU}<main><h2>{HEADLINE}</h2><p>{PARAGRAPHS[1]}</p></main>{links}"
    with pytest.raises(NotAnArticle):
        body_of(document(inner, told + site), SITE + "/nieuws/veer")
    assert body_of(document(inner, site), SITE + "/nieuws/veer").paragraphs == PARAGRAPHS[1:2]


@pytest.mark.parametrize("heading", ["", "<h1>De Krant</h1>"])
def test_what_a_site_says_of_itself_at_its_own_address(heading: str) -> None:
    texts = [
        "De Krant is er voor iedereen in de stad en omgeving, al honderd jaar.",
        "Kom eens langs, de koffie staat klaar.",
    ]
    page = document(f"{MENU}{heading}{paras(texts)}", title="De Krant")
    with pytest.raises(NotAnArticle) as refusal:
        body_of(page, SITE + "/")
    assert refusal.value.reason == "front"
