"""What the verb of a cue and its object tell of a kind together: "rejected suggestions that …", "signed the bill".

Rule 4 of KINDS.md: "rejected" before a charge denies it, before an offer turns it down. And set phrases of a content
that tell by themselves what they do: "should have", "our condolences", "we’ll see". They go before what was learned.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from onrecord.record import StatementKind

_CHARGE = (
    r"^\W*(?:the |any |all |these |those |claims and )?(?:[\w’'-]+ ){0,2}?(?:suggestions?|claims?|accusations?"
    r"|allegations?|notion|idea|assertions?|rumou?rs?|speculation|reports?)(?: in [^,]{3,30}| by [^,]{3,30})? that\b"
)
_COURSE = (
    r"^\W*(?:(?:a|an|any|the|all|further|another|an early|his|her|its|their|more|new) )?(?:[\w’'-]+ ){0,3}?(?:rises?"
    r"|increases?|cuts?|returns?|deals?|talks|elections?|referendums?|coalition|bans?|sales?|mergers?|strikes?|bids?|tax"
    r"|taxes|levy|levies|lockdowns?|closures?|redundancies|support|changes?|extension|delays?|negotiations?|votes?"
    r"|compromise|concessions?|U-turn|move|bailout|rescue|pardon|job|run|candidacy|invasion|intervention|resignation"
    r"|[a-z]{3,}ing)\b(?! (?:was|were|is|are|had|has)\b)(?!.*\b(?:as (?:a|the) (?:cause|motive|factor)|caused)\b)"
)
_LAW = r"^\W*(?:[\w’'$-]+ ){0,6}?(?:bills?|laws?|legislation|orders?|acts?|decrees?|proclamations?|legislation)\b"
_TO_STRIKE = r"^\W*to (?:strike|walk out|go on strike|stage|down tools|stop work|take (?:\w+ )?(?:strike )?action)\b"
_RULING = (
    r"^\W*(?:[\w’'.-]+ ){0,6}?(?:rulings?|convictions?|sentences?|orders?|decisions?|verdicts?|bans?|laws?|judge?ments?"
    r"|fines?|findings?|awards?|injunctions?)\b"
)
_CAUSE = r"^\W*(?:any |a |an |the )?(?:foul play|arson|terror\w*|sabotage|suicide|murder|links?|human error)\b"
_SUIT = r"^\W*(?:the|a|an|his|her|their|its|all|both|two|three)? ?(?:[\w’'-]+ ){0,3}?(?:case|lawsuit|suit|indictment)\b"
_WORTH = (
    r"^\W*(?:the|its|his|her|their|such|this|that|any) (?:[\w’'-]+ ){0,2}?(?:need|wisdom|value|timing|merits?|logic"
    r"|sense|motives?|legality|fairness|usefulness|effectiveness|credibility|judge?ment|point|benefits?|legitimacy"
    r"|independence|integrity|methods?|findings|figures|wording|cost|costs)\b"
)
_BOTH: tuple[tuple[StatementKind, str, str], ...] = (
    ("denial", r"(?:reject|dismiss|rubbish|rebuff|brush)\w*(?: (?:off|aside|as))?", _CHARGE),
    ("evaluation", r"question(?:s|ed|ing)", _WORTH),
    ("other", r"apologi[sz](?:ed|es|ing)", r"\W*(?!that\b)\w"),
    ("denial", r"(?:maintain|protest)(?:s|ed|ing)", r"^\W*(?:his|her|their|its) innocence\b"),
    ("evaluation", r"(?:sp(?:oke|eaks?|eaking|oken) out|rail(?:s|ed|ing)?) against", ""),
    ("claim", r"ple(?:a)?d(?:s|ed|ing)? guilty(?: to)?", ""),
    ("claim", r"ple(?:a)?d(?:s|ed|ing)?", r"^\W*guilty\b"),
    ("denial", r"ple(?:a)?d(?:s|ed|ing)?", r"^\W*not guilty\b"),
    ("refusal", r"(?<!not )(?<!n['’]t )rul(?:ed|es|ing) out", _COURSE),
    ("claim", r"(?<!not )(?<!n['’]t )rul(?:ed|es|ing) out", _CAUSE),
    ("announcement", r"(?:dismisse[sd]|thr[eo]ws? out|threw out)", _SUIT),
    ("announcement", r"sign(?:s|ed)", _LAW),
    ("announcement", r"voted", _TO_STRIKE),
    ("announcement", r"(?:upheld|upholds|quash(?:ed|es)|overturn(?:ed|s)|struck down|overruled)", _RULING),
)  # fmt: skip
"""Each kind with the end of its cue and the beginning of its content."""
_WHO = r"(?:[\w’'-]+ ){0,5}?[\w’'-]+"
_FEELING = r"(?:condolences?|sympath(?:y|ies)|thoughts|prayers|hearts?|apolog(?:y|ies)|thanks)"
_ALL_ONE = r"\W*(?:even if|whether or not) [^,.!?]{3,60}, "
"""What a thing does not hang on."""
_HARM = (
    r"(?:shut (?:down (?:this|the|your)|this|your)|bring (?:this|the) \w+ to|paraly[sz]e|boycott|strike|walk out"
    r"|down tools|sue|take (?:them|you|it|him|her) to court|resign|quit|retaliate|hit back|respond with force"
    r"|block(?:ade)?)"
)
_ONE = r"[^.!?;]{0,120}[.!?,;]?\W*\Z"
"""The rest of a single sentence."""
_ALONE: Mapping[StatementKind, str] = {
    "other": r"\W*(?:(?:we|i|he|she|they) (?:\w+ly |also |would like to |want to |wish to )*"
    rf"(?:(?:offers?|sends?|extends?|express(?:es)?|give) (?:[\w’'-]+ ){{0,3}}?{_FEELING}"
    r"|apologi[sz]es? (?!to nobody)\w)"
    rf"|(?:our|my) (?:\w+ )?{_FEELING}(?: and {_FEELING})? (?:is|are|go(?:es)?)\b"
    r"|(?:thank you|many thanks|thanks|congratulations)\b|happy (?:birthday|christmas|new year|easter|anniversary)\b"
    rf"|rest in peace\b|good luck\b|get well soon\b){_ONE}",
    "denial": r"\W*(?:this|that|it)(?:['’]s| is| was) (?:all |just |simply |completely |totally |an? (?:\w+ )?)?"
    r"(?:lies?|untrue|false|not true|fabrications?|made[- ]up)\b",
    "refusal": rf"{_ALL_ONE}(?:i|we) (?:won['’]t|will (?:not|never)) [a-z]+",
    "promise": rf"{_ALL_ONE}(?:i|we)(?:['’]ll| will) (?!not\b|never\b|be\b|have\b|win\b|lose\b)[a-z]+",
    "evaluation": r"\W*(?:(?:i|we) (?:can['’]t|cannot|can not) wait (?:to|for)|(?:he|she|they)(?:['’]ll| will) be"
    r" (?:sorely|deeply|greatly|dearly|much|badly|hugely|so) missed)\b",
    "demand": r"\W*if you [^,]{3,60}, (?:please |always |just )?(?:call|contact|go to|stay|don['’]t|do not|seek|check"
    r"|report|get in touch|leave|stop|keep|dial|come forward|speak to|ring)\b",
    "question": r"\W*(?:we|i)(?:['’]ll| will)(?: just| have to| need to)*(?: wait and)? see "
    r"(?:what|how|if|whether|where|who)\b",
    "threat": rf"\W*(?:if [^,.!?]{{3,90}}, (?:then )?(?:we|i)(?:['’]ll| will|['’]re going to| are going to) {_HARM}\b"
    r"|(?:if (?:you|they|he|she|anyone|any)\b[^,]{3,90}, )there will be (?:\w+ )?consequences"
    r"|[^.!?]{0,60}\byou(?:['’]ll| will| are going to) pay (?:for (?:it|this|that)|(?:a|the) (?:\w+ )?price)"
    r"|there will be (?:\w+ )?consequences (?:for (?:you|anyone|those|any)|if (?:you|they)))\b",
    "forecast": rf"\W*(?!(?:i|we|you) ){_WHO} should be (?:fit|back|available|ready(?! for)|complete|completed|finished"
    r"|fixed|open|in place|up and running)\b(?: again)?(?: (?:for|in|by|on|within|before|next|this|soon|to)\b|\W*\Z)",
}
_PARTICIPLE = (
    r"(?:been|had|done|got|gone|known|seen|made|taken|told|won|lost|left|come|put|set|kept|held|given|[a-z]+ed)"
)


def told_by_both(cue: str, content: str) -> StatementKind | None:
    """The kind that a cue and its object tell together; None where they tell none."""
    for kind, verb, wanted in _patterns():
        if verb.search(cue) and wanted.match(content):
            return kind
    return next((kind for kind, words in _set_phrases() if words.match(content)), None)


def charge(cue: str, content: str) -> tuple[StatementKind, ...]:
    """The kinds that a charge may be, which it is for another to deny: "accused | Varn of lying"; else none."""
    if _put().search(cue) and content.startswith("that "):
        return ("claim",)
    return ("claim", "evaluation") if _accused().search(cue) else ()


def unlike(kind: StatementKind, cue: str, content: str) -> StatementKind | None:
    """The kind that words are whose own form is plainly none of `kind`; None where it may be that."""
    if kind == "demand" and (_is_over(content) or _binds_oneself(content)):
        return "evaluation"  # "We should have scored": nobody can do it any more; "I have to work": nobody else need
    if kind == "acceptance" and _confirmed().search(cue):
        return "announcement" if re.search(r"\b(?:will|would)\b", content) else "claim"
    for kinds, said, words, instead in _forms():
        if kind in kinds and (said is None or said.search(cue)) and words.match(content):
            return instead
    if kind == "threat" and _warned().search(cue) and (harm := _harm_by_others().match(content)):
        return "forecast" if harm["may"] else "claim"  # KINDS.md: "warned that the dam could fail"
    return None


_Form = tuple[tuple[StatementKind, ...], re.Pattern[str] | None, re.Pattern[str], StatementKind]


@cache
def _forms() -> tuple[_Form, ...]:
    """Kinds, what their cue is then, how their content begins, and what it is instead."""
    held_out: tuple[StatementKind, ...] = ("promise", "threat")
    return (
        (("acceptance",), _accepted(), _is_so(), "claim"),  # a fact granted, and no offer taken up
        (("claim",), None, _fixed(), "announcement"),
        # Nobody decides what may be, nor what the weather will be.
        (("announcement",), _undecided(), _maybe(), "forecast"),
        (("announcement",), None, _by_nature(), "forecast"),
        (("announcement",), None, _advised(), "demand"),
        (("refusal",), None, _nothing_helps(), "evaluation"),
        (("refusal",), _not_ruled_out(), re.compile(""), "question"),  # left open, and not turned down
        (("refusal",), None, _won_nothing(), "evaluation"),
        (("refusal",), None, _feels_not(), "evaluation"),
        (("refusal",), _confirmed(), _refused_by_others(), "claim"),
        (("threat", "promise", "forecast", "demand"), None, _never_was(), "claim"),
        (("threat",), None, _unbowed(), "refusal"),
        (held_out, None, _stands_to(), "forecast"),
        (held_out, None, _of_others(), "forecast"),
        (held_out, None, _befalls(), "forecast"),  # what happens to others, by nobody's will
        (("forecast",), None, _never_thought(), "claim"),  # what somebody did not foresee
        (("promise",), None, _in_talks(), "claim"),
    )


def _is_over(content: str) -> bool:
    modals = _modals().findall(content)
    return bool(modals) and all(behind for _, behind in modals)


def _binds_oneself(content: str) -> bool:
    """Whether the speaker alone must do what must be done: "I have to work", not "I need to know", "I need you to"."""
    needs = _needs().findall(content)
    return bool(needs) and all(needs)


@cache
def _needs() -> re.Pattern[str]:
    """Words that bind somebody; the group holds them where they bind "I"."""
    asking = "know|hear|see|ask|insist|urge|warn|request|demand|say|stress|speak|talk"
    binds = r"(?:have to|ha[ds] to|must|needs? to|needed to|got to|should|ought to)"
    own = rf"i(?:['’]ve)?(?: (?:also|just|only|still|always|now|then|really|simply))? {binds} (?!(?:{asking})\b)"
    others = rf"{binds}|let[’']s|please|want(?:s|ed)?|urge|call on|call for|demand|has to|stop|don['’]t"
    others += "|needs? (?:you|them|him|her|everyone|everybody|somebody|someone|people) to"
    return re.compile(rf"\b(?:({own})|(?:{others})\b)", re.IGNORECASE)


@cache
def _refused_by_others() -> re.Pattern[str]:
    who = r"(?!(?:i|we|he|she|it|they)\b)(?:[\w’'-]+ ){1,6}?"
    return re.compile(
        rf"\W*(?:that )?{who}(?:ha[ds] |have )?(?:declined|refused|rejected|turned down)\b", re.IGNORECASE
    )


@cache
def _unbowed() -> re.Pattern[str]:
    """What one's own side will not let be done to it: no harm to others."""
    yields = "surrender|give (?:up|in)|back down|yield|bow|submit|capitulate|kneel|abandon"
    broken = r"be (?:intimidated|bullied|broken|silenced|deterred|cowed|bowed)"
    will = rf"\b(?:i|we) (?:will (?:never|not)|won['’]t) (?:{yields}|{broken})\b"
    return re.compile(rf".*?{will}", re.IGNORECASE | re.DOTALL)


