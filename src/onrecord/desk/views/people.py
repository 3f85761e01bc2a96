"""All speakers with a name, most statements first, or those of one name."""

from __future__ import annotations

from urllib.parse import urlencode

from msgspec import Struct

from onrecord.desk import words
from onrecord.store import PersonRow, Store

_PERSONS = 50


class PersonLine(Struct, frozen=True, kw_only=True):
    """A speaker in a list."""

    href: str
    name: str
    kind: str
    roles: str
    aliases: str
    statements: int


class PeoplePage(Struct, frozen=True, kw_only=True):
    """What the list of speakers shows."""

    title: str
    name: str
    """The name that is looked for; empty for all."""
    rows: tuple[PersonLine, ...]
    next: str | None
    first: str | None


def people(store: Store, *, name: str = "", after: str | None = None) -> PeoplePage:
    """All speakers, or those whose name or surname is `name`."""
    name = name.strip()
    if name:
        rows, following = store.persons_named(name), None
    else:
        found = store.persons(limit=_PERSONS, after=after)
        rows, following = found.rows, found.after
    return PeoplePage(
        title=f"Speakers named {name}" if name else "People and organisations",
        name=name,
        rows=tuple(map(_line, rows)),
        next=f"/people?{urlencode({'after': following})}" if following else None,
        first="/people" if after else None,
    )


def _line(row: PersonRow) -> PersonLine:
    return PersonLine(
        href=f"/person/{row.id}",
        name=row.name,
        kind="" if row.kind == "person" else row.kind,
        roles=", ".join(words.different(row.roles)[:2]),
        aliases=", ".join(alias for alias in row.aliases if alias != row.name),
        statements=row.statements,
    )
