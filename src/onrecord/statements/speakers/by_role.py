"""Who a source is that has no name of its own: a role, a group, a body, a document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.families import NORTHERN
from onrecord.statements.lexicon.people.epithets import EPITHETS
from onrecord.statements.rules.paragraph.romance import LATTER, is_article, kind_of, role_of, side_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.languages.told_beside import gender_by_article
from onrecord.statements.speakers.pronouns.subjects import Subject
from onrecord.statements.speakers.pronouns.together import the_two
from onrecord.statements.speakers.roles.holders_nordic import office_holders
from onrecord.statements.speakers.roles.holders_romance import holders_of
from onrecord.statements.speakers.roles.same_office import by_same_office, named_in_same_office, without_party
from onrecord.statements.speakers.roles.spoken_before import same_body
from onrecord.statements.speakers.scene import Scene

_NEAR = 400
"""Characters from who is named to "ce dernier", which means them."""
_TELLING = 3
"""Words of a role, small ones too, from which on it tells one who spoke before: "ministre de la Défense"."""


class ByRole:
    """Answers who a source is by what it says that somebody is; the `cast` is the scene's."""

    def __init__(self, scene: Scene, cast: Cast) -> None:
        self._scene, self._cast = scene, cast

    def speaker_of(self, source: Span, words: str) -> Speaker:
        """Whom the source, `words`, means, or what it is."""
        scene = self._scene
        if scene.romance:
            if (before := self._spoken_of(source, words)) is not None:
                return before
            kind = kind_of(words, scene.language)
            side = side_of(words) if kind in ("unnamed", "group") else None
            return Speaker(role=role_of(words, scene.language), side=side, kind=kind, confidence=0.7)
        if scene.english and (two := the_two(scene.text, self._cast, source, words)) is not None:
            return two
        speaker = scene.described.speaker_of(source, words, scene.referents)
        if speaker.kind == "organisation" and speaker.name is None:
            speaker = same_body(source, words, scene.said_last, self._cast) or speaker
        aside = scene.text[max(0, source[0] - 8) : source[0]].endswith((", which ", ", whom "))  # another acts on
        if speaker.kind == "person" and not aside and (figure := self._cast.named(speaker.name or "")):
            scene.spoke_last(Subject(source[0], figure, figure.named_by), named=False)
        return speaker

    def holder(self, noun: str) -> Speaker | None:
        """Whom "presidenten" means: the only one named with that office, or who of several spoke last."""
        scene = self._scene
        having = office_holders(noun, scene.text)
        last = scene.said_last[1].name if scene.said_last else None
        names = [last] if last in having else [*having]
        if len(names) != 1 or names[0] is None:
            return None
        figure = self._cast.named(names[0])
        if figure is None or not figure.person:
            return None
        told = scene.person(figure, having[names[0]], "role", 0.6)
        return told if told.role else replace(told, role=noun)

    def aged(self, source: Span, words: str) -> Speaker | None:
        """Whom "36-åringen" means: the only one before beside whose name that age stands; Nordic languages, Dutch."""
        scene = self._scene
        match = _of_an_age().fullmatch(words) if scene.language.code in NORTHERN else None
        if match is None:
            return None
        beside = re.compile(rf"{_FULL_NAME}(?:,? \({match['age']}\)|, {match['age']}(?=[,.]))")
        having = {found["name"]: found.span("name") for found in beside.finditer(scene.text, 0, source[0])}
        if len(having) != 1:
            return None
        ((name, span),) = having.items()
        figure = self._cast.named(name)
        return scene.person(figure, span, "role", 0.6) if figure is not None and figure.person else None

    def called(self, source: Span, words: str) -> Speaker | None:
        """Whom "o executivo" or "министр" means: who spoke last, or who has that office."""
        scene, having = self._scene, self._scene.with_roles.values()
        noun = re.sub(r"\A(?:az? |[οη] |το )", "", words.lower())
        if not scene.romance and (same := by_same_office(noun, having, None, scene.language.code)) is not None:
            return same
        return scene.dropped.called(scene.said_last, source, words, having) if scene.dropped else None

    def _spoken_of(self, source: Span, words: str) -> Speaker | None:
        """Whom "ce dernier" means, or "el portavoz": who was named last, or spoke last and is one."""
        scene = self._scene
        if words.lower() in LATTER:
            for mention, figure in self._cast.before(source[0], 4):
                near = source[0] - mention.start < _NEAR and not scene.is_quoted(mention.start)
                if near and figure.person and " " in figure.name:
                    return scene.person(figure, (mention.start, mention.end), "pronoun", 0.7)
            return Speaker(kind="unnamed", confidence=0.5)
        article, _, rest = re.sub(r"\Al([’'])(?=\w)", r"l\1 ", words.lower()).partition(" ")  # "l’élu"
        told = set(rest.split())
        if not told or not is_article(article):
            return None
        last = scene.said_last[1] if scene.said_last else None
        if last is not None and last.name and last.role and told <= {*last.role.lower().split()}:
            return replace(last, resolved_by="role", confidence=0.7)
        if (same := self._in_same_office(source, article, rest)) is not None:
            return same
        if len(told) < _TELLING:
            called = self.called(source, words) or self._alone(source, words) or self._in_office(source, rest)
            return called or self._of_its_place(source, rest)
        having = [one for one in scene.with_roles.values() if one.role and told <= {*one.role.lower().split()}]
        if len(having) == 1:
            return replace(having[0], resolved_by="role", confidence=0.6)
        return self._alone(source, words)

    def _in_office(self, source: Span, office: str) -> Speaker | None:
        """Whom "el primer ministro" means: the only one named before whose name that office stands."""
        return self._only_one(holders_of(office.lower(), self._scene.text, source[0]))

    def _only_one(self, having: Mapping[str, Span]) -> Speaker | None:
        """The one of those who have an office, by name and place; None where they are several, or quoted."""
        if len(having) != 1:
            return None
        ((name, span),) = having.items()
        figure = self._cast.named(name)
        told = figure is not None and figure.person and not self._scene.is_quoted(span[0])
        return self._scene.person(figure, span, "role", 0.6) if figure is not None and told else None

    def _of_its_place(self, source: Span, rest: str) -> Speaker | None:
        """Whom "el presidente andaluz" means: the only one before who is "presidente de la Junta de Andalucía"."""
        text, (office, _, adjective) = self._scene.text, rest.partition(" ")
        stem = adjective[: max(_STEM, len(adjective) - _ENDING)].lower()
        if not adjective or " " in adjective or len(stem) < _STEM:
            return None
        having: dict[str, Span] = {}
        for name, span in holders_of(office, text, source[0]).items():
            lead = text[max(0, span[0] - _OFFICE) : span[0]]
            of = re.findall(r"[A-ZÀ-Þ]\w+", lead[lead.lower().rfind(office) :])
            if any(word.lower().startswith(stem[:_STEM]) for word in of):
                having[name] = span
        return self._only_one(having)

    def _in_same_office(self, source: Span, article: str, noun: str) -> Speaker | None:
        """Whom "il primo cittadino" means: the only one with the office, "sindaco", for which that is another word."""
        noun, gender = without_party(noun), gender_by_article(f"{article} {noun} ", self._scene.language.code)
        told = by_same_office(noun, self._scene.with_roles.values(), gender, self._scene.language.code)
        having = named_in_same_office(noun, self._scene.text, source[0])
        if len(having) != 1:
            return told if not having else None
        ((name, span),) = having.items()
        figure = self._cast.named(name)
        if figure is None or figure.name != name or (gender is not None and figure.gender not in (gender, None)):
            return None
        return self._scene.person(figure, span, "role", 0.6) if not self._scene.is_quoted(span[0]) else None

    def _alone(self, source: Span, words: str) -> Speaker | None:
        """Whom "la syndicaliste" calls again: the only one named so far who can be; of "la dirigeante de la CGT" the
        only one behind whose name that body stands."""
        match = _epithet().fullmatch(words.lower())
        if match is None or match["noun"] not in EPITHETS:
            return None
        gender = gender_by_article(f"{match['article']} {match['noun']} ", self._scene.language.code)
        people: dict[str, tuple[Mention, Figure]] = {}
        for mention, figure in self._cast.before(source[0], _MENTIONS):
            if figure.person and " " in figure.name and not self._scene.is_quoted(mention.start):
                people.setdefault(figure.name, (mention, figure))
        fitting = [(mention, figure) for mention, figure in people.values() if figure.gender in (gender, None)]
        if of := match["of"]:
            text = self._scene.text.lower()
            fitting = [one for one in fitting if of in text[one[1].named_by[1] : one[1].named_by[1] + _BESIDE]]
        if len(fitting) != 1 or (not of and (gender is None or fitting[0][1].gender is None)):
            return None
        mention, figure = fitting[0]
        return self._scene.person(figure, (mention.start, mention.end), "role", 0.6)


_FULL_NAME = r"(?P<name>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){1,3})"


@cache
def _of_an_age() -> re.Pattern[str]:
    """Somebody by an age: "36-åringen", "den 36-årige", "de 36-jarige"."""
    return re.compile(r"(?:[Dd]en? )?(?P<age>\d{1,3})-?(?:åringen|årig[ae]|jarige)")


_STEM, _ENDING = 4, 4
"""Letters that an adjective shares with its place, at least, and those of its ending."""
_OFFICE = 60
"""Characters of an office with what it is of."""
_MENTIONS, _BESIDE = 40, 80
"""Mentions before a noun among which who is called again stands; characters behind a name that tell of what body."""


@cache
def _epithet() -> re.Pattern[str]:
    """An article, a noun, and of what body somebody is."""
    of = r"(?: (?P<of>(?:d[eiu]|del|della|da|do) .+))?"
    which = r"(?: (?:socialista|popular|opositora?|comunista|republicano|conservadora?|liberal|opposizione))?"
    return re.compile(rf"(?P<article>l[ae]|el|il|lo|[oa]|l(?=[’']))[ ’'](?P<noun>[\w-]+){which}{of}")
