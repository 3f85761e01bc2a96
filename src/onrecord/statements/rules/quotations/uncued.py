"""Quotations without a verb of speech: behind a colon, beside others, and whole utterances by their marks alone."""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names import is_given_name
from onrecord.statements.attribution import word_count
from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.source_ends import before_colon, seen_by
from onrecord.statements.rules.paragraph.sources import subject_of_sentence
from onrecord.statements.rules.quotations.announcing import turned_source
from onrecord.statements.rules.quotations.german_leads import who_leads
from onrecord.statements.rules.quotations.named_before import named_before, names_in_full
from onrecord.statements.rules.quotations.quoted import FEWEST_ALONE, is_colon_speech, with_following

UTTERANCE_ENDS = frozenset("。！？…!?.~～—")
"""Last signs of a Chinese utterance."""
_LIKE = frozenset("wie als comme como come zoals som".split())
"""Words before a colon that give an example."""


def lone_quotations(reading: Reading) -> None:
    """Gives quotations without a cue to the statement they follow, or that follows them."""
    tags, start_of = reading.tags, reading.sentences.start
    ending = {start_of(draft.last - 1): draft for draft in sorted(reading.drafts, key=lambda draft: draft.last)}
    for place in reading.places:
        if not reading.free(place) or not is_sentence(reading, place) or place == 0:
            continue
        before = ending.get(start_of(place - 1))
        if before is not None and before.last <= place:
            before.extend((place, place + 1))
            reading.take((place, place + 1))
            ending[start_of(place)] = before
    beginning = {draft.first: draft for draft in reading.drafts}
    for place in reversed(reading.places):
        if not reading.free(place) or not is_sentence(reading, place):
            continue
        if tags[place + 1 : place + 2] not in tuple("QUqO"):
            continue
        after = beginning.get(place + 1)
        if after is not None:
            after.extend((place, place + 1))
            reading.take((place, place + 1))
            beginning[place] = after


def told_of(reading: Reading) -> None:
    """Gives a quotation without a cue to the only one whom the sentence before names, and begins with: "Ada Holt is
    blij. ‘…’". Other languages than English."""
    if reading.paragraph.language.code == "en":
        return
    for place in reading.places:
        if not reading.free(place) or not is_sentence(reading, place) or place < _SENTENCE:
            continue
        start = reading.sentences.start(place - 1)
        opened = _opened().match(reading.tags, start, place)
        if opened is None or reading.tags[place - 1] != "." or reading.drafts_beside(place - 1):
            continue
        given = reading.paragraph.words[slice(*opened.span("name"))]
        others = names_in_full(reading, opened.end(), place)
        if any(is_given_name(word.capitalize()) for word in given) and not others:
            reading.add(Draft("told of", None, opened.span("who"), (place, place + 1)))


def answering(reading: Reading) -> None:
    """Gives a quotation to whom the next sentence says to answer: "«…». L’assessore Ada Holt risponde a Varn". Other
    languages than English."""
    if reading.paragraph.language.code == "en":
        return
    for place in reading.places:
        behind = place + 1 + (reading.tags[place + 1 : place + 2] == ".")
        if not reading.free(place) or not is_sentence(reading, place) or reading.sentences.start(place) != place:
            continue
        opened = _opened().match(reading.tags, behind)
        if opened is None or reading.paragraph.words[opened.end() : opened.end() + 1] == []:
            continue
        verb = reading.paragraph.words[opened.end()]
        if verb in _ANSWERING and not reading.drafts_beside(behind):
            reading.add(Draft("told of", (opened.end(), opened.end() + 1), opened.span("who"), (place, place + 1)))


_ANSWERING = frozenset(
    "risponde interviene replica commenta attacca ribatte incalza denuncia responde interviene reacciona replica reage "
    "répond réagit intervient reageert reagiert".split()
)
"""Verbs behind somebody whose words stand before."""
_SENTENCE = 4
"""Tokens before a quotation among which a sentence of somebody is."""


@cache
def _opened() -> re.Pattern[str]:
    """A sentence's subject, a name in full with an office or without, and its verb or what tells more."""
    office = r"D?n{1,2}(?:P{1,2}D?[nN]{1,3}){0,3}?"
    return re.compile(rf"(?P<who>(?:{office})?(?P<name>N{{2,4}}|N[PD]{{1,2}}N{{1,2}}))(?=[nAEVv,(])")


def is_sentence(reading: Reading, place: int) -> bool:
    """Whether a quotation is a sentence of its own, not a word in quotation marks."""
    paragraph, tags = reading.paragraph, reading.tags
    quotation = paragraph.quotations[place]
    if quotation.single and quotation.closed and tags[place] == "q":
        return False
    own = place == 0 or tags[place - 1] in ".QUO" or reading.sentences.start(place) == place
    ends = tags[place] in "UO" or place + 1 == len(tags) or tags[place + 1] == "."
    return own and ends and word_count(paragraph.text, quotation.inner, quotation.last) >= FEWEST_ALONE


