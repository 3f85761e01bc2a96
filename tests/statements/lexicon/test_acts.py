"""Kinds of statements that no model reads, by their cue."""

from __future__ import annotations

import pytest

from onrecord.record import Interval, StatementKind
from onrecord.statements import statements_in
from onrecord.statements.lexicon.kinds.acts import ACTS, act_verbs


def kinds(text: str, language: str) -> list[StatementKind | None]:
    """The kinds of the statements of a text."""
    return [one.kind for one in statements_in(text, None, language).statements]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "„Die Brücke wird gesperrt“, kündigte Ida Winter an.", "announcement"),
        ("de", "„Das ist falsch“, dementierte Ida Winter.", "denial"),
        ("de", "„Wann kommt das Boot?“, fragte Ida Winter.", "question"),
        ("fr", "« Le pont doit fermer », a exigé la maire Ida Morel.", "demand"),
        ("fr", "« Nous ouvrirons le pont », a promis la maire Ida Morel.", "promise"),
        ("es", "«El puente se cierra», anunció la alcaldesa Ida Morel.", "announcement"),
        ("es", "«No hubo retraso», negó la alcaldesa Ida Morel.", "denial"),
        ("es", "La alcaldesa Ida Morel se negó: «No firmaremos».", "refusal"),
        ("it", "«Il ponte chiude», ha annunciato la sindaca Ida Morelli.", "announcement"),
        ("pt", "«A ponte fecha», anunciou a prefeita Ida Moraes.", "announcement"),
        ("nl", "“De brug gaat dicht”, kondigde Ida Winter aan.", "announcement"),
        ("sv", "”Bron ska stängas”, lovade Ida Winter.", "promise"),
        ("pl", "„Most zostanie zamknięty”, zapowiedziała Ida Turska.", "announcement"),
        ("ru", "«Мост закроют», — пообещала Ида Тарнова.", "promise"),
        ("de", "„Die Brücke ist sicher“, sagte Ida Winter.", "claim"),
        ("de", "Ida Winter versprach nicht, dass die Brücke im Mai öffnet.", None),
        ("fr", "Ida Morel n’a pas promis que le pont ouvrira en mai.", None),
        ("de", "„Die Brücke ist nicht sicher“, warnte Ida Winter.", "claim"),
    ],
)
def test_a_verb_that_tells_its_kind(language: str, text: str, kind: StatementKind | None) -> None:
    assert kinds(text, language) == [kind]


def test_what_is_due_needs_a_day() -> None:
    (one,) = statements_in("„Wir öffnen die Brücke im Mai“, versprach Ida Winter.", None, "de").statements
    assert (one.kind, one.conditional, one.horizon) == ("promise", False, Interval())


@pytest.mark.parametrize("code", sorted(ACTS))
def test_no_verb_is_of_two_kinds(code: str) -> None:
    forms = [form for listed in ACTS[code].values() for form in listed.split()]
    assert len(forms) == len(set(forms))
    assert len(act_verbs(code)) == len(forms)


def test_a_language_without_a_table_has_none() -> None:
    assert act_verbs("xx") == {}
