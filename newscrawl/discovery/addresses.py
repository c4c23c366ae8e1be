"""What an address alone says: that it leads to no article, to a next page, or to a section."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl

_SEGMENTS: dict[str, str] = {  # why it is not followed: segments of the path that say so
    "login": "login log-in signin sign-in inloggen aanmelden anmelden connexion logout uitloggen wp-login.php wp-admin oauth "
    "sso auth",
    "account": "account accounts mijn my-account mijn-account myaccount profiel profile register registreren registrieren "
    "signup sign-up subscribe abonnement abonnementen abonneren abo subscription subscriptions winkelwagen cart checkout "
    "wachtwoord-vergeten unsubscribe uitschrijven",
    "search": "search zoeken zoek suche recherche buscar cerca sok zoekresultaten zoekresultaat",
    "print": "print printen afdrukken drucken imprimer printversie printable",
    "share": "share sharer sharer.php delen teilen partager tip-a-friend doorsturen sharearticle",
    "contact": "contact contactformulier contact-us kontakt kontaktformular contactez-nous tip-de-redactie "
    "email-protection",
}  # fmt: skip
CACHED = 16_384  # addresses; the menus of a site's pages repeat the same few hundred
_WHY = {segment: why for why, listed in _SEGMENTS.items() for segment in listed.split()}
_QUERY = {
    "print": "print", "printversion": "print", "share": "share", "replytocom": "share", "q": "search", "s": "search",
    "zoek": "search", "zoekterm": "search", "query": "search", "search": "search", "action": "login",
}  # fmt: skip
_ACTIONS = frozenset(("login", "logout", "register", "lostpassword"))
_SHARE = re.compile(
    r"https?://(?:www\.|m\.)?(?:facebook\.com/(?:sharer|share|dialog)|(?:twitter|x)\.com/(?:intent|share|home\?)|wa\.me/|"
    r"api\.whatsapp\.com|web\.whatsapp\.com|linkedin\.com/(?:share|sharing)|t(?:elegram)?\.me/share|pinterest\.[a-z.]+/pin/create|"
    r"reddit\.com/submit|bsky\.app/intent|tumblr\.com/share|getpocket\.com/(?:save|edit))"
)
_TEMPLATE = re.compile(r"%7B%7B|\$%7B|/%7B[A-Za-z_.]{1,40}%7D|%3C%25|(?:\[|%5B)object(?:%20|\+)Object", re.IGNORECASE)
_CIRCLE = re.compile(r"/((?=[^/]*[a-z])(?:[^/]+/){1,3}?)\1\1", re.IGNORECASE)  # not that of a day, /11/11/11/
_MEDIA = re.compile(
    r"\.(?:pdf|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34g]|m4[av]|mpe?g|mov|avi|wmv|webm|og[agv]|wav|flac|aac|zip|gz|rar|7z|tar|"
    r"exe|dmg|apk|docx?|xlsx?|pptx?|od[tsp]|epub|ics|vcf|css|js|json|xml|rss|atom|woff2?)$",
    re.IGNORECASE,
)
_PAGE_KEYS = frozenset(
    (
        "page",
        "pagina",
        "p",
        "pg",
        "paged",
        "seite",
        "pageno",
        "pagenum",
        "pagenumber",
        "offset",
        "pageindex",
        "sida",
        "side",
    )
)
_PAGE_PATH = re.compile(r"/(?:page|pagina|seite|p|sida|side|pagina-|page-)/?\d{1,5}/?$", re.IGNORECASE)
SHORT_SEGMENT = 24  # characters


@lru_cache(maxsize=16_384)
def why_not(url: str) -> str | None:
    """Why a canonical address is not followed: login, account, search, print, share, contact, media, template (a
    placeholder that no script has filled in), circle (the same part of the path three times in a row: a relative link on
    a page that answers at every depth); else None."""
    if _SHARE.match(url):
        return "share"
    if _TEMPLATE.search(url):
        return "template"
    path, query = _split(url)
    if "." in path[-6:] and _MEDIA.search(path):
        return "media"
    segments = path.lower().split("/")
    if len(segments) - len(set(segments)) > 1 and _CIRCLE.search(path):
        return "circle"
    for segment in segments:
        if segment in _WHY:
            return _WHY[segment]
    for name, value in parse_qsl(query, keep_blank_values=True) if query else ():
        why = _QUERY.get(name.lower())
        if why and (why != "login" or value.lower() in _ACTIONS) and not (name == "s" and value.isdigit()):
            return why
    return None


@lru_cache(maxsize=CACHED)
def is_numbered(url: str) -> bool:
    """Whether an address says that it is one page of several: `?page=2`, `?pagina=2`, `/page/2`."""
    path, query = _split(url)
    if path.rstrip("/")[-1:].isdigit() and _PAGE_PATH.search(path):
        return True
    return any(name.lower() in _PAGE_KEYS and value.isdigit() and len(value) <= 6 for name, value in parse_qsl(query))


@lru_cache(maxsize=CACHED)
def is_sectional(url: str) -> bool:
    """Whether an address can be a section's: a front, or one or two short path segments without digits."""
    path, query = _split(url)
    segments = [segment for segment in path.split("/") if segment]
    if len(segments) > 2 or query:
        return False
    return all(
        len(segment) <= SHORT_SEGMENT and segment.count("-") <= 2 and not any(map(str.isdigit, segment))
        for segment in segments
    )


def _split(url: str) -> tuple[str, str]:
    """Path and query of a canonical address, which always has a path."""
    front, _, query = url.partition("?")
    return front[front.find("/", len("https://")) :], query
