"""Names of bodies: those known by one word, which by its shape could be a surname, and how longer ones end. Data.

Nouns by which bodies are called stand in `body_nouns.py`.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.names.body_nouns import SCHOOLS
from onrecord.statements.lexicon.names.well_known import WELL_KNOWN

_BANKS_WORLDWIDE: Final = frozenset(
    "bnp paribas, citigroup, commerzbank, credit suisse, crédit agricole, goldman sachs, intesa sanpaolo, jp morgan, "
    "jpmorgan, jpmorgan chase, morgan stanley, société générale, standard chartered, unicredit, wells fargo".split(", ")
)
_BANKS_BY_ONE_WORD: Final = frozenset("barclays hsbc lloyds santander ubs".split())
"""With `_BANKS_WORLDWIDE` those that are bodies wherever they stand; "ing" and "citi" are other words as well."""
BANKS: Final = _BANKS_WORLDWIDE.union(
    _BANKS_BY_ONE_WORD,
    "anz, bbva, citi, ing, jefferies, lazard, macquarie, mizuho, monzo, natwest, nomura, nordea, rbc, revolut, "
    "societe generale, westpac".split(", "),
)
"""Banks that do not say so in their names, lower case."""
PARTIES = frozenset(
    "labour labor likud fidesz tories tory vox podemos ciudadanos syriza fatah forza smer snp plaid sinn afd bsw cdu "
    "csu spd fdp bjp aap anc eff gop ukip "
    "psoe rassemblement ennahda golkar kadima shas jobbik progresistas".split()
)
"""Parties and movements, lower case."""
PLATFORMS: Final = frozenset("facebook twitter youtube instagram linkedin google snapchat reddit tiktok".split())
"""Firms on whose sites others speak: "wrote on Facebook" names no company."""
KNOWN_GROUPS: Final = frozenset("hamas hezbollah taliban isis opec nato".split())
"""Groups that are known by one word."""
FIRMS = frozenset(
    "meta whatsapp bytedance amazon apple microsoft "
    "openai nvidia intel tesla spacex boeing airbus netflix spotify uber lyft airbnb paypal visa mastercard walmart "
    "starbucks volkswagen bmw toyota nissan hyundai samsung sony huawei xiaomi alibaba tencent siemens bayer pfizer "
    "moderna novartis roche glaxosmithkline astrazeneca nestlé unilever exxon exxonmobil chevron shell bp equinor "
    "gazprom rosneft aramco goldman blackrock lufthansa ryanair easyjet ikea adidas nike "
    "puma disney paramount comcast verizon vodafone ericsson nokia pentagon kremlin reuters bloomberg "
    "gartner mckinsey forrester statista deloitte kpmg pwc accenture "
    "gallup ipsos yougov getty unesco unicef interpol europol fifa uefa".split()
).union(PLATFORMS, KNOWN_GROUPS - {"isis"}, _BANKS_BY_ONE_WORD)
"""Firms and other bodies, lower case. Isis is a given name, too."""
SEATS = frozenset(
    "westminster whitehall holyrood stormont downing élysée elysée elysee kremlin brussels strasbourg capitol beijing "
    "moscow kyiv tehran ankara".split()
)
"""Places that stand for who governs there, lower case."""
CLUBS = frozenset("rovers wanderers rangers hotspur spurs albion argyle athletic alexandra".split())
"""What sports clubs are called for short, lower case."""
WORLDWIDE = frozenset(
    "human rights watch, amnesty international, amnesty, greenpeace, oxfam, save the children, "
    "transparency international, world vision, médecins sans frontières, doctors without borders, "
    "ärzte ohne grenzen, médicos sin fronteras, medici senza frontiere, reporters without borders, "
    "reporters sans frontières, reporter ohne grenzen, reporteros sin fronteras, freedom house, pro asyl, attac, "
    "fridays for future, extinction rebellion, friends of the earth, world wildlife fund, wwf, bellingcat, "
    "chatham house, crisis group, international crisis group, carnegie endowment, rand corporation, "
    "brookings institution, atlantic council, heritage foundation, pew research center, oxford economics, "
    "capital economics, wood mackenzie, j.p. morgan, deutsche bank, banco santander, bank of america, citibank, "
    "berkshire hathaway, moody’s, fitch, fitch ratings, standard & poor’s, s&p global, "
    "blackstone, vanguard, fidelity, allianz, munich re, swiss re, axa, general motors, general electric, "
    "ford motor, stellantis, renault, peugeot, fiat, porsche, audi, mercedes-benz, daimler, volvo, ferrari, "
    "rolls-royce, lockheed martin, northrop grumman, raytheon, rheinmetall, thales, leonardo spa, saab, bae systems, "
    "thyssenkrupp, arcelormittal, basf, deutsche telekom, deutsche bahn, deutsche post, sncf, renfe, trenitalia, "
    "eurostar, air france, air france-klm, klm, british airways, american airlines, delta air lines, "
    "united airlines, southwest airlines, qatar airways, etihad, emirates, turkish airlines, wizz air, coca-cola, "
    "coca cola, pepsico, procter & gamble, johnson & johnson, burger king, red bull, "
    "heineken, carlsberg, danone, l’oréal, lvmh, zara, inditex, h&m, carrefour, tesco, aldi, lidl, sainsbury’s, "
    "mcdonald’s, wendy’s, domino’s, kellogg’s, macy’s, kohl’s, lowe’s, sotheby’s, lloyd’s, lloyd’s of london, "
    "levi’s, bloomingdale’s, denny’s, "
    "marks & spencer, ernst & young, boston consulting group, bain & company, total energies, totalenergies, eni, "
    "repsol, enel, iberdrola, e.on, rwe, vattenfall, electricité de france, edf, engie, gazprom neft, lukoil, "
    "open ai, anthropic, deepseek, deepmind, mistral ai, oracle, salesforce, ibm, hewlett-packard, dell, cisco, "
    "qualcomm, broadcom, amd, tsmc, foxconn, lenovo, baidu, bytedance, huawei technologies, softbank, sap, asml, "
    "telefónica, telecom italia, orange sa, swisscom, associated press, agence france-presse, afp, dpa, ansa, efe, "
    "tass, ria novosti, interfax, xinhua, ukrinform, kyodo, anadolu, al jazeera, al arabiya, haaretz, der spiegel, "
    "die zeit, die welt, süddeutsche zeitung, frankfurter allgemeine, neue zürcher zeitung, le monde, le figaro, "
    "libération, el país, el mundo, la vanguardia, la repubblica, corriere della sera, la stampa, gazeta wyborcza, "
    "kyiv independent, kommersant, meduza, financial times, wall street journal, new york times, washington post, "
    "los angeles times, usa today, fox news, cnn, bbc, nbc, abc news, cbs news, msnbc, npr, politico, axios, "
    "real madrid, fc barcelona, manchester united, manchester city, liverpool fc, bayern münchen, bayern munich, "
    "borussia dortmund, paris saint-germain, juventus, ac milan, inter milan, eurostat, frontex, eurojust, "
    "eurocontrol, wto, imf, oecd, world bank, weltbank, red cross, rotes kreuz, croix-rouge, cruz roja, croce rossa, "
    "united nations, vereinte nationen, nations unies, naciones unidas, nazioni unite, hisbollah, hizbollah, "
    "hezbolá, al-qaeda, al qaeda, al-qaida, boko haram, al-shabaab, wagner group, general dynamics, "
    "general mills".split(", ")
).union(_BANKS_WORLDWIDE)
"""Bodies that are called the same in many languages, lower case."""
_KNOWN = PARTIES | FIRMS | SEATS | CLUBS | WORLDWIDE | WELL_KNOWN
KNOWN = _KNOWN | {name.replace("’", "'") for name in _KNOWN if "’" in name}
ENDS_OF_FIRMS = frozenset(
    "homes motors rail railway railways airlines airways estates properties holdings securities pharma pharmaceuticals "
    "energy films studios records pictures foods brewery breweries logistics technologies systems software robotics "
    "industries enterprises shipyards media networks solutions labs laboratories therapeutics biotech aerospace hotels "
    "holidays orchestra insurance ferries buses telecom telecoms entertainment publishing water gas electric "
    "electricity oil capital resources partners investors investments ventures advisors advisers associates equity "
    "bancorp minerals mining metals chemicals semiconductor semiconductors biosciences healthcare brands markets "
    "dynamics management trading shipping stores supermarkets developments construction contractors automotive".split()
)
"""Last words of firms' names of several words, lower case."""
ENDS = ENDS_OF_FIRMS | frozenset(
    "party university committee association council ministry department agency institute federation commission "
    "parliament government corporation union campaign administration show awards foundation museum festival hospital "
    "airport act sentinel tribune gazette inquirer news tv pravda city united".split()
)
"""Last words of names of several words that no person has, lower case."""
ENDS_OF_PAPERS: Final = frozenset(
    "times post journal herald tribune gazette guardian mail telegraph mirror sun star observer chronicle globe "
    "examiner courier bee sentinel inquirer register dispatch ledger statesman bulletin argus".split()
)
"""Last words of the names of newspapers."""
ENDS_OF_MEDIA: Final = ENDS_OF_PAPERS | frozenset(
    "news press magazine review standard politico reuters cnn bbc nbc abc cbs pbs npr bloomberg msnbc afp ap upi itv "
    "fox axios breitbart".split()
)
"""The same of papers, agencies and stations."""
ENDS_OF_OTHERS: Final = SCHOOLS | frozenset(
    "ministry department government army navy force forces military police parliament senate court embassy secretariat "
    "administration service council cabinet treasury bureau commission congress house kremlin guard committee pentagon "
    "fbi cia nsa irs epa fda cdc un eu hospital museum party campaign office authority inspectorate directorate "
    "tribunal ombudsman".split()
)
"""Last words of the names of a state's bodies, of places of learning and of parties, which no company has."""
NO_COMPANIES: Final = frozenset(
    "association union federation foundation alliance coalition society institute league isis naacp aclu nra dow "
    "nasdaq poor jones ftse dax nikkei center centre clinic".split()
)
"""Last words of the names of groups, clinics and share indices; those of `ENDS_OF_OTHERS` are none either."""
AGENCIES: Final = frozenset(
    "agency administration service bureau commission authority department directorate inspectorate office board "
    "center centre institute survey".split()
)
"""Last words of the names of a state's bodies that are called agencies."""
_ACRONYMS = {
    "agency": "FDA CDC EPA FBI CIA NASA FAA FEMA IRS ATF DEA NOAA NHTSA OSHA NSA IAEA UNRWA UNHCR CMA HMRC ESA ICE",
    "commission": "FTC FCC SEC",
    "department": "USDA DOJ DHS HHS HUD",
    "bank": "ECB HSBC UBS BNP",
    "court": "ICC ICJ ECHR",
    "union": "UAW SEIU TUC RMT",
    "party": "ANC BJP AKP AfD SPD CDU",
}
"""What bodies are called again that are known by letters."""
KNOWN_AGENCIES: Final = frozenset(f"{_ACRONYMS['agency']} {_ACRONYMS['commission']} NTSB".lower().split())
"""Agencies that are known by their letters, lower case."""


def of_acronym(name: str) -> list[str]:
    """The nouns by which a body is called again whose letters, or whose last word, tell what it is."""
    nouns = [noun for noun, names in _ACRONYMS.items() if name in names.split()]
    last = name.rpartition(" ")[2]
    return (
        [*nouns, "agency"]
        if name.count(" ") > 1 and last in ("Administration", "Bureau", "Service", "Authority")
        else nouns
    )


MARKED_BODIES = frozenset(
    "компания банк агентство газета издание фонд корпорация холдинг завод телеканал портал клуб партия группа фирма "
    "организация концерн журнал сайт движение ассоциация общество предприятие "
    "компанія агентство видання газета фонд корпорація холдинг завод телеканал партія організація підприємство "
    "firma spółka bank dziennik portal agencja fundacja stowarzyszenie gazeta klub partia "
    "společnost banka deník agentura nadace spolek strana spoločnosť banka denník agentúra nadácia "
    "compania banca ziarul agenția fundația partidul firma".split()
)
"""Nouns of bodies that stand before names in marks, lower case."""
