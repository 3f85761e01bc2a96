"""`onrecord same`: two persons are one by the owner's word, or no longer."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from onrecord.cli.people import is_number, person_called, person_line
from onrecord.cli.shown.results import print_json, print_lines, say
from onrecord.cli.shown.words import count
from onrecord.errors import UsageError
from onrecord.store import Store, open_store


def same(arguments: Namespace) -> int:
    """Joins or parts what `arguments` name, and prints the person; 0. Raises NotKeptError, UsageError, StoreError."""
    names: list[str] = arguments.persons
    if len(names) != (0 if arguments.undo else 2):
        do = "give both, names of several words between quotation marks: onrecord same A B, or --undo A"
        raise UsageError(None, "two persons are made one", do)
    with open_store(arguments.store, create=False) as store:
        if arguments.undo:
            # A number names the row itself, and not the person that it was joined into.
            number = int(arguments.undo) if is_number(arguments.undo) else _row_called(store, arguments.undo)
            row = store.part(number, datetime.now(UTC))
            still = f"; {count(len(row.joined), 'other name')} still joined with it" if row.joined else ""
            say(f"{row.name} ({row.id}) is parted{still}")
        else:
            kept, joined = (person_called(store, name) for name in names)
            if kept.id == joined.id:
                raise UsageError(None, f"{names[0][:80]} and {names[1][:80]} are the same already")
            row = store.join(kept.id, joined.id, datetime.now(UTC))
            say(f"{joined.name} ({joined.id}) is {row.name} ({row.id}); undo it: onrecord same --undo {joined.id}")
    if arguments.json:
        print_json([row])
    else:
        print_lines([person_line(row)])
    return 0


def _row_called(store: Store, name: str) -> int:
    """The row with this name, which may have been joined into another. Raises NotKeptError, UsageError."""
    return store.row_named(person_called(store, name).id, name)
