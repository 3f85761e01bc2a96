"""Which elements are boxes of a page's own terms: called as licences, rights or terms are, small, apart from the story.

A class may as well tell a story's topic (`category-copyright`, `tag-creative-commons`) or be a short name for something
else (`cc-cart`), and stands then on what holds the story.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.article import Article
from onrecord.page import Page
from onrecord.page.pieces import stands
from onrecord.rights.patterns import compiled

_HUMPS: Final = r"(?<=[a-z0-9])(?=[A-Z])"
"""Where names that are written together ("ArticleLicense") are parted."""
_STORY: Final = frozenset({"body", "headline", "deck"})
_LONGEST: Final = 2_000
"""Characters of such a box, the terms and what leads to them."""
_NAME: Final = 80
_BOX: Final = (
    r"licen[cs](?:e|es|ed|ing)|lizenz\w*|licencia|licenza|licença|licentie|copyrights?|colophon|imprint|rights"
    r"|republish\w*|republication|reprints?|creative ?commons|permissions?"
)
_SHORT: Final = (
    r"cc(?: (?:by|nc|nd|sa|0|zero|licen[cs]e|badge|notice|note|attribution|statement|icon|logo|footer|box))*"
    r"|terms(?: (?:of (?:use|service|reuse)|and conditions|conditions))?"
)
"""Names that stand for these things alone, or before words that say so."""
STEMS: Final = (
    "licen", "lizenz", "copyright", "colophon", "imprint", "rights", "republi", "reprint", "creative", "permission",
    "cc", "terms",
)  # fmt: skip
"""One of these stands in every such name."""
_SAYS_SO: Final = (
    r"by|nc|nd|sa|zero|badge|notice|note|info|information|box|block|text|texts|statement|line|lines|logo|icon|footer"
    r"|link|links|wrap|wrapper|container|inner|outer|button|btn|widget|area|bar|row|col|of use|and conditions"
    r"|conditions|of service|reuse|cta|callout|tool|tools|popup|form|banner|group|list|item|entry|post|single"
    r"|main|embed|inline|attribution|reserved|holder|section|panel|message|meta|module|credits?|article|story"
    r"|page|site|content|modal|this|our|now|guidelines|policy|legal|bottom|desc|description|label|title|lead|left"
    r"|right|name|header|heading|head|element|body|statements|free|online|print|and|or|for|the|details|summary|open"
    r"|styled?|css"
)
_TOPICS: Final = frozenset(
    "category categories cat tag tags topic topics section sections term taxonomy tax subject subjects keyword keywords"
    " channel theme themes rubrik ressort rubrique seccion sezione theme series beat desk label archive author format"
    " filed in type issue issues department human civil animal voting workers gay womens property mineral water"
    " driving drivers driver fishing hunting alcohol liquor gun marriage trade".split()
)
"""Words before: what a story is filed under, or rights and licences that are news."""


def is_box(page: Page, article: Article, element: int) -> bool:
    """Whether an element is a box of terms by its name, and by what it holds: little text and none of the story's."""
    if not is_called_so(page.elements.names[element]):
        return False
    first, end = page.elements.lo[element], min(page.elements.hi[element], len(page.blocks))
    if any(label in _STORY for label in article.labels[first:end]):
        return False
    return sum(len(block.text) for block in page.blocks[first:end]) <= _LONGEST


def is_called_so(names: str) -> bool:
    """Whether any of the classes and ids of an element is a name for such a box, and for nothing else."""
    return stands(STEMS, names.lower()) and any(map(_is_name, names.split()[:40]))


def _is_name(name: str) -> bool:
    words = re.sub(r"[\W_]+", " ", compiled(_HUMPS).sub(" ", name[:_NAME])).lower().strip()
    found = compiled(rf"(?:^|(?<= ))(?:(?P<sure>{_BOX})|{_SHORT})(?= |$)").search(words)
    if found is None or not _TOPICS.isdisjoint(words[: found.start()].split()):
        return False
    rest = re.sub(r"\b(?:\w*\d\w*|\w\w?)\b", " ", words[found.end() :]).strip()
    if not found["sure"]:
        return not rest
    after = rf"(?:(?:{_BOX}|{_SAYS_SO})(?: +|$))*"
    return compiled(after).fullmatch(rest) is not None
