"""Which body "the airline", "the group", "the paper" means where the text does not say of any that it is one.

The only one that can be, of those named in this sentence or the nearest one before that names any; or the one that
sentence begins with. None where a name itself tells of another kind of body.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import Final

from onrecord.record import Speaker
from onrecord.statements.lexicon.bodies import KNOWN, PARTIES, of_acronym
from onrecord.statements.lexicon.nations import sides
from onrecord.statements.lexicon.places import places
from onrecord.statements.speakers.cast import Cast
from onrecord.statements.speakers.figure import Figure
from onrecord.statements.speakers.mentions import Mention
from onrecord.statements.speakers.pronouns import sentence_ends
from onrecord.statements.speakers.shapes import unarticled

_REACH = 500
"""Characters back to a body that is called again."""
_MOST = 14
"""Names before the noun that are looked at."""
_PAPERS: Final = frozenset("paper newspaper tabloid daily magazine outlet broadsheet publication".split())
_STATIONS: Final = frozenset("broadcaster network channel station".split())
_FIRMS: Final = frozenset(
    "company firm airline carrier retailer chain carmaker automaker manufacturer startup start-up maker giant "
    "developer insurer bank lender operator brand conglomerate corporation drugmaker publisher brewer supplier".split()
)
_OF_MEDIA: Final = frozenset("company firm corporation conglomerate publisher brand giant".split())
_GROUPS: Final = frozenset(
    "group organization organisation charity nonprofit foundation association club union church coalition alliance "
    "society institute federation".split()
)
_SCHOOLS: Final = frozenset("school university college academy".split())
NOUNS: Final = _PAPERS | _STATIONS | _FIRMS | _GROUPS | _SCHOOLS
"""Nouns by which a body is called again that was just named, lower case."""
_MEDIA: Final = frozenset(
    "times post journal news herald tribune gazette guardian press mail telegraph mirror sun star observer chronicle "
    "globe magazine review examiner standard courier bee sentinel politico reuters cnn bbc nbc abc cbs pbs npr "
    "bloomberg msnbc afp ap upi itv fox axios breitbart".split()
)
"""Last words of the names of papers, agencies and stations, lower case."""
_CALLED: Final = frozenset("church club union bank".split())
"""Nouns that are mostly in the name, but not so often that a body without it can be left out."""
_PUBLIC: Final = frozenset(
    "ministry department government army navy force forces military police parliament senate court embassy secretariat "
    "administration service council cabinet treasury bureau commission congress house kremlin guard committee pentagon "
    "fbi cia nsa irs epa fda cdc un eu".split()
)
"""Last words of the names of a state's bodies, lower case."""
_INDICES: Final = frozenset("dow nasdaq poor jones ftse dax nikkei".split())
_LEARNED: Final = frozenset("university college school academy hospital museum".split())
_PLATFORMS: Final = frozenset("facebook twitter youtube instagram linkedin google snapchat reddit tiktok".split())
_APART: Final = frozenset("other same new parent first second third next latter rival whole entire only".split())
"""Words before the noun by which another body is meant, or none that was just named."""


def near_body(text: str, cast: Cast, at: int, phrase: str, head: str) -> Speaker | None:
    """The body that `phrase`, whose noun is `head`, means at `at`: "the airline", "the terrorist organization"."""
    words = phrase.split()
    if head not in NOUNS or words[0].lower() != "the" or words[-1].lower() != head or len(words) > _MOST_WORDS:
        return None
    if not all(word.islower() for word in words[1:]) or _APART & {*words} or re.search(r"[’'\d]", phrase):
        return None
    if _other(head).search(text, max(0, at - _REACH), at):
        return None
    starts = [0, *(match.end() for match in sentence_ends().finditer(text, max(0, at - 2 * _REACH), at))]
    fitting = [
        (mention, figure) for mention, figure in cast.before(at, _MOST)
        if at - mention.start < _REACH and _fits(text, mention, figure, "outlet" if "news" in words else head)
    ]  # fmt: skip
    if head in _CALLED and not _is_alone(text, cast, at, head):
        return None
    if not fitting or text.count("\n", fitting[0][0].start, at) - text.count("\n\n", fitting[0][0].start, at) > 1:
        return None
    start = starts[bisect_right(starts, fitting[0][0].start) - 1]
    here = [(mention, figure) for mention, figure in fitting if mention.start >= start]
    opens = [figure for mention, figure in here if mention.whole - start <= len("The ") and not mention.possessive]
    alike = {figure.name for _, figure in here}
    told = [figure for mention, figure in here if _is_told(text, mention)]
    figure = here[0][1] if len(alike) == 1 else told[0] if len(told) == 1 else opens[0] if opens else None
    if figure is None:
        return None
    return Speaker(name=unarticled(figure.name), kind="organisation", resolved_by="role", named_by=figure.named_by,
                   confidence=0.6)  # fmt: skip


