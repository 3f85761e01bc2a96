"""XML documents by the standard library's ElementTree, of text that was made fit for XML before.

ElementTree escapes, and lets through what XML forbids; `characters` takes that out. Prefixes are written as they are
given, so that a document's namespaces are those of its root and their order is always the same.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping

from onrecord.publish.characters import line, plain

Element = ET.Element


def root(tag: str, attributes: Mapping[str, str]) -> Element:
    """The root of a document, with its namespaces among `attributes`."""
    return ET.Element(tag, dict(attributes))


def add(parent: Element, tag: str, text: str | None = None, /, **attributes: str | None) -> Element:
    """A new last child of `parent`; attributes that are None are left out, one trailing `_` of their names falls.

    `text` keeps its line feeds; attributes are one line each.
    """
    given = {name.removesuffix("_"): line(value) for name, value in attributes.items() if value is not None}
    child = ET.SubElement(parent, tag, given)
    child.text = plain(text) if text is not None else None
    return child


def add_line(parent: Element, tag: str, text: str | None, /, **attributes: str | None) -> None:
    """A new last child of `parent` whose text is one line; none where that is empty."""
    words = line(text) if text is not None else ""
    if words:
        add(parent, tag, words, **attributes)


def document(top: Element) -> bytes:
    """The document in UTF-8, with its declaration."""
    ET.indent(top, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(top, encoding="unicode")}\n'.encode()
