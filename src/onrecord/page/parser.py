"""The parser's core, without the Python around it where that is not needed: most of what `import turbohtml` takes.

The core is a module in C, `turbohtml._html`. The package around it defines what other users ask for (Markdown, JSON-LD,
minifying) and loads dataclasses, inspect, pathlib and json for that: 40 ms, more than a page takes to be read. Of the
versions in `PROVEN` all that `tree` and `walk` ask is of the core itself; it is loaded alone, under its own name, so
that `import turbohtml` goes on to work, with the same types (though the core is then no attribute of the package). Of
any other version the whole package is loaded.
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from os.path import dirname, isdir, join
from typing import TYPE_CHECKING, Any, Final

PROVEN: Final = ("1.15.4",)
"""Versions of which it was tried: all tests of the rooms, all pages of the corpora and the hostile ones."""
_CORE: Final = "turbohtml._html"


def core() -> Any:
    """The module with the parser and its nodes; the package itself where its core cannot be had alone."""
    if _CORE not in sys.modules and not _loaded_alone():
        import turbohtml

        return turbohtml
    return sys.modules[_CORE]


def _loaded_alone() -> bool:
    package = find_spec("turbohtml")
    folders = package.submodule_search_locations if package else None
    if not folders or not _is_proven(folders[0]):
        return False
    spec = PathFinder.find_spec(_CORE, folders)
    if spec is None or spec.loader is None:
        return False
    try:
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
    except ImportError:
        return False
    sys.modules.setdefault(_CORE, module)
    return True


def _is_proven(folder: str) -> bool:
    """Whether what is installed says that it is one of `PROVEN`: by the name of its folder of metadata."""
    beside = dirname(folder)  # noqa: PTH120 - pathlib is among what is not loaded
    return any(isdir(join(beside, f"turbohtml-{version}.dist-info")) for version in PROVEN)  # noqa: PTH112, PTH118


if TYPE_CHECKING:
    from turbohtml import Document, Element, Node, Text, parse, unescape
else:
    _core = core()
    Document, Element, Node, Text = _core.Document, _core.Element, _core.Node, _core.Text
    parse, unescape = _core.parse, _core.unescape


def unescaped(text: str) -> str:
    """`text`, which no parser read, with the characters that its references (`&amp;`, `&#8217;`) mean: of JSON-LD, say.

    U+FFFD stands for what is no character (HTML Standard, 13.2.5.72).
    """
    return unescape(text) if "&" in text else text


__all__ = ["PROVEN", "Document", "Element", "Node", "Text", "core", "parse", "unescaped"]
