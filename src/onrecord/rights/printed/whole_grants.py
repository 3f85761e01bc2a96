"""Sentences that let anybody republish a text, each known as a whole: who may, what, how, on which conditions.

As boxes of newsrooms print them, in nine languages beside English, whose sentences are parsed. A sentence with one word
more is none of them, so that nothing can bind a grant unseen. Data by our own knowledge of the languages; all patterns
stand over folded sentences.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.rights.found import CREDIT, LINK, NC, Say
from onrecord.rights.printed.noun_grants import noun_grant


class _Language(msgspec.Struct, frozen=True):
    may: str
    """Who may, with the verb of leave: "you may"."""
    text: str
    copy: str
    """Verbs of republishing, in the form behind the verb of leave."""
    how: str
    """Free of charge, online, unchanged: what restricts nothing, or keeps the text whole."""
    be: str
    """The text as the subject, between it and `copied`: "may be"."""
    copied: str
    credit: str
    """Conditions, each whole: name us, the source, the author."""
    link: str
    joined: str
    """What stands before a condition, or between two."""
    trade: str
    """Not for money."""


GERMAN: Final = _Language(
    may=r"(?:sie (?:dürfen|können)|du (?:darfst|kannst)|ihr (?:dürft|könnt)|(?:jeder|jede|jede[rn]? und jede[rn]?) darf"
    r"|(?:alle|andere medien|andere redaktionen|medien|redaktionen) (?:dürfen|können)|gerne? (?:dürfen|können) sie)",
    text=r"(?:diese[nrs]? (?:artikel|text|beitrag|bericht)|unsere (?:artikel|texte|beiträge|inhalte)"
    r"|diese (?:artikel|texte))",
    copy=r"(?:weiter-?veröffentlichen|wieder-?veröffentlichen|republizieren|übernehmen|nachdrucken|abdrucken"
    r"|weiterverbreiten"
    r"|weiterverwenden|nach-?publizieren|veröffentlichen)",
    how=r"(?:kostenlos|kostenfrei|gratis|frei|unentgeltlich|honorarfrei|gerne?|auch|online|gedruckt|oder|und"
    r"|unverändert"
    r"|vollständig|jederzeit|selbst)",
    be=r"(?:darf|dürfen|kann|können)",
    copied=r"(?:weiter-?veröffentlicht|wieder-?veröffentlicht|republiziert|übernommen|nachgedruckt|abgedruckt"
    r"|weiterverbreitet"
    r"|weiterverwendet|veröffentlicht) werden",
    credit=r"(?:sie|du|ihr)? ?(?:uns(?: als quelle)?|die quelle|den autor|die autorin|unseren namen)"
    r"(?: und (?:den autor|die autorin|die quelle))? ?(?:nennen|nennst|nennt|angeben|angibst|angebt)?"
    r"|die quelle (?:genannt|angegeben) wird|die quelle genannt(?: und verlinkt)? wird|mit quellenangabe"
    r"|unter (?:angabe|nennung) der quelle|(?:bitte )?(?:mit )?nennung der quelle",
    link=r"(?:auf das original|auf den originalartikel|auf unsere seite|zum original|den artikel)? ?"
    r"(?:verlinken|verlinkst|verlinkt)|mit link (?:zum|auf das) original|einem link zum original",
    joined=r",? ?(?:wenn|sofern|solange|und|sowie|vorausgesetzt,?|bitte)",
    trade=r"(?:für|zu) nicht-?kommerzielle[nr]? zwecken?|nicht-?kommerziell",
)
FRENCH: Final = _Language(
    may=r"(?:vous pouvez|tu peux|chacun peut|tout le monde peut|les autres médias peuvent|les médias peuvent)",
    text=r"(?:cet article|ce texte|ces articles|ces textes|nos articles|nos textes|nos contenus|ce contenu)",
    copy=r"(?:republier|reproduire|reprendre|rediffuser|publier)",
    how=r"(?:gratuitement|librement|sans frais|intégralement|en ligne|ou|et|sur papier|dans son intégralité|aussi"
    r"|sur votre site)",
    be=r"(?:peut|peuvent)",
    copied=r"être (?:republiée?s?|reproduite?s?|reprise?s?|rediffusée?s?|publiée?s?)",
    credit=r"(?:de |d'en )?(?:nous )?(?:citer|mentionner|créditer|indiquer)(?: (?:la source|l'auteur|l'autrice"
    r"|notre nom|sa source))?"
    r"|en (?:nous )?(?:citant|mentionnant|créditant|indiquant)(?: (?:la source|l'auteur|notre nom))?"
    r"|avec mention de la source",
    link=r"(?:d'|de |en )?(?:y )?(?:ajouter|ajoutant|insérer|insérant|faire|faisant|mettre|mettant|inclure|incluant)"
    r" un lien vers (?:l'original|l'article original|l'article|notre site)"
    r"|avec un lien vers (?:l'original|l'article original|l'article|notre site)"
    r"|un lien vers (?:l'original|l'article original|l'article|notre site)",
    joined=r",? ?(?:à (?:la seule )?condition|à condition|pourvu que|et|tout)?",
    trade=r"à des fins non commerciales|(?:pour|dans) un usage non commercial",
)
SPANISH: Final = _Language(
    may=r"(?:puede[ns]?|puedes|podéis|usted puede|cualquiera puede|otros medios pueden|los medios pueden)",
    text=r"(?:este artículo|este texto|esta nota|este reportaje|nuestros artículos|nuestros textos|estos artículos)",
    copy=r"(?:republicar|reproducir|volver a publicar|publicar)",
    how=r"(?:gratis|gratuitamente|libremente|sin coste|sin costo|íntegramente|en línea|o|y|en papel|también"
    r"|en su sitio)",
    be=r"(?:puede|pueden)",
    copied=r"(?:ser )?(?:republicad[oa]s?|reproducid[oa]s?|publicad[oa]s?|republicarse|reproducirse)",
    credit=r"(?:que )?(?:se )?(?:nos )?(?:cite[ns]?|citéis|mencione[ns]?|mencionéis|nombre[ns]?)"
    r"(?: (?:la fuente|al autor|a la autora|nuestro nombre))?|citando(?:nos)?(?: la fuente)?",
    link=r"(?:que )?(?:enlace[ns]?|enlacéis|incluya[ns]?|ponga[ns]?)(?: un enlace)? (?:al original"
    r"|al artículo original|a nuestro sitio)"
    r"|con (?:un )?enlace al (?:original|artículo original)",
    joined=r",? ?(?:siempre|siempre y cuando|con la condición de|y|a condición de)?",
    trade=r"(?:con|para) fines no comerciales",
)
ITALIAN: Final = _Language(
    may=r"(?:potete|puoi|chiunque può|tutti possono|altri media possono|le altre testate possono|si può)",
    text=r"(?:questo articolo|quest'articolo|questo testo|i nostri articoli|i nostri testi|questi articoli)",
    copy=r"(?:ripubblicare|riprodurre|riprendere|pubblicare|ripubblicarlo)",
    how=r"(?:gratuitamente|gratis|liberamente|senza costi|integralmente|online|o|e|su carta|anche|sul vostro sito)",
    be=r"(?:può|possono)",
    copied=r"essere (?:ripubblicat[oaie]|riprodott[oaie]|ripres[oaie]|pubblicat[oaie])",
    credit=r"(?:di )?(?:citando(?:ci)?|citare|citiate|citi|citarci|menzionando(?:ci)?|indicando|nominando(?:ci)?)"
    r"(?: (?:la fonte|l'autore|l'autrice|la testata|il nostro nome))?|con citazione della fonte",
    link=r"(?:con|mettendo|inserendo|includendo|mettiate|inserire|aggiungendo) un link (?:all'originale"
    r"|all'articolo originale"
    r"|al nostro sito)|un link (?:all'originale|all'articolo originale)|linkando(?: l'originale)?",
    joined=r",? ?(?:purché|a condizione (?:di|che)|a patto di|e|con)?",
    trade=r"(?:per|a) (?:scopi|fini) non commerciali",
)
PORTUGUESE: Final = _Language(
    may=r"(?:(?:você |o leitor )?pode|podem|vocês podem|qualquer pessoa pode|outros meios podem|todos podem)",
    text=r"(?:este artigo|este texto|esta reportagem|esta matéria|os nossos artigos|nossos textos|nossas reportagens"
    r"|estes artigos)",
    copy=r"(?:republicar|reproduzir|publicar|replicar)",
    how=r"(?:gratuitamente|de graça|livremente|sem custos?|na íntegra|online|ou|e|em papel|também|no seu site)",
    be=r"(?:pode|podem)",
    copied=r"ser (?:republicad[oa]s?|reproduzid[oa]s?|publicad[oa]s?)",
    credit=r"(?:que )?(?:nos )?(?:cite[m]?|mencione[m]?|credite[m]?|identifique[m]?)(?: (?:a fonte|o autor|a autora))?"
    r"|citando(?: a fonte|-nos)?|com (?:citação|indicação) da fonte",
    link=r"(?:que )?(?:coloque[m]?|inclua[m]?|ponha[m]?|colocando|incluindo) (?:um|o) link para (?:o original"
    r"|o artigo original"
    r"|o nosso site)|com (?:um )?link para o original|um link para o original",
    joined=r",? ?(?:desde|contanto|e|sempre)?",
    trade=r"para fins não comerciais",
)
DUTCH: Final = _Language(
    may=r"(?:(?:u|je|jij) (?:mag|kunt|kan)|iedereen mag|jullie mogen|andere media mogen|media mogen)",
    text=r"(?:dit artikel|dit stuk|deze tekst|dit verhaal|onze artikelen|onze teksten|deze artikelen)",
    copy=r"(?:overnemen|herpubliceren|opnieuw publiceren|republiceren|publiceren|doorplaatsen|herplaatsen)",
    how=r"(?:gratis|kosteloos|vrij|vrijelijk|online|of|en|in druk|ook|volledig|ongewijzigd|op uw site)",
    be=r"(?:mag|mogen)",
    copied=r"(?:worden (?:overgenomen|herplaatst|gepubliceerd|hergepubliceerd)|(?:overgenomen|herplaatst"
    r"|gepubliceerd) worden)",
    credit=r"(?:u|je)? ?(?:ons|de bron|de auteur|de naam van de auteur)(?: en de auteur)? ?(?:als bron )?"
    r"(?:noemt|vermeldt|noemen|vermelden)?|met (?:bronvermelding|vermelding van de bron)|onder vermelding van de bron"
    r"|de bron (?:wordt|is) (?:vermeld|genoemd)",
    link=r"(?:u |je )?(?:naar (?:het origineel|het originele artikel|onze site)) (?:linkt|linken|verwijst)"
    r"|(?:met )?een link naar het (?:origineel|originele artikel)(?: plaatst| opneemt| zet)?",
    joined=r",? ?(?:mits|als|zolang|en|met)?",
    trade=r"voor niet-?commerciële doeleinden",
)
SWEDISH: Final = _Language(
    may=r"(?:du (?:får|kan)|ni (?:får|kan)|alla får|vem som helst får|andra medier får|medier får)",
    text=r"(?:den här artikeln|denna artikel|artikeln|den här texten|texten|våra artiklar|våra texter|artiklarna)",
    copy=r"(?:återpublicera|republicera|publicera(?: om)?|återge|vidarepublicera|trycka)",
    how=r"(?:gratis|fritt|kostnadsfritt|gärna|utan kostnad|på nätet|eller|och|i tryck|också|i sin helhet|oförändrad)",
    be=r"(?:får|kan)",
    copied=r"(?:återpubliceras|republiceras|publiceras|återges|vidarepubliceras)",
    credit=r"(?:du |ni )?(?:anger|ange|nämner|nämn|uppger)(?: oss(?: som källa)?| källan?| författaren)"
    r"|(?:källan|källa) (?:anges|uppges)|med (?:angivande av källan?|källhänvisning)",
    link=r"(?:du |ni )?(?:länkar|länka) (?:till (?:originalet|originalartikeln|vår sajt|artikeln))"
    r"|med (?:en )?länk till originalet|en länk till originalet",
    joined=r",? ?(?:om|förutsatt att|så länge|och|bara du|under förutsättning att|vänligen)?",
    trade=r"för icke-?kommersiella ändamål|icke-?kommersiellt",
)
POLISH: Final = _Language(
    may=r"(?:możesz|możecie|mogą państwo|można|każdy może|inne media mogą|wolno)",
    text=r"(?:ten artykuł|ten tekst|nasze artykuły|nasze teksty|te artykuły|tego artykułu)",
    copy=r"(?:przedrukować|przedrukowywać|opublikować|publikować|republikować|ponownie opublikować|rozpowszechniać)",
    how=r"(?:bezpłatnie|za darmo|nieodpłatnie|swobodnie|w internecie|lub|i|w druku|także|w całości"
    r"|ponownie|u siebie|na swojej stronie)",
    be=r"(?:może|mogą|można)",
    copied=r"(?:być )?(?:przedrukowan[yeai]|opublikowan[yeai]|publikowan[yeai]|rozpowszechnian[yeai])",
    credit=r"podania (?:źródła|autora|nazwy serwisu)(?: i autora)?|podając (?:źródło|autora)|wskazania źródła"
    r"|(?:że )?podasz źródło|(?:z|za) podaniem źródła|oznaczenia źródła",
    link=r"(?:i )?(?:linku|odnośnika|podlinkowania)(?: do)? (?:oryginału|oryginalnego artykułu)"
    r"|zamieszczenia linku do oryginału"
    r"|(?:z )?(?:linkiem|link) do oryginału",
    joined=r",? ?(?:pod warunkiem|jeśli|jeżeli|i|oraz|przy|prosimy o)?",
    trade=r"w celach niekomercyjnych|niekomercyjnie",
)
RUSSIAN: Final = _Language(
    may=r"(?:(?:вы )?можете|можно|любой может|каждый может|другие сми могут|сми могут|разрешается)",
    text=r"(?:эту статью|этот текст|этот материал|эту публикацию|наши статьи|наши тексты|наши материалы|эти статьи)",
    copy=r"(?:перепечатать|перепечатывать|публиковать|опубликовать|републиковать|переопубликовать|распространять)",
    how=r"(?:бесплатно|свободно|безвозмездно|в интернете|или|и|в печати|также|полностью|целиком|у себя)",
    be=r"(?:может быть|могут быть|можно)",
    copied=r"(?:перепечатана?ы?|опубликована?ы?|перепечатать|публиковать)",
    credit=r"(?:при )?(?:указании|указанием|упоминании)(?: на)? (?:источника|автора|нашего названия)"
    r"|(?:если )?(?:вы )?(?:укажете|указав|указывая) (?:источник|автора|нас)|(?:с"
    r"|со) (?:указанием источника|ссылкой на источник)"
    r"|(?:при )?ссылке на источник",
    link=r"(?:при )?(?:ссылке|ссылкой|активной ссылке|гиперссылке|наличии ссылки) на (?:оригинал"
    r"|оригинальную статью|наш сайт|источник)"
    r"|(?:дадите|поставите|поставив) ссылку на оригинал",
    joined=r",? ?(?:при условии|если|и|с|при|при этом)?",
    trade=r"в некоммерческих целях",
)
_LANGUAGES: Final = (GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, SWEDISH, POLISH, RUSSIAN)
STEMS: Final = (
    "republi", "veröffentlich", "übern", "druck", "weiterver", "reprodu", "repren", "rediffus", "ripubbl", "riprodu",
    "ripren", "overne", "overgen", "publi", "herplaats", "återge", "trycka", "przedruk", "rozpowsz", "перепечат",
    "публик", "pubblic", "reproduz", "repris", "распростран", "doorplaats", "riprod", "ripres", "replicar",
)  # fmt: skip
"""One of these stands in every such grant, folded."""


_MOST_CONDITIONS: Final = 5
"""Of one sentence. Each can be read in several ways, so that many of them would take more time than any page may."""


_AGAIN: Final = (
    r"weiter|wieder|republi|nach-?publi|übern|druck|reprodu|repren|reprise?|rediffus|volver a|ripubbl|riprodu|ripren"
    r"|ripres|replic|overn|overgen|herpubl|hergepubl|opnieuw|doorplaats|herplaats|återp|publicera om|återge|vidarep"
    r"|tryck|przedruk|ponown|rozpowsz|перепечат|переопубл|републ|распростр"
)
"""Stems of copying what another has published."""
_FREELY: Final = (
    r"\b(?:kostenlos|kostenfrei|gratis|frei|unentgeltlich|honorarfrei|gratuitement|librement|sans frais|gratuitamente"
    r"|libremente|sin cost[eo]|liberamente|senza costi|de graça|livremente|sem custos?|kosteloos|vrij(?:elijk)?|fritt"
    r"|kostnadsfritt|utan kostnad|bezpłatnie|za darmo|nieodpłatnie|swobodnie|бесплатно|свободно|безвозмездно)\b"
)
"""What nobody says of a text that is still to be published."""


@cache
def _sentences(number: int) -> tuple[str, str]:
    """Of a language: the sentence in which somebody may copy, and the one in which the text may be copied."""
    one = _LANGUAGES[number]
    conditions = rf"(?:{one.joined} ?(?:{one.credit}|{one.link})|,? ?{one.trade}){{0,{_MOST_CONDITIONS}}}"
    active = rf"{one.may}(?= .*\b{one.copy}\b)(?:,? (?:{one.text}|{one.copy}|{one.how}))+{conditions}"
    turned = rf"{one.text} (?:{one.be}|{one.may})(?: {one.how})* (?:{one.copied}|{one.copy})(?: {one.how})*{conditions}"
    return active, turned


@cache
def _beginning() -> re.Pattern[str]:
    """How any of these sentences begins: eighteen expressions need not be tried where it does not."""
    return expression("|".join([f"{one.may}|{one.text}" for one in _LANGUAGES]))


def whole_grant(folded: str) -> tuple[Say, ...]:
    """What a folded sentence grants that is nothing but such a grant, or a notice of `noun_grants`; else nothing."""
    return _by_verb(folded) or noun_grant(folded)


def _by_verb(folded: str) -> tuple[Say, ...]:
    if len(folded) > 400 or not stands(STEMS, folded):
        return ()
    bare = folded.strip(" .!")
    if _beginning().match(bare) is None:
        return ()
    for number, one in enumerate(_LANGUAGES):
        if not any(expression(pattern).fullmatch(bare) for pattern in _sentences(number)):
            continue
        if expression(one.text).search(bare) is None:
            return ()
        told = ((CREDIT, one.credit), (LINK, one.link), (NC, one.trade))
        conditions = [name for name, pattern in told if expression(rf"(?<!\w)(?:{pattern})(?!\w)").search(bare)]
        if not (conditions or expression(_AGAIN).search(bare) or expression(_FREELY).search(bare)):
            return ()  # "Dieser Text kann veröffentlicht werden": an editor's word to the writer, too
        return Say("republish", "yes", "R10", tuple(conditions)), Say("feed", "ask", "R10")
    return ()
