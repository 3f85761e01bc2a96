"""Text that was read as Latin-1 and written anew is made good; all other text stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article import article_on
from onrecord.page import page_from
from onrecord.page.mojibake import may_be_mixed, shown_mixed, unmixed

SENTENCE = "“It’s over,” said Müller – in Kraków."


def mixed(text: str) -> str:
    """`text` as whoever reads UTF-8 as Latin-1 has it."""
    return text.encode().decode("latin-1")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_was_mixed_comes_back(text: str) -> None:
    whole = f"{text} “”"
    assert unmixed(mixed(whole))[0] == whole


@given(st.text(st.sampled_from("aé»À “â\u0080\u0099\u00a9\u00c3\u00a0 "), min_size=1))
def test_right_letters_stay(text: str) -> None:
    whole = f"{text} é “"  # a quotation mark: no page that was mixed has one
    assert unmixed(whole) == (whole, 0)


@pytest.mark.parametrize(
    "text",
    [
        "a\u0093quoted\u0094 word, and â\u0080\u0099", "LIBERTÉ\u00a0: « liberté\u00a0» lâ\u0080\u0099actualitÃ©",
        "Île, été, où, ça et là: lâ\u0080\u0099art",
    ],
)  # fmt: skip
def test_a_page_that_is_mixed_in_part_is_left_alone(text: str) -> None:
    assert unmixed(text) == (text, 0)


def test_one_right_mark_is_enough() -> None:
    text = mixed("“It’s over” " * 50) + "”"
    assert unmixed(text) == (text, 0)
    assert unmixed(text[:-1])[1] == 150


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


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Itâ€™s over, cafÃ© â€œyesâ€\x9d", 4), ("20\u00a0Â°C, Â© Bay Press", 2), ("Ð¿Ð¾", 2),
        ("It’s over in Kraków – “yes”", 0),
        ("NÃO, SÃO, ÂGE, çà et là, «\u00a0Île\u00a0»", 0), ("Здравствуйте", 0), ("Ångström in Øre", 0),
    ],
)  # fmt: skip
def test_what_shows_by_windows_1252(text: str, places: int) -> None:
    assert shown_mixed(text) == places


def test_a_page_that_was_published_so_stays_so_and_says_it() -> None:
    body = "".join(
        f"<p>The harbour hasnâ€™t opened, said the board in its letter to the crews on day {n}.</p>" for n in range(9)
    )
    found = article_on(page_from(f"<h1>Rain falls</h1>{body}", None, "auto", None))
    assert "hasnâ€™t" in found.text
    assert [warning.code for warning in found.warnings] == ["mojibake"]
    twice = body.replace("nâ€™t", "n't", 7)
    assert article_on(page_from(f"<h1>Rain falls</h1>{twice}", None, "auto", None)).warnings == ()
