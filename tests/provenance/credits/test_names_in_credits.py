"""What stands where an origin’s name would: a headline, for whom it was, who gave it; and where the name stands."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page

from onrecord.provenance import provenance_of

TEXT: list[Row] = [("body", BODY)] * 3


def told(words: str) -> tuple[str, str | None]:
    rows: list[Row] = [("byline", "By Rita Moss"), *TEXT, ("credit", words)]
    found = provenance_of(page(*rows), article(*rows, authors=(author("Rita Moss"),)), None)
    return found.relation, found.origin.name if found.origin else None


@pytest.mark.parametrize(
    "words",
    [
        'This story was originally published with the headline "Wall shut".',
        "This article was originally published under the headline “Wall shut in Tern.”",
        "This article was originally published with an error.",
        "Story provided by Ada Holt.",
        "Report provided by Tern Council.",
    ],
)
def test_no_origin(words: str) -> None:
    assert told(words) == ("original", None)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            'This story was originally published with the headline "Wall shut" in Hull Post.',
            ("republished", "Hull Post"),
        ),
        ("This article first appeared under the title “Wall shut” on Hull Post.", ("republished", "Hull Post")),
        ("This story was first published with Hull Post.", ("republished", "Hull Post")),
        ("This article was supplied by Hull Post for Bay Press.", ("republished", "Hull Post")),
        ("This article was first published by Center for Salt Studies.", ("republished", "Center for Salt Studies")),
        ("Story provided by Hull Post.", ("republished", "Hull Post")),
        ("Content in this article was provided by Hull Post, a nonprofit newsroom.", ("republished", "Hull Post")),
        ("This content was created by Hull Post and is shared by a network.", ("republished", "Hull Post")),
        ("Copyright: Project Syndicate, 2026. www.project-syndicate.org", ("republished", "Project Syndicate")),
        ("Translated by Lou Finn from Küstenwacht.", ("translation", "Küstenwacht")),
        ("Translated by Lou Finn from the German.", ("translation", None)),
    ],
)
def test_an_origin(words: str, expected: tuple[str, str | None]) -> None:
    assert told(words) == expected
