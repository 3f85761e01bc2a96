"""Signals of structure whose grants are another thing's, contradicted, or not fully read: no yes from any of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.rights.test_hostile_pages import CC, URL, granted, rights

LINK = f"<link rel=license href={CC}>"


def node(**values: Any) -> str:
    value = {"@context": "https://schema.org", "@type": "NewsArticle", "license": CC, **values}
    return f"<script type='application/ld+json'>{json.dumps(value)}</script>"


@pytest.mark.parametrize(
    "values",
    [
        {}, {"headline": "Council meets again"}, {"headline": "Why we meet", "url": URL},
        {"license": {"url": CC, "name": "CC BY 4.0"}},
    ],
)  # fmt: skip
def test_the_pages_own_node_grants(values: dict[str, Any]) -> None:
    assert "republish" in granted(rights(head=node(**values)))


@pytest.mark.parametrize(
    "values",
    [
        {"headline": "Ten recipes for soups"}, {"url": "https://other.example/x"}, {"@type": "Review"},
        {"headline": "Council meets again", "mainEntityOfPage": {"@id": "https://other.example/x"}},
        {"license": {"url": CC, "name": "Photo licence only, text all rights reserved"}},
        {"license": [{"@id": CC, "description": "for the photos"}]},
    ],
)  # fmt: skip
def test_a_node_of_another_thing_grants_nothing(values: dict[str, Any]) -> None:
    assert granted(rights(head=node(**values))) == []


RSL = (
    "<script type='application/rsl+xml'><rsl xmlns='https://rslstandard.org/rsl'><content url='/'><license>"
    "<permits type='usage'>all</permits><payment type='free'/></license></content></rsl></script>"
)


@pytest.mark.parametrize(
    "around",
    [
        "<div class=comment><p>Good.</p>{}</div>", "<figure><img src=a>{}</figure>", "<aside>{}</aside>",
        "<div about=photo.jpg><span>{}</span></div>", "<div resource=photo.jpg><span>{}</span></div>",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "signal",
    [
        LINK, f"<meta name=dcterms.license content={CC}>", f"<meta name=dc.rights content={CC}>", RSL,
        "<meta name=tdm-reservation content=0>", "<meta name=robots content='max-snippet:50'>", node(),
    ],
)  # fmt: skip
def test_what_belongs_in_the_head_grants_nothing_in_an_element_of_the_body(around: str, signal: str) -> None:
    assert granted(rights(inside=around.format(signal))) == []
    assert granted(rights(after=around.format(signal))) == []


@pytest.mark.parametrize("about", ["about", "resource"])
def test_a_link_of_another_resource_grants_nothing(about: str) -> None:
    assert granted(rights(head=f"<link {about}=photo.jpg rel=license href={CC}>")) == []
    assert "republish" in granted(rights(head=LINK))


def test_inline_rsl_of_the_page_is_read() -> None:
    assert "train" in granted(rights(head=RSL))


@pytest.mark.parametrize("before", ["Code:", "Our photos are free", "Map data", "Icons by Ann"])
def test_a_badge_behind_words_of_another_thing_grants_nothing(before: str) -> None:
    assert granted(rights(foot=f"<p>{before} <a rel=license href={CC}><img src=b.png></a></p>")) == []
