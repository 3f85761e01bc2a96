"""Negations that answer nobody: "No one was hurt", "the cause is not yet known", "We didn't play well".

A denial says that what somebody else claims is not so. A "not" alone is none, and where the cue is a plain "said" the
words have to tell it. What is listed here is what news says of events, of what nobody knows, of performances and of
others; "I never said that", "he did not own the boats", "there is no truth in it" are not among it, as they mostly
answer somebody.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import StatementKind

_LED = r"^\W*(?:(?:that|but|and|so|well|look|unfortunately|sadly|honestly|[Tt]o be honest|obviously|of course),? )*"
_NOT = r"(?:n['’]t| not| never)"
_SAYS = (
    r"(?:(?:ha[sd]|have|was|is|also|later|then|who) )*(?:sa(?:y|id|ys|ying)|t[eo]ll?s?|told|telling|add(?:s|ed|ing)?"
    r"|wr(?:ote|ites)|according to|explain(?:s|ed)|not(?:es|ed)|report(?:s|ed)|announced|conceded?|admit(?:s|ted)"
    r"|acknowledged?|warn(?:s|ed)|put it|put it to|[,:])(?: (?:in|to|of|on|at|about|after|when|the|it) ?.*)?"
)
_KNOWN = (
    # What did not happen, and to whom: "No one was hurt", "No arrests have been made".
    r"(?:no[ -]one|nobody|none of (?:us|them))(?: else)? (?:was|were|has|have|had|is|are|knows?|knew|saw)\b",
    r"no (?:[\w-]+ ){1,3}(?:was|were|has been|have been|had been|is|are) (?:(?:yet|so far|immediately) )?(?:being )?"
    r"(?!delet|paid|stolen|leaked|broken|violat|mis|abus|promis|offer|compromis|access|target|hidden|cover|mark)"
    r"(?:known|taken|seen|available|hurt|found|made|set|[a-z]+ed)\b",
    # What nobody knows, or can tell.
    r"(?:[\w’'-]+ ){1,8}?(?:is|are|was|were|remains?)(?:n['’]t| not| still not)? (?:yet |immediately |fully )?"
    r"(?:known|unknown|unclear|understood|clear)\b",
    rf"(?:[\w’'-]+ ){{1,4}}?(?:do|does|did){_NOT} (?:yet |really |even |fully )?"
    r"(?:know|understand|remember|recall|realise|realize)\b"
    r"(?! (?:him|her|them|that (?:man|woman)|the (?:man|woman))\b)",
    r"(?:[\w’'-]+ ){1,4}?(?:can(?:['’]t| not|not)|could(?:n['’]t| not)) (?:yet |immediately )?"
    r"(?:rule out|exclude|confirm)\b",
    r"there(?:['’]s| is| are| was| were| has been| have been) no (?:\w+ )?(?:cure|electricity|power|water|survivors?"
    r"|timetable|winners?|treatment|vaccine|injuries|casualties|damage|deaths|arrests|trains?|buses|food|fuel)\b",
    r"(?:nothing|no (?:final )?(?:decision|agreement|deal|date)) (?:has|had|was|is) (?:yet )?(?:been )?(?:yet )?"
    r"(?:decided|agreed|signed|finali[sz]ed|settled|fixed|made|reached|set)\b",
)
_OTHERS = (
    r"(?:[\w’'-]+ ){1,4}?(?:can(?:['’]t| not|not)|could(?:n['’]t| not)) (?:yet |really |even )?"
    r"(?:say|tell|put|describe|explain|confirm|believe|imagine|wait|thank|predict|know|express|stress"
    r"|speak|see|find|get|do|think|help|cope|afford|stop|breathe|sleep|go on|compete|complain|ask|take (?!bribes|sides)"
    r"|pay|live|manage|feed|go back|earn)\b",
    # What is there no more, or not yet.
    r"(?:we|they|it|he|she|i|you)(?:['’](?:re|s|m)| is| are| am)(?:n['’]t| not) (?:quite |even |yet )?"
    r"(?:there|done|finished|ready|over|out of|where we|at the|in a position|going to get|getting)\b",
    r"there(?:['’]s| is| are| was| were| has been| have been) no (?:\w+ )?(?:way|time|excuse|room|rush|need"
    r"|shortage|substitute|signs?|guarantees?|point|money|words?|answers?|warning|better|easy|simple|quick"
    r"|one|place|shame|going back|threat|danger|alternative|option|choice|feeling|future)\b",
    # Judgements.
    r"(?:[\w’'-]+ ){1,6}?(?:is|are|was|were|['’]s|will be|feels?|looks?)(?:n['’]t| not| never)"
    r" (?:(?:really|nearly|quite|just|always|ever|going to be|at all|as|so|very|too|particularly|yet) )*"
    r"(?:enough|easy|good|fair|acceptable|ideal|surpris\w+|happy|satisfied|satisfactory|perfect|simple|great|nice|fun"
    r"|right|pretty|best|bad|helpful|sustainable|working|sufficient|adequate|worth|comfortable|pleasant|pleased"
    r"|safe enough|strong enough|big enough|angry|bitter|afraid|scared|worried|hard|clever|cheap|normal|common|rare"
    r"|uncommon|unusual|optimistic|confident|sure|certain|convinced)\b",
    rf"(?:[\w’'-]+ ){{1,4}}?(?:do|does|did|would|could){_NOT} (?:deserve|seem|look|help|work|matter|make sense"
    r"|go far enough|reflect|sit well|care|listen)\b",
    # What was never lived through, and how one played.
    r"(?:i|we)(?:['’]ve| have|['’]d| had)? (?:never|not|n['’]t)(?: ever)? (?:seen|heard|felt|known|thought|imagined"
    r"|expected|experienced|been so|been this|been as|had such|had a|lost|won|slept|looked back)\b",
    rf"(?:i|we) (?:never|did{_NOT}) (?:really |even |quite )?(?:play|start|finish|score|win|get|have|create|defend|bowl"
    r"|bat|perform|expect|sleep|think|believe|imagine|turn up|show up|do enough|do well|do our|stop|hear|see|feel)\b",
    rf"(?:i|we) do{_NOT} (?:really |yet )?have (?:the|enough|much|many|a lot|time|to)\b",
    r"(?:i|we) ha(?:ve not|ven['’]t) (?:yet )?(?:made (?:a|any|the|our|my) |decided|heard|seen|had (?:time|a chance)"
    r"|slept|eaten)\b",
    r"(?:no[ -]one|nobody) (?:leaves|wins|likes|enjoys|goes|told|warned|asked|listened|came|helped|cares?|wants?"
    r"|expected|said anything)\b",
    rf"you (?:never|do{_NOT}|can['’]t|cannot) (?:forget|know|get|expect|see|realise|realize|think|want|need)\b",
    rf"(?:the|this|that|these|those) (?:[\w’'-]+ ){{1,3}}?did{_NOT} (?:affect|injure|reach|change|report|stop"
    r"|spread)\b",
    r"(?:i|we) never (?:gave up|stopped|looked back|doubted|(?:really |quite |fully )?understood|got used|got going"
    r"|looked like|recovered|panicked|dreamed|dreamt)\b",
    r"not (?:a|an|one|many|much|every\w*|all) [\w’'-]+",
    r"(?:[\w’'-]+ ){1,6}?(?:is|are|was|were) [\"“‘'`]?neither [a-z-]+ nor [a-z-]+",
    r"(?:i|we|they|he|she)(?:['’](?:ve|d|s)| have| had| has)? (?:got )?nothing (?:left|else|more"
    r"|to (?:lose|eat|wear))\b",
    r"(?:i|we)(?:['’]ve| have)? (?:got|get) (?:it|this|that|things) (?:badly |so |completely )?wrong\b",
    r"(?:i|we) (?:was|were) (?:badly |so |completely |simply )?(?:wrong|mistaken)\b",
)


def mere_negation(cue: str, content: str) -> tuple[StatementKind, ...]:
    """The kinds that words with a plain cue may be, where they begin with a negation that is no denial; else none.

    Who admits that something is not so denies nothing, whatever it is.
    """
    if _admits().fullmatch(cue) and not _but().search(content):
        return ("claim", "evaluation")
    if _plain().fullmatch(cue) is None or _answers().search(content):
        return ()
    if _known().match(content):
        return ("claim",)
    return ("claim", "evaluation", "other") if _mere().match(content) else ()


@cache
def _admits() -> re.Pattern[str]:
    """Not "refused to admit", "never conceded"."""
    helps = r"(?:ha[sd]|have|also|later|since|then|who|even|finally|now|\w+ly)"
    return re.compile(rf"(?:{helps} )*(?:admit(?:s|ted)?|conced(?:es?|ed)|acknowledge[sd]?|confess(?:es|ed)?)", re.I)


@cache
def _but() -> re.Pattern[str]:
    return re.compile(r"\b(?:but|den(?:y|ies|ied)|insist\w*|however)\b", re.IGNORECASE)


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(_SAYS, re.IGNORECASE)


@cache
def _known() -> re.Pattern[str]:
    return re.compile(rf"{_LED}(?:{'|'.join(_KNOWN)})", re.IGNORECASE)


@cache
def _mere() -> re.Pattern[str]:
    deeds = r"(?!anything wrong|do\b|commit\b|steal\b|lie\b)"
    quoted = rf"(?=[\"“‘'`]).{{0,3}}(?:he|she|they) (?:(?:do|does|did|ha[sd]|have)(?:n['’]t| not) {deeds}"
    quoted += r"|(?:showed|shows|had|has|has shown) no )"
    return re.compile(rf"{_LED}(?:{'|'.join(_OTHERS)})|{quoted}", re.IGNORECASE)


@cache
def _answers() -> re.Pattern[str]:
    """What answers somebody wherever it stands."""
    return re.compile(
        r"\b(?:untrue|false(?:hoods?)?|baseless|unfounded|groundless|fabricat\w+|nothing wrong|no truth|not true|lies?"
        r"|lying|liar|allegations?|accusations?|rumou?rs?|contrary to|not guilty|innocent|never (?:said|told|did)"
        r"|any wrongdoing|do(?:es)?n['’]t exist)\b|^\W*no,",
        re.IGNORECASE,
    )
