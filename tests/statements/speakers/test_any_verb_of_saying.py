"""Rules that ask for a verb of saying beside somebody know all of them, not those alone that came to mind first."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.statements import statements_in
from onrecord.statements.lexicon.languages.english import SAID, says_at

pytestmark = pytest.mark.rules_alone

VERBS = [*sorted(SAID), "says", "argues", "insists", "claims", "believes", "fears", "has warned", "also told"]


@pytest.mark.parametrize("verb", VERBS)
def test_only_one_comma_before_a_name(verb: str) -> None:
    speaker = who(f"The road is shut. The port director, Ada Holt {verb} the pier would be next.", "Ada Holt")
    assert speaker.role == "port director"


@pytest.mark.parametrize("verb", ["said", "argued", "argues", "insists", "claimed", "believes", "has denied"])
def test_whose_founder_it_is(verb: str) -> None:
    text = f"The Harbour Trust made boats. Its founder Ada Holt {verb} that the pier was shut."
    one = statements_in(text, None, "en").statements[-1]
    assert one.speaker is not None
    assert one.speaker.side == "Harbour Trust"


@pytest.mark.parametrize("verb", sorted(SAID))
def test_a_role_ends_before_a_verb_and_that(verb: str) -> None:
    speaker = who(f"Ada Holt, head of finance at Hull Works {verb} that the pier was shut.", "Ada Holt")
    assert speaker.role == "head of finance at Hull Works"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The port director, Ada Holt said: “It is shut.”", "port director"),
        ("The port director, Ada Holt smiled at the crowd and said it was shut.", None),
        ("The mayor, Ada Holt said on Monday, was wrong to shut it.", None),
        ("The mayor, Ada Holt argued in court, had lied.", None),
        ("Ada Holt, head of the newly proposed fund, said it was shut.", "head of the newly proposed fund"),
        ("Ada Holt, widow of the accused, said it was shut.", "widow of the accused"),
    ],
)
def test_what_a_name_is_beside_other_verbs(text: str, role: str | None) -> None:
    assert who(text, "Ada Holt").role == role


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (" said it", 5),
        (" has also argued", 16),
        (" repeatedly denied it", 18),
        (", said", None),
        (" smiled", None),
        (" saying so", None),
    ],
)
def test_where_a_verb_of_saying_ends(text: str, end: int | None) -> None:
    assert says_at(text, 0) == end


@pytest.mark.parametrize("verb", ["said", "insisted", "insists", "admitted", "joked", "promised", "denied"])
def test_whoever_says_she_speaks_of_herself(verb: str) -> None:
    """A name that is in no list is somebody's by what is done, and whoever says she is no man."""
    text = f"Ada Moor spoke. Varo Holt {verb} she was tired."
    assert who(text, "she").name == "Varo Holt"
