"""Times and torments the two HTML parsers that `page/` could stand on: turbohtml and selectolax (lexbor).

`time` measures real pages, `extremes` hostile shapes at two sizes, `fuzz` random damage to real pages until a clock
runs out. The last line of each is JSON. What follows from the figures is in docs/decisions/parser.md, not here.

    python -m benchmarks.parsers time
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import random
import resource
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.shared import CORPORA, module
from selectolax.lexbor import LexborHTMLParser, LexborNode
from turbohtml import Element, Text, parse

NAMES = (
    "article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p"
    " pre section table td th tr ul"
)
BLOCKS = frozenset(NAMES.split())
LEAVES = "p, h1, h2, h3, h4, h5, h6, li, figcaption, blockquote"  # what is asked for its text in one call
MEMORY = 8 << 30  # address space of a tormented process, in bytes
Step = Callable[[bytes], object]


# Turbohtml: `descendants` is an iterator in C, in document order, that doesn't recurse.


def _turbo_parse(page: bytes) -> Any:
    return parse(page, positions=False, detect_encoding=True)


def _turbo_all(page: bytes) -> list[object]:
    found: list[object] = []
    for node in _turbo_parse(page).descendants:
        if type(node) is Text:
            found.append((node.data, node.parent))
        elif type(node) is Element:
            tag = node.tag
            names = (node.attr("class"), node.attr("id")) if tag in BLOCKS else None
            found.append((tag, node.parent, names))
    return found


# Selectolax: `traverse` is a generator in C; attributes come as a dict per element, only `id` has a short way.


def _lexbor_nodes(page: bytes, text: bool = True) -> Iterator[LexborNode]:
    root = LexborHTMLParser(page).root
    return iter(()) if root is None else root.traverse(include_text=text)


def _lexbor_all(page: bytes) -> list[object]:
    found: list[object] = []
    for node in _lexbor_nodes(page):
        if node.is_text_node:
            found.append((node.text_content, node.parent))
        elif (tag := node.tag) in BLOCKS:
            attributes = node.attributes
            found.append((tag, node.parent, (attributes.get("class"), attributes.get("id"))))
        else:
            found.append((tag, node.parent, None))
    return found


RIVALS: dict[str, dict[str, Step]] = {
    "turbohtml": {
        "parse": _turbo_parse,
        "+ walk of all nodes": lambda page: sum(1 for _ in _turbo_parse(page).descendants),
        "+ tag names": lambda page: [n.tag for n in _turbo_parse(page).descendants if type(n) is Element],
        "+ class, id of blocks": lambda page: [
            (n.attr("class"), n.attr("id"))
            for n in _turbo_parse(page).descendants
            if type(n) is Element and n.tag in BLOCKS
        ],
        "+ all texts": lambda page: [n.data for n in _turbo_parse(page).descendants if type(n) is Text],
        "all of it, parents too": _turbo_all,
        "text per block in C": lambda page: [node.text for node in _turbo_parse(page).select(LEAVES)],
    },
    "selectolax": {
        "parse": LexborHTMLParser,
        "+ walk of all nodes": lambda page: sum(1 for _ in _lexbor_nodes(page)),
        "+ tag names": lambda page: [n.tag for n in _lexbor_nodes(page, text=False) if n.is_element_node],
        "+ class, id of blocks": lambda page: [
            ((of := n.attributes).get("class"), of.get("id"))
            for n in _lexbor_nodes(page, text=False)
            if n.tag in BLOCKS
        ],
        "+ all texts": lambda page: [n.text_content for n in _lexbor_nodes(page) if n.is_text_node],
        "all of it, parents too": _lexbor_all,
        "text per block in C": lambda page: [node.text() for node in LexborHTMLParser(page).css(LEAVES)],
    },
}


# Pages


def pages_in(folder: Path, count: int) -> dict[str, list[bytes]]:
    """About `count` pages of each corpus, as bytes, spread over it and the same each time."""
    read = module(folder, "read")
    strides = {"wcxb": 12, "publishers": 1}
    return {
        name: [row["html_bytes"] for row in itertools.islice(getattr(read, name)(), 0, count * stride, stride)]
        for name, stride in strides.items()
    }


def milliseconds(step: Step, page: bytes, repeats: int) -> float:
    """The least processor time of `repeats` runs, freeing of the tree included."""
    best = float("inf")
    for _ in range(repeats):
        start = time.process_time_ns()
        step(page)
        best = min(best, time.process_time_ns() - start)
    return best / 1e6


def timing(pages: list[bytes], repeats: int) -> Iterator[dict[str, Any]]:
    """A row per step and library; the libraries take turns page by page, so that both meet the same machine."""
    for step in RIVALS["turbohtml"]:
        taken: dict[str, list[float]] = {library: [] for library in RIVALS}
        for page in pages:
            for library, steps in RIVALS.items():
                taken[library].append(milliseconds(steps[step], page, repeats))
        for library, figures in taken.items():
            yield {
                "step": step,
                "library": library,
                "median": round(statistics.median(figures), 3),
                "mean": round(statistics.mean(figures), 3),
                "p95": round(statistics.quantiles(figures, n=20)[-1], 3),
            }


def time_command(args: argparse.Namespace) -> list[dict[str, Any]]:
    """Every step with both libraries on real pages, freeing of the tree included."""
    rows = []
    gc.disable()  # both make no rings; a collection in the middle would be charged to whoever is running
    for corpus, pages in pages_in(args.corpora, args.pages).items():
        size = statistics.median(map(len, pages)) / 1000
        print(f"{corpus}: {len(pages)} pages, median {size:.0f} KB; ms of processor: median, mean, p95")
        for row in timing(pages, args.repeats):
            print(f"  {row['step']:24}{row['library']:12}{row['median']:8}{row['mean']:8}{row['p95']:8}")
            rows.append({"corpus": corpus, **row})
        gc.collect()
    return rows


# Torment: always in a process of its own, since what we look for ends the process.

SHAPES: dict[str, Callable[[int], bytes | str]] = {
    "deep div": lambda n: b"<div>" * n,
    "deep span closed": lambda n: b"<span>" * n + b"x" + b"</span>" * n,
    "deep font in p": lambda n: b"<p><font size=1>" * n + b"x",
    "misnested b div": lambda n: b"<b><div></b>" * n,
    "deep tables": lambda n: b"<table><tr><td>" * n + b"x",
    "fostered": lambda n: b"<table>" + b"x<i>" * n,
    "deep lists": lambda n: b"<ul><li>" * n,
    "deep svg": lambda n: b"<svg>" + b"<g>" * n,
    "end tags": lambda n: b"<div>" * (n // 2) + b"</p>" * n,
    "empty elements": lambda n: b"<i></i>" * n,
    "attributes of one": lambda n: b"<p " + b" ".join(b"a%d=1" % i for i in range(n)) + b">x",
    "long attribute": lambda n: b"<p class='" + b"a" * n * 10 + b"'>x",
    "long text": lambda n: b"<p>" + b"word " * n * 10,
    "open comment": lambda n: b"<!--" + b"-" * n * 10,
    "NULs": lambda n: b"<p>\0</p>" * n,
    "invalid UTF-8": lambda n: b"<p>\xff\xc3\xed\xa0\x80" * n,
    "lone surrogates": lambda n: "<p>\ud800\udfff" * n,
    "fonts in p": lambda n: b"".join(b"<p><font a%d=1>" % i for i in range(n // 10)),
    "bodies": lambda n: b"".join(b"<body a%d=1>" % i for i in range(n)),
}


def use(library: str, page: bytes | str) -> dict[str, float]:
    """Parses, walks, reads and frees; seconds by stage. Nothing here recurses in Python."""
    marks = [time.perf_counter()]
    tree: Any
    if library == "turbohtml":
        tree = parse(page, positions=False, detect_encoding=True)
        marks.append(time.perf_counter())
        for node in tree.descendants:
            if type(node) is Text:
                node.data  # noqa: B018  the reading is the work
            elif type(node) is Element:
                node.tag, node.attr("class"), node.parent
        marks.append(time.perf_counter())
        [len(found.text) for found in tree.select("title, h1")]
        (tree.text, tree.json_ld(), tree.opengraph(), tree.microdata())
    else:
        tree = LexborHTMLParser(page)
        marks.append(time.perf_counter())
        for node in tree.root.traverse(include_text=True) if tree.root else ():
            node.attributes if node.is_element_node else node.text_content  # noqa: B018  the reading is the work
            node.tag, node.parent  # noqa: B018
        marks.append(time.perf_counter())
        [len(found.text()) for found in tree.css("title, h1")]
        tree.text()
    marks.append(time.perf_counter())
    node = None
    del tree
    marks.append(time.perf_counter())
    stages = ("parse", "walk", "text", "free")
    return {stage: round(end - start, 3) for stage, (start, end) in zip(stages, itertools.pairwise(marks), strict=True)}


def case_command(args: argparse.Namespace) -> list[dict[str, Any]]:
    """One shape in this process; for `extremes` to start."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    page = SHAPES[args.shape](args.size)
    seconds = use(args.library, page)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return [{"bytes": len(page), **seconds, "peak_mb": peak}]


