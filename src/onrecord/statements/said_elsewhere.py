"""When something was said, where and to whom, in the other languages of `times`: by what stands in the cue's clause.

Coarser than in English: a time counts where nothing but words parts it from cue or source, no comma and no mark.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from onrecord.record import Interval, Said, Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.dating import Dated
from onrecord.statements.rules.arabic.demands import ARABIC_DEMAND
from onrecord.statements.times import Expression

_REACH = 70
"""Characters on either side of cue and source."""
_POSTS = (
    "(?:X|Twitter|Facebook|Instagram|Telegram|Truth Social|TikTok|YouTube|LinkedIn|Bluesky|Threads|Mastodon|WhatsApp)"
)
_NAME = r"(?: [A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w.’'&-]*){1,4}"
_VENUES = {
    "de": (
        rf"im Interview(?: mit(?: de[rm])?{_NAME})?",
        r"in eine[mr] (?:\w+ )?"
        "(?:Interview|Mitteilung|Erklärung|Rede|Beitrag|Brief|Stellungnahme|Pressemitteilung|Podcast)"
        rf"(?: mit(?: de[rm])?{_NAME})?",
        "(?:bei|auf) einer Pressekonferenz",
        f"auf {_POSTS}",
    ),
    "nl": (
        r"in (?:een|zijn|haar) (?:\w+ )?(?:interview|gesprek|verklaring|toespraak|brief|persbericht|podcast)"
        rf"(?: met(?: de| het)?{_NAME})?",
        "(?:tijdens|op) (?:een|de) persconferentie",
        f"op {_POSTS}",
    ),
    "fr": (
        r"(?:dans|lors d[’'])(?: )?une? (?:\w+ )?"
        "(?:entretien|interview|communiqué|tribune|lettre|discours|message|déclaration)"
        rf"(?: (?:accordée? )?(?:à|au|avec)(?: la| le)?{_NAME})?",
        "(?:lors d[’']une|en) conférence de presse",
        f"sur {_POSTS}",
    ),
    "es": (
        r"en (?:una|un) (?:\w+ )?(?:entrevista|comunicado|carta|discurso|mensaje|declaración|nota)"
        rf"(?: (?:con|a|al)(?: la| el)?{_NAME})?",
        "en (?:una )?(?:rueda|conferencia) de prensa",
        f"en {_POSTS}",
    ),
    "it": (
        r"in (?:un[’'] ?|una |un )(?:\w+ )?(?:intervista|nota|lettera|discorso|messaggio|comunicato)"
        rf"(?: (?:a|al|alla|con))?(?:{_NAME})?",
        "in (?:una )?conferenza stampa",
        f"su {_POSTS}",
    ),
    "pt": (
        "em (?:uma )?(?:entrevista|nota|comunicado|carta|discurso|mensagem|declaração)"
        rf"(?: (?:a|à|ao|com)(?: a| o)?{_NAME})?",
        "em (?:uma )?(?:conferência de imprensa|coletiva de imprensa|entrevista coletiva)",
        f"n[oa] {_POSTS}",
    ),
    "sv": (
        rf"i en (?:\w+ )?(?:intervju|krönika|debattartikel|podd)(?: (?:med|i){_NAME})?",
        r"i ett (?:\w+ )?(?:pressmeddelande|uttalande|mejl|mail|brev|tal|inlägg|sms)",
        "(?:på|vid|under) en (?:presskonferens|pressträff)",
        f"på {_POSTS}",
    ),
    "no": (
        rf"i (?:et|en) (?:\w+ )?(?:intervju|podkast|kronikk)(?: (?:med|i){_NAME})?",
        r"i (?:et|en) (?:\w+ )?(?:pressemelding|uttalelse|tale|e-post|epost|brev|innlegg|tekstmelding|sms|melding)",
        "på (?:en |et )?(?:pressekonferanse|pressekonferansen|pressetreff)",
        f"på {_POSTS}",
    ),
    "da": (
        rf"i (?:et|en) (?:\w+ )?(?:interview|podcast|kronik)(?: (?:med|i){_NAME})?",
        r"i (?:et|en) (?:\w+ )?(?:pressemeddelelse|udtalelse|tale|mail|brev|opslag|indlæg|sms)",
        "på (?:et |en )?(?:pressemøde|pressemødet|pressekonference)",
        f"på {_POSTS}",
    ),
    "pl": (
        rf"w (?:\w+ )?(?:wywiadzie|rozmowie|podcaście)(?: (?:dla|z|ze){_NAME})?",
        r"w (?:\w+ )?(?:oświadczeniu|komunikacie|liście|przemówieniu|wpisie|nagraniu)|w mediach społecznościowych",
        "(?:na|podczas) (?:\\w+ )?(?:konferencji prasowej|briefingu)",
        f"na (?:platformie |portalu )?{_POSTS}",
    ),
    "ru": (
        "в (?:интервью|беседе|заявлении|письме|обращении|выступлении|подкасте|эфире)",
        "на (?:пресс-конференции|брифинге)|в (?:соцсетях|социальных сетях)",
        r"в (?:сво[её]м )?(?:телеграм|Telegram)-канале",
        f"в {_POSTS}",
    ),
    "uk": (
        "[ву] (?:інтерв[’']ю|розмові|коментарі|заяві|листі|зверненні|виступі|ефірі)",
        "на (?:пресконференції|прес-конференції|брифінгу)|[ву] (?:соцмережах|соціальних мережах)",
        r"[ву] (?:сво[єї]му )?(?:телеграм|Telegram)-каналі",
        f"[ву] {_POSTS}",
    ),
}
"""By language the ways to tell where something was said."""
_PRESS = (
    "AFP|AP|BBC|CNN|Reuters|Bloomberg|dpa|DPA|Efe|EFE|Ansa|ANSA|Lusa|LUSA|Belga|ANP|NOS|ARD|ZDF|ORF|SRF|RND|RTL|RTVE"
    "|RAI|Rai"
)
"""Who is told things so often that no noun stands before the name."""
_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯІЇЄ]"
_MARKED = (
    rf"(?: (?:[„“«\"'‚][^„“”«»\"\n]{{2,40}}[”“»\"'‘]"
    rf"|{_CAPITAL}(?:[\w’'&-]|\.(?=\w))*(?: {_CAPITAL}[\w’'&-]*){{0,3}}))?"
)
"""The name behind a noun for a paper, in marks or with capitals."""
_PAPER = r"[A-ZÅÄÖÆØ][a-zåäöæø]+"
"""How a Nordic paper's name begins."""
_HEARERS = {
    "de": (
        r"(?:[Gg]egenüber )?((?:de[rmn]|einer?m?) (?:\w+ )?[\w-]*"
        rf"(?:[Aa]gentur|[Zz]eitung|[Aa]nzeiger|[Mm]agazin|[Bb]latt|[Ss]ender){_MARKED})",
        r"[Gg]egenüber ((?:de[rmn] )?(?:[A-ZÄÖÜ]\.){2,})",
        r"[Gg]egenüber ((?:de[rmn] )?[A-ZÄÖÜ](?:[\w&-]|\.(?=\w))*(?: (?:und )?[A-ZÄÖÜ][\w&-]*){0,3})",
        rf"((?:de[rm] )(?:{_PRESS}))(?!\w)",
        r"(?:[Gg]egenüber|[Vv]or|zu) ((?:den )?(?:Journalist(?:inn)?en|Reportern|Medien|Medienvertretern))(?!\w)",
        r"(den (?:Journalist(?:inn)?en|Reportern))(?!\w)",
    ),
    "nl": (
        rf"tegen(?:over)? ((?:de |het )?(?:{_PRESS}|journalisten|verslaggevers)(?!\w)"
        rf"|(?:de |het )?(?:krant|persbureau|omroep|dagblad){_MARKED})",
        r"tegen(?:over)? ((?:de |het )?[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})",
    ),
    "fr": (
        rf"(?:à |auprès de )((?:l[’'] ?|la )(?:(?:{_PRESS})(?!\w)|presse(?! ?\w)|(?:agence|chaîne|radio){_MARKED}))",
        rf"(?:à|auprès de) ((?:{_PRESS}))(?!\w)",
        rf"au ((?:quotidien|journal|magazine|site){_MARKED})",
        r"(?:aux|devant (?:les|des)|à des) (journalistes|reporters|médias)(?!\w)",
    ),
    "es": (
        rf"a ((?:la agencia |el diario |la cadena )?(?:{_PRESS}))(?!\w)",
        rf"(?:al|a la) ((?:diario|periódico|agencia|cadena|revista|canal){_MARKED})",
        r"(?:a|ante) ((?:los )?(?:periodistas|reporteros|medios)|la prensa)(?!\w)",
    ),
    "it": (
        rf"(?:all[’'] ?|alla |al |a )((?:agenzia )?(?:{_PRESS}))(?!\w)",
        rf"(?:all[’'] ?|alla |al )((?:agenzia|quotidiano|giornale|rivista|settimanale){_MARKED})",
        r"(?:ai|davanti ai) (giornalisti|cronisti|reporter|media)(?!\w)",
        r"alla (stampa)(?!\w)",
    ),
    "pt": (
        rf"(?:à|ao|a) ((?:agência |emissora )?(?:{_PRESS}))(?!\w)",
        rf"(?:ao|à) ((?:jornal|site|portal|agência|revista|canal|emissora|rádio|TV){_MARKED})",
        r"(?:aos|a) (jornalistas|repórteres)(?!\w)",
        r"à (imprensa)(?!\w)",
    ),
    "sv": (
        rf"till ((?:tidningen|nyhetsbyrån|kanalen|sajten|magasinet){_MARKED})",
        rf"till ((?:TT|SVT|SR|Ekot|{_PRESS})(?!\w)|{_PAPER}(?:bladet|tidningen|posten|kuriren|nyheter|radion))(?!\w)",
        "till (journalister(?:na)?|reportrar(?:na)?|medier|pressen)(?!\\w)",
    ),
    "no": (
        rf"til ((?:avisa|avisen|nyhetsbyrået|kanalen|nettstedet|magasinet){_MARKED})",
        rf"til ((?:NTB|NRK|TV 2|VG|{_PRESS})(?!\w)|{_PAPER}(?:bladet|posten|avisen|avisa))(?!\w)",
        "til (journalister|pressen|mediene)(?!\\w)",
    ),
    "da": (
        rf"til ((?:avisen|nyhedsbureauet|kanalen|magasinet|mediet){_MARKED})",
        rf"til ((?:Ritzau|DR|TV 2|{_PRESS})(?!\w)|{_PAPER}(?:bladet|posten|avisen|tidende))(?!\w)",
        "til (journalister|pressen|medierne)(?!\\w)",
    ),
    "pl": (
        r"((?:PAP|TVN24|TVP|RMF FM|Polsat News)(?!\w)"
        rf"|(?:agencji|portalowi|gazecie|dziennikowi|telewizji|stacji|redakcji|tygodnikowi){_MARKED}"
        r"|(?:dziennikarzom|reporterom|mediom)(?!\w))",
    ),
    "ru": (
        r"((?:РИА Новости|ТАСС|«Интерфаксу»|РБК)(?!\w)"
        rf"|(?:агентству|газете|изданию|телеканалу|порталу|радиостанции|корреспонденту){_MARKED}"
        r"|(?:журналистам|репортерам|репортёрам)(?!\w))",
    ),
    "uk": (
        r"((?:Укрінформу|УНІАН)(?!\w)|(?:агентству|газеті|виданню|телеканалу|порталу|радіостанції){_MARKED}"
        r"|(?:журналістам|репортерам)(?!\w))".replace("{_MARKED}", _MARKED),
    ),
}
"""By language the ways to tell to whom; what is captured is who that is, in its case and with its article."""
_LONGEST = 40
"""Characters of the name of a paper that may go on behind a stretch."""


