"""The story in a script's state where it is a list of typed blocks, as editors of today keep texts.

Portable Text, ProseMirror, Slate, Lexical, Editor.js, Contentful, Gutenberg and Arc each have a list of objects that
name what they are and hold words, or lists of words with marks. A string of HTML is `without_scripts`' own business.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape, unescape
from typing import Any, Final

import msgspec

_LEAST, _PARAGRAPHS = 800, 3
"""A list is a story from so many characters and paragraphs on."""
_LONGEST: Final = 5_000_000
_MOST_NODES: Final = 200_000
_DEEPEST: Final = 12
"""Of the words of one block: marks and links lie within each other."""
_KINDS: Final = ("type", "_type", "nodeType", "blockType", "__typename", "kind", "name")
_WORDS: Final = ("text", "value", "content", "children", "nodes", "data", "attributes", "html")
_TITLES: Final = ("headline", "title", "name")
_PARAGRAPH: Final = r"(?:core[/-]?)?(?:paragraph|p|text|block|text[-_]?block)"
_HEADING: Final = r"(?:core[/-]?)?(?:h[2-6]|head(?:ing|er)(?:[-_]?[2-6])?|sub-?head(?:ing|line)?)"
_BEGINNING: Final = r"\s*(?=[{\[])|[^'\"`{\[]{0,200}?=\s*(?=[{\[])"
_MARKUP: Final = r"</?(?:a|b|i|em|strong|span|br|p|sup|sub|q|cite)\b[^<>]*>"


class _Story(msgspec.Struct, frozen=True):
    """A list of blocks as HTML, and what stands over it as its title."""

    html: str
    words: int
    title: str | None


def story_of_blocks(html: str, scripts: tuple[str, ...]) -> str:
    """The one story that the scripts hold, as HTML: the only one, else the one under the page's own title; "" where
    there is none, or nobody can tell which it is."""
    found = [story for script in scripts for state in _states(script) for story in _stories(state)]
    if len(found) > 1:
        titled = re.search(r"<title[^<>]*>([^<]*)", html, re.I)
        title = _folded(unescape(titled[1])) if titled else ""
        found = [story for story in found if story.title and title.startswith(_folded(story.title))]
    return found[0].html if len({story.html for story in found}) == 1 else ""


def _states(script: str) -> Iterator[Any]:
    """What is JSON in a script: all of it, or what it gives to a variable."""
    begin = re.match(_BEGINNING, script)
    if begin is None or not _LEAST < len(script) < _LONGEST:
        return
    try:
        yield json.JSONDecoder(strict=False).raw_decode(script, begin.end())[0]
    except (ValueError, RecursionError):
        return


def _stories(state: Any) -> Iterator[_Story]:
    """The lists of blocks in it, outermost first."""
    waiting: list[tuple[Any, str | None]] = [(state, None)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node, title = waiting.pop()
        if isinstance(node, dict):
            own = next((value for key in _TITLES if isinstance(value := node.get(key), str) and " " in value), title)
            waiting += [(value, own) for value in node.values() if isinstance(value, dict | list)]
        elif (story := _story(node, title)) is not None:
            yield story
        else:
            waiting += [(value, title) for value in node if isinstance(value, dict | list)]


def _story(nodes: list[Any], title: str | None) -> _Story | None:
    blocks = [block for node in nodes if isinstance(node, dict) and (block := _block(node))]
    paragraphs = [words for tag, words in blocks if tag == "p"]
    characters = sum(map(len, paragraphs))
    if len(paragraphs) < _PARAGRAPHS or characters < _LEAST:
        return None
    return _Story("".join(f"<{tag}>{words}</{tag}>" for tag, words in blocks), characters, title)


def _block(node: dict[str, Any]) -> tuple[str, str] | None:
    """The block's tag and its words as HTML; None for what is neither a paragraph, a heading nor a quotation."""
    kind = next((value for key in _KINDS if isinstance(value := node.get(key), str)), "")
    style = node.get("style") if isinstance(node.get("style"), str) else ""
    if re.fullmatch(_HEADING, kind, re.I) or re.fullmatch(_HEADING, style or "", re.I):
        tag = "h2"
    elif style == "blockquote" or re.fullmatch(r"(?:core[/-]?)?(?:block|pull)?-?quote", kind, re.I):
        tag = "blockquote"
    elif re.fullmatch(_PARAGRAPH, kind, re.I):
        tag = "p"
    else:
        return None
    words = _words(node, _DEEPEST).strip()
    return (tag, words if re.search(_MARKUP, words, re.I) else escape(words, quote=False)) if words else None


def _words(node: Any, deep: int) -> str:
    """What a block says, in its order."""
    if isinstance(node, str):
        return node
    if isinstance(node, list) and deep:
        return "".join(_words(one, deep - 1) for one in node)
    if isinstance(node, dict) and deep:
        return next((words for key in _WORDS if key in node and (words := _words(node[key], deep - 1))), "")
    return ""


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()
