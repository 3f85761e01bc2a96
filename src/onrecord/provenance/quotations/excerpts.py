"""Excerpts by their form: a few paragraphs, then a line that leads to the whole of it at another outlet.

"Read the full story at Coast Watch", "Weiterlesen bei …", "[…] via …": the line is read wherever it stands right behind
the text and whatever its label, for it looks like promotion; so it counts only with a link to another site by the name
of an outlet, and under a text that is short or breaks off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.domains import registrable
from onrecord.page.page import Page, TextBlock
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import fold
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.quotations.links import published_at
from onrecord.provenance.quotations.quotations import leads_to_no_outlet, prints
from onrecord.provenance.signs import CACHES, Own, Sign, named_sign

_LONGEST: Final = 140
_BEHIND: Final = 3
"""Blocks behind the body that may lead on."""
_SHORT, _PASSAGE = 1500, 750
"""Characters of a text under which a line that names the whole, or only more, makes an excerpt of it."""
_TITLE, _MOST_OF_TITLE = 4, 0.6
"""Of a headline's longer words that many, and this share, in an address spell it."""
_NEEDS: Final = (
    "read", "full", "continue", "via", "weiter", "ganze", "vollständig", "lire", "suite", "lisez", "leer", "lea ",
    "lee ", "leyendo", "legg", "leia", "lendo", "ler ", "lees", "läs ", "les ", "læs ", "czytaj", "seguito",
    "den rest", "complet", "ganzer", "intero", "integral", "entier", "volledig", "hela ", "cały",
    "全文", "完整", "余下", "餘下", "続き", "전문", "전체", "나머지",
)  # fmt: skip
_ARTICLE: Final = r"(?:story|article|piece|post|text|interview|item|column|essay)"
_AT: Final = r"(?:at|on|in|over at|from)"
_WHOLE: Final = Pattern(
    r"\W*(?:(?:source|fonte|fuente|quelle|bron|källa|źródło) (?:and|e|et|y|und|en|och|i) )?"
    rf"(?:(?:click (?:here )?to |you can )?(?:read|see|view|find|get|continue reading|keep reading)\s+(?:the\s+)?"
    rf"(?:full|entire|whole|complete|original|rest of (?:the|this))\s+{_ARTICLE}(?: here)?,?\s+{_AT}|"
    rf"(?:the )?(?:full|entire|whole|complete|original) {_ARTICLE} (?:is |can be (?:read|found) )?(?:available )?{_AT}|"
    r"(?:continue|keep) reading(?: (?:this|the) \w+)?\s+(?:at|on|in|over at)|"
    r"read (?:the rest|it all|on)\s+(?:at|on|in)|"
    r"weiterlesen\s+(?:bei|auf|im|in|unter)|(?:(?:lesen sie )?den (?:ganzen|vollständigen|kompletten) "
    r"(?:artikel|text|beitrag|bericht)(?: lesen(?: sie)?| gibt es| finden sie)?|der (?:ganze|vollständige|komplette) "
    r"(?:artikel|text|beitrag|bericht)(?: steht| ist| findet sich)?|lesen sie weiter)\s+(?:bei|auf|im|in|unter)|"
    r"(?:lire |lisez )?la suite(?: de (?:l['’]article|ce texte|l['’]entretien))? (?:est à lire )?(?:sur|dans|chez)|"
    r"(?:lire|lisez|retrouvez) (?:l['’](?:article|entretien|intégralité)|le texte)(?: de l['’]article)?"
    r"(?: complet| entier| intégral| en entier)? (?:sur|dans|chez)|poursui\w+ (?:la|votre) lecture sur|"
    r"(?:sigue|siga|seguir|continúa|continuar) leyendo(?: (?:este|el) artículo)? en|(?:leer|lea|lee) (?:el |la )?"
    r"(?:artículo|nota|noticia|texto|reportaje) complet[oa] en|"
    r"(?:continua a leggere|prosegui la lettura|leggi (?:tutto|il resto|il seguito|l['’]articolo (?:completo|intero)))"
    r" (?:su|sul|sulla|nel)|"
    r"(?:continue (?:lendo|a ler)|leia (?:a |o )?(?:íntegra|"
    r"(?:matéria|reportagem|artigo|texto)(?: complet[oa]| na íntegra)))(?: d[ao] \w+)? (?:em|no|na)|"
    r"(?:lees (?:verder|het (?:hele|volledige) (?:artikel|verhaal))) (?:op|bij|in)|"
    r"läs (?:vidare|hela (?:artikeln|texten)) (?:på|i|hos)|les (?:videre|hele saken) (?:på|i|hos)|"
    r"læs (?:videre|hele artiklen) (?:på|i|hos)|czytaj (?:dalej|cały (?:artykuł|tekst)) (?:na|w)|"
    r"(?:full|complete|whole|original) (?:story|article|text)\s*:|"
    r"(?:vollständiger|ganzer|kompletter) (?:artikel|text|beitrag)\s*(?::|bei|auf|im|in|unter)|"
    r"(?:l['’])?article (?:complet|entier|intégral)\s*(?::|sur|dans|chez)|"
    r"(?:l['’])?articolo (?:completo|intero|integrale)\s*(?::|su|sul|sulla|nel)|"
    r"(?:el |la |o |a )?(?:art[ií]culo|artigo|nota|noticia|notícia|matéria|reportagem|texto) complet[oa]"
    r"\s*(?::|en|em|no|na)|"
    r"(?:volledig|heel) artikel\s*(?::|op|bij|in)|hela artikeln\s*(?::|på|i|hos)|cały (?:artykuł|tekst)\s*(?::|na|w)|"
    r"den rest(?: de[sr] \w+)? (?:lesen sie|liest man|gibt es|finden sie|steht) (?:bei|auf|im|in|unter)|"
    r"(?:lire|lisez) le reste(?: d[eu] (?:l['’]|cet? |la )?\w+)? (?:sur|dans|chez)|"
    r"(?:lee|lea|leer) el resto(?: de(?:l| la| este| esta) \w+)? en|"
    r"leggi il resto(?: de(?:l |lla |ll['’])\w+)? (?:su|sul|sulla|nel)|"
    r"(?:leia|ler) o (?:resto|restante)(?: d[aeo](?:st[ae])? \w+)? (?:em|no|na)|"
    r"lees de rest(?: van (?:het|dit|de) \w+)? (?:op|bij|in)|läs resten(?: av \w+)? (?:på|i|hos)|"
    r"les resten(?: av \w+)? (?:på|i|hos)|læs resten(?: af \w+)? (?:på|i|hos)|"
    r"czytaj resztę(?: \w+)? (?:na|w))\s+(?P<n>.+)",
    re.I,
)
"""A line that names the rest, or the whole, and where it is."""
_WHOLE_EAST: Final = (
    Pattern(
        r"\W*(?:阅读|閱讀|查看|点击阅读|點擊閱讀)?(?:原文)?(?:全文|完整(?:文章|内容|內容|版)|余下(?:内容|全文)|餘下(?:內容|全文))"
        r"(?:请|請)?(?:阅读|閱讀|访问|訪問|点击|點擊|前往|移步|见|見|查看|在)\W{0,3}(?P<n>\w.{1,60})",
    ),
    Pattern(
        r"\W*(?:请|請)?(?:在|到|前往|访问|訪問)\W{0,3}(?P<n>\w.{1,60}?)\W{0,3}上?(?:继续)?(?:阅读|閱讀|查看)"
        r"(?:全文|完整|余下|餘下|原文)",
    ),
    Pattern(r"\W*(?:この記事の)?(?:続き|全文|記事全文)は\W{0,3}(?P<n>\w.{1,60}?)\W{0,3}(?:で|にて|に|をご覧|から|へ)"),
    Pattern(r"\W*(?P<n>\w.{1,60}?)\W{0,3}(?:で|にて)(?:続き|全文|記事全文)を(?:読|ご覧|お読み)"),
    Pattern(
        r"\W*(?P<n>\w.{1,60}?)에서 (?:기사 )?(?:전문|전체 (?:기사|글)|나머지(?: 글)?)(?:을|를)? (?:보기|읽기|읽|볼)"
    ),
)
"""The same in Chinese, Japanese and Korean."""
_IS_PART: Final = Pattern(
    r"\W*(?:(?:this|the above) (?:is|was) (?:just |only )?(?:an? )?(?:[\w-]+ )?(?:excerpt|extract)|"
    r"(?:dies|das|dieser text|hier) ist (?:nur )?ein (?:\w+ )?auszug|ceci (?:est|n['’]est qu) ?['’]?un extrait|"
    r"(?:este|esto) es (?:solo |sólo )?un (?:extracto|fragmento)|(?:questo|quello sopra) è (?:solo )?un estratto|"
    r"(?:este|isto) é (?:apenas |só )?um (?:trecho|excerto)|dit is (?:slechts )?een (?:fragment|uittreksel)|"
    r"detta är ett utdrag|dette er et (?:ut|ud)drag|to (?:tylko )?fragment|"
    r"(?:这|這|以上|本文)(?:只|仅|僅)?(?:是|为|為)?(?:节选|節選|節錄|摘录|摘錄)(?:内容|內容|部分)?|"
    r"(?:これ|以上)は(?:一部)?抜粋です)\s*[.。!:：;]\s*",
    re.I,
    needs=("excerpt", "extract", "auszug", "extrai", "fragment", "estratto", "trecho", "excerto", "uittreksel",
           "utdrag", "uddrag", "节选", "節選", "節錄", "摘录", "摘錄", "抜粋"),
)  # fmt: skip
"""A sentence that says of the text that it is a part, before the one that leads on."""
_MORE: Final = Pattern(
    r"\W*(?:read more(?:\s+(?:at|on|in|over at)|\s*:)|mehr (?:lesen )?(?:bei|auf)|"
    r"leer más en|lee más en|leggi (?:di più|altro) (?:su|sul|sulla)|"
    r"leia mais (?:em|no|na)|ler mais (?:em|no|na)|lees meer (?:op|bij)|läs mer (?:på|i|hos)|les mer (?:på|i|hos)|"
    r"læs mere (?:på|i|hos)|czytaj więcej (?:na|w)|lire plus sur|en savoir plus sur)\s+(?P<n>.+)",
    re.I,
)
_CUT: Final = Pattern(r"(?:\[?…\]?|\[?\.\.\.\]?)\s*[-–—|]?\s*\(?via\s+(?P<n>[^()]+)\)?\W*$", re.I, needs=("via",))
"""What is left out, and where it comes from, behind the last words."""
_TRAIL: Final = " \t.…→»›>]›:)·|"


