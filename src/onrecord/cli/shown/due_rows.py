"""One thing that is due as `onrecord due` gives it: the fields of `onrecord said`, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import asdict

from onrecord.cli.shown.said_rows import SaidRow, row_of_utterance
from onrecord.store import Result, Utterance

if TYPE_CHECKING:
    from onrecord.store import Outcome


class DueRow(SaidRow, frozen=True, kw_only=True):
    """A line of `onrecord due --json`, and a row of `--csv`."""

    past_when_printed: bool
    """Its time was over before the day of the article: words from the past."""
    outcome: Result | None
    """What came of it, as a person wrote it; null where nobody has."""
    outcome_words: str | None
    outcome_at: str | None
    """When it was written, UTC."""
    outcome_article: str | None
    """The id of the article that it rests on."""
    outcome_statement: str | None
    """The id of a statement in it."""
    outcome_passage: str | None
    """The words of it that were chosen, as they stood then."""
    outcome_url: str | None
    """An address that it rests on."""


COLUMNS = DueRow.__struct_fields__


def row_of_due(one: Utterance, outcome: Outcome | None, for_others: bool) -> DueRow:
    """An utterance with its outcome. `for_others`: without the passage, which is another text's."""
    evidence = outcome.evidence if outcome else None
    return DueRow(
        **asdict(row_of_utterance(one)),
        past_when_printed=one.past_when_printed,
        outcome=outcome.result if outcome else None,
        outcome_words=outcome.words if outcome else None,
        outcome_at=outcome.at.isoformat() if outcome else None,
        outcome_article=evidence.article if evidence else None,
        outcome_statement=evidence.statement if evidence else None,
        outcome_passage=evidence.words if evidence and not for_others else None,
        outcome_url=evidence.url if evidence else None,
    )
