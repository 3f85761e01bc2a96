"""Who wrote a text by what stands behind it: a signature, a note on the writer, a box with the author's name.

Asked only where the page names no author otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article, Label
from onrecord.article.names import is_no_name, named_as
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.names_alone import NAME, SECTIONS, WORDS, is_name

_SIGNING: Final[frozenset[Label]] = frozenset(
    ("body", "author_note", "byline", "credit", "dateline", "timestamp", "other", "footer")
)
"""Where a signature or a note on the writer may stand behind a text: never in a comment or a caption, and in what looks
like a teaser "Written by Rita Moss" alone."""
_NEVER: Final[frozenset[Label]] = frozenset(("comment", "caption"))
_SHORT, _BEHIND, _BOX, _BEFORE = 120, 6, 3, 30
"""Characters of a signature at most; blocks behind the text that are looked at; blocks of a box; blocks before it."""
BEHIND_DATE: Final = Pattern(
    r"\d\W+(?:.{0,40}?\b)?(?:(?:posted|written|published) )?(?:by|von|par|por|door|av|"
    r"af)\s+(?P<n>(?:" + NAME + r"))",
    re.I,
)
_SIGNED: Final = Pattern(r"\W*[-–—]\s?(?P<n>" + NAME + r")\W*$")
_WRITTEN: Final = Pattern(r"\W*(?:written|posted|words|text|story|reported):? by:?\s+(?P<n>" + NAME + r")\W*$", re.I)
_NOTE: Final = Pattern(
    r"\W*(?:about (?:the )?author:?\W*)?(?P<n>" + NAME + r"),? (?:is|was|writes|covers|reports|ist|est|es|è|is de)\b"
    r"(?=.{0,90}\b(?:reporter|writer|editor|journalist|columnist|author|contributor|correspondent|blogger|producer|"
    r"freelance|newsroom|covers|writes|reports|redakteur|autor|journaliste|periodista|giornalista|founder|"
    r"professor|researcher|physician|specialist|consultant|strategist|manager|creator)\w*)",
    re.I | re.S,
)
_POSTED: Final = Pattern(
    r"\W*(?:written|posted|published):? by:?\s+(?P<n>(?-i:[A-ZÀ-Þ])[\w'’-]{2,20})"
    r"(?=\s*[|·•/–—]|\s+(?:in|on|at|under)\b|\W*$)",
    re.I,
)
"""Somebody by one name, where the words say what is told."""
_AUTHOR_IS: Final = Pattern(
    r"\W*(?:author|autor(?:in|a)?|auteure?|autore|autrice|автор|szerző|författare|forfatter|auteur)\s?[:：]\s*"
    r"(?P<n>[^\W\d][\w'’.-]{2,20}(?: [^\W\d][\w'’.-]{1,20}){0,3}?)(?=\s*(?:[|•·/,–—]|$))",
    re.I,
    needs=("author", "autor", "auteur", "autrice", "автор", "szerző", "författare", "forfatter"),
)
"""Somebody behind the word for an author, also by an account's name."""
_AUTHOR_PAGE: Final = Pattern(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|autori|contributors?|columnists?|journalists?|writers?|reporters?|"
    r"profiles?|staff|people|by)/[^/?#]+/?(?:[?#]|$)",
    re.I,
)
"""Where sites tell of a writer."""
_ONE: Final = Pattern(r"(?:by |von |par |por |di )?(?P<n>[^\W\d_][^\W_]+(?:[ .'’-]+[^\W\d_][^\W_]*){0,4}\.?)", re.I)
_MORE: Final = Pattern(
    r"(?:more|all|mehr|view|follow|see|about|über|read|alle|plus|archive|posts?|articles?|profile|bio|full|contact|e-?mail)\b",
    re.I,
)
"""How a link to an author's page begins that is not the author's name."""
_HEADS_BOX: Final = Pattern(
    r"\W*(?:about (?:the |our )?)?(?:the )?(?:authors?|author\(s\)|writers?|written by|words by|post author|article by|"
    r"(?:über )?(?:den |die |der )?autor(?:in|en|innen)?|auteure?s?|autore|autrice|autora?|autores)\W*",
    re.I,
)
"""What stands over the name in a box, and nothing else."""
_IS: Final = Pattern(r",? (?:is|was|has|holds|writes|covers|ist|hat|est|es|è)\b")
_NOTED: Final = 30
"""Characters that a note on somebody has beside the name."""


def signatures(page: Page, article: Article, body: list[int]) -> Iterator[tuple[int, str]]:
    """(block, name) of the first who signs at the text's end or right behind it, in a note or in a box."""
    for n in range(max(0, body[-1] - 1), min(body[-1] + _BEHIND, len(page.blocks), len(article.labels))):
        found = _signed_at(page, article, n) or _boxed_at(page, article, n)
        if found:
            yield found
            return


def linked_author(page: Page, article: Article, body: list[int], head: int) -> tuple[int, str] | None:
    """(block, name) of a short line between headline and text, or right behind it, that links to an author's page."""
    last = min(len(page.blocks), len(article.labels))
    for n in (*range(max(head + 1, body[0] - _BEFORE), body[0]), *range(body[-1] + 1, min(body[-1] + _BEHIND, last))):
        block = page.blocks[n]
        if article.labels[n] in _NEVER or not 1 < len(block.text) <= _SHORT:
            continue
        for anchor in block.anchors:
            words = block.text[anchor.start : anchor.end].strip()
            if _AUTHOR_PAGE.search(anchor.url) and _ONE.fullmatch(words) and not _MORE.match(words):
                return n, words
    return None


def _signed_at(page: Page, article: Article, n: int) -> tuple[int, str] | None:
    text, label = page.blocks[n].text, article.labels[n]
    short = len(text) <= _SHORT
    told = _WRITTEN.match(text) if short and label in _SIGNING | {"promotion"} else None
    if told is None and label not in _SIGNING:
        return None
    told = told or (_SIGNED.match(text) if short else None)
    told = told or _NOTE.match(text[:300]) or (BEHIND_DATE.search(text) if short else None)
    if told and SECTIONS.isdisjoint(word.casefold() for word in WORDS.compiled.findall(told["n"])):
        named = named_as(told["n"])
        if named and named.kind == "person":
            return n, told["n"]
    one = (_POSTED.match(text) or _AUTHOR_IS.match(text)) if short else None
    if one and not is_no_name(one["n"]) and one["n"].casefold() not in SECTIONS:
        return n, one[0].strip()  # with its lead: a short name alone looks like initials
    return None


def _boxed_at(page: Page, article: Article, n: int) -> tuple[int, str] | None:
    """A name behind the words for an author, or over a note that begins with it; whatever the labels are."""
    text = page.blocks[n].text.strip()
    if len(text) > _SHORT or article.labels[n] in _NEVER:
        return None
    last = min(len(page.blocks), len(article.labels)) - 1
    if _HEADS_BOX.fullmatch(text):
        for at in range(n + 1, min(n + _BOX, last) + 1):
            words = page.blocks[at].text.strip().split("\n")[0]
            if len(words) <= _SHORT and article.labels[at] not in _NEVER and is_name(words, article):
                return at, words
        return None
    note = page.blocks[n + 1].text if n < last and article.labels[n] != "body" else ""
    over = note.startswith(text) and len(note) > len(text) + _NOTED and _IS.match(note[len(text) :])
    return (n, text) if over and is_name(text, article) else None
