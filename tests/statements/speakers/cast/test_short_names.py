"""Bodies that are called by their noun or their first word, once their name was told."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The Hull Institute of Design opened. The Institute said that it was full.", "The Institute",
         "Hull Institute of Design"),
        ("It is by the Hull Evening Times. A clerk told The Times. The Times said it was so.", "The Times",
         "Hull Evening Times"),
        ("The Institute said that it was full. The Hull Institute of Design opened.", "The Institute", "Institute"),
        ("The Hull Institute and the Tarn Institute met. The Institute said that it was full.", "The Institute",
         "Institute"),
        ("The Hull Senate met. The Senate said that it was full.", "The Senate", "Senate"),  # there are many
    ],
)  # fmt: skip
def test_a_body_called_by_its_noun(text: str, source: str, name: str) -> None:
    bodies = ("Hull Institute of Design", "Hull Evening Times", "Tarn Institute", "Hull Senate", "Institute", "Senate")
    kinds: dict[str, NameKind] = {body: "organisation" for body in bodies if body in text}
    assert who(text, source, **kinds).name == name
