"""Who said what: text in, statements out. Knows the record's types and nothing of pages."""
