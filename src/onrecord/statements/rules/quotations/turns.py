"""Speaker turns: "NAME: words" and "Q: … A: …" in interviews and transcripts, and names on a line above their words.

A label before a colon is mostly none ("Update: …", "Method: …"), so turns are read only where at least two speakers
take them, who are named as people are or ask and answer, and where the words are those of people who speak to each
other. What others are said to have said inside of a turn is `within` it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.lexicon.cues.turns import ANSWERS, ASIDES, PARTICLES, QUESTIONS, ROLES_OF_ASKING, TITLES
from onrecord.statements.rules.quotations.asked import interview
from onrecord.statements.spans import paragraphs_of, touches

_FEWEST, _MANY = 3, 4
"""Turns of a conversation, at least; and from which on a paragraph between two of them is the former speaker's."""
_SHARE = 0.5
"""The share of turns that must hold an I, a you or a question; and of paragraphs that must be turns."""
_SHARE_OF_SCRIPT = 0.2
"""The share where all labels stand in capitals, as in a broadcast's script: a reporter tells, a crowd calls."""
QUESTION, ANSWER, TURN = "question", "answer", "turn"
"""The patterns of turns: those without a label, of whom only the question mark tells who speaks, and those with one."""
_LONGEST = 6
"""Paragraphs without a label that one turn goes on for."""


class Turn(Struct, frozen=True):
    """One paragraph of what a speaker says: where they are named, the colon, the words; `who` tells speakers apart."""

    who: str
    label: Span | None
    """None in a paragraph that goes on from the one before."""
    cue: Span | None
    words: Span


def with_turns(text: str, found: Found) -> Found:
    """`found` with the turns of `text`: what stands in one is within it, and its label is nobody's source elsewhere."""
    turns = turns_in(text)
    if not turns:
        return found
    own = list(_attributions(text, turns))
    starts = [one.words[0] if one.label is None or one.cue is None else one.label[0] for one in turns]
    kept = []
    for one in found.attributions:
        place = bisect_right(starts, one.content[0][0]) - 1
        if place < 0 or one.content[0][0] >= turns[place].words[1]:
            kept.append(one)
        elif one.cue and one.source and one.first >= turns[place].words[0]:
            kept.append(one if one.within else replace(one, within=turns[place].words))
    spoken = [turn.words for turn in turns]
    quotations = (*spoken, *(span for span in found.quotations if not touches(span, spoken)))
    ordered = sorted([*kept, *own], key=lambda one: (one.first, one.content[0]))
    return Found(tuple(ordered), tuple(sorted(quotations)))


def _attributions(text: str, turns: Iterable[Turn]) -> Iterator[Attribution]:
    before: Span | None = None
    speaks = ""
    for turn in turns:
        plain = turn.who in (QUESTION, ANSWER) and (turn.label is None or _is_letter(text, turn.label))
        unlabelled = plain and (turn.label is not None or turn.who != speaks)
        speaks = turn.who
        yield Attribution(
            content=(turn.words,),
            cue=(turn.cue,) if turn.cue else (),
            source=(turn.label,) if turn.label and not plain else (),
            form="direct",
            pattern=turn.who if unlabelled else TURN,
            continues=None if turn.label or unlabelled else before,
        )
        before = turn.words


def _is_letter(text: str, label: Span) -> bool:
    """Whether a label only tells questions from answers, "Q" or "Antwort": it says nothing of who speaks."""
    return text[slice(*label)].lower() in (QUESTIONS | ANSWERS) - ROLES_OF_ASKING


def turns_in(text: str) -> list[Turn]:
    """The turns of a text, in their order; none where it is no conversation."""
    paragraphs = list(paragraphs_of(text))
    labelled = [_labelled(text, *span) for span in paragraphs]
    if _are_initials(text, labelled, paragraphs):
        labelled = [None if turn and turn.label and text[slice(*turn.label)] in "PR" else turn for turn in labelled]
    if sum(turn is not None for turn in labelled) > 1:
        known = _surnames(text)
        counts = Counter(turn.who for turn in labelled if turn)
        sure = [turn if turn and _speaks(text, turn, counts, known) else None for turn in labelled]
        if _is_conversation(text, [turn for turn in sure if turn]):
            return _with_following(text, paragraphs, _alike(text, labelled, sure))
    headed = [_heading(text, *span) for span in paragraphs]
    named = _under_names(text, paragraphs, headed) if len({*headed} - {None}) > 1 else []
    return named or [
        Turn(QUESTION if one.asks else ANSWER, None, None, one.span) for one in interview(text, paragraphs)
    ]


