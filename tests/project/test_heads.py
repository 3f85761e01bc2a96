"""The labels of headlines, authors, days and outlets, and how answers are judged."""

from __future__ import annotations

from datetime import date

from benchmarks import further, heads


def test_each_label_is_of_a_page_that_can_be_got() -> None:
    labels = heads.labels()
    places = {(place.corpus, place.page) for place in further.places()}
    assert {(label.corpus, label.page) for label in labels} <= places
    assert len({(label.corpus, label.page) for label in labels}) == len(labels)
    notes = heads.LABELS.with_suffix(".md").read_text(encoding="utf-8")
    assert f"holds {len(labels)} pages" in notes
    for draw, told in ((1, "1. 51 pages"), (2, "2. 36 more"), (3, "3. 49 of")):
        assert sum(label.draw == draw for label in labels) == int(told.split()[1])
        assert told in notes


def test_an_answer_is_right_where_it_is_one_of_the_labels() -> None:
    label = heads.Label(
        "box", "a.html", 1,
        authors=(("Ida Moor", "Ola Bråsk"), ()), headline=(heads.digest("Rain falls again"),),
        day=(date(2026, 5, 3), None),
        outlet=("Bay Press",),
    )  # fmt: skip
    right = heads.Found(frozenset({"OLA BRASK", "Ida Moor"}), "Rain falls, again", date(2026, 5, 3), "The Bay Press")
    assert heads.judged(label, right) == {"headline": True, "authors": True, "day": True, "outlet": False}
    nothing = heads.Found(frozenset(), None, None, None)
    assert heads.judged(label, nothing) == {"headline": False, "authors": True, "day": True, "outlet": False}
    assert heads.judged(heads.Label("box", "a.html", 1), right) == {}
    assert heads.share([heads.judged(label, right), {}], "authors") == 1
    assert heads.share([], "authors") == 0
