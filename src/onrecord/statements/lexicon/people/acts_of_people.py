"""What people do by which they are called again: whoever was arrested is "the suspect". Data, by noun, lower case.

Parts of regular expressions, in English: what stands behind a name, and what stands before one.
"""

from __future__ import annotations

from typing import Final

_PASSIVE = r"(?:was|were|is|has been|had been|is being|was being)"
_ELECTED = rf"(?:{_PASSIVE} (?:re-?)?elected|won|wins|has won)"

_SUED = r"(?:sued|is suing|has sued|(?:has |had )?filed (?:a|the|his|her) (?:[\w-]+ )?(?:lawsuit|suit|claim))"
_WROTE = (
    r"(?:,? who )?(?:(?:has |had )?(?:co-)?(?:wrote|written|authored|published)|is writing) (?:[\w-]+ ){0,3}"
    + r"(?:book|memoir|novel|biography|autobiography|report|paper|study|letter|essay|column|article|play|op-ed)s?"
)
_BUILT = r"(?:,? who )?(?:invented|has invented|patented)"
_PROTESTED = r"(?:protested|joined the protest|was arrested (?:at|during) (?:a|the) (?:protest|march|demonstration))"
_AT_WORK = r"(?:,? who )?(?:works|worked|has worked) (?:at|for|in|on)"

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
    "author": _WROTE, "writer": _WROTE,
    "inventor": _BUILT,
    "plaintiff": _SUED, "claimant": _SUED, "complainant": r"(?:complained|filed (?:a|the) (?:[\w-]+ )?complaint)",
    "petitioner": r"(?:petitioned|filed (?:a|the) petition|started (?:a|the) petition)",
    "appellant": r"(?:appealed|is appealing|has appealed)",
    "witness": r"(?:testified|gave evidence|witnessed|told the (?:court|jury|inquiry|tribunal))",
    "composer": r"(?:,? who )?(?:composed|wrote the (?:music|score|opera|symphony))",
    "filmmaker": r"(?:,? who )?(?:directed|filmed|made the (?:film|documentary))",
    "donor": r"(?:donated|has donated|gave [$£€]\d[\d.,]*)",
    "runner-up": r"(?:finished|came|was placed) second",
    "passenger": rf"{_PASSIVE} (?:aboard|on board|travell?ing)",
    "refugee": r"(?:fled|escaped)",
    "tenant": r"(?:,? who )?(?:rents|rented|has rented|leases)",
    "landlord": r"(?:,? who )?(?:rents out|lets|has let)",
    "patient": r"(?:underwent|received (?:a|the) (?:[a-z]+ )?(?:kidney|heart|liver|lung|transplant)"
    + rf"|{_PASSIVE} (?:treated|diagnosed|admitted|operated on|discharged))",
    "graduate": r"graduated", "retiree": r"retired", "pensioner": r"retired",
    "buyer": r"(?:bought|has bought|acquired)",
    "sculptor": r"(?:,? who )?(?:sculpted|carved)", "painter": r"(?:,? who )?(?:painted|paints)",
    "trainer": r"(?:,? who )?(?:trains|trained|has trained)",
    "jockey": r"(?:rode|rides)", "rider": r"(?:rode|rides)",
    "climber": r"(?:climbed|scaled|reached the (?:summit|top))",
    "hiker": rf"(?:hiked|set out|{_PASSIVE} (?:hiking|walking))",
    "swimmer": r"(?:swam|has swum)", "sailor": r"(?:sailed|has sailed)", "diver": r"(?:dived|dove|was diving)",
    "cyclist": r"(?:cycled|was cycling|rode)",
    "striker": r"(?:,? who )?(?:scored|has scored)", "midfielder": r"(?:,? who )?(?:scored|has scored)",
    "scorer": r"(?:scored|has scored)",
    "goalkeeper": r"(?:,? who )?(?:saved|kept a clean sheet)", "keeper": r"(?:saved|kept a clean sheet)",
    "quarterback": r"(?:,? who )?(?:threw|passed for)", "pitcher": r"(?:,? who )?(?:pitched|struck out)",
    "golfer": r"(?:carded|birdied|shot a)",
    "caller": r"called (?:911|999|112|the police|police)",
    "employee": _AT_WORK, "worker": _AT_WORK,
    "volunteer": r"(?:,? who )?(?:volunteers|volunteered|has volunteered)",
    "sponsor": r"(?:,? who )?(?:sponsored|introduced|tabled) (?:a|the) (?:[a-z]+ )?(?:bill|measure|amendment|motion)",
    "nominee": rf"{_PASSIVE} nominated", "appointee": rf"{_PASSIVE} appointed",
    "protester": _PROTESTED, "demonstrator": _PROTESTED,
    "resident": r"(?:,? who )?(?:lives|has lived|lived) (?:in|on|at|near|opposite|next)",
    "farmer": r"(?:,? who )?(?:farms|grows|raises|keeps)",
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
