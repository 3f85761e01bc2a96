"""What blogs, shops and guides say to readers above and below a text, and sentences that begin as such lines do."""

from __future__ import annotations

import time

import pytest
from tests.article.pages import BODY, SENTENCES, article, html

from onrecord.article.set_aside.last_lines import closing_kind, opening_kind
from onrecord.article.set_aside.word_kinds import kind_by_words

BELOW = [
    ("We may earn a commission if you buy through links on this page.", "advert"),
    ("Disclosure: As an Affiliate Marketer, I earn from qualifying purchases.", "advert"),
    ("*Affiliate links are used in this post. Thank you!", "advert"),
    ("If you find this helpful and buy through my links, I may receive a small commission.", "advert"),
    ("Enjoy the post? Pin it for later!", "share"),
    ("PIN FOR LATER", "share"),
    ("Be sure to follow me on social media to hear of the tides.", "share"),
    ("Stay Connected:", "share"),
    ("If you liked this article, please consider sharing it.", "share"),
    ("Also read: The quay that nobody wanted", "promotion"),
    ("You may be interested in the following charts:", "promotion"),
    ("If you’re looking for more boats, check out these guides!", "promotion"),
    ("Want more boats? Follow me where you like to see what I'm building.", "promotion"),
    ("Thanks for visiting!", "promotion"),
    ("The post Rain falls again appeared first on Bay Press.", "credit"),
    ("Tags: Boats, Harbour & Quay, Ada Holt", "navigation"),
    ("Last reviewed January 2023", "timestamp"),
    ("This page was last updated on 2026-01-26 15:45:07Z", "timestamp"),
    ("Contact staff writer Ada Holt at 555-0100 or ada@bay-press.example.", "other"),
    ("Phone number: 555 0100", "other"),
    ("Photo Sources: Ada Holt, Roy Varn", "caption"),
    ("Featured image from Bay Boats", "caption"),
    ("About the author: Ada Holt builds boats.", "author_note"),
]
STORY = [
    "Lecture 3 minutes late, said the students.",
    "Reading time: 3 minutes for each of the twelve.",
    "“We may earn a commission if you buy through links on our page,” said Holt.",
    "Brokers receive a commission on each boat that is sold in the bay.",
    "The crew pinned it to the mast and went home.",
    "She was sure to follow him to Instagram, the harbour beyond the bay.",
    "He liked this article of the treaty, and asked them to share the quay.",
    "Related posts of the harbour were painted green.",
    "If you are looking for the harbour, ask the keeper of the light.",
    "Want to go? The quay is open from nine on Saturday.",
    "The post on the quay was first seen in May.",
    "Tags on the boats were lost in the storm.",
    "Last updated in 1990, the chart shows no quay. Nobody has drawn another.",
    "The last reviewed plan of 2019 was lost, said the mayor of Quell, and nobody looked for it.",
    "Contact with the boat was lost on Monday.",
    "Photos from the quay show smoke over the harbour.",
    "About the author little is known.",
]


@pytest.mark.parametrize(("line", "kind"), BELOW)
def test_what_is_said_to_readers_below_a_text(line: str, kind: str) -> None:
    assert closing_kind(line) == kind
    found = article(html("", "", f"{BODY}<p>{line}</p>"))
    assert [block.text for block in found.body] == list(SENTENCES)


@pytest.mark.parametrize("line", STORY)
def test_sentences_of_a_story_are_not_said_to_readers(line: str) -> None:
    assert closing_kind(line) is None
    assert opening_kind(line) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("We earn commissions from links on our site. See our policy.", "advert"),
        (
            "All products featured are independently chosen by us. However, we may receive a commission on orders.",
            "advert",
        ),
        ("Last updated on September 16th, 2023 at 09:27 am", "timestamp"),
        ("3 MIN. READ", "timestamp"),
        ("Temps de lecture : 3 min.", "timestamp"),
        ("2 minuti di lettura", "timestamp"),
        ("Lesedauer ca. 4 Min.", "timestamp"),
        ("4 min de leitura", "timestamp"),
        ("Время чтения: 3 мин.", "timestamp"),
        ("読了時間：3分", "timestamp"),
        ("This article is also available in the following languages:", "navigation"),
        ("Loading paragraph...", "other"),
    ],
)
def test_what_is_said_to_readers_above_a_text(line: str, kind: str) -> None:
    assert opening_kind(line) == kind


