"""What of the store's answers may be shown to others: every row passes the gate as a command's output."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from onrecord.cli.shown.results import say
from onrecord.cli.shown.words import count
from onrecord.publish.conditions import NEEDS_ADDRESS
from onrecord.publish.gate import without_text
from onrecord.publish.outgoing import Kept, Outgoing, OutgoingStatement, let_out
from onrecord.publish.passage import MOST_WORDS
from onrecord.record import Record, Speaker, Statement
from onrecord.store import Hit, Utterance

if TYPE_CHECKING:
    from onrecord.store import Store

_WAY: Final = "terminal"
_TOO_MUCH: Final = (
    f"of a text no more is quoted than half, and no piece longer than {MOST_WORDS} words or than its outlet allows"
)


class Public:
    """The answers of one command; what the gate said of an article is kept for its other rows."""

    def __init__(self, store: Store | None, promised: Iterable[str]) -> None:
        """`store`: where owners' decisions and records are; None for a page that is not kept."""
        self._store, self._promised = store, frozenset(promised)
        self._out: dict[tuple[str, str], Outgoing] = {}
        self.withheld = 0
        """Rows that were asked for and may not leave."""

    def hit(self, hit: Hit) -> Hit:
        """An article that was found: with its passages where the full text may leave, else as it always leaves."""
        full = self._kept(hit.article.id)[1].leaving.text == "full"
        passages = hit.passages if full else tuple(one for one in hit.passages if one.field == "headline")
        return Hit(article=without_text(hit.article), passages=passages)

    def utterance(self, one: Utterance) -> Utterance | None:
        """What was said, without long roles and places; None where it may not leave.

        The cue, and the words for a speaker without a name, are of the text, and leave with the whole of it alone.
        """
        out = self._kept(one.article.id)[1]
        left = self._left(out, one.statement)
        if left is None:
            return None
        cue, source = (one.cue, one.source) if out.leaving.text == "full" else (None, None)
        return replace(
            one, article=without_text(one.article), cue=cue, source=source, role=left.role, venue=left.venue, to=left.to
        )

    def statement(self, record: Record, one: Statement) -> Statement | None:
        """The same for a statement of a record."""
        left = self._left(self._outgoing(record), one.id)
        if left is None:
            return None
        said = replace(one.said, venue=left.venue, to=left.to)
        speaker = replace(one.speaker, role=left.role) if isinstance(one.speaker, Speaker) else None
        cue, source = (one.cue, one.source) if self.is_whole(record) else (None, None)
        return replace(one, cue=cue, source=source, said=said, speaker=speaker)

    def is_whole(self, record: Record) -> bool:
        """Whether the text around a statement may leave as well."""
        return self._outgoing(record).leaving.text == "full"

    def say_withheld(self) -> None:
        """How many may not be shown and why, on standard error; nothing where all may."""
        if self.withheld:
            say(f"{count(self.withheld, 'statement')} may not be shown to others{self._why()}")

    def _why(self) -> str:
        """Why those that were withheld were, by the first answer that says no; where none does, they are too much."""
        closed = (out for out in self._out.values() if out.statements is None or out.withheld)
        quoting = [one for out in closed for one in out.leaving.decisions if one.use == "quote"]
        told = next((one for one in quoting if not one.opens), None)
        if told is None:
            return f" ({_TOO_MUCH})" if quoting else ""
        no_address = self._store is None and NEEDS_ADDRESS in told.unmet
        return f" ({told.sentence()})" + ("; the page tells no address: give it with --url" if no_address else "")

    def _left(self, out: Outgoing, statement: str) -> OutgoingStatement | None:
        left = next((one for one in out.statements or () if one.id == statement), None)
        self.withheld += left is None
        return left

    def _kept(self, article: str) -> tuple[Record, Outgoing]:
        assert self._store is not None
        record = self._store.record(article)
        return record, self._outgoing(record)

    def _outgoing(self, record: Record) -> Outgoing:
        key = (record.id, record.version)
        if key not in self._out:
            overrides = self._store.overrides(record.id) if self._store else ()
            self._out[key] = let_out(record, _WAY, "public", Kept(overrides=overrides), self._promised)
        return self._out[key]
