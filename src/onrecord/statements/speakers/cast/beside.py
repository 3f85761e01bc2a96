"""The role that stands beside a name, and its gender: "White House envoy Ada Holt", "Jim Roy, head of finance,"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names import is_given_name
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.given_names.more import MORE_FEMALE, MORE_MALE
from onrecord.statements.lexicon.languages.english import SAID, says_at
from onrecord.statements.lexicon.names.places import STATES_SHORT
from onrecord.statements.lexicon.people.crowds import is_one
from onrecord.statements.lexicon.people.honorifics import AFTER, HONORIFICS, LETTERS, MEN, POINT, WOMEN
from onrecord.statements.lexicon.people.roles import (
    ADDRESSES,
    BESIDE,
    BODIES,
    FEMININE,
    HOLDERS,
    MASCULINE,
    RANKS,
    ROLES,
)
from onrecord.statements.speakers.cast.mentions import Mention

_LONGEST_ROLE = 80


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[\s(“”\"‘\[>])|^)((?:[^\W\d_][\w’'.-]*[ \u00a0]){1,8})$")


def role_before(text: str, mention: Mention) -> str | None:
    """The role printed before a name: its titles, or "White House envoy"."""
    led = _whom().search(text, max(0, mention.start - _LONGEST_ROLE), mention.start)
    if led and " " not in mention.name and _did().match(text, mention.end):
        return None  # "the judge | Holt was speaking of"
    titles = _office_of(mention.titles)
    titles = "" if titles.lower() in _NO_OFFICE else titles
    titles = f"First {titles}" if titles == "Minister" and text[: mention.whole].endswith("First ") else titles
    window = text[max(0, mention.whole - _LONGEST_ROLE) : mention.whole]
    if titles:
        office = _office().search(window)
        former = "former " if _former().search(window) and not titles.lower().startswith("former") else ""
        if office:
            return f"{office.group()}{titles}"
        both = _office_and(match.group(1).split()) if (match := _before().search(window)) else []
        return _beyond(window, titles) or " ".join((*both, f"{former}{titles}"))
    window = re.sub(r"(?<=, )(?:Prof|Sir|Dame) \Z", "", window)  # "the trust’s medical director, Prof | Ada Holt,"
    if apart := window.endswith(", "):
        window = window[:-2] + " "  # "its mayor, Ada Holt, …"
    window = window.removesuffix("named ")  # "a farmer named Tom Roy"
    match = _before().search(window)
    if not match or (apart and text[mention.end : mention.end + 1] != "," and not _only_comma(text, mention)):
        return _as_what(text, mention) if apart else None
    words = match.group(1).split()
    whole = _of_something(window, apart) if words[-2:-1] == ["of"] else None  # "Minister of Justice, Ada Holt"
    whole = whole or _noun_phrase(words) or _of_something(window, apart)
    return whole or (_as_what(text, mention) if apart else None)


def _only_comma(text: str, mention: Mention) -> bool:
    """Whether a clause begins with what somebody is, and no comma is behind the name: "The port director, Ada Holt
    says the"; not "The mayor, Ada Holt said, was ill"."""
    begins = _clause_begins().search(text, max(0, mention.whole - _LONGEST_ROLE - 10), mention.whole)
    said = says_at(text, mention.end)
    return begins is not None and said is not None and _tells().match(text, said) is not None


@cache
def _clause_begins() -> re.Pattern[str]:
    no = "(?!(?:an?|with|to|by|from|in|at|on|after|before|like|unlike|as|his|her|their|its|despite|during|since)\\b)"
    return re.compile(rf"(?:\A|\n|[.!?”\"] |, )(?:(?i:{no})[\w’-]+ ){{0,7}}[\w’-]+, \Z")


@cache
def _tells() -> re.Pattern[str]:
    """What is told behind the verb, and no verb of whom the clause begins with: "| the pier is safe", "|: “We go"."""
    aside = (
        r"[^,.;:“”\"\n]{0,60}, (?:is|was|are|were|has|had|have|will|would|should|must|can|could|may|might|did|does)\b"
    )
    return re.compile(rf"(?:: ?[“\"]| \w)(?!{aside})")


