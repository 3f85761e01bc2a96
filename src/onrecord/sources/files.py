"""Bytes of files, and the files of a folder that may hold pages."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from onrecord.errors import SourceError
from onrecord.sources.beside import FILES
from onrecord.sources.options import too_large
from onrecord.sources.special import no_file

if TYPE_CHECKING:
    from gzip import GzipFile

_MAY_BE_PAGES: Final = frozenset(
    ".html .htm .xhtml .shtml .mhtml .mht .webarchive .eml .txt .text .md .markdown .xml .rss .atom .rdf .json .warc "
    ".wacz .php .asp .aspx .jsp .cgi".split()
)
_PACKED_WARC: Final = (".warc.gz", ".warc.zst", ".warc.lz4")
_NEVER_PAGES: Final = frozenset({
    *FILES, "humans.txt", "ads.txt", "llms.txt", "requirements.txt", "package.json", "readme.md", "changelog.md",
    "contributing.md", "license.md",
})  # fmt: skip
_SAVED_WITH: Final = tuple(
    "_files .files -Dateien _fichiers _bestanden _file _archivos -filer _tiedostot _pliki _soubory _elemei _ficheiros "
    "_arquivos _dosyalar _datoteke _fitxers _failid _fails _bylos _fajlovi _fitxategiak".casefold().split()
)
"""What browsers put behind a page's name for the folder in which its pictures, frames and adverts are saved with it, in
the languages of Windows ("Connected files" of its shell).
"""
_HTML: Final = (".html", ".htm", ".xhtml", ".shtml")


def read_whole(stream: IO[bytes] | GzipFile, name: str, max_bytes: int) -> bytes:
    """All of the stream. Raises SourceError where it is larger than `max_bytes`."""
    parts: list[bytes] = []
    size = 0
    while part := stream.read(min(1 << 20, max_bytes + 1 - size)):
        parts.append(part)
        size += len(part)
        if size > max_bytes:
            raise too_large(name, max_bytes)
    return b"".join(parts)


def unpacked(stream: IO[bytes], name: str, max_bytes: int) -> bytes:
    """All that gzip holds. Raises SourceError where it is damaged, breaks off, or is larger than `max_bytes`."""
    from gzip import BadGzipFile, GzipFile  # few pages are packed

    try:
        with GzipFile(fileobj=stream) as file:
            return read_whole(file, name, max_bytes)
    except (BadGzipFile, EOFError, zlib.error) as error:
        raise SourceError(name, f"is damaged (gzip: {error})", "get the file again") from None


def begun(stream: IO[bytes], size: int) -> bytes:
    """The first bytes of what gzip holds; as much as there is where it is damaged."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(stream.read(size), size)
    except zlib.error:
        return b""


def files_in(folder: Path) -> Iterator[Path]:
    """The files under `folder` that may hold pages by their names, sorted folder by folder, links not followed.

    Passed over: hidden files and folders, what a browser saved with a page, names of what stands beside pages, and
    files with other extensions. What `no_file` tells of is among them, and links to nothing, and folders that cannot
    be looked into, for whoever reads it to say so.
    """
    closed: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(str(error.filename)))):
        yield from closed
        closed.clear()
        saved = saved_with(names)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name.casefold() not in saved)
        for name in sorted(names):
            path = Path(place, name)
            if name.startswith(".") or not may_be_page(name):
                continue
            if _is_file(path) or no_file(path) or _leads_nowhere(path):
                yield path
    yield from closed


def saved_with(names: Iterable[str]) -> frozenset[str]:
    """What the folders are called, case aside, in which a browser saved what belongs to the pages of these names."""
    stems = [name.casefold().rpartition(".")[0] for name in names if name.lower().endswith(_HTML)]
    return frozenset(f"{stem}{ending}" for stem in stems for ending in _SAVED_WITH)


def is_folder(name: str) -> bool:
    """Whether it is a folder; False too where nobody may look, for whoever opens it is told why."""
    try:
        return Path(name).is_dir()
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    """Whether it is a file, as far as one may look."""
    try:
        return path.is_file()
    except OSError:
        return True


def _leads_nowhere(path: Path) -> bool:
    """Whether it is a link, and what it leads to is not there, as far as one may look."""
    try:
        return path.is_symlink() and not path.exists()
    except OSError:
        return False


def may_be_page(name: str) -> bool:
    """Whether a file called so (folders before it or not) may be a page, a feed or an archive of pages."""
    name = name.rpartition("/")[2].lower()
    return name not in _NEVER_PAGES and (
        name.endswith(_PACKED_WARC) or Path(name.removesuffix(".gz")).suffix in _MAY_BE_PAGES or "." not in name
    )


def name_of(path: Path) -> str:
    """The path as a record and a line can hold it: bytes that are no UTF-8 are written as `\\xff`."""
    try:
        return os.fsencode(path).decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # Half of a character, which no file's name has.
        return str(path).encode("utf-8", "backslashreplace").decode()


def problem_with(path: Path, error: OSError) -> SourceError:
    """What an error of the file system means to a person."""
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return SourceError(name_of(path), "is a link to what is not there", "mend the link, or leave it out")
    if isinstance(error, FileNotFoundError):
        return SourceError(
            name_of(path), "is not there", "give a file, a folder, an address with https://, or - for standard input"
        )
    if isinstance(error, PermissionError):
        return SourceError(name_of(path), "may not be read", "change its permissions, or leave it out")
    return SourceError(name_of(path), f"cannot be read ({error.strerror or error})")
