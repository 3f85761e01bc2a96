"""Kills what writes to a store at random moments: what was acknowledged is there, whole, and no half of anything.

    python -m benchmarks.kill [--runs 200] [--postgresql-runs 50] [--seed 1]

Each run starts a process that adds pages of the sample wire, now one by one, now many in one transaction, and says
each on a pipe once the store has acknowledged it. SIGKILL ends it at a moment between its first and its last page; on
PostgreSQL every other run kills all processes of the server too. Then the store is opened anew and looked at.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec
from benchmarks.cluster import Cluster, cluster
from benchmarks.wholeness import faults

from onrecord.errors import StoreError
from onrecord.keeping import Ready, ready
from onrecord.record import Record
from onrecord.sources import items
from onrecord.store import open_store
from onrecord.store.articles.preparing import Prepared

NOW: Final = datetime(2026, 4, 1, 12, 0, tzinfo=UTC)
_WIRE: Final = Path(__file__).parents[1] / "sample" / "wire"


def pages() -> list[Prepared]:
    """The sample wire, read."""
    folders = sorted(path for path in _WIRE.iterdir() if path.is_dir())
    read = (ready(item, NOW) for folder in folders for item in items(str(folder)))
    return [one.page for one in read if isinstance(one, Ready)]


def adds(where: str, given: Sequence[Prepared], pipe: int, batch: int) -> None:
    """What the killed process does: adds pages, and tells each that is kept."""
    with open_store(where) as store:
        os.write(pipe, b"open\n")
        for added in store.add_all(given, NOW, batch):
            os.write(pipe, f"{added.article} {added.version} {added.outcome}\n".encode())
    os.write(pipe, b"end\n")


def moment(chance: random.Random, batch: int, count: int, lasts: float) -> tuple[int, float]:
    """When to kill: after how many pages that were told, and how many seconds later.

    By pages, where they are told one after the other: seconds alone would be too late, or too early, whenever the
    machine has other work than it had while the whole run was timed.
    """
    if batch >= count:
        return 0, chance.uniform(0, lasts / 2)
    return chance.randrange(max(1, count - batch)), chance.uniform(0, lasts / count)


def killed(
    where: str, given: Sequence[Prepared], when: tuple[int, float], batch: int, kill: Callable[[int], None]
) -> list[str]:
    """Runs `adds` in a process that `kill` ends at that `moment` after it opened the store; what it had told."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            adds(where, given, writer, batch)
        except StoreError:  # The server went away under it.
            os._exit(1)
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as told:
        pages, seconds = when
        lines = [told.readline() for _ in range(1 + pages)]
        time.sleep(seconds)
        kill(child)
        lines += told.readlines()
    os.waitpid(child, 0)
    return [line.decode().strip() for line in lines if line.endswith(b"\n")]


def check(where: str, lines: Sequence[str], expected: dict[tuple[str, str], Record]) -> list[str]:
    """What is wrong with the store, after a process had told these lines."""
    with open_store(where) as store:
        found = faults(store)
        for line in lines:
            if line in ("open", "end"):
                continue
            article, version, outcome = line.split()
            kept = store.record(article, version)
            want = expected.get((article, version))
            if outcome != "same" and want is not None and kept != want and not _got_its_address(kept, want):
                found.append(f"{article} {version}: another record than was acknowledged")
    return found


def _got_its_address(kept: Record, acknowledged: Record) -> bool:
    """Whether the same bytes came again with their address, under which all that was kept of them is read anew."""
    return acknowledged.url is None and kept.url is not None and kept.source.sha256 == acknowledged.source.sha256


def process(child: int) -> None:
    """Kills the process that adds."""
    os.kill(child, signal.SIGKILL)


def expected_of(given: Sequence[Prepared]) -> dict[tuple[str, str], Record]:
    """The records of the pages, by id and version."""
    records = [msgspec.json.decode(one.version_values["record"], type=Record) for one in given]
    return {(record.id, record.version): record for record in records}


def on_sqlite(runs: int, given: Sequence[Prepared], chance: random.Random) -> tuple[int, list[str]]:
    """How many runs were killed before their end, and what was found wrong after any."""
    expected, early, wrong = expected_of(given), 0, []
    lasts = seconds_for(lambda where: adds(where, given, os.open(os.devnull, os.O_WRONLY), 1))
    with tempfile.TemporaryDirectory(prefix="onrecord-kill-") as folder:
        for number in range(runs):
            where = str(Path(folder) / f"{number}.db")
            batch = chance.choice((1, 1, 7, 50))
            lines = killed(where, given, moment(chance, batch, len(given), lasts), batch, process)
            early += "end" not in lines
            wrong += [f"run {number}: {one}" for one in check(where, lines, expected)]
            for file in Path(folder).glob(f"{number}.db*"):
                file.unlink()
    return early, wrong


def seconds_for(work: Callable[[str], None]) -> float:
    """How long a whole run takes."""
    with tempfile.TemporaryDirectory(prefix="onrecord-kill-") as folder:
        started = time.monotonic()
        work(str(Path(folder) / "whole.db"))
        return time.monotonic() - started


def on_postgresql(
    runs: int, given: Sequence[Prepared], chance: random.Random, server: Cluster
) -> tuple[int, list[str]]:
    """As `on_sqlite`; every other run kills the server."""
    expected, early, wrong = expected_of(given), 0, []
    where = server.database("store")
    started = time.monotonic()
    adds(where, given, os.open(os.devnull, os.O_WRONLY), 1)
    lasts = time.monotonic() - started
    for number in range(runs):
        server.empty("store")
        batch = chance.choice((1, 1, 7, 50))
        whole = bool(number % 2)

        def kill(child: int, whole: bool = whole) -> None:
            if whole:
                server.kill_at_once()
            process(child)

        lines = killed(where, given, moment(chance, batch, len(given), lasts), batch, kill)
        if whole:
            server.start()
        early += "end" not in lines
        wrong += [f"PostgreSQL, run {number}: {one}" for one in check(where, lines, expected)]
    return early, wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints how many runs there were and what was wrong; 0 where nothing was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--postgresql-runs", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    given, chance, wrong = pages(), random.Random(options.seed), []
    early, found = on_sqlite(options.runs, given, chance)
    wrong += found
    print(f"sqlite      {options.runs} runs, {early} killed before their end, {len(found)} faults", flush=True)
    with cluster(durable=True) as server:
        if server is None:
            print("postgresql  not installed: not run")
        elif options.postgresql_runs:
            early, found = on_postgresql(options.postgresql_runs, given, chance, server)
            wrong += found
            runs = options.postgresql_runs
            print(f"postgresql  {runs} runs, {early} killed before their end, {len(found)} faults", flush=True)
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
