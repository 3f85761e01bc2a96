"""Whom a noun means that no rule explains: "The victim | added", "the Florida fan | explained".

Everyone whom he or she might mean there is weighed by signs, nobody being one of them, by a choice among candidates
(a softmax over their scores) whose weights are learned from articles in which people have marked who is meant:
`training.statements.called_again`. In English.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.lexicon.people.again import CHOSEN, KIN_OF, OFFICES_APART, PUBLIC, STRANGERS
from onrecord.statements.lexicon.people.crowds import is_one
from onrecord.statements.lexicon.people.roles import FEMININE, MASCULINE, ROLES, SPEAKS_FOR
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure, only_in_bylines
from onrecord.statements.speakers.pronouns.choices import Choice
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.roles.again import introduced_at, is_epithet, speaks_of
from onrecord.statements.speakers.roles.apart import is_apart
from onrecord.statements.speakers.roles.of_a_people import gender_of_one
from onrecord.statements.speakers.roles.phrases import adjectives
from onrecord.statements.speakers.roles.weights import NOBODY, SOMEBODY

LIKELY = 0.55
"""How sure it is that somebody is meant who is likely."""
_LEAST, _SURE = 0.7, 0.9
"""The share from which on somebody is meant where no rule tells; the same for nouns that many are called by."""
_AGAINST = ("apart", "behind", "beside", "acted on")
"""Signs with which nobody is told, however likely."""
_NO_SHARE, _NOBODYS = 1e-4, 1e-3
"""The least shares of somebody, and of nobody, whose odds are told."""
_NEAR, _FAR = 400, 3000
"""Characters back to "a senator" that is near, and those at which somebody counts who was never told."""
_UNTOLD = SPEAKS_FOR | {"general"}
"""Nouns that are not weighed: whoever speaks for another, and a general, who may be an attorney general."""
_EARLY = 800
"""Characters from a text's beginning in which whom it is about is named."""
_LEAST_FAR = 3
"""Sentences and paragraphs from which on their number does not matter."""


class Candidate(Struct, frozen=True):
    """Somebody whom a noun may mean, or nobody (`figure` is None), with the signs for it."""

    figure: Figure | None
    signs: dict[str, float]


def likeliest(text: str, cast: Cast, referents: Referents, source: Span, phrase: str, head: str) -> Figure | None:
    """Whom a source means that is a noun, lower case in `head`; None where nobody is likely enough."""
    if not may_be_weighed(text, source, phrase, head):
        return None
    every = candidates(text, cast, referents, source, phrase, head)
    share, best = max(zip(shares_of(every), every, strict=True), key=lambda one: one[0])
    if best.figure is None or share < (_SURE if head in PUBLIC else _LEAST):
        return None
    figure = best.figure
    against = any(best.signs[sign] for sign in _AGAINST) or not figure.sure or only_in_bylines(text, figure, source[0])
    return None if against or not _may_hold(cast, figure, phrase, head) else figure


def _may_hold(cast: Cast, figure: Figure, phrase: str, head: str) -> bool:
    """Whether somebody may have the office, or want one, that a noun tells; True of other nouns.

    An office leads to who has it, and to nobody of another people; "the candidate" to whom a text is about.
    """
    words = {word.lower() for word in phrase.split() if word in adjectives()}
    if head in OFFICES_APART:
        return head in figure.role_words and words <= figure.role_words
    return head not in CHOSEN or (cast.most_told[:1] == [figure] and figure.mentions[0].start < _EARLY)


def may_be_weighed(text: str, source: Span, phrase: str, head: str) -> bool:
    """Whether a source is a noun for one person that may have been named: no spokesman, nor whom more words tell,
    which mostly present somebody new ("the head of the school")."""
    if head in _UNTOLD or _definite().match(phrase) is None or _told_by_more().search(text, *source):
        return False
    if head in KIN_OF and f"{head} of " not in phrase:
        return False  # "the mother" is mostly that of whom the text tells
    return head in ROLES or is_epithet(head) or head in STRANGERS or is_one(head)


def candidates(text: str, cast: Cast, referents: Referents, source: Span, phrase: str, head: str) -> list[Candidate]:
    """Everyone whom "the NOUN" may mean, the likeliest he or she first, and nobody, last."""
    around = _Around(text, cast, referents, source, phrase, head)
    rows: list[tuple[Figure | None, dict[str, float]]] = [*around.somebody(), (None, around.nobody())]
    return [Candidate(who, signs) for who, signs in rows]


def shares_of(every: Sequence[Candidate]) -> list[float]:
    """The share of each candidate by the learned weights; they sum up to 1."""
    scores = [
        sum((SOMEBODY if one.figure else NOBODY).get(name, 0.0) * value for name, value in one.signs.items())
        for one in every
    ]
    weights = [math.exp(score - max(scores)) for score in scores]
    return [weight / sum(weights) for weight in weights]


