"""An article's record and statements as files, for the owner: as `onrecord export` and `onrecord said` print them."""

from __future__ import annotations

from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from onrecord.annotations import CONTEXT, annotation_page
from onrecord.desk.state import desk_of
from onrecord.publish.export import csv_statement_lines
from onrecord.publish.outgoing import let_out
from onrecord.record import Record

_ANNOTATIONS: Final = f'application/ld+json; profile="{CONTEXT}"'


def record_file(request: Request) -> Response:
    """The record of the latest version, as `onrecord read --json` has it."""
    record = _record(request)
    return _file(msgspec.json.encode(record) + b"\n", "application/json", f"{record.id}.json")


def statements_file(request: Request) -> Response:
    """Its statements as CSV, safe to open in a spreadsheet."""
    record = _record(request)
    content = b"".join(csv_statement_lines([let_out(record, "dataset", "owner")]))
    return _file(content, "text/csv; charset=utf-8", f"{record.id}-statements.csv")


def annotations_file(request: Request) -> Response:
    """Its statements as W3C Web Annotations."""
    record = _record(request)
    content = msgspec.json.encode(annotation_page((record, one) for one in record.statements or ()))
    return _file(content + b"\n", _ANNOTATIONS, f"{record.id}-annotations.json")


def _record(request: Request) -> Record:
    store = desk_of(request).store
    return store.record(store.resolve(request.path_params["article"]))


def _file(content: bytes, media_type: str, name: str) -> Response:
    """`name` is of an id, and needs no quoting."""
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})
