"""What casts doubt on a grant that no rule refuses (R20): another maker of the text, bare lines that take a tag back.

A tag stands in a page's template and says nothing of the text that was put there; and provenance may pass over a sign
and tell the text as the outlet's own. So where something grants, the page is searched once more, by looser words than
credits and notices are read by. What is found makes an ask of a yes and does no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import block_of, evidence
from onrecord.page import Page, TextBlock, registrable
from onrecord.page.walk import ARTICLE as IN_ARTICLE
from onrecord.record import Author, Evidence, Provenance
from onrecord.rights.agencies import is_agency
from onrecord.rights.found import DOUBTED, Found, grants, says
from onrecord.rights.makers.employers import employers_in
from onrecord.rights.makers.fields import field_claims
from onrecord.rights.makers.foreign import is_foreign
from onrecord.rights.makers.head_makers import head_claims
from onrecord.rights.makers.lines import Own, names_maker, notes_maker
from onrecord.rights.makers.other_holders import at_foot
from onrecord.rights.makers.strangers import LONGEST, Known, is_person, known_of, names_stranger
from onrecord.rights.patterns import asked, loosely
from onrecord.rights.printed.byline_words import AGENCIES_FIRST, BUREAUS, HOUSES
from onrecord.rights.printed.house_rules import line_rules
from onrecord.rights.printed.openings import opens_as_notice
from onrecord.rights.printed.phrases import NEGATIVE, has
from onrecord.rights.printed.places import agency_credited
from onrecord.rights.printed.retractions import is_of_this, takes_back
from onrecord.rights.printed.texts import Text, fold, sentences_in

_SETTLED: Final = frozenset({"republished", "wire", "excerpt", "translation", "mixed"})
"""Relations by which R5 and R20 judge grants already."""
_SHORT: Final = 180
_RESERVED: Final = 5
"""Words of a line that reserves all rights and tells nothing else."""
_HEADLINE: Final = 4
_INITIALS: Final = 3
_BARE: Final = 12
"""Words of a line at an end of the body that may be a credit."""
_TITLES: Final = frozenset({"h1", "h2", "h3", "h4"})
_OPEN_ACCESS: Final = r"open[- ]access (?:article|publication)"
"""A journal's own sentence on each of its articles, with its writers' universities about it."""
_ENDS: Final = frozenset(".!?…\"”»“'’:;,")
_CREDITED: Final = (
    r"(?<![a-z])(?<!photo[-_ ])(?<!image[-_ ])(?<!picture[-_ ])(?:credits?|by-?line|source|attribution|provenance"
    r"|syndicat\w*|partner|origin|rights|licen[cs]e|copyright)(?![a-z])"
)
"""Classes of elements that hold credits, whatever their lines are taken for."""
_SIGN: Final = r"(?<![a-z])(?:logo|brand|branding|tagline|site[-_]?(?:title|name|description))(?![a-z])"
"""Classes of elements that hold the paper's own name or motto."""
_OF_WRITER: Final = (
    r"\b(?:this|our|the|her|his|their) (?:reporter|writer|author|columnist|correspondent|journalist|column)\b"
    r"|\b(?:dieser?|unsere?|der|die) (?:reporter|autor|kolumnist|korrespondent)(?:in)?\b|\b(?:notre|cette?|l')"
    r" ?(?:journaliste|auteure?|chroniqueu(?:r|se)|correspondante?)\b|\b(?:est[ea]|nuestr[oa]|l[ae]|el) "
    r"(?:periodista|autora?|columnista|corresponsal)\b|\b(?:quest[oa]|il|la|l') ?(?:giornalista|autore|autrice)\b"
)
_PORTRAIT: Final = (
    r"\b(?:avatar|author|profile|logo|picture|portrait|headshot|user|gravatar|icon|placeholder|verified)\b"
)
"""Words for pictures of writers and papers that name nobody."""
_SOURCES: Final = r"(?<![a-z])(?:source|provider|agency|supplier)(?![a-z])"
_BYLINES: Final = r"(?<![a-z])(?:by-?line|authors?|credits?|source|provider|agency)(?![a-z])"
"""Classes of who supplied a text, where any name counts, and of bylines, where writers' pictures and nicknames are."""
_NO_CREDIT: Final = (
    r"figure|figcaption|caption|nav|foot|aside|side|partner|member|sponsor|gallery|photo|picture|teaser|card"
)
"""Tags and classes around pictures that are no credits of the text, though they show an agency's name."""
_OF_TEXTS: Final = r"(?:story|words|texte?|testo|tekst|report(?:ing|age)?|article|artikel|reportaje|reportagem|written)"
_OF_PICTURES: Final = (
    r"(?:photos?|photograph\w*|pictures?|images?|fotos?|fotogra\w*|bilder|video|illustrations?|beeld|immagini|imágenes)"
)
_AND: Final = r"\s*(?:and|&|und|et|y|e|en|/|\+|,)\s*(?:the )?"
_TEXT_AND_PICTURES: Final = (
    rf"\b(?:{_OF_TEXTS}{_AND}{_OF_PICTURES}|{_OF_PICTURES}{_AND}{_OF_TEXTS})\s*(?::|by|von|par|por|di|door|©)\s*"
)
"""Before who made both."""
_BEFORE: Final = 8
_BEHIND: Final = 8
_EDGE: Final = 2
"""How many blocks over the body, behind it, and of it at each end are searched."""
_NEVER: Final = frozenset({"comment", "caption", "navigation", "masthead", "related", "headline", "section"})
_OF_OTHERS: Final = _NEVER | {
    "kicker",
    "promotion", "share", "subscription", "advert", "repetition", "timestamp", "author_note", "deck", "footer",
    "next_story", "cookie", "embed",
}  # fmt: skip
"""Labels of blocks that are full of names which make nothing."""
_BY_WORDS: Final = frozenset({"comment", "kicker", "section", "promotion", "timestamp", "deck", "related"})
"""Those that a line may have by its words, though its element is called a credit."""


