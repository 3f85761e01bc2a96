"""Lines above and below a text, and where they stand: bylines, datelines, sources, signatures, notices, trailers."""
