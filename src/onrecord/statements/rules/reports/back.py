"""Sentences that say whose the one before is: "Об этом сообщил мэр", "Dat stelt Brask", "Lo ha detto il sindaco"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.families import ROMANCE
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.reports.clefts import pointing_back

_BACK: Final[Mapping[str, tuple[str, ...]]] = {
    "de": ("das", "dies"),
    "nl": ("dat",),
    "sv": ("det",),
    "no": ("det",),
    "da": ("det",),
    "it": ("lo", "è quanto", "e ' quanto", "questo quanto"),
    "es": ("así lo", "es lo que", "fue lo que", "con esas palabras", "con estas palabras", "así"),
    "fr": ("c’est ce que", "c’est ce qu", "c'est ce que", "c'est ce qu"),
    "pt": ("é o que", "foi o que"),
    "ru": ("об этом", "о чём", "о чем"),
    "uk": ("про це",),
    "pl": ("o tym",),
}
"""Words that a sentence begins with which points to the one before; its verb of saying stands near."""
_TO_SAY: Final = re.compile(
    r"ad? (?:chieder|domandar|dir|affermar|sostener|spiegar|annunciar|denunciar|riferir|comunicar|confermar|"
    r"raccontar|dichiarar|sottolinear|precisar|assicurar|rivelar|ribadir|ricordar|scriver|svelar|"
    r"segnalar|evidenziar|ammetter)l[oaie] "
    r"(?:(?:con|in) una? (?:nota|comunicato|post) )?(?:(?:è|sono) )?(?:stat[oaie] )?(?:anche |proprio )?"
    r"|a parlare (?:è|sono) (?:stat[oaie] )?|a renderlo noto è (?:stat[oa] )?|cos[iì] "
)
"""The same in Italian where a name at once behind it is who says it: "«…». A dirlo è stata Ada Holt", "Così Holt"."""
_REACH: Final = 9
"""Tokens from there to the verb: "Об этом на своей странице сообщил …"."""
_NEAR: Final = 4
"""Tokens among which the verb of a sentence is that does nothing but point back."""
_FEWEST: Final = 3
"""Tokens of what was said, a quotation left aside."""


def told_before(reading: Reading) -> None:
    """CLAUSE. That said X: the sentence before is what X says, where nobody else does."""
    code = reading.paragraph.language.code
    if code not in _BACK:
        return
    start = 0
    while start < len(reading.tags):
        end = reading.sentences.end(start)
        if start and (found := _back(reading, start, end)) is not None:
            cue, source = found
            first, last = reading.sentences.start(start - 1), start
            while last > first and reading.tags[last - 1] in ".,;:":
                last -= 1
            if _is_free(reading, first, last) and not _points(reading, first):
                reading.add(Draft("clause. cue", cue, source, (first, last)))
        elif code == "it" and (mark := _mark_before().search(reading.tags, start, end)) is not None:
            pointed = _back(reading, mark.end(), end) if reading.paragraph.words[mark.end()] == "lo" else None
            if pointed is not None and _is_free(reading, start, mark.start()):
                reading.add(Draft("clause. cue", *pointed, (start, mark.start())))
        start = end


@cache
def _mark_before() -> re.Pattern[str]:
    """A mark within a sentence, behind which an Italian one may point back: "Il ponte è chiuso: | lo ha detto Holt"."""
    return re.compile(r"[:,](?=DA{1,2}V)")


def points_to_paragraph(reading: Reading) -> tuple[Range, Range] | None:
    """The cue and source of a paragraph whose first sentence says whose the paragraph before is; None of others."""
    if reading.paragraph.language.code not in _BACK:
        return None
    return _back(reading, 0, reading.sentences.end(0)) if reading.tags else None


def points_back(reading: Reading, start: int) -> bool:
    """Whether a sentence begins with words that point to the one before, where they are no article."""
    words = _BACK.get(reading.paragraph.language.code, ())
    return any(" " in one and " ".join(reading.paragraph.words[start : start + 2]) == one for one in words)


def _points(reading: Reading, start: int) -> bool:
    """Whether a sentence points back itself: "Dat meldt het ANP. Dat meldt …"."""
    near = reading.paragraph.words[start : start + 2]
    pointing = any(near[: len(one.split())] == one.split() for one in _BACK[reading.paragraph.language.code])
    return pointing and any(_says(reading, at) for at in range(start, min(start + _NEAR, len(reading.tags))))


def _back(reading: Reading, start: int, end: int) -> tuple[Range, Range] | None:
    """The cue and source of a sentence that points back."""
    paragraph, tags = reading.paragraph, reading.tags
    if paragraph.language.code in ROMANCE and (cleft := pointing_back(paragraph, start, end)) is not None:
        return cleft
    if (parted := _in_two_parts(reading, start, end)) is not None:
        return parted
    for words in _BACK[paragraph.language.code]:
        behind = start + len(words.split())
        if " ".join(paragraph.words[start:behind]) == words:
            verb = next((at for at in range(behind, min(end, behind + _REACH)) if _says(reading, at)), end)
            source = source_after(paragraph, reading.sentences, verb + 1) if verb < end else None
            if source is None or not _between(words).fullmatch(tags, behind, verb) or tags[verb + 1] in "T:":
                return None
            if (paragraph.words[verb], *paragraph.words[source[1] : source[1] + 1]) in _OTHER_VERBS:
                return None
            if not NOT.get(paragraph.language.code, frozenset()).isdisjoint(paragraph.words[behind:end]):
                return None  # "Das glaubt Brask nicht."
            first = behind if re.fullmatch("[AEY]*", tags[behind:verb]) else verb
            return ((first, verb + 1), source) if _closes().match(tags, source[1], end) else None
    opened = (
        _TO_SAY.match(" ".join(paragraph.words[start : start + _REACH])) if paragraph.language.code == "it" else None
    )
    if opened is not None:
        behind = start + len(opened.group().split())
        if tags[behind : behind + 1] in ("N", "D"):
            source = source_after(paragraph, reading.sentences, behind)
            ends = source and (behind - start > 1 or not re.search("[AEVvT]", tags[source[1] : end]))
            return ((start, behind), source) if source and ends else None  # no "Così Ada Holt ha deciso di …"
    return None


def _in_two_parts(reading: Reading, start: int, end: int) -> tuple[Range, Range] | None:
    """The participle at its end, and who stands before it: "Dat heeft Ada Holt dinsdag | bekendgemaakt |"."""
    told = _SAID_AT_THE_END.get(reading.paragraph.language.code, frozenset())
    match = _with_participle().match(reading.tags, start, end) if told else None
    if match is None or reading.paragraph.words[start] not in _BACK[reading.paragraph.language.code]:
        return None
    last = match.start("said")
    denied = NOT.get(reading.paragraph.language.code, frozenset())
    if not denied.isdisjoint(reading.paragraph.words[start:last]):
        return None  # "Dat heeft Holt niet gezegd."
    if reading.paragraph.words[last] not in told or reading.tags[last + 1 : last + 2] not in ("", "."):
        return None
    return (last, last + 1), match.span("who")


_OTHER_VERBS: Final = frozenset((verb, "vor") for verb in "schreibt schrieb sagt sagte".split())
"""German verbs with a word at their clause's end that makes other ones of them: "Das schreibt das Gesetz vor"."""
_SAID_AT_THE_END: Final[Mapping[str, frozenset[str]]] = {
    "nl": frozenset("gezegd bekendgemaakt gemeld meegedeeld verklaard bevestigd aangekondigd laten gesteld".split()),
    "de": frozenset(
        "gesagt mitgeteilt erklärt bestätigt angekündigt betont bekanntgegeben berichtet versichert behauptet".split()
    ),
}
"""Participles of verbs of saying."""


