"""What is the same, what is another version, and what is a copy: on both databases."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import MetaData, insert, select
from tests.store.conftest import wire
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, kept_of, texts, url_of

from onrecord.beside import Beside, FeedItem
from onrecord.record import Record
from onrecord.store import Kept, Query, Store
from onrecord.store.adding.known import known
from onrecord.store.adding.writing import Writer
from onrecord.store.articles.preparing import Prepared
from onrecord.store.database.dialects import clean
from onrecord.store.database.schema import fingerprints
from onrecord.store.rows import Seen

LATER = NOW + timedelta(days=1)
CHANGED = ("The survey will take until May, the ministry said on Tuesday in a letter to the valley.", *PARAGRAPHS[1:])


def all_rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Everything that the store holds, by table."""
    with store.reading() as connection:
        found = MetaData()
        found.reflect(connection)
        return {
            name: sorted(map(tuple, connection.execute(select(table)).all()), key=repr)
            for name, table in found.tables.items()
            if name != "sqlite_sequence"
        }


def test_a_page_is_kept_whole(store: Store, page: Kept) -> None:
    added = store.add(page, NOW)
    assert (added.article, added.version, added.outcome) == (page.record.id, page.record.version, "new")
    assert store.record(added.article) == page.record
    assert store.page_bytes(added.article) == page.page
    row = store.article(added.article)
    assert (row.headline, row.outlet, row.domain) == (page.record.headline, "The Quell Courier", "quellcourier.example")
    assert (row.added_at, row.changed_at, row.versions, row.statements) == (NOW, NOW, 1, 3)
    assert row.story == row.id


def test_the_same_page_again_changes_nothing_at_all(filled: Store) -> None:
    before = all_rows(filled)
    outcomes = {added.outcome for added in filled.add_all(wire(), LATER)}
    assert outcomes == {"same"}
    assert all_rows(filled) == before


def test_pages_in_another_order_change_nothing(filled: Store) -> None:
    before = all_rows(filled)
    list(filled.add_all(reversed(wire()), LATER))
    assert all_rows(filled) == before


