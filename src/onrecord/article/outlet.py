"""Who published this copy."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from onrecord.article.authors.name_words import ORGANISATIONS
from onrecord.article.authors.names import same_name
from onrecord.article.extras import canonical_of
from onrecord.article.feed_outlet import label_of, named_by_feed, plain_letters
from onrecord.article.outlet_notice import (
    COMPANY,
    FOOT,
    HOLDER,
    holder_called_so,
    holder_named_often,
    name_in_notice,
)
from onrecord.article.structured import entities
from onrecord.article.titles.titles import ARCHIVED, SEPARATORS, UNCASED_SITE
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page, platform_of, registrable
from onrecord.page.captures import capture_at, names_archive
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence, Outlet

_ADDRESS = Pattern(r"https?://[\w.-]+\.[a-z]{2,}(?:/[^\s<>\"')]*)?", re.I)
_OWN = Pattern(
    r"licen[cs]|copyright|rights|reprint|contact|advertis|subscri|©|terms|rechte|impressum|droits|derechos", re.I
)
_GAP = r"[\s'’&-]{0,2}"
_LETTERS = {
    "a": "aàáâãäåąă", "c": "cçćč", "e": "eèéêëęě", "i": "iìíîïı", "l": "lł", "n": "nñńň", "o": "oòóôõöøő", "s": "sśšşș",
    "u": "uùúûüůű", "y": "yýÿ", "z": "zźżž",
}  # fmt: skip
_PAIRS = {"ae": "äæ", "oe": "öøœ", "ue": "ü", "ss": "ß"}
_ADDRESS_BEHIND = Pattern(r"(?<=[^\x00-\u2fff])[_-]{1,2}[\w-]+(?:\.[a-z]{2,10}){1,2}$", re.I | re.A)
"""A domain right behind a name in Chinese, Japanese or Korean."""
_LONGEST_TITLE, _HEADLINE, _LONGER = 300, 8, 12
"""Characters of a title at most, of the headline in it at least, and of one that the page prints longer than that."""
_LONGEST_NAME, _MOST_WORDS, _SMALL = 60, 5, 3
"""Characters and words of a site's name at most, and of a word in it that may be in small letters."""
_CALLED = ORGANISATIONS | frozenset(
    "новости вести газета правда novosti novice vijesti vesti naujienos žinios ziņas uudised uutiset nyheter nyheder "
    "fréttir nieuws courant noticias notícias notizie haberler gazetesi noviny správy wiadomości hírek hírlap napló "
    "știri ziar nouvelles blog list novine νέα εφημερίδα новини вісник вестник".split()
)
"""Words in the names of papers and sites."""
_JOINING = frozenset("della delle degli dello nella pour para".split())
_BRACKETED = Pattern(r"(?<=\w)\s*\([^()]{2,60}\)$")
"""What a name stands for, behind it: "CBN (Carrow Broadcasting Network)"."""
_HEADINGS = ("h1", "h2", "h3")
_GOES_ON = Pattern(r"[,:]?\s\w")
_PERIODICALS = ("prism.publicationname", "citation_journal_title")
"""Tags that name the periodical: who publishes it is another."""
_SYSTEMS = frozenset(("blogger", "wordpress", "tistory"))
"""Systems that write themselves into their pages as who publishes them."""
_UNCASED: Final = "\u2e7f"
"""Letters above it are ideographs, kana and Hangul."""
_EDITION: Final = 4
"""Letters of an edition's name at most."""


