from __future__ import annotations

import pytest

from newscrawl.errors import NotAnArticle
from tests.pages.body.body_pages import HEADLINE, LINKED_DATA, MENU, PARAGRAPHS, TEASERS, body_of, document, paras

SITE = "https://krant.example"


def _stories(form: str = "<h2><a href=/n/{i}>{title}</a></h2>") -> str:
    texts = [[f"{text} Dat schrijft de krant op dag {i}." for text in PARAGRAPHS] for i in range(3)]
    heads = [form.format(i=i, title=title) for i, (title, _, _) in enumerate(TEASERS[:3])]
    return "".join(f"<article>{head}{paras(own)}</article>" for head, own in zip(heads, texts, strict=True))


@pytest.mark.parametrize(
    ("path", "above", "title"),
    [
        ("/", "", "De Kustblogger"),
        ("/blog/", "<h1>De Kustblogger</h1>", "De Kustblogger"),
        ("/category/haven/", "<h1>Haven</h1>", "Haven | De Kustblogger"),
        ("/page/3", "", "De Kustblogger | Pagina 3"),
    ],
)
def test_whole_stories_below_headings_that_lead_to_their_pages(path: str, above: str, title: str) -> None:
    html = document(f"{MENU}<main>{above}{_stories()}</main>", title=title)
    with pytest.raises(NotAnArticle) as refusal:
        body_of(html, SITE + path)
    assert refusal.value.reason == "front"


@pytest.mark.parametrize("href", ["#deel-{i}", "https://winkel.example/{i}", "/nieuws/veer-kaap-vaak"])
def test_sections_whose_headings_lead_elsewhere_or_to_themselves(href: str) -> None:
    html = document(f"{MENU}<main>{_stories(f'<h2><a href={href}>{{title}}</a></h2>')}</main>", title="De Krant")
    assert PARAGRAPHS[0] in "\n".join(body_of(html).paragraphs)


@pytest.mark.parametrize("head", ["", LINKED_DATA])
def test_a_headline_above_such_sections(head: str) -> None:
    html = document(f"{MENU}<main><h1>{HEADLINE}</h1>{paras()}{_stories()}</main>", head)
    assert body_of(html).paragraphs
