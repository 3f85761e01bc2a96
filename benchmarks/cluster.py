"""A PostgreSQL server of one's own in a temporary folder, reached by its socket alone; for tests and benchmarks."""

from __future__ import annotations

import getpass
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

ENVIRONMENT: Final = "ONRECORD_TEST_POSTGRESQL"
"""The address of a database that may be emptied, used in place of a server of one's own."""


def binaries() -> Path | None:
    """The folder of PostgreSQL's programs, the newest there is (Debian's place, then the PATH); None without them."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


class Cluster:
    """A server that runs: `url(name)` of a database on it, and what kills it."""

    def __init__(self, folder: Path, programs: Path, durable: bool) -> None:
        """`durable`: every commit reaches the disk, as it must where more than the client is killed."""
        self.folder, self.programs, self.durable = folder, programs, durable

    def run(self, program: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        """One of PostgreSQL's programs, as a user that it accepts: never root."""
        return subprocess.run(
            [str(self.programs / program), *arguments], check=check, cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **self._owner(),
        )  # fmt: skip

    def _owner(self) -> dict[str, Any]:
        return {"user": "postgres", "group": "postgres"} if os.getuid() == 0 else {}

    def make(self) -> None:
        """Makes the server's files."""
        self.run("initdb", "-D", str(self.folder / "data"), "-A", "trust", "-U", self.user, "--no-sync", "-E", "UTF8",
                 "--locale", "C")  # fmt: skip

    def start(self) -> None:
        """Starts the server, and waits until it answers."""
        options = f"-c listen_addresses='' -k {self.folder} -c max_connections=200"
        if not self.durable:
            options += " -c fsync=off -c full_page_writes=off"
        self.run(
            "pg_ctl",
            "-D",
            str(self.folder / "data"),
            "-l",
            str(self.folder / "log"),
            "-w",
            "-o",
            options,
            "-t",
            "300",
            "start",
        )

    def kill(self) -> None:
        """Ends the server as a power cut would end its processes."""
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop", check=False)

    def kill_at_once(self) -> None:
        """Ends all processes of the server with SIGKILL."""
        first = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(first, signal.SIGSTOP)  # Or it would start others while these are looked for, and they would run on.
        processes = [*children_of(first), first]
        for process in processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        while any(map(_runs, processes)):
            time.sleep(0.01)
        # Nobody may have asked yet how the processes ended; to the next server they would seem to run.
        for lock in (self.folder / "data" / "postmaster.pid", *self.folder.glob(".s.PGSQL.*")):
            lock.unlink(missing_ok=True)

    def guarded(self) -> subprocess.Popen[bytes]:
        """What ends the server and removes its folder as soon as this process ends, however that happens.

        It waits for the end of a pipe that nobody writes into: the system closes it where this process is killed.
        """
        script = 'cat; "$1" -D "$2/data" -m immediate -w stop; rm -rf "$2"'
        return subprocess.Popen(
            ["/bin/sh", "-c", script, "guard", str(self.programs / "pg_ctl"), str(self.folder)], cwd="/",
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            **self._owner(),
        )  # fmt: skip

    @property
    def user(self) -> str:
        """Who owns the databases."""
        return "postgres" if os.getuid() == 0 else getpass.getuser()

    def empty(self, name: str) -> None:
        """Removes all that a database holds. Who still works in it is ended: waiting for one another they may deadlock,
        for a server goes on for a moment with what a client asked that was killed."""
        others = "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "
        self.ask(name, f"{others} datname = '{name}'", "DROP SCHEMA public CASCADE; CREATE SCHEMA public")

    def ask(self, name: str, *commands: str) -> None:
        """Commands to a database, one after the other. Raises CalledProcessError at the first that fails."""
        each = [part for command in commands for part in ("-c", command)]
        self.run("psql", "-h", str(self.folder), "-U", self.user, "-d", name, "-v", "ON_ERROR_STOP=1", *each)

    def database(self, name: str) -> str:
        """The address of a new, empty database."""
        self.run("createdb", "-h", str(self.folder), "-U", self.user, name)
        return f"postgresql://{self.user}@/{name}?host={self.folder}"


def children_of(parent: int) -> list[int]:
    """The processes that this one started and that run (Linux)."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, of = status.read_text().rpartition(")")[2].split()[:2]
            if int(of) == parent and state != "Z":
                found.append(int(status.parent.name))
    return found


def _runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@contextmanager
def cluster(durable: bool = False) -> Iterator[Cluster | None]:
    """A server while the block lasts; None where PostgreSQL is not installed."""
    programs = binaries()
    if programs is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="onrecord-pg-"))
    if os.getuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    made = Cluster(folder, programs, durable)
    guard = made.guarded()
    try:
        made.make()
        made.start()
        yield made
    finally:
        guard.communicate()