def claim_founds(
    page: Page, article: Article, claims: tuple[Evidence, ...], provenance: Provenance, founds: list[Found]
) -> list[Found]:
    """A doubt for each claim, where anything beside it grants; nothing where the text is told as another's anyway.

    `claims` are those that provenance saw. Tags of the head and fields may take back what the page's template grants,
    by a tag or by a sentence at its foot. Bare refusals count where a tag alone grants, and by the article wherever
    the grant is not printed beside them: printed terms have negations of their own, which are read with them. What is
    an ask already (R9) is weighed by its own rule, for a licence goes before a reservation of the whole site (R4).
    """
    granting = [found for found in founds if grants(found)]
    if not granting or provenance.relation in _SETTLED:
        return []
    by_tag = not any(map(_is_printed, granting))
    from_template = by_tag or all(not _is_printed(found) or at_foot(page, found) for found in granting)
    own = _own(page, article)
    known = _known(page, article, own)
    formal = any(re.search(_OPEN_ACCESS, fold(found.words)) for found in granting if found.scope == "article")
    heard = frozenset(found.words for found in founds if _is_heard(found, page))
    agency = agency_credited(page, article)
    places = [
        *claims,
        *([agency] if agency else []),
        *head_claims(page, own, known, from_template),
        *field_claims(page, article, own, known, from_template),
        *_pictured(page, known),
        *_lines(page, article, own, None if formal else known, None if by_tag else _printed_at(page, granting)),
    ]
    first = {place.words or place: place for place in reversed(places) if place.words not in heard}  # of like words
    granted = {(found.evidence.from_, found.evidence.at) for found in granting}
    places = [place for place in reversed(first.values()) if (place.from_, place.at) not in granted]
    return [
        Found(kind="credit", words=place.words or place.at or place.from_, evidence=place, scope="article",
              says=says(DOUBTED, "doubt", "R20"))
        for place in places
    ]  # fmt: skip


def _is_printed(found: Found) -> bool:
    """Whether a sentence grants, and not a link or a badge alone."""
    return found.evidence.from_ == "visible" and " " in found.words.strip()


def _is_heard(found: Found, page: Page) -> bool:
    """Whether it asks already, for the whole site; what denies a licence only looks like a way to permission."""
    from onrecord.rights.printed.terse import terse_says
    from onrecord.rights.printed.verdicts import copying_says

    asks = not found.is_licence and any(say.rule == "R9" for say in found.says)
    folded = fold(found.words)
    if found.evidence.from_ == "json-ld" or is_of_this(folded):
        return False  # the article's own
    if found.generic and not re.search(r"©|\(c\)|copyright", folded) and len(folded.split()) > _RESERVED:
        return False  # "Text by Ann Lee, all rights reserved by her"
    if not found.generic and _in_article(found.evidence, page):
        return False
    if asks and terse_says(folded) and not copying_says(folded, licensed=False):
        return False  # "Reprints by arrangement only", which may be of the template's text
    return asks and not (found.kind == "licensing-contact" and has(NEGATIVE, folded))


def _in_article(place: Evidence, page: Page) -> bool:
    """Whether printed words stand inside the element of an article."""
    number = block_of(place)
    return 0 <= number < len(page.blocks) and bool(page.elements.bits[page.blocks[number].element] & IN_ARTICLE)


