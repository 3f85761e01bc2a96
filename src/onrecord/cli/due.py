"""`onrecord due`: what can be judged, the soonest first, with what a person wrote of what came of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from onrecord.cli.asked import notes_on
from onrecord.cli.one_page import EMPTY, FILL, is_empty
from onrecord.cli.people import is_number, nobody
from onrecord.cli.public import Public
from onrecord.cli.shown.due_rows import COLUMNS, DueRow, row_of_due
from onrecord.cli.shown.gathering import gathered
from onrecord.cli.shown.lines import Part, dotted, part
from onrecord.cli.shown.results import say
from onrecord.cli.shown.said_table import is_unsure, print_rows, short_words, what_cell, who_cell
from onrecord.cli.shown.table import Cell, Column
from onrecord.cli.shown.words import count
from onrecord.english import day_words
from onrecord.record import Interval
from onrecord.store import DueFilter, Utterance
from onrecord.store.search_text import folded

if TYPE_CHECKING:
    from onrecord.store import Outcome, Store

_FIRST_DAY: Final = "0001-01-01"
_NOBODY: Final = "nobody of this name, role or side is kept with what is due"
_COLUMNS: Final = (Column("due", 16), Column("who", 22), Column("what"))


def due(arguments: Namespace) -> int:
    """Prints what is due; 0, also where nothing is. Raises NotKeptError, UsageError, StoreError."""
    from onrecord.store import open_store

    today = datetime.now(UTC).date()
    with open_store(arguments.store, create=False) as store:
        first, only = _asked(store, arguments, today)
        _, given, more = gathered(
            lambda most, after: store.due(first, most, after, only), arguments.limit, _sure if arguments.sure else None
        )
        outcomes = store.outcomes(given)
        public = Public(store, arguments.keeps) if arguments.public else None
        rows = list(_rows(given, outcomes, public))
        nothing = "" if given else _why_nothing(store, arguments, only, today)
    print_rows(rows, COLUMNS, arguments, _COLUMNS, _cells)
    if public is not None:
        public.say_withheld()
    for note in notes_on(arguments.about, bool(given)):
        say(note)
    if nothing:
        say(nothing)
    elif more:
        say(f"{count(len(rows), 'statement')} shown, and there are more (--limit)")
    return 0


def _sure(one: Utterance) -> bool:
    return not is_unsure(one.confidence)


def _asked(store: Store, arguments: Namespace, today: date) -> tuple[str, DueFilter]:
    """The day from which on, and the rest of what is looked for. Raises NotKeptError for a number or a name that is
    nobody's.
    """
    since, until = arguments.since, arguments.until
    if arguments.past:
        yesterday = (today - timedelta(days=1)).isoformat()
        until = min(until or yesterday, yesterday)
    ahead = not (arguments.past or arguments.outcomes or (until and until < today.isoformat()))
    who = " ".join(arguments.promiser)
    if arguments.promiser and not folded(who):
        raise nobody(store, who, _NOBODY)
    number = is_number(who)
    only = DueFilter(
        until_day=until or None, kind=arguments.kind, about=arguments.about,
        person=store.person(int(who)).id if number else None, who="" if number else who,
        outcome="none" if arguments.past else "some" if arguments.outcomes else "any",
        latest_first=arguments.past or arguments.outcomes,
    )  # fmt: skip
    return since or (today.isoformat() if ahead else _FIRST_DAY), only


def _rows(given: list[Utterance], outcomes: dict[str, Outcome], public: Public | None) -> Iterator[DueRow]:
    for one in given:
        left = public.utterance(one) if public else one
        if left is not None:
            yield row_of_due(left, outcomes.get(one.key), public is not None)


def _why_nothing(store: Store, arguments: Namespace, only: DueFilter, today: date) -> str:
    """What is said where no row is: that no day is told anywhere, that all is past, or that the filters fit nothing.

    Raises NotKeptError where nobody is called so.
    """
    narrowed = only.kind or only.about or only.person or only.who or only.until_day or arguments.since or arguments.sure
    if only.who and not (store.due(_FIRST_DAY, 1, None, DueFilter(who=only.who)).rows or store.persons_named(only.who)):
        raise nobody(store, only.who, _NOBODY)
    if is_empty(store):
        return f"{EMPTY}; {FILL}"
    if not store.due(_FIRST_DAY, 1).rows:
        return "no kept statement tells by when it can be judged; in which languages days are read: docs/limits.md"
    if arguments.outcomes:
        return "no outcome is written of what was asked for; they are written on the desk: onrecord desk"
    if narrowed or arguments.past:
        return "nothing found that is due"
    last = store.due(_FIRST_DAY, 1, None, DueFilter(latest_first=True)).rows[0].horizon
    end = (last.latest or last.earliest if last else None) or today.isoformat()
    told = day_words(date.fromisoformat(end[:10]))
    return f"nothing is due from {day_words(today)} on; the last was due {told}: onrecord due --past"


# ---------------------------------------------------------------- what is printed


def _cells(row: DueRow, most: int | None) -> Iterator[Cell]:
    yield (part(_window(row.horizon) if row.horizon else ""),)
    yield who_cell(row, most)
    said, printed = row.said, row.outlet or row.domain or "outlet unknown"
    told = dotted(
        (
            row.kind, "conditional" if row.conditional else None, f"said {short_words(said)}" if said else None,
            f"{printed}{f', {row.day}' if row.day else ''}", "past when printed" if row.past_when_printed else None,
            f"+{row.copies}" if row.copies else None, row.article,
        ),
        "dim",
    )  # fmt: skip
    yield (*what_cell(row, told), *_outcome(row))


def _window(horizon: Interval) -> str:
    """`by 2026-03-31`, `by about 2026-03-31`, `2026-03-24 to 2026-03-30`, `from 2026-03-24`."""
    if horizon.earliest and horizon.latest:
        return short_words(horizon)
    about = "about " if horizon.certainty == "approximate" else ""
    return f"by {about}{horizon.latest[:10]}" if horizon.latest else f"from {about}{(horizon.earliest or '')[:10]}"


def _outcome(row: DueRow) -> Cell:
    """`came about: “…” (b1c2…)`."""
    if row.outcome is None:
        return ()
    rests_on = row.outcome_article or row.outcome_url
    words = f"{row.outcome}: {row.outcome_words}{f' ({rests_on})' if rests_on else ''}"
    return (Part(" · ", "dim"), part(words, "said"))
