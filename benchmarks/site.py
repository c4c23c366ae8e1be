"""A synthetic news site as static files: the same pages every time, from a generated vocabulary.

usage, from the project's root: python -m benchmarks.site FOLDER PAGES [--light]

An article has a head with meta tags and JSON-LD, a menu of 60 sections, eight paragraphs behind a dateline, ten
teasers and a footer; inline style and script fill it up to about 50 KB, which `--light` leaves out. Article n leads to
articles 4n + 10 to 4n + 13, so that all are reachable from the ten of /nieuws; its other teasers are drawn.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

SECTIONS = (
    "Buitenland Binnenland Economie Sport Cultuur Politiek Wetenschap Natuur Klimaat Gezondheid Onderwijs Justitie "
    "Verkeer Wonen Werk Geld Media Muziek Film Boeken Kunst Theater Reizen Eten Mode Techniek Internet Games Ruimte "
    "Geschiedenis Religie Samenleving Koningshuis Defensie Europa Amerika Azië Afrika Oceanië Rusland Duitsland België "
    "Frankrijk Engeland Voetbal Wielrennen Schaatsen Tennis Hockey Autosport Atletiek Zwemmen Landbouw Visserij Haven "
    "Energie Handel Beurs Zorg Weer"
).split()
PLACES = (
    "TOKIO PARIJS LONDEN BERLIJN BRUSSEL MADRID ROME WENEN OSLO WASHINGTON MOSKOU ATHENE LISSABON KOPENHAGEN".split()
)
AGENCIES = ("ANP", "ANP/AFP", "ANP/RTR", "ANP/DPA", "AFP")
COMMON = (
    "de het een van in en dat is op te voor met zijn er aan niet ook als om door naar bij uit over nog maar wordt heeft"
).split()
SYLLABLES = "ba de ka lo mi ne ro sta ver be ge on ter win dor hal pen gra voe lin mar kel bor den wa sche".split()
TEASERS, PARAGRAPHS, VOCABULARY = 10, 8, 4000
NEWEST = datetime(2026, 1, 31, 18, tzinfo=UTC)


@dataclass(slots=True)
class Story:
    """What other pages show of an article."""

    number: int
    headline: str
    section: str
    path: str
    dateline: str
    lead: str


class Site:
    """A site of `pages` articles; `light` pages have no filler."""

    def __init__(self, pages: int, *, light: bool = False) -> None:
        draw = random.Random(0)
        drawn = {"".join(draw.choices(SYLLABLES, k=draw.randint(2, 4))) for _ in range(VOCABULARY)}
        self.words = sorted(drawn)
        self.style, self.script = ("", "") if light else (self._style(draw), self._script(draw))
        self.stories = [self._story(number) for number in range(pages)]
        self.menu = "".join(f'<li><a href="{path_of(name)}">{name}</a></li>\n' for name in SECTIONS)

    def write(self, folder: Path) -> None:
        """Write robots.txt, the fronts and the articles; a path's file is the path with `.html`."""
        for name in SECTIONS:
            (folder / path_of(name)[1:]).mkdir(parents=True)
        (folder / "robots.txt").write_text("User-agent: *\nAllow: /\n", encoding="ascii")
        _put(folder, "/nieuws", self._front("Nieuws", self.stories[:TEASERS]))
        for at, name in enumerate(SECTIONS):
            own = self.stories[at :: len(SECTIONS)][:TEASERS]
            _put(folder, path_of(name), self._front(name, own))
        for story in self.stories:
            _put(folder, story.path, self._article(story))

    def _story(self, number: int) -> Story:
        draw = random.Random(number + 1)
        headline = " ".join(draw.choices(self.words, k=6)).capitalize()
        section = SECTIONS[number % len(SECTIONS)]
        path = f"{path_of(section)}/{headline.lower().replace(' ', '-')}-{number}"
        dateline = f"{draw.choice(PLACES)} ({draw.choice(AGENCIES)}) - "
        return Story(number, headline, section, path, dateline, self._sentences(draw, 2))

    def _sentences(self, draw: random.Random, count: int) -> str:
        return " ".join(self._sentence(draw) for _ in range(count))

    def _sentence(self, draw: random.Random) -> str:
        pairs = draw.randint(4, 9)
        drawn = zip(draw.choices(COMMON, k=pairs), draw.choices(self.words, k=pairs), strict=True)
        words = [word for pair in drawn for word in pair]
        words[pairs] += ","
        return " ".join(words).capitalize() + "."

    def _teasers(self, story: Story, draw: random.Random) -> list[Story]:
        first = TEASERS + 4 * story.number
        chosen = self.stories[first : first + 4]
        return chosen + draw.choices(self.stories, k=TEASERS - len(chosen))

    def _article(self, story: Story) -> str:
        draw = random.Random(-story.number - 1)
        moment = NEWEST - timedelta(minutes=7 * story.number)
        paragraphs = [story.dateline + story.lead, *(self._sentences(draw, 4) for _ in range(PARAGRAPHS - 1))]
        body = "\n".join(f"<p>{text}</p>" for text in paragraphs)
        content = f"""<main><article class="artikel">
<header><h1>{story.headline}</h1><time datetime="{moment.isoformat()}">{moment:%d-%m-%Y %H:%M}</time></header>
<figure><img src="/foto/{story.number}.jpg" alt=""><figcaption>Archieffoto. Foto: ANP</figcaption></figure>
<div class="tekst">
{body}
</div></article>
{_block(f"Meer uit {story.section}", self._teasers(story, draw), draw)}
</main>"""
        return self._frame(story.headline, content, _head(story, moment))

    def _front(self, name: str, stories: list[Story]) -> str:
        content = f"<main><h1>{name}</h1>\n{_block('Laatste nieuws', stories, random.Random(name))}\n</main>"
        return self._frame(name, content)

    def _frame(self, title: str, content: str, head: str = "") -> str:
        return f"""<!DOCTYPE html>
<html lang="nl"><head>
<meta charset="utf-8">
<title>{title} | Proefkrant</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
{head}<style>{self.style}</style>
<script>{self.script}</script>
</head>
<body>
<nav class="menu"><ul>
<li><a href="/nieuws">Nieuws</a></li>
{self.menu}</ul></nav>
{content}
<footer><p>&copy; Proefkrant</p><ul><li><a href="/over">Over ons</a></li><li><a href="/colofon">Colofon</a></li>
<li><a href="/adverteren">Adverteren</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>
<script>{self.script}</script>
</body></html>
"""

    def _style(self, draw: random.Random) -> str:
        names = draw.choices(self.words, k=210)
        return "\n".join(f".{name} > .binnen {{ margin: {len(name)}px; color: #333; float: left; }}" for name in names)

    def _script(self, draw: random.Random) -> str:
        names = draw.choices(self.words, k=165)
        return "\n".join(
            f'window.q.push({{"naam": "{name}", "af": function (a) {{ return a && 1; }}}});' for name in names
        )


