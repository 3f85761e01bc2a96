"""Who said what: text in, statements out. Knows the record's types and nothing of pages.

`statements_in(text, published, language)` finds attributions by rule (`rules`) and by the trained model (`learned`),
resolves their speakers (`speakers`) and reads when, where and to whom something was said (`said`), its kind (`learned`)
and by when it can be judged (`horizon`). `attribution.Attribution` is what both finders hand on.
"""

from onrecord.statements.read import StatementsRead, statements_in

__all__ = ["StatementsRead", "statements_in"]
