"""Which names a text itself shows to be people's, where a model took them for nothing: by what stands beside them.

A single rare name ("Oddvar", "Jito") is in no list and often unknown to a model, but a text speaks of its bearer as of
somebody: he smiles, has a mother, is spoken to, is 61. What tells it is added up over all places of the name, so that a
place that says nothing takes nothing away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.given_names.more import MORE_FEMALE, MORE_MALE
from onrecord.record import NameKind
from onrecord.statements.lexicon.languages.english import SAID
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.crowds import is_crowd
from onrecord.statements.lexicon.people.roles import BODIES, FEMININE, MASCULINE, ROLES, TITLES
from onrecord.statements.speakers.cast.mentions import Mention, begins_sentence

_ENOUGH, _ENOUGH_AGAINST = 3, 4
"""What is added up for a name that is taken for a person's; where a model took it for a place's or a body's."""
_LAST = 2
"""What it counts that the last word alone is a person's name."""
_MOST = 40
"""Places of one name that are looked at."""
_REACH = 40
"""Characters before and behind a name that are looked at."""

_WORDS = frozenset(
    "christian marine jasmine summer autumn dawn sunny grace hope faith joy charity may april june august lane chase "
    "ford mercedes chelsea lincoln jordan sydney austin houston paris carolina virginia georgia dakota madison angel "
    "star sky rose lily iris daisy ivy olive ruby pearl amber crystal ginger pepper sage holly heather violet sandy "
    "rusty art dale glen heath cliff earnest constant will rich".split()
)
"""Given names that are as often something else, lower case."""


def personal(text: str, mentions: Iterable[Mention], judged: Mapping[str, NameKind]) -> frozenset[str]:
    """The names, lower case, that `text` shows to be people's, of those that a model took for nobody's.

    `judged`: the names that a model found, lower case, with their kinds.
    """
    beside: dict[str, list[Mention]] = {}
    for mention in mentions:
        name = mention.name.lower()
        if judged.get(name) != "person" and len(found := beside.setdefault(name, [])) < _MOST:
            found.append(mention)
    small = small_words(text) if beside else frozenset()
    return frozenset(
        name for name, found in beside.items()
        if _may_be(name, found[0], small) and _evidence(text, name, found, judged) >= _least(name, judged)
    )  # fmt: skip


def small_words(text: str) -> frozenset[str]:
    """The words that a text has in small letters."""
    return frozenset(_words().findall(text))


def _least(name: str, judged: Mapping[str, NameKind]) -> int:
    return _ENOUGH_AGAINST if name in judged else _ENOUGH


def _may_be(name: str, mention: Mention, small: frozenset[str]) -> bool:
    """Whether a name can be a person's at all: no place, people, body, no word that the text has in small letters."""
    words = name.split()
    if words[-1].endswith("ism") or name in places() or mention.name in sides() or is_crowd(words[-1]) or name in small:
        return False
    known = BODIES.isdisjoint(words) and not any(word in TITLES or word in ROLES for word in words)
    return known and not (mention.name.isupper() and len(name) > 1)


def _evidence(text: str, name: str, found: Sequence[Mention], judged: Mapping[str, NameKind]) -> int:
    given, *more = name.split()
    listed = 2 if given in FEMALE or given in MALE else 1 if given in MORE_FEMALE or given in MORE_MALE else 0
    listed += listed > 1 and name not in _WORDS and any(_is_bare(text, mention) for mention in found)
    listed += _LAST * bool(more and judged.get(more[-1]) == "person")
    told = [_told_by(text, mention) for mention in found]
    if all(begins_sentence(text, mention.whole) for mention in found):
        told = [signs - {"called"} for signs in told]  # "Aw.", "Ouch!"
    against = sum(_is_thing(text, mention) for mention in found)
    return listed + 2 * len(frozenset().union(*told)) + (sum(map(bool, told)) > 1) - 2 * against


