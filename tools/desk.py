"""`make run`: the sample wire in a store of its own, and the desk on it. The second time it is there already.

Runs what `onrecord add` and `onrecord desk` run; the store is a file in the folder that is named.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from onrecord.cli import main as onrecord
from onrecord.errors import OnrecordError
from onrecord.keeping import keep
from onrecord.sources import Failed, Item, Options, items
from onrecord.store import open_store


class Truth(msgspec.Struct):
    """What is taken of a page's truth, see sample/README.md: a file has lost its address, a reader of it has it."""

    url: str | None


def pages(wire: Path) -> Iterator[Item | Failed]:
    """The wire's pages, each with its address and what stood beside it.

    Feeds are left out: they hold the same articles, and whoever adds them meets these, by the address.
    """
    for folder in sorted(path for path in wire.iterdir() if path.is_dir()):
        beside = folder / "beside"
        options = Options(beside=beside if beside.is_dir() else None)
        for page in sorted(path for path in folder.iterdir() if path.suffix in (".html", ".txt")):
            address = address_of(page, wire)
            for item in items(str(page), options):
                yield item if isinstance(item, Failed) else replace(item, url=address)


def address_of(page: Path, wire: Path) -> str | None:
    """Where `page` of the `wire` stood, by the truth beside the wire; None where none is there or it tells none."""
    truth = wire.with_name("truth") / page.relative_to(wire).with_suffix(".json")
    return msgspec.json.decode(truth.read_bytes(), type=Truth).url if truth.exists() else None


def filled(file: Path, wire: Path) -> int:
    """Adds the wire to the store at `file`, unless all of it was added before; how many pages could not be read."""
    mark = file.with_suffix(".filled")
    if mark.exists() and file.exists():
        return 0
    start, kept, failed = time.perf_counter(), 0, 0
    with open_store(file) as store:
        for one in keep(store, pages(wire), lambda: datetime.now(UTC)):
            kept, failed = kept + (not isinstance(one, Failed)), failed + isinstance(one, Failed)
            if sys.stderr.isatty():
                print(f"\rReading the sample wire: {kept} pages", end="", file=sys.stderr, flush=True)
    seconds = time.perf_counter() - start
    start_of_line = "\r" if sys.stderr.isatty() else ""
    print(f"{start_of_line}Read the sample wire: {kept} pages of invented outlets, {seconds:.0f} s", file=sys.stderr)
    if not failed:
        mark.touch()
    return failed


def main(wire: Path, folder: Path, arguments: list[str]) -> int:
    """Serves the desk until Ctrl-C, on the usual port or the next that is free. Returns the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("ONRECORD_DESK", str(folder / "desk.json"))
    file = folder / "onrecord.db"
    try:
        if filled(file, wire):
            print("Some of its pages could not be read.", file=sys.stderr)
    except OnrecordError as error:
        print(f"onrecord: {error}", file=sys.stderr)
        return error.exit_status
    return onrecord(["desk", "--store", str(file), "--next-free", *arguments])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))
