"""Dateline and agencies in the words of schema.org and of IPTC ninjs 3.

Both take an Article or a Teaser and give plain JSON values; a property without a value is left out. The date of a
dateline has no property of its own in either: in schema.org it stands in the text of `dateline`, in ninjs nowhere.

Sources: https://schema.org/NewsArticle (`dateline`, `locationCreated`, `sourceOrganization`) and
https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json (`located`, `infoSources`).
"""

from __future__ import annotations

from typing import Any

from newscrawl.items import Article, Teaser
from newscrawl.text.agencies import find_agency

Json = dict[str, Any]


def schema_org(item: Article | Teaser) -> Json:
    """The properties of a schema.org NewsArticle that say where and by whom it was written.

    `dateline` (Text) is as printed, `locationCreated` (Place) and `sourceOrganization` (Organization) are one object,
    or a list where there are several, in printed order. An agency of the table has its site as `url`.

    >>> schema_org(Article(dateline="TOKIO", dateline_places=["TOKIO"], agencies=["ANP"]))["locationCreated"]
    {'@type': 'Place', 'name': 'TOKIO'}
    """
    places = [{"@type": "Place", "name": place} for place in item.dateline_places]
    sources = [{"@type": "Organization", "name": name, **_site("url", name)} for name in item.agencies]
    found = {"dateline": item.dateline, "locationCreated": _one_or_all(places)}
    return _told({**found, "sourceOrganization": _one_or_all(sources)})


def ninjs(item: Article | Teaser) -> Json:
    """The properties of an IPTC ninjs 3 object that say where and by whom the content was made.

    `located` is one string: the names of all places, in printed order, parted by a comma. `infoSources` is a list of
    objects with `name`, and `uri` (the agency's site) for an agency of the table.

    >>> ninjs(Article(dateline_places=["ANKARA", "PARIJS"], agencies=["XYZ"]))
    {'located': 'ANKARA, PARIJS', 'infoSources': [{'name': 'XYZ'}]}
    """
    sources = [{"name": name, **_site("uri", name)} for name in item.agencies]
    return _told({"located": ", ".join(item.dateline_places), "infoSources": sources})


def _site(key: str, name: str) -> dict[str, str]:
    """The site of an agency, under `key`, as far as the table knows it."""
    known = find_agency(name)
    return {key: f"https://{known.site}/"} if known is not None and known.site else {}


def _one_or_all(found: list[dict[str, str]]) -> dict[str, str] | list[dict[str, str]]:
    return found[0] if len(found) == 1 else found


def _told(found: Json) -> Json:
    return {key: value for key, value in found.items() if value}
