"""Words that say what a block around an article is, in the languages read so far. Data: compared case-folded.

`WHOLE` are blocks that hold these words alone; `STARTS` begin with them and are short; `HOLDS` have them anywhere near
their beginning. One phrase between two bars.
"""

from __future__ import annotations

from onrecord.record import AsideKind

TRACKERS = "quantcast|comscore|chartbeat|hotjar|clicky|statcounter|google analytics|matomo|piwik|ioam"

WHOLE: dict[AsideKind, str] = {
    "tracker": TRACKERS,
    "advert": (
        "advertisement|advertisements|advertising|advert|ad|ads|anzeige|anzeigen|werbung|publicité|publicidad|pubblicità|"
        "publicidade|advertentie|annons|annonse|annonce|reklama|reklam|ilan|sponsored|sponsored content|paid content|"
        "promoted|mainos|広告|إعلان|إعلانات|اعلان|פרסומת|विज्ञापन|বিজ্ঞাপন|광고|реклама|διαφήμιση|reklamı|hirdetés|reclamă|oglas|"
        "publicitate|iklan|quảng cáo|โฆษณา|advertorial|paid post|advertisement feature|advertising feature|continua depois da publicidade|"
        "la suite après la publicité|continúa después de la publicidad|lees verder onder de advertentie|artikel går vidare under annonsen|"
        "advertisement - scroll to continue|article continues below|"
        "story continues below|article continues after ad|weiterlesen nach der anzeige"
    ),
    "share": (
        "share|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|e-mail|mail|print|copy|copy link|"
        "link kopieren|teilen|merken|drucken|per e-mail|partager|partagez|imprimer|compartir|imprimir|condividi|stampa|"
        "compartilhar|delen|dela|del|udostępnij|paylaş|save|bookmark|gift|flipboard|messenger|instagram|youtube|tiktok|"
        "bluesky|mastodon|threads|xing|pocket|share this article|share this story|share this|share article|share on facebook|"
        "share on twitter|share on x|share on whatsapp|share via email|auf facebook teilen|auf x teilen|auf twitter teilen|"
        "per whatsapp teilen|per mail teilen|kopieren|copied|link copied|listen|vorlesen|شارك|مشاركة|שתף|שיתוף|シェア|공유"
    ),
    "comment": "reply|antworten|répondre|responder|rispondi|report|like|melden",
    "navigation": (
        "home|menu|search|skip to content|skip to main content|skip to navigation|startseite|suche|menü|zum inhalt springen|"
        "accueil|rechercher|inicio|buscar|cerca|ricerca|zoeken|sök|søk|back to top|nach oben|next|previous|weiter|zurück|"
        "tags|topics|themen|schlagworte|skip to the story|skip to article|open menu|search for|search for: search|suche nach|suche nach: suchen|close|schließen|schliessen|fermer|cerrar|chiudi|all sections|sections"
    ),
}

