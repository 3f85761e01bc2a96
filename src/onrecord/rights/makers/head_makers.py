"""Tags of a page's head that name another maker of its text or take a licence back: meta tags, links.

Names of meta tags that tell of a source, an origin, an agency or a writer are read so; a social network's handle of the
paper has to be the outlet's own; what else a head holds is of machines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from onrecord.evidence import evidence
from onrecord.page import LinkTag, MetaTag, Page, host_of, registrable
from onrecord.page.addresses import parts_of
from onrecord.record import Evidence
from onrecord.rights.agencies import is_agency
from onrecord.rights.makers.foreign import SOCIAL, is_address, is_foreign, is_same
from onrecord.rights.makers.lines import Own, is_other
from onrecord.rights.makers.strangers import Known, is_person, names_stranger
from onrecord.rights.patterns import loosely
from onrecord.rights.printed.byline_words import PAPERS
from onrecord.rights.printed.holders import holder_in
from onrecord.rights.printed.plainness import is_plain
from onrecord.rights.printed.retractions import takes_back
from onrecord.rights.printed.texts import fold

_LONGEST: Final = 1000
_LONGEST_NAME: Final = 100
_SHORT: Final = 80
_LONGEST_JSON: Final = 5000
_SEVERAL: Final = 32
_DEEP: Final = 3

_SOURCE: Final = (
    r"(?:^|[._:-])(?:(?:article)?source|origin(?!al-height)|provenance|provider|partner|(?:news_?)?agency"
    r"|syndicat[a-z]*|supplier|distributor"
    r"|isversionof|isformatof|creator|author|byl|byline|site_name|rightsholder|journal_title)$|^(?:news_source"
    r"|news_agency|og:url)$"
)
_WRITER: Final = r"(?:^|[._:-])(?:creator|author|byl|byline)$"
"""Of fields that hold names alone: every word is one."""
_LABELLED: Final = r"^twitter:data\d$"
_PUBLISHER: Final = r"^(?:dc\.|dcterms\.|citation_)?publisher$"
_NOTICE: Final = r"^(?:copyright|(?:dc\.|dcterms\.)?(?:rights|accessrights|license))$"
_DESCRIPTIONS: Final = ("description", "og:description", "twitter:description")
_SIGNED: Final = r"\W*(?:by|von|par|por|di|door) (?-i:[A-ZÀ-Þ])[^.:;]{3,60}(?:[.:;]|$)"
"""A byline, with which a description begins."""
_PUBLISHER_HANDLE: Final = r"^(?:og:)?article:publisher$"
_HANDLE: Final = r"^(?:og:)?(?:(?:twitter|fb):(?:creator|author|site)|article:author)$"
_BEFORE: Final = frozenset("people en profile s company in channel c user school showcase".split())
"""Folders before a name in a social network's address."""
_CHANNEL: Final = r"uc[\w-]{22}"
"""The number of a channel at YouTube."""
_NOBODY: Final = frozenset(
    ("super user", "wordpress", "rédaction", "la rédaction", "equipo editorial", "redacción", "redazione", "redação")
)
"""What programs for sites, and desks, put in a writer's place."""
_TITLED: Final = frozenset({"author", "authors", "title", "headline", "article"})
"""Keys of a JSON document that is of the article."""
_TOOLS: Final = frozenset({"wordpresscom", "wordpress", "medium", "substack", "wix", "squarespace", "ghost", "blogger"})
"""Handles that programs for sites put there."""
_KINDS: Final = frozenset({"agency", "wire", "syndicated", "partner", "external", "agentur", "agence", "agencia"})
_ORIGINAL: Final = frozenset(
    "original original-source source via syndication-source dct:source dc:source dcterms:source dct:isversionof "
    "dcterms:isversionof prov:wasderivedfrom schema:isbasedon isbasedon".split()
)
_CLUE: Final = 4
"""Letters of a name that tell whose a handle or an address is."""
_HOMES: Final = frozenset(
    "google.com gravatar.com about.me medium.com substack.com wordpress.com blogspot.com tumblr.com github.com "
    "github.io mastodon.social authory.com contently.com".split()
)
"""Where writers have pages of their own, beside the social networks."""


def head_claims(page: Page, own: Own, known: Known, by_tag: bool) -> Iterator[Evidence]:
    """Where a tag of the head names another maker, by its words; where a tag alone grants, also what takes it back."""
    for meta in page.metas:
        if meta.content.strip() and len(meta.name) <= _LONGEST_NAME and _tells(meta, own, known, by_tag):
            yield evidence("meta", meta.name, meta.content)
    for link in page.links:
        if not _ORIGINAL.isdisjoint(link.rel) and is_foreign(link.href, own, named=False):
            yield evidence("html", f"rel={link.rel[0]}", link.href)
        elif link.block is None and "author" in link.rel and _leads_to_other(link, own, known):
            yield evidence("html", "rel=author", link.href)