def test_a_line_in_the_midst_of_a_story_is_of_it() -> None:
    line = "Thanks for visiting!"
    found = article(html("", "", f"{BODY}<p>{line}</p><p>{SENTENCES[0]} Again.</p>"))
    assert line in [block.text for block in found.body]


def test_lines_take_no_longer_than_they_are_long() -> None:
    for piece in ("we may earn ", "want more of it? ", "a. buy links ", "x: y\n"):
        start = time.process_time()
        closing_kind((piece * 320)[:320])
        opening_kind((piece * 320)[:320])
        assert time.process_time() - start < 0.2


def test_whom_to_ask_for_more_ends_a_release() -> None:
    assert closing_kind("For further information, contact:") == "other"
    assert closing_kind("For more information please contact:") == "other"
    assert closing_kind("For further information, contact was made with the harbour office.") is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SOURCE Quell Boats, Inc.", "credit"),
        ("SOURCE: Quell Boats", "credit"),
        ("Pressestelle des Obergerichts", "other"),
        ("Carrow, den 3. Mai 2026", "timestamp"),
        ("Saint-Quell, le 3 mai 2026", "timestamp"),
        ("Source of the Carrow is a spring", None),
        ("Die Pressestelle sagte am Montag nichts dazu.", None),
        ("Carrow, den 3. Mai 2026, wird man nicht vergessen.", None),
    ],
)
def test_the_end_of_a_release(line: str, kind: str | None) -> None:
    assert closing_kind(line) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Nr. 041/2026", "other"),
        ("Pressemitteilung Nr. 41/2026", "other"),
        ("Press release no. 12/26", "other"),
        ("Ausgabejahr 2026", "timestamp"),
        ("Erscheinungsdatum 18.03.2026", "timestamp"),
        ("Nr. 41 ist ein Haus", None),
        ("No 10", None),
        ("Ausgabejahr um Ausgabejahr", None),
    ],
)
def test_the_head_of_a_release(line: str, kind: str | None) -> None:
    assert opening_kind(line) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Did you make this? Rate this recipe and tell me below.", "comment"),
        ("Have you tried this? Leave a note.", "comment"),
        ("E-mail this story | Back to top", "share"),
        ("Printer friendly version | Top of page", "share"),
        ("Ends", "other"),
        ("Did you make the boats go out, he was asked.", None),
        ("Ends that do not meet are knotted here.", None),
    ],
)
def test_what_recipes_and_old_pages_end_in(line: str, kind: str | None) -> None:
    assert closing_kind(line) == kind


@pytest.mark.parametrize("line", ["Lecture 4 min.", "Leestijd: 3 minuten", "Lettura 2 min"])
def test_how_long_a_text_takes_to_read(line: str) -> None:
    assert opening_kind(line) == "timestamp"
    assert opening_kind(f"{line} und dann kam der Regen") is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Please turn on JavaScript to use this feature", "other"),
        ("This content was paid for and produced by Quell Boats.", "advert"),
        ("Article réservé à nos abonnés", "subscription"),
        ("ERRAMOS A obra custou 48 milhões, não 84.", "correction"),
        ("Subscribe for free to receive new posts.", "subscription"),
        ("The boat was paid for by the crews themselves.", None),
        ("Please turn on the lights, Holt wrote, and JavaScript too.", None),
    ],
)
def test_words_that_say_what_a_line_is(line: str, kind: str | None) -> None:
    assert kind_by_words(line) == kind