def _told_by(text: str, mention: Mention) -> frozenset[str]:
    """What words beside one place of a name tell of somebody, each by its own word."""
    before = text[max(0, mention.whole - _REACH) : mention.whole]
    behind = text[mention.end : mention.end + _REACH]
    out: set[str] = set()
    if mention.possessive:
        out.update({"kin"} if _own().match(behind) else ())
    else:
        out.update({"act"} if _acts().match(behind) else ())
        out.update({"aside"} if _aside().match(behind) else ())
        out.update({"called"} if _is_called(before, behind) else ())
        if _presents().search(before):
            out.update({"presented", "himself"} if _then().match(behind) else {"presented"})
    out.update({"noun"} if _noun().search(before) else ())
    pronoun = _pronoun() if begins_sentence(text, mention.whole) else _clause()
    out.update({"himself"} if pronoun.match(behind) else ())
    return frozenset(out)


def _is_called(before: str, behind: str) -> bool:
    """Whether somebody is spoken to: "Thanks, Jito.", "Jito, come"."""
    if before.endswith(", ") and behind[:1] in (".", "!", "?") and not _of_list().search(before):
        return True
    if behind[:1] == "?" and _you().search(before):
        return True
    if (not before or before[-1] in "\n“\"'‘") and re.match(r"[.!?][”\"’']?(?:\n|\Z)", behind):
        return True
    return (not before or before[-1] in "\n“\"'‘" or before[-2:] in (". ", "? ", "! ")) and bool(_asked().match(behind))


def _is_thing(text: str, mention: Mention) -> bool:
    """Whether what stands beside a name tells that it is nobody: "the Varn", "in Varn", "Varn, which"."""
    before = text[max(0, mention.whole - _REACH) : mention.whole]
    return bool(_in().search(before) or _which().match(text, mention.end))


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'-])[^\W\d_A-Z]+\b")


@cache
def _acts() -> re.Pattern[str]:
    """A verb of what none but somebody does, behind a name."""
    verbs = (
        "smiled|smiles|laughed|laughs|cried|cries|wept|weeps|nodded|nods|grinned|grins|shrugged|shrugs|sighed|sighs|"
        "walked|walks|sat|sits|stood|slept|sleeps|woke|wakes|ate|drank|knelt|kissed|hugged|fainted|whispered|shouted|"
        "married|marries|retired|knows|knew|thinks|thought|remembers|remembered|forgot|loves|loved|hates|hated|"
        "learned|learnt|taught|teaches|studied|studies|wrote|writes|swam|rode|sang|sings|danced|prayed|prays|"
        "wants to|wanted to|wishes|wished|grew up|was born|was raised|turned \\d+|is \\d+|was \\d+|worries|worried|"
        "asked|asks|answered|replied|replies|told|tells|said|says|recalled|recalls|explained|explains|insisted|insists|"
        + "|".join(SAID)
    )
    adverb = "also|never|still|always|once|just|then|later|often|has|had|who|and [a-z]+"
    return re.compile(rf" (?:(?:{adverb}) )?(?:{verbs})\b")


@cache
def _own() -> re.Pattern[str]:
    """What somebody has, behind a name with its ending."""
    kin = (
        "mother|father|mom|mum|dad|parents?|wife|husband|widow|widower|sisters?|brothers?|sons?|daughters?|children|"
        "grandmother|grandfather|grandparents|uncle|aunt|cousins?|nephew|niece|fianc[ée]e?|girlfriend|boyfriend|"
        "friends?|neighbou?rs?|eyes|face|hands?|feet|foot|hair|voice|arms?|legs?|head|shoulders?|lips|smile|heart|"
        "teeth|body|shirt|coat|hat|shoes|birthday|childhood|kitchen|bedroom|lunch|supper|diary|teacher|classmates"
    )
    return re.compile(rf"[’'‘]s? (?:(?:own|late|elder|older|younger|little|left|right|two|three|old) )?(?:{kin})\b")


