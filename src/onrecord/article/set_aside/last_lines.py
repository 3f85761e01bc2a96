"""Lines under a story in which its outlet speaks to readers: where to follow it, what to read next, who may comment,
what was changed since, who edited it; and lines above it that are none of it.

They are spelled as the story's own sentences are, and models take them for some. Asked of a body's last blocks alone,
for in the midst of a story a person may say them.
"""

from __future__ import annotations

from typing import Final

from onrecord.article.set_aside.reader_lines import CLOSING, earns, said_above
from onrecord.page.patterns import Pattern
from onrecord.record import AsideKind

_LONGEST: Final = 320
_SHORT: Final = 80
"""Characters of a line above a story at most."""
_PLACES: Final = (
    "google news", "google noticias", "google actualités", "twitter", "facebook", "instagram", "whatsapp", "telegram",
    "youtube", "tiktok", "bluesky", "threads", "linkedin", "mastodon",
)  # fmt: skip
_FOLLOW: Final = (
    "follow|like us|add us|folgen sie|folge uns|suivez|retrouvez|síguenos|siga|sigue|segui|seguici|acompanhe|volg|følg|"
    "följ|obserwuj"
)
_ON: Final = r"(?:[^.!?]|\.(?=\w))"
"""Words of one sentence, addresses among them."""
_ENGLISH: Final = (
    rf"for more (?:stories|news|articles|updates|coverage)\b{_ON}{{0,80}}"
    r"\b(?:check|visit|see|go to|click|read|follow)\b"
    rf"|for more on {_ON}{{0,100}}\bplease (?:visit|see|go to|click|read|follow)\b"
    r"|(?:got|have) a (?:news )?(?:story|tip)\? "
    r"|for more, (?:see|watch|read|check out)\b"
    rf"|for more (?:on|with|from|about) {_ON}{{0,100}}, (?:watch|see|listen to|check out)\b"
    rf"|check out more (?:stories|news|articles)\b"
    r"|(?:get in touch with|contact) our (?:news|web|features|sport)\w*[ -]?(?:team|desk)\b"
    rf"|(?:do you|have you|got a|if you)\b{_ON}{{0,30}}\bstory\b{_ON}{{0,40}}"
    r"\b(?:share|tell|get in touch|email|contact)\b"
    r"|our (?:web)?site is (?:the|your) (?:place|source|home|destination) for\b"
    rf"|(?:this|it) is a (?:breaking|developing)\b{_ON}{{0,15}}\bstory\b"
    r"|more to follow\W*$"
    r"|contact (?:the )?(?:writer|reporter|author|editor)s?\b ?(?:at|:)[^!?]{3,80}$"
)
_AFFILIATE: Final = (
    rf"{_ON}{{0,160}}\b(?:links (?:on|in|from) (?:this|our|the)|(?:our|some(?: of (?:the|our))?) links)\b"
    rf"{_ON}{{0,60}}\baffiliate\b"
)
"""By what an outlet says that it earns money."""

