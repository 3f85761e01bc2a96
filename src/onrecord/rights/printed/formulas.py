"""Formulas of notices in languages that are not parsed: reservations and refusals alone, never a grant.

What allows something under a condition in one of these languages is an ask, for nothing here could tell what turns it
round. Data by our own knowledge of the formulas; all patterns stand over folded sentences.
"""

from __future__ import annotations

from typing import Final

from onrecord.page.pieces import stands
from onrecord.rights.found import COPIES, RESERVED, Say, says
from onrecord.rights.patterns import compiled

_RESERVED: Final = (
    r"版权所有|版權所有|著作權所有|著作权所有|保留(?:所有|一切)[权權]利|全著作権所有|모든 권리 ?보유|모든 저작권"
    r"|(?:جميع|كل|كافة) الحقوق محفوظة|(?:تمامی|کلیه) حقوق|כל הזכויות שמורות|सर्वाधिकार सुरक्षित"
    r"|все права (?:защищены|сохранены|принадлежат)|[ву]сі права (?:захищен[іо]|застережен[іо])"
    r"|всички права (?:са )?запазени"
    r"|(?:tüm|her|bütün) hakk?(?:lar)?[ıi] sakl[ıi]d[ıi]r|wsze(?:lkie|ystkie) prawa zastrzeżone"
    r"|wszystkie prawa zastrzeżone"
    r"|alla rättigheter (?:är )?förbeh|med ensamrätt|alle rettighe[td]er (?:er )?(?:forbehold|reserver)"
    r"|kaikki oikeudet pidätet|vše[ct]h?n?[ak]y? práva (?:sú )?vyhra[zd]en|minden jog fenntartva"
    r"|toate drepturile (?:sunt )?rezervate|με επιφύλαξη παντός|sva prava (?:pridržana|zadržana|rezervirana)"
    r"|tots els drets reservats|hak cipta dilindungi"
)
_COPYING: Final = (
    r"转载|轉載|転載|复制|複製|全文引用|摘编|전재|재배포|복제"
    r"|(?:إعادة|اعادة) (?:ال)?(?:نشر|نسخ|إنتاج|توزيع)|نشر أو|اقتباس|بازنشر"
    r"|перепечат|копирован|воспроизведен|использован\w+ (?:любых )?(?:материал|текст|стат)|передрук|копіюван|відтворен"
    r"|використан\w+ (?:будь-яких )?(?:матеріал|текст)|препечатван"
    r"|içeri\w+ [^.]{0,60}\bkullan[ıi]la|kopyala|çoğalt|yay[ıi]nla|al[ıi]nt[ıi]|iktibas|kopiowan|rozpowszechnian"
    r"|powielan|przedruk|wykorzystywan"
    r"|kopiering|eftertryck|återgivning|mångfaldig|ettertrykk|gjengivelse|eftertryk|gengivelse|\bkopieres"
    r"|videreformidl"
    r"|kopiointi|lainaaminen|uudelleenjulkais|kopírován|šíření|rozmnožov|přetisk|publikován|másolás|utánközlés"
    r"|reproducerea|preluarea|αναδημοσίευση|αναπαραγωγή|prenošenje|umnožavanje|העתקה|menyalin|memperbanyak"
)
_BAN: Final = (
    r"不得|禁止|谢绝|謝絕|拒绝|拒絕|严禁|嚴禁|请勿|請勿|禁じ|お断り|ご遠慮|不可"
    r"|금지|불허|يمنع|يُمنع|يحظر|يُحظر|ممنوع|لا يجوز|запрещ"
    r"|не допуска|заборонен|не дозвол"
    r"|забранен|yasak|\w+(?:lamaz|lemez|namaz|nemez|[ıi]lmaz)\b|zabron|zakaz|niedozwol|förbjud|inte tillåt"
    r"|ej tillåt|får (?:inte|ej)"
    r"|\bkan (?:inte|ikke) (?:\w+ )?(?:brukes|benyttes|användas|bruges|anvendes)"
    r"|forbudt|ikke tillatt|ikke tilladt|må ikke|kiellet|ei sallit|zakázán|nesmí|tilos|interzis|απαγορεύ"
    r"|zabrania się|δεν επιτρέπ|zabranjen|אסור|dilarang"
)
_WAY: Final = (
    r"未[经經]|许可|許可|授[权權]|同意|無断|无断|무단|허락|동의|إذن|موافقة|تصريح|ترخيص|اجازه"
    r"|без (?:\w+ ){0,4}?(?:разреш|соглас|дозвол|згод|ссыл"
    r"|указан|посилан)|только|лише|тільки|разрешени|согласи|\bizin|\bizni|kaynak|bez (?:\w+ ){0,4}?(?:zgody"
    r"|zezwol|pozwol|souhlas|povolen"
    r"|dozvol|odobrenja)|\bzgod[ayę]|utan (?:\w+ ){0,3}?(?:tillstånd|medgivande|samtycke|tillåtelse)|tillstånd"
    r"|medgivande"
    r"|ut?en (?:\w+ ){0,3}?(?:tillatelse|samtykke|avtale)|tillatelse|samtykke|uden (?:\w+ ){0,3}?(?:tilladelse"
    r"|samtykke|aftale)"
    r"|tilladelse|ilman|lupa|souhlas|engedély|hozzájárul|acord|permisiun|άδεια|έγκριση|רשות|אישור|izin tertulis|tanpa"
)
_ALLOWING: Final = (
    r"допуска|разреш|дозвол|можлив|возможн|允许|可以|(?:許可|許諾|承諾|同意)が必要|要(?:許可|許諾)"
    r"|(?:동의|허락|허가)(?:가|이)? 필요"
    r"|[须需](?:经|得|获)|[須需](?:經|獲)|请注明|請註明|请联系|請聯|обязательн|обов'язков|ご連絡|お問い?合わせ|يسمح|يجوز|możliw"
    r"|dozwol|tillåt|tillat|tillad|sallit"
    r"|povolen|szabad|permis"
    r"|επιτρέπ|dozvolj|diperbolehkan|serbest"
)
_MINING: Final = (
    r"text-? och data(?:utvinning|mining)|tekst-? og data(?:utvinning|mining|minering)"
    r"|eksploracj\w+ tekst\w+ i danych"
    r"|tekstin-? ja tiedonlouhin|vytěžován\w+ text\w+ a dat|szöveg-? és adatbányász"
    r"|extragere\w* (?:de )?text\w* și (?:de )?dat"
    r"|εξόρυξη κειμέν|文本(?:和|与)数据挖掘|テキスト(?:・|及び|および)?データマイニング"
    r"|(?:(?<![a-z])ai|인공지능)\s?(?:의 |등 )?(?:학습|훈련|개발)"
    r"|(?:(?<![a-z])ai|人工知能|機械学習)(?:等|など)?(?:の|への|による)?(?:学習|訓練|開発|解析)"
    r"|(?:(?<![a-z])ai|人工智[能慧]|大(?:语言)?模型|机器学习|機器學習)[^。；;]{0,8}?(?:训练|訓練|学习|學習)"
    r"|automatizovan\w+ analýz\w+ text\w+ (?:nebo|či|a|anebo) d[aá]t|vyťažovan\w+ text\w+ a d[aá]t"
    r"|rudarenj\w+ tekst\w+ i podat|podatkovn\w+ rudarjenj|teksti- ja andmekaev|tekst\w+ ir duomen\w+ gavyb"
    r"|tekstizrac|teksta un datu ieguv|извличане на (?:информация от )?текст\w* и данни|εξόρυξη (?:κειμένων|δεδομένων)"
    r"|extrager\w+ textului și a datelor"
    r"|(?:训练|訓練)[^。；;]{0,8}?(?:(?<![a-z])ai(?![a-z])|人工智[能慧]|模型)"
)
"""Mining of text and data, and the training of models."""
_KEPT: Final = (
    r"2019/790|reserv|vyhrazen|vyhraden|vyhrazuje|zastrze|forbehold|förbehåll|pidät|fenntart|rezerv|επιφυλάσσ|pridrž"
    r"|zadrž"
    r"|keelatud|draudžiam|aizlieg|prepovedan|запазва|jätab endale|pasilieka"
)
"""Mining may be reserved in words that are no formula of all rights."""
_TRAINING: Final = (
    r"\b(?:ai|ki|språkmodell\w*|maskininlärning\w*)-?(?:trän|tren|træn)\w*"
    r"|\b(?:trän(?:a|ing(?:en)?)|tren(?:e|ing(?:en)?)|træn(?:e|ing(?:en)?))\b[^.]{0,25}"
    r"\b(?:ai|ki|kunstig\w*|artificiell\w*|språkmodel\w*|sprogmodel\w*|maskin\w*|algoritm\w*|generativ\w*)"
    r"|tekoäly\w*[^.]{0,20}(?:koulut|opett)\w*|(?:koulut|opett)\w*[^.]{0,20}tekoäly"
    r"|(?:trenowani|szkoleni|uczeni|trénován|trénovan|učen)\w*[^.]{0,25}\b(?:ai|si|modeli|modelů|modelov|sztuczn\w+"
    r"|uměl\w+|umel\w+|systemów|systémů|algorytm\w*)\b"
    r"|mesterséges intelligenci\w*[^.]{0,25}(?:tanít|betanít|képzés)\w*"
    r"|antren\w*[^.]{0,25}\b(?:ai|ia|modele\w*|inteligen\w+|sisteme\w*)\b"
    r"|εκπαίδευσ\w*[^.]{0,25}(?:μοντέλ|τεχνητ|συστημάτ|\bai\b|\bτν\b)"
    r"|(?:обучени|навчанн|обучени)\w*[^.]{0,25}(?:нейросет|нейромереж|моделей|модели|искусственн|штучн|\bии\b|\bші\b"
    r"|\bai\b)"
    r"|(?:yapay zek[aâ]|\bai\b)\w*[^.]{0,20}\beğit\w*|تدريب [^.]{0,15}(?:نماذج|الذكاء)"
)
"""The training of models alone."""
_USE: Final = r"\b(?:wykorzyst|использова|використ|kullan|içeri)\w*"
"""Use for a purpose, which in these languages may stand for copying."""
STEMS: Final = (
    "träna", "tränin", "trene", "trenin", "træne", "trænin", "tekoäly", "trenowan", "szkolen", "uczeni", "trénov",
    "mesterséges", "antren", "εκπαίδευσ", "обучени", "навчанн", "yapay zek", "تدريب",
    "版", "權", "权", "içeri", "載", "载", "복", "무단", "권리", "저작", "الحقوق", "النشر", "نشر", "حقوق",
    "права", "печат",
    "друк", "копи", "копі",
    "матер", "הזכויות", "העתק", "सर्वाधिकार", "hak", "sakl", "yay", "kopy", "prawa", "kopiow", "przedruk",
    "powiel", "rozpowsz",
    "rättighe", "rettighe", "ensamrätt", "kopier", "eftertry", "ettertry", "gjengi", "gengi", "återgiv", "oikeu",
    "kopioi", "lainaam", "práva",
    "kopír", "šíře", "fenntart", "másol", "drepturi", "reproducerea", "preluarea", "δικαι", "αναδημ", "prava",
    "prenoš", "drets",
    "automatizovan", "vyťaž", "rudar", "andmekaev", "duomen", "tekstizrac", "datu ieguv", "извличан", "εξόρυξ",
    "extrager", "text- och", "tekst- og", "eksploracj", "tiedonlouh", "vytěž", "挖掘", "マイニング", "menyalin",
    "перепеч",
    "воспроизв", "відтвор", "학습", "훈련", "인공지능", "学習", "学习", "學習", "训练", "訓練", "人工知能",
)  # fmt: skip
"""Of which one stands wherever one of the patterns does."""
FORMULAS: Final = (
    "automatizovanou anal", "automatizovaná anal", "automatizované anal", "vyťažovan", "rudarenje", "rudarjenje",
    "andmekaev", "duomenų gavyb", "tekstizrac", "извличане на", "εξόρυξη", "extragerea", "tiedonlouh", "vytěžov",
    "tekst- og data", "text- och data",
    "träning av", "träna ", "ai-trän", "trening av", "ki-tren", "træning af", "træne ", "ai-træn", "tekoäly",
    "trenowania", "szkolenia", "trénování", "mesterséges intell", "antrenarea", "antrenare", "εκπαίδευση",
    "обучения", "обучении", "навчання", "yapay zek", "تدريب",
    "版权所有", "版權所有", "转载", "轉載", "転載", "著作", "무단", "전재", "저작권", "الحقوق محفوظة", "إعادة نشر",
    "حقوق", "права", "перепечат",
    "передрук", "копирован", "копіюван", "материал", "матеріал", "הזכויות", "सर्वाधिकार", "saklıdır", "saklidir",
    "izinsiz", "kaynak göster", "kopyalan", "çoğalt", "yayınlanamaz", "yayımlanamaz", "lainaaminen",
    "إعادة النشر", "اعادة النشر", "نسخ أو", "kullanılamaz", "kullanilamaz",
    "prawa zastrz", "kopiowan", "rozpowszechn", "rättigheter", "ensamrätt", "rettigheter", "rettigheder",
    "kopiering", "eftertryck",
    "ettertrykk", "eftertryk", "oikeudet", "práva vyhra", "másol", "jog fenn", "drepturile", "reproducerea",
    "επιφύλαξη", "αναδημοσ",
    "prava pridr", "prava zadr", "drets reserv", "hak cipta", "datautvinning", "eksploracj", "挖掘", "マイニング",
    "ai학습", "ai 학습", "인공지능 학습", "ai学習", "aiの学習", "aiへの学習", "機械学習", "ai训练", "ai訓練",
    "人工智能训练", "训练人工智能",
)  # fmt: skip
"""Of blocks that may hold one: looked for in all the page's notes at once, so only what is rare elsewhere."""


