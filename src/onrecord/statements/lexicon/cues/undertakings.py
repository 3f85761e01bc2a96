"""Verbs that an infinitive follows: what somebody promises, threatens, proposes, asks, refuses, or accuses another of.

By language (ISO 639-1) and kind: the verbs' forms, lower case, and after a "|" what may lead to the infinitive,
"-" where nothing does. Participles are among the forms: those of `PARTICIPLES` need an auxiliary before them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from onrecord.record import StatementKind

_VERBS: Final[Mapping[str, Mapping[StatementKind, tuple[str, ...]]]] = {
    "fr": {
        "promise": (
            "promet promettent promettait promis jure juré prévoit prévoient prévu|de d",
            "engage engagent engagé engagée engagés engagées|à",
        ),
        "threat": ("menace menacent menaçait menacé|de d",),
        "proposal": (
            "propose proposent proposait proposé suggère suggèrent suggéré recommande recommandent recommandé "
            "préconise préconisent préconisé conseille conseillé|de d",
        ),
        "demand": (
            "demande demandent demandait demandé ordonne ordonnent ordonné somme sommé prie prié supplie supplié "
            "réclame réclament réclamé exige exigent exigé presse pressé|de d",
            "appelle appellent appelé exhorte exhortent exhorté invite invitent invité|à",
        ),
        "refusal": ("refuse refusent refusait refusé décline décliné|de d",),
        "claim": ("accuse accusent accusait accusé reproche reprochent reproché soupçonne soupçonné|de d",),
        "acceptance": ("accepte acceptent accepté|de d",),
    },
    "es": {
        "promise": (
            "promete prometen prometía prometió prometieron prometido juró juraron|-",
            "compromete comprometen comprometió comprometieron comprometido|a",
        ),
        "threat": ("amenaza amenazan amenazó amenazaron amenazado|con",),
        "proposal": (
            "propone proponen propuso propusieron propuesto plantea planteó recomienda recomiendan recomendó "
            "recomendaron sugiere sugieren sugirió aconseja aconsejó|-",
        ),
        "demand": (
            "pide piden pidió pidieron pedido exige exigen exigió exigieron ordena ordenó ordenaron|-",
            "insta instan instó instaron instado exhorta exhortan exhortó invita invitan invitó llama llaman llamó "
            "llamaron|a",
        ),
        "refusal": (
            "niega niegan negó negaron negado|a",
            "rehúsa rehusó rehusaron rechaza rechazó rechazaron declina declinó declinaron|-",
        ),
        "claim": ("acusa acusan acusó acusaron acusado|de",),
        "acceptance": ("acepta aceptan aceptó aceptaron aceptado|-",),
    },
    "it": {
        "promise": (
            "promette promettono promesso giura giurato prevede prevedono previsto|di",
            "impegna impegnano impegnato impegnata|a",
        ),
        "threat": ("minaccia minacciano minacciato|di",),
        "proposal": (
            "propone propongono proposto suggerisce suggeriscono suggerito raccomanda raccomandano raccomandato "
            "consiglia consigliato|di",
        ),
        "demand": (
            "chiede chiedono chiesto ordina ordinano ordinato|di",
            "invita invitano invitato esorta esortano esortato sollecita sollecitano sollecitato|a ad",
        ),
        "refusal": ("rifiuta rifiutano rifiutato rifiutata|di",),
        "claim": ("accusa accusano accusato|di",),
        "acceptance": ("accetta accettano accettato|di",),
    },
    "pt": {
        "promise": (
            "promete prometem prometeu prometeram prometido|-",
            "compromete comprometem comprometeu comprometeram|a",
        ),
        "threat": ("ameaça ameaçam ameaçou ameaçaram ameaçado|-",),
        "proposal": (
            "propõe propõem propôs propuseram proposto sugere sugeriu sugeriram recomenda recomendam recomendou|-",
        ),
        "demand": ("pede pedem pediu pediram|para", "insta instam instou exorta exortam exortou apela apelou|a"),
        "refusal": ("recusa recusam recusou recusaram recusado|- a", "negou|a"),
        "claim": ("acusa acusam acusou acusaram acusado|de",),
        "acceptance": ("aceita aceitam aceitou aceitaram|-",),
    },
    "sv": {
        "promise": ("lovar lovade lovat|att",),
        "threat": ("hotar hotade hotat|att",),
        "demand": ("uppmanar uppmanade uppmanat ber bad bett kräver krävde krävt|att",),
        "refusal": ("vägrar vägrade vägrat avböjer avböjde|att",),
        "claim": ("anklagar anklagade anklagat beskyller beskyllde|att",),
    },
    "no": {
        "promise": ("lover lovet|å",),
        "threat": ("truer truet|å",),
        "proposal": ("foreslår foreslo foreslått anbefaler anbefalte|å",),
        "demand": ("oppfordrer oppfordret ber ba bad bedt krever krevde|å",),
        "refusal": ("nekter nektet|å",),
        "claim": ("anklager anklaget beskylder beskyldte|å",),
    },
    "da": {
        "promise": ("lover lovede lovet|at",),
        "threat": ("truer truede truet|at",),
        "proposal": ("foreslår foreslog foreslået anbefaler anbefalede|at",),
        "demand": ("opfordrer opfordrede opfordret beder bad bedt kræver krævede|at",),
        "refusal": ("nægter nægtede nægtet|at",),
        "claim": ("anklager anklagede anklaget beskylder beskyldte|at",),
    },
    "ru": {
        "promise": ("обещает обещают обещал обещала обещали пообещал пообещала пообещали|-",),
        "threat": ("угрожает угрожают угрожал угрожали пригрозил пригрозила пригрозили|-",),
        "proposal": (
            "предлагает предлагают предложил предложила предложили рекомендует рекомендуют рекомендовал рекомендовала "
            "рекомендовали посоветовал посоветовала посоветовали|-",
        ),
        "demand": (
            "требует требуют потребовал потребовала потребовали призывает призывают призвал призвала призвали просит "
            "просят попросил попросила попросили поручил поручила|-",
        ),
        "refusal": ("отказывается отказываются отказался отказалась отказались|-",),
    },
    "uk": {
        "promise": ("обіцяє обіцяють обіцяв обіцяла обіцяли пообіцяв пообіцяла пообіцяли|-",),
        "threat": ("погрожує погрожують погрожував погрожували пригрозив пригрозила пригрозили|-",),
        "proposal": (
            "пропонує пропонують запропонував запропонувала запропонували рекомендує рекомендують рекомендував "
            "рекомендували порадив порадила|-",
        ),
        "demand": (
            "вимагає вимагають закликає закликають закликав закликала закликали просить просять попросив попросила "
            "попросили доручив доручила|-",
        ),
        "refusal": ("відмовляється відмовляються відмовився відмовилася відмовилися|-",),
    },
    "pl": {
        "promise": ("obiecuje obiecują obiecał obiecała obiecali|-",),
        "threat": ("grozi grożą zagroził zagroziła zagrozili|-",),
        "proposal": ("proponuje proponują zaproponował zaproponowała zaproponowali zaleca zalecił zaleciła radzi|-",),
        "demand": (
            "nakazał nakazała nakazali polecił poleciła żąda żądają zażądał zażądała zażądali domaga domagają prosi "
            "poprosił poprosiła poprosili apeluje apelują zaapelował zaapelowała zaapelowali|-",
            "wzywa wzywają wezwał wezwała wezwali|do",
        ),
        "refusal": ("odmawia odmawiają odmówił odmówiła odmówili|-",),
    },
    "cs": {
        "promise": ("slibuje slíbil slíbila slíbili přislíbil přislíbila|-",),
        "threat": ("hrozí pohrozil pohrozila pohrozili|-",),
        "proposal": ("navrhuje navrhl navrhla navrhli doporučuje doporučil doporučila doporučili|-",),
        "demand": ("vyzývá vyzval vyzvala vyzvali žádá požádal požádala požádali požaduje požadují|-",),
        "refusal": ("odmítá odmítl odmítla odmítli|-",),
    },
    "sk": {
        "promise": ("sľubuje sľúbil sľúbila sľúbili prisľúbil prisľúbila|-",),
        "threat": ("hrozí pohrozil pohrozila|-",),
        "proposal": ("navrhuje navrhol navrhla navrhli odporúča odporučil odporučila|-",),
        "demand": ("vyzýva vyzval vyzvala vyzvali žiada požiadal požiadala požiadali požaduje|-",),
        "refusal": ("odmieta odmietol odmietla odmietli|-",),
    },
    "hr": {
        "promise": ("obećava obećao obećala obećali|-",),
        "threat": ("prijeti zaprijetio zaprijetila zaprijetili|-",),
        "proposal": ("predlaže predložio predložila predložili|-",),
        "demand": ("poziva pozvao pozvala pozvali traži zatražio zatražila zatražili|-",),
        "refusal": ("odbija odbio odbila odbili|-",),
    },
    "ro": {
        "promise": ("promite promit promis|-",),
        "threat": ("amenință amenințat|-",),
        "proposal": ("propune propun propus recomandă recomandat|-",),
        "demand": ("cere cer cerut îndeamnă îndemnat solicită solicitat|-",),
        "refusal": ("refuză refuzat|-",),
    },
    "el": {
        "promise": ("υποσχέθηκε υπόσχεται υποσχέθηκαν δεσμεύτηκε δεσμεύθηκε|να",),
        "threat": ("απείλησε απειλεί απείλησαν|να",),
        "proposal": ("πρότεινε προτείνει πρότειναν|να",),
        "demand": ("κάλεσε καλεί κάλεσαν ζήτησε ζητά ζητεί ζήτησαν απαίτησε απαιτεί|να",),
        "refusal": ("αρνήθηκε αρνείται αρνήθηκαν|να",),
    },
    "id": {
        "promise": ("berjanji|akan untuk",),
        "threat": ("mengancam|akan untuk",),
        "demand": ("meminta mendesak menyerukan memerintahkan|agar supaya untuk -",),
        "refusal": ("menolak|untuk -",),
    },
    "nl": {
        "promise": ("belooft beloofde beloven beloofden beloofd|-",),
        "proposal": ("adviseert adviseerde|om",),
        "demand": (
            "vraagt vroeg vragen vroegen verzoekt verzocht verzoeken roept riep roepen riepen|om",
            "eist eiste eisen eisten|-",
        ),
        "refusal": ("weigert weigerde weigeren weigerden|-",),
        "denial": ("ontkent ontkende ontkennen ontkenden|-",),
        "claim": ("zegt zei zeggen zeiden beweert beweerde beweren beweerden|-",),
    },
}
PARTICIPLES: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": ("é", "ée", "és", "ées", "promis", "prévu", "reconnu", "exclu"),
    "es": ("ado", "ido", "propuesto"),
    "pt": ("ado", "ido"),
    "it": (
        "ato",
        "ata",
        "uto",
        "ito",
        "promesso",
        "previsto",
        "chiesto",
        "proposto",
        "respinto",
        "ammesso",
        "escluso",
        "espresso",
    ),
}
"""How participles end, which need an auxiliary before them."""
INFINITIVES: Final[Mapping[str, str]] = {
    "fr": r"\w+(?:er|ir|re)",
    "es": r"\w+[aeií]r(?:se|lo|la|los|las|le|les|nos|me)?",
    "it": r"\w+(?:[aei]re|rre|[aei]r(?:si|lo|la|li|le|gli|ci|mi|ne))|aver|esser|far|dar|dover|poter|voler",
    "pt": r"\w+(?:ar|er|ir|or|ôr)(?:-se|-lo|-la|-lhe)?|\w+[áêí]-l[oa]s?",
    "sv": r"\w+a|få|gå|stå|ge|ta|bli|se|dra",
    "no": r"\w+e|få|gå|stå|gi|ta|bli|se|dra|la",
    "da": r"\w+e|få|gå|stå|tage|blive|se|drage|lade",
    "ru": r"\w+(?:ть|ти|чь)(?:ся|сь)?",
    "uk": r"\w+ти(?:ся|сь)?",
    "pl": r"\w+(?:ć|[ńśźcó]c|nia|cia)",  # "do zamknięcia", "odmówił udzielenia"
    "nl": r"te",
    "cs": r"\w{2,}(?:[aeiíouyýěá]t|ct|ci|st|zt)(?: se| si)?",
    "sk": r"\w{2,}(?:[aeiíouyýáúô]ť|cť|sť|zť)",
    "hr": r"\w{2,}(?:[aeiu]ti|ći|sti)",
    "ro": r"(?!)",
    "el": r"\w+",
    "id": r"(?:me|ber|di)\w+",
}  # fmt: skip
"""The form of an infinitive."""


class Undertaking(Struct, frozen=True):
    """What a verb tells with an infinitive: its kind, and the words that may lead to that; "-" for none."""

    kind: StatementKind
    links: frozenset[str]


UNDERTAKINGS: Final[Mapping[str, Mapping[str, Undertaking]]] = {
    code: {
        verb: Undertaking(kind, frozenset(links.split()))
        for kind, groups in kinds.items()
        for verbs, _, links in (group.partition("|") for group in groups)
        for verb in verbs.split()
    }
    for code, kinds in _VERBS.items()
}
"""By language and form."""
