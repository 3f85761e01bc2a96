"""How people say that they feel, or are for or against something: "s’est dit satisfait", "zeigte sich besorgt". Data.

By language (ISO 639-1), lower case.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.by_language import by_language

SAYS_OF_ONESELF: Final = by_language({
    "fr": "dit dits dite dites disent disait disaient déclaré déclarée déclarés déclarées montré montrée montrés "
    "montrés",
    "es": "mostró mostraron muestra muestran mostrado declaró declararon declara declaran declarado dijo dijeron dice "
    "dicen dicho manifestó manifestaron manifestado confesó confiesa",
    "it": "detto detta detti dette dice dicono diceva dicevano dichiarato dichiarata dichiarati dichiara mostrato "
    "mostrata mostra",
    "pt": "disse disseram diz dizem dito mostrou mostraram mostra mostram mostrado declarou declararam declara",
    "de": "zeigt zeigte zeigen zeigten gab gaben gibt",
    "nl": "toont toonde tonen toonden noemt noemde noemen noemden verklaart verklaarde",
})  # fmt: skip
"""Verbs that say so with "oneself" beside them."""
ONESELF: Final = by_language({"fr": "se s", "es": "se", "it": "si", "pt": "se", "de": "sich", "nl": "zich"})


def _inflected(stems: str, ends: str) -> str:
    return " ".join(stem + end for stem in stems.split() for end in ("", *ends.split()))


FEELING: Final = by_language({
    "fr": "victime victimes " + _inflected(
        "satisfait inquiet préoccupé choqué surpris ravi déçu confiant favorable opposé prêt convaincu persuadé étonné "
        "attristé optimiste pessimiste serein prudent ouvert consterné scandalisé stupéfait ému soulagé fier rassuré "
        "bouleversé indigné sceptique réservé honoré disposé déterminé inquiété dubitatif révolté abasourdi", "e s es"
    ) + " heureux heureuse inquiète inquiètes dubitative",
    "es": "víctima víctimas " + _inflected(
        "satisfech preocupad sorprendid content decepcionad confiad contrari dispuest convencid tranquil abiert "
        "indignad aliviad orgullos escéptic partidari esperanzad caut crític consternad dolid honrad agradecid "
        "molest segur cautelos", "o a os as"
    ) + " feliz felices favorable favorables optimista optimistas pesimista pesimistas",
    "it": "vittima vittime " + _inflected(
        "soddisfatt preoccupat sorpres content delus fiducios contrari pront convint dispiaciut seren sconcertat "
        "indignat sollevat orgoglios scettic amareggiat sconvolt onorat cert sicur rammaricat dispost determinat "
        "apert stupit rincuorat", "o a i e"
    ) + " felice felici favorevole favorevoli ottimista ottimisti pessimista disponibile disponibili",
    "pt": "vítima vítimas " + _inflected(
        "satisfeit preocupad surpres surpreendid content desapontad dispost convencid tranquil abert indignad "
        "aliviad orgulhos cétic chocad honrad grat", "o a os as"
    ) + " feliz felizes favorável favoráveis confiante otimista pessimista",
    "de": "besorgt enttäuscht erfreut zufrieden unzufrieden überzeugt zuversichtlich optimistisch pessimistisch "
    "skeptisch entsetzt erschüttert betroffen überrascht verärgert empört offen gelassen kämpferisch erleichtert "
    "bestürzt schockiert dankbar beeindruckt begeistert kritisch verwundert irritiert solidarisch fassungslos "
    "verständnislos reumütig gesprächsbereit kompromissbereit selbstkritisch",
    "nl": "tevreden bezorgd teleurgesteld verrast verheugd optimistisch pessimistisch bereid voorstander "
    "verontwaardigd geschokt opgelucht trots sceptisch kritisch verbaasd ongerust verbijsterd dankbaar",
})  # fmt: skip
"""What they say of themselves."""
