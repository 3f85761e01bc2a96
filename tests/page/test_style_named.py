"""Rules that hide by a known class are found as in a sheet that is read as a whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.page import page_from
from onrecord.page import style_named as named
from onrecord.page import style_sheets as sheets
from onrecord.page.style_rules import cleaned

RULES = (
    ".by{display:none}", "#top .by { visibility : hidden }", ".by,p.out{color:red}", ".box p{display:none}",
    ".box>p{opacity:0}", ".box a{display:none}", ".other{display:none}", ".byline{display:none}",
    "@media print{.by{display:none}}", "@media screen{.by{font-size:0}}", ".box{& .by{display:none}}",
    ".b{&y{display:none}}", ".box{color:red;p{display:none}}", ".by{display:var(--gone)}", ":root{--gone:none}",
    ".by{display:block}", ".BY{left:-9999px}", ".sm\\:by{display:none}", "@keyframes go{to{visibility:hidden}}",
    ".by{animation:go 1s}", "/* .by{ */p{display:none}", ".by/**/{display:none}", "p{display:none}",
    ".by:hover{display:none}", ".by::before{display:none}", "article .by{display:none}", "}", "{",
    ".box p,.box h2{display:none}", ".by\\-x{display:none}", ".box :first-child{display:none}", ".box>*{opacity:0}",
    ".box [title],.x{display:none}", "#top p:hover{display:none}", ".box p [a],.box svg|p{display:none}", "p.box{}",
    "@media screen{.box p{display:none}}", ".boxed p{display:none}", ".a{.box p{display:none}.box p{opacity:0}}",
)  # fmt: skip
MARKUP = (
    "<html><head><style>{}</style></head><body><div class='box' id='top'><p class='by sm:by'>By Rita Moss</p></div>"
    "<article><p>The dam at Tern Bay was opened on Monday.</p></article></body></html>"
)


@pytest.fixture(params=[named._MANY, -1], ids=["by names", "by ends"])
def ways(request: pytest.FixtureRequest) -> Iterator[None]:
    """Rules are looked for by names, or by what selectors end in, as in sheets that name some in every other rule."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(named, "_MANY", request.param)
        sheets.forget_sheets()
        yield
    sheets.forget_sheets()


def hidden(style: str) -> tuple[bool, bool]:
    """Whether the byline is, as it is asked, and by sheets that are read as a whole."""
    page = page_from(MARKUP.format(style), None, "html", None)
    number = next(n for n, block in enumerate(page.blocks) if block.text.startswith("By"))
    element = page.blocks[number].element
    asked = sheets.is_hidden(page, element, number + 1)
    chain, below = sheets._chain(page, element, number + 1, ())
    whole = sheets._hiding_sheets(page.styles)
    return asked, bool(whole) and sheets._is_selected(whole, chain, below, True, page.styles_linked)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(RULES), max_size=7))
@pytest.mark.usefixtures("ways")
def test_a_credit_is_hidden_as_by_the_whole_sheet(rules: list[str]) -> None:
    asked, whole = hidden("".join(rules))
    assert asked == whole


@pytest.mark.usefixtures("ways")
@pytest.mark.parametrize("rule", [".by{display:none}", ".box p{display:none}", ".by{display:var(--gone)}"])
def test_a_hidden_credit_is_seen_to_be(rule: str) -> None:
    assert hidden(f":root{{--gone:none}}{rule}") == (True, True)


def test_most_of_a_sheet_is_not_read() -> None:
    sheet = cleaned(".a{display:none}" * 50 + ".by{display:none}" + ".box i{display:none}.box p,.x{opacity:0}")
    hits = named.named_hits(named.NamedSheet(sheet), frozenset({"by"}), frozenset({"box"}), frozenset({"p"}))
    assert hits == [sheet.index(".by"), sheet.index(".box p")]


def test_a_name_of_what_holds_the_page_is_looked_for_by_ends() -> None:
    often = ".box .a{color:red}" * (named._MANY + 1)
    sheet = cleaned(f"{often}.box p{{display:none}}.boxer p{{display:none}}.box p.q{{display:none}}p{{display:none}}")
    found = named.named_hits(named.NamedSheet(sheet), frozenset(), frozenset({"box"}), frozenset({"p"}))
    assert found is not None
    assert sheet.index(".box p{") in found
    assert len(found) <= 2  # what only begins as the name is read too, and selects nothing


@pytest.mark.parametrize("end", ["*", "[title]", ":first-child", "p[title]", "p:first-child"])
def test_ends_of_neither_tag_nor_name_are_looked_for(end: str) -> None:
    sheet = cleaned(".box .a{color:red}" * (named._MANY + 1) + f".box {end}{{display:none}}")
    found = named.named_hits(named.NamedSheet(sheet), frozenset(), frozenset({"box"}), frozenset({"p"}))
    assert found == [sheet.index(f".box {end}")]


def test_a_sheet_in_which_rules_hold_others_is_not_looked_at_by_ends() -> None:
    sheet = cleaned(".box .a{color:red}" * (named._MANY + 1) + ".box{color:red;p{display:none}}")
    assert named.named_hits(named.NamedSheet(sheet), frozenset(), frozenset({"box"}), frozenset({"p"})) is None


def test_rules_in_rules_are_seen() -> None:
    flat = "@media screen{@supports (a:b){.a{color:red}}}.b{color:red}"
    assert not named.NamedSheet(flat).nests
    assert named.NamedSheet(flat + ".c{color:red;p{color:blue}}").nests
    assert named.NamedSheet("@media screen{.c{p{color:blue}}}").nests


def test_a_sheet_that_names_them_everywhere_is_read_as_a_whole() -> None:
    many = ".by{display:none}" * (named._MOST_PLACES + 1)
    assert named.named_hits(named.NamedSheet(many), frozenset({"by"}), frozenset(), frozenset()) is None
    names = frozenset(f"n{number}" for number in range(named._MOST_NAMES + 1))
    assert named.named_hits(named.NamedSheet(".n1{display:none}"), names, frozenset(), frozenset()) is None


def test_a_rule_without_an_end_in_sight_is_left_to_the_whole_sheet() -> None:
    far = "x" * (named._FAR + 1)
    for sheet in (f".by{{background:{far}}}.z{{}}", f".a{{}}{far} .by{{display:none}}"):
        assert named.named_hits(named.NamedSheet(sheet), frozenset({"by"}), frozenset(), frozenset()) is None
    assert named.named_hits(named.NamedSheet(".by{display:none"), frozenset({"by"}), frozenset(), frozenset()) == [0]
