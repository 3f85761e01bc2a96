"""Who said what: text in, statements out. Knows the record's types and nothing of pages.

`statements_in(text, published, language)` finds attributions by rule (`rules`) and by the trained model (`learned`),
resolves their speakers (`speakers`) and reads when, where and to whom something was said (`said`), its kind (`learned`)
and by when it can be judged (`horizon`). `attribution.Attribution` is what both finders hand on.

Loaded when asked for: to search a store takes words and sketches of this room, and no reader of pages.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord.statements.read import StatementsRead, statements_in

__all__ = ["StatementsRead", "statements_in"]


def __getattr__(name: str) -> Any:
    """What is asked for, from the module that it is of (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'onrecord.statements' has no attribute {name!r}")
    return getattr(import_module("onrecord.statements.read"), name)
