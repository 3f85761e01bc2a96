"""A page from its bytes: decoded, parsed or cut into lines, its blocks cleaned of invisible characters."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Literal

import msgspec

from onrecord.beside import Beside
from onrecord.page.captures import capture_of, captured, released
from onrecord.page.decoding import Decoded, decoded, kind_of
from onrecord.page.digests import sha256_hex
from onrecord.page.invisible import holds_invisible, invisible_runs, without_invisible, without_runs
from onrecord.page.mojibake import may_be_mixed, unmixed
from onrecord.page.packed import Unpacked, bare_text, opened, saved_from, unpacked
from onrecord.page.page import Anchor, Elements, Kind, Page, TextBlock
from onrecord.page.tree import tree_of
from onrecord.record import Source, Warning

MOST_BLOCKS = 30_000
"""Blocks kept of one page; the largest of 1,526 real pages had fewer than 10,000."""

_HEADINGS = 2
"""Headings that text without other marks has at least."""
_LEADS = (b"\xcc", b"\xcd", b"\xe1\x84", b"\xe1\x85", b"\xe3\x82\x99", b"\xe3\x82\x9a")
"""How accents, Korean letters apart and Japanese marks of sound begin in UTF-8; hardly anything else does."""
_LONG = 500_000
"""Characters of a block whose links are let go rather than moved where invisible characters are taken out."""


def page_from(page: bytes | str, url: str | None, kind: Kind, beside: Beside | None) -> Page:
    """The page in `page`. Raises PageError where it is none: an image, JSON, more than the limit of size."""
    media_type = beside.header("content-type") if beside else None
    page = bytes(page) if isinstance(page, bytearray) else page
    text, packed, given = _text_of(page, _charset_in(media_type), kind)
    url = url or (packed.address if packed else None)
    found = _kind_of(text.text) if kind == "auto" else kind
    source = Source(
        kind=beside.kind if beside and beside.kind else found,
        name=beside.name if beside else None,
        media_type=media_type.split(";")[0].strip().lower() or None if media_type else None,
        charset=text.charset,
        status=beside.status if beside else None,
        sha256=sha256_hex(given),
    )
    capture = capture_of(text.text, url) if found == "html" else None
    html, utf_8 = (released(text.text, capture), None) if capture else (text.text, text.utf_8)
    saved = saved_from(html) if found == "html" and (url is None or url.startswith("file:")) else None
    at = (capture.address if capture else None) or saved or url
    made, mended = _made(html, at, source, utf_8, found), tuple[Warning, ...]()
    if may_be_mixed(made.invisible):  # Only now: to look for it in the markup of every page would cost more.
        good, number = unmixed(html)
        if number:
            made, mended = _made(good, at, source, None, found), (_mended(number),)
    if packed and packed.sent:
        made = msgspec.structs.replace(made, sent=packed.sent)
    if saved:
        made = msgspec.structs.replace(made, url=url, saved_from=saved)
    if capture:  # of a file read without an address its own word is no proof of where it was
        made = msgspec.structs.replace(made, url=capture.address if url else None, capture=capture)
        mended = (captured(capture), *mended)
    made = _cut_short(made) if len(made.blocks) > MOST_BLOCKS else made
    warnings = (*text.warnings, *mended, *made.warnings, *_missing(made))
    return msgspec.structs.replace(made, warnings=warnings) if warnings else made


def _kind_of(text: str) -> Literal["html", "text"]:
    """What the bytes are: Markdown is text, whatever tags it holds."""
    kind = kind_of(text)
    if kind == "text" or text.lstrip()[:1] not in "#-T":
        return kind
    from onrecord.page.markdown import begins_as_markdown  # few pages need it

    return "text" if begins_as_markdown(text) else kind


def _text_of(page: bytes | str, sent: str | None, kind: Kind) -> tuple[Decoded, Unpacked | None, bytes]:
    """The page's text, out of what it was saved or handed on in; what this tells of it; and what was given."""
    if not page.startswith("<" if isinstance(page, str) else b"<"):  # type: ignore[arg-type]
        given = page if isinstance(page, bytes) else page.encode("utf-8", "replace")
        if packed := unpacked(given):
            inner = decoded(packed.page, packed.charset)
            return msgspec.structs.replace(inner, text=_composed(inner), utf_8=None), packed, given
    text = decoded(page, sent)
    given = page if isinstance(page, bytes) else text.utf_8 or b""
    if (whole := _composed(text)) is not text.text:
        text = msgspec.structs.replace(text, text=whole, utf_8=None)
    bare = bare_text(text.text) if kind != "text" else None
    return msgspec.structs.replace(text, text=bare, utf_8=None) if bare is not None else text, None, given


def _composed(text: Decoded) -> str:
    """Its text with letters and accents put together; the very text where none stands apart."""
    whole = text.text
    if whole.isascii() or not any(lead in (text.utf_8 or whole.encode("utf-8", "replace")) for lead in _LEADS):
        return whole
    from onrecord.page.composed import composed  # few pages need it

    return composed(whole)


def _mended(number: int) -> Warning:
    message = f"{number} characters had been read as Latin-1 before the page was saved; they were made good"
    return Warning(code="encoding-mended", message=message)


def _made(text: str, url: str | None, source: Source, utf_8: bytes | None, kind: str) -> Page:
    if kind == "text":
        return _from_markdown(text, url, source) or _from_text(text, url, source)
    if (whole := opened(text)) is not text:
        text, utf_8 = whole, None
    return _from_html(text, url, source, utf_8)


