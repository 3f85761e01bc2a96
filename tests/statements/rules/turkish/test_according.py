"""According to somebody in Turkish."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "tr",
            "Uzmanlara göre, barajdaki su yüzde 18'e düştü.",
            [("Uzmanlara", "barajdaki su yüzde 18'e düştü", None)],
        ),
        (
            "tr",
            "Ekonomist Ada Koç'a göre anlaşma ticareti ikiye katlayabilir.",
            [("Ekonomist Ada Koç'a", "anlaşma ticareti ikiye katlayabilir", "Ada Koç")],
        ),
        ("tr", "Geçen yıla göre fiyatlar yüzde 20 arttı. Almanya'ya göre burası daha sıcak.", []),
        (
            "tr",
            "Belediyeden yapılan açıklamada, köprüye ekip gönderildiği belirtildi.",
            [("Belediyeden", "köprüye ekip gönderildiği", None)],
        ),
        ("tr", "Köprüye ekip gönderildiği belirtildi.", []),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
