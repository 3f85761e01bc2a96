"""That a text ran elsewhere first, told from the parts of such a sentence and not from whole phrases.

For each language beside English: nouns for a text, participles of appearing, words for "first", prepositions, words for
what kind of place a name is. Their combinations are the phrases ("Récit d'abord mis en ligne sur le site de N") and the
beginnings by which a short block is known for a credit; English credits are in `phrases`.
"""
# ruff: noqa: E501

from __future__ import annotations

from typing import Final

import msgspec


class _Grammar(msgspec.Struct, frozen=True):
    """The parts, each an alternation without its brackets; `needs` and
    `ran_needs`: folded pieces of which one is in each of `first` and of `ran`."""

    this: str
    texts: str
    been: str
    """What stands between the text and the participle."""
    ran: str
    ran_needs: tuple[str, ...]
    first: str
    needs: tuple[str, ...]
    at: str
    kinds: str
    """Kinds of places before their name, written small: "le site de", "revista"."""
    post: str
    """How a feed's line names the post that it stands under."""
    tail: str
    """How it goes on behind the title, up to the site's name."""
    tail_needs: tuple[str, ...]


_FRENCH: Final = _Grammar(
    this=r"cet(?:te)?|ce|le présent|la présente|une version de (?:cet(?:te)?|ce)",
    texts=r"articles?|textes?|tribunes?|reportages?|enquêtes?|entretiens?|analyses?|billets?|contenus?|papiers?|récits?|chroniques?|dossiers?|"
    r"interviews?|portraits?|posts?|éditos?|éditorial|notes?|essais?|tutoriels?|publications?|version originale|publication originale",
    been=r"a été|ont été|est|sont|était|avait été|a|est d['’]abord|fut",
    ran=r"parue?s?|publiée?s?|diffusée?s?|mise?s? en ligne|postée?s?|écrite?s?|rédigée?s?|apparue?s?",
    ran_needs=("paru", "publié", "diffusé", "en ligne", "posté"),
    first=r"initialement|d['’]abord|en premier(?: lieu)?|pour la première fois|à l['’]origine|originellement|originalement|précédemment|auparavant",
    needs=("initialement", "d'abord", "d’abord", "en premier", "première fois", "à l'origine", "à l’origine", "originellement", "originalement", "précédemment", "auparavant"),
    at=r"sur|dans|par|chez|en|pour",
    kinds=r"(?:le |la |les |un |une |l['’]|notre )?(?:(?:site(?: web| internet)?|revue|journal|quotidien|hebdomadaire|mensuel|magazine|média|blog(?:ue)?|portail|plateforme|lettre|infolettre|newsletter|pages?|colonnes|compte)(?: (?:de la |de l['’]|du |des |de |d['’]))? ?)?",
    post=r"l['’]article|cet article|le billet",
    tail=r"est apparu en premier sur|est paru en premier sur|a été publié en premier sur",
    tail_needs=("en premier sur",),
)  # fmt: skip
_SPANISH: Final = _Grammar(
    this=r"est[ea]|el presente|la presente|una versión de est[ea]",
    texts=r"artículos?|textos?|reportajes?|notas?|crónicas?|columnas?|entrevistas?|ensayos?|tribunas?|contenidos?|publicación|posts?|entradas?|relatos?|análisis|editorial",
    been=r"fue|ha sido|se|está|había sido",
    ran=r"publicad[oa]s?|publicó|apareció|aparecid[oa]s?|difundid[oa]s?|difundió|escrit[oa]s?|salió",
    ran_needs=("publicad", "publicó", "apareci", "difundi", "salió"),
    first=r"originalmente|originariamente|inicialmente|por primera vez|primero|en primer lugar|previamente|anteriormente|antes",
    needs=("originalmente", "originariamente", "inicialmente", "primera vez", "primero", "primer lugar", "previamente", "anteriormente", " antes "),
    at=r"en|por|para|a través de",
    kinds=r"(?:el |la |los |las |un |una |nuestro )?(?:(?:sitio(?: web)?|web|revista|diario|periódico|semanario|magazín|medio|blog|portal|publicación|boletín|página|canal|actas)(?: (?:de la |de los |del |de ))? ?)?",
    post=r"la entrada|el artículo|el post",
    tail=r"se publicó primero en|apareció primero en",
    tail_needs=("primero en",),
)  # fmt: skip
_PORTUGUESE: Final = _Grammar(
    this=r"est[ea]|ess[ea]|o presente|a presente|uma versão dest[ea]",
    texts=r"artigos?|textos?|reportage(?:m|ns)|matérias?|notas?|crónicas?|crônicas?|colunas?|entrevistas?|ensaios?|posts?|conteúdos?|publicação|análise|editorial",
    been=r"foi|foram|tinha sido|havia sido|é|se",
    ran=r"publicad[oa]s?|veiculad[oa]s?|postad[oa]s?|divulgad[oa]s?|escrit[oa]s?|aparecid[oa]s?|apareceu|saiu|republicad[oa]s?(?= originalmente)",
    ran_needs=("publicad", "veiculad", "postad", "divulgad", "aparec", "saiu"),
    first=r"originalmente|originariamente|inicialmente|pela primeira vez|primeiro|primeiramente|previamente|anteriormente|antes",
    needs=("originalmente", "originariamente", "inicialmente", "primeira vez", "primeir", "previamente", "anteriormente", " antes "),
    at=r"em|no|na|nos|nas|pelo|pela|por|para(?: o| a)?",
    kinds=r"(?:o |a |os |as |um |uma |nosso )?(?:(?:site|sítio|revista|jornal|diário|semanário|portal|blogue?|boletim|página|canal|publicação|anais|atas)(?: (?:da |do |das |dos |de ))? ?)?",
    post=r"o post|o artigo|a publicação",
    tail=r"apareceu primeiro em|foi publicado primeiro em",
    tail_needs=("primeiro em",),
)  # fmt: skip
_ITALIAN: Final = _Grammar(
    this=r"quest[oa]|quest['’]|il presente|una versione di quest['’oa]",
    texts=r"articol[oi]|test[oi]|pezz[oi]|intervist[ae]|inchiest[ae]|analisi|contenut[oi]|post|reportage|editoriale|rubrica|saggio|contributo|pubblicazione",
    been=r"è|sono|è stat[oa]|sono stati|era stat[oa]|era|fu",
    ran=r"pubblicat[oaie]|appars[oaie]|uscit[oaie]|apparve|uscì|scritt[oa]",
    ran_needs=("pubblicat", "appars", "apparve", "uscit"),
    first=r"originariamente|originalmente|per la prima volta|per prima|in origine|inizialmente|in precedenza|precedentemente|prima",
    needs=("originariamente", "originalmente", "per la prima volta", "in origine", "inizialmente", "precedenza", "precedentemente", " prima "),
    at=r"su|sul|sulla|sullo|sull['’]|in|da|dal|dalla|dall['’]|nel|nella|nell['’]|per",
    kinds=r"(?:il |la |lo |i |un |una |l['’])?(?:(?:sito(?: web)?|rivista|quotidiano|giornale|settimanale|magazine|blog|portale|testata|newsletter|canale|pagine)(?: (?:della |dello |del |dei |di |dell['’]))? ?)?",
    post=r"l['’]articolo|il post",
    tail=r"(?:è stato pubblicato originariamente|è stato pubblicato per la prima volta|sembra essere il primo|proviene|proviene per primo) (?:sul sito|su|da)",
    tail_needs=("pubblicato", "essere il primo", "proviene"),
)  # fmt: skip
_DUTCH: Final = _Grammar(
    this=r"dit|deze|een versie van dit",
    texts=r"artikel(?:en)?|stuk|verhaal|tekst|interview|column|bijdrage|opiniestuk|reportage|blog(?:post|bericht)?|bericht|essay|analyse",
    been=r"is|werd|was|zijn",
    ran=r"stond|verschenen|verscheen|gepubliceerd|geplaatst|geschreven",
    ran_needs=("stond", "versche", "gepubliceerd", "geplaatst"),
    first=r"eerder|oorspronkelijk|eerst|voor het eerst|als eerste",
    needs=("eerder", "oorspronkelijk", "eerst"),
    at=r"in|op|bij|door|via|voor|van",
    kinds=r"(?:de |het |een |onze )?(?:(?:site|website|krant|dagblad|weekblad|tijdschrift|blad|magazine|blog|weblog|nieuwsbrief|platform)(?: van (?:de |het )?)? ?)?",
    post=r"het bericht|de post|het artikel",
    tail=r"verscheen eerst op|is geplaatst op|verscheen als eerste op",
    tail_needs=("verscheen", "geplaatst op"),
)  # fmt: skip
_GERMAN: Final = _Grammar(
    this=r"diese[rs]?|eine version (?:dieses|des)",
    texts=r"artikel|texte?|beitrag|interview|gespräch|essay|kommentar|bericht|reportage|kolumne|analyse|gastbeitrag|blogbeitrag|blogpost|post|meldung|rezension",
    been=r"ist|wurde|sind|war|hatte|ist auch|ist dort",
    ran=r"erschien(?:en)?|veröffentlicht|publiziert|abgedruckt|gepostet|erstveröffentlicht",
    ran_needs=("erschien", "veröffentlicht", "publiziert", "abgedruckt", "gepostet"),
    first=r"zuerst|erstmals|ursprünglich|zunächst|als erstes|vorab|bereits",
    needs=("zuerst", "erstmals", "ursprünglich", "zunächst", "als erstes", "vorab", "bereits", "erstveröffentlich"),
    at=r"in|im|auf|bei|beim|unter|von|vom|durch|an|für|über",
    kinds=r"(?-i:der |dem |den |einem |einer |unserem )?(?:(?:Website|Webseite|Seite|Zeitschrift|Zeitung|Tageszeitung|Wochenzeitung|Magazin|Blog|Portal|Onlinemagazin|Online-Magazin|Newsletter)(?: (?:der|des|von|vom))? )?",
    post=r"der beitrag|der artikel|der post",
    tail=r"erschien zuerst auf|erschien zuerst bei|ist zuerst erschienen auf",
    tail_needs=("zuerst",),
)  # fmt: skip
_SWEDISH: Final = _Grammar(
    this=r"den(?:na| här)|detta|det här|en version av den(?:na| här)",
    texts=r"artikeln?|texten?|inlägget|intervjun?|krönikan?|debattartikeln?|reportaget?",
    been=r"är|har|blev|har varit|publicerades",
    ran=r"publicera(?:d|t|des|ts)|införd|tryckt|skriven",
    ran_needs=("publicera", "införd", "tryckt"),
    first=r"först|ursprungligen|tidigare|för första gången|redan",
    needs=("först", "ursprungligen", "tidigare", "första gången", "redan"),
    at=r"i|på|av|hos|för",
    kinds=r"(?:(?:tidningen|sajten|webbplatsen|bloggen|magasinet|tidskriften) )?",
    post=r"inlägget",
    tail=r"dök först upp på",
    tail_needs=("först upp",),
)  # fmt: skip
_SCANDINAVIAN: Final = _Grammar(
    this=r"denne(?: her)?|den her|dette|en versjon av denne|en version af denne",
    texts=r"artikkel(?:en)?|artikel|artiklen|saken|tekst(?:en)?|innlegget|indlægget|kronikk(?:en)?|kronik(?:ken)?|intervju(?:et)?|interview(?:et)?",
    been=r"er|ble|blev|har vært|har været|var",
    ran=r"publisert|trykket|trykt|bragt|udgivet|publiceret|offentliggjort|utgitt|skrevet",
    ran_needs=("publisert", "trykt", "trykket", "bragt", "udgivet", "publiceret", "offentliggjort", "utgitt"),
    first=r"først|opprinnelig|oprindeligt?|tidligere|for første gang",
    needs=("først", "opprinnelig", "oprindelig", "tidligere"),
    at=r"i|på|av|hos|af|for",
    kinds=r"(?:(?:avisen|avisa|bladet|nettstedet|hjemmesiden|bloggen|magasinet|tidsskriftet) )?",
    post=r"innlegget|indlægget|artiklen",
    tail=r"dukket først opp på|blev først (?:vist|udgivet|publiceret) på|ble først publisert på",
    tail_needs=("først opp", "blev først", "ble først"),
)  # fmt: skip
_POLISH: Final = _Grammar(
    this=r"ten|niniejszy|poniższy|ta",
    texts=r"tekst|artykuł|reportaż|wywiad|materiał|felieton|wpis|esej",
    been=r"został|była|był|zostało|jest",
    ran=r"ukaza\w+ się|opublikowan\w+|wydrukowan\w+|zamieszczon\w+",
    ran_needs=("ukaza", "opublikowan", "wydrukowan", "zamieszczon"),
    first=r"pierwotnie|po raz pierwszy|najpierw|wcześniej|oryginalnie",
    needs=("pierwotnie", "po raz pierwszy", "najpierw", "wcześniej", "oryginalnie"),
    at=r"w|we|na łamach|na|przez|dla",
    kinds=r"(?:(?:magazynie|dzienniku|tygodniku|miesięczniku|portalu|serwisie|gazecie|czasopiśmie|blogu|stronie|piśmie|dziennika|tygodnika|miesięcznika|gazety|magazynu|portalu|pisma) )?",
    post=r"artykuł|post|wpis",
    tail=r"pochodzi z serwisu|pojawił się poraz pierwszy w|pojawił się po raz pierwszy (?:w|na)",
    tail_needs=("pochodzi z", "pojawił się"),
)  # fmt: skip
_RUSSIAN: Final = _Grammar(
    this=r"эт[аоу]т?|данн\w+|настоящ\w+",
    texts=r"стать\w+|материал\w*|текст\w*|заметк\w+|пост\w*|интервью|колонк\w+|репортаж\w*|оригинал\w*(?: (?:этой |этого )?(?:статьи|материала|текста|поста|заметки))?|перевод\w*",
    been=r"был[ао]?|была",
    ran=r"опубликован\w*|вы(?:шел|шёл|шла|шло)|размещ[её]н\w*|напечатан\w*|появил\w+",
    ran_needs=("опубликован", "выш", "размещ", "напечатан"),
    first=r"впервые|первоначально|изначально|ранее|сначала",
    needs=("впервые", "первоначально", "изначально", "ранее", "сначала"),
    at=r"в|во|на|изданием|по (?:ссылке|адресу):?",
    kinds=r"(?:(?:журнале|газете|издании|сайте|блоге|портале|канале)(?: (?:издания|журнала|газеты|компании))? )?",
    post=r"сообщение|запись|статья|пост",
    tail=r"появил\w+ (?:сначала|впервые) на|впервые появил\w+ на",
    tail_needs=("появил",),
)  # fmt: skip
_CZECH: Final = _Grammar(  # and Slovak
    this=r"t(?:ento|ato|oto|en)",
    texts=r"člán(?:ek|ok)|text|rozhovor|reportáž|komentář|komentár|esej|sloupek|p(?:ří|rí)spěve?k|príspevok|materiál",
    been=r"by[lo]a?|bol[ao]?|je",
    ran=r"vyš(?:el|la|lo|iel)|publikován\w*|publikovan\w+|zveřejněn\w*|zverejnen\w+|otištěn\w*|uveřejněn\w*|uverejnen\w+",
    ran_needs=("vyš", "publikov", "zveřejn", "zverejn", "otiště", "uveřejn", "uverejn"),
    first=r"původně|poprvé|nejprve|nejdříve|pôvodne|prvýkrát|po prvý raz|najprv|najskôr",
    needs=("původně", "poprvé", "nejprve", "nejdříve", "pôvodne", "prvýkrát", "prvý raz", "najprv", "najskôr"),
    at=r"v|ve|vo|na|pro|pre",
    kinds=r"(?:(?:časopise|deníku|denníku|týdeníku|týždenníku|měsíčníku|mesačníku|magazínu|magazíne|webu|serveru|serveri|portálu|portáli|blogu|stránkách|stránkach|novinách|novinach) )?",
    post=r"příspěvek|príspevok|článek|článok",
    tail=r"se nejdříve objevil na|se poprvé objevil na|je zobrazený ako prvý na|sa zjavil najskôr na",
    tail_needs=("objevil na", "ako prvý na", "najskôr na"),
)  # fmt: skip
_UKRAINIAN: Final = _Grammar(
    this=r"ц(?:я|ей|е|ю)",
    texts=r"стат\w+|матеріал\w*|текст\w*|інтерв['’]ю|колонк\w+|допис\w*|репортаж\w*|оригінал\w*",
    been=r"бу(?:в|ла|ло|ли)",
    ran=r"опублікован\w*|вийш\w+|надрукован\w*|розміщен\w*|з['’]явил\w+|оприлюднен\w*",
    ran_needs=("опублікован", "вийш", "надрукован", "розміщен", "явил", "оприлюднен"),
    first=r"вперше|уперше|спочатку|спершу|раніше|первісно",
    needs=("вперше", "уперше", "спочатку", "спершу", "раніше", "первісно"),
    at=r"в|у|на|виданням",
    kinds=r"(?:(?:журналі|газеті|виданні|сайті|блозі|порталі|каналі) )?",
    post=r"допис|запис|стаття",
    tail=r"з['’]явив?ся спочатку на|вперше з['’]явив?ся на",
    tail_needs=("явивс", "явився"),
)  # fmt: skip
_ROMANIAN: Final = _Grammar(
    this=r"acest|această|prezentul|prezenta",
    texts=r"articol(?:ul)?|text(?:ul)?|interviu(?:l)?|material(?:ul)?|reportaj(?:ul)?|analiza|analiză|eseu(?:l)?|editorial(?:ul)?",
    been=r"a fost|au fost|este|fusese",
    ran=r"publicat[ăe]?|apărut[ăe]?|a apărut|tipărit[ăe]?|postat[ăe]?",
    ran_needs=("publicat", "apărut", "tipărit", "postat"),
    first=r"inițial|iniţial|prima dată|pentru prima (?:dată|oară)|prima oară|în original|mai întâi",
    needs=("inițial", "iniţial", "prima dată", "prima oară", "în original", "mai întâi"),
    at=r"în|pe|de|la|din|pentru",
    kinds=r"(?:(?:revista|ziarul|cotidianul|săptămânalul|site-ul|portalul|blogul|publicația|platforma|pagina) )?",
    post=r"articolul|postarea",
    tail=r"apare prima dată în|a apărut prima dată (?:în|pe)",
    tail_needs=("prima dată",),
)  # fmt: skip
_GREEK: Final = _Grammar(
    this=r"το παρόν|αυτό το|το παραπάνω|το|η|η παρούσα",
    texts=r"άρθρο|κείμενο|ρεπορτάζ|συνέντευξη|ανάλυση|σημείωμα",
    been=r"είχε|έχει|είναι",
    ran=r"(?:πρωτο)?δημοσιεύ(?:τηκε|θηκε|τεί|θεί)|δημοσιευμέν\w+|αναρτήθηκε",
    ran_needs=("δημοσιε", "αναρτήθηκε"),
    first=r"αρχικά|για πρώτη φορά|πρώτα|πρώτη φορά",
    needs=("αρχικά", "πρώτη φορά", "πρώτα"),
    at=r"στ(?:ην|ον|ο|η|α|ις|ους)|σε|από (?:την|τον|το)",
    kinds=r"(?:(?:εφημερίδα|περιοδικό|ιστοσελίδα|ιστότοπο|ιστολόγιο|site|blog) )?",
    post=r"το άρθρο|το post",
    tail=r"εμφανίστηκε πρώτα στο|δημοσιεύτηκε πρώτα στο",
    tail_needs=("πρώτα στ",),
)  # fmt: skip
_SOUTH_SLAVIC: Final = _Grammar(  # Croatian, Serbian, Bosnian, Slovene
    this=r"ova[j]?|ovo|ta|овај|ова",
    texts=r"člana?k|članek|tekst|intervju|prilog|reportaža|kolumna|komentar|besedilo|prispevek|esej|чланак|текст|интервју",
    been=r"je bil[ao]?|je|su|bil[ao]?|је",
    ran=r"objavljen\w*|izaš\w+|objavil\w*|izšel|izšla|izšlo|објављен\w*|изаш\w+",
    ran_needs=("objavlj", "izaš", "objavil", "izše", "izšl", "објављ", "изаш"),
    first=r"prvotno|prvi put|izvorno|najprije|najpre|prvič|sprva|originalno|најпре|први пут|оригинално|изворно",
    needs=("prvotno", "prvi put", "izvorno", "najprije", "najpre", "prvič", "sprva", "originalno", "најпре", "први пут", "оригинално", "изворно"),
    at=r"u|na|v|у|на",
    kinds=r"(?:(?:časopisu|listu|portalu|magazinu|tjedniku|nedeljniku|dnevniku|novinama|blogu|reviji|tedniku|spletni strani|листу|часопису|порталу) )?",
    post=r"članak|objava|prispevek",
    tail=r"prvi puta se nalazi na|se pojavio prvi put na|je bil najprej objavljen na",
    tail_needs=("prvi put", "najprej objav"),
)  # fmt: skip
_BULGARIAN: Final = _Grammar(
    this=r"тази|този|това|настоящ\w+",
    texts=r"статия\w*|текст\w*|материал\w*|интервю\w*|анализ\w*|коментар\w*|репортаж\w*",
    been=r"е|беше|бе|бил[ао]?",
    ran=r"публикуван\w*|излезе|излязл[аои]|излязъл|отпечатан\w*",
    ran_needs=("публикуван", "излез", "излязл", "излязъл", "отпечатан"),
    first=r"първоначално|за първи път|за пръв път|първо",
    needs=("първоначално", "първи път", "пръв път", "първо"),
    at=r"в|във|на|от",
    kinds=r"(?:(?:списание|вестник|сайта|блога|портала|изданието) )?",
    post=r"публикацията|статията",
    tail=r"се появи първо в|е публикувана за пръв път на",
    tail_needs=("първо в", "пръв път"),
)  # fmt: skip
_ALL: Final = (
    _FRENCH, _SPANISH, _PORTUGUESE, _ITALIAN, _DUTCH, _GERMAN, _SWEDISH, _SCANDINAVIAN, _POLISH, _RUSSIAN, _CZECH,
    _UKRAINIAN, _ROMANIAN, _GREEK, _SOUTH_SLAVIC, _BULGARIAN,
)  # fmt: skip

