"""What is demanded, promised, threatened, announced or denied by a noun: verbs, the nouns, and who does so.

French, Spanish, Italian, Portuguese and Dutch, by language (ISO 639-1), lower case; German: `rules.german_objects`.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.by_language import by_language

DEMANDING: Final = by_language({
    "fr": "exige exigent exigé réclame réclament réclamé promet promettent promis dément démentent démenti rejette "
    "rejettent rejeté",
    "es": "exige exigen exigió exigieron exigido reclama reclaman reclamó reclamaron reclamado promete prometen "
    "prometió prometieron prometido desmiente desmienten desmintió desmintieron",
    "it": "esige esigono pretende pretendono reclama reclamano promette promettono promesso smentisce smentiscono "
    "smentito respinge respingono respinto",
    "pt": "exige exigem exigiu exigiram reivindica reivindicam reivindicou reivindicaram promete prometem prometeu "
    "prometeram desmente desmentem desmentiu desmentiram",
    "nl": "eist eisen eiste eisten belooft beloven beloofde beloofden",
})  # fmt: skip
"""Verbs that any noun may follow."""
ASKING_FOR: Final = by_language({
    "fr": "demande demandent demandé", "es": "pide piden pidió pidieron pedido",
    "it": "chiede chiedono chiesto", "pt": "pede pedem pediu pediram", "nl": "vraagt vragen vroeg vroegen",
})  # fmt: skip
"""Verbs that demand only with one of `ASKED_FOR`: "pidió un café" tells no words."""
ASKED_FOR: Final = by_language({
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
NOT_DEMANDED: Final = by_language({
    "fr": "temps effort efforts patience attention courage victimes vies", "es": "tiempo esfuerzo esfuerzos víctimas "
    "vidas", "it": "tempo sforzo sforzi vittime vite", "pt": "tempo esforço esforços vítimas vidas",
    "nl": "tijd slachtoffers levens tol overwinning hoofdrol plaats plek",
})  # fmt: skip
"""What tasks and storms demand, and what is claimed without a word."""
DEMANDERS: Final = by_language({
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
