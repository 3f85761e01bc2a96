"""Quotations with their cues: "…," said X. / X said: "…" / X called Y "…"

Each finder adds to a `Reading`. Those without a verb of speech are told by `uncued`.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.attribution import word_count
from onrecord.statements.lexicon.families import ROMANCE, SUBJECT_FIRST, VERB_SECOND, WITHOUT_TITLES
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.german_clauses import subjunctive_clause
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import (
    identified_after,
    source_after,
    source_before,
    subject_of_sentence,
)

FEWEST_ALONE = 4
"""Words that a quotation without a cue of its own must have."""


def trailing_cues(reading: Reading) -> None:
    """Quotations whose cue follows: "…," X said."""
    for cue in reading.cues:
        if reading.used(cue):
            continue
        found = _after_quotation(reading, cue)
        if found is None:
            continue
        place, source = found
        tags = reading.tags
        verb_last = reading.paragraph.language.code in SUBJECT_FIRST  # what stands before is the subject's
        start = place if verb_last else _clause_start(reading, place)
        if start is None:
            continue
        content: list[Range] = [(start, place + 1)]
        last = max(cue.last, source[1] if source else 0)
        broken = _goes_on().match(tags, last)
        if broken:
            content.append((broken.end() - 1, broken.end()))
        pattern = "quotation, cue" if start == place else "clause quotation, cue"
        reading.add(Draft(pattern, (cue.first, cue.last), source, *content))


def _is_asked(reading: Reading, place: int) -> bool:
    """Whether a quotation is what somebody was asked: "Holt was asked, | “Do you regret it?” The mayor admitted …"."""
    quotation = reading.paragraph.quotations.get(place)
    if quotation is None or reading.paragraph.language.code != "en":
        return False
    text = reading.paragraph.text
    asks = text[quotation.inner : quotation.last].rstrip("”\"’' ").endswith("?")
    return asks and _asked().search(text, max(0, quotation.inner - 40), quotation.inner) is not None


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(r"\b[Aa]sked(?: (?:him|her|them|[A-Z]\w+))?,? [“\"]?\Z")


def _clause_start(reading: Reading, place: int) -> int | None:
    """Where the clause begins that the quotation at `place` ends; None where it is a title on the way to another."""
    tags = reading.tags
    if place == 0 or tags[place - 1] in ".,:;-QUO(T":
        return _with_lead(reading, place)
    start = reading.sentences.start(place)
    for draft in reading.drafts[-2:]:
        start = max(start, draft.last if draft.last <= place else start)
    while start < place and tags[start] in "C,Y":
        start += 1
    if start == place:
        return place
    return None if tags[start] in "SP" or not re.search("[AEVveYGgn]", tags[start:place]) else start


def _with_lead(reading: Reading, place: int) -> int:
    """Where the sentence begins that a quotation ends, whose first part is quoted too: "Après le vote, que le maire
    « a fait passer », | « la défiance est profonde », juge X"; the quotation itself elsewhere."""
    start = reading.sentences.start(place)
    before = reading.places_between(start + 1, place)
    if not before or reading.tags[place - 1] != "," or reading.paragraph.language.code not in ROMANCE:
        return place
    if reading.cues_between(start, place) or not all(reading.tags[at] == "q" and reading.free(at) for at in before):
        return place
    quotation = reading.paragraph.quotations[place]
    small = reading.paragraph.text[quotation.inner : quotation.last].strip()[:1].islower()
    return start if small and reading.tags[start] in "PS" else place


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"(?:P[DNn#J]{1,6}|J|Y){0,3}[,:-](?:C|J,?)?[QUqO]")


