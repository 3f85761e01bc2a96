"""Which names a source is about, and what it is where it has none of its own."""

from __future__ import annotations

import pytest
from tests.timing import seconds

from onrecord.record import NameKind, Speaker
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.speakers import Speakers


def who(source: str, behind: str = " said that it was late.") -> Speaker:
    speaker = Speakers(source + behind, language_of("", "en")).speaker_of((0, len(source)))
    assert speaker is not None
    return speaker


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("The Hull-based charity Harbour Watch International", "Harbour Watch International", None),
        ("The Hull-based charity, Harbour Watch International,", "Harbour Watch International", None),
        ("Hull-based Holt Works Association", "Holt Works Association", None),
        ("The Hull, Mass.-based Holt Works Association", "Holt Works Association", None),
        ("The Hull-based economist Ada Roy", "Ada Roy", "Hull-based economist"),
        ("Marsk-born pilot Ada Roy", "Ada Roy", "Marsk-born pilot"),
        ("The Hull-based group", None, "Hull-based group"),
        ("A Hull-based firm owned by Holt Works", None, "Hull-based firm owned by Holt Works"),
        ("The Hull, Mass., maker of toys", None, "maker of toys"),
        ("The Daily Tarn newspaper in Hull", "Daily Tarn", None),
        ("“Mrs Tarn” actress Ada Roy", "Ada Roy", "actress"),
        ("Olympian Ada Roy", "Ada Roy", "Olympian"),
        ("Astronaut Ada Roy", "Ada Roy", "Astronaut"),
        ("Belgian Ada Roy", "Ada Roy", "Belgian"),
        ("New Yorker Ada Roy", "Ada Roy", "New Yorker"),
        ("Fellow Londoner Ada Roy", "Ada Roy", "Fellow Londoner"),
        ("Briton Stoff Varn", "Stoff Varn", "Briton"),
        ("Egyptian Ada Roy Union", "Egyptian Ada Roy Union", None),
        ("German Roy", "German Roy", None),
    ],
)
def test_where_a_body_is_based_is_no_name(source: str, name: str | None, role: str | None) -> None:
    speaker = who(source)
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    "source",
    [
        "Reps. Tom Roy, Mary Brask and others",
        "Reps. Tom Roy of Ohio, Mary Brask of Iowa, and others",
        "Ministers Tom Roy, Mary Brask and several colleagues",
        "Tom Roy and others",
    ],
)
def test_some_who_are_named_of_many_are_a_group(source: str) -> None:
    speaker = who(source)
    assert (speaker.name, speaker.role, speaker.kind) == (None, source, "group")


def test_a_post_in_capitals_at_a_body_is_no_name() -> None:
    assert who("Harbour Manager at Holt Works Ada Roy, who has sailed for years,").name == "Ada Roy"


def test_titles_of_several_are_no_part_of_a_name() -> None:
    assert who("Ministers Tom Roy and Mary Brask").name == "Tom Roy and Mary Brask"
    assert who("The Workers Association").name == "Workers Association"


@pytest.mark.parametrize(
    ("source", "behind", "role", "kind"),
    [
        ("A long, careful study", " found it late.", "long, careful study", "document"),
        ("An angry, tired voter", " said so.", "angry, tired voter", "unnamed"),
        ("The mayor, an angry man,", " said so.", "mayor", "unnamed"),
        ("A voter, tired and angry,", " said so.", "voter", "unnamed"),
        ("a rigorously designed, randomised", " trial.", "rigorously designed, randomised trial", "document"),
        ("a boldly designed", ", randomised trial, it was late.", "boldly designed, randomised trial", "document"),
        ("The accused", " told the judge that it was late.", "accused", "unnamed"),
        ("The accused", " wept, the judge said.", "accused", "unnamed"),
    ],
)  # fmt: skip
def test_adjectives_before_a_comma_are_no_role(source: str, behind: str, role: str, kind: str) -> None:
    speaker = who(source, behind)
    assert (speaker.role, speaker.kind) == (role, kind)