def path_of(section: str) -> str:
    """The path of a section's front."""
    return "/nieuws/" + section.lower().replace("ë", "e")


def _head(story: Story, moment: datetime) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": story.path,
        "headline": story.headline,
        "articleSection": story.section,
        "datePublished": moment.isoformat(),
        "dateModified": (moment + timedelta(minutes=5)).isoformat(),
        "image": f"/foto/{story.number}.jpg",
        "author": {"@type": "Person", "name": "Jo Smit"},
        "publisher": {"@type": "Organization", "name": "Proefkrant"},
    }
    return f"""<meta name="description" content="{escape(story.lead)}">
<link rel="canonical" href="{story.path}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Proefkrant">
<meta property="og:title" content="{story.headline}">
<meta property="og:image" content="/foto/{story.number}.jpg">
<meta property="article:section" content="{story.section}">
<meta property="article:published_time" content="{moment.isoformat()}">
<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>
"""


def _block(heading: str, stories: list[Story], draw: random.Random) -> str:
    teasers = "\n".join(
        f'<li class="teaser"><a href="{story.path}">{story.headline}</a>\n'
        f"<p>{story.dateline}{story.lead}</p> <span>{draw.randint(2, 59)} minuten geleden</span></li>"
        for story in stories
    )
    return f'<section class="meer"><h2>{heading}</h2><ul>\n{teasers}\n</ul></section>'


def _put(folder: Path, path: str, page: str) -> None:
    (folder / f"{path[1:]}.html").write_text(page, encoding="utf-8")


def main() -> None:
    """Write a site."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", type=int)
    parser.add_argument("--light", action="store_true", help="leave the filler out")
    options = parser.parse_args()
    Site(options.pages, light=options.light).write(options.folder)


if __name__ == "__main__":
    main()
