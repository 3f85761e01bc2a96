"""To whom something was said, where the words beside the cue name them."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.languages.english import is_saying
from onrecord.statements.times.words import MONTHS, WEEKDAY, WEEKDAYS

_REACH = 110
"""Characters behind a cue in which those who heard it are named."""


def spoken_to(text: str, attribution: Attribution) -> str | None:
    """Whom a statement was made to, as printed: "reporters", "his staff", "Bay News"; None where it does not tell.

    Those who are told ("told reporters", "reminded his staff"), spoken to ("Speaking to Bay News, …") or to whom it was
    said ("said to Bay News"). `attribution` must have a cue.
    """
    start, end = attribution.cue[-1]
    if inner := _said_before_to().match(text, start, end):
        end = inner.end()  # a cue may hold those who hear: "said to reporters"
    words = re.split(r"\s+", text[start:end].lower())
    if _telling().fullmatch(words[-1]):
        stop = min([end + _REACH, len(text), *(first for first, _ in attribution.content if first >= end)])
        over = any(first < end + 1 < last for first, last in attribution.content)
        found = None if over else _heard(text, end, stop)
        if words[-1] in _TOLD:
            return found or (None if over else _one_told(text, end, stop))
        if found is not None:
            behind = end + len(f" {found}")
            whole = _day().fullmatch(text, behind, stop)  # nothing else stands before the content
            after = attribution.content[-1][1] <= start and _reached().match(words[-1]) is not None
            return found if whole or (after and _ends().match(text, behind)) else None
    if _to_whom().fullmatch(" ".join(words)):
        return _heard(text, end, min([end + _REACH, *(first for first, _ in attribution.content if first >= end)]))
    if speaking := _speaking_to(text, attribution):
        return speaking
    stop = min([end + _REACH, len(text), *(first for first, _ in attribution.content if first >= end)])
    if (wrote := _wrote_to().match(text, end)) and wrote.end() <= stop and _writing().fullmatch(words[-1]):
        return _heard(text, wrote.end() - 1, stop)
    addressed = _in_words_to().search(text, start, stop)
    if addressed and addressed.start() <= end:
        return _heard(text, addressed.end() - 1, stop)
    if not any(is_saying(word) or word in _SPEAKING for word in words):
        return None
    for at in (end, attribution.content[-1][1]):
        match = _said_to().match(text, at, at + _REACH) or (at == end and _confided(words).match(text, at, at + _REACH))
        if match and not any(first < match.end() and last > match.start(1) for first, last in attribution.content):
            return match[1]
    return None


def _speaking_to(text: str, attribution: Attribution) -> str | None:
    """Whom a speaker speaks to by a participle: "Speaking to Bay News, Holt said"."""
    if not attribution.source:
        return None
    source, cue = attribution.source[0], attribution.cue[0]
    first = min(source[0], cue[0])
    low = max(0, first - _REACH, text.rfind("\n", 0, first))  # with the line's end, behind which a sentence begins
    before = _speaking().search(text, low, first)
    if before and not re.search(r"[.?!] |[“”]", text[before.end() : first]):
        return _heard(text, before.end() - 1, first)
    between = _speaking().search(text, source[1], cue[0]) if source[1] < cue[0] else None
    return _heard(text, between.end() - 1, cue[0]) if between else None


@cache
def _speaking() -> re.Pattern[str]:
    """A participle before those who hear: "Speaking to ", ", talking to "."""
    start = r"(?:\A|[.?!”\"] |\n|, )"
    return re.compile(rf"(?:{start}[Ss]peaking|, talking)(?: [a-z]+ly)? (?:to|with) |{start}[Ii]n {_WORDS_TO} to ")


_WORDS_TO = (
    r"(?:(?:an?|his|her|their|its|brief) )?(?:[\w-]+ )?(?:remarks|comments|letter|e-?mail|message|memo|testimony)"
)


@cache
def _said_before_to() -> re.Pattern[str]:
    return re.compile(r"(?:[a-z]+ ){0,2}(?:said|says|explained|complained|repeated|admitted|confirmed)(?= to [\w’'])")


@cache
def _writing() -> re.Pattern[str]:
    return re.compile("wrote|writes?|written|writing")


@cache
def _wrote_to() -> re.Pattern[str]:
    """To whom somebody "wrote | to the board", not what for: "wrote to complain"."""
    return re.compile(r" (?:back )?to (?=(?:the|an?|his|her|their|its|our|my|this) |[A-Z])")


@cache
def _in_words_to() -> re.Pattern[str]:
    """Words that are sent or said to somebody, right behind a cue: "said | in a letter to the board"."""
    return re.compile(rf" in {_WORDS_TO} to ")


@cache
def _to_whom() -> re.Pattern[str]:
    """A cue that those who hear stand right behind: "spoke to"."""
    return re.compile(r"(?:[a-z]+ ){0,3}(?:spoke|spoken|speaks|speaking|wrote|writes|said|says|talked|complained) to")


_TOLD = ("told", "tells", "telling", "tell")
"""Verbs whose object always hears, whatever stands behind it: "warned" also has "of the storm"."""


@cache
def _telling() -> re.Pattern[str]:
    """Verbs whose object may be those who hear."""
    return re.compile(
        "told|tells?|telling|remind(?:ed|s|ing)|(?:re)?assur(?:ed|es|ing)|inform(?:ed|s|ing)|notif(?:ied|ies|ying)"
        "|warn(?:ed|s|ing)|advis(?:ed|es|ing)|caution(?:ed|s|ing)|promis(?:ed|es|ing)"
        "|alert(?:ed|s|ing)|text(?:ed|s|ing)|e-?mail(?:ed|s|ing)|messag(?:ed|es|ing)|brief(?:ed|s|ing)"
    )


@cache
def _reached() -> re.Pattern[str]:
    """Verbs whose object hears, behind what was said as well; what somebody "promised" or "advised" may be a thing."""
    return re.compile("remind|(?:re)?assur|inform|notif|warn|alert|text|e-?mail|messag|brief")


@cache
def _ends() -> re.Pattern[str]:
    """A clause's end behind those who hear, or a day before it."""
    return re.compile(rf"(?: (?:on |late |last )*{WEEKDAY})?[.,;]")


