"""Whether a block stands in a part of the page that is others': comments, advertisements, boxes for subscribers.

Told by what its elements are called, up to the article's own: the labels of blocks are a model's, which may take a
notice in a comment for the page's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from onrecord.article.article import Label
from onrecord.page import Page
from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.page.walk import FOOTER, NAV

_OWN: Final = frozenset(("html", "body", "article", "main"))
_FOREIGN: Final = (
    r"\b(?:comments?(?:-?(?:list|area|section|body|content|text|thread|form|wrapper|\d+))?|commentlist|disqus\w*"
    r"|respond"
    r"|reply|replies|discussion|utterances|giscus|isso"
    r"|ads?|adverts?|advertisements?|advertising|sponsored|promo|promoted|banner|cookies?|consent|newsletter|signup"
    r"|related|teasers?|trending|popular)\b"
    r"|(?<![\w-])(?:hidden|is-hidden|u-hidden|js-hidden|d-none|display-none|hide|hid|invisible|is-invisible|offscreen"
    r"|off-screen|print-only|only-print)(?![\w-])"
)
"""Also what is called as what nobody sees on a screen."""
_DEEPEST: Final = 40
_COMMENTS: Final = (
    r"\W*(?:\d{1,5} )?(?:(?:all|our|your|the|reader|readers'?|user|members'?) )?(?:comments?|kommentare?|kommentarer"
    r"|commentaires?|comentarios?|comentários?|commenti|reacties?|komentarze|комментарии|коментарі|yorumlar|コメント|评论"
    r"|評論|댓글|التعليقات|تعليقات)\W*\d{0,5}\W*|\W*(?:leave|post|write|add) a (?:comment|reply)\W*"
    r"|\W*(?:show|view|read|all)? ?\d{1,5} (?:comments?|replies|responses|kommentare|commentaires|réactions?"
    r"|comentarios|comentários|commenti|reacties)\W*|\W*(?:responses|replies|reader reactions)\W*"
    r"|\W*what (?:our )?readers (?:say|think)\W*"
    r"|\W*(?:\d{1,5}|one|two|three) (?:thoughts?|comments?|replies|reply|responses?) (?:on|to) [\"“„«‘'].{1,200}"
    r"|\W*(?:join the (?:discussion|conversation)|kommentar schreiben|laisser un commentaire|deja un comentario"
    r"|lascia un commento|deixe um comentário|plaats een reactie)\W*"
)
STEMS: Final = (
    "comment", "kommentar", "coment", "komentar", "repl", "respon", "reacti", "réaction", "reader", "thought",
    "discussion", "conversation", "комментар", "коментар", "yorum", "コメント", "评论", "評論", "댓글", "تعليق",
)  # fmt: skip
"""One of these stands in such a line."""
_LINE, _LONG_LINE, _QUOTED = 40, 240, frozenset("”\"“»’'")
"""Characters of a line over readers' comments, of one that tells the headline too, and what such a one ends in."""


@cache
def _foreign() -> re.Pattern[str]:
    return expression(_FOREIGN)


@cache
def _over_comments() -> re.Pattern[str]:
    return expression(_COMMENTS, re.IGNORECASE)


def comments_begin(page: Page, labels: Sequence[Label], body: int | None) -> int:
    """The number of the line over readers' comments, behind `body`, a block of the story; of all blocks where none is.

    For comments that no element holds, as in a text file: what stands behind that line is theirs, but for the foot. A
    line that is a link only leads to them.
    """
    blocks, bits = page.blocks, page.elements.bits
    behind = range((body or 0) + 1, min(len(labels), len(blocks)))
    may = [
        n for n in behind
        if labels[n] not in _LEADING and not (block := blocks[n]).anchors and block.tag in _HEADING
        and (len(block.text) <= _LINE or (len(block.text) <= _LONG_LINE and block.text[-1] in _QUOTED))
    ]  # fmt: skip
    for number in may if stands(STEMS, "\n".join([blocks[n].text for n in may]).lower()) else ():
        block = blocks[number]
        if _over_comments().fullmatch(block.text) and not bits[block.element] & (NAV | FOOTER):
            return number
    return len(page.blocks)


_LEADING: Final = frozenset({"share", "navigation", "masthead", "footer"})
_HEADING: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "dt", "legend"))
"""What stands over them; a button opens them."""


def in_foreign(page: Page, element: int, body: int | None = None) -> bool:
    """Whether `element` or one around it, below the article's, is called as comments or advertisements are.

    So is what stands in an `<article>` that does not hold the `body`, a block of the story.
    """
    elements = page.elements
    known = min(len(elements.tag), len(elements.names), len(elements.parent))
    for _ in range(_DEEPEST):
        if not 0 <= element < known or elements.tag[element] in _OWN:
            return _is_another_article(page, element, body)
        if is_foreign(elements.names[element]):
            return True
        element = elements.parent[element]
    return False


def _is_another_article(page: Page, element: int, body: int | None) -> bool:
    elements = page.elements
    if body is None or not 0 <= element < len(elements.tag) or elements.tag[element] != "article":
        return False
    return not elements.lo[element] <= body < elements.hi[element]


def is_foreign(names: str) -> bool:
    """Whether classes and ids are those of comments or advertisements."""
    return names != "" and _foreign().search(names.lower().replace("_", "-")) is not None
