"""German sources without what is no part of them: "2017 | der Kassenwart", "der Wirt | über den Rat".

All nouns have capitals, and the subject may stand behind its verb among all that tells when and how it was said.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.german import nominative, of_people
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after

_LEADS: Final = frozenset(
    "zumindest mindestens wenigstens ausgerechnet jährlich müssten müssen könnten können sollten sollen dürften".split()
)
"""Words right before a source, a verb of another clause among them."""
_ALONE: Final = frozenset("darauf daran darüber darunter neben tags".split())
"""Words with a capital at the beginning of a sentence that are nobody."""
_BEFORE: Final = frozenset("hinter neben unter mit nach bei trotz wegen".split())
"""Prepositions with a capital at the beginning of a sentence; "von" and "zu" begin surnames as well."""
_HOW: Final = frozenset("beispielsweise allerdings jedoch hingegen dagegen indes nämlich".split())
"""Words behind a source that are none of it."""


def german_sources(reading: Reading) -> None:
    """Cuts the sources of a German paragraph, and leaves out what is nobody's: "das würden sie | verhindern wollen"."""
    if reading.paragraph.language.code != "de":
        return
    for draft in [one for one in reading.drafts if one.source is not None]:
        assert draft.source is not None
        if _is_infinitive(reading, draft, draft.source):
            reading.drafts.remove(draft)
            continue
        draft.source = _mended(reading, *draft.source) or _behind_verb(reading, draft)


def _behind_verb(reading: Reading, draft: Draft) -> Range | None:
    """The subject behind the verb, where what stands before it is none: "2017 erklärte | der Kassenwart |, dass"."""
    if draft.cue is None or reading.tags[draft.cue[0]] not in ("V", "v"):
        return None
    source = source_after(reading.paragraph, reading.sentences, draft.cue[1])
    taken = source is None or any(first < source[1] and source[0] < last for first, last in draft.content)
    return None if taken else source


def _is_infinitive(reading: Reading, draft: Draft, source: Range) -> bool:
    """Whether a source is but the verb before "wollen"."""
    first, last = source
    lone = last - first == 1 and reading.tags[first] == "n" and reading.paragraph.words[first].endswith("en")
    small = reading.paragraph.text[reading.paragraph.starts[first]].islower()
    return lone and small and draft.cue is not None and reading.paragraph.words[draft.cue[0]] in ("wollen", "wollten")


def _mended(reading: Reading, first: int, last: int) -> Range | None:
    words, tags = reading.paragraph.words, reading.tags
    while last - first > 1 and (words[first] in _LEADS or (tags[first] in "#Y" and tags[first + 1] == "D")):
        first += 1
    if last - first == 1 and (tags[first] in "#Y" or words[first] in _ALONE):
        return None
    if words[first] in _BEFORE and tags[first] == "N":
        return None  # "Hinter vorgehaltener Hand"
    for at in range(first + 1, last):
        about = words[at] == "über" and of_people([nominative(words[at - 1])])
        sent = words[at : at + 2] == ["im", "auftrag"] and of_people(map(nominative, words[first:at]))
        if tags[at - 1] == "N" and (about or sent or words[at] in _HOW):
            return first, at
    return first, last
