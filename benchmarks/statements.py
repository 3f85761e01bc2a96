"""Who said what, measured: relation F1 by form on PolNeAR, and speakers, beside the figures of others.

The data and its scorer are not in the project: `--shared` (else as `shared` says) names the folder that holds
 `statements/score.py` and its files. Rules are tuned on train only; dev is for reporting. The last line is JSON.

    python -m benchmarks.statements                     # dev, beside the rule floor and the trial
    python -m benchmarks.statements --part train --every 5 --rules
    python -m benchmarks.statements --speakers          # on the labelled sources of train
    python -m benchmarks.statements --speed             # the trained model beside the trial's, article by article
    python -m benchmarks.statements --names             # names on the dev part of GUM
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.shared import SHARED, module

from onrecord.record import Speaker, Statement
from onrecord.statements import statements_in
from onrecord.statements.finder import attributions_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers import Speakers

FIELDS = ("relation", "relation, direct", "relation, mixed", "relation, indirect", "relation + cue")
OTHERS = {
    "rules: marks, nearest verb, nearest name": (32.5, 56.5, 32.6, 20.8, 30.0),
    "trial encoder, int8": (71.4, 90.0, 81.3, 63.5, 67.0),
    "one annotator against another": (73.3, 94.3, 87.5, 64.9, 68.5),
}
"""Relation F1 on dev by the same scorer, from the data's README: all, direct, mixed, indirect, with the cue."""
Row = dict[str, Any]


