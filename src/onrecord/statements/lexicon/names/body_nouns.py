"""English nouns for bodies: before their names, and where they are called again. Data, lower case.

What the names of bodies look like, and which are known by one word, stands in `bodies.py`; words that make a name or a
phrase a body's at all, in other languages too, in `people/roles.py`.
"""

from __future__ import annotations

from typing import Final

TRADES: Final = frozenset(
    "airline automaker broadcaster carmaker carrier charity chipmaker drugmaker housebuilder insurer lender "
    "manufacturer shipbuilder supermarket supplier wholesaler".split()
)
"""Nouns that tell what a body does, and never mean one person: the other lists take them from here."""
COMPANIES: Final = (TRADES - {"broadcaster", "charity"}) | frozenset(
    "company firm retailer chain startup start-up maker giant developer bank operator brand conglomerate corporation "
    "publisher brewer".split()
)
PAPERS: Final = frozenset("paper newspaper tabloid daily magazine outlet broadsheet publication".split())
STATIONS: Final = frozenset("broadcaster network channel station".split())
MEDIA_COMPANIES: Final = frozenset("company firm corporation conglomerate publisher brand giant".split())
"""Nouns for companies by which papers and stations are called as well."""
ASSOCIATIONS: Final = frozenset(
    "group body organization organisation charity nonprofit non-profit foundation association club union church "
    "coalition alliance society institute federation".split()
)
SCHOOLS: Final = frozenset("school university college academy".split())
CALLED_AGAIN: Final = PAPERS | STATIONS | COMPANIES | ASSOCIATIONS | SCHOOLS
"""Nouns by which a body is called again that was just named: "the airline", where its name tells no other kind."""
CALLED_ALONE: Final = TRADES | frozenset(
    "academy band battalion bloc body borough brewery brigade broadsheet brokerage cartel channel choir clinic "
    "coastguard conglomerate consortium consultancy corporation country exchange factory franchise gallery gang "
    "inquest inspectorate judiciary junta jury legislature military militia mosque nation newspaper non-profit "
    "nonprofit opposition orchestra outlet palace panel parish presidency publication quango regime regulator "
    "secretariat squad start-up startup station studio synagogue syndicate synod tabloid taskforce theater theatre "
    "tribe utility watchdog".split()
)
"""Nouns that mean a body, and never one person, where nobody is named by them: "the watchdog said"."""
BEFORE_NAMES: Final = (COMPANIES - {"carrier", "corporation", "publisher"}) | frozenset(
    "agency app band broadcaster brokerage charity consultancy magazine miner network newspaper platform service "
    "website".split()
)
"""Nouns before a name that say that it is a body's: "the app Varn". A carrier may be a letter carrier."""
OPENING: Final = TRADES | frozenset("bookmaker brewer distributor promoter retailer streamer".split())
"""Nouns that begin a sentence without an article, and a firm's name follows: "Airline Varn Air said"."""
IN_THE_NAME: Final = frozenset("church club union bank".split())
"""Nouns that mostly stand in the name of what they mean; a body without it in its name can still be called so."""
ANOTHER: Final = frozenset("other same new parent first second third next latter rival whole entire only".split())
"""Words before the noun by which another body is meant, or none that was just named."""
