"""Lines that a page breaks within its sentences are one paragraph."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.article.body.wrapped import unwrapped

LONG = "The harbour board met for the whole of the night on Monday and then went on to say that the"
OTHER = "old quay would be closed until the spring, and that nobody had asked for the money in the"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (f"{LONG}\nquay is shut.", f"{LONG} quay is shut."),
        (f"{LONG}\n{OTHER}\nend.", f"{LONG} {OTHER} end."),
        (f"{LONG}\nQuay Company is shut.", f"{LONG} Quay Company is shut."),
        (f"{LONG} quay\nQuay Company is shut.", f"{LONG} quay\nQuay Company is shut."),
        (f"{LONG} quay.\nall is shut.", f"{LONG} quay.\nall is shut."),
        ("By Ada Holt of the\nharbour board", "By Ada Holt of the\nharbour board"),
        (f"{LONG}\nport=12 is shut.", f"{LONG}\nport=12 is shut."),
        (f"{LONG}\n", f"{LONG}\n"),
        ("", ""),
    ],
)
def test_a_line_that_ends_within_a_sentence(text: str, whole: str) -> None:
    assert unwrapped(text) == whole
    assert len(unwrapped(text)) == len(text)


FILLER = "".join(
    f"<p>The board’s {number}th paper says that boats may land, and that nobody has to pay for it until May.</p>"
    for number in range(9)
)


def _read(html: str) -> onrecord.Record:
    page = f"<html lang=en><body><article><h1>The quay is shut for good</h1>{FILLER}{html}</article>"
    return onrecord.read(page, "https://hull.example/a")


def test_a_paragraph_of_a_fixed_width_is_one_and_keeps_its_links() -> None:
    record = _read(f"<p>{LONG}<br>{OTHER}<br>end, as <a href='/papers'>its papers</a> say.<br>Nobody asked.</p>")
    (block,) = [block for block in record.body if block.text.startswith(LONG)]
    assert block.text == f"{LONG} {OTHER} end, as its papers say."
    (link,) = block.links
    assert record.text[link.start : link.end] == "its papers"


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        (f"<p>{LONG}</p><p>quay is shut, as nobody had asked for it.</p>", 2),
        (f"<p>{LONG} quay, {OTHER} end.<br>and so on<br><br>quay is shut, as nobody had asked for it.</p>", 2),
        (f"<p>{LONG}<br>quay is shut, as nobody had asked for it.</p>", 1),
    ],
)
def test_other_lines_stay_apart(html: str, lines: int) -> None:
    record = _read(html)
    texts = [block.text for block in record.body]
    at = next(number for number, text in enumerate(texts) if text.startswith(LONG))
    assert len(texts[at:]) == lines
