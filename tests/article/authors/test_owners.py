"""Whose site a page is on: when the house that a page's system states is its author, and when it is not."""

from __future__ import annotations

import pytest
from tests.article.pages import article, html, json_ld, meta

URL = "https://docs.harbourworks.example/cranes"
HOUSE = {"@type": "Organization", "name": "Harbourworks Ltd"}


def named(kind: str, stated: str, printed: str = "") -> list[str]:
    """The authors of a page of Harbourworks whose `og:type` is `kind`."""
    head = meta("og:type", kind) + meta("og:site_name", "Harbour Works") + stated
    return [one.name for one in article(html(head, printed, headline="How a crane is read"), URL).authors]


@pytest.mark.parametrize("kind", ["website", "product", "product.group"])
@pytest.mark.parametrize("name", ["Harbour Works", "Harbourworks Ltd"])
def test_a_house_is_no_author_of_its_website(kind: str, name: str) -> None:
    assert named(kind, json_ld(**{"@type": "TechArticle", "author": {"@type": "Organization", "name": name}})) == []


@pytest.mark.parametrize(
    ("kind", "stated", "told"),
    [
        ("article", {"@type": "TechArticle", "author": HOUSE}, ["Harbourworks Ltd"]),
        ("website", {"@type": "NewsArticle", "author": HOUSE}, ["Harbourworks Ltd"]),
        ("website", {"@type": "Article", "author": {"@type": "Person", "name": "Ida Moor"}}, ["Ida Moor"]),
        ("website", {"@type": "Article", "author": {"@type": "Organization", "name": "Reuters"}}, ["Reuters"]),
        (
            "website",
            {"@type": "Article", "author": {"@type": "Organization", "name": "Port Council"}},
            ["Port Council"],
        ),
    ],
)
def test_stories_and_others_keep_their_authors(kind: str, stated: dict[str, object], told: list[str]) -> None:
    assert named(kind, json_ld(**stated)) == told


def test_a_house_that_a_byline_prints_is_the_author() -> None:
    stated = json_ld(**{"@type": "TechArticle", "author": HOUSE})
    assert named("website", stated, '<p class="byline">By Harbourworks Ltd</p>') == ["Harbourworks Ltd"]


def test_an_agency_is_the_author_of_its_own_website() -> None:
    head = meta("og:type", "website") + meta("og:site_name", "Reuters")
    head += json_ld(**{"@type": "TechArticle", "author": {"@type": "Organization", "name": "Reuters"}})
    assert [one.name for one in article(html(head), "https://www.reuters.example/cranes").authors] == ["Reuters"]
