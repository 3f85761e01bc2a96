"""What a statement's own words tell of its kind in Polish, Czech, Russian, Ukrainian and Arabic: see `contents`."""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.kinds.content_words import ContentWords, any_of

FURTHER: Final[dict[str, ContentWords]] = {
    "pl": ContentWords(
        demand=any_of(
            r"mus(?:i|zą|imy|icie)|powinien|powinn[aoiy]\w*|trzeba|należy(?! (?:do|się))|nie (?:wolno|można)",
            "(?:żądamy|domagamy się|apeluję|apelujemy|prosimy|potrzebujemy)|najwyższy czas",
            r"^\W*czas(?:,? (?:by|aby|żeby))? (?:\w+ )?\w+ć",
            r"^\W*(?:żeby|aby|by) (?!może)",
        ),
        own=any_of(
            "(?:będziemy|będę|chcemy|chcę|zamierzamy|zamierzam|planujemy)(?!,? (?:że|żeby|aby))",
            # first persons of perfective verbs, which tell what is to come
            r"za(?!leż)\w{2,}[iy]my",
            r"(?:wy|pod|od|prze|przy|do)(?!chodz|nos|woz|wodz)\w{2,}[iy]my",
            r"(?:roz|wpro|obni|ogło|otwo|ogran|odpow)\w{2,}[iy]my",
            r"(?:z(?=[brmnld]|głoś|łoż|god|więk)|spró|spraw|skończ|stwo|po(?!traf))\w{2,}[iy]my",
            r"(?:za|roz|prze|przy|we)\w*(?:czn|jm|źm|śl)iemy|znajdziemy|pójdziemy|damy|oddamy|zadbamy|zbudujemy",
            r"wybudujemy",
            "zrealizujemy|zaproponujemy|przygotujemy|sfinansujemy|zagwarantujemy|zorganizujemy|zlikwidujemy|odbudujemy",
            "uruchomimy|utworzymy|ułatwimy|usuniemy|uchwalimy|skierujemy|wrócimy|wniesiemy|zrobię|zapłacę|złożę",
            "zrezygnuję",
        ),
        future=any_of(
            "będzie|będą|zostan(?:ie|ą)|spodziewamy się|może (?:doprowadzić|dojść)|prawdopodobnie|weźmie|wezmą",
            r"odbędzie|odbędą|rozpoczn(?:ie|ą)|ma(?:ją)? (?:\w+ ){0,2}\w{2,}[^\W\d_]ć",
            "(?:obniż|zwiększ|zmniejsz|zakończ|otworz|podroż|potani)(?:y|eje|ą|eją)",
            "(?:wzrośn|spadn|podnies|wynies)(?:ie|ą)",
            "zapłac(?:i|ą)|powstan(?:ie|ą)|rusz(?:y|ą)|potrwa(?:ją)?|wprowadz(?:i|ą)|zamkn(?:ie|ą)|pojawi(?:ą)?",
            "doprowadzi",
            "spowoduj(?:e|ą)|osiągn(?:ie|ą)|zmieni(?:ą)?|skorzysta(?:ją)?|strac(?:i|ą)|zyska(?:ją)?|dostan(?:ie|ą)",
            "otrzyma(?:ją)?",
            "zbuduj(?:e|ą)|wybuduj(?:e|ą)|uruchomi(?:ą)?|pójdzie|przyjdzie|wróci|runie|pomoże|zabraknie|przyniesie",
        ),
        idle=r"miał\w*|mieć|widz\w+|wygr\w+|być|móc|wiedzieć",
        no="nie|nigdy",
        judging=any_of(
            r"dobr\w+|lepsz\w+|najleps\w+|zł(?:y|a|e|ego|ej)|gorsz\w+|najgors\w+|poważn\w+|ważn\w+",
            r"niebezpieczn\w+|niedopuszczaln\w+|skandal\w*|wstyd\w*|niesprawiedliw\w+|błąd|błęd\w+",
            r"katastrof\w*|niepoko\w+|obaw\w+|dumn\w+|szczęśliw\w+|zadowolon\w+|rozczarowan\w+|wdzięczn\w+",
            r"mam nadzieję|liczę|uważam|myślę|sądzę|wierzę|niestety|szkoda|trudn\w+|wspaniał\w+|niesamowit\w+",
            r"absurd\w*|nieodpowiedzialn\w+|problem\w*|sukces\w*|zwycięstw\w+|porażk\w+|ciesz\w+",
            r"dziwn\w+|uczciw\w+|rozsądn\w+|haniebn\w+|świetn\w+|fataln\w+|żałosn\w+|słuszn\w+",
        ),
        fact=r"\w{3,}(?:ł|ła|ło|li|ły)|był[aoy]?|byli|został[aoiy]?|\w{3,}(?:ano|ono|ęto)",
        condition="jeśli|jeżeli|o ile|chyba że|pod warunkiem|dopóki",
    ),
    "cs": ContentWords(
        demand=any_of(
            r"(?:mus(?:í|íme|íte|ejí)|měl[aoiy]? by|by (?:\w+ ){0,2}mě(?:l|la|lo|li|ly)|nesm(?:í|íme|ějí))",
            "(?:je|bude) (?:třeba|nutné|nezbytné|potřeba)|(?:žádáme|požadujeme|vyzýváme|vyzývám|prosíme|potřebujeme)",
            r"^\W*aby",
        ),
        own=any_of(
            "(?:ne)?(?:budeme|budu|chceme|chci|hodláme|hodlám|plánujeme)(?!,? (?:aby|že))",
            "(?:ne)?(?:uděláme|zaplatíme|postavíme|otevřeme|zavřeme|snížíme|zvýšíme|začneme|předložíme|navrhneme)",
            "(?:ne)?(?:zajistíme|připravíme|podpoříme|zavedeme|zrušíme|vrátíme|podáme|ustoupíme|přijmeme|odvoláme|odvolám)",
        ),
        future=any_of(
            "(?:ne)?(?:bude|budou)|(?:vz|po|na)rost(?:e|ou)|klesn(?:e|ou)|začn(?:e|ou)|skončí|zaplatí|otevř(?:e|ou)",
            "stoupn(?:e|ou)",
            "zvýší|sníží|zavř(?:e|ou)|vznikn(?:e|ou)|dostan(?:e|ou)|půjd(?:e|ou)|pojed(?:e|ou)|potrvá",
            "zůstan(?:e|ou)|dojde|přibude",
            "(?:může|mohou) (?:vést|dojít|způsobit)|očekávám(?:e)?|očekává se|pravděpodobně|zřejmě",
        ),
        idle="mít|být|vidět|vědět|vyhrát|žít|moci|rád|ráda|říci|říct",
        no=r"ne(?:bud|chc|hodl|plán|uděl|zapl|post|otevř|ustoup|přijm|odvol|odstoup|podpoř|navrhn|předlož)\w*|nikdy",
        judging=any_of(
            r"dobr\w+|lepší\w*|nejlep\w+|špatn\w+|horší\w*|nejhor\w+|vážn\w+|důležit\w+|nebezpečn\w+|nepřijateln\w+",
            r"skandál\w*|ostud\w*|nespravedliv\w+|chyb(?:a|y|u|ou)|katastrof\w+|obáv\w+|znepokoj\w+|hrd[áíý]|šťastn\w+",
            r"spokojen\w+|zklam\w+|vděčn\w+|doufá\w+|věř(?:ím|íme)|bohužel|škoda|těžk\w+|skvěl\w+|neuvěřiteln\w+",
            r"absurd\w+",
            r"nezodpovědn\w+|problém\w*|úspěch\w*|úspěšn\w+|vítězstv\w+|rádi?|ráda|krásn\w+|hrozn\w+|divn\w+",
            r"nesmysl\w*",
            r"zbytečn\w+|strašn\w+|úžasn\w+|smutn\w+|děkuj\w+|složit\w+|zásadní\w*",
        ),
        fact=r"byl[aoiy]?|měl[aoiy]?|\w{3,}(?:al|ala|ali|aly|alo|il|ila|ili|ily|ilo|ul|ula|uli|ulo|el|ela|eli|elo)",
        condition="pokud|jestli|jestliže|kdyby(?:ch|chom|ste)?|ledaže|v případě",
    ),
    "ru": ContentWords(
        demand=any_of(
            "долж(?:ен|на|но|ны)|нужно|необходимо|надо|следует|нельзя",
            "(?:требуем|требую|призываем|призываю|просим|прошу)|пора",
            r"^\W*чтобы",
        ),
        own=any_of(
            "(?:будем|буду|сможем|намерены|намерен|собираемся|планируем|сделаем|хотим|хочу)(?!,? чтобы)",
            "построим|откроем|закроем|выполним|заплатим|снизим|повысим|провед[её]м|начн[её]м|увеличим|восстановим",
            "обеспечим",
            "поможем|решим|верн[её]мся|передадим|отправим|продолжим|введ[её]м|подадим|создадим|ответим|примем меры",
        ),
        future=any_of(
            "будет|будут|станет|станут|сможет|смогут|прид[её]тся|ожида(?:ем|ется)",
            "мо(?:жет|гут) (?:привести|стать)|произойд[её]т|(?:вы|воз)раст(?:ет|ёт|ут)|снизится|снизятся|повысится",
            "упад[её]т|откроется|начн[её]тся|начнутся|завершится|увеличится|уменьшится|поднимется|потребуется|появится",
            "привед[её]т|продлится|закроют|откроют|построят|введ[её]т|введут|состоится|подорожа(?:ет|ют)|получат",
        ),
        idle=r"иметь|быть|видеть|знать|победить|рад\w*|сказать|жить",
        no="не|никогда",
        judging=any_of(
            r"хорош\w+|лучш\w+|плох\w+|хуж\w+|худш\w+|серь[её]зн\w+|важн\w+|опасн\w+|неприемлем\w+|скандал\w*",
            r"позор\w*|несправедлив\w+|ошибк\w+|катастроф\w+|обеспокоен\w*|беспоко\w+|горжусь|гордимся",
            r"счастлив\w*|рад[аы]?|доволен|довольны|разочарован\w*|благодар\w+|надеюсь|надеемся|боюсь|считаю",
            r"думаю|верю|к сожалению|сожале\w+|трудн\w+|сложн\w+|прекрасн\w+|невероятн\w+|абсурд\w*",
            r"безответственн\w+|проблем\w+|успе[хш]\w*|побед\w+|провал\w*|ужас\w*",
        ),
        fact="[а-яё]{2,}(?:л|ла|ло|ли)(?:с[ья])?|было?|были|была",
        condition="если|при условии|пока не|в случае",
    ),
    "uk": ContentWords(
        demand=any_of(
            "повин(?:ен|на|но|ні)|треба|потрібно|необхідно|слід|не можна",
            r"(?:вимагаємо|вимагаю|закликаємо|закликаю|просимо|прошу)|час (?:\w+ти)",
            r"^\W*щоб",
        ),
        own=r"(?:будемо|буду|зможемо|плануємо|зробимо|хочемо|хочу|маємо намір|\w{3,}тимемо|\w{3,}тиму)(?!,? щоб)",
        future=any_of(
            "буде|будуть|стане|стануть|зможе|зможуть|доведеться|очіку(?:ємо|ється)",
            r"мож(?:е|уть) (?:призвести|стати)|\w{3,}ти(?:ме|муть)|зрост(?:е|уть)|знизиться|відкри(?:ється|ють)",
            r"почн(?:еться|уться)",
            "завершиться|збільшиться|зменшиться|з’явиться|триватиме|закриють|побудують|введуть|відбудеться",
            "подорожча(?:є|ють)",
        ),
        idle="мати|бути|бачити|знати|перемогти|сказати|жити",
        no="не|ніколи",
        judging=any_of(
            r"добр\w+|хорош\w+|кращ\w+|найкращ\w+|поган\w+|гірш\w+|серйозн\w+|важлив\w+|небезпечн\w+",
            r"неприйнятн\w+|скандал\w*|ганьб\w*|несправедлив\w+|помилк\w+|катастроф\w+|стурбован\w*|непоко\w+",
            r"пишаюс\w*|щаслив\w*|рад(?:ий|а|і)|задоволен\w*|розчарован\w*|вдячн\w+|сподіва\w+|боюс\w*|вважаю",
            r"думаю|вірю|на жаль|шкода|важк\w+|складн\w+|прекрасн\w+|неймовірн\w+|абсурд\w*|безвідповідальн\w+",
            r"проблем\w+|успі[хш]\w*|перемог\w+|провал\w*|жах\w*",
        ),
        fact=r"[а-яіїєґ]{2,}(?:в|ла|ло|ли)(?:с[ья])?|було|були|була|\w{3,}(?:но|то)",
        condition="якщо|за умови|поки не|у разі|в разі",
    ),
    "ar": ContentWords(
        demand=any_of(
            r"[وف]?(?:يجب|ينبغي|لا بد|لابد|يتعين)",
            r"على \w+ أن",
            r"[وف]?(?:نطالب|أطالب|نطلب|أطلب|ندعو|أدعو|نناشد)",
            "لا يجوز",
        ),
        own=any_of(r"[وف]?(?:س[نأ]\w{2,})", r"سوف [نأ]\w{2,}", r"(?:لن|لا) ن\w{2,}", r"لن أ\w{2,}"),
        future=any_of(
            r"[وف]?(?!سيار|سياس|سياق|سيد|سيطر|سينار|سينم|سيناء|سير|ستة|ستين|ستار|ستون)س[يت]\w{3,}",
            "[وف]?سوف",
            r"قد [يت]\w{2,}",
            "من المتوقع",
            "(?:نتوقع|أتوقع)",
            r"لن [يت]\w{2,}",
        ),
        idle="سنكون|سأكون|سنرى|سأرى|سنفوز|سننتصر|سنعرف|لا ن(?:عرف|علم|دري|ريد|ملك|رى|ستطيع|زال)",
        no="لن|لا",
        judging=any_of(
            r"(?:ال)?(?:خطير|مهم|جيد|سيئ|عظيم|مؤسف|مخز|عادل|ظالم|ناجح|فاشل|صعب|سهل|رائع|جميل|كارثي|ممتاز|إيجابي|سلبي)\w*",
            r"(?:ال)?(?:خطأ|كارثة|فضيحة|مأساة|نجاح|فشل|إنجاز|انتصار|هزيمة|مشكلة)\w*",
            "(?:نأمل|آمل|نعتقد|أعتقد|نخشى|أخشى|نأسف|آسف|أشكر|نشكر|أحب|أكره|سعيد|سعداء|فخور|فخورون|للأسف)",
        ),
        fact=any_of(
            r"[وف]?(?:كان|كانت|كانوا|قام|قامت|تم|تمت|أصيب|قتل|بلغ|بلغت|وقع|وقعت|وصل|وصلت|شهد|شهدت)",
            r"لم [يتن]\w+",
            r"قد \w{3,}",
        ),
        condition="[وف]?(?:إذا|لو|ما لم|بشرط|شرط أن|شريطة|في حال|طالما|وإن)",
    ),
}
