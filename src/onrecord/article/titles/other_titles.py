"""The page's other titles: what it calls itself beside its headline, where that says something else."""

from __future__ import annotations

import msgspec

from onrecord.article.titles.headline import Headline
from onrecord.article.titles.titles import LEAST, letters_of, site_names, without_site
from onrecord.page import Page
from onrecord.record import Outlet, Title

_RAW = frozenset(("json-ld", "microdata", "feed"))
"""Places whose titles are as they stand; those of `<title>` and of meta tags come without the site's name."""
_OF_THE_SITE = 4
"""Letters of a site's name at least that is told by a part of it, or within more words."""
_BESIDE = 45
"""Letters at most of what stands beside the headline and has the site's name in it ("Daily Bay Press, 3 May 2026")."""
_TOLD = 25
"""Letters of a title at least that begins as the deck does."""


def other_titles(
    page: Page, headline: Headline, outlet: Outlet | None, section: str | None, deck: str | None
) -> tuple[Title, ...]:
    """The other titles, each once, without the site's name.

    None is one that is the headline again with its kicker, its section or the site's name beside it; the kicker, the
    site's name or the deck alone; or the headline cut off.
    """
    if not headline.others:
        return ()
    site, own, told = _site(page, outlet), letters_of(headline.text or ""), letters_of(deck or "")
    beside = {letters_of(words) for words in (headline.kicker, section) if words} - {""}
    kept: dict[str, Title] = {}
    for title in headline.others:
        words = without_site(title.text, site, page) if title.evidence.from_ in _RAW else title.text
        letters = letters_of(words)
        if not letters or letters in site or letters in beside or _is_deck(letters, told):
            continue
        if not (_is_headline(letters, own, beside, site) or _is_cut(words, letters, headline.text or "", own)):
            kept.setdefault(letters, msgspec.structs.replace(title, text=words))
    return tuple(kept.values())


def _site(page: Page, outlet: Outlet | None) -> set[str]:
    """The letters of what the site is called: by its tags, its address and the outlet that was found."""
    found = site_names(page.meta("og:site_name", "application-name", "twitter:site"), page)
    named = (outlet.name, (outlet.domain or "").partition(".")[0]) if outlet else ()
    return (found | {letters_of(name) for name in named if name}) - {""}


def _is_headline(letters: str, own: str, beside: set[str], site: set[str]) -> bool:
    """Whether a title is the headline, alone or with nothing beside it but kicker, section or the site's name."""
    if not own or own not in letters:
        return False
    before, _, behind = letters.partition(own)
    if not before:
        return not behind or behind in beside or _speaks_of(behind, site)
    return not behind and before in beside


def _speaks_of(rest: str, site: set[str]) -> bool:
    """Whether what stands behind the headline is the site's name, a part of it, or has it in it."""
    if len(rest) > _BESIDE:
        return False
    return any(
        rest == name or (min(len(rest), len(name)) >= _OF_THE_SITE and (rest in name or name in rest)) for name in site
    )


def _is_deck(letters: str, told: str) -> bool:
    """Whether a title is the deck, or its beginning: some systems state it as another headline."""
    return min(len(letters), len(told)) >= _TOLD and (told.startswith(letters) or letters.startswith(told))


def _is_cut(words: str, letters: str, headline: str, own: str) -> bool:
    """Whether a title is the headline's beginning, cut off within a word or before dots."""
    if len(letters) < LEAST or not own.startswith(letters) or len(letters) == len(own):
        return False
    within = headline.startswith(words) and headline[len(words) : len(words) + 1].isalnum() and words[-1].isalnum()
    return within or words.rstrip().endswith(("…", "..."))
