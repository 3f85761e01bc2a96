"""Times in Polish."""

from __future__ import annotations

from onrecord.statements.times.tongues.vocabulary import ROMAN, Vocabulary, each, table

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
    units=each(
        {
            "day": "dzień, dnia, dni, dniach, dniu, doby, dobę",
            "week": "tydzień, tygodnia, tygodniu, tygodnie, tygodni, tygodniach, tygodniem",
            "month": "miesiąc, miesiąca, miesiącu, miesiące, miesięcy, miesiącach",
            "year": "rok, roku, lata, lat, latach, rokiem",
            "decade": "dekadę, dekady, dekad, dekadzie",
            "quarter": "kwartał, kwartale, kwartału",
            "hour": "godzinę, godziny, godzin",
        }
    ),
    numbers=table(
        "jeden/jedną/jednego dwa/dwie/dwóch/dwu trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu "
        "osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście/dwunastu"
    )
    | each(
        {
            14: "czternaście, czternastu",
            15: "piętnaście",
            20: "dwadzieścia, dwudziestu",
            30: "trzydzieści, trzydziestu",
            100: "sto",
        }
    ),
    vague={"kilka": (2, 6), "kilku": (2, 6), "parę": (2, 3)},
    days={"dzisiaj": 0, "dziś": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2},
    parts=each(
        {
            "morning": "rano, przed południem, poranek, poranku",
            "noon": "w południe",
            "afternoon": "po południu, popołudnie, popołudniu",
            "evening": "wieczorem, wieczór, wieczoru",
            "night": "w nocy",
        }
    ),
    tonight=each(
        {
            (0, "morning"): "dziś rano, dzisiaj rano",
            (0, "evening"): "dziś wieczorem",
            (-1, "night"): "dziś w nocy, minionej nocy, ubiegłej nocy, dzisiejszej nocy",
        }
    ),
    seasons=each(
        {
            "spring": "wiosną, wiosnę, wiosna, wiosny, wiośnie",
            "summer": "latem, lato",
            "autumn": "jesienią, jesień, jesieni",
            "winter": "zimą, zimę, zima, zimy",
        }
    ),
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
    holidays=each(
        {
            (12, 25): "boże narodzenie, bożego narodzenia, bożym narodzeniem",
            (12, 24): "wigilia, wigilię, wigilii",
            (12, 31): "sylwester, sylwestra",
            (1, 1): "nowy rok, nowego roku, nowym rokiem",
            (1, 6): "trzech króli",
            (11, 1): "wszystkich świętych",
        }
    ),
    feasts=each(
        {
            0: "wielkanoc, wielkanocą, wielkanocy, niedzielę wielkanocną",
            1: "poniedziałek wielkanocny",
            -2: "wielki piątek, wielkim piątkiem",
            -3: "wielki czwartek",
            -1: "wielką sobotę",
            -7: "niedzielę palmową",
            -46: "środę popielcową",
            49: "zielone świątki",
            60: "boże ciało, bożego ciała",
        }
    ),
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
    ordinals=each(
        {
            1: "pierwszy, pierwszym, pierwszego, pierwszej, pierwszą, pierwsza, i",
            2: "drugi, drugim, drugiego, drugiej, drugą, druga, ii",
            3: "trzeci, trzecim, trzeciego, iii",
            4: "czwarty, czwartym, czwartego, iv",
        }
    ),
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
    near_years=each(
        {
            -1: "ubiegłego roku, zeszłego roku, minionego roku, poprzedniego roku, ub.r., ub. roku, ub. r.",
            0: "tego roku, bieżącego roku, br.",
            1: "przyszłego roku, następnego roku",
        }
    ),
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
        "|(?:za|prze)?głosuj(?:e|ą)|ogłos(?:i|zą)|opublikuj(?:e|ą)|uchwal(?:i|ą)|podejm(?:ie|ą)|wybier(?:ze|ą)|przyjm(?:ie|ą)"
        "|odwiedz(?:i|ą)|wystąpi(?:ą)?|stan(?:ie|ą)|rozpatrz(?:y|ą)|złoż(?:y|ą)|podpisz(?:e|ą)|omów(?:i|ią)"
        "|zapowiada(?:ją)?|spodziewan[aey]|czeka(?:ją)?|obowiązywać|muszą|musi|trzeba"
    ),
    past=("[a-ząćęłńóśźż]{2,}(?:ł|ła|ło|li|ły)(?:by)?|[a-ząćęłńóśźż]{3,}(?:ano|ono|ęto)|był[aoy]?|byli"),
    soon=(
        "rozpoczyna(?:ją)?|zaczyna(?:ją)?|wchodz(?:i|ą)|odbywa(?:ją)?|startuj(?:e|ą)|gra(?:ją)?|głosuj(?:e|ą)|kończ(?:y|ą)"
        "|otwiera(?:ją)?|zamyka(?:ją)?|przyjeżdża(?:ją)?|zbiera(?:ją)?|rusza(?:ją)?|wygasa(?:ją)?|wraca(?:ją)?|udaj(?:e|ą)"
    ),
    conditions="jeśli|jeżeli|gdy|o ile|chyba że",
    undertaken=(
        r"(?:obie[cn]|zagroz|groz|propon|zapropon|"
        r"nakaz|polec|wez?w|wzyw|odm[aó]w)\w*\b[^.,;:\n]{0,80}? \w+(?:ć|nia|cia)"
    ),
    ambiguous=frozenset({"maja", "maj", "marca", "luty"}),
)
