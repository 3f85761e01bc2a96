"""What may be done with an article: signals read, each in its words, and one table of rules that decides."""

from onrecord.rights.odrl import odrl_policy
from onrecord.rights.rights import rights_on
from onrecord.rights.rules import RULES, Rule, rules_table
from onrecord.rights.schema_org import schema_org_fields

__all__ = ["RULES", "Rule", "odrl_policy", "rights_on", "rules_table", "schema_org_fields"]