_OTHERS: Final = (
    rf"(?:mehr|weiter\w+|alle|aktuelle)\b{_ON}{{0,140}}\b(?:lesen|finden|erfahren|sehen) sie\b{_ON}{{0,60}}"
    r"(?:\bhier|liveblog|newsblog|ticker|themenseite|dossier)\W*$"
    rf"|(?:meer|alle) {_ON}{{0,100}}\b(?:lees|vind)t? (?:je|u)\b{_ON}{{0,40}}\bhier\W*$"
    rf"|(?:plus|toute) {_ON}{{0,80}}\b(?:retrouvez|lisez)\b{_ON}{{0,60}}\bici\W*$"
)
_PAID: Final = (
    r"il vous reste [\d.,]+ ?% de cet article|la suite (?:de cet article )?est réservée aux abonnés"
    rf"|{_ON}{{0,60}}\bnewsletter (?:informiert|bringt|liefert) sie\b"
    rf"|{_ON}{{0,90}}\b(?:abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|iscriviti)\b"
    rf"{_ON}{{0,60}}\bnewsletters?\b"
    r"|[^.!?。]{0,30}会員登録(?:できます|が必要|すると)"
    r"|(?:有料会員限定|この記事は(?:有料)?会員限定)"
)
_LETTER: Final = (
    r"you(?:['’]re| are)? (?:received|receiving|getting) this (?:e-?mail|message|newsletter)\b"
    r"|sie erhalten diese[ns]? (?:e-?mail|newsletter|nachricht)\b|vous recevez (?:cet e-?mail|cette newsletter)\b"
    r"|(?:has recibido|recibes) este (?:correo|e-?mail|bolet[ií]n)\b"
)
"""Of a newsletter."""
_IN_BROWSER: Final = (
    r"(?:view|read|open|see) (?:this (?:e-?mail|newsletter|message) )?in (?:(?:your|a) )?browser\b"
    r"|view (?:this e-?mail )?online\b|(?:newsletter |e-?mail )?im browser (?:ansehen|anzeigen|öffnen|lesen)\b"
    r"|(?:voir|lire|afficher)\b[^.!?]{0,30} dans (?:le|votre) navigateur\b|ver[^.!?]{0,30} en (?:el|tu) navegador\b"
)
_COMMENT: Final = (
    r"(?:[^.!?]{3,120}\? )?(?:please )?(?:send us|let us have|tell us|e-?mail us|share) your "
    r"(?:comments|views|stories|experiences|thoughts|opinions)\b"
    r"|diskutieren sie mit\b"
    rf"|(?:bitte )?(?:achten|beachten) sie{_ON}{{0,40}}\b(?:ihre )?kommentare?\b"
    rf"|comments (?:on this|are|may be)\b{_ON}{{0,60}}\b(?:moderated|closed|subject to)\b"
    rf"|(?:les|ses|ces) (?:commentaires|contenus)\b{_ON}{{0,80}}\bn['’]engagent\b"
    rf"|(?:los|el contenido de los) comentarios\b{_ON}{{0,60}}\b(?:opini[oó]n|responsabilidad)"
    rf"|(?:the )?(?:views|opinions) expressed\b{_ON}{{0,80}}\b(?:do not|are not|not necessarily|those of)\b"
    rf"|{_ON}{{0,60}}\bhozzászólás\w*\b{_ON}{{0,60}}\bnem\b|(?:الآراء|التعليقات) الواردة\b"
    r"|ترحب [^.!?]{2,40} بالنقاش\b"
)
_CHANGED: Final = (
    r"this (?:story|article|post|piece|report) (?:has been|was) (?:updated|edited|amended)\b"
    r"|(?:the )?headline (?:has been |was )?(?:updated|changed)\b"
    r"|(?:update|updated)\b(?=[^.!?:]{0,40}\d)[^.!?]{0,40}: "
    r"|(?:dieser|der) (?:artikel|beitrag|text) wurde\b[^!?]{0,40}\b(?:aktualisiert|ergänzt|geändert|überarbeitet)\b"
    r"|cet(?:te)? (?:article|dépêche) a été (?:mis(?:e)? à jour|modifiée?|complétée?)\b"
    r"|est[ae] (?:artículo|nota|noticia) (?:ha sido|fue) (?:actualizad|modificad)"
    r"|dit (?:artikel|bericht) is (?:aangepast|bijgewerkt|gewijzigd)\b"
    r"|(?:お詫びと)?(?:追記|訂正|修正)\W[^。]{3,150}(?:修正|訂正|変更|追加|加筆)(?:いた)?しま(?:した|す)\W*$"
    r"|[^.!?]{0,90}(?:바로잡습니다|정정합니다|정정했습니다)\W*$"
)
_EDITED: Final = (
    r"contributing\s?: (?-i:[A-Z])|(?:article|text) by (?-i:[A-Z])[^.!?]{2,60}\W*$"
    r"|(?:原题为|原题|原標題|原标题|责编|责任编辑|責任編輯|编辑|編輯|校对|来源|來源|资料来源|信息来源|图片来源)"
    r"[^。！？]{1,50}$"
    r"|(?:图片均?来自|综合整理?自)[^。！？]{1,50}[。）)]?$"
)
_MAIL: Final = r"[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}$"
_SIGNED: Final = r"[가-힣]{2,4} ?(?:기자|특파원)\s*[\w.+-]+@[\w.-]+\W*$"
_PICTURES: Final = (
    r"(?:beitragsbild|titelbild|aufmacherbild|bildquelle|bildnachweis|crédits? photos?|photo credits?)\s?[:：]"
    r"|(?:(?:top|lead|cover|header|main) )?(?:photos?|images?|pictures?|illustrations?)(?: by |\s?: )[^.!?]{3,250}\W*$"
)
_NOTICE: Final = (
    r"(?:特别|特別|免责|免責|版权|版權|郑重)?[声聲]明[:：]|notice: the content above\b"
    r"|[^.!?。]{0,40}转载请(?:注明|联系)"
    r"|(?:riproduzione|ripubblicazione)(?: totale| parziale| anche parziale| o| e| è| del testo| dei testi)*"
    r" (?:consentit|vietat|riservat|autorizzat)"
    r"|(?:se permite|(?:est[áa] |queda )?prohibid[ao]|permitid[ao])(?: expresamente)? la reproducci[óo]n"
    r"(?! (?:asistida|humana|animal|sexual))\b"
    r"|(?:é )?(?:permitida|proibida|autorizada|vedada) a (?:reprodução|republicação)(?! (?:assistida|humana|animal))\b"
    r"|reprodução (?:total |parcial |livre )?(?:permitida|proibida|autorizada)"
    r"|(?:toute )?reproduction(?: même| partielle| totale| intégrale| ou|,)* (?:est )?(?:interdite|autorisée)"
    r"|(?:der )?nachdruck\b(?! (?:verlieh|verleih|gab|gibt))[^.!?]{0,60}"
    r"\b(?:genehmigung|gestattet|erlaubt|verboten|untersagt|zustimmung)"
    r"|(?:overname|overnemen|herpublicatie) van (?:artikel|tekst|bericht|(?:de )?inhoud|content)"
    r"\w*\b[^.!?]{0,80}\b(?:toestemming|toegestaan|verboden)"
    r"|(?:przedruk|kopiowanie)\b[^.!?]{0,60}\b(?:dozwolon|zabronion|zgod|warunkiem)"
    r"|(?:при |любое |полная )?[^.!?]{0,30}(?:использовани[ие]|перепечатк[аеи]|цитировани[ие]|копировани[ие])"
    r" (?:любых )?(?:материал|текст|публикаци|контент|информаци)[^.!?]{0,80}\b(?:ссылк|разрешен|запрещен)"
    r"|(?:при |будь-яке )?[^.!?]{0,30}(?:використанн[ія]|передрук\w*|копіюванн[яі]|цитуванн[яі])"
    r" (?:будь-яких )?(?:матеріал|текст|публікаці|контент|інформаці)[^.!?]{0,80}(?:посилання|дозвол|заборонен)"
    r"|for (?:your )?personal,? (?:and )?non-?commercial use only\b"
)