@cache
def _aside() -> re.Pattern[str]:
    """What tells of somebody behind a name: ", 61,", ", who", ", a father of two"."""
    people = "|".join(sorted(word for word in MASCULINE | FEMININE if word.isalpha() and word.isascii()))
    return re.compile(
        rf",? who(?:se|m)?\b|, (?:aged )?\d{{1,2}}(?:,|\.(?!\d)| and\b)|, an? (?:[a-z-]+ ){{0,3}}(?:{people})\b"
    )


@cache
def _noun() -> re.Pattern[str]:
    """A word for somebody before a name: "her brother", "a girl named", "little"."""
    people = "|".join(
        sorted(word for word in MASCULINE | FEMININE if word.isalpha() and word.isascii() and len(word) > 2)
    )
    more = "baby|child|kid|toddler|cousin|friend|neighbou?r|classmate|teammate|colleague|partner|fianc[ée]e?"
    who = "girl|boy|man|woman|child|friend|teacher|[a-z]+-old|somebody|someone|person|guy|kid"
    named = rf"(?:{who})[a-z ]{{0,12}} (?:named|called)"
    return re.compile(
        rf"(?:\b(?:{people}|{more}),? |\b{named} |\b(?:little|young|poor|dear|[Ll]ittle|[Yy]oung|[Pp]oor) )\Z"
    )


@cache
def _pronoun() -> re.Pattern[str]:
    """He or she of the same sentence behind a name, and nothing between them that has a capital."""
    return re.compile(r"[^.!?\nA-Z“”\"]{0,40}? (?:he|she|his|her|him|himself|herself)\b")


@cache
def _presents() -> re.Pattern[str]:
    """What leads to the name of somebody who is presented."""
    who = r"[Tt]hat[’']s|[Tt]his is|I[’']m|[Mm]y name is|[Mm]eet|joined (?:today |now )?by|[Ss]poke (?:to|with) both"
    return re.compile(rf"(?:{who}) \Z")


@cache
def _then() -> re.Pattern[str]:
    """The end of a sentence, perhaps one on where somebody is from, and he or she."""
    where = r"(?: (?:from|of|at|with|in) [^.!?\n]{1,60})?[.!?]\s+"
    return re.compile(rf"{where}(?:This is (?:also )?(?:from|in) [^.!?\n]{{1,60}}[.!?]\s+)?(?:He|She)\b")


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r",? (?:because|when|while|as|until|before|if|since|and|but|so) (?:he|she)\b")


@cache
def _you() -> re.Pattern[str]:
    return re.compile(r"\b[Yy]ou(?:r|rs)?\b[^.?!\n]* \Z")


def _is_bare(text: str, mention: Mention) -> bool:
    """Whether a single name stands within a sentence without an article or a place's preposition before it."""
    within = not begins_sentence(text, mention.whole) and not mention.titles and " " not in mention.name
    return within and not _in().search(text[max(0, mention.whole - _REACH) : mention.whole])


@cache
def _asked() -> re.Pattern[str]:
    """What is said to one who is spoken to."""
    words = (
        "you|your|come|please|let|don[’']t|are|do|did|can|could|would|will|have|stop|look|listen|wait|thank|thanks|what|"
        "why|where|how|I|we|tell|give|take|go|get|sit|don"
    )
    return re.compile(rf", (?:{words})\b")


@cache
def _of_list() -> re.Pattern[str]:
    """A list or a place before a name: "Ada, Tom, ", "in Hull, "."""
    return re.compile(r"(?:[A-Z][\w’'-]*,|,[^,.!?\n]*[a-z]+,) \Z")


@cache
def _in() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Tt]he|[Aa]n?|[Ii]n|[Aa]t|[Nn]ear|[Ii]nto|[Oo]utside|[Aa]cross|[Tt]his|[Tt]hese|[Ee]very) \Z"
    )


@cache
def _which() -> re.Pattern[str]:
    return re.compile(
        r",? (?:which|that is|is an? (?:company|firm|city|town|village|group))\b|[^.!?\nA-Z]{0,40} its\b|\.? \d"
    )
