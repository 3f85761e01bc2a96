"""Credits as papers print them in other languages: by permission, taken over, an outlet as the source."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page, told

from onrecord.provenance import provenance_of
from onrecord.provenance.names.outlet_forms import calls_itself_outlet
from onrecord.record import Provenance

TEXT: list[Row] = [("body", BODY)] * 4
HEAD: Row = ("headline", "The wall is raised")


def read(*rows: Row, writer: str | None = None) -> Provenance:
    """What the page of a headline, `rows` and who wrote it tells."""
    by: list[Row] = [("byline", f"By {writer}")] if writer else []
    authors = (author(writer),) if writer else ()
    several = (HEAD, *by, *rows)
    return provenance_of(page(*several), article(*several, authors=authors), None)


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("Reproduced with permission of the Coast Herald.", "Coast Herald"),
        ("Reproduit avec l’aimable autorisation du Courrier des Dunes.", "Courrier des Dunes"),
        ("Publicado con permiso de El Faro Gris.", "El Faro Gris"),
        ("© El Faro Gris. Publicado con permiso.", "El Faro Gris"),
        ("Reproduzido com a devida autorização do Jornal das Dunas.", "Jornal das Dunas"),
        ("Riprodotto con il permesso del Corriere delle Dune.", "Corriere delle Dune"),
        ("Pubblicato su gentile concessione di Voce del Faro.", "Voce del Faro"),
        ("Overgenomen met toestemming van de Duinbode.", "Duinbode"),
        ("Geplaatst met vriendelijke toestemming van de Duinbode.", "Duinbode"),
        ("Publiceras med tillstånd av Kustbladet.", "Kustbladet"),
        ("Bragt med venlig tilladelse fra Klitavisen.", "Klitavisen"),
        ("Gjengitt med tillatelse fra Kystavisa.", "Kystavisa"),
        ("Przedruk za zgodą redakcji Kuriera Wydm.", "Kuriera Wydm"),
        ("Przedruk z Kuriera Wydm.", "Kuriera Wydm"),
        ("Перепечатано с разрешения газеты «Дюнный вестник».", "Дюнный вестник"),
        ("Публикуется с разрешения редакции журнала «Дюны».", "Дюны"),
        ("Nous publions cet article de notre confrère Le Courrier des Dunes.", "Le Courrier des Dunes"),
        ("Reproducimos este artículo de nuestros colegas de Faro Gris.", "Faro Gris"),
        ("Riprendiamo da Voce del Faro questo articolo di Rita Moss.", "Voce del Faro"),
        ("Dieser Text unserer Kollegen vom Küstenblatt steht hier leicht gekürzt.", "Küstenblatt"),
        ("Dit artikel stond eerder in de Duinbode van 3 maart.", "Duinbode"),
        ("Publicado primeiro no Jornal das Dunas, a 3 de março.", "Jornal das Dunas"),
        ("Tekst ukazał się pierwotnie na łamach tygodnika Wydmy.", "Wydmy"),
        ("This piece is reprinted from the March issue of Coast Quarterly.", "Coast Quarterly"),
        ("Republished from the 12 May 2025 edition of the Coast Herald.", "Coast Herald"),
        ("Dieser Beitrag erschien zuerst auf dünenblick.example.", "dünenblick.example"),
        ("Abdruck mit freundlicher Genehmigung der Dünenrundschau.", "Dünenrundschau"),
        ("Diesen Artikel übernehmen wir von unserem Partner Dünenkurier.", "Dünenkurier"),
        ("Article repris du Courrier des Dunes avec son accord.", "Courrier des Dunes"),
        ("Questo articolo è apparso per la prima volta sul Corriere delle Dune.", "Corriere delle Dune"),
        ("Questo articolo è apparso sull’Eco delle Dune.", "Eco delle Dune"),
        ("Texto originalmente publicado no Jornal das Dunas.", "Jornal das Dunas"),
        ("Den här texten är hämtad från Kustposten.", "Kustposten"),
        ("Artykuł udostępniony przez tygodnik Wydmy.", "Wydmy"),
        ("Материал взят с сайта dunes.example", "dunes.example"),
        ("The following story was reported by the nonprofit newsroom Dune Watch and is shared here.", "Dune Watch"),
    ],
)
def test_a_text_that_another_let_this_outlet_have(line: str, origin: str) -> None:
    assert told(read(*TEXT, ("body", line), writer="Rita Moss")) == ("republished", origin)


@pytest.mark.parametrize(
    "line",
    [
        "Publicamos este artículo de Rita Moss con gusto.",
        "Reprenons notre article sur les dunes.",
        "Con autorización del municipio se cerró el muelle.",
        "Riprendiamo il nostro racconto delle dune.",
        "Za zgodą rodziny podajemy nazwisko.",
        "С разрешения семьи мы называем имя.",
        "Med tillstånd av kommunen stängdes kajen.",
    ],
)
def test_a_permission_for_something_else(line: str) -> None:
    assert told(read(*TEXT, ("body", line), writer="Rita Moss")) == ("original", None)


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("Quelle: Dünener Anzeiger", "Dünener Anzeiger"),
        ("Source : La Gazette des Dunes", "La Gazette des Dunes"),
        ("Fuente: Diario de Dunas", "Diario de Dunas"),
        ("Fonte: Jornal das Dunas", "Jornal das Dunas"),
        ("Bron: Duinse Courant", "Duinse Courant"),
        ("Källa: Kustposten", "Kustposten"),
        ("Źródło: Kurier Wydmowy", "Kurier Wydmowy"),
        ("Источник: «Дюнные ведомости»", "Дюнные ведомости"),
        ("Source: The Coast Herald", "The Coast Herald"),
    ],
)
def test_an_outlet_as_the_source_of_a_text_that_nobody_signs(line: str, origin: str) -> None:
    assert told(read(*TEXT, ("body", line))) == ("republished", origin)
    assert told(read(*TEXT, ("body", line), writer="Rita Moss")) == ("original", None)


def test_an_outlet_as_the_source_under_the_house_s_own_name_says_little() -> None:
    rows: list[Row] = [("byline", "Bay Press"), *TEXT, ("body", "Source: The Coast Herald")]
    assert read(*rows).origin is None


@pytest.mark.parametrize(
    "name",
    ["Amtsblatt der Stadt", "Journal officiel", "Boletín Oficial", "Statistics Office", "Dune Club News", "Rita Moss",
     "posten", "Harbour Times Tide Tables", "Gazzetta Ufficiale", "Bundesanzeiger", "", "Harbour Police News",
     "Merkblatt"],
)  # fmt: skip
def test_what_is_no_outlet_by_its_form(name: str) -> None:
    assert not calls_itself_outlet(name)


@pytest.mark.parametrize("name", ["Kustbladet", "Дюнный вестник", "Coast Herald", "dunes.example", "Reporterre"])
def test_what_is_an_outlet_by_its_form(name: str) -> None:
    assert calls_itself_outlet(name)


@pytest.mark.parametrize(
    "line",
    [
        "Quelle der Grafik: Hafenamt, Reuters",
        "Sources : Insee, Agence de l’eau, AFP.",
        "Fuentes: Agencia del Agua, EFE",
    ],
)
def test_a_chart_s_source_and_a_list_with_an_office(line: str) -> None:
    assert told(read(*TEXT, ("body", line), writer="Rita Moss")) == ("original", None)


@pytest.mark.parametrize("line", ["oprac. na podst. PAP", "Oprac. red., źródło: PAP", "Opracowanie: PAP"])
def test_what_a_polish_desk_made_of_an_agency_s_text(line: str) -> None:
    assert read(*TEXT, ("body", line)).relation == "mixed"


@pytest.mark.parametrize("line", ["Oprac. red., źródło: PAP", "Oprac.: redakcja, źródło: PAP", "Redakcja, źródło: PAP"])
def test_a_polish_byline_with_its_source(line: str) -> None:
    assert read(("byline", line), *TEXT).relation == "mixed"


@pytest.mark.parametrize("outlet", ["Le Mag", "Weekend-Magazin", "Summer Supplement", "Das Magazin"])
def test_a_house_s_own_supplement_beside_the_writer(outlet: str) -> None:
    rows: list[Row] = [("byline", f"Rita Moss, {outlet}"), *TEXT]
    named = article(*rows, authors=(author("Rita Moss", outlet=outlet),))
    assert provenance_of(page(*rows), named, None).origin is None


def test_a_magazine_with_a_name_beside_the_writer() -> None:
    rows: list[Row] = [("byline", "Rita Moss, Le Phare"), *TEXT]
    named = article(*rows, authors=(author("Rita Moss", outlet="Le Phare"),))
    assert told(provenance_of(page(*rows), named, None)) == ("republished", "Le Phare")


def test_a_blog_with_a_name_keeps_it() -> None:
    line = "This post first appeared on "
    assert told(read(*TEXT, ("credit", line + "The Dune Blog."), writer="Rita Moss")) == (
        "republished",
        "The Dune Blog",
    )
    assert told(read(*TEXT, ("credit", line + "Dune Watch's blog."), writer="Rita Moss")) == (
        "republished",
        "Dune Watch",
    )


def test_what_others_worked_out_is_no_desk_s_work() -> None:
    line = "Zespół opracował nową metodę, podała PAP."
    assert told(read(*TEXT, ("body", line), writer="Rita Moss")) == ("original", None)


@pytest.mark.parametrize("words", ["By Topic", "By topic", "By Date", "Nach Thema", "Sort by relevance"])
def test_how_a_list_is_sorted_is_no_byline(words: str) -> None:
    rows: list[Row] = [("byline", words), *TEXT]
    named = article(HEAD, *rows, authors=(author(words.split()[-1]),))
    assert provenance_of(page(HEAD, *rows), named, None).relation == "unknown"


def test_a_writer_for_another_outlet() -> None:
    assert told(read(("byline", "Rita Moss, for the Coast Herald"), *TEXT)) == ("republished", "Coast Herald")
    assert told(read(("byline", "Rita Moss, for Bay Press"), *TEXT)) == ("original", None)
    assert told(read(("byline", "Rita Moss, for the defence"), *TEXT)) == ("original", None)


def test_special_to_another_outlet_under_the_writer_s_name() -> None:
    assert told(read(("body", "Special to the Coast Herald"), *TEXT, writer="Rita Moss")) == (
        "republished",
        "Coast Herald",
    )
    assert told(read(("other", "Special to Bay Press"), *TEXT, writer="Rita Moss")) == ("original", None)
    assert told(read(("other", "Special to the reader"), *TEXT, writer="Rita Moss")) == ("original", None)
    assert told(read(*TEXT, ("other", "Special to the Coast Herald"), writer="Rita Moss")) == ("original", None)


def test_what_a_russian_desk_made_of_an_agency_s_text() -> None:
    assert read(*TEXT, ("body", "По материалам ТАСС")).relation == "mixed"


@pytest.mark.parametrize(
    "line", ["Рита Мосс работала в ТАСС и «Вестнике».", "Рита Мосс пишет для Reuters", "Рита Мосс прежде: ТАСС"]
)
def test_a_writer_s_life_is_no_line_of_codes(line: str) -> None:
    found = read(*TEXT, ("author_note", line), writer="Рита Мосс")
    assert told(found) == ("original", None)


def test_a_writer_s_name_before_an_agency_is_one() -> None:
    found = read(*TEXT, ("author_note", "Рита Мосс, ТАСС"), writer="Рита Мосс")
    assert found.relation in ("wire", "mixed")
