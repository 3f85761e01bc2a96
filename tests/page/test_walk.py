"""The walk over the tree: every visible word is in a block, and links name their words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.page.oracle import shown, words_of

from onrecord.page import Page, TextBlock, page_from
from onrecord.page import walk as w
from onrecord.page.decoding import decoded

WIRE = sorted((Path(__file__).parents[2] / "sample" / "wire").glob("*/*.html"))


def read(html: str) -> Page:
    return page_from(html, "https://baypress.example/news/1", "html", None)


def texts(html: str) -> list[str]:
    return [block.text for block in read(html).blocks]


def links(html: str) -> list[tuple[str, str]]:
    """(the words that a link's offsets name, its address), block by block."""
    return [(b.text[a.start : a.end], a.url) for b in read(html).blocks for a in b.anchors]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>one<p>two", ["one", "two"]),
        ("<p>one <b>bold</b> <i>two</i>three</p>", ["one bold twothree"]),
        ("<div>one<p>two</p>three</div>", ["one", "two", "three"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<p>one<br> <br>\n<br>two</p>", ["one", "two"]),
        ("<p>one<hr>two", ["one", "two"]),
        ("<p><b>one</b><span class='x br'></span><span class=br> </span>two<i class=br>s</i></p>", ["one", "twos"]),
        ("<p>one<span class=broad></span>two</p>", ["onetwo"]),
        ("<p>  one\n\t two&nbsp;three </p>", ["one two three"]),
        ("<p>one<script>x()</script>two<style>p{}</style></p>", ["onetwo"]),
        ("<p>one<!-- note -->two</p>", ["onetwo"]),
        ("<p>one<img alt=x>two<svg><text>no</text></svg></p>", ["onetwo"]),
        ("<p>one<wbr>two</p>", ["onetwo"]),
        ("<p>one<noscript>switch it on</noscript>two", ["onetwo"]),
        ("<template><p>unseen</p></template><p>one", ["one"]),
        ("<p>one<title>unseen</title>", ["one"]),
        ("<select><option>unseen</select><textarea>unseen</textarea><p>one", ["one"]),
        ("<iframe>unseen</iframe><p>one", ["one"]),
        ("<head><title>unseen</title></head><body>one", ["one"]),
        ("<button>press</button><label>name</label>", ["press", "name"]),
        ("<ul><li>one<li>two<ul><li>three</ul></ul>", ["one", "two", "three"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("<dl><dt>a<dd>b</dl>", ["a", "b"]),
        ("<center><font size=7>one</font></center>", ["one"]),
        ("<my-element>one</my-element>two", ["one", "two"]),
        ("<p></p><div> </div><span>\n</span>", []),
        ("", []),
    ],
)
def test_blocks(html: str, blocks: list[str]) -> None:
    assert texts(html) == blocks


def test_one_line_break_parts_lines() -> None:
    assert "\n".join(texts("<p>one two<br>three <b>four</b><br/>five")) == "one two\nthree four\nfive"
    long = "word " * 60
    assert texts(f"<p>{long}<br>{long}</p>") == [f"{long.strip()}\n{long.strip()}"]


def test_code_keeps_its_lines() -> None:
    page = read("<pre>\none\n  two\n\n<b>three</b><br>four\n</pre>")
    assert [block.text for block in page.blocks] == ["one\n  two\n\nthree\nfour"]
    assert page.elements.bits[page.blocks[0].element] & w.CODE


def test_code_whose_lines_are_blocks_keeps_its_indents() -> None:
    assert texts("<pre><div>if x:</div><div><span>  </span><b>go</b>()</div></pre>") == ["if x:", "  go()"]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<div>a<span>b<p>c</p></span>d</div>", ["ab", "c", "d"]),
        ("<div><i><b><p>a</p></b></i><i>b<p></p></i>c</div>", ["a", "b", "c"]),
        ("<span><b>a</b></span><div><u><a href=x>b</a></u></div>c", ["a", "b", "c"]),
        ("<a href=x><p>a</p><span><p>b</p></span></a>c", ["a", "b", "c"]),
        ("<p>a<nav>b<nav>c</nav></nav>d", ["a", "b\nc", "d"]),
    ],
)
def test_blocks_in_inline_elements_end_with_them(html: str, blocks: list[str]) -> None:
    assert texts(html) == blocks


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>see <a href=u>the dam</a> there", [("the dam", "u")]),
        ("<p><a href=u>the dam</a></p>", [("the dam", "u")]),
        ("<p><a href=u> the\n dam </a> there", [("the dam", "u")]),
        ("<p>a<a href=u>b</a>c", [("b", "u")]),
        ("<p>rain <a href=u>rain</a> rain <a href=v>rain</a>", [("rain", "u"), ("rain", "v")]),
        ("<p><a href=u>one</a><a href=v>two</a> three", [("one", "u"), ("two", "v")]),
        ("<p><a href=u>the <b>big <i>old</i></b> dam</a>.", [("the big old dam", "u")]),
        ("<p><b>see <a href=u>it</a></b> now", [("it", "u")]),
        ("<p><a href=u></a><a href=v> </a>x", []),
        ("<p><a href=u><img></a>x", []),
        ("<p><a>no address</a> x", [("no address", "")]),
        ("<a href=u>one<p>two</p>three</a>", [("one", "u"), ("two", "u"), ("three", "u")]),
        ("<div><a href=u><h2>Head</h2><p>deck</p></a>after</div>", [("Head", "u"), ("deck", "u")]),
        ("<p><a href=u>one<a href=v>two</a> three", [("one", "u"), ("two", "v")]),
        ("<p>x <a href=u>one<br><br>two</a> y", [("one", "u"), ("two", "u")]),
        ("<p><a href=u rel=license>terms</a> and x", [("terms", "u")]),
        ("<p>\n <time>noon</time>, <a href=u>dam</a>", [("dam", "u")]),
        ("<p>😀😀 <a href=u>水</a> 😀", [("水", "u")]),
        ("<p>שלום <a href=u>עולם</a>.", [("עולם", "u")]),
    ],
)
def test_links_name_their_words(html: str, found: list[tuple[str, str]]) -> None:
    assert links(html) == found


