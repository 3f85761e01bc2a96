"""Tags, picture, canonical address, and what the page says of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from onrecord.article.article import Label
from onrecord.article.pictures import caption_and_credit, captioned
from onrecord.article.structured import first_text, texts
from onrecord.article.tag_boxes import tags_in_box
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page, host_of, joined
from onrecord.page.captures import names_archive
from onrecord.page.kept import expression
from onrecord.record import Evidence, EvidenceFrom, Image, Outlet

_MOST_TAGS = 40
_ID = expression(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
_LABEL = expression(r"^(?:NLP )?(?:Category|Tag|Topic|Section|Subject|Keyword|Entity Tokens?): ", re.I)
"""What a system writes before a tag to say where it has it from."""
_FIELD = expression(r"([A-Za-z][\w-]*(?: [\w-]+){0,2}): ?\S")
"""A field of a system's, and its value ("Page Type: Article")."""
_FEWEST_FIELDS = 3


class Named(msgspec.Struct, frozen=True):
    """What no tag of a page is: its headline, who published it, who wrote it."""

    headline: str | None = None
    outlet: Outlet | None = None
    authors: tuple[str, ...] = ()


def tags_of(page: Page, node: int | None, labels: list[Label], named: Named) -> tuple[tuple[str, ...], Evidence | None]:
    """The tags, each once, in order, with where they stand: JSON-LD, `article:tag`, links with `rel=tag`, meta,
    a box of links behind the story. Without what systems write among them for themselves: numbers, the headline, whole
    or word by word, the outlet's name, who wrote."""
    own = _own(named)
    words = letters_by_word(named.headline or "")
    title = "".join(words) if len(words) >= _TITLE else None
    for place, at, values in _tag_places(page, node, labels):
        tidy = [_LABEL.sub("", tag) for tag in _without_fields([tag.strip() for tag in values])]
        kept = (tag for tag in tidy if "://" not in tag and not _ID.fullmatch(tag) and tag[:1] != "_")
        found = tuple(dict.fromkeys(tag for tag in kept if 1 < len(tag) < 80 and not _is_number(tag)))
        found = _without_title(found, words)
        if len(found) > 1:
            found = tuple(tag for tag in found if not _is_own(tag.casefold(), own))
        found = tuple(tag for tag in found if title is None or "".join(letters_by_word(tag)) != title)
        if found:
            return found[:_MOST_TAGS], evidence(place, at, ", ".join(found))
    return (), None


_TITLE, _SPELLED, _OF_TITLE = 4, 4, 0.6
"""Words of a headline at least that is no tag; tags in a row at least that are its words one by one, and how many of
its longer words these are."""
_LONGER = 4
"""Letters of such a longer word at least."""


def letters_by_word(text: str) -> list[str]:
    """The letters and figures of each word, case-folded."""
    return [letters for word in text.split() if (letters := "".join(filter(str.isalnum, word)).casefold())]


def _is_number(tag: str) -> bool:
    """Whether a tag is a system's number; a year is none."""
    return tag.isdigit() and len(tag) > len("2026")


def _without_title(tags: tuple[str, ...], words: list[str]) -> tuple[str, ...]:
    """Tags without those that are the headline's words, one by one in its order, as some systems make them."""
    at, spelled = -1, set[str]()
    for tag in tags:
        letters = tag.casefold()
        if letters not in words[at + 1 :]:
            break
        at = words.index(letters, at + 1)
        spelled.add(tag)
    longer = [word for word in words if len(word) >= _LONGER]
    told = sum(len(tag) >= _LONGER for tag in spelled)
    if len(spelled) < _SPELLED or told < _OF_TITLE * len(longer):
        return tags
    return tuple(tag for tag in tags if tag not in spelled)


def _own(named: Named) -> set[str]:
    """The names, case-folded, that are no tags: the outlet's, with its article or without, its domain, the authors'."""
    outlet = named.outlet
    names = {name.casefold() for name in (outlet and outlet.name, outlet and outlet.domain, *named.authors) if name}
    called = (outlet.name or "").casefold() if outlet else ""
    return names | ({called.removeprefix("the "), f"the {called}"} if called else set())


def _is_own(tag: str, own: set[str]) -> bool:
    """Whether a tag, case-folded, is one of some names, or the host of an outlet's domain."""
    return tag in own or any("." in one and tag.endswith(f".{one}") and " " not in tag for one in own)


def _without_fields(tags: list[str]) -> list[str]:
    """Tags without the fields of a system, where there are several that differ: when, which kind of page."""
    fields = {field[1] for tag in tags if ": " in tag and not _LABEL.match(tag) and (field := _FIELD.match(tag))}
    if len(fields) < _FEWEST_FIELDS:
        return tags
    return [tag for tag in tags if _LABEL.match(tag) or not _FIELD.match(tag)]


