"""What may be done with an article: signals read, each in its words, and one table of rules that decides.

Each is loaded when asked for: to read a page takes no table as it is told, no ODRL and no schema.org, and to search a
store takes no reader of pages.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord.rights.odrl import odrl_policy
    from onrecord.rights.rights import rights_on
    from onrecord.rights.rules import RULES, Rule, rules_table
    from onrecord.rights.schema_org import schema_org_fields

__all__ = ["RULES", "Rule", "odrl_policy", "rights_on", "rules_table", "schema_org_fields"]

_HOME = {
    "odrl_policy": "odrl",
    "rights_on": "rights",
    "schema_org_fields": "schema_org",
    **dict.fromkeys(("RULES", "Rule", "rules_table"), "rules"),
}


def __getattr__(name: str) -> Any:
    """What is asked for, from the module that it is of (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module 'onrecord.rights' has no attribute {name!r}")
    return getattr(import_module(f"onrecord.rights.{_HOME[name]}"), name)