def _as_what(text: str, mention: Mention) -> str | None:
    """What somebody is at a sentence's beginning: "As policy director for the Dockers' Union, | Ada Holt"."""
    match = _as_one().search(text, max(0, mention.whole - 2 * _LONGEST_ROLE), mention.whole)
    return match["role"] if match and match["noun"].lower() in HOLDERS else None


@cache
def _as_one() -> re.Pattern[str]:
    return re.compile(
        r"(?:\A|[\n.!?”\"] ?)As (?:the (?!an? ))?(?!an? )"
        r"(?P<role>(?:[\w-]+ ){0,3}?(?P<noun>[\w-]+) (?:of|for|at) [^,.;:“”\"\n]{3,90}), \Z"
    )


def _office_of(titles: str) -> str:
    """Titles without how somebody is addressed: "Additional Director | Dr"; alone, "Dr" stays."""
    words = [word for word in titles.split() if not _is_address(word.lower())]
    while len(words) > 1 and words[-1].lower().rstrip(".") in _OF_RESPECT:
        words.pop()
    return " ".join(words)


_NO_OFFICE = frozenset("former little young old official presumptive".split())
"""What is left of titles that no office holds: "Former Holt advisers", "Little Ada"."""
_OF_RESPECT = frozenset("dr prof sir dame lady".split())


@cache
def _whom() -> re.Pattern[str]:
    return re.compile(r"\b[Tt]he (?:[a-z-]+ ){1,3}\Z")


@cache
def _did() -> re.Pattern[str]:
    """What somebody did to one who is named before: "the man Holt | had called"."""
    verbs = "is|was|had|has|did|would|could|will|called|met|named|picked|chose|appointed|wanted"
    return re.compile(rf"[ \u00a0](?:{verbs})[ \u00a0]")


def _beyond(window: str, titles: str) -> str | None:
    """What stands before a rank or a title that is no role: "harbour spokesman" before "Lt. Gen." """
    if not all(word.lower() in RANKS | ADDRESSES or word.lower().rstrip(".") in _OF_RESPECT for word in titles.split()):
        return None
    if window.endswith(", "):
        window = window[:-2] + " "  # "the Chief of Naval Staff, Admiral | Ada Holt,"
        if (whole := _of_something(window, apart=True)) is not None:
            return whole
    match = _before().search(window)
    return _noun_phrase(match.group(1).split()) if match else None


def _noun_phrase(words: list[str]) -> str | None:
    """The role that words end with, in as many of them as belong to it."""
    leads = words[-1] == "lead" and len(words) > 1 and words[-2][0].isupper()  # "Hull Search lead Ada Holt"
    last = words[-1]
    if last.lower() not in ROLES and last not in BESIDE and not (last.islower() and is_one(last)) and not leads:
        return None
    kept: list[str] = [words[-1]]
    for index, word in reversed(list(enumerate(words[:-1]))):
        # "as one analyst meets Vestor director Ada Holt": a verb between two names is no part of a role.
        verb = word.islower() and kept[0][0].isupper() and word not in _STANDING
        if word.lower() in _EDGES | SAID or word.endswith((".", ",")) or verb:
            did = word.lower() in _HAS and len(kept) > 1 and kept[0].endswith("ed")
            kept = [*_office_and(words[: index + 1]), *kept[did:]]  # "the club have sacked | head coach Ada Holt"
            break
        kept.insert(0, word)
    if kept[0][0].isupper() and (body := _body_before(words[: len(words) - len(kept)])):
        kept = [*body, *kept]
    return " ".join(kept)


def _office_and(words: list[str]) -> list[str]:
    """Another office before the same name, with "and": "Hull Labs founder and | chief executive"; none of "the mayor
    and | senator Ada Holt", who are two."""
    if len(words) < 2 or words[-1] not in ("and", "&"):
        return []
    office = (_noun_phrase(words[:-1]) or "").split()
    before = words[: len(words) - 1 - len(office)]
    return [*office, words[-1]] if office and not (before and before[-1].lower() in ("the", "a", "an")) else []


