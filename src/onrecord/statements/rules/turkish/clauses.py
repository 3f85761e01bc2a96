"""Turkish clauses that report: Brask, CLAUSE-dığını söyledi. The verb of the clause tells by its ending what it is.

Only where a name begins the sentence, of one word where a comma stands behind it: elsewhere nothing tells where the
clause begins.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft


def turkish_clauses(reading: Reading) -> None:
    """X, CLAUSE söyledi. Turkish alone."""
    if reading.paragraph.language.code != "tr":
        return
    for cue in reading.cues:
        start = reading.sentences.start(cue.first)
        subject = (
            _subject().match(reading.tags, start, cue.first)
            or _name(reading, start, cue.first)
            or _said_already(reading, start, cue.first)
        )
        if reading.used(cue) or subject is None or reading.tags[cue.last : cue.last + 1] not in ("", "."):
            continue
        first, last = _past_setting(reading, subject.end(), cue.first), cue.first
        first = max([first, *(place for place in _behind_gerunds(reading, first, last) if place < last - 1)])
        who = _behind_participle(reading, subject.span("who"))
        told = _said().search(reading.paragraph.words[last - 1]) is not None
        plain = not re.search("[QUqO:;.]", reading.tags[first:last])
        if told and plain and SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE:
            reading.add(Draft("verb clause", (cue.first, cue.last), who, (first, last)))


def _past_setting(reading: Reading, first: int, last: int) -> int:
    """The token behind where it was said, which a comma ends: "yazılı açıklamasında, |", "düzenlenen toplantıda, |"."""
    comma = reading.tags.find(",", first, min(last, first + _LONGEST_SETTING))
    told = comma > first and reading.paragraph.words[comma - 1].endswith(_SETTINGS)
    return comma + 1 if told else first


_LONGEST_SETTING: Final = 9
_SETTINGS: Final = (
    "açıklamasında",
    "konuşmasında",
    "toplantıda",
    "toplantısında",
    "mesajında",
    "paylaşımında",
    "hesabından",
)


def turkish_gerunds(reading: Reading) -> None:
    """X, CLAUSE belirterek, …: what somebody says before the verb. Turkish alone."""
    if reading.paragraph.language.code != "tr":
        return
    for behind in _behind_gerunds(reading, 0, len(reading.tags)):
        at = behind - 2 - (reading.paragraph.words[behind - 3 : behind - 1] in _GERUNDS_OF_TWO)
        start = reading.sentences.start(at)
        subject = _subject().match(reading.tags, start, at) or _name(reading, start, at)
        if subject is None:
            continue
        first = _past_setting(reading, subject.end(), at)
        first = max([first, *(place for place in _behind_gerunds(reading, first, at) if place < at)])
        told = _said().search(reading.paragraph.words[at - 1]) is not None
        plain = not re.search("[QUqO:;.]", reading.tags[first:at])
        draft = Draft("participle", (at, behind - 1), _behind_participle(reading, subject.span("who")), (first, at))
        if told and plain and SHORTEST_CLAUSE <= at - first <= LONGEST_CLAUSE and not inside_a_draft(reading, draft):
            reading.add(draft)


def _behind_gerunds(reading: Reading, first: int, last: int) -> list[int]:
    """The tokens behind "stating" and its comma: "… belirterek, |"."""
    words, tags = reading.paragraph.words, reading.tags
    return [
        at + 2
        for at in range(first, last - 1)
        if tags[at + 1] == "," and (words[at] in _GERUNDS or words[at - 1 : at + 1] in _GERUNDS_OF_TWO)
    ]


_GERUNDS: Final = frozenset(
    "belirterek vurgulayarak kaydederek söyleyerek aktararak anlatarak hatırlatarak savunarak açıklayarak bildirerek "
    "ekleyerek".split()
)
_GERUNDS_OF_TWO: Final = (
    ["ifade", "ederek"],
    ["dile", "getirerek"],
    ["iddia", "ederek"],
    ["altını", "çizerek"],
    ["dikkati", "çekerek"],
    ["dikkat", "çekerek"],
    ["işaret", "ederek"],
)


def turkish_participles(reading: Reading) -> None:
    """CLAUSE söyleyen X, …: what somebody says by the way. Turkish alone."""
    if reading.paragraph.language.code != "tr":
        return
    words, tags = reading.paragraph.words, reading.tags
    for at, word in enumerate(words):
        first = at - (words[at - 1 : at + 1] in _OF_TWO)
        start = reading.sentences.start(at)
        if (word not in _SAYING and first == at) or first - start < SHORTEST_CLAUSE:
            continue
        who = _who_says().match(tags, at + 1, reading.sentences.end(at))
        listed = all(tags[comma] != "," or _said().search(words[comma - 1]) for comma in range(start + 1, first))
        plain = listed and not re.search("[QUqO:;.]", tags[start:first])
        if who is None or not plain or not _said().search(words[first - 1]):
            continue
        draft = Draft("participle", (first, at + 1), who.span("who"), (start, first))
        if not inside_a_draft(reading, draft):
            reading.add(draft)


def _said_already(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    """Who says something by a participle before a comma, and goes on behind it: "… ifade eden Bakan, | …"."""
    words = reading.paragraph.words
    for at in range(end - 1, start, -1):
        if words[at] in _SAYING or words[at - 1 : at + 1] in _OF_TWO:
            return _who_says().match(reading.tags, at + 1, end)
    return None


def _behind_participle(reading: Reading, who: tuple[int, int]) -> tuple[int, int]:
    """A subject without the clause that it says before its name: "köprünün kapanacağını söyleyen | Holt"."""
    words = reading.paragraph.words
    said = [at for at in range(who[0] + 1, who[1] - 1) if words[at] in _SAYING or words[at - 1 : at + 1] in _OF_TWO]
    return (said[-1] + 1, who[1]) if said else who


_SAYING: Final = frozenset(
    "diyen söyleyen belirten vurgulayan kaydeden aktaran anlatan hatırlatan savunan açıklayan ekleyen bildiren "
    "duyuran".split()
)
"""Participles of verbs that report, before whoever says it."""
_OF_TWO: Final = (["ifade", "eden"], ["iddia", "eden"], ["dile", "getiren"], ["öne", "süren"], ["ileri", "süren"],
                  ["dikkati", "çeken"], ["dikkat", "çeken"], ["altını", "çizen"], ["işaret", "eden"])  # fmt: skip


@cache
def _who_says() -> re.Pattern[str]:
    """Who says it, behind a participle and before a comma."""
    return re.compile(rf"(?P<who>[NnD]{{0,{_LONGEST_SUBJECT}}}N{{1,3}}),")


def turkish_demands(reading: Reading) -> None:
    """X, Y-nin VERB-masını istedi; X, Y-ye istifa çağrısında bulundu. Turkish alone."""
    if reading.paragraph.language.code != "tr":
        return
    words, tags = reading.paragraph.words, reading.tags
    for at, word in enumerate(words):
        cue = _demanding(words, at)
        last = at - _called_for(words, at)
        if word not in _DEMANDS or cue is None or tags[cue : cue + 1] not in ("", "."):
            continue
        start = reading.sentences.start(at)
        subject = _subject().match(tags, start, at) or _office().match(tags, start, at)
        if subject is None or last - subject.end() < _FEWEST or re.search("[QUqO:;.]", tags[subject.end() : last]):
            continue
        if _declined().search(words[subject.end("who") - 1]):
            continue  # "Belediye yönetimini, …"
        asked = last < at or word == "çağrısında" or _asked().search(words[last - 1]) is not None
        draft = Draft(TURKISH_DEMAND, (last, cue), subject.span("who"), (subject.end(), last))
        if asked and not inside_a_draft(reading, draft):
            reading.add(draft)


def _demanding(words: list[str], at: int) -> int | None:
    """The token behind a verb of asking that begins at `at`: "istedi", "talep | etti"."""
    if words[at] in ("talep", "teklif"):
        return at + 2 if words[at + 1 : at + 2] and words[at + 1] in ("etti", "ediyor", "ettiler") else None
    return at + 1


def _called_for(words: list[str], at: int) -> int:
    """Tokens of "çağrısı" before its verb, which belong to it: "istifa | çağrısı yaptı"."""
    return words[at] == "yaptı" and words[at - 1 : at] == ["çağrısı"]


TURKISH_DEMAND: Final = "asked for"
"""The pattern of what somebody asks for in Turkish."""
_DEMANDS: Final = frozenset(
    "istedi istiyor istediler talep teklif önerdi öneriyor çağrısında yaptı çağırdı çağırıyor".split()
)
_FEWEST: Final = 1


@cache
def _declined() -> re.Pattern[str]:
    """Ends of words that are no subject: "yönetimini", "hükümete"."""
    return re.compile(r"(?:[ıiuü]n[ıiuü]|l[ae]r[ıi]|[yn][ıiae]|n[ıiuü]n|[dt][ae]n?)\Z")


@cache
def _asked() -> re.Pattern[str]:
    """How what is asked for ends: "kapatılmasını", "istifa etmelerini"."""
    return re.compile(r"m(?:aya|eye|as[ıi]n[ıi]|es[ıi]n[ıi]|alar[ıi]n[ıi]|eler[ıi]n[ıi])\Z")


@cache
def _office() -> re.Pattern[str]:
    """A word that begins its sentence, before a comma: "Sendika,"."""
    return re.compile(r"(?P<who>[nN]{1,3}),")


def _name(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    """Two to four words with capitals that begin a sentence, no case ending behind an apostrophe on the last."""
    name = re.compile(r"(?P<who>N{2,4})(?=n)").match(reading.tags, start, end)
    last = reading.paragraph.words[name.end() - 1] if name else "'"
    return None if re.search("['’]", last) else name


_LONGEST_SUBJECT: Final = 8


@cache
def _subject() -> re.Pattern[str]:
    """Who a sentence begins with, by a name before its first comma."""
    return re.compile(rf"(?P<who>[NnD]{{0,{_LONGEST_SUBJECT}}}N{{1,3}})Y?,")


@cache
def _said() -> re.Pattern[str]:
    """How the verb of a clause ends that is said: "arttığını", "kapanacağını", "olduğumuzu", "geldiklerini".

    Behind it also the cases of idioms: "arttığının altını çizdi", "arttığına dikkati çekti".
    """
    return re.compile(r"(?:[dt][ıiuü]|[ae]c[ae])(?:ğ(?:[ıiuü]n|[ıiuü]m[ıiuü]z)|kl[ae]r[ıi]n)(?:[ıiuü]n?|[ae])\Z")
