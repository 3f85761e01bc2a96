"""Pages added, seen again and read again: what is new, changed or the same, and the writer that says so in rows."""
