"""Speakers by name, surname, pronoun and role; circumstances of speaking. Unsure is null."""

from __future__ import annotations

from datetime import date

import pytest
from tests.statements.telling import who
from tests.timing import seconds

from onrecord.record import Speaker
from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.beside import gender_of_titles
from onrecord.statements.speakers.speakers import Speakers

pytestmark = pytest.mark.rules_alone

MONDAY = date(2031, 3, 17)


def last_speaker(text: str) -> Speaker:
    speaker = statements_in(text, MONDAY, "en").statements[-1].speaker
    assert speaker is not None
    return speaker


HOLT = "Mayor Ada Holt met the council. "
CASES = [
    ("Port envoy Ada Holt said the bridge was safe.", "Ada Holt", "Port envoy", "person", "name"),
    ("Mayor Ada Holt said the bridge was safe.", "Ada Holt", "Mayor", "person", "name"),
    ("“Safe,” said Ada Holt, head of the port, on Sunday.", "Ada Holt", "head of the port", "person", "name"),
    (HOLT + "Then Ben Roy spoke. “It is safe,” Holt said.", "Ada Holt", "Mayor", "person", "surname"),
    (HOLT + "“It is safe,” she said.", "Ada Holt", "Mayor", "person", "pronoun"),
    (HOLT + "Ben Roy was late. “It is safe,” she said.", "Ada Holt", "Mayor", "person", "pronoun"),
    (HOLT + "“It is safe,” he said.", None, None, "unnamed", None),
    ("Priya Moor met Callum Roy. “It is safe,” she said.", "Priya Moor", None, "person", "pronoun"),
    ("Priya Moor met Callum Roy. “It is safe,” he said.", "Callum Roy", None, "person", "pronoun"),
    (HOLT + "“It is safe,” the mayor said.", "Ada Holt", "Mayor", "person", "role"),
    (HOLT + "Mayor Ben Roy came too. “It is safe,” the mayor said.", None, "mayor", "unnamed", None),
    ("“It is safe,” a spokeswoman said.", None, "spokeswoman", "unnamed", None),
    ("Ukrainian officials said they would not pay.", None, "officials", "group", None),
    ("Voters said they would not pay.", None, "Voters", "group", None),
    ("Norway said it would not pay.", "Norway", None, "organisation", "name"),
    ("The Harbour Department said it would not pay.", "Harbour Department", None, "organisation", "name"),
    ("The report said the bridge was safe.", None, "report", "document", None),
    ("“It is safe,” they said.", None, None, "group", None),
    ("Ada Holt and Ben Roy said the bridge was safe.", "Ada Holt and Ben Roy", None, "group", "name"),
    ("A former mayor of Hull, Ada Holt, said it was safe.", "Ada Holt", "former mayor of Hull", "person", "name"),
    ("Norway said it would not pay. It said that the bridge was safe.", "Norway", None, "organisation", "pronoun"),
    (HOLT + "“It is safe,” the 37-year-old said.", "Ada Holt", "Mayor", "person", "role"),
    ("The Dutch and Norwegian governments said it was safe.", None, "governments", "group", None),
    ("The council heard Mayor Ada Holt, who said that it was safe.", "Ada Holt", "Mayor", "person", "relative"),
    ("Firefighters said that it was safe.", None, "Firefighters", "group", None),
    ("The town was shut. Beekeepers warned that the frost would kill the hives.", None, "Beekeepers", "group", None),
    ("Festivalgoers said that it was safe.", None, "Festivalgoers", "group", None),
    ("Ada Sanders met the council. Sanders said that it was safe.", "Ada Sanders", None, "person", "surname"),
    ("Tom Holm‘s mother confirmed: “He is safe and well.”", None, "Tom Holm‘s mother", "unnamed", None),
]


