"""Who has died, as an article tells at its beginning: such a one says nothing more, but for what was said before.

A life is told in its subject's words, too: "once said", "told the Bay Post in 2009", "wrote" are earlier sayings. Who
was killed, or is on trial, is left alone: there what somebody said is mostly told plainly; but of two of one surname
the one who was killed is not who speaks. Left alone are those as well who died long ago: their books speak.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon import language_of
from onrecord.statements.lexicon.people.roles import ROLES, TITLES
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.times.words import SEASON

_BEGINNING = 900
"""Characters in which a death is told that an article is about."""
_BESIDE = 170
"""Characters behind a name in which its "has died" stands."""
_BEFORE = 80
"""Characters before a name in which "the death of" stands, or what makes it another's."""
_AROUND = 90
"""Characters around a pronoun that tell when something was said."""


def departed_in(text: str, cast: Cast) -> frozenset[str]:
    """The names of the people of whom the beginning of a text says that they have died, by nobody's hand."""
    return _dead_in(text, cast, killed=False)


def departed_or_killed_in(text: str, cast: Cast) -> frozenset[str]:
    """The names of all people of whom the beginning of a text says that they have died, or were killed."""
    return _dead_in(text, cast, killed=True)


def _dead_in(text: str, cast: Cast, killed: bool) -> frozenset[str]:
    places = [(mention, figure) for mention, figure in cast.within(0, _BEGINNING) if figure.person]
    return frozenset(figure.name for mention, figure in places if _has_died(text, mention, killed))


def is_said_earlier(text: str, pronoun: Span, content: Sequence[Span] = ()) -> bool:
    """Whether the words around a pronoun and its verb tell that something was said at another time.

    `content`: what is said, whose words tell nothing of it: "He said that it was built in 1990".
    """
    start, end = pronoun
    window = max(0, start - _AROUND)
    around = list(text[window : end + _AROUND])
    for first, last in content:
        for at in range(max(first, window), min(last, end + _AROUND)):
            around[at - window] = "\n"
    told = "".join(around)
    before = re.split(r"[.!?\n“”\"]", told[: start - window])[-1]
    behind = re.split(r"[.!?\n“”\"]", told[end - window :])[0]
    return _earlier().search(f"{before}he{behind}") is not None


def _has_died(text: str, mention: Mention, killed: bool) -> bool:
    """Whether the words around one mention of somebody tell of their death."""
    before = text[max(0, mention.whole - _BEFORE) : mention.whole]
    if (mention.titles + " ").lower().startswith("late "):
        return True
    if mention.possessive:
        return _owned().match(text, mention.end) is not None
    if (late := _late().search(before)) is not None:
        return _are_titles(late.group(1))
    if (death := _of_death().search(before)) is not None:
        acts = death.group(1) and _goes_on().match(text, mention.end)  # "After the death of his wife | Tom Roy left"
        return not acts and " who " not in f" {death.group(2)}" and not _long_ago().search(before)
    behind = _died(killed).match(text, mention.end, mention.end + _BESIDE)
    if behind is None:
        return False
    if not killed and _long_ago().search(text[behind.end() : behind.end() + _BEFORE].partition(". ")[0]):
        return False
    aside = behind.group("aside") or ""
    if aside and not aside.startswith(", who ") and _is_clause(aside):
        return False  # "Ada Holt, the mayor, said that Tom Roy, 80, has died"
    relative = behind.group("who") is not None
    other = re.search(r"[A-Z][\w’-]+ [A-Z]", aside) is not None or aside.startswith(", who ")
    if relative:
        return not other  # "Ada Holt, wife of Tom Roy, who has died"
    return _inside().search(before) is None  # "A friend of Tom Roy has died"


def _are_titles(words: str) -> bool:
    """Whether words between "the late" and a name are what somebody was: "former mayor", no "goal"."""
    known = ROLES | TITLES | {"great", "beloved", "former"}
    return all(word.lower() in known or word[0].isupper() for word in words.split())


