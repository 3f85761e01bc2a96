"""Lithuanian, Latvian, Estonian, Icelandic, Afrikaans, Swahili, Vietnamese: verbs that report, and the small words."""

from __future__ import annotations

LITHUANIAN = {
    "V": "sakė sako teigė teigia pranešė praneša pabrėžė pabrėžia pridūrė priduria pridėjo paaiškino aiškino aiškina "
    "nurodė nurodo teigiama rašė rašo pasakojo pasakoja patvirtino tvirtina tvirtino pripažino pažymėjo pažymi mano "
    "įspėjo įspėja atsakė atsako komentavo komentuoja paskelbė informavo informuoja kalbėjo kalba priminė sakoma "
    "paneigė",
    "v": "paklausė klausia sušuko tęsė",
    "phrase K": "anot,pasak",
    "R": "jis ji jie jos aš mes",
    "W": "kuris kuri kurie kurios",
    "T": "kad jog",
    "D": "šis ši tas ta tie savo jo jos jų",
    "P": "į iš su be po prie apie už nuo iki per pagal dėl tarp",
    "C": "ir arba bet o",
    "S": "kai jei nes kadangi kol kaip kur",
    "A": "gali turi bus",
    "E": "yra buvo būti",
    "Y": "taip pat dar jau ne tačiau vėliau",
    "J": "pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį vakar šiandien rytoj",
    "gender m": "jis",
    "gender f": "ji",
    "gender p": "jie jos",
    "gender 1": "aš",
    "gender 2": "mes",
}
LATVIAN = {
    "V": "sacīja saka teica norādīja norāda uzsvēra uzsver piebilda piebilst paziņoja paziņo skaidroja skaidro "
    "stāstīja "
    "stāsta pauda pauž atzina atzīst rakstīja raksta apstiprināja apstiprina brīdināja brīdina atbildēja atgādināja "
    "informēja informē uzskata apgalvo apgalvoja komentēja noliedza solīja atzīmēja",
    "v": "jautāja jautā iesaucās turpināja",
    "K": "pēc",
    "R": "viņš viņa viņi viņas es mēs",
    "W": "kurš kura kuri kas",
    "T": "ka",
    "D": "šis šī tas tā tie savs viņu",
    "P": "no ar bez uz pie par līdz pēc pirms starp pret",
    "C": "un vai bet",
    "S": "kad ja jo kamēr kā kur",
    "A": "var būs jābūt",
    "E": "ir bija būt",
    "Y": "arī vēl jau ne taču vēlāk",
    "J": "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien vakar šodien rīt",
    "gender m": "viņš",
    "gender f": "viņa",
    "gender p": "viņi viņas",
    "gender 1": "es",
    "gender 2": "mēs",
}
ESTONIAN = {
    "V": "ütles ütleb teatas teatab lisas lisab rõhutas rõhutab märkis märgib selgitas selgitab kinnitas kinnitab "
    "rääkis "
    "räägib kirjutas kirjutab tunnistas tunnistab leidis leiab arvas arvab hoiatas hoiatab vastas vastab väitis väidab "
    "nentis nendib sõnas tõdes tõdeb meenutas kommenteeris avaldas lubas eitas",
    "v": "küsis küsib hüüdis jätkas",
    "R": "tema ta nad nemad mina me",
    "W": "kes mis",
    "T": "et",
    "D": "see selle need üks mitu oma tema nende",
    "P": "koos ilma enne pärast",
    "C": "ja või kuid aga ning",
    "S": "kui sest kuna nagu kus",
    "A": "võib saab peab",
    "E": "on oli olid olla",
    "Y": "ka veel juba ei siis hiljem",
    "J": "esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval eile täna homme",
    "gender e": "tema ta",
    "gender p": "nad nemad",
    "gender 1": "mina",
    "gender 2": "me",
}
ICELANDIC = {
    "V": "segir segja sagði sögðu sagt bætir bætti tilkynnti tilkynnir skrifar skrifaði telur taldi fullyrðir fullyrti "
    "útskýrir útskýrði staðfestir staðfesti varar varaði svarar svaraði viðurkennir viðurkenndi greinir greindi "
    "ítrekar "
    "ítrekaði hafnar hafnaði lofar lofaði",
    "v": "spyr spurði hrópaði",
    "phrase K": "samkvæmt",
    "R": "hann hún þeir þær þau ég við",
    "W": "sem",
    "T": "að",
    "D": "þetta þessi þessa sinn sín sitt hans hennar þeirra nokkrir",
    "P": "í á af til með frá um eftir undir yfir gegn milli hjá án í",
    "C": "og eða en",
    "S": "þegar ef því",
    "A": "hefur hafa hafði mun vill getur verður",
    "E": "er var eru voru verið",
    "Y": "einnig ekki nú þá síðan líka enn",
    "J": "mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag gær dag morgun",
    "gender m": "hann",
    "gender f": "hún",
    "gender p": "þeir þær þau",
    "gender 1": "ég",
    "gender 2": "við",
}
AFRIKAANS = {
    "V": "sê gesê verklaar verduidelik beklemtoon waarsku bevestig skryf geskryf meen glo bygevoeg berig vertel ontken "
    "erken voorspel aangekondig antwoord beweer",
    "v": "vra gevra",
    "K": "volgens aldus",
    "R": "hy sy hulle dit ek ons",
    "W": "wat",
    "T": "dat",
    "D": "die 'n sy haar hul hierdie daardie baie",
    "P": "in op aan van vir met by na uit oor deur teen om onder tussen sedert sonder tot",
    "C": "en of maar",
    "S": "as omdat toe nadat voordat hoewel terwyl sodat",
    "A": "het sal kan moet wil mag sou",
    "E": "is was word",
    "Y": "ook dan nie nog al nou verder later",
    "J": "maandag dinsdag woensdag donderdag vrydag saterdag sondag gister vandag môre",
    "F": "hom haar ons my jou",
    "gender m": "hy hom",
    "gender p": "hulle",
    "gender 1": "ek",
    "gender 2": "ons",
}
SWAHILI = {
    "V": "amesema alisema anasema wamesema walisema wanasema ameeleza alieleza anaeleza wameeleza ameongeza aliongeza "
    "amefafanua alifafanua amesisitiza alisisitiza amebainisha alibainisha ametangaza alitangaza amedai alidai amekiri "
    "alikiri amethibitisha alithibitisha amekanusha alikanusha ameonya alionya ameandika aliandika amejibu alijibu",
    "v": "ameuliza aliuliza",
    "phrase K": "kwa mujibu wa",
    "R": "yeye wao mimi sisi",
    "W": "ambaye ambao",
    "T": "kwamba kuwa",
    "D": "huyu hao hii hizi hilo yake wake wao baadhi",
    "P": "kwa katika na ya wa za la cha vya kutoka hadi baada kabla",
    "C": "au lakini",
    "S": "wakati kama ikiwa kwani",
    "A": "",
    "E": "ni ilikuwa walikuwa alikuwa",
    "Y": "pia bado tayari",
    "J": "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili jana leo kesho",
    "gender e": "yeye",
    "gender p": "wao",
    "gender 1": "mimi",
    "gender 2": "sisi",
}
VIETNAMESE = {
    "V": "nói kể viết khẳng nhấn chia đáp",
    "phrase V": "cho biết,cho hay,cho rằng,khẳng định,nhấn mạnh,chia sẻ,phát biểu,tuyên bố,thông báo,giải thích,nhận "
    "định,"
    "bày tỏ,bổ sung,nói thêm,cảnh báo,thừa nhận,xác nhận,tiết lộ,trả lời,đánh giá,lưu ý,nêu rõ",
    "v": "hỏi",
    "K": "theo",
    "R": "tôi họ nó",
    "T": "rằng là",
    "D": "các những một này đó mỗi",
    "P": "ở tại trong trên với cho của về từ đến vào bởi sau trước",
    "C": "và hoặc nhưng",
    "S": "khi nếu vì mặc",
    "A": "sẽ đã đang có thể phải",
    "Y": "cũng không chưa rất còn",
    "J": "hôm qua nay mai",
    "gender p": "họ",
    "gender 1": "tôi",
}
