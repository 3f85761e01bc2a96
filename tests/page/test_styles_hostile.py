"""Style sheets made to cost time: each takes about as long as its length, and none stops a page from being read."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from tests.page.hiding import hidden

from onrecord import read
from onrecord.page.from_bytes import page_from
from onrecord.page.style_declarations import Unread, hiding, hints
from onrecord.page.style_own import own_values
from onrecord.page.style_rules import cleaned, reach_of_media
from onrecord.page.walk import UNSEEN

NOW = datetime(2026, 11, 20, tzinfo=UTC)
STORY = "<h1>The dam held</h1>" + "".join(f"<p>The dam held on day {n}, said the keeper of it.</p>" for n in range(6))
NOTICE = "<span class='zq'>You may republish this article for free</span> under a CC BY 4.0 licence."
SIZE = 120_000


def page(sheet: str, notice: str = f"<p>{NOTICE}</p>", head: str = "") -> str:
    return f"<head>{head}<style>{sheet}</style></head><article>{STORY}{notice}</article>"


def filled(piece: str) -> str:
    return piece * (SIZE // len(piece))


SHEETS: dict[str, Callable[[], str]] = {
    "an own property's name without an end": lambda: f":root{{--g:none}}.zq{{display:var(--g);width:var(--{'a' * SIZE}",
    "many own values in many places": lambda: (
        ":root{" + "".join(f"--a:0.0{n};" for n in range(4000)) + "}.zq{" + filled("opacity:var(--a);") + "}"
    ),
    "addresses without an end": lambda: "/**/" + filled("url(") + ".zq{display:none}",
    "blanks before colons": lambda: filled(" :x") + "{display:none}",
    "a mask of one word": lambda: f".zq{{mask:{'a' * SIZE}}}",
    "a width of many digits": lambda: f"@media ({'1' * SIZE}){{.zq{{display:none}}}}",
    "a width of many digits behind": lambda: f"@media (width>{'1' * SIZE}){{.zq{{display:none}}}}",
    "hidden and shown again": lambda: filled(".zq{display:none}" * 190 + ".zq{display:block}"),
    "hidden in a block, shown behind": lambda: (
        "@media screen{" + filled(".zq{display:none}" * 190 + ".zq{display:block}") + "}.zq{display:block}"
    ),
    "letters on no ground": lambda: ".zq{" + filled(";color:a") + "}",
    "grounds under no letters": lambda: ".zq{" + filled(";background:a") + "}",
}


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS.keys())
def test_a_sheet_takes_no_longer_than_its_length(sheet: Callable[[], str]) -> None:
    html = page(sheet())
    start = time.process_time()
    read(html, "https://dam.example/a", NOW, fields=["rights"])
    assert time.process_time() - start < 3


PAGES: dict[str, Callable[[], str]] = {
    "many pieces, and a rule with much in it": lambda: page(
        ".zq{" + filled("color:#fff;") + "}", f"<p>{NOTICE * 2000}</p>", "<link rel=stylesheet href=a.css>"
    ),
    "many pieces, deep, and rules for any element": lambda: page(
        "".join(f":is(.q{n} .w,.z){{display:none}}" for n in range(4900)),
        "<div class='q w'>" * 100 + f"<p>{NOTICE * 2000}</p>",
    ),
    "pieces in pieces": lambda: page(
        ".q{display:none}", "<p>" + "<span class=a>" * 400 + "You may republish it for free. " * 200_000
    ),
}


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES.keys())
def test_pieces_of_lines_take_no_longer_than_their_number(html: Callable[[], str]) -> None:
    made = html()
    start = time.process_time()
    page_from(made, None, "html", None)
    assert time.process_time() - start < 8


@pytest.mark.parametrize("query", ["(min-width:1.2.3px)", "(1.2.3px<width)", "(width>=1..2em)", "(min-width:.px)"])
def test_a_width_that_is_no_number_stops_no_page(query: str) -> None:
    assert reach_of_media(query) in (0, 0.5)
    assert read(page(f"@media {query}{{.zq{{display:none}}}}"), "https://dam.example/a", NOW).text


def test_widths_are_read_as_they_were() -> None:
    assert reach_of_media("(min-width:1920.5px)") == 0
    assert reach_of_media("(max-width:.5em)") == 0
    assert reach_of_media("(width<1300.5px)") == 0.5
    assert reach_of_media("(75.5em>=width)") == 0.5
    assert reach_of_media("(75em>=width)") == 0
    assert reach_of_media("(1921px<=width)") == 0


def test_beyond_the_bounds_of_own_properties_anything_may_be_hidden() -> None:
    with pytest.raises(Unread):
        own_values(":root{" + "".join(f"--a:0.0{n:05};" for n in range(501)) + "}.a{opacity:var(--a)}")
    assert len(own_values(":root{" + "--a:0;" * 900 + "}.a{opacity:var(--a)}")["--a"]) == 1
    with pytest.raises(Unread):
        list(hiding("opacity:var(--a);" * 3, own={"--a": ("0",) * 700}))
    assert hidden(".a{" + "left:var(--a);" * 2001 + "}.zq{opacity:var(--a)}.b{--a:0}")[0]
    assert hidden(".zq{" + "left:var(--a);" * 2001 + "}.b{--a:0}") == (True, False)


def test_rules_for_any_element_beyond_their_number() -> None:
    few, many = ("".join(f"[q{n % 50}='{n}'] b{{display:none}}" for n in range(most)) for most in (4900, 5100))
    assert not hidden(few)[0]
    assert hidden(many)[0]


def test_pieces_beyond_their_number_may_be_hidden() -> None:
    def unseen(number: int) -> bool:
        found = page_from(page(".b{display:none}", f"<p>{NOTICE * number}</p>"), None, "html", None)
        return found.elements.bits[found.blocks[-1].element] & UNSEEN != 0

    assert not unseen(190)
    assert unseen(210)


SHOWN = [
    (".zq{display:none}.zq-b{color:red}.zq{display:block}", False), (".zq{display:block}.zq{display:none}", True),
    (".zq{display:none}.a,.zq{display:block}", False), (".zq{display:none}.zq .b{display:block}", True),
    (".zq{display:none}.zq{display:block}.zq{color:red}", False),
    (".zq{display:none}@media (min-width:700px){.zq{display:block}}", False),
    (".zq{display:none}@media (min-width:700px){.b{color:red}}.c{.zq{display:block}}", True),
    (".zq{display:none}@media print{.zq{display:block}}", True),
]  # fmt: skip


@pytest.mark.parametrize(("style", "told"), SHOWN)
def test_the_last_rule_that_shows_again(style: str, told: bool) -> None:
    assert hidden(style)[0] is told


def test_what_is_shown_in_a_later_sheet() -> None:
    assert not hidden(".zq{display:none}</style><style>.zq{display:block}")[0]
    assert hidden(".zq{display:block}</style><style>.zq{display:none}")[0]


def test_blanks_before_colons_of_declarations_alone_are_lost() -> None:
    assert cleaned(".a :is(b){color : red;top : 1px}.c :d{x : y") == ".a :is(b){color:red;top:1px}.c :d{x:y"


def test_letters_and_the_ground_of_their_rule_are_hinted_at() -> None:
    behind, before = hints()[2:]
    for words in (".a{color:red;top:0;background:red}", ".a{color:b;color:red;background-color:red}",
                  ".a{border:0; color:red; background-size:2px; background:red}"):  # fmt: skip
        assert behind.search(words), words
        assert not before.search(words), words
    for words in (".a{background:red;top:0;color:red}", ".a{background:b;background-color:red; color:red}"):
        assert before.search(words), words
    assert not behind.search(".a{color:red}.b{background:red}")
    assert not behind.search(".a{border-color:red;background:red}")
