"""Lines above and below a text in which its writer speaks to readers, as blogs, shops and guides do: by what they earn,
where to follow and what to read, when it was changed.

As in `last_lines`, they are asked of a body's first and last blocks alone, and of no line that begins with a quotation.
"""

from __future__ import annotations

from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.record import AsideKind

_ON: Final = r"(?:[^.!?]|\.(?=\w))"


def _line(words: str, *needs: str) -> Pattern:
    return Pattern(rf"(?i)(?![\W]{{0,2}}[\"“”„«»‘'])\W{{0,3}}(?:{words})", needs=needs)


_EARNED: Final = _line(
    rf"(?=.{{0,400}}\b(?:links?|click\w*|purchas\w+|buy|buying|bought)\b)(?:{_ON}{{0,200}}[.!?] )?{_ON}{{0,160}}\b"
    r"(?:we|i|\w{3,30}) (?:may|might|will|can|could)?\b ?(?:also |sometimes )?"
    rf"(?:earn|receive|get|make|be compensated)\b{_ON}{{0,60}}\b(?:commissions?|compensation)\b"
    r"|(?:purchases made|buying|shopping) through (?:our |these |the )?links\b"
    r"|we (?:may|might) be compensated\b"
    r"|as an? (?:amazon|affiliate|ebay) \w+\b[^.!?]{0,20}\bearn\b"
    rf"|(?:(?:affiliate |advertiser |full )?disclosure|disclaimer|editorial note)\s?:{_ON}{{0,160}}"
    r"\b(?:affiliate|commissions?|sponsored)\b"
    r"|affiliate links (?:are|may be|were)\b"
    rf"|(?:while )?(?:all|each|every|the)\b{_ON}{{0,40}}\bproducts?\b{_ON}{{0,40}}\b(?:independently|editorially) "
    r"(?:selected|chosen|reviewed)\b"
    r"|als amazon-partner verdien|(?:dieser|der) (?:artikel|beitrag) enthält affiliate-?links\b",
    "commission", "compensat", " links ", "affiliate", "independently", "editorially", "amazon-partner", "earn ",
)  # fmt: skip
"""By what a writer says that a text earns money."""
_NETWORK: Final = "facebook|instagram|twitter|x|tiktok|youtube|pinterest|linkedin|bluesky|threads|mastodon|telegram"
_KEEP: Final = (
    r"(?:[^.!?]{0,80}[.!?] )?pin (?:it|this|me|for later)\b[^.!?]{0,60}\W*$"
    rf"|(?:be sure to |don['’]t forget to |make sure to |remember to )(?:also )?follow\b{_ON}{{0,120}}"
    rf"\b(?:social media|{_NETWORK})\b"
    r"|(?:stay connected|let['’]s connect|connect with (?:us|me)|social media|"
    r"other ways to connect(?: with [^.!?]{2,30})?)\s?:?$"
    rf"|(?:{_NETWORK})\s?: [^\n]{{1,40}}(?:\n(?:{_NETWORK})\s?: [^\n]{{1,40}})+$"
    rf"|(?:if you|did you|have you) (?:found|find|liked|like|enjoyed|enjoy|loved|love) (?:this|the|our|my) "
    rf"(?:article|post|guide|recipe|story|page|blog|episode|piece|[\w ]{{2,30}} guide)\b{_ON}{{0,40}}[,?] "
    rf"(?:please |then |why not )?(?:pin|share|consider|subscribe|follow|leave|buy)\b"
)
"""What asks readers to keep a page, to share it, to follow."""
_MINUTES: Final = (
    r"min(?:ute[ns]?|ut[io]?|utos|utter|uter|uty|uuttia)?|мин(?:ут[аы]?)?|хв(?:илин[аи]?)?|dk|dakika|perc|分[钟鐘]?|분"
)
_READING: Final = (
    r"(?:estimated )?read(?:ing)? time|(?:temps? de )?lecture|(?:tempo di )?lettura|(?:tempo de )?leitura|"
    r"(?:tiempo (?:estimado )?de )?lectura|lesezeit|lesedauer|leestijd|lästid|lesetid|læsetid|czas czytania|lukuaika|"
    r"čas (?:čtení|čítania)|doba čtení|olvasási idő|timp de citire|время чтения|час читання|okuma süresi|読了時間|"
    r"読了目安|阅读时间|阅读时长|閱讀時間|읽는 시간"
)
"""What says how long a text takes to read."""
_UNITS: Final = ("min", "мин", "хв", "dk", "dakika", "perc", "分", "분")
_NEXT: Final = (
    r"(?:also read|read (?:also|more|next)|see also|related (?:articles?|posts?|reading))\s?: \S.{5,200}$"
    rf"|you (?:may|might)(?: also)? (?:be interested in|like|enjoy){_ON}{{0,60}}:$"
    rf"|this (?:may|might) (?:also )?be (?:interesting|of interest){_ON}{{0,30}}:$"
    rf"|if you (?:liked|enjoyed|loved) this\b{_ON}{{0,60}}:$"
    rf"|if you(?:['’]re| are) (?:looking for|interested in)\b{_ON}{{0,20}}\bmore\b{_ON}{{0,60}}, "
    rf"(?:check out|see|read|visit|take a look)\b{_ON}{{0,80}}\W*$"
    r"|[\[(]?\s?(?:want|looking for) (?:more|to [^?]{3,60})\b[^?]{0,80}\? (?:follow (?:me|us|our)|subscribe|sign up|"
    rf"read (?-i:[A-Z])|check out (?:our|my|these))\b{_ON}{{0,160}}.?{_ON}{{0,60}}\W*$"
    r"|thank(?:s| you) for (?:visiting|reading|stopping by|subscribing|listening)\b[^.!?]{0,40}\W*$"
)
"""What leads readers on, or thanks them."""
_WHO: Final = (
    r"contact (?:the )?(?:staff |senior )?(?:writer|reporter|author|editor|columnist)s? (?-i:[A-Z])[\w.’'-]+"
    r"(?: (?-i:[A-Z])[\w.’'-]+){0,3} (?:at|on|by|via)\b"
    r"|contact info(?:rmation)?\s?:?$|(?:phone(?: number)?|telephone|e-?mail)\s?: \S[^.!?]{3,60}(?:\.\w+)*$"
)
_PICTURES: Final = (
    r"(?:featured?|header|cover|hero) (?:photos?|images?|pictures?) (?:from|by|courtesy of|via) [^.!?]{2,80}\W*$"
    r"|(?:photos?|images?|pictures?) (?:credits?|sources?)\s?: \S|images? used under licen[cs]e\b"
)
_CHANGED: Final = (
    r"(?:(?:this )?(?:page|article|post|content)(?: was)? )?last (?:reviewed|updated|modified)\b(?! by)"
    r"[^.!?]{0,14}\b[^!?]{0,20}\d{4}\b[^.!?]{0,20}\W*$"
    r"|zuletzt (?:aktualisiert|geändert)\b[^.!?]{0,10}\d[^!?]{0,20}\d{4}\W*$"
)
_ALSO_IN: Final = r"this (?:article|post|page|story) is also available in\b[^.!?]{0,60}\W*$"

