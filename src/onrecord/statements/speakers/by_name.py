"""Who a source is that has a name: a person, several, an organisation, a document."""

from __future__ import annotations

from onrecord.record import Span, Speaker, SpeakerKind
from onrecord.statements.rules.paragraph.romance import are_many, are_of, is_article, is_topic, role_beside
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.common_nouns import are_offices
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.shapes import (
    acts_as_person,
    and_others,
    are_several,
    is_common_plural,
    is_document,
    joined,
    published_in,
    role_before_name,
    unarticled,
)
from onrecord.statements.speakers.languages.told_beside import as_body, gender_by_article, is_nobody
from onrecord.statements.speakers.named import Named
from onrecord.statements.speakers.pronouns.subjects import Subject
from onrecord.statements.speakers.roles.acting import state_of
from onrecord.statements.speakers.scene import Scene


class ByName:
    """Answers who a source is by the names in it; the `cast` is the scene's."""

    def __init__(self, scene: Scene, cast: Cast) -> None:
        self._scene, self._cast = scene, cast
        self._named = Named(scene.text, scene.language, cast)

    def speaker_of(self, source: Span, words: str) -> Speaker | None:
        """Whom the source, `words`, names; None where it has no name of its own."""
        heads = self._named.heads(source)
        if not heads:
            return self._by_name_alone(source) or self._by_two_offices(source, words)
        mention, figure = heads[0]
        if (several := self._several(source, heads)) is not None:
            return several
        if self._scene.referents is not None and figure.person and " " not in mention.name:
            figure = self._scene.referents.living(figure, source)
        if (unnamed := self._unnamed(source, words, mention, figure, alone=len(heads) == 1)) is not None:
            return unnamed
        return self._person(source, mention, figure) or self._body(source, mention, figure)

    def _several(self, source: Span, heads: list[tuple[Mention, Figure]]) -> Speaker | None:
        """ "Ada Holt and Roy Varn"; None where one is named."""
        mention, first = heads[0]
        if len(heads) > 1 and joined(self._scene.text, heads):
            names = [figure.name for _, figure in heads]
            listed = " and ".join([", ".join(names[:-1]), names[-1]])
            people = any(figure.person for _, figure in heads)
            return Speaker(name=listed, kind="group" if people else "organisation", resolved_by="name",
                           named_by=(mention.start, mention.end), confidence=0.8)  # fmt: skip
        if len(heads) == 1 and (other := self._named.second(source, *heads[0])) is not None:
            return Speaker(name=f"{first.name} and {other.name}", kind="group", resolved_by="name",
                           named_by=(mention.start, mention.end), confidence=0.7)  # fmt: skip
        return None

    def _unnamed(self, source: Span, words: str, mention: Mention, figure: Figure, alone: bool) -> Speaker | None:
        """Who speaks where the name is that of others: "the Holts", "aides to Holt", "le maire de Marie Holt"."""
        text, romance = self._scene.text, self._scene.romance
        many = are_several(figure.name, words, self._cast) or (romance and are_many(text, source))
        if many or (self._scene.english and alone and not figure.sure and is_common_plural(text, mention)):
            return Speaker(role=unarticled(words), kind="group", confidence=0.7)
        if alone and and_others().match(text, mention.end, source[1]):
            return Speaker(role=unarticled(words), kind="group", confidence=0.6)
        if published_in().search(text, max(0, source[0] - 40), source[0]):
            return Speaker(kind="document", confidence=0.6)  # whose words were cut off: "a study published in X"
        lead = text[source[0] : mention.whole]
        if romance and alone and not lead and are_of(text, mention.start, mention.end) and figure.name == mention.name:
            return Speaker(role=unarticled(words), kind="group", confidence=0.6)
        if romance and (is_topic(lead) or is_nobody(mention.name, lead, self._scene.language.code)):
            return Speaker(role=None if is_topic(lead) else words.partition(" ")[2], kind="unnamed", confidence=0.5)
        return None

    def _person(self, source: Span, mention: Mention, figure: Figure) -> Speaker | None:
        """The person whom the name is of, as what stands beside it tells, too; None where it is a body's."""
        scene, lead = self._scene, self._scene.text[source[0] : mention.whole]
        article = lead.lower() == "the " or (scene.romance and " " not in mention.name and is_article(lead))
        if figure.person and (gender := gender_by_article(lead, scene.language.code)):
            figure.gender = gender
        acts = not article and acts_as_person(figure, scene.language)
        here = (mention.start, mention.end)
        if figure.known or (figure.person and len(figure.name.split()) in (2, 3)) or acts:
            scene.spoke_last(Subject(source[0], figure, here))
        if not (figure.known or acts or (not article and figure.person)):
            return None
        if figure.role is None and not scene.english:
            beside = role_beside if scene.romance else role_before_name
            figure.role = beside(scene.text, source, here, scene.language)
        full = mention.name == figure.name or mention.name.lower() == figure.name.lower()
        named_by, sure = here if full else figure.named_by, 0.95 if figure.sure else 0.7
        return as_body(scene.person(figure, named_by, "name" if full else "surname", sure))

    def _body(self, source: Span, mention: Mention, figure: Figure) -> Speaker:
        """The organisation or the document of that name."""
        full = mention.name == figure.name or mention.name.lower() == figure.name.lower()
        named_by = (mention.start, mention.end) if full else figure.named_by
        kind: SpeakerKind = "document" if is_document(figure.name) else "organisation"
        name, side = unarticled(figure.name), state_of(self._scene.text, mention)
        if kind == "document" and side is None:
            owner, made = self._cast.within(source[0], mention.start + 1)[0]
            side = made.name if owner.possessive else None  # "Varn's annual Harbour Survey"
        return Speaker(name=name, side=side, kind=kind, named_by=named_by, resolved_by="name", confidence=0.8)

    def _by_name_alone(self, source: Span) -> Speaker | None:
        """Whose name a source is that was read as none of its own: "King said"; in headlines "Ada Holt Meets Us"."""
        word = self._scene.text[slice(*source)]
        figure = self._cast.named(word) if self._scene.english and word.istitle() else None
        if figure is None or not figure.person or " " not in figure.name:
            return None
        full = word == figure.name
        if not full and figure.surname != word.lower():
            return None
        self._scene.spoke_last(Subject(source[0], figure, figure.named_by))
        return self._scene.person(figure, figure.named_by, "name" if full else "surname", 0.7)

    def _by_two_offices(self, source: Span, words: str) -> Speaker | None:
        """Who is named behind two offices: "former Secretary of State and party front-runner | Ada Holt"."""
        inside = self._cast.within(*source)
        if not self._scene.english or not inside or inside[-1][0].end != source[0] + len(words):
            return None
        mention, figure = inside[-1]
        lead = self._scene.text[source[0] : mention.whole]
        if not figure.person or " " not in mention.name or not are_offices(lead):
            return None
        here = (mention.start, mention.end)
        self._scene.spoke_last(Subject(source[0], figure, here))
        return self._scene.person(figure, here, "name", 0.8)