def _body_before(words: list[str]) -> list[str]:
    """A body's name that goes on behind "of" to the office: "Progress Party of | Norland leader"; else none."""
    of = words[-2:] if words[-1:] == ["the"] else words[-1:]
    led: list[str] = []
    for word in reversed(words[: len(words) - len(of)]):
        if not word[0].isupper() or word.lower() in _EDGES or word.endswith((".", ",")):
            break
        led.insert(0, word)
    return [*led, *of] if led and led[-1].lower() in BODIES and of[0] in ("of", "for") else []


_BEFORE_OFFICES = (
    "[A-Z][a-z]+(?<!The)(?<!And)(?<!But)(?= [A-Z][a-z]+ at )"  # "Marketing Manager at"
    "|[Cc]hief|[Ff]irst|[Pp]rincipal|[Pp]ermanent|[Pp]arliamentary|[Ff]inancial"
    "|[Ff]ormer|[Vv]ice|[Pp]rime|[Dd]eputy|[Ss]enior|[Aa]ssistant|[Aa]cting|[Ee]xecutive|[Mm]anaging"
)


@cache
def _something(apart: bool) -> re.Pattern[str]:
    """ "minister of mines and energy", at the end of what stands before a name; with names in it before a comma."""
    word = "[\\w’'-]+" if apart else "(?:[a-z-]+|(?!(?:And|But|The)\\b)[A-Z][\\w’-]*)"
    return re.compile(
        rf"(?<![\w’'-])((?:(?:{_BEFORE_OFFICES}) ){{0,2}}([A-Za-z-]+)(?:[ -][Gg]eneral)? (?:of|for|to|at) (?:the )?"
        rf"(?:{word} ){{1,6}})$"
    )


def _of_something(window: str, apart: bool) -> str | None:
    match = _something(apart).search(window)
    if match is None or match.group(2).lower() not in HOLDERS or match.group(1).split()[-1] in _EDGES:
        return None  # "the chief of staff and forwarded to | Holt"
    last = match.group(1).split()[-1]
    acts = last.islower() and (last.endswith("ed") or last in SAID) and not apart
    return None if acts else match.group(1).strip()  # "The secretary of state mocked | Holt"


_HAS = frozenset("has have had who’ve they’ve we’ve".split())
_STANDING = frozenset(
    "former longtime senior veteran deputy acting then new ex late current old outgoing chief".split()
)


@cache
def _office() -> re.Pattern[str]:
    """What stands before the last part of an office: "Secretary of" before "State"."""
    small = "(?:(?:deputy|assistant|acting|first|prime) )?(?:secretary|minister|director|chief)"
    office = rf"(?:(?:[A-Z][\w.-]* ){{0,2}}[A-Z][\w-]+(?<!day)|{small}) of|[Ss]ecretary of [Ss]tate for|[Mm]inister for"
    no = "The|After|Before|When|While|But|And|As|Since|Then|If|Though|Although|Even|Because|Where|What|Like|Unlike"
    return re.compile(rf"(?<!\w)(?!(?:{no}) )(?:[Ff]ormer )?(?:{office}) (?:the )?$")


@cache
def _former() -> re.Pattern[str]:
    """The end of what stands before a title that somebody had: "former Gov."."""
    return re.compile(r"\b(?:former|ex)[ -]$", re.IGNORECASE)


_ADDRESSES = frozenset("mr mr. mrs mrs. ms ms. miss".split())


def _is_address(word: str) -> bool:
    return word in _ADDRESSES or word.rstrip(".") in HONORIFICS or word in ("tan", "rt", "right", *AFTER)


_EDGES = frozenset(
    "the a an another and or but of in on at by for from with that said says told as to his her their its our my "
    "was is were are while when after before because who which not also has have had will would day week month year "
    "one they he she we it i you used took beat met sued saw gave made won down up out over off your i’m i'm what "
    "where how than though although even like unlike since despite including against toward towards about into "
    "until per via under between among amid within without through across if so just only ask whether featuring "
    "telling beating calling naming announcing attacking defeating joining meeting quoting citing replacing "
    "endorsing accusing urging praising thanking asking challenging facing grabbing having being attacked defeated "
    "endorsed texted accused praised urged challenged replaced joined asked thanked named called picked chose "
    "tapped hired fired".split()
)


