"""Two texts side by side, paragraph by paragraph: what was cut, added, altered and moved, and what that did to
statements. Finding it is the business of `stories.differences`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal

from msgspec import Struct

from onrecord.desk import words
from onrecord.english import listed
from onrecord.record import Record, Span, Statement
from onrecord.stories.differences import Difference, Field, FieldChange
from onrecord.stories.quotes import QuoteChange
from onrecord.stories.statement_changes import StatementChange
from onrecord.stories.text_changes import SentenceChange, text_changes
from onrecord.stories.words_kept import words_kept

Tag = Literal["same", "cut", "added", "altered", "moved"]
_FOLDED: Final = 3
"""So many paragraphs in a row that are the same are folded."""


class Bit(Struct, frozen=True, kw_only=True):
    """Words of one side: `whole` sentences that are not on the other side, `word`s of an altered one, or neither."""

    text: str
    how: Literal["kept", "whole", "word"] = "kept"


class Pair(Struct, frozen=True, kw_only=True):
    """A paragraph of both sides; an empty side has nothing of it."""

    tag: Tag
    told: str
    """What became of it, in words."""
    title: bool
    """A field above the text."""
    left: tuple[Bit, ...]
    right: tuple[Bit, ...]
    bears: tuple[str, ...]
    """What it did to statements."""


class Fold(Struct, frozen=True, kw_only=True):
    """Paragraphs one after the other, those that are the same folded where there are many."""

    folded: bool
    pairs: tuple[Pair, ...]


class Tally(Struct, frozen=True, kw_only=True):
    """How much changed; sentences, but for `kept`, in per cent of the old text's words."""

    kept: int | None
    """None for an old text without words."""
    cut: int
    added: int
    altered: int
    moved: int
    lost: int | None
    """Statements that are no longer there; None where nothing looked for them."""
    of: int


class Changes(Struct, frozen=True, kw_only=True):
    """All that lies between two texts."""

    fields: tuple[Pair, ...]
    folds: tuple[Fold, ...]
    tally: Tally
    none: bool
    """Nothing changed but marks and blanks."""


def changes_of(
    old: Record, new: Record, difference: Difference, without: frozenset[Field] = frozenset(),
    quotes: Sequence[QuoteChange] = (),
) -> Changes:  # fmt: skip
    """What to show of a `difference` between two records, but for the fields in `without`.

    `quotes`: what became of quotations, told where they stand.
    """
    bears = [*_quote_bearings(old, new, quotes), *_bearings(old, new, difference.statements or ())]
    pairs = [_pair(old, new, group, bears) for group in _paragraphs(difference.sentences)]
    return Changes(
        fields=tuple(_field(one) for one in difference.fields if one.field not in without),
        folds=_folds(pairs),
        tally=_tally(old, new, difference),
        none=not difference.changed,
    )


def told_of(tally: Tally) -> str:
    """`cut 5 sentences, added 1 and altered 3`; `changed no sentence`."""
    counted = (("cut", tally.cut), ("added", tally.added), ("altered", tally.altered), ("moved", tally.moved))
    parts = [f"{what} {number}" for what, number in counted if number]
    if not parts:
        return "changed no sentence"
    first, number = next((what, number) for what, number in counted if number)
    return listed([f"{first} {words.count(number, 'sentence')}", *parts[1:]])


def _paragraphs(sentences: Iterable[SentenceChange]) -> list[list[SentenceChange]]:
    made: list[list[SentenceChange]] = []
    for one in sentences:
        if one.paragraph or not made:
            made.append([])
        made[-1].append(one)
    return made


