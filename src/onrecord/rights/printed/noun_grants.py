"""Notices that allow copying by a noun, each known as a whole: "Przedruk dozwolony pod warunkiem podania źródła".

In languages whose notices are not parsed (`formulas` knows their refusals). A sentence with one word more is none of
them, so that nothing can bind a grant unseen: who must be asked, what is excepted, what is to be paid. Data by our own
knowledge of the languages; all patterns stand over folded sentences.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.rights.found import CREDIT, LINK, Say

_QUOTED: Final = r"[«\"'„“][^«»\"'„“”]{2,40}[»\"'”“]"
_ADDRESS: Final = r"(?:www\.)?[\w-]+(?:\.[\w-]+)+"
_SITE: Final = r"(?:сайту?|сайта|portal\w*|site(?:-ul)?|stron\w+|serwis\w*)"
_NAME: Final = rf"(?: (?:на|до|pe|do))?(?: {_SITE})?(?: (?:{_QUOTED}|{_ADDRESS}))?"
"""A site or a paper by its name: nothing that binds."""


class _Notice(msgspec.Struct, frozen=True):
    sentence: str
    """The whole notice, with the conditions in it."""
    link: str
    """How it asks for a link."""


_JOINED: Final = r"(?:,? (?:и|і|та|й|i|oraz|a|och|og|ja|și|şi|и|и с|i uz|και)|,)?"


def _by_noun(copying: str, allowed: str, credit: str, link: str) -> _Notice:
    """A notice that says what may be done (with what it is done to), that it is allowed, and on which condition."""
    condition = rf"(?:{credit}|{link})"
    return _Notice(rf"{copying} ?,? ?{allowed},? ?{condition}(?:{_JOINED} ?{condition})?", link)


_GREEK: Final = r"(?:αναδημοσίευση|αναπαραγωγή)(?: (?:των )?(?:άρθρων|κειμένων|περιεχομένου))?"
_TO_US: Final = (
    r"(?: (?:to )?(?:us|the (?:source|author|original|paper|writer)|(?:(?!(?:and|or|if|with|only|plus|after|upon|by|for"
    r"|in|on|at|per|but|not|no|its|their|our|all|any|payment|prior)\b)[\w'.-]+ ?){1,4}))?"
)
"""To whom credit is given: a name binds nothing."""
_CREDITED: Final = (
    rf"(?:(?:with|provided|given|on condition of|subject to|in return for|but|please|and|for|,)? ?(?:please )?"
    rf"(?:(?:due|full|proper|clear|appropriate) )?(?:attribution|acknowledge?ment|credit){_TO_US}"
    r"|(?:with|if|provided|provided that|as long as|so long as) (?:the )?(?:source|author|author and source|we)"
    r" (?:is|are)(?: clearly)? (?:named|acknowledged|credited|cited|mentioned|stated|given)"
    r"|source to be (?:named|acknowledged|credited|cited|stated)"
    r"|(?:with|by|when) (?:naming|citing|crediting|acknowledging) (?:us|the (?:source|author)))"
)
_LINKED: Final = (
    r"(?:(?:with|and|plus|,)? ?(?:please )?(?:a |the )?(?:back)?link(?: back)?(?: to (?:us|the (?:original|source"
    r"|article|original article)|our site))?)"
)
_LANGUAGES: Final = (
    _by_noun(  # Russian
        r"(?:полная |частичная |свободная )?(?:перепечатка|копирование|воспроизведение|использование|републикация)"
        r"(?: (?:и (?:цитирование|копирование|использование) )?(?:любых )?(?:материалов|статей|текстов"
        r"|новостей|информации)(?: (?:сайта|издания|портала))?)?",
        r"(?:разрешен[аоы]|разрешается|допускается|возможн[ао]|приветствуется)(?: только| лишь)?",
        rf"(?:с|при|при условии) (?:обязательн\w+ )?(?:указани[еяи]\w* (?:источника|авторства|автора|ссылки)"
        rf"|ссылк\w+(?: на (?:источник|первоисточник|нас|издание|сайт))?){_NAME}",
        rf"(?:с|при|при условии|при наличии) (?:обязательн\w+ )?(?:прям\w+ |активн\w+ |открыт\w+ |индексируем\w+ )*"
        rf"(?:гиперссылк\w+|(?<=прямой )ссылк\w+|(?<=активной )ссылк\w+)(?: на (?:источник|первоисточник|нас|сайт"
        rf"|оригинал))?{_NAME}",
    ),
    _by_noun(  # Ukrainian
        r"(?:передрук|копіювання|відтворення|використання|републікація)(?: (?:будь-яких )?(?:матеріалів|статей|текстів"
        r"|новин|інформації)(?: сайту)?)?",
        r"(?:дозволен[оаий]|дозволяється|можлив[еоаий]+)(?: лише| тільки)?",
        rf"(?:з|із|за умови|при) (?:обов'язков\w+ )?(?:зазначенн\w+ (?:джерела|автора|авторства)|посиланн\w+"
        rf"(?: на (?:джерело|першоджерело|нас|сайт))?){_NAME}",
        rf"(?:з|із|за умови|при|за наявності) (?:обов'язков\w+ )?(?:прям\w+ |активн\w+ |відкрит\w+ )*гіперпосиланн\w+"
        rf"(?: на (?:джерело|нас|сайт))?{_NAME}",
    ),
    _by_noun(  # Polish
        r"(?:przedruk|przedrukowywanie|kopiowanie|publikacja|publikowanie|wykorzystanie|rozpowszechnianie)"
        r"(?: (?:materiałów|tekstów|artykułów|treści|informacji))?",
        r"(?:(?:jest|są) )?(?:dozwolon[yae]|możliw[yae]|dopuszczaln[yae])(?: tylko| wyłącznie| jedynie)?",
        rf"(?:(?:pod warunkiem|przy) (?:podania|podaniu|wskazania|oznaczenia) (?:źródła|autora i źródła)"
        rf"|(?:z|za) podaniem (?:źródła|autora i źródła)){_NAME}",
        r"(?:pod warunkiem (?:podania|zamieszczenia|umieszczenia)|z podaniem) (?:aktywnego )?(?:linku|odnośnika)(?: do "
        rf"(?:źródła|oryginału))?{_NAME}",
    ),
    _by_noun(  # Czech, Slovak
        r"(?:přetisk|kopírování|šíření|publikování|přebírání|preberanie|šírenie|kopírovanie)"
        r"(?: (?:obsahu|článků|textů|článkov|textov))?",
        r"(?:je|jsou) (?:povolen[oay]?|dovolen[oay]?|možn[éoý]|povolené)(?: pouze| jen| len| iba)?",
        rf"(?:s|při|pri|za podmínky|pod podmienkou) (?:uvedením|uvedení|uvedenia|uvádzaním) (?:zdroje|zdroja){_NAME}",
        rf"(?:s|při) (?:aktivním )?(?:odkazem|odkazu) na (?:zdroj|originál|nás){_NAME}",
    ),
    _by_noun(  # Swedish
        r"(?:eftertryck|återgivning|kopiering|publicering)(?: av (?:artiklar|texter|material(?:et)?))?",
        r"(?:är )?(?:tillåten|tillåtet|tillåts|medges)(?: endast| bara)?",
        rf"(?:med|mot|om) (?:angivande av källan?|källhänvisning|källan? anges|angiven källa){_NAME}",
        rf"med länk till (?:källan|originalet|oss){_NAME}",
    ),
    _by_noun(  # Norwegian
        r"(?:gjengivelse|ettertrykk|kopiering|publisering)(?: av (?:artikler|tekster|stoff|innhold))?",
        r"(?:er )?(?:tillatt|tillates|lov)(?: kun| bare)?",
        rf"(?:med|mot|så lenge) (?:kildehenvisning|kildeangivelse|angivelse av kilden?|kilden? oppgis){_NAME}",
        rf"med lenke til (?:kilden|originalen|oss){_NAME}",
    ),
    _by_noun(  # Danish
        r"(?:eftertryk|gengivelse|kopiering)(?: af (?:artikler|tekster|stof|indhold))?",
        r"(?:er )?(?:tilladt|tillades)(?: kun)?",
        rf"(?:med|mod) (?:tydelig )?(?:kildeangivelse|kildehenvisning|angivelse af kilden?){_NAME}",
        rf"med link til (?:kilden|originalen|os){_NAME}",
    ),
    _by_noun(  # Finnish
        r"(?:(?:tekstien|sisällön|juttujen|artikkelien) )?(?:julkaiseminen|kopioiminen|kopiointi)",
        r"on (?:sallittu[a]?|sallittua|luvallista)(?: vain)?",
        rf"(?:lähde mainiten|,? ?kunhan lähde mainitaan|,? ?jos lähde mainitaan){_NAME}",
        rf",? ?kunhan (?:mukana on )?linkki (?:lähteeseen|alkuperäiseen)(?: on mukana)?{_NAME}",
    ),
    _by_noun(  # Romanian
        r"(?:preluarea|reproducerea|republicarea|copierea)(?: (?:textelor|articolelor|materialelor|știrilor))?",
        r"(?:este|e) (?:permis[ăa]|autorizat[ăa]|liber[ăa])(?: doar| numai)?",
        rf"(?:cu|cu condiția) (?:citarea|citării|menționarea|menționării|indicarea) sursei{_NAME}",
        rf"(?:cu )?(?:cu condiția inserării unui link|link activ|un link|cu link)(?: activ)?(?: (?:către|spre|la)"
        rf" (?:sursă|articol|original))?{_NAME}",
    ),
    _Notice(  # Hungarian
        r"(?:az? )?(?:anyagok|cikkek|írások|tartalmak|szövegek) (?:átvétele|utánközlése|közlése|felhasználása) "
        r"(?:csak |kizárólag )?(?:a forrás (?:pontos )?(?:megjelölésével|feltüntetésével|megnevezésével)"
        r"|link elhelyezésével) (?:engedélyezett|megengedett|lehetséges|szabad)",
        r"link elhelyezésével",
    ),
    _by_noun(  # Bulgarian
        r"(?:препечатването|копирането|използването)(?: на (?:материали|материалите|текстове|статии))?",
        r"(?:е )?(?:разрешено|позволено|допуска се|възможно)(?: само)?",
        rf"(?:с|при|при условие) (?:посочване|позоваване|цитиране)(?:то)? на (?:източника|източник|сайта){_NAME}",
        rf"(?:с|при) (?:активна |активен )?(?:линк|хиперлинк|връзка) към (?:източника|оригинала|сайта){_NAME}",
    ),
    _by_noun(  # Croatian, Serbian, Bosnian, in both scripts
        r"(?:prenošenje|preuzimanje|objavljivanje|преузимање|преношење|објављивање)"
        r"(?: (?:tekstova|članaka|vijesti|vesti|sadržaja|текстова|чланака|вести|садржаја))?",
        r"(?:(?:je|је) )?(?:dozvoljeno|dopušteno|moguće|дозвољено|могуће)(?: je| је)?(?: samo| isključivo| само)?",
        rf"(?:uz|уз) (?:obavezno |obvezno |обавезно )?(?:navođenje|naznaku|навођење) (?:izvora|извора){_NAME}",
        rf"(?:uz |уз )?(?:aktivni )?(?:link|poveznicu|линк) (?:na|на|prema) (?:izvor|original|извор){_NAME}",
    ),
    _by_noun(  # Greek
        rf"(?:επιτρέπεται (?:μόνο )?η {_GREEK}|η {_GREEK} επιτρέπεται(?: μόνο)?)",
        "",
        rf"(?:με|με την|εφόσον υπάρχει) (?:αναφορά (?:στην|της) πηγή[ς]?|παράθεση της πηγής|αναγραφή της πηγής){_NAME}",
        rf"με (?:ενεργό )?(?:σύνδεσμο|link) (?:προς την πηγή|στην πηγή|προς το πρωτότυπο){_NAME}",
    ),
    _Notice(  # Japanese
        r"(?:(?:出典|出所|引用元)を(?:明記|明示)|リンクを(?:明記|設定))(?:すれば|していただければ|の上|のうえ)、?(?:ご?自由に)?"
        r"転載(?:可|は可能です|できます|していただけます|を許可します|は自由です|を認めます)",
        r"リンクを",
    ),
    _Notice(  # Chinese
        r"(?:欢迎|歡迎|可以|允许|允許)(?:自由)?(?:转载|轉載)[,，、]?但?(?:请|請|须|須|需)?"
        r"(?:(?:注明|註明|标明)(?:出处|出處|来源|來源)|附(?:上)?(?:原文)?(?:链接|連結|鏈接))",
        r"(?:链接|連結|鏈接)",
    ),
    _Notice(  # Korean
        r"(?:출처를 (?:밝히면|명시하면|표기하면)|링크를 걸면)(?: 자유롭게)? (?:전재|재배포)"
        r"(?:할 수 있습니다|가 가능합니다|를 허용합니다)",
        r"링크",
    ),
    _Notice(  # Turkish
        r"(?:kaynak (?:gösterilerek|belirtilerek|gösterilmek (?:kaydıyla|koşuluyla|şartıyla))|link verilerek),? "
        r"(?:(?:içerik(?:ler)?|haberler|yazılar|metinler|serbestçe) )*"
        r"(?:yayınlanabilir|yayımlanabilir|kullanılabilir|iktibas edilebilir)",
        r"link verilerek",
    ),
)
_PARSED: Final = (
    _by_noun(  # English
        r"(?:reproduction|republication|republishing|re-?prints?|re-?printing|copying|re-?posting|re-?use"
        r"|redistribution|syndication|pick-?ups?)(?: of (?:this|our|these|all|the)"
        r" (?:articles?|texts?|stories|story|content|reports?))?",
        r"(?:(?:is|are) )?(?:permitted|allowed|authori[sz]ed|welcome|encouraged|free)",
        _CREDITED,
        _LINKED,
    ),
    _Notice(  # English, said to readers
        r"(?:please |feel free to )?(?:re-?print|re-?publish|re-?post|copy|reproduce)(?: (?:this|our|any|these|the)"
        rf" (?:articles?|texts?|stories|story|content|reports?))? (?:freely|for free),? ?{_CREDITED}",
        r"\blink",
    ),
    _by_noun(  # Dutch
        r"(?:overname|hergebruik|herpublicatie|verspreiding)(?: van (?:artikelen|teksten|deze tekst|dit artikel))?",
        r"(?:(?:is )?(?:toegestaan|vrij))?",
        r"(?:mits|met|onder) (?:bronvermelding|vermelding van de bron|naamsvermelding)",
        r"(?:mits|met|en) (?:een )?link naar (?:het origineel|de bron|ons)",
    ),
    _by_noun(  # French
        r"(?:reproduction|reprise|republication|rediffusion)(?: de (?:nos|ces) (?:articles|textes|contenus))?",
        r"(?:(?:est|sont) )?(?:libres?|autorisée?s?|permises?)",
        r"(?:(?:avec|sous réserve de|moyennant|à condition de) (?:la )?(?:mention(?:ner)?|citation|citer|indication"
        r"|indiquer)(?: (?:de )?(?:la|notre) source)?|en (?:citant|mentionnant|indiquant) la source)",
        r"(?:(?:et|avec) un lien vers (?:l'original|la source|notre site|l'article))",
    ),
    _by_noun(  # German
        r"(?:nachdruck|abdruck|weiterverbreitung|übernahme|weiterverwendung|vervielfältigung)(?: (?:der|unserer) "
        r"(?:texte|artikel|beiträge))?",
        r"(?:(?:ist|sind) )?(?:erlaubt|gestattet|erwünscht|frei|honorarfrei|willkommen)",
        r"(?:(?:mit|unter|bei) (?:quellenangabe|angabe der quelle|nennung der quelle|quellennennung)"
        r"|(?:bitte )?(?:die )?quelle (?:nennen|angeben))",
        r"(?:(?:mit|und) (?:link|verlinkung)(?: zum original| auf das original)?)",
    ),
)
"""The same in languages that are parsed: notices of few words, which stories may end with, too."""
STEMS: Final = (
    "reproduc", "republi", "reprint", "re-print", "repost", "syndicat", "pick-up", "pickup", "redistribut", "copying",
    "overname", "hergebruik", "herpubli", "verspreiding", "reprise", "rediffus", "nachdruck", "abdruck", "übernahme",
    "weiterver", "vervielf",
    "перепечат", "копирован", "воспроизвед", "републик", "использован", "передрук", "копіюван", "відтворен",
    "використан", "републік", "przedruk", "kopiowan", "publikacj", "publikowan", "wykorzystan", "rozpowszechn",
    "přetisk", "kopírován", "šíření", "šíren", "publikován", "přebírán", "preberan", "eftertryck", "återgivning",
    "kopiering", "publicering", "gjengivelse", "ettertrykk", "publisering", "eftertryk", "gengivelse", "julkaisem",
    "kopioi", "preluarea", "reproducerea", "republicarea", "copierea", "átvétel", "utánközl", "közlés", "felhasznál",
    "препечат", "копиран", "използван", "prenošenj", "preuzimanj", "objavljiv", "преузим", "преношењ", "објављ",
    "αναδημοσ", "αναπαραγ", "転載", "转载", "轉載", "전재", "재배포", "kaynak",
)  # fmt: skip
"""One of these stands in every such notice, folded."""
_LONGEST: Final = 240
"""Characters of such a notice, at most."""


def noun_grant(folded: str) -> tuple[Say, ...]:
    """What a folded sentence grants that is nothing but such a notice; nothing where it is none."""
    return _granted(folded, _LANGUAGES)


def short_grant(folded: str) -> tuple[Say, ...]:
    """The same in a language that is parsed: "Reprints welcome with attribution"."""
    return _granted(folded, _PARSED)


def _granted(folded: str, notices: tuple[_Notice, ...]) -> tuple[Say, ...]:
    if len(folded) > _LONGEST or not stands(STEMS, folded):
        return ()
    bare = re.sub(r"\s*[.。!]+\Z", "", folded.strip())
    for one in notices:
        if expression(one.sentence).fullmatch(bare):
            linked = expression(one.link).search(bare) is not None
            conditions = (CREDIT, LINK) if linked else (CREDIT,)
            return Say("republish", "yes", "R10", conditions), Say("feed", "ask", "R10")
    return ()
