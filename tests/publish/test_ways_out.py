"""All ways out, found by looking: every public function of `publish` and every command that publishes.

Nothing is listed by hand. A function that takes something that this test cannot make fails it, so that a new way out is
never left out; one that takes a record and is not of the gate fails it too.
"""

from __future__ import annotations

import argparse
import collections.abc
import importlib
import inspect
import pkgutil
import re
import types
import typing
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from tests.leaks import NOW, articles, forbidden_words, leaked, runs_seen
from tests.publish.kept import kept, older, store_with
from tests.rights.test_mutations import CASES

from onrecord import publish
from onrecord.cli import main
from onrecord.cli.options.arguments import parsers
from onrecord.errors import GateError
from onrecord.publish.feed import Feed
from onrecord.publish.feeds import Asked
from onrecord.publish.gate import TABLE, Way
from onrecord.publish.outgoing import Outgoing, let_out
from onrecord.publish.site import SiteOptions
from onrecord.record import Block, Record, Statement
from onrecord.store import Store
from onrecord.store.rows import OutletRow, Query, Story

THE_GATE = {"conditions", "credits", "gate", "outgoing", "passage"}
"""The modules that a record goes into; what comes out of them must be an answer, an Outgoing, or a piece of one."""
FROM_RECORDS = (Record, Statement)
MODULES = {
    one.name: importlib.import_module(f"{publish.__name__}.{one.name}")
    for one in pkgutil.iter_modules(publish.__path__)
}
ALL = dict(articles())


def public_functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, module in sorted(MODULES.items()):
        for own, thing in sorted(vars(module).items()):
            if own.startswith("_") or getattr(thing, "__module__", None) != module.__name__:
                continue
            if inspect.isfunction(thing):
                yield f"{name}.{own}", thing
            elif inspect.isclass(thing) and not issubclass(thing, msgspec.Struct):
                yield from ((f"{name}.{own}.{of}", method) for of, method in vars(thing).items()
                            if inspect.isfunction(method) and not of.startswith("_"))  # fmt: skip


FUNCTIONS = dict(public_functions())


def hints(function: Callable[..., Any]) -> dict[str, Any]:
    """The types of a function, those that are imported for checking alone too."""
    local = {"Store": Store, "Environment": object}
    return typing.get_type_hints(function, {**vars(inspect.getmodule(function)), **local})


def parts(kind: Any) -> set[Any]:
    """A type and all that it is made of."""
    found = {kind}
    for inner in typing.get_args(kind):
        found |= parts(inner)
    return found


def takes(function: Callable[..., Any], *kinds: type) -> bool:
    given = {name: kind for name, kind in hints(function).items() if name != "return"}
    return any(kind in parts(one) for one in given.values() for kind in kinds)


def test_the_functions_are_found() -> None:
    some = {"rss.rss", "atom.atom", "json_feed.json_feed", "export.csv_lines", "site_pages.site_files"}
    assert some | {"feeds.feed_of_search", "news_article.script", "gate.leaving"} <= set(FUNCTIONS)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_records_go_into_the_gate_alone(name: str) -> None:
    if name.partition(".")[0] not in THE_GATE:
        assert not takes(FUNCTIONS[name], *FROM_RECORDS), "a format takes what the gate let out, never a record"


# ---------------------------------------------------------------- functions that put out what was let out


def outgoing_for(way: Way) -> tuple[Outgoing, ...]:
    return tuple(let_out(record, way) for record in ALL.values())


@cache
def forbidden() -> dict[str, dict[str, frozenset[str]]]:
    """What must not be seen of each article, by each way."""
    return {name: {way: forbidden_words(record, way) for way in TABLE} for name, record in ALL.items()}


@pytest.mark.parametrize("kind", sorted({case.kind for case in CASES}))
def test_what_a_signal_of_any_class_refuses_does_not_leave(kind: str) -> None:
    """The rights of each class of signals on one text, by every way: what leaves shows no word that may not."""
    licensed = ALL["licensed"]
    for case in (case for case in CASES if case.kind == kind):
        record = replace(licensed, rights=case.reader(case.text))
        for way in TABLE:
            shown = "\n".join(all_text(let_out(record, way)))
            assert leaked(shown, record, way) == [], f"{case.text!r} by {way}"


