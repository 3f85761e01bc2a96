"""Paragraphs of speech without a name are the only quoted person's; where two are quoted, nobody's."""

from __future__ import annotations

import pytest

from onrecord.record import Speaker
from onrecord.statements.attribution import Attribution
from onrecord.statements.rules.quotations.whole_paragraphs import WHOLE_PARAGRAPH
from onrecord.statements.speakers.only_speaker import with_only_speaker

HOLT = Speaker(name="Ada Holt", kind="person", confidence=0.9)
ROY = Speaker(name="Roy Varn", kind="person", confidence=0.9)
FIRM = Speaker(name="Varn Oil", kind="organisation", confidence=0.9)
NOBODY = Speaker(kind="unnamed", confidence=0.9)


@pytest.mark.parametrize(
    ("speakers", "name"),
    [
        ([HOLT, HOLT, HOLT], "Ada Holt"),
        ([HOLT, HOLT], None),
        ([HOLT, ROY, HOLT], None),
        ([HOLT, NOBODY, HOLT], None),
        ([HOLT, None, HOLT], None),
        ([FIRM, FIRM, FIRM], None),
        ([], None),
    ],
)
def test_whose_a_paragraph_of_speech_is(speakers: list[Speaker | None], name: str | None) -> None:
    found = [
        Attribution(content=((at, at + 1),), source=((at + 2, at + 3),), form="direct", pattern="quotation, cue")
        for at in range(0, 10 * len(speakers), 10)
    ]
    found.append(Attribution(content=((900, 910),), form="direct", pattern=WHOLE_PARAGRAPH))
    ids = [str(number) for number in range(len(found))]
    told = with_only_speaker(found, ids, dict(zip(ids, [*speakers, None], strict=True)))
    last = told[ids[-1]]
    assert (last.name if last else None) == name
    assert [told[id_] for id_ in ids[:-1]] == speakers


@pytest.mark.parametrize(
    ("before", "behind", "name"),
    [
        ([ROY, HOLT, HOLT, HOLT], [HOLT], "Ada Holt"),
        ([HOLT, HOLT, HOLT, ROY], [HOLT], None),
        ([HOLT, HOLT, HOLT, HOLT], [ROY], None),
        ([ROY, ROY, HOLT], [HOLT], None),
        ([ROY, HOLT, HOLT, HOLT, HOLT], [], None),
        ([NOBODY, FIRM, FIRM, FIRM], [FIRM], None),
    ],
)
def test_between_two_quotations_of_one_person(
    before: list[Speaker | None], behind: list[Speaker | None], name: str | None
) -> None:
    speakers = [*before, None, *behind]
    found = [
        Attribution(content=((at, at + 1),), source=((at + 2, at + 3),), form="direct", pattern="quotation, cue")
        for at in range(0, 10 * len(speakers), 10)
    ]
    at = 10 * len(before)
    found[len(before)] = Attribution(content=((at, at + 1),), form="direct", pattern=WHOLE_PARAGRAPH)
    ids = [str(number) for number in range(len(found))]
    told = with_only_speaker(found, ids, dict(zip(ids, speakers, strict=True)))
    alone = told[ids[len(before)]]
    assert (alone.name if alone else None) == name
