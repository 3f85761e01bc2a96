"""Whose story it is and what may be done with it, each answer with the words that decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from onrecord.desk import words
from onrecord.desk.addresses import safe_href, shown
from onrecord.desk.views.lists import UNSURE, outlet_path
from onrecord.english import listed
from onrecord.errors import NotKeptError
from onrecord.publish.credits import outlet_name
from onrecord.record import USES, Answer, Outlet, Provenance, Record, Relation, Rights, Signal, Use
from onrecord.rights.rules import RULES, permission_of
from onrecord.store import Store
from onrecord.store.rows import Override

WHAT: Final[dict[Use, str]] = {
    "quote": "a short passage, its source named",
    "feed": "the full text in a feed",
    "republish": "the full text on another site",
    "adapt": "a changed or translated text",
    "archive": "a kept copy that others can open",
    "index": "an entry in a search engine",
    "mine": "text and data mining",
    "train": "training of models",
}
_RULES: Final = {rule.number: rule for rule in RULES}


class Quoted(Struct, frozen=True, kw_only=True):
    """Words of the page, and where they stand."""

    words: str | None
    where: str


class Origin(Struct, frozen=True, kw_only=True):
    """Whose story it is."""

    relation: Relation
    sentence: str
    """What follows the relation's name: `from The Quell Courier`."""
    origin: str | None
    origin_href: str | None
    """The outlet's page on the desk."""
    source_href: str | None
    """The address that the page gives for the first publication."""
    source: str | None
    credit: str | None
    confidence: float
    unsure: bool
    whose: str | None
    """`from` or `with` and the origin, and whether that is unsure, for a line."""
    evidence: tuple[Quoted, ...]
    conflicts: tuple[str, ...]


class UseLine(Struct, frozen=True, kw_only=True):
    """The answer for one use, or for several that have the same one for the same reason."""

    uses: tuple[Use, ...]
    name: str
    what: str
    answer: Answer
    conditions: tuple[str, ...]
    because: tuple[Quoted, ...]
    """The deciding words first; the others of the same decision behind them."""
    against: tuple[Quoted, ...]
    """Words that say otherwise, and that the rule did not follow."""
    rule: str | None
    same_as: str | None
    """The line above that rests on the same words; None for the first."""
    override: Override | None
    """A person's own answer, which stands in the place of the rights'."""
    overridden: Answer | None
    """What the rights say, where a person says otherwise."""
    when: str | None
    """When the override was written."""


class RuleLine(Struct, frozen=True, kw_only=True):
    """A rule that decided, as docs/rights.md has it."""

    number: str
    condition: str
    decision: str
    source: str


class Terms(Struct, frozen=True, kw_only=True):
    """What may be done, use by use."""

    line: str | None
    contact: str | None
    contact_href: str | None
    permission_of: str | None
    """Who can permit a use, where the text is another's than the outlet's that is to be asked."""
    licence: str | None
    licence_href: str | None
    terms_href: str | None
    holder: str | None
    uses: tuple[UseLine, ...]
    rules: tuple[RuleLine, ...]
    others: tuple[Quoted, ...]
    """Signals that decide nothing."""


def origin_of(provenance: Provenance | None, record: Record, store: Store) -> Origin | None:
    """None where nothing looked for it. The origin's outlet is linked where `store` has a page of it."""
    if provenance is None:
        return None
    outlet = provenance.origin
    name = outlet_name(outlet)
    return Origin(
        relation=provenance.relation,
        sentence=_SENTENCES[provenance.relation],
        origin=name,
        origin_href=_kept_outlet(store, outlet),
        source_href=safe_href(provenance.origin_url),
        source=shown(provenance.origin_url) if provenance.origin_url else None,
        credit=provenance.credit,
        confidence=provenance.confidence,
        unsure=provenance.confidence < UNSURE and provenance.relation != "unknown",
        whose=_whose(provenance, name),
        evidence=tuple(
            dict.fromkeys(Quoted(words=one.words, where=words.place(one, record)) for one in provenance.evidence)
        ),
        conflicts=provenance.conflicts,
    )


def _kept_outlet(store: Store, outlet: Outlet | None) -> str | None:
    """The page of the outlet, by its domain, else by its name; None where nothing of it is kept."""
    for key in (outlet.domain, outlet.name) if outlet else ():
        if key:
            with suppress(NotKeptError):
                row = store.outlet(key)
                return outlet_path(row.domain, row.name)
    return None


def _whose(provenance: Provenance, name: str | None) -> str | None:
    origin = f"{'with' if provenance.relation == 'mixed' else 'from'} {name}" if name else None
    doubt = "unsure" if provenance.confidence < UNSURE and provenance.relation != "unknown" else None
    return ", ".join(part for part in (origin, doubt) if part) or None


