"""A static site of what may be shown: written beside its place, then put there in one step.

Works from any folder and from a file: every link is relative, nothing is executed, nothing comes from elsewhere. The
same store gives the same bytes. What is no longer to be shown is no longer there.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from onrecord.errors import OnrecordError
from onrecord.sources.special import led_to

MARK: Final = ".onrecord-site"
"""A file that says: this folder is a site of ours, and may be replaced."""


class SiteOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How the site presents itself."""

    title: str = "On record"
    address: str | None = None
    """Absolute address that it will be found at, without a slash at its end; without one it has no feeds."""
    promised: frozenset[str] = frozenset()
    """Conditions that its owner says are kept: keys of `conditions.PROMISES`."""
    a_page: int = 50
    """Stories on one page of the front."""


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a site."""

    files: int
    size: int
    """Bytes in all."""


def write_files(where: Path, files: Iterable[tuple[str, bytes]]) -> Written:
    """Puts a folder of `files` (relative paths with /, contents) at `where`, in the place of the site that was there.

    All or nothing: until the last file is written the old site stands. Raises OnrecordError where `where` holds other
    things than a site of ours, is a ring of links, or cannot be written.
    """
    where = led_to(where)
    check_is_ours(where)
    new, old = (where.with_name(f".{where.name}.onrecord-{what}") for what in ("new", "old"))
    try:
        where.parent.mkdir(parents=True, exist_ok=True)
        _remove(new)  # Of a run that was killed.
        _put_back(old, where)
        written = _written(new, files)
        _exchange(new, where, old)
    except OSError as error:
        _remove(new)
        raise OnrecordError(str(where), f"cannot be written: {error.strerror or error}") from None
    except BaseException:
        _remove(new)
        raise
    return written


def check_is_ours(where: Path) -> None:
    """Raises OnrecordError where `where` is there and is neither empty nor a site of ours."""
    if where.is_dir():
        if (where / MARK).is_file() or not any(where.iterdir()):
            return
        what = "holds other files, and a site would take their place"
    elif where.exists():
        what = "is a file"
    else:
        return
    raise OnrecordError(str(where), what, "give a folder that is empty or not there")


def _written(new: Path, files: Iterable[tuple[str, bytes]]) -> Written:
    new.mkdir(mode=0o755)
    count = size = 0
    (new / MARK).write_bytes(b"onrecord site\n")
    for name, content in files:
        parts = PurePosixPath(name).parts
        if not parts or any(part in ("", ".", "..", "/") or "\\" in part for part in parts):
            raise OnrecordError(name, "is no name of a file in a site")
        path = new.joinpath(*parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        count, size = count + 1, size + len(content)
    return Written(files=count, size=size)


def _exchange(new: Path, where: Path, old: Path) -> None:
    """`new` in the place of `where`. Between the two renames nothing is there; a failure puts the old one back."""
    if where.exists():
        where.replace(old)
    try:
        new.replace(where)
    except OSError:
        _put_back(old, where)
        raise
    _remove(old)


def _put_back(old: Path, where: Path) -> None:
    """What a run left that ended between the two renames."""
    if not old.exists():
        return
    if where.exists():
        _remove(old)
    else:
        old.replace(where)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