def in_own_process(library: str, shape: str, size: int, limit: float) -> dict[str, Any]:
    """What became of one shape: stages in seconds, or `end`: a signal, an exception's last line, or "over N s"."""
    case = ["case", "--library", library, "--shape", shape, "--size", str(size)]
    command = [sys.executable, "-m", "benchmarks.parsers", *case]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return {"end": f"over {limit:.0f} s"}
    if done.returncode:
        said = done.stderr.strip().splitlines()
        return {"end": f"signal {-done.returncode}" if done.returncode < 0 else said[-1][:100] if said else "silent"}
    return dict(json.loads(done.stdout.splitlines()[-1])[0])


def extremes_command(args: argparse.Namespace) -> list[dict[str, Any]]:
    """Every shape at --size and twice that; `growth` about 2 is linear, about 4 quadratic."""
    rows = []
    for shape in args.shapes or SHAPES:
        for library in ("turbohtml", "selectolax"):
            once, twice = (in_own_process(library, shape, size, args.limit) for size in (args.size, 2 * args.size))
            totals = [sum(run.get(stage, 0) for stage in ("parse", "walk", "text", "free")) for run in (once, twice)]
            growth = round(totals[1] / totals[0], 1) if totals[0] > 0.05 and "end" not in twice else None
            rows.append({"shape": shape, "library": library, "growth": growth, "last": twice})
            print(f"{shape:20}{library:12}{growth or '':<6}{twice}", flush=True)
    return rows


