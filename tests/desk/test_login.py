"""Logging in and out, over HTTP."""

from __future__ import annotations

from datetime import timedelta

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import NOW, PASSWORD, client, log_in, token_in, wide

from onrecord.desk.sessions import ENDS
from onrecord.store import Store


def test_the_owner_logs_in_where_she_was_and_out_again(stranger: TestClient) -> None:
    sent = stranger.get("/search?q=dam")
    assert sent.headers["location"] == "/login?next=%2Fsearch%3Fq%3Ddam"
    form = stranger.get(sent.headers["location"]).text
    assert 'value="/search?q=dam"' in form
    answer = stranger.post("/login", data={"csrf": token_in(form), "password": PASSWORD, "next": "/search?q=dam"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/search?q=dam")
    cookie = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("onrecord_session="))
    assert "HttpOnly" in cookie
    assert "Max-Age" not in cookie
    page = stranger.get("/settings")
    assert page.status_code == 200
    session = stranger.cookies["onrecord_session"]
    assert stranger.post("/logout", data={"csrf": token_in(page.text)}).status_code == 303
    assert stranger.get("/settings").status_code == 303
    stranger.cookies.set("onrecord_session", session)
    assert stranger.get("/settings").status_code == 303, "a session that was ended is worth nothing"


def test_a_wrong_password_is_told_and_opens_nothing(stranger: TestClient) -> None:
    assert log_in(stranger, "wrong password") == 422
    assert log_in(stranger, "") == 422
    assert stranger.get("/").status_code == 303


def test_after_five_wrong_ones_an_address_waits_and_others_do_not(classes: Store) -> None:
    moment = [NOW]
    application = wide(classes, now=lambda: moment[0])
    mine, other = client(application, "192.0.2.1"), client(application, "192.0.2.2")
    assert [log_in(mine, "wrong password") for _ in range(6)] == [422] * 5 + [429]
    answer = mine.post("/login", data={"csrf": token_in(mine.get("/login").text), "password": PASSWORD})
    assert answer.status_code == 429
    assert answer.headers["retry-after"] == "11"
    assert "Wait 11 seconds" in answer.text
    assert log_in(other) == 303
    moment[0] += timedelta(seconds=11)
    assert log_in(mine) == 303


def test_wrong_passwords_from_everywhere_lock_nobody_out(classes: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred addresses, six hundred guesses, and the owner comes in from her own and from a new one."""
    monkeypatch.setattr("onrecord.desk.entering.is_right", lambda given, kept: given == PASSWORD)
    application = wide(classes)
    for address in range(100):
        stranger = client(application, f"198.51.100.{address}")
        token = token_in(stranger.get("/login").text)
        sent = [stranger.post("/login", data={"csrf": token, "password": "guess"}).status_code for _ in range(6)]
        assert sent == [422] * 5 + [429]
    assert log_in(client(application, "192.0.2.7")) == 303


def test_a_browser_that_logged_in_before_is_not_held_to_its_neighbours_tries(classes: Store) -> None:
    application = wide(classes)
    owner, stranger = client(application, "192.0.2.1"), client(application, "192.0.2.1")
    assert log_in(owner) == 303
    page = owner.get("/settings").text
    assert owner.post("/logout", data={"csrf": token_in(page)}).status_code == 303
    assert owner.get("/settings").status_code == 303
    assert [log_in(stranger, "wrong password") for _ in range(6)][-1] == 429
    assert log_in(owner) == 303, "all of an office may share one address"


def test_a_network_of_ipv6_is_one_address(classes: Store) -> None:
    application = wide(classes)
    for last in range(5):
        assert log_in(client(application, f"2001:db8:0:1::{last}"), "wrong password") == 422
    assert log_in(client(application, "2001:db8:0:1:ffff::1"), PASSWORD) == 429
    assert log_in(client(application, "2001:db8:0:2::1"), PASSWORD) == 303


def test_a_session_ends_by_itself(classes: Store) -> None:
    moment = [NOW]
    visitor = client(wide(classes, now=lambda: moment[0]))
    assert log_in(visitor) == 303
    assert visitor.get("/settings").status_code == 200
    moment[0] = NOW + ENDS + timedelta(minutes=1)
    assert visitor.get("/settings").status_code == 303


@pytest.mark.parametrize("next", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_logging_in_leads_to_no_other_site(stranger: TestClient, next: str) -> None:
    token = token_in(stranger.get("/login", params={"next": next}).text)
    answer = stranger.post("/login", data={"csrf": token, "password": PASSWORD, "next": next})
    assert answer.headers["location"] == "/"


def test_a_desk_on_this_machine_alone_has_no_log_in(owner: TestClient) -> None:
    assert owner.get("/login").headers["location"] == "/"
    page = owner.get("/").text
    assert "/login" not in page
    assert "/logout" not in page
