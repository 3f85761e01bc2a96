"""Renders articles with their outlet's template, and writes down every word that it prints.

A template prints visible words only through `show` (words a field is read from), `aside` and
`links` (all the rest) and `body` (a block), so the truth's account of the page is complete by
construction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from .dates import PRINTED
from .facts import Article
from .linked import graph, iso
from .truth import Block, block


class Scribe:
    """What a template may call. `seen` is (`field` or `aside`, name, words) in printed order."""

    def __init__(self, *, markup: bool) -> None:
        self.seen: list[tuple[str, str, str]] = []
        self._written = escape if markup else Markup

    def show(self, field: str, words: str) -> Markup:
        """Words that a field of the record is read from."""
        self.seen.append(("field", field, words))
        return self._written(words)

    def aside(self, kind: str, words: str) -> Markup:
        """Words that a reader sees and that are no part of the article."""
        self.seen.append(("aside", kind, words))
        return self._written(words)

    def links(self, kind: str, items: Sequence[Sequence[str]], tag: str = "li") -> Markup:
        """A row of links, set aside as one; `items` are (words, address)."""
        self.seen.append(("aside", kind, "\n".join(words for words, _ in items)))
        rows = [f'<{tag}><a href="{escape(url)}">{escape(words)}</a></{tag}>' for words, url in items]
        return Markup("\n".join(rows))

    def menu(self, kind: str, words: str, tag: str = "li") -> Markup:
        """A row of links given as `One, Two, Three`, with made-up addresses."""
        names = words.split(", ")
        return self.links(kind, [(name, f"/{n}/") for n, name in enumerate(names, 1)], tag)


def block_html(one: Block, paragraph: str = "p", attributes: str = "") -> Markup:
    """A block as HTML; `paragraph` is the element that paragraphs are made of."""
    match one.kind:
        case "heading":
            return Markup(f"<h{one.level}>{one.html}</h{one.level}>")
        case "quote":
            return Markup(f"<blockquote><p>{one.html}</p></blockquote>")
        case "list":
            items = "".join(f"<li>{line.html}</li>" for line in one.lines)
            return Markup(f"<ul>{items}</ul>")
        case "table":
            rows = [_row(row, "td" if n else "th") for n, row in enumerate(one.rows)]
            return Markup(f"<table><tbody>{''.join(rows)}</tbody></table>")
        case _:
            space = f" {attributes}" if attributes else ""
            return Markup(f"<{paragraph}{space}>{one.html}</{paragraph}>")


class _Extras(dict[str, Any]):
    """The article's further facts; None for what it doesn't have."""

    def __missing__(self, key: str) -> None:
        return None


def _row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


def to_json(value: Any) -> Markup:
    """JSON for a script element, with letters as they are."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return Markup(text.replace("</", "<\\/"))


def environment(folder: Path) -> Environment:
    """The template engine over `folder`; `.txt` templates are not escaped."""
    engine = Environment(
        loader=FileSystemLoader(folder),
        autoescape=lambda name: bool(name and name.endswith((".html", ".xml"))),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    engine.globals.update(printed=PRINTED, block_html=block_html, to_json=to_json, graph=graph)
    return engine


def page(
    engine: Environment, article: Article, blocks: list[Block], others: Sequence[Article]
) -> tuple[str, list[tuple[str, str, str]]]:
    """The page's text and what it printed. `others`: earlier articles of the outlet, last first."""
    outlet = article.outlet
    scribe = Scribe(markup=outlet.suffix == "html")
    template = "live" if article.live else outlet.key
    text = engine.get_template(f"{template}.{outlet.suffix}").render(
        a=article,
        o=outlet,
        x=_Extras(article.extra),
        blocks=blocks,
        next=others[-1] if others else None,
        next_words=[block(chunk).text for chunk in others[-1].body[:2]] if others else [],
        related=[(other.headline, other.url) for other in others],
        show=scribe.show,
        aside=scribe.aside,
        links=scribe.links,
        menu=scribe.menu,
        published_iso=iso(article),
        updated_iso=iso(article, updated=True),
    )
    return text, scribe.seen
