"""Examples in Markdown, and how they are run: what a reader of the docs would get, typing them in order.

`console`: lines after `$ ` are given to a shell, the lines below are what it prints (both streams). `python`: the
blocks of one page share their names; lines that start with `# → ` are what the block prints. A line of `…` alone
stands for any lines. Blocks that the program itself wrote into the page are docs/generate.py's business.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, Final

import msgspec

SECONDS: Final = 60
_GENERATED: Final = re.compile(r"<!-- (?:\$ |generated: )[^\n]*-->\n.*?<!-- end -->", re.S)
_BLOCK: Final = re.compile(r"^```(?P<language>[a-z]*)\n(?P<code>.*?)^```$", re.S | re.M)
_OUTPUT: Final = re.compile(r"^\s*# → ?", re.M)


class Example(msgspec.Struct, frozen=True):
    """A fenced block; `line` is the number of its first line in the page."""

    language: str
    code: str
    line: int


def examples_in(page: str) -> list[Example]:
    """All fenced blocks of a Markdown page, but those in generated parts."""
    own = _GENERATED.sub(lambda part: "\n" * part[0].count("\n"), page)
    return [
        Example(block["language"], block["code"], own.count("\n", 0, block.start()) + 1)
        for block in _BLOCK.finditer(own)
    ]


def commands_in(code: str) -> Iterator[tuple[str, str]]:
    """Each command of a console block with the output that it should have. A command may end a line with `\\`."""
    for part in re.split(r"^\$ ", code, flags=re.M)[1:]:
        lines = part.splitlines(keepends=True)
        end = next(number for number, line in enumerate(lines, 1) if not line.rstrip("\n").endswith("\\"))
        yield "".join(lines[:end]), "".join(lines[end:])


def same(expected: str, printed: str) -> bool:
    """Whether `printed` is what the example says, space at the ends of lines aside."""
    lines = [line.rstrip() for line in expected.strip("\n").splitlines()]
    pattern = "\n".join("(?:.*)" if line == "…" else re.escape(line) for line in lines)
    pattern = pattern.replace("(?:.*)", "(?s:.*)")
    return re.fullmatch(pattern, "\n".join(line.rstrip() for line in printed.strip("\n").splitlines())) is not None


class Shell:
    """A shell that stands in a folder, and goes where a command's `cd` leads. This Python's `onrecord` is its first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "COLUMNS")}
        self.environment = kept | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "PYTHONUTF8": "1"}

    def output(self, command: str) -> str:
        """What the command prints on both streams. Raises TimeoutExpired after SECONDS."""
        done = subprocess.run(
            ["bash", "-c", f"{command}\npwd"], cwd=self.folder, env=self.environment, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=SECONDS, check=False,
        )  # fmt: skip
        printed, end, folder = done.stdout.decode().removesuffix("\n").rpartition("\n")
        self.folder = Path(folder)
        return printed + end


def python_output(code: str, names: dict[str, Any]) -> str:
    """What the code prints when run in the current folder with the names that earlier blocks left."""
    with redirect_stdout(StringIO()) as out:
        exec(compile(code, "<example>", "exec"), names)
    return out.getvalue()


def told_output(code: str) -> str:
    """What a Python block says that it prints."""
    return "\n".join(_OUTPUT.sub("", line) for line in code.splitlines() if _OUTPUT.match(line))
