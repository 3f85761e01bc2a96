"""Direct speech by its marks: every form, and every trap."""

from __future__ import annotations

import pytest

from onrecord.record import Statement
from onrecord.statements import statements_in
from onrecord.statements.marks import quotations_in

pytestmark = pytest.mark.rules_alone


def read(text: str, language: str = "en") -> tuple[Statement, ...]:
    return statements_in(text, None, language).statements


def triples(text: str, language: str = "en") -> list[tuple[str, str | None, str | None, str]]:
    return [
        (s.form, s.source.text if s.source else None, s.cue.text if s.cue else None, s.content.text)
        for s in read(text, language)
    ]


ONE = [
    ("“We open in May,” said Ada Holt.", "Ada Holt", "said", "“We open in May,”"),
    ("“We open in May,” Ada Holt said.", "Ada Holt", "said", "“We open in May,”"),
    ("“We open in May.” she said.", "she", "said", "“We open in May.”"),
    ("“We open,” Ada Holt, a baker from Hull said of it.", "Ada Holt, a baker from Hull", "said", "“We open,”"),
    ("“We open,” Ada Holt, 37, a baker told us.", "Ada Holt, 37, a baker", "told", "“We open,”"),
    ("“Why not?” Ada Holt asked.", "Ada Holt", "asked", "“Why not?”"),
    ("“Never!” shouted the ferry captain.", "the ferry captain", "shouted", "“Never!”"),
    ('"We open in May," said Ada Holt.', "Ada Holt", "said", '"We open in May,"'),
    ("''We open in May,'' said Ada Holt.", "Ada Holt", "said", "''We open in May,''"),
    ("``We open in May,'' said Ada Holt.", "Ada Holt", "said", "``We open in May,''"),
    ("\"We open in May,'' said Ada Holt.", "Ada Holt", "said", "\"We open in May,''"),
    ("“We open in May,'' said Ada Holt.", "Ada Holt", "said", "“We open in May,''"),
    ("“We open in May,\" said Ada Holt.", "Ada Holt", "said", "“We open in May,\""),
    ("'We open in May,' said Ada Holt.", "Ada Holt", "said", "'We open in May,'"),
    ("‘We open in May’, said Ada Holt.", "Ada Holt", "said", "‘We open in May’"),
    ("‘It’s the pilots’ day and we don’t work,’ said Ada Holt.", "Ada Holt", "said",
     "‘It’s the pilots’ day and we don’t work,’"),
    ("Ada Holt said, “We open in May.”", "Ada Holt", "said", "“We open in May.”"),
    ("Ada Holt said: “We open in May.”", "Ada Holt", "said", "“We open in May.”"),
    ("Ada Holt told the Harbour Post on Monday: “We open in May.”", "Ada Holt", "told", "“We open in May.”"),
    ("In a letter to the council, Ada Holt wrote: “We open in May.”", "Ada Holt", "wrote", "“We open in May.”"),
    ("Said Holt, “We open in May, come what may.”", "Holt", "Said", "“We open in May, come what may.”"),
    ("Ada Holt: “We open in May.”", "Ada Holt", ":", "“We open in May.”"),
    ("“We open in May.” — Ada Holt", "Ada Holt", "—", "“We open in May.”"),
    ("“We open in May.”\n\n— Ada Holt, mayor", "Ada Holt, mayor", "—", "“We open in May.”"),
    ("Ada Holt, head of port, said, “We open in May.”", "Ada Holt, head of port,", "said", "“We open in May.”"),
    ("“We open,” said Ada Holt, a pilot who knows it.", "Ada Holt, a pilot who knows it", "said", "“We open,”"),
    ("“We open,” said Ada Holt, adding nothing.", "Ada Holt", "said", "“We open,”"),
    ("“We open,” said Ada Holt on Monday.", "Ada Holt", "said", "“We open,”"),
    ("They met.\n\nThe mayor answered them:\n\n“We open in May.”", "The mayor", "answered", "“We open in May.”"),
    ("The judge wrote in her ruling, “We open in May,” and left.", "The judge", "wrote", "“We open in May,”"),
    ("“We open in May,” the ruling said.", "the ruling", "said", "“We open in May,”"),
    ("“We open,” according to Ada Holt.", "Ada Holt", "according to", "“We open,”"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "cue", "content"), ONE)
