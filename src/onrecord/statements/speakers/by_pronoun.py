"""Who a source is that is a pronoun, a relative, or the subject that a verb leaves out."""

from __future__ import annotations

from msgspec.structs import replace

from onrecord.record import Span, Speaker, SpeakerKind
from onrecord.statements.lexicon.families import DROPPING, EASTERN, MALAY, WITHOUT_TITLES
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.rules.paragraph.german import is_several
from onrecord.statements.rules.paragraph.romance import RELATIVE
from onrecord.statements.speakers.cast.mentions import begins_sentence
from onrecord.statements.speakers.languages.eastern_again import goes_on
from onrecord.statements.speakers.languages.in_arabic import same_speaker
from onrecord.statements.speakers.languages.untitled import plainly_named
from onrecord.statements.speakers.pronouns.choices import sureness
from onrecord.statements.speakers.pronouns.relatives import antecedent, to_its_name
from onrecord.statements.speakers.pronouns.subjects import Subject, candidates
from onrecord.statements.speakers.pronouns.together import many_before, they_two
from onrecord.statements.speakers.roles.acting import before_which
from onrecord.statements.speakers.roles.spoken_before import body_before, document_before
from onrecord.statements.speakers.roles.subject_bodies import subject_before, subject_told_of
from onrecord.statements.speakers.scene import Scene
from onrecord.statements.speakers.writer import writer_of

_LEAST, _AHEAD = 0.4, 0.12
"""The least share of a pronoun's meaning, and how far it is ahead of the next choice's; below it nobody is named."""
_APPOSITION = 90
"""Characters between a name and its "who"."""

_WHO = {"nl": "die", "sv": "som", "no": "som", "da": "som"}
"""Relative pronouns for people in the other Germanic languages; German has three, which are articles as well."""


def is_relative(word: str, scene: Scene) -> bool:
    """Whether `word`, lower case, is "who" or "which" in the scene's language."""
    told = word in ("who", "which") or (scene.romance and word in RELATIVE)
    return told or word == _WHO.get(scene.language.code or "")


