"""Quotations that no verb of speech leads, in German, Dutch and the Nordic languages: whose they are, names tell.

Reporters there let a sentence about somebody lead: "Ähnlich sieht es Ada Holt: „…“", "Ada Holt freut sich. „…“", and
between two quotations of one who speaks they tell something. Only whole sentences in marks are asked about, and only
where one person alone can be meant.
"""

from __future__ import annotations

from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.quotations.named_before import named_before, names_in_full
from onrecord.statements.rules.quotations.quoted import is_colon_speech
from onrecord.statements.rules.quotations.uncued import is_sentence


def unled(reading: Reading) -> None:
    """Gives such quotations to who is named in the sentence that leads, or who spoke last in the paragraph."""
    if reading.paragraph.language.code not in VERB_SECOND:
        return
    for place in reading.places:
        if not reading.free(place) or not place:
            continue
        if reading.tags[place - 1] == ":" and reading.tags[place] == "U" and is_colon_speech(reading, place):
            source = named_before(reading, place)
        elif is_sentence(reading, place):
            source = named_before(reading, place) or _spoke_before(reading, place)
        else:
            continue
        if source is not None:
            reading.add(Draft("unled", None, source, (place, place + 1)))


def _spoke_before(reading: Reading, place: int) -> Range | None:
    """Who said the last quotation before this one in the paragraph, where nobody else is named between."""
    near = reading.sentences.start(place - 1)
    before = [
        draft
        for draft in reading.drafts
        if draft.source and draft.last <= place and (reading.places_in(draft) or draft.first >= near)
    ]
    if not before:
        return None
    last = max(before, key=lambda draft: draft.last)
    return last.source if not names_in_full(reading, last.last, place) else None
