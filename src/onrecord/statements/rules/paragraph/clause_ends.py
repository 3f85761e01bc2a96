"""Where a clause that is reported ends, and what may stand beside a verb of reporting."""

from __future__ import annotations

import re
from functools import cache

LONGEST_CLAUSE = 130
"""Tokens of a clause, at most."""
SHORTEST_CLAUSE = 3
"""And at least."""
BESIDE = r"(?:Y|P?J|P(?:D?[Nn#eo]{1,5}q?|q|F))*"
"""Words between a verb and "that": "powiedziała we wtorek w rozmowie z „Kurierem” | , że"."""


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(
        r"(?:,(?=[Gg])|,(?=Y[Gg])|,(?=K)|,(?=C(?:R|[DNn]{1,5}[AYE]*[Vv]))|,(?=S(?:[DNn]{1,5}|R)[AYE]*[Vv])|,(?=S?VT)|C(?=[AY]{0,2}[Vv]T)|,?C(?=ePB)|;"
        r"|,?C(?=,[PY][^.,:;]{0,6},Y?VT)|-(?=C?[Vv][YJF]{0,3},?T)|-(?=C[Vv]))"
    )


def clause_end(tags: str, start: int, end: int, relative: bool = False) -> int:
    """The token behind a clause from `start` on: the sentence's `end`, or another's or the same speaker's next verb.

    `relative`: who says it is "who", so that the clause ends with that relative clause, at a comma.
    """
    while end > start and tags[end - 1] in ".,;:":
        end -= 1
    cut = _cut().search(tags, start + SHORTEST_CLAUSE, end)
    if cut:
        end = cut.start()
        end -= tags[end - 1] == ","
    quoted = re.compile(r"Q(?=[Gg]|Y[Gg])").search(tags, start, end)
    if quoted:
        end = quoted.end()
    if relative and (comma := tags.find(",", start, end)) > 0:
        end = comma
    return end
