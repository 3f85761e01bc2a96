"""German, French, Dutch, Norwegian, Portuguese, Slavic, Greek, Hebrew: speakers told wrongly or not at all before."""

from __future__ import annotations

import pytest
from tests.statements.telling import told
from tests.timing import growth

from onrecord.statements import statements_in
from onrecord.statements.marks import quotations_in


def speakers(text: str, language: str) -> list[str | None]:
    """The speaker's name of each statement."""
    return [name for _, _, name in told(text, language)]


def test_a_name_before_whose_somebody_is() -> None:
    text = "Die Brücke sei dicht, sagte Bodo Tarnmann von der Stiftung Hafen. Man habe gewartet, sagte Tarnmann."
    assert speakers(text, "de") == ["Bodo Tarnmann", "Bodo Tarnmann"]


def test_numbers_are_nobody() -> None:
    (one,) = statements_in("Jüngsten Zahlen zufolge hatten im Mai viele Menschen Arbeit.", None, "de").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (None, "document")


def test_whose_view_it_is_by_a_genitive() -> None:
    text = "Man habe lange gewartet, sagte Bodo Tarnmann. Kinder sollten nach Tarnmanns Ansicht früher schwimmen."
    assert told(text, "de")[1] == ("Tarnmanns", "Kinder sollten früher schwimmen", "Bodo Tarnmann")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Die Brücke sei dicht, sagte Bodo Tarnmann. Es gebe Risse. Damit sei der Hafen zu. Es lebe der Hafen.",
            ["Die Brücke sei dicht", "Es gebe Risse", "Damit sei der Hafen zu"],
        ),
        (
            "Die Brücke sei dicht, sagte Bodo Tarnmann. Es sei denn, man handle.",
            ["Die Brücke sei dicht"],
        ),
        (
            "Die Brücke sei dicht, sagte Bodo Tarnmann. Der Hof sei zu. „Denn wir haben noch nichts gehört.“ Er ging.",
            ["Die Brücke sei dicht", "Der Hof sei zu", "„Denn wir haben noch nichts gehört.“"],
        ),
        ("Der Hof war zu. „Denn wir haben noch nichts gehört.“", []),
    ],
)
def test_what_goes_on_in_the_subjunctive(text: str, found: list[str]) -> None:
    assert [content for _, content, _ in told(text, "de")] == found
    assert set(speakers(text, "de")) <= {"Bodo Tarnmann"}


def test_a_word_that_begins_a_sentence_behind_dots_is_no_name() -> None:
    text = "Tout va mal… Pour Laurence Tarnot, la mairie tarde. « La mairie tarde trop », a dit Laurence Tarnot."
    assert speakers(text, "fr")[-1] == "Laurence Tarnot"


def test_she_is_who_is_told_by_an_article_and_a_given_name() -> None:
    text = (
        "La présidente Laurence Tarnot a affirmé que la mairie tarde. Les affaires de François Brask et de Marine Ruy "
        "pèsent. « La mairie tarde trop », a-t-elle expliqué."
    )
    assert speakers(text, "fr") == ["Laurence Tarnot", "Laurence Tarnot"]


def test_a_paper_is_not_she() -> None:
    text = (
        "Retten dømte mannen til ni måneders fengsel, skriver lokalavisa Havne Blad.\n\n"
        "Forsvareren, Marte Tarnes Andersen, sier at han vil anke. Han har ventet lenge på dommen.\n\n"
        "– Han anker over straffen, sier hun."
    )
    assert [name for *_, name in told(text, "no")] == ["Havne Blad", "Marte Tarnes Andersen", "Marte Tarnes Andersen"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Deze stap komt een dag voordat volgens Tarnse bronnen een aanval zou beginnen.",
            "Tarnse bronnen",
            "Deze stap komt een dag voordat een aanval zou beginnen",
        ),
        ("Volgens Tarnische media is de brug dicht.", "Tarnische media", "is de brug dicht"),
    ],
)
def test_a_dutch_adjective_is_no_name(text: str, source: str, content: str) -> None:
    assert told(text, "nl") == [(source, content, None)]


