"""Which body "the company", "the agency" and "it" mean: one that is said to be so, or that the text is about.

A wrong name is worse than none: where two bodies fit about equally, nobody is named.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Speaker
from onrecord.statements.cast import Cast, Figure
from onrecord.statements.lexicon.nations import sides
from onrecord.statements.mentions import Mention

_REACH = 400
"""Characters from the text's beginning to the body that it is about; twice as many from a campaign to its name."""
_TOWNS, _FIRMS = frozenset(("town", "city")), frozenset(("company", "firm", "chain", "retailer"))
_APPOSITION = 80
"""Characters between a body's name and the noun that says what it is."""
_MOST = 50
"""Bodies of one kind that are looked at: where there are more, none is the one that is meant."""
_IN_SIGHT = 600
"""Characters back to the sentence that "it" goes on from."""


def body_of(text: str, cast: Cast, at: int, head: str) -> Speaker | None:
    """Whom "the campaign", "the ministry", "the company" at `at` means: a body that is named before."""
    if head == "campaign":
        return _campaign(text, cast, at)
    called = _called(text, cast, at, head)
    if called is not None:
        return _speaker(called)
    if head in _FIRMS | _TOWNS:
        return _main(cast.most_named("place" if head in _TOWNS else "organisation"), at)
    ending = [figure for figure in cast.bodies_ending(head)[:_MOST] if _starts(figure) < at]
    return _speaker(ending[0]) if len(ending) == 1 else None


def _main(found: list[Figure], at: int) -> Speaker | None:
    """The body that a text is about: named early, and twice as often as any other."""
    most = found[0] if found else None
    if most is None or len(most.mentions) < 3 or _starts(most) > min(at, _REACH):
        return None
    if len(found) > 1 and len(found[1].mentions) * 2 > len(most.mentions):
        return None
    return _speaker(most)


def _called(text: str, cast: Cast, at: int, head: str) -> Figure | None:
    """The one body before `at` that is said to be a `head`: "the retailer Holt", "Holt, a family firm"."""
    found: dict[str, Figure] = {}
    for mention, figure in cast.before(at, 40):
        if figure.person or mention.possessive or " of " in text[mention.end : mention.end + 4]:
            continue
        before = text[max(0, mention.whole - len(head) - 1) : mention.whole].lower() == f"{head} "
        behind = _what_it_is().match(text, mention.end, mention.end + _APPOSITION)
        if before or (behind is not None and behind.group(1).lower() == head):
            found[figure.name] = figure
    return next(iter(found.values())) if len(found) == 1 else None


def subject_before(text: str, cast: Cast, at: int) -> Speaker | None:
    """The body that begins the sentence before the one that "it" at `at` begins: "Norway was late. It said …"."""
    last = list(_sentences().finditer(text, max(0, at - _IN_SIGHT), at + 1))[-2:]
    if len(last) < 2 or last[-1].end() != at:
        return None
    start = last[0].end()
    article = re.compile("(?:[Tt]he |But |Yet |However, )*").match(text, start)
    opens = cast.within(start, (article.end() if article else start) + 1)
    if not opens or opens[0][0].possessive:
        return None
    figure = opens[0][1]
    body = figure.kind == "organisation" or figure.name in sides()
    return _speaker(figure, "pronoun") if body and not figure.person else None


def state_of(text: str, mention: Mention) -> str | None:
    """The state whose body this is: "Russia’s Defense Ministry", "the Indian Foreign Ministry"."""
    first, _, rest = mention.name.partition(" ")
    if rest and first in sides() and not mention.name.isupper():
        return sides()[first]
    owner = _owner().search(text, max(0, mention.whole - 40), mention.whole)
    words = owner.group(1).split() if owner else []
    return next((sides()[name] for at in range(len(words)) if (name := " ".join(words[at:])) in sides()), None)


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(r"((?:[A-Z][\w.-]*[ ]?){1,3})[’']s? $")


def _speaker(figure: Figure, how: str = "role") -> Speaker:
    name = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", figure.name)
    return Speaker(name=name, kind="organisation", resolved_by="pronoun" if how == "pronoun" else "role",
                   named_by=figure.named_by, confidence=0.6)  # fmt: skip


def _campaign(text: str, cast: Cast, at: int) -> Speaker | None:
    """The last "Holt’s campaign" or "Holt campaign" before `at`, if that is near, as "Ada Holt’s campaign"."""
    for mention, figure in cast.before(at, 12):
        behind = re.compile(r"(?:[’']s?)? campaign\b").match(text, mention.end)
        if figure.person and behind and at - mention.start < 2 * _REACH:
            return Speaker(name=f"{figure.name}’s campaign", side=figure.name, kind="organisation",
                           resolved_by="role", named_by=(mention.start, behind.end()), confidence=0.6)  # fmt: skip
    return None


def _starts(figure: Figure) -> int:
    return min(mention.start for mention in figure.mentions)


@cache
def _what_it_is() -> re.Pattern[str]:
    """What a body is, behind its name: ", a firm", ", the country’s largest union", " is a Leeds company"."""
    ends = r"(?=[,.;]| (?:that|which|based|in|of|for|with|from)\b)"
    return re.compile(rf"(?:, | is | was )(?:an?|the|one of the) (?:[\w’'-]+ ){{0,4}}?([a-z]+){ends}")


@cache
def _sentences() -> re.Pattern[str]:
    """Where sentences begin."""
    return re.compile(r"(?:^|\n+|(?<!\bMr)(?<!\bDr)(?<!\bU\.S)\.[”\"’']? |[?!][”\"’']? )(?=[^\W\d_])")
