"""Which rule said it: each statement of a text, with the functions that found it, changed it, or left it out.

python tools/why.py "“We go,” Holt said."      # or: make why TEXT="“We go,” Holt said."
python tools/why.py --language de FILE         # a file's text, or that of the article on a page; - for standard input

Then the function that told the speaker, and the one that told the kind. The program itself keeps no such record: its
functions are watched while they run, and of those that hand the same thing on the innermost is named.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Final, get_args

from msgspec import Struct, field

import onrecord
from onrecord.record import Span, Speaker, Statement, StatementKind, Words
from onrecord.statements import statements_in
from onrecord.statements.attribution import Found
from onrecord.statements.learned.trained import ByModel
from onrecord.statements.rules.paragraph.drafts import Reading

ROOM: Final = str(Path(onrecord.__file__).with_name("statements"))
KINDS: Final = frozenset(get_args(StatementKind))
_MOST: Final = 4
"""Functions that are named for one speaker: those next to who told it."""
ASKED: Final = ("speaker_of", "in_turn", "implied")
"""The functions of `speakers.speakers` that are asked who speaks."""

Key = tuple[tuple[Span, ...], tuple[Span, ...], tuple[Span, ...]]
"""An attribution by its spans: content, cue, source."""


class Step(Struct, frozen=True):
    """What one function did to one attribution."""

    place: str
    """The function, and its file below the package, with its line."""
    found: bool
    """Whether it is there since; or else no longer."""
    key: Key
    pattern: str

    @property
    def what(self) -> tuple[bool, Key, str]:
        """What was done, whoever did it."""
        return self.found, self.key, self.pattern


class Call(Struct):
    """A call that goes on: what came in, and what calls within it have told so far."""

    reading: Reading | None
    """The paragraph whose drafts it may change."""
    before: dict[Key, str]
    speakers: list[Speaker] = field(default_factory=list)
    """Those that came in: whoever hands one on has not told it."""
    steps: set[tuple[bool, Key, str]] = field(default_factory=set)
    speaker: tuple[Speaker, list[str]] | None = None
    """The last that a call within it told, and by which functions, the innermost first."""
    kind: tuple[str, str] | None = None


class Watch:
    """Notes what functions of the room make of attributions, while it is the process's profiler."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.speakers: dict[Span, list[str]] = {}
        """By the source, which functions told who it is, the innermost first."""
        self.kinds: dict[str, str] = {}
        """By the words of a content, which function told its kind."""
        self._calls = [Call(None, {})]

    def __call__(self, frame: FrameType, event: str, value: Any) -> None:
        """As `sys.setprofile` wants it."""
        if event not in ("call", "return") or not _is_watched(frame.f_code):
            return
        if event == "return":
            self._end(frame, self._calls.pop(), value)
            return
        given = list(frame.f_locals.values())
        reading = next((one for one in given if isinstance(one, Reading)), None)
        speakers = [one for one in given if isinstance(one, Speaker)]
        self._calls.append(Call(reading, _held(reading) or _held(*given) or {}, speakers))

    def _end(self, frame: FrameType, call: Call, value: Any) -> None:
        place, outer = _place(frame.f_code), self._calls[-1]
        after = _held(call.reading or value)
        if after is not None:
            before = call.before
            steps = [Step(place, True, key, after[key]) for key in sorted(after) if before.get(key) != after[key]]
            steps += [Step(place, False, key, before[key]) for key in sorted(before.keys() - after.keys())]
            self.steps += (step for step in steps if step.what not in call.steps)
            call.steps.update(step.what for step in steps)
        outer.steps |= call.steps
        if isinstance(value, Speaker) and value not in call.speakers:
            same = call.speaker is not None and call.speaker[0] == value
            outer.speaker = (value, [*(call.speaker[1] if call.speaker and same else ()), place])
        if isinstance(value, str) and value in KINDS:
            outer.kind = call.kind if call.kind and call.kind[0] == value else (value, place)
        self._tell(frame, outer)

    def _tell(self, frame: FrameType, told: Call) -> None:
        """Takes down what was told of a statement where the function that ends is the one that is asked."""
        name, here = frame.f_code.co_name, frame.f_locals
        if name in ASKED and told.speaker and isinstance(here.get("source"), tuple):
            self.speakers.setdefault(here["source"], told.speaker[1][:-1] or told.speaker[1])
        if name == "_chosen" and told.kind:
            self.kinds.setdefault(here["content"], told.kind[1])
        if name == "_kind_by_rule" and told.kind:
            words = " ".join(here["text"][start:end] for start, end in here["attribution"].content)
            self.kinds.setdefault(words, told.kind[1])


