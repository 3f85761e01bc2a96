"""Text that was read as Latin-1 and written anew is made good; all other text stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.page import page_from
from onrecord.page.mojibake import may_be_mixed, unmixed

SENTENCE = "“It’s over,” said Müller – in Kraków."


def mixed(text: str) -> str:
    """`text` as whoever reads UTF-8 as Latin-1 has it."""
    return text.encode().decode("latin-1")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_was_mixed_comes_back(text: str) -> None:
    whole = f"{text} “”"
    assert unmixed(mixed(whole))[0] == whole


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters=[chr(n) for n in range(0x80, 0xA0)])))
def test_text_without_such_controls_stays(text: str) -> None:
    assert unmixed(text) == (text, 0)


@given(st.text(st.sampled_from("a“â\u0080\u0099\u00a9\u00c3\u0085 ")))
def test_few_controls_are_left_or_all(text: str) -> None:
    good, number = unmixed(text)
    before, left = (sum("\u0080" <= one <= "\u009f" for one in each) for each in (text, good))
    assert (good == text) if number == 0 else (10 * left <= before)


def test_stray_controls_are_no_sign() -> None:
    assert unmixed("a\u0093quoted\u0094 word, and â\u0080\u0099") == ("a\u0093quoted\u0094 word, and â\u0080\u0099", 0)


@pytest.mark.parametrize("as_bytes", [True, False])
@pytest.mark.parametrize("kind", ["html", "text"])
def test_a_page_is_read_as_it_was_written(as_bytes: bool, kind: str) -> None:
    text = mixed(f"<title>É</title><p>{SENTENCE}</p>" if kind == "html" else f"{SENTENCE}\n\nSecond line.")
    page = page_from(text.encode() if as_bytes else text, None, "auto", None)
    assert SENTENCE in [block.text for block in page.blocks]
    assert [warning.code for warning in page.warnings] == ["encoding-mended"]
    assert page.invisible == ()


def test_a_good_page_is_left_alone() -> None:
    page = page_from(f"<p>{SENTENCE} Ã© â€™ \u0093</p>", None, "auto", None)
    assert page.blocks[0].text == f"{SENTENCE} Ã© â€™"
    assert page.warnings == ()
    assert may_be_mixed(page.invisible)
