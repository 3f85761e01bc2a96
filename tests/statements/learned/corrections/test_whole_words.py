"""Contents begin with a whole word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned.corrections.whole_words import with_whole_words

TEXT = "Holt said half-baked plans failed. Roy became pro-Tarnish. Kos added it."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return start, start + len(words)


def found(*attributions: Attribution) -> tuple[Attribution, ...]:
    return with_whole_words(TEXT, Found(attributions, ())).attributions


def test_the_first_word_is_made_whole_and_those_that_point_to_it_follow() -> None:
    half = Attribution(
        content=(at("baked plans failed"),), cue=(at("said half-"),), source=(at("Holt"),), form="indirect", pattern="m"
    )
    inner = Attribution(content=(at("plans"),), form="indirect", pattern="m", within=half.content[0])
    first, second = found(half, inner)
    assert first.content == (at("half-baked plans failed"),)
    assert [TEXT[slice(*span)] for span in first.cue] == ["said"]
    assert second.within == first.content[0]


def test_half_a_word_alone_is_no_content() -> None:
    assert found(Attribution(content=(at("Tarnish"),), cue=(at("became pro-"),), form="indirect", pattern="m")) == ()


def test_whole_words_stay() -> None:
    whole = Attribution(content=(at("half-baked plans"),), cue=(at("said"),), form="indirect", pattern="m")
    assert found(whole) == (whole,)


@given(st.text("ab-’ .年", max_size=12), st.integers(0, 12), st.integers(1, 12))
def test_any_text_is_read(text: str, start: int, length: int) -> None:
    end = min(start + length, len(text))
    if start >= end:
        return
    one = Attribution(content=((start, end),), cue=((0, end),), form="indirect", pattern="m")
    for kept in with_whole_words(text, Found((one,), ())).attributions:
        assert 0 <= kept.content[0][0] <= start
        assert all(first < last for first, last in kept.cue)
