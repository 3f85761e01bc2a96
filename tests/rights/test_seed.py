"""The page that the project starts from: its text is read at test time and never kept here."""

from __future__ import annotations

from tests.rights.building import provenance, read
from tests.shared import SEED, needs_seed, seeds_truth

from onrecord.article.article import Label


@needs_seed
def test_the_first_page() -> None:
    expected = seeds_truth()
    labels: dict[str, Label] = {aside["text"]: aside["kind"] for aside in expected["set_aside"]}
    lines = [" ".join(line.split()) for line in (SEED / "page.txt").read_text("utf-8").splitlines()]
    blocks = [(labels.get(line, "body"), line) for line in lines if line]
    origin = expected["provenance"]["origin"]
    rights = read(*blocks, url=None, whose=provenance("republished", origin, origin.lower()))
    assert any(label == "rights" for label, _ in blocks)
    wanted = expected["rights"]
    for field in ("year", "contact", "holder", "licence"):
        assert getattr(rights, field) == wanted[field], field
    for use, permission in rights.may:
        assert permission.answer == wanted["may"][use][0], use
    assert rights.may.quote.rule == "R1"
    assert rights.may.feed.rule == "R5"
    assert rights.may.feed.conditions
    assert wanted["contact"] in rights.line
