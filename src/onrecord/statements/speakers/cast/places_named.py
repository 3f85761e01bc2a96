"""Where people are named in a text, found in one pass over its words, so that time grows with the text's length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from onrecord.given_names import is_given_name
from onrecord.record import Span
from onrecord.statements.lexicon.people.roles import ROLES, TITLES
from onrecord.statements.spans import is_within

Places = Mapping[str, tuple[Span, ...]]
"""For each name its spans, ascending: in full, and behind the first of these by the last word alone."""

_MOST: Final = 12
"""Places of one name."""
_ALIKE: Final = 20
"""Names that end in one word; of more the places are not told."""
_LEAD: Final = 30
"""Characters before a surname in which a given name stands."""
_WORD: Final = re.compile(r"\w+")


def places_named(text: str, names: Iterable[str], quotations: Sequence[Span] = ()) -> Places:
    """The first dozen places where each of `names` stands in `text` outside of `quotations`, which are ascending.

    None of a name of one word, which its source tells.
    """
    by_end: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        words = _WORD.findall(name)
        alike = by_end.setdefault(words[-1], []) if len(name.split()) > 1 and words else []
        if len(alike) < _ALIKE:
            alike.append(name)
    found: dict[str, list[Span]] = {}
    for word in _WORD.finditer(text) if by_end else ():
        alike = by_end.get(word.group(), [])
        for name in alike if not (alike and is_within(word.start(), quotations)) else []:
            spans = found.setdefault(name, [])
            if len(spans) < _MOST and (span := _place(text, name, word.end(), bool(spans))) is not None:
                spans.append(span)
    return {name: tuple(spans) for name, spans in found.items()}


def _is_of_another(text: str, start: int) -> bool:
    """Whether a surname stands behind a given name, or, within a sentence, another word of a name with a capital."""
    lead, _, before = text[max(0, start - _LEAD) : start].rstrip().rpartition(" ")
    if not before[:1].isupper() or before.rstrip(".").lower() in TITLES | ROLES:
        return False
    within = lead[-1:].isalpha() or lead.endswith(",")
    return is_given_name(before) or (within and before.isalpha() and not before.isupper())


def _place(text: str, name: str, end: int, again: bool) -> Span | None:
    """The span of a name that ends at `end`, or, where it has been told before, of its last word."""
    for printed in (name, name.split()[-1]) if again else (name,):
        start = end - len(printed)
        if printed != name and _is_of_another(text, start):
            continue  # another of that surname: "her father, Donald | Holt"
        if text.endswith(printed, 0, end) and not (start > 0 and (text[start - 1].isalnum() or text[start - 1] == "-")):
            return start, end
    return None
