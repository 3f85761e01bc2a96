"""Articles as lists show them, and the stories that their copies are folded into: rows of the database made values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, Select, and_, func, select

from onrecord.store.database.schema import articles, copies, outlets, overrides, stories
from onrecord.store.rows import Also, ArticleRow, First, Story

COPIES_SHOWN: Final = 6
"""Copies of a story that a list of stories names."""
ALSO_SHOWN: Final = 10
_AUTHORS: Final = msgspec.json.Decoder(tuple[str, ...])
_DECIDED: Final = (
    select(overrides.c.answer)
    .where(overrides.c.article == articles.c.id, overrides.c.use == "republish", overrides.c.withdrawn_at.is_(None))
    .limit(1).scalar_subquery()
)  # fmt: skip
"""The owner's own answer that stands: one at most for a use."""


def selected() -> Select[Any]:
    """The columns that `article_row` reads, of articles with their outlets and stories."""
    return (
        select(
            articles,
            outlets.c.name.label("outlet_name"), outlets.c.domain.label("outlet_domain"),
            stories.c.origin.label("story_origin"), _DECIDED.label("decided"),
        )
        .join(outlets, outlets.c.id == articles.c.outlet, isouter=True)
        .join(stories, stories.c.id == articles.c.story)
    )  # fmt: skip


def article_row(row: Row[Any]) -> ArticleRow:
    """One row of `selected`."""
    return ArticleRow(
        id=row.id, url=row.url, canonical_url=row.canonical_url, headline=row.headline, deck=row.deck,
        authors=_AUTHORS.decode(row.authors),
        outlet=row.outlet_name, domain=row.outlet_domain, published=row.published, day=row.day,
        language=row.language, relation=row.relation, origin=row.origin, republish=row.republish, decided=row.decided,
        added_at=row.added_at, changed_at=row.changed_at, versions=row.versions, statements=row.statements,
        story=row.story_origin,
    )  # fmt: skip


def rows_by_id(connection: Connection, ids: Iterable[str]) -> dict[str, ArticleRow]:
    """The articles of these ids that are kept."""
    wanted = tuple(dict.fromkeys(ids))
    if not wanted:
        return {}
    found = connection.execute(selected().where(articles.c.id.in_(wanted)))
    return {row.id: article_row(row) for row in found}


def rows_by_number(connection: Connection, numbers: Sequence[int]) -> dict[int, ArticleRow]:
    """The articles of these numbers that are kept."""
    if not numbers:
        return {}
    found = connection.execute(selected().where(articles.c.number.in_(numbers)))
    return {row.number: article_row(row) for row in found}


def stories_of(connection: Connection, story_ids: Sequence[int], most: int = COPIES_SHOWN) -> dict[int, Story]:
    """The stories of these ids: the origin, and the first `most` copies in order of publication."""
    if not story_ids:
        return {}
    sizes = {
        row.id: row
        for row in connection.execute(
            select(stories.c.id, stories.c.origin, stories.c.articles, stories.c.sources, stories.c.because).where(
                stories.c.id.in_(story_ids)
            )
        )
    }
    origins = rows_by_id(connection, [row.origin for row in sizes.values()])
    found = _copies(connection, [one for one, row in sizes.items() if row.articles > 1], most)
    return {
        one: Story(
            origin=origins[row.origin],
            copies=tuple(found.get(one, ())),
            copies_in_all=max(0, row.articles - 1),
            sources=row.sources,
            first=msgspec.json.decode(row.because, type=First) if row.because else None,
        )
        for one, row in sizes.items()
        if row.origin in origins
    }


def also_in(connection: Connection, story: int) -> tuple[Also, ...]:
    """The articles of other stories that share a part with this one's, those of which it is most first; ten at most."""
    beyond, back = articles.alias(), copies.alias()
    share = func.max(back.c.share).label("share")
    wanted = (
        select(copies.c.other, share)
        .join(articles, articles.c.number == copies.c.article)
        .join(beyond, beyond.c.number == copies.c.other)
        .join(back, and_(back.c.article == copies.c.other, back.c.other == copies.c.article))
        .where(articles.c.story == story, beyond.c.story != story)
        .group_by(copies.c.other)
        .order_by(share.desc(), copies.c.other)
        .limit(ALSO_SHOWN)
    )
    shares = {row.other: row.share for row in connection.execute(wanted)}
    rows = rows_by_number(connection, list(shares))
    return tuple(Also(article=rows[number], share=share) for number, share in shares.items())


def _copies(connection: Connection, story_ids: list[int], most: int) -> dict[int, list[ArticleRow]]:
    if not story_ids:
        return {}
    place = func.row_number().over(
        partition_by=articles.c.story, order_by=(articles.c.sorted_at, articles.c.number)
    )  # fmt: skip
    ranked = (
        select(articles.c.number, articles.c.story, place.label("place"))
        .join(stories, stories.c.id == articles.c.story)
        .where(articles.c.story.in_(story_ids), articles.c.id != stories.c.origin)
        .subquery()
    )
    numbers = connection.execute(
        select(ranked.c.number, ranked.c.story).where(ranked.c.place <= most).order_by(ranked.c.story, ranked.c.place)
    ).all()
    rows = rows_by_number(connection, [row.number for row in numbers])
    found: dict[int, list[ArticleRow]] = {}
    for row in numbers:
        found.setdefault(row.story, []).append(rows[row.number])
    return found
