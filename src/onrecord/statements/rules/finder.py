"""Attributions by rule: paragraph by paragraph, then what runs over paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, word_count
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import EASTERN, ROMANCE, SCANDINAVIAN, SOUTHERN, SUBJECT_FIRST
from onrecord.statements.rules.arabic.according import arabic_according
from onrecord.statements.rules.arabic.demands import arabic_demands
from onrecord.statements.rules.asian.eastern_reading import told_in_the_east
from onrecord.statements.rules.asian.southern import told_in_the_south
from onrecord.statements.rules.doubles import outer_of, told_once
from onrecord.statements.rules.english.appeals import appeals
from onrecord.statements.rules.english.estimates import estimates
from onrecord.statements.rules.english.set_acts import set_acts
from onrecord.statements.rules.english.stances import stances
from onrecord.statements.rules.english.ultimatums import ultimatums
from onrecord.statements.rules.german.cited import cited
from onrecord.statements.rules.german.objects import german_objects
from onrecord.statements.rules.german.own_account import own_accounts
from onrecord.statements.rules.german.reports import german_reports
from onrecord.statements.rules.german.source_words import german_sources
from onrecord.statements.rules.german.stances import german_stances
from onrecord.statements.rules.german.told_on import Before, told_on
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.tagging import Paragraph
from onrecord.statements.rules.polarity import asserted, is_asserted, place_negation
from onrecord.statements.rules.quotations.announcing import BLOCK_QUOTE, announced, is_whole, leads_to_words
from onrecord.statements.rules.quotations.dashes import dash_speech
from onrecord.statements.rules.quotations.held_views import held_views
from onrecord.statements.rules.quotations.in_these_words import in_these_words
from onrecord.statements.rules.quotations.in_view import in_view
from onrecord.statements.rules.quotations.judging import judged_elsewhere
from onrecord.statements.rules.quotations.owned import owned
from onrecord.statements.rules.quotations.parted import parted
from onrecord.statements.rules.quotations.quoted import judgements, leading_cues, trailing_cues
from onrecord.statements.rules.quotations.repetition import repetitions
from onrecord.statements.rules.quotations.uncued import answering, colons, lone_quotations, told_of, unattributed
from onrecord.statements.rules.quotations.unled import unled
from onrecord.statements.rules.quotations.written import written
from onrecord.statements.rules.reports.according import according_to
from onrecord.statements.rules.reports.adjectives import adjectives
from onrecord.statements.rules.reports.asking import questions_and_refusals
from onrecord.statements.rules.reports.back import points_to_paragraph, told_before
from onrecord.statements.rules.reports.clauses import clauses
from onrecord.statements.rules.reports.colon_clauses import colon_clauses
from onrecord.statements.rules.reports.demanded import demanded, judged
from onrecord.statements.rules.reports.felt import felt
from onrecord.statements.rules.reports.frames import framed
from onrecord.statements.rules.reports.from_documents import from_documents
from onrecord.statements.rules.reports.heard_from import heard_from, learned_from
from onrecord.statements.rules.reports.inserted import inserted
from onrecord.statements.rules.reports.postpositions import postpositions
from onrecord.statements.rules.reports.sided import sided
from onrecord.statements.rules.reports.undertakings import undertakings
from onrecord.statements.rules.reports.wanting import wanting
from onrecord.statements.rules.romance.gerunds import gerunds
from onrecord.statements.rules.romance.infinitives import infinitives
from onrecord.statements.rules.romance.passives import passives
from onrecord.statements.rules.slavic.according import slavic_according
from onrecord.statements.rules.slavic.nouns import slavic_nouns
from onrecord.statements.rules.turkish.clauses import (
    turkish_clauses,
    turkish_demands,
    turkish_gerunds,
    turkish_participles,
)
from onrecord.statements.spans import paragraphs_of


def _according_to_whom(reading: Reading) -> None:
    """As `according_to_whom`, which is loaded where a page is in one of its languages."""
    if reading.paragraph.language.code in ROMANCE:
        from onrecord.statements.rules.romance.according_to_whom import according_to_whom

        according_to_whom(reading)


def _turkish_according(reading: Reading) -> None:
    """As `turkish_according`, which is loaded where a page is in Turkish."""
    from onrecord.statements.rules.turkish.according import turkish_according

    turkish_according(reading)


_STEPS = (
    dash_speech,
    cited,
    trailing_cues,
    judgements,
    leading_cues,
    written,
    owned,
    colons,
    undertakings,
    ultimatums,
    appeals,
    estimates,
    set_acts,
    passives,
    clauses,
    german_reports,
    colon_clauses,
    inserted,
    framed,
    felt,
    sided,
    adjectives,
    wanting,
    questions_and_refusals,
    german_objects,
    german_stances,
    from_documents,
    judged,
    demanded,
    slavic_nouns,
    arabic_demands,
    gerunds,
    own_accounts,
    infinitives,
    _according_to_whom,
    according_to,
    slavic_according,
    arabic_according,
    postpositions,
    told_before,
    stances,
    judged_elsewhere,
    in_view,
    held_views,
    in_these_words,
    lone_quotations,
    told_of,
    answering,
    unled,
    told_once,
    german_sources,
    asserted,
    learned_from,
    heard_from,
)
"""In this order: a quotation's own cue first, what is left over last."""
_WITHOUT_WORDS = (colons, unattributed)
"""For a language without a table: nothing there tells who says what but a dash or a colon."""
_TURKISH = (turkish_clauses, turkish_gerunds, turkish_participles, turkish_demands, _turkish_according)
_VERB_LAST = (trailing_cues, leading_cues, colons, *_TURKISH, lone_quotations)
"""For a language whose verb stands last: where a clause that is no quotation begins, its small words do not tell."""
_OWN_CUE = ("quotation, cue", "cue, quotation", "cue quotation")
_FEWEST = 6
"""Words of a paragraph that goes on from a quotation that was closed; shorter ones are headings."""


