"""What tells machines a static site's terms: robots.txt, tdmrep.json, and RSL where the site has an address.

The site as a whole reserves mining and training. A page whose text its source leaves free for them is named by its
path, so that all three say of it what its own meta tags say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final
from urllib.parse import quote, urlsplit

import msgspec

from onrecord.publish.xml import Element, add, document, root

RSL_NAMESPACE: Final = "https://rslstandard.org/rsl"


class Freed(msgspec.Struct, frozen=True, kw_only=True):
    """A page, by its path from the site's root, whose source permits mining without a condition; perhaps training."""

    page: str
    train: bool = False


def terms_files(address: str | None, freed: Iterable[Freed]) -> Iterator[tuple[str, bytes]]:
    """The files, by their paths from the site's root. `address`: where the site is found, None where that is not told.

    robots.txt and tdmrep.json count at the root of a host alone; a site in a folder has to bring them there.
    """
    base = urlsplit(address or "").path.rstrip("/")
    pages = sorted(freed, key=lambda one: one.page)
    yield "robots.txt", _robots(address, base, pages).encode()
    yield ".well-known/tdmrep.json", msgspec.json.format(msgspec.json.encode(_reservations(base, pages))) + b"\n"
    if address:
        yield "rsl.xml", _rsl(base, pages)


def _robots(address: str | None, base: str, pages: Sequence[Freed]) -> str:
    """Content-Usage by path, where the longest wins (draft-ietf-aipref-attach-05).

    Content-Signal knows no paths: it refuses training where no page is free for it, and else leaves it to the others.
    """
    signal = "" if any(one.train for one in pages) else ", ai-train=no"
    lines = ["User-agent: *", "Allow: /", f"Content-Signal: search=yes{signal}", "Content-Usage: train-ai=n"]
    lines += [f"Content-Usage: {_path(base, one)} train-ai=y" for one in pages if one.train]
    if address:
        lines += ["", f"License: {address}/rsl.xml"]
    return "\n".join(lines) + "\n"


def _reservations(base: str, pages: Sequence[Freed]) -> list[dict[str, Any]]:
    """TDMRep: the first location that matches decides."""
    free = [{"location": _path(base, one), "tdm-reservation": 0} for one in pages]
    return [*free, {"location": f"{base}/", "tdm-reservation": 1}]


def _rsl(base: str, pages: Sequence[Freed]) -> bytes:
    """RSL 1.0: what is permitted is a closed list, and the more specific content goes before the whole site."""
    top = root("rsl", {"xmlns": RSL_NAMESPACE})
    _content(top, f"{base}/", "search", "ai-all")
    for one in pages:
        _content(top, _path(base, one), f"search ai-input{' ai-train' * one.train}", "" if one.train else "ai-train")
    return document(top)


def _content(top: Element, url: str, permitted: str, prohibited: str) -> None:
    licence = add(add(top, "content", url=url), "license")
    add(licence, "permits", permitted, type="usage")
    if prohibited:
        add(licence, "prohibits", prohibited, type="usage")


def _path(base: str, one: Freed) -> str:
    return f"{base}/{quote(one.page)}"
