"""Everyday forms of French, Spanish, Italian and Portuguese news: what is found, and who is named for it."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


def told(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Each statement's content, its speaker's name and role."""
    found = statements_in(text, None, language).statements
    speakers = [(s.content.text, s.speaker) for s in found]
    return [(words, one.name if one else None, one.role if one else None) for words, one in speakers]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("fr", "« L’eau monte », a indiqué vers 22 heures le sous-préfet Roy Varn.", "Roy Varn", "sous-préfet"),
        ("fr", "« L’eau monte », détaille, face à la caméra, la maire Ada Holt.", "Ada Holt", "maire"),
        ("fr", "« L’eau monte », explique l’une d’elles.", None, "une d’elles"),
        ("fr", "« L’eau monte », a dit à l’AFP Ada Holt.", "Ada Holt", None),
        ("fr", "« L’eau monte », a dit au Monde Ada Holt.", "Ada Holt", None),
        ("fr", "« L’eau monte vite », analyse Ada Holt, le PDG de Varn.", "Ada Holt", "PDG de Varn"),
        (
            "fr",
            "« L’eau monte vite », note Ada Holt, adjointe au maire de Hull.",
            "Ada Holt",
            "adjointe au maire de Hull",
        ),
        ("pt", "“É tarde”, afirmou à Lusa Ada Holt.", "Ada Holt", None),
        ("pt", "A ponte está fechada, confirmou à Lusa fonte da Polícia.", None, "fonte da Polícia"),
        (
            "pt",
            "Contactado pela agência Lusa, o autarca de Hull, Roy Varn, disse que a ponte fecha.",
            "Roy Varn",
            "autarca de Hull",
        ),
        ("es", "El premier Roy Varn, anunció mediante un comunicado que el puente cerrará.", "Roy Varn", "premier"),
        ("es", "La ministra de Salud, dijo además que el puente cerrará.", None, "ministra de Salud"),
        ("es", "Fuentes de la Policía confirmaron que el puente cerrará.", None, "Fuentes de la Policía"),
        ("es", "El puente es inseguro, denunció Ada Holt, agregando que no hay fondos.", "Ada Holt", None),
        ("it", "Il procuratore aggiunto Roy Varn ha spiegato che il ponte chiude.", "Roy Varn", "procuratore aggiunto"),
        ("it", "«È tardi – ha detto oggi il sindaco Roy Varn –. Il ponte chiude».", "Roy Varn", "sindaco"),
        ("it", "«È tardi», così il sindaco Roy Varn.", "Roy Varn", "sindaco"),
        ("it", "«È tardi», si legge in una nota del Comune.", None, "nota del Comune"),
        ("it", "«Il ponte chiude domani». A dirlo è il sindaco di Hull, Roy Varn.", "Roy Varn", "sindaco di Hull"),
        ("fr", "« C’est bien trop tard », dit Ada Holt secrétaire du port.", "Ada Holt", None),
        ("it", "Il cambio provoca la protesta del capo Roy Varn: “Sono contrario al ponte”.", "Roy Varn", None),
        (
            "es",
            "La denuncia presentada este lunes por el jefe (PAN), Ada Holt, junto con otros, detalló que cierra "
            "el puente.",
            None,
            "denuncia",
        ),
        ("it", "Secondo quanto ricostruito dagli agenti, guidati da Roy Varn, il ponte è crollato.", None, "agenti"),
        (
            "fr",
            "Selon le dernier bilan obtenu lundi matin, le pont a fait deux morts.",
            None,
            "dernier bilan obtenu lundi matin",
        ),
        ("it", "«Il ponte chiude domani», si legge su uno degli striscioni.", None, "uno degli striscioni"),
        ("it", "«Il ponte chiude domani mattina» così il sindaco Roy Varn uscendo da Hull.", "Roy Varn", "sindaco"),
        ("it", "«Il ponte chiude domani», dicono Ada Holt e Roy Varn.", "Ada Holt and Roy Varn", None),
        ("it", "«È tardi», ha tuonato il segretario Roy Varn.", "Roy Varn", "segretario"),
    ],
)
def test_who_speaks(language: str, text: str, name: str | None, role: str | None) -> None:
    assert [one[1:] for one in told(text, language)] == [(name, role)]


