"""Times in Norwegian, in both of its written forms."""

from __future__ import annotations

from onrecord.statements.times.tongues.vocabulary import Vocabulary, table

_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
_NUMBERS = {"fjorten": 14, "femten": 15, "tjue": 20, "tretti": 30, "førti": 40, "femti": 50, "hundre": 100}
_PARTS = {
    "morgen": "morning", "morgenen": "morning", "morgon": "morning", "formiddag": "morning",
    "formiddagen": "morning", "ettermiddag": "afternoon", "ettermiddagen": "afternoon", "kveld": "evening",
    "kvelden": "evening", "natt": "night", "natten": "night", "natta": "night",
}  # fmt: skip
NORWEGIAN = Vocabulary(
    months=table(
        "januar/jan februar/feb mars april/apr mai juni juli august/aug september/sept/sep oktober/okt november/nov "
        "desember/des"
    ),
    weekdays={f"{day}{end}": n for n, day in enumerate(_DAYS) for end in ("", "en", "ens")}
    | {"måndag": 0, "tysdag": 1, "laurdag": 5, "sundag": 6},
    owned=frozenset(f"{day}ens" for day in _DAYS),
    units={
        "dag": "day",
        "dagen": "day",
        "dager": "day",
        "dagar": "day",
        "dagene": "day",
        "døgn": "day",
        "døgnene": "day",
        "uke": "week",
        "uka": "week",
        "uken": "week",
        "ukens": "week",
        "ukene": "week",
        "uker": "week",
        "veke": "week",
        "veka": "week",
        "veker": "week",
        "måned": "month",
        "måneden": "month",
        "måneder": "month",
        "månedene": "month",
        "månad": "month",
        "månader": "month",
        "år": "year",
        "året": "year",
        "årets": "year",
        "årene": "year",
        "åra": "year",
        "tiår": "decade",
        "tiårene": "decade",
        "kvartal": "quarter",
        "kvartalet": "quarter",
        "time": "hour",
        "timer": "hour",
        "timene": "hour",
    },
    numbers=table("en/én/ett/et/ei/ein/eit to tre fire fem seks sju/syv åtte ni ti elleve/elve tolv") | _NUMBERS,
    vague={"noen": (2, 6), "nokre": (2, 6), "et par": (2, 3), "eit par": (2, 3), "flere": (3, 7), "fleire": (3, 7)},
    days={"i dag": 0, "i går": -1, "i forgårs": -2, "i morgen": 1, "i morgon": 1, "i overmorgen": 2},
    parts=_PARTS | {f"s{part}": name for part, name in _PARTS.items()},
    tonight={
        "i morges": (0, "morning"),
        "i ettermiddag": (0, "afternoon"),
        "i kveld": (0, "evening"),
        "i natt": (-1, "night"),
    },
    seasons={
        "vår": "spring",
        "våren": "spring",
        "vårens": "spring",
        "sommer": "summer",
        "sommeren": "summer",
        "sommerens": "summer",
        "sommaren": "summer",
        "høst": "autumn",
        "høsten": "autumn",
        "høstens": "autumn",
        "haust": "autumn",
        "hausten": "autumn",
        "vinter": "winter",
        "vinteren": "winter",
        "vinterens": "winter",
    },
    bare=frozenset(("sommeren", "høsten", "vinteren", "hausten", "sommaren")),
    day=r"(?:den )?[0-3]?\d\.",
    of=" ",
    of_year=" (?:år )?",
    and_=" (?:og|eller) (?:den )?",
    to=r"(?: til(?: og med)? (?:den )?| ?[-–] ?)",
    month_noun="måned ",
    plurals=frozenset(
        "dager dagar dagene døgnene ukene uker veker måneder månedene månader årene åra tiårene timer timene".split()
    ),
    alone=(
        (r"\b(?:på|om) ", "morgenen|formiddagen", "morning"),
        (r"\b(?:på|om) ", "ettermiddagen", "afternoon"),
        (r"\b(?:på|om|utover) ", "kvelden", "evening"),
        (r"\b(?:i løpet av|utover) ", "natten|natta", "night"),
    ),
    nights=("natt(?:en|a)? (?:til|mot) {second}", "natt(?:en|a)? mellom {first} og {second}"),
    holidays={
        "jul": (12, 25),
        "julen": (12, 25),
        "jula": (12, 25),
        "julaften": (12, 24),
        "julekvelden": (12, 24),
        "nyttår": (1, 1),
        "nyttårsaften": (12, 31),
        "første juledag": (12, 25),
        "andre juledag": (12, 26),
        "17. mai": (5, 17),
    },
    feasts={
        "påske": 0,
        "påsken": 0,
        "påska": 0,
        "første påskedag": 0,
        "andre påskedag": 1,
        "påskeaften": -1,
        "langfredag": -2,
        "skjærtorsdag": -3,
        "palmesøndag": -7,
        "pinse": 49,
        "pinsen": 49,
        "pinsa": 49,
        "første pinsedag": 49,
        "andre pinsedag": 50,
        "kristi himmelfartsdag": 39,
    },
    later="(?:senere|seinere) ",
    articles="(?:(?:på|i|under|den|det|de|av|for|om|til) ){0,2}",
    next=r"(?:neste|kommende|førstkommende)",
    last=r"(?:forrige|i fjor|siste|sist|foregående|førre)",
    this=r"(?:denne|dette|inneværende|i år|nåværende)",
    behind=True,
    fronted=False,
    edges=(
        (
            r"(?:(?:i |ved |fra )?(?:begynnelsen|starten|inngangen) (?:av|til|på) (?:den |det )?|tidlig (?:i |på )?)",
            "early",
        ),
        (r"(?:(?:i )?midten av (?:den |det )?|medio )", "mid"),
        (r"(?:(?:i |ved |mot )?(?:slutten|utgangen) av (?:den |det )?|sent (?:i |på )?|ultimo )", "late"),
    ),
    ends=(
        ("i år", "year", "this"),
        ("i fjor", "year", "last"),
        ("årsskiftet", "year", "start"),
        ("månedsskiftet", "month", "start"),
    ),
    seasonal=(
        ("i sommer", "summer", ""),
        ("i vinter", "winter", ""),
        ("i vår", "spring", ""),
        ("i høst|i haust", "autumn", ""),
        ("til høsten", "autumn", "next"),
        ("til våren", "spring", "next"),
        ("til sommeren", "summer", "next"),
        ("til vinteren", "winter", "next"),
    ),
    counted=(
        (r"for (?:bare |nær |nesten |rundt |omtrent |over |drøyt |om lag )?{n} siden", "ago"),
        (r"for (?:bare |nær |nesten |rundt |omtrent |over )?{n} sidan", "ago"),
        (r"om (?:rundt |cirka |omtrent )?{n}", "in"),
        (r"innen (?:de neste )?{n}", "within"),
        (r"(?:de )?(?:neste|kommende|nærmeste) {n}", "next"),
        (r"(?:de |dei )?siste {n}", "last"),
        (r"{n} (?:senere|seinere|etter(?=[.,]| \w+et\b))", "later"),
        (r"{n} (?:tidligere|tidlegare|før(?=[.,]))", "earlier"),
    ),
    ordinals=table("første/1. andre/2. tredje/3. fjerde/4."),
    quarters="kvartal",
    halves="halvår|halvdel av året",
    weekend="helgen|helga|helgens",
    decade="(?P<ten>(?:19|20)?[1-9]0)-tallet|(?P<word>tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)tallet",
    tens=table("x tjue tretti førti femti seksti sytti åtti nitti"),
    century=r"(?P<hundreds>1\d|20)00-tallet|(?P<number>\d{1,2})\. århundre",
    near_years={"i fjor": -1, "i år": 0, "neste år": 1},
    next_day="(?:dagen (?:etter|derpå)|neste dag|påfølgende dag)(?! at\\b)",
    day_before="dagen (?:før|i forveien)(?=[.,])|foregående dag",
    lone_year=(
        r"\b(?:i|siden|sidan|fra|til|før|etter|innen|hele|året|år|av|mellom|og|våren|sommeren|høsten|vinteren|valget"
        r"|ved utgangen av|medio) "
    ),
    bounds=(
        (r"(?:innen|senest|seinest)(?: i| på)? (?:den )?", "by"),
        (r"(?:fram |frem )?til(?: og med)? (?:den )?", "until"),
        (r"(?:før|innan) (?:den )?", "before"),
        (r"etter (?:den )?", "after"),
        (r"si(?:den|dan) (?:den |i )?", "since"),
        (r"fra(?: og med)? (?:den )?|frå(?: og med)? ", "since or starting"),
        (r"tidligst (?:den |i |på )?", "not earlier than"),
    ),
    from_to=(("mellom", " og "), ("fra|frå", r" (?:(?:fram |frem )?til(?: og med)?|[-–]) ")),
    future=(
        "skal(?!(?: [\\wæøå-]+){0,6} ha\\b)|vil|kommer til å|kjem til å"
        "|ventes|forventes|planlegge[rs]|planlagt|bør|må|kan"
        "|får|håper|tenker|foreslås"
        "|kommende"
    ),
    past=(
        "har|hadde|var|ble|blei|vart|fikk|gikk|kom|sa|så|tok|ga|sto|døde|falt|lå|holdt|skrev|vant|forsvant"
        "|er (?=\\w+t\\b)"
        "|[a-zæøå]{2,}(?:ndte|nnte|kte|lte|rte|ste|gde|vde|dde|erte|lgte|pte)"
    ),
    soon=(
        "begynner|starter|åpner|spilles|spiller|trer|møtes|møter|stemmer|går|holdes|avsluttes|avgjøres|kommer"
        "|samles|presenteres|stenger|reiser|er|blir|deltar|gjelder|sendes"
    ),
    conditions="hvis|dersom|om|med mindre",
    ambiguous=frozenset({"jan", "mars", "mai", "des"}),
)
