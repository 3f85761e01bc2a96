"""Who is quoted as saying something says it, not the paper that passes it on."""

from __future__ import annotations

import pytest
from tests.timing import growth

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.rules.quotations.quoted_as import with_quoted


def quoted(text: str, found: Found | None = None) -> list[tuple[str, str, str]]:
    """Source, cue and content of what is found in `text`."""
    told = with_quoted(text, found or Found((), ()))

    def words(spans: tuple[Span, ...]) -> str:
        return " | ".join(text[start:end] for start, end in spans)

    return [(words(one.source), words(one.cue), words(one.content)) for one in told.attributions]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Mr Holt was quoted by the Bay Post as saying the talks went well.", "Mr Holt", "the talks went well"),
        ("On Monday in Hull, Mr Holt was quoted as saying that it is late.", "Mr Holt", "it is late"),
        ("It rained. But Ida Brask, the mayor, was quoted in the Bay Post as saying it is late.",
         "Ida Brask, the mayor", "it is late"),
        ("Roy has been quoted by TNA as telling a meeting in Hull that it is late.", "Roy", "it is late"),
        ("The Bay Post quoted him as saying: no way.", "him", "no way"),
        ("Ada Holt was quoted as saying by the Bay Post that the port is late.", "Ada Holt", "the port is late"),
        ("The Bay Post quoted Ms Brask, 44, as saying the quay was safe.", "Ms Brask, 44", "the quay was safe"),
        ("Roy, who was quoted as saying it is late, left.", "who", "it is late, left"),
        ("A firm, quoting J. Tarn as saying that 1.5 tons were lost, closed.", "J. Tarn", "1.5 tons were lost, closed"),
    ],
)  # fmt: skip
def test_who_is_quoted_says_it(text: str, source: str, content: str) -> None:
    ((who, _, told),) = quoted(text)
    assert (who, told) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "Mr Holt was quoted as saying.",
        "He said the mayor was quoted as saying it is late.",
        "The post was quoted by some.",
        "Nothing is quoted as saying so; as saying.",
    ],
)
def test_nobody_is_quoted(text: str) -> None:
    assert quoted(text) == [] or quoted(text)[0][0] != ""


def test_what_was_found_is_given_to_who_is_quoted() -> None:
    text = "“The port is late,” the Bay Post quoted Mr Holt as saying. It is."
    cue = (text.index("quoted"), text.index(" Mr Holt"))
    behind = (text.index("Mr Holt"), text.index(". It"))
    content = ((0, 19), behind)
    one = Attribution(content=content, cue=(cue,), source=((20, 32),), form="mixed", pattern="model", chance=0.8)
    assert quoted(text, Found((one,), ((0, 19),))) == [("Mr Holt", "quoted | as saying", "“The port is late,”")]


def test_what_goes_on_from_it_follows() -> None:
    text = "TNA quoted Holt as saying it is late.\nIt is early."
    one = Attribution(content=((11, 36),), cue=((4, 10),), source=((0, 3),), form="indirect", pattern="model")
    more = Attribution(content=((38, 50),), form="indirect", pattern="continued", continues=(11, 36))
    told = with_quoted(text, Found((one, more), ()))
    assert [each.continues for each in told.attributions] == [None, told.attributions[0].content[0]]


def test_in_somebodys_words_nothing_is_moved() -> None:
    text = "“The Post quoted Holt as saying no way,” he said."
    assert quoted(text, Found((), ((0, 40),))) == []


@pytest.mark.parametrize(
    "words", ["Varn quoted Holt as saying no ", "Holt was quoted by Varn as saying no. ", "quoted a "]
)
def test_long_texts(words: str) -> None:
    assert growth(quoted, words * 500 + " as saying", words * 4000 + " as saying", most=24) < 24


def test_what_repeats_the_words_points_to_where_they_begin_now() -> None:
    text = "The Bay Post quoted Ada Holt as saying the quay is shut.\n\n“The quay is shut”"
    cue, begins, end = text.index("quoted"), text.index("Ada"), text.index(".")
    own = Attribution(content=((begins, end),), cue=((cue, begins - 1),), form="indirect", pattern="model")
    pulled = ((end + 3, len(text)),)
    again = Attribution(content=pulled, form="direct", pattern="repeated", repeats=own.content)
    first, second = with_quoted(text, Found((own, again), pulled)).attributions
    assert first.content == ((text.index("the quay"), end),)
    assert second.repeats == first.content
