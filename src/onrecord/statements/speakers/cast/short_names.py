"""What bodies are called once their name was told: "Varn" of "Varn Works Inc.", "the Institute" of "Hull Institute"."""

from __future__ import annotations

from onrecord.statements.lexicon.names.bodies import ENDS_OF_FIRMS, ENDS_OF_PAPERS
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention

_OF_FIRMS = frozenset("inc corp ltd llc plc ag sa nv holdings".split())
"""Last words of the names of firms, which are left out when they are named again."""
_NOUNS = (ENDS_OF_PAPERS - {"sun", "star", "bee", "mail", "argus"}) | frozenset(
    "institute department committee council agency commission association foundation university college federation "
    "league board bureau authority centre center society trust".split()
)
"""Nouns by which a body is called alone, with a capital, once its name was told."""


class ShortNames:
    """The bodies of an article that were told so far, by the words that they may be called by."""

    def __init__(self) -> None:
        self._firms: dict[str, list[Figure]] = {}
        """Firms of more than one word by the first, lower case."""
        self._starting: dict[str, list[str]] = {}
        """Names of more than one word, people's aside, by the first, lower case."""
        self._by_noun: dict[str, list[Figure]] = {}
        """Bodies of more than one word by their noun, the last word or the one before "of" or "for"."""

    def learn(self, figure: Figure) -> None:
        """Takes a body's name of more than one word in."""
        name = figure.name.lower().removeprefix("the ")
        if " " not in name:
            return
        first, *_, last = name.split()
        if last.rstrip(".") in _OF_FIRMS or last in ENDS_OF_FIRMS:
            firms = self._firms.setdefault(first, [])
            # "Varn Oil" of Varn Oil plc
            firms += [] if any(firm.name.startswith(figure.name) for firm in firms) else [figure]
        self._starting.setdefault(first, []).append(name)
        for noun in {last, name.partition(" of ")[0].split()[-1], name.partition(" for ")[0].split()[-1]}:
            if noun in _NOUNS:
                self._by_noun.setdefault(noun, []).append(figure)

    def firm(self, name: str) -> Figure | None:
        """The one firm that a single name means, where no other body's name begins so: "United" of many."""
        firms = self._firms.get(name.lower(), ())
        return firms[0] if len(firms) == 1 and not self._is_shared(firms[0]) else None

    def by_noun(self, text: str, mention: Mention) -> Figure | None:
        """The one body that "the Institute" means: its name stands before this, and there is no other with the noun."""
        noun = mention.name.lower().removeprefix("the ")
        found = self._by_noun.get(noun, ())
        bodies = {figure.name.lower().removeprefix("the "): figure for figure in found if figure.kind != "place"}
        article = noun != mention.name.lower() or text[max(0, mention.whole - 4) : mention.whole].lower() == "the "
        if len(bodies) != 1 or not article:
            return None
        (figure,) = bodies.values()
        return figure if figure.named_by[0] < mention.start else None

    def _is_shared(self, firm: Figure) -> bool:
        """Whether another body's name begins as this firm's: "United Mills Inc." and "United Air"."""
        stem = firm.name.lower().rpartition(" ")[0]
        others = self._starting.get(stem.split()[0], ())
        return not all(stem.startswith(other) or other.startswith(stem) for other in others)
