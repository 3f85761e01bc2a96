"""What stands before every page: passwords, sessions, tries, form tokens, what is remembered. No server, no store."""

from __future__ import annotations

import stat
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from starlette.datastructures import Headers

from onrecord.desk.attempts import FORGOTTEN, FREE, LONGEST, Acquainted, Attempts
from onrecord.desk.passwords import hashed, is_right
from onrecord.desk.sessions import ENDS, LASTS, Sessions
from onrecord.desk.settings import remembered, root_path
from onrecord.desk.tokens import Tokens, sent_from_here
from onrecord.errors import OnrecordError, UsageError

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_a_password_is_known_again_and_kept_nowhere() -> None:
    kept = hashed("correct horse battery")
    assert is_right("correct horse battery", kept)
    assert not is_right("correct horse batterY", kept)
    assert not is_right("", kept)
    assert "horse" not in kept
    assert kept != hashed("correct horse battery")


def test_without_a_password_nothing_is_right() -> None:
    assert not is_right("", None)
    assert not is_right("\0" * 32, None)


@pytest.mark.parametrize("password", ["", "short", "x" * 1001])
def test_a_password_too_short_or_too_long_is_refused(password: str) -> None:
    with pytest.raises(UsageError, match="characters"):
        hashed(password)


def test_a_session_ends_unused_or_old_or_when_told() -> None:
    sessions = Sessions(b"secret")
    cookie = sessions.begin(NOW)
    assert sessions.is_live(cookie, NOW + LASTS)
    assert sessions.is_live(cookie, NOW + 2 * LASTS)  # It was used in between.
    assert not sessions.is_live(cookie, NOW + 3 * LASTS + MINUTE)
    used = sessions.begin(NOW)
    for hours in range(0, 168, 10):
        assert sessions.is_live(used, NOW + timedelta(hours=hours))
    assert not sessions.is_live(used, NOW + ENDS + MINUTE)
    ended = sessions.begin(NOW)
    sessions.end(ended)
    assert not sessions.is_live(ended, NOW)


@pytest.mark.parametrize("cookie", [None, "", "x", "a.b", "é", "\udcff", "0" * 5000])
def test_what_is_no_cookie_of_ours_opens_nothing(cookie: str | None) -> None:
    sessions = Sessions(b"secret")
    sessions.begin(NOW)
    assert not sessions.is_live(cookie, NOW)
    sessions.end(cookie)


def test_a_cookie_of_another_secret_or_purpose_opens_nothing() -> None:
    sessions = Sessions(b"secret", lambda size: b"\1" * size)
    sessions.begin(NOW)
    assert not sessions.is_live(Sessions(b"other", lambda size: b"\1" * size).begin(NOW), NOW)
    assert not sessions.is_live(Tokens(b"secret", lambda size: b"\1" * size).new_browser(), NOW)


def test_waits_grow_with_wrong_passwords_and_never_beyond_a_quarter_of_an_hour() -> None:
    attempts, moment, waits = Attempts(), NOW, []
    for _ in range(20):
        waits.append(attempts.wait("a", moment))
        moment += timedelta(seconds=waits[-1])
        assert attempts.begin("a", moment)
    assert waits[:FREE] == [0] * FREE
    assert waits[FREE : FREE + 4] == [11, 21, 41, 81]
    assert waits[-1] == LONGEST.total_seconds() + 1
    assert not attempts.begin("a", moment)


def test_many_tries_at_once_are_no_way_round_the_wait() -> None:
    attempts = Attempts()
    assert [attempts.begin("a", NOW) for _ in range(20)] == [True] * FREE + [False] * 15


def test_no_number_of_strangers_makes_the_owner_wait() -> None:
    attempts = Attempts()
    for stranger in range(12_000):
        for _ in range(FREE):
            attempts.begin(f"stranger {stranger}", NOW)
    assert attempts.wait("owner", NOW) == 0
    assert attempts.begin("owner", NOW)


