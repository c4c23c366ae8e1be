"""Pages of our own making for the tests of teasers: one list of teasers in every form of markup that we know of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from newscrawl.pages.page import Page, read_page
from newscrawl.pages.teasers.find import TeaserBlocks, find_teasers

ADDRESS = "https://krant.example/nieuws/veer-vaart-weer"
FETCHED = datetime(2026, 3, 1, 12, tzinfo=UTC)
MENU = (
    '<div class="top"><a href="/">De Krant</a> <a href="/binnenland">Binnenland</a> <a href="/sport">Sport</a>'
    ' <a href="/regio/kust">Regio</a></div>'
)
TEXT = [
    "KAAP VAAK (ANP) - Kaap Vaak is sinds maandag weer bereikbaar per veer. De dienst lag acht weken stil.",
    "De rederij heeft de motor vervangen en de kade verlengd. Volgens <a href='/nieuws/schipper-aan-het-woord'>de"
    " schipper van het veer</a> was het wachten de moeite waard, ook al viel de rekening tegen.",
    "Reizigers betalen tot het eind van het jaar het oude tarief, zo staat in de nieuwe dienstregeling.",
]
HEADLINE = "Veer naar Kaap Vaak vaart weer"


class T(NamedTuple):
    """What a teaser shows."""

    slug: str
    headline: str | None
    lead: str | None
    age: str | None

    @property
    def href(self) -> str:
        """Its address as written."""
        return f"/nieuws/{self.slug}"


LEADS = [
    T(
        "markt-tokio",
        None,
        "TOKIO (ANP/AFP/RTR) - De vismarkt heeft een uur stilgelegen door een storing.",
        "35 minuten geleden",
    ),
    T("boot-ankara", None, "ANKARA/BUENOS AIRES/CAÏRO (ANP) - Drie havens gaan hun sleepboten delen.", "1 uur geleden"),
    T("duin-kats", None, "KATS - Het duinpad is weer open voor wie met de hond wandelt.", "3 uur geleden"),
    T("molen", None, "GOES (ANP) - De korenmolen draait na een lange opknapbeurt.", "1 dag geleden"),
    T("brug", None, "OSLO (ANP/DPA) - De brug over het fjord blijft tot vrijdag dicht.", "2 dagen geleden"),
    T("trein", None, "PARIJS (ANP/RTR) - Een nachttrein stond tot de ochtend stil in een tunnel.", "1 week geleden"),
    T("haven", None, "VEERE - De haven ligt vol oude schepen voor het jaarlijkse feest.", "2 jaar geleden"),
]
TITLES = [
    T("sluis-open", "Sluis bij Westhaven weer open", None, "2 minuten geleden"),
    T("bakker-stopt", "Bakker stopt na zestig jaar", None, "1 uur geleden"),
    T("ijs-te-dun", "IJs nog te dun voor tocht", None, "4 uur geleden"),
    T("school-dicht", "School een week dicht door lek dak", None, "2 dagen geleden"),
]
BOTH = [
    T(
        "sluis-open",
        "Sluis bij Westhaven weer open",
        "WESTHAVEN (ANP) - Na drie dagen kunnen schepen weer door.",
        "2 minuten geleden",
    ),
    T(
        "bakker-stopt",
        "Bakker stopt na zestig jaar",
        "De laatste broden gaan zaterdag over de toonbank.",
        "1 uur geleden",
    ),
    T(
        "ijs-te-dun",
        "IJs nog te dun voor tocht",
        "BERLIJN (DPA) - De ijsmeester wil eerst twee nachten vorst zien.",
        "4 uur geleden",
    ),
]

ONE_TEXT: dict[str, Callable[[T, str], str]] = {
    "li, age behind the link": lambda t, x: f'<li><a href="{t.href}">{x}</a> <span>{t.age}</span></li>',
    "li, age in the link, behind": lambda t, x: f'<li><a href="{t.href}">{x} <span>{t.age}</span></a></li>',
    "li, age in the link, in front": lambda t, x: f'<li><a href="{t.href}"><span>{t.age}</span>{x}</a></li>',
    "li, age in front of the link": lambda t, x: f'<li><span>{t.age}</span> <a href="{t.href}">{x}</a></li>',
    "li, age glued in front": lambda t, x: f'<li>{t.age}<a href="{t.href}">{x}</a></li>',
    "li, age glued behind": lambda t, x: f'<li><a href="{t.href}">{x}</a>{t.age}</li>',
    "li, one text, age in front": lambda t, x: f'<li><a href="{t.href}">{t.age}{x}</a></li>',
    "li, one text, age behind": lambda t, x: f'<li><a href="{t.href}">{x}{t.age}</a></li>',
    "li, link without end of list": lambda t, x: f'<li><a href="{t.href}">{x}</a><br>{t.age}',
    "li, picture first": lambda t, x: (
        f'<li><a href="{t.href}"><img src="/i/{t.slug}.jpg" alt="Een foto"></a>'
        f'<a href="{t.href}">{x}</a><time>{t.age}</time></li>'
    ),
    "row, age behind": lambda t, x: f'<tr><td><a href="{t.href}">{x}</a></td><td>{t.age}</td></tr>',
    "row, age in front": lambda t, x: f'<tr><td>{t.age}</td><td><a href="{t.href}">{x}</a></td></tr>',
    "div, age in its own": lambda t, x: f'<div class="x1f"><a href="{t.href}">{x}</a><div class="q9">{t.age}</div></div>',
    "div, age first": lambda t, x: f'<div class="x1f"><div class="q9">{t.age}</div><a href="{t.href}">{x}</a></div>',
    "card link": lambda t, x: f'<a class="c7" href="{t.href}"><div>{x}</div><div>{t.age}</div></a>',
    "card link, age first": lambda t, x: f'<a class="c7" href="{t.href}"><span>{t.age}</span><p>{x}</p></a>',
    "card with picture": lambda t, x: (
        f'<article><a href="{t.href}"><figure><img src="/i/{t.slug}.jpg" alt=""></figure><p>{x}</p></a>'
        f"<footer><time>{t.age}</time></footer></article>"
    ),
    "bare, one break": lambda t, x: f'<a href="{t.href}">{x}</a><br>{t.age}<br>',
    "bare, two breaks": lambda t, x: f'<a href="{t.href}">{x}</a><br>{t.age}<br><br>',
    "bare, age first": lambda t, x: f'{t.age}<br><a href="{t.href}">{x}</a><br>',
    "bare, age first, two breaks": lambda t, x: f'{t.age}<br><a href="{t.href}">{x}</a><br><br>',
    "bare, age glued in front": lambda t, x: f'{t.age}<a href="{t.href}">{x}</a><br>',
    "bare, age glued behind": lambda t, x: f'<a href="{t.href}">{x}</a>{t.age}<br>',
    "bare, all glued, age in front": lambda t, x: f'{t.age}<a href="{t.href}">{x}</a>',
    "bare, all glued, age behind": lambda t, x: f'<a href="{t.href}">{x}</a>{t.age}',
    "bare, age in the link, glued": lambda t, x: f'<a href="{t.href}">{t.age}{x}</a><br>',
    "paragraphs": lambda t, x: f'<p><a href="{t.href}">{x}</a> {t.age}</p>',
    "paragraphs, age apart": lambda t, x: f'<p><a href="{t.href}">{x}</a></p><p>{t.age}</p>',
    "paragraphs, age apart in front": lambda t, x: f'<p>{t.age}</p><p><a href="{t.href}">{x}</a></p>',
    "definitions": lambda t, x: f'<dt><a href="{t.href}">{x}</a></dt><dd>{t.age}</dd>',
}  # fmt: skip
TWO_TEXTS: dict[str, Callable[[T], str]] = {
    "li, title linked": lambda t: f'<li><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.lead}</p><span>{t.age}</span></li>',
    "li, strong in the link": lambda t: f'<li><a href="{t.href}"><strong>{t.headline}</strong> {t.lead}</a> {t.age}</li>',
    "li, lead behind the link": lambda t: f'<li><a href="{t.href}">{t.headline}</a><br>{t.lead}<br>{t.age}</li>',
    "li, two links": lambda t: f'<li><a href="{t.href}">{t.headline}</a> <a href="{t.href}">{t.lead}</a> {t.age}</li>',
    "li, spans in the link": lambda t: (
        f'<li><a href="{t.href}"><span>{t.headline}</span><span>{t.lead}</span><span>{t.age}</span></a></li>'
    ),
    "li, read on": lambda t: (
        f'<li><a href="{t.href}"><h3>{t.headline}</h3></a><p>{t.lead} <a href="{t.href}">Lees meer</a></p>{t.age}</li>'
    ),
    "li, title not linked": lambda t: (
        f'<li><h3>{t.headline}</h3><p>{t.lead}</p>{t.age} <a href="{t.href}">Lees meer</a></li>'
    ),
    "row": lambda t: (
        f'<tr><td><a href="{t.href}"><img src="/i/a.jpg"></a></td><td><a href="{t.href}">{t.headline}</a>'
        f"<br>{t.lead}</td><td>{t.age}</td></tr>"
    ),
    "flat headings": lambda t: f'<h3><a href="{t.href}">{t.headline}</a></h3><p>{t.lead}</p><time>{t.age}</time>',
    "flat headings, age first": lambda t: f'<span>{t.age}</span><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.lead}</p>',
    "bare, breaks": lambda t: f'<a href="{t.href}">{t.headline}</a><br>{t.lead}<br>{t.age}<br><br>',
    "bare, one break each": lambda t: f'<a href="{t.href}">{t.headline}</a><br>{t.lead}<br>{t.age}<br>',
    "bare, age first": lambda t: f'{t.age}<br><a href="{t.href}">{t.headline}</a><br>{t.lead}<br><br>',
    "bare, bold title": lambda t: f'<b><a href="{t.href}">{t.headline}</a></b><br>{t.age}{t.lead}<br><br>',
    "card": lambda t: (
        f'<a href="{t.href}" class="k2"><img src="/i/a.jpg"><h4>{t.headline}</h4><p>{t.lead}</p><time>{t.age}</time></a>'
    ),
    "divs": lambda t: (
        f'<div class="_a1"><div class="_b2"><a href="{t.href}">{t.headline}</a></div><div class="_c3">{t.lead}</div>'
        f'<div class="_d4">{t.age}</div></div>'
    ),
    "definitions": lambda t: f'<dt><a href="{t.href}">{t.headline}</a></dt><dd>{t.lead} <i>{t.age}</i></dd>',
}  # fmt: skip
HEADINGS = {
    "h2": "<h2>{}</h2>",
    "h3 in a header": "<header><h3>{}</h3></header>",
    "bold": "<b>{}</b>",
    "strong paragraph": "<p><strong>{}</strong></p>",
    "div": '<div class="z0">{}</div>',
    "linked h2": '<h2><a href="/rubriek">{}</a></h2>',
    "bare": "{}<br>",
}


def listed(form: str, items: Sequence[str]) -> str:
    """Items in the element that their form needs around them."""
    inner = "\n".join(items) if "all glued" not in form else "".join(items)
    if form.startswith("li"):
        return f"<ul>{inner}</ul>"
    if form.startswith("row"):
        return f"<table>{inner}</table>"
    if form.startswith("definitions"):
        return f"<dl>{inner}</dl>"
    return inner


def _semantic(block: str) -> str:
    paragraphs = "".join(f"<p>{text}</p>\n" for text in TEXT)
    return f"{MENU}<main><article><h1>{HEADLINE}</h1>{paragraphs}</article></main><aside>{block}</aside>"


def _inside(block: str) -> str:
    paragraphs = "".join(f"<p>{text}</p>\n" for text in TEXT)
    return f'{MENU}<article><h1>{HEADLINE}</h1>{paragraphs}<div class="r4">{block}</div></article>'


def _broken(block: str) -> str:
    return f"{MENU}<div><div><h1>{HEADLINE}</h1></div><div>{'<br><br>'.join(TEXT)}</div><div>{block}</div></div>"


def _bare(block: str) -> str:
    paragraphs = "".join(f"<p>{text}</p>\n" for text in TEXT)
    return f"{MENU}<h1>{HEADLINE}</h1>\n{paragraphs}{block}"


LAYOUTS: dict[str, Callable[[str], str]] = {
    "semantic": _semantic,
    "inside the article": _inside,
    "breaks": _broken,
    "no container": _bare,
}
FOOT = '<div class="bottom"><a href="/contact">Contact</a> <a href="/privacy">Privacy en cookies</a></div>'


def page_of(body: str, url: str = ADDRESS) -> Page:
    """A page with this body."""
    return read_page(
        f'<!doctype html><html lang="nl"><meta charset="utf-8"><body>{body}{FOOT}</body></html>', url, FETCHED
    )


def found(body: str, url: str = ADDRESS) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    """(slug, headline, lead, age, heading) of every teaser on a page."""
    teasers = find_teasers(page_of(body, url)).teasers
    return [(one.url.rpartition("/")[2], one.headline, one.lead, one.age, one.heading) for one in teasers]


def owned(page: Page, teasers: TeaserBlocks) -> list[str]:
    """The texts that are the teasers', by element or by block."""
    out = page.outline
    return [block.text for block in out.blocks if teasers.owns(block.index) or teasers.inside(block.element)]


def left(page: Page, teasers: TeaserBlocks) -> str:
    """The text that is nobody's teaser: what a body may be made of."""
    out = page.outline
    return "\n".join(
        " ".join("".join(text for text, _, element in block.pieces if not teasers.inside(element)).split())
        for block in out.blocks
        if not teasers.owns(block.index)
    )
