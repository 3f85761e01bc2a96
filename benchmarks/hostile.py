"""Time and peak memory of `read` on hostile pages: shapes of markup repeated up to a size, each in its own process.

No shape may crash the process, raise anything but the package's own errors, or take much longer than ordinary
paragraphs of the same size do. The last line is JSON.

    python benchmarks/hostile.py                        # every shape at 1 MB
    python benchmarks/hostile.py --megabytes 1 10 50 --limit 300     # and how the cost of a megabyte grows
    python benchmarks/hostile.py --shapes "nested div" "distinct links" --megabytes 10
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

STORY = (
    "<article><h1>Rain fell on Carrow</h1><p class=byline>By Ida Moor</p>"
    + "<p>The harbour council met on Monday and agreed on nothing, said Ola Brask, who was there.</p>" * 9
    + "</article>"
)
Shape = Callable[[int], str]


def repeated(piece: str, before: str = "", after: str = "") -> Shape:
    """`piece` as often as it fits into so many characters."""
    return lambda size: before + piece * (size // len(piece)) + after


def numbered(piece: str, before: str = "", after: str = "") -> Shape:
    """`piece` with another number in it each time."""
    return lambda size: before + "".join([piece % n for n in range(size // (len(piece) + 4))]) + after


def closed(tag: str) -> Shape:
    """So deep and up again."""
    return lambda size: f"<{tag}>" * (size // (2 * len(tag) + 5)) + "x" + f"</{tag}>" * (size // (2 * len(tag) + 5))


def one_line(words: str) -> Shape:
    """A page of a single endless paragraph."""
    return lambda size: f"<p>{words * (size // len(words))}"


SHAPES: dict[str, Shape] = {
    "paragraphs": repeated("<p>The harbour council met on Monday and agreed on nothing.</p>"),
    "quotations": repeated("<p>“Nobody asked the crews,” said Ida Moor on Monday.</p>"),
    # nesting
    "nested div": repeated("<div>"),
    "nested div closed": closed("div"),
    "nested span closed": closed("span"),
    "nested b": repeated("<b>"),
    "nested blockquote": repeated("<blockquote>x"),
    "nested lists": repeated("<ul><li>x"),
    "nested tables": repeated("<table><tr><td>x"),
    "nested article": repeated("<article class=body>x"),
    "nested nav": repeated("<nav>x"),
    "nested time": repeated("<time>x"),
    "nested itemprop": repeated("<i itemprop=x>x"),
    "nested template": repeated("<template>"),
    "nested svg": repeated("<g>", "<svg>"),
    "fonts in p": repeated("<p><font size=1>"),
    "distinct fonts in p": numbered("<p><font a%d=1>"),
    "empty elements": repeated("<i></i>"),
    "one attribute": lambda size: f'<p title="{"word " * (size // 5)}">x',
    # heads
    "bodies": numbered("<body a%d=1>"),
    "metas": numbered("<meta name=author content='Ida Moor %d'>"),
    "canonical links": numbered("<link rel=canonical href=/x%d>"),
    "titles": repeated("<title>Rain fell - Bay Press | "),
    "json-ld scripts": repeated('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'),
    "deep json-ld": lambda size: f'<script type="application/ld+json">{"[" * size}</script>',
    "wide json-ld": lambda size: (
        f'<script type="application/ld+json">{{"@type":"NewsArticle","author":[{"1," * (size // 2)}1]}}</script>'
    ),
    "authors in json-ld": lambda size: (
        '<script type="application/ld+json">{"@type":"NewsArticle","author":['
        + ",".join(['{"@id":"#a"}'] * (size // 13))
        + "]}</script>"
    ),
    # one block
    "long text": one_line("word "),
    "no blanks": one_line("x"),
    "long word in capitals": one_line("A"),
    "brackets": one_line("("),
    "quotation marks": one_line("“"),
    "straight marks": one_line('"x '),
    "line breaks": repeated("x<br>"),
    "same link": repeated("<a href=x>w</a> ", "<p>"),
    "distinct links": numbered("<a href=/x>link %07d</a> ", "<p>"),
    "by and by": one_line("by By Ida and "),
    "originally published": one_line("originally published by "),
    "all rights": one_line("© 2026 Bay Press. All rights reserved. "),
    "dates": one_line("3 May 2026 "),
    "digits": one_line("1"),
    "said": one_line("said that "),
    "capitalised": one_line("Ida Moor Of The Bay Press "),
    "addresses": one_line("https://baypress.example/ "),
    "soft hyphens": one_line("a\u00ad"),
    "manifest": one_line("\U000e0101"),
    "bad bytes": one_line("\ufffd"),
    # many blocks
    "short blocks": repeated("<p>x"),
    "short blocks by": repeated("<p>By Ida Moor"),
    "headings": repeated("<h1>Rain fell on Carrow</h1>"),
    "table cells": repeated("<td>x", "<table><tr>"),
    "list items": repeated("<li>The harbour council met on Monday.", "<ul>"),
    "hidden": repeated("<p hidden>x</p>"),
    "classes": numbered("<p class='c%d d'>x</p>"),
    "licences": repeated("<p>Licensed under CC BY 4.0</p>"),
    # text without markup
    "text lines": repeated("The harbour council met on Monday.\n"),
    "text blank lines": repeated("x\n\n"),
    "text one line": repeated("word "),
    "text of brackets": repeated("["),
}


def case(shape: str, size: int) -> dict[str, Any]:
    """One shape read in this process: seconds of the processor, peak of memory, and what came of it."""
    from datetime import UTC, datetime

    from onrecord import OnrecordError, read

    page = SHAPES[shape](size)
    source = (page if shape.startswith("text ") else page + STORY).encode()
    if shape == "bad bytes":
        source = source.replace("\ufffd".encode(), b"\xff")
    now = datetime(2026, 11, 23, tzinfo=UTC)
    read(STORY, None, now)  # loads models and tables
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    try:
        record = read(source, "https://baypress.example/news/1", now)
        came = f"{len(record.body)} blocks"
        codes = sorted({warning.code for warning in record.warnings})
    except OnrecordError as error:
        came, codes = str(error), []
    seconds = time.process_time() - start
    peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    return {"bytes": len(source), "seconds": round(seconds, 2), "peak_mb": peak, "came": came, "warnings": codes}


def in_own_process(shape: str, size: int, limit: float) -> dict[str, Any]:
    """What `case` says, or how its process ended."""
    command = [sys.executable, __file__, "--case", shape, str(size)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return {"came": f"over {limit:.0f} s"}
    if done.returncode:
        said = done.stderr.strip().splitlines()
        return {"came": f"ended with {done.returncode}: {said[-1][:160] if said else ''}"}
    return dict(json.loads(done.stdout))


def rows(shapes: list[str], sizes: list[float], limit: float) -> Iterator[dict[str, Any]]:
    """Each shape's figures at each size in megabytes, printed as they come.

    Their `growth` is the cost of a megabyte beside that of the first size: 1 is in proportion.
    """
    print(f"{'shape':24}{'MB':>6}{'seconds':>9}{'growth':>8}{'peak MB':>9}  what came of it")
    for shape in shapes:
        first = None
        for size in sizes:
            row = {"shape": shape, **in_own_process(shape, int(size * 1_000_000), limit)}
            if "seconds" in row:
                cost = row["seconds"] / row["bytes"]
                first = first or cost
                row["growth"] = round(cost / first, 2) if first else 1
            told = f"{row.get('bytes', 0) / 1e6:6.1f}{row.get('seconds', '-'):>9}{row.get('growth', '-'):>8}"
            print(
                f"{shape:24}{told}{row.get('peak_mb', '-'):>9}  {row['came']} {' '.join(row.get('warnings', ()))}",
                flush=True,
            )
            yield row


def main() -> int:
    """Reads the shapes; 1 where one ended its process, raised, or took longer than the limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, nargs="+", default=[1.0], metavar="MB")
    parser.add_argument("--limit", type=float, default=60, help="seconds for one shape")
    parser.add_argument("--shapes", nargs="*", choices=tuple(SHAPES), metavar="SHAPE", default=list(SHAPES))
    parser.add_argument("--case", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.case:
        print(json.dumps(case(options.case[0], int(options.case[1]))))
        return 0
    found = list(rows(options.shapes, options.megabytes, options.limit))
    print(json.dumps({"megabytes": options.megabytes, "shapes": found}))
    return 0 if all("seconds" in row for row in found) else 1


if __name__ == "__main__":
    sys.exit(main())
