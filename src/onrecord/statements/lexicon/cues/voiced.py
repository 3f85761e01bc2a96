"""What people voice by a noun, in Romance languages: "ha espresso preoccupazione", "subrayó la importancia de". Data.

By language (ISO 639-1), lower case. And the verbs in the infinitive behind "wanted to", "came back to": "voltou a "
"pedir".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.statements.lexicon.by_language import by_language

VOICING: Final = by_language({
    "fr": "exprimé exprime expriment exprimait manifesté manifeste manifestent",
    "es": "expresó expresa expresaron expresan expresado manifestó manifiesta manifestaron manifestado mostró muestra "
    "mostraron mostrado reiteró trasladó",
    "it": "espresso esprime esprimono espressa manifestato manifesta manifestano ribadito ribadisce",
    "pt": "expressou expressa expressaram manifestou manifesta manifestaram demonstrou mostrou reiterou",
})  # fmt: skip
"""Verbs that feelings follow."""
VOICED: Final = by_language({
    "fr": "inquiétude inquiétudes satisfaction solidarité soutien regret regrets colère indignation confiance "
    "gratitude "
    "doute doutes crainte craintes espoir émotion désaccord incompréhension volonté opposition préoccupation déception "
    "tristesse fierté reconnaissance condoléances réserves mécontentement",
    "es": "preocupación satisfacción solidaridad apoyo rechazo malestar pesar condolencias confianza indignación "
    "agradecimiento decepción repulsa dudas temor alarma inquietud esperanza disposición voluntad gratitud orgullo "
    "sorpresa descontento oposición respaldo compromiso desacuerdo reservas cautela alegría",
    "it": "delusione soddisfazione preoccupazione preoccupazioni solidarietà cordoglio apprezzamento perplessità "
    "rammarico vicinanza contrarietà gratitudine sostegno fiducia dubbi sconcerto dissenso indignazione timori timore "
    "disappunto condoglianze disagio orgoglio stupore amarezza condanna rabbia speranza disponibilità opposizione "
    "riserve",
    "pt": "preocupação satisfação solidariedade apoio pesar confiança indignação gratidão repúdio dúvidas "
    "descontentamento decepção desilusão esperança vontade receio oposição orgulho surpresa alegria reservas",
})  # fmt: skip
"""The feelings."""
STRESSING: Final = by_language({
    "fr": "souligné souligne soulignent soulignait rappelé rappelle évoqué évoque pointé pointe",
    "es": "subrayó subraya subrayaron subrayado destacó destaca destacaron destacado recalcó recalca remarcó remarca "
    "recordó recuerda señaló señala reiteró reitera reivindicó reivindica valoró valora",
    "it": "sottolineato sottolinea sottolineano ribadito ribadisce ribadiscono evidenziato evidenzia evidenziano "
    "ricordato ricorda rimarcato rimarca richiamato",
    "pt": "citou cita apontou aponta reconheceu reconhece destacou destaca destacaram ressaltou ressalta sublinhou "
    "sublinha salientou salienta frisou frisa "
    "reiterou reforçou reforça",
})  # fmt: skip
"""Verbs by which somebody says that something is needed, or matters."""
NEEDED: Final = by_language({
    "fr": "nécessité urgence besoin", "es": "necesidad urgencia obligación", "it": "necessità urgenza esigenza bisogno",
    "pt": "necessidade urgência obrigação",
})  # fmt: skip
"""Nouns for a need."""
MATTERING: Final = by_language({
    "fr": "importance qualité rôle difficulté difficultés intérêt",
    "es": "importancia calidad papel valor dificultad dificultades trascendencia esfuerzo labor compromiso",
    "it": "importanza qualità ruolo valore difficoltà centralità impegno gravità",
    "pt": "importância qualidade papel valor dificuldade dificuldades relevância esforço empenho gravidade",
})  # fmt: skip
"""Nouns for what matters."""
LEADING: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    code: tuple(tuple(one.split()) for one in listed.split(","))
    for code, listed in {
        "fr": "tenu à,tient à,tenait à,tiennent à,souhaité,a voulu,ont voulu,voulu",
        "es": "volvió a,volvieron a,vuelto a,vuelve a,vuelven a,quiso,quisieron,querido,no dudó en,se limitó a",
        "it": "voluto,tornato a,tornata a,tornati a,torna ad,torna a,tornano a,tenuto a,tiene a,tengono a,tenuto ad,"
        "tornato ad,tornata ad,tiene ad,limitato a,limitata a",
        "pt": "voltou a,voltaram a,volta a,quis,quiseram,fez questão de,fizeram questão de,limitou-se a,tornou a",
    }.items()
}
"""Words between a subject and a verb in the infinitive that say nothing of their own."""
INFINITIVES: Final[Mapping[str, Mapping[str, str]]] = {
    code: dict(pair.split("=") for pair in listed.split())
    for code, listed in {
        "fr": "dire=dit souligner=souligné rappeler=rappelé préciser=précisé affirmer=affirmé insister=insisté "
        "dénoncer=dénoncé critiquer=critiqué saluer=salué alerter=alerté confirmer=confirmé condamner=condamné "
        "expliquer=expliqué rassurer=rassuré exprimer=exprimé réaffirmer=affirmé regretter=regretté",
        "es": "decir=dicho afirmar=afirmado asegurar=asegurado destacar=destacado subrayar=subrayado señalar=señalado "
        "recordar=recordado insistir=insistido reiterar=reiterado remarcar=remarcado recalcar=recalcado "
        "advertir=advertido criticar=criticado denunciar=denunciado lamentar=lamentado pedir=pedido exigir=exigido "
        "reclamar=reclamado condenar=condenado aclarar=aclarado precisar=precisado negar=negado defender=defendido "
        "cuestionar=criticado expresar=expresado matizar=precisado",
        "it": "dire=detto affermare=affermato sottolineare=sottolineato ribadire=ribadito precisare=precisato "
        "ricordare=ricordato spiegare=spiegato criticare=criticato denunciare=denunciato chiarire=chiarito "
        "evidenziare=evidenziato rimarcare=rimarcato chiedere=chiesto aggiungere=aggiunto esprimere=espresso "
        "confermare=confermato smentire=smentito rassicurare=rassicurato",
        "pt": "dizer=disse afirmar=afirmou destacar=destacou ressaltar=ressaltou salientar=salientou "
        "sublinhar=sublinhou "
        "frisar=frisou lembrar=lembrou enfatizar=enfatizou reafirmar=afirmou reiterar=reiterou criticar=criticou "
        "denunciar=denunciou defender=defendeu pedir=pediu exigir=exigiu cobrar=pediu negar=negou condenar=condenou "
        "lamentar=lamentou esclarecer=esclareceu alertar=alertou expressar=expressou",
    }.items()
}
"""Verbs of saying in the infinitive, each with a form that the tables of verbs have."""
GERUNDS: Final[Mapping[str, Mapping[str, str]]] = {
    code: dict(pair.split("=") for pair in listed.split())
    for code, listed in {
        "fr": "saluant=salue demandant=demandé réclamant=réclame exigeant=exige dénonçant=dénonce critiquant=critiqué "
        "déplorant=déplore regrettant=regrette fustigeant=fustigé invoquant=évoqué",
        "es": "elogiando=elogió pidiendo=pide exigiendo=exige reclamando=reclama criticando=critica lamentando=lamenta "
        "denunciando=denunció rechazando=rechazó",
        "it": "elogiando=elogiato chiedendo=chiede reclamando=reclama sollecitando=sollecita criticando=criticato "
        "lamentando=lamenta denunciando=denunciato invocando=invoca",
        "pt": "elogiando=elogiou pedindo=pede exigindo=exige reivindicando=reivindica cobrando=pede criticando=critica "
        "lamentando=lamenta denunciando=denunciou rejeitando=rejeitou",
    }.items()
}
"""Participles that a noun may follow, each with a form that the tables of verbs have."""
STRESSING_GERUNDS: Final = by_language({
    "fr": "soulignant rappelant", "es": "subrayando destacando recalcando remarcando resaltando",
    "it": "sottolineando evidenziando ribadendo rimarcando ricordando",
    "pt": "sublinhando destacando ressaltando salientando frisando reforçando enfatizando",
})  # fmt: skip
"""Participles that tell what matters, or is needed, by a noun of `MATTERING` or `NEEDED`."""
