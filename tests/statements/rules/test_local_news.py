"""What pages of local papers in many languages showed: verbs no list has, adverbs before verbs, what several say."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("cs", "»Opravdu nechápu, proč je most zavřený,« podivila se zastupitelka Marie Holtová.",
         "zastupitelka Marie Holtová", "»Opravdu nechápu, proč je most zavřený,«"),
        ("ru", "«Мост закрыли очень рано», — посетовал Иван Тарнов.", "Иван Тарнов", "«Мост закрыли очень рано»"),
        ("nl", "'De brug van Hull is oud', licht de bestuurder toe.", "de bestuurder", "'De brug van Hull is oud'"),
        ("pt", "O secretário também ressaltou a importância da ponte.", "O secretário", "a importância da ponte"),
        ("pt", "Ada Holt visitou o porto, sublinhando a importância da ponte.", "Ada Holt", "a importância da ponte"),
        ("es", "La portavoz, Ada Holt, ha incidido en que el puente es viejo.", "La portavoz, Ada Holt,",
         "que el puente es viejo"),
        ("it", "C’è Ada Holt, sindaca di Hull, che spiega: «Il ponte è vecchio».", "Ada Holt",
         "«Il ponte è vecchio»"),
        ("de", "Ada Holt verlangte nach einem neuen Gutachten.", "Ada Holt", "nach einem neuen Gutachten"),
        ("tr", "Holt, hükümeti köprüyü kapatmaya çağırdı.", "Holt", "hükümeti köprüyü kapatmaya"),
        ("tr", "Sendika, köprünün dün kapatıldığını ileri sürdü.", "Sendika", "köprünün dün kapatıldığını"),
        ("ar", "وقال الوزير ان الجسر مغلق منذ اسبوع.", "الوزير", "ان الجسر مغلق منذ اسبوع"),
        ("ko", "주민들이 시위 중단을 요구했다.", "주민들", "시위 중단"),
        ("uk", "Мешканці заявляють, що міст закрили до травня.", "Мешканці", "що міст закрили до травня"),
        ("fr", "“Le pont est vieux et dangereux”, a hurlé une femme.", "une femme", "“Le pont est vieux et dangereux”"),
        ("pl", "- Ten most jest zamknięty - stwierdziła podczas obrad radna Ada Holt.", "radna Ada Holt",
         "- Ten most jest zamknięty"),
        ("pl", "- Mamy prawo wiedzieć - mówi Jan Holt. - Pytamy od maja. Nikt nie odpowiada.", "Jan Holt",
         "- Mamy prawo wiedzieć Pytamy od maja. Nikt nie odpowiada."),
        ("ru", "«Мост закрыли рано», — сказал в интервью газете министр Иван Тарнов.", "министр Иван Тарнов",
         "«Мост закрыли рано»"),
        ("ru", "«Мост закрыли очень рано», — сказано в сообщении.", "сообщении", "«Мост закрыли очень рано»"),
        ("cs", "Starosta Jan Novák v sobotu po poradě hnutí ANO přiznal, že je most zavřený.", "Starosta Jan Novák",
         "že je most zavřený"),
        ("nl", "De burgemeester kon niet komen en zei dat de brug dicht is. ‘Het komt wel goed met de brug.’",
         "De burgemeester", "dat de brug dicht is ‘Het komt wel goed met de brug.’"),
        ("nl", ",,Ik begrijp best waarom de boeren boos waren’’, zegt Ada Holt.", "Ada Holt",
         ",,Ik begrijp best waarom de boeren boos waren’’"),
        ("nl", "Ada Holt vreesde voor een ramp.", "Ada Holt", "voor een ramp"),
        ("de", "Der Hull-Zeitung sagte er wörtlich: „Die Brücke ist schon sehr alt.“", "er",
         "„Die Brücke ist schon sehr alt.“"),
        ("pl", "Ceny rosną - tj. o 2,5 proc. - przez kilka lat - powiedział w radiu główny ekonomista Jan Holt.",
         "główny ekonomista Jan Holt", "Ceny rosną - tj. o 2,5 proc. - przez kilka lat"),
        ("pl", "– Jesteśmy pewni, że most runie – powiedział także.", None, "– Jesteśmy pewni, że most runie"),
        ("da", "Ada Holt har peget på, at broen er gammel.", "Ada Holt", "at broen er gammel"),
        ("da", "Om kritikken af firmaet, Hullbyg, siger borgmesteren:\n\n»Vi fik en rapport om broen.«",
         "borgmesteren", "»Vi fik en rapport om broen.«"),
    ],
)  # fmt: skip
def test_what_local_papers_write(language: str, text: str, source: str | None, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


def test_several_statements_of_one_sentence() -> None:
    told_in_chinese = words_told("他们表示，桥已经关闭了一个星期，官方表示，桥很快会再次开放。", "zh")
    assert told_in_chinese == [("他们", "桥已经关闭了一个星期"), ("官方", "桥很快会再次开放")]
    told_in_japanese = words_told("八板市長は「計画とは別の行政の手続き」とし、「止める根拠はない」と述べた。", "ja")
    assert [source for source, _ in told_in_japanese] == ["八板市長", "八板市長"]


def test_who_goes_on_behind_speech_that_a_dash_opens() -> None:
    told_twice = words_told("– Det finns inte någon plan, säger hon till DN och påpekar att bron är gammal.", "sv")
    assert [source for source, _ in told_twice] == ["hon", "hon"]


def test_he_behind_a_polish_preposition() -> None:
    (statement,) = statements_in("Jan Kowal czeka. Według niego most jest stary.", None, "pl").statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.resolved_by) == ("Jan Kowal", "pronoun")


def test_who_is_called_by_party() -> None:
    text = "El candidato José Bernal habló ayer. “El puente es viejo y peligroso”, argumenta el alcaldable socialista."
    (statement,) = statements_in(text, None, "es").statements
    assert statement.speaker is not None
    assert statement.speaker.name == "José Bernal"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Het is ’s avonds en ’t huis van de jongens’’ is dicht."),
        ("pl", "Policja szuka w lesie mężczyzny."),
        ("nl", "De burgemeester kon de brug niet openen."),
        ("fr", "Le maire a vu une femme."),
        ("cs", "Kniha »Jak žít bez starostí a bez strachu« vyšla loni v Brně."),
        ("ru", "Роман «Как жить без страха», вышла новая версия."),
        ("nl", "'Welkom in ons mooie huis', luidt de tekst."),
        ("ja", "「橋」と「川」を廃止し、市長は帰った。"),
        ("tr", "Ada Holt, herkesi toplantıya çağırdı."),
        ("tr", "Belediye yönetimini, köprüyü kapatmaya çağırdı."),
        ("ko", "나무들이 물을 요구했다."),
        ("pt", "O bairro cresceu, reforçando a importância do comércio."),
        ("de", "Die Lage verlangt nach einer Lösung."),
    ],
)
def test_what_says_nothing(language: str, text: str) -> None:
    assert told(text, language) == []
