"""Labelled pages that lie in public packages, for the relations that the corpora hardly hold.

The labels (benchmarks/labels/further.jsonl) name each page by its package, its path in it and the SHA-256 of its bytes;
packages.jsonl names the packages, their versions and whose client gets them. A public repository is a package too: its
version is a commit, which is proof of the bytes, so its pages need no SHA-256. This alone uses the network:

    python -m benchmarks.further DIR

gets the packages with npm, pip, apt-get and git and writes the labelled pages to DIR/<package>/<path>. Nothing of a
package is run but what pip needs to read a source package. `python -m benchmarks.origin --further DIR` scores them.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

LABELS = Path(__file__).parent / "labels" / "further.jsonl"
PACKAGES = Path(__file__).parent / "labels" / "packages.jsonl"
REPOSITORIES = "https://github.com"
"""Where the repositories lie, `owner/name` each."""


class Package(msgspec.Struct, frozen=True):
    """A public package. `client`: `npm`, `pip` (its source package), `apt` or `git` (`owner/name`, at a commit)."""

    name: str
    client: str
    version: str

    def holds(self, place: Place) -> bool:
        """Whether the labelled page is to be got from this package at this version."""
        return place.corpus == self.name and (self.client != "git" or place.commit == self.version)


class Place(msgspec.Struct, frozen=True):
    """Where a labelled page lies: of a line of the labels what is needed to find it and to know it again."""

    corpus: str
    page: str
    sha256: str | None = None
    """Of its bytes; null where `commit` says which they are."""
    url: str | None = None
    commit: str | None = None
    """Of a page in a repository."""


def places() -> list[Place]:
    """Every labelled page of a package, in the labels' order."""
    return [msgspec.json.decode(line, type=Place) for line in LABELS.read_bytes().splitlines()]


def packages() -> list[Package]:
    """The packages that hold them."""
    return [msgspec.json.decode(line, type=Package) for line in PACKAGES.read_bytes().splitlines()]


def pages(folder: Path) -> Iterator[tuple[Place, bytes]]:
    """The labelled pages that lie in `folder`; those missing or of other bytes are told on the error stream."""
    for place in places():
        path = folder / place.corpus / place.page
        data = path.read_bytes() if path.is_file() else None
        if data is None or (place.sha256 and hashlib.sha256(data).hexdigest() != place.sha256):
            print(f"{path}: {'not there' if data is None else 'other bytes'}, passed over", file=sys.stderr)
        else:
            yield place, data


def _fetched(package: Package, into: Path) -> Path:
    """The package's file, got by its client. Raises CalledProcessError where that fails."""
    exact = {
        "npm": ["npm", "pack", "--silent", f"{package.name}@{package.version}"],
        "pip": [
            sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:",
            f"{package.name}=={package.version}",
        ],
        "apt": ["apt-get", "download", "--quiet", f"{package.name}={package.version}"],
    }[package.client]  # fmt: skip
    subprocess.run(exact, cwd=into, check=True, stdout=subprocess.DEVNULL)
    return next(path for path in into.iterdir() if path.suffix in {".tgz", ".gz", ".deb"})


def _members(file: Path) -> Iterator[tuple[str, bytes]]:
    """The files in a package, by their paths below its first folder (a Debian package's: below the root)."""
    if file.suffix == ".deb":
        data = subprocess.run(["dpkg-deb", "--fsys-tarfile", file], check=True, capture_output=True).stdout
    else:
        data = file.read_bytes()
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            found = archive.extractfile(member) if member.isfile() else None
            if found:
                yield member.name.partition("/")[2], found.read()


def _from_repository(package: Package, paths: set[str], into: Path) -> dict[str, bytes]:
    """The files at `paths` of a repository at its commit; no history and no other file is got where the host can leave
    it out. Raises CalledProcessError where the commit or a file cannot be got."""

    def git(*words: str) -> bytes:
        return subprocess.run(["git", "-C", str(into), *words], check=True, stdout=subprocess.PIPE).stdout

    git("init", "--quiet")
    git("remote", "add", "origin", f"{REPOSITORIES}/{package.name}")
    git("config", "remote.origin.promisor", "true")
    git("fetch", "--quiet", "--depth", "1", "--filter", "blob:none", "origin", package.version)
    return {path: git("cat-file", "blob", f"{package.version}:{path}") for path in sorted(paths)}


def _got(package: Package, paths: set[str], into: Path) -> dict[str, bytes]:
    """The files of a package, by path; of a repository those at `paths`."""
    if package.client == "git":
        return _from_repository(package, paths, into)
    return dict(_members(_fetched(package, into)))


def fetch(folder: Path) -> None:
    """Writes the labelled pages of every package to `folder`; what a client cannot get is told, the rest is got."""
    for package in packages():
        wanted = {place.page for place in places() if package.holds(place)}
        with tempfile.TemporaryDirectory() as temporary:
            try:
                members = _got(package, wanted, Path(temporary))
            except (subprocess.CalledProcessError, OSError, StopIteration) as error:
                print(f"{package.name} {package.version}: {error or 'no package came'}", file=sys.stderr)
                continue
        for page in wanted & members.keys():
            target = folder / package.name / page
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(members[page])
        print(f"{package.name} {package.version}: {len(wanted & members.keys())} of {len(wanted)} pages")


def main() -> None:
    """Gets the pages and tells how many of them have the bytes that were labelled."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the pages are written")
    folder = parser.parse_args().folder
    fetch(folder)
    print(f"{sum(1 for _ in pages(folder))} of {len(places())} pages are there")


if __name__ == "__main__":
    main()
