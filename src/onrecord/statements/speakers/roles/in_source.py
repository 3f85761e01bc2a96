"""What somebody named is, by the words of an English source alone: "Ada Holt, an adoptee from South Varn", "another
user, Roland Moor".

What stands in commas beside a name in running text may be a clause or the next of a list ("Ada Holt, the paper
said"), so that its noun must be known for people's. Within a source it belongs to the name, whatever its noun is,
unless that is of no person.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names import is_given_name
from onrecord.statements.lexicon.people.crowds import is_one
from onrecord.statements.lexicon.people.honorifics import LETTERS, POINT
from onrecord.statements.lexicon.people.roles import BESIDE, BODIES
from onrecord.statements.speakers.cast.common_nouns import is_role
from onrecord.statements.speakers.cast.shapes import unarticled
from onrecord.statements.speakers.roles.phrases import behind_noun

_LONGEST = 14
"""Words of a role."""


def role_in_source(words: str, name: str) -> str | None:
    """What the words of a source tell that the one they name is; None where they do not.

    `name` is the speaker's, in full; the source may have its last word alone.
    """
    named = _YOUNGER.sub("", name).split()
    match = _last(named[-1]).search(words)
    if match is None:
        return None
    if (role := _behind(words[match.end() :])) is not None:
        return role
    rest = words[match.end() :].strip(" ,")
    if rest and not _of_or_who().match(rest):
        return None  # the next of a list
    whole = words.rfind(" ".join(named), 0, match.end())
    return _before(words[: whole if whole >= 0 else match.start()])


_YOUNGER = re.compile(r",? [JS]r\.?$")


def _last(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-]){re.escape(word)}(?:,? [JS]r\.?)?(?![\w-])")


@cache
def _of_or_who() -> re.Pattern[str]:
    return re.compile(r"(?:\d\d(?:,|\Z)|\(?\d\d\)|of |from |in |who |whose )")


def _behind(rest: str) -> str | None:
    """The role between commas behind a name: ", 53, | a security guard at a Hull casino, who"."""
    match = _apposition().match(rest)
    if match is None:
        return None
    role = _goes_on().split(match["role"])[0].strip()
    if (and_name := _AND_NAME.search(role)) and is_given_name(and_name[1].lower()):
        role = role[: and_name.start()]  # "a teacher and | Ada Holt"
    role = _OPEN_END.sub("", role) if rest[match.end() :].lstrip()[:1] in ("“", '"') else role
    led = match["lead"] + ("who " if rest.startswith(" who ", match.start("role") + len(role)) else "")
    if not _is_of_a_person(role, led):
        return None
    return f"{match['lead']}{role}" if match["lead"].startswith("one") else role


_AND_NAME = re.compile(r" and ([A-Z]\w+) [A-Z]")
_OPEN_END = re.compile(r" (?:of|at|on|for)(?: the)?(?: \w[\w ]*[’']s)?$")
"""What would be open without the title that comes: "author of | “The Sea”", "host of | BBC’s “Dawn”"."""


@cache
def _apposition() -> re.Pattern[str]:
    lead = "(?P<lead>an? |the |his |her |their |one of (?:the |its |his |her |their |two |three )?|)"
    where = r"(?:, (?:of|from|in) [A-Z][^,;:“”\"()\n]{2,30}(?:, [A-Z][\w. ]{1,15})?(?=, an? ))?"
    return re.compile(
        rf"(?:{LETTERS}(?=, ))?(?:, (?:aged )?\d\d)?{where}(?:,| [-–—]+) {lead}"
        rf"(?P<role>(?:[^,.;:“”\"()\n–—]|{POINT}){{3,120}})"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    """Where a role ends within its commas."""
    doing = (
        "visiting|helping|considered|attending|travell?ing|standing|waiting|watching|holding|wearing|hoping|trying"
        "|seeking|protesting|marching|supporting|campaigning|covering|known|identified|called|described|quoted"
    )
    clause = "who(?:[’'](?:s|d|ll|ve))?|whose|whom|which|that|where|when|while|then|under|and (?:an?|the|now|one)"
    return re.compile(rf" (?:{clause}|{doing}) ")


def _is_of_a_person(role: str, lead: str) -> bool:
    """Whether a phrase, behind its article (`lead`, or none), tells what a person is."""
    words = role.split()
    if not words or len(words) > _LONGEST or role[0].isdigit() or _UNLIKE.match(role):
        return False
    noun = _noun_of(role.split(" of ")[-1] if lead.startswith("one") and " of " in role else role)
    single = noun.lower().removesuffix("s")
    told = is_told(noun.lower()) or is_told(single)
    if {noun.lower(), single} & _NOBODY or ({noun.lower(), single} & BODIES and not told):
        return False
    if not lead and (_by_itself().match(role) or (not noun[0].islower() and not told)):
        return False
    if told:
        return True
    return noun[0].islower() and ("who " in lead or lead.startswith("one") or _of_people().search(noun) is not None)


def _noun_of(role: str) -> str:
    """The noun that a role is about: "guard" of "security guard working at the port"."""
    near = behind_noun().split(f"{role} ")[0].split(" during ")[0].split()
    while len(near) > 1 and (near[-1].endswith(("ing", "ed")) or near[-1] in ("then", "now", "currently", "emeritus")):
        near.pop()
    return near[-1] if near else role


def is_told(noun: str) -> bool:
    """Whether a noun, lower case, tells what somebody is who is named."""
    return is_role(noun) or noun in BESIDE or is_one(noun) or noun in _MORE


_MORE = frozenset(
    "co-host co-creator preacher patriarch contender dictator republican democrat independent undersecretary lead vp "
    "svp evp counterpart star guard junior senior icon guru insider fan professional".split()
)
"""Nouns for people that lead to nobody as a source, but tell what somebody named is, lower case."""
_NOBODY = frozenset(
    "year month week day hour minute moment time night morning evening decade people men women group company "
    "companies team city town village state county country place thing something title name book film movie show song "
    "album magazine newspaper paper website site blog study report survey poll part half majority fact move step plan "
    "way reason result sign mile block percent share number lot street area region district neighborhood "
    "neighbourhood suburb school college pac one another other them two three".split()
)
"""Nouns that are of no person, lower case, or of nobody in particular."""
_UNLIKE = re.compile(r"(?:few|couple|little|bit|lot|[a-z]+ly) (?!of the)|day (?:after|before)|first |next |same ")


@cache
def _by_itself() -> re.Pattern[str]:
    """What begins no role where no article does: "along with Judge Moor", "now director"."""
    return re.compile(
        "(?:of|in|on|at|by|for|from|with|without|along|alongside|as|to|and|or|but|then|now|whom?|whose|when|while|where"
        "|after|before|since|during|speaking|talking|writing|citing|including|like|both|not|also|too|himself|herself)"
        r"\b|[A-Z]\w*(?:[’']s)? [A-Z]\w+(?:-\w+)*\Z"
    )


@cache
def _of_people() -> re.Pattern[str]:
    """How nouns for people end."""
    return re.compile("(?:er|or|ist|ian|ant|ent|ee|man|woman|person|mate|ess|ic|ive|eer|grad|alumna|alumnus|rep)\\Z")


def _before(lead: str) -> str | None:
    """The role before a comma and a name that ends the source: "another user, | Roland Moor,"."""
    match = _led().fullmatch(lead)
    if match is None:
        return None
    role = match["role"]
    one = role[:7].lower() == "one of "
    noun = _noun_of(role[7:] if one else role)
    single = noun.lower().removesuffix("s") if one else noun.lower()
    if not match["lead"] and not is_told(single):
        return None
    if single in _ONLY_OF_SOMEBODY or ({noun.lower(), single} & (BODIES | _NOBODY) and not is_told(single)):
        return None
    return _WHOSE.sub("", unarticled(role))


_ONLY_OF_SOMEBODY = frozenset("opponent rival counterpart".split())
"""What nobody is but somebody's."""
_WHOSE = re.compile(r"\A(?:[Aa]nother|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)[ \u00a0](?=\w)")


@cache
def _led() -> re.Pattern[str]:
    determiner = "[Tt]he|[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne of (?:the|his|her|their|its)"
    owner = r"[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}[’']s?"
    words = rf"(?:[^,.;:“”\"()\n]|{POINT}){{3,90}}"
    titled = r"(?:(?:Mrs?|Ms|Dr|Prof|Sir)\.? )?"
    return re.compile(rf"(?P<role>(?P<lead>(?:{determiner}|{owner}) |){words}), {titled}")
