"""To whom something is said, by any verb of saying: "insisted to reporters", "warned drivers"."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in
from onrecord.statements.lexicon.languages.english import SAID


def hearers(text: str) -> str | None:
    """To whom the first statement is said."""
    return statements_in(text, None, "en").statements[0].said.to


@pytest.mark.rules_alone
@pytest.mark.parametrize("verb", sorted(SAID - {"told"}))
def test_said_to_reporters(verb: str) -> None:
    assert hearers(f"It rained.\n\n“The pier is safe for all,” Ada Holt {verb} to reporters.") == "reporters"


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("“The pier is safe for all,” Ada Holt warned drivers on Monday.", "drivers"),
        ("“The pier is safe for all,” Ada Holt reminded the council.", "the council"),
        ("“The pier is safe for all,” Ada Holt reassured tenants, who had left.", "tenants"),
        ("“The pier is safe for all,” Ada Holt promised reform.", None),
        ("“The pier is safe for all,” Ada Holt warned of storms.", None),
        ("“The pier is safe for all,” Ada Holt whispered to friends.", "friends"),
        ("Ada Holt explained to the jury that the pier was safe.", "the jury"),
        ("Ada Holt promised to voters that the pier was safe.", "voters"),
        ("“The pier is safe for all,” Ada Holt wrote to the court office.", "the court office"),
        ("“The pier is safe for all,” Ada Holt wrote to complain.", None),
    ],
)
def test_to_whom(text: str, to: str | None) -> None:
    assert hearers(text) == to