def _own(page: Page, article: Article) -> Own:
    outlet = article.outlet
    domain = registrable(page.url or article.canonical_url or "") or (outlet.domain if outlet else None) or ""
    names = [outlet.name if outlet else None, page.meta("og:site_name"), domain, domain.partition(".")[0]]
    return Own(
        tuple(fold(one) for one in names if one),
        tuple(fold(author.name) for author in article.authors if author.kind == "person"),
    )


def _pictured(page: Page, known: Known) -> Iterator[Evidence]:
    """Pictures where bylines and credits stand that have another's name: an agency's logo in the writer's place."""
    for alt, names in page.signs:
        name = loosely(_PORTRAIT).sub(" ", alt)
        credited = loosely(_BYLINES).search(names) is not None
        house = loosely(_SOURCES).search(names) or (credited and (name.casefold().split() or [""])[-1] in HOUSES)
        if (house and names_stranger(name, known, bare=True)) or (
            is_agency(name) and (credited or loosely(_NO_CREDIT).search(names) is None)
        ):  # fmt: skip
            yield evidence("html", "img alt", alt)


# ---------------------------------------------------------------- printed


def _printed_at(page: Page, founds: list[Found]) -> frozenset[int]:
    """The blocks where grants are printed, with those beside them, which may be of the same terms: in one part."""
    numbers = [number for found in founds if (number := block_of(found.evidence)) >= 0]
    parents, blocks = page.elements.parent, page.blocks

    def around(n: int) -> set[int]:
        first = parents[blocks[n].element]
        return {first, parents[first]} - {-1} if first > 0 else set()

    def together(one: int, other: int) -> bool:
        return 0 <= one < len(blocks) and 0 <= other < len(blocks) and not around(one).isdisjoint(around(other))

    return frozenset(n + step for n in numbers for step in (-1, 0, 1) if step == 0 or together(n, n + step))


def _lines(
    page: Page, article: Article, own: Own, known: Known | None, terms: frozenset[int] | None
) -> Iterator[Evidence]:
    """Lines that name others or take a grant back; those that are not of `known` words, where it is given.

    `terms` are the blocks where the grant is printed, None where a tag alone grants.
    """
    by_tag = terms is None
    labels = _told_again(page, article.labels[: len(page.blocks)])
    near = _near(
        labels,
        frozenset(
            n for n, label in enumerate(labels) if label in _BY_WORDS and _is_called(page, page.blocks[n], _CREDITED)
        ),
    )
    for number, label in enumerate(labels):
        block = page.blocks[number]
        apart = number not in near
        if label == "caption" and _tells_of_text(block.text, own, known):
            yield evidence("visible", str(number), block.text)
        if apart and label == "body" and len(block.text) <= LONGEST and _notes(block.text, own):
            yield evidence("visible", str(number), block.text)
        if apart and not (by_tag and label in ("footer", "rights")):
            continue
        text = Text(words=block.text, evidence=evidence("visible", str(number), ""))
        whole = len(block.text) <= _SHORT
        stranger = known is not None and _is_of_stranger(block, label, known, _is_called(page, block, _CREDITED))
        employed = label != "body" or _is_of_writer(page, block, own)
        if (
            whole
            and not apart
            and (stranger or names_maker(block.text, own) or (employed and _tells_employer(block.text, own)))
        ):
            yield evidence("visible", str(number), block.text)
            continue
        for sentence in sentences_in(text) if whole or label in ("footer", "rights") else ():
            if len(sentence.words) > _SHORT:
                continue
            of_this = not apart or label == "footer" or is_of_this(sentence.folded)
            maker = not apart and names_maker(sentence.words, own)
            bound = by_tag or (not apart and terms is not None and number not in terms)
            bound = bound and not line_rules(sentence.folded)
            if maker or (bound and of_this and takes_back(_with_us(sentence.folded, own))):
                yield evidence("visible", str(number), sentence.words)


def _notes(line: str, own: Own) -> bool:
    """Whether a short paragraph inside the body is a note on the text, by its beginning: of a maker, or reserving."""
    folded = fold(line)
    if notes_maker(line, own):
        return True
    return is_of_this(folded) and opens_as_notice(folded) and takes_back(_with_us(folded, own))


def _with_us(folded: str, own: Own) -> str:
    """A folded sentence with "us" for the outlet's name, whose rights are its own."""
    for name in sorted(own.names, key=len, reverse=True):
        folded = folded.replace(name, "us") if len(name) > _INITIALS else folded
    return folded.replace("the us", "us")


def _tells_of_text(caption: str, own: Own, known: Known | None) -> bool:
    """Whether a caption tells who made the text as well: "Story and photographs by Ann Lee, Coast Watch"."""
    made = loosely(_TEXT_AND_PICTURES).search(caption)
    if made is None or known is None:
        return False
    told = caption[made.end() :].partition(". ")[0].strip()
    return is_agency(told) or names_stranger(told, known, bare=True) or names_maker(f"Text: {told}", own)


