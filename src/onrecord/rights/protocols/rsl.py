"""RSL 1.0: a document of licences for machines (rslstandard.org/rsl, Recommendation).

A document that declares entities, or is none of RSL, is refused whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from onrecord.evidence import evidence
from onrecord.record import Use
from onrecord.rights.found import CREDIT, LINK, Effect, Found, Say, says
from onrecord.rights.protocols.paths import covers, path_of
from onrecord.rights.protocols.xml_tree import Node, XmlError, tree_of

_MACHINES: Final[tuple[Use, ...]] = ("index", "mine", "train")
TOKENS: Final[dict[str, tuple[Use, ...]]] = {
    "all": _MACHINES, "ai-all": ("mine", "train"), "ai-train": ("train",), "train-ai": ("train",),
    "ai-input": ("mine",), "ai-index": ("mine",), "search": ("index",),
}  # fmt: skip


def rsl_founds(document: str | None, url: str | None) -> list[Found]:
    """What the document says of the page at `url`; one that can't be read leaves mining and training in the open."""
    if document is None or not document.strip():
        return []
    document = document.lstrip("\ufeff").lstrip()
    try:
        root = tree_of(document, ("rsl",))
        if root.space and not root.space.rstrip("/").endswith("://rslstandard.org/rsl"):
            raise XmlError("of another namespace")
    except XmlError:
        words = document[:80].strip()
        return [_found("unreadable", words, says(("mine", "train"), "ask", "R22"))]
    contents = _covering(root, url)
    if not contents:
        return []
    content = contents[0]
    raw = document.encode("utf-8", "replace")
    words = raw[content.at : content.at + 600].decode("utf-8", "ignore")
    end = words.find("</content>")
    words = words[: end + 10] if end >= 0 else words[:200]
    contact, terms = _contact(content), _text(content, "terms")
    said = [say for one in contents for say in _certain(one, root.space)]
    if len(contents) > 1 and any(say.effect != "yes" for say in said):  # of several as long the stricter holds
        said = [say for say in said if say.effect != "yes"] + [
            Say(say.use, "doubt", "R22") for say in said if say.effect == "yes"
        ]
    return [_found("rsl", words.strip(), tuple(said), contact, terms)]


_KNOWN: Final = frozenset(
    "content license permits prohibits payment legal schema copyright terms standard custom amount accepts reporting"
    " alternate domain".split()
)


def _certain(content: Node, space: str) -> list[Say]:
    """What a content element says, a yes being an ask where any of it is not known or may be a price."""
    said = list(_says(content))
    asked = [licence for licence in content.under("license") if _terms(content, licence) is None]
    prices = {id(node) for licence in asked for node in _below(licence) if node.name == "amount"}
    told = (node for node in (content, *_below(content)) if id(node) not in prices)  # a price of what is asked for
    if all(_is_known(node, space) for node in told) and not _is_closed(content):
        return said
    return [Say(say.use, "ask", say.rule) if say.effect == "yes" else say for say in said]


def _below(node: Node) -> Iterator[Node]:
    for child in node.children:
        yield child
        yield from _below(child)


def _is_known(node: Node, space: str) -> bool:
    """Whether an element and the usages it lists are RSL's."""
    if node.name not in _KNOWN or node.space != space:
        return False
    if node.name not in ("permits", "prohibits"):
        return node.name != "amount" or node.text.strip() in ("", "0")
    known = node.name == "permits" or all(token in TOKENS for token in _tokens(node))
    return known and not node.children and node.attributes.get("type") in ("usage", None, "user", "geo")


def _is_closed(content: Node) -> bool:
    return content.attributes.get("encrypted", "false").strip().lower() not in ("false", "0", "")


def _tokens(node: Node) -> list[str]:
    return node.text.lower().replace(",", " ").split()


def _found(kind: str, words: str, said: tuple[Say, ...], contact: str | None = None, terms: str | None = None) -> Found:
    return Found(kind=kind, words=words, evidence=evidence("url", "rsl", words), says=said, scope="machine",
                 contact=contact, terms_url=terms)  # fmt: skip


def _covering(root: Node, url: str | None) -> list[Node]:
    """The content elements with the longest pattern that covers the page, mostly one."""
    best: list[tuple[int, Node]] = []
    for content in root.under("content"):
        pattern = content.attributes.get("url", "/")
        if "://" in pattern:
            try:
                parts = urlsplit(pattern)
                if url and parts.hostname != urlsplit(url).hostname:
                    continue
            except ValueError:
                continue
            pattern = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if covers(pattern or "/", path_of(url)):
            best.append((len(pattern), content))
    longest = max((length for length, _ in best), default=0)
    return [content for length, content in best if length == longest]


def _says(content: Node) -> Iterator[Say]:
    """Permits of all licences are offers side by side; what any prohibits, or none permits, is refused."""
    licences = list(content.under("license"))
    refused = {use for licence in licences for use in _uses(licence, "prohibits")}
    offers = [(licence, _uses(licence, "permits")) for licence in licences]
    closed = any(permitted is not None for permitted in (_uses_or_none(licence) for licence in licences))
    for use in _MACHINES:
        rule = {"index": "R15", "mine": "R13", "train": "R12"}[use]
        asked = [_terms(content, licence) for licence, uses in offers if use in uses]
        if use in refused or (closed and not asked):
            yield Say(use, "no", rule)
        elif asked:
            effect: Effect = "ask" if any(terms is None for terms in asked) else "yes"
            conditions = dict.fromkeys(condition for terms in asked for condition in terms or ())
            yield Say(use, effect, rule, tuple(conditions))
        elif use != "index" and any(_terms(content, licence) is None for licence in licences):
            yield Say(use, "ask", rule)  # a price, and no word on what for


def _uses_or_none(licence: Node) -> set[Use] | None:
    """What a licence permits, None where it has no list of usages."""
    lists = [node for node in licence.under("permits") if node.attributes.get("type", "usage") == "usage"]
    return _uses(licence, "permits") if lists else None


def _uses(licence: Node, element: str) -> set[Use]:
    return {
        use
        for node in licence.under(element)
        if node.attributes.get("type", "usage") == "usage"
        for token in _tokens(node)
        for use in TOKENS.get(token, ())
    }


def _terms(content: Node, licence: Node) -> tuple[str, ...] | None:
    """The conditions of a licence that a machine can keep; None where someone has to be asked."""
    if "server" in content.attributes or any(licence.under("reporting")):
        return None
    limits = [node for name in ("permits", "prohibits") for node in licence.under(name)]
    if any(node.attributes.get("type", "usage") != "usage" for node in limits):
        return None
    payments = list(licence.under("payment"))
    if any(
        "type" not in node.attributes and (node.children or node.attributes or node.text.strip()) for node in payments
    ):
        return None  # terms or a price that stand elsewhere, and no word on whether they are free
    kinds = {node.attributes.get("type", "free").strip().lower() for node in payments}
    if kinds - {"free", "attribution"}:
        return None
    return (CREDIT, LINK) if "attribution" in kinds else ()


def _contact(content: Node) -> str | None:
    for licence in content.under("license"):
        for payment in licence.under("payment"):
            if found := _text(payment, "custom"):
                return found
    for node in content.under("copyright"):
        for name in ("contactUrl", "contactEmail"):
            if found := node.attributes.get(name, "").strip():
                return found
    return content.attributes.get("server") or None


def _text(node: Node, name: str) -> str | None:
    return next((text for child in node.under(name) if (text := child.text.strip())), None)