def test_a_changed_page_is_a_new_version_and_both_stay(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    changed = kept_of("dam", html(paragraphs=CHANGED))
    added = store.add(changed, LATER)
    assert (added.article, added.outcome) == (page.record.id, "changed")
    first, second = store.versions(added.article)
    assert [first.number, second.number] == [1, 2]
    assert store.record(added.article, first.version).text == page.record.text
    assert store.record(added.article).text == changed.record.text
    row = store.article(added.article)
    assert (row.versions, row.added_at, row.changed_at) == (2, NOW, LATER)
    assert store.add(page, LATER).outcome == "same"
    assert store.page_bytes(added.article, "1") == page.page


def test_what_was_fetched_is_compared_with_the_last_state_alone(store: Store) -> None:
    live = Beside(status=200)
    pages = [html(), html(paragraphs=CHANGED), html()]
    kept = [keep_of(page, url_of("dam"), live) for page in pages]
    assert [store.add(one, NOW).outcome for one in kept] == ["new", "changed", "changed"]
    assert store.add(kept[-1], LATER).outcome == "same"


def test_an_older_state_added_later_is_not_shown(store: Store) -> None:
    older = html(paragraphs=CHANGED, day="2026-03-20T08:00:00+01:00")
    store.add(kept_of("dam"), NOW)
    assert store.add(kept_of("dam", older), LATER).outcome == "changed"
    assert store.record(kept_of("dam").record.id).text == "\n\n".join(PARAGRAPHS)
    assert store.page_bytes(kept_of("dam").record.id) == kept_of("dam").page


def test_other_bytes_of_the_same_words_are_the_same_state(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    assert store.add(kept_of("dam", page.page + b"<!-- served by node 7 -->"), LATER).outcome == "same"
    assert len(store.versions(page.record.id)) == 1


def test_another_reader_of_other_bytes_is_compared_by_what_it_reads_from_both(store: Store, page: Kept) -> None:
    """The stored page is read again: a better reader is no edit of the outlet's, an edit is one all the same."""
    store.add(page, NOW)
    record = page.record
    newer = msgspec.structs.replace(
        record, reader=msgspec.structs.replace(record.reader, version="9"), version="a" * 16
    )
    asked: list[bytes] = []

    def outcome(version_now: str, page_now: bytes) -> str:
        def reads(page: bytes, *_: object) -> Record:
            asked.append(page)
            return msgspec.structs.replace(newer, version="a" * 16)

        from onrecord.store.articles.preparing import prepared

        source = msgspec.structs.replace(record.source, sha256="7" * 64)
        now = msgspec.structs.replace(newer, version=version_now, source=source)
        with store.writing() as connection, Writer(connection, LATER, reads) as writer:
            return writer.add(prepared(Kept(record=now, page=page_now))).outcome

    assert outcome("a" * 16, b"other bytes") == "same"
    assert asked == [page.page]
    assert outcome("b" * 16, b"still other bytes") == "changed"


def test_a_page_is_known_by_the_address_that_it_names_itself(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    named = keep_of(html(canonical=url_of("dam") + "?utm_source=x"), url_of("dam-amp"))
    assert store.add(named, LATER).outcome == "same"
    assert store.resolve(url_of("dam-amp")) == page.record.id


def test_a_foreign_canonical_address_is_no_identity(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    copy = html(outlet="Harbour Gazette", canonical=url_of("dam"))
    added = store.add(keep_of(copy, url_of("dam", "harbour-gazette.example")), LATER)
    assert added.outcome == "new"
    assert store.article(added.article).story == page.record.id


def test_a_page_without_an_address_is_known_by_outlet_headline_and_day(store: Store, page: Kept) -> None:
    nameless = keep_of(html(canonical=url_of("other")), None)
    store.add(nameless, NOW)
    assert store.add(page, LATER).outcome == "same"
    assert store.article(nameless.record.id).url == url_of("dam")
    assert store.add(keep_of(html(), url_of("dam-2")), LATER).outcome == "new"


UNTOLD = b"<!doctype html><html><body><article><h1>Untold</h1>" + b"<p>%s</p>" % PARAGRAPHS[0].encode() * 3
"""Of this page neither outlet nor day are known, so that these tell nothing."""
HEADERS = Beside(headers=(("X-Robots-Tag", "noai"),))


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("with_address_first", [True, False])
@pytest.mark.parametrize(("first_beside", "then_beside"), [(None, None), (None, HEADERS), (HEADERS, None)])
def test_the_same_bytes_with_an_address_and_without_are_one_article(
    store: Store, with_address_first: bool, together: bool, first_beside: Beside | None, then_beside: Beside | None
) -> None:
    urls = [url_of("untold"), None] if with_address_first else [None, url_of("untold")]
    first, then = (keep_of(UNTOLD, url, beside) for url, beside in zip(urls, (first_beside, then_beside), strict=True))
    assert first.record.id != then.record.id
    if together:
        kept, again = store.add_all([first, then], NOW)
    else:
        kept = store.add(first, NOW)
        if with_address_first and first_beside == then_beside:
            assert store.known(then.page, None, then.beside, "auto") is not None
        again = store.add(then, LATER)
    assert (kept.outcome, again.outcome, again.article) == ("new", "same", kept.article)
    row, (version,) = store.article(kept.article), store.versions(kept.article)
    assert (row.url, row.domain, row.versions) == (url_of("untold"), "quellcourier.example", 1)
    record = store.record(kept.article)
    assert (record.url, record.id, record.outlet and record.outlet.domain) == (row.url, row.id, row.domain)
    assert version.added_at == NOW
    assert store.resolve(url_of("untold")) == kept.article
    found = store.search(Query(words="survey", outlet="quellcourier.example")).rows
    assert [one.article.id for one in found] == [row.id]
    for one in (first, then):
        assert store.add(one, LATER) == again
    assert store.counts().articles == 1
    since, left = store.to_reread(LATER + timedelta(days=1))
    assert [one.changed for one in store.reread(since, since)] == [False] * left == [False]


def test_what_was_kept_without_an_address_has_it_in_all_its_versions(store: Store) -> None:
    """Also where outlet, headline and day tell that it is the same."""
    for more in ((), ("It rained on Tuesday.",)):
        store.add(keep_of(html(paragraphs=(*PARAGRAPHS, *more)), None), NOW)
    (row,) = store.export()
    added = store.add(keep_of(html(paragraphs=(*PARAGRAPHS, "It was dry on Friday.")), url_of("dam")), LATER)
    assert (added.article, added.outcome) == (row.id, "changed")
    told = [store.record(row.id, str(one.number)).url for one in store.versions(row.id)]
    assert told == [url_of("dam")] * 3
    assert store.add(keep_of(html(paragraphs=(*PARAGRAPHS, "It rained on Tuesday.")), None), LATER).outcome == "same"


def test_an_address_comes_also_where_the_bytes_are_gone(store: Store, page: Kept) -> None:
    store.add(keep_of(html(), None), NOW)
    store.forget_person(store.persons_named("Vashtal")[0].id, LATER)
    added = store.add(page, LATER)
    assert (store.record(added.article).url, added.outcome) == (url_of("dam"), "same")
    assert "ashtal" not in texts(store.record(added.article))
    assert store.page_bytes(added.article) is None


def test_the_same_bytes_at_two_addresses_are_two_articles(store: Store) -> None:
    for name, outcome in (("one", "new"), ("two", "new"), (None, "same")):
        assert store.add(keep_of(UNTOLD, name and url_of(name)), NOW).outcome == outcome


@pytest.mark.parametrize("again", [url_of("untold"), None, url_of("other")])
@pytest.mark.parametrize("with_address_first", [True, False])
def test_what_was_one_article_is_forgotten_as_one(store: Store, with_address_first: bool, again: str | None) -> None:
    urls = [url_of("untold"), None] if with_address_first else [None, url_of("untold")]
    (id_,) = {store.add(keep_of(UNTOLD, url), NOW).article for url in urls}
    store.forget_article(id_, LATER)
    assert store.add(keep_of(UNTOLD, again), LATER).outcome == "forgotten"
    assert store.counts().articles == 0


def test_a_feeds_item_that_changes_is_not_shown_in_the_pages_place(store: Store, page: Kept) -> None:
    def item(text: str) -> Kept:
        told = FeedItem(link=url_of("dam"), title="No water before the survey is done", content=text)
        return keep_of(f"<p>{text}</p>".encode(), url_of("dam"), Beside(kind="feed", feed=told))

    outcomes = [store.add(one, NOW).outcome for one in (item(PARAGRAPHS[0]), page, item(PARAGRAPHS[1]))]
    assert outcomes == ["new", "changed", "same"]
    assert store.record(page.record.id).text == page.record.text
    assert store.article(page.record.id).versions == 1


def test_a_feeds_item_is_no_version_of_the_page(store: Store, page: Kept) -> None:
    item = FeedItem(
        feed_title="The Quell Courier", link=url_of("dam"), title="No water before the survey is done",
        published="2026-03-23T08:00:00+01:00", summary=PARAGRAPHS[0],
    )  # fmt: skip
    feed = keep_of(f"<p>{PARAGRAPHS[0]}</p>".encode(), url_of("dam"), Beside(kind="feed", feed=item))
    assert store.add(feed, NOW).outcome == "new"
    assert store.add(page, LATER).outcome == "changed"
    assert store.add(feed, LATER).outcome == "same"
    assert [row.number for row in store.versions(page.record.id)] == [1]
    assert store.article(page.record.id).versions == 1
    assert store.record(page.record.id).text == page.record.text


@pytest.mark.parametrize("origin_first", [True, False])
def test_copies_are_folded_under_the_origin(store: Store, page: Kept, origin_first: bool) -> None:
    rest = "<p>This article was originally published by The Quell Courier.</p>"
    copy = keep_of(
        html(outlet="Harbour Gazette", day="2026-03-24T08:00:00+01:00", rest=rest),
        url_of("dam", "harbour-gazette.example"),
    )  # fmt: skip
    for one in (page, copy) if origin_first else (copy, page):
        store.add(one, NOW)
    story = store.story(copy.record.id)
    assert story.origin.id == page.record.id
    assert [row.id for row in story.copies] == [copy.record.id]
    said = store.said(limit=10).rows
    assert {(one.article.id, one.copies) for one in said} == {(page.record.id, 1)}


def test_words_that_thousands_of_texts_share_hide_no_copy(store: Store, page: Kept) -> None:
    with store.writing() as connection:
        others = [{"hash": page.fingerprint[0], "article": -number} for number in range(1, 2501)]
        connection.execute(insert(fingerprints), others)
    copy = keep_of(html(outlet="Harbour Gazette"), url_of("dam", "harbour-gazette.example"))
    for one in (page, copy):
        store.add(one, NOW)
    assert store.article(copy.record.id).story == page.record.id


def test_texts_that_share_little_are_no_copies(store: Store, page: Kept) -> None:
    ferries = (f"The ferry to island {n} sails at {n} on weekdays, and carries {n + 3} lorries" for n in range(20))
    other = kept_of("boat", html("The ferry", (PARAGRAPHS[0], *ferries)))
    store.add(page, NOW)
    store.add(other, NOW)
    assert store.article(other.record.id).story == other.record.id


def test_an_utterance_stands_once_however_many_print_it(filled: Store) -> None:
    found = [one for one in filled.said(limit=200).rows if one.copies]
    assert found
    for one in found:
        utterance, copies = filled.utterance(one.key)
        assert len({row.id for row in copies} - {utterance.article.id}) == one.copies


def test_counters_of_persons_are_what_counting_gives(filled: Store) -> None:
    with filled.reading() as connection:
        from onrecord.store.database.schema import persons, utterances

        counted: dict[int, int] = {}
        for (person,) in connection.execute(select(utterances.c.person).where(utterances.c.person.is_not(None))):
            counted[person] = counted.get(person, 0) + 1
        kept = dict(connection.execute(select(persons.c.id, persons.c.utterances)).all())
    assert kept == counted


def test_a_version_takes_its_statements_with_it(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    store.add(kept_of("dam", html(paragraphs=(PARAGRAPHS[0], PARAGRAPHS[3], CHANGED[0]))), LATER)
    assert not [one for one in store.said(limit=9).rows if "sluice" in one.content]
    assert store.search(_query("sluice unfinished")).rows == ()


def _query(words: str):  # type: ignore[no-untyped-def]
    from onrecord.store import Query

    return Query(words=words)


def test_a_day_without_a_time_and_a_day_to_come_sort_no_later_than_the_addition(store: Store) -> None:
    for name, day in (("day", "2026-03-20"), ("future", "2031-01-01T08:00:00+01:00")):
        words = tuple(f"In the {name} the {n} {name} workers of {name} {n} said nothing." for n in range(9))
        store.add(kept_of(name, html(f"A page of {name} and more words", words, day=day)), NOW)
    moments = [row.origin.headline for row in store.latest().rows]
    assert moments == ["A page of future and more words", "A page of day and more words"]


def test_wild_unicode_is_kept(store: Store) -> None:
    wild = (
        "Words of 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \u202e turned \u2066 and 👩‍👩‍👧‍👦 in “quotes \x00 of” Dorin Vashtal, he said on Monday there."
    )
    made = keep_of(html("A \x00 headline of words and more", (*PARAGRAPHS, wild)), url_of("wild"))
    record = msgspec.structs.replace(made.record, deck="a\x00b \ufffd")
    store.add(msgspec.structs.replace(made, record=record), NOW)
    assert store.record(record.id) == record


def test_a_record_comes_back_from_json_as_it_was() -> None:
    for page in wire():
        text = page.version_values["record"]
        record = msgspec.json.decode(text, type=Record)
        assert msgspec.json.encode(record).decode() == text


@given(st.text(alphabet=st.characters()))
def test_what_a_column_cannot_hold_is_replaced(words: str) -> None:
    held = clean(words + "\x00\ud800")
    assert held is not None
    assert "\x00" not in held
    held.encode()


def test_a_page_that_is_kept_is_known_by_its_bytes_and_told_as_adding_tells(filled: Store) -> None:
    added = list(filled.add_all(wire(), LATER))
    with filled.reading() as connection:
        told = [
            known(connection, Seen(digest_of(page), page.inputs, page.article_values["url"], page.kind == "feed"))
            for page in wire()
        ]
    assert told == added


def digest_of(page: Prepared) -> str:
    return str(page.version_values["sha256"])
