"""Speakers where every noun has a capital: an adverb, a conjunction or a noun alone is nobody."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told
from tests.timing import growth

from onrecord.record import Speaker
from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.paragraph.german import full_names

pytestmark = pytest.mark.rules_alone


def speakers(text: str) -> list[Speaker | None]:
    return [statement.speaker for statement in statements_in(text, None, "de").statements]


WORDS = ["Gleichzeitig", "Umso", "Bald", "Mai", "Die", "Das", "Hafen", "Umso Bald", "Mai Hafen"]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(
    "frame", ["„Die Brücke ist sicher“, sagte {}.", "{} sagte, dass die Brücke hält.", "{}: „Die Brücke hält noch“."]
)
def test_a_word_with_a_capital_is_nobody(frame: str, word: str) -> None:
    for speaker in speakers(frame.format(word)):
        assert speaker is None or (speaker.name, speaker.role) == (None, None)


@pytest.mark.parametrize("many", ["US-Medien", "Anwohner", "Westliche Behörden"])
def test_a_plural_without_an_article_is_a_group(many: str) -> None:
    (speaker,) = speakers(f"{many} berichteten, es habe gebrannt.")
    assert speaker is not None
    assert (speaker.name, speaker.role) == (None, many)


@pytest.mark.parametrize("sentence", ["Wir sagten, dass die Brücke hält.", "Wir sagten: „Die Brücke ist sicher“."])
def test_we_have_no_name(sentence: str) -> None:
    (speaker,) = speakers(sentence)
    assert speaker is not None
    assert (speaker.name, speaker.role) == (None, None)


@pytest.mark.parametrize("adverb", ["Gleichzeitig", "Bald", "Zugleich", "Dennoch"])
def test_an_adverb_before_the_verb_leaves_it_its_subject(adverb: str) -> None:
    found = statements_in(f"{adverb} sagte Anna Holt, dass die Brücke hält.", None, "de").statements
    assert [(s.cue and s.cue.text, s.speaker and s.speaker.name) for s in found] == [("sagte", "Anna Holt")]


def test_what_is_called_so_says_nothing() -> None:
    assert speakers("Das Schiff hieß unter anderem „Tern und Merle von Carrow“, wie die Werft weiß.") == []
    (speaker,) = speakers("Im Bericht heißt es: „Die Brücke hält noch lange“.")
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (None, "document")


def test_two_words_with_capitals_are_a_name_and_give_a_surname() -> None:
    text = "„Die Brücke ist sicher“, sagte Ulv Tarnbek. „Die Brücke bleibt offen“, sagte Tarnbek."
    found = speakers(text)
    assert [(s.name, s.kind, s.resolved_by) for s in found if s] == [
        ("Ulv Tarnbek", "person", "name"),
        ("Ulv Tarnbek", "person", "surname"),
    ]


def test_what_identifies_a_name_is_no_part_of_it() -> None:
    text = "„Die Brücke ist sicher“, sagte Ulv Tarnbek, der den Hafen leitet."
    (speaker,) = speakers(text)
    assert speaker is not None
    assert speaker.name == "Ulv Tarnbek"
    assert speaker.named_by is not None
    assert text[slice(*speaker.named_by)] == "Ulv Tarnbek"


def test_a_body_is_no_person() -> None:
    (speaker,) = speakers("„Die Brücke ist sicher“, urteilte Landgericht Kiel.")
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Landgericht Kiel", "organisation")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karl Braun kam. „Die Brücke ist sicher“, sagte er.", "Karl Braun"),
        ("Anna Holt kam. Karl Braun ging. „Die Brücke ist sicher“, sagte er.", "Karl Braun"),
        ("Karl Braun kam. Otto Meier ging. „Die Brücke ist sicher“, sagte er.", "Otto Meier"),
        ("„Die Brücke hält noch“, sagte Ulv Tarnbek. Karl Braun kam. „Sie ist sicher“, sagte er.", "Karl Braun"),
        ("Anna Holt kam. „Die Brücke ist sicher“, sagte sie.", "Anna Holt"),
        ("Anna Holt kam. „Die Brücke ist sicher“, sagten sie.", None),
    ],
)
def test_a_pronoun_needs_one_who_fits(text: str, name: str | None) -> None:
    speaker = speakers(text)[-1]
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    "text",
    [
        "„Die Brücke hält“, so Tarnbek. Jan Tarnbek leitet den Hafen.",
        "Die Brücke sei sicher, so der Hafenchef Jan Tarnbek gegenüber dem Hafenblatt.",
        "Jan Tarnbek, Verwalter der Heime, sagte der Kleinen Zeitung, dass die Brücke hält.",
        "„Das ist gut“, sagte Tarnbek. Die Leitung hat Jan Tarnbek.",
        "„Das hält“, sagt der Arzt Jan Tarnbek.",
        "„Das hält“, sagt der Hafen-, Bau- und Umweltdirektor Jan Tarnbek.",
        "Bei dem Treffen habe Tarnbek mit seinen Partnern betont, dass die Brücke hält. Jan Tarnbek kam.",
    ],
)
def test_who_is_named_in_full_somewhere(text: str) -> None:
    found = [speaker.name for speaker in speakers(text) if speaker]
    assert found == ["Jan Tarnbek"]


@pytest.mark.parametrize("noun", ["Plan", "Idee", "Hoffnung"])
def test_so_before_a_thing_says_nothing(noun: str) -> None:
    assert speakers(f"Die Brücke sei bald wieder offen, so der {noun}.") == []


def test_a_surname_behind_a_noun_for_a_body_is_a_body() -> None:
    (speaker,) = speakers("Die Gewerkschaft Tarna ruft auf. „Das hält“, sagt Tarna.")
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Tarna", "organisation")


def test_two_of_one_surname_are_nobody() -> None:
    assert speakers("Ulv Tarnbek kam. Bror Tarnbek ging. „Das hält“, sagte Tarnbek.") == [None]


def test_a_feminine_noun_is_no_given_name() -> None:
    (speaker,) = speakers("„Der Kran erklärt alles“, sagt Schülerin Diba.")
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Diba", "Schülerin")


def test_a_pronoun_behind_the_verb_is_its_subject() -> None:
    (statement,) = statements_in(
        "Die Technik sei neu, betont sie: „Technik muss einen Wert haben.“", None, "de"
    ).statements
    assert statement.source is not None
    assert statement.source.text == "sie"


def test_a_full_stop_behind_an_ordinal_ends_no_sentence() -> None:
    text = "Im Gespräch am 18. November sagte Jan Holt: „Dieser Begriff ist nicht benutzt worden.“"
    (speaker,) = speakers(text)
    assert speaker is not None
    assert speaker.name == "Jan Holt"
    (statement,) = statements_in("Es waren 16 von 33. Die Halle sei sehr laut, sagte Jan Holt.", None, "de").statements
    assert statement.content.text == "Die Halle sei sehr laut"


def test_whoever_thinks_so_has_said_nothing() -> None:
    assert speakers("Wer glaubt, dass die Brücke hält, der irrt sich.") == []


def test_a_verb_that_no_list_knows_ends_the_source_before_a_colon() -> None:
    (speaker,) = speakers("Ein junger Mann mit müden Augen schüttelt den Kopf: „Ich trage selbst noch genug davon.“")
    assert speaker is not None
    assert speaker.role == "junger Mann mit müden Augen"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", 'Die Fischer hätten das Tor besetzt, erklärte der Hafenchef gegenüber "Nordblatt".'),
        ("es", 'La presa resiste, dijo el alcalde a "Nordblatt".'),
    ],
)
def test_a_paper_in_marks_to_which_something_was_told_is_no_quotation(language: str, text: str) -> None:
    assert not [s for s in statements_in(text, None, language).statements if "Nordblatt" in s.content.text]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Damm sei sicher, so Brask. „Wir haben ihn zweimal geprüft“, sagte Brask.", "Brask"),
        ("Der Damm sei sicher. „Wir haben ihn zweimal geprüft“, sagte Brask.", None),  # once: it may be any noun
        ("Der Damm sei sicher, so Wartende. „Wir haben ihn geprüft“, sagte Wartende.", None),
        ("Der Damm sei sicher, so Anwohner. „Wir haben ihn zweimal geprüft“, so Anwohner.", None),
        ("Die Leitung schweigt. Der Damm sei sicher, so Leitung. „Wir haben ihn geprüft“, sagte Leitung.", None),
        ("Ida Brask kam. Der Damm sei sicher, so Brask. „Wir haben ihn geprüft“, sagte Brask.", "Ida Brask"),
    ],
)
def test_a_surname_alone(text: str, name: str | None) -> None:
    speaker = statements_in(text, None, "de").statements[-1].speaker
    assert (speaker.name if speaker else None) == name


@pytest.mark.parametrize(
    ("source", "name", "role", "kind"),
    [
        ("das Institut für Hafenschutz der Deutschen Werften (IHW)",
         "Institut für Hafenschutz der Deutschen Werften", None, "organisation"),
        ("die Welthafenorganisation WHO", "Welthafenorganisation WHO", None, "organisation"),
        ("die Polizei", None, "Polizei", "organisation"),
        ("die neue Nationale Direktion für Häfen", "neue Nationale Direktion für Häfen", None, "organisation"),
        ("der Landrat", None, "Landrat", "unnamed"),
        ("der Sprecher der Polizei", None, "Sprecher der Polizei", "unnamed"),
        ("derweil der Hafenmeister Tom Roy", "Tom Roy", "Hafenmeister", "person"),
    ],
)  # fmt: skip
def test_a_body_behind_its_article(source: str, name: str | None, role: str | None, kind: str) -> None:
    (speaker,) = speakers(f"„Die Mole ist nicht sicher genug“, sagte {source}.")
    assert speaker is not None
    assert (speaker.name, speaker.role, speaker.kind) == (name, role, kind)


def test_many_surnames_cost_in_proportion() -> None:
    def text(number: int) -> str:
        names = ["".join(chr(97 + int(digit)) for digit in f"{one:05d}").capitalize() for one in range(number)]
        return "\n\n".join(f"Der Damm sei sicher, so {name}. „Wir sahen ihn“, sagte {name}." for name in names)

    german = language_of("", "de")
    assert growth(lambda words: full_names(words, german), text(500), text(5000), 25, 0.02) < 25


def test_a_school_in_capitals_is_no_title() -> None:
    assert [one and one.name for one in speakers("„Es ist heiß“, sagte die Leiterin der MS Egger-Lienz.")] == [None]
    assert [one and one.name for one in speakers("„Es ist heiß“, sagte Ms Winter.")] == ["Winter"]


def test_a_name_of_three_words_behind_an_office() -> None:
    for text, name in (
        ("„Das hält“, sagte das Ratsmitglied Armin Kibet Dobrik.", "Armin Kibet Dobrik"),
        ("„Das hält“, sagte die Halder Rektorin Romy Biner.", "Romy Biner"),
    ):
        assert [one and one.name for one in speakers(text)] == [name]


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("des Bürgermeisters Roy Varn", "Roy Varn", "Bürgermeister"),
        ("von Bürgermeister Roy Varn", "Roy Varn", "Bürgermeister"),
        ("der Sprecherin Ada Holt", "Ada Holt", "Sprecherin"),
        ("des zuständigen Oberstaatsanwalts Roy Varn", "Roy Varn", "zuständiger Oberstaatsanwalt"),
        ("des tarnischen Präsidenten Roy Varn", "Roy Varn", "tarnischer Präsident"),
        ("der Präsidentin Ada Holt", "Ada Holt", "Präsidentin"),
        ("Roy Varns", "Roy Varn", None),
        ("eines Sprechers der Polizei", None, "Sprecher der Polizei"),
        ("des Sprechers der Ministerin Ada Holt", None, "Sprecher der Ministerin Ada Holt"),
    ],
)
def test_who_is_named_in_the_genitive_behind_their_words(source: str, name: str | None, role: str | None) -> None:
    (speaker,) = speakers(f"Nach Angaben {source} ist die Brücke sicher.")
    assert speaker is not None
    assert (speaker.name, speaker.role) == (name, role)


def test_a_surname_without_its_arabic_article_is_the_same() -> None:
    text = "Die Brücke sei alt, sagt der Dissident Laith al-Tarn. „Sie fällt noch heute“, sagt Tarn."
    assert [one and one.name for one in speakers(text)] == ["Laith al-Tarn", "Laith al-Tarn"]


def test_who_gives_the_tone_before_a_colon_speaks() -> None:
    text = "Gleich zu Beginn der Synode gibt Präsidentin Ada Holt den Ton vor: „Wir haben Schuld auf uns geladen.“"
    assert [one and one.name for one in speakers(text)] == ["Ada Holt"]


def test_he_is_who_is_called_by_the_office_that_begins_the_sentence_before() -> None:
    text = (
        "Roy Varn hat gewonnen. Der US-Präsident teilte ein Bild. Tom Ferris war dort. Der US-Präsident hat versucht, "
        "die Kritik zu dämpfen. „Ich habe es nur gepostet“, sagte er vor Journalisten."
    )
    assert [one and one.name for one in speakers(text)] == ["Roy Varn"]


def test_one_with_two_trades_and_a_name_of_three_words() -> None:
    (one,) = speakers("Am Ende hätten sie es loswerden wollen, sagt der Anwalt und Dissident Laith Sheib ad-Tarn.")
    assert one is not None
    assert one.name == "Laith Sheib ad-Tarn"


def test_what_stands_beside_a_name_tells_more_than_a_noun_that_leads_to_it() -> None:
    text = (
        "„Das hält“, sagte Roy Varn, Leiter des Hafenamts. Die Brücke sei neu, so der Experte. "
        "„Sie fällt heute noch nicht“, sagte Varn am Montag."
    )
    told = [one and (one.name, one.role) for one in speakers(text)]
    assert told[0] == told[-1] == ("Roy Varn", "Leiter des Hafenamts")


@pytest.mark.parametrize(
    "lead",
    [
        "Zuvor hatte er noch betont",
        "Er hat gestern noch gesagt",
        "Im Hafen hatte er über die „Brücken“-Formulierung noch betont",
    ],
)
def test_an_adverb_before_a_participle_parts_it_from_no_subject(lead: str) -> None:
    text = f"Roy Varn kam nach Hull. {lead}: „Das stimmt nicht. Der Begriff ist nicht benutzt worden.“"
    [statement] = statements_in(text, None, "de").statements
    assert statement.source is not None
    assert statement.source.text.lower() == "er"


def test_an_office_that_two_have_tells_nobody() -> None:
    text = (
        "Ministerin Ada Holt kam, Ministerin Ida Moor auch. Es regnete.\n\n"
        "Die Ministerin lobte den Ort sehr. „Hier ist es wirklich schön“, sagte sie."
    )
    assert [one and one.name for one in speakers(text)][-1] is None


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Linken-Politiker Dietmar Tarn (Linke)", "Dietmar Tarn", "Linken-Politiker"),
        ("Umweltpolitiker Roy Varn (Freie Wähler)", "Roy Varn", "Umweltpolitiker"),
        ("Chinas Staatschef Roy Varn", "Roy Varn", "Chinas Staatschef"),
    ],
)
def test_a_party_behind_a_name_and_a_state_before_an_office(source: str, name: str, role: str) -> None:
    (one,) = speakers(f"{source} sagte, das sei falsch und auch schlecht.")
    assert one is not None
    assert (one.name, one.role) == (name, role)


def test_a_surname_that_stands_first_is_who_was_named_in_full() -> None:
    text = "Chinas Staatschef Xi Tarnping sagte, man werde bald helfen. Xi betonte, das sei sehr nötig."
    assert [one and one.name for one in speakers(text)] == ["Xi Tarnping", "Xi Tarnping"]


def test_the_number_of_a_pope_ends_no_sentence() -> None:
    assert len(speakers("Papst Leo XIV. sagte, der Frieden sei möglich.")) == 1


def test_a_name_before_whose_somebody_is() -> None:
    text = "Die Brücke sei dicht, sagte Bodo Tarnmann von der Stiftung Hafen. Man habe gewartet, sagte Tarnmann."
    assert names_told(text, "de") == ["Bodo Tarnmann", "Bodo Tarnmann"]


def test_numbers_are_nobody() -> None:
    (one,) = statements_in("Jüngsten Zahlen zufolge hatten im Mai viele Menschen Arbeit.", None, "de").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (None, "document")


@pytest.mark.parametrize(
    ("text", "name", "role", "kind"),
    [
        ("Israels Armee teilte mit, sie prüfe die Berichte.", "Israels Armee", None, "organisation"),
        ("Das Magazin Harbour Review schrieb, die Brücke sei marode.", "Harbour Review", None, "organisation"),
        ("Der britische Sender HBC berichtete, die Brücke sei marode.", "HBC", None, "organisation"),
        ("Die staatliche Nachrichtenagentur Varna teilte mit, die Brücke sei marode.", "Varna", None, "organisation"),
        ("Das Landgericht Kiel teilte mit, die Brücke sei marode.", "Landgericht Kiel", None, "organisation"),
        ("Die Agentur für Arbeit teilte mit, die Brücke sei marode.", "Agentur für Arbeit", None, "organisation"),
        ("Der Sender berichtete, die Brücke sei marode.", None, "Sender", "organisation"),
        ("Geschäftsführer Varn sagte, der Weg sei sehr weit.", "Varn", "Geschäftsführer", "person"),
        (
            "Man sei nicht zufrieden, sagte der junge Aktivist Thomas Matz aus Kiel.",
            "Thomas Matz",
            "junger Aktivist",
            "person",
        ),
        ("Die Historiker sagten, das Schiff sei sehr alt.", None, "Historiker", "group"),
        ("Die beteiligten Abgeordneten bestritten, dass es so war.", None, "beteiligten Abgeordneten", "group"),
        ("Mehrere Anwälte sagten, das sei ganz falsch.", None, "Anwälte", "group"),
        ("Die Abgeordnete sagte, das sei ganz falsch.", None, "Abgeordnete", "unnamed"),
        ("Die Mutter der jungen Frau sagte, das sei ganz falsch.", None, "Mutter der jungen Frau", "unnamed"),
        ("Die Berliner NGO teilte mit, das sei ganz falsch.", None, "Berliner NGO", "organisation"),
    ],
)
def test_what_a_noun_tells_of_who_speaks(text: str, name: str | None, role: str | None, kind: str) -> None:
    (one,) = speakers(text)
    assert one is not None
    assert (one.name, one.role, one.kind) == (name, role, kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Den Rat leitet der Abgeordnete Roland Hartwig. Hartwig kündigte an, dass der Rat wachse.", "Roland Hartwig"),
        ("Das kam vom Landgericht Hartwig. Hartwig kündigte an, dass der Rat wachse.", "Hartwig"),
        ("„Nein“, sagte der Jurist Martin Morl. „Das ist klar“, sagte der Jurist Morl.", "Martin Morl"),
        ("Ada Varn kam. Am Dienstag hat Ada Varn Gelegenheit, es zu sagen. Varn sagte, sie gehe gern.", "Ada Varn"),
        ("Ada Holt Varn kam. Am Dienstag sagte Ada Holt Varn, sie gehe gern.", "Ada Holt Varn"),
        ("Ada Holt, Leiterin der Schule am Hafen sagte: „Es ist heiß, wir tun unser Bestes.“", "Ada Holt"),
    ],
)
def test_who_is_called_by_a_part_of_a_name(text: str, name: str) -> None:
    assert [one and one.name for one in speakers(text)][-1] == name


def test_a_subject_ends_before_its_object() -> None:
    text = "Nach der Wahl hatte die Stadtverwaltung das Verfahren eröffnet und nun festgestellt, dass Geld fehle."
    (one,) = statements_in(text, None, "de").statements
    assert one.source is not None
    assert one.source.text == "die Stadtverwaltung"
