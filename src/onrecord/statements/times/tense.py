"""Whether the clause of a time expression looks back or ahead: by the verb that stands nearest, in English.

No parser: the clause is what stands between the nearest conjunctions, relative pronouns and marks. A verb before the
expression counts before one behind it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

Direction = Literal["past", "future", "present"]
Ahead = Literal["none", "deadlines", "periods", "all"]
"""What looks ahead for the act that words are of: nothing, what a deadline leads to, a period that has not ended ("this
year") as well, or every time."""
_REACH = 160
"""Characters to either side in which the verb is looked for."""

_PAST_VERBS = (
    "was were had did said told met came went took made got gave found left held began fell rose lost won sent shot "
    "hit struck broke spoke wrote ran saw felt kept led brought bought sold paid died sank flew drew grew knew "
    "thought fought caught hurt became stood sat lay sought taught threw chose drove stole swore tore wore woke "
    "withdrew been gone done seen taken given known shown grown written spoken driven risen fallen chosen stolen "
    "frozen broken begun drawn flown sworn torn worn shaken eaten beaten forgotten hidden overthrew underwent arose "
    "shook shrank sprang swept swam rang sang burst cast fled dealt meant built lent spent burnt learnt spelt dreamt "
    "leapt slid bound forgot hid rode laid quit overtook undertook outlined "
)
_AHEAD = (
    r"will|won[’']t|[’']ll|would(?! have)|wouldn[’']t|shall|should(?! have)|must(?! have)|(?-i:may)(?! have)"
    r"|might(?! have)"
    r"|could(?! have)|can|cannot|can[’']t|ought to|has to|have to|is to|are to|am to|was to|were to|going to|gonna|due|"
    r"scheduled|slated|poised|expected|expects?|plan(?:s|ned|ning)?|aim(?:s|ing)?|hop(?:es?|ing)|intends?|upcoming|"
    r"deadline|payable|redeemable|effective|expires?|expiring|set (?:for|to)|ready to|about to|supposed to|"
    r"(?:forecast|tipped|projected|predicted) to|likely to|"
    r"(?<!had )to be [a-z]+|(?<!to )be [a-z]+ed|let[’']s"
    r"|needs? to|(?:we|they|i|you) need|(?:he|she|it) needs"
    r"|ahead of|prepar(?:es?|ing)|looks? (?:set|likely)|pending|tentatively"
)
_PROSPECT = (
    "plan|agree|promise|order|urge|intend|decide|vow|pledge|expect|threaten|want|hope|schedule|try|need|prepare|ask|"
    "invite|propose|offer|advis|encourag|remind|requir|refuse|seek|aim|move|vote|deadline|decision|decid|bid|proposal|deal|agreement|call|request|"
    "demand|tell|told|warn|instruct|permission|mandate|promis|propos|invit|prepar|signed up|arrang|commit|opted"
)
_SCHEDULED = (
    "begins|starts|opens|closes|meets|arrives|leaves|goes|comes|returns|travels|resumes|takes|faces|hosts"
    "|expires|lapses|reopens|restarts|concludes|"
    "kicks|flies|departs|premieres|holds|gets|ends|aims|meet|go|begin|resume|open|arrive|gather|convene|expire|depart"
)
"""Verbs that in the present tell of what is to come, without those that are nouns as often."""

_NAMES = "United|Allied|Associated|Consolidated|Federated|Amalgamated|Limited|Unified"
"""Words of names that end as verbs of the past do: "in the United States on Thursday"."""


@cache
def _verbs() -> re.Pattern[str]:
    """Verbs that say which way a clause looks; which way each of the named groups does, `_says` tells."""
    past = "|".join(_PAST_VERBS.split())
    return re.compile(
        r"\b(?:(?P<was>had been (?:expected|due|scheduled|set|planned|slated|supposed)"
        r"|(?:was|were) (?:supposed|meant|originally \w+))"
        rf"|(?P<ahead>{_AHEAD})|(?P<bare>(?:{_PROSPECT})\w*(?: [\w’'-]+){{0,4}}? (?:not )?to [a-z]+)"
        rf"|(?<!\bwith )(?<!\bof )(?<!\bbe )(?<!\bbeing )(?<!\bis )(?<!\bare )(?<![’']re )(?P<past>{past}"
        r"|(?:has|have|[’']ve)(?= (?:[a-z]+ly |also |not |never |just )?(?:cut|put|set|hit|shut|come|become"
        r"|run|let|read)\b)"
        rf"|(?-i:(?!{_NAMES}))(?!need|exceed|speed|proceed|succeed|indeed|feed|seed|hundred|sacred|naked|wicked)"
        r"[a-z]{2,}ed)"
        r"|(?P<now>(?:is|are|am|[’']re)"
        r"(?= (?:also |not |now |still )?(?:[a-z]+ing\b|on |in |at |next |this |[A-Z][a-z]+day\b))"
        r"|(?<=[a-z] )(?:starting|beginning|opening)(?= (?:in|at|on|with) )"
        rf"|(?<!the )(?<!a )(?<!of )(?<!’s )(?<!for )(?<!its )(?:{_SCHEDULED})))\b",
        re.IGNORECASE,
    )


@cache
def _boundary() -> re.Pattern[str]:
    return re.compile(
        r"[;:!?\n“”\"—()]|\.(?=\s)|''|``|, (?!\d)| - | -- |\b(?:who|which|that|when|while|where|but|and|or|because|if|"
        r"after|before|until|since|than|although|though|whether|unless|as)\b",
        re.IGNORECASE,
    )


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?][”\"’')]*\s|\n")


