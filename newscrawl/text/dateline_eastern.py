"""Datelines of Chinese, Japanese and Korean agencies: `新华社北京4月24日电`, `(서울=연합뉴스)`."""

from __future__ import annotations

import re

from newscrawl.text.agencies import canonical_agency, known_agencies
from newscrawl.text.dateline_found import Found
from newscrawl.text.dateline_places import DASH

EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_OPEN, _CLOSE = r"[(（\[［【〔]", r"[)）\]］】〕]"
_INSIDE = r"[^()（）\[\]［］【】〔〕\n]"
_DATE = re.compile(r"(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日|(?:\d{1,2}월\s?)?\d{1,2}일")
_DASHES = rf"\s*(?:(?:{DASH}|－|ー|=|＝)\s*)*"

_EQUAL = re.compile(
    rf"{_OPEN}\s?(?P<where>[^()（）\[\]［］【】=＝\n]{{1,30}})[=＝](?P<who>[^()（）\[\]［］【】=＝\n]{{2,24}}){_CLOSE}"
    rf"\s?(?:(?:[가-힣]{{2,4}}[ ·,]{{1,2}}){{1,3}}(?:특파원|통신원|(?:인턴|선임)?기자)(?=\s?(?:[=＝]|{DASH})))?"
    rf"{_DASHES}"
)
_WIRED = re.compile(
    rf"(?P<open>{_OPEN})?[据據]?(?P<head>[^\s()（）\[\]［］【】\d，。、]{{2,24}}?)(?P<when>{_DATE.pattern})?(?:综合)?[电電讯訊]"
    rf"(?:\s?{_OPEN}(?:记者|記者){_INSIDE}{{1,30}}{_CLOSE})?(?(open)\s?{_CLOSE})(?=\s|{DASH}|(?(open)|(?!\w))|[^\W\d])"
    rf"{_DASHES}"
)
_BRACKETED = re.compile(rf"{_OPEN}?(?P<inside>{_INSIDE}{{2,40}}){_CLOSE}{_DASHES}")
_BEHIND = re.compile(
    rf"(?P<where>[\u3040-\u30ff\u3400-\u9fff]{{2,16}}){_OPEN}(?P<who>{_INSIDE}{{2,24}}){_CLOSE}{_DASHES}"
)
_DAY_ONLY = re.compile(
    rf"{_OPEN}(?P<where>[\u3400-\u9fff]{{2,8}}?)(?P<when>{_DATE.pattern})[讯訊电電]{_CLOSE}{_DASHES}"
)
_PAPER = re.compile(r"(?!.*기자)[\w.·]{2,8}\Z")
_NAME = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff・]{2,12}\Z")
_OWN = re.compile(r"本[报報台](?:讯|訊)?|\w{1,4}?[网網社报報](?=\w{2})")
CITIES = frozenset(
    """
    서울 부산 대구 인천 광주 대전 울산 세종 수원 춘천 청주 전주 창원 제주 강릉 포항 의정부 무안 안동 홍성 원주
    워싱턴 뉴욕 로스앤젤레스 도쿄 베이징 상하이 홍콩 런던 파리 베를린 모스크바 하노이 방콕
    """.split()
)
"""Cities in front of which stands an agency that the table need not know: `[서울=뉴스핌]`."""
_MARKS = re.compile(r"[・·/／、,\s]+")
_LONGEST, _SHORTEST = 12, 2


_CAPTION = re.compile(r"[:：]|写真|資料|提供|사진|자료|제공|영상|图|圖|照片|摄影|攝影")


def read_eastern(text: str, at: int) -> Found | None:
    """The dateline that begins at `at` in one of the eastern forms; None where none does, or a picture's credit."""
    found = _equal(text, at) or _wired(text, at) or _bracketed(text, at) or _behind(text, at) or _day_only(text, at)
    return None if found is None or _CAPTION.search(found.text) else found


