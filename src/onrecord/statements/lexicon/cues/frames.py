"""Verbs that report together with a word at their clause's end: "teilte … mit, dass", "zeigte sich überzeugt, dass".

By language (ISO 639-1) and that word, lower case: the forms of the verbs. What neither reports alone is in no table of
verbs (see `lexicon.language`), for "teilte", "geht" and "maakt" say nothing by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.record import StatementKind

_DE_SAY = "gibt gab geben gaben"
_DE_SHOW = "zeigt zeigte zeigen zeigten ist war sind waren gibt gab gaben"
_DE_MAKE = "macht machte machen machten stellt stellte stellen stellten"
_DE_HOLD = "ist war sind waren vertritt vertrat vertreten vertraten"

_FR_SAY = "dit disent dite dits déclare déclaré déclarée est sont était montre montré montrée"
_ES_SHOW = "está están estaba mostró mostraron muestra muestran dijo dice dijeron declaró"
_IT_SHOW = "è sono era dice detto detta dicono mostra mostrato"
_PT_SHOW = "está estão estava mostrou mostra disse diz declarou"

_FRAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "de": {
        "mit": "teilt teilte teilen teilten",
        "an": f"kündigt kündigte kündigen kündigten deutet deutete nimmt nahm nehmen nahmen "
        f"mahnt mahnte mahnen mahnten merkt merkte merken merkten {_DE_SAY}",
        "bekannt": _DE_SAY,
        "fest": "stellt stellte stellen stellten",
        "klar": _DE_MAKE,
        "deutlich": "macht machte machen machten",
        "hervor": "hebt hob heben hoben",
        "voraus": "sagt sagte sagen sagten",
        "ab": "streitet stritt streiten stritten lehnt lehnte lehnen lehnten",
        "davon aus": "geht ging gehen gingen",
        "dafür aus": "spricht sprach sprechen sprachen",
        "dagegen aus": "spricht sprach sprechen sprachen",
        "aus": "führt führte führen führten sagt sagte sagten schließt schloss schließen schlossen schliesst",
        "ein": "räumt räumte räumen räumten gesteht gestand wirft warf wendet wandte",
        "zu": f"sagt sagte sagten sichert sicherte sicherten {_DE_SAY}",
        "hinzu": "fügt fügte fügen fügten setzt setzte setzten",
        "darauf hin": "weist wies weisen wiesen",
        "darauf": "pocht pochte pochen pochten beharrt beharrte beharren besteht bestand bestehen bestanden drängt "
        "drängte drängen drängten verweist verwies verweisen verwiesen hofft hoffte hoffen hofften",
        "davor": "warnt warnte warnen warnten",
        "davon": "spricht sprach sprechen sprachen berichtet berichtete berichten berichteten",
        "damit": "rechnet rechnete rechnen rechneten droht drohte drohen drohten begründet begründete begründeten",
        "dafür": "plädiert plädierte plädieren plädierten wirbt warb werben warben",
        "dazu": "rät riet rieten",
        "dazu auf": "ruft rief rufen riefen",
        "daran": "erinnert erinnerte erinnern erinnerten zweifelt zweifelte zweifeln zweifelten",
        "davon ab": "rät riet raten rieten",
        "darum": "bittet bat bitten baten",
        "darüber": "klagt klagte klagen klagten beklagt beklagte beschwert beschwerte beschwerten informiert "
        "informierte informierten berichtet berichtete berichteten",
        "vor": "wirft warf werfen warfen schlägt schlug schlagen schlugen",
        "auf": "ruft rief rufen riefen fordert forderte fordern forderten",
        "wissen": "lässt ließ lassen ließen liess liessen",
        "verlauten": "lässt ließ lassen ließen liess liessen",
        "schluss": "kommt kam kommen kamen",
        "ergebnis": "kommt kam kommen kamen",
        "überzeugt": _DE_SHOW,
        "zuversichtlich": _DE_SHOW,
        "optimistisch": _DE_SHOW,
        "besorgt": "zeigt zeigte zeigen zeigten gibt gab gaben",
        "enttäuscht": "zeigt zeigte zeigen zeigten gibt gab gaben",
        "erfreut": "zeigt zeigte zeigen zeigten gibt gab gaben",
        "erleichtert": "zeigt zeigte zeigen zeigten gibt gab gaben",
        "sicher": "ist war sind waren zeigt zeigte gibt gab",
        "ansicht": _DE_HOLD,
        "meinung": _DE_HOLD,
        "auffassung": _DE_HOLD,
        "überzeugung": "ist war sind waren",
    },
    "fr": {
        **dict.fromkeys(
            "convaincu convaincue convaincus persuadé persuadée persuadés certain certaine".split(), _FR_SAY
        ),
        "principe": "part partent parti",
        "d avis": "est sont était étaient",
        "ce": "attend attendent attendait appelle appelé",
        "pour": "plaide plaident plaidé",
        "fait": "salue salué regrette regretté déplore déploré dénonce dénoncé critique critiqué rappelle rappelé",
        "rappeler": "tenu tient",
        "préciser": "tenu tient",
        "souligner": "tenu tient",
    },
    "es": {
        **dict.fromkeys("convencido convencida convencidos seguro segura confiado confiada".split(), _ES_SHOW),
        "claro": "dejó deja dejaron dejan dejado",
        "en": "incide inciden incidió incidieron incidido",
        "hincapié": "hizo hace hicieron hacen",
        "opinión": "es son era",
        "cuenta": "dio da dieron",
    },
    "it": {
        **dict.fromkeys("convinto convinta convinti sicuro sicura certo certa".split(), _IT_SHOW),
        "chiaro": "messo mette",
        "parere": "è sono",
        "avviso": "è sono",
        "presente": "fatto fa fanno",
        "noto": "reso rende",
        "notare": "fatto fa fanno",
        "sapere": "fatto fa fanno",
    },
    "pt": {
        **dict.fromkeys("convencido convencida convicto convicta confiante certo certa".split(), _PT_SHOW),
        "claro": "deixou deixa deixaram",
        "saber": "fez faz fizeram",
        "opinião": "é são",
    },
    "ru": {
        "уверенность": "выразил выразила выразили выражает",
        "надежду": "выразил выразила выразили выражает",
        "том": "обвинил обвинила обвинили обвиняет обвиняют заверил заверила",
    },
    "uk": {
        "впевненість": "висловив висловила висловили",
        "надію": "висловив висловила висловили",
        "тому": "звинуватив звинуватила звинуватили звинувачує звинувачують",
    },
    "pl": {
        **dict.fromkeys("przekonany przekonana przekonani pewny pewna zdania".split(), "jest są był była byli"),
        "nadzieję": "wyraził wyraziła wyrazili wyraża ma mają",
    },
    "nl": {
        "uit": "gaat ging gaan gingen sluit sloot sluiten sloten",
        "mee": "deelt deelde delen deelden",
        "weten": "laat liet laten lieten",
        "bekend": "maakt maakte maken maakten",
        "duidelijk": "maakt maakte maken maakten",
        "toe": "geeft gaf geven gaven voegt voegde voegen voegden",
        "aan": "geeft gaf geven gaven neemt nam nemen namen kondigt kondigde kondigen kondigden",
        "vol": "houdt hield houden hielden",
        "vast": "stelt stelde stellen stelden houdt hield",
        "erop": "wijst wees wijzen wezen hoopt hoopte rekent rekende rekenen rekenden dringt drong",
        "overtuigd": "is was zijn waren toont toonde",
        "conclusie": "komt kwam komen kwamen trekt trok",
        "mening": "is was zijn waren",
        "voor": "stelt stelde stellen stelden",
        "ervoor": "waarschuwt waarschuwde waarschuwen waarschuwden pleit pleitte pleiten pleitten",
        "blij": "is was zijn waren toont toonde",
        "teleurgesteld": "is was zijn waren toont toonde",
        "bezorgd": "is was zijn waren toont toonde",
        "ermee": "dreigt dreigde dreigen dreigden",
    },
    "sv": {
        "på": "pekat pekar pekade hoppas hoppades insisterar insisterade",
        "säker på": "är var",
        "med": "räknar räknade hotar hotade",
        "om": "påminner påminde varnar varnade informerar informerade vittnar vittnade",
        "övertygad om": "är var",
        "för": "varnar varnade",
        "sig för": "oroar oroade",
        "sig över": "gläder gladde förvånar",
        "uttryck för": "ger gav",
        "fast": "slår slog",
        "ut från": "går gick",
        "från": "utgår utgick",
        "klart": "gör gjorde",
    },
    "no": {
        "på": "pekt peker pekte håper håpet insisterer insisterte",
        "sikker på": "er var",
        "med": "regner regnet truer truet",
        "om": "minner minnet informerer informerte",
        "overbevist om": "er var",
        "mot": "advarer advarte",
        "uttrykk for": "gir ga gav",
        "fast": "slår slo",
        "ut fra": "går gikk",
        "klart": "gjør gjorde",
    },
    "da": {
        "på": "peget peger pegede håber håbede insisterer insisterede",
        "sikker på": "er var",
        "med": "regner regnede truer truede",
        "om": "minder mindede orienterer orienterede",
        "overbevist om": "er var",
        "mod": "advarer advarede",
        "sig over": "undrer undrede glæder glædede ærgrer ærgrede",
        "udtryk for": "giver gav",
        "fast": "slår slog",
        "ud fra": "går gik",
        "klart": "gør gjorde",
    },
}
FRAMES: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    code: {end: frozenset(verbs.split()) for end, verbs in ends.items()} for code, ends in _FRAMES.items()
}
"""By language and the word at the clause's end, or that and one before it ("davon … aus"): verbs."""
LAST_WORDS: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(key.rpartition(" ")[2] for key in ends) for code, ends in FRAMES.items()
}
"""By language: the words at the clauses' ends."""
EXCLUDING: Final = frozenset("schließt schloss schließen schlossen schliesst sluit sloot sluiten sloten".split())
"""Verbs with which one who does not exclude something has said so: "schließt nicht aus, dass"."""
_KINDS: Final[Mapping[str, tuple[tuple[str, StatementKind, str], ...]]] = {
    "de": (
        ("voraus", "forecast", "sagt sagte sagen sagten"),
        ("damit", "forecast", "rechnet rechnete rechnen rechneten"),
        ("auf", "demand", "ruft rief rufen riefen"),
        ("dazu", "proposal", "rät riet rieten"),
        ("davon", "demand", "rät riet raten rieten"),
        ("daran", "evaluation", "zweifelt zweifelte zweifeln zweifelten"),
        ("ein", "claim", "räumt räumte räumen räumten"),
        ("aus", "denial", "schließt schloss schließen schlossen schliesst"),
        ("darum", "demand", "bittet bat bitten baten"),
        ("ab", "denial", "streitet stritt streiten stritten"),
        ("ab", "refusal", "lehnt lehnte lehnen lehnten"),
        ("zurück", "denial", "weist wies weisen wiesen"),
        ("sich", "denial", "weist wies weisen wiesen"),
    ),
    "nl": (("ermee", "threat", "dreigt dreigde dreigen dreigden"), ("erop", "forecast", "rekent rekende rekenen")),
    "sv": (("med", "forecast", "räknar räknade"),),
    "no": (("med", "forecast", "regner regnet"),),
    "da": (("med", "forecast", "regner regnede"),),
}
"""By language: a word at the clause's end, the kind of statement, and the verbs that tell it with that word."""


def kind_with_end(code: str, words: Sequence[str]) -> StatementKind | None:
    """The kind that a verb and the words at its clause's end tell together, all words of a cue; None where none."""
    found = (kind for end, kind, verbs in _KINDS.get(code, ()) if end in words[1:] and words[0] in verbs.split())
    return next(found, None)


def goes_with(code: str, verb: str, end: str) -> bool:
    """Whether a verb reports together with the word at its clause's end."""
    ends = FRAMES.get(code, {})
    return any(verb in verbs for key, verbs in ends.items() if key.rpartition(" ")[2] == end)