@pytest.mark.parametrize(("text", "name", "role", "kind", "resolved_by"), CASES)
def test_speaker(text: str, name: str | None, role: str | None, kind: str, resolved_by: str | None) -> None:
    speaker = last_speaker(text)
    assert (speaker.name, speaker.role, speaker.kind, speaker.resolved_by) == (name, role, kind, resolved_by)
    if name and " and " not in name and speaker.named_by:
        assert text[slice(*speaker.named_by)] == name


MORE = [
    ("“It is safe,” Mr Holt said.", "Holt", None, "person"),
    ("Holt Island was calm. Ada Holt came. “It is safe,” Holt said.", "Ada Holt", None, "person"),
    ("If one analyst meets Vestor director Ada Holt, she said it was safe.", "Ada Holt", "Vestor director", "person"),
    ("PM Ada Holt said it was safe.", "Ada Holt", "PM", "person"),
    (
        "Marsk’s minister of mines and energy Ada Holt said it was safe.",
        "Ada Holt",
        "minister of mines and energy",
        "person",
    ),
    ("Former Secretary of State Ada Holt said it was safe.", "Ada Holt", "Former Secretary of State", "person"),
    ("Master of ceremonies Ada Holt said it was safe.", "Ada Holt", "Master of ceremonies", "person"),
    ("A spokesman for Ada Holt said it was safe.", None, "spokesman for Ada Holt", "unnamed"),
    ("Holt campaign adviser Ben Roy said it was safe.", "Ben Roy", "Holt campaign adviser", "person"),
    ("The Bureau of Ships and Ports said it was safe.", "Bureau of Ships and Ports", None, "organisation"),
    ("Sen. Ada Holt spoke. “It is safe,” the senator said.", "Ada Holt", "Sen.", "person"),
    ("The Mountain said it was safe.", "Mountain", None, "organisation"),
    ("Environmentalists said it was not safe.", None, "Environmentalists", "group"),
    ("“It is safe,” said Ada Holt, who was a pilot once.", "Ada Holt", None, "person"),
]


@pytest.mark.parametrize(("text", "name", "role", "kind"), MORE)
def test_more_speakers(text: str, name: str | None, role: str | None, kind: str) -> None:
    speaker = last_speaker(text)
    assert (speaker.name, speaker.role, speaker.kind) == (name, role, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Es ist sicher“, sagte Bürgermeisterin Ada Holt.", "Ada Holt"),
        ("„Es ist sicher“, sagte Ada Holt von der Werft.", "Ada Holt"),
        ("Ada Holt kam. „Es ist sicher“, sagte Holt.", "Ada Holt"),
        ("„Es ist sicher“, sagte der Feuerwehrsprecher.", None),
        ("„Es ist sicher“, sagte die Mutter.", None),
    ],
)
def test_german_nouns_are_no_names(text: str, name: str | None) -> None:
    speaker = statements_in(text, None, "de").statements[-1].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ukrainian officials said they would not pay.", "Ukraine"),
        ("Other South Korean officials said they would not pay.", "South Korea"),
        ("“It is safe,” said a spokesman for Ada Holt.", "Ada Holt"),
        ("“It is safe,” said Ada Holt’s lawyer.", "Ada Holt"),
        ("“It is safe,” said Ada Holt.", None),
        ("Holt campaign spokesman Ben Roy met Ada Holt. “It is safe,” Roy said.", "Ada Holt"),
        ("“It is safe,” said Ben Roy, director of the Port Authority.", "Port Authority"),
        ("“It is safe,” said Norwegian President Ben Roy.", None),
    ],
)
def test_side(text: str, side: str | None) -> None:
    assert last_speaker(text).side == side


def test_names_inside_of_quotations_are_no_subjects() -> None:
    speaker = last_speaker("Mr. Holt met Mr. Roy. “Roy is late. Roy is always late,” he said.")
    assert speaker.name == "Holt"


