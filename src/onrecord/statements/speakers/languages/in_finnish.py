"""Who is meant in Finnish by a name in the genitive, as before "mukaan": as it stands elsewhere, or by its ending."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span, Speaker


def in_finnish(speaker: Speaker, text: str, source: Span) -> Speaker:
    """The person or body at `source`, which stands in the genitive before "mukaan", by its name without a case.

    A body by its letters ("THL:n"), a person by the one full name of the text that has the same stem; nameless
    otherwise. A source elsewhere is told as `speaker`.
    """
    if not _according().match(text, source[1]):
        return speaker
    words = text[slice(*source)]
    if (letters := _letters().search(words)) is not None:
        start = source[0] + letters.start("name")
        return Speaker(name=letters["name"], kind="organisation", resolved_by="name",
                       named_by=(start, start + len(letters["name"])), confidence=0.6)  # fmt: skip
    surname = words.rpartition(" ")[2]
    if not surname[:1].isupper() or not surname.endswith("n") or not words[:1].isupper():
        return Speaker(kind="unnamed", confidence=0.5)
    stem = re.escape(surname[: max(_SHORTEST, len(surname) - _ENDING)])
    full = re.compile(rf"(?<![\w-])(?P<given>[A-ZÅÄÖ][a-zåäöé-]+) (?P<surname>{stem}\w{{0,4}})(?![\w-])")
    found = {match.group(): match.span() for match in full.finditer(text) if not _is_declined(match["surname"])}
    if not found and (plain := _by_ending(words, source)) is not None:
        return plain
    if len(found) != 1:
        return Speaker(kind="unnamed", confidence=0.5)
    ((name, place),) = found.items()
    return Speaker(name=name, kind="person", resolved_by="surname", named_by=place, confidence=0.6)


def _by_ending(words: str, source: Span) -> Speaker | None:
    """A given name and a surname in the genitive that end a source, with the office before them."""
    from onrecord.statements.speakers.languages.finnish_cases import GIVEN, without_genitive

    *office, given, surname = ["", *words.split()]
    plain = without_genitive(surname)
    if given.lower().partition("-")[0] not in GIVEN or plain is None:
        return None
    role = " ".join(office).strip()
    start = source[0] + words.rindex(f"{given} {surname}")
    return Speaker(name=f"{given} {plain}", role=role[:1].lower() + role[1:] or None, kind="person", confidence=0.6,
                   resolved_by="name", named_by=(start, source[0] + len(words)))  # fmt: skip


def _is_declined(surname: str) -> bool:
    """Whether a surname is in the genitive: "Lehtorannan", but not "Lehtonen"."""
    return surname.endswith("n") and not surname.endswith("nen")


_SHORTEST = 4
"""Letters of a stem, at least."""
_ENDING = 4
"""Letters at a surname's end that its cases change: "Lehtoranta", "Lehtorannan"."""


@cache
def _according() -> re.Pattern[str]:
    return re.compile(r"\s+mukaan\b")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"(?P<name>[A-ZÅÄÖ]{2,8}):n\Z")
