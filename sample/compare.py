"""Compares what onrecord reads from the sample wire with its truth, field by field and statement by statement.

    python sample/compare.py            # the share of each field that is right, and what is wrong
    python sample/compare.py --write    # writes the cases not reached to open.json

`open.json` holds the cases not reached yet, by page; tests/sample/test_truth.py fails when a case outside of it is
wrong, and when a case in it has become right.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import onrecord
from onrecord.record import Interval, Outlet, Record, Speaker, Statement

HERE = Path(__file__).resolve().parent
OPEN = HERE / "open.json"
NOW = datetime(2026, 4, 1, 12, tzinfo=UTC)
SAID = ("statement", "when", "venue", "to ", "horizon", "kind", "conditional", "role", "side")
"""How the names of cases begin that need the trained model of statements."""
Case = tuple[str, bool, str]
"""The case's name in its page, whether it is right, and what was wanted and got."""


def pages() -> list[Path]:
    """The truth files, in order; each has a page of the same name under `wire`."""
    return sorted((HERE / "truth").rglob("*.json"))


def page_of(truth: Path) -> Path:
    """The page that a truth file speaks of."""
    stem = HERE / "wire" / truth.parent.name / truth.name.removesuffix(".json")
    return next(path for end in (".html", ".txt") if (path := stem.with_name(stem.name + end)).exists())


def cases(truth: Path) -> Iterator[Case]:
    """Every case of one page."""
    wanted: dict[str, Any] = json.loads(truth.read_text("utf-8"))
    record = onrecord.read(page_of(truth).read_bytes(), wanted["url"], NOW)
    yield from _fields(wanted, record)
    yield from _judged(wanted, record)
    yield from _statements(wanted, record)


def _fields(wanted: dict[str, Any], record: Record) -> Iterator[Case]:
    for field in ("headline", "kicker", "deck", "language"):
        yield _case(field, wanted[field], getattr(record, field))
    yield _case("section", _folded(wanted["section"]), _folded(record.section))
    yield _case("tags", wanted["tags"], list(record.tags))
    authors = [[a.name, a.kind, a.role, a.outlet] for a in record.authors]
    yield _case("authors", [[a["name"], a["kind"], a["role"], a["outlet"]] for a in wanted["authors"]], authors)
    yield _outlet(wanted["outlet"], record.outlet)
    for field in ("published", "updated"):
        found, day = getattr(record, field), wanted[field]
        yield _case(field, day["day"] if day else None, found.day.isoformat() if found else None)
    yield _case("body", [_folded(b["text"]) for b in wanted["body"]], [_folded(b.text) for b in record.body])
    yield _case("body kinds", [b["kind"] for b in wanted["body"]], [b.kind for b in record.body])
    yield from _asides(wanted, record)


def _asides(wanted: dict[str, Any], record: Record) -> Iterator[Case]:
    """One case for each kind: nine tenths of its words are found under it, and no more than a tenth of others."""
    truth, found = _words_by_kind(wanted["set_aside"]), Counter[tuple[str, str]]()
    for aside in record.set_aside:
        found.update((aside.kind, word) for word in aside.text.split())
    for kind in sorted({kind for kind, _ in truth}):
        own = Counter({word: n for (k, word), n in truth.items() if k == kind})
        got = Counter({word: n for (k, word), n in found.items() if k == kind})
        score = 2 * (own & got).total() / (own.total() + got.total())
        told = f"missing {' '.join((own - got).elements())!r}, too many {' '.join((got - own).elements())!r}"
        yield f"aside {kind}", score >= 0.9, told


def _words_by_kind(asides: list[dict[str, str]]) -> Counter[tuple[str, str]]:
    return Counter((aside["kind"], word) for aside in asides for word in aside["text"].split())


def _outlet(wanted: dict[str, Any] | None, outlet: Outlet | None) -> Case:
    """A page that prints an address but no name may have the domain as its name."""
    got = [outlet.name, outlet.domain] if outlet else None
    if wanted and outlet and outlet.name == wanted["domain"]:
        return _case("outlet", wanted["domain"], outlet.domain)
    return _case("outlet", [wanted["name"], wanted["domain"]] if wanted else None, got)


def _judged(wanted: dict[str, Any], record: Record) -> Iterator[Case]:
    judged, rights = record.provenance, record.rights
    assert judged is not None, "provenance was asked for"
    assert rights is not None, "rights were asked for"
    truth = wanted["provenance"]
    yield _case("relation", truth["relation"], judged.relation)
    origin = judged.origin
    named = {origin.name, origin.domain} if origin else {None}
    yield "origin", truth["origin"] in named, f"{truth['origin']!r}, not {sorted(map(str, named))}"
    for field in ("holder", "year", "licence", "contact"):
        yield _case(f"rights {field}", wanted["rights"][field], getattr(rights, field))
    for use, answers in wanted["rights"]["may"].items():
        answer = getattr(rights.may, use).answer
        yield f"may {use}", answer in answers, f"{answers}, not {answer}"


