"""What the pages show of the sample wire: views over a real store, and the templates that they fill."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.desk.wire import NOW, sample, shown, store_with
from tests.store.pages import PARAGRAPHS, html, keep_of, url_of

from onrecord.desk.forms import DueAsked, SaidAsked
from onrecord.desk.views import outlets as outlets_view
from onrecord.desk.views.article import article
from onrecord.desk.views.changes import changes_of
from onrecord.desk.views.compare import compare
from onrecord.desk.views.due import due
from onrecord.desk.views.front import FrontAsked, front
from onrecord.desk.views.ledger import terms_of
from onrecord.desk.views.outlet import outlet
from onrecord.desk.views.outlets import outlets
from onrecord.desk.views.people import people
from onrecord.desk.views.person import groups, person
from onrecord.desk.views.search import search
from onrecord.desk.views.versions import versions
from onrecord.errors import NotKeptError, UsageError
from onrecord.record import Block, Record
from onrecord.store import Query, Store
from onrecord.store.rows import SaidFilter
from onrecord.stories.comparison import compare as compared
from onrecord.stories.quotes import quotations_in

PAGES = (
    "ledger/2026-03-04-cracks-in-dunmar-dam", "harbour/2026-03-05-dam-wall-moves",
    "talbote/2026-03-06-risse-in-der-staumauer",
    "ledger/2026-03-05-minister-promises-four-metres", "tern/2026-03-16-mediators-table-draft",
    "harbour/2026-03-17-mediators-optimistic", "meridian/2026-03-07-dunmar-drill.v1",
    "meridian/2026-03-07-dunmar-drill.v2", "difaf/2026-03-04-matha-yurid-kull-taraf",
    "ledger/2026-03-03-what-each-side-wants", "harbour/2026-03-28-bigger-chairs-for-skerne",
)  # fmt: skip


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with store_with(tmp_path_factory.mktemp("wire") / "onrecord.db", *PAGES) as store:
        yield store


def id_of(store: Store, headline: str) -> str:
    found = store.search(Query(words=f'"{headline}"')).rows
    return next(hit.article.id for hit in found if headline.lower() in (hit.article.headline or "").lower())


def test_copies_are_folded_under_their_origin(wire: Store) -> None:
    page = front(wire, NOW)
    rows = {row.headline: row for day in page.days for row in day.rows}
    origin = rows["Inspectors warned of cracks in Dunmar dam a year ago"]
    assert origin.copies_words == "2 copies: 1 republished, 1 translation"
    assert {copy.language for copy in origin.copies} == {"en", "de"}
    assert not page.empty
    html = shown("front.html", page)
    assert html.count('class="story"') == len(rows)
    assert f'href="{origin.copies[0].compare}"' in html


def test_the_front_of_one_outlet_and_of_none(wire: Store, tmp_path: Path) -> None:
    page = front(wire, NOW, FrontAsked(outlet="talbote.example"))
    assert {row.outlet for day in page.days for row in day.rows} <= {"Der Talbote", "The Carrow Ledger"}
    assert front(wire, NOW, FrontAsked(outlet="nobody.example")).outlet_unknown
    assert front(wire, NOW, guest=True).days[0].rows[0].deck is None
    with store_with(tmp_path / "empty.db") as store:
        empty = front(store, NOW)
        assert empty.empty
        nothing = shown("front.html", empty)
        assert "Nothing on record yet" in nothing
        assert f"onrecord add --store {store.where} https://" in nothing, "what is added there is seen here"


def test_what_prints_no_date_stands_beside_the_news(tmp_path: Path) -> None:
    undated = html("Quay of stone, as it was", PARAGRAPHS[1:], day="")
    with store_with(tmp_path / "onrecord.db") as store:
        store.add(keep_of(undated, url_of("quay")), NOW)
        alone = front(store, NOW)
        assert (alone.undated, [day.words[:22] for day in alone.days]) == ((), ["No date printed, added"])
        store.add(keep_of(html("Lock opens", ("The lock at Hull opens for barges once more.",)), url_of("lock")), NOW)
        page = front(store, NOW)
        assert [row.headline for day in page.days for row in day.rows] == ["Lock opens"]
        assert [one.headline for one in page.undated] == ["Quay of stone, as it was"]
        assert page.all_undated == "/?dated=no"
        assert "All without a date" in shown("front.html", page)
        assert [row.headline for day in front(store, NOW, FrontAsked(dated=False)).days for row in day.rows] == [
            "Quay of stone, as it was"
        ]
        of_outlet = outlet(store, "quellcourier.example", NOW).days
        assert [day.words.startswith("No date printed, added ") for day in of_outlet] == [False, True]


def test_an_article_shows_statements_rights_and_where_it_comes_from(wire: Store) -> None:
    page = article(wire, id_of(wire, "Mediator: Truce Will Be Signed"), NOW)
    assert page.origin
    assert (page.origin.relation, page.origin.origin, page.origin.sentence) == (
        "republished", "Tern", "first published by",
    )  # fmt: skip
    assert page.story.origin
    assert page.story.origin.outlet == "Tern"
    assert page.terms
    told = [use for line in page.terms.uses for use in line.uses]
    assert sorted(told) == sorted(["quote", "feed", "republish", "adapt", "archive", "index", "mine", "train"])
    first = next(line for line in page.terms.uses if "republish" in line.uses)
    assert first.because
    assert first.because[0].words
    assert any(rule.number == first.rule for rule in page.terms.rules)
    assert all(note.why for note in page.notes.values())
    linked = [note for note in page.notes.values() if note.person is not None]
    assert linked
    assert wire.person(linked[0].person or 0).name
    assert page.asides_number == sum(len(aside.texts) for aside in page.asides)


def test_words_that_say_otherwise_stand_beside_the_answer_that_did_not_follow_them() -> None:
    record, _ = sample("ledger/2026-03-05-minister-promises-four-metres")
    assert record.rights
    first, *others = record.rights.signals
    other = next(signal for signal in others if signal.words != first.words)
    permission = replace(record.rights.may.republish, because=(first.id,), against=(other.id,))
    rights = replace(record.rights, may=replace(record.rights.may, republish=permission))
    terms = terms_of(rights, record, ())
    assert terms
    line = next(one for one in terms.uses if "republish" in one.uses)
    assert [one.words for one in line.against] == [other.words]
    assert other.words not in [one.words for one in terms.others]


def test_whom_to_ask_on_a_copy_is_told_beside_whose_permission_counts() -> None:
    record, _ = sample("harbour/2026-03-05-dam-wall-moves")
    terms = terms_of(record.rights, record, ())
    assert terms
    assert (terms.contact, terms.permission_of) == ("https://harbourpost.example/partners", "The Carrow Ledger")


def test_names_in_conditions_keep_their_capitals(wire: Store) -> None:
    html = shown("article.html", article(wire, id_of(wire, "Mediator: Truce Will Be Signed"), NOW))
    assert "permission of Tern" in html


def test_an_outlets_copies_are_unfolded_on_its_page(wire: Store) -> None:
    rows = [row for day in outlet(wire, "harbourpost.example", NOW).days for row in day.rows]
    assert [row.unfolded for row in rows if row.outlet != "Harbour Post" and row.copies]
    assert all(row.unfolded == bool(row.copies) for row in rows)
    assert '<details class="copies" open>' in shown("outlet.html", outlet(wire, "harbourpost.example", NOW))


def test_what_is_unknown_is_said_to_be(wire: Store) -> None:
    html = shown("article.html", article(wire, id_of(wire, "Bigger Chairs"), NOW))
    assert "nothing on the page tells whose it is" in html
    assert "Held back." in html


def test_a_promise_has_its_date_and_its_reason(wire: Store) -> None:
    page = article(wire, id_of(wire, "Minister promises"), NOW)
    note = page.notes[1]
    assert (note.kind, note.name, note.due and note.due.words.replace("\N{NO-BREAK SPACE}", " ")) == (
        "promise", "Runa Delgast", "by 20 Mar 2026",
    )  # fmt: skip
    assert note.bar
    assert ("Cue", "promised") in [(reason.before, reason.words) for reason in note.why]


def test_what_an_outlet_changed(wire: Store) -> None:
    id_ = id_of(wire, "Dunmar: 4,300")
    page = versions(wire, id_, "1", "2")
    assert page.changes
    assert (page.changes.tally.added, page.changes.tally.altered, page.changes.tally.cut) == (1, 2, 0)
    headline = next(pair for pair in page.changes.fields if pair.title)
    assert [bit.text for bit in headline.left if bit.how == "word"] == ["3,400"]
    assert [bit.text for bit in headline.right if bit.how == "word"] == ["4,300"]
    html = shown("versions.html", page)
    assert '<ins class="w">4,300</ins>' in html
    first = article(wire, id_, NOW, version=wire.versions(id_)[0].version)
    assert first.older == "This is version 1 of 2: the outlet has changed the page since."
    with pytest.raises(NotKeptError):
        versions(wire, id_, "1", "9")


def test_both_sides_of_a_comparison_hold_their_texts(wire: Store) -> None:
    one, other = id_of(wire, "Mediators table draft"), id_of(wire, "Mediator: Truce Will")
    page = compare(wire, one, other)
    assert page.changes
    assert page.label == "What a republisher changed"
    for side, id_ in (("left", one), ("right", other)):
        pairs = [pair for fold in page.changes.folds for pair in fold.pairs]
        words = " ".join("".join(bit.text for bit in getattr(pair, side)) for pair in pairs).split()
        assert words == wire.record(id_).text.split()
    assert page.findings
    assert any(one.told.startswith("On republishing and changes the origin’s page says no") for one in page.findings)
    assert compare(wire, one, one).changes
    assert "Not in Tern" in shown("compare.html", compare(wire, one, id_of(wire, "Bigger Chairs")))


def test_what_a_copy_left_out_is_told_in_the_pages_words(tmp_path: Path) -> None:
    names = ("ledger/2026-03-22-sunday-passes-without-a-signature", "harbour/2026-03-23-mediator-admits-she-was-wrong")
    with store_with(tmp_path / "onrecord.db", *names) as store:
        one = id_of(store, "Sunday passes")
        story = store.story(one)
        page = compare(store, one, story.copies[0].id)
    told = {finding.told: finding.words for finding in page.findings}
    correction = told["The origin’s correction is not there:"]
    assert correction
    assert (correction.words or "").startswith("Correction, ")
    assert told["The copy names its source:"]
    assert page.warning == ("A correction is dropped; the text is changed, and the origin’s terms say no to changes")
    assert page.counted == "2 articles, 1 source"
    assert (page.adapt, page.republish) == (("no", False), ("yes", False))
    html = shown("compare.html", page)
    assert page.warning in html
    assert "deck altered" in html


def test_a_quotation_that_is_shortened_is_told_where_it_stands() -> None:
    record, _ = sample("ledger/2026-03-05-minister-promises-four-metres")
    quoted = next(one for one in quotations_in(record.text) if one[1] - one[0] > 40)
    words = record.text[slice(*quoted)]
    shorter = f"{words[: words.index(' ', 20)]}”"
    other = with_text(record, record.text.replace(words, shorter))
    found = compared(record, other)
    assert [one.kind for one in found.quotes] == ["shortened"]
    changes = changes_of(record, other, found.difference, frozenset(), found.quotes)
    bears = [told for fold in changes.folds for pair in fold.pairs for told in pair.bears]
    left, whole = len(shorter.split()), len(words.split())
    assert f"A quotation is shortened: {left} of its {whole} words are left." in bears


def test_what_is_gone_is_marked_and_nothing_else() -> None:
    record, _ = sample("ledger/2026-03-05-minister-promises-four-metres")
    parts = record.text.split("\n\n")
    other = with_text(record, "\n\n".join([*parts[:2], *parts[3:]]))
    for old, new, sides in ((record, other, ("left", "right")), (other, record, ("right", "left"))):
        changes = changes_of(old, new, compared(old, new).difference)
        pairs = [pair for fold in changes.folds for pair in fold.pairs]
        here, there = (
            " ".join(bit.text for pair in pairs for bit in getattr(pair, side) if bit.how == "whole") for side in sides
        )
        assert (here.split(), there) == (parts[2].split(), "")


def with_text(record: Record, text: str) -> Record:
    """The record with another text, all of it one block, and nothing that points into it."""
    block = Block(kind="paragraph", text=text, start=0, end=len(text))
    return replace(record, text=text, body=(block,), statements=(), names=None, times=None, events=None)


def test_nothing_is_compared_where_a_text_is_withheld(wire: Store) -> None:
    one, other = id_of(wire, "Mediators table draft"), id_of(wire, "Mediator: Truce Will")
    page = compare(wire, one, other, withheld="Its source does not permit it.")
    assert page.changes is None
    assert not page.findings
    assert "does not permit it" in shown("compare.html", page)
    html = shown("article.html", article(wire, one, NOW, withheld="Only a passage may be shown."))
    assert "Only a passage may be shown." in html


def test_why_a_statement_has_no_kind_is_told(wire: Store) -> None:
    row = wire.persons_named("Runa Delgast")[0]
    first, *others = wire.said(SaidFilter(person=row.id)).rows
    told = groups((replace(first, kind=None), *(replace(one, kind="claim") for one in others)))
    assert [(group.name, bool(group.hint)) for group in told] == [("Claims", False), ("Kind not judged", True)]
    page = replace(person(wire, row.id, NOW, SaidAsked()), groups=told)
    assert told[-1].hint
    assert shown("person.html", page).count(told[-1].hint) == 1


def test_roles_in_another_direction_stand_apart_within_their_marks(wire: Store) -> None:
    row = wire.persons_named("Runa Delgast")[0]
    page = replace(person(wire, row.id, NOW, SaidAsked()), roles=("وزيرة المياه", "minister"))
    assert "“<bdi>وزيرة المياه</bdi>”, “<bdi>minister</bdi>”." in shown("person.html", page)


def test_a_role_is_told_once_whatever_its_letters(wire: Store) -> None:
    row = wire.persons_named("Teodar Brask")[0]
    assert len(row.roles) > 1
    assert [role.casefold() for role in person(wire, row.id, NOW, SaidAsked()).roles] == ["foreign minister"]


def test_a_speaker_with_what_falls_due(wire: Store) -> None:
    row = wire.persons_named("Runa Delgast")[0]
    page = person(wire, row.id, NOW, SaidAsked())
    assert page.groups[0].name == "Promises"
    assert sum(len(group.rows) for group in page.groups) == page.statements == page.shown
    assert "by 20 Mar 2026" in [line.date.replace("\N{NO-BREAK SPACE}", " ") for line in page.due]
    only = person(wire, row.id, NOW, SaidAsked(kind="promise", words="lake"))
    assert only.filtered
    assert {said.kind for group in only.groups for said in group.rows} == {"promise"}
    assert "No statement fits these filters" in shown(
        "person.html", person(wire, row.id, NOW, SaidAsked(words="zebra"))
    )
    with pytest.raises(UsageError):
        person(wire, row.id, NOW, SaidAsked(kind="lie"))
    with pytest.raises(UsageError):
        person(wire, row.id, NOW, SaidAsked(since="soon"))
    with pytest.raises(NotKeptError):
        person(wire, 99_999, NOW, SaidAsked())


def test_what_is_due_soonest_first_and_without_a_verdict(wire: Store) -> None:
    page = due(wire, NOW, DueAsked())
    rows = [row for section in page.sections for row in section.rows]
    assert rows
    assert not any((row.far or "").endswith(" ago") for row in rows)
    assert {row.said.kind for row in rows} >= {"forecast"}
    html = shown("due.html", page)
    assert "No later passage by the same speaker." in html
    assert not any(verdict in html.lower() for verdict in ("broken promise", "was kept.", "came true"))
    past = due(wire, NOW, DueAsked(show="past"))
    assert past.sections
    told = {row.far or "" for one in past.sections for row in one.rows}
    assert all(far in ("yesterday", "open since then") or far.endswith(" ago") for far in told)
    assert not due(wire, NOW, DueAsked(who="nobody at all")).sections
    role = next(row.said.role for one in past.sections for row in one.rows if row.said.role)
    by_role = due(wire, NOW, DueAsked(show="past", who=role.upper()))
    assert role in {row.said.role for one in by_role.sections for row in one.rows}
    with pytest.raises(UsageError):
        due(wire, NOW, DueAsked(kind="lie"))


def test_what_a_speaker_has_due_is_found_behind_the_first_page(wire: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    said = [row.said for section in due(wire, NOW, DueAsked()).sections for row in section.rows]
    who = next(one.speaker for one in reversed(said) if one.speaker != said[0].speaker)
    monkeypatch.setattr("onrecord.desk.views.due._ROWS", 1)
    page = due(wire, NOW, DueAsked(who=who))
    assert [row.said.speaker for section in page.sections for row in section.rows] == [who]
    past = due(wire, NOW, DueAsked(show="past"))
    pages = 1
    while past.next:
        past = due(wire, NOW, DueAsked(show="past"), after=past.next.rpartition("after=")[2])
        assert past.sections, "the list of what was due ends with what was due"
        pages += 1
    assert pages > 1


def test_a_correction_stands_above_the_text(wire: Store) -> None:
    page = article(wire, id_of(wire, "Dunmar: 4,300 people"), NOW)
    [words] = page.corrections
    assert words.startswith("This story was changed at 15:35 to correct")
    assert "correction" not in {aside.kind for aside in page.asides}
    assert page.asides_number == sum(len(aside.texts) for aside in page.asides)
    html = shown("article.html", page)
    assert html.count(words) == 1
    assert "<b>Correction</b>" in html
    assert html.index("<h1") < html.index(words) < html.index('class="legend')


def test_a_story_stands_under_the_day_of_its_latest_copy(empty: Store) -> None:
    other = ("A sailor has crossed the lake in a bath tub, and nobody in the town can say why he did it at night.",)
    for domain, text, day in (
        ("first.example", PARAGRAPHS, 13), ("second.example", PARAGRAPHS, 15), ("third.example", other, 14)
    ):  # fmt: skip
        page = html(paragraphs=text, outlet=domain, day=f"2026-03-{day}T08:00:00+01:00")
        empty.add(keep_of(page, url_of("a", domain)), NOW)
    page_shown = front(empty, NOW)
    assert [len(day.rows) for day in page_shown.days] == [1, 1]
    assert len(page_shown.days[0].rows[0].copies) == 1
    assert ["15\u00a0March" in page_shown.days[0].words, "14\u00a0March" in page_shown.days[1].words] == [True, True]


def test_outlets_and_their_terms(wire: Store) -> None:
    page = outlets(wire)
    ledger = next(row for row in page.rows if row.name == "The Carrow Ledger")
    assert dict(zip(page.uses, ledger.answers, strict=True))["republish"] == ("yes", False)
    one = outlet(wire, "carrowledger.example", NOW)
    assert one.terms
    assert one.rests_on
    assert "What its terms allow" in shown("outlet.html", one)
    with pytest.raises(NotKeptError):
        outlet(wire, "nobody.example", NOW)


def test_outlets_come_by_the_page_and_by_a_part_of_their_names(wire: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    every = [row.name for row in outlets(wire).rows]
    assert (outlets(wire).next, outlets(wire).first) == (None, None)
    monkeypatch.setattr(outlets_view, "_OUTLETS", 4)
    first, second = outlets(wire), outlets(wire, after="4")
    assert [row.name for row in (*first.rows, *second.rows)] == every
    assert (first.next, first.first, second.next, second.first) == ("/outlets?after=4", None, None, "/outlets")
    assert [row.name for row in outlets(wire, name="carrowledger.ex").rows] == ["The Carrow Ledger"]
    named = outlets(wire, name="example", after="0")
    assert named.next == "/outlets?name=example&after=4"
    assert "No outlet with “zebra”" in shown("outlets.html", outlets(wire, name="zebra"))
    assert [row.name for row in outlets(wire, after="x").rows] == every[:4]
    assert [row.name for row in outlets(wire, after="999").rows] == every[:4]
    for told in ("ledger carrow", "https://www.carrowledger.example/2026/03/a-page", "www.carrowledger.example"):
        assert [row.name for row in outlets(wire, name=told).rows] == ["The Carrow Ledger"]
    assert not outlets(wire, name="%").rows


def test_a_search_keeps_its_filters(wire: Store) -> None:
    page = search(wire, Query(words="dam", outlet="The Carrow Ledger"))
    assert page.rows
    assert {result.row.outlet for result in page.rows} == {"The Carrow Ledger"}
    found = [bit for result in page.rows for passage in result.passages for bit in passage.bits if bit.found]
    assert found
    assert all("dam" in bit.text.lower() for bit in found)
    html = shown("search.html", page)
    assert 'value="dam"' in html
    assert "Outlet: The Carrow Ledger" in html
    assert not search(wire, Query()).asked
    assert search(wire, Query(words="Delgast")).persons[0].name == "Runa Delgast"
    told = shown("search.html", search(wire, Query(), problem="Too many words."))
    assert "Too many words." in told


def test_the_page_of_a_speaker_tells_where_it_has_not_all(wire: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = [person(wire, int(row.href.rpartition("/")[2]), NOW, SaidAsked()) for row in people(wire).rows]
    whole = next(page for page in pages if len(page.due) > 1 and page.shown > 2)
    assert whole.next is None
    assert not whole.due_more
    assert "on this page" not in shown("person.html", whole)
    monkeypatch.setattr("onrecord.desk.views.person._STATEMENTS", 2)
    monkeypatch.setattr("onrecord.desk.views.person._DUE", 1)
    html = shown("person.html", person(wire, whole.id, NOW, SaidAsked()))
    assert "2 statements on this page, earlier ones on the next" in html
    assert "With a date 1+" in html
    assert f'href="/due?who={whole.id}"' in html


def test_people_by_name(wire: Store) -> None:
    assert people(wire).rows
    assert people(wire, name="delgast").rows[0].name == "Runa Delgast"
    assert "is on record" in shown("people.html", people(wire, name="Nobody"))


def test_every_outlet_that_a_page_links_is_there(empty: Store) -> None:
    """An article names where its text first ran; of that outlet there may be nothing."""
    credit = "<p>This article was originally published by <a href='https://tern.example/a'>Tern</a>.</p>"
    copy = keep_of(html(rest=credit), url_of("dam"))
    empty.add(copy, NOW)
    page = article(empty, copy.record.id, NOW)
    assert page.origin
    assert (page.origin.origin, page.origin.origin_href) == ("Tern", None)
    own = keep_of(html("Another day at the sluice", outlet="Tern"), "https://tern.example/b")
    empty.add(own, NOW)
    linked = article(empty, copy.record.id, NOW).origin
    assert linked
    assert linked.origin_href == "/outlet/tern.example"


def test_captures_stand_among_the_versions_with_their_moments(empty: Store) -> None:
    at = f"https://web.archive.org/web/20250117101500/{url_of('dam')}"
    empty.add(keep_of(html(paragraphs=PARAGRAPHS[:3]), at), NOW)
    empty.add(keep_of(html(), url_of("dam")), NOW)
    id_ = empty.resolve(at)
    latest, captured = article(empty, id_, NOW).versions
    assert (captured.when, captured.capture) == (
        "captured 17\N{NO-BREAK SPACE}Jan 2025, 10:15\N{NO-BREAK SPACE}UTC",
        at,
    )
    assert latest.capture is None
    page = versions(empty, id_, "1", "2")
    assert page.lead.startswith("Between 17\N{NO-BREAK SPACE}Jan 2025, 10:15\N{NO-BREAK SPACE}UTC and ")
    assert page.left.what.startswith("captured")
    assert f'href="{at}"' in shown("article.html", article(empty, id_, NOW))
