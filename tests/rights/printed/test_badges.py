"""Licences told by a picture alone, and text that is not to stand in excerpts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import onrecord
from onrecord.record import Rights

STORY = [
    "The harbour council said on Monday that the old bridge would be closed to all traffic until a new one stands.",
    "Nobody had asked the ferrymen, who learned of it from the radio and have three boats for nine hundred people.",
    "A new bridge costs forty million crowns, of which the state pays a third; the rest is to come from tolls by May.",
]
BADGE = '<img src="https://licensebuttons.net/l/by-nd/4.0/88x31.png" alt="CC0">'


def rights_of(*parts: str) -> Rights:
    body = "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)
    page = f"<title>Bridge closed</title><article><h1>Bridge to be closed</h1>{body}</article>"
    record = onrecord.read(page, "https://courier.example/bridge", datetime(2026, 1, 1, tzinfo=UTC))
    assert record.rights is not None
    return record.rights


@pytest.mark.parametrize("badge", [BADGE, f'<div class="cc">{BADGE}</div>', BADGE.replace("https:", "")])
def test_a_badge_without_a_link_is_the_licence_of_its_address_not_of_its_alt(badge: str) -> None:
    rights = rights_of(*STORY, badge)
    assert rights.licence == "CC-BY-ND-4.0"


@pytest.mark.parametrize(
    "parts",
    [
        (STORY[0], BADGE, *STORY[1:]),
        (*STORY, '<section class="comments"><p>Ida: take it.</p>' + BADGE + "</section>"),
        (*STORY, BADGE.replace("licensebuttons.net/l", "licensebuttons.net.example/l")),
        (*STORY, BADGE.replace("by-nd/4.0", "by-xx/9.9")),
    ],
)
def test_a_badge_elsewhere_grants_nothing(parts: tuple[str, ...]) -> None:
    rights = rights_of(*parts)
    assert rights.licence is None
    assert rights.may.republish.answer != "yes"


LINKED = '<a href="https://creativecommons.org/licenses/by/4.0/"><img src="by.png" alt=""></a>'


@pytest.mark.parametrize(
    "words",
    [
        "Photo licence:",
        "The picture above is by Ida Moor.",
        "The data behind this chart can be had under",
        "This article is not available under",
        "Dieser Text steht nicht unter",
        "Cet article n'est pas sous",
    ],
)
def test_a_badge_is_of_what_the_words_before_it_tell(words: str) -> None:
    for box in (f'<div class="license"><p>{words}</p>{LINKED}</div>', f'<p class="license">{words} {LINKED}</p>'):
        assert rights_of(*STORY, box).may.republish.answer != "yes"


@pytest.mark.parametrize(
    "words",
    [
        "This article is under",
        "Photos are not included. This article is under",
        "Article and photos are under",
        "Attribution – Pas d’utilisation commerciale",
    ],
)
def test_a_badge_is_the_articles_where_they_tell_that(words: str) -> None:
    box = f'<div class="license"><p>{words}</p>{LINKED}</div>'
    assert rights_of(*STORY, box).may.republish.answer == "yes"


def test_a_badge_right_behind_the_story_is_the_storys_whatever_that_tells_of() -> None:
    assert rights_of(*STORY, f"{STORY[1]} They did not see its maps and data", LINKED).may.republish.answer == "yes"


@pytest.mark.parametrize(
    "parts",
    [
        (STORY[0], f"<div data-nosnippet><p>{STORY[1]}</p></div>", STORY[2]),
        (STORY[0], f"<p>{STORY[1]} <span data-nosnippet>It was said at noon.</span></p>", STORY[2]),
        (f'<section data-nosnippet="">{"".join(f"<p>{each}</p>" for each in STORY)}</section>',),
    ],
)
def test_marked_text_is_not_to_stand_in_excerpts(parts: tuple[str, ...]) -> None:
    rights = rights_of(*parts)
    assert [signal.words for signal in rights.signals] == ["data-nosnippet"]
    assert rights.may.index.conditions == ("no excerpt",)


@pytest.mark.parametrize(
    "part", ['<div data-nosnippet><a href="/b">Read on</a></div>', f"<p data-nosnippet>{STORY[1]}</p>"]
)
def test_marks_beside_the_text_or_where_they_have_no_meaning_say_nothing(part: str) -> None:
    assert rights_of(STORY[0], STORY[2], part).signals == ()


@pytest.mark.parametrize(
    "tail",
    [
        '<section class="related"><a href="/b">This article by Bob is licensed under CC BY 4.0</a></section>',
        '<ul><li><a href="/b">This article by Bob is licensed under CC BY 4.0.</a></li></ul>',
        "<nav><p>This article is licensed under CC BY 4.0.</p></nav>",
    ],
)
def test_titles_of_other_pages_and_menus_grant_nothing(tail: str) -> None:
    assert rights_of(*STORY, tail).may.republish.answer != "yes"
