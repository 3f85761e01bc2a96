"""Tags that are printed alone, in a box behind the story."""

from __future__ import annotations

import pytest
from tests.article.pages import BODY, article, html, json_ld, meta

LINKS = "<a href=/{0}/boats>Boats</a><a href=/{0}/rain>Rain</a>"


@pytest.mark.parametrize("name", ["Tags_root__3", "field--name-field-tags", "article-keywords"])
@pytest.mark.parametrize("way", ["topic", "tag", "thema"])
def test_the_links_of_a_box_behind_the_story(name: str, way: str) -> None:
    found = article(html(body=f"{BODY}<div class={name}>{LINKS.format(way)}</div>"))
    assert found.tags == ("Boats", "Rain")
    assert found.evidence["tags"].from_ == "visible"


def test_what_the_page_states_goes_before_it() -> None:
    assert article(html(json_ld(keywords="tide"), body=f"{BODY}<div class=tags>{LINKS.format('tag')}</div>")).tags == (
        "tide",
    )


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=tags>{LINKS.format('news')}</div>",
        f"<div class=more>{LINKS.format('tag')}</div>",
        f"<nav class=tags>{LINKS.format('tag')}</nav>",
        "<div class=topics><a href=/topic/boats>Boats</a> are back at sea, and nobody knows for how long</div>",
    ],
)
def test_other_links_are_no_tags(box: str) -> None:
    assert article(html(body=f"{BODY}{box}")).tags == ()


def test_the_category_of_a_widespread_system_is_no_tag() -> None:
    linked = "<a rel='category tag' href=/category/coast>Coast</a> <a rel=tag href=/tag/rain>Rain</a>"
    assert article(html(after=f"<footer>{linked}</footer>")).tags == ("Rain",)


def test_what_systems_write_among_tags_for_themselves_is_none() -> None:
    fields = (
        "Page Type: Article, WC: 1000-1999, Language: English, Subject: Boats, Bay, _Prio_3, NLP Entity Tokens: Rain"
    )
    assert article(html(meta("keywords", fields))).tags == ("Boats", "Bay", "Rain")
    assert article(html(meta("keywords", "Quell: a play, Rain: a film"))).tags == ("Quell: a play", "Rain: a film")


def test_the_outlets_own_name_is_no_tag_beside_others() -> None:
    head = meta("og:site_name", "Bay Press") + meta("keywords", "Bay Press, baypress.example, Boats")
    assert article(html(head)).tags == ("Boats",)
    assert article(html(meta("og:site_name", "Bay Press") + meta("keywords", "Bay Press"))).tags == ("Bay Press",)


def test_the_outlets_name_otherwise_and_who_wrote_are_no_tags() -> None:
    head = meta("og:site_name", "Bay Press") + meta("keywords", "The Bay Press, Boats, Ida Moor, Ida Moor Prize")
    told = json_ld(author={"name": "Ida Moor"})
    assert article(html(head + told)).tags == ("Boats", "Ida Moor Prize")


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("Boats, 100312362", ("Boats",)),
        ("Boats, 2026", ("Boats", "2026")),
        ("Boats, Rain falls on the harbour wall", ("Boats",)),
        ("Rain, falls, harbour, wall, Boats", ("Boats",)),  # the headline, word by word
        ("Rain, harbour, Boats", ("Rain", "harbour", "Boats")),
        ("harbour, Rain, wall, falls", ("harbour", "Rain", "wall", "falls")),
        ("Carrow Ferries, Inc., Boats", ("Carrow Ferries, Inc.", "Boats")),
        ("Inc., Boats", ("Inc.", "Boats")),
    ],
)
def test_what_systems_write_among_tags(keywords: str, tags: tuple[str, ...]) -> None:
    assert article(html(meta("keywords", keywords), headline="Rain falls on the harbour wall")).tags == tags


def test_a_headline_of_one_word_may_be_a_tag() -> None:
    assert article(html(meta("keywords", "Carrow, Boats"), headline="Carrow")).tags == ("Carrow", "Boats")


def test_a_category_that_a_system_calls_a_tag_is_none_beside_tags() -> None:
    category = "<div class=terms><a rel=tag href=/category/coast/>Coast</a></div>"
    assert article(html(after=f"{category}<a rel=tag href=/tag/rain/>Rain</a>")).tags == ("Rain",)
    assert article(html(after=category)).tags == ("Coast",)


def test_a_label_in_the_box_is_none_of_the_links() -> None:
    labelled = f"<div class=tags><span>Schlagwörter:</span> {LINKS.format('thema')}</div>"
    assert article(html(body=f"{BODY}{labelled}")).tags == ("Boats", "Rain")
    told = f"<div class=tags>The council on the harbour and {LINKS.format('thema')}</div>"
    assert article(html(body=f"{BODY}{told}")).tags == ()
