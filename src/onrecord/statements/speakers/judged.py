"""Names as a model that looked at the text sees them: cut to what it found, of the kind that most mentions have."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import NameKind, Span
from onrecord.statements.lexicon.bodies import KNOWN
from onrecord.statements.lexicon.nations import sides
from onrecord.statements.lexicon.roles import BODIES
from onrecord.statements.speakers.mentions import Mention, begins_sentence, is_body, is_possessive

_LONG = 4
"""Words from which on a run of capitals may hold more than a name."""


def without_openings(text: str, mentions: Sequence[Mention], judged: dict[str, NameKind]) -> list[Mention]:
    """Mentions without single words that only ever begin sentences, and that a model took for no name: "Research"."""
    inside = {m.name.lower() for m in mentions if not begins_sentence(text, m.start)}
    return [
        m for m in mentions
        if " " in m.name or m.titles or m.name.lower() in judged or m.name.lower() in inside or is_given(m.name)
        or m.name.isupper() or m.name.lower() in KNOWN or m.name in sides()
    ]  # fmt: skip


def short_forms(text: str, mentions: Sequence[Mention], judged: dict[str, NameKind]) -> dict[str, str]:
    """Short names of bodies, lower case, that stand in brackets behind the long one: "Port Authority (Porta)"."""
    short = {}
    for long, mention in pairwise(mentions):
        between = text[long.end : mention.start] + text[mention.end : mention.end + 1]
        if between not in (" ()", " (the )") or " " in mention.name or " " not in long.name:
            continue
        body = judged.get(long.name.lower()) == "organisation" or is_body(long.name)
        if body and mention.name[0].lower() in {word[0].lower() for word in long.name.split()}:
            short[mention.name.lower()] = long.name
    return short


def is_given(name: str) -> bool:
    """Whether a name begins with a given name."""
    given = name.split()[0].lower()
    return given in MALE or given in FEMALE


def trimmed(text: str, mentions: Sequence[Mention], kinds: Sequence[tuple[Span, NameKind]]) -> list[Mention]:
    """Mentions, long ones cut to the names that a model found in them: a headline in capitals is no name.

    Short ones, too, where a body's name leads on to somebody's: "told the Bay Post | Holt said".
    """
    starts = [span[0] for span, _ in kinds]
    out = []
    for mention in mentions:
        first, last = bisect_left(starts, mention.whole), bisect_left(starts, mention.end)
        found = [(span, kind) for span, kind in kinds[first:last] if span[1] <= mention.end]
        inside = [span for span, _ in found]
        head = bool(inside) and inside[0][0] == mention.start and _goes_on(text[inside[0][1] : mention.end])
        head = head and not any(kind == "person" and " " in text[slice(*span)] for span, kind in found)
        lead = text[mention.start : inside[0][0]].split() if inside else []
        parted = len(found) == 1 and found[0][1] == "person" and lead[-1:] and lead[-1].lower() in BODIES
        parted = parted or _is_body_and_person(mention, found)
        whole = bool(inside) and inside[0] in ((mention.start, mention.end), (mention.start, mention.end - 1))
        if (len(mention.name.split()) < _LONG and not parted) or not inside or whole or head:
            out.append(mention)
            continue
        for start, end in inside:
            possessive = is_possessive(text, end)
            out.append(Mention(start, end, text[start:end].replace("\n", " "), "", start, possessive))
    return out


def _is_body_and_person(mention: Mention, found: Sequence[tuple[Span, NameKind]]) -> bool:
    """Whether a body's name and a person's stand side by side: "Speaking to the Daily Post Holt said"."""
    kinds = [kind for _, kind in found]
    return kinds == ["organisation", "person"] and (found[0][0][0], found[1][0][1]) == (mention.start, mention.end)


def _goes_on(rest: str) -> bool:
    """Whether a body's name goes on behind what a model found of it: "for Disease Prevention", "-operation"."""
    return rest.startswith(("-", " for ", " of ", " to ", " and ", ", "))


def judged_names(mentions: Sequence[Mention], kinds: Sequence[tuple[Span, NameKind]]) -> dict[str, NameKind]:
    """For each name, lower case, that a model has found its kind, by most of its mentions."""
    starts = [span[0] for span, _ in kinds]
    votes: dict[str, Counter[NameKind]] = {}
    for mention in mentions:
        place = bisect_right(starts, mention.end - 1) - 1
        if place >= 0 and kinds[place][0][1] > mention.start:
            votes.setdefault(mention.name.lower(), Counter())[kinds[place][1]] += 1
    return {name: count.most_common(1)[0][0] for name, count in votes.items()}
