"""The sample wire: its files are what its source says, and its truth accounts for every word."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "sample"
sys.path.insert(0, str(SAMPLE.parent))

from sample.build import rendered  # noqa: E402
from sample.wiremaker.quoted import form_of  # noqa: E402

PAGES = sorted(
    path for path in (SAMPLE / "wire").glob("*/*") if path.suffix in {".html", ".txt"} and path.parent.name != "beside"
)
KINDS = {
    "claim", "denial", "forecast", "evaluation", "promise", "threat", "proposal",
    "acceptance", "refusal", "demand", "announcement", "question", "other",
}  # fmt: skip
ASIDES = {
    "tracker", "navigation", "masthead", "advert", "promotion", "subscription", "cookie",
    "share", "comment", "author_note", "credit", "rights", "correction", "caption",
    "next_story", "embed", "timestamp", "repetition", "footer", "other",
}  # fmt: skip
USES = ["quote", "feed", "republish", "adapt", "archive", "index", "mine", "train"]


class _Visible(HTMLParser):
    """Collects the words that a reader sees; knows nothing of the templates."""

    UNSEEN = frozenset({"script", "style", "template", "noscript", "head", "title"})
    EMPTY = frozenset({"img", "br", "hr", "meta", "link", "input", "source"})

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.EMPTY:
            unseen = tag in self.UNSEEN or any(name == "hidden" for name, _ in attrs)
            self.open.append((tag, unseen))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(unseen for _, unseen in self.open):
            self.words.append(data)


def truth_of(page: Path) -> dict[str, Any]:
    path = SAMPLE / "truth" / page.parent.name / f"{page.stem}.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def decoded(page: Path) -> str:
    raw = page.read_bytes()
    declared = re.search(rb"charset=\"?([\w-]+)", raw)
    return raw.decode(declared[1].decode() if declared else "utf-8")


def visible(page: Path) -> str:
    """The page's visible letters, without any white space."""
    text = decoded(page)
    if page.suffix == ".html":
        parser = _Visible()
        parser.feed(text)
        text = "".join(parser.words)
    return "".join(text.split())


def body_text(truth: dict[str, Any]) -> str:
    return "\n\n".join(block["text"] for block in truth["body"])


def pieces(statement: dict[str, Any]) -> list[str]:
    content = statement["content"]
    return [content] if isinstance(content, str) else list(content)


def statements() -> Iterator[tuple[Path, dict[str, Any], dict[str, Any]]]:
    for page in PAGES:
        truth = truth_of(page)
        for statement in truth["statements"]:
            yield page, truth, statement


each_page = pytest.mark.parametrize("page", PAGES, ids=lambda p: f"{p.parent.name}/{p.stem}")


def test_the_committed_files_are_what_the_source_says() -> None:
    made = rendered()
    there = {
        path.relative_to(SAMPLE).as_posix(): path.read_bytes()
        for folder in ("wire", "truth")
        for path in (SAMPLE / folder).glob("*/*")
        if path.is_file()
    }
    assert sorted(made) == sorted(there)
    assert [name for name in made if made[name] != there[name]] == []


@each_page
def test_every_visible_word_is_accounted_for(page: Path) -> None:
    truth, left = truth_of(page), visible(page)
    told = [block["text"] for block in truth["body"]]
    told += [aside["text"] for aside in truth["set_aside"]]
    told += [line["text"] for line in truth["printed"]]
    for words in sorted(("".join(words.split()) for words in told), key=len, reverse=True):
        assert words in left, words
        left = left.replace(words, "\0", 1)
    assert left.strip("\0") == "" or set(left) == {"\0"}


@each_page
def test_statements_stand_in_the_text(page: Path) -> None:
    truth = truth_of(page)
    text = body_text(truth)
    for number, one in enumerate(truth["statements"]):
        spans = one["spans"]
        assert [text[start:end] for start, end in spans["content"]] == pieces(one)
        for role in ("cue", "source"):
            assert one[role] == (text[slice(*spans[role][0])] if spans[role] else None)
        assert all(words == words.strip() for words in pieces(one))
        assert one["kind"]
        assert set(one["kind"]) <= KINDS
        assert one["form"] in {"direct", "mixed", "indirect"}
        for other in ("within", "continues"):
            assert one[other] is None or 0 <= one[other] < len(truth["statements"]), number


@each_page
def test_content_lies_inside_the_statement_that_holds_it(page: Path) -> None:
    told = truth_of(page)["statements"]
    for one in told:
        inside = [one["within"]] if one["within"] is not None else []
        for outer in (told[index]["spans"]["content"] for index in inside):
            for start, end in one["spans"]["content"]:
                assert any(a <= start and end <= b for a, b in outer)


