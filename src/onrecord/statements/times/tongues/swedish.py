"""Times in Swedish."""

from __future__ import annotations

from onrecord.statements.times.stretch import Unit
from onrecord.statements.times.tongues.vocabulary import Vocabulary, each, table

_DAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
_UNITS: dict[str, Unit] = each({
    "day": "dag, dagen, dagar, dagarna, dygn, dygnet",
    "week": "vecka, veckas, veckan, veckans, veckor, veckorna",
    "month": "månad, månads, månaden, månadens, månader, månaderna",
    "year": "år, års, året, årets, åren",
    "decade": "årtionde, årtionden, årtiondena",
    "quarter": "kvartal, kvartalet",
    "hour": "timme, timmar, timmarna",
})  # fmt: skip
_PARTS = each({
    "morning": "förmiddag, förmiddagen, morgon, morgonen",
    "afternoon": "eftermiddag, eftermiddagen",
    "evening": "kväll, kvällen",
    "night": "natt, natten",
})  # fmt: skip
SWEDISH = Vocabulary(
    months=table(
        "januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sept/sep oktober/okt "
        "november/nov december/dec"
    ),
    weekdays={f"{day}{end}": n for n, day in enumerate(_DAYS) for end in ("", "en", "ens", "s")},
    over=frozenset(f"{day}s" for day in _DAYS),
    owned=frozenset(f"{day}ens" for day in _DAYS),
    units=_UNITS,
    numbers=table("en/ett två tre fyra fem sex sju åtta nio tio elva tolv")
    | {"fjorton": 14, "femton": 15, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "hundra": 100},
    vague={"några": (2, 6), "ett par": (2, 3), "flera": (3, 7)},
    days=each(
        {
            0: "i dag, idag",
            -1: "i går, igår",
            -2: "i förrgår",
            1: "i morgon, imorgon",
            2: "i övermorgon",
        }
    ),
    parts=_PARTS | {f"s{part}": name for part, name in _PARTS.items()},
    tonight=each(
        {
            (0, "morning"): "i morse, imorse",
            (0, "afternoon"): "i eftermiddag",
            (0, "evening"): "i kväll, ikväll",
            (-1, "night"): "i natt, inatt",
        }
    ),
    seasons=each(
        {
            "spring": "vår, våren, vårens",
            "summer": "sommar, sommaren, sommarens",
            "autumn": "höst, hösten, höstens",
            "winter": "vinter, vintern, vinterns",
        }
    ),
    bare=frozenset(("sommaren", "hösten", "vintern")),
    day=r"(?:den )?[0-3]?\d(?::e)?",
    of=" ",
    of_year=" (?:år )?",
    and_=" (?:och|eller) (?:den )?",
    to=r"(?: till(?: och med)? (?:den )?| ?[-–] ?)",
    month_noun="månad ",
    plurals=frozenset(
        "dagar dagarna veckor veckorna månader månaderna åren årtionden årtiondena timmar timmarna".split()
    ),
    alone=(
        (r"\bpå (?:tidiga |sena )?", "förmiddagen|morgonen", "morning"),
        (r"\b(?:på|under) ", "eftermiddagen", "afternoon"),
        (r"\b(?:på|under) (?:sena )?", "kvällen", "evening"),
        (r"\bunder ", "natten", "night"),
    ),
    nights=("natten (?:mot|till) {second}", "natten mellan {first} och {second}"),
    holidays=each(
        {
            (12, 25): "jul, julen, juldagen",
            (12, 24): "julafton",
            (12, 26): "annandag jul",
            (1, 1): "nyår, nyårsdagen",
            (12, 31): "nyårsafton",
            (1, 6): "trettondagen",
        }
    ),
    feasts=each(
        {
            0: "påsk, påsken, påskdagen",
            -1: "påskafton",
            1: "annandag påsk",
            -2: "långfredagen, långfredag",
            -3: "skärtorsdagen, skärtorsdag",
            49: "pingst, pingsten, pingstdagen",
            39: "kristi himmelsfärdsdag",
        }
    ),
    later="(?:senare|längre fram) ",
    articles="(?:(?:på|i|under|den|det|de|av|för) ){0,2}",
    next=r"(?:nästa|nästkommande|kommande|på(?! \w{1,6}dag(?:en|s)))",
    last=r"(?:förra|i fjol|ifjol|senaste|gångna|föregående)",
    this=r"(?:den här|det här|denna|detta|innevarande|i år)",
    behind=True,
    fronted=False,
    edges=(
        (r"(?:(?:i |från |sedan )?(?:början|ingången) (?:av|på) (?:den |det )?|tidigt (?:i |på |under )?)", "early"),
        (r"(?:(?:i )?mitten (?:av|på) (?:den |det )?)", "mid"),
        (r"(?:(?:i |till |vid )?(?:slutet|utgången) (?:av|på) (?:den |det )?|sent (?:i |på |under )?)", "late"),
    ),
    ends=(
        ("i år", "year", "this"),
        ("i fjol|ifjol|i fjor", "year", "last"),
        ("i veckan", "week", "this"),
        ("årsskiftet", "year", "start"),
        ("årets (?:slut|utgång)", "year", "end"),
        ("månadens (?:slut|utgång)", "month", "end"),
        ("månadsskiftet", "month", "start"),
        ("halvårsskiftet", "year", "mid"),
    ),
    seasonal=(
        ("i somras", "summer", "last"),
        ("i vintras", "winter", "last"),
        ("i våras", "spring", "last"),
        ("i höstas", "autumn", "last"),
        ("i sommar", "summer", ""),
        ("i vinter", "winter", ""),
        ("i vår", "spring", ""),
        ("i höst", "autumn", ""),
    ),
    counted=(
        (r"för (?:bara |cirka |omkring |drygt |mer än |nästan )?{n} sedan", "ago"),
        (r"om (?:cirka |drygt |ungefär )?{n}", "in"),
        (r"inom (?:de närmaste |loppet av )?{n}", "within"),
        (r"(?:de |under )?(?:närmaste|kommande|nästa) {n}", "next"),
        (r"(?:de |under )?(?:senaste|sista) {n}", "last"),
        (r"{n} (?:senare|efteråt)", "later"),
        (r"{n} (?:tidigare|dessförinnan)", "earlier"),
    ),
    ordinals=table("första/1:a andra/2:a tredje fjärde"),
    quarters="kvartalet|kvartal",
    halves="halvåret|halvår|hälften av året",
    weekend="helgen|helgens|veckohelgen|veckoslutet",
    decade="(?P<ten>(?:19|20)?[1-9]0)-talet|(?P<word>tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)talet",
    tens=table("x tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"),
    century=r"(?P<hundreds>1\d|20)00-talet|(?P<number>\d{1,2})(?::e|:de) (?:århundradet|seklet)",
    near_years=each(
        {
            -1: "i fjol, ifjol, förra året",
            0: "i år",
            1: "nästa år, kommande år",
        }
    ),
    next_day="(?:dagen (?:efter|därpå)|(?:nästa|följande) dag)(?! (?:att|den|en|ett)\\b)",
    day_before="(?:dagen|kvällen) (?:före|innan)(?=[.,]| [a-zåäö]+de\\b)|föregående dag",
    lone_year=(
        r"\b(?:i|under|sedan|från|till|före|efter|innan|senast|hela|år|året|början av|slutet av|mellan|och|våren"
        r"|sommaren|hösten|vintern|valet|fram till|inför) "
    ),
    bounds=(
        (r"senast (?:den |på |i |under )?", "by ahead"),
        (r"(?:fram )?till(?: och med)? (?:den |i )?", "until"),
        (r"(?:före|innan) (?:den )?", "before"),
        (r"efter (?:den )?", "after"),
        (r"sedan (?:den |i |på )?", "since"),
        (r"från(?: och med)? (?:den )?", "since or starting"),
        (r"tidigast (?:den |i |på )?", "not earlier than"),
    ),
    from_to=(("mellan", " och "), ("från", r" (?:(?:fram )?till(?: och med)?|[-–]) ")),
    future=(
        "ska(?!(?: [\\wåäö-]+){0,6} ha\\b)|skall|kommer att|väntas|planera(?:r|s|t)|vill|bör|måste|kan|får|räknar"
        "|beräknas|avser|tänker|föreslås"
        "|kommande|inför|hoppas"
    ),
    past=(
        "har|hade|var|blev|fick|gick|kom|sa|sade|sågs?|dog|tog|gav|stod|föll|låg|hölls?|försvann|skrev|greps|vann|bröts?"
        "|sköts?|lät|[a-zåäö]{2,}(?:ades?|ndes?|mdes?|rdes?|ldes?|gdes?|vdes?|ktes?|stes?|ptes?)|åtalas|misstänks"
    ),
    soon=(
        "börjar|inleds|öppnar|spelas|spelar|träder|träffas|träffar|möts|möter|röstar|går|hålls|avslutas|återupptas"
        "|avgörs|startar|kommer|samlas|presenteras|stänger|släpps|reser|är|blir|gäller|sänds"
    ),
    conditions="om|ifall|såvida|förutsatt",
    undertaken=r"(?:lov|hot|föreslå|föreslog|kräv|uppman|ber|bad|vägr)\w*\b[^.,;:\n]{0,80}? att \w+",
    ambiguous=frozenset({"jan", "mars", "jul"}),
)
