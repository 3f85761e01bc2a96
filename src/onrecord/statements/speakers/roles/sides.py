"""Whom somebody speaks for: "Ostrania’s chief negotiator", "an ICE spokeswoman", "its chief executive, Ada Holt".

Offices of a body that is named beside them, in English: spokespeople, lawyers, aides, negotiators, officers.
Ministers, presidents and other elected people have no side, nor has anybody a former post's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from onrecord.given_names import is_given_name
from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.languages.english import says_at
from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.lexicon.names.nations import sides, states
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.crowds import is_one
from onrecord.statements.lexicon.people.honorifics import LETTERS
from onrecord.statements.lexicon.people.offices_for import DEPARTMENTS, NO_BODIES, OFFICE, OFFICE_OF
from onrecord.statements.lexicon.people.roles import BESIDE, BODIES, ROLES, TITLES
from onrecord.statements.speakers.cast.body_names import PRINTED_APART
from onrecord.statements.speakers.cast.places_named import Places
from onrecord.statements.speakers.roles.heads_of_bodies import heads, is_headed
from onrecord.statements.speakers.roles.phrases import adjectives, without_where
from onrecord.statements.speakers.roles.sides_again import Again, side_again, side_of_words

_PLACES_ASKED = 4
"""Places of a name that are asked."""
_LEAD, _BEHIND = 110, 130
"""Characters before a name, and behind it, in which an office is told."""


def with_sides(
    text: str,
    speakers: Mapping[str, Speaker | None],
    sources: Mapping[str, Span],
    places: Places,
    body_before: Callable[[int], str | None],
    called_again: Again,
) -> dict[str, Speaker | None]:
    """The speakers of an English text by id, each with the side that their office tells, here or beside their name.

    `sources`: where the source of each statement stands that has one; `places`: where people are named.
    `body_before`: the body that "its" means at a place, None where none is named; `called_again` see
    `sides_again`.
    """
    told: dict[str, str | None] = {}
    found: dict[str, Speaker | None] = dict(speakers)
    for id_, speaker in speakers.items():
        if speaker is not None and speaker.name and speaker.kind == "person":
            if speaker.name not in told:
                there = places.get(speaker.name, ())
                side = _beside(text, speaker.name, there, body_before)
                told[speaker.name] = side or side_again(text, speaker.name, there, called_again)
            told[speaker.name] = _wider(speaker.side, told[speaker.name])
        elif speaker is not None and speaker.kind == "unnamed" and id_ in sources:
            side = side_in(text[slice(*sources[id_])])
            found[id_] = replace(speaker, side=_wider(speaker.side, side))
        if (again := found[id_]) is not None and not again.name and not again.side and id_ in sources:
            at = sources[id_]
            own = body_before(at[0]) if _its_people().match(text, *at) else None
            found[id_] = replace(again, side=own or side_of_words(text, at, called_again))
    for id_, speaker in speakers.items():
        if speaker is not None and speaker.name in told and speaker.kind == "person":
            role = _BODY_AGAIN.sub("", speaker.role) if speaker.role and told[speaker.name] else speaker.role
            found[id_] = replace(speaker, side=told[speaker.name], role=role)
    return _with_last_body(text, found, sources)


def _with_last_body(
    text: str, speakers: dict[str, Speaker | None], sources: Mapping[str, Span]
) -> dict[str, Speaker | None]:
    """Spokespeople who are told without whom they speak for: the body that spoke right before in the same paragraph."""
    ordered = sorted((sources[id_], id_) for id_ in speakers if id_ in sources)
    for (before, of), (source, id_) in pairwise(ordered):
        speaker, last = speakers[id_], speakers[of]
        alone = _SPOKES.fullmatch(text[slice(*source)].strip(" ,")) is not None
        if (
            not alone
            or speaker is None
            or speaker.name
            or speaker.side
            or last is None
            or "\n" in text[before[1] : source[0]]
        ):
            continue
        if last.kind == "organisation" and last.name:
            speakers[id_] = replace(speaker, side=last.name)
    return speakers


_SPOKES = re.compile(r"(?:[Aa]|[Tt]he) (?:[a-z]+ )?spokes(?:man|woman|person)")


_BODY_AGAIN = re.compile(
    r"\A(?:company|firm|group|airline|bank|charity|club|union|agency|trust|university|hospital)[’']s (?=\w)"
)
"""The body in a role that the side names: "company’s | chief executive"."""


def _wider(side: str | None, told: str | None) -> str | None:
    """The side that was known, or the one told where that says more of the same: "Ostrania’s foreign ministry"."""
    return told if side is None or (told is not None and told.startswith(side)) else side


def _beside(text: str, name: str, places: Sequence[Span], body_before: Callable[[int], str | None]) -> str | None:
    """The side that is told beside one of the first places where somebody is named in full."""
    for at in [start for start, end in places if end - start == len(name)][:_PLACES_ASKED]:
        lead = _SENTENCE.split(text[max(0, at - _LEAD) : at])[-1]
        behind = text[at + len(name) : at + len(name) + _BEHIND]
        inner = behind[:1] not in ",.;:" and _inner().search(lead) is not None
        side = (
            (None if inner else side_in(lead, ends=True))
            or _around(lead, behind)
            or _behind(behind)
            or _member_of(behind)
        )
        if side:
            return None if side == name or name.endswith(f" {side}") else side
        if (its := _its().search(lead)) and (behind[:1] in ",.;:" or says_at(behind, 0)):
            return body_before(at - len(lead) + its.start())
        if _its_behind().match(behind):
            return body_before(at)
    return None


_SENTENCE = re.compile(r"(?<=[a-z][.!?])(?<!\bM[rs]\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bSen\.)(?<!\bGov\.)[”\"]? |\n|[;:“”]")


@cache
def _inner() -> re.Pattern[str]:
    """An office that belongs to what comes before: "After a talk with the head of Hull Ferries, | Roy Pell said"."""
    led = "with|to|by|from|for|after|before|at|against|about|of"
    return re.compile(rf"\b(?:{led}) (?:the |an? )?(?:[\w-]+ ){{0,4}}?{OFFICE}\b[^,]*, \Z")


def _around(lead: str, behind: str) -> str | None:
    """The side where a name stands between the office and its body: "Director | Ada Holt | of Hull Ferries"."""
    office = _office_before().search(lead)
    match = _body_behind().match(behind) if office and not _FORMER.search(office[0]) else None
    return _side(match, behind) if match else None


@cache
def _office_before() -> re.Pattern[str]:
    return re.compile(rf"(?:\b[\w-]+ ){{0,2}}\b{OFFICE} \Z")


@cache
def _body_behind() -> re.Pattern[str]:
    return re.compile(rf" (?:of|for|at|from|with) (?:the )?(?P<body>{_CAPITALS})")


def _behind(behind: str) -> str | None:
    match = _named_office().match(behind)
    return side_in(match["office"], begins=True) if match else None


@cache
def _named_office() -> re.Pattern[str]:
    return re.compile(rf"(?:{LETTERS}(?=, ))?, (?:(?:an?|the|one of the) )?(?P<office>[^,;:\n“”\"()]{{4,120}})")


def _member_of(behind: str) -> str | None:
    """The force, union or group that stands right behind a name: "Sgt Ada Holt | of Hull Police". No school, for which
    nobody speaks, and no council, whose members are elected."""
    match = _group_behind().match(behind) or _force_behind().match(behind)
    return _side(match, behind) if match else None


@cache
def _force_behind() -> re.Pattern[str]:
    ends = (
        "Police(?: Department)?|(?:Sheriff’s|Fire) Department|Constabulary|"
        "Sheriff’s Office|Fire and Rescue(?: Service)?|Coastguard|Coast Guard|Union|Association|"
        "Federation|Alliance|Campaign|Coalition|Trust|Society|Network|Chamber of Commerce"
    )
    words = r"(?:[A-Z][\w&.’-]*\w |(?:of|and|for|on) (?:the )?){0,6}?"
    return re.compile(rf",? (?:of|from|with) (?:the )?(?P<body>{words}(?:{ends}))(?=[,.;]| [a-z])")


@cache
def _group_behind() -> re.Pattern[str]:
    kinds = "charity|campaign group|pressure group|advocacy group|think ?tank|union|rights group|nonprofit"
    desk = "(?:corporate |external )?communications|(?:press|media) (?:office|team|relations)|public affairs|PR team"
    return re.compile(
        rf",? (?:of|from|with) (?:the )?(?:(?:[a-z-]+ )?(?:{kinds}) (?P<body>{_CAPITALS})|"
        rf"(?P<desk>{_CAPITALS})(?:[’']s?)? (?:{desk})\b)"
    )


def side_in(words: str, *, ends: bool = False, begins: bool = False) -> str | None:
    """Whom an office in `words` is for; None where none is told.

    `ends`, `begins`: whether the office ends or begins the words.
    """
    for pattern in (_possessed(), _of(), _led(), _of_letters(), *heads()):
        for match in pattern.finditer(words):
            if (ends and not _is_office_too(words[match.end() :].strip(" ,"))) or (
                begins and not _leads().fullmatch(words[: match.start()])
            ):
                continue
            if (side := _side(match, words)) is not None:
                return side
    return None


def _is_office_too(words: str) -> bool:
    """Whether nothing stands behind an office, or another one of the same holder: "founder | and lead designer"."""
    first, _, more = words.partition(" ")
    noun = more.rpartition(" ")[2].lower()
    return not words or (
        first in ("and", "&") and len(more.split()) < 4 and (noun in ROLES or noun in BESIDE or is_one(noun))
    )


@cache
def _leads() -> re.Pattern[str]:
    """What of an office may stand before it: "senior vice president and | head of hotels at"."""
    others = "of|to|for|with|by|from|who|whose|at|in|on|the|an?|his|her|their|its|former|ex|not|whom"
    return re.compile(rf"(?:(?!(?:{others}) )[a-z-]+ ){{0,5}}")


def _side(match: re.Match[str], words: str) -> str | None:
    if _FORMER.search(words, max(0, match.start() - 12), match.end()):
        return None
    body = _LEADING.sub("", without_where(match["body"] or match["desk"]))
    if match.re in heads():
        return body if is_headed(body, match["head"]) else None
    while " " in body and {last := body.rpartition(" ")[2].lower(), f"{last}."} & (TITLES - _OF_BODIES):
        body = body.rpartition(" ")[0]  # "Chief of Army Staff General Holt"
    titled, _, named = body.partition(" ")
    if titled.lower() in TITLES and is_given_name(named.partition(" ")[0].lower()) and " " in named:
        body = named  # "an adviser to President Ada Holt"
    if body.endswith(("’s", "'s")) and _OF_SOMEBODY.search(match[0]):
        body = body[:-2]  # "an aide of Holt’s"
    more = match.groupdict().get("more") or ""
    if not body or (body not in _SEATS and (body in states() or body.lower() in BODIES | places() | NO_BODIES)):
        return None
    if (
        (match.re not in heads() and _two_offices().match(match[0]))
        or _TITLES.fullmatch(body)
        or DEPARTMENTS.fullmatch(body)
    ):
        return None
    if (not more and _PARTIES.fullmatch(body)) or _event_behind().match(words, match.end("body")):
        return None
    if _CHAMBERS.match(body) or _COUNCILS.match(words, match.end("body")):
        return None
    if body in adjectives() and not more:
        return sides().get(body)
    ending = words[match.end("body") : match.end("body") + len("’s")] if match["body"] else ""
    if ending in ("’s", "'s") and f"{body}’s".lower() in KNOWN:
        return body + ending  # "Sainsbury’s boss"
    return None if not more and _PEOPLE.fullmatch(body) else f"{body}{more}"


_FORMER = re.compile(r"\b(?:former|ex|retired|late)\b", re.IGNORECASE)
_OF_BODIES = frozenset("defence defense finance justice interior house state press".split())
"""Words of titles that bodies' names end with: "Norlandic Civil Defence"."""
_SEATS = frozenset(
    "UN, EU, United Nations, European Union, White House, Kremlin, Pentagon, Vatican, Downing Street, Treasury, "
    "State Department, NATO, Hamas, Hezbollah, Taliban".split(", ")
)
"""Bodies that are called as states are, or by a noun."""
_CHAMBERS = re.compile(r"(?:House|Senate|Congress)\b")
"""Whose committees have chairs that are elected."""
_COUNCILS = re.compile(
    r" (?:council|government|party|parliament|assembly|president(?! and (?i:ceo|chief executive))|prime)\b(?! spokes)"
)
_PEOPLE = re.compile(r"[A-Z][a-z]+(?:ian|ese)")
"""A word for a people that no list has, alone."""
_LEADING = re.compile(
    r"\A(?:(?:The|An?|But|And|In|On|At|As|Deputy|Chief|Senior|Executive|Acting|Assistant|Vice|M(?:r|rs|s)\.?"
    r"|(?:Dr|Sen|Rep|Gov|Gen)\.)(?: |\Z))+"
)
_TITLES = re.compile(
    r"(?:.* )?District|(?:(?:General|National|Press|Managing|Campaign|Communications|Political)(?: |\Z))+"
)
"""What is no body alone: "Press Secretary", "Managing Director"."""
_OF_SOMEBODY = re.compile(r"\b(?:aide|advis[eo]r|lawyer|attorney|strategist|staffer)s? (?:of|to|for)\b", re.IGNORECASE)
_PARTIES = re.compile(r"(?:.* )?(?:Republican|Democratic|Democrat|Conservative|Liberal|[\w]+-American)")
"""Whose somebody is by conviction or birth: "an Iowa Republican strategist"."""


