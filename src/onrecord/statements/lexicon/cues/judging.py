"""Verbs with which somebody judges in quoted words in other languages than English: "nannte den Plan „einen Fehler“".

Their forms, lower case, and the small words that lead from them to the quotation.
"""

from __future__ import annotations

from typing import Final

JUDGING: Final[dict[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "de": (
            "nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen kritisierte "
            "kritisierten kritisiert sprach sprachen spricht sprechen gesprochen warnte warnten warnt warnen "
            "gewarnt lobte lobten lobt gelobt forderte forderten fordert fordern gefordert beklagte beklagten "
            "beklagt verurteilte verurteilten verurteilt würdigte würdigten würdigt rügte rügten tadelte "
            "beschrieb beschrieben beschreibt wertete werteten wertet gewertet bewertete bewerteten geißelte "
            "geißelten beschimpfte beschimpften beschimpft versprach verspricht versprochen attestierte "
            "attestiert bescheinigte bescheinigt"
        ),
        "fr": (
            "qualifie qualifié qualifiée qualifient qualifiait dénonce dénoncé dénoncent dénonçait juge jugé "
            "jugent jugeait évoque évoqué évoquent évoquait parle parlé parlent parlait déplore déploré "
            "déplorent salue salué saluent fustige fustigé fustigent critique critiqué critiquent réclame "
            "réclamé réclament promet promis promettent regrette regretté décrit décrivent traite traité "
            "vante vanté redoute redouté pointe pointé"
        ),
        "es": (
            "calificó califica calificado calificaron tildó tilda tildado tachó tacha tachado denunció "
            "denuncia denunciado denunciaron describió describe descrito criticó critica criticado criticaron "
            "habló habla hablado lamentó lamenta lamentado pidió pide pedido pidieron exigió exige exigido "
            "reclamó reclama reclamado prometió promete prometido llamó llama llamado consideró considera "
            "considerado defendió defiende defendido acusó acusa acusado elogió elogia insistió insiste "
            "insistido"
        ),
        "it": (
            "definisce definito definita definiva definì parla parlato parlava chiama chiamato denuncia "
            "denunciato critica criticato descrive descritto bolla bollato giudica giudicato chiede chiesto "
            "promette promesso loda lodato lamenta lamentato accusa accusato"
        ),
        "pt": (
            "qualificou qualifica classificou classifica chamou chama descreveu descreve considerou considera criticou "
            "critica "
            "denunciou denuncia falou fala lamentou lamenta pediu pede exigiu exige prometeu promete defendeu "
            "defende acusou elogiou"
        ),
        "nl": (
            "noemde noemden noemt noemen genoemd spreekt sprak spraken gesproken hekelde hekelden hekelt "
            "gehekeld bekritiseerde omschreef omschrijft omschreven bestempelde bestempelt bestempeld "
            "waarschuwde waarschuwt gewaarschuwd eiste eist geëist prees prijst beloofde belooft beloofd"
        ),
        "sv": (
            "kallade kallar kallat beskrev beskriver beskrivit kritiserade talade talar varnade varnar krävde "
            "kräver hyllade"
        ),
        "da": ("kaldte kalder kaldt beskrev beskriver beskrevet kritiserede talte taler advarede kræver krævede roste"),
        "no": ("kalte kaller kalt beskrev beskriver beskrevet kritiserte snakket snakker advarte krever krevde roste"),
        "pl": (
            "nazwał nazwała nazwali nazywa określił określiła określili określa skrytykował skrytykowała ocenił oceniła"
        ),
        "cs": "označil označila označili nazval nazvala nazvali kritizoval kritizovala popsal popsala",
        "sk": "označil označila označili nazval nazvala nazvali kritizoval kritizovala opísal opísala",
        "ru": "назвал назвала назвали называет охарактеризовал охарактеризовала раскритиковал раскритиковала",
        "uk": "назвав назвала назвали називає охарактеризував охарактеризувала розкритикував розкритикувала",
    }.items()
}
LEADING: Final[frozenset[str]] = frozenset(
    "von vom vor als de d d' d’ ' ’ di como comme en que por a van voor om för som jako za".split()
)
"""Words between such a verb and the quotation, or what is judged, that belong to neither."""
TOPICS: Final[frozenset[str]] = frozenset(("von", "vom", "vor", "de", "d", "di", "van", "voor", "om"))
"""Those of them that lead from "speaks" and "warns" to what is spoken of."""
SPEAKING: Final[frozenset[str]] = frozenset(
    "sprach sprachen spricht sprechen gesprochen warnte warnten warnt warnen gewarnt parle parlé parlent parlait habló "
    "habla hablado parla parlato parlava falou fala spreekt sprak spraken gesproken waarschuwde waarschuwt talade "
    "talar varnade varnar talte taler snakket snakker".split()
)
OBJECTS: Final[frozenset[str]] = frozenset("den dem einen einem diesen diesem ihn ihm".split())
"""German words that begin an object, which may stand before its verb."""
INDEFINITE: Final[frozenset[str]] = frozenset(("ein", "eine", "einen"))
"""German articles before what somebody is or has: what stands in marks behind them is no title and no name."""
EXPLETIVES: Final[frozenset[str]] = frozenset(("es", "het", "det"))
"""Pronouns behind a verb that are not its subject where one follows: "bezeichnete es Holt als …"."""
NEGATING: Final[frozenset[str]] = frozenset(
    "nicht nie niemals kein keine keinen pas jamais no nunca non mai não niet nooit geen inte aldrig ikke aldri nie ne "
    "не ні".split()
)
AUXILIARY: Final[frozenset[str]] = frozenset(
    "hat haben hatte hatten a ont avait ha han había hanno aveva heeft hebben had har hade tem je".split()
)
