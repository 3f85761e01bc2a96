"""Which body "the editorial board", "the newspaper", "the party" and "the court" are, by what a text has named so far.

Only where one can be meant: the one paper that has been named, the one party of which the last paragraphs tell.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Speaker
from onrecord.statements.lexicon.names.bodies import ENDS_OF_PAPERS, PARTIES
from onrecord.statements.lexicon.names.body_nouns import CALLED_ALONE, PAPERS
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.roles import BODIES
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.shapes import unarticled

_FAR = 3000
"""Characters back to a paper."""
_PARTY = 600
"""Characters back in which no other party is told of."""
_MOST = 60
"""Names before the noun that are looked at."""


def editorial_board(text: str, cast: Cast, at: int, phrase: str) -> Speaker | None:
    """Whose "the editorial board" or "the paper’s editorial board" at `at` is: "Varn Post’s editorial board"."""
    found = _editorial().fullmatch(phrase)
    if found is None:
        return None
    paper = _told_of_editorials(text, cast, at) or only_paper(text, cast, at)
    if paper is None:
        return None
    name = unarticled(paper.name)
    return Speaker(name=f"{name}’s {found.group(1)}", kind="organisation", resolved_by="role",
                   named_by=paper.named_by, confidence=0.6)  # fmt: skip


def called_since(text: str, cast: Cast, start: int, at: int) -> Figure | None:
    """The body that a sentence between two places begins with, by the last word of its name: "The line offered more."
    of the Hull Line. None where none does, or where two bodies that were named by then end so."""
    nouns = [match["noun"] for match in _opening().finditer(text, start, at)]
    ending = f" {nouns[-1]}" if nouns else ""
    alike = {
        figure.name: figure for figure in (cast.bodies_with(nouns[-1]) if nouns else ())
        if figure.name.lower().endswith(ending) and figure.before(at, 1)
    }  # fmt: skip
    return next(iter(alike.values())) if len(alike) == 1 else None


def owns_body(text: str, mention: Mention) -> bool:
    """Whether a name owns another body that a sentence begins with: "Varnia’s | biggest airport will shut"."""
    words = text[mention.end : mention.end + _OWNED].lower().split()[1:5] if mention.possessive else []
    return not (BODIES | CALLED_ALONE).isdisjoint(words)


_OWNED = 60
"""Characters behind a name that owns something."""


def body_opening(text: str, at: int) -> str | None:
    """The body without a name that the sentence before `at` begins with, or is told by at its end: "The works council
    left. | Its chairman", "…, according to the harbour authority. | Its head"."""
    found = _unnamed().search(text, max(0, at - _SENTENCE), at)
    return (found["body"] or found["teller"]) if found else None


_SENTENCE = 200
"""Characters of a sentence before a place."""