class ByPronoun:
    """Answers whom pronouns mean in a scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def speaker_of(self, source: Span, word: str, outer: Speaker | None) -> Speaker:
        """Whom `word`, lower case, means; `outer` is whose quotation it stands in."""
        scene, code = self._scene, self._scene.language.code
        gender = scene.language.genders.get(word)
        if is_relative(word, scene):
            return self.relative(source)
        if code == "de" and word == "es":
            return Speaker(kind="document", confidence=0.5)  # "heißt es": the text says so that was spoken of
        if code == "fr" and word == "on":
            return Speaker(kind="unnamed", confidence=0.5)
        if code == "de" and word == "sie" and is_several(scene.text, *source):
            return Speaker(kind="group", confidence=0.6)
        if gender in ("m", "f") and scene.referents is not None:
            return self._in_english(source[0])
        if gender in ("m", "f", "e") and code in WITHOUT_TITLES:
            return self.implied(source[0], "", gender) or Speaker(kind="unnamed", confidence=0.5)
        if gender in ("m", "f") and scene.german is not None:
            return scene.german.meant(source[0], gender)
        if gender in ("m", "f"):
            return self._by_last_subject(source[0], gender)
        if gender in ("1", "2") and outer is not None and outer.name:
            return Speaker(name=outer.name, role=outer.role, side=outer.side, kind=outer.kind, named_by=outer.named_by,
                           resolved_by="first-person", confidence=0.8)  # fmt: skip
        if word in ("i", "my") and scene.cast and (wrote := writer_of(scene.text, scene.cast, scene.quotations)):
            return scene.person(*wrote, "first-person", 0.6)
        if word in ("i", "my") and scene.english and scene.writer and not scene.is_quoted(source[0]):
            return Speaker(name=scene.writer, kind="person", resolved_by="first-person", confidence=0.6)
        if word == "it" and outer is None and (before := body_before(scene.text, scene.said_last, source)):
            return before
        if word == "it" and outer is None and scene.cast and scene.english:
            before = subject_before(scene.text, scene.cast, source[0]) or document_before(scene.text, source[0])
            before = before or subject_told_of(scene.text, scene.cast, source[0])
            return before or Speaker(kind="unnamed", confidence=0.6)
        if word in ("they", "both") and outer is None and (two := self._two(source[0])) is not None:
            return two
        kind: SpeakerKind = "group" if gender in ("p", "2") or word == "you" else "unnamed"
        return Speaker(kind=kind, confidence=0.6)

    def _two(self, at: int) -> Speaker | None:
        scene = self._scene
        return they_two(scene.text, scene.cast, scene.referents, at) if scene.cast and scene.referents else None

    def _in_english(self, at: int) -> Speaker:
        """Whom he or she most likely means."""
        assert self._scene.referents is not None
        choice = self._scene.referents.meant(at)
        if choice is None or choice.trace is None or choice.share < _LEAST or choice.ahead < _AHEAD:
            return Speaker(kind="unnamed", confidence=0.5)
        self._scene.spoke_last(Subject(at, choice.trace.figure, choice.trace.span))
        return self._scene.person(choice.trace.figure, choice.trace.span, "pronoun", sureness(choice.share))

    def _by_last_subject(self, at: int, gender: str) -> Speaker:
        """Whom he or she means in other languages: the last subject that fits."""
        scene = self._scene
        subject = scene.subjects.last(at, gender) if scene.subjects else None
        if subject is None:
            return self._spoken_of_before(at, "", gender) or Speaker(kind="unnamed", confidence=0.5)
        scene.spoke_last(Subject(at, subject.figure, subject.span))
        known = subject.figure.gender == gender
        if not known and scene.cast and candidates(scene.cast, at, gender) == 1:
            subject.figure.gender = gender  # Nobody else can be meant: who is "she" here is no "he" below.
        return scene.person(subject.figure, subject.span, "pronoun", 0.85 if known else 0.7)

    def owner(self, at: int, gender: str) -> Speaker:
        """Whose "his" or "her" at `at` is, `gender` as of a pronoun, `e` where the word does not tell."""
        scene = self._scene
        if gender in ("m", "f"):
            if scene.german is not None:
                return scene.german.meant(at, gender)
            return self._by_last_subject(at, gender)
        last = [one for each in "mf" if scene.subjects and (one := scene.subjects.last(at, each)) is not None]
        nearest = max(last, key=lambda one: one.at, default=None)
        if nearest is None:
            return Speaker(kind="unnamed", confidence=0.5)
        told = scene.person(nearest.figure, nearest.span, "pronoun", 0.6)
        if scene.language.code in WITHOUT_TITLES:
            return plainly_named(told, scene.text, nearest.span, scene.language)
        return told

    def implied(self, at: int, cue: str, gender: str | None = None) -> Speaker | None:
        """Who spoke last before `at`, or was spoken of: whom a verb, `cue`, means that needs no subject."""
        scene, code = self._scene, self._scene.language.code
        if scene.dropped is None or code not in DROPPING:
            if code == "he":
                from onrecord.statements.speakers.languages.in_hebrew import by_his_words

                return by_his_words(scene.text, scene.said_last, at, cue)
            if code in EASTERN:
                return goes_on(scene.text, scene.said_last, at, code)
            return same_speaker(scene.text, scene.said_last, at, cue) if code == "ar" else None
        if code in MALAY and not (gender or cue.endswith("nya")):
            return None  # "kata" has a subject, "katanya" is "said she"
        if scene.said_last is not None and scene.dropped.may_go_on(scene.said_last, at, cue, gender):
            speaker = scene.said_last[1]
            return replace(speaker, resolved_by="pronoun" if speaker.name else None, confidence=0.6)
        return self._spoken_of_before(at, cue, gender)

    def _spoken_of_before(self, at: int, cue: str, gender: str | None) -> Speaker | None:
        """Whom the sentence just before is about, and nobody else."""
        dropped = self._scene.dropped
        mention, figure = (dropped.subject_just_before(at) if dropped else None) or (None, None)
        if dropped is None or mention is None or figure is None:
            return None
        told = self._scene.person(figure, (mention.start, mention.end), "pronoun", 0.6)
        return dropped.fitting(told, mention, cue, gender)

    def relative(self, source: Span) -> Speaker:
        """ "…, who said", "…, which requires": the name that stands before."""
        scene = self._scene
        text, cast, word = scene.text, scene.cast, scene.text[source[0] : source[1]].lower()
        if scene.romance and scene.said_last and begins_sentence(text, source[0]):
            (_, end), speaker = scene.said_last
            if source[0] - end < _APPOSITION:
                return replace(speaker, resolved_by="relative" if speaker.name else None, confidence=0.7)
        people = word.startswith("who") or word in RELATIVE or word in _WHO.values()
        for mention, figure in cast.before(source[0], 4) if cast else ():
            between = text[mention.end : source[0]]
            if len(between) >= _APPOSITION or not to_its_name().fullmatch(between):
                continue
            if people and cast and (many := many_before(text, cast, mention, figure, source[1])):
                return many
            if figure.known or (people and figure.person and " " in figure.name):
                if people:
                    scene.spoke_last(Subject(source[0], figure, (mention.start, mention.end)))
                    return scene.person(figure, (mention.start, mention.end), "relative", 0.85)
            elif not people and not figure.person and figure.kind != "place" and figure.name.lower() not in places():
                return before_which(text, mention, figure)
        if scene.english and (phrase := antecedent(text, source[0])) is not None:
            speaker = scene.described.speaker_of(phrase, text[slice(*phrase)], scene.referents)
            if not people or speaker.kind in ("person", "group", "unnamed"):
                return replace(speaker, resolved_by="relative" if speaker.name else None, confidence=0.6)
        return Speaker(kind="unnamed", confidence=0.5)
