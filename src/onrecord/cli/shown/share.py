"""How much of the window each part of a screen gets: all of it, the usual share, or what a low window leaves."""

from __future__ import annotations

from typing import Final

import msgspec


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """Limits for the parts of one screen; None is no limit."""

    evidence: int | None
    """Pieces of evidence, conflicts, and deciding words for each answer."""
    words: int | None
    """Characters of one quotation of the page."""
    everything: bool = False
    """Confidences, rules, and whatever else only `--evidence` shows."""
    brief: bool = False
    """Without what can be done without."""


WHOLE: Final = Share(evidence=None, words=None, everything=True)
USUAL: Final = Share(evidence=3, words=160)
LOW: Final = Share(evidence=1, words=48, brief=True)
