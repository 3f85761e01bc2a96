"""WARC files: the HTML responses in them, read by fastwarc as a stream, so that a file may be of any size."""

from __future__ import annotations

from collections.abc import Iterator
from io import UnsupportedOperation
from typing import IO, Any, Final
from urllib.parse import urljoin

from onrecord.beside import Beside
from onrecord.errors import SourceError
from onrecord.sources.decoding import decoded
from onrecord.sources.item import Failed, Item
from onrecord.sources.options import too_large

_HTML: Final = ("text/html", "application/xhtml+xml")


class Wanted:
    """The addresses of which pages are wanted, and those that they were sent on to, as an archive tells."""

    def __init__(self, addresses: list[str]) -> None:
        self._keys = {*map(_key, addresses)}

    def __contains__(self, address: str | None) -> bool:
        return address is not None and _key(address) in self._keys

    def sent_on(self, address: str | None, location: str | None) -> None:
        """Takes in that whoever asks for `address` was sent on to `location`."""
        if address is not None and location and address in self:
            try:
                self._keys.add(_key(urljoin(address, location.strip())))
            except ValueError:
                return


def _key(address: str) -> str:
    """An address as browsers compare it: without its fragment, with a path."""
    return address.strip("<>").partition("#")[0].rstrip("/")


def warc_items(stream: IO[bytes], name: str, max_bytes: int, wanted: Wanted | None = None) -> Iterator[Item | Failed]:
    """The pages in a WARC file, compressed or not: responses with status 200 that say they are HTML.

    Of all of them, or of the `wanted` addresses and those these led on to.

    An item's name is the file's with the number of the record, all kinds of records counted from 1. A damaged record
    is Failed; where the file itself breaks off, that is the last thing given. Raises SourceError without fastwarc.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise SourceError(
            name, "is a WARC file, and nothing here reads those", "in onrecord's folder: pip install '.[bulk]'"
        ) from None
    number = 0
    try:
        for number, record in enumerate(ArchiveIterator(_Counted(stream), parse_http=False), 1):
            if record.headers.get("Content-Length") is None:
                yield _broken_off(f"{name}#{number}", "in its header")
            elif record.record_type == WarcRecordType.response:
                yield from _page(record, f"{name}#{number}", max_bytes, wanted)
    except OSError as error:
        yield Failed(
            name=f"{name}#{number + 1}",
            error=SourceError(f"{name}#{number + 1}", f"is damaged ({error})", "get the file again"),
        )
        return
    if number == 0:
        yield Failed(name=name, error=SourceError(name, "holds no records"))


class _Counted:
    """A stream that can tell where it is, as fastwarc asks for it, though it be a pipe."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._at = stream, 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._at += len(data)
        return data

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        raise UnsupportedOperation("a stream that is read once")

    def close(self) -> None:
        """Whoever opened the stream closes it."""


def _broken_off(name: str, where: str) -> Failed:
    return Failed(name=name, error=SourceError(name, f"breaks off {where}", "get the file again"))


def _page(record: Any, name: str, max_bytes: int, wanted: Wanted | None) -> Iterator[Item | Failed]:
    try:
        record.parse_http()
        head, address = record.http_headers, record.headers.get("WARC-Target-URI")
        if head is None or not _is_page(head, record.http_content_type, address, wanted):
            return
        length = record.content_length  # what the record says that is left of it
        data = record.reader.read(max_bytes + 1)
        if len(data) < min(length, max_bytes + 1):
            # fastwarc gives what is there, and says nothing: half a page would be kept as an outlet's whole one.
            yield _broken_off(name, f"after {len(data):,} of {length:,} bytes")
            return
        if len(data) <= max_bytes:
            # Not by fastwarc: after one body that it cannot decode, it finds no further record.
            transfer, content = head.get("Transfer-Encoding") or "", head.get("Content-Encoding") or ""
            data = decoded(data, transfer, content, max_bytes)
    except OSError as error:
        yield Failed(name=name, error=SourceError(name, f"is damaged ({error})", "get the file again"))
        return
    if len(data) > max_bytes:
        yield Failed(name=name, error=too_large(name, max_bytes))
        return
    beside = Beside(kind="warc", name=name, status=200, headers=tuple(head.to_tuples()))
    yield Item(name=name, page=data, url=address.strip("<>") if address else None, beside=beside, kind="html")


def _is_page(head: Any, media_type: str | None, address: str | None, wanted: Wanted | None) -> bool:
    """Whether an answer is a page, and one of those wanted; what leads on to another address is remembered."""
    if wanted is not None and 300 <= (head.status_code or 0) < 400:
        wanted.sent_on(address, head.get("Location"))
    if head.status_code != 200 or (media_type or "").lower() not in _HTML:
        return False
    return wanted is None or address in wanted
