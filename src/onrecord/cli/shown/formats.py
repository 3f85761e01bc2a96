"""A record as one line of JSON, and its article as plain text or Markdown (CommonMark with tables)."""

from __future__ import annotations

import msgspec

from onrecord.cli.shown.escaping import json_safe, one_line, without_controls
from onrecord.record import Block, Record


def json_line(record: Record) -> str:
    """The record's JSON on one line, ended by a line feed. Control and bidi characters are `\\uXXXX` in it."""
    return json_safe(msgspec.json.encode(record)).decode() + "\n"


def article_text(record: Record) -> str:
    """Headline, deck, byline and the blocks of the body, parted by blank lines; empty where there are none."""
    from onrecord.cli.shown.head import byline_words  # JSON needs none of it

    parts = [
        *(one_line(text) for text in (record.headline, record.deck) if text),
        *([one_line(byline_words(record.authors))] if record.authors else []),
        *(without_controls(_block_text(block)) for block in record.body),
    ]
    return "".join(f"{part}\n" for part in "\n\n".join(parts).split("\n")) if parts else ""


def _block_text(block: Block) -> str:
    if block.items is not None:
        return "\n".join(f"- {item}" for item in block.items)
    if block.rows is not None:
        return "\n".join("\t".join(row) for row in block.rows)
    return block.text


def article_markdown(record: Record) -> str:
    """The article in Markdown: its headline a heading of the first level, those of the body at least the second.

    Links that lead elsewhere than to http, https and mailto are left as words; so is all markup in the page's text.
    """
    from onrecord.cli.shown.head import byline_words
    from onrecord.cli.shown.markdown import markdown_block, markdown_heading, markdown_paragraph

    parts = []
    if record.headline:
        parts.append(markdown_heading(record.headline, 1))
    if record.deck:
        parts.append(markdown_paragraph(record.deck))
    if record.authors:
        parts.append(markdown_paragraph(byline_words(record.authors)))
    parts += [markdown_block(block) for block in record.body]
    return "\n\n".join(filter(None, parts)) + "\n" if parts else ""
