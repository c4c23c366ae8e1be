from __future__ import annotations

import pytest

from newscrawl.text.names_chinese import is_chinese_name, is_of_han, reporters


@pytest.mark.parametrize("name", ["王小明", "李红", "欧阳小明", "司马红", "張小明", "安娜·贝格"])
def test_a_family_name_and_one_or_two_signs_more(name: str) -> None:
    assert is_of_han(name)
    assert is_chinese_name(name)


@pytest.mark.parametrize(
    "name", ["港湾", "王", "评论", "金融", "全部", "文章", "金沙晚报", "海岸新闻", "江南站", "王小明工作室"]
)
def test_houses_columns_and_words_are_no_people(name: str) -> None:
    assert not is_chinese_name(name)


def test_what_is_not_in_chinese_signs_alone() -> None:
    assert not any(map(is_of_han, ("Anna Berg", "王 小明", "さくら")))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("记者 王小明", ["王小明"]),
        ("本报记者王小明、李红 整合", ["王小明", "李红"]),
        ("记者：王小明 李红", ["王小明", "李红"]),
        ("采写：海岸见习记者 王小明", ["王小明"]),
        ("记者从港口了解到", []),
        ("记者王小明了解到一些情况", []),
        ("编辑 王小明", []),
    ],
)
def test_reporters(text: str, people: list[str]) -> None:
    assert reporters(text) == people
