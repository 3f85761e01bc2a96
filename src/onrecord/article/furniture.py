"""What the visible text around an article is: its kind by its words, by what the markup calls it, by where it stands.

Rules of a first level: words that say it plainly go first, then the names of the elements around, then place and form.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.record import AsideKind

_TRACKERS = frozenset(
    "quantcast comscore chartbeat hotjar clicky statcounter googleanalytics piwik matomo ioam taboola outbrain".split()
)

# Said by the words themselves, at any place; each must fit the block's beginning or all of it.
_PLAIN: tuple[tuple[AsideKind, str], ...] = (
    ("rights", r"(?:©|\(c\)|copyright\b|&copy;)|.{0,200}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos "
               r"reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|© ?riproduzione|alle rechten "
               r"voorbehouden|med ensamrätt|alla rättigheter|所有权利|無断転載|무단\s?전재|كل الحقوق محفوظة|جميع الحقوق محفوظة|כל הזכויות שמורות)|"
               r".{0,120}\b(?:may not be (?:published|reproduced|republished|rewritten|reprinted|copied|used)|no part of this|without (?:the )?(?:prior |express |"
               r"written )*(?:permission|consent)|(?:re)?published under a creative commons|licensed under a creative|under (?:a|the) (?:cc|creative commons)|"
               r"text[- ]and[- ]data[- ]mining|nachdruck|reproduction interdite|prohibida (?:su|la) reproducción|is reserved under|free to republish|"
               r"republish (?:this|our) (?:article|story|stories)|لا يجوز (?:نسخ|إعادة)|אין להעתיק)"),
    ("credit", r"\W{0,3}(?:this|the) (?:story|article|piece|report|post|text|column|interview|essay)\b.{0,60}\b(?:originally|first|"
               r"(?:re)?published|appeared|produced|co-published|ran)\b.{0,40}\b(?:in|on|by|at|from|with|under)\b|"
               r"\W{0,3}(?:originally|first) (?:published|appeared|ran|posted|broadcast)\b|\W{0,3}republished (?:from|with|by|here)|"
               r"\W{0,3}reprinted (?:from|with|by)|\W{0,3}(?:additional )?reporting (?:by|from)\b|\W{0,3}(?:writing|editing) by\b|\W{0,3}translated (?:from|by)\b|"
               r"\W{0,3}(?:source|quelle|fuente|fonte|kilde|källa|bron|источник|kaynak|المصدر)\s*[:：]\s*\S|"
               r"\W{0,3}(?:dieser|der) (?:artikel|text|beitrag)\b.{0,60}\b(?:zuerst|erschien|erstmals|ursprünglich)\b|\W{0,3}(?:aus dem|übersetzung|übersetzt)\b.{0,40}\bvon\b|"
               r"\W{0,3}(?:cet article|ce texte)\b.{0,60}\b(?:publié|paru)|\W{0,3}traduit (?:de|du|par)|\W{0,3}(?:este artículo|esta nota|este texto)\b.{0,60}\bpublic|"
               r"\W{0,3}(?:with|mit) (?:files from|material(?:s)? from|material (?:von|der))|\W{0,3}\S+ \S+ contributed to this (?:report|story)|"
               r"\(?(?:dpa|afp|apa|sda|ats|ansa|efe|ap|reuters|epd|kna|sid|ritzau|ntb|tt|belga|anp)(?:[/,; -]+[\w/.-]{1,12})*\)?$|نُشر(?:ت)? (?:هذا|هذه)|פורסם לראשונה"),
    ("correction", r"\W{0,3}(?:correction|clarification|corrections?\s*(?:&|and)\s*clarifications?|corrigendum|korrektur|berichtigung|rectificatif|correctif|"
                   r"fe de erratas|corrección|correzione|rectificación|rättelse|rettelse|تصويب|תיקון)s?\b\s*(?:\(|[:：—–-])|"
                   r".{0,40}\b(?:an )?earlier version of this\b|.{0,30}\bin einer früheren (?:version|fassung)|.{0,60}une version (?:précédente|antérieure)|.{0,40}this (?:article|story) (?:was|has been) (?:amended|corrected)"),
    ("advert", r"\W*(?:advertisement|advertising|adverti[sz]ement - scroll|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|"
               r"annonce|reklama|reklam|ilan|sponsored|sponsored content|ad|ads|paid content|promoted|広告|إعلان|פרסומת)\W*$|"
               r"\W*(?:story|article) continues below\b.{0,40}$"),
    ("cookie", r".{0,200}\b(?:cookies?\b.{0,120}\b(?:use|accept|consent|settings|policy|zustimm|utilis|uso|usiamo)|we (?:and our partners )?use cookies|(?:accept|reject) all|"
               r"consent(?:ement)? (?:to|preferences|manager)|diese (?:web)?(?:site|seite) verwendet cookies|privacy settings)"),
    ("subscription", r"\W{0,3}(?:subscribe|sign up|sign in|log ?in|register|become a (?:member|subscriber)|support (?:our|us|independent)|donate|get (?:our|the) .{0,40}newsletter|"
                     r"newsletter|abonn|jetzt (?:abonnieren|testen|registrieren|anmelden)|anmelden|registrieren|s[’']abonner|s[’']inscrire|suscr[ií]b|regístr|iniciar sesión|assine|"
                     r"inscreva|abbonati|iscriviti|accedi|prenumerera|logga in|logg inn|already a (?:subscriber|member)|subscribers? only|you have .{0,30}free articles|this (?:article|content) is (?:for|only)|اشترك|הירשמו)"),
    ("share", r"\W*(?:share(?: (?:this|on|via|article|story|with)\b.{0,30})?|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|print|copy(?: link)?|link kopieren|"
              r"teilen|auf .{2,15} teilen|merken|drucken|per e-mail.{0,12}|partager|partagez|imprimer|compartir|imprimir|condividi|stampa|compartilhar|delen|dela|del|udostępnij|paylaş|save|bookmark|gift|flipboard|"
              r"messenger|instagram|youtube|tiktok|bluesky|mastodon|threads|xing|pocket|follow us.{0,30}|شارك|שתף|シェア|공유)\W*$"),
    ("promotion", r"\W*(?:related|trending|most (?:read|popular|viewed|shared)|popular|latest|recommended|read (?:more|next|also|on)|more (?:from|on|in|stories|news|like this|to read)|"
                  r"also (?:read|in)|see also|you (?:may|might) (?:also|like)|don[’']t miss|up next|top stories|editor[’']?s?[’']? picks?|in other news|what to read|keep reading|"
                  r"lesen sie (?:auch|mehr)|mehr (?:zum thema|zu|aus|von|lesen)|auch interessant|meistgelesen|das könnte|weitere|à lire|lire aussi|lire la suite|les plus lus|sur le même|voir aussi|"
                  r"le más|lo más|más (?:información|leído|noticias|sobre)|te puede|noticias relacionadas|lea también|leia (?:mais|também)|mais lidas|veja também|leggi anche|potrebbe|più letti|"
                  r"lees (?:ook|meer)|meest gelezen|läs (?:mer|också)|les også|læs også|mest (?:lest|läst|læst)|czytaj (?:także|też)|lue myös|читайте|関連|おすすめ|ランキング|관련|많이 본|اقرأ|ذات صلة|קראו עוד|עוד בנושא)\b.{0,70}$"),
    ("comment", r"\W*(?:\d+\s*)?(?:comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|kommentare?|kommentieren|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|комментарии|コメント|댓글|تعليقات|תגובות)\b.{0,50}$"),
    ("timestamp", r"\W*(?:\d+\s*(?:min(?:ute)?s?|hours?|days?|std|stunden|minuten|tagen|h)\b\.?\s*(?:read|ago|lesezeit|de lecture|de lectura|leestijd)?|updated\b.{0,40}|published\b.{0,40}|reading time.{0,20}|lesezeit.{0,20}|stand:.{0,40}|vor \d+ \w+|il y a .{0,20}|hace .{0,20})\W*$"),
)  # fmt: skip

# Said by what the markup calls the element or one around it.
_NAMED: tuple[tuple[AsideKind, str], ...] = (
    ("cookie", r"cookie|consent|gdpr|onetrust|cmp-|didomi"),
    ("comment", r"comment|disqus|coral|reader-?response|kommentar|opinary|discussion|replies"),
    ("subscription", r"newsletter|subscri|paywall|signup|sign-up|regwall|login|log-in|register|membership|donat|piano|abo-|abonn|premium|join"),
    ("share", r"share|sharing|social|follow-us|addthis|sharedaddy|teilen|bookmark|print"),
    ("advert", r"(?:^|[-_ ])(?:ad|ads|adv|advert\w*|adslot|ad-?container|banner|sponsor\w*|promoted|dfp|gpt|werbung|anzeige|publicidad|taboola|outbrain|nativo)(?:$|[-_ \d])"),
    ("author_note", r"author-?(?:bio|box|info|card|description|note|about)|about-?(?:the-)?author|bio(?:graphy)?(?:$|[-_ ])|writer-?bio|autor(?:en)?-?(?:box|info)|contributor"),
    ("caption", r"caption|photo-?credit|image-?credit|bildunterschrift|legende|pie-?(?:de-)?foto|didascalia|wp-caption|media-?(?:info|credit|meta)|copyright-?image|fotograf"),
    ("correction", r"correction|clarification|korrektur"),
    ("rights", r"copyright|licen[cs]e|rights|republish"),
    ("embed", r"embed|twitter-tweet|instagram-media|fb-post|video-?player|jwplayer|brightcove|audio-?player|youtube|iframe|podcast-player|infogram|datawrapper"),
    ("navigation", r"breadcrumb|(?:^|[-_ ])(?:nav|navbar|navigation|menu|submenu|sitemap|pagination|pager|skip\w*|toc|tabs?|search\w*|tags?|topics?|keywords|categor\w+|schlagwort\w*|themen)(?:$|[-_ ])"),
    ("promotion", r"related|recommend|trending|popular|most-?(?:read|viewed)|more-?(?:from|on|stories|news|like)|teaser|promo|read-?(?:more|next|also)|up-?next|also-?like|sidebar|rail|card|carousel|"
                  r"latest|ticker|dossier|list-?(?:item|view)|feed|suggest|must-?read|editors?-?pick|zergnet|widget|similar|lees-?ook|lire-?aussi|relacionad|correlat|story-?list|collection"),
    ("masthead", r"masthead|site-?header|logo|branding|top-?bar|header"),
    ("footer", r"footer|colophon|impressum|legal|bottom-?bar"),
    ("timestamp", r"(?:^|[-_ ])(?:date|time|timestamp|published|updated|datum|fecha|data|pubdate|dateline)(?:$|[-_ ])"),
)  # fmt: skip


@cache
def _plain() -> tuple[tuple[AsideKind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern, re.I)) for kind, pattern in _PLAIN)


@cache
def _named() -> tuple[tuple[AsideKind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern, re.I)) for kind, pattern in _NAMED)


@cache
def kind_by_names(names: str) -> AsideKind | None:
    """The kind that an element's class, id or role tells, None where they tell none."""
    for kind, pattern in _named():
        if pattern.search(names):
            return kind
    return None


