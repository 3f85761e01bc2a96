"""`onrecord diff`: what changed between two versions of an article, or between two articles, sentence by sentence."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

import msgspec

from onrecord.cli.one_page import as_listed, kept_id, with_name
from onrecord.cli.shown.columns import as_before, counted
from onrecord.cli.shown.lines import BLANK, Line, Part, cut, part
from onrecord.cli.shown.results import print_json, print_lines, say
from onrecord.cli.shown.words import count
from onrecord.english import day_words, listed
from onrecord.errors import UsageError
from onrecord.record import Record
from onrecord.statements.alone import words_listed
from onrecord.store import VersionRow
from onrecord.stories import Difference, FieldChange, SentenceChange, StatementChange, WordChange, differences

if TYPE_CHECKING:
    from onrecord.store import Store

_SIGNS: Final = {"cut": Part("- ", "no"), "added": Part("+ ", "yes"), "altered": Part("~ ", "ask"),
                 "moved": Part("> ", "said"), "kept": Part("  ")}  # fmt: skip
_CUT, _ADDED = ("[-", "-]"), ("{+", "+}")
"""As wdiff marks words, so that a pipe without colours shows them too."""
_NAMES: Final = {"authors": "byline", "published": "published", "updated": "updated"}
_LONGEST: Final = 300
_MOST: Final = 12
"""Versions that are named."""


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """What `--json` prints: spans of `difference` are into `old_text` and `new_text`."""

    old: VersionRow
    new: VersionRow
    difference: Difference
    old_text: str
    new_text: str


def diff(arguments: Namespace) -> int:
    """Prints the difference; 0, also where there is none. Raises NotKeptError, UsageError, StoreError."""
    from onrecord.store import open_store

    with open_store(arguments.store, create=False) as store:
        pair = _chosen(store, arguments)
        if pair is None:
            say(f"one version is kept, so nothing to compare it with{_span(store, arguments.article)}")
            return 0
        old, new = (store.record(row.article, str(row.number)) for row in pair)
        shown = tuple(as_listed(store, record) for record in (old, new))
        old, new = (with_name(record, listed) for record, listed in zip((old, new), shown, strict=True))
        others = () if arguments.versions or arguments.other else store.versions(pair[0].article)
    told = differences(old, new)
    if arguments.json:
        compared = Compared(old=pair[0], new=pair[1], difference=told, old_text=old.text, new_text=new.text)
        print_json([compared])
    else:
        print_lines([*_heading(*pair, *shown), BLANK, *change_lines(told, old, new, arguments.all)])
    if not told.changed:
        say(_same(*pair))
    if len(others) > 2:
        say(_all_of(others))
    return 0


def _chosen(store: Store, arguments: Namespace) -> tuple[VersionRow, VersionRow] | None:
    """The two versions to compare; None where there is one alone."""
    id = kept_id(store, arguments.article)
    numbers: list[str] = arguments.versions
    if arguments.other:
        if len(numbers) > 1:
            raise UsageError(None, "--with compares with the latest version of the other article", "give one VERSION")
        own = store.version(id, numbers[0]) if numbers else store.versions(id)[-1]
        return own, store.versions(kept_id(store, arguments.other))[-1]
    if len(numbers) not in (0, 2):
        raise UsageError(None, "two versions are compared", f"give both, as in: onrecord diff {arguments.article} 1 2")
    if numbers:
        return store.version(id, numbers[0]), store.version(id, numbers[1])
    rows = store.versions(id)
    return (rows[-2], rows[-1]) if len(rows) > 1 else None


def _all_of(rows: Sequence[VersionRow]) -> str:
    """All versions with their moments, in order: by their numbers others are compared."""
    told = [f"{row.number} ({_seen(row)})" for row in rows[-_MOST:]]
    before = f"{len(rows) - len(told)} before, " if len(rows) > len(told) else ""
    return f"versions: {before}{', '.join(told)}; give two numbers to compare others"


def _span(store: Store, name: str) -> str:
    """Between which days the only version was seen, where that was more than once."""
    row = store.versions(kept_id(store, name))[-1]
    first, last = row.seen_at.date(), row.seen_until.date()
    return f"; it stood so from {day_words(first)} to {day_words(last)}" if first < last else ""


def _same(old: VersionRow, new: VersionRow) -> str:
    if (old.article, old.number) == (new.article, new.number):
        return "both are the same version, so nothing differs"
    return "nothing but marks and white space differs"


# ---------------------------------------------------------------- what is printed


def _heading(a: VersionRow, b: VersionRow, old: Record, new: Record) -> Iterator[Line]:
    yield Line((part(new.headline or "(no headline)", "strong"),))
    for sign, row, record in (("-", a, old), ("+", b, new)):
        outlet = record.outlet.name or record.outlet.domain if record.outlet else None
        where = f", {outlet}" if a.article != b.article and outlet else ""
        words = f"version {row.number}{where}, {_seen(row)}, read {_moment(row.read_at)}"
        yield Line((part(f"{words} by onrecord {row.reader}", "dim"),), Part(f"{sign} ", "dim"), 2)


def _seen(row: VersionRow) -> str:
    """When the state was seen: as an archive captured it, as it was fetched, or as it was kept."""
    if row.seen_by == "capture":
        return f"captured {_moment(row.seen_at)}"
    if row.seen_by is None:
        return f"kept {_moment(row.added_at)}"
    return f"{row.seen_by} {_moment(row.seen_at)}"


def _moment(at: datetime) -> str:
    return f"{day_words(at.date())}, {at:%H:%M} UTC"


def change_lines(told: Difference, old: Record, new: Record, everything: bool) -> Iterator[Line]:
    """Fields, sentences and statements that are not as they were; `everything`: the sentences that were kept too."""
    yield from (line for change in told.fields for line in field_lines(change))
    if told.fields:
        yield BLANK
    yield from _sentences(told.sentences, old.text, new.text, everything)
    if told.statements:
        yield BLANK
        yield Line((Part(f"Who said what: {count(len(told.statements), 'change')}", "heading"),))
        yield from (_statement(change, old, new) for change in told.statements)


def field_lines(change: FieldChange) -> Iterator[Line]:
    """What a field said, and says."""
    name = f"{_NAMES.get(change.field, change.field)}: "
    for words, sign in ((change.old, _SIGNS["cut"]), (change.new, _SIGNS["added"])):
        if words is not None:
            yield Line((Part(name, "dim"), part(cut(words, _LONGEST))), sign, 2)


def _sentences(changes: Iterable[SentenceChange], old: str, new: str, everything: bool) -> Iterator[Line]:
    for change in counted(changes, everything):
        if isinstance(change, int):
            yield Line(as_before(change), Part(""), 2)
        else:
            yield Line(tuple(sentence_parts(change, old, new)), _SIGNS[change.kind], 2)


def sentence_parts(change: SentenceChange, old: str, new: str) -> Iterator[Part]:
    """The words of a sentence, those that were cut or added between marks."""
    if change.kind == "altered":
        for run in change.words:
            yield from _run(run, old, new)
    elif change.new:
        yield part(new[slice(*change.new)], "plain" if change.kind != "kept" else "dim")
        if change.kind == "moved":
            yield Part("  moved", "dim")
    elif change.old:
        yield part(old[slice(*change.old)])


def _run(run: WordChange, old: str, new: str) -> Iterator[Part]:
    """Words of an altered sentence; the blank before a word stays outside of the marks."""
    if run.new and run.old:
        yield part(new[slice(*run.new)])
        return
    words = new[slice(*run.new)] if run.new else old[slice(*(run.old or (0, 0)))]
    (first, last), role = (_ADDED, "yes") if run.new else (_CUT, "no")
    bare = words.lstrip()
    yield part(words[: len(words) - len(bare)])
    yield part(f"{first}{bare}{last}", "yes" if role == "yes" else "no")


def _statement(change: StatementChange, old: Record, new: Record) -> Line:
    record, id = (new, change.new) if change.new else (old, change.old)
    found = next((one for one in record.statements or () if one.id == id), None)
    sign = {"lost": _SIGNS["cut"], "added": _SIGNS["added"], "altered": _SIGNS["altered"]}[change.kind]
    if found is None:
        return Line((part(change.kind),), sign, 2)
    who = (found.speaker.name or found.speaker.role or "not named") if found.speaker else "speaker unknown"
    altered = f"  {listed(list(change.altered))} told otherwise" if change.altered else ""
    words = cut(words_listed(found, record.language), _LONGEST)
    return Line((part(f"{who}: ", "strong"), part(words), Part(altered, "dim")), sign, 2)
