"""Around every page: headers, names, methods, bounds, tokens, and the pages that say why there is none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from starlette.responses import Response
from starlette.testclient import TestClient
from tests.desk.conftest import NOW, alone, client, token_in, wide
from tests.desk.walk import addresses, is_page, one_each
from tests.leaks import articles

from onrecord.desk import reading
from onrecord.desk.door import POLICY, host_name
from onrecord.desk.pages import own_path
from onrecord.desk.views.people import people
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.store import Kept, Store, open_store


def test_every_answer_has_the_desks_headers(owner: TestClient, classes: Store) -> None:
    for address in [*one_each(owner.app, classes), "/nope", "/static/desk.css", "/static/nope"]:  # type: ignore[arg-type]
        answer = owner.get(address)
        assert answer.headers["content-security-policy"] == POLICY, address
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert "camera=()" in answer.headers["permissions-policy"]
        assert "server" not in answer.headers


def test_no_page_needs_what_the_policy_forbids(owner: TestClient, classes: Store) -> None:
    for address in addresses(owner.app, classes):  # type: ignore[arg-type]
        if not is_page(address):
            continue
        page = owner.get(address).text.replace('<script type="application/ld+json">', "")
        assert "<style" not in page
        assert " style=" not in page
        assert "<script>" not in page
        assert not [part for part in page.split("<")[1:] if " on" in part.split(">")[0].split('"')[0]], address


def test_head_is_get_without_its_body(owner: TestClient, classes: Store) -> None:
    for address in one_each(owner.app, classes):  # type: ignore[arg-type]
        assert owner.head(address).status_code == owner.get(address).status_code, address


@pytest.mark.parametrize(
    "address",
    ["/nope", "/article/0000000000000000", "/person/999999", "/person/x", "/outlet/x.example", "/add/0",
     "/static/nope.css", "/static/../app.py", "/feed.exe", "/article/%00"],
)  # fmt: skip
def test_what_is_not_there_is_a_page_that_says_so(owner: TestClient, address: str) -> None:
    answer = owner.get(address)
    assert answer.status_code == 404
    assert "No record has this address" in answer.text


@pytest.mark.parametrize(
    ("form", "page"),
    [("/article/a%20b/decide", "/article/a%20b"), ("/due/k/outcome", "/due/k"), ("/person/1/same", "/person/1"),
     ("/view", "/"), ("/logout", "/")],
)  # fmt: skip
def test_the_address_of_a_form_leads_to_its_page(owner: TestClient, form: str, page: str) -> None:
    answer = owner.get(form)
    assert (answer.status_code, answer.headers["location"]) == (303, page)


def test_a_method_that_nothing_has_is_a_page_that_says_so(owner: TestClient) -> None:
    assert owner.delete("/").status_code == 405
    assert owner.put("/article/x").status_code == 405
    assert "not used that way" in owner.post("/people").text


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8417", "127.0.0.1.evil.example", "localhost@evil.example", ""]
)
def test_under_another_name_nothing_is_answered(classes: Store, host: str) -> None:
    answer = client(alone(classes)).get("/", headers={"host": host})
    assert answer.status_code == 400
    for record in articles().values():
        assert (record.headline or "?") not in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8417", "127.0.0.1:1", "[::1]:8417", "[::1]", "localhost."])
def test_the_names_of_this_machine_are_answered(classes: Store, host: str) -> None:
    assert client(alone(classes)).get("/people", headers={"host": host}).status_code == 200


def test_the_name_in_a_host_header() -> None:
    assert host_name("[::1]:80") == "::1"
    assert host_name("Desk.Example:80") == "desk.example"


def test_a_proxy_that_the_desk_was_not_told_of_is_refused(classes: Store) -> None:
    answer = client(alone(classes)).get("/", headers={"x-forwarded-for": "203.0.113.9"})
    assert answer.status_code == 400
    assert "behind a proxy" in answer.text


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_other_sites_can_link_to_a_page_and_not_use_it(owner: TestClient, site: str) -> None:
    assert owner.get("/", headers={"sec-fetch-site": site, "sec-fetch-mode": "navigate"}).status_code == 200
    assert owner.get("/", headers={"sec-fetch-site": site, "sec-fetch-mode": "no-cors"}).status_code == 403
    assert owner.get("/feed.rss", headers={"sec-fetch-site": site, "sec-fetch-mode": "cors"}).status_code == 403


def test_no_form_is_taken_without_a_token_or_from_elsewhere(owner: TestClient, classes: Store) -> None:
    forms = list(addresses(owner.app, classes, "POST"))  # type: ignore[arg-type]
    assert {"/add", "/settings", "/view", "/login", "/logout"} <= set(forms)
    token = token_in(owner.get("/add").text)
    for address in forms:
        assert owner.post(address, data={}).status_code == 403, address
        assert owner.post(address, data={"csrf": "0" * 64}).status_code == 403, address
        for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
            assert owner.post(address, data={"csrf": token}, headers=headers).status_code == 403, address
    other = client(owner.app)  # type: ignore[arg-type]
    other.get("/")
    assert other.post("/view", data={"csrf": token}).status_code == 403
    assert owner.post("/view", data={"csrf": token}, headers={"origin": "http://localhost:8417"}).status_code == 303


def test_a_form_over_its_bound_is_refused_before_it_is_read(owner: TestClient) -> None:
    read = 0

    def endless() -> Iterator[bytes]:
        nonlocal read
        while True:
            read += 1 << 16
            yield b"x" * (1 << 16)

    told = owner.post("/view", content=b"", headers={"content-length": "1000000000"})
    assert told.status_code == 413
    assert "larger than 1 MB" in told.text
    with pytest.raises(EnoughError):
        _first_answer(owner, endless())
    assert read <= 1_200_000


class EnoughError(Exception):
    """The answer has come."""


def _first_answer(visitor: TestClient, body: Iterator[bytes]) -> None:
    """TestClient reads a body whole before it sends it; so the application is asked directly."""
    import anyio

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": next(body), "more_body": True}

    async def send(message: dict[str, object]) -> None:
        if message["type"] == "http.response.start":
            assert message["status"] == 413
            raise EnoughError

    headers = [(b"host", b"localhost"), (b"content-type", b"application/x-www-form-urlencoded")]
    scope = {"type": "http", "method": "POST", "path": "/view", "raw_path": b"/view", "query_string": b"",
             "headers": headers, "scheme": "http", "server": ("localhost", 80), "client": ("192.0.2.1", 1),
             "http_version": "1.1", "asgi": {"version": "3.0", "spec_version": "2.3"}}  # fmt: skip
    anyio.run(lambda: visitor.app(scope, receive, send))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "status"),
    [("x" * 10_000, 414), ("x" * 3_000, 422), ('"', 200), ("\0\ud800\u202e*()^:-NEAR AND OR", 200),
     ("'; DROP TABLE", 200), ("水" * 100, 200), ("水" * 300, 422), ("“a” “b", 200), ("*", 200)],
)  # fmt: skip
def test_whatever_is_searched_for_there_is_a_page(owner: TestClient, words: str, status: int) -> None:
    answer = owner.get(f"/search?q={quote(words.encode('utf-8', 'surrogatepass'))}")
    assert answer.status_code == status
    assert "<h1" in answer.text


@pytest.mark.parametrize(
    "query",
    ["kind=lie", "since=yesterday", "since=2026-03-06&until=2026-03-05", "after=%C3%A9", "q=a&after=x",
     "q=a&after=" + "x" * 600],
)  # fmt: skip
def test_a_search_that_makes_no_sense_is_told_on_its_page(owner: TestClient, query: str) -> None:
    answer = owner.get(f"/search?{query}")
    assert answer.status_code in (200, 422)
    assert "Something went wrong" not in answer.text


@pytest.mark.parametrize("query", ["speaker=Nobody+Atall", "outlet=nowhere.example", "q=dam&speaker=Nobody+Atall"])
def test_a_speaker_or_an_outlet_that_is_not_there_is_an_answer(owner: TestClient, query: str) -> None:
    answer = owner.get(f"/search?{query}")
    assert answer.status_code == 200
    assert "/article/" not in answer.text
    assert "Nobody Atall" in answer.text or "nowhere.example" in answer.text


@pytest.mark.parametrize(
    "query",
    ["/?after=x", "/people?after=x", "/due?after=x", "/due?kind=lie", "/person/1?after=x", "/person/1?since=x",
     "/?outlet=" + "x" * 300],
)  # fmt: skip
def test_what_makes_no_sense_elsewhere_is_a_page_too(owner: TestClient, query: str) -> None:
    assert owner.get(query).status_code in (200, 404, 422)


def test_a_mishap_of_ours_is_a_page_without_a_traceback(
    guest: TestClient, owner: TestClient, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> Response:
        raise RuntimeError("secret /home/owner/onrecord.db")

    monkeypatch.setattr(reading, "people_view", broken)
    answer = guest.get("/people")
    assert answer.status_code == 500
    for words in ("Traceback", "RuntimeError", "secret", "/home"):
        assert words not in answer.text
    assert "RuntimeError" in capsys.readouterr().err
    assert "secret" not in owner.get("/people").text


def test_a_store_that_goes_away_is_told_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "onrecord.db"
    record = articles()["licensed"]
    with open_store(path) as store:
        store.add(Kept(record=record, page=b"x", fingerprint=fingerprint(record.text)), NOW)
        store.backup(tmp_path / "copy.db")
        mine, others = client(alone(store)), client(wide(store, guests=True))
        assert (record.headline or "?") in mine.get("/").text
        for one in tmp_path.glob("onrecord.db*"):
            one.rename(tmp_path / f"away-{one.name}")
        answer = mine.get("/")
        assert answer.status_code == 503, answer.text[-3000:]
        assert "does not answer" in answer.text
        assert str(tmp_path) not in others.get("/").text
        assert not path.exists()
        for one in tmp_path.glob("away-*"):
            one.rename(tmp_path / one.name.removeprefix("away-"))
        assert (record.headline or "?") in mine.get("/").text
        assert mine.get(f"/article/{record.id}").status_code == 200
        for one in tmp_path.glob("onrecord.db*"):
            one.unlink()
        assert mine.get("/").status_code == 503
        shutil.copy(tmp_path / "copy.db", path)  # Another file, with the same in it.
        assert (record.headline or "?") in mine.get("/").text


def test_where_a_form_may_lead() -> None:
    assert own_path("/article/x?version=1") == "/article/x?version=1"
    for text in ("//evil.example", "https://evil.example", "/\\evil.example", "", "evil", "/a\nb", "/" + "x" * 5000):
        assert own_path(text) == "/"


def test_appearance_is_remembered_in_the_browser(owner: TestClient) -> None:
    token = token_in(owner.get("/people").text)
    answer = owner.post("/view", data={"csrf": token, "theme": "dark", "next": "/people"})
    assert answer.headers["location"] == "/people"
    page = owner.get("/people").text
    assert 'data-theme="dark"' in page
    assert "data-wanted" not in page
    owner.post("/view", data={"csrf": token, "theme": "system", "keys": "on", "next": "//evil.example"})
    page = owner.get("/people").text
    assert "data-theme" not in page
    assert "data-wanted" in page


def test_cookies_are_the_browsers_alone(owner: TestClient) -> None:
    cookie = owner.get("/").headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


def test_under_a_proxys_path_all_addresses_have_it(classes: Store) -> None:
    visitor = client(alone(classes, root="/desk"))
    for path in ("/desk/people", "/people"):  # Proxies take the path away, or do not.
        page = visitor.get(path).text
        assert 'href="/desk/static/desk.css' in page
        assert not [part for part in page.split(' href="/')[1:] if not part.startswith("desk/")]
        assert not [part for part in page.split(' action="/')[1:] if not part.startswith("desk/")]
    token = token_in(visitor.get("/desk/people").text)
    answer = visitor.post("/desk/view", data={"csrf": token, "next": "/people", "theme": "dark"})
    assert answer.headers["location"] == "/desk/people"
    assert "Path=/desk" in answer.headers["set-cookie"]


def test_other_sites_learn_nothing_from_lengths(owner: TestClient) -> None:
    assert owner.get("/people").headers["content-encoding"] == "gzip"
    elsewhere = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert "content-encoding" not in owner.get("/people", headers=elsewhere).headers


def test_the_page_asked_for_is_not_run_on_the_loop(owner: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    names: list[str] = []
    real = people

    def watched(*given: object, **named: object) -> object:
        names.append(threading.current_thread().name)
        return real(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "people_view", watched)
    owner.get("/people")
    assert names
    assert all("AnyIO worker" in name for name in names)


def test_a_request_is_told_apart_from_its_desk(classes: Store) -> None:
    """Two desks in one process share nothing: a token of one is worth nothing to the other."""
    one, other = client(alone(classes)), client(alone(classes))
    token = token_in(one.get("/").text)
    other.cookies = one.cookies
    assert other.post("/view", data={"csrf": token}).status_code == 403
