"""The package's modules loaded in less time than Python takes by itself.

**Without looking for garbage.** Modules make thousands of objects that stay, and Python looks through them for rings
that nobody holds, forty times: 5 ms of the hundred until the first record.

**msgspec without what it asks for and does not need.** `typing_extensions` gives it what `typing` has as well: since
Python 3.11 that has `Required`, `NotRequired` and `get_type_hints` with what msgspec wants of them, and the former two
are the same objects in both. Yet msgspec asks `typing_extensions` first, and that loads `inspect`, `ast`, `dis` and
`tokenize`: 10 ms more. It is told that there is none, as on a machine without it. Modules that it only hands on, and
`textwrap`, which its JSON Schema takes, run when somebody asks them for something; so does `platform`, which `uuid`
asks for the system's name up to Python 3.12, and which compiles nine expressions: 3 ms together.

All this holds in the one thread that loads msgspec and no longer than that: all else finds these modules as ever.
"""

from __future__ import annotations

import gc
import os
import sys
from _thread import RLock, get_ident
from importlib import import_module
from importlib.machinery import PathFinder
from types import ModuleType

_MISSED = "typing_extensions"
_OWN = ("msgspec.inspect", "msgspec.toml", "msgspec.yaml")
_BORROWED = ("textwrap", *(("platform",) if sys.platform == "linux" else ()))
"""Modules of Python that are handed to msgspec alone: who asks for them afterwards gets them by the ordinary way."""
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from typing import Any


_LOADING, _RUNNING = RLock(), RLock()


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
            _count_as_old()
        finally:
            if looks:
                gc.enable()


_YOUNG = 60_000
"""Objects of a process that has done little but load this package, which makes some 26,000 of them."""
_left = 0
"""Objects that were frozen when something was last loaded."""


def _count_as_old() -> None:
    """Puts what is there among the objects that are looked through least: else the first page's young ones would be
    looked through with all that was loaded, three times.

    In a young process they are never looked through again (`gc.freeze`), not even when it ends, where that took
    longest. The rings that it may have let go before it read its first page stay; they are few. What somebody else
    has frozen, or freed, stays as it is.
    """
    global _left
    frozen = gc.get_freeze_count() if hasattr(gc, "freeze") else -1
    if frozen < 0 or frozen > _left or (_left and not frozen):
        return
    gc.freeze()
    if gc.get_freeze_count() > _YOUNG:
        gc.unfreeze()
    _left = gc.get_freeze_count()


_RUN = "_run_later"
"""Under which a module that has not run holds what runs it."""
_EARLY = {"platform": {"system": lambda: os.uname().sysname}}
"""What is answered for a module that has not run."""


class _Later(ModuleType):
    """A module that runs when it is first asked for something that is its own, and is a module as any other then.

    As importlib's `LazyLoader` makes one, but that threads may ask at once: before Python 3.12.3 that one fails then.
    """

    def __getattribute__(self, name: str) -> Any:
        """What is asked for, of the module once it has run. Raises AttributeError where it has none of that name."""
        if name.startswith("__") and name not in ("__all__", "__dict__"):  # what importing itself asks for
            return ModuleType.__getattribute__(self, name)
        with _RUNNING:
            held: dict[str, Any] = ModuleType.__getattribute__(self, "__dict__")
            if _RUN in held and name in (early := _EARLY.get(held["__name__"], {})):
                return early[name]
            if (run := held.pop(_RUN, None)) is not None:
                try:
                    run(self)
                except BaseException:  # to be raised again when it is asked again, as an import would
                    held[_RUN] = run
                    raise
                self.__class__ = ModuleType  # type: ignore[assignment] # only now: until then others wait above
        return ModuleType.__getattribute__(self, name)


class _LaterLoader:
    """Makes a module that runs later, by the loader that would have run it now."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The module."""
        return ModuleType(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Leaves it to be run later."""
        spec = module.__spec__
        assert spec is not None
        spec.loader = module.__loader__ = self._loader
        vars(module)[_RUN] = self._loader.exec_module
        module.__class__ = _Later


class _Sparing:
    """A finder of modules (PEP 302, PEP 451) that spares the thread which made it those that are not needed."""

    def __init__(self) -> None:
        self._thread = get_ident()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """None: to be found by others. Raises ModuleNotFoundError for the one that is told to be missing."""
        if get_ident() != self._thread or not (name == _MISSED or name in _OWN or name in _BORROWED):
            return None
        if name == _MISSED:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        spec = PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            spec.loader = _LaterLoader(spec.loader)  # type: ignore[assignment]
        return spec


def load_msgspec() -> None:
    """Loads msgspec where that is not done; where others have loaded what it is spared, it is taken from there."""
    if "msgspec" in sys.modules:
        return
    finder = _Sparing()
    sys.meta_path.insert(0, finder)
    try:
        import_module("msgspec")
    finally:
        sys.meta_path.remove(finder)
        for name in _BORROWED:
            if type(sys.modules.get(name)) is _Later:
                del sys.modules[name]
