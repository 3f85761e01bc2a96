"""Rights of feeds: a feed's licence does not reach an item that came from elsewhere, and its refusals stay."""

from __future__ import annotations

from typing import Any

import pytest
from tests.rights.building import CC, URL, feed, permission, read

from onrecord.record import Rights

BY = f"{CC}by/4.0/"
OWN = {"feed_link": "https://baypress.example/", "feed_url": "https://baypress.example/rss", "feed_title": "Bay Press",
       "link": URL}  # fmt: skip
PLANET = {"feed_link": "https://planet.example/", "feed_url": "https://planet.example/rss", "feed_title": "Planet"}
SENTENCE = "This article is licensed under CC BY 4.0."


def of(**fields: Any) -> Rights:
    return read(("body", "The dam held."), beside=feed(**(OWN | fields)))


def granted(rights: Rights) -> str:
    return "".join(letter for letter in "fravimt" if permission(rights, letter).answer == "yes")


@pytest.mark.parametrize(
    "fields",
    [
        {"licence": BY}, {"rights": SENTENCE}, {"licence": BY, "feed_url": "https://feeds.burner.example/bay"},
        {"licence": BY, "source_title": "Bay Press", "source_url": "https://baypress.example/rss"},
        {"licence": BY, "authors": ("Rita Moss",)},
        {**PLANET, "licence": BY, "rights": "© 2026 Bay Press. Licensed under CC BY 4.0.", "source_title": "Bay Press"},
    ],
)  # fmt: skip
def test_an_items_own_licence_grants(fields: dict[str, Any]) -> None:
    assert granted(of(**fields)) == "fravimt"


@pytest.mark.parametrize(
    "fields",
    [
        {"feed_licence": BY}, {"feed_rights": "CC BY 4.0"}, {"feed_rights": SENTENCE},
        {"feed_rights": "Our articles may be republished with credit."}, {"licence": BY, "source_title": "Coast Watch"},
        {"rights": SENTENCE, "source_url": "https://coastwatch.example/rss"}, {"licence": BY, "authors": ("AFP",)},
        {"licence": BY, "authors": ("Rita Moss / Reuters",)}, {"licence": BY, **PLANET}, {"rights": SENTENCE, **PLANET},
        {"rights": "Our articles may be republished with credit.", **PLANET},
        {"licence": BY, "link": "https://coastwatch.example/x"}, {"licence": BY, "rights": "© 2026 Coast Watch"},
        {"licence": BY, "rights": "© 2026 Coast Watch. Licensed under CC BY 4.0.", "source_title": "Coast Watch",
         "source_url": "https://coastwatch.example/rss"},
        {**PLANET, "licence": BY, "rights": "© 2026 Planet. Licensed under CC BY 4.0.", "source_title": "Bay Press"},
    ],
)  # fmt: skip
def test_a_licence_over_what_may_be_anothers_grants_nothing(fields: dict[str, Any]) -> None:
    assert granted(of(**fields)) == ""
    assert permission(of(**fields), "r").answer == "ask"


def test_an_agencys_line_or_a_refusal_beside_the_items_licence() -> None:
    assert granted(of(licence=BY, rights="© AFP")) == "i"
    assert granted(of(licence=BY, rights="Not for republication")) == "i"


def test_refusals_of_another_feed_stay() -> None:
    for rights in (of(rights="For personal use only.", **PLANET), of(feed_rights="For personal use only.", **PLANET)):
        assert [permission(rights, letter).answer for letter in "frav"] == ["no"] * 4