def test_i_inside_of_a_quotation_is_its_speaker() -> None:
    found = statements_in("“I told him: ‘Go home, all of you,’ and he went,” Ada Holt said.", None, "en").statements
    inner = next(s for s in found if s.within)
    assert inner.speaker is not None
    assert (inner.speaker.name, inner.speaker.resolved_by) == ("Ada Holt", "first-person")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ada Holt said Sunday that it was safe.", "2031-03-16"),
        ("Ada Holt said on Monday that it was safe.", "2031-03-17"),
        ("Ada Holt said on Tuesday that it was safe.", "2031-03-11"),
        ("“It is safe,” Ada Holt said yesterday.", "2031-03-16"),
        ("“It is safe,” said Ada Holt on Friday.", "2031-03-14"),
        ("“It is safe,” said Ada Holt.", None),
        ("On Friday, Ada Holt said that it was safe.", "2031-03-14"),
        ("“It is safe,” Ada Holt said in an interview published Sunday.", None),
        ("Ada Holt said that it was safe on Sunday.", None),
        ("“It is safe,” Ada Holt told the Sunday Times.", None),
    ],
)
def test_when_it_was_said(text: str, day: str | None) -> None:
    said = statements_in(text, MONDAY, "en").statements[0].said
    assert (said.when and said.when.earliest) == day
    assert (said.when and said.when.latest) == day
    assert statements_in(text, None, "en").statements[0].said.when is None


@pytest.mark.parametrize(
    ("text", "venue", "to"),
    [
        ("“It is safe,” Holt said in an interview with the Harbour Post.", "an interview with the Harbour Post", None),
        ("“It is safe,” she wrote on Telegram.", "Telegram", None),
        ("In a post on Telegram, Holt wrote that it was safe.", "a post on Telegram", None),
        ("“It is safe,” Holt told reporters in Bergen.", "Bergen", "reporters"),
        ("Holt told reporters at the Port of Hull on Monday that it was safe.", "the Port of Hull", "reporters"),
        ("“It is safe,” Holt told reporters in English.", None, "reporters"),
        ("“It is safe,” Holt told reporters on Monday.", None, "reporters"),
        ("Holt told voters in Bergen that it was safe.", None, "voters"),
        ("Holt told reporters outside the lakeside hotel that it was safe.", "outside the lakeside hotel", "reporters"),
        ("Holt told them in the corridor: “It is safe, all of it.”", "the corridor", "them"),
        ("“It is safe,” Holt said on television on Monday.", "television", None),
        ("Holt promised parliament on Monday that it would be safe.", None, "parliament"),
        ("Holt told the Harbour Post that it was safe.", None, "the Harbour Post"),
        ("“It is safe,” Holt told The Harbour Post. “It will hold.”", None, "The Harbour Post"),
        ("“It is safe,” Holt told Harbour Corp. “It will hold.”", None, "Harbour Corp."),
        ("“It is safe,” Holt said.", None, None),
    ],
)
def test_where_and_to_whom(text: str, venue: str | None, to: str | None) -> None:
    said = statements_in(text, MONDAY, "en").statements[0].said
    assert (said.venue, said.to) == (venue, to)


BEGINNINGS = [
    ("Mayor Ada Holt came.\n\nA spokeswoman for the port left. “It is safe,” she said.", None),
    ("Mayor Ada Holt came.\n\nThe manager of the inn laughed. “It is safe,” she said.", None),
    ("Mayor Ada Holt came.\n\nThe mayor laughed. “It is safe,” she said.", "Ada Holt"),
    (
        "Port envoy Ebbe Krant came.\n\nUlv Tarn of the Reed Party, who saw him, left. “It is safe,” he said.",
        "Ulv Tarn",
    ),
    ("Its chief envoy, Ebbe Krant, demands more. “It is safe,” he said.", "Ebbe Krant"),
    (
        "Reed Power, the builder, denied that. “It is,” said its head, Ada Holt. She called it “safe as a house”.",
        "Ada Holt",
    ),
    ("Ebbe Krant, the union’s chairman, agreed at once: “It is safe. It always was.”", "Ebbe Krant"),
    ("Ada Holt, who teaches law at the port, is less hopeful: “It is safe until it is not.”", "Ada Holt"),
    ("The Pilots' Union said it was safe.", "Pilots' Union"),
    ("Norway’s defence ministry said it was safe.", "Norway’s defence ministry"),
    ("The harbour ministry said it was safe.", "harbour ministry"),
    ("A harbour ministry said it was safe.", None),
    ("The company said it was safe.", None),
]