_SIGN_UP: Final = (
    rf"(?:{_ON}{{3,240}}[.!?] )?(?:please )?(?:sign up|subscribe) (?:here )?(?:for|to)\b{_ON}{{0,120}}"
    rf"\b(?:newsletters?|stories|inbox|e-?mails?|published|updates|dispatches)\b{_ON}{{0,60}}\W*$"
)
"""What asks readers to have more of it sent, a sentence on the outlet before it or none."""


_NOTICE_WORDS: Final = (
    "声明", "聲明", "转载请", "notice", "riproduzione", "ripubblicazione", "reproducci", "reprodução", "republicação",
    "reproduction", "nachdruck", "overn", "herpublicatie", "przedruk", "kopiowanie", "использован", "перепечатк",
    "цитирован", "копирован", "використан", "передрук", "копіюван", "цитуван", "personal",
)  # fmt: skip


def _line(words: str, *needs: str) -> Pattern:
    return Pattern(rf"(?i)\W{{0,3}}(?:{words})", needs=needs)


_APPEAL: Final = _line(
    r"(?:(?:did you |do you )?(?:like|enjoy(?:ed|ing)?|love)\b[^.!?]{2,60}\?|"
    r"if you (?:like|enjoy|value)\b[^.!?,]{2,60},)"
    r" (?:please )?(?:consider|support|donate|help us|make a|become a)\b",
    "consider", "support", "donate", "help us", "make a", "become a",
)  # fmt: skip
"""What asks readers for money ("Like Bay Press? Consider a donation.")."""
_LONGEST_APPEAL: Final = 700
_END: Final = r"(?:ENDS?|Ends|ENDE|FIN|完)\)?\W{0,3}$"
_CREDIT: Final = (
    r"this is an? (?:edited |abridged |adapted |lightly edited )?(?:extract|excerpt) (?:from|of) [^!?]{3,200}$"
    r"|(?:edited |abridged |adapted )?(?:extracted|excerpted|adapted) from (?-i:[A-Z“\"‘])[^!?]{3,200}$"
    r"|press release (?:from|by) (?-i:[A-Z])[^!?]{2,80}$"
    r"|(?-i:SOURCE):? (?-i:[A-Z])[^!?]{2,80}$"
    r"|mit (?:agenturmaterial|agenturen|material (?:der|von|aus) (?:den )?(?:nachrichten)?agenturen)\W*$"
    r"|con (?:información|informaciones) de [^.!?]{2,60}\W*$|com informações d[aeo]s? [^.!?]{2,60}\W*$"
    r"|avec (?:l['’])?(?:afp|reuters|ap|ats|belga)(?:(?:,| et) (?:l['’])?(?:afp|reuters|ap|ats|belga))*\W*$"
    r"|(?:źródło|zdroj|forrás|fuente|fonte|quelle|kilde|källa|bron)\s?: (?-i:[A-ZÀ-Þ])[^.!?:]{1,40}\W*$"
)
_CREDIT_WORDS: Final = tuple("agentur;con info;com info;avec ;:;extract;excerpt;adapted;release;source ".split(";"))
_CODES: Final = (
    r"(?-i:[A-ZÄÖÜ]{2,6}) ?\((?-i:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,2}(?:, (?=[A-ZÀ-Þ]))?){1,4}\)\W*$|"
    r"(?-i:[a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){0,3}) ?\((?:dpa|afp|ap|rtre?|reuters|epd|kna|apa|sid|efe|ansa|sda)\w?"
    r"(?:[,/ ]{1,2}[\w-]{2,12}){0,5}\)\W*$"
)
"""Who of the staff wrote, by codes, and with which agencies."""
_CONTACT: Final = (
    r"(?:(?:press|media|investor|company|pr)(?: relations)? contacts?|contacts?(?: for (?:the )?(?:press|media))?|"
    r"(?:presse|medien)?kontakte?|ansprechpartner(?:in)?(?: für (?:die )?(?:presse|medien))?|"
    r"contacts? (?:presse|médias)|contacto de prensa|contatti stampa|rückfragehinweis|"
    r"pressestelle(?: d(?:es|er) [^.!?]{3,60})?|"
    r"for (?:further|more|additional) information,? (?:please )?contact(?=\s?:))\s?"
    r"(?::(?: (?:[^.!?]|\.(?=\w)){3,120})?)?$"
)
"""Whom to ask, under a release."""


