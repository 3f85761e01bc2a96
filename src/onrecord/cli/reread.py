"""`onrecord reread`: all kept pages read again, and what came of it, counted."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import UTC, datetime

from onrecord.cli.running import interrupt
from onrecord.cli.running.progress import counting
from onrecord.cli.shown.escaping import one_line
from onrecord.cli.shown.words import count
from onrecord.store import open_store


def reread_store(arguments: Namespace) -> int:
    """Reads anew what the last run left, or everything; 0 where every page could be read, else 1. Raises StoreError."""
    read = changed = 0
    failed: list[str] = []

    def words() -> str:
        return f"{count(read, 'version')} read again, {count(changed, 'record')} changed"

    now = datetime.now(UTC)
    with open_store(arguments.store, create=False) as store:
        since, left = store.to_reread(now)
        if since != now:
            print(f"onrecord: going on with the run of {since:%Y-%m-%d %H:%M} UTC", file=sys.stderr)
        interrupt.tell_on_interrupt(words)
        with counting(left) as reached:
            for one in store.reread(since, now):
                read += one.error is None
                changed += one.changed
                if one.error is not None:
                    failed.append(f"  {one.article}: {one.error.what}")
                reached(read + len(failed))
        store.purge()  # Where a name was found that is to be forgotten.
    lines = [f"onrecord: {words()}{f', {len(failed)} kept as they were' if failed else ''}", *failed]
    print("\n".join(map(one_line, lines)), file=sys.stderr)
    return 1 if failed else 0
