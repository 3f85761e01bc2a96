"""Which body "it" means by the subjects of its own sentence and the one before: "Varn Corp is late, it said"."""

from __future__ import annotations

import re

from onrecord.record import Speaker
from onrecord.statements.lexicon.names.nations import states
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.roles.acting import IN_SIGHT, as_speaker, sentences


def subject_before(text: str, cast: Cast, at: int) -> Speaker | None:
    """The body that begins the sentence before the one that "it" at `at` begins: "Norway was late. It said …"."""
    last = list(sentences().finditer(text, max(0, at - IN_SIGHT), at + 1))[-2:]
    if len(last) < 2 or last[-1].end() != at:
        return None
    start = last[0].end()
    article = re.compile("(?:[Tt]he |But |Yet |However, )*").match(text, start)
    opens = cast.within(start, (article.end() if article else start) + 1)
    if not opens or opens[0][0].possessive:
        return None
    figure = opens[0][1]
    body = figure.kind == "organisation" or figure.name in states()
    return as_speaker(figure, "pronoun") if body and not figure.person else None


def subject_told_of(text: str, cast: Cast, at: int) -> Speaker | None:
    """The body that begins what "it" at `at` says of itself: "Varn Corp is cutting 80 jobs, it said"; None where a body
    of the sentence before may be who says it ("Norland fired on two towns, it said")."""
    ends = list(sentences().finditer(text, max(0, at - IN_SIGHT), at + 1))[-2:]
    start = ends[-1].end() if ends else 0
    if not text.endswith(", ", start, at) or not text.startswith("it said", at):
        return None
    article = re.compile("(?:The )?").match(text, start)
    opens = cast.within(start, (article.end() if article else start) + 1)
    if not opens or opens[0][0].possessive or opens[0][1].person or opens[0][1].kind != "organisation":
        return None
    before = ends[0].end() if len(ends) > 1 else max(0, start - IN_SIGHT)
    other = any(figure.kind == "organisation" for _, figure in cast.within(before, start) if figure is not opens[0][1])
    return None if other else as_speaker(opens[0][1], "pronoun")