_SENT: Final = Pattern(
    r"(?:[A-ZÀ-Þ][\w.'’-]*[ -]?){1,4}, (?:den|le|am|li|dnia|dne) \d{1,2}(?:\.|er)? ?[^\W\d_]{3,12}\.? "
    r"(?:19|20)\d\d\W*$",
    needs=(" 19", " 20"),
)
"""Where and when a release was sent, under it ("Carrow, den 3. Mai 2026")."""


_LINES: Final[tuple[tuple[AsideKind, Pattern], ...]] = (
    ("share", _line(rf"(?:you can (?:also )?)?(?:{_FOLLOW})\b{_ON}{{0,120}}\b(?:{'|'.join(_PLACES)})\b", *_PLACES)),
    ("share", _line(r"分享让更多人看到\W*$", "分享")),
    ("promotion", _line(r"(?:更多)?相关(?:资讯|内容|报道)请关注\W", "请关注")),
    ("promotion", _line(_ENGLISH, "more", "our", "story", "contact")),
    ("advert", _line(_AFFILIATE, "affiliate")),
    ("subscription", _line(_LETTER, "mail", "message", "newsletter", "nachricht", "correo", "bolet")),
    (
        "correction",
        _line(
            _CHANGED,
            "update",
            "headline",
            "amended",
            "edited",
            " wurde ",
            " a été ",
            " sido ",
            " fue ",
            " is ",
            "しま",
            "습니다",
        ),
    ),
    ("credit", _line(_EDITED, "contributing", " by ", "题", "題", "编", "編", "校", "来", "來", "综合")),
    ("credit", _line(_SIGNED, "@")),
    ("author_note", _line(_MAIL, "@")),
    ("credit", Pattern(r"(?:[Vv]ia|VIA):? [A-Z][\w.'’-]*(?: [\w.'’&-]+){0,3}$", needs=("ia ", "IA ", "ia:", "IA:"))),
    ("caption", _line(_PICTURES, "bild", "photo", "image", "picture", "illustration")),
    ("rights", _line(_NOTICE, *_NOTICE_WORDS)),
    ("other", Pattern(rf"\(?{_END}", needs=("end", "fin", "完"))),
    ("promotion", _line(_OTHERS, " sie ", "hier", "ici")),
    ("subscription", _line(_PAID, "il vous reste", "abonnés", "newsletter", "会員登録", "会員限定")),
    (
        "comment",
        _line(
            _COMMENT,
            "kommentar",
            "diskutieren",
            "comment",
            "contenus",
            "comentarios",
            "expressed",
            "hozzászólás",
            "الواردة",
            "بالنقاش",
            " your ",
        ),
    ),
    ("credit", _line(_CREDIT, *_CREDIT_WORDS)),
    ("credit", _line(_CODES, ")")),
    ("subscription", _line(_SIGN_UP, "sign up", "subscribe")),
    ("other", _line(_CONTACT, "conta", "kontakt", "ansprech", "rückfrage", "pressestelle")),
    ("timestamp", _SENT),
)
"""Kinds of line with their patterns, in the order in which they are asked; with each the pieces that it needs."""


