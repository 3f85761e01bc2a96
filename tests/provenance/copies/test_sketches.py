"""Fingerprints: alike for texts that are alike, and the same on every machine."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.provenance.copies.rewording import reworded
from onrecord.provenance.copies.sketches import (
    COPIED,
    COPIED_AT_HOME,
    FOUND_BY,
    FOUND_BY_MOST,
    KEPT,
    MOST,
    PERHAPS,
    alike,
    common,
    fingerprint,
    found_by,
    is_copy,
    packed,
    parts_of,
    unpacked,
)

WORDS = [f"word{number}" for number in range(3000)]


PLAIN = "The survey of the upper wall will take until the end of the month, and no sluice will be opened before that."


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
    assert len(found) <= MOST
    assert list(found) == sorted(set(found))
    assert unpacked(packed(found)) == found
    assert alike(found, found) == ((1.0, 1.0) if found else (0.0, 0.0))


@pytest.mark.parametrize("words", [120, 600, 3_000, 12_000])
def test_what_a_short_text_shares_with_a_long_one_is_estimated(words: int) -> None:
    chance = random.Random(words)
    whole = some(chance, 12_000)
    estimates = []
    for _ in range(12):
        at = chance.randrange(12_001 - words)
        half = whole[at : at + words // 2] + [f"own{chance.randrange(10**9)}" for _ in range(words // 2)]
        estimates.append(alike(fingerprint(text_of(half)), fingerprint(text_of(whole))).containment)
    assert abs(sum(estimates) / len(estimates) - 0.5) < 0.15


def test_a_text_is_found_by_a_bounded_number_of_hashes() -> None:
    assert len(found_by(fingerprint(text_of(some(random.Random(1), 300))))) == FOUND_BY
    long = fingerprint(text_of(some(random.Random(1), 3_000)))
    assert KEPT < len(long) < MOST
    assert FOUND_BY < len(found_by(long)) < FOUND_BY_MOST
    longest = fingerprint(" ".join(map(str, range(60_000))))
    assert (len(longest), len(found_by(longest))) == (MOST, FOUND_BY_MOST)


def test_a_word_a_million_times_is_one_part() -> None:
    text = "word " * 1_000_000
    assert len(fingerprint(text)) == 1
    assert is_copy(text, text, common(parts_of(text), parts_of(text)))
    assert not is_copy(text, PLAIN, common(parts_of(text), parts_of(PLAIN)))


def test_short_texts_are_copies_where_half_of_both_is_the_same() -> None:
    one, other = "a note of ten words that stands in a longer text", " ".join(map(str, range(300)))
    assert is_copy(one, one, common(parts_of(one), parts_of(one)))
    assert not is_copy(one, f"{one} {other}", common(parts_of(one), parts_of(f"{one} {other}")))


@given(st.text(), st.text())
def test_what_is_common_is_so_from_both_sides(one: str, other: str) -> None:
    there, back = common(parts_of(one), parts_of(other)), common(parts_of(other), parts_of(one))
    assert (there.parts, there.of_one, there.of_other) == (back.parts, back.of_other, back.of_one)
    assert there.resemblance == back.resemblance <= min(there.of_one, there.of_other)
    assert is_copy(one, other, there) == is_copy(other, one, back)
    assert reworded(one, other) == reworded(other, one)


@given(st.lists(st.sampled_from(WORDS[:40]), min_size=5, max_size=80), st.data())
def test_a_cut_is_contained_whole(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 5))
    end = data.draw(st.integers(start + 5, len(words)))
    cut = parts_of(text_of(words[start:end]))
    assert common(cut, parts_of(text_of(words))).of_one == 1.0


@given(st.text(alphabet=st.characters(categories=["Lo", "Mn"], max_codepoint=0xFFFF), max_size=200))
def test_scripts_without_spaces_never_fail(text: str) -> None:
    assert reworded(text, text) <= 1.0
    assert common(parts_of(text), parts_of(text)).of_one in (0.0, 1.0)


def test_a_text_in_other_words_is_told_by_its_sentences() -> None:
    chance = random.Random(5)
    sentences = [f"{text_of(some(chance, 14))}." for _ in range(12)]
    touched = [text_of([word for at, word in enumerate(one.split()) if at % 4 != 2]) for one in sentences]
    one, other = " ".join(s.capitalize() for s in sentences), " ".join(f"{t.capitalize()}" for t in touched)
    assert common(parts_of(one), parts_of(other)).of_one < 0.1
    assert reworded(one, other) > 0.8
    assert reworded(one, " ".join(f"{text_of(some(chance, 14)).capitalize()}." for _ in range(12))) < 0.1
    found = common(parts_of(one), parts_of(f"{other} {sentences[0]} {sentences[1]} {sentences[2]}"))
    assert PERHAPS <= found.of_one < COPIED
    assert is_copy(one, f"{other} {sentences[0]}", found)
    assert not is_copy(one, f"{other} {sentences[0]}", found, at_home=True), "forms of one house come again every day"


@pytest.mark.parametrize(
    ("shared", "is_one", "is_one_at_home"),
    [(COPIED - 0.02, False, False), (COPIED + 0.02, True, False), (COPIED_AT_HOME + 0.02, True, True)],
)
def test_from_what_share_on_a_text_is_a_copy(shared: float, is_one: bool, is_one_at_home: bool) -> None:
    chance = random.Random(6)
    one, other = some(chance, 400), some(chance, 400)
    kept = round(400 * shared)
    texts = text_of(one), text_of([*one[:kept], *other[kept:]])
    found = common(*map(parts_of, texts))
    assert is_copy(*texts, found) is is_one
    assert is_copy(*texts, found, at_home=True) is is_one_at_home
