"""Polish, Czech, Slovak, Russian and Ukrainian: verbs that report, and the small words.

"According to" is elsewhere where no comma tells where its source ends (`rules.slavic_according`): "podle", "według".
"""

from __future__ import annotations

POLISH = {
    "V": "zakłada zakładają zakładał powiedział powiedziała powiedzieli powiedziały mówi mówił mówiła "
    "mówili mówią stwierdził stwierdziła "
    "stwierdzili twierdzi twierdził twierdziła twierdzą podkreślił podkreśliła podkreślili podkreśla dodał dodała "
    "dodali dodaje oświadczył oświadczyła oświadczyli zapewnił zapewniła zapewnia zaznaczył zaznaczyła zaznacza "
    "poinformował poinformowała poinformowali informuje przekazał przekazała przekazali wyjaśnił wyjaśniła wyjaśnia "
    "tłumaczy tłumaczył tłumaczyła napisał napisała napisali pisze ocenił oceniła ocenia uważa uważał uważała "
    "zapowiedział zapowiedziała zapowiada ostrzegł ostrzegła ostrzega przyznał przyznała przyznaje odpowiedział "
    "odpowiedziała odpowiada opowiada opowiadał opowiadała wspomina wspominał wspominała przypomniał przypomniała "
    "przypomina ogłosił ogłosiła obiecał obiecała skomentował skomentowała komentuje zauważył zauważyła zauważa "
    "relacjonuje relacjonował relacjonowała wskazał wskazała wskazuje potwierdził potwierdziła zaprzeczył "
    "zaprzeczyła podał podała podali podaje zareagował zareagowała zareagowali "
    "przekonuje przekonywał przekonywała podsumował podsumowała udowadnia udowadniał udowadniała udowadniali "
    "uznał uznała uznali oznajmił oznajmiła oznajmili rzekł rzekła utrzymuje "
    "powiedziało podało poinformowało przekazało oświadczyło potwierdziło zaprzeczyło zapowiedziało ogłosiło "
    "utrzymywał utrzymywała utrzymują ostrzegli ostrzegają zapewnili zapewniają wyjaśnili podkreślają uważają "
    "informują podają potwierdzili sugeruje sugerował sugerowała argumentuje argumentował argumentowała zadeklarował "
    "zadeklarowała deklaruje informował informowała prognozuje prognozował prognozowała zdradził zdradziła wyznał "
    "wyznała alarmuje alarmował alarmowała ocenili szacuje szacował podawał podawała podawali podawały podały "
    "informowali informowały poinformowały przekazały przekazuje przekazują przekazywał dodawał dodawała zaznaczał "
    "zaznaczali zaznaczyli podkreślał podkreślała podkreślali podkreślały stwierdza stwierdziły twierdziły pisał "
    "pisała pisali piszą napisały oceniał oceniają wyjaśniał tłumaczyli tłumaczą przyznali przyznają przypominają "
    "zauważyli zauważają wskazali wskazują wskazywał ostrzegał ostrzegły zapewniał zapewniały zapowiedzieli "
    "zapowiadają ogłosili ogłosiły donosi donoszą donosił donosiły relacjonują utrzymywali alarmują argumentują "
    "potwierdziły zaprzeczyli ujawnił ujawniła ujawnili sądzi sądzą oceniły oszacował oszacowali opisuje opisał "
    "opisała poinformowano podano przekazano zaznaczono zaznaczano podkreślono dodano stwierdzono napisano "
    "wyjaśniono zapewniono oceniono zapowiedziano przypomniano potwierdzono ogłoszono oświadczono informowano "
    "podawano grzmiał grzmiała grzmieli grzmiały grzmi",
    "G": "dodając podkreślając zaznaczając twierdząc tłumacząc wyjaśniając przypominając zapewniając przyznając "
    "mówiąc wskazując",
    "v": "zakończył zakończyła kwituje skwitował skwitowała dopytywał ironizował ironizowała zapytał zapytała pyta "
    "zawołał zawołała krzyknął krzyknęła kontynuował kontynuowała kontynuuje apeluje "
    "apelował apelowała zaapelował zaapelowała",
    "R": "on ona oni one ja my",
    "W": "który która którzy które",
    "T": "że iż",
    "D": "ten ta to te ci tego tej tych swój swoje jego jej ich wszyscy wielu kilku",
    "P": "w we z ze na do od o po za przez dla przy pod nad przed między u podczas wobec bez",
    "C": "i oraz a ale lub",
    "S": "kiedy gdy gdyż jeśli ponieważ bo choć jak gdzie którym której którego któremu których",
    "A": "ma mają miał miała może mogą będzie będą",
    "E": "jest są był była było byli były",
    "Y": "także również nawet tylko nie już jeszcze też potem następnie się bowiem wcześniej później jednak ponadto "
    "dodatkowo wprost m.in ostatecznie wreszcie zarazem równocześnie jednocześnie oficjalnie "
    "publicznie natomiast zaś dotąd dotychczas wyraźnie stanowczo ponownie",
    "J": "poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela wczoraj dziś dzisiaj jutro",
    "F": "mu jej im nam mi nas",
    "gender m": "on niego",
    "gender f": "ona niej",
    "gender p": "oni one",
    "gender 1": "ja",
    "gender 2": "my",
}
CZECH = {
    "V": "popírá popřel popřela domnívá domnívají tvrdí tvrdil tvrdila řekl řekla řekli uvedl uvedla "
    "uvedli uvádí říká říkal "
    "říkala říkají dodal dodala dodali dodává prohlásil "
    "prohlásila tvrdí tvrdil tvrdila vysvětlil vysvětlila vysvětluje popsal popsala popisuje upozornil upozornila "
    "upozorňuje oznámil oznámila oznámili potvrdil potvrdila doplnil doplnila zdůraznil zdůraznila zdůrazňuje míní "
    "myslí napsal napsala sdělil sdělila sdělili konstatoval konstatovala odpověděl odpověděla přiznal přiznala "
    "připomněl připomněla varoval varovala varuje slíbil slíbila poznamenal poznamenala informoval informovala "
    "vzpomíná líčí shrnul shrnula podotkl podotkla reagoval reagovala reagovali potvrdili vysvětlili upozornili "
    "varovali tvrdí tvrdili věří soudí odhaduje odhadl odhadla ujistil ujistila ujišťuje přiznali naznačil naznačila "
    "uvedlo oznámilo sdělilo potvrdilo odpovědělo upozornilo doplnilo zdůraznilo varovalo dodalo tvrdilo informovalo",
    "v": "uzavřel uzavřela stěžoval stěžovala durdí zlobí zeptal zeptala ptá zvolal zvolala pokračoval pokračovala",
    "R": "on ona oni já my",
    "W": "který která kteří které",
    "T": "že",
    "D": "ten ta to tento tato toto tito svůj své jeho její jejich několik mnoho",
    "P": "v ve z ze na do od o po za přes pro při pod nad před mezi u během bez s k ke",
    "C": "a i nebo ale",
    "S": "když pokud protože jak kde",
    "A": "má mají měl měla může mohou bude budou",
    "E": "je jsou byl byla bylo byli byly",
    "Y": "také ještě dokonce jen pouze už již ne dále pak se si však později dříve zároveň například",
    "J": "pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle včera dnes zítra",
    "F": "mu jí jim nám mi nás",
    "gender m": "on něj něho",
    "gender f": "ona ní",
    "gender p": "oni",
    "gender 1": "já",
    "gender 2": "my",
}
SLOVAK = {
    "V": "povedal povedala povedali uviedol uviedla uviedli uvádza hovorí hovoril hovorila hovoria dodal dodala "
    "dodali dodáva vyhlásil vyhlásila tvrdí tvrdil tvrdila vysvetlil vysvetlila vysvetľuje opísal opísala upozornil "
    "upozornila upozorňuje oznámil oznámila oznámili potvrdil potvrdila doplnil doplnila zdôraznil zdôraznila "
    "zdôrazňuje myslí napísal napísala konštatoval konštatovala odpovedal odpovedala priznal priznala pripomenul "
    "pripomenula varoval varovala varuje sľúbil sľúbila poznamenal poznamenala informoval informovala ozrejmil "
    "ozrejmila priblížil priblížila reagoval reagovala reagovali",
    "v": "spýtal spýtala pýta zvolal zvolala pokračoval pokračovala",
    "R": "on ona oni ja my",
    "W": "ktorý ktorá ktorí ktoré",
    "T": "že",
    "D": "ten tá to tento táto toto títo svoj svoje jeho jej ich niekoľko",
    "P": "v vo z zo na do od o po za cez pre pri pod nad pred medzi u počas bez s so k ku",
    "C": "a i alebo ale",
    "S": "keď ak pretože ako kde",
    "A": "má majú mal mala môže môžu bude budú",
    "E": "je sú bol bola bolo boli",
    "Y": "tiež ešte dokonca len už nie ďalej potom sa si však neskôr zároveň napríklad",
    "J": "pondelok utorok stredu streda štvrtok piatok sobotu sobota nedeľu nedeľa včera dnes zajtra",
    "F": "mu jej im nám mi nás",
    "gender m": "on neho",
    "gender f": "ona nej",
    "gender p": "oni",
    "gender 1": "ja",
    "gender 2": "my",
}
RUSSIAN = {
    "V": "резюмировал резюмировала подытожил подытожила признался призналась признались признал признала признали "
    "сказал сказала сказали говорит "
    "говорил говорила говорят заявил заявила заявили заявляет сообщил сообщила "
    "сообщили сообщает отметил отметила отметили отмечает подчеркнул подчеркнула подчеркнули подчеркивает "
    "подчёркивает добавил добавила добавили добавляет рассказал рассказала рассказали рассказывает пояснил "
    "пояснила пояснили поясняет объяснил объяснила объяснили объясняет написал написала написали пишет считает "
    "считал считала считают утверждает утверждал утверждала утверждают признал признала признает признаёт "
    "пообещал пообещала предупредил предупредила предупреждает ответил ответила отвечает уточнил уточнила "
    "уточняет указал указала объявил объявила объявили напомнил напомнила подтвердил подтвердила опроверг "
    "опровергла прокомментировал прокомментировала резюмировал резюмировала заключил заключила вспоминает "
    "вспоминал вспоминала говорится делится поделился поделилась полагает полагают подытожил подытожила "
    "передал передала передали пояснили объявили указали предупредили подтвердили ответили признали уверен уверена "
    "уверены отмечают "
    "подчеркивают утверждали заверил заверила заверили заметил заметила заметили сообщают передает передаёт сообщило "
    "заявило сказало отметило добавило объявило пояснило подтвердило опровергло признало предупредило подчеркнуло "
    "уточнили уточняют уточнило напомнили напоминает напоминают опровергли пообещали прокомментировали резюмировали "
    "указывает указывают заявляют поясняют рассказывают предупреждают",
    "G": "отметив добавив подчеркнув заявив пояснив уточнив сообщив сказав указав напомнив признав заметив "
    "объяснив отмечая добавляя подчёркивая подчеркивая заявляя поясняя уточняя утверждая указывая напоминая "
    "признавая объясняя",
    "v": "спросил спросила спрашивает воскликнул воскликнула продолжил продолжила продолжает призвал призвала",
    "phrase V": "пришел к выводу,пришёл к выводу,пришла к выводу,пришли к выводу,высказал мнение,высказала мнение,"
    "выразил мнение,выразила мнение,выразил надежду,выразила надежду,выразил уверенность,выразила уверенность",
    "phrase K": "по его словам,по её словам,по ее словам,по их словам,по словам,по мнению,по данным,по информации,по "
    "оценке,по утверждению,как следует из,согласно",
    "R": "он она они я мы",
    "W": "который которая которые",
    "T": "что",
    "D": "этот эта это эти его ее её их свой своя свои наш многие некоторые",
    "P": "в во с со на к ко от о об по за из для при под над перед между у без после до через",
    "C": "и а но или",
    "S": "когда если потому хотя как где",
    "A": "может могут будет будут должен должна",
    "E": "был была было были есть",
    "Y": "также тоже даже только не уже еще ещё затем потом ранее позже однако при этом",
    "J": "понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье вчера сегодня завтра",
    "F": "ему ей им нам мне нас",
    "gender m": "он",
    "gender f": "она",
    "gender p": "они",
    "gender 1": "я",
    "gender 2": "мы",
}
UKRAINIAN = {
    "V": "резюмував резюмувала підсумував підсумувала переконаний переконана переконані впевнений впевнена впевнені "
    "сказав сказала сказали каже "
    "казав казала кажуть говорить заявив заявила заявили заявляє повідомив "
    "повідомила повідомили повідомляє зазначив зазначила зазначили зазначає наголосив наголосила наголошує "
    "підкреслив підкреслила підкреслює додав додала додали додає розповів розповіла розповіли розповідає пояснив "
    "пояснила пояснили пояснює написав написала написали пише вважає вважають стверджує стверджують "
    "заявляють передають вважав вважала визнав визнала "
    "пообіцяв пообіцяла попередив попередила відповів відповіла відповідає уточнив уточнила оголосив оголосила "
    "нагадав нагадала підтвердив підтвердила спростував спростувала прокоментував прокоментувала згадує підсумував "
    "підсумувала нарікає нарікають пояснили оголосили попередили підтвердили визнали запевнив запевнила запевнили "
    "зауважив зауважила зауважили зауважує зазначають наголосили підкреслили повідомляють розповідають передає сказало "
    "повідомило заявило зазначило додало оголосило підтвердило спростувало визнало пояснило наголосило попередило "
    "ідеться йдеться уточнили уточняють нагадали нагадує нагадують спростували відповіли пообіцяли прокоментували "
    "кажуть пояснюють наголошують додають попереджають",
    "G": "зазначивши додавши наголосивши підкресливши заявивши пояснивши уточнивши повідомивши сказавши "
    "нагадавши визнавши зазначаючи додаючи наголошуючи підкреслюючи заявляючи пояснюючи стверджуючи",
    "v": "запитав запитала питає вигукнув вигукнула продовжив продовжила закликав закликала",
    "phrase K": "за його словами,за її словами,за їх словами,за їхніми словами,за словами,на думку,за даними,за "
    "інформацією,на переконання,за оцінкою",
    "R": "він вона вони я ми",
    "W": "який яка які",
    "T": "що",
    "D": "цей ця це ці його її їх їхній свій своя свої наш деякі",
    "P": "у в з із зі на до від про по за для при під над перед між без після через",
    "C": "і й та а але або",
    "S": "коли якщо бо тому хоча як де",
    "A": "може можуть буде будуть має мають",
    "E": "був була було були є",
    "Y": "також теж навіть лише не вже ще потім раніше пізніше однак зокрема водночас натомість",
    "J": "понеділок вівторок середу середа четвер п’ятницю п'ятницю суботу субота неділю неділя вчора учора сьогодні "
    "завтра",
    "F": "йому їй їм нам мені нас",
    "gender m": "він",
    "gender f": "вона",
    "gender p": "вони",
    "gender 1": "я",
    "gender 2": "ми",
}