def _pair(old: Record, new: Record, group: Sequence[SentenceChange], bears: Sequence[_Bearing]) -> Pair:
    kinds = {one.kind for one in group if one.kind != "kept"}
    tag: Tag = "same" if not kinds else next(iter(kinds)) if len(kinds) == 1 else "altered"
    left = [bit for one in group if one.old for bit in _bits(old.text, one, 0)]
    right = [bit for one in group if one.new for bit in _bits(new.text, one, 1)]
    olds, news = [one.old for one in group if one.old], [one.new for one in group if one.new]
    here = tuple(bear.told for bear in bears if _touches(bear.old, olds) or _touches(bear.new, news))
    told = listed(sorted(kinds, key=list(_ORDER).index)) if kinds else "same"
    return Pair(
        tag=tag, told=told, title=False, left=tuple(_joined(left)), right=tuple(_joined(right)),
        bears=tuple(dict.fromkeys(here)),
    )  # fmt: skip


_ORDER: Final = ("cut", "added", "altered", "moved")


def _bits(text: str, one: SentenceChange, side: Literal[0, 1]) -> list[Bit]:
    """The words of a sentence on one side, those that are not on the other one marked."""
    span = (one.old, one.new)[side]
    assert span is not None  # whoever calls has looked
    if one.kind != "altered":
        return [Bit(text=text[span[0] : span[1]], how="kept" if one.kind == "kept" else "whole")]
    bits, at = [], span[0]
    for change in one.words:
        own, other = (change.old, change.new) if side == 0 else (change.new, change.old)
        if own is None:
            continue
        if at < own[0]:
            bits.append(Bit(text=text[at : own[0]]))
        bits.append(Bit(text=text[own[0] : own[1]], how="word" if other is None else "kept"))
        at = own[1]
    return [*bits, Bit(text=text[at : span[1]])] if at < span[1] else bits


def _joined(bits: Iterable[Bit]) -> list[Bit]:
    """Neighbours that look the same made one, with a blank between sentences; blanks before words are unmarked."""
    made: list[Bit] = []
    for bit in bits:
        text = bit.text.lstrip() if bit.how == "word" else bit.text
        if len(text) < len(bit.text):
            _join(made, Bit(text=bit.text[: -len(text)] if text else bit.text))
        if made and bit.how != "word" and made[-1].text[-1:] in _ENDS and not text[:1].isspace():
            _join(made, Bit(text=" "))
        if text:
            _join(made, Bit(text=text, how=bit.how))
    return made


def _join(made: list[Bit], bit: Bit) -> None:
    """Adds `bit`; a mark between two changed words ("4,300") is one with them."""
    if len(made) > 1 and bit.how == made[-2].how == "word" and made[-1].how == "kept" and _is_mark(made[-1].text):
        made[-2:] = [Bit(text=f"{made[-2].text}{made[-1].text}{bit.text}", how="word")]
    elif made and made[-1].how == bit.how:
        made[-1] = Bit(text=made[-1].text + bit.text, how=bit.how)
    else:
        made.append(bit)


def _is_mark(text: str) -> bool:
    return not any(mark.isalnum() or mark.isspace() for mark in text)


_ENDS: Final = tuple('.!?”"’»。！？…:')


def _folds(pairs: Iterable[Pair]) -> tuple[Fold, ...]:
    runs: list[list[Pair]] = []
    for pair in pairs:
        if not runs or (runs[-1][-1].tag == "same") != (pair.tag == "same"):
            runs.append([])
        runs[-1].append(pair)
    return tuple(Fold(folded=run[0].tag == "same" and len(run) >= _FOLDED, pairs=tuple(run)) for run in runs)


_NAMES: Final = {
    "kicker": "kicker",
    "headline": "headline",
    "deck": "deck",
    "authors": "byline",
    "published": "date",
    "updated": "date of change",
    "outlet": "outlet",
    "correction": "correction",
    "rights": "words on rights",
}


def _field(one: FieldChange) -> Pair:
    tag: Tag = "added" if one.old is None else "cut" if one.new is None else "altered"
    old, new = (_readable(one.field, value) for value in (one.old, one.new))
    changes = text_changes(old, new) if old and new else ()
    if any(change.kind != "altered" for change in changes):  # too unlike to show word by word
        changes = ()
    how: Literal["whole", "word"] = "word" if tag == "altered" else "whole"
    return Pair(
        tag=tag,
        told=f"{_NAMES[one.field]} {tag}",
        title=one.field == "headline",
        left=_field_bits(old, changes, 0, how),
        right=_field_bits(new, changes, 1, how),
        bears=(),
    )