def _from_html(html: str, url: str | None, source: Source, page: bytes | None) -> Page:
    tree, invisible = tree_of(html, url, page), list[str]()
    walk = tree.walk
    blocks, moved = _cleaned(walk.blocks, invisible)
    elements, unquotable = walk.elements, walk.unquotable
    if moved:
        unquotable = [(moved[first], moved[end]) for first, end in unquotable]
        lo, hi = [moved[i] for i in elements.lo], [moved[i] for i in elements.hi]
        elements = msgspec.structs.replace(elements, lo=lo, hi=hi)
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
        stated_rights=tree.stated_rights,
        times=tree.times,
        rsl=tree.rsl,
        styles=tree.styles,
        styles_linked=tree.styles_linked,
        signs=tree.signs,
        pixels=tree.pixels,
        pictures=tuple(tree.walk.pictures),
        blocks=tuple(blocks),
        elements=elements,
        unquotable=tuple(unquotable),
        invisible=tuple(invisible),
        warnings=tree.warnings,
    )


def _from_markdown(text: str, url: str | None, source: Source) -> Page | None:
    """The page in a text that is Markdown, None where it is none."""
    from onrecord.page.markdown import html_of, is_markdown  # no page with markup needs them
    from onrecord.page.markdown_pages import is_whole_page

    if not is_markdown(text):
        return None
    made = _from_html(html_of(text, tags=kind_of(text) == "html"), url, source, None)
    return msgspec.structs.replace(made, kind="text") if is_whole_page(made.blocks) else made


def _from_text(text: str, url: str | None, source: Source) -> Page:
    from onrecord.page.plain import blocks_of_text, marked_heading  # most pages have markup

    invisible: list[str] = []
    groups = blocks_of_text(without_invisible(text, invisible))
    ends = [*accumulate(len(group) for group in groups)]
    count, inner = len(groups), len(groups) + 1
    told = [(number, *marked_heading(block)) for number, group in enumerate(groups, 1) for block in group]
    if sum(tag != "p" for _, tag, _ in told) < _HEADINGS:  # one alone may be a mark of another kind
        told = [(number, "p", block) for number, group in enumerate(groups, 1) for block in group]
    return Page(
        kind="text",
        url=url,
        base=url,
        source=source,
        blocks=tuple(TextBlock(block, tag, number) for number, tag, block in told),
        elements=Elements(
            tag=["body", *["div"] * count],
            parent=[0] * inner,
            depth=[0, *[1] * count],
            bits=[0] * inner,
            lo=[0, *[0, *ends][:count]],
            hi=[ends[-1] if ends else 0, *ends],
            names=[""] * inner,
        ),
        invisible=tuple(invisible),
    )


def _cleaned(blocks: list[TextBlock], invisible: list[str]) -> tuple[list[TextBlock], list[int] | None]:
    """The blocks without invisible characters, and where each block's number went if some were nothing else."""
    if not holds_invisible("".join([block.text for block in blocks])):
        return blocks, None
    out, moved, gone = list[TextBlock](), list[int](), False
    for block in blocks:
        moved.append(len(out))
        if not block.anchors or len(block.text) > _LONG:
            text = without_invisible(block.text, invisible)
            block = block if text is block.text else TextBlock(text.strip(), block.tag, block.element)
        elif runs := invisible_runs(block.text):
            block = _recut(block, runs, invisible)
        if block.text:
            out.append(block)
        else:
            gone = True
    moved.append(len(out))
    return out, moved if gone else None


def _recut(block: TextBlock, runs: list[tuple[int, int]], invisible: list[str]) -> TextBlock:
    """The block without `runs` and the blanks they leave at its ends, its links at their new places."""
    clean = without_runs(block.text, runs, invisible)
    text = clean.strip()
    lead = len(clean) - len(clean.lstrip())
    ends = [end for _, end in runs]
    lost = [0, *accumulate(end - start for start, end in runs)]

    def place(old: int) -> int:
        """Where the character at `old` stands now; of one in a run, the first after it."""
        after = bisect_right(ends, old)
        inside = max(old - runs[after][0], 0) if after < len(runs) else 0
        return min(max(old - lost[after] - inside - lead, 0), len(text))

    anchors = (Anchor(start=place(a.start), end=place(a.end), url=a.url) for a in block.anchors)
    return TextBlock(text, block.tag, block.element, tuple(a for a in anchors if a.end > a.start))


def _charset_in(media_type: str | None) -> str | None:
    """The charset parameter of a Content-Type header (RFC 9110, 8.3.2)."""
    for part in (media_type or "").split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


def _cut_short(page: Page) -> Page:
    """The page's first `MOST_BLOCKS` blocks: what is judged of each takes time, and of its neighbours."""
    elements, most = page.elements, MOST_BLOCKS
    lo, hi = [min(i, most) for i in elements.lo], [min(i, most) for i in elements.hi]
    warning = Warning(code="cut-short", message=f"the page was read only up to its {most:,}th block")
    return msgspec.structs.replace(
        page,
        blocks=page.blocks[:most],
        elements=msgspec.structs.replace(elements, lo=lo, hi=hi),
        times=tuple(time for time in page.times if time.block is None or time.block < most),
        links=tuple(link for link in page.links if link.block is None or link.block < most),
        unquotable=tuple((first, min(end, most)) for first, end in page.unquotable if first < most),
        warnings=(*page.warnings, warning),
    )


def _missing(page: Page) -> tuple[Warning, ...]:
    if not page.blocks:
        return (Warning(code="empty", message="the page holds no visible text"),)
    return ()
