"""What only many records tell: copies and what each changed, versions and what came between them."""

from onrecord.stories.comparison import Comparison, Dropped, compare
from onrecord.stories.differences import Difference, FieldChange, differences
from onrecord.stories.quotes import QuoteChange, quote_changes
from onrecord.stories.statement_changes import StatementChange
from onrecord.stories.text_changes import SentenceChange, WordChange

__all__ = [
    "Comparison",
    "Difference",
    "Dropped",
    "FieldChange",
    "QuoteChange",
    "SentenceChange",
    "StatementChange",
    "WordChange",
    "compare",
    "differences",
    "quote_changes",
]
