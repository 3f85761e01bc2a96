"""Time from the start of a process to the first record of an average page, without statements, beside trafilatura's.

Both are asked from Python and as commands, in turns, each in a process of its own; also what `import onrecord` adds
to an empty interpreter. Medians of wall-clock and processor time. Compiled modules of both are kept in one folder that
a first run fills, so that nobody compiles while measured. The last line is JSON.

    python -m benchmarks.start [PAGE] [--runs 15]     # PAGE: an HTML file; else the median page of the publishers
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpora import publishers, signature

FIELDS = "[f for f in onrecord.Record.__struct_fields__ if f not in ('statements', 'names', 'times', 'events')]"
OURS = f"""
import sys, onrecord
html = open(sys.argv[1], 'rb').read()
record = onrecord.read(html, sys.argv[2], fields={FIELDS})
assert record.text
"""
THEIRS = """
import sys
from trafilatura import bare_extraction
html = open(sys.argv[1], 'rb').read()
assert bare_extraction(html, url=sys.argv[2], with_metadata=True)
"""
STEPS = f"""
import sys, time
from re import _compiler
spent, real = [], _compiler.compile
def compile(pattern, flags=0):
    start = time.process_time()
    made = real(pattern, flags)
    frame, took = sys._getframe(1), time.process_time() - start
    while '/re/' in frame.f_code.co_filename or 'functools' in frame.f_code.co_filename:
        frame = frame.f_back
    spent.append((took * 1000, frame.f_code.co_filename.rpartition('onrecord/')[2], frame.f_lineno))
    return made
_compiler.compile = compile
marks = [('interpreter', time.process_time())]
def mark(name): marks.append((name, time.process_time()))
import onrecord; mark('import onrecord')
from onrecord.quick_start import load_msgspec; load_msgspec(); mark('import msgspec')
import onrecord.page.parser; mark('import turbohtml, its core')
for room in 'page', 'article', 'provenance', 'rights', 'reading':
    __import__('onrecord.' + room); mark('import onrecord.' + room)
html, fields = open(sys.argv[1], 'rb').read(), {FIELDS}
for which in 'first', 'second':
    onrecord.read(html, sys.argv[2], fields=fields); mark(which + ' read')
last = 0
for name, now in marks:
    print(f'{{name:28}}{{1000 * (now - last):8.1f}}'); last = now
print(f"{{'regular expressions':28}}{{sum(took for took, *_ in spent):8.1f}}  {{len(spent)}} of them, within the above")
for took, file, line in sorted(spent, reverse=True)[:25]:
    print(f'  {{took:6.1f}}  {{file}}:{{line}}')
"""
BIN = Path(sys.executable).parent


def commands(page: Path, url: str) -> dict[str, list[str]]:
    """What is run, by the name of its row."""
    python = [sys.executable]
    return {
        "empty interpreter": [*python, "-c", "pass"],
        "import onrecord": [*python, "-c", "import onrecord"],
        "onrecord, Python": [*python, "-c", OURS, str(page), url],
        "trafilatura, Python": [*python, "-c", THEIRS, str(page), url],
        "onrecord, command": [str(BIN / "onrecord"), "read", "--json", "--no-statements", "--url", url, str(page)],
        "trafilatura, command": [str(BIN / "trafilatura"), "--json", "--with-metadata", "-i", str(page)],
    }


def median_page(folder: Path) -> tuple[Path, str]:
    """The publishers' page of median size, written to `folder`, and its address."""
    pages = sorted(publishers(), key=lambda page: len(page["html_bytes"]))
    page = pages[len(pages) // 2]
    path = folder / "page.html"
    path.write_bytes(page["html_bytes"])
    return path, page["url"]


def run(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Wall-clock and processor time of one run, in milliseconds. Raises CalledProcessError where it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    if Path(command[0]).name == "trafilatura":
        with Path(command[-1]).open("rb") as page:  # Its command reads a page on standard input.
            subprocess.run(command[:-2], stdin=page, stdout=subprocess.DEVNULL, env=environment, check=True)
    else:
        subprocess.run(command, stdout=subprocess.DEVNULL, env=environment, check=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * wall, 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def surroundings(folder: Path) -> dict[str, str]:
    """The environment of what is measured: compiled modules go to `folder`."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def measured(page: Path, url: str, runs: int, folder: Path) -> dict[str, tuple[float, float]]:
    """Medians by row: wall-clock and processor time, in milliseconds."""
    environment = surroundings(folder)
    rows = commands(page, url)
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in rows}
    for number in range(runs + 1):
        for name, command in rows.items():
            times = run(command, environment)
            if number:  # The first round compiles.
                spent[name].append(times)
    return {
        name: (statistics.median(wall for wall, _ in times), statistics.median(cpu for _, cpu in times))
        for name, times in spent.items()
    }


def where(page: Path, url: str, folder: Path) -> None:
    """Prints our steps, each with its processor time in milliseconds, of a run whose modules are compiled."""
    command = [sys.executable, "-c", STEPS, str(page), url]
    run(command, surroundings(folder))
    subprocess.run(command, env=surroundings(folder), check=True)


def main() -> None:
    """Measures, prints a table and the line of JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("page", nargs="?", type=Path)
    parser.add_argument("--url", default="https://news.example/2026/a-page")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--where", action="store_true", help="tell where our time goes, and measure nothing else")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page, url = (arguments.page, arguments.url) if arguments.page else median_page(folder)
        if arguments.where:
            where(page, url, folder)
            return
        size = page.stat().st_size
        found = measured(page, url, arguments.runs, folder)
    report(found, size, arguments.runs)


def report(found: dict[str, tuple[float, float]], size: int, runs: int) -> None:
    """The table for a person, and the line of JSON."""
    print(f"a page of {size / 1000:.0f} KB, medians of {runs} runs in ms\n\n{'':22}{'wall':>8}{'cpu':>8}")
    for row, (wall, cpu) in found.items():
        print(f"{row:22}{wall:8.0f}{cpu:8.0f}")
    ratios = {
        way: tuple(round(found[f"onrecord, {way}"][k] / found[f"trafilatura, {way}"][k], 3) for k in (0, 1))
        for way in ("Python", "command")
    }
    adds = found["import onrecord"][0] - found["empty interpreter"][0]
    for way, (wall, cpu) in ratios.items():
        print(f"\nfirst record, {way}: {wall:.2f} of trafilatura's wall-clock time, {cpu:.2f} of its processor time")
    print(f"\nimport onrecord adds {adds:.0f} ms to an empty interpreter\n")
    milliseconds = {row: [round(value, 1) for value in times] for row, times in found.items()}
    result = {"benchmark": "start", "bytes": size, "runs": runs, "ms": milliseconds, "ratios": ratios}
    print(json.dumps(result | {"import_ms": round(adds, 1)} | signature("trafilatura"), separators=(",", ":")))


if __name__ == "__main__":
    main()
