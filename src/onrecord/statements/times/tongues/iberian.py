"""Times in Spanish and Portuguese."""

from __future__ import annotations

from onrecord.statements.times.tongues.vocabulary import ROMAN, Vocabulary, each, table

SPANISH = Vocabulary(
    months=table("enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"),
    weekdays={
        w: n - 1 for w, n in table("lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo").items()
    },
    units=each(
        {
            "day": "día, días, dia, dias",
            "week": "semana, semanas",
            "month": "mes, meses",
            "year": "año, años",
            "decade": "década, décadas",
            "quarter": "trimestre, trimestres",
            "hour": "hora, horas",
            "century": "siglo",
        }
    ),
    numbers=table("un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce")
    | {"quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100},
    vague=each(
        {
            (2, 6): "unos, unas, algunos, algunas, pocos, pocas",
            (3, 7): "varios, varias",
        }
    ),
    days={"hoy": 0, "ayer": -1, "anteayer": -2, "antier": -2, "mañana": 1, "pasado mañana": 2},
    parts=each(
        {
            "morning": "por la mañana, en la mañana, de la mañana",
            "noon": "a mediodía",
            "afternoon": "por la tarde, en la tarde",
            "evening": "por la noche, en la noche",
            "early": "de madrugada",
        }
    ),
    tonight={
        "esta mañana": (0, "morning"),
        "esta tarde": (0, "afternoon"),
        "esta noche": (0, "night"),
        "anoche": (-1, "night"),
        "la noche pasada": (-1, "night"),
        "esta madrugada": (0, "early"),
    },
    seasons={"primavera": "spring", "verano": "summer", "otoño": "autumn", "invierno": "winter"},
    day=r"(?:1[º°]|primero|[0-3]?\d)",
    of=" de ",
    of_year=r",? del? (?:año )?",
    and_=r" (?:y|o) (?:el )?",
    to=r"(?: al | a | hasta el | ?[-–] ?)",
    month_noun="mes de ",
    plurals=frozenset("días dias semanas meses años décadas horas trimestres".split()),
    alone=(
        (r"\b(?:por|en|a) ", "la mañana", "morning"),
        (r"\b(?:por|en) ", "la tarde", "afternoon"),
        (r"\b(?:por|en) ", "la noche", "night"),
    ),
    holidays={
        "navidad": (12, 25),
        "nochebuena": (12, 24),
        "nochevieja": (12, 31),
        "todos los santos": (11, 1),
        "año nuevo": (1, 1),
    },
    feasts={"pentecostés": 49, "corpus christi": 60, "lunes de pascua": 1, "domingo de pascua": 0},
    nights=("(?:la )?(?:noche|madrugada) del? {first} al {second}",),
    later=r"(?:más tarde|todavía|aún|a lo largo de) ",
    articles=r"(?:(?:el |la |los |las |en |del |de |al |este |esta )){0,2}",
    next=r"(?:próxim[oa]s?|que viene|entrante|siguientes?|venider[oa]s?)",
    last=r"(?:pasad[oa]s?|últim[oa]s?|anterior(?:es)?)",
    this=r"(?:este|esta|presente|en curso|actual)",
    behind=True,
    given=frozenset({"domingo", "navidad"}),
    edges=(
        (
            (
                r"(?:a (?:principios|comienzos|inicios)|(?:a|al) (?:inicio|comienzo|principio)|principios"
                r"|comienzos|inicios|el inicio) (?:de la |del |de este |de esta |de )"
            ),
            "early",
        ),
        (r"(?:a )?mediados (?:de la |del |de este |de esta |de )", "mid"),
        (
            (
                r"(?:a (?:finales|fines)|(?:al|el) (?:final|cierre|término)|finales|fines|fin) (?:de la |del |de"
                r" este |de esta |de )"
            ),
            "late",
        ),
    ),
    counted=(
        (r"hace (?:unos |casi |más de |apenas |ya )?{n}", "ago"),
        (r"{n} atrás", "ago"),
        (r"(?:dentro de|de aquí a) (?:unos )?{n}", "from now"),
        (r"(?:en un plazo de|en el plazo de|en menos de|antes de) {n}", "within"),
        (r"en {n}", "in"),
        (r"(?:los |las )?próxim[oa]s {n}", "next"),
        (r"(?:los |las )?{n} próxim[oa]s", "next"),
        (r"(?:los |las )?últim[oa]s {n}", "last"),
        (r"(?:los |las )?{c} últim[oa]s {u}", "last"),
        (r"(?:los |las )?{c} próxim[oa]s {u}", "next"),
        (r"(?:los |las )?primer[oa]s {n} (?:de |del año )?{y}", "first"),
        (r"(?:los |las )?{c} primer[oa]s {u} (?:de |del año )?{y}", "first"),
        (r"{n} (?:después|más tarde)(?! de\b)", "later"),
        (r"{n} antes(?! de)", "earlier"),
    ),
    ordinals=table("primer/primera segundo/segunda tercer/tercera cuarto") | {"último": 4},
    quarters="trimestre",
    halves="semestre|mitad (?:del|de) año",
    weekend="fin de semana",
    decade=(
        r"(?:años |década de (?:los )?(?:años )?)(?P<ten>(?:19|20)?\d0)|(?:los )?años (?P<word>veinte|treinta"
        r"|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)"
    ),
    tens=table("x veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    century=f"siglo {ROMAN}",
    near_years=each(
        {
            -1: "del año pasado, del pasado año",
            0: "de este año",
            1: "del próximo año, del año que viene",
        }
    ),
    next_day="día siguiente|día después(?! de)",
    day_before="día (?:anterior|antes(?! de))|víspera(?! de)",
    lone_year=(
        r"\b(?:en|desde|hasta|para|antes de|después de|tras|de|del|entre|y|a|el|año|verano|invierno|primavera"
        r"|otoño) "
    ),
    bounds=(
        (r"(?:a más tardar|como máximo|como (?:muy )?tarde) (?:el |en |la )?", "by"),
        (r"para (?:el |la )?", "by a unit"),
        (r"hasta (?:el |la )?", "until"),
        (r"antes (?:del|de la|de) ?", "before"),
        (r"desde (?:el |la )?", "since"),
        (r"a partir (?:del|de la|de) ?", "starting"),
        (r"(?:después|tras) (?:del |de la |de |el |la )?", "after"),
    ),
    from_to=(("entre", " y (?:el |la )?"), ("del?|desde(?: el| la)?", r" (?:al?|hasta(?: el| la)?|[-–]) (?:el |la )?")),
    future=(
        "va|van|[a-záéíóúñ]{3,}(?:rá|rán|ré|remos)|debe(?:rá|rán|n|ría|rían)?|prevé|prevén|prevista?s?|previstos?"
        "|espera(?:n)?|planea(?:n)?|busca(?:n)?|pretende(?:n)?"
    ),
    past=(
        "ha|han|había|habían|fue|fueron|era|eran|estaba|estaban|tuvo|hizo|dijo|[a-záéíóúñ]{2,}(?:ó|aron|ieron|ió"
        "|aba|aban|ía|ían)"
    ),
    soon=(
        "comienza(?:n)?|empieza(?:n)?|inicia(?:n)?|arranca(?:n)?|se celebra(?:n)?|se reúne(?:n)?|entra(?:n)? en"
        " vigor|vence(?:n)?|juega(?:n)?|viaja(?:n)?|(?:re)?abre(?:n)?|termina(?:n)?|cierra(?:n)?"
        "|regresa(?:n)?|llega(?:n)?"
    ),
    conditions="si|a menos que|salvo que|siempre que",
    undertaken=(
        "(?:promet|compromet|amena[zc]|propo?u?[sn]|propues|recom|pid|ped|exig|inst|exhort|neg|nieg|rechaz|acept|orden)"
        r"\w*\b[^.,;:\n]{0,80}? \w+[aei]r(?:se|l[oae]s?)?"
    ),
    ambiguous=frozenset(),
)
PORTUGUESE = Vocabulary(
    months=table("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    weekdays={
        w: n - 1
        for w, n in table(
            "segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira/quinta"
            " sexta-feira/sexta sábado domingo"
        ).items()
    },
    units=each(
        {
            "day": "dia, dias",
            "week": "semana, semanas",
            "month": "mês, meses",
            "year": "ano, anos",
            "decade": "década, décadas",
            "quarter": "trimestre, trimestres",
            "hour": "hora, horas",
            "century": "século",
        }
    ),
    numbers=table("um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze")
    | {"quinze": 15, "vinte": 20, "trinta": 30, "cinquenta": 50, "cem": 100},
    vague=each(
        {
            (2, 6): "alguns, algumas, poucos, poucas",
            (3, 7): "vários, várias",
        }
    ),
    days={"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1, "depois de amanhã": 2},
    parts=each(
        {
            "morning": "de manhã, pela manhã, da manhã",
            "afternoon": "à tarde, da tarde",
            "evening": "à noite, da noite",
            "early": "de madrugada",
        }
    ),
    tonight=each(
        {
            (0, "morning"): "esta manhã, nesta manhã",
            (0, "afternoon"): "esta tarde, nesta tarde",
            (0, "night"): "esta noite, nesta noite",
            (-1, "evening"): "ontem à noite",
            (0, "early"): "esta madrugada",
        }
    ),
    seasons={"primavera": "spring", "verão": "summer", "outono": "autumn", "inverno": "winter"},
    day=r"(?:1[º°]|primeiro|[0-3]?\d)",
    of=" de ",
    of_year=r" (?:de|do ano de) ",
    and_=" (?:e|ou) ",
    to=r"(?: a | ao | ?[-–] ?)",
    month_noun="mês de ",
    plurals=frozenset("dias semanas meses anos décadas horas trimestres".split()),
    alone=(
        (r"\b(?:de|pela|na) ", "manhã", "morning"),
        (r"\b(?:à|na) ", "tarde", "afternoon"),
        (r"\b(?:à|na) ", "noite", "night"),
    ),
    holidays={"natal": (12, 25), "ano novo": (1, 1), "réveillon": (12, 31), "dia de finados": (11, 2)},
    feasts={
        "páscoa": 0,
        "domingo de páscoa": 0,
        "corpus christi": 60,
        "pentecostes": 49,
    },
    nights=("(?:noite|madrugada) de {first} para (?:o |a )?{second}",),
    later=r"(?:ainda|mais tarde|ao longo d[eo]) ",
    articles=(
        r"(?:(?:o |a |os |as |no |na |nos |nas |em |do |da |de |ao |à |dia |neste |nesta |deste |desta |este "
        r"|esta )){0,3}"
    ),
    next=r"(?:próxim[oa]s?|que vem|seguintes?)",
    last=r"(?:passad[oa]s?|últim[oa]s?|anterior(?:es)?|retrasad[oa])",
    this=r"(?:n?este|n?esta|d?este|d?esta|corrente|em curso)",
    behind=True,
    given=frozenset({"domingo", "natal"}),
    edges=(
        (r"(?:no |o |do |desde o )?(?:início|começo|princípio|inícios) (?:de |do |da |deste |desta )", "early"),
        (r"(?:em |a )?mead[oa]s? (?:de |do |da |deste |desta )|(?:em )?meio (?:do |da |de )", "mid"),
        (r"(?:no |ao |o )?(?:fim|final|finais) (?:de |do |da |deste |desta )", "late"),
    ),
    counted=(
        ("há (?:cerca de |quase |mais de )?{n}(?: atrás)?", "ago"),
        ("{n} atrás", "ago"),
        ("(?:dentro de|daqui a|daqui) {n}", "from now"),
        ("(?:no prazo de|num prazo de|em até|em menos de|até) {n}", "within"),
        ("em {n}", "in"),
        ("(?:os |as |nos |nas )?próxim[oa]s {n}", "next"),
        ("(?:os |as |nos |nas )?últim[oa]s {n}", "last"),
        ("(?:os |as |nos |nas )?primeir[oa]s {n} (?:de |do ano de )?{y}", "first"),
        ("(?:os |as |nos |nas )?{c} primeir[oa]s {u} (?:de |do ano de )?{y}", "first"),
        ("{n} (?:depois|mais tarde)(?! d[eoa])", "later"),
        ("{n} antes(?! d[eoa])", "earlier"),
    ),
    ordinals=table("primeiro/primeira segundo/segunda terceiro quarto") | {"último": 4},
    quarters="trimestre",
    halves="semestre|metade do ano",
    weekend="fim de semana|fim-de-semana|final de semana",
    decade=(
        r"(?:anos |década de (?:anos )?)(?P<ten>(?:19|20)?\d0)|anos (?P<word>vinte|trinta|quarenta|cinquenta"
        r"|sessenta|setenta|oitenta|noventa)"
    ),
    tens=table("x vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    century=f"século {ROMAN}",
    near_years=each(
        {
            -1: "do ano passado, de ano passado",
            0: "deste ano",
            1: "do próximo ano, do ano que vem",
        }
    ),
    next_day="dia seguinte",
    day_before="dia anterior|véspera(?! d)",
    lone_year=(
        r"\b(?:em|desde|até|de|do|para|antes de|depois de|após|entre|e|a|ano|ano de|verão|inverno|início|fim"
        r"|final) "
    ),
    bounds=(
        (r"até (?:o |a |ao |à )?(?:dia )?", "by"),
        (r"antes (?:do |da |de )(?:dia )?", "before"),
        (r"(?:depois (?:do |da |de )|após (?:o |a )?)(?:dia )?", "after"),
        (r"desde (?:o |a )?(?:dia )?", "since"),
        (r"a partir (?:do |da |de )(?:dia )?", "starting"),
    ),
    from_to=(("entre(?: o| a)?", " e (?:o |a )?"), ("d[eo]|da|desde", r" (?:a|ao|à|até|[-–]) (?:o |a )?")),
    future=(
        "vai|vão|vou|vamos|irá|irão|[a-záéíóúâêôãõç]{2,}(?:rá|rão|remos)|deve(?:m|rá|rão|ria|riam)?|prevê|preveem"
        "|prevista?s?|previstos?|espera(?:m)?|pretende(?:m)?|planeja(?:m)?"
    ),
    past=(
        "foi|foram|era|eram|estava|estavam|tinha|tinham|havia|teve|disse|fez|[a-záéíóúâêôãõç]{2,}(?:ou|aram|eram"
        "|iram|eu|iu|ava|avam|ia|iam)"
    ),
    soon=(
        "volta(?:m)?|começa(?:m)?|inicia(?:m)?|se reúne(?:m)?|reúne-se|entra(?:m)? em vigor|acontece(?:m)?"
        "|realiza(?:m)?-se|termina(?:m)?|joga(?:m)?|viaja(?:m)?|(?:re)?abre(?:m)?|fecha(?:m)?|estreia(?:m)?|chega(?:m)?"
    ),
    conditions="se|caso|a menos que|salvo se|desde que",
    undertaken=(
        "(?:promet|compromet|ameaç|prop[õôu]|suger|recomend|ped|inst|exort|recus|aceit|orden)"
        r"\w*\b[^.,;:\n]{0,80}? \w+[aeiô]r(?:-se|-l[oae]s?)?"
    ),
    ambiguous=frozenset(),
)
