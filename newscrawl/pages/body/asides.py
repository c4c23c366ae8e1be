"""Lines and boxes that are written as the article's text is, but are none of it: what they say and where tells.

For pages whose names say nothing: a date or a byline in a paragraph of its own above the text, a box about cookies
above the headline, readers' comments below the text.
"""

from __future__ import annotations

import re

from newscrawl.pages.fields.published_words import CHANGED, PUBLISHED
from newscrawl.pages.fields.topics import TAGS_LABEL
from newscrawl.pages.phrases import announces_comments, asks_consent, signs
from newscrawl.pages.tree.classes import UNSEEN
from newscrawl.pages.tree.outline import NO_LINK, Outline
from newscrawl.pages.tree.segments import Segment
from newscrawl.pages.tree.tags import HEADINGS
from newscrawl.text.dateline import parse_dateline
from newscrawl.text.dates import parse_moment
from newscrawl.text.dates_printed import MARKS
from newscrawl.text.month_names import is_calendar_word
from newscrawl.text.names import split_authors
from newscrawl.text.names_words import SOURCES
from newscrawl.text.persian import persian_month

LONGEST_LINE = 80  # characters of a date or a byline
LONGEST_LINES = 240  # of several of them in one segment
NAMES = 0.6  # share of a line's characters that the names in it have at least, beside a date
SENTENCES = 2  # of the text's beginning, between which a date or a byline may stand: a standfirst is one
LEAST_SENTENCE = 40.0  # mass
LEAST_TEXT = 100.0  # mass above the comments of readers, or beside a notice about cookies
STORY_PARTS, STORY = 3, 300.0  # sentences, and their mass, of a text that a notice may stand above
SHORT_WORD = 3  # letters of a word that may stand beside a date: "on", "Uhr", "CET"
SMALL_WORD = 5  # of one in lower case: "alle", "tháng"
FEW_WORDS = 4  # of a name, a place or a rubric beside a date
LONGEST_WORD = 14  # of any other: what is longer is a sentence in a script that parts no words
MOST_WORDS = 14  # of one or two dates: what has more is a sentence
LEAST_TAGS = 2  # links behind a label that is not known
MOST_TELLING = 2  # other words of a line that tells of a publication or a change: "Laatst bijgewerkt op"
_TOLD = re.compile("|".join((*PUBLISHED, *CHANGED)), re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[\n|·•]\s*|\s[-–—]\s")  # the parts of a line
_SENTENCE_ENDS = (".", "!", "?", "…", ":", "。")
_READING = re.compile(  # how long it takes to read the text, or to hear it
    r"(?:leestijd|lesezeit|(?:reading|read) time|temps de lecture|tiempo de lectura|tempo d[ie] lettura|lästid|læsetid"
    r"|lesetid|lukuaika|czas czytania|tempo de leitura|время чтения)\W{0,3}\d{1,3}\W{0,2}\w{0,8}\.?"
    r"|(?:luister naar dit artikel|listen to this (?:article|story)|artikel anhören|écouter (?:cet|l['’]) ?article)"
    r"\W{0,4}\d{1,3}\W{0,2}\w{0,8}\.?"
    r"|\d{1,3}[:.]\d\d ?min\w{0,5}\.?"
    r"|\d{1,3}[ -]?min\w{0,5}\.? (?:(?:to )?read|leestijd|lesezeit|de lecture|de lectura|di lettura|lästid|læsetid)",
    re.IGNORECASE,
)
_STAFF = re.compile(r"(?:(?:from|by)\s)?(?:[\w'’.-]+\s){0,4}staff(?:\sand\swires?)?\sreports?", re.IGNORECASE)
_OF_CONSENT = re.compile(
    r"cookie|consent|privacy|partner|tracking|personal data|persoonsgegevens|toestemming|einwilligung|datenschutz"
    r"|données|consentimiento|datos personales|dati personali|zgod|samtyck|samtykke|файл",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[^:：.!?\n]{2,40}[:：](?!//)")
_SOURCE = re.compile(rf"(?:{'|'.join(SOURCES)})\b", re.IGNORECASE)
_INITIALS = re.compile(r"\(?[a-zäöüß]{2,3}(?:/[a-zäöüß]{2,4}){0,6}\)?")
_YEAR = re.compile(r"\d{4}")
_EARLY_DIGIT = re.compile(r"\D{0,48}\d")  # what stands longer before a date is a sentence
_WORD = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+")
_LETTERS = re.compile(r"[^\W\d_]+")  # of a word between its marks
_EASTERN = re.compile("[年月日]?(?:(?:星期|[周週])[一二三四五六日天])?(?:[上下中]午|早上|晚上|凌晨|午[前後])?")


def leave_asides(out: Outline, segments: list[Segment], taken: list[bool], headline: int) -> None:
    """Take out of the chosen segments what stands beside the text; `headline` is the element of the page's own."""
    _leave_consent(segments, taken, headline)
    _leave_notices(segments, taken)
    _leave_comments(out, segments, taken)
    _leave_signatures(segments, taken)
    _leave_endings(segments, taken)


def _leave_endings(segments: list[Segment], taken: list[bool]) -> None:
    """A date, the writer's initials or a list of tags that a text ends with."""
    for i in range(len(segments) - 1, 0, -1):
        if taken[i]:
            text = segments[i].text
            is_line = len(text) <= LONGEST_LINE and text[-1] != "."
            if not ((is_line and (_INITIALS.fullmatch(text) or _is_date(text))) or _is_labelled(segments[i])):
                return
            taken[i] = False


def _is_labelled(one: Segment) -> bool:
    """Whether a text is a label with links behind it, as a list of tags is in any language: "Abgelegt unter: Hafen".
    What names the source of a story is read for its agencies."""
    label = _LABEL.match(one.text)
    if label is None or not one.block.linked or len(one.block.text) != len(one.text) or _SOURCE.match(one.text):
        return False
    runs = one.block.runs()
    beside = " ".join("".join([text for link, text in runs if link == NO_LINK]).split())
    others = _LETTERS.findall(beside.removeprefix(label[0]))
    links = [text for link, text in runs if link != NO_LINK]
    if len(links) < LEAST_TAGS and TAGS_LABEL.match(one.text) is None:
        return False
    return all(len(word) <= SHORT_WORD for word in others) and all(text.count(" ") < FEW_WORDS for text in links)


def _leave_signatures(segments: list[Segment], taken: list[bool]) -> None:
    """Dates and bylines above the text, or between its first sentences; those at its end stay."""
    passed = 0
    lines: list[int] = []
    for i, one in enumerate(segments):
        if not taken[i]:
            continue
        if _is_signature(one):
            lines.append(i)
        elif one.mass >= LEAST_SENTENCE:
            for line in lines:
                taken[line] = False
            lines.clear()
            passed += 1
            if passed == SENTENCES:
                return


def _is_signature(one: Segment) -> bool:
    """Whether a segment is a date, a byline or a time of reading, or holds one among others, names, places or rubrics:
    "Anna Berg | 5 May 2026"."""
    text = one.text
    if len(text) > LONGEST_LINES:
        return False
    if _tells_of_making(text):
        return True
    parts = [part for part in _BETWEEN.split(text) if part]
    if len(parts) > 1:
        others = [part for part in parts if not _tells_of_making(part)]
        most = 0 if "\n" in text else FEW_WORDS
        few = all(part.count(" ") < most or _is_names(part) for part in others)
        return few and len(others) < len(parts) and not parse_dateline(text).raw
    parts = _elements(one)
    return len(parts) > 1 and any(map(_is_date, parts)) and all(_is_date(part) or _is_names(part) for part in parts)


def _elements(one: Segment) -> list[str]:
    """The texts of a segment's elements but words like "Door" and "en", where it is a whole block with a number."""
    if len(one.block.text) != len(one.text) or not any(map(str.isdecimal, one.text)):
        return []
    return [text for part in one.block.texts_of_elements() if not _joins(text := part.strip())]


def _tells_of_making(text: str) -> bool:
    if _is_date(text) or _is_byline(text) or _READING.fullmatch(text):
        return True
    if text[:1].isdecimal() and announces_comments(text):
        return True
    return "taff" in text and _STAFF.fullmatch(text) is not None


def _joins(text: str) -> bool:
    """Whether an element's text is a word that stands before or between names: "Door", "en"."""
    return len(text) <= SHORT_WORD or (len(text) <= SMALL_WORD and signs(f"{text} "))


def _is_names(text: str) -> bool:
    """Whether a text is a byline, or next to nothing but names."""
    people, agencies = split_authors(text) if len(text) <= LONGEST_LINE else ([], [])
    return bool(people) and not agencies and (signs(text) or _fills(people, text))


def _is_date(text: str) -> bool:
    """Whether a text is a date, with no more words than say what happened on it; not "Bonn, 5 May 2026"."""
    if len(text) > LONGEST_LINES or not _YEAR.search(text) or not _EARLY_DIGIT.match(text):
        return False
    rest, told = _TOLD.subn("", text)
    words = _WORD.findall(rest)
    others = [word for word in words if not _goes_with_dates(word)] if len(words) <= MOST_WORDS else words
    few = len(others) <= (MOST_TELLING if told else 0) and max(map(len, others), default=0) <= LONGEST_WORD
    return few and (parse_moment(text) is not None or any(map(is_calendar_word, words)))


def _goes_with_dates(word: str) -> bool:
    low = word.lower()
    if all(len(part) <= SHORT_WORD or (len(part) <= SMALL_WORD and word == low) for part in _LETTERS.findall(word)):
        return True
    return is_calendar_word(word) or persian_month(word) is not None or _EASTERN.fullmatch(word) is not None


def _is_byline(text: str) -> bool:
    if not signs(text) or len(text) > LONGEST_LINE:
        return False
    people, agencies = split_authors(text)
    return bool(people) and not agencies and (not text.endswith(_SENTENCE_ENDS) or _fills(people, text))


def _fills(people: list[str], text: str) -> bool:
    """Whether a text is next to nothing but these names."""
    return sum(map(len, people)) >= NAMES * len(text)


def _leave_consent(segments: list[Segment], taken: list[bool], headline: int) -> None:
    """What stands above the headline in one element with a text about cookies."""
    boxes = set()
    for one in segments:
        if one.element >= headline:
            break
        if one.mass and "cookie" in one.text.lower():
            boxes.add(one.parent)
    if not boxes:
        return
    for i, one in enumerate(segments):
        if one.element >= headline:
            return
        if one.parent in boxes:
            taken[i] = False


def _leave_notices(segments: list[Segment], taken: list[bool]) -> None:
    """What opens as a notice about cookies does, below enough of the text, or anywhere beside a text that speaks of
    nothing of the kind: what is nothing else is a wall."""
    chosen = [i for i, take in enumerate(taken) if take]
    notices = {i for i in chosen if asks_consent(segments[i].text)}
    if not notices:
        return
    others = [segments[i] for i in chosen if i not in notices and segments[i].mass]
    long = len(others) >= STORY_PARTS and sum([one.mass for one in others]) >= STORY
    passed = LEAST_TEXT if long and not any(_OF_CONSENT.search(one.text) for one in others) else 0.0
    for i in chosen:
        if passed >= LEAST_TEXT and i in notices:
            taken[i] = False
        passed += segments[i].mass


def _leave_comments(out: Outline, segments: list[Segment], taken: list[bool]) -> None:
    """What stands behind a heading like "12 comments" below the text, in an element that holds nothing of the text."""
    passed, first = 0.0, -1
    for i, one in enumerate(segments):
        if passed >= LEAST_TEXT and not one.bits & UNSEEN and announces_comments(one.text):
            alone = out.last_block[one.element] - out.first_block[one.element] == 1
            around = out.parents[one.element] if alone else one.element
            if one.tag in HEADINGS or first < around:
                end = out.ends[around]
                for j in range(i, len(segments)):
                    if segments[j].element < end:
                        taken[j] = False
                return
        if taken[i] and one.mass:
            passed += one.mass
            first = one.element
