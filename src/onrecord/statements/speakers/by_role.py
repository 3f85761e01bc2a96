"""Who a source is that has no name of its own: a role, a group, a body, a document."""

from __future__ import annotations

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.rules.paragraph.romance import LATTER, is_article, kind_of, role_of, side_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.pronouns.subjects import Subject
from onrecord.statements.speakers.pronouns.together import the_two
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

    def called(self, source: Span, words: str) -> Speaker | None:
        """Whom "o executivo" or "министр" means: who spoke last, or who has that office."""
        scene, having = self._scene, self._scene.with_roles.values()
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
        article, _, rest = words.lower().partition(" ")
        told = set(rest.split())
        if not told or not is_article(article):
            return None
        last = scene.said_last[1] if scene.said_last else None
        if last is not None and last.name and last.role and told <= {*last.role.lower().split()}:
            return replace(last, resolved_by="role", confidence=0.7)
        if len(told) < _TELLING:
            return self.called(source, words)
        having = [one for one in scene.with_roles.values() if one.role and told <= {*one.role.lower().split()}]
        return replace(having[0], resolved_by="role", confidence=0.6) if len(having) == 1 else None
