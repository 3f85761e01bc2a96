"""Times in German and Dutch."""

from __future__ import annotations

from onrecord.statements.times.stretch import Unit
from onrecord.statements.times.tongues.vocabulary import Vocabulary, each, table

_GERMAN_UNITS: dict[str, Unit] = each({
    "day": "tag, tage, tagen, tages",
    "week": "woche, wochen",
    "month": "monat, monate, monaten, monats",
    "year": "jahr, jahre, jahren, jahres",
    "decade": "jahrzehnt, jahrzehnts, jahrzehnte, jahrzehnten",
    "quarter": "quartal, quartals",
    "hour": "stunde, stunden",
})  # fmt: skip
_GERMAN_PARTS = {
    "früh": "morning", "morgen": "morning", "vormittag": "morning", "mittag": "noon", "nachmittag": "afternoon",
    "abend": "evening", "nacht": "night",
}  # fmt: skip
GERMAN = Vocabulary(
    months=table(
        "januar/jänner/jan februar/feber/feb märz april/apr mai juni juli august/aug september/sept oktober/okt "
        "november/nov dezember/dez"
    ),
    weekdays={
        word: number - 1
        for word, number in table("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag").items()
    },
    units=_GERMAN_UNITS,
    numbers=table("ein/eine/einem/einer/einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
    | {"einen halben": 1, "vierzehn": 14, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100},
    vague=each(
        {
            (2, 6): "einige, einigen, ein paar, wenige, wenigen",
            (3, 7): "mehrere, mehreren",
        }
    ),
    days={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
    parts=_GERMAN_PARTS,
    tonight={},
    seasons={"frühjahr": "spring", "frühling": "spring", "sommer": "summer", "herbst": "autumn", "winter": "winter"},
    day=r"[0-3]?\d\.",
    of=" ",
    of_year=" (?:des Jahres )?",
    and_=r",? (?:und|oder) (?:am )?",
    to=r"(?: bis (?:zum )?| ?[-–/] ?)",
    month_noun="Monat ",
    plurals=frozenset("tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten stunden quartale".split()),
    alone=(
        (r"\b(?:am|zum|gegen|diesem) (?:frühen |späten )?", "Morgen|Vormittag", "morning"),
        (r"\bam (?:frühen |späten )?", "Nachmittag", "afternoon"),
        (r"\bam (?:frühen |späten )?", "Abend", "evening"),
        (r"\bin der ", "Nacht(?! (?:zum|auf|vom))", "night"),
    ),
    holidays={
        "weihnachten": (12, 25),
        "heiligabend": (12, 24),
        "silvester": (12, 31),
        "neujahr": (1, 1),
        "allerheiligen": (11, 1),
    },
    feasts={
        "ostern": 0,
        "ostersonntag": 0,
        "ostersamstag": -1,
        "ostermontag": 1,
        "osterwochenende": 0,
        "karfreitag": -2,
        "gründonnerstag": -3,
        "palmsonntag": -7,
        "aschermittwoch": -46,
        "rosenmontag": -48,
        "faschingsdienstag": -47,
        "christi himmelfahrt": 39,
        "pfingsten": 49,
        "pfingstsonntag": 49,
        "pfingstmontag": 50,
        "fronleichnam": 60,
    },
    nights=(
        "Nacht (?:zum|auf|zu|auf den) (?:heutigen |gestrigen |vergangenen )?{second}",
        "Nacht vo[nm] {first} (?:auf|zum|zu)(?: den)? {second}",
    ),
    later=r"(?:noch|später) (?:in |im )?",
    articles=r"(?:(?:am|im|in|an|zum|beim|vom|der|dem|den|des|das|die|diese[nmr]?) ){0,2}",
    next=r"(?:(?:über)?nächste[nmrs]?|kommende[nmrs]?|folgende[nmrs]?)",
    last=r"(?:(?:vor)?letzte[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?|verwichene[nmrs]?)",
    this=r"(?:diese[nmrs]?|(?:des |im |das )?laufende[nmrs]?)",
    behind=False,
    fronted=False,
    small=False,
    edges=(
        (r"(?:zu )?(?:Anfang|Beginn)(?: de[sr])? ", "early"),
        (r"(?:Mitte)(?: de[sr])? ", "mid"),
        (r"(?:Ende|zum Ende)(?: de[sr])? ", "late"),
        ("(?:frühen|zeitigen) ", "early"),
        ("späten ", "late"),
    ),
    ends=(
        ("Jahresende", "year", "end"),
        ("Jahresanfang|Jahresbeginn|Jahreswechsel", "year", "start"),
        ("Jahresmitte", "year", "mid"),
        ("Vorjahr(?:es|s)?", "year", "last"),
        ("Vormonat(?:e?s)?", "month", "last"),
        ("Vorwoche", "week", "last"),
        ("heuer", "year", "this"),
        ("Wochenstart|Wochenauftakt", "week", "start"),
        ("Monatsende", "month", "end"),
        ("Monatsanfang|Monatsbeginn", "month", "start"),
        ("Monatsmitte", "month", "mid"),
        ("Wochenmitte", "week", "mid"),
        ("Wochenbeginn|Wochenanfang", "week", "early"),
    ),
    counted=(
        (r"vor (?:rund |etwa |gut |knapp |fast |mehr als |ungefähr )?{n}", "ago"),
        (r"in (?:rund |etwa |gut |knapp |spätestens )?{n}", "in"),
        (r"(?:innerhalb (?:von |der nächsten )?|binnen |innert ){n}", "within"),
        (r"(?:den |die )?(?:nächsten|kommenden) {n}", "next"),
        (r"(?:den |die |der )?(?:letzten|vergangenen) {n}", "last"),
        (r"(?:den |die |der )?ersten {n} (?:des Jahres |von |im Jahr )?{y}", "first"),
        (r"{n} (?:später|darauf|danach)", "later"),
        (r"{n} (?:zuvor|vorher|davor|früher)", "earlier"),
    ),
    ordinals=each(
        {
            1: "ersten, erste, erstes, 1.",
            2: "zweiten, zweite, zweites, 2.",
            3: "dritten, dritte, drittes, 3.",
            4: "vierten, vierte, viertes, 4.",
        }
    ),
    quarters="Quartals?|Vierteljahr(?:es)?",
    halves="Halbjahr(?:es)?|Jahreshälfte",
    weekend="Wochenende[sn]?",
    decade=(
        r"(?P<ten>(?:19|20)?\d0)(?:er[- ]?Jahren?|ern)|(?P<word>zwanziger|dreißiger|vierziger|fünfziger|sechziger"
        r"|siebziger|achtziger|neunziger)[- ]?jahren?"
    ),
    tens=table("x zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"),
    century=r"(?P<number>\d{1,2})\. Jahrhunderts?",
    next_day="(?:nächste[rn]?|folgende[rn]?|darauffolgende[rn]?) Tag(?:e?s)?|Tage? darauf|tags darauf|Folgetag",
    day_before="(?:Tage?|tags) (?:zuvor|davor|vorher)|vorigen Tag|Vortag",
    near_years=each(
        {
            -1: (
                "vergangenen jahres, letzten jahres, vorigen jahres, des vergangenen jahres, des letzten jahres, "
                "des vorigen jahres, des vorjahres"
            ),
            0: "dieses jahres",
            1: "nächsten jahres, des nächsten jahres, kommenden jahres, des kommenden jahres",
        }
    ),
    lone_year="",
    bounds=(
        (r"(?:spätestens )?bis (?:spätestens )?(?:zu[mr]? |in den |in die |Ende der )?", "by"),
        (r"spätestens (?:am |im |zum |zur |in der )?", "by"),
        (r"frühestens (?:am |im |zum |in der )?", "not earlier than"),
        (r"seit (?:de[mr] |dem Jahr |Anfang des )?(?:Jahr )?", "since"),
        (r"vor (?:dem |der )?", "before"),
        (r"nach (?:dem |der )?", "after"),
        (r"ab (?:dem |der )?", "starting"),
    ),
    from_to=(("zwischen", " und "), ("von|vom", r" ?(?:bis(?: einschließlich)?(?: zum| zur)?|[-–]) ?")),
    future=(
        "wird|werde|werden|würden?|will|wollen|soll|sollen|sollten?|müssen|muss|dürften?|könnten?|plan(?:t|en"
        "|te|ten)|geplant"
        "|vorgesehen|bevorstehend\\w*|erwartet|vorauss?ichtlich|künftig\\w*|demnächst|anstehend\\w*"
        "|beabsichtig\\w*|rechne[nt]"
    ),
    past=(
        "war|waren|hatten?|hat|haben|wurden?|worden|gewesen|ist (?=[\\wäöüß ]{0,40}\\bge)|sind"
        " (?=[\\wäöüß ]{0,40}\\bge)"
        "|kam(?:en)?|ging(?:en)?|fiel(?:en)?|traf(?:en)?|sprach(?:en)?|gab(?:en)?|nahm(?:en)?|stieg(?:en)?"
        "|lag(?:en)?|stand(?:en)?|fand(?:en)?|rief(?:en)?"
        "|schrieb(?:en)?|hielt(?:en)?|begann(?:en)?|verlor(?:en)?|gewann(?:en)?|zog(?:en)?|trat(?:en)?"
        "|wies(?:en)?|schloss(?:en)?|erhielt(?:en)?|blieb(?:en)?|starb(?:en)?|verließ(?:en)?|ließ(?:en)?"
        "|brach(?:en)?|griff(?:en)?|schoss(?:en)?|flog(?:en)?|fuhr(?:en)?|bot(?:en)?|sank(?:en)?"
        "|verschwand(?:en)?|entschied(?:en)?|unterschrieb(?:en)?"
        "|(?!sollt|könnt|dürft|müsst|möcht|heut|erst|letzt|nächst|gut|breit|weit|spät|best|recht|leicht|echt"
        "|fest|acht|mitt|seit|leut|wollt)(?-i:[a-zäöüß]{3,}ten?)"
        "|(?:an|auf|aus|ein|ab|vor|zu|mit|zurück|fest|statt|teil)?(?-i:ge[a-zäöüß]{3,}(?:t|en))(?! (?:werden|wird"
        "|zu|sein)\\b)"
    ),
    soon=(
        "ist|sind|beginn(?:t|en)|starte(?:t|n)|tritt|treten|tr(?:ifft|effen)|ende(?:t|n)|läuft|laufen"
        "|steh(?:t|en)|komm(?:t|en)|reis(?:t|en)|öffne(?:t|n)|wähl(?:t|en)"
        "|entscheide(?:t|n)|tag(?:t|en)|finde(?:t|n)|geh(?:t|en)|folg(?:t|en)|bleib(?:t|en)|gilt|gelten"
        "|empf(?:ängt|angen)|spiel(?:t|en)|stimm(?:t|en)|berät|beraten|eröffne(?:t|n)|zieh(?:t|en)"
        "|wechsel(?:t|n)|darf|dürfen|kann|können"
    ),
    conditions="wenn|falls|sofern|sollten?|es sei denn",
    undertaken=(
        r"zu (?!haben\b|sein\b|de[nm]\b|(?:k?e|[msd]e)?inen\b|ihren\b|unseren\b|vielen\b|allen\b|beiden\b"
        r"|ander\w+\b|dies\w+\b|weit\w+\b)(?-i:[a-zäöü])\w+e?n|(?-i:[a-zäöü]{2,8}zu[a-zäöü]{3,}en)"
    ),
    ambiguous=frozenset({"august", "mai", "jan", "april", "aug"}),
)
DUTCH = Vocabulary(
    months=table(
        "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept"
        " oktober/okt november/nov december/dec"
    ),
    weekdays={w: n - 1 for w, n in table("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag").items()},
    units=each(
        {
            "day": "dag, dagen",
            "week": "week, weken",
            "month": "maand, maanden",
            "year": "jaar, jaren",
            "decade": "decennium, decennia",
            "quarter": "kwartaal",
            "hour": "uur, uren",
        }
    ),
    numbers=table("een/één twee drie vier vijf zes zeven acht negen tien elf twaalf") | {"twintig": 20, "dertig": 30},
    vague={"enkele": (2, 6), "een paar": (2, 6), "verscheidene": (3, 7), "meerdere": (3, 7)},
    days={"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2},
    parts={
        "ochtend": "morning",
        "voormiddag": "morning",
        "middag": "afternoon",
        "namiddag": "afternoon",
        "avond": "evening",
        "nacht": "night",
        "vroeg": "early",
    },
    tonight={
        "vanochtend": (0, "morning"),
        "vanmorgen": (0, "morning"),
        "vanmiddag": (0, "afternoon"),
        "vanavond": (0, "evening"),
        "vannacht": (0, "night"),
        "gisteravond": (-1, "evening"),
        "gisterochtend": (-1, "morning"),
        "gistermiddag": (-1, "afternoon"),
        "afgelopen nacht": (-1, "night"),
    },
    seasons=each(
        {
            "spring": "voorjaar, lente",
            "summer": "zomer",
            "autumn": "najaar, herfst",
            "winter": "winter",
        }
    ),
    day=r"[0-3]?\d",
    of=" ",
    of_year=" (?:van )?",
    and_=" (?:en|of) ",
    to=r"(?: tot(?: en met)? | t/m | ?[-–] ?)",
    month_noun="de maand ",
    plurals=frozenset("dagen weken maanden jaren decennia uren".split()),
    alone=(
        (r"\bin de ", "ochtend", "morning"),
        (r"\bin de ", "middag|namiddag", "afternoon"),
        (r"\bin de ", "avond", "evening"),
        (r"\bin de ", "nacht(?! van)", "night"),
    ),
    holidays={
        "kerst": (12, 25),
        "kerstmis": (12, 25),
        "oudejaarsavond": (12, 31),
        "nieuwjaar": (1, 1),
        "koningsdag": (4, 27),
        "allerheiligen": (11, 1),
    },
    feasts=each(
        {
            0: "pasen, paaszondag, eerste paasdag",
            1: "paasmaandag, tweede paasdag",
            -2: "goede vrijdag",
            -3: "witte donderdag",
            -7: "palmzondag",
            -46: "aswoensdag",
            39: "hemelvaart, hemelvaartsdag",
            49: "pinksteren, pinksterzondag, eerste pinksterdag",
            50: "pinkstermaandag, tweede pinksterdag",
        }
    ),
    nights=("nacht van {first} op {second}", "nacht op {second}"),
    later=r"(?:later|nog) (?:in )?",
    articles=r"(?:(?:op|in|de|het|van) ){0,2}",
    next=r"(?:volgend|volgende|komend|komende|aanstaande|aankomende|eerstvolgende)",
    last=r"(?:vorig|vorige|afgelopen|voorbije|verleden|jongstleden)",
    this=r"(?:dit|deze|lopende)",
    behind=True,
    fronted=False,
    edges=(
        (r"(?:begin|(?:aan )?het begin)(?: van (?:het|de|dit|deze|volgend jaar))? ", "early"),
        (r"(?:half|midden|medio|halverwege)(?: van (?:het|de))? ", "mid"),
        (r"(?:eind|einde|(?:aan )?het eind(?:e)?|tegen het einde)(?: van (?:het|de))? ", "late"),
    ),
    ends=(("jaareinde", "year", "end"), ("maandeinde", "month", "end")),
    counted=(
        ("{n} geleden", "ago"),
        ("over (?:ongeveer |zo'n )?{n}", "from now"),
        ("binnen (?:de )?{n}", "within"),
        ("(?:de )?(?:komende|volgende) {n}", "next"),
        ("(?:de )?(?:afgelopen|voorbije|laatste) {n}", "last"),
        ("(?:de )?eerste {n} (?:van |in )?{y}", "first"),
        ("{n} (?:later|nadien)", "later"),
        ("{n} (?:eerder|ervoor|daarvoor|voordien)", "earlier"),
    ),
    ordinals=table("eerste tweede derde vierde"),
    quarters="kwartaal|trimester",
    halves="helft van het jaar|semester|halfjaar|jaarhelft",
    weekend="weekend|weekeinde",
    decade=(
        r"jaren (?:'|’)?(?P<ten>(?:19|20)?\d0)|jaren (?P<word>twintig|dertig|veertig|vijftig|zestig|zeventig"
        r"|tachtig|negentig)"
    ),
    tens=table("x twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
    century=r"(?P<number>\d{1,2})(?:e|de|ste) eeuw",
    next_day="volgende dag|dag (?:erna|daarna|erop|later|nadien)|daags nadien",
    day_before="dag (?:ervoor|daarvoor|voordien|eerder)|vorige dag",
    near_years=each(
        {
            -1: "vorig jaar, van vorig jaar",
            0: "dit jaar, van dit jaar",
            1: "volgend jaar, van volgend jaar",
        }
    ),
    lone_year=(
        r"\b(?:in|sinds|tegen|vanaf|tot|na|voor|van|uit|eind|begin|half|medio|jaar|zomer|winter|herfst|lente"
        r"|voorjaar|najaar|tussen|en) "
    ),
    bounds=(
        (r"(?:uiterlijk|ten laatste|tegen)(?: op| in)? (?:de |het )?", "by"),
        (r"tot(?: en met| aan)? (?:de |het )?", "until"),
        (r"vóór (?:de |het )?", "before"),
        (r"voor (?:de |het )?", "before"),
        (r"(?:sinds|sedert) (?:de |het )?", "since"),
        (r"vanaf (?:de |het )?", "starting"),
        (r"na (?:de |het )?", "after"),
        (r"ten vroegste (?:op |in )?", "not earlier than"),
    ),
    from_to=(("tussen", " en "), ("van", r" (?:tot(?: en met)?|[-–]) ")),
    future=(
        "zal|zullen|kan|kunnen|zou(?:den)?|gaat|gaan|wil(?:len)?|moet(?:en)?|word(?:t|en) verwacht|verwacht\\w*"
        "|gepland|plan(?:t|nen)|voorzien|komende?"
    ),
    past=(
        "was|waren|had|hadden|heeft|hebben|is|zijn|werd(?:en)?|kwam(?:en)?|ging(?:en)?|gaf|gaven|nam(?:en)?"
        "|viel(?:en)?|stond(?:en)?|sprak(?:en)?|schreef|schreven|zei(?:den)?|liet(?:en)?|begon(?:nen)?"
        "|won(?:nen)?|verloor|verloren|[a-z]{3,}(?:de|te)n?|ge[a-z]{3,}(?:d|t|en)"
    ),
    soon=(
        "volg(?:t|en)|begin(?:t|nen)|start(?:en)?|komt|komen|treedt|treden|eindig(?:t|en)|vind(?:t|en)|speel(?:t"
        "|en)|kiest|kiezen|stem(?:t|men)|vergader(?:t|en)|opent|openen|loopt|lopen"
    ),
    conditions="als|indien|tenzij|mits",
    undertaken=r"te (?!hebben\b|zijn\b|veel\b|laat\b)[a-z]{2,}n",
    ambiguous=frozenset({"mei", "jan", "mrt"}),
)