def articles(folder: Path, part: str, every: int) -> list[Row]:
    """The articles of `part`, each `every`th."""
    with lzma.open(folder / f"polnear-{part}.jsonl.xz", "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines][::every]


def predicted(statements: tuple[Statement, ...]) -> list[tuple[Row, str]]:
    """Statements as the scorer wants them, with their form: nested ones left out, continued ones joined."""
    found: dict[str, tuple[Row, str]] = {}
    joined: dict[str, str] = {}
    for statement in statements:
        if statement.within:
            continue
        spans = [list(span) for span in statement.content.spans]
        first = joined.get(statement.continues or "", statement.continues or "")
        if first in found and statement.cue is None:
            found[first][0]["content"] += spans
            joined[statement.id] = first
            continue
        cue = [list(span) for span in statement.cue.spans] if statement.cue else []
        source = [list(span) for span in statement.source.spans] if statement.source else []
        found[statement.id] = ({"source": source, "cue": cue, "content": spans}, statement.form)
    return list(found.values())


def measure(score: ModuleType, rows: list[Row]) -> tuple[dict[str, list[float]], float]:
    """The scorer's counts, and milliseconds an article."""
    lines, spent = [], 0.0
    for row in rows:
        start = time.process_time()
        read = statements_in(row["text"], None, "en")
        spent += time.process_time() - start
        lines.append({"id": row["id"], "attributions": [item for item, _ in predicted(read.statements)]})
    counts: dict[str, list[float]] = score.score(rows, lines)
    return counts, 1000 * spent / len(rows)


def rules(score: ModuleType, rows: list[Row]) -> dict[str, tuple[int, int]]:
    """Right relations and all, by the rule that found them: what `confidence.py` holds."""
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        text = row["text"]
        found = [a for a in attributions_in(text, language_of(text, "en")).attributions if not a.within and a.source]
        article = score.Article(text)
        items = [{"source": a.source, "cue": a.cue, "content": a.content} for a in found]
        first = min(row["annotations"], key=lambda version: str(version["annotator"]))
        pairs = score.matches(
            score.Side(article, items), score.Side(article, first["attributions"]), ("source", "content")
        )
        right = {place for place, _ in pairs}
        for place, attribution in enumerate(found):
            tally[attribution.pattern][0] += place in right
            tally[attribution.pattern][1] += 1
    return {pattern: (right, all_) for pattern, (right, all_) in tally.items()}


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


def speakers(folder: Path) -> dict[str, Counter[str]]:
    """By type of source: named right, named wrong, null where there is a name, null rightly."""
    labels: dict[str, list[Row]] = defaultdict(list)
    with (folder / "speakers-train.jsonl").open(encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            labels[row["article"]].append(row)
    result: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles(folder, "train", 1):
        rows = [row for row in labels.get(article["id"], ()) if row["source_span"]]
        if not rows:
            continue
        text, english = article["text"], language_of(article["text"], "en")
        who = Speakers(text, english, attributions_in(text, english).quotations)
        gold = [a["source"][0] for a in article["annotations"][0]["attributions"] if a["source"]]
        spans = sorted({(span[0], span[1]) for span in (*gold, *(row["source_span"] for row in rows))})
        found = {span: who.speaker_of(span) for span in spans}
        for row in rows:
            speaker = found[(row["source_span"][0], row["source_span"][1])]
            result[row["source_type"]][verdict(speaker, row)] += 1
    return result


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


def table(score: ModuleType, counts: dict[str, list[float]], part: str) -> Row:
    """Prints the figures beside those of others; returns ours."""
    ours = {field: round(100 * score.prf(counts[field])[2], 1) for field in FIELDS}
    print(f"{'relation F1':42}{'all':>7}{'direct':>8}{'mixed':>8}{'indirect':>10}{'+ cue':>8}")
    print(f"{'onrecord, ' + part:42}{_cells(tuple(ours.values()))}")
    for name, figures in OTHERS.items() if part == "dev" else ():
        print(f"{name:42}{_cells(figures)}")
    print(f"\n{'onrecord':28}{'P':>7}{'R':>7}{'F1':>7}")
    for field, count in counts.items():
        if field.startswith(("relation", "pieces exact", "content only")):
            precision, recall, f1 = (100 * value for value in score.prf(count))
            print(f"{field:28}{precision:7.1f}{recall:7.1f}{f1:7.1f}")
    return ours


def speed(folder: Path, rows: list[Row]) -> Row:
    """Articles a second of processor time, one thread, ours and the trial's in turns; and what loading costs."""
    import onnxruntime

    from onrecord.statements import trained
    from onrecord.statements.relations import relations

    began = time.process_time()
    encoder = trained.encoder()
    assert encoder is not None, trained.lacking()
    loaded = time.process_time() - began
    began = time.process_time()
    onnxruntime.InferenceSession(str(trained.FOLDER / "encoder.onnx"), providers=["CPUExecutionProvider"])
    bare = time.process_time() - began
    sys.path.insert(0, str(folder))
    trial = module(folder, "experiment").Predictor(folder / "trial")
    spent: dict[str, float] = defaultdict(float)
    for row in rows:
        began = time.process_time()
        trial(row["text"])
        spent["trial"] += time.process_time() - began
        began = time.process_time()
        looked = encoder.look(row["text"])
        seen = [window.seen for window in looked.windows]
        relations(looked.pieces, [(window.a, window.b) for window in looked.windows], seen, encoder.heads)
        spent["model"] += time.process_time() - began
        began = time.process_time()
        statements_in(row["text"], None, "en")
        spent["onrecord, all"] += time.process_time() - began
    for name, seconds in spent.items():
        print(f"{name:16}{len(rows) / seconds:7.2f} articles a second of processor time")
    print(
        f"loading: {1000 * loaded:.0f} ms, a bare session {1000 * bare:.0f} ms; peak of this process {_peak():.0f} MB"
    )
    return {name: round(len(rows) / seconds, 2) for name, seconds in spent.items()}


def _peak() -> float:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def names(folder: Path) -> dict[str, float]:
    """F1 of persons, places and organisations on GUM's dev part, exact span and kind, a person's title in or out."""
    from onrecord.statements import trained
    from onrecord.statements.names import mentions_in

    encoder = trained.encoder()
    assert encoder is not None, trained.lacking()
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    kinds = {"person": "person", "place": "place", "organization": "organisation"}
    with lzma.open(folder / "names-dev.jsonl.xz", "rt", encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        found = {(*span, kind) for span, kind in mentions_in(row["text"], encoder.look(row["text"]))}
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


def _cells(figures: tuple[float, ...]) -> str:
    return "".join(f"{value:{width}.1f}" for value, width in zip(figures, (7, 8, 8, 10, 8), strict=True))


def main() -> int:
    """Runs what was asked for; 1 where the data is not there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--part", choices=("train", "dev"), default="dev")
    parser.add_argument("--every", type=int, default=1, help="each nth article alone")
    parser.add_argument("--rules", action="store_true", help="the precision of each rule")
    parser.add_argument("--speakers", action="store_true", help="speakers on the labelled sources of train")
    parser.add_argument("--speed", action="store_true", help="the trained model beside the trial's")
    parser.add_argument("--names", action="store_true", help="names on GUM's dev part")
    options = parser.parse_args()
    folder = options.shared / "statements"
    if not (folder / "score.py").exists():
        print(f"{folder}: no data here; name its folder by --shared or ONRECORD_SHARED", file=sys.stderr)
        return 1
    score = module(folder, "score")
    if options.speakers:
        by_type = {kind: dict(tally) for kind, tally in speakers(folder).items()}
        for kind, tally in by_type.items():
            print(f"{kind:10}" + "".join(f"  {name} {count}" for name, count in sorted(tally.items())))
        print(json.dumps({"speakers": by_type}))
        return 0
    if options.names:
        print(json.dumps({"names": names(options.shared / "names")}))
        return 0
    rows = articles(folder, options.part, options.every)
    if options.speed:
        print(json.dumps({"articles a second": speed(folder, rows)}))
        return 0
    if options.rules:
        for pattern, (right, all_) in sorted(rules(score, rows).items(), key=lambda item: -item[1][1]):
            print(f"{pattern:28}{right / all_:7.2f}{all_:7}")
        return 0
    counts, milliseconds = measure(score, rows)
    ours = table(score, counts, options.part)
    print(f"\n{len(rows)} articles, {milliseconds:.1f} ms of processor time an article\n")
    print(json.dumps({"part": options.part, "articles": len(rows), "relation_f1": ours, "ms": round(milliseconds, 1)}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
