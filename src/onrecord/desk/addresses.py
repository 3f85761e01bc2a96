"""Addresses found on pages, as far as the desk may link to them; what they lead to is not its business."""

from __future__ import annotations

from urllib.parse import quote, urlsplit


def safe_href(url: str | None) -> str | None:
    """`url` where it is http or https with a host and without control characters; else None."""
    if not url or len(url) > 4_000 or any(mark.isspace() or not mark.isprintable() for mark in url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and host else None


def shown(url: str, longest: int = 60) -> str:
    """An address as people read it: without scheme and `www.`; where it is long, without what it asks behind `?`, and
    without its middle, at a slash where one is near."""
    parts = url.split("://", 1)[-1].removeprefix("www.").rstrip("/")
    if len(parts) <= longest:
        return parts
    parts, _, query = parts.partition("?")
    parts = parts.rstrip("/") + ("?…" if query else "")
    if len(parts) <= longest:
        return parts
    host, _, path = parts.partition("/")
    end = path[-(max(longest - len(host) - 2, 8)) :]
    slash = end.find("/", 0, len(end) // 2)
    return f"{host}/…{end[max(slash, 0) :]}"


def segment(text: str) -> str:
    """`text` as one segment of a path."""
    return quote(text, safe="")
