"""What tags end and open, by the names of elements (HTML standard, 13.2.4.2 and 13.2.6.4): data only."""

from __future__ import annotations

FORMATS = frozenset("a b big code em font i nobr s small strike strong tt u".split())
VOID_INLINE = frozenset("area br embed image img input keygen wbr".split())
VOID = VOID_INLINE.union("base basefont bgsound col frame hr link meta param source track".split())
ALONE = frozenset(("a", "nobr"))  # a second one ends the first
ONCE = frozenset(("html", "head", "body"))  # open from first to last, whatever tags a page has
HEADINGS = dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "h1")  # `</h2>` ends an `<h1>` too
BLOCKS = frozenset(  # a start tag of these ends a paragraph; an end tag reaches as far as `SCOPE` lets it
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 "
    "header hgroup li listing main menu nav ol p pre search section summary ul".split()
)
END_PARAGRAPHS = BLOCKS | {"hr", "plaintext", "table", "xmp"}
SCOPE = frozenset("applet caption marquee object select table td template th".split())
SCOPED = BLOCKS | FORMATS | {"applet", "button", "marquee", "object", "select"}
MARKERS = SCOPE - {"table", "select"}  # in one, no formatting element is repeated that was left open around it
TABLES = frozenset(("table", "template"))
ENDS = {"button": "button", "input": "select", "select": "select"}  # start tags that end an element around them
ITEMS = {"li": ("li",), "dd": ("dd", "dt"), "dt": ("dd", "dt")}  # start tags that end an item around them
TRANSPARENT = frozenset(("address", "div", "p"))  # what may stand between it and that
IMPLIED = frozenset("dd dt li optgroup option p rb rp rt".split())
END_INNERMOST = {  # start tags that end the innermost elements as long as they are of these
    "h1": frozenset(("h1",)),
    "option": frozenset(("option",)),
    "optgroup": frozenset(("option",)),
}
END_INNERMOST_INSIDE = {  # the same, inside an element of this name
    "optgroup": ("select", IMPLIED),
    "rb": ("ruby", IMPLIED | {"rtc"}),
    "rtc": ("ruby", IMPLIED | {"rtc"}),
    "rp": ("ruby", IMPLIED),
    "rt": ("ruby", IMPLIED),
}
ENDING = END_PARAGRAPHS | ALONE | set(END_INNERMOST) | set(END_INNERMOST_INSIDE)
CELLS = ("td", "th", "caption", "colgroup")
ROWS = (*CELLS, "tr")
ENDED_BY = {  # the parts of a table that another part ends, with all that is open in them
    **dict.fromkeys(("td", "th"), CELLS),
    "tr": ROWS,
    **dict.fromkeys(("caption", "colgroup", "tbody", "tfoot", "thead"), (*ROWS, "tbody", "tfoot", "thead")),
}
SPECIAL = frozenset("button iframe noembed noframes noscript plaintext script style textarea title xmp".split()).union(
    BLOCKS, SCOPE, ENDED_BY
)

QUIET = (SPECIAL | VOID) - VOID_INLINE - {"applet", "button", "marquee", "object", "select", "xmp"}  # no texts
