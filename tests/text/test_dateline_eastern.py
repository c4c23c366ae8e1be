from __future__ import annotations

import pytest

from newscrawl.text.dateline import parse_dateline


@pytest.mark.parametrize(
    ("raw", "body", "places", "agencies", "date"),
    [
        ("新华社北京4月24日电 ", "船闸关闭。", ("北京",), ("Xinhua",), "4月24日"),
        ("本报北京4月5日电 ", "船闸关闭。", ("北京",), (), "4月5日"),
        ("人民网北京4月5日电 ", "船闸关闭。", ("北京",), ("人民网",), "4月5日"),
        ("（吉隆坡5日訊）", "船閘關閉。", ("吉隆坡",), (), "5日"),
        ("［東京 ４日 ロイター］ - ", "水門が開いた。", ("東京",), ("Reuters",), "４日"),
        ("【北京共同】", "水門が開いた。", ("北京",), ("Kyodo",), None),
        ("【AFP＝時事】", "水門が開いた。", (), ("AFP", "Jiji"), None),
        ("【ワシントン＝山田太郎】", "水門が開いた。", ("ワシントン",), (), None),
        ("東京（CNN） ", "水門が開いた。", ("東京",), ("CNN",), None),
        ("(서울=연합뉴스) 홍길동 기자 = ", "갑문이 열렸다.", ("서울",), ("Yonhap",), None),
        ("[서울=뉴스핌] 홍길동 기자 = ", "갑문이 열렸다.", ("서울",), ("뉴스핌",), None),
    ],
)
def test_eastern_forms_are_read(
    raw: str, body: str, places: tuple[str, ...], agencies: tuple[str, ...], date: str | None
) -> None:
    found = parse_dateline(raw + body)
    assert (found.raw, found.body, found.places, found.agencies, found.date) == (raw, body, places, agencies, date)


@pytest.mark.parametrize(
    "text",
    [
        "据新华社报道，船闸关闭。",
        "（写真：共同）水門が開いた。",
        "(사진=연합뉴스) 갑문이 열렸다.",
        "[새소식=홍길동 기자] 갑문이 열렸다.",
        "水門（すいもん）は開く。",
    ],
)
def test_pictures_bylines_and_asides_are_none(text: str) -> None:
    assert parse_dateline(text).raw == ""