def _tag_places(page: Page, node: int | None, labels: list[Label]) -> Iterator[tuple[EvidenceFrom, str, list[str]]]:
    if node is not None:
        yield "json-ld", f"{page.json_ld[node].at}/keywords", _cut(texts(page.json_ld[node].value.get("keywords")))
    tags = [meta.content for meta in page.metas if meta.name == "article:tag"]
    yield "meta", "article:tag", _cut(tags) if len(tags) == 1 else tags
    linked = [link for link in page.links if "tag" in link.rel and "category" not in link.rel]
    linked = [link for link in linked if "/category/" not in link.href] or linked  # that is its section
    yield "html", "rel=tag", [link.text for link in linked if link.text]
    for name in ("news_keywords", "keywords", "parsely-tags"):
        yield "meta", name, _cut([page.meta(name) or ""])
    yield "visible", "tags", tags_in_box(page, labels)


def _cut(values: list[str]) -> list[str]:
    """The parts of lists with commas or semicolons; a company's form behind a comma is its own ("Bay Press, Inc.")."""
    found: list[str] = []
    for part in (part.strip() for value in values for part in value.replace(";", ",").split(",")):
        if found and part in _FORMS:
            found[-1] = f"{found[-1]}, {part}"
        elif part:
            found.append(part)
    return found


_FORMS = frozenset(("Inc.", "Inc", "Ltd.", "Ltd", "LLC", "L.L.C.", "LLP", "Jr.", "Sr."))
"""What stands behind a comma in a name."""


def image_of(
    page: Page, node: int | None, labels: list[Label], outlet: Outlet | None = None
) -> tuple[Image, Evidence] | None:
    """The main picture with its caption and credit, as printed or as JSON-LD has them; where its address stands.

    Of a page that names none the one that has a caption or credit beside it. A caption that is nothing but the
    outlet's name says whose it is.
    """
    found = next(_image_places(page, node), None)
    if found is None:
        told = captioned(page, labels)
        return told and _image(page, told[0], told[1], told[2], evidence("html", "img", told[0]))
    caption, credit = caption_and_credit(page, labels)
    if caption and outlet and outlet.name and caption.casefold() == outlet.name.casefold():
        caption, credit = None, credit or caption
    if node is not None and credit is None:
        credit = _stated_credit(page.json_ld[node].value.get("image"))
    return _image(page, found[0], caption, credit, found[1])


def _image(
    page: Page, url: str, caption: str | None, credit: str | None, place: Evidence
) -> tuple[Image, Evidence] | None:
    if url.startswith("data:"):
        return None
    try:
        return Image(url=joined(page.base, url), caption=caption, credit=credit), place
    except ValueError:
        return None


def _stated_credit(value: object) -> str | None:
    """Whose picture it is by the properties of its ImageObject."""
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, dict):
        return None
    for key in ("creditText", "author", "creator", "copyrightHolder", "copyrightNotice"):
        text = first_text(value.get(key))
        if text and len(text) < 100 and "://" not in text:
            return text
    return None


def _image_places(page: Page, node: int | None) -> Iterator[tuple[str, Evidence]]:
    if node is not None:
        value = page.json_ld[node].value.get("image")
        value = value[0] if isinstance(value, list) and value else value
        url = first_text(value.get("url") or value.get("contentUrl")) if isinstance(value, dict) else first_text(value)
        if url:
            yield url, evidence("json-ld", f"{page.json_ld[node].at}/image", url)
    for name in ("og:image", "og:image:url", "twitter:image", "twitter:image:src"):
        if url := page.meta(name):
            yield url, evidence("meta", name, url)


def canonical_of(page: Page) -> str | None:
    """The address that the page calls its own; an archive's is of its copy."""
    for link in page.links:
        if "canonical" not in link.rel or not link.href.lower().startswith(("http://", "https://")):
            continue
        if (host := host_of(link.href)) and not names_archive(host):
            return link.href
    return None


def stated_languages(page: Page, node: int | None, beside: Beside | None) -> list[tuple[str, Evidence]]:
    """What the page says of its language, the most telling first."""
    found: list[tuple[str | None, EvidenceFrom, str]] = [(page.lang, "html", "lang")]
    found += [(page.meta(name), "meta", name) for name in ("og:locale", "content-language", "dc.language", "language")]
    if node is not None:
        stated = first_text(page.json_ld[node].value.get("inLanguage"))
        found.append((stated, "json-ld", f"{page.json_ld[node].at}/inLanguage"))
    if beside:
        found.append((beside.header("content-language"), "header", "Content-Language"))
        found.append((beside.feed.feed_language if beside.feed else None, "feed", "language"))
    return [(tag, evidence(place, at, tag)) for tag, place, at in found if tag]