def _field_bits(
    text: str, changes: Sequence[SentenceChange], side: Literal[0, 1], how: Literal["whole", "word"]
) -> tuple[Bit, ...]:
    if not changes:
        return (Bit(text=text, how=how),) if text else ()
    return tuple(_joined(bit for change in changes for bit in _bits(text, change, side)))


def _readable(field: Field, value: str | None) -> str:
    """Dates as people write them, to the minute."""
    told = words.printed_value(value) if value and field in ("published", "updated") else None
    return told or value or ""


class _Bearing(Struct, frozen=True, kw_only=True):
    """What became of a statement, and where it stands."""

    told: str
    old: Span | None
    new: Span | None


def _bearings(old: Record, new: Record, changes: Iterable[StatementChange]) -> list[_Bearing]:
    before = {one.id: one for one in old.statements or ()}
    after = {one.id: one for one in new.statements or ()}
    made = []
    for change in changes:
        was = before.get(change.old) if change.old else None
        now = after.get(change.new) if change.new else None
        told = _told(change, was, now)
        made.append(_Bearing(told=told, old=_place(was), new=_place(now) if was is None else None))
    return made


_QUOTES: Final = {
    "shortened": "A quotation is shortened: {} of its {} words are left.",
    "lengthened": "A quotation is longer: {} words, before {}.",
    "altered": "A quotation has other words.",
}
"""Those that were cut or added are marked as they stand."""


def _quote_bearings(old: Record, new: Record, quotes: Iterable[QuoteChange]) -> list[_Bearing]:
    made = []
    for one in quotes:
        if one.old is not None and one.new is not None:
            before, after = (
                len(text[slice(*span)].split()) for text, span in ((old.text, one.old), (new.text, one.new))
            )
            told = _QUOTES[one.kind].format(after, before)
            made.append(_Bearing(told=told, old=one.old, new=None))
    return made


def _told(change: StatementChange, was: Statement | None, now: Statement | None) -> str:
    one = was or now
    of = ", its speaker not found,"
    if one is None or one.speaker:
        of = f" of {words.speaker_name(one.speaker, one.source.text if one.source else None) if one else 'somebody'}"
    kind = f"{'An' if one.form == 'indirect' else 'A'} {one.form} {one.kind or 'statement'}" if one else "A statement"
    if change.kind == "lost":
        return f"{kind}{of} is gone."
    if change.kind == "added":
        return f"{kind}{of} is new."
    what = {"content": "its words", "said": "when or where it was said", "horizon": "its date", "kind": "its kind"}
    told = listed([what.get(name, f"its {name}") for name in change.altered])
    due = words.interval(was.horizon) if was and was.horizon and "horizon" in change.altered else None
    return f"{kind}{of} is told otherwise: {told}.{f' It was due {due}.' if due else ''}"


def _place(statement: Statement | None) -> Span | None:
    return statement.content.spans[0] if statement else None


def _touches(place: Span | None, spans: Iterable[Span]) -> bool:
    return place is not None and any(start < place[1] and place[0] < end for start, end in spans)


def _tally(old: Record, new: Record, difference: Difference) -> Tally:
    number = {kind: sum(one.kind == kind for one in difference.sentences) for kind in ("kept", *_ORDER)}
    kept, _ = words_kept(old.text, new.text, difference.sentences)
    statements = difference.statements
    return Tally(
        kept=None if kept is None else round(100 * kept),
        cut=number["cut"],
        added=number["added"],
        altered=number["altered"],
        moved=number["moved"],
        lost=None if statements is None else sum(one.kind == "lost" for one in statements),
        of=len(old.statements or ()),
    )
