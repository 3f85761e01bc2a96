"""Text that was UTF-8, was read as Latin-1 and written anew: `â` and two controls where a quotation mark stood.

Whoever saves pages without minding their encoding makes such copies. Latin-1 gives each byte the character of its
number, so nothing is lost: the characters are the bytes (ISO/IEC 8859-1, with the C1 controls of ISO 6429). What shows
as `â€™`, by Windows-1252, is left alone, for it is what the page shows, and people write about it; where it stands in
several places a warning says so. Guesses at what was meant (as ftfy makes them) are for those who use a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from onrecord.page.kept import expression

_SURE: Final = 0.95
"""The share of a page's characters beyond ASCII that such characters must be: a page is mixed as a whole, or has right
letters which must stay."""
_LAST: Final = "\u00ff"
"""The last character of Latin-1."""


def may_be_mixed(invisible: Iterable[str]) -> bool:
    """Whether C1 controls are among the runs of invisible characters that were taken out of a page."""
    return mixed_runs(invisible) > 0


def mixed_runs(invisible: Iterable[str]) -> int:
    """In how many of the runs of invisible characters that were taken out of a page C1 controls stood."""
    return sum("U+008" in run or "U+009" in run for run in invisible)


def shown_mixed(text: str) -> int:
    """In how many places `text` shows UTF-8 that was read as Windows-1252 or Latin-1."""
    if not any(lead in text for lead in _LEADS):
        return 0
    return sum(1 for _ in _shown().finditer(text))


def unmixed(text: str) -> tuple[str, int]:
    """`text` with such characters made good, and how many there were; as it is, and 0, where not all of it is mixed."""
    if max(text, default="") > _LAST:
        return text, 0
    told = made = 0

    def character(match: re.Match[str]) -> str:
        nonlocal told, made
        try:
            good = match[0].encode("latin-1").decode("utf-8")
        except UnicodeDecodeError:
            return match[0]
        told += len(match[0])
        made += 1
        return good

    good = _character().sub(character, text)
    return (good, made) if made and told >= _SURE * sum(1 for _ in _beyond_ascii().finditer(text)) else (text, 0)


_LEADS: Final = "ÃÂâÐ"
"""What the first bytes of accented letters, of marks and of Cyrillic letters show as; there need be no others."""


@cache
def _shown() -> re.Pattern[str]:
    behind = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
    return expression(f"[ÃÐ][{behind}]|Â[\u00a0-\u00bf]|â(?:€[{behind}]|[\u0080-\u009f]{{2}}|„¢|‚¬)")


@cache
def _beyond_ascii() -> re.Pattern[str]:
    return expression("[\u0080-\u00ff]")


@cache
def _character() -> re.Pattern[str]:
    return expression(
        "[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}"
    )
