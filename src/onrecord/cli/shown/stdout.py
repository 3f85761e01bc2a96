"""What standard output can show, and how it is written to."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.cli.shown.paint import Terminal


def terminal() -> Terminal | None:
    """What standard output can show; None where it is no terminal and FORCE_COLOR does not say to take it for one."""
    if not (sys.stdout.isatty() or os.environ.get("FORCE_COLOR")):
        return None
    from rich.console import Console

    from onrecord.cli.shown.paint import Terminal

    console = Console()
    return Terminal(
        width=console.width, height=console.height, monochrome=console.no_color,
        colors=console.color_system,  # type: ignore[arg-type]  # One of the four names that rich has.
    )  # fmt: skip


def prepare(data: bool) -> None:
    """Data are UTF-8 everywhere; what a terminal's encoding has no letters for is shown as an escape."""
    if isinstance(sys.stdout, TextIOWrapper):
        if data:
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        else:
            sys.stdout.reconfigure(errors="backslashreplace")