def test_one_quotation(text: str, source: str, cue: str, content: str) -> None:
    assert triples(text) == [("direct", source, cue, content)]


FOREIGN = [
    ("de", "„Wir öffnen im Mai“, sagte Ada Holt am Montag.", "Ada Holt", "sagte", "„Wir öffnen im Mai“"),
    ("de", "»Wir öffnen im Mai«, sagte Ada Holt.", "Ada Holt", "sagte", "»Wir öffnen im Mai«"),
    ("de", "Ada Holt erklärte: „Das Geld fehlt.“", "Ada Holt", "erklärte", "„Das Geld fehlt.“"),
    ("fr", "« Nous ouvrirons en mai », a déclaré Ada Holt.", "Ada Holt", "a déclaré", "« Nous ouvrirons en mai »"),
    ("fr", "« Nous ouvrirons en mai », a-t-il dit.", "il", "dit", "« Nous ouvrirons en mai »"),
    ("es", "«Abriremos en mayo», dijo la alcaldesa Ada Holt.", "la alcaldesa Ada Holt", "dijo", "«Abriremos en mayo»"),
    ("es", "“Abriremos en mayo”, dijo.", None, "dijo", "“Abriremos en mayo”"),
    ("pt", "“Vamos abrir em maio”, disse Ada Holt.", "Ada Holt", "disse", "“Vamos abrir em maio”"),
    ("it", "«Apriremo a maggio», ha detto Ada Holt.", "Ada Holt", "ha detto", "«Apriremo a maggio»"),
    ("nl", "“We gaan in mei open”, zei Ada Holt.", "Ada Holt", "zei", "“We gaan in mei open”"),
    ("no", "«Vi åpner i mai», sa Ada Holt.", "Ada Holt", "sa", "«Vi åpner i mai»"),
    ("nb-NO", "– Vi åpner i mai, sier Ada Holt.", "Ada Holt", "sier", "– Vi åpner i mai"),
    ("da", "»Vi åbner i maj«, siger Ada Holt.", "Ada Holt", "siger", "»Vi åbner i maj«"),
    ("sv", "”Vi öppnar i maj”, säger Ada Holt.", "Ada Holt", "säger", "”Vi öppnar i maj”"),
    ("ar", "قال الوزير: «سنفتح الجسر في مايو».", "الوزير", "قال", "«سنفتح الجسر في مايو»"),
    ("he", '"נפתח את הגשר במאי", אמר השר דוד כהן.', "השר דוד כהן", "אמר", '"נפתח את הגשר במאי"'),
    ("sw", "Ada Holt: “Tutafungua daraja mwezi Mei.”", "Ada Holt", ":", "“Tutafungua daraja mwezi Mei.”"),
    ("sw", "“Tutafungua daraja Mei hii”, alisema Ada Holt.", "Ada Holt", "alisema", "“Tutafungua daraja Mei hii”"),
    ("zu", "“Sizovula ibhuloho futhi ngoMeyi”, kusho uAda Holt.", None, None, "“Sizovula ibhuloho futhi ngoMeyi”"),
    ("ja", "市長は「橋は五月にまた開く予定だ」と述べた。", "市長", "述べた", "「橋は五月にまた開く予定だ」"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "source", "cue", "content"), FOREIGN)
def test_quotations_in_other_languages(
    language: str, text: str, source: str | None, cue: str | None, content: str
) -> None:
    assert triples(text, language) == [("direct", source, cue, content)]


