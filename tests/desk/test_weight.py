"""What a page costs to load, without the article's text: 60 KB at most, all of it the desk's own."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import alone, client
from tests.desk.walk import addresses
from tests.desk.wire import store_with

from onrecord.store import Store

BUDGET = 60_000
NAMES = ("ledger/2026-03-05-minister-promises-four-metres", "harbour/2026-03-17-mediators-optimistic")


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with store_with(tmp_path_factory.mktemp("wire") / "onrecord.db", *NAMES) as store:
        yield store


def sent(visitor: TestClient, address: str) -> int:
    """Bytes of the answer, as they go over the line."""
    return int(visitor.get(address).headers["content-length"])


def test_no_page_is_over_the_budget(wire: Store) -> None:
    visitor = client(alone(wire))
    weighed = 0
    for address in addresses(alone(wire), wire):
        answer = visitor.get(address)
        if not answer.headers.get("content-type", "").startswith("text/html"):
            continue
        page = answer.text
        parts = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page))
        assert len(parts) == 3, parts
        text = 0
        if found := re.fullmatch(r"/article/(\w+)", address):
            text = len(gzip.compress(wire.record(found[1]).text.encode()))
        weight = sent(visitor, address) + sum(sent(visitor, part) for part in parts) - text
        assert weight <= BUDGET, f"{address} weighs {weight} bytes"
        weighed += 1
    assert weighed > 10


def test_what_is_static_may_be_kept_by_the_browser(wire: Store) -> None:
    visitor = client(alone(wire))
    first = visitor.get("/static/desk.css")
    assert "max-age" in first.headers["cache-control"]
    assert visitor.get("/static/desk.css", headers={"if-none-match": first.headers["etag"]}).status_code == 304
    assert first.headers["content-encoding"] == "gzip"
    folder = Path(__file__).parents[2] / "src" / "onrecord" / "desk" / "static"
    assert {path.name for path in folder.iterdir()} == {"desk.css", "desk.js", "icon.svg"}
