"""The web as onrecord sees it: a page by its address, and what its site says of it; with manners, and within limits."""

from __future__ import annotations

import time
from _thread import allocate_lock
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urljoin, urlsplit

import msgspec

from onrecord.beside import Beside
from onrecord.errors import SourceError
from onrecord.sources.options import Options
from onrecord.sources.politeness import Robots, Rules, Turns, robots_of
from onrecord.sources.rsl import address_in_robots, address_on_page

if TYPE_CHECKING:
    from onrecord.sources.addresses import CheckedNetwork
    from onrecord.sources.fetch import Answer, Fetcher

MAX_REDIRECTS: Final = 10
_LOOK: Final = "open it in a browser to see why"
_GONE: Final = "no page is there; check the address"
_BUSY: Final = "it asks for fewer requests; try later"
_BROKEN: Final = "the fault is its server's; try later"
_ADVICE: Final = {404: _GONE, 410: _GONE, 429: _BUSY}
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_NOTE_BYTES: Final = 1_000_000
"""Of a robots.txt so much is read (RFC 9309 asks for 500 KiB at least); other notes may be no larger."""
_NOTE_REDIRECTS: Final = 5
_DAY: Final = 86_400.0
_SOON: Final = 600.0
_MAX_SITES: Final = 1000
_MAX_NOTES: Final = 100


class Got(msgspec.Struct, frozen=True, kw_only=True):
    """A page's bytes, its address after all redirects, and how it was got, with what its site says."""

    data: bytes
    url: str
    beside: Beside


class _Site:
    """What is known of one origin (scheme, host, port) until a moment of the clock."""

    def __init__(self, origin: str, robots: Robots, rules: Rules, until: float) -> None:
        self.origin, self.robots, self.rules, self.until = origin, robots, rules, until
        self.notes: dict[str, str | None] = {}
        """The texts of tdmrep.json, ai.txt and RSL documents by their addresses; null where there is none."""


