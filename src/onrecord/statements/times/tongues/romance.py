"""Times in French and Italian."""

from __future__ import annotations

from onrecord.statements.times.tongues.vocabulary import ROMAN, Vocabulary, each, table

FRENCH = Vocabulary(
    months=table(
        "janvier/janv février/fevrier/févr mars avril mai juin juillet/juil août/aout septembre/sept"
        " octobre/oct novembre/nov décembre/decembre/déc"
    ),
    weekdays={w: n - 1 for w, n in table("lundi mardi mercredi jeudi vendredi samedi dimanche").items()},
    units=each(
        {
            "day": "jour, jours",
            "week": "semaine, semaines",
            "month": "mois",
            "year": "an, ans, année, années",
            "decade": "décennie, décennies",
            "quarter": "trimestre, trimestres",
            "hour": "heure, heures",
            "century": "siècle",
        }
    ),
    numbers=table("un/une deux trois quatre cinq six sept huit neuf dix onze douze")
    | {"quinze": 15, "vingt": 20, "trente": 30, "cinquante": 50, "cent": 100},
    vague={"quelques": (2, 6), "plusieurs": (3, 7)},
    days={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2},
    parts={
        "matin": "morning",
        "matinée": "morning",
        "midi": "noon",
        "après-midi": "afternoon",
        "soir": "evening",
        "soirée": "evening",
        "nuit": "night",
    },
    tonight={
        "ce matin": (0, "morning"),
        "cet après-midi": (0, "afternoon"),
        "ce soir": (0, "evening"),
        "cette nuit": (-1, "night"),
        "la nuit dernière": (-1, "night"),
    },
    seasons={"printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter"},
    day=r"(?:1er|[0-3]?\d)",
    of=" ",
    of_year=" (?:de l[’']année )?",
    and_=r" (?:et|ou) (?:le )?",
    to=r"(?: au | ?[-–] ?)",
    month_noun="mois (?:de |d[’'])",
    plurals=frozenset("jours semaines mois années ans décennies heures trimestres".split()),
    alone=(
        (r"\bdans la ", "matinée", "morning"),
        (r"\bdans (?:l[’']|le )", "après-midi", "afternoon"),
        (r"\b(?:dans la |en )", "soirée", "evening"),
        (r"\bdans la ", "nuit(?! d[eu])", "night"),
    ),
    holidays={"noël": (12, 25), "le nouvel an": (1, 1), "la toussaint": (11, 1), "la saint-sylvestre": (12, 31)},
    feasts={
        "pâques": 0,
        "le mercredi des cendres": -46,
        "mardi gras": -47,
        "l'ascension": 39,
        "l’ascension": 39,
        "la pentecôte": 49,
    },
    nights=(
        "nuit (?:de |du )?{first} (?:à|au|à ce) {second}",
        "nuit du {first} au {second}",
    ),
    later=r"(?:plus tard|encore) ",
    articles=r"(?:(?:le |la |les |l[’']|ce |cette |en |au |à |de |du |dans )){0,2}",
    next=r"(?:prochaine?s?|suivante?s?|à venir|qui vient)",
    last=r"(?:derni(?:er|ère)s?|pass[ée]e?s?|écoulée?s?|précédente?s?)",
    this=r"(?:cet(?:te)?|ce|en cours|l[’']actuel(?:le)?)",
    behind=True,
    given=frozenset({"noël"}),
    edges=(
        (
            (
                r"(?:(?:au |le |dès le |tout )?début|en début|au commencement)(?: des?(?: la| l[’']| cette| ce)?|"
                r" du| d[’'])? ?"
            ),
            "early",
        ),
        (r"(?:(?:à la |la )?mi-|(?:au |le )?milieu (?:de la |de l[’']|du |de |d[’'])|courant )", "mid"),
        (r"(?:(?:à |vers )?(?:la )?fin|en fin)(?: des?(?: la| l[’']| cette| ce)?| du| d[’'])? ?", "late"),
    ),
    counted=(
        (r"il y a (?:environ |près de |plus de |à peine )?{n}", "ago"),
        (r"(?:d[’']ici (?:à )?|sous |dans un délai de |en moins de ){n}", "within"),
        (r"dans (?:environ |près de )?{n}", "from now"),
        (r"(?:les |des |aux )?{n} prochaine?s", "next"),
        (r"(?:les |des |aux )?prochaine?s? {n}", "next"),
        (r"(?:les |ces |des |nos )?{n} derni(?:er|ère)s", "last"),
        (r"(?:les |ces |des )?derni(?:er|ère)s {n}", "last"),
        (r"(?:les |ces |des |nos |aux )?{c} derni(?:er|ère)s {u}", "last"),
        (r"(?:les |des |aux )?{c} prochaine?s {u}", "next"),
        (r"(?:les |des |aux )?{c} premi(?:er|ère)s {u} (?:de l[’']année |de |en )?{y}", "first"),
        (r"{n} (?:plus tard|après(?=[.,;]| (?:il|elle|le|la)\b))", "later"),
        (r"{n} (?:plus tôt|auparavant)", "earlier"),
    ),
    ordinals=table("premier/première/1er deuxième/second/seconde/2e troisième/3e quatrième/4e") | {"dernier": 4},
    quarters="trimestre",
    halves="semestre|moitié de l[’']année",
    weekend="week-end|weekend",
    decade=r"années (?P<ten>(?:19|20)?\d0)|années (?P<word>vingt|trente|quarante|cinquante|soixante)",
    tens=table("x vingt trente quarante cinquante soixante"),
    century=rf"{ROMAN}(?:e|è|ᵉ|ème) siècle|(?P<number>\d\d?)(?:e|ème) siècle",
    next_day="lendemain(?! (?:de|du|des|d[’']))|jour suivant|jour d[’']après",
    day_before="veille(?! (?:de|du|des|d[’'])|s)|jour précédent",
    near_years=each(
        {
            -1: "de l'année dernière, de l’année dernière, de l'an dernier, de l’an dernier",
            0: "de cette année",
            1: "de l'année prochaine, de l’année prochaine, de l'an prochain",
        }
    ),
    lone_year=(
        r"\b(?:en|depuis|dès|avant|après|d[’']ici(?: à)?|fin|début|jusqu[’']en|courant|l[’']année|l[’']an|de|à"
        r"|entre|et|été|hiver|printemps|automne|pour|vers|saison|horizon|juillet|mi-) "
    ),
    bounds=(
        (r"d[’']ici (?:à |au |à la |le |la )?", "by"),
        (r"au plus tard (?:le |en |au |à la )?", "by"),
        (r"jusqu[’'](?:au |en |à la |à |aux )?", "until"),
        (r"avant (?:le |la |l[’'])?", "before"),
        (r"après (?:le |la |l[’'])?", "after"),
        (r"depuis (?:le |la |l[’'])?", "since"),
        (r"à partir (?:du |de la |de l[’']|de |d[’'])", "starting"),
        (r"dès (?:le |la |l[’'])?", "starting"),
        (r"à compter (?:du |de |d[’'])", "starting"),
    ),
    from_to=(("entre", " et (?:le |la )?"), ("du|de|d[’']", r" (?:au|à|jusqu[’']au|[-–]) (?:le |la )?")),
    future=(
        "sera|seront|va|vont|vais|allons|[a-zéèêîôç]{2,}(?:er|ir|dr|vr|rr|ur)(?:ai|a|ons|ont)"
        "|devrai(?:t|ent)|doit|doivent|prévoi(?:t|ent)|prévue?s?|attendue?s?|espèrent?|compte(?:nt)?"
        "|souhaite(?:nt)?|envisage(?:nt)?|s[’']engage(?:nt)?"
    ),
    past="a|ont|avai(?:t|ent)|est|sont|était|étaient|fut|furent|été|[a-zéèêîôç]{3,}(?:ait|aient|èrent|irent)",
    soon=(
        "commence(?:nt)?|débute(?:nt)?|s[’']ouvre(?:nt)?|se tien(?:t|nent)|se réuni(?:t|ssent)|entre(?:nt)? en"
        " vigueur|prend|prennent|part(?:ent)?|arrive(?:nt)?|vote(?:nt)?|affronte(?:nt)?|reçoi(?:t|vent)"
        "|joue(?:nt)?|rouvre(?:nt)?|ferme(?:nt)?|s[’']achève(?:nt)?|se termine(?:nt)?|prend fin|revien(?:t|nent)"
    ),
    conditions="si|s[’']il|s[’']ils|à moins|à condition",
    undertaken=(
        "(?:prom[ei][st]|engag|menac|propos|demand|appel|exhort|invit|recommand|préconis|exig|réclam|refus|accept)"
        r"\w*\b[^.,;:\n]{0,80}? (?:de |d[’']|à )(?:ne pas )?\w+(?:er|ir|re)"
    ),
    ambiguous=frozenset({"mars", "mai", "sept", "oct"}),
)
ITALIAN = Vocabulary(
    months=table("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    weekdays={
        w: n - 1
        for w, n in table(
            "lunedì/lunedi martedì/martedi mercoledì/mercoledi giovedì/giovedi venerdì/venerdi sabato domenica"
        ).items()
    },
    units=each(
        {
            "day": "giorno, giorni",
            "week": "settimana, settimane",
            "month": "mese, mesi",
            "year": "anno, anni",
            "decade": "decennio, decenni",
            "quarter": "trimestre, trimestri",
            "hour": "ora, ore",
            "century": "secolo",
        }
    ),
    numbers=table("un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici")
    | {"quindici": 15, "venti": 20, "trenta": 30, "cinquanta": 50, "cento": 100},
    vague=each(
        {
            (2, 6): "alcuni, alcune, pochi, poche, qualche",
            (3, 7): "diversi, diverse",
        }
    ),
    days={
        "oggi": 0,
        "ieri": -1,
        "l'altroieri": -2,
        "l’altroieri": -2,
        "l'altro ieri": -2,
        "l’altro ieri": -2,
        "domani": 1,
        "dopodomani": 2,
    },
    parts={
        "mattina": "morning",
        "mattino": "morning",
        "pomeriggio": "afternoon",
        "sera": "evening",
        "notte": "night",
        "all'alba": "early",
    },
    tonight=each(
        {
            (0, "morning"): "stamattina, stamani, questa mattina",
            (0, "afternoon"): "questo pomeriggio",
            (0, "evening"): "stasera, questa sera",
            (-1, "night"): "stanotte, la scorsa notte",
        }
    ),
    seasons={"primavera": "spring", "estate": "summer", "autunno": "autumn", "inverno": "winter"},
    day=r"(?:1[º°]|primo|[0-3]?\d)",
    of=" ",
    of_year=r" (?:del(?:l[’']anno)? |dell[’']anno )?",
    and_=r" (?:e|o) (?:il )?",
    to=r"(?: al | ?[-–] ?)",
    month_noun="mese di ",
    plurals=frozenset("giorni settimane mesi anni decenni ore trimestri".split()),
    alone=(
        (r"\bin ", "mattinata", "morning"),
        (r"\bnel ", "pomeriggio", "afternoon"),
        (r"\bin ", "serata", "evening"),
        (r"\b(?:nella|in) ", "notte|nottata", "night"),
    ),
    holidays={
        "natale": (12, 25),
        "capodanno": (1, 1),
        "ferragosto": (8, 15),
        "san silvestro": (12, 31),
        "ognissanti": (11, 1),
    },
    feasts={
        "pasqua": 0,
        "pasquetta": 1,
        "lunedì dell'angelo": 1,
        "lunedì dell’angelo": 1,
        "venerdì santo": -2,
        "giovedì santo": -3,
        "martedì grasso": -47,
        "giovedì grasso": -52,
        "pentecoste": 49,
        "corpus domini": 60,
    },
    nights=("(?:notte|nottata) (?:tra|fra) (?:il |la )?{first} e (?:il |la )?{second}",),
    later=r"(?:più tardi|ancora|nel corso di) ",
    articles=(
        r"(?:(?:il |lo |la |l[’']|i |le |nel |nella |nell[’']|in |a |di |del |della |dell[’']|al |alla |questo "
        r"|questa )){0,2}"
    ),
    next=r"(?:prossim[oaie]|seguent[ei]|successiv[oaie]|venturo|che viene)",
    last=r"(?:scors[oaie]|passat[oaie]|ultim[oaie]|precedent[ei])",
    this=r"(?:quest[oaie]|quest[’']|in corso|corrente)",
    behind=True,
    given=frozenset({"domenica", "natale"}),
    edges=(
        (r"(?:(?:all[’']|l[’'])?(?:inizio|avvio)|agli inizi|ai primi|primi) (?:di |del |della |dell[’'])?", "early"),
        (r"(?:a |alla |la )?met[àa] (?:di |del |della |dell[’'])?", "mid"),
        (r"(?:alla |la |entro |a )?fine (?:di |del |della |dell[’'])?", "late"),
    ),
    counted=(
        ("{n} fa", "ago"),
        ("(?:tra|fra) (?:circa )?{n}", "from now"),
        ("(?:entro|nel giro di|in meno di) {n}", "within"),
        ("(?:i |le |nei |nelle )?prossim[ie] {n}", "next"),
        ("(?:gli |le |negli |nelle |i )?(?:ultim|scors)[ie] {n}", "last"),
        ("(?:i |le |nei |nelle )?prim[ie] {n} (?:del |dell[’']anno )?{y}", "first"),
        ("{n} (?:dopo(?=[.,;]| (?:il|la|lo|l[’']|è|ha|si)\\b)|più tardi)", "later"),
        ("{n} prima(?=[.,;])", "earlier"),
    ),
    ordinals=table("primo/prima secondo/seconda terzo quarto") | {"ultimo": 4},
    quarters="trimestre",
    halves="semestre|metà dell[’']anno",
    weekend="fine settimana|weekend|week-end",
    decade=(
        r"anni (?:['’])?(?P<ten>(?:19|20)?\d0)|anni (?P<word>venti|trenta|quaranta|cinquanta|sessanta|settanta"
        r"|ottanta|novanta)"
    ),
    tens=table("x venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    century=f"{ROMAN} secolo",
    next_day="giorno (?:dopo|seguente|successivo)|indomani",
    day_before="giorno (?:prima(?! d)|precedente)|vigilia(?! d)",
    near_years=each(
        {
            -1: "dello scorso anno, dell'anno scorso, dell’anno scorso",
            0: "di quest'anno, di quest’anno",
            1: "del prossimo anno, dell'anno prossimo, dell’anno prossimo",
        }
    ),
    lone_year=(
        r"(?:\b(?:nel|dal|del|al|il|entro il|entro|fino al|di|tra il|e il|anno|estate|inverno|fine|inizio) "
        r"|\b(?:nell|dell|dall|all|l)[’'](?:anno )?)"
    ),
    bounds=(
        (r"entro (?:e non oltre )?(?:il |la |l[’']|i )?", "by"),
        (r"(?:non oltre|al più tardi) (?:il |la |l[’'])?", "by"),
        (r"fino (?:al |alla |all[’']|a )", "until"),
        (r"prima (?:del |della |dell[’']|di )", "before"),
        (r"dopo (?:il |la |l[’'])?", "after"),
        (r"(?:a partire |a decorrere )(?:da |dal |dalla |dall[’'])", "starting"),
        (r"(?:da |dal |dalla |dall[’'])", "since or starting"),
    ),
    from_to=(
        ("tra(?: il| la)?|fra(?: il| la)?", " e (?:il |la )?"),
        ("dal?|dalla", r" (?:al?|alla|fino al|[-–]) (?:il |la )?"),
    ),
    future=(
        "[a-zàèéìòù]{2,}(?:rà|ranno|remo)|dovrebbe(?:ro)?|deve|devono|previst[oaie]|prevede|prevedono|vuole"
        "|vogliono|punta(?:no)?|intende|intendono"
    ),
    past=(
        "ha|hanno|aveva|avevano|è stat[oa]|sono stat[ie]|era|erano|fu|furono|è (?=[a-z]{3,}t[oa]\\b)|sono"
        " (?=[a-z]{3,}t[ie]\\b)|[a-zàèéìòù]{3,}(?:ava|avano|eva|evano|iva|ivano)|disse|si è|si sono"
    ),
    soon=(
        "inizia(?:no)?|comincia(?:no)?|parte|partono|si apre|si tiene|si tengono|si riunisce|entra in vigore"
        "|scade|scatta(?:no)?|arriva(?:no)?|vota(?:no)?|gioca(?:no)?|(?:ri)?apr(?:e|ono)|chiud(?:e|ono)"
        "|(?:ri)?part(?:e|ono)|torna(?:no)?"
    ),
    conditions="se|a meno che|qualora|purché",
    undertaken=(
        "(?:promess|promett|impegn|minacci|propo[sn]|chie[ds]|invit|esort|raccomand|rifiut|accett|ordin)"
        r"\w*\b[^.,;:\n]{0,80}? (?:di|ad?) \w+[aei]r(?:e|si|l[oaie])"
    ),
    ambiguous=frozenset(),
)
