from __future__ import annotations

import hashlib
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.fingerprint import content_hash, url_key


def folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


@given(st.text(max_size=30), st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_the_hash_is_the_documented_formula(headline: str, body: str) -> None:
    text = folded(headline) + "\n" + folded(body)
    assert content_hash(headline, body) == hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def test_case_width_and_white_space_do_not_count() -> None:
    assert content_hash("De Brug", "Open.\n\nMorgen ﬁles") == content_hash("DE  BRUG", "open. morgen files")
    assert content_hash("De brug", "x") != content_hash("De", "brug x")


def test_a_lone_surrogate_has_a_hash() -> None:
    assert len(content_hash("\ud800", "")) == 32
    assert url_key("http://a.example/\ud800") != 0


def test_a_key_is_a_signed_64_bit_number_and_stays() -> None:
    assert url_key("https://www.polder.example/nieuws/brug") == -2945681273619129783
    keys = {url_key(f"https://www.polder.example/{number}") for number in range(1000)}
    assert len(keys) == 1000
    assert all(-(2**63) <= key < 2**63 for key in keys)
    assert min(keys) < 0 < max(keys)
