"""Times in Danish."""

from __future__ import annotations

from onrecord.statements.times.stretch import Unit
from onrecord.statements.times.tongues.vocabulary import Vocabulary, each, table

_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
_NUMBERS = {"fjorten": 14, "femten": 15, "tyve": 20, "tredive": 30, "fyrre": 40, "hundrede": 100}
_PARTS = each({
    "morning": "morgen, morgenen, formiddag, formiddagen",
    "noon": "middag",
    "afternoon": "eftermiddag, eftermiddagen",
    "evening": "aften, aftenen",
    "night": "nat, natten",
})  # fmt: skip
_UNITS: dict[str, Unit] = each({
    "day": "dag, dagen, dage, dagene, døgn",
    "week": "uge, ugen, ugens, uger, ugerne",
    "month": "måned, måneden, måneds, måneder, månederne",
    "year": "år, året, årets, årene",
    "decade": "årti, årtier",
    "quarter": "kvartal, kvartalet",
    "hour": "time, timer, timerne",
})  # fmt: skip
DANISH = Vocabulary(
    months=table(
        "januar/jan februar/feb marts april/apr maj juni juli august/aug september/sept/sep oktober/okt november/nov "
        "december/dec"
    ),
    weekdays={f"{day}{end}": n for n, day in enumerate(_DAYS) for end in ("", "en", "ens")},
    owned=frozenset(f"{day}ens" for day in _DAYS),
    units=_UNITS,
    numbers=table("en/én/et/ét to tre fire fem seks syv otte ni ti elleve tolv") | _NUMBERS,
    vague={"nogle": (2, 6), "få": (2, 6), "et par": (2, 3), "flere": (3, 7)},
    days={"i dag": 0, "i går": -1, "i forgårs": -2, "i morgen": 1, "i overmorgen": 2},
    parts=_PARTS,
    tonight={
        "i morges": (0, "morning"),
        "i formiddag": (0, "morning"),
        "i eftermiddag": (0, "afternoon"),
        "til eftermiddag": (0, "afternoon"),
        "i aften": (0, "evening"),
        "i aftes": (-1, "evening"),
        "i nat": (-1, "night"),
    },
    seasons=each(
        {
            "spring": "forår, foråret, forårets",
            "summer": "sommer, sommeren, sommerens",
            "autumn": "efterår, efteråret, efterårets",
            "winter": "vinter, vinteren, vinterens",
        }
    ),
    bare=frozenset(("sommeren", "efteråret", "foråret", "vinteren")),
    day=r"(?:den )?[0-3]?\d\.",
    of=" ",
    of_year=" (?:år )?",
    and_=" (?:og|eller) (?:den )?",
    to=r"(?: til(?: og med)? (?:den )?| ?[-–] ?)",
    month_noun="måned ",
    plurals=frozenset("dage dagene uger ugerne måneder månederne årene årtier timer timerne".split()),
    alone=(
        (r"\b(?:om|på) ", "morgenen|formiddagen", "morning"),
        (r"\b(?:om|på) ", "eftermiddagen", "afternoon"),
        (r"\b(?:om|på) ", "aftenen", "evening"),
        (r"\b(?:i løbet af|om) ", "natten", "night"),
    ),
    nights=("nat(?:ten)? (?:til|mod) {second}", "nat(?:ten)? mellem {first} og {second}"),
    holidays=each(
        {
            (12, 25): "jul, julen, første juledag",
            (12, 24): "juleaften, juleaftensdag",
            (1, 1): "nytår",
            (12, 31): "nytårsaften",
            (6, 5): "grundlovsdag",
            (6, 23): "sankthans",
        }
    ),
    feasts=each(
        {
            0: "påske, påsken, påskedag",
            1: "anden påskedag",
            -2: "langfredag",
            -3: "skærtorsdag",
            -7: "palmesøndag",
            26: "store bededag",
            49: "pinse, pinsen, pinsedag",
            50: "anden pinsedag",
            39: "kristi himmelfartsdag",
        }
    ),
    later="(?:senere) ",
    articles="(?:(?:på|i|under|den|det|de|af|for|om|til) ){0,2}",
    next=r"(?:næste|kommende|førstkommende|på(?! \w{1,6}dagen))",
    last=r"(?:forrige|sidste|i fjor|foregående)",
    this=r"(?:denne|dette|indeværende|i år|nuværende)",
    behind=True,
    fronted=False,
    edges=(
        (r"(?:(?:i |ved |fra )?(?:begyndelsen|starten) (?:af|på) (?:den |det )?|tidligt (?:i |på )?)", "early"),
        (r"(?:(?:i )?midten af (?:den |det )?|medio )", "mid"),
        (r"(?:(?:i |ved |inden )?(?:slutningen|udgangen) af (?:den |det )?|sent (?:i |på )?|ultimo )", "late"),
    ),
    ends=(
        ("i år", "year", "this"),
        ("i fjor", "year", "last"),
        ("årsskiftet", "year", "start"),
        ("årets (?:udgang|slutning)", "year", "end"),
        ("månedens (?:udgang|slutning)", "month", "end"),
    ),
    seasonal=(
        ("i sommer", "summer", ""),
        ("i vinter", "winter", ""),
        ("i foråret", "spring", ""),
        ("i efteråret", "autumn", ""),
        ("i sommers", "summer", "last"),
        ("til efteråret", "autumn", "next"),
        ("til foråret", "spring", "next"),
        ("til sommer|til sommeren", "summer", "next"),
        ("til vinter", "winter", "next"),
    ),
    counted=(
        (r"for (?:bare |knap |næsten |omkring |cirka |over |godt )?{n} siden", "ago"),
        (r"om (?:cirka |omkring )?{n}", "in"),
        (r"inden for (?:de næste )?{n}", "within"),
        (r"(?:de )?(?:næste|kommende|nærmeste) {n}", "next"),
        (r"(?:de |det )?(?:seneste|sidste) {n}", "last"),
        (r"{n} senere", "later"),
        (r"{n} (?:tidligere|forinden)", "earlier"),
    ),
    ordinals=table("første/1. andet/anden/2. tredje/3. fjerde/4."),
    quarters="kvartal",
    halves="halvår|halvdel af året",
    weekend="weekenden|weekend|weekendens",
    decade="(?P<ten>(?:19|20)?[1-9]0)['’]?erne|(?P<word>tyver|tredivver|fyrrer|halvtredser|tresser|halvfjerdser"
    "|firser|halvfemser)ne",
    tens=table("x tyver tredivver fyrrer halvtredser tresser halvfjerdser firser halvfemser"),
    century=r"(?P<hundreds>1\d|20)00-tallet|(?P<number>\d{1,2})\. århundrede",
    near_years={"sidste år": -1, "i fjor": -1, "i år": 0, "næste år": 1},
    next_day="(?:dagen (?:efter|derpå)|næste dag|følgende dag)(?! at\\b)",
    day_before="dagen (?:før|forinden)(?=[.,])|foregående dag",
    lone_year=(
        r"\b(?:i|siden|fra|til|før|efter|inden|hele|året|år|af|mellem|og|foråret|sommeren|efteråret|vinteren|valget"
        r"|udgangen af|medio) "
    ),
    bounds=(
        (r"senest (?:den |på |i )?", "by ahead"),
        (r"(?:frem )?(?:ind)?til(?: og med)? (?:den )?", "until"),
        (r"(?:før|inden) (?:den )?", "before"),
        (r"efter (?:den )?", "after"),
        (r"siden (?:den |i )?", "since"),
        (r"fra(?: og med)? (?:den )?", "since or starting"),
        (r"tidligst (?:den |i |på )?", "not earlier than"),
    ),
    from_to=(("mellem", " og "), ("fra", r" (?:(?:frem )?til(?: og med)?|[-–]) ")),
    future=(
        "skal(?!(?: [\\wæøå-]+){0,6} have\\b)|vil|kommer til at|ventes|forventes|planlægge[rs]|planlagt|bør|må|kan|får"
        "|håber|agter|foreslås|kommende"
    ),
    past=(
        "har|havde|var|blev|fik|gik|kom|sagde|så|tog|gav|stod|døde|faldt|lå|holdt|skrev|vandt|forsvandt"
        "|er (?=\\w+et\\b)"
        "|[a-zæøå]{2,}(?:ede|ndte|kte|lte|rte|ste|gde|vde)"
    ),
    soon=(
        "begynder|starter|åbner|spilles|spiller|træder|mødes|møder|stemmer|går|holdes|afsluttes|afgøres|kommer|samles"
        "|præsenteres|lukker|rejser|er|bliver|gælder|gennemfører|sendes"
    ),
    conditions="hvis|såfremt|medmindre|om",
    undertaken=r"(?:lov|tru[ea]|foreslå|foreslog|kræv|opfordr|bed|bad|nægt)\w*\b[^.,;:\n]{0,80}? at \w+",
    ambiguous=frozenset({"jan", "maj", "dec"}),
)
