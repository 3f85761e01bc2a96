"""Whole pages whose stories tell of licences: what is quoted, told or written by readers grants nothing."""

from __future__ import annotations

import re
from typing import Final

import pytest
from tests.rights.building import NOW, URL

from onrecord import read
from onrecord.record import Record

_STORY: Final = (
    "<p>The council of Selmouth voted on Tuesday to rebuild the harbour wall, after years in which storms had torn at"
    " its stones and the money was never there.</p><p>Engineers told the meeting that the work would take two summers,"
    " and that the road behind the wall would stay open, except on days when the tide was highest.</p>"
)
_MORE: Final = (
    "<p>Ann Orley, who keeps the bakery by the quay, has swept sea water out of it eleven times since she opened it in"
    " the year of the great flood.</p>"
)
CC: Final = "https://creativecommons.org/licenses/by/4.0/"
TOLD: Final = [
    'The footer of the site says: "All our articles are free to republish under a Creative Commons CC BY 4.0 licence."',
    "“This article is licensed under a Creative Commons Attribution 4.0 International License,” the notice reads.",
    "The designs were released under a Creative Commons CC BY 4.0 license, and anyone may republish this work.",
    f"The designs are now <a href='{CC}'>CC BY 4.0</a>, and the work may be reproduced with credit.",
    "He told readers that the text may be reproduced freely with credit.",
    "Our stories may be republished for free, with credit and a link, the rival paper tells its readers.",
    "The text of the speech is in the public domain.",
    "This document is in the public domain, the ministry wrote.",
    "Republish our stories for free, online or in print, the group said.",
    "Nachdruck honorarfrei, Beleg erbeten, stand unter dem Text.",
    "'This article may be reproduced with credit,' it read.",
]
NOTICE: Final = "This article is licensed under a Creative Commons Attribution 4.0 International License."


def page(middle: str = "", last: str = "", behind: str = "") -> Record:
    html = (
        '<html lang=en><title>Wall to be rebuilt</title><meta property="og:site_name" content="The Harbour Post">'
        f"<main><article><h1>Wall to be rebuilt</h1><p class=byline>By Tom Hale</p>{_STORY}{middle}{_MORE}{last}"
        f"</article>{behind}</main><footer><p>About us | Contact</p></footer>"
    )
    return read(html, URL, NOW, fields=frozenset({"rights", "provenance"}))


def granted(record: Record) -> set[str]:
    assert record.rights
    return {use for use, answer in record.rights.may if answer.answer == "yes" and use != "quote"}


def as_comment(words: str) -> str:
    author = '<p class="comment-author">Joe</p>'
    return f'<section class="comments"><h2>Comments</h2><div class="comment">{author}<p>{words}</p></div></section>'


@pytest.mark.parametrize("words", [*TOLD, NOTICE])
def test_what_stands_in_a_story_grants_nothing(words: str) -> None:
    within, behind = page(middle=f"<p>{words}</p>"), page(last=f"<blockquote><p>{words}</p></blockquote>")
    assert granted(within) == granted(behind) == set()
    assert words[-20:] in within.text or "<a" in words, "it is the story's, and stays in it"


@pytest.mark.parametrize("words", TOLD)
def test_what_a_story_ends_with_grants_nothing(words: str) -> None:
    assert granted(page(last=f"<p>{words}</p>")) == set()


@pytest.mark.parametrize("words", [*TOLD, NOTICE])
def test_what_a_reader_writes_grants_nothing(words: str) -> None:
    assert granted(page(behind=as_comment(words))) == set()


def test_what_a_reader_writes_refuses_nothing() -> None:
    record = page(behind=as_comment("This article may not be reproduced. All rights reserved."))
    assert record.rights
    assert not record.rights.signals


@pytest.mark.parametrize("hidden", [f"<!-- {NOTICE} -->", f"<template><p>{NOTICE}</p></template>",
    f"<script>/* {NOTICE} */</script>", f"<textarea>{NOTICE}</textarea>",
    f"<!-- <link rel=license href={CC}> -->"])  # fmt: skip
def test_a_licence_that_nobody_sees_is_none(hidden: str) -> None:
    record = page(last=hidden, behind=hidden)
    assert record.rights
    assert (granted(record), record.rights.licence) == (set(), None)


