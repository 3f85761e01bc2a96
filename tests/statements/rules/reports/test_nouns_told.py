"""What is demanded, judged, foretold by a noun, in the passive, as a view, behind a colon, in other languages."""

import pytest
from tests.statements.telling import told, words_told


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("Ada Holt, secretaria, exige cambios.", "es", "Ada Holt, secretaria,", "cambios"),
        ("La ONU alertó sobre el riesgo de hambruna.", "es", "La ONU", "sobre el riesgo de hambruna"),
        ("El fiscal pidió diez años de cárcel.", "es", "El fiscal", "diez años de cárcel"),
        ("El portavoz criticó retrasos en la obra.", "es", "El portavoz", "retrasos en la obra"),
        ("Fue la propia Holt quien anunció que se va hoy.", "es", "la propia Holt", "que se va hoy"),
        ("Farral evitó pronunciarse.", "es", "Farral", "pronunciarse"),
        ("En palabras del ministro, el plan es bueno.", "es", "ministro", "el plan es bueno"),
        ("Para Ada Holt, no hay motivo para esperar.", "es", "Ada Holt", "no hay motivo para esperar"),
        ("Les riverains dénoncent le bruit et les odeurs.", "fr", "Les riverains", "le bruit et les odeurs"),
        ("La CGT appelle à la grève.", "fr", "La CGT", "à la grève"),
        ("L’Insee prévoit une croissance de 1 %.", "fr", "L’Insee", "une croissance de 1 %"),
        ("Pour le syndicat, la réforme ne règle rien.", "fr", "le syndicat", "la réforme ne règle rien"),
        ("Secondo fonti vicine al ministero, il piano costerà molto.", "it", "fonti vicine al ministero",
         "il piano costerà molto"),
        ("La chiusura è stata annunciata dal sindaco.", "it", "sindaco", "La chiusura"),
        ("L’auspicio del vescovo è che le parti tornino.", "it", "vescovo", "che le parti tornino"),
        ("Il porto riaprirà lunedì: lo ha detto Ada Holt.", "it", "Ada Holt", "Il porto riaprirà lunedì"),
        ("O líder da bancada, Ada Holt, defendeu a redução dos impostos.", "pt", "O líder da bancada, Ada Holt,",
         "a redução dos impostos"),
        ("Ada Holt sieht den Umbau kritisch.", "de", "Ada Holt", "den Umbau kritisch"),
        ("Ada Holt rief zum Frieden auf.", "de", "Ada Holt", "zum Frieden"),
        ("Kritik übte auch Ada Holt: „Das Gesetz kommt zu spät.“", "de", "Ada Holt", "„Das Gesetz kommt zu spät.“"),
        ("Holt sier: Broen er trygg.", "no", "Holt", "Broen er trygg"),
        ("Ministeren ønsker ikke at kommentere sagen.", "da", "Ministeren", "ikke at kommentere sagen"),
        ("Minister Adam Wolny skrytykował decyzję sądu.", "pl", "Minister Adam Wolny", "decyzję sądu"),
        ("Odbory požadují zvýšení mezd.", "cs", "Odbory", "zvýšení mezd"),
        ("Профсоюз требует повышения зарплат.", "ru", "Профсоюз", "повышения зарплат"),
    ],
)  # fmt: skip
def test_what_is_told_by_a_noun(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("O clube defendeu o título com sucesso.", "pt"),
        ("El portero rechazó el disparo de Pardo.", "es"),
        ("Para llegar a Hull, no hay tren directo.", "es"),
        ("Para Ada Holt, el partido acabó pronto.", "es"),
        ("Il ponte è stato costruito dalla ditta Rossi.", "it"),
        ("Il treno è stato annunciato in ritardo.", "it"),
        ("Pour la ville, le coût est de trois millions.", "fr"),
        ("Ada Holt appelle à la porte.", "fr"),
        ("Er sieht den Baum nicht.", "de"),
        ("Kampen: Det ble 2-1 til Hull.", "no"),
        ("Работа требует терпения.", "ru"),
    ],
)
def test_nobody_tells_anything(text: str, language: str) -> None:
    assert words_told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("Il ministro ha espresso preoccupazione per la diga.", "it", "Il ministro", "preoccupazione per la diga"),
        ("La ministra subrayó la necesidad de invertir más.", "es", "La ministra", "la necesidad de invertir más"),
        ("O vereador voltou a criticar o governo da prefeita.", "pt", "O vereador", "o governo da prefeita"),
        ("O vereador Rui Teles voltou a enfatizar que o povo espera.", "pt", "O vereador Rui Teles",
         "que o povo espera"),
        ("Il sindaco ha voluto ribadire che il ponte è sicuro.", "it", "Il sindaco", "che il ponte è sicuro"),
        ("Ainda segundo a polícia, o homem fugiu.", "pt", "a polícia", "o homem fugiu"),
        ("Para ele, a ponte precisa de obras.", "pt", "ele", "a ponte precisa de obras"),
        ("«Il ponte – ha commentato Farri. Se è vero, chiudo».", "it", "Farri", "«Il ponte Se è vero, chiudo»"),
        ("“Il ponte è molto vecchio”. Cosi il presidente Testi a Lodate.", "it", "il presidente Testi",
         "“Il ponte è molto vecchio”"),
        ("“Il ponte è molto vecchio”.\n\nÈ quanto afferma Ada Holt.", "it", "Ada Holt", "“Il ponte è molto vecchio”"),
        ("“Le pont est très vieux”.\n\nC’est ce qu’a déclaré Ada Holt.", "fr", "Ada Holt", "“Le pont est très vieux”"),
        ("Le pont est vieux, dit-elle : « Il faut le fermer. »", "fr", "elle", "« Il faut le fermer. »"),
    ],
)  # fmt: skip
def test_what_newsrooms_write(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("O vereador Rui Teles (PX) falou. “A ponte é muito velha”, disse o vereador.", "pt"),
        ("El primer ministro, Rui Teles, viajó a Hull. El primer ministro insistió en que no hay dinero.", "es"),
        ("Rui Teles falou. «A ponte é velha», disse. «A obra – prossegue – fica mais cara».", "pt"),
        ("L’assessore Rui Teles è a Hull. Ha annunciato un piano per il porto.", "it"),
    ],
)
def test_who_is_called_by_office_and_who_goes_on(text: str, language: str) -> None:
    assert told(text, language)[-1][2] == "Rui Teles"


