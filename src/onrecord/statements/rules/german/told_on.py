"""German sentences in the subjunctive behind what somebody said: "Die Brücke sei zu, sagte Holt. Man habe gewarnt."

Nothing but the verb's form tells that they are somebody's words; whose, tells the statement before them, or the one
behind where none stands before. The chain ends with the first sentence that is told otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, word_count
from onrecord.statements.lexicon.languages.germanic import FIRST_SUBJUNCTIVE
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.german_subjunctive import is_first_subjunctive
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.quotations.quoted import FEWEST_ALONE

TOLD_ON: Final = "told on"
_FURTHER: Final = frozenset("hätten würden wären könnten müssten stünden".split())
"""In the second one, which stands for the first where that would look like the indicative: said in a chain alone."""
_FIRST_PERSON: Final = frozenset("ich wir mir mich uns unser unsere mein meine".split())
_NOT_SO: Final = frozenset("wer selbst gott lang lange".split())
_IF: Final = frozenset(("wenn", "falls"))
"""Words that begin a wish or a concession: "Gott sei Dank", "Lang lebe …"; "wenn" where no chain stands before."""
_WISHED: Final = frozenset("lebe denn".split())
"""Behind "es" it is a wish, or a set phrase: "Es lebe …", "Es sei denn, …"; as it is where no chain stands before."""
_REACH: Final = 24
"""Tokens from the beginning of a sentence within which its verb stands."""
_FEWEST: Final = 3
_FINITE: Final = "AEVv"


class Before(Struct, frozen=True):
    """What a chain goes on from: the statement, and whether it is told in the subjunctive."""

    said: Attribution
    told: bool


def told_on(
    reading: Reading, here: list[Attribution], before: Before | None
) -> tuple[list[Attribution], Before | None]:
    """The sentences of a paragraph that go on from what was said, with those that were found there; what goes on.

    `before` is what the paragraph before ended with. German alone.
    """
    if reading.paragraph.language.code != "de":
        return here, None
    sentences = _sentences(reading)
    beside = _beside(here, [reading.paragraph.span(*sentence) for sentence in sentences])
    added: list[Attribution] = []
    linked: dict[Span, Span] = {}
    waiting: list[Attribution] = []
    for sentence, found in zip(sentences, beside, strict=True):
        said = _said(found)
        if not found and before is not None and (quoted := _quoted(reading, sentence)) is not None:
            added.append(replace(reading.attribution(quoted), continues=before.said.content[0]))
            reading.take(quoted.content[0])
            before = Before(added[-1], before.told)
            continue
        if said is not None:
            told = _is_told(reading, sentence)
            if waiting and said.source and said.continues is None and told:
                linked[said.content[0]] = waiting[-1].content[0]
                added += _linked(waiting)
            before = Before(said, told) if said.source or said.continues else None
            waiting = []
            continue
        draft = None if found else _told(reading, sentence, before)
        if draft is None:
            before, waiting = None, []
            continue
        one = reading.attribution(draft)
        if draft.source:
            added.append(one)
            before, waiting = Before(one, True), []
            continue
        if before is None:
            waiting.append(one)
            continue
        one = replace(one, continues=before.said.content[0])
        added.append(one)
        before = Before(one, True)
    if not added:
        return here, before
    kept = [replace(one, continues=linked[one.content[0]]) if _links(one, linked) else one for one in here]
    return sorted([*kept, *added], key=lambda one: one.content[0]), before


def _quoted(reading: Reading, sentence: Range) -> Draft | None:
    """A sentence that is one quotation of its own, behind what was told: "Man habe gewarnt. „Wir haben gewartet.“"""
    first, end = sentence[0], sentence[1]
    end -= end - first > 1 and reading.tags[end - 1] == "."
    plain = end - first == 1 and reading.tags[first] in "UO" and reading.free(first)
    quotation = reading.paragraph.quotations[first] if plain else None
    if quotation is None or word_count(reading.paragraph.text, quotation.inner, quotation.last) < FEWEST_ALONE:
        return None
    return Draft(TOLD_ON, None, None, (first, end))


def _links(one: Attribution, linked: dict[Span, Span]) -> bool:
    return one.content[0] in linked and bool(one.source) and one.continues is None and one.within is None


def _sentences(reading: Reading) -> list[Range]:
    found, at = [], 0
    while at < len(reading.tags):
        end = reading.sentences.end(at)
        found.append((at, end))
        at = end
    return found


def _beside(here: Sequence[Attribution], sentences: Sequence[Span]) -> list[list[Attribution]]:
    """The attributions that have words in each of the sentences."""
    starts = [start for start, _ in sentences]
    found: list[list[Attribution]] = [[] for _ in sentences]
    for one in here:
        for start, end in (*one.content, *one.cue, *one.source):
            for at in range(max(bisect_right(starts, start) - 1, 0), bisect_left(starts, end)):
                if found[at][-1:] != [one]:
                    found[at].append(one)
    return found


