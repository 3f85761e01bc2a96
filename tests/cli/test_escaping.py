from __future__ import annotations

import json
import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.cli.shown.escaping import json_safe, one_line, without_controls, without_surprises

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b2J", "\\x9b2J"),
        ("a\x00b\x7fc", "a\\x00b\\x7fc"),
        ("user\u202egpj.exe", "user\\u202egpj.exe"),
        ("one\r\n\ttwo", "one two"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_would_move_a_terminal_is_shown(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text())
def test_nothing_on_one_line_is_a_control(text: str) -> None:
    shown = one_line(text)
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in BIDI for char in shown)
    shown.encode()


@given(st.text())
def test_text_keeps_its_lines_and_nothing_else_that_controls(text: str) -> None:
    assert {char for char in without_surprises(text) if unicodedata.category(char) == "Cc"} <= {"\n", "\t"}
    assert {char for char in without_controls(text) if unicodedata.category(char) == "Cc"} <= {"\n", "\t"}


def test_a_pipe_keeps_the_marks_of_direction() -> None:
    assert without_controls("שלום\u200f!") == "שלום\u200f!"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_json_stays_the_same_value(text: str) -> None:
    safe = json_safe(msgspec.json.encode({"text": text}))
    assert json.loads(safe) == {"text": text}
    assert not any(unicodedata.category(char) == "Cc" or char in BIDI for char in safe.decode())