class Maker:
    """Makes arguments by their types: all articles as `way` lets them out, and a store that holds them."""

    def __init__(self, way: Way, folder: Path, store: Store) -> None:
        self.way, self.folder, self.store = way, folder, store

    def arguments(self, function: Callable[..., Any]) -> Iterator[dict[str, Any]]:
        """Enough calls that every article goes in once; parameters with a default are left to it."""
        needed = {
            name: hints(function).get(name) for name, one in inspect.signature(function).parameters.items()
            if one.default is one.empty and name != "self" and one.kind is not one.VAR_KEYWORD
        }  # fmt: skip
        choices = [
            list(self.values(kind, f"{function.__module__}.{function.__name__}({name})"))
            for name, kind in needed.items()
        ]
        most = max(map(len, choices), default=1)
        for at in range(most):
            yield {name: values[at % len(values)] for name, values in zip(needed, choices, strict=True)}

    def values(self, kind: Any, where: str) -> list[Any]:
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin in (typing.Union, types.UnionType):
            return self.values(next(one for one in inner if one is not type(None)), where)
        if origin in (collections.abc.Iterable, collections.abc.Sequence, list):
            return [self.values(inner[0], where)]
        if origin is tuple:
            return [tuple(self.values(one, where)[0] for one in inner if one is not ...)]
        if origin is frozenset:
            return [frozenset()]
        made: dict[Any, Callable[[], list[Any]]] = {
            Outgoing: lambda: list(outgoing_for(self.way)),
            Feed: lambda: [Feed(title="All", made_at=NOW, items=outgoing_for(self.way))],
            Block: lambda: [block for one in outgoing_for(self.way) for block in one.body] or [_EMPTY],
            Store: lambda: [self.store],
            Asked: lambda: [Asked(base="https://desk.example", made_at=NOW)],
            SiteOptions: lambda: [SiteOptions(address="https://site.example")],
            Query: lambda: [Query(words=word) for word in ("dam", "the", "talks", "und", "في")],
            Story: lambda: [self.store.latest(1).rows[0]],
            OutletRow: lambda: [self.store.outlets()[0]],
            Path: lambda: [self.folder / "out"],
            datetime: lambda: [NOW],
            int: lambda: [row.id for row in self.store.persons(5).rows],
            str: lambda: self.words(where),
            bytes: lambda: [b"x"],
            bool: lambda: [True, False],
        }  # fmt: skip
        if kind in made:
            return made[kind]()
        return self.other(kind, where)

    def words(self, where: str) -> list[str]:
        if where.endswith("(outlet)"):
            return [row.domain for row in self.store.outlets() if row.domain]
        return ["missing.html" if where.endswith("page(name)") else "x"]

    def other(self, kind: Any, where: str) -> list[Any]:
        """Values of the types that pages and lists are made of: structs, field by field."""
        if inspect.isclass(kind) and issubclass(kind, msgspec.Struct):
            given = typing.get_type_hints(kind)
            required = [one for one in msgspec.structs.fields(kind) if one.required]
            choices = {one.name: self.values(given[one.name], f"{where}.{one.name}") for one in required}
            most = max(map(len, choices.values()), default=1)
            return [kind(**{name: values[at % len(values)] for name, values in choices.items()}) for at in range(most)]
        if kind in (Any, object):
            return ["x"]
        if typing.get_origin(kind) is typing.Literal:
            return list(typing.get_args(kind))
        if typing.get_origin(kind) in (dict, collections.abc.Mapping):
            return [{}]
        pytest.fail(f"{where} takes {kind}, which this test cannot make: teach it, for it may be a way out")


