"""Signs in the head and beside the page, alone and against what is printed."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, author, canonical, json_ld, meta, page

import onrecord
from onrecord.beside import Beside, FeedItem
from onrecord.provenance import provenance_of
from onrecord.record import Provenance

ROWS: list[Row] = [("byline", "Lou Finn"), ("body", BODY), ("body", BODY)]


def read(beside: Beside | None = None, rows: list[Row] | None = None, **fields: Any) -> Provenance:
    rows = rows or ROWS
    return provenance_of(page(*rows, **fields), article(*rows, json_ld=0 if "json_ld" in fields else None), beside)


def test_a_canonical_address_elsewhere() -> None:
    found = read_canonical("https://coastwatch.example/1")
    assert found.relation == "republished"
    assert found.origin is not None
    assert (found.origin.name, found.origin.domain) == (None, "coastwatch.example")
    assert found.origin_url == "https://coastwatch.example/1"
    assert any("canonical" in one for one in found.conflicts)


@pytest.mark.parametrize(
    "href",
    [
        "https://www.baypress.example/1",
        "https://amp.baypress.example/1",
        "https://baypress.test/1",
        "https://web.archive.org/1",
        "/1",
        "",
        "javascript:1",
    ],
)
def test_canonical_addresses_that_say_nothing(href: str) -> None:
    assert read_canonical(href).relation == "original"


def test_a_canonical_address_at_an_agency_is_wire() -> None:
    found = read_canonical("https://apnews.com/article/1")
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Associated Press")


def read_canonical(href: str) -> Provenance:
    return provenance_of(replace(page(*ROWS), links=canonical(href)), article(*ROWS), None)


@pytest.mark.parametrize(
    ("value", "relation", "origin"),
    [
        ({"isBasedOn": "https://coastwatch.example/1"}, "republished", "coastwatch.example"),
        ({"isBasedOn": {"url": "https://coastwatch.example/1"}}, "republished", "coastwatch.example"),
        ({"isBasedOn": "https://www.baypress.example/0"}, "original", None),
        ({"sourceOrganization": {"name": "Reuters"}}, "wire", "Reuters"),
        ({"provider": "AFP"}, "wire", "Agence France-Presse"),
        ({"provider": {"name": ["Bay Press"]}}, "original", None),
        ({"copyrightHolder": {"name": "picture alliance/dpa | Dan Roe"}}, "original", None),
        ({"translationOfWork": {"url": "https://coastwatch.example/1"}}, "translation", "coastwatch.example"),
        ({"sourceOrganization": {"@id": "#org"}}, "original", None),
        ({"isBasedOn": 7, "provider": [None, 3, []], "copyrightHolder": {"name": {}}}, "original", None),
        ({"isBasedOn": ["https://[broken", {"url": ["x"]}], "sourceOrganization": {"@id": 4}}, "original", None),
    ],
)  # fmt: skip
def test_json_ld(value: dict[str, Any], relation: str, origin: str | None) -> None:
    found = read(json_ld=(json_ld(**value),))
    assert (found.relation, found.origin and (found.origin.name or found.origin.domain)) == (relation, origin)


def test_json_ld_of_another_node_is_not_read() -> None:
    nodes = (json_ld(headline="x"), json_ld(provider="AFP"))
    assert read(json_ld=nodes).relation == "original"


def test_metas() -> None:
    assert read(metas=(meta("syndication-source", "https://coastwatch.example/1"),)).relation == "republished"
    assert read(metas=(meta("original-source", "https://www.baypress.example/1"),)).relation == "original"
    assert read(metas=(meta("original-source", "Coast Watch"),)).relation == "original"


def test_a_counter_of_republications() -> None:
    found = read(pixels=("https://counter.theconversation.com/content/1/count.gif",))
    assert (found.relation, found.origin and found.origin.name) == ("republished", "The Conversation")
    assert read(pixels=("https://stat.example/1.gif",)).relation == "original"


def test_the_feeds_source() -> None:
    item = FeedItem(source_title="Coast Watch", source_url="https://coastwatch.example/feed")
    rows: list[Row] = [("body", BODY)]
    found = read(Beside(feed=item), rows)
    assert (found.relation, found.origin and found.origin.name) == ("republished", "Coast Watch")
    assert read(Beside(feed=FeedItem(source_title="Bay Press")), rows).relation == "unknown"


def test_authors_out_of_sight() -> None:
    rows: list[Row] = [("body", BODY)]
    by_agency = article(*rows, authors=(author("AFP", kind="organisation"),))
    assert provenance_of(page(*rows), by_agency, None).relation == "wire"
    both = article(*rows, authors=(author("Rita Moss"), author("Deutsche Presse-Agentur", kind="organisation")))
    assert provenance_of(page(*rows), both, None).relation == "mixed"
    house = article(*rows, authors=(author("Bay Press", kind="organisation"),))
    assert provenance_of(page(*rows), house, None).relation == "original"
    beside = article(*rows, authors=(author("Dave Roe", outlet="Other.example"),))
    found = provenance_of(page(*rows), beside, None)
    assert (found.relation, found.origin and found.origin.domain) == ("republished", "other.example")


@pytest.mark.parametrize(("told", "relation"), [("loufinn", "original"), ("La Jornada", "unknown"), ("AFP", "unknown")])
def test_an_outlet_is_no_writer_of_the_house(told: str, relation: str) -> None:
    rows: list[Row] = [("body", BODY), ("body", BODY)]
    assert read(rows=rows, metas=(meta("author", told),)).relation == relation


def test_the_houses_own_name_in_the_head() -> None:
    rows: list[Row] = [("body", BODY), ("body", BODY)]
    found = provenance_of(page(*rows, metas=(meta("author", "La Jornada"),)), article(*rows, outlet="La Jornada"), None)
    assert found.relation == "original"


@pytest.mark.parametrize("feed", ["application/rss+xml", "application/feed+json"])
@pytest.mark.parametrize(("name", "relation"), [("المرفأ", "original"), ("Harbour Post", "republished")])
def test_a_saved_page_whose_name_is_in_another_script_than_its_domain_is_its_own(
    name: str, relation: str, feed: str
) -> None:
    source = f"""<html><head><link rel=canonical href="https://marfa.example/1">
        <meta property=og:site_name content="{name}">
        <link rel=alternate type="{feed}" href="https://marfa.example/feed"></head>
        <body><h1>Rain fell on Carrow</h1><p class=byline>By Ada Holt</p>{"<p>" + BODY + "</p>"}</body></html>"""
    provenance = onrecord.read(source, fields=["provenance"]).provenance
    assert provenance is not None
    assert provenance.relation == relation
