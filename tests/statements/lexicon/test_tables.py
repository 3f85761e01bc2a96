"""The tables of words: nothing is lost between two lines of one."""

from __future__ import annotations

import tokenize
from itertools import pairwise
from pathlib import Path

import pytest

from onrecord.statements import lexicon
from onrecord.statements.lexicon.language import table

TABLES = sorted(Path(lexicon.__file__).parent.glob("*.py"))
_LAYOUT = {tokenize.NL, tokenize.COMMENT}


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_string_that_goes_on_in_the_next_line_ends_with_a_blank_or_a_comma(path: Path) -> None:
    with path.open(encoding="utf-8") as lines:
        tokens = [token for token in tokenize.generate_tokens(lines.readline) if token.type not in _LAYOUT]
    joined = [one for one, two in pairwise(tokens) if one.type == two.type == tokenize.STRING]
    assert [f"line {one.start[0]}: {one.string[-20:]}" for one in joined if one.string[-2] not in " ,"] == []


def test_words_at_the_ends_of_lines_are_there() -> None:
    english = table("en")
    assert {english.words[word] for word in ("couldn’t", "couldn't", "cannot")} == {"A"}
    assert (("quoted", "as", "saying"), "V") in english.phrases["is"]
    assert (("out",), "V") in english.phrases["pointed"]
