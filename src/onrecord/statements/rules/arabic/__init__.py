"""Arabic: according to whom something is, demands told by a noun, clauses behind a colon or a day."""