def attributions_in(text: str, language: Language) -> Found:
    """Every attribution that the rules find in `text`."""
    finder = _Finder(text, language)
    for start, end in paragraphs_of(text):
        finder.read(start, end)
    found = finder.found + repetitions(text, finder.alone, finder.found)
    ordered = sorted(found, key=lambda attribution: (attribution.first, attribution.content[0]))
    return Found(tuple(ordered), tuple(finder.quotations))


class _Finder:
    """Reads paragraphs in their order, and remembers what a quotation in the next one could go on from."""

    def __init__(self, text: str, language: Language) -> None:
        self.text, self.language = text, language
        self.found: list[Attribution] = []
        self.quotations: list[Span] = []
        self._last: Attribution | None = None
        """The last statement of the paragraph before, where a quotation could go on from it."""
        self._open = False
        """Whether the paragraph before left its last quotation open."""
        self._told: Before | None = None
        """What the paragraph before ended with, where a sentence could go on from it in the subjunctive."""
        self.alone: list[Attribution] = []
        """Paragraphs that are a quotation of nobody."""
        self._unsaid: Attribution | None = None
        """The paragraph before, where it is a quotation of nobody."""
        self._announced: Attribution | None = None
        """A paragraph that ends in a colon: its cue and source, with the colon in place of the content."""
        self._block_quote = False
        """Whether its words may stand without marks."""

    def read(self, start: int, end: int) -> None:
        """Adds the attributions of one paragraph."""
        reading = Reading(Paragraph(self.text, start, end, self.language))
        unsaid, self._unsaid = self._unsaid, None
        quoted = (reading.paragraph.quotations[place] for place in reading.places)
        self.quotations += ((quotation.start, quotation.end) for quotation in quoted)
        told = told_in_the_east(reading) if self.language.code in EASTERN else []
        told += told_in_the_south(reading) if self.language.code in SOUTHERN else []
        for place, attribution in parted(self.text, reading.paragraph.quotations, self.language):
            told.append(attribution)
            reading.take((place, place + 1))
        for step in self._steps():
            step(reading)
        first = reading.places[0] if reading.places else None
        own = next((draft for draft in reading.drafts if draft.first == 0), None) if first == 0 else None
        here = list(told)
        outer = outer_of(reading)
        for draft in reading.drafts:
            attribution = reading.attribution(draft)
            if (around := outer.get(draft.first)) is not None:
                attribution = replace(attribution, within=reading.paragraph.span(*around))
            if draft is own and self._open and self._last is not None:
                attribution = replace(attribution, continues=self._last.content[0])
            here.append(attribution)
        if own is None and first == 0 and reading.free(0) and (alone := self._alone(reading)) is not None:
            lone = self._lone(reading, alone)
            if lone is None:
                self._unsaid = self.alone[-1]
                return  # a heading or a pull quote: what stands around it goes on behind it
            here.append(lone)
            self.found += _nested(reading, alone)
        if self._announced is not None and self._is_announced(reading, here):
            whole = reading.paragraph.span(0, len(reading.tags))
            pattern = BLOCK_QUOTE if self._block_quote else self._announced.pattern
            here = [replace(self._announced, content=(whole,), form="direct", pattern=pattern)]
        if self._last is not None and not here and self._goes_on_with_dash(reading):
            whole = reading.paragraph.span(1, len(reading.tags))
            here.append(
                Attribution(content=(whole,), form="direct", pattern="continued", continues=self._last.content[0])
            )
        if unsaid is not None and (pointed := points_to_paragraph(reading)) is not None:
            self.alone.remove(unsaid)
            cue, source = (reading.paragraph.span(*part) for part in pointed)
            here.append(replace(unsaid, cue=(cue,), source=(source,), pattern="clause. cue"))
        here.sort(key=lambda attribution: attribution.content[0])
        here, self._told = told_on(reading, here, self._told)
        self.found += here
        for draft in reading.drafts:
            self.found += _nested(reading, draft)
        self._remember(reading, here)

    def _steps(self) -> tuple[Callable[[Reading], None], ...]:
        if not self.language.words:
            return _WITHOUT_WORDS
        return _VERB_LAST if self.language.code in SUBJECT_FIRST else _STEPS

    def _alone(self, reading: Reading) -> Draft | None:
        """A paragraph that is one quotation without a cue, or begins with what the one before left open."""
        whole = re.fullmatch(r"[QUqO]+\.?", reading.tags) is not None
        if not whole and not (self._open and self._last):
            return None
        if self.text[reading.paragraph.start : reading.paragraph.end].isupper():
            return None  # a heading: ‘WE HAD PLANS’
        return Draft("paragraph", None, None, (0, len(reading.tags.rstrip(".")) if whole else 1))

    def _lone(self, reading: Reading, draft: Draft) -> Attribution | None:
        """Whose a quotation without a cue is, tells the paragraph before; None where it does not."""
        attribution = reading.attribution(draft)
        if self._announced is not None:
            return replace(self._announced, content=attribution.content, form=attribution.form)
        if self._last is not None and (self._open or _goes_on(reading)):
            return replace(attribution, continues=self._last.content[0], pattern="continued")
        self.alone.append(attribution)
        return None

    def _goes_on_with_dash(self, reading: Reading) -> bool:
        """Whether a Nordic paragraph that a dash opens goes on from the speech before: "– Det er trist."."""
        text = self.text[reading.paragraph.start : reading.paragraph.end].rstrip()
        nordic = self.language.code in SCANDINAVIAN and reading.tags[:1] == "-"
        return nordic and len(reading.tags) > _FEWEST and text[-1:] in (".", "!", "?")

    def _is_announced(self, reading: Reading, here: list[Attribution]) -> bool:
        """Whether a paragraph without marks is said by whom the one before tells: "… og legger til:" / "– …".

        Not where somebody else than its writer says something in it: `here` are its own attributions.
        """
        if self.language.code != "en":
            return reading.tags[:1] == "-" and not here
        own = all(self.text[slice(*span)] in ("I", "We", "we") for one in here for span in one.source)
        return self._block_quote and own and is_whole(reading)

    def _remember(self, reading: Reading, here: list[Attribution]) -> None:
        tags = reading.tags
        speech = [attribution for attribution in here if attribution.form != "indirect"]
        self._last = speech[-1] if speech else None
        self._open = tags.endswith("O")
        self._announced, self._block_quote = None, False
        if (draft := announced(reading)) is not None and is_asserted(reading, draft):
            place_negation(reading, draft)
            self._announced = reading.attribution(draft)
            self._block_quote = leads_to_words(reading, draft)


def _goes_on(reading: Reading) -> bool:
    """Whether a paragraph goes on from one whose quotation is closed: whole sentences, not a heading's words."""
    paragraph = reading.paragraph
    last = paragraph.quotations[reading.places[-1]]
    whole = reading.tags[reading.places[-1]] in "UO" or reading.tags.endswith(".")
    return whole and not last.single and word_count(paragraph.text, paragraph.start, paragraph.end) >= _FEWEST


def _nested(reading: Reading, draft: Draft) -> Iterator[Attribution]:
    """Quotations inside of a quotation, where they have a cue and a source of their own there."""
    paragraph = reading.paragraph
    for place in reading.places_in(draft):
        quotation = paragraph.quotations[place]
        mark = paragraph.text[quotation.start]
        inner = Reading(Paragraph(paragraph.text, quotation.inner, quotation.last, paragraph.language, within=mark))
        if not inner.places:
            continue
        trailing_cues(inner)
        leading_cues(inner)
        asserted(inner)
        outer = paragraph.span(*min(draft.content))
        for found in inner.drafts:
            if found.cue and found.source and found.pattern in _OWN_CUE:
                attribution = inner.attribution(found)
                yield replace(attribution, within=outer, pattern="nested")
