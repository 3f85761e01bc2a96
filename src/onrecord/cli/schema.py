"""The JSON Schema of a record, with what `record.py` says of each struct and field."""

from __future__ import annotations

import ast
import inspect
import sys
from typing import Any, Final

import msgspec

from onrecord import record
from onrecord.record import Record

ADDRESS: Final = "https://onrecord.example/schema/onrecord-1.json"
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def print_schema() -> int:
    """Prints the schema to standard output; 0."""
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n")
    return 0


def schema() -> dict[str, Any]:
    """The JSON Schema of `Record`: objects that it knows, described by their docstrings; unknown fields may come."""
    (reference,), definitions = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    described = field_descriptions()
    for name, definition in definitions.items():
        for field, words in described.get(name, {}).items():
            definition["properties"][field] = _described(definition["properties"][field], words)
    return {"$schema": DIALECT, "$id": ADDRESS, "title": "Record", **reference, "$defs": definitions}


def _described(field: dict[str, Any], words: str) -> dict[str, Any]:
    return {**field, "description": f"{words} {field['description']}" if "description" in field else words}


def field_descriptions() -> dict[str, dict[str, str]]:
    """For each struct of `record.py` the strings that stand under its fields, by the names used in JSON.

    Python keeps such strings in the source alone: where that was not installed, the answer is empty.
    """
    try:
        tree = ast.parse(inspect.getsource(record))
    except OSError:
        return {}
    return {node.name: _field_strings(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _field_strings(node: ast.ClassDef) -> dict[str, str]:
    found = {}
    for statement, after in zip(node.body, node.body[1:], strict=False):
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
            and isinstance(after.value.value, str)
        ):
            found[statement.target.id.rstrip("_")] = " ".join(after.value.value.split())
    return found
