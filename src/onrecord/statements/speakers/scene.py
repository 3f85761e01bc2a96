"""What every way of telling a speaker goes by: the text, whom it names, and who has spoken so far."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.record import NameKind, ResolvedBy, Span, Speaker
from onrecord.statements.lexicon import Language, clause_words
from onrecord.statements.lexicon.families import NORTHERN, ROMANCE
from onrecord.statements.lexicon.names.countries import countries
from onrecord.statements.spans import is_within
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.languages.told_beside import settle_genders
from onrecord.statements.speakers.pronouns.dropped import Dropped
from onrecord.statements.speakers.pronouns.german import GermanPronouns
from onrecord.statements.speakers.pronouns.referents import Referents, Said
from onrecord.statements.speakers.pronouns.subjects import Subject, Subjects
from onrecord.statements.speakers.roles.described import Described, person


class Scene:
    """One article as its speakers are told, source by source in the order of the text."""

    def __init__(
        self,
        text: str,
        language: Language,
        quotations: tuple[Span, ...],
        names: Sequence[tuple[Span, NameKind]] | None,
        said: Sequence[Said],
        writer: str | None,
    ) -> None:
        """As `Speakers` is given it."""
        self.text, self.language, self.quotations, self.writer = text, language, quotations, writer
        self.english, german = language.code == "en", language.code == "de"
        self.romance = language.code in ROMANCE
        small, apart, hyphened = frozenset(language.words), clause_words(language), language.code in NORTHERN
        states = countries(language.code)
        cast = Cast(text, small, german, names, apart, hyphened, states) if language.capitals else None
        self.cast = cast
        settle_genders(text, cast.figures if cast else (), language.code)
        self.dropped = Dropped(text, language, cast, self.is_quoted) if cast else None
        self.described = Described(text, language, cast)
        self.referents = Referents(text, cast, quotations, said) if cast and self.english else None
        self.subjects = Subjects(text, cast, quotations, language) if cast and not self.english and not german else None
        self.german = GermanPronouns(text, language, cast, quotations) if cast and german else None
        self.said_last: tuple[Span, Speaker] | None = None
        """The source that was told last, and who it is."""
        self.with_roles: dict[str, Speaker] = {}
        """Who spoke so far and is said to be something, by name."""

    def told(self, source: Span, speaker: Speaker) -> None:
        """Takes note of who spoke at `source`, for sources behind it."""
        self.said_last = source, speaker
        if self.german is not None:
            self.german.spoke(source[0], speaker)
        if speaker.name and speaker.role and speaker.kind == "person":
            self.with_roles[speaker.name] = speaker

    def spoke_last(self, subject: Subject, named: bool = True) -> None:
        """Takes note of whom he and she can mean from there on."""
        if self.subjects is not None:
            self.subjects.spoke(subject)
        elif self.referents is not None:
            self.referents.spoke(subject.at, subject.figure, subject.span, named)

    def person(self, figure: Figure, named_by: Span, how: ResolvedBy, confidence: float) -> Speaker:
        """One person of the cast as a speaker."""
        return person(figure, self.described.side_of_role(figure.role), named_by, how, confidence)

    def is_quoted(self, at: int) -> bool:
        """Whether a place lies in others' words."""
        return is_within(at, self.quotations)
