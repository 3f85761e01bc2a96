"""Patterns that wait until they are needed find what they would have found at once."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.names import makers

MODULES = """
    conflicts signs credits.credits lexicon.phrases lines.bylines lines.datelines lines.heads lines.places
    lines.trailers names.makers names.origin_names quotations.excerpts
"""


def guarded() -> Iterator[tuple[str, Pattern]]:
    for module in MODULES.split():
        for name, value in vars(importlib.import_module(f"onrecord.provenance.{module}")).items():
            if isinstance(value, Pattern) and value.needs:
                yield f"{module}.{name}", value


@pytest.mark.parametrize(("name", "pattern"), list(guarded()))
def test_what_a_pattern_finds_holds_one_of_its_needs(name: str, pattern: Pattern) -> None:
    @settings(max_examples=30, deadline=None, database=None)
    @given(st.from_regex(pattern.compiled, alphabet=st.characters(codec="utf-8", exclude_characters="ſK")))
    def holds(text: str) -> None:
        assert stands(pattern.needs, text.lower()) or not pattern.compiled.search(text)

    holds()


@settings(max_examples=100, deadline=None)
@given(st.from_regex(makers._DATE_TAIL.compiled, alphabet=st.characters(codec="utf-8")))
def test_what_is_cut_off_as_a_date_has_a_digit(words: str) -> None:
    assert any(map(str.isdecimal, words))


def test_a_pattern_without_needs_is_the_expression() -> None:
    pattern, text = Pattern(r"b(\w)", re.I), "ab Bc"
    assert [match[1] for match in pattern.finditer(text)] == ["c"]
    assert pattern.sub("-", text) == re.sub(r"b(\w)", "-", text, flags=re.I)
    assert pattern.split("abca") == ["a", "c", "a"]
    assert pattern.split("abcabca", maxsplit=1) == ["a", "c", "abca"]
    assert pattern.findall(text) == ["c"]
    assert pattern.search(text) is not None
    assert pattern.match(text) is None


def test_a_pattern_whose_needs_are_missing_is_not_compiled() -> None:
    pattern = Pattern("(", needs=("x",))
    assert pattern.search("abc") is pattern.match("abc") is pattern.fullmatch("abc") is None
    assert (list(pattern.finditer("abc")), pattern.split("abc"), pattern.sub("-", "abc")) == ([], ["abc"], "abc")
    with pytest.raises(re.error):
        pattern.search("X")
