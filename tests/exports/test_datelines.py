from __future__ import annotations

import pytest

from newscrawl.exports.datelines import ninjs, schema_org
from newscrawl.items import Article, Teaser


@pytest.mark.parametrize("kind", [Article, Teaser])
def test_places_and_agencies_in_the_words_of_schema_org(kind: type[Article] | type[Teaser]) -> None:
    item = kind(dateline="ANKARA/PARIJS", dateline_places=["ANKARA", "PARIJS"], agencies=["ANP", "QWP"])
    assert schema_org(item) == {
        "dateline": "ANKARA/PARIJS",
        "locationCreated": [{"@type": "Place", "name": "ANKARA"}, {"@type": "Place", "name": "PARIJS"}],
        "sourceOrganization": [
            {"@type": "Organization", "name": "ANP", "url": "https://anp.nl/"},
            {"@type": "Organization", "name": "QWP"},
        ],
    }


@pytest.mark.parametrize("kind", [Article, Teaser])
def test_places_and_agencies_in_the_words_of_ninjs(kind: type[Article] | type[Teaser]) -> None:
    item = kind(dateline="LONDON, Jan 5", dateline_places=["LONDON"], agencies=["Reuters", "QWP"])
    assert ninjs(item) == {
        "located": "LONDON",
        "infoSources": [{"name": "Reuters", "uri": "https://reuters.com/"}, {"name": "QWP"}],
    }


def test_several_places_are_one_string_of_ninjs() -> None:
    assert ninjs(Article(dateline_places=["ANKARA", "Frankfurt/Main"]))["located"] == "ANKARA, Frankfurt/Main"


def test_one_place_and_one_agency_are_no_list_in_schema_org() -> None:
    found = schema_org(Article(dateline="KATS", dateline_places=["KATS"], agencies=["ANP"]))
    assert found["locationCreated"] == {"@type": "Place", "name": "KATS"}
    assert found["sourceOrganization"]["name"] == "ANP"


def test_what_has_no_dateline_has_none_of_the_properties() -> None:
    assert schema_org(Article()) == {}
    assert ninjs(Article()) == {}
