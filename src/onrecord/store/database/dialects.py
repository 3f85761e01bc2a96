"""What SQLite and PostgreSQL say differently, said once."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

_NULL: Final = str.maketrans({"\x00": "\ufffd"})
"""PostgreSQL keeps no NUL in a text."""


def insert_new(connection: Connection, table: Table) -> Insert:
    """An INSERT into `table` that passes over rows that are there already."""
    return _insert_new(connection.dialect.name, table)


def upsert(connection: Connection, table: Table, key: str) -> Insert:
    """An INSERT into `table` that writes over the row with the same `key`, but for `key` and `id`."""
    return _upsert(connection.dialect.name, table, key)


@cache
def _insert_new(dialect: str, table: Table) -> Insert:
    return _insert(dialect, table).on_conflict_do_nothing()  # type: ignore[no-any-return]


@cache
def _upsert(dialect: str, table: Table, key: str) -> Insert:
    statement = _insert(dialect, table)
    others = {name: statement.excluded[name] for name in table.c.keys() if name not in (key, "id")}  # noqa: SIM118
    return statement.on_conflict_do_update(index_elements=[key], set_=others)  # type: ignore[no-any-return]


def _insert(dialect: str, table: Table) -> Any:
    return (postgresql if dialect == "postgresql" else sqlite).insert(table)


def clean(words: str | None) -> str | None:
    """Words as a column of both databases can hold them."""
    return words.translate(_NULL).encode("utf-8", "replace").decode() if words else words