_ON: Final = r"(?:(?:(?:on|am|le|el|em|il|op|den|d\.|dnia|от) )?(?:(?-i:[A-ZÀ-Þ])?\w+\.? )?\d[\w.,/ ]{2,20}?\s+)?"
_TONGUE: Final = (
    r"(?:(?:in|en|em|auf|på|op|po|на)\s+(?:anglais|allemand|français|espagnol|italien|inglés|francés|alemán|inglês|francês|alemão|inglese|"
    r"francese|tedesco|engels|duits|frans|englisch|deutsch|französisch|engelska|engelsk|angielsku|английском)\s+)?"
)
"""In which language it ran, before where."""
_NOTE: Final = r"(?:(?:nota|note|hinweis|anmerkung|remarque|opmerking|uwaga|примечание)\b[^:.–-]{0,20}[:.–-]\W*)?"


_BEEN: Final = r"(?:(?:été|sido|stat[oa]|worden|blivit|blevet|været|varit|vært|worden|fost)\s+)?"
_ON_TO: Final = r"(?::?\s+|(?<=['’]))"
"""From the preposition to the name."""
_FORM: Final = r"(?:in (?:[\w-]+ ){1,2}?(?:form|fassung|version)\s+(?:bereits |zuerst )?)?"
"""How it ran there, in German: "in gekürzter Form"."""
_AGENT: Final = r"(?:(?:por|par|da|di|von|by|door|av|af|przez)\s+(?-i:[A-ZÀ-Þ])[^.,;:]{2,40}?\s+(?=(?:para|pour|per|für|for|voor|dla|no|na|em|en|sur|su|auf|op|in)\s))?"
"""By whom, before where."""
_EDITION: Final = r"(?!(?:ausgabe|heft|nummer|numéro|édition|número|edición|edição|edizione|numero|editie|nr|n[°º])\b)"
"""Which issue it was, before whose: other phrases read that."""


