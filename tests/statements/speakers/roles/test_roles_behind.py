"""What stands beside a name and tells what somebody is, in Dutch, Nordic and Slavic texts."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


def last(text: str, code: str) -> tuple[str | None, str | None, str | None]:
    speaker = statements_in(text, None, code).statements[-1].speaker
    assert speaker is not None
    return speaker.name, speaker.role, speaker.side


@pytest.mark.parametrize(
    ("code", "text", "name", "role", "side"),
    [
        (
            "sv",
            "– Bron är stängd, säger Ada Holt, presstalesperson för polisen.",
            "Ada Holt",
            "presstalesperson för polisen",
            "polisen",
        ),
        ("sv", "Ada Holt, vd på Nordkraft, säger att bron är stängd.", "Ada Holt", "vd på Nordkraft", "Nordkraft"),
        (
            "sv",
            "– Bron är stängd, säger Polisens presstalesperson Roy Varn.",
            "Roy Varn",
            "Polisens presstalesperson",
            "Polisen",
        ),
        ("sv", "– Bron är stängd, säger Kommunens ordförande Roy Varn.", "Roy Varn", "Kommunens ordförande", None),
        (
            "no",
            "Ada Holt, direktør i Nordkraft, sier at broen er stengt.",
            "Ada Holt",
            "direktør i Nordkraft",
            "Nordkraft",
        ),
        ("no", "Ada Holt, direktør i Oslo, sier at broen er stengt.", "Ada Holt", "direktør i Oslo", None),
        (
            "da",
            "»Broen er lukket«, siger Ada Holt, talsperson for politiet.",
            "Ada Holt",
            "talsperson for politiet",
            "politiet",
        ),
        (
            "nl",
            "“De brug is dicht”, zegt Ada Holt, hoogleraar bruggenbouw in Hull.",
            "Ada Holt",
            "hoogleraar bruggenbouw in Hull",
            None,
        ),
        ("pl", "– Most stoi – powiedziała Ada Holt, rzeczniczka policji.", "Ada Holt", "rzeczniczka policji", None),
        ("pl", "– Most stoi – powiedziała rzeczniczka policji Ada Holt.", "Ada Holt", "rzeczniczka policji", None),
        ("cs", "Ada Holtová, ředitelka nemocnice, řekla, že most stojí.", "Ada Holtová", "ředitelka nemocnice", None),
        ("ru", "Ада Холт, директор больницы, сказала, что мост стоит.", "Ада Холт", "директор больницы", None),
        ("sk", "„Most stojí,“ povedala Ada Holtová, hovorkyňa polície.", "Ada Holtová", "hovorkyňa polície", None),
        (
            "hr",
            "„Most stoji“, rekla je Ada Holt, glasnogovornica policije.",
            "Ada Holt",
            "glasnogovornica policije",
            None,
        ),
        (
            "bg",
            "„Мостът е затворен“, каза Ада Холт, говорител на полицията.",
            "Ада Холт",
            "говорител на полицията",
            None,
        ),
        ("sl", "»Most stoji,« je povedala Ada Holt, predstavnica policije.", "Ada Holt", "predstavnica policije", None),
        ("hu", "„A híd áll” – mondta Holt Ada, a rendőrség szóvivője.", "Holt Ada", "rendőrség szóvivője", None),
        ("fi", "”Silta on suljettu”, sanoo Ada Holt, poliisin tiedottaja.", "Ada Holt", "poliisin tiedottaja", None),
        ("lt", "„Tiltas uždarytas“, – sakė Ada Holt, policijos atstovė.", "Ada Holt", "policijos atstovė", None),
        ("uk", "Ада Холт, директорка лікарні, сказала, що міст стоїть.", "Ада Холт", "директорка лікарні", None),
    ],
)
def test_what_somebody_is(code: str, text: str, name: str, role: str, side: str | None) -> None:
    assert last(text, code) == (name, role, side)


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("sv", "Ada Holt, minister Roy Varn och Eva Svala var där. Ada Holt säger att bron är stängd.", "Ada Holt"),
        ("sv", "Ada Holt, läkare säger så, kom. Ada Holt säger att bron är stängd.", "Ada Holt"),
        (
            "fi",
            "Paikalla olivat Ada Holt, ministeri Roy Varn ja muita. Ada Holt sanoo, että silta on suljettu.",
            "Ada Holt",
        ),
        ("fi", "Ada Holt, joka sanoi johtaja, tuli. Ada Holt sanoo, että silta on suljettu.", "Ada Holt"),
        ("pl", "Przyszli Ada Holt, minister Roy Varn i Eva Brask. Ada Holt powiedziała, że most stoi.", "Ada Holt"),
    ],
)
def test_what_another_is(code: str, text: str, name: str) -> None:
    assert last(text, code)[:2] == (name, None)


def test_whom_it_is_told_is_no_part_of_who_speaks() -> None:
    (one,) = statements_in("– Most stoi – powiedziała policji Ada Holt.", None, "pl").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == ("Ada Holt", None)
