"""What is promised, threatened, proposed, asked, refused, in the infinitive; indirect questions; "will not comment"."""

from __future__ import annotations

from datetime import date

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in
from onrecord.statements.alone import words_listed


@pytest.mark.parametrize(
    ("code", "text", "kind", "content"),
    [
        ("fr", "Ada Holt a promis de fermer le pont.", "promise", "de fermer le pont"),
        ("fr", "Ada Holt s’est engagée à fermer le pont.", "promise", "à fermer le pont"),
        ("fr", "Ada Holt a demandé au gouvernement de fermer le pont.", "demand", "de fermer le pont"),
        ("fr", "Ada Holt a appelé les habitants à rester chez eux.", "demand", "à rester chez eux"),
        ("fr", "Ada Holt accuse le gouvernement d’avoir menti.", "claim", "d’avoir menti"),
        ("fr", "Ada Holt, maire de Hull, exige de fermer le pont.", "demand", "de fermer le pont"),
        ("fr", "Ada Holt n’a pas souhaité commenter.", "refusal", "commenter"),
        ("fr", "Ada Holt se demande qui va payer.", "question", "qui va payer"),
        ("fr", "Ada Holt s’est dite convaincue que le pont tiendrait.", "forecast", "que le pont tiendrait"),
        ("es", "Ada Holt amenazó con abandonar la mesa.", "threat", "con abandonar la mesa"),
        ("es", "Ada Holt instó al Gobierno a cerrar el puente.", "demand", "a cerrar el puente"),
        ("es", "Ada Holt, alcaldesa de Hull, exige cerrar el puente.", "demand", "cerrar el puente"),
        ("es", "Ada Holt se negó a comentar.", "refusal", "a comentar"),
        ("es", "Ada Holt no quiso hacer declaraciones.", "refusal", "hacer declaraciones"),
        ("es", "Ada Holt insistió en que el puente es viejo.", "claim", "que el puente es viejo"),
        ("es", "Ada Holt lamentó que el puente se cierre.", "evaluation", "que el puente se cierre"),
        ("it", "Ada Holt ha minacciato di lasciare il tavolo.", "threat", "di lasciare il tavolo"),
        ("it", "Ada Holt ha accusato il governo di aver mentito.", "claim", "di aver mentito"),
        ("pt", "Ada Holt recusou-se a comentar o caso.", "refusal", "a comentar o caso"),
        ("pt", "Ada Holt propôs fechar a ponte.", "proposal", "fechar a ponte"),
        ("nl", "Ada Holt beloofde de brug te sluiten.", "promise", "de brug te sluiten"),
        ("nl", "Ada Holt vroeg Roy Varn om de brug te sluiten.", "demand", "om de brug te sluiten"),
        ("sv", "Ada Holt lovar att stänga bron.", "promise", "att stänga bron"),
        ("sv", "Ada Holt undrar vem som ska betala.", "question", "vem som ska betala"),
        ("no", "Ada Holt vil ikke kommentere saken.", "refusal", "ikke kommentere saken"),
        ("da", "Ada Holt opfordrer regeringen til at lukke broen.", "demand", "at lukke broen"),
        ("pl", "Ada Holt wezwała rząd do zamknięcia mostu.", "demand", "do zamknięcia mostu"),
        ("pl", "Ada Holt zażądała, aby rząd zamknął most.", "demand", "aby rząd zamknął most"),
        ("ru", "Министр пообещал закрыть мост.", "promise", "закрыть мост"),
        ("ru", "Ада Холт призвала правительство закрыть мост.", "demand", "закрыть мост"),
        ("cs", "Ada Holtová slíbila zavřít most.", "promise", "zavřít most"),
        ("hr", "Ada Holt pozvala je vladu da zatvori most.", "demand", "da zatvori most"),
        ("ro", "Ada Holt a cerut guvernului să închidă podul.", "demand", "să închidă podul"),
        ("el", "Η Άντα Χολτ υποσχέθηκε να κλείσει τη γέφυρα.", "promise", "να κλείσει τη γέφυρα"),
        ("id", "Ada Holt berjanji akan menutup jembatan itu.", "promise", "akan menutup jembatan itu"),
        ("uk", "Ада Холт відмовилася коментувати ситуацію.", "refusal", "коментувати ситуацію"),
    ],
)
def test_an_undertaking(code: str, text: str, kind: str | None, content: str) -> None:
    assert [(one.kind, one.content.text) for one in statements_in(text, None, code).statements] == [(kind, content)]


