"""Times in Polish."""

from __future__ import annotations

from onrecord.statements.times.tongues.vocabulary import ROMAN, Vocabulary, table

_NEW = "y|a|ą|e|ym|ej|ego|emu|ych|ymi"
_SOFT = "i|ia|ią|ie|im|iej|iego|iemu|ich|imi"
POLISH = Vocabulary(
    months=table(
        "stycznia/styczeń/styczniu/styczniem lutego/luty/lutym marca/marzec/marcu/marcem "
        "kwietnia/kwiecień/kwietniu/kwietniem maja/maj/maju/majem czerwca/czerwiec/czerwcu/czerwcem "
        "lipca/lipiec/lipcu/lipcem sierpnia/sierpień/sierpniu/sierpniem września/wrzesień/wrześniu/wrześniem "
        "października/październik/październiku/październikiem listopada/listopad/listopadzie/listopadem "
        "grudnia/grudzień/grudniu/grudniem"
    ),
    weekdays={
        w: n - 1
        for w, n in table(
            "poniedziałek/poniedziałku/poniedziałkiem/poniedziałkowy/poniedziałkowe/poniedziałkowego/poniedziałkowym/"
            "poniedziałkowej/poniedziałkową/poniedziałkowa "
            "wtorek/wtorku/wtorkiem/wtorkowy/wtorkowe/wtorkowego/wtorkowym/wtorkowej/"
            "wtorkową/wtorkowa środę/środy/środa/środowy/środowe/środowego/środowym/środowej/środową/środowa "
            "czwartek/czwartku/czwartkiem/"
            "czwartkowy/czwartkowe/czwartkowego/czwartkowym/czwartkowej/czwartkową/czwartkowa "
            "piątek/piątku/piątkiem/piątkowy/"
            "piątkowe/piątkowego/piątkowym/piątkowej/piątkową/piątkowa "
            "sobotę/soboty/sobota/sobotni/sobotnie/sobotniego/"
            "sobotnim/sobotniej/sobotnią niedzielę/niedzieli/niedziela/niedzielny/niedzielne/niedzielnego/niedzielnym/"
            "niedzielnej/niedzielną"
        ).items()
    },
    units={
        "dzień": "day",
        "dnia": "day",
        "dni": "day",
        "dniach": "day",
        "dniu": "day",
        "doby": "day",
        "dobę": "day",
        "tydzień": "week",
        "tygodnia": "week",
        "tygodniu": "week",
        "tygodnie": "week",
        "tygodni": "week",
        "tygodniach": "week",
        "tygodniem": "week",
        "miesiąc": "month",
        "miesiąca": "month",
        "miesiącu": "month",
        "miesiące": "month",
        "miesięcy": "month",
        "miesiącach": "month",
        "rok": "year",
        "roku": "year",
        "lata": "year",
        "lat": "year",
        "latach": "year",
        "rokiem": "year",
        "dekadę": "decade",
        "dekady": "decade",
        "dekad": "decade",
        "dekadzie": "decade",
        "kwartał": "quarter",
        "kwartale": "quarter",
        "kwartału": "quarter",
        "godzinę": "hour",
        "godziny": "hour",
        "godzin": "hour",
    },
    numbers=table(
        "jeden/jedną/jednego dwa/dwie/dwóch/dwu trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu "
        "osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście/dwunastu"
    )
    | {
        "czternaście": 14,
        "czternastu": 14,
        "piętnaście": 15,
        "dwadzieścia": 20,
        "dwudziestu": 20,
        "trzydzieści": 30,
        "trzydziestu": 30,
        "sto": 100,
    },
    vague={"kilka": (2, 6), "kilku": (2, 6), "parę": (2, 3)},
    days={"dzisiaj": 0, "dziś": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2},
    parts={
        "rano": "morning",
        "przed południem": "morning",
        "w południe": "noon",
        "po południu": "afternoon",
        "popołudnie": "afternoon",
        "popołudniu": "afternoon",
        "wieczorem": "evening",
        "wieczór": "evening",
        "wieczoru": "evening",
        "w nocy": "night",
        "poranek": "morning",
        "poranku": "morning",
    },
    tonight={
        "dziś rano": (0, "morning"),
        "dzisiaj rano": (0, "morning"),
        "dziś wieczorem": (0, "evening"),
        "dziś w nocy": (-1, "night"),
        "minionej nocy": (-1, "night"),
        "ubiegłej nocy": (-1, "night"),
        "dzisiejszej nocy": (-1, "night"),
    },
    seasons={
        "wiosną": "spring",
        "wiosnę": "spring",
        "wiosna": "spring",
        "wiosny": "spring",
        "wiośnie": "spring",
        "latem": "summer",
        "lato": "summer",
        "jesienią": "autumn",
        "jesień": "autumn",
        "jesieni": "autumn",
        "zimą": "winter",
        "zimę": "winter",
        "zima": "winter",
        "zimy": "winter",
    },
    bare=frozenset(("wiosną", "latem", "jesienią", "zimą")),
    day=r"[0-3]?\d",
    of=" ",
    of_year=" ",
    year_noun=" (?:rokiem|roku|rok|r\\.|r(?!\\w))",
    and_=" (?:i|oraz|lub|albo) ",
    to=r"(?: do | ?[-–] ?)",
    month_noun="(?:miesiąc|miesiącu|miesiąca) ",
    plurals=frozenset(
        "dni dniach tygodnie tygodni tygodniach miesiące miesięcy miesiącach lata lat latach dekad godziny "
        "godzin".split()
    ),
    alone=((r"\b(?:w|około) ", "południe|południa", "noon"),),
    nights=(
        "(?:nocy|noc|nocą) (?:z|ze) {first} na {second}",
        "(?:nocy|noc) na {second}",
    ),
    holidays={
        "boże narodzenie": (12, 25),
        "bożego narodzenia": (12, 25),
        "bożym narodzeniem": (12, 25),
        "wigilia": (12, 24),
        "wigilię": (12, 24),
        "wigilii": (12, 24),
        "sylwester": (12, 31),
        "sylwestra": (12, 31),
        "nowy rok": (1, 1),
        "nowego roku": (1, 1),
        "nowym rokiem": (1, 1),
        "trzech króli": (1, 6),
        "wszystkich świętych": (11, 1),
    },
    feasts={
        "wielkanoc": 0,
        "wielkanocą": 0,
        "wielkanocy": 0,
        "niedzielę wielkanocną": 0,
        "poniedziałek wielkanocny": 1,
        "wielki piątek": -2,
        "wielkim piątkiem": -2,
        "wielki czwartek": -3,
        "wielką sobotę": -1,
        "niedzielę palmową": -7,
        "środę popielcową": -46,
        "zielone świątki": 49,
        "boże ciało": 60,
        "bożego ciała": 60,
    },
    later="(?:później|jeszcze) (?:w )?",
    articles="(?:(?:w|we|na|dniu|dnia|o|z|ze) ){0,2}",
    next=rf"(?:przyszł(?:{_NEW})|następn(?:{_NEW})|kolejn(?:{_NEW})|nadchodząc(?:{_NEW})|najbliższ(?:{_NEW}))",
    last=rf"(?:zeszł(?:{_NEW})|ubiegł(?:{_NEW})|minion(?:{_NEW})|(?:poprzedn|ostatn)(?:{_SOFT}))",
    this="(?:ten|tę|tym|tej|tego|ta|to|bieżący|bieżącym|bieżącego|obecny|obecnym)",
    behind=True,
    fronted=False,
    edges=(
        (r"(?:(?:na )?począt(?:ku|kiem|ek) )", "early"),
        (r"(?:(?:w )?połow(?:ie|y|ą|ę) (?!roku|(?:19|20)\d\d))", "mid"),
        (r"(?:(?:pod )?(?:koniec|końca|końcem|końcu) |schyłku )", "late"),
    ),
    ends=(("przełomie roku", "year", "start"),),
    counted=(
        (r"(?:około |ponad |niespełna |prawie )?{n} temu", "ago"),
        (r"{u} temu", "ago"),
        (r"przed {n}", "ago"),
        (r"za (?:około )?{n}", "from now"),
        (r"za {u}", "from now"),
        (r"(?:w ciągu|w przeciągu) (?:najbliższych )?{n}", "within"),
        (r"(?:przez )?(?:najbliższ(?:e|ych)|kolejn(?:e|ych)|następn(?:e|ych)) {n}", "next"),
        (r"(?:przez )?(?:ostatni(?:e|ch)|minion(?:e|ych)) {n}", "last"),
        (r"{n} później", "later"),
        (r"{u} później", "later"),
        (r"{n} wcześniej", "earlier"),
        (r"{u} wcześniej", "earlier"),
    ),
    ordinals={
        "pierwszy": 1,
        "pierwszym": 1,
        "pierwszego": 1,
        "pierwszej": 1,
        "pierwszą": 1,
        "pierwsza": 1,
        "drugi": 2,
        "drugim": 2,
        "drugiego": 2,
        "drugiej": 2,
        "drugą": 2,
        "druga": 2,
        "trzeci": 3,
        "trzecim": 3,
        "trzeciego": 3,
        "czwarty": 4,
        "czwartym": 4,
        "czwartego": 4,
        "i": 1,
        "ii": 2,
        "iii": 3,
        "iv": 4,
    },
    quarters="kwartał|kwartale|kwartału|kwartałem",
    halves=r"półrocze|półroczu|półrocza|połow(?:a|ie|y|ę|ą)(?= (?:roku|(?:19|20)\d\d))",
    weekend="weekend|weekendu|weekendem|weekendzie",
    decade=r"lat(?:a|ach|ami)? (?P<ten>(?:19|20)?[1-9]0)\.|lat(?:a|ach|ami)? (?P<word>dwudzieste|dwudziestych"
    "|trzydzieste"
    "|trzydziestych|czterdziestych|pięćdziesiątych|sześćdziesiątych|siedemdziesiątych|osiemdziesiątych"
    "|dziewięćdziesiątych)",
    tens=table(
        "x dwudzieste/dwudziestych trzydzieste/trzydziestych czterdziestych pięćdziesiątych sześćdziesiątych "
        "siedemdziesiątych osiemdziesiątych dziewięćdziesiątych"
    ),
    century=rf"{ROMAN} wiek(?:u|iem)?|(?P<number>\d\d?)\. wiek(?:u|iem)?",
    near_years={
        "ubiegłego roku": -1,
        "zeszłego roku": -1,
        "minionego roku": -1,
        "poprzedniego roku": -1,
        "ub.r.": -1,
        "ub. roku": -1,
        "ub. r.": -1,
        "tego roku": 0,
        "bieżącego roku": 0,
        "br.": 0,
        "przyszłego roku": 1,
        "następnego roku": 1,
    },
    next_day="następnego dnia|nazajutrz|dzień później|kolejnego dnia",
    day_before="dzień wcześniej|poprzedniego dnia",
    lone_year=r"\b(?:w|od|do|po|przed|rok|roku|na|między|a|i|latem|zimą|wiosną|jesienią|końca|końcu) ",
    bounds=(
        (r"(?:najpóźniej|nie później niż) (?:do |w )?", "by"),
        (r"(?:aż )?do (?:dnia )?", "until"),
        (r"przed (?:dniem )?", "before"),
        (r"po (?:dniu )?", "after"),
        (r"począwszy od (?:dnia )?", "starting"),
        (r"od (?:dnia )?", "since or starting"),
        (r"(?:najwcześniej|nie wcześniej niż) (?:w )?", "not earlier than"),
    ),
    from_to=(("między|pomiędzy", " a "), ("od", " (?:do|[-–]) ")),
    future=(
        "będzie|będą|ma|mają|może|mogą|zostan(?:ie|ą)|wejd(?:zie|ą)|odbęd(?:zie|ą)|zaplanowan\\w+|planuj(?:e|ą)"
        "|rozpoczn(?:ie|ą)|zaczn(?:ie|ą)|przyjed(?:zie|ą)|spotka(?:ją)?|powstan(?:ie|ą)|powinien|powinn[aoy]|powinni"
        "|zamierza(?:ją)?|chce|chcą|potrwa(?:ją)?|zakończ(?:y|ą)|rusz(?:y|ą)|otworz(?:y|ą)|weźmie|wezmą|przedstawi(?:ą)?"
        "|zagra(?:ją)?|wróc(?:i|ą)|pojaw(?:i|ią)|zapadn(?:ie|ą)|zbierze|zbiorą|zbada(?:ją)?|zajm(?:ie|ą)|zdecyduj(?:e|ą)"
        "|zapowiada(?:ją)?|spodziewan[aey]|czeka(?:ją)?|obowiązywać|muszą|musi|trzeba"
    ),
    past=("[a-ząćęłńóśźż]{2,}(?:ł|ła|ło|li|ły)(?:by)?|[a-ząćęłńóśźż]{3,}(?:ano|ono|ęto)|był[aoy]?|byli"),
    soon=(
        "rozpoczyna(?:ją)?|zaczyna(?:ją)?|wchodz(?:i|ą)|odbywa(?:ją)?|startuj(?:e|ą)|gra(?:ją)?|głosuj(?:e|ą)|kończ(?:y|ą)"
        "|otwiera(?:ją)?|zamyka(?:ją)?|przyjeżdża(?:ją)?|zbiera(?:ją)?|rusza(?:ją)?|wygasa(?:ją)?|wraca(?:ją)?|udaj(?:e|ą)"
    ),
    conditions="jeśli|jeżeli|gdy|o ile|chyba że",
    ambiguous=frozenset({"maja", "maj", "marca", "luty"}),
)
