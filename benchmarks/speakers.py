"""Who the speaker is, measured: on the labelled sources of PolNeAR's train part, and he and she in GUM's dev part."""

from __future__ import annotations

import json
import lzma
import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from onrecord.record import NameKind, Span, Speaker
from onrecord.statements.attribution import said_by
from onrecord.statements.learned import trained
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.speakers.speakers import Speakers

Row = dict[str, Any]


def words(name: str) -> list[str]:
    """A name's words, folded as the labels' conventions say."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode().lower()
    kept = plain.replace(".", "").replace(",", "").replace("'s", "").split()
    return [word for word in kept if word not in ("the", "jr", "sr", "ii", "iii")]


def agree(name: str, label: str, kind: str) -> bool:
    """Whether two names are one's, by the conventions of the labels."""
    a, b = words(name), words(label)
    if kind in ("organisation", "document"):
        return set(a) <= set(b) or set(b) <= set(a)
    if " and " in label:
        return set(a) == set(b)
    given = all(any(x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]) for y in b[:-1]) for x in a[:-1])
    return bool(a and b) and a[-1] == b[-1] and given


def labelled(folder: Path) -> Iterator[tuple[Row, Speaker | None, str]]:
    """Each label with the speaker given and the verdict."""
    labels: dict[str, list[Row]] = defaultdict(list)
    for row in map(json.loads, (folder / "speakers-train.jsonl").read_text("utf8").splitlines()):
        labels[row["article"]].append(row)
    with lzma.open(folder / "polnear-train.jsonl.xz", "rt", encoding="utf8") as lines:
        articles = [article for article in map(json.loads, lines) if article["id"] in labels]
    for article in articles:
        rows = [row for row in labels[article["id"]] if row["source_span"]]
        text, english = article["text"], language_of(article["text"], "en")
        rules = attributions_in(text, english)
        who = Speakers(text, english, rules.quotations, named(text), said_by(rules))
        gold = [a["source"][0] for a in article["annotations"][0]["attributions"] if a["source"]]
        spans = sorted({(span[0], span[1]) for span in (*gold, *(row["source_span"] for row in rows))})
        found = {span: who.speaker_of(span) for span in spans}
        for row in rows:
            speaker = found[(row["source_span"][0], row["source_span"][1])]
            yield row, speaker, verdict(speaker, row)


@cache
def named(text: str) -> list[tuple[Span, NameKind]] | None:
    """The names that the trained model finds; None without one."""
    from onrecord.statements.learned.names import mentions_in

    model = trained.encoder()
    return list(mentions_in(text, model.look(text), model.names)) if model and model.names else None


def verdict(speaker: Speaker | None, row: Row) -> str:
    """How a speaker compares with its label."""
    name = speaker.name if speaker else None
    if row["name"] is None:
        own_words = (
            row["role"] and set(words(name or "")) <= set(words(row["role"])) and row["speaker_kind"] != "unnamed"
        )
        return "null right" if name is None or own_words else "null, but named"
    if name is None:
        return "name missed"
    known = [row["name"], *row.get("aliases", ())]
    return "name right" if any(agree(name, label, row["speaker_kind"]) for label in known) else "name wrong"


def told(folder: Path) -> dict[str, Any]:
    """Prints the figures by type of source, with their intervals; returns them."""
    by_type: dict[str, Counter[str]] = defaultdict(Counter)
    for row, _, found in labelled(folder):
        by_type[row["source_type"]][found] += 1
    for kind, tally in by_type.items():
        right = tally["name right"]
        named = right + tally["name wrong"] + tally["name missed"]
        low, high = interval(right, named)
        share = f"{right}/{named} = {right / max(named, 1):.2f} ({low:.2f} to {high:.2f})"
        print(f"{kind:10} with a name, right {share}" + "".join(f"  {name} {n}" for name, n in sorted(tally.items())))
    every = sum(by_type.values(), Counter())
    wrong = every["name wrong"] + every["null, but named"]
    print(f"wrong names {wrong} of {every.total()} sources: {100 * wrong / every.total():.1f} %")
    return {kind: dict(tally) for kind, tally in by_type.items()}


def interval(right: int, count: int) -> tuple[float, float]:
    """Wilson's interval of a share, at 95 in a hundred."""
    if not count:
        return 0.0, 1.0
    z, p = 1.96, right / count
    middle = (p + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(p * (1 - p) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return middle - half, middle + half


def pronouns(folder: Path, part: str = "dev") -> Iterator[tuple[Row, Row, Speaker | None, str]]:
    """Each he and she of GUM with its text, the speaker given and the verdict.

    In reach is a name that stands before the pronoun; a pronoun whose chain has a name further on alone, or none, is
    to be left. As the data's README has it: one of the chain's names is right, its last word too.
    """
    with lzma.open(folder / f"coref-{part}.jsonl.xz", "rt", encoding="utf8") as lines:
        for row in map(json.loads, lines):
            text = row["text"]
            english = language_of(text, "en")
            rules = attributions_in(text, english)
            who = Speakers(text, english, rules.quotations, named(text), said_by(rules))
            asked = sorted(
                ((mention["start"], mention["end"], chain) for chain in row["chains"] if chain["type"] == "person"
                 for mention in chain["mentions"] if mention.get("pron") in ("he", "she")), key=lambda each: each[:2],
            )  # fmt: skip
            for start, end, chain in asked:
                speaker = who.speaker_of((start, end))
                names = [(m["start"], m["name"]) for m in chain["mentions"] if m["kind"] == "name" and m.get("name")]
                place = {"text": row["id"], "genre": row["genre"], "at": start, "names": names}
                yield row, place, speaker, _pronoun_verdict(speaker, start, names)


def _pronoun_verdict(speaker: Speaker | None, at: int, names: list[tuple[int, str]]) -> str:
    name = speaker.name if speaker else None
    where = "unnamed" if not names else "in reach" if min(names)[0] < at else "named later"
    if name is None:
        return f"{where}: left"
    last = words(name)[-1:]
    right = any(set(words(name)) <= set(words(other)) or last == words(other)[-1:] for _, other in names)
    return f"{where}: {'right' if right else 'wrong'}"


def pronouns_told(folder: Path) -> dict[str, int]:
    """Prints how he and she of GUM's dev part are told; returns the tally."""
    tally = Counter(found for *_, found in pronouns(folder))
    for where in ("in reach", "named later", "unnamed"):
        own = {key.partition(": ")[2]: n for key, n in tally.items() if key.startswith(where)}
        total = sum(own.values())
        want = "left" if where == "unnamed" else "right"
        print(
            f"he, she; name {where:12} {want} {own.get(want, 0)}/{total} = {own.get(want, 0) / max(total, 1):.2f}", own
        )
    return dict(tally)
