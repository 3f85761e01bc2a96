"""Whom something was told is neither who says it nor part of a name or role, in other languages than English."""

from __future__ import annotations

import pytest

from onrecord.record import Statement
from onrecord.statements import statements_in


def statements(text: str, language: str) -> tuple[Statement, ...]:
    return statements_in(text, None, language).statements


def last(text: str, language: str) -> tuple[str | None, str | None]:
    """The name and role of whoever says the last statement."""
    speaker = statements(text, language)[-1].speaker
    return (speaker.name, speaker.role) if speaker else (None, None)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("zh", "“我们守住了大坝，”她对记者说。", None, None),
        ("zh", "市长王小桥周一对媒体表示：“大桥下月开通。”", "王小桥", "市长"),
        ("zh", "港务局发言人李小港在记者会上指出：“大桥很安全。”", "李小港", "港务局发言人"),
        ("zh", "其发言人艾达·霍尔特说：“没有人通知我们。”", "艾达·霍尔特", "其发言人"),
        ("zh", "艾达·霍尔特市长说：“没有人通知我们。”", "艾达·霍尔特", "市长"),
        ("zh", "“大桥很安全，”港务局经理李小港告诉记者。", "李小港", "港务局经理"),
        ("ja", "「橋は丈夫だ」と市長は記者団に語った。", None, "市長"),
        ("ja", "「橋は丈夫だ」と広報担当のアダ・ホルト氏は話した。", "アダ・ホルト", "広報担当"),
        ("ja", "「橋は丈夫だ」と彼女は取材に答えた。", None, None),
    ],
)
def test_of_eastern_sources(language: str, text: str, name: str | None, role: str | None) -> None:
    assert last(text, language) == (name, role)


def test_what_a_thing_is_called_is_nobodys_word() -> None:
    assert not statements("「動く橋の家」と呼ばれる市長は駅で話した。", "ja")


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("pl", "„Most wytrzyma” – powiedział mieszkańcom burmistrz Jan Tarnski.", "Jan Tarnski", "burmistrz"),
        ("pl", "„Most wytrzyma” – stwierdził rzecznik Stein Brask.", "Stein Brask", "rzecznik"),
        ("pl", "„Most wytrzyma” – powiedziała dziennikarzom.", None, None),
        ("pl", "„Most wytrzyma” – stwierdził rzecznik Straży Miejskiej.", None, "rzecznik Straży Miejskiej"),
        ("ru", "«Мост выдержит», — сообщил журналистам мэр Ивар Тарнов.", "Ивар Тарнов", "мэр"),
        ("ru", "«Мост выдержит», — добавил пресс-секретарь Стейн Браск.", "Стейн Браск", "пресс-секретарь"),
        ("ru", "«Мост выдержит», — признала перед депутатами мэр Ида Браск.", "Ида Браск", "мэр"),
        ("it", "«Il ponte è sicuro», ha detto davanti ai giornalisti la sindaca Ada Brask.", "Ada Brask", "sindaca"),
        ("ar", "وقال وزير الموانئ سامي الحداد للصحفيين: «الجسر آمن تماما».", "سامي الحداد", "وزير الموانئ"),
        ("ar", "وقال المتحدث باسمها تيم هولت بعد التوقيع: «الجسر آمن تماما».", "تيم هولت", "المتحدث باسمها"),
        ("ar", "وأضافت للصحفيين: «الجسر آمن تماما ولن يغلق».", None, None),
        ("ar", "وقالت شركة نوردبرو إن الجسر سيفتح غدا أمام الجميع.", "شركة نوردبرو", None),
        ("ar", "وقالت رئيسة بلدية هالدن روث أميري يوم الثلاثاء إن الجسر سيفتح غدا.", "روث أميري", "رئيسة بلدية هالدن"),
        ("nl", "“De brug houdt het”, zei wethouder Lotte Brink tegen verslaggevers.", "Lotte Brink", "wethouder"),
    ],
)
def test_of_the_case_or_preposition(language: str, text: str, name: str | None, role: str | None) -> None:
    assert last(text, language) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("de", "Die Brücke öffnet wieder, sagte die Bürgermeisterin von Halden, Ruth Amery, am Dienstag.",
         "Ruth Amery", "Bürgermeisterin von Halden"),
        ("de", "Der Hafen bleibt zu, teilte der Sprecher der Werft, Jens Tarn, am Montag mit.",
         "Jens Tarn", "Sprecher der Werft"),
        ("de", "Die Werft schließt im Juni, kündigte Geschäftsführer Jens Tarn am Montag an.",
         "Jens Tarn", "Geschäftsführer"),
        ("fr", "Le pont rouvrira le 3 mai, a déclaré mardi le maire de Halden, Jean Amery.",
         "Jean Amery", "maire de Halden"),
        ("es", "El puente reabrirá en mayo, dijo el martes la alcaldesa de Halden, Ruth Amery.",
         "Ruth Amery", "alcaldesa de Halden"),
        ("it", "Il ponte riaprirà a maggio, ha detto martedì la sindaca di Halden, Ruth Amery.",
         "Ruth Amery", "sindaca di Halden"),
        ("pt", "A ponte reabrirá em maio, disse na terça-feira a prefeita de Halden, Ruth Amery.",
         "Ruth Amery", "prefeita de Halden"),
        ("nl", "De brug gaat weer open, zei de burgemeester van Halden, Ruth Amery, dinsdag.",
         "Ruth Amery", "burgemeester van Halden"),
        ("sv", "Bron öppnar igen i maj, sade borgmästaren i Halden, Ruth Amery, på tisdagen.",
         "Ruth Amery", "borgmästaren i Halden"),
        ("pl", "Most zostanie otwarty 3 maja, powiedziała we wtorek burmistrz Halden, Ruth Amery.",
         "Ruth Amery", "burmistrz Halden"),
        ("ru", "Мост снова откроется 3 мая, заявила во вторник мэр Рут Эмери.", "Рут Эмери", "мэр"),
    ],
)  # fmt: skip
def test_a_clause_before_its_verb_and_the_day_behind(language: str, text: str, name: str, role: str) -> None:
    (statement,) = statements(text, language)
    assert statement.form == "indirect"
    assert statement.content.text == text.partition(",")[0]
    assert last(text, language) == (name, role)


