"""Given names are found in their lists, whatever these are kept as."""

from __future__ import annotations

import pytest

from onrecord.given_names import is_given_name
from onrecord.given_names.counted import counted_sex


@pytest.mark.parametrize("name", ["Ada", "Iván", "Jan-Ole", "STACEY", "abe"])
def test_a_name_of_any_list_is_one(name: str) -> None:
    assert is_given_name(name)


@pytest.mark.parametrize("name", ["", "Carrow", "Harbour", "Holt"])
def test_another_word_is_none(name: str) -> None:
    assert not is_given_name(name)


@pytest.mark.parametrize(
    ("name", "sex"),
    [("aaden", "m"), ("zymir", "m"), ("aadhya", "f"), ("zyla", "f"), ("zyl", None), ("yla", None), ("", None),
     (" ", None), ("aaden aamir", None), ("zymir  aadhya", None), ("ada", None)],
)  # fmt: skip
def test_counted_names_are_whole_words_of_one_sex(name: str, sex: str | None) -> None:
    assert counted_sex(name) == sex