@cache
def _stands_to() -> re.Pattern[str]:
    gains = "make|gain|lose|win|benefit|earn|suffer|inherit|profit"
    rest = "nothing will (?:ever |really )?(?:change|happen|improve|get better)"
    return re.compile(rf"\W*(?:that )?(?:(?:[\w’'-]+ ){{1,6}}?stands? to (?:{gains})|{rest})\b", re.IGNORECASE)


@cache
def _put() -> re.Pattern[str]:
    return re.compile(r"\bput(?:s|ting)?(?: it)?(?: to\b.*)?\Z", re.IGNORECASE)


@cache
def _accused() -> re.Pattern[str]:
    return re.compile(r"\A(?:\w+ )?accus(?:es?|ed|ing)\Z", re.IGNORECASE)


@cache
def _maybe() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?!(?:i|we|you) )(?:[\w’'-]+ ){1,6}?(?:may|might|could) (?:not |also |well )?[a-z]+", re.IGNORECASE
    )


@cache
def _advised() -> re.Pattern[str]:
    asked = r"(?:advised|urged|told|asked|warned|reminded|encouraged)"
    return re.compile(
        rf"\W*(?:[\w’'-]+ ){{1,5}}?(?:is|are|was|were|ha(?:ve|s) been|are being)"
        rf" (?:also )?{asked} (?:not )?to [a-z]+",
        re.IGNORECASE,
    )


@cache
def _nothing_helps() -> re.Pattern[str]:
    """What does not help anybody, which nobody turns down: "No sentence can bring him back"."""
    helps = "bring|be enough|make up|replace|undo|compensate|ease|heal|take away|change|fix|make it"
    return re.compile(
        rf"\W*(?:no (?:amount of )?[a-z]+|nothing) (?:can|could|will|would) (?:ever |truly )?(?:{helps})\b",
        re.IGNORECASE,
    )


@cache
def _not_ruled_out() -> re.Pattern[str]:
    return re.compile(r"\b(?:ha[sd]|have|did)(?: not|n['’]t) (?:yet )?ruled? out\Z", re.IGNORECASE)


@cache
def _undecided() -> re.Pattern[str]:
    """Cues of others than those who have the say: "ruled | that the bridge could stay open"."""
    return re.compile(r"\A(?!.*\b(?:announc|declar|rul|decid|decre|order))", re.IGNORECASE | re.DOTALL)


@cache
def _confirmed() -> re.Pattern[str]:
    return re.compile(r"\bconfirm(?:s|ed|ing)?\Z", re.IGNORECASE)


@cache
def _by_nature() -> re.Pattern[str]:
    """What no one decides."""
    nature = (
        "rain|snow|sleet|hail|showers|fog|ice|winds?|gusts|gales|storms?|temperatures?|sunshine|clouds?|sea levels?"
        "|inflation|unemployment|demand"
    )
    return re.compile(rf"\W*(?:[a-z]+ ){{0,2}}(?:{nature}) (?:will|is going to)\b", re.IGNORECASE)


@cache
def _won_nothing() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:i|we)(?:['’]ve| have)? (?:won|achieved|done|lost|proved|decided|seen|had) nothing\b", re.I
    )


@cache
def _feels_not() -> re.Pattern[str]:
    """How one is not: nothing is turned down, as "we are not interested" would."""
    state = "afraid|scared|worried|concerned|happy|surprised|sure|where|perfect|alone|naive|angry|ashamed|proud"
    return re.compile(rf"\W*(?:i am|i['’]m|we are|we['’]re) (?:\w+ly )?not (?:\w+ly )?(?:{state})\b", re.IGNORECASE)


@cache
def _of_others() -> re.Pattern[str]:
    """Quoted words on what others will do, with nobody of the speaker's own in them: "“They’ll be back,”"."""
    own = r"\b(?:i|we|me|us|my|our|ours|mine)\b"
    return re.compile(rf"[“\"‘'](?:they|he|she|there)(?:['’]ll| will) (?!.*{own})", re.I | re.S)


@cache
def _befalls() -> re.Pattern[str]:
    who = r"(?!(?:i|we|you|he|she|they|it)\b)(?:[\w’'-]+ ){1,4}?"
    fate = "die|suffer|starve|drown|perish|struggle|be (?:lost|saved|hurt|killed|harmed|ruined|destroyed|left behind)"
    return re.compile(rf"\W*(?:that )?{who}will (?:[a-z]+ly |also |now )?(?:{fate}|lose (?:their|everything))\b", re.I)


@cache
def _warned() -> re.Pattern[str]:
    return re.compile(r"\bwarn(?:s|ed|ing)?\b", re.IGNORECASE)


@cache
def _harm_by_others() -> re.Pattern[str]:
    """What may happen to others or by them, or has: "that more patients could die", "she was already behind"."""
    own = "(?:that|i|we|it|they|its|their|his|her|our|my|members|workers|staff|troops|forces)"
    may = rf"(?!{own}\b)(?:[\w’'-]+ ){{1,5}}?(?:(?P<may>may|might|could) (?:also |not |well )?[a-z]+"
    return re.compile(rf"\W*(?:that )?{may}|(?:was|were|had) (?:already|not|no)\b)", re.IGNORECASE)


@cache
def _never_thought() -> re.Pattern[str]:
    verbs = "expect(?:ed)?|thought|think|imagined?|dream(?:ed|t)?|believed?|plan(?:ned)?|anticipated?|foresee|foresaw"
    never = "(?:(?:had |have |would have )?never|did ?n['’]t|did not)"
    return re.compile(rf"\W*(?:i|we|he|she|they|nobody|no one) {never} (?:{verbs})\b", re.I)


@cache
def _never_was() -> re.Pattern[str]:
    """What would have been: KINDS.md calls it a claim that hangs on a condition."""
    would = r"\b(?:would|could)(?:n['’]t| not)? (?:never )?have (?!to\b|liked|loved|preferred)[a-z]+"
    rest = '[^.!?"“”]'
    first, behind = rf"{rest}{{0,80}}{would}\b{rest}*\bif\b", rf"(?:if|had)\b{rest}{{3,90}}, {rest}{{0,30}}{would}"
    return re.compile(rf"\W*(?:{first}|{behind})", re.IGNORECASE)


@cache
def _in_talks() -> re.Pattern[str]:
    talks = "(?:talks|negotiations|discussions)"
    return re.compile(rf"\W*(?:[\w’'-]+ ){{1,6}}?(?:is|are|was|were) in (?:\w+ ){{0,2}}{talks}\b", re.IGNORECASE)


@cache
def _patterns() -> tuple[tuple[StatementKind, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"\b(?:{verb})\Z", re.IGNORECASE), re.compile(content, re.IGNORECASE))
        for kind, verb, content in _BOTH
    )


