"""Words that stand before names or for people: titles, roles, bodies, documents. Data, with the gender they tell."""

from __future__ import annotations

TITLES = frozenset(
    "mr mrs ms dr dj president vice pastor democrat libertarian presumptive nominee presidential congressional "
    "federal rapper senator sen. sens. rep. reps. representative gov. governor mayor mr. mrs. ms. miss dr. prof prof. "
    "professor judge justice chief secretary minister prime foreign finance defense defence interior chancellor "
    "king queen prince princess pope cardinal bishop archbishop rev. reverend father sister sir lord lady dame "
    "gen. general col. colonel maj. major capt. captain lt. lieutenant sgt. sergeant adm. admiral cmdr. commander "
    "chairman chairwoman chairperson chair director attorney ambassador speaker leader congressman "
    "congresswoman councillor councilor councilman councilwoman assemblyman assemblywoman alderman alderwoman "
    "coach officer detective sheriff spokesman spokeswoman spokesperson envoy deputy former ex-president "
    "candidate emir sheikh sultan ayatollah premier commissioner superintendent inspector undersecretary "
    "treasurer comptroller delegate editor press hon. pres. acting outgoing incoming late independent "
    "democratic republican state house senate majority minority coroner registrar vicar ombudsman bailiff "
    "matron herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministerin "
    "außenminister außenministerin innenminister bürgermeister bürgermeisterin ministerpräsident sprecher "
    "sprecherin m. mme mme. monsieur madame président présidente ministre maire señor señora presidente "
    "presidenta ministro ministra alcalde alcaldesa senador senadora signor signora sindaco presidentessa "
    "statsminister utenriksminister ordfører pm mp msp mep mec ceo cfo coo cto".split()
)
"""Words with a capital that may stand before a name and are no part of it."""

KIN = frozenset(
    "grandma grandpa granny gran nana grandmother grandfather granddad mother father mom mum mama dad papa aunt auntie "
    "aunty uncle brother sister cousin doctor mister madam baby little young old poor dear big".split()
)
"""What people are called by before a given name, and which is no part of it: "Grandma Ada", "Old Tom"; lower case."""

MALE_NOUNS = frozenset(
    "fireman salesman frontman landlord monk cameraman craftsman handyman stepson grandson stepbrother half-brother "
    "godfather groom bridegroom fiancé boyfriend lad statesman nobleman clergyman gunman foreman postman workman "
    "seaman serviceman marksman doorman barman horseman sportsman tradesman yachtsman oarsman batsman lineman "
    "headmaster schoolboy choirboy bachelor abbot friar duke earl baron schoolmaster longshoreman stuntman showman "
    "newsman lawman anchorman weatherman selectman patrolman rifleman guardsman militiaman infantryman tribesman "
    "huntsman boatman ferryman lifeboatman cowboy father-in-law brother-in-law son-in-law ex-husband".split()
)
FEMALE_NOUNS = frozenset(
    "saleswoman fisherwoman stewardess seamstress nun bride fiancée girlfriend granddaughter stepdaughter stepsister "
    "half-sister godmother heiress hostess barmaid housewife headmistress schoolgirl ballerina abbess duchess countess "
    "baroness governess sportswoman horsewoman servicewoman noblewoman postwoman schoolmistress anchorwoman "
    "camerawoman comedienne landlady mother-in-law sister-in-law daughter-in-law ex-wife".split()
)
"""Nouns that tell he and she, and are a role only beside a name: "Ida Moor, a granddaughter of the founder"."""
MASCULINE = MALE_NOUNS | frozenset(
    "mr mr. sir lord king prince pope cardinal father chairman congressman councilman assemblyman alderman "
    "spokesman businessman man "
    "brother son husband uncle boy gentleman actor emir sultan ayatollah herr monsieur m. señor signor "
    "widower waiter stepfather grandfather nephew policeman fisherman dad daddy grandpa granddad".split()
)
FEMININE = FEMALE_NOUNS | frozenset(
    "mrs ms mrs. ms. miss lady dame queen princess sister chairwoman congresswoman councilwoman assemblywoman "
    "alderwoman spokeswoman "
    "businesswoman woman mother daughter wife aunt girl actress frau madame mme mme. señora signora widow "
    "waitress bundeskanzlerin kanzlerin präsidentin ministerin außenministerin bürgermeisterin sprecherin "
    "présidente presidenta alcaldesa senadora stepmother grandmother niece policewoman mom mum mommy mummy grandma "
    "granny".split()
)

