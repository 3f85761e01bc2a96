"""`onrecord may`: the ledger of what may be done with articles; one answer for a script; ODRL and schema.org."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from onrecord.cli.options.shared import add_address, add_fetching, add_page, add_store, source
from onrecord.errors import NotKeptError, OnrecordError, PageError, SourceError, StoreError, UsageError

if TYPE_CHECKING:
    from onrecord.cli.shown.ledger import Entry
    from onrecord.record import Answer, Record
    from onrecord.store import Store
    from onrecord.store.rows import Override

USES: Final = ("quote", "feed", "republish", "adapt", "archive", "index", "mine", "train")
STATUS: Final[dict[Answer, int]] = {"yes": 0, "ask": 4, "no": 5, "unknown": 6}
"""Exit status by the answer to `--use`; a yes with a condition that nobody says is met is CONDITIONS."""
CONDITIONS: Final = 3
_MEETS_NOT: Final[dict[Answer, str]] = {
    "ask": "ask the one whose text it is, and write the answer on the desk",
    "no": "only the one whose text it is could permit it",
    "unknown": "nothing found speaks of this use",
}
_ABOUT: Final = """\
Prints what may be done with each PAGE: every use with its answer, the rule, the
words that decide and where they stood, and what contradicts them. PAGE is a file,
a URL, - for standard input, or an article that is kept: its id, the beginning of
one, or its address. Your own answers to a kept article are shown with their
reasons. This is information for editors, not legal advice.
"""
_EPILOG: Final = """\
exit status:
  0    all went well; with --use: yes, and its conditions are met
  3    with --use: yes, on conditions that no --meets names
  4    with --use: ask first
  5    with --use: no
  6    with --use: unknown, which is a no to whatever runs by itself
  1    a page was not read, or what was named is not kept
  2    the command was used wrongly
  130  Ctrl-C ended it
  141  whoever read the output went away
Of several pages the highest status counts, and 1 before all others.
"""
_FIELDS: Final = frozenset({"rights", "provenance"})


def add_parser(commands: Any, look: Any, epilog: str) -> argparse.ArgumentParser:
    """The parser of `onrecord may`, added to `commands`; its help ends with statuses of its own, not with `epilog`."""
    may: argparse.ArgumentParser = commands.add_parser(
        "may", help="what may be done with a page, use by use, and why", usage="onrecord may [OPTION …] PAGE …",
        description=_ABOUT, epilog=_EPILOG, formatter_class=look,
    )  # fmt: skip
    may.add_argument("pages", nargs="+", type=source, metavar="PAGE", help=argparse.SUPPRESS)
    group = may.add_argument_group("what is printed")
    formats = group.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one ledger a line")
    formats.add_argument("--odrl", action="store_true", help="an ODRL 2.2 (RightsML) policy a line, as JSON-LD")
    formats.add_argument("--schema-org", action="store_true", help="the rights as schema.org fields, as JSON-LD")
    group.add_argument("--use", choices=USES, metavar="USE", help=f"this use alone: {', '.join(USES)}")
    group.add_argument(
        "--meets", action="append", default=[], metavar="CONDITION",
        help="with --use: a condition that you meet, as the ledger names it; all for every one",
    )  # fmt: skip
    group.add_argument("--all", action="store_true", help="the rules in words, and signals that decide nothing")
    group = may.add_argument_group("what is read")
    add_address(group)
    add_page(group)
    add_fetching(group)
    add_store(may)
    may.set_defaults(run="onrecord.cli.may:may")
    return may


def may(arguments: Namespace) -> int:
    """Prints the ledgers; 0, a status of `--use`, or 1 where one of several pages was not read, which is told.

    Raises StoreError; of one page alone SourceError, PageError, NotKeptError, UsageError too.
    """
    from onrecord.cli.shown.lines import BLANK
    from onrecord.cli.shown.results import print_json, print_lines, say

    if arguments.meets and not arguments.use:
        raise UsageError(None, "--meets is an answer to the conditions of one use", "name it by --use")
    status, shown, failed = 0, False, False
    entries: list[Entry] = []
    for got in _records(arguments):
        if isinstance(got, OnrecordError):
            if len(arguments.pages) == 1:
                raise got
            say(str(got))
            failed = True
            continue
        record, overrides = got
        if arguments.json or arguments.odrl or arguments.schema_org:
            print_json([_told(record, overrides, arguments)])
        else:
            print_lines([*([BLANK] if shown else []), *_lines(record, overrides, arguments)])
        shown = True
        if arguments.use:
            entries.append(entry_of(record, overrides, arguments.use))
            status = max(status, status_of(entries[-1], arguments.meets))
    if arguments.meets:
        _say_what_meets_does(arguments, entries)
    return 1 if failed else status


def _say_what_meets_does(arguments: Namespace, entries: list[Entry]) -> None:
    """On standard error, where it does nothing: for an answer that no condition changes, or a condition that is none.

    A misspelt condition would look like one not met, and a promise like an answer to an ask.
    """
    from onrecord.cli.shown.results import say

    answers = {one.answer for one in entries}
    for answer in sorted(answers - {"yes"}):
        say(f"the answer is {answer}, and --meets makes no yes of it; {_MEETS_NOT[answer]}")
    if "yes" not in answers:
        return
    known = {condition for one in entries for condition in one.conditions}
    named = {one.casefold() for one in known}
    there = ", ".join(sorted(known)) or "none"
    for told in arguments.meets:
        if told.casefold().strip() not in {*named, "all"}:
            say(f"--meets {told!r} is no condition of this use; its conditions: {there}")


def entry_of(record: Record, overrides: tuple[Override, ...], use: str) -> Entry:
    """What the ledger says of one use."""
    from onrecord.cli.shown.ledger import ledger_of

    return next(one for one in ledger_of(record, overrides).uses if one.use == use)


def status_of(entry: Entry, meets: list[str]) -> int:
    """The exit status for one use. A person's own answer has no conditions: the reason is what it rests on."""
    met = {condition.casefold().strip() for condition in meets}
    unmet = [one for one in entry.conditions if one.casefold() not in met and "all" not in met]
    if entry.answer == "yes" and unmet and entry.override is None:
        return CONDITIONS
    return STATUS[entry.answer]


