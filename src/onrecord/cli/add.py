"""`onrecord add`: the pages that `read` would print, kept in the store; then what became of them, counted."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain

import msgspec

from onrecord.cli.read import Left, pages_asked_for
from onrecord.cli.running import interrupt
from onrecord.cli.running.progress import Bar, bar_for
from onrecord.cli.shown.escaping import one_line
from onrecord.cli.shown.summary import failure_line, reasons, some
from onrecord.cli.shown.words import count
from onrecord.errors import StoreError
from onrecord.keeping import KeptItem, Ready, keep_ready, ready, unread
from onrecord.sources import Failed, Item
from onrecord.store import Store, open_store
from onrecord.store.opening import is_there


class _Line(msgspec.Struct, frozen=True):
    """What `--json` prints for a page."""

    name: str
    article: str
    version: str
    outcome: str


class _Run:
    """What became of the pages so far."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.failures: list[Failed] = []
        self.bare: list[str] = []
        """Names of pages that were kept, and on which no article was found."""
        self.left = Left()
        self.left_out: list[str] = []
        """Names of pages that were forgotten before."""
        self.last: KeptItem | None = None

    def words(self) -> str:
        """`12 new, 1 changed, 3 the same`."""
        told = {"new": "new", "changed": "changed", "same": "the same", "forgotten": "forgotten before and left out"}
        counted = [f"{self.outcomes[name]} {words}" for name, words in told.items() if self.outcomes[name]]
        return ", ".join(counted) or "nothing was kept"


def add_to_store(arguments: Namespace) -> int:
    """Keeps all that `arguments` name; 0 where every page was kept, else 1. Raises UsageError, StoreError."""
    run = _Run()
    with bar_for(arguments.sources, arguments.max_items) as bar:
        given = pages_asked_for(arguments, bar, run.left)
        stopped = None
        if is_there(arguments.store):
            stopped = _keep(run, given, arguments, bar)
        elif begun := _to_first_page(given, run):  # Without a page no store is made: a mistyped name would leave one.
            stopped = _keep(run, chain(begun, given), arguments, bar)
    return _ended(run, arguments) if stopped is None else stopped


def _to_first_page(given: Iterable[Item | Failed], run: _Run) -> list[Item]:
    """The first page that can be opened, none where there is none; what failed before it is counted."""
    for one in given:
        if isinstance(one, Item):
            return [one]
        run.failures.append(one)
    return []


def _keep(run: _Run, given: Iterable[Item | Failed], arguments: Namespace, bar: Bar) -> int | None:
    """Keeps the pages that are given; the exit status where it was interrupted, else None."""
    with open_store(arguments.store) as store:
        store.check_writable()
        interrupt.tell_on_interrupt(run.words)
        try:
            for result in keep_ready(store, _read(store, given, arguments), lambda: datetime.now(UTC), arguments.again):
                _count(run, result, arguments.json, bar)
        except StoreError:
            bar.close()  # What is said while it is drawn goes with it.
            _say(f"onrecord: {run.words()}; then the store failed")
            raise
        except KeyboardInterrupt:
            bar.close()
            _say(f"onrecord: interrupted; {run.words()}")
            return interrupt.STATUS
        bar.close()
        if store.made:  # Whoever mistyped its name should see it.
            _say(f"onrecord: made a new store, {store.where}")
    return None


def _read(store: Store, given: Iterable[Item | Failed], arguments: Namespace) -> Iterator[Ready | Failed | KeptItem]:
    pages = unread(store, (_as_told(item, arguments) if isinstance(item, Item) else item for item in given))
    if arguments.jobs == 1:
        yield from (ready(one) if isinstance(one, Item) else one for one in pages)
        return
    from onrecord.cli.running.pool import in_processes

    yield from in_processes(ready, pages, arguments.jobs)


def _as_told(item: Item, arguments: Namespace) -> Item:
    """A page of which a person may have told the kind or the address."""
    return msgspec.structs.replace(item, kind=arguments.kind or item.kind, url=item.url or arguments.url)


def _count(run: _Run, result: KeptItem | Failed, as_json: bool, bar: Bar) -> None:
    if isinstance(result, Failed):
        run.failures.append(result)
    else:
        run.outcomes[result.added.outcome] += 1
        run.last = result
        if result.added.outcome == "forgotten":
            run.left_out.append(result.name)
        elif result.bare:
            run.bare.append(result.name)
        if as_json:
            added = result.added
            line = msgspec.json.encode(_Line(result.name, added.article, added.version, added.outcome))
            with bar.aside():
                sys.stdout.write(line.decode() + "\n")
                sys.stdout.flush()  # Whoever waits for it sees it.
    bar.counted(run.outcomes.total(), len(run.failures))


def _ended(run: _Run, arguments: Namespace) -> int:
    read, failed = run.outcomes.total(), len(run.failures)
    if read == 1 and not failed and run.last and not arguments.json:
        print(f"{run.last.added.article}  {run.words().partition(' ')[2]}")
    elif read == 0 and failed == 1:
        _say(failure_line(run.failures[0]))
    elif not read and not failed:
        _say("onrecord: no pages there")
    else:
        _say("\n".join([f"onrecord: {run.words()}{f', {failed} failed' if failed else ''}",
                        *reasons(run.failures, arguments.all)]))  # fmt: skip
    if run.left_out:
        _say(f"onrecord: forgotten before, and not kept: {some(run.left_out, arguments.all)}; --again keeps it again")
    if run.bare:  # Kept all the same: what was there to be read that day may matter.
        _say(f"onrecord: no article was found on {count(len(run.bare), 'page')}: {some(run.bare, arguments.all)}")
    run.left.say(arguments)
    return 1 if failed or not read else 0


def _say(lines: str) -> None:
    sys.stdout.flush()
    print("\n".join(map(one_line, lines.split("\n"))), file=sys.stderr)