@pytest.mark.parametrize("last", [
    f"<p>{NOTICE}</p>", f"<p><em>{NOTICE}</em></p>", f'<div class="licence">{NOTICE}</div>',
    "<p>Except as otherwise noted, the content of this page is licensed under CC BY 4.0.</p>",
    f"<p>This is an open-access article distributed under the terms of the Creative Commons"
    f" Attribution License ({CC}).</p>",
])  # fmt: skip
def test_the_article_s_own_notice_at_its_end_is_read(last: str) -> None:
    record = page(last=last)
    assert record.rights
    assert record.rights.licence == "CC-BY-4.0"
    assert "licen" not in record.text
    assert {"feed", "republish", "adapt", "archive", "train"} <= granted(record)


BADGE: Final = f'<a href="{CC}"><img src="/by.png" alt="CC"></a>'


@pytest.mark.parametrize("page_with", [
    page(last=f"<p>{BADGE}</p>"), page(behind=f"<div>{BADGE}</div><p>More news</p>"),
], ids=["in the article", "behind it"])  # fmt: skip
def test_a_badge_behind_the_body_is_a_licence(page_with: Record) -> None:
    assert page_with.rights
    assert page_with.rights.licence == "CC-BY-4.0"


@pytest.mark.parametrize("page_with", [
    page(middle=f"<p>{BADGE}</p>"),
    page(middle=f"<figure><img src=x>{BADGE}<figcaption>The wall</figcaption></figure>"),
    page(behind=as_comment(BADGE)), page(behind=as_comment(f"Nice one {BADGE}")),
], ids=["among paragraphs", "of a picture", "of a reader", "in a comment"])  # fmt: skip
def test_a_badge_elsewhere_is_none(page_with: Record) -> None:
    assert granted(page_with) == set()


@pytest.mark.parametrize("behind", [
    f'<div about="/wall.jpg"><a rel="license" href="{CC}"><img src=/by.png></a></div>',
    f'<p about="wall.jpg">This article is licensed under <a rel="license" href="{CC}">CC BY 4.0</a>.</p>',
    f'<p>Licensed under <a about="#wall" rel="license" href="{CC}">CC BY 4.0</a>.</p>',
    f'<link rel="license" about="wall.jpg" href="{CC}"><meta about="x.jpg" property="dcterms:license" content="{CC}">',
])  # fmt: skip
def test_a_licence_said_to_be_about_another_thing_grants_nothing(behind: str) -> None:
    assert granted(page(behind=behind)) == set()
    own = re.sub(r' about="[^"]*"', ' about=""', behind)
    assert ("republish" in granted(page(behind=own))) is not behind.startswith("<link")  # which belongs in the head


_LINKED: Final = f"<a href='{CC}'>CC BY 4.0</a>"
_STUDY: Final = "<p>The study is by Orla Finch.</p>"


@pytest.mark.parametrize(
    "last",
    [
        *(f"<p>The film was made in 1930.</p><p>{one} in the public domain.</p>"
          for one in ("This work is", "This story is", "These stories are", "These texts are", "These works are")),
        f"{_STUDY}<p>This work is published under {_LINKED}.</p>",
        f"{_STUDY}<p>Esta obra está bajo una licencia {_LINKED}.</p>",
        f"{_STUDY}<p>Dieses Werk ist unter {_LINKED} lizenziert.</p>",
        f"{_STUDY}<p>Quest'opera è pubblicata con licenza {_LINKED}.</p>",
        f"{_STUDY}<p>These works were released under <a href='{CC}'>CC BY</a>, so anyone can use them.</p>",
        f"{_STUDY}<p>This work can be freely reproduced and distributed by anyone.</p>",
        f"{_STUDY}<p>This text may be freely reproduced by anyone.</p>",
        "<p><b>What about reprints?</b></p><p>Our articles may be republished free of charge by anyone.</p>",
        "<p>– What about reprints?</p><p>– Our articles may be republished free of charge by anyone.</p>",
        "<p>Moss leads the magazine Quill.</p><p>Our articles can be republished for free by anyone.</p>",
    ],
)  # fmt: skip
def test_a_last_paragraph_may_speak_of_what_the_story_is_about(last: str) -> None:
    assert not granted(page(last=last))


@pytest.mark.parametrize(
    "last",
    [
        "Reproduction is authorised provided the source is acknowledged.",
        "Reproduction is authorized, provided the source is acknowledged.",
        "Reproduction of this article is authorised as long as the source is named.",
        "Se autoriza la reproducción de este artículo citando la fuente.",
        "Se autoriza su reproducción citando la fuente.",
    ],
)
def test_what_authorises_as_a_storys_last_paragraph_is_asked_about(last: str) -> None:
    record = page(last=f"<p>{last}</p>")
    assert record.rights
    assert granted(record) == set()
    assert record.rights.may.republish.answer == "ask"