def outlet_on(page: Page, node: int | None, beside: Beside | None) -> Outlet | None:
    """The outlet of this copy: its name by OpenGraph, JSON-LD or feed, its domain by the page's address.

    The address given counts before what the page says of itself, since a republisher may leave the origin's tags in.
    Without any, an address in the page's own notice of rights or contact names it.
    """
    domain = registrable(page.url) if page.url else None
    proof = evidence("url", None, page.url) if domain else None
    if domain is None:
        domain, proof = _stated_domain(page)
    named = _named(page, node, domain)
    if named is None and domain and (named := _printed_name(page, domain)):
        fuller = _in_title(page, domain)
        more = fuller is not None and (
            (label_of(domain) in plain_letters(fuller[0]) and not any(map(str.isdigit, fuller[0])))
            or fuller[0][0] > _UNCASED  # in the page's own letters, where the domain has it in others
        )
        named = fuller if more else named
    if named:
        name, place = named
        return Outlet(name=_spelled(name, page, domain), domain=domain, evidence=place)
    if beside and beside.feed and (named := named_by_feed(beside.feed, domain)):
        name, place = named
        domain = domain or registrable(beside.feed.feed_link or "")
        return Outlet(name=_ADDRESSED.sub("", name), domain=domain, evidence=place)
    if named := _in_title(page, domain):
        name, place = named
        return Outlet(name=name, domain=domain, evidence=place)
    if domain is None:
        return _by_notice(page) or _in_a_copied_title(page) or holder_named_often(page)
    if named := holder_called_so(page, domain):
        name, place = named
        return Outlet(name=name, domain=domain, evidence=place)
    return Outlet(name=None, domain=domain, evidence=proof or evidence("url", None, domain))


def _named(page: Page, node: int | None, domain: str | None) -> tuple[str, Evidence] | None:
    """The name, where a place gives one that is no other site's."""
    if site := page.meta("og:site_name"):
        name = _tidied(site, domain)
        if name and not _is_platform(name, domain) and not _is_section(page, node, name, domain):
            return name, evidence("meta", "og:site_name", site)
    for key in _PERIODICALS:
        if (text := page.meta(key)) and (name := _tidied(text, domain)):
            return name, evidence("meta", key, text)
    if node is not None:
        for entity in entities(page.json_ld[node], "publisher", page):
            foreign = domain and entity.url and registrable(entity.url) not in (None, domain)
            if not foreign and (name := _tidied(entity.name, domain)) and name.casefold() not in _SYSTEMS:
                return _of_company(page, name, domain) or (name, evidence("json-ld", entity.at, entity.name))
    for key in (
        "application-name",
        "apple-mobile-web-app-title",
        "dc.publisher",
        "dc.publisher.corporatename",
        "dcterms.publisher",
        "cre",
    ):
        text = page.meta(key)
        if text and text != page.title and (name := _tidied(text, domain)):
            return name, evidence("meta", key, text)
    for json_ld in page.json_ld:
        if {"WebSite", "NewsMediaOrganization", "Organization"} & set(json_ld.types):
            name = json_ld.value.get("name")
            if isinstance(name, str) and (tidy := _tidied(name, domain)) and len(tidy) < 40:
                return tidy, evidence("json-ld", f"{json_ld.at}/name", name)
    return None


def _is_platform(name: str, domain: str | None) -> bool:
    """Whether a name is that of the platform for blogs on which the domain is."""
    platform = platform_of(domain)
    return bool(platform) and name.lower().replace(" ", "") in (platform, (platform or "").partition(".")[0])


def _is_section(page: Page, node: int | None, name: str, domain: str | None) -> bool:
    """Whether a name is a section's, or an edition's ("U.S.") or an address where JSON-LD, or of an
    edition the end of `<title>`, tells the domain's own."""
    label, letters = label_of(domain), plain_letters(name)
    apart = bool(label) and letters not in label and label not in letters
    if apart and name == page.meta("article:section"):
        return True
    edition = apart and len(letters) <= _EDITION
    if edition and plain_letters(SEPARATORS.split(page.title or "")[-1]) == label:
        return True
    if node is None or not (name.casefold() == domain or edition):
        return False
    publishers = entities(page.json_ld[node], "publisher", page)
    return any("".join((entity.name or "").casefold().split()) == label for entity in publishers)


def _printed_name(page: Page, domain: str) -> tuple[str, Evidence] | None:
    """The words on the page that make the domain's label: "Harbour Post" for harbourpost.example.

    Accents and German umlauts count as domains spell them: "Küsten-Zeitung" for kuesten-zeitung.example.
    """
    label = domain.split(".")[0].replace("-", "")
    if len(label) < 4:
        return None
    pattern = expression(rf"(?<![\w@./-]){_GAP.join(_spellings(label))}(?![\w./@-]\w)", re.I)
    places = [("title", page.title or ""), *((str(i), block.text) for i, block in enumerate(page.blocks))]
    for at, text in places:
        found = pattern.search(text)
        if found and found[0][0].isupper():
            return found[0], evidence("html" if at == "title" else "visible", at, text)
    return None


