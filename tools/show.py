"""`make run`: reads a wire (a folder with a folder of pages for each outlet) and shows what was read.

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


def read_in(folder: Path) -> Iterator[Record]:
    """The records of the pages in an outlet's folder, in the order of their names; feeds are left out.

    What stood beside the pages, in `folder`/beside, is read with them. Raises CalledProcessError where any page fails.
    """
    pages = sorted(str(path) for path in folder.iterdir() if path.suffix in (".html", ".txt"))
    beside = ["--beside", str(folder / "beside")] if (folder / "beside").is_dir() else []
    done = subprocess.run(  # noqa: S603  # Our own command, and names of our own files.
        [COMMAND, "read", "--json", *beside, *pages], stdout=subprocess.PIPE, check=True
    )
    for line in done.stdout.splitlines():
        yield msgspec.json.decode(line, type=Record)


def row(folder: Path) -> tuple[list[str], int]:
    """An outlet's cells in the order of `table`, and how many pages it has."""
    records = list(read_in(folder))
    names = Counter(record.outlet.name for record in records if record.outlet and record.outlet.name)
    relations = Counter(record.provenance.relation for record in records if record.provenance)
    answers = Counter(record.rights.may.republish.answer for record in records if record.rights)
    said = [statement for record in records for statement in record.statements or ()]
    named = [statement for statement in said if statement.speaker and statement.speaker.name]
    cells = [names.most_common(1)[0][0] if names else folder.name, len(records)]
    cells += [sum(relations[one] for one in kinds) for _, kinds in _RELATIONS]
    cells += [" ".join(f"{answer} {answers[answer]}" for answer in _ANSWERS if answers[answer])]
    cells += [len(said), len(named)]
    return [str(cell or "·") for cell in cells], len(records)


def table() -> Table:
    """The empty table: columns as in `row`."""
    made = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    made.add_column("outlet", no_wrap=True, min_width=12)
    for title in ("pages", *(name for name, _ in _RELATIONS)):
        made.add_column(title, justify="right", min_width=max(map(len, title.split("\n"))))
    made.add_column("republish?", no_wrap=True)
    for title in ("state-\nments", "with a\nname"):
        made.add_column(title, justify="right", min_width=max(map(len, title.split("\n"))))
    return made


def main(wire: Path) -> int:
    """Shows the wire. Returns the exit status: 0, or that of an `onrecord read` which failed."""
    console = Console(highlight=False)
    start = time.perf_counter()
    console.print(f"$ onrecord read {wire / TELLING}\n", style="dim", markup=False, soft_wrap=True)
    sys.stdout.flush()
    try:
        subprocess.run([COMMAND, "read", wire / TELLING], check=True)  # noqa: S603
        shown, total = table(), 0
        for folder in sorted(path for path in wire.iterdir() if path.is_dir()):
            cells, pages = row(folder)
            shown.add_row(*cells)
            total += pages
    except subprocess.CalledProcessError as failed:
        return failed.returncode
    console.print(f"\nAll of {wire}: whose stories are these, may they be republished, and who said what?\n")
    console.print(shown)
    console.print(f"\n{total} pages of invented outlets, read in {time.perf_counter() - start:.1f} s. To try next:\n")
    for line in _next(wire):
        console.print(f"  {line}", markup=False, soft_wrap=True)
    return 0


def _next(wire: Path) -> Iterator[str]:
    read = f"{Path(sys.executable).parent.parent.name}/bin/onrecord read"
    yield f"{read} --evidence {wire / TELLING}"
    yield f"{read} --json {wire} > records.jsonl"
    yield f"{read} PAGE    (a file, a folder, a feed or an address of your own)"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "sample/wire")))
