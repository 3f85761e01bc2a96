"""A copy that prints less of what somebody said, or more: which utterance of its story that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select

from onrecord.store.database.schema import articles, statements, utterances

FEWEST: Final = 5
"""Words below which a part is too short to be known as one: as for utterances of two stories."""
_AS_LONG: Final = 24
"""Characters that stand for so many words where a script puts no blanks between them."""
_MOST: Final = 500
"""Utterances of a story that are looked through."""

_OTHERS: Final = (
    select(utterances.c.key, utterances.c.words, statements.c.person)
    .distinct()
    .join_from(articles, statements, statements.c.article == articles.c.id)
    .join(utterances, utterances.c.key == statements.c.key)
    .where(
        articles.c.story == bindparam("story"), articles.c.id != bindparam("article"), statements.c.person.is_not(None)
    )
    .order_by(utterances.c.key)
    .limit(_MOST)
)


class Spoken(Struct, frozen=True):
    """What an article prints: the key that it has by itself, its speaker, its words folded."""

    key: str
    person: int | None
    words: str


def keys_in_story(connection: Connection, article: str, story: int, spoken: Sequence[Spoken]) -> list[str]:
    """The key of each: of what the same speaker says in another article of the story where one holds the other whole,
    else its own. One question, whatever is asked."""
    others = connection.execute(_OTHERS, {"story": story, "article": article}).all()
    known = {row.key for row in others}
    return [
        one.key
        if one.key in known or one.person is None
        else next((row.key for row in others if row.person == one.person and _is_part(one.words, row.words)), one.key)
        for one in spoken
    ]


def _is_part(one: str, other: str) -> bool:
    """Whether the shorter stands in the longer, whole words of it, and is long enough to tell."""
    shorter, longer = sorted((one.strip(), other.strip()), key=len)
    enough = shorter.count(" ") + 1 >= FEWEST or len(shorter) >= _AS_LONG
    return enough and f" {shorter} " in f" {longer} "
