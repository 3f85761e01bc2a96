"""Who employs a writer: another newsroom, whose text it may be, or a body that publishes no news of its own.

Bodies of the second kind are listed, by what they are called and by their types in schema.org: a professor's or an
officer's text is the outlet's as far as anyone can tell. Any other employer's may be its own, and is to be asked about.
"""

from __future__ import annotations

from typing import Final

from onrecord.rights.patterns import asked, compiled, loosely

_BODIES: Final = (
    r"universit|universid|universiteit|\buniv\b|hochschul|\bschools?\b|\bschule|\bcolleges?\b|\bécole|\bescuela|\bscuola"
    r"|\bescola|institut|academ|akademi|\bfaculty|\bfakultät|\bfacult|laborator|\blabs?\b|hospital|klinik|\bclinic"
    r"|hôpital|ospedale|ziekenhuis|medical (?:center|centre)|\bhealth\b|ministr|\bgovernment|\bdepartment|\bcouncil"
    r"|\bparliament|\bcongress|\bsenate|\bcourt\b|foundation|stiftung|fondation|fundaci|fondazione|fundação|stichting"
    r"|museum|musée|museo|museu\b|librar|bibliot|\bsociety\b|\bchurch|\bbank\b|\bunion\b|\bgmbh\b|\binc\b|\bllc\b"
    r"|\bllp\b|\bcorp|\bcompany\b|\bngo\b|\bnhs\b|\bresearch (?:cent(?:er|re)|council|group)|\bthink ?tank"
)
"""What those are called that employ writers and publish no news."""
_TYPES: Final = (
    "Educational", "College", "School", "Government", "Research", "Hospital", "Medical", "Library", "Museum",
    "Corporation", "LocalBusiness", "SportsTeam", "SportsOrganization", "MusicGroup", "TheaterGroup", "Church",
    "PoliticalParty", "WorkersUnion", "Airline",
)  # fmt: skip
_NEWS: Final = (
    r"\b(?:news|press|media|times|post|herald|gazette|tribune|journal|chronicle|courier|observer|magazine|radio"
    r"|tv|daily|weekly|wire|review|bulletin|newsroom|reporting|journalis[mt]\w*)\b"
)
"""What a newsroom is called though it stands at a school: "Bay University Press", "Northgate Health News"."""
_HOUSES: Final = r"\b(?:trust|charity|association|alliance|federation|campaign|wildlife|conservancy)\b"
"""What more bodies are called that publish of their own work alone."""
_WORKING: Final = (
    r"\b(?:is|are|as|ist|est|es|è|é)(?: an?| the| our| eine?| une?| una?| uno| um| uma)?(?: [\w'’-]+){0,4}?"
    r" (?:reporter|correspondent|editor|columnist|journalist|writer|producer|fellow|member|redakteur(?:in)?"
    r"|journalistin|reporterin|korrespondent(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)|periodista"
    r"|redactora?|corresponsal|giornalista|redattore|redattrice|corrispondente|jornalista|redator|redatora|redacteur"
    r"|verslaggever|correspondente?)(?: [\w'’-]+){0,3}?"
    r" (?:at|for|with|of|by|bei|beim|bei der|für|à|au|chez|pour|de|del|en|para|di|del|da|do|per|a|no|na|bij|voor|van"
    r"|der|des|vom|von)\b"
    r"|\b(?:(?<!published )works|writes|reports|employed|on staff|on the staff"
    r"|staff (?:writer|reporter)|arbeitet|schreibt|berichtet"
    r"|angestellt|travaille|écrit|employée?|trabaja|escribe|empleada?|lavora|scrive|trabalha|escreve|werkt|schrijft)"
    r"(?: [\w'’-]+){0,3}? (?:at|for|with|by|of|bei|beim|für|von|au|chez|pour|par|para|por|per|da|bij"
    r"|voor|door|van)\b"
    r"|\b(?:her|his|their|this|the) (?:column|pieces?|work|reports?|stories) (?:also )?(?:runs?|appears?|is (?:also )?"
    r"(?:published|printed))(?: [\w'’-]+){0,3}? (?:in|at|on|by)\b"
)
"""What leads to who has a writer now; what somebody was, or has written for, is told by other words."""
_THE: Final = (
    r"\W*(?i:(?:the|der|die|das|dem|den|la|le|les|el|los|il|lo|os?|as?|de|het|l['’])\s*)*"
    r"([A-ZÀ-Þ][^.,;:|()\n]{1,60}|\w+(?:\.\w+)+)"
)


_NOBODY: Final = (
    r"\W*(?:freelance\w*|free-lance\w*|self-?employed|independent (?=journalist|writer|reporter)"
    r"|freiberuflich\w*|selbst(?:st)?ändig\w*|indépendante?"
    r"|pigiste|autónom[oa]|autônom[oa]|unemployed|retired|none|n/a)"
    r"(?: ?(?:journalist|writer|reporter|editor|photographer|contributor)s?)?\W*"
)
"""What stands in an employer's place where there is none."""
_BEATS: Final = frozenset(
    "large politics sports business culture health education environment investigations climate economics finance "
    "features books arts technology africa asia europe americas oceania pacific antarctica caribbean middle east "
    "west north south southeast central eastern western northern southern and the & - of".split()
)
"""What an editor is editor of, and where a correspondent is, that is no paper.

What papers are called, too, is left out.
"""


def may_own_text(name: str, kinds: str = "") -> bool:
    """Whether an employer, by its name and its types in schema.org, is no body of those that publish no news."""
    folded = name.casefold()
    if compiled(_NOBODY).fullmatch(folded):
        return False
    if asked(_NEWS).search(folded):
        return True
    return asked(_BODIES).search(folded) is None and not any(kind in kinds for kind in _TYPES)


def is_house(name: str) -> bool:
    """Whether a name is that of a body whose officers write what it publishes, and of no newsroom."""
    folded = name.casefold()
    listed = asked(_BODIES).search(folded) or asked(_HOUSES).search(folded)
    return listed is not None and asked(_NEWS).search(folded) is None


def employers_in(words: str, title: bool = False) -> list[str]:
    """Whom a note on a writer tells as the present employer, as far as that one may own the text.

    A `title` is what somebody is, and no more: "Reporter at Coast Watch".
    """
    words = f"is {words}" if title else words
    ends = [match.end() for match in loosely(_WORKING).finditer(words)]
    named = [name[1] for end in ends if (name := compiled(_THE).match(words, end))]
    return [name for name in named if may_own_text(name) and not _BEATS.issuperset(name.casefold().split())]