@pytest.mark.parametrize(("text", "name"), BEGINNINGS)
def test_who_begins_the_paragraph_is_he_or_she(text: str, name: str | None) -> None:
    assert last_speaker(text).name == name


def test_who_is_she_in_one_sentence_is_no_he_in_another() -> None:
    text = (
        "Runa Delgast, the water minister, promised a lower lake. “You may hold me to it,” she said.\n\n"
        "That call came from Ansel Pohl, a deputy of the Reed Party. “Either she read it or she did not,” he said."
    )
    assert [said.speaker.name for said in statements_in(text).statements if said.speaker and said.form == "direct"] == [
        "Runa Delgast",
        "Ansel Pohl",
    ]


AGAIN = [
    ("“It is safe,” said R. Gil Holt, the port's commissioner, who measured it.", "R. Gil Holt"),
    ("Sen. Ada Holt came. The Republican said that it was safe.", "Ada Holt"),
    ("Sen. Ada Holt has been pushing the Krant administration. The Republican said that it was safe.", "Ada Holt"),
    (
        "Republican envoy Ebbe Krant left.\n\nDemocratic Sen. Ada Holt came. The Republican said that it was safe.",
        "Ebbe Krant",
    ),
    ("Sir Hollis Pent came. “It is safe,” Sir Hollis said.", "Hollis Pent"),
    ("“It is safe,” Number 10 said.", "Number 10"),
    ("“It is safe,” No 10 said.", None),
    ("Ada Holt’s campaign met on Monday. The campaign said that it was safe.", "Ada Holt’s campaign"),
    ("The campaign said that it was safe.", None),
    ("Sanders met a “Holt aide Ben Roy” then. “It is safe,” the Holt aide said.", "Ben Roy"),
    ("A new Gannet poll showed that it was safe.", "Gannet poll"),
    ("A new poll showed that it was safe.", None),
    ("A Republican poll showed that it was safe.", None),
]


@pytest.mark.parametrize(("text", "name"), AGAIN)
def test_who_is_named_before_is_told_again_by_other_words(text: str, name: str | None) -> None:
    assert last_speaker(text).name == name


def test_what_somebody_is_said_to_be_means_them() -> None:
    text = "Then Ebbe Krant left. Ada Holt remains one of the last elders to call it safe."
    start = text.index("one of")
    speaker = Speakers(text, language_of(text, "en")).speaker_of((start, text.index(" to call")))
    assert speaker is not None
    assert speaker.name == "Ada Holt"


def test_i_outside_of_quotations_is_the_writer_whom_a_note_at_the_end_names() -> None:
    text = "The bridge will fall, I predict that it will.\n\nIt is old, I say that it is old.\n\n"
    english = language_of(text, "en")
    place = text.index("I say")
    with_note = text + "Ada Holt, a builder, is a columnist."
    speaker = Speakers(with_note, english).speaker_of((place, place + 1))
    assert speaker is not None
    assert (speaker.name, speaker.resolved_by) == ("Ada Holt", "first-person")
    told_of = with_note.replace("It is old", "Holt came by. It is old")
    place = told_of.index("I say")
    for unknown in (Speakers(text, english), Speakers(told_of, english)):
        speaker = unknown.speaker_of((place, place + 1))
        assert speaker is not None
        assert speaker.name is None


def test_many_pronouns_take_time_in_proportion() -> None:
    english = language_of("", "en")

    def time_of(count: int) -> float:
        text = "Ada Holt met Ben Roy. She saw him, and he said that she was late.\n" * count
        return seconds(lambda: Speakers(text, english).speaker_of((len(text) - 28, len(text) - 26)))

    assert time_of(1600) < 12 * time_of(400)


