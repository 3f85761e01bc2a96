"""Names with all their mentions; skipped, and said so, without the extra `onrecord[statements]`."""

from __future__ import annotations

import pytest

pytest.importorskip("onnxruntime", reason="onrecord[statements] is not installed")

from onrecord.record import NameKind, Span
from onrecord.statements import names


def test_a_surname_joins_its_one_person_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Ada Holt met Tom Roy and Bea Roy at the Port. Holt left the port; Roy stayed. Ada smiled."
    printed: list[tuple[str, int, NameKind]] = [
        ("Ada Holt", 0, "person"), ("Tom Roy", 0, "person"), ("Bea Roy", 0, "person"), ("the Port", 0, "organisation"),
        ("Holt", 10, "person"), ("the port", 0, "organisation"), ("Roy", 60, "person"), ("Ada", 70, "person"),
    ]  # fmt: skip
    spans: list[tuple[Span, NameKind]] = []
    for words, after, kind in printed:
        at = text.index(words, after)
        spans.append(((at, at + len(words)), kind))
    monkeypatch.setattr(names, "mentions_in", lambda text, looked: iter(spans))
    found = names.names_in(text, None)  # type: ignore[arg-type]
    told = [(name.id, name.name, [text[start:end] for start, end in name.mentions]) for name in found]
    assert told == [
        ("n1", "Ada Holt", ["Ada Holt", "Holt", "Ada"]),
        ("n2", "Tom Roy", ["Tom Roy"]),
        ("n3", "Bea Roy", ["Bea Roy"]),
        ("n4", "the Port", ["the Port", "the port"]),
        ("n5", "Roy", ["Roy"]),
    ]
