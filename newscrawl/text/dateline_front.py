"""What may be glued to the front of a dateline: an age (`2 uur geledenDEN HAAG (ANP) - `) or a byline.

Both belong to what is cut, since no sentence of the story begins before the dateline's end.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newscrawl.text.age import find_age
from newscrawl.text.agencies import canonical_agency
from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_opening import Opening
from newscrawl.text.dateline_places import APOSTROPHE, BLANK, CAPITAL, LETTER, is_capitals, is_listed, is_region

Finder = Callable[[str, int, "str | None"], Found | None]

_BY = re.compile(
    rf"(?:By|BY|by|Door|DOOR|door|Von|VON|von|Par|PAR|Por|POR|Di|Av|Af|Autor:|Oleh)\s+(?={CAPITAL}|onze|our|unser)"
)
_OURS = re.compile(
    rf"(?i:(?:van|door) onze|von unsere[mnr]|from our|by our|de not?re|de nos|dal nostro|dalla nostra|da nossa"
    rf"|del nostro|de nuestr[oa]|por nuestr[oa]|fra vår|från vår|af vores|av vår)[^\S\n]+(?i:[^\W\d_]+[^\S\n]+){{0,3}}?"
    rf"(?:[^\W\d_]*?[a-zß-ÿ]|[^\W\d_]+)[.,:]?\s*(?={APOSTROPHE}?{CAPITAL}{{2}})"
)
"""A byline that names nobody, `Van onze verslaggever`: a place in capitals behind it needs no agency."""
_NAME_START = re.compile(rf"(?<=[\s,|.])(?=['’]?{CAPITAL})|(?<=[a-zß-ÿ])(?={CAPITAL}{{2}})")
_AGENCY = re.compile(rf"[,|(/]\s*(?P<who>[^,|()/\n]{{2,40}}?)\s*\)?\s*\Z|(?:^|\s)(?P<last>{LETTER}{{2,12}})\s*\Z")
_NAMED_PLACE = re.compile(rf"(?:{CAPITAL}[^\W\dA-Z_]+{BLANK}+){{2,4}}(?P<where>{CAPITAL}{{2}}[^a-z]*)\Z")
_SIGNED_PLACE = re.compile(rf"{CAPITAL}[^\W\dA-Z_]+{BLANK}[^/\n]{{2,60}}/(?P<where>{CAPITAL}{{2}}[^a-z/]*)\Z")
"""A reporter and a place, as Turkish agencies print them: `Ayşe YILMAZ/İSTANBUL`."""
_BLANKS = re.compile(r"[\s|·•:,.–—-]*")
AGE_WINDOW = 48
"""Characters within which an age in front must end."""
BYLINE_WINDOW = 90
"""Characters within which a byline in front must end."""
MOST_TRIED = 9
"""Words of a byline at which a dateline may begin."""


def behind_age(text: str, at: int, language: str | None, find: Finder) -> Found | None:
    """The dateline behind an age that stands exactly at `at`; None where no age, or no sure dateline does."""
    age = find_age(text[at : at + AGE_WINDOW])
    if age is None or age[1] != 0:
        return None
    blanks = _BLANKS.match(text, at + age[2])
    return _sure(find(text, blanks.end() if blanks else at + age[2], language))


def behind_byline(text: str, at: int, language: str | None, find: Finder) -> Found | None:
    """The dateline behind a byline that stands exactly at `at`, tried at every word that begins with a capital."""
    ours = _OURS.match(text, at)
    found = find(text, ours.end(), language) if ours else None
    if found is not None and found.places and all(map(is_capitals, found.places)):
        return found
    by = _BY.match(text, at)
    if by is None:
        return None
    starts = [match.start() for match in _NAME_START.finditer(text, by.end() + 1, at + BYLINE_WINDOW)]
    tried = ((start, _sure(find(text, start, language))) for start in starts[:MOST_TRIED])
    sure = [(start, found) for start, found in tried if found is not None]
    if not sure:
        return None
    start, found = next((pair for pair in sure if all(map(is_listed, pair[1].places))), sure[0])
    if is_region(found.places[0]) and text.startswith(found.places[0], start):
        # rather the state of the place before it: `FAIRFAX, Virginia`
        whole = (pair for pair in sure if pair[0] < start and text[pair[0] : start].rstrip().endswith(","))
        start, found = next((pair for pair in whole if pair[1].end == found.end), (start, found))
    return found if found.agencies else found._replace(agencies=_credited(text[by.end() : start]))


def without_name(opening: Opening) -> Opening:
    """The opening without a name in front of its places: `Jan Jansen DEN HAAG` is a byline and a place."""
    match = (
        _NAMED_PLACE.match(opening.places) or _SIGNED_PLACE.match(opening.places) if not opening.capitals() else None
    )
    if match is None or not is_listed(match["where"]):
        return opening
    return opening._replace(start=opening.start + match.start("where"), places=match["where"])


def _sure(found: Found | None) -> Found | None:
    """The find, if it names a place in capitals or one of the gazetteer, and an agency or a date besides."""
    if found is None or not found.places or not (found.agencies or found.date):
        return None
    return found if all(is_capitals(place) or is_listed(place) for place in found.places) else None


def _credited(byline: str) -> tuple[str, ...]:
    """The agency that ends a byline: `John Smith, Reuters`."""
    match = _AGENCY.search(byline.rstrip(" \n\t,.|-–—"))
    name = canonical_agency(match["who"] or match["last"]) if match else None
    return (name,) if name is not None else ()