def _after_quotation(reading: Reading, cue: Cue) -> tuple[int, Range | None] | None:
    """The quotation that `cue` follows, and the source between them or after the cue."""
    tags = reading.tags
    source = source_before(reading.paragraph, reading.sentences, cue.first)
    inverted = False
    first = source[0] if source else cue.first
    place = first - 1
    turned = source and (tags[source[0]] == "R" or reading.paragraph.language.code == "af")
    if turned and place > 0 and tags[place] in "AE":
        place -= 1  # a-t-il dit; "…, het Holt gesê"
    if source is None and reading.paragraph.language.code in ROMANCE and (own := _reflexive().search(tags, 0, first)):
        place = own.start()  # "…", se pregunta Holt; « … », s’est félicité Holt
    while place >= 0 and tags[place] in ",-":
        place -= 1
    if place < 0 or tags[place] not in "QUq" or not reading.free(place):
        return None
    comma = first - 1 > place
    tag = tags[place]
    bare = reading.paragraph.language.code in SUBJECT_FIRST or (source is None and _stands_bare(reading, place))
    if tag == "q" and not comma and not bare:
        return None
    if (
        tag == "U"
        and not comma
        and _ends_with_stop(reading, place)
        and reading.paragraph.text[reading.paragraph.starts[first]].isupper()
    ):
        return None
    if _is_asked(reading, place):
        return None
    if source is not None and reading.paragraph.language.code in ROMANCE and _goes_to().match(tags, cue.last):
        return None  # "Notando que “…”, Holt disse que …"
    if source is None:
        if cue.tag in "Gg" and not cue.finite:
            return None
        if _goes_to().match(tags, cue.last):
            return None  # «…», agregó que …: what it leads to stands behind
        if reading.paragraph.language.code in SUBJECT_FIRST and (subject := name_before(reading, place)):
            return place, subject
        if reading.paragraph.words[cue.last - 1] != _BY_SAYING:
            source = identified_after(reading.paragraph, reading.sentences, cue.last)
        inverted = True
    after = max(cue.last, source[1] if source else 0)
    if tag == "U" and re.compile(r"[^.;Q]{0,12}:[QUqO]|,[QUqO]|[QUqO]").match(tags, after) and not comma:
        return None
    if (
        inverted
        and source is None
        and tag != "Q"
        and not comma
        and reading.paragraph.language.code not in SUBJECT_FIRST
    ):
        return None
    return place, source


_BY_SAYING = "diyerek"
"""Turkish "saying", behind which stands what somebody does."""


@cache
def _goes_to() -> re.Pattern[str]:
    return re.compile("[YJF]{0,3},?T")


@cache
def _reflexive() -> re.Pattern[str]:
    return re.compile(r"(?<=[QUq]),F[AE]?$")


@cache
def _last_name() -> re.Pattern[str]:
    return re.compile(r"(?P<name>N+)Y*,?Y*$")


def name_before(reading: Reading, end: int) -> Range | None:
    """The name right before a quotation that a verb ends, or at its sentence's beginning: Ida Brask, "…" dedi."""
    start = reading.sentences.start(end)
    tags = reading.tags[start:end]
    if name := _last_name().search(tags):
        return start + name.start("name"), start + name.end("name")
    opening = re.match(r"N{1,5}(?=,)", tags)
    return (start, start + opening.end()) if opening else None


def _stands_bare(reading: Reading, place: int) -> bool:
    """Whether a cue may follow a whole quotation without a comma: “…” spiega il sindaco; no film called “…”."""
    quotation = reading.paragraph.quotations[place]
    lead = reading.tags[reading.sentences.start(place) : place]
    if reading.paragraph.language.code in ROMANCE and re.fullmatch("D?[nN]{1,3}", lead):
        return False
    words = word_count(reading.paragraph.text, quotation.inner, quotation.last)
    return reading.paragraph.language.code in ROMANCE | SUBJECT_FIRST and words > FEWEST_ALONE


def _ends_with_stop(reading: Reading, place: int) -> bool:
    quotation = reading.paragraph.quotations[place]
    return reading.paragraph.text[quotation.inner : quotation.last].rstrip("’'”\"")[-1:] == "."


@cache
def _leads() -> re.Pattern[str]:
    beside = r"(?:[NnD#PJYFCeo'ARW]|,J(?:,(?!J))?)"  # one way to read each comma: more would take time without end
    return re.compile(
        rf"(?:{beside}{{0,30}}:|{beside}{{0,14}},|{beside}{{0,3}}|{beside}{{0,8}},?To?,?|-)(?P<quotation>[QUqO])"
    )


def leading_cues(reading: Reading) -> None:
    """Quotations whose cue stands before: X said: "…"""
    tags = reading.tags
    for cue in reading.cues:
        if reading.used(cue):
            continue
        match = _leads().match(tags, cue.last)
        if match is None or not reading.free(match.start("quotation")):
            continue
        place = match.start("quotation")
        mark = tags[place - 1]
        apart = mark == "o" and tags[place - 2 : place - 1] == "T"  # "qu’« il ne peut pas »"
        mark = "T" if apart else mark
        named = reading.paragraph.words[cue.last - 1] in _JUDGING  # a plan called "…"
        if mark not in ",:" and (named or not _is_speech(reading, place)):
            continue
        if mark != ":" and reading.cues_between(cue.last, place):
            continue
        source = _subject(reading, cue, place) or _of_before(reading, cue) or _arabic_subject(reading, cue)
        if source is None and reading.paragraph.language.code == "de" and tags[cue.first - 1 : cue.first] in ("C", ","):
            source = _pronoun_before(reading, cue)
        if source is None and cue.tag in "Gg":
            continue
        content = with_following(reading, place)
        if mark == "T":
            content[0] = (place - 1 - apart, content[0][1])  # "hopes that “…”": the clause is what is said
        parted = mark == "," and source is not None and source[1] == place - 1  # "…, so Holt, „…“"
        if (mark == ":" or parted) and (clause := _told_before(reading, cue)) is not None:
            content.insert(0, clause)
        reading.add(
            Draft("cue, quotation" if mark in ",:" else "cue quotation", (cue.first, cue.last), source, *content)
        )


