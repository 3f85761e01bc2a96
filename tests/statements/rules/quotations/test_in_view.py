"""Whose view it is behind “for”, and what is demanded of somebody."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        (
            "Pour Ada Holt, cheffe de la Ligue du port, une union de marins, les prix étaient trop hauts.",
            "fr",
            "Ada Holt, cheffe de la Ligue du port",
            "les prix étaient trop hauts",
        ),
        (
            "Pour la syndicaliste, il n’existe qu’une voie pour « tourner la page » du conflit.",
            "fr",
            "la syndicaliste",
            "il n’existe qu’une voie pour « tourner la page » du conflit",
        ),
        ("L'Iran ha chiesto all'Italia il rilascio di Varn.", "it", "L'Iran", "il rilascio di Varn"),
        ("La alcaldesa pidió al Gobierno la liberación de Varn.", "es", "La alcaldesa", "la liberación de Varn"),
        (
            "Mme Holt a fait valoir au patron de l’hôtel qu’« il ne peut pas avoir raison ».",
            "fr",
            "Mme Holt",
            "qu’« il ne peut pas avoir raison »",
        ),
        (
            "« Le désaccord est total, souligne-t-elle. La Ligue a un plan. »",
            "fr",
            "elle",
            "« Le désaccord est total, La Ligue a un plan. »",
        ),
    ],
)
def test_views_and_demands(text: str, language: str, source: str, content: str) -> None:
    assert [(who, said) for who, said, _ in told(text, language)] == [(source, content)]


@pytest.mark.parametrize(
    "text", ["Pour Ada Holt, la journée commence à six heures.", "Pour ce match, Ada Holt est prête."]
)
def test_for_somebody_is_no_view(text: str) -> None:
    assert told(text, "fr") == []


def test_a_surname_alone_has_a_view_where_somebody_is_named_so() -> None:
    text = "Ada Holt juzga el caso.\n\nPara Holt, su papel “es bastante claro en la filtración”."
    assert [who for who, _, _ in told(text, "es")] == ["Holt"]
    assert told("Para Navidad, la ciudad prepara “una gran fiesta en el puerto”.", "es") == []
