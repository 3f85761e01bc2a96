"""Who said what, measured: relation F1 by form on PolNeAR, and speakers, beside the figures of others.

The data and its scorer are not in the project: `--shared` (else as `shared` says) names the folder that holds
 `statements/score.py` and its files. Rules are tuned on train only; dev is for reporting. The last line is JSON.

    python -m benchmarks.statements                     # dev, beside the rule floor and the trial
    python -m benchmarks.statements --part train --every 5 --rules
    python -m benchmarks.statements --speakers          # on the labelled sources of train; he and she of GUM's dev part
    python -m benchmarks.statements --speed             # the trained model beside the trial's, article by article
    python -m benchmarks.statements --confidence        # how often what it is so sure of is right
    python -m benchmarks.statements --names             # names on the dev part of GUM
    python -m benchmarks.statements --kinds             # kinds and conditions on labels of our own
    python -m benchmarks.statements --second            # not US politics: Wikinews, the sample wire, publishers
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import sys
import time
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks import kinds, names, second, speakers
from benchmarks.shared import SHARED, module

from onrecord.record import Statement
from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in

FIELDS = ("relation", "relation, direct", "relation, mixed", "relation, indirect", "relation + cue")
OTHERS = {
    "rules: marks, nearest verb, nearest name": (32.5, 56.5, 32.6, 20.8, 30.0),
    "trial encoder, int8": (71.4, 90.0, 81.3, 63.5, 67.0),
    "one annotator against another": (73.3, 94.3, 87.5, 64.9, 68.5),
}
"""Relation F1 on dev by the same scorer, from the data's README: all, direct, mixed, indirect, with the cue."""
TURNS = 4
"""How often the speed on an article is measured."""
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
        if first in found and not found[first][0]["cue"]:  # the cue stands behind its first paragraphs
            whole = found[first][0]
            whole["content"] += spans
            whole["cue"] = [list(span) for span in statement.cue.spans] if statement.cue else []
            whole["source"] = [list(span) for span in statement.source.spans] if statement.source else []
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


def confidence(score: ModuleType, rows: list[Row]) -> list[Row]:
    """Prints how often statements of like confidence are right; returns the steps of that curve.

    One is right by the share of annotators whose attributions one matches it.
    """
    told: list[tuple[float, float]] = []
    for row in rows:
        read = statements_in(row["text"], None, "en").statements
        sure = {tuple(map(tuple, one.content.spans)): one.confidence for one in read}
        items = [item for item, _ in predicted(read) if item["source"]]
        article = score.Article(row["text"])
        right = [0.0] * len(items)
        for version in row["annotations"]:
            sides = (score.Side(article, items), score.Side(article, version["attributions"]))
            for place, _ in score.matches(*sides, ("source", "content")):
                right[place] += 1 / len(row["annotations"])
        for item, share in zip(items, right, strict=True):
            spans = tuple(map(tuple, item["content"]))
            own = next((value for known, value in sure.items() if known[0] == spans[0]), None)
            if own is not None:
                told.append((own, share))
    curve = []
    for low in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        inside = [pair for pair in told if low <= pair[0] < low + 0.1 or (low == 0.9 and pair[0] == 1)]
        if inside:
            mean, right_share = (round(sum(each) / len(inside), 2) for each in zip(*inside, strict=True))
            curve.append({"from": low, "mean": mean, "right": right_share, "statements": len(inside)})
            print(f"{low:.1f} to {low + 0.1:.1f}: mean {mean:.2f}, right {right_share:.2f}, of {len(inside)}")
    return curve


def second_test(score: ModuleType, folder: Path) -> dict[str, Row]:
    """Relation F1 by form and exact pieces on each part of the second test; `folder` holds `names` and `corpora`."""
    result = {}
    parts = {
        "Wikinews": second.wikinews(folder / "names"),
        "sample wire": second.sample(),
        "news of publishers": second.publishers(folder / "corpora"),
    }
    for part, rows in parts.items():
        counts, _ = measure(score, rows)
        found = sum(len(row["annotations"][0]["attributions"]) for row in rows)
        print(f"\n{part}: {len(rows)} pages, {found} attributions")
        result[part] = table(score, counts, part)
    return result


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
    """Articles a second of processor time on one core, ours and the trial's in turns; and what loading costs.

    Of each article the least time of so many turns counts: on a busy machine others take a part of the rest.
    """
    from onrecord.statements.learned import trained
    from onrecord.statements.learned.relations import relations

    began = time.process_time()
    encoder = trained.encoder()
    assert encoder is not None, trained.lacking()
    loaded = time.process_time() - began
    import onnxruntime  # behind ours, which tells it to report nothing

    began = time.process_time()
    onnxruntime.InferenceSession(str(trained.FOLDER / "encoder.onnx"), providers=["CPUExecutionProvider"])
    bare = time.process_time() - began
    sys.path.insert(0, str(folder))
    trial = module(folder, "experiment").Predictor(folder / "trial")

    def attributions(text: str) -> None:
        looked = encoder.look(text)
        seen = [window.seen for window in looked.windows]
        relations(looked.pieces, [(window.a, window.b) for window in looked.windows], seen, encoder.heads)

    ways = {"trial": trial, "model": attributions, "onrecord, all": lambda text: statements_in(text, None, "en")}
    spent: dict[str, float] = defaultdict(float)
    for row in rows:
        least = dict.fromkeys(ways, float("inf"))
        for _ in range(TURNS):
            for name, way in ways.items():
                began = time.process_time()
                way(row["text"])
                least[name] = min(least[name], time.process_time() - began)
        for name, seconds in least.items():
            spent[name] += seconds
    for name, seconds in spent.items():
        print(f"{name:16}{len(rows) / seconds:7.2f} articles a second of processor time")
    print(
        f"loading: {1000 * loaded:.0f} ms, a bare session {1000 * bare:.0f} ms; peak of this process {_peak():.0f} MB"
    )
    return {name: round(len(rows) / seconds, 2) for name, seconds in spent.items()}


def on_one_core() -> None:
    """Begins the run anew where numpy's BLAS may have threads: those that wait spin, and are counted as work."""
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        command = [sys.executable, "-m", "benchmarks.statements", *sys.argv[1:]]
        os.execve(sys.executable, command, {**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _peak() -> float:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


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
    parser.add_argument("--second", action="store_true", help="news that is not US politics, by our own labels")
    parser.add_argument("--kinds", action="store_true", help="kinds and conditions, by our own labels")
    parser.add_argument("--confidence", action="store_true", help="how often statements of like confidence are right")
    parser.add_argument("--names", action="store_true", help="names on GUM's dev part")
    options = parser.parse_args()
    folder = options.shared / "statements"
    if not (folder / "score.py").exists():
        print(f"{folder}: no data here; name its folder by --shared or ONRECORD_SHARED", file=sys.stderr)
        return 1
    score = module(folder, "score")
    if options.speakers:
        told, pronouns = speakers.told(folder), speakers.pronouns_told(options.shared / "names")
        print(json.dumps({"speakers": told, "he, she": pronouns}))
        return 0
    if options.kinds:
        print(json.dumps({"kinds": kinds.told(options.shared)}))
        return 0
    if options.names:
        print(json.dumps({"names": names.told(options.shared / "names")}))
        return 0
    if options.confidence:
        rows = articles(folder, options.part, options.every)
        print(json.dumps({"confidence": confidence(score, rows)}))
        return 0
    if options.second:
        print(json.dumps({"second": second_test(score, options.shared)}))
        return 0
    rows = articles(folder, options.part, options.every)
    if options.speed:
        on_one_core()
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
