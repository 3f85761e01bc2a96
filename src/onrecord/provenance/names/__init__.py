"""Whom words name: an outlet, an agency, a person, a desk; where such a name ends, and the makers that a line lists."""
