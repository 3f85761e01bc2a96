"""The ledger of an article's rights: every use with its answer, its rule and the words that decide; then the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import msgspec

from onrecord.cli.shown.head import outlet_words
from onrecord.cli.shown.lines import BLANK, Line, Part, cut, dotted, part, quoted
from onrecord.cli.shown.words import PAID, paid_words, permission_words, place_words
from onrecord.english import day_words, listed
from onrecord.record import USES, Answer, Permission, Provenance, Record, Rights, Signal, Use
from onrecord.rights.rules import RULES, permission_of
from onrecord.store.rows import Override

NOT_ADVICE: Final = "Information for editors, not legal advice."
_RULES: Final = {rule.number: rule for rule in RULES}
_COLUMN: Final = 11
_USE: Final = 11
_SHORT: Final = 80
"""Characters of a signal that stands within a sentence."""


class Deciding(msgspec.Struct, frozen=True, kw_only=True):
    """A signal that an answer rests on, or that it goes against."""

    id: str
    kind: str
    words: str
    where: str
    """For a person: `in the text, paragraph 3`; `robots.txt`."""
    read_at: str | None = None


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """The answer for one use. An override stands in its place; `of_the_page` is then what the page's signals say."""

    use: Use
    answer: Answer
    conditions: tuple[str, ...] = ()
    rule: str
    because: tuple[Deciding, ...] = ()
    against: tuple[Deciding, ...] = ()
    """Signals that say otherwise, and that the rule did not follow."""
    override: Override | None = None
    of_the_page: Answer | None = None


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """What `onrecord may --json` prints."""

    article: str
    url: str | None = None
    headline: str | None = None
    outlet: str | None = None
    relation: str | None = None
    origin: str | None = None
    line: str
    holder: str | None = None
    year: int | None = None
    contact: str | None = None
    licence: str | None = None
    terms_url: str | None = None
    uses: tuple[Entry, ...]
    contradictions: tuple[str, ...] = ()
    silent: tuple[Deciding, ...] = ()
    """Signals that decide nothing."""
    note: str = NOT_ADVICE


def ledger_of(record: Record, overrides: Sequence[Override] = ()) -> Ledger:
    """The ledger of a record whose rights were looked for; `overrides` are the article's, a later one goes first."""
    rights, provenance = record.rights, record.provenance
    assert rights is not None, "the record was read without its rights"
    signals = {signal.id: _deciding(signal, record) for signal in rights.signals}
    own = {one.use: one for one in sorted(overrides, key=lambda one: one.at)}
    uses = tuple(_entry(use, getattr(rights.may, use), signals, own.get(use)) for use in USES)
    used = {id_ for _, permission in rights.may for id_ in permission.because}
    origin = provenance.origin if provenance else None
    return Ledger(
        article=record.id, url=record.url or record.canonical_url, headline=record.headline,
        outlet=outlet_words(record.outlet), relation=provenance.relation if provenance else None,
        origin=outlet_words(origin), line=rights.line, holder=rights.holder, year=rights.year, contact=rights.contact,
        licence=rights.licence, terms_url=rights.terms_url, uses=uses,
        contradictions=tuple(_contradictions(uses, provenance)),
        silent=tuple(signal for id_, signal in signals.items() if id_ not in used),
    )  # fmt: skip


def _deciding(signal: Signal, record: Record) -> Deciding:
    at = signal.read_at.isoformat() if signal.read_at else None
    where = place_words(signal.evidence, record)
    return Deciding(id=signal.id, kind=signal.kind, words=signal.words, where=where, read_at=at)


def _entry(use: Use, permission: Permission, signals: dict[str, Deciding], override: Override | None) -> Entry:
    return Entry(
        use=use, answer=override.answer if override else permission.answer, conditions=permission.conditions,
        rule=permission.rule,
        because=tuple(signals[id_] for id_ in permission.because if id_ not in permission.against),
        against=tuple(signals[id_] for id_ in permission.against),
        override=override, of_the_page=permission.answer if override else None,
    )  # fmt: skip


def _contradictions(uses: Sequence[Entry], provenance: Provenance | None) -> Iterator[str]:
    """In words: which signals an answer goes against, uses with the same ones together; then those on the origin.

    A mere line of copyright contradicts nothing: it stands beside licences and refusals alike.
    """
    groups: dict[tuple[object, ...], list[str]] = {}
    for entry in uses:
        if others := tuple(one for one in entry.against if one.kind != "copyright-line"):
            groups.setdefault((entry.because[:1], others, entry.rule, entry.answer), []).append(entry.use)
    for (because, against, rule, answer), named in groups.items():
        assert isinstance(because, tuple)
        assert isinstance(against, tuple)
        followed = f"{_told(because[0], _SHORT)} is followed" if because else "the stricter is followed"
        passed = listed([_told(one, _SHORT) for one in against])
        yield f"{listed(named)}: {answer}; {followed} and not {passed} ({rule})"
    yield from provenance.conflicts if provenance else ()


def _told(one: Deciding, most: int | None = None) -> str:
    """A signal's words in quotation marks, or what one of payment means; at most so many characters of them.

    A bare figure or "false" of a field tells nobody anything, so that the field's name stands before it; what is
    printed on the page (`© 2026`) are words.
    """
    if one.kind in PAID:
        return PAID[one.kind]
    named = not any(map(str.isalpha, one.words)) or one.words.casefold() in ("false", "true")
    if named and one.kind != "copyright-line":
        return f"{one.where.rpartition('/')[2] if '/' in one.where else one.kind}: {one.words}"
    return quoted(cut(one.words, most))


