"""What was deleted leaves the files too: search index, free pages and the log of writes (WAL)."""

from __future__ import annotations

from typing import Any, Final

from onrecord.errors import StoreError
from onrecord.store.database.connected import Connected
from onrecord.store.database.dialects import upsert
from onrecord.store.database.problems import told
from onrecord.store.database.schema import facts, metadata

WANTED: Final = "purge"
"""The fact that something was deleted whose bytes are still there."""


def want_purge(connection: Any) -> None:
    """Remembers that bytes are to go, in the transaction that deletes the rows."""
    connection.execute(upsert(connection, facts, "name"), {"name": WANTED, "value": "wanted"})


def is_wanted(connected: Connected) -> bool:
    """Whether bytes of something that was forgotten are still there."""
    with connected.reading() as connection:
        return connection.execute(facts.select().where(facts.c.name == WANTED)).first() is not None


def purge(connected: Connected) -> None:
    """Writes the database's files anew without what was deleted. It takes time, and as much room as the store has.

    Raises StoreError where that fails or others use the store; what was forgotten is gone from all answers even so.
    """
    try:
        with told(connected.where), connected.engine.connect() as connection:
            own = connection.execution_options(isolation_level="AUTOCOMMIT")
            if connected.path is None:
                for table in [*metadata.tables, "search", "search_said"]:
                    own.exec_driver_sql(f'VACUUM (FULL, ANALYZE) "{table}"')
            else:
                _purge_file(own.connection.driver_connection)
    except StoreError as error:
        do = "let no other program use it, and do this again"
        raise StoreError(
            connected.where, f"forgotten, but its bytes are still in the files: {error.what}", do
        ) from error
    with connected.writing() as connection:
        connection.execute(facts.delete().where(facts.c.name == WANTED))


def _purge_file(connection: Any) -> None:
    """Merges each search index into one part, which leaves out what was deleted; then every page is written anew."""
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    connection.execute("INSERT INTO search_said (search_said) VALUES ('optimize')")
    connection.execute("PRAGMA temp_store = FILE")
    connection.execute("VACUUM")
    connection.execute("PRAGMA temp_store = MEMORY")
    busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise OSError(0, "another program reads it")
