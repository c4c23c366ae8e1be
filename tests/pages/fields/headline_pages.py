"""What the tests of the headline share: a page that names its headline in these places, and what is read from it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from newscrawl.pages.fields.headline import headline
from newscrawl.pages.page import read_page

TITLE = "Veer naar Kaap Vaak vaart weer"
URL = "https://www.kustkrant.example/nieuws/veer"
TEXT = "<p>Het veer naar Kaap Vaak is sinds maandag weer in de vaart, nadat het acht weken aan de kade had gelegen.</p>"


def named(
    *, title: str = "", og: str = "", ld: str = "", site: str = "", publisher: str = "", body: str = "", head: str = ""
) -> str:
    """The best candidate for the headline of a page that says these things, "" for none."""
    parts = [f"<title>{title}</title>", head]
    parts += [f'<meta property="og:title" content="{og}">'] if og else []
    parts += [f'<meta property="og:site_name" content="{site}">'] if site else []
    data = {"@type": "NewsArticle", "headline": ld, "publisher": {"name": publisher}}
    parts += [f'<script type="application/ld+json">{json.dumps(data)}</script>'] if ld or publisher else []
    html = f"<html><head>{''.join(parts)}</head><body>{body}{TEXT}</body></html>"
    found = headline(read_page(html, URL, datetime(2026, 3, 1, tzinfo=UTC)))
    return found[0].value if found else ""