@pytest.mark.parametrize(
    ("code", "text", "source"),
    [
        ("fr", "Ada Holt nous a expliqué que le pont est vieux.", "Ada Holt"),
        ("fr", "Ada Holt se réjouit que le pont soit ouvert.", "Ada Holt"),
        ("es", "Ada Holt le dijo que el puente es viejo.", "Ada Holt"),
        ("es", "Ada Holt se quejó de que el puente es viejo.", "Ada Holt"),
        ("it", "Ada Holt mi ha detto che il ponte è vecchio.", "Ada Holt"),
        ("pt", "Ada Holt lhe disse que a ponte é velha.", "Ada Holt"),
        ("fr", "Elle lui a dit que le pont est vieux.", "Elle"),
        ("fr", "« Le pont est vieux », m’a dit Ada Holt.", "Ada Holt"),
        ("fr", "« Le pont est vieux », nous explique Ada Holt.", "Ada Holt"),
        ("fr", "Ada Holt lui a répondu : « Le pont est vieux ».", "Ada Holt"),
        ("pt", "“A ponte é velha”, disse-me Ada Holt.", "Ada Holt"),
        ("ro", "Ada Holt mi-a spus că podul este vechi.", "Ada Holt"),
        ("hr", "Ada Holt mi je rekla da je most star.", "Ada Holt"),
        ("cs", "Ada Holtová mi řekla, že most je starý.", "Ada Holtová"),
        ("ru", "Ада Холт нам рассказала, что мост старый.", "Ада Холт"),
        ("el", "Η Άντα Χολτ μου είπε ότι η γέφυρα είναι παλιά.", "Η Άντα Χολτ"),
    ],
)
def test_objects_between_a_subject_and_its_verb(code: str, text: str, source: str) -> None:
    assert [words for words, _ in words_told(text, code)] == [source]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La demande de fermer le pont est ancienne."),
        ("fr", "Le pont promis de longue date est fermé."),
        ("fr", "Ada Holt n’a pas promis de fermer le pont."),
        ("fr", "Ada Holt a refusé l’offre du maire de Hull."),
        ("fr", "Ada Holt appelle à la guerre."),
        (
            "sv",
            "Ada Holt frågade i går kväll på torget i Hull många av de gamla männen och kvinnorna där vägen till bron.",
        ),
        ("es", "La amenaza con abandonar la mesa no es nueva."),
        ("it", "La richiesta di chiudere il ponte è vecchia."),
        ("nl", "Ada Holt wilde de brug sluiten."),
        ("sv", "Ada Holt bad om hjälp i går."),
    ],
)
def test_no_undertaking(code: str, text: str) -> None:
    assert words_told(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "earliest", "latest"),
    [
        ("de", "Ada Holt versprach, die Brücke im Mai zu schließen.", "2026-05-01", "2026-05-31"),
        ("fr", "Ada Holt a promis de fermer le pont avant mai.", None, "2026-04-30"),
        ("es", "Ada Holt prometió cerrar el puente antes de mayo.", None, "2026-04-30"),
        ("it", "Ada Holt ha promesso di chiudere il ponte entro venerdì.", None, "2026-03-06"),
        ("pt", "Ada Holt prometeu fechar a ponte até maio.", None, "2026-05-31"),
        ("nl", "Ada Holt beloofde de brug voor mei te sluiten.", None, "2026-04-30"),
        ("sv", "Ada Holt lovar att stänga bron före maj.", None, "2026-04-30"),
        ("pl", "Ada Holt obiecała zamknąć most do maja.", None, "2026-05-31"),
        ("ru", "Министр пообещал закрыть мост до мая.", None, "2026-05-31"),
    ],
)
def test_a_month_in_what_is_promised_is_to_come(code: str, text: str, earliest: str | None, latest: str) -> None:
    horizon = statements_in(text, date(2026, 3, 4), code).statements[0].horizon
    assert horizon is not None
    assert (horizon.earliest, horizon.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("code", "text", "listed"),
    [
        ("fr", "Ada Holt n’a pas souhaité commenter.", "[n’a pas souhaité] commenter"),
        ("fr", "Ada Holt a appelé les habitants à rester chez eux.", "[a appelé] à rester chez eux"),
        ("de", "Ada Holt warnt davor, den See zu leeren.", "[warnt davor] den See zu leeren"),
        ("de", "Ada Holt geht davon aus, dass der See leer ist.", "dass der See leer ist"),
    ],
)
def test_lists_show_the_verb_of_an_infinitive(code: str, text: str, listed: str) -> None:
    assert [words_listed(one, code) for one in statements_in(text, None, code).statements] == [listed]
