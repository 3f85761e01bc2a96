"""What a page shows, told by another way than `walk`: slow, recursive, word by word over the parser's own nodes."""

from __future__ import annotations

import turbohtml
from turbohtml import Element, Text

from onrecord.page.walk import INLINE, NOT_TEXT


def shown(html: str) -> list[str]:
    """The words of `html` in their order; text of inline elements runs on, that of others stands apart."""
    root = turbohtml.parse(html, positions=False, allow_declarative_shadow_roots=False).root
    return "".split() if root is None else _text(root).split()


def _text(node: object) -> str:
    if isinstance(node, Text):
        return str(node.data)
    if not isinstance(node, Element):
        return ""
    if node.tag in ("br", "hr"):
        return "\n"
    if node.tag in NOT_TEXT:
        return ""
    inside = "".join(_text(child) for child in node.children)
    return inside if node.tag in INLINE else f"\n{inside}\n"


def words_of(texts: list[str]) -> list[str]:
    return " ".join(texts).split()
