"""French, Spanish, Italian and Portuguese nouns for who or what may speak, and words for times. Data.

Tables of verbs and small words are in `languages.romance`; here is what tells a body from a document, a place from
a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

BODY_NOUNS: Final = frozenset(
    (
        "gobierno ministerio policía ayuntamiento consejo comisión asociación agencia organización empresa compañía "
        "partido banco tribunal universidad instituto fiscalía cámara senado congreso parlamento junta sindicato "
        "federación fundación ejército diputación consejería plataforma ong periódico diario cadena emisora embajada "
        "municipio consistorio entidad autoridad corte juzgado alcaldía presidencia secretaría coalición confederación "
        "club "
        "gouvernement ministère police mairie conseil commission association agence organisation entreprise société "
        "parti banque université institut parquet chambre sénat congrès parlement syndicat fédération fondation armée "
        "préfecture gendarmerie journal chaîne radio ambassade autorité cour présidence quotidien hebdomadaire groupe "
        "administration collectif comité élysée "
        "governo ministero polizia comune consiglio commissione associazione agenzia organizzazione azienda società "
        "partito banca tribunale università istituto procura camera senato congresso parlamento sindacato federazione "
        "fondazione esercito prefettura questura quotidiano giornale emittente ambasciata autorità regione corte "
        "presidenza palazzo comitato sito gruppo "
        "ministério polícia prefeitura câmara conselho comissão associação agência organização empresa companhia "
        "partido banco universidade instituto promotoria senado sindicato federação fundação exército secretaria "
        "entidade autarquia município tutela jornal emissora embaixada autoridade presidência comitê site procuradoria"
    ).split()
)
"""Nouns for bodies, lower case, in the singular."""
DOCUMENT_NOUNS: Final = frozenset(
    (
        "informe comunicado estudio auto sentencia texto carta documento nota encuesta sondeo análisis investigación "
        "indicios pesquisas investigaciones informaciones datos cifras recuento balance querella denuncia misiva "
        "mensaje ley decreto reglamento libro artículo resolución acta previsión previsiones estimaciones "
        "rapport communiqué étude jugement texte lettre document sondage analyse enquête données chiffres bilan "
        "message loi décret règlement livre article vidéo source estimations prévisions "
        "rapporto comunicato studio sentenza testo lettera documento nota sondaggio analisi indagine dati cifre "
        "bilancio messaggio legge decreto regolamento libro articolo ordinanza stime previsioni "
        "relatório comunicado estudo sentença texto carta documento nota pesquisa sondagem análise investigação dados "
        "números balanço mensagem lei decreto regulamento livro artigo boletim estimativas previsões"
    ).split()
)
"""Nouns for what is written or counted, lower case."""
OF_WHOM: Final = frozenset("caso affaire affare vicenda cas escándalo scandalo escândalo".split())
"""Nouns before the name of somebody who does not speak: "Il caso Cecilia Tarn: …"."""
_TIMES: Final[Mapping[str, str]] = {
    "es": "semana semanas mes año mañana tarde noche madrugada jornada fin momento ocasión pasado pasada último última "
    "próximo mismo misma enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "después antes entonces anoche hora horas",
    "fr": "semaine mois an année matin matinée soir soirée midi nuit jour dernier dernière même janvier février mars "
    "avril mai juin juillet août septembre octobre novembre décembre ensuite alors plus tard depuis tôt veille "
    "heure heures h",
    "it": "settimana mese anno mattina mattinata sera serata notte giorno pomeriggio ore scorso scorsa stesso stessa "
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre poi ancora fine fa "
    "ora",
    "pt": "semana mês ano manhã tarde noite madrugada dia passado passada último última mesmo mesma janeiro fevereiro "
    "março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta feira "
    "hora horas",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "de": "woche monat jahr tag abend morgen nacht vormittag nachmittag mittag vergangenen letzten selben gleichen "
    "januar februar märz april mai juni juli august september oktober november dezember anschließend",
}
AGENCIES: Final = frozenset("lusa efe afp ansa reuters adnkronos télam dpa".split())
"""News agencies, lower case, whose name may stand before that of who told them: "afirmou à Lusa Ada Holt"."""
TIMES: Final = {code: frozenset(words.split()) for code, words in _TIMES.items()}
"""Words of which phrases for a time are made, beside weekdays, articles and numbers: "el pasado mes"."""
PLACES: Final = frozenset(
    (
        "londres moscú pekín bruselas berlín varsovia teherán tokio seúl roma atenas viena ginebra bogotá washington "
        "jerusalén bagdad damasco pyongyang estocolmo copenhague praga lisboa parís "
        "moscou pékin bruxelles séoul varsovie téhéran tokyo athènes vienne genève damas alger tunis kiev londra mosca "
        "pechino parigi berlino varsavia teheran seul atene gerusalemme ginevra lisbona madrid kyiv ankara "
        "pequim moscovo moscou bruxelas berlim teerã teerão atenas genebra jerusalém nuuk rabat caracas habana "
        "peking moskau brüssel rom warschau athen wien genf kairo paris berlin london taipeh taipei minsk doha riad "
        "riyad riyadh brasilia brasília quito santiago"
    ).split()
)
"""Seats of government as other languages call them, lower case: who speaks there is a state."""