def test_where_somebody_is_begins_a_portuguese_sentence() -> None:
    text = "Dentro do barco, ao lado do filho, comenta: “Antigamente a gente arrumava tudo”, declarou Ada Tarno."
    assert told(text, "pt") == [("Ada Tarno", "“Antigamente a gente arrumava tudo”", "Ada Tarno")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("pt", "Claudia Tarno concorda: “Quando chove, a ponte fecha”.", ["Claudia Tarno"]),
        ("it", "“La strada resta chiusa per giorni” ha specificato Ada Tarni.", ["Ada Tarni"]),
        ("uk", "Підприємство підтвердило, що міст закрили у травні.", [None]),
        ("ru", "Иван Тарнов отказался спорить, отметив, что «каждый играл в своё время».", ["Иван Тарнов"]),
        ("el", "Αφού μίλησε, ο κ. Ταρνέν σημείωσε: «Η γέφυρα έκλεισε νωρίς φέτος».", [None]),
    ],
)
def test_a_verb_of_saying(language: str, text: str, found: list[str | None]) -> None:
    assert speakers(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('נשיא ארה"ב אמר: "אנחנו כאן". המנכ"לית הוסיפה', ['"אנחנו כאן"']),
        ('כתב ב"הארץ" כי ח"כ לוי', ['"הארץ"']),
        ("״כל קבוצה כאן״, אמר יו״ר הוועדה", ["״כל קבוצה כאן״"]),
        ('והוא אמר: "צה"ל כאן"', ['"צה"ל כאן"']),
    ],
)
def test_the_sign_of_a_hebrew_abbreviation_is_no_mark(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in quotations_in(text, 0, len(text))] == found


def test_a_hebrew_abbreviation_speaks() -> None:
    assert told('צה"ל הודיע כי תקף יעדים רבים אתמול.', "he") == [('צה"ל', "כי תקף יעדים רבים אתמול", 'צה"ל')]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fr",
            "« C'est dur », dit Jeanne Tarn. « Moi, ça me sort, renchérit une autre femme. Et puis, tout va bien. »",
            ["Jeanne Tarn", None],
        ),
        ("fr", "« On attend, explique Ada Tarn, maire de Hull. Tout est fermé depuis lundi. »", ["Ada Tarn"]),
        ("fr", "« Le pont, dit-on, reste fermé longtemps », affirme Ada Tarn.", ["Ada Tarn"]),
        ("fr", "« Ici, dit le proverbe, tout va bien », affirme Ada Tarn.", ["Ada Tarn"]),
    ],
)
def test_a_cue_between_commas_inside_of_french_marks(language: str, text: str, found: list[str | None]) -> None:
    assert speakers(text, language) == found


def test_what_stands_between_the_commas_is_not_said() -> None:
    (one,) = told("« On attend, explique Ada Tarn, maire de Hull. Tout est fermé depuis lundi. »", "fr")
    assert one == ("Ada Tarn, maire de Hull", "« On attend, Tout est fermé depuis lundi. »", "Ada Tarn")


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        (
            "pt",
            "“O mercado muda”, afirma Paulo Tarno. “As empresas esperam muito”, ressalta o executivo.",
            "Paulo Tarno",
        ),
        ("pt", "“O mercado muda”, afirma Ana Tarno. “As empresas esperam muito”, ressalta o executivo.", None),
        ("fr", "« Le pont ferme », affirme Ada Tarn. « Il faut attendre encore », ajoute la dirigeante.", "Ada Tarn"),
        ("fr", "« Le pont ferme », affirme Ada Tarn. « Il faut attendre encore », ajoute la ministre.", None),
        (
            "ru",
            "Сергей Тарнов заявил, что мост закрыт. «Надо ждать ещё неделю», — подчеркнул эксперт.",
            "Сергей Тарнов",
        ),
        (
            "uk",
            "Міністр оборони Іван Тарнов заявив, що очікує на угоду. «Переговори добрі», — заявив міністр оборони.",
            "Іван Тарнов",
        ),
        ("uk", "Росія чекає. «Переговори дуже добрі», — заявив міністр оборони США.", None),
    ],
)
def test_a_noun_for_who_spoke_before(language: str, text: str, last: str | None) -> None:
    assert speakers(text, language)[-1] == last


