"""Two small things that German paragraphs are tagged by: "so" that stands for "said", and the stop of "18. November".

"„Das hält“, so Holt", "Sie halte, so der Hafenchef".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.statements.lexicon.elsewhere import TIMES

_ARTICLES = frozenset("der die das ein eine".split())
_NOBODY = frozenset(
    "hoffnung idee plan titel motto fazit theorie annahme vorwurf these kritik begründung devise ziel forderung name "
    "wortlaut gedanke vorstellung prognose argument botschaft aussage urteil rechnung erklärung vermutung frage "
    "antwort ergebnis eindruck befürchtung sorge lesart kalkül überlegung untertitel schlagzeile überschrift spruch "
    "wunsch auffassung meinung ansicht legende sage regel logik tenor bilanz einschätzung diagnose".split()
)
"""Nouns behind it that say nothing, lower case: "so der Plan"."""
_REACH = 4
"""Tokens behind it among which such a noun is."""


def so_speaks(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """The tokens "so" that stand for a verb of speech: behind a comma or a quotation, before a subject."""
    for at, word in enumerate(words[:-1]):
        if word != "so" or tags[at] != "Y" or at == 0 or tags[at - 1] not in ",QUq":
            continue
        following = words[at + 1]
        if tags[at + 1] != "N" and not (following in _ARTICLES and "N" in tags[at + 2 : at + 2 + _REACH]):
            continue
        noun = next((place for place in range(at + 1, min(at + _REACH, len(words))) if tags[place] == "N"), at + 1)
        if words[noun] not in _NOBODY:
            yield at


_MONTHS = TIMES["de"] | TIMES["da"] | TIMES["no"]


def ordinal_stops(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """The full stops that belong to the number before them: "am 18. November", "im 19. Jahrhundert"."""
    for at in range(1, len(words) - 1):
        number = words[at - 1]
        if words[at] != "." or not number.isdigit() or len(number) > 2:
            continue
        before = tags[at - 2] if at > 1 else ""
        if words[at + 1] in _MONTHS or (tags[at + 1] == "N" and before in ("P", "D")):
            yield at
