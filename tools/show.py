"""`make show`: reads a wire (a folder with a folder of pages for each outlet) and shows what was read.

First the screen of one page that came from elsewhere, then a row for each outlet, then what to try. It runs the
installed `onrecord read` and nothing else: whatever is shown here, anybody can have.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec
from rich.console import Console
from rich.table import Table

from onrecord.record import Answer, Record, Relation

COMMAND: Final = Path(sys.executable).with_name("onrecord")
TELLING: Final = "harbour/2026-03-05-dam-wall-moves.txt"
"""A page that another outlet published first, that says so, and that prints a sentence on rights."""

_RELATIONS: Final[tuple[tuple[str, frozenset[Relation]], ...]] = (
    ("own", frozenset(("original",))),
    ("from a\nwire", frozenset(("wire", "mixed"))),
    ("cop-\nied", frozenset(("republished", "excerpt"))),
    ("trans-\nlated", frozenset(("translation",))),
    ("no\nsign", frozenset(("unknown",))),
)
_ANSWERS: Final[tuple[Answer, ...]] = ("yes", "ask", "no", "unknown")


def read_in(folder: Path) -> tuple[list[Record], int]:
    """The records of the pages in an outlet's folder, in the order of their names, and `onrecord read`'s exit status.

    What stood beside the pages, in `folder`/beside, is read with them. Feeds are left out: they hold the same articles.
    """
    pages = sorted(str(path) for path in folder.iterdir() if path.suffix in (".html", ".txt"))
    beside = ["--beside", str(folder / "beside")] if (folder / "beside").is_dir() else []
    done = subprocess.run(  # noqa: S603  # Our own command, and names of our own files.
        [COMMAND, "read", "--json", *beside, *pages], stdout=subprocess.PIPE, check=False
    )
    return [msgspec.json.decode(line, type=Record) for line in done.stdout.splitlines()], done.returncode


def row(name: str, records: list[Record]) -> list[str]:
    """The cells of an outlet whose folder is `name`, in the order of `table`."""
    names = Counter(record.outlet.name for record in records if record.outlet and record.outlet.name)
    relations = Counter(record.provenance.relation for record in records if record.provenance)
    answers = Counter(record.rights.may.republish.answer for record in records if record.rights)
    cells = [
        names.most_common(1)[0][0] if names else name,
        len(records),
        *(sum(relations[one] for one in kinds) for _, kinds in _RELATIONS),
        " ".join(f"{answer} {answers[answer]}" for answer in _ANSWERS if answers[answer]),
        sum(len(record.statements or ()) for record in records),
    ]
    return [str(cell or "·") for cell in cells]


def table() -> Table:
    """The empty table: columns as in `row`."""
    made = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    made.add_column("outlet", no_wrap=True, min_width=12)
    for title in ("pages", *(name for name, _ in _RELATIONS)):
        made.add_column(title, justify="right", no_wrap=True)
    made.add_column("republish?", no_wrap=True)
    made.add_column("statements", justify="right")
    return made


def main(wire: Path) -> int:
    """Shows the wire. Returns the worst exit status of `onrecord read`."""
    console = Console(highlight=False)
    start = time.perf_counter()
    console.print(f"$ onrecord read {wire / TELLING}\n", style="dim", markup=False, soft_wrap=True)
    worst = subprocess.run([COMMAND, "read", wire / TELLING], check=False).returncode  # noqa: S603
    if worst:
        return worst
    shown, total = table(), 0
    for folder in sorted(path for path in wire.iterdir() if path.is_dir()):
        records, status = read_in(folder)
        shown.add_row(*row(folder.name, records))
        total, worst = total + len(records), max(worst, status)
    console.print(f"\nAll of {wire}: whose stories, may they be republished, who said what?\n")
    console.print(shown)
    console.print(f"\n{total} pages of invented outlets, read in {time.perf_counter() - start:.1f} s. To try next:\n")
    for line in _next(wire):
        console.print(f"  {line}", markup=False, soft_wrap=True)
    return worst


def _next(wire: Path) -> Iterator[str]:
    read = f"{Path(sys.executable).parent.parent.name}/bin/onrecord read"
    yield f"{read} --evidence {wire / TELLING}"
    yield f"{read} --json {wire} > records.jsonl"
    yield f"{read} PAGE    (a file, a folder, a feed or an address of your own)"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "sample/wire")))
