"""Which article of a story was first, why, and how many sources it has: decided from values alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.store.copies.copying import Copy
from onrecord.store.copies.grouping import Printed, stories_joined
from onrecord.store.copies.origins import Member, by_rank, first_of, printed_by, sources_among

DAY = datetime(2026, 3, 10, tzinfo=UTC)


def member(
    number: int, relation: str = "unknown", origin: str | None = None, of: int | None = None, hour: int | None = None,
    outlet: str | None = None, day: str | None = "2026-03-10",
) -> Member:  # fmt: skip
    published = DAY + timedelta(hours=hour) if hour is not None else None
    return Member(
        id=f"id{number}", number=number, relation=relation, origin=origin, origin_of=f"id{of}" if of else None,
        outlet=outlet or f"outlet {number}", published=published, day=day,
        at=printed_by(published or DAY, published, day),
    )  # fmt: skip


def kinds(*members: Member) -> list[str]:
    first = first_of(by_rank(members))
    assert first
    return [reason.kind for reason in first.because]


def test_an_address_goes_before_a_credit_and_a_credit_before_dates() -> None:
    early, credited, named = member(1, hour=1), member(2, hour=2), member(3, hour=3)
    crediting = member(4, "republished", "outlet 2", hour=5)
    assert by_rank([early, credited, named, crediting])[0] is credited
    naming = member(5, "republished", "outlet 3", of=3, hour=6)
    assert by_rank([early, credited, named, crediting, naming])[0] is named
    assert by_rank([early, credited, named])[0] is early


def test_what_credits_an_outlet_that_is_not_kept_is_not_the_first() -> None:
    assert by_rank([member(1, "republished", "elsewhere", hour=1), member(2, hour=2)])[0].number == 2


def test_the_better_the_ground_the_surer_is_the_first() -> None:
    first, later = member(1, hour=1), member(3, hour=3)
    rows = (
        [first, member(2, "wire", "outlet 1", of=1, hour=2)], [first, member(2, "wire", "outlet 1", hour=2)],
        [first, later], [member(1), member(2)], [member(1, day=None), later],
        [member(1, "republished", "elsewhere", hour=1), member(2, "republished", "elsewhere", hour=2)],
    )  # fmt: skip
    told = [found.certainty for row in rows if (found := first_of(by_rank(row)))]
    assert len(told) == len(rows)
    assert 1 > told[0] > told[1] > told[2] + 0.1 > told[2] > told[3] > told[4] > told[5] > 0


def test_a_day_without_an_hour_is_over_before_it_counts() -> None:
    only_day, morning = member(1), member(2, hour=6)
    assert by_rank([only_day, morning])[0] is morning
    assert kinds(only_day, morning) == ["same-day"]


def test_dates_are_told_as_far_as_they_go() -> None:
    assert kinds(member(1, hour=1), member(2, hour=2)) == ["earliest"]
    assert kinds(member(1, hour=1), member(2, hour=2, day=None)) == ["undated"]
    crediting = member(2, "wire", "outlet 1", hour=1)
    assert kinds(member(1, hour=3), crediting) == ["credited", "later"]
    sure, less = (first_of(by_rank([member(1, hour=hour), crediting])) for hour in (0, 3))
    assert sure
    assert less
    assert sure.certainty > less.certainty


def test_one_article_has_no_first() -> None:
    assert first_of([member(1)]) is None


def test_sources_rest_on_no_earlier_one() -> None:
    ranked = [member(number, hour=number) for number in range(1, 5)]
    assert sources_among(ranked, {}) == 4
    assert sources_among(ranked, {(2, 1): 0.9, (3, 2): 0.6, (4, 1): 0.3}) == 2
    assert sources_among(ranked, {(1, 2): 1.0}) == 4, "an earlier one rests on no later one"
    assert sources_among(ranked[:1] + ranked[3:], {(4, 1): 0.45, (4, 99): 0.5}) == 1, "put together from two stories"


def test_own_writing_among_an_agencys_is_a_source() -> None:
    wire, mixed, taken = member(1, hour=1), member(2, "mixed", hour=2), member(3, "wire", "outlet 1", hour=3)
    assert sources_among([wire, mixed, taken], {(2, 1): 0.7, (3, 1): 0.8}) == 2
    assert sources_among([member(number, "mixed", "agency", hour=number) for number in (1, 2)], {}) == 2


def test_those_that_credit_one_outlet_are_one_source_kept_or_not() -> None:
    ranked = [member(number, "wire", "agency", hour=number) for number in range(1, 4)]
    assert sources_among(ranked, {}) == 1


def copy(number: int, story: int, parts: str, hour: int = 0, linked: tuple[int, ...] = (), origin: int = 0) -> Copy:
    return Copy(
        number=number, story=story, of_one=0.5, of_other=1.0, parts=frozenset((part,) for part in parts),
        is_origin=not origin, origin=origin or number, linked=frozenset(linked), at=DAY + timedelta(hours=hour),
    )  # fmt: skip


def test_the_same_part_of_two_stories_makes_them_one() -> None:
    late = Printed("unknown", DAY + timedelta(hours=9))
    assert stories_joined(late, [copy(1, 1, "abcdef"), copy(2, 2, "abcd")]) == {1, 2}
    assert stories_joined(late, [copy(1, 1, "abcdef"), copy(2, 2, "wxyz")]) == {1}


def test_what_was_cut_from_one_is_of_its_story() -> None:
    early = Printed("original", DAY - timedelta(hours=1))
    cuts = [copy(1, 1, "abcdef"), copy(2, 2, "wxyz")]
    assert stories_joined(early, cuts) == {1, 2}
    assert stories_joined(Printed("republished", early.at), cuts) == {1}


def test_one_put_together_from_two_makes_no_bridge() -> None:
    late = Printed("unknown", DAY + timedelta(hours=9))
    merged = copy(3, 1, "abcdwxyz", linked=(1, 2))
    assert stories_joined(late, [merged, copy(2, 2, "abcdwxyz")]) == {2}
    assert stories_joined(late, [merged, copy(1, 1, "abcd"), copy(2, 2, "wxyz")]) == {1}
    earlier = Printed("unknown", DAY - timedelta(hours=9))
    assert stories_joined(earlier, [copy(3, 1, "wxyz", linked=(1,), origin=1)]) == set()


@given(
    st.lists(
        st.builds(
            member,
            st.integers(1, 99),
            st.sampled_from(["original", "wire", "mixed", "unknown", "translation", "republished"]),
            st.sampled_from([None, "outlet 1", "outlet 2", "agency"]),
            st.sampled_from([None, 1, 2, 3]),
            st.sampled_from([None, 0, 5]),
            st.sampled_from([None, "agency"]),
            st.sampled_from([None, "2026-03-10"]),
        ),
        min_size=1, max_size=8, unique_by=lambda one: one.number,
    ),
    st.dictionaries(st.tuples(st.integers(1, 99), st.integers(1, 99)), st.floats(0, 1), max_size=20),
)  # fmt: skip
def test_any_story_has_an_origin_and_a_source(members: list[Member], shares: dict[tuple[int, int], float]) -> None:
    ranked = by_rank(members)
    assert sorted(one.number for one in ranked) == sorted(one.number for one in members)
    assert by_rank(reversed(members)) == ranked
    assert 1 <= sources_among(ranked, shares) <= len(members)
    first = first_of(ranked)
    assert (first is None) == (len(members) == 1)
    assert first is None or 0 <= first.certainty <= 1


@pytest.mark.parametrize("day", [None, "2026-03-10"])
def test_printed_by_is_never_before_the_moment(day: str | None) -> None:
    assert printed_by(DAY, None, day) >= DAY
    assert printed_by(DAY, DAY, day) == DAY
