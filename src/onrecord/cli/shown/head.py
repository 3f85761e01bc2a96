"""The head of a screen: headline, deck, byline, outlet, dates, address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.cli.shown.lines import Line, Part, cut, dotted, part
from onrecord.cli.shown.share import Share
from onrecord.cli.shown.words import count, paid_words, same_moment, when_words
from onrecord.record import Aside, AsideKind, Author, AuthorRole, Outlet, Record, Warning

_ROLES: Final[dict[AuthorRole, str]] = {
    "writer": "by",
    "reporting": "reporting by",
    "editing": "edited by",
    "photographs": "photographs by",
    "translation": "translated by",
}


DOUBTFUL: Final = frozenset({"empty", "no-article", "short-body", "cut-short", "encoding-damaged"})
"""Codes of warnings that make the whole reading doubtful: nothing below them should be read without them."""
_DECK: Final = 78
"""Characters of a deck in a low window: a row of it."""


def head(record: Record, share: Share) -> list[Line]:
    """Kicker, headline, what makes the reading doubtful, deck, byline, outlet with dates, that it is paid for, address,
    corrections; a line each."""
    lines = []
    if record.kicker and not share.brief:
        lines.append(Line((part(record.kicker, "dim"),)))
    headline = part(record.headline, "strong") if record.headline else Part("No headline found", "dim")
    lines.append(Line((headline,)))
    lines += warning_lines([warning for warning in record.warnings if warning.code in DOUBTFUL])
    if record.deck:
        lines.append(Line((part(cut(record.deck, _DECK if share.brief else None)),)))
    if record.authors:
        lines.append(Line(byline(record.authors)))
    published, updated = record.published, record.updated
    # Seconds are not shown, so that a change within the minute would look like none.
    same = updated and published and (same_moment(published, updated) or when_words(published) == when_words(updated))
    about = (
        outlet_words(record.outlet),
        f"published {when_words(published)}" if published else None,
        f"updated {when_words(updated, published)}" if updated and not same else None,
    )
    if any(about):
        lines.append(Line(dotted(about)))
    if record.rights and (paid := paid_words(signal.kind for signal in record.rights.signals)):
        lines.append(Line((Part(paid, "ask"),)))
    if address := record.url or record.canonical_url:
        lines.append(Line((part(address, "dim"),), whole=True))
    return [*lines, *_corrections(record.set_aside, share)]


def _corrections(asides: Iterable[Aside], share: Share) -> list[Line]:
    """What was wrong before, in the page's own words: no answer below should be read without it."""
    texts = [cut(one.text, share.words) for one in asides if one.kind == "correction"]
    return [
        Line((part(text),), Part("" if text.lower().startswith("correction") else "Correction: ", "alarm"))
        for text in texts
    ]


def warning_lines(warnings: Iterable[Warning]) -> list[Line]:
    """One line each: the sentence, then its code in brackets."""
    return [
        Line((part(warning.message), part(f" ({warning.code})", "dim")), Part("Warning: ", "alarm"), 9)
        for warning in warnings
    ]


def byline(authors: tuple[Author, ...]) -> tuple[Part, ...]:
    """`By Sela Winnard, The Quell Courier, and Tom Hale; translated by Ida Moor`, names in bold."""
    parts: list[Part] = []
    for role, label in _ROLES.items():
        named = [author for author in authors if author.role == role]
        if not named:
            continue
        parts.append(Part(f"; {label} " if parts else f"{label.capitalize()} "))
        for number, author in enumerate(named):
            if number:
                parts.append(Part(_joint(number, named)))
            parts.append(part(author.name, "strong"))
            if author.outlet:
                parts.append(part(f", {author.outlet}"))
    return tuple(parts)


def _joint(number: int, named: list[Author]) -> str:
    outlets = any(author.outlet for author in named)
    if number < len(named) - 1:
        return "; " if outlets else ", "
    return ", and " if outlets else " and "


def byline_words(authors: tuple[Author, ...]) -> str:
    """The byline without its styles, as `By Sela Winnard and Tom Hale`."""
    return "".join(part.text for part in byline(authors))


def outlet_words(outlet: Outlet | None) -> str | None:
    """`Harbour Gazette (harbour-gazette.example)`, or the one of both that is known."""
    if outlet is None:
        return None
    if outlet.name and outlet.domain and outlet.name.casefold() != outlet.domain:
        return f"{outlet.name} ({outlet.domain})"
    return outlet.name or outlet.domain


def set_aside_words(asides: Sequence[Aside]) -> str:
    """`3 pieces of the page: masthead 1, promotion 2`, in the order of the first of each kind."""
    kinds: list[AsideKind] = [aside.kind for aside in asides]
    counted = (f"{kind.replace('_', ' ')} {kinds.count(kind)}" for kind in dict.fromkeys(kinds))
    return f"{count(len(kinds), 'piece')} of the page: {', '.join(counted)}"
