"""Where an origin's name in a credit line ends, and what is no name: a date, a language, "our", "here"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.dates.months import MONTH
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import agency_named
from onrecord.provenance.signs import domain_in

QUOTES: Final = "\"'“”‘’«»„‟‹›『』「」《》*_ "
QUOTED: Final = Pattern(r"^[\"“”«„‘『「](?P<n>[^\"”»“’』」]{2,90})[\"”»“’』」]")
_EAST: Final = "\u2e7f"
"""Before the writings of the east, which have no capitals: a name in other letters among them may have none."""
_GENITIVE: Final = Pattern(r"(anzeiger|kurier|blatt|magazin|spiegel|verlag|journal|portal|archiv|sender)e?s$", re.I)
"""Of an outlet in the genitive ("mit Genehmigung des Küstenanzeigers")."""
_INNER: Final = Pattern(r"(?:[\w-]+\s){1,2}[„“«\"](?P<n>[^„“”«»\"]{2,60})[“”»\"]?$", needs=tuple('„“«"'))
"""A name in quotation marks behind a word for what it is."""
_END: Final = Pattern(
    r"\s+(?:under|with (?:the |kind )?permission|and (?:is|was|has|may|can|appears|republished|reprinted)|as part|"
    r"on (?:its|their)|and\s+(?:co-?)?(?:published|produced)|where|which|erschien\w*|veröffentlicht|publiziert|"
    r"abgedruckt|steht|ein(?:en?)? (?:Auszug|Text|Artikel|Beitrag|Kapitel|Abschnitt)|"
    r"onder (?:een|de|het)|sous|bajo|sob|"
    r"con licen\w+|com licen\w+|con permiso|par|through|using|before|after|"
    r"via|vom|التي|الذي|بتاريخ|يوم|"
    r"y (?:es|fue|se|ha|escrit\w+|republicad\w+|reproducid\w+)|"
    r"e (?:è|viene|qui|aqui|foi|é|se|republicad\w+|reproduzid\w+|ripubblicat\w+|tradott\w+|traduzid\w+)|"
    r"et (?:est|a|ici|republié\w*|reproduite?|traduite?)|und (?:ist|wurde|wird|hier|erscheint)|"
    r"en (?:is|wordt|werd|hier)|"
    r"dengan judul|an? (?-i:Medium|Substack|WordPress) (?:publication|newsletter|blog)|"
    r"(?:as|als|como|come|comme|under the title|unter dem titel|sous le titre|con el título|com o título|con il titolo|"
    r"onder de titel) [\"“„«‘'].*|by (?=[A-Z])|\d{4}$|mit (?:freundlicher )?Genehmigung|avec l['’]aimable|"
    r"con (?:gentile|autorización)|"
    r"by (?:kind )?permission|avec (?:son|leur) (?:aimable )?(?:accord|autorisation)|con su|"
    r"com a sua|mit (?:deren|dessen)|"
    r"(?:on|auf|sur|en|su|no|op|på) (?-i:Substack|Medium|Patreon|Ghost|Beehiiv|LinkedIn|Tumblr|Steady|WordPress)|"
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|December)|"
    r"(?:issue|no\.?|nr\.?|vol\.?|volume|n[°º]|#|heft|ausgabe|numéro|número|numero|nummer|"
    r"edi[çc]ão|edición|edizione|édition|edition|editie) ?\d+|"
    r"\d{1,3}\.\d{1,2})\b.*"
    r"|(?<!\bof)(?<!\bde)(?<!\d)(?<!\d[tnrs][hdt])\s+(?-i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|"
    r"July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter)"
    r" (?:19|20)\d\d\b.*"
    r"|\s+(?:en|im|in|em|i|w|we|в) \w+ (?:19|20)\d\d\b.*|\s+(?:on|in|am|im|le|el|em|il) (?:\w+ )?\d.*"
    r"|\s+(?:van|vom|du|del?|do|av|af|från|fra|z|от|за) \d.*|\s*[,;(\[|—–，；。！].*|"
    r"\s?[与和及](?=《).*|\s?(?:19|20)\d\d ?年.*|"
    r"\s+-\s.*|[.!?:](?:\s.*)?$|\s+на (?-i:Хабр\w*|Medium|Дзене?)\b.*|"
    r"\s+https?:.*",
    re.I | re.S,
)
_GLUED: Final = Pattern(r"^((?:[^\W\d_]\.){3,})(?=[^\W\d_]{3}).*", needs=(".",))
"""An abbreviation with the next element's words behind it: "B.A.Y.Buy rights"."""
_TRIM: Final = Pattern(r"(?:'s|’s)?\s+(?:website|site|webpage|(?-i:blog)|homepage|online edition)$", re.I)
_EDITION: Final = Pattern(
    r"^.{0,60}?\b(?:print|printed|paper|weekend|online|digital|latest|current|international|english)\s+"
    r"(?:edition|issue|version)s?\s+of\s+(?:the\s+)?(?=(?-i:[A-ZÀ-Þ]))|"
    r"^(?:the )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)[a-z]*|"
    r"[\d/.]+(?:st|nd|rd|th)?)(?:[ /,-]+\w+){0,3} (?:edition|issue)s? of (?:the )?(?=(?-i:[A-ZÀ-Þ]))|"
    r"^.{0,40}?(?:print|druck|papier|wochenend|gedruckten |aktuellen )-?ausgabe\s+(?:der|des|von|vom)\s+|"
    r"^(?:le |du |der |den |het |el |il )?n(?:uméro|úmero|umero|[°ºr]\.?) ?\d+ (?:de |du |des |d['’]|del |van )|"
    r"^.{0,30}?édition (?:papier|imprimée) (?:de |du |d['’])|^.{0,30}?edición impresa del? |"
    r"^.{0,30}?edizione cartacea d(?:i|el|ella|ell['’]) ?|^.{0,30}?edição impressa d[aeo] |"
    r"^.{0,30}?(?:papieren|gedrukte) (?:editie|krant) van ",
    re.I,
    needs=tuple("n° nº nr num núm edition issue version ausgabe édition edición edizione edição editie krant".split()),
)
"""Which edition of an outlet it was, before the outlet's name."""
_GENERIC: Final = Pattern(
    r"^(?:(?:Nachrichtenagentur|Agentur|news agency|Agence|Agencia|Agenzia)\s+"
    r"(?=dpa\b|[A-ZÄÖÜ])|(?:Magazin|Zeitschrift|Wochenzeitung|Tageszeitung|Zeitung|Verlag)\s+(?=[A-ZÄÖÜ„»\"])|"
    r"(?:the |die |der )?(?:now-[a-z]+|former|defunct|late|long-gone|ehemaligen?)\s+(?=[A-ZÀ-Þ])|"
    r"(?:revista|diario|periódico|portal|sitio|publicación|publicação|pubblicazione|publication|"
    r"blog|magazine|newspaper|website|site|revue|journal|quotidien|tidningen|avisen|avisa|rivista|quotidiano|sito|"
    r"jornal|newsletter)\s+(?=\W?[A-ZÀ-Þ])|"
    r"(?:the |an? )?(?:[a-z-]+ ){0,3}(?:newsroom|outlet|news site|news organi[sz]ation|news service)\s+(?=[A-ZÀ-Þ]))"
)
"""What an outlet is, before its name, and no part of it: "Nachrichtenagentur dpa", "the now-defunct Bay Press"."""
_NO_NAME: Final = Pattern(
    r"^(?:\W*|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\W*$|\d[\d./:, -]*|\d{1,4}\W{1,3}(?-i:[^\WA-ZÀ-Þ]).*"
    r"|\d{1,4}(?:st|nd|rd|th|º|er|\.)?,? ?(?:of |de |d['’])?"
    rf"{MONTH}\b.*|"
    r"\d{4}年.*"
    r"|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?,? (?:\d.*|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|"
    r"june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: ?\d.*)?)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|"
    r"mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedì|"
    r"martedì|"
    r"mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|maandag|dinsdag|woensdag|"
    r"donderdag|vrijdag|zaterdag|zondag)\b.*|"
    rf"{MONTH}\.? ?\d.*|"
    r"(?:our|this|that|these|here|hier|"
    r"ici|aquí|print|another|other|reprinted|republished|reproduced|excerpted|translated|used|all rights|an?|its|"
    r"their|his|her|my|your|which|you|"
    r"unsere?[mnrs]?|notre|nos|nuestr[oa]s?|(?:il |la |i |le )?nostr[oaei]|noss[oa]s?|onze|ons|vår\w*|vores|"
    r"meine?[mnrs]?|"
    r"(?:follow|like|join|contact|click|share|subscribe|sign up|folge|folgen|suivez|s[íi]guenos|seguici)\b"
    r"(?= (?:me|us|@|here|to|on|for|uns|mir|en|su|auf)\b|-nous)|"
    r"us|it|both|all|many|some|several|two|three|more|full|collaboration|partnership|newsletter|social media|early|"
    r"late|may|march|issue|seite|page|página|pagina|pag\.|edition|original\w*|ausgabe|heft|numéro|édition|número|"
    r"edición|edição)\b.*|"
    r"(?:the )?(?:english|french|german|spanish|italian|portuguese|dutch|russian|arabic|chinese|japanese|korean|"
    r"ukrainian|polish|turkish|swedish|norwegian|danish|greek|hebrew|persian|hindi)"
    r"(?: (?:by|and|on|at|in|to|into)\b.*)?|"
    r"(?:l['’]?|del? |do |dal?l?['’]? ?)?(?:anglais|allemand|espagnol|italien|inglés|inglese|inglês|alemán|tedesco|"
    r"alemão|francés|francese|francês|(?:het )?engelska?|(?:het )?engels|duits|englisch\w*|französisch\w*|spanisch\w*|"
    r"russisch\w*|ukrainisch\w*|amerikanisch\w*)(?: .*)?)$",
    re.I,
)
"""What stands where an origin does and names none: days, dates, words for this house and its readers, languages."""


