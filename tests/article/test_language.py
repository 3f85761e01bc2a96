"""Short texts of languages that share their commonest words are told apart."""

from __future__ import annotations

import pytest

from onrecord.article.language import language_of
from onrecord.record import Evidence

SHORT = {
    "es": "La ministra de Sanidad anunció el lunes la apertura de la planta de agua del valle, en la que trabajan doce "
    "personas. Las obras, que hizo una empresa de la villa, terminaron en la primavera de la sequía, pero nadie las "
    "pagó. En el acto, la alcaldesa de la villa agradeció la paciencia de los vecinos y de la empresa por su espera.",
    "ro": "Ministra sănătății a anunțat luni că stația de apă din vale este gata și că în ea lucrează douăsprezece "
    "persoane. Lucrările au fost făcute de o firmă din oraș, care a terminat în primăvară, dar nu a primit încă toți "
    "banii. La deschidere, primărița a mulțumit vecinilor pentru răbdare, pe care ei au avut-o cu toate că era secetă.",
    "fr": "La ministre de la Santé a annoncé lundi la mise en service de la station de pompage de la vallée. Les "
    "travaux, qui ont duré une année, ont été faits par une entreprise de la ville, mais pas payés. La maire "
    "a salué la patience de la population et de la commune voisine, avec des mots pour la direction de la station.",
    "it": "La ministra della Salute ha aperto lunedì la stazione di pompaggio della valle, in cui lavorano dodici "
    "persone. La sindaca ha lodato la pazienza di chi abita la zona e di chi ha atteso la fine della siccità. La "
    "visita, di cui parla la stampa, è la prima della ministra nella regione, che di recente ha cambiato la guida.",
    "nl": "De minister van de regio opende maandag de pompen van de vallei, waar de burgemeester de bewoners van de "
    "streek prees om de rust in de droogte. De bouw van de pompen was in handen van de firma van de stad, en de kosten "
    "vielen mee. De opening van de pompen was de eerste reis van de minister naar de streek, zei de krant.",
}


@pytest.mark.parametrize(("language", "text"), SHORT.items())
def test_a_short_text_is_in_its_own_language(language: str, text: str) -> None:
    found = language_of(text, [])
    assert found is not None
    assert found[0] == language


def test_the_pages_own_word_is_believed_of_a_short_text() -> None:
    stated = [("es", Evidence(from_="html", at="lang"))]
    assert language_of(SHORT["es"], stated) == ("es", stated[0][1])


def said(tag: str) -> list[tuple[str, Evidence]]:
    return [(tag, Evidence(from_="html", at="lang"))]


NORWEGIAN = (
    "Ministeren åpnet på mandag den nye stasjonen i dalen, og det er tolv som skal arbeide der til den er ferdig. "
    "Byen har ikke betalt for det, men ordføreren sa at det er på vei og at hun vil takke dem som har ventet på vann. "
) * 2
JAPANESE = "港の評議会は月曜日に開かれたが、何も決まらなかったと、出席した三人が話した。船は土曜日にまた出る。" * 3
RUSSIAN = "Совет порта собрался в понедельник и ни о чём не договорился, сказали трое из тех, кто там был. " * 3


@pytest.mark.parametrize(
    ("tag", "text", "wanted"),
    [
        ("en", SHORT["es"] * 2, "es"),  # the text says otherwise
        ("nb-NO", NORWEGIAN, "nb-NO"),
        ("nn", NORWEGIAN, "nn"),
        ("uk", RUSSIAN, "uk"),  # of one script, which only the page tells apart
        ("en", RUSSIAN, "ru"),
        ("zh", JAPANESE, "ja"),
        ("en", JAPANESE, "ja"),
        ("eu", SHORT["fr"] * 2, "eu"),  # a language that no list has
        ("en_us", "Rain fell.", "en-US"),  # too short to tell
        ("no tag at all", "Rain fell.", None),
    ],
)
def test_the_pages_own_word_beside_what_its_text_tells(tag: str, text: str, wanted: str | None) -> None:
    found = language_of(text, said(tag))
    assert (found and found[0]) == wanted


def test_a_long_text_without_its_words_is_in_another_language() -> None:
    strange = "mota kelu savi rento palik dosu numer talo. " * 20
    assert language_of(strange, said("en")) is None
    assert language_of(strange[:200], said("en")) is not None, "of a few words nothing is denied"
    assert language_of(strange, []) is None


def test_a_few_marks_of_another_script_make_no_other_language() -> None:
    found = language_of(SHORT["fr"] + " Ω ж 港", [])
    assert found is not None
    assert found[0] == "fr"
