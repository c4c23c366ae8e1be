"""What the tests of an article's fields share: a page of our own making, its address and when it was fetched."""

from __future__ import annotations

from datetime import UTC, datetime

URL = "https://kustkrant.example/nieuws/veer"
FETCHED = datetime(2026, 3, 1, tzinfo=UTC)
TITLE = "Veer naar Kaap Vaak vaart weer na acht weken"
TEXT = (
    "<p>Het veer naar Kaap Vaak is sinds maandag weer in de vaart, nadat het acht weken aan de kade had gelegen.</p>"
    "<p>De rederij heeft de motor vervangen en de kade verlengd, zo liet een woordvoerder maandag weten.</p>"
    "<p>Reizigers betalen tot het eind van het jaar het oude tarief, staat in de nieuwe dienstregeling.</p>"
)


def nothing(_: int) -> bool:
    """No element is a teaser's."""
    return False


def everything(_: int) -> bool:
    """All elements are."""
    return True
