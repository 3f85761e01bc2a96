"""Addresses joined to their base and parted, most of them without `urllib`: it takes several times as long, and to load
it as long as to join a thousand."""

from __future__ import annotations

_ORIGINS = ("https://", "http://")
_HOST = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
_CHANGED = ("//", "/.", ";", "#", " ")
"""Where one of these stands behind the host, joining may change the address, and urllib is asked."""


def on_web(address: str | None) -> str | None:
    """The address where it is whole and of the web; None of others, as `urn:` and what lacks its host."""
    return address if address and address.lower().startswith(_ORIGINS) else None


def joined(base: str | None, address: str) -> str:
    """`address`, absolute where `base` is known: what `urllib.parse.urljoin` gives. Raises ValueError as that does."""
    base = base or ""
    if not address:
        return base
    if address.startswith(_ORIGINS):
        _, host, path = _parted(address)
        if host and _is_plain(path):
            return address
    elif address.startswith("/") and _is_plain(address):
        scheme, host, _ = _parted(base)
        if host:
            return f"{scheme}://{host}{address}"
    from urllib.parse import urljoin  # few pages need it

    return urljoin(base, address)


def parts_of(address: str) -> tuple[str, str, str]:
    """Network location, path and query: what `urllib.parse.urlsplit` gives. Raises ValueError as that does."""
    _, host, rest = _parted(address)
    if host and rest.isprintable() and " " not in rest:
        path, _, query = rest.partition("#")[0].partition("?")
        return host, path, query
    from urllib.parse import urlsplit

    parts = urlsplit(address)
    return parts.netloc, parts.path, parts.query


def hostname_in(address: str) -> str | None:
    """The host, lower case: what `urllib.parse.urlsplit` gives as `hostname`. Raises ValueError as that does."""
    if host := _parted(address)[1]:
        return host.lower()
    from urllib.parse import urlsplit

    return urlsplit(address).hostname


def _parted(address: str) -> tuple[str, str, str]:
    """Scheme, host and the rest of an address on the web; no host where it is not a plain one."""
    scheme, _, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    return scheme, host if scheme in ("https", "http") and _HOST.issuperset(host) else "", slash + path


def _is_plain(path: str) -> bool:
    return path.isprintable() and not any(mark in path for mark in _CHANGED) and not path.endswith("?")