ROLES = frozenset(
    "master coroner registrar vicar ombudsman bailiff matron presenter envoy president minister spokesman "
    "spokeswoman spokesperson ambassador diplomat official officer director manager chairman chairwoman "
    "chairperson chair chief head leader mayor governor senator congressman congresswoman representative "
    "lawmaker legislator deputy councillor councilor councilmember councilman councilwoman assemblyman "
    "assemblywoman alderman alderwoman candidate nominee front-runner frontrunner lawyer attorney judge "
    "justice prosecutor sheriff detective investigator inspector commissioner analyst economist expert "
    "professor lecturer scientist researcher historian author writer journalist reporter columnist editor "
    "commentator host anchor producer strategist consultant adviser advisor aide pollster activist organizer "
    "organiser campaigner founder co-founder cofounder owner co-owner executive chancellor secretary treasurer "
    "coordinator delegate voter supporter resident student teacher principal farmer doctor physician nurse "
    "surgeon engineer coach player captain commander general colonel soldier veteran pastor priest bishop "
    "archbishop rabbi imam cleric actor actress singer musician comedian businessman businesswoman banker "
    "investor trader broker developer man woman mother father wife husband son daughter brother sister friend "
    "neighbor neighbour witness victim survivor suspect critic rival opponent negotiator mediator king queen "
    "prince princess pope rapper skipper pilot driver worker planner curator librarian photographer artist "
    "architect chef scholar fellow speaker whip correspondent publisher entrepreneur billionaire tycoon mogul "
    "magnate contractor instructor trustee ranger warden curate auditor referee harbourmaster harbormaster "
    "biologist geologist physicist chemist ceo cfo coo cto mec director-general secretary-general".split()
)
"""Nouns for one person, lower case."""

HOLDERS = frozenset(
    "minister secretary undersecretary ambassador director head chief president chairman chairwoman "
    "chairperson chair manager commissioner dean professor editor leader governor mayor master captain "
    "commander superintendent ceo cfo coo mec major student founder co-founder cofounder lecturer researcher".split()
)
"""Who holds an office, or is at a body, that is named behind them: "minister of mines", "head of Holt Works"."""

_FURTHER = frozenset(
    "coroner film-maker co-leader taoiseach tánaiste blacksmith locksmith gunsmith silversmith fishmonger "
    "seeker asylum-seeker refugee migrant protester protestor demonstrator tourist member volunteer retiree pensioner "
    "lady fisherman shopkeeper customer widow widower parent cook filmmaker poet novelist playwright screenwriter "
    "illustrator cartoonist blogger podcaster astronaut cosmonaut virologist epidemiologist ecologist psychologist "
    "psychiatrist sociologist anthropologist archaeologist paleontologist demographer statistician mathematician "
    "astronomer meteorologist climatologist oceanographer seismologist geophysicist neuroscientist immunologist "
    "microbiologist geneticist botanist zoologist ornithologist cardiologist oncologist pediatrician paediatrician "
    "neurosurgeon midwife dentist pharmacist veterinarian vet paramedic firefighter therapist nutritionist dietitian "
    "specialist technician inventor publicist agent hacker winner counsel operative lobbyist committeeman "
    "committeewoman employee appointee surrogate native fundraiser speechwriter confidant superdelegate teenager "
    "industrialist schoolteacher prisoner inmate socialist co-chairman co-chair co-author co-owner donor partner "
    "pitcher oligarch waitress waiter bartender ally backer policeman policewoman trooper barber hairdresser mechanic "
    "carpenter plumber electrician trucker janitor caretaker tenant homeowner villager islander herder rancher "
    "winemaker brewer baker butcher vendor accountant choreographer dancer conductor composer pianist guitarist "
    "drummer songwriter comic designer cyclist runner swimmer boxer wrestler golfer goalkeeper striker midfielder "
    "manager trainee apprentice intern graduate alumnus alumna dropout philanthropist financier ambulanceman "
    "lifeguard beekeeper gardener grandmother grandfather stepmother stepfather sibling cousin nephew niece aunt "
    "uncle classmate roommate co-worker colleague acquaintance bystander onlooker passenger passer-by commuter "
    "shopper churchgoer parishioner whistleblower defector exile dissident hostage cobbler tailor miner "
    "barista soprano masseur caddie chauffeur actuary stablehand bodyguard doula nanny provost bursar chaplain "
    "sexton churchwarden deacon muezzin acrobat clown impresario mercenary coxswain deckhand bosun shipwright "
    "stevedore copilot co-pilot heir socialite debutante aristocrat valet bouncer busker cabinetmaker roofer "
    "glazier plasterer decorator scaffolder cashier underwriter auctioneer realtor farrier greengrocer grocer "
    "milliner jeweller jeweler watchmaker animator linguist theologian childminder babysitter cantor preacher "
    "magician juggler puppeteer scriptwriter cinematographer newsreader newscaster gunner paratrooper "
    "submariner helmsman mountaineer aviator navigator adventurer courtier butler footman informant dispatcher "
    "policymaker bookkeeper chiropractor osteopath".split()
)
BESIDE = _FURTHER | MALE_NOUNS | FEMALE_NOUNS
"""More nouns for one person that are a role only beside a name, in small letters: "Ida Moor, a cook". Those that tell
what one of many is, "a commuter", `crowds.is_one` knows as well."""

PLAYERS = frozenset(
    "olympian paralympian medallist medalist champion athlete sprinter footballer rugby cricketer batsman bowler "
    "midfielder goalkeeper defender winger quarterback linebacker lineman cornerback receiver kicker shortstop catcher "
    "outfielder forward guard goaltender defenceman defenseman skater skier snowboarder gymnast jockey racer".split()
)
"""What people of sport are called before their full names."""

