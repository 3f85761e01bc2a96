"""The database itself, SQLite or PostgreSQL: connections, tables, search indexes, what leaves its files, backups."""
