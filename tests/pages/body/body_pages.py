"""Pages of our own making for the tests of the body, and a stand-in for the finder of teasers."""

from __future__ import annotations

from datetime import UTC, datetime

from newscrawl.pages.body.find import Body, find_body
from newscrawl.pages.page import Page, read_page
from newscrawl.pages.teasers.blocks import RawTeaser
from newscrawl.pages.tree.outline import Block, Outline

ADDRESS = "https://krant.example/nieuws/veer-kaap-vaak"
HEADLINE = "Veer naar Kaap Vaak vaart weer"
PARAGRAPHS = [
    "Kaap Vaak is sinds maandag weer bereikbaar per veer. De dienst lag acht weken stil.",
    "De rederij heeft de motor vervangen en de kade verlengd. Volgens de schipper was het wachten de moeite waard.",
    "Reizigers betalen tot het eind van het jaar het oude tarief.",
]
TEASERS = [
    ("Boot vaart uit", "ANKARA (ANP) - De boot is uitgevaren met zestig mensen aan boord.", "35 minuten geleden"),
    ("Trein staat stil", "PARIJS (ANP/AFP) - Een trein stond urenlang stil door een storing.", "2 uur geleden"),
    ("Markt trekt volk", "GOES - De markt trok zaterdag veel bezoekers uit de regio.", "1 dag geleden"),
    ("Molen draait", "KATS - De molen draait weer na een lange opknapbeurt.", "2 dagen geleden"),
    ("School dicht", "OSLO (ANP) - De school blijft een week dicht wegens een lek dak.", "3 dagen geleden"),
    ("Haven vol", "VEERE - De haven ligt vol met oude schepen voor het jaarlijkse feest.", "1 week geleden"),
    ("Pad open", "ROME (ANP/DPA) - Het pad langs de rivier is weer open voor fietsers.", "2 weken geleden"),
]
MENU = '<div><a href="/">De Krant</a> <a href="/binnenland">Binnenland</a> <a href="/sport">Sport</a></div>'
LINKED_DATA = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Veer naar Kaap Vaak vaart weer"}</script>'
)


class Marked:
    """Teasers are the elements with a `data-teaser` attribute, and what lies inside them."""

    def __init__(self, out: Outline) -> None:
        self.teasers: list[RawTeaser] = []
        self._inside: set[int] = set()
        for element in range(len(out.tags)):
            if "data-teaser" in out.attributes(element):
                self._inside.update(range(element, out.ends[element]))

    def inside(self, element: int) -> bool:
        return element in self._inside

    def takes(self, block: Block) -> bool:
        return False


def document(body: str, head: str = "", title: str = f"{HEADLINE} | De Krant") -> str:
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def article(inner: str, head: str = "") -> str:
    """A page with a menu, a headline, and `inner` in an article element."""
    return document(f"{MENU}<main><article><h1>{HEADLINE}</h1>{inner}</article></main>", head)


def paras(texts: list[str] | None = None) -> str:
    return "".join(f"<p>{text}</p>" for text in (texts or PARAGRAPHS))


def page_of(html: str, url: str = ADDRESS) -> Page:
    return read_page(html, url, datetime(2026, 1, 5, 12, tzinfo=UTC))


def body_of(html: str, url: str = ADDRESS) -> Body:
    page = page_of(html, url)
    return find_body(page, Marked(page.outline))