@pytest.mark.parametrize(
    ("language", "text"), [(row[0], row[1]) for row in FOREIGN if row[0] not in ("zu", "ja", "nb-NO")]
)
def test_the_language_is_guessed(language: str, text: str) -> None:
    small = {
        "de": "Die Brücke ist nicht für den Verkehr und die Fähre ist auf dem Weg.",
        "fr": "Le pont est fermé pour les travaux et une partie du port dans la ville.",
        "es": "El puente que los barcos del puerto no usan es una parte de la ciudad.",
        "pt": "A ponte não está aberta para os barcos e uma parte do porto em obras.",
        "it": "Il ponte non è aperto per le navi e una parte del porto della città che è sono.",
        "nl": "De brug is niet open voor het verkeer van de haven en het is een deel van de stad.",
        "no": "Broen er ikke åpen for trafikk og det er en del av havnen som er stengt.",
        "da": "Broen er ikke åben for trafik, og det er en del af havnen, som er lukket.",
        "sv": "Bron är inte öppen för trafik och det är en del av hamnen som är stängd.",
    }.get(language, "")
    assert [s.content.text for s in statements_in(f"{small}\n\n{text}", None, None).statements]


TRAPS = [
    "Joe 'Bob' Smith sailed home.",
    "Joe “Bob” Smith sailed home.",
    "He read “The Old Bridge” twice.",
    "The so-called “bridge to nowhere” is closed.",
    "The pilots’ boat and the captains’ boat left ’til spring.",
    'It was a 6\' 2" mast, and the boom was 5" thick.',
    "The song “Go Home” was played.",
    "The ‘90s were good to the port.",
    "They call it rock 'n' roll.",
    "“Go Home,” the new song, was played.",
]


@pytest.mark.parametrize("text", TRAPS)
def test_no_speech(text: str) -> None:
    assert triples(text) == []


def test_broken_by_its_own_cue_is_one_statement() -> None:
    found = read("“We open in May,” Ada Holt said. “The money is there.” The council left.")
    assert [s.content.text for s in found] == ["“We open in May,” “The money is there.”"]
    assert len(found[0].content.spans) == 2
    found = read("“We open,” Ada Holt said on Monday, “in May.”")
    assert [s.content.text for s in found] == ["“We open,” “in May.”"]
    found = read("“We open,” Ada Holt said, “in May.”")
    assert [s.content.text for s in found] == ["“We open,” “in May.”"]


def test_a_quotation_right_before_another_is_the_same_speakers() -> None:
    both = "“We will go home tonight.” “We stay here for good,”"
    assert triples(f"{both} Holt said.") == [("direct", "Holt", "said", both)]


def test_two_speakers_in_one_paragraph() -> None:
    text = "“We open in May,” said Ada Holt. “We do not,” said Ben Roy."
    assert [(s.source.text, s.content.text) for s in read(text) if s.source] == [
        ("Ada Holt", "“We open in May,”"),
        ("Ben Roy", "“We do not,”"),
    ]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('"It is no “town” any more, and never was.', ['"It is no “town” any more, and never was.']),
        ('"It is “old” and “slow,” and ends," she said.', ['"It is “old” and “slow,” and ends,"']),
        ('"It is old,” she said. “It is slow.”', ['"It is old,”', "“It is slow.”"]),
        ('"It is old," she said of the “town”.', ['"It is old,"', "“town”"]),
    ],
)
def test_curly_marks_within_straight_ones(text: str, quotations: list[str]) -> None:
    assert [text[one.start : one.end] for one in quotations_in(text, 0, len(text))] == quotations


def test_a_mark_left_open_takes_its_paragraph_alone() -> None:
    found = read("Ada Holt said: “We open in May.\n\nThe council met for hours. It was late.\n\n“No,” said Ben Roy.")
    assert [s.content.text for s in found] == ["“We open in May.", "“No,”"]
    assert not any(s.continues for s in found)


def test_quotations_over_paragraphs_continue() -> None:
    text = "Ada Holt said: “We open in May.\n\n“The money is there.\n\n“And the steel, too,” she added."
    found = read(text)
    assert [s.content.text for s in found] == ["“We open in May.", "“The money is there.", "“And the steel, too,”"]
    assert [s.continues for s in found] == [None, found[0].id, found[1].id]
    assert {s.speaker.name for s in found if s.speaker} == {"Ada Holt"}
    assert found[1].cue is None


