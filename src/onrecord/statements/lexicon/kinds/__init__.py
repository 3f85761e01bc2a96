"""What a cue or a content tells of the kind of a statement, where no model reads it. Data."""
