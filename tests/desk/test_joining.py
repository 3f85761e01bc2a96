"""Two speakers made one on the desk, and parted again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import alone, client, token_in, wide
from tests.desk.wire import store_with

from onrecord.store import PersonRow, Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path / "onrecord.db", "tern/2026-03-16-mediators-table-draft") as made:
        yield made


@pytest.fixture
def two(store: Store) -> tuple[PersonRow, PersonRow]:
    first, second, *_ = store.persons().rows
    return first, second


def sent(visitor: TestClient, person: PersonRow, **fields: str) -> tuple[int, str]:
    """Sends the form of the person's page; status and page of the answer."""
    here = f"/person/{person.id}"
    answer = visitor.post(f"{here}/same", data={"csrf": token_in(visitor.get(here).text), **fields})
    return answer.status_code, answer.text


@pytest.mark.parametrize("by", ["name", "id"])
def test_two_are_made_one_and_parted(store: Store, two: tuple[PersonRow, PersonRow], by: str) -> None:
    one, other = two
    visitor = client(alone(store))
    assert sent(visitor, one, other=str(getattr(other, by)))[0] == 303
    assert store.person(other.id).id == one.id
    assert "1 name joined by hand" in visitor.get(f"/person/{other.id}").text
    assert sent(visitor, one, action="part")[0] == 303
    assert store.person(other.id) == other


def test_what_is_wrong_is_said_in_its_place(store: Store, two: tuple[PersonRow, PersonRow]) -> None:
    one, _ = two
    visitor = client(alone(store))
    for other in ("", "Nobody Atall", "999999", str(one.id), one.name, "<b>"):
        status, page = sent(visitor, one, other=other)
        assert status == 422, other
        assert 'aria-invalid="true"' in page
        assert "<b>" not in page.partition('id="other"')[2][:80]
    assert sent(visitor, one, action="part")[0] == 422, "joined with nobody"
    assert store.person(one.id) == one


def test_the_form_is_the_owners(store: Store, two: tuple[PersonRow, PersonRow]) -> None:
    one, other = two
    owner, guest = client(alone(store)), client(wide(store, guests=True))
    assert owner.post(f"/person/{one.id}/same", data={"other": str(other.id)}).status_code == 403
    token = token_in(guest.get("/login").text)
    assert guest.post(f"/person/{one.id}/same", data={"csrf": token, "other": str(other.id)}).status_code == 303
    assert store.person(other.id) == other
