"""Finding a store and opening it: where it is, made if it is not there, and brought to the present tables."""

from __future__ import annotations

import os
import secrets
import stat
import tomllib
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from onrecord.errors import StoreError, UsageError
from onrecord.store.database.access import Access, access_to
from onrecord.store.database.connected import Connected, engine_for, watch_file
from onrecord.store.database.problems import lacks_postgresql, told

HEAD: Final = "0008"
"""The last step of the migrations."""
KNOWN: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""All steps, in order."""
ENVIRONMENT: Final = "ONRECORD_STORE"
_MAKE: Final = "check the name, or make it: onrecord add SOURCE --store NAME"


def open_connected(where: str | Path | None, create: bool) -> Connected:
    """The store `where`, with the present tables. Raises StoreError in one line for all that can be wrong with it."""
    url = address_of(where)
    if url.get_backend_name() == "sqlite":
        path = Path(url.database or "").absolute()
        shown = str(path)
        _check_file(path, create)
        url = url.set(database=str(path))
    else:
        path, shown = None, url.set(drivername="postgresql").render_as_string(hide_password=True)
    how: Access = "write" if path is None or not path.exists() else access_to(path)
    try:
        engine = engine_for(url, how)
    except (ModuleNotFoundError, NoSuchModuleError):
        raise lacks_postgresql(shown) from None
    connected = Connected(engine, shown, path, only_read=how != "write")
    try:
        connected.made = _bring_up(connected, create)
    except BaseException:
        connected.close()
        raise
    if path is not None:
        watch_file(engine, path)
    return connected


def address_of(where: str | Path | None) -> URL:
    """The database's address: `where`, else what the environment says, else the settings' file, else the usual place.

    Raises UsageError where it is no path and no address of SQLite or PostgreSQL.
    """
    if where is not None and not isinstance(where, str | Path):
        what = f"what is of type {type(where).__name__} is no store"
        raise UsageError(None, what, "give a path or postgresql://HOST/NAME, or leave it out")
    if where is not None and not str(where).strip():  # As `--store "$STORE"` has it where STORE is not set.
        raise UsageError(None, "the store's name is empty", "give a path or postgresql://HOST/NAME, or leave it out")
    told_by = where or os.environ.get(ENVIRONMENT) or _in_settings() or _usual_place()
    if isinstance(told_by, Path) or "://" not in told_by:
        return URL.create("sqlite", database=str(Path(told_by).expanduser()))
    try:
        url = make_url(told_by)
    except (ArgumentError, ValueError):
        raise UsageError(None, "the store's address cannot be read", "give a path or postgresql://HOST/NAME") from None
    if url.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername == "sqlite" and url.database not in (None, "", ":memory:"):
        return url
    what = f"no store is kept at {url.drivername}://"
    raise UsageError(None, what, "give a path or postgresql://HOST/NAME")


def is_there(where: str | Path | None) -> bool:
    """Whether a file is where the store `where` would be; of a server it is not asked. Raises UsageError."""
    url = address_of(where)
    return url.get_backend_name() != "sqlite" or Path(url.database or "").exists()


def _usual_place() -> Path:
    from platformdirs import user_data_path

    return user_data_path("onrecord", appauthor=False) / "onrecord.db"


def settings_file() -> Path:
    """The file with the owner's settings; it need not be there."""
    from platformdirs import user_config_path

    return user_config_path("onrecord", appauthor=False) / "config.toml"


def _in_settings() -> str | None:
    path = settings_file()
    try:
        with path.open("rb") as stream:
            settings = tomllib.load(stream)
    except FileNotFoundError:
        return None
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise StoreError(str(path), f"the settings cannot be read: {error}", "mend the file, or take it away") from None
    if strange := next((name for name in settings if name != "store"), None):
        raise StoreError(str(path), f"there is no setting `{strange}`", 'the only one is store = "PATH OR ADDRESS"')
    store = settings.get("store")
    if store is not None and not isinstance(store, str):
        raise StoreError(str(path), "`store` is no text", 'write store = "PATH OR ADDRESS"')
    return store or None


def _check_file(path: Path, create: bool) -> None:
    """What can be told before SQLite would tell it less clearly."""
    mode = _mode_of(path)
    if mode is not None:
        if stat.S_ISDIR(mode):
            raise StoreError(str(path), "is a folder", "name a file in it")
        if not stat.S_ISREG(mode):
            raise StoreError(str(path), "is no file", "name a file, which may be one that is not there yet")
        if not os.access(path, os.R_OK):
            raise StoreError(str(path), "may not be read", "see who owns the file")
        return
    if not create:
        raise _not_there(str(path), path == _usual_place().absolute())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            str(path), f"its folder cannot be made: {error.strerror}", "name another place by --store"
        ) from None


def _mode_of(path: Path) -> int | None:
    """What kind of file is there, if any is. Since Python 3.14 `Path.exists` says no where it cannot be told."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:  # A folder on its way that may not be entered, a name that is too long.
        raise StoreError(str(path), f"cannot be opened ({error.strerror})", "name another with --store") from None


def _not_there(where: str, usual: bool) -> StoreError:
    """At the place that nobody has named nothing was mistyped: the first page is yet to come."""
    if usual:
        return StoreError(where, "there is no store yet", "fill one: onrecord add SOURCE")
    return StoreError(where, "there is no such store", _MAKE)


def _bring_up(connected: Connected, create: bool) -> bool:
    """Makes the tables, or brings older ones to the present; once, though several programs start at a time.

    Whether it made them.
    """
    with told(connected.where), connected.engine.connect() as connection, connection.begin():
        found = _state(connection)
    if found == HEAD:
        return False
    _check_state(connected.where, found, create)
    if connected.only_read:
        what = f"was made by an older onrecord (its tables are at {found}, not at {HEAD}) and may only be read"
        raise StoreError(connected.where, what, "open it where it may be written, or open a copy of it")
    with connected.writing() as connection:
        found = _state(connection)  # Another may have done it meanwhile.
        if found == HEAD:
            return False
        _check_state(connected.where, found, create)
        _migrate(connection)
        if found is None:
            _first_facts(connection)
        else:
            _fill(connection, found)
    return found is None


def _state(connection: Connection) -> str | None:
    """The step that the store's tables are at; None for an empty database."""
    try:
        with connection.begin_nested():
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except DBAPIError as error:
        lacking = getattr(error.orig, "sqlstate", None) == "42P01" or "no such table" in str(error.orig)
        if not lacking:
            raise
        return None if _is_empty(connection) else "other"
    return str(found) if found else None


def _is_empty(connection: Connection) -> bool:
    from sqlalchemy import inspect

    return not inspect(connection).get_table_names()


def _check_state(where: str, found: str | None, create: bool) -> None:
    if found is None and not create:
        raise _not_there(where, usual=False)
    if found == "other":
        raise StoreError(where, "is not a store: it holds other tables", "name another with --store")
    if found is not None and found not in KNOWN:
        what = f"was written by a newer onrecord (its tables are at {found}, this one knows {HEAD})"
        raise StoreError(where, what, "update onrecord: git pull, then pip install . in its folder")


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "onrecord.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _fill(connection: Connection, found: str) -> None:
    from onrecord.store.filling import fill

    fill(connection, found)


def _first_facts(connection: Connection) -> None:
    from onrecord.store.database.schema import facts

    connection.execute(facts.insert(), [{"name": "secret", "value": secrets.token_hex(32)}])