def _is_speech(reading: Reading, place: int) -> bool:
    """Whether a quotation after a bare verb is a whole utterance, not words inside a clause."""
    quotation = reading.paragraph.quotations[place]
    text = reading.paragraph.text[quotation.inner : quotation.last]
    tags = reading.tags
    ends = place + 1 == len(tags) or tags[place] in "UO" or tags[place + 1] in ".,;"
    if tags[place - 1] == "T" and tags[place] == "U":
        return True
    if reading.paragraph.language.code in WITHOUT_TITLES and len(text.split()) < FEWEST_ALONE:
        return False  # сообщает агентство «Север»: a name in marks
    if tags[place] == "q" and tags[place - 1] in "PD" and len(text.split()) < FEWEST_ALONE:
        return False  # erklärte der Bürgermeister gegenüber "Nordblatt": whom it was told
    if tags[place] == "q" and tags[place - 1] in "nN" and tags[place - 2 : place - 1] == "D":
        ends = ends and len(text.split()) >= FEWEST_ALONE  # lobte den Film „Das Meer“: its title
    return ends and (text[:1].isupper() or text[:1] in "[…" or len(text.split()) >= FEWEST_ALONE)


def _subject(reading: Reading, cue: Cue, place: int) -> Range | None:
    participle = cue.tag in "Gg" and not cue.finite
    turned = reading.paragraph.language.code in VERB_SECOND and reading.tags[cue.first - 1 : cue.first] == ","
    second = reading.paragraph.language.code in VERB_SECOND and reading.paragraph.words[cue.last : cue.last + 1]
    if (turned and reading.tags[cue.last : cue.last + 1] == "R") or second in _HE:
        return cue.last, cue.last + 1  # "Die Technik sei neu, betont sie: …", "Dem Blatt sagte er: …"
    if reading.paragraph.language.code in SUBJECT_FIRST:
        return name_before(reading, cue.first)
    if reading.paragraph.language.code == "fr" and _inverted(reading, cue.last):
        return cue.last, cue.last + 1  # "Le pont est sûr, souligne-t-|elle| : « … »"
    source = source_before(reading.paragraph, reading.sentences, cue.first)
    if source is not None and _is_adverb_before(reading, cue, source):
        return cue.last, cue.last + 1
    if turned and (after := _behind_clause(reading, cue)) is not None and after[1] <= place:
        return after
    if source is not None and not participle:
        return source
    start = reading.sentences.start(cue.first)
    if reading.paragraph.language.code in ROMANCE and (told := _told_of().search(reading.tags, start, cue.first)):
        return told.span("who")  # "Ada Holt, sindaca di Hull, che spiega: «…»"
    before = next((draft for draft in reversed(reading.drafts[-3:]) if start < draft.last <= cue.first), None)
    if before is not None and before.source is not None:
        return before.source
    if cue.first > 0 and reading.tags[cue.first - 1] in "C,eNnY#FQUq":
        subject = subject_of_sentence(reading.paragraph, reading.sentences, cue.first)
        if subject is not None or (source is not None and reading.tags[source[0]] != "n"):
            return subject or source
    if reading.paragraph.language.code != "en" or cue.first == start:
        after = source_after(reading.paragraph, reading.sentences, cue.last)
        if after is not None and after[1] <= place:
            return after
    return None


def _arabic_subject(reading: Reading, cue: Cue) -> Range | None:
    """Who stands between an Arabic verb and "saying": "وتابع | شاهين | قائلا: …"."""
    start = reading.sentences.start(cue.first)
    before = reading.last_cue(cue.first)
    if reading.paragraph.language.code != "ar" or cue.tag != "G" or before is None or before.first < start:
        return None
    source = source_after(reading.paragraph, reading.sentences, before.last)
    return source if source is not None and source[1] <= cue.first and not reading.used(before) else None


_HE = (["er"], ["hij"], ["han"], ["hun"], ["hon"])
"""Pronouns that are a subject behind a verb, whatever stands before it."""


@cache
def _told_of() -> re.Pattern[str]:
    """Somebody with a name, what they are between commas, and "who" before a verb of speech."""
    return re.compile(r"(?P<who>N{2,4})(?:\([^)]{1,9}\))?,D?n[^,.;:QUO]{0,16},[TW][YF]{0,2}A{0,2}\Z")


