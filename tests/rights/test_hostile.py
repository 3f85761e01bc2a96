"""No input makes the room raise, and no broken signal turns a no into a yes."""

from __future__ import annotations

import time
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.rights.building import CC, answers, feed, permission, provenance, read
from tests.rights.printed.test_notices import ENGLISH, OTHERS

from onrecord.article.article import Label
from onrecord.beside import Beside
from onrecord.page import LinkTag
from onrecord.record import Rights

WORDS = st.sampled_from([
    "may", "not", "no", "be", "reproduced", "copied", "without", "permission", "credit", "©", "2024",
    "all rights reserved",
    "CC BY", "4.0", "Creative Commons", "public domain", "text and data mining", "AI", "train", "except",
    "photos", "rss",
    "Nachdruck", "verboten", "interdite", "reproduction", "sin", "con", "autorización", ".", ";", "but",
    "embargoed until",
    "1 December 2026", "personal", "only", "excerpts up to 100 words", "free to republish", "is permitted",
    "unless", "|",
])  # fmt: skip
NOTICES = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=80)
LABELS = st.sampled_from([
    "rights", "footer", "credit", "other", "navigation", "body", "comment", "byline", "promotion", "correction",
    "share",
])  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | NOTICES | st.just(f"{CC}by/4.0/"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@id", "url", "name", "@type", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)
KEYS = st.sampled_from(["license", "copyrightHolder", "copyrightYear", "copyrightNotice", "acquireLicensePage",
    "usageInfo",
                        "conditionsOfAccess", "isAccessibleForFree"])  # fmt: skip
METAS = st.tuples(
    st.sampled_from(["robots", "copyright", "rights", "tdm-reservation", "tdm-policy", "dcterms.license", "onrecord"]),
    NOTICES
    | st.sampled_from(
        ["noindex", "1", "0", "unavailable_after: 9999-99-99", "max-snippet:" + "9" * 30, f"{CC}by/4.0/"]
    ),
)
ROBOTS = st.lists(
    st.sampled_from(["User-agent: *", "User-agent: onrecord", "Disallow: /", "Allow: /*a*b$",
    "Content-Usage: train-ai=n",
                     "Content-Signal: use=reference", "License: https://x.example/l", "", "User-agent",
                     "Disallow: %zz\x00"])
    | st.text(max_size=30),
    max_size=12,
).map("\n".join)  # fmt: skip
XML = st.text(max_size=60) | st.lists(
    st.sampled_from(['<rsl xmlns="https://rslstandard.org/rsl">', "</rsl>", '<content url="/">', "</content>",
    "<license>",
                     "</license>", '<permits type="usage">all</permits>', "<!ENTITY a 'b'>", "&a;",
                     '<content url="http://[">']),
    max_size=10,
).map("".join)  # fmt: skip
HEADERS = st.tuples(
    st.sampled_from(["X-Robots-Tag", "Content-Usage", "Content-Signal", "Link", "tdm-reservation", "tdm-policy"]),
    NOTICES | st.sampled_from(["googlebot: noindex", "train-ai=(", '<a>; rel="license"', "search=no", "1"]),
)
BESIDE = st.builds(
    Beside, headers=st.lists(HEADERS, max_size=3).map(tuple), robots_txt=st.none() | ROBOTS,
    tdmrep_json=st.none() | NOTICES,
    robots_status=st.sampled_from([None, 200, 404, 500]), rsl=st.none() | XML, status=st.sampled_from([None, 200,
    402]),
)  # fmt: skip
RUNS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def sound(rights: Rights) -> None:
    """What holds of every answer: it rests on signals that are there, and names its rule."""
    ids = [signal.id for signal in rights.signals]
    assert ids == [f"s{n}" for n in range(1, len(ids) + 1)]
    for _, permission_ in rights.may:
        assert set(permission_.because) <= set(ids)
        assert permission_.rule in {f"R{n}" for n in range(1, 24)}
        assert permission_.because or permission_.rule in ("R1", "R2")
    for signal in rights.signals:
        words = signal.evidence.words
        assert signal.words.startswith(words) or words.startswith(signal.words) if words else not signal.words


@RUNS
@given(
    st.lists(st.tuples(LABELS, NOTICES), max_size=4), st.dictionaries(KEYS, JSON, max_size=4),
    st.lists(METAS, max_size=3), BESIDE, st.sampled_from([None, "http://[", "https://a.example/x?y", "/", "::"]),
)  # fmt: skip
def test_nothing_raises(
    blocks: list[tuple[Label, str]], node: dict[str, Any], metas: list[tuple[str, str]], beside: Beside, url: str | None
) -> None:
    sound(read(*blocks, node=node, metas=tuple(metas), beside=beside, url=url))


@RUNS
@given(st.lists(st.tuples(LABELS, NOTICES), max_size=4))
def test_words_stand_where_the_evidence_says(blocks: list[tuple[Label, str]]) -> None:
    for signal in read(*blocks).signals:
        assert signal.evidence.at is not None
        assert signal.words in blocks[int(signal.evidence.at)][1]
        label = blocks[int(signal.evidence.at)][0]
        last = max((at for at, (one, _) in enumerate(blocks) if one == "body"), default=-1)
        if signal.kind != "embargo":  # it may be the body's first block as well
            assert label not in ("body", "comment") or (label == "body" and int(signal.evidence.at) == last)


ROWS = (*ENGLISH, *OTHERS)
REFUSING = [row[1] for row in ROWS if " n" in row[2] and "y" not in row[2].replace("q y", "")]
UNGRANTING = [row[1] for row in ROWS if row[2] and "y" not in row[2].replace("q y", "")]


@pytest.mark.parametrize("words", UNGRANTING)
def test_a_refusal_cut_at_its_ends_grants_nothing(words: str) -> None:
    pieces = words.split()
    for start, end in combinations(range(len(pieces) + 1), 2):
        cut = " ".join(pieces[start:end])
        rights = read(("footer", cut))
        assert all(answer.answer != "yes" for use, answer in rights.may if use != "quote"), (cut, answers(rights))


@RUNS
@given(st.sampled_from(REFUSING), st.lists(st.tuples(LABELS, NOTICES), max_size=2), BESIDE)
def test_more_signals_of_the_same_standing_never_loosen_a_flat_no(
    words: str, more: list[tuple[Label, str]], beside: Beside
) -> None:
    alone = read(("rights", words), whose=provenance())
    both = read(("rights", words), *more, beside=beside)
    for (use, before), (_, after) in zip(alone.may, both.may, strict=True):
        if before.answer == "no" and use not in ("mine", "train", "index"):
            assert after.answer != "yes" or any(label in ("rights", "credit", "byline") for label, _ in more)
        elif before.answer == "no":
            assert after.answer == "no"


BROKEN_CASES: list[dict[str, Any]] = [
    {"links": (LinkTag(rel=("license",), href=f"{CC}by/4"),)},
    {"links": (LinkTag(rel=("license",), href="javascript:alert(1)"),)},
    {"links": (LinkTag(rel=("license",), href=f"{CC}by/4.0/", block=99),)},
    {"node": {"license": {"license": f"{CC}by/4.0/"}}},
    {"node": {"license": True}},
    {"node": {"copyrightYear": "٢٠٢٤"}},
    {"node": {"copyrightYear": 1e308}},
    {"beside": feed(licence="cc", rights="\x00")},
]


def test_broken_signals_grant_nothing() -> None:
    for case in BROKEN_CASES:
        rights = read(("footer", "Articles may not be copied or published."), **case)
        sound(rights)
        for letter in "fravimt":
            assert permission(rights, letter).answer != "yes", case


def test_a_cycle_of_nodes_ends() -> None:
    node: dict[str, Any] = {"@id": "#a", "copyrightHolder": {"@id": "#a"}}
    assert read(node=node).holder is None


def test_megabytes_are_read_in_bounded_time() -> None:
    many = "".join(f"User-agent: bot{n}\n" for n in range(100_000)) + "Disallow: /*a*b*c\n" * 100_000
    agents = "User-agent: GPTBot\nUser-agent: *\n" * 30_000 + "Disallow: /x\nContent-Usage: train-ai=n\n" * 30_000
    started = time.process_time()
    for text in (many, agents, "Content-Signal: " + "a=b," * 500_000, "/" * 3_000_000):
        sound(read(beside=Beside(robots_txt=text)))
    sound(
        read(
            beside=Beside(headers=(("Content-Usage", "a=(" * 100_000), ("X-Robots-Tag", "unavailable_after:" * 50_000)))
        )
    )
    sound(
        read(
            ("rights", "may be copied without " * 50_000),
            ("footer", "© " * 100_000),
            ("other", "copyright 2024-" * 9_999),
        )
    )
    sound(read(beside=Beside(rsl="<rsl>" + "<content/>" * 50_000 + "</rsl>", tdmrep_json="[" * 200_000)))
    assert time.process_time() - started < 10


@pytest.mark.parametrize("label", ["promotion", "correction", "share"])
@pytest.mark.parametrize(
    "words",
    [
        "This story from Coast Watch is licensed under CC BY 4.0.",
        "This article was licensed under CC BY 4.0 by mistake.",
    ],
)
def test_teasers_corrections_and_shares_grant_nothing(label: Label, words: str) -> None:
    rights = read(("body", "The dam held."), (label, words))
    assert "y" not in answers(rights).removeprefix("q y").split()


@pytest.mark.parametrize(
    "words",
    [
        "This article is in the public domain; ask us before you republish it.",
        "This article is in the public domain but please ask permission before republishing it.",
        "This article, which is in the public domain, may be copied by schools with our written consent.",
        "This article is in the public domain; commercial use requires permission.",
        "This article is in the public domain for subscribers.",
        "The book reviewed in this article is in the public domain.",
        "The paintings shown in this article are in the public domain.",
    ],
)
def test_a_public_domain_with_conditions_or_of_another_work_is_none(words: str) -> None:
    rights = read(("body", "The dam held."), ("rights", words))
    assert "y" not in answers(rights).removeprefix("q y").split()


def test_a_text_with_the_mark_between_blocks_is_read_at_its_own_place() -> None:
    rights = read(("other", "Tides\x1dand\x1d\x1dports"), ("footer", "\x1d© 2026 Bay Press\x1d"), ("other", "\x1d"))
    assert [signal.evidence.at for signal in rights.signals] == ["1"]
