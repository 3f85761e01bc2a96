"""Whom "he" and "she" mean: everyone named before is weighed by signs with learned weights, nobody being one of them.

All pronouns of a text are told in its order, since each that is told brings its person nearer to the next. The weights
are those of a choice among candidates (a softmax over their scores), learned from English texts whose references
people have marked: `training.statements.referents`.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.departed import departed_in, departed_or_killed_in, is_said_earlier
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.traces import Trace, traces_in
from onrecord.statements.speakers.pronouns.choices import Choice, best_of
from onrecord.statements.speakers.pronouns.newcomers import is_somebody_new
from onrecord.statements.speakers.pronouns.presented import presented, whose_words
from onrecord.statements.speakers.pronouns.pronouns import (
    GENDERS,
    SAYING,
    asked,
    noun_before,
    opens_words,
    pronouns_in,
    says,
    tells_who,
)
from onrecord.statements.speakers.pronouns.same_sentence import told_here
from onrecord.statements.speakers.pronouns.signs import NEAR, Around, signs_of, signs_of_nobody
from onrecord.statements.speakers.pronouns.standing import Standing
from onrecord.statements.speakers.pronouns.subjects import Subject, Subjects
from onrecord.statements.speakers.pronouns.weights import NOBODY, SOMEBODY

_MOST_CANDIDATES = 8
"""People that are weighed for one pronoun: the nearest."""
_MOST_TRACES = 60
"""Places before a pronoun that are looked at for candidates."""
_REACH = 3000
"""Characters back to the place that a pronoun can mean."""
_NESTED = 8
"""Contents before a pronoun that are looked at for the one that holds it."""
_NEAR_SAID = 1200
"""Characters back to one who spoke or was named, where who is likeliest has died."""
_SURE = 1.5
"""Shares of pronouns, more than of the other gender, from which on they tell that of one whose name does not.

