"""Romanian, Catalan, Greek, Finnish, Hungarian, Turkish and Indonesian: verbs that report, and the small words.

Where a name is declined behind "according to", or stands before it, that is left out.
"""

from __future__ import annotations

ROMANIAN = {
    "V": "spus spune spunea declarat declară afirmat afirmă explicat explică adăugat adaugă precizat precizează "
    "subliniat subliniază anunțat anunță scris scrie susținut susține susțin transmis transmite menționat "
    "menționează arătat avertizat avertizează recunoscut recunoaște promis promite confirmat confirmă răspuns "
    "răspunde povestit povestește crede consideră concluzionat completat dezvăluit dezvăluie comentat comentează "
    "estimează negat neagă",
    "v": "întrebat întreabă exclamat continuat",
    "K": "potrivit",
    "R": "el ea ei ele eu noi",
    "W": "care",
    "T": "că",
    "D": "un o unui unei acest această acești aceste lui său sa unii",
    "P": "în din de la cu pe pentru prin fără după între despre spre către",
    "C": "și sau dar iar",
    "S": "când dacă deoarece deși unde cum",
    "A": "a au ar va vor poate pot avea",
    "E": "este e sunt era erau fost",
    "Y": "nu mai chiar doar numai apoi deja încă astfel totuși",
    "J": "luni marți miercuri joi vineri sâmbătă duminică ieri azi astăzi mâine",
    "F": "îi le mi ne se ți",
    "gender m": "el",
    "gender f": "ea",
    "gender p": "ei ele",
    "gender 1": "eu",
    "gender 2": "noi",
}
_SAYING_IN_CATALAN = (
    "dir declarar afirmar explicar assegurar anunciar afegir assenyalar indicar destacar remarcar subratllar insistir "
    "reconèixer lamentar recordar advertir escriure considerar confirmar concloure comentar admetre defensar detallar "
    "reivindicar sostenir apuntar alertar negar prometre respondre relatar"
).split()
CATALAN = {
    "phrase V": ",".join(f"{past} {verb}" for past in ("va", "van", "vaig", "vam") for verb in _SAYING_IN_CATALAN),
    "V": "dit diu diuen deia declarat declara afirmat afirma explicat explica assegurat assegura anunciat anuncia "
    "afegit afegeix assenyalat assenyala indicat indica destacat destaca remarcat remarca subratllat subratlla "
    "insistit insisteix reconegut reconeix lamentat lamenta recordat recorda advertit adverteix escrit escriu "
    "considera confirmat confirma conclòs conclou comentat comenta admès admet defensat defensa detallat "
    "detalla reivindicat reivindica sostingut sosté apuntat apunta alertat alerta negat nega promès promet respost "
    "respon relata",
    "v": "preguntat pregunta cridat crida exclamat exclama continuat demanat demana criticat critica",
    "K": "segons",
    "R": "ell ella ells elles jo nosaltres",
    "W": "qui",
    "T": "que",
    "D": "el la els les l un una uns unes seu seva seus seves aquest aquesta aquests aquestes diversos",
    "P": "de del dels d a al als amb per pel pels en sobre sense contra entre des fins durant",
    "C": "i o però",
    "S": "quan si perquè com on mentre",
    "A": "ha han havia havien va van pot poden",
    "E": "és són era eren està estan",
    "Y": "també no ja encara després a més així",
    "J": "dilluns dimarts dimecres dijous divendres dissabte diumenge ahir avui demà",
    "F": "li em ens es això",
    "gender m": "ell",
    "gender f": "ella",
    "gender p": "ells elles",
    "gender 1": "jo",
    "gender 2": "nosaltres",
}
GREEK = {
    "V": "είπε είπαν λέει λένε δήλωσε δήλωσαν δηλώνει τόνισε τονίζει υποστήριξε υποστηρίζει ανέφερε αναφέρει "
    "πρόσθεσε προσθέτει σημείωσε σημειώνει υπογράμμισε υπογραμμίζει εξήγησε εξηγεί ανακοίνωσε ανακοίνωσαν "
    "ανακοινώνει έγραψε γράφει παραδέχθηκε παραδέχτηκε προειδοποίησε προειδοποιεί επισήμανε επεσήμανε επισημαίνει "
    "διευκρίνισε απάντησε απαντά επιβεβαίωσε διέψευσε υποσχέθηκε σχολίασε κατέληξε πιστεύει θεωρεί "
    "έλεγε έλεγαν τόνιζε τόνισαν τονίζουν υποστήριζε υποστήριζαν υποστήριξαν υποστηρίζουν ανέφεραν αναφέρουν "
    "σημείωνε σημείωναν σημείωσαν σημειώνουν υπογράμμισαν επισήμαναν επισημαίνουν εκτιμά εκτιμούν εκτίμησε "
    "ανακοινώνουν απάντησαν αντέτεινε διαβεβαίωσε κατήγγειλε καταγγέλλει ισχυρίστηκε ισχυρίζεται αποκάλυψε",
    "phrase V": "έκανε λόγο για,κάνει λόγο για,έκαναν λόγο για,κάνουν λόγο για",
    "phrase K": "σύμφωνα με",
    "v": "ρώτησε ρωτά φώναξε συνέχισε",
    "R": "αυτός αυτή αυτοί εγώ εμείς",
    "W": "που",
    "T": "ότι πως",
    "D": "ο η το οι τα του της των τον την τους τις ένας μία μια ένα",
    "P": "σε στο στη στην στον στους στις από με για προς κατά μετά πριν χωρίς",
    "C": "και ή αλλά",
    "S": "όταν αν επειδή ενώ όπως αφού καθώς",
    "A": "έχει έχουν είχε θα μπορεί",
    "E": "είναι ήταν",
    "Y": "επίσης δεν μη ήδη ακόμη ακόμα",
    "J": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή χθες σήμερα αύριο",
    "gender m": "αυτός",
    "gender f": "αυτή",
    "gender p": "αυτοί",
    "gender 1": "εγώ",
    "gender 2": "εμείς",
}
FINNISH = {
    "V": "sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi toteavat lisäsi "
    "kirjoittaa kirjoitti arvioi arvioivat uskoo uskoi korostaa korosti muistuttaa muistutti vakuuttaa vakuutti "
    "varoittaa varoitti ilmoittaa ilmoitti selittää selitti kommentoi vastaa vastasi huomauttaa huomautti väittää "
    "väitti lupaa lupasi myöntää myönsi vahvistaa vahvisti tiivistää summaa pohtii kuvailee kuvaili muistelee "
    "perustelee painottaa vaatii vaati vaativat toivoo toivoi toivovat pelkää pelkäsi epäilee epäili ennustaa ennusti "
    "katsoo katsoi kiistää kiisti kiistävät tarkentaa tarkensi täsmentää tiedottaa tiedotti viestii viestitti "
    "viestittää "
    "arvelee arveli linjaa linjasi ehdottaa ehdotti mainitsee mainitsi tunnustaa tunnusti myöntävät arvioitiin "
    "paljastaa paljasti muistuttavat korostavat vakuuttavat uskovat varoittavat vahvistavat",
    "v": "kysyy kysyi huudahtaa huudahti jatkaa jatkoi naurahtaa naurahti tuumaa tuumi iloitsee iloitsi harmittelee "
    "harmitteli kiittelee kehuu kehui moittii moitti jyrähtää hehkuttaa huokaa huokaisee sanailee",
    "R": "hän he minä me",
    "W": "joka jotka",
    "T": "että",
    "D": "tämä nämä hänen heidän moni jotkut",
    "C": "ja tai mutta",
    "S": "kun jos koska vaikka kuten",
    "A": "voi voivat pitää aikoo",
    "E": "on ovat oli olivat",
    "Y": "myös ei jo vielä sitten nyt",
    "J": "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen tänään huomenna",
    "gender e": "hän hänen",
    "gender p": "he",
    "gender 1": "minä",
    "gender 2": "me",
}
HUNGARIAN = {
    "V": "mondta mondja mondták közölte közölték hangsúlyozta kijelentette fogalmazott írta írja nyilatkozta "
    "elmondta magyarázta állította állítja kiemelte emlékeztetett megjegyezte ígérte figyelmeztetett válaszolta "
    "vélekedett hozzátette leszögezte elismerte megerősítette cáfolta bejelentette véli mesélte mesélt hangsúlyozták "
    "kijelentették bejelentették tájékoztatott jelezte jelezték jelzi ismertette ismertették panaszolta sorolta "
    "vallotta "
    "tagadta javasolta kérte követelte állítják mondják vélik hiszi gondolja elárulta felidézte indokolta érvelt "
    "hangoztatta hangsúlyozza kiemeli elmondja közli ígéri cáfolja",
    "v": "kérdezte kiáltotta folytatta értékelt összegzett reagált zárta viccelt panaszkodott örvendezett",
    "phrase V": "tette hozzá,jelentette ki,jelentették ki,jelentette be,jelentették be,mutatott rá,fejtette ki,"
    "fűzte hozzá,húzta alá,jegyezte meg,tette fel,vélekedett úgy,mondta el,emelte ki,erősítette meg,ismerte el,"
    "szögezte le,úgy véli",
    "R": "ő ők én mi",
    "W": "aki akik amely",
    "T": "hogy",
    "D": "a az egy ez ezek néhány",
    "C": "és vagy de",
    "S": "amikor ha mert bár mint ahol",
    "A": "fog fognak lehet kell",
    "E": "van volt vannak voltak",
    "Y": "is nem már még majd azt",
    "J": "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap tegnap ma holnap",
    "gender e": "ő",
    "gender p": "ők",
    "gender 1": "én",
    "gender 2": "mi",
}
TURKISH = {
    "V": "dedi diyen diyor söyledi söylüyor belirtti belirtiyor açıkladı konuştu vurguladı kaydetti yazdı ekledi "
    "bildirdi aktardı savundu anlattı anlatıyor uyardı duyurdu yanıtladı doğruladı yalanladı hatırlattı diyerek",
    "v": "sordu haykırdı",
    "phrase V": "ifade etti,dile getirdi,iddia etti,diye konuştu,diye yazdı,diye ekledi,diye anlattı,diye sordu,"
    "açıklamasında bulundu,açıklamasını yaptı,ifadeleriyle değerlendirdi,yorumunu yaptı,yorumunda bulundu,"
    "çağrısında bulundu,ifadelerine yer verdi,bilgisini verdi,bilgisini paylaştı,mesajını verdi,"
    "ifadelerini kullandı,ifadesini kullandı,değerlendirmesinde bulundu,açıklamasını yaptı,şeklinde konuştu,söz etti,"
    "ileri sürdü,öne sürdü,altını çizdi,dikkat çekti,tepki gösterdi,yanıtını verdi,cevabını verdi,sözlerini kullandı,"
    "ifadeleri kullandı,sözleriyle anlattı,"
    "olarak nitelendirdi,olarak değerlendirdi,olarak tanımladı,olarak yorumladı,sözleriyle eleştirdi,"
    "sözleriyle değerlendirdi,sözleriyle tepki gösterdi,sözleriyle duyurdu,sözleriyle açıkladı,"
    "eleştirisinde bulundu,uyarısında bulundu,uyarısı yaptı,değerlendirmelerde bulundu,açıklamalarda bulundu,"
    "paylaşımında bulundu,paylaşımını yaptı,yanıt verdi,sözlerini sürdürdü,sözlerini şöyle sürdürdü,sözlerine ekledi,"
    "sözlerine şöyle devam etti,şöyle devam etti,dikkati çekti,sözlerini tamamladı,ifadelere yer verdi",
    "R": "o onlar ben biz",
    "D": "bu bir birçok bazı",
    "C": "ve veya ama fakat",
    "S": "çünkü eğer",
    "E": "oldu vardı var değil",
    "Y": "da de çok daha ise için ile gibi şunları şöyle bunları bunu şu ayrıca",
    "J": "pazartesi salı çarşamba perşembe cuma cumartesi dün bugün yarın",
    "gender p": "onlar",
    "gender 1": "ben",
    "gender 2": "biz",
}
INDONESIAN = {
    "V": "kata ujar ucap tutur ungkap papar sebut tulis imbuh mengatakan menyatakan menjelaskan menyebut "
    "menegaskan menambahkan mengungkapkan menuturkan berkata menulis memperingatkan menilai menyampaikan mengaku "
    "membantah mengakui berjanji mengumumkan membenarkan memastikan menekankan memaparkan membeberkan menerangkan "
    "menyebutkan melaporkan mengklaim menduga meyakini berharap berpendapat menyarankan mengusulkan memprediksi "
    "memperkirakan mengingatkan menyayangkan menuding mengklarifikasi menceritakan mengeluhkan "
    "lanjutnya terangnya bebernya sambungnya pungkasnya akunya kilahnya cetusnya tandasnya harapnya katanya ujarnya "
    "ucapnya tuturnya ungkapnya paparnya imbuhnya jelasnya "
    "tambahnya tegasnya",
    "v": "bertanya tambah tegas jelas terang lanjut beber sambung pungkas kilah cetus tandas harap imbau pinta seru",
    "K": "menurut",
    "R": "ia dia beliau mereka saya kami kita anda",
    "W": "yang",
    "T": "bahwa",
    "D": "para sang seorang sebuah beberapa",
    "P": "di ke dari pada dengan untuk oleh dalam tentang kepada bagi",
    "C": "dan atau tetapi namun",
    "S": "ketika jika karena saat meski seperti",
    "A": "akan sudah telah bisa dapat harus",
    "E": "adalah",
    "Y": "juga tidak belum lagi kemudian masih apakah bagaimana mengapa kenapa kapan",
    "J": "senin selasa rabu kamis jumat sabtu minggu kemarin",
    "gender e": "ia dia beliau",
    "gender p": "mereka",
    "gender 1": "saya",
    "gender 2": "kami kita",
}
