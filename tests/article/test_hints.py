"""What names of elements say of the text in them: the lowest and the highest share among their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article import hints
from onrecord.article.hints import Hints, PackedShares, packed, parted

SHARES = {"body": 0.9, "story": 0.8, "promo": 0.05, "storé": 1.0, "no": 0.003, "on": 0.5, "a": 0.1}


def test_names_have_the_lowest_and_the_highest_share_of_their_words_and_else_the_prior() -> None:
    learned = Hints(0.2, SHARES.get)
    assert learned.of("story promo-box") == (0.05, 0.8)
    assert learned.of("nothing like it") == (0.2, 0.2)
    assert learned.of("") == (0.2, 0.2)


@pytest.mark.parametrize("searches", [0, 3, 1000])
def test_a_packed_list_says_what_it_was_packed_of(searches: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hints, "_SEARCHES", searches)
    found = PackedShares(packed(SHARES))
    asked = [*SHARES, "", "b", "bod", "bodyy", "bodz", "aaaa", "zzzz", "storz", "0.9", "dy", "ody"]
    assert [found.get(word) for word in asked] == [SHARES.get(word) for word in asked]
    assert PackedShares({}).get("body") is None


WORDS = st.text(st.characters(blacklist_categories=("Z", "C")), min_size=1, max_size=4)


@given(st.dictionaries(WORDS, st.integers(0, 1000)), WORDS)
def test_any_list_is_packed_and_parted_again(thousandths: dict[str, int], word: str) -> None:
    shares = {key: number / 1000 for key, number in thousandths.items()}
    assert parted(packed(shares)) == shares
    found = PackedShares(packed(shares))
    assert {key: found.get(key) for key in {*shares, word}} == {key: shares.get(key) for key in {*shares, word}}