def _statements(wanted: dict[str, Any], record: Record) -> Iterator[Case]:
    left = list(record.statements or ())
    day = record.published.day.isoformat() if record.published else None
    for number, truth in enumerate(wanted["statements"]):
        if truth["optional"]:
            continue
        found = max(left, key=lambda s: _overlap(truth, s), default=None)
        if found is None or _overlap(truth, found) < 0.5:
            yield f"statement {number}", False, f"{truth['form']} {truth['content']!r} not found"
            continue
        name = (truth["speaker"] or {}).get("name")
        got = found.speaker.name if found.speaker else None
        right = found.form == truth["form"] and name == got
        yield f"statement {number}", right, f"{truth['form']} by {name!r}, not {found.form} by {got!r}"
        yield f"kind {number}", found.kind in truth["kind"], f"{' or '.join(truth['kind'])}, not {found.kind}"
        yield _case(f"conditional {number}", truth["conditional"], found.conditional)
        yield from _office(number, truth["speaker"] or {}, found.speaker)
        yield from _circumstances(number, truth, found, day)


def _office(number: int, truth: dict[str, Any], speaker: Speaker | None) -> Iterator[Case]:
    """What the speaker is, in the words of the truth, more of them or not; and whom they speak for."""
    wanted, got = truth.get("role"), speaker.role if speaker else None
    right = wanted == got or (bool(wanted) and _words(wanted) <= _words(got))
    yield f"role {number}", right, f"{wanted!r}, not {got!r}"
    yield _case(f"side {number}", truth.get("side"), speaker.side if speaker else None)


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").lower()))


def _circumstances(number: int, truth: dict[str, Any], found: Statement, day: str | None) -> Iterator[Case]:
    """When, where and to whom it was said, and by when it can be judged."""
    wanted, said = truth["said"] or {}, found.said
    when, horizon = _days(said.when), _days(found.horizon)
    yield _case(f"when {number}", wanted.get("when"), when)
    yield _case(f"venue {number}", wanted.get("venue"), said.venue)
    yield _case(f"to {number}", wanted.get("to"), said.to)
    ends = truth["horizon"]
    # A deadline has no beginning in the truth; read, it begins on the day it was printed.
    open_ended = ends and horizon and ends[0] is None and ends[1] is not None and horizon[0] == day
    yield _case(f"horizon {number}", ends, [None, horizon[1]] if horizon and open_ended else horizon)


def _days(interval: Interval | None) -> list[str | None] | None:
    """Both ends to the day; a night is the day on which it begins."""
    if interval is None:
        return None
    first, last = interval.earliest, interval.latest
    night = first is not None and last is not None and first.endswith("T18:00") and last.endswith("T05:59")
    return [first and first[:10], first[:10] if night and first else last and last[:10]]


def _overlap(truth: dict[str, Any], statement: Statement) -> float:
    """Jaccard of the characters of the contents."""
    own = {i for start, end in truth["spans"]["content"] for i in range(start, end)}
    got = {i for start, end in statement.content.spans for i in range(start, end)}
    return len(own & got) / len(own | got)


def _case(name: str, wanted: Any, got: Any) -> Case:
    return name, wanted == got, f"{wanted!r}, not {got!r}"


def _folded(text: str | None) -> str | None:
    return None if text is None else re.sub(r"\s+", " ", text).strip()


def main() -> int:
    """Prints the table, or writes the open cases."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--write", action="store_true", help="write the cases not reached to open.json")
    parser.add_argument("--wrong", metavar="CASE", help="show what is wrong in cases that begin so")
    args = parser.parse_args()
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong: dict[str, list[str]] = {}
    for truth in pages():
        page = f"{truth.parent.name}/{truth.name.removesuffix('.json')}"
        for name, good, told in cases(truth):
            kind = re.sub(r" \d+$", "", name)
            total[kind] += 1
            right[kind] += good
            if not good:
                wrong.setdefault(page, []).append(name)
                if args.wrong and name.startswith(args.wrong):
                    print(f"{page}: {name}: {told}")
    for kind, count in total.items():
        print(f"{kind:16} {right[kind]:4} of {count:4}  {right[kind] / count:.2f}")
    if args.write:
        OPEN.write_text(json.dumps(wrong, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