@cache
def _set_phrases() -> tuple[tuple[StatementKind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _ALONE.items())


@cache
def _modals() -> re.Pattern[str]:
    past = rf"(?:n['’]t)?(?: never| not| (?!be\b)\w+ly| also)* have (?:never |\w+ly )?{_PARTICIPLE}\b"
    return re.compile(
        rf"\b(should|must|ought to|need(?:s)? to|ha(?:s|ve) to|let[’']s|please|will|ought|urge|call on)\b({past})?",
        re.IGNORECASE,
    )


@cache
def _accepted() -> re.Pattern[str]:
    return re.compile(r"\b(?:accept(?:s|ed|ing)?|conced(?:es?|ed|ing)|acknowledg(?:es?|ed|ing))\Z", re.IGNORECASE)


@cache
def _is_so() -> re.Pattern[str]:
    return re.compile(r"\W*that (?!.*\b(?:will|would|should|must)\b)", re.IGNORECASE)


@cache
def _fixed() -> re.Pattern[str]:
    small = "the|a|an|his|her|its|their|our|my|this|that|these|those|such|both|what|how"
    return re.compile(
        rf"\W*{_WHO} (?:is|are) (?:also |now )?(?:due|scheduled|slated)"
        rf" (?:to (?!(?:{small}) )[a-z]+ |for |in |on |at )",
        re.IGNORECASE,
    )