def _are_initials(text: str, labelled: Sequence[Turn | None], paragraphs: Sequence[Span]) -> bool:
    """Whether "P." and "R." are no question and answer, but begin names: a "P." asks nothing, or but one does."""
    asked = sum(1 for turn in labelled if turn and turn.label and text[slice(*turn.label)] == "P")
    return asked < _MANY_QUESTIONS or asked < sum(text.startswith("P. ", start) for start, _ in paragraphs)


_MANY_QUESTIONS = 2


def _alike(text: str, labelled: Sequence[Turn | None], sure: Sequence[Turn | None]) -> list[Turn | None]:
    """The turns of a conversation; where most speakers stand in capitals, all that do, and no other."""
    capitals = [turn if turn and _in_capitals(text, turn) else None for turn in labelled]
    most = 2 * sum(turn is not None for turn in capitals) > sum(turn is not None for turn in sure)
    return capitals if most else list(sure)


def _in_capitals(text: str, turn: Turn) -> bool:
    label = text[slice(*turn.label)] if turn.label else ""
    return len(label) > 1 and label.isupper()


@cache
def _label() -> re.Pattern[str]:
    aside = r"(?: ?[(\[][^()\[\]\n]{1,40}[)\]])?"
    name = rf"(?P<label>[^\W\d_][^:\n()\[\]“”\"?!]{{0,60}}?){aside}(?P<colon>:)"
    return re.compile(rf"(?:(?P<letter>[QAPR])(?P<stop>\.)|{name})[ \u00a0]+(?=\S)")


def _labelled(text: str, start: int, end: int) -> Turn | None:
    """The turn that a paragraph is by its look alone."""
    match = _label().match(text, start, end)
    if match is None:
        return None
    label = (match["label"] or match["letter"]).strip()
    if label in ("P", "p") and not text[match.end() : end].rstrip().endswith(("?", "؟")):
        return None  # "P. Holt": a letter that asks nothing
    who = _who(label)
    if who is None:
        return None
    return Turn(who, (start, start + len(label)), match.span("colon" if match["colon"] else "stop"), (match.end(), end))


def _who(label: str) -> str | None:
    """What tells a speaker from others: "question", "answer", or the last word of a name; None where it is no name."""
    if label.lower() in QUESTIONS:
        return "question"
    if label.lower() in ANSWERS:
        return "answer"
    if nameless().fullmatch(label):
        return label.lower()
    words = label.split(",")[0].split()
    if not words or len(words) > 5 or label.lower() in ASIDES or words[0].lower() in ASIDES:
        return None
    if not all(word[0].isupper() or word.lower() in PARTICLES for word in words):
        return None
    return words[-1].lower()


@cache
def nameless() -> re.Pattern[str]:
    """A label for somebody whom a script does not name: "UNIDENTIFIED PERSON #1"."""
    return re.compile(r"(?i:unidentified|unknown) [a-z]+(?: (?:#|no\. ?)?\d+)?", re.IGNORECASE)


def _surnames(text: str) -> set[str]:
    """The words that stand behind a given name, lower case; none that the text has more often as a word of its own
    ("San Diego Cleaning Services", "cleaning")."""
    pairs = re.finditer(r"(?<![\w-])(?=([^\W\d_]{2,20}) ([^\W\d_][\w’'-]{1,30}))", text)
    found = Counter(match[2].lower() for match in pairs if _is_given(match[1]) and match[2][0].isupper())
    words = Counter(text.split()) if found else Counter[str]()
    return {word for word, times in found.items() if words[word] <= times}


def _is_given(word: str) -> bool:
    return word[0].isupper() and word.lower() in FEMALE | MALE


def _speaks(text: str, turn: Turn, counts: Counter[str], known: set[str]) -> bool:
    """Whether a label is someone who speaks: a title, a given name, a full name elsewhere, capitals again and again.

    Not the news of a line such as a headline's: "Holt: The bridge is late".
    """
    assert turn.label is not None
    words = text[slice(*turn.label)].split(",")[0].split()
    if counts[turn.who] == 1 and not _talks(text, turn) and not _is_sentence(text, turn.words):
        return False
    if turn.who in ("question", "answer") or turn.who in known or nameless().fullmatch(turn.who):
        return True
    title = len(words) > 1 and words[0].rstrip(".").lower() in TITLES
    return title or (len(words) > 1 and _is_given(words[0])) or (_in_capitals(text, turn) and counts[turn.who] > 1)


