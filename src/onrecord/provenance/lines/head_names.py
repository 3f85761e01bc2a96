"""Whose text it is by a name that stands alone at the head: behind the date, under the writer, or linked to its site.

Portals and newsrooms that take over a text print its outlet there without any word that says so: "2019-09-26 10:56
海岸日报", "Rita Moss / Creators Syndicate / May 2", an outlet's name that links to the site whose address spells it.
Writers link to their own sites, and sections, topics and companies are linked too: of these none is an origin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article, Label
from onrecord.article.dates.months import MONTH
from onrecord.evidence import evidence
from onrecord.page.domains import registrable
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.lines.heads import LED, is_paragraph, undated
from onrecord.provenance.lines.places import is_of_picture
from onrecord.provenance.names.eastern import is_outlet_name, source_sign
from onrecord.provenance.names.makers import STAFF
from onrecord.provenance.names.names_alone import SECTIONS, is_name
from onrecord.provenance.names.outlet_forms import is_outlet
from onrecord.provenance.signs import Own, Sign, domain_in, named_sign

_NEVER: Final[frozenset[Label]] = frozenset(
    ("share", "caption", "comment", "advert", "subscription", "cookie", "embed", "headline", "footer")
)
_CREDITS: Final[frozenset[Label]] = frozenset(("byline", "dateline", "timestamp"))
_LED_LINK: Final = Pattern(r"(?:by|from|source|via|von|de|por|par|di)\b", re.I)
_ZONE: Final = 40
"""Blocks between headline and text that are looked at, at most."""
_SHORT: Final = 80
_EASTERN_DATE: Final = Pattern(
    r"^\D{0,6}(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{4}年\s?\d{1,2}月\s?\d{1,2}日)(?:\s*[(（]\w[)）])?\s*"
    r"(?:\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?\s*(?:配信)?[\s|｜·/]*(?P<n>[^\s|｜/:：\d][^\s|｜/:：]{1,14})?(?=$|[\s|｜/])"
)
"""A date as in the east and the word right behind it."""
_SLASHED: Final = Pattern(r"^[^\s/／A-Za-z\d]{2,4}\s?[/／|]\s?(?P<n>[^\s/／|:：\d]{2,14})$")
"""A person's name and an outlet's behind a stroke."""
_LEADS: Final = frozenset(("", "by", "from", "source", "via", "von", "de", "por", "par", "di"))
"""What may stand beside a linked name, and nothing else."""
SOCIAL: Final = frozenset(
    "facebook twitter x t linkedin pinterest reddit google plus whatsapp telegram instagram youtube youtu flipboard "
    "tumblr disqus addthis sharethis mastodon threads bsky medium feedburner feedly apple spotify getpocket pocket "
    "line kakao weibo qq vk ok yahoo amazon github wikipedia wikimedia stumbleupon digg delicious newsvine".split()
)
"""Labels of domains that are linked to for other reasons, or hold anybody's posts."""
_TELLS: Final = frozenset(("from", "source", "via"))
"""Behind these a linked name is a source's, whatever its form."""
_SYNDICATE: Final = Pattern(
    r"(?:[A-Z][\w&.’'-]* ){1,4}(?:Syndicate|Newspapers|News Service|Writers Group|Newswire|Wire Service)",
    needs=("syndicate", "newspapers", "service", "group", "newswire"),
)


def head_name_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of the first such name between headline and text; none where nothing stands there."""
    labels = article.labels[: len(page.blocks)]
    first = next((n for n, one in enumerate(labels) if one == "body" and is_paragraph(page.blocks[n].text)), None)
    if first is None:
        return
    head = max(article.numbers("headline", below=first), default=first - _ZONE // 4)
    for n in range(max(0, head + 1, first - _ZONE), first):
        block = page.blocks[n]
        if labels[n] in _NEVER or not 1 < len(block.text) <= _SHORT:
            continue
        sign = _eastern(page, article, own, n) or _linked(page, article, own, n) or _under_writer(page, article, own, n)
        if sign and not is_of_picture(block.text):
            yield sign
            return
    if not (article.authors or article.byline):
        yield from _in_text(page, article, own, first)


def _in_text(page: Page, article: Article, own: Own, first: int) -> Iterator[Sign]:
    """A byline within the body with its agency or syndicate in the line below: what stood before it is a box."""
    body = [n for n, one in enumerate(article.labels[: len(page.blocks)]) if one == "body" and n > first]
    led = [n for n in body[:-1] if len(page.blocks[n].text) <= _SHORT // 2 and LED.fullmatch(page.blocks[n].text)]
    if len(led) == 1 and article.labels[led[0] + 1] == "body":  # several head several stories
        sign = _under_writer(page, article, own, led[0] + 1)
        if sign and sign.key != "byline-outlet-doubtful":
            yield sign


def _beside(page: Page, article: Article, n: int) -> bool:
    """Whether a block stands beside a writer or a date, or holds one itself, rather than in a row of links."""
    labels = article.labels[max(0, n - 1) : n + 2]
    if not _CREDITS.isdisjoint(labels):
        return True
    above = page.blocks[n - 1].text.strip() if n else ""
    own_words = page.blocks[n].text
    return bool((len(above) <= _SHORT and (LED.match(above) or is_name(above, article))) or _LED_LINK.match(own_words))


def _eastern(page: Page, article: Article, own: Own, n: int) -> Sign | None:
    """An outlet behind the date or a person's name, in Chinese or Japanese."""
    text = page.blocks[n].text.strip()
    if text.isascii():
        return None
    found = _EASTERN_DATE.match(text) or _SLASHED.match(text)
    name = found["n"] if found else None
    if found and name and (sign := _linked_eastern(page, own, n, found)):
        return sign
    if not name or not is_outlet_name(name):
        return None
    return source_sign(page, article, own, name, evidence("visible", n, text), text[:200])


