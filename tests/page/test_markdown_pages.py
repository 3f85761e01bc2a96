"""Whole pages that came as Markdown, with their menus: read as text without markup is."""

from __future__ import annotations

import pytest

from onrecord import read
from onrecord.page import page_from

STORY = (
    "The council of Quell voted on Tuesday to close the north quay to lorries from June, after years of complaints.",
    "“We have waited long enough,” said councillor Ida Moor, who brought the motion and leads the committee on roads.",
    "The vote was nine to four. Hauliers say that the detour costs them twenty minutes a trip, and may go to court.",
    "The quay was built in 1911, and its wall has been mended three times since, the last time four years ago.",
)
MENU = [
    f"  * [{name}](/{name.lower()})"
    for name in ("News", "Sport", "Weather", "Harbour", "Culture", "Opinion", "Podcasts")
]
FOOT = [
    f"  * [{name}](https://bay.example/{name.lower()})"
    for name in ("Imprint", "Privacy", "Terms", "Contact", "Jobs", "Help")
]
HEAD = "# Quell closes its north quay\n\nBy [Tom Ferris](/by/tom-ferris)\n\n5 May 2026"


def page(*parts: str) -> str:
    return "\n\n".join(parts)


def test_menus_are_none_of_the_body() -> None:
    teasers = "\n".join(
        f"  * [Harbour news of the day, number {n}, which nobody here has read](/n/{n})" for n in range(9)
    )
    text = page("\n".join(MENU), HEAD, *STORY, "## More", teasers, "\n".join(FOOT))
    record = read(text)
    assert page_from(text, None, "auto", None).kind == "text"
    assert record.headline == "Quell closes its north quay"
    assert [author.name for author in record.authors] == ["Tom Ferris"]
    assert [block.text for block in record.body] == list(STORY)


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ((HEAD, *STORY), "html"),
        (("\n".join(MENU), HEAD, *STORY), "text"),
        ((HEAD, *STORY, "\n".join(MENU)), "text"),
        ((HEAD, "\n".join(f"- [Part {n}](#part-{n})" for n in range(9)), *STORY), "html"),  # a table of contents
        ((HEAD, *STORY, "\n".join(MENU[:5])), "html"),
        ((HEAD, *(f"{one} [More](/more)\n\n[Next](/next)" for one in STORY * 3)), "html"),
    ],
)
def test_a_page_with_menus_is_told(parts: tuple[str, ...], kind: str) -> None:
    assert page_from(page(*parts), None, "auto", None).kind == kind


def test_links_that_only_a_site_can_complete_are_markdown() -> None:
    text = page("Sign in", "\n".join(MENU), HEAD, *STORY, "## More", "[Next story](/next)")
    assert read(text).headline == "Quell closes its north quay"


def test_brackets_alone_are_no_markdown() -> None:
    text = page("Quell closes its north quay", *STORY, "See [the order] (by Ida Moor) and [1](2).")
    assert page_from(text, None, "auto", None).blocks[-1].text.endswith("[1](2).")
