"""Who is called by another word for an office that the text has named."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("Il sindaco di Hull, Elvio Tarn, ha visitato il porto. «Chiudiamo», ha detto il primo cittadino.", "it",
         "Elvio Tarn"),
        ("A vereadora Keila Tarn votou contra. Segundo a parlamentar, o aumento chega a 38%.", "pt", "Keila Tarn"),
        ("O presidente da câmara, Rui Tarn, está cético. “Já ouvimos isso”, disse o autarca socialista.", "pt",
         "Rui Tarn"),
        ("O prefeito de Vila Nova da Serra, Jonas Tarn, falou. “Não fecha”, disse o chefe do Executivo.", "pt",
         "Jonas Tarn"),
        ("Corinne Tarn, maire de Hull, était là. « Non », a dit l’édile.", "fr", "Corinne Tarn"),
        ("Губернатор края Антон Тарнов заявил, что школы закрыты. Это было вчера. «Мёрзнуть нельзя», — написал глава "
         "региона.", "ru", "Антон Тарнов"),
        # two have the office, or nobody has
        ("O vereador Jonas Tarn e o vereador Ivo Holt votaram. “Não”, disse o parlamentar.", "pt", None),
        ("Il ministro Elvio Tarn ha visitato il porto. «Chiudiamo», ha detto la prima cittadina.", "it", None),
    ],
)  # fmt: skip
def test_another_word_for_an_office(text: str, code: str, name: str | None) -> None:
    *_, last = statements_in(text, language=code).statements
    assert last.speaker is not None
    assert last.speaker.name == name
