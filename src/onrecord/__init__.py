"""onrecord keeps the public record from the news: who said what, whose story it is, what may be done with it.

import onrecord
record = onrecord.read(page, url="https://…")
statements = onrecord.find_statements(text)
"""

from __future__ import annotations

TYPE_CHECKING = False
"""As in typing, which takes longer to load than an interpreter to start."""
if TYPE_CHECKING:
    from typing import Any

    from onrecord.beside import Beside
    from onrecord.errors import ModelError, OnrecordError, PageError, SourceError, UsageError
    from onrecord.reading import find_statements, read
    from onrecord.record import Record

__version__ = "0.1.0"

__all__ = [
    "Beside",
    "ModelError",
    "OnrecordError",
    "PageError",
    "Record",
    "SourceError",
    "UsageError",
    "find_statements",
    "read",
]

_HOME = {
    "read": "reading",
    "find_statements": "reading",
    "Record": "record",
    "Beside": "beside",
    **dict.fromkeys(("ModelError", "OnrecordError", "PageError", "SourceError", "UsageError"), "errors"),
}


def __getattr__(name: str) -> Any:
    """Loads what is asked for, so that `import onrecord` itself costs next to nothing."""
    if name not in _HOME:
        raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
    from onrecord.quick_start import from_module

    return from_module(f"onrecord.{_HOME[name]}", name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
