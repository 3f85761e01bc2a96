"""Small pages cut out of real ones."""

from __future__ import annotations

from collections import Counter

import pytest

pytest.importorskip("training.reader.cutting")

from training.reader.cutting import CUTS, WEIGHT, small_pages
from training.reader.pages import Sample

from onrecord.page import page_from

PROSE = "Eleven words and some more of plain prose stand in paragraph number"


def _sample(paragraphs: int) -> Sample:
    body = "".join(f"<p>{PROSE} {number} of the story.</p>" for number in range(paragraphs))
    furniture = "".join(f"<div class=teaser><p>Another story {number}</p></div>" for number in range(paragraphs))
    page = page_from(f"<html><body><main>{body}</main><aside>{furniture}</aside></body></html>", None, "html", None)
    words = [block.text.lower().split() for block in page.blocks]
    label = [block.text.startswith("Eleven") for block in page.blocks]
    return Sample("1", "wcxb", "article", 0, "site.example", page, words, label, [Counter()])


def test_what_is_cut_out_is_the_page_in_small() -> None:
    sample = _sample(30)
    cuts = list(small_pages(sample))
    assert len(cuts) == CUTS
    for cut in cuts:
        texts = [block.text for block in cut.page.blocks]
        assert set(texts) < {block.text for block in sample.page.blocks}
        assert len(texts) == len(cut.label) == len(cut.words) < len(sample.label)
        assert cut.label == [text.startswith("Eleven") for text in texts]
        assert cut.goals[0].total() == sum(len(words) for words, yes in zip(cut.words, cut.label, strict=True) if yes)
        assert cut.page.elements.hi[0] == len(texts)
        assert cut.weight == WEIGHT


def test_the_same_pages_are_cut_out_each_time() -> None:
    first, second = (list(small_pages(_sample(30))) for _ in range(2))
    assert [cut.page.blocks for cut in first] == [cut.page.blocks for cut in second]


def test_nothing_is_cut_out_of_a_small_page_or_one_without_body() -> None:
    assert not list(small_pages(_sample(2)))
    sample = _sample(30)
    sample.label[:] = [False] * len(sample.label)
    assert not list(small_pages(sample))
