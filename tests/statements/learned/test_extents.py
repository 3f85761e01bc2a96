"""Cues that may be shorter or longer: their links are those of all their extents."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy", reason="onrecord[statements] is not installed")

from onrecord.statements.learned.extents import other_extents, together  # noqa: E402

OUTSIDE, BEGIN, INSIDE = 0, 3, 4


def chances(*pieces: tuple[float, float]) -> object:
    """(n, 7): for each piece how likely a cue begins there, and goes on there; the rest is outside."""
    rows = np.zeros((len(pieces), 7))
    for at, (begins, goes_on) in enumerate(pieces):
        rows[at, BEGIN], rows[at, INSIDE] = begins, goes_on
    rows[:, OUTSIDE] = 1 - rows.sum(1)
    return rows


def links(*content: float) -> object:
    """(n, 5): for each piece how likely it goes on in the content."""
    rows = np.zeros((len(content), 5))
    rows[:, 4] = content
    rows[:, 0] = 1 - rows[:, 4]
    return rows


def starts(length: int, *others: int) -> object:
    found = np.zeros(length, dtype=np.int64)
    found[[0, *others]] = 1
    return found


def test_a_cue_that_may_end_earlier_has_that_extent_too() -> None:
    doubtful = chances((0, 0), (1, 0), (0, 0.6), (0, 0))
    assert other_extents(doubtful, starts(4), [(1, 3)]) == [[(1, 2, 0.4)]]


def test_a_cue_that_may_begin_earlier_has_that_extent_too() -> None:
    doubtful = chances((0.4, 0), (0.6, 1), (0, 0))
    assert other_extents(doubtful, starts(3), [(1, 2)]) == [[(0, 2, 0.4)]]


def test_a_cue_may_begin_some_pieces_earlier_and_not_further() -> None:
    goes_on = [(0, 1)] * 3
    doubtful = chances((0.4, 0), *goes_on, (0.6, 1), (0, 0))
    assert other_extents(doubtful, starts(6), [(4, 5)]) == [[(0, 5, 0.4)]]
    doubtful = chances((0.4, 0), *goes_on, (0, 1), (0.6, 1), (0, 0))
    assert other_extents(doubtful, starts(7), [(5, 6)]) == [[]]


def test_an_extent_is_no_longer_than_a_cue_may_be() -> None:
    for more, found in ((13, [(0, 14, 1.0)]), (14, [])):
        assert other_extents(chances((1, 0), *[(0, 1)] * more, (0, 0)), starts(more + 2), [(0, 1)]) == [found]


def test_a_sure_cue_has_no_other_extent() -> None:
    assert other_extents(chances((0, 0), (1, 0), (0, 0.1)), starts(3), [(1, 2)]) == [[]]


def test_no_extent_goes_into_another_paragraph_or_another_cue() -> None:
    doubtful = chances((0.5, 0), (1, 0.5), (0, 0.5), (0.9, 0.5))
    assert other_extents(doubtful, starts(4, 1, 2), [(1, 2)]) == [[]]
    extents, _ = other_extents(doubtful, starts(4), [(1, 3), (3, 4)])
    assert [extent[:2] for extent in extents] == [(1, 2)]


def test_what_two_extents_link_by_halves_is_linked_as_a_whole() -> None:
    """Half of the readers end the cue here, half there: the content is the same."""
    summed = np.exp(together(links(0, 0.5, 0.5), [((0, 1, 0.5), links(0, 0.5, 0.5))]))
    assert summed[1:, 4] == pytest.approx([0.995, 0.995])
    assert summed.sum(1) == pytest.approx([1, 1, 1], abs=1e-6)


def test_an_extent_adds_no_more_than_its_own_likelihood() -> None:
    summed = np.exp(together(links(0.4, 0.4), [((0, 0, 0.1), links(0.4, 0.4))]))
    assert summed[:, 4] == pytest.approx([0.5, 0.5])


def test_an_extent_links_none_of_its_own_pieces() -> None:
    summed = np.exp(together(links(0.2, 0.2), [((0, 1, 0.9), links(0.5, 0.5))]))
    assert summed[:, 4] == pytest.approx([0.2, 0.7])