def printed_patterns() -> list[tuple[tuple[str, ...], str]]:
    """(needs, pattern) of each way to tell it; `N` stands where the place's name begins."""
    found = []
    for one in _ALL:
        where = rf"{_TONGUE}{_ON}{_FORM}{_AGENT}(?:{one.at}){_ON_TO}(?-i:{one.kinds}){_EDITION}N"
        found += [
            (one.needs, rf"\b(?:{one.ran})\s+(?:{one.first})\s+{where}"),
            (one.needs, rf"\b(?:{one.first})\s+{_BEEN}(?:{one.ran})\s+{where}"),
            (one.ran_needs, rf"^\W*{_NOTE}{_subject(one)}(?:{one.ran})\s+{where}"),
            (one.tail_needs, rf"^\W*(?:{one.post})\s.{{3,220}}?\s(?:{one.tail})\s+N"),
        ]
    return found


def _subject(one: _Grammar) -> str:
    """The text by a bare noun or with "this": what a story tells of has an article of its own."""
    return rf"(?:(?:{one.this})\s?)?(?:{one.texts}),?\s+(?:(?!{one.been})[^\W\d]+\s+)?(?:(?:{one.been})\s+)?"


def printed_opening() -> str:
    """How a block begins that tells it of the text above or below: the text, or what became of it, and nothing else."""
    several = []
    for one in _ALL:
        told = rf"(?:(?:{one.ran})\s+(?:{one.first})|(?:{one.first})\s+{_BEEN}(?:{one.ran}))\b"
        somewhere = rf"{_subject(one)}(?:{one.ran})\s+{_ON}(?:{one.at})\s"
        feeds = rf"(?:{one.post})\s.{{3,220}}?\s(?:{one.tail})\b"
        several.append(rf"(?:{_subject(one)})?{told}|{somewhere}|{feeds}")
    return rf"^\W*{_NOTE}(?:{_ENGLISH}|{'|'.join(several)})"


