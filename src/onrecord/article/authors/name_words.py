"""Words in bylines that tell desks, outlets, roles and notices from people's names. Data: in small letters."""

from __future__ import annotations

DESKS = frozenset(
    "desk staff editor editors editorial team newsroom redaktion redaktionen redaktionsteam redacción redaccion "
    "rédaction redazione redação redactie redaksjon toimitus reporters correspondents agencies agenturen agences "
    "agencias contributor contributors ressort وكالات redaksi redakcja redakcji redakce redakcia redakcija redacția "
    "redacţia "
    "szerkesztőség редакция редакции редакція редакції".split()
)
ORGANISATIONS = DESKS | frozenset(
    "news times post press agency agentur agence agencia agenzia media network tv radio magazine magazin journal "
    "gazette herald tribune zeitung presse redaktionen reuters afp dpa apa ansa efe sda ats tass bloomberg xinhua "
    "associated institute university foundation association online correspondent bureau group company council "
    "ministry verlag gmbh inc ltd llc wire service services tagesspiegel spiegel zeit report reporter ledger "
    "chronicle courier observer mail globe standard examiner inquirer review mirror telegraph express dispatch "
    "bulletin register sentinel advocate daily weekly nachrichten anzeiger allgemeine rundschau kurier blatt bote "
    "diario periódico corriere gazeta dagblad ediciones editions éditions edizioni grupa grupo groupe "
    "gruppo gruppe jazeera arabiya ahram hayat mayadeen manar akhbar quds araby".split()
)
BODIES = ("ministerium", "verein", "verband", "stiftung", "gesellschaft", "behörde", "universität", "hochschule")
"""What German names of bodies end in, mostly in one word with what stands before it."""
ROLE_WORDS = frozenset(
    "reporter reporters editor editors correspondent correspondents writer writers journalist journalists "
    "columnist producer critic analyst chief senior deputy associate assistant managing political staff special "
    "contributing freelance redakteur redakteurin korrespondent korrespondentin journalistin autorin redactor "
    "redactora periodista corresponsal journaliste correspondant correspondante giornalista inviato inviata "
    "skribent mitarbeit mitarbeiter volontär volontärin in aus à en from at".split()
)
TITLES = frozenset(
    "admin director attorney founder cofounder ceo cto cfo consultant reviewer educator expert specialist strategist "
    "manager president professor chief author guest writer contributor analyst dietitian nutritionist "
    "horticulturalist therapist grader bio modified updated published written reviewed posted edited sponsored "
    "disclosure advertiser autor autorin verfasser gastautor gastbeitrag coordinator fotograf photographer "
    "contact chefredakteur chefredakteurin ressortleiter ressortleiterin geschäftsführer offline member members "
    "owner moderator policy hardcover paperback comment comments kommentar kommentare rss feed".split()
)
"""Words of roles and notices that no person is called by."""
CREDENTIALS = frozenset(
    "md phd dphil dds do dvm vmd rn bsn msn np pa rd rdn ms msc ma mba ba bs bsc mph cfp cpa cfa jd esq llb llm lvt "
    "lcsw psyd edd facp frcp pmp jr sr ii iii".split()
)
NOT_NAMES = frozenset(
    "admin administrator editor author autor unknown none null n/a anonymous user guest root web webmaster home share "
    "facebook twitter email print comments read more min view profile follow subscribe published updated staff "
    "photo video getty images stock shutterstock wordpress news nachrichten noticias notícias notizie actualités "
    "aktuelles size".split()
) | {"press release", "super user", "user admin", "site admin", "web admin"}
AGENCIES = frozenset(
    "afp ap dpa reuters sid sda apa ats efe ansa tass belga tt ntb ritzau stt pti ani ians yonhap kyodo xinhua".split()
) | {
    "associated press",
    "the associated press",
    "canadian press",
    "the canadian press",
    "agence france-presse",
    "deutsche presse-agentur",
}
"""News agencies, as they stand alone in an author's place."""
_PROMPTS = frozenset(
    "get learn view start read see fact shop sign join follow share subscribe download watch copyright privacy all "
    "alle weitere mehr toutes tous todas todos tutti tutte filed tagged".split()
)
_NOTES = frozenset(
    "guidelines process policy policies standards checked profile article articles statement terms county".split()
)
_TRADES = frozenset(
    "writer reporter editor contributor correspondent columnist journalist expert engineer specialist grader "
    "journalism redakteur redakteurin autor autorin".split()
)


_RELEASES = frozenset(
    "pressemitteilung pressemitteilungen pressemeldung medienmitteilung medieninformation communiqué persbericht "
    "pressmeddelande pressemelding pressemeddelelse".split()
) | {"press release", "news release", "media release", "press statement"}
"""What a house calls what it tells the press, as a line about the headline has it."""


def is_label(text: str) -> bool:
    """Whether a line that looks like a name is a button's, a notice's, or tells what somebody is ("Senior Editor")."""
    words = text.lower().split()
    trade = words[-1] in _TRADES or words[0] in _TRADES or words[0] in ROLE_WORDS
    release = words[0] in _RELEASES or " ".join(words[:2]).rstrip("s") in _RELEASES
    return trade or release or words[0] in _PROMPTS or words[-1] in _NOTES or words[0] == "our"


PARTICLES = frozenset(
    "de da di do dos das del della van von der den ten ter zu zur la le el al bin ibn af av y e".split()
)


FUNCTION_WORDS = frozenset("at in of the for on with from und mit für im time".split())
"""Words that stand in captions, headings and zones of time, and in no name."""