def colons(reading: Reading) -> None:
    """X: "…", without a verb."""
    tags = reading.tags
    for place in reading.places:
        if not reading.free(place) or place < 2 or tags[place - 1] != ":":
            continue
        start = reading.sentences.start(place)
        if (turned := turned_source(reading, start, place - 1)) is not None:
            reading.add(Draft("cue, quotation", (start, start + 1), turned, *with_following(reading, place)))
            continue
        if (viewing := _in_view(reading, start, place - 1)) is not None:
            if is_colon_speech(reading, place):
                reading.add(Draft("colon", (place - 1, place), viewing, *with_following(reading, place)))
            continue
        if reading.paragraph.language.code == "fr" and reading.paragraph.words[start] in _IT_IS:
            if (who := _cleft().match(tags, start, place - 1)) is not None and is_colon_speech(reading, place):
                colon = (place - 1, place)
                reading.add(Draft("colon", colon, who.span("who"), *with_following(reading, place)))
            continue
        match = re.compile(r"[NnD#P,()]{1,12}(?=:)").match(tags, start, place)
        source = None
        if match and match.end() == place - 1 and re.search("N", tags[start : place - 1]):
            source = (start, place - 1)
        elif (subject := subject_of_sentence(reading.paragraph, reading.sentences, place - 1)) is not None:
            source = subject
        source = source or _name_before(reading, place - 1) or seen_by(reading.paragraph, start, place - 1)
        if source is None and reading.paragraph.language.code == "de":
            source = who_leads(reading, start, place - 1)
        if source is None or not is_colon_speech(reading, place) or reading.paragraph.words[place - 2] in _LIKE:
            continue  # "Wir erinnern an Reden wie: „…“"
        if reading.paragraph.language.code != "en":
            source = before_colon(reading.paragraph, *source)
        told = source is not None and reading.paragraph.words[slice(*source)][-1] in _UTTERED
        if source is None and reading.paragraph.language.code == "de":
            source = who_leads(reading, start, place - 1)
        if (source is None or told) and reading.paragraph.language.code in VERB_SECOND:
            source = named_before(reading, place)  # "Gleich zu Beginn gibt Ada Holt den Ton vor: …"
        reading.add(Draft("colon", (place - 1, place), source, *with_following(reading, place)))


_UTTERED = frozenset("kritik lob zustimmung widerspruch unterstützung kritiek steun lof kritikk støtte stöd".split())
"""What somebody utters, which is no source: "Kritik übte auch Ada Holt: „…“"."""


def _name_before(reading: Reading, colon: int) -> Range | None:
    """A name in full right before a colon, with its party: "Byla proti Ada Holt (XY): …"; not behind a preposition."""
    if reading.paragraph.language.code == "en":
        return None
    start = reading.sentences.start(colon)
    match = re.search(r"(?<![PN])(?P<who>N{2,3})(?:\([^)]{1,4}\))?\Z", reading.tags[start:colon])
    return (start + match.start("who"), start + match.end("who")) if match else None


_IT_IS = frozenset(("c", "c’est", "c'est"))


@cache
def _cleft() -> re.Pattern[str]:
    """Who "it is" that says it, in French: "C’est | Ada Holt |, déléguée syndicale, qui l’explique"."""
    return re.compile(r"(?:NE|R)(?P<who>D?n{0,2}N{2,3}|Dn{1,2})(?:,[DnNPC]{1,10})?,?W")


_VIEWING = {"it": "per", "fr": "pour", "es": "para", "pt": "para", "de": "für", "nl": "voor"}
"""For, before whose view a sentence with a quotation tells: "Für Ada Holt ist klar: „…“"."""


@cache
def _viewers() -> re.Pattern[str]:
    """Somebody by a full name, before a comma or a verb."""
    return re.compile(r"(?P<who>D?[nN]{0,3}(?:PD?N)?,?N{2,3})(?=[,AEVn])")


def _in_view(reading: Reading, start: int, colon: int) -> Range | None:
    """Whose view the sentence before a colon tells, where "for" and a full name begin it."""
    code = reading.paragraph.language.code
    if reading.paragraph.words[start] != _VIEWING.get(code):
        return None
    who = _viewers().match(reading.tags, start + 1, colon)
    return who.span("who") if who else None


def _is_called(text: str, start: int, end: int) -> bool:
    """Whether Japanese words in marks are what something is called: nouns or further marks stand beside them."""
    return text[start - 1 : start] == "」" or re.match("[「『0-9０-９一-龥ァ-ヴ]", text[end : end + 1]) is not None


def unattributed(reading: Reading) -> None:
    """Quotations that are whole utterances by their marks, where no words tell whose they are."""
    tags = reading.tags
    for place in reading.places:
        quotation = reading.paragraph.quotations[place]
        corner = reading.paragraph.text[quotation.start] in "「『"
        ends = corner or tags[place] in "QUO" or tags[place + 1 : place + 2] in (",", ".", "-", "")
        words = word_count(reading.paragraph.text, quotation.inner, quotation.last)
        if reading.paragraph.language.code == "zh":  # where quoted words and titles are long enough to be a sentence
            ends = reading.paragraph.text[quotation.last - 1] in UTTERANCE_ENDS
        elif corner and _is_called(reading.paragraph.text, quotation.start, quotation.end):
            continue
        if reading.free(place) and ends and words >= FEWEST_ALONE:
            reading.add(Draft("unattributed", None, None, (place, place + 1)))
