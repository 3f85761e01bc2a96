"""Items of microdata that readers wrote: reviews of what the page shows, and comments."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.page.parser import Element

_READERS = ("/Comment", "/UserComments", "/UserReview")
_OF_WHOM = frozenset(("author", "creator", "name", "datePublished", "dateModified", "dateCreated", "headline"))


def is_readers(element: Element, names: Iterable[str]) -> bool:
    """Whether a name, a day or a headline is that of a reader's review or comment: it says nothing of the page.

    A review that is no property of something else is the page's own, as a critic writes it.
    """
    if _OF_WHOM.isdisjoint(names):
        return False
    above = element.parent
    while isinstance(above, Element):
        if above.attr("itemscope") is not None:
            kind = (above.attr("itemtype") or "").strip().rstrip("/")
            return kind.endswith(_READERS) or (kind.endswith("/Review") and above.attr("itemprop") is not None)
        above = above.parent
    return False
