"""What meta tags and response headers say of rights: notices in words, directives to robots, preferences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from onrecord.article.article import Article
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import MetaTag, Page
from onrecord.record import Evidence
from onrecord.rights.found import NO_EXCERPT, RESERVED, Found, says, without_grants, without_yes
from onrecord.rights.printed.copyright_lines import copyright_line
from onrecord.rights.printed.licence_links import licence_found
from onrecord.rights.printed.notices import notices_in
from onrecord.rights.printed.texts import Text
from onrecord.rights.protocols.directives import OURS, directives, header_parts

_NOTICES: Final = frozenset({
    "copyright", "rights", "dc.rights", "dcterms.rights", "dc:rights", "dcterms:rights", "dc.rights.copyright",
    "dcterms.accessrights", "dct:rights", "dct:accessrights", "schema:copyrightnotice", "schema:conditionsofaccess",
})  # fmt: skip
_LICENCES: Final = frozenset(
    {"dcterms.license", "dc.rights.license", "dcterms:license", "cc:license", "dct:license", "schema:license"}
)
_RDFA: Final = ("dct:", "schema:")
"""Of names that RDFa alone has: as in the body they grant nothing."""
_HOLDERS: Final = frozenset(
    {"dcterms.rightsholder", "dc.rightsholder", "dcterms:rightsholder", "dct:rightsholder", "schema:copyrightholder"}
)
_CRAWLERS: Final = frozenset({"googlebot", "googlebot-news", "bingbot", "slurp", "yandex", "duckduckbot"})
_AGENTS: Final = frozenset({"dc.rightsagent", "dc.rights.agent", "dcterms.rightsagent", "dc:rightsagent"})
_READ: Final = OURS | _CRAWLERS | _NOTICES | _LICENCES | _HOLDERS | _AGENTS


def meta_founds(page: Page, now: datetime) -> Iterator[Found]:
    """The signals of meta tags in their order; those of TDMRep are read apart, for they overrule each other."""
    metas = [meta for meta in page.metas if meta.name in _READ and meta.content.strip()]
    for meta in metas:
        place = evidence("meta", meta.name, meta.content)
        if meta.name in OURS:
            said = directives(meta.content, now)
            said = tuple(say for say in said if say.effect != "yes" or not meta.apart)
            if said or "unavailable_after" in meta.content.lower():  # kept before its day too
                yield Found(kind="meta-robots", words=meta.content, evidence=place, says=said, scope="machine")
        elif meta.name in _CRAWLERS:
            yield Found(kind="meta-other-robots", words=meta.content, evidence=place, scope="machine")
        elif meta.name in _NOTICES:
            read = worded(meta.content, place, now, of_holder=meta.name == "copyright")
            read = without_grants(read) if meta.apart else read
            yield from (map(without_yes, read) if read and _is_of_item(meta, page) else read)
        elif meta.name in _LICENCES:
            if not meta.apart:
                licence = licence_found(meta.content, place)
                yield without_yes(licence) if _is_of_item(meta, page) else licence
        elif meta.name in _HOLDERS:
            yield Found(kind="copyright-holder", words=meta.content, evidence=place, holder=meta.content.strip()[:120])
        elif meta.name in _AGENTS:  # whom to ask, and no refusal
            yield Found(kind="licensing-contact", words=meta.content, evidence=place, contact=meta.content.strip())


def _is_of_item(meta: MetaTag, page: Page) -> bool:
    """Whether a tag is RDFa, or says what microdata of the page does, and so may be of an item of it."""
    return meta.name.startswith(_RDFA) or any(
        meta.content == " ".join(item.value.split()) and meta.name in [name.lower() for name in item.names]
        for item in page.microdata
    )


def unquotable_founds(page: Page, article: Article) -> Iterator[Found]:
    """That a part of the text is not to stand in excerpts: Google's `data-nosnippet` on it or around it.

    It binds the whole text's excerpts, as the record has no place for a part's.
    """
    labels = article.labels
    if any("body" in labels[first:end] for first, end in page.unquotable):
        place = evidence("html", "data-nosnippet", "data-nosnippet")
        said = says(("index",), "yes", "R15", NO_EXCERPT)
        yield Found(kind="data-nosnippet", words="data-nosnippet", evidence=place, says=said, scope="machine")


def worded(words: str, place: Evidence, now: datetime, of_holder: bool = False) -> list[Found]:
    """A notice in free text. A bare name under "copyright" is the holder's, and reserves as a line with © would."""
    text = words.strip()
    if text.startswith(("http://", "https://")) and " " not in text:
        return [licence_found(words, place, "site")]
    read = notices_in(Text(words=words, evidence=place), now)
    if read or not of_holder:
        return read
    line = copyright_line(f"© {text}") if len(text) <= 120 else None
    holder, year = (line.holder, line.year) if line else (None, None)
    return [Found(kind="copyright-line", words=words, evidence=place, generic=True, holder=holder, year=year,
                  says=RESERVED)]  # fmt: skip


def header_founds(beside: Beside, now: datetime) -> Iterator[Found]:
    """The signals of response headers and status, in their order."""
    if beside.status == 402:
        place = evidence("header", "status", "402")
        yield Found(kind="payment-required", words="402", evidence=place, says=says(("mine", "train"), "ask", "R13"))
    for name, value in beside.headers:
        place = evidence("header", name, value)
        match name.lower():
            case "x-robots-tag":
                for whom, rest in header_parts(value):
                    said = directives(rest, now) if whom in OURS else ()
                    if said or whom not in OURS:
                        yield Found(kind="x-robots-tag", words=value, evidence=place, says=said, scope="machine")
            case "content-usage":
                from onrecord.rights.protocols.preferences import content_usage  # few servers send it

                said, _ = content_usage(value)
                yield Found(kind="content-usage", words=value, evidence=place, says=said, scope="machine")
            case "content-signal":
                from onrecord.rights.protocols.preferences import content_signal  # as above

                yield Found(
                    kind="content-signal", words=value, evidence=place, says=content_signal(value), scope="machine"
                )
            case "link":
                yield from _links(value, name)


def _link_parts(value: str) -> list[str]:
    """The links of a header: cut at commas that are neither in quotation marks nor in an address."""
    return re.findall(r"""(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<]|["<])+""", value[:4000])


def _links(value: str, at: str) -> Iterator[Found]:
    for part in _link_parts(value)[:20]:
        address, _, parameters = part.strip().partition(">")
        parameters = parameters.lower()
        rel = re.search(r"""(?:^|[;\s])rel\s*=\s*("[^"]*"|'[^']*'|[^;\s]+)""", parameters)
        if not address.startswith("<") or rel is None or "license" not in rel[1].strip("\"'").split():
            continue
        if re.search(r"""(?:^|[;\s])(?:anchor\s*=|type\s*=\s*["']?(?:image|video|audio)/|title\s*=)""", parameters):
            continue  # of another thing than the page, or maybe so
        place = evidence("header", at, address[1:])
        if "rsl" in parameters:
            yield Found(kind="rsl-link", words=address[1:], evidence=place, scope="machine", terms_url=address[1:])
        else:
            yield licence_found(address[1:], place)
