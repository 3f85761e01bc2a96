"""Where something is decided: modules, then functions and tables, told by all the words that are given, or by most.

python tools/where.py feed licence       # or: make where FOR="feed licence"
python tools/where.py                    # all modules, room by room, each with what it is about
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACES = ("src/onrecord", "training", "benchmarks", "tools", "sample", "docs")


def _paths() -> Iterator[Path]:
    """Each module, without models, which are trees that the training writes."""
    for place in PLACES:
        yield from (path for path in sorted((ROOT / place).rglob("*.py")) if "models" not in path.parts)


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Each module's path from the root, and what it holds; without models."""
    for path in _paths():
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def found(words: list[str]) -> list[str]:
    """A line for each module of which all `words` are told, then one for each function, class or table: its place, and
    what it is about. Where nothing is told by all of the words, what is told by most of them; where nothing is told by
    any, the lines that hold them all.
    """
    lines = _lines()
    if not words:
        return [line for told, line in lines if told is None]
    held = [sum(word.lower() in (told or line).lower() for word in words) for told, line in lines]
    most = max(held)
    if most == 0:
        return list(_lines_with(words))
    return [line for (_, line), count in zip(lines, held, strict=True) if count == most]


@cache
def _lines() -> tuple[tuple[str | None, str], ...]:
    """By what each is found, and its line; modules first, which are found by all of it (None)."""
    whole: list[tuple[str | None, str]] = []
    parts: list[tuple[str | None, str]] = []
    for path, module in modules():
        about = ast.get_docstring(module) or ""
        whole.append((None, f"{path}: {_first(about)}"))
        parts += [
            (f"{path} {told} {about}", f"{path}:{line}: {told}: {_first(about)}")
            for told, line, about in _parts(module)
        ]
    return (*whole, *parts)


def _lines_with(words: list[str]) -> Iterator[str]:
    for path in _paths():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if all(word.lower() in line.lower() for word in words):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()}"


def _parts(module: ast.Module) -> Iterator[tuple[str, int, str]]:
    """A module's functions, classes and tables that say what they hold: name, line, and what each is about."""
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name, node.lineno, ast.get_docstring(node) or ""
    for table, said in pairwise(module.body):
        name = table.targets[0] if isinstance(table, ast.Assign) else getattr(table, "target", None)
        if isinstance(name, ast.Name) and isinstance(said, ast.Expr) and isinstance(said.value, ast.Constant):
            yield name.id, table.lineno, str(said.value.value)


def _first(about: str) -> str:
    return about.split("\n\n")[0].replace("\n", " ")


if __name__ == "__main__":
    told = "\n".join(found(sys.argv[1:]))
    print(told or "nothing of that name; docs/where.md goes from what is wrong to where it is decided")
