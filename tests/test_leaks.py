"""The articles and words that tests of ways out rest on: they must be able to find a leak."""

from __future__ import annotations

from html import escape
from itertools import permutations

import pytest
from tests.leaks import CLASSES, INVENTED, OPENS, articles, forbidden_words, leaked

from onrecord.record import Record

EACH = pytest.mark.parametrize("name", [*CLASSES, *INVENTED])


@EACH
def test_a_text_that_may_not_leave_is_found_in_any_dress(name: str) -> None:
    record = articles()[name]
    for way in OPENS:
        if len(forbidden_words(record, way)) < 60:  # Captions and comments alone; the text may leave.
            continue
        html = "".join(f"<p>{escape(block.text)}</p>" for block in record.body)
        dresses: list[bytes | str] = [
            record.text,
            html,
            escape(html),
            html.encode("ascii", "xmlcharrefreplace"),
            _json(record),
        ]
        dresses += [aside.text for aside in record.set_aside if aside.kind == "caption" and len(aside.text) > 60]
        assert all(leaked(dress, record, way) for dress in dresses), way


def _json(record: Record) -> str:
    return record.text.encode("ascii", "backslashreplace").decode().replace("\n", "\\n").replace("\\x", "\\u00")


def test_each_class_is_shut_somewhere_and_one_is_open_everywhere() -> None:
    sizes = {name: {way: len(forbidden_words(record, way)) for way in OPENS} for name, record in articles().items()}
    assert all(max(one.values()) >= 60 for name, one in sizes.items() if name != "public domain")
    assert max(sizes["public domain"].values()) < 60, "captions and comments alone"
    assert min(sizes["silent"].values()) >= 60


def test_no_two_have_a_text_in_common() -> None:
    for (one, first), (other, second) in permutations(articles().items(), 2):
        for way in OPENS:
            assert not leaked(second.text, first, way), f"{one} is in {other}"


@EACH
def test_headline_and_notices_are_never_forbidden(name: str) -> None:
    record = articles()[name]
    notices = [signal.words for signal in record.rights.signals] if record.rights else []
    for way in OPENS:
        assert not leaked("\n".join([record.headline or "", *notices]), record, way)
