"""Lines that are a word for the source and a link to it, and a second line under a writer's name."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, page, told

from onrecord.provenance import provenance_of
from onrecord.record import Provenance

TITLE = "Harbour mouth silts up again"
PIECE = "https://coastwatch.example/2026/03/silt"
SAME = "https://thetern.example/harbour-mouth-silts-up-again"


def sourced(*rows: Row, url: str = PIECE, words: str = "Coast Watch") -> Provenance:
    several: list[Row] = [("headline", TITLE), *rows]
    return provenance_of(page(*several, links={words: url}), article(*several, headline=TITLE), None)


TEXT: list[Row] = [("body", BODY * 4), ("body", BODY * 3)]


@pytest.mark.parametrize("word", ["Fuente", "Source:", "Quelle", "Fonte -", "Bron", "Källa:", "Źródło", "来源："])
def test_the_linked_source_over_a_text(word: str) -> None:
    line: Row = ("body", f"{word} Coast Watch")
    assert told(sourced(line, *TEXT)) == ("republished", "Coast Watch")


def test_the_same_line_at_both_ends() -> None:
    line: Row = ("body", "Fuente Tern Diary")
    assert told(sourced(line, *TEXT, line, words="Tern Diary")) == ("republished", "Tern Diary")


def test_a_bare_word_that_links_to_the_same_title() -> None:
    found = sourced(*TEXT, ("body", "Fuente"), url=SAME, words="Fuente")
    assert (found.relation, found.origin and found.origin.domain) == ("republished", "thetern.example")


@pytest.mark.parametrize(
    ("rows", "url", "words"),
    [
        ([*TEXT, ("body", "Fuente")], PIECE, "Fuente"),  # one of several, for all that is told
        ([*TEXT, ("body", "Source: Tern Diary")], "https://tern.example/", "Tern Diary"),
        ([("body", "Source: Harbour Statistics Bureau"), *TEXT], PIECE, "Harbour Statistics Bureau"),
        ([("caption", "Source: Coast Watch"), *TEXT], PIECE, "Coast Watch"),
        ([("body", "Photo source: Coast Watch"), *TEXT], PIECE, "Coast Watch"),
        ([("body", "Source: Bay Press"), *TEXT], "https://www.baypress.example/2026/03/old", "Bay Press"),
        ([("body", "The source is open, Coast Watch."), *TEXT], PIECE, "Coast Watch"),
    ],
)
def test_a_source_that_is_none_of_the_text(rows: list[Row], url: str, words: str) -> None:
    assert sourced(("byline", "By Rita Moss"), *rows, url=url, words=words).origin is None


@pytest.mark.parametrize(
    ("byline", "line", "name"),
    [
        ("Por Rita Moss", "Da Rede Costa Viva", "Rede Costa Viva"),
        ("Por Rita Moss", "Do Jornal da Costa", "Jornal da Costa"),
        ("By Rita Moss", "From Coast Watch", "Coast Watch"),
        ("Von Rita Moss", "Aus Küstenzeitung", "Küstenzeitung"),
    ],
)
def test_from_whom_a_writer_is(byline: str, line: str, name: str) -> None:
    two: list[Row] = [("byline", f"{byline}\n{line}"), *TEXT]
    under: list[Row] = [("byline", byline), ("body", line), *TEXT]
    assert told(sourced(*two)) == told(sourced(*under)) == ("republished", name)


def test_a_writer_from_the_house() -> None:
    rows: list[Row] = [("headline", TITLE), ("byline", "Por Rita Moss\nDo Jornal da Costa"), *TEXT]
    assert provenance_of(page(*rows), article(*rows, outlet="Jornal da Costa"), None).origin is None


def test_from_whom_by_the_name_at_the_end() -> None:
    rows: list[Row] = [("byline", "Por Rita Moss"), ("body", "Do Olho da Costa"), *TEXT, ("body", "Olho da Costa")]
    assert told(sourced(*rows)) == ("republished", "Olho da Costa")


@pytest.mark.parametrize(
    "line",
    [
        "Da Página da Rede",
        "Da Redação",
        "Do Rio de Janeiro",
        "From Lima",
        "From our Coast Desk",
        "From Bay Press",
        "From Coast Watch:",
        "From the news desk",
        "From Coast Watch comes the news that the harbour is closed.",
    ],
)
def test_a_place_or_a_desk_under_a_writer(line: str) -> None:
    assert sourced(("byline", "By Rita Moss"), ("body", line), *TEXT, words="nothing").origin is None