def _said(found: Sequence[Attribution]) -> Attribution | None:
    """The last of the statements in a sentence, none that is inside of another."""
    return max((one for one in found if one.within is None), key=lambda one: one.content[-1][1], default=None)


def _linked(waiting: list[Attribution]) -> list[Attribution]:
    """Sentences of one chain, each going on from the one before."""
    return [waiting[0], *(replace(b, continues=a.content[0]) for a, b in pairwise(waiting))]


def _is_told(reading: Reading, sentence: Range) -> bool:
    """Whether a sentence has a verb in the first subjunctive anywhere."""
    return any(is_first_subjunctive(reading.paragraph, at) for at in range(*sentence))


def _told(reading: Reading, sentence: Range, before: Before | None) -> Draft | None:
    """A sentence whose main verb is in the subjunctive, without its last mark, and who is told behind it to say it."""
    words, tags = reading.paragraph.words, reading.tags
    first, end = sentence
    in_a_chain = before is not None and before.told
    while end > first and tags[end - 1] in ".;":
        end -= 1
    if words[first] == "es" and (before is None or not _WISHED.isdisjoint(words[first + 1 : first + 3])):
        return None
    if end - first < _FEWEST or not _FIRST_PERSON.isdisjoint(words[first:end]) or words[first] in _NOT_SO:
        return None
    if words[first] in _IF and not in_a_chain:
        return None
    if reading.paragraph.text[reading.paragraph.span(end - 1, end)[1] :][:1] == "?":
        return None
    first += _reason(reading, first, end)
    verb = _main_verb(reading, first, min(end, first + _REACH), before is not None)
    if verb is None or (words[verb] in _FURTHER and not in_a_chain):
        return None
    first += tags[first] == "C"
    behind = next((cue.first for cue in reading.cues_between(verb, end) if tags[cue.first - 1] == ","), None)
    if behind is None and (turned := _turned().search(tags, verb, end)) and words[turned.start() + 1].endswith(_PAST):
        behind = turned.start() + 1
    if behind is None:
        return Draft(TOLD_ON, None, None, (first, end))
    source = source_after(reading.paragraph, reading.sentences, behind + 1)
    known = source is not None and (tags[behind] in "Vv" or words[behind] in _ALSO)
    return Draft("clause, verb", (behind, behind + 1), source, (first, behind - 1)) if known else None


_ALSO: Final = frozenset("meldete meldet meldeten".split())
"""Verbs that report behind what they report alone."""
_PAST: Final = ("te", "ten", "et", "ss", "ß", "rief", "wies")
"""How verbs end that no table has, before their subject: ", hieß es aus dem Amt"."""


@cache
def _turned() -> re.Pattern[str]:
    """A small word behind a comma and before a subject: a verb that tells who says what stands before it."""
    return re.compile(r",n(?=[DNR])")


_BOTH_WAYS: Final = tuple([word] for word in sorted(FIRST_SUBJUNCTIVE))
"""Verbs right behind "damit" and "da", which are adverbs then: "Damit sei das Ziel erreicht"."""
_RELATIVE: Final = frozenset("der die das den dem dessen deren denen".split())


def _reason(reading: Reading, first: int, end: int) -> int:
    """How many tokens lead to a sentence with a noun and a colon: "Der Grund: | Die Brücke sei zu alt"."""
    led = re.compile("D?n?N:(?=[^.])").match(reading.tags, first, end)
    return led.end() - first if led else 0


def _main_verb(reading: Reading, first: int, end: int, told: bool) -> int | None:
    """The verb in the second place of a sentence, or behind the comma that ends a clause in its first place.

    `told`: whether something told stands before, so that a verb that no list has may be one by its form.
    """
    words, tags = reading.paragraph.words, reading.tags
    if tags[first] in "ST" and words[first + 1 : first + 2] not in _BOTH_WAYS:  # "Weil die Schule zu ist, könne …"
        comma = tags.find(",", first, end)
        return comma + 1 if 0 <= comma < end - 1 and words[comma + 1] in FIRST_SUBJUNCTIVE | _FURTHER else None
    at, verbs = first, FIRST_SUBJUNCTIVE | _FURTHER
    while at < end:
        if words[at] in verbs or (told and is_first_subjunctive(reading.paragraph, at)):
            return at if at > first else None
        if tags[at] == ",":
            verbs = FIRST_SUBJUNCTIVE
            if tags[at + 1 : at + 2] in tuple("WTSP") or not _RELATIVE.isdisjoint(words[at + 1 : at + 2]):
                at = tags.find(",", at + 1, end)  # a relative clause: "Das Amt, das zuständig ist, sei …"
                if at < 0:
                    return None
        elif tags[at] in _FINITE + ":;":
            return None
        at += 1
    return None
