"""What is read somewhere, in Nordic languages."""

from __future__ import annotations

from tests.statements.telling import told, words_told


def test_what_stands_in_a_document_is_its() -> None:
    assert words_told("”Brottet bör bedömas som grovt av rätten”, står det i åtalet.", "sv") == [
        ("åtalet", "”Brottet bör bedömas som grovt av rätten”")
    ]


def test_a_noun_behind_letters_is_no_name() -> None:
    assert [name for _, _, name in told("– Det er gåsehud på armene nå, sier det norske OL-håpet.", "no")] == [None]
