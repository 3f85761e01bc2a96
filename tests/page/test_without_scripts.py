"""Words that stand where a page keeps them until its scripts have run."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timing import seconds

from onrecord.page import Page, page_from

PARAGRAPH = "The ferry to the outer islands will sail twice a day from Monday, the harbour board decided. " * 6


def read(html: str) -> Page:
    return page_from(html, "https://baypress.example/news/1", "html", None)


def texts(page: Page) -> list[str]:
    return [block.text for block in page.blocks]


def test_a_noscript_that_holds_the_page_is_read() -> None:
    page = read(f"<title>T</title><body><noscript><h1>Ferry</h1><p>{PARAGRAPH}</p><p>{PARAGRAPH}x</p></noscript>")
    assert texts(page) == ["Ferry", PARAGRAPH.strip(), PARAGRAPH + "x"]
    assert page.warnings == ()
    assert page.title == "T"


def test_a_noscript_beside_a_page_is_not_read() -> None:
    page = read(f"<p>{PARAGRAPH}</p><p>{PARAGRAPH}y</p><noscript><p>{PARAGRAPH * 3}</p></noscript>")
    assert texts(page) == [PARAGRAPH.strip(), PARAGRAPH + "y"]


def test_a_story_in_a_scripts_state_is_read_and_told() -> None:
    story = "".join(f'<p class="x">{PARAGRAPH}{i}</p>' for i in range(4))
    state = json.dumps({"title": 'a "b"', "consent": "<p>We use cookies</p>", "content": story})
    for escaped in (state, state.replace("<", "\\u003c").replace(">", "\\u003e")):
        page = read(f"<div>Menu</div><script>window.q = window.q || []; q.push({escaped});</script>")
        assert texts(page) == ["Menu", *(f"{PARAGRAPH}{i}" for i in range(4))]
        assert [warning.code for warning in page.warnings] == ["words-in-script"]


SPANS = [{"_type": "span", "text": PARAGRAPH}, {"_type": "span", "marks": ["em"], "text": "1 < 2"}]
BLOCKS: dict[str, list[Any]] = {
    "plain": [{"type": "paragraph", "text": f"{PARAGRAPH}1 < 2"}] * 3,
    "portable": [{"_type": "block", "style": "normal", "children": SPANS}, {"_type": "image", "alt": "A quay"}] * 3,
    "prosemirror": [{"type": "paragraph", "content": [{"type": "text", "text": f"{PARAGRAPH}1 < 2"}]}] * 3,
    "contentful": [
        {"nodeType": "paragraph", "content": [
            {"nodeType": "text", "value": PARAGRAPH, "marks": []},
            {"nodeType": "hyperlink", "content": [{"nodeType": "text", "value": "1 < 2"}]},
        ]},
    ] * 3,
    "editor": [{"type": "paragraph", "data": {"text": f"{PARAGRAPH}1 &lt; <b>2</b>"}}] * 3,
    "gutenberg": [{"__typename": "CoreParagraph", "attributes": {"content": f"{PARAGRAPH}1 &lt; <i>2</i>"}}] * 3,
}  # fmt: skip


@pytest.mark.parametrize("kind", BLOCKS)
@pytest.mark.parametrize("script", ['<script type="application/json">{}', "<script>window.__STATE__ = {};"])
def test_a_story_in_blocks_of_a_scripts_state_is_read_and_told(kind: str, script: str) -> None:
    heading = {"type": "heading", "text": "What they ask"}
    state = {
        "menu": [{"type": "text", "text": "News"}] * 9,
        "page": {"title": "A ferry", "body": [heading, *BLOCKS[kind]]},
    }
    page = read(f"<div>Menu</div>{script.replace('{}', json.dumps(state))}</script>")
    assert texts(page) == ["Menu", "What they ask", *[f"{PARAGRAPH}1 < 2"] * 3]
    assert [warning.code for warning in page.warnings] == ["words-in-script"]


def test_of_several_stories_in_blocks_the_one_under_the_pages_title_is_read() -> None:
    def story(number: int) -> dict[str, object]:
        return {"title": f"Ferry {number} sails", "body": [{"type": "paragraph", "text": f"{PARAGRAPH}{number}"}] * 3}

    state = f"<div>Menu</div><script type=application/json>{json.dumps([story(1), story(2), story(2)])}</script>"
    assert texts(read(f"<title>Ferry 2 sails | Bay Press</title>{state}")) == ["Menu", *[f"{PARAGRAPH}2"] * 3]
    assert texts(read(f"<title>Bay Press</title>{state}")) == ["Menu"], "nobody can tell which it is"


@pytest.mark.parametrize(
    "state",
    [
        {"comments": [{"id": 1, "author": "Ada Holt", "body": PARAGRAPH}] * 5},
        {"texts": [{"type": "paragraph", "text": "We use cookies."}] * 20},
        {"items": [{"type": "product", "text": PARAGRAPH}] * 5},
    ],
)
def test_other_lists_in_a_state_are_no_story(state: dict[str, object]) -> None:
    page = read(f"<div>Menu</div><script type=application/json>{json.dumps(state)}</script>")
    assert texts(page) == ["Menu"]
    assert page.warnings == ()


@given(st.recursive(st.none() | st.text(max_size=5), lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from(("type", "text", "children", "style", "title", "x")), inner | st.just("paragraph"))))  # fmt: skip
def test_any_state_is_looked_through(state: object) -> None:
    script = json.dumps({"a": state, "b": " " * 900})
    assert texts(read(f"<p>a</p><script>{script.replace('<', chr(92) + 'u003c')}</script>"))[:1] == ["a"]


def test_a_body_in_json_ld_is_read_where_the_page_shows_none() -> None:
    node = {"@type": "NewsArticle", "articleBody": f"{PARAGRAPH}1\n{PARAGRAPH}2\n\n{PARAGRAPH}<3>"}
    page = read(f"<div>Menu</div><script type=application/ld+json>{json.dumps(node)}</script>")
    assert texts(page) == ["Menu", f"{PARAGRAPH}1", f"{PARAGRAPH}2", f"{PARAGRAPH}<3>"]


def test_consent_boxes_and_short_strings_are_no_story() -> None:
    box = json.dumps({"text": "<p>We use cookies.</p><p>Read more.</p>" + " " * 900})
    page = read(f"<div>Menu</div><script>var box = {box};</script><noscript>Switch on scripts.</noscript>")
    assert texts(page) == ["Menu"]
    assert page.warnings == ()


@given(st.text(alphabet='"\\<p>{u003c}/ ', max_size=400), st.integers(1, 40))
def test_any_script_is_looked_through(source: str, times: int) -> None:
    assert texts(read(f"<p>a</p><script>{source * times}"))[:1] == ["a"]


def test_many_quotes_are_looked_through_once() -> None:
    """Open strings full of escaped quotes must not be looked through once for each quote."""
    assert texts(read("<p>a</p><script>" + '"<p>\\" ' * 200_000)) == ["a"]


@pytest.mark.parametrize("hidden", ["<!-- {} -->", '<div hidden data-x="{}"></div>', "<template>{}</template>"])
def test_what_nobody_was_to_read_is_not_read(hidden: str) -> None:
    story = "".join(f"<p>{PARAGRAPH}{i}</p>" for i in range(4))
    page = read(f"<p>Subscribe to read.</p>{hidden.format('&quot;' + story + '&quot;')}{hidden.format(story)}")
    assert texts(page) == ["Subscribe to read."]


@pytest.mark.parametrize("words", ["<noscript ", '<a x="<noscript', "<noscript>"])
def test_open_noscripts_take_time_in_proportion(words: str) -> None:
    def time_of(times: int) -> float:
        page = f"<p>a</p><script>var x = {json.dumps(words * times)}</script>{words}"
        assert texts(read(page))[:1] == ["a"]
        return seconds(read, page)

    assert time_of(40_000) < 20 * time_of(10_000) + 0.2
