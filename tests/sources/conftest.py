"""A web on loopback: real servers and sockets, under names that seem public; time and waiting are played."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpcore2
import msgspec
import pytest

from onrecord.sources import Options
from onrecord.sources.addresses import CheckedNetwork
from onrecord.sources.web import Web

PUBLIC = "93.184.215.14"
HTML = "<!doctype html><html><body><p>A page.</p></body></html>"


class Reply(msgspec.Struct):
    """What the server says at one path; `chunks` are sent one by one, for as long as the client listens."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = {}
    chunks: Callable[[], Iterable[bytes]] | None = None


class Clock:
    """Time that passes when it is told to, or by `tick` each time someone looks."""

    def __init__(self) -> None:
        self.now, self.tick, self.slept = 1000.0, 0.0, list[float]()

    def __call__(self) -> float:
        self.now += self.tick
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Server:
    """A server with its replies by path, or by host and path; what is not there is answered 404."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply | Callable[[dict[str, str]], Reply]] = {}
        self.asked: list[str] = []
        self.requests: list[dict[str, str]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._httpd.daemon_threads = True
        self.port = self._httpd.server_address[1]
        Thread(target=self._httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def page(self, path: str, body: str = HTML, status: int = 200, **headers: str) -> None:
        named = {"Content-Type": "text/html"} | {name.replace("_", "-"): value for name, value in headers.items()}
        self.replies[path] = Reply(body.encode(), status, named)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        host = (handler.headers.get("Host") or "").partition(":")[0]
        self.asked.append(handler.path)
        self.requests.append({name.lower(): value for name, value in handler.headers.items()})
        found = self.replies.get(host + handler.path) or self.replies.get(handler.path) or Reply(status=404)
        reply = found if isinstance(found, Reply) else found(self.requests[-1])
        handler.send_response(reply.status)
        for name, value in reply.headers.items():
            handler.send_header(name, value)
        try:
            if reply.chunks is None:
                if reply.status != 304:
                    handler.send_header("Content-Length", str(len(reply.body)))
                handler.end_headers()
                handler.wfile.write(reply.body)
                return
            handler.send_header("Connection", "close")
            handler.end_headers()
            for chunk in reply.chunks():
                handler.wfile.write(chunk)
                handler.wfile.flush()
        except OSError:
            pass
        handler.close_connection = True

    def close(self) -> None:
        self._httpd.shutdown()
        self._httpd.server_close()


class Loopback(httpcore2.SyncBackend):
    """Leads connections to the public address of the tests to the server on loopback, and no others anywhere."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.reached: list[str] = []

    def connect_tcp(  # type: ignore[no-untyped-def]
        self, host, port, timeout=None, local_address=None, socket_options=None
    ) -> httpcore2.NetworkStream:
        self.reached.append(host)
        if host != PUBLIC:
            raise httpcore2.ConnectError("no other address may be reached in tests")
        return super().connect_tcp("127.0.0.1", self.port, timeout, local_address, socket_options)


class TestWeb:
    """All that a test of fetching needs."""

    __test__ = False

    def __init__(self) -> None:
        self.server, self.clock = Server(), Clock()
        self.loopback = Loopback(self.server.port)
        self.hosts: dict[str, list[str]] = {}
        self.webs: list[Web] = []

    def resolve(self, host: str, port: int, timeout: float) -> list[str]:
        return self.hosts.get(host, [PUBLIC])

    def web(self, options: Options | None = None) -> Web:
        options = options or Options(timeout=5)
        network = CheckedNetwork(options.allow_private, self.clock, self.resolve, self.loopback)
        web = Web(options, network=network, clock=self.clock, sleep=self.clock.sleep)
        self.webs.append(web)
        return web

    def close(self) -> None:
        for web in self.webs:
            web.close()
        self.server.close()


@pytest.fixture
def net() -> Iterator[TestWeb]:
    made = TestWeb()
    yield made
    made.close()
