"""Acts that a statement's own words name: "he expects rain", "I have asked them to leave", "they won't sell it".

A report of one's own act that still stands is that act (rule 1 of KINDS.md, which benchmarks/labels/KINDS.md keeps to),
whatever verb brings it; and what one's own side will not do is no forecast, which speaks of others. What the words say
so plainly goes before what was learned, as it is rare in what was learned from. In quotation marks only "I" and "we"
are the speaker, without them "he", "she" and "they" as well; an act of the past may be anybody's, and is told by none.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import StatementKind

_MARKS = tuple("\"“„«‘'`")
_FIRST, _THIRD = r"(?:i|we)", r"(?:i|we|he|she|they)"
_ADVERB = r"(?: (?:now|also|still|\w+ly))?"
_NAMED: tuple[tuple[StatementKind, str, str], ...] = (
    ("forecast", "expects?|predicts?|anticipates?|foresees?", "predicted"),
    ("demand", "demands?|urges?", "asked|requested|urged|demanded|called (?:on|upon|for)|begged|implored"),
    ("promise", "promises?|pledges?|vows?|guarantees?", "promised|pledged|vowed|guaranteed"),
    ("refusal", "refuses?|rejects?", "refused|rejected"),
)
"""Each act: what it is called now, and behind "have"."""
_JUDGED = r"(?:views?|regards?|considers?) .{2,80}? as "
_LED = r"^\W*(?:that )?"
_WILLED = (
    "sign sell cede pay give accept allow let leave withdraw recogni[sz]e negotiate talk return surrender support vote "
    "join release send share stop yield hand open extend approve attend back concede apologi[sz]e resign step"
)
"""Verbs of what is in one's own hands: one does not "survive" or "win" at will."""


def own_act(content: str) -> StatementKind | None:
    """The kind that the content's own words name at their beginning; None where they name none."""
    found = _named(_is_quoted(content)).match(content)
    if found and found.lastgroup:
        kinds: dict[str, StatementKind] = {kind: kind for kind, _, _ in _NAMED}
        return kinds.get(found.lastgroup.partition("_")[0], "evaluation")
    if _weighed(_is_quoted(content)).match(content):
        return "question"
    return "promise" if _granted().match(content) else None


def wants_of_others(cue: str, content: str) -> bool:
    """Whether it is wanted that others do something: "wants | her to go", not "wants | to go"."""
    return _wanted().search(cue) is not None and _to_do().match(content) is not None


def is_own_wish(cue: str, content: str) -> bool:
    """Whether somebody wants to do something, of nobody else: "wanted | to stay", not "wants | to see it shut"."""
    return _wishes().search(cue) is not None and _of_oneself().match(content) is not None


@cache
def _wishes() -> re.Pattern[str]:
    return re.compile(r"\b(?:wants?|wanted|would like|[’']d like|hopes?|hoped|hoping)\Z", re.IGNORECASE)


@cache
def _of_oneself() -> re.Pattern[str]:
    others = "see|hear|know|have|get|make sure|ensure|be (?!able|part)[a-z]+"
    return re.compile(rf"to (?:not |\w+ly )?(?!(?:{others})\b)[a-z]+", re.IGNORECASE)


def denies_guilt(cue: str) -> bool:
    """Whether a cue is a plea against the charge: nothing was asked that it would refuse."""
    return re.search(r"\b(?:ple(?:a)?d(?:ed|s|ing)?|plea of) not guilty\b", cue, re.IGNORECASE) is not None


def is_own_will(content: str) -> bool:
    """Whether the content begins with what the speaker's own side will not do."""
    return _own_will(_is_quoted(content)).match(content) is not None


def is_of_the_past(content: str) -> bool:
    """Whether the content begins with what the speaker's own side did not want once: no refusal that still stands."""
    return _unwanted().match(content) is not None


def binds_others(content: str) -> bool:
    """Whether the content says of others at its beginning that they must do something."""
    return _must().match(content) is not None


def foretells(content: str) -> bool:
    """Whether the content says of others at its beginning what they will do, or what will be."""
    return _future().match(content) is not None


def names_price(content: str) -> bool:
    """Whether the content begins with what an agreement must hold: KINDS.md calls the price of one a demand."""
    return _price().match(content) is not None


def states_condition(content: str) -> bool:
    """Whether the content says in so many words on what it depends."""
    return _condition().search(content) is not None


def hangs_on_nothing(content: str) -> bool:
    """Whether an if of the content only softens it, or says that all is one: "even if", "I’d be surprised if"."""
    rest, soft = _soft_if().subn("", content)
    return bool(soft) and _any_if().search(rest) is None


def _is_quoted(content: str) -> bool:
    return content.lstrip()[:1] in _MARKS


@cache
def _condition() -> re.Pattern[str]:
    had = r"(?:(?<=\A[\"“‘'])|\A)(?:that )?had (?:i|we|he|she|they|it|you|the [\w ]{2,40}?) [^,?]{3,80}, "
    had += r"[^.?!]{0,40}\bwould\b"
    return re.compile(
        rf"\b(?:in\]? the event (?:of|that)|on (?:the )?condition that)\b|{had}|\A\W*subject to\b", re.IGNORECASE
    )


@cache
def _soft_if() -> re.Pattern[str]:
    surprised = r"(?:surprised|shocked|amazed|astonished|disappointed|grateful|interested)"
    return re.compile(
        rf"\b(?:even if|as if|whether or not|if you (?:will|like)|be (?:very )?{surprised} if)\b", re.IGNORECASE
    )


@cache
def _any_if() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:if|unless|until|once|provided|as long as|so long as|only|when|without|should|event|condition)\b",
        re.IGNORECASE,
    )


