"""The page that the project began with, read whole and compared with what a reader finds on it.

The page belongs to its publisher and lies outside of the project; without it these tests are skipped.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.shared import SEED, needs_seed, seeds_truth

import onrecord
from onrecord.record import Record

pytestmark = needs_seed


@pytest.fixture(scope="module")
def wanted() -> dict[str, Any]:
    return seeds_truth()


@pytest.fixture(scope="module")
def record() -> Record:
    return onrecord.read((SEED / "page.txt").read_bytes(), now=datetime(2026, 11, 25, tzinfo=UTC))


def test_headline_and_deck(wanted: dict[str, Any], record: Record) -> None:
    assert (record.headline, record.deck) == (wanted["headline"], wanted["deck"])


def test_byline_with_the_outlet_beside_it(wanted: dict[str, Any], record: Record) -> None:
    assert [{"name": a.name, "kind": a.kind, "outlet": a.outlet} for a in record.authors] == wanted["authors"]


def test_date(wanted: dict[str, Any], record: Record) -> None:
    assert record.published is not None
    assert record.published.day.isoformat() == wanted["published"]


def test_outlet_named_by_its_licensing_address(wanted: dict[str, Any], record: Record) -> None:
    assert record.outlet is not None
    assert record.outlet.domain == wanted["outlet"]["domain"]
    assert record.outlet.name in (wanted["outlet"]["name"], wanted["outlet"]["domain"])


def test_provenance(wanted: dict[str, Any], record: Record) -> None:
    judged = record.provenance
    assert judged is not None
    assert judged.origin is not None
    found = {"relation": judged.relation, "origin": judged.origin.name, "credit": judged.credit}
    assert found == wanted["provenance"]
    assert any("2024" in conflict and "2025" in conflict for conflict in judged.conflicts)


def test_rights(wanted: dict[str, Any], record: Record) -> None:
    rights = record.rights
    assert rights is not None
    for field in ("year", "contact", "holder", "licence"):
        assert getattr(rights, field) == wanted["rights"][field], field
    for use, answers in wanted["rights"]["may"].items():
        assert getattr(rights.may, use).answer == answers[0], use


def test_body_and_nothing_else(wanted: dict[str, Any], record: Record) -> None:
    assert [block.text for block in record.body] == wanted["body"]


def test_all_the_rest_is_set_aside_under_its_kind(wanted: dict[str, Any], record: Record) -> None:
    assert [{"kind": aside.kind, "text": aside.text} for aside in record.set_aside] == wanted["set_aside"]


def test_direct_quotations_have_their_speakers(wanted: dict[str, Any], record: Record) -> None:
    found = {
        (span_text, statement.speaker.name if statement.speaker else None)
        for statement in record.statements or ()
        if statement.form == "direct"
        for span_text in (record.text[start:end] for start, end in statement.content.spans)
    }
    direct = [s for s in wanted["statements"] if s["form"] == "direct"]
    assert {(s["content"]["words"], s["speaker"]) for s in direct} == found
