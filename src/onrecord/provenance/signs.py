"""What all the readers of signs share: the sign itself, who "we" are on this page, and how an origin is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import combinations
from typing import Any, Final

import msgspec

from onrecord.article.article import Article
from onrecord.page.domains import registrable
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import Agency, agency_at, agency_named, fold
from onrecord.provenance.site_holders import site_holder
from onrecord.record import Evidence

_LETTERS: Final = frozenset(
    "acas bsc ba ccna cfa cfp cism cissp cpa cpp dds dmd dnp do dphil dsc dvm edd esq facs faia fcas fcpa fsa jd llb "
    "llm lpc lcsw ma mba mbe mcrp md mfa mph mpp ms msc msw np obe pa-c pe pharmd phd phr pmp psp psyd rd rdn rn sphr "
    "tdr frsa fanzca faan cbe kc qc mp mep edt est cdt cst pdt pst gmt bst ist cet cest utc".split()
)
"""Degrees, honours and licences behind a person's name, and zones of time: no organisation."""
_FEW, _OF_HOUSE, _HOUSE_WORD, _OF_INITIALS = 4, 5, 5, 3
_JOURNALS: Final = frozenset("journal blog magazine magazin newsletter bulletin notes diary podcast weekly".split())
"""What a house calls a paper of its own, behind its name."""
_ARTICLES: Final = frozenset("die der das den dem le la les el los las il lo i o a os as de het den det".split())
"""Before a name, in languages beside English."""
_FORMS: Final = frozenset(
    "ltd limited inc incorporated llc llp pllc pc plc corp gmbh kg sarl srl spa bv nv oy pty".split()
)
"""Legal forms behind a company's name."""
CACHES: Final = frozenset(
    "archive.org archive.today archive.ph archive.is archive.li googleusercontent.com ampproject.org bing.com "
    "web.app localhost".split()
)
"""Where copies of pages are kept: such an address is not the outlet's."""
OF_THE_WHOLE: Final = frozenset({"first-elsewhere", "republished-from", "by-permission"})
"""Keys of printed credits of a whole text."""


class Sign(msgspec.Struct, frozen=True, kw_only=True):
    """One sign of whose story it is: `key` names its row in WEIGHTS; the origin that it names, if any."""

    key: str
    name: str | None = None
    domain: str | None = None
    url: str | None = None
    agency: bool = False
    evidence: Evidence
    credit: str | None = None
    """The line as printed, where the sign is a line that credits someone."""
    own: bool = False
    """The origin that it names is this outlet itself."""


class Own(msgspec.Struct, frozen=True, dict=True):
    """Who publishes this copy: folded names, registrable domains, and the agency that it is, if it is one."""

    names: frozenset[str]
    domains: frozenset[str]
    agency: str | None = None
    plain: frozenset[str] = frozenset()
    """Its names, domains and their first labels as letters and digits alone, for comparison."""
    writers: frozenset[str] = frozenset()
    """Folded names of the persons who wrote the article."""
    suppliers: frozenset[str] = frozenset()
    """Folded names of organisations that the byline or the dateline gives, in no list of agencies."""
    initials: frozenset[str] = frozenset()
    """Its name's initials in capitals, with and without the article, where they are no agency's code."""
    broken: frozenset[str] = frozenset()
    """Its names in which a letter was lost to a wrong encoding."""

    def is_domain(self, domain: str | None) -> bool:
        """Whether `domain` is this outlet's: the same, the same label under another suffix, or its name's."""
        if not domain:
            return False
        if domain in self.domains:
            return True
        label = _plain(domain.split(".")[0])
        return len(label) >= 4 and label in self.plain

    def is_name(self, name: str | None) -> bool:
        """Whether `name` names this outlet: its name, its domain, or its domain's first label."""
        if name and self.broken and any(_reads(one, name) for one in self.broken):
            return True
        folded = fold(unbroken(name or ""))
        if not folded:
            return False
        if self._is_called(folded):
            return True
        words = folded.split()
        for label in self._labels:
            if label.endswith(words[-1]) and (_spells(words, label) or _shortens(words, label)):
                return True
            if len(words) == 1 and len(folded) > _HOUSE_WORD and label.startswith(folded) and self._begins(folded):
                return True
        if len(words) > 1 and (words[0] in _ARTICLES or words[-1] in _FORMS):
            rests = (folded.partition(" ")[2] if words[0] in _ARTICLES else folded, bare(folded))
            if any(map(self._is_called, rests)):
                return True
        if name and name.replace(".", "").strip() in self.initials:
            return True
        agency = agency_named(name or "") if self.agency else None
        return agency is not None and agency.name == self.agency

    def _is_called(self, folded: str) -> bool:
        return folded in self.names or folded.replace(" ", "") in self.plain

    def _begins(self, word: str) -> bool:
        """Whether a word begins this outlet's name, as "harbour" that of Harbour Magazine."""
        return any(one.startswith(f"{word} ") for one in self.names)

    @cached_property
    def _labels(self) -> tuple[str, ...]:
        """The first labels of its domains."""
        return tuple([site.split(".")[0] for site in self.domains])

    def is_led(self, folded: str) -> bool:
        """Whether folded words begin with one of its names."""
        return folded.startswith(tuple(self.names))

    def is_unit(self, name: str) -> bool:
        """Whether words go on behind this outlet's name: a service of the house ("Tern Press Health")."""
        folded = fold(name)
        return any(len(one) > _FEW and folded.startswith(f"{one} ") for one in self.names)

    def is_journal(self, name: str) -> bool:
        """Whether a name goes on behind the one that this outlet's address spells ("Tern Engineering Journal")."""
        folded, labels = fold(name), set(self._labels)
        ours = (one for one in self.names if len(one) > _FEW and one.replace(" ", "") in labels)
        return folded.rpartition(" ")[2] in _JOURNALS and any(folded.startswith(f"{one} ") for one in ours)

    def is_short(self, name: str) -> bool:
        """Whether a name is this outlet's initials in capitals, with the word for its paper ("CW magazine")."""
        code, _, rest = name.partition(" ")
        initials = {"".join(word[0] for word in one.split()) for one in self.names if " " in one}
        return code.isupper() and code.casefold() in initials and rest.casefold() in ("", *_JOURNALS)

    def is_house(self, folded: str) -> bool:
        """Whether folded words name a unit of the house ("BBC World Service"), or it in short ("for the Tribune")."""
        first, _, rest = folded.partition(" ")
        if rest and first in self._labels:
            return True
        last = folded.removeprefix("for the ")
        return last != folded and any(name.endswith(f" {last}") for name in self.names)

    def is_agency(self, agency: Agency) -> bool:
        """Whether this outlet is `agency` itself."""
        return self.agency == agency.name