STARTS: dict[AsideKind, str] = {
    "advert": "advertisement -|- advertisement|sponsored by|presented by|paid for by|this content was paid for|this article was paid for|this content is paid for|story continues below|article continues below",
    "subscription": (
        "subscribe|sign up|sign in|log in|login|register|become a member|become a subscriber|support our|support us|"
        "support independent|donate|get our|get the|newsletter|abonnieren|abonnement|abonnez|jetzt abonnieren|jetzt testen|"
        "jetzt registrieren|jetzt anmelden|anmelden|registrieren|s'abonner|s’abonner|s'inscrire|suscríbete|suscribete|"
        "suscribirse|regístrate|iniciar sesión|assine|inscreva-se|abbonati|iscriviti|accedi|prenumerera|logga in|logg inn|"
        ""
        "article réservé|réservé aux abonnés|réservé à nos abonnés|contenu réservé aux|exklusiv für abonnenten|"
        "nur für abonnenten|exclusivo para suscriptores|solo para suscriptores|articolo riservato|contenuto riservato|"
        "artykuł dostępny tylko|dla prenumeratorów|alleen voor abonnees|endast för prenumeranter|kun for abonnenter|"
        "buy me a coffee|already a subscriber|already a member|already have an account|subscribers only|you have reached|this article is for|"
        "this content is for|unlock|start your free|free trial|اشترك|הירשמו"
    ),
    "promotion": (
        "related|trending|most read|most popular|most viewed|most shared|popular|latest|recommended|read more|read next|"
        "read also|more from|more on|more in|more stories|more news|more like this|more to read|also read|also in|see also|"
        "you may also|you might also|you may like|don't miss|don’t miss|up next|top stories|editor's pick|editors' pick|"
        "editor’s pick|editors’ pick|in other news|what to read|keep reading|lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie außerdem|mehr zum thema|"
        "mehr zu|mehr aus|mehr von|mehr lesen|auch interessant|meistgelesen|das könnte|weitere|à lire|lire aussi|"
        "lire la suite|les plus lus|sur le même|voir aussi|lo más|más información|más leído|más noticias|más sobre|te puede|"
        "noticias relacionadas|lea también|leia mais|leia também|mais lidas|veja também|leggi anche|potrebbe|più letti|"
        "lees ook|lees meer|meest gelezen|läs mer|läs också|les også|læs også|læs mere|ये भी पढ़ें|यह भी पढ़ें|lee también|lea además|mira también|"
        "ver también|читайте также|читайте також|loe ka|mest lest|mest läst|mest læst|czytaj także|"
        "czytaj też|lue myös|читайте|関連|おすすめ|ランキング|관련|많이 본|اقرأ|ذات صلة|الأكثر قراءة|קראו עוד|עוד בנושא|"
        "เรื่องที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|tin liên quan|bài liên quan|xem thêm|baca juga|kapcsolódó|"
        "zobacz także|zobacz też|czytaj również|přečtěte si také|související|citește și|още по темата|прочетете още|вижте още|"
        "σχετικά|ilgili haber|a lire aussi|lisez aussi|susiję|saistīti|seotud|povezan|相关推荐|相关阅读|相关新闻|相关文章|相关报道|相关链接|推荐阅读|延伸阅读|为您推荐|为你推荐|您可能感兴趣|你可能感兴趣|猜你喜欢|"
        "热门推荐|热门文章|更多精彩|阅读下一篇|小编最近文章|作者最近文章|作者最新文章|精彩推荐|相關新聞|相關文章|延伸閱讀|推薦閱讀|read on:|lire :"
    ),
    "comment": (
        "comments|comment|leave a comment|leave a reply|join the conversation|join the discussion|post a comment|kommentare|"
        "kommentar|kommentieren|commentaires|comentarios|comentários|commenti|reacties|kommentarer|комментарии|コメント|댓글|"
        "تعليقات|תגובות|view comments|show comments"
    ),
    "timestamp": "updated|published|reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|okuma süresi|lästid|læsetid|lesetid|stand:|min read|vor |il y a|hace |last updated|first published:",
    "correction": (
        "correction|corrections|clarification|corrigendum|korrektur|berichtigung|rectificatif|correctif|fe de erratas|"
        "corrección|correzione|rectificación|erramos|fe de errores|errata corrige|sprostowanie|düzeltme|rättelse|rettelse|تصويب|تصحيح|תיקון|richtigstellung|"
        "editor's note: this story has been|editor's note: this story was |editor's note: this article has been|editor's note: this article was |"
        "editor's note: this post has been|editor's note: this post was |editor’s note: this story has been|editor’s note: this story was |"
        "editor’s note: this article has been|editor’s note: this article was |editor’s note: this post has been|editor’s note: this post was |"
        "corrects |this story was changed|this article was changed|this article was amended|this article has been corrected|this story was corrected|this story has been corrected"
    ),
    "credit": (
        "originally published|originally appeared|original-content von|first published in|first published by|first published on|first published at|"
        "first appeared|first ran|republished from|republished with|republished by|reprinted from|reprinted with|"
        "reprinted by|reporting by|reporting from|additional reporting|editing by|writing by|translated from|translated by|"
        "translation:|source:|sources:|quelle:|quellen:|fuente:|fonte:|kilde:|källa:|bron:|источник:|kaynak:|المصدر:|"
        "aus dem englischen|aus dem französischen|übersetzung:|übersetzt von|übersetzung aus|traduit de|traduit par|"
        "traduit du|traducido|traducción|tradotto|with files from|with material from|with reporting|mit material|"
        "نُشر|نشر هذا|نُشرت|ترجمة|تُرجم|تُرجمت|مقتطف|عن صحيفة|פורסם לראשונה|תרגום|"
        "责编|责任编辑|責任編輯"
    ),
    "other": (
        "this is google's cache of|this is google’s cache of|this is the html version of the file|"
        "dies ist der cache von google von|esta es la versión en caché de google de|article printed from|"
        "please turn on javascript|please enable javascript|you need to enable javascript|bitte aktivieren sie javascript|"
        "this slideshow requires javascript|this site requires javascript|veuillez activer javascript|"
        "printed from: |printed from http|joined: |registered: |member since: |registriert: |mitglied seit: |inscription: "
    ),
    "rights": "©|(c) |copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|riproduzione riservata",
    "cookie": "we use cookies|this site uses cookies|this website uses cookies|cookie settings|manage cookies|accept all|reject all|diese website verwendet",
}  # fmt: skip

