"""What somebody named is, where another place of the text tells it."""

from __future__ import annotations

import pytest
from tests.timing import seconds

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("code", "text", "role"),
    [
        ("en", "Ada Holt, who was chief inspector until May, said the wall moved.", "chief inspector"),
        ("en", "Ada Holt is a former U.S. Army captain who sails. Holt said it moved.", "former U.S. Army captain"),
        ("en", "Ada Holt, a former agent for Hull has a book. Holt said it moved.", "former agent for Hull"),
        ("en", "Ada Holt came. Holt was elected as mayor of Hull. Holt said it moved.", "mayor of Hull"),
        ("en", "Ada Holt forgot her tea. The minister of Tarn has come. “It is,” she said.", "minister of Tarn"),
        ("en", "The boat left. “It is late,” said its chief captain, Ada Holt.", "chief captain"),
        ("en", "Ada Holt of Hull University said the wall moved.", "of Hull University"),
        ("en", "Ada Holt of Hull said the wall moved.", None),
        ("en", "“Ada Holt is a great mayor,” said Roy Varn. Ada Holt said the wall moved.", None),
        ("en", "Ada Holt is not a doctor. Ada Holt said the wall moved.", None),
        ("en", "The wall fell, according to Ada Holt, after a visit by the mayor.", None),
        ("en", "“It moved,” said 37-year-old Ada Holt. The 37-year-old said it fell.", None),
        ("en", "Ostrania's Minister of Justice, Roy Varn, came. “It moved,” said Varn.", "Minister of Justice"),
        ("de", "Bürgermeisterin Ada Holt kam. „Ja“, sagte die 37-Jährige.", "Bürgermeisterin"),
        ("de", "„Sie bewegt sich“, sagt Ada Holt, die bis zum Herbst Chefinspektorin war.", "Chefinspektorin"),
        ("de", "„Sie bewegt sich“, sagt Ada Holt, Bürgermeisterin von Hull.", "Bürgermeisterin von Hull"),
        ("de", "Der Leiter der Wehr in Hull, Roy Varn, kam. „Er fällt“, sagte Varn.", "Leiter der Wehr in Hull"),
        ("de", "„Sie bewegt sich“, sagte Ada Holt von der Universität Hull.", "von der Universität Hull"),
        ("de", "Ada Holt trank Tee. Die Ministerin von Tarn sitzt hier. „Ja“, sagte Ada Holt.", "Ministerin von Tarn"),
        ("de", "Roy Varn, seiner langjährigen Freundin treu, kam. „Sie bewegt sich“, sagte Roy Varn.", None),
        ("es", "La alcaldesa de Hull, Ada Holt, llegó ayer. “Se mueve”, dijo Ada Holt.", "alcaldesa de Hull"),
        ("es", "El juez sí tiene al director del puerto, Roy Varn, en esto. “Se mueve”, dijo Roy Varn.", None),
        ("fr", "« Oui », dit Ada Holt, secrétaire du syndicat. « Oui », ajoute Ada Holt.", "secrétaire du syndicat"),
        ("ar", "«نسمع المدفع ثم نعدّ»، يقول نبيل سرحان، معلّم القرية.", "معلّم القرية"),
    ],
)  # fmt: skip
def test_a_role_told_elsewhere(code: str, text: str, role: str | None) -> None:
    last = [one for one in statements_in(text, None, code).statements if one.speaker and one.speaker.name][-1]
    assert last.speaker is not None
    assert last.speaker.role == role


def test_what_one_source_tells_holds_for_the_others() -> None:
    told = statements_in("Mayor Ada Holt said it was late. Holt said she was tired. “I am,” she said.", None, "en")
    assert {one.speaker.role for one in told.statements if one.speaker} == {"Mayor"}


def test_many_people_take_time_in_proportion() -> None:
    def time_of(count: int) -> float:
        names = (f"Ada {one:x}holt".translate(_LETTERS) for one in range(count))
        text = "\n\n".join(f"„Die Brücke ist alt“, sagte {name.title()}." for name in names)
        return seconds(lambda: statements_in(text, None, "de"))

    assert time_of(1200) < 9 * time_of(300)


_LETTERS = str.maketrans("0123456789", "ghijklmnop")
