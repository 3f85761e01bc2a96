"""Registrable domains ("news.bbc.co.uk" -> "bbc.co.uk") by the Public Suffix List, without a network.

The list is the one that the package publicsuffixlist carries and keeps current. Only its data file is used: the package
takes a tenth of a second to build its tables of all 10,000 rules, where a set of them does in a few milliseconds.
Rules by https://publicsuffix.org/list/ (section "Algorithm").
"""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from importlib.util import find_spec
from os.path import dirname, join

from onrecord.page.addresses import hostname_in

_PLATFORMS = frozenset(
    "substack.com wordpress.com tumblr.com medium.com ghost.io beehiiv.com typepad.com livejournal.com over-blog.com "
    "canalblog.com hashnode.dev weebly.com tistory.com livedoor.blog seesaa.net jimdosite.com jimdofree.com "
    "strikingly.com squarespace.com neocities.org write.as posthaven.com micro.blog mataroa.blog hypotheses.org "
    "blogg.se blogg.no".split()
)
"""Hosts of others' blogs and newsletters that are not in the list's section of such (as of 26 November 2026): who has
a name there is an outlet, and no part of another."""
_SEARCHES = 32
_LONGEST = 253
"""Characters of a host name (RFC 1035, 2.3.4)."""


@lru_cache(4096)
def registrable(host_or_url: str) -> str | None:
    """The registrable domain, lower case, of a host or an address; None for IP addresses, suffixes and no hosts."""
    host = host_of(host_or_url)
    if not host or "." not in host or _is_ip(host):
        return None
    labels = host.split(".")
    if not all(labels):
        return None
    if (platform := ".".join(labels[-2:])) in _PLATFORMS:
        return platform if len(labels) == 2 or labels[-3] == "www" else ".".join(labels[-3:])
    length = _suffix_length(labels)
    return ".".join(labels[-length - 1 :]) if len(labels) > length else None


def platform_of(domain: str | None) -> str | None:
    """The platform of others' blogs and newsletters that a registrable domain has a name on; None of other domains."""
    platform = domain.partition(".")[2] if domain else ""
    return platform if platform in _PLATFORMS else None


def host_of(host_or_url: str) -> str | None:
    """The host of an address, lower case and without a trailing point; a bare host is given back; None for neither."""
    try:
        host = hostname_in(host_or_url) if "//" in host_or_url else host_or_url.split("/")[0].split(":")[0]
    except ValueError:
        return None
    host = (host or "").strip().rstrip(".").lower()
    return None if not host or len(host) > _LONGEST or any(c.isspace() or c in "@<>\"'" for c in host) else host


def _suffix_length(labels: list[str]) -> int:
    """How many labels the public suffix has; the prevailing rule is the longest, exceptions before all."""
    names = [".".join(labels[-n:]) for n in range(1, len(labels) + 1)]
    longest = 1
    for n, name in enumerate(names[1:], 2):  # a last label is a suffix whether it has a rule or not
        parent_is_wildcard = _has_rule("*." + names[n - 2])
        if parent_is_wildcard and _has_rule("!" + name):  # an exception is one to a wildcard
            return n - 1
        if parent_is_wildcard or _has_rule(name):
            longest = n
    return longest


@lru_cache(4096)
def _has_rule(rule: str) -> bool:
    if rule.encode() in _rules():
        return True
    if "xn--" not in rule:
        return False
    try:  # the list holds internationalised suffixes in Unicode, where addresses mostly have them in Punycode
        return rule.encode("ascii").decode("idna").encode() in _rules()
    except UnicodeError:
        return False


class _Rules:
    """The lines of the list, comments among them: no host looks like one.

    The first few are searched for in the file as it stands: to part it into lines takes as long as dozens of searches.
    """

    def __init__(self, lines: bytes) -> None:
        # The file begins with a comment: to put a mark before it would take a copy of it all.
        self._lines, self._searched = lines if lines.endswith(b"\n") else lines + b"\n", 0

    def __contains__(self, rule: bytes) -> bool:
        if self._searched < _SEARCHES:
            self._searched += 1
            return b"\n" + rule + b"\n" in self._lines
        return rule in self._parted

    @cached_property
    def _parted(self) -> frozenset[bytes]:
        return frozenset(self._lines.split(b"\n"))


@cache
def _rules() -> _Rules:
    spec = find_spec("publicsuffixlist")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("publicsuffixlist is not installed", name="publicsuffixlist")
    with open(join(dirname(spec.origin), "public_suffix_list.dat"), "rb") as rules:  # noqa: PTH118, PTH120, PTH123 - loading pathlib takes longer than this
        return _Rules(rules.read())


def _is_ip(host: str) -> bool:
    """An IPv4 address, or what is left of an IPv6 one; no top-level domain is a number (RFC 3696, section 2)."""
    return ":" in host or host.rsplit(".", 1)[-1].isdigit()
