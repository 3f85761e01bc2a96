"""A page from its bytes: decoded, parsed or cut into lines, its blocks cleaned of invisible characters."""

from __future__ import annotations

import hashlib

import msgspec

from onrecord.page.decoding import decoded, kind_of
from onrecord.page.invisible import without_invisible
from onrecord.page.page import Anchor, Elements, Kind, Page, TextBlock
from onrecord.page.plain import blocks_of_text
from onrecord.page.tree import tree_of
from onrecord.record import Beside, Source, Warning


def page_from(page: bytes | str, url: str | None, kind: Kind, beside: Beside | None) -> Page:
    """The page in `page`. Raises PageError where it is none: an image, JSON, more than the limit of size."""
    media_type = beside.header("content-type") if beside else None
    text = decoded(page, _charset_in(media_type))
    found = kind_of(text.text) if kind == "auto" else kind
    source = Source(
        kind=beside.kind if beside and beside.kind else found,
        name=beside.name if beside else None,
        media_type=media_type.split(";")[0].strip().lower() or None if media_type else None,
        charset=text.charset,
        status=beside.status if beside else None,
        sha256=hashlib.sha256(page if isinstance(page, bytes) else page.encode("utf-8", "replace")).hexdigest(),
    )
    made = _from_html(text.text, url, source) if found == "html" else _from_text(text.text, url, source)
    warnings = (*text.warnings, *made.warnings, *_missing(made))
    return msgspec.structs.replace(made, warnings=warnings) if warnings else made


def _from_html(html: str, url: str | None, source: Source) -> Page:
    tree, invisible = tree_of(html, url), list[str]()
    walk = tree.walk
    blocks, moved = _cleaned(walk.blocks, invisible)
    if moved:
        walk.lo = [moved[i] for i in walk.lo]
        walk.hi = [moved[i] for i in walk.hi]
    return Page(
        kind="html",
        url=url,
        base=tree.base,
        source=source,
        title=tree.title,
        lang=tree.lang,
        rtl=tree.rtl,
        metas=tree.metas,
        links=tree.links,
        json_ld=tree.json_ld,
        microdata=tree.microdata,
        times=tree.times,
        rsl=tree.rsl,
        pixels=tree.pixels,
        blocks=tuple(blocks),
        elements=Elements(walk.tag, walk.parent, walk.depth, walk.bits, walk.lo, walk.hi, walk.names),
        invisible=tuple(invisible),
        warnings=tree.warnings,
    )


def _from_text(text: str, url: str | None, source: Source) -> Page:
    invisible: list[str] = []
    blocks = blocks_of_text(without_invisible(text, invisible))
    count = len(blocks)
    return Page(
        kind="text",
        url=url,
        base=url,
        source=source,
        blocks=tuple(TextBlock(block, "p", 0) for block in blocks),
        elements=Elements(["body"], [0], [0], [0], [0], [count], [""]),
        invisible=tuple(invisible),
    )


def _cleaned(blocks: list[TextBlock], invisible: list[str]) -> tuple[list[TextBlock], list[int] | None]:
    """The blocks without invisible characters, and where each block's number went if some were nothing else."""
    out, moved, gone = list[TextBlock](), list[int](), False
    for block in blocks:
        moved.append(len(out))
        text = block.text
        if not text.isascii():
            clean = without_invisible(text, invisible)
            if clean != text:
                block = _recut(block, clean)
        if block.text:
            out.append(block)
        else:
            gone = True
    moved.append(len(out))
    return out, moved if gone else None


def _recut(block: TextBlock, clean: str) -> TextBlock:
    """The block with its cleaned text, its links at their new places."""
    anchors, junk = [], list[str]()
    for anchor in block.anchors:
        start = len(without_invisible(block.text[: anchor.start], junk))
        end = len(without_invisible(block.text[: anchor.end], junk))
        if end > start:
            anchors.append(Anchor(start=start, end=end, url=anchor.url))
    lead = len(clean) - len(clean.lstrip())
    text = clean.strip()
    kept = [a for a in anchors if lead <= a.start and a.end - lead <= len(text)] if lead or text != clean else anchors
    moved = [Anchor(start=a.start - lead, end=a.end - lead, url=a.url) for a in kept] if lead else kept
    return TextBlock(text, block.tag, block.element, tuple(moved))


def _charset_in(media_type: str | None) -> str | None:
    """The charset parameter of a Content-Type header (RFC 9110, 8.3.2)."""
    for part in (media_type or "").split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


def _missing(page: Page) -> tuple[Warning, ...]:
    if not page.blocks:
        return (Warning(code="empty", message="the page holds no visible text"),)
    return ()
