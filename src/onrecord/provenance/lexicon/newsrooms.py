"""Newsrooms that give their texts to others, and papers that sell theirs: as data, found by name in a credit."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.provenance.lexicon.agencies import fold


class Newsroom(msgspec.Struct, frozen=True):
    """A newsroom whose texts often run elsewhere. `says`: folded words of its standing paragraph on a copy."""

    name: str
    domain: str
    says: tuple[str, ...] = ()
    pixel: str | None = None
    """Host of its counter of republications."""


NEWSROOMS: Final[tuple[Newsroom, ...]] = (
    Newsroom(
        "The Conversation",
        "theconversation.com",
        (
            "read the original article on the conversation",
            "academic rigour, journalistic flair",
            "work for, consult, own shares in or receive funding",
            "ne possède pas de parts, ne reçoit pas de fonds",
            "ni posee acciones, ni recibe financiación",
        ),
        "counter.theconversation.com",
    ),
    Newsroom(
        "ProPublica",
        "propublica.org",
        ("propublica is a nonprofit newsroom", "propublica is a pulitzer"),
        "pixel.propublica.org",
    ),
    Newsroom(
        "KFF Health News",
        "kffhealthnews.org",
        ("kff health news is a national newsroom that produces in-depth journalism",),
    ),
    Newsroom(
        "Kaiser Health News",
        "khn.org",
        ("khn (kaiser health news) is a national newsroom", "kaiser health news is a national health policy"),
    ),
    Newsroom("Inside Climate News", "insideclimatenews.org", ("inside climate news is a nonprofit",)),
    Newsroom("Grist", "grist.org", ("grist is a nonprofit, independent media",)),
    Newsroom("The 19th", "19thnews.org", ("the 19th is an independent, nonprofit newsroom",)),
    Newsroom("Mongabay", "mongabay.com"),
    Newsroom("openDemocracy", "opendemocracy.net"),
    Newsroom("Floodlight", "floodlightnews.org", ("floodlight is a nonprofit newsroom",)),
    Newsroom("Capital & Main", "capitalandmain.com", ("capital & main is an award-winning",)),
    Newsroom("The Marshall Project", "themarshallproject.org", ("the marshall project is a nonprofit",)),
    Newsroom("Chalkbeat", "chalkbeat.org", ("chalkbeat is a nonprofit news",)),
    Newsroom("The Hechinger Report", "hechingerreport.org", ("the hechinger report, a nonprofit",)),
    Newsroom("CalMatters", "calmatters.org", ("calmatters is a nonprofit",)),
    Newsroom("The Texas Tribune", "texastribune.org", ("the texas tribune is a nonprofit",)),
    Newsroom("Stateline", "stateline.org", ("stateline is part of states newsroom",)),
)
"""Read of their own republishing pages and of copies, November 2026."""

PAPERS: Final[frozenset[str]] = frozenset(
    fold(name)
    for name in (
        "The New York Times", "New York Times News Service", "The New York Times Company",
        "The New York Times Co", "NYT", "The Washington Post",
        "Washington Post News Service", "The Financial Times", "The Financial Times Ltd", "The Financial Times Limited",
        "The Guardian", "Guardian News & Media", "Guardian News & Media Limited", "Los Angeles Times",
        "The Wall Street Journal", "The Economist", "The Economist Newspaper Limited", "Project Syndicate",
        "The Telegraph", "Le Monde", "El País", "Süddeutsche Zeitung", "Der Spiegel", "The Times", "Chicago Tribune",
        "The Atlantic", "Foreign Policy", "The Christian Science Monitor", "The Seattle Times", "The Boston Globe",
        "The Philadelphia Inquirer", "Miami Herald", "The Dallas Morning News", "CQ-Roll Call", "The Independent",
        "Creators Syndicate", "Creators.com", "Business Insider", "Politico", "Nikkei",
    )
)  # fmt: skip
"""Papers and syndicates that sell their texts to others (folded)."""


OUTLETS: Final[frozenset[str]] = frozenset(
    fold(name)
    for name in (
        *(one.name for one in NEWSROOMS), "BBC", "BBC News", "BBC Mundo", "Deutsche Welle", "Voice of America",
        "VOA News",
        "Radio Free Europe", "Radio Free Europe/Radio Liberty", "RFE/RL", "Radio Free Asia", "Al Jazeera", "NPR",
        "PBS NewsHour", "CBC News", "Radio-Canada", "ABC News", "CBS News", "NBC News", "Fox News", "Sky News",
        "France 24", "Radio France Internationale", "Euronews", "USA Today", "The Daily Beast", "The Daily Telegraph",
        "The Globe and Mail", "The Sydney Morning Herald", "South China Morning Post", "Newsweek", "Bloomberg Opinion",
        "MarketWatch", "TechCrunch", "VentureBeat", "Mashable", "Engadget", "ZDNet", "Digital Trends", "The Verge",
        "Ars Technica", "The Motley Fool", "Live Science", "LiveScience", "Space.com", "Science News", "New Scientist",
        "Scientific American", "National Geographic", "Smithsonian Magazine", "Knowable Magazine", "Quanta Magazine",
        "MIT Technology Review", "Yale Environment 360", "SciDev.Net", "The New Humanitarian", "EurekAlert",
        "Common Dreams", "Truthout", "AlterNet", "The Intercept", "Mother Jones", "The Nation", "The Grayzone",
        "Consortium News", "TomDispatch", "Zero Hedge", "ZeroHedge", "The Epoch Times", "Daily Caller News Foundation",
        "Just the News", "The Daily Signal", "The Federalist", "The Hill", "RealClearInvestigations", "Meduza",
        "ZEIT ONLINE", "Die Zeit", "Spiegel Online", "Frankfurter Allgemeine Zeitung", "Correctiv", "netzpolitik.org",
        "heise online", "Le Figaro", "Libération", "Mediapart", "Courrier international", "Rue89 Strasbourg",
        "Reporterre",
        "El Mundo", "La Vanguardia", "elDiario.es", "Infobae", "La Jornada", "Animal Político", "Folha de S.Paulo",
        "O Globo", "Corriere della Sera", "la Repubblica", "Il Sole 24 Ore", "Internazionale",
    )
) | PAPERS  # fmt: skip
"""Well-known outlets whose texts run elsewhere too, by names that are no person's and no usual word (folded)."""


_BY_PIXEL: Final = {one.pixel: one for one in NEWSROOMS if one.pixel}


def newsroom_of_pixel(host: str) -> Newsroom | None:
    """The newsroom that counts its republications at `host`."""
    return _BY_PIXEL.get(host)
