from __future__ import annotations

import pytest

from newscrawl.pages.body.endings import is_ending, without_endings
from tests.pages.body.body_pages import PARAGRAPHS, article, body_of, paras


@pytest.mark.parametrize(
    "end",
    [
        *("<p>(END)</p>", "<p>Enditem/</p>", "<p>-ENDS-</p>", "<p>###</p>", "<p>(끝)</p>", "<p>（完）</p>"),
        "<p>aberg@kust.example<br>(END)</p>",
        "<p>[ⓒ 해안신문, 무단전재 및 재배포 금지]</p>",
    ],
)
def test_what_marks_the_end_of_a_text_is_none_of_it(end: str) -> None:
    assert body_of(article(paras() + end)).paragraphs == PARAGRAPHS


def test_a_mark_on_the_last_line_of_a_paragraph() -> None:
    contact = "Anna Berg\n+31 20 555 01 02\naberg@kust.example"
    assert without_endings(["Het veer vaart.", "Een rij\nEnditem/"]) == ["Het veer vaart.", "Een rij"]
    assert without_endings(["Het veer vaart.", contact]) == ["Het veer vaart.", contact]
    assert without_endings(["(END)"]) == ["(END)"]


@pytest.mark.parametrize("line", ["Ende", "Einde", "The End", "(SPD)", "fin", "Mail aberg@kust.example voor vragen."])
def test_other_last_lines_stay(line: str) -> None:
    assert not is_ending(line)
