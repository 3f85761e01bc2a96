"""Later passages that bear on what is due: by the same speaker, and in later articles that share words with it.

A hint for a person, who judges: what shares words may say the opposite, or something else altogether.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.addresses import segment
from onrecord.desk.shared import shared_words, words_of_weight
from onrecord.desk.views.lists import Day, article_href, day_of, outlet_of, said_on
from onrecord.desk.views.search import Bit, bits_of
from onrecord.english import listed
from onrecord.store import ArticleRow, Hit, Passage, Query, Store, Utterance

MOST_WORDS: Final = 6
"""Words of weight of a statement that are searched for, the longest."""
_HITS: Final = 8
"""Articles looked at for each of them."""
_SHOWN: Final = 6
_LATER: Final = 4
"""Statements of the same speaker, in a list."""


class Later(Struct, frozen=True, kw_only=True):
    """A later passage: a statement of the same speaker, or words of an article."""

    value: str
    """How a form names it: `article`, or `article/statement`."""
    bits: tuple[Bit, ...]
    language: str | None
    shared: str
    href: str
    outlet: str
    day: Day | None

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(bit.text for bit in self.bits)


def later_said(one: Utterance, others: Iterable[Utterance], most: int = _LATER) -> tuple[Later, ...]:
    """Statements of the same speaker from later days that share at least two words of weight, the most first."""
    day = said_on(one)
    if day is None or one.person is None:
        return ()
    found = []
    for other in others:
        then = said_on(other)
        if other.person != one.person or other.key == one.key or then is None or then <= day:
            continue
        shared = shared_words(one.content, other.content)
        if len(shared) >= 2:
            found.append((len(shared), then, shared, other))
    found.sort(key=lambda entry: (-entry[0], entry[1]))
    return tuple(_said(other, then, shared) for _, then, shared, other in found[:most])


def later_printed(store: Store, one: Utterance, printed_by: Iterable[str]) -> tuple[Later, ...]:
    """Passages of articles printed on later days that name the speaker and share words of weight, the most first.

    Without a named speaker they share two words at least. `printed_by`: articles that print the statement itself.
    """
    day = said_on(one)
    weighty = sorted(words_of_weight(one.content), key=len, reverse=True)[:MOST_WORDS]
    if day is None or not weighty:
        return ()
    name = one.speaker.split()[-1] if one.speaker else ""
    known = {one.article.id, *printed_by}
    hits: dict[str, list[Hit]] = defaultdict(list)
    shared: dict[str, list[str]] = defaultdict(list)
    for word in weighty:
        query = Query(words=f"{_phrase(name)} {_phrase(word)}".strip(), since=(day + timedelta(days=1)).isoformat())
        for hit in store.search(query, _HITS).rows:
            if hit.article.id not in known:
                hits[hit.article.id].append(hit)
                shared[hit.article.id].append(word)
    enough = 1 if name and len(weighty) < 3 else 2
    ranked = sorted(
        (id_ for id_, some in shared.items() if len(some) >= enough),
        key=lambda id_: (-len(shared[id_]), day_of(hits[id_][0].article), id_),
    )
    return tuple(_printed(hits[id_], shared[id_]) for id_ in ranked[:_SHOWN])


def _phrase(word: str) -> str:
    cleaned = "".join(mark for mark in word if mark.isalnum())
    return f'"{cleaned}"' if cleaned else ""


def _said(other: Utterance, then: date, shared: list[str]) -> Later:
    article = other.article
    return Later(
        value=f"{article.id}/{other.statement}", bits=(Bit(text=other.content, found=False),),
        language=article.language, shared=_told(shared),
        href=f"{article_href(article.id)}#s-{segment(other.statement)}", outlet=outlet_of(article), day=_day(then),
    )  # fmt: skip


def _printed(hits: list[Hit], shared: list[str]) -> Later:
    row, best = hits[0].article, _best(hits, shared)
    return Later(
        value=row.id, bits=bits_of(best) if best else _headline(row), language=row.language,
        shared=_told(shared), href=article_href(row.id), outlet=outlet_of(row), day=_day(day_of(row)),
    )  # fmt: skip


def _best(hits: list[Hit], shared: list[str]) -> Passage | None:
    """Of the passages that were found the one with most of the words, of its text if it can be; None without any."""
    passages = [passage for hit in hits for passage in hit.passages]

    def worth(one: Passage) -> tuple[int, bool]:
        return sum(word in one.text.casefold() for word in shared), one.field == "body"

    return max(passages, key=worth, default=None)


def _headline(row: ArticleRow) -> tuple[Bit, ...]:
    return (Bit(text=row.headline or "No headline found", found=False),)


def _told(shared: list[str]) -> str:
    return listed([f"“{word}”" for word in shared[:3]])


def _day(then: date) -> Day:
    return Day(iso=then.isoformat(), words=words.day(then))
