"""Fetching: what is refused, what is limited, what is kept beside a page."""

from __future__ import annotations

import gzip
import itertools
import socket
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread

import httpcore2
import pytest

from onrecord.errors import SourceError
from onrecord.sources import Options
from onrecord.sources.web import Web

from .conftest import HTML, PUBLIC, Clock, Reply, TestWeb


def failure(web: Web, url: str) -> str:
    with web, pytest.raises(SourceError) as caught:
        web.page(url)
    return caught.value.what


def test_a_page_comes_with_how_it_was_got(net: TestWeb) -> None:
    net.server.page("/a?x=1", X_Robots_Tag="noai")
    net.server.page("/robots.txt", "User-agent: *\nDisallow: /no\nLicense: http://news.example/rsl.xml\n")
    net.server.page("/.well-known/tdmrep.json", '[{"location": "/", "tdm-reservation": 1}]')
    net.server.page("/rsl.xml", '<rsl xmlns="https://rslstandard.org/rsl"></rsl>')
    got = net.web().page("http://news.example/a?x=1#part")
    assert got.data == HTML.encode()
    assert got.url == "http://news.example/a?x=1"
    assert got.beside.status == 200
    assert ("X-Robots-Tag", "noai") in got.beside.headers
    assert (got.beside.robots_txt or "").startswith("User-agent")
    assert got.beside.robots_status == 200
    assert "tdm-reservation" in (got.beside.tdmrep_json or "")
    assert (got.beside.rsl or "").startswith("<rsl")
    assert net.server.requests[0]["user-agent"].startswith("onrecord/")


def test_the_rsl_document_that_a_page_names_comes_before_the_sites(net: TestWeb) -> None:
    net.server.page("/robots.txt", "License: http://news.example/site.xml\n")
    net.server.page("/site.xml", "<rsl>site</rsl>")
    net.server.page("/page.xml", "<rsl>page</rsl>")
    net.server.page("/a", Link='</page.xml>; rel="license"; type="application/rsl+xml"')
    net.server.page("/b", Link='</gone.xml>; rel="license"; type="application/rsl+xml"')
    web = net.web()
    assert [web.page(f"http://news.example{path}").beside.rsl for path in ("/a", "/b", "/a")] == [
        *("<rsl>page</rsl>", "<rsl>site</rsl>", "<rsl>page</rsl>")
    ]
    assert net.server.asked.count("/page.xml") == 1


def test_what_speaks_for_a_site_is_asked_for_once_a_day(net: TestWeb) -> None:
    web = net.web()
    for path in ("/a", "/b"):
        net.server.page(path)
        web.page("http://news.example" + path)
    assert net.server.asked == ["/robots.txt", "/a", "/.well-known/tdmrep.json", "/ai.txt", "/b"]
    net.clock.now += 90_000
    web.page("http://news.example/a")
    assert net.server.asked[5:] == ["/robots.txt", "/a", "/.well-known/tdmrep.json", "/ai.txt"]


def test_the_site_without_notes_has_none(net: TestWeb) -> None:
    net.server.page("/a")
    beside = net.web().page("http://news.example/a").beside
    assert (beside.robots_txt, beside.robots_status, beside.tdmrep_json, beside.rsl) == (None, 404, None, None)


def test_a_page_in_place_of_a_note_is_none(net: TestWeb) -> None:
    for path in ("/a", "/robots.txt", "/.well-known/tdmrep.json", "/ai.txt"):
        net.server.page(path)
    beside = net.web().page("http://news.example/a").beside
    assert (beside.robots_txt, beside.robots_status, beside.tdmrep_json, beside.ai_txt) == (None, 200, None, None)


def test_ai_txt_comes_along(net: TestWeb) -> None:
    net.server.page("/a")
    net.server.page("/ai.txt", "User-Agent: *\nDisallow: *.txt\n")
    assert "Disallow" in (net.web().page("http://news.example/a").beside.ai_txt or "")


def test_robots_txt_is_obeyed(net: TestWeb) -> None:
    net.server.page("/robots.txt", "User-agent: onrecord\nDisallow: /no\n\nUser-agent: *\nDisallow: /\n")
    net.server.page("/yes")
    net.server.page("/no")
    web = net.web()
    assert web.page("http://news.example/yes")
    assert failure(web, "http://news.example/no") == "is refused by its robots.txt"
    assert "/no" not in net.server.asked


