"""Languages of which verbs of saying and small words are known, and no titles; and which language a text is in."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told

from onrecord import find_statements
from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of

SAID = [
    ("– Patrzyliśmy na nią dwa razy i sama się porusza – powiedziała burmistrz Ida Brask. Miasto czeka na drogę.",
     [("powiedziała", "Ida Brask")]),
    ("Droga pozostaje zamknięta. „Patrzyliśmy na nią dwa razy” – powiedziała Ida Brask. Miasto czeka.",
     [("powiedziała", "Ida Brask")]),
    ("Prezydent Ida Brask powiedziała, że droga pozostanie zamknięta. „Nie jest bezpiecznie” – dodała.",
     [("powiedziała", "Ida Brask"), ("dodała", "Ida Brask")]),
    ("Prezydent ZUK powiedział, że droga pozostanie zamknięta i że nie wie, na jak długo.", [("powiedział", None)]),
    ("Starostka Ida Brasková uvedla, že silnice zůstane zavřená. „Není to bezpečné,“ dodala Brasková.",
     [("uvedla", "Ida Brasková"), ("dodala", "Ida Brasková")]),
    ("Primátorka Ida Brasková uviedla, že cesta zostane zatvorená. „Nie je to bezpečné,“ dodala Brasková.",
     [("uviedla", "Ida Brasková"), ("dodala", "Ida Brasková")]),
    ("Мэр Ида Браск заявила, что дорога останется закрытой. «Это небезопасно», — добавила она.",
     [("заявила", "Ида Браск"), ("добавила", "Ида Браск")]),
    ("Глава города Ида Павловна Браск сообщила, что дорога закрыта до пятницы.", [("сообщила", "Ида Павловна Браск")]),
    ("— Это небезопасно, — сказала Ида Браск. — Мы смотрели на неё дважды.", [("сказала", "Ида Браск")]),
    ("Мер Іда Браск заявила, що дорога залишиться закритою. «Це небезпечно», – додала вона.",
     [("заявила", "Іда Браск"), ("додала", "Іда Браск")]),
    ("Primarul Ida Brask a declarat că drumul rămâne închis. „Nu este sigur”, a adăugat ea.",
     [("a declarat", "Ida Brask"), ("a adăugat", "Ida Brask")]),
    ("L’alcaldessa Ida Brask ha dit que la carretera continua tancada. «No és segur», ha afegit.",
     [("ha dit", "Ida Brask"), ("ha afegit", "Ida Brask")]),
    ("Η δήμαρχος Ίντα Μπρασκ δήλωσε ότι ο δρόμος παραμένει κλειστός. «Δεν είναι ασφαλές», πρόσθεσε η Μπρασκ.",
     [("δήλωσε", "Ίντα Μπρασκ"), ("πρόσθεσε", "Ίντα Μπρασκ")]),
    ("Kaupunginjohtaja Ida Brask sanoo, että tie pysyy suljettuna. ”Se ei ole turvallista”, Brask sanoo.",
     [("sanoo", "Ida Brask"), ("sanoo", "Ida Brask")]),
    ("Ida Brask polgármester azt mondta, hogy az út zárva marad. „Nem biztonságos” – tette hozzá.",
     [("azt mondta", "Ida Brask"), ("tette hozzá", "Ida Brask")]),
    ("Wali Kota Ida Brask mengatakan bahwa jalan itu tetap ditutup. \"Ini tidak aman,\" kata Brask.",
     [("mengatakan", "Ida Brask"), ("kata", "Ida Brask")]),
    ("Yol kapalı kaldı. Belediye Başkanı Ida Brask, \"İki kez baktık ve kendi kendine hareket ediyor.\" dedi.",
     [("dedi", "Ida Brask")]),
    ("Belediye Başkanı Ida Brask, yolun kapalı olduğunu belirterek şunları kaydetti: \"İki kez baktık.\"",
     [("şunları kaydetti", "Ida Brask")]),
    ("Burmistrz Ida Brask powiedziała, że droga jest zamknięta.\n\n– Patrzyliśmy na nią dwa razy – dodała. – Tak jest.",
     [("powiedziała", "Ida Brask"), ("dodała", "Ida Brask")]),
    ("Droga jest zamknięta. – Patrzyliśmy na nią dwa razy – powiedziała.", [("powiedziała", None)]),
    ("Ida Brask polgármester azt mondta, hogy az út zárva marad.\n\n– Kétszer is megnéztük – tette hozzá.",
     [("azt mondta", "Ida Brask"), ("tette hozzá", "Ida Brask")]),
    ("Burmistrz Ida Brask powiedziała w rozmowie z „Kurierem”, że droga jest zamknięta do piątku.",
     [("powiedziała", "Ida Brask")]),
    ("– To nie jest bezpieczne – zareagował Jan Lis.", [("zareagował", "Jan Lis")]),
    ("Starosta Jan Kos uvedl, že ještě neví. „Není to bezpečné,“ reagoval Jan Kos. Silnice je zavřená, nikdo tam není.",
     [("uvedl", "Jan Kos"), ("reagoval", "Jan Kos")]),
    ("\"Kami sudah melihatnya dua kali,\" kata Ida Brask. \"Ini tidak aman,\" katanya. \"Kami tidak tahu,\" kata.",
     [("kata", "Ida Brask"), ("katanya", "Ida Brask"), ("kata", None)]),
    ("\"İki kez baktık ve kendi kendine hareket ediyor\" diyen Ida Brask, yolun kapalı kalacağını söyledi.",
     [("diyen", "Ida Brask"), ("söyledi", "Ida Brask")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text[:24] for text, _ in SAID])
def test_cues_and_speakers(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = find_statements(text)
    assert [(one.cue and one.cue.text, one.speaker and one.speaker.name) for one in found] == expected
    for one in found:
        if one.speaker and one.speaker.name and one.speaker.named_by:
            assert text[slice(*one.speaker.named_by)] == one.speaker.name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La route reste fermée. « Nous l’avons regardée deux fois », a déclaré Brask.", "fr"),
        ("La strada resta chiusa. «L’abbiamo guardata due volte», ha detto Ida Brask.", "it"),
        ("La carretera sigue cerrada. «La hemos mirado dos veces», dijo Ida Brask.", "es"),
        ("A estrada não abre hoje. «Olhámos duas vezes», disse Ida Brask.", "pt"),
        ("Die Straße bleibt zu. „Wir haben sie zweimal angesehen“, sagte Ida Brask.", "de"),
        ("The road stays shut. “We looked at it twice,” said Ida Brask.", "en"),
        ("Дорога закрыта. «Мы смотрели на неё дважды», — сказала Ида Браск.", "ru"),
        ("Дорога закрита. «Ми дивилися на неї двічі», — сказала Іда Браск.", "uk"),
        ("Пътят е затворен. „Гледахме го два пъти и не е безопасно“, каза кметът на града.", "bg"),
        ("Пътят е затворен до петък.", "bg"),
        ("Дарога зачынена да пятніцы. Мэр сказаў, што не ведае, калі яе адкрыюць.", "be"),
        ("Патот е затворен до петок. Градоначалникот рече дека не знае кога ќе го отворат.", "mk"),
        ("Пут је затворен до петка. Градоначелник је рекао да не зна када ће бити отворен.", "sr"),
        ("Cesta je zaprta do petka. Županja je povedala, da ne ve, kdaj jo bodo odprli.", "sl"),
        ("Объём работ велик, мэр сказал, что не знает, когда дорогу откроют, и что подъезд закрыт.", "ru"),
        ("Cesta je zatvorena do petka. Gradonačelnik je rekao da ne zna kada će je otvoriti.", "sr"),
        ("Con đường vẫn bị đóng. “Chúng tôi đã xem hai lần và nó không an toàn”, bà nói.", "vi"),
        ("道路は20日も閉じたままだ。市長は「二回見た」と話した。", "ja"),
        ("道路仍然关闭。市长说：“我们看了两次。”", "zh"),
        ("Umgwaqo uvaliwe. “Siwubheke kabili,” kusho uIda Brask.", ""),
    ],
)  # fmt: skip
def test_the_language_of_two_sentences(text: str, code: str) -> None:
    assert language_of(text, None).code == code


def test_what_stands_before_a_turkish_quotation_is_none_of_it() -> None:
    (one,) = find_statements('Yol kapalı. Korkmaz da "İki kez baktık ve kendi kendine hareket ediyor" dedi.')
    assert one.content.text == '"İki kez baktık ve kendi kendine hareket ediyor"'


def test_what_goes_on_behind_a_dash_is_said_too() -> None:
    text = "– Patrzyliśmy na nią dwa razy – powiedziała Ida Brask. – To nie jest bezpieczne."
    (one,) = find_statements(text)
    assert one.content.text == "– Patrzyliśmy na nią dwa razy To nie jest bezpieczne."


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('De weg blijft dicht. "We hebben er twee keer naar gekeken", zegt minister Ida Brask.', "minister"),
        (
            "Broen er stengt i landet der president Ida Brask styrer. – Den er ikke trygg, sier Brask.",
            "president",
        ),
        ("– Dette er et merkelig syn, sier NRK-kommentator Ida Brask.", "NRK-kommentator"),
    ],
)
def test_a_role_has_no_small_words_before_it(text: str, role: str) -> None:
    speaker = find_statements(text)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Ida Brask", role)


WHO = [
    ("Starosta obce Jan Kos řekl, že silnice zůstane zavřená do pátku.", "Jan Kos", "person"),
    ("Riaditeľka školy Jana Malá povedala, že cesta zostane zatvorená.", "Jana Malá", "person"),
    ("Anna Maria Kos powiedziała, że droga jest zamknięta.", "Anna Maria Kos", "person"),
    ("Joan Vila Puig ha dit que la carretera continua tancada, però no sap fins quan.", "Joan Vila Puig", "person"),
    ("Kovács Anna Mária azt mondta, hogy az út zárva marad.", "Kovács Anna Mária", "person"),
    ("Ministrul Apărării, Radu Pop, a declarat că drumul rămâne închis până vineri.", "Radu Pop", "person"),
    ("Ο υπουργός Υγείας Νίκος Βέργης δήλωσε ότι ο δρόμος παραμένει κλειστός.", "Νίκος Βέργης", "person"),
    ("„Není to vůbec bezpečné pro nikoho,“ řekl Deníku. Silnice zůstane zavřená, ale ne dlouho.", None, "unnamed"),
    ("Мэр Павел Громов болен. «Это неправда, мы не верим», — сказал Громов.", "Павел Громов", "person"),
    ("Rzecznik Zarządu Dróg powiedział, że droga jest zamknięta do piątku.", None, "unnamed"),
    ("Poliția Română a anunțat că drumul rămâne închis.", "Poliția Română", "organisation"),
    ("Apakah Anda mengatakan bahwa jembatan itu aman?", None, "unnamed"),
    (
        "Банк России сообщил, что ставка растёт. Следственный комитет России сообщил, что дело закрыто.",
        None,
        "organisation",
    ),
    ("Мэр Павел Громов заявил, что мост закрыт. «Это неправда, мы не верим», — добавила она.", None, "unnamed"),
    ("Мэр Анна Громова заявила, что мост закрыт. «Это неправда», — добавила она.", "Анна Громова", "person"),
    ("Wójt Jan Lis powiedział, że droga jest zamknięta. „Nie jest bezpiecznie” – dodał.", "Jan Lis", "person"),
    ("Компания «Мостострой» сообщила, что дорога останется закрытой до пятницы.", "Мостострой", "organisation"),
    ("Он прочитал «Мостострой» сообщил, что дорога останется закрытой до пятницы.", None, "nobody"),
    ("Мэр Павел Громов болен. «Это небезопасно для всех», — сказал Громов Анне Лисиной.", "Павел Громов", "person"),
    ("«Это небезопасно для всех», — сказал Павел Громов Анне Лисиной.", "Павел Громов", "person"),
    ("«Це небезпечно для всіх», — сказав Громов Анні Лісовій. Мер Павло Громов хворий.", "Павло Громов", "person"),
    ("Кремль сообщил, что дорога закрыта. Кремль заявил, что не знает дату.", "Кремль", "organisation"),
    ("Jan Lis jest w mieście. W serwisie Truth Social napisał Truth Social, że Truth Social działa.", None, "unnamed"),
    ("Yol kapalı. Korkmaz da \"İki kez baktık ve kendi kendine hareket ediyor\" dedi.", None, "unnamed"),
    ("Ulaştırma Bakanı Ida Brask geldi. Bakan Brask, \"İki kez baktık ve kendi kendine hareket ediyor.\" dedi.",
     "Ida Brask", "person"),
    ("Şarj ağı büyüdü. Şarj, \"İki kez baktık ve kendi kendine hareket ediyor.\" dedi. Bu şarj iyi.", None, "unnamed"),
    ("Safi Brask geldi. Bu yıl tüm ilçelerde çalışacaklarını aktaran Brask, şunları kaydetti: \"Hazırız, gidelim.\"",
     "Safi Brask", "person"),
    ("”Se ei ole turvallista ollenkaan”, sanoi Matti Lahtinen Ylelle. Kaupunki odottaa, että tie on auki.",
     "Matti Lahtinen", "person"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), WHO, ids=[text[:30] for text, _, _ in WHO])
def test_whose_name_it_is(text: str, name: str | None, kind: str) -> None:
    if kind == "nobody":
        assert not find_statements(text)
        return
    speaker = find_statements(text)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, kind)


def test_a_verb_of_her_has_no_him() -> None:
    said = find_statements("Wójt Jan Lis powiedział, że droga jest zamknięta. „Nie jest bezpiecznie” – dodała.")
    assert [one.speaker and one.speaker.name for one in said] == ["Jan Lis", None]


@pytest.mark.parametrize(
    "text", ["Об этом сообщает агентство «Север». Дорога закрыта до пятницы.", "Kunta haluaa lisää, että tie on auki."]
)
def test_nothing_is_said(text: str) -> None:
    assert not find_statements(text)


@pytest.mark.parametrize(
    ("text", "spans", "name"),
    [
        ("Дорога закрыта. «Люди ждут, — заявила мэр Ида Браск. — На этот раз нет денег». Город ждёт.",
         ["«Люди ждут,", "На этот раз нет денег»"], "Ида Браск"),
        ("«Мы не знаем, — сказал Павел Громов, — когда мост будет открыт». Город ждёт уже неделю.",
         ["«Мы не знаем,", "когда мост будет открыт»"], "Павел Громов"),
        ("Дорога закрита з понеділка. «Люди чекають, — сказала Іда Браск. — Цього разу грошей немає». Місто чекає.",
         ["«Люди чекають,", "Цього разу грошей немає»"], "Іда Браск"),
        ("«Мост, — и вопрос — в деньгах», — сказал Павел Громов. Город ждёт уже неделю, но не все.",
         ["«Мост, — и вопрос — в деньгах»"], "Павел Громов"),
    ],
)  # fmt: skip
def test_a_quotation_that_holds_its_cue(text: str, spans: list[str], name: str) -> None:
    [said] = find_statements(text)
    assert [text[slice(*span)] for span in said.content.spans] == spans
    assert said.speaker is not None
    assert said.speaker.name == name


def test_a_danish_sentence_begins_with_no_name() -> None:
    text = "Selvom Ida Brask er her, er hun glad. »Det er godt at være her i dag,« siger hun."
    speaker = find_statements(text)[-1].speaker
    assert speaker is not None
    assert speaker.name == "Ida Brask"


def test_malay_is_read_by_the_table_of_indonesian() -> None:
    text = '"Kami sudah melihatnya dua kali," kata Ida Brask. Jalan itu ditutup.'
    (one,) = statements_in(text, None, "ms-MY").statements
    assert one.speaker is not None
    assert (one.speaker.name, language_of("", "ms-MY").code) == ("Ida Brask", "ms")


def test_an_arabic_name_with_a_blank_that_never_breaks_is_where_it_stands() -> None:
    text = "قال المتحدث سامي\u00a0هالدن إن الجسر سيغلق في مايو المقبل."
    (one,) = statements_in(text, None, "ar").statements
    assert one.speaker is not None
    assert one.speaker.named_by is not None
    start, end = one.speaker.named_by
    assert 0 <= start < end
    assert text[start:end].split() == (one.speaker.name or "").split()


def test_a_mark_of_an_arabic_vowel_may_stand_alone() -> None:
    text = "قال المتحدث سامي هالدن إن الجسر سيغلق \u064b في مايو المقبل."
    assert statements_in(text, None, "ar").statements[0].content.text == text[text.index("إن") : -1]


def test_a_hebrew_abbreviation_speaks() -> None:
    assert told('צה"ל הודיע כי תקף יעדים רבים אתמול.', "he") == [('צה"ל', "כי תקף יעדים רבים אתמול", 'צה"ל')]


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
    assert names_told(text, "id") == found
