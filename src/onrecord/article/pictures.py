"""What is printed under a picture: its caption, and whose picture it is, which stands in the same line or beside it."""

from __future__ import annotations

import re
from functools import cache

from onrecord.article.article import Label
from onrecord.article.authors.names import is_person
from onrecord.article.dates.printed_dates import tells_story
from onrecord.article.hints import words_of
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.page import Page
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern

_CREDIT_NAMES = frozenset("credit credits copyright source quelle bildrechte byline photographer fotograf".split())
_NO_TEXT = frozenset(
    (
        "image", "photo", "foto", "bild", "picture", "video", "view gallery", "symbolbild", "caption", "stock photo",
        "source", "author", "verified expert", "bild-infos", "download",
    )
)  # fmt: skip
_TAIL = Pattern(r"(?:(?<=[^\W_]{2}[.!?”\"»’)])|(?<=[)”\"»’][.!?]))\s*([^.!?]{2,60}(?:J\.[^.!?]*)?)$")
"""What stands behind the last sentence."""
_HEAD = Pattern(r"([A-Z][\w./ ]{1,30}?)(?:\s+[–—]\s*|\s*[–—]\s+)(?=\S)")
"""What stands before a caption's dash: whose picture it is, as one service prints agencies."""
_TAKEN = Pattern(
    r"(?<=[\s，、。；（(）)＝=])([\u4e00-\u9fff]{2,4}|[A-Z][\w.]+(?: [A-Z][\w.]+){1,2})\s?(?:摄|攝|撮影|摄影|攝影)$"
)
"""Who took a picture, in Chinese and Japanese, behind what it shows."""
_GIVEN = Pattern(
    r"[（(［\[]([^（）()［\]\[\]]{2,24}?)\s?(?:撮影|攝影|摄影|提供|供图|供圖|攝|摄|제공)[)）\]］]$",
    needs=("）", ")", "]", "］"),
)
"""Who took or gave a picture, in brackets behind what it shows, in Chinese, Japanese and Korean."""
_SLASHED = Pattern(r"(?<=\w)\s/\s([A-ZÀ-Þ][^/|\s]+(?: [^/|\s]+){1,3})$", needs=("/",))
"""Who took it, behind a slash: "Rain falls on the quay / Ida Moor"."""
_AUTHORS = Pattern(
    r"(?:^|(?<=[.!?”\"»’)|–—-] ))((?:photo|image|picture|illustration|screenshot|graphic|chart|foto|imagem|imagen|bild|"
    r"grafik|immagine)s? ?:? ?(?:(?:by|from|courtesy of) (?:the )?authors?|d[oae]l? autor[ae]?|de l[’']auteure?|"
    r"(?:von )?(?:der|des|vom) (?:autor(?:in|s)?|verfassers?)|dell[’']autor[ei]))\W*$",
    re.I,
)
"""A picture that is the writer's own, as blogs print it: "Photo by author"."""
_BRACKETED = Pattern(
    r"\((?:photos?|fotos?|ph|bild|picture|image)\.? (?=[A-ZÀ-Þ])([^()]{3,60})\)\W*$", re.I, needs=(")",)
)
"""Whose it is behind a word for pictures in brackets, without a mark: "(foto Ida Moor)"."""
_DASHED = Pattern(r"(?<=\w)\s[–—|-]\s([A-ZÀ-Þ][^–—|/-]{3,30}/[A-ZÀ-Þ][^–—|/]{1,40})$", needs=("/",))
"""Who took it and for whom, behind a dash: "Rain falls - Ida Moor/Bay Press"."""
_LONGEST = 90
"""Characters of a credit; longer ones are captions."""
_AGENCIES = Pattern(
    r"\b(?:AFP|AP|APA|dpa|DPA|Reuters|REUTERS|EPA|EFE|ANSA|Keystone|KEYSTONE|Getty|imago|Imago|IMAGO|iStock|"
    r"Shutterstock|picture alliance|Belga|BELGA|TT|NTB|Ritzau|Scanpix|PAP|Xinhua|Alamy|Bloomberg|ddp|epd|KNA|PA Wire|"
    r"Handout|HANDOUT|Supplied|Symbolbild|Archiv)\b|(?:연합뉴스|뉴스1|뉴시스|共同|時事|新华社)"
)


