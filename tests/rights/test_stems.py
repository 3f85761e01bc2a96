"""The cheap tests before patterns miss nothing that the patterns would find."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.rights.patterns import asked
from onrecord.rights.printed import boxes, surroundings, whole_grants
from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.boxes import is_called_so
from onrecord.rights.printed.machines import may_name_machines
from onrecord.rights.printed.stems import standing_in

Test = Callable[[str], bool]

GUARDED: list[tuple[str, Test]] = [
    *((pattern, may_name_machines) for pattern in (p.AI, p.MINING, p.CRAWLING)),
    *((tongue.reserved, lambda text: p.stands(p.RESERVED_STEMS, text)) for tongue in p.TONGUES),
    *((tongue.personal, lambda text: p.stands(p.PERSONAL_STEMS, text)) for tongue in p.TONGUES),
    *((pattern, partial(p.stands, needs)) for pattern, needs in p.NEEDS.items()),
    (p.EXCLUDED, lambda text: p.without_exceptions(text) != text),
    (surroundings._COMMENTS, partial(p.stands, surroundings.STEMS)),
]


@pytest.mark.parametrize(("pattern", "test"), GUARDED, ids=[pattern[:24] for pattern, _ in GUARDED])
def test_what_a_pattern_finds_passes_the_test_before_it(pattern: str, test: Test) -> None:
    @settings(max_examples=30, deadline=None, database=None)
    @given(st.from_regex(re.compile(pattern)))
    def holds(text: str) -> None:
        assert test(text.casefold()) or not p.compiled(pattern).search(text.casefold())

    holds()


@pytest.mark.parametrize("stem", whole_grants.STEMS)
def test_a_text_with_a_stem_of_whole_grants_may_hold_one(stem: str) -> None:
    assert standing_in(f"the dam. vorx{stem}x tern").grants
    assert not standing_in("the dam was opened").grants


ASKED = sorted({*p.NEEDS, *(value for name, value in vars(p).items() if name.isupper() and isinstance(value, str))})
ALL_ASKED = [
    *ASKED,
    *(getattr(tongue, name) for tongue in p.TONGUES for name in ("mark", "copy", "run", "ban", "path")),
]


@pytest.mark.parametrize("pattern", ALL_ASKED, ids=[pattern[:24] for pattern in ALL_ASKED])
def test_a_pattern_put_in_another_order_stands_where_it_stood(pattern: str) -> None:
    @settings(max_examples=30, deadline=None, database=None)
    @given(st.one_of(st.from_regex(re.compile(pattern)), st.text(alphabet="abcdeilnorstuy '.-/", max_size=60)))
    def holds(text: str) -> None:
        for folded in (text.casefold(), f"x{text.casefold()}x"):
            assert bool(asked(pattern).search(folded)) == bool(p.compiled(pattern).search(folded))

    holds()


def test_alternatives_are_parted_at_the_outermost_strokes_alone() -> None:
    several = asked(r"\ba[|\]]b|c\|d|\be(?:f|\bg)|\bh[^]|]|\bi").pattern
    assert several == r"c\|d|\b(?:a[|\]]b|e(?:f|\bg)|h[^]|]|i)"
    assert asked(r"\ba|\bb|c").pattern == r"\ba|\bb|c"


@pytest.mark.parametrize("name", ["post-license-box", "ArticleLicense", "cc-by", "terms-of-use", "imprint", "CCBadge"])
def test_names_of_boxes_pass_the_test_before_them(name: str) -> None:
    assert is_called_so(name) == boxes._is_name(name)