@cache
def _with_participle() -> re.Pattern[str]:
    """That, has, somebody named with an office or none, a day, and the participle."""
    who = r"(?P<who>D?[nN]{0,3}N{2,3})"
    return re.compile(rf"[A-Z]A{who}(?:\([^()]{{1,4}}\))?(?:[YJ]|P?[Jn]|PDN){{0,2}}?(?P<said>[nVvGe])(?=\.|$)")


@cache
def _between(words: str) -> re.Pattern[str]:
    """What may stand between words that point back and their verb.

    Behind a single word nothing that makes an article or a clause of its own of it: "Das Geld fehle, sagte …".
    """
    return re.compile("[^TWQUqO:,]*" if " " in words else "[AEYF]*")


def _says(reading: Reading, at: int) -> bool:
    """Whether the word at `at` is a verb of saying, also behind "lo", which would make a noun of it."""
    return reading.paragraph.language.words.get(reading.paragraph.words[at]) in ("V", "v")


@cache
def _closes() -> re.Pattern[str]:
    """What may stand behind who says it: no clause that tells more of what was said."""
    return re.compile(r"(?:[^TQUqO:;VvR]|,W){0,40}$")


def _is_free(reading: Reading, first: int, last: int) -> bool:
    """Whether nobody says any of these words yet, and there are enough of them."""
    tags = reading.tags
    if any(draft.first < last and first < draft.last for draft in reading.drafts):
        return False
    if re.search("[,-][Vv]", tags[first:last]):
        return False  # "…, skriver Nordbladet": somebody else does, though not how far
    return last - first > _FEWEST or (last > first and re.fullmatch("[QUq]", tags[first:last]) is not None)