def test_by_his_words_is_who_spoke_though_another_is_spoken_of() -> None:
    text = "Тренер Сергей Тарнов заявил, что вызов Артёма Браска отменён. По его словам, команда состоит из лучших."
    assert speakers(text, "ru") == ["Сергей Тарнов", "Сергей Тарнов"]


def test_a_name_behind_a_czech_verb_is_not_who_spoke_before() -> None:
    text = "Zisk vyskočil, uvedl Jan Tarn. „Základna je dostatečná,“ uvedl ve svém prohlášení šéf financí Frank Witar."
    assert speakers(text, "cs")[-1] != "Jan Tarn"


def test_a_spanish_subject_is_parted_from_its_verb_by_a_comma() -> None:
    text = "Por su parte, la jefa Omaira Tarnez, expresó que la mayoría se conocía."
    assert told(text, "es") == [("la jefa Omaira Tarnez", "que la mayoría se conocía", "Omaira Tarnez")]


def test_a_relative_clause_before_a_swedish_verb_is_not_its_subject() -> None:
    text = "I ett klipp som partiet producerade i år säger partiledare Jan Tarnlund att lagarna måste ändras."
    assert told(text, "sv") == [("partiledare Jan Tarnlund", "att lagarna måste ändras", "Jan Tarnlund")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Gubernur Budi Tarno mengatakan pemerintah mengirim tim bantuan. Ia menegaskan negara mendukung warga.",
            ["Budi Tarno", "Budi Tarno"],
        ),
        ("Gubernur Budi Tarno mengatakan hal itu kemarin di kota.", []),
        ("Gubernur Budi Tarno datang. “Kami berduka hari ini,” ujar dia.", ["Budi Tarno"]),
    ],
)
def test_indonesian_clauses_without_that_and_he(text: str, found: list[str | None]) -> None:
    assert speakers(text, "id") == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ko", '방콕 시장은 "다리가 열린다"고 말했다.', None),
        ("ko", '이라크 총리는 "다리가 열린다"고 말했다.', None),
        ("ko", '이대한 시장은 "다리가 열린다"고 말했다.', "이대한"),
        ("ja", "港の最高責任者（CEO）サム・ターナー氏は「橋は閉じたままだ」と語った。", "サム・ターナー"),
        ("ja", "「橋は来週開きます」とターン氏は言う。「作業はもう終わりました。安全です。」", "ターン"),
    ],
)
def test_titles_in_the_east(language: str, text: str, found: str | None) -> None:
    assert speakers(text, language) == [found]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "La Ministra de Agricultura sostuvo que el crédito reduce la inflación.", None),
        ("es", "La Ministra Ada Tarnez sostuvo que el crédito reduce la inflación.", "Ada Tarnez"),
        ("fr", "« Cela m'horripile depuis longtemps », souligne le Toulousain.", None),
        ("fr", "« Le premier transfert a eu lieu en mai », relate Ada Tarn.", "Ada Tarn"),
        ("de", "Überspitzt meint er: „Man konnte eine Tür aufmachen, und der Betrieb lief.“", None),
        ("sr", "Do kraja godine vožnja će moći da se plaća novim karticama, izjavio je Goran Tarnić.", "Goran Tarnić"),
        ("uk", "Ситуація на мосту дуже важка, повідомив Іван Тарнов 9 грудня.", "Іван Тарнов"),
    ],
)
def test_who_it_is(language: str, text: str, found: str | None) -> None:
    assert speakers(text, language) == [found]


