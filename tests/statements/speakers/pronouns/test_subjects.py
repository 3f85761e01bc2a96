"""Whom he and she mean in other languages than English, and who goes on where a verb has no subject."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told


def test_a_paper_is_not_she() -> None:
    text = (
        "Retten dømte mannen til ni måneders fengsel, skriver lokalavisa Havne Blad.\n\n"
        "Forsvareren, Marte Tarnes Andersen, sier at han vil anke. Han har ventet lenge på dommen.\n\n"
        "– Han anker over straffen, sier hun."
    )
    assert [name for *_, name in told(text, "no")] == ["Havne Blad", "Marte Tarnes Andersen", "Marte Tarnes Andersen"]


def test_by_his_words_is_who_spoke_though_another_is_spoken_of() -> None:
    text = "Тренер Сергей Тарнов заявил, что вызов Артёма Браска отменён. По его словам, команда состоит из лучших."
    assert names_told(text, "ru") == ["Сергей Тарнов", "Сергей Тарнов"]


def test_a_name_behind_a_czech_verb_is_not_who_spoke_before() -> None:
    text = "Zisk vyskočil, uvedl Jan Tarn. „Základna je dostatečná,“ uvedl ve svém prohlášení šéf financí Frank Witar."
    assert names_told(text, "cs")[-1] != "Jan Tarn"


def test_another_by_a_given_name_alone_makes_she_doubtful() -> None:
    text = (
        '"Wij waren er gisteren de hele dag", vertelt Ada Tarn.\n\n'
        'Met haar iPad slaagde Linda (45) er in om hem te vinden. "Ik was er nooit eerder geweest", vertelt ze.'
    )
    assert names_told(text, "nl") == ["Ada Tarn", None]


def test_a_verb_of_several_means_nobody_who_spoke_before() -> None:
    text = "Директор Иван Тарнов сообщил, что мост готов. «Мы ждём только разрешения города», — сказали в ведомстве."
    assert [name for _, _, name in told(text, "ru")] == ["Иван Тарнов", None]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "da",
            "Formand for fiskerne, Asta Krogh, er vred. »Hele fjorden er død,« siger hun.",
            [("hun", "»Hele fjorden er død,«", "Asta Krogh")],
        ),
        (
            "fi",
            "Yhdistyksen puheenjohtaja Tero Ylikangas on eri mieltä.\n\n– Päätös tehtiin kuulematta ketään, hän sanoo.",
            [("hän", "– Päätös tehtiin kuulematta ketään", "Tero Ylikangas")],
        ),
    ],
)
def test_whom_an_apposition_presents(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
