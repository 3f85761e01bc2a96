"""Paragraphs that are a quotation of nobody are speech in texts that quote people; headings and pull quotes are not."""

from __future__ import annotations

import pytest

from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.rules.quotations.whole_paragraphs import WHOLE_PARAGRAPH, with_whole_paragraphs

LONE = "“We kept the boats tied up for a week and nobody came to ask us why.”"
SAID = ["“The quay is late again,” Ada Holt said.", "“The quay is late today,” Roy Varn said.", "It rained all day."]


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        ([*SAID, LONE], 1),
        ([SAID[0], SAID[2], LONE], 0),  # one quotation makes no text that quotes people
        ([*SAID, "You could say:", LONE], 0),
        ([*SAID, LONE.upper()], 0),
        ([*SAID, "“We kept the boats tied up for a week”"], 0),  # a heading
        ([*SAID, "“We kept the boats.”"], 0),
        ([*SAID, LONE, "It snowed.", LONE[:-2] + ",” Ada Holt said."], 0),  # a pull quote
    ],
)
def test_which_paragraphs_are_speech(paragraphs: list[str], found: int) -> None:
    text = "\n\n".join(paragraphs)
    told = with_whole_paragraphs(text, attributions_in(text, language_of(text, "en"))).attributions
    assert [one.pattern for one in told].count(WHOLE_PARAGRAPH) == found


def test_one_right_behind_another_goes_on_from_it() -> None:
    text = "\n\n".join([*SAID, LONE, LONE.replace("week", "month"), "It snowed.", LONE.replace("week", "year")])
    told = with_whole_paragraphs(text, attributions_in(text, language_of(text, "en"))).attributions
    first, second, third = (one for one in told if one.pattern == WHOLE_PARAGRAPH)
    assert (first.continues, second.continues, third.continues) == (None, first.content[0], None)
