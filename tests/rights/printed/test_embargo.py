"""An embargo is found whatever letters it is printed in: the quick test before the expressions misses none."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.rights.building import NOW, page_of, read

from onrecord.article.article import Label
from onrecord.page import TextBlock
from onrecord.rights.printed import embargo as e

UNTIL: str = "12 March 2031"
OPENINGS = (
    "embargo until", "Embargoed for release until", "EMBARGOED UNTIL", "strict embargo until",
    "under strict embargo until",
    "not for publication before", "Not for release until", "Sperrfrist:", "ſperrfrist bis", "SPERRFRIST BIS",
    "gesperrt bis", "Geſperrt bis", "sous embargo jusqu’au", "bajo embargo hasta el", "sotto embargo fino al",
    "unter Embargo bis", "strictly embargoed until", "embargo –", "embargado até", "Embargo tot",
)  # fmt: skip
BEFORE = ("", "“", "• ", "*** ", "©", " ", "(", "The dam held. ", "x", "¹", "ı")
BLANKS = (" ", "\u00a0", "\n", "  ", "\u2009")


def is_embargo(text: str) -> bool:
    """Whether the expressions find an embargo in a block, without any test before them."""
    folded = " ".join(text.casefold().replace("\u2019", "'").split())
    return len(text) <= 200 and e._opening().match(folded) is not None and bool(e.embargo(folded, NOW))


printed = st.builds(
    lambda before, opening, blank, case: before + getattr(opening, case)().replace(" ", blank) + f"{blank}{UNTIL}",
    st.sampled_from(BEFORE), st.sampled_from(OPENINGS), st.sampled_from(BLANKS),
    st.sampled_from(("lower", "upper", "title", "capitalize", "swapcase", "casefold")),
)  # fmt: skip
texts = st.one_of(printed, st.sampled_from(("", "The dam held.", "Nothing is lost.", "Sperrmüll", "not yet", "é")))


@given(st.lists(texts, max_size=4))
@example(["Not yet.", f"ſperrfrist bis {UNTIL}"])
def test_the_quick_test_keeps_every_embargo(several: list[str]) -> None:
    blocks = [TextBlock(text=text, tag="p", element=0) for text in several]
    kept = e._begun(blocks, range(len(blocks)))
    assert set(kept) >= {n for n, text in enumerate(several) if is_embargo(text)}


@pytest.mark.parametrize("opening", OPENINGS)
def test_every_opening_here_is_one(opening: str) -> None:
    assert is_embargo(f"{opening} {UNTIL}")


PLACES: tuple[tuple[Label, bool], ...] = (
    ("other", True), ("footer", True), ("masthead", True), ("timestamp", True), ("kicker", True), ("byline", True),
    ("rights", True), ("comment", False), ("caption", False), ("promotion", False), ("navigation", False),
)  # fmt: skip


@pytest.mark.parametrize(("label", "holds"), PLACES)
@pytest.mark.parametrize("behind", [False, True])
def test_an_embargo_holds_where_its_block_is_the_pages_own(label: Label, holds: bool, behind: bool) -> None:
    embargo: tuple[Label, str] = (label, f"Embargoed until {UNTIL}")
    body: tuple[tuple[Label, str], ...] = (("body", "The dam held."), ("body", "It will hold."))
    rights = read(*body, embargo) if behind else read(embargo, *body)
    assert any(signal.kind == "embargo" for signal in rights.signals) == holds


def test_an_embargo_is_of_the_body_where_it_begins_or_ends_it_and_not_within() -> None:
    line: tuple[Label, str] = ("body", f"Embargoed until {UNTIL}")
    text: tuple[Label, str] = ("body", "The dam held.")
    inside: tuple[Label, str] = ("other", f"Embargoed until {UNTIL}")
    for blocks, holds in (((line, text), True), ((text, line), True), ((text, line, text), False),
                          ((text, inside, text), False), ((line,), True)):  # fmt: skip
        page, article = page_of(*blocks)
        assert bool(list(e.embargo_founds(page, article, NOW))) == holds
