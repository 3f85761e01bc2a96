"""What an article made of another: shares, quotations, what was dropped, and whether the origin is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.store.pages import PARAGRAPHS, html, keep_of, url_of

from onrecord.desk.views.changes import changes_of
from onrecord.record import Record
from onrecord.store import First, Reason
from onrecord.stories import compare, quote_changes
from onrecord.stories.quotes import quotations_in
from onrecord.stories.telling import compared, first_told

NOTE = "<p>Correction: an earlier version of this article gave another number of names.</p>"
CREDIT = "<p>This article was originally published by The Quell Courier.</p>"


def page(name: str, paragraphs: tuple[str, ...] = PARAGRAPHS, outlet: str = "Harbour Gazette", **rest: str) -> Record:
    return keep_of(html(paragraphs=paragraphs, outlet=outlet, **rest), url_of(name, f"{name}.example")).record


def test_a_copy_that_was_cut_has_all_of_its_words_from_the_origin() -> None:
    found = compare(page("origin", outlet="The Quell Courier"), page("copy", PARAGRAPHS[:2]))
    assert found.of_new == 1.0
    assert found.of_old
    assert 0.3 < found.of_old < 0.7
    assert (found.tally.kept, found.tally.cut, found.tally.old) == (2, 2, 4)


ALTERED = PARAGRAPHS[0].replace("upper", "lower").replace("no sluice", "none")


def test_what_was_kept_is_one_number_in_the_terminal_and_on_the_desk() -> None:
    old, new = (
        page("origin", outlet="The Quell Courier"),
        page("copy", (ALTERED, *PARAGRAPHS[1:3], "Five words of its own.")),
    )
    found = compare(old, new)
    kept = round(100 * (found.kept_of_old or 0))
    words = len(old.text.split())
    assert found.kept_of_old == (words - 3 - len(PARAGRAPHS[3].split())) / words
    assert changes_of(old, new, found.difference).tally.kept == kept
    assert f"It has {kept} % of the first text’s words;" in compared(found)[0]
    assert compare(old, old).kept_of_old == compare(old, old).kept_of_new == 1.0


def test_an_article_beside_itself_and_its_own_other_states() -> None:
    first = page("origin", outlet="The Quell Courier")
    at = '<meta property="article:modified_time" content="2026-03-24T08:00:00+01:00">'
    changed = page("origin", PARAGRAPHS[:3], outlet="The Quell Courier", rest=at)
    silent = page("origin", PARAGRAPHS[:2], outlet="The Quell Courier")
    assert compare(first, first).same == "state"
    assert compared(compare(first, first)) == ("Both are one and the same state of one article.",)
    assert compare(first, changed).same == "later"
    assert compare(changed, first).same == "earlier"
    assert compared(compare(first, changed))[0] == "Both are of one article: the second is a later state of it."
    assert compare(first, silent).same == "other"
    assert compare(first, page("copy")).same is None


def test_the_same_bytes_at_two_addresses_are_two_articles_and_in_a_file_one() -> None:
    bytes_ = html()
    at_two = [keep_of(bytes_, url_of(name)).record for name in ("one", "two")]
    assert compare(*at_two).same is None
    assert compare(at_two[0], keep_of(bytes_, None).record).same == "state"


def test_a_copy_that_names_nobody_is_told_apart_from_one_that_does() -> None:
    origin = page("origin", outlet="The Quell Courier")
    silent, naming = page("copy"), page("copy", rest=CREDIT)
    assert compare(origin, silent).credits_old is False
    assert compare(origin, naming).credits_old is True
    assert compare(naming, origin).credits_new is True
    assert compare(origin, page("origin", outlet="The Quell Courier")).credits_old is None
    assert compare(origin, page("origin", outlet="Quell Online")).credits_old is None, "of one domain"
    nowhere = [replace(one, outlet=one.outlet and replace(one.outlet, domain=None)) for one in (origin, silent)]
    assert compare(*nowhere).credits_old is False, "that neither has a domain makes them no one outlet"
    assert any("does not name" in line for line in compared(compare(origin, silent)))


def test_a_byline_and_a_correction_that_are_gone_are_named() -> None:
    origin = page("origin", outlet="The Quell Courier", rest=NOTE)
    found = compare(origin, page("copy", author="Harbour Staff"))
    assert ("author", "Sela Winnard") in {(one.kind, one.words) for one in found.dropped}
    assert "The byline no longer names Sela Winnard." in compared(found)
    assert "correction" in {one.kind for one in found.dropped}
    assert not compare(origin, page("copy", rest=NOTE)).dropped


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("“No sluice opens while the survey lasts,” he said.", "“No sluice opens,” he said.", ["shortened"]),
        ("“No sluice opens,” he said.", "“No sluice opens while the survey lasts,” he said.", ["lengthened"]),
        ("“No sluice opens in March,” he said.", "“No sluice opens in May,” he said.", ["altered"]),
        ("He said: “No sluice opens.”", "He said no sluice opens.", ["cut"]),
        ("He said no sluice opens.", "He said: „No sluice opens“.", ["added"]),
        ("“No sluice opens”, he said.", '"No sluice opens," he said.', []),
        ("A “word” of one.", "A word of one.", []),
    ],
)
def test_quotations_are_followed(old: str, new: str, kinds: list[str]) -> None:
    found = quote_changes(old, new)
    assert [one.kind for one in found] == kinds
    for one in found:
        assert (one.old is None) == (one.kind == "added")
        assert (one.new is None) == (one.kind == "cut")


@given(st.text(alphabet='“”„«»" ab\n.', max_size=120), st.text(alphabet='“”„«»" ab\n.', max_size=120))
def test_any_two_texts_have_their_quotations_compared(old: str, new: str) -> None:
    assert quote_changes(old, old) == ()
    there, back = quote_changes(old, new), quote_changes(new, old)
    assert sum(one.kind == "cut" for one in there) == sum(one.kind == "added" for one in back)
    for span in quotations_in(old):
        assert 0 <= span[0] < span[1] <= len(old)


def test_marks_without_end_take_time_in_proportion() -> None:
    assert quotations_in("“" * 200_000) == ()
    assert quotations_in('" ' * 100_000) == ()


def test_how_sure_it_is_is_said_in_words() -> None:
    told = first_told(First(certainty=0.97, because=(Reason(kind="named", count=2), Reason(kind="earliest", count=1))))
    assert told == (
        "almost certain", "2 other articles give its address as the origin’s", "it was printed before the other"
    )  # fmt: skip
    outside = First(certainty=0.05, because=(Reason(kind="credits-other", count=1),), outside="quell agency")
    assert first_told(outside)[0] == "first elsewhere, of quell agency nothing is kept"
