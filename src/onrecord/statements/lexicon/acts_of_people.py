"""What people do by which they are called again: whoever was arrested is "the suspect". Data, by noun, lower case.

Parts of regular expressions, in English: what stands behind a name, and what stands before one.
"""

from __future__ import annotations

from typing import Final

_PASSIVE = r"(?:was|were|is|has been|had been|is being|was being)"
_ELECTED = rf"(?:{_PASSIVE} (?:re-?)?elected|won|wins|has won)"

BEHIND: Final[dict[str, str]] = {
    "suspect": rf"{_PASSIVE} (?:\w+ly )?(?:arrested|detained|charged|accused|wanted|indicted|apprehended)",
    "defendant": rf"(?:{_PASSIVE} (?:charged|convicted|sentenced|on trial|acquitted|found guilty|tried)"
    + r"|pleaded|pled|stood trial|appeared in court|is standing trial|faces (?:trial|charges))",
    "accused": rf"(?:{_PASSIVE} (?:charged|accused|on trial|arrested)|pleaded|pled|stood trial)",
    "attacker": r"(?:stabbed|assaulted)",
    "gunman": r"opened fire",
    "shooter": r"opened fire",
    "victim": rf"{_PASSIVE} (?:stabbed|shot|robbed|assaulted|injured|wounded|beaten|abducted)",
    "survivor": r"(?:survived|escaped)",
    "founder": r"(?:who |, who )?(?:co-?)?(?:founded|set up|started|launched)",
    "co-founder": r"(?:who |, who )?co-?founded",
    "lawyer": r"(?:,? who )?(?:represents|is representing|represented|defends|is defending|defended)",
    "attorney": r"(?:,? who )?(?:represents|is representing|represented|defends|is defending|defended)",
    "mayor-elect": _ELECTED, "president-elect": _ELECTED, "governor-elect": _ELECTED, "senator-elect": _ELECTED,
    "winner": r"(?:won|wins|has won|took first)", "victor": r"(?:won|wins|has won)",
    "mother": r"(?:gave birth|has (?:two|three|four|five|six|seven) (?:children|sons|daughters))",
    "driver": r"(?:drove|was driving|had been driving)",
    "pilot": r"(?:flew|was flying|landed|piloted)",
    "owner": r"(?:,? who )?(?:owns|bought|has owned)",
    "host": r"(?:,? who )?(?:hosts|hosted|presents)",
    "editor": r"(?:,? who )?(?:edits|edited)",
    "coach": r"(?:,? who )?(?:coaches|coached)",
    "teacher": r"(?:,? who )?(?:teaches|taught|has taught)",
    "student": r"(?:,? who )?(?:studies|is studying|studied)",
    "singer": r"(?:sang|sings|recorded)",
    "translator": r"(?:translated|translates)",
    "whistleblower": r"(?:leaked|blew the whistle)",
}  # fmt: skip
"""What stands right behind the name."""

BEFORE: Final[dict[str, str]] = {
    "suspect": r"(?:arrested|detained|charged|accused|indicted|apprehended|suspect)",
    "defendant": r"(?:charged|convicted|sentenced|acquitted|(?:case|trial|charges|indictment|evidence) (?:against|of))",
    "accused": r"(?:charged|accused|(?:case|trial|charges|indictment) (?:against|of))",
    "victim": r"(?:stabbed|shot|robbed|assaulted|injured|wounded|abducted)",
    "doctor": r"(?:Dr\.?|Doctor)", "physician": r"Dr\.?",
    "officer": r"(?:Colonel|Col\.|Major|Maj\.|Captain|Capt\.|Lieutenant|Lt\.|Sergeant|Sgt\.|General|Gen\.|Officer)",
    "soldier": r"(?:Private|Pvt\.|Corporal|Cpl\.|Sergeant|Sgt\.)",
    "clergyman": r"(?:Rev\.|Reverend|Father|Fr\.|Pastor)", "priest": r"(?:Father|Fr\.)", "nun": r"Sister",
}  # fmt: skip
"""What stands right before the name, an age or an article between them aside."""

_CHOSEN = "elected|named|appointed|chosen|picked|sworn in|installed|confirmed|hired"
TAKEN: Final = (
    r"(?:,[^,.;]{1,60},)? (?:was|has been|had been|were) (?:\w+ )?"
    + rf"(?:re-?)?(?:{_CHOSEN})(?: as)?(?: (?:the|its|their|a))?(?: [a-z-]+){{0,2}} "
)
"""What stands between a name and the office that somebody takes: "was elected | leader"."""
