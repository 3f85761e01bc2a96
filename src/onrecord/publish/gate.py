"""The gate: what of an article may leave, by which way, and why. Nothing leaves but what it lets out.

`TABLE` says which uses must be permitted for what. Only `yes` with every condition kept opens; `unknown` and `ask` are
a no. What then leaves is made by `onrecord.publish.outgoing` from the answer given here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import msgspec

from onrecord.errors import GateError
from onrecord.publish.conditions import Limit, limit_of, unmet
from onrecord.publish.credits import cut
from onrecord.record import Answer, Permission, Record, Use
from onrecord.store.rows import ArticleRow, Override

Audience = Literal["owner", "public"]
Way = Literal["feed", "site", "archive", "translation", "dataset", "terminal"]
Extent = Literal["full", "passage", "none"]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One way out: all uses named must be permitted. None: never, whatever is permitted."""

    what: str
    full: tuple[Use, ...]
    passage: tuple[Use, ...] | None
    statements: tuple[Use, ...]


TABLE: Final[dict[Way, Row]] = {
    "feed": Row(what="a feed", full=("feed",), passage=("quote",), statements=("quote",)),
    "site": Row(what="a page that others see", full=("republish",), passage=("quote",), statements=("quote",)),
    "archive": Row(what="an older version", full=("archive",), passage=("quote",), statements=("quote",)),
    "translation": Row(what="a translation", full=("adapt",), passage=("quote",), statements=("quote",)),
    "dataset": Row(what="a data set for others", full=("republish", "mine"), passage=None, statements=("quote",)),
    "terminal": Row(what="a command's output", full=("republish",), passage=("quote",), statements=("quote",)),
}
"""For the public. The owner sees everything; headline, outlet, byline, date and link always leave."""

_UNKNOWN: Final = Permission(answer="unknown", rule="R2")
_STRICT: Final[dict[Answer, int]] = {"yes": 0, "unknown": 1, "ask": 2, "no": 3}


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The answer for one use as the gate takes it."""

    use: Use
    answer: Answer
    """That of the rights, or a person's own."""
    conditions: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    """Conditions that are not known to be kept."""
    words: str | None = None
    """The deciding signal's own, cut at 200 characters; null where no signal speaks of the use."""
    rule: str
    override: Override | None = None
    """The person's decision that stands in the place of the rights' answer."""

    @property
    def opens(self) -> bool:
        """Whether the use is permitted with all that it asks for."""
        return self.answer == "yes" and not self.unmet

    def sentence(self) -> str:
        """`republish: ask (“All rights reserved”, R9)`."""
        if self.override is not None:
            return f"{self.use}: {self.answer} (a person's decision: {self.override.reason.strip() or 'no reason'})"
        short_of = f"; not known to be kept: {', '.join(self.unmet)}" if self.answer == "yes" and self.unmet else ""
        because = f"“{self.words}”, " if self.words else "no signal, " if self.answer == "unknown" else ""
        return f"{self.use}: {self.answer}{short_of} ({because}{self.rule})"


class Leaving(msgspec.Struct, frozen=True, kw_only=True):
    """What of one article may leave by one way, and why. One that lets out more than its decisions is unbuildable."""

    article: str
    version: str
    way: Way
    audience: Audience
    text: Extent
    statements: bool
    limits: tuple[Limit, ...] = ()
    """On a passage, beside that it is short."""
    decisions: tuple[Decision, ...]
    """Those that were asked for, in the order of the table's row."""
    promised: tuple[str, ...] = ()
    """Conditions that count as kept by a person's word."""
    why: str

    def __post_init__(self) -> None:
        if self.audience == "owner":
            return
        row = TABLE[self.way]
        wanted = {"full": row.full, "passage": row.passage, "none": ()}[self.text]
        if wanted is None or not _opens(wanted, self.decisions):
            raise GateError(self.article, f"its text may not leave as {row.what}")
        if self.statements and not _opens(row.statements, self.decisions):
            raise GateError(self.article, f"its statements may not leave as {row.what}")

    @property
    def overrides(self) -> tuple[Override, ...]:
        """The persons' decisions that it rests on: shown wherever it leaves."""
        return tuple(decision.override for decision in self.decisions if decision.override)


def without_text(row: ArticleRow) -> ArticleRow:
    """What always leaves of a row: headline, outlet, byline, dates, link and the answers; the deck is of the text."""
    return msgspec.structs.replace(row, deck=None)


