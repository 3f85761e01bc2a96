"""Names, measured: persons, places and organisations on GUM's dev part."""

from __future__ import annotations

import json
import lzma
from collections import defaultdict
from pathlib import Path

from onrecord.statements.learned import trained


def told(folder: Path) -> dict[str, float]:
    """F1 of persons, places and organisations on GUM's dev part, exact span and kind, a person's title in or out."""
    from onrecord.statements.learned.names import mentions_in

    encoder = trained.encoder()
    assert encoder is not None, trained.lacking()
    assert encoder.names is not None
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    kinds = {"person": "person", "place": "place", "organization": "organisation"}
    with lzma.open(folder / "names-dev.jsonl.xz", "rt", encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        found = {(*span, kind) for span, kind in mentions_in(row["text"], encoder.look(row["text"]), encoder.names)}
        proper = [e for e in row["entities"] if e["proper"] and e["type"] in kinds and "name_start" in e]
        outer = [
            e for e in proper
            if not any(o is not e and o["name_start"] <= e["name_start"] and e["name_end"] <= o["name_end"]
                       and o["name_end"] - o["name_start"] > e["name_end"] - e["name_start"] for o in proper)
        ]  # fmt: skip
        gold = {(e["name_start"], e["name_end"], kinds[e["type"]]): (
            e.get("bare_start", e["name_start"]), e["name_end"], kinds[e["type"]]) for e in outer}  # fmt: skip
        right = sum(whole in found or bare in found for whole, bare in gold.items())
        inner = {(e["name_start"], e["name_end"]) for e in proper} | {
            (e["start"], e["end"]) for e in row["entities"] if e.get("role")
        }
        extra = sum(each[:2] in inner for each in found - set(gold) - set(gold.values()))
        for part in ("all", *(("near",) if row["genre"] in ("news", "interview", "bio") else ())):
            tally[part] = [a + b for a, b in zip(tally[part], (right, len(found) - extra, len(gold)), strict=True)]
    result = {part: round(2 * right / max(told + gold, 1), 3) for part, (right, told, gold) in tally.items()}
    print(f"names, F1: all genres {result['all']:.3f}; news, interviews and lives {result['near']:.3f}")
    return result
