"""What a speaker does, by the words of the content: in languages that no model reads."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.statements import statements_in
from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.kinds.contents import CONTENTS
from onrecord.statements.rules.content_acts import kind_by_content
from onrecord.statements.rules.german.future import is_german_future


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("de", "„Wir werden die Brücke öffnen“, sagte Ada Holt.", "promise"),
        ("de", "„Das werden wir nicht hinnehmen“, sagte Ada Holt.", "refusal"),
        ("de", "„Wir werden gewinnen“, sagte Ada Holt.", "forecast"),
        ("de", "„Die Stadt muss handeln“, sagte Ada Holt.", "demand"),
        ("de", "„Die Last, die man tragen muss, ist kleiner geworden“, sagte Ada Holt.", "claim"),
        ("de", "Die Preise würden steigen, sagte Ada Holt.", "forecast"),
        ("de", "„Das ist ein Skandal“, sagte Ada Holt.", "evaluation"),
        ("de", "„Wer soll das bezahlen?“, sagte Ada Holt.", "question"),
        ("de", "Im Mai seien 40 Schiffe gekommen, sagte Ada Holt.", "claim"),
        ("de", "„Wir haben fünfmal gemessen“, sagte Ada Holt.", "claim"),
        ("fr", "« Nous ouvrirons le pont », a dit Ada Holt.", "promise"),
        ("fr", "« Nous ne céderons pas », a dit Ada Holt.", "refusal"),
        ("fr", "« Les prix vont augmenter », a dit Ada Holt.", "forecast"),
        ("fr", "« La ville doit agir », a dit Ada Holt.", "demand"),
        ("es", "«Abriremos el puente», dijo Ada Holt.", "promise"),
        ("es", "El alcalde dijo que no dimitirá.", "refusal"),
        ("es", "«Los precios subirán», dijo Ada Holt.", "forecast"),
        ("es", "«Hay que actuar», dijo Ada Holt.", "demand"),
        ("it", "«Apriremo il ponte», ha detto Ada Holt.", "promise"),
        ("it", "«I prezzi saliranno», ha detto Ada Holt.", "forecast"),
        ("it", "«Il governo deve intervenire», ha detto Ada Holt.", "demand"),
        ("pt", "“Vamos abrir a ponte”, disse Ada Holt.", "promise"),
        ("pt", "“Os preços vão subir”, disse Ada Holt.", "forecast"),
        ("nl", '"We zullen de brug openen", zei Ada Holt.', "promise"),
        ("nl", "De minister zei dat de prijzen zullen stijgen.", "forecast"),
        ("sv", "”Vi kommer att öppna bron”, sade Ada Holt.", "promise"),
        ("sv", "”Det kommer att bli dyrt”, sade Ada Holt.", "forecast"),
        ("da", "”Vi vil åbne broen”, sagde Ada Holt.", "promise"),
        ("no", "«Kommunen må handle», sa Ada Holt.", "demand"),
        ("pl", "„Ceny będą rosły” – powiedziała Ada Holt.", "forecast"),
        ("ru", "«Цены будут расти», — сказала Ада Холт.", "forecast"),
        ("ar", "قالت آدا هولت: «سنفتح الجسر».", "promise"),
        ("ar", "قالت آدا هولت: «سترتفع الأسعار».", "forecast"),
        ("de", "„Fordern wir das, verlangen wir auch eine Frist“, sagte Ada Holt.", "demand"),
        ("de", "„Verkaufen Sie das Boot nicht“, sagte Ada Holt.", "demand"),
        ("de", "Rolf Varn warnte davor, die Brücke zu sperren.", "demand"),
        ("de", "Rolf Varn warnte davor, dass die Brücke brechen könne.", "forecast"),
        ("de", "„Das ist einfach zu wenig“, sagte Ada Holt.", "evaluation"),
        ("de", "„Der Damm steht. Wir werden ihn verstärken“, sagte Ada Holt.", "promise"),
        ("fr", "« Le quai est fermé », juge Ada Holt.", "evaluation"),
        ("fr", "Pour Ada Holt, cheffe du port de Hull, le quai est fermé trop souvent.", "evaluation"),
        ("es", "«Es una salvajada», dijo Ada Holt.", "evaluation"),
        ("it", "Gli Usa chiedono all'Italia l'estradizione del marinaio.", "demand"),
        ("pl", "„Czas to skończyć” – powiedziała Ada Holt.", "demand"),
        ("no", "– Ta ham tilbake, sier Ada Holt.", "demand"),
        ("de", "Ada Holt leitet die Werft. Ihr Rat: „Bleibt zu Hause.“", "demand"),
        ("de", "Die Gäste würden im nächsten Jahr wiederkommen, sagte Ada Holt.", "forecast"),
        ("de", "Die Offiziere würden ihn dazu drängen, dem Plan zuzustimmen, sagte Ada Holt.", "claim"),
        ("de", "„Das würden die Leute nie verzeihen“, sagte Ada Holt.", "forecast"),
        ("de", "Ein Verbot würde die Fahrt verteuern, sagte Ada Holt.", "forecast"),
        ("de", "Überhaupt würde er lieber die Werft trennen, sagte Ada Holt.", "claim"),
        ("de", "So gehe es nicht, wie es das Gesetz verlangen würde, sagte Ada Holt.", "claim"),
        ("de", "Laut Ada Holt dürfte der Preis steigen.", "forecast"),
        ("de", "Laut Ada Holt dürfte er sich derzeit in Hull verstecken.", "claim"),
        ("de", "Laut Ada Holt dürfte der Druck des Hefts viel Geld gekostet haben.", "claim"),
        ("de", "Es werde davon ausgegangen, dass die Bank handeln muss, sagte Ada Holt.", "claim"),
        ("de", "Ada Holt sagte, dass die Bank handeln muss.", "demand"),
        ("de", "Oftmals müssten schwere Kisten getragen werden, sagte Ada Holt.", "claim"),
        ("de", "„Niemand glaubt euch“, sagte Ada Holt.", "claim"),
        ("de", "„Einigt euch schnell“, sagte Ada Holt.", "demand"),
        ("de", "„Wir wissen noch nicht, wo wir dann stehen werden“, sagte Ada Holt.", "question"),
        ("it", "«Non sappiamo ancora dove andremo», ha detto Ada Holt.", "question"),
        ("uk", "«Місто повинно діяти», — сказала Ада Холт.", "demand"),
    ],
)
def test_a_kind_by_the_words_of_the_content(code: str, text: str, kind: str | None) -> None:
    (one,) = statements_in(text, None, code).statements
    assert one.kind == kind


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("de", "„Das stimmt nicht“, sagte Ada Holt.", "denial"),
        ("de", "„Ich habe nie Geld genommen“, sagte Ada Holt.", "denial"),
        ("fr", "« C’est faux », a dit Ada Holt.", "denial"),
        ("es", "“No he cometido ningún delito”, dijo Ada Holt.", "denial"),
        ("nl", "De advocaat zegt dat zijn cliënt onschuldig is.", "denial"),
        ("de", "„Dazu sagen wir nichts“, sagte Ada Holt.", "refusal"),
        ("fr", "« Nous acceptons cette offre », a dit Ada Holt.", "acceptance"),
        ("fr", "« Nous n’acceptons pas cette offre », a dit Ada Holt.", "refusal"),
        ("it", "Non è chiaro se il ponte fosse aperto, ha spiegato Ada Holt.", "question"),
        ("es", "“No sabemos todavía quién pagará el puente”, dijo Ada Holt.", "question"),
        ("de", "Das Gesetz trete am 1. März in Kraft, sagte Ada Holt.", "announcement"),
        ("fr", "Le rapport sera publié le 14 mai, a indiqué le port.", "announcement"),
        ("it", "«Vogliamo una data certa», ha detto Ada Holt.", "demand"),
        ("fr", "« Nous bloquerons le port », a prévenu Ada Holt.", "threat"),
        ("de", "„Wenn kein Angebot kommt, legen wir die Arbeit nieder“, warnte Ada Holt.", "threat"),
        ("nl", "“Als er geen bod komt, leggen we het werk neer”, waarschuwt Ada Holt.", "threat"),
        ("de", "Ada Holt nannte die Brücke „grau“.", "evaluation"),
        ("es", "La jueza considera que existe un riesgo.", "evaluation"),
        ("es", "El alcalde, Roy Varn, negó que haya despidos.", "denial"),
        ("es", "El alcalde se negó a cerrar el puente.", "refusal"),
        ("de", "Ada Holt wies die Forderung nach mehr Lohn zurück.", "refusal"),
        ("de", "Ada Holt wies die Vorwürfe zurück.", "denial"),
    ],
)
def test_what_a_sentence_denies_accepts_leaves_open_or_fixes(code: str, text: str, kind: str) -> None:
    (one,) = statements_in(text, None, code).statements
    assert one.kind == kind


def test_a_verb_of_mere_reporting_gives_way_to_what_is_told_and_a_promise_has_its_window() -> None:
    told = statements_in("Die Stadt berichtete, die Preise würden steigen.", None, "de").statements
    assert [one.kind for one in told] == ["forecast"]
    (one,) = statements_in("« Nous ouvrirons le pont en avril », a dit Ada Holt.", date(2026, 3, 4), "fr").statements
    assert one.horizon is not None
    assert (one.horizon.earliest, one.horizon.latest) == ("2026-04-01", "2026-04-30")


@pytest.mark.parametrize(
    ("code", "text", "conditional"),
    [
        ("de", "Die Preise würden steigen, wenn es nicht regne, sagte Ada Holt.", True),
        ("de", "Die Preise würden steigen, sagte Ada Holt.", False),
        ("de", "„Ich habe gelacht, wenn er kam“, sagte Ada Holt.", None),
        ("es", "«Abriremos el puente si llueve», dijo Ada Holt.", True),
        ("de", "„Ich mache das nur, wenn alle helfen“, sagte Ada Holt.", True),
        ("hi", "अदा होल्ट ने कहा, “हम आएंगे, अगर बारिश न हुई।”", None),
    ],
)
def test_whether_it_hangs_on_a_condition(code: str, text: str, conditional: bool | None) -> None:
    assert [one.conditional for one in statements_in(text, None, code).statements] == [conditional]


@pytest.mark.parametrize(
    ("sentence", "future"),
    [
        ("Die Preise werden steigen", True),
        ("dass die Preise im Herbst steigen werden", True),
        ("Die Brücke wird in Hull gebaut", False),
        ("dass die Brücke gebaut werde", False),
        ("dass der Preis bald steigen werde", True),
        ("Das Geld wird übernommen", False),
        ("Die Brücke werde gebaut werden", True),
        ("Ich würde sie gern sehen", False),
        ("Das wird gelingen", True),
        ("Das wird teuer", False),
        ("die Frage, welche Brücken gebaut werden können", False),
        ("Die Brücke wird neu gebaut werden können", True),
    ],
)
def test_the_german_future_is_told_from_the_passive(sentence: str, future: bool) -> None:
    assert is_german_future(sentence) is future


@given(st.sampled_from([*CONTENTS, "en", ""]), st.text(max_size=200))
def test_any_content_has_a_kind_or_none(code: str, text: str) -> None:
    content = Attribution(content=((0, len(text)),), form="indirect", pattern="that")
    assert kind_by_content(text, content, code) in {None, *_KINDS}


_KINDS = (
    "question", "denial", "refusal", "acceptance", "threat", "demand", "announcement", "promise", "forecast",
    "evaluation", "claim",
)  # fmt: skip
