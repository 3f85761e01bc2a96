"""What only many records tell: copies and what each changed, versions and what came between them."""

from onrecord.stories.differences import Difference, FieldChange, differences
from onrecord.stories.statement_changes import StatementChange
from onrecord.stories.text_changes import SentenceChange, WordChange

__all__ = ["Difference", "FieldChange", "SentenceChange", "StatementChange", "WordChange", "differences"]
