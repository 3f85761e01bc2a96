"""Text that a terminal's browser, a mail or a converter wrapped: lines joined one by one, numbers of links left out."""

from __future__ import annotations

import textwrap

import pytest

from onrecord import read
from onrecord.page import page_from
from onrecord.page.plain import blocks_of_text

STORY = (
    "The harbour council met on Monday and agreed on nothing that anyone could name, say three who were there.",
    "Boats will go out again on Saturday if the wind drops, the crews' union said after a short meeting.",
    "Nobody at the ministry answered letters, and the letters that were answered said nothing of the dam.",
)
DUMP = """\
     * [1]Home
     * [2]News
          + [3]Coast
          o [4]Inland
     * [5]Weather

                     Harbour council agrees on nothing

   By [6]Ida Moor
   3 May 2024
   (BUTTON) Share
   The harbour council met on Monday and agreed on nothing that anyone
   could name, say three who were there. The [7]crews' union called it a
   lost day, and said that boats would go out on Saturday.

   Nobody at the ministry answered letters, and the letters that were
   answered said nothing of the [8]dam, which the council had asked about
   in March.
     * a list of what was asked, which is long enough to be broken at
       the width too
     * [9]another one

References

   Visible links:
   1. https://baypress.example/
   2. https://baypress.example/news
   3. https://baypress.example/coast
   4. https://baypress.example/inland
   5. https://baypress.example/weather
   6. https://baypress.example/moor
   7. https://baypress.example/a-very-long-address-that-is-wider-than-any-line-of-the-text-and-never-broken
   8. https://baypress.example/dam
   9. https://baypress.example/ask
"""


def blocks(text: str) -> list[str]:
    """The blocks, without telling which stand together."""
    return [block for group in blocks_of_text(text) for block in group]


def test_a_dump_of_a_page_is_cut_as_the_page_was() -> None:
    assert blocks(DUMP) == [
        "* Home",
        "* News",
        "+ Coast",
        "o Inland",
        "* Weather",
        "Harbour council agrees on nothing",
        "By Ida Moor",
        "3 May 2024",
        "Share",
        "The harbour council met on Monday and agreed on nothing that anyone could name, say three who were there. The"
        " crews' union called it a lost day, and said that boats would go out on Saturday.",
        "Nobody at the ministry answered letters, and the letters that were answered said nothing of the dam, which the"
        " council had asked about in March.",
        "* a list of what was asked, which is long enough to be broken at the width too",
        "* another one",
    ]


def test_a_dump_is_read_as_its_page() -> None:
    record = read(DUMP, kind="text")
    assert (record.headline, [author.name for author in record.authors]) == (
        "Harbour council agrees on nothing",
        ["Ida Moor"],
    )
    assert [when and when.value for when in (record.published,)] == ["2024-05-03"]
    assert record.text.startswith("The harbour council met on Monday and agreed on nothing that anyone could name, say")
    assert all(record.text[block.start : block.end] == block.text for block in record.body)


def test_menus_and_headlines_stay_apart_from_wrapped_paragraphs() -> None:
    head = ["Home", "News", "Harbour council agrees on nothing", "By Ida Moor"]
    text = "\n".join([*head, *(line for paragraph in STORY for line in textwrap.wrap(paragraph, 66))])
    assert blocks(text) == [*head, *STORY]


@pytest.mark.parametrize("prose", [" ".join(STORY), " ".join(STORY).replace(". ", ".\n\n")])
def test_a_few_wrapped_lines_are_enough(prose: str) -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, 70) for paragraph in prose.split("\n\n"))
    assert blocks(wrapped) == prose.split("\n\n")


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["We sat there for hours and nobody of them", "said a word."], 1),  # a quotation, narrower than the rest
        (["We sat there for hours and nobody said it.", "iron rusts."], 2),
        (["We sat there", "for hours."], 2),
    ],
)
def test_a_line_that_goes_on_in_a_small_letter_is_joined_where_it_is_long(lines: list[str], wanted: int) -> None:
    wrapped = [line for paragraph in STORY for line in textwrap.wrap(paragraph, 66)]
    assert len(blocks("\n".join([*wrapped, "", *lines]))) == len(STORY) + wanted


def test_words_broken_at_their_hyphens() -> None:
    prose = (
        "The council met on Monday and agreed on a low-water day that the union of the crews-and-pilots had asked it "
        "for, with ropes of four- and six-strand hemp for each of the boats that go out from there before dawn."
    )
    for width in range(60, 90):
        assert blocks(textwrap.fill(prose, width)) == [prose]


def test_letters_of_two_cells() -> None:
    prose = "港の評議会は月曜日に開かれ、何も決まらなかったと出席した三人が話した。組合は土曜日に船を出すと述べた。" * 3
    for cells in (60, 78):
        lines = [prose[at : at + cells // 2] for at in range(0, len(prose), cells // 2)]
        assert blocks("\n".join(lines)) == [prose]


def test_verses_are_not_joined() -> None:
    verses = [
        "The boats go out before the light, and come back when it is late and cold,",
        "And nobody who saw them go, said anything of what they had been told.",
        "The council sat, the council stood, and what it said was neither here nor there,",
        "The letters lay, unopened still, and dust lay on the table and the chair.",
    ]
    assert blocks("\n".join(verses)) == verses


def test_footnotes_keep_their_numbers() -> None:
    lines = [f"Line {number} of the report says what the council knew.[{number}]" for number in range(1, 12)]
    assert blocks("\n".join(lines)) == lines


def test_numbers_of_links_without_their_list() -> None:
    lines = [f"[{number}]Menu {number}" for number in range(20, 40)]
    assert blocks("\n".join(lines)) == [f"Menu {number}" for number in range(20, 40)]


def test_a_list_of_books_stays() -> None:
    text = "The dam is old.[1]\n\nReferences\n\n   1. Moor, Ida: The dam of Carrow\n   2. Moor, Ida: Ropes\n"
    assert blocks(text)[1:] == ["References", "1. Moor, Ida: The dam of Carrow", "2. Moor, Ida: Ropes"]


def test_items_of_inner_lists_are_no_headings() -> None:
    page = page_from(b"* Home\n        # Rain\n        # Snow\n\nIt rained.\n", None, "text", None)
    assert [(block.tag, block.text) for block in page.blocks][:3] == [("p", "* Home"), ("p", "* Rain"), ("p", "* Snow")]
    page = page_from(b"# Rain\n\nIt rained.\n\n## Snow\n\nIt snowed.\n", None, "text", None)
    assert [(block.tag, block.text) for block in page.blocks][::2] == [("h1", "Rain"), ("h2", "Snow")]
