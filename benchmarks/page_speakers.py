"""Who the speaker is on pages of publishers and of others, by our own labels: `python -m benchmarks.page_speakers`.

`labels/speakers-pages.jsonl` holds them (how: `labels/ATTRIBUTIONS.md`), the corpora `publishers` and `wcxb` the
texts. Half of the pages were read to mend what was wrong ("tune"), the others' labels were made without a look at what
the program says, and are asked for once a round ("once").
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.shared import CORPORA, module
from benchmarks.speakers import agree, interval, words

from onrecord.record import Speaker, Statement
from onrecord.statements import statements_in

Row = dict[str, Any]
LABELS = Path(__file__).with_name("labels") / "speakers-pages.jsonl"
_PRONOUNS = frozenset("he she it they we i you his her its their our my who which that this these those".split())
_NO_PERSONS = ("organisation", "document", "group")
_STEPS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 1.01)
"""Edges of the curves of confidence."""


def texts(folder: Path, rows: Sequence[Row]) -> dict[str, str]:
    """The texts of labelled pages by id: paragraphs a blank line apart, as far as they were read."""
    read = module(folder, "read")
    wanted = {row["id"]: row["upto"] for row in rows}
    found = {page["id"]: page["paragraphs"] for page in read.publishers() if page["id"] in wanted}
    for page in read.wcxb():
        if page["id"] in wanted:
            lines = page["truth"]["main_content"].split("\n")
            found[page["id"]] = [line.strip() for line in lines if line.strip()]
    return {id_: "\n\n".join(paragraphs)[: wanted[id_]] for id_, paragraphs in found.items()}


def judged(
    folder: Path, half: str
) -> Iterator[tuple[Row, str, list[tuple[Row, Statement | None, str]], list[tuple[float, bool]]]]:
    """Each page with its text, its labelled sources with the statement found there and the verdict.

    Last, for every statement found its confidence, and whether it is one that nobody made: an act, a heading, a title.
    """
    rows = [row for row in map(json.loads, LABELS.read_text("utf8").splitlines()) if row["half"] == half]
    known = texts(folder, rows)
    for row in rows:
        text = known[row["id"]]
        found = statements_in(text, None, "en").statements
        told = []
        for label in row["sources"]:
            own = next((one for one in found if one.source and _touches(one.source.spans[0], label["at"])), None)
            told.append((label, own, verdict(text, own, label)))
        none = [(one.confidence, any(_touches(one.content.spans[0], span) for span in row["none"])) for one in found]
        yield row, text, told, none


def _touches(span: Sequence[int], other: Sequence[int]) -> bool:
    return span[0] < other[1] and other[0] < span[1]


def verdict(text: str, statement: Statement | None, label: Row) -> str:
    """How the speaker of a statement compares with the label of its source."""
    if statement is None:
        return "not found"
    name = statement.speaker.name if statement.speaker else None
    names = [text[slice(*span)] for span in label["name"]]
    if not names:
        kind = statement.speaker.kind if statement.speaker else None
        own = kind == label["kind"] and kind != "person" and _own_words(name, text[slice(*label["at"])])
        return "null right" if name is None or own else "null, but named"
    if name is None:
        return "name missed"
    right = any(agree(name, each, label["kind"]) or _all_in(each, name) for each in names)
    return "name right" if right else "name wrong"


def _own_words(name: str | None, source: str) -> bool:
    """Whether a name is but the words of its source, as a document's may be: "Gallup poll" of "a Gallup poll"."""
    return name is not None and words(name)[-1:] == words(source)[-1:] and set(words(name)) <= set(words(source))


def _all_in(label: str, name: str) -> bool:
    """Whether a list of names has all that the label has: fuller ones may stand for its surnames."""
    return " and " in label and set(words(label)) <= set(words(name)) and " and " in name


def form(text: str, label: Row) -> str:
    """What a source is by its words: a pronoun, a name, or other words."""
    source = text[slice(*label["at"])]
    if source.lower().strip(" ,") in _PRONOUNS:
        return "pronoun"
    printed = {word for span in label["name"] for word in words(text[slice(*span)])}
    return "name" if printed & set(words(source)) else "other words"


def told(folder: Path, half: str) -> Row:
    """Prints the figures of one half; returns them."""
    by_form: dict[str, Counter[str]] = defaultdict(Counter)
    sure: list[tuple[float, bool]] = []
    said: list[tuple[float, bool]] = []
    persons = 0
    for _, text, found, false in judged(folder, half):
        said += false
        for label, statement, how in found:
            by_form[form(text, label)][how] += 1
            speaker = statement.speaker if statement else None
            persons += bool(speaker and speaker.kind == "person" and label["kind"] in _NO_PERSONS)
            if speaker and speaker.name:
                sure.append((speaker.confidence, how in ("name right", "null right")))
    every = sum(by_form.values(), Counter())
    print(f"\npages, {half}: {every.total()} sources, {len(said)} statements")
    for name, tally in sorted(by_form.items()):
        named = sum(tally[each] for each in ("name right", "name wrong", "name missed"))
        low, high = interval(tally["name right"], named)
        share = f"{tally['name right']}/{named} = {tally['name right'] / max(named, 1):.2f} ({low:.2f} to {high:.2f})"
        print(f"{name:12} with a name, right {share}" + "".join(f"  {key} {n}" for key, n in sorted(tally.items())))
    asked, wrong = every.total() - every["not found"], every["name wrong"] + every["null, but named"]
    none = sum(false for _, false in said)
    print(f"wrong names {wrong} of {asked}: {100 * wrong / max(asked, 1):.1f} %; no person taken for one: {persons}")
    print(f"statements that nobody made: {none} of {len(said)}: {100 * none / max(len(said), 1):.1f} %")
    _curve("speaker right, by the speaker's confidence", sure)
    _curve("nobody's statement, by the statement's confidence", said)
    return {"half": half, "wrong": wrong, "sources": asked, "none": none, "statements": len(said)}


def _curve(what: str, pairs: Sequence[tuple[float, bool]]) -> None:
    steps = [(low, high, [yes for value, yes in pairs if low <= value < high]) for low, high in pairwise(_STEPS)]
    print(f"  {what}:", ", ".join(f"{low:.2f}- {sum(all_)} of {len(all_)}" for low, _, all_ in steps if all_))


def faults(folder: Path, half: str) -> None:
    """Prints where the speaker is wrong: page, offset, verdict, what was given."""
    for row, text, found, _ in judged(folder, half):
        for label, statement, how in found:
            if how not in ("name right", "null right"):
                speaker: Speaker | None = statement.speaker if statement else None
                given = speaker and (speaker.name, speaker.kind, speaker.confidence)
                print(row["id"], label["at"][0], how, repr(text[slice(*label["at"])][:60]), given)


def main() -> int:
    """Prints the figures of both halves, or of one; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, default=CORPORA)
    parser.add_argument("--half", choices=("tune", "once"), action="append")
    parser.add_argument("--faults", action="store_true", help="each wrong speaker, with its place")
    options = parser.parse_args()
    for half in options.half or ("tune", "once"):
        if options.faults:
            faults(options.corpora, half)
        told(options.corpora, half)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