def test_of_two_in_one_office_nobody_is_taken() -> None:
    text = (
        "La alcaldesa de Hull, Ada Holt, y la alcaldesa de Lodate, Ana Venn, llegan. “No habrá más”, dijo la alcaldesa."
    )
    assert told(text, "es")[-1][2] is None


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("„To je „týmový“ hráč pro nás,“ napsal Jan Holub.", "cs", "Jan Holub", "„To je „týmový“ hráč pro nás,“"),
        ("Byla tam poslankyně Ada Holt (XY): „Škoda, že to tak je.“", "cs", "Ada Holt", "„Škoda, že to tak je.“"),
        ("Jan Holub považuje ta slova za předvolební akce.", "cs", "Jan Holub", "ta slova za předvolební akce"),
        ("Служба устала, мы протестуем. Жители пожаловались на шум.", "ru", "Жители", "на шум"),
        ("Det är ett brott mot lagen anser Ada Holt.", "sv", "Ada Holt", "Det är ett brott mot lagen"),
        ("I brevet skriver de tre kommunerna att polisen borde komma.", "sv", "de tre kommunerna",
         "att polisen borde komma"),
        ("Ada Holt undrer sig over, at det skal ske så hurtigt.", "da", "Ada Holt", "at det skal ske så hurtigt"),
        ("Derfor beder hun borgmesteren om at indkalde til møde.", "da", "hun", "at indkalde til møde"),
        ("Ada Holt was blij dat er een plan lag.", "nl", "Ada Holt", "dat er een plan lag"),
        ("Jan de Wit was verrast door het plan. ‘Wij hebben niets gehoord.’", "nl", "Jan de Wit",
         "‘Wij hebben niets gehoord.’"),
        ("El puente cerrará el lunes, dice Ada Holt, alcaldesa de Hull.", "es", "Ada Holt",
         "El puente cerrará el lunes"),
        ("El concejal Roy Varn quien informó que el centro no tenía médico.", "es", "quien",
         "que el centro no tenía médico"),
        ("Il direttore ha espresso in una nota le sue condoglianze.", "it", "Il direttore", "le sue condoglianze"),
    ],
)  # fmt: skip
def test_what_newsrooms_of_the_north_and_east_write(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


def test_a_verb_before_a_colon_is_no_name() -> None:
    assert words_told("Edoardo era lì. Racconta: «Abbiamo sentito una botta molto forte».", "it")[-1][0] is None


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("L’opposizione incalza il sindaco, chiedendo spiegazioni per i cittadini.", "it", "L’opposizione",
         "spiegazioni per i cittadini"),
        ("“Il ponte è vecchio e brutto.” L’assessora Ada Holt risponde a Farri.", "it", "L’assessora Ada Holt",
         "“Il ponte è vecchio e brutto.”"),
        ("« Je n’ai rien fait de mal », s’est-il défendu.", "fr", "il", "« Je n’ai rien fait de mal »"),
        ("L’avocat a indiqué à l’AFP avoir sollicité un renvoi.", "fr", "L’avocat", "avoir sollicité un renvoi"),
        ("Le groupe avait clairement indiqué que le pont ferme.", "fr", "Le groupe", "que le pont ferme"),
        ("A ministra garantiu, esta manhã, estar disponível para negociações.", "pt", "A ministra",
         "estar disponível para negociações"),
        ("El grupo criticó ayer que el concejal no vino.", "es", "El grupo", "que el concejal no vino"),
        ("Asimismo, según apunta Holt, el área está cerrada.", "es", "Holt", "el área está cerrada"),
        ("Мост закрыт на ремонт, сообщили в полиции.", "ru", "полиции", "Мост закрыт на ремонт"),
        ("– Me håpar dette er eit uhell, seier Sverre Holt.", "no", "Sverre Holt", "– Me håpar dette er eit uhell"),
    ],
)  # fmt: skip
def test_who_goes_on_and_who_answers(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


def test_who_said_one_thing_says_what_comes_behind_but() -> None:
    text = "O ministro da Saúde diz que respeita a greve mas avisa que o Governo não vai ceder."
    assert [source for source, _ in words_told(text, "pt")] == ["O ministro da Saúde"] * 2


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("Il governo ritiri i tagli alle Province. A chiederlo è Ada Holt.", "it", "Ada Holt",
         "Il governo ritiri i tagli alle Province"),
        ("Ada Holt ha fatto sapere, attraverso una nota, che il ponte è chiuso.", "it", "Ada Holt",
         "che il ponte è chiuso"),
        ("El portavoz rechazó este lunes las críticas que recibe el plan.", "es", "El portavoz",
         "las críticas que recibe el plan"),
        ("“No se aprende nada de esto”, señalaron desde el sindicato.", "es", "el sindicato",
         "“No se aprende nada de esto”"),
        ("A secretária Ada Holt pediu a suspensão da audiência.", "pt", "A secretária Ada Holt",
         "a suspensão da audiência"),
        ("Segundo o coordenador da bancada, deputado Rui Teles (XY), a obra está parada.", "pt",
         "o coordenador da bancada, deputado Rui Teles (XY)", "a obra está parada"),
        ("Le maire de Hull, Roy Varn, a parlé de la ville et a dit qu’il était prêt.", "fr",
         "Le maire de Hull, Roy Varn,", "qu’il était prêt"),
        ("– Nakłady wzrosły bardzo – powiedział dziś w Sejmie wiceminister zdrowia Jan Tarn.", "pl",
         "wiceminister zdrowia Jan Tarn", "– Nakłady wzrosły bardzo"),
        ("Комитет пришел к выводу, что мост надо закрыть.", "ru", "Комитет", "что мост надо закрыть"),
        ("Нехватка врачей растет везде, заявил в беседе с «Вестником» глава комитета Иван Громов.", "ru",
         "глава комитета Иван Громов", "Нехватка врачей растет везде"),
    ],
)  # fmt: skip
def test_where_and_through_whom_it_was_said(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


def test_who_is_criticised_before_the_verb_criticises_nobody() -> None:
    assert words_told("Bartosza Tarna krytykuje również SLD.", "pl") == []


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("Les producteurs, eux, craignent des pertes.", "fr", "Les producteurs, eux,", "des pertes"),
        ("El fiscal Roy Varn se presentó al juicio y explicó que no hay error.", "es", "El fiscal Roy Varn",
         "que no hay error"),
        ("“Il ponte è vecchio e brutto”, dice il sindaco di Hull e responsabile di Anci Ada Holt.", "it",
         "il sindaco di Hull e responsabile di Anci Ada Holt", "“Il ponte è vecchio e brutto”"),
        ("“Šlo o požár ve sklepě,“ informoval na místě velitel Jan Holub.", "cs", "velitel Jan Holub",
         "“Šlo o požár ve sklepě,“"),
    ],
)  # fmt: skip
def test_who_does_more_than_one_thing(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]
