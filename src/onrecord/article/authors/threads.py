"""Who began a thread of a forum: an account's name, which reads like no name elsewhere."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Any

from onrecord.article.authors.byline_places import NOWHERE
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.page_kind import says_forum
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page.patterns import Pattern
from onrecord.record import Author

_LABELS = (
    r"(?:thread starter|topic ?starter|discussion starter|themenstarter(?:in)?|ersteller(?:in)? des themas|"
    r"auteur du sujet|initiateur de la discussion|iniciador del tema|autor del tema|autor do tópico|"
    r"autore (?:della )?discussione|autor wątku|trådskapare|trådstarter|автор темы)"
)
"""A forum's word for who began a thread, as widespread programs print it."""
_STARTER = Pattern(rf"{_LABELS}\s?:?\s+(?P<name>\S.{{0,38}}\S)$", re.I)
_BEFORE_LABEL = Pattern(rf"(?P<name>\S.{{0,38}}?)\s+{_LABELS}$", re.I)
"""The same word before the name, and behind it."""
_POSTED = Pattern(
    r"(?:(?:unread )?post ?|\w+ )?(?:by|von|par|por|di|da|door|av) (?P<name>\S.{0,38}?) » \D*\d.*\d{2}",
    re.I,
    needs=("»",),
)
"""The line of a post in a widespread forum program: "Post by harbour_7 » Sat Feb 24, 2024 12:41 pm"."""
_STARTED = Pattern(
    r"(?:discussion in '[^']{1,60}' )?(?:started|posted|submitted [\w ]{1,16} ago) by (?P<name>\S.{0,38}?)"
    r"(?:$|, | on (?=\D{0,20}\d)).{0,80}$",
    re.I,
)
"""The line under a thread's title: "Started by harbour_7, June 04, 2024", "Posted by quay on 07/03/24 02:57 PM"."""
_ACCOUNT = Pattern(r"[^\W_][\w.@'’-]*(?: [\w.@-]+){0,3}$")
_BRACKETED = Pattern(r"\s*\([^()]*\)$")
"""The full name that such programs print behind the account's."""
_THREADS = Pattern(
    r"//(?:forums?|bbs|boards?|discuss(?:ion)?)\.|/(?:(?:\w+-)?forums?|threads?|topic|d|viewtopic\.php|showthread\.php)[/?]|"
    r"/r/\w+/comments/|/thread-\d+\.html|-t\d+\.html",
    re.I,
)
"""Addresses of threads, in widespread forum programs."""
_ACCOUNTS = Pattern(
    r"/(?:users?|u|members?|profile)/[^/?]+/?(?:\?|$)|/users?/\d+/[^/]+$|/members/[^/]+\.\d+/?$|/user-\d+\.html|"
    r"(?:member\.php|memberlist\.php|profile\.php|index\.php)\?(?:[^#]*[&;?])?(?:u|uid|id)=\d+|action=profile;u=\d+",
    re.I,
)
"""Addresses of accounts there."""
_LINE = 100
"""Characters of such lines at most."""
_RANK = 24
"""Characters behind an account's name in its block at most: its rank, what it is a member of."""


def thread_starter(page: Page) -> Author | None:
    """Who began the thread that the page says it is, or prints the beginner of; None where none is told."""
    labelled = _labelled(page)
    if labelled or not is_thread(page):
        return labelled
    return _in_json_ld(page) or _in_microdata(page) or _linked(page)


def is_thread(page: Page) -> bool:
    """Whether a page is a thread of a forum, or a question and its answers, as it says itself or its address does."""
    asked = any((item.item_type or "").endswith("/Question") for item in page.microdata)
    if asked or says_forum(page):
        return True
    news = any(kind.endswith("NewsArticle") for node in page.json_ld for kind in node.types)
    return not news and page.url is not None and _THREADS.search(page.url) is not None


def _labelled(page: Page) -> Author | None:
    """Whom a line says to have begun it; of a page that lists what several posted nobody. Where the page is no thread
    such a line stands above its text: below it are readers' comments."""
    posted: list[tuple[Author, bool]] = []
    thread, above = is_thread(page), True
    for number, block in enumerate(page.blocks):
        text = block.text
        if len(text) >= _LINE:
            above = above and block.tag == "nav"
            continue
        found = _STARTER.match(text) or _BEFORE_LABEL.match(text) or _POSTED.match(text)
        started = _STARTED.match(text) if not found else None
        if started and not block.anchors and printed_date(text[started.end("name") :]) is None:
            continue
        if (told := found or started) and _ACCOUNT.match(told["name"]):
            author = Author(name=told["name"], kind="person", evidence=evidence("visible", number, text))
            if found:
                return author
            posted.append((author, above))
    return posted[0][0] if posted and (thread or (len(posted) == 1 and posted[0][1])) else None


def _in_json_ld(page: Page) -> Author | None:
    """Whom JSON-LD states as the author of the posting, or of the question that the page is about."""
    for node in page.json_ld:
        value: Any = node.value
        at = node.at
        if "QAPage" in node.types and isinstance(value.get("mainEntity"), dict):
            value, at = value["mainEntity"], f"{at}/mainEntity"
        elif not any(kind.startswith("Discussion") for kind in node.types):
            continue
        author = value.get("author")
        name = author.get("name") if isinstance(author, dict) else None
        if isinstance(name, str) and _ACCOUNT.match(name):
            return Author(name=name, kind="person", evidence=evidence("json-ld", f"{at}/author/name", name))
    return None


def _in_microdata(page: Page) -> Author | None:
    """The first post's author in microdata: who answered or commented is none."""
    own = list(takewhile(lambda item: not (item.item_type or "").endswith(("/Answer", "/Comment")), page.microdata))
    for number, item in enumerate(own):
        if "author" in item.names and (item.item_type or "").endswith("/Person"):
            names = (one.value for one in own[number + 1 :][:_PROPERTIES] if "name" in one.names)
            name = next((one for one in names if item.value.startswith(one)), _BRACKETED.sub("", item.value))
            if not _ACCOUNT.match(name):
                return None
            return Author(name=name, kind="person", evidence=evidence("microdata", "author", item.value))
    return None


_PROPERTIES = 6
"""Properties behind an author among which their name is."""


def _linked(page: Page) -> Author | None:
    """The first account whose page a block links to that is nothing but its name and rank, by no menu and before the
    first post's text."""
    headed = False
    for number, block in enumerate(page.blocks):
        headed = headed or block.tag == "h1"
        link = block.anchors[0] if block.anchors else None
        if headed and len(block.text) >= _LINE and link is None:
            return None
        if link is None or link.start or len(block.text) - link.end > _RANK or not _ACCOUNTS.search(link.url):
            continue
        name = block.text[: link.end].strip()
        told = _NUMBERED.search(link.url) or name.casefold() in link.url.casefold()
        if told and _ACCOUNT.match(name) and not page.elements.bits[block.element] & NOWHERE:
            return Author(name=name, kind="person", evidence=evidence("visible", number, block.text))
    return None


_NUMBERED = Pattern(r"[=/-]\d+(?:\.html|[&;?/]|$)")
"""An account's address that tells no name."""