def said_in(text: str, attribution: Attribution, dated: Dated, language: str) -> Said:
    """When, where and to whom something was said, where its clause tells it.

    `language`: BCP 47, one of `times`; places and hearers are told in those of `_VENUES` and `_HEARERS` alone.
    """
    windows = _beside(text, attribution)
    when = next((found for window in windows if (found := _when(window, attribution, dated))), None)
    pattern = _venues(language)
    venue = next((match for window in windows if pattern and (match := pattern.search(text, *window))), None)
    to = next((told for window in windows if (told := _told(text, window, attribution, language))), None)
    if attribution.pattern == ARABIC_DEMAND and not attribution.source:
        to = text[attribution.cue[-1][1] : attribution.content[0][0]].strip() or None  # "ودعا | الشركة | إلى العودة"
    return Said(when=when, venue=venue[0] if venue else None, to=to) if when or venue or to else Said()


def _beside(text: str, attribution: Attribution) -> list[Span]:
    """The stretch of the clause that cue and source stand in, without what is said: behind them first, then before."""
    first = min(span[0] for span in chain(attribution.cue, attribution.source))
    last = max(span[1] for span in chain(attribution.cue, attribution.source))
    end = min([last + _REACH, len(text), *(start for start, _ in attribution.content if start >= last)])
    stop = _clause_end().search(text, last, end)
    begin = max([first - _REACH, 0, *(stop for _, stop in attribution.content if stop <= first)])
    for mark in _clause_end().finditer(text, begin, first):
        begin = mark.end()
    between = (first, last)
    return [
        window for window in ((last, stop.start() if stop else end), between, (begin, first)) if window[1] > window[0]
    ]


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[.;:!?\n“”„»«\"(),]")


