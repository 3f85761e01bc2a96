"""Signals for machines that contradict themselves, are not fully known, or are another thing's: no yes."""

from __future__ import annotations

import pytest
from tests.rights.building import read
from tests.rights.test_hostile_pages import CC, granted

from onrecord.beside import Beside

ALL = "<permits type='usage'>all</permits>"


def rsl(content: str) -> list[str]:
    return granted(read(beside=Beside(rsl=f"<rsl xmlns='https://rslstandard.org/rsl'>{content}</rsl>")))


def test_plain_rsl_grants() -> None:
    assert "train" in rsl(f"<content url='/'><license>{ALL}<payment type='free'/></license></content>")


@pytest.mark.parametrize(
    "content",
    [
        f"<content url='/'><license>{ALL}</license></content><content url='/'><license>"
        "<prohibits type='usage'>all</prohibits></license></content>",
        *(
            f"<content url='/'><license>{ALL}{more}</license></content>"
            for more in (
                "<prohibits type='usage'>ai-training</prohibits>", "<Prohibits type='usage'>all</Prohibits>",
                "<prohibits type='Usage'>all</prohibits>", "<prohibits type='usage'><x>all</x></prohibits>",
                "<payment><amount currency='USD'>5</amount></payment>", "<payments type='purchase'/>",
                "<payment>5 EUR</payment>",
                "<payment Type='purchase'/>",
                "<payment href='https://x.example/terms'/>",
                "<payment type='free'><amount currency='USD'>5</amount></payment>", "<payment type='tithe'/>",
            )
        ),
        f"<content url='/'><license xmlns='urn:x'>{ALL}</license></content>",
        f"<content url='/' encrypted='true'><license>{ALL}</license></content>",
    ],
)  # fmt: skip
def test_rsl_that_is_contradicted_or_unknown_grants_nothing(content: str) -> None:
    assert rsl(content) == []


@pytest.mark.parametrize(
    "text",
    [
        '[{"location":["/*"],"tdm-reservation":1},{"location":"/*","tdm-reservation":0}]',
        '[{"Location":"/*","tdm-reservation":1},{"location":"/*","tdm-reservation":0}]',
        '[{"location":"/*","TDM-reservation":1,"tdm-reservation":0}]',
        '[{"location":"news","tdm-reservation":1},{"location":"/*","tdm-reservation":0}]',
    ],
)
def test_a_tdm_file_of_wrong_keys_or_places_grants_nothing(text: str) -> None:
    assert granted(read(beside=Beside(tdmrep_json=text))) == []


def test_of_two_values_in_one_place_the_reservation_wins() -> None:
    both = (("tdm-reservation", "1"), ("tdm-reservation", "0"))
    assert granted(read(metas=both)) == granted(read(beside=Beside(headers=both))) == []


@pytest.mark.parametrize(
    "lines",
    [
        "Content-Usage: train-ai=n, train-ai=y", "Content-Signals: ai-train=no\nContent-Signal: ai-train=yes",
        "Content-Signal: ai-train:no\nContent-Signal: ai-train=yes",
        "Content-Signal: ai_train=no, search=yes, ai-train=yes", "Content-Usage: all=n, train-ai=y, search=y",
        "<p>\nContent-Signal: ai-train=yes, search=yes", "Content-Usage: train-ai=y;scope=images",
    ],
)  # fmt: skip
def test_lines_of_robots_txt_that_are_doubtful_grant_nothing(lines: str) -> None:
    assert granted(read(beside=Beside(robots_txt=f"User-agent: *\n{lines}\n", robots_status=200))) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Robots-Tag", "max-snippet:50, no-index"), ("X-Robots-Tag", "onrecord: max-snippet:50, onrecord: noindex"),
        ("X-Robots-Tag", "onrecord: nofollow, googlebot: max-snippet:50"), ("Content-Usage", "train=n, train-ai=y"),
        ("Link", f'</x>; rel="next"; title="a, <{CC}>; rel=license"'),
        ("Link", f'<{CC}>; rel="license"; type="image/png"'), ("Link", f'<{CC}>; rel="license"; title="photos"'),
    ],
)  # fmt: skip
def test_headers_that_are_doubtful_or_another_things_grant_nothing(name: str, value: str) -> None:
    assert granted(read(beside=Beside(headers=((name, value),)))) == []


def test_headers_that_are_plain_are_read() -> None:
    assert "republish" in granted(read(beside=Beside(headers=(("Link", f'</a,b>; rel=next, <{CC}>; rel="license"'),))))
    assert "train" in granted(read(beside=Beside(headers=(("Content-Usage", "train-ai=y"),))))
