"""The body put together: paragraphs, headings, quotes, lists and tables, with their offsets and links."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from onrecord.article.body.tables import is_of_data, row_around, table_around
from onrecord.article.body.wrapped import goes_on, unwrapped
from onrecord.article.titles.headline import HEADINGS_OWN
from onrecord.page import Page, TextBlock, joined
from onrecord.page import walk as w
from onrecord.record import SEPARATOR, Block, BlockKind, Link


class Piece(msgspec.Struct):
    """A part of the body before its offsets are known; `links` hold offsets into its own text."""

    kind: BlockKind
    text: str
    links: list[tuple[int, int, str]]
    level: int | None = None
    items: list[str] | None = None
    rows: list[list[str]] | None = None


def body_of(page: Page, chosen: list[int], cut: dict[int, int]) -> tuple[tuple[Block, ...], str]:
    """The blocks with offsets, and the text; `cut` says how many characters go off the front of a page's block."""
    blocks, start = [], 0
    for piece in _pieces(page, chosen, cut):
        end = start + len(piece.text)
        blocks.append(
            Block(
                kind=piece.kind,
                text=piece.text,
                start=start,
                end=end,
                level=piece.level,
                items=None if piece.items is None else tuple(piece.items),
                rows=None if piece.rows is None else tuple(map(tuple, piece.rows)),
                links=tuple(Link(start=start + a, end=start + b, url=_address(page, url)) for a, b, url in piece.links),
            )
        )
        start = end + len(SEPARATOR)
    return tuple(blocks), SEPARATOR.join(block.text for block in blocks)


def _pieces(page: Page, chosen: list[int], cut: dict[int, int]) -> Iterator[Piece]:
    at, laid_out, layouts = 0, 0, set[int | None]()
    while at < len(chosen):
        block = page.blocks[chosen[at]]
        bits = page.elements.bits[block.element]
        table = table_around(page, block.element) if bits & w.TABLE else None
        run = _run(page, chosen, at, table) if table not in layouts else None
        if run and is_of_data(page, run):
            yield _table(page, run)
            at += len(run)
            continue
        layouts.add(table)  # Asked once: what is left of it behind its first paragraphs may look like data.
        listed = bits & w.LIST and chosen[at] >= laid_out
        run = _run(page, chosen, at, _list_around(page, block.element)) if listed else None
        if run and not _is_layout(page, run, chosen):
            yield _list([page.blocks[i] for i in run])
            at += len(run)
            continue
        laid_out = run[-1] + 1 if run else laid_out
        if block.text[cut.get(chosen[at], 0) :].strip():  # a block may be nothing but the words cut off
            piece = _single(page, block, bits, cut.get(chosen[at], 0))
            while goes_on(page, chosen, at):
                at += 1
                piece = _longer(piece, page.blocks[chosen[at]])
            yield piece
        at += 1


def _single(page: Page, block: TextBlock, bits: int, off: int) -> Piece:
    links = [(max(a.start - off, 0), a.end - off, a.url) for a in block.anchors if a.end - off > 0]
    text = block.text[off:]
    if bits & w.HEADING:
        text = text.rstrip(HEADINGS_OWN) or text
        links = [link for link in links if link[1] <= len(text)]
        return Piece("heading", text, links, level=page.elements.level(block.element) or 2)
    if page.kind == "text" and _reads_like_a_heading(text):
        return Piece("heading", text, links, level=2)
    kind: BlockKind = "code" if bits & w.CODE else "quote" if bits & w.QUOTE else "paragraph"
    return Piece(kind, unwrapped(text) if "\n" in text and kind != "code" else text, links)


def _longer(piece: Piece, block: TextBlock) -> Piece:
    """A paragraph with the line that goes on with its sentence."""
    start = len(piece.text) + 1
    links = [(start + a.start, start + a.end, a.url) for a in block.anchors]
    return Piece(piece.kind, f"{piece.text} {unwrapped(block.text)}", [*piece.links, *links])


def _reads_like_a_heading(text: str) -> bool:
    """In a page without markup: a few words on a line of their own that are no sentence and lead to none."""
    bare = text.rstrip("”\"»’'")
    return (
        1 <= len(text.split()) <= 7
        and len(text) < 60
        and bare[-1:] not in ".!?:;,…"
        and not text.startswith(("-", "•", "*"))
    )


def _run(page: Page, chosen: list[int], at: int, holder: int | None) -> list[int] | None:
    """The chosen blocks from `at` on that stand in the element `holder`."""
    if holder is None:
        return None
    end = page.elements.hi[holder]
    return [i for i in chosen[at:] if i < end]


def _list_around(page: Page, element: int) -> int | None:
    """The outermost list in which the element stands."""
    elements, found = page.elements, None
    while element:
        if elements.tag[element] in ("ul", "ol", "dl"):
            found = element
        element = elements.parent[element]
    return found


def _list(blocks: list[TextBlock]) -> Piece:
    text, links, items = "", list[tuple[int, int, str]](), list[str]()
    for block in blocks:
        start = len(text) + (1 if text else 0)
        text = f"{text}\n{block.text}" if text else block.text
        items.append(block.text)
        links += [(start + a.start, start + a.end, a.url) for a in block.anchors]
    return Piece("list", text, links, items=items)


def _is_layout(page: Page, run: list[int], chosen: list[int]) -> bool:
    """Whether a list holds the whole article, as some systems write it, rather than items of one."""
    sizes = [len(page.blocks[i].text) for i in run]
    return (
        len(run) > 1
        and sum(sizes) > 0.7 * sum(len(page.blocks[i].text) for i in chosen)
        and sum(sizes) / len(sizes) > 150
    )


def _table(page: Page, run: list[int]) -> Piece:
    rows, links, start = list[list[str]](), list[tuple[int, int, str]](), 0
    here: int | None = None
    for i in run:
        block = page.blocks[i]
        row = row_around(page, block.element)
        if row != here or not rows:
            rows.append([])
            here = row
        rows[-1].append(block.text)
        links += [(start + a.start, start + a.end, a.url) for a in block.anchors]
        start += len(block.text) + 1  # a tab behind a cell, the end of the line behind the last of a row
    return Piece("table", "\n".join("\t".join(row) for row in rows), links, rows=rows)


def _address(page: Page, url: str) -> str:
    try:
        return joined(page.base, url.strip())
    except ValueError:
        return url
