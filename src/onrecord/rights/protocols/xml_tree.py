"""A small XML document as a tree, read by expat without entities: one that declares any is refused whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.parsers import expat

import msgspec

LIMIT: Final = 1024 * 1024
DEPTH: Final = 40
_TEXT: Final = 2000
"""Characters of an element's own text that are kept."""


class XmlError(ValueError):
    """The document can't be read, declares entities, or has another root."""


class Node(msgspec.Struct):
    """An element: its local name, attributes, text and children; `at` is its start tag's place in the document."""

    name: str
    attributes: dict[str, str]
    space: str = ""
    """The namespace of its name."""
    at: int = 0
    text: str = ""
    children: list[Node] = msgspec.field(default_factory=list)

    def under(self, *names: str) -> Iterator[Node]:
        """The children of these names, in their order."""
        return (child for child in self.children if child.name in names)


def tree_of(document: str, roots: tuple[str, ...]) -> Node:
    """The document's root. Raises XmlError where it is none of `roots`, too large, too deep, or with entities."""
    if len(document) > LIMIT:
        raise XmlError("larger than a megabyte")
    root = Node("", {})
    stack = [root]
    parser = expat.ParserCreate("utf-8", " ")

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(stack) > DEPTH:
            raise XmlError("nested too deep")
        space, _, local = name.rpartition(" ")
        node = Node(local, attributes, space, parser.CurrentByteIndex)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_: str) -> None:
        stack.pop()

    def words(text: str) -> None:
        if len(stack[-1].text) < _TEXT:
            stack[-1].text += text

    def refuse(*_: object) -> int:
        raise XmlError("declares a document type or entities")

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, words
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(document.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise XmlError(str(error)) from error
    if not root.children or root.children[0].name not in roots:
        raise XmlError(f"its root is none of {', '.join(roots)}")
    return root.children[0]
