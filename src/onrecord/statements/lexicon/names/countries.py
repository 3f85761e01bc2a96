"""What countries are called in other languages than English and German: who speaks by such a name is a state.

Names as they stand alone, without articles and other cases. `tools/countries.py` writes the file.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def countries(code: str | None) -> frozenset[str]:
    """The names in a language, lower case; none where they are not known."""
    listed = Path(__file__).with_name("countries.txt").read_text("utf-8")
    _, found, behind = listed.partition(f"\n{code}\t")  # to take all of it apart costs a start two milliseconds
    return frozenset(behind.partition("\n")[0].lower().split("|")) if found else frozenset()
