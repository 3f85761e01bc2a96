"""What stories and comparisons say, in sentences for people: the same in the terminal and on the desk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from onrecord.store.rows import First, Ground, Story
from onrecord.stories.comparison import Comparison

_BECAUSE: Final[dict[Ground, tuple[str, str]]] = {
    "named": (
        "another article gives its address as the origin’s",
        "{} other articles give its address as the origin’s",
    ),
    "credited": ("another article credits its outlet", "{} other articles credit its outlet"),
    "says": ("its own page credits nobody else", "its own page credits nobody else"),
    "earliest": ("it was printed before the other", "it was printed before the {} others"),
    "same-day": ("it was printed on the same day as another", "it was printed on the same day as another"),
    "later": ("by its own date another was printed before it", "by its own date another was printed before it"),
    "undated": ("not all pages tell when they were printed", "not all pages tell when they were printed"),
    "credits-other": ("its own page credits another outlet", "its own page credits another outlet"),
}
_KINDS: Final = {
    "shortened": "shortened", "lengthened": "lengthened", "altered": "altered", "cut": "left out", "added": "added",
}  # fmt: skip
_STATES: Final = {"later": "a later", "earlier": "an earlier", "other": "another"}
_DROPPED: Final = {
    "author": "The byline no longer names", "credit": "The credit is gone:", "correction": "The correction is gone:",
    "author_note": "The note on the author is gone:",
}  # fmt: skip


_ENDS: Final = (".", "!", "?", "…", ".”", ".)")


def sources_told(story: Story) -> str:
    """`6 articles, 2 sources`: how many articles a story has, and how many of them do not rest on another."""
    articles = 1 + story.copies_in_all
    return f"{_count(articles, 'article')}, {_count(story.sources, 'source')}"


def first_told(first: First) -> tuple[str, ...]:
    """How sure it is that an article was first, then why, a sentence each, without their full stops."""
    how = "almost certain" if first.certainty >= 0.9 else "likely" if first.certainty >= 0.7 else "not certain"
    if first.outside:
        how = f"first elsewhere, of {first.outside} nothing is kept"
    because = (_BECAUSE[one.kind][one.count != 1].format(one.count) for one in first.because)
    return (how, *because)


def compared(found: Comparison) -> tuple[str, ...]:
    """What one article made of another, a sentence each; the weightiest first."""
    return tuple(_compared(found))


def _compared(found: Comparison) -> Iterator[str]:
    if found.same == "state":
        yield "Both are one and the same state of one article."
        return
    if found.same:
        yield f"Both are of one article: the second is {_STATES[found.same]} state of it."
    kept, shared = found.kept_of_old, found.kept_of_new
    if kept is None or shared is None or found.of_old is None or found.of_new is None:
        yield "One of the two has no text."
        return
    if max(found.of_old, found.of_new) < 0.1:
        yield "The two texts have little in common."
    else:
        new = 100 - round(100 * shared)
        yield f"It has {round(100 * kept)} % of the first text’s words; {new} % of its own are new."
    tally = found.tally
    counted = {"cut": tally.cut, "added": tally.added, "altered": tally.altered, "moved": tally.moved}
    did = [f"{what} {number}" for what, number in counted.items() if number]
    if did:
        yield f"Of {_count(tally.old, 'sentence')} it kept {tally.kept}: {', '.join(did)}."
    elif tally.kept:
        yield f"All {_count(tally.kept, 'sentence')} stand as they stood."
    quotes = Counter(one.kind for one in found.quotes)
    if quotes:
        yield f"Quotations: {', '.join(f'{number} {_KINDS[kind]}' for kind, number in quotes.items())}."
    for lost in found.dropped:
        yield f"{_DROPPED[lost.kind]} {lost.words}{'' if lost.words.endswith(_ENDS) else '.'}"
    if found.credits_old is False:
        yield "Its page does not name the first one’s outlet."
    if found.credits_new:
        yield "The first one’s page names the second one’s outlet: that one may have been first."


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
