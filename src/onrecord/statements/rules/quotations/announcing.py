"""Paragraphs that end in a colon and say whose the next one is: "X released the following statement:", "Wrote X:"."""

from __future__ import annotations

from onrecord.statements.lexicon.families import SUBJECT_FIRST, VERB_SECOND
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after, source_before, subject_of_sentence
from onrecord.statements.rules.quotations.quoted import name_before

BLOCK_QUOTE = "block quote"
"""The pattern of words without marks in a paragraph of their own."""
_GIVEN = frozenset(
    "release releases released issue issues issued post posts posted share shares shared publish publishes published "
    "send sends sent give gives gave offer offers offered make makes made put read reads provided provides".split()
)
"""Verbs whose object is what somebody says."""
_WORDS = frozenset(
    "statement response reply message comment comments remark remarks tweet tweets post note letter email e-mail memo "
    "answer explanation account apology warning".split()
)
_OBJECTS = (["this"], ["the", "following"])
_TEXTS = _WORDS | frozenset("transcript transcripts text excerpt excerpts".split())
"""What may be said to read "as follows"."""
_TURNED = frozenset(
    "said stated wrote tweeted posted replied responded added continued explained concluded countered quipped argued "
    "insisted commented joked warned remarked mused retorted boasted complained lamented admitted conceded "
    "acknowledged stressed emphasized emphasised reiterated cautioned asserted maintained contended".split()
)
"""Verbs that may open a sentence before their subject; none that opens a heading ("Suggested reading:")."""
_VERBATIM = frozenset(
    "said says wrote writes writing tweeted tweets posted stated states reported reports argued argues explained "
    "explains observed observes observing adds replied replies responded responds continued continues commented told "
    "tells".split()
)
"""Verbs before a colon behind which somebody's words may stand without marks, in a paragraph of their own."""
_CIRCUMSTANCES = frozenset("in on to at of from during".split())
"""What else may stand between them: "wrote in the report:"."""
_NOBODYS = frozenset("i we you it this that".split())
_TELLING = frozenset(("told", "tells"))
_ASIDE, _FEWEST = 6, 4
"""Tokens between such a verb and the colon ("in the report"); more than these a paragraph of words has."""
_ENDS = frozenset(".!?…")
_REACH = 14
"""Tokens between such a verb and the colon."""


def announced(reading: Reading) -> Draft | None:
    """The cue and source of what the next paragraph says, with the colon in place of the content."""
    tags = reading.tags
    if not tags.endswith(":") or tags.endswith("::"):
        return None
    colon = len(tags) - 1
    start = reading.sentences.start(colon)
    english = reading.paragraph.language.code == "en"
    if english and (given := _given(reading, start, colon) or _following(reading, start, colon)) is not None:
        return given
    cue = reading.last_cue(len(tags))
    if cue is not None and cue.first >= start and not reading.used(cue):
        turned = tags[cue.first - 1 : cue.first] == "," and tags[cue.last : cue.last + 1] == "R"
        turned = turned and reading.paragraph.language.code in VERB_SECOND  # "Det var rart, minnes | hun |:"
        source = (cue.last, cue.last + 1) if turned else None
        if source is None and reading.paragraph.language.code in VERB_SECOND and tags[cue.first - 1 : cue.first] == ",":
            source = _turned(reading, cue.last, colon)  # "Om kritikken, …, siger | borgmesteren |:"
        if source is None and reading.paragraph.language.code in SUBJECT_FIRST:
            source = name_before(reading, cue.first)  # "… vurgulayan | Tarn, | şunları kaydetti:"
        source = source or source_before(reading.paragraph, reading.sentences, cue.first)
        source = source or subject_of_sentence(reading.paragraph, reading.sentences, cue.first)
        source = source or _turned(reading, cue.last, colon)
        if source is None and not english:
            spoke = (draft.source for draft in reversed(reading.drafts[-3:]) if start < draft.last <= cue.first)
            source = next(spoke, None)  # "…, sier hun og legger til:"
        return Draft("cue: paragraph", (cue.first, cue.last), source, (colon, colon + 1))
    if (source := turned_source(reading, start, colon)) is not None:
        return Draft("cue: paragraph", (start, start + 1), source, (colon, colon + 1))
    return None


