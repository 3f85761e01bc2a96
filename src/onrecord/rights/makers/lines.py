"""Short lines that name another maker of the text than its outlet, by words looser than provenance weighs.

They decide nothing of whose story it is. They cast doubt on a grant, for what a partner, a supplier or a source made is
not the outlet's alone to give.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.rights.agencies import is_agency, is_of_pictures, names_agency
from onrecord.rights.makers.strangers import is_person
from onrecord.rights.patterns import asked, compiled, loosely, stands_loosely
from onrecord.rights.printed.byline_words import HOUSES
from onrecord.rights.printed.phrases import PARTS, has
from onrecord.rights.printed.retractions import is_of_this
from onrecord.rights.printed.texts import fold

_MAKER: Final = (
    # English: with whom, by whom, from where
    r"\b(?:partnership|collaboration|co-?operation|association|conjunction|alliance) (?:with|between)\b"
    r"|\bmade available (?:by|through)\b"
    r"|\bread (?:the |this )?(?:full |whole |entire |complete |rest of (?:the|this) |original )*(?:story|article|piece"
    r"|text|original|interview|it)?(?: in full)? (?:at|on|via|over at)\b"
    r"|\b(?:summary|digest|synopsis|abstract|rewrite|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting)\b"
    r"[^.]{0,60}?\b(?:from|out of|of|aus|de|da|van) (?:an? |the )?(?:reports?|articles?|stor(?:y|ies)|pieces?|coverage"
    r"|artikeln?|artículos?|articoli|artigos?|artikelen) (?:in|by|from|of|on)\b"
    r"|\b(?:first|originally|previously) (?:appeared|ran|run|published|printed|posted|aired)"
    r" (?:on )?(?:\w+ ){0,2}\d{4},? (?:in|by|at)\b"
    r"|\b(?:with|by) (?:\w+ )?permission (?:from|of)\b|\bsister (?:paper|title|site|publication|magazine"
    r"|station)s?\b,?"
    r"|\bjoint(?:ly)?\b[^.:]{0,40}\b(?:with|of|by|between)\b"
    r"|\bco-?(?:produced|published|reported|written) (?:with|by)\b"
    r"|\b(?:originally )?shared by\b|\boriginally reported by\b|\b(?:arrangement|agreement) with\b|\bour partners?\b"
    r"|\bprovided to [\w ]{2,40} by\b"
    r"|\b(?:supplied|provided|contributed|submitted|syndicated|distributed|sponsored|commissioned|produced|sourced)"
    r" (?:to us )?(?:by|from|through|via)\b|\bpaid (?:for by|content|post)\b|\bcourtesy of\b"
    r"|\bre-?(?:posted|printed|published|blogged|run|produced)\b(?: (?:here|with \w+))? (?:from|by|of|via|with)\b"
    r"|(?:^|[.|] ?)\W*(?:sources?|re-?post|reblog|partners?|(?:content|media|news) partners?|origin|original"
    r"|syndication|supplier|quelle|fuente|fonte|bron) ?:"
    r"|\b(?:earlier|longer|shorter|previous|different) version\b[^.]{0,40}\b(?:appeared|ran|published|printed)\b"
    r"(?: (?:in|on|by|at))?"
    r"|\b(?:adapted|extracts?|excerpts?|auszug|extrait|extracto|estratto|excerto|translated|excerpted|abridged"
    r"|condensed|shortened|taken|borrowed|lifted) from\b"
    r"|\bwith (?:material|reporting|files|copy|content) (?:from|by)\b|^\W*via\b"
    r"|\b(?:first|originally|previously) (?:appeared|ran|run|published|printed|posted|aired) (?:in|on|at|by)\b"
    r"|\b(?:article|story|piece|text|essay|column|report) (?:that|which) (?:first )?(?:appeared|ran) (?:in|on|at)\b"
    r"|\bpublished in ?:"
    r"|\b(?:advertis(?:ement|ing) (?:feature|promotion)|brought to you) by\b|\bpaid partnership with\b"
    r"|\bwords and pictures by [^.,;:|]{2,40}? of\b"
    # German
    r"|\b(?:zusammenarbeit|kooperation|partnerschaft) mit\b|\b(?:zur verfügung|bereit)gestellt von\b"
    r"|\bzur verfügung gestellt von\b|\bmit material (?:von|der|des)\b"
    r"|\bein (?:beitrag|text|artikel) (?:von|der|des|aus)\b"
    r"|\b(?:übernommen|entnommen|nachgedruckt|wieder-?veröffentlicht|übersetzt) (?:von|aus)\b"
    r"|\bgenehmigung (?:von|der|des)\b|\b(?:zuerst|erstmals) (?:erschienen|veröffentlicht) (?:bei|in|im|auf)\b"
    # French
    r"|\b(?:partenariat|collaboration|coopération) avec\b|^\W*d'après\b|\bautorisation d[eu]\b"
    r"|\b(?:fourni|repris|republié|reproduit|traduit|tiré|extrait|proposé)e?s? (?:par|de|du|à partir de)\b"
    # Spanish, Portuguese, Italian, Dutch
    r"|\b(?:colaboración|alianza|asociación|cooperación|parceria|colaboração|cooperação|aliança) com?n?\b"
    r"|\b(?:cedid|facilitad|proporcionad|reproducid|republicad|tomad|traducid|extraíd|reproduzid|fornecid"
    r"|traduzid|retirad)"
    r"[oa]s? (?:por|del?|do|da|em|en|pelo|pela)\b|\bcortes[ií]a de\b"
    r"|\bpublicad[oa] (?:originalmente|primero|antes) e[mn]\b"
    r"|\bcom autorização d[aeo]s?\b|\b(?:collaborazione|cooperazione) con\b"
    r"|\bper gentile concessione d"
    r"|\b(?:offert|sponsorisé)e?s? par\b|\b(?:oferecid|patrocinad|ofrecid)[oa] por\b"
    r"|\b(?:offert|sponsorizzat)[oa] da\b|\b(?:aangeboden|gesponsord) door\b"
    r"|\bgesponsert von\b"
    r"|\ben conjunto con\b|\bin opdracht van\b|\bonze partner\b|\bgemeinsam mit\b"
    r"|\b(?:fornit|ripres|ripubblicat|riprodott|tradott|tratt|concess)[oa] (?:da|dal|dalla)\b"
    r"|\bsamenwerking met\b|\b(?:aangeleverd|geleverd|verzorgd) door\b|\bmet toestemming van\b"
    r"|\b(?:overgenomen|herplaatst|vertaald|geherpubliceerd) (?:van|uit|door)\b"
    r"|\b(?:stond|verscheen|verschenen) (?:eerder|eerst|oorspronkelijk) (?:al )?(?:in|op|bij)\b"
    r"|\b(?:stand|erschien|lief) (?:zuerst|zunächst|erstmals|vorher|bereits) (?:in|im|bei|auf)\b"
    r"|\b(?:publicado|publicada|publicó|apareció|salió) (?:antes|primero|originalmente) (?:en|por)\b"
    r"|\b(?:paru|publié)e?s? (?:d'abord|initialement|auparavant) (?:dans|sur|chez|par)\b"
    r"|\b(?:uscito|apparso|pubblicato) (?:prima|in origine|già) (?:su|sul|in|da)\b"
    # Swedish, Danish, Norwegian, Polish
    r"|\b(?:tidigare|först|ursprungligen) (?:publicerats?|publicerad|införd) (?:i|på|av)\b"
    r"|\b(?:tidligere|først|oprindeligt|opprinnelig) (?:været )?(?:bragt|udgivet|publiceret|publisert|trykt)"
    r" (?:i|på|af|av)\b"
    r"|\b(?:pierwotnie|wcześniej|po raz pierwszy) (?:\w+ ){0,3}(?:w|na|przez)\b"
)
"""What stands before another maker's name."""
_REPORTED: Final = (
    r"\b(?<!originally )reported by\b"
    r"|\b(?:additional|further) (?:material|reporting|copy|information|files) (?:by|from)\b"
)
"""What stands before who reported it, a person mostly."""
_PASSIVE: Final = (
    r"\b(?:was|were) (?:printed|published|carried) (?:in|by)\b|\bpresented by\b|\bprésentée?s? par\b"
    r"|\ba?presentad[oa]s? por\b|\bpresentat[oa] da\b|\bpräsentiert von\b"
)
"""The same, where it begins the line or the line is of a text: of cakes, flags and letters news tells so, too."""
_BRIEF: Final = r"^\W*(?:from|thanks to|with thanks to)\b"
"""The same, where the line is little more than the name."""
_ALONE: Final = (
    r"\bpaid for (?:its|the|this) placement\b|\bbrand studio\b|\badvertisement feature\b"
    r"|^\W*(?:conte(?:nu|údo|nido|nuto) (?:sponsorisé|patrocinado|sponsorizzato)|gesponsord(?:e inhoud)?)\b"
    r"|^\W*(?:press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa|persbericht"
    r"|advertorial|paid (?:content|post)|partner content|sponsored(?: content| post)?|anzeige|(?:partner|agency"
    r"|wire|syndicated) (?:story|report|content|article)\b|syndicated\W*$|agentur(?:meldung|bericht|text)\w*)\b"
    r"|\b(?:copy|text|story) supplied\b|\bco-?production\b|\bsyndicated (?:column|story|article)\b"
    r"|^\W*(?:agencias|agências|agenzie|agences|agenturen|agencies|persbureaus)\W*$"
    r"|\bversion of this (?:\w+ )?(?:first |originally )?(?:appeared|ran)\b"
    r"|\bguest (?:post|column|essay|article|contribution|voice|commentary)\b|\bgast(?:beitrag|kommentar)\b"
    r"|^\W*(?:community (?:post|contribution)|reader(?:'s|s')? (?:letter|post|contribution)|letters? to the editor"
    r"|leserbrief\w*|courrier des lecteurs|tribune libre|carta(?:s)? (?:al director|del lector|a la directora?)"
    r"|lettera al direttore|carta do leitor|ingezonden(?: brief)?|lezersbrief|insändare|debattinlägg|läsarbrev"
    r"|debattinnlegg|leserinnlegg|læserbrev|list do redakcji|głos gościa|gościnnie)\W*$"
    r"|\b(?:posted|sent in|submitted|written) by an? (?:reader|guest|visitor)\b"
    r"|\b(?:(?:wire|pool|agency) (?:reports?|services?|story|copy)|news agency|nachrichtenagentur"
    r"|agence de presse|agencia de noticias"
    r"|agenzia di stampa|agência de notícias|persbureau|agenturen|mit agentur\w*)\b"
    r"|\bwhere (?:it|this|the \w+) (?:first |originally |also )?(?:appeared|ran|was (?:first )?published)\b"
    r"|\b(?:used|reprinted|republished|reproduced) (?:\w+ )?(?:with|by) (?:\w+ )?permission\b"
)
"""What makes a text another's without a name."""
_OF_TEXT: Final = f"{_MAKER}|{_PASSIVE}"
_AT_START: Final = rf"{_MAKER}|^\W*(?:{_PASSIVE})"
_BEGINNING: Final = rf"\W*(?:{_MAKER}|{_PASSIVE}|{_BRIEF}|{_ALONE})"
_MADE: Final = (
    r"^\W*(?:words|text|texte|texto|testo|tekst|story|article|artikel|copy|reports?|reporting|bericht|reportage"
    r"|reportaje|reportagem)(?: ?:| by\b| von\b| par\b)"
)
"""What stands before whoever wrote it, mostly the writer whom the byline names too."""
_PRINTED: Final = r"(?:(?:re)?(?:produ|publi|print|imprim)\w* |riprodott\w |(?:nach|ab)druck )?"
_EDITED: Final = (
    r"^\W*(?:avec|met|mit|con|com)\b(?! (?:\w+ )?(?:unterstützung|förderung|soutien|aide|apoyo|apoio|sostegno"
    r"|steun|dank)\b)"
    r"|\ba cura d(?:i|e|el|ella|ello)?\b|\bcontributo d(?:i|e|el|ella|ello)?\b"
)
"""What stands before who put it together, a person mostly."""
_WHOSE: Final = r"\b(?:for|of|at|from|with|für|von d\w\w|vom|bei|pour|chez|para|per|voor|van het)\b(?! our\b)"
"""Behind a person's name: for whom they work."""
_STORY_OF: Final = r"^\W*[Aa]n? ([A-Z][\w.&' -]{2,40}?) (?:story|report|production|investigation|article)\W*$"
_NAME_FIRST: Final = r"^\W*([A-Z][\w.&'-]+(?: [A-Z][\w.&'-]+){1,3}) (?:contributed reporting|content|contribution)\W*$"
_TEXT: Final = (
    r"\b(?:texts?|words|report(?:ing|s)?|bericht|stor(?:y|ies)|articles?|artikel|beitrag|texte|texto|testo|tekst"
    r"|content)\b"
)
_WRITTEN: Final = (
    r"\b(?:columns?|essays?|pieces?|interviews?|artículos?|artigos?|articoli|articolo|nota|reportaje|reportagem"
    r"|reportage|beiträge|verhaal|matéria)\b"
)
"""More names of texts, beside those in `_TEXT`."""
_NAME: Final = (
    r"\W*(?:(?i:the|der|die|das|dem|den|la|le|les|el|los|il|lo|os?|as?|de|het|an?|our partners?(?: at)?)\s+"
    r"|[ld]['’])?(?:(?i:revista|jornal|journal|magazine|zeitschrift|zeitung|rivista|giornale|periódico|diario|krant"
    r"|tijdschrift|newspaper|agência|agencia|agence|agenzia|agentur|blog)\s+)?"
    r"([^\W\d_a-zß-ÿ][^.,;:|()\n]{1,60}|\w+(?:\.\w+)+)"
)

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY: Final = rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}})?,? ?)?(?:\d{{4}})?"
_JOINED: Final = expression(r"\s*(?: and | und | et | y | e | en |[&/|·•])\s*")
_LINE: Final = 60
_WORDS: Final = 4
_SEVERAL: Final = expression(r" (?:and|und|et|y|e|en) (?:the )?(?=[^\W\d_a-z])")


