"""Statements of a text put together: attributions by rule and model, speakers, circumstances, kinds and horizons.

Rules alone find direct quotations by their marks and cues in every language that has a table of verbs, and indirect
and mixed speech where a rule is near certain (X said that …; …, X said; according to X): of English news five in six
direct quotations and one in five indirect statements. The rest of indirect speech and of conditions, names, and most
kinds of English statements, so their horizons too, come with the trained encoder; without it they are None.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import repeat

from msgspec import Struct, field

from onrecord.record import SEPARATOR, Name, Span, Speaker, Statement, StatementKind, Time, Warning, Words
from onrecord.statements.attribution import Attribution, Found, said_by, without_wordless
from onrecord.statements.confidence import confidence_of
from onrecord.statements.dating import Dated
from onrecord.statements.horizon import horizon_of
from onrecord.statements.learned.corrections.acts import without_doing
from onrecord.statements.learned.corrections.fragments import with_whole_contents
from onrecord.statements.learned.corrections.said_by_nobody import without_readers
from onrecord.statements.learned.corrections.whole_words import with_whole_words
from onrecord.statements.learned.trained import DAMAGED, MOST_LEARNED, ByModel, by_model, lacking
from onrecord.statements.lexicon import Language, language_of
from onrecord.statements.lexicon.families import EASTERN, SOUTHERN
from onrecord.statements.rules.acts import kind_by_cue
from onrecord.statements.rules.content_acts import conditional_by_content, kind_by_content
from onrecord.statements.rules.datelines import behind_datelines, without_datelines
from onrecord.statements.rules.english.whose_words import with_whose_words
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.rules.hearers import without_heard
from onrecord.statements.rules.quotations.quoted_as import with_quoted
from onrecord.statements.rules.quotations.running import with_running
from onrecord.statements.rules.quotations.signatures import with_signed
from onrecord.statements.rules.quotations.titles import without_titles
from onrecord.statements.rules.quotations.turns import ANSWER, QUESTION, with_turns
from onrecord.statements.rules.quotations.whole_paragraphs import with_whole_paragraphs
from onrecord.statements.said import said_of
from onrecord.statements.speakers.cast.places_named import places_named
from onrecord.statements.speakers.only_speaker import with_only_speaker
from onrecord.statements.speakers.pronouns.dropped import named_behind
from onrecord.statements.speakers.roles.roles_told import with_roles
from onrecord.statements.speakers.roles.sides import with_sides
from onrecord.statements.speakers.roles.sides_elsewhere import with_sides_elsewhere
from onrecord.statements.speakers.speakers import Speakers

MOST_TEXT = 2_000_000
"""Characters in which statements are looked for, some seconds' work; the longest body of 1,526 pages has 49,617."""


class StatementsRead(Struct, frozen=True, kw_only=True):
    """What was read of a text; `names` and `times` are None where nothing looked for them."""

    statements: tuple[Statement, ...] = ()
    names: tuple[Name, ...] | None = None
    times: tuple[Time, ...] | None = None
    warnings: tuple[Warning, ...] = ()
    models: dict[str, str] = field(default_factory=dict)
    """Name to digest of the models used."""


