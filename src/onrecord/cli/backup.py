"""`onrecord backup`: the whole store in one file."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from onrecord.cli.shown.escaping import one_line
from onrecord.errors import UsageError
from onrecord.store import open_store


def back_up(arguments: Namespace) -> int:
    """Writes the copy; 0. Raises StoreError."""
    if not arguments.file:
        raise UsageError(None, "the name of the file to write is empty", "give one, as in: onrecord backup copy.db")
    to = Path(arguments.file)
    with open_store(arguments.store, create=False) as store:
        store.backup(to)
    megabytes = to.stat().st_size / 1_000_000
    print(one_line(f"onrecord: {to} ({megabytes:.1f} MB)"), file=sys.stderr)
    return 0
