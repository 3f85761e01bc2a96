"""Who began a thread of a forum: an account's name, which reads like no name elsewhere."""

from __future__ import annotations

import re

from onrecord.article.page_kind import says_forum
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page.patterns import Pattern
from onrecord.record import Author

_STARTER = Pattern(
    r"(?:thread starter|topic ?starter|discussion starter|themenstarter(?:in)?|ersteller(?:in)? des themas|"
    r"auteur du sujet|initiateur de la discussion|iniciador del tema|autor del tema|autor do tópico|"
    r"autore (?:della )?discussione|autor wątku|trådskapare|trådstarter|автор темы)\s?:?\s+(?P<name>\S.{0,38}\S)$",
    re.I,
)
"""A forum's line above its posts, by the label that widespread programs print."""
_POSTED = Pattern(r"(?:\w+ )?(?:by|von|par|por|di|da|door|av) (?P<name>\S.{0,38}?) » \D*\d.*\d{2}", needs=("»",))
"""The line of a post in a widespread forum program: "Post by harbour_7 » Sat Feb 24, 2024 12:41 pm"."""
_ACCOUNT = Pattern(r"[^\W_][\w.@-]*(?: [\w.@-]+){0,3}$")
_BRACKETED = Pattern(r"\s*\([^()]*\)$")
"""The full name that such programs print behind the account's."""
_LINE = 100
"""Characters of such lines at most."""


def thread_starter(page: Page) -> Author | None:
    """Who began the thread that the page says it is, or prints the beginner of; None where none is told."""
    for number, block in enumerate(page.blocks):
        found = (_STARTER.match(block.text) or _POSTED.match(block.text)) if len(block.text) < _LINE else None
        if found and _ACCOUNT.match(found["name"]):
            return Author(name=found["name"], kind="person", evidence=evidence("visible", number, block.text))
    for item in page.microdata if says_forum(page) else ():
        if "author" in item.names and (item.item_type or "").endswith("/Person"):
            name = _BRACKETED.sub("", item.value)
            if not _ACCOUNT.match(name):
                return None
            return Author(name=name, kind="person", evidence=evidence("microdata", "author", item.value))
    return None
