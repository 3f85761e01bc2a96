"""What came of what was said: written by a person, kept as a log, found again after another reading, forgotten."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, kept_of, url_of

from onrecord.errors import NotKeptError, UsageError
from onrecord.record import Interval, Statement, Words
from onrecord.store import DueFilter, Evidence, Kept, Store, ToldOutcome, Utterance, open_store

LATER = NOW + timedelta(days=40)
TOLD = ToldOutcome(
    result="did not", words="The sluices were opened on 20 April.",
    evidence=Evidence(words="the sluices stood open", url="https://survey.example/april"),
)  # fmt: skip


def looking_ahead(kept: Kept) -> Kept:
    """The page with a day by which the first statement with a named speaker can be judged."""
    some = [_due(one) if one.speaker and one.speaker.name else one for one in kept.record.statements or ()]
    return Kept(record=replace(kept.record, statements=tuple(some)), page=kept.page, fingerprint=kept.fingerprint)


def _due(one: Statement) -> Statement:
    return replace(one, kind="promise", horizon=Interval(latest="2026-04-30"))


@pytest.fixture
def promise(store: Store) -> Utterance:
    store.add(looking_ahead(kept_of("dam")), NOW)
    return store.due("2026-04-01").rows[0]


def test_an_outcome_stands_until_another_or_none_and_the_log_keeps_all(store: Store, promise: Utterance) -> None:
    assert store.outcomes([promise]) == {}
    first = store.write_outcome(promise.key, TOLD, NOW)
    assert (first.result, first.words, first.evidence, first.content) == (
        "did not", TOLD.words, TOLD.evidence, promise.content,
    )  # fmt: skip
    assert store.outcomes([promise]) == {promise.key: first}
    second = store.write_outcome(promise.key, replace(TOLD, result="in part", words=" One was. "), LATER)
    assert second.words == "One was."
    assert store.outcomes([promise]) == {promise.key: second}
    assert store.outcome_log(promise.key) == (second, replace(first, ended_at=LATER))
    assert store.withdraw_outcome(promise.key, LATER)
    assert not store.withdraw_outcome(promise.key, LATER)
    assert store.outcomes([promise]) == {}
    assert [one.ended_at for one in store.outcome_log(promise.key)] == [LATER, LATER]


def test_what_is_only_told_again_is_due_once(store: Store) -> None:
    words = "“No gate stays shut,” said Sela Holt of the board. Holt had promised ten gates for May, six more keys."
    kept = kept_of("dam", html(paragraphs=(words, *PARAGRAPHS)))
    text = kept.record.text
    quoted = next(one for one in kept.record.statements or () if "No gate" in one.content.text)
    assert quoted.speaker is not None

    def part(said: str) -> Words:
        return Words(spans=((text.index(said), text.index(said) + len(said)),), text=said)

    first = replace(_due(quoted), said=replace(quoted.said, when=Interval(earliest="2026-03-01", latest="2026-03-01")))
    again = replace(_due(quoted), id="0" * 8, content=part("ten gates for May"), cue=part("had promised"), source=None)
    other = replace(_due(quoted), id="1" * 8, content=part("six more keys"), cue=None, source=None)
    store.add(Kept(record=replace(kept.record, statements=(first, again, other)), page=kept.page), NOW)
    assert {row.statement for row in store.due("2026-04-01").rows} == {first.id, other.id}


def test_it_needs_words_a_result_and_a_statement(store: Store, promise: Utterance) -> None:
    with pytest.raises(UsageError):
        store.write_outcome(promise.key, replace(TOLD, words=" \n"), NOW)
    with pytest.raises(UsageError):
        store.write_outcome(promise.key, replace(TOLD, result="won"), NOW)
    for wrong in ("", "0" * 16, "x" * 5000, "\0", "'--"):
        with pytest.raises(NotKeptError):
            store.write_outcome(wrong, TOLD, NOW)
        with pytest.raises(NotKeptError):
            store.outcome_log(wrong)
    assert store.outcome_log(promise.key) == ()


def test_wild_words_come_back_as_they_were(store: Store, promise: Utterance) -> None:
    words = "\u202e<b>'; DROP TABLE outcomes; --\u2066 水 👩‍👩‍👧"
    assert store.write_outcome(promise.key, replace(TOLD, words=words), NOW).words == words
    assert "\0" not in store.write_outcome(promise.key, replace(TOLD, words="a\0b"), NOW).words


def test_what_is_due_is_narrowed_by_outcome_words_person_and_time(store: Store, promise: Utterance) -> None:
    everything = {row.key for row in store.due("2026-04-01").rows}
    store.write_outcome(promise.key, TOLD, NOW)

    def keys(only: DueFilter) -> set[str]:
        return {row.key for row in store.due("2026-04-01", 50, None, only).rows}

    assert keys(DueFilter(outcome="some")) == {promise.key}
    assert keys(DueFilter(outcome="none")) == everything - {promise.key}
    assert keys(DueFilter(about=f'"{promise.content.strip("“”,")}"')) == {promise.key}
    assert keys(DueFilter(about="nobody said this")) == set()
    assert keys(DueFilter(about="“”")) == set()
    assert keys(DueFilter(person=promise.person)) == everything
    assert keys(DueFilter(said_since="2026-03-01", said_until="2026-03-31")) == everything
    assert keys(DueFilter(said_since="2026-03-31")) == set()
    with pytest.raises(NotKeptError):
        keys(DueFilter(person=9999))


def test_the_latest_first_goes_on_where_it_ended(store: Store) -> None:
    kept = kept_of("dam")
    days = ("2026-05-01", "2026-05-03", "2026-05-02")
    some = [
        replace(one, horizon=Interval(latest=day))
        for one, day in zip(kept.record.statements or (), days, strict=False)
    ]  # fmt: skip
    store.add(Kept(record=replace(kept.record, statements=tuple(some)), page=kept.page), NOW)
    only, found, after = DueFilter(latest_first=True), list[str](), None
    while after is not None or not found:
        page = store.due("0001-01-01", 1, after, only)
        found += [row.horizon.latest or "" for row in page.rows if row.horizon]
        after = page.after
    assert found == sorted((days[: len(some)]), reverse=True)
    assert len(found) >= 2


def test_it_is_found_again_where_a_better_reader_gives_another_key(store: Store, promise: Utterance) -> None:
    store.write_outcome(promise.key, TOLD, NOW)
    kept = looking_ahead(kept_of("dam"))
    renamed = tuple(
        replace(one, speaker=replace(one.speaker, name="Dorin A. Vashtal")) if one.speaker else one
        for one in kept.record.statements or ()
    )
    record = replace(kept.record, statements=renamed, read_at=LATER)
    since, _ = store.to_reread(LATER, reader="9")
    assert [one.changed for one in store.reread(since, LATER, lambda *_: record)] == [True]
    again = next(row for row in store.due("2026-04-01").rows if row.content == promise.content)
    assert again.key != promise.key
    assert store.outcomes([again])[again.key].words == TOLD.words
    assert store.outcome_log(again.key)
    assert store.due("2026-04-01", 9, None, DueFilter(outcome="some")).rows == (again,)


def test_an_article_has_those_of_its_statements_by_their_present_ids(store: Store, promise: Utterance) -> None:
    first = store.write_outcome(promise.key, TOLD, NOW)
    second = store.write_outcome(promise.key, replace(TOLD, result="in part"), LATER)
    log = ((promise.statement, replace(first, ended_at=LATER)), (promise.statement, second))
    assert store.outcomes_in(promise.article.id) == log
    assert store.outcomes_in("\ud800") == ()
    copy = looking_ahead(keep_of(html(outlet="Harbour Gazette"), url_of("dam", "gazette.example")))
    other = store.add(copy, NOW).article
    assert [one for _, one in store.outcomes_in(other)] == [one for _, one in log], "it is the same utterance"


def test_it_goes_with_its_article_or_moves_to_a_copy(store: Store, promise: Utterance) -> None:
    copy = html(outlet="The Copy", day="2026-03-24T08:00:00+01:00")
    store.add(looking_ahead(keep_of(copy, url_of("dam", "copy.example"))), NOW)
    store.write_outcome(promise.key, TOLD, NOW)
    store.forget_article(promise.article.id, LATER)
    left = next(row for row in store.due("2026-04-01").rows if row.content == promise.content)
    assert left.article.id != promise.article.id
    assert store.outcomes([left])[left.key].article == left.article.id
    store.forget_article(left.article.id, LATER)
    assert _written(store) == 0


def test_evidence_that_is_forgotten_is_named_no_more(store: Store, promise: Utterance) -> None:
    other = html("Sluices stand open", ("The sluices stood open on Monday.",) * 6, author="Ada Brill")
    id_ = store.add(keep_of(other, url_of("open")), NOW).article
    evidence = Evidence(article=id_, words="The sluices stood open on Monday.")
    store.write_outcome(promise.key, replace(TOLD, evidence=evidence), NOW)
    store.forget_article(id_, LATER)
    assert store.outcomes([promise])[promise.key].evidence == Evidence()


def test_it_goes_with_its_speaker_and_names_in_others_are_blacked_out(store: Store, promise: Utterance) -> None:
    store.write_outcome(promise.key, TOLD, NOW)
    other = html("Another matter", ("“No boat sails at night,” Ada Brill said on Monday.",) * 3, author="M. Quell")
    store.add(looking_ahead(keep_of(other, url_of("boats"))), NOW)
    boats = next(row for row in store.due("2026-04-01").rows if row.speaker == "Ada Brill")
    place = (promise.article.id, promise.statement)
    told = ToldOutcome(
        result="in part", words="As Dorin Vashtal had it.",
        evidence=Evidence(article=place[0], statement=place[1], words=promise.content),
    )  # fmt: skip
    store.write_outcome(boats.key, told, NOW)
    assert promise.person is not None
    store.forget_person(promise.person, LATER)
    left = store.outcomes([boats])[boats.key]
    assert "Vashtal" not in left.words
    assert left.words.startswith("As █████ ███████")
    assert left.evidence == Evidence(article=place[0])
    assert _written(store) == 1


def test_it_is_in_the_backup(tmp_path: Path) -> None:
    with open_store(tmp_path / "onrecord.db") as store:
        store.add(looking_ahead(kept_of("dam")), NOW)
        row = store.due("2026-04-01").rows[0]
        made = store.write_outcome(row.key, TOLD, NOW)
        store.backup(tmp_path / "backup.db")
    with open_store(tmp_path / "backup.db", create=False) as copy:
        assert copy.outcome_log(row.key) == (made,)


def test_who_has_no_name_is_told_by_the_articles_words(store: Store) -> None:
    page = html("Talks", ("“Nothing is signed,” an envoy to the talks said on Monday.",) * 2)
    kept = keep_of(page, url_of("talks"))
    nameless = [one for one in kept.record.statements or () if one.speaker is None or not one.speaker.name]
    assert nameless
    store.add(kept, NOW)
    rows = {row.statement: row for row in store.said().rows}
    assert [rows[one.id].source for one in nameless if one.source] == [
        one.source.text for one in nameless if one.source
    ]


def _written(store: Store) -> int:
    with store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM outcomes").scalar_one())
