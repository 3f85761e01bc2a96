"""Credits told by the parts of their grammar: nouns for a text, participles of appearing, words for "first", places."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, page, told

from onrecord.provenance import provenance_of
from onrecord.provenance.lexicon.printings import printed_needs, printed_patterns
from onrecord.record import Provenance

HEAD: Row = ("headline", "The wall is raised")
TEXT: list[Row] = [("body", BODY)] * 4


def read(*rows: Row) -> Provenance:
    """What the page of a headline and `rows` tells."""
    return provenance_of(page(HEAD, *rows), article(HEAD, *rows), None)


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("Récit initialement mis en ligne dans Alpe Lente.", "Alpe Lente"),
        ("Publié à l'origine sur dunes.example le 31 mars 2019.", "dunes.example"),
        ("Chronique d'abord diffusée sur le site web de la Dune Lente.", "Dune Lente"),
        ("Cet entretien est paru pour la première fois dans la revue Vagues.", "Vagues"),
        ("Relato publicado antes en la revista Mareas.", "Mareas"),
        ("Ensayo aparecido originalmente en el blog de Duna Norte.", "Duna Norte"),
        ("Este post foi inicialmente postado no portal Maré Alta.", "Maré Alta"),
        ("Publicado originalmente no jornal Correio das Dunas, 16 de Setembro de 2023", "Correio das Dunas"),
        ("Artigo originalmente publicado por Rita Moss para dunas.example.", "dunas.example"),
        ("Artigo originalmente publicado na Revista das Dunas edição 3, de março de 2000.", "Revista das Dunas"),
        ("Questo post è stato pubblicato originariamente su Duna Lenta e viene ripubblicato qui.", "Duna Lenta"),
        ("Reportage voor het eerst verschenen in het weekblad Zilt.", "Zilt"),
        ("Gastbeitrag, erstmals veröffentlicht im Magazin Strandgut.", "Strandgut"),
        ("Krönikan publicerades först i tidningen Sanden.", "Sanden"),
        ("Kronikken ble opprinnelig publisert i avisen Sanden.", "Sanden"),
        ("Artykuł ukazał się w magazynie Wydma, nr 12/2015", "Wydma"),
        ("Статья изначально вышла в журнале Дюна.", "Дюна"),
        ("L'articolo La diga cede è stato pubblicato originariamente sul sito duna.example", "duna.example"),
        ("Der Beitrag Der Deich hält erschien zuerst auf Strandgut.", "Strandgut"),
        ("La entrada El dique cede se publicó primero en Mareas.", "Mareas"),
        ("O post O dique cede apareceu primeiro em Maré Alta.", "Maré Alta"),
        ("Het bericht De dijk houdt verscheen eerst op Zilt.", "Zilt"),
        ("This article was originally published onDuneNotes and is reprinted with permission.", "DuneNotes"),
        ("Dit artikel is oorspronkelijk gepubliceerd op het blog Zilt als \"Klant nul\"", "Zilt"),
        ("Texto publicado originalmente nos anais do Encontro das Dunas.", "Encontro das Dunas"),
        ("Original article courtesy of Dune and Tern", "Dune and Tern"),
        ("Article posted with permission from Coast Watch", "Coast Watch"),
        ("Originally authored by the Tern team and syndicated from Coast Watch.", "Coast Watch"),
        ("©2026 The Tern Pilot (Sandport, Va.) Visit The Tern Pilot at tern.example Distributed by Dune Content Agency",
         "The Tern Pilot"),
        ("Článek původně vyšel v časopise Duna.", "Duna"),
        ("Poprvé publikováno na webu Duna, 3. 5. 2026", "Duna"),
        ("Článok pôvodne vyšiel v denníku Pobrežie.", "Pobrežie"),
        ("Вперше опубліковано у «Дюні».", "Дюні"),
        ("Стаття була вперше опублікована на сайті Дюна.", "Дюна"),
        ("Articolul a fost publicat inițial în revista Duna Lentă.", "Duna Lentă"),
        ("Το άρθρο δημοσιεύτηκε αρχικά στην εφημερίδα Ακτή.", "Ακτή"),
        ("Članak je izvorno objavljen na portalu Obala.", "Obala"),
        ("Prispevek je bil prvič objavljen v reviji Obala.", "Obala"),
        ("Статията е публикувана първоначално в списание Дюна.", "Дюна"),
        ("A cikk eredetileg a Partvédő oldalán jelent meg.", "Partvédő"),
        ("이 기사는 해안신문에 처음 실렸습니다.", "해안신문"),
        ("Artiklen har tidligere været bragt i bladet Sanden.", "Sanden"),
        ("Dieser Beitrag erschien in gekürzter Form im Magazin Strandgut.", "Strandgut"),
        ("Dieser Text erschien in leicht veränderter Fassung zuerst in Strandgut.", "Strandgut"),
        ("Dieser Text ist die gekürzte Fassung eines Beitrags aus der Zeitschrift Strandgut.", "Strandgut"),
        ("Der Text wurde mit freundlicher Genehmigung von Strandgut übernommen.", "Strandgut"),
        ("本文最初发表于dunelog，于2026年2月17日迁移至此", "dunelog"),
    ],
)  # fmt: skip
def test_a_text_that_ran_elsewhere_first(line: str, origin: str) -> None:
    relation, name = told(read(*TEXT, ("body", line)))
    assert relation == "republished"
    assert name is not None
    assert name.removeprefix("The ").removeprefix("la ") == origin.removeprefix("The ")


@pytest.mark.parametrize(
    "line",
    [
        "Le livre a été publié initialement en 1952 dans une petite ville.",
        "La revue est parue pour la première fois en 1920.",
        "Le roman avait d'abord paru dans La Dune, avant d'être oublié.",
        "El estudio fue publicado originalmente en Mareas.",
        "Der Roman erschien zuerst in einer Zeitung, dann als Buch.",
        "Il libro era apparso originariamente su Duna Lenta nel 1920.",
        "Nota: questo post è stato pubblicato originariamente il 25/04/2024.",
        "It was first published by Quill House in 1952, and nobody has read it since.",
        "Von dem Band sind bereits drei Auflagen erschienen.",
        "Книга впервые вышла в Дюне.",
        "Kniha poprvé vyšla v nakladatelství Duna v roce 1952.",
        "Studie byla poprvé publikována v časopise Duna.",
        "Роман уперше вийшов у Дюні 1952 року.",
        "Studiul a fost publicat inițial în revista Duna.",
        "Romanul a apărut prima dată în 1952.",
        "Το βιβλίο δημοσιεύτηκε αρχικά στην Αθήνα.",
        "Knjiga je prvi put objavljena u Duni.",
        "Романът е публикуван за първи път в Дюна.",
        "Der Deich erschien in der Zeitung in neuer Form.",
        "This game originally appeared in the book Harbour Games published by Quill House in 1978.",
        "Este artículo apareció en la edición impresa del Martes, 4 de enero de 2011",
    ],
)
def test_what_ran_elsewhere_was_no_text_of_this_kind(line: str) -> None:
    assert told(read(*TEXT, ("body", line)))[1] is None


def test_a_text_reported_for_an_agency_is_its_text() -> None:
    line = "Rita Moss reported on this story for the Associated Press. Dan Roe adapted it for learners."
    assert told(read(*TEXT, ("body", line))) == ("wire", "Associated Press")


def test_the_end_of_a_line_that_lost_its_breaks_counts() -> None:
    line = "Contributing: Rita Moss, COAST WATCH This article originally appeared on COAST WATCH: Wall to be raised"
    assert told(read(*TEXT, ("body", line)))[1] == "COAST WATCH"


def test_an_excerpt_of_a_work_that_ran_in_a_paper_is_from_the_paper() -> None:
    line = "Ce texte date un peu. Il est extrait d'un article paru dans le magazine Vagues en décembre 1998."
    assert told(read(("body", line), *TEXT)) == ("excerpt", "Vagues")


def test_a_language_is_no_origin() -> None:
    line = "Note: This article was translated from Chinese to English by a machine."
    assert told(read(("body", line), *TEXT)) == ("translation", None)


def test_every_way_to_tell_it_has_a_piece_that_is_looked_for_first() -> None:
    known = set(printed_needs())
    assert all(needs and known.issuperset(needs) and "N" in pattern for needs, pattern in printed_patterns())
