"""What may be done with an article: signals read, each in its words, and one table of rules that decides."""

from onrecord.rights.rights import rights_on
from onrecord.rights.rules import RULES, Rule, rules_table

__all__ = ["RULES", "Rule", "rights_on", "rules_table"]
