"""`items`: from what a person names to the pages in it, one by one, as they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BufferedReader, BytesIO
from itertools import islice
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec

from onrecord.beside import Beside, FeedItem
from onrecord.errors import SourceError, UsageError
from onrecord.page.patterns import Pattern
from onrecord.sources.beside import beside_in, joined
from onrecord.sources.contents import feed_page, items_of_feed, page_item
from onrecord.sources.files import begun, files_in, is_folder, name_of, problem_with, read_whole, unpacked
from onrecord.sources.item import Failed, Item
from onrecord.sources.lists import DEEPEST, LISTS, listed_addresses
from onrecord.sources.options import Options
from onrecord.sources.sniff import HEAD, ZIP, Shape, is_archive, is_packed_page, seems_page, shape_of
from onrecord.sources.special import no_file
from onrecord.sources.stdin import standard_input
from onrecord.sources.warc import warc_items
from onrecord.sources.web import Got, Web

_ADDRESS: Final = Pattern(r"[A-Za-z][A-Za-z0-9+.-]+://")
_USUAL: Final = Options()
_FEEDS: Final = ("feed", "json-feed", "sitemap")
_ARCHIVES: Final[dict[str, str]] = {"warc": "a WARC file", "zip": "a ZIP archive"}
Given = Iterator[Item | Failed]


def items(
    source: str | Path, options: Options = _USUAL, *, web: Web | None = None, stdin: BufferedReader | None = None
) -> Iterator[Item | Failed]:
    """The pages in `source`: a file, a folder, an address, a feed, an archive, or `-` for standard input.

    Lazy: nothing is opened or fetched before it is asked for. One that cannot be got is Failed, and the rest comes.
    `web` is what fetches: a caller with more than one source shares one among them, so that no host is asked too
    often; without it, each call has its own.
    Raises UsageError at once where `source` is neither text nor a Path, or `options.beside` cannot be read.
    """
    if not isinstance(source, str | Path):
        what = f"what is of type {type(source).__name__} is no source"
        raise UsageError("source", what, "give one as text or as a Path; of several ask for each")
    given = beside_in(Path(options.beside)) if options.beside else None
    return islice(_Way(options, given, web, stdin).run(str(source)), options.max_items)


class _Way:
    """What all kinds of sources share: the options, what was given beside, and the web."""

    def __init__(self, options: Options, given: Beside | None, web: Web | None, stdin: BufferedReader | None) -> None:
        self.options, self.given, self.stdin = options, given, stdin
        self.web, self._own_web = web or Web(options), web is None

    def run(self, source: str) -> Given:
        try:
            yield from self._items(source)
        finally:
            if self._own_web:
                self.web.close()

    def _items(self, source: str) -> Given:
        if source == "-":
            yield from _caught("-", lambda: self._stream(self.stdin or standard_input(), "-"))
        elif _ADDRESS.match(source):
            yield from _caught(source, lambda: self._address(source))
        elif is_folder(source):
            yield from self._folder(Path(source))
        else:
            yield from _caught(name_of(Path(source)), lambda: self._file(Path(source)))

    def _folder(self, folder: Path) -> Given:
        """All pages under the folder; a file that only seemed to be one is passed over without a word."""
        found = passed = 0
        for path in files_in(folder):
            if not _seems_page(path, self.options.fetch):
                passed += 1
                continue
            found += 1
            yield from _caught(name_of(path), lambda path=path: self._file(path))  # type: ignore[misc]
        if not found:
            others = f" ({passed} files of other kinds)" if passed else ""
            yield Failed(
                name=name_of(folder),
                error=SourceError(
                    name_of(folder), f"holds no pages{others}", "give one that holds HTML files, or text"
                ),
            )

    def _file(self, path: Path) -> Given:
        if problem := no_file(path):
            raise problem
        try:
            with path.open("rb") as stream:
                yield from self._stream(stream, name_of(path))
        except OSError as error:
            raise problem_with(path, error) from None

    def _stream(self, stream: BufferedReader, name: str) -> Given:
        head = stream.peek(HEAD)[:HEAD]
        if is_packed_page(head, name):
            data = unpacked(stream, name, self.options.max_bytes)
            yield from self._contents(data, shape_of(data, name), Beside(name=name))
            return
        if is_archive(head, name):
            for one in self._archived(stream, name, head.startswith(ZIP)):
                yield one if isinstance(one, Failed) else self._with_given(one)
            return
        data = read_whole(stream, name, self.options.max_bytes)
        yield from self._contents(data, shape_of(data, name), Beside(name=name))

    def _archived(self, stream: BufferedReader, name: str, is_zip: bool) -> Given:
        """The pages of a WARC file or a ZIP archive; one gets hold of `zipfile` only where it is needed."""
        if not is_zip:
            return warc_items(stream, name, self.options.max_bytes)
        from onrecord.sources.zips import zip_items

        return zip_items(stream, name, self.options, self._stream)

    def _got(self, address: str) -> tuple[Got, Shape]:
        """What stands at the address, unpacked, and what it is."""
        got = self.web.page(address)
        if is_packed_page(got.data, address):
            got = msgspec.structs.replace(got, data=unpacked(BytesIO(got.data), address, self.options.max_bytes))
        return got, shape_of(got.data, address, got.beside.header("content-type"))

    def _address(self, address: str, deep: int = 0) -> Given:
        got, shape = self._got(address)
        yield from self._contents(got.data, shape, got.beside, got.url, deep)

    def _contents(self, data: bytes, shape: Shape, beside: Beside, url: str | None = None, deep: int = 0) -> Given:
        """`deep`: how many lists led here."""
        name = beside.name or "-"
        if what := _ARCHIVES.get(shape):
            raise SourceError(name, f"is {what}, and those are read from files", "get it, and name the file")
        if shape in LISTS and not self.options.fetch:
            raise SourceError(name, f"is {LISTS[shape][0]}, not a page", f"with --fetch {LISTS[shape][1]}")
        if shape in _FEEDS:
            yield from self._feed(data, shape, beside, url)
        elif shape in LISTS:
            yield from self._listed(data, shape, name, deep)
        else:
            yield self._with_given(page_item(data, shape, name, url, beside))

    def _listed(self, data: bytes, shape: Shape, name: str, deep: int) -> Given:
        if deep >= DEEPEST:
            raise SourceError(name, f"is {LISTS[shape][0]}, which {deep} lists led to, one by the other")
        for address in listed_addresses(data, shape, name):
            yield from _caught(address, lambda address=address: self._address(address, deep + 1))  # type: ignore[misc]

    def _feed(self, data: bytes, shape: Shape, beside: Beside, url: str | None) -> Given:
        name = beside.name or "-"
        for one in items_of_feed(data, shape, name, url, beside.header("content-type")):
            if isinstance(one, Failed):
                yield one
                continue
            item_name, item, html = one
            if self.options.fetch and item.link:
                yield from _caught(item.link, lambda item=item: self._linked(item))  # type: ignore[misc]
            else:
                yield self._with_given(feed_page(item_name, item, html, _of_same_host(beside, url, item.link)))

    def _linked(self, item: FeedItem) -> Given:
        link = item.link or ""
        got, shape = self._got(link)
        if shape in _FEEDS or shape in LISTS or shape in _ARCHIVES:
            raise SourceError(link, "is no page, though a feed links it as one")
        beside = msgspec.structs.replace(got.beside, feed=item)
        yield self._with_given(page_item(got.data, shape, link, got.url, beside))

    def _with_given(self, item: Item) -> Item:
        if self.given is None or item.beside is None:
            return item
        return msgspec.structs.replace(item, beside=joined(item.beside, self.given))


def _caught(name: str, given: Callable[[], Given]) -> Given:
    try:
        yield from given()
    except SourceError as error:
        yield Failed(name=name, error=error)


def _seems_page(path: Path, fetch: bool) -> bool:
    """By its first bytes; a file that cannot be read seems one, so that its error is told."""
    if no_file(path):
        return True
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD)
            if is_packed_page(head, str(path)):
                stream.seek(0)
                head = begun(stream, HEAD)
    except OSError:
        return True
    return seems_page(head, str(path), fetch)


def _of_same_host(beside: Beside, url: str | None, link: str | None) -> Beside | None:
    """What a feed's site says of itself, where the item's page is on that site; headers are the feed's own."""
    if not url or not link or urlsplit(url).netloc.lower() != urlsplit(link).netloc.lower():
        return None
    return msgspec.structs.replace(beside, status=None, headers=())
