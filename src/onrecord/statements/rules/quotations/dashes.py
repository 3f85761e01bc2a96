"""Dashes that open speech, or part it from who speaks: "– …, says X", and CLAUSE,— said X,— CLAUSE."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.families import EAST_SLAVIC, SCANDINAVIAN
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sources import source_after


def dash_speech(reading: Reading) -> None:
    """– …, says X: speech that a dash opens, as in Norwegian, Spanish and French pages."""
    tags, code = reading.tags, reading.paragraph.language.code
    if code in EAST_SLAVIC:
        _between_dashes(reading)
    start = 0 if tags[:1] == "-" else _dash_inside(tags) if code in _SPEAKING_DASHES else -1
    if start > 0 and reading.paragraph.text[reading.paragraph.starts[start + 1]].islower():
        start = -1  # "2,5 proc. - przez kilka kwartałów - powiedział …"
    while code != "en" and start >= 0:
        start = _speech_from(reading, start)


def _speech_from(reading: Reading, start: int) -> int:
    """Adds the speech that the dash at `start` opens; the next dash that opens one with its own verb, or -1."""
    tags, code = reading.tags, reading.paragraph.language.code
    for cue in reading.cues:
        called = _called_out(reading, cue)  # "– Nå! ropte de"
        if cue.first < start + _FEWEST or not (called or tags[cue.first - 1] in ",-"):
            continue
        source = source_after(reading.paragraph, reading.sentences, cue.last)
        if code in SCANDINAVIAN and (noun := re.compile("R[nN]{1,3}(?=[.,]|$)").match(tags, cue.last)) is not None:
            source = noun.span()  # "sier | det norske laget |."
        if source is not None and reading.paragraph.words[source[0] : source[1]] in (["det"], ["es"], ["het"]):
            continue
        alone = code in _SPEAKING_DASHES and tags[cue.first - 1] == "-" and _alone().match(tags, cue.last)
        if (source is not None or alone) and not any(
            reading.free(place) for place in reading.places_between(start, cue.first)
        ):
            end = cue.first if called else cue.first - 1
            content = [(start, end - 1 if tags[end - 1] == "," else end)]
            last = max(cue.last, source[1] if source else 0)
            behind, more = -1, (_further() if code not in SCANDINAVIAN else _apart()).match(tags, last)
            if code in _SPEAKING_DASHES | EAST_SLAVIC | SCANDINAVIAN and more:
                further = more.start("more"), reading.sentences.end(more.start("more"))
                if code not in EAST_SLAVIC and "-" not in tags[more.start("more") :] and start == 0:
                    further = more.start("more"), len(tags)  # to the end of the paragraph
                if not re.search("[,-][Vv]", tags[slice(*further)]):  # "… – To ja – odpowiedział Tarn": another's
                    content.append(further)
                elif code not in EAST_SLAVIC:
                    behind = more.start("more") - 1
            reading.add(Draft("dash speech", (cue.first, cue.last), source, *content))
            return behind
    return -1


def _called_out(reading: Reading, cue: Cue) -> bool:
    """Whether a verb in small letters stands right behind a question mark or an exclamation mark."""
    text, starts = reading.paragraph.text, reading.paragraph.starts
    return cue.first > 0 and text[starts[cue.first - 1]] in "!?" and text[starts[cue.first]].islower()


def _between_dashes(reading: Reading) -> None:
    """CLAUSE,— said X,— CLAUSE: as in Russian papers, whose clauses of the speaker stand between dashes."""
    tags = reading.tags
    for cue in reading.cues:
        if reading.used(cue) or tags[cue.first - 2 : cue.first] != ",-" or cue.first < 2:
            continue
        source = source_after(reading.paragraph, reading.sentences, cue.last)
        behind = source[1] if source else cue.last
        start, end = reading.sentences.start(cue.first), reading.sentences.end(cue.first)
        rest = re.compile(r",?-(?=[^-])").match(tags, behind, end)
        speech = start < cue.first - 2 and tags[start] != "-" and not re.search("[QUqO]", tags[start:end])
        if rest is not None and speech:
            parts = (start, cue.first - 2), (rest.end(), end)
            reading.add(Draft("dash speech", (cue.first, cue.last), source, *parts))


_FEWEST = 3
"""Tokens before the verb, the dash and the comma among them."""
_SPEAKING_DASHES = frozenset(("pl", "hu"))
"""Languages in which speech stands between dashes, also behind a sentence, and its verb needs no subject."""


@cache
def _alone() -> re.Pattern[str]:
    """What ends the sentence of a verb without a subject: "powiedział | także.", "dodała | podczas obrad."."""
    return re.compile(r"Y{0,2}(?:P?J)?(?:P(?:[Dn#]{1,4}|n?N|nPN)){0,2}(?:[.,-]|$)")


def _dash_inside(tags: str) -> int:
    """The first dash behind the end of a sentence; -1 without one."""
    found = re.search(r"(?<=\.)-(?=[^-.:]{3,})", tags)
    return found.start() if found else -1


@cache
def _apart() -> re.Pattern[str]:
    """The same in Nordic languages, behind what the speaker is: "– …, sier Holt, leder i laget. – …"."""
    return re.compile(r"(?:,[^.;:QUO-]{1,30}|[PYJnN]{0,8})\.-(?P<more>[^-])")


@cache
def _further() -> re.Pattern[str]:
    """What goes on behind the verb and its subject: "– …, powiedziała. – …"."""
    return re.compile(r"[.,]?-(?P<more>[^-])")