@pytest.mark.parametrize(
    ("source", "side"), [("Holt & Company's annual Harbour Survey", "Holt & Company"), ("The Harbour Survey", None)]
)
def test_whose_survey_it_is_is_its_side(source: str, side: str | None) -> None:
    at = source.index("Harbour Survey")
    text = f"{source} found that it was late."
    names: list[tuple[tuple[int, int], NameKind]] = [((at, len(source)), "organisation")]
    speaker = Speakers(text, language_of("", "en"), (), names).speaker_of((0, len(source)))
    assert speaker is not None
    assert (speaker.name, speaker.side, speaker.kind) == ("Harbour Survey", side, "document")


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("CEO of the Harbour Council Tom Roy", "Tom Roy", "CEO of the Harbour Council"),
        ("Mayor of Hull Ada Holt", "Ada Holt", "Mayor of Hull"),
        ("Marsk Ambassador to the United States Ada Holt", "Ada Holt", "Ambassador to the United States"),
        ("Minister of Education Zorania Holt", "Zorania Holt", "Minister of Education"),
        ("The president of Brazil Zair Roy", "Zair Roy", "president of Brazil"),
        ("Undersecretary for Education Mr. Roy", "Roy", "Undersecretary for Education"),
        ("Director of the Hull chapter of the Council on Harbour Relations Ada Holt", "Ada Holt", None),
        ("The head of the Saint Thomas School", None, "head of the Saint Thomas School"),
        ("The Minister of Health Services", None, "Minister of Health Services"),
        ("A spokesman for Hull Works Ada Holt", None, "spokesman for Hull Works Ada Holt"),
        ("The director of the Thomas Cook Party", None, "director of the Thomas Cook Party"),
        ("The trust’s medical director, Prof Ada Holt,", "Ada Holt", "trust’s medical director"),
        ("Progress Party of Norland leader Ada Holt", "Ada Holt", "Progress Party of Norland leader"),
        ("Party for the People leader Ada Holt", "Ada Holt", "Party for the People leader"),
        ("Hull Search lead Ada Holt", "Ada Holt", "Hull Search lead"),
        ("The Chief of Army Staff General Ada Holt", "Ada Holt", "Chief of Army Staff General"),
        ("Inspector General of Police Ada Holt", "Ada Holt", "Inspector General of Police"),
        ("The Chief of Naval Staff, Admiral Ada Holt,", "Ada Holt", "Chief of Naval Staff"),
        ("Marketing Manager at Ocean Tours Ada Holt", "Ada Holt", "Marketing Manager at Ocean Tours"),
        ("The United Nations’ (UN) top court", "United Nations’ (UN) top court", None),
        ("Varn Advisers - a consultancy for boats -", "Varn Advisers", None),
    ],
)
def test_who_holds_an_office_is_named_behind_its_body(source: str, name: str | None, role: str | None) -> None:
    speaker = who(source)
    assert (speaker.name, speaker.role) == (name, role)


