"""What came of what was due: the page of one thing, its later passages, and the outcome that a person writes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import BASE, PASSWORD, log_in, memory_with, token_in
from tests.desk.wire import store_with
from tests.leaks import seen

from onrecord.desk.app import app
from onrecord.desk.forms import SaidAsked
from onrecord.desk.settings import DeskSettings
from onrecord.desk.views.due_item import due_item
from onrecord.desk.views.person import person
from onrecord.errors import NotKeptError
from onrecord.store import DueFilter, Store, Utterance

NOW = datetime(2026, 4, 2, 12, tzinfo=UTC)
PAGES = (
    "ledger/2026-03-05-minister-promises-four-metres", "ledger/2026-03-20-lake-not-low-enough",
    "tern/2026-03-16-mediators-table-draft", "harbour/2026-03-17-mediators-optimistic",
)  # fmt: skip
WORDS = "At six that evening the gauge stood at 2.60 metres. <b>Not</b> four."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path / "onrecord.db", *PAGES) as made:
        yield made


def visitor(store: Store, login: bool = False, guests: bool = False) -> TestClient:
    made = app(store, DeskSettings(login=login), lambda: NOW, memory_with(guests))
    return TestClient(made, base_url=BASE, follow_redirects=False, client=("192.0.2.1", 50_000))


@pytest.fixture
def owner(store: Store) -> TestClient:
    return visitor(store)


@pytest.fixture
def promise(store: Store) -> Utterance:
    """The four metres: a later article tells what the gauge said."""
    found = store.due("2026-03-20", 50, None, DueFilter(kind="promise")).rows
    return next(one for one in found if one.speaker == "Runa Delgast" and "four metres" in one.content)


def page_of(one: Utterance) -> str:
    return f"/due/{one.key}"


def sent(owner: TestClient, one: Utterance, **fields: str) -> int:
    token = token_in(owner.get(page_of(one)).text)
    return owner.post(f"{page_of(one)}/outcome", data={"csrf": token, **fields}).status_code


def chosen(owner: TestClient, one: Utterance) -> list[str]:
    return re.findall(r'name="evidence" value="([^"]+)"', owner.get(page_of(one)).text)


def test_what_bears_on_a_promise_is_printed_later_and_shares_its_words(store: Store, promise: Utterance) -> None:
    page = due_item(store, promise.key, NOW)
    later = [*page.later_said, *page.later_printed]
    assert later
    printing = {promise.article.id, *(copy.href.removeprefix("/article/") for copy in page.printed_by)}
    for one in page.later_printed:
        assert one.value not in printing
        assert one.day
        assert one.day.iso > "2026-03-05"
        assert one.shared
    assert page.outcome is None
    with pytest.raises(NotKeptError):
        due_item(store, "0" * 16, NOW)


def test_a_person_writes_what_came_of_it_with_its_evidence(owner: TestClient, store: Store, promise: Utterance) -> None:
    passage = chosen(owner, promise)[0]
    assert sent(owner, promise, result="did not", words=f" {WORDS} ", evidence=passage) == 303
    outcome = store.outcomes([promise])[promise.key]
    assert (outcome.result, outcome.words, outcome.at) == ("did not", WORDS, NOW)
    assert outcome.evidence.article == passage.partition("/")[0]
    assert outcome.evidence.words
    page = owner.get(page_of(promise)).text
    assert "Did not come about" in page
    assert "&lt;b&gt;Not&lt;/b&gt; four." in page
    assert f"/article/{outcome.evidence.article}" in page
    assert seen(WORDS) in seen(owner.get("/due?show=outcomes").content)
    assert page_of(promise) not in owner.get("/due?show=past").text
    assert promise.person is not None
    line = next(one for one in person(store, promise.person, NOW, SaidAsked()).due if one.href == page_of(promise))
    assert line.outcome
    assert line.outcome.told == "Did not come about"


def test_the_log_tells_all_that_was_ever_written(owner: TestClient, store: Store, promise: Utterance) -> None:
    for result in ("in part", "did not"):
        assert sent(owner, promise, result=result, words=f"First {result}.", other="https://survey.example/lake") == 303
    assert sent(owner, promise, action="withdraw") == 303
    assert store.outcomes([promise]) == {}
    page = owner.get(page_of(promise)).text
    assert page.count('class="outcome ended"') == 2
    assert "Nobody has written it yet" in page
    assert page_of(promise) in owner.get("/due?show=past").text


def test_nobody_ends_what_another_wrote_without_having_read_it(
    owner: TestClient, store: Store, promise: Utterance
) -> None:
    def seen_now() -> str:
        return str(re.findall(r'name="seen" value="([^"]*)"', owner.get(page_of(promise)).text)[0])

    before, theirs = seen_now(), {"words": "It was low enough.", "other": "https://survey.example/lake"}
    assert sent(owner, promise, seen=before, result="came about", **theirs) == 303
    token = token_in(owner.get(page_of(promise)).text)
    mine = {"csrf": token, "result": "did not", "words": WORDS, "other": "https://gauge.example/"}
    for late in (mine, {"csrf": token, "action": "withdraw"}):
        answer = owner.post(f"{page_of(promise)}/outcome", data={**late, "seen": before})
        assert answer.status_code == 409
        assert "Somebody changed what came of it" in answer.text
        assert "It was low enough." in answer.text
        assert store.outcomes([promise])[promise.key].result == "came about"
    assert "Not&lt;/b&gt; four." in owner.post(f"{page_of(promise)}/outcome", data={**mine, "seen": before}).text
    assert owner.post(f"{page_of(promise)}/outcome", data={**mine, "seen": seen_now()}).status_code == 303
    assert store.outcomes([promise])[promise.key].result == "did not"
    assert sent(owner, promise, action="withdraw", seen=seen_now()) == 303
    assert store.outcomes([promise]) == {}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"words": WORDS, "other": "https://a.example/"}, "result"),
        ({"result": "won", "words": WORDS, "other": "https://a.example/"}, "result"),
        ({"result": "did not", "words": " \n", "other": "https://a.example/"}, "words"),
        ({"result": "did not", "words": "x" * 2001, "other": "https://a.example/"}, "words"),
        ({"result": "did not", "words": WORDS}, "other"),
        ({"result": "did not", "words": WORDS, "evidence": "0" * 16}, "other"),
        ({"result": "did not", "words": WORDS, "evidence": "</script>/../x"}, "other"),
        ({"result": "did not", "words": WORDS, "other": "javascript:alert(1)"}, "other"),
        ({"result": "did not", "words": WORDS, "other": "the mayor told me"}, "other"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_typed_stays(
    owner: TestClient, store: Store, promise: Utterance, fields: dict[str, str], field: str
) -> None:
    token = token_in(owner.get(page_of(promise)).text)
    answer = owner.post(f"{page_of(promise)}/outcome", data={"csrf": token, **fields})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert f'id="{field}-wrong"' in answer.text
    if fields["words"] == WORDS:
        assert "Not&lt;/b&gt; four." in answer.text
    assert store.outcomes([promise]) == {}


def test_what_cannot_be_told_needs_no_evidence(owner: TestClient, store: Store, promise: Utterance) -> None:
    assert sent(owner, promise, result="cannot be told", words="No gauge was read.") == 303
    assert store.outcomes([promise])[promise.key].evidence.article is None


def test_an_article_can_be_given_by_its_id_or_address(owner: TestClient, store: Store, promise: Utterance) -> None:
    other = next(row for row in store.latest().rows if row.origin.id != promise.article.id).origin
    for given in (other.id, other.url or ""):
        assert sent(owner, promise, result="in part", words="See there.", other=given) == 303
        assert store.outcomes([promise])[promise.key].evidence.article == other.id


def test_the_words_of_the_evidence_are_the_stores_and_never_the_forms(
    owner: TestClient, store: Store, promise: Utterance
) -> None:
    passage = chosen(owner, promise)[0]
    assert sent(owner, promise, result="in part", words="So.", evidence=passage, evidence_words="made up") == 303
    assert "made up" not in (store.outcomes([promise])[promise.key].evidence.words or "")


def test_a_later_statement_is_evidence_with_its_own_words(owner: TestClient, store: Store, promise: Utterance) -> None:
    passage = next(one for one in chosen(owner, promise) if "/" in one)
    article, _, statement = passage.partition("/")
    assert sent(owner, promise, result="in part", words="So.", evidence=f"{article}/{'f' * 8}") == 422, (
        "none of its own"
    )
    assert store.outcomes([promise]) == {}
    assert sent(owner, promise, result="in part", words="So.", evidence=passage) == 303
    evidence = store.outcomes([promise])[promise.key].evidence
    (said,) = (one.content.text for one in store.record(article).statements or () if one.id == statement)
    assert (evidence.article, evidence.statement) == (article, statement)
    assert evidence.words
    assert said.startswith(evidence.words.rstrip("…"))


def test_it_is_the_owners_and_needs_its_token(store: Store, promise: Utterance) -> None:
    form = {"result": "did not", "words": WORDS, "other": "https://a.example/"}
    assert visitor(store).post(f"{page_of(promise)}/outcome", data=form).status_code == 403
    guest = visitor(store, login=True, guests=True)
    page = guest.get(page_of(promise)).text
    assert "/outcome" not in page
    answer = guest.post(f"{page_of(promise)}/outcome", data={"csrf": token_in(page), **form})
    assert answer.headers["location"].startswith("/login")
    assert store.outcome_log(promise.key) == ()


def test_a_guest_sees_the_outcome_and_not_the_passage_that_it_rests_on(store: Store, promise: Utterance) -> None:
    owner = visitor(store, login=True)
    assert log_in(owner, PASSWORD) == 303
    passages = chosen(owner, promise)
    assert sent(owner, promise, result="in part", words="First try.", evidence=passages[0]) == 303
    assert sent(owner, promise, result="did not", words=WORDS, evidence=passages[0]) == 303
    words = store.outcomes([promise])[promise.key].evidence.words or "?"
    page = visitor(store, login=True, guests=True).get(page_of(promise))
    assert seen(WORDS) in seen(page.content)
    assert "First try." not in page.text
    outcome = page.text[page.text.index('id="outcome"') : page.text.index('id="bears-h"')]
    assert seen(words) not in seen(outcome)


@pytest.mark.parametrize(
    "query",
    ["?show=won", "?kind=lie", "?until=soon", "?after=%00", "?after=x", "?words=" + "a" * 1001, "?who=" + "b" * 201],
)
def test_a_list_that_makes_no_sense_is_told(owner: TestClient, query: str) -> None:
    answer = owner.get(f"/due{query}")
    assert answer.status_code == 422
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    "query", ["?words=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9", "?words=%22", "?who=%E2%80%AE", "?words=%25_"]
)
def test_wild_words_find_nothing_and_harm_nothing(owner: TestClient, query: str) -> None:
    assert owner.get(f"/due{query}").status_code == 200


def test_lists_are_narrowed(owner: TestClient, promise: Utterance) -> None:
    here = page_of(promise)
    for query in ("words=metres", "kind=promise", "who=delgast", "until=2026-03-31"):
        assert here in owner.get(f"/due?show=past&{query}").text, query
    for query in ("words=nobody+says+this", "kind=threat", "who=brask", "until=2026-03-01"):
        assert here not in owner.get(f"/due?show=past&{query}").text, query


def test_where_nothing_is_ahead_what_was_due_last_stands_instead(store: Store, promise: Utterance) -> None:
    later = app(store, DeskSettings(), lambda: datetime(2028, 1, 1, tzinfo=UTC))
    page = TestClient(later, base_url=BASE).get("/due").text
    assert "Nothing that is kept is due from today on" in page
    assert page_of(promise) in page
    assert "Was due, nothing written yet" in TestClient(later, base_url=BASE).get("/").text


@pytest.mark.parametrize("key", ["%00", "x" * 4000, "..%2F..", "%F0%9F%91%A9", "%ED%A0%80", "%27--", "0" * 16])
def test_a_key_that_is_none_is_not_found(owner: TestClient, key: str) -> None:
    assert owner.get(f"/due/{key}").status_code == 404
    token = token_in(owner.get("/due").text)
    answer = owner.post(f"/due/{key}/outcome", data={"csrf": token, "result": "did not", "words": "x"})
    assert answer.status_code == 404


def test_a_statement_without_words_of_weight_or_a_speaker_has_a_page(owner: TestClient, store: Store) -> None:
    for one in store.due("0001-01-01", 100).rows:
        page = owner.get(page_of(one))
        assert page.status_code == 200
        assert page.text.count("<h1") == 1


def test_hostile_evidence_is_only_words(owner: TestClient, store: Store, promise: Utterance) -> None:
    words = "<script>alert(1)</script>\"'>{{7*7}}\u202e"
    token = token_in(owner.get(page_of(promise)).text)
    form = {"csrf": token, "result": "in part", "words": words, "other": 'https://a.example/"onmouseover="alert(1)'}
    answer = owner.post(f"{page_of(promise)}/outcome", data=form)
    page = owner.get(page_of(promise)).text if answer.status_code == 303 else answer.text
    assert "<script>alert" not in page
    assert 'onmouseover="alert' not in page
    assert "&lt;script&gt;alert(1)" in page
