"""Short texts among an article's paragraphs that belong to a picture, a form or a writer, whatever they are called."""

from __future__ import annotations

import re

from newscrawl.pages.body.captions import is_caption
from newscrawl.pages.tree.classes import ADVERT
from newscrawl.pages.tree.containers import Containers
from newscrawl.pages.tree.segments import Segment

LONGEST_CAPTION = 250  # characters of one that ends with its credit
MOST_CREDIT = 64  # characters of the credit, of a text whose white space is folded
LONGEST_BOX, MOST_IN_BOX = 400, 5  # characters and blocks of text around a form
LONGEST_LIFE = 300  # characters of what is said of the writer
MOST_LIVES = 2  # paragraphs of it
LINKED = 0.8  # share of a line with an arrow that is a link, when it leads to another article
_ADVERTS = frozenset(
    """ad-slot adslot ad-unit adunit ad-container ad-wrapper ad-box adbox ad-block ad-banner advert advertisement
    advertentie anzeige werbung publicidad publicite publicidade pubblicita reklama reclame annons annonse annonce
    mainos""".split()
)
_ARROWS = frozenset(">»›►▶▸→➤")
_CREDIT_AT_END = re.compile(
    r"[\s(](?:(?:foto|foto[’']s|fotos?|photos?|photograph|pictures?|image|beeld|bild|fotografie|cr[ée]dit photo)\s?"
    r"(?::|©|/|by\b|door\b|par\b)|©)\s*[^.!?]{2,40}\)?\.?$",
    re.IGNORECASE,
)
_SIGN_UP = re.compile(r"nieuwsbrief|newsletter|e-?mail|inbox|mailbox|boletín|infolettre", re.IGNORECASE)
_WRITER = re.compile(
    r"\bis (?:an?|the|our|een|onze)? ?[^.]{0,60}\b(?:reporter|correspondent|editor|journalist|columnist|writer"
    r"|verslaggever|redacteur)\b.*(?:\bfollow \w+ (?:on|at)\b|\bvolg \w+ (?:op|via)\b|@\w|\bcan be reached\b)",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT_WRITER = re.compile(  # a heading above what is said of the writer
    r"(?:over de (?:auteurs?|schrijvers?|schrijfster)|about the (?:authors?|writers?)|(?:zum|über den) autor"
    r"|(?:zur|über die) autorin|à propos de l[’']aut(?:eur|rice)|sobre (?:el autor|la autora|o autor|a autora)"
    r"|sull[’']autore|om (?:författaren|forfatteren)|об авторе)\W?",
    re.IGNORECASE,
)


def leave_fringe(found: Containers, segments: list[Segment], taken: list[bool]) -> None:
    """Take such texts out of the chosen segments."""
    out = found.out
    formed = "form" in out.tags
    last = max((i for i, take in enumerate(taken) if take), default=-1)
    for i, one in enumerate(segments):
        if not taken[i]:
            continue
        size = len(one.text)
        if (
            (size <= LONGEST_CAPTION and _CREDIT_AT_END.search(one.text, max(0, size - MOST_CREDIT)))
            or is_caption(found, one)
            or (size <= LONGEST_BOX and one.bits & ADVERT and _stands_in_advert(found, one))
            or (size <= LONGEST_CAPTION and one.text[0] in _ARROWS and one.block.linked >= LINKED * size)
            or (formed and size <= LONGEST_BOX and _stands_by_form(found, one))
            or (i == last and size <= LONGEST_LIFE and _WRITER.search(one.text))
        ):
            taken[i] = False
    _leave_writer(segments, taken)


def _leave_writer(segments: list[Segment], taken: list[bool]) -> None:
    """Take out the heading "About the author" and the one or two paragraphs below it that the text ends with."""
    for i in [i for i, take in enumerate(taken) if take][: -MOST_LIVES - 2 : -1]:
        if _ABOUT_WRITER.fullmatch(segments[i].text):
            taken[i:] = [False] * (len(taken) - i)
            return
        if len(segments[i].text) > LONGEST_LIFE:
            return


def _stands_in_advert(found: Containers, one: Segment) -> bool:
    """Whether a small box around a text is called an advert's, by that name alone."""
    out, element = found.out, one.element
    while element > found.best and out.last_block[element] - out.first_block[element] <= MOST_IN_BOX:
        if not _ADVERTS.isdisjoint(out.called(element).lower().replace("_", "-").split()):
            return True
        element = out.parents[element]
    return False


def _stands_by_form(found: Containers, one: Segment) -> bool:
    """Whether a small box around a text holds a form to sign up with."""
    out, element = found.out, one.parent
    while element > found.best and out.last_block[element] - out.first_block[element] <= MOST_IN_BOX:
        if "form" in out.tags[element : out.ends[element]]:
            text = " ".join([block.text for block in out.blocks_in(element)])
            return len(text) <= LONGEST_BOX and _SIGN_UP.search(text) is not None
        element = out.parents[element]
    return False
