"""Who is named in languages of which few titles are known, in whole texts."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "pl",
            "Rzeczniczka urzędu Ewelina Sroka dodała, że most jest zamknięty.",
            [("Rzeczniczka urzędu Ewelina Sroka", "że most jest zamknięty", "Ewelina Sroka")],
        ),
        (
            "pl",
            "Rzecznik prezydenta Jana Kowala dodał, że most jest zamknięty.",
            [("Rzecznik prezydenta Jana Kowala", "że most jest zamknięty", None)],
        ),
        (
            "id",
            "Wali Kota Hull, Hendra Wirata, mengatakan banjir akan surut. "
            '"Semua pompa sudah kami nyalakan," ujar Hendra.',
            [
                ("Wali Kota Hull, Hendra Wirata,", "banjir akan surut", "Hendra Wirata"),
                ("Hendra", '"Semua pompa sudah kami nyalakan,"', "Hendra Wirata"),
            ],
        ),
        (
            "hu",
            "„Már készül az új díjszabás” – mondta Szalontai Réka a Kisvári Hírlapnak.",
            [("Szalontai Réka", "„Már készül az új díjszabás”", "Szalontai Réka")],
        ),
        (
            "hu",
            "„Már készül az új díjszabás” – állította a képviselő a Kisvári Hírlapnak.",
            [("a képviselő", "„Már készül az új díjszabás”", None)],
        ),
        (
            "el",
            "«Μας κοροϊδεύουν όλους», είπε στην «Πρωινή» η ψαράς Ματίνα Βλάχου.",
            [("η ψαράς Ματίνα Βλάχου", "«Μας κοροϊδεύουν όλους»", "Ματίνα Βλάχου")],
        ),
    ],
)
def test_who_is_named(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
