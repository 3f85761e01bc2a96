"""Whose the words are behind "laut", "nach Angaben", "nach" in German: "der Sprecherin der Stadt", "Polizeiangaben"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.statements.lexicon.languages.germanic import BODY_ENDINGS
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.german import of_people
from onrecord.statements.rules.paragraph.sentences import Range

OWN: Final = frozenset(("eigenen", "eigener"))
"""Of oneself: "laut eigenen Angaben" names nobody else."""


def reports_behind(reading: Reading, at: int) -> tuple[Range, int] | None:
    """Whose words stand behind a "nach" at token `at`, and the token behind all: "nach | Holts | Ansicht".

    None where it leads to nobody's: "nach Angaben suchen".
    """
    words, tags = reading.paragraph.words, reading.tags
    if words[at] != "nach" or reading.paragraph.language.code != "de":
        return None
    if tags[at + 1 : at + 3] == "NN" and words[at + 2] in _VIEWS and words[at + 1].endswith("s"):
        return (at + 1, at + 2), at + 3
    found = re.compile("n{0,2}N").match(tags, at + 1)
    if found is None or tags[found.end() : found.end() + 1] == "N" or _is_sought(reading, at):
        return None
    noun = words[found.end() - 1]
    compound = noun.endswith(_OF_REPORTS) and noun not in _BARE and len(found.group()) == 1
    described = noun in _REPORTS_OF and len(found.group()) > 1 and words[at + 1].endswith(_WHOSE)
    return (found.span(), found.end()) if compound or described else None


def _is_sought(reading: Reading, at: int) -> bool:
    """Whether somebody looks or asks for what stands behind "nach"."""
    clause = reading.paragraph.words[reading.sentences.start(at) : reading.sentences.end(at)]
    return any(word.startswith(_SEEKING) for word in clause)


_SEEKING: Final = ("such", "gesuch", "frag", "gefrag", "forsch", "fahnd", "ruf", "rief", "verlang", "streb", "gier")
_VIEWS: Final = frozenset(
    (
        "ansicht angaben meinung worten einschätzung aussage aussagen auffassung überzeugung darstellung informationen"
    ).split()
)
"""Nouns behind a name in the genitive, which say whose the words are."""
_OF_REPORTS: Final = tuple(
    "angaben informationen medienberichten zeitungsberichten presseberichten agenturberichten zeugenberichten "
    "fernsehberichten zeugenaussagen agenturmeldungen medieninformationen schätzungen expertenmeinung "
    "expertenansicht".split()
)
"""How compounds end that say whose a report is: "Polizeiangaben", "SPIEGEL-Informationen"."""
_BARE: Final = frozenset("angaben informationen schätzungen".split())
_REPORTS_OF: Final = frozenset("angaben informationen berichten medienberichten quellen schätzungen".split())
_WHOSE: Final = ("schen", "offiziellen", "amtlichen", "übereinstimmenden", "unbestätigten", "örtlichen")
"""How adjectives end that say whose: "nach israelischen Angaben"."""


def named_in_german(reading: Reading, first: int, end: int) -> Range | None:
    """A German noun phrase behind "laut" or "nach Angaben", with what it owns: "der Sprecherin der Stadt"."""
    tags, words = reading.tags, reading.paragraph.words
    if tags[first : first + 1] == "R":
        return first, first + 1
    if words[first : first + 1] in (["von"], ["vom"]):
        first += 1  # "nach Angaben von | Ada Holt"
    if (paper := re.compile(r"Dn?N?q").match(tags, first, end)) is not None:
        return paper.span()  # "laut der Zeitung „Hafenpost“"
    opening = re.compile(r"D?n{0,2}(?P<head>N{1,3})(?:\([^)]{1,3}\))?").match(tags, first, end)
    if opening is None or words[first] in OWN:
        return None
    if words[first - 1] == "nach" and tags[first] == "n" and words[first].endswith("en"):
        return None  # "setzte nach bisherigen Erkenntnissen | schallisolierenden Schaumstoff in Brand"
    if words[opening.end("head") - 1] not in _REPORTS:
        for at in range(opening.start("head"), opening.end("head")):
            if words[at] in _REPORTS:
                return first, at + 1  # "laut libanesischen Angaben | Hunderte …"
    last = opening.end()
    more = re.compile(r"CDN(?=[,.AEVvnYP]|\Z)").match(tags, last, end)
    if more is not None and tags[first] == "D" and words[first] == words[last + 1]:
        return first, more.end()  # "laut den Fahrerinnen | und den Fahrern"
    named = last - opening.start("head") == _OFFICE_AND_TWO and of_people([words[opening.start("head")]])
    if named and tags[last : last + 1] == "N" and words[last + 1 : last + 2] in _NO_OWNERS and last + 1 < end:
        last += 1  # "Ratsmitglied Armin Kibet | Dobrik das Beispiel"
    for _ in range(2):
        owner = re.compile(r"[DP]n{0,2}N{1,3}(?:CN(?=[AEVvn]))?(?:\([^)]{1,3}\))?").match(tags, last, end)
        if owner is None or not _belongs(words[last], words[last - 1]):
            break
        last = owner.end()
    of = words[last : last + 1] in (["des"], ["der"]) and tags[last + 1 : last + 2] == "P"
    return None if of else (first, last)  # "laut Angaben des von der Stadt geführten Amtes"


_OFFICE_AND_TWO = 3
"""Words of an office and two of a name."""
_NO_OWNERS = (["das"], ["den"], ["dem"], ["die"], ["ein"], ["eine"], ["einen"])
"""Articles that begin another phrase, and tell nothing of the noun before it."""


def _belongs(word: str, head: str) -> bool:
    """Whether a German phrase that begins with `word` belongs to the noun before it."""
    if word in ("des", "eines"):
        return True
    if word in ("der", "von", "vom", "einer"):
        return head in _REPORTS or of_people([head])
    return word == "für" and (head.endswith((*BODY_ENDINGS, "stelle", "anstalt")) or of_people([head]))


_REPORTS: Final = frozenset(
    "angaben angabe informationen berichten bericht medienberichten aussage aussagen mitteilung einschätzung studie "
    "umfrage untersuchung analyse gutachten erhebung statistik prognose auswertung stellungnahme".split()
)
"""Nouns behind which somebody stands whose they are."""