def statements_in(
    text: str,
    published: date | None = None,
    language: str | None = None,
    writer: str | None = None,
    block_quotes: Sequence[Span] = (),
) -> StatementsRead:
    """The statements in `text`, an article's blocks joined by blank lines, in the order of their first word.

    Offsets are code points of `text`. `published` is the local day of publication, from which "Sunday" is counted, or
    its moment, from which hours are; without it only what names its year has a day. `language` (BCP 47) picks the table
    of verbs; None: the one the text looks to be in. `writer` is whose "I" it is outside of others' words, where the
    text itself names nobody. `block_quotes` are the spans of paragraphs that the page sets apart as quotations, which
    may do without marks. Raises nothing on any text.
    """
    words = language_of(text, language)
    whole, text = text, _bounded(text)
    found, model = _found_in(text, words, [span for span in block_quotes if span[1] <= len(text)])
    ids = ids_of(text, found.attributions)
    by_content: dict[Span, str] = {}
    for attribution, id_ in zip(found.attributions, ids, strict=True):
        by_content.setdefault(attribution.content[0], id_)
    names: tuple[Name, ...] | None = None
    spoken = _spoken(text, words, found, by_content, ids, model, writer)
    if model is not None and model.printed is not None:
        from onrecord.statements.linking import linked

        names, spoken = linked(text, model.printed, spoken)
    dated = Dated(text, published, words.code or "")
    said = [said_of(text, attribution, dated, words.code) for attribution in found.attributions]
    dated.speak(zip(found.attributions, (one.when for one in said), strict=True), found.quotations)
    statements = []
    by_words = model.kinds_of(found.attributions) if model else repeat(None, len(ids))
    for attribution, id_, circumstances, told in zip(found.attributions, ids, said, by_words, strict=True):
        kind = told[0] if told else _kind_by_rule(text, attribution, words.code)
        continues = by_content.get(attribution.continues) if attribution.continues else None
        statements.append(
            Statement(
                id=id_,
                form=attribution.form,
                content=words_at(text, attribution.content),
                cue=words_at(text, attribution.cue) if attribution.cue else None,
                source=words_at(text, attribution.source) if attribution.source else None,
                speaker=spoken[id_],
                said=circumstances,
                within=by_content.get(attribution.within) if attribution.within else None,
                continues=continues if continues != id_ else None,
                kind=kind,
                horizon=horizon_of(text, attribution, kind, dated),
                conditional=told[1] if told else conditional_by_content(text, attribution, words.code, kind),
                confidence=confidence_of(attribution),
            )
        )
    return StatementsRead(
        statements=tuple(statements),
        names=names,
        times=dated.record([one.when for one in said]),
        warnings=(*_warnings(text, words, found), *_without_model(text, words, model), *_cut(whole, text)),
        models={"statements": model.digest} if model else {},
    )


def _kind_by_rule(text: str, attribution: Attribution, code: str) -> StatementKind | None:
    """What the verb tells; where it tells of mere reporting, or nothing, what the words themselves tell."""
    by_cue = kind_by_cue(text, attribution, code)
    if by_cue is not None and by_cue != "claim":
        return by_cue
    return kind_by_content(text, attribution, code) or by_cue


def _bounded(text: str) -> str:
    """The text up to `MOST_TEXT`, whole blocks where there are any: offsets into it are offsets into the whole."""
    if len(text) <= MOST_TEXT:
        return text
    end = text.rfind(SEPARATOR, 0, MOST_TEXT)
    return text[: end if end > 0 else MOST_TEXT]


_BY_SHAPES = EASTERN | SOUTHERN
"""Languages without a table whose sentences are read by their shapes."""


def _cut(whole: str, text: str) -> tuple[Warning, ...]:
    if len(text) == len(whole):
        return ()
    message = f"statements were looked for in the first {len(text):,} of {len(whole):,} characters only"
    return (Warning(code="statements-cut-short", message=message),)


def _without_model(text: str, language: Language, model: ByModel | None) -> tuple[Warning, ...]:
    """That the trained model read nothing of an article, or only its beginning."""
    if model is not None:
        message = f"the trained model read the first {MOST_LEARNED:,} characters; behind them there are rules alone"
        return (Warning(code="statements-model-cut-short", message=message),) if model.cut else ()
    if not text.strip() or not (
        language.words or language.code in _BY_SHAPES
    ):  # of a language without a table another warning tells
        return ()
    why = (lacking() or DAMAGED) if language.code == "en" else "it reads English alone"
    message = f"statements by the trained model are off: {why}; rules find quotations and plain indirect speech"
    return (Warning(code="statements-model-off", message=message),)


def _found_in(text: str, words: Language, block_quotes: Sequence[Span]) -> tuple[Found, ByModel | None]:
    """The attributions of a text, by rule and by the model, corrected; and what the model read of an English one."""
    found = attributions_in(text, words)
    model = by_model(text, found, words) if words.code == "en" else None
    found = with_running(text, model.found) if model else found
    found = with_turns(text, with_signed(text, found, block_quotes))
    if words.code == "en":
        found = with_whose_words(text, with_whole_paragraphs(text, found))
        found = without_doing(text, without_readers(text, without_datelines(text, without_heard(text, found))))
        found = with_whole_contents(text, without_titles(text, with_quoted(text, with_whole_words(text, found))))
    return without_wordless(text, behind_datelines(text, found)), model


