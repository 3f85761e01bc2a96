"""Which statements are one utterance: the same speaker and the same words, however many articles print them.

Quotation marks, case and dashes make no difference, and a copy may print less of it. What two people say in the same
words stays two utterances; so does what one person says twice in a few words ("No comment.") in two stories.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from sqlalchemy import Connection, select

from onrecord.store.schema import articles, statements, utterances
from onrecord.store.search_text import folded

FEW: Final = 4
"""Words below which a content is too short to be known again in another story."""
_MOST_COMPARED: Final = 200
"""Statements of one speaker in one story that a shortened one is looked for in."""


def folded_content(text: str) -> str:
    """The content's words, folded, with a blank on each side of every word: for `utterances.words` and for LIKE."""
    return f" {folded(text)} "


def key_for(connection: Connection, person: int | None, words: str, story: int) -> str:
    """The key of the utterance that `words` (of `folded_content`) by `person` belong to: 16 hex.

    That of a statement by the same person in the same story where one prints a part of the other, else of a statement
    with the same words, else a new one. Words without a named speaker are the same only within one story.
    """
    many = _many(words)
    own = _key(person, words, None if person is not None and many else story)
    if not many or _is_known(connection, own):
        return own
    for key, other in _beside(connection, person, story):
        if words in other or (other in words and _many(other)):
            return key
    return own


def _many(words: str) -> bool:
    """A script without spaces has few blanks, and many words."""
    return len(words.split()) >= FEW or len(words) > 6 * FEW


def _key(person: int | None, words: str, story: int | None) -> str:
    parts = (str(person or ""), words, str(story or ""))
    return sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def _is_known(connection: Connection, key: str) -> bool:
    return connection.execute(select(utterances.c.id).where(utterances.c.key == key)).first() is not None


def _beside(connection: Connection, person: int | None, story: int) -> list[tuple[str, str]]:
    """Keys and words of what the same speaker says in the story's other articles."""
    found = connection.execute(
        select(utterances.c.key, utterances.c.words)
        .distinct()
        .join(statements, statements.c.key == utterances.c.key)
        .join(articles, articles.c.id == statements.c.article)
        .where(articles.c.story == story, statements.c.person == person)
        .limit(_MOST_COMPARED)
    )
    return [(key, words) for key, words in found]
