"""Who speaks: from the words of a source to a name, a role, a side. Unsure is null: a wrong name is worse than none.

Names and surnames come from the article's cast, "he" and "she" from whom their signs make likeliest (`referents`; in
other languages than English the last subject that fits), "the envoy" from the only one in the article (`described`).
Sources are asked in the order of the text, since each tells who was spoken of last.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from onrecord.record import NameKind, ResolvedBy, Span, Speaker, SpeakerKind
from onrecord.statements.lexicon import DROPPING, WITHOUT_TITLES, Language, clause_words
from onrecord.statements.lexicon.places import places
from onrecord.statements.lexicon.southern import SOUTHERN
from onrecord.statements.lexicon.turns import ANSWERS, QUESTIONS
from onrecord.statements.rules.eastern import EASTERN
from onrecord.statements.rules.german import is_several
from onrecord.statements.rules.romance import (
    LATTER,
    RELATIVE,
    ROMANCE,
    are_many,
    is_article,
    is_topic,
    kind_of,
    role_beside,
    role_of,
    side_of,
)
from onrecord.statements.rules.turns import nameless
from onrecord.statements.speakers.acting import before_which, state_of, subject_before
from onrecord.statements.speakers.cast import Cast
from onrecord.statements.speakers.choices import sureness
from onrecord.statements.speakers.declined import in_nominative
from onrecord.statements.speakers.described import Described, person
from onrecord.statements.speakers.dropped import Dropped
from onrecord.statements.speakers.figure import Figure
from onrecord.statements.speakers.german_pronouns import GermanPronouns
from onrecord.statements.speakers.in_arabic import HeardInArabic, same_speaker
from onrecord.statements.speakers.in_eastern import eastern_speaker
from onrecord.statements.speakers.in_german import HeardInGerman
from onrecord.statements.speakers.in_southern import southern_speaker
from onrecord.statements.speakers.mentions import begins_sentence, is_time
from onrecord.statements.speakers.named import Named
from onrecord.statements.speakers.referents import Referents, Said
from onrecord.statements.speakers.relatives import antecedent, to_its_name
from onrecord.statements.speakers.shapes import (
    acts_as_person,
    and_others,
    are_several,
    is_definite_noun,
    is_document,
    joined,
    published_in,
    role_before_name,
    unarticled,
    user_named,
    without_small,
)
from onrecord.statements.speakers.spoken_before import body_before, same_body
from onrecord.statements.speakers.subjects import Subject, Subjects, candidates
from onrecord.statements.speakers.together import he_and, many_before, together, unnamed_again
from onrecord.statements.speakers.told_beside import as_body, gender_by_article, is_nobody, settle_genders
from onrecord.statements.speakers.untitled import plainly_named
from onrecord.statements.speakers.writer import writer_of

_POINTING = frozenset(
    "that this these those there here it what you one everyone everybody someone somebody anyone anybody nobody".split()
)
"""Words by which a source says nothing of who speaks, lower case."""
_LEAST, _AHEAD = 0.4, 0.12
"""The least share of a pronoun's meaning, and how far it is ahead of the next choice's; below it nobody is named."""
_MOST_CANDIDATES = 60
"""Mentions before a pronoun that are looked at."""
_HYPHENED = frozenset("no da sv nl".split())
"""Languages that write "NRK-kommentator" before a name."""
_NEAR = 400
"""Characters from who is named to "ce dernier", which means them."""
_TELLING = 3
"""Words of a role, small ones too, from which on it tells one who spoke before: "ministre de la Défense"."""
_APPOSITION = 90
"""Characters between a name and its "who"."""


class Speakers:
    """Answers who a source is, source by source in the order of the text."""

    def __init__(
        self,
        text: str,
        language: Language,
        quotations: tuple[Span, ...] = (),
        names: Sequence[tuple[Span, NameKind]] | None = None,
        said: Sequence[Said] = (),
    ) -> None:
        """`quotations`: spans of `text` whose words are others', ascending; no subject is looked for in them.

        `names`: those that a model found, ascending; None where none looked. `said`: sources, each with what it says.
        """
        self._text, self._language, self._quotations = text, language, quotations
        small, apart, nouns = frozenset(language.words), clause_words(language), language.code == "de"
        cast = Cast(text, small, nouns, names, apart, language.code in _HYPHENED) if language.capitals else None
        self._cast = cast
        settle_genders(text, cast.figures if cast else (), language.code)
        self._named = Named(text, language, self._cast) if self._cast else None
        self._dropped = Dropped(text, language, self._cast, self._is_quoted) if self._cast else None
        self._described = Described(text, language, self._cast)
        english = language.code == "en"
        self._romance = language.code in ROMANCE
        self._referents = Referents(text, self._cast, quotations, said) if self._cast and english else None
        self._subjects = Subjects(text, cast, quotations, language) if cast and not english and not nouns else None
        self._answers: Speaker | None = None
        """Who answers in an interview without names before its answers."""
        self._said_last: tuple[Span, Speaker] | None = None
        self._with_roles: dict[str, Speaker] = {}
        """Who spoke so far and is said to be something, by name."""
        self._heard, self._heard_in_arabic = HeardInGerman(text, language), HeardInArabic()
        self._german = GermanPronouns(text, language, cast, quotations) if cast and language.code == "de" else None

    def speaker_of(self, source: Span | None, outer: Speaker | None = None) -> Speaker | None:
        """The speaker whom the words at `source` mean; `outer` is whose quotation they stand in."""
        if source is None:
            return None
        speaker = (self._unnamed_again(source) if outer is None else None) or self._meant_by(source, outer)
        if outer is None and speaker is not None:
            self._said_last = source, speaker
            if self._german is not None:
                self._german.spoke(source[0], speaker)
            if speaker.name and speaker.role and speaker.kind == "person":
                self._with_roles[speaker.name] = speaker
        return speaker

    def _unnamed_again(self, source: Span) -> Speaker | None:
        if self._said_last is None or self._referents is None or self._cast is None:
            return None
        return unnamed_again(self._text, self._cast, self._quotations, source, *self._said_last)

    def implied(self, at: int, cue: str, gender: str | None = None) -> Speaker | None:
        """Who spoke last before `at`, or was spoken of: whom a verb, `cue`, means that needs no subject."""
        if self._dropped is None or self._language.code not in DROPPING:
            return same_speaker(self._text, self._said_last, at, cue) if self._language.code == "ar" else None
        if self._language.code in ("id", "ms") and not (gender or cue.endswith("nya")):
            return None  # "kata" has a subject, "katanya" is "said she"
        if self._said_last is not None and self._dropped.may_go_on(self._said_last, at, cue, gender):
            speaker = self._said_last[1]
            return replace(speaker, resolved_by="pronoun" if speaker.name else None, confidence=0.6)
        return self._spoken_of_before(at, cue, gender)

    def _spoken_of_before(self, at: int, cue: str, gender: str | None) -> Speaker | None:
        """Whom the sentence just before is about, and nobody else."""
        mention, figure = (self._dropped.subject_just_before(at) if self._dropped else None) or (None, None)
        if self._dropped is None or mention is None or figure is None:
            return None
        told = self._person(figure, (mention.start, mention.end), "pronoun", 0.6)
        return self._dropped.fitting(told, mention, cue, gender)

    def _is_quoted(self, at: int) -> bool:
        place = bisect_right(self._quotations, (at, len(self._text))) - 1
        return place >= 0 and at < self._quotations[place][1]

    def _meant_by(self, source: Span, outer: Speaker | None) -> Speaker | None:
        words = self._text[source[0] : source[1]].strip(" ,\u00a0")
        lower = words.lower()
        if (cut := re.fullmatch(r"(\w+)[’'](?:s|d|ll|re|ve|m)", lower)) and cut.group(1) in self._language.genders:
            lower = cut.group(1)
        if lower in self._language.genders or lower in ("who", "which") or (self._romance and lower in RELATIVE):
            return self._by_pronoun(source, lower, outer)
        if self._referents is not None and (pair := he_and().match(lower)):
            he = self._by_pronoun((source[0] + pair.start(1), source[0] + pair.end(1)), pair.group(1), outer)
            return together(he, self._meant_by((source[0] + pair.end(), source[1]), outer))
        if self._language.code in EASTERN:
            return eastern_speaker(self._text, source, self._language.code)
        if self._language.code in SOUTHERN:
            return southern_speaker(self._text, source, self._language.code, self._said_last)
        if self._language.code == "en" and (nobody := self._nobody(source, lower)) is not None:
            return nobody
        if self._cast is None and self._language.code == "ar":
            return self._heard_in_arabic.speaker_of(words, source[0])
        if self._cast is None:
            return Speaker(name=without_small(words, self._language) or None, kind="person", resolved_by="name",
                           named_by=source, confidence=0.5)  # fmt: skip
        if is_definite_noun(words, self._language.code):
            return self._by_role(source, lower)
        named = self._by_name(source, words)
        if named is None and self._german is not None:
            return self._german.called(source, self._heard.speaker_of(source, words, self._by_role))
        if self._language.code in WITHOUT_TITLES:
            plain = plainly_named(named, self._text, source, self._language)
            plain = in_nominative(plain, self._text, source, self._language)
            return (self._called(source, words) if plain.kind == "unnamed" else None) or plain
        return named or user_named(words, source) or self._by_role(source, words)

    def _nobody(self, source: Span, words: str) -> Speaker | None:
        """The speaker that "that", "there", "you" or a day is: nobody who is named; None for other words."""
        if words == "that" and not begins_sentence(self._text, source[0]):
            return self._relative(source)
        if words in _POINTING or is_time(words):
            many = words in ("you", "these", "those", "everyone")
            return Speaker(kind="group" if many else "unnamed", confidence=0.6)
        return None

    def in_turn(self, source: Span, label: str) -> Speaker | None:
        """Whose turn it is by its label: a name, or one who asks, or who answers: the only person named before."""
        if nameless().fullmatch(label):
            return Speaker(kind="group" if "group" in label.lower() else "unnamed", confidence=0.6)
        if label.lower() not in QUESTIONS | ANSWERS:
            return self.speaker_of(source)
        if label.lower() in QUESTIONS:
            return Speaker(kind="unnamed", confidence=0.6)
        if self._answers is None:  # who is named before the first answer gives them all
            before = self._cast.before(source[0], _MOST_CANDIDATES) if self._cast else ()
            people = {figure.name: figure for _, figure in before if figure.known and " " in figure.name}
            (figure,) = people.values() if len(people) == 1 else (None,)
            told = self._person(figure, figure.named_by, "role", 0.6) if figure else None
            self._answers = told or Speaker(kind="unnamed", confidence=0.6)
        return self._answers

    def _by_role(self, source: Span, words: str) -> Speaker:
        """A source without a name of its own: a role, a group, a body, a document."""
        if self._romance:
            if (before := self._spoken_of(source, words)) is not None:
                return before
            kind = kind_of(words, self._language)
            side = side_of(words) if kind in ("unnamed", "group") else None
            return Speaker(role=role_of(words, self._language), side=side, kind=kind, confidence=0.7)
        speaker = self._described.speaker_of(source, words, self._referents)
        if speaker.kind == "organisation" and speaker.name is None:
            speaker = same_body(source, words, self._said_last, self._cast) or speaker
        if speaker.kind == "person" and self._cast is not None and (figure := self._cast.named(speaker.name or "")):
            self._spoke_last(Subject(source[0], figure, figure.named_by), named=False)
        return speaker

    def _spoken_of(self, source: Span, words: str) -> Speaker | None:
        """Whom "ce dernier" means, or "el portavoz": who was named last, or spoke last and is one."""
        assert self._cast is not None
        if words.lower() in LATTER:
            for mention, figure in self._cast.before(source[0], 4):
                near = source[0] - mention.start < _NEAR and not self._is_quoted(mention.start)
                if near and figure.person and " " in figure.name:
                    return self._person(figure, (mention.start, mention.end), "pronoun", 0.7)
            return Speaker(kind="unnamed", confidence=0.5)
        article, _, rest = words.lower().partition(" ")
        told = set(rest.split())
        if not told or not is_article(article):
            return None
        last = self._said_last[1] if self._said_last else None
        if last is not None and last.name and last.role and told <= {*last.role.lower().split()}:
            return replace(last, resolved_by="role", confidence=0.7)
        if len(told) < _TELLING:
            return self._called(source, words)
        having = [one for one in self._with_roles.values() if one.role and told <= {*one.role.lower().split()}]
        return replace(having[0], resolved_by="role", confidence=0.6) if len(having) == 1 else None

    def _called(self, source: Span, words: str) -> Speaker | None:
        """Whom "o executivo" or "министр" means: who spoke last, or who has that office."""
        having = self._with_roles.values()
        return self._dropped.called(self._said_last, source, words, having) if self._dropped else None

    @property
    def referents(self) -> Referents | None:
        """Whom he and she mean; None but for English."""
        return self._referents

    def _spoke_last(self, subject: Subject, named: bool = True) -> None:
        if self._subjects is not None:
            self._subjects.spoke(subject)
        elif self._referents is not None:
            self._referents.spoke(subject.at, subject.figure, subject.span, named)

    def _person(self, figure: Figure, named_by: Span, how: ResolvedBy, confidence: float) -> Speaker:
        """One person of the cast as a speaker."""
        return person(figure, self._described.side_of_role(figure.role), named_by, how, confidence)

    def _by_name(self, source: Span, words: str) -> Speaker | None:
        assert self._cast is not None
        assert self._named is not None
        heads = self._named.heads(source)
        if not heads:
            return self._by_surname_alone(source)
        if len(heads) > 1 and joined(self._text, heads):
            names = [figure.name for _, figure in heads]
            listed = " and ".join([", ".join(names[:-1]), names[-1]])
            people = any(figure.person for _, figure in heads)
            return Speaker(name=listed, kind="group" if people else "organisation", resolved_by="name",
                           named_by=(heads[0][0].start, heads[0][0].end), confidence=0.8)  # fmt: skip
        if len(heads) == 1 and (other := self._named.second(source, *heads[0])) is not None:
            return Speaker(name=f"{heads[0][1].name} and {other.name}", kind="group", resolved_by="name",
                           named_by=(heads[0][0].start, heads[0][0].end), confidence=0.7)  # fmt: skip
        mention, figure = heads[0]
        if self._referents is not None and figure.person and " " not in mention.name:
            figure = self._referents.living(figure, source)
        if are_several(figure.name, words, self._cast) or (self._romance and are_many(self._text, source)):
            return Speaker(role=unarticled(words), kind="group", confidence=0.7)
        if len(heads) == 1 and and_others().match(self._text, mention.end, source[1]):
            return Speaker(role=unarticled(words), kind="group", confidence=0.6)
        if published_in().search(self._text, max(0, source[0] - 40), source[0]):
            return Speaker(kind="document", confidence=0.6)  # whose words were cut off: "a study published in X"
        lead = self._text[source[0] : mention.whole]
        article = lead.lower() == "the " or (self._romance and " " not in mention.name and is_article(lead))
        if self._romance and (is_topic(lead) or is_nobody(mention.name, lead, self._language.code)):
            return Speaker(role=None if is_topic(lead) else words.partition(" ")[2], kind="unnamed", confidence=0.5)
        if figure.person and (gender := gender_by_article(lead, self._language.code)):
            figure.gender = gender
        acts = not article and acts_as_person(figure, self._language)
        if figure.known or (figure.person and len(figure.name.split()) in (2, 3)) or acts:
            self._spoke_last(Subject(source[0], figure, (mention.start, mention.end)))
        full = mention.name == figure.name or mention.name.lower() == figure.name.lower()
        person = figure.known or acts or (not article and figure.person)
        named_by = (mention.start, mention.end) if full else figure.named_by
        if person:
            if figure.role is None and self._language.code != "en":
                beside = role_beside if self._romance else role_before_name
                figure.role = beside(self._text, source, (mention.start, mention.end), self._language)
            return as_body(self._person(figure, named_by, "name" if full else "surname", 0.95 if figure.sure else 0.7))
        kind: SpeakerKind = "document" if is_document(figure.name) else "organisation"
        name, side = unarticled(figure.name), state_of(self._text, mention)
        if kind == "document" and side is None:
            owner, made = self._cast.within(source[0], mention.start + 1)[0]
            side = made.name if owner.possessive else None  # "Varn's annual Harbour Survey"
        return Speaker(name=name, side=side, kind=kind, named_by=named_by, resolved_by="name", confidence=0.8)

    def _by_surname_alone(self, source: Span) -> Speaker | None:
        """Whose surname a source is that was read as no name of its own: "King said"."""
        word = self._text[slice(*source)]
        figure = self._cast.named(word) if self._cast and self._language.code == "en" and word.istitle() else None
        if figure is None or not figure.person or " " not in figure.name or figure.surname != word.lower():
            return None
        self._spoke_last(Subject(source[0], figure, figure.named_by))
        return self._person(figure, figure.named_by, "surname", 0.7)

    def _by_pronoun(self, source: Span, word: str, outer: Speaker | None) -> Speaker:
        gender = self._language.genders.get(word)
        if word in ("who", "which") or (self._romance and word in RELATIVE):
            return self._relative(source)
        if self._language.code == "de" and word == "es":
            return Speaker(kind="document", confidence=0.5)  # "heißt es": the text says so that was spoken of
        if self._language.code == "de" and word == "sie" and is_several(self._text, *source):
            return Speaker(kind="group", confidence=0.6)
        if gender in ("m", "f") and self._referents is not None:
            return self._meant(source[0])
        if gender in ("m", "f", "e") and self._language.code in WITHOUT_TITLES:
            return self.implied(source[0], "", gender) or Speaker(kind="unnamed", confidence=0.5)
        if gender in ("m", "f") and self._german is not None:
            return self._german.meant(source[0], gender)
        if gender in ("m", "f"):
            subject = self._subjects.last(source[0], gender) if self._subjects else None
            if subject is not None:
                self._spoke_last(Subject(source[0], subject.figure, subject.span))
                known = subject.figure.gender == gender
                if not known and self._cast and candidates(self._cast, source[0], gender) == 1:
                    subject.figure.gender = gender  # Nobody else can be meant: who is "she" here is no "he" below.
                return self._person(subject.figure, subject.span, "pronoun", 0.85 if known else 0.7)
            return self._spoken_of_before(source[0], "", gender) or Speaker(kind="unnamed", confidence=0.5)
        if gender in ("1", "2") and outer is not None and outer.name:
            return Speaker(name=outer.name, role=outer.role, side=outer.side, kind=outer.kind, named_by=outer.named_by,
                           resolved_by="first-person", confidence=0.8)  # fmt: skip
        if word in ("i", "my") and self._cast and (wrote := writer_of(self._text, self._cast, self._quotations)):
            return self._person(*wrote, "first-person", 0.6)
        if word == "it" and outer is None and (before := body_before(self._text, self._said_last, source)):
            return before
        if word == "it" and outer is None and self._cast and self._language.code == "en":
            return subject_before(self._text, self._cast, source[0]) or Speaker(kind="unnamed", confidence=0.6)
        kind: SpeakerKind = "group" if gender in ("p", "2") or word == "you" else "unnamed"
        return Speaker(kind=kind, confidence=0.6)

    def _meant(self, at: int) -> Speaker:
        """Whom he or she means in an English text."""
        assert self._referents is not None
        choice = self._referents.meant(at)
        if choice is None or choice.trace is None or choice.share < _LEAST or choice.ahead < _AHEAD:
            return Speaker(kind="unnamed", confidence=0.5)
        self._spoke_last(Subject(at, choice.trace.figure, choice.trace.span))
        return self._person(choice.trace.figure, choice.trace.span, "pronoun", sureness(choice.share))

    def _relative(self, source: Span) -> Speaker:
        """ "…, who said", "…, which requires": the name that stands before."""
        word = self._text[source[0] : source[1]].lower()
        people = word.startswith("who") or word in RELATIVE
        for mention, figure in self._cast.before(source[0], 4) if self._cast else ():
            between = self._text[mention.end : source[0]]
            if len(between) >= _APPOSITION or not to_its_name().fullmatch(between):
                continue
            if people and self._cast and (many := many_before(self._text, self._cast, mention, figure, source[1])):
                return many
            if figure.known or (people and figure.person and " " in figure.name):
                if people:
                    self._spoke_last(Subject(source[0], figure, (mention.start, mention.end)))
                    return self._person(figure, (mention.start, mention.end), "relative", 0.85)
            elif not people and not figure.person and figure.kind != "place" and figure.name.lower() not in places():
                return before_which(self._text, mention, figure)
        if self._language.code == "en" and (phrase := antecedent(self._text, source[0])) is not None:
            speaker = self._described.speaker_of(phrase, self._text[slice(*phrase)], self._referents)
            if not people or speaker.kind in ("person", "group", "unnamed"):
                return replace(speaker, resolved_by="relative" if speaker.name else None, confidence=0.6)
        return Speaker(kind="unnamed", confidence=0.5)