def clean_name(words: str) -> str | None:
    """The origin's name that `words` begin with, trimmed of what follows it; None where they name no one."""
    words = _EDITION.sub("", _GLUED.sub(r"\1", words.strip()), count=1)
    quoted = QUOTED.match(words)
    if quoted:
        name = quoted["n"]
    else:
        name = _END.sub("", words, count=1)
        name = _TRIM.sub("", name)
    name = _GENERIC.sub("", name.strip(QUOTES + ".,:;")).strip(QUOTES)
    name = _GENITIVE.sub(r"\1", name)
    if inner := _INNER.match(name):  # "Küstenmagazin „Brandung“"
        name = inner["n"]
    if "(" not in name:  # the bracket that the whole line stands in
        name = name.rstrip(") ").rstrip(". ") if name.endswith(")") else name
    if "（" not in name and "【" not in name:
        name = name.rstrip("）】。 ")
    if "[" not in name:
        name = name.rstrip("] ")
    if "/" in name and domain_in(name):  # of an address the host stands for the name
        name = name.split("//")[-1].split("/")[0].removeprefix("www.")
    if name.startswith("the ") and not name.startswith("the 19th"):
        name = name[4:]
    if not name or len(name) > 80 or len(name.split()) > 12 or _NO_NAME.match(name):
        return None
    first = next((character for character in name if character.isalnum()), "")
    is_name = (
        not first.islower()
        or max(words) > _EAST
        or agency_named(name)
        or domain_in(name.split()[0])
        or any(character.isupper() for character in name[:12])
    )
    return name if is_name else None


def is_first_here(words: str) -> bool:
    """P15: a date, or "here", after "originally published": an update of this outlet's own."""
    words = words.strip(QUOTES)
    words = words.removeprefix("the ") if words[4:5].isdecimal() else words  # "on the 21st of June"
    return bool(_NO_NAME.match(words)) and not words.lower().startswith(("another", "other", "partner", "collab"))