def excerpt_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of an excerpt, where a line right behind the text leads on to another outlet."""
    labels = article.labels[: len(page.blocks)]
    last = next(reversed(article.numbers("body", below=len(labels))), None)
    if last is None:
        return
    for n in range(last, min(last + 1 + _BEHIND, len(labels))):
        block = page.blocks[n]
        if not block.anchors or not stands(_NEEDS, block.text[-_LONGEST:].lower()):
            continue
        sign = _leading_on(block, n, article, own)
        if sign:
            yield sign
            return


def introduces_quotation(sign: Sign, page: Page, article: Article) -> bool:
    """Whether the line of an excerpt's sign ends with a colon before a quotation: only that one is from there."""
    at = sign.evidence.at or ""
    if sign.key not in ("excerpt", "adapted") or not (at.isascii() and at.isdecimal()):
        return False
    here, below = (page.blocks[n].text if n < len(page.blocks) else "" for n in (int(at), int(at) + 1))
    quotes = (block.text for block in article.body if block.kind == "quote")
    return here.rstrip().endswith((":", "：")) and bool(below) and any(below[:80] in quote for quote in quotes)


def _leading_on(block: TextBlock, number: int, article: Article, own: Own) -> Sign | None:
    tail = block.text[-_LONGEST:]
    cut = _CUT.search(tail)
    if len(block.text) > _LONGEST and not cut:
        return None
    part = _IS_PART.match(block.text) if not cut else None
    line = block.text[part.end() :] if part else block.text
    whole = _whole(line) if not cut else None
    told = cut or whole or _MORE.match(line)
    name = clean_name(told["n"].strip(_TRAIL)) if told else None
    if not told or not name:
        return None
    breaks_off = part is not None or article.text.rstrip().endswith(("…", "...", "…]", "...]"))
    longest = _SHORT if whole or cut else _PASSAGE
    at = block.text.rfind(name)
    links = [one.url for one in block.anchors if one.url.startswith("http") and one.end > at]
    url = next((one for one in links if not _is_own(one, own)), None)
    if url and told is whole and (there := published_at(name, url)):
        name = there
    if not url or leads_to_no_outlet(name, url) or own.is_name(name):
        return None
    titled = spells_title(url, article)
    if len(article.text) >= longest and not (breaks_off or titled):
        return None
    printed = titled or prints(name, url, article, persons=False)
    if not printed and not part and (article.authors or told is not whole):
        return None
    if told not in (whole, cut) and not printed and not breaks_off:
        return None  # "Read more in …" under a whole text is promotion
    original = whole is not None and "original" in whole[0].casefold() and not breaks_off
    key = "original-link" if original else "read-full"  # the whole stands here, too, where nothing breaks off
    return named_sign(own, key, name, evidence("visible", number, tail.strip()), tail.strip(), url)


def _whole(line: str) -> re.Match[str] | None:
    """The words that name the rest, or the whole, and where it is."""
    found = (pattern.match(line) for pattern in (_WHOLE, *_WHOLE_EAST))
    return next((one for one in found if one), None)


def spells_title(url: str, article: Article) -> bool:
    """Whether an address spells this text's headline: it stands there under the same title."""
    words = {word for word in fold(article.headline or "").split() if len(word) > 3}
    there = set(fold(url.rstrip("/").rpartition("/")[2].replace("-", " ").replace("_", " ")).split())
    return len(words & there) >= _TITLE and len(words & there) >= _MOST_OF_TITLE * len(words)


def _is_own(url: str, own: Own) -> bool:
    domain = registrable(url)
    return domain is None or domain in CACHES or own.is_domain(domain)
