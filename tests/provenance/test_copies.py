"""Fingerprints: alike for texts that are alike, and the same on every machine."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.provenance.copies import KEPT, alike, fingerprint, packed, parts_in, unpacked

WORDS = [f"word{number}" for number in range(3000)]


def text_of(words: list[str]) -> str:
    return " ".join(words)


def some(chance: random.Random, many: int) -> list[str]:
    return chance.choices(WORDS, k=many)


def test_a_fingerprint_is_the_same_everywhere() -> None:
    assert fingerprint("one two three four five six") == (76121798632186, 165152002314020)


def test_case_marks_and_space_count_for_nothing() -> None:
    assert fingerprint("“No sluice opens while it lasts,” he said.") == fingerprint(
        "no sluice OPENS\n\nwhile it lasts he said"
    )


def test_fewer_than_five_words_are_like_nothing() -> None:
    assert fingerprint("no more than four") == ()
    assert alike((), ()) == (0.0, 0.0)


@pytest.mark.parametrize("shared", [0.2, 0.5, 0.8, 1.0])
def test_resemblance_is_the_share_in_common(shared: float) -> None:
    chance = random.Random(3)
    estimates = []
    for _ in range(40):
        common = some(chance, round(600 * shared))
        one, other = common + some(chance, 600 - len(common)), common + some(chance, 600 - len(common))
        estimates.append(alike(fingerprint(text_of(one)), fingerprint(text_of(other))).resemblance)
    wanted = shared / (2 - shared)
    assert abs(sum(estimates) / len(estimates) - wanted) < 0.06


def test_an_excerpt_is_contained() -> None:
    chance = random.Random(4)
    whole = some(chance, 900)
    found = alike(fingerprint(text_of(whole[:250])), fingerprint(text_of(whole)))
    assert found.resemblance < 0.5
    assert found.containment > 0.6


def test_texts_without_spaces_are_compared_by_letters() -> None:
    text = "記者会見で大臣は来月の調査が終わるまで水門を開けないと述べた。"
    assert alike(fingerprint(text), fingerprint(text + "農民は手紙を送った。")).containment > 0.8


@given(st.text())
def test_any_text_has_one(text: str) -> None:
    found = fingerprint(text)
    assert len(found) <= KEPT
    assert list(found) == sorted(set(found))
    assert unpacked(packed(found)) == found
    assert parts_in(found) >= 0
    assert alike(found, found) == ((1.0, 1.0) if found else (0.0, 0.0))
