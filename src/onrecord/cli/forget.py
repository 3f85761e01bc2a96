"""`onrecord forget`: an article or a person removed for good, after a question on a terminal."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import UTC, datetime

from onrecord.cli.one_page import kept_id
from onrecord.cli.people import person_called
from onrecord.cli.running.progress import clearing
from onrecord.cli.shown.escaping import one_line
from onrecord.cli.shown.words import count
from onrecord.errors import UsageError
from onrecord.store import PersonRow, Store, open_store

NOTHING_DONE = 1


def forget(arguments: Namespace) -> int:
    """Forgets what `arguments` name; 1 where the person at the terminal said no. Raises OnrecordError."""
    if (arguments.article is None) == (arguments.person is None):
        raise UsageError(
            None,
            "one thing is forgotten at a time",
            "give an article's ID or --person NAME, a name of several words between quotation marks",
        )
    with open_store(arguments.store, create=False) as store:
        store.check_writable()
        if store.purge():  # Left by a run that could not end.
            print("onrecord: the bytes of what was forgotten before are gone now", file=sys.stderr)
        if arguments.person is not None:
            return _person(store, person_called(store, arguments.person), arguments.yes)
        return _article(store, kept_id(store, arguments.article), arguments.yes)


def _article(store: Store, id_: str, sure: bool) -> int:
    row = store.article(id_)
    told = f"{row.headline or 'an article without a headline'} ({row.outlet or row.domain or 'outlet unknown'})"
    if not sure and not _meant(f"Forget “{told}” with {count(row.versions, 'version')}, for good?"):
        return NOTHING_DONE
    with clearing(0):
        others = store.forget_article(id_, datetime.now(UTC))
    print(one_line(f"onrecord: forgotten: {told}"), file=sys.stderr)
    for one in others:
        where = store.article(one).url or "no address"
        print(one_line(f"onrecord: the same page is still kept as {one} ({where})"), file=sys.stderr)
    return 0


def _person(store: Store, row: PersonRow, sure: bool) -> int:
    told = f"{row.name} with {count(row.statements, 'statement')}"
    if not sure and not _meant(f"Forget {told}, for good, and black out {', '.join(row.aliases)} in all texts?"):
        return NOTHING_DONE
    with clearing(store.to_look_through()) as reached:
        gone = store.forget_person(row.id, datetime.now(UTC), reached)
    words = f"{count(gone.statements, 'statement')} gone, names blacked out in {count(gone.articles, 'article')}"
    print(f"onrecord: forgotten: {words}", file=sys.stderr)
    return 0


def _meant(question: str) -> bool:
    """The answer at the terminal. Raises UsageError where nobody could give one."""
    if not sys.stdin.isatty():
        raise UsageError(None, "this cannot be undone, and nobody is there to be asked", "say --yes")
    print(one_line(question), "[y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
