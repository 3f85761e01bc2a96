"""Markdown made into plain HTML: what other readers, crawlers and note books make of a page.

Only what text of articles has: headings, paragraphs, lists, quotes, code, links and emphasis (CommonMark 0.31), the
front matter of static sites and clippers, and the head that some services put before a page ("Title:", "URL Source:").
"""

from __future__ import annotations

import html
import re
from itertools import pairwise

from onrecord.page.front_matter import front_matter
from onrecord.page.kept import expression
from onrecord.page.markdown_tags import Tags
from onrecord.page.markdown_wrapped import rejoined
from onrecord.page.parser import unescaped

_PAGE = re.compile(r"\s*<(?:!doctype|html|head|body)\b", re.I)
_SERVED = re.compile(
    r"\s*Title: (.+)\n{1,4}URL Source: (\S+)\n{1,4}(?:Published Time: (.+)\n{1,4})?(?:.{0,200}\n{1,4}){0,3}?"
    r"Markdown Content:\s*"
)
_ATX = re.compile(r"^ {0,3}(#{1,6})[ \t]+(\S.*)$", re.M)
_LINK = expression(
    r"\[([^\[\]]{1,500})\]\((<[^<>\n]{0,2000}>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:\s+\"[^\"\n]*\")?\)"
)
_IMAGE = expression(r"!\[[^\[\]]{0,1000}\]\([^()\n]{0,4000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)")
_STRONG = expression(r"(\*\*|__)(?=\S)((?:(?!\1).){1,2000})(?<=\S)\1")
_EMPHASIS = expression(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,1000}?[^\s*_])\1(?![\w*])")
_STRUCK = expression(r"(~~|(?<![^\s(])~(?!~))(?=[^\s~])([^~]{1,2000})(?<=\S)\1(?!~)")
_NOTED = expression(r"%%[^%]{0,2000}%%")
"""A remark to oneself, as note books have them."""
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)")
_ENTITY = re.compile(r"&amp;(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""A character by its number or name, which counts in Markdown as in HTML (CommonMark 0.31, 2.5)."""
_RULE = re.compile(r"([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_FENCE = re.compile(r"(?:```|~~~)")
_DEFINED = expression(
    r"\[(?!\^)[^\[\]]{1,999}\]:\s*(?:<[^<>\n]*>|[^\s<]\S*)"
    r"(?:\s+(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|\([^()]{0,2000}\)))?[ \t]*(?:\n|$)"
)
"""Where a link leads that is written elsewhere; and, as nobody sees it, a remark (`[//]: # (...)`)."""
_WHERE = re.compile(r"^ {0,3}\[(?!\^)([^\[\]\n]{1,200})\]:[ \t]*<?([^\s<>]{1,2000})", re.M)
"""Where a link leads that is written elsewhere, by its name."""
_REFERRED = re.compile(r"\[([^\[\]]{1,500})\][ ]?\[([^\[\]\n]{0,200})\]")
_FENCED = re.compile(r"^[ ]{0,3}(?:```|~~~)", re.M)
_MARKED = frozenset("[]*_`\\!<>&~%")
_SHORT = 60
"""A line that is shorter ends where the next one begins: bylines and dates are written so."""
_METAS = {
    "author": "author", "authors": "author", "byline": "author", "creator": "author",
    "date": "article:published_time", "published": "article:published_time", "pubdate": "article:published_time",
    "published_at": "article:published_time", "date_published": "article:published_time",
    "publish_date": "article:published_time", "published time": "article:published_time",
    "updated": "article:modified_time", "modified": "article:modified_time", "lastmod": "article:modified_time",
    "url": "og:url", "source": "og:url", "link": "og:url", "canonical": "og:url", "source_url": "og:url",
    "url source": "og:url", "canonical_url": "og:url", "canonicalurl": "og:url",
    "site": "og:site_name", "sitename": "og:site_name", "site_name": "og:site_name",
    "publisher": "og:site_name", "website": "og:site_name", "description": "description", "excerpt": "description",
    "license": "dcterms.license", "licence": "dcterms.license", "copyright": "copyright", "rights": "copyright",
}  # fmt: skip
"""What the keys of front matter are called in a page's head."""


def is_markdown(text: str) -> bool:
    """Whether a text without tags is Markdown: by what stands before it, a heading as its first line, or headings and
    links."""
    return begins_as_markdown(text) or (_holds_links(text) and len(_ATX.findall(text[:200_000])) > 1)


def _holds_links(text: str) -> bool:
    """Whether a text holds a link in Markdown, also to an address that only its own site can complete."""
    return "](http" in text or "](/" in text


def begins_as_markdown(text: str) -> bool:
    """Whether a text is Markdown whatever tags it holds: by what stands before it, or a heading as its first line. What
    is a whole page of HTML behind front matter is none."""
    text = _in_lines(text)
    if front := front_matter(text):
        if _PAGE.match(text, front.end):
            return False
        keys = {key for key, _ in front.keys}
        return len(keys) >= 2 and (not keys.isdisjoint(("title", *_METAS)) or _begins_with_heading(text[front.end :]))
    return bool(_SERVED.match(text)) or _begins_with_heading(text)


def _begins_with_heading(text: str) -> bool:
    first = text.lstrip()[:400].partition("\n")[0]
    return bool(_ATX.match(first) and re.match(r"#{1,2}\s", first))


def html_of(text: str, tags: bool = False) -> str:
    """The Markdown `text` as an HTML page; its front matter stands in the head. With `tags` those in it count, without
    they are text."""
    head, body = _head(_in_lines(text))
    body = rejoined(body)
    title = next((value for key, value in head if key == "title"), None)
    metas = [
        f'<meta property="{_METAS[key]}" content="{html.escape(value)}">'
        for key, value in head
        if key in _METAS and (_METAS[key] != "og:url" or value.startswith("http"))
    ]
    heading = _ATX.search(body)
    printed = f"<h1>{html.escape(title)}</h1>" if title and (heading is None or len(heading[1]) > 1) else ""
    named = f"<title>{html.escape(title or '')}</title>" if title else ""
    made = _blocks(_linked(body), Tags() if tags else None)
    return f"<html><head>{named}{''.join(metas)}</head><body>{printed}\n{made}</body></html>"


def _head(text: str) -> tuple[list[tuple[str, str]], str]:
    """The keys and values before the text, and the text."""
    if served := _SERVED.match(text):
        known = zip(("title", "url", "date"), served.groups(), strict=True)
        return [(key, value.strip()) for key, value in known if value], text[served.end() :]
    front = front_matter(text)
    if front is None:
        return [], text
    return [(key, value) for key, value in front.keys if value], text[front.end :]


def _in_lines(text: str) -> str:
    """The text with lines that end in `\\n`: files written on Windows and old mails have other ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _linked(text: str) -> str:
    """The text with the address beside each link that is written elsewhere (`[the order][1]`), code aside."""
    if "][" not in text and "] [" not in text:
        return text
    there = {name.casefold().strip(): url for name, url in _WHERE.findall(text)}
    if not there:
        return text

    def told(link: re.Match[str]) -> str:
        url = there.get((link[2] or link[1]).casefold().strip())
        return f"[{link[1]}](<{url}>)" if url else link[0]

    starts = [0, *(found.start() for found in _FENCED.finditer(text)), len(text)]
    parts = (text[one:other] for one, other in pairwise(starts))
    return "".join(part if n % 2 else _REFERRED.sub(told, part) for n, part in enumerate(parts))


def _blocks(text: str, tags: Tags | None) -> str:
    out: list[str] = []
    lines: list[str] = []
    fence: list[str] | None = None

    def flush() -> None:
        lines[:] = _without_definitions(lines)
        if lines:
            out.append(_block(lines, first=bool(out) and out[-1].startswith("<h1")))
            lines.clear()

    remarks = _Remarks(text)
    for given in text.split("\n"):
        line = remarks.left_out(given, in_code=fence is not None)
        if tags and fence is None:
            if tags.is_html(line):
                flush()
                out.append(line)
                continue
            line = tags.out_of(line)
        bare = line.strip()
        if not bare and given.strip():
            continue
        if _FENCE.match(bare):
            flush()
            if fence is not None:
                out.append(f"<pre>{html.escape(chr(10).join(fence))}</pre>")
            fence = [] if fence is None else None
        elif fence is not None:
            fence.append(line)
        elif not bare or (_RULE.match(bare) and not lines):
            flush()
        elif heading := _ATX.match(line):
            flush()
            level = len(heading[1])
            out.append(f"<h{level}>{_inline(_unclosed(heading[2]))}</h{level}>")
        elif lines and re.fullmatch(r"=+|-{3,}", bare) and len(lines) == 1:
            title = lines.pop()
            level = 1 if bare[0] == "=" else 2
            out.append(f"<h{level}>{_inline(title)}</h{level}>")
        else:
            lines.append(bare)
    flush()
    if fence:
        out.append(f"<pre>{html.escape(chr(10).join(fence))}</pre>")
    return tags.put_back("\n".join(out)) if tags else "\n".join(out)


class _Remarks:
    """Takes out of lines, code aside, what stands in HTML's remarks: nobody sees it."""

    def __init__(self, text: str) -> None:
        self._ends = text.count("-->")
        self._inside = False

    def left_out(self, line: str, in_code: bool) -> str:
        """The next line without them; one that begins a line and never ends holds all that follows."""
        ends, seen, at = line.count("-->"), list[str](), 0
        self._ends -= ends
        if in_code:
            return line
        while True:
            if self._inside:
                end = line.find("-->", at)
                if end < 0:
                    break
                self._inside, at = False, end + 3
            start = line.find("<!--", at)
            code = line.find("`", start) if start >= 0 and line.count("`", at, start) % 2 else -1
            if code >= 0:
                seen.append(line[at : code + 1])
                at = code + 1
            elif start < 0 or (line[:start].strip() and not self._ends and line.find("-->", start) < 0):
                seen.append(line[at:])
                break
            else:
                seen.append(line[at:start])
                self._inside, at = True, start + 4
        return "".join(seen)


def _without_definitions(lines: list[str]) -> list[str]:
    """The lines behind the definitions of links that they begin with."""
    if not lines or not lines[0].startswith("["):
        return lines
    text, at = "\n".join(lines), 0
    while found := _DEFINED.match(text, at):
        at = found.end()
        if at == len(text):
            return []
    return text[at:].split("\n")


def _unclosed(heading: str) -> str:
    """A heading's words without the signs that close it."""
    words = heading.rstrip()
    bare = words.rstrip("#")
    return bare.rstrip() if bare[-1:] in ("", " ", "\t") else words


def _block(lines: list[str], first: bool = False) -> str:
    """A paragraph, a list or a quote: the lines between two blank ones; the `first` one behind the headline in
    emphasis is a deck."""
    if lines[0].startswith(">"):  # a line without the sign goes on with the quoted paragraph (CommonMark 0.31, 5.1)
        return f"<blockquote>{_block([line.lstrip('> ') or ' ' for line in lines])}</blockquote>"
    if _ITEM.match(lines[0]):
        items: list[list[str]] = []
        for line in lines:
            mark = _ITEM.match(line)
            if mark or not items:
                items.append([line[mark.end() :] if mark else line])
            else:
                items[-1].append(line)
        tag = "ol" if lines[0][0].isdigit() else "ul"
        made = "".join(f"<li>{_inline(' '.join(item))}</li>" for item in items)
        return f"<{tag}>{made}</{tag}>"
    whole = re.fullmatch(r"([*_]{1,3})(?=[^\s*_])([^*_]+)\1", " ".join(lines))
    if whole and first:
        return f'<p class="standfirst">{_inline(whole[2])}</p>'
    text = "".join(line + ("\n" if len(line) < _SHORT else " ") for line in lines)
    return f"<p>{'<br>'.join(part for part in _inline(text).split(chr(10)) if part.strip())}</p>"


def _inline(text: str) -> str:
    if _MARKED.isdisjoint(text):
        return text
    text = _ENTITY.sub(r"&\1;", html.escape(_IMAGE.sub("", _NOTED.sub("", text)), quote=False))
    text = re.sub(r"\[\]\([^()\s]{0,2000}\)", "", text)  # a link that held a picture alone
    text = _LINK.sub(lambda m: f'<a href="{html.escape(unescaped(m[2]).strip("<>"))}">{m[1]}</a>', text)
    text = _STRUCK.sub(r"<del>\2</del>", text)
    text = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", text))
    text = re.sub(r"`([^`\n]{1,500})`", r"\1", text)
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
