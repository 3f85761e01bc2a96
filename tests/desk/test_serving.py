"""The desk on a real port: slow clients, huge uploads, and the command with its refusals and its end."""

from __future__ import annotations

import os
import re
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import httpx2
import pytest
from tests.desk.conftest import alone, token_in

from onrecord.desk import bounds, serving
from onrecord.desk.settings import is_loopback
from onrecord.errors import UsageError
from onrecord.store import Store

GIGABYTE = 1_000_000_000
COMMAND = str(Path(sys.executable).with_name("onrecord"))


@pytest.fixture
def address(classes: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, int]]:
    """A desk that answers; its patience is a quarter of a second."""
    monkeypatch.setattr(serving, "HEADERS_SECONDS", 0.25)
    monkeypatch.setattr(serving, "READER_SECONDS", 0.25)
    monkeypatch.setattr("onrecord.desk.app.MAX_FORM_BOUNDS", bounds.Bounds(body=1_000_000, pause=0.25, total=1.0))
    made, ready = serving.bound("127.0.0.1", 0), Event()
    server = serving.server(alone(classes), ready=ready.set)
    thread = Thread(target=server.run, kwargs={"sockets": [made]}, daemon=True)
    thread.start()
    assert ready.wait(20)
    yield made.getsockname()[:2]
    server.should_exit = True
    thread.join(20)
    assert not thread.is_alive()
    made.close()


def connected(address: tuple[str, int]) -> socket.socket:
    made = socket.create_connection(address, timeout=20)
    made.settimeout(20)
    return made


def seconds_until_closed(connection: socket.socket, dribble: bytes = b"") -> float:
    """How long the desk keeps the connection, while a byte comes now and then."""
    start = time.monotonic()
    connection.settimeout(0.05)
    while time.monotonic() - start < 15:
        try:
            if dribble:
                connection.send(dribble)
            if connection.recv(4096) == b"":
                break
        except TimeoutError:
            continue
        except OSError:
            break
    return time.monotonic() - start


def test_headers_that_never_end_are_not_waited_for(address: tuple[str, int]) -> None:
    with connected(address) as silent, connected(address) as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ")
        assert seconds_until_closed(slow, b"a") < 10
        assert seconds_until_closed(silent) < 10


def test_while_many_wait_others_are_answered(address: tuple[str, int]) -> None:
    many = [connected(address) for _ in range(50)]
    for one in many:
        one.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
    assert httpx2.get(f"http://{address[0]}:{address[1]}/people").status_code == 200
    for one in many:
        one.close()


def test_a_body_that_never_comes_is_not_waited_for(address: tuple[str, int]) -> None:
    with connected(address) as slow:
        slow.sendall(
            b"POST /view HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n\r\na=b"
        )
        assert b" 408 " in slow.recv(4096).split(b"\r\n")[0]


def test_headers_over_the_bound_are_refused(address: tuple[str, int]) -> None:
    with connected(address) as large:
        large.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + b"a" * 600_000 + b"\r\n\r\n")
        assert b" 400 " in large.recv(4096).split(b"\r\n")[0]


@pytest.mark.parametrize(
    "request_", [b"\x16\x03\x01", b"GET / HTTP/1.1\r\n\r\n", b"GET /\xff HTTP/1.1\r\nHost: localhost\r\n\r\n",
                 b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
                 b"POST /view HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"],
)  # fmt: skip
def test_broken_http_is_refused(address: tuple[str, int], request_: bytes) -> None:
    with connected(address) as connection:
        connection.sendall(request_ + b"\r\n\r\n")
        assert b" 400 " in connection.recv(4096).split(b"\r\n")[0]


def test_a_gigabyte_is_refused_before_it_is_sent_and_held_nowhere(address: tuple[str, int]) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    chunk, sent, answer = b"x" * (1 << 20), 0, b""
    with connected(address) as upload:
        upload.sendall(
            f"POST /add HTTP/1.1\r\nHost: localhost\r\nContent-Length: {GIGABYTE}\r\n"
            "Content-Type: multipart/form-data; boundary=x\r\n\r\n".encode()
        )
        upload.settimeout(0.2)
        while sent < GIGABYTE and not answer:
            try:
                sent += upload.send(chunk)
                answer = upload.recv(4096)
            except TimeoutError:
                continue
    assert b" 413 " in answer.split(b"\r\n")[0]
    assert sent < 100_000_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kilobytes


def test_a_browser_that_sends_on_after_the_refusal_is_left_in_the_end(address: tuple[str, int]) -> None:
    with connected(address) as upload:
        upload.sendall(f"POST /add HTTP/1.1\r\nHost: localhost\r\nContent-Length: {GIGABYTE}\r\n\r\n".encode())
        assert seconds_until_closed(upload, b"x" * 1000) < 10


