"""Pages that serve a reader: log-in, registration, lost passwords, messages to the house."""

from __future__ import annotations

import pytest

from newscrawl.errors import NotAnArticle
from tests.pages.body.body_pages import HEADLINE, LINKED_DATA, MENU, PARAGRAPHS, body_of, document, paras

SITE = "https://krant.example"
LOG_IN = "<form><label>Naam</label> <input name=naam> <label>Geheim</label> <input type=password></form>"
MESSAGE = (
    "<form><p>Uw naam <input name=n></p><p>Uw adres <input type=email></p>"
    "<p>Uw bericht <textarea name=t></textarea></p><button>Stuur</button></form>"
)
RULES = [
    "Wie een account heeft, kan artikelen bewaren en onder verhalen reageren. Dat kost niets.",
    "Wij bewaren uw gegevens zolang u bij ons staat ingeschreven, en delen ze met niemand anders dan de bezorging.",
    "Op reacties die kwetsen of die over iets anders gaan volgt een waarschuwing, daarna wordt het account gesloten.",
]


def _refused(body: str, path: str, title: str, head: str = "") -> str:
    with pytest.raises(NotAnArticle) as refusal:
        body_of(document(MENU + body, head, title=title), SITE + path)
    return refusal.value.reason


@pytest.mark.parametrize(
    ("headline", "title", "path"),
    [
        ("Inloggen", "Inloggen | De Krant", "/a/1"),
        ("Welkom terug bij De Krant", "De Krant - Log in", "/a/1"),
        ("Wachtwoord vergeten?", "De Krant", "/a/1"),
        ("Fijn dat u er bent", "De Krant", "/account/login.php"),
        ("Passwort vergessen", "Passwort vergessen » Die Zeitung", "/a/1"),
        ("Забыли пароль?", "Газета", "/a/1"),
        ("お問い合わせ", "お問い合わせ | 新聞", "/a/1"),
    ],
)
def test_a_name_and_a_field_in_whatever_order_they_stand(headline: str, title: str, path: str) -> None:
    for inner in (paras(RULES) + MESSAGE, MESSAGE + paras(RULES)):
        assert _refused(f"<h1>{headline}</h1>{inner}", path, title) == "error"


def test_rules_below_a_form_to_register_with() -> None:
    form = LOG_IN.replace("<label>", "<label>Herhaal </label><input name=x><label>", 1)
    body = f"<h1>Word nu lid van onze club van lezers</h1>{form}{paras(RULES)}"
    assert _refused(body, "/a/1", "Word nu lid van onze club van lezers") == "front"


def test_a_form_where_an_article_has_its_text() -> None:
    body = f"<h1>Heeft u iets gezien in uw eigen straat?</h1>{paras(RULES[:1])}{MESSAGE}{paras(RULES[2:])}"
    assert _refused(body, "/a/1", "Heeft u iets gezien in uw eigen straat?") == "front"


@pytest.mark.parametrize(
    "page",
    [
        f"<h1>{HEADLINE}</h1>{paras()}{MESSAGE}",  # a form for comments that nothing names
        f"<h1>{HEADLINE}</h1>{paras()}<div class=comments>{LOG_IN}{MESSAGE}</div>",
        f"<div class=sidebar>{LOG_IN}</div><h1>{HEADLINE}</h1>{paras()}",
        f"<table><tr><td>{LOG_IN}</td><td><h1>{HEADLINE}</h1>{paras()}</td></tr></table>",
        f"<table><tr><td><h1>{HEADLINE}</h1>{paras()}</td><td>{LOG_IN}</td></tr></table>",
        f"<h1>{HEADLINE}</h1><div style='display: none'>{LOG_IN}</div>{paras()}",
        f"<h1>{HEADLINE}</h1><div role=dialog class=modal>{LOG_IN}</div>{paras()}",
        f"<h1>{HEADLINE}</h1><form class=search><input name=q> <input type=submit></form>{paras()}",
        f"<h1>{HEADLINE}</h1>{paras(PARAGRAPHS[:2])}<div>Nieuwsbrief <input type=email></div>{paras(PARAGRAPHS[2:])}",
    ],
)
def test_forms_beside_an_article_say_nothing(page: str) -> None:
    assert body_of(document(MENU + page)).paragraphs == PARAGRAPHS


def test_papers_may_be_called_as_services_are() -> None:
    title = f"{HEADLINE} | Contacto"
    for logo in ("", "<h1>Contacto</h1>"):
        page = document(f"{logo}{MENU}<h1>{HEADLINE}</h1>{paras()}{MESSAGE}", title=title)
        assert body_of(page).paragraphs == PARAGRAPHS


def test_an_article_about_passwords() -> None:
    headline = "Wachtwoord vergeten? Zo gaan dieven te werk"
    texts = [f"{text} Dat meldt de politie over zaak {number}." for number in range(4) for text in PARAGRAPHS]
    page = document(f"{MENU}<h1>{headline}</h1>{paras(texts)}{MESSAGE}", title=f"{headline} | De Krant")
    assert len(body_of(page).paragraphs) == len(texts)


def test_a_column_of_such_a_name_without_a_form() -> None:
    texts = [f"{text} Dat meldt de politie over zaak {number}." for number in range(3) for text in PARAGRAPHS]
    page = document(f"{MENU}<h1>Inloggen</h1>{paras(texts)}", title="Inloggen | De Krant")
    assert len(body_of(page).paragraphs) == len(texts)


def test_what_the_metadata_call_an_article_is_one_whatever_its_name() -> None:
    page = document(f"{MENU}<h1>Contact</h1>{paras()}{MESSAGE}", LINKED_DATA, title="Contact | De Krant")
    assert body_of(page).paragraphs == PARAGRAPHS