def test_a_link_over_a_line_break() -> None:
    words = "word " * 50
    assert links(f"<p>{words}<br>x <a href=u>one<br>two</a> {words}") == [("one\ntwo", "u")]
    assert links("<p>x <a href=u>one<br>two</a> y")[0] == ("one", "u")


def test_what_is_hidden_is_read_and_marked() -> None:
    page = read(
        "<p>a<div hidden><p>b</p></div><p style='color:red;display:none'>c</p><p style='visibility:hidden'>d</p>"
        "<dialog>e</dialog><p>f"
    )
    marked = {b.text: bool(page.elements.bits[b.element] & w.HIDDEN) for b in page.blocks}
    assert marked == {"a": False, "b": True, "c": True, "d": True, "e": True, "f": False}


def test_what_a_block_stands_in() -> None:
    page = read(
        "<body><header><nav><ul><li>n</ul></nav></header><main><article><h1>h</h1><blockquote><p>q</p></blockquote>"
        "<figure><figcaption>c</figcaption></figure></article></main><footer>f</footer>"
    )
    bits = {block.text: page.elements.bits[block.element] for block in page.blocks}
    assert bits["n"] & (w.HEADER | w.NAV) == w.HEADER | w.NAV
    assert bits["h"] == w.MAIN | w.ARTICLE | w.HEADING
    assert bits["q"] == w.MAIN | w.ARTICLE | w.QUOTE | w.PARAGRAPH
    assert bits["c"] == w.MAIN | w.ARTICLE | w.FIGURE | w.CAPTION
    assert bits["f"] == w.FOOTER


def test_names_of_elements() -> None:
    page = read('<div class="post  body" id=x role=main itemprop=articleBody data-testid=t><p class=q>one</p>')
    names = dict(zip(page.elements.tag, page.elements.names, strict=True))
    assert names["div"].split() == ["post", "body", "x", "main", "articleBody", "t"]
    assert names["p"] == "q"


def test_times_and_links_with_a_relation() -> None:
    page = read(
        "<p>By Ida <time datetime=2026-11-23 itemprop=datePublished> 23\nNov </time>"
        "<p><a rel='license nofollow' href='/terms'>CC <b>BY</b></a> and <a rel=nofollow href=/x>x</a>"
    )
    assert [(t.datetime, t.text, t.itemprop, t.block) for t in page.times] == [
        ("2026-11-23", "23 Nov", "datePublished", 0)
    ]
    (link,) = [link for link in page.links if "license" in link.rel]
    assert (link.href, link.text, link.block) == ("https://baypress.example/terms", "CC BY", 1)


