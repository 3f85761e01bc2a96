"""Attributions by the trained model, and how they join those by rule.

The model's go first. Of the rules' those stay that the model cannot find, as it was trained on outermost attributions:
quotations within quotations, quotations that go on, what stands in no content of the model, and what has a cue of its
own that the model gave to another.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, form_of
from onrecord.statements.learned.corrections.edges import (
    behind_hearer,
    in_one_sentence,
    is_heading,
    whole_subject,
    with_whole_clauses,
    with_whole_names,
)
from onrecord.statements.learned.corrections.expected import with_subjects
from onrecord.statements.learned.corrections.mending import (
    behind_source,
    is_nobody,
    joined,
    said_by_said,
    says_nothing,
    trimmed,
    whole_cue,
    whole_phrases,
    whole_quotations,
    whole_source,
    without_hearers,
)
from onrecord.statements.learned.corrections.slips import own_source, whole_clause, without_others_words, without_stumps
from onrecord.statements.learned.encoder import Looked
from onrecord.statements.learned.relations import Heads, Relation, relations
from onrecord.statements.lexicon import Language
from onrecord.statements.rules.datelines import without_dateline
from onrecord.statements.rules.english.appeals import APPEAL
from onrecord.statements.rules.english.estimates import ESTIMATE
from onrecord.statements.rules.english.set_acts import SET_ACT
from onrecord.statements.rules.english.ultimatums import ULTIMATUM
from onrecord.statements.rules.polarity import Told
from onrecord.statements.rules.quotations.announcing import BLOCK_QUOTE
from onrecord.statements.spans import touches

MODEL, CONTINUED = "model", "continued"
"""The patterns of what the model found, and of what goes on from it in a later paragraph."""
KEPT = frozenset(
    (
        "quotation, cue",
        "cue, quotation",
        "cue: paragraph",
        BLOCK_QUOTE,
        ULTIMATUM,
        APPEAL,
        ESTIMATE,
        SET_ACT,
        "dash",
        "continued",
        "nested",
        "repeated",
        "according to, clause",
    )
)
"""Rules whose attributions are kept where the model has none."""
_GOES_ON = 0.85
"""The judgement from which on unquoted words of a later paragraph belong to a cue; in lists they are the next entry."""
_OWN_QUOTATIONS = frozenset(("quotation, cue", "clause quotation, cue", "cue, quotation"))
"""Rules that join the quotations on both sides of a cue."""
_BACKING = frozenset(("quotation, cue", "cue, quotation", "cue: paragraph", "verb that"))
"""Rules that are as often right as they say where the model is not sure of the same attribution."""
_STRONG = frozenset(("quotation, cue", "cue, quotation", "verb that", "clause, verb"))
"""Rules whose attributions are taken out of a content of the model that has another cue."""


def attributions_by(
    text: str, looked: Looked, heads: Heads, quotations: Sequence[Span], english: Language
) -> list[Attribution]:
    """What the model found in a text, in the order of its cues."""
    cuts = [(window.a, window.b) for window in looked.windows]
    found = relations(looked.pieces, cuts, [window.seen for window in looked.windows], heads) if cuts else []
    told = Told(text, english)
    starts = sorted(
        looked.pieces.chars(*span)[0]
        for relation in found
        for span in (relation.cue, *relation.source, *relation.content)
    )
    return [
        one
        for relation in found
        for one in _attributions(text, looked, relation, quotations, starts)
        if not one.cue or told.is_asserted(one.cue[0], one.source[0] if one.source else None)
    ]


def _attributions(
    text: str, looked: Looked, relation: Relation, quotations: Sequence[Span], starts: Sequence[int]
) -> Iterator[Attribution]:
    """An attribution, and one for each part that goes on in a later paragraph, or unquoted behind a quotation.

    `starts`: where the parts of all attributions begin, ascending.
    """
    spans = joined(text, (looked.pieces.chars(*span) for span in relation.content))
    content = whole_quotations(without_dateline(text, without_hearers(text, spans)), quotations)
    cue = looked.pieces.chars(*relation.cue)
    source = tuple(
        whole_subject(text, whole_source(text, in_one_sentence(text, looked.pieces.chars(*span), cue), cue), cue)
        for span in relation.source
    )
    cue = behind_source(text, cue, source[0]) if source else cue
    content = whole_phrases(text, behind_hearer(text, cue, content), starts)
    if len(source) == 1:
        one, cue, content = said_by_said(text, source[0], cue, content)
        source = (one,)
    cue = whole_cue(text, cue, content)
    source, content = own_source(text, source, cue, whole_clause(text, source, cue, content, starts))
    content = tuple(span for span in content if not is_heading(text, span, cue))
    content = tuple(span for span in content if not _is_topic(text, content[0], cue, span, quotations))
    end = text.find("\n", max(cue[1], content[0][1] if content else 0))
    here = [span for span in content if span[0] < end or end < 0]
    own = tuple(span for span in here if not _apart(text, here[0], cue, span, quotations))
    if not own or says_nothing(text, own) or any(is_nobody(text, span) for span in source):
        return
    if _is_next_entry(text, cue, own, quotations):
        return
    chance = round(relation.score, 2)
    yield Attribution(
        content=own,
        cue=(cue,),
        source=source,
        form=form_of(text, own, quotations),
        pattern=MODEL,
        negated=_negation().search(text, *cue) is not None,
        chance=chance,
    )
    before = own[0]
    for span in (span for span in content if span not in own and not text[slice(*span)].isupper()):  # no heading
        form = form_of(text, (span,), quotations)
        if form == "indirect" and relation.score < _GOES_ON:
            continue
        yield Attribution(content=(span,), form=form, pattern=CONTINUED, continues=before, chance=chance)
        before = span


def _is_next_entry(text: str, cue: Span, own: tuple[Span, ...], quotations: Sequence[Span]) -> bool:
    """Whether unquoted words of a later paragraph follow a cue that ends its own: the next headline of a list."""
    between = text[cue[1] : own[0][0]] if own[0][0] >= cue[1] else ""
    led = text[cue[1] - 1] == ":" or re.match(r"\W*:", between) is not None
    return "\n" in between and not led and form_of(text, own, quotations) == "indirect"


def _apart(text: str, first: Span, cue: Span, span: Span, quotations: Sequence[Span]) -> bool:
    """Whether a span is a sentence of its own behind the cue's, not quoted as the first is: "…," X said. It was so."""
    if span[0] < cue[1] or first[0] > cue[0] or form_of(text, (first,), quotations) != "direct":
        return False
    ends = re.search(r"[.!?] ", text[cue[1] : span[0]]) is not None
    return ends and form_of(text, (span,), quotations) != "direct"


