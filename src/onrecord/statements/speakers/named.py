"""Which names the words of a source are about: not those inside of "a spokesman for X" and "X's lawyer"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from onrecord.given_names import is_given_name
from onrecord.record import Span
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import ROMANCE, SCANDINAVIAN, VERB_SECOND
from onrecord.statements.lexicon.people.roles import BODIES, DOCUMENTS, GROUPS, HOLDERS, ROLES
from onrecord.statements.rules.paragraph.romance import tells_apart
from onrecord.statements.speakers.cast.acted_on import is_acted_on
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.common_nouns import (
    is_common,
    is_office,
    is_one_of_a_people,
    is_party_member,
    is_role,
)
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.holders import MATTERS, office_of_body
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.of_another import is_of_another
from onrecord.statements.speakers.cast.shapes import (
    and_of_another,
    between_names,
    is_definite_noun,
    joined,
    led_to,
    many_named,
    others_behind,
    phrase_behind,
    place_before_noun,
    title_before_noun,
    two_apart,
    unarticled,
)
from onrecord.statements.speakers.roles.phrases import adjectives

_PAPERS = frozenset("newspaper magazine website tabloid daily weekly broadcaster".split())
"""What a body is, behind its name."""
_POST = 2
"""Words of a post with capitals at least: "Manager" alone is no name anyway."""
_OF_FRENCH = frozenset(("de", "du", "des", "d"))


class Named:
    """Answers which names a source is about, in one article."""

    def __init__(self, text: str, language: Language, cast: Cast) -> None:
        self._text, self._language, self._cast = text, language, cast

    def heads(self, source: Span) -> list[tuple[Mention, Figure]]:
        """The names that a source is about, not those inside of "a spokesman for X" and "X's lawyer"."""
        found: list[tuple[Mention, Figure]] = []
        inside = self._cast.within(*source)
        ends = self._is_told_apart, self._is_office_holder
        if inside and (any(tells(source, *inside[-1]) for tells in ends) or self._is_led_to(source, inside)):
            return inside[-1:]
        # "The Hull, Mass., maker of toys": the place is no name for it; "the Hull-based charity Varn" has one behind.
        place = place_before_noun().match(self._text, *source)
        title = title_before_noun().match(self._text, *source)
        begins = place.end() if place else title.end() if title else source[0]
        for mention, figure in inside:
            if mention.end > source[1] or mention.start < begins:
                continue
            if found:
                step = self._behind_another(found[-1], mention, figure, source, last=inside[-1][0].start <= mention.end)
                if step == "nobody":
                    return []
                if step == "end":
                    break
                if step == "anew":
                    found, begins = [], mention.end  # "The Quay and Harbour Union's | Ada Holt"
                elif step == "add":
                    found.append((mention, figure))
                continue
            surname = bool(mention.titles) and " " in figure.name  # "Dr Head", who is Jason Head
            common = (is_common(mention.name.lower()) and not surname) or is_party_member(figure.name)
            common = common or is_definite_noun(mention.name, self._language.code)
            common = common or is_one_of_a_people(mention.name, self._text[begins : mention.whole])
            if self._owns(mention, source[1]) or figure.name in adjectives() or common:
                continue
            if _owner_before().search(self._text, source[0], mention.whole):
                continue  # "The United Nations’ (UN) top court"
            lead = self._text[begins : mention.whole]
            if (behind := self._behind_office(mention, figure, source, lead)) is not None:
                begins = behind
                continue
            if self._is_inner(mention, lead, begins):
                if "," not in lead and not self._is_apposed(mention, source[1]):
                    return []
                continue
            whole = self._language.code in ROMANCE and figure.person and " " in mention.name
            if not whole and self._continues(mention.end, source[1]):
                begins = mention.end  # "Democratic Party for the People leader | Ada Holt"
            else:
                found.append((mention, figure))
        return self._together(found, source)

    def _together(self, found: list[tuple[Mention, Figure]], source: Span) -> list[tuple[Mention, Figure]]:
        """Those of the names found who speak; none where some of many are named."""
        if found and (
            many_named().search(self._text[slice(*source)])
            or others_behind().match(self._text, found[-1][0].end, source[1])
        ):
            return []  # "Varn, Holt Works and others", "White House and Republican sources"
        if len(found) == 1 or not joined(self._text, found):
            return found if len(found) != 2 else found[:1]
        # "the Dutch and Danish governments" names neither.
        return [] if self._continues(found[-1][0].end, source[1]) else found

    def _behind_another(
        self, before: tuple[Mention, Figure], mention: Mention, figure: Figure, source: Span, last: bool
    ) -> Literal["add", "pass", "anew", "nobody", "end"]:
        """What a name is behind one that a source is about: another who speaks, whose words they are told by, the first
        of a body's names that only leads to somebody, whose somebody speaks, or the end of them.

        `last`: whether no name is behind it.
        """
        other, known = before
        between = self._text[other.end : mention.start]
        beside = between.startswith(", ") and known.person and not self._is_listed(mention, source[1])
        apart = known.person != figure.person and (
            figure.name.isupper() or beside or between.strip(", ") not in ("", "and")
        )
        told = between_names().fullmatch(between) or and_of_another().fullmatch(between)
        if not told or apart or " other " in between:
            return "end"
        owns = self._owns(mention, source[1])
        if between.endswith((", a ", ", an ")) or (", " in between and owns):
            return "pass"  # "Ada Holt and Roy Varn, a Hull Republican,", "…, Tom Roy’s wife,"
        if "and" in between and owns and not last:
            return "pass" if known.person else "anew"  # "Varn’s Ada Holt and Brask’s | Tom Roy"
        return "nobody" if "and" in between and owns else "add"  # "Ada Holt and Varn’s lawyer"

    def _is_listed(self, mention: Mention, end: int) -> bool:
        """Whether a body behind somebody is one of several who speak and not their trade or employer: "Ada Holt, Varn
        and Eve Roy", not "Ada Holt, Founder and CEO of Varn"."""
        behind = self._cast.within(mention.end, end)[:1]
        joined_on = any(
            figure.person and re.fullmatch(r",? and ", self._text[mention.end : other.whole])
            for other, figure in behind
        )
        return joined_on and not is_role(mention.name.split()[-1])

    def _is_inner(self, mention: Mention, lead: str, begins: int) -> bool:
        """Whether a name is inside of a phrase that is about somebody else; `lead` is what of it stands before."""
        if is_of_another(self._text[begins : mention.start], self._language.code):
            return True
        acted_on = self._language.code == "en" and is_acted_on(lead)
        alone = " " not in mention.name or is_given_name(mention.name.split()[0])
        if alone and mention.titles and mention.titles.split()[-1].lower() in MATTERS:
            lead = unarticled(lead)  # "The former minister of Finance | Ada Holt"
        return (
            acted_on
            or self._are_others(lead)
            or (self._has_preposition(lead.rpartition(",")[2]) and not is_office(lead))
        )

    def _are_others(self, lead: str) -> bool:
        """Whether several speak for the one who is named behind a comma: "Lawyers for the man, | Roy Varn"."""
        found = _others_of().fullmatch(lead) if self._language.code == "en" and ", " in lead else None
        return found is not None and (found[1].lower() in GROUPS or found[1].lower().removesuffix("s") in ROLES)

    def _behind_office(self, mention: Mention, figure: Figure, source: Span, lead: str) -> int | None:
        """Where who holds it stands, of a name that is an office's, a body's with an office, or short for a body."""
        if self._holds_office(mention, source[1]):
            return mention.end  # "Holt Works Founder and Lead Designer | Ada Brask"
        if lead.strip() == "(" and mention.whole - len(lead) > source[0]:
            return mention.end + 1  # short for the body before
        if self._language.code == "en" and self._is_post(mention, source[1]):
            behind = [other for other, _ in self._cast.within(mention.end, source[1])[:2]]
            close = len(behind) > 1 and self._text[behind[0].end : behind[1].whole] == " "
            return behind[0].end if close else mention.end
        of_body = is_office(lead) and not figure.person and self._language.code == "en"
        return mention.end if of_body else None  # "Director of the Port Authority | Ada Holt"

    def _is_post(self, mention: Mention, end: int) -> bool:
        """Whether a name is a post with its capitals, at a body: "Harbour Manager at Holt Works | Ada Brask"."""
        words = mention.name.lower().split()
        if len(words) < _POST or is_given_name(words[0]) or not is_role(words[-1]):
            return False
        return re.compile(" (?:at|with|for) ").match(self._text, mention.end, end) is not None

    def _is_apposed(self, mention: Mention, end: int) -> bool:
        """Whether somebody named behind a comma is not one of several: "supporting Varn, | Ada Holt of Hull"."""
        behind = self._cast.within(mention.end, end)[:1]
        for other, figure in behind:
            apart = self._text[mention.end : other.whole] == ", " and " " in other.name and figure.person
            return apart and re.compile(r",? (?:and|or) |, [A-Z]").match(self._text, other.end, end) is None
        return False

    def _owns(self, mention: Mention, end: int) -> bool:
        """Whether a name only tells whose the one behind it is."""
        return mention.possessive and bool(self._text[mention.end + 2 : end].strip(".’'s "))

    def second(self, source: Span, first: Mention, figure: Figure) -> Figure | None:
        """Who speaks with the first, each with what they are: "Ada Holt of Varn and Tom Roy of Brask"."""
        if not figure.person or " " not in first.name or self._language.code != "en":
            return None
        for mention, other in self._cast.within(first.end, source[1]):
            lead = self._text[first.end : mention.whole]
            if other.person and " " in mention.name and not mention.possessive and two_apart().fullmatch(lead):
                return other
        return None

    def _is_led_to(self, source: Span, inside: list[tuple[Mention, Figure]]) -> bool:
        """Whether an English source is one phrase that leads from a body to somebody: "Varn India manager Ada Holt"."""
        (first, body), (last, figure) = inside[0], inside[-1]
        if self._language.code != "en" or body.person or not figure.person or " " not in last.name or last.possessive:
            return False
        if self._text[last.end : source[1]].strip(" ,") or not self._is_start(source[0], first):
            return False
        between = self._text[first.end : last.whole]
        if not led_to().fullmatch(between):
            return False
        words = re.findall(r"[\w-]+", between)
        noun = words[-1].lower() if words else ""
        return bool(last.titles) or is_role(noun) or all(word[0].isupper() for word in words if word != "s")

    def _is_start(self, start: int, mention: Mention) -> bool:
        return not self._has_preposition(self._text[start : mention.whole])

    def _holds_office(self, mention: Mention, end: int) -> bool:
        """Whether a run of capitals is an office, and who holds it is named behind "and" another one."""
        *body, last = mention.name.split()
        if not body or last.lower().split("-")[-1] not in ROLES:
            return False
        following = self._cast.within(mention.end, end)
        between = self._text[mention.end : following[0][0].start] if following else ""
        return re.fullmatch(r" and (?:[\w’-]+ ){1,3}", between) is not None

    def _is_told_apart(self, source: Span, mention: Mention, figure: Figure) -> bool:
        """Whether a source ends with the name of the one whom it describes: "the mayor of Hull, Ada Holt"."""
        whole = self._text[source[0] : mention.whole]
        if self._are_others(whole):
            return False
        if (
            self._language.code in ROMANCE
            and figure.person
            and " " in mention.name
            and tells_apart(whole, self._language)
            and not is_of_another(self._text[source[0] : mention.start], self._language.code)
        ):
            given = ", " in whole[-2:] or is_given_name(mention.name.split()[0])
            return given and not self._text[mention.end : source[1]].strip(" ,")
        lead = re.fullmatch(r"(.*), (?:[Ww]ho is )?", whole)
        if lead is None or not figure.person or self._text[mention.end : source[1]].strip(" ,"):
            return False
        phrase = lead.group(1).partition(",")[0]
        if self._language.code in VERB_SECOND:
            parts = phrase.split()
            plain = len(parts) > 1 and (parts[0].islower() or self._language.words.get(parts[0].lower()) == "D")
            ending = len(parts) == 1 and self._language.code in SCANDINAVIAN and parts[0].endswith("en")
            plain = plain or ending or is_definite_noun(parts[0], self._language.code)
            return plain and " " in mention.name and not re.search(r"[.;:“”„«»\"]", phrase)
        heads = re.split(r" (?:of|for|at|in|from|to|with|on|by) ", phrase)[0].split()
        if re.search(r" and (?:its|his|her|their) ", phrase):
            first, other = self._cast.within(*source)[0]
            both = other.person and first.start == source[0] and first is not mention  # "Ada Holt and her husband, Tom"
            return bool(heads) and is_role(heads[-1]) and not both  # "A group led by Varn and its chairman, Ada Holt"
        return any(word and is_role(word[-1]) for word in (heads, phrase.split()))

    def _is_office_holder(self, source: Span, mention: Mention, figure: Figure) -> bool:
        """Whether a source ends with who holds the office that it names: "Head of the Ports Union Ada Holt"."""
        whole = office_of_body().fullmatch(self._text, source[0], mention.whole)
        if whole is None and " " in mention.titles:  # "Chief of | Army Staff General Ada Holt"
            whole = office_of_body().fullmatch(self._text, source[0], mention.start)
        alone = not self._text[mention.end : source[1]].strip(" ,") and not mention.possessive
        named = " " in mention.name or bool(mention.titles)
        return (
            whole is not None and whole.group(1).lower() in HOLDERS | {"general"} and alone and named and figure.person
        )

    def _has_preposition(self, words: str) -> bool:
        """Whether a name after these words is inside of a phrase: "a spokesman for X", "el alcalde de X"."""
        if self._language.code in ROMANCE:
            words = re.sub("[’']", " ", words)
        _, *behind = words.lower().split() or [""]
        if self._language.code == "fr" and not _OF_FRENCH.isdisjoint(behind):
            return True  # "le ministre de la Défense"; its "de" is an article to the tagger
        return any(
            self._language.words.get(word) in ("P", "W", "T") or word == "whose" for word in words.lower().split()
        )

    def _continues(self, start: int, end: int) -> bool:
        """Whether a name is but the first part of a phrase: "the Holt campaign", "Republican voters"."""
        match = re.compile(r"\.? [“\"‘]?([^\W\d_][\w-]+)").match(self._text, start, end)
        word = match.group(1) if match else ""
        paper = match if word in _PAPERS else None
        if paper and (paper.end() == end or _place_of_paper().match(self._text, paper.end(), end)):
            return False  # "the Bay Post newspaper in Hull"
        if word.islower() and (word not in self._language.words or word in BODIES | DOCUMENTS | ROLES):
            return True
        if self._language.code != "en":
            return False
        phrase = phrase_behind().match(self._text, start, end)
        last = phrase.group().split()[-1] if phrase else ""
        return last.islower() and (last in DOCUMENTS | GROUPS | BODIES or last not in self._language.words)


@cache
def _others_of() -> re.Pattern[str]:
    whom = r"(?:the|an?|one) (?:[\w’'-]+ ){0,3}[\w’'-]+, "
    return re.compile(rf"(?:[\w-]+ ){{0,2}}([A-Za-z]+s|[Ff]amily) (?:(?:for|of|to) {whom}|for {whom}[A-Z][\w-]+ and )")


@cache
def _owner_before() -> re.Pattern[str]:
    return re.compile(r"[\w.](?:[’']s|(?<=s)[’']) \(\Z")


@cache
def _place_of_paper() -> re.Pattern[str]:
    return re.compile(r" (?:in|of) [A-Z]")
