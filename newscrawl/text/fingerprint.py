"""Digests that texts and addresses are compared by."""

from __future__ import annotations

from hashlib import blake2b, sha256
from unicodedata import normalize

from newscrawl.text.clean import fold_blanks


def content_hash(headline: str, body: str) -> str:
    """32 hexadecimal digits that are equal for texts that read the same, whatever their case and white space.

    Sha256 over NFKC, case folded, white space folded headline, a line feed, and body likewise.
    """
    text = f"{_folded(headline)}\n{_folded(body)}"
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def url_key(url: str) -> int:
    """The store's key of a canonical address: a signed 64-bit number. Two addresses may share one; compare both."""
    digest = blake2b(url.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _folded(text: str) -> str:
    """Line by line, since most are plain ASCII or folded already, which is seen at once."""
    lines = [fold_blanks(normalize("NFKC", line).casefold()) for line in text.split("\n") if line]
    return " ".join(filter(None, lines))
