from __future__ import annotations

import ast
from itertools import combinations
from pathlib import Path

import onrecord
from onrecord.statements.lexicon import families
from onrecord.statements.lexicon.language import _TABLES

SOURCE = Path(onrecord.__file__).parent
SETS = {name: value for name, value in vars(families).items() if name.isupper()}
LANGUAGES = {*_TABLES, *families.EASTERN, *families.SOUTHERN}
MOST = 3
"""Codes of languages that a rule may write out: where they stand for something, that has a name in `families`."""


def written_out(code: str) -> list[list[str]]:
    """The sets, tuples, lists and texts of nothing but languages in some source, each of more than `MOST`."""
    found = []
    for node in ast.walk(ast.parse(code)):
        parts: list[object] = []
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            parts = [one.value if isinstance(one, ast.Constant) else None for one in node.elts]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            parts = [*node.value.split()]
        if len(parts) > MOST and LANGUAGES.issuperset(parts):
            found.append([str(part) for part in parts])
    return found


def test_languages_are_written_out_as_sets_in_one_place() -> None:
    """`article/language.py` tells which languages a page's own word may mean: no rule asks for those."""
    places = {SOURCE / "article" / "language.py", Path(families.__file__)}
    sources = [path for path in SOURCE.rglob("*.py") if path not in places]
    assert len(sources) > 500
    assert {path.name: found for path in sources if (found := written_out(path.read_text(encoding="utf-8")))} == {}


def test_a_set_of_languages_that_a_rule_writes_out_is_found() -> None:
    assert written_out('if code in ("pl", "cs", "sk", "ru"): pass') == [["pl", "cs", "sk", "ru"]]
    assert written_out('A = frozenset("de nl sv no".split())') == [["de", "nl", "sv", "no"]]
    assert written_out('A = {"de": 1, "nl": 2, "sv": 3, "no": 4}; B = {"de", "nl"}; C = "de la no da que"') == []


def test_every_language_with_a_table_is_in_a_set_and_every_code_in_one_is_known() -> None:
    told = frozenset[str]().union(*SETS.values())
    assert set(_TABLES) - told == {"en"}  # English has rules of its own
    assert told - LANGUAGES == {"be"}


def test_no_language_is_of_two_families() -> None:
    parted = ("ALL_ROMANCE", "SCANDINAVIAN", "EAST_SLAVIC", "WEST_SLAVIC", "WEST_SOUTH_SLAVIC", "EAST_SOUTH_SLAVIC")
    others = ("MALAY", "EASTERN", "SOUTHERN", "VERB_LAST", "SUBJECT_FIRST")
    assert [(a, b) for a, b in combinations((*parted, *others), 2) if SETS[a] & SETS[b]] == []