def _linked_eastern(page: Page, own: Own, n: int, found: re.Match[str]) -> Sign | None:
    """A name behind the date, without an outlet's ending, by where it links: this site's own desk, or another's.

    Of a name that links to another site its meta must say the same: writers and companies are linked there too.
    """
    block, name = page.blocks[n], found["n"]
    urls = [one.url for one in block.anchors if block.text[one.start : one.end].strip() == name]
    domain = registrable(urls[0]) if urls and urls[0].startswith("http") else None
    if not domain or domain.split(".")[0] in SOCIAL:
        return None
    seen = evidence("visible", n, block.text)
    if own.is_domain(domain):
        return Sign(key="source-own", evidence=seen, own=True)
    told = {page.meta(meta) for meta in ("article:author", "source", "mediaid", "dc.source")}
    return named_sign(own, "source-printed", name, seen, block.text[:200], urls[0]) if name in told else None


def _linked(page: Page, article: Article, own: Own, n: int) -> Sign | None:
    """A name that links to another's site whose address spells it, with nothing beside it but date and writer."""
    block = page.blocks[n]
    for anchor in block.anchors if own.domains else ():
        host = "".join(anchor.url.split("/", 3)[2:3])
        if host.removeprefix("www.") in own.domains:
            continue  # most links there lead to the writer's page, or a section's
        words = block.text[anchor.start : anchor.end].strip()
        plain = {"".join(filter(str.isalnum, one)) for one in (words.casefold(), fold(words))} if words else set()
        address = anchor.url.lower().replace("-", "").replace(".", "")
        if not address.startswith("http") or not any(len(one) > 3 and one in address for one in plain):
            continue
        domain = registrable(anchor.url) or ""
        label = domain.split(".")[0].replace("-", "")
        if label in SOCIAL or own.is_domain(domain) or own.is_name(words) or not _beside(page, article, n):
            continue
        if len(label) < 4 or not plain & {label, domain.replace(".", "").replace("-", "")}:
            continue
        if not _is_source(words, fold(block.text[: anchor.start]).split()[-1:], article, own):
            continue
        rest = undated((block.text[: anchor.start] + " " + block.text[anchor.end :]).strip())
        rest = _DATES.sub("", rest).strip(" |•·–—-,/()\n")
        if fold(rest) in _LEADS or LED.match(rest) or is_name(rest, article):
            seen = evidence("visible", n, block.text)
            return named_sign(own, "source-printed", words, seen, block.text[:200], anchor.url)
    return None


def _is_source(words: str, before: list[str], article: Article, own: Own) -> bool:
    """Whether a linked name, with these words before it, may be a source's: no writer's, no company's or topic's."""
    folded = fold(words)
    if folded in OUTLETS:
        return True
    if folded in own.writers or any(fold(author.name) == folded for author in article.authors):
        return False
    if is_outlet(words) and not domain_in(words):
        return True
    return not _TELLS.isdisjoint(before) and not is_name(words, article)


_DATES: Final = Pattern(
    r"(?:(?:published|posted|updated)\W+)?\b(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d{1,2}\.? (?:de )?)?"
    rf"{MONTH}\.? (?:de )?\d.*$|"
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*$",
    re.I,
)


def _is_paper(name: str, article: Article) -> bool:
    """Whether words end as papers' and stations' names do, and are no person's."""
    plain = name.isascii() and not set(name) & set(":/@()")
    return plain and is_outlet(name) and is_outlet(f"A {name.split()[-1]}") and not is_name(name, article)


def _under_writer(page: Page, article: Article, own: Own, n: int) -> Sign | None:
    """An agency, a paper that sells its texts or a syndicate in the line under the writer's."""
    if not n or article.labels[n] in ("navigation", "promotion"):
        return None
    above, text = page.blocks[n - 1].text.strip(), page.blocks[n].text.strip()
    under = len(above) <= _SHORT and (article.labels[n - 1] == "byline" or LED.match(above))
    if not under or article.labels[n - 1] in _NEVER:  # above the writer stand tags
        return None
    name = _DATES.sub("", undated(text)).strip(" |•·–—-,/()\n")
    if not 1 < len(name) <= _SHORT // 2 or own.is_name(name) or STAFF.search(name):
        return None
    folded = fold(name)
    if any(one in folded or folded in one for one in own.names) or SECTIONS.issuperset(folded.split()):
        return None
    agency = agency_named(name, shy=False)
    words = f"{above} / {text}"
    seen = evidence("visible", n, words)
    if agency and not own.is_agency(agency):
        return named_sign(own, "byline-name-agency", agency.name, seen, words[:200])
    if fold(name) in OUTLETS or _SYNDICATE.fullmatch(name):
        return named_sign(own, "byline-outlet", name, seen, words[:200])
    if (own.names or own.domains) and _is_paper(name, article):  # or a section: "Weekend Magazine"
        return named_sign(own, "byline-outlet-doubtful", name, seen, words[:200])
    return None
