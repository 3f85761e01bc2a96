"""The record can't be built wrong, and comes back from its own JSON as it was."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from tests.strategies import records

from onrecord.beside import Beside
from onrecord.record import (
    SEPARATOR,
    USES,
    Block,
    Event,
    Evidence,
    Interval,
    Link,
    May,
    Name,
    Outlet,
    Permission,
    Provenance,
    Reader,
    Record,
    Rights,
    Said,
    Signal,
    Source,
    Speaker,
    Statement,
    Time,
    When,
    Words,
    check_words,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SEEN = Evidence(from_="visible")
TEXT = "Rain fell.\n\nIt will stop, Ida Moor said."
BODY = (
    Block(kind="paragraph", text="Rain fell.", start=0, end=10),
    Block(kind="paragraph", text="It will stop, Ida Moor said.", start=12, end=40),
)


def record(**fields: Any) -> Record:
    fields = {"body": BODY, "text": TEXT, **fields}
    return Record(
        id="0" * 16, version="1" * 16, reader=Reader(version="0"), source=Source(kind="html", sha256="0" * 64),
        **{"read_at": NOW, **fields},
    )  # fmt: skip


def words(text: str, source: str = TEXT) -> Words:
    start = source.index(text)
    return Words(spans=((start, start + len(text)),), text=text)


def statement(id_: str = "00000001", content: str = "It will stop", **fields: Any) -> Statement:
    return Statement(id=id_, form="indirect", content=words(content), **{"confidence": 0.5, **fields})


def paragraph(**fields: Any) -> Block:
    return Block(**{"kind": "paragraph", "text": "ab", "start": 0, "end": 2, **fields})


def permission(**fields: Any) -> Permission:
    return Permission(answer="no", rule="R1", **fields)


def rights(*ids: str, because: tuple[str, ...] = ()) -> Rights:
    signals = tuple(Signal(id=id_, kind="notice", words="x", evidence=SEEN, read_at=NOW) for id_ in ids)
    return Rights(signals=signals, line="x", may=May(**dict.fromkeys(USES, permission(because=because))))


def event(id_: str = "e1", **fields: Any) -> Event:
    return Event(id=id_, type="AGREE", trigger=words("fell"), **{"confidence": 0.5, **fields})


EASTERN = timezone(timedelta(hours=-5))
WRONG: dict[str, tuple[Callable[[], object], str]] = {
    # spans and words
    "no spans": (lambda: Words(spans=(), text=""), "no spans"),
    "an empty span": (lambda: Words(spans=((3, 3),), text=""), "empty or negative"),
    "a span backwards": (lambda: Words(spans=((5, 3),), text=""), "empty or negative"),
    "a span before the text": (lambda: Words(spans=((-1, 3),), text=""), "empty or negative"),
    "spans out of order": (lambda: Words(spans=((5, 7), (0, 2)), text=""), "out of order"),
    "spans that overlap": (lambda: Words(spans=((0, 4), (3, 7)), text=""), "overlap"),
    "mentions that overlap": (lambda: Name(id="n", kind="person", name="x", mentions=((0, 4), (3, 7))), "overlap"),
    "a name without a mention": (lambda: Name(id="n", kind="person", name="x", mentions=()), "no spans"),
    "other words": (lambda: check_words(Words(spans=((0, 4),), text="Snow"), TEXT), "are 'Rain', not 'Snow'"),
    "words outside of the text": (lambda: check_words(Words(spans=((38, 41),), text="x"), TEXT), "not inside"),
    # blocks
    "a block of another length": (lambda: paragraph(end=3), "a block of 2 characters stands at"),
    "a block before the text": (lambda: paragraph(start=-2, end=0), "stands at"),
    "a heading without a level": (lambda: paragraph(kind="heading"), "heading with level None"),
    "a heading of level 7": (lambda: paragraph(kind="heading", level=7), "heading with level 7"),
    "a heading of level 0": (lambda: paragraph(kind="heading", level=0), "heading with level 0"),
    "a paragraph with a level": (lambda: paragraph(level=2), "paragraph with level 2"),
    "a list without items": (lambda: paragraph(kind="list"), "parts of another kind"),
    "a paragraph with items": (lambda: paragraph(items=("ab",)), "parts of another kind"),
    "a table without rows": (lambda: paragraph(kind="table"), "parts of another kind"),
    "a list with rows": (lambda: paragraph(kind="list", items=("ab",), rows=(("ab",),)), "parts of another kind"),
    "a link beyond its block": (lambda: paragraph(links=(Link(start=1, end=3, url="x"),)), r"a link at \[1, 3\)"),
    "a link before its block": (
        lambda: paragraph(start=5, end=7, links=(Link(start=1, end=6, url="x"),)),
        r"a link at \[1, 6\)",
    ),
    "an empty link": (lambda: paragraph(links=(Link(start=1, end=1, url="x"),)), r"a link at \[1, 1\)"),
    # small things
    "evidence too long": (lambda: Evidence(from_="visible", words="x" * 201), "cut it at 200"),
    "an outlet without a name": (lambda: Outlet(evidence=SEEN), "a name or a domain"),
    "an instant without an offset": (
        lambda: When(value="2026-11-23T12:00", day=date(2026, 11, 23), instant=datetime(2026, 11, 23, 12),
                     precision="minute", evidence=SEEN),
        "not in UTC",
    ),
    "an instant in local time": (
        lambda: When(value="2026-11-23T12:00-05:00", day=date(2026, 11, 23), precision="minute", evidence=SEEN,
                     instant=datetime(2026, 11, 23, 12, tzinfo=EASTERN)),
        "not in UTC",
    ),
    "a day that is another": (
        lambda: When(value="2026-11-23", day=date(2026, 11, 24), precision="day", evidence=SEEN),
        "2026-11-23 is not on 2026-11-24",
    ),
    "a digest too short": (lambda: Source(kind="html", sha256="0" * 63), "hexadecimal"),
    "an interval backwards": (lambda: Interval(earliest="2026-11-24", latest="2026-11-23"), "an interval from"),
    "an interval backwards within a day": (
        lambda: Interval(earliest="2026-11-23T20:00", latest="2026-11-23T10:00"),
        "an interval from",
    ),
    "an interval backwards by its offsets": (
        lambda: Interval(earliest="2026-11-23T20:00-05:00", latest="2026-11-23T22:00+01:00"),
        "an interval from",
    ),
    "an interval backwards, one end a date": (
        lambda: Interval(earliest="2026-11-24T08:00", latest="2026-11-23"),
        "an interval from",
    ),
    "an interval of no dates": (lambda: Interval(earliest="soon"), "soon"),
    "too sure of the origin": (lambda: Provenance(relation="wire", confidence=1.2), "confidence of 1.2"),
    "less than unsure": (lambda: Speaker(kind="person", confidence=-0.1), "confidence of -0.1"),
    "sure of nothing": (lambda: statement(confidence=float("nan")), "confidence of nan"),
    "too sure of an event": (lambda: event(confidence=2), "confidence of 2"),
    # rights
    "signals that share an id": (lambda: rights("s1", "s1"), "two signals share an id"),
    "a missing signal": (lambda: rights("s1", because=("s2",)), r"signals that are not there: \['s2'\]"),
    "a signal read at no moment": (
        lambda: Signal(id="s", kind="x", words="x", evidence=SEEN, read_at=datetime(2026, 1, 1)),
        "not in UTC",
    ),
    # the record
    "an id of letters": (lambda: msgspec.structs.replace(record(), id="G" * 16), "hexadecimal"),
    "a version with a line break": (lambda: msgspec.structs.replace(record(), version="0" * 16 + "\n"), "hexadecimal"),
    "read in local time": (lambda: record(read_at=datetime(2026, 11, 23, 12, tzinfo=EASTERN)), "not in UTC"),
    "text that is not the body's": (lambda: record(text=TEXT + " "), "not the body's blocks"),
    "text without a body": (lambda: record(body=()), "not the body's blocks"),
    "blocks that stand elsewhere": (
        lambda: record(body=(BODY[0], msgspec.structs.replace(BODY[1], start=11, end=39))),
        "stands at 11, not at 12",
    ),
    "a statement's other words": (
        lambda: record(statements=(statement(cue=Words(spans=((0, 4),), text="said")),)),
        "are 'Rain', not 'said'",
    ),
    "a mention outside of the text": (
        lambda: record(names=(Name(id="n", kind="person", name="x", mentions=((39, 41),)),)),
        "not inside a text of 40",
    ),
    "a time outside of the text": (lambda: record(times=(Time(span=(39, 41), value="2026"),)), "not inside"),
    "a speaker named outside of the text": (
        lambda: record(statements=(statement(speaker=Speaker(kind="person", named_by=(0, 99), confidence=1)),)),
        "not inside",
    ),
    "a horizon outside of the text": (
        lambda: record(statements=(statement(horizon=Interval(span=(0, 99))),)),
        "not inside",
    ),
    "a day of saying outside of the text": (
        lambda: record(statements=(statement(said=Said(when=Interval(span=(5, 5)))),)),
        "not inside",
    ),
    "statements that share an id": (lambda: record(statements=(statement(), statement())), "two statements share"),
    "statements out of order": (
        lambda: record(statements=(statement(), statement("00000002", "Rain fell"))),
        "not in the order of their first word",
    ),
    "within one that is not there": (lambda: record(statements=(statement(within="x"),)), "points at x"),
    "continues one that is not there": (lambda: record(statements=(statement(continues="x"),)), "points at x"),
    "within itself": (lambda: record(statements=(statement(within="00000001"),)), "`within` itself"),
    "going on in a ring": (
        lambda: record(statements=(statement("1", continues="2"), statement("2", continues="1"))),
        "`continues` itself",
    ),
    "names that share an id": (
        lambda: record(names=(Name(id="n", kind="person", name="x", mentions=((0, 4),)),) * 2),
        "two names share an id",
    ),
    "a speaker of no name": (
        lambda: record(statements=(statement(speaker=Speaker(kind="person", name_id="n1", confidence=1)),)),
        "no name's id",
    ),
    "events that share an id": (lambda: record(events=(event(), event())), "two events share an id"),
    "an event reported by no one": (lambda: record(events=(event(reported_by="1"),)), "reported by 1"),
    "an event's day outside of the text": (
        lambda: record(events=(event(when=Interval(span=(39, 41))),)),
        "not inside a text of 40",
    ),
    "an event's other words": (
        lambda: record(events=(event(place=Words(spans=((0, 4),), text="sea")),)),
        "are 'Rain', not 'sea'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_one_cannot_be_built(what: str) -> None:
    build, message = WRONG[what]
    with pytest.raises(ValueError, match=message):
        build()


def test_what_the_wrong_ones_are_made_from_is_right() -> None:
    assert record().text == TEXT
    whole = record(
        statements=(statement(), statement("00000002", "Ida Moor", continues="00000001")),
        events=(event(reported_by="00000001"),),
        rights=rights("s1", because=("s1",)),
    )
    assert whole.statements is not None
    assert whole.statements[1].continues == "00000001"


@pytest.mark.parametrize(
    ("earliest", "latest"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-23T20:00", "2026-11-23"),  # A date is its whole day.
        ("2026-11-23", "2026-11-23T10:00"),
        ("2026-11-23T10:00", "2026-11-23T20:00"),
        ("2026-11-24T00:30+09:00", "2026-11-23T20:00+00:00"),
        ("2026-11-23T20:00", "2026-11-23T10:00+00:00"),  # One has no offset: which is the later cannot be known.
    ],
)
def test_an_interval_may_be_within_a_day(earliest: str, latest: str) -> None:
    assert Interval(earliest=earliest, latest=latest).latest == latest


def test_a_wrong_one_cannot_be_read() -> None:
    good = msgspec.json.encode(record())
    for before, after in (
        (b'"end":10', b'"end":11'),
        (b'"schema":"onrecord/1"', b'"schema":"onrecord/2"'),
        (b'"kind":"paragraph"', b'"kind":"verse"'),
        (b'"id":"0000', b'"id":"zzzz'),
        (b"Rain fell.", b"Rain fel."),
    ):
        assert before in good
        with pytest.raises(msgspec.ValidationError):
            msgspec.json.decode(good.replace(before, after, 1), type=Record)


def test_what_is_added_later_can_be_read() -> None:
    """Within a version of the schema fields are only added: an older reader passes over them."""
    later = msgspec.json.encode(record()).replace(b'{"schema"', b'{"mood":"calm","schema"', 1)
    assert msgspec.json.decode(later, type=Record) == record()


def test_a_record_is_frozen() -> None:
    with pytest.raises(AttributeError):
        record().headline = "other"  # type: ignore[misc]


@settings(max_examples=60, deadline=None)
@given(records())
def test_json_there_and_back(one: Record) -> None:
    line = msgspec.json.encode(one)
    assert b"\n" not in line
    assert msgspec.json.decode(line, type=Record) == one
    assert msgspec.json.encode(msgspec.json.decode(line, type=Record)) == line


@settings(max_examples=40, deadline=None)
@given(records())
def test_offsets_name_the_words(one: Record) -> None:
    for block in one.body:
        assert one.text[block.start : block.end] == block.text
        for link in block.links:
            assert block.start <= link.start < link.end <= block.end
    assert SEPARATOR.join(block.text for block in one.body) == one.text
    for said in one.statements or ():
        for part in filter(None, (said.content, said.cue, said.source)):
            assert " ".join(one.text[start:end] for start, end in part.spans) == part.text


@settings(max_examples=25, deadline=None)
@given(records())
def test_json_has_the_schemas_fields(one: Record) -> None:
    (_, components) = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    check(msgspec.to_builtins(one), components["Record"], components, "$")


def check(value: Any, schema: dict[str, Any], components: dict[str, Any], at: str) -> None:
    """`value` is what `schema` says: as much of JSON Schema as msgspec writes."""
    if "$ref" in schema:
        schema = components[schema["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in schema:
        assert any(fits(value, choice, components, at) for choice in schema["anyOf"]), at
        return
    assert set(schema) <= KEYWORDS, (at, set(schema) - KEYWORDS)
    if "enum" in schema:
        assert value in schema["enum"], at
    if "type" in schema:
        assert isinstance(value, TYPES[schema["type"]]), (at, value)
    if isinstance(value, dict):
        assert set(schema.get("required", ())) <= set(value), at
        for name, part in value.items():
            given = schema.get("properties", {}).get(name) or schema.get("additionalProperties")
            assert isinstance(given, dict), f"{at}.{name} is not in the schema"
            check(part, given, components, f"{at}.{name}")
    elif isinstance(value, list | tuple):
        for number, part in enumerate(value):
            given = schema["prefixItems"][number] if "prefixItems" in schema else schema["items"]
            check(part, given, components, f"{at}[{number}]")
    elif isinstance(value, str):
        assert re.search(schema.get("pattern", ""), value), at
    elif isinstance(value, int | float) and not isinstance(value, bool):
        assert schema.get("minimum", value) <= value <= schema.get("maximum", value), at


def fits(value: Any, schema: dict[str, Any], components: dict[str, Any], at: str) -> bool:
    try:
        check(value, schema, components, at)
    except AssertionError:
        return False
    return True


TYPES: dict[str, Any] = {
    "null": type(None), "boolean": bool, "integer": int, "number": (int, float), "string": str,
    "array": (list, tuple), "object": dict,
}  # fmt: skip
KEYWORDS = {
    "type", "properties", "required", "additionalProperties", "items", "prefixItems", "minItems", "maxItems", "enum",
    "pattern", "minimum", "maximum", "format", "description", "default", "title", "const",
}  # fmt: skip


def test_may_goes_over_every_use() -> None:
    assert tuple(use for use, _ in rights("s1").may) == USES


def test_headers_are_found_in_any_case() -> None:
    beside = Beside(headers=(("Content-Type", "text/html"), ("X-Robots-Tag", "noai"), ("x-robots-tag", "noimageai")))
    assert beside.header("content-type") == "text/html"
    assert beside.header("X-ROBOTS-TAG") == "noai, noimageai"
    assert beside.header("link") is None
