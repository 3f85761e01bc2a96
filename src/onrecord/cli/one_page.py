"""The one page that a command is about: a file, standard input or an address, read now; else what the store keeps."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from onrecord.errors import SourceError, UsageError
from onrecord.page import Kind
from onrecord.record import Record
from onrecord.sources import Options

ID: Final = re.compile("(?=.*[a-f])[0-9a-f]{4,16}|[0-9a-f]{16}")
"""What can be an article's id, or the beginning of one."""


def is_page(name: str) -> bool:
    """A file that is there, or standard input."""
    try:
        return name == "-" or (("." in name or "/" in name) and "://" not in name and Path(name).is_file())
    except (OSError, ValueError):  # No name that a file can have.
        return False


def read_now(
    source: str, options: Options | None = None, url: str | None = None, kind: Kind | None = None,
    fields: frozenset[str] | None = None,
) -> Record:  # fmt: skip
    """The record of the one page there; `url` and `kind` as a person tells them, `fields` as for `onrecord.read`.

    Raises SourceError, UsageError where it holds several.
    """
    from onrecord import read
    from onrecord.sources import Failed, cache_folder, items

    taken = iter(items(source, options or Options(cache=cache_folder())))
    first = next(taken, None)
    if first is None:
        raise SourceError(source, "no page there")
    if isinstance(first, Failed):
        raise first.error
    if next(taken, None) is not None:
        raise UsageError(source, "holds several pages", "keep them: onrecord add, then ask for a name or an id")
    return read(first.page, url or first.url, datetime.now(UTC), first.beside, kind or first.kind, fields)
