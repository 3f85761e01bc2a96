"""Bodies that are known by one word, which by its shape could be a surname; and words that look like names. Data."""

from __future__ import annotations

PARTIES = frozenset(
    "labour labor likud fidesz tories tory vox podemos ciudadanos syriza fatah forza smer snp plaid sinn afd bsw cdu "
    "csu spd fdp bjp aap anc eff gop ukip "
    "psoe rassemblement ennahda golkar kadima shas jobbik progresistas".split()
)
"""Parties and movements, lower case."""
FIRMS = frozenset(
    "google meta facebook instagram whatsapp youtube twitter tiktok bytedance snapchat reddit amazon apple microsoft "
    "openai nvidia intel tesla spacex boeing airbus netflix spotify uber lyft airbnb paypal visa mastercard walmart "
    "starbucks volkswagen bmw toyota nissan hyundai samsung sony huawei xiaomi alibaba tencent siemens bayer pfizer "
    "moderna novartis roche glaxosmithkline astrazeneca nestlé unilever exxon exxonmobil chevron shell bp equinor "
    "gazprom rosneft aramco goldman blackrock barclays hsbc lloyds santander ubs lufthansa ryanair easyjet ikea "
    "adidas nike puma disney paramount comcast verizon vodafone ericsson nokia pentagon kremlin reuters bloomberg "
    "gartner mckinsey forrester statista deloitte kpmg pwc accenture "
    "gallup ipsos yougov getty unesco unicef interpol europol opec hamas hezbollah taliban nato fifa uefa".split()
)
"""Firms and other bodies, lower case."""
SEATS = frozenset(
    "westminster whitehall holyrood stormont downing élysée elysée elysee kremlin brussels strasbourg capitol beijing "
    "moscow kyiv tehran ankara".split()
)
"""Places that stand for who governs there, lower case."""
KNOWN = PARTIES | FIRMS | SEATS
ENDS = frozenset(
    "party university committee association council ministry department agency institute federation commission "
    "parliament government corporation union campaign administration show awards foundation museum festival hospital "
    "airport act sentinel tribune gazette inquirer".split()
)
"""Last words of names of several words that no person has, lower case."""
NOUNS = frozenset(
    "app company firm retailer platform chain startup start-up service band website newspaper magazine brand maker "
    "giant airline bank agency charity broadcaster network operator carmaker insurer developer manufacturer".split()
)
"""Nouns before a name that say that it is a body's, lower case: "the app Varn"."""
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
