"""Verbs that tell by themselves what a speaker does: "forderte" demands, "dementierte" denies.

Their forms, lower case, by language (ISO 639-1) and kind. They report too: beside a quotation each of them is its cue
(tag "v", see `lexicon.language`). Verbs of several kinds ("warnte", "rejected", "demande", "chiede", "teilte mit" of
a decision) are in none, nor are those of mere saying, and forms that are nouns as well ("menace", "amenaza").
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from onrecord.record import StatementKind
from onrecord.statements.lexicon.kinds.further_acts import FURTHER_ACTS

ACTS: dict[str, dict[StatementKind, str]] = {
    "en": {
        "demand": "demanded demands urged urges implored implores pleaded pleads pled",
        "denial": "denied denies disputed disputes rebutted rebuts",
        "promise": "promised promises vowed vows pledged pledges",
        "threat": "threatened threatens",
        "announcement": "announced announces",
        "forecast": "predicted predicts forecast forecasts",
        "refusal": "refused refuses declined declines",
        "proposal": "proposed proposes",
        "evaluation": "criticised criticized criticises criticizes praised praises lamented laments condemned "
        "condemns "
        "applauded applauds denounced denounces deplored deplores",
        "claim": "reported reports confirmed confirms",
    },
    "de": {
        "demand": "fordert forderte fordern forderten gefordert verlangt verlangte verlangen verlangten appelliert "
        "appellierte appellieren appellierten drängt drängte gedrängt pocht pochte",
        "question": "fragt fragte fragen fragten gefragt",
        "denial": "bestreitet bestritt bestreiten bestritten dementiert dementierte dementierten leugnet leugnete",
        "promise": "verspricht versprach versprechen versprachen versprochen gelobte gelobten",
        "threat": "droht drohte drohten gedroht",
        "announcement": "kündigt kündigte kündigten angekündigt verkündet verkündete verkündeten",
        "forecast": "prognostiziert prognostizierte prognostizierten prophezeit prophezeite erwartet erwartete "
        "erwarteten rechnet rechnete rechneten fürchtet fürchtete fürchten fürchteten befürchtet befürchtete "
        "befürchten befürchteten",
        "refusal": "weigert weigerte weigerten geweigert",
        "proposal": "schlägt schlug schlugen vorgeschlagen empfiehlt empfahl empfahlen empfohlen plädiert plädierte "
        "plädieren plädierten",
        "evaluation": "kritisiert kritisierte kritisieren kritisierten lobt lobte lobten bedauert bedauerte "
        "bedauerten "
        "begrüßt begrüßte begrüßten beklagt beklagte beklagten würdigt würdigte rügt rügte schimpft schimpfte "
        "verurteilt verurteilte verurteilten bemängelt bemängelte jubelt jubelte bezweifelt bezweifelte bezweifelten",
        "claim": "berichtet berichtete berichten berichteten bestätigt bestätigte bestätigten",
    },
    "fr": {
        "demand": "réclame réclamait réclamé réclament exige exigeait exigé exigent exhorte exhorté exhortent ",
        "question": "interroge interrogeait interrogé",
        "denial": "exclut excluent exclu dément démentait démenti démentent nie niait nié nient conteste "
        "contesté contestent",
        "promise": "promet promettait promis promettent",
        "threat": "menaçait menacé menacent",
        "announcement": "annonce annonçait annoncé annoncent",
        "forecast": "redoute redoutent redouté prédit prédisait prédisent prévoit prévoient pronostique pronostiqué",
        "refusal": "refuse refusait refusé refusent",
        "proposal": "plaide plaident plaidé propose proposait proposé proposent",
        "evaluation": "oppose opposent opposé opposée critiqué critiquent salue salué saluent dénonce dénonçait "
        "dénoncé dénoncent déplore "
        "déplorait déploré déplorent regrette regrettait regretté regrettent condamne condamné condamnent fustige "
        "fustigé fustigent félicite félicité réjouit réjouissent",
        "claim": "reconnaît reconnaissent reconnu rapporte rapportait rapporté rapportent confirme confirmait "
        "confirmé confirment indique indiquait "
        "indiqué indiquent révèle révélé révèlent",
    },
    "es": {
        "demand": "exige exigió exigía exigido exigen exigieron reclama reclamó reclamado reclaman reclamaron "
        "insta instó "
        "instado instan instaron urgió urgido pide pidió pedido piden pidieron",
        "question": "pregunta preguntó preguntado preguntan preguntaron preguntaba",
        "denial": "descarta descartan descartó descartaron descartado niega negó negado niegan negaron "
        "desmiente desmintió desmentido desmienten desmintieron",
        "promise": "promete prometió prometido prometen prometieron",
        "threat": "amenazó amenazado amenazan amenazaron",
        "announcement": "anuncia anunció anunciado anuncian anunciaron",
        "forecast": "teme temen temía pronostica pronosticó pronosticado augura auguró vaticina vaticinó "
        "predijo prevé prevén",
        "proposal": "aboga abogan abogó abogaron propone propuso propuesto proponen propusieron",
        "evaluation": "opone oponen opuso opusieron critica criticó criticado critican criticaron lamenta "
        "lamentó lamentado lamentan "
        "lamentaron elogia "
        "elogió elogiado condenó condenado condenan condenaron",
        "claim": "reconoce reconocen reconoció reconocieron reconocido informa informó informado informan "
        "informaron confirma confirmó confirmado confirman confirmaron "
        "revela reveló revelado revelan revelaron",
    },
    "it": {
        "demand": "esige esigeva esigono pretende preteso pretendono sollecita sollecitato sollecitano esorta esortato",
        "question": "domandato domandano",
        "denial": "esclude escludono escluso nega negato negano smentisce smentito smentiscono",
        "promise": "promette promesso promettono",
        "threat": "minacciato minacciano",
        "announcement": "annuncia annunciato annunciano",
        "forecast": "teme temono temeva pronostica pronosticato",
        "refusal": "rifiuta rifiutato rifiutano",
        "proposal": "propone proposto propongono",
        "evaluation": "oppone oppongono opposto opposta criticato criticano elogia elogiato condannato "
        "condannano lamenta lamentato",
        "claim": "ammette ammettono ammesso riferisce riferito riferiscono conferma confermato confermano "
        "informa informato",
    },
    "pt": {
        "demand": "exige exigiu exigido exigem exigiram pede pediu pedem pediram reclama reclamou instou apela apelou",
        "question": "pergunta perguntou perguntam questiona questionou",
        "denial": "descarta descartam descartou descartaram nega negou negam negaram desmente desmentiu desmentem",
        "promise": "promete prometeu prometem prometeram",
        "threat": "ameaçou ameaçam",
        "announcement": "anuncia anunciou anunciam anunciaram",
        "forecast": "teme temem temia prognostica prognosticou prevê preveem",
        "refusal": "recusou recusam recusaram",
        "proposal": "propõe propôs propõem propuseram",
        "evaluation": "opõe opõem opôs critica criticou criticam criticaram lamenta lamentou lamentam elogia "
        "elogiou condena condenou "
        "condenam condenaram",
        "claim": "reconhece reconhecem reconheceu reconheceram informa informou informam informaram confirma "
        "confirmou confirmam confirmaram revela revelou relata "
        "relatou",
    },
    "nl": {
        "demand": "eist eiste eisten geëist",
        "denial": "ontkent ontkende ontkennen ontkenden",
        "promise": "belooft beloofde beloven beloofden",
        "threat": "dreigt dreigde dreigden gedreigd",
        "announcement": "kondigt kondigde kondigden aangekondigd",
        "forecast": "verwacht verwachtte verwachtten vreest vreesde vreesden voorspelt voorspellen voorspelde "
        "voorspelden",
        "refusal": "weigert weigerde weigerden geweigerd",
        "evaluation": "bekritiseert bekritiseerde hekelt hekelde hekelden prijst prees prezen betreurt betreurde "
        "veroordeelt veroordeelde",
        "claim": "erkent erkende erkenden meldt meldde meldden bevestigt bevestigde bevestigden berichtte",
        "proposal": "pleit pleitte pleitten",
    },
    "sv": {
        "demand": "kräver krävde krävt uppmanar uppmanade",
        "question": "frågar frågade undrar undrade",
        "denial": "avfärdar avfärdade avvisar avvisade tillbakavisar tillbakavisade förnekar förnekade dementerar "
        "dementerade",
        "promise": "lovar lovade lovat",
        "threat": "hotar hotade hotat",
        "announcement": "tillkännager tillkännagav aviserar aviserade",
        "forecast": "förutspår förutspådde spådde",
        "refusal": "vägrar vägrade",
        "proposal": "föreslår föreslog",
        "evaluation": "kritiserar kritiserade berömmer berömde beklagar beklagade fördömer fördömde",
        "claim": "rapporterar rapporterade bekräftar bekräftade uppger uppgav",
    },
    "da": {
        "demand": "kræver krævede krævet opfordrer opfordrede",
        "question": "spørger spurgte",
        "denial": "afviser afviste benægter benægtede dementerer dementerede",
        "promise": "lover lovede lovet",
        "threat": "truer truede truet",
        "announcement": "annoncerer annoncerede bebuder bebudede",
        "forecast": "spåede forudser forudså",
        "proposal": "foreslår foreslog",
        "evaluation": "kritiserer kritiserede roser roste beklager beklagede fordømmer fordømte",
        "claim": "oplyser oplyste bekræfter bekræftede rapporterer rapporterede",
    },
    "no": {
        "demand": "krever krevde krevd oppfordrer oppfordret",
        "question": "spør spurte spurt",
        "denial": "avviser avviste benekter benektet dementerer dementerte",
        "promise": "lover lovet lovte",
        "threat": "truer truet",
        "announcement": "kunngjør kunngjorde varsler varslet",
        "forecast": "spådde",
        "proposal": "foreslår foreslo",
        "evaluation": "kritiserer kritiserte roser roste beklager beklaget fordømmer fordømte",
        "claim": "opplyser opplyste bekrefter bekreftet rapporterer rapporterte",
    },
    "pl": {
        "demand": "żąda żądał żądała zażądał zażądała zażądali domaga domagał domagała wezwał wezwała wezwali wzywa "
        "zaapelował zaapelowała apeluje",
        "question": "pyta pytał pytała zapytał zapytała spytał spytała",
        "denial": "zaprzeczył zaprzeczyła zaprzecza zdementował zdementowała dementuje",
        "promise": "obiecał obiecała obiecali obiecuje przyrzekł przyrzekła",
        "threat": "grozi groził groziła zagroził zagroziła",
        "announcement": "zapowiedział zapowiedziała zapowiedzieli zapowiada ogłosił ogłosiła ogłosili ogłasza",
        "forecast": "prognozuje prognozują prognozował przewiduje przewidują przewidywał przewidywała",
        "refusal": "odmówił odmówiła odmówili odmawia",
        "proposal": "zaproponował zaproponowała zaproponowali proponuje",
        "evaluation": "krytykuje skrytykował skrytykowała pochwalił pochwaliła potępił potępiła potępili",
        "claim": "poinformował poinformowała poinformowali informuje potwierdził potwierdziła potwierdza",
    },
    "ru": {
        "demand": "потребовал потребовала потребовали требует призвал призвала призвали призывает",
        "question": "спросил спросила спрашивает",
        "denial": "опроверг опровергла опровергли опровергает отрицает отрицал отрицала",
        "promise": "пообещал пообещала пообещали обещает обещал обещала",
        "threat": "пригрозил пригрозила угрожает угрожал",
        "announcement": "объявил объявила объявили объявляет анонсировал анонсировала",
        "forecast": "спрогнозировал спрогнозировала прогнозирует прогнозируют предсказал предсказала",
        "refusal": "отказался отказалась отказались отказывается",
        "proposal": "предложил предложила предложили предлагает",
        "evaluation": "раскритиковал раскритиковала критикует похвалил похвалила осудил осудила осудили",
        "claim": "сообщил сообщила сообщили сообщает сообщают подтвердил подтвердила подтвердили подтверждает",
    },
    "uk": {
        "demand": "вимагає вимагав вимагала закликав закликала закликали закликає",
        "question": "запитав запитала запитує",
        "denial": "спростував спростувала спростували заперечив заперечила заперечує",
        "promise": "пообіцяв пообіцяла пообіцяли обіцяє",
        "threat": "пригрозив пригрозила погрожує",
        "announcement": "оголосив оголосила оголосили оголошує анонсував анонсувала",
        "forecast": "спрогнозував спрогнозувала прогнозує прогнозують",
        "refusal": "відмовився відмовилася відмовились відмовляється",
        "proposal": "запропонував запропонувала запропонували пропонує",
        "evaluation": "розкритикував розкритикувала критикує засудив засудила засудили",
        "claim": "повідомив повідомила повідомили повідомляє підтвердив підтвердила підтвердили підтверджує",
    },
    "ar": {
        "demand": "طالب طالبت يطالب تطالب",
        "question": "سأل سألت تساءل",
        "denial": "نفى نفت",
        "promise": "وعد وعدت تعهد تعهدت",
        "threat": "هدد هددت",
        "announcement": "أعلن أعلنت",
        "forecast": "توقع توقعت يتوقع تتوقع توقّع توقّعت",
        "refusal": "رفض رفضت استبعد استبعدت",
    },
}


@cache
def act_verbs(code: str) -> Mapping[str, StatementKind]:
    """The forms of a language's verbs with the kind that each tells; of a language without a table none."""
    listed = ACTS.get(code) or FURTHER_ACTS.get(code, {})
    return {form: kind for kind, forms in listed.items() for form in forms.split()}
