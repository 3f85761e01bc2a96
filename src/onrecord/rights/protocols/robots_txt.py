"""robots.txt: may we come for this path, may those that train, and the lines for machines that parsers drop.

Groups by RFC 9309, sections 2.2 and 2.3; allow and disallow are protego's, the lines `License`, `Content-Usage` and
`Content-Signal` are read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.rights.found import MACHINES, Found, Say, says
from onrecord.rights.protocols.paths import covers, path_of
from onrecord.rights.protocols.preferences import content_signal, content_usage

OURS: Final = "onrecord"
TRAINERS: Final = (
    "GPTBot", "ClaudeBot", "anthropic-ai", "CCBot", "Google-Extended", "Applebot-Extended", "Bytespider",
    "meta-externalagent", "Amazonbot", "cohere-ai", "Diffbot", "ImagesiftBot", "omgili",
)  # fmt: skip
"""Tokens of crawlers that gather text for training, as of 23 November 2026; not those for search or for users."""
LIMIT: Final = 512 * 1024
"""Characters read: RFC 9309 asks for 500 KiB at least; what is beyond is as if it were not there."""
_EXTRA: Final = frozenset({"license", "content-usage", "content-signal"})
_LINES: Final = 2000
"""So many lines of each name are read in one file; no honest file has more."""


class Line(NamedTuple):
    """A line that parsers drop: the groups it stands in (empty outside of any), its name, its value, and itself."""

    tokens: frozenset[str]
    name: str
    value: str
    text: str


def robots_founds(beside: Beside, url: str | None) -> list[Found]:
    """What robots.txt, and its status, says of the page at `url`."""
    status = beside.robots_status
    if status is not None and status >= 500:
        return [_found("robots-unreachable", f"HTTP status {status}", says(MACHINES, "no", "R22"))]
    text = beside.robots_txt
    if not text or (status is not None and status >= 300):
        return []
    if re.search(r"^\s*<(?:[!?/]?[a-z-])", text[:2000].lstrip("\ufeff"), re.IGNORECASE | re.MULTILINE):
        return [_found("unreadable", text[:80].strip(), ())]
    reduced, lines = _groups(text[:LIMIT].lstrip("\ufeff"))
    return [*_rules(reduced, url), *_lines(lines, path_of(url), has_document=bool(beside.rsl))]


def _groups(text: str) -> tuple[str, list[Line]]:
    """The file with the groups that matter to us (many names are a way to stall a parser), and its lines."""
    wanted = {OURS, "*", *(name.lower() for name in TRAINERS)}
    kept: list[str] = []
    lines: list[Line] = []
    tokens: set[str] = set()
    opened = False
    for raw in text.splitlines():
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        key, colon, value = (piece.strip() for piece in line.partition(":"))
        name = key.lower().replace("signals", "signal")
        if re.sub(r"[ _-]", "", name) == "useragent":
            if not opened:
                tokens = set()
            opened = True
            token = value.split("/")[0].strip().lower()
            tokens.add(token)
            # a group of no interest still has to open a group, or its rules would join the one before
            kept.append(f"User-agent: {token if token in wanted else 'none-of-ours'}")
            continue
        if name in _EXTRA and colon:
            if len(lines) < _LINES:
                lines.append(Line(frozenset(tokens), name, value, raw.strip()))
        elif name in ("allow", "disallow"):
            kept.append(line)
        if name not in ("sitemap", "host"):
            opened = False
    return "\n".join(_without_repeats(kept)), lines


def _without_repeats(lines: list[str]) -> Iterator[str]:
    """A file names few agents of ours, so equal neighbours can go: what is left is small for each rule."""
    seen: set[str] = set()
    for line in lines:
        if line.startswith("User-agent: "):
            if line in seen:
                continue
            seen.add(line)
        else:
            seen = set()
        yield line


def _rules(text: str, url: str | None) -> Iterator[Found]:
    from protego import Protego  # loaded where there is a robots.txt

    try:
        rules = Protego.parse(text)
        address = url or "/"
        if not rules.can_fetch(address, OURS):
            group = OURS if _names(text, OURS) else "*"
            yield _found("robots-rule", f"User-agent: {group}", says(MACHINES, "no", "R13"))
            return
        for name in TRAINERS:
            if _names(text, name.lower()) and not rules.can_fetch(address, name):
                yield _found("robots-training", f"User-agent: {name}", says(("train",), "no", "R12"))
    except (ValueError, RecursionError):
        yield _found("unreadable", text[:80], says(MACHINES, "doubt", "R22"))


def _names(text: str, token: str) -> bool:
    return f"User-agent: {token}\n" in text


def _lines(lines: list[Line], path: str, has_document: bool) -> Iterator[Found]:
    own = any(OURS in line.tokens for line in lines)
    for name in ("content-signal", "content-usage", "license"):
        ours = [line for line in lines if line.name == name]
        grouped = [line for line in ours if (OURS if own else "*") in line.tokens]
        outside = [line for line in ours if not line.tokens]
        if name == "content-signal":
            for line in grouped + ([] if own else outside):
                yield _found(name, line.text, content_signal(line.value))
        elif name == "content-usage":
            yield from _usages(grouped, path)
        elif not has_document:
            # a document that was got speaks for itself; one that is only named leaves mining and training in the open
            for line in grouped or outside:
                if re.match(r"https?://\S", line.value):
                    yield _found("rsl-link", line.text, says(("mine", "train"), "ask", "R22"))


def _usages(lines: list[Line], path: str) -> Iterator[Found]:
    ruled: list[tuple[int, Line, str]] = []
    for line in lines:
        prefix, _, value = line.value.partition(" ") if line.value.startswith("/") else ("", "", line.value)
        if not prefix or covers(prefix, path):
            ruled.append((len(prefix), line, value))
    longest = max((length for length, _, _ in ruled), default=0)
    for length, line, value in ruled:
        if length == longest:
            said, _ = content_usage(value)
            yield _found("content-usage", line.text, said)


def _found(kind: str, words: str, said: tuple[Say, ...]) -> Found:
    return Found(kind=kind, words=words, evidence=evidence("robots", "robots.txt", words), says=said, scope="machine")
