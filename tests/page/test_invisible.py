"""Invisible characters: out of the text before offsets are counted, kept as evidence; joiners and emoji stay."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.page import page_from
from onrecord.page.invisible import MOST_EVIDENCE, without_invisible


def selector(byte: int) -> str:
    """A byte as C2PA 2.3, A.7, writes it into text."""
    return chr(0xFE00 + byte) if byte < 16 else chr(0xE0100 + byte - 16)


MANIFEST = "\ufeff" + "".join(map(selector, b"C2PATXT\0\x01" + bytes(range(256))))


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (f"Rain fell.{MANIFEST}", "Rain fell."),
        (f"{MANIFEST}Rain fell.", "Rain fell."),
        (f"Rain{MANIFEST} fell.", "Rain fell."),
        ("Was\u00adser\u00adkraft\u00adwerk", "Wasserkraftwerk"),
        ("zero\u200bwidth", "zerowidth"),
        ("no\u2060break", "nobreak"),
        ("\ufeffmark", "mark"),
        ("a \u200b b", "a b"),
        ("a \u200b", "a "),
        ("bell\x07 and del\x7f", "bell and del"),
        ("C1\x99 control", "C1 control"),
        ("tag\U000e0041\U000e0042s", "tags"),
        ("smuggled😀\ufe0f" + "".join(map(selector, b"\x05hidden\x02")), "smuggled😀\ufe0f"),
    ],
)
def test_taken_out(text: str, clean: str) -> None:
    found: list[str] = []
    assert without_invisible(text, found) == clean
    assert len(found) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cروم",  # zero-width non-joiner, Persian
        "क्\u200dष",  # zero-width joiner, Hindi
        "👩\u200d🌾 and 👨\u200d👩\u200d👧",
        "❤\ufe0f and ☎\ufe0e",
        "1\ufe0f\u20e3",
        "葛\U000e0100城",  # a variant of an ideograph
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",  # the flag of England
        "שלום\u200f (right-to-left mark)",
        "tab\tand\nline",
        "no\u00a0break and thin\u2009space",
    ],
)
def test_kept(text: str) -> None:
    found: list[str] = []
    assert without_invisible(text, found) == text
    assert found == []


def test_a_manifest_is_one_run_of_evidence() -> None:
    found: list[str] = []
    without_invisible(f"Rain fell.{MANIFEST}", found)
    assert len(found) == 1
    assert found[0].startswith("U+FEFF U+E0133 U+E0122 U+E0140")


def test_evidence_is_bounded() -> None:
    found: list[str] = []
    assert without_invisible("a\u200b" * 1000, found) == "a" * 1000
    assert len(found) == MOST_EVIDENCE


ODD = st.text(
    st.sampled_from("ab \u00ad\u200b\u200d\ufeff\ufe0f\ufe00\u0007😀葛🏴\U000e0100\U000e0101\U000e0067\U000e007f"),
    max_size=25,
)


@given(ODD)
def test_nothing_else_is_taken(text: str) -> None:
    """What is left is what was there, in its order, without format characters, selectors and controls."""
    clean = without_invisible(text, [])
    visible = [c for c in text if unicodedata.category(c) not in ("Cf", "Mn", "Cc") and not c.isspace()]
    assert [c for c in clean if unicodedata.category(c) not in ("Cf", "Mn", "Cc") and not c.isspace()] == visible
    rest = iter(text)
    assert all(c in rest for c in clean)
    assert not set("\u00ad\u200b\ufeff\u0007") & set(clean)


@given(ODD, ODD, ODD)
def test_links_name_their_words_when_characters_are_taken_out(before: str, inside: str, after: str) -> None:
    html = f"<p>x{before}<a href=u>y{inside}z</a>{after}w</p>"
    page = page_from(html, None, "html", None)
    (block,) = page.blocks
    (link,) = block.anchors
    named = block.text[link.start : link.end]
    assert named[0] == "y"
    assert named[-1] == "z"
    bare = [c for c in inside if c in "ab😀葛🏴"]
    assert [c for c in named if c in "ab😀葛🏴"] == bare
    assert block.text == " ".join(block.text.split())


def test_blocks_of_nothing_else_are_gone_and_their_neighbours_stay() -> None:
    page = page_from("<div><p>one</p><p>\u200b</p><p>\ufefftwo</p></div><p>three</p>", None, "html", None)
    assert [block.text for block in page.blocks] == ["one", "two", "three"]
    div = page.elements.tag.index("div")
    assert page.blocks[page.elements.lo[div] : page.elements.hi[div]] == page.blocks[:2]
    assert page.elements.hi[0] == 3
    assert page.invisible == ("U+200B", "U+FEFF")


def test_a_link_of_invisible_characters_is_none() -> None:
    page = page_from("<p>Rain <a href=u>\u200b</a> fell.</p>", None, "html", None)
    assert page.blocks[0].text == "Rain fell."
    assert page.blocks[0].anchors == ()


def test_text_without_markup_is_cleaned_too() -> None:
    page = page_from(f"Rain\u00ad fell.{MANIFEST}\nIt stopped.", None, "text", None)
    assert [block.text for block in page.blocks] == ["Rain fell.", "It stopped."]
    assert len(page.invisible) == 2


def test_a_block_of_nothing_but_invisible_characters_takes_little() -> None:
    page = page_from("<p>" + "a\u00ad" * 300_000, None, "html", None)
    assert page.blocks[0].text == "a" * 300_000
    assert len(page.invisible) == MOST_EVIDENCE
