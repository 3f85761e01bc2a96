"""What came of something that was due, as a person wrote it: in lists, and the log of all that was ever written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.addresses import safe_href, segment, shown
from onrecord.desk.forms import FieldProblem
from onrecord.desk.views.lists import article_href, outlet_of
from onrecord.store import ArticleRow, Evidence, Outcome, Result, Store

RESULT_WORDS: Final[dict[Result, str]] = {
    "came about": "Came about",
    "in part": "In part",
    "did not": "Did not come about",
    "cannot be told": "Cannot be told",
}


class EvidenceLine(Struct, frozen=True, kw_only=True):
    """What an outcome rests on."""

    words: str | None
    """The passage as it stood when it was chosen."""
    name: str
    """The outlet, or the address."""
    href: str
    kept: bool
    """It is an article of this store; else an address elsewhere."""


class OutcomeLine(Struct, frozen=True, kw_only=True):
    """An outcome as a list shows it."""

    told: str
    words: str
    evidence: EvidenceLine | None
    at: str
    ended: str | None
    """When another took its place or it was taken back; None for the one that stands."""


class OutcomeForm(Struct, frozen=True, kw_only=True):
    """What the owner typed, and what is wrong with it."""

    result: str = ""
    words: str = ""
    chosen: str = ""
    """One of the passages: `article`, or `article/statement`."""
    other: str = ""
    """An address, or the id of an article."""
    errors: tuple[FieldProblem, ...] = ()
    results: tuple[tuple[Result, str], ...] = tuple(RESULT_WORDS.items())


def standing_of(log: Iterable[Outcome]) -> str:
    """The number of the outcome that stands, as a form holds it; `0` where none does."""
    return next((str(one.id) for one in log if one.ended_at is None), "0")


def outcome_lines(store: Store, given: Iterable[Outcome]) -> tuple[OutcomeLine, ...]:
    """The outcomes with the articles that they rest on."""
    found = tuple(given)
    rows = {row.id: row for row in store.articles({one.evidence.article for one in found if one.evidence.article})}
    return tuple(_line(one, rows) for one in found)


def _line(one: Outcome, rows: Mapping[str, ArticleRow]) -> OutcomeLine:
    return OutcomeLine(
        told=RESULT_WORDS[one.result], words=one.words, evidence=_evidence(one.evidence, rows),
        at=words.moment(one.at), ended=words.moment(one.ended_at) if one.ended_at else None,
    )  # fmt: skip


def _evidence(one: Evidence, rows: Mapping[str, ArticleRow]) -> EvidenceLine | None:
    row = rows.get(one.article or "")
    if row is not None:
        place = f"#s-{segment(one.statement)}" if one.statement else ""
        return EvidenceLine(words=one.words, name=outlet_of(row), href=f"{article_href(row.id)}{place}", kept=True)
    href = safe_href(one.url)
    return EvidenceLine(words=one.words, name=shown(one.url or ""), href=href, kept=False) if href else None
