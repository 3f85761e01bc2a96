"""The cheap tests before patterns miss nothing that the patterns would find."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.rights.makers import claims, employers, lines
from onrecord.rights.patterns import asked, loosely, stands_loosely
from onrecord.rights.printed import (
    boxes,
    byline_words,
    chooser,
    copyright_lines,
    holders,
    lines_beside,
    reach,
    retractions,
    surroundings,
    whole_grants,
)
from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.boxes import is_called_so
from onrecord.rights.printed.machines import may_name_machines
from onrecord.rights.printed.plainness import CHANGED, KEPT_WHOLE
from onrecord.rights.printed.stems import RESERVING, SPEAKING, standing_in
from onrecord.rights.printed.texts import sentence_of

Test = Callable[[str], bool]

GUARDED: list[tuple[str, Test]] = [
    *((pattern, may_name_machines) for pattern in (p.AI, p.MINING, p.CRAWLING)),
    *((tongue.reserved, lambda text: p.stands(p.RESERVED_STEMS, text)) for tongue in p.TONGUES),
    *((tongue.personal, lambda text: p.stands(p.PERSONAL_STEMS, text)) for tongue in p.TONGUES),
    *((pattern, partial(p.stands, needs)) for pattern, needs in p.NEEDS.items()),
    (p.EXCLUDED, lambda text: p.without_exceptions(text) != text),
    (surroundings._COMMENTS, partial(p.stands, surroundings.STEMS)),
    (KEPT_WHOLE, partial(p.stands, CHANGED)),
    *(
        (getattr(tongue, name), partial(p.stands, tongue.uses))
        for tongue in p.TONGUES for name in ("copy", "run", "edit", "keep", "quote")
    ),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "test"), GUARDED, ids=[pattern[:24] for pattern, _ in GUARDED])
def test_what_a_pattern_finds_passes_the_test_before_it(pattern: str, test: Test) -> None:
    @settings(max_examples=15, deadline=None, database=None)
    @given(st.from_regex(re.compile(pattern)))
    def holds(text: str) -> None:
        assert test(text.casefold()) or not p.compiled(pattern).search(text.casefold())

    holds()


@pytest.mark.parametrize("stem", whole_grants.STEMS)
def test_a_text_with_a_stem_of_whole_grants_may_hold_one(stem: str) -> None:
    standing = standing_in(f"the dam. vorx{stem}x tern")
    assert standing is not None
    assert standing.grants
    assert standing_in("the dam was opened") is None


@pytest.mark.parametrize("stem", [*RESERVING, *SPEAKING, *p.RESERVED_STEMS])
@pytest.mark.parametrize("around", ["{}", "The ({}) dam", "a{}b", "Dam|{}|Tern"])
def test_a_sentence_in_which_a_stem_stands_is_read(stem: str, around: str) -> None:
    sentence = sentence_of(around.format(stem))
    standing = standing_in(sentence.words)
    if stem in sentence.folded:
        assert standing is not None
        assert stem not in SPEAKING or stem in standing.speaking
        assert stem not in p.RESERVED_STEMS or standing.reserved
        assert stem not in ("©", "(c)", "copyright") or standing.line


@pytest.mark.parametrize("sentences", [whole_grants._sentences(n) for n in range(len(whole_grants._LANGUAGES))])
def test_whole_grants_begin_as_the_test_before_them_knows(sentences: tuple[str, str]) -> None:
    @settings(max_examples=25, deadline=None, database=None)
    @given(st.one_of(*(st.from_regex(re.compile(pattern), fullmatch=True) for pattern in sentences)))
    def holds(text: str) -> None:
        assert whole_grants._beginning().match(text)

    holds()


@pytest.mark.parametrize("sentence", chooser._LANGUAGES, ids=range(len(chooser._LANGUAGES)))
def test_standard_sentences_name_their_licence_as_the_test_before_them_knows(sentence: str) -> None:
    @settings(max_examples=25, deadline=None, database=None)
    @given(st.from_regex(re.compile(sentence), fullmatch=True))
    def holds(text: str) -> None:
        assert chooser.is_standard(text)

    holds()


ENDS = ("Bay Press", " Co.", "St.", " A.", "all rights", " ALL  RIGHTS", " and may", " Is ", " | ", " - ", ", Ltd.",
        "ı", "reproduced", ". ", "!", " S.p.A.", "(https:", "é", "İ", "ſ", "\n")  # fmt: skip


@given(st.lists(st.sampled_from(ENDS), max_size=6).map("".join))
def test_where_a_name_behind_a_sign_ends_is_found_in_lower_case_as_in_any(words: str) -> None:
    found, sought = copyright_lines._plain_end().search(words.lower()), copyright_lines._end().search(words)
    assert not words.isascii() or (found and found.span()) == (sought and sought.span())


NAMES = ("Bay Press", "GmbH", "all rights", "ALL RIGHTS", "rights reserved", "Tous les droits", "haklarI saklI",
         "hakları", "Cookie", "nocookie", "terms of", "Rights", " ", "-", "_", "版权所有", "s", "ſ", "İ")  # fmt: skip


@given(st.lists(st.sampled_from(NAMES), max_size=5).map("".join))
def test_notices_behind_names_are_found_in_plain_letters_as_in_any(words: str) -> None:
    found, sought = holders._notice_in(words), holders._notice().search(words)
    assert (found and found.span()) == (sought and sought.span())
    assert holders.begins_notice(words) == (holders._notice().match(words) is not None)


ASKED = sorted({*p.NEEDS, *(value for name, value in vars(p).items() if name.isupper() and isinstance(value, str))})
LOOSER = (lines_beside, retractions, reach, byline_words, claims, lines, employers)
MADE = {name: getattr(lines, name) for name in ("_OF_TEXT", "_AT_START", "_BRIEF", "_REPORTED", "_EDITED", "_MADE")}
ALL_ASKED = [
    *ASKED,
    *sorted({value for module in LOOSER for value in vars(module).values() if isinstance(value, str) and "|" in value}),
    *(getattr(tongue, name) for tongue in p.TONGUES for name in ("mark", "copy", "run", "ban", "path")),
]


@pytest.mark.parametrize("pattern", ALL_ASKED, ids=[pattern[:24] for pattern in ALL_ASKED])
def test_a_pattern_put_in_another_order_stands_where_it_stood(pattern: str) -> None:
    @settings(max_examples=15, deadline=None, database=None)
    @given(st.one_of(st.from_regex(re.compile(pattern)), st.text(alphabet="abcdeilnorstuy '.-/", max_size=60)))
    def holds(text: str) -> None:
        for folded in (text.casefold(), f"x{text.casefold()}x"):
            assert bool(asked(pattern).search(folded)) == bool(p.compiled(pattern).search(folded))

    holds()


@pytest.mark.parametrize("pattern", MADE.values(), ids=MADE)
def test_what_is_asked_in_lower_case_stands_where_case_makes_no_difference(pattern: str) -> None:
    @settings(max_examples=25, deadline=None, database=None)
    @given(
        st.from_regex(re.compile(pattern)),
        st.sampled_from((str.upper, str.title, str.lower, lambda words: words.replace("i", "İ").replace("s", "ſ"))),
    )
    def holds(text: str, cased: Callable[[str], str]) -> None:
        for words in (cased(text), f"The dam {cased(text)}"):
            assert stands_loosely(pattern, words) == (loosely(pattern).search(words) is not None)

    holds()


def test_alternatives_are_parted_at_the_outermost_strokes_alone() -> None:
    several = asked(r"\ba[|\]]b|c\|d|\be(?:f|\bg)|\bh[^]|]|\bi").pattern
    assert several == r"c\|d|\b(?:a[|\]]b|e(?:f|\bg)|h[^]|]|i)"
    assert asked(r"\ba|\bb|c").pattern == r"\ba|\bb|c"


@pytest.mark.parametrize("name", ["post-license-box", "ArticleLicense", "cc-by", "terms-of-use", "imprint", "CCBadge"])
def test_names_of_boxes_pass_the_test_before_them(name: str) -> None:
    assert is_called_so(name) == boxes._is_name(name)