def test_a_surname_of_two_means_whom_was_named_last() -> None:
    text = "Minister Ada Holt went to the coast.\n\nColonel Ben Holt was there.\n\n“It is not safe,” Holt said."
    assert last_speaker(text).name == "Ben Holt"


def test_a_commander_s_title_is_no_body() -> None:
    speaker = last_speaker("Chief of Army Staff General Ada Holt said it was safe.")
    assert (speaker.name, speaker.side) == ("Ada Holt", "Army Staff")


def test_a_role_by_another_persons_title_tells_its_own_gender() -> None:
    assert [gender_of_titles(role) for role in ("Ms Moor’s father", "Mr Brask' sister", "Ms")] == ["m", "f", "f"]


@pytest.mark.parametrize(("word", "name"), [("who", "Ada Holt"), ("that", None)])
def test_that_behind_a_person_is_not_who(word: str, name: str | None) -> None:
    text = f"Mayor Ada Holt, {word} says the bridge is safe."
    at = text.index(word)
    speaker = Speakers(text, language_of(text, "en")).speaker_of((at, at + len(word)))
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("lead", "role"),
    [
        ("As policy director for the Dockers’ Union,", "policy director for the Dockers’ Union"),
        ("As a student at Hull College,", None),
        ("As the rain fell on Hull,", None),
        ("Like a family member,", None),
    ],
)
def test_what_somebody_is_at_a_sentences_beginning(lead: str, role: str | None) -> None:
    text = f"{lead} Ada Holt has been on the quay for days. “It is shut,” Holt said."
    (one,) = statements_in(text, None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == ("Ada Holt", role)


def test_an_age_is_no_part_of_a_role() -> None:
    text = "“It is shut,” said Ada Holt, the 26-year-old president of the local, who works there."
    (one,) = statements_in(text, None, "en").statements
    assert one.speaker is not None
    assert one.speaker.role == "president of the local"


@pytest.mark.parametrize(
    ("text", "source", "name", "role", "kind"),
    [
        ("US said the road was safe.", "US", "US", None, "organisation"),
        ("They told us it was shut, and us agreed.", "us", None, None, "group"),
        ("Regional Commissioner of Lund, Ada Holt says the plan is on.", "Ada Holt", "Ada Holt", "Commissioner of Lund",
         "person"),
        ("After a talk with the head of Hull Ferries, Ada Holt said so.", "Ada Holt", "Ada Holt", None, "person"),
        ("The mayor, Ada Holt said, was ill.", "Ada Holt", "Ada Holt", None, "person"),
        ("Like a family member, Ada Holt said it hurt.", "Ada Holt", "Ada Holt", None, "person"),
        ("The interim authorities - which have condemned it - must agree.", "which", None, "interim authorities",
         "group"),
        ("It is late. Fresh polling suggests that.", "Fresh polling", None, "Fresh polling", "document"),
    ],
)  # fmt: skip
def test_one_sentence(text: str, source: str, name: str | None, role: str | None, kind: str) -> None:
    speaker = who(text, source)
    assert (speaker.name, speaker.role, speaker.kind) == (name, role, kind)


def test_a_bank_without_the_word_in_its_name() -> None:
    text = "Goldman Sachs estimates that oil will rise.\n\n“We keep our view,” the bank said."
    assert who(text, "the bank", Goldman_Sachs="organisation").name == "Goldman Sachs"
    other = text.replace("Goldman Sachs", "Hull Works")
    assert who(other, "the bank", Hull_Works="organisation").name is None


@pytest.mark.parametrize(
    ("before", "name", "role"),
    [
        ("", None, "president’s office"),
        ("President Ada Holt met them. ", "Ada Holt’s office", None),
    ],
)
def test_whose_office_it_is_where_who_holds_one_begins_the_sentence(
    before: str, name: str | None, role: str | None
) -> None:
    text = f"Roy Varn and Eve Moor came, and Moor stayed. {before}The president is due on Sunday, her office said."
    speaker = who(text, "her office")
    assert (speaker.name, speaker.role, speaker.kind) == (name, role, "organisation")