def _of_company(page: Page, name: str, domain: str | None) -> tuple[str, Evidence] | None:
    """Where a company is stated with its form ("Carrow Media Ltd"): the site's name by `<title>` and its domain."""
    called = _in_title(page, domain) if domain and COMPANY.search(name) else None
    return called if called is not None and plain_letters(called[0]) == label_of(domain) else None


def _in_title(page: Page, domain: str | None) -> tuple[str, Evidence] | None:
    """The part of `<title>` that is the site's: behind a headline that the page prints, or before it; of one without a
    headline all of it."""
    whole = page.title or ""
    title = _ADDRESS_BEHIND.sub("", whole) if len(whole) <= _LONGEST_TITLE else whole
    cuts = [*SEPARATORS.finditer(title)] if len(title) <= _LONGEST_TITLE else []
    name = _behind_headline(page, title, cuts, domain) if cuts else None
    name = name or _before_headline(page, title, domain) or _before_sections(page, title, cuts, domain)
    name = name or (None if cuts else _alone(page, title, domain))
    if name is None or names_archive(name) or _is_platform(name, domain) or name.casefold() in _NOBODYS:
        return None
    return name, evidence("html", "title", whole)


def _behind_headline(page: Page, title: str, cuts: list[re.Match[str]], domain: str | None) -> str | None:
    """The last part, where the page prints what stands before it, or it is called as sites are in Chinese, Japanese and
    Korean."""
    if archived := ARCHIVED.search(title):
        return title[: archived.start()].strip() or None
    last = _BRACKETED.sub("", title[cuts[-1].end() :].strip(' "“”„«»'))
    name, _, motto = last.partition(", ")
    told = motto[:1].islower() and plain_letters(name) == label_of(domain)
    last = name if told else last
    if UNCASED_SITE.fullmatch(last) or last.lower() == domain:
        return last
    for one, two in pairwise(cuts):
        part = title[one.end() : two.start()]
        if (
            _IS_ADDRESS.fullmatch(part)
            and _prints(page, title[: one.start()])
            and not _prints(page, title[: two.start()])
        ):
            return part  # a place or a motto follows
    before = [title[: cut.start()].strip() for cut in cuts]
    starts = {start for one in before for start in (one, one.partition(": ")[2]) if len(start) >= _HEADLINE}
    sizes, firsts = {len(start) for start in starts}, {start.casefold() for start in starts}
    whole = any(len(block.text) in sizes and block.text.casefold() in firsts for block in page.blocks)
    dashed = not set(cuts[-1][0]).intersection("|ㅣ｜·•»_")  # a headline may go on behind a dash or a colon
    if not whole and not _is_shortened(page, firsts, _LONGER if dashed else _HEADLINE):
        return None
    return last if _may_be_a_site(last, dashed, whole) or _is_own(page, last) else None


def _prints(page: Page, words: str) -> bool:
    return any(block.text.casefold() == words.strip().casefold() for block in page.blocks)


_IS_ADDRESS = Pattern(r"[^\W_][\w-]{2,}\.(?:com|org|net|info|news|[a-z]{2})", re.I, needs=(".",))
"""A site that is called as its address."""


def _is_shortened(page: Page, firsts: set[str], least: int) -> bool:
    """Whether the page's first heading goes on from one of these beginnings of its title."""
    head = next((block.text.casefold() for block in page.blocks if block.tag == "h1"), "")
    return any(
        len(first) >= least and head.startswith(first) and _GOES_ON.match(head[len(first) :]) for first in firsts
    )


