"""English nouns by which people are called again, and those by which they are not. Data, lower case."""

from __future__ import annotations

from typing import Final

KIN_OF: Final = frozenset(
    "father mother wife husband son daughter brother sister stepfather stepmother grandfather grandmother nephew niece "
    "uncle aunt cousin widow widower fiancé fiancée sibling".split()
)
"""What somebody is to another."""
STRANGERS: Final = frozenset(
    "man woman boy girl lady friend neighbor neighbour person official aide officer employee worker resident student "
    "teacher supporter voter donor backer ally critic victim survivor witness suspect bystander onlooker passer-by "
    "passenger commuter shopper customer volunteer member protester protestor demonstrator teenager child inmate "
    "prisoner hostage colleague co-worker classmate roommate acquaintance confidant partner judge justice prosecutor "
    "detective investigator inspector reporter correspondent interviewer questioner moderator host anchor analyst "
    "expert economist professor scientist researcher scholar fellow pollster operative staffer insider executive "
    "spokesman spokeswoman spokesperson counsel agent doctor nurse physician driver pilot soldier guard trooper "
    "policeman policewoman owner editor delegate head chief chair founder master negotiator mediator user tourist "
    "migrant refugee patient parent pastor priest imam coach player dissident defector whistleblower rival opponent "
    "author writer journalist commentator columnist consultant organizer organiser surrogate specialist clerk leader "
    "director manager chairman chairwoman chairperson commissioner coordinator treasurer trustee producer "
    "speaker whip envoy adviser advisor strategist planner curator librarian photographer principal farmer "
    "contractor superintendent caller attacker gunman shooter defendant plaintiff tenant landlord captain "
    "commander sergeant academic administrator advertiser amateur beachgoer believer bomber borrower boss "
    "bureaucrat burglar buyer camper captive captor caregiver carer claimant cleaner client commenter "
    "concertgoer consumer courier creditor crewmate dealer debtor detainee diner drinker educator emigrant "
    "employer enthusiast evacuee expat expatriate extremist festivalgoer fighter flatmate foreigner fugitive "
    "gamer grandparent guest handler hardliner hijacker hiker holidaymaker householder housemate immigrant "
    "insurgent jihadist jobseeker juror kidnapper laborer labourer leaseholder listener lodger looter "
    "magistrate marcher medic motorist mourner newcomer nomad operator outsider partygoer performer picketer "
    "pilgrim postgraduate pupil ratepayer reader receptionist reformer renter rescuer reveler reveller rider "
    "rioter robber seller settler shareholder shipmate smoker smuggler sniper sophomore squatter stallholder "
    "steward subcontractor subscriber supervisor taxpayer teammate teen theatregoer thief trafficker trainer "
    "traveler traveller undergraduate vandal viewer visitor worshipper youngster "
    "accountant alderwoman apprentice archbishop auditor bailiff barber barrister bartender biographer bookseller "
    "breeder bride bridegroom bridesmaid broker builder butcher cabbie carpenter caterer ceo cfo chemist churchgoer "
    "cleric co-founder co-owner coastguard cofounder conductor conservator coo cook coroner councillor councilmember "
    "councilor councilman councilwoman counsellor counselor cto curate dean demographer deputy "
    "director-general docker dockworker firefighter forecaster forester fundraiser gardener geologist grower "
    "hairdresser harbormaster harbourmaster haulier headteacher homeowner hotelier instructor intern interpreter "
    "islander jurist lecturer lifeguard logger marketer marshal matron mechanic miner nun netizen "
    "ombudsman paramedic plumber porter publican rabbi rancher ranger rector redditor referee registrar "
    "secretary-general shepherd shopkeeper signaller skipper solicitor statistician steelworker "
    "surgeon surveyor tailor trader trainee translator trucker tutor typist umpire vendor vet vicar villager warden "
    "weaver welder".split()
)
"""Nouns for one of whom there are many, so that "the aide" may be an aide without a name."""
PUBLIC: Final = frozenset(
    "speaker justice author writer journalist columnist commentator host pastor professor scholar coach "
    "player captain director filmmaker".split()
)
"""Those of them that the one is mostly called by of whom a text has just told, and nobody else."""
OFFICES_APART: Final = frozenset(
    "president senator governor mayor general judge justice secretary minister ambassador pope king queen prince "
    "princess lady congressman congresswoman representative bishop sheriff admiral colonel emir chancellor".split()
)
"""Offices of which a person mostly has but one."""
CHOSEN: Final = frozenset("candidate nominee front-runner frontrunner contender hopeful".split())
"""Nouns for one who wants an office, which few have that are called by one of another kind."""
NOT_CHOSEN: Final = frozenset("president mayor general judge justice minister ambassador pope king queen".split())
"""Offices whose holders are mostly no candidates for another."""
AGAIN: Final = frozenset(
    "documentarian statesman politician icon legend celebrity newcomer lawman broadcaster starlet pundit provocateur "
    "firebrand maverick libertarian native ex-president ex-senator ex-governor ex-minister freshman "
    "neurosurgeon showman financier novelist humorist theologian statistician technocrat centrist leftist populist "
    "progressive moderate veteran superstar star octogenarian septuagenarian grandee radioman newsman megadonor "
    "mega-donor heavyweight bombthrower".split()
)
"""More nouns by which one who was just named is called again."""
