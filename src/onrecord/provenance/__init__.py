"""Whose story it is: credit lines, datelines and other signals weighed into a relation and an origin."""

from __future__ import annotations

from onrecord.provenance.provenance import judged, provenance_of

__all__ = ["judged", "provenance_of"]
