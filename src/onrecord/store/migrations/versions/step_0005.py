"""The index of the words of utterances and of whose they are. Its rows are made by `onrecord.store.filling`."""

from alembic import op

revision = "0005"
down_revision = "0004"

SEARCH = {
    "sqlite": (
        "CREATE VIRTUAL TABLE search_said USING fts5(words, who, "
        "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")",
        "CREATE TRIGGER search_said_gone AFTER DELETE ON utterances "
        "BEGIN DELETE FROM search_said WHERE rowid = old.id; END",
    ),
    "postgresql": (
        "CREATE TABLE search_said (utterance bigint PRIMARY KEY REFERENCES utterances (id) ON DELETE CASCADE, "
        "words tsvector NOT NULL)",
        "CREATE INDEX search_said_words ON search_said USING gin (words)",
    ),
}


def upgrade() -> None:
    """Makes the index, empty."""
    for statement in SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)