def _told_again(page: Page, labels: tuple[str, ...]) -> tuple[str, ...]:
    """Labels by place: a name between headline and body, like those at a page's head, is a credit here.

    What its element's class calls the paper's own sign is none.
    """
    if "headline" not in labels or "body" not in labels:
        return labels
    first, last = labels.index("headline"), labels.index("body")
    between = (
        "credit" if labels[n] == "masthead" and not _is_called(page, page.blocks[n], _SIGN) else labels[n]
        for n in range(first, last)
    )
    return (*labels[:first], *between, *labels[max(first, last) :])


def _is_called(page: Page, block: TextBlock, words: str) -> bool:
    """Whether a block's element has one of some words, a pattern, in its names."""
    names = page.elements.names[block.element]
    return bool(names) and asked(words).search(names.casefold()) is not None


def _is_of_writer(page: Page, block: TextBlock, own: Own) -> bool:
    """Whether a line of the body is of the writer: by her last name, a word for her, or its element's class."""
    words = frozenset(re.findall(r"[^\W_]+", fold(block.text)))
    named = any(writer.split() and writer.split()[-1] in words for writer in own.writers)
    return named or _is_called(page, block, _CREDITED) or asked(_OF_WRITER).search(fold(block.text)) is not None


def _tells_employer(words: str, own: Own) -> bool:
    """Whether a note on the writer tells that another newsroom has her."""
    return any(is_foreign(name, own, named=True) for name in employers_in(words))


def _known(page: Page, article: Article, own: Own) -> Known:
    """What may stand in a line by the article."""
    printed = zip(article.labels, page.blocks, strict=False)
    byline = " ".join(fold(block.text) for label, block in printed if label == "byline")
    writers = [author.name for author in article.authors if _is_of_byline(author, article, byline)]
    names = [*own.names, page.meta("application-name"), article.headline, article.kicker]
    return known_of(names, writers, article.section, article.tags, page.url or article.canonical_url, article.language)


def _is_of_byline(author: Author, article: Article, byline: str) -> bool:
    """Whether an author is the first, stands with the first, or is a person by the name, unlike Coast Watch.

    Of those that a meta tag names the printed `byline` has to name who is no person by the name, where there is one.
    """
    first = article.authors[0]
    if author is not first and _is_house(author.name.casefold()):
        return False
    if is_person(author.name):
        return True
    if author.evidence.from_ == "meta" and author.evidence.at != "citation_author":
        return fold(author.name) in byline if byline else author is first
    beside = (author.evidence.from_, author.evidence.at) == (first.evidence.from_, first.evidence.at)
    return beside or author.evidence.from_ != "visible"


def _is_house(folded: str) -> bool:
    """Whether a name has a house's last word, or the word for agencies, which stands first in some languages."""
    words = folded.split()
    return bool(words) and (words[-1] in HOUSES or words[0] in AGENCIES_FIRST or words[-1].endswith(BUREAUS))


def _is_of_stranger(block: TextBlock, label: str, known: Known, credited: bool) -> bool:
    """Whether a line by the article, or one at an end of the body that is no sentence, names who is not known."""
    text = block.text
    if (
        block.tag in _TITLES
        or _leads_to_story(block)
        or (label in _OF_OTHERS and not (credited and label in _BY_WORDS))
    ):
        return False
    if label == "body":
        if block.tag == "li":
            return False
        bare = credited or (text.count(" ") < _BARE and text[-1:] not in _ENDS)
        folded = fold(text)
        return (bare or is_of_this(folded) or asked(_OF_WRITER).search(folded) is not None) and names_stranger(
            text, known
        )
    return any(names_stranger(line, known) for line in text.splitlines())


def _leads_to_story(block: TextBlock) -> bool:
    """Whether a line is an item of a list and all of it a link, of as many words as headlines have."""
    if block.tag != "li" or block.text.count(" ") < _HEADLINE:
        return False
    return any(each.start <= 0 and each.end >= len(block.text) - 1 for each in block.anchors)


def _near(labels: tuple[str, ...], credited: frozenset[int]) -> frozenset[int]:
    """The blocks about the article: over its body, behind it, its ends, bylines; inside of it tables have sources."""
    body = [number for number, label in enumerate(labels) if label == "body"]
    if not body:
        return frozenset(number for number, label in enumerate(labels) if label not in _NEVER)
    inside = range(body[0], body[-1] + 1)
    edges = {*body[:_EDGE], *body[-_EDGE:]}
    around = range(body[0] - _BEFORE, body[-1] + 1 + _BEHIND)
    return frozenset(
        number for number, label in enumerate(labels)
        if number in edges or (label == "byline" and number in inside) or (
            (label not in _NEVER or number in credited) and number in around and number not in inside
        )
    )  # fmt: skip
