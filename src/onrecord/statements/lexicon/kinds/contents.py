"""What a statement's own words tell of its kind, where no model reads them: "we will", "must", "a disaster".

Parts of regular expressions for lower case words, by language (ISO 639-1). They hold for a sentence of the content.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.kinds.content_words import ContentWords, any_of
from onrecord.statements.lexicon.kinds.further_contents import FURTHER

_OF_MANY = r"(?= \w)(?! (?:man )?(?:sagen|zugeben))"
"""Behind the German "must" at its own place, not at the end of a clause; "one must say" is a way to begin."""
_NOT_THEN = (
    "".join(f"(?<!{word} )" for word in ("dann", "oft", "oftmals", "häufig", "manchmal"))
    + "(?!\\w+ (?:sie |er |es )?dann )"
)
"""What must be whenever something else is, or often is so, is demanded of nobody: "dann müssen sie ins Depot"."""
_NOT_HELD = "".join(f"(?<!{word}, )" for word in ("ausgegangen", "vorstellen", "bedeutet", "bedeute", "führt", "führe"))
"""What is assumed, or follows, is not demanded: "davon ausgegangen, dass die Bank handeln muss"."""
_NOT_NOW = r"(?![^.;,]*\b(?:derzeit|zurzeit|momentan|gerade|bereits|inzwischen)\b)(?![^.;,]*\w(?:t|en) haben\b)"
"""Behind "dürfte": what is supposed of what is, or was, so."""

CONTENTS: Final[dict[str, ContentWords]] = FURTHER | {
    "de": ContentWords(
        demand=any_of(
            rf"{_NOT_THEN}(?:muss|müssen|müsse|müssten?|(?<!^)sollten?){_OF_MANY}(?![^.;,]*\b(?:gewesen|worden)\b)",
            f"{_NOT_HELD}dass [^,;]* (?:müssen?|muss|müssten?|sollten?)",
            r"(?:dürfen?|darf|dürfe) (?:\w+ ){0,4}?(?:nicht|kein\w*|niemals|nie)",
            "(?:wir|ich) (?:fordern|fordere|verlangen?|bitten?|appellieren?|brauchen)|es brauch[te]",
            "brauch[te] es|(?:höchste|an der) zeit|(?:es gilt|gelte es),|wollen, dass|wolle man, dass",
            "gehören? (?:abgeschafft|verboten)|auffordern|lasst uns|hört (?:auf|damit)",
            r"(?:fordern|verlangen|bitten|brauchen) wir|^\W*(?:bitte )?\w{4,}en sie(?= )(?![^.;]*\?)",
            r"^\W*(?:(?:bitte|also|dann|nun|jetzt|und|schnell) )?(?!wird|hat|ist|soll|will|kann|muss)\w{3,}t euch",
        ),
        own=any_of(
            "(?:ich|wir) (?:werden?|wollen|will|planen?)(?!,? dass)",
            "(?:werden?|wollen|will|planen) (?:ich|wir)",
            "(?:er|sie|man|es) (?:selbst )?(?:wolle|wollten)(?!,? dass)",
            "(?:wolle|wollten) (?:er|sie|man)(?!,? dass)",
            r"^\W*(?:wenn|falls|sofern|sollten?) [^,]+, (?:dann )?"
            + r"(?P<own>(?!sind|wären|hatten|hätten|könn|konn|müss|muss|soll|dürf|würd|mög|möch|hoff|glaub)\w+en wir)",
            r"(?:ich|wir) (?!bin|sind|hab|war|kann|könn|weiß|wiss|muss|müss|glaub|hoff)\w+ (?:\w+ ){0,5}?"
            + r"nur(?: dann)?, (?:wenn|falls)",
        ),
        future=any_of(
            r"dürften?(?! (?:\w+ ){0,4}?(?:nicht|kein\w*)\b[^.;,]*\bwerden)" + _NOT_NOW,
            r"könnten?(?= \w)(?![^.;,]*\b(?:haben|sein)$)|voraussichtlich|(?:wir|ich) erwarten?",
            r"(?:wir|ich) rechnen?|steh(?:t|en|e) (?:\w+ ){0,3}bevor|werde erwartet",
            "sei zu (?:erwarten|befürchten)",
            r"(?:führen|kommen|entstehen|passieren|drohen|folgen|steigen|sinken|brechen|scheitern) könnt?en?(?=\W*$)",
        ),
        idle=any_of(
            "sein|haben|gewinnen|sehen|verlieren|wissen|müssen|erleben|sagen|vermissen|bleiben|brauchen",
            "sterben|bekommen",
        ),
        no=r"nicht|kein\w*|niemals|nie",
        judging=any_of(
            r"gut\w*|besser\w*|best(?:e|en|er|es|ens)|schlecht\w*|schlimm\w*|falsch\w*|richtig\w*|wichtig\w*",
            r"notwendig\w*|schwierig\w*|gefährlich\w*|katastroph\w*|skandal\w*|fehler\w*|unverantwortlich\w*",
            r"inakzeptabel\w*|unerträglich\w*|froh|glücklich\w*|stolz|traurig\w*|enttäusch\w*|zufrieden\w*",
            r"dankbar\w*|erleichtert|schockiert|entsetzt|besorgt|sorgen?|angst|hoff(?:e|en|t|ten|nung\w*)",
            r"glaube|finden?(?= (?:es|das|ich|wir))|finde|freu\w*|leider|bedauer\w*|schade|schön\w*",
            r"großartig\w*|hervorragend\w*|toll\w*|super|fantastisch\w*|unfair\w*|ungerecht\w*|peinlich\w*",
            r"absurd\w*|unsinn\w*|dumm\w*|wünschenswert\w*|schwer(?:wiegend\w*)?|unnötig\w*|sinnvoll\w*",
            r"problem\w*|maßgeblich\w*|zeichen|signal|erfreulich\w*|beeindruckend\w*|ernst(?:haft)?\w*",
            r"fatal\w*|dramatisch\w*|entscheidend\w*|meisterleistung|erfolg\w*|niederlage|sieg|frust\w*",
            r"wunderbar\w*|nett|respekt\w*|schuldig|verfassungswidrig\w*|erdrückend\w*|verheerend\w*|trauerspiel",
            r"empör\w+|lächerlich\w*|ungeheuerlich\w*|überzeugt|wütend|verraten|überbewertet|unterschätz\w+",
            r"ohne jede\w*|absolut|völlig|(?:viel |einfach |schlicht )?zu (?:wenig|viel|spät|früh|teuer)|zerstört|leid",
            r"kein(?:en)? grund|nichts zu tun|kaum möglich|(?:ich |wir )danken?|\w*schaden|keinen vorwurf",
            r"nicht gerecht",
        ),
        fact=any_of(
            "hat|haben|habe|hatten?|hätten|wurden?|worden|gewesen|war|waren|kam(?:en)?|gab|ging(?:en)?",
            r"fiel(?:en)?|stieg(?:en)?|seien? (?:\w+ ){0,6}(?:ge\w+|worden)",
        ),
        condition="wenn|falls|sofern|solange|es sei denn|vorausgesetzt|unter der bedingung|^sollten?",
    ),
    "fr": ContentWords(
        demand=any_of(
            "(?:doit|doivent|devons|devez)(?! (?:se tenir|avoir lieu|être (?:présenté|examiné|jugé|remis)))",
            "(?:il )?fau(?:t|dra|drait)(?! (?:dire|reconnaître|avouer))",
            "(?:nous|je) (?:demandons|demande|exigeons|exige|réclamons|réclame|appelons|appelle|voulons que|veux que)",
            r"la nécessité (?:de|d|que)",
            r"il est (?:\w+ )?(?:temps|urgent|nécessaire|impératif|indispensable) (?:de|que|qu|d)",
        ),
        own=any_of(
            r"nous (?:\w+ ){0,2}?\w+rons|j(?:e |[’'])(?:\w+ ){0,2}?\w+rai",
            r"(?:nous allons|je vais|on va) (?:\w+ )?\w+(?:er|ir|re)",
            r"(?:nous voulons|je veux|nous comptons|je compte|nous souhaitons) \w+(?:er|ir|re)",
            r"qu[’'](?:ils?|elles?) (?:\w+ )?\w+r(?:ait|aient|a|ont)",
        ),
        future=any_of(
            r"(?!opéra|caméra|choléra|extra|libéra|sierra|tiara)\w*(?:er|ir|dr|vr|rr|ur)(?:a|ont)",
            r"(?:va|vont) (?:\w+ )?\w+(?:er|ir|re)|risque(?:nt)? d[e’']|pourrai(?:t|ent)|devrai(?:t|ent)",
            r"^qu(?:e |[’']).*\w(?:er|dr|vr)(?:ait|aient)|(?:est|sont) (?:attendu|prévu)e?s?",
            "(?:nous|je) (?:attendons|attends|prévoyons|prévois)",
        ),
        idle=any_of(
            r"ser(?:ons|ai|a|ont|ait|aient)|aur\w+|verr\w+|gagner\w*|perdr\w*|saur\w+|devr\w+|pourr\w+|être",
            r"avoir|voir|voudr\w+|faudr\w+|dire|rester\w*",
        ),
        no="ne|n",
        judging=any_of(
            r"bon(?:ne)?s?|meilleure?s?|mauvaise?s?|pire|graves?|important\w*|essentiel\w*|dangereu\w+",
            r"inacceptables?|scandal\w*|honte\w*|injustes?|justes?|erreur|faute|catastroph\w*|drame",
            r"dramatiques?|inquiét\w+|inquiet\w*|inquiète\w*|fi(?:er|ère)s?|heureu\w+|malheureu\w+|triste\w*",
            r"déçue?s?|ravie?s?|content\w*|satisfait\w*|espèr\w+|espér\w+|crains|crain\w+|pense|crois|trouve",
            r"regrett\w+|déplor\w+|difficiles?|formidables?|magnifiques?|incroyables?|exceptionnel\w*",
            "ridicules?|absurdes?|irresponsables?|problème|succès|victoire|échec|avancée|brutale?s?",
            r"incompréhensibles?|insupportables?|généreu\w+|choqu\w+|peur|méritent?|merci|bravo",
            r"accablant\w*|gâchis|espoir|trahie?s?|trahison|indigne?s?|indigné\w*|colère|désastr\w+|soulag\w+",
            r"(?:soutenons|soutiens|opposons)|raison|tort|intenables?|alarmant\w*|préoccup\w+|rupture|raisonnables?",
            r"prudent\w*|dommage|bonheur|fort(?:e|es)?|faibles?|utiles?|inutiles?|suffisant\w*|insuffisant\w*",
            r"parfait\w*",
        ),
        fact=any_of(
            r"a|ont|avoir \w+|aurai(?:t|ent) \w+|serai(?:t|ent) \w+ée?s?|avai(?:t|ent)|étai(?:t|ent)|fut",
            r"furent|est (?:\w+ )?\w+ée?|sont (?:\w+ )?\w+ée?s|a été|ont été|\w+èrent",
        ),
        condition="si|s[’']ils?|à moins|à condition|pourvu|tant que|en cas de|sous réserve",
    ),
    "es": ContentWords(
        demand=any_of(
            "hay que|haya que|deb(?:e|en|emos|ería|erían)(?! de haber)|tien(?:e|en) que|tenemos que",
            "es (?:necesario|hora|urgente|imprescindible)|la necesidad de|hace falta",
            "(?:pedimos|pido|exigimos|exijo|reclamamos|queremos que|quiero que|instamos)",
        ),
        own=any_of(
            r"\w+(?:remos|ré)|(?:vamos|voy) a(?: \w+)? \w+[aeií]r\w*",
            r"(?:queremos|quiero|pretendemos|esperamos) \w+[aeií]r\w*",
            r"^que (?:no |se |lo |la |le ){0,2}\w+(?:rá|rán)|^que va(?:n)? a \w+[aei]r",
        ),
        future=any_of(
            r"\w+(?:rá|rán)|van? a(?: \w+)? \w+[aeií]r\w*|podría(?:n)?|pued(?:e|en) (?:llegar|provocar|causar)",
            "prevemos|se espera(?:n)?|est(?:á|án) previst[oa]s?",
        ),
        idle=any_of(
            r"ser(?:emos|é|á|án)?|estar\w+|habr\w+|tendr\w+|ganar\w*|perder\w*|ver|ver(?:emos|é|á|án)|podr\w+",
            r"poder|tener|haber|saber|sabr\w+|decir|seguir\w*|mantener|confiar",
        ),
        no="no|nunca|jamás",
        judging=any_of(
            r"buen[oa]?s?|mejor(?:es)?|mal[oa]?s?|peor(?:es)?|grave(?:s)?|importante(?:s)?|clave|esencial\w*",
            r"peligros\w+|inaceptable\w*|vergüenza|vergonzos\w+|injust\w+|just[oa]s?|error(?:es)?|catástrofe",
            r"catastróf\w+|preocup\w+|orgull\w+|feliz|felices|contento\w*|triste\w*|decepcion\w+|satisfech\w+",
            r"espero|esperamos|espera|temo|tememos|creo|creemos|pienso|lament\w+|difícil(?:es)?|magnífic\w+",
            r"increíble\w*|extraordinari\w+|ridícul\w+|absurd\w+|irresponsab\w+|problema|éxito|victoria",
            r"fracaso|desconsolad\w+|rabia|tristeza|miedo|crucial\w*|raro|rara|gracias|vital|fundamental\w*",
            r"desgracia\w*|atropello|doloros\w+|indign\w+|traici\w+|merec\w+|desastr\w+|bochorn\w+|alivi\w+",
            r"salvajada|barbaridad|insuficiente\w*|incompatible\w*|rechazo|no puede ser|da(?:n)? igual|a favor",
            r"cómod\w+|incómod\w+|tremend\w+|insoportable\w*|bonit[oa]s?|aguant\w+|locura|maravill\w+|fantástic\w+",
            r"excelente\w*|pésim\w+|inútil\w*|suficiente\w*|valiente\w*|cobard\w+",
        ),
        fact=any_of(
            r"ha|han|haber \w+d[oa]s?|había(?:n)?|fue|fueron|era|eran|estaba(?:n)?|tuvo|hubo",
            r"\w{3,}(?:ó|aron|ieron)|\w{3,}aba(?:n)?",
        ),
        condition="si|a menos que|siempre que|salvo que|a condición|con tal de que|mientras no|en caso de",
    ),
    "it": ContentWords(
        demand=any_of(
            "(?:deve|devono|dobbiamo|dovete)(?! (?:ancora )?(?:dire|ammettere))|bisogna|occorre|occorrono",
            r"la necessità di|è (?:necessario|ora|tempo|urgente|indispensabile) (?:di|che|\w+re)",
            "(?:chiediamo|chiedo|pretendiamo|esigiamo|vogliamo che|voglio che)",
        ),
        own=any_of(
            r"(?!però)\w+(?:remo|rò)|(?:vogliamo|voglio|intendiamo|intendo) \w+(?:re|r\w+)",
            r"^che (?:non |si |lo |la )?\w+(?:rà|ranno)",
        ),
        future=any_of(
            r"\w+(?:rà|ranno)|potrebbe(?:ro)?|dovrebbe(?:ro)?|rischia(?:no)? di|ci aspettiamo|prevediamo",
            "(?:è|sono) (?:attes|previst)[oaie]",
        ),
        idle=any_of(
            r"sar\w+|avr\w+|vedr\w+|vincer\w+|perder\w+|potr\w+|dovr\w+|essere|avere|vedere|sapr\w+|dire",
            r"rester\w+|vorr\w+",
        ),
        no="non|mai",
        judging=any_of(
            r"buon[oaie]?|miglior[ei]?|cattiv\w+|pegg(?:io|ior\w*)|grav[ei]|gravissim\w+|important[ei]",
            r"fondamental[ei]|pericolos\w+|inaccettabil[ei]|vergogn\w+|ingiust\w+|giust[oaie]|error[ei]",
            r"catastrof\w+|preoccup\w+|orgoglios\w+|felic[ei]|content[oaie]|trist[ei]|delus[oaie]",
            r"soddisfatt\w+|spero|speriamo|temo|temiamo|credo|crediamo|penso|dispiace|difficil[ei]|magnific\w+",
            r"incredibil[ei]|straordinari\w+|ridicol\w+|assurd\w+|irresponsabil[ei]|problema|successo|vittoria",
            r"fallimento|scandal\w+|bell[oaie]|brutt[oaie]|grazie|paura|incubo|bene",
            r"doloros\w+|tradit\w+|indegn\w+|disastr\w+|merit(?:a|ano|iamo)|rabbia|sollievo",
            r"emozionant\w+|fantastic\w+|ottim[oaie]|eccellent\w+|splendid\w+|stupend\w+|pessim[oaie]|follia",
            r"doveva(?:no)? (?:nemmeno|neppure|neanche)|sufficient[ei]|insufficient[ei]|util[ei]|inutil[ei]|forte",
        ),
        fact=any_of(
            r"ha|hanno|aver \w+|avrebbe(?:ro)? \w+t[oaie]|essere stat[oaie]|aveva(?:no)?|è stat[oa]",
            r"sono stat[ie]|era|erano|fu|furono|(?:è|sono) \w+t[oaie]|\w{3,}av(?:a|ano)",
        ),
        condition="se|a meno che|purché|a patto|a condizione|qualora|in caso di|finché non",
    ),
    "pt": ContentWords(
        demand=any_of(
            r"(?:tem|têm|temos) (?:de|que)|precisa(?:m|mos)?(?: de)? \w+[aei]r|é preciso",
            "é (?:necessário|urgente|hora)|deveria(?:m)?|devemos",
            "(?:pedimos|peço|exigimos|exijo|queremos que|quero que)",
        ),
        own=any_of(
            r"(?!rei\b)\w+(?:remos|rei)|(?:vamos|vou|iremos|irei)(?: \w+)? \w+[aeiô]r\w*",
            r"(?:queremos|quero|pretendemos) \w+[aeiô]r\w*",
            r"^que (?:não |se |o |a ){0,2}(?:\w+(?:rá|rão)|vai \w+[aeiô]r|vão \w+[aeiô]r)",
        ),
        future=any_of(
            r"\w+(?:rá|rão)|(?:vai|vão)(?: \w+)? \w+[aeiô]r\w*|poderia(?:m)?|deve(?:m)? \w+[aeiô]r",
            "esperamos que",
        ),
        idle=any_of(
            r"ser(?:emos|ei|á|ão)?|estar\w*|haver\w*|ter(?:emos|ei|á|ão)?|ganhar\w*|perder\w*|ver(?:emos|ei)?",
            r"poder\w*|saber\w*|dizer|continuar\w*|ficar\w*",
        ),
        no="não|nunca|jamais",
        judging=any_of(
            r"bo[ma]s?|bons|melhor(?:es)?|mau|má|maus|pior(?:es)?|ruim|ruins|grave(?:s)?|important\w+",
            r"essencia\w+|fundamenta\w+|perigos\w+|inaceitáve\w+|vergonh\w+|injust\w+|just[oa]s?|err[oa]s?",
            r"catástrofe|catastróf\w+|preocup\w+|orgulh\w+|feliz|felizes|content\w+|triste\w*|satisfeit\w+",
            r"decepcion\w+|espero|esperamos|temo|acho|achamos|acredito|acreditamos|penso|lament\w+|difíci\w+",
            r"magnífic\w+|incríve\w+|extraordinári\w+|ridícul\w+|absurd\w+|irresponsáve\w+|problema|sucesso",
            r"vitória|fracasso|medo|obrigado|infelizmente|ficção|escândalo\w*",
            r"doloros\w+|traíd\w+|traição|indign\w+|desastr\w+|merec\w+|revolta\w*|alívio",
        ),
        fact=any_of(
            r"foi|foram|ter \w+d[oa]s?|era|eram|estava(?:m)?|tinha(?:m)?|havia|teve|houve",
            r"\w{3,}(?:ou|aram|eram|iram|eu|iu)",
        ),
        condition="se|caso|a menos que|desde que|a não ser que|na condição|enquanto não|em caso de",
    ),
    "nl": ContentWords(
        demand=any_of(
            r"(?:moet|moeten)(?! (?:ik |we )?(?:zeggen|toegeven))(?![^.;,]*\bhebben\b)",
            r"(?:mag|mogen) (?:\w+ ){0,4}?(?:niet|geen|nooit)",
            "(?:we|wij|ik) (?:eisen|eis|vragen|vraag|roepen|roep|verwachten dat)",
            "(?:het wordt|is) (?:hoog )?tijd|het is (?:nodig|noodzakelijk)",
        ),
        own=any_of(
            "(?:we|wij|ik|men) (?:zullen|zal|gaan|ga|(?:willen|wil)(?! dat))",
            "(?:zullen|zal|gaan|ga|willen|wil) (?:we|wij|ik)",
            r"^\W*(?:als|indien) [^,]+, (?:dan )?"
            + r"(?P<own>(?!zijn|hebben|hadden|waren|moet|kunnen|mogen|zouden|hopen|denken)\w{2,}en (?:we|wij))",
        ),
        future=any_of(
            r"zal|zullen|(?:gaat|gaan) (?:\w+ ){1,8}\w{3,}en$|zou(?:den)? kunnen|(?:we|wij|ik) verwachten?",
            "naar verwachting",
        ),
        idle="zijn|hebben|winnen|zien|verliezen|weten|moeten|zeggen|blijven|missen",
        no="niet|geen|nooit",
        judging=any_of(
            r"goede?|beter\w*|beste|slecht\w*|erge?|ernstig\w*|belangrijk\w*|gevaarlijk\w*|onaanvaardbaar",
            r"onacceptabel\w*|schand\w+|onrecht\w*|terecht|onterecht|fout\w*|ramp\w*|bezorgd|zorgen",
            r"zorgelijk\w*|trots|blij|gelukkig\w*|verdrietig\w*|teleur\w+|tevreden|dankbaar|hoop|hopen|vrees",
            r"vrezen|geloof|geloven|denk|denken|vind|vinden|betreur\w*|jammer|moeilijk\w*|prachtig\w*",
            r"ongelooflijk\w*|onbegrijpelijk\w*|belachelijk\w*|absurd\w*|onverantwoord\w*|probleem|succes",
            r"overwinning|mislukking|mooie?|fantastisch\w*|bang|helaas|gemis",
            r"verraden|boos|woedend|schokkend\w*|rampzalig\w*|pijnlijk\w*|verdien\w+|oneerlijk\w*|opgelucht",
            r"behoefte|geen zin|waardeloos|geweldig\w*|uitstekend\w*|onvoldoende|zwak\w*|sterk\w*",
        ),
        fact=any_of(
            r"was|waren|had|hadden|heeft|hebben|werd(?:en)?|kwam(?:en)?|ging(?:en)?|ge\w{3,}(?:d|t|en)",
            r"\w{3,}[b-df-hj-np-tv-z](?:de|te)n?",
        ),
        condition="als|indien|tenzij|mits|zolang|op voorwaarde|wanneer",
    ),
    "sv": ContentWords(
        demand=any_of(
            "måste|bör|borde|(?:vi|jag) (?:kräver|uppmanar|vill att|ber|behöver)",
            "det är (?:hög )?(?:tid|dags) att|får inte",
            r"^\W*(?:ta|låt|sluta|släpp|stoppa|ge|hjälp|kom|gå|vänta|stanna)(?= )",
        ),
        own=any_of(
            r"(?:vi|jag|man) (?:ska|kommer att|tänker|vill|avser)(?! att \w+ (?:ska|skall))",
            "(?:ska|kommer|tänker|vill) (?:vi|jag)(?! att)",
        ),
        future=r"kommer (?:\w+ ){0,2}att|väntas|lär|kan (?:leda|komma)|skulle kunna|(?:vi|jag) (?:väntar|räknar)",
        idle="vara|bli|ha|vinna|se|förlora|veta|behöva|säga|få",
        no="inte|aldrig|ingen|inga",
        judging=any_of(
            r"bra|bättre|bäst\w*|dålig\w*|sämre|värst\w*|allvarlig\w*|viktig\w*|farlig\w*|oacceptabel\w*",
            r"skandal\w*|orättvis\w*|rättvis\w*|fel|katastrof\w*|orolig\w*|oro\w*|stolt\w*|glad\w*|ledsen",
            r"besvik\w*|nöjd\w*|tacksam\w*|hoppas|tror|tycker|känner|beklag\w*|tyvärr|svår\w*|fantastisk\w*",
            r"otrolig\w*|löjlig\w*|absurd\w*|problem|framgång\w*|seger|misslyckande\w*|fin\w*|härlig\w*",
            r"rädd\w*",
        ),
        fact=r"var|hade|har|blev|fick|kom|gick|\w{3,}(?:ade|ades|ats)",
        condition="om|ifall|såvida|förutsatt|så länge|på villkor",
    ),
    "da": ContentWords(
        demand=any_of(
            r"(?:må|bør|burde)(?! (?:\w+ )?(?:sige|indrømme))",
            "(?:vi|jeg) (?:kræver|opfordrer|beder|har brug for)|det er på tide|må ikke|er nødt til",
        ),
        own="(?:vi|jeg|man) (?:vil|skal|kommer til at|agter)|(?:vil|skal) (?:vi|jeg)",
        future="vil|kommer til at|ventes|forventes|kan (?:føre|komme)|(?:vi|jeg) (?:forventer|regner)",
        idle="være|blive|have|vinde|se|tabe|vide|sige|få|gerne|savne",
        no="ikke|aldrig|ingen",
        judging=any_of(
            r"god\w*|bedre|bedst\w*|dårlig\w*|værre|værst\w*|alvorlig\w*|vigtig\w*|farlig\w*|uacceptabel\w*",
            r"skandal\w*|uretfærdig\w*|forkert\w*|katastrof\w*|bekymr\w*|stolt\w*|glad\w*|ked|skuffe\w*",
            r"tilfreds\w*|taknemmelig\w*|håber|tror|synes|føler|beklage\w*|desværre|svær\w*|fantastisk\w*",
            r"utrolig\w*|latterlig\w*|absurd\w*|problem\w*|succes\w*|sejr\w*|fiasko\w*|dejlig\w*|bange",
            r"trist\w*",
        ),
        fact=r"var|havde|har|blev|fik|kom|gik|\w{3,}(?:ede|edes|et)",
        condition="hvis|såfremt|medmindre|forudsat|så længe|på betingelse",
    ),
    "no": ContentWords(
        demand=any_of(
            r"(?:må|bør|burde)(?! (?:\w+ )?(?:si|innrømme))|(?:vi|jeg) (?:krever|oppfordrer|ber|trenger)",
            "det er på tide|må ikke|er nødt til",
            r"^\W*(?:ta|la|slutt|stopp|gi|kom|slipp|hjelp|vent)(?= )",
        ),
        own="(?:vi|jeg|man) (?:vil|skal|kommer til å|akter)|(?:vil|skal) (?:vi|jeg)",
        future="vil|kommer til å|ventes|forventes|kan (?:føre|komme)|(?:vi|jeg) (?:forventer|regner)",
        idle="være|bli|ha|vinne|se|tape|vite|si|få|gjerne|savne",
        no="ikke|aldri|ingen",
        judging=any_of(
            r"god\w*|godt|bra|bedre|best\w*|dårlig\w*|verre|verst\w*|alvorlig\w*|viktig\w*|farlig\w*",
            r"uakseptabel\w*|skandal\w*|urettferdig\w*|feil|katastrof\w*|bekymr\w*|stolt\w*|glad\w*|lei",
            r"skuffe\w*|fornøyd\w*|takknemlig\w*|håper|tror|synes|føler|beklage\w*|dessverre|vanskelig\w*",
            r"fantastisk\w*|utrolig\w*|latterlig\w*|absurd\w*|problem\w*|suksess\w*|seier\w*|fiasko\w*",
            r"deilig\w*|redd\w*|trist\w*",
        ),
        fact=r"var|hadde|har|ble|fikk|kom|gikk|\w{3,}(?:et|te|dde)",
        condition="hvis|dersom|med mindre|forutsatt|så lenge|på betingelse",
    ),
}
