"""Where something is decided: modules, then functions, whose name or first words hold all the words that are given.

python tools/where.py feed licence       # or: make where FOR="feed licence"
python tools/where.py                    # all modules, room by room, each with what it is about
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACES = ("src/onrecord", "training", "benchmarks", "tools", "sample", "docs")


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Each module's path from the root, and what it holds; without models, which are trees that the training writes."""
    for place in PLACES:
        for path in sorted((ROOT / place).rglob("*.py")):
            if "models" not in path.parts:
                yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def found(words: list[str]) -> Iterator[str]:
    """A line for each module of which all `words` are told, then one for each function: place, and what it is about."""
    functions = []
    for path, module in modules():
        about = ast.get_docstring(module) or ""
        if _holds(f"{path} {about}", words):
            yield f"{path}: {_first(about)}"
        for node in ast.walk(module) if words else ():
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                about = ast.get_docstring(node) or ""
                if _holds(f"{node.name} {about}", words):
                    functions.append(f"{path}:{node.lineno}: {node.name}: {_first(about)}")
    yield from functions


def _holds(told: str, words: list[str]) -> bool:
    lower = told.lower()
    return all(word.lower() in lower for word in words)


def _first(about: str) -> str:
    return about.split("\n\n")[0].replace("\n", " ")


if __name__ == "__main__":
    told = "\n".join(found(sys.argv[1:]))
    print(told or "nothing of that name; docs/where.md goes from what is wrong to where it is decided")
