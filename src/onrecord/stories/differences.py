"""What changed between two records: versions of one article, or an origin and its copy. Sentence by sentence, with the
words; the fields; the statements. Texts are compared as they were read, whoever read them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from msgspec import Struct

from onrecord.record import Record, Signal, When
from onrecord.stories.statement_changes import StatementChange, statement_changes
from onrecord.stories.text_changes import SentenceChange, text_changes

Field = Literal["kicker", "headline", "deck", "authors", "published", "updated", "outlet", "correction", "rights"]


class FieldChange(Struct, frozen=True, kw_only=True):
    """A field that says something else now; null where it said nothing."""

    field: Field
    old: str | None
    new: str | None


class Difference(Struct, frozen=True, kw_only=True):
    """All that lies between two records. Offsets are into the `text` of the record that they are of."""

    old: str
    """The version of the old record."""
    new: str
    fields: tuple[FieldChange, ...]
    sentences: tuple[SentenceChange, ...]
    """All of both texts, in the order of the new one; what was cut stands where it stood."""
    statements: tuple[StatementChange, ...] | None
    """Null where nothing looked for statements in one of the two."""

    @property
    def changed(self) -> bool:
        """Whether anything but quotation marks, dashes and white space is other than it was."""
        return bool(self.fields or self.statements or any(one.kind != "kept" for one in self.sentences))


def differences(old: Record, new: Record) -> Difference:
    """What changed from `old` to `new`. Time grows in proportion to their length."""
    return Difference(
        old=old.version, new=new.version, fields=_fields(old, new), sentences=text_changes(old.text, new.text),
        statements=statement_changes(old, new),
    )  # fmt: skip


def _fields(old: Record, new: Record) -> tuple[FieldChange, ...]:
    before, after = _values(old), _values(new)
    changed = [FieldChange(field=name, old=before[name], new=after[name]) for name in before]
    return (*(one for one in changed if one.old != one.new), *_rights(old, new))


def _values(record: Record) -> dict[Field, str | None]:
    """The fields as a person would read them."""
    return {
        "kicker": record.kicker,
        "headline": record.headline,
        "deck": record.deck,
        "authors": ", ".join(author.name for author in record.authors) or None,
        "published": _moment(record.published),
        "updated": _moment(record.updated),
        "outlet": (record.outlet.name or record.outlet.domain) if record.outlet else None,
        "correction": " · ".join(one.text for one in record.set_aside if one.kind == "correction") or None,
    }


def _moment(when: When | None) -> str | None:
    """A moment as one would read it: without seconds that are nought, which another page of it leaves out."""
    return _no_seconds().sub("", when.value.replace("Z", "+00:00")) if when else None


@cache
def _no_seconds() -> re.Pattern[str]:
    return re.compile(r"(?<=T\d\d:\d\d):00(?:\.0+)?(?![:.\d])")


def _rights(old: Record, new: Record) -> tuple[FieldChange, ...]:
    """The signals of rights that are not on both sides, in their words."""
    before, after = (
        dict.fromkeys(map(_signal_words, record.rights.signals)) if record.rights else {} for record in (old, new)
    )
    gone = " · ".join(words for words in before if words not in after)
    come = " · ".join(words for words in after if words not in before)
    if not (gone or come):
        return ()
    return (FieldChange(field="rights", old=gone or None, new=come or None),)


def _signal_words(signal: Signal) -> str:
    """Its words; a field's bare number says nothing without the field's name."""
    name = signal.evidence.at if signal.evidence.from_ != "visible" else None
    return f"{name}: {signal.words}" if name and not any(map(str.isalpha, signal.words)) else signal.words
