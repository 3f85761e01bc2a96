"""The front matter of a text in Markdown: the keys and values that static sites and clippers put before it.

YAML between lines of `---`, of which plain keys, lists and quoted values are read, or TOML between lines of `+++`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

_YAML = re.compile(r"\s*---[ \t]*\n((?:.*\n){1,80}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_TOML = re.compile(r"\s*\+\+\+[ \t]*\n((?:.*\n){1,80}?)\+\+\+[ \t]*(?:\n|$)")
_KEY = re.compile(r"([A-Za-z][\w .-]{0,30}):(?:[ \t]+(.*))?$")


class Front(NamedTuple):
    """What stands before a text: its keys, in small letters and in their order, with their values, which may be empty;
    and where the text begins."""

    keys: list[tuple[str, str]]
    end: int


def front_matter(text: str) -> Front | None:
    """The front matter that `text`, with lines that end in `\\n`, begins with; None where it begins with none."""
    if found := _YAML.match(text):
        return Front(_yaml(found[1]), found.end())
    if found := _TOML.match(text):
        try:
            return Front(list(_toml(tomllib.loads(found[1]))), found.end())
        except (ValueError, RecursionError):  # lines of plus signs stand around other things too
            return None
    return None


def _yaml(lines: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in lines.splitlines():
        if key := _KEY.match(line):
            found.append((key[1].lower(), _value(key[2] or "")))
        elif found and line.lstrip().startswith("- "):
            name, before = found[-1]
            one = _value(line.lstrip()[2:])
            found[-1] = (name, f"{before}, {one}" if before else one)
    return found


def _toml(table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Texts, days and lists of texts; what generators and themes call their own (`[params]`) behind the rest."""
    for key, value in table.items():
        if isinstance(value, list):
            yield key.lower(), ", ".join(one for one in value if isinstance(one, str))
        elif isinstance(value, datetime | date):
            yield key.lower(), value.isoformat()
        elif isinstance(value, str):
            yield key.lower(), value
    for key, value in table.items():
        if isinstance(value, dict) and key in ("params", "extra"):
            yield from _toml(value)


def _value(text: str) -> str:
    """A value without quotation marks and the brackets of lists and of wikis."""
    return ", ".join(part.strip().strip("\"'").strip("[]").strip() for part in text.strip().strip("[]").split(", "))