_EMPTY = Block(kind="paragraph", text="", start=0, end=0)
PUBLISHING = [
    name
    for name, one in FUNCTIONS.items()
    if takes(one, Outgoing, Feed, Store, Block) and name.partition(".")[0] not in THE_GATE
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with store_with(tmp_path_factory.mktemp("kept")) as made:
        made.add(kept(older(ALL["silent"]), b"older"), NOW)
        yield made


def test_those_that_publish_are_found() -> None:
    assert len(PUBLISHING) > 20
    assert {"rss.rss", "opml.opml"} - set(PUBLISHING) == {"opml.opml"}, "it takes names and addresses alone"


@pytest.mark.parametrize("name", PUBLISHING)
def test_no_function_puts_out_what_may_not_leave(name: str, store: Store, tmp_path: Path) -> None:
    """Called with every article by every way, it refuses, or shows no forbidden word."""
    answered, by_itself = 0, takes(FUNCTIONS[name], Store)  # With a store it asks the gate itself.
    ways_tried: tuple[Way, ...] = ("site",) if by_itself else tuple(TABLE)
    for way in ways_tried:
        try:
            for arguments in Maker(way, tmp_path, store).arguments(FUNCTIONS[name]):
                shown = runs_seen("\n".join(all_text(FUNCTIONS[name](**arguments))))
                answered += 1
                for class_, ways in forbidden().items():
                    used = [ways[one] for one in own_ways(name)] if by_itself else [ways[way]]
                    assert not all(shown & words for words in used), f"{name} by {way} shows {class_}"
        except GateError:
            continue
    assert answered, f"{name} refused every way"


def own_ways(name: str) -> tuple[Way, ...]:
    """By which ways a function that asks the gate itself lets out; one that is not known here may by any."""
    return ("feed",) if name.startswith("feeds.") else tuple(TABLE)


def all_text(value: Any) -> Iterator[str]:
    """Every piece of text in what a function gave, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value.decode()
    elif isinstance(value, msgspec.Struct):
        yield msgspec.json.encode(value).decode()
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from (*all_text(key), *all_text(one))
    elif isinstance(value, collections.abc.Iterable):
        for one in value:
            yield from all_text(one)


# ---------------------------------------------------------------- commands


def publishing_commands() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Those that say so: they can be told which conditions are kept, or to write for the public."""
    for name, parser in parsers().items():
        if {"--public", "--keeps"} & set(parser._option_string_actions):
            yield name, parser


def test_the_commands_are_found() -> None:
    assert {name for name, _ in publishing_commands()} >= {
        "onrecord export", "onrecord site", "onrecord find", "onrecord said", "onrecord due",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "parser"), [*publishing_commands()], ids=lambda one: one if isinstance(one, str) else ""
)
def test_no_command_puts_out_what_may_not_leave(
    name: str, parser: argparse.ArgumentParser, store: Store, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    ever: set[bytes] = set()
    for number, options in enumerate(calls(parser, tmp_path, store)):
        assert main([*name.split()[1:], *options, "--store", store.where]) == 0, options
        written = [path for path in tmp_path.rglob("*") if path.is_file()]
        # Cells of a table that stand beside each other are no run of words.
        printed = re.sub("[●◐○]", " parted ", capfdbinary.readouterr().out.decode()).encode()
        put_out = [printed, *(path.read_bytes() for path in written)]
        ever.update(put_out)
        for shown in map(runs_seen, put_out):
            for class_, ways in forbidden().items():
                assert not all(shown & words for words in ways.values()), f"{name} {options} shows {class_} ({number})"
    assert any(ever), f"{name} put out nothing"


def calls(parser: argparse.ArgumentParser, folder: Path, store: Store) -> Iterator[list[str]]:
    """The command in combinations of its choices and switches, all if they are few; `--public` where there is one.

    Of switches that exclude each other there is one or none; what only chooses among articles is left out.
    """
    place: list[str] = []
    exclusive = [group._group_actions for group in parser._mutually_exclusive_groups]
    flags = [[[], *([action.option_strings[-1]] for action in actions)] for actions in exclusive]
    for action in parser._actions:
        option = action.option_strings[-1] if action.option_strings else None
        if option is None:
            flags.append(asked_for(action.dest, folder, store))
        elif option == "--public":
            place.append(option)
        elif any(action in actions for actions in exclusive):
            continue
        elif isinstance(action, argparse._StoreTrueAction):
            flags.append([[], [option]])
        elif action.choices and action.default is not None and option != "--keeps":
            flags.append([[option, str(choice)] for choice in action.choices])
        elif option == "--address":
            flags.append([[], [option, "https://site.example"]])
    combined = list(product(*flags))
    chosen = combined if len(combined) < 200 else combined[::7]  # Which go through every list at another pace.
    for values, used in zip(flags, zip(*chosen, strict=True), strict=True):
        assert all(value in used for value in values)
    for some in chosen:
        yield [*place, *(part for one in some for part in one)]


def asked_for(name: str, folder: Path, store: Store) -> list[list[str]]:
    """What may stand where no option does: words, an article or a person, a place to write to."""
    if name == "words":
        return [[], ["the"], ["dam"], ["und"]]
    if name == "promiser":
        return [[], ["minister"]]
    if name == "person":
        return [[], *([str(row.id)] for row in store.persons(4).rows)]
    if name in ("who", "article"):
        persons = [[str(row.id)] for row in store.persons(12).rows] if name == "who" else []
        return [*persons, *([story.origin.id] for story in store.latest(50).rows)]
    return [[str(folder / "out")]]
