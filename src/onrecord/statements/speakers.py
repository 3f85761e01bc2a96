"""Who speaks: from the words of a source to a name, a role, a side. Unsure is null: a wrong name is worse than none.

Names and surnames come from the article's cast, "he" and "she" from the last subject that fits, "the envoy" from the
only one in the article. Sources are asked in the order of the text, since each tells who was spoken of last.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from onrecord.record import ResolvedBy, Span, Speaker, SpeakerKind
from onrecord.statements.cast import Cast, Figure
from onrecord.statements.german import german_source, is_several
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.nations import sides, states
from onrecord.statements.lexicon.roles import BODIES, DOCUMENTS, GROUPS, ROLES, SPEAKS_FOR, TITLES
from onrecord.statements.mentions import Mention
from onrecord.statements.subjects import Subject, Subjects

_MOST_HOLDERS = 20
"""People of one role that are looked at."""
_MOST_CANDIDATES = 60
"""Mentions before a pronoun that are looked at."""
_APPOSITION = 90
"""Characters between a name and its "who"."""


class Speakers:
    """Answers who a source is, source by source in the order of the text."""

    def __init__(self, text: str, language: Language, quotations: tuple[Span, ...] = ()) -> None:
        """`quotations`: spans of `text` whose words are others', ascending; no subject is looked for in them."""
        self._text, self._language = text, language
        self._cast = Cast(text, frozenset(language.words), nouns=language.code == "de") if language.capitals else None
        self._subjects = Subjects(text, self._cast, quotations) if self._cast else None
        self._heard: dict[str, Speaker] = {}
        """Speakers of a German text whom the shape of their name tells, by surname."""

    def speaker_of(self, source: Span | None, outer: Speaker | None = None) -> Speaker | None:
        """The speaker whom the words at `source` mean; `outer` is whose quotation they stand in."""
        if source is None:
            return None
        words = self._text[source[0] : source[1]].strip(" ,\u00a0")
        lower = words.lower()
        if lower in self._language.genders or lower in ("who", "which"):
            return self._by_pronoun(source, lower, outer)
        if self._cast is None:
            return Speaker(name=_without_small(words, self._language) or None, kind="person", resolved_by="name",
                           named_by=source, confidence=0.5)  # fmt: skip
        named = self._by_name(source, words)
        if named is None and self._language.code == "de":
            return self._in_german(source, words)
        return named or self._by_role(source, words)

    def _in_german(self, source: Span, words: str) -> Speaker | None:
        """A source without a name of the cast where all nouns have capitals; None for an adverb, a noun alone."""
        kind = german_source(words, self._language)
        if (heard := self._heard.get(words)) is not None:
            return replace(heard, resolved_by="surname")
        if kind == "nobody":
            return None
        if kind == "described":
            return self._by_role(source, words)
        name = words.split(",")[0].strip()
        named_by = (source[0], source[0] + len(name))
        speaker = Speaker(name=name, kind=kind, named_by=named_by, resolved_by="name", confidence=0.6)
        if kind == "person":
            self._heard[name.split()[-1]] = speaker
        return speaker

    def _spoke_last(self, subject: Subject) -> None:
        if self._subjects is not None:
            self._subjects.spoke(subject)

    def _person(self, figure: Figure, named_by: Span, how: ResolvedBy, confidence: float) -> Speaker:
        """One person of the cast as a speaker."""
        side = self._side_of_role(figure.role)
        return Speaker(
            name=figure.name, role=figure.role, side=side, kind="person", named_by=named_by, resolved_by=how,
            confidence=confidence,
        )  # fmt: skip

    # ------------------------------------------------------------ names

    def _by_name(self, source: Span, words: str) -> Speaker | None:
        assert self._cast is not None
        heads = self._heads(source)
        if not heads:
            return None
        if len(heads) > 1 and _joined(self._text, heads):
            names = [figure.name for _, figure in heads]
            listed = " and ".join([", ".join(names[:-1]), names[-1]])
            people = all(figure.person for _, figure in heads)
            return Speaker(name=listed, kind="group" if people else "organisation", resolved_by="name",
                           named_by=(heads[0][0].start, heads[0][0].end), confidence=0.8)  # fmt: skip
        mention, figure = heads[0]
        if figure.known or (figure.person and len(figure.name.split()) == 2) or self._acts_as_person(figure):
            self._spoke_last(Subject(source[0], figure, (mention.start, mention.end)))
        article = self._text[source[0] : mention.whole].lower() == "the "
        full = mention.name == figure.name or mention.name.lower() == figure.name.lower()
        person = figure.known or (not article and (figure.person or self._acts_as_person(figure)))
        named_by = (mention.start, mention.end) if full else figure.named_by
        if person:
            return self._person(figure, named_by, "name" if full else "surname", 0.95 if figure.person else 0.8)
        kind: SpeakerKind = "document" if _is_document(figure.name) else "organisation"
        name = _unarticled(figure.name)
        return Speaker(name=name, kind=kind, named_by=named_by, resolved_by="name", confidence=0.8)

    def _heads(self, source: Span) -> list[tuple[Mention, Figure]]:
        """The names that a source is about, not those inside of "a spokesman for X" and "X's lawyer"."""
        assert self._cast is not None
        found: list[tuple[Mention, Figure]] = []
        for mention, figure in self._cast.within(*source):
            if mention.end > source[1]:
                continue
            if found:
                between = self._text[found[-1][0].end : mention.start]
                if not _between_names().fullmatch(between):
                    break
                found.append((mention, figure))
                continue
            common = _is_common(mention.name.lower())
            if (mention.possessive and mention.end + 2 < source[1]) or figure.name in _adjectives() or common:
                continue
            lead = self._text[source[0] : mention.whole]
            if self._has_preposition(lead.rpartition(",")[2]) and not _is_office(lead):
                if "," in lead:
                    continue
                return []
            if not self._continues(mention.end, source[1]):
                found.append((mention, figure))
        return found if len(found) != 2 or _joined(self._text, found) else found[:1]

    def _has_preposition(self, words: str) -> bool:
        """Whether a name after these words is inside of a phrase: "a spokesman for X", "el alcalde de X"."""
        return any(self._language.words.get(word) in ("P", "W", "T") for word in words.lower().split())

    def _continues(self, start: int, end: int) -> bool:
        """Whether a name is but the first part of a phrase: "the Holt campaign", "Republican voters"."""
        word = re.compile(r" ([^\W\d_][\w-]+)").match(self._text, start, end)
        return word is not None and word.group(1).islower() and word.group(1) not in self._language.words

    def _acts_as_person(self, figure: Figure) -> bool:
        """Whether a single unknown name is taken for a surname: no body, no state, no acronym."""
        name = figure.name
        if self._language.code == "de" or figure.person or " " in name or name.isupper() or name.endswith("s"):
            return False
        return name not in sides() and name.lower() not in BODIES | GROUPS

    def _side_of_role(self, role: str | None) -> str | None:
        """Whom someone of this role speaks for: "Holt campaign spokesman", "director of the Port Authority"."""
        if not role or self._cast is None:
            return None
        match = _of_body().search(role)
        if match is None and set(role.lower().split()) & SPEAKS_FOR:
            match = _for_body().match(role)
        if match is None or match.group(1) in states() or match.group(1) in _adjectives():
            return None
        figure = self._cast.named(match.group(1))
        return figure.name if figure is not None else match.group(1)

    # ------------------------------------------------------------ roles, groups, bodies

    def _by_role(self, source: Span, words: str) -> Speaker:
        """A source without a name of its own: a role, a group, a body, a document."""
        phrase = re.split(r",(?!\d)| who | that | which ", words)[0].strip()
        first, *_ = phrase.split() or [""]
        definite = first.lower() == "the"
        head_words = re.split(r" (?:of|for|at|in|from|to|with|on|by|near|about) ", phrase)[0].split()
        head = re.sub(r"[’']s?$", "", head_words[-1].lower()) if head_words else ""
        role = _unarticled(_bare(phrase, self._language))
        side = self._side(source, words, head)
        if head in ROLES:
            figure = self._only(head, phrase) if definite else None
            if figure is not None:
                self._spoke_last(Subject(source[0], figure, source))
                return self._person(figure, figure.named_by, "role", 0.7)
            return Speaker(role=role, side=side, kind="unnamed", confidence=0.8)
        kind: SpeakerKind = "unnamed"
        if head in DOCUMENTS:
            kind = "document"
        elif head in GROUPS or (head.endswith("s") and head[:-1] in ROLES):
            kind = "group"
        elif head in BODIES or head in ("campaign", "state", "city", "town", "firm"):
            return self._body(source, phrase, role, side)
        elif head.endswith("s") and not head.endswith("ss"):
            kind = "group"
        return Speaker(role=role or None, side=side, kind=kind, confidence=0.7)

    def _body(self, source: Span, phrase: str, role: str | None, side: str | None) -> Speaker:
        assert self._cast is not None
        owner = next((figure for mention, figure in self._cast.within(*source) if mention.possessive), None)
        if owner is not None and owner.name not in _adjectives():
            printed = not owner.person and owner.name in phrase
            name = _unarticled(phrase) if printed else f"{owner.name}’s {phrase.split()[-1]}"
            return Speaker(name=name, side=owner.name if owner.person else None,
                           kind="organisation", resolved_by="name", named_by=source, confidence=0.7)  # fmt: skip
        capital = any(word[:1].isupper() for word in phrase.split()[1:])
        own = phrase.lower().startswith("the ") and _own_body().fullmatch(role or "") is not None
        named = capital or own
        return Speaker(name=role if named else None, role=None if named else role, side=side, kind="organisation",
                       named_by=source if named else None, resolved_by="name" if named else None,
                       confidence=0.7)  # fmt: skip

    def _only(self, head: str, phrase: str) -> Figure | None:
        """The one person of the article who has this role."""
        assert self._cast is not None
        wanted = {word.lower() for word in phrase.split()[1:]} - {"former", head}
        having = self._cast.with_role(head)
        fitting = [figure for figure in having[:_MOST_HOLDERS] if wanted <= figure.role_words]
        return fitting[0] if len(fitting) == 1 else None

    def _side(self, source: Span, words: str, head: str) -> str | None:
        """Whom officials, spokesmen and aides speak for."""
        printed = words.split()
        for form in (*map(" ".join, pairwise(printed)), *printed):
            if form in _adjectives():
                return sides()[form]
        if self._cast is None:
            return None
        speaks = (
            head in SPEAKS_FOR
            or head.rstrip("s") in SPEAKS_FOR
            or head in DOCUMENTS
            or head in ("official", "officials")
        )
        for mention, figure in self._cast.within(*source) if speaks else ():
            if mention.possessive or re.search(r"\b(?:for|to|of|from|by) (?:the )?(?:[\w.]+ ){0,4}$",
                                               self._text[source[0] : mention.start]):  # fmt: skip
                return figure.name
            if mention.start == source[0] or self._text[mention.end : mention.end + 9] == " campaign":
                return figure.name
        return None

    # ------------------------------------------------------------ pronouns

    def _by_pronoun(self, source: Span, word: str, outer: Speaker | None) -> Speaker:
        gender = self._language.genders.get(word)
        if word in ("who", "which"):
            return self._relative(source)
        if self._language.code == "de" and word == "sie" and is_several(self._text, *source):
            return Speaker(kind="group", confidence=0.6)
        if gender in ("m", "f"):
            subject = self._subjects.last(source[0], gender) if self._subjects else None
            if self._language.code == "de" and self._candidates(source[0], gender) > 1:
                subject = None
            if subject is not None:
                self._spoke_last(Subject(source[0], subject.figure, subject.span))
                known = subject.figure.gender == gender
                if not known and self._candidates(source[0], gender) == 1:
                    subject.figure.gender = gender  # Nobody else can be meant: who is "she" here is no "he" below.
                return self._person(subject.figure, subject.span, "pronoun", 0.85 if known else 0.7)
            return Speaker(kind="unnamed", confidence=0.5)
        if gender in ("1", "2") and outer is not None and outer.name:
            return Speaker(name=outer.name, role=outer.role, side=outer.side, kind=outer.kind, named_by=outer.named_by,
                           resolved_by="first-person", confidence=0.8)  # fmt: skip
        kind: SpeakerKind = "group" if gender in ("p", "2") or word == "you" else "unnamed"
        return Speaker(kind=kind, confidence=0.6)

    def _candidates(self, at: int, gender: str) -> int:
        """How many people named before `at` a pronoun could mean; not measured beyond English, so one is asked for."""
        before = self._cast.before(at, _MOST_CANDIDATES) if self._cast else ()
        cast = {figure.name for _, figure in before if figure.person and figure.gender in (gender, None)}
        return len(cast | {speaker.name for speaker in self._heard.values()})

    def _relative(self, source: Span) -> Speaker:
        """ "…, who said": the name that stands before."""
        for mention, figure in self._cast.before(source[0], 4) if self._cast else ():
            between = self._text[mention.end : source[0]]
            if figure.known and len(between) < _APPOSITION and re.fullmatch(r",? ?|(?:, [^.;:“”\"]*)?, ", between):
                self._spoke_last(Subject(source[0], figure, (mention.start, mention.end)))
                return self._person(figure, (mention.start, mention.end), "relative", 0.85)
        return Speaker(kind="unnamed", confidence=0.5)


