"""What is told without marks: clauses that report, "according to", demands, promises, in all languages here."""