def kind_by_words(text: str) -> AsideKind | None:
    """The kind that the words say themselves, None where they could be anything."""
    if len(text) < 40 and "".join(c for c in text.lower() if c.isalpha()) in _TRACKERS:
        return "tracker"
    start = text[:400]
    for kind, pattern in _plain():
        if pattern.match(start):
            if kind in ("cookie", "comment", "subscription") and len(text) > 600:
                continue
            return kind
    return None


def leaves_the_body(text: str) -> AsideKind | None:
    """Credit lines, notices of rights and corrections, which a model may take for body: their kind, None for others."""
    if len(text) > 700:
        return None
    kind = kind_by_words(text)
    return kind if kind in ("credit", "rights", "correction", "advert", "tracker") else None


class Furniture:
    """Labels the blocks of one page that are neither body nor a field; `first` and `last` are the body's ends."""

    def __init__(self, page: Page, first: int, last: int, known: frozenset[str]) -> None:
        self.page, self.first, self.last, self.known = page, first, last, known
        self._by_element: dict[int, AsideKind | None] = {}

    def kind(self, number: int) -> AsideKind:
        """What block `number` is."""
        block = self.page.blocks[number]
        bits = self.page.elements.bits[block.element]
        if "".join(c for c in block.text.casefold() if c.isalnum()) in self.known:
            return "repetition"
        linked = _all_link(block)
        said = kind_by_words(block.text)
        if said in ("rights", "credit", "correction", "tracker", "advert", "cookie"):
            return said
        if bits & w.FIGURE and not linked:
            return "caption"
        if bits & w.NAV:
            return "navigation"
        named = self._around(block.element)
        if named in ("comment", "cookie", "caption", "author_note", "advert"):
            return named
        return said or named or self._by_place(block, number, bits, linked)

    def _around(self, element: int) -> AsideKind | None:
        """By the names of the element and those around it, the nearest first, up to six steps."""
        if element in self._by_element:
            return self._by_element[element]
        elements, found, here = self.page.elements, None, element
        for _ in range(6):
            if not here:
                break
            holds_body = elements.lo[here] <= self.first and elements.hi[here] > self.last
            if holds_body and self.last >= self.first:
                break
            found = kind_by_names(elements.names[here]) if elements.names[here] else None
            if found:
                break
            here = elements.parent[here]
        self._by_element[element] = found
        return found

    def _by_place(self, block: TextBlock, number: int, bits: int, linked: bool) -> AsideKind:
        if bits & w.FOOTER and (number > self.last or self.last < 0):
            return "footer"
        if bits & w.HEADER and number < self.first:
            return "masthead"
        if bits & w.ASIDE:
            return "promotion"
        if bits & w.ARTICLE and number > self.last and not linked and len(block.text) > 200:
            return "next_story"
        if linked:
            return "navigation" if len(block.text.split()) <= 3 else "promotion"
        if number > self.last >= 0 and bits & w.LIST:
            return "footer" if len(block.text.split()) <= 3 else "promotion"
        return "other"


def _all_link(block: TextBlock) -> bool:
    return bool(block.anchors) and sum(a.end - a.start for a in block.anchors) > 0.8 * len(block.text)
