"""Stores of every release are brought to the present tables, with all that was in them."""

from __future__ import annotations

import lzma
import subprocess
from pathlib import Path

import pytest
from benchmarks.cluster import binaries
from benchmarks.wholeness import faults
from sqlalchemy import make_url
from tests.conftest import missing
from tests.store.conftest import emptied
from tests.store.pages import NOW
from tests.store.released import FOLDER, OUTLETS, WIRE

from onrecord.keeping import KeptItem, keep
from onrecord.sources import items
from onrecord.store import Query, Store, open_store
from onrecord.store.opening import KNOWN

FILES = sorted(path.name for path in FOLDER.glob("*.xz"))


HANDED_ON = ("0001", "0004", "0005", "0006", "0007", "0008")
"""Steps at which a state of the project was handed on; those between were made in one go with the next."""


def test_every_step_that_was_handed_on_is_here_the_newest_among_them() -> None:
    assert KNOWN[-1] == HANDED_ON[-1], "python -m tests.store.released, and its step here"
    assert {*FILES} == {f"{step}.{kind}.xz" for step in HANDED_ON for kind in ("db", "sql")}


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".db.xz")])
def test_a_released_file_is_brought_up(name: str, tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(lzma.decompress((FOLDER / name).read_bytes()))
    with open_store(path, create=False) as store:
        check(store, came_again(name))


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".sql.xz")])
def test_a_released_database_is_brought_up(name: str, server: str) -> None:
    programs = binaries()
    if programs is None:
        missing("PostgreSQL")
    assert programs
    url = make_url(emptied(server))
    schema = str(url.query["options"]).rpartition("=")[2]
    dump = lzma.decompress((FOLDER / name).read_bytes()).decode()
    dump = "".join(line for line in dump.splitlines(keepends=True) if "search_path" not in line)
    dump = dump.replace("public.", f"{schema}.")
    plain = url.set(query={key: value for key, value in url.query.items() if key != "options"})
    command = [str(programs / "psql"), "-q", "-v", "ON_ERROR_STOP=1", plain.render_as_string(False)]
    subprocess.run(command, input=f"SET search_path = {schema};\n{dump}".encode(), check=True, capture_output=True)
    with open_store(url.render_as_string(False), create=False) as store:
        check(store, came_again(name))


def came_again(name: str) -> tuple[str, ...]:
    """The outlets whose pages are added again: the first state knew no page by its bytes, and those of the agency are
    told by their outlet to be its feed's items now.
    """
    return tuple(outlet for outlet in OUTLETS if outlet != "tern" or not name.startswith("0001"))


def check(store: Store, outlets: tuple[str, ...]) -> None:
    """All is there, whole, found, and known when it comes again."""
    assert faults(store) == []
    assert store.search(Query(words="truce")).rows
    assert store.persons_named("Brask")
    rows = [hit.article for hit in store.search(Query(), 500).rows]
    assert any(row.canonical_url for row in rows)
    assert all(row.canonical_url == store.record(row.id).canonical_url for row in rows)
    assert any(one.cue for one in store.said(limit=50).rows)
    before = store.counts()
    assert before.articles > 20
    for outlet in outlets:
        for kept in keep(store, items(str(WIRE / outlet)), lambda: NOW):
            assert isinstance(kept, KeptItem)
            assert kept.added.outcome == "same"
    assert store.counts() == before
