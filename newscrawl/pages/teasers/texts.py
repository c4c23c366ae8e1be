"""The texts of one teaser: ages and clock times taken out, named."""

from __future__ import annotations

from dataclasses import dataclass, field

from newscrawl.pages.teasers.datelines import dateline_length, opens_with_dateline
from newscrawl.pages.teasers.headings import is_known
from newscrawl.pages.teasers.runs import Run
from newscrawl.pages.teasers.stamps import CLOCK, EDGES, age_at_edge, has_digit, is_count, tells_when, without_saying
from newscrawl.pages.teasers.words import READ_ON
from newscrawl.pages.tree.outline import NO_LINK, Outline
from newscrawl.pages.tree.tags import HEADINGS
from newscrawl.text.age import find_age, parse_age

LEAST = 20  # characters of a text that reads like a headline, or
LEAST_LEAD = 25  # characters of a lead that ends as no sentence does
LONGEST_AGE = 64  # characters of an age and the words before it
LONGEST_DATELINE = 80  # characters
_DATELINE_ENDS = frozenset("-–—).:/")
LEAST_WORDS = 3  # this many words
_SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "'", "’", "。")


@dataclass(slots=True)
class Texts:
    """What a teaser says."""

    read: list[Run]  # all that was read
    runs: list[Run] = field(default_factory=list)  # what it says
    age: str | None = None

    @property
    def strings(self) -> list[str]:
        """The texts in order."""
        return [run.text for run in self.runs]


def weight(text: str) -> int:
    """The length of a text in characters of an alphabet: one of Chinese, Japanese, Korean or Thai counts for two."""
    return len(text) if text.isascii() else len(text) + sum([char >= "\u0e00" for char in text])


def is_headline(text: str) -> bool:
    """Whether a text is long enough to be a headline."""
    return len(text) >= LEAST or text.count(" ") >= LEAST_WORDS - 1 or weight(text) >= LEAST


def read_texts(out: Outline, runs: list[Run]) -> Texts:
    """The texts of one teaser without its age, clock times, dates, section label and "read on" links."""
    found = Texts(runs)
    for run in runs:
        if found.age is not None or len(run.text) > LONGEST_AGE:
            continue
        bare = without_saying(run.text.strip(EDGES + "()"))
        if bare and parse_age(bare) is not None and not is_known(bare):
            found.age = bare
            run.is_age = True
    whole = found.age is not None
    kept: list[Run] = []
    for run in runs:
        if not run.is_age and not tells_when(run.text) and out.tags[run.element] != "time":
            kept += _cut_age(run, found, whole)
        elif not run.is_age and found.age is None:
            _cut_age(run, found, whole)
    texts = [
        run for run in kept if run.text and run.text.lower().strip(EDGES) not in READ_ON and not is_count(run.text)
    ]
    texts = _with_datelines(texts)
    for run in texts:
        run.text = _without_clock(run.text)
    if any(is_headline(run.text) for run in texts):
        texts = [run for run in texts if " " in run.text or weight(run.text) >= LEAST]
    elif len(texts) > 1 and any(run.link != NO_LINK for run in texts):
        texts = [run for run in texts if " " in run.text or run.link != NO_LINK]
    found.runs = texts
    return found


def _with_datelines(texts: list[Run]) -> list[Run]:
    """The texts, a dateline on a line of its own joined with what it opens."""
    found: list[Run] = []
    for run in texts:
        last = found[-1] if found else None
        if last is not None and last.text[-1:] in _DATELINE_ENDS and len(last.text) <= LONGEST_DATELINE:
            joined = f"{last.text} {run.text}"
            if len(last.text) <= dateline_length(joined) <= len(last.text) + 1:
                run.text = joined
                found.pop()
        found.append(run)
    return found


def _without_clock(text: str) -> str:
    match = CLOCK.match(text) if has_digit(text[:40]) else None
    rest = text[match.end() :] if match else text
    return rest if match and rest[:1].isupper() and is_headline(rest) else text


def _cut_age(run: Run, found: Texts, whole: bool) -> list[Run]:
    """The run cut where an age stands in it; an age in the middle of a sentence stays."""
    hit = find_age(run.text)
    at = hit[1:] if hit is not None else age_at_edge(run.text)
    if at is None or (found.age is not None and not whole):
        return [run]
    start, end = at
    before, after = run.text[:start], run.text[end:]
    if hit is not None and hit[0].unit == "year" and after[:1] == ":":  # "25 years ago: the storm that ..."
        return [run]
    glued = hit is None or (before and not before[-1].isspace()) or (after and not after[0].isspace())
    open_end = not after.strip() and not whole
    opens = after.strip(EDGES)[:1].isupper() and not whole and (not before.strip() or after[:1] in " \t")
    if after[:1] in {".", ",", "?", "!", ")"} and not (glued and before and before[-1].isalnum()):
        return [run]
    if not (glued or open_end or opens or is_count(after)):
        return [run]
    found.age = found.age or run.text[start:end].strip(EDGES + "()")
    parts = (before.rstrip(EDGES + "("), after.lstrip(EDGES + ")"))
    return [Run(part, run.link, run.element, run.block) for part in parts if part]


def name_texts(out: Outline, runs: list[Run]) -> tuple[str | None, str | None]:
    """(headline, lead) of a teaser's texts."""
    if not runs:
        return None, None
    told = [run for run in runs if run.link != NO_LINK or is_headline(run.text) or _in_title(out, run.element)]
    if len(runs) == 1 or (len(told) == 1 and opens_with_dateline(told[0].text)):
        text = (told or runs)[0].text
        return (None, text) if opens_with_dateline(text) else (text, None)
    title = next((run for run in runs if _in_title(out, run.element)), None)
    if title is None:
        title = _linked_title(runs)
    others = [run.text for run in runs if run.text != title.text]  # a picture may be called as the story is
    longest = max(others, key=len, default="")
    if len(others) == 1 and weight(longest) >= LEAST_LEAD:
        return title.text, longest
    leads = [text for text in others if text.endswith(_SENTENCE_ENDS) or opens_with_dateline(text)]
    return title.text, " ".join(leads) or (longest if weight(longest) >= LEAST_LEAD else None)


def _linked_title(runs: list[Run]) -> Run:
    """The first headline among the linked texts that open with no dateline; among all texts where none is so."""
    first: Run | None = None
    for run in runs:
        if run.link != NO_LINK and not opens_with_dateline(run.text):
            if is_headline(run.text):
                return run
            first = first or run
    return first or next((run for run in runs if is_headline(run.text)), runs[0])


def _in_title(out: Outline, element: int) -> bool:
    for _ in range(4):
        if element < 0:
            return False
        if out.tags[element] in HEADINGS:
            return True
        element = out.parents[element]
    return False
