"""Notices as public bodies and non-profit newsrooms word them: what binds nothing in them, and what does."""

from __future__ import annotations

import pytest
from tests.rights.building import check, permission, provenance, read

ASK, FREE = "f ? r ? a ? v ?", "f y r y v y"
BY = "f y r y a y v y i y m y t y"
SOURCE = "Reuse is authorised, provided the source is acknowledged"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"{SOURCE}.", FREE),
        (f"{SOURCE} and the original meaning or message of the document is not distorted.", FREE),
        (f"{SOURCE} and the original meaning of the document is not distorted and our permission was given.", ASK),
        (f"{SOURCE} and the original meaning is distorted.", "f ? r ? v ?"),
        ("Weiterverwendung mit Quellenangabe gestattet.", FREE),
        ("Weiterverwendung mit Quellenangabe nicht gestattet.", "f n r n a n v n"),
        ("Réutilisation autorisée, moyennant mention de la source.", FREE),
        ("Réutilisation autorisée, moyennant paiement.", ""),
        ("Reproducción autorizada, con indicación de la fuente bibliográfica.", FREE),
        ("Reprodução autorizada mediante indicação da fonte.", FREE),
        ("Reprodução autorizada mediante pagamento, com indicação da fonte.", "f ? r ? v ?"),
        ("Overneming met bronvermelding toegestaan.", FREE),
        ("Hergebruik is toegestaan, mits met bronvermelding.", FREE),
        ("Nachdruck nur für Mitglieder gestattet.", ASK),
        ("É permitida a reprodução gratuita desta matéria, desde que citada a fonte.", FREE),
        ("Les textes de ce site ne peuvent être reproduits sans autorisation.", ASK),
        ("Les textes de ce site peuvent être reproduits avec mention de la source.", FREE),
    ],
)
def test_copying_with_the_source(words: str, expected: str) -> None:
    check(read(("footer", words)), expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Unless otherwise indicated, information on this site is in the public domain and may be copied and"
         " distributed without permission.", BY),
        ("Unless otherwise noted, the contents of this site are in the public domain.", BY),
        ("Information on this site is not in the public domain.", ""),
        ("Unless otherwise indicated, the photos on this site are in the public domain.", ""),
        ("Unless you are abroad, information on this site is in the public domain.", ""),
        ("Information presented on this website is considered public information and may be distributed or copied.",
         FREE),
        ("Information presented on this website is considered public information and may be copied by schools.",
         "f ? r ? v ?"),
    ],
)  # fmt: skip
def test_what_is_the_publics(words: str, expected: str) -> None:
    check(read(("footer", words)), expected)


@pytest.mark.parametrize(
    "words",
    [
        "With the exception of the Commonwealth Coat of Arms, photographs and where otherwise noted, all material on"
        " this website is provided under a Creative Commons Attribution 4.0 International licence.",
        "All material on this website is licensed under CC BY 4.0, except logos, the coat of arms and where noted.",
    ],
)
def test_emblems_are_excepted(words: str) -> None:
    rights = read(("footer", words))
    check(rights, BY)
    assert permission(rights, "r").conditions == ("credit", "text only")


def test_texts_that_are_excepted_ask() -> None:
    words = (
        "All material on this website is licensed under CC BY 4.0, except photographs, articles by guests and logos."
    )
    assert permission(read(("footer", words)), "r").answer == "ask"


REPUBLISHED = "This article is republished from Hull Post, {0}, under a Creative Commons license (CC BY-ND 4.0)."


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ("a nonprofit newsroom", "yes"),
        ("a nonprofit, independent news organization bringing you facts and trustworthy analysis", "yes"),
        ("a newsroom for members", "ask"),
        ("for subscribers only", "ask"),
        ("a website that asks you to get permission", "ask"),
    ],
)
def test_who_the_origin_is_binds_nothing(told: str, answer: str) -> None:
    whose = provenance("republished", "Hull Post", "hullpost.example")
    rights = read(("credit", REPUBLISHED.format(told)), whose=whose)
    assert permission(rights, "r").answer == answer


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Sauf mention contraire, les contenus de ce site sont proposés sous licence etalab-2.0.", ASK),
        ("Die Inhalte stehen unter der Datenlizenz Deutschland – Namensnennung – Version 2.0.", ASK),
        ("I contenuti di questo sito sono distribuiti con licenza IODL 2.0.", ASK),
        ("Le film sort sous licence Marvel.", ""),
    ],
)
def test_licences_of_no_table_ask(words: str, expected: str) -> None:
    check(read(("footer", words)), expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("No AI training.", "t n"),
        ("Les contenus ne peuvent être utilisés pour entraîner des systèmes d’intelligence artificielle.", "t n"),
        ("Kein KI-Training.", "t n"),
        ("Kein Text- und Data-Mining.", "m n t n"),
        ("Nutzungsvorbehalt gemäß § 44b Abs. 3 UrhG.", "m n t n"),
        ("Eine Verwendung für KI-Training bedarf unserer Zustimmung.", "t ?"),
        ("The automated extraction of this content is prohibited.", "v n m n t n"),
        ("L’utilisation de nos contenus pour l’entraînement d’intelligences artificielles est interdite.", "t n"),
        ("Conformément à l’article L. 122-5-3 du CPI, nous nous opposons à toute fouille.", "m n t n"),
        ("Reservados os direitos de prospeção de texto e dados.", "m n t n"),
        ("Gebruik voor AI-training niet toegestaan.", "t n"),
        ("Zabrania się wykorzystywania treści do trenowania AI.", "t n"),
        ("Δεν επιτρέπεται η χρήση του περιεχομένου για εκπαίδευση ΤΝ.", "t n"),
        ("Our AI policy: we do not use AI to write stories.", ""),
        ("Wir nutzen keine KI für unsere Texte.", ""),
        ("Nous n’utilisons pas d’IA pour écrire nos articles.", ""),
        ("There is no AI training for teachers in Hull.", ""),
        ("No AI in this newsroom.", ""),
        ("No AI training for teachers this year, the council said.", ""),
    ],
)
def test_what_machines_may_not(words: str, expected: str) -> None:
    check(read(("footer", words)), expected)


REUSE = (
    "Unless otherwise noted, the reuse of this document is authorised under a Creative Commons Attribution 4.0"
    " International (CC BY 4.0) licence. This means that reuse is allowed, provided appropriate credit is given and any"
    " changes are indicated{0}."
)


def test_a_licence_and_what_it_means() -> None:
    check(read(("footer", REUSE.format(""))), BY)
    assert permission(read(("footer", REUSE.format(" to us first"))), "r").answer == "ask"


def test_where_a_licence_can_be_read_takes_nothing_back() -> None:
    licence = "This article is under CC BY 4.0. To {0} licence, visit www.licences.example/by."
    check(read(("footer", licence.format("view this"))), BY)
    assert permission(read(("footer", licence.format("request a"))), "r").answer == "ask"