def _spoken(
    text: str,
    words: Language,
    found: Found,
    by_content: dict[Span, str],
    ids: list[str],
    model: ByModel | None,
    writer: str | None,
) -> dict[str, Speaker | None]:
    """Who says each statement, by id: asked in the order of the text; then those who say repeated words."""
    speakers = Speakers(text, words, found.quotations, model.printed if model else None, said_by(found), writer)
    spoken: dict[str, Speaker | None] = {}
    for attribution, id_ in zip(found.attributions, ids, strict=True):
        outer = spoken.get(by_content.get(attribution.within, "")) if attribution.within else None
        source = attribution.source[0] if attribution.source else None
        label = text[slice(*source)] if source and attribution.pattern == "turn" else ""
        if attribution.pattern in (QUESTION, ANSWER):
            source, label = attribution.content[0], attribution.pattern
        speaker = speakers.in_turn(source, label) if source and label else speakers.speaker_of(source, outer)
        if (
            source is None
            and attribution.cue
            and not attribution.continues
            and not named_behind(text, attribution.cue[-1][1], words.code)
        ):
            speaker = speakers.implied(attribution.first, text[slice(*attribution.cue[-1])])
        if speaker is None and attribution.continues:
            speaker = spoken.get(by_content.get(attribution.continues, ""))
        spoken[id_] = speaker
    for attribution, id_ in zip(reversed(found.attributions), reversed(ids), strict=True):
        earlier = by_content.get(attribution.continues) if attribution.continues else None
        if earlier is not None and spoken[earlier] is None:
            spoken[earlier] = spoken[id_]  # a quotation that runs over paragraphs before its cue
    for attribution, id_ in zip(found.attributions, ids, strict=True):
        if attribution.repeats:
            heard = [spoken.get(by_content.get(place, "")) for place in attribution.repeats]
            alike = heard[0] is not None and len({speaker and speaker.name for speaker in heard}) == 1
            spoken[id_] = heard[0] if alike else None
    spoken = with_only_speaker(found.attributions, ids, spoken)
    sources = {id_: one.source[0] for one, id_ in zip(found.attributions, ids, strict=True) if one.source}
    people = [one.name for one in spoken.values() if one is not None and one.name and one.kind == "person"]
    places = places_named(text, people, found.quotations)
    spoken = with_roles(text, words, spoken, sources, places)
    if words.code != "en":
        return with_sides_elsewhere(text, words.code or "", spoken, sources, places)
    return with_sides(text, spoken, sources, places, speakers.body_before, speakers.called_again)


def _warnings(text: str, language: Language, found: Found) -> tuple[Warning, ...]:
    """That there are no verbs to tell who said what: said once for a page whose language is known, or that quotes."""
    if language.words or language.code in _BY_SHAPES or not (language.code or found.quotations) or not text.strip():
        return ()
    named = f"the language {language.code!r} has no table of verbs" if language.code else "the language is not known"
    message = f"{named}: quotations are found by their marks, with speakers only after a colon or a dash"
    return (Warning(code="statements-without-verbs", message=message),)


def words_at(text: str, spans: tuple[Span, ...]) -> Words:
    """The words at `spans`, joined by one space."""
    return Words(spans=spans, text=" ".join(text[start:end] for start, end in spans))


def ids_of(text: str, attributions: Iterable[Attribution]) -> list[str]:
    """An id for each: 8 hex of SHA-256 over the content's words, case and blanks aside; "-2", "-3" … on repeats."""
    seen: Counter[str] = Counter()
    ids = []
    for attribution in attributions:
        words = " ".join(" ".join(text[start:end] for start, end in attribution.content).casefold().split())
        digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        seen[digest] += 1
        ids.append(digest if seen[digest] == 1 else f"{digest}-{seen[digest]}")
    return ids
