"""German, Dutch, Norwegian, Danish and Swedish: verbs that report, and the small words."""

from __future__ import annotations

_SO_FAR = (
    "ersten bisherigen derzeitigen jetzigen aktuellen vorläufigen weiteren neuen neuesten jüngsten früheren ".split()
)
_FOUND = "angaben erkenntnissen informationen ermittlungen schätzungen berechnungen".split()

GERMAN = {
    "V": "sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte meint meinte schreibt "
    "schrieb schrieben teilte berichtet berichtete berichteten warnt warnte kritisiert kritisierte fordert "
    "forderte forderten behauptet behauptete glaubt glaubte hofft hoffte versichert versicherte bestätigt "
    "bestätigte bekräftigt bekräftigte erzählt erzählte kündigt kündigte ergänzt ergänzte entgegnet entgegnete "
    "antwortet antwortete räumt räumte verspricht versprach findet äußert äußerte äußerten stellte urteilte "
    "urteilt lautet hieß heißt heisst heissen betonen betonten meinen meinten warnen warnten kritisieren kritisierten "
    "fordern behaupten behaupteten glauben glaubten hoffen hofften versichern versicherten bestätigen bestätigten "
    "bekräftigen bekräftigten erzählen erzählten kündigten ergänzten entgegneten antworteten räumten versprachen "
    "teilten stellten erläutert erläuterte erläuterten unterstreicht unterstrich unterstrichen dementiert dementierte "
    "dementierten bestreitet bestritt bestritten leugnet leugnete leugneten beteuert beteuerte beteuerten beklagt "
    "beklagte beklagten bedauert bedauerte bedauerten bemängelt bemängelte moniert monierte argumentiert argumentierte "
    "argumentierten verkündet verkündete verkündeten vermutet vermutete vermuteten befürchtet befürchtete befürchteten "
    "prognostiziert prognostizierte verlangt verlangte verlangten informierte informierten weist wies wiesen meldet "
    "meldete meldeten fürchtet fürchtete fürchteten fürchten empfiehlt empfahl empfahlen empfehlen rügt rügte rügten "
    "vermuten schätzt schätzte schätzen schätzten befürchten prognostizieren bedauern beklagen argumentieren verkünden "
    "bestreiten versprechen mahnt mahnte mahnten mahnen erwartet erwartete erwarteten bezweifelt bezweifelte "
    "bezweifelten bezweifeln entschied urteilten befand befanden",
    "v": "bekennt bekannte gesteht gestand fragt fragte ruft rief twittert twitterte fügt fügte scherzt scherzte lobt "
    "lobte klagt klagte "
    "skandiert skandierte skandierten schreit schrie riefen fragten begründet begründete schimpft schimpfte "
    "resümiert jubelt jubelte nennt nannte wirft warf warfen freut freute freuten ärgert ärgerte ärgerten wundert "
    "wunderte schwärmt schwärmte staunt staunte kommentiert kommentierte spottet spottete witzelt witzelte wettert "
    "wetterte kontert konterte seufzt seufzte notiert notierte notierten",
    "R": "er sie es ich wir",
    "W": "welcher welche",
    "T": "dass daß ob",
    "D": "dessen deren der die das des dem den ein eine einen einem einer eines sein seine seinem seinen seiner ihr "
    "ihre ihrem ihren ihrer dieser diese dieses kein keine viele mehrere alle einige",
    "K": "laut",
    "phrase K": "nach angaben,nach schätzung,nach schätzungen,nach auskunft,"
    "nach informationen,nach ansicht,nach meinung,nach einschätzung,nach auffassung,"
    "nach darstellung,nach überzeugung,nach den worten,nach aussage,nach aussagen,aus sicht,nach erkenntnissen,"
    "nach berechnungen,nach recherchen,nach prognosen,nach lesart,nach den angaben,nach den erkenntnissen,"
    + ",".join(f"nach {so_far} {found}" for so_far in _SO_FAR for found in _FOUND),
    "P": "angesichts trotz aufgrund statt anstatt dank entgegen innerhalb außerhalb binnen mithilfe bezüglich "
    "zufolge nach in im an am auf bei beim von vom zu zum zur mit für über aus durch gegen um unter "
    "vor zwischen seit ohne gegenüber während wegen",
    "C": "und oder aber sondern",
    "S": "wenn falls sofern weil als nachdem bevor obwohl während damit da wie wer",
    "A": "hat haben hatte hatten wird werden würde würden kann können könnte soll sollen sollte muss müssen "
    "will wollen darf",
    "E": "ist sind war waren sei seien wäre wurde wurden worden gewesen",
    "Y": "auch dann sogar nicht noch schon nun jetzt weiter zudem dazu außerdem später hinzu wörtlich so nie niemals "
    "keineswegs keinesfalls kaum gleichzeitig zugleich umso bald dabei dort hier deshalb daher darum trotzdem "
    "dennoch allerdings jedoch doch zunächst zuerst zuletzt schließlich inzwischen mittlerweile bereits bislang "
    "bisher immer oft manchmal vielleicht natürlich offenbar angeblich tatsächlich danach davor vorher nachher "
    "anschließend somit also ebenso ebenfalls zwar nur bloß sonst andererseits einerseits wiederum wieder erneut "
    "derweil zuvor unterdessen indes indessen kürzlich jüngst damals ähnlich einst demnach dagegen hingegen "
    "stattdessen",
    "J": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen",
    "F": "ihn ihm uns mich mir sich",
    "gender m": "er sein seine",
    "gender f": "sie ihr ihre",
    "gender 1": "ich mein meine",
    "gender 2": "wir unser unsere",
    "gender n": "es",
}
DUTCH = {
    "V": "oordeelt oordeelde oordeelden vermoedt vermoedde vermoedden "
    "verwacht verwachtte verwachten verwachtten vreest vreesde vrezen vreesden aldus zegt zei "
    "zeiden zeggen gezegd verklaart verklaarde verklaarden schrijft schreef stelt stelde meldt "
    "meldde vertelt vertelde waarschuwt waarschuwde benadrukt benadrukte vindt vond denkt dacht gelooft hoopt "
    "hoopte beweert beweerde bevestigt bevestigde meent meende belooft beloofde ontkent ontkende erkent erkende "
    "laat liet antwoordt antwoordde legt reageert reageerde concludeert concludeerde verklaren schreven schrijven "
    "stellen stelden melden meldden vertellen vertelden waarschuwen waarschuwden benadrukken benadrukten vinden "
    "vonden denken dachten geloven hopen hoopten beweren beweerden bevestigen bevestigden menen meenden beloven "
    "beloofden ontkennen ontkenden erkennen erkenden antwoorden antwoordden reageren reageerden concluderen "
    "concludeerden laten lieten",
    "phrase V": "spreekt tegen,spreken tegen,sprak tegen,spraken tegen,wijst erop,wijzen erop,wees erop,wezen erop",
    "v": "vraagt vroeg roept riep riepen vroegen scandeert scandeerde "
    "scandeerden twittert twitterde voegt voegde noemt noemde grapt vervolgt vervolgde",
    "K": "volgens",
    "R": "hij zij ze het ik we wij",
    "W": "die wie",
    "T": "dat of",
    "D": "de het een zijn haar hun deze dit die geen veel enkele alle",
    "P": "in op aan van voor met bij naar uit over door tegen om onder tussen sinds tijdens zonder tot",
    "C": "en of maar",
    "S": "als omdat toen nadat voordat hoewel terwijl zodat doordat aangezien zodra tenzij",
    "A": "heeft hebben had hadden zal zullen zou zouden kan kunnen moet moeten wil willen mag mogen kon konden moest "
    "moesten wilde wilden mocht mochten",
    "E": "is zijn was waren wordt worden werd werden geweest",
    "Y": "daarbij daarmee hierbij vervolgens immers eerder inmiddels ook dan niet zelfs nog al nu verder toen later "
    "weten echter bovendien daarom daarna daarnaast misschien "
    "intussen ondertussen toch tegelijk meermaals herhaaldelijk zo",
    "J": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen",
    "F": "hem haar ons mij me zich",
    "gender m": "hij hem",
    "gender f": "zij ze haar",
    "gender 1": "ik",
    "gender 2": "wij we",
    "gender n": "het",
}
NORWEGIAN = {
    "V": "fremhever fremhevet "
    "seier meiner meinte fortel fortalde trur håpar skriv skreiv svarar hevdar fryktar understrekar forklarar "
    "stadfestar mistenker mistenkte frykter fryktet sier sa sagt fortalte forteller skriver skrev opplyser "
    "opplyste mener mente hevder hevdet forklarer "
    "forklarte understreker understreket advarer advarte bekrefter bekreftet tror trodde håper håpet lover "
    "lovet uttaler uttalte svarer svarte melder meldte konkluderer påpeker påpekte innrømmer innrømmet avviser "
    "avviste varsler varslet advart uttalt opplyst ment skrevet konkludert konstaterer konstaterte spøker spøkte "
    "presiserer presiserte foreslår foreslo røper røpet avslører avslørte antyder antydet "
    "minnes mintes fortalt meldt forklart erklærer erklærte erklært vitner vitnet anslår anslo anslått",
    "v": "deler delte smiler smilte ler "
    "spør spurte roper ropte skriker skrek legger la fortsetter fortsatte utbryter kaller kalte tvitret",
    "K": "ifølge",
    "R": "han hun hen de det jeg vi ho dei eg me",
    "W": "som",
    "T": "at om",
    "D": "den det de en et ei sin sitt sine hans hennes deres denne dette disse noen flere alle mange",
    "P": "i på av for til med fra frå om ved etter under over mot mellom hos uten gjennom",
    "C": "og eller men",
    "S": "der hvor inden når da hvis fordi mens etter før selv siden dersom ettersom ifall",
    "A": "har hadde vil ville skal skulle kan kunne må måtte bør får",
    "E": "er var være vært blir ble blitt",
    "Y": "tidligere også ikke nå selv bare da så videre senere til derfor likevel samtidig dermed deretter derimot "
    "dessuten kanskje "
    "imidlertid",
    "J": "mandag tirsdag onsdag torsdag fredag lørdag søndag går dag morgen",
    "F": "ham henne oss meg seg dem",
    "gender m": "han ham",
    "gender f": "hun henne hende",
    "gender p": "de",
    "gender 1": "jeg",
    "gender 2": "vi",
    "gender n": "det",
    "phrase J": "i går,i dag,i morgen,her til morgen,her til aften,i aften,i aftes",
    "phrase v": "legger til,la til",
    "phrase Y": "flere ganger,gjentatte ganger",
}
DANISH = {
    **NORWEGIAN,
    "V": "fremhæver fremhævede fremhævet "
    "mistænker frygter frygtede siger sagde sagt fortalte fortæller skriver skrev oplyser oplyste "
    "mener mente hævder hævdede "
    "forklarer forklarede understreger understregede advarer advarede bekræfter bekræftede tror troede håber "
    "håbede lover lovede udtaler udtalte svarer svarede melder meldte konkluderer påpeger påpegede erkender "
    "erkendte afviser afviste advaret bekræftet forklaret hævdet understreget erkendt afvist svaret udtalt skrevet "
    "oplyst meldt konkluderet påpeget fastslår fastslog vurderer vurderede foreslår foreslog konstaterer konstaterede "
    "afslører afslørede spøger pointerer pointerede mindes fortalt vurderet erklærer erklærede erklæret konstateret "
    "anslår "
    "anslog",
    "v": "deler delte smiler smilede griner "
    "spørger spurgte råber råbte tilføjer tilføjede fortsætter fortsatte kalder kaldte lyder lød",
    "R": "han hun de det jeg vi",
    "S": "der hvor inden når da hvis fordi mens efter før selv siden selvom skønt dersom eftersom idet ifald",
    "Y": "tidligere også ikke nu selv kun da så videre senere til derfor dog alligevel samtidig dermed derefter "
    "derimod desuden måske "
    "imidlertid",
    "P": "i på af for til med fra om ved efter under over mod mellem hos uden gennem",
    "J": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "phrase J": "i går,i dag,i morgen,her til morgen,her til aften,i aften,i aftes",
    "phrase v": "lyder det",
    "phrase Y": "flere gange,gentagne gange,adskillige gange",
}
SWEDISH = {
    "V": "misstänker misstänkte fruktar fruktade befarar befarade säger sade sa sagt berättar berättade "
    "skriver skrev uppger uppgav anser ansåg hävdar hävdade "
    "förklarar förklarade betonar betonade varnar varnade bekräftar bekräftade tror trodde hoppas hoppades "
    "lovar lovade uttalar uttalade svarar svarade meddelar meddelade menar menade påpekar påpekade medger "
    "medgav konstaterar konstaterade rapporterar rapporterade varnat bekräftat hävdat förklarat betonat uppgett "
    "skrivit berättat meddelat medgett svarat uttalat påpekat konstaterat föreslår föreslog skojar avslöjar avslöjade "
    "minns mindes avslöjat rapporterat förklarar bedömer bedömde bedömt uppskattar uppskattade vittnar vittnade",
    "v": "skrattar skrattade ler frågar frågade ropar ropade skanderar skanderade skriker skrek "
    "tillägger fortsätter fortsatte kallar kallade utbrister",
    "K": "enligt",
    "R": "han hon hen de det jag vi",
    "W": "som",
    "T": "att om",
    "D": "den det de en ett sin sitt sina hans hennes deras denna detta dessa några flera alla många",
    "P": "i på av för till med från om vid efter under över mot mellan hos utan genom",
    "C": "och eller men",
    "S": "när då eftersom medan innan sedan fastän trots ifall",
    "A": "har hade vill ville ska skulle kan kunde måste bör får",
    "E": "är var vara varit blir blev blivit",
    "Y": "tidigare också även bara endast inte nu då så vidare senare därför dock ändå samtidigt därmed därefter "
    "däremot dessutom kanske",
    "J": "måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen "
    "söndag söndagen igår idag",
    "F": "honom henne oss mig sig dem",
    "gender m": "han honom",
    "gender f": "hon henne",
    "gender p": "de",
    "gender 1": "jag",
    "gender 2": "vi",
    "gender n": "det",
    "phrase J": "i går,i dag,i morgon,i morse,i kväll,i går kväll",
    "phrase v": "lägger till,lade till",
    "phrase Y": "flera gånger,upprepade gånger",
}
NO_NAMES = frozenset(
    "januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch "
    "donnerstag freitag samstag sonnabend sonntag gestern heute morgen übermorgen vorgestern frühling sommer herbst "
    "winter wir ihr mir uns man wer was wo wann warum wieso weshalb wofür wohin woher womit daran darauf darin "
    "davon dafür hierzu hierbei daneben darüber dadurch damals derzeit künftig letztlich letztendlich gerade eben "
    "eigentlich überhaupt besonders insbesondere vielmehr immerhin jedenfalls allein selbst sogar fast etwa rund "
    "mehr weniger viel wenig ganz sehr zwei drei vier fünf sechs sieben acht neun zehn beide andere jeder jede "
    "jedes jener jene welch solche solcher solches mancher manche manches einiges etwas alles nichts niemand "
    "jemand keiner keines keins hätte wäre würde könnte müsste sollte dürfte denn statt anstatt trotz dank ab bis "
    "samt entlang außer binnen innerhalb außerhalb angesichts aufgrund mithilfe zugunsten sobald solange soweit "
    "sofern falls indem sodass ehe seitdem wohingegen gleichwohl nichtsdestotrotz unterdessen währenddessen "
    "seither seitdem jahrelang stundenlang endlich plötzlich leider hoffentlich glücklicherweise möglicherweise "
    "normalerweise üblicherweise beispielsweise teilweise wahrscheinlich vermutlich sicher sicherlich klar richtig "
    "falsch neu neue neuer neues ja nein bitte danke du dich dir dein euch würdest hast bist kannst willst sollst "
    "musst aktuell allgemein "
    "insgesamt zunächst schließlich zuletzt bislang bisher inzwischen zugleich allerdings demnach dennoch trotzdem "
    "deshalb daher dabei dazu danach zudem außerdem ferner hingegen indes kürzlich neulich jüngst anschließend "
    "später früher einst tags".split()
)
"""Words that begin German sentences, or stand alone with a capital, and are nobody's name."""
BODY_ENDINGS = (
    "gericht", "amt", "ministerium", "universität", "hochschule", "stadt", "kreis", "polizei", "verband", "partei",
    "bank", "gmbh", "ag", "bund", "rat", "kammer", "gesellschaft", "institut", "anwaltschaft", "behörde", "feuerwehr",
    "agentur", "verein", "firma", "konzern", "zeitung", "kommission", "regierung", "gewerkschaft", "stiftung",
    "klinikum", "klinik", "werke", "land", "gemeinde", "fraktion", "organisation", "hersteller", "unternehmen", "club",
    "anbieter", "sender", "magazin", "plattform", "netzwerk", "initiative", "dienst", "zentrum", "allianz",
    "marktplatz", "marktkette", "hotelkette", "modekette", "kaufhauskette", "handelskette", "foodkette", "food-kette",
    "möbelkette", "drogeriekette", "restaurantkette", "kinokette", "elektronikkette", "zulieferer", "autobauer",
    "flugzeugbauer", "maschinenbauer", "anlagenbauer", "motorenbauer", "techriese", "tech-riese", "handelsriese",
    "energieriese", "internetriese", "onlineriese", "startup", "start-up", "onlinehändler", "online-händler",
    "internethändler", "versandhändler", "modehändler", "möbelhändler", "netzbetreiber", "bahnbetreiber", "versicherer",
    "versorger", "krankenkasse", "airline", "reederei", "brauerei", "molkerei", "werft", "portal", "dienstleister",
    "discounter", "bündnis", "vereinigung", "holding", "verlag", "armee", "senat", "kanton", "vorstand", "präsidium",
    "rundfunk", "landtag", "parlament", "krankenhaus", "spital",
)  # fmt: skip
"""How German words end that are bodies, or stand before the name of one: "Landgericht Kiel"."""
OF_OFFICES = tuple(
    "minister ministern ministeren burgemeester wethouder woordvoerder voorzitter directeur borgmästaren borgmesteren "
    "ordföranden ordføreren formanden direktören direktøren aanvoerder raadslid kamerlid gedeputeerde "
    "borgmester borgmästare ordfører ordförande formand direktør direktör sekretær sekreterare sekretaris leder ledare "
    "leider advokat advocaat advokaten åklagare åklagaren anklager anklageren redaktør redaktör redaktören redacteur "
    "rådmand rådmanden byråd rådgiver rådgivare fylkesmann politimester politimesteren inspektør inspektör inspecteur "
    "talsmand talsmann talsperson talskvinde talskvinne talesperson pressechef chefen sjefen sjef chef professor "
    "forsker forskeren forskare forskaren trener treneren tränare tränaren træner træneren coach hoogleraar "
    "onderzoeker lektor lektorn lærer læreren lärare läraren minister-president statsminister".split()
)
"""How words for offices end in Dutch, Swedish, Norwegian and Danish."""
FIRST_SUBJUNCTIVE = frozenset(
    "sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe liege lasse bleibe mache bringe führe "
    "brauche wisse sehe nehme halte spreche fehle gelte handle zeige finde laufe bestehe erhalte arbeite plane hoffe "
    "trage leide suche erwarte bedeute fahre falle sitze schaffe tue gehöre bekomme fühle glaube kenne lebe steige "
    "sinke drohe diene trete setze ziehe stelle treffe versuche verliere wachse wirke bewege reagiere "
    "profitiere prüfe stimme biete rechne investiere beginne entstehe existiere funktioniere helfe nutze verfüge "
    "vertrete verlange verstehe warte zahle schließe übernehme überprüfe unterstütze verhandle verzichte ermittle "
    "ermittele entscheide entspreche ergebe erhöhe erreiche dauere befinde fordere fördere passe koste laute".split()
)
"""Verbs in the first subjunctive: but for the first person, nothing else has their form."""