_FIRST: Final[tuple[tuple[AsideKind, Pattern], ...]] = (
    ("repetition", _line(r"(?:本文)?原[标標][题題][:：]|original headline:", "原", "original")),
    (
        "share",
        _line(
            r"(?:用微信扫码?二维码|分享至好友|(?:扫描|长按|扫一扫)(?:上方|下方)?二维码|[^。！？]{2,16}微信公众号$)",
            "微信", "分享至", "二维码",
        ),
    ),
    ("promotion", _line(r"(?:点击)?(?:安装|下载)[^。！？]{2,12}客户端|[^。？]{10,60}下载客户端", "客户端")),
    ("navigation", _line(_IN_BROWSER, "browser", "online", "naveg", "navig")),
    ("timestamp", _line(r"last (?:modified|updated|edited)\s?:", "last")),
    (
        "timestamp",
        _line(
            r"(?:first )?(?:published|posted|updated)(?: on)?\s?[-–—:]?\s"
            r"[^.!?]{0,12}\d[^!?]{1,18}(?:19|20)\d\d\b[^!?]{0,25}$",
            "published", "posted", "updated",
        ),
    ),
    (
        "other",
        _line(
            r"(?:(?:pressemitteilung|medienmitteilung|press release|communiqué(?: de presse)?|comunicado)\s?)?"
            r"(?:n(?:r|o|°|º)|nummer|number)\.?\s?:?\s?\d{1,5}\s?[/-]\s?\d{2,4}\W*$",
            *(mark + digit for mark in "/-" for digit in "0123456789"),
        ),
    ),
    ("timestamp", _line(r"(?:ausgabejahr|erscheinungsdatum)\s?:?\s\d[\d.]{3,9}$", "ausgabe", "erschein")),
    ("credit", _line(r"from (?:the )?[^.!?]{2,40}\bstaff reports\W*$|courtesy of [^.!?]{2,50}$", "staff", "courtesy")),
)  # fmt: skip


_ASKED: Final = _line(_SIGN_UP, "sign up", "subscribe")
_DISCLOSED: Final = _line(
    r"(?:this|our) (?:article|post|page|site|story|content|guide) (?:may )?(?:contains?|includes?) affiliate links?\b",
    "affiliate",
)
"""By what an outlet says above a text that it earns money."""


def opening_kind(text: str) -> AsideKind | None:
    """The kind of a line that stands before a story's first sentence, None of one of the story."""
    if len(text) <= _LONGEST and (_DISCLOSED.match(text) or earns(text)):
        return "advert"
    if len(text) > _SHORT:
        return "subscription" if len(text) <= _LONGEST and _ASKED.match(text) else None
    return next((kind for kind, pattern in _FIRST if pattern.match(text)), None) or said_above(text)


def closing_kind(text: str) -> AsideKind | None:
    """The kind of a line with which an outlet ends its pages, None of a sentence of the story."""
    if len(text) <= _LONGEST_APPEAL and _APPEAL.match(text):
        return "subscription"
    if len(text) > _LONGEST:
        return None
    return next((kind for kind, pattern in (*_LINES, *CLOSING) if pattern.match(text)), None)
