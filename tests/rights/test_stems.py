"""The cheap tests before patterns miss nothing that the patterns would find."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.machines import may_name_machines

Test = Callable[[str], bool]

GUARDED: list[tuple[str, Test]] = [
    *((pattern, may_name_machines) for pattern in (p.AI, p.MINING, p.CRAWLING)),
    *((tongue.reserved, lambda text: p.stands(p.RESERVED_STEMS, text)) for tongue in p.TONGUES),
    *((tongue.personal, lambda text: p.stands(p.PERSONAL_STEMS, text)) for tongue in p.TONGUES),
    *((pattern, partial(p.stands, needs)) for pattern, needs in p.NEEDS.items()),
    (p.EXCLUDED, lambda text: p.without_exceptions(text) != text),
]


@pytest.mark.parametrize(("pattern", "test"), GUARDED, ids=[pattern[:24] for pattern, _ in GUARDED])
def test_what_a_pattern_finds_passes_the_test_before_it(pattern: str, test: Test) -> None:
    @settings(max_examples=30, deadline=None, database=None)
    @given(st.from_regex(re.compile(pattern)))
    def holds(text: str) -> None:
        assert test(text.casefold()) or not p.compiled(pattern).search(text.casefold())

    holds()
