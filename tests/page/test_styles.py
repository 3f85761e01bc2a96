"""Readers of style sheets: selectors, rules, declarations and colours, each by itself, and their bounds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.page.from_bytes import page_from
from onrecord.page.style_colours import colours_in, is_dark_ground, is_ground_of, is_pale
from onrecord.page.style_declarations import Unread, declarations, hints
from onrecord.page.style_own import own_values
from onrecord.page.style_rules import cleaned, hiding_rules, reach_of_media
from onrecord.page.style_selectors import Element, attributes_asked, listed, selector_of
from onrecord.page.style_sheets import hidden_among, may_be_hidden
from onrecord.page.style_values import PROPERTIES, hides, hint_of_values, shows
from onrecord.page.walk import UNSEEN

NUMBERS = st.sampled_from(
    "0 0.0 .0 00 1 0.1 .05 0.09 2 3 10 90 95 100 270 999 1000 9999 1e-3 1e5 -1 -95 -9999 -.5 50".split()
)
UNITS = st.sampled_from(["px", "em", "rem", "%", "vw", "vh", "dvh", "in", "pt", "ch", "cm", "mm"])
PLAIN = st.one_of(NUMBERS, st.builds("{}%".format, NUMBERS), st.builds("calc({})".format, NUMBERS))
LENGTH = st.builds("{}{}".format, NUMBERS, UNITS)
SUM = st.builds("{}({})".format, st.sampled_from("calc min max clamp".split()), LENGTH)
LENGTHS = st.lists(st.one_of(LENGTH, SUM, st.just("0"), st.just("auto")), min_size=1, max_size=3).map(" ".join)
CALLS = st.builds(
    "{}({})".format,
    st.sampled_from(
        "scale translate translatex rotatey rotate3d rgba inset circle polygon blur opacity rect url path".split()
    ),
    st.one_of(LENGTH, NUMBERS, st.sampled_from(["90deg", "270deg", "-90deg"])),
)
WORDS = {
    "display": "none block var(--a)", "visibility": "hidden collapse visible var(--a)",
    "color": "transparent #0000 red",
    "content-visibility": "hidden auto", "text-decoration": "line-through none", "clip": "rect(0) auto",
    "rotate": "90deg x", "z-index": "-1 1", "text-decoration-line": "line-through none",
    "text-fill-color": "transparent #0000",
}  # fmt: skip
BY_KIND = {
    **{name: st.sampled_from(words.split()) for name, words in WORDS.items()},
    **dict.fromkeys(("opacity", "zoom", "scale", "line-height"), PLAIN),
    **dict.fromkeys(("transform", "filter", "clip-path", "mask", "mask-image"), st.one_of(CALLS, st.just("none"))),
}
ONE = st.one_of(LENGTH, SUM, st.just("0"))
OF_SEVERAL = ("margin", "inset")
HELD = {"overflow": "hidden", "position": "fixed"}


@pytest.mark.parametrize("name", sorted(PROPERTIES))
def test_what_hides_is_hinted_at(name: str) -> None:
    hint = re.compile(hint_of_values())

    @settings(max_examples=120, deadline=None, database=None)
    @given(BY_KIND.get(name, LENGTHS if name in OF_SEVERAL else ONE))
    def holds(value: str) -> None:
        if hides(name, value, HELD):
            assert hint.search(f".a{{{name}:{value};"), value
            assert not shows(name, value, HELD)

    holds()


@settings(max_examples=300, deadline=None, database=None)
@given(st.text(alphabet="ab.#:[]()*>+~, =\"'\\-|^$&{};0", max_size=40))
def test_any_words_are_read_as_selectors_and_sheets(words: str) -> None:
    found = selector_of(" ".join(words.split()))
    if found is not None:
        found.selects([Element("p", frozenset({"a"})), Element("body", frozenset())], 0)
    listed(words)
    list(hiding_rules(cleaned(words + "{display:none}"), frozenset()))
    declarations(words)


NAME = st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True)


@settings(max_examples=200, deadline=None, database=None)
@given(NAME, st.lists(NAME, min_size=1, max_size=5), st.integers(0, 4))
def test_a_selector_fits_what_it_is_made_of_and_nothing_without(tag: str, names: list[str], lost: int) -> None:
    found = selector_of(tag + "".join(f".{name}" for name in names))
    assert found is not None
    chain = [Element(tag, frozenset(names))]
    assert found.selects(chain, 0)
    assert not found.selects([Element(tag + "x", frozenset(names))], 0)
    without = frozenset(names) - {names[lost % len(names)]}
    assert not found.selects([Element(tag, without)], 0)


@settings(max_examples=200, deadline=None, database=None)
@given(st.lists(NAME, min_size=1, max_size=60))
def test_a_list_is_taken_apart_whole(names: list[str]) -> None:
    selectors = [f":is(.{name}, .b)" if n % 3 else f'[a="{name},c"]' for n, name in enumerate(names)]
    assert listed(", ".join(selectors)) == selectors


FITS = [
    ("p", Element("p", frozenset()), True), ("*", Element("p", frozenset()), None),
    (".a:not(.b)", Element("p", frozenset("a")), True), (".a:not(.b)", Element("p", frozenset("ab")), False),
    (".a:not(.b .a)", Element("p", frozenset("a")), True),
    (".a:not(.a:first-child)", Element("p", frozenset("a")), True),
    (":is(.b,.c)", Element("p", frozenset("c")), True), (":is(.b,.c)", Element("p", frozenset("a")), False),
    ("[data-k]", Element("p", frozenset(), {"data-k": "z"}), True), ("[data-k]", Element("p", frozenset(), {}), False),
    ("[data-k=y]", Element("p", frozenset(), {"data-k": "z"}), False),
    ("[data-k^='z']", Element("p", frozenset(), {"data-k": "zq"}), True),
    ("[data-k~=q]", Element("p", frozenset(), {"data-k": "z q"}), True),
    ("[data-k$=q]", Element("p", frozenset(), {"data-k": "zq"}), True),
    ("[data-k]", Element("p", frozenset(), None), True), (":root", Element("html", frozenset()), None),
    ("main :last-child", Element("p", frozenset()), False), ("article.a", Element("article", frozenset("a")), True),
    ("p:hover", Element("p", frozenset()), None), ("p::before", Element("p", frozenset()), None),
    ("p::first-line", Element("p", frozenset()), True), ("a:link", Element("a", frozenset()), True),
    ("*|p", Element("p", frozenset()), True), (".\\:a", Element("p", frozenset({":a"})), True),
]  # fmt: skip


@pytest.mark.parametrize(("words", "element", "fits"), FITS)
def test_selectors(words: str, element: Element, fits: bool | None) -> None:
    found = selector_of(words)
    assert (found is None) is (fits is None)
    if found is not None:
        assert found.selects([element], 0) is fits


def test_what_stands_around_is_asked_from_within_outwards() -> None:
    found = selector_of(".a .b p")
    assert found is not None
    chain = [Element("p", frozenset()), Element("div", frozenset("b")), Element("div", frozenset("a"))]
    assert found.selects(chain, 0)
    assert not found.selects(chain[:1] + chain[:0:-1], 0)
    assert not found.selects(chain, 1)


def hidden(style: str, names: str = "zq", around: str = "") -> tuple[bool, bool]:
    html = f"<style>{style}</style><main><p>The dam held.</p>{around}<p class='{names}'>Coast Watch</p></main>"
    found = page_from(html, None, "html", None)
    element = found.blocks[1].element
    return may_be_hidden(found, element, 0), element in hidden_among(found, (element,), 0)


MANY = 20_100
BOUNDS = {
    "a long list": ",".join(f".a{n}" for n in range(5000)) + ",.zq{display:none}",
    "many rules": "".join(f".a{n}{{display:none}}" for n in range(MANY)) + ".zq{display:none}",
    "deep media": "@media screen{" * 45 + ".zq{display:none}" + "}" * 45,
    "deep rules": "main{" * 45 + ".zq{display:none}" + "}" * 45,
    "many in :is": ":is(" + ",".join(f".a{n}" for n in range(300)) + ",.zq){display:none}",
    "deep :is": ":is(" * 12 + ".zq" + ")" * 12 + "{display:none}",
    "lists in lists": (",".join(f".a{n}" for n in range(200)) + "{") * 2 + ".b{display:none}}}",
    "a long attribute": f"[data-x='{'y' * 900}'],.zq{{display:none}}",
    "many attributes": "".join(f"[data-{n}]{{color:red}}" for n in range(70)) + "[data-z]{display:none}",
}


@pytest.mark.parametrize("sheet", BOUNDS.values(), ids=BOUNDS.keys())
def test_beyond_a_bound_anything_may_be_hidden(sheet: str) -> None:
    assert hidden(sheet)[0]


def test_within_the_bounds_nothing_is_hidden_that_is_not_named() -> None:
    for name in ("a long list", "many in :is", "a long attribute"):
        assert not hidden(BOUNDS[name], "other")[0], name
    assert not hidden("".join(f".a{n}{{display:none}}" for n in range(3000)))[0]


def test_a_name_behind_many_others_and_an_element_deep_in_others() -> None:
    assert hidden(".zq{display:none}", " ".join(f"a{n}" for n in range(100)) + " zq")[0]
    html = "<div>" * 130
    assert hidden(".other{display:none}", "zq", html)[0]


def test_unread_is_told_where_rules_are_too_many() -> None:
    with pytest.raises(Unread):
        list(hiding_rules(cleaned(BOUNDS["many rules"]), frozenset()))


SHOWN_AGAIN = [
    (".zq{display:none}.zq{display:block}", (False, False)),
    ("@media (min-width:1300px){.zq{display:none}}.zq{display:block}", (True, False)),
    ("@media screen{.zq{display:none}}.zq{display:block}", (False, False)),
    ("@media (min-width:1px){@media screen{.zq{display:none}}}", (True, False)),
    ("@media screen{@media (min-width:1px){.zq{display:none}}}", (True, False)),
    ("@media print{@media screen{.zq{display:none}}}", (False, False)),
    ("@media screen{@media print{.zq{display:none}}}", (False, False)),
    (".zq{display:none}.zq{display:bogus}", (True, False)),
    ("@supports (display:grid){.zq{display:none}}", (True, False)),
    ("@layer base{.zq{display:none}}", (True, True)),
    (".zq{display:none!important}.zq{display:block}", (True, False)),
]  # fmt: skip


@pytest.mark.parametrize(("style", "told"), SHOWN_AGAIN)
def test_what_a_later_rule_shows_again(style: str, told: tuple[bool, bool]) -> None:
    assert hidden(style) == told


@pytest.mark.parametrize(
    ("query", "reach"),
    [("screen", 1), ("", 1), ("print", 0), ("not all", 0), ("(max-width:600px)", 0), ("(min-width:2000px)", 0),
     ("print,screen", 1), ("(min-width:600px)", 0.5), ("only screen and (hover:none)", 0), ("(width>=10em)", 0.5),
     ("(400px<=width<=900px)", 0)],
)  # fmt: skip
def test_for_whom_a_query_holds(query: str, reach: float) -> None:
    assert reach_of_media(query) == reach


def test_colours() -> None:
    assert is_pale("#fff")
    assert is_pale("rgb(100% 100% 100%)")
    assert is_pale("hsl(0,0%,98%)")
    assert not is_pale("#ccc")
    assert not is_pale("rgba(255,255,255,.05)")
    assert is_ground_of("navy", "#000080")
    assert is_ground_of("linear-gradient(#123,#124)", "#112233")
    assert not is_ground_of("url(a.png) navy", "#000080")
    assert not is_ground_of("none", "#000")
    assert is_dark_ground("#222 none")
    assert is_dark_ground("var(--x)")
    assert not is_dark_ground("white")


def test_attributes_that_sheets_ask_for() -> None:
    assert attributes_asked(("a[DATA-k] , [type=x],[class^=b]{}", "p{}")) == ("data-k",)
    assert attributes_asked(("".join(f"[data-{n}]{{}}" for n in range(70)),)) is None


def test_own_properties_that_may_hide() -> None:
    assert own_values(":root{--a:0;--b:#123;--c:none}.x{opacity:var(--a)}") == {"--a": ("0",), "--c": ("none",)}
    assert own_values(":root{--a:0}") == {}


def test_the_first_hint_is_asked_first() -> None:
    assert hints()[0].pattern == hint_of_values()


@pytest.mark.parametrize(
    ("value", "red", "green", "blue"),
    [("hsl(120,100%,25%)", 0, 128, 0), ("hsl(0,100%,50%)", 255, 0, 0), ("hsl(240 100% 25% / 1)", 0, 0, 128),
     ("hsl(300,100%,25%)", 128, 0, 128), ("hsl(210,14%,53%)", 119, 135, 152), ("#08f", 0, 136, 255),
     ("rgb(100%,50%,0)", 255, 127.5, 0)],
)  # fmt: skip
def test_colours_are_told_as_browsers_mix_them(value: str, red: float, green: float, blue: float) -> None:
    (told,) = colours_in(value)
    assert told == pytest.approx((red, green, blue), abs=1)


def test_white_letters_are_unseen_only_where_no_sheet_goes_unread() -> None:
    def unseen(head: str, around: str = "<p>") -> bool:
        notice = "<font color=white>You may republish this article for free</font>"
        found = page_from(f"<head>{head}</head><body>{around}{notice}</p></body>", None, "html", None)
        return found.elements.bits[found.blocks[-1].element] & UNSEEN != 0

    assert unseen("")
    assert not unseen("<link rel='alternate stylesheet' href=a.css>")
    assert not unseen("", "<p bgcolor=#003>")
    assert not unseen("", "<p style='background:navy'>")
    assert not unseen("<style>p{background:#012}</style>")
    assert unseen("<style>p{background:#fff}</style>")
