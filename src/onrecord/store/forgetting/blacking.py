"""A record without a name: each of its letters is a █, so that every offset stands. Pure; knows no database."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Any, Final
from unicodedata import category

import msgspec
from msgspec import Struct

from onrecord.record import Record, Span, Speaker
from onrecord.store.search_text import UNSPACED, folded

BLACK: Final = "█"
_UNIT: Final = re.compile(f"[{UNSPACED}]|(?:[^\\W_{UNSPACED}]|[\u0300-\u036f])+")
_ENDINGS: Final = 2
"""Letters that a longer surname may have at its end in another case ("Brasks")."""
_LONG: Final = 5
Name = tuple[str, ...]


class Unit(Struct, frozen=True):
    """A word, or a letter where no space stands between words, folded, with its half-open span."""

    text: str
    start: int
    end: int


class Names(Struct, frozen=True):
    """Who is forgotten: full names in units, and surnames, looked for where a full name stands."""

    full: frozenset[Name]
    surnames: frozenset[str]


def units_in(text: str) -> list[Unit]:
    """The units of `text`, in order."""
    return [Unit(folded(found[0]).replace(" ", ""), *found.span()) for found in _UNIT.finditer(text)]


def name_of(text: str) -> Name:
    """A name as its units."""
    return tuple(unit.text for unit in units_in(text) if unit.text)


def names_of(full: Collection[Name], persons: bool = True) -> Names:
    """The names with their surnames; only `persons` have any, and only names of several words."""
    surnames = {name[-1] for name in full if len(name) > 1 and len(name[-1]) > 1} if persons else set()
    return Names(frozenset(full), frozenset(surnames))


def holds(record: Record, names: Names) -> bool:
    """Whether a full name stands anywhere in the record."""
    return any(_full(units_in(text), names, text, _is_loose(key, text)) for key, text in texts_of(record))


def texts_of(record: Record) -> Iterator[tuple[str, str]]:
    """Every text in a record with the name of its field."""
    yield from _texts("", msgspec.to_builtins(record))


def blacked(record: Record, names: Names) -> Record:
    """The record without the names, without what those who bear them said, and without their place among its names."""
    data = msgspec.json.decode(msgspec.json.encode(_without_statements(record, names)))
    data = _blacked("", data, names)
    text = data["text"]
    for start, end in _called(record, names):
        text = data["text"] = text[:start] + BLACK * (end - start) + text[end:]
    for block in data["body"]:
        block["text"] = text[block["start"] : block["end"]]
    for words in _all_words(data):
        words["text"] = " ".join(text[start:end] for start, end in words["spans"])
    return msgspec.convert(data, Record, strict=False)


def black_out(text: str, names: Names, loose: bool = False) -> str:
    """`text` with every name blacked out; `loose`: in small letters too, as addresses have them."""
    units = units_in(text)
    spans = [*_full(units, names, text, loose), *_surnames(units, names, text, loose)]
    letters = list(text)
    for start, end in spans:
        letters[start:end] = [BLACK if category(letter)[0] in "LMN" else letter for letter in text[start:end]]
    return "".join(letters)


def _full(units: list[Unit], names: Names, text: str, loose: bool) -> list[tuple[int, int]]:
    spans = []
    words = [unit.text for unit in units]
    sizes = {len(name) for name in names.full}
    for first in range(len(units)):
        for size in sizes:
            here = units[first : first + size]
            if len(here) < size or not _one_after_the_other(here, text):
                continue
            *before, last = words[first : first + size]
            found = any(
                len(name) == size and list(name[:-1]) == before and _bears(last, name[-1]) for name in names.full
            )
            if found and (size > 1 or loose or _is_name(text, here[0])):
                spans.append((here[0].start, here[-1].end))
    return spans


def _one_after_the_other(units: list[Unit], text: str) -> bool:
    """No sentence ends between the words of a name; an initial's point does not end one."""
    return all(
        len(between := text[one.end : other.start]) <= 3 and not re.search(r"[;:!?\n]", between)
        for one, other in pairwise(units)
    )


