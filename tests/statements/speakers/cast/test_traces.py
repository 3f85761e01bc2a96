"""Where people are spoken of tells whom he and she mean: who is addressed, who owns, who begins a sentence."""

from __future__ import annotations

import re

import pytest
from tests.statements.telling import last_name

from onrecord.record import NameKind, Span
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.traces import Trace, traces_in


def traces(text: str) -> list[Trace]:
    """The traces of a text whose sentences end with a point and a blank, quotations being in curled marks."""
    cast = Cast(text, frozenset(language_of("", "en").words))
    quotations: list[Span] = [match.span() for match in re.finditer("“[^”]*”", text)]
    return traces_in(text, cast, quotations, [match.end() for match in re.finditer(r"[.?!] ", text)])


def with_sign(text: str, sign: str) -> list[str]:
    """The words at the places that have a sign: "subject", "behind", "addressed"."""
    found = [trace for trace in traces(text) if getattr(trace, sign)]
    return [re.split(r"[^\w ’]", text[trace.at :])[0] if trace.noun else text[slice(*trace.span)] for trace in found]


@pytest.mark.parametrize("apposition", ["who owns three hotels", "54", "the owner of three hotels", "owner of a hotel"])
def test_a_name_before_a_comma_is_nobody_who_is_spoken_to(apposition: str) -> None:
    text = (
        "Jim Brask said late Tuesday that Tom Roy had bought the old pier. "
        f"Roy, {apposition}, spoke to reporters. He said it would open in May."
    )
    assert last_name(text) == "Tom Roy"


@pytest.mark.parametrize(
    ("text", "addressed"),
    [
        ("Ada Holt came. “It is late, Tom Roy.”", ["Tom Roy"]),
        ("“Tom Roy, it is late.”", []),
        ("It rained. “Tom. Tom Roy, it is late.”", ["Tom Roy"]),
        ("“It is late. Tom Roy! Come.”", ["Tom Roy"]),
        ("“It is late. Tom Roy came.”", []),
        ("Ada Holt came. It is late, Holt.", ["Holt"]),
        ("Ada Holt came. Here is her brother, Holt.", []),
        ("Ada Holt came. It is late, Ada Holt.", []),
        ("Ada Holt came. Holt, it is late.", []),
    ],
)
def test_who_is_spoken_to(text: str, addressed: list[str]) -> None:
    assert with_sign(text, "addressed") == addressed


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Ada Holt met Tom Roy. Tom Roy met Ada Holt.", ["Ada Holt", "Tom Roy"]),
        ("Ada Holt’s boat met Tom Roy.", ["Tom Roy"]),
        ("With Ada Holt came Tom Roy.", ["Tom Roy"]),
        ("Like Ada Holt and Tom Roy, it rained.", []),
        ("Mayor Ada Holt came. It rained. The mayor, wet, met Tom Roy.", ["Ada Holt", "The mayor", "Tom Roy"]),
        ("Mayor Ada Holt came. It rained on the mayor.", ["Ada Holt"]),
    ],
)
def test_the_first_of_a_sentence_is_its_subject(text: str, subjects: list[str]) -> None:
    assert with_sign(text, "subject") == subjects


def test_places_peoples_and_bodies_are_no_people() -> None:
    text = "Mr Brussels met Mr Norway. The Harbour Department met Tom Roy."
    assert [trace.figure.name for trace in traces(text)] == ["Tom Roy"]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Ada Holt and Tom Roy came.", ["Ada Holt", "Tom Roy"]),
        ("Ada Holt, or the old Tom Roy, came.", ["Ada Holt"]),
        ("Ada Holt came and left.", []),
    ],
)
def test_who_is_named_beside_another(text: str, joined: list[str]) -> None:
    assert with_sign(text, "joined") == joined


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Mayor Ada Holt came. It rained on the mayor.", ["the mayor"]),
        ("It rained on the mayor. Mayor Ada Holt came.", []),
        ("Mayor Ada Holt came. Mayor Tom Roy left. It rained on the mayor.", []),
        ("Mayor Ada Holt came. It rained on the mayor of Hull.", []),
        ("Mayor Ada Holt came. It rained on the mayor Tom Roy.", []),
        ("Mayor Ada Holt came. It rained on the judge.", []),
    ],
)
def test_a_role_that_one_alone_has_is_a_trace(text: str, held: list[str]) -> None:
    assert with_sign(text, "noun") == held


def test_what_a_role_owns() -> None:
    owned = [trace.owner for trace in traces("Mayor Ada Holt came. The mayor’s boat left the mayor.") if trace.noun]
    assert owned == [True, False]


def test_many_and_an_office_that_somebody_has_are_nobody_who_is_meant() -> None:
    text = "Mr. Senators came. Ada Holt took up her duties as Mr. Regent in May. Roy Varn served as Mr. Regent."
    bare = text.replace("Mr. ", "")
    kinds: list[tuple[Span, NameKind]] = [
        (match.span(), "person") for match in re.finditer("Senators|Ada Holt|Regent|Roy Varn", bare)
    ]
    cast = Cast(bare, frozenset(language_of("", "en").words), kinds=kinds)
    assert [trace.figure.name for trace in traces_in(bare, cast, [], [])] == ["Ada Holt", "Roy Varn"]


@pytest.mark.parametrize("many", ["MPs", "NGOs", "GPs"])
def test_many_that_are_called_by_letters_are_nobody(many: str) -> None:
    assert last_name(f"{many} said that the quay was shut.") is None


def test_this_president_is_the_one_president_named() -> None:
    text = "President Ada Holt came. Hold this president to account for it. Hold the president there to account."
    assert [trace.at for trace in traces(text) if trace.noun] == [text.index("this")]


def test_a_ruler_with_a_number_is_the_one_of_that_name() -> None:
    text = "Joshua Norton was born in Hull. Norton I reigned for years. Then Norton left."
    assert {trace.figure.name for trace in traces(text)} == {"Joshua Norton"}
