"""Files and headers beside a page that only look as if they granted."""

from __future__ import annotations

import pytest
from tests.rights.building import CC, permission, read

from onrecord.beside import Beside

RSL = '<rsl xmlns="{}"><content url="/"><license><permits type="usage">all</permits></license></content></rsl>'


@pytest.mark.parametrize("link", [
    f'<{CC}by/4.0/>; rel="license"; anchor="/img.jpg"', f'<{CC}by/4.0/>; rel="next license-ish"',
    f'<{CC}by/4.0/>; rel=licenses', f'<{CC}by/4.0/>; title="rel=license"',
])  # fmt: skip
def test_a_link_of_another_thing_grants_nothing(link: str) -> None:
    assert permission(read(beside=Beside(headers=(("Link", link),))), "r").answer == "unknown"


@pytest.mark.parametrize("link", [f'<{CC}by/4.0/>; rel="license"', f"<{CC}by/4.0/>;rel=license; type=x"])
def test_a_link_of_the_page_grants(link: str) -> None:
    assert permission(read(beside=Beside(headers=(("Link", link),))), "r").answer == "yes"


def test_a_licence_of_another_namespace_is_no_rsl() -> None:
    assert permission(read(beside=Beside(rsl=RSL.format("https://rslstandard.org/rsl"))), "t").answer == "yes"
    assert permission(read(beside=Beside(rsl=RSL.format("https://other.example/rsl"))), "t").answer == "ask"


@pytest.mark.parametrize("flag", ['"0"', "0.0", "false", "null", '1, "tdm-reservation": 0'])
def test_what_is_no_plain_nought_reserves_nothing_and_frees_nothing(flag: str) -> None:
    beside = Beside(tdmrep_json=f'[{{"location": "/", "tdm-reservation": {flag}}}]')
    assert permission(read(beside=beside), "m").answer != "yes"
