"""Who speaks: from the words of a source to a name, a role, a side. Unsure is null: a wrong name is worse than none.

What a source is decides who is asked: names and surnames `by_name`, he, she, who and verbs without a subject
`by_pronoun`, "the envoy" and "le ministre" `by_role`. Sources are asked in the order of the text, since each tells who
was spoken of last (`scene`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from onrecord.record import NameKind, Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.cues.owned import POSSESSIVES
from onrecord.statements.lexicon.cues.turns import ANSWERS, QUESTIONS
from onrecord.statements.lexicon.families import EASTERN, SOUTHERN, WITHOUT_TITLES
from onrecord.statements.lexicon.names.body_nouns import CALLED_AGAIN
from onrecord.statements.rules.datelines import is_in_dateline
from onrecord.statements.rules.paragraph.german import is_owned, of_people
from onrecord.statements.rules.paragraph.particles import particled_surnames
from onrecord.statements.rules.quotations.turns import nameless
from onrecord.statements.speakers.by_name import ByName
from onrecord.statements.speakers.by_pronoun import ByPronoun, is_relative
from onrecord.statements.speakers.by_role import ByRole
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.judged import is_given
from onrecord.statements.speakers.cast.looks import is_time
from onrecord.statements.speakers.cast.mentions import begins_sentence
from onrecord.statements.speakers.cast.papers import paper_named
from onrecord.statements.speakers.cast.shapes import is_definite_noun, unarticled, user_named, without_small
from onrecord.statements.speakers.languages.by_noun import told_by_noun
from onrecord.statements.speakers.languages.declined import in_nominative
from onrecord.statements.speakers.languages.eastern_again import meant_again
from onrecord.statements.speakers.languages.in_arabic import HeardInArabic
from onrecord.statements.speakers.languages.in_eastern import eastern_speaker
from onrecord.statements.speakers.languages.in_german import HeardInGerman, by_letters, some_of
from onrecord.statements.speakers.languages.in_marks import beside_marks
from onrecord.statements.speakers.languages.in_southern import southern_speaker
from onrecord.statements.speakers.languages.known_bodies import is_site, known_body
from onrecord.statements.speakers.languages.untitled import plainly_named
from onrecord.statements.speakers.pronouns.referents import Referents, Said
from onrecord.statements.speakers.pronouns.together import he_and, together, unnamed_again
from onrecord.statements.speakers.roles.called_bodies import body_opening, called_since, owns_body
from onrecord.statements.speakers.roles.phrases import adjectives
from onrecord.statements.speakers.scene import Scene

_POINTING = frozenset(
    "that this these those there here it what you one everyone everybody someone somebody anyone anybody nobody".split()
)
"""Words by which a source says nothing of who speaks, lower case."""
_MOST_NAMED = 60
"""Mentions before the first answer among which the one who gives it is looked for."""

_FEW, _NEAR = 12, 350
"""Mentions before "its", and characters, among which the body is that it means."""


@cache
def _what_it_is() -> re.Pattern[str]:
    """What a body is, or what of it, before its name at the beginning of a sentence: "The environmental group | ",
    "Shares in | ".
    """
    nouns = "|".join(sorted(CALLED_AGAIN | {"watchdog", "regulator", "union"}))
    return re.compile(
        rf"(?:\A|[\n.!?”\"’] ?)((?:The )?(?:[A-Z][a-z-]+ )(?:[a-z-]+ ){{0,2}}?(?:{nouns}) |(?i:{nouns}) "
        r"|(?:Shares|Stock|Investors|Staff|Workers|Customers) (?:in|at|of) )\Z"
    )


_LEAD = 50
"""Characters before a body's name in which it is told what it is."""


