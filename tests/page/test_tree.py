"""What a page's head says, and that hostile markup costs neither time nor words."""

from __future__ import annotations

import time

import pytest
from tests.timing import seconds

from onrecord.page import Page, bounds, from_bytes, page_from
from onrecord.page import walk as w


def read(html: str, url: str | None = "https://baypress.example/news/1") -> Page:
    return page_from(html, url, "html", None)


def test_metas_have_names_from_four_attributes() -> None:
    page = read(
        '<meta name=Author content=" Ida  Moor "><meta property="og:title" content=T><meta itemprop=x content=y>'
        "<meta http-equiv=Content-Language content=en><meta name=empty><meta content=nameless>"
    )
    assert [(m.name, m.content) for m in page.metas] == [
        ("author", "Ida Moor"), ("og:title", "T"), ("x", "y"), ("content-language", "en"),
    ]  # fmt: skip
    assert page.meta("nothing", "og:title") == "T"
    assert page.meta("nothing") is None


def test_links_are_absolute() -> None:
    html = (
        "<link rel='Canonical' href='/a?b=c'><link rel=stylesheet href=x.css>"
        "<link rel=alternate type=t hreflang=de href=b>"
    )
    assert [(link.rel, link.href, link.type, link.hreflang) for link in read(html).links] == [
        (("canonical",), "https://baypress.example/a?b=c", None, None),
        (("alternate",), "https://baypress.example/news/b", "t", "de"),
    ]
    assert [link.href for link in read(html, None).links] == ["/a?b=c", "b"]
    moved = "<base href='https://mirror.example/x/'>" + html
    assert read(moved).links[1].href == "https://mirror.example/x/b"
    assert read(moved).base == "https://mirror.example/x/"


@pytest.mark.parametrize("href", ["http://[", "//[::", "\x00", "javascript:x", "http://a:b:c/", " https://x.example/ "])
def test_odd_addresses(href: str) -> None:
    page = read(f"<base href='{href}'><link rel=canonical href='{href}'><a rel=license href='{href}'>x</a>")
    assert len(page.links) == 2


def test_title_language_and_direction() -> None:
    page = read("<html lang=ar dir=rtl><title> Rain\n fell </title><title>other</title>")
    assert (page.title, page.lang, page.rtl) == ("Rain fell", "ar", True)
    assert read("<body dir=RTL>x").rtl
    bare = read("<p>x")
    assert (bare.title, bare.lang, bare.rtl) == (None, None, False)


def test_microdata_pixels_and_rsl() -> None:
    page = read(
        "<div itemscope itemtype=https://schema.org/Article><span itemprop='author name'>Ida\n Moor</span>"
        "<time itemprop=datePublished datetime=2026-11-23>then</time><a itemprop=url href=/x>x</a>"
        "<a itemprop=author href='#ida'>Ida Moor</a>"
        "<img itemprop=image src=i.png><meta itemprop=d content=c><div itemprop=articleBody>long</div></div>"
        "<img width=1 height=1 src=//count.example/p?id=1><script type='application/rsl+xml'><rsl/></script>"
    )
    assert [(item.names, item.value) for item in page.microdata] == [
        (("author", "name"), "Ida Moor"), (("datePublished",), "2026-11-23"), (("url",), "/x"),
        (("author",), "Ida Moor"), (("image",), "i.png"), (("d",), "c"),
    ]  # fmt: skip
    assert page.pixels == ("//count.example/p?id=1",)
    assert page.rsl == ("<rsl/>",)


@pytest.mark.parametrize(
    "kind", ["itemprop=review itemtype=https://schema.org/Review", "itemtype=https://schema.org/Comment"]
)
def test_who_wrote_a_readers_review_is_no_property_of_the_page(kind: str) -> None:
    told = "<span itemprop=author>Ida Moor</span><time itemprop=datePublished datetime=2026-11-23>then</time>"
    page = read(f"<p>x<div itemscope {kind}>{told}<p itemprop=reviewBody>good</div>")
    assert {name for item in page.microdata for name in item.names} <= {"review", "reviewBody"}
    metas = "<meta itemprop=author content=Bob><meta itemprop=datePublished content=2020-01-01>"
    page = read(f"<p>x<div itemscope {kind}>{told}{metas}</div>")
    assert (page.metas, [time.itemprop for time in page.times]) == ((), [None])
    critic = read(f"<p>x<div itemscope itemtype=https://schema.org/Review>{told}</div>").microdata
    assert [item.value for item in critic] == ["Ida Moor", "2026-11-23"]


def test_an_empty_page_says_so() -> None:
    for html in ("", "<html></html>", "<!doctype html>", "<script>x</script>", "<p> \n</p>"):
        assert [warning.code for warning in read(html).warnings] == ["empty"]
    assert read("<frameset><frame></frameset>").blocks == ()


def test_hundreds_of_bodies_cost_nothing() -> None:
    start = time.process_time()
    page = read("<p>one" + "".join(f"<body a{n}=1><HTML b{n}=1>" for n in range(20_000)) + "<p>two <bodyguard>x")
    assert time.process_time() - start < 3
    assert [block.text for block in page.blocks] == ["one", "two", "x"]
    assert [warning.code for warning in page.warnings] == ["odd-markup"]
    assert read("<body><body><body class=x>one").warnings == ()


