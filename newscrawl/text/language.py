"""Language tags, as BCP 47 (RFC 5646) writes them."""

from __future__ import annotations

import re

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:[-_](?P<script>[a-z]{4}))?(?:[-_](?P<region>[a-z]{2}|[0-9]{3}))?(?:[-_.@,; ].*)?",
    re.IGNORECASE | re.DOTALL,
)
_TWO_LETTERS = frozenset(  # ISO 639-1, and the three that software still writes for he, id and yi
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
    kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
    nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu iw in ji
    """.split()
)
_THREE_LETTERS = dict(  # ISO 639-2, of languages that have two letters and of some that have none
    pair.split(":")
    for pair in """
    nld:nl dut:nl eng:en deu:de ger:de fra:fr fre:fr spa:es ita:it por:pt rus:ru pol:pl ces:cs cze:cs slk:sk slo:sk
    dan:da nor:no nob:nb nno:nn swe:sv fin:fi hun:hu ron:ro rum:ro bul:bg ell:el gre:el tur:tr ukr:uk heb:he ara:ar
    fas:fa per:fa hin:hi ben:bn urd:ur zho:zh chi:zh jpn:ja kor:ko vie:vi tha:th ind:id msa:ms may:ms cat:ca eus:eu
    baq:eu glg:gl hrv:hr srp:sr slv:sl lit:lt lav:lv est:et fry:fy afr:af gle:ga cym:cy wel:cy isl:is ice:is tam:ta
    fil:fil gsw:gsw nds:nds ast:ast hsb:hsb dsb:dsb yue:yue cmn:cmn ckb:ckb kmr:kmr prs:prs pap:pap srn:srn lmo:lmo
    scn:scn ceb:ceb haw:haw chr:chr tet:tet
    """.split()
)
_INSTEAD = {"iw": "he", "in": "id", "ji": "yi"}  # RFC 5646, 4.5: what the registry prefers
_REGIONS = {"UK": "GB"}  # what pages write, and what ISO 3166-1 calls it
_ENGLISH_DAYS_FIRST = frozenset("GB IE AU NZ IN ZA NG KE PK BD SG MY HK".split())
_DAYS_FIRST = frozenset(
    """es pt fr it nl de da nb no nn sv fi et lv pl cs sk ro bg el tr az ru uk be kk uz tg ka hy ar he ur hi bn mr gu pa
    ta te kn ml th lo km my id ms jv vi ca gl hr bs sr sl mk sq fy lb cy ga gd br sw am yo is fo""".split()
)
_NAMES = dict(  # what pages write where a tag is due
    pair.split(":")
    for pair in """
    dutch:nl nederlands:nl english:en german:de deutsch:de french:fr français:fr spanish:es español:es italian:it
    italiano:it portuguese:pt português:pt russian:ru polish:pl polski:pl danish:da swedish:sv norwegian:no
    finnish:fi turkish:tr arabic:ar chinese:zh japanese:ja jp:ja cz:cs dk:da gr:el cn:zh
    """.split()
)


def normalise_tag(raw: str) -> str | None:
    """The tag in its usual case, `nl_NL.UTF-8` -> `nl-NL`, `ZH-hans` -> `zh-Hans`; None for what names no language.

    Of a list the first counts. Three letters become two where the language has two (`dut` -> `nl`), English names of
    languages and a few country codes that pages write instead are understood. Variants, extensions and private parts
    are left out.
    """
    text = raw.strip()
    language = _NAMES.get(text.lower())
    if language is not None:
        return language
    match = _TAG.fullmatch(text)
    if match is None:
        return None
    code = match["language"].lower()
    language = _INSTEAD.get(code, code) if code in _TWO_LETTERS else _THREE_LETTERS.get(code)
    if language is None:
        return None
    parts = [language]
    if match["script"]:
        parts.append(match["script"].title())
    if match["region"]:
        region = match["region"].upper()
        parts.append(_REGIONS.get(region, region))
    return "-".join(parts)


def counts_days_first(tag: str | None) -> bool:
    """Whether a language, by its tag as written, surely writes 5/3 for 5 March, whatever its clocks look like.

    >>> counts_days_first("es-MX"), counts_days_first("en_GB"), counts_days_first("en"), counts_days_first(None)
    (True, True, False, False)
    """
    language, _, region = (normalise_tag(tag) or "").partition("-") if tag else ("", "", "")
    if language == "en":
        return region in _ENGLISH_DAYS_FIRST
    return language in _DAYS_FIRST
