"""Names with a nickname inside are one name, by all of its forms; what is in marks elsewhere is none."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.statements.speakers.cast.mentions import mentions_in
from onrecord.statements.speakers.cast.nicknames import with_nicknames


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Robert "Bob" Holt left.', ['Robert "Bob" Holt']),
        ("Elizabeth “Betty” Roy’s boat sank.", ["Elizabeth “Betty” Roy"]),
        ("William ''Bill'' Varn left.", ["William ''Bill'' Varn"]),
        ("John (Jack) Holt left.", ["John (Jack) Holt"]),
        ("Marine John “Tig” Varn left.", ["John “Tig” Varn"]),
        # no given name, no nickname, a body behind
        ("Varn “Titanic” Holt left.", ["Varn", "Titanic", "Holt"]),
        ("John (Hull) Holt left.", ["John", "Hull", "Holt"]),
        ("John “Jack” Party left.", ["John", "Jack", "Party"]),
    ],
)
def test_one_name(text: str, names: list[str]) -> None:
    found = with_nicknames(text, mentions_in(text, frozenset(), nouns=False))
    assert [mention.name for mention in found] == names


def test_one_who_is_called_by_either_name() -> None:
    text = 'Robert "Bob" Holt left. It rained. Bob Holt said so.'
    assert who(text, "Bob Holt said", Robert="person", Bob_Holt="person", Holt="person").name == 'Robert "Bob" Holt'
