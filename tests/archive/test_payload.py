from __future__ import annotations

import gzip
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.archive.payload import UnusableBody, dechunked, decoded
from tests.archive.samples import chunked

BODIES = st.binary(max_size=200)


@settings(max_examples=60, deadline=None)
@given(BODIES, st.integers(1, 50))
def test_chunks_are_put_together(body: bytes, size: int) -> None:
    assert dechunked(chunked(body, size)) == body


@settings(max_examples=60, deadline=None)
@given(BODIES, st.sampled_from(["", "chunked"]), st.sampled_from(["gzip", "deflate", "br", "zstd", "x", ""]))
def test_no_octets_break_it(body: bytes, transfer: str, encoding: str) -> None:
    with suppress(UnusableBody):
        assert isinstance(decoded(body, transfer, encoding), bytes)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<p>Niet in stukken.</p>", b"<p>Niet in stukken.</p>"),
        (b"5\r\nHet r\r\n5\r\nege", b"Het rege"),  # it breaks off
        (b"5\r\nHet r\r\nonzin", b"Het r"),
        (b"0\r\n\r\n", b""),
        (b"", b""),
    ],
)
def test_what_is_not_quite_chunked(body: bytes, found: bytes) -> None:
    assert dechunked(body) == found


def test_a_bomb_is_too_long() -> None:
    with pytest.raises(UnusableBody, match="too-long"):
        decoded(gzip.compress(bytes(50 * 1024 * 1024)), "", "gzip")
