"""The package's modules loaded in less time than Python takes by itself.

**Without looking for garbage.** Modules make thousands of objects that stay, and Python looks through them for rings
that nobody holds, forty times: 5 ms of the hundred until the first record.

**msgspec without `typing_extensions`**, which it asks for what `typing` has as well. Since Python 3.11 that has
`Required`, `NotRequired` and `get_type_hints` with what msgspec wants of them, and the former two are the same objects
in both. Yet msgspec asks `typing_extensions` first, and that loads `inspect`, `ast`, `dis` and `tokenize`: 10 ms more.
It is told that there is none, as on a machine without it, in the one thread that loads msgspec and no longer than that;
all else finds it as ever.
"""

from __future__ import annotations

import gc
import sys
from _thread import RLock, get_ident
from importlib import import_module

_MISSED = "typing_extensions"
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any


_LOADING = RLock()


def from_module(module: str, name: str) -> Any:
    """What a module of the package calls `name`. Raises AttributeError where it has none of that name."""
    if module not in sys.modules:
        _load(module)
    return getattr(import_module(module), name)


def _load(module: str) -> None:
    """One thread at a time: what another one had switched off would else be taken for the state to go back to."""
    with _LOADING:
        looks = gc.isenabled()
        gc.disable()
        try:
            load_msgspec()
            import_module(module)
        finally:
            if looks:
                gc.enable()


class _Missing:
    """A finder of modules (PEP 302, PEP 451) that says to the thread which made it that one is not there."""

    def __init__(self) -> None:
        self._thread = get_ident()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """None: to be found by others. Raises ModuleNotFoundError for the one."""
        if name == _MISSED and get_ident() == self._thread:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


def load_msgspec() -> None:
    """Loads msgspec where that is not done; where others have loaded `typing_extensions`, it is taken from there."""
    if "msgspec" in sys.modules:
        return
    finder = _Missing()
    sys.meta_path.insert(0, finder)
    try:
        import_module("msgspec")
    finally:
        sys.meta_path.remove(finder)
