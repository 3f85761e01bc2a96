"""What comes in by addresses and forms, made into values: the one place that trusts nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, cast, get_args
from urllib.parse import urlsplit

from msgspec import Struct

from onrecord.desk.settings import MAX_FORM
from onrecord.errors import UsageError
from onrecord.record import USES, Answer, Relation, StatementKind, Use
from onrecord.store.rows import Query

LONGEST_WORDS: Final = 1_000
"""Characters of what is searched for."""
LONGEST_CURSOR: Final = 500
_MOST_ADDRESSES: Final = 200
_LONGEST_ADDRESS: Final = 2_000
LONGEST_REASON: Final = 2_000
"""Characters of what the owner writes: a reason, an outcome."""


class FieldProblem(Struct, frozen=True, kw_only=True):
    """What is wrong with one field of a form, in a sentence."""

    field: str
    message: str


def query_of(given: Mapping[str, str]) -> Query:
    """What is searched for. Raises UsageError, in a sentence, where a part of it makes no sense."""
    words = text_of(given, "q", LONGEST_WORDS, "What is searched for")
    since, until = _days(given)
    return Query(
        words=words,
        outlet=text_of(given, "outlet", 200, "The outlet") or None,
        speaker=text_of(given, "speaker", 200, "The speaker") or None,
        kind=cast("StatementKind | None", _one_of(given, "kind", get_args(StatementKind))),
        since=since,
        until=until,
        relation=cast("Relation | None", _one_of(given, "relation", get_args(Relation))),
    )


Shown = Literal["ahead", "past", "outcomes"]
"""What is due from today on; what was due, with nothing written yet; what somebody wrote an outcome of."""


_FORMER: Final = {"open": "past", "told": "outcomes"}
"""What the lists were called before; addresses that somebody kept still lead there."""


class DueAsked(Struct, frozen=True, kw_only=True):
    """What a visitor looks for among all that is due; empty texts ask for nothing."""

    show: Shown = "ahead"
    kind: str = ""
    who: str = ""
    words: str = ""
    since: str = ""
    """A day, as `until`: what could be judged before it is left out. Of what is ahead only days from today on tell."""
    until: str = ""


def due_asked(given: Mapping[str, str]) -> DueAsked:
    """What is looked for among all that is due. Raises UsageError, in a sentence, where a part of it makes no sense."""
    show = given.get("show", "")
    since, until = _days(given)
    return DueAsked(
        show=cast(Shown, _one_of({"show": _FORMER.get(show, show)}, "show", get_args(Shown)) or "ahead"),
        kind=_one_of(given, "kind", get_args(StatementKind)) or "",
        who=text_of(given, "who", 200, "The speaker"),
        words=text_of(given, "words", LONGEST_WORDS, "What is looked for"),
        since=since or "",
        until=until or "",
    )


class SaidAsked(Struct, frozen=True, kw_only=True):
    """What a visitor looks for among all that somebody said; empty texts ask for nothing."""

    kind: str = ""
    words: str = ""
    since: str = ""
    """A day, as `until`: both are included."""
    until: str = ""


def said_asked(given: Mapping[str, str]) -> SaidAsked:
    """What is looked for among all that somebody said, as it was given. Raises UsageError where a text is too long."""
    return SaidAsked(
        kind=text_of(given, "kind", 40, "The kind"),
        words=text_of(given, "words", LONGEST_WORDS, "What is looked for").strip(),
        since=text_of(given, "since", 40, "The first day"),
        until=text_of(given, "until", 40, "The last day"),
    )


def written(form: Mapping[str, object], name: str) -> str:
    """What was written into a field of a form; nothing where it is a file."""
    value = form.get(name)
    return value if isinstance(value, str) else ""


def text_of(given: Mapping[str, str], name: str, longest: int, called: str) -> str:
    """The field's text, without what cannot be printed. Raises UsageError where it is longer than `longest`."""
    text = "".join(mark if unicodedata.category(mark) not in ("Cc", "Cs") else " " for mark in given.get(name, ""))
    if len(text) > longest:
        raise UsageError(None, f"{called} has {len(text):,} characters, and {longest:,} are looked at")
    return text.strip()