CLOSING: Final[tuple[tuple[AsideKind, Pattern], ...]] = (
    (
        "comment",
        _line(
            r"(?:did you|have you|if you['’]?(?:ve)?) (?:make|made|tried?|cook(?:ed)?|bake(?:d)?) (?:this|it|our)\b",
            "you ",
        ),
    ),
    (
        "share",
        _line(
            r"(?:(?:e-?mail|print|share|save) this (?:story|article|page|post)|printer[- ]friendly)\b[^.!?]{0,60}$",
            " this ",
            "printer",
        ),
    ),
    ("advert", _EARNED),
    ("share", _line(_KEEP, "pin ", "follow", "connect", "social media", ": ", "you ")),
    ("promotion", _line(_NEXT, ": ", ":", "looking for", "want ", "thank")),
    ("credit", _line(r"the post \S.{2,200} (?:first appeared|appeared first) on \S.{1,80}$", "appeared")),
    ("navigation", _line(r"tags?\s?: [^.!?]{2,200}$", "tag")),
    ("timestamp", _line(_CHANGED, "last ", "zuletzt ")),
    ("other", _line(_WHO, "contact", "phone", "mail")),
    ("caption", _line(_PICTURES, "photo", "image", "picture")),
    ("author_note", _line(r"about the authors?(?:\s?:.{0,300})?$", "about")),
)
"""Below a text."""
OPENING: Final[tuple[tuple[AsideKind, Pattern], ...]] = (
    ("timestamp", _line(_CHANGED, "last ", "zuletzt ")),
    ("timestamp", _line(rf"\d{{1,2}}[ -]?(?:{_MINUTES})\.? (?:read|(?:de |di )?(?:{_READING}))\W*$", *_UNITS)),
    ("timestamp", _line(rf"(?:{_READING})\s?[:：]?\s?(?:\S{{1,6}} )?\d{{1,2}}\s?(?:{_MINUTES})\W*$", *_UNITS)),
    ("navigation", _line(_ALSO_IN, "available in")),
    ("other", _line(r"loading [\w ]{2,20}(?:\.\.\.|…)$", "loading")),
)
"""Above a text, in short lines."""


def said_above(text: str) -> AsideKind | None:
    """The kind of a short line above a text, None of one of the story."""
    low = text.lower()
    if not any(word in low for word in _ABOVE):
        return None
    return next((kind for kind, pattern in OPENING if pattern.match(text)), None)


_ABOVE: Final = ("last ", "zuletzt ", "available in", "loading", *_UNITS)
"""Of what is said above a text all has one of these."""


def earns(text: str) -> bool:
    """Whether a line says that the text earns money by its links, or by whom the products were chosen."""
    return _EARNED.match(text) is not None
