"""A sentence that may credit somebody, with all that a sign read in it is made of."""

from __future__ import annotations

import msgspec

from onrecord.evidence import evidence
from onrecord.provenance.lines.places import Line
from onrecord.provenance.signs import Own, Sign, named_sign
from onrecord.record import Evidence


class CreditSentence(msgspec.Struct, frozen=True):
    """A sentence of a line, as it was found for an outlet's own page."""

    text: str
    line: Line
    own: Own
    seen: Evidence
    credit: str
    """The credit as printed: the whole line where it is a short one, else the sentence."""

    def sign(self, key: str, name: str | None = None, url: str | None = None, domain: str | None = None) -> Sign:
        """The sign for an origin that is named, linked or has its address printed in it; of none for no origin."""
        return named_sign(self.own, key, name, self.seen, self.credit, url, domain)

    def own_sign(self, key: str) -> Sign:
        """The sign that the text is this outlet's own."""
        return Sign(key=key, evidence=self.seen, credit=self.credit, own=True)


def credit_sentence(sentence: str, line: Line, own: Own) -> CreditSentence:
    """A sentence of `line` with its evidence and the credit as printed."""
    whole = line.label in ("credit", "other") and len(line.text) <= _SHORT_LINE
    credit = line.text if whole else sentence[:_MOST]
    return CreditSentence(sentence, line, own, evidence("visible", line.block, sentence), credit)


_SHORT_LINE, _MOST = 400, 200
"""Characters of a line that is a credit as a whole, and of a sentence that is told as one."""