def _has(pattern: str, folded: str) -> bool:
    return compiled(pattern).search(folded) is not None


def reserves_by_formula(folded: str) -> bool:
    """Whether a folded sentence says, in one of these languages, that all rights are reserved."""
    return stands(STEMS, folded) and _has(_RESERVED, folded)


def formula_says(folded: str) -> tuple[Say, ...]:
    """What a folded sentence in one of these languages refuses: a no, or an ask where it shows a way or allows."""
    if not stands(STEMS, folded):
        return ()
    ban = _has(_BAN, folded)
    said: tuple[Say, ...] = ()
    if _has(_MINING, folded) and (ban or _has(_RESERVED, folded) or _has(_KEPT, folded)):
        said = says(("mine", "train"), "no", "R14", "printed-only")
    elif ban and _has(_TRAINING, folded):
        said = says(("train",), "no", "R12", "printed-only")
    if said:  # what it forbids the use for is told
        folded = compiled(_USE).sub(" ", folded)
    if not _has(_COPYING, folded):
        return said
    if ban and not _has(_WAY, folded):
        return (*said, *says(COPIES, "no", "R8"))
    unauthorised = _has(r"無断|无断|무단|izinsiz", folded)
    if ban or unauthorised or _has(_ALLOWING, folded):
        return (*said, *RESERVED)
    return said