def test_a_connection_is_used_again(address: tuple[str, int]) -> None:
    with httpx2.Client(base_url=f"http://{address[0]}:{address[1]}") as client:
        assert [client.get("/people").status_code for _ in range(3)] == [200] * 3
        assert client.head("/people").content == b""


def test_a_port_in_use_is_one_line_and_the_next_can_be_taken() -> None:
    with serving.bound("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        with pytest.raises(UsageError, match="give another --port"):
            serving.bound("127.0.0.1", port)
        with serving.bound("127.0.0.1", port, next_free=True) as second:
            assert port < second.getsockname()[1] < port + 20


@pytest.mark.parametrize(
    ("host", "is_it"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("[::1]", True), ("127.9.9.9", True), ("0.0.0.0", False),
     ("::", False), ("192.168.1.4", False), ("desk.example", False), ("localhost.evil.example", False)],
)  # fmt: skip
def test_what_only_this_machine_reaches(host: str, is_it: bool) -> None:
    assert is_loopback(host) is is_it


class Command:
    """`onrecord desk` with a store and a memory of its own."""

    def __init__(self, folder: Path) -> None:
        own = {"ONRECORD_STORE": str(folder / "onrecord.db"), "ONRECORD_DESK": str(folder / "desk.json")}
        self.environment = os.environ | own | {"PYTHONUNBUFFERED": "1"}

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        command = [COMMAND, "desk", *arguments]
        return subprocess.Popen(
            command, env=self.environment, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
        )

    def run(self, *arguments: str) -> tuple[int, str]:
        with self.begin(*arguments) as process:
            _, told = process.communicate(timeout=60)
        return process.returncode, told


@pytest.fixture
def command(tmp_path: Path) -> Command:
    return Command(tmp_path)


def test_it_tells_its_address_answers_and_ends_on_ctrl_c(command: Command) -> None:
    with command.begin("--port", "0", "--create") as process:
        assert process.stderr
        line = process.stderr.readline()
        found = re.match(r"onrecord: (http://127\.0\.0\.1:\d+/) ", line)
        assert found, line
        page = httpx2.get(found[1]).text
        assert "onrecord" in page
        assert token_in(page)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        assert process.stderr.read() == "onrecord: the desk is closed\n"


def test_a_store_that_is_not_there_is_made_only_where_it_is_asked_for(command: Command, tmp_path: Path) -> None:
    for arguments in ((), ("--store", str(tmp_path / "mistyped.db"))):
        status, told = command.run("--port", "0", *arguments)
        assert (status, told.count("\n")) == (1, 1)
        assert "there is no such store; check the name, or make it: onrecord add SOURCE --store NAME" in told
    assert not list(tmp_path.glob("*.db"))


def test_bound_wider_it_does_not_start_without_a_password(command: Command, tmp_path: Path) -> None:
    for wider in (["--host", "0.0.0.0"], ["--host", "::"], ["--proxy", "127.0.0.1"], ["--name", "desk.example"]):
        status, told = command.run("--port", "0", *wider)
        assert status == 2
        assert re.fullmatch(r"onrecord: others could reach this desk, and it has no password; .*\n", told)
        assert told.endswith("--set-password, or leave out --host, --name and --proxy\n")
    assert not (tmp_path / "onrecord.db").exists()


def test_with_a_password_from_a_file_it_starts_and_asks_for_it(command: Command, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("correct horse battery\n")
    assert command.run("--set-password", str(secret))[0] == 0
    assert "horse" not in (tmp_path / "desk.json").read_text()
    wider = ("--name", "desk.example", "--proxy", "127.0.0.1")
    with command.begin("--port", "0", "--create", *wider) as process:
        assert process.stderr
        found = re.match(r"onrecord: (http://\S+) ", process.stderr.readline())
        assert found
        with httpx2.Client(base_url=found[1], headers={"host": "desk.example", "x-forwarded-proto": "https"}) as client:
            assert client.get("/").headers["location"].startswith("/login")
            form = client.get("/login")
            assert "Secure" in form.headers["set-cookie"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--port", "99999"], "no port"),
        (["--guests"], "nobody else reaches"),
        (["--root-path", "desk"], "no path"),
        (["--set-password"], "no terminal"),
        (["--set-password", "/nowhere"], "cannot be read"),
        (["--host", "203.0.113.7", "--set-password", "EMPTY"], "0 characters"),
    ],
)
def test_what_makes_no_sense_is_one_line(command: Command, arguments: list[str], words: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.touch()
    status, told = command.run(*(str(empty) if one == "EMPTY" else one for one in arguments))
    assert status == 2
    assert words in told
    assert told.count("\n") == 1


def test_a_port_in_use_is_told_by_the_command(command: Command) -> None:
    with serving.bound("127.0.0.1", 0) as other:
        port = str(other.getsockname()[1])
        status, told = command.run("--port", port, "--create")
    assert (status, told.count("\n")) == (2, 1)
    assert f"127.0.0.1:{port}" in told
