"""Writes the generated parts of the docs, or says which are not current (`--check`).

A Markdown page marks them: what stands between `<!-- generated: NAME -->` and `<!-- end -->` is made by the function
that `PARTS` has for NAME; `<!-- $ onrecord … -->` and `<!-- end -->` hold what that command prints. `PICTURES` are
files made whole. To add a part, add its function here and its marker in the page.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Final, get_type_hints

import msgspec
from msgspec import inspect

from onrecord import read, record
from onrecord.cli import main as onrecord
from onrecord.cli.schema import field_descriptions
from onrecord.cli.shown.paint import Terminal, rows
from onrecord.cli.shown.screen import screen_of, statements_that_fit
from onrecord.provenance.weights import weights_table
from onrecord.publish.gate import gate_table
from onrecord.rights import rules_table
from onrecord.rights.printed.licences import grants
from onrecord.store.database.schema import metadata

ROOT: Final = Path(__file__).parent.parent
DOCS: Final = ROOT / "docs"
COLUMNS: Final = 80

_PART: Final = re.compile(
    r"<!-- (generated: (?P<name>[^>\n]+)|\$ (?P<command>[^>\n]+)) -->\n(?P<body>.*?)<!-- end -->", re.S
)


# ---------------------------------------------------------------- parts


def printed_by(command: str) -> str:
    """What `command` prints to pipes, as a block of code under the command itself.

    It starts with `onrecord`. One that is not to end with 0 says so: `onrecord read gone.html  # ends with 1`.
    Raises RuntimeError where it ends otherwise.
    """
    program, *arguments = shlex.split(command, comments=True)
    told = re.search(r"# ends with (\d+)$", command)
    os.environ["COLUMNS"] = str(COLUMNS + 2)  # argparse leaves two of them free.
    with chdir(ROOT), redirect_stdout(StringIO()) as out, redirect_stderr(out):
        status = onrecord(arguments)
    if program != "onrecord" or status != (int(told[1]) if told else 0):
        raise RuntimeError(f"{command}: ends with {status}\n{out.getvalue()}")
    return f"```console\n$ {command}\n{out.getvalue().rstrip()}\n```\n"


def fields() -> str:
    """A section for each struct of a record, in the order in which they are met: what it is, and its fields."""
    return "\n".join(_struct_section(struct) for struct in _structs())


def _structs() -> list[type[msgspec.Struct]]:
    found: list[type[msgspec.Struct]] = []
    waiting: list[type[msgspec.Struct]] = [record.Record]
    while waiting:
        struct = waiting.pop(0)
        if struct in found:
            continue
        found.append(struct)
        for field in _info(struct).fields:
            waiting += [inner.cls for inner in _inner(field.type) if isinstance(inner, inspect.StructType)]
    return found


def _info(struct: type[msgspec.Struct]) -> inspect.StructType:
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)
    return info


def _inner(kind: inspect.Type) -> Iterator[inspect.Type]:
    yield kind
    if isinstance(kind, inspect.UnionType):
        for member in kind.types:
            yield from _inner(member)
    elif isinstance(kind, inspect.VarTupleType):
        yield from _inner(kind.item_type)
    elif isinstance(kind, inspect.TupleType):
        for member in kind.item_types:
            yield from _inner(member)
    elif isinstance(kind, inspect.DictType):
        yield from _inner(kind.value_type)
    elif isinstance(kind, inspect.Metadata):
        yield from _inner(kind.type)


def _struct_section(struct: type[msgspec.Struct]) -> str:
    get_type_hints(struct)  # A name that record.py does not have fails here, by its name.
    told = field_descriptions().get(struct.__name__, {})
    lines = [f"## {struct.__name__}", "", _doc(struct), "", "| field | type | meaning |", "| --- | --- | --- |"]
    for field in _info(struct).fields:
        meaning = told.get(field.encode_name, "")
        lines.append(f"| `{field.encode_name}` | {_type_words(field.type)} | {meaning.replace('|', chr(92) + '|')} |")
    return "\n".join(lines) + "\n"


def _doc(struct: type[msgspec.Struct]) -> str:
    return " ".join((struct.__doc__ or "").split())


_SIMPLE: Final[dict[type[inspect.Type], str]] = {
    inspect.StrType: "string",
    inspect.IntType: "integer",
    inspect.FloatType: "number",
    inspect.BoolType: "true, false",
    inspect.NoneType: "null",
    inspect.DateTimeType: "time",
    inspect.DateType: "date",
}


def _type_words(kind: inspect.Type) -> str:
    """The type in the words of JSON; structs are links to their sections."""
    if isinstance(kind, inspect.Metadata):
        return _type_words(kind.type)
    if isinstance(kind, inspect.UnionType):
        return ", ".join(_type_words(member) for member in kind.types)
    if isinstance(kind, inspect.VarTupleType):
        return f"{_type_words(kind.item_type)}[]"
    if isinstance(kind, inspect.TupleType):
        return f"[{', '.join(_type_words(member) for member in kind.item_types)}]"
    if isinstance(kind, inspect.DictType):
        return f"object of {_type_words(kind.value_type)}"
    if isinstance(kind, inspect.LiteralType):
        return ", ".join(f"`{value}`" for value in kind.values)
    if isinstance(kind, inspect.StructType):
        return f"[{kind.cls.__name__}](#{kind.cls.__name__.lower()})"
    return _SIMPLE[type(kind)]


def licences_table() -> str:
    """What each Creative Commons licence says of each use, with its conditions, as a Markdown table."""
    lines = [f"| licence | {' | '.join(record.USES)} |", f"| --- |{' --- |' * len(record.USES)}"]
    for name, elements in _LICENCES.items():
        said = {say.use: ", ".join((say.effect, *say.conditions)) for say in grants(frozenset(elements.split()))}
        lines.append(f"| {name} | {' | '.join(said.get(use, '') for use in record.USES)} |")
    return "\n".join(lines) + "\n"


_LICENCES: Final = {
    "CC0, public domain": "", "BY": "by", "BY-SA": "by sa", "BY-ND": "by nd", "BY-NC": "by nc",
    "BY-NC-SA": "by nc sa", "BY-NC-ND": "by nc nd",
}  # fmt: skip


def tables() -> str:
    """The store's tables with their columns, as the schema tells of them."""
    told = []
    for table in sorted(metadata.tables.values(), key=lambda one: one.name):
        told.append(f"**{table.name}**: {table.comment}\n\n" if table.comment else f"**{table.name}**\n\n")
        columns = ["- `" + column.name + "`" + (f": {column.comment}" if column.comment else "") for column in table.c]
        told.append("\n".join(columns) + "\n\n")
    return "\n" + "".join(told)


