"""Pages that show hardly a word until their scripts have run: what they hold for readers without scripts, or as data.

Forums keep their threads in `<noscript>`; some news pages have the story as HTML in one string of a script's state,
or as a list of blocks (`state_blocks`).
"""

from __future__ import annotations

import msgspec

from onrecord.page.kept import expression
from onrecord.page.page import JsonLd

LITTLE = 400
"""Characters of text of a page that shows hardly a word."""
_LEAST, _PARAGRAPHS = 800, 3
"""A string of a script is a story from so many characters and paragraphs on: consent boxes are HTML too."""
_LONGEST = 1_000_000


class Elsewhere(msgspec.Struct, frozen=True):
    """What a page has beside its text."""

    noscript: int
    """Characters of its `<noscript>`, markup and all."""
    scripts: tuple[str, ...]
    """What its scripts hold, as it stands there."""


def words_elsewhere(html: str, beside: Elsewhere, json_ld: tuple[JsonLd, ...]) -> tuple[str, bool] | None:
    """`html` with the words of its `<noscript>` or of its data put where they are read, and whether they are data's;
    None where it has neither. Comments, attributes and templates are no data: nobody was to read them."""
    import re
    from html import escape  # loads all of HTML's entities

    if beside.noscript > _LEAST:
        return re.sub(r"<(/?)noscript(?=[\s/>])", r"<\1div", html, flags=re.I), False
    bodies = [body for node in json_ld if isinstance(body := node.value.get("articleBody"), str)]
    if (body := max(bodies, key=len, default="")) and len(body) > _LEAST:
        return html + "<article>" + "".join(f"<p>{escape(line)}</p>" for line in body.splitlines()) + "</article>", True
    if story := max(map(_longest_story, beside.scripts), key=len, default=""):
        return f"{html}<article>{story}</article>", True
    if max(map(len, beside.scripts), default=0) < _LEAST:
        return None
    from onrecord.page.state_blocks import story_of_blocks  # few pages come so far

    if story := story_of_blocks(html, beside.scripts):
        return f"{html}<article>{story}</article>", True
    return None


def _longest_story(script: str) -> str:
    """The longest string of `script` that holds paragraphs of HTML, unescaped; "" where there is none."""
    import re

    start = expression(r"(?:\\u003c|<)p(?:\\u003e|[ >])", re.I)
    inside = expression(r'(?>(?:[^"\\]|\\.)*)', re.S)
    best, at = "", 0
    while found := start.search(script, at):
        begin = found.start()
        while (begin := script.rfind('"', at, begin)) > at and script[begin - 1] == "\\":
            continue
        end = inside.match(script, max(begin, at) + 1).end()  # type: ignore[union-attr] # it matches nothing, too
        if begin >= at and script[end : end + 1] == '"' and len(best) < end - begin < _LONGEST:
            best = max(best, _unescaped(script[begin + 1 : end]), key=len)
        at = max(end, found.end())
    return best


def _unescaped(string: str) -> str:
    if len(string) < _LEAST:
        return ""
    import json

    try:
        text = str(json.loads(f'"{string}"', strict=False))
    except ValueError:
        return ""
    return text if text.count("</p>") >= _PARAGRAPHS and len(text) >= _LEAST else ""