_WHOSE = "(?:who(?:[’'](?:s|d|ll|ve))?|which|that|whose|whom)"
"""What a clause about somebody begins with."""


@cache
def _after_name() -> re.Pattern[str]:
    article = "(?:a|an|the|his|her|their|its)"
    no_clause = "(?!who|which|that|whose|where|when|(?:this|these|those|it|he|she|they|we|there|if)\\b)"
    says = rf"(?:{'|'.join(sorted(SAID))}) (?:that|he|she|it|they|there)"  # "the proposed" is no verb
    return re.compile(
        rf"(?:{LETTERS}(?=, ))?"
        rf"(?:, | \| | [-–—] (?={article} )|—(?={article} ))(?:\d\d, )?{no_clause}(?:{article} )?"
        rf"(?P<role>(?:[^,.;:|“”\"()\n—–]|{POINT}){{3,130}}?)"
        rf"(?:(?!{POINT})[,.\n]| \(| [-–—] |—|\Z| (?=(?:{_WHOSE}|{says}) ))"
    )


@cache
def _end_of_role() -> re.Pattern[str]:
    """Where a clause goes on behind a role, or another thing is listed."""
    told = (
        "said|says|told|tells|talks|explained|explains|has|had|was|is|will|would|wrote|appears?|appeared|seems?|seemed"
    )
    return re.compile(rf" (?:{_WHOSE}|as|when|by the time|{told}|and (?:an?|the|his|her|their|its|one)) ")


@cache
def _clause() -> re.Pattern[str]:
    """What goes on from a name and is no role: ", is waiting for a customer", ", after a visit by the mayor"."""
    verbs = "is|was|are|were|has|had|have|will|would|can|could|may|does|did"
    leading = "after|before|during|following|amid|since|despite|because|until|without|while|though|although|alongside"
    leading += (
        "|according to|as|for|from|with|in|at|by|and (?:his|her|their|questions)|such an?|having|right now|says|said"
    )
    leading += "|they|you|we|he|she|it|underscoring|saying|telling|citing|including|beating|defeating|being|becoming"
    leading += "|recently named|what|where|whom|not|but|or"
    return re.compile(rf"(?:{verbs}|{leading})(?![\w-])(?!’s )")


def role_after(text: str, mention: Mention) -> str | None:
    """The role printed after a name, between commas: "Jim Roy, head of finance at Blumegard,"."""
    of = _of_body().match(text, mention.end, mention.end + 80)  # "Ada Holt of Varn Capital, | a fund manager,"
    end = of.end() if of else mention.end
    match = _after_name().match(text, end, end + 150)
    if not match or (match.end("role") == match.end() < len(text)):
        return None
    role = _end_of_role().split(f"{match['role']} ")[0].strip()
    role = re.sub(r"\Aand (?!(?:his|her|their|its|questions) )|\Aas (?!(?:an?|the|his|her|their) )", "", role)
    if _clause().match(role):
        return None
    head = re.split(r" (?:of|for|at|in|from|to|with|on|and) ", role)[0].split()
    # "a University of Tern law professor", not "a suggestion from her mother"
    nouns = [words[-1] for words in (head, re.split(" (?:from|with|about|over|against) ", role)[0].split()) if words]
    if head[:2] == ["one", "of"] or role.startswith("one of "):  # "one of the study’s authors"
        phrase = re.split(r" (?:for|at|in|from|with|on|and) ", role)[0]
        nouns = [noun.removesuffix("s") for noun in (phrase.split()[-1], *phrase.split(" of ")[1].split()[-1:])]
    told = any(
        noun.lower() in ROLES or _is_trade(noun) or (noun.islower() and is_one(noun)) for noun in nouns
    ) or _leads().match(role)
    return re.sub(r"\A\d+-year-old (?=\w)", "", role) if told or _is_printed_trade(role) else None


