"""Who is named by links to authors' pages: they part a name from the role, place and date that run on behind it."""

from __future__ import annotations

import re
from collections.abc import Collection

import msgspec

from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of, led_part, without_lead
from onrecord.article.authors.name_lists import first_names, names_in
from onrecord.article.authors.names import Named, is_no_name, is_person
from onrecord.article.dates.printed_dates import printed_date
from onrecord.page import Anchor, Page, TextBlock
from onrecord.page.patterns import Pattern

_AUTHOR_PATHS = frozenset(
    "author authors autor autoren autores autori auteur auteurs contributor contributors profile profiles profil "
    "profils people person staff by writer writers journalist journalists journalista journalistes redakteur redaktion "
    "reporter reporters columnist columnists skribent firmas byline team user users experts szerzo szerzok redakce "
    "redactie redacteur redacteurs skribenter forfatter avtor avtorji autorzy autorius autoriai penulis yazar yazarlar "
    "muhabir toimittaja toimittajat signataires signatures giornalista giornalisti autora kolumnist kolumnisten "
    "member members jornalista jornalistas colunista colunistas tac-gia autorka avtory av".split()
)
_LINE, _BESIDE, _BETWEEN = 160, 110, 12
"""Characters of a line with such links at most, of what else it holds, and of what joins two names."""


_OF_ANYONE = frozenset(
    "profile profiles profil profils people person staff by av team user users experts member members".split()
)
"""Those that lead to other pages too."""


def leads_to_author(url: str) -> bool:
    """Whether an address is that of an author's page, by a part of its path."""
    return not _AUTHOR_PATHS.isdisjoint(_ways(url))


def leads_to_authors_alone(url: str) -> bool:
    """The same, by a part that leads to no other people's pages."""
    return not (_AUTHOR_PATHS - _OF_ANYONE).isdisjoint(_ways(url))


def _ways(url: str) -> list[str]:
    return url.lower().partition("?")[0].split("/")[:-1]


def author_links(page: Page) -> dict[int, set[str]]:
    """By block, the words of links that say that they lead to the author (`rel="author"`)."""
    found: dict[int, set[str]] = {}
    for link in page.links:
        if link.block is not None and "author" in link.rel and link.text:
            found.setdefault(link.block, set()).add(link.text.strip())
    return found


def linked_authors(block: TextBlock, stated: Collection[str], outlet: str | None) -> list[Named]:
    """The people whose author's pages a line links to, the first of them and those joined to it; [] where it is prose,
    or links to none. `stated`: the words of its links that say so themselves."""
    if not block.anchors or len(block.text) > _LINE:
        return []
    found: list[tuple[Anchor, str]] = []
    for anchor in block.anchors:
        words = block.text[anchor.start : anchor.end].strip()
        name = without_lead(words)
        if (_leads(anchor.url, name) or words in stated) and _is_named(name, block.text[: anchor.start], found):
            between = block.text[found[-1][0].end : anchor.start] if found else ""
            if len(between) > _BETWEEN and not (_JOINED.search(between) and leads_to_authors_alone(anchor.url)):
                break
            found.append((anchor, name))
    if not found or len(block.text) - sum(len(name) for _, name in found) > _BESIDE or block.text[-1] in ".!?":
        return []
    named = {one.name.casefold(): one for one in names_in(block.text, outlet)}  # of one in capitals the usual case
    more = named.keys() > {name.casefold() for _, name in found}
    if more and (lead_of(block.text) or _are_all_names(block.text, list(named.values()))):
        return list(named.values())
    return [named.get(name.casefold()) or _single(name) for _, name in found]


_JOINED = Pattern(r"^(?:,|\s[-–—|])\s(?!.*\b(?:by|von|par|por)\b)[^.;:|]*(?:&|\band|\bund|\bet|\by)\s*$", re.I)
"""The trade of who was linked first, and what joins the next one: ", Home Editor and "."""


def _are_all_names(text: str, named: list[Named]) -> bool:
    """Whether a line is nothing but persons' names: "Ida Moor, Tom Ferris & Ola Brask", of whom one has a page."""
    between = len(text) - sum(len(one.name) for one in named)
    return all(one.kind == "person" and one.outlet is None for one in named) and between <= _JOIN * len(named)


_JOIN = 3
"""Characters that join a name to the next one, on average at most."""


def _single(name: str) -> Named:
    """A link's words as one name, without the degree behind it; one that stands there twice, once."""
    bare = names_in(name)
    if len(bare) == 1 and (name.startswith(f"{bare[0].name},") or name == f"{bare[0].name} {bare[0].name}"):
        return bare[0]
    return Named(name, "person")


def _leads(url: str, name: str) -> bool:
    """Whether a link is to an author's page; where its path may be any's, by a given name that is known."""
    ways = _AUTHOR_PATHS.intersection(_ways(url))
    if not ways:
        return _ACCOUNT.search(url) is not None and has_given_name(name)
    return not ways <= _OF_ANYONE or has_given_name(name)


_ACCOUNT = Pattern(r"(?<!/)/@[\w.-]+/?$")
"""An address that ends in an account's name, on a platform where those write."""


def _is_named(name: str, before: str, known: list[tuple[Anchor, str]]) -> bool:
    """Whether a link's words are a person's name, and what stands `before` is no other label, nor runs into them."""
    line = f"{before}{name}"
    glued = before[-1:].isalpha() and lead_of(line) != len(before)  # a date's year may be, and "By"
    if not is_person(name) or is_no_name(name) or glued:
        return False
    return bool(known) or before.rstrip()[-1:] not in (":", "：") or bool(lead_of(line) or led_part(line))


def linked_account(block: TextBlock, stated: Collection[str]) -> list[str]:
    """The one word that a line with a date begins with, or its "By" is followed by, and that links to an author's page:
    an account's name."""
    for anchor in block.anchors[:3]:
        name = block.text[anchor.start : anchor.end].strip()
        if leads_to_author(anchor.url) or name in stated:
            lead = lead_of(block.text[: anchor.end])
            told = printed_date(block.text[anchor.end :][:_BESIDE]) is not None or (lead and lead == anchor.start)
            return first_names(name)[:1] if told and lead == anchor.start else []
    return []


def as_linked(named: Named, block: TextBlock) -> Named:
    """A name as far as a link goes, where it is a person's: behind it a place may stand ("Ida Moor Carrow 3 May")."""
    for anchor in block.anchors:
        linked = block.text[anchor.start : anchor.end].strip()
        if named.name.startswith(f"{linked} ") and is_person(linked):
            return msgspec.structs.replace(named, name=linked)
    return named
