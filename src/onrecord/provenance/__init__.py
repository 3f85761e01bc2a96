"""Whose story it is: credit lines, datelines and other signals weighed into a relation and an origin.

Bottom up: `lexicon` (agencies, phrases, as data), `names`, `lines` (bylines, notices), `quotations` (links, excerpts),
`credits` (sentences that credit), then `weighing`. By itself stand `copies`: how alike two texts are.

Loaded when asked for: to search a store takes words and sketches of this room, and no reader of pages.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord.provenance.provenance import judged, provenance_of

__all__ = ["judged", "provenance_of"]


def __getattr__(name: str) -> Any:
    """What is asked for, from the module that it is of (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'onrecord.provenance' has no attribute {name!r}")
    return getattr(import_module("onrecord.provenance.provenance"), name)
