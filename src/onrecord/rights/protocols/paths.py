"""Path patterns of robots.txt, as TDMRep, RSL and Content-Usage use them too: `*` is anything, a final `$` the end."""

from __future__ import annotations

from urllib.parse import urlsplit


def path_of(url: str | None) -> str:
    """Path and query of an address; "/" where there is no address or it can't be parsed."""
    if not url:
        return "/"
    try:
        parts = urlsplit(url)
    except ValueError:
        return "/"
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def covers(pattern: str, path: str) -> bool:
    """Whether a pattern covers a path. Linear in both: each piece between stars is looked for once."""
    closed = pattern.endswith("$")
    pieces = pattern.removesuffix("$").split("*")
    if not path.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    if len(pieces) == 1:
        return not closed or at == len(path)
    for piece in pieces[1:-1]:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    last = pieces[-1]
    if closed:
        return path.endswith(last) and len(path) - len(last) >= at
    return path.find(last, at) >= 0
