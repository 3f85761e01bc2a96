"""Paragraphs all of whose words are set in bold, by their tags."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.page.parser import Document, Element, Node

_BOLD = "p > strong:only-child, p > b:only-child"
_MOST = 40
"""Of more paragraphs that are set in bold nothing is to be told."""


def bold_paragraphs(document: Document) -> Iterator[Node]:
    """The `<p>` that hold nothing but a `<strong>` or `<b>`, blanks aside; none where there are very many."""
    found = document.select(_BOLD)
    for element in found if len(found) <= _MOST else ():
        around = element.parent
        if around is not None and not any(_has_words(one) for one in (element.previous_sibling, element.next_sibling)):
            yield around


def _has_words(node: Node | None) -> bool:
    """Whether a node beside the bold element, which is the only element there, is text and not blank."""
    return node is not None and not isinstance(node, Element) and not getattr(node, "data", "").isspace()
