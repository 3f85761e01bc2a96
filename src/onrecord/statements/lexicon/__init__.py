"""Words by language: verbs that report, and the small words a sentence hangs on. Data, and the choice of a language."""

from onrecord.statements.lexicon.language import Language, clause_words, language_of, one_of

__all__ = ["Language", "clause_words", "language_of", "one_of"]