def _inverted(reading: Reading, at: int) -> bool:
    """Whether a French pronoun behind its verb, joined by a hyphen, stands at a token."""
    pronoun = reading.tags[at : at + 1] == "R"
    return pronoun and reading.paragraph.text[reading.paragraph.starts[at] - 1] == "-"


def _of_before(reading: Reading, cue: Cue) -> Range | None:
    """Who spoke last, of a French infinitive that goes on: "… », dit Holt. | Et d’ajouter : « …"."""
    goes_on = reading.paragraph.language.code == "fr" and reading.paragraph.last_word(cue.first).endswith(("er", "re"))
    before = [draft for draft in reading.drafts if draft.last <= cue.first]
    return before[-1].source if goes_on and before else None


def _is_adverb_before(reading: Reading, cue: Cue, source: Range) -> bool:
    """Whether one word begins a German sentence, before a verb and "er" or "sie": "Überspitzt meint | er: …"."""
    alone = source == (cue.first - 1, cue.first) and reading.sentences.start(cue.first) == source[0]
    pronoun = reading.tags[cue.last : cue.last + 1] == "R"
    return alone and pronoun and reading.tags[source[0]] == "N" and reading.paragraph.language.code == "de"


def _behind_clause(reading: Reading, cue: Cue) -> Range | None:
    """The subject behind a German verb that follows a clause: "Die Technik hätte geholfen, sagte Holt: …". A name
    alone, or with an article that is no dative's."""
    at, paragraph = cue.last, reading.paragraph
    named = reading.tags[at : at + 1] == "N" or paragraph.words[at : at + 1] in _NOMINATIVE
    return source_after(paragraph, reading.sentences, at) if named and paragraph.language.code == "de" else None


def _pronoun_before(reading: Reading, cue: Cue) -> Range | None:
    """ "er" or "sie" behind the first verb of a sentence whose second one is the cue: "Da lobte | sie | ihn und …"."""
    start = reading.sentences.start(cue.first)
    turned = re.compile(r"[^.,:;QUqO]{0,8}?[nVvAE](?P<who>R)").match(reading.tags, start, cue.first)
    if turned is None or reading.paragraph.words[turned.start("who")] not in ("er", "sie"):
        return None
    between = reading.tags[turned.end() : cue.first - 1]
    return turned.span("who") if not re.search("[.:;QUqOSTW]", between) else None


def _told_before(reading: Reading, cue: Cue) -> Range | None:
    """A German clause in the subjunctive before its verb: "| Die Technik sei alt |, sagte Holt: …"."""
    start, comma = reading.sentences.start(cue.first), cue.first - 1
    if reading.paragraph.language.code != "de" or comma <= start or reading.tags[comma] != ",":
        return None
    return (start, comma) if subjunctive_clause(reading, start) else None


_NOMINATIVE = tuple([word] for word in ("die", "das", "ein", "eine"))


def with_following(reading: Reading, place: int) -> list[Range]:
    """A quotation and those that follow at once, or after "and": one range or more."""
    tags = reading.tags
    last = place + 1
    more = re.compile(r"(?:,?C?T?,?[QUqO])*").match(tags, last)
    if more:
        last = more.end()
    return [(place, last)]


_JUDGING = frozenset(
    "call calls called calling label labels labeled labeled labelled labeling labelling describe describes "
    "described describing accuse accuses accused accusing denounce denounces denounced denouncing criticize "
    "criticizes criticized criticizing criticise criticises criticised criticising dismiss dismisses dismissed "
    "dismissing brand brands branded branding dub dubs dubbed dubbing slam slams slammed slamming".split()
)
"""Verbs whose object is judged by the quoted words."""


def is_colon_speech(reading: Reading, place: int) -> bool:
    """Whether the quotation at `place` is long enough to be what somebody says behind a colon."""
    quotation = reading.paragraph.quotations[place]
    return word_count(reading.paragraph.text, quotation.inner, quotation.last) >= 3


@cache
def _judged() -> re.Pattern[str]:
    return re.compile(r"(?P<object>F|R|[DNn#PCSeoYF']{1,14})(?:E[gG])?[SPD]{0,2}[QUqO](?:,?C?,?[SPD]{0,2}[QUqO])*")


def judgements(reading: Reading) -> None:
    """X called Y "…": what is called so belongs to the content."""
    for cue in reading.cues:
        if reading.used(cue) or reading.paragraph.words[cue.last - 1] not in _JUDGING:
            continue
        match = _judged().match(reading.tags, cue.last)
        source = _subject(reading, cue, cue.last) if match else None
        if match and source is not None:
            reading.add(Draft("judgement", (cue.first, cue.last), source, match.span()))