def test_the_right_password_clears_what_was_wrong_before_and_so_does_a_day() -> None:
    attempts = Attempts()
    for who in ("a", "b"):
        for _ in range(FREE):
            attempts.begin(who, NOW)
    attempts.right("a")
    assert attempts.wait("a", NOW) == 0
    assert attempts.wait("b", NOW) > 0
    assert attempts.begin("c", NOW + FORGOTTEN + MINUTE)
    assert [attempts.begin("b", NOW + FORGOTTEN + MINUTE) for _ in range(FREE)] == [True] * FREE


def test_there_is_room_for_some_strangers_at_a_time_and_always_for_a_browser_that_is_known() -> None:
    attempts = Attempts()
    with ExitStack() as crowd:
        rooms = [crowd.enter_context(attempts.room(known=False)) for _ in range(20)]
        assert 0 < sum(rooms) < 20
        with attempts.room(known=True) as room:
            assert room
    with attempts.room(known=False) as room:
        assert room


def test_a_browser_is_known_by_a_cookie_of_this_desk_alone() -> None:
    acquainted = Acquainted(b"secret")
    mine, other = acquainted.cookie("one"), acquainted.cookie("two")
    assert acquainted.who(mine) == "browser one" != acquainted.who(other)
    for cookie in (None, "", "one", mine[:-1], f"{mine}x", "é", Acquainted(b"other").cookie("one")):
        assert acquainted.who(cookie) is None
    assert not Sessions(b"secret").is_live(mine, NOW)


def test_a_form_token_fits_its_browser_alone_and_is_another_each_time() -> None:
    tokens = Tokens(b"secret")
    mine, other = tokens.new_browser(), tokens.new_browser()
    first, second = tokens.token(mine), tokens.token(mine)
    assert first != second
    assert tokens.fits(first, mine)
    assert tokens.fits(second, mine)
    assert not tokens.fits(first, other)
    assert not tokens.fits(first, None)
    assert not Tokens(b"other").fits(first, mine)


@given(st.text(max_size=80) | st.text("0123456789abcdef ", min_size=60, max_size=66))
def test_what_is_no_form_token_fits_nothing(text: str) -> None:
    tokens = Tokens(b"secret", lambda size: b"\1" * size)
    assert not tokens.fits(text, tokens.new_browser())


@pytest.mark.parametrize(
    ("headers", "right"),
    [
        ({}, True),
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "cross-site", "origin": "http://desk.example:80"}, False),
        ({"origin": "http://desk.example:80"}, True),
        ({"origin": "http://DESK.example:80"}, True),
        ({"origin": "https://desk.example:80"}, False),
        ({"origin": "http://desk.example:81"}, False),
        ({"origin": "null"}, False),
        ({"origin": "http://[broken"}, False),
        ({"sec-fetch-site": "same-origin", "origin": "null"}, True),
        ({"sec-fetch-site": "same-origin", "origin": "http://desk.example:81"}, False),
    ],
)
def test_where_a_form_was_sent_from(headers: dict[str, str], right: bool) -> None:
    assert sent_from_here(Headers({"host": "desk.example:80", **headers}), "http") is right


def test_what_is_remembered_outlasts_the_desk_and_is_the_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "desk.json"
    memory = remembered(file)
    memory.change(lambda now: replace(now, guests=True, password=hashed("correct horse battery")))
    again = remembered(file)
    assert again.now == memory.now
    assert again.now.guests
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"horse" not in file.read_bytes()
    assert [path.name for path in file.parent.iterdir()] == ["desk.json"]


@pytest.mark.parametrize("content", [b"", b"{", b'{"secret": 1}', b"\xff"])
def test_a_broken_memory_is_one_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "desk.json"
    file.write_bytes(content)
    with pytest.raises(OnrecordError, match="is broken") as caught:
        remembered(file)
    assert "\n" not in str(caught.value)


def test_a_memory_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OnrecordError, match="cannot be written"):
        remembered(tmp_path / "file" / "desk.json")


@pytest.mark.parametrize(("given", "path"), [("", ""), ("/", ""), ("/desk", "/desk"), ("/a/b/", "/a/b")])
def test_a_root_path(given: str, path: str) -> None:
    assert root_path(given) == path


@pytest.mark.parametrize("given", ["desk", "//desk", "/a b", "/a?b", '/"', "https://desk.example"])
def test_what_is_no_root_path(given: str) -> None:
    with pytest.raises(UsageError):
        root_path(given)