class Decision(Struct, frozen=True, kw_only=True):
    """The owner's answer for a use, as a form gave it."""

    use: Use
    answer: Answer
    reason: str
    withdraws: bool
    """It takes back what stood; answer and reason are nothing then."""
    problem: str | None
    """What is wrong with the reason, in a sentence."""


def decision_of(given: Mapping[str, str]) -> Decision:
    """An answer that is to stand in place of the rights'. Raises UsageError for a use or an answer that is none."""
    use, answer = _one_of(given, "use", USES), _one_of(given, "answer", get_args(Answer))
    withdraws = given.get("action") == "withdraw"
    if use is None or (answer is None and not withdraws):
        raise UsageError(None, "the form names no use, or no answer for it")
    reason = given.get("reason", "").strip()
    problem = "Write why: the reason stands beside the answer wherever it is shown." if not reason else None
    if len(reason) > LONGEST_REASON:
        problem = f"It has {len(reason):,} characters, and {LONGEST_REASON:,} are taken."
    return Decision(
        use=cast(Use, use), answer=cast(Answer, answer or "unknown"), reason=reason, withdraws=withdraws,
        problem=problem,
    )  # fmt: skip


def cursor_of(given: Mapping[str, str]) -> str | None:
    """Where the page of a list begins. Raises UsageError on one that cannot be ours."""
    after = given.get("after", "")
    if len(after) > LONGEST_CURSOR or not (after.isascii() and after.isprintable()):
        raise UsageError(None, "this part of the list is not there")
    return after or None


def addresses_in(text: str) -> tuple[tuple[str, ...], tuple[FieldProblem, ...]]:
    """The addresses, one to a line, each once; and what is wrong with the lines that are none."""
    found: dict[str, None] = {}
    problems = []
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    for number, line in lines:
        if (wrong := _wrong_address(line)) is not None:
            problems.append(FieldProblem(field="pages", message=f"Line {number}, {line[:80]}: {wrong}"))
        else:
            found[line] = None
    if len(lines) > _MOST_ADDRESSES:
        message = f"There are {len(lines):,} lines, and {_MOST_ADDRESSES} are taken at once. Add the rest after them."
        problems.append(FieldProblem(field="pages", message=message))
    return tuple(found), tuple(problems)


def pasted(text: str) -> tuple[str, tuple[FieldProblem, ...]]:
    """The text of a page as it was pasted, and what is wrong with it."""
    if len(text) > MAX_FORM:
        size = f"It has {len(text):,} characters, and {MAX_FORM:,} are taken. Save it as a file, and add that."
        return text, (FieldProblem(field="text", message=size),)
    return text if text.strip() else "", ()


def file_name(sent: str) -> str:
    """A name for a file that was sent, safe on this machine and still its own."""
    name = re.split(r"[/\\]", sent)[-1]
    name = "".join(mark if mark.isprintable() and mark not in '<>:"|?*' else "_" for mark in name).strip(". ")
    stem, dot, ending = name.rpartition(".")
    return f"{stem[:100]}{dot}{ending[:20]}" if stem else name[:100] or "page"


def _wrong_address(line: str) -> str | None:
    if len(line) > _LONGEST_ADDRESS:
        return f"it has {len(line):,} characters."
    try:
        parts = urlsplit(line)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "this is no address."
    if parts.scheme.lower() not in ("http", "https") or not host or any(map(str.isspace, line)):
        return "this is no address of the web. Give it whole, with https://."
    if "@" in parts.netloc:
        return "it holds a user name or a password, and those are not sent. Give it without."
    return None


def _days(given: Mapping[str, str]) -> tuple[str | None, str | None]:
    """The first and the last day that are asked for."""
    since, until = _day(given, "since"), _day(given, "until")
    if since and until and since > until:
        raise UsageError(None, f"the first day, {since}, is after the last, {until}")
    return since, until


def _day(given: Mapping[str, str], name: str) -> str | None:
    text = given.get(name, "").strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(None, f"{text[:40]!r} is no day; give it as 2026-03-05") from None


def _one_of(given: Mapping[str, str], name: str, names: tuple[str, ...]) -> str | None:
    text = given.get(name, "").strip()
    if text and text not in names:
        raise UsageError(None, f"{text[:40]!r} is none of: {', '.join(names)}")
    return text or None
