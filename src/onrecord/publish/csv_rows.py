"""A row of CSV as it leaves: no cell of it is a formula to a spreadsheet. Loads nothing of the store."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from datetime import datetime
from io import StringIO
from typing import Any, Final

from onrecord.publish.characters import plain

_FORMULA: Final = re.compile(r"[\s\x00-\x1f\u200b-\u200f\u2060-\u206f\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")
"""What spreadsheets take for a formula, at the start of a cell (OWASP, CSV injection)."""


def csv_row(cells: Iterable[Any]) -> bytes:
    """One row (RFC 4180, UTF-8), no cell of which a spreadsheet takes for a formula."""
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([_cell(cell) for cell in cells])
    return out.getvalue().encode()


def _cell(value: Any) -> str:
    """The value as text. An apostrophe goes before what a spreadsheet would reckon with; numbers stay numbers."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")  # As JSON has it.
    if isinstance(value, str):
        text = plain(value)
        return f"'{text}" if _FORMULA.match(text) else text
    return str(value)
