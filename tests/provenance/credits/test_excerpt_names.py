"""From what an excerpt is taken, in several languages; what tells of an excerpt that stood elsewhere."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page

from onrecord.provenance import provenance_of
from onrecord.provenance.credits.excerpt_names import excerpt_origin
from onrecord.record import Provenance

BODIES: list[Row] = [("body", BODY)] * 3
TEXT: list[Row] = [("headline", "The port is shut"), ("byline", "By Lou Finn"), *BODIES]


def found(line: str) -> Provenance:
    rows: list[Row] = [*TEXT, ("credit", line)]
    return provenance_of(page(*rows), article(*rows, authors=(author("Lou Finn"),)), None)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Tide Books, by Lou Finn, published by Quay House", "Quay House"),
        ("„Die Salzmauer“ von Jana Krell, das im Kaiverlag erschienen ist", "Kaiverlag"),
        ("« Le mur de sel », de Luc Ferrand, éditions du Quai, 2026", "Éditions du Quai"),
        ("De zoutmuur van Joris Hamel, dat deze week uitkomt", "De zoutmuur"),
        ("”Saltmuren” av Elsa Brandt", "Saltmuren"),
        ("„Solny mur” Ewy Lisek, wydanej przez Wydawnictwo Morskie", "Wydawnictwo Morskie"),
        ("the Northgate Courier’s investigation into harbour contracts", "Northgate Courier"),
        ("an essay in the Vale Review", "Vale Review"),
    ],
)
def test_what_it_is_taken_from(words: str, name: str) -> None:
    assert excerpt_origin(words, words) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Book extract: The Salt Wall by Lena Ortwick", "The Salt Wall"),
        ("This article is an edited version of a chapter in Walls and Water (Quay Books, 2026).", "Quay Books"),
        ("Vorabdruck aus „Die Salzmauer“", "Die Salzmauer"),
        ("Dieser Text ist ein Auszug aus dem Newsletter „Ebbe“ der Nordhafener Rundschau.", None),
        ("Ce texte est extrait de la lettre d’information « Marée basse » de La Gazette de Tarn.", None),
        ("Pubblichiamo un estratto dal libro «Il muro di sale» di Piero Vanni.", "Il muro di sale"),
        ("Detta är ett utdrag ur boken ”Saltmuren” av Elsa Brandt.", "Saltmuren"),
        ("Публикуем отрывок из книги Анны Клёновой «Соляная стена».", "Соляная стена"),
        ("Cet extrait est tiré du livre « Le mur de sel » paru en mars.", "Le mur de sel"),
        ("Leia a seguir um trecho do livro “O muro de sal”.", "O muro de sal"),
        ("Voorpublicatie uit De zoutmuur, verschenen bij Uitgeverij Kade.", "Uitgeverij Kade"),
    ],
)
def test_excerpts(line: str, name: str | None) -> None:
    told = found(line)
    assert told.relation == "excerpt"
    assert told.origin
    assert name is None or told.origin.name == name


@pytest.mark.parametrize(
    "line",
    [
        "Lou Finn is the author of The Salt Wall. An excerpt from it ran in the Vale Review.",
        "Lou Finn publicó un fragmento de su libro en El Correo del Muelle.",
        "An excerpt from her book appeared in the Northgate Courier.",
        "This story was republished with permission by the Northgate Courier on 20 March.",
        "Aus: Tarn, 17. März 2026",
    ],
)
def test_what_stood_elsewhere(line: str) -> None:
    told = found(line)
    assert (told.relation, told.origin) == ("original", None)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("This story comes from our partner Coastline Investigates, a newsroom of the sea.", "Coastline Investigates"),
        ("Dieser Artikel stammt von unserem Partnerportal Küstenwacht.", "Küstenwacht"),
        ("Cet article est republié à partir du Forum du port sous licence Creative Commons.", "Forum du port"),
        ("A version of this essay appeared in Low Tide, a newsletter of the bay.", "Low Tide"),
        ("Este contenido se publica gracias a un acuerdo con El Correo del Muelle.", "El Correo del Muelle"),
        ("L’articolo è uscito in origine su La Gazzetta di Tarn.", "La Gazzetta di Tarn"),
        ("Dit artikel is overgenomen van Havenforum onder een Creative Commons-licentie.", "Havenforum"),
    ],
)
def test_partners_and_licences(line: str, name: str) -> None:
    told = found(line)
    assert (told.relation, told.origin and told.origin.name) == ("republished", name)


@pytest.mark.parametrize(
    "line",
    [
        "Excerpt: how the pier was built",
        "Excerpt: Musik am Hafen",
        "Extract | Vanilla and coffee: what the tests say",
        "Leseprobe aus unserem Archiv",
        "Voorpublicatie uit eigen archief",
        "Der Text stammt von unserem Partner im Rat, sagte der Bürgermeister.",
        "Le texte de loi est publié en accord avec Le Conseil du Port.",
        "El convenio con Puertos del Estado se publica hoy en el boletín.",
    ],
)
def test_words_that_only_sound_like_a_credit(line: str) -> None:
    told = found(line)
    assert (told.relation, told.origin) == ("original", None)


@pytest.mark.parametrize(
    "line",
    [
        "Excerpt: “The Salt Wall”, Harbour Press",
        "Extract: The Salt Wall by Lou Finn, Harbour Press",
        "Exclusive book excerpt: The Salt Wall, Harbour Press",
    ],
)
def test_a_heading_over_an_excerpt_with_its_book(line: str) -> None:
    told = found(line)
    assert (told.relation, told.origin and told.origin.name) == ("excerpt", "Harbour Press")


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("Leia a seguir um trecho do discurso da prefeita.", "original"),
        ("Leia a seguir um trecho do livro O Muro de Sal.", "excerpt"),
    ],
)
def test_what_may_be_read_below(line: str, relation: str) -> None:
    rows: list[Row] = [*TEXT, ("body", line)]
    told = provenance_of(page(*rows), article(*rows, authors=(author("Lou Finn"),)), None)
    assert told.relation == relation