@cache
def _soft() -> re.Pattern[str]:
    return re.compile(r"(?:and|or|, ?)\Z", re.IGNORECASE)


@cache
def _if() -> re.Pattern[str]:
    return re.compile(r"if|unless", re.IGNORECASE)


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(r"\b(?:if|unless)\b[^,;]*\Z", re.IGNORECASE)


@cache
def _would() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:would|could|might)(?:n[’']t| not)? (?!have\b)[a-z]+"
        r"|\b(?:threaten|vow|pledg|promis)(?:ed|es|s|ing)? (?:not )?to [a-z]+",
        re.IGNORECASE,
    )


@cache
def _led() -> re.Pattern[str]:
    return re.compile(r"\s*(?:(?:on|in|by|at|early|late|until|since|before) (?:the )?)?\Z", re.IGNORECASE)


def direction_at(text: str, start: int, end: int, since: int | None = None, ahead: Ahead = "none") -> Direction | None:
    """Where the clause of `text[start:end]` looks; None where no verb tells.

    Asked in this order: the verb before it in its clause, over commas and "and" too, unless it is the first word
    behind one; one behind it there; any in its sentence. Verbs behind `since`, where somebody's words begin, tell
    before the others: "said | the gathering in May would be the last"; where none of them tells, the act that the words
    are of does (`ahead`): "promised | ten boats by June".
    """
    if _time_given().search(text, max(0, start - _GIVEN), start):
        return "future"
    low, high = _sentence(text, start, end)
    known = since is not None and low < since <= start and not text.startswith(("’s", "'s"), end)
    asked = known and ahead != "none" and _deadline().search(text, max(0, start - 24), start) is not None
    asked = asked or (known and ahead != "none" and text.startswith("within ", start))
    asked = asked or (known and ahead == "periods" and text.startswith("this ", start))
    if asked and ahead == "all":
        return "future"  # "wants | them gone by May"
    if asked and since is not None and _condition().search(text, since, start):
        return "future"  # "threatened to go | if they were not paid by Friday"
    if known and since is not None and (own := _direction(text, start, end, since, high, False)):
        return own
    if asked or (known and ahead == "all"):
        return "future"
    return _direction(text, start, end, low, high, True)


_GIVEN = 70
"""Characters before a time in which somebody has, or is given, time until then."""


@cache
def _time_given() -> re.Pattern[str]:
    """ "has until" Friday, "gave the rebels until" Friday; "had until" may be over."""
    put_off = (
        r"(?<!\bhad been )(?:postponed|adjourned|delayed|deferred|rescheduled|put (?:back|off)|pushed back|moved"
        r"|brought forward|remanded|extended|prolonged|suspended)"
        r"(?: (?:in custody|on bail|the \w+|it|them|him|her|back))?"
    )
    had = r"(?:ha(?:s|ve)(?: only| just| now)?|(?:gave|gives?|given)(?: [\w’'-]+){0,5}?)"
    return re.compile(
        rf"\b(?:{had} (?:until|till)|{put_off} (?:until|till|to|for))"
        rf"(?: (?:the|this|next|noon|midnight|the end of|[\w:]+ [ap]\.?m\.?)(?: on)?)? \Z"
    )


@cache
def _deadline() -> re.Pattern[str]:
    determiner = "the|his|her|its|their|this|next"
    hour = r"(?:noon|midnight|dawn|dusk|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?),?(?: on)?"
    closing = "(?:the )?(?:close|end) of (?:business|play|trading|the (?:working |business )?day),?(?: on)?"
    return re.compile(
        rf"\b(?:by|before|until|till|no later than|from)(?: (?:{determiner}))?(?: end of)?"
        rf"(?: (?:{hour}|{closing}))? \Z",
        re.IGNORECASE,
    )


def _direction(text: str, start: int, end: int, low: int, high: int, anywhere: bool) -> Direction | None:
    cuts = [(match.start(), match.end()) for match in _boundary().finditer(text, low, start)]
    stop = _boundary().search(text, end, high)
    behind = _first(text, end, stop.start() if stop else high)
    right = start
    for cut_start, cut_end in reversed(cuts):
        found = _last(text, cut_end, right)
        hangs = _if().fullmatch(text, cut_start, cut_end) and not text.endswith("even ", low, cut_start)
        own = hangs and not text.startswith(("’s", "'s"), end)
        if found == "past" and own and _would().search(text, low, high):
            return "future"  # told of a condition then: "would close unless a buyer was found by Friday"
        if found:
            return found
        if behind and right == start and _led().fullmatch(text, cut_end, start):
            return behind
        if right == start and _if().fullmatch(text, cut_start, cut_end):
            return "future"  # the present of a condition: "if there is no list by Sunday"
        right = cut_start
        if not _soft().search(text, cut_start, cut_end):
            break
    else:
        if found := _last(text, low, right):
            return found
    return behind or _last(text, low, right) or (_first(text, end, high) if anywhere else None)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    for mark in _sentence_end().finditer(text, low, start):
        if not _is_shortened(text, mark.start()):
            low = mark.end()
    for mark in _sentence_end().finditer(text, end, high):
        if not _is_shortened(text, mark.start()):
            high = mark.start()
            break
    return low, high


@cache
def _shortened() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Inc|Corp|Co|Ltd|No|Jr|Sr|vs|\w)|\.\w)\Z"
    )