def _is_topic(text: str, first: Span, cue: Span, span: Span, quotations: Sequence[Span]) -> bool:
    """Whether a span is what a quotation before its cue is about: "…," X said of | his father’s support."""
    if span == first or first[0] > cue[0] or text[cue[1] : span[0]] != " " or _about().match(text, *cue) is None:
        return False
    return form_of(text, (first,), quotations) == "direct" and form_of(text, (span,), quotations) == "indirect"


def _without_topics(text: str, model: list[Attribution], rules: Found) -> list[Attribution]:
    """The model's attributions without those of what a rule's quotation is about: "…," X said of his plan for | it."""
    quoted = {one.cue[0][0] for one in rules.attributions if one.pattern == "quotation, cue" and not one.within}
    return [
        one
        for one in model
        if one.form != "indirect" or not any(cue[0] in quoted and _about().match(text, *cue) for cue in one.cue)
    ]


@cache
def _about() -> re.Pattern[str]:
    return re.compile(r"(?:said|says) (?:of|about)\b")


@cache
def _negation() -> re.Pattern[str]:
    return re.compile(r"\b(?:not|never|no longer|cannot)\b(?! (?:only|just|merely)\b)|n[’']t\b")


def merged(text: str, model: list[Attribution], rules: Found) -> Found:
    """Both as one, in the order of the first word."""
    model = with_whole_names(text, with_whole_clauses(text, _without_quoted(model, rules), rules))
    model, freed = _without_others(text, without_others_words(text, model), rules)
    model = without_stumps(text, model)
    model = [one for one in model if not says_nothing(text, one.content)]  # "is said | to | have answered: “…”"
    model = _without_topics(text, model, rules)
    model = with_subjects(text, _backed(_completed(text, model, rules), rules))
    parts = sorted((*span, number) for number, other in enumerate(model) for span in other.content)
    home: dict[Span, Span] = {}
    kept = []
    for one in rules.attributions:
        other = _first_over(one.content, parts)
        if one.within or other is None:
            kept.append(one)
        else:
            home[one.content[0]] = model[other].content[0]
    kept = [one for one in kept if one.within or one.pattern in KEPT or one.form == "direct" or one in freed]
    cues = sorted(span for one in model for span in one.cue)
    kept = [one for one in kept if one.pattern != "according to, clause" or not touches(one.cue[0], cues)]
    known = {one.content[0] for one in (*model, *kept)}
    found = list(model)
    for one in kept:
        moved = replace(
            one,
            continues=_at(one.continues, home, known),
            within=_at(one.within, home, known),
            repeats=tuple(place for span in one.repeats if (place := _at(span, home, known))),
        )
        if moved.within or not one.within:
            found.append(moved)
    return Found(tuple(sorted(found, key=lambda one: (one.first, one.content[0]))), rules.quotations)


