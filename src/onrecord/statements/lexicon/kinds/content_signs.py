"""Words by which a sentence denies, accepts, leaves open or fixes something, where no model reads it: "stimmt nicht".

They go before the tables of `contents`, whose words are looser. Parts of regular expressions for lower case words, by
language (ISO 639-1).
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from onrecord.statements.lexicon.kinds.content_words import any_of


class ContentSigns(Struct, frozen=True, kw_only=True):
    """What a sentence of one language does by these words, whatever else it says."""

    open: str
    """What leaves a matter open ("it is unclear whether", "we do not rule out")."""
    denial: str
    """What says that something told is not so."""
    refusal: str
    """What turns a question or a demand down ("no comment")."""
    acceptance: str
    """What takes up what was put forward; beside a negation it is a refusal."""
    demand: str
    """What the speakers want to have ("we want a date")."""
    announcement: str
    """What is fixed, or comes into force."""
    condition: str
    """What makes all that is said hang on something, whatever its kind ("only if")."""


_WEEKDAYS = {
    "fr": "(?:le|dès|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
    "es": "(?:el|este|a partir)",
    "it": "(?:il|dal|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)",
    "pt": "(?:no dia|em|a partir|na|segunda|terça|quarta|quinta|sexta)",
}

SIGNS: Final[dict[str, ContentSigns]] = {
    "de": ContentSigns(
        open=any_of(
            r"(?:ist|sei|seien|sind|bleib(?:t|e|en)) (?:\w+ ){0,2}?(?:unklar|offen|ungewiss)(?=\W*$|, (?:ob|w\w+))",
            r"(?:wissen|weiß|wisse) (?:\w+ ){0,3}?nicht, (?:ob|wer|wie|wann|wo|woher|warum|was|welche\w*)",
            r"schließ(?:en?|t) (?:\w+ ){0,4}?nicht aus",
        ),
        denial=any_of(
            r"^\W*(?:das|dies) (?:ist|sei) (?:\w+ ){0,1}?falsch\W*$",
            r"stimm(?:t|e) (?:so |einfach |schlicht )?nicht(?=\W*$)",
            r"(?:ist|sei|sind|seien) (?:\w+ ){0,2}?(?:nicht wahr|unwahr|gelogen|haltlos|erfunden)",
            r"(?:ist|sei|bin) (?:\w+ )?unschuldig",
            r"(?:ich|wir) hab(?:e|en) (?:\w+ ){0,2}?(?:nie|niemals|nichts|kein\w*) (?:\w+ ){0,4}?"
            + "(?:getan|genommen|gefälscht|betrogen|gestohlen|erhalten|versprochen|bedroht|belästigt|gelogen)",
            r"mein(?:e|er)? mandant(?:in)? .*(?:nie|niemals|nicht|kein\w*)",
        ),
        refusal=any_of(
            r"(?:dazu|darüber) (?:sag|äußer|woll|möcht|könn|kann|will)\w* (?:wir|ich) (?:\w+ ){0,3}?nichts?",
            "kein kommentar|kommt (?:für (?:uns|mich) )?nicht in ?frage|(?:darauf|damit) lassen wir uns nicht ein",
        ),
        acceptance=any_of(
            "(?:wir|ich) akzeptieren?|akzeptieren wir|(?:wir|ich) (?:sind|bin) (?:damit )?einverstanden",
            r"(?:wir|ich) nehmen? (?:das|den|die|dieses|diesen) (?:\w+ ){0,2}?(?:angebot|vorschlag|einladung|wahl) "
            r"(?:\w+ ){0,3}?an|(?:wir|ich) stimmen? (?:\w+ ){1,4}?zu",
        ),
        demand="(?:wir|ich) (?:wollen|will) (?:endlich )?(?:antworten|klarheit|gerechtigkeit|taten)",
        announcement=any_of(
            r"(?:tritt|trete|treten) (?:[\w.]+ ){0,6}?in kraft|gilt ab|gelten? ab (?:dem )?\d",
            r"(?:wird|werden?) (?:am|ab) (?:[\w.]+,? ){1,6}?"
            + "(?:verkündet|vorgestellt|eröffnet|veröffentlicht|bekanntgegeben"
            + "|bekannt gegeben|gewählt|fortgesetzt)",
        ),
        condition="nur(?: dann)?,? (?:wenn|falls)|erst(?: dann)?,? wenn|es sei denn|unter der bedingung, dass",
    ),
    "fr": ContentSigns(
        open=any_of(
            "on ignore (?:si|qui|comment|pourquoi|encore)|on ne sait pas (?:encore )?(?:si|qui|quand|comment)",
            "nous ne savons pas (?:encore )?(?:si|qui|quand|comment|où|pourquoi|ce qu)",
            "n[’']est pas (?:encore )?clair|reste à savoir",
            "n[’']exclu(?:ons|s|t|ent) pas",
        ),
        denial=any_of(
            r"^\W*c[’']est (?:totalement |absolument |tout simplement )?faux\W*$|c[’']est un mensonge",
            "(?:n[’']est|est) pas vrai",
            "(?:je|nous|il|elle) n[’'](?:ai|avons|a) (?:jamais|rien) (?:commis|touché|volé|dit|reçu|pris|menti|promis"
            + "|demandé|fait|frappé|payé|falsifié)",
            r"(?:mon|ma|notre|son|sa) cliente? (?:ne|n[’']\w+|est innocente?)|(?:est|suis) innocente?",
        ),
        refusal=any_of(
            "sans commentaire|pas de commentaire|aucun commentaire|(?:il est )?hors de question|pas question",
            "rien à (?:dire|ajouter|déclarer)",
        ),
        acceptance="acceptons|j[’']accepte|n[’']accepte|n[’']acceptons",
        demand="nous voulons (?:une?|le|la|les|des|plus|du|savoir)",
        announcement=any_of(
            "s[’']appliqu(?:e|era|eront|erait) (?:dès|à partir|à compter)",
            "entr(?:e|era|eront|ent|ait|erait) en vigueur",
            rf"ser(?:a|ont|ait|aient) (?:rendu|publié|présenté|inauguré|ouvert|rouvert|dévoilé)e?s? {_WEEKDAYS['fr']}",
            rf"(?:reprendr|commencer|débuter|rouvrir|ouvrir)(?:a|ont|ait|aient) {_WEEKDAYS['fr']}",
        ),
        condition="seulement si|à moins (?:que|qu|de)|à condition|sauf si|(?:que|qu)[’']? si",
    ),
    "es": ContentSigns(
        open=any_of(
            r"no (?:está claro|se sabe|sabemos|sé)(?: \w+){0,2} (?:si|quién|cuándo|cómo|cuánto|dónde|qué|por qué)",
            "se desconoce",
            "no (?:descart|excl)(?:amos|o|uimos|uyo)",
        ),
        denial=any_of(
            "(?:es|son) (?:totalmente |absolutamente |rotundamente )?(?:falso|mentira)",
            "no es (?:verdad|cierto)",
            r"(?:no|nunca|jamás) (?:he|hemos|ha) (?:cometido|robado|recibido|cobrado|mentido|prometido|dicho)",
            r"(?:mi|mis|su|nuestro) (?:clientes?|defendid[oa]) (?:no|nunca|jamás|es inocente)|(?:es|soy) inocente",
        ),
        refusal="sin comentarios|no comentamos|ni hablar|nada que (?:decir|declarar)",
        acceptance="aceptamos|acepto",
        demand="queremos (?:un|una|respuestas|justicia|soluciones|hechos)",
        announcement=any_of(
            r"entra(?:n|rá|rán|ría|rían)? en vigor",
            rf"(?:se )?(?:reanudar|celebrar|publicar|reabrir|comenzar|inaugurar)(?:á|án|ía|ían) {_WEEKDAYS['es']}",
        ),
        condition="s[oó]l(?:o|amente) si|a menos que|salvo que|siempre y cuando|a condición de",
    ),
    "it": ContentSigns(
        open=any_of(
            "non è (?:ancora )?chiaro (?:se|chi|come|quando)|non si sa (?:ancora )?(?:se|chi|come|quando)",
            "non sappiamo (?:ancora )?(?:se|chi|come|quando|dove|cosa|perché)|non escludiamo|non escludo",
        ),
        denial=any_of(
            "è (?:tutto |assolutamente |completamente )?falso|non è vero",
            "non (?:ho|abbiamo|ha) mai (?:commesso|rubato|detto|ricevuto|preso|mentito|promesso|chiesto|fatto|pagato)",
            "(?:mi[oa]|su[oa]) (?:client[ei]|assistit[oa]) (?:non|è innocente)|(?:è|sono) innocent[ei]",
        ),
        refusal="nessun commento|no comment|non commentiamo|fuori discussione|non se ne parla",
        acceptance="accettiamo|accetto",
        demand="vogliamo (?:una?|risposte|giustizia|chiarezza|certezze|fatti)",
        announcement=any_of(
            r"entr(?:a|erà|ano|eranno|erebbe|erebbero) in vigore",
            rf"(?:riprender|aprir|riaprir|inizier|comincer|si terr)(?:à|anno) {_WEEKDAYS['it']}",
        ),
        condition="solo se|a meno che|a patto che|a condizione che|purché",
    ),
    "pt": ContentSigns(
        open=any_of(
            "não (?:está|é|ficou) claro (?:se|quem|como|quando)|não se sabe (?:ainda )?(?:se|quem|como|quando)",
            "não sabemos (?:ainda )?(?:se|quem|como|quando|onde|o que|por que)",
            "não descart(?:amos|o)|não exclu(?:ímos|o)",
        ),
        denial=any_of(
            "é (?:totalmente |absolutamente |completamente )?(?:falso|mentira)|não é verdade",
            "(?:nunca|jamais|não) (?:cometi|roubei|recebi|menti|prometi)",
            "(?:meus?|minhas?|o meu) clientes? (?:não|nunca|jamais|é inocente)|(?:é|sou|são) inocentes?",
        ),
        refusal="sem comentários|não comentamos|fora de questão|nada a (?:dizer|declarar)",
        acceptance="aceitamos|aceito",
        demand="queremos (?:uma?|respostas|justiça|soluções)",
        announcement=any_of(
            r"entra(?:m|rá|rão|ria)? em vigor",
            rf"(?:ser(?:á|ão) (?:publicad|inaugurad|apresentad|retomad)[oa]s?|começar(?:á|ão)) {_WEEKDAYS['pt']}",
        ),
        condition="só se|somente se|apenas se|a menos que|a não ser que|na condição de",
    ),
    "nl": ContentSigns(
        open=any_of(
            "(?:is|blijft) (?:nog )?(?:onduidelijk|niet duidelijk|onbekend) (?:of|wie|wanneer|hoe)",
            r"(?:we|wij|ik) weten? (?:\w+ ){0,2}?niet (?:of|wie|wanneer|hoe|waar|wat|waarom)",
            r"sluit(?:en)? (?:\w+ ){0,4}?niet uit",
        ),
        denial=any_of(
            r"^\W*dat is (?:gewoon |simpelweg )?(?:niet waar|onwaar|onjuist|een leugen)",
            r"klopt (?:gewoon |helemaal )?niet",
            r"(?:ik|wij|we) (?:heb|hebben) (?:\w+ )?(?:nooit|niets) (?:\w+ ){0,4}?"
            + "(?:gedaan|gestolen|gezegd|ontvangen|beloofd)",
            r"(?:mijn|zijn|haar) cliënte? .*(?:niet|geen|nooit|onschuldig)|(?:is|ben) onschuldig",
        ),
        refusal=any_of(
            "geen commentaar|daar (?:zeggen|zeg) (?:we|wij|ik) niets|geen sprake van",
            r"(?:kunnen|gaan) (?:we|wij) (?:\w+ )?niet (?:betalen|accepteren|aanvaarden|doen)",
        ),
        acceptance=any_of(
            "(?:we|wij) (?:accepteren|aanvaarden)|ik (?:accepteer|aanvaard)",
            "(?:we|wij|ik) gaan? (?:daarmee |hiermee )?akkoord",
        ),
        demand="(?:we|wij) willen (?:antwoorden|duidelijkheid|gerechtigheid)",
        announcement=r"(?:gaat|gaan) (?:per|op|vanaf) (?:\w+ ){1,4}in(?=\W*$)|tre(?:edt|den) (?:\w+ ){0,5}?in werking",
        condition="alleen als|tenzij|mits|op voorwaarde dat",
    ),
}

OPINION: Final[dict[str, frozenset[str]]] = {
    "de": frozenset(
        "meint meinte meinten findet fand finden fanden glaubt glaubte ereiferte schwärmt schwärmte jubelt jubelte "
        "schimpft schimpfte klagt klagte spottet spottete ätzt ätzte wettert wetterte urteilt urteilte urteilten "
        "meinung "
        "ansicht auffassung überzeugung für".split()
    ),
    "fr": frozenset(
        "estime estimé estiment estimait juge jugé jugent considère considéré considèrent pense raille raillé fustige "
        "tacle ironise ironisé indigne peste applaudit yeux avis sens pour".split()
    ),
    "es": frozenset(
        "considera consideró consideran consideraron opina opinó opinan cree creen estima estimó celebró celebra "
        "celebraron ironizó quejó queja festejó valoró valora elogió juicio parecer entender opinión para".split()
    ),
    "it": frozenset(
        "ritiene ritengono ritenuto crede credono pensa pensano giudica esulta ironizza attacca tuona plaude avviso "
        "parere giudizio per".split()
    ),
    "pt": frozenset(
        "considera considerou consideram acredita acreditam acha acham avalia avaliou opina opinou comemorou celebrou "
        "ironizou elogiou opinião avaliação visão para".split()
    ),
    "nl": frozenset("vindt vinden vond vonden meent menen meende sneert foetert foeterde jubelt mening voor".split()),
    "sv": frozenset("tycker tyckte anser ansåg mening".split()),
    "da": frozenset("synes syntes mener mente mening".split()),
    "no": frozenset("synes syntes mener mente mening".split()),
    "pl": frozenset("ocenił oceniła ocenia uważa uważał zdaniem ocenie opinii".split()),
}
"""Forms of verbs of opinion: what they bring is a judgement where its words tell nothing else."""

WARNING: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("warnt warnte warnten gewarnt".split()),
    "fr": frozenset("prévient préviennent prévenu avertit avertissent averti".split()),
    "es": frozenset("advierte advirtió advierten advirtieron advertido avisa avisó".split()),
    "it": frozenset("avverte avvertono avvertito".split()),
    "pt": frozenset("avisa avisou avisaram adverte advertiu".split()),
    "nl": frozenset("waarschuwt waarschuwde waarschuwen waarschuwden".split()),
}
"""Forms of "warn": own conduct that one warns of is a threat."""

ASKED_FOR: Final[dict[str, str]] = {
    "de": r"\w*(?:forderung|antrag|angebot|vorschlag|bitte|gesuch|einspruch|ansinnen|ultimatum)\w*",
    "fr": "demandes?|offres?|propositions?|requêtes?|revendications?|recours|ultimatum",
    "es": "peticion(?:es)?|petición|ofertas?|propuestas?|demandas?|solicitud(?:es)?|recursos?|ultimátum",
    "it": "richiest[ae]|offert[ae]|propost[ae]|istanz[ae]|ricors[oi]|ultimatum",
    "pt": "pedidos?|ofertas?|propostas?|exigências?|recursos?|ultimato",
    "nl": r"\w*(?:eis|eisen|verzoek|verzoeken|bod|aanbod|voorstel|voorstellen)",
}
"""Nouns for what is put to somebody: to reject it is to refuse."""

CHARGES: Final[dict[str, str]] = {
    "de": r"\w*(?:vorw[uü]rf|anschuldigung|beschuldigung|behauptung|verdacht|gerücht|bericht)\w*",
    "fr": "accusations?|allégations?|rumeurs?|reproches?|soupçons?",
    "es": "acusaci(?:ón|ones)|alegaciones|rumor(?:es)?|sospechas?|imputaciones",
    "it": "accus[ae]|illazion[ei]|voc[ei]|sospett[oi]|ipotesi",
    "pt": "acusaç(?:ão|ões)|alegações|rumor(?:es)?|boatos?|suspeitas?",
    "nl": r"\w*(?:beschuldiging|aantijging|verwijt|gerucht|bewering)\w*",
}
"""Nouns for what is told against somebody: to reject it is to deny."""