def test_shadow_roots_and_templates_are_not_text() -> None:
    html = (
        "<div><template shadowrootmode=open><p>shadow</p><slot></slot></template><p>light</p></div>"
        "<template><p>inert<template>deep</template></p></template><noscript><p>no script</p></noscript>"
    )
    assert [block.text for block in read(html).blocks] == ["light"]


def test_a_frame_without_an_end_in_a_noscript_takes_nothing_with_it() -> None:
    frame = '<iframe src="https://tags.example/ns.html?id=T-1" height="0" style="display:none"'
    for words in ("The ferry sails twice a day from Monday. " * 15, "Last words."):
        for inside in (f"{frame} />", f"<b>x</b>{frame}/>", f"{frame}>\n"):
            source = f"<noscript>{inside}</noscript>"
            blocks = read(f"<p>one</p>{source}<p>{words}</p>{source}<p>three</p>").blocks
            assert [block.text for block in blocks] == ["one", words.strip(), "three"]


def test_what_is_not_read_to_the_end_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(w, "MOST_ELEMENTS", 50)
    page = read("<body><article>" + "<p>one <i>two <b>x</b></i></p>" * 40 + "</article>")
    assert 10 < len(page.blocks) < 40
    assert [warning.code for warning in page.warnings] == ["cut-short"]
    assert page.elements.hi[0] == len(page.blocks)
    assert read("<p>one" * 49).warnings == ()


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        ("<div>", 200_000), ("<b>", 100_000), ("<p><font size=1>", 3_000), ("<table><tr><td>", 30_000),
        ("</p>", 99_999), ("<ul><li>", 60_000), ("<br>", 200_000), ("<a href=x>", 30_000), ("<a href=x>w</a> ", 60_000),
        ("<time>x", 20_000), ("<a rel=license href=x>x", 20_000), ("<i itemprop=x>x", 20_000), ("<p hidden>", 50_000),
        ("<title>", 50_000), ("<template>", 50_000), ("<svg>", 50_000), ("<!--", 100_000), ("<p\0>", 50_000),
        ("&amp", 200_000), ("<meta name=a content=b>", 60_000),
        ("<script type=application/ld+json>[</script>", 20_000),
    ],
)  # fmt: skip
def test_repeated_shapes_take_time_in_proportion(shape: str, size: int) -> None:
    assert seconds(read, shape * size + "end", runs=1) < 5


def test_distinct_links_in_one_block_take_time_in_proportion() -> None:
    html = "<p>" + "".join(f"<a href=x{n}>link {n:07} </a>" for n in range(60_000))
    start = time.process_time()
    page = read(html)
    assert time.process_time() - start < 5
    block = page.blocks[0]
    assert [block.text[a.start : a.end] for a in block.anchors[:3]] == ["link 0000000", "link 0000001", "link 0000002"]


def test_a_nav_is_one_block_of_what_it_shows() -> None:
    page = read(
        "<p>one<nav class=top><ul><li><a href=/>Home</a><li>News</ul><noscript>no</noscript><svg>x</svg></nav>two"
    )
    assert [block.text for block in page.blocks] == ["one", "Home\nNews", "two"]
    assert page.elements.names[page.blocks[1].element] == "top"


def test_formatting_left_open_costs_nothing() -> None:
    """Each paragraph opens all of them again: 60,000 took half a minute and gigabytes."""
    start = time.process_time()
    page = read("".join(f"<p><font a{n}=1>w{n} " for n in range(60_000)) + "<p>end")
    assert time.process_time() - start < 10
    assert page.blocks[0].text == "w0"
    assert page.blocks[2_500].text == "w2500"


def test_more_blocks_than_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_bytes, "MOST_BLOCKS", 20)
    html = (
        "<main><p>one <time>noon</time>" * 9 + "<article>" + "<p>two<p>three" * 9 + "<time>late</time></article></main>"
    )
    for page in (read(html), page_from("a line\n" * 30, None, "text", None)):
        assert len(page.blocks) == 20
        assert [warning.code for warning in page.warnings] == ["cut-short"]
        assert page.elements.hi[0] == 20
        assert all(low <= high <= 20 for low, high in zip(page.elements.lo, page.elements.hi, strict=True))
        assert all(tag.block is None or tag.block < 20 for tag in page.times)


def test_more_tags_than_are_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_TAGS", 21)
    for source in ("<p>one" * 30 + "é", ("<p>one" * 30).encode()):
        page = page_from(source, None, "html", None)
        assert [block.text for block in page.blocks] == ["one"] * 20
        assert [warning.code for warning in page.warnings] == ["cut-short"]
    assert read("<p>one" * 21).warnings == ()


@pytest.mark.parametrize("tag", ["time", "i itemprop=x"])
def test_nested_elements_that_are_asked_for_their_words(tag: str) -> None:
    """Each holds all that follows; no more than its beginning is looked at."""
    start = time.process_time()
    page = read("<p>" + f"<{tag}>" * 500 + "words " * 500_000)
    assert time.process_time() - start < 5
    assert all(len(found.text) <= 200 for found in page.times)
    assert all(len(item.value) <= 500 for item in page.microdata)
    assert page.times or page.microdata


def test_a_meta_tag_may_have_its_content_as_a_value() -> None:
    source = "<meta name=author value='Ida Moor'><meta itemprop=dateline value=Carrow><meta name=x content=y value=z>"
    page = page_from(f"<head>{source}</head><body><p>Rain</p>", None, "html", None)
    assert page.meta("author") == "Ida Moor"
    assert page.meta("x") == "y"
    assert [one.value for one in page.microdata] == ["Carrow"]