@cache
def _named(quoted: bool) -> re.Pattern[str]:
    who = _FIRST if quoted else _THIRD
    now = "|".join(rf"(?P<{kind}_now>(?:{verbs})\b)" for kind, verbs, _ in _NAMED)
    had = "|".join(rf"(?P<{kind}_had>(?:{verbs})\b)" for kind, _, verbs in _NAMED)
    have = rf"(?: ha(?:ve|s)|['’](?:ve|s)){_ADVERB} (?:{had})"
    return re.compile(rf"{_LED}{who}(?:{_ADVERB} (?:{now}|(?P<evaluation>{_JUDGED}))|{have})", re.IGNORECASE)


@cache
def _weighed(quoted: bool) -> re.Pattern[str]:
    """What the speaker's own side has not decided: KINDS.md calls it a question."""
    who = _FIRST if quoted else _THIRD
    verbs = "considering|weighing|mulling|contemplating|reviewing whether|deciding whether"
    return re.compile(rf"{_LED}{who}(?: (?:is|are|was|were)|['’](?:s|re|m)){_ADVERB} (?:{verbs})\b", re.IGNORECASE)


@cache
def _wanted() -> re.Pattern[str]:
    return re.compile(r"\b(?:wants?|wanted|would like|[’']d like)\Z", re.IGNORECASE)


@cache
def _to_do() -> re.Pattern[str]:
    """Somebody in the accusative, and what they are to do, or to be."""
    name = r"(?-i:[A-Z][\w.’'-]+)"
    person = rf"(?:her|him|them|us|you|me|{name}(?: {name}){{0,3}}|(?:the|his|their|our|its) [\w’' -]{{2,40}}?)"
    gone = "gone|out|fired|removed|sacked|released|freed|jailed|stopped|arrested"
    return re.compile(
        rf"{_LED}{person} (?:not )?(?:to (?!lose\b|win\b|like\b|be able\b|succeed\b|fail\b)[a-z]+|{gone})\b",
        re.IGNORECASE,
    )


@cache
def _granted() -> re.Pattern[str]:
    """Others who "will be guaranteed" something, in the first clause, or behind what it depends on."""
    led = r"^\W*(?:in\]? the event of [^,]{3,60}, )?(?:they|those|you|all)"
    return re.compile(
        rf"{led}(?: (?!not\b|never\b|if\b|whether\b)[\w’'-]+){{0,5}}? (?:will|shall) be "
        r"(?:guaranteed|spared|granted|compensated)\b",
        re.IGNORECASE,
    )


@cache
def _own_will(quoted: bool) -> re.Pattern[str]:
    """What one's own side will not do, in words of the will: "we won’t sign", "they will never be voting for it"."""
    who, verbs = _FIRST if quoted else _THIRD, "|".join(_WILLED.split())
    doing = "raising|closing|cutting|selling|signing|paying|leaving|changing|appealing|apologi[sz]ing|commenting"
    doing += "|resigning|standing|supporting|voting|backing|accepting|attending|taking part|making|giving|releasing"
    return re.compile(rf"{_LED}{who} (?:won['’]t|will (?:not|never)) (?:(?:{verbs})|be (?:{doing}))\b", re.IGNORECASE)


@cache
def _unwanted() -> re.Pattern[str]:
    wanted = "(?:want(?:ed)?|intend(?:ed)?|meant?|wish(?:ed)?)"
    past = rf"(?:did(?: not|n['’]t)|had(?: not|n['’]t)|never) (?:\w+ly )?{wanted}"
    return re.compile(rf"{_LED}{_THIRD} (?:\w+ly |also |just |still )?{past}\b", re.IGNORECASE)


@cache
def _price() -> re.Pattern[str]:
    """What a deal must hold: "any truce must include the port", "for a deal, they would have to leave"."""
    pact = (
        r"(?:deal|agreement|accord|pact|truce|cease-?fire|armistice|settlement|treaty|compromise|contract|peace plan|"
        r"plan|resolution|bill|proposal|offer)"
    )
    binds = r"(?:must|would have to|will have to|ha(?:s|ve) to)"
    holds = r"(?:include|contain|cover|guarantee|address|provide|come with|rest on|respect|ensure|require|recogni[sz]e)"
    given = (
        rf"(?:for|before|in|under) (?:any|an?|the)\b[^,]{{0,40}} {pact},? (?:[\w’'-]+ ){{1,6}}?{binds} (?!be\b|have\b)"
    )
    return re.compile(
        rf"{_LED}(?:(?:(?:it|any|an?|the|such an?)\b(?: [\w’'-]+){{0,3}}? {pact}|it) {binds} {holds}\b|{given})",
        re.IGNORECASE,
    )


@cache
def _must() -> re.Pattern[str]:
    return re.compile(
        rf"{_LED}{_of_others('it|they|there')}(?:must|would have to|ha(?:s|ve) to) (?!be\b|have\b)", re.IGNORECASE
    )


@cache
def _future() -> re.Pattern[str]:
    will = r"(?:(?:is|are) (?:not )?going to|will(?: not)?|won['’]t)"
    return re.compile(rf"{_LED}{_of_others()}{will} (?:\w+ly )?(?!to\b|have to\b|need\b)[a-z]+", re.IGNORECASE)


def _of_others(no_more: str = "") -> str:
    """A subject of up to six words, perhaps behind a circumstance, that is none of "I", "we", …, and not `no_more`."""
    none = "|".join(filter(None, ("i|we|he|she|you", no_more)))
    word = r"(?!(?:who|which|that|nobody|no)\b)[\w’'-]+ "
    return rf"(?:(?:for|before|under|in) [^,]{{3,60}}, )?(?!(?:{none}) )(?:{word}){{1,6}}?"