class Own(msgspec.Struct, frozen=True):
    """What names this outlet and its writers, folded."""

    names: tuple[str, ...]
    writers: tuple[str, ...]


def names_maker(words: str, own: Own) -> bool:
    """Whether a short line names another maker of the text than the outlet and its writers; of pictures never."""
    folded = fold(words)
    if (lead := re.search(_NAME_FIRST, words)) and is_other(lead[1], own):
        return True
    if is_of_pictures(words) or (has(PARTS, folded) and not has(_TEXT, folded)):
        return False
    agency = is_agency(words.strip(" .()[]")) if words.count(" ") <= _WORDS else names_agency(folded)
    if agency or asked(_ALONE).search(folded):
        return True
    if (story := re.search(_STORY_OF, words)) and is_other(story[1], own):
        return True
    # (found in the words themselves, for a name is told by its capital)
    named = [
        *_after(_OF_TEXT if _is_of_text(folded) else _AT_START, words),
        *(_after(_BRIEF, words) if len(words) <= _LINE else ()),
    ]
    by_persons = [*_after(_REPORTED, words), *(_after(_EDITED, words) if len(words) <= _LINE else ())]
    named += [name for name in by_persons if not all(map(_is_writer, _SEVERAL.split(name)))]
    if any(is_other(one, own) for name in named for one in _SEVERAL.split(name)) or _beside_own(words, own):
        return True
    return bool(own.writers) and any(is_other(name, own) for name in _after(_MADE, words))


