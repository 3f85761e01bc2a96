"""Whatever stands on a page: no exception, and a Provenance that keeps its promises."""

from __future__ import annotations

import time
from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.provenance.pages_by_hand import BODY, Row, article, author, json_ld, meta, page

from onrecord.article.article import Label
from onrecord.beside import Beside, FeedItem
from onrecord.provenance import provenance_of
from onrecord.record import AsideKind

LABELS = [*get_args(AsideKind), "body", "headline", "byline", "dateline"]
PIECES = st.sampled_from(
    "By |AP|(|)|/|dpa| — |Originally published |by |in |from |©|2024|Reuters|, |and |\n|Source: |【|】|Translated |"
    "excerpt "
    "from |Read the full story at |.|新华社|http://x.example|\"|«|with |Bay Press|ots|Via ".split("|")
)  # fmt: skip
WORDS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map("".join))
JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "url", "@id", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    ["isBasedOn", "provider", "publisher", "sourceOrganization", "copyrightHolder", "translationOfWork"]
)


@settings(max_examples=300, deadline=None)
@given(
    rows=st.lists(st.tuples(st.sampled_from(LABELS), WORDS), max_size=8),
    value=st.dictionaries(KEYS, JSON, max_size=4),
    words=WORDS,
    url=st.none() | WORDS,
    missing=st.integers(0, 3),
)
def test_never_raises(rows: list[Row], value: dict[str, Any], words: str, url: str | None, missing: int) -> None:
    whole = page(
        *rows,
        url=url,
        metas=(meta("original-source", words), meta("dc.source", words), meta("og:site_name", words)),
        json_ld=(json_ld(**value),),
        pixels=(words, "https://counter.theconversation.com/" + words),
    )
    made = article(
        *rows[missing:],
        outlet=words or None,
        domain=None,
        authors=(author(words, outlet=words or None),),
        json_ld=missing,
        dateline=words,
        parts_cut=((missing, words),),
    )
    beside = Beside(feed=FeedItem(source_title=words, source_url=url))
    found = provenance_of(whole, made, beside)
    if found.relation in ("original", "mixed", "unknown"):
        assert found.origin is None
        assert found.origin_url is None
    assert found == provenance_of(whole, made, beside)
    assert all(len(one.words or "") <= 200 for one in found.evidence)


def test_long_lines_take_no_time() -> None:
    hostile = [
        "(" * 20_000,
        "originally published by " * 4_000,
        "A. " * 20_000,
        "reporting by " * 5_000 + "editing",
        "by and by, " * 9_000,
        "© " * 20_000,
        "translated from the " * 3_000,
        " " * 50_000 + "x",
        "AP/" * 20_000,
    ]
    for line in hostile:
        rows: list[Row] = [(label, line) for label in _labels()] + [("body", BODY)]
        start = time.perf_counter()
        provenance_of(page(*rows), article(*rows, dateline=line), None)
        assert time.perf_counter() - start < 1.0, line[:30]


def _labels() -> list[Label]:
    return ["byline", "dateline", "body", "credit", "author_note", "rights", "other", "footer"]
