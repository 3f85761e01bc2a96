"""Who helped with a story, in the words of all its languages: every form leads to the pattern."""

from __future__ import annotations

import pytest

from onrecord.provenance.lines.trailers import _CONTRIBUTED, _GOES_ON


@pytest.mark.parametrize(
    "line",
    [
        "Ann Roy droeg bij aan dit stuk", "Ann Roy en Ivo Pell droegen bij aan dit verhaal",
        "Ann Roy e Ivo Pell contribuíram para esta reportagem", "Ann Roy contribuiu para este texto",
        "Ann Roy har bidragit till artikeln", "Ann Roy bidrog till texten", "Ann Roy har bidratt til saken",
        "Ann Roy et Ivo Pell ont contribué à cet article", "Ann Roy e Ivo Pell hanno contribuito a quest’articolo",
    ],
)  # fmt: skip
def test_who_helped_is_read_in_each_form_of_the_verb(line: str) -> None:
    assert _CONTRIBUTED.search(line)


@pytest.mark.parametrize("rest", [" has written for Reuters.", " ist Reporter bei Reuters.", " writes for Reuters."])
def test_what_a_writers_name_goes_on_with_is_their_life(rest: str) -> None:
    assert _GOES_ON.match(rest)


@pytest.mark.parametrize("rest", [" a AFP", " / dpa", " mit dpa", ", Reuters", " and Reuters", " has Reuters"])
def test_makers_behind_a_writers_name_are_no_life(rest: str) -> None:
    assert not _GOES_ON.match(rest)
