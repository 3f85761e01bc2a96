"""`keep`: from a page that a source gave to its place in the store. One page's failure is that page's alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from time import monotonic
from typing import Final

from msgspec import Struct
from sqlalchemy.exc import DataError, IntegrityError, InterfaceError, StatementError

from onrecord.errors import OnrecordError, PageError, StoreError
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.reading import read
from onrecord.sources import Failed, Item
from onrecord.store import Added, Kept, Store
from onrecord.store.articles.preparing import Prepared, prepared

BARE: Final = frozenset({"empty", "no-article"})
"""Codes of warnings of a page on which there is nothing to keep but its bytes."""
BATCH: Final = 100
"""Pages of one transaction at most."""
SECONDS: Final = 0.5
"""The longest that a page waits for others to be kept with."""


class Ready(Struct, frozen=True, kw_only=True):
    """A page that was read and waits to be kept; goes from process to process."""

    name: str
    page: Prepared
    bare: bool = False


class KeptItem(Struct, frozen=True, kw_only=True):
    """A page that is in the store: it was durable before this was said."""

    name: str
    added: Added
    from_feed: bool
    """What a feed holds of the page, not the page."""
    bare: bool = False
    """Read just now, and no article was found on it; False of a page that was not read again."""


def keep(
    store: Store, items: Iterable[Item | Failed], now: Callable[[], datetime], again: bool = False
) -> Iterator[KeptItem | Failed]:
    """Reads and keeps pages, and yields what became of each, in their order, once it is durable.

    `again`: what was forgotten is kept again where it comes. Raises StoreError where the store itself fails; what was
    yielded before is kept.
    """
    pages = (ready(one, now()) if isinstance(one, Item) else one for one in unread(store, items))
    yield from keep_ready(store, pages, now, again)


def unread(store: Store, items: Iterable[Item | Failed]) -> Iterator[Item | Failed | KeptItem]:
    """The items, but what became of those that are kept already: nobody need read them."""
    for item in items:
        found = store.known(item.page, item.url, item.beside, item.kind) if isinstance(item, Item) else None
        yield KeptItem(name=item.name, added=found, from_feed=is_from_feed(item)) if found else item


def is_from_feed(item: Item | Failed) -> bool:
    """Whether an item is what a feed holds of a page."""
    return isinstance(item, Item) and bool(item.beside and item.beside.kind == "feed")


def ready(item: Item | Failed, now: datetime | None = None) -> Ready | Failed:
    """`item`, read at the moment `now` (None: of the call) and prepared; an error of any kind is this page's alone.

    A page of no bytes is one: kept, it would be an article without a word, or a change that no outlet made.
    """
    if isinstance(item, Failed):
        return item
    if not item.page:
        if is_from_feed(item):  # as most feeds of headlines have it: to get it again would not help
            return Failed(
                name=item.name, error=PageError(item.name, "has no text in the feed", "read its page: --fetch")
            )
        return Failed(name=item.name, error=PageError(item.name, "is empty", "get it again"))
    try:
        record = read(item.page, item.url, now, item.beside, item.kind)
        kept = Kept(
            record=record, page=item.page, beside=item.beside, kind=item.kind, fingerprint=fingerprint(record.text)
        )
        bare = not BARE.isdisjoint(warning.code for warning in record.warnings)
        return Ready(name=item.name, page=prepared(kept), bare=bare)
    except OnrecordError as error:
        return Failed(name=item.name, error=error)
    except Exception as error:  # One page's mishap, ours at that, must not cost the pages after it.
        return _mishap(item.name, error)


def keep_ready(
    store: Store, pages: Iterable[Ready | Failed | KeptItem], now: Callable[[], datetime], again: bool = False,
    clock: Callable[[], float] = monotonic,
) -> Iterator[KeptItem | Failed]:  # fmt: skip
    """Keeps what is ready, many pages in one transaction, but what was fetched at once; as `keep`.

    What is kept already, as `unread` gives it, is handed on in its place.
    """
    waiting: list[Ready | Failed | KeptItem] = []
    since = 0.0
    for page in pages:
        since = since if waiting else clock()
        waiting.append(page)
        at_once = page.page.live if isinstance(page, Ready) else isinstance(page, Failed) or len(waiting) == 1
        if at_once or len(waiting) >= BATCH or clock() - since > SECONDS:
            yield from _together(store, waiting, now(), again)
            waiting = []
    yield from _together(store, waiting, now(), again)


def _together(
    store: Store, pages: list[Ready | Failed | KeptItem], now: datetime, again: bool
) -> Iterator[KeptItem | Failed]:
    """Keeps pages in one transaction; each in its own where one of them cannot be kept."""
    good = [page for page in pages if isinstance(page, Ready)]
    try:
        done: list[Added | Failed] = [*store.add_all([page.page for page in good], now, len(good) or 1, again)]
    except Exception as error:
        if not _is_one_pages(error):
            raise
        done = [_alone(store, page, now, again) for page in good]
    results = iter(done)
    for page in pages:
        if not isinstance(page, Ready):
            yield page
            continue
        result = next(results)
        feed = page.page.kind == "feed"
        if isinstance(result, Failed):
            yield result
        else:
            yield KeptItem(name=page.name, added=result, from_feed=feed, bare=page.bare)


def _alone(store: Store, page: Ready, now: datetime, again: bool) -> Added | Failed:
    try:
        return next(iter(store.add_all([page.page], now, 1, again)))
    except Exception as error:
        if not _is_one_pages(error):
            raise
        return _mishap(page.name, error.__cause__ if isinstance(error, StoreError) and error.__cause__ else error)


def _is_one_pages(error: Exception) -> bool:
    """Whether an error is about the values of a page; a store that fails will fail at the next one too."""
    cause = error.__cause__ if isinstance(error, StoreError) else error
    if isinstance(cause, DataError | IntegrityError | InterfaceError):
        return True
    return not isinstance(error, StoreError) or type(cause) is StatementError


def _mishap(name: str, error: BaseException) -> Failed:
    what = f"onrecord failed on it ({type(error).__name__}: {' '.join(str(error).split())[:200]})"
    return Failed(name=name, error=PageError(name, what, "please report it with the page"))
