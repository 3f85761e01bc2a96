"""What is read in a document, what somebody is for or against, and what they would not say, in other languages."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("code", "text", "source", "content"),
    [
        ("de", "Aus dem Bericht geht hervor, dass die Brücke alt ist.", "dem Bericht", "dass die Brücke alt ist"),
        ("fr", "Il ressort du rapport que le pont est vieux.", "rapport", "que le pont est vieux"),
        ("es", "Del informe se desprende que el puente es viejo.", "informe", "que el puente es viejo"),
        ("it", "Dal rapporto emerge che il ponte è vecchio.", "rapporto", "che il ponte è vecchio"),
        ("pt", "Do relatório resulta que a ponte é velha.", "relatório", "que a ponte é velha"),
        ("nl", "Uit het rapport blijkt dat de brug oud is.", "het rapport", "dat de brug oud is"),
        ("sv", "Av rapporten framgår att bron är gammal.", "rapporten", "att bron är gammal"),
        ("pl", "Z raportu wynika, że most jest stary.", "raportu", "że most jest stary"),
        ("ru", "Из доклада следует, что мост старый.", "доклада", "что мост старый"),
    ],
)
def test_what_a_document_tells(code: str, text: str, source: str, content: str) -> None:
    (one,) = statements_in(text, None, code).statements
    assert (one.source and one.source.text, one.content.text) == (source, content)


@pytest.mark.parametrize(
    ("code", "text", "kind", "content"),
    [
        ("fr", "Ada Holt s’oppose à la fermeture du pont.", "evaluation", "à la fermeture du pont"),
        ("fr", "Ada Holt a reconnu des erreurs.", "claim", "des erreurs"),
        ("fr", "Ada Holt redoute une hausse des prix.", "forecast", "une hausse des prix"),
        ("es", "Ada Holt aboga por un puente nuevo.", "proposal", "por un puente nuevo"),
        ("es", "Ada Holt descartó una dimisión.", "denial", "una dimisión"),
        ("it", "Ada Holt ha escluso le dimissioni.", "denial", "le dimissioni"),
        ("nl", "Ada Holt pleit voor een nieuwe brug.", "proposal", "voor een nieuwe brug"),
        ("nl", "Ada Holt verwacht hogere prijzen.", "forecast", "hogere prijzen"),
        ("pl", "Ada Holt domaga się nowego mostu.", "demand", "nowego mostu"),
        ("ru", "Ада Холт отказалась от комментариев.", "refusal", "от комментариев"),
        ("nl", "Ada Holt kondigde een onderzoek aan.", "announcement", "een onderzoek"),
        ("sv", "Regeringen kräver svar.", "demand", "svar"),
        ("no", "Ada Holt krever en ny bro.", "demand", "en ny bro"),
        ("da", "Ada Holt afviser kritikken.", "denial", "kritikken"),
        ("fr", "Ada Holt n’a pas voulu dire qui paiera.", "refusal", "qui paiera"),
        ("es", "Ada Holt no quiso decir quién pagará.", "refusal", "quién pagará"),
        ("nl", "Ada Holt wilde niet zeggen wie betaalt.", "refusal", "wie betaalt"),
        ("sv", "Ada Holt vill inte säga vem som betalar.", "refusal", "vem som betalar"),
        ("pl", "Ada Holt nie chciała powiedzieć, kto zapłaci.", "refusal", "kto zapłaci"),
    ],
)
def test_what_somebody_is_for_or_would_not_say(code: str, text: str, kind: str | None, content: str) -> None:
    assert [(one.kind, one.content.text) for one in statements_in(text, None, code).statements] == [(kind, content)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Aus dem Haus kam ein Mann, dass alle lachten."),
        ("fr", "Ada Holt attend son train à la gare."),
        ("es", "Ada Holt no se opone al plan."),
        ("fr", "La tâche exige du temps."),
        ("nl", "Ada Holt gaf de hond water toen hij kwam."),
        ("nl", "Ada Holt sloot de deur uit angst."),
        ("sv", "Ada Holt avvisar."),
    ],
)
def test_nobody_said_that(code: str, text: str) -> None:
    assert not statements_in(text, None, code).statements