_SENTENCES: Final[dict[Relation, str]] = {
    "original": "first published here",
    "republished": "first published by",
    "wire": "supplied by",
    "mixed": "own writing, with material of",
    "excerpt": "part of a text of",
    "translation": "translated from",
    "unknown": "nothing on the page tells whose it is",
}


def answer_of(rights: Rights | None, overrides: Sequence[Override], use: Use) -> tuple[Answer, bool]:
    """The answer for a use, and whether it is a person's own: the latest that was written, in place of the rights'."""
    own = [one for one in sorted(overrides, key=lambda one: one.at) if one.use == use]
    if own:
        return own[-1].answer, True
    answer: Answer = getattr(rights.may, use).answer if rights else "unknown"
    return answer, False


def terms_of(rights: Rights | None, record: Record, overrides: Sequence[Override]) -> Terms | None:
    """None where nothing looked for rights; `overrides` are the article's."""
    if rights is None:
        return None
    signals = {signal.id: signal for signal in rights.signals}
    own = {one.use: one for one in sorted(overrides, key=lambda one: one.at)}
    deciding = {id_ for _, permission in rights.may for id_ in (*permission.because, *permission.against)}
    contact, provenance = rights.contact, record.provenance
    return Terms(
        line=rights.line,
        contact=contact,
        contact_href=_contact_href(contact),
        permission_of=permission_of(
            provenance.relation, outlet_name(provenance.origin), outlet_name(record.outlet), contact
        )
        if provenance and contact
        else None,
        licence=rights.licence and _licence_name(rights.licence),
        licence_href=safe_href(rights.licence),
        terms_href=safe_href(rights.terms_url),
        holder=" ".join(str(part) for part in (rights.holder, rights.year) if part) if rights.holder else None,
        uses=_grouped(_use(use, rights, signals, own.get(use), record) for use in USES),
        rules=_rules(dict.fromkeys(permission.rule for _, permission in rights.may)),
        others=tuple(_quoted(signal, record) for signal in rights.signals if signal.id not in deciding),
    )


def _use(use: Use, rights: Rights, signals: Mapping[str, Signal], override: Override | None, record: Record) -> UseLine:
    permission = getattr(rights.may, use)
    return UseLine(
        uses=(use,),
        name=use.capitalize(),
        what=WHAT[use],
        answer=override.answer if override else permission.answer,
        conditions=permission.conditions,
        because=tuple(_quoted(signals[id_], record) for id_ in permission.because),
        against=tuple(_quoted(signals[id_], record) for id_ in permission.against),
        rule=permission.rule,
        same_as=None,
        override=override,
        overridden=permission.answer if override else None,
        when=words.moment(override.at) if override else None,
    )


def _grouped(lines: Iterable[UseLine]) -> tuple[UseLine, ...]:
    """Lines that differ in nothing but their use made one, where the first of them stood."""
    made: dict[UseLine, list[UseLine]] = {}
    for line in lines:
        made.setdefault(replace(line, uses=(), name="", what=""), []).append(line)
    first: dict[tuple[Quoted, ...], str] = {}
    return tuple(_merged(some, first) for some in made.values())


def _merged(some: Sequence[UseLine], first: dict[tuple[Quoted, ...], str]) -> UseLine:
    """`first`: which line rests on these words first; it is added to."""
    names = listed([use for one in some for use in one.uses])
    because = some[0].because
    same_as = first.get(because) if because else None
    first.setdefault(because, names)
    return replace(
        some[0],
        uses=tuple(use for one in some for use in one.uses),
        name=names.capitalize(),
        what=listed([one.what for one in some]),
        same_as=same_as,
    )


def _quoted(signal: Signal, record: Record) -> Quoted:
    # A bare "False" tells nobody anything.
    told = f"isAccessibleForFree: {signal.words}" if signal.kind == "paywall" else signal.words
    return Quoted(words=told, where=words.place(signal.evidence, record))


def _rules(numbers: Mapping[str, None]) -> tuple[RuleLine, ...]:
    return tuple(
        RuleLine(number=number, condition=rule.condition, decision=rule.decision, source=rule.source)
        for number in numbers
        if (rule := _RULES.get(number))
    )


def _contact_href(contact: str | None) -> str | None:
    if contact is None:
        return None
    if "@" in contact and "/" not in contact and not any(mark.isspace() or mark in "?&<>\"'" for mark in contact):
        return f"mailto:{contact}"
    return safe_href(contact)


def _licence_name(licence: str) -> str:
    return shown(licence) if "://" in licence else licence