HOLDS: dict[AsideKind, str] = {
    "credit": (
        "first appeared in|first appeared on|first published in|first published by|first published on|originally appeared|"
        "originally published|originally ran|erschien zuerst|zuerst erschienen|with material from|mit material von|"
        "republished with permission|republished under a creative|reprinted with permission"
    ),
    "rights": (
        "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
        "todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|"
        "med ensamrätt|alla rättigheter|無断転載|무단전재|무단 전재|الحقوق محفوظة|כל הזכויות שמורות|may not be published|"
        "may not be reproduced|may not be republished|may not be rewritten|may not be reprinted|may not be copied|"
        "may not be used|may be reproduced|no part of this|no part of it may|without written permission|without prior written|"
        "without permission of the|without the permission|creative commons|creativecommons.org|licensed under cc|licensed under a|licensed under the|"
        "licenced under|available under cc|you may reproduce|you may republish|no reproduction|reproduction without|text and data mining|text- und data-mining|"
        "nachdruck|reproduction interdite|prohibida la reproducción|prohibida su reproducción|prohibida su|free to republish|"
        "republish this|republish our|republish freely|lizenz cc|sous licence|bajo licencia|لا يجوز نسخ|إعادة نشر|بشرط ذكر"
    ),
    "correction": (
        "earlier version of this|previous version of this|in einer früheren version|in einer früheren fassung|"
        "une version précédente|une version antérieure|this article has been amended|this story has been amended|"
        "an earlier version misstated"
    ),
    "cookie": "use cookies|uses cookies|accept cookies|cookie policy|cookie-einstellungen|verwendet cookies|utilise des cookies|utilizza cookie|usa cookies",
    "share": "share this article via|share this article on|share this story via|auf facebook teilen|partager sur facebook",
    "subscription": "our newsletter|newsletter abonnieren|unseren newsletter|to our free|for our daily|subscribe for free to|sign up for|subscribe to our|privacy policy and terms",
}  # fmt: skip

STEMS = (
    "reserv|rechte|republi|reprodu|publish|permission|cookie|newsletter|version|creative|mining|material|sign up|"
    "subscribe|appeared|zuerst|may not be|prohibida|licen|lizenz|riserv|rätt|no part of|amended|無|무|ر|و|ש"
)
"""Parts that most phrases of `HOLDS` share."""

NAMES: tuple[tuple[AsideKind, str], ...] = (
    ("cookie", "cookie cookies consent gdpr onetrust didomi keks cmp2 cmpbox cmpwrapper"),
    ("comment", "comment comments disqus coral kommentar kommentare opinary discussion replies leserbrief leserbriefe lesermeinungen"),
    ("subscription", "newsletter newsletters subscribe subscription subscriptions subscriber signup regwall login register membership donate donation piano abo abonnement"),
    ("share", "share sharing sharebar sharedaddy social socials addthis teilen bookmark bookmarks"),
    ("advert", "ad ads adv advert adverts advertisement advertising adslot banner sponsor sponsored dfp gpt werbung anzeige anzeigen publicidad taboola outbrain nativo zergnet"),
    ("author_note", "bio biography authorbio authorbox writerbio author+box author+info author+card author+description author+note about+author autor+box autor+info autorenbox postprofile signature"),
    ("caption", "image+description picture+description caption captions figcaption bildunterschrift legende didascalia photocredit photo+credit image+credit media+credit image+copyright picture+copyright photo+copyright wp+caption pie+foto photo+cap photocap cutline thumbcaption"),
    ("correction", "correction corrections clarification korrektur editors+note editor+note editorsnote"),
    ("rights", "copyright licence license republish"),
    ("embed", "embed embedded tweet instagram jwplayer brightcove infogram video+player audio+player fb+post"),
    ("navigation", "breadcrumb breadcrumbs nav navbar navigation menu submenu sitemap pagination pager skip skiplink toc tab tabs search tag tags topic topics keywords category categories schlagworte themen"),
    ("promotion", "related recommend recommended recommendation recommendations trending popular teaser teasers promo promotion promotions sidebar rail card cards carousel latest ticker dossier suggest suggested similar most+read most+viewed more+stories more+news read+more read+next read+also up+next also+like must+read editors+picks lees+ook lire+aussi relacionadas correlati"),
    ("masthead", "masthead logo branding topbar siteheader site+header top+bar"),
    ("footer", "footer colophon impressum legal bottombar bottom+bar"),
    ("timestamp", "date time timestamp published updated datum fecha pubdate dateline"),
    ("other", "noprint no+print"),
)  # fmt: skip
"""What the words of an element's class, id or role say, the first kind that fits; `a+b` where both must be there."""
