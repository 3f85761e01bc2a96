"""Nouns for who speaks, in the genitive that "zdaniem" and "podle" take, and as they are without a case. Data.

By language (ISO 639-1), lower case: "genitive:nominative".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NOMINATIVE: Final[Mapping[str, Mapping[str, str]]] = {
    code: dict(pair.split(":") for pair in pairs.split())
    for code, pairs in {
        "pl": "rzecznika:rzecznik rzeczniczki:rzeczniczka ministra:minister ministry:ministra premiera:premier "
        "premierki:premierka wicepremiera:wicepremier wicepremierki:wicepremierka prezydenta:prezydent "
        "prezydentki:prezydentka prezesa:prezes prezeski:prezeska szefa:szef szefowej:szefowa dyrektora:dyrektor "
        "dyrektorki:dyrektorka burmistrza:burmistrz wójta:wójt starosty:starosta marszałka:marszałek "
        "wojewody:wojewoda prokuratora:prokurator eksperta:ekspert ekspertki:ekspertka naukowca:naukowiec "
        "badacza:badacz badaczki:badaczka analityka:analityk analityczki:analityczka ekonomisty:ekonomista "
        "ekonomistki:ekonomistka lekarza:lekarz lekarki:lekarka świadka:świadek autora:autor autorki:autorka "
        "urzędnika:urzędnik polityka:polityk posła:poseł posłanki:posłanka senatora:senator senatorki:senatorka "
        "wiceministra:wiceminister profesora:profesor profesorki:profesorka trenera:trener adwokata:adwokat "
        "adwokatki:adwokatka obrońcy:obrońca mieszkańca:mieszkaniec mieszkanki:mieszkanka matki:matka ojca:ojciec "
        "wiceprezydenta:wiceprezydent ambasadora:ambasador komisarza:komisarz historyka:historyk "
        "historyczki:historyczka radnego:radny radnej:radna działacza:działacz działaczki:działaczka "
        "socjologa:socjolog socjolożki:socjolożka prawnika:prawnik prawniczki:prawniczka politologa:politolog "
        "dowódcy:dowódca przewodniczącego:przewodniczący przewodniczącej:przewodnicząca rzecznika:rzecznik "
        "rektora:rektor doktora:doktor psychologa:psycholog dziennikarza:dziennikarz dziennikarki:dziennikarka",
        "cs": "mluvčího:mluvčí ministra:ministr ministryně:ministryně premiéra:premiér premiérky:premiérka "
        "prezidenta:prezident prezidentky:prezidentka předsedy:předseda předsedkyně:předsedkyně šéfa:šéf šéfky:šéfka "
        "ředitele:ředitel ředitelky:ředitelka primátora:primátor primátorky:primátorka starosty:starosta "
        "starostky:starostka hejtmana:hejtman hejtmanky:hejtmanka žalobce:žalobce žalobkyně:žalobkyně soudce:soudce "
        "soudkyně:soudkyně experta:expert expertky:expertka odborníka:odborník odbornice:odbornice vědce:vědec "
        "analytika:analytik analytičky:analytička ekonoma:ekonom ekonomky:ekonomka lékaře:lékař lékařky:lékařka "
        "svědka:svědek autora:autor autorky:autorka politika:politik poslance:poslanec poslankyně:poslankyně "
        "senátora:senátor senátorky:senátorka náměstka:náměstek náměstkyně:náměstkyně profesora:profesor "
        "trenéra:trenér advokáta:advokát advokátky:advokátka obhájce:obhájce guvernéra:guvernér "
        "velvyslance:velvyslanec komisaře:komisař historika:historik historičky:historička "
        "místopředsedy:místopředseda místopředsedkyně:místopředsedkyně vicepremiéra:vicepremiér",
        "sk": "hovorcu:hovorca hovorkyne:hovorkyňa ministra:minister ministerky:ministerka premiéra:premiér "
        "premiérky:premiérka prezidenta:prezident prezidentky:prezidentka predsedu:predseda "
        "predsedníčky:predsedníčka šéfa:šéf šéfky:šéfka riaditeľa:riaditeľ riaditeľky:riaditeľka primátora:primátor "
        "primátorky:primátorka starostu:starosta starostky:starostka prokurátora:prokurátor sudcu:sudca "
        "experta:expert odborníka:odborník odborníčky:odborníčka analytika:analytik analytičky:analytička "
        "ekonóma:ekonóm ekonómky:ekonómka lekára:lekár lekárky:lekárka svedka:svedok autora:autor politika:politik "
        "poslanca:poslanec poslankyne:poslankyňa profesora:profesor trénera:tréner advokáta:advokát",
        "ru": "министра:министр премьера:премьер президента:президент мэра:мэр губернатора:губернатор "
        "директора:директор депутата:депутат сенатора:сенатор адвоката:адвокат эксперта:эксперт "
        "аналитика:аналитик экономиста:экономист политолога:политолог прокурора:прокурор главы:глава "
        "председателя:председатель профессора:профессор посла:посол представителя:представитель "
        "пресс-секретаря:пресс-секретарь",
        "uk": "міністра:міністр прем’єра:прем’єр президента:президент мера:мер губернатора:губернатор "
        "директора:директор директорки:директорка депутата:депутат депутатки:депутатка адвоката:адвокат "
        "адвокатки:адвокатка експерта:експерт експертки:експертка аналітика:аналітик економіста:економіст "
        "економістки:економістка прокурора:прокурор голови:голова речника:речник речниці:речниця "
        "професора:професор посла:посол очільника:очільник очільниці:очільниця",
    }.items()
}
"""What such a noun is called elsewhere."""
