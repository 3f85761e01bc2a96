"""ZIP archives of pages: WACZ (specs.webrecorder.net/wacz/1.1.1), which holds WARC files, and ZIPs of files."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from io import BufferedReader
from itertools import accumulate
from lzma import LZMAError
from typing import IO, Any, Final
from zipfile import BadZipFile, ZipFile, ZipInfo

import msgspec

from onrecord.errors import SourceError
from onrecord.sources.files import may_be_page, read_whole, saved_with
from onrecord.sources.item import Failed, Item
from onrecord.sources.options import Options
from onrecord.sources.sniff import HEAD, ZIP, seems_page
from onrecord.sources.warc import Wanted, warc_items

_LISTS_OF_PAGES: Final = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_MOST_LISTED: Final = 50_000_000
"""Bytes of a list of pages."""
_BROKEN: Final = (BadZipFile, EOFError, zlib.error, LZMAError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What zipfile raises for what is damaged, encrypted, or packed in a way that it does not know."""
Given = Iterator[Item | Failed]
_ReadFile = Callable[[BufferedReader, str], Given]


def zip_items(stream: IO[bytes], name: str, options: Options, read_file: _ReadFile) -> Given:
    """What a ZIP archive holds: of WACZ the pages that it lists, else its files as those of a folder.

    `read_file` gives what one of these files holds, from its bytes and its name: the archive's name, a slash, and the
    file's own. Raises SourceError where the archive cannot be read, or holds no page.
    """
    if not stream.seekable():
        raise SourceError(name, "is a ZIP archive, which cannot be read from a pipe", "name the file")
    try:
        archive = ZipFile(stream)
    except _BROKEN as error:
        raise SourceError(name, f"is damaged (ZIP: {error})", "get the file again") from None
    with archive:
        named = (one for one in archive.infolist() if one.filename)  # zipfile raises IndexError of others
        files = sorted((one for one in named if not one.is_dir()), key=lambda one: one.filename)
        warcs = [one for one in files if one.filename.startswith("archive/")]
        if warcs and any(one.filename == "datapackage.json" for one in files):
            yield from _wacz_items(archive, warcs, name, options.max_bytes)
        else:
            yield from _files(archive, files, name, options.fetch, read_file)


def _files(archive: ZipFile, files: list[ZipInfo], name: str, fetch: bool, read_file: _ReadFile) -> Given:
    found = False
    saved = saved_with(one.filename for one in files)
    for one in files:
        hidden = any(part.startswith((".", "__MACOSX")) for part in one.filename.split("/"))
        folders = accumulate(one.filename.casefold().split("/")[:-1], "{}/{}".format)
        if hidden or not saved.isdisjoint(folders) or not may_be_page(one.filename):
            continue
        for item in _file(archive, one, f"{name}/{one.filename}", fetch, read_file):
            found = True
            yield item
    if not found:
        raise SourceError(name, "is a ZIP archive, or a document in one, and holds no page")


def _file(archive: ZipFile, one: ZipInfo, name: str, fetch: bool, read_file: _ReadFile) -> Given:
    """What one file of the archive holds; nothing where it is no page, or is itself an archive."""
    try:
        with archive.open(one) as packed:
            stream: Any = BufferedReader(packed)
            head = stream.peek(HEAD)[:HEAD]
            if not head.startswith(ZIP) and seems_page(head, name, fetch):
                yield from read_file(stream, name)
    except SourceError as error:
        yield Failed(name=name, error=error)
    except _BROKEN as error:
        yield Failed(name=name, error=_not_unpacked(name, error))


def _not_unpacked(name: str, error: Exception) -> SourceError:
    return SourceError(name, f"cannot be unpacked ({str(error) or type(error).__name__})")


def _wacz_items(archive: ZipFile, warcs: list[ZipInfo], name: str, max_bytes: int) -> Given:
    """The pages that the archive lists; all that its WARC files hold where it lists none, or none of them is there."""
    wanted = _listed_pages(archive, name)
    found = False
    for item in _warc_pages(archive, warcs, name, max_bytes, wanted):
        found = True
        yield item
    if wanted and not found:
        yield from _warc_pages(archive, warcs, name, max_bytes, None)


def _warc_pages(archive: ZipFile, warcs: list[ZipInfo], name: str, max_bytes: int, wanted: Wanted | None) -> Given:
    for one in warcs:
        inner = f"{name}/{one.filename}"
        try:
            with archive.open(one) as stream:
                yield from warc_items(stream, inner, max_bytes, wanted)
        except _BROKEN as error:
            yield Failed(name=inner, error=_not_unpacked(inner, error))


def _listed_pages(archive: ZipFile, name: str) -> Wanted | None:
    """The addresses of the archive's lists of pages; None where there are none, or none that can be read."""
    found: list[str] = []
    for place in _LISTS_OF_PAGES:
        try:
            with archive.open(place) as stream:
                lines = read_whole(stream, name, _MOST_LISTED).splitlines()
        except (KeyError, SourceError, *_BROKEN):
            continue
        found += [address for line in lines if (address := _address_in(line))]
    return Wanted(found) if found else None


def _address_in(line: bytes) -> str | None:
    try:
        told: Any = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    address = told.get("url") if isinstance(told, dict) else None
    return address if isinstance(address, str) and address else None
