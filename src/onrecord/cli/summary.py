"""What failed, and why, in lines for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.sources import Failed

NAMES: Final = 5
"""Names given for one reason, where nobody asked for all."""


def failure_line(failed: Failed) -> str:
    """`onrecord: page.html: no such file; give …`."""
    error = failed.error
    return f"onrecord: {error if error.where else f'{failed.name}: {error}'}"


def summary(done: int, failures: Sequence[Failed], everything: bool = False) -> list[str]:
    """A line that counts what was read and what was not, then one for each reason with the names it holds for."""
    reasons: dict[str, list[str]] = {}
    for failed in failures:
        error = failed.error
        reason = f"{error.what}; {error.do}" if error.do else error.what
        reasons.setdefault(reason, []).append(failed.name)
    lines = [f"onrecord: {done} read, {len(failures)} failed"]
    for reason, names in sorted(reasons.items(), key=lambda entry: -len(entry[1])):
        shown = names if everything else names[:NAMES]
        more = f" and {len(names) - len(shown)} more (--all)" if len(shown) < len(names) else ""
        lines.append(f"  {len(names)}  {reason}: {', '.join(shown)}{more}")
    return lines
