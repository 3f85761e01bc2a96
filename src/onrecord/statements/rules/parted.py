"""Quotations that hold their own cue between dashes, as in Russian and Ukrainian: «Ждём, — сказала Ида. — Все»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon import Language
from onrecord.statements.marks import Quotation

PARTED = frozenset(("ru", "uk"))
"""Languages that set the cue between the marks."""


def _by_its_cue(text: str, quotation: Quotation, language: Language) -> Attribution | None:
    """The statement of a quotation with its cue inside: two spans, the marks with them; None where there is no cue."""
    for found in _dashes().finditer(text, quotation.inner, quotation.last):
        cue, source = found.span("cue"), found.span("source")
        if language.words.get(found["cue"].lower()) in ("V", "v"):
            content = ((quotation.start, found.start("dash")), (found.end(), quotation.end))
            kept = tuple(_stripped(text, *span) for span in content)
            return Attribution(content=kept, cue=(cue,), source=(source,), form="direct", pattern="quotation, cue")
    return None


def parted(text: str, quotations: dict[int, Quotation], language: Language) -> Iterator[tuple[int, Attribution]]:
    """Each quotation that holds its own cue: its place among the tokens, and the statement."""
    for place, quotation in quotations.items() if language.code in PARTED else ():
        if quotation.closed and (found := _by_its_cue(text, quotation, language)) is not None:
            yield place, found


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


@cache
def _dashes() -> re.Pattern[str]:
    """From the mark before the first dash to the second dash, which begins the rest."""
    return re.compile(r"(?<=[,?!…])(?P<dash>) ?[—–] ?(?P<cue>\w+) (?P<source>[^—–«»“”„\"\n]{2,80}?)[.,]? ?[—–] (?=\S)")