PARTS: Final[dict[str, Callable[[], str]]] = {
    "fields": fields, "gate": gate_table, "licences": licences_table, "rules": rules_table,
    "weights": weights_table,
    "tables": tables,
}  # fmt: skip


# ---------------------------------------------------------------- pictures

PICTURED: Final = "sample/wire/harbour/2026-03-05-dam-wall-moves.txt"
_WIDTH, _HEIGHT = 92, 46
_MARGIN: Final = 2
"""Columns left free at the right, where a reader's font is wider than the one that was reckoned with."""
_SVG: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" xml:space="preserve">
<title>What onrecord read prints in a terminal</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ display: none; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
<rect width="100%" height="100%" rx="8" fill="#fcfcfa" stroke="#d8d8d2"/>
<g transform="translate({terminal_x}, 24)" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def terminal_picture() -> str:
    """`onrecord read` of a sample page in a terminal with light paper, as SVG without scripts, fonts or addresses."""
    from rich.console import Console
    from rich.terminal_theme import TerminalTheme

    paper, ink = (252, 252, 250), (29, 29, 31)
    normal = [
        ink,
        (166, 38, 38),
        (24, 110, 62),
        (138, 88, 0),
        (28, 78, 140),
        (120, 50, 120),
        (10, 100, 110),
        (90, 90, 90),
    ]
    theme = TerminalTheme(paper, ink, normal)
    console = Console(
        record=True, width=_WIDTH, file=StringIO(), force_terminal=True, color_system="standard", highlight=False
    )
    console.print(f"$ onrecord read {Path(PICTURED).name}", style="dim", markup=False)
    console.print()
    screen = screen_of(read((ROOT / PICTURED).read_bytes()))
    shown = statements_that_fit(screen, Terminal(width=_WIDTH - _MARGIN, height=_HEIGHT))
    for row in rows(screen.lines(shown), _WIDTH - _MARGIN):
        console.print(row, soft_wrap=True)
    svg = console.export_svg(title="", theme=theme, code_format=_SVG, unique_id="onrecord", font_aspect_ratio=0.6)
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


PICTURES: Final[dict[str, Callable[[], str]]] = {"pictures/terminal.svg": terminal_picture}


# ---------------------------------------------------------------- writing


def filled(text: str) -> str:
    """A page's `text` with all of its generated parts made anew. Raises KeyError for a part that nothing makes."""

    def part(match: re.Match[str]) -> str:
        command = match["command"]
        body = printed_by(command) if command else PARTS[match["name"]]()
        return f"<!-- {match[1]} -->\n{body}<!-- end -->"

    return _PART.sub(part, text)


def current() -> Iterator[tuple[Path, str]]:
    """Each page and picture with the text that it should have now."""
    for page in sorted(DOCS.rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        if _PART.search(text):
            yield page, filled(text)
    for name, picture in PICTURES.items():
        yield DOCS / name, picture()


def main(arguments: list[str]) -> int:
    """Writes what is not current; with `--check` only names it, and returns 1 where there is any."""
    stale = [(path, text) for path, text in current() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path, text in stale:
        print(path.relative_to(ROOT))
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