def _one_told(text: str, start: int, stop: int) -> str | None:
    """The pronoun right behind a verb of telling: "told me", before what was told or where."""
    behind = "that|in|on|at|after|before|how|why|what|over|by|via|with|during|recently|later|earlier|last|when|while"
    match = re.compile(rf" (me|us|him|her|them)(?= ?(?:[,:“\"‘']|\Z)| (?:{behind})\b)")
    found = match.match(text, start, stop)
    return found[1] if found else None


@cache
def _day() -> re.Pattern[str]:
    """What may stand between those who hear and what they hear: a day, or nothing."""
    return re.compile(rf" ?(?:(?:(?:on|late|early|last) )*{WEEKDAY}|yesterday|today|last (?:week|month|year))? ?")


def _heard(text: str, start: int, stop: int) -> str | None:
    """The noun phrase behind a verb of telling; None where it is a pronoun, or none."""
    match = _phrase().match(text, start, stop)
    if match is None:
        return None
    heard = match[1].strip()
    if _pronoun().fullmatch(heard.rstrip(".")) or not re.search(r"[A-Za-z]", heard):
        return None
    heard = re.sub(r"(?:(?:^| )(?:of|the|and|or|a|an|his|her|its|their))+$", "", heard)
    heard = re.sub(
        r"^((?:[Tt]he )?[A-Z][^,]*?) of (?:the|his|her|their|its|an?) [a-z].*\Z", r"\1", heard
    )  # told X of it
    ends = re.search(r"[\w’]{2}(?<!\bCorp)(?<!\bBros)(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\b[JS]r)\.$", heard)
    return heard.removesuffix(".") if ends else heard or None


@cache
def _pronoun() -> re.Pattern[str]:
    """Objects that name nobody who hears: "him", "the truth"."""
    pronouns = (
        "me|him|her|us|them|you|it|myself|himself|herself|ourselves|themselves|yourself|everyone|everybody|someone"
        "|somebody|anyone|anybody|(?-i:people)|one|others?|each other|one another|nobody|no one|all|both"
    )
    noise = "cheers|(?:loud |wild )?applause|laughter|boos"
    told = "the truth|lies?|(?:the|a|his|her|their) (?:story|stories|truth|tale|lie|joke)s?"
    return re.compile(rf"(?:{pronouns}|{noise})|(?:{told})\b.*", re.IGNORECASE)


