"""The section's words on the page: what a menu or a link calls a part of the page's address."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator

from onrecord.article.titles.titles import letters_of
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page.addresses import parts_of
from onrecord.record import Evidence

HOMES = frozenset(
    "home homepage frontpage start startseite titel überblick übersicht accueil inicio portada início capa principal "
    "primapagina strona stronagłówna początek główna главная начало головна hem hjem forside etusivu domů úvod főoldal "
    "acasă anasayfa beranda trangchủ naslovnica početna почетна 首页 首頁 ホーム トップ 홈 الرئيسية youarehere "
    "siesindhier currentpage".split()
)
"""What the first step of the way to a page is called, in letters alone."""
GENERIC = frozenset(
    "blog blogs article articles artikel articulo articoli artigo news post posts nachrichten noticias noticia notizie "
    "actualite actualites aktuell aktuelles meldung meldungen story stories page pages content resources archiv "
    "archive index node topic topics thema themen tag tags category author authors video videos".split()
)
"""Parts of addresses that name no section."""


def short_lines(page: Page, wanted: Collection[str]) -> Iterator[tuple[int, str]]:
    """Lines of links and menus that are about as long as one of `wanted`, each with its block."""
    sizes = {len(letters) + more for letters in wanted for more in range(-2, 4)}
    for number, block in enumerate(page.blocks):
        if block.anchors or block.tag == "nav":
            lines = block.text.split("\n") if block.tag == "nav" else (block.text,)
            yield from ((number, line) for line in lines if line and len(line) in sizes)


def in_the_address(page: Page, url: str) -> Iterator[tuple[str, Evidence]]:
    """The menu's word for a part of the page's address, the deepest that it has a word for: "/politics/…" and a link
    "Politics"."""
    try:
        parts = parts_of(url)[1].lower().strip("/").split("/")[:-1]
    except ValueError:
        return
    wanted = {
        letters: depth for depth, part in enumerate(parts[:4]) if (letters := letters_of(part)) and _names(letters)
    }
    if not wanted:
        return
    found: tuple[int, str, int] | None = None
    for number, line in short_lines(page, wanted):
        depth = next((wanted[one] for one in spelled(line) if one in wanted), None)
        if depth is not None and (found is None or depth > found[0]):
            found = depth, line, number
    if found:
        yield found[1], evidence("visible", found[2], found[1])


def _names(letters: str) -> bool:
    """Whether a part of an address may name a section."""
    return len(letters) > 3 and letters not in GENERIC and not any(map(str.isdigit, letters))


def spelled(text: str) -> tuple[str, str]:
    """Its letters as addresses have them: without accents, and umlauts as two letters."""
    plain = letters_of(text)
    if plain.isascii():
        return plain, plain
    wide = plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return _bare(plain), _bare(wide)


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
