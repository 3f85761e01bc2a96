"""Words that say what a block is that stands outside of the body for sure; a body may hold them as well.

Data as in `onrecord.article.set_aside.phrases`, which is looked into first.
"""

from __future__ import annotations

from onrecord.record import AsideKind

OUTSIDE_STARTS: dict[AsideKind, str] = {
    "subscription": (
        "create an account|create account|create your|manage your account|my account|go ad-free|ad-free|ad free|give to the|"
        "give today|make a gift|make a donation|contribute|be the first|get access|access articles|already registered|"
        "registered users|digital subscription|read with|continue reading with|this is a premium|premium article|exclusive for|"
        "abo abschliessen|abo abschließen|abo |digital-abo|werbefrei|ohne werbung|jetzt spenden|spenden|unterstützen sie|"
        "bereits abonnent|sie haben noch|sie haben bereits|kostenlos|einloggen|konto|mein konto|déjà abonné|se connecter|"
        "créer un compte|faire un don|ya eres|hazte|inicia sesión|crear cuenta|crea una cuenta|già abbonato|registrati|"
        "já é assinante|criar conta|al abonnee|inloggen|zaloguj|subskrybuj|войти|подпис|購読|会員|ログイン|구독|로그인|회원|"
        "نشرة|النشرة|اشتراك|تسجيل|תרמו|התחבר"
    ),
    "comment": "the conversation|have your say|what do you think|be the first to comment|reader comments|mitdiskutieren|diskutieren",
    "promotion": (
        "also on|happening now|now:|watch:|listen:|video:|watch now|our top|top picks|our picks|explore|discover|check out|"
        "learn more|find out|download our|book a|request a|schedule a|get started|get a |get your |try it|try for|die redaktion|neueste|aktuell|"
        "beliebt|empfehlungen|empfohlen|unsere empfehlung|partnerangebote|alle artikel|mehr artikel|notre sélection|à la une|"
        "nos|découvrez|descubre|últimas|destacad|scopri|ultime|em destaque|últimos|polecane|najnowsze|главное|новости|"
        "新着|人気|あわせて|最新|추천|인기|최신|مواضيع|آخر|כתבות"
    ),
    "share": "share|follow us|teilen|partager|compartir|condividi|save as|print/|print this|email this|send to|auf facebook|auf twitter",
    "navigation": (
        "skip to|jump to|go to|in this section|in this article|table of contents|on this page|contents|inhaltsverzeichnis|"
        "you are here|sie sind hier|vous êtes ici|usted está|choose your|select your|change language|language|languages|"
        "locations|filed under|filed in|tagged|tags:|topics:|themen:|schlagwörter|mots-clés|etiquetas|explore more topics|"
        "full screen|zoom|enlarge|view all|see all|show all|show more|load more|alle anzeigen|mehr anzeigen|voir tout|ver todo|"
        "развернуть|закрыть|показать"
    ),
    "footer": "powered by|website by|site by|made with|impressum|imprint|registered in|registered office|a division of|published by",
    "masthead": "an official website",
    "cookie": "cookie|cookies|your privacy|we value your|privacy preference|strictly necessary|necessary|functional|analytics|performance",
}  # fmt: skip
"""As `STARTS`, for what is outside of the body for sure: a paragraph may begin so. `cookie`: inside of such a box alone."""

LEGAL = frozenset(
    "about|about us|accessibility|accessibility statement|ad choices|advertise|advertise with us|agb|aviso legal|"
    "barrierefreiheit|careers|cgu|cgv|contact|contact us|contacto|contatti|cookie policy|cookie preferences|cookie-policy|"
    "code of conduct|datenschutz|datenschutzerklärung|datenschutzhinweise|disclaimer|do not sell my personal information|"
    "editorial guidelines|editorial standards|faq|help|imprint|impressum|integritetspolicy|jobs|karriere|kontakt|legal|"
    "legal notice|mediadaten|mentions légales|modern slavery statement|nutzungsbedingungen|politique de confidentialité|"
    "política de cookies|política de privacidad|política de privacidade|privacidad|privacy|privacy notice|privacy policy|"
    "privacy statement|privacy-einstellungen|qui sommes-nous|sitemap|terms|terms & conditions|terms and conditions|"
    "terms of service|terms of use|termini e condizioni|your privacy choices|利用規約|プライバシーポリシー|会社概要|"
    "個人情報保護方針|お問い合わせ|이용약관|개인정보처리방침|سياسة الخصوصية|شروط الاستخدام|תנאי שימוש|"
    "политика конфиденциальности|реклама|контакты".split("|")
)
"""What a page's last lines lead to: the box that holds such links is its footer, whatever its makers call it."""

OUTSIDE_NAMES: tuple[tuple[AsideKind, str], ...] = (
    ("cookie", "cli cky cmplz usercentrics osano klaro borlabs truste privacy+banner privacy+center privacy+modal"),
    ("subscription", "paywall premium+box registration registrationbox identity signin loginbox abobox bottalk plus+box"),
    ("share", "shr sharer sharetools share+bar post+tools ufi"),
    ("author_note", "author+footer author+title author+about writer+bio contributor+bio"),
    ("embed", "twitter player plyr vjs video+js embedly oembed iframe tiktok"),
    ("navigation", "dropdown megamenu hamburger quicklinks quick+links offcanvas ressorts rubriken pfad ariane hreflang"),
    ("promotion", "recirc recirculation linkstack spotlight picks top+picks app+banner cta endofarticle teaserlist summary+item"),
    ("masthead", "hdr kopf marke motto siteheader site+title site+description site+logo site+branding wordmark slogan tagline"),
    ("footer", "ftr fuss foot"),
    ("timestamp", "dates timestamps datetime"),
)  # fmt: skip
"""As `NAMES`, for what is outside of the body for sure: a body's own elements may be called so."""

TEASERS = frozenset(
    "teaser teasers recirc recirculation related trending recommended recommendations linkstack rss".split()
)
"""Words that call an element one of several stories: dates, names and counts in it are the teaser's."""