def _without_quoted(model: list[Attribution], rules: Found) -> list[Attribution]:
    """The model's attributions but for those in block quotes, and with their cues: their words are one statement."""
    blocks = [one for one in rules.attributions if one.pattern == BLOCK_QUOTE]
    told = sorted(span for one in blocks for span in (*one.content, *one.cue))
    return [one for one in model if not told or not any(touches(span, told) for span in (*one.content, *one.cue))]


def _completed(text: str, model: list[Attribution], rules: Found) -> list[Attribution]:
    """The model's attributions with the quotations around their cue that it left to nobody: "…," X said. "…"."""
    parts = sorted((*span, number) for number, other in enumerate(model) for span in other.content)
    cues = sorted((*span, number) for number, other in enumerate(model) for span in other.cue)
    whole = list(model)
    for one in rules.attributions:
        if one.pattern not in _OWN_QUOTATIONS or one.within or len(one.content) < 2:
            continue
        number = _first_over(one.cue, cues)
        lost = tuple(span for span in one.content if _first_over((span,), parts) is None)
        if number is None or not lost or len(lost) == len(one.content):
            continue
        content = tuple(sorted((*whole[number].content, *lost)))
        whole[number] = replace(whole[number], content=content, form=form_of(text, content, rules.quotations))
    return whole


def _backed(model: list[Attribution], rules: Found) -> list[Attribution]:
    """The model's attributions, those with the rule that found the same: cue, source and where the content begins."""
    cues = sorted((*span, number) for number, other in enumerate(model) for span in other.cue)
    told = list(model)
    for one in rules.attributions:
        number = _first_over(one.cue, cues) if one.pattern in _BACKING and not one.within else None
        if number is None or told[number].content[0][0] != one.content[0][0]:
            continue
        if not told[number].source and one.pattern == "cue, quotation":
            told[number] = replace(told[number], source=one.source)  # "…, (PTI), stating: “…”"
        if _same_source(told[number], one):
            told[number] = replace(told[number], backed=one.pattern)
    return told


def _same_source(one: Attribution, other: Attribution) -> bool:
    return bool(one.source) == bool(other.source) and all(touches(span, other.source) for span in one.source)


def _without_others(text: str, model: list[Attribution], rules: Found) -> tuple[list[Attribution], list[Attribution]]:
    """The model's attributions without what has a cue of its own by a strong rule, and these rules' attributions."""
    cues = sorted(span for one in model for span in one.cue)
    parts = sorted((*span, number) for number, other in enumerate(model) for span in other.content)
    left = list(model)
    freed = []
    for one in rules.attributions:
        if one.pattern not in _STRONG or one.within or not one.cue or touches(one.cue[0], cues):
            continue
        number = _first_over(one.content, parts)
        if number is None:
            continue
        rest = _rest(text, left[number], one)
        if rest:
            form = form_of(text, rest, rules.quotations)
            left[number] = replace(left[number], content=rest, form=form)
            freed.append(one)
    return left, freed


def _rest(text: str, found: Attribution, other: Attribution) -> tuple[Span, ...]:
    """What is left of a content without another attribution's: its own spans, or what stands before the other's cue."""
    same = [span for span in found.content if touches(span, other.content)]
    if len(same) < len(found.content) and all(touches((s, s + 1), other.content) for s, _ in same):
        return tuple(span for span in found.content if span not in same)
    (start, end), *_ = same
    cue = other.cue[0]
    if len(same) == 1 and start < cue[0] < end and other.source == found.source and cue[0] < other.content[0][0]:
        last = re.compile(r",? (?:and|but) $").search(text, max(start, cue[0] - 8), cue[0])
        cut = (start, last.start() if last else cue[0])
        return tuple(trimmed(text, (cut if span == same[0] else span for span in found.content if span <= same[0])))
    return ()


def _at(span: Span | None, home: dict[Span, Span], known: set[Span]) -> Span | None:
    """Where the statement is now whose content began at `span`."""
    place = home.get(span, span) if span else None
    return place if place in known else None


def _first_over(content: Iterable[Span], parts: Sequence[tuple[int, int, int]]) -> int | None:
    """The number of the first of `parts` (start, end, number; ascending, none overlapping) that touches `content`."""
    for start, end in content:
        place = bisect_right(parts, start, key=lambda part: part[1])
        if place < len(parts) and parts[place][0] < end:
            return parts[place][2]
    return None
