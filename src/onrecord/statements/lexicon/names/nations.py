"""Countries and bodies, and the adjectives that tell for whom "Russian officials" speak. Data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_COUNTRIES = (
    "Afghanistan:Afghan Albania:Albanian Algeria:Algerian Argentina:Argentine,Argentinian Armenia:Armenian "
    "Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani,Azeri Bahrain:Bahraini Bangladesh:Bangladeshi "
    "Belarus:Belarusian Belgium:Belgian Bolivia:Bolivian Bosnia:Bosnian Brazil:Brazilian Britain:British "
    "Bulgaria:Bulgarian Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian Chad:Chadian Chile:Chilean "
    "China:Chinese Colombia:Colombian Congo:Congolese Croatia:Croatian Cuba:Cuban Cyprus:Cypriot Denmark:Danish "
    "Ecuador:Ecuadorian Egypt:Egyptian England:English Eritrea:Eritrean Estonia:Estonian Ethiopia:Ethiopian "
    "Finland:Finnish France:French Georgia:Georgian Germany:German Ghana:Ghanaian Greece:Greek "
    "Guatemala:Guatemalan Haiti:Haitian Honduras:Honduran Hungary:Hungarian Iceland:Icelandic India:Indian "
    "Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish Israel:Israeli Italy:Italian Jamaica:Jamaican "
    "Japan:Japanese Jordan:Jordanian Kazakhstan:Kazakh Kenya:Kenyan Kosovo:Kosovan Kuwait:Kuwaiti "
    "Kyrgyzstan:Kyrgyz Laos:Laotian Latvia:Latvian Lebanon:Lebanese Libya:Libyan Lithuania:Lithuanian Luxembourg: "
    "Malaysia:Malaysian Mali:Malian Malta:Maltese Mexico:Mexican Moldova:Moldovan Mongolia:Mongolian "
    "Montenegro:Montenegrin Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese Nepal:Nepalese,Nepali "
    "Netherlands:Dutch Nicaragua:Nicaraguan Niger: Nigeria:Nigerian Norway:Norwegian Oman:Omani "
    "Pakistan:Pakistani Palestine:Palestinian Panama:Panamanian Paraguay:Paraguayan Peru:Peruvian "
    "Philippines:Philippine,Filipino Poland:Polish Portugal:Portuguese Qatar:Qatari Romania:Romanian "
    "Russia:Russian Rwanda:Rwandan Scotland:Scottish Senegal:Senegalese Serbia:Serbian Singapore:Singaporean "
    "Slovakia:Slovak Slovenia:Slovenian Somalia:Somali Spain:Spanish Sudan:Sudanese Sweden:Swedish "
    "Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tajikistan:Tajik Tanzania:Tanzanian Thailand:Thai "
    "Tunisia:Tunisian Turkey:Turkish Turkmenistan:Turkmen Uganda:Ugandan Ukraine:Ukrainian Uruguay:Uruguayan "
    "Uzbekistan:Uzbek Venezuela:Venezuelan Vietnam:Vietnamese Wales:Welsh Yemen:Yemeni Zambia:Zambian "
    "Zimbabwe:Zimbabwean Europe:European US:American NATO: EU: UN: UK: U.S.: U.N.: U.K.: Hamas: Hezbollah: "
    "Kremlin: Pentagon: Beijing: Moscow: Kyiv: Kiev: Tehran: Brussels: Washington: London: Ankara: Tokyo: Riyadh: "
    "Pyongyang: Seoul: Jerusalem: Damascus: Baghdad: Cairo: Berlin: Paris: Taliban: Vatican:"
)
_LONG = {
    "South Korea": "South Korean", "North Korea": "North Korean", "Saudi Arabia": "Saudi", "South Africa": "South "
    "African",
    "New Zealand": "", "United States": "", "United Nations": "", "United Kingdom": "", "European Union": "",
    "Sri Lanka": "Sri Lankan", "Czech Republic": "Czech", "White House": "", "United Arab Emirates": "Emirati",
    "Costa Rica": "Costa Rican", "El Salvador": "Salvadoran", "Burkina Faso": "", "Sierra Leone": "", "State "
    "Department": "",
}  # fmt: skip


PEOPLES = frozenset(
    "turks danes swedes finns poles scots britons brits spaniards croats serbs czechs slovaks arabs kurds jews greeks "
    "thais basques catalans slavs uzbeks kazakhs tajiks uyghurs tamils sikhs hindus muslims filipinos cypriots "
    "latinos latinas hispanics".split()
)
"""Many of one people, lower case, where the word is not that of the state or its adjective with an ending."""

ONE_OF = frozenset(
    "briton frenchman frenchwoman englishman englishwoman irishman irishwoman scotsman scotswoman welshman welshwoman "
    "dutchman dutchwoman spaniard swede dane finn turk croat serb slovak pole czech filipina cypriot".split()
)
"""One of a people, lower case, where the word is not its adjective."""


@cache
def sides() -> Mapping[str, str]:
    """An adjective, or a name that stands for a state or a body, to that state or body."""
    found = dict(pair for name, adjective in _LONG.items() for pair in ((name, name), (adjective, name)) if pair[0])
    for entry in _COUNTRIES.split():
        name, _, adjectives = entry.partition(":")
        found[name] = name
        found.update(dict.fromkeys(filter(None, adjectives.split(",")), name))
    return found


@cache
def states() -> frozenset[str]:
    """The names alone, without the adjectives."""
    return frozenset(sides().values())