class _Around:
    """What is known where a noun stands, all before it being told."""

    def __init__(self, text: str, cast: Cast, referents: Referents, source: Span, phrase: str, head: str) -> None:
        self._text, self._referents, self._source, self._phrase, self._head = text, referents, source, phrase, head
        self._told = set(phrase.lower().split())
        self._more = self._told - {"the", "this", "that", head}
        self._having = cast.with_role(head)
        self._gender = "m" if head in MASCULINE else "f" if head in FEMININE else gender_of_one(head)
        at, standing = source[0], referents.standing
        pronouns = {"m": referents.choices_of(at, "he"), "f": referents.choices_of(at, "she")}
        self._likely = _odds([pronouns[self._gender]] if self._gender else [*pronouns.values()])
        start, _ = standing.sentence(at)
        _, end = standing.sentence(source[1])
        self._beside, self._behind = referents.named_between(start, at), referents.named_between(source[1], end)
        self._subject = referents.opening(at)
        self._most = max((len(one.mentions) for one, _ in self._likely), default=1)
        self._spoke_last = referents.spoke_last(at)
        self._kind = {
            "stranger": float(head in STRANGERS), "public": float(head in PUBLIC),
            "office": float(head in OFFICES_APART), "chosen": float(head in CHOSEN),
            "age": float("year-old" in phrase),
        }  # fmt: skip
        """What kind of noun it is."""

    def somebody(self) -> list[tuple[Figure, dict[str, float]]]:
        """The signs of each one who may be meant."""
        rows = []
        for rank, (figure, odds) in enumerate(self._likely):
            next_odds = self._likely[1 if rank == 0 and len(self._likely) > 1 else 0][1]
            signs = self._of_place(figure) | self._of_role(figure) | {"odds": odds, "ahead": odds - next_odds}
            for name, value in self._kind.items():
                signs[f"odds, {name}"] = odds * value
                signs[f"subject alone, {name}"] = signs["subject alone"] * value
            rows.append((figure, signs))
        return rows

    def _of_place(self, figure: Figure) -> dict[str, float]:
        """Where somebody was told of last, and in which sentence."""
        at, standing = self._source[0], self._referents.standing
        named = figure.last_before(at)
        last = max(self._referents.told_last(figure, at), named.start if named else -1)
        sentences = standing.sentences_between(last, at) if last >= 0 else _LEAST_FAR
        paragraphs = standing.paragraphs_between(last, at) if last >= 0 else _LEAST_FAR
        subject = self._subject is figure
        return {
            "subject": float(subject), "subject alone": float(subject and not self._beside),
            "beside": float(figure in self._beside), "behind": float(figure in self._behind),
            f"paragraph {min(paragraphs, 2)}": 1.0, f"sentence {min(sentences, 3)}": 1.0,
            "distance": min(math.log1p(at - last if last >= 0 else _FAR) / 8, 1.2),
            "acted on": float(speaks_of(self._text, self._source[1], figure)),
            "spoke last": float(self._spoke_last is figure),
            "often, chosen": self._kind["chosen"] * len(figure.mentions) / self._most,
        }  # fmt: skip

    def _of_role(self, figure: Figure) -> dict[str, float]:
        """What is told of somebody, beside what the noun tells."""
        words, head = figure.role_words, self._head
        has = figure in self._having
        return {
            "has role": float(has), "alone has role": float(has and len(self._having) == 1),
            "words in common": float(bool(self._more & words)),
            "apart": float(is_apart(figure, self._told, head)),
            "another office": float(head in OFFICES_APART and bool(words & OFFICES_APART) and head not in words),
            "no role": float(not words), "told much": min(len(words), 6) / 6, "sure": float(figure.sure),
        }  # fmt: skip

    def nobody(self) -> dict[str, float]:
        """The signs of nobody who is named."""
        at, standing, phrase = self._source[0], self._referents.standing, self._phrase
        introduced = introduced_at(self._text, self._head, at)
        return self._kind | {
            "always": 1.0,
            "introduced": float(introduced is not None),
            "introduced, near": float(introduced is not None and at - introduced < _NEAR),
            "owned": float(re.search(r"[’']s? ", phrase) is not None),
            "opens paragraph": float(at == standing.paragraph(at)),
            "beside": float(bool(self._beside)), "behind": float(bool(self._behind)),
            "subject": float(self._subject is not None), "has role": float(bool(self._having)),
        }  # fmt: skip


def _odds(pronouns: Sequence[Sequence[Choice]]) -> list[tuple[Figure, float]]:
    """Everyone whom one of these pronouns would mean, with the logarithm of how much likelier than nobody that is."""
    odds: dict[int, tuple[Figure, float]] = {}
    for choices in pronouns:
        nobody = max((each.share for each in choices if each.trace is None), default=1.0)
        for each in choices:
            if each.trace is not None:
                mine = math.log(max(each.share, _NO_SHARE) / max(nobody, _NOBODYS))
                figure = each.trace.figure
                if id(figure) not in odds or odds[id(figure)][1] < mine:
                    odds[id(figure)] = (figure, mine)
    return sorted(odds.values(), key=lambda one: -one[1])


@cache
def _definite() -> re.Pattern[str]:
    return re.compile(r"[Tt]h(?:e|is|at) ")


@cache
def _told_by_more() -> re.Pattern[str]:
    """A clause or a preposition behind a noun: "the woman who called", "the head of it"; not "the mother of two"."""
    number = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
    return re.compile(rf" (?:who|whose|whom|that|at|in|to|with|on|by|near|for|from(?! [A-Z])|of(?! {number})) ")
