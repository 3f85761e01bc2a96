"""SHA-256 is the same by whichever module makes it, and OpenSSL is not loaded for the first pages."""

from __future__ import annotations

import hashlib
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from onrecord.page.digests import Hasher, sha256_hex


@given(st.lists(st.binary(max_size=400), max_size=6), st.integers(min_value=-1, max_value=1000))
def test_digests_are_those_of_hashlib_before_and_after_the_change(texts: list[bytes], much: int) -> None:
    hasher = Hasher(much)
    assert [hasher.hex_of(text) for text in texts] == [hashlib.sha256(text).hexdigest() for text in texts]


def test_a_digest_is_the_one_of_the_standard() -> None:
    """FIPS 180-4's first example."""
    assert sha256_hex(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_the_first_page_loads_no_openssl_and_the_hundredth_does() -> None:
    source = (
        "import sys, onrecord\n"
        "page = b'<html><body><h1>Gate closed</h1><p>' + b'The gate was closed. ' * 4000 + b'</p></body></html>'\n"
        "onrecord.read(page, fields=('headline', 'text', 'id', 'version', 'source'))\n"
        "print('_hashlib' in sys.modules)\n"
        "from onrecord.page.digests import sha256_hex\n"
        "sha256_hex(bytes(3_000_000))\n"
        "print('_hashlib' in sys.modules)\n"
    )
    told = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "True"]
