"""What a page calls a box of its own terms: small, apart from the story, and named so; topics are called like it."""

from __future__ import annotations

import pytest
from tests.rights.building import NOW, URL
from tests.rights.printed.test_reach import _STORY, LINK, granted, page

from onrecord import read
from onrecord.article.article import Article
from onrecord.page.from_bytes import page_from
from onrecord.record import Record
from onrecord.rights.printed.boxes import is_box, is_called_so

WORK = f"<p>This work is licensed under a {LINK} licence.</p>"


@pytest.mark.parametrize(
    "names",
    ["license", "entry-license", "post_license", "licence-box", "PageCreativeCommonsNote", "cc-license", "cc", "cc-by",
     "copyright", "site-copyright", "rights", "terms", "terms-of-use", "republish", "republish-button", "RepublishTool",
     "c-license__text", "article-rights", "creative-commons", "wp-block-license", "license-4f2a9", "sd license",
     "StoryStyles__StyledCreativeCommonsLicense-sc-1a2b3c4d-4",
     "lizenz", "lizenzhinweis", "rights-and-permissions"],
)  # fmt: skip
def test_names_of_boxes(names: str) -> None:
    assert is_called_so(names)


@pytest.mark.parametrize(
    "names",
    ["", "category-copyright", "tag-creative-commons", "terms-of-trade", "cc-content", "cc-window", "post tag-license",
     "topic-rights", "section-copyright", "human-rights", "category_licensing", "cc-cart", "rights-of-way",
     "copyright-trial", "license-plates", "drivers-license", "theme-license", "longterms", "accent", "playwrights",
     "type-post category-news tag-cc tag-rights", "post-tag-copyright", "rights-watch", "terms-page-of-trade"],
)  # fmt: skip
def test_names_of_topics(names: str) -> None:
    assert not is_called_so(names)


def around(attributes: str, end: str = WORK, tag: str = "div") -> Record:
    html = (
        '<html lang=en><title>Silt stops the mill</title><meta property="og:site_name" content="The Harbour Post">'
        f"<main><article><{tag} {attributes}><h1>Silt stops the mill</h1><p class=byline>By Tom Reed</p>{_STORY}{end}"
        f"</{tag}></article></main><footer><p>The Harbour Post</p></footer></html>"
    )
    return read(html, URL, NOW, fields=frozenset({"rights", "provenance"}))


@pytest.mark.parametrize(
    "attributes",
    ["class=category-copyright", "class='post tag-creative-commons'", "id=terms-of-trade", "class=cc-content",
     "class=license", "id=rights", "class=RightsStory", "class=republish", "class=licensing itemprop=articleBody"],
)  # fmt: skip
def test_what_holds_the_story_is_no_box(attributes: str) -> None:
    assert granted(around(attributes)) == {}
    assert granted(around(attributes, tag="section")) == {}


@pytest.mark.parametrize("attributes", ["class=tag-licence", "class=category-rights", "id=topic-copyright"])
def test_a_topic_is_no_box_though_it_is_small(attributes: str) -> None:
    assert granted(page(f"<div {attributes}>{WORK}</div>")) == {}


@pytest.mark.parametrize(
    "attributes", ["class=license", "id=copyright", "class='box rights'", "class=cc-license", "class=article-licence"]
)
def test_a_box_of_terms_grants(attributes: str) -> None:
    assert "republish" in granted(page(f"<div {attributes}>{WORK}</div>"))


@pytest.mark.parametrize(("sentences", "boxed"), [(1, True), (20, True), (40, False)])
def test_a_box_is_small(sentences: int, boxed: bool) -> None:
    """What is called so and holds a page's worth of text is the page, and no box of terms."""
    words = "The board meets on the first Monday of each month in the old hall by the quay. " * sentences
    found = page_from(f"<main><p>The dam held.</p></main><div class=license><p>{words}</p></div>", None, "html", None)
    article = Article(labels=("body", "other"), text="The dam held.")
    assert is_box(found, article, found.elements.parent[found.blocks[1].element]) is boxed
