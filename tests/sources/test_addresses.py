"""Which addresses are public."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.addresses import is_public, resolved


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.0.9", "169.254.169.254", "172.16.0.1", "192.168.0.1",
        "192.0.2.1", "198.18.0.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1",
        "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "2002:7f00:1::", "2002:c0a8:1::1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "::7f00:1", "64:ff9b:1::1",
    ],
)  # fmt: skip
def test_a_private_address(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "64:ff9b::101:101", "::ffff:1.1.1.1"]
)
def test_a_public_address(address: str) -> None:
    assert is_public(address)


@given(
    st.ip_addresses(network="10.0.0.0/8") | st.ip_addresses(network="127.0.0.0/8") | st.ip_addresses(network="fc00::/7")
)
def test_no_private_address_is_public_in_any_dress(address: object) -> None:
    text = str(address)
    assert not is_public(text)
    if ":" not in text:
        assert not is_public(f"::ffff:{text}")


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1"])
def test_odd_ways_of_writing_an_address_resolve_to_it(host: str) -> None:
    assert resolved(host, 80, 5) == ["127.0.0.1"]


@pytest.mark.parametrize("host", ["a" * 300, "a..b", "\udcff.example"])
def test_a_host_that_is_none(host: str) -> None:
    with pytest.raises(OSError):  # noqa: PT011 - the message is the system's
        resolved(host, 80, 5)
