"""One request and its answer, within limits of size and time; where it leads next is for others to follow."""

from __future__ import annotations

import re
from collections.abc import Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Final

import httpcore2
import httpx2
import msgspec

from onrecord.beside import Headers
from onrecord.errors import SourceError
from onrecord.sources.addresses import CheckedNetwork, PrivateAddress, refusal
from onrecord.sources.cache import Cache, refreshed, value_of
from onrecord.sources.options import Options, too_large

MAX_RETRY_AFTER: Final = 10
"""Seconds; a busy server that asks for no longer wait is asked once more."""
_NUMBER: Final = re.compile(r"^\[Errno -?\d+\] ")
"""Before a system's words for what went wrong: it tells a person nothing."""
_ACCEPT: Final = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a server sent; `data` without its transfer's compression. From the cache, the status is 200."""

    url: str
    status: int
    headers: Headers
    data: bytes

    def header(self, name: str) -> str | None:
        """The first value of header `name`, lower case."""
        return value_of(name, self.headers)


class Fetcher:
    """Makes requests: without cookies, proxies or passwords, and to checked addresses alone."""

    def __init__(self, options: Options, network: CheckedNetwork, sleep: Callable[[float], None]) -> None:
        self._options, self._network, self._sleep = options, network, sleep
        self._cache = Cache(Path(options.cache)) if options.cache else None
        self._client = httpx2.Client(
            transport=_Transport(network),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": options.user_agent, "Accept": _ACCEPT},
            trust_env=False,  # neither proxies, which would look up names unchecked, nor passwords from .netrc
            timeout=options.timeout,
        )

    def get(self, url: str, max_bytes: int, cut: bool = False) -> Answer:
        """The answer to a GET, redirects not followed. What is larger than `max_bytes` is an error, or `cut` there.

        A busy server (429, 503) that says when to come back, soon, is asked once more. Raises SourceError.
        """
        kept = self._cache.get(url) if self._cache else None
        answer = self._ask(url, max_bytes, cut, kept.conditions() if kept else {})
        after = answer.header("retry-after") or ""
        if answer.status in (429, 503) and after.isascii() and after.isdigit() and int(after) <= MAX_RETRY_AFTER:
            self._sleep(int(after))
            answer = self._ask(url, max_bytes, cut, kept.conditions() if kept else {})
        if answer.status == 304 and kept:
            headers = refreshed(kept.headers, answer.headers)
            answer = Answer(url=answer.url, status=200, headers=headers, data=kept.body[: max_bytes + 1])
            if len(answer.data) > max_bytes:
                raise too_large(url, max_bytes)
        if self._cache and answer.status == 200 and not (cut and len(answer.data) == max_bytes):
            self._cache.keep(url, answer.headers, answer.data)
        return answer

    def close(self) -> None:
        """Ends all connections."""
        self._client.close()
        if self._cache:
            self._cache.close()

    def _ask(self, url: str, max_bytes: int, cut: bool, conditions: dict[str, str]) -> Answer:
        self._network.end_in(self._options.timeout)
        try:
            request = self._client.build_request("GET", url, headers=conditions)
            response = self._client.send(request, stream=True)
            try:
                data = _body(response, url, max_bytes, cut)
            finally:
                response.close()
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, UnicodeError) as error:
            raise self._problem(url, error) from None
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
        return Answer(url=str(response.url), status=response.status_code, headers=headers, data=data)

    def _problem(self, url: str, error: Exception) -> SourceError:
        """What a failed request means to a person."""
        if isinstance(error.__cause__, PrivateAddress):
            return refusal(url, error.__cause__)
        words = _NUMBER.sub("", str(error)) or type(error).__name__
        if isinstance(error, httpx2.TimeoutException):
            return SourceError(url, f"took longer than {self._options.timeout:g} s", "try later, or raise --timeout")
        if isinstance(error, (httpx2.ConnectError, httpx2.NetworkError)):
            return SourceError(url, f"could not be reached ({words})", "check the address and the network")
        if isinstance(error, httpx2.DecodingError):
            return SourceError(url, f"sent damaged compression ({words})")
        if isinstance(error, httpx2.RemoteProtocolError):
            return SourceError(url, f"answered with broken HTTP ({words})")
        return SourceError(url, f"is no address that can be fetched ({words})")


class _Transport(httpx2.HTTPTransport):
    """httpx2's own, over the checked network; a test holds that no other way out is left."""

    def __init__(self, network: CheckedNetwork) -> None:
        super().__init__()
        self._pool.close()
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(),
            max_connections=20,
            max_keepalive_connections=10,
            keepalive_expiry=15,
            network_backend=network,
        )


def _body(response: httpx2.Response, url: str, max_bytes: int, cut: bool) -> bytes:
    said = response.headers.get("content-length", "")
    if not cut and said.isascii() and said.isdigit() and int(said[:20]) > max_bytes:
        raise too_large(url, max_bytes)
    parts: list[bytes] = []
    size = 0
    for part in response.iter_bytes():
        parts.append(part)
        size += len(part)
        if size > max_bytes:
            if cut:
                break
            raise too_large(url, max_bytes)
    return b"".join(parts)[:max_bytes]
