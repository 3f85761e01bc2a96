"""Whether a licence's link or picture is another thing's than the article's: by what it stands in, and by the words
before it."""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.article import Article
from onrecord.page import LinkTag, Page, joined
from onrecord.page.pieces import stands
from onrecord.page.walk import HIDDEN, QUOTE, UNSEEN
from onrecord.rights.printed.licences import licence_at
from onrecord.rights.printed.phrases import TEXT, has, without_exceptions
from onrecord.rights.printed.surroundings import is_foreign
from onrecord.rights.printed.texts import fold

FIGURES: Final = ("caption", "image", "photo", "figure", "gallery", "picture", "bildunter", "bildnach", "foto")
"""What elements of pictures are called, where they are no `<figure>`."""
_OTHER_THINGS: Final = (
    r"\b(?:(?:source ?)?code|software|data\w*|photo\w*|pictures?|images?|icons?|maps?|illustrations?|graphics?|charts?"
    r"|videos?|audio|music|fonts?|themes?|logos?|comments?|fotos?|bild\w*|daten|karten?|images?|imágenes|immagini"
    r"|imagens|afbeelding\w*)\b"
)
"""Before a licence's picture they tell that it is theirs."""
_DENYING: Final = (
    r"\b(?:not|nicht|keine?r?|pas|non|não|niet|geen|never|nie|no longer|no est[aá]|no se)\b"
    r"(?! ?-? ?(?:[ck]omm|d['’]utilis|de modif|opere|deriv))|n't\b"
)
"""In the words before a licence's picture."""


def of_another(page: Page, link: LinkTag) -> bool:
    """Whether a licence is another thing's than the page's: by RDFa, or as it stands in a comment or out of sight."""
    if link.apart or link.bits & (HIDDEN | UNSEEN | QUOTE) or is_foreign(link.names):
        return True
    if not link.text.strip() and stands(FIGURES, link.names.lower()):
        return True
    if not link.text.strip() and has(_OTHER_THINGS, fold(link.before)):
        return True
    if link.about is None or link.about == "#":
        return False
    try:
        return joined(page.base, link.about) not in (page.base, page.url)
    except ValueError:
        return True


def told_otherwise(page: Page, link: LinkTag, article: Article) -> bool:
    """Whether the words before a licence's picture, on its line or in its box, deny it or give it for another thing."""
    if link.text.strip() or link.element is None or licence_at(link.href) is None:
        return False
    words, before = link.before, (link.block or 0) - 1
    if not words and 0 <= before < len(article.labels) and article.labels[before] != "body":
        box = max(page.elements.parent[page.blocks[before].element], 0)
        words = page.blocks[before].text if box in (link.element, page.elements.parent[link.element]) else ""
    last = re.split(r"[.!?](?:\s+|$)", without_exceptions(fold(words[-300:].strip().rstrip(".!?"))))[-1]
    if has(_OTHER_THINGS, last) and not has(TEXT, last):
        return True
    return has(_DENYING, last) and not words.rstrip().endswith((".", "!", "?"))
