"""The rights in IPTC's documents of a news item: ninjs (JSON, 1 to 3) and NewsML-G2 (XML).

ninjs 1 and 2 write `usageterms`, 3 writes `usageTerms`; NewsML-G2 has the same fields in `rightsInfo`, and `dataMining`
by the vocabulary of PLUS. Expressions of rights in another language are named and not read: they leave a yes in doubt.
`embargoed` is a moment before which no version of the item may be published; an item that is withheld or canceled may
not be used, and neither may one of an unknown status without asking.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from onrecord.evidence import evidence
from onrecord.record import USES, Use
from onrecord.rights.found import COPIES, Effect, Found, Say, says
from onrecord.rights.printed.embargo import embargo
from onrecord.rights.printed.licence_links import licence_found
from onrecord.rights.protocols.xml_tree import Node, XmlError, tree_of
from onrecord.rights.tagged.head import worded

_ROOTS: Final = ("newsItem", "newsMessage", "packageItem")
_TEXTS: Final = ("", "text", "composite", "article")
_FIELDS: Final = {"copyrightholder": "holder", "copyrightnotice": "notice", "usageterms": "terms", "rightsinfo": "info"}
_HELD: Final[tuple[Use, ...]] = ("quote", *COPIES, "index")
_OPEN: Final[tuple[Use, ...]] = ("mine", "train")
_MINING: Final[dict[str, tuple[tuple[Use, Effect], ...]]] = {
    "dmi-unspecified": (),
    "dmi-allowed": (("mine", "yes"), ("train", "yes")),
    "dmi-prohibited": (("mine", "no"), ("train", "no")),
    "dmi-prohibited-aimltraining": (("train", "no"),),
    "dmi-prohibited-genaimltraining": (("train", "no"),),
    "dmi-prohibited-exceptsearchengineindexing": (("index", "yes"), ("mine", "no"), ("train", "no")),
}
_STATUS: Final[dict[str, Effect | None]] = {"usable": None, "withheld": "no", "canceled": "no", "cancelled": "no"}
_MOST: Final = 20
_LONGEST: Final = 2000


def iptc_founds(document: str, now: datetime) -> list[Found]:
    """What a ninjs or NewsML-G2 document says of the text's rights; one that can't be read leaves each yes in doubt."""
    document = document.lstrip("\ufeff").strip()
    if not document:
        return []
    if document.startswith("<"):
        try:
            return list(_of_newsml(tree_of(document, _ROOTS), now))
        except XmlError:
            return [_unread(document, "newsml")]
    try:
        value: Any = msgspec.json.decode(document)
    except (msgspec.DecodeError, RecursionError, ValueError):
        return [_unread(document, "ninjs")]
    return list(_of_ninjs(value, now)) if isinstance(value, dict) else [_unread(document, "ninjs")]


def _unread(document: str, at: str) -> Found:
    return _found("unreadable", document[:80], at, says(USES, "doubt", "R22"))


def _found(kind: str, words: str, at: str, said: tuple[Say, ...] = (), holder: str | None = None) -> Found:
    return Found(kind=kind, words=words, evidence=evidence("url", at, words), says=said, scope="article", holder=holder)


def _of_ninjs(item: dict[str, Any], now: datetime) -> Iterator[Found]:
    kind = item.get("type")
    if isinstance(kind, str) and kind.lower() not in _TEXTS:
        return  # a picture's item says nothing of the text (R19)
    for name, value in item.items():
        if name.lower() == "embargoed":
            for words in _strings(value):
                yield _embargoed(words, f"ninjs/{name}", now)
        elif name.lower() == "pubstatus":
            for words in _strings(value):
                yield _status(words, f"ninjs/{name}")
        match _FIELDS.get(name.lower()):
            case "holder":
                yield from (_held(words, f"ninjs/{name}") for words in _strings(value))
            case "notice" | "terms":
                for words in _strings(value):
                    yield from _worded(words, f"ninjs/{name}", now)
            case "info":
                if value:
                    yield _expression(msgspec.json.encode(value).decode(), f"ninjs/{name}")


def _of_newsml(root: Node, now: datetime) -> Iterator[Found]:
    items = [root] if root.name != "newsMessage" else [
        item for group in root.under("itemSet") for item in group.under("newsItem", "packageItem")
    ]  # fmt: skip
    if len(items) != 1:  # which of several is the text's can't be told
        return
    for meta in items[0].under("itemMeta"):
        for kind in meta.under("itemClass"):
            if kind.attributes.get("qcode", "").rpartition(":")[2].lower() not in _TEXTS:
                return
        for node in meta.under("embargoed"):
            yield _embargoed(_text(node).strip(), "newsml/embargoed", now)
        for node in meta.under("pubStatus"):
            code = node.attributes.get("qcode") or node.attributes.get("uri") or _text(node)
            yield _status(code.replace("/", ":").rpartition(":")[2], "newsml/pubStatus")
    for info in items[0].under("rightsInfo"):
        if not ({"idrefs", "scope"} & info.attributes.keys()):  # else it is about a part
            for node in info.children[:_MOST]:
                yield from _of_right(node, now)


def _of_right(node: Node, now: datetime) -> Iterator[Found]:
    at = f"newsml/{node.name}"
    words = " ".join(_text(node).split())[:_LONGEST]
    match node.name:
        case "copyrightHolder":
            named = next((name.text.strip() for name in node.under("name")), "") or node.attributes.get("literal", "")
            if named.strip():
                yield _held(named, at)
        case "copyrightNotice" | "usageTerms":
            if words:
                yield from _worded(words, at, now)
            if href := node.attributes.get("href", "").strip():
                yield licence_found(href, evidence("url", at, href))
        case "dataMining":
            code = node.attributes.get("uri") or node.attributes.get("qcode") or words
            yield _mining(code, at)
        case "rightsExpressionXML" | "rightsExpressionData":
            yield _expression(words or node.name, at)


def _embargoed(words: str, at: str, now: datetime) -> Found:
    """IPTC's `embargoed`: an empty one has no end that is known, and one that can't be read is asked about."""
    try:
        until = datetime.fromisoformat(words)
        told = until.astimezone(UTC) if until.utcoffset() is not None else None
    except (ValueError, OverflowError):  # beyond the years 1 to 9999 somewhere on Earth
        told = None
    if told is not None:
        said = says(_HELD, "no", "R18", f"until {told.isoformat()}") if now < told else ()
    else:
        said = embargo(f"embargoed until {words[:80].casefold()}", now)
    return _found("embargo", words or "embargoed", at, said)


def _status(words: str, at: str) -> Found:
    effect = _STATUS.get(words.strip().lower(), "ask")
    said = says(_HELD, effect, "R18") if effect else ()
    return _found("publishing-status", words, at, said)


def _text(node: Node) -> str:
    return " ".join([node.text, *(_text(child) for child in node.children[:_MOST])])


def _held(words: str, at: str) -> Found:
    return _found("copyright-holder", words, at, holder=" ".join(words.split())[:120])


def _worded(words: str, at: str, now: datetime) -> list[Found]:
    """A notice or terms in free text; where no list here has its words, grants beside it are asks."""
    if words.startswith(("http://", "https://")) and " " not in words:
        return [licence_found(words, evidence("url", at, words))]
    found = worded(words, evidence("url", at, words), now)
    unclear = _found("terms", words, at, says(COPIES, "doubt", "R22"))
    return found if any(one.says for one in found) else [*found, unclear]


def _mining(code: str, at: str) -> Found:
    """What PLUS's term for data mining says of the text; of a constraint that stands elsewhere, or an unknown: ask."""
    said = _MINING.get(code.strip().lower().replace(":", "/").rpartition("/")[2])
    if said is None:
        return _found("data-mining", code, at, says(_OPEN, "ask", "R22"))
    rules = {"index": "R15", "mine": "R13", "train": "R12"}
    return _found("data-mining", code, at, tuple(Say(use, effect, rules[use]) for use, effect in said))


def _expression(words: str, at: str) -> Found:
    return _found("rights-expression", words[:_LONGEST], at, says(USES, "doubt", "R22"))


def _strings(value: Any, depth: int = 0) -> Iterator[str]:
    """The strings in a value, in their order; of languages side by side all are read, and the stricter wins."""
    if isinstance(value, str):
        if value.strip():
            yield value[:_LONGEST].strip()
    elif depth < 4 and isinstance(value, list | dict):
        members = value if isinstance(value, list) else value.values()
        for member in list(members)[:_MOST]:
            yield from _strings(member, depth + 1)
