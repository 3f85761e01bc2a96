"""A language's verbs that report, and its small words, one table a language, by family. Data."""