_ENGLISH: Final = (
    r"(?:(?:this|these|the (?:following|above)|an?|our|original|guest|note:) )*"
    r"(?:(?:[\w-]+ )?(?:articles?|stor(?:y|ies)|pieces?|posts?|reports?|columns?|essays?|op-eds?|texts?|interviews?|content)\s+)?"
    r"(?:(?:is|was|has been|were|are) )?(?:(?:originally|first|previously|initially) )?"
    r"(?:published|posted|re-?posted|reprinted|republished|reproduced|cross-?posted|syndicated|appeared|ran)"
    r"(?: (?:originally|first|here))? (?:with|by|in|on|at|from|via|courtesy|under)\b"
    r"|originally (?:authored|written|produced|reported) (?:by|for|in)\b"
)


def printed_work() -> str:
    """Another work and where it ran, behind "an excerpt from": "un article paru dans", with the place's name as `n`."""
    before = "|".join(
        rf"(?:{one.texts})\s+(?:[^\W\d]+\s+)?(?:{one.ran})\s+(?:(?:{one.first})\s+)?(?:{one.at})\s+(?-i:{one.kinds})"
        for one in _ALL
    )
    return rf"^(?:d['’]\s?)?(?:une?|ein(?:e[mr]?)?|una|uno|um|uma|een|ett?|en)\s+(?:{before})(?P<n>.+)"


def printed_needs() -> tuple[str, ...]:
    """Folded pieces of which one stands in whatever these patterns match."""
    return tuple(dict.fromkeys(need for one in _ALL for need in (*one.needs, *one.ran_needs, *one.tail_needs)))
