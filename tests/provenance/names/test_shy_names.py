"""Own bylines that look like none: in small letters, one given name, a team, a post glued to its holder's name."""

from __future__ import annotations

from typing import Final

import pytest

from onrecord import read
from onrecord.provenance.names.names_alone import is_shy_name

BODY: Final = (
    "The ferry to Orrin will run every two hours from Monday while its second boat is in the dock, the company said on"
    " Tuesday, and the last crossing leaves at nine.",
    "Islanders asked for a night boat and were told that the crew may not work longer than it does now, whatever the"
    " council pays for it.",
    "“We were cut off for a week in March,” said the baker, who keeps flour for three and sleeps badly all the same.",
)
TITLE: Final = "Ferry to Orrin runs every two hours"


def relation(head: str, site: str = "Orrin Courier", url: str = "https://orrincourier.example/ferry") -> str:
    """What is told of a page with `head` between headline and text."""
    name = f"<meta property=og:site_name content='{site}'>" if site else ""
    html = (
        f"<html><title>{TITLE}</title>{name}<main><h1>{TITLE}</h1>{head}"
        f"<div class=text>{''.join(f'<p>{one}</p>' for one in BODY)}</div></main></html>"
    )
    found = read(html, url).provenance
    assert found
    assert found.origin is None
    return found.relation


@pytest.mark.parametrize(
    "words",
    ["by jo brask", "By Jo", "By Marisol", "Posted by jo brask", "von jo brask", "par lise-anne brask", "Orrin Team",
     "Orrin Courier Team", "The Newsroom", "Orrin Courier Staff", "By Orrin Courier Weekend"],
)  # fmt: skip
@pytest.mark.parametrize(
    "head", ["<p class=byline>{}</p><p>6 May 2026</p>", "<div><span>{}</span> <span>May 6, 2026</span></div>"]
)
def test_a_shy_byline_is_the_outlets_own(words: str, head: str) -> None:
    assert relation(head.format(words)) == "original"


@pytest.mark.parametrize("words", ["by admin", "by popular demand", "by the numbers", "Share"])
def test_what_names_nobody_leaves_it_open(words: str) -> None:
    assert relation(f"<p class=byline>{words}</p><p>6 May 2026</p>") == "unknown"


@pytest.mark.parametrize(
    "words", ["By Topic", "von bis", "By AP", "By Reuters", "World", "Tuesday", "par la rédaction"]
)
def test_what_is_no_shy_name(words: str) -> None:
    assert not is_shy_name(words, boxed=True)


def test_a_team_is_the_outlets_whose_address_spells_it() -> None:
    assert relation("<p>TernDesk Team</p><p>May 6, 2026</p>", "", "https://www.getterndesk.example/a") == "original"


def test_a_name_with_its_post_glued_to_it_in_a_box_on_the_author() -> None:
    box = "<div class=article__author__info>Jo BraskFounder at Tern Desks</div>"
    assert relation(f"<p>May 6, 2026</p>{box}") == "original"


@pytest.mark.parametrize("desk", ["Redacción", "La rédaction", "Redazione", "Redactie"])
def test_a_desk_that_leads_to_names_elsewhere_is_the_house(desk: str) -> None:
    assert relation(f"<p class=byline>{desk}</p><time datetime=2026-05-06>6.5.2026</time>") == "original"