def own_of(page: Page, article: Article) -> Own:
    """Who publishes this copy, from the page's address, the outlet found on it, and the site's name."""
    outlet = article.outlet
    domain = registrable(page.url) if page.url else None
    if domain in CACHES:
        domain = None
    told = _names_told(page, article, domain) if domain else ()
    names = [outlet.name if outlet else None, page.meta("og:site_name", "application-name"), *told]
    names.append(site_holder(page, article))
    names = [name for name in dict.fromkeys(names) if name]  # mostly one and the same
    names += [made for name in names if (made := unbroken(name)) != name]
    broken = frozenset([name for name in names if _LOST in name])
    domains = {domain or (outlet.domain if outlet else None)} - {None}
    folds = {name: fold(name) for name in names}
    named = (agency_named(name, False, folds[name]) for name in names)
    agency = next((one for one in (*map(agency_at, domains), *named) if one), None)
    folded = frozenset([one for fold_ in folds.values() for one in (fold_, bare(fold_))]) - {""}
    sites = frozenset(one for one in domains if one)
    labels = (site.split(".")[0] for site in (*sites, *filter(None, map(domain_in, names))))
    plain = {_plain(one) for one in (*folded, *sites, *labels)} - {""}
    writers = frozenset(fold(author.name) for author in article.authors if author.kind == "person")
    initials = frozenset([one for name in names for one in _initials(name, folds[name])])
    own = Own(
        folded, sites, agency.name if agency else None, frozenset(plain), writers, initials=initials, broken=broken
    )
    makers = [author.name for author in article.authors if author.kind == "organisation"]
    # Capitals behind another author's name ("…, SMT") are letters that he may put there.
    sure = len(article.authors) == 1
    return with_suppliers(own, [name for name in makers if sure or not (name.isupper() and len(name) <= _FEW)])


_LOST: Final = "\ufffd"
_LEADS: Final = ("Ã", "Â", "Å", "Ä", "â€", "Ð", "Ñ", "Ø", "Ù")
"""What the first byte of a letter beyond ASCII shows as, where UTF-8 was read as another encoding."""


def unbroken(name: str) -> str:
    """A name with the letters made good that UTF-8 shows as in Windows-1252 or Latin-1; as it is where it has none."""
    if name.isascii() or not stands(_LEADS, name):
        return name
    for codec in ("cp1252", "latin-1"):
        try:
            return name.encode(codec).decode("utf-8")
        except UnicodeError:
            continue
    return name


def _reads(broken: str, name: str) -> bool:
    """Whether a name that lost letters may be `name`, of which the others are the same."""
    rest = broken.replace(_LOST, "")
    pattern = ".{1,2}".join(re.escape(part) for part in re.split(f"{_LOST}+", broken.casefold()))
    return len(rest) >= _FEW and re.fullmatch(pattern, unbroken(name).casefold()) is not None


def names_writer(outlet: str, writer: str) -> bool:
    """Whether an outlet's name holds its writer's: a column of theirs, in whatever house it runs."""
    return f" {fold(writer)} " in f" {fold(outlet)} "


def is_letters(name: str) -> bool:
    """Whether words taken for a maker's name are a zone of time, a degree or the like ("EDT")."""
    return fold(name) in _LETTERS


def bare(folded: str) -> str:
    """A folded name without the legal forms at its end ("bay press ltd": "bay press")."""
    words = folded.split()
    while len(words) > 1 and words[-1] in _FORMS:
        words.pop()
    return " ".join(words)


