"""Fuzzing of `read` by coverage, for a bounded while: bytes, HTML and text without markup, from the sample wire on.

Nothing but the package's own errors may leave `read`; what it gives must be where its offsets say, come back unchanged
from JSON, and be the same the second time. Needs atheris, which is no dependency (`pip install atheris`). Ends at the
first input that breaks a rule, which is left in the folder; a status other than 0 says so.

    python -m benchmarks.fuzz FOLDER [--seconds 600] [--statements]
    python -m benchmarks.fuzz FOLDER --again FILE        # one such input once more
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

WIRE = Path(__file__).parents[1] / "sample" / "wire"
URL = "https://www.baypress.example/news/2026/03/1-rain"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SAID = ("statements", "names", "times", "events")
WAYS = 4
LONGEST = 20_000
"""Bytes of an input: pages of the sample wire are smaller, and a page has to be read many times a second."""
PIECES = (
    "<article>", "<h1>", "</h1>", "<p>", "<p class=byline>By ", "<time datetime=", "<meta property=og:title content=",
    "<meta name=author content=", "<script type=application/ld+json>", '{"@type":"NewsArticle","headline":"',
    '"author":{"@type":"Person","name":"', '"datePublished":"', "</script>", "<figure>", "<figcaption>",
    "<table><tr><td>", "<ul><li>", "<blockquote>", "<a href=", "<template>", "<svg>", "<base href=", "itemprop=",
    "<nav>", "<footer>", "<br>",
    "\u00ad", "\u200b", "\u202e", "&#x110000;", "&nbsp;", "\ud7a3", "\U0001f600", "2026-03-01T", "03/04/2025", " Uhr",
    "Reporting by ", "(Name, Outlet)", "[", "]", "{", "}", "\\u0000", "\\ud800", "1e999", "://[", "\x00", "\r",
)  # fmt: skip
"""What the fuzzer may put in beside bytes of its own."""


def asked(data: bytes) -> tuple[bytes | str, str]:
    """The page that an input stands for, and its kind: the last byte tells which of four ways it is given in."""
    page, way = data[:-1], data[-1] % WAYS if data else 0
    if way == 0:
        return page, "auto"
    text = page.decode("utf-8", "replace" if way < 3 else "surrogateescape")
    return text, ("html", "text", "html")[way - 1]


def check(data: bytes, read: Callable[..., Any], fields: tuple[str, ...]) -> None:
    """Reads an input twice. Raises what `read` lets out but the package's own errors, AssertionError by the rules."""
    from onrecord import OnrecordError, Record

    page, kind = asked(data)
    try:
        record = read(page, URL, NOW, kind=kind, fields=fields)
    except OnrecordError:
        return
    for block in record.body:
        assert record.text[block.start : block.end] == block.text, "a block is not where it says"
    line = msgspec.json.encode(record)
    assert msgspec.json.decode(line, type=Record) == record, "the record does not come back from JSON"
    if len(line) % 4 == 0:  # not each time: an input more is worth more
        assert msgspec.json.encode(read(page, URL, NOW, kind=kind, fields=fields)) == line, "otherwise the second time"


def seeds(folder: Path) -> Path:
    """The sample wire's pages, in each way, as files in a folder of their own."""
    own = folder / "seeds"
    own.mkdir(parents=True, exist_ok=True)
    for path in sorted(WIRE.glob("*/*")):
        if path.suffix in (".html", ".txt"):
            for way in range(WAYS):
                (own / f"{path.stem}-{way}").write_bytes(path.read_bytes()[: LONGEST - 1] + bytes([way]))
    return own


def dictionary(folder: Path) -> Path:
    """`PIECES` as libFuzzer reads them."""
    file = folder / "pieces.dict"
    lines = ('"' + "".join(f"\\x{byte:02x}" for byte in piece.encode("utf-8")) + '"\n' for piece in PIECES)
    file.write_text("".join(lines), "ascii")
    return file


def main() -> None:
    """Fuzzes, or reads one input again."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where seeds, new inputs and what broke a rule are kept")
    parser.add_argument("--seconds", type=int, default=600, help="how long")
    parser.add_argument("--statements", action="store_true", help="statements, names and times too: far slower")
    parser.add_argument("--again", type=Path, help="an input that broke a rule")
    arguments = parser.parse_args()
    if arguments.again:
        from onrecord import Record, read
    else:
        import atheris

        with atheris.instrument_imports(include=["onrecord"], exclude=["onrecord.article.body.models"]):
            from onrecord import Record, read
    fields = tuple(name for name in Record.__struct_fields__ if arguments.statements or name not in SAID)
    one = partial(check, read=read, fields=fields)
    if arguments.again:
        one(arguments.again.read_bytes())
        return
    found = arguments.folder / "found"
    found.mkdir(parents=True, exist_ok=True)
    options = {
        "max_total_time": arguments.seconds,
        "max_len": LONGEST,
        "timeout": 30,
        "rss_limit_mb": 1500,
        "dict": dictionary(arguments.folder),
        "artifact_prefix": f"{arguments.folder}/broke-",
    }
    flags = [f"-{name}={value}" for name, value in options.items()]
    atheris.Setup([sys.argv[0], *flags, str(found), str(seeds(arguments.folder))], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
