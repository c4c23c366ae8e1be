"""The gzip members of a file, one after the other, each with its place, and whether it is whole."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

MAGIC = b"\x1f\x8b"
LIMIT = 64 * 1024 * 1024  # bytes of one member that are kept; what is larger holds no page
_BLOCK = 64 * 1024
_STEP = 1024 * 1024  # bytes taken out at a time, so that a bomb cannot fill the memory
GZIP = 16 + zlib.MAX_WBITS  # zlib's word for the gzip form


@dataclass(frozen=True, slots=True)
class Member:
    """One gzip member."""

    offset: int  # bytes into the file
    length: int  # bytes, compressed
    data: bytes  # decompressed: the first LIMIT bytes
    whole: bool = True  # False: the file breaks off in it, or is damaged there; nothing comes after it
    cut: bool = False  # it is larger than LIMIT


def members(file: BinaryIO) -> Iterator[Member]:
    """The members from where the file stands, to its end or to where it is damaged."""
    offset, block = file.tell(), b""
    while block := block or file.read(_BLOCK):
        member, block = _member(file, offset, block)
        yield member
        if not member.whole:
            return
        offset += member.length


def _member(file: BinaryIO, offset: int, block: bytes) -> tuple[Member, bytes]:
    """The member that begins with `block`, and what was read beyond its end."""
    inflate = zlib.decompressobj(GZIP)
    data = bytearray()
    length, cut = len(block), False
    try:
        while not inflate.eof:
            part = inflate.decompress(block, _STEP)
            block = inflate.unconsumed_tail
            cut = cut or len(data) + len(part) > LIMIT
            data += part[: LIMIT - len(data)]
            if not block and not inflate.eof and len(part) < _STEP:
                block = file.read(_BLOCK)
                length += len(block)
                if not block:
                    break
    except zlib.error:
        return Member(offset, length, b"", whole=False), b""
    length -= len(inflate.unused_data)
    return Member(offset, length, bytes(data), inflate.eof, cut), inflate.unused_data
