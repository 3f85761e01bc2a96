"""What countries are called in other languages than English and German: who speaks by such a name is a state.

Names as they stand alone, without articles and other cases. `tools/countries.py` writes the file.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def countries(code: str | None) -> frozenset[str]:
    """The names in a language, lower case; none where they are not known."""
    return _every().get(code or "", frozenset())


@cache
def _every() -> dict[str, frozenset[str]]:
    lines = Path(__file__).with_name("countries.txt").read_text("utf-8").splitlines()
    return {
        code: frozenset(names.lower().split("|"))
        for code, tab, names in (line.partition("\t") for line in lines) if tab
    }  # fmt: skip