@cache
def _of_body() -> re.Pattern[str]:
    """Whom somebody is of, before what they are."""
    more = r"(?: (?:(?:of|and|for) (?:the )?)?[A-Z][\w&.’'-]*){0,5}"
    return re.compile(rf" (?:of|from|at|with) (?:the )?[A-Z][\w&.’'-]*{more}(?=, an? )")


@cache
def _leads() -> re.Pattern[str]:
    """Who leads something: "justice cluster lead for the Hull Law Centre"."""
    return re.compile(r"(?:[a-z-]+ ){1,5}lead (?:for|at|of|on|with) ")


@cache
def _study() -> re.Pattern[str]:
    """How trades end that are told by what they study or treat."""
    return re.compile(r"(?:ologist|iatrist|iatrician|ometrist|therapist|hygienist|opath)\Z")


def _is_trade(noun: str) -> bool:
    return noun in BESIDE or _study().search(noun) is not None


def _is_printed_trade(role: str) -> bool:
    """Whether a role is a trade with its capitals: "Neuroscientist and Inventor of the Brain Cap", "Clinical
    Psychologist"; not the next of a list ("Tom Baker", "Baker and Tom Roy")."""
    head, *behind = re.split(" (?:of|for|at|in|with) ", role, maxsplit=1)
    trades = [words.split() for words in re.split(r" and |/| & ", head)]
    if not all(words and (words[-1].lower() in ROLES or _is_trade(words[-1].lower())) for words in trades):
        return False
    if is_given_name(trades[0][0]):
        return False
    return bool(behind) or len(trades) > 1 or len(trades[0]) > 1 or trades[0][0].endswith(("ist", "ian"))


def gender_of_titles(words: str) -> str | None:
    """The gender that a title or a role tells; that of "Ms Moor's father" is the father's."""
    for word in re.split(r"[’'](?:s\b)? ", words.lower())[-1].split():
        if word in MASCULINE or word.rstrip(".") in MEN:
            return "m"
        if word in FEMININE or word.rstrip(".") in WOMEN:
            return "f"
    return None


_EITHER = frozenset(("jan", "dominique", "claude"))
"""Given names of men in one language and of women in another, which a list has as men's."""


def gender_of_given(given: str) -> str | None:
    """The gender that a given name tells, lower case."""
    if given in _EITHER:
        return None
    if given in MALE or given in MORE_MALE:
        return "m"
    if given in FEMALE or given in MORE_FEMALE:
        return "f"
    return gender_of_titles(given) or _gender_counted(given)


def _gender_counted(given: str) -> str | None:
    """As the US count them, of names that no other list has."""
    from onrecord.given_names.counted import counted_sex  # four thousand, and few articles need them

    return counted_sex(given)


def party_and_state(text: str, end: int) -> set[str]:
    """The words, lower case, of a party and a state behind a name: "(R-Fla.)", ", D-Ohio,", ", a Democrat"."""
    match = _party().match(text, end)
    if match is None and (of := re.compile(r" \(([A-Z][A-Za-z]+|(?:[A-Z]\.){2})\.?\)").match(text, end)):
        return {*STATES_SHORT.get(of.group(1).replace(".", "").lower(), "").split()}  # "Holt (Fla.)"
    if match is None:
        told = _member().match(text, end)
        return {*_PARTIES[told.group(1)[0].upper()]} if told else set()
    where = match.group(2).replace(".", "").lower()
    return {*_PARTIES[match.group(1)], *STATES_SHORT.get(where.replace(" ", ""), where).split()}


_PARTIES = {"R": ("republican",), "D": ("democrat", "democratic"), "I": ("independent",)}


@cache
def _party() -> re.Pattern[str]:
    return re.compile(r",? ?\(?([RDI])[-–]((?:[A-Z]\.){2}|[A-Z][A-Za-z]+)\.?(?:[),]|(?<=\.)(?:\s|\Z))")


@cache
def _member() -> re.Pattern[str]:
    return re.compile(r", (?:an?|the) (?:[\w-]+ ){0,2}(Democrat|Republican|independent)\b")