def test_robots_txt_is_asked_for_the_name_that_is_sent(net: TestWeb) -> None:
    net.server.page("/robots.txt", "User-agent: mycrawler\nDisallow: /\n")
    web = net.web(Options(user_agent="MyCrawler/2 (+mailto:me@crawler.example)"))
    assert failure(web, "http://news.example/a") == "is refused by its robots.txt"


def test_a_redirect_is_asked_for_at_its_own_site(net: TestWeb) -> None:
    net.server.page("/a", status=302, Location="http://other.example/b")
    net.server.page("other.example/robots.txt", "User-agent: *\nDisallow: /b\n")
    net.server.page("/b")
    assert failure(net.web(), "http://news.example/a") == "is refused by its robots.txt"


def test_a_site_with_trouble_is_left_alone(net: TestWeb) -> None:
    net.server.page("/robots.txt", status=503)
    net.server.page("/a")
    assert failure(net.web(), "http://news.example/a") == "is left alone, as its robots.txt answered 503"
    assert "/a" not in net.server.asked


def test_rules_beyond_half_a_megabyte_count(net: TestWeb) -> None:
    net.server.page("/robots.txt", "# filler\n" * 60_000 + "User-agent: *\nDisallow: /a\n" + "# filler\n" * 200_000)
    assert failure(net.web(), "http://news.example/a") == "is refused by its robots.txt"


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fe80::1", "::ffff:192.168.1.1"]
)
def test_a_name_that_leads_to_a_private_address_is_refused(net: TestWeb, address: str) -> None:
    net.hosts["news.example"] = [PUBLIC, address]
    assert failure(net.web(), "http://news.example/") == f"leads to a private address ({address})"
    assert net.loopback.reached == []


def test_a_redirect_to_a_private_address_is_refused(net: TestWeb) -> None:
    net.hosts["inside.example"] = ["192.168.0.1"]
    net.server.page("/a", status=301, Location="//inside.example/admin")
    with pytest.raises(SourceError) as caught:
        net.web().page("http://news.example/a")
    assert caught.value.what == "leads to a private address (192.168.0.1)"
    assert caught.value.where == "http://inside.example/admin"
    assert set(net.loopback.reached) == {PUBLIC}


def test_a_robots_txt_cannot_lead_to_a_private_address(net: TestWeb) -> None:
    net.hosts["inside.example"] = ["127.0.0.1"]
    net.server.page("/robots.txt", status=302, Location="http://inside.example/secret")
    assert failure(net.web(), "http://news.example/a") == "leads to a private address (127.0.0.1)"


def test_a_name_that_changes_its_address_is_refused_at_the_new_one(net: TestWeb) -> None:
    """Rebinding: what is connected to is what was checked, each time."""
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    net.hosts.clear()
    net.resolve = lambda host, port, timeout: next(answers)  # type: ignore[method-assign]
    net.server.replies["/robots.txt"] = Reply(status=404, headers={"Connection": "close"})
    assert failure(net.web(), "http://news.example/a") == "leads to a private address (127.0.0.1)"


def test_private_addresses_can_be_allowed(net: TestWeb) -> None:
    net.server.page("/a")
    with Web(Options(allow_private=True, timeout=5)) as web:
        assert web.page(f"http://127.0.0.1:{net.server.port}/a").data == HTML.encode()
    assert "private address" in failure(Web(Options()), f"http://127.0.0.1:{net.server.port}/a")


@pytest.mark.parametrize(
    ("location", "what"),
    [
        ("/again", "redirects more than 10 times"),
        ("file:///etc/passwd", "is an address of another kind (file:)"),
        ("http://me:secret@news.example/", "holds a user name or password, and those are not sent"),
        ("http://[broken/", "redirects to no address (Invalid IPv6 URL)"),
        ("", "answered 302 without saying where to go"),
    ],
)
def test_a_redirect_that_leads_nowhere(net: TestWeb, location: str, what: str) -> None:
    net.server.page("/again", status=302, Location=location)
    assert failure(net.web(), "http://news.example/again") == what