EPITHETS = frozenset(
    "republican democrat nominee front-runner frontrunner candidate hopeful contender incumbent billionaire tycoon "
    "mogul businessman businesswoman socialist conservative independent lawmaker actress".split()
)
"""Nouns by which one who was just named is called again: "the Republican" after "Senator Ada Holt"."""

OTHER_PARTY = {"republican": frozenset(("democrat", "democratic")), "democrat": frozenset(("republican",))}
"""A member of a party, and words in a role that tell of the other."""

SPEAKS_FOR = frozenset(
    "spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor strategist manager surrogate "
    "representative agent".split()
)
"""Roles that speak for whoever stands beside them: "a spokesman for X", "X's lawyer"."""

RANKS = frozenset(
    "maj maj. major lt lt. lieutenant col col. colonel capt capt. captain sgt sgt. sergeant cmdr cmdr. gen gen. adm "
    "adm. brig brig. general admiral brigadier commodore marshal".split()
)
"""Ranks, beside which a post tells more: "Maj. Ann Holt, a spokeswoman for the port"."""

ADDRESSES = frozenset(
    "mr mr. mrs mrs. ms ms. miss dr dr. m. mme mme. mlle monsieur madame herr frau sir lady lord dame sr. sra. señor "
    "señora signor signora".split()
)
"""Titles by which people are addressed, and which are nobody's role."""
BODIES = frozenset(
    "party department ministry university college institute committee council agency corp. corp inc. inc company "
    "court house senate times post news association union bank police office journal herald tribune gazette "
    "administration campaign commission center centre foundation group club league federation board bureau "
    "service services authority parliament congress government army navy force forces guard republic society "
    "organization organisation network radio television school district hospital church assembly cabinet fund "
    "trust ltd ltd. llc plc gmbh ag press magazine review project coalition alliance front movement chamber centers "
    "centres "
    "laboratory lab observatory museum tribunal embassy consulate treasury reuters bay river lake island street "
    "road avenue hotel park county city province airport stadium beach valley square festival cup awards act war "
    "pentagon kremlin states kingdom nations partij partei bundestag "
    "consejo ayuntamiento ministerio gobierno comisión policía partido universidad fiscalía congreso senado "
    "conseil ministère gouvernement préfecture mairie université consiglio ministero governo commissione polizia "
    "partito università procura ministério polícia prefeitura câmara".split()
)
"""Words that make a name, or a noun phrase, a body's."""

DOCUMENTS = frozenset(
    "poll polls survey surveys report reports study studies statement statements letter letters law laws bill ad "
    "ads memo email emails e-mail e-mails filing filings document documents record records article articles "
    "editorial book film documentary video tape recording transcript ruling order decree resolution treaty "
    "constitution indictment complaint lawsuit affidavit release tweet post posts results data figures statistics "
    "analysis paper papers petition notice motion contract agreement draft text message caption sign signs banner "
    "slogan advertisement commercial website account accounts deck brochure pamphlet manifesto platform plan "
    "census slideshow presentation remarks slides leaflet booklet newsletter memoir dossier blog bulletin circular "
    "podcast communique communiqué handout factsheet".split()
)
FINDINGS = frozenset(
    "research evidence findings finding models model review meta-analysis guidelines guidance plaque inscription "
    "page profile trial trials experiments investigation audit projections forecasts estimates simulations "
    "modelling modeling polling advice kit".split()
)
"""Nouns for what shows or finds something, and is no name's last word."""
POLLS = frozenset("poll survey".split())
"""Documents that are named by their maker."""
GROUPS = frozenset(
    "officials people voters critics supporters republicans democrats analysts experts aides lawmakers senators "
    "conservatives liberals men women police others protesters protestors crowd audience reporters journalists "
    "media both many some most few several none authorities economists strategists pollsters investigators "
    "prosecutors lawyers attorneys attackers residents witnesses workers teachers students parents families "
    "children leaders allies opponents rivals friends colleagues members advocates activists observers "
    "insiders sources americans scientists researchers historians scholars farmers doctors nurses soldiers troops "
    "rebels militants diplomats ministers envoys negotiators mediators governors mayors delegates candidates "
    "staffers staff team couple family public half majority percent respondents detractors fans players neighbors "
    "neighbours survivors victims relatives engineers spokesmen spokeswomen spokespeople".split()
)
"""Nouns for several people; any other plural of a role is one as well."""

OFFICES = (
    "minister ministerin präsident präsidentin sprecher sprecherin trainer trainerin chef chefin leiter leiterin "
    "direktor direktorin meister meisterin experte expertin experten anwalt anwältin professor professorin "
    "korrespondent korrespondentin vorsitzender vorsitzende historiker historikerin kanzler kanzlerin rätin srat drat "
    "trat lrat nrat grat derat "
    "forscher forscherin ökonom ökonomin gründer gründerin botschafter botschafterin abgeordnete abgeordneter "
    "senator senatorin general"
).split()
"""Ends of German nouns for those who hold an office, as they stand before names without an article."""
