"""What became of each page: the text to print, or why it could not be read. One after the other, or in processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final, Literal

import msgspec
from msgspec.structs import replace

from onrecord.cli.running.output import Output
from onrecord.errors import OnrecordError, PageError
from onrecord.sources import Failed, Item

BARE: Final = frozenset({"empty", "no-article"})
"""Codes of warnings of a page on which there is nothing to read."""
WITHOUT_STATEMENTS: Final = frozenset({"provenance", "rights"})
"""What `read` is asked for where statements are not wanted."""
WITHOUT_MODEL: Final = "statements-model-off"
"""Code of a warning that the pages of a run have in common."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How each page is read and printed; goes to the processes with it."""

    url: str | None = None
    kind: Literal["html", "text"] | None = None
    statements: bool = True
    output: Output
    alone: str | None = None
    """The one source that was named: a page of another name is one of several."""


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """A page that was read, and what to print for it."""

    name: str
    text: str
    from_feed: bool = False
    """What the feed itself holds of the page, not the page."""
    bare: str | None = None
    """`empty` or `no-article`, as the record warns: there was nothing to read."""
    without_model: str | None = None
    """Why the trained model was off, where its screen leaves that out: one line for all pages tells it."""


def outcomes(pages: Iterable[Item | Failed], plan: Plan, jobs: int = 1) -> Iterator[Done | Failed]:
    """What became of each of `pages`, in their order; never more of them in memory than a few for each job."""
    if jobs == 1:
        for page in pages:
            yield page if isinstance(page, Failed) else outcome(plan, page)
        return
    from onrecord.cli.running.pool import in_processes

    yield from in_processes(partial(outcome, plan), pages, jobs)


def outcome(plan: Plan, item: Item) -> Done | Failed:
    """Reads one page. An error of any kind is this page's alone."""
    from onrecord import read

    fields = None if plan.statements else WITHOUT_STATEMENTS
    kind = plan.kind or item.kind
    try:
        record = read(item.page, item.url or plan.url, None, item.beside, kind, fields)
        from_feed = item.beside is not None and item.beside.kind == "feed"
        bare = next((warning.code for warning in record.warnings if warning.code in BARE), None)
        shown, off = record, None
        if plan.output.format == "screen" and item.name != plan.alone:
            off = next((warning.message for warning in record.warnings if warning.code == WITHOUT_MODEL), None)
            shown = replace(record, warnings=tuple(one for one in record.warnings if one.code != WITHOUT_MODEL))
        return Done(name=item.name, text=plan.output.of(shown), from_feed=from_feed, bare=bare, without_model=off)
    except OnrecordError as error:
        return Failed(name=item.name, error=error)
    except Exception as error:  # One page's mishap, ours at that, must not cost the pages after it.
        what = f"onrecord failed on it ({type(error).__name__}: {error})"
        return Failed(name=item.name, error=PageError(item.name, what, "please report it with the page"))