@cache
def _two_offices() -> re.Pattern[str]:
    """ "Director of Nursing and Deputy | Chief Executive"."""
    return re.compile(rf"(?:[A-Z][a-z]+ )?{OFFICE} of [A-Z][\w ]+ and (?:[\w-]+ )?{OFFICE}\b")


@cache
def _event_behind() -> re.Pattern[str]:
    """What a name is part of and is no body: "founder of the Hull | marathon"."""
    return re.compile(
        r"(?:[’']s)? (?:half[ -])?(?:marathon|festival|race|derby|carnival|parade|march|rally|trial|project)\b"
    )


_WORD = rf"(?:{PRINTED_APART}|(?:[A-Z]\.){{2,}}(?= )|(?:Mrs?|Ms|Dr|St|Mt|Sen|Rep|Gov|Gen)\.|[A-Z][\w&.-]*\w)"
_CAPITALS = (
    rf"(?!(?:Its|Their|His|Her|Our|My|He|She|They|Another|One|Some|Many|Several)\b){_WORD}"
    rf"(?:(?:(?<=s)[’'])? (?:(?:of|and|for|on|&) (?:the )?)?{_WORD}){{0,6}}"
)


@cache
def _possessed() -> re.Pattern[str]:
    """ "Ostrania’s chief negotiator"."""
    more = "(?P<more> (?:campaign|administration|government|ministry|department|foundation|team|office))?"
    between = "(?:(?!former|ex|foreign)[\\w-]+ ){0,3}"
    return re.compile(rf"(?<![\w’'])(?P<body>{_CAPITALS}){more}[’']s? {between}{OFFICE}\b")