@cache
def _unnamed() -> re.Pattern[str]:
    """A sentence that begins with a body by two small words or more, or ends with one that something is according to,
    and is the last one."""
    nouns = "council|committee|board|union|association|federation|foundation|charity|society|club|panel|inspectorate"
    told = f"(?P<teller>(?:[a-z’'-]+ ){{1,3}}(?:{nouns}|agency|authority|ministry|department|regulator|institute))"
    rest = '[^.!?\n]{1,160}[.!?][”"’]?'
    opening = rf"(?:\A|[.!?\n][”\"’]? ?)The (?P<body>[a-z’'-]+(?: [a-z’'-]+)? (?:{nouns})) {rest}"
    return re.compile(rf"(?:{opening}|\baccording to the {told}\.)\s+\Z")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=\n)|(?<=[.!?”\"’] ))The (?P<noun>[a-z]+) (?=[a-z])")


def the_paper(text: str, cast: Cast, at: int, head: str) -> Speaker | None:
    """The paper that "the newspaper" at `at` means, where the text has named but one so far."""
    if head not in _DAILIES or _document().search(text, 0, at):
        return None
    paper = only_paper(text, cast, at)
    return _speaker(paper) if paper else None


_DAILIES = frozenset("paper newspaper tabloid daily broadsheet".split())


@cache
def _document() -> re.Pattern[str]:
    """A paper that is none of news: "white paper"."""
    return re.compile(r"\b(?:white|working|position|research|discussion|policy|green) papers?\b", re.IGNORECASE)


def only_paper(text: str, cast: Cast, at: int) -> Figure | None:
    """The only paper that is named before `at`, and twice or near; None where two are."""
    near = [(mention, figure) for mention, figure in cast.before(at, _MOST) if at - mention.start < _FAR]
    papers = [(mention, figure) for mention, figure in near if _is_paper(text, mention, figure)]
    if not papers:
        return None
    longest = max((figure for _, figure in papers), key=lambda figure: len(figure.name))
    whole = {*longest.name.lower().split(), "the"}
    return longest if all({*figure.name.lower().split()} <= whole for _, figure in papers) else None


def _told_of_editorials(text: str, cast: Cast, at: int) -> Figure | None:
    """The last paper whose editorials the text has told of: "the Varn Post has run editorials"."""
    for mention, figure in cast.before(at, _MOST):
        behind = _of_editorials().match(text, mention.end)
        if behind is not None and behind.end() <= at and not figure.person and figure.kind != "place":
            return figure
    return None


def _is_paper(text: str, mention: Mention, figure: Figure) -> bool:
    if figure.person or figure.kind == "place" or figure.name.lower() in places():
        return False  # "a Hull newspaper"
    last = figure.name.lower().split()[-1]
    return (
        last in ENDS_OF_PAPERS
        or figure.name.endswith("Daily News")
        or _is_told_behind(text, mention)
        or _those_of().search(text, max(0, mention.whole - 30), mention.whole) is not None
    )


def _is_told_behind(text: str, mention: Mention) -> bool:
    """Whether a name is said to be a paper's behind it; "a Hull newspaper" is one of a place."""
    told = _is_told().match(text, mention.end)
    one = re.compile(r"\b[Aa]n? \Z").search(text, max(0, mention.whole - 3), mention.whole)
    return told is not None and (told.group()[0] == "," or one is None)


@cache
def _those_of() -> re.Pattern[str]:
    """Who belongs to a paper, before its name: "the editors of"."""
    return re.compile(r"\b(?:editors?|editorial board|readers|subscribers|reporters?) (?:of|at|for) (?:[Tt]he )?\Z")


@cache
def _editorial() -> re.Pattern[str]:
    return re.compile(r"(?:[Tt]he|[Ii]ts) (?:(?:news)?paper[’']s |magazine[’']s )?(editorial (?:board|page))")


@cache
def _of_editorials() -> re.Pattern[str]:
    """What stands between a paper’s name and its editorials, in one sentence."""
    return re.compile(r"[^.!?\n]{0,90}?\b[Ee]ditorials?\b")


@cache
def _is_told() -> re.Pattern[str]:
    """What says behind a name that it is a paper’s: ", Hull’s largest newspaper"."""
    nouns = "|".join(sorted(PAPERS - {"outlet", "publication"}))
    return re.compile(rf"(?:,[^.!?\n]{{0,60}}?| )\b(?:{nouns})\b")


def the_party(text: str, cast: Cast, at: int) -> Speaker | None:
    """The party that "the party" at `at` means: the only one told of just before, if it is named there."""
    near = text[max(0, at - _PARTY) : at]
    if near.endswith(" of "):
        return None  # "segments of the party that"
    told = {family for family, words in _FAMILIES.items() if re.search(rf"\b(?:{words})\b", near)}
    named = {
        figure.name: figure for mention, figure in cast.before(at, _MOST)
        if at - mention.start < _PARTY and not figure.person and _is_party(figure.name)
    }  # fmt: skip
    others = {name for name in named if not any(re.search(rf"\b(?:{_FAMILIES[one]})\b", name) for one in told)}
    if len(told) + len(others) != 1 or not named:
        return None
    longest = max(named.values(), key=lambda one: len(one.name))
    return _speaker(longest)


def _is_party(name: str) -> bool:
    return name.lower() in PARTIES or re.search(r"(?<!Tea) Party(?: of\b|$)", name) is not None


_FAMILIES = {
    "republican": "Republicans?|GOP|RNC|Republican Party",
    "democratic": "Democrats?|Democratic|DNC|Dems",
    "tory": "Tory|Tories|Conservatives?|Conservative Party",
    "labour": "Labour|Labor Party",
}
"""Words that tell of a party, by parties that are mostly told of together."""


def supreme_court(text: str, cast: Cast, at: int) -> Speaker | None:
    """The Supreme Court, of whose justices a text tells; None where it names another court, or tells of one nearby."""
    courts = {figure.name: figure for figure in cast.bodies_with("court")[:_MOST]}
    named = [figure for name, figure in courts.items() if name.lower() != "court"]
    if len(named) != 1 or not named[0].name.endswith("Supreme Court") or not named[0].before(at, 1):
        return None
    near = text[text.rfind("\n", 0, at) + 1 : at]
    return (
        None
        if _other_court().search(near) or len(_justices().findall(text, 0, _HEAD)) < _JUSTICES
        else _speaker(named[0])
    )


_JUSTICES, _HEAD = 3, 6000
"""Justices, and characters of a text's beginning in which it names them."""


@cache
def _other_court() -> re.Pattern[str]:
    return re.compile(r"\b(?:appeals|appellate|lower|district|circuit|trial|state|federal|another|high) courts?\b")


@cache
def _justices() -> re.Pattern[str]:
    return re.compile(r"\bJustice [A-Z]")


def the_force(cast: Cast, at: int) -> Speaker | None:
    """The police that "the force" at `at` means: the only one that is named before it, and near."""
    near = {
        figure.name: figure for mention, figure in cast.before(at, _MOST)
        if at - mention.start < _FAR and not figure.person and _is_police().search(figure.name)
    }  # fmt: skip
    return _speaker(next(iter(near.values()))) if len(near) == 1 else None


@cache
def _is_police() -> re.Pattern[str]:
    return re.compile(r" (?:Police|Constabulary)(?: Service| Department)?\Z|\APolice (?:Scotland|Service)")


def _speaker(figure: Figure) -> Speaker:
    return Speaker(name=unarticled(figure.name), kind="organisation", resolved_by="role", named_by=figure.named_by,
                   confidence=0.6)  # fmt: skip