_MOST_WORDS = 4
"""Words of a phrase by which a body is called again."""


def _is_alone(text: str, cast: Cast, at: int, head: str) -> bool:
    """Whether the last body named before `at` has the noun in its name, and no other body near it has."""
    bodies = [
        (mention, figure) for mention, figure in cast.before(at, _MOST)
        if figure.kind == "organisation" and not figure.person and at - mention.start < _REACH
    ]  # fmt: skip
    called = {
        figure.name for mention, figure in bodies
        if head in figure.name.lower() or text.startswith(f" {head}", mention.end)
    }  # fmt: skip
    return bool(bodies) and len(called) == 1 and bodies[0][1].name in called


def _fits(text: str, mention: Mention, figure: Figure, head: str) -> bool:
    """Whether a name can be that of such a body."""
    name, last = figure.name.lower(), figure.name.lower().split()[-1]
    if name == head:
        return False
    if text.startswith(f" {head}", mention.end):
        return True  # "the Dockers union", "the Varn tabloid"
    if figure.person or figure.kind != "organisation" or name in places() or figure.name in sides():
        return False
    if head in _SCHOOLS:
        return bool(_SCHOOLS & {*name.split()}) and (head == "school" or head in name)
    media = last in _MEDIA or name in _MEDIA
    if head in _PAPERS | _STATIONS:
        return media
    if last in _PLATFORMS and _via().search(text, max(0, mention.whole - 10), mention.whole):
        return False
    if media and (head not in _OF_MEDIA or _hearer().search(text, max(0, mention.whole - 30), mention.whole)):
        return False
    if last in _PUBLIC or last in _LEARNED or last in ("party", "campaign") or name in PARTIES or name == "gop":
        return False
    if head in _CALLED and head not in name:
        return False
    if head in _GROUPS:
        return name not in KNOWN or name in _KNOWN_GROUPS
    return not of_acronym(figure.name) and last not in _OF_GROUPS | _INDICES


def _is_told(text: str, mention: Mention) -> bool:
    """Whether the noun before a name says that it is such a body: "the oil giant Varn"."""
    return text[max(0, mention.whole - 20) : mention.whole].rstrip().rpartition(" ")[2] in _FIRMS | _GROUPS


_KNOWN_GROUPS: Final = frozenset("hamas hezbollah taliban isis opec nato".split())
_OF_GROUPS: Final = frozenset(
    "association union federation foundation alliance coalition committee council society institute league isis naacp "
    "aclu nra".split()
)
"""Last words of the names of groups that are no firms, lower case."""


@cache
def _other(head: str) -> re.Pattern[str]:
    """Another such body, without a name: "a rival company", "another group"."""
    return re.compile(
        rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[a-z-]+ ){{0,2}}{re.escape(head)}\b(?! (?:called|named|known))"
    )


@cache
def _via() -> re.Pattern[str]:
    return re.compile(r"\b(?:on|via|from|to) \Z", re.IGNORECASE)


@cache
def _hearer() -> re.Pattern[str]:
    """What leads to those who hear or pass on: "told Reuters", "in an interview with the Bay Post"."""
    return re.compile(r"\b(?:told|tells|to|with|by|on|according to|in)(?: the)? \Z", re.IGNORECASE)
