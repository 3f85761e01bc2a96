"""Pieces of words are found in a text as a plain search finds them, whatever was looked at before."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.page import pieces as module
from onrecord.page.pieces import Pieces

PIECES = ("licen", "rights reserved", " ai ", "first ", "for ", "上水", "ist", "l'été", "licence", "mit ap",
          "may be", "ai ai", " mit mit")  # fmt: skip
LOOKED_FOR = Pieces(PIECES)
"""One for all examples: what it has kept of one text must not change what it finds in the next."""
WORDS = st.sampled_from(
    ("rights", "reserved", "all", "ai", "ai,", "first", "for", "former", "licences", "x\x1dist", "河上水坝", "l'été",
     "mit", "apfel", "list", "said", "w" * 40, "may", "maybe", "dismay", "be", "ai")
)  # fmt: skip
GAPS = st.sampled_from((" ", "  ", "\n", "\u00a0", "\x1d", ""))


def plainly(text: str) -> list[str]:
    return [piece for piece in PIECES if piece in text]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(WORDS, GAPS), max_size=12))
def test_pieces_are_found_as_by_a_plain_search(several: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in several)
    assert LOOKED_FOR.standing(text) == plainly(text)
    assert LOOKED_FOR.standing(f" {text} ") == plainly(f" {text} ")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_looked_at(text: str) -> None:
    assert LOOKED_FOR.standing(text) == plainly(text)


def test_pieces_are_told_once_and_in_their_own_order() -> None:
    assert Pieces(("b", "a", "b")).standing("a b") == ["b", "a"]
    assert Pieces(("b", "a")).standing("") == []


def test_what_is_kept_of_many_words_is_bounded() -> None:
    looked_for = Pieces(PIECES)
    most = 0
    for page in range(6):
        text = " ".join(f"w{page}n{number}" for number in range(module._MOST // 4)) + " licences"
        assert looked_for.standing(text) == ["licen", "licence"]
        most = max(most, len(looked_for._silent) + len(looked_for._telling))
    assert most <= module._MOST
    looked_for.standing("x" * (module._LONGEST + 1) + " short")
    assert "short" in looked_for._silent
    assert all(len(word) <= module._LONGEST for word in looked_for._silent)


def test_of_one_text_with_more_words_no_more_are_kept() -> None:
    looked_for = Pieces(PIECES)
    text = " ".join(f"w{number}" for number in range(module._MOST + 2_000)) + " licences"
    for _ in range(2):
        assert looked_for.standing(text) == ["licen", "licence"]
        assert len(looked_for._silent) + len(looked_for._telling) <= module._MOST
