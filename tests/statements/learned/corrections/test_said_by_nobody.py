"""What a text tells its reader to do or to think is nobody's statement."""

from __future__ import annotations

import pytest

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned.corrections.said_by_nobody import without_readers


def kept(text: str, cue: str, source: str = "", content: str = "", within: Span | None = None) -> bool:
    """Whether an attribution of these words of `text` is left."""
    at = text.index(cue)
    first = text.index(content) if content else at + len(cue)
    one = Attribution(
        content=((first, len(text)),),
        cue=((at, at + len(cue)),),
        source=((text.index(source), text.index(source) + len(source)),) if source else (),
        form="indirect",
        pattern="model",
        within=within,
    )
    return without_readers(text, Found((one,), ())).attributions == (one,)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("You may have heard that the bridge is safe.", "may have heard", "You"),
        ("Here you can trust the crews of the ferry.", "can trust", "you"),
        ("Ask for a line that shows the tolls.", "Ask for", ""),
        ("Don't ever say, that it will not happen here.", "Don't ever say", ""),
        ("Before that, expect long queues on the quay.", "expect", ""),
        ("Assess whether the crew has the skills.", "Assess", ""),
        ("However, know that by starting early the queue is short.", "know", ""),
        ("Understanding the needs of your crew is half of it.", "Understanding", ""),
        ("It takes months. Be aware that the quay is closed.", "Be aware", ""),
        ("Your dentist shakes her head over the sugar.", "shakes her head over", "Your dentist"),
        ("That’s a totally fair question about the bridge.", "question", "That’s a totally fair"),
        ("Holt posted a photo of the quay.", "posted", "Holt"),
        ("Holt had reposted a short video of the quay.", "had reposted", "Holt"),
        ("Holt linked to a list of boats.", "linked to", "Holt"),
        ("3. Myth: Boats are slow.", "Myth:", ""),
        ("It rained.\nFact: Boats are slow.", "Fact:", ""),
        ("Tip: Boats are slow.", "Tip:", ""),
        ("It’s a fair question about the bridge.", "question", "It’s a fair"),
        ("This is a fair question about the bridge.", "question", "This is a fair"),
        ("Holt shared a short clip of the quay.", "shared", "Holt"),
        ("Don’t say that it will not happen here.", "Don’t say", ""),
        ("You have been told that the bridge is safe.", "have been told", "You"),
        ("You were warned that the bridge is safe.", "were warned", "You"),
        ("You thought that the bridge was safe.", "thought", "You"),
    ],
)
def test_words_to_the_reader_are_nobodys(text: str, cue: str, source: str) -> None:
    assert not kept(text, cue, source)


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("You said that the bridge was safe.", "said", "You"),
        ("You told us that the bridge was safe.", "told us", "You"),
        ("You warned that the bridge was unsafe.", "warned", "You"),
        ("You have since denied that the bridge was unsafe.", "have since denied", "You"),
        ("You reported last week that the bridge was shut.", "reported", "You"),
        ("You slammed the bridge as unsafe.", "slammed", "You"),
        ("You were quoted as saying that the bridge was shut.", "were quoted as saying", "You"),
        ("They expect long queues on the quay.", "expect", "They"),
        ("Your mother told us that it was safe.", "told us", "Your mother"),
        ("Holt posted a picture with the words “It is safe”.", "posted", "Holt"),
        ("Holt posted that the bridge was safe.", "posted", "Holt"),
        ("Your editorial said that it was safe.", "said", "Your editorial"),
        ("Your own newspaper thinks that it is safe.", "thinks", "Your own newspaper"),
        ("Your minister thinks that it is safe.", "thinks", "Your minister"),
        ("You spoke of the bridge as safe.", "spoke of", "You"),
        ("You keep telling us that it is safe.", "keep telling", "You"),
        ("Holt posted a video saying that it is safe.", "posted", "Holt"),
        ("Holt shared a clip in which it is called safe.", "shared", "Holt"),
        ("In short Fact: Boats are slow.", "Fact:", ""),
        ("Holt: The bridge is safe.", "Holt:", ""),
        ("Asked whether the bridge was safe.", "Asked", ""),
        ("It was expected to open the bridge.", "was expected", ""),
    ],
)
def test_what_somebody_said_is_left(text: str, cue: str, source: str) -> None:
    assert kept(text, cue, source)


def test_what_stands_in_a_quotation_is_left() -> None:
    assert kept("“You know the bridge is safe,” Holt said.", "know", "You", within=(0, 31))


def test_what_goes_on_from_it_goes_with_it() -> None:
    text = "Ask for a line.\n\nAnd for a table."
    ask = Attribution(content=((8, 15),), cue=((0, 7),), form="indirect", pattern="model")
    more = Attribution(content=((17, 33),), form="indirect", pattern="continued", continues=(8, 15))
    assert without_readers(text, Found((ask, more), ())).attributions == ()


def test_what_stands_in_it_goes_with_it() -> None:
    text = "Expect a sign that says no."
    expect = Attribution(content=((7, 26),), cue=((0, 6),), form="indirect", pattern="model")
    says = Attribution(content=((24, 26),), cue=((19, 23),), form="indirect", pattern="model", within=(7, 26))
    assert without_readers(text, Found((expect, says), ())).attributions == ()


def test_turns_and_what_goes_on_are_left() -> None:
    text = "Ask for a line of the boats."
    turn = Attribution(content=((8, 28),), cue=((0, 7),), form="direct", pattern="turn")
    goes_on = Attribution(content=((8, 28),), cue=((0, 7),), form="direct", pattern="model", continues=(40, 50))
    for one in (turn, goes_on):
        assert without_readers(text, Found((one,), ())).attributions == (one,)