class Web:
    """Fetches pages; costs nothing before the first. Network, clock and sleep can be brought; threads may share it.

    `network`: what connects; without one, the real one. `clock`: seconds, never going back. `sleep`: waits seconds.
    """

    def __init__(
        self,
        options: Options,
        *,
        network: CheckedNetwork | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._options, self._clock, self._sleep, self._network = options, clock, sleep, network
        self._fetcher: Fetcher | None = None
        self._lock = allocate_lock()
        self._turns = Turns(clock, sleep)
        self._sites: dict[str, _Site] = {}

    def page(self, address: str) -> Got:
        """The page at `address`, after at most 10 redirects. Raises SourceError, in one sentence, where there is none.

        Each address on the way is asked for only where robots.txt of its site allows it, and is public.
        """
        url = _checked(address, address)
        for _ in range(MAX_REDIRECTS + 1):
            site = self._site(url)
            if site.robots.problem:
                raise SourceError(url, f"is left alone, as its robots.txt {site.robots.problem}", "try later")
            if not site.rules.allow(url):
                raise SourceError(url, "is refused by its robots.txt", "a page that you saved is read as a file")
            with self._turns.turn(_host(url), max(self._options.pause, site.rules.pause())):
                answer = self._get(url, self._options.max_bytes)
            if answer.status not in _REDIRECTS:
                return self._got(address, answer, site)
            url = _next(answer)
        raise SourceError(address, f"redirects more than {MAX_REDIRECTS} times", _LOOK)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends all connections."""
        with self._lock:
            if self._fetcher is not None:
                self._fetcher.close()
            self._fetcher = None

    def _get(self, url: str, max_bytes: int, cut: bool = False) -> Answer:
        with self._lock:
            if self._fetcher is None:
                # Loaded here, for what it brings along takes longer than all the rest of onrecord.
                from onrecord.sources.addresses import CheckedNetwork
                from onrecord.sources.fetch import Fetcher

                network = self._network or CheckedNetwork(self._options.allow_private, self._clock)
                self._fetcher = Fetcher(self._options, network, self._sleep)
        return self._fetcher.get(url, max_bytes, cut)

    def _got(self, address: str, answer: Answer, site: _Site) -> Got:
        if answer.status not in (200, 203):
            raise SourceError(address, f"answered {answer.status}", _advice(answer.status))
        beside = Beside(
            name=address,
            status=answer.status,
            headers=answer.headers,
            robots_txt=site.robots.text,
            robots_status=site.robots.status,
            tdmrep_json=self._note_text(site, f"{site.origin}/.well-known/tdmrep.json", ("[", "{")),
            rsl=self._rsl(answer, site),
            ai_txt=self._note_text(site, f"{site.origin}/ai.txt", ("User-", "user-", "USER-", "#")),
        )
        return Got(data=answer.data, url=answer.url, beside=beside)

    def _site(self, url: str) -> _Site:
        origin = _origin(url)
        site = self._sites.get(origin)
        if site is None or site.until < self._clock():
            robots = self._robots(origin, url)
            until = self._clock() + (_SOON if robots.problem else _DAY)
            while len(self._sites) >= _MAX_SITES:
                self._sites.pop(next(iter(self._sites)), None)
            site = self._sites[origin] = _Site(origin, robots, Rules(robots, self._options.user_agent), until)
        return site

    def _robots(self, origin: str, url: str) -> Robots:
        """The rules of the site; where it cannot be reached at all, that is the error of the page at `url`."""
        try:
            answer = self._note(f"{origin}/robots.txt", cut=True)
        except SourceError as error:
            raise SourceError(url, error.what, error.do) from None
        if answer.status in _REDIRECTS:
            return Robots(status=answer.status)
        return robots_of(answer.status, answer.data.decode("utf-8-sig", "replace"))

    def _rsl(self, answer: Answer, site: _Site) -> str | None:
        """The RSL document that the page names, or else its site's robots.txt."""
        named = (
            address_on_page(Beside(headers=answer.headers).header("link") or "", answer.data, answer.url),
            address_in_robots(site.robots.text or "", site.origin, self._options.user_agent),
        )
        texts = (self._note_text(site, address, ("<",)) for address in named if address)
        return next((text for text in texts if text is not None), None)

    def _note_text(self, site: _Site, url: str, starts: tuple[str, ...]) -> str | None:
        """The text of a site's note that starts so, got once; None where there is none, or robots.txt refuses it."""
        if url not in site.notes:
            if len(site.notes) >= _MAX_NOTES:
                site.notes.clear()
            site.notes[url] = self._fetched_text(url, starts) if site.rules.allow(url) else None
        return site.notes[url]

    def _fetched_text(self, url: str, starts: tuple[str, ...]) -> str | None:
        try:
            answer = self._note(url)
        except SourceError:
            return None
        text = answer.data.decode("utf-8-sig", "replace")
        is_it = answer.status == 200 and text.lstrip().startswith(starts) and "<html" not in text[:2000].lower()
        return text if is_it else None

    def _note(self, url: str, cut: bool = False) -> Answer:
        """A file that speaks for a site. Asked for once in a day, it does not count for the pause between pages."""
        url = _checked(url, url)
        for _ in range(_NOTE_REDIRECTS + 1):
            with self._turns.aside(_host(url)):
                answer = self._get(url, _NOTE_BYTES, cut)
            if answer.status not in _REDIRECTS:
                break
            url = _next(answer)
        return answer


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _advice(status: int) -> str:
    """What to do about an answer of this status: to look oneself helps only where another answer may come of it."""
    return _ADVICE.get(status) or (_BROKEN if status >= 500 else _LOOK)


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _checked(url: str, named: str) -> str:
    """The address without its fragment. Raises SourceError where it is none that is fetched."""
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError as error:
        raise SourceError(named, f"is no address ({error})") from None
    if not parts.scheme:
        raise SourceError(named, "is no address", "give it whole, with https://")
    if parts.scheme.lower() not in ("http", "https"):
        raise SourceError(named, f"is an address of another kind ({parts.scheme}:)", "give one with http or https")
    if not parts.hostname:
        raise SourceError(named, "is an address without a host")
    if "@" in parts.netloc:
        raise SourceError(named, "holds a user name or password, and those are not sent", "give the address without")
    return parts._replace(scheme=parts.scheme.lower(), fragment="", path=parts.path or "/").geturl()


def _next(answer: Answer) -> str:
    location = answer.header("location")
    if not location:
        raise SourceError(answer.url, f"answered {answer.status} without saying where to go")
    # Header bytes came as Latin-1; some servers send UTF-8.
    location = location.encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        return _checked(urljoin(answer.url, location.strip()), answer.url)
    except ValueError as error:
        raise SourceError(answer.url, f"redirects to no address ({error})") from None
