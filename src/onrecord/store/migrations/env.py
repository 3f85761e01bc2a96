"""Run by Alembic: the migrations go over the connection that they were given, in its transaction."""

from alembic import context

from onrecord.store.database.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
