"""Habits that a tool can hold: sizes, pins, what an import loads, and what `make` lists."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from tools.where import found

ROOT = Path(__file__).parents[2]
MODULES = sorted(path for path in (ROOT / "src").rglob("*.py") if "models" not in path.parts)  # those are trees
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.M))
HEAVY = {"numpy", "rich", "httpx2", "feedparser", "turbohtml", "msgspec", "argparse", "asyncio", "ssl"}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT / "src" / "onrecord")))
def test_functions_fit_a_screen_and_modules_a_sitting(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {node.name: size for node in functions if (size := (node.end_lineno or 0) - node.lineno + 1) > 60}
    assert not long
    if module.name != "record.py":  # The one vocabulary of all rooms stays in one file.
        assert text.count("\n") <= 400


def test_what_pages_hold_fills_no_cache_without_bound() -> None:
    """`functools.cache` keeps all that it was asked of: of words and hosts on a million pages that is without end."""
    of_pages = {"text", "line", "word", "raw", "host", "url"}
    asked = {
        f"{module.name}: {node.name}"
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and any(ast.unparse(one) == "cache" for one in node.decorator_list)
        if of_pages & {argument.arg for argument in node.args.args}
    }
    assert not asked


def test_no_group_is_repeated_possessively() -> None:
    """CPython before 3.11.5 gives up on one where what it holds goes back (gh-106052); `(?>(?:…)*)` is sound."""
    found = {
        f"{module.name}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "(?" in node.value
        if re.search(r"\)(?:[*+?]|\{\d+(?:,\d*)?\})\+", node.value)
    }
    assert not found


def test_what_tells_where_to_change_what_names_places_that_are_there() -> None:
    """A file's name alone lies beside the path that is named before it in its row."""
    missing, places = list[str](), 0
    for row in (ROOT / "docs" / "where.md").read_text(encoding="utf-8").splitlines():
        folder = ROOT / "src" / "onrecord"
        for one in re.findall(r"`((?:training/)?(?:[a-z_]+/)*[\w.]*)`", row if row.startswith("|") else ""):
            if "/" in one:
                place = ROOT / one if one.startswith(("training/", "docs/")) else ROOT / "src" / "onrecord" / one
                folder = place.parent if place.suffix else place
            elif one.endswith(".py"):
                place = folder / one
            else:
                continue
            places += 1
            missing += [] if place.exists() else [f"{one}: {row[:60]}"]
    assert missing == []
    assert places > 120


def test_tests_of_rooms_with_folders_stand_in_folders_as_what_they_test() -> None:
    for room in ("article", "provenance", "rights", "statements", "store"):
        folders = {path.parent.relative_to(ROOT / "tests") for path in (ROOT / "tests" / room).rglob("test_*.py")}
        assert {folder for folder in folders if not (ROOT / "src" / "onrecord" / folder).is_dir()} == set()


def test_where_something_is_decided_is_found_by_its_words() -> None:
    (first, *_) = found(["feed's", "whose licence"])
    assert first.startswith("src/onrecord/rights/tagged/feeds.py: ")
    assert any("feed_founds" in line for line in found(["rights and licence"]))
    assert any("months.py" in line and ": MONTHS: " in line for line in found(["month's", "number"]))
    assert any("lexicon/cues/german_verbs.py: " in line for line in found(["cue", "verb", "german"]))
    assert all(": " in line and "paywall" in line.lower() for line in found(["paywall"]))
    assert found(["no such words anywhere at all", "nor these"]) == []


def folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_is_pinned() -> None:
    project = PROJECT["project"]
    asked = [*project["dependencies"], *PROJECT["build-system"]["requires"]]
    asked += [one for extra in project["optional-dependencies"].values() for one in extra]
    asked += [one for group in PROJECT["dependency-groups"].values() for one in group]
    names = {folded(match[0]) for one in asked if (match := re.match(r"[A-Za-z0-9._-]+", one))}
    assert names <= {folded(name) for name in PINS}


def test_what_is_installed_is_what_is_pinned() -> None:
    pins = {folded(name): version for name, version in PINS.items()}
    own = distribution("onrecord")
    waiting, seen = [own], {"onrecord"}
    while waiting:
        for name in needed_by(waiting.pop()) - seen:
            seen.add(name)
            other = distribution(name)
            assert pins.get(name) == other.version, f"{name} is {other.version}; see CONTRIBUTING.md"
            waiting.append(other)
    assert len(seen) > 5


def needed_by(package: Distribution) -> set[str]:
    """What the package always needs: requirements without a marker."""
    plain = [one for one in package.requires or [] if ";" not in one]
    return {folded(match[0]) for one in plain if (match := re.match(r"[A-Za-z0-9._-]+", one))}


def test_constraints_hold_no_addresses() -> None:
    assert not re.search(r"://|--|@", (ROOT / "constraints.txt").read_text(encoding="utf-8").split("\n", 2)[2])


def loaded_by(code: str) -> set[str]:
    shown = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-I", "-c", f"{code}; {shown}"], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_import_onrecord_loads_nothing_heavy() -> None:
    assert not loaded_by("import onrecord") & HEAVY


def test_reading_loads_no_network_no_terminal_and_no_numbers() -> None:
    page = "<p>A page of a few words about a dam.</p>"
    loaded = loaded_by(f"import onrecord; onrecord.read({page!r}, kind='html', fields=['headline', 'text'])")
    assert "turbohtml" in loaded
    assert not loaded & {"numpy", "rich", "httpx2", "feedparser", "protego", "fastwarc", "argparse"}


def test_make_lists_its_tasks() -> None:
    done = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = [line.split()[0] for line in done.stdout.splitlines()]
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    assert phony
    assert listed == phony[1].split()
