"""`--urls TABLE`: which page of many has which address, as a person wrote it down in a table of two columns."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Iterator, Sequence
from os.path import isdir
from pathlib import Path
from typing import Final

import msgspec

from onrecord.cli.options.shared import address
from onrecord.cli.shown.results import say
from onrecord.cli.shown.summary import some
from onrecord.cli.shown.words import count
from onrecord.errors import OnrecordError, UsageError
from onrecord.sources import Failed, Item
from onrecord.sources.special import led_to, no_file

_MARKS: Final = (",", ";", "\t")
"""What may stand between two columns; of two that do as well the first."""


def table_of(name: str, sources: Iterable[str] = ()) -> dict[Path, str]:
    """Addresses by whole paths of files, which stand in the table as seen from its folder, or else from the one folder
    among the `sources` that has a file of that name.

    A first row without an address is a line of headings. Raises UsageError that names the row that is wrong, or says
    that no row tells an address.
    """
    folders = [Path(source) for source in sources if isdir(source)]  # noqa: PTH112 - an address may be longer than names
    table = Path(name)
    found: dict[Path, str] = {}
    if problem := no_file(table):
        raise UsageError(name, problem.what, "give a CSV file in UTF-8")
    try:
        rows = _rows(table.read_text(encoding="utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        why = error.strerror if isinstance(error, OSError) else error
        why = "it is not in UTF-8" if isinstance(error, UnicodeDecodeError) else why
        raise UsageError(name, f"the table of addresses cannot be read: {why}", "give a CSV file in UTF-8") from None
    for number, row in enumerate(rows, 1):
        if not any(row) or (number == 1 and len(row) > 1 and "://" not in row[0] + row[1]):
            continue
        if len(row) < 2:
            raise UsageError(name, f"row {number} has one column", "write a file's name and its address")
        if "://" in row[0] and "://" not in row[1]:
            raise UsageError(name, f"row {number} begins with an address", "write the file's name before it")
        try:
            path, url = _meant(row[0].strip(), table.parent, folders), address(row[1].strip())
        except (argparse.ArgumentTypeError, OnrecordError, OSError, ValueError) as error:
            raise UsageError(name, f"row {number}: {error}") from None
        if found.setdefault(path, url) != url:
            raise UsageError(name, f"row {number}: {row[0].strip()} has another address already", "leave it one")
    if not found:
        raise UsageError(name, "tells no address", "write in each row a file's name and its address, with https://")
    return found


def _meant(name: str, beside: Path, folders: Sequence[Path]) -> Path:
    """The whole path of the file that a row names: beside the table, or in the only folder that has it."""
    having = [folder for folder in folders if (folder / name).is_file()] if not (beside / name).is_file() else []
    return led_to((having[0] if len(having) == 1 else beside) / name)


def _rows(lines: list[str]) -> list[list[str]]:
    """The table's rows, whatever parts its columns: spreadsheets write a semicolon where the comma is in numbers."""
    ways = [list(csv.reader(lines, skipinitialspace=True, delimiter=mark)) for mark in _MARKS]
    return max(ways, key=lambda rows: sum(len(row) > 1 and "://" in row[1] and "://" not in row[0] for row in rows))


def addressed(
    pages: Iterable[Item | Failed], table: dict[Path, str], everything: bool = False
) -> Iterator[Item | Failed]:
    """The pages, those in the table with their addresses; says at the end which of the table did not come."""
    left = dict.fromkeys(table)
    for page in pages:
        url = None
        if isinstance(page, Item):
            path = _whole(page.name)
            if path is not None:
                url = table.get(path)
                left.pop(path, None)
        yield msgspec.structs.replace(page, url=url) if isinstance(page, Item) and url else page
    if left:
        names = some([path.name for path in left], everything)
        where = "names are as seen from the table's folder, or from the folder that is given; the first was sought as"
        first = f"; {where} {next(iter(left))}" if len(left) == len(table) else ""
        say(f"{count(len(left), 'file')} in the table of addresses did not come: {names}{first}")


def _whole(name: str) -> Path | None:
    """The file's whole path, None where links lead in a ring or the name can be none."""
    try:
        return led_to(Path(name))
    except (OnrecordError, OSError, ValueError):
        return None
