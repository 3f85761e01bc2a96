"""What is demanded, promised, threatened, announced or denied by a noun: verbs, the nouns, and who does so.

French, Spanish, Italian, Portuguese, Dutch, Polish, Russian and the Nordic languages, by language (ISO 639-1), lower
case; German: `rules.german_objects`.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.by_language import by_language

DEMANDING: Final = by_language({
    "fr": "exige exigent exigé réclame réclament réclamé promet promettent promis dément démentent démenti rejette "
    "rejettent rejeté reconnaît reconnaissent reconnu exclut excluent exclu redoute redoutent redouté conteste "
    "contestent "
    "contesté",
    "es": "exige exigen exigió exigieron exigido reclama reclaman reclamó reclamaron reclamado promete prometen "
    "prometió prometieron prometido desmiente desmienten desmintió desmintieron reconoce reconocen reconoció "
    "reconocieron "
    "reconocido descarta descartan descartó descartaron descartado teme temen temía temían niega niegan negó negaron",
    "it": "esige esigono pretende pretendono reclama reclamano promette promettono promesso smentisce smentiscono "
    "smentito respinge respingono respinto ammette ammettono ammesso esclude escludono escluso teme temono "
    "temeva nega "
    "negano negato",
    "pt": "exige exigem exigiu exigiram reivindica reivindicam reivindicou reivindicaram promete prometem prometeu "
    "prometeram desmente desmentem desmentiu desmentiram reconhece reconhecem reconheceu reconheceram descarta "
    "descartam "
    "descartou descartaram teme temem temia nega negam negou negaram",
    "nl": "eist eisen eiste eisten belooft beloven beloofde beloofden verwacht verwachten verwachtte "
    "verwachtten ontkent "
    "ontkennen ontkende ontkenden erkent erkennen erkende erkenden vreest vrezen vreesde vreesden",
    "pl": "żąda żądają żądał żądała zażądał zażądała zażądali domaga domagają domagał domagała domagali odrzuca "
    "odrzucają "
    "odrzucił odrzuciła odrzucili odmawia odmówił odmówiła odmówili przewiduje przewidują",
    "ru": "требует требуют потребовал потребовала потребовали отвергает отвергают отверг отвергла отвергли отрицает "
    "отрицают опроверг опровергла опровергли прогнозирует прогнозируют",
    "sv": "kräver krävde avvisar avvisade tillbakavisar tillbakavisade förnekar förnekade lovar lovade",
    "da": "kræver krævede afviser afviste benægter benægtede lover lovede",
    "no": "krever krevde avviser avviste nekter nektet lover lovet",
})  # fmt: skip
"""Verbs that any noun may follow."""
ASKING_FOR: Final = by_language({
    "fr": "demande demandent demandé", "es": "pide piden pidió pidieron pedido",
    "it": "chiede chiedono chiesto", "pt": "pede pedem pediu pediram", "nl": "vraagt vragen vroeg vroegen",
    "pl": "", "ru": "",
    "sv": "", "da": "", "no": "",
})  # fmt: skip
"""Verbs that demand only with one of `ASKED_FOR`: "pidió un café" tells no words."""
ASKED_FOR: Final = by_language({
    "fr": "démission démissions départ suspension annulation report retrait ouverture création fermeture libération "
    "moratoire enquête excuses calme patience justice moyens renforts peine condamnation relaxe extradition remise "
    "aide soutien trêve levée interdiction",
    "es": "dimisión dimisiones cese suspensión anulación aplazamiento retirada creación cierre liberación moratoria "
    "investigación calma paciencia justicia explicaciones unidad prudencia absolución condena responsabilidad "
    "extradición excarcelación ayuda apoyo tregua prohibición indulto",
    "it": "dimissioni sospensione annullamento rinvio ritiro apertura creazione chiusura liberazione moratoria "
    "calma pazienza giustizia chiarimenti spiegazioni chiarezza unità prudenza assoluzione condanna archiviazione "
    "estradizione rilascio scarcerazione aiuto sostegno tregua divieto grazia",
    "pt": "demissão suspensão anulação adiamento retirada criação encerramento libertação moratória investigação "
    "calma paciência justiça explicações esclarecimentos unidade prudência absolvição condenação impeachment "
    "extradição libertação ajuda apoio trégua proibição",
    "nl": "ontslag opschorting uitstel sluiting vrijlating onderzoek kalmte geduld opheldering "
    "vrijspraak uitlevering hulp steun verbod",
    "pl": "", "ru": "",
    "sv": "", "da": "", "no": "",
})  # fmt: skip
"""Nouns for what is asked for in words."""
NOT_DEMANDED: Final = by_language({
    "fr": "temps effort efforts patience attention courage victimes vies", "es": "tiempo esfuerzo esfuerzos víctimas "
    "vidas", "it": "tempo sforzo sforzi vittime vite", "pt": "tempo esforço esforços vítimas vidas",
    "nl": "tijd slachtoffers levens tol overwinning hoofdrol plaats plek",
    "pl": "ofiar ofiary czasu wysiłku", "ru": "жертв времени усилий внимания",
    "sv": "tid offer liv bot", "da": "tid ofre liv bod", "no": "tid ofre liv bot",
})  # fmt: skip
"""What tasks and storms demand, and what is claimed without a word."""
DEMANDERS: Final = by_language({
    "fr": "gouvernement opposition syndicat syndicats maire ministre président présidente parquet procureur "
    "procureure "
    "parti préfet préfète préfecture mairie association associations collectif riverains salariés habitants avocat "
    "avocate direction députés députée député sénateur sénatrice élus entraîneur porte-parole intersyndicale ong "
    "famille familles majorité commission ministère fédération",
    "es": "gobierno oposición sindicato sindicatos alcalde alcaldesa ministro ministra presidente presidenta fiscal "
    "fiscalía partido ayuntamiento concejal concejala consejero consejera asociación asociaciones plataforma vecinos "
    "trabajadores abogado abogada comité dirección diputado diputada portavoz entrenador ong familia familias junta "
    "comisión ministerio federación acusación defensa ejecutivo patronal estados países socios organizaciones consejo",
    "it": "governo opposizione opposizioni sindacato sindacati sindaco sindaca ministro ministra presidente procura "
    "procuratore partito prefetto prefettura comune associazione associazioni comitato residenti lavoratori avvocato "
    "direzione deputato deputata portavoce allenatore ong famiglia famiglie commissione ministero federazione "
    "consigliere consigliera capogruppo assessore minoranza maggioranza regione",
    "pt": "governo oposição sindicato sindicatos prefeito prefeita ministro ministra presidente procurador "
    "procuradora "
    "partido câmara associação associações moradores trabalhadores advogado advogada direção deputado deputada "
    "treinador ong família famílias comissão ministério federação vereador vereadora bancada defesa",
    "nl": "kabinet regering oppositie vakbond vakbonden bond bonden burgemeester wethouder minister premier "
    "staatssecretaris president voorzitter officier justitie partij gemeente provincie vereniging bewoners "
    "werknemers "
    "advocaat directie kamerlid woordvoerder trainer familie commissie ministerie gedeputeerde raadslid fractie "
    "woningcorporatie",
    "pl": "rząd opozycja minister premier prezydent burmistrz związek związki partia prokuratura rzecznik "
    "rzeczniczka zarząd",
    "ru": "правительство оппозиция министр президент мэр губернатор прокуратура партия министерство адвокат "
    "компания суд",
    "sv": "regeringen oppositionen facket facken minister ministern statsministern partiet kommunen åklagaren "
    "polisen bolaget "
    "ordföranden förbundet ledningen",
    "da": "regeringen oppositionen fagforeningen ministeren statsministeren partiet kommunen anklageren "
    "politiet selskabet "
    "formanden forbundet ledelsen",
    "no": "regjeringen opposisjonen fagforeningen ministeren statsministeren partiet kommunen aktor politiet "
    "selskapet "
    "lederen forbundet ledelsen",
})  # fmt: skip
"""People and bodies that demand and promise, beside whoever is named in full."""
LED: Final[dict[str, dict[str, frozenset[str]]]] = {
    code: {verb: frozenset(leads.split()) for verbs, leads in told for verb in verbs.split()}
    for code, told in {
        "fr": (
            ("oppose opposent opposé opposée opposait", "à au aux"), ("plaide plaident plaidé plaidait", "pour"),
            ("attend attendent attendait", "à au aux"), ("insiste insistent insisté insistait", "sur"),
            ("alerte alertent alerté", "sur"),
        ),
        "es": (("opone oponen opuso opusieron oponía", "a al"), ("aboga abogan abogó abogaron", "por"),
            ("advierte advierten advirtió advirtieron alerta alertan alertó alertaron", "de del sobre"),
            ("incide inciden incidió insiste insisten insistió insistieron", "en")),
        "it": (
            ("oppone oppongono opposto opposta", "a al alla alle ai all"), ("aspetta aspettano", "un una dei delle"),
            ("insiste insistono", "su sul sulla sull"),
        ),
        "pt": (("opõe opõem opôs opuseram", "a ao à aos às"),
            ("alerta alertam alertou alertaram adverte advertem advertiu", "para sobre"),
            ("defende defendem defendeu defenderam", "o a os "
        "as um uma")),
        "nl": (("pleit pleiten pleitte pleitten", "voor"),),
        "ru": (("отказался отказалась отказались отказывается", "от"), ("выступает выступил выступила "
        "выступили", "против за")),
    }.items()
}  # fmt: skip
"""Verbs by which somebody is for something, against it or looks ahead to it, with the words that lead to that."""
PARTED: Final[dict[str, dict[str, str]]] = {
    "nl": {
        **dict.fromkeys("geeft gaf geven gaven".split(), "toe"),
        **dict.fromkeys("sluit sloot sluiten sloten".split(), "uit"),
        **dict.fromkeys("kondigt kondigde kondigen kondigden".split(), "aan"),
        **dict.fromkeys("wijst wees wijzen wezen".split(), "af"),
    }
}
"""Verbs with the word at their clause's end: "gaf fouten toe"."""
