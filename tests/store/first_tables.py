"""A store as the first release left it, made anew on either database: its tables by the first step of the migrations,
and its persons, statements and utterances filed as that release filed them.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Integer, MetaData, Table, insert, select, text
from tests.store.conftest import emptied
from tests.store.pages import NOW

from onrecord.record import Record
from onrecord.store import Kept, open_store
from onrecord.store.database.connected import Connected, engine_for
from onrecord.store.database.index import put, searched_in
from onrecord.store.opening import address_of
from onrecord.store.search_text import folded

BY_ITSELF = (
    "facts", "outlets", "stories", "articles", "aliases", "pages", "versions", "fingerprints", "overrides", "forgotten",
)  # fmt: skip
"""Tables whose rows are as they were; in an order in which they can be filled."""


def first_store(place: str, kept: Iterable[Kept]) -> None:
    """Fills `place`, where there is no store yet."""
    with open_store(place) as store:
        list(store.add_all(kept, NOW))
        records = list(store.export())
        with store.reading() as connection:
            rows = {name: _rows(connection, name) for name in BY_ITSELF}
    if "://" in place:
        emptied(place)
    else:
        for path in Path(place).parent.glob(f"{Path(place).name}*"):
            path.unlink()
    connected = Connected(engine_for(address_of(place)), place, None if "://" in place else Path(place))
    with connected.writing() as connection:
        config = Config()
        config.set_main_option("script_location", "onrecord.store:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for name in BY_ITSELF:
            _fill(connection, name, rows[name])
        _file_statements(connection, records, rows)
        put(connection, [(row["number"], searched_in(_of(records, row["id"]))) for row in rows["articles"]])
    connected.close()


def _of(records: list[Record], id_: str) -> Record:
    return next(record for record in records if record.id == id_)


def _rows(connection: Connection, name: str) -> list[dict[str, Any]]:
    table = Table(name, MetaData(), autoload_with=connection)
    return [dict(row._mapping) for row in connection.execute(select(table))]


def _fill(connection: Connection, name: str, rows: list[dict[str, Any]]) -> None:
    table = Table(name, MetaData(), autoload_with=connection)
    if rows:
        here = table.c.keys()
        connection.execute(insert(table), [{key: row[key] for key in here if key in row} for row in rows])
    counted = next((one for one in ("id", "number") if one in table.c and isinstance(table.c[one].type, Integer)), None)
    if counted and connection.dialect.name == "postgresql":
        last = f"SELECT setval(pg_get_serial_sequence('{name}', '{counted}'), (SELECT max({counted}) FROM {name}))"
        connection.execute(text(last))


def _file_statements(connection: Connection, records: list[Record], rows: dict[str, list[dict[str, Any]]]) -> None:
    """One row of a person for each folded name, whoever bears it; one utterance for each name and words."""
    story_of = {row["id"]: row["story"] for row in rows["articles"]}
    persons: dict[str, dict[str, Any]] = {}
    names, said = list[dict[str, Any]](), list[dict[str, Any]]()
    utterances: dict[str, dict[str, Any]] = {}
    for record in records:
        for one in record.statements or ():
            assert one.speaker
            name = folded(one.speaker.name or "")
            if name and name not in persons:
                persons[name] = {"id": len(persons) + 1, "name": one.speaker.name, "kind": one.speaker.kind,
                                 "root": len(persons) + 1, "utterances": 0}  # fmt: skip
                names.append({"folded": name, "person": len(persons), "name": one.speaker.name,
                              "surname": name.rpartition(" ")[2]})  # fmt: skip
            person = persons[name]["id"] if name else None
            words = folded(one.content.text)
            told = [name, words] if name and words.count(" ") > 3 else [name, words, str(story_of[record.id])]
            key = sha256("\x1f".join(told).encode()).hexdigest()[:16]
            said.append({
                "id": len(said) + 1, "article": record.id, "statement": one.id, "key": key, "person": person,
                "speaker": one.speaker.name, "form": one.form, "content": one.content.text,
                "start": one.content.spans[0][0], "end": one.content.spans[-1][1],
            })  # fmt: skip
            if key in utterances:
                utterances[key]["copies"] += 1
                continue
            utterances[key] = {"id": len(utterances) + 1, "key": key, "person": person, "statement": len(said),
                               "said_at": "2026-03-23", "copies": 0, "words": f" {words} "}  # fmt: skip
            if name:
                persons[name]["utterances"] += 1
    for table, filled in (("persons", persons.values()), ("person_names", names), ("utterances", utterances.values()),
                          ("statements", said)):  # fmt: skip
        _fill(connection, table, list(filled))


def spoken_by(kept: Kept, name: str, kind: str) -> Kept:
    """The page, all that is said on it said by somebody of that name and kind."""
    data = msgspec.to_builtins(kept.record)
    data["statements"] = [one for one in data["statements"] if one["speaker"]]
    for one in data["statements"]:
        one["speaker"] = {**one["speaker"], "name": name, "kind": kind, "name_id": None}
    return msgspec.structs.replace(kept, record=msgspec.convert(data, Record, strict=False))
