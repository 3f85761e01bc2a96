"""Weekdays told by the week or the month behind them, parts of a year by their length, and ends of the year."""

from __future__ import annotations

from datetime import date

import pytest
from tests.statements.times.tongues.test_reading import told

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("language", "text", "words", "earliest", "latest"),
    [
        ("de", "Der Rat tagte am Montag vergangener Woche.", "Montag vergangener Woche", "2026-03-02", "2026-03-02"),
        ("de", "Der Rat wird am Mittwoch nächster Woche tagen.", "Mittwoch nächster Woche", "2026-03-18", "2026-03-18"),
        (
            "fr",
            "Le conseil a voté lundi de la semaine dernière.",
            "lundi de la semaine dernière",
            "2026-03-02",
            "2026-03-02",
        ),
        (
            "es",
            "El consejo votó el lunes de la semana pasada.",
            "lunes de la semana pasada",
            "2026-03-02",
            "2026-03-02",
        ),
        ("de", "Am ersten Montag im April wird gewählt.", "ersten Montag im April", "2026-04-06", "2026-04-06"),
        ("es", "El primer lunes de abril se votará.", "primer lunes de abril", "2026-04-06", "2026-04-06"),
        ("fr", "Le conseil votera le premier lundi d’avril.", "premier lundi d’avril", "2026-04-06", "2026-04-06"),
        ("de", "Er sank in den ersten neun Monaten 2025.", "den ersten neun Monaten 2025", "2025-01-01", "2025-09-30"),
        (
            "fr",
            "Il a baissé aux neuf premiers mois de 2025.",
            "aux neuf premiers mois de 2025",
            "2025-01-01",
            "2025-09-30",
        ),
        ("fr", "Il a baissé ces trois dernières années.", "ces trois dernières années", "2023-03-11", "2026-03-11"),
        ("it", "Il consiglio ha votato l’altro ieri.", "l’altro ieri", "2026-03-09", "2026-03-09"),
        ("sv", "Planen ska vara klar före årets slut.", "före årets slut", "2026-03-11", "2026-12-31"),
        ("da", "Planen skal være klar inden årets udgang.", "inden årets udgang", "2026-03-11", "2026-12-31"),
        ("pl", "Rada zagłosuje w piątek.", "piątek", "2026-03-13", "2026-03-13"),
        ("ru", "Совет проголосует в пятницу.", "пятницу", "2026-03-13", "2026-03-13"),
    ],
)
def test_what_belongs_together(language: str, text: str, words: str, earliest: str, latest: str) -> None:
    assert (words, earliest, latest) in told(language, text, WEDNESDAY)


def test_two_times_stay_two() -> None:
    assert [one[0] for one in told("de", "Der Rat tagte am Montag und vergangene Woche.")] == [
        "Montag",
        "vergangene Woche",
    ]


def test_a_street_is_no_month() -> None:
    assert told("it", "Abita in via XX settembre.") == []
