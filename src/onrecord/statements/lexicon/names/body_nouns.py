"""English nouns by which bodies are called again, and the words of names that fit no such noun. Data, lower case."""

from __future__ import annotations

from typing import Final

PAPERS: Final = frozenset("paper newspaper tabloid daily magazine outlet broadsheet publication".split())
STATIONS: Final = frozenset("broadcaster network channel station".split())
COMPANIES: Final = frozenset(
    "company firm airline carrier retailer chain carmaker automaker manufacturer startup start-up maker giant "
    "developer insurer bank lender operator brand conglomerate corporation drugmaker publisher brewer supplier".split()
)
MEDIA_COMPANIES: Final = frozenset("company firm corporation conglomerate publisher brand giant".split())
"""Nouns for companies by which papers and stations are called as well."""
ASSOCIATIONS: Final = frozenset(
    "group body organization organisation charity nonprofit non-profit foundation association club union church "
    "coalition alliance "
    "society institute federation".split()
)
SCHOOLS: Final = frozenset("school university college academy".split())
NOUNS: Final = PAPERS | STATIONS | COMPANIES | ASSOCIATIONS | SCHOOLS
"""Nouns by which a body is called again that was just named."""
ENDS_OF_MEDIA: Final = frozenset(
    "times post journal news herald tribune gazette guardian press mail telegraph mirror sun star observer chronicle "
    "globe magazine review examiner standard courier bee sentinel politico reuters cnn bbc nbc abc cbs pbs npr "
    "bloomberg msnbc afp ap upi itv fox axios breitbart".split()
)
"""Last words of the names of papers, agencies and stations."""
IN_THE_NAME: Final = frozenset("church club union bank".split())
"""Nouns that mostly stand in the name of what they mean; a body without it in its name can still be called so."""
ENDS_OF_OTHERS: Final = frozenset(
    "ministry department government army navy force forces military police parliament senate court embassy secretariat "
    "administration service council cabinet treasury bureau commission congress house kremlin guard committee pentagon "
    "fbi cia nsa irs epa fda cdc un eu university college school academy hospital museum party campaign office "
    "authority inspectorate directorate tribunal ombudsman".split()
)
"""Last words of the names of a state's bodies, of places of learning and of parties, which no such noun means."""
AGENCIES: Final = frozenset(
    "agency administration service bureau commission authority department directorate inspectorate office board "
    "center centre institute survey".split()
)
"""Last words of the names of a state's bodies that are called agencies."""
KNOWN_AGENCIES: Final = frozenset(
    "fbi cia nsa irs epa fda cdc fema nasa noaa osha dea atf faa fcc sec ftc ntsb".split()
)
"""Those known by their letters."""
CALLED_BODIES: Final = frozenset(
    "academy airline automaker band battalion bloc body borough brewery brigade broadcaster broadsheet brokerage "
    "carmaker carrier cartel channel charity chipmaker choir clinic coastguard conglomerate consortium consultancy "
    "corporation country inquest drugmaker exchange factory franchise gallery gang housebuilder inspectorate insurer "
    "judiciary junta jury legislature lender manufacturer military militia mosque nation newspaper non-profit "
    "nonprofit opposition orchestra outlet palace panel parish presidency publication quango regime regulator "
    "secretariat shipbuilder squad start-up startup station studio supermarket supplier synagogue syndicate synod "
    "tabloid taskforce theater theatre tribe utility watchdog wholesaler".split()
)
"""Nouns that mean a body, and never one person, where nobody is named by them: "the watchdog said"."""
PLATFORMS: Final = frozenset("facebook twitter youtube instagram linkedin google snapchat reddit tiktok".split())
"""Firms on whose sites others speak: "wrote on Facebook" names no company."""
ANOTHER: Final = frozenset("other same new parent first second third next latter rival whole entire only".split())
"""Words before the noun by which another body is meant, or none that was just named."""
KNOWN_GROUPS: Final = frozenset("hamas hezbollah taliban isis opec nato".split())
"""Groups among the bodies that are known by one word."""
NO_COMPANIES: Final = frozenset(
    "association union federation foundation alliance coalition committee council society institute league isis naacp "
    "aclu nra dow nasdaq poor jones ftse dax nikkei center centre hospital clinic college university school".split()
)
"""Last words of the names of groups, hospitals, schools and share indices."""
