"""`onrecord said`: what a person said, one row for an utterance; or who says what in an article."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

import msgspec

from onrecord.annotations import annotation_page
from onrecord.cli.asked import notes_on
from onrecord.cli.one_page import ID, as_listed, check_there, is_page, options_of, read_now
from onrecord.cli.people import person_called, person_line
from onrecord.cli.public import Public
from onrecord.cli.shown.gathering import gathered
from onrecord.cli.shown.lines import Part, cut, dotted, part
from onrecord.cli.shown.results import print_json, say
from onrecord.cli.shown.said_rows import COLUMNS, SaidRow, row_of_statement, row_of_utterance
from onrecord.cli.shown.said_table import is_unsure, print_rows, short_words, what_cell, who_cell
from onrecord.cli.shown.table import Cell, Column
from onrecord.cli.shown.words import count, interval_words
from onrecord.errors import NotKeptError, StoreError, UsageError
from onrecord.record import Record, Statement, StatementKind
from onrecord.store import Found, PersonRow, Utterance
from onrecord.store.rows import SaidFilter

if TYPE_CHECKING:
    from onrecord.store import Store

_OF_KINDS: Final = (
    "; where the model is not installed, and in other languages than English, a kind is told only where verb or words "
    "tell it"
)


def said(arguments: Namespace) -> int:
    """Prints the statements; 0, also where there are none. Raises NotKeptError, UsageError, StoreError, SourceError."""
    who = " ".join(arguments.who)
    if is_page(who):
        return _in_article(None, read_now(who, options_of(arguments), arguments.url), arguments)
    if arguments.url:
        raise UsageError(None, "--url tells the address of a page in a file", "name the file, or leave --url out")
    from onrecord.store import open_store

    check_there(who)
    try:
        store = open_store(arguments.store, create=False)
    except StoreError:  # There need be none to read an address.
        if "://" not in who or arguments.store is not None:
            raise
        return _in_article(None, read_now(who, options_of(arguments)), arguments)
    with store:
        if "://" in who or ID.fullmatch(who):
            try:
                return _in_article(store, store.record(store.resolve(who)), arguments)
            except NotKeptError:
                pass  # An address that is read now, or else a name.
        if "://" not in who:
            return _by_person(store, person_called(store, who, best=True), arguments)
    return _in_article(None, read_now(who, options_of(arguments)), arguments)


# ---------------------------------------------------------------- a person


def _by_person(store: Store, person: PersonRow, arguments: Namespace) -> int:
    found, rows, more = _asked(store, person, arguments)
    public = Public(store, arguments.keeps) if arguments.public else None
    if public is not None:
        rows = [left for one in rows if (left := public.utterance(one)) is not None]
        person = msgspec.structs.replace(person, roles=())  # Words of pages of which none may be shown.
    if arguments.annotations:
        print_json([_annotated(_with_records(store, rows), public)])
    else:
        _print([row_of_utterance(one) for one in rows], arguments, person)
    if public is not None:
        public.say_withheld()
    for note in notes_on(arguments.about, bool(rows)):
        say(note)
    if not rows:
        if public is None or not public.withheld:
            say(f"nothing found that {person.name} said{_narrowed(arguments)}")
        return 0
    _say_without_kind([(one.kind, one.article.language) for one in rows])
    if more:
        every = count(found.all, "statement") if found.all is not None else "more than 1,000 statements"
        every += ", sure or not" if arguments.sure else ""
        say(f"{every}, {len(rows)} shown (--limit)")
    return 0


def _asked(store: Store, person: PersonRow, arguments: Namespace) -> tuple[Found[Utterance], list[Utterance], bool]:
    """What was found last, the rows that are shown, and whether there are more."""
    return gathered(
        lambda most, after: store.said(
            SaidFilter(
                person=person.id,
                about=arguments.about,
                since=arguments.since,
                until=arguments.until,
                kind=arguments.kind,
            ),
            limit=most,
            after=after,
        ),
        arguments.limit,
        (lambda one: not is_unsure(one.confidence)) if arguments.sure else None,
    )


def _with_records(store: Store, rows: list[Utterance]) -> Iterator[tuple[Record, Statement]]:
    """Each utterance as the statement that it is first; records are read once each."""
    records: dict[str, Record] = {}
    for row in rows:
        record = records.get(row.article.id) or store.record(row.article.id)
        records[row.article.id] = record
        yield from ((record, one) for one in record.statements or () if one.id == row.statement)


# ---------------------------------------------------------------- an article


def _in_article(store: Store | None, record: Record, arguments: Namespace) -> int:
    found = [one for one in record.statements or () if _is_asked_for(record, one, arguments)]
    chosen = found[: arguments.limit]
    public = Public(store, arguments.keeps) if arguments.public else None
    if public is not None:
        chosen = [left for one in chosen if (left := public.statement(record, one)) is not None]
    if arguments.annotations:
        print_json([_annotated(((record, one) for one in chosen), public)])
    else:
        listed = as_listed(store, record) if store else record
        _print([row_of_statement(listed, one) for one in chosen], arguments, None)
    if public is not None:
        public.say_withheld()
    for note in notes_on(arguments.about, bool(chosen)):
        say(note)
    if not chosen and (public is None or not public.withheld):
        say(f"nothing found that anybody says there{_narrowed(arguments)}")
    _say_without_kind([(one.kind, record.language) for one in chosen])
    if len(found) > arguments.limit:
        say(f"{count(len(found), 'statement')}, {len(chosen)} shown (--limit)")
    return 0


def _narrowed(arguments: Namespace) -> str:
    """By which options nothing may have been found, to be said behind that nothing was."""
    given = [name for name in ("about", "since", "until", "kind", "sure") if getattr(arguments, name)]
    options = f", with {' and '.join(f'--{name}' for name in given)}" if given else ""
    return f"{options}{_OF_KINDS if arguments.kind else ''}"


def _say_without_kind(rows: list[tuple[StatementKind | None, str | None]]) -> None:
    """Why a column is empty, on standard error: nothing was judged, which is not that it is no claim."""
    languages = [language for kind, language in rows if kind is None]
    if not languages:
        return
    english = sum((language or "").partition("-")[0] == "en" for language in languages)
    why = "in other languages than English they are told only where verb or words tell the kind"
    if english == len(languages):
        why = "the model that tells them did not read it: pip install '.[statements]', then onrecord reread"
    elif english:
        why += "; of English articles the model does: pip install '.[statements]', then onrecord reread"
    say(f"{len(languages)} of {count(len(rows), 'statement')} without kind, condition and due day: {why}")


def _annotated(told: Iterable[tuple[Record, Statement]], public: Public | None) -> dict[str, Any]:
    return annotation_page(told, public.is_whole) if public else annotation_page(told)


def _is_asked_for(record: Record, one: Statement, arguments: Namespace) -> bool:
    from onrecord.store.search_text import holds_all

    row = row_of_statement(record, one)
    day = (row.said_earliest or row.said_latest or row.day or "")[:10]
    return (
        holds_all(one.content.text, arguments.about)
        and arguments.kind in (None, one.kind)
        and not (arguments.sure and is_unsure(one.confidence))
        and (not arguments.since or day >= arguments.since)
        and (not arguments.until or day <= arguments.until)
    )


# ---------------------------------------------------------------- what is printed


def _print(rows: list[SaidRow], arguments: Namespace, person: PersonRow | None) -> None:
    of_person = person is not None
    print_rows(
        rows, COLUMNS, arguments, _PERSON if of_person else _ARTICLE,
        lambda row, most: _cells(row, of_person, most),
        person_line(person) if person else None,
    )  # fmt: skip


_PERSON: Final = (Column("said", 16), Column("first printed in", 18), Column("copies"), Column("what"))
_ARTICLE: Final = (Column("said", 16), Column("who", 22), Column("what"))


def _cells(row: SaidRow, of_person: bool, most: int | None) -> Iterator[Cell]:
    yield (part(_when(row)),)
    if of_person:
        yield (part(cut(row.outlet or row.domain or "outlet unknown", most)),)
        yield (Part(f"+{row.copies}" if row.copies else "", "dim"),)
    else:
        yield who_cell(row, most)
    to = f"to {row.to}" if row.to else None
    where = row.article if of_person else None
    told = dotted((row.kind, "conditional" if row.conditional else None, _due(row), row.venue, to, where), "dim")
    yield what_cell(row, told)


def _when(row: SaidRow) -> str:
    """When it was said, in few characters; else the day of printing, which is said to be that."""
    when = row.said
    if when is None:
        return f"({row.day})" if row.day else "unknown"
    return short_words(when)


def _due(row: SaidRow) -> str | None:
    horizon = row.horizon
    if horizon is None:
        return None
    words = interval_words(horizon)
    return f"due {words}" if words else "looks ahead, no date told"