def _before_headline(page: Page, title: str, domain: str | None) -> str | None:
    """What stands before a headline that a heading prints ("Harbour Notes: Rain falls"), where it is the domain's, or a
    heading leads home with it; or that any line prints, where the notice at the foot has it: else it is a kicker."""
    name, mark, end = title.partition(": ")
    if not mark or len(end) < _HEADLINE or not _may_be_a_site(name, False, True):
        return None
    if not any(block.text == end and block.tag in _HEADINGS for block in page.blocks):
        return name if _is_own(page, name) and _prints(page, end) else None
    label = label_of(domain)
    heads = any(block.text == name and block.anchors and block.tag in _HEADINGS for block in page.blocks)
    return name if heads or (len(label) > _EDITION and label in plain_letters(name)) else None


def _before_sections(page: Page, title: str, cuts: list[re.Match[str]], domain: str | None) -> str | None:
    """What a title begins with that names sections and then the headline ("BAY NEWS | Talk | Rain falls"), where the
    domain's label is in it and the page prints the last part."""
    name = title[: cuts[0].start()].strip() if cuts else ""
    label, end = label_of(domain), title[cuts[-1].end() :].strip() if cuts else ""
    own = bool(label) and plain_letters(name).startswith(label) and _may_be_a_site(name, False, True)
    return name if own and len(end) >= _HEADLINE and _prints(page, end) else None


def _alone(page: Page, title: str, domain: str | None) -> str | None:
    """The whole title where it is short, no heading, the domain's or in capitals, and the page has a headline."""
    words = title.split()
    if not words or len(words) > _SMALL or not (title.isupper() or plain_letters(title) == label_of(domain)):
        return None
    headings = [block.text for block in page.blocks if block.tag == "h1"]
    return title if title not in headings and any(len(text) > 2 * _HEADLINE for text in headings) else None


def _is_own(page: Page, name: str) -> bool:
    """Whether a name of one word stands in the notice at the page's foot."""
    if " " in name or not _SMALL < len(name) <= _LONGEST_NAME:
        return False
    return any(name in block.text for block in page.blocks[-FOOT:] if "©" in block.text)


def _may_be_a_site(name: str, capitals: bool, whole: bool) -> bool:
    """Whether a part of a title has the length and the letters of a name; of capitalised words alone where a headline
    could go on so, unless papers are called so and the page prints the `whole` of what stands before."""
    words = name.split()
    if not 2 <= len(name) <= _LONGEST_NAME or len(words) > _MOST_WORDS or name[0].islower():
        return False
    small = [word for word in words if len(word.strip(".")) > _SMALL and word[0].islower() and word not in _JOINING]
    return not capitals or not small or (whole and not _CALLED.isdisjoint(name.casefold().split()))


def _spellings(label: str) -> list[str]:
    """For each letter of a domain's label, or pair that may stand for one, a pattern of what it can be in print."""
    found = []
    for piece in re.findall(r"[aou]e|ss|.", label):
        letters = _GAP.join(f"[{_LETTERS.get(letter, re.escape(letter))}]" for letter in piece)
        found.append(f"(?:{letters}|[{_PAIRS[piece]}])" if len(piece) > 1 else letters)
    return found


def _spelled(name: str, page: Page, domain: str | None) -> str:
    """A name in small letters, without blanks, as a system has it; as `<title>` spells it where that ends with it.

    There it may be the domain: `canada` is Canada.com, where the title says so. A name that is the domain is as the
    notice at the page's foot has it: "© 2026 Bay Press" for `baypress.example`.
    """
    if domain and name[0] > _UNCASED and page.title and max(page.title) < _UNCASED:
        printed = _printed_name(page, domain)  # an edition in another language than the house's
        return printed[0] if printed else name
    if name.lower() == domain and page.title and len(page.title) <= _LONGEST_TITLE:
        own = expression(r"\s[|–—-]\s").split(page.title)[-1].strip()
        if plain_letters(own) == label_of(domain) and own != own.lower():
            return own
        return (name_in_notice(page, domain) if name == domain else None) or name
    if not name.islower() or " " in name or "." in name or not page.title:
        return name
    last = expression(r"\s[|–—-]\s").split(page.title)[-1].strip()
    return last if last != name and (same_name(last, name) or last.lower() == domain) else name


