"""Notices under labels that models give wrongly, and sentences that only look like refusals."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.rights.building import LETTERS, NOW, SYMBOLS, check, page_of, permission, provenance, read

from onrecord.article.article import Label
from onrecord.page import Anchor
from onrecord.record import Rights
from onrecord.rights import rights_on

ASK = "f ? r ? a ? v ?"
ALL = "q y f y r y a y v y i y m y t y"
PUBLIC = "This publication is not copyrighted and is in the public domain."
BODY: tuple[Label, str] = ("body", "The dam held.")


def unknown(rights: Rights) -> bool:
    return all(SYMBOLS[permission(rights, letter).answer] == "-" for letter in LETTERS if letter != "q")


def test_a_notice_right_behind_the_body_taken_for_promotion_refuses_and_never_grants() -> None:
    refusal = "This publication may not be copied or republished."
    check(read(BODY, ("promotion", refusal)), "f n r n a n v n")
    assert unknown(read(BODY, ("promotion", PUBLIC)))


@pytest.mark.parametrize(
    "words",
    [
        "Subscribe now: our newsletter is in the public domain of ideas and free.",
        "“This publication is in the public domain,” the minister said.",
        "Read more about why this publication is in the public domain.",
    ],
)
def test_promotion_that_is_no_notice(words: str) -> None:
    assert unknown(read(BODY, ("promotion", words)))


def test_promotion_farther_on_or_before_the_text_is_none() -> None:
    far: list[tuple[Label, str]] = [("promotion", "Ferry prices rise.")] * 5
    assert unknown(read(BODY, *far, ("promotion", PUBLIC)))
    assert unknown(read(("promotion", PUBLIC), BODY))


@pytest.mark.parametrize("label", ["correction", "share", "navigation"])
def test_a_link_to_reprints_under_other_labels(label: Label) -> None:
    check(read(BODY, (label, "Request Reprint & Licensing", "https://rights.example/1")), ASK)


def test_an_entry_of_a_long_footer() -> None:
    entries = "\n".join(["About Us", "Careers", *[f"Show number {n}" for n in range(30)], "Reprints & Permissions"])
    page, article = page_of(BODY, ("footer", entries))
    at = entries.index("Reprints")
    link = Anchor(start=at, end=len(entries), url="https://baypress.example/reprints")
    blocks = (page.blocks[0], replace(page.blocks[1], anchors=(link,)))
    rights = rights_on(replace(page, blocks=blocks), article, provenance(), None, NOW)
    assert rights.contact == link.url
    assert unknown(rights)


def test_who_may_not_be_able_refuses_nothing() -> None:
    check(read(BODY, ("rights", "We may not be able to let others republish all of our articles.")), ASK)


def test_pictures_that_stand_beside_the_story_are_not_the_story() -> None:
    words = "If you would like to republish the photos that accompanied this story, please contact us."
    assert unknown(read(BODY, ("rights", words)))
    check(
        read(BODY, ("rights", "This story and the photos in it may not be republished or copied.")), "f n r n a n v n"
    )


def test_the_public_domain_with_a_second_verb() -> None:
    words = "As a work of the federal government, this article is in the public domain and may be used freely."
    check(read(BODY, ("footer", words)), ALL)
    denied = "This article is not in the public domain and may be used by members."
    assert "y" not in [SYMBOLS[permission(read(BODY, ("footer", denied)), letter).answer] for letter in "fravimt"]


def test_scraping_and_mining_in_one_sentence_refuse_archives_too() -> None:
    check(
        read(BODY, ("footer", "Automated scraping, crawling or data mining of this site is forbidden.")), "v n m n t n"
    )


def test_a_day_of_expiry_ahead_is_kept() -> None:
    rights = read(BODY, metas=(("robots", "unavailable_after: 2031-01-01"),))
    assert [signal.kind for signal in rights.signals] == ["meta-robots"]
    assert unknown(rights)


@pytest.mark.parametrize(
    "words",
    [
        "Whoever sails with us consents to the use of pictures of the deck.",
        "By entering the premises you are hereby consenting to being photographed, and grant permission to use such "
        "material.",
        "Your code should use modules that may not be published.",
        "Packages may not be distributed twice.",
    ],
)
def test_consent_of_visitors_and_words_of_programmers_say_nothing(words: str) -> None:
    assert {answer.answer for use, answer in read(("footer", words)).may if use != "quote"} == {"unknown"}