@pytest.mark.parametrize(
    ("status", "do"),
    [
        (204, "open it in a browser to see why"),
        (403, "open it in a browser to see why"),
        (404, "no page is there; check the address"),
        (410, "no page is there; check the address"),
        (429, "it asks for fewer requests; try later"),
        (500, "the fault is its server's; try later"),
        (503, "the fault is its server's; try later"),
    ],
)
def test_what_is_not_there_is_told_with_what_to_do(net: TestWeb, status: int, do: str) -> None:
    net.server.page("/a", status=status)
    with net.web() as web, pytest.raises(SourceError) as caught:
        web.page("http://news.example/a")
    assert (caught.value.what, caught.value.do) == (f"answered {status}", do)


def test_what_has_no_scheme_is_no_address_of_another_kind(net: TestWeb) -> None:
    with net.web() as web, pytest.raises(SourceError, match="is no address; give it whole, with https://"):
        web.page("www.news.example/a")


def test_an_endless_page_ends_at_the_limit(net: TestWeb) -> None:
    net.server.replies["/a"] = Reply(chunks=lambda: itertools.repeat(b"<p>more</p>" * 100))
    assert failure(net.web(Options(max_bytes=50_000)), "http://news.example/a") == "is larger than 50000 bytes"


def test_a_page_that_says_it_is_too_large_is_not_read(net: TestWeb) -> None:
    net.server.page("/a", "x" * 2000)
    assert failure(net.web(Options(max_bytes=1999)), "http://news.example/a") == "is larger than 1999 bytes"
    assert net.web(Options(max_bytes=2000)).page("http://news.example/a")


def test_the_limit_is_of_the_unpacked_page(net: TestWeb) -> None:
    packed = gzip.compress(b"a" * 1_000_000)
    net.server.replies["/a"] = Reply(packed, headers={"Content-Encoding": "gzip"})
    assert failure(net.web(Options(max_bytes=500_000)), "http://news.example/a") == "is larger than 0.5 MB"


def test_damaged_compression_is_told(net: TestWeb) -> None:
    net.server.replies["/a"] = Reply(b"not gzip at all", headers={"Content-Encoding": "gzip"})
    assert failure(net.web(), "http://news.example/a").startswith("sent damaged compression")


def test_a_page_that_drips_ends_in_time(net: TestWeb) -> None:
    def drip() -> itertools.repeat[bytes]:
        net.clock.tick = 0.1  # each look at the clock is a tenth of a second later
        return itertools.repeat(b".")

    net.server.replies["/a"] = Reply(chunks=drip)
    assert failure(net.web(Options(timeout=5)), "http://news.example/a") == "took longer than 5 s"


