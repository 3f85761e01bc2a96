"""How somebody is told to be for or against something: "är kritisk till planen", "ziet niets in het plan". Data.

By language (ISO 639-1), lower case: the verbs, and what stands behind them before the noun.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _each(heads: str, *leads: str) -> str:
    """Every one of some words before every one of some others: "kritisk till", "skeptisk till"."""
    return ",".join(f"{head} {lead}" for head in heads.split() for lead in leads)


_TABLES: Final = {
    "sv": (
        ("är var", _each("kritisk kritiska skeptisk skeptiska positiv positiva negativ negativa tveksam tveksamma",
            "till", "mot") + ",emot,motståndare till,förespråkare för," + _each("nöjd nöjda missnöjd missnöjda", "med")
            + "," + _each("besviken besvikna orolig oroliga oroad oroade", "på", "för", "över")),
        ("ser", "inga problem med,positivt på,negativt på,allvarligt på,med oro på"),
    ),
    "da": (
        ("er var", _each("kritisk kritiske skeptisk skeptiske positiv positive", "over for", "overfor")
            + ",imod,modstander af,tilhænger af," + _each("tilfreds tilfredse utilfreds utilfredse", "med")
            + ",uenig i,uenige i,glad for,bekymret for,bekymrede for,skuffet over,skuffede over"),
    ),
    "no": (
        ("er var", _each("kritisk kritiske skeptisk skeptiske positiv positive negativ negative", "til", "overfor")
            + ",imot,mot,motstander av,tilhenger av," + _each("fornøyd fornøyde misfornøyd misfornøyde", "med")
            + ",uenig i,uenige i,glad for,glade for,bekymret for,skuffet over"),
    ),
    "nl": (
        ("ziet zien zag zagen", "niets in,weinig in,veel in,niet veel in,wel iets in,geen heil in,geen brood in"),
        ("is zijn was waren", _each("kritisch sceptisch enthousiast", "over") + ",tegen,voorstander van,"
            "tegenstander van,kritisch op,blij met,niet blij met,ontevreden over,tevreden over,bezorgd over,"
            "teleurgesteld in,teleurgesteld over,gekant tegen,het oneens met,het niet eens met"),
        ("heeft hebben had hadden", "kritiek op,geen goed woord over voor"),
    ),
    "de": (
        ("hält halten hielt hielten", _each("nichts wenig viel", "von", "vom") + ",nicht viel von,nicht viel vom"),
        ("ist sind war waren", "gegen,strikt gegen,klar gegen,skeptisch gegenüber,unzufrieden mit,zufrieden mit,"
            "enttäuscht von,enttäuscht über,empört über,besorgt über,verärgert über,nicht einverstanden mit"),
    ),
    "fr": (
        ("est sont était étaient", _each("favorable favorables", "à", "au", "aux")
            + ",contre,hostile à,hostile au,hostiles à,hostiles au,partisan de,partisan du,partisane de,partisans de"),
    ),
    "es": (
        ("está están estaba estaban", "en contra de,en contra del,a favor de,a favor del"),
        ("es son era eran", _each("contrario contraria contrarios", "a", "al")
            + ",partidario de,partidaria de,partidarios de,crítico con,crítica con,críticos con"),
    ),
    "it": (
        ("è sono era erano", _each("contrario contraria contrari favorevole favorevoli", "a", "al", "alla", "alle",
            "allo", "ai", "all") + ",contro"),
    ),
    "pt": (
        ("é são era eram está estão", "contra,a favor de,a favor do,a favor da,favorável a,favorável à,favorável ao,"
            "favoráveis a,favoráveis à,favoráveis ao,contrário a,contrário à,contrário ao,contrária a,contrária à,"
            "contrária ao,contrários à,contrários ao"),
    ),
    "pl": (
        ("jest są był była byli", "przeciwko,przeciw,przeciwny,przeciwna,przeciwni,zwolennikiem,zwolenniczką,"
            "przeciwnikiem,przeciwniczką"),
    ),
    "cs": (("je jsou byl byla byli", "proti,zastáncem,odpůrcem,zastánkyní,odpůrkyní"),),
}  # fmt: skip
SIDED: Final[Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]] = {
    code: {
        verb: tuple(tuple(phrase.split()) for phrase in phrases.split(","))
        for verbs, phrases in tables
        for verb in verbs.split()
    }
    for code, tables in _TABLES.items()
}
"""By language: verbs, and the words that follow each."""
DEGREES: Final = frozenset(
    "mycket starkt väldigt fortsatt ytterst klart meget stærkt sterkt veldig svært fortsat stadig fel erg zeer heel "
    "uiterst sterk mordicus sehr äußerst grundsätzlich entschieden très fermement totalement résolument plutôt muy "
    "totalmente claramente rotundamente molto assolutamente fermamente decisamente muito absolutamente "
    "zdecydowanie kategorycznie stanowczo ostře zásadně rozhodně helt".split()
)
"""Adverbs between."""
IN_THE_WAY: Final = frozenset(
    "slutten slutet slutningen väggen veggen væggen muren mur muur boom baum mauer wand laternenmast leitplanke "
    "vangrail lantaarnpaal arbre muro pared parede árbol albero árvore zeď strom ściana drzewo".split()
)
"""What somebody leans on or drives against, and ends of times."""