class Speakers:
    """Answers who a source is, source by source in the order of the text."""

    def __init__(
        self,
        text: str,
        language: Language,
        quotations: tuple[Span, ...] = (),
        names: Sequence[tuple[Span, NameKind]] | None = None,
        said: Sequence[Said] = (),
        writer: str | None = None,
    ) -> None:
        """`quotations`: spans of `text` whose words are others', ascending; no subject is looked for in them.

        `names`: those that a model found, ascending; None where none looked. `said`: sources, each with what it says.
        `writer`: whose "I" it is in the article's own voice, where the text names nobody.
        """
        self._text, self._language = text, language
        self._scene = scene = Scene(text, language, quotations, names, said, writer)
        self._by_pronoun = ByPronoun(scene)
        self._by_name = ByName(scene, scene.cast) if scene.cast else None
        self._by_role = ByRole(scene, scene.cast) if scene.cast else None
        self._in_german, self._in_arabic = HeardInGerman(text, language), HeardInArabic(text, language)
        self._heard_in_hebrew: dict[str, Speaker] = {}
        self._answers: Speaker | None = None
        """Who answers in an interview without names before its answers."""

    @property
    def referents(self) -> Referents | None:
        """Whom he and she mean; None but for English."""
        return self._scene.referents

    @property
    def cast(self) -> Cast | None:
        """Everyone and everything named; None where no names are read."""
        return self._scene.cast

    def speaker_of(self, source: Span | None, outer: Speaker | None = None) -> Speaker | None:
        """The speaker whom the words at `source` mean; `outer` is whose quotation they stand in."""
        if source is None:
            return None
        speaker = (self._unnamed_again(source) if outer is None else None) or self._meant_by(source, outer)
        if outer is None and speaker is not None:
            self._scene.told(source, speaker)
        return speaker

    def implied(self, at: int, cue: str) -> Speaker | None:
        """Who spoke last before `at`, or was spoken of: whom a verb, `cue`, means that needs no subject."""
        return self._by_pronoun.implied(at, cue)

    def in_turn(self, source: Span, label: str) -> Speaker | None:
        """Whose turn it is by its label: a name, or one who asks, or who answers: the only person named before."""
        if nameless().fullmatch(label):
            return Speaker(kind="group" if "group" in label.lower() else "unnamed", confidence=0.6)
        if label.lower() not in QUESTIONS | ANSWERS:
            return self.speaker_of(source)
        if label.lower() in QUESTIONS:
            return Speaker(kind="unnamed", confidence=0.6)
        if self._answers is None:  # who is named before the first answer gives them all
            cast = self._scene.cast
            before = cast.before(source[0], _MOST_NAMED) if cast else ()
            people = {figure.name: figure for _, figure in before if figure.known and " " in figure.name}
            (figure,) = people.values() if len(people) == 1 else (None,)
            told = self._scene.person(figure, figure.named_by, "role", 0.6) if figure else None
            self._answers = told or Speaker(kind="unnamed", confidence=0.6)
        return self._answers

    def body_before(self, at: int) -> str | None:
        """The body that "its" means at a place: the last near by that begins a sentence; None where none does."""
        cast = self._scene.cast
        if (unnamed := body_opening(self._text, at)) is not None:
            return unnamed
        for mention, figure in cast.before(at, _FEW) if cast else []:
            if at - mention.start > _NEAR:
                return None
            if is_in_dateline(self._text, mention.start):
                continue  # "HULL (Reuters) - The council …, its chair, Ada Holt, said"
            start = mention.start - len("The ") if self._text.startswith("The ", mention.start - 4) else mention.start
            by_shape = figure.person and not figure.known and not is_given(figure.name)  # "Hull Ferries": its own word
            body = (by_shape or not figure.person) and not owns_body(self._text, mention)
            if body and figure.name not in adjectives() and self._opens(start, mention.whole):
                again = called_since(self._text, cast, mention.end, at) if cast else None
                return unarticled((again or figure).name)
        return None

    def called_again(self, at: int, phrase: str, head: str) -> str | None:
        """The body or the person whom "the NOUN" at a place means; None where none was named."""
        return self._scene.described.called_again(at, phrase, head)

    def _opens(self, start: int, end: int) -> bool:
        """Whether a name begins a sentence, or what it is does: "Environmental group | Clear Sound"."""
        lead = _what_it_is().search(self._text, max(0, end - _LEAD), end)
        return begins_sentence(self._text, lead.start(1) if lead else start)

    def _unnamed_again(self, source: Span) -> Speaker | None:
        scene = self._scene
        if scene.said_last is None or scene.referents is None or scene.cast is None:
            return None
        return unnamed_again(self._text, scene.cast, scene.quotations, source, *scene.said_last)

    def _meant_by(self, source: Span, outer: Speaker | None) -> Speaker | None:
        words, scene = self._text[source[0] : source[1]].strip(" ,\u00a0"), self._scene
        lower = words.lower()
        if (cut := re.fullmatch(r"(\w+)[’'](?:s|d|ll|re|ve|m)", lower)) and cut.group(1) in self._language.genders:
            lower = cut.group(1)
        if self._language.code == "fr" and lower in ("j’", "j'"):
            lower = "je"
        if (whose := POSSESSIVES.get(self._language.code or "", {}).get(lower)) is not None:
            return self._by_pronoun.owner(source[0], whose)
        if (lower in self._language.genders and words != "US") or is_relative(lower, scene):
            return self._by_pronoun.speaker_of(source, lower, outer)
        if scene.referents is not None and (pair := he_and().match(lower)):
            he = (source[0] + pair.start(1), source[0] + pair.end(1))
            first = self._by_pronoun.speaker_of(he, pair.group(1), outer)
            return together(first, self._meant_by((source[0] + pair.end(), source[1]), outer))
        if self._language.code in EASTERN:
            again = meant_again(self._text, source, scene.said_last, self._language.code)
            return again or eastern_speaker(self._text, source, self._language.code)
        if self._language.code in SOUTHERN:
            return southern_speaker(self._text, source, self._language.code, scene.said_last)
        if not scene.english and (marked := self._marked(source, words)) is not None:
            return marked
        if scene.english and (nobody := self._nobody(source, lower)) is not None:
            return nobody
        if self._by_name is None or self._by_role is None:  # names have no capitals
            return self._without_capitals(source, words)
        return self._named_or_described(source, words, self._by_name, self._by_role)

    def _marked(self, source: Span, words: str) -> Speaker | None:
        """Who a source is that holds a name in marks: a paper, a firm, or somebody of them."""
        if (marked := beside_marks(self._text, source, self._language.code)) is not None:
            return in_nominative(marked, self._text, source, self._language)
        return paper_named(words, source)

    def _nobody(self, source: Span, words: str) -> Speaker | None:
        """The speaker that "that", "there", "you" or a day is: nobody who is named; None for other words."""
        if words == "that" and not begins_sentence(self._text, source[0]):
            return self._by_pronoun.relative(source)
        if words in _POINTING or is_time(words):
            many = words in ("you", "these", "those", "everyone")
            return Speaker(kind="group" if many else "unnamed", confidence=0.6)
        return None

    def _without_capitals(self, source: Span, words: str) -> Speaker | None:
        if self._language.code == "ar":
            return self._in_arabic.speaker_of(words, source[0])
        if self._language.code == "he":
            from onrecord.statements.speakers.languages.in_hebrew import heard_in_hebrew

            return heard_in_hebrew(words, source[0], self._heard_in_hebrew, self._text, self._language)
        name = without_small(words, self._language) or None
        return Speaker(name=name, kind="person", resolved_by="name", named_by=source, confidence=0.5)

    def _particled(self, words: str) -> Speaker | None:
        """Who is called by a surname that begins with small words: "Von der Leyen"."""
        span = None if self._scene.english else particled_surnames(self._text).get(words.lower())
        if span is None:
            return None
        name = self._text[slice(*span)]
        figure = self._scene.cast.named(name) if self._scene.cast else None
        if figure is not None and figure.person and figure.name == name:
            return self._scene.person(figure, span, "surname", 0.8)
        return Speaker(name=name, kind="person", named_by=span, resolved_by="surname", confidence=0.8)

    def _known_body(self, source: Span, words: str) -> Speaker | None:
        """The state or the body known everywhere that the words name, unless somebody is called so: "Marco Ferrari"."""
        body = known_body(words, source, self._language.code)
        bearer = self._scene.cast.named(body.name) if body is not None and body.name and self._scene.cast else None
        return body if bearer is None or not bearer.person or is_site(bearer.name) else None

    def _named_or_described(self, source: Span, words: str, by_name: ByName, by_role: ByRole) -> Speaker | None:
        speaker = told_by_noun(self._told_by_words(source, words, by_name, by_role), words, self._language)
        if speaker is None and self._scene.german is not None and of_people([words.split()[0].lower()]):
            return self._apposed(source, Speaker(role=words, kind="unnamed", confidence=0.6))
        if speaker is None or speaker.name is not None or speaker.kind != "unnamed" or self._scene.english:
            return speaker
        return self._apposed(source, speaker) or speaker

    def _apposed(self, source: Span, speaker: Speaker) -> Speaker | None:
        """Who begins a sentence and is told what they are before the verb, with no second comma: "Ada Holt, | Leiterin
        der Schule | sagte"."""
        for mention, figure in self._scene.cast.before(source[0], 1) if self._scene.cast else ():
            beside = self._text[mention.end : source[0]] == ", " and begins_sentence(self._text, mention.whole)
            if beside and figure.person and " " in mention.name and mention.name == figure.name:
                here = (mention.start, mention.end)
                return replace(speaker, name=figure.name, kind="person", named_by=here, resolved_by="name")
        return None

    def _told_by_words(self, source: Span, words: str, by_name: ByName, by_role: ByRole) -> Speaker | None:
        """Whom the words of a source tell by themselves."""
        if (full := self._particled(words) or self._known_body(source, words)) is not None:
            return full
        if self._scene.german is not None and (some := some_of(words)) is not None:
            return some
        if (aged := by_role.aged(source, words)) is not None:
            return aged
        if is_definite_noun(words, self._language.code):
            return by_role.holder(words.lower()) or by_role.speaker_of(source, words if "-" in words else words.lower())
        owned = self._scene.german is not None and is_owned(words.split())  # "Ada Holts Sprecherin"
        named = None if owned else by_name.speaker_of(source, words)
        if named is not None and self._scene.german is not None and named.kind == "person" and named.name:
            whole = self._in_german.whole(source, named.name, named.role)
            named = by_letters(words, source, named.name) or whole or named
        if named is None and self._scene.german is not None:
            heard = self._in_german.speaker_of(source, words, by_role.speaker_of)
            return self._scene.german.called(source, heard)
        if self._language.code in WITHOUT_TITLES:
            plain = plainly_named(named, self._text, source, self._language)
            plain = in_nominative(plain, self._text, source, self._language)
            return (by_role.called(source, words) if plain.kind == "unnamed" else None) or plain
        return named or user_named(words, source) or by_role.speaker_of(source, words)
