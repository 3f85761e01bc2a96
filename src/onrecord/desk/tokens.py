"""Form tokens: what a form carries so that no other site can send it, and what is looked at before a form is read.

A token is masked afresh on each page, so that its compressed length tells nothing of it (BREACH). Where it was sent
from is checked besides (`Sec-Fetch-Site`, else `Origin`), before one byte of the body is read.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from typing import Final
from urllib.parse import urlsplit

from itsdangerous import BadSignature
from starlette.datastructures import Headers

from onrecord.desk.sessions import signer
from onrecord.desk.settings import Randomness

BROWSER_COOKIE: Final = "onrecord_browser"
_LENGTH: Final = 16
_TOKEN: Final = re.compile(r"[0-9a-f]{64}")


class Tokens:
    """Form tokens of one desk, each bound to a browser by a signed cookie."""

    def __init__(self, secret: bytes, randomness: Randomness = secrets.token_bytes) -> None:
        self._secret, self._randomness, self._signer = secret, randomness, signer(secret, "browser")

    def new_browser(self) -> str:
        """The cookie of a browser that had none."""
        return self._signer.sign(self._randomness(16).hex()).decode("ascii")

    def knows(self, browser: str | None) -> bool:
        """Whether the cookie is one that this desk gave."""
        try:
            self._signer.unsign(browser or "")
        except BadSignature:
            return False
        return True

    def token(self, browser: str) -> str:
        """For a form shown to the browser: 64 hexadecimal digits, others each time."""
        mask = self._randomness(_LENGTH)
        return (mask + _xor(mask, self._of(browser))).hex()

    def fits(self, token: str, browser: str | None) -> bool:
        """Whether the token came from a form that was shown to the browser."""
        if browser is None or not self.knows(browser) or not _TOKEN.fullmatch(token):
            return False
        sent = bytes.fromhex(token)
        return hmac.compare_digest(_xor(sent[:_LENGTH], sent[_LENGTH:]), self._of(browser))

    def _of(self, browser: str) -> bytes:
        return hmac.digest(self._secret, b"form:" + browser.encode(), hashlib.sha256)[:_LENGTH]


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def sent_from_here(headers: Headers, scheme: str) -> bool:
    """Whether a form was sent by one of the desk's own pages, as far as the browser says.

    The desk asks for no referrer to be sent, and then a browser's `Origin` is `null` for its own forms too. Programs
    send neither header: for them the token decides.
    """
    site = headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    if origin is None or (origin == "null" and site is not None):
        return True
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return parts.scheme == scheme and parts.netloc.lower() == headers.get("host", "").lower()
