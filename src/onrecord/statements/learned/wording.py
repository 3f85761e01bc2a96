"""Signs of a statement's kind in its words: those of cue and content, how they begin, who acts, and what is asked.

Each has a name and a strength; what each weighs was learned (`training.statements.kinds`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from onrecord.record import Span
from onrecord.statements.attribution import Attribution

Signs = dict[str, float]
_OPENING = 8
"""Words of a content that count as its beginning."""
_STEM = 4
"""Letters that words of one stem are taken to share."""
_MARKS = "\"“`‘'"
_GROUPS: dict[str, frozenset[str]] = {
    "will": frozenset("will won't shall".split()),
    "would": frozenset(("would", "wouldn't")),
    "may": frozenset("could may might can".split()),
    "must": frozenset("must should need needs ought let's".split()),
    "not": frozenset("not no never nothing nobody none".split()),
    "we": frozenset("i i'm i'll i've we we're we'll my our us".split()),
    "you": frozenset(("you", "your")),
    "if": frozenset("if unless until provided".split()),
    "he": frozenset("he she it they".split()),
}
_ENDINGS = (("n't", "not"), ("'ll", "will"), ("'d", "would"))
_PRONOUNS = frozenset("i we you he she it they who which that".split())


def signs_of(text: str, attribution: Attribution) -> Signs:
    """The signs in an attribution's words."""
    content, cue, source = (
        _tokens(text, spans) for spans in (attribution.content, attribution.cue, attribution.source)
    )
    signs: Signs = dict.fromkeys(_of_content(content), 1.0)
    words = [word for word in content if word[0].isalpha()]
    signs |= _of_cue(cue) if cue else {}
    if cue and words:
        signs[f"leads {cue[-1]} {words[0]}"] = 1.0
    if len(source) == 1 and source[0] in _PRONOUNS:
        signs[f"source {source[0]}"] = 1.0
    elif not source:
        signs["source none"] = 1.0
    signs |= _of_groups(words)
    first = attribution.content[0][0]
    signs["content first"] = float(bool(attribution.cue) and first < attribution.cue[0][0])
    signs["content quoted"] = float(text[first : first + 1] in _MARKS)
    signs["content length"] = min(len(words), 60) / 30
    return {name: strength for name, strength in signs.items() if strength}


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?!.,:;\"“”]")


def _tokens(text: str, spans: tuple[Span, ...]) -> list[str]:
    words = " ... ".join(text[start:end] for start, end in spans)
    return _words().findall(words.lower().replace("’", "'"))


def _of_content(content: list[str]) -> Iterator[str]:
    """Words, pairs of words, the first three, and how longer words begin: "resigned" is rare, "resign" less so."""
    yield from (f"says {word}" for word in content)
    yield from (f"says {one} {other}" for one, other in pairwise(content))
    opening = [word for word in content if word[0].isalpha()][:3]
    yield from (f"opens {place} {word}" for place, word in enumerate(opening))
    yield from (f"says ~{word[:_STEM]}" for word in content if len(word) > _STEM and word[0].isalpha())


def _of_cue(cue: list[str]) -> Signs:
    """Words, pairs of words and runs of letters: "warning" and "warned" share most of these."""
    signs: Signs = {f"cue {word}": 1.5 for word in cue}
    signs |= {f"cue {one} {other}": 1.0 for one, other in zip(["<", *cue], [*cue, ">"], strict=True)}
    line = f" {' '.join(cue)} "
    for size in (3, 4, 5):
        signs |= {f"cue ~{line[at : at + size]}": 0.5 for at in range(len(line) - size + 1)}
    return signs


def _of_groups(words: list[str]) -> Signs:
    """How many words of each group there are, two at most, and whether one is among the first."""
    counts = dict.fromkeys(_GROUPS, 0)
    signs: Signs = {}
    for place, word in enumerate(words):
        for name in _groups_of(word):
            counts[name] += 1
            if place < _OPENING:
                signs[f"opening {name}"] = 1.0
    signs |= {f"group {name}": min(count, 2) / 2 for name, count in counts.items()}
    signs["we will"] = float(counts["we"] > 0 and counts["will"] > 0)
    return signs


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    words = {word for group in _GROUPS.values() for word in group}
    return {word: tuple(name for name, group in _GROUPS.items() if word in group) for word in words}


def _groups_of(word: str) -> tuple[str, ...]:
    """The groups of a word, and of what stands behind its apostrophe: "can't", "they'll", "he'd"."""
    groups = _by_word().get(word, ())
    if "'" not in word:
        return groups
    for ending, name in _ENDINGS:
        if word.endswith(ending) and name not in groups:
            groups = (*groups, name)
    return groups
