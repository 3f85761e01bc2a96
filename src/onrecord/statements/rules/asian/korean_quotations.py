"""What stands behind a Korean quotation: one that goes on from it, verbs of no list; and whose clause it is."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_LONGEST: Final = 600
"""Characters of a quotation that goes on from another."""


def behind_all(text: str, end: int, paragraph_end: int) -> int:
    """The place behind the last of the quotations that go on from the one that ends at `end`: "…"라며 "…"|고 했다."""
    while (more := _more().match(text, end, min(paragraph_end, end + _LONGEST))) is not None:
        end = more.end()
    return end


def is_anothers_clause(behind: str) -> bool:
    """Whether the words between a subject and a quotation are its own clause: 의원이 |지지를 밝힌 데 대해."""
    return _about().search(behind) is not None


@cache
def _more() -> re.Pattern[str]:
    """The particle that joins two quotations, with few words between, and the second of them."""
    between = r"(?:이?라며|며|이?라면서|면서)(?: [^\s.\"“”「」]+){0,4} "
    return re.compile(rf"{between}(?:\"[^\"\n]+\"|“[^”\n]+”)")


@cache
def any_verb() -> re.Pattern[str]:
    """A verb in the past at a sentence's end, behind the particle of a clause: "…한다"고 자세를 낮췄다.

    Not behind 라고, which stands behind what something is called as well.
    """
    past = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == _SS)
    return re.compile(rf"고 [^.\n\"“”]{{0,30}}?(?P<verb>[가-힣]*[{past}]다)(?=[.\s]|\Z)")


_SS: Final = 20
"""The number of the final consonant that marks the past, among the 28 of Unicode's syllables."""


@cache
def _about() -> re.Pattern[str]:
    """What a clause ends with that tells what another speaks of, or asked."""
    of = r"(?:데|것|점|사실)(?:에|과|을)? (?:대해|관련해|두고)(?:선|서|서는|는)?[ ,]"
    return re.compile(rf"{of}|(?:묻|지적하|질문하|요구하)자[ ,]")