def _is_watched(code: CodeType) -> bool:
    """Whether it is a function of the room, and none that only puts drafts together for those that decide."""
    return code.co_filename.startswith(ROOM) and not code.co_filename.endswith("drafts.py")


def _held(*values: Any) -> dict[Key, str] | None:
    """The attributions that some values hold, with their patterns; None where none of them is what holds any."""
    found = None
    for value in values:
        if isinstance(value, Reading):
            some = tuple(value.attribution(draft) for draft in value.drafts)
        elif isinstance(value, Found):
            some = value.attributions
        elif isinstance(value, ByModel):
            some = value.found.attributions
        else:
            continue
        found = (found or {}) | {(one.content, one.cue, one.source): one.pattern for one in some}
    return found


def _place(code: CodeType) -> str:
    path = Path(code.co_filename).relative_to(Path(ROOM).parent).as_posix()
    return f"{path}:{code.co_firstlineno} {code.co_qualname}"


def told(text: str, language: str | None = None, published: date | None = None) -> Iterator[str]:
    """Lines: each statement of `text` with how it came to be, then what was found and dropped."""
    statements_in(text, published, language)  # once before: what is made on first use is no step
    watch = Watch()
    sys.setprofile(watch)
    try:
        read = statements_in(text, published, language)
    finally:
        sys.setprofile(None)
    left = watch.steps
    for statement in read.statements:
        yield _line(text, _key(statement))
        near = [step for step in left if _meet(step.key[0], statement.content.spans)]
        left = [step for step in left if step not in near]
        yield from (_step(text, step, of=_key(statement)) for step in near)
        source = statement.source.spans[0] if statement.source else (-1, -1)
        if (who := statement.speaker) is not None:
            by = watch.speakers.get(source, ["by another statement"])
            yield f"    speaker  {who.name or who.role or who.kind}: {' < '.join(by[:_MOST])}"
        if statement.kind is not None:
            yield f"    kind     {statement.kind}: {watch.kinds.get(statement.content.text, 'by the pattern')}"
        yield ""
    if left:
        yield "Found, and dropped or joined to another:"
        yield from (_step(text, step) for step in left)


def _key(statement: Statement) -> Key:
    def spans(words: Words | None) -> tuple[Span, ...]:
        return words.spans if words else ()

    return spans(statement.content), spans(statement.cue), spans(statement.source)


def _meet(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(start < last and first < end for start, end in some for first, last in others)


def _step(text: str, step: Step, of: Key | None = None) -> str:
    other = "" if step.key == of else f"  {_line(text, step.key)}"
    return f"    {'found' if step.found else 'left out':8} {step.place}  [{step.pattern}]{other}"


def _line(text: str, key: Key) -> str:
    content, cue, source = (" … ".join(text[start:end] for start, end in spans) for spans in key)
    return f"{source or '-'} | {cue or '-'} | {content}"


def text_of(given: str) -> str:
    """The text that is meant: a file's, that of the article on the page in it, or the words themselves."""
    if given != "-" and ("\n" in given or len(given) > 250 or not Path(given).is_file()):
        return given
    data = sys.stdin.buffer.read() if given == "-" else Path(given).read_bytes()
    return onrecord.read(data, fields=("text",)).text if data.lstrip()[:1] == b"<" else data.decode("utf-8").strip()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", metavar="TEXT", help="a text, a file of one, a page, or -")
    parser.add_argument("--language", help="that of the text: en, de …")
    parser.add_argument("--published", type=date.fromisoformat, help="the day from which times are counted")
    options = parser.parse_args()
    print("\n".join(told(text_of(options.text), options.language, options.published)))