def _is_shortened(text: str, at: int) -> bool:
    """Whether the point at `at` belongs to an abbreviation."""
    return text[at] == "." and _shortened().search(text, max(0, at - 6), at) is not None


def _last(text: str, start: int, end: int) -> Direction | None:
    """What the last verb says; a noun that looks like one in the present only where there is no other."""
    found: Direction | None = None
    for match in _verbs().finditer(text, start, end):
        if _is_thing(text, match) and not _to_do().match(text, match.end(), end):
            continue  # "rejected the plan | on Monday"
        if found == "past" and match[0].lower() == "deadline" and not text.startswith((" of", " for"), match.end()):
            continue  # "missed the deadline | on Monday"
        direction = _says(match)
        if direction == "past" and _modal().search(text, max(start, match.start() - _MODAL), match.start()):
            direction = "future"
        if direction != "present" or found is None:
            found = direction
    return found


_MODAL = 32
"""Characters before a verb in which "will" stands right before it."""


@cache
def _modal() -> re.Pattern[str]:
    """What makes of a form that is also of the past its bare form: "will lay", "shall not quit"."""
    return re.compile(
        r"\b(?:will|[’']ll|won[’']t|shall|can|cannot|must) (?:not |also |[a-z]+ly )?(?:(?:stay|remain) )?\Z",
        re.IGNORECASE,
    )


