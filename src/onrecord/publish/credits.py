"""The lines that travel with a text: whose it is, under which licence, and what must be kept."""

from __future__ import annotations

from typing import Final

from onrecord.publish.conditions import PROMISES
from onrecord.record import Outlet, Record, Rights
from onrecord.rights.printed.licences import licence_address

_MOST: Final = 200
"""Characters of a signal, as of evidence."""


def outlet_name(outlet: Outlet | None) -> str | None:
    """The outlet by its name, else by its domain."""
    return (outlet.name or outlet.domain) if outlet else None


def byline(record: Record) -> str | None:
    """`Mara Quill and Owen Tashby`: those who made the text, in printed order; None without a byline."""
    names = list(dict.fromkeys(author.name for author in record.authors if author.role != "photographs"))
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names) or None


def credit_line(record: Record) -> str:
    """Who made it and who published it, the origin named where it is another: one line, never empty."""
    origin = record.provenance.origin if record.provenance else None
    outlet, first = outlet_name(record.outlet), outlet_name(origin)
    who = byline(record)
    parts = [f"By {who}" if who and who != outlet else None, outlet]
    if first and first != outlet:
        parts.append(f"first published by {first}")
    return ", ".join(filter(None, parts)) or "Source not named on the page"


def terms_lines(rights: Rights | None, conditions: tuple[str, ...]) -> tuple[str, ...]:
    """The licence and what must be kept, each a line that a reader of rights takes for what it is on a copy too.

    `This text by Coast Watch is licensed under CC-BY-ND-4.0, https://…`, `Not to be sold.`
    """
    if rights is None:
        return ()
    lines = []
    if rights.licence:
        address = licence_address(rights.licence)
        named = f"{rights.licence}, {address}" if address and address != rights.licence else rights.licence
        lines.append(f"This text{f' by {rights.holder}' if rights.holder else ''} is licensed under {named}")
    owner = " ".join(filter(None, (str(rights.year) if rights.year else None, rights.holder)))
    if owner:
        lines.append(f"© {owner}")
    if "text only" in conditions:
        lines.append("Pictures are not included.")
    if "same licence" in conditions:
        lines.append("Changed versions only under the same licence.")
    return (*lines, *(PROMISES[one] for one in conditions if one in PROMISES))


def notice(rights: Rights | None) -> str | None:
    """The words on rights as they stand at the source: those of its feed's item, else those that decide on copying.

    Several are joined by line feeds; None where nothing was said.
    """
    if rights is None:
        return None
    from_feed: dict[str | None, dict[str, None]] = {}
    for signal in rights.signals:  # One for each sentence of a place.
        if signal.evidence.from_ == "feed" and "licence" not in str(signal.evidence.at):
            from_feed.setdefault(signal.evidence.at, {})[signal.words] = None
    if from_feed:
        return "\n".join(" ".join(sentences) for sentences in from_feed.values())
    words = {signal.id: signal for signal in rights.signals}
    deciding = [
        words[id_].words
        for _, permission in rights.may
        for id_ in permission.because[:1]
        if words[id_].evidence.from_ in ("visible", "meta", "json-ld", "microdata", "html")
    ]
    return "\n".join(dict.fromkeys(deciding)) or None


def cut(words: str) -> str:
    """At most 200 characters of a signal's words, on one line."""
    words = " ".join(words.split())
    return words if len(words) <= _MOST else f"{words[: _MOST - 1].rstrip()}…"