def leaving(
    record: Record,
    way: Way,
    audience: Audience = "public",
    overrides: Sequence[Override] = (),
    *,
    promised: frozenset[str] = frozenset(),
    latest: Record | None = None,
) -> Leaving:
    """What of `record` may leave by `way`, for `audience`.

    `overrides`: persons' decisions on this article, the later of two on one use counts; one without a reason counts
    only where it closes. `promised`: conditions of `conditions.PROMISES` that the owner says are kept. `latest`: the
    article's latest version where `record` is an older one; for a new use its stricter answers hold too (R23).
    """
    row = TABLE[way]
    uses = tuple(dict.fromkeys((*row.full, *(row.passage or ()), *row.statements)))
    own = _counted(overrides, record.id)
    decisions = tuple(_decision(use, record, latest, own.get(use), promised) for use in uses)
    if audience == "owner":
        return Leaving(article=record.id, version=record.version, way=way, audience=audience, text="full",
                       statements=True, decisions=decisions, why="the owner sees everything")  # fmt: skip
    extent = _extent(row, record, decisions)
    quote = next(decision for decision in decisions if decision.use == "quote")
    return Leaving(
        article=record.id, version=record.version, way=way, audience=audience, text=extent,
        statements=_opens(row.statements, decisions),
        limits=tuple(limit for one in quote.conditions if (limit := limit_of(one))),
        decisions=decisions, promised=tuple(sorted(promised)), why=_why(row, extent, decisions),
    )  # fmt: skip


def _opens(uses: tuple[Use, ...], decisions: Sequence[Decision]) -> bool:
    open_uses = {decision.use for decision in decisions if decision.opens}
    return all(use in open_uses for use in uses)


def _extent(row: Row, record: Record, decisions: Sequence[Decision]) -> Extent:
    if not record.text:
        return "none"
    if _opens(row.full, decisions):
        return "full"
    return "passage" if row.passage is not None and _opens(row.passage, decisions) else "none"


def _decision(
    use: Use, record: Record, latest: Record | None, override: Override | None, promised: frozenset[str]
) -> Decision:
    permissions = [(_permission(one, use), one) for one in (record, latest) if one is not None]
    permission, of = max(permissions, key=lambda pair: _STRICT[pair[0].answer])
    if override is not None:
        return Decision(use=use, answer=override.answer, conditions=permission.conditions, words=_words(permission, of),
                        rule=permission.rule, override=override)  # fmt: skip
    conditions = tuple(dict.fromkeys(one for other, _ in permissions for one in other.conditions))
    return Decision(
        use=use, answer=permission.answer, conditions=conditions,
        unmet=unmet(conditions, record, promised, quoting=use == "quote"),
        words=_words(permission, of), rule=permission.rule,
    )  # fmt: skip


def _permission(record: Record, use: Use) -> Permission:
    permission: Permission = getattr(record.rights.may, use) if record.rights else _UNKNOWN
    return permission


def _words(permission: Permission, record: Record) -> str | None:
    if not permission.because or record.rights is None:
        return None
    return cut(next(signal.words for signal in record.rights.signals if signal.id == permission.because[0]))


def _counted(overrides: Sequence[Override], article: str) -> dict[Use, Override]:
    """The override that counts for each use. Without a written reason nothing is opened, but it may be closed."""
    of_article = [one for one in overrides if one.article == article and (one.reason.strip() or one.answer != "yes")]
    return {one.use: one for one in sorted(of_article, key=lambda one: one.at)}


def _why(row: Row, extent: Extent, decisions: Sequence[Decision]) -> str:
    if extent == "none":
        uses = tuple(dict.fromkeys((*row.full, *(row.passage or ()))))
    else:
        uses = row.full if extent == "full" else (*row.full, *(row.passage or ()))
    told = "; ".join(decision.sentence() for decision in decisions if decision.use in uses)
    what = {"full": "The full text", "passage": "A passage", "none": "Headline, byline, date and link"}[extent]
    return f"{what} may leave as {row.what}: {told}"


def gate_table() -> str:
    """The table in Markdown, as it stands in docs/publishing.md."""
    lines = ["| way out | full text | a passage | statements |", "| --- | --- | --- | --- |"]
    for way, row in TABLE.items():
        passage = " and ".join(f"`{use}`" for use in row.passage) if row.passage else "never"
        full, said = (" and ".join(f"`{use}`" for use in uses) for uses in (row.full, row.statements))
        lines.append(f"| {way}: {row.what} | {full} | {passage} | {said} |")
    return "\n".join(lines) + "\n"
