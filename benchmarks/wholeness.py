"""Whether a store is whole: nothing of an article is there without the rest, and the database's own checks pass."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from sqlalchemy import text

from onrecord.store import Store

_NONE: Final = {
    "articles without the version that they show": """SELECT id FROM articles a WHERE NOT EXISTS
        (SELECT 1 FROM versions v WHERE v.id = a.version_id AND v.article = a.id)""",
    "articles with another number of versions": """SELECT id FROM articles a WHERE versions <> (SELECT count(*) FROM
        versions v WHERE v.article = a.id AND v.kind = (SELECT kind FROM versions s WHERE s.id = a.version_id))""",
    "articles with another number of statements": """SELECT id FROM articles a WHERE statements <>
        (SELECT count(*) FROM statements t WHERE t.article = a.id)""",
    "articles without their id among the aliases": """SELECT id FROM articles a WHERE NOT EXISTS
        (SELECT 1 FROM aliases b WHERE b.alias = a.id AND b.article = a.id)""",
    "articles without a story": "SELECT id FROM articles WHERE story NOT IN (SELECT id FROM stories)",
    "stories without their origin": "SELECT id FROM stories WHERE origin NOT IN (SELECT id FROM articles)",
    "stories with another number of articles": """SELECT id FROM stories s WHERE articles <>
        (SELECT count(*) FROM articles a WHERE a.story = s.id)""",
    "versions without an article": "SELECT id FROM versions WHERE article NOT IN (SELECT id FROM articles)",
    "versions without their bytes": """SELECT id FROM versions WHERE bytes_kept AND sha256 NOT IN
        (SELECT sha256 FROM pages)""",
    "pages that no version holds": "SELECT sha256 FROM pages WHERE sha256 NOT IN (SELECT sha256 FROM versions)",
    "statements without an utterance": "SELECT id FROM statements WHERE key NOT IN (SELECT key FROM utterances)",
    "utterances that nobody prints": "SELECT id FROM utterances WHERE statement NOT IN (SELECT id FROM statements)",
    "persons with another number of utterances": """SELECT id FROM persons p WHERE utterances <>
        (SELECT count(*) FROM utterances u WHERE u.person = p.id)""",
    "names without their words": """SELECT folded FROM person_names n WHERE NOT EXISTS
        (SELECT 1 FROM name_words w WHERE w.person = n.person)""",
    "terms of another number of articles": """SELECT id FROM outlet_terms t WHERE articles <>
        (SELECT count(*) FROM articles a WHERE a.terms = t.id) OR article IS NULL""",
    "articles with terms that are another outlet's": """SELECT id FROM articles a WHERE terms IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM outlet_terms t WHERE t.id = a.terms AND t.outlet = a.outlet)""",
    "statements of a person under a body, or of a body under a person": """SELECT t.id FROM statements t JOIN persons p
        ON p.id = t.person JOIN person_names n ON n.person = p.id WHERE (p.kind = 'person') <> (n.sort = 'person')""",
    "persons without a name": "SELECT id FROM persons WHERE id NOT IN (SELECT person FROM person_names)",
}
_SEARCH: Final = {
    "sqlite": """SELECT number FROM articles WHERE number NOT IN (SELECT rowid FROM search)
        UNION ALL SELECT rowid FROM search WHERE rowid NOT IN (SELECT number FROM articles)""",
    "postgresql": "SELECT number FROM articles WHERE number NOT IN (SELECT article FROM search)",
}
_SAID: Final = {
    "sqlite": """SELECT id FROM utterances WHERE id NOT IN (SELECT rowid FROM search_said)
        UNION ALL SELECT rowid FROM search_said WHERE rowid NOT IN (SELECT id FROM utterances)
        UNION ALL SELECT u.id FROM utterances u JOIN search_said s ON s.rowid = u.id
            WHERE s.who <> coalesce(cast(u.person AS text), '')""",
    "postgresql": """SELECT id FROM utterances WHERE id NOT IN (SELECT utterance FROM search_said)
        UNION ALL SELECT u.id FROM utterances u JOIN search_said s ON s.utterance = u.id
            WHERE u.person IS NOT NULL AND NOT ('@' || u.person) = ANY (tsvector_to_array(s.words))""",
}


def faults(store: Store) -> list[str]:
    """What is not whole in the store, a line each; none where all is."""
    found = []
    with store.reading() as connection:
        dialect = connection.dialect.name
        indexes = {
            "articles that are not searched, or are not there": _SEARCH[dialect],
            "utterances that are not searched, or are not there, or are another's": _SAID[dialect],
        }
        for what, query in (_NONE | indexes).items():
            if rows := connection.execute(text(query)).scalars().all():
                found.append(f"{what}: {rows[:5]}")
        if dialect == "sqlite":
            if (told := connection.execute(text("PRAGMA integrity_check")).scalars().all()) != ["ok"]:
                found.append(f"integrity_check: {told[:3]}")
            if broken := connection.execute(text("PRAGMA foreign_key_check")).all():
                found.append(f"foreign_key_check: {broken[:3]}")
    if dialect == "sqlite":
        with store.writing() as connection:  # Raises where the index is not the one of what stands in it.
            for index in ("search", "search_said"):
                connection.execute(text(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')"))
    for record in () if found else store.export():
        page = store.page_bytes(record.id)
        if page is not None and sha256(page).hexdigest() != record.source.sha256:
            found.append(f"{record.id}: other bytes than were read")
    return found