def test_a_time_is_nobody() -> None:
    assert told("Minutos después dijo que el puente cerrará.", "es") == [("que el puente cerrará", None, None)]


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("it", "Ada Holt non ha voluto commentare ma il ponte resta chiuso.", ["commentare"]),
        ("pt", "A ponte fecha e, segundo referiu o autarca, as obras começam amanhã.", ["as obras começam amanhã"]),
        ("it", "Il sindaco ha segnalato comportamenti di cittadini che sono stati puniti.", []),
        ("pt", "Os municípios (ambos de Hull) sublinham que a ponte fecha.", ["que a ponte fecha"]),
        ("es", "Ada Holt ha visitado en Hull el centro, un proyecto prometido desde mayo.", []),
        (
            "es",
            "En tanto, Ada Holt refutó todo, “yo sí puedo hablar de este puente”, declaró.",
            ["“yo sí puedo hablar de este puente”"],
        ),
        ("pt", "Notando que este “ambiente é muito justo”, o autarca disse que a ponte fecha.", ["que a ponte fecha"]),
        (
            "it",
            "«Il ponte chiude domani - spiega il sindaco Roy Varn -; non ci sono soldi».",
            ["«Il ponte chiude domani non ci sono soldi»"],
        ),
        ("fr", "Alors que les syndicats refusent de payer le pont, Ada Holt part.", ["de payer le pont"]),
        ("es", "Lamentó que el puente cierre en mayo.", ["que el puente cierre en mayo"]),
        (
            "es",
            "El concejal advierte del “malestar entre los vecinos” del puerto.",
            ["del “malestar entre los vecinos” del puerto"],
        ),
        ("it", "Le nuove navi sono partite, assicurando che tutto resti sotto controllo.", []),
        ("es", "Holt defendió la gestión del puerto, señalando que el puente abre.", ["que el puente abre"]),
        ("fr", "« Non », dit Ada Holt. Et d’ajouter : « Nous partons. »", ["« Non »", "« Nous partons. »"]),
    ],
)
def test_what_is_said(language: str, text: str, content: list[str]) -> None:
    assert [one[0] for one in told(text, language)] == content


def test_a_quotation_with_its_cue_inside_is_no_other_ones() -> None:
    text = (
        "« Rien ne va plus dans ce port », dit Roy Varn.\n\n"
        "« L’eau monte vite, a fait savoir Ada Holt, la ministre de la Mer, lors d’une réunion. Nous devons agir. »"
    )
    assert [one[1:] for one in told(text, "fr")][1] == ("Ada Holt", "ministre de la Mer")


def test_who_goes_on_is_who_spoke_last() -> None:
    text = "« L’eau monte vite », dit Ada Holt. Qui poursuit : « Nous partons demain. »"
    assert [one[1] for one in told(text, "fr")] == ["Ada Holt", "Ada Holt"]


@pytest.mark.parametrize("sign", ["’", "'"])
@pytest.mark.parametrize("who", ["Ada Holt", "Ada Holt, déléguée syndicale,"])
def test_who_it_is_that_says_it(sign: str, who: str) -> None:
    text = f"C{sign}est {who} qui l{sign}explique : « Le pont est vieux. »"
    assert told(text, "fr") == [("« Le pont est vieux. »", "Ada Holt", None)]


def test_it_is_nobody_that_is_simple() -> None:
    assert [name for _, name, _ in told("C’est simple : « Le pont est vieux et bien laid. »", "fr")] in ([], [None])


def test_a_spanish_subject_is_parted_from_its_verb_by_a_comma() -> None:
    text = "Por su parte, la jefa Omaira Tarnez, expresó que la mayoría se conocía."
    assert [one[:2] for one in told(text, "es")] == [("que la mayoría se conocía", "Omaira Tarnez")]
