"""A page that mostly quotes: a passage of another's text between a line that says from where and a link to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.domains import registrable
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.names import clean_name
from onrecord.provenance.signs import Own, Sign, domain_in, named_sign

_SHARE: Final = 0.6
"""Of the body's characters that are quoted, at least."""
_LEAST, _LONGEST, _BEHIND = 200, 240, 3
"""Characters quoted at least, of a line that says from where at most; blocks behind the body that may say it."""
_FROM: Final = Pattern(
    r"\W*(?:(?:this (?:is )?)?(?:from|via|over at|aus|bei|depuis|tiré de|extrait de|según|desde|da|dal|uit)|"
    r"(?:here(?:['’]s| is)|read)\b.{0,40}?\b(?:at|from|in|on))\s+(?:the |an? )?(?P<n>(?-i:[A-ZÀ-Þ]).{1,60}?)"
    r"(?=\s+(?:on|about|in|over|über|sur|sobre|su)\s|['’]s\s|\s*[,(:—–-]|\W*$)",
    re.I,
)
_SAYS: Final = Pattern(
    r"(?:^|[.,;:]\s|\b(?:and|as|but|und|wie|et|comme|y|como|e|come)\s)"
    r"(?P<n>(?-i:[A-ZÀ-Þ])[^.,;:]{1,50}?)\s+(?:reports?|writes?|explains?|has (?:more|the story|details)|"
    r"schreibt|berichtet|écrit|raconte|escribe|cuenta|scrive|racconta|schrijft|skriver|pisze|пишет)\b[^.]{0,80}:\W*$",
    re.I,
)


def quotation_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of an excerpt where most of the body is quoted and a line at the quotation links to where it is from."""
    quoted = sum(len(block.text) for block in article.body if block.kind == "quote")
    if quoted < _LEAST or quoted < _SHARE * len(article.text):
        return
    body = [n for n, label in enumerate(article.labels[: len(page.blocks)]) if label == "body"]
    quotes = {block.text[:80] for block in article.body if block.kind == "quote"}
    for n in (*body, *range(body[-1] + 1, min(body[-1] + 1 + _BEHIND, len(page.blocks)))):
        block = page.blocks[n]
        if len(block.text) > _LONGEST or any(one.startswith(block.text[:40]) for one in quotes):
            continue
        told = _FROM.match(block.text) or _SAYS.search(block.text)
        name = clean_name(told["n"]) if told else None
        links = [one.url for one in block.anchors if one.url.startswith("http")]
        url = next((one for one in links if not own.is_domain(registrable(one))), None)
        if name and (url or domain_in(name)) and not own.is_name(name):
            yield named_sign(own, "excerpt-quoted", name, evidence("visible", n, block.text), block.text[:200], url)
            return
