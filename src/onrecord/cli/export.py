"""`onrecord export`: all that is kept as JSON Lines or CSV, for its owner; with --public what others may have."""

from __future__ import annotations

import argparse
import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from onrecord.cli.options.shared import add_days, add_store
from onrecord.errors import OnrecordError, UsageError

if TYPE_CHECKING:
    from onrecord.publish.gate import Audience
    from onrecord.publish.outgoing import Outgoing
    from onrecord.record import Record
    from onrecord.store import Store

PROMISED: Final = (
    "non-commercial", "no resale", "not systematically", "copy to sender", "by the outlet's guidelines",
    "the feed's own terms",
)  # fmt: skip
_ABOUT: Final = """\
Writes every article that is kept, its latest version, in the order in which they
were added; with --statements every statement, with the article it stands in.

That is for you: it holds everything, and beside it your own answers and what you
wrote came of what was said. With --public it is a data set for others: the full
text where the rights permit republishing and mining, statements where they permit
quoting, with what came of them; else headline, byline, outlet, date and link, and
why.
"""


def add_parser(commands: Any, look: Any, epilog: str) -> argparse.ArgumentParser:
    """The parser of `onrecord export`, added to `commands`; `look` formats its help, which ends with `epilog`."""
    export: argparse.ArgumentParser = commands.add_parser(
        "export", help="write what is kept as JSON Lines or CSV", usage="onrecord export [OPTION …]",
        description=_ABOUT, epilog=epilog, formatter_class=look,
    )  # fmt: skip
    add_store(export)
    group = export.add_argument_group("which articles")
    add_days(group, "published")
    group = export.add_argument_group("what is written")
    group.add_argument("--statements", action="store_true", help="who said what, instead of articles")
    formats = group.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one JSON object a line, which is usual")
    formats.add_argument("--csv", action="store_true", help="a table that spreadsheets open")
    group.add_argument("--public", action="store_true", help="only what may leave, for others")
    add_promises(group)
    group.add_argument("-o", "--output", metavar="FILE", help="write to FILE, whole or not at all")
    export.set_defaults(run="onrecord.cli.export:run_export")
    return export


def add_promises(parser: argparse._ActionsContainer) -> None:
    """`--keeps CONDITION`, for every command that publishes."""
    parser.add_argument(
        "--keeps", action="append", default=[], choices=PROMISED, metavar="CONDITION",
        help="a condition that you promise is kept by what you do with it: " + ", ".join(PROMISED),
    )  # fmt: skip


def run_export(arguments: Namespace) -> int:
    """Writes the export; 0. Raises OnrecordError where the store or the file cannot be opened or written."""
    from onrecord.cli.one_page import EMPTY, FILL, is_empty
    from onrecord.cli.shown.results import say
    from onrecord.cli.shown.words import count
    from onrecord.publish import export
    from onrecord.store import open_store

    if arguments.csv:
        write = export.csv_statement_lines if arguments.statements else export.csv_lines
    else:
        write = export.statement_lines if arguments.statements else export.json_lines
    with _out(arguments.output) as out, open_store(arguments.store, create=False) as store:
        rows = -1 if arguments.csv else 0  # A table has its head besides.
        for line in write(_articles(store, arguments)):
            out.write(line)
            rows += 1
        out.flush()
        empty = rows <= 0 and is_empty(store)
    if empty:
        say(f"{EMPTY}; {FILL}")
    elif rows <= 0:
        say(f"no {'statement' if arguments.statements else 'article'} that is kept fits")
    if arguments.output:
        say(f"{count(rows, 'statement' if arguments.statements else 'article')} in {arguments.output}")
    return 0


def _articles(store: Store, arguments: Namespace) -> Iterator[Outgoing]:
    from onrecord.publish.outgoing import Kept, let_out

    promised = frozenset(arguments.keeps)
    as_read = not (arguments.csv or arguments.statements or arguments.public)
    for record in _published(store.export(), arguments.since, arguments.until):
        audience: Audience = "public" if arguments.public else "owner"
        kept = Kept(
            overrides=store.overrides(record.id), outcomes=store.outcomes_in(record.id),
            outlet=None if as_read else store.article(record.id).outlet,
        )  # fmt: skip
        yield let_out(record, "dataset", audience, kept, promised)


def _published(records: Iterable[Record], since: str | None, until: str | None) -> Iterator[Record]:
    """Those of these days and between; by the day of reading where the page tells none."""
    for record in records:
        day = (record.published.day if record.published else record.read_at.date()).isoformat()
        if (since is None or day >= since) and (until is None or day <= until):
            yield record


@contextmanager
def _out(name: str | None) -> Iterator[IO[bytes]]:
    """Standard output, or a file that is there only once it is whole; a pipe or a device is written to as it goes."""
    if name is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        return
    if not name:
        raise UsageError(None, "the name of the file to write is empty", "give one, as in: -o export.jsonl")
    path = Path(name)
    if path.is_dir():
        raise UsageError(name, "is a folder", "give the file to write in it, as in: -o export.jsonl")
    if path.exists() and not path.is_file():  # replaced by a file, `/dev/null` would be gone for all others
        with _into(path, name) as file:
            yield file
        return
    from onrecord.sources.special import led_to

    path = led_to(path)
    if not path.parent.is_dir():
        raise OnrecordError(name, "its folder is not there", "make it first")
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise OnrecordError(name, f"cannot be written: {error.strerror or error}") from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def _into(path: Path, name: str) -> Iterator[IO[bytes]]:
    try:
        with path.open("wb") as file:
            yield file
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OnrecordError(name, f"cannot be written: {error.strerror or error}") from None