def _following(reading: Reading, start: int, colon: int) -> Draft | None:
    """A text that is "as follows:", where nobody is said to say it: "Partial transcript as follows:"."""
    words = reading.paragraph.words
    at = colon - len(_FOLLOWS)
    if at <= start or words[at:colon] != _FOLLOWS or _TEXTS.isdisjoint(words[start:at]):
        return None
    whole = all(tag in "DnN" for tag in reading.tags[start:at])
    source = (start, at) if whole else subject_of_sentence(reading.paragraph, reading.sentences, at)
    return Draft("cue: paragraph", (at, colon), source, (colon, colon + 1)) if source else None


_FOLLOWS = ["as", "follows"]


def leads_to_words(reading: Reading, draft: Draft) -> bool:
    """Whether whole sentences without marks behind an English paragraph that ends in a colon are somebody's words.

    A block quote is printed so: "Holt wrote in the report:" and, in a paragraph of its own, what she wrote. `draft`: as
    `announced` gives it.
    """
    words, colon = reading.paragraph.words, draft.content[0][0]
    if reading.paragraph.language.code != "en" or draft.source is None or draft.cue is None:
        return False
    first, last = draft.source
    told = not _VERBATIM.isdisjoint(words[slice(*draft.cue)])
    behind = words[draft.cue[1] : colon]
    if behind and (behind[0] not in _CIRCUMSTANCES and _TELLING.isdisjoint(words[slice(*draft.cue)])):
        return False
    given = words[draft.cue[0]] in _GIVEN and not _WORDS.isdisjoint(words[slice(*draft.cue)])
    return (told or given) and len(behind) <= _ASIDE and not (last - first == 1 and words[first] in _NOBODYS)


def is_whole(reading: Reading) -> bool:
    """Whether a paragraph is whole sentences: no heading, no item of a list, no code."""
    paragraph = reading.paragraph
    words = paragraph.text[paragraph.start : paragraph.end].strip()
    return len(reading.tags) > _FEWEST and words.rstrip('”"')[-1:] in _ENDS and (words[0].isupper() or words[0] == "…")


def turned_source(reading: Reading, start: int, colon: int) -> Range | None:
    """Who an English sentence names behind the verb that opens it, before a colon: "Stated | Holt | in the plan:"."""
    if reading.paragraph.language.code != "en" or reading.paragraph.words[start] not in _TURNED:
        return None
    return _turned(reading, start + 1, colon)


def _turned(reading: Reading, first: int, colon: int) -> Range | None:
    """The subject behind a verb that opens the sentence, without where it was said: "Wrote Holt:"."""
    source = source_after(reading.paragraph, reading.sentences, first)
    if source is None or source[1] != colon:
        return None
    words = reading.paragraph.words
    place = next((at for at in range(source[0] + 1, colon) if words[at] in _WHERE), colon)
    return source[0], place


_WHERE = frozenset("in on at during after before via by to".split())
"""What leads to where, when or to whom somebody said it."""


def _given(reading: Reading, start: int, colon: int) -> Draft | None:
    """The last verb of giving before the colon, whose object is a statement, or "the following:"."""
    words = reading.paragraph.words
    for at in range(colon - 1, max(start, colon - _REACH) - 1, -1):
        if words[at] not in _GIVEN:
            continue
        behind = words[at + 1 : colon]
        if behind[:1] == ["no"] or not (behind in _OBJECTS or not _WORDS.isdisjoint(behind)):
            return None
        source = source_before(reading.paragraph, reading.sentences, at)
        source = source or subject_of_sentence(reading.paragraph, reading.sentences, at)
        return Draft("cue: paragraph", (at, colon), source, (colon, colon + 1)) if source else None
    return None