def _surnames(units: list[Unit], names: Names, text: str, loose: bool) -> list[tuple[int, int]]:
    return [
        (unit.start, unit.end)
        for unit in units
        if any(_bears(unit.text, surname) for surname in names.surnames) and (loose or _is_name(text, unit))
    ]


def _bears(word: str, surname: str) -> bool:
    """Whether a word is the surname, maybe in another case of its language."""
    if word == surname or word == f"{surname}s":
        return True
    longer = len(word) - len(surname)
    return len(surname) >= _LONG and 0 < longer <= _ENDINGS and word.startswith(surname)


def _is_name(text: str, unit: Unit) -> bool:
    """Whether a word is written as a name: with a capital, in scripts that have them."""
    return not text[unit.start].islower()


def _is_loose(key: str, text: str) -> bool:
    """Whether names stand in small letters here: in addresses, keywords, names of files."""
    return key in ("tags", "url", "contact") or "://" in text or ("/" in text and " " not in text) or "@" in text


def _without_statements(record: Record, names: Names) -> Record:
    def is_theirs(name: str | None) -> bool:
        return bool(name) and black_out(name or "", names) != name

    dark = black_out(record.text, names)

    def is_dark(span: Span | None) -> bool:
        """A part of a name may pass for one of its own: "DORIN" of "DORIN VASHTAL"."""
        return span is not None and dark[slice(*span)] != record.text[slice(*span)]

    def told_by_them(speaker: Speaker | None) -> bool:
        return speaker is not None and (is_theirs(speaker.name) or is_dark(speaker.named_by))

    statements = [one for one in record.statements or () if not told_by_them(one.speaker)]
    there = {one.id for one in statements}
    bearers = {name.id for name in record.names or () if is_theirs(name.name) or any(map(is_dark, name.mentions))}
    replace = msgspec.structs.replace

    def unlinked(speaker: Speaker | None) -> Speaker | None:
        return replace(speaker, name_id=None) if speaker and speaker.name_id in bearers else speaker

    kept = tuple(
        replace(
            one, within=one.within if one.within in there else None,
            continues=one.continues if one.continues in there else None,
            speaker=unlinked(one.speaker),
        )
        for one in statements
    )  # fmt: skip
    events = tuple(replace(one, reported_by=one.reported_by if one.reported_by in there else None)
                   for one in record.events or ())  # fmt: skip
    return replace(
        record, statements=None if record.statements is None else kept,
        names=None if record.names is None else tuple(one for one in record.names if one.id not in bearers),
        events=None if record.events is None else events,
    )  # fmt: skip


def _blacked(key: str, value: Any, names: Names) -> Any:
    if isinstance(value, str):
        return black_out(value, names, _is_loose(key, value))
    if isinstance(value, list):
        return [_blacked(key, one, names) for one in value]
    if isinstance(value, dict):
        return {name: _blacked(name, one, names) for name, one in value.items()}
    return value


def _texts(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(key, one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from _texts(name, one)


def _called(record: Record, names: Names) -> Iterator[Span]:
    """Where those who are forgotten are named as the source of their words by a part of a name alone: "Ada said"."""
    parts = {part for name in names.full if len(name) > 1 for part in name}
    for statement in record.statements or ():
        speaker, source = statement.speaker, statement.source
        theirs = speaker is not None and speaker.name is not None and black_out(speaker.name, names) != speaker.name
        if theirs and source is not None and len(source.spans) == 1:
            called = name_of(source.text)
            if len(called) == 1 and called[0] in parts:
                yield source.spans[0]


def _all_words(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for statement in data["statements"] or ():
        yield from filter(None, (statement[name] for name in ("content", "cue", "source")))
    for event in data["events"] or ():
        yield from filter(None, (event[name] for name in ("trigger", "actor", "recipient", "place")))
