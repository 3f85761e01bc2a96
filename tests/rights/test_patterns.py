"""Patterns that are asked in another way than as they stand find the same."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.rights.patterns import words_asked
from onrecord.rights.printed import phrases as p

WORDS = sorted({word for tongue in p.TONGUES for word in words_asked(tongue.mark)[0]})
OTHERS = ("reprinted", "do", "not", "don't", "l'", "d'été", "re-posting", "unauthorized", "theme", "_la", "è",
          "interdites")  # fmt: skip

GAPS = (" ", "-", "_", ".", "", "'")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from((*WORDS, *OTHERS)), st.sampled_from(GAPS)), max_size=4))
def test_marks_of_languages_are_found_by_words(several: list[tuple[str, str]]) -> None:
    sentence = "".join(word + gap for word, gap in several)
    told = set(re.findall(r"\w+", sentence))
    for tongue in p.TONGUES:
        words, others = words_asked(tongue.mark)
        found = not words.isdisjoint(told) or (others is not None and others.search(sentence) is not None)
        assert found == (re.search(tongue.mark, sentence) is not None), tongue.code


def test_what_is_no_list_of_plain_words_is_searched() -> None:
    words, others = words_asked(r"\b(?:cop(?:y|ies)|shared?|l[ao]|re-?post)\b|l'")
    assert words == {"share", "shared", "la", "lo"}
    assert others is not None
    assert others.pattern == r"\b(?:cop(?:y|ies))\b|\b(?:re-?post)\b|l'"