@each_page
def test_speakers_are_named_and_described_in_printed_words(page: Path) -> None:
    truth = truth_of(page)
    text = " ".join([body_text(truth), truth["headline"], truth["deck"] or ""]).casefold()
    for one in truth["statements"]:
        speaker = one["speaker"] or {"name": None, "role": None, "side": None}
        for key in ("name", "role", "side"):
            for part in re.split(r" and | و(?=أ)|(?<=[a-z])'s (?=office)", speaker[key] or ""):
                assert part.casefold() in text, (key, speaker)


def test_forms_follow_from_the_quotation_marks() -> None:
    for page, truth, one in statements():
        plain = one["within"] is None and not any(
            block["kind"] == "quote" and pieces(one)[0] in block["text"] for block in truth["body"]
        )
        if plain:
            spans = [(start, end) for start, end in one["spans"]["content"]]
            assert one["form"] == form_of(body_text(truth), spans), (page.name, one["content"])


@each_page
def test_the_record_has_the_fields_of_the_contract(page: Path) -> None:
    truth = truth_of(page)
    assert list(truth["rights"]["may"]) == list(truth["rights"]["may_beside"]) == USES
    assert {aside["kind"] for aside in truth["set_aside"]} <= ASIDES
    assert all(words.strip() for words in (aside["text"] for aside in truth["set_aside"]))
    assert truth["published"]["value"].startswith(truth["published"]["day"])
    assert "2026-03-02" <= truth["published"]["day"] <= "2026-03-29"
    assert (truth["url"] is None) == (page.suffix == ".txt")
    relation = truth["provenance"]["relation"]
    foreign = relation in {"republished", "wire", "excerpt", "translation"}
    assert foreign == (truth["provenance"]["origin"] is not None)


def test_horizons_and_times_are_intervals() -> None:
    for page, _, one in statements():
        for ends in (one["horizon"], one["said"]["when"]):
            if ends is not None:
                earliest, latest = ends
                days = [end for end in ends if end is not None]
                assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days), page.name
                assert not (earliest and latest) or earliest <= latest
        kind, told = one["kind"][0], one["horizon"]
        if kind in {"forecast", "promise", "threat"}:
            assert told is not None, (page.name, one["content"])
        elif kind in {"demand", "proposal"}:
            assert told != [None, None], (page.name, one["content"])
        elif kind not in {"announcement", "acceptance"}:
            assert told is None, (page.name, one["content"])


def test_what_the_wire_is_for_is_on_it() -> None:
    assert 58 <= len(PAGES) <= 64
    assert len({page.parent.name for page in PAGES}) == 6
    assert len(list((SAMPLE / "wire").glob("*/feed.*"))) == 6
    truths = [truth_of(page) for page in PAGES]
    assert min(Counter(truth["story"] for truth in truths).values()) >= 12
    relations = Counter(truth["provenance"]["relation"] for truth in truths)
    floors = {"original": 20, "wire": 8, "mixed": 4, "republished": 6, "translation": 4, "excerpt": 1}
    assert all(relations[relation] >= floor for relation, floor in floors.items()), relations
    found = [one for _, _, one in statements()]
    kinds = Counter(one["kind"][0] for one in found)
    assert set(kinds) == KINDS
    assert min(kinds.values()) >= 3, kinds
    assert min(Counter(one["form"] for one in found).values()) >= 40
    assert sum(one["conditional"] for one in found) >= 25
    assert sum(one["within"] is not None for one in found) >= 6
    assert sum(one["continues"] is not None for one in found) >= 3
    assert sum(len(pieces(one)) > 1 for one in found) >= 25
    blocks = Counter(block["kind"] for truth in truths for block in truth["body"])
    assert {"paragraph", "heading", "quote", "list", "table"} <= set(blocks)
    asides = Counter(aside["kind"] for truth in truths for aside in truth["set_aside"])
    assert set(asides) == ASIDES


def test_a_page_changed_between_two_versions() -> None:
    versions = [page for page in PAGES if page.stem.endswith((".v1", ".v2"))]
    first, second = (truth_of(page) for page in versions)
    assert first["url"] == second["url"]
    assert body_text(first) != body_text(second)
    assert first["published"] == second["published"]
    assert second["updated"]


def test_feeds_hold_their_outlets_articles() -> None:
    for feed in (SAMPLE / "wire").glob("*/feed.*"):
        text = feed.read_bytes().decode("windows-1252" if feed.parent.name == "talbote" else "utf-8")
        links = {truth_of(page)["link"] for page in PAGES if page.parent == feed.parent}
        assert [link for link in links if link.replace("&", "&amp;") not in text] == []
