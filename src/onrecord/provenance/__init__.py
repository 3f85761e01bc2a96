"""Whose story it is: credit lines, datelines and other signals weighed into a relation and an origin.

Bottom up: `lexicon` (agencies, phrases, as data), `names`, `lines` (bylines, notices), `quotations` (links, excerpts),
`credits` (sentences that credit), then `weighing`. By itself stand `copies`: how alike two texts are.
"""

from __future__ import annotations

from onrecord.provenance.provenance import judged, provenance_of

__all__ = ["judged", "provenance_of"]
