"""English: verbs that report, and the small words."""

from __future__ import annotations

import re
from functools import cache

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote writing",
    "think": "thinks thought thinking",
    "know": "knows knew knowing", "find": "finds found finding", "see": "sees saw seeing", "read": "reads reading",
    "swear": "swears swore swearing", "hold": "holds held holding", "feel": "feels felt feeling",
    "show": "shows showed showing",
    "begin": "begins began beginning", "hear": "hears heard hearing",
    "sing": "sings sang singing", "sob": "sobs sobbed sobbing",
    "admit": "admits admitted admitting", "rule": "rules ruled ruling", "quip": "quips quipped quipping",
    "slam": "slams slammed slamming", "snap": "snaps snapped snapping", "dub": "dubs dubbed dubbing",
    "deadpan": "deadpans deadpanned deadpanning",
}  # fmt: skip
_CLAUSE = (
    "say tell cite add write tweet announce argue claim insist note explain acknowledge state declare warn "
    "suggest believe think report reveal admit assert allege contend maintain concede confirm deny predict "
    "promise pledge vow recall remark observe conclude complain joke stress emphasize emphasise reiterate testify "
    "estimate caution lament boast reply respond answer hope fear worry doubt indicate affirm assure mention post "
    "swear inform advise counter clarify disclose realize realise find show feel urge demand propose recommend hint "
    "imply speculate theorize guess signal retort muse opine proclaim rule decide"
)
_QUOTE = (
    "continue ask shout call yell exclaim whisper quip chant scream begin sing interject chime laugh deadpan snap "
    "fume describe accuse denounce criticize criticise dismiss brand dub slam label joke cry plead thunder bellow "
    "blast wonder question tease crack gush intone rail retweet read murmur mutter sob grumble groan growl howl scoff "
    "sneer implore shriek stammer splutter mumble chide enthuse gloat"
)


def inflected(lemma: str) -> tuple[str, str, str]:
    """The third person, the past and the participle of a verb."""
    if lemma in _IRREGULAR:
        forms = _IRREGULAR[lemma].split()
        return (forms[0], forms[1], forms[2]) if len(forms) == 3 else (forms[0], lemma, forms[1])
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"), lemma + "ed", lemma + "ing"


def _forms(lemmas: str, place: int) -> str:
    return " ".join(inflected(lemma)[place] for lemma in lemmas.split())


_OF_MIND = frozenset(
    "believe think know find see hear feel hope fear worry doubt realize realise decide guess wonder read show hold "
    "begin sing laugh cry conclude".split()
)
"""Verbs that need no word spoken."""
SAID = frozenset(inflected(lemma)[1] for lemma in (_CLAUSE + " " + _QUOTE).split() if lemma not in _OF_MIND)
"""What somebody did who spoke or wrote."""
_OF_ONESELF = (
    "say add recall explain announce insist joke admit promise pledge vow swear boast concede claim deny hint "
    "reiterate stress emphasize emphasise acknowledge complain"
)
"""Verbs behind which "she" is who speaks; behind "demanded" or "told" she is mostly another."""


def says_at(text: str, at: int) -> int | None:
    """Where a verb of saying or thinking ends that stands behind the name that ends at `at`: " has also argued".

    Elsewhere many a form is a noun as well: "claims", "reports".
    """
    verb = _verb().match(text, at)
    return verb.end() if verb and verb[1] in _verbs(2) else None


def is_saying(word: str) -> bool:
    """Whether a word, lower case, is a verb of saying or thinking, finite or a participle."""
    return word in _verbs(3)


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(r" (?:(?:has|have|had|also|then|later|now|again|[a-z]+ly) )*([a-z]+)\b")


@cache
def _verbs(forms: int) -> frozenset[str]:
    return frozenset(form for lemma in (_CLAUSE + " " + _QUOTE).split() for form in inflected(lemma)[:forms])


@cache
def said_of_oneself() -> str:
    """A pattern of the verbs behind which "he" or "she" is who speaks: "said", "insists"."""
    return f"(?:{_forms(_OF_ONESELF, 0)} {_forms(_OF_ONESELF, 1)})".replace(" ", "|")


TABLE = {
    "V": f"{_forms(_CLAUSE, 0)} {_forms(_CLAUSE, 1)}",
    "G": _forms(_CLAUSE, 2),
    "B": _CLAUSE,
    "v": f"{_forms(_QUOTE, 0)} {_forms(_QUOTE, 1)}",
    "g": _forms(_QUOTE, 2),
    "b": _QUOTE,
    "R": "he she they it i we you",
    "W": "who which whom",
    "T": "that whether",
    "D": "the a an this these those his her their its my our your some any every each no another both all "
    "many most several few other such what one two three four five six seven eight nine ten",
    "P": "of in on at by for from with about into over under between among against during through without except "
    "unlike alongside despite excluding "
    "within near toward towards upon across outside inside behind beyond including to off amid via onto like",
    "C": "and or but nor &",
    "S": "what when while if because as after before although though since until unless where why how whereas "
    "once so than",
    "A": "has have had will would could should may might can must do does did won’t won't wouldn’t wouldn't "
    "didn’t didn't doesn’t doesn't don’t don't hasn’t hasn't haven’t haven't hadn’t hadn't can’t can't couldn’t "
    "couldn't cannot shall",
    "E": "is was are were be been being am isn’t isn't wasn’t wasn't aren’t aren't weren’t weren't",
    "Y": "also later then not never still again now once repeatedly recently simply even just only already "
    "ever always often further instead meanwhile however too first earlier soon frequently privately",
    "J": "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow",
    "F": "him them me us himself herself themselves myself itself there here",
    "gender m": "he his him himself",
    "gender f": "she her herself hers",
    "gender p": "they their them themselves",
    "gender 1": "i my me",
    "gender 2": "we our us",
    "gender n": "it its itself",
    "phrase K": "according to",
    "phrase V": "made clear,made it clear,makes clear,makes it clear,make clear,make it clear,pointed "
    "out,points out,went on to say, goes on to say,responded by saying,replied by saying,began by saying,put "
    "it,puts it,shot back,fired back,went on, quoted as saying,was quoted as saying,were quoted as saying,is "
    "quoted as saying,made it plain,took to twitter",
    "phrase G": "making clear,making it clear,pointing out,going on to say",
    "phrase Y": "no longer,of course,at least,at first,in turn",
    "phrase P": "because of,instead of,such as,as well as,along with,out of,ahead of",
    "phrase J": "this week,last week,last month,last year,this month,this year,last night,this morning,this "
    "afternoon,earlier this week,earlier this month,earlier this year,a week ago,the other day",
    "phrase S": "in case",
    "phrase D": "more than,at least,a number of,a group of,a couple of",
}