# ---------------------------------------------------------------- properties

TEXT = st.text("abc é水😀  \n", min_size=1, max_size=12)
TAGS = st.sampled_from("p div span b i em a li ul h2 td table pre blockquote section article font time label".split())
VOID = st.sampled_from(("<br>", "<hr>", "<img>", "<wbr>", "<!-- x -->", "<script>x</script>", "<input>", "<svg></svg>"))
MARKUP = st.recursive(
    TEXT | VOID,
    lambda inner: st.tuples(TAGS, st.lists(inner, max_size=4)).map(
        lambda made: f"<{made[0]} href=u>{''.join(made[1])}</{made[0]}>"
    ),
    max_leaves=20,
)
BROKEN = st.lists(
    st.sampled_from(("<p>", "</p>", "<a href=u>", "</a>", "<b>", "</b>", "<div>", "</div>", "<table>", "<tr>", "<td>",
                     "</table>", "<br>", "one ", "two", " ", "<ul><li>", "</ul>", "<pre>", "<template>", "<svg>", "<p",
                     "<!--", "-->", "&amp;", "<select>", "<body>", "</body>")),
    max_size=30,
).map("".join)  # fmt: skip


def check(html: str) -> Page:
    page = read(html)
    assert words_of([block.text for block in page.blocks]) == shown(html)
    check_elements(page)
    for block in page.blocks:
        check_block(block)
    return page


def check_block(block: TextBlock) -> None:
    assert block.text.strip()
    last = 0
    for anchor in block.anchors:
        assert last <= anchor.start < anchor.end <= len(block.text)
        assert block.text[anchor.start : anchor.end].strip() == block.text[anchor.start : anchor.end]
        last = anchor.end


def check_elements(page: Page) -> None:
    e = page.elements
    count = len(e.tag)
    assert {len(e.parent), len(e.depth), len(e.bits), len(e.lo), len(e.hi), len(e.names)} == {count}
    assert (e.lo[0], e.hi[0], e.parent[0], e.depth[0]) == (0, len(page.blocks), 0, 0)
    for number in range(1, count):
        up = e.parent[number]
        assert up < number
        assert e.depth[number] == e.depth[up] + 1
        assert e.lo[up] <= e.lo[number] <= e.hi[number] <= e.hi[up] or e.lo[number] == e.hi[number]
        assert e.bits[number] & e.bits[up] == e.bits[up]
    for number, block in enumerate(page.blocks):
        assert e.lo[block.element] <= number < e.hi[block.element]
        assert e.tag[block.element] == block.tag


@settings(max_examples=200, deadline=None)
@given(st.lists(MARKUP, max_size=5).map("".join))
def test_no_word_of_markup_is_lost(html: str) -> None:
    check(html)


@settings(max_examples=200, deadline=None)
@given(BROKEN)
def test_no_word_of_broken_markup_is_lost(html: str) -> None:
    check(html)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(("<a href={}>", "<b>", "<i>")), st.text("ab \n", max_size=4)), max_size=9))
def test_links_name_the_words_between_their_tags(runs: list[tuple[str, str]]) -> None:
    parts = [tag.format(n) + text + ("</a>" if tag[1] == "a" else f"</{tag[1]}>") for n, (tag, text) in enumerate(runs)]
    wanted = {str(n): " ".join(text.split()) for n, (tag, text) in enumerate(runs) if tag[1] == "a" and text.strip()}
    for pad in ("", " "):
        html = "<p>" + pad.join(f"x{part}y" for part in parts)
        assert {url: named for named, url in links(html)} == wanted


@pytest.mark.parametrize("path", WIRE, ids=lambda path: path.stem)
def test_no_word_of_the_sample_wire_is_lost(path: Path) -> None:
    page = check(decoded(path.read_bytes()).text)
    assert len(page.blocks) > 10


@pytest.mark.parametrize("empty", ["<p>\u200d</p>", "<p>\u200d<br>\u200c</p>", "<div><b>\u200d</b> </div>"])
def test_a_joiner_alone_is_no_text(empty: str) -> None:
    assert [block.text for block in read(f"<p>The bridge</p>{empty}<p>at Hull</p>").blocks] == ["The bridge", "at Hull"]
