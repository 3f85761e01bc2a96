"""Adding pages on the desk: addresses, files, text; a job with its progress; errors by field."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from tests.desk.conftest import alone, client, token_in

from onrecord.desk.jobs import Wanted, pages_of
from onrecord.keeping import keep
from onrecord.sources import Failed, Options
from onrecord.store import Store

WIRE = Path(__file__).parents[2] / "sample" / "wire"
PAGE = WIRE / "harbour" / "2026-03-05-dam-wall-moves.txt"
OTHER = WIRE / "ledger" / "2026-03-04-cracks-in-dunmar-dam.html"


@pytest.fixture
def desk(empty: Store) -> Iterator[Starlette]:
    application = alone(empty)
    yield application
    application.state.desk.jobs.close()


@pytest.fixture
def visitor(desk: Starlette) -> TestClient:
    return client(desk)


def sent(visitor: TestClient, files: list[tuple[str, bytes]] | None = None, **fields: str) -> str:
    """Sends the form; the page of the job when it is done, or the form again."""
    token = token_in(visitor.get("/add").text)
    parts = [("file", (name, content, "text/html")) for name, content in files or []]
    answer = visitor.post("/add", data={"csrf": token, **fields}, files=parts or {"file": ("", b"")})
    if answer.status_code != 303:
        assert answer.status_code == 422
        return answer.text
    where = answer.headers["location"]
    jobs = visitor.app.state.desk.jobs  # type: ignore[attr-defined]
    jobs.wait(where.rpartition("/")[2], 30)
    return visitor.get(where).text


def test_a_file_is_read_and_kept_under_its_own_name(visitor: TestClient, empty: Store) -> None:
    page = sent(visitor, [("../../dam wall.txt", PAGE.read_bytes()), ("cracks.html", OTHER.read_bytes())])
    assert "2 pages added" in page
    assert "http-equiv" not in page
    assert ">2 articles, 2 outlets<" in page, "counted anew when something was added"
    ids = re.findall(r"/article/([0-9a-f]{16})", page)
    assert len(set(ids)) == 2
    assert {empty.record(one).source.name for one in ids} == {"dam wall.txt", "cracks.html"}
    assert visitor.get(f"/article/{ids[0]}").status_code == 200
    assert "unchanged, known already" in sent(visitor, [("again.html", OTHER.read_bytes())])


def test_a_page_without_an_article_is_said_to_have_none(visitor: TestClient) -> None:
    page = sent(visitor, text="Sign in")
    assert "new on record; no article was found on it" in page
    assert ">Read it</a>" in page, "of one page the next step is to read it"
    assert "no article" not in sent(visitor, [("wall.txt", PAGE.read_bytes())])


def test_all_is_in_order_before_a_job_is_told_to_be_done(desk: Starlette, tmp_path: Path) -> None:
    jobs, states = desk.state.desk.jobs, []
    recount = jobs.before_done

    def noted() -> None:
        states.append((jobs.recent()[0].state, folder.exists()))
        recount()

    jobs.before_done = noted
    folder = tmp_path / "sent"
    folder.mkdir()
    jobs.wait(jobs.start(Wanted(text=PAGE.read_text(encoding="utf-8"), folder=folder)), 30)
    assert states == [("running", False)]


def test_what_was_counted_while_pages_were_added_is_not_kept(
    desk: Starlette, empty: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, before = desk.state.desk, empty.counts()

    def counted(store: Store) -> object:
        assert len(list(keep(store, pages_of(Wanted(files=(PAGE,)), Options()), shared.now))) == 1
        shared.recount()
        return before

    with monkeypatch.context() as during:
        during.setattr(Store, "counts", counted)
        assert shared.counts() == (0, 0)
    assert shared.counts() == (1, 1)


def test_text_from_the_clipboard_is_read(visitor: TestClient, empty: Store) -> None:
    page = sent(visitor, text=PAGE.read_text(encoding="utf-8"))
    assert "1 page added" in page
    assert empty.counts().articles == 1


def test_what_cannot_be_read_harms_nothing_else(visitor: TestClient, empty: Store) -> None:
    png = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    page = sent(visitor, [("a.png", png), ("cracks.html", OTHER.read_bytes())])
    assert "could not be read" in page
    assert "1 page added" in page
    assert "/tmp" not in page
    assert empty.counts().articles == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Give an address, a file, or text."),
        ({"pages": "/etc/passwd"}, "Line 1, /etc/passwd: this is no address"),
        ({"pages": "https://a.example/\n-"}, "Line 2, -"),
        ({"pages": "file:///etc/passwd"}, "no address of the web"),
        ({"pages": "http://user:secret@a.example/"}, "password"),
    ],
)
def test_what_is_wrong_with_a_field_is_told_at_it(visitor: TestClient, fields: dict[str, str], words: str) -> None:
    page = sent(visitor, [], **fields)
    assert words in page
    assert 'aria-invalid="true"' in page
    assert fields.get("pages", "") in page


def test_an_empty_file_is_told_by_its_name(visitor: TestClient) -> None:
    assert "nothing.html is empty" in sent(visitor, [("nothing.html", b"")])


def test_an_empty_file_among_others_holds_none_of_them_up(visitor: TestClient, empty: Store) -> None:
    page = sent(visitor, [("nothing.html", b""), ("cracks.html", OTHER.read_bytes())])
    assert "1 page added" in page
    assert re.search(r"nothing\.html.*could not be read: is empty", page, re.DOTALL)
    assert empty.counts().articles == 1


@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost", "[::1]", "10.0.0.7", "169.254.169.254", "192.168.1.1"])
def test_private_addresses_are_refused(visitor: TestClient, empty: Store, host: str) -> None:
    page = sent(visitor, pages=f"http://{host}/admin")
    assert "private address" in page
    assert "Nothing added" in page
    assert empty.counts().articles == 0


def test_a_name_that_leads_to_a_private_address_is_refused(
    visitor: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def private(host: str, port: int, *_: object, **__: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.4.7", port))]

    monkeypatch.setattr(socket, "getaddrinfo", private)
    page = sent(visitor, pages="https://intranet.example/drafts/12")
    assert "leads to a private address (10.0.4.7)" in page


def test_hostile_names_and_pages_stay_text(visitor: TestClient) -> None:
    page = sent(visitor, [("<script>alert(1)</script>.html", b"<title><script>alert(2)</script></title><p>x")])
    assert "<script>alert" not in page
    assert "<script>alert" not in visitor.get("/").text


def test_a_job_that_nobody_began_is_not_there(visitor: TestClient) -> None:
    assert visitor.get("/add/0123456789abcdef").status_code == 404


def test_too_many_jobs_at_once_are_refused(
    visitor: TestClient, desk: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.state.desk.jobs), "_work", lambda self: None)
    token = token_in(visitor.get("/add").text)
    answers = [visitor.post("/add", data={"csrf": token, "text": "A page."}).status_code for _ in range(22)]
    assert answers == [303] * 20 + [422] * 2


def test_while_it_runs_the_page_loads_itself_again(
    visitor: TestClient, desk: Starlette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.state.desk.jobs), "_work", lambda self: None)
    token = token_in(visitor.get("/add").text)
    where = visitor.post("/add", data={"csrf": token, "text": "A page."}).headers["location"]
    assert '<meta http-equiv="refresh" content="2">' in visitor.get(where).text


def test_sent_files_are_gone_when_the_job_is_done(
    visitor: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    sent(visitor, [("cracks.html", OTHER.read_bytes())])
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("onrecord-")]


def test_a_broken_store_is_told_on_the_jobs_page(
    visitor: TestClient, empty: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from onrecord.errors import StoreError

    def full(*_: object, **__: object) -> Iterator[Failed]:
        raise StoreError("here", "the disk is full")
        yield

    monkeypatch.setattr("onrecord.desk.jobs.keep", full)
    assert "the disk is full" in sent(visitor, text="A page.")


def test_files_are_never_taken_for_something_to_fetch(tmp_path: Path) -> None:
    feed = tmp_path / "0" / "feed.xml"
    feed.parent.mkdir()
    feed.write_bytes((WIRE / "harbour" / "feed.xml").read_bytes())
    found = list(pages_of(Wanted(files=(feed,)), Options(fetch=True)))
    assert found
    assert all(not isinstance(one, Failed) and str(tmp_path) not in one.name for one in found)
