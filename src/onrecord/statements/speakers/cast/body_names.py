"""What a body's name goes on with behind its noun: "of Fisheries", "for the People", "of Health and Welfare"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.lexicon.people.roles import BODIES
from onrecord.statements.times.words import DAY_NAMES

CAPITAL = f"[A-ZÀ-ÖØ-Þ{''.join(filter(str.isupper, map(chr, range(0x100, 0x180))))}ȘȚА-ЯЁІЇЄҐΆΈ-ΏΑ-Ω]"
"""A letter with which names begin."""


PRINTED_APART = (
    r"7-Eleven(?!\w)|(?<![$€£])3M(?!\w)|23andMe|20th Century(?= [A-Z])|50 Cent(?!\w)|21 Savage(?!\w)|7 On Your Side"
    r"|1Password"
    r"|[a-z]{1,2}[A-Z][a-z]+[A-Za-z]*|xAI(?!\w)"
)
"""Names that begin with a figure or a small letter, as part of an expression: "3M", "eBay"."""
ON_STAGE = frozenset(("50 Cent", "21 Savage"))
"""Those of them that are people's."""


def _owned() -> str:
    """The s of an office or a saint that is a part of a body's name: "Sheriff's Department", "St John's College"."""
    offices = (
        "Sheriff General Governor Mayor Prosecutor Ombudsman Minister President Premier Chancellor Attorney Examiner "
    )
    offices += "Coroner Defender Clerk Treasurer Auditor Comptroller Commissioner Marshal Registrar"
    held = "|".join(f"(?<=[ \u00a0]{office})" for office in offices.split())
    saints = "Andrew Anne George John Luke Mark Mary Michael Patrick Paul Peter Vincent"
    named = "|".join(rf"(?<=St {saint})|(?<=St\. {saint})" for saint in saints.split())
    schools = "College|Hospital|School|University|Church|Cathedral|Hospice"
    return rf"(?:{held})[’']s(?= (?:Department|Office)\b)|(?:{named}|(?<=King)|(?<=Queen))[’']s(?= (?:{schools})\b)"


OWNED = _owned()


def owners_of_bodies() -> str:
    """The ending of many or of the people in a body's name: "Teachers’ Union", "People’s Daily", as an expression."""
    body = (
        "Union|Association|Federation|League|Council|Party|Institute|Club|Society|College|Guild|Forum|Alliance|Network"
        "|Coalition|Confederation|Foundation|Trust|Fund|Hospital"
    )
    common = rf"(?= (?:{CAPITAL}\w+ )?(?:{body})\b)"
    people = rf"(?= (?:{CAPITAL}\w+ )?(?:{body}|Daily|Court|Congress|Army|Bank|Republic|Assembly|Movement|Front)\b)"
    return rf"(?<=s)[’']{common}|(?:(?<=omen)|(?<=ildren))[’']s{common}|(?<=People)[’']s{people}"


@cache
def owned() -> re.Pattern[str]:
    """Such an s in a name."""
    return re.compile(OWNED)


@cache
def of_what() -> re.Pattern[str]:
    """What a body's name goes on with: the Bureau "of Fisheries", the Democratic Party "for the People"."""
    word = rf"(?!{DAY_NAMES}){CAPITAL}[\w’-]+(?<![’'-])"
    return re.compile(rf" (?:of|for) (?:the )?{word}(?: (?:(?:and|of)(?: the)? )?{word})*")


def end_of_list(text: str, end: int) -> int:
    """Where the name of a department ends that has a list in it: "Ministry of Health, Labour and Welfare"."""
    more = _list().match(text, end)
    given = more is not None and any(word.lower() in FEMALE | MALE for word in re.findall(r"\w+", more.group()))
    return more.end() if more is not None and not given else end


@cache
def _list() -> re.Pattern[str]:
    words = rf"{CAPITAL}[\w’-]+(?: {CAPITAL}[\w’-]+)?"
    return re.compile(rf"(?:, {words})+,? and {words}")


OF_STATE = frozenset("department ministry committee".split())
"""Bodies for several matters at once."""
BEFORE_PURPOSE = BODIES | {"rally", "inspectorate"}
"""Last words of a body's name before what the body is for: "the Party | for the People"."""


@cache
def for_what() -> re.Pattern[str]:
    """What a body's name goes on with that is but one word for bodies: the Institute "for the Study of War"."""
    word = rf"(?!{DAY_NAMES}){CAPITAL}[\w’-]+(?<![’'-])"
    return re.compile(
        rf" (?:of|for|to|on)(?: the)? {word}(?: (?:(?:and|of|for|against)(?: the)? )?{word})*"
        r"(?: in (?:Europe|America|Africa|Asia))?"
    )
