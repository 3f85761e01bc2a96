"""`onrecord compare`: what an article made of another one, kept or read now."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

import msgspec

from onrecord.cli.diff import change_lines, field_lines
from onrecord.cli.one_page import as_listed, check_there, id_if_kept, is_page, options_of, read_now, with_name
from onrecord.cli.shown.columns import columns
from onrecord.cli.shown.lines import BLANK, Line, Part, part
from onrecord.cli.shown.results import print_json, print_lines, say
from onrecord.cli.shown.stdout import terminal
from onrecord.errors import StoreError, UsageError
from onrecord.record import Record
from onrecord.store import Story
from onrecord.stories import Comparison, compare
from onrecord.stories.telling import compared, first_told, sources_told

WIDE = 100
"""Columns of two texts side by side where no window tells how many there are."""


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """What `--json` prints: the spans of `comparison` are into `first_text` and `second_text`."""

    first: str
    """The articles' ids."""
    second: str
    comparison: Comparison
    first_text: str
    second_text: str


def compare_two(arguments: Namespace) -> int:
    """Prints the comparison; 0, also where there is nothing to tell. Raises OnrecordError where one cannot be had."""
    if arguments.first == arguments.second == "-":
        raise UsageError(None, "standard input is one page", "name the other one")
    first, second = (_had(name, arguments) for name in (arguments.first, arguments.second))
    old, new, story = first.record, second.record, first.story
    found = compare(old, new)
    if arguments.json:
        print_json([
            Compared(first=old.id, second=new.id, comparison=found, first_text=old.text, second_text=new.text)
        ])  # fmt: skip
        return 0
    together = story if story and new.id in {row.id for row in (story.origin, *story.copies)} else None
    lines = [
        *_heading(first.listed, second.listed),
        *(_told(line) for line in compared(found)),
        *_story(together),
        BLANK,
    ]
    if arguments.side:
        shown = terminal()
        fields = [line for change in found.difference.fields for line in field_lines(change)]
        lines += [*fields, BLANK] if fields else []
        lines += columns(found.difference.sentences, old.text, new.text, shown.width if shown else WIDE, arguments.all)
    else:
        lines += change_lines(found.difference, old, new, arguments.all)
    print_lines(lines)
    if not found.difference.changed:
        same = found.same == "state"
        say("both are the same, so nothing differs" if same else "nothing but marks and white space differs")
    return 0


class _Had(msgspec.Struct, frozen=True):
    """An article to compare: as its page has it, and with its outlet named as lists name it."""

    record: Record
    listed: Record
    story: Story | None = None


def _had(name: str, arguments: Namespace) -> _Had:
    """The page there, or the kept article of this name with its story; an address that is not kept is read now."""
    if is_page(name):
        return _read(name, arguments)
    check_there(name)
    from onrecord.store import open_store

    try:
        with open_store(arguments.store, create=False) as store:
            if id_ := id_if_kept(store, name):
                record = store.record(id_)
                listed = as_listed(store, record)
                return _Had(with_name(record, listed), listed, store.story(id_))
    except StoreError:  # There need be none to compare two addresses.
        if "://" not in name or arguments.store is not None:
            raise
    return _read(name, arguments)


def _read(name: str, arguments: Namespace) -> _Had:
    record = read_now(name, options_of(arguments))
    return _Had(record, record)


# ---------------------------------------------------------------- what is printed


def _heading(old: Record, new: Record) -> Iterator[Line]:
    for sign, role, record in (("- ", "no", old), ("+ ", "yes", new)):
        outlet = (record.outlet.name or record.outlet.domain) if record.outlet else None
        day = record.published.day.isoformat() if record.published else None
        told = ", ".join(filter(None, (outlet, day, record.id)))
        words = (part(record.headline or "(no headline)", "strong"), Part("  "), part(told, "dim"))
        yield Line(words, Part(sign, role), 2)  # type: ignore[arg-type]
    yield BLANK


def _told(words: str) -> Line:
    return Line((part(words),))


def _story(story: Story | None) -> Iterator[Line]:
    """Which of the story's articles was first, and how sure that is."""
    if story is None or story.first is None:
        return
    how, *because = first_told(story.first)
    outlet = story.origin.outlet or story.origin.domain or story.origin.id
    yield Line((part(f"{sources_told(story)}. First: {outlet} ({how}: {'; '.join(because)})."),))
