"""The owner's own answers on the desk, with their reasons; and an article's files."""

from __future__ import annotations

import csv
import io
import json

import msgspec
import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import NOW, alone, client, token_in, wide
from tests.leaks import articles, seen

from onrecord.provenance.copies.sketches import fingerprint
from onrecord.record import Record
from onrecord.store import Kept, Store

RECORD = articles()["all rights reserved"]
PAGE = f"/article/{RECORD.id}"
FILES = ("record.json", "statements.csv", "annotations.json")


@pytest.fixture
def store(empty: Store) -> Store:
    empty.add(Kept(record=RECORD, page=b"x", fingerprint=fingerprint(RECORD.text)), NOW)
    return empty


@pytest.fixture
def owner(store: Store) -> TestClient:
    return client(alone(store))


def sent(visitor: TestClient, **fields: str) -> int:
    """Sends the form; the status of the answer."""
    token = token_in(visitor.get(PAGE).text)
    return visitor.post(f"{PAGE}/decide", data={"csrf": token, **fields}).status_code


def test_a_decision_stands_with_its_reason_and_is_taken_back(owner: TestClient, store: Store) -> None:
    reason = "Their <editor> wrote on 3 March."
    assert sent(owner, use="republish", answer="yes", reason=f" {reason} ") == 303
    [stands] = store.overrides(RECORD.id)
    assert (stands.use, stands.answer, stands.reason, stands.at) == ("republish", "yes", reason, NOW)
    page = owner.get(PAGE).text
    assert "Their &lt;editor&gt; wrote on 3 March." in page
    assert seen(RECORD.body[-1].text) in seen(client(wide(store, guests=True)).get(PAGE).content)
    assert sent(owner, use="republish", action="withdraw") == 303
    assert store.overrides(RECORD.id) == ()


def test_a_decision_is_shown_wherever_the_answer_is(owner: TestClient, store: Store) -> None:
    domain = RECORD.outlet and RECORD.outlet.domain
    pages = ("/", "/search?q=Brask", "/outlets", f"/outlet/{domain}", f"/compare/{RECORD.id}/{RECORD.id}", PAGE)
    assert not [page for page in pages if 'class="decided"' in owner.get(page).text]
    assert sent(owner, use="republish", answer="yes", reason="by letter") == 303
    guest = client(wide(store, guests=True))
    for visitor in (owner, guest):
        assert [page for page in pages if 'class="decided"' not in visitor.get(page).text] == []
    assert sent(owner, use="republish", action="withdraw") == 303
    assert not [page for page in pages if 'class="decided"' in owner.get(page).text]


@pytest.mark.parametrize("reason", ["", "  \n ", "x" * 2001])
def test_without_a_reason_nothing_is_decided_and_what_was_chosen_stays(
    owner: TestClient, store: Store, reason: str
) -> None:
    token = token_in(owner.get(PAGE).text)
    form = {"csrf": token, "use": "quote", "answer": "no", "reason": reason}
    answer = owner.post(f"{PAGE}/decide", data=form)
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text
    assert "<option selected>quote</option>" in answer.text
    assert store.overrides(RECORD.id) == ()


@pytest.mark.parametrize(
    "given", [{"use": "sell", "answer": "yes"}, {"use": "quote"}, {"use": "quote", "answer": "all"}]
)
def test_a_use_or_answer_that_is_none_is_refused(owner: TestClient, store: Store, given: dict[str, str]) -> None:
    assert sent(owner, reason="so it is", **given) == 422
    assert store.overrides(RECORD.id) == ()


def test_the_form_is_the_owners_and_needs_its_token(owner: TestClient, store: Store) -> None:
    form = {"use": "republish", "answer": "yes", "reason": "so it is"}
    assert owner.post(f"{PAGE}/decide", data=form).status_code == 403
    guest = client(wide(store, guests=True))
    page = guest.get(PAGE).text
    assert "/decide" not in page
    assert guest.post(f"{PAGE}/decide", data={"csrf": token_in(page), **form}).status_code == 303
    assert store.overrides(RECORD.id) == ()
    assert owner.post("/article/0000000000000000/decide", data=form).status_code == 403


def test_an_articles_files(owner: TestClient) -> None:
    record, said, annotations = (owner.get(f"{PAGE}/{name}") for name in FILES)
    assert msgspec.json.decode(record.content, type=Record) == RECORD
    assert record.headers["content-disposition"] == f'attachment; filename="{RECORD.id}.json"'
    rows = list(csv.DictReader(io.StringIO(said.text)))
    assert [row["statement"] for row in rows] == [one.id for one in RECORD.statements or ()]
    assert len(json.loads(annotations.content)["items"]) == len(rows) > 0
    assert all(f"{PAGE}/{name}" in owner.get(PAGE).text for name in FILES)


@pytest.mark.parametrize("name", FILES)
def test_the_files_are_the_owners(store: Store, name: str) -> None:
    assert client(wide(store, guests=True)).get(f"{PAGE}/{name}").status_code == 303
    assert client(alone(store)).get(f"/article/nothing-such/{name}").status_code == 404
