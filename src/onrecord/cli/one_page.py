"""The one page that a command is about: a file, standard input or an address, read now; else what the store keeps."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from onrecord.errors import NotKeptError, SourceError, UsageError
from onrecord.page import Kind
from onrecord.record import Record
from onrecord.sources import Options
from onrecord.sources.special import is_open_already, kind_of_special, no_file

if TYPE_CHECKING:
    from argparse import Namespace

    from onrecord.store import Store

ID: Final = re.compile("(?=.*[a-f])[0-9a-f]{4,16}|[0-9a-f]{16}")
"""What can be an article's id, or the beginning of one."""
_PATH: Final = re.compile(r"[/\\]|\.(html?|xhtml|txt|md|json|xml|warc|gz)$", re.IGNORECASE)
"""What a name of a file has, and that of a person or an article has not."""
TOO_SHORT: Final = re.compile("[0-9a-f]{1,3}")
_LONGEST: Final = 80
"""Characters of a name in a message."""
_FIND: Final = "find it: onrecord find WORDS"
EMPTY: Final = "nothing is kept yet"
FILL: Final = "fill the store: onrecord add SOURCE"


def is_page(name: str) -> bool:
    """A file that is there, or what the shell has opened: standard input, `<(…)`."""
    try:
        if name == "-" or is_open_already(name):
            return True
        return ("." in name or "/" in name) and "://" not in name and Path(name).is_file()
    except (OSError, ValueError):  # No name that a file can have.
        return False


def is_file(name: str) -> bool:
    """A file of whatever name."""
    return "://" not in name and _kind_of_path(name) == "file"


def options_of(arguments: Namespace, beside: Path | None = None) -> Options:
    """How the page is got, as options for one page tell it."""
    from onrecord.sources import cache_folder

    return Options(
        beside=beside, max_bytes=arguments.max_bytes, timeout=arguments.timeout,
        cache=None if arguments.no_cache else cache_folder(), allow_private=arguments.allow_private,
    )  # fmt: skip


def read_now(
    source: str, options: Options, url: str | None = None, kind: Kind | None = None,
    fields: frozenset[str] | None = None,
) -> Record:  # fmt: skip
    """The record of the one page there; `url` and `kind` as a person tells them, `fields` as for `onrecord.read`.

    Raises SourceError, UsageError where it holds several.
    """
    from onrecord import read
    from onrecord.sources import Failed, items

    taken = iter(items(source, options))
    first = next(taken, None)
    if first is None:
        raise SourceError(source, "no page there")
    if isinstance(first, Failed):
        raise first.error
    if next(taken, None) is not None:
        raise UsageError(source, "holds several pages", "keep them: onrecord add, then ask for a name or an id")
    return read(first.page, url or first.url, datetime.now(UTC), first.beside, kind or first.kind, fields)


def check_there(name: str) -> None:
    """Where `name` can only be that of a file, and is none of one page: raises SourceError, UsageError."""
    if not name.strip():
        raise UsageError(None, "a name is empty", "give a file, an address, or the id of a kept article")
    if "://" in name:
        return
    if not ID.fullmatch(name) and (problem := no_file(Path(name))):
        raise problem
    if not (_PATH.search(name) or name in (".", "..")):
        return
    if _kind_of_path(name) == "folder":
        raise UsageError(end_of(name), "is a folder", "name one page in it")
    if _kind_of_path(name) is None:
        raise SourceError(end_of(name), "there is no such file", "give a file, an address, or the id of a kept article")


def end_of(name: str) -> str:
    """A name for a message: of a long path its end, which says which file it is."""
    return name if len(name) <= _LONGEST else f"…{name[1 - _LONGEST :]}"


def kept_id(store: Store, name: str) -> str:
    """The id of the kept article that `name` means. Raises NotKeptError, UsageError that say what is wrong with it."""
    if not name.strip():
        raise UsageError(None, "the article's name is empty", "give its id, or its address")
    try:
        return store.resolve(name)
    except NotKeptError as error:
        if TOO_SHORT.fullmatch(name):
            raise  # It says so.
        if "://" not in name and (kind := _kind_of_path(name)):
            raise UsageError(error.where, f"is a {kind}", "give the id or the address of a kept article") from None
        if is_empty(store):
            raise NotKeptError(error.where, EMPTY, FILL) from None
        raise _of_no_article(name, error) from None


def is_empty(store: Store) -> bool:
    """Whether nothing is kept: whatever is asked for, it is not there."""
    return not store.latest(1).rows


def as_listed(store: Store, record: Record) -> Record:
    """The record of a kept article with its outlet named as lists name it: its pages may name it in several ways."""
    row, printed = store.article(record.id), record.outlet
    if printed is None or not row.outlet:
        return record
    return replace(record, outlet=replace(printed, name=row.outlet))


def with_name(record: Record, listed: Record) -> Record:
    """`record`, with its outlet named as it is `listed` where its page prints no name: what one prints stays as it is,
    for a name that is another is a change."""
    named = record.outlet is None or record.outlet.name not in (None, record.outlet.domain)
    return record if named else replace(record, outlet=listed.outlet)


def id_if_kept(store: Store, name: str) -> str | None:
    """The id of the kept article that `name` means; None where it is an address that is not kept.

    Raises NotKeptError, UsageError for any other name, which could have been a file's too.
    """
    try:
        return store.resolve(name)
    except NotKeptError as error:
        if "://" in name:
            return None
        raise _unkept(store, name, error) from None


def _unkept(store: Store, name: str, error: NotKeptError) -> NotKeptError:
    """What is wrong with the name of an article that is not kept, as `error` says, where a file could be named too."""
    if TOO_SHORT.fullmatch(name):
        return error
    kind = _kind_of_path(name)
    if kind == "folder":
        return NotKeptError(error.where, "is a folder, and no kept article has this id", "name one page in it")
    if kind == "file":
        return NotKeptError(error.where, "no kept article has this id", f"for the file of this name say ./{name}")
    if is_empty(store):
        return NotKeptError(error.where, EMPTY, FILL)
    if ID.fullmatch(name):
        return _of_no_article(name, error)
    return NotKeptError(error.where, "no kept article has this id, and there is no such file", _FIND)


def _of_no_article(name: str, error: NotKeptError) -> NotKeptError:
    what = "no article of this address is kept" if "://" in name else "no kept article has this id"
    return NotKeptError(error.where, what, _FIND)


def _kind_of_path(name: str) -> str | None:
    try:
        path = Path(name)
        if path.is_dir():
            return "folder"
        return "file" if path.is_file() else kind_of_special(path)
    except (OSError, ValueError):  # No name that a file can have.
        return None