def _first(text: str, start: int, end: int) -> Direction | None:
    present: Direction | None = None
    for match in _verbs().finditer(text, start, end):
        if _is_thing(text, match) or _of_thing(text, start, match):
            continue  # "on Monday, | the plan was rejected", "the planned strike was called off", "plans were made"
        direction = _says(match)
        if match.lastgroup == "bare":
            if _noun().match(match[0]):
                continue  # "on Tuesday for its decision to go": no verb of the time's
            if _did().match(match[0]):
                return "past"  # "on Tuesday she agreed to go"
        if direction != "present":
            return direction
        if match.start() > start + 1:  # "the Dec. 1 vote" is no verb
            present = direction
    return present


_ARTICLES = "the|an?|his|her|its|their|our|my|your|this|these|those|any|no|such"
_THE = rf"(?:\b(?:{_ARTICLES})|[’']s|s’) (?:(?:new|own|[a-z]+ed) )?"
"""Before a noun, and its adjective."""


def _is_thing(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like a verb is a noun: "the plan", "its aims", "dashed hopes"."""
    noun = _thing().match(match[0])
    return noun is not None and _before_thing().search(text, max(0, match.start() - _NEAR), match.start()) is not None


def _of_thing(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether what looks like a verb behind a time belongs to a noun, or is one that its clause begins with.

    "On Monday, the planned strike was called off", "On Monday, plans were made"; or to a phrase between two commas: "On
    Monday, due to heavy rain, the match was called off".
    """
    first = max(0, match.start() - _NEAR)
    if _adjective().fullmatch(match[0]) and _before_thing().search(text, first, match.start()):
        return True
    between = text[start : match.start()]
    inserted = "," in between and _inserted().fullmatch(match[0]) is not None
    return (inserted or _thing().match(match[0]) is not None) and not re.search(r"\w", between)


_NEAR = 24
"""Characters before a noun in which its article and adjective stand."""


@cache
def _thing() -> re.Pattern[str]:
    return re.compile(r"(?:plans?|aims?|hopes?)\b", re.IGNORECASE)


@cache
def _inserted() -> re.Pattern[str]:
    return re.compile(r"due|ahead of|hoping|pending|planning|aiming|preparing", re.IGNORECASE)


@cache
def _adjective() -> re.Pattern[str]:
    return re.compile(r"planned|expected|scheduled|upcoming", re.IGNORECASE)


@cache
def _before_thing() -> re.Pattern[str]:
    return re.compile(rf"(?:{_THE}|\b(?-i:[a-z])[a-z]+[^e\W]ed )\Z", re.IGNORECASE)


@cache
def _to_do() -> re.Pattern[str]:
    """What tells what a plan is about, which its time may be of: "announced plans | to meet on Monday"."""
    return re.compile(r" (?:not )?to [a-z]+| for\b")


@cache
def _did() -> re.Pattern[str]:
    """A verb of the past that an infinitive goes with: what it stands behind is of its day."""
    return re.compile(r"(?:\w+ed|told|sought)\b", re.IGNORECASE)


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(r"(?:decisions?|bids?|proposals?|deals?|agreements?|permission|mandates?)\b", re.IGNORECASE)


def _says(match: re.Match[str]) -> Direction:
    match match.lastgroup:
        case "was" | "past":
            return "past"
        case "bare" if match[0].lower().startswith("refused"):
            return "past"  # "refused to answer on Monday"
        case "ahead" | "bare":
            return "future"
        case _:
            return "present"
