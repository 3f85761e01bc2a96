"""Who said what: text in, statements out. Knows the record's types and nothing of pages.

`statements_in(text, published, language)` finds attributions (`finder`), resolves their speakers (`speakers`) and
reads when, where and to whom something was said (`said`). `attribution.Attribution` is what a finder hands on.
"""

from onrecord.statements.read import StatementsRead, statements_in

__all__ = ["StatementsRead", "statements_in"]
