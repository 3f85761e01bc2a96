"""Stores as each release left them: run at a release, so that later ones are tested to bring them up.

python -m tests.store.released       # writes tests/store/released/STEP.db.xz and STEP.sql.xz
"""

from __future__ import annotations

import lzma
import subprocess
import tempfile
from pathlib import Path

from benchmarks.cluster import cluster
from tests.store.pages import NOW, ROOT

from onrecord.keeping import keep
from onrecord.sources import items
from onrecord.store import open_store
from onrecord.store.opening import HEAD

FOLDER = Path(__file__).parent / "released"
WIRE = ROOT / "sample" / "wire"
OUTLETS = ("meridian", "tern")


def fill(where: str) -> None:
    """Keeps what two outlets of the sample wire printed."""
    with open_store(where) as store:
        for outlet in OUTLETS:
            list(keep(store, items(str(WIRE / outlet)), lambda: NOW))


def main() -> None:
    """Writes both, of the present tables."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, cluster() as server:
        path = Path(folder) / "store.db"
        fill(str(path))
        (FOLDER / f"{HEAD}.db.xz").write_bytes(lzma.compress(path.read_bytes(), preset=9))
        assert server
        fill(server.database("released"))
        command = [str(server.programs / "pg_dump"), "--no-owner", "--no-privileges", "-h", str(server.folder)]
        dump = subprocess.run([*command, "-U", server.user, "released"], capture_output=True, check=True)
        (FOLDER / f"{HEAD}.sql.xz").write_bytes(lzma.compress(dump.stdout, preset=9))


if __name__ == "__main__":
    main()