def _equal(text: str, at: int) -> Found | None:
    """`(서울=연합뉴스) 홍길동 기자 = `: place, equals sign, agency, and often the reporter.

    `【ワシントン＝山田太郎】` names place and reporter of a paper's own report.
    """
    match = _EQUAL.match(text, at)
    if match is None:
        return None
    where, agencies = match["where"].strip(), known_agencies(match["who"])
    if not agencies:
        signed = where in CITIES and _PAPER.match(match["who"])
        reported = match[0].startswith("【") and _NAME.match(where) is not None
        if not (signed or reported):
            return None
        return Found(match.end(), where, _places(where), (match["who"],) if signed else ())
    where, partner = _peel(where)
    return Found(match.end(), where, _places(where), partner + agencies)


def _wired(text: str, at: int) -> Found | None:
    """`新华社北京4月24日电 `: agency, place, date and the word for a telegram.

    Without a date the telegram's word is too common to end a dateline. A reporter between agency and place
    (`中央社記者王大明台北5日電`) has three characters, as nearly all names there.
    """
    match = _WIRED.match(text, at)
    if match is None or match["when"] is None:
        return None
    head = match["head"]
    for size in range(min(_LONGEST, len(head)), _SHORTEST - 1, -1):
        agency = canonical_agency(head[:size])
        if agency is not None:
            where = re.sub(r"\A(?:记者|記者)\w{3}(?=\w{2})", "", head[size:])
            return Found(match.end(), f"{where}{match['when']}", _places(where), (agency,), match["when"])
    own = _OWN.match(head)
    if own is None:
        return None
    where, signs = head[own.end() :], () if own[0].startswith("本") else (own[0],)
    return Found(match.end(), f"{where}{match['when']}", _places(where), signs, match["when"])


def _bracketed(text: str, at: int) -> Found | None:
    """`［東京 ４日 ロイター］ - `, `【北京共同】`: all in one bracket, whose first half may be lost."""
    match = _BRACKETED.match(text, at)
    if match is None:
        return None
    inside = match["inside"].strip()
    when = _DATE.search(inside)
    rest, agencies = _peel(inside[: when.start()] if when and when.end() == len(inside) else inside)
    if not agencies and when is not None:
        rest, agencies = _peel_front(inside[: when.start()])
    if not agencies or (when is None and not EASTERN.search(inside)):
        return None
    where = rest[: when.start()].strip() if when and when.start() < len(rest) else rest
    if where and not EASTERN.search(where):
        return None
    printed = inside[: when.end()] if when and when.end() <= len(rest) else rest
    return Found(match.end(), printed.strip(), _places(where), agencies, when[0] if when else None)


def _behind(text: str, at: int) -> Found | None:
    """`東京（CNN） `: the agency in brackets behind the place."""
    match = _BEHIND.match(text, at)
    agencies = known_agencies(match["who"]) if match else ()
    return Found(match.end(), match["where"], (match["where"],), agencies) if match and agencies else None


def _day_only(text: str, at: int) -> Found | None:
    """`（吉隆坡5日訊）`: place, day and the word for a message, of papers without an agency."""
    match = _DAY_ONLY.match(text, at)
    if match is None:
        return None
    return Found(match.end(), match["where"] + match["when"], _places(match["where"]), (), match["when"])


def _peel(inside: str) -> tuple[str, tuple[str, ...]]:
    """What stands before the agencies at the end of `inside`, and these agencies."""
    found: list[str] = []
    while True:
        inside = inside.rstrip(" \u3000/／・·=＝、")
        for size in range(min(_LONGEST, len(inside)), _SHORTEST - 1, -1):
            agency = canonical_agency(inside[-size:])
            if agency is not None:
                found.insert(0, agency)
                inside = inside[:-size]
                break
        else:
            return inside, tuple(found)


def _peel_front(inside: str) -> tuple[str, tuple[str, ...]]:
    """What stands behind the agency at the front of `inside`, and this agency: `【新華社北京1月5日】`."""
    for size in range(min(_LONGEST, len(inside)), _SHORTEST - 1, -1):
        agency = canonical_agency(inside[:size])
        if agency is not None:
            return inside[size:], (agency,)
    return inside, ()


def _places(printed: str) -> tuple[str, ...]:
    return tuple(filter(None, _MARKS.split(printed)))