One pronoun alone was wrong so often in stories that everything behind it went wrong, too.
"""
_ALONE = 0.9
"""The share from which on one pronoun is enough, where nobody else can be meant."""

_NEW = 0.9
"""How sure it is that nobody who is named is meant, where a paragraph begins with somebody new."""

Said = tuple[Span, tuple[Span, ...]]
"""A source, and the spans of what it says."""


class Referents:
    """The people of one article as they are spoken of, told from its beginning to its end."""

    def __init__(self, text: str, cast: Cast, quotations: tuple[Span, ...], said: Sequence[Said] = ()) -> None:
        """`said`: each source with what it says, so that nobody is he in words of his own."""
        self._text, self._cast = text, cast
        self.standing = Standing(text, quotations)
        self._contents = sorted((*span, source) for source, content in said for span in content)
        self._content_from = [start for start, _, _ in self._contents]
        self._said = {source[0]: content for source, content in said}
        self._subjects = Subjects(text, cast, quotations)
        self._departed = departed_in(text, cast)
        self._killed = departed_or_killed_in(text, cast)
        self._names = traces_in(text, cast, quotations, self.standing.sentences)
        self.pronouns = pronouns_in(text)
        self._traces: list[Trace] = []
        self._names_seen = self._pronouns_seen = 0
        self._times: Counter[str] = Counter()
        self._last: dict[str, tuple[int, Figure | None]] = {}
        """By gender, where the last pronoun stood and whom it meant."""
        self._votes: defaultdict[int, float] = defaultdict(float)
        """For one whose name tells no gender how many pronouns were he, she being taken from them, by their shares."""
        self._confirmed: set[int] = set()
        """Those whose gender a pronoun has told as well."""
        self._told: dict[int, Choice] = {}
        self._spoken: list[tuple[int, Figure]] = []
        """Who spoke, and where, in order."""

    def meant(self, at: int) -> Choice | None:
        """Whom the he or she at `at` means; None where there is no such word."""
        while self._pronouns_seen < len(self.pronouns) and self.pronouns[self._pronouns_seen][0] <= at:
            span = self.pronouns[self._pronouns_seen]
            best = best_of(self._of_the_living(span, self.choices(span)))
            word = self._text[slice(*span)].lower()
            start = self.standing.paragraph(span[0])
            if word in ("he", "she") and is_somebody_new(self._text, self._cast, start, span[0], GENDERS[word]):
                best = Choice(None, {}, _NEW)
            elif not self.standing.is_quoted(span[0]):
                start, _ = self.standing.sentence(span[0])
                here = told_here(self._text, self._cast, start, span, self._last.get(GENDERS[word]))
                here = here or presented(self._text, self._cast, start, span)
                best = here or (self._speaks_on(span, GENDERS[word]) if word in ("he", "she") else None) or best
            else:
                best = whose_words(self._text, self._told, span[0]) or best
            self._told[span[0]] = best
            self.follow(span, best.trace, best.share)
            self._pronouns_seen += 1
        return self._told.get(at)

    def _speaks_on(self, span: Span, gender: str) -> Choice | None:
        """Who goes on in quoted words right behind a sentence of theirs: 'Holt said that Roy lost. "…," | he said'."""
        said = self._said.get(span[0], ())
        start = said[0][0] if said and said[0][0] < span[0] and self.standing.is_quoted(said[0][0] + 1) else -1
        last = next(((at, who) for at, who in reversed(self._spoken[-4:]) if at < start), None)
        if last is None or last[1].gender not in (gender, None) or "\n" in self._text[last[0] : start]:
            return None
        if self._text[self.standing.sentence(last[0])[1] : start].strip(" “\"'"):
            return None
        name = (last[1].mentions[0].start, last[1].mentions[0].end)
        return Choice(Trace(last[0], last[1], name, named=False, subject=True, owner=False), {}, _NEW)

    def _of_the_living(self, span: Span, choices: list[Choice]) -> list[Choice]:
        """The choices without who has died where one says something now: then who spoke last is, or nobody."""
        best = best_of(choices).trace
        if best is None or best.figure.name not in self._departed or not says(self._text, span):
            return choices
        if is_said_earlier(self._text, span, self._said.get(span[0], ())):
            return choices
        near = [who for place, who in self._spoken[-4:] if span[0] - _NEAR_SAID < place < span[0]]
        last = next((who for who in reversed(near) if who.name not in self._departed), None)
        kept = [each for each in choices if each.trace is None or each.trace.figure is last]
        left = sum(each.share for each in kept)
        return [replace(each, share=each.share / left) for each in kept]

    def living(self, figure: Figure, source: Span) -> Figure:
        """Who speaks by the surname of one who has died: the other one so called who was named last, if near."""
        if figure.name not in self._killed or is_said_earlier(self._text, source, self._said.get(source[0], ())):
            return figure
        near = self._cast.within(max(0, source[0] - _NEAR_SAID), source[0])
        others = (
            other for _, other in reversed(near)
            if other.person and other.surname == figure.surname and other.name not in self._killed
        )  # fmt: skip
        return next(others, figure)

    def follow(self, span: Span, trace: Trace | None, share: float = 1.0) -> None:
        """Takes note of whom the pronoun at `span` means."""
        word = self._text[slice(*span)].lower()
        gender = GENDERS[word]
        self._last[gender] = (span[0], trace.figure if trace else None)
        if trace is None:
            return
        if trace.figure.gender == gender:
            self._confirmed.add(id(trace.figure))
        if trace.figure.gender is None:
            self._votes[id(trace.figure)] += share if gender == "m" else -share
            if share >= _ALONE and len(self._candidates(span[0], gender)) == 1:
                trace.figure.gender = gender
            elif abs(self._votes[id(trace.figure)]) >= _SURE:
                trace.figure.gender = "m" if self._votes[id(trace.figure)] > 0 else "f"
        here = Trace(span[0], trace.figure, trace.span, False, word in ("he", "she"), word in ("his", "her", "hers"))
        self._traces.append(here)

    def spoke(self, at: int, figure: Figure, span: Span, named: bool) -> None:
        """Takes note of one who speaks at `at`; `named`: by a name, not by another word ("the envoy")."""
        self._subjects.spoke(Subject(at, figure, span))
        self._spoken.append((at, figure))
        if not named:
            self.tell_until(at)
            self._traces.append(Trace(at, figure, span, named=False, subject=True, owner=False))

    def choices_of(self, at: int, word: str) -> list[Choice]:
        """Everyone whom `word`, he or she, may mean if it stood at `at`, and nobody. All before is told by then."""
        self.meant(at - 1)
        return self._choices((at, at), word)

    def spoke_last(self, at: int) -> Figure | None:
        """Who spoke last before `at`."""
        return next((who for place, who in reversed(self._spoken) if place < at), None)

    def named_between(self, start: int, end: int) -> list[Figure]:
        """The people who are named in `text[start:end]`, outside of quotations."""
        near = self._cast.within(start, end)
        return [figure for mention, figure in near if figure.person and not self.standing.is_quoted(mention.start)]

    def told_last(self, figure: Figure, at: int) -> int:
        """Where somebody was spoken of last before `at`, outside of quotations; -1 for nowhere."""
        near = (t.at for t in reversed(self._traces[-_MOST_TRACES:]) if t.figure is figure and t.at < at)
        return next((place for place in near if not self.standing.is_quoted(place)), -1)

    def opening(self, at: int) -> Figure | None:
        """Who spoke or began a sentence last before `at`, outside of quotations and not long ago."""
        near = (t for t in reversed(self._traces[-_MOST_TRACES:]) if at - _NEAR_SAID < t.at < at)
        begins = (t for t in near if t.at in self.standing.sentence_starts or (t.subject and t.named))
        last = next((t for t in begins if not self.standing.is_quoted(t.at)), None)
        spoke = next(((place, who) for place, who in reversed(self._spoken[-4:]) if place < at), (-1, None))
        return spoke[1] if last is None or spoke[0] > last.at else last.figure

    def choices(self, span: Span) -> list[Choice]:
        """Everyone whom the pronoun at `span` may mean, the nearest first, and nobody."""
        return self._choices(span, self._text[slice(*span)].lower())

    def _choices(self, span: Span, word: str) -> list[Choice]:
        at = span[0]
        self.tell_until(at)
        speaker, quoted = self._speaker_here(at)
        itself = speaker if quoted else None  # Nobody is he in words of his own.
        asked = self._asked_about(at) if word in ("he", "she") and not quoted else ()
        here = self.standing.paragraphs_between(0, at)
        last = self._subjects.last(at, GENDERS[word])
        found = [
            trace for trace in self._candidates(at, GENDERS[word])
            if trace.figure is not itself
            and trace.figure not in asked
            and not (trace.addressed and self.standing.paragraphs_between(0, trace.at) == here)
            and not self._is_told_of(at, trace.figure, last)
            and not (trace.named and tells_who(self._text, at, trace.span[1]))
        ]  # fmt: skip
        if not quoted and word in ("he", "she") and opens_words(self._text, self._content_before(at), at):
            found = [trace for trace in found if trace.figure is speaker] or found  # "Ada Holt said she was"
        speaks = word in ("he", "she") and (says(self._text, span) or self._quotes(at))
        most = max((self._times[trace.figure.name] for trace in found), default=0)
        around = self._around(at, word)
        rows = []
        for rank, trace in enumerate(found):
            signs = signs_of(around, trace, rank, len(found), most) | {
                "tells this": float(not quoted and speaker is trace.figure)
            }
            if last is not None and last.figure is trace.figure:
                signs |= {"last subject": 1.0, "last subject, near": float(at - last.at < NEAR)}
            if speaks:
                signs |= {f"says: {name}": signs.get(name, 0.0) for name in SAYING}
            rows.append((trace, signs))
        noun = noun_before(
            self._text, max(found[0].at if found else 0, at - NEAR), at, GENDERS[word], self.standing.sentence_starts
        )
        nobody = signs_of_nobody(around, noun, found) | {
            "no subject": float(last is None), "says": float(speaks),
            "says, no subject": float(speaks and last is None),
        }  # fmt: skip
        scores = [sum(SOMEBODY.get(name, 0.0) * value for name, value in signs.items()) for _, signs in rows]
        scores.append(sum(NOBODY.get(name, 0.0) * value for name, value in nobody.items()))
        high = max(scores)
        weights = [math.exp(score - high) for score in scores]
        shares = [weight / sum(weights) for weight in weights]
        every = [*rows, (None, nobody)]
        return [Choice(trace, signs, share) for (trace, signs), share in zip(every, shares, strict=True)]

    def _around(self, at: int, word: str) -> Around:
        spoke = next(((place, who) for place, who in reversed(self._spoken[-4:]) if place < at), (-_REACH, None))
        last = self._last.get(GENDERS[word])
        return Around(at, word, self.standing, last, spoke, self._times, self._said.get(at, ()))

    # ------------------------------------------------------------ who is near

    def tell_until(self, at: int) -> None:
        """Goes on to `at`, so that all who are named before it are known."""
        while self._names_seen < len(self._names) and self._names[self._names_seen].at < at:
            trace = self._names[self._names_seen]
            self._traces.append(trace)
            self._times[trace.figure.name] += not trace.noun
            self._names_seen += 1

    def _candidates(self, at: int, gender: str) -> list[Trace]:
        """The last trace of each person who can be meant, the nearest first."""
        found: dict[int, Trace] = {}
        for trace in reversed(self._traces[-_MOST_TRACES:]):
            if at - trace.at > _REACH or len(found) == _MOST_CANDIDATES:
                break
            if trace.figure.gender in (gender, None):
                found.setdefault(id(trace.figure), trace)
        near = any(not self.standing.paragraphs_between(trace.at, at) for trace in found.values())
        return ([] if near else self._misjudged(at, gender, bool(found))) or list(found.values())

    def _misjudged(self, at: int, gender: str, others: bool) -> list[Trace]:
        """Where nobody can be meant, who was named last, if a rare given name tells the gender: "Burke … she said".

        Or nobody of this paragraph can (`others` are named before), and this is the last who spoke in it.
        """
        last = next((trace for trace in reversed(self._traces) if trace.at < at), None)
        if last is None or not last.figure.guessed or id(last.figure) in self._confirmed or at - last.at > _NEAR_SAID:
            return []
        spoke = (
            self._spoken and self._spoken[-1][1] is last.figure and not self.standing.paragraphs_between(last.at, at)
        )
        if others or (spoke and self._text.startswith(", ", last.span[1])):  # what is told of one is no other
            return [last] if spoke else []
        noun = noun_before(self._text, last.at, at, gender, self.standing.sentence_starts)
        return [] if noun is not None and not self.standing.is_quoted(noun[0]) else [last]

    def _speaker_here(self, at: int) -> tuple[Figure | None, bool]:
        """Who says the words at `at`, where a source with a name does; and whether they are quoted."""
        last = bisect_right(self._content_from, at)
        around = (each for each in reversed(self._contents[max(0, last - _NESTED) : last]) if at < each[1])
        found = next(around, None)
        if found is None:
            return None, False
        source = found[2]
        for mention, figure in self._cast.within(*source):
            if not mention.possessive:
                return figure, self.standing.is_quoted(at)
        choice = self._told.get(source[0])
        return choice.trace.figure if choice and choice.trace else None, self.standing.is_quoted(at)

    def _content_before(self, at: int) -> int:
        """Where the last words that somebody says before or at `at` begin."""
        return self._content_from[max(0, bisect_right(self._content_from, at) - 1)] if self._content_from else at + 1

    def _is_told_of(self, at: int, figure: Figure, last: Subject | None) -> bool:
        """Whether the words of who is meant at `at` name somebody: 'He said, "Holt was a legend."'.

        Where another was the last subject, also in words without marks before it, "Holt was a legend, he said"; or
        whether they are he or she in quoted words: '"He was a legend," he said'.
        """
        other = last is not None and last.figure is not figure
        for start, end in self._said.get(at, ()):
            named = [
                mention.start
                for mention, each in self._cast.within(start, end)
                if each is figure and not mention.possessive
            ]
            if any(self.standing.is_quoted(place) for place in named) or (other and named and end <= at):
                return True
            meant = (trace.at for trace in self._traces[-_MOST_TRACES:] if trace.figure is figure and not trace.named)
            if other and any(start <= place < end and self.standing.is_quoted(place) for place in meant):
                return True
        return False

    def _asked_about(self, at: int) -> list[Figure]:
        """Who is named in what somebody was asked who answers at `at`: "Asked whether Holt would go, | he said"."""
        start, _ = self.standing.sentence(at)
        return self.named_between(start, at) if asked().fullmatch(self._text, start, at) else []

    def _quotes(self, at: int) -> bool:
        """Whether quoted words are those of who is meant at `at`, by whatever verb: "he remembered"."""
        return any(
            self.standing.is_quoted(start) or self.standing.is_quoted(start + 1) for start, _ in self._said.get(at, ())
        )
