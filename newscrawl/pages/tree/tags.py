"""Tags of HTML by what they mean for the text of a page (HTML standard, 15.3, Flow content)."""

from __future__ import annotations


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


BLOCK = _names(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary
    table tbody td tfoot th thead tr ul"""
)
SKIPPED = _names(
    """audio base button canvas embed frame frameset head iframe input link map math meta noframes noscript object
    option script select source style svg template textarea title track video"""
)
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
STORY_HEADINGS = _names("h1 h2 h3")  # that may head a whole story
CONTENT = _names("article body html main")  # what these are called speaks of the whole page
BESIDE = _names("aside footer nav")  # what these hold stands beside the article
DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ppt", ".pptx", ".zip")  # what their addresses end in
WRITERS = "authors?|auteurs?|autor(?:es|en)?|contributors?"  # a pattern: the step of an address before a writer's name