def _names_told(page: Page, article: Article, domain: str) -> Iterator[str]:
    """What the page's JSON-LD calls the publisher of its article, and the organisations at the page's own domain."""
    number = article.json_ld if article.json_ld is not None else -1
    for n, node in enumerate(page.json_ld[:_NODES]):
        value = node.value if isinstance(node.value, dict) else {}
        publisher = value.get("publisher") if n == number else None
        if isinstance(publisher, dict) and _is_at(publisher, domain, silent=True):
            yield from _names_of(publisher)
        if not _OUTLETS.isdisjoint(node.types) and _is_at(value, domain, silent=False):
            yield from _names_of(value)


_NODES: Final = 60
_OUTLETS: Final = frozenset(("Organization", "NewsMediaOrganization", "WebSite", "Newspaper", "Corporation"))


def _is_at(value: dict[str, Any], domain: str, silent: bool) -> bool:
    """Whether a thing's address lies at `domain`; `silent` where it has none, and its name is no agency's."""
    told = [one for one in (value.get("url"), value.get("@id")) if isinstance(one, str) and one.startswith("http")]
    if not told:
        name = value.get("name")
        return silent and not (isinstance(name, str) and agency_named(name, shy=False))
    return all(registrable(one) == domain for one in told[:2])


def _names_of(value: dict[str, Any]) -> Iterator[str]:
    for key in ("name", "alternateName"):
        one = value.get(key)
        if isinstance(one, str) and 1 < len(one.strip()) < 60:
            yield one.strip()


def _initials(name: str, folded: str) -> list[str]:
    """The initials of a name of three words or more, in capitals; two letters are anyone's."""
    words = name.split()
    if len(words) < _OF_INITIALS:
        return []
    without = words[1:] if folded.count(" ") + 1 < len(words) else words
    found = ["".join(word[0].upper() for word in some) for some in (words, without) if len(some) >= _OF_INITIALS]
    return [one for one in found if one.isalpha() and not agency_named(one)]


def with_suppliers(own: Own, names: Iterable[str]) -> Own:
    """`own` with those of `names` that are other organisations, and no agency of the list."""
    others = {fold(name) for name in names if not (own.is_name(name) or agency_named(name))}
    others = {
        one
        for one in others
        if "release" not in one
        and 2 < len(one) < 60
        and one not in _LETTERS
        and not any(one.startswith(name) or one.endswith(f" {name}") for name in own.names)
        and not (one.split()[0] in own.plain and len(one.split()) < _OF_HOUSE)  # "BBC World Service"
    }
    return msgspec.structs.replace(own, suppliers=own.suppliers | others) if others else own


def named_sign(own: Own, key: str, name: str | None, seen: Evidence, credit: str | None = None, url: str | None = None,
               domain: str | None = None) -> Sign:  # fmt: skip
    """A sign for an origin as printed: an agency gets its full name, a domain-like name its domain as well."""
    agency = agency_named(name) if name else None
    if agency:
        name = agency.name
    elif name and not domain:
        domain = domain_in(name)
    is_own = own.is_name(name) if name else own.is_domain(domain or registrable(url or ""))
    if domain and own.is_domain(domain):
        is_own = True
    return Sign(key=key, name=name, domain=domain, url=url, agency=bool(agency and not agency.network), evidence=seen,
                credit=credit, own=is_own)  # fmt: skip


_DOMAIN: Final = Pattern(
    r"(?:https?://)?(?:www\.)?((?:[^\W_](?:[^\W_]|-)*\.)+[a-z]{2,12})(?:/\S*)?", re.I, needs=(".",)
)


def domain_in(name: str) -> str | None:
    """The registrable domain where `name` is a domain or an address as a whole."""
    found = _DOMAIN.fullmatch(name.strip())
    return registrable(found[1].lower()) if found else None


def _spells(words: list[str], label: str) -> bool:
    """Whether a domain's label is a name with words left out within it ("dallasnews": The Dallas Morning News)."""
    if words[:1] == ["the"]:
        words = words[1:]
    if not 2 < len(words) < 7 or not label.startswith(words[0]) or not label.endswith(words[-1]):
        return False
    rest, inner = label[len(words[0]) : len(label) - len(words[-1])], words[1:-1]
    return any("".join(some) == rest for number in range(len(inner)) for some in combinations(inner, number))


def _shortens(words: list[str], label: str) -> bool:
    """Whether a domain's label is a name with the words before the last as initials ("cbherald": Coast Bay Herald).

    The last stands in full, and each before it in full or as its first letter.
    """
    if words[:1] == ["the"]:
        words = words[1:]
    if not 1 < len(words) < _OF_HOUSE or len(words[-1]) < _FEW or not label.endswith(words[-1]):
        return False
    rests = {label[: -len(words[-1])]}
    for word in reversed(words[:-1]):
        rests = {rest.removesuffix(part) for rest in rests for part in (word, word[0]) if rest.endswith(part)}
    return "" in rests


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))