def _is_writer(name: str) -> bool:
    """Whether a name is a person's, by its given name, without a word of houses and told of no other."""
    words = fold(name).split()
    housed = not HOUSES.isdisjoint(word.strip("'’.") for word in words) or asked(_WHOSE).search(name) is not None
    return is_person(name) and not housed


def begins_with_maker(words: str, own: Own) -> bool:
    """Whether words that may tell of other texts name another maker of this: from their beginning, or by saying so."""
    begun = _begins(words) or is_of_this(fold(words))
    return begun and names_maker(words, own)


def notes_maker(line: str, own: Own) -> bool:
    """Whether a paragraph among others is a credit that names another maker: no more than a credit, from its start."""
    begun = loosely(rf"\W*(?:this (?:story|article|text|piece) (?:was|is) )?{_PRINTED}(?:{_MAKER})").match(line)
    return begun is not None and names_maker(line, own)


def _begins(words: str) -> bool:
    return loosely(_BEGINNING).match(words) is not None


def _is_of_text(folded: str) -> bool:
    return has(_TEXT, folded) or asked(_WRITTEN).search(folded) is not None or is_of_this(folded)


def _beside_own(words: str, own: Own) -> bool:
    """Whether a line is the outlet's name beside another, and no more: "Coast Watch and Bay Press"."""
    names = [one.removesuffix(" special to") for one in _JOINED.split(fold(words).strip(" .()")) if one]
    if len(names) < 2 or len(words) > _LINE:
        return False
    ours = [one for one in names if any(one.removeprefix("special to ") == name for name in own.names)]
    rest = [one for one in names if one not in ours]
    return bool(ours and rest) and all(is_other(one, own) and one.count(" ") < _WORDS for one in rest)


def is_other(name: str, own: Own) -> bool:
    """Whether a name is neither the outlet's nor a writer's."""
    folded = fold(name).strip(" .'\"")
    if not any(map(str.isalpha, folded)):
        return False
    near = [one for one in (*own.names, *own.writers) if one]
    if any(_on_a_day(folded, one.removeprefix("the ")) for one in own.names):
        return False
    return not any(folded.startswith(one) or one.startswith(folded) for one in near)


def _on_a_day(folded: str, name: str) -> bool:
    """Whether words are the outlet's name without its article, and when: "coast ledger on 3 may 2025"."""
    return bool(name) and re.fullmatch(rf"{re.escape(name)}(?:,? (?:on |in )?{_DAY})?", folded) is not None


def _after(pattern: str, words: str) -> list[str]:
    if not stands_loosely(pattern, words):
        return []
    ends = [match.end() for match in loosely(pattern).finditer(words)]
    return [name[1] for end in ends if (name := compiled(_NAME).match(words, end))]
