"""Headline, authors, day and outlet of news pages that lie in public packages, beside trafilatura's in the same run.

    python -m benchmarks.further DIR
    python -m benchmarks.heads DIR [--misses]

The first gets the pages. The labels (benchmarks/labels/heads.jsonl, told of in heads.md) were made by eye before the
program was run on a page; what it missed then was mended by its cause, so these figures are of pages in sight, and
the unseen ones stand in heads.md. Headlines are kept as digests: no text of a page is in the project. The last line is
JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
from benchmarks import further
from benchmarks.corpora import signature

import onrecord
from onrecord.article.feed_outlet import plain_letters

LABELS = Path(__file__).parent / "labels" / "heads.jsonl"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
FIELDS = ("headline", "authors", "day", "outlet")


class Label(msgspec.Struct, frozen=True):
    """What a reader finds on a page; of each field the answers that are as good as each other, null for none asked."""

    corpus: str
    page: str
    draw: int
    authors: tuple[tuple[str, ...], ...] | None = None
    """Sets of the people who wrote it; an empty one where no one is named."""
    headline: tuple[str, ...] | None = None
    """Digests of its letters (`digest`)."""
    day: tuple[date | None, ...] | None = None
    """Of publication; null where the page tells an update alone."""
    outlet: tuple[str, ...] | None = None


class Found(msgspec.Struct, frozen=True):
    """What a program found: the people, and the rest as the record has it."""

    authors: frozenset[str]
    headline: str | None
    day: date | None
    outlet: str | None


def labels() -> list[Label]:
    """All labels, in the file's order."""
    return [msgspec.json.decode(line, type=Label) for line in LABELS.read_bytes().splitlines()]


def digest(headline: str) -> str:
    """The first 16 digits of the SHA-256 of a headline's letters."""
    return hashlib.sha256(plain_letters(headline).encode()).hexdigest()[:16]


def judged(label: Label, found: Found) -> dict[str, bool]:
    """By field that the label asks for, whether the answer is one of its own."""
    right: dict[str, bool] = {}
    if label.headline is not None:
        right["headline"] = found.headline is not None and digest(found.headline) in label.headline
    if label.authors is not None:
        right["authors"] = {plain_letters(name) for name in found.authors} in [
            set(map(plain_letters, one)) for one in label.authors
        ]
    if label.day is not None:
        right["day"] = found.day in label.day
    if label.outlet is not None:
        right["outlet"] = found.outlet is not None and plain_letters(found.outlet) in set(
            map(plain_letters, label.outlet)
        )
    return right


def ours(data: bytes, url: str | None) -> Found:
    """What onrecord finds: of the authors the people who wrote, reported or translated."""
    record = onrecord.read(data, url, NOW, fields=("headline", "authors", "published", "outlet"))
    people = (one.name for one in record.authors if one.kind == "person" and one.role not in ("photographs", "editing"))
    day = record.published.day if record.published else None
    return Found(frozenset(people), record.headline, day, record.outlet.name if record.outlet else None)


def theirs(data: bytes, url: str | None) -> Found:
    """What trafilatura finds, its authors parted where it parts them."""
    from trafilatura import bare_extraction

    document = bare_extraction(data, url=url, with_metadata=True)
    if document is None:
        return Found(frozenset(), None, None, None)
    day = date.fromisoformat(document.date) if document.date else None
    names = frozenset(name.strip() for name in (document.author or "").split(";") if name.strip())
    return Found(names, document.title, day, document.sitename)


READERS: dict[str, Callable[[bytes, str | None], Found]] = {"onrecord": ours, "trafilatura": theirs}


def told(folder: Path) -> Iterator[tuple[Label, dict[str, Found]]]:
    """Each labelled page that lies in `folder`, with what each program found on it."""
    wanted = {(label.corpus, label.page): label for label in labels()}
    for place, data in further.pages(folder):
        if label := wanted.get((place.corpus, place.page)):
            yield label, {name: find(data, place.url) for name, find in READERS.items()}


def share(marks: list[dict[str, bool]], field: str) -> float:
    """Of the labels that ask for a field those answered rightly."""
    asked = [mark[field] for mark in marks if field in mark]
    return round(sum(asked) / max(1, len(asked)), 3)


def main() -> None:
    """Prints the share of each field that is right, for both, and what onrecord missed where that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where benchmarks.further wrote the pages")
    parser.add_argument("--misses", action="store_true", help="show what onrecord found otherwise")
    options = parser.parse_args()
    rows = list(told(options.folder))
    shares: dict[str, dict[str, float]] = {}
    for name in READERS:
        marks = [judged(label, found[name]) for label, found in rows]
        shares[name] = {field: share(marks, field) for field in FIELDS}
        print(f"{name:12}" + "  ".join(f"{field} {told_right:.3f}" for field, told_right in shares[name].items()))
    if options.misses:
        for label, found in rows:
            for field, right in judged(label, found["onrecord"]).items():
                if not right:
                    print(f"{label.corpus} {label.page}: {field} {getattr(found['onrecord'], field)!r}")
    versions = signature("trafilatura")
    print(json.dumps({"benchmark": "heads", "pages": len(rows), **shares, "signature": versions}, ensure_ascii=False))


if __name__ == "__main__":
    main()