@cache
def _lead() -> re.Pattern[str]:
    """What leads to a credit: a word for pictures with a colon or "by", the sign of copyright, "courtesy of"."""
    return expression(
        r"(?:^|(?<=[\s(\[.,;:–—|-]))(?:(?:photo|image|picture|photograph|illustrations?|foto|fotos|photos|images|pictures|"
        r"bild|bilder|bildrechte|bildquelle|quelle|grafik|collage|fotografie|fotografía|crédits?|credits?|source|kuva|fot\.|"
        r"zdjęcie|isithombe|imagen|снимка|фото|fonte|fuente|fotoğraf)(?:\s?(?:credits?|illustration))?(?:\s?[:：]|\s+(?:by|von|de|par|di)(?=\s+(?-i:[A-ZÀ-Þ])))|"
        r"写真\s?[:：=＝]|사진\s?[:：=＝]|fot\.\s|©|ⓒ|copyright\b:?|courtesy of(?= ))\s*",
        re.I,
    )


def caption_and_credit(page: Page, labels: list[Label]) -> tuple[str | None, str | None]:
    """Caption and credit of the main picture, the first with either about the article's head.

    On a page that is no story they stand in a figure: what markup calls a caption else is a button, or of goods.
    """
    headline = labels.index("headline") if "headline" in labels else 0
    return _under_picture(page, labels, page.kind == "html" and not tells_story(page, headline))[:2]


def captioned(page: Page, labels: list[Label]) -> tuple[str, str | None, str | None] | None:
    """The picture of a page that names none: the first about the article's head that has a caption or credit beside
    it. Its address as it stands, caption, credit."""
    if not page.pictures:
        return None
    caption, credit, first, last = _under_picture(page, labels, False)
    beside = range(first - _BUTTONS, last + 2)  # a picture is known by the block behind it
    url = next((one.url for one in page.pictures if one.url and one.block in beside), None) if first >= 0 else None
    return (url, caption, credit) if url else None


_BUTTON = Pattern(
    r"(?<=\S)\s+(?:(?:hide|toggle|show) caption|(?:Buy|Order|License|Purchase|Enlarge|Download)(?: (?:this|a|the))?"
    r"(?: (?:photo|picture|image|print)s?)?|Visa mer|Vis mer|Läs mer|Mehr anzeigen|Voir plus|Ver más|"
    r"Bild vergrößern|Foto kaufen)$"
)
"""What a button says behind a caption or credit."""
_COUNT = Pattern(
    r"(?:(?:(?:photo|image|picture|bild|foto|slide)\s*)?\d{1,3}\s?(?:/|of|von|de|di|av|z|из)\s?\d{1,3}|"
    r"(?:view |see )?(?:all )?\d+ (?:comments?|photos?|images?|pictures?|videos?|kommentare?|bilder|fotos))$",
    re.I,
)
"""Which of a gallery's pictures it is, or how many it has."""
_CONTROL = Pattern(
    r"(?:press enter or )?(?:click|tap) (?:here |on (?:the )?(?:image|photo|picture) )?"
    r"to (?:view|enlarge|expand|see|zoom|open)\b|"
    r"(?:view|show|hide|see|toggle) (?:image |photo |picture )?(?:credits?|captions?)$|"
    r"by (?:clicking|playing|watching)\b.{0,40}you agree\b|\d{1,2}:\d\d(?::\d\d)?(?:$|\s)",
    re.I,
)
"""What a button over a picture says, the terms under a film, and how long that is, before its own title."""
_BUTTONS = 2
"""Blocks between a picture and its caption at most: "Enlarge", whose it is."""


def _under_picture(page: Page, labels: list[Label], in_figures: bool) -> tuple[str | None, str | None, int, int]:
    """Caption and credit of the main picture, and the first and last block that have them; -1 for none. `in_figures`:
    only what stands in a figure counts."""
    headline = labels.index("headline") if "headline" in labels else 0
    end = labels.index("body") if "body" in labels else len(labels)
    caption = credit = None
    first = last = -1
    for number in range(max(headline - 3, 0), min(end + 8, len(labels))):
        bits = page.elements.bits[page.blocks[number].element]
        called = _is_called_caption(page, number) if in_figures else _is_under(page, labels, number)
        if not (called or bits & w.FIGURE) or labels[number] in ("body", "headline", "navigation"):
            continue
        if last >= 0 and number > last + 1:
            break  # another picture's
        said, whose = _said(page, number)
        caption, credit = caption or said, credit or whose
        if caption or credit:
            first, last = (number if first < 0 else first), number
        if caption and credit:
            break
    return caption, credit, first, last