def _tells(meta: MetaTag, own: Own, known: Known, by_tag: bool) -> bool:
    words, name = meta.content.strip(), meta.name
    if loosely(_PUBLISHER_HANDLE).search(name) and (handle := _handle(words)):
        return handle not in _TOOLS and not _is_outlets(handle, own)
    if loosely(_HANDLE).search(name) and (handle := _handle(words)):
        return _is_papers(handle) and not _is_outlets(handle, own) and not _is_writers(handle, known)
    if words[0] in "{[" and len(words) <= _LONGEST_JSON:
        return _tells_in_json(words, own, known)
    if by_tag and loosely(_PUBLISHER).search(name) and is_foreign(words, own, named=True):
        return True
    if by_tag and loosely(_NOTICE).search(name) and (
        takes_back(fold(words[:_LONGEST])) or _is_bare_name(words, own, known)
    ):  # fmt: skip
        return True
    if name in _DESCRIPTIONS and (signed := loosely(_SIGNED).match(words)):
        return names_stranger(signed[0].rstrip(". "), known)
    return _names_other(name, words, own, known)


def _is_bare_name(words: str, own: Own, known: Known) -> bool:
    """Whether a tag of rights holds a name and no more, which is another's than the outlet's."""
    if len(words) > _SHORT or is_plain(fold(words)) or holder_in(words) is None:
        return False
    return is_foreign(words, own, named=True) and names_stranger(words, known, bare=True)


def _names_other(key: str, words: str, own: Own, known: Known) -> bool:
    """Whether a field that holds a maker names another: an address, an agency, or what no byline has."""
    labelled = loosely(_LABELLED).search(key) is not None
    if not labelled and not loosely(_SOURCE).search(key):
        return False
    if not labelled and is_foreign(words, own, named=False):
        return True
    if is_address(words) or is_same(words, own) or words.casefold() in _NOBODY:
        return False
    return words.casefold() in _KINDS or names_stranger(words, known, bare=loosely(_WRITER).search(key) is not None)


def _tells_in_json(words: str, own: Own, known: Known) -> bool:
    """Whether a JSON document names another maker; of one that is not of the article agencies alone count."""
    pairs = list(_in_json(words))
    of_article = any(f'"{key}"' in words.casefold() for key in _TITLED)
    return any(_names_other(key, told, own, known) for key, told in pairs if of_article or is_agency(told))


def _in_json(words: str) -> Iterator[tuple[str, str]]:
    """The (key, text) pairs of a JSON document in a tag; none of what can't be read."""
    import json  # few pages need it

    try:
        held = json.loads(words)
    except (ValueError, RecursionError):
        return
    yield from _pairs("", held, 0)


def _pairs(key: str, held: Any, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(held, str) and held.strip():
        yield key.casefold(), held.strip()
    elif depth < _DEEP and isinstance(held, list):
        for one in held[:_SEVERAL]:
            yield from _pairs(key, one, depth + 1)
    elif depth < _DEEP and isinstance(held, dict):
        for inner, one in list(held.items())[:_SEVERAL]:
            yield from _pairs(key if inner in ("name", "url", "title") else str(inner)[:_LONGEST_NAME], one, depth + 1)


def _handle(words: str) -> str | None:
    """The letters of a name in a social network; None for other words, and for numbers, which nobody can tell."""
    if words.startswith("@"):
        told = words[1:]
    elif is_address(words) and (host := host_of(words)) and (registrable(host) or host) in SOCIAL:
        parts = [part for part in parts_of(words)[1].split("/") if part]
        told = _named_in(parts) if parts and parts[0] not in ("pages", "pg", "groups") else ""
    else:
        return None
    letters = re.sub(r"[\W_]+", "", told).casefold()
    return letters if any(map(str.isalpha, letters)) else None


def _named_in(parts: list[str]) -> str:
    """Whom the folders of a social network's address name; nobody where it is a number of theirs or a program."""
    while len(parts) > 1 and parts[0].casefold() in _BEFORE:
        parts = parts[1:]
    told = parts[0]
    return "" if told.endswith(".php") or loosely(_CHANNEL).fullmatch(told) else told


def _is_outlets(handle: str, own: Own) -> bool:
    """Whether a handle is a form of the outlet's name: one holds a word of the other, or its letters in their order."""
    bare = loosely("|".join(sorted(PAPERS, key=len, reverse=True))).sub("", handle) or handle
    for name in own.names:
        joined = "".join(char for char in fold(name) if char.isalnum())
        if not joined:
            continue
        clues = [word for word in re.findall(r"[^\W_]+", fold(name)) if len(word) >= _CLUE and word not in PAPERS]
        if handle in joined or joined in handle or any(word in handle for word in clues):
            return True
        initials = "".join(word[0] for word in re.findall(r"[^\W_]+", fold(name)))
        letters = iter(joined)
        if all(letter in letters for letter in bare) or (len(initials) >= _CLUE - 1 and handle.startswith(initials)):
            return True
    return False


def _is_writers(handle: str, known: Known) -> bool:
    return any(len(word) >= _CLUE - 1 and word in handle for word in known.words)


def _is_papers(handle: str) -> bool:
    """Whether a handle begins or ends as papers' names do, and not with a person's."""
    papers = [word for word in PAPERS if len(word) >= _CLUE]
    return any(handle.endswith(word) or handle.startswith(word) for word in papers)


def _leads_to_other(link: LinkTag, own: Own, known: Known) -> bool:
    """Whether an author's page is at another's site: neither the outlet's, nor one by the writer's name."""
    host = host_of(link.href)
    domain = (registrable(host) or host) if host and is_address(link.href) else None
    if not host or domain is None or domain in SOCIAL | _HOMES or not is_other(domain, Own(own.names, ())):
        return False
    return "/@" not in link.href and not _is_writers(host, known) and not is_person(domain.partition(".")[0])