def _when(window: Span, attribution: Attribution, dated: Dated) -> Interval | None:
    for one in dated.within(*window):
        inside = any(start <= one.span[0] < end for start, end in attribution.content)
        whole = one.span[1] <= window[1] or dated.text[window[1]] == "("  # "nesta sexta-feira (27)"
        if not inside and whole and _is_past(one, dated):
            return one.stretch.interval(one.span)
    return None


def _is_past(one: Expression, dated: Dated) -> bool:
    """Whether a time is one at which something can have been said: begun, without a bound, and no longer than weeks."""
    first, last = one.stretch.first, one.stretch.last
    if dated.base is None or first is None or last is None or one.bound or one.stretch.kind != "date":
        return False
    return first.toordinal() <= dated.base.day.toordinal() and (last - first).days <= _LONG


_LONG = 366
"""Days: "in den vergangenen Jahren" is no time of saying."""


def _told(text: str, window: Span, attribution: Attribution, language: str) -> str | None:
    """Who is told, by a stretch of the clause; None where no paper, agency or reporters are.

    What a German source holds is who says it: only there no preposition need stand before who is told.
    """
    pattern = _hearers(language)
    behind = (first for first, _ in attribution.content if first >= window[1])
    for match in pattern.finditer(text, window[0], min([window[1] + _LONGEST, *behind])) if pattern else ():
        own = any(match.start() < last and match.end() > first for first, last in attribution.source)
        if match.start() < window[1] and not (own and language == "de"):
            return next(words for words in match.groups() if words)
    return None


@cache
def _hearers(language: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?:{'|'.join(_HEARERS[language])})") if language in _HEARERS else None


@cache
def _venues(language: str) -> re.Pattern[str] | None:
    return re.compile(rf"\b(?:{'|'.join(_VENUES[language])})(?!\w)") if language in _VENUES else None