def _said(page: Page, number: int) -> tuple[str | None, str | None]:
    """Caption and credit in a block that stands under a picture."""
    elements, element = page.elements, page.blocks[number].element
    text = _BUTTON.sub("", " ".join(page.blocks[number].text.split()))
    around = elements.parent[element]
    alone = elements.hi[around] - elements.lo[around] == 1  # a box of the credit's
    names = words_of(elements.names[element]) | (words_of(elements.names[around]) if alone else frozenset())
    said, whose = split_credit(text, not _CREDIT_NAMES.isdisjoint(names))
    if said and (len(said) < 4 or said.casefold() in _NO_TEXT or _is_of_no_picture(said)):
        return None, whose
    if said and elements.bits[element] & w.BUTTON and "figcaption" not in (elements.tag[element], elements.tag[around]):
        return None, whose  # a figure may be a button as a whole
    return (None if said == whose else said), whose


def _is_under(page: Page, labels: list[Label], number: int) -> bool:
    return labels[number] == "caption" or _is_called_picture(page, labels, number)


def _is_called_caption(page: Page, number: int) -> bool:
    """Whether markup calls a block, or the element around it, the caption of an image in one name."""
    elements, element = page.elements, page.blocks[number].element
    names = f"{elements.names[element]} {elements.names[elements.parent[element]]}".split()
    return any("caption" in (words := words_of(name)) and not _IMAGES.isdisjoint(words) for name in names)


def _is_called_picture(page: Page, labels: list[Label], number: int) -> bool:
    """Whether what nothing else is said of stands in an element called a picture's, or the one around it is; or is a
    credit alone, in one called an image's or right above a caption."""
    if labels[number] not in _UNTOLD and labels[number] != "masthead":
        return False
    elements, element = page.elements, page.blocks[number].element
    own = words_of(elements.names[element])
    names = own | words_of(elements.names[elements.parent[element]])
    if not _PICTURES.isdisjoint(names) and labels[number] in _UNTOLD:
        return True
    text = page.blocks[number].text
    if len(text) > _LONGEST or _IMAGES.isdisjoint(names):
        return False
    return split_credit(text)[0] is None or ("credit" in own and "caption" in labels[number + 1 : number + 2])


def _is_of_no_picture(said: str) -> bool:
    """Whether a short line says when the page was changed, leads to its comments, or counts a gallery's pictures; or
    any is a button's, or a film's."""
    if _CONTROL.match(said):
        return True
    return len(said) < _SHORT and (kind_by_words(said) in ("timestamp", "comment") or bool(_COUNT.match(said)))


_SHORT = 30
"""Characters of such a line at most."""
_UNTOLD = ("other", "promotion", "rights", "credit")
_PICTURES = frozenset(
    "hmedia mediacredit picture photo foto legende pie articleimage imagecaption photocaption".split()
)


_IMAGES = frozenset("image img images bild imagen immagine media photos fotos inlineimage credit".split())


