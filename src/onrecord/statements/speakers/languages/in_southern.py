"""Who is meant in Hindi, Urdu and Persian: somebody named beside an office, a body, or who spoke before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.languages.southern import (
    ADDRESSES,
    BODIES,
    BY,
    OFFICES,
    PARTS,
    PRONOUNS,
    THAT,
    VERBS,
)
from onrecord.statements.speakers.languages.in_full import full_name

_MOST: Final = 4
"""Words of a name."""
_NEAR: Final = 600
"""Characters from who spoke to the "he" that means them."""
_BACK: Final = 5000
"""Characters before a surname in which somebody is named in full."""
_OBLIQUE: Final = ("ों", "وں", "ها", "های", "ان")
"""How words of many end."""
_OF: Final = frozenset("का के की کا کے کی".split())


def southern_speaker(text: str, source: Span, code: str, last: tuple[Span, Speaker] | None) -> Speaker:
    """Who the words of a source mean; `last` is who spoke before, and where."""
    words = text[slice(*source)]
    parts = words.split()
    if parts[0].rstrip("،") in PRONOUNS[code] and len(parts) == 1:
        return _same(text, source, last)
    return _persian(text, words, source) if code == "fa" else _led(text, words, source, code)


def _same(text: str, source: Span, last: tuple[Span, Speaker] | None) -> Speaker:
    """He or she: who spoke last, near by, where that is a person."""
    if last is None or last[1].kind not in ("person", "unnamed") or source[0] - last[0][1] > _NEAR:
        return Speaker(kind="unnamed", confidence=0.5)
    if text.count("\n\n", last[0][1], source[0]) > 1:
        return Speaker(kind="unnamed", confidence=0.5)
    return replace(last[1], resolved_by="pronoun" if last[1].name else None, confidence=0.5)


def _led(text: str, words: str, source: Span, code: str) -> Speaker:
    """Hindi and Urdu: what somebody is, and the name behind: "विदेश सचिव | विजय तारन"."""
    parts = re.findall(r"[^\s,،()]+", words)
    offices, bodies = OFFICES[code].split(), BODIES[code].split()
    place = max((n for n, part in enumerate(parts) if part in offices), default=-1)
    name = parts[place + 1 :]
    role = " ".join(parts[: place + 1]) or None
    if parts[-1] in bodies:
        return _body(words, source, len(parts) > 1)
    if not name:
        return Speaker(role=words, kind="unnamed", confidence=0.5)
    before = text[max(0, source[0] - _BACK) : source[0]]
    plain = len(name) <= _MOST and _OF.isdisjoint(name) and not name[-1].endswith(_OBLIQUE[:2])
    if plain and (place >= 0 or len(name) > 1):
        return _person(words, source, " ".join(name), role)
    if plain and (full := re.search(rf"(?<!\S)(\S+) {re.escape(name[0])}(?= (?:ने|نے)(?:\s|$))", before)):
        back = source[0] - len(before)
        return Speaker(name=full.group(), kind="person", resolved_by="surname", confidence=0.5,
                       named_by=(back + full.start(), back + full.end()))  # fmt: skip
    if plain and (named := _called_before(text, name[0], source[0], code)) is not None:
        return Speaker(name=named[0], kind="person", resolved_by="surname", named_by=named[1], confidence=0.5)
    many = name[-1].endswith(_OBLIQUE[:2])
    return Speaker(role=words, kind="group" if many else "unnamed", confidence=0.5)


def _called_before(text: str, surname: str, at: int, code: str) -> tuple[str, Span] | None:
    """The one full name of a text with this surname: a given name before it that is no office and no small word."""
    nouns = {*OFFICES[code].split(), *BODIES[code].split(), *VERBS[code].split()} | PARTS[code] | ADDRESSES
    apart = nouns | PRONOUNS[code] | _OF | {THAT[code], BY.get(code, "")}
    return full_name(text, surname, at, lambda word: word not in apart and not word.endswith(_OBLIQUE[:4]))


def _persian(text: str, words: str, source: Span) -> Speaker:
    """A name and, behind a comma, what somebody is, or the other way round."""
    segments = [part.strip() for part in re.split(r"[،()]", words) if part.strip()]
    offices, bodies = OFFICES["fa"].split(), BODIES["fa"].split()
    heads = [segment.split() for segment in segments]
    if heads[0][0] in bodies:
        return _body(segments[0], source, len(heads[0]) > 1)
    names = [n for n, head in enumerate(heads) if head[0] not in offices and len(head) <= _MOST]
    if heads[0][0] in ADDRESSES and len(heads[0]) > 1:
        return _person(words, source, " ".join(heads[0][1:]), heads[0][0])
    alone = len(segments) == 1 == len(heads[0]) and heads[0][0] not in offices
    if alone and (named := _called_before(text, heads[0][0], source[0], "fa")) is not None:
        return Speaker(name=named[0], kind="person", resolved_by="surname", named_by=named[1], confidence=0.5)
    if len(names) == len(segments) == 2 and len(heads[0]) == len(heads[1]):
        return Speaker(kind="unnamed", confidence=0.5)  # which of them is the name no word tells
    if names and (len(segments) > 1 or _is_name(heads[0])):
        role = next((segment for n, segment in enumerate(segments) if n != names[0]), None)
        return _person(words, source, segments[names[0]], role)
    many = heads[0][0].endswith(_OBLIQUE[2:4])
    return Speaker(role=words, kind="group" if many else "unnamed", confidence=0.5)


def _is_name(parts: Sequence[str]) -> bool:
    """Whether words may be somebody's name alone: none is a noun in "-i" before another, or of many."""
    if len(parts) > 2 or parts[0] in ("این", "آن", "یک", "برخی", "چند"):
        return False
    return not any(part.endswith(("های", "ها", "‌ای")) for part in parts)


def _person(words: str, source: Span, name: str, role: str | None) -> Speaker:
    at = source[0] + max(words.rfind(name), 0)
    return Speaker(name=name, role=role, kind="person", resolved_by="name", named_by=(at, at + len(name)),
                   confidence=0.5)  # fmt: skip


def _body(words: str, source: Span, named: bool) -> Speaker:
    return Speaker(name=words if named else None, role=None if named else words, kind="organisation",
                   resolved_by="name" if named else None, named_by=source if named else None,
                   confidence=0.5)  # fmt: skip