def test_headers_that_drip_end_in_time() -> None:
    """A server that goes on sending header bytes is ended by the deadline too."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
                try:
                    while True:
                        connection.sendall(b"a")
                except OSError:
                    pass

        Thread(target=serve, daemon=True).start()
        clock = Clock()
        clock.tick = 0.05
        web = Web(Options(allow_private=True, timeout=5), clock=clock, sleep=clock.sleep)
        assert failure(web, f"http://127.0.0.1:{listening.getsockname()[1]}/").startswith(
            ("took longer", "answered with")
        )


def test_a_server_that_says_nothing_ends_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        web = Web(Options(allow_private=True, timeout=0.1))
        assert failure(web, f"http://127.0.0.1:{listening.getsockname()[1]}/") == "took longer than 0.1 s"


def test_broken_http_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"SSH-2.0-server\r\n")

        Thread(target=serve, daemon=True).start()
        web = Web(Options(allow_private=True, timeout=5))
        assert failure(web, f"http://127.0.0.1:{listening.getsockname()[1]}/").startswith("answered with broken HTTP")


def test_one_host_is_given_a_pause_and_another_is_not(net: TestWeb) -> None:
    web = net.web(Options(pause=2))
    for url in ("http://a.example/", "http://b.example/", "http://a.example/"):
        net.server.page("/")
        web.page(url)
    assert net.clock.slept == [2.0]


def test_the_pause_that_a_site_asks_for_is_kept_up_to_a_minute(net: TestWeb) -> None:
    net.server.page("/")
    net.server.page("a.example/robots.txt", "User-agent: *\nCrawl-delay: 5\n")
    net.server.page("b.example/robots.txt", "User-agent: *\nCrawl-delay: 5000\n")
    web = net.web()
    for url in ("http://a.example/", "http://a.example/", "http://b.example/", "http://b.example/"):
        web.page(url)
    assert net.clock.slept == [5.0, 60.0]


def test_a_busy_server_is_asked_once_more_when_it_says_when(net: TestWeb) -> None:
    replies = iter([Reply(status=503, headers={"Retry-After": "3"}), Reply(HTML.encode())])
    net.server.replies["/a"] = lambda _: next(replies)
    assert net.web().page("http://news.example/a").data == HTML.encode()
    assert net.clock.slept == [3]
    net.server.page("/b", status=503, Retry_After="3600")
    assert failure(net.web(), "http://news.example/b") == "answered 503"
    assert net.server.asked.count("/b") == 1


def test_a_certificate_is_asked_for_by_the_name_and_not_by_the_address(net: TestWeb) -> None:
    asked: list[object] = []

    class Tls(httpcore2.NetworkStream):
        def start_tls(self, ssl_context, server_hostname=None, timeout=None):  # type: ignore[no-untyped-def]
            asked.append((server_hostname, ssl_context.check_hostname, ssl_context.verify_mode))
            raise httpcore2.ConnectError("[Errno 111] enough seen")

        def close(self) -> None:
            pass

    net.loopback.connect_tcp = lambda *_, **__: Tls()  # type: ignore[method-assign]
    assert failure(net.web(), "https://news.example/a") == "could not be reached (enough seen)"
    assert asked == [("news.example", True, ssl.CERT_REQUIRED)]


def test_threads_may_share_one(net: TestWeb) -> None:
    for number in range(8):
        net.server.page(f"/{number}")
    web = net.web()
    with ThreadPoolExecutor(8) as pool:
        assert all(got.data for got in pool.map(web.page, [f"http://news.example/{number}" for number in range(8)]))
    assert net.clock.slept == [1.0] * 7, "the host gets its pause between any two of its eight pages"


def test_what_did_not_change_comes_from_the_cache(net: TestWeb, tmp_path: Path) -> None:
    def reply(asked: dict[str, str]) -> Reply:
        if asked.get("if-none-match") == '"v1"':
            return Reply(status=304, headers={"X-Robots-Tag": "noai", "ETag": '"v1"'})
        return Reply(HTML.encode(), headers={"ETag": '"v1"', "Content-Type": "text/html"})

    net.server.replies["/a"] = reply
    options = Options(cache=tmp_path / "cache", timeout=5)
    first = net.web(options).page("http://news.example/a")
    second = net.web(options).page("http://news.example/a")
    assert net.server.requests[-3]["if-none-match"] == '"v1"'
    assert second.data == first.data
    assert second.beside.status == 200
    assert second.beside.header("x-robots-tag") == "noai"
    assert second.beside.header("content-type") == "text/html"


def test_cookies_are_not_kept(net: TestWeb) -> None:
    net.server.page("/a", Set_Cookie="reader=1; Path=/")
    web = net.web()
    web.page("http://news.example/a")
    web.page("http://news.example/a")
    assert all("cookie" not in request for request in net.server.requests)


def test_a_proxy_of_the_environment_is_not_used(net: TestWeb, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    net.server.page("/a")
    assert net.web().page("http://news.example/a")


@pytest.mark.parametrize("url", ["http://", "http://[::1", "ftp://a.example/", "http://a.example:99999/", "https:///a"])
def test_what_is_no_address_is_told(net: TestWeb, url: str) -> None:
    assert "address" in failure(net.web(), url)


def test_interrupting_a_fetch_ends_at_once() -> None:
    """Ctrl-C during a wait is not swallowed: the program ends with it."""
    program = """if True:
        import signal, socket, threading
        from onrecord.sources import items, Options
        with socket.create_server(("127.0.0.1", 0)) as listening:
            held = []
            def interrupt():
                connection, _ = listening.accept()
                signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
                return connection
            threading.Thread(target=lambda: held.append(interrupt()), daemon=True).start()
            options = Options(allow_private=True, timeout=20)
            for item in items(f"http://127.0.0.1:{listening.getsockname()[1]}/", options):
                print(item)
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=15, check=False)
    assert "KeyboardInterrupt" in done.stderr
    assert done.stdout == ""