def split_credit(text: str, is_credit: bool = False) -> tuple[str | None, str | None]:
    """A line under a picture as caption and credit; `is_credit`: its markup calls it a credit. Either may be None.

    A credit is what stands behind "Photo:", "©" or the like, in a last bracket, or behind the last sentence, where it
    names an agency or has a slash.
    """
    text = _once(text)
    if (head := _HEAD.match(text)) and _AGENCIES.match(text):
        return _caption(text[head.end() :]), _credit(head[1])
    leads = list(_lead().finditer(text))
    if leads:
        lead = leads[0]
        whose = text[leads[-1].end() :] if leads[-1].start() - lead.end() < 3 else text[lead.end() :]
        if 1 < len(whose.strip(" ()[]")) <= _LONGEST:
            return _led(_caption(text[: lead.start()]), _credit(whose))
    if is_credit and len(text) <= _LONGEST:
        return None, _credit(text)
    if "aut" in text[-16:].lower() and (own := _AUTHORS.search(text)):
        return _caption(text[: own.start()]), own[1]
    if (
        text.endswith(")")
        and (at := text.rfind("(")) >= 0
        and (_is_credit(text[at + 1 : -1]) or (text[at + 1 : -1].isupper() and text[:at].rstrip()[-1:] in '.!?”"'))
    ):
        return _caption(text[:at]), _credit(text[at:])
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1 and len(text) <= 60:
        return None, _credit(text)
    if text[-1:] and text[-1] in "摄撮攝影)）]］" and (eastern := _TAKEN.search(text) or _GIVEN.search(text)):
        return _caption(text[: eastern.start()].rstrip("，、＝= ")), eastern[1]
    if (bracketed := _BRACKETED.search(text)) and text[bracketed.start(1)].isupper():
        return _caption(text[: bracketed.start()]), _credit(bracketed[1])
    if (dashed := _DASHED.search(text)) and is_person(dashed[1].partition("/")[0].strip()):
        return _caption(text[: dashed.start()]), _credit(dashed[1])
    tail = _TAIL.search(text)
    if tail and (_is_credit(tail[1]) or (text[tail.start(1) - 1].isspace() and _in_capitals(tail[1]))):
        return _caption(text[: tail.start()]), _credit(tail[1])
    if (
        (slashed := _SLASHED.search(text))
        and text.count(" ", 0, slashed.start()) >= _SENTENCE
        and is_person(slashed[1])
    ):
        return _caption(text[: slashed.start()]), slashed[1]
    if len(text) <= 60 and _is_credit(text) and ("/" in text or _AGENCIES.search(text)):
        return None, _credit(text)
    return _caption(text), None


def _once(text: str) -> str:
    """A line without what it says again, as one printed for the picture and for its large view has it."""
    start = text[:_AGAIN]
    again = text.find(start, _AGAIN) if len(text) > 2 * _AGAIN else -1
    return text[:again].rstrip() if again > 0 else text


_AGAIN = 40
"""Characters of a caption by which it is known again."""
_SENTENCE = 4
"""Blanks in a caption at least that is more than the names of two people with a slash between them."""


def _led(caption: str | None, whose: str | None) -> tuple[str | None, str | None]:
    """Caption and credit behind a word that leads to it; a caption that ends with a fuller credit in brackets ("(AP
    Photo/Ida Moor) - Copyright AP") leaves that."""
    if caption and whose and caption.endswith(")") and _AGENCIES.search(caption[caption.rfind("(") :]):
        said, fuller = split_credit(caption)
        if fuller is not None:
            return said, fuller
    return caption, whose


def _is_credit(text: str) -> bool:
    """Whether a short piece names whose picture it is: an agency, names parted by a slash, or one person."""
    text = text.strip(" /–—-|")
    if not 2 <= len(text) <= _LONGEST or len(text.split()) > 9:
        return False
    if _AGENCIES.search(text) and (text[0].isupper() or not text[0].isascii() or len(text) < 12 or "/" in text):
        return len(text.split()) <= 4 or "/" in text or "via" in text
    if "/" in text:
        return all(part.strip()[:1].isupper() and len(part.split()) <= _NAME for part in text.split("/"))
    return is_person(text) and len(text.split()) <= 3


_NAME = 5
"""Words of one of the names that slashes part, at most."""


def _in_capitals(text: str) -> bool:
    """Whether a piece behind a sentence is all in capitals, as agencies and photographers are printed there."""
    return text.isupper() and len(text) >= _SHORTEST and text[0].isalpha() and not any(map(str.isdigit, text))


_SHORTEST = 3
"""Letters of an agency at least."""


def _caption(text: str) -> str | None:
    return text.strip(" \t([|/–—-,") or None


def _credit(text: str) -> str | None:
    text = text.strip(" \t|/–—-,;:")
    if text.startswith("(") or (text.endswith(")") and "(" not in text):
        text = text.strip("()[] ")
    text = text.rstrip(" .")
    return text if any(c.isalpha() for c in text) else None
