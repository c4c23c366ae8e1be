"""What one field of an article says against another: the weaker one goes. Article in, the same Article mended."""

from __future__ import annotations

import re

from newscrawl.items import Article
from newscrawl.pages.fields.bylines_chinese import in_line
from newscrawl.pages.fields.house import spellings
from newscrawl.text.agencies import canonical_agency, is_credit
from newscrawl.text.language_detection import settled_language
from newscrawl.text.names import is_byline, split_authors
from newscrawl.text.patterns import MAIL

LONGEST_SIGNATURE = 60  # characters of a paragraph that only names who wrote
SIGNED = 0.4  # share of them that are names
_MAIL = re.compile(rf"\s*[(<]?{MAIL}[)>]?")
_SIGNED = re.compile(r"\n\(([^()\n]+)\)\Z")
_AROUND = " \t()[]/*.,:;-–—―"


def make_consistent(article: Article, persons: frozenset[str]) -> None:
    """Change an article, all of whose fields are filled, where they contradict each other, and `sources` with them.

    `persons` are publishers that are known to be people, folded as `spellings` does.
    """
    _take_signature(article)
    _drop_house_names(article, persons)
    _drop_earlier_change(article)
    _drop_signatures(article)
    _settle_language(article)


def _take_signature(article: Article) -> None:
    """Who signs at the end of the text, in brackets, wrote what nobody else is named for: "(By Anna Berg)"."""
    signed = _SIGNED.search(article.body) if not article.authors and article.body.endswith(")") else None
    if signed is not None and is_byline(signed[1]):
        article.authors = split_authors(signed[1])[0]
        article.sources["authors"] = "text"


def _drop_house_names(article: Article, persons: frozenset[str]) -> None:
    """Neither an agency nor the site and its publisher, unless a person, is an author; an agency is no source of what
    its own people wrote on its own site, unless the text says so."""
    names = (article.publisher or "", article.site, article.site.partition(".")[0], *article.agencies)
    own = set[str]().union(*map(spellings, names)) - persons
    article.authors = [name for name in article.authors if own.isdisjoint(spellings(name))]
    if not article.authors:
        article.sources.pop("authors", None)
    elif article.sources.get("agencies") != "text" and article.publisher:
        house = canonical_agency(article.publisher)
        article.agencies = [name for name in article.agencies if name != house]
        if not article.agencies:
            article.sources.pop("agencies", None)


def _drop_earlier_change(article: Article) -> None:
    """What a page prints of a change on a day before the publication is another article's."""
    changed, published = article.date_modified, article.date_published
    if changed and published and changed[:10] < published[:10] and article.sources["date_modified"] == "html":
        article.date_modified = None
        del article.sources["date_modified"]


def _drop_signatures(article: Article) -> None:
    """A first paragraph or a last line that names the article's own writers or agencies and says no more is none of
    its text."""
    text, gap, last = article.body.rpartition("\n")
    signed = (text.endswith("\n") or article.authors) and len(last) <= LONGEST_SIGNATURE
    if gap and signed and _is_signature(_MAIL.sub("", last), article):
        article.body = text.rstrip("\n")
    first, gap, text = article.body.partition("\n\n")
    if gap and len(first) <= LONGEST_SIGNATURE and _is_signature(first, article, opens=True):
        article.body = text


def _is_signature(line: str, article: Article, *, opens: bool = False) -> bool:
    """Whether a line names only the article's own, or is a name and no more at the end of a text that nobody signed;
    one that `opens` a text may say more of what they did."""
    if is_credit(line.strip(_AROUND), article.agencies):
        return True
    if reported := in_line(line):
        return set(reported) <= set(article.authors)
    bare = line.strip("()[]【】 ")
    people, agencies = split_authors(bare)
    if not article.authors and not opens:
        return len(people) == 1 and people[0] == line and " " in line and line[-1].isalpha()
    own = {name.casefold() for name in article.authors}
    if not people or not {name.casefold() for name in people} <= own or not set(agencies) <= set(article.agencies):
        return False
    return (opens and is_byline(line)) or sum(map(len, (*people, *agencies))) >= SIGNED * len(bare)


def _settle_language(article: Article) -> None:
    """The declared language, unless the text is surely in another."""
    spoken = settled_language(article.language, article.body)
    if spoken != article.language:
        article.language = spoken
        article.sources["language"] = "text"
