"""README and docs: every example does what it says, every link leads somewhere, every warning is explained."""

from __future__ import annotations

import re
import shutil
import socket
from pathlib import Path
from typing import Any, Never

import pytest
from tests.project.examples import (
    Shell,
    commands_in,
    examples_in,
    python_output,
    same,
    told_output,
)

from onrecord.provenance.weights import WEIGHTS

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
RUN = ("console", "python")
SHOWN = ("sh", "json", "text", "")  # `sh` is what makes or changes the environment; the rest is no code.
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where examples run: the sample wire, and `pages`, a folder of 58 pages and two pictures that say they are pages.

    Nothing leaves the machine: no name resolves.
    """
    shutil.copytree(ROOT / "sample", tmp_path / "sample", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "pages").mkdir()
    wire = sorted(path for path in (ROOT / "sample" / "wire").glob("*/*") if re.match(r"\d{4}-", path.name))
    for path in wire[:58]:
        shutil.copy(path, tmp_path / "pages" / path.name)
    for name in ("a.html", "b.html"):
        (tmp_path / "pages" / name).write_bytes(PNG)

    def unknown(*_: object, **__: object) -> Never:
        raise socket.gaierror(socket.EAI_NONAME, "no names in the tests")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("ONRECORD_STORE", str(tmp_path / "usual.db"))  # not the one of whoever runs the tests
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_examples_do_what_they_say(name: str, folder: Path) -> None:
    names: dict[str, Any] = {"__name__": "example"}
    for example in examples_in((ROOT / name).read_text(encoding="utf-8")):
        where = f"{name}:{example.line}"
        assert example.language in RUN + SHOWN, f"{where}: examples in {example.language} are not run"
        if example.language == "console":
            shell = Shell(folder)
            for command, expected in commands_in(example.code):
                printed = shell.output(command)
                assert same(expected, printed), f"{where}: {command}prints\n{printed}"
        elif example.language == "python":
            printed, told = python_output(example.code, names), told_output(example.code)
            assert not told or same(told, printed), f"{where} prints\n{printed}"


def test_an_example_that_says_something_else_is_found(folder: Path) -> None:
    [example] = examples_in("```console\n$ echo one; echo two\none\nthree\n$ echo a \\\n  b\n…\nb\n```\n")
    (first, told), (second, also_told) = commands_in(example.code)
    shell = Shell(folder)
    assert not same(told, shell.output(first))
    assert same("one\ntwo\n", shell.output(first))
    assert shell.output(second) == "a b\n"
    assert shell.output("mkdir new && cd new") == ""
    assert shell.output("pwd") == f"{folder / 'new'}\n"
    assert not same(also_told, "a b\n")
    assert same("…\nb\n", "x\ny\nb\n")
    assert not same(told_output("print(1)\n# → 2\n"), python_output("print(1)\n# → 2\n", {}))


def test_what_the_program_wrote_is_no_example() -> None:
    page = "<!-- $ onrecord --help -->\n```console\n$ onrecord --help\n```\n<!-- end -->\n```python\nx = 1\n```\n"
    [example] = examples_in(page)
    assert (example.language, example.line) == ("python", 6)


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    text = re.sub(r"^```.*?^```$|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.S | re.M)
    for target in re.findall(r"""(?:\]\(|\bsrc(?:set)?=")([^)"\s]+)[)"]""", text):
        path, _, anchor = target.partition("#")
        if "://" in path or path.startswith("mailto:"):
            continue
        found = (page.parent / path) if path else page
        assert found.exists(), f"{name}: {target} is not there"
        if anchor and found.suffix == ".md":
            assert anchor in anchors(found.read_text(encoding="utf-8")), f"{name}: {target} names no heading"


def anchors(page: str) -> set[str]:
    """The names that headings have in links."""
    titles = re.findall(r"^#+ +(.+?)\s*$", page, flags=re.M)
    return {re.sub(r"[^\w\- ]", "", title.replace("`", "").lower()).replace(" ", "-") for title in titles}


def test_every_field_of_the_record_has_its_meaning() -> None:
    rows = re.findall(
        r"^\| (`\w+`) \| (.*) \| (.*) \|$", (ROOT / "docs" / "record.md").read_text(encoding="utf-8"), re.M
    )
    assert len(rows) > 150
    assert not [name for name, type_, meaning in rows if not (type_.strip() and meaning.strip())]


@pytest.mark.parametrize("page", [page for page in PAGES if page.parent == ROOT / "docs"], ids=lambda page: page.name)
def test_the_index_names_every_page(page: Path) -> None:
    assert page.name == "index.md" or f"({page.name})" in (ROOT / "docs" / "index.md").read_text(encoding="utf-8")


def test_every_printed_pattern_that_a_weight_cites_is_explained() -> None:
    cited = {number for weight in WEIGHTS.values() for number in re.findall(r"\bP\d+\b", weight.line)}
    signals = (ROOT / "docs" / "signals.md").read_text(encoding="utf-8")
    assert cited
    assert cited <= set(re.findall(r"^\| (P\d+) \|", signals, re.M))


def test_every_warning_is_explained_and_no_other() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src").rglob("*.py")))
    codes = set(re.findall(r"""Warning\(\s*(?:code=)?["']([a-z-]+)["']""", source))
    explained = set(
        re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs" / "warnings.md").read_text(encoding="utf-8"), re.M)
    )
    assert codes
    assert codes == explained


# ---------------------------------------------------------------- figures


def rows_of_figures() -> list[tuple[str, str, str]]:
    """What is measured, how right it is, and the page with more, of the table of docs/limits.md."""
    part = (
        (ROOT / "docs" / "limits.md")
        .read_text(encoding="utf-8")
        .partition("## How right it is")[2]
        .partition("**Beside")[0]
    )
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in part.splitlines() if line.startswith("| ")]
    return [(what, right, found[1]) for what, _, right, more in rows if (found := re.search(r"\]\(([^)#]+)", more))]


@pytest.mark.parametrize(("what", "right", "page"), rows_of_figures(), ids=lambda cell: cell[:30])
def test_a_figure_of_the_limits_stands_on_the_page_that_has_more(what: str, right: str, page: str) -> None:
    told = set(re.findall(r"(?<![\d.])\d*\.?\d+", (ROOT / "docs" / page).read_text(encoding="utf-8")))
    for figure in re.findall(r"\d*\.\d+", right):
        places = len(figure.partition(".")[2])
        assert any(abs(float(one) - float(figure)) <= 0.5 * 10**-places + 1e-9 for one in told if "." in one), (
            f"{what}: {figure} is not in {page}"
        )
