"""HTML in Markdown: files of static sites hold tags, which count as they stand, and marks that their makers fill in."""

from __future__ import annotations

import re
from typing import Final

_BLOCK: Final = re.compile(
    r"</?(?:address|article|aside|audio|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|"
    r"h[1-6]|header|hr|iframe|li|link|main|menu|meta|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|"
    r"video)(?=[\s/>]|$)",
    re.I,
)
"""What begins a block of HTML, which ends with a blank line (CommonMark 0.31, 4.6)."""
_WHOLE: Final = re.compile(r"<(script|style|pre|textarea)(?=[\s>]|$)", re.I)
"""What begins one that ends with its end tag, blank lines or not."""
_INLINE: Final = re.compile(
    r"`[^`\n]{1,500}`|</?(?:a|abbr|b|bdi|br|cite|code|del|em|font|i|img|ins|kbd|mark|p|q|s|small|span|strong|sub|sup|time|"
    r"u)(?=[\s/>])[^<>\n]{0,2000}>|</?p>|<(?:a|b|i|q|s|u|em|br|strong)>",
    re.I,
)
_FILLED: Final = re.compile(r"\{\{[<%][^{}\n]{0,1000}[>%]\}\}|\{%[^{}\n]{0,1000}%\}")
"""What Hugo and Jekyll fill in: a shortcode, a tag of Liquid."""
_KEPT: Final = re.compile("\ue0f1(\\d{1,6})\ue0f2")


class Tags:
    """The tags of a text, taken out of its lines before its marks are read, and put back."""

    def __init__(self) -> None:
        self._inside = False
        self._until: str | None = None
        self._kept: list[str] = []

    def is_html(self, line: str) -> bool:
        """Whether the next line is HTML as it stands."""
        bare = line.strip()
        if self._until:
            if self._until in bare.lower():
                self._until = None
            return True
        if self._inside:
            self._inside = bool(bare)
            return self._inside
        if whole := _WHOLE.match(bare):
            end = f"</{whole[1].lower()}"
            self._until = None if end in bare.lower() else end
            return True
        self._inside = bool(_BLOCK.match(bare))
        return self._inside

    def out_of(self, line: str) -> str:
        """A line of Markdown with a sign for each tag, and without what the site's maker fills in."""
        if "{" in line:
            line = _FILLED.sub("", line)
        return _INLINE.sub(self._sign, line) if "<" in line else line

    def put_back(self, made: str) -> str:
        """The HTML that was made of the lines, with the tags in it."""
        return _KEPT.sub(lambda m: self._kept[int(m[1])] if int(m[1]) < len(self._kept) else "", made)

    def _sign(self, found: re.Match[str]) -> str:
        if found[0].startswith("`"):
            return found[0]
        self._kept.append(found[0])
        return f"\ue0f1{len(self._kept) - 1}\ue0f2"
