"""Whose story it is: credit lines, datelines and other signals weighed into a relation and an origin."""

from __future__ import annotations

from onrecord.provenance.provenance import provenance_of

__all__ = ["provenance_of"]
