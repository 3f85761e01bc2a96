"""Whatever stands on a page: no exception, and a Provenance that keeps its promises."""

from __future__ import annotations

from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.provenance.pages_by_hand import BODY, Row, article, author, json_ld, meta, page
from tests.timing import seconds

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
    [
        "isBasedOn", "provider", "publisher", "sourceOrganization", "copyrightHolder", "translationOfWork",
        "name", "alternateName", "url", "@id",
    ]
)  # fmt: skip
METAS = ("original-source", "syndication-source", "dc.source", "og:site_name", "author", "article:author")


@settings(max_examples=300, deadline=None)
@given(
    rows=st.lists(st.tuples(st.sampled_from(LABELS), WORDS), max_size=8),
    value=st.dictionaries(KEYS, JSON, max_size=4),
    words=WORDS,
    url=st.none() | WORDS,
    missing=st.integers(0, 3),
    types=st.sampled_from([(), ("Organization",), ("WebSite", "NewsMediaOrganization")]),
)
def test_never_raises(
    rows: list[Row], value: dict[str, Any], words: str, url: str | None, missing: int, types: tuple[str, ...]
) -> None:
    whole = page(
        *rows,
        url=url,
        metas=tuple(meta(name, words) for name in METAS),
        json_ld=(json_ld(**value), json_ld(types=types, **value)),
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
        "this story was produced by " * 4_000 + "and distributed",
        "used with " * 9_000 + "permission",
        "© Copyright " * 9_000 + "used by permission",
        "the post " * 9_000,
        "Excerpted from. " * 5_000,
        "Coast/Watch " * 8_000 + "(",
        "1 " * 40_000,
        "AP/" * 20_000,
    ]
    for line in hostile:
        rows: list[Row] = [(label, line) for label in _labels()] + [("body", BODY)]
        lines, found = page(*rows), article(*rows, dateline=line)
        assert seconds(provenance_of, lines, found, None, enough=1.0) < 1.0, line[:30]


def _labels() -> list[Label]:
    return ["byline", "dateline", "body", "credit", "author_note", "rights", "other", "footer"]
