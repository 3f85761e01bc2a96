"""For step 0002: the terms of each outlet, from the records that are kept. Frozen with that step."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, text

_AT_ONCE = 200
_ISO = "%Y-%m-%dT%H:%M:%S.%fZ"
_SHOWN = text(
    "SELECT a.number, a.outlet, a.relation, v.record, v.beside, v.added_at "
    "FROM articles a JOIN versions v ON v.id = a.version_id WHERE a.number > :after ORDER BY a.number LIMIT :most"
)
_NEW = text(
    "INSERT INTO outlet_terms (outlet, own, digest, terms, articles) VALUES (:outlet, :own, :digest, :terms, 0) "
    "RETURNING id"
)
_SET = text("UPDATE articles SET terms = :terms, terms_at = :at WHERE number = :number")
_COUNTED = text(
    "UPDATE outlet_terms SET "
    "articles = (SELECT count(*) FROM articles a WHERE a.terms = outlet_terms.id), "
    "since = (SELECT min(a.terms_at) FROM articles a WHERE a.terms = outlet_terms.id), "
    "until = (SELECT max(a.terms_at) FROM articles a WHERE a.terms = outlet_terms.id), "
    "article = (SELECT a.id FROM articles a WHERE a.terms = outlet_terms.id "
    "ORDER BY a.terms_at DESC, a.number DESC LIMIT 1)"
)


class _When(msgspec.Struct):
    day: date
    instant: datetime | None = None


class _Permission(msgspec.Struct):
    answer: str
    conditions: list[str] = []


class _Rights(msgspec.Struct):
    may: dict[str, _Permission]
    licence: str | None = None


class _Record(msgspec.Struct):
    read_at: datetime
    rights: _Rights | None = None
    published: _When | None = None
    updated: _When | None = None


class _Beside(msgspec.Struct):
    kind: str | None = None
    status: int | None = None
    headers: list[tuple[str, str]] = []


_RECORD = msgspec.json.Decoder(_Record)
_BESIDE = msgspec.json.Decoder(_Beside)


def fill_terms(connection: Connection) -> None:
    """Files the answers of every article that is shown under its outlet."""
    known: dict[tuple[int, bool, str], int] = {}
    plain = connection.dialect.name == "sqlite"
    for row in _shown(connection):
        record = _RECORD.decode(row.record)
        if row.outlet is None or record.rights is None:
            continue
        terms = _terms(record.rights)
        key = (row.outlet, row.relation in ("original", "unknown"), sha256(terms.encode()).hexdigest()[:16])
        if key not in known:
            values = {"outlet": key[0], "own": key[1], "digest": key[2], "terms": terms}
            known[key] = connection.execute(_NEW, values).scalar_one()
        at = _moment(record, _BESIDE.decode(row.beside) if row.beside else _Beside())
        stored = row.added_at if at is None else at.strftime(_ISO).rjust(27, "0") if plain else at
        connection.execute(_SET, {"terms": known[key], "at": stored, "number": row.number})
    connection.execute(_COUNTED)


def _shown(connection: Connection) -> Iterator[Any]:
    after = 0
    while rows := connection.execute(_SHOWN, {"after": after, "most": _AT_ONCE}).all():
        yield from rows
        after = rows[-1].number


def _terms(rights: _Rights) -> str:
    may = {use: [one.answer, *one.conditions] for use, one in rights.may.items()}
    told = {"licence": rights.licence, "may": may}
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _moment(record: _Record, beside: _Beside) -> datetime | None:
    """Of which moment the page is; None where that is the one of its coming."""
    read_at = record.read_at.astimezone(UTC)
    if beside.status is not None and beside.kind is None:
        return None
    return min(_sent(beside) or _printed(record.updated or record.published) or read_at, read_at)


def _sent(beside: _Beside) -> datetime | None:
    for name, value in beside.headers:
        if name.lower() == "date":
            try:
                sent = parsedate_to_datetime(value)
                return sent.astimezone(UTC) if sent.tzinfo else None
            except (ValueError, OverflowError):
                return None
    return None


def _printed(when: _When | None) -> datetime | None:
    if when is None:
        return None
    return when.instant.astimezone(UTC) if when.instant else datetime.combine(when.day, time(), UTC)