@cache
def _own_body() -> re.Pattern[str]:
    """Bodies of which a place has one, and which are named by what they are: "the water ministry"."""
    kinds = "ministry|department|council|institute|association|office|agency"
    return re.compile(rf"army|navy|parliament|government|(?:[a-z]+ )+(?:{kinds})")


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(sides()) - states()


def _is_common(word: str) -> bool:
    """Whether a word is no name though a sentence may begin with it: "Voters", "Environmentalists"."""
    return word in GROUPS or word in ROLES or word in DOCUMENTS or (word.endswith("ists") and " " not in word)


def _is_office(lead: str) -> bool:
    """Whether the words before a name are an office without an article: "master of ceremonies", "Secretary of"."""
    match = re.fullmatch(r"(?:[\w.’'-]+ ){0,3}([\w-]+) of (?:[a-z]+ )*", lead)
    if match is None or re.match(r"(?:an?|the|one|his|her|their) ", lead, re.IGNORECASE):
        return False
    return match.group(1).lower() in (ROLES | TITLES | {"master"}) - SPEAKS_FOR


@cache
def _of_body() -> re.Pattern[str]:
    head = "(?:[Cc]hair(?:man|woman)?|[Dd]irector|[Hh]ead|[Cc]hief|[Ee]xecutive|[Mm]anager|[Gg]eneral|[Ss]pokes\\w+)"
    return re.compile(rf"\b{head} (?:of|for|at) (?:the )?([A-Z][\w&.’-]*(?: (?:of |and |for )?[A-Z][\w&.’-]*)*)$")


@cache
def _for_body() -> re.Pattern[str]:
    return re.compile(r"([A-Z][\w&.’-]*(?: [A-Z][\w&.’-]*)*)(?: campaign)?(?: [a-z-]+)* [a-z]+$")


@cache
def _between_names() -> re.Pattern[str]:
    return re.compile(r"(?:,? and|,) (?:[\w.]+ ){0,3}")


def _joined(text: str, heads: list[tuple[Mention, Figure]]) -> bool:
    return any(re.match(r",? and ", text[a.end : b.start]) for (a, _), (b, _) in pairwise(heads))


def _is_document(name: str) -> bool:
    return name.lower().split()[-1] in DOCUMENTS


def _unarticled(name: str) -> str:
    return re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", name)


def _bare(phrase: str, language: Language) -> str:
    """A phrase without determiners and nationalities in front: "Other Russian officials" is "officials"."""
    words = phrase.split()
    while len(words) > 1 and (language.words.get(words[0].lower()) == "D" or words[0] in _adjectives()):
        words.pop(0)
    return " ".join(words)


def _without_small(words: str, language: Language) -> str:
    return " ".join(word for word in words.split() if language.words.get(word) != "D")
