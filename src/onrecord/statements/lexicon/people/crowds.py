"""English nouns for many people that begin sentences as names do: "Firefighters said"; and for one of them."""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.names.body_nouns import TRADES

CROWDS: Final = frozenset(
    "academics accountants actors administrators adolescents advertisers advisers advisors alumni amateurs "
    "ambassadors anglers apprentices architects astrologers astronauts astronomers athletes auditors authors babies "
    "backers bakers bankers barbers barristers bartenders beachgoers beekeepers believers bikers billionaires "
    "biographers bishops bloggers bombers booksellers boomers borrowers bosses boxers boys breeders brewers "
    "bricklayers brides bridesmaids brokers builders bureaucrats burglars butchers buyers bystanders cabbies "
    "campaigners campers captives captors caregivers carers carpenters cartographers caterers chancellors chefs "
    "choreographers churchgoers claimants classmates cleaners clergy clerics clerks clients climbers coaches "
    "coastguards coders commanders commentators commenters commissioners communicators commuters concertgoers "
    "conductors congressmen conservators consultants consumers contractors cooks cosmonauts councillors councilors "
    "counsellors counselors couples couriers creditors crewmates cryptographers curators customers dancers dealers "
    "deans debtors defendants demographers dems designers detainees detectives developers diners directors dissidents "
    "distributors divers dockers dockworkers donors drinkers drivers editors educators elders emigrants employees "
    "employers enterprises enthusiasts entrepreneurs evacuees executives exiles expatriates expats explorers "
    "exporters extremists fathers festivalgoers fighters filmmakers firefighters fishermen flatmates foragers "
    "forecasters foreigners foremen foresters founders freelancers freshmen fugitives fundraisers gamers gardeners "
    "geographers girls golfers graduates grandkids grandparents grooms groomsmen growers guerrillas guests gunmen "
    "gyms hackers hairdressers handlers hardliners hauliers headteachers herders hijackers hikers holidaymakers "
    "homeowners hostages hosts hoteliers householders housemates hunters husbands imams immigrants importers "
    "independents influencers inmates inspectors insurers insurgents interns interpreters inventors investors "
    "islanders jihadists jobseekers jockeys judges jurists jurors keepers kidnappers kids laborers labourers "
    "landlords leaseholders lecturers legislators lenders lifeguards listeners livestreamers locals lodgers loggers "
    "looters magistrates managers manufacturers marchers marketers marshals mechanics medics midwives migrants "
    "millenials millennials millionaires miners missionaries moderates moderators monitors monks mothers motorists "
    "mourners natives netizens newcomers newlyweds nomads nuns officers onlookers operators organisers organizers "
    "outsiders owners painters paramedics partygoers passengers passers-by pastors patients pensioners performers "
    "philosophers photographers picketers pilgrims pilots plaintiffs planners playwrights plumbers poachers "
    "podcasters poets politicos porters postgraduates postmen priests principals prisoners producers professors "
    "programmers progressives promoters prosecutors prospectors publicans publishers pupils rabbis ranchers "
    "ratepayers readers receptionists recruits rectors redditors referees reformers refugees regulators renters "
    "rescuers restaurateurs retailers retirees revelers revellers riders rioters robbers roommates rowers runners "
    "sailors sculptors secretaries sellers seniors settlers shareholders shepherds shipbuilders shipmates shopkeepers "
    "shoppers signallers singers skaters skiers smokers smugglers snipers solicitors sophomores spinners sponsors "
    "squatters stallholders startups steelworkers stewards streamers strikers subcontractors subscribers "
    "superintendents supervisors suppliers surfers surgeons surveyors suspects swimmers tailors taxpayers teammates "
    "teenagers teens tenants theatregoers thieves tiktokers toddlers townspeople traders traffickers trainees "
    "trainers translators trappers travelers travellers truckers tutors tycoons typists umpires undergraduates users "
    "vandals vendors veterans vets viewers villagers visitors vloggers volunteers waiters wardens weavers welders "
    "wives worshippers wrestlers writers youngsters youtubers zers".split()
)
"""Lower case. Without nouns that are as often a club's name ("Rangers", "Chiefs")."""
_ENDS: Final = tuple(
    "goers makers workers keepers fighters owners holders builders seekers growers breakers dwellers watchers payers "
    "hunters lovers farers folk women".split()
)
"""How made-up plurals of the kind end: "beekeepers", "bookmakers"."""
_SHORTEST: Final = 9
NO_ROLES: Final = frozenset(
    "monitor recruit sponsor moderate progressive local elder lender manufacturer distributor supplier retailer "
    "importer exporter regulator shipbuilder streamer promoter keeper startup enterprise gym senior "
    "independent couple dem boomer millennial millenial zer communicator boy girl kid".split()
)
"""Verbs and adjectives before a name, bodies, children."""
ONES: Final = (
    (
        frozenset(
            many[:-1]
            for many in CROWDS
            if many.endswith("s") and not many.endswith(("ies", "eves", "wives", "sses", "ches"))
        )
        | frozenset("missionary boss foreman freshman gunman postman thief cabbie".split())
    )
    - NO_ROLES
    - TRADES
)
"""Of these the one is a role beside a name: "headteacher Ada Holt", "Ada Holt, a solicitor"."""
_ONE_ENDS: Final = tuple(
    "goer worker keeper fighter owner holder seeker grower dweller watcher payer hunter lover farer".split()
)
"""Without those that are firms as well: makers, builders."""
_LEARNED: Final = ("ist", "ician")
_NOT_LEARNED: Final = frozenset(
    "mist fist wrist twist heist gist list checklist watchlist shortlist blacklist playlist wishlist christ "
    "assist enlist resist insist persist consist subsist exist coexist desist".split()
)
"""Words that end so and are no people; most of them are verbs before a name."""
_SURNAMES: Final = ("quist", "qvist", "kvist")


def is_crowd(word: str) -> bool:
    """Whether a word, lower case, is many people and no name."""
    return word in CROWDS or (len(word) >= _SHORTEST and word.endswith(_ENDS))


def is_one(word: str) -> bool:
    """Whether a word, lower case, tells what one of such people is."""
    if word.endswith(_LEARNED):
        return word not in _NOT_LEARNED and not word.endswith(_SURNAMES)
    return word in ONES or (len(word) >= _SHORTEST and word.endswith(_ONE_ENDS))
