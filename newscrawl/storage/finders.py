"""How the tables are looked up by address: articles with their rows, aliases, visits with their rows."""

from __future__ import annotations

from newscrawl.storage.keys import Finder
from newscrawl.storage.schema import alias, article, visit

ARTICLES = Finder(
    article.c.key, article.c.canonical_url, *(c for c in article.c if c.name not in {"key", "canonical_url"})
)
ALIASES = Finder(alias.c.key, alias.c.url, alias.c.article)
VISITS = Finder(visit.c.key, visit.c.url, *(c for c in visit.c if c.name not in {"key", "url"}))
