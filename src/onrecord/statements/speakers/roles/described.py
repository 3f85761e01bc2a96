"""Speakers without a name of their own: "the envoy", "a spokeswoman for the port", "the company", "a new poll".

A role leads to a name only where it can be one person's: the only one in the article with this role, or, for words
that stand for someone just named ("the Republican"), the one who was spoken of last.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from onrecord.record import ResolvedBy, Span, Speaker, SpeakerKind
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.names.body_nouns import CALLED_ALONE
from onrecord.statements.lexicon.names.nations import sides, states
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.again import OFFICES_APART
from onrecord.statements.lexicon.people.offices_for import DEPARTMENTS, NO_BODIES, NO_SIDE
from onrecord.statements.lexicon.people.roles import (
    BODIES,
    DOCUMENTS,
    FINDINGS,
    GROUPS,
    ROLES,
    SPEAKS_FOR,
    TITLES,
)
from onrecord.statements.speakers.cast.acted_on import without_participle
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.shapes import many_named, place_before_noun, unarticled
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.roles.acting import body_of, own_body, own_campaign
from onrecord.statements.speakers.roles.again import (
    is_epithet,
    kin,
    named_next,
)
from onrecord.statements.speakers.roles.by_acts import TOLD
from onrecord.statements.speakers.roles.described_bodies import OF_PEOPLE, DescribedBodies
from onrecord.statements.speakers.roles.likeliest import LIKELY
from onrecord.statements.speakers.roles.makers import is_of, made_by, seen_by
from onrecord.statements.speakers.roles.name_given import name_given
from onrecord.statements.speakers.roles.near_body import is_agency_again, last_named, near_agency, near_body
from onrecord.statements.speakers.roles.of_a_people import is_a_people
from onrecord.statements.speakers.roles.phrases import (
    adjectives,
    bare,
    first_phrase,
    head_of,
    is_known,
    is_one,
    without_where,
)
from onrecord.statements.speakers.roles.role_holders import RoleHolders
from onrecord.statements.times.words import DAY_NAMES

_BODIES = BODIES | CALLED_ALONE | frozenset("state town firm chain retailer delegation".split())
"""Nouns of bodies, those that no name ends with among them."""


class Described:
    """Answers who a described source is, in one article."""

    def __init__(self, text: str, language: Language, cast: Cast | None) -> None:
        self._text, self._language, self._cast = text, language, cast
        self._bodies = DescribedBodies(text, language, cast)
        self._holders = RoleHolders(text, cast) if cast is not None else None

    def speaker_of(self, source: Span, words: str, referents: Referents | None) -> Speaker:
        """Who it is; `referents` tells who was spoken of before."""
        words = _day_behind().sub("", words) + self._cut_off(source[1], words)
        words = re.sub(r"(?<= )([a-z-]+)[’']s$", r"\1", words)  # "the senator’s | answer was that"
        place = place_before_noun().match(words)
        named = words[place.end() :] if place and "," in place.group() else words  # "the Hull, Mass., | maker of toys"
        whole = re.sub(" (?:him|her|it)self$", "", first_phrase(named))
        phrase = without_participle(whole)
        definite = words.lower().startswith("the ")
        head = head_of(phrase)
        role = unarticled(bare(whole, self._language))
        side = self._side(source, words, head)
        if many_named().search(words) or _share().match(words):
            many = re.split(r" [-–—] ", words)[0].rstrip(" ,")
            return Speaker(role=unarticled(many), side=side, kind="group", confidence=0.7)
        if (given := name_given(source, words)) is not None:
            name = self._text[slice(*given)]
            return Speaker(name=name, role=role, side=None if side == name else side, kind="person", named_by=given,
                           resolved_by="name", confidence=0.7)  # fmt: skip
        if self._holders and (called := self._holders.said_to_be(source[0])) is not None:
            return person(called, self.side_of_role(called.role), called.named_by, "role", 0.7)
        if (relative := kin(self._cast, words, head, source[0]) if self._cast else None) is not None:
            return person(relative, self.side_of_role(relative.role), relative.named_by, "role", 0.6)
        people = definite and is_a_people(self._text, source[0], phrase)
        if head in ROLES | OFFICES_APART | TOLD or head == "pm" or (is_epithet(head) and definite and not people):
            figure = self._called(source, words, phrase, head, referents)
            if figure is not None:
                return person(figure, self.side_of_role(figure.role), figure.named_by, "role", 0.7)
            likely = self._likely(source, phrase, head, referents)
            return likely or Speaker(role=role, side=side, kind="unnamed", confidence=0.8)
        kind: SpeakerKind = "unnamed"
        if self._cast and head not in BODIES and (near := near_body(self._text, self._cast, source[0], phrase, head)):
            return near
        if head in DOCUMENTS or head in FINDINGS:
            return self._bodies.document(source, phrase, head, role, side)
        if referents and self._cast and (head in _BODIES or head == "team"):  # "his team", a group elsewhere
            own = own_body(self._text, self._cast, referents, source, words)
            if phrase.lower() == "the campaign":
                own = own_campaign(self._text, self._cast, referents, source[0])
            if own is not None:
                return own
        if head in GROUPS or people or (head.endswith("s") and head[:-1] in ROLES):
            kind = "group"
        elif head in _BODIES or (head in OF_PEOPLE and self._is_owned(source)):
            return self._of_described(source, phrase, referents) or self._bodies.body(source, phrase, head, role, side)
        elif head.endswith("s") and not head.endswith("ss") and not is_one(words, self._language.code):
            kind = "group"
        elif (likely := self._likely(source, phrase, head, referents)) is not None:
            return likely
        return Speaker(role=role or None, side=side, kind=kind, confidence=0.7)

    def _cut_off(self, end: int, words: str) -> str:
        """What is missing of a source that ends at `end` before its noun: "a large, randomised | trial"."""
        *_, last = words.split() or [""]
        if not last.endswith(("ed", "ing")) or is_known(last) or self._language.code != "en":
            return ""
        behind = re.compile(r"(?:,? [a-z-]+){1,3}").match(self._text, end)
        for word in re.finditer(r"[a-z-]+", behind.group()) if behind else ():
            if word.group() in self._language.words:
                return ""  # a verb: "The accused | told the judge"
            if is_known(word.group()):
                return self._text[end : end + word.end()]
        return ""

    def _called(self, source: Span, words: str, phrase: str, head: str, referents: Referents | None) -> Figure | None:
        """Whom a source with a noun for somebody means; None for nobody who is named."""
        if words.lower().startswith("the ") and self._holders:
            return self._holders.meant(source, phrase, head, referents)
        return named_next(self._text, self._cast, source, words, head)

    def _likely(self, source: Span, phrase: str, head: str, referents: Referents | None) -> Speaker | None:
        """Whom a source means by what is learned."""
        figure = self._holders.likely(source, phrase, head, referents) if self._holders else None
        side = self.side_of_role(figure.role) if figure else None
        return person(figure, side, figure.named_by, "role", LIKELY) if figure else None

    def side_of_role(self, role: str | None) -> str | None:
        """Whom someone of this role speaks for: "Holt campaign spokesman", "director of the Port Authority"."""
        if not role or self._cast is None:
            return None
        match = None if _of_kin().match(role) else _of_body().search(role)
        if match is None and set(role.lower().split()) & SPEAKS_FOR:
            match = _for_body().match(role)
        if match is None or match.group(1) in _ARTICLES or match.group(1) in states() or match.group(1) in adjectives():
            return None
        if DEPARTMENTS.fullmatch(match.group(1)) or match.group(1).lower() in NO_BODIES:
            return None
        words = re.sub(r"[’']s?$", "", without_where(match.group(1))).split()
        while len(words) > 1 and {words[-1].lower(), f"{words[-1].lower()}."} & TITLES:
            words.pop()  # "Chief of Army Staff General Holt"
        while len(words) > 1 and words[0].rstrip(".") in ("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov"):
            words.pop(0)
        side = re.sub(r"[’']s?$", "", " ".join(words))
        if NO_SIDE.fullmatch(side) or side in states() or side.lower() in places():
            return None
        figure = self._cast.named(side)
        return figure.name if figure is not None else side

    def _is_owned(self, source: Span) -> bool:
        """Whether a source names whose team it is: "the Holt team", "Holt’s camp"."""
        return any(figure.person for _, figure in self._cast.within(*source)) if self._cast else False

    def _of_described(self, source: Span, phrase: str, referents: Referents | None) -> Speaker | None:
        """Whose campaign it is that is told by a role: "the Democratic nominee’s campaign"; None for other words."""
        found = re.fullmatch(r"(?P<who>[Tt]he (?:[\w-]+ ){0,3}(?P<head>[a-z-]+))[’']s? (?P<what>[a-z]+)", phrase)
        if found is None and (of := re.fullmatch(r"[Tt]he ([a-z]+) of the (?:former )?[a-z]+(?: from .*)?", phrase)):
            return Speaker(role=unarticled(phrase), kind="organisation", confidence=0.6) if of[1] in OF_PEOPLE else None
        if found is None or found["what"] not in OF_PEOPLE or not (found["head"] in ROLES or is_epithet(found["head"])):
            return None
        whose = (source[0], source[0] + found.end("who"))
        figure = self._holders.holder(whose, found["head"], found["who"], referents) if self._holders else None
        if figure is None:
            return Speaker(role=unarticled(phrase), kind="organisation", confidence=0.7)
        return Speaker(name=f"{figure.name}’s {found['what']}", side=figure.name, kind="organisation",
                       resolved_by="role", named_by=figure.named_by, confidence=0.6)  # fmt: skip

    def _side(self, source: Span, words: str, head: str) -> str | None:
        """Whom officials, spokesmen and aides speak for."""
        printed = _modifiers().split(words)[0].split()
        for form in (*map(" ".join, pairwise(printed)), *printed):
            if form in adjectives():
                both = re.search(rf"\b{form} and (?:[A-Z]\w+ )?([A-Z]\w+)|\b([A-Z]\w+) and {form}\b", words)
                return None if both and {both[1], both[2]} & adjectives() else sides()[form]
        if self._cast is None:
            return None
        speaks = (
            head in SPEAKS_FOR
            or head.rstrip("s") in SPEAKS_FOR
            or head in DOCUMENTS
            or head in ("official", "officials")
        )
        if head in DOCUMENTS and (maker := made_by().search(words)) and head_of(maker["body"]) in _BODIES:
            return maker["body"]
        definite = words.lower().startswith("the ")
        for mention, figure in self._cast.within(*source) if speaks else ():
            of = is_of(self._text, source, mention.start, mention.end) or figure.name.endswith(
                (" Act", " Law", " Code")
            )
            if head in DOCUMENTS and (of or seen_by().search(self._text, source[0], mention.whole)):
                continue
            if head in DOCUMENTS and re.match(" and [A-Z]", self._text[mention.end : source[1]]):
                return None  # "a poll by Holt and Varn"
            if " " not in mention.name and re.match(r" and [A-Z][\w-]+ [A-Z]", self._text[mention.end : source[1]]):
                return None  # "lawyers for the couple, Ada and Tom Holt"
            if mention.possessive or re.search(r"\b(?:for|to|of|from|by) (?:the )?(?:[\w.]+,? ){0,4}$",
                                               self._text[source[0] : mention.start]):  # fmt: skip
                return figure.name
            first = mention.start - source[0]
            opens = first == 0 or (first == 4 and definite)
            campaign = self._text[mention.end : mention.end + 9] == " campaign"
            if campaign or (opens and mention.end < source[1]):
                return figure.name
        return self._side_again(source, words) if speaks and head not in DOCUMENTS else None

    def _side_again(self, source: Span, words: str) -> str | None:
        """Who is called again by a noun behind "for" or "of": "a spokesman for the company", "an aide of the mayor"."""
        again = _for_the().search(words)
        return self.called_again(source[0] + again.start("phrase"), again["phrase"], again["head"]) if again else None

    def called_again(self, at: int, phrase: str, head: str) -> str | None:
        """The body or the person whom "the NOUN" at a place means; None where none was named."""
        if self._cast is None or self._holders is None:
            return None
        if head in ROLES:
            holder = self._holders.holder((at, at + len(phrase)), head, phrase, None)
            return holder.name if holder is not None and holder.named_by[0] < at else None
        body = body_of(self._text, self._cast, at, head) if phrase == f"the {head}" else None
        body = body or near_body(self._text, self._cast, at, phrase, head)
        if body is None and is_agency_again(phrase):
            body = near_agency(self._text, self._cast, at, phrase, head)
        last = last_named(self._text, self._cast, at)
        return body.name if body is not None and last is not None and last.name.endswith(body.name or "") else None


@cache
def _share() -> re.Pattern[str]:
    """How many of some: "Some 64% of the adults asked", "One in five parents"."""
    number = "one|two|three|four|five|six|seven|eight|nine|ten"
    whose = "the|his|her|its|their|our"
    about = "(?:(?:some|about|nearly|around|almost|just|over|under|only|more than|fewer than|at least|roughly) )*"
    return re.compile(
        rf"{about}(?:\d[\d.,]*(?:%| ?per ?cent) of (?:the |all |those )?[\w ,]"
        rf"|(?:{number}|\d+) (?:in|out of) (?:{number}|\d+)\b"
        rf"|(?:all|both|most|some|many|several|half|none)(?: (?:{number}|\d+))? of (?:them|us|these|those|{whose})\b"
        rf"|(?!one )(?:{number}|\d+) of (?:{whose}) [\w -]*(?:s|men|people|children)\b)",
        re.I,
    )


@cache
def _for_the() -> re.Pattern[str]:
    return re.compile(r"\b(?:for|of|at|from) (?P<phrase>the (?:[a-z-]+ ){0,2}(?P<head>[a-z-]+))\Z")


@cache
def _modifiers() -> re.Pattern[str]:
    """Where what is told of somebody begins, whose nationalities are not theirs; and a body that data come from."""
    return re.compile(
        r", | [-–—] | (?:who|which|that|whose|specializing|specialising|working) "
        r"| (?:from|by) (?:the )?(?=(?:[A-Z]\w+ )+(?:Bank|Association|Society|Commission|Union|Institute|Agency)\b)"
    )


@cache
def _day_behind() -> re.Pattern[str]:
    """The day at the end of a source, which is that of its verb: "a federal court Thursday"."""
    return re.compile(rf"(?<=[a-z])(?: on)? (?:{DAY_NAMES})\Z")


def person(figure: Figure, side: str | None, named_by: Span, how: ResolvedBy, confidence: float) -> Speaker:
    """One person of the cast as a speaker."""
    return Speaker(name=figure.name, role=figure.role, side=side, kind="person", named_by=named_by, resolved_by=how,
                   confidence=confidence)  # fmt: skip


@cache
def _of_body() -> re.Pattern[str]:
    head = "[Cc]hair(?:man|woman|person)?|[Dd]irector|[Hh]ead|[Cc]hief|[Ee]xecutive|[Mm]anager|[Gg]eneral|[Ss]pokes\\w+"
    return re.compile(rf"\b(?:{head}) (?:of|for|at) (?:the )?([A-Z][\w&.’-]*(?: (?:of |and |for )?[A-Z][\w&.’-]*)*)$")


@cache
def _of_kin() -> re.Pattern[str]:
    """Whose kin somebody is, who speaks for nobody: "mother of the head of Hull Ferries"."""
    kin = (
        "wife|husband|son|daughter|sister|brother|mother|father|friend|widow|widower|cousin|partner|niece|nephew|critic"
    )
    return re.compile(rf"(?:\w+ )?(?:{kin}|rival|victim|ally|supporter) of ")


_ARTICLES = frozenset("Il La Lo El Le O A Os As Der Die De Het L".split())
"""Articles of other languages, whose offices have English nouns: "Il suo manager"."""


@cache
def _for_body() -> re.Pattern[str]:
    return re.compile(r"([A-Z][\w&.’-]*(?: [A-Z][\w&.’-]*)*)(?: campaign)?(?: [a-z-]+)* [a-z]+$")