def test_an_object_clause_is_not_said() -> None:
    assert told("Was Tarnmann in Hull merkt, bestätigt Ada Holt.", "de") == []


def test_another_by_a_given_name_alone_makes_she_doubtful() -> None:
    text = (
        '"Wij waren er gisteren de hele dag", vertelt Ada Tarn.\n\n'
        'Met haar iPad slaagde Linda (45) er in om hem te vinden. "Ik was er nooit eerder geweest", vertelt ze.'
    )
    assert speakers(text, "nl") == ["Ada Tarn", None]


def test_where_it_was_said_is_no_part_of_a_slavic_source() -> None:
    text = "„Most je otvoren za sve“, rekao je Ivan Tarnić na konferenciji za novinare."
    assert told(text, "hr") == [("Ivan Tarnić", "„Most je otvoren za sve“", "Ivan Tarnić")]


def test_straight_marks_within_curly_ones_take_time_in_proportion() -> None:
    assert growth(lambda text: quotations_in(text, 0, len(text)), '“字"字' * 5_000, '“字"字' * 40_000, most=24) < 24


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("nl", "Volgens een woordvoerder van de politie is de brug veilig.", "een woordvoerder van de politie", "is"),
        ("nl", "Volgens de chef van minister Ada Holt is de brug veilig.", "de chef van minister Ada Holt", "is"),
        ("sv", "Enligt en talesperson för polisen är bron säker.", "en talesperson för polisen", "är"),
        ("da", "Ifølge en talsmand for politiet er broen sikker.", "en talsmand for politiet", "er"),
        ("nl", "Voor de stad is dat winst, zegt burgemeester Ada Holt.", "burgemeester Ada Holt", "Voor"),
        ("no", "For byen er det en gevinst, sier Ada Holt.", "Ada Holt", "For"),
        ("da", "Hvis broen falder, er byen fortabt, siger Ada Holt.", "Ada Holt", "Hvis"),
        ("sv", "Enligt professor Roy Varn vid Hulls skola är bron gammal.", "professor Roy Varn vid Hulls skola", "är"),
        ("nl", "De rechtbank oordeelde dat de stad moet betalen.", "De rechtbank", "dat"),
    ],
)
def test_where_the_verb_stands_second(language: str, text: str, source: str, content: str) -> None:
    ((who, what, _),) = told(text, language)
    assert (who, what.split()[0]) == (source, content)


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("nl", "CD&V-voorzitter Ada Holt zegt dat de brug veilig is.", "Ada Holt", "CD&V-voorzitter"),
        ("nl", "D66-leider Roy Varn zegt dat de brug veilig is.", "Roy Varn", "D66-leider"),
        ("no", "Statsråden sier at brua er trygg.", None, "statsråden"),
        ("sv", "Facket säger att bron är säker.", None, "facket"),
    ],
)
def test_offices_with_letters_of_a_body_and_nouns_that_begin_a_sentence(
    language: str, text: str, name: str | None, role: str
) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("no", "– Det var veldig dårlig timing, deler Ada Holt.", "Ada Holt"),
        ("no", "– Dette er jo helt absurd, sier Ada Holt etterfulgt av en god latter.", "Ada Holt"),
        ("sv", "– Det här är absurt, säger Ada Holt följt av ett skratt.", "Ada Holt"),
    ],
)
def test_what_came_behind_the_words_is_no_part_of_who_said_them(language: str, text: str, source: str) -> None:
    ((who, _, name),) = told(text, language)
    assert (who, name) == (source, "Ada Holt")


def test_where_somebody_is_from_is_no_part_of_a_dutch_name() -> None:
    assert speakers("Burgemeester Ada Holt van Tarn zegt dat de brug veilig is.", "nl") == ["Ada Holt"]
    assert speakers("Burgemeester Jan Peter van Tarn zegt dat de brug veilig is.", "nl") == ["Jan Peter van Tarn"]