def test_who_is_named_in_a_relative_clause_says_no_more_than_it() -> None:
    text = "La familia del puerto, que gobierna, según el Consejo de Tarn, con normas claras, votó ayer en contra."
    assert not statements(text, "es")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "Prezydent miasta Ewa Tarnska przyjechała na budowę. „Otwieramy w maju” – powiedziała.", "Ewa Tarnska"),
        ("pl", "Prezydent miasta Ewa Tarnska przyjechała na budowę. „Otwieramy w maju” – powiedział.", None),
        ("es", "Elena Tarnal visitó el puerto. «No habrá recortes», dijo a los periodistas.", "Elena Tarnal"),
        ("it", "Carla Brask ha visitato il cantiere. «Siamo pronti», ha detto ai giornalisti.", "Carla Brask"),
        ("pt", "A ministra Clara Brask visitou o porto. “Estamos prontos”, disse aos jornalistas.", "Clara Brask"),
        ("pt", "A ministra Clara Brask falou com Rui Tarn no porto. “Estamos prontos”, disse aos jornalistas.", None),
        ("ru", "Министр Анна Браскова приехала в порт. «Мы готовы», — сказала она журналистам.", "Анна Браскова"),
        ("ru", "Мост снова откроют в мае, заявила мэр Рут Эмери. «Мы готовы», — сказала она журналистам.", "Рут Эмери"),
        ("ru", "Мост снова откроют в мае, заявила мэр Рут Эмери. «Мы готовы», — сказал он журналистам.", None),
        ("de", "Kanzlerin Ada Holt reiste nach Tarn. „Wir helfen gern“, sagte sie den Anwohnern.", "Ada Holt"),
        ("nl", "Burgemeester Els Brink opende de brug. “Een mooie dag”, zei ze tegen ouders.", "Els Brink"),
        ("sv", "Ministern Eva Brask besökte bron. ”Det är klart”, sade hon till eleverna.", "Eva Brask"),
        ("de", "Die Brücke wird im Mai wieder geöffnet, sagte die Bürgermeisterin von Halden, Ruth Amery, am Montag. "
         "„Es ist geschafft“, sagte sie vor Journalisten.", "Ruth Amery"),
    ],
)  # fmt: skip
def test_who_is_meant_where_nobody_else_can_be(language: str, text: str, name: str | None) -> None:
    assert last(text, language)[0] == name


def test_a_russian_sentence_parted_by_the_clause_of_its_speaker() -> None:
    (statement,) = statements("Мост выдержит всё,— продолжил Ивар Тарнов,— если лед не придет раньше.", "ru")
    assert statement.speaker is not None
    assert statement.speaker.name == "Ивар Тарнов"
    assert statement.content.text == "Мост выдержит всё если лед не придет раньше."


def test_the_clause_of_who_tells_it_is_no_part_of_a_source() -> None:
    text = "Господин директор,— продолжил Ивар Тарнов,— не задумываясь, ответил: «Мост построен для второй жены»."
    (statement,) = statements(text, "ru")
    assert statement.source is not None
    assert statement.source.text == "Господин директор"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Die Brücke ist sicher“, sagte etwa Ada Holt am Kai."),
        ("no", "Lene Brask vant løpet. – Jeg skal sove godt i natt, sier en smørblid Brask."),
    ],
)
def test_an_adverb_or_adjective_before_a_name_is_no_role(language: str, text: str) -> None:
    name, role = last(text, language)
    assert name is not None
    assert role is None