def _lines(record: Record, overrides: tuple[Override, ...], arguments: Namespace) -> list[Any]:
    from onrecord.cli.shown.ledger import heading, ledger_lines, ledger_of, use_lines

    ledger = ledger_of(record, overrides)
    if not arguments.use:
        return ledger_lines(ledger, arguments.all)
    return [*(heading(ledger) if len(arguments.pages) > 1 else []), *use_lines(ledger, arguments.use, arguments.all)]


def _told(record: Record, overrides: tuple[Override, ...], arguments: Namespace) -> Any:
    from msgspec.structs import replace

    from onrecord.cli.shown.ledger import in_force, ledger_of
    from onrecord.rights import odrl_policy, schema_org_fields

    assert record.rights
    url = record.url or record.canonical_url
    if arguments.schema_org:
        return schema_org_fields(record.rights, record.provenance, url, record.headline)
    if arguments.odrl:
        name = f"urn:onrecord:{record.id}:{record.version}"
        return odrl_policy(in_force(record.rights, overrides), url or f"urn:onrecord:{record.id}", f"{name}:rights")
    ledger = ledger_of(record, overrides)
    if not arguments.use:
        return ledger
    return replace(ledger, uses=tuple(one for one in ledger.uses if one.use == arguments.use))


# ---------------------------------------------------------------- which pages


def _records(arguments: Namespace) -> Iterator[tuple[Record, tuple[Override, ...]] | OnrecordError]:
    """Each page's record and a person's own answers, or what is wrong with what was named, in their order."""
    from onrecord.store import open_store

    try:
        store = open_store(arguments.store, create=False)
    except (NotKeptError, StoreError):
        if arguments.store:  # What was named is wanted; the usual place may well be empty.
            raise
        for name in arguments.pages:
            yield _or_error(name, lambda name: (_read_without_store(name, arguments), ()))
        return
    with store:
        for name in arguments.pages:
            yield _or_error(name, lambda name: _kept_or_read(store, name, arguments))


_Got = tuple["Record", "tuple[Override, ...]"]


def _or_error(name: str, get: Callable[[str], _Got]) -> _Got | OnrecordError:
    try:
        return get(name)
    except (SourceError, PageError, NotKeptError) as error:
        return error
    except UsageError as error:
        from onrecord.cli.one_page import end_of

        if error.where != end_of(name):  # An option is wrong, for all pages.
            raise
        return error


def _kept_or_read(store: Store, name: str, arguments: Namespace) -> _Got:
    from onrecord.cli.one_page import as_listed

    kept = _kept(store, name)
    record = as_listed(store, kept) if kept else _read(name, arguments)
    return record, store.overrides(record.id)


def _kept(store: Store, name: str) -> Record | None:
    """The kept article of this id or address; None where the name is that of a page to be read."""
    from onrecord.cli.one_page import ID, check_there, id_if_kept, is_file, is_page

    if is_page(name) or (is_file(name) and not ID.fullmatch(name)):
        return None
    check_there(name)
    id_ = id_if_kept(store, name)
    return store.record(id_) if id_ else None


def _read_without_store(name: str, arguments: Namespace) -> Record:
    """Raises SourceError, UsageError for what could only be a kept article's name, where there is no store."""
    from onrecord.cli.one_page import check_there, end_of, is_file, is_page

    if is_page(name) or is_file(name) or "://" in name:
        return _read(name, arguments)
    check_there(name)
    what = "there is no such file, and no store yet that could have an article of this id"
    raise SourceError(end_of(name), what, "give a file or an address, or fill a store: onrecord add SOURCE")


def _read(name: str, arguments: Namespace) -> Record:
    from onrecord.cli.one_page import options_of, read_now

    options = options_of(arguments, Path(arguments.beside) if arguments.beside else None)
    return read_now(name, options, arguments.url, arguments.kind, _FIELDS)
