"""English nouns for many people that begin sentences as names do: "Firefighters said"."""

from __future__ import annotations

from typing import Final

CROWDS: Final = frozenset(
    "academics accountants actors advisers advisors alumni anglers apprentices athletes auditors backers bakers "
    "bankers barbers barristers bartenders beachgoers beekeepers believers bikers bishops bloggers bombers "
    "booksellers borrowers bosses boxers breeders brewers bricklayers brokers builders bureaucrats burglars "
    "butchers buyers bystanders cabbies campaigners campers captives captors caregivers carers carpenters caterers "
    "chancellors chefs churchgoers claimants classmates cleaners clergy clerks clients climbers coaches coastguards "
    "coders commanders commuters concertgoers conductors consultants consumers contractors cooks councillors "
    "councilors couriers crewmates curators customers dancers deans defendants detainees detectives developers "
    "diners directors dissidents distributors divers dockers dockworkers donors drinkers drivers elders emigrants "
    "employees employers evacuees executives exiles expatriates expats exporters extremists fathers festivalgoers "
    "fighters filmmakers firefighters fishermen flatmates foragers forecasters foreigners foremen foresters "
    "freelancers freshmen fugitives fundraisers gamers gardeners golfers graduates grandparents growers guerrillas "
    "guests gunmen hackers hairdressers handlers hardliners hauliers headteachers herders hijackers hikers "
    "holidaymakers homeowners hostages hosts hoteliers householders housemates hunters imams immigrants importers "
    "influencers inmates inspectors insurgents interns inventors investors islanders jihadists jobseekers jockeys "
    "judges jurors keepers kidnappers laborers labourers landlords leaseholders lecturers lenders lifeguards "
    "listeners locals lodgers loggers looters magistrates managers manufacturers marchers marshals mechanics medics "
    "midwives migrants miners missionaries moderates monitors monks mothers motorists mourners natives newcomers "
    "nomads nuns officers onlookers organisers organizers outsiders painters paramedics partygoers passengers "
    "passers-by patients pensioners performers picketers pilgrims pilots plaintiffs playwrights plumbers poachers "
    "poets porters postgraduates postmen priests principals prisoners producers programmers progressives publicans "
    "publishers pupils rabbis ranchers ratepayers readers receptionists recruits rectors referees reformers "
    "refugees regulators renters rescuers restaurateurs retailers retirees revelers revellers riders rioters "
    "robbers roommates rowers runners sailors sculptors secretaries sellers settlers shareholders shepherds "
    "shipbuilders shipmates shopkeepers shoppers signallers singers skaters skiers smokers smugglers snipers "
    "solicitors sophomores spinners squatters stallholders steelworkers stewards streamers strikers subcontractors "
    "subscribers superintendents supervisors suppliers surfers surgeons suspects swimmers tailors taxpayers "
    "teammates teenagers tenants theatregoers thieves townspeople traders traffickers trainees trainers travelers "
    "travellers truckers tutors typists umpires undergraduates users vandals vendors veterans vets viewers "
    "villagers visitors vloggers volunteers waiters wardens weavers welders worshippers wrestlers writers "
    "youngsters".split()
)
"""Lower case. Without nouns that are as often a club's name ("Rangers", "Chiefs")."""
_ENDS: Final = tuple(
    "goers makers workers keepers fighters owners holders builders seekers growers breakers dwellers watchers payers "
    "hunters lovers farers folk women".split()
)
"""How made-up plurals of the kind end: "beekeepers", "bookmakers"."""
_SHORTEST: Final = 9


def is_crowd(word: str) -> bool:
    """Whether a word, lower case, is many people and no name."""
    return word in CROWDS or (len(word) >= _SHORTEST and word.endswith(_ENDS))
