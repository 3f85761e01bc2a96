"""The text of one block, put together from the pieces that the walk comes by, and the links inside of it."""

from __future__ import annotations

from onrecord.page.page import Anchor, TextBlock

BREAK = "\0"
"""Stands for a `<br>` among the pieces: no text of a parsed page holds it (HTML Standard, 13.2.3.5)."""
LONG_LINE = 160
"""Text parted by `<br>` into shorter lines is a block for each: kicker, headline, byline of old layouts."""
_FEW = 16
"""Links of a block that are looked for by their words, which takes time by the square of their number."""

_JOINERS, _JOINED = f"\u200c\u200d\xa0 \n{BREAK}", 8
"""What joins letters or parts them, and says nothing alone, as builders of sites leave it in an empty paragraph; and
how long such a text is at most."""


class Run:
    """The text that has not ended a block yet, with the links inside of it."""

    __slots__ = ("marks", "open_at", "open_url", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.marks: list[tuple[int, int, str]] = []
        """Links: from piece, to piece, address."""
        self.open_url: str | None = None
        self.open_at = 0

    def open_link(self, url: str) -> None:
        """A link begins; it may go on over several blocks."""
        self.open_url = url
        self.open_at = len(self.pieces)

    def close_link(self) -> None:
        """The open link ends, if one is open still."""
        if self.open_url is not None:
            self.marks.append((self.open_at, len(self.pieces), self.open_url))
            self.open_url = None

    def ends_in_break(self) -> bool:
        """Whether no word follows the last line break."""
        for piece in reversed(self.pieces):
            if piece == BREAK:
                return True
            if not piece.isspace():
                return False
        return False

    def cut(self, blocks: list[TextBlock], tag: str, element: int, code: int) -> None:
        """Ends the block, which is `element`'s, puts it to `blocks`, and starts anew; a link goes on.

        Short lines are a block each, unless they are of `code` or of a `<nav>`, which has no links either.
        """
        pieces, marks = self.pieces, self.marks
        links: tuple[Anchor, ...] = ()
        if self.open_url is not None:
            marks.append((self.open_at, len(pieces), self.open_url))
            self.open_at = 0
        raw = pieces[0] if len(pieces) == 1 else "".join(pieces)
        if len(raw) <= _JOINED and not raw.strip(_JOINERS):
            text = ""
        elif code or tag == "nav":
            text = raw.replace(BREAK, "\n").rstrip().strip("\n")
        else:
            text = " ".join(raw.split()) if BREAK not in raw else _in_lines(raw)
            if marks and text:
                links = _anchors(text, pieces, marks)
            if "\n" in text and max(map(len, text.split("\n"))) < LONG_LINE:
                blocks += _lines(text, tag, element, links)
                text = ""
        marks.clear()
        pieces.clear()
        if text:
            blocks.append(TextBlock(text, tag, element, links))


def _in_lines(raw: str) -> str:
    return "\n".join([line for part in raw.split(BREAK) if (line := " ".join(part.split()))])


def _anchors(text: str, pieces: list[str], marks: list[tuple[int, int, str]]) -> tuple[Anchor, ...]:
    """The links of `text` as offsets into it."""
    first, last, url = marks[0]
    if (
        len(marks) == 1
        and first == 0
        and "\n" not in text
        and (last == len(pieces) or "".join(pieces[last:]).isspace())
    ):
        return (Anchor(0, len(text), url),)
    links = []
    for first, last, url in marks if len(marks) <= _FEW and BREAK not in pieces else ():
        inner = " ".join("".join(pieces[first:last]).split())
        if not inner:
            continue
        start = text.find(inner)
        if start < 0 or text.find(inner, start + 1) >= 0:
            break  # the words stand there twice
        links.append(Anchor(start, start + len(inner), url))
    else:
        if links:
            return tuple(links)
    starts, ends = _places(pieces)
    return tuple(
        Anchor(starts[first], ends[last - 1], url)
        for first, last, url in marks
        if last > first and ends[last - 1] > starts[first]
    )


def _lines(text: str, tag: str, element: int, links: tuple[Anchor, ...]) -> list[TextBlock]:
    """Each line as a block of its own, with the links that begin in it."""
    blocks, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        own = tuple(Anchor(a.start - start, min(a.end, end) - start, a.url) for a in links if start <= a.start < end)
        blocks.append(TextBlock(line, tag, element, own))
        start = end + 1
    return blocks


def _places(pieces: list[str]) -> tuple[list[int], list[int]]:
    """Where the words of each piece begin and end in the folded text; blanks are empty, where the next begins."""
    starts, ends, end, gap = [], [], 0, False
    for piece in pieces:
        words = piece.split() if piece != BREAK else []
        if not words:
            gap = gap or bool(piece)
            ends.append(end)
            starts.append(-1)
            continue
        start = end + (end > 0 and (gap or piece[0].isspace()))
        end = start + sum(map(len, words)) + len(words) - 1
        starts.append(start)
        ends.append(end)
        gap = piece[-1].isspace()
    following = end
    for i in range(len(starts) - 1, -1, -1):
        following = starts[i] = following if starts[i] < 0 else starts[i]
    return starts, ends