def test_a_source_of_many_offices_takes_no_longer() -> None:
    assert seconds(lambda: who("Head of Ada" + " of Port Holt" * 400), enough=2) < 2


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("Turks", "Turks"), ("Bosnian Serbs", "Bosnian Serbs"), ("An angry Iowa Republican", "angry Iowa Republican"),
        ("The authorities in the Hull, N.Y., area", "authorities in the Hull, N.Y., area"), ("The MEC", "MEC"),
        ("Officials in Hull, D.C., and Varn", "Officials in Hull, D.C., and Varn"),
    ],
)  # fmt: skip
def test_peoples_members_and_offices_are_no_names(source: str, role: str) -> None:
    speaker = who(source)
    assert (speaker.name, speaker.role) == (None, role)
    assert who("Ada Brits").name == "Ada Brits"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The Hull Argus newspaper", "Hull Argus"),
        ("The Hull Independent School District", "Hull Independent School District"),
        ("the Hull Washington Post", "Hull Washington Post"),
    ],
)
def test_papers_and_districts_are_bodies(source: str, name: str) -> None:
    speaker = who(source)
    assert speaker.name == name
    assert speaker.kind != "document"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Varn Financial Services Inc. was late. Varn", "Varn Financial Services Inc"),
        ("Varn Works Inc. met Varn Boats Ltd. on Friday. Varn", "Varn"),
        ("Varn Works was late. Varn", "Varn"),
        ("Holt Motor Ltd. was late. Ada Holt left. Holt", "Ada Holt"),
        ("Holt Motor Ltd. was late. Mr. Holt", "Holt"),
        ("Norway Works Ltd. was late. Norway", "Norway"),
        ("Boston Works Ltd. was late. Boston", "Boston"),
    ],
)
def test_a_firm_is_called_by_its_first_word_where_nobody_else_is(text: str, name: str) -> None:
    source = text.rpartition(". ")[2] if "Mr." not in text else "Mr. Holt"
    whole = f"{text} said that it was late."
    start = len(text) - len(source)
    speaker = Speakers(whole, language_of("", "en")).speaker_of((start, len(text)))
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("source", "role", "kind"),
    [
        ("Varn Works Corp. directors", "Varn Works Corp. directors", "group"),
        ("a federal appeals court Thursday", "federal appeals court", "organisation"),
        ("a federal appeals court on Thursday", "federal appeals court", "organisation"),
    ],
)
def test_who_is_at_a_firm_is_not_the_firm_and_a_day_is_no_name(source: str, role: str, kind: str) -> None:
    speaker = who(source)
    assert (speaker.name, speaker.role, speaker.kind) == (None, role, kind)


def test_only_the_one_of_a_role_is_who_has_it() -> None:
    text = "Mayor Ada Holt left. A mayor"
    speaker = Speakers(f"{text} said so.", language_of("", "en")).speaker_of((len(text) - len("A mayor"), len(text)))
    assert speaker is not None
    assert speaker.name is None


def test_a_title_of_two_and_a_word_before_them_are_no_part_of_a_name() -> None:
    text = "Besides Ada Holt six came. The talks between Presidents Tarn and Roy are near. Tarn said that it was late."
    speakers = Speakers(text, language_of("", "en"), (), ())
    named = [
        speakers.speaker_of((at, at + len(words)))
        for words in ("Besides Ada Holt", "Tarn said")
        for at in (text.index(words),)
    ]
    assert [one.name if one else None for one in named] == ["Ada Holt", "Tarn"]


def test_all_of_one_surname_are_a_group() -> None:
    text = "Ada Roy and her husband lost a boat. “We are sad,” the Roys said."
    at = text.index("the Roys")
    speaker = Speakers(text, language_of("", "en")).speaker_of((at, at + 8))
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (None, "group")


def test_a_name_with_a_suffix_is_cut_off_from_its_office_though_a_model_took_both() -> None:
    text = "Health Secretary Tom F. Roy Jr. said so."
    names: list[tuple[tuple[int, int], NameKind]] = [((0, 31), "person")]
    speaker = Speakers(text, language_of("", "en"), names=names).speaker_of((0, 31))
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Tom F. Roy Jr.", "Health Secretary")


def test_an_office_behind_dr_is_the_surname_of_whom_the_text_has() -> None:
    text = "Jason Head led the work. Later Dr Head said that it was late."
    at = text.index("Dr Head")
    told = Speakers(text, language_of("", "en")).speaker_of((at, at + 7))
    assert told is not None
    assert told.name == "Jason Head"
    nobody = Speakers("The head led. Later Dr Head said so.", language_of("", "en")).speaker_of((20, 27))
    assert nobody is not None
    assert nobody.name is None


@pytest.mark.parametrize("source", ["Astronomers", "Photographers from Hull", "Editors"])
def test_nouns_for_many_that_begin_sentences_are_no_names(source: str) -> None:
    assert who(source).name is None
    assert who(source).kind == "group"