NASTY = (b"<template>", b"<svg>", b"<math><mi>", b"<table>", b"</p>", b"<!--", b"<select>", b"\0")


def _injured(page: bytes, other: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(page) + 1)
    to = min(len(page), at + int(dice.expovariate(1 / 300)))
    match dice.randrange(8):
        case 0:
            return page[:at]
        case 1:
            return page[:at] + page[to:]
        case 2:
            return page[:at] + page[at:to] * dice.choice((2, 50, 1000)) + page[to:]
        case 3:
            return page[:at] + other[at : at + 5000] + page[at:]
        case 4:
            return page[:at] + dice.randbytes(dice.choice((1, 20, 500))) + page[to:]
        case 5:
            return page[:at] + dice.choice(NASTY) * dice.choice((1, 5, 300)) + page[at:]
        case 6:
            flipped = bytearray(page)
            for _ in range(len(page) // dice.choice((100, 1000, 10000))):
                flipped[dice.randrange(len(flipped))] = dice.choice(b"<>/\"'=&! a\0\xff")
            return bytes(flipped)
        case _:
            tags = page.split(b"<")
            dice.shuffle(tags)
            return b"<".join(tags)


def damaged(page: bytes, other: bytes, dice: random.Random) -> bytes | str:
    """`page` with one to four injuries, from `dice` alone; now and then as text with lone surrogates."""
    for _ in range(dice.randint(1, 4)):
        page = _injured(page, other, dice)[:4_000_000]
    return page.decode("utf-8", "surrogateescape") if dice.random() < 0.3 else page


def storm_command(args: argparse.Namespace) -> list[dict[str, Any]]:
    """Damaged pages one after the other, each announced on stdout before it is read; for `fuzz` to start."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    pages = [page for corpus in pages_in(args.corpora, 60).values() for page in corpus]
    for case in itertools.count(args.seed):
        dice = random.Random(case)
        page = damaged(dice.choice(pages), dice.choice(pages), dice)
        print(case, len(page), flush=True)
        signal.alarm(round(args.limit))  # its default action ends the process, which `fuzz` counts as a death
        start = time.process_time()
        try:
            use(args.library, page)
        except Exception as error:  # whatever it is, it belongs in the report and must not end the storm
            print("raised", type(error).__name__, str(error)[:80], flush=True)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print("done", round(time.process_time() - start, 3), peak, flush=True)
    return []


def _storm(args: argparse.Namespace, library: str, seed: int, seconds: float) -> tuple[str, int | None]:
    """What a storm said, and its exit status, None where it was still going when its time was over."""
    command = [sys.executable, "-m", "benchmarks.parsers", "storm", "--library", library, "--seed", str(seed)]
    command += ["--corpora", str(args.corpora), "--limit", str(args.limit)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        return process.communicate(timeout=seconds)[0], process.returncode
    except subprocess.TimeoutExpired:
        process.kill()
        return process.communicate()[0], None


def fuzz_command(args: argparse.Namespace) -> list[dict[str, Any]]:
    """Both libraries for --seconds each: cases read, what ended the process, exceptions, the slowest."""
    rows = []
    for library in ("turbohtml", "selectolax"):
        row: dict[str, Any] = {
            "library": library,
            "cases": 0,
            "slowest": (0.0, 0),
            "peak": 0,
            "deaths": [],
            "raised": [],
        }
        end, case = time.monotonic() + args.seconds, args.seed
        while (left := end - time.monotonic()) > 1:
            said, status = _storm(args, library, case, left)
            for line in said.splitlines():
                word, *rest = line.split(" ", 2)
                if word == "done":
                    row["cases"] += 1
                    row["slowest"] = max(row["slowest"], (float(rest[0]), case))
                    row["peak"] = max(row["peak"], int(rest[1]))
                elif word == "raised":
                    row["raised"].append((case, *rest))
                else:
                    case = int(word)
            if status is not None:
                row["deaths"].append((case, status))
            case += 1
        print(row, flush=True)
        rows.append(row)
    return rows


def main() -> int:
    """Runs one command; its rows as JSON are the last line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = {
        "time": time_command,
        "extremes": extremes_command,
        "fuzz": fuzz_command,
        "case": case_command,
        "storm": storm_command,
    }
    parser.add_argument("command", choices=commands)
    add = parser.add_argument
    add("--corpora", type=Path, default=CORPORA, help="else as shared.py says")
    add("--pages", type=int, default=100, help="pages of each corpus")
    add("--repeats", type=int, default=5, help="runs per page and step, of which the least counts")
    add("--size", type=int, default=100_000, help="repetitions in a hostile shape")
    add("--limit", type=float, default=20, help="seconds before a hostile shape is given up")
    add("--seconds", type=float, default=180, help="how long to fuzz each library")
    add("--seed", type=int, default=0, help="number of the first damaged page")
    add("--library", choices=("turbohtml", "selectolax"))
    add("--shapes", nargs="*", choices=SHAPES, help="only these hostile shapes")
    add("--shape", choices=SHAPES, help=argparse.SUPPRESS)
    args = parser.parse_args()
    print(json.dumps(commands[args.command](args)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
