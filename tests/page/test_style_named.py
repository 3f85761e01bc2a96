"""Rules that hide by a known class are found as in a sheet that is read as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.page import page_from
from onrecord.page import style_named as named
from onrecord.page import style_sheets as sheets
from onrecord.page.style_declarations import Unread
from onrecord.page.style_rules import cleaned, lowered

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
    '.by{content:"}";display:none}', ".by{background:url(a}b);display:none}", ".by{content:'\\\'}';display:none}",
    ".box{.x{color:red}& .by{display:none}}", ".by{color:red;&{display:none}}", ".box p:defined{display:none}",
    ".by{color:var(--c);background:#fff}", ":root{--c:#fff}", ":root{\n  --gone : none\n}", ".by{width:var(--gone)}",
    ".b\\79 {display:none}", ".\\62y{display:none}", "<!--.box p{display:none}-->", ".box <!-- p{opacity:0}",
    ".by,\n.x\n{\n\tdisplay : none ;\n}", ".by /* } */ {display:none}", "/* .x, */ .box p{opacity:0}",
    "/* .x */.by{opacity:0}", ".by:first-child{display:none}", ".box svg|p{opacity:0}", ".by[title]{display:none}",
    ".by{/* } */display:none}", ".a .by{display:none}", "#top>.by{display:none}", ".box p /* a */,i{display:none}",
    ".by{animation:go 1s}.by{display:none!important}", ".by{@media print{display:none}}", ".box > p > *{opacity:0}",
    ".by{color:transparent;transition:color 1s}", ".by{color:#fff}", "p{.by &{opacity:0}}",
    '[title="}"] .by{display:none}',
    ".box p{& > i{color:red}display:none}", '.by[x="{"]{color:red}.by{display:none}', ".BOX P{DISPLAY:NONE}",
)  # fmt: skip
MARKUP = (
    "<html><head><style>{}</style></head><body><div class='box' id='top'><p class='by sm:by'>By Rita Moss</p></div>"
    "<article><p>The dam at Tern Bay was opened on Monday.</p></article></body></html>"
)


def hidden(style: str) -> tuple[bool, bool]:
    """Whether the byline is, as it is asked, and by sheets that are read as a whole."""
    page = page_from(MARKUP.format(style), None, "html", None)
    number = next(n for n, block in enumerate(page.blocks) if block.text.startswith("By"))
    element = page.blocks[number].element
    asked = element in sheets.hidden_among(page, (element,), number + 1)
    chain, below = sheets._chain(page, element, number + 1, ())
    whole = sheets._hiding_sheets(page.styles)
    return asked, bool(whole) and sheets._is_selected(whole, chain, below, True, page.styles_linked)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(RULES), max_size=7))
def test_a_credit_is_hidden_as_by_the_whole_sheet(rules: list[str]) -> None:
    asked, whole = hidden("".join(rules))
    assert asked == whole


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.sampled_from(RULES), max_size=3), min_size=2, max_size=4))
def test_several_sheets_searched_as_one_hide_what_they_hide(several: list[list[str]]) -> None:
    asked, whole = hidden("</style><style>".join("".join(rules) for rules in several))
    assert asked == whole


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.sampled_from(RULES), max_size=3), min_size=1, max_size=4))
def test_no_sheet_is_passed_over_whose_rules_hide(several: list[list[str]]) -> None:
    read = [named.NamedSheet("".join(rules)) for rules in several]
    some, around, tags = frozenset({"by", "sm:by"}), frozenset({"box", "top"}), frozenset({"p", "div"})
    telling = {n for n, sheet in enumerate(read) if any(one.sure for one in sheet.rules(some, around, tags))}
    hiding = {n for n in telling if hidden("".join(several[n]))[0]}
    assert hiding <= named.may_hide(read, some, around, tags)


def test_lines_asked_together_are_told_apart() -> None:
    style = ".by{display:none}.box p{display:none}.end{color:red}.foot h5{opacity:0}"
    lines = (
        "<p class='by'>By Rita Moss</p><p class='end'>Tern</p><div class='foot'><h5>Note</h5></div>"
        "<div class='box'><p>Cy Dane</p></div>"
    )
    page = page_from(f"<style>{style}</style><body>{lines}<p>The dam at Tern Bay.</p>", None, "html", None)
    elements = {block.text: block.element for block in page.blocks}
    assert {
        text for text, element in elements.items()
        if element in sheets.hidden_among(page, elements.values(), len(page.blocks) - 1)
    } == {"By Rita Moss", "Note", "Cy Dane"}  # fmt: skip


@given(st.text(st.sampled_from("aBpZ.{}·äÄßİΣσςK\u212a\ud800 é🔍"), max_size=12))
def test_a_sheet_in_lower_case(sheet: str) -> None:
    assert lowered(sheet) == sheet.lower()


@pytest.mark.parametrize("tag", ["p", "h5"])
def test_a_tag_among_many_of_its_letters_is_found(tag: str) -> None:
    sheet = f".t{tag}x,.{tag}h5p{{color:red}}" * 3_000 + f"i,.box {tag}\f{{display:none}}"
    rules = named.NamedSheet(sheet).rules(frozenset(), frozenset({"box"}), frozenset({tag}))
    assert [one.selector for one in rules] == ["i", f".box {tag}"]


@pytest.mark.parametrize("rule", [".by{display:none}", ".box p{display:none}", ".by{display:var(--gone)}"])
def test_a_hidden_credit_is_seen_to_be(rule: str) -> None:
    assert hidden(f":root{{--gone:none}}{rule}") == (True, True)


def selectors(sheet: str, inner: str = "", around: str = "box") -> list[str]:
    """Of the rules that are read for a paragraph."""
    some, others = (frozenset(names.split()) for names in (inner, around))
    return [rule.selector for rule in named.NamedSheet(cleaned(sheet)).rules(some, others, frozenset({"p"}))]


def test_most_of_a_sheet_is_not_read() -> None:
    sheet = ".a{display:none}" * 50 + ".by{display:none}" + ".box i{display:none}.box p,.x{opacity:0}.by{color:red}"
    assert selectors(sheet, "by") == [".by", ".box p", ".x"]


def test_what_names_a_box_around_has_to_end_in_a_tag() -> None:
    sheet = ".box .a{display:none}.box p{display:none}.boxer p{display:none}.box p.q{display:none}p{display:none}"
    assert selectors(sheet) == [".box p"]


@pytest.mark.parametrize("end", ["> p", "p:defined", "svg|p", "p /* as told */", "p , .a", ">p\n", "~ p"])
def test_ends_in_the_tag_are_looked_for(end: str) -> None:
    assert selectors(f".box .a{{display:none}}.box {end}{{display:none}}")


@pytest.mark.parametrize("end", ["*", "[title]", ":first-child", "p[title]", "p:hover", "p .a", ".a>p"])
def test_what_asks_for_more_than_names_and_tags_is_not_read(end: str) -> None:
    assert selectors(f".box .a{{display:none}}.box {end}{{display:none}}") == []


@pytest.mark.parametrize("rule", ["color:red", "opacity:.9", "transition:all 1s;opacity:0", "width:var(--w)"])
def test_what_hides_from_nobody_is_not_read(rule: str) -> None:
    assert selectors(f":root{{--w:40px}}.by{{{rule}}}", "by") == []


@pytest.mark.parametrize("sheet", [".box{color:red;i{color:red}p{display:none}}", "@layer x{.box{& p{opacity:0}}}"])
def test_rules_in_rules_are_read_under_their_names(sheet: str) -> None:
    assert selectors(sheet) == [".box p"]


@pytest.mark.parametrize("sheet", [".box{&-x p{display:none}}", ".b\\-x p{display:none}"])
def test_a_sheet_that_writes_names_otherwise_is_read_whole(sheet: str) -> None:
    assert len(selectors(f"{sheet}.other{{display:none}}")) == 2


def test_blocks_too_deep_are_told() -> None:
    deep = "@media screen{" * 50 + ".box p{display:none}" + "}" * 50
    with pytest.raises(Unread):
        selectors(f".box p{{display:none}}{deep}")
