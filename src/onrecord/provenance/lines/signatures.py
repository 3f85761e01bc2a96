"""Who wrote a text by what stands behind it: a signature, a note on the writer, a box with the author's name.

Asked only where the page names no author otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article, Label
from onrecord.article.authors.names import is_no_name, named_as
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.names.names_alone import NAME, SECTIONS, WORDS, is_name, is_ours

_SIGNING: Final[frozenset[Label]] = frozenset(
    ("body", "author_note", "byline", "credit", "dateline", "timestamp", "other", "footer")
)
"""Where a signature or a note on the writer may stand behind a text: never in a comment or a caption, and in what looks
like a teaser "Written by Rita Moss" alone."""
_NEVER: Final[frozenset[Label]] = frozenset(("comment", "caption"))
_READERS: Final[frozenset[Label]] = frozenset(("promotion", "subscription", "share", "navigation"))
"""As what a line may be taken that tells readers where they reach the writer."""
_SIGNING_BLOCKS = 7
"""Of the text's last blocks, that may be a byline and what is recommended behind it."""
_SHORT, _BEHIND, _BOX, _BEFORE = 120, 6, 3, 30
"""Characters of a signature at most; blocks behind the text that are looked at; blocks of a box; blocks before it."""
BEHIND_DATE: Final = Pattern(
    r"\d\W+(?:.{0,40}?\b)?(?:(?:posted|written|published) )?(?:by|von|par|por|door|av|"
    r"af)\s+(?P<n>(?:" + NAME + r"?))(?= (?-i:IN|UNTER|UNDER|DANS|EN|AT|ON) |(?! (?-i:[A-ZÀ-Þ])))",
    re.I,
)
_SIGNED: Final = Pattern(
    r"\W*[-–—]\s?(?:(?:by|von|par|por) )?(?P<n>" + NAME + r"?)\W*(?:,? ?(?:(?i:follow)(?: \w+)? )?@\w+)?\W*$"
)
_LED: Final = Pattern(r"(?:by|von|par|por|door|av|af):?\s+(?P<n>" + NAME + r")\W*$", re.I)
"""A line that is nothing but a byline: in the text's last blocks it signs what stands above it."""
_CONTACT: Final = Pattern(
    r"\W*(?:(?:to contact the (?:reporter|author|writer)s?(?: (?:on|of) this story)?\s*:|reach|contact|e-?mail|follow|"
    r"write to)\s+(?P<n>" + NAME + r")(?= (?:in|at|on|via)\b| @)|(?P<m>" + NAME + r") (?:can|may) be reached\b)",
    re.I,
    needs=("contact", "reach", "mail", "follow", "write to"),
)
"""Where readers reach the writer."""
_BEFORE_DATE: Final = Pattern(
    r"\b(?:by|von|par|por|door)\s+(?P<n>" + NAME + r")\s+(?:on|am|le|el|il|op)\s+(?:\w{3,9} )?\d", re.I
)
_ONE_DATED: Final = Pattern(
    r"\W*(?:by|von|par|por|door)\s+(?P<n>(?-i:[A-ZÀ-Þ])[^\W\d_]{2,20})"
    r"(?=,?\s+(?:on|am|le|el|il|op)\s+\d{1,4}[./-]\s?\d)",
    re.I,
)
"""Somebody by one name before a date in digits, where the line begins with it."""
_ALONE: Final = Pattern(r"\W*(?P<n>" + NAME + r")(?:,\s+(?-i:[A-ZÀ-Þ])[\w'’.-]+)?\W*")
"""A name, and perhaps a place, and nothing else."""
_AND_DESK: Final = Pattern(
    r"(?<=\w) (?:und|and|et|y|e|en|och|og) (?:(?:die|der|the|la|de|our|unsere|notre) )?(?:redaktion|rédaction|"
    r"redazione|redacción|redação|redactie|redaktionen|team|editors|editorial team)\b(?: .{2,40})?$",
    re.I,
)
"""The desk behind a writer's name."""
_ABOUT: Final = Pattern(r"(?:about|über|à propos de|acerca de|sobre|su)\s+(?=(?-i:[A-ZÀ-Þ]))", re.I)
_WRITTEN: Final = Pattern(r"\W*(?:written|posted|words|text|story|reported):? by:?\s+(?P<n>" + NAME + r")\W*$", re.I)
_NOTE: Final = Pattern(
    r"\W*(?:about (?:the )?author:?\W*)?(?P<n>" + NAME + r"),? (?:is|was|writes|covers|reports|ist|est|es|è|is de)\b"
    r"(?=.{0,90}\b(?:reporter|writer|editor|journalist|columnist|author|contributor|correspondent|blogger|producer|"
    r"freelance|newsroom|covers|writes|reports|redakteur|autor|journaliste|periodista|giornalista|founder|"
    r"professor|researcher|physician|specialist|consultant|strategist|manager|creator)\w*)",
    re.I | re.S,
)
"""A note on who wrote: a name, what that one is or does, and a trade of those who write, within a line's length."""
_POSTED: Final = Pattern(
    r"\W*(?:(?:written|posted|published|submitted):? by|"
    r"(?:verfasst|geschrieben|erstellt|gepostet|eingestellt|gespeichert|veröffentlicht) von|"
    r"(?:écrit|rédigé|publié|posté) par|(?:escrito|publicado|enviado) por|(?:scritto|pubblicato) da|"
    r"(?:geschreven|geplaatst) door):?\s+(?P<n>(?-i:[A-ZÀ-Þ])[\w'’-]{2,20})"
    r"(?=\s*[|·•/–—]|\s+(?:in|on|at|under|am|um|le|à|el|il|op)\b|\W*$)",
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
_AUTHOR_BOX: Final = Pattern(
    r"(?<![a-z])(?:(?:post|article|entry)[-_]?)?(?:author|autor|auteur)"
    r"(?:[-_]?(?:box|bio|card|info|name|profile|details|meta))?(?![a-z])|(?<![a-z])by-?line(?![a-z])",
    re.I,
    needs=("author", "autor", "auteur", "byline", "by-line"),
)
"""What elements are called that tell of a writer."""
_IS: Final = Pattern(r",? (?:is|was|has|holds|writes|covers|ist|hat|est|es|è)\b")
_NOTED: Final = 30
"""Characters that a note on somebody has beside the name."""


def signatures(page: Page, article: Article, body: list[int]) -> Iterator[tuple[int, str]]:
    """(block, name) of the first who signs at the text's end or right behind it, in a note or in a box."""
    for n in range(max(0, body[-1] - _SIGNING_BLOCKS), min(body[-1] + _BEHIND, len(page.blocks), len(article.labels))):
        found = _led_at(page, article, n) if n > body[0] else None
        if n >= body[-1] - 1:
            found = found or _signed_at(page, article, n) or _boxed_at(page, article, n)
        if found:
            yield found
            return
    written = [(n, told["n"]) for n in body if (told := _WRITTEN.match(page.blocks[n].text[:_SHORT]))]
    if len(written) == 1 and is_name(written[0][1], article):  # what stands behind it is taken for the text
        yield written[0]


def linked_author(page: Page, article: Article, body: list[int], head: int) -> tuple[int, str] | None:
    """(block, name) of a short line between headline and text, or right behind it, that links to an author's page."""
    last = min(len(page.blocks), len(article.labels))
    over = [n for n in range(max(0, head - 2), max(0, head)) if article.labels[n] in ("dateline", "timestamp")]
    zone = range(max(head + 1, body[0] - _BEFORE), body[0])
    for n in (*over, *zone, *range(body[-1] + 1, min(body[-1] + _BEHIND, last))):
        block = page.blocks[n]
        if article.labels[n] in _NEVER or not 1 < len(block.text) <= _SHORT:
            continue
        for anchor in block.anchors:
            words = block.text[anchor.start : anchor.end].strip()
            if _AUTHOR_PAGE.search(anchor.url) and _ONE.fullmatch(words) and not _MORE.match(words):
                return n, words
    return None


def _led_at(page: Page, article: Article, n: int) -> tuple[int, str] | None:
    text = page.blocks[n].text.strip()
    told = _LED.match(text) if len(text) <= _SHORT and article.labels[n] in _SIGNING else None
    return (n, told["n"]) if told and is_name(told["n"], article) else None


def _signed_at(page: Page, article: Article, n: int) -> tuple[int, str] | None:
    text, label = page.blocks[n].text, article.labels[n]
    short = len(text) <= _SHORT
    told = _WRITTEN.match(text) if short and label in _SIGNING | {"promotion"} else None
    if told is None and label not in _SIGNING and not (short and label in _READERS and _CONTACT.match(text)):
        return None
    told = told or (_SIGNED.match(text) if short else None)
    told = told or (_BEFORE_DATE.search(text) if short else None)
    last = label == "body" and "body" not in article.labels[n + 1 :]
    text = _AND_DESK.sub("", text, count=1) if short else text
    alone = _ALONE.fullmatch(text) if short and last and len(article.body) > 1 else None
    if alone and is_name(alone["n"], article):
        return n, alone["n"]
    contact = _CONTACT.match(text[: 2 * _SHORT])
    reached = contact and (contact["n"] or contact["m"])
    if reached and is_name(reached, article):
        return n, reached
    told = told or _NOTE.match(text[:300]) or (BEHIND_DATE.search(text) if short else None)
    if told and SECTIONS.isdisjoint(word.casefold() for word in WORDS.compiled.findall(told["n"])):
        named = named_as(told["n"])
        if named and named.kind == "person":
            return n, told["n"]
    one = (_POSTED.match(text) or _AUTHOR_IS.match(text) or _ONE_DATED.match(text)) if short else None
    if one and not is_no_name(one["n"]) and one["n"].casefold() not in SECTIONS:
        return n, one[0].strip()  # with its lead: a short name alone looks like initials
    return None


def in_author_box(page: Page, n: int) -> bool:
    """Whether a block stands in an element that is called as boxes on writers are, or right in one."""
    names, parents, element = page.elements.names, page.elements.parent, page.blocks[n].element
    for _ in range(3):
        if not 0 < element < min(len(names), len(parents)):
            return False
        if _AUTHOR_BOX.search(names[element] or ""):
            return True
        element = parents[element]
    return False


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
    if in_author_box(page, n) and is_name(text, article) and not is_ours(text, article):
        return n, text
    name = _ABOUT.sub("", text, count=1)
    if name != text and is_name(name, article) and name.split()[0] in note.split():
        return n, name
    at = note.find(name) if name != text else 0 if note.startswith(name) else -1  # "A teacher, Rita Moss is …"
    over = 0 <= at < _NOTED and len(note) > at + len(name) + _NOTED and _IS.match(note[at + len(name) :])
    return (n, name) if over and is_name(name, article) else None
