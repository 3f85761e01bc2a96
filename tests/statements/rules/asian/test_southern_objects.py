"""What is denied or judged by a noun in Hindi and Persian, and Persian clauses that no "that" leads."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "code", "name", "content"),
    [
        ("बस मालिक अनिल गुप्ता ने आरोपों से इनकार किया।", "hi", "अनिल गुप्ता", "आरोपों"),
        ("नेता सरिता बघेल ने इसे चुनावी जुमला बताया।", "hi", "सरिता बघेल", "चुनावी जुमला"),
        ("بهروز کیان، استاندار دشت، اعلام کرد مدارس فردا تعطیل است.", "fa", "بهروز کیان", "مدارس فردا تعطیل است"),
        ("مدیرعامل باشگاه شایعه استعفا را تکذیب کرد.", "fa", None, "شایعه استعفا"),
        ("آرش مهدوی ابراز امیدواری کرد که باران ببارد.", "fa", "آرش مهدوی", "که باران ببارد"),
        ("به باور لیلا نوری، کارشناس انرژی، دولت دیر جنبید.", "fa", "لیلا نوری", "دولت دیر جنبید"),
    ],
)  # fmt: skip
def test_what_is_told(text: str, code: str, name: str | None, content: str) -> None:
    (one,) = statements_in(text, language=code).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.content.text) == (name, content)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("मंत्री रवि वर्मा ने किसानों को बीमा का लाभ बताया।", "hi"),  # whom it was told
        ("पुलिस ने तीन लोगों को गिरफ्तार किया।", "hi"),
        ("कंपनी ने भुगतान से इनकार किया।", "hi"),  # a refusal to do something, not of what was said
        ("استاندار خبر تعطیلی مدارس را اعلام کرد و رفت.", "fa"),
        ("دادگاه درخواست او را رد کرد.", "fa"),
    ],
)
def test_what_is_no_statement(text: str, code: str) -> None:
    assert not statements_in(text, language=code).statements


def test_of_two_words_and_two_none_tells_which_is_the_name() -> None:
    (one,) = statements_in("برنده جایزه، آرش مهدوی، گفت که خوشحال است.", language="fa").statements
    assert one.speaker is not None
    assert one.speaker.name is None


def test_verbs_that_tell_a_kind_are_no_cues_of_a_language_without_a_table() -> None:
    text = "حمید تارن در گفت‌وگو با «روزنامه فردا» گفت: «سدها پر است.» وی ابراز امیدواری کرد که باران ببارد."
    names = [one.speaker.name if one.speaker else None for one in statements_in(text, language="fa").statements]
    assert "وی ابراز" not in names
