"""Places that news speaks of: states of the United States, large cities, seas and parts of the world. Data."""

from __future__ import annotations

from functools import cache

from onrecord.statements.lexicon.names.nations import states

_WORDS = (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho "
    "Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi "
    "Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia "
    "Washington Wisconsin Wyoming Amsterdam Athens Auckland Baghdad Bangkok Barcelona Beijing Beirut Berlin "
    "Birmingham Bogotá Boston Brussels Bucharest Budapest Cairo Caracas Chicago Copenhagen Dallas Damascus Delhi "
    "Denver Detroit Dhaka Dubai Dublin Edinburgh Frankfurt Geneva Glasgow Hamburg Hanoi Havana Helsinki Houston "
    "Islamabad Istanbul Jakarta Jerusalem Johannesburg Kabul Karachi Kathmandu Khartoum Kiev Kyiv Lagos Lima "
    "Lisbon Liverpool London Madrid Manchester Manhattan Manila Melbourne Memphis Miami Milan Milwaukee Montreal "
    "Moscow Mumbai Munich Nairobi Oslo Ottawa Paris Philadelphia Phoenix Pittsburgh Portland Prague Pyongyang "
    "Riyadh Rome Santiago Seattle Seoul Shanghai Singapore Stockholm Sydney Taipei Tehran Tokyo Toronto Tripoli "
    "Tunis Vancouver Vienna Warsaw Zurich Cleveland Orlando Brooklyn Baltimore Cincinnati Atlanta Aleppo Mosul "
    "Gaza Africa America Antarctica Asia Europe Australia Oceania Scandinavia Siberia Crimea Donbas Kurdistan "
    "Kashmir Tibet Catalonia Bavaria Tuscany Lombardy Queensland Victoria Tasmania Ontario Quebec Alberta "
    "Manitoba Baltic Mediterranean Balkans Caucasus Himalayas Alps"
).split()
_PAIRS = (
    "New York, New Jersey, New Mexico, New Hampshire, New Orleans, North Carolina, South Carolina, North Dakota, "
    "South Dakota, West Virginia, Rhode Island, Los Angeles, San Francisco, San Diego, San Antonio, Las Vegas, "
    "St. Louis, Hong Kong, New Delhi, Tel Aviv, Cape Town, Buenos Aires, Mexico City, Rio de, São Paulo, Kuala "
    "Lumpur, Abu Dhabi, Middle East, Latin America, South America, North America, Central America, Southeast "
    "Asia, West Bank, Wall Street, Silicon Valley, Puerto Rico, British Columbia, Nova Scotia, New South, Western "
    "Australia, South Australia, Northern Ireland, Long Island, United Kingdom, United States, South Korea, North "
    "Korea, Saudi Arabia, South Africa, New Zealand, Sri Lanka"
).split(", ")
_SHORT = (
    "ala al Alabama, alaska ak Alaska, ariz az Arizona, ark ar Arkansas, calif ca California, colo co Colorado, "
    "conn ct Connecticut, del de Delaware, fla fl Florida, ga ga Georgia, hawaii hi Hawaii, idaho id Idaho, ill "
    "il Illinois, ind in Indiana, iowa ia Iowa, kan ks Kansas, ky ky Kentucky, la la Louisiana, maine me Maine, "
    "md md Maryland, mass ma Massachusetts, mich mi Michigan, minn mn Minnesota, miss ms Mississippi, mo mo "
    "Missouri, mont mt Montana, neb ne Nebraska, nev nv Nevada, nh nh New Hampshire, nj nj New Jersey, nm nm New "
    "Mexico, ny ny New York, nc nc North Carolina, nd nd North Dakota, ohio oh Ohio, okla ok Oklahoma, ore or "
    "Oregon, pa pa Pennsylvania, ri ri Rhode Island, sc sc South Carolina, sd sd South Dakota, tenn tn Tennessee, "
    "tex tx Texas, utah ut Utah, vt vt Vermont, va va Virginia, wash wa Washington, wva wv West Virginia, wis wi "
    "Wisconsin, wyo wy Wyoming"
).split(", ")
STATES_SHORT = {short: name.lower() for one, two, name in (row.split(" ", 2) for row in _SHORT) for short in (one, two)}
"""States of the United States by what is printed behind a politician's name, lower case without full stops."""
_BODIES = frozenset("NATO EU UN Hamas Hezbollah Kremlin Pentagon Taliban Vatican".split())


@cache
def places() -> frozenset[str]:
    """Names of one word, lower case."""
    known = {name for name in states() if " " not in name and name not in _BODIES}
    return frozenset(word.lower() for word in (*_WORDS, *known))


@cache
def pairs() -> frozenset[tuple[str, str]]:
    """The first two words of longer names, lower case."""
    return frozenset((first.lower(), second.lower()) for first, second in (name.split() for name in _PAIRS))
