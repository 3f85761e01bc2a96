"""Speakers of German texts whom the cast does not have: all nouns have capitals, so that a name's shape tells less."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.rules.german import FullName, full_names, german_source, held_by


class HeardInGerman:
    """Answers who a source is in one German text, source by source in its order."""

    def __init__(self, text: str, language: Language) -> None:
        self._text, self._language = text, language
        self._full_names: dict[str, FullName] | None = None
        self._heard: dict[str, Speaker] = {}
        """Those whom the shape of their name told, by surname."""

    @property
    def names(self) -> set[str | None]:
        """The names of those who were told so far."""
        return {speaker.name for speaker in self._heard.values()}

    def speaker_of(self, source: Span, words: str, described: Callable[[Span, str], Speaker]) -> Speaker | None:
        """Who a source without a name of the cast is; None for an adverb, a noun alone. `described` tells phrases."""
        if (held := held_by(words, self._language)) is not None:
            start = source[0] + held.at
            speaker = Speaker(name=held.name, role=held.role, kind="person", resolved_by="name", confidence=0.7,
                              named_by=(start, start + len(held.name)))  # fmt: skip
            self._heard[held.name.split()[-1]] = speaker
            return speaker
        kind = german_source(words, self._language)
        if (heard := self._heard.get(words)) is not None:
            return replace(heard, resolved_by="surname")
        if kind == "nobody":
            return self._in_full(source, words)
        if kind == "described":
            return described(source, words)
        name = words.split(",")[0].strip()
        named_by = (source[0], source[0] + len(name))
        speaker = Speaker(name=name, kind=kind, named_by=named_by, resolved_by="name", confidence=0.6)
        if kind == "person":
            self._heard[name.split()[-1]] = speaker
        return speaker

    def _in_full(self, source: Span, word: str) -> Speaker | None:
        """Who has this surname in a German text, where somebody is named in full there; else nobody."""
        if not re.fullmatch(r"[A-ZÄÖÜ][\w-]+", word) or self._language.words.get(word.lower()):
            return None
        if self._full_names is None:
            self._full_names = full_names(self._text, self._language)
        found = self._full_names.get(word)
        if found is None:
            return None
        if found.name is None:
            return Speaker(name=word, kind="organisation", resolved_by="name", named_by=source, confidence=0.6)
        speaker = Speaker(name=found.name, kind="person", resolved_by="surname", named_by=found.span, confidence=0.6)
        self._heard[word] = speaker
        return speaker