def _is_clause(words: str) -> bool:
    """Whether words hold a verb of saying, or one that stands beside others, and are no apposition."""
    tags = language_of("", "en").words
    return any(tags.get(word) in ("V", "v", "A") for word in re.findall(r"[a-z’']+", words))


@cache
def _died(killed: bool) -> re.Pattern[str]:
    """What tells of a death behind a name, its apposition or relative clause between them."""
    violent = r"|(?:was|were) (?:\w+ly )?(?:killed|murdered|shot dead|found dead)|drowned" if killed else ""
    on = r"passed on(?= (?:[A-Z]|at|on|after|in|peacefully|surrounded|last|this)\b|[,.])"
    verb = rf"(?:(?:has |had |have )?(?:died|passed away|{on})|dies|dead at{violent})\b(?! down)"
    plain = r"(?:(?!, and |\b(?:whose|which|that|where|when)\b)[^.;:“”\"\n])"
    aside = rf"(?P<aside>, (?:aged )?\d{{1,3}},?| \([^)]{{1,40}}\),?|, (?!and\b){plain}{{3,120}}?,)?"
    return re.compile(rf"{aside}(?:,? and(?: [A-Z][\w’-]+){{1,3}})?(?P<who>,? who)?,? {verb}")


@cache
def _owned() -> re.Pattern[str]:
    """ "’s death", where it is no sentence and no business."""
    business = "home|homes|parlour|parlor|director|directors|business|costs"
    ends = "penalty|row|sentence|threats?|toll|squads?|wish|metal|trap|star"
    last = r"(?:final|last) (?:days|hours|moments|breath)(?! (?:in(?! an? )|at|as|of|on)\b)"
    return re.compile(rf"[’']s? (?:death(?! (?:{ends})\b)|funeral(?! (?:{business})\b)|obituary|{last})\b")


@cache
def _of_death() -> re.Pattern[str]:
    """The end of "After the death of his wife", with the preposition that makes it a part of another sentence."""
    deaths = "death|funeral|passing|burial"
    word = r"[\w’'.-]+ "
    apart = r"((?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Bb]efore|[Ww]ith|[Dd]espite|[Uu]pon|[Oo]n|[Ii]n) )?"
    return re.compile(rf"{apart}\b(?:(?:[Tt]he|[Aa]) (?:{word})?)?(?:{deaths}) of ((?:{word}){{0,4}})\Z")


@cache
def _goes_on() -> re.Pattern[str]:
    """A sentence that goes on behind a name with no time and no place."""
    return re.compile(r" (?!(?:in|on|at|from|of|aged|last|this|and|earlier|by|after|two|three)\b)[a-z]")


@cache
def _late() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|whose|[Mm]y|[Oo]ur|[’']s) late ((?:[A-Za-z-]+ ){0,2})\Z")


@cache
def _inside() -> re.Pattern[str]:
    """What makes a name a part of another's: "a friend of", "mother of the singer"."""
    return re.compile(r"\b(?:of|to|for|with|by|from|about) (?:(?:the|a|an|his|her) )?(?:[a-z-]+ ){0,2}\Z")


@cache
def _long_ago() -> re.Pattern[str]:
    """Years, and what counts them."""
    count = "years?|decades?|century|centuries"
    return re.compile(rf"\b(?:1\d|20)\d\d\b|\b(?:{count}) (?:ago|before|earlier|since|after)\b|\banniversary\b")


@cache
def _earlier() -> re.Pattern[str]:
    """Words in a pronoun's sentence by which what is said was said, or written, before somebody's death."""
    return re.compile(
        r"\b(?:once|often|he had|had he|wrote|writes|recalled|recounted|recalls|memoirs?|autobiography|diary"
        r"|diaries|(?:his|her|an?|last|first|final) (?:\w+ )?(?:book|novel|letter|poem|song|essay|interview|column)"
        r"|interview(?:er)?s?|biographer|(?:in|of|since) (?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d|at the time"
        r"|(?:years?|months|decades) (?:ago|earlier|before|later)|before (?:his|her) death|the last time"
        rf"|last (?:year|month|{SEASON})|speech|lecture|posthumous\w*)\b"
    )