def _tidied(name: str, domain: str | None) -> str | None:
    """A site's name without a slogan beside it; None for an address, marks or nothing.

    The slogan stands behind it, or before it where what stands behind makes the domain's label, or begins with it.
    A colon parts the two where the label stands before it.
    """
    parts = [part for part in expression(r"\s+[|–—•»-]\s+|\s*\|\s*").split(name.strip()) if part]
    label = label_of(domain)
    own = [part for part in parts if label and plain_letters(part) in (label, plain_letters(domain or ""))]
    if not own and len(parts) > 1 and len(label) > _EDITION:
        own = [part for part in parts if plain_letters(part).startswith(label)]
    if not own and (not parts or (len(parts) == 1 and parts[0].casefold() in _NOBODYS)):
        return None
    name = _ADDRESSED.sub("", (own or parts)[0].strip(' "“”„«»').rstrip(_TRAILING))
    before, colon, _ = name.partition(": ")
    if label and ((colon and plain_letters(before) == label) or (name[-1:] == "." and name[:-1].casefold() == label)):
        name = before.rstrip(".")
    told = name and "://" not in name and len(name) <= 60 and not names_archive(name)
    return name if told and any(map(str.isalnum, name)) else None


_TRAILING = " |–—-•»:"
"""Marks behind which a slogan was left out."""
_NOBODYS = frozenset("blog blogs homepage website site start startseite accueil inicio untitled".split()) | {
    "my site", "official site", "official website",
}  # fmt: skip
"""What systems call a site that nobody has named."""
_ADDRESSED = Pattern(r"www\.(?=[^\W_][\w-]*\.[a-z]{2,}$)", re.I)
"""Before a name that is an address."""


def _stated_domain(page: Page) -> tuple[str | None, Evidence | None]:
    """The domain that a page without an address gives itself, or that it was saved from.

    A canonical address may be the origin's: it is taken only where the page prints the name that its domain makes.
    """
    if page.saved_from and (domain := registrable(page.saved_from)) and not names_archive(domain):
        return domain, evidence("html", "saved from", page.saved_from)
    if text := page.meta("og:url"):
        capture = capture_at(text)
        domain = registrable((capture.address if capture else None) or text)
        if domain and not names_archive(domain):
            return domain, evidence("meta", "og:url", text)
    canonical = canonical_of(page)
    domain = registrable(canonical) if canonical else None
    if domain and not names_archive(domain) and _printed_name(page, domain):
        return domain, evidence("html", "link rel=canonical", canonical)
    return None, None


def _in_a_copied_title(page: Page) -> Outlet | None:
    """Of text without markup the last part of its title, in a line of its own ("Boats go out | Bay Press"), or one of
    its first lines as a whole, where a notice at the foot names the same."""
    if page.kind != "text":
        return None
    holders = {
        plain_letters(COMPANY.sub("", found[1]).strip(" ,."))
        for block in page.blocks[-FOOT:]
        if "©" in block.text and (found := HOLDER.search(block.text))
    }
    for number, block in enumerate(page.blocks[:_TOP] if holders else ()):
        if number < _FIRST and len(block.text) <= _LONGEST_NAME and plain_letters(block.text) in holders:
            return Outlet(name=block.text, domain=None, evidence=evidence("visible", number, block.text))
        start, _, name = (part.strip() for part in block.text.rpartition(" | "))
        if len(block.text) <= _LONGEST_TITLE and len(start) >= _HEADLINE and plain_letters(name) in holders:
            return Outlet(name=name, domain=None, evidence=evidence("visible", number, name))
    return None


_FIRST, _TOP = 3, 40
"""Blocks of a copied page among which the outlet's name may stand alone; and its title."""


def _by_notice(page: Page) -> Outlet | None:
    """By an address in a notice of the page itself ("To inquire about licensing ... https://...")."""
    for number in range(len(page.blocks) - 1, -1, -1):
        text = page.blocks[number].text
        found = _ADDRESS.search(text)
        if found and _OWN.search(text) and (domain := registrable(found[0])) and not names_archive(domain):
            name, proof = _printed_name(page, domain) or (domain, evidence("visible", number, found[0]))
            return Outlet(name=name, domain=domain, evidence=proof)
    return None
