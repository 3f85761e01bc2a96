"""He and she where they are no one with a name alone: "he and the mayor, Ada Holt", and a neighbour who goes on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.people.again import STRANGERS
from onrecord.statements.lexicon.people.roles import EPITHETS, GROUPS, ROLES
from onrecord.statements.speakers.cast.beside import gender_of_titles
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.looks import is_plural
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.pronouns.referents import Referents

_NAME = 40
"""Characters of a name before "and"."""
_NEAR = 300
"""Characters from one who has no name to the "he" that goes on, quoted words aside."""


@cache
def he_and() -> re.Pattern[str]:
    """He or she, lower case, before another who says the same."""
    return re.compile(r"(?:both |neither )?(he|she),? (?:and|nor) ")


def together(he: Speaker | None, other: Speaker | None) -> Speaker:
    """Two who speak together: by both names where both are known, else a group."""
    if he is None or other is None or not he.name or not other.name:
        return Speaker(kind="group", confidence=0.6)
    sure = min(he.confidence, other.confidence)
    return Speaker(name=f"{he.name} and {other.name}", kind="group", resolved_by=he.resolved_by,
                   named_by=he.named_by, confidence=sure)  # fmt: skip


def the_two(text: str, cast: Cast, source: Span, words: str) -> Speaker | None:
    """Who "the two" or "the two senators" are: the last two whom "and" joined; None where that is not plain."""
    if _two().fullmatch(words) is None:
        return None
    names = [(mention, one) for mention, one in cast.before(source[0], _NAMES) if one.person][::-1]
    for (first, one), (second, other) in reversed([*pairwise(names)]):
        between = text[first.end : second.whole]
        if _joins().fullmatch(between) is None or one is other or first.possessive or second.possessive:
            continue
        if (
            source[0] - first.start > _TWO
            or _is_third(text, [mention for mention, _ in names], first, second)
            or text.count("\n\n", first.end, second.whole)
        ):
            return None
        return Speaker(name=f"{one.name} and {other.name}", kind="group", resolved_by="role",
                       named_by=(first.start, first.end), confidence=0.6)  # fmt: skip
    return None


def they_two(text: str, cast: Cast, referents: Referents, at: int) -> Speaker | None:
    """Who "they" or "both" at `at` are: the two who open the sentence, or the one before where that begins with them.

    None where a third is named beside the two, or many are told of in between.
    """
    start, _ = referents.standing.sentence(at)
    if _leads().fullmatch(text, start, at):
        before, _ = referents.standing.sentence(max(0, start - 2))
        if before == start or "\n" in text[before:at]:
            return None
        start = before
    names = [(mention, one) for mention, one in cast.within(start, at) if one.person][:3]
    if len(names) < 2:
        return None
    (first, one), (second, other) = names[:2]
    if first.whole - start > len("While ") or first.possessive or second.possessive or one is other:
        return None
    if _joins().fullmatch(text, first.end, second.whole) is None:
        return None
    if _is_third(text, [mention for mention, _ in names], first, second):
        return None
    if not GROUPS.isdisjoint(re.findall(r"[a-z-]+", text[second.end : at])):
        return None
    return Speaker(name=f"{one.name} and {other.name}", kind="group", resolved_by="pronoun",
                   named_by=(first.start, first.end), confidence=0.6)  # fmt: skip


@cache
def _leads() -> re.Pattern[str]:
    """What may stand before "they" at a sentence's beginning."""
    return re.compile(r"[“\"]?(?:(?:But|And|Yet|Still|Now|Then|Instead|However),? )?")


_TWO, _NAMES = 700, 30
"""Characters, and names, back to two who are called again."""


def _is_third(text: str, people: Sequence[Mention], first: Mention, second: Mention) -> bool:
    """Whether two names are a part of a list of more: "Holt, Roy and Varn"; a place before a comma is none."""
    before = text[max(0, first.whole - 5) : first.whole]
    listed = before.endswith(", ") and any(mention.end == first.whole - 2 for mention in people)
    behind = re.match(r",? (?:and|or) (?:[\w.]+ )?[A-Z]", text[second.end : second.end + 20])
    return listed or before.endswith((" and ", " or ")) or behind is not None


@cache
def _two() -> re.Pattern[str]:
    some = "men|women|politicians|" + "|".join(f"{noun}s" for noun in sorted(EPITHETS | ROLES - STRANGERS))
    return re.compile(
        rf"(?:(?:the|these|those) two(?: (?:{some}))?|both (?:men|women)|the (?:pair|duo|couple))", re.IGNORECASE
    )


@cache
def _joins() -> re.Pattern[str]:
    """What stands between two names that "and" joins, with what is told of each."""
    told = r"(?: \([^()\n]{1,20}\)|, [^,;.“”\"\n]{2,60},)?"
    kin = r"(?:his|her) (?:wife|husband|partner|fiancée?|girlfriend|boyfriend), "
    return re.compile(rf"{told},? and (?:{kin}|(?:[\w.’-]+ ){{0,5}})")


def many_before(text: str, cast: Cast, mention: Mention, figure: Figure, end: int) -> Speaker | None:
    """Who several are before the "who" that ends at `end`: a family, or two with a plural verb; None where one is."""
    if is_plural(figure.name):
        return Speaker(kind="group", confidence=0.6)
    before = [(first, one) for first, one in cast.within(max(0, mention.whole - _NAME), mention.whole) if one.person]
    if not before or not figure.person or _plural_verb().match(text, end) is None:
        return None
    first, one = before[-1]
    if text[first.end : mention.whole] != " and " or one is figure:
        return None
    return Speaker(name=f"{one.name} and {figure.name}", kind="group", resolved_by="relative",
                   named_by=(first.start, first.end), confidence=0.7)  # fmt: skip


@cache
def _plural_verb() -> re.Pattern[str]:
    verbs = (
        "have are were say do want call think believe argue support oppose insist claim hope show expect know see need "
        "feel remain seem live work make take run lead hold serve share favor fear plan warn agree disagree"
    )
    return re.compile(rf" (?:{'|'.join(verbs.split())})\b")


def unnamed_again(
    text: str, cast: Cast, quotations: Sequence[Span], source: Span, before: Span, last: Speaker
) -> Speaker | None:
    """Somebody without a name who goes on in the next quotation: '"…," a neighbour said. "…," he said.'.

    `before`, `last`: the source before this one, and who that was. None where the pronoun may mean somebody else.
    """
    word = text[slice(*source)].lower()
    if last.name or last.kind != "unnamed" or not last.role or word not in ("he", "she"):
        return None
    if gender_of_titles(last.role) not in (None, "m" if word == "he" else "f"):
        return None
    if _same_sentence().fullmatch(text, before[1], source[0]):
        return replace(last, confidence=0.5)  # "A clerk confirmed that Roy had left, but | he would not say why"
    place = bisect_left(quotations, source)
    end = quotations[place - 1][1] if place else -1
    start = quotations[place - 1][0] if place else -1
    if not before[1] < start or source[0] - end > 2 or start - before[1] > _NEAR:
        return None
    if _rest_of_sentence().fullmatch(text, before[1], start) is None:
        return None
    return None if any(figure.person for _, figure in cast.within(before[1], start)) else replace(last, confidence=0.6)


@cache
def _same_sentence() -> re.Pattern[str]:
    return re.compile(r"[^.!?\n“”\"]{1,300},? but ")


@cache
def _rest_of_sentence() -> re.Pattern[str]:
    return re.compile(r"[^.!?\n“”\"]*[.!?] ")
