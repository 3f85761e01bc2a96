"""What is demanded, promised, threatened, announced or denied by a noun: verbs, the nouns, and who does so.

French, Spanish, Italian, Portuguese and Dutch, by language (ISO 639-1), lower case. German is in `rules.objects`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.record import StatementKind


def _by_language(listed: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in listed.items()}


_VERBS: Final[Mapping[str, Mapping[StatementKind, str]]] = {
    "fr": {
        "demand": "exige exigent exigé réclame réclament réclamé",
        "promise": "promet promettent promis",
        "denial": "dément démentent démenti rejette rejettent rejeté",
    },
    "es": {
        "demand": "exige exigen exigió exigieron exigido reclama reclaman reclamó reclamaron reclamado",
        "promise": "promete prometen prometió prometieron prometido",
        "denial": "desmiente desmienten desmintió desmintieron",
    },
    "it": {
        "demand": "esige esigono pretende pretendono reclama reclamano",
        "promise": "promette promettono promesso",
        "denial": "smentisce smentiscono smentito respinge respingono respinto",
    },
    "pt": {
        "demand": "exige exigem exigiu exigiram reivindica reivindicam reivindicou reivindicaram",
        "promise": "promete prometem prometeu prometeram",
        "denial": "desmente desmentem desmentiu desmentiram",
    },
    "nl": {
        "demand": "eist eisen eiste eisten",
        "promise": "belooft beloven beloofde beloofden",
    },
}
DEMANDING: Final[Mapping[str, Mapping[str, StatementKind]]] = {
    code: {verb: kind for kind, verbs in kinds.items() for verb in verbs.split()} for code, kinds in _VERBS.items()
}
"""Verbs that any noun may follow, with the kind of what they tell."""
ASKING_FOR: Final = _by_language({
    "fr": "demande demandent demandé", "es": "pide piden pidió pidieron pedido",
    "it": "chiede chiedono chiesto", "pt": "pede pedem pediu pediram", "nl": "vraagt vragen vroeg vroegen",
})  # fmt: skip
"""Verbs that demand only with one of `ASKED_FOR`: "pidió un café" tells no words."""
ASKED_FOR: Final = _by_language({
    "fr": "démission démissions départ suspension annulation report retrait ouverture création fermeture libération "
    "moratoire enquête excuses calme patience justice moyens renforts peine condamnation relaxe",
    "es": "dimisión dimisiones cese suspensión anulación aplazamiento retirada creación cierre liberación moratoria "
    "investigación calma paciencia justicia explicaciones unidad prudencia absolución condena responsabilidad",
    "it": "dimissioni sospensione annullamento rinvio ritiro apertura creazione chiusura liberazione moratoria "
    "calma pazienza giustizia chiarimenti spiegazioni chiarezza unità prudenza assoluzione condanna archiviazione",
    "pt": "demissão suspensão anulação adiamento retirada criação encerramento libertação moratória investigação "
    "calma paciência justiça explicações esclarecimentos unidade prudência absolvição condenação impeachment",
    "nl": "ontslag opschorting uitstel sluiting vrijlating onderzoek kalmte geduld opheldering vrijspraak",
})  # fmt: skip
"""Nouns for what is asked for in words."""
NOT_DEMANDED: Final = _by_language({
    "fr": "temps effort efforts patience attention courage victimes vies", "es": "tiempo esfuerzo esfuerzos víctimas "
    "vidas", "it": "tempo sforzo sforzi vittime vite", "pt": "tempo esforço esforços vítimas vidas",
    "nl": "tijd slachtoffers levens tol overwinning hoofdrol plaats plek",
})  # fmt: skip
"""What tasks and storms demand, and what is claimed without a word."""
DEMANDERS: Final = _by_language({
    "fr": "gouvernement opposition syndicat syndicats maire ministre président présidente parquet procureur procureure "
    "parti préfet préfète préfecture mairie association associations collectif riverains salariés habitants avocat "
    "avocate direction députés députée député sénateur sénatrice élus entraîneur porte-parole intersyndicale ong "
    "famille familles majorité commission ministère fédération",
    "es": "gobierno oposición sindicato sindicatos alcalde alcaldesa ministro ministra presidente presidenta fiscal "
    "fiscalía partido ayuntamiento concejal concejala consejero consejera asociación asociaciones plataforma vecinos "
    "trabajadores abogado abogada comité dirección diputado diputada portavoz entrenador ong familia familias junta "
    "comisión ministerio federación acusación defensa ejecutivo patronal",
    "it": "governo opposizione opposizioni sindacato sindacati sindaco sindaca ministro ministra presidente procura "
    "procuratore partito prefetto prefettura comune associazione associazioni comitato residenti lavoratori avvocato "
    "direzione deputato deputata portavoce allenatore ong famiglia famiglie commissione ministero federazione "
    "consigliere consigliera capogruppo assessore minoranza maggioranza regione",
    "pt": "governo oposição sindicato sindicatos prefeito prefeita ministro ministra presidente procurador procuradora "
    "partido câmara associação associações moradores trabalhadores advogado advogada direção deputado deputada "
    "treinador ong família famílias comissão ministério federação vereador vereadora bancada defesa",
    "nl": "kabinet regering oppositie vakbond vakbonden bond bonden burgemeester wethouder minister premier "
    "staatssecretaris president voorzitter officier justitie partij gemeente provincie vereniging bewoners werknemers "
    "advocaat directie kamerlid woordvoerder trainer familie commissie ministerie gedeputeerde raadslid fractie "
    "woningcorporatie",
})  # fmt: skip
"""People and bodies that demand and promise, beside whoever is named in full."""
