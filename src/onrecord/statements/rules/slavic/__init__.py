"""According to whom something is in Slavic languages, whose cases tell the source, and what is told by a noun."""
