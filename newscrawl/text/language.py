"""Language tags, as BCP 47 (RFC 5646) writes them."""

from __future__ import annotations

import re

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:[-_](?P<script>[a-z]{4}))?(?:[-_](?P<region>[a-z]{2}|[0-9]{3}))?(?:[-_.@].*)?",
    re.IGNORECASE | re.DOTALL,
)
_NONE = frozenset({"und", "mul", "zxx", "mis", "xx"})  # codes that name no language (ISO 639-2)


def normalise_tag(raw: str) -> str | None:
    """The tag in its usual case, `nl_NL.UTF-8` -> `nl-NL`, `ZH-hans` -> `zh-Hans`; None for what names no language.

    Variants, extensions and private parts are left out.
    """
    match = _TAG.fullmatch(raw.strip())
    if match is None or match["language"].lower() in _NONE:
        return None
    parts = [match["language"].lower()]
    if match["script"]:
        parts.append(match["script"].title())
    if match["region"]:
        parts.append(match["region"].upper())
    return "-".join(parts)
