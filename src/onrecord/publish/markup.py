"""What leaves as HTML of our own making: never a page's markup, only its words, each escaped."""

from __future__ import annotations

from html import escape

from onrecord.publish.characters import line, plain
from onrecord.publish.conditions import is_web_address
from onrecord.publish.outgoing import Outgoing
from onrecord.record import Block


def content_html(article: Outgoing) -> str | None:
    """The text, or the passage as a quotation, with credit, licence and conditions; None where neither leaves."""
    if article.text is not None:
        return "\n".join([*map(block_html, article.body), credit_html(article)])
    if article.passage is not None:
        cite = f' cite="{escape(article.url)}"' if article.url else ""
        return f"<blockquote{cite}><p>{_text(article.passage)}</p></blockquote>\n{credit_html(article)}"
    return None


def credit_html(article: Outgoing) -> str:
    """Who made it and whose it is, with the article's address, licence and conditions, and persons' decisions."""
    source = escape(line(article.credit))
    if article.url:
        source = f'<a href="{escape(article.url)}">{source}</a>'
    lines = [source, *(escape(line(one)) for one in article.lines)]
    lines += [escape(line(one)) for one in override_lines(article)]
    return f'<div dir="auto"><small>{"<br />".join(lines)}</small></div>'


def override_lines(article: Outgoing) -> list[str]:
    """What persons decided on the article against or beside its rights, with their reasons."""
    return [
        f"Decided by a person on {one.at:%Y-%m-%d} ({one.use}: {one.answer}): {one.reason}"
        for one in article.leaving.overrides
    ]


def block_html(block: Block) -> str:
    """One block of the body; a heading stands at least on the second level. Links only to the web."""
    if block.items is not None:
        return f"<ul>{''.join(f'<li>{_text(item)}</li>' for item in block.items)}</ul>"
    if block.rows is not None:
        rows = ("".join(f"<td>{_text(cell)}</td>" for cell in row) for row in block.rows)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    words = _linked(block)
    if block.kind == "heading":
        level = min(max(block.level or 2, 2), 6)
        return f"<h{level}>{words}</h{level}>"
    if block.kind == "quote":
        return f"<blockquote><p>{words}</p></blockquote>"
    return f"<pre>{words}</pre>" if block.kind == "code" else f"<p>{words}</p>"


def _linked(block: Block) -> str:
    parts, reached = [], block.start
    for link in block.links:
        if link.start < reached or not is_web_address(link.url):
            continue
        before, words = (block.text[a - block.start : b - block.start] for a, b in
                         ((reached, link.start), (link.start, link.end)))  # fmt: skip
        parts.append(f'{_text(before)}<a href="{escape(link.url)}">{_text(words)}</a>')
        reached = link.end
    return "".join(parts) + _text(block.text[reached - block.start :])


def _text(words: str) -> str:
    return escape(plain(words)).replace("\n", "<br />")
