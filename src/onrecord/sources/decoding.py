"""Bodies of archived answers, unpacked as their headers say, or left as they are where an archive unpacked them before.

Many archives keep the headers of the transfer beside a body that is no longer packed, so that a header is a hint here.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any, Final

_ENOUGH: Final = 65536


def decoded(body: bytes, transfer: str, content: str, max_bytes: int) -> bytes:
    """The body without its chunks and compression; at most `max_bytes` + 1 of it, as much as there is if it breaks off.

    `transfer` and `content`: the values of Transfer-Encoding and Content-Encoding, empty where not sent.
    Raises OSError where it is packed in a way that nothing here unpacks.
    """
    if "chunked" in transfer.lower():
        body = _dechunked(body, max_bytes + 1)
    for encoding in reversed([one.strip().lower() for one in content.split(",")]):
        body = _unpacked(body, encoding, max_bytes + 1)
    return body


def _unpacked(body: bytes, encoding: str, limit: int) -> bytes:
    if encoding in ("gzip", "x-gzip") and body.startswith(b"\x1f\x8b"):
        return _inflated(body, limit, 31)
    if encoding == "deflate" and body:
        try:
            return _inflated(body, limit, 15)
        except OSError:  # sent without its frame by some servers, or unpacked
            return _read_or_left(lambda: _inflated(body, limit, -15), body)
    if encoding in ("br", "zstd"):
        from fastwarc import stream_io

        reader = stream_io.BrotliReader if encoding == "br" else stream_io.ZstdReader
        return _read_or_left(lambda: _read(reader(BytesIO(body)), limit), body)
    return body


def _read_or_left(read: Callable[[], bytes], body: bytes) -> bytes:
    """What reading gives; where it fails, the body as it is if that is text."""
    try:
        return read()
    except OSError:
        if b"<" not in body[:_ENOUGH] or b"\0" in body[:_ENOUGH]:
            raise
        return body


def _inflated(body: bytes, limit: int, wbits: int) -> bytes:
    inflate = zlib.decompressobj(wbits)
    try:
        return inflate.decompress(body, limit)
    except zlib.error as error:
        raise OSError(str(error)) from None


def _dechunked(body: bytes, limit: int) -> bytes:
    from fastwarc.stream_io import ChunkedReader

    try:
        return _read(ChunkedReader(BytesIO(body)), limit)
    except OSError:
        return body


def _read(reader: Any, limit: int) -> bytes:
    parts: list[bytes] = []
    left = limit
    while left > 0 and (part := reader.read(min(left, _ENOUGH))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)
