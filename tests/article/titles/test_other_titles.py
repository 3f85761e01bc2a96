"""The page's other titles: what says something else than the headline."""

from __future__ import annotations

import pytest
from tests.article.pages import article, html, json_ld, meta

SITE = meta("og:site_name", "Bay Press")
LONG = "Rain falls again on the harbour and nobody knows why"


def others(head: str, headline: str = "Rain falls again", before: str = "") -> list[str]:
    """The other titles of a page with such a head."""
    return [title.text for title in article(html(SITE + head, before, headline=headline)).other_headlines]


@pytest.mark.parametrize(
    "stated",
    [
        "Rain falls again | Bay Press",
        "Rain falls again - Bay Press",
        "Rain falls again • The Bay Press",
        "Rain falls again, Daily Bay Press, 3 May 2026",
        "Rain falls again (via Bay Press)",
        "Bay Press",
        "baypress.example",
    ],
)
def test_the_headline_with_whose_it_is_is_no_other_title(stated: str) -> None:
    assert others(json_ld(name=stated)) == []
    assert others(meta("og:title", stated)) == []


@pytest.mark.parametrize(
    "stated",
    ["What the rain does to the harbour", "Rain falls again on Carrow", "Rain falls again: a harbour in the wet",
     "Why rain falls again", "Bay Press readers ask why rain falls"],
)  # fmt: skip
def test_what_says_more_is_one(stated: str) -> None:
    assert others(json_ld(name=stated)) == [stated]


def test_the_sites_name_leaves_one() -> None:
    assert others(json_ld(name="What the rain does | Bay Press")) == ["What the rain does"]
    both = json_ld(name="What the rain does | Bay Press") + meta("og:title", "What the rain does")
    assert others(both) == ["What the rain does"]


def test_kicker_and_section_beside_the_headline() -> None:
    over = "<p class=kicker>Harbour wall</p>"
    node = json_ld(headline="Rain falls again", name="x", alternativeHeadline="Harbour wall - Rain falls again")
    source = html(SITE + node).replace("<h1>", f"{over}<h1>")
    assert (article(source).kicker, article(source).other_headlines) == ("Harbour wall", ())
    filed = json_ld(headline="Rain falls again", alternativeHeadline="Rain falls again - Weather")
    assert others(filed) == ["Rain falls again - Weather"]
    assert others(json_ld(alternativeHeadline="Rain falls again - Weather", articleSection="Weather")) == []


def test_the_deck_is_none() -> None:
    deck = "The harbour council met on Monday and could not say who is to pay for it."
    told = f"<p class=deck>{deck}</p>"
    assert others(json_ld(alternativeHeadline=deck), before=told) == []
    assert others(json_ld(alternativeHeadline=f"{deck[:40]}…"), before=told) == []
    assert others(json_ld(alternativeHeadline="Who is to pay for the harbour"), before=told) == [
        "Who is to pay for the harbour"
    ]


def test_the_headline_cut_off_is_none() -> None:
    assert others(meta("og:title", "Rain falls again on the harbour and nob"), LONG) == []
    assert others(meta("og:title", "Rain falls again on the harbour…"), LONG) == []
    assert others(meta("og:title", "Rain falls again on the harbour"), LONG) == ["Rain falls again on the harbour"]