@cache
def _led() -> re.Pattern[str]:
    """ "ICE spokeswoman", "Ostranian army spokesman"."""
    more = "(?P<more> (?:campaign|army|government|police|military|union|navy|air force|administration))?"
    between = r"(?: (?!former|ex|(?:that|the|an?|which|who|and|with|said|whose)\b)[a-z-]+){0,3}?"
    short = r"(?: \([A-Z]\w+\))?"
    return re.compile(rf"(?<![\w’'])(?P<body>{_CAPITALS}?){short}{more}{between} {OFFICE}\b(?! (?:of|for|in)\b)")


@cache
def _of_letters() -> re.Pattern[str]:
    """ "UN undersecretary general for legal affairs"."""
    office = rf"(?:{OFFICE}|under[- ]?secretary[- ]general)"
    return re.compile(
        rf"\b(?P<body>[A-Z]{{2,6}}) (?:[a-z-]+ ){{0,2}}{office} (?:for|of) (?:[a-z]+ ){{0,3}}[a-z]+(?=,? ?\Z)"
    )


@cache
def _of() -> re.Pattern[str]:
    """ "a spokeswoman for Ostrania’s foreign ministry"."""
    parts = "ministry|office|campaign|government|army|department|party|team"
    owned = rf"(?:[’']s (?:[a-z]+ ){{0,2}}(?:{parts})|[’']s(?=[,.]|\Z))?"  # "chief executive of Moor’s"
    small = "(?:(?!(?:the|an?|his|her|their|its|of|for|at|to|with|who|state) )[a-z-]+ ){1,4}"  # "head of hotels"
    offices = "|".join(f"(?<={office} )" for office in "director manager president head lead executive officer".split())
    part_of = rf"(?:{offices})for (?:the )?{_CAPITALS} (?=at (?:the )?[A-Z])"  # "product director for Moor & Co at"
    where = rf"(?:(?:for|in) (?:the )?{_CAPITALS} (?=at ))?"  # "head of research for Europe at"
    within = rf"(?:(?:of|for) (?:{DEPARTMENTS.pattern} |{small}){where}|{part_of})?"
    what = (
        "firm|company|group|charity|start-?up|agency|nonprofit|platform|provider|carmaker|airline|bank|club|union|maker"
        "|(?:super )?PAC|think ?tank|network|broadcaster|retailer|regulator|watchdog"
    )
    kind = rf"(?:(?:[A-Z][a-z]+ )?(?:[a-z-]+ ){{0,3}}(?:{what}) )?"  # "chief executive of the Tarnian space firm Moor"
    part = r"(?:[’']s (?:[a-z-]+ ){0,3}[a-z-]+(?: (?:of|for) [a-z-]+)?(?=,? ?\Z))?"  # "Hull Gas’s engineering centre"
    return re.compile(rf"\b{OFFICE_OF} {within}(?:of|for|at|with|to) (?:the )?{kind}(?P<body>{_CAPITALS}{owned}){part}")


@cache
def _its() -> re.Pattern[str]:
    return re.compile(rf"\b(?:[Ii]ts|[Tt]heir) (?:[a-z-]+ ){{0,2}}{OFFICE},? (?:(?:Mrs?|Ms|Dr|Sir|Prof)\.? )?\Z")


@cache
def _its_people() -> re.Pattern[str]:
    """Somebody without a name whose body "its" means: "Its lawyers"."""
    return re.compile(rf"(?:[Ii]ts|[Tt]heir) (?:[a-z-]+ ){{0,2}}{OFFICE}s?(?=\Z|[,. ])")


@cache
def _its_behind() -> re.Pattern[str]:
    return re.compile(rf", (?:its|their) (?:[a-z-]+ ){{0,2}}{OFFICE}[,.;]")