def in_force(rights: Rights, overrides: Sequence[Override]) -> Rights:
    """The rights with a person's own answers in the place of the page's, each with its reason as its condition."""
    own = {one.use: one for one in sorted(overrides, key=lambda one: one.at)}
    answers = {
        use: Permission(answer=one.answer, conditions=(f"by a person's own decision: {one.reason}",), rule="override")
        for use, one in own.items()
    }
    return msgspec.structs.replace(rights, may=msgspec.structs.replace(rights.may, **answers))


# ---------------------------------------------------------------- as lines


def use_lines(ledger: Ledger, use: str, everything: bool) -> list[Line]:
    """The answer for one use; where it is to ask about another's text, whose that is."""
    entry = next(one for one in ledger.uses if one.use == use)
    lines = list(_entry_lines(entry, {}, everything))
    giver = permission_of(ledger.relation, ledger.origin, ledger.outlet, None)
    if entry.answer != "ask" or entry.override or giver is None:
        return lines
    return [*lines, Line((part(permission_words(giver)),), hang=_COLUMN)]


def heading(ledger: Ledger) -> list[Line]:
    """Which page a ledger is of."""
    lines = [Line((part(ledger.headline or "No headline found", "strong" if ledger.headline else "dim"),))]
    if facts := tuple(filter(None, (ledger.outlet, _whose(ledger)))):
        lines.append(Line(dotted(facts, "dim")))
    signals = (*ledger.silent, *(one for entry in ledger.uses for one in (*entry.because, *entry.against)))
    if paid := paid_words(one.kind for one in signals):
        lines.append(Line((Part(paid, "ask"),)))
    if ledger.url:
        lines.append(Line((part(ledger.url, "dim"),), whole=True))
    return lines


def ledger_lines(ledger: Ledger, everything: bool) -> list[Line]:
    """The ledger for a person. `everything`: each rule in words, and the signals that decide nothing."""
    lines = [*heading(ledger), BLANK, Line((part(ledger.line),)), BLANK]
    told: dict[tuple[Deciding, ...], Use] = {}
    for entry in ledger.uses:
        lines += _entry_lines(entry, told, everything)
    lines += [BLANK, *_facts(ledger)] if _facts(ledger) else []
    if ledger.contradictions:
        lines += [BLANK, Line((Part("Signals that do not fit", "heading"),))]
        lines += [Line((part(words),), Part("  ! ", "alarm"), 4) for words in ledger.contradictions]
    if ledger.silent:
        lines += _silent(ledger.silent, everything)
    return [*lines, BLANK, Line((Part(ledger.note, "dim"),))]


def _whose(ledger: Ledger) -> str | None:
    if ledger.relation in (None, "unknown"):
        return None
    return f"{ledger.relation} from {ledger.origin}" if ledger.origin else ledger.relation


def _entry_lines(entry: Entry, told: dict[tuple[Deciding, ...], Use], everything: bool) -> Iterator[Line]:
    lead, hang = Part(f"  {entry.answer}", entry.answer), _COLUMN
    parts = [Part(entry.use.ljust(_USE), "strong")]
    if entry.override:
        own = entry.override
        said = f"your own answer: {own.reason}"
        parts += [part(said), part(f"  {day_words(own.at.date())}; the page's signals say {entry.of_the_page}", "dim")]
        yield Line(tuple(parts), lead, hang + _USE)
        lead, parts = Part(""), [Part("".ljust(_USE))]
    if entry.conditions:
        parts.append(part(f"({'; '.join(entry.conditions)}) "))
    parts += _because(entry, told)
    parts.append(part(f" · {entry.rule}", "dim"))
    if everything and (rule := _RULES.get(entry.rule)):
        parts.append(part(f": {rule.condition}", "dim"))
    yield Line(tuple(parts), lead, hang)


def _because(entry: Entry, told: dict[tuple[Deciding, ...], Use]) -> list[Part]:
    """The deciding words, those of one place before it; where a use above has the same, its name."""
    if not entry.because:
        return [Part(f"nothing found speaks {'against' if entry.answer == 'yes' else 'of'} it")]
    if entry.because in told:
        return [Part(f"the same words as for {told[entry.because]}")]
    told[entry.because] = entry.use
    parts: list[Part] = []
    for where, here in groupby(entry.because, key=lambda one: one.where):
        words = " ".join(map(_told, here))
        parts += [part(words if not parts else f"; {words}"), part(f"  {where}", "dim")]
    return parts


def _facts(ledger: Ledger) -> list[Line]:
    holder = " ".join(str(one) for one in ("©", ledger.year, ledger.holder) if one)
    giver = permission_of(ledger.relation, ledger.origin, ledger.outlet, ledger.contact) if ledger.contact else None
    facts = (
        holder if holder != "©" else None,
        f"licence {ledger.licence}" if ledger.licence else None,
        f"ask at {ledger.contact}" if ledger.contact else None,
        permission_words(giver) if giver else None,
        f"terms at {ledger.terms_url}" if ledger.terms_url else None,
    )
    return [Line((part(fact, "dim"),), hang=2, whole=True) for fact in facts if fact]


def _silent(signals: Sequence[Deciding], everything: bool) -> Iterator[Line]:
    yield BLANK
    if not everything:
        words = f"{len(signals)} more signal{'s' * (len(signals) > 1)} that decide{'s' * (len(signals) == 1)} nothing"
        yield Line((Part(f"{words} (--all)", "dim"),))
        return
    yield Line((Part("Signals that decide nothing", "heading"),))
    for one in signals:
        yield Line((part(_told(one)), part(f"  {one.kind}, {one.where}", "dim")), hang=4)