@cache
def _talk() -> re.Pattern[str]:
    return re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Mm]e|[Uu]s)\b|[?？؟]")


def _talks(text: str, turn: Turn) -> bool:
    """Whether a turn speaks to someone or of itself, and does not name its speaker, as words about them do."""
    named = re.search(rf"\b{re.escape(turn.who.capitalize())}\b", text[slice(*turn.words)])
    return named is None and _talk().search(text, *turn.words) is not None


def _is_conversation(text: str, turns: Sequence[Turn]) -> bool:
    """Whether turns by their labels are a conversation: two who speak, and not of themselves as others would."""
    speakers = {turn.who for turn in turns}
    if len(speakers) < 2:
        return False
    full = all(turn.label is not None and " " in text[slice(*turn.label)] for turn in turns)
    enough = len(turns) >= _FEWEST or full or {"question", "answer"} <= speakers
    script = len(turns) > _MANY and len(speakers) > 2 and all(_in_capitals(text, turn) for turn in turns)
    share = _SHARE_OF_SCRIPT if script else _SHARE
    return enough and sum(_talks(text, turn) for turn in turns) >= share * len(turns)


def _with_following(text: str, paragraphs: Sequence[Span], labelled: Sequence[Turn | None]) -> list[Turn]:
    """The turns, and the paragraphs that go on from one."""
    places = [at for at, turn in enumerate(labelled) if turn]
    dense = len(places) >= _MANY and len(places) >= _SHARE * (places[-1] - places[0] + 1)
    turns: list[Turn] = []
    for at, following in zip(places, [*places[1:], None], strict=True):
        turn = labelled[at]
        assert turn is not None
        turns.append(turn)
        for span in paragraphs[at + 1 : min(at + 1 + _LONGEST, len(paragraphs) if following is None else following)]:
            inside = dense and following is not None
            quoted = not inside and _quotes().search(text, *span)
            if not _is_sentence(text, span) or quoted or not (inside or _of_oneself(text, span)):
                break
            turns.append(Turn(turn.who, None, None, span))
    return turns


def _is_sentence(text: str, span: Span) -> bool:
    """Whether a paragraph is speech by its look: no heading, no stage direction."""
    return text[span[1] - 1] in '.?!…”"’' and text[span[0]] not in "([*"


@cache
def _name_alone() -> re.Pattern[str]:
    return re.compile(r"(?P<name>[^\W\d_][\w’'.-]{1,20}(?: [^\W\d_][\w’'.-]{0,20}){1,3})(?:, [^.:;!?\n]{2,60})?")


def _heading(text: str, start: int, end: int) -> str | None:
    """The name that a paragraph is, with what its bearer does or without; None for others."""
    match = _name_alone().fullmatch(text, start, end)
    words = match["name"].split() if match else []
    if not match or not _is_given(words[0]) or not all(word[0].isupper() or word in PARTICLES for word in words):
        return None
    return match["name"]


def _under_names(text: str, paragraphs: Sequence[Span], headed: Sequence[str | None]) -> list[Turn]:
    """What stands under names on lines of their own, where people speak of themselves there, without marks."""
    places = [at for at, name in enumerate(headed) if name]
    turns: list[Turn] = []
    for at, following in zip(places, [*places[1:], None], strict=True):
        name = headed[at]
        assert name is not None
        spans = paragraphs[at + 1 : min(at + 1 + _LONGEST, len(paragraphs) if following is None else following)]
        quoted = any(_quotes().search(text, *span) for span in spans)
        first = next((place for place, span in enumerate(spans) if not _of_oneself(text, span)), len(spans))
        if quoted or not first or (following is not None and first < _SHARE * len(spans)):
            continue
        label = (paragraphs[at][0], paragraphs[at][0] + len(name))
        spoken = spans if following is not None else spans[:first]
        turns += [Turn(name, label if span == spans[0] else None, None, span) for span in spoken]
    return turns if len({turn.who for turn in turns}) > 1 else []


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile('[“”"]')


def _of_oneself(text: str, span: Span) -> bool:
    return re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)\b").search(text, *span) is not None