def test_whole_paragraphs_continue_the_one_before() -> None:
    found = read("“We open in May,” said Ada Holt.\n\n“The money is there at last.”\n\nThe council left.")
    assert [s.continues for s in found] == [None, found[0].id]


def test_a_pull_quote_is_its_speakers_who_says_the_words_elsewhere() -> None:
    text = (
        "“We open in May,” said Ada Holt.\n\n“Bridges do that”\n\n“The money is there at last,” she said.\n\n"
        "“Steel bends. Bridges do that,” said Ben Roy."
    )
    pull = next(s for s in read(text) if s.content.text == "“Bridges do that”")
    assert (pull.speaker and pull.speaker.name, pull.cue, pull.source, pull.continues) == ("Ben Roy", None, None, None)


def test_words_that_two_say_are_nobodys() -> None:
    text = "“Bridges do that”\n\n“Bridges do that,” said Ben Roy.\n\n“Bridges do that, too,” said Ada Holt."
    assert [s.speaker and s.speaker.name for s in read(text)] == [None, "Ben Roy", "Ada Holt"]


@pytest.mark.parametrize("heading", ["“Bridges do that”", "“A healthy bridge.”", "‘We all heard it in the night.’"])
def test_a_heading_in_quotation_marks_is_nobodys(heading: str) -> None:
    found = read(f"“We open in May,” said Ada Holt.\n\n{heading}\n\nThe council left.")
    assert [s.content.text for s in found] == ["“We open in May,”"]


def test_what_goes_on_does_so_behind_a_pull_quote() -> None:
    found = read(
        "Ada Holt said: “We open in May.\n\n“The money is there at last.”\n\n“May”\n\n“We hope so, all of us here.”"
    )
    assert [s.speaker and s.speaker.name for s in found] == ["Ada Holt"] * 3


def test_quotations_inside_of_one_that_goes_on() -> None:
    found = read("“We open in May,” said Ada Holt.\n\n“The money is there. My friend told me, ‘Take it all.’ I did.”")
    inner = next(s for s in found if s.within)
    assert (inner.content.text, inner.source and inner.source.text) == ("‘Take it all.’", "My friend")


def test_a_quotation_inside_with_its_own_cue_is_within() -> None:
    found = read("“He told me: ‘Go home, all of you,’ and we went,” Ada Holt said.")
    inner = next(s for s in found if s.within)
    outer = next(s for s in found if s.id == inner.within)
    assert (inner.content.text, inner.source and inner.source.text) == ("‘Go home, all of you,’", "He")
    assert outer.source is not None
    assert outer.source.text == "Ada Holt"


def test_a_quotation_inside_without_a_cue_is_no_statement() -> None:
    assert len(read("“The ‘old bridge’ is closed,” Ada Holt said.")) == 1


def test_ids_are_over_the_words() -> None:
    first, second = read("“We open,” said Ada Holt. They ate.\n\n“WE  OPEN,” said Ben Roy.")
    assert second.id == f"{first.id}-2"
    alone = read("A long day went by.\n\n“We open,” she said.")[0]
    assert alone.id == first.id


def test_a_word_in_marks_before_a_dash_is_no_speech() -> None:
    assert triples("“Tarn-8” — the older model", "en") == []
    assert triples("“We are done with it” — Ada Holt", "en") == [("direct", "Ada Holt", "—", "“We are done with it”")]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Holt was asked, “Do you regret it?” The mayor admitted that she did.", ["that she did"]),
        ("“Do you regret it?” the mayor asked.", ["“Do you regret it?”"]),
        ("The town was late. “Do you regret it?” the mayor said.", ["“Do you regret it?”"]),
    ],
)
def test_what_somebody_is_asked_is_not_said_by_the_next_speaker(text: str, contents: list[str]) -> None:
    assert [said for _, source, _, said in triples(text) if source and "mayor" in source] == contents
