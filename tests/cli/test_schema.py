from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from onrecord.cli import main
from onrecord.cli.schema import ADDRESS, schema
from onrecord.record import Record


def test_the_command_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == json.loads(json.dumps(schema()))
    assert printed["$id"] == ADDRESS


def test_structs_and_fields_are_described() -> None:
    structs: dict[str, Any] = schema()["$defs"]
    assert all(struct["description"] for struct in structs.values() if struct["type"] == "object")
    described = [field for struct in structs.values() for field in struct.get("properties", {}).values()]
    assert described
    assert not [field for field in described if not field.get("description")]
    assert structs["Record"]["properties"]["language"]["description"].startswith("BCP 47")
    # Under its name in JSON, not that in Python.
    assert "from" in structs["Evidence"]["properties"]
    assert structs["Evidence"]["properties"]["at"]["description"].startswith("JSON pointer")


def test_every_reference_is_there() -> None:
    whole = schema()
    text = json.dumps(whole)
    for name in {part.split('"')[0] for part in text.split("#/$defs/")[1:]}:
        assert name in whole["$defs"]


def test_the_schema_has_the_fields_of_the_json(record: Record) -> None:
    written = msgspec.to_builtins(record)
    definition = schema()["$defs"]["Record"]
    assert list(written) == list(definition["properties"])
    assert set(definition["required"]) == {"id", "version", "reader", "read_at", "source"}
