"""Times in Norwegian, in both of its written forms."""

from __future__ import annotations

from onrecord.statements.times.tongues.vocabulary import Vocabulary, each, table

_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
_NUMBERS = {"fjorten": 14, "femten": 15, "tjue": 20, "tretti": 30, "førti": 40, "femti": 50, "hundre": 100}
_PARTS = each({
    "morning": "morgen, morgenen, morgon, formiddag, formiddagen",
    "afternoon": "ettermiddag, ettermiddagen",
    "evening": "kveld, kvelden",
    "night": "natt, natten, natta",
})  # fmt: skip
NORWEGIAN = Vocabulary(
    months=table(
        "januar/jan februar/feb mars april/apr mai juni juli august/aug september/sept/sep oktober/okt november/nov "
        "desember/des"
    ),
    weekdays={f"{day}{end}": n for n, day in enumerate(_DAYS) for end in ("", "en", "ens")}
    | {"måndag": 0, "tysdag": 1, "laurdag": 5, "sundag": 6},
    owned=frozenset(f"{day}ens" for day in _DAYS),
    units=each(
        {
            "day": "dag, dagen, dager, dagar, dagene, døgn, døgnene",
            "week": "uke, uka, uken, ukens, ukene, uker, veke, veka, veker",
            "month": "måned, måneden, måneder, månedene, månad, månader",
            "year": "år, året, årets, årene, åra",
            "decade": "tiår, tiårene",
            "quarter": "kvartal, kvartalet",
            "hour": "time, timer, timene",
        }
    ),
    numbers=table("en/én/ett/et/ei/ein/eit to tre fire fem seks sju/syv åtte ni ti elleve/elve tolv") | _NUMBERS,
    vague=each(
        {
            (2, 6): "noen, nokre",
            (2, 3): "et par, eit par",
            (3, 7): "flere, fleire",
        }
    ),
    days={"i dag": 0, "i går": -1, "i forgårs": -2, "i morgen": 1, "i morgon": 1, "i overmorgen": 2},
    parts=_PARTS | {f"s{part}": name for part, name in _PARTS.items()},
    tonight={
        "i morges": (0, "morning"),
        "i ettermiddag": (0, "afternoon"),
        "i kveld": (0, "evening"),
        "i natt": (-1, "night"),
    },
    seasons=each(
        {
            "spring": "vår, våren, vårens",
            "summer": "sommer, sommeren, sommerens, sommaren",
            "autumn": "høst, høsten, høstens, haust, hausten",
            "winter": "vinter, vinteren, vinterens",
        }
    ),
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
    holidays=each(
        {
            (12, 25): "jul, julen, jula, første juledag",
            (12, 24): "julaften, julekvelden",
            (1, 1): "nyttår",
            (12, 31): "nyttårsaften",
            (12, 26): "andre juledag",
            (5, 17): "17. mai",
        }
    ),
    feasts=each(
        {
            0: "påske, påsken, påska, første påskedag",
            1: "andre påskedag",
            -1: "påskeaften",
            -2: "langfredag",
            -3: "skjærtorsdag",
            -7: "palmesøndag",
            49: "pinse, pinsen, pinsa, første pinsedag",
            50: "andre pinsedag",
            39: "kristi himmelfartsdag",
        }
    ),
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
        ("årets (?:utgang|slutt)", "year", "end"),
        ("månedens (?:utgang|slutt)", "month", "end"),
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
    undertaken=r"(?:lov|tru[ea]|foreslå|foreslo|krev|oppfordr|ber|bad|nekt)\w*\b[^.,;:\n]{0,80}? å \w+",
    ambiguous=frozenset({"jan", "mars", "mai", "des"}),
)
