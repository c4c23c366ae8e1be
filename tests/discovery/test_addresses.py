from __future__ import annotations

import pytest

from newscrawl.discovery.addresses import is_numbered, is_sectional, why_not

HOST = "https://krant.example"


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/%7B%7B%20link%20%7D%7D", "template"),
        ("/nieuws/$%7Burl%7D", "template"),
        ("/nieuws/%7Bslug%7D", "template"),
        ("/%3C%25=%20url%20%25%3E", "template"),
        ("/nieuws/[object%20Object]", "template"),
        ("/%5Bobject%20Object%5D", "template"),
        ("/nieuws/objectief-bekeken", None),
        ("/nieuws/een-%7Btwee%7D", None),
    ],
)
def test_placeholders_of_scripts_lead_nowhere(path: str, why: str | None) -> None:
    assert why_not(f"https://krant.example{path}") == why


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/nieuws/nieuws/nieuws/brug", "circle"),
        ("/nieuws/a/b/a/b/a/b/brug", "circle"),
        ("/x/www.duin.example/en/www.duin.example/en/www.duin.example/en/", "circle"),
        ("/nieuws/nieuws/brug", None),
        ("/11/11/11/brug", None),
        ("/blub/blub/blub", None),
    ],
)
def test_paths_that_go_round_in_a_circle_are_not_followed(path: str, why: str | None) -> None:
    assert why_not(HOST + path) == why


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/inloggen", "login"),
        ("/mijn/abonnement", "account"),
        ("/zoeken?q=veer", "search"),
        ("/?s=veer", "search"),
        ("/nieuws/veer/print", "print"),
        ("/nieuws/veer?print=1", "print"),
        ("/delen", "share"),
        ("/contact", "contact"),
        ("/cdn-cgi/l/email-protection", "contact"),
        ("/bestanden/rapport.PDF", "media"),
        ("/foto/veer.jpg?w=100", "media"),
        ("/nieuws/zoeken-naar-een-veer", None),
        ("/nieuws/contact-met-schip-hersteld", None),
        ("/nieuws/printer-in-brand", None),
        ("/nieuws/veer?id=12", None),
    ],
)
def test_why_not(path: str, why: str | None) -> None:
    assert why_not(HOST + path) == why


@pytest.mark.parametrize(
    "url",
    [
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://twitter.com/intent/tweet?url=x",
        "https://wa.me/?text=x",
        "https://www.linkedin.com/shareArticle?url=x",
    ],
)
def test_share_addresses(url: str) -> None:
    assert why_not(url) == "share"


@pytest.mark.parametrize("path", ["/nieuws?page=2", "/nieuws?pagina=12", "/nieuws/page/2", "/nieuws/pagina/3/"])
def test_numbered(path: str) -> None:
    assert is_numbered(HOST + path)


@pytest.mark.parametrize("path", ["/nieuws", "/nieuws?page=laatste", "/nieuws/veer-2", "/nieuws/veer-ANP141221005"])
def test_not_numbered(path: str) -> None:
    assert not is_numbered(HOST + path)


@pytest.mark.parametrize("path", ["/", "/sport", "/nieuws/buitenland", "/regio/noord-kust/"])
def test_sectional(path: str) -> None:
    assert is_sectional(HOST + path)


@pytest.mark.parametrize(
    "path", ["/nieuws/regio/kust", "/nieuws/veer-naar-kaap-vaak-vaart-weer", "/nieuws/veer-12", "/sport?x=1"]
)
def test_not_sectional(path: str) -> None:
    assert not is_sectional(HOST + path)