@cache
def _phrase() -> re.Pattern[str]:
    """A noun phrase behind a blank, up to a mark or to a word that goes on with something else."""
    stops = (
        "that|to|about|on|in|at|during|after|before|when|who|whom|which|how|why|what|where|whether|if|tonight|late"
        "|early|(?-i:yesterday|today)|outside|inside|near|behind|amid|among|across|around|aboard|earlier|last"
        "|this|via|by|through|as|with|while|for|from|over|under|because|since|he|she|it|they|we|i|you|is|are|was|were"
        "|will|would|has|have|had|can|could|may|might|must|should|there|not|just|only|gathered|later|again|also|then"
        "|afterwards?|ahead|following|upon|prior|since|until|beforehand|here|being|passing|released|close|explaining"
        "|and (?:said|added)"
        "|(?-i:(?!family|assembly|daily|weekly|ally|rally)[a-z]+ly)|"
        + "|".join((*WEEKDAYS, *(month for month in MONTHS if month != "may")))
    )
    short = (
        r"(?:(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Sgt|St|Prof|Rev|Corp|Bros|Inc|Co|Ltd)\.)"
    )
    title = r"[“\"‘](?=[A-Z])[^“”\"‘\n]{2,40}?(?=[,.]?[”\"’])[,.]?[”\"’]"
    plain = r"\d{1,3},\d{3}|[\w$€£][\w’'&$-]*(?:\.(?:com|org|net))?"
    paper = r"this (?=(?:newspaper|paper|magazine|website|publication|news (?:organi[sz]ation|site|agency)|reporter)\b)"
    word = rf"(?:(?<=[’']s )(?=[A-Z])|(?!(?i:{stops})(?![\w’'-])))(?:{short}|{plain}|(?<=[’']s ){title})"
    return re.compile(rf" ((?:{paper})?{word}(?: {word}){{0,9}}(?:\.(?=[”\"]?(?:\s|\Z)))?)")


_SPEAKING = frozenset(
    "complained confessed boasted spoke speaks speaking repeated repeats confided confides commented comments".split()
)
"""More verbs behind which, or behind whose content, "to reporters" may stand."""


def _confided(words: list[str]) -> re.Pattern[str]:
    """Anybody before "that", behind verbs of which nobody but people hear: "complained | to the board that"."""
    return _to_anybody() if words[-1] in _CONFIDING else _to_nobody()


_CONFIDING = frozenset(
    "said complained confided confessed explained boasted confirmed announced suggested promised".split()
)


@cache
def _to_anybody() -> re.Pattern[str]:
    who = r"(?:the|an?|his|her|their|its) (?:(?!that\b)[\w’'-]+ ){0,3}?[\w’'-]+"
    return re.compile(rf" to ({who})(?= that\b)")


@cache
def _to_nobody() -> re.Pattern[str]:
    return re.compile(r"(?!)")


@cache
def _said_to() -> re.Pattern[str]:
    """ "to" with people or a medium that plainly hears: many other things are said "to" somebody or something."""
    medium = (
        "News|Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Mail|Mirror|Express|Gazette|Chronicle|TV|Television"
        "|Radio|Magazine|Press|Online|BBC|CNN|NBC|CBS|ABC|NPR|AFP|AP|Reuters|Bloomberg|Politico|POLITICO"
    )
    people = (
        "reporters|journalists|supporters|lawmakers|colleagues|staff|employees|investors|voters|delegates|viewers"
        "|members|parliament|Congress|parliamentarians|shareholders|the press|the media|police|officers|detectives"
        "|jurors|councillors|councilors|MPs|senators|residents|students|followers|friends|listeners|readers|donors|diplomats"
        "|(?:jury|court|inquest|inquiry|tribunal)(?=[.,;:]| that | how | in | on |\\Z)"
    )
    return re.compile(
        rf"(?: (?:on |late )?{WEEKDAY})? to ((?:the |a |his |her |their )?"
        rf"(?:[a-z]+ )?(?:{people}|(?:crowd|audience|gathering)s?)"
        rf"|(?:the |The )?(?:[A-Z][\w’&-]* ){{0,4}}?(?:{medium})\b)(?![\w-])"
    )
