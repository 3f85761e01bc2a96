"""Given names of Slavic languages as they are without a case, by language: of men, of women. Data, lower case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MEN: Final[Mapping[str, str]] = {
    "ru": "александр алексей анатолий андрей антон аркадий арсений артём артем артур богдан борис вадим валентин "
    "валерий василий виктор виталий владимир владислав владлен вячеслав геннадий георгий герман глеб григорий данил "
    "даниил денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид максим марат марк матвей михаил "
    "никита николай олег павел пётр петр ренат родион роман ростислав руслан рустам савелий святослав семён семен "
    "сергей станислав степан тимофей тимур фёдор федор филипп эдуард эльдар эмиль юрий яков ян ярослав",
    "uk": "анатолій андрій антон арсен артем артур богдан борис вадим валентин валерій василь віктор віталій володимир "
    "владислав всеволод вячеслав гаврило геннадій георгій гліб григорій данило денис дмитро євген євгеній едуард "
    "іван ігор ілля кирило костянтин левко леонід лев любомир максим мар’ян мар'ян марко микита микола мирослав "
    "михайло назар нестор олег олександр олексій орест остап павло петро роман ростислав руслан святослав семен сергій "
    "станіслав степан тарас тимофій тимур федір юліан юрій яків ярема ярослав",
    "pl": "adam adrian aleksander andrzej antoni arkadiusz artur bartłomiej bartosz bogdan bogusław bolesław borys "
    "cezary czesław damian daniel dariusz dawid dominik edmund edward emil eryk eugeniusz feliks filip franciszek "
    "gabriel grzegorz henryk hubert ignacy igor ireneusz jacek jakub jan janusz jarosław jerzy józef julian kacper "
    "kamil karol kazimierz konrad krystian krzysztof leon leszek lucjan ludwik łukasz maciej maksymilian marcin marek "
    "marian mariusz mateusz michał mieczysław mikołaj miłosz mirosław oskar patryk paweł piotr przemysław radosław "
    "rafał robert roman ryszard sebastian sławomir stanisław stefan szymon tadeusz tomasz tymoteusz wacław waldemar "
    "wiesław wiktor witold władysław włodzimierz wojciech zbigniew zdzisław zygmunt",
    "cs": "adam albert aleš alexandr alois antonín arnošt bedřich bohdan bohumil bohuslav břetislav ctibor čeněk "
    "dalibor daniel david dominik dušan eduard emil erik evžen filip františek gustav hugo hynek igor ivan ivo jakub "
    "jan jaromír jaroslav jindřich jiří josef kamil karel kryštof květoslav ladislav leoš libor lubomír lubor luboš "
    "luděk ludvík lukáš marcel marek marian martin matěj matouš matyáš michal mikuláš milan miloslav miloš miroslav "
    "mojmír norbert oldřich ondřej otakar oto pavel petr přemysl radek radim radomír radovan rené richard robert roman "
    "rostislav rudolf samuel sebastian slavomír stanislav svatopluk šimon štefan štěpán tadeáš tomáš václav "
    "vavřinec viktor vilém vít vítězslav vladimír vladislav vlastimil vlastislav vojtěch vratislav zbyněk zdeněk",
    "sk": "adam andrej anton boris branislav daniel dávid dušan eduard erik filip gabriel igor ivan jakub ján jaroslav "
    "jozef juraj kamil karol ladislav ľubomír ľuboš lukáš marcel marek marián martin matej matúš michal milan miroslav "
    "norbert ondrej patrik pavol peter radoslav richard robert roman rudolf samuel stanislav šimon štefan tibor "
    "tomáš viktor viliam vladimír vojtech zoltán",
}
WOMEN: Final[Mapping[str, str]] = {
    "ru": "агата аделина алевтина александра алина алиса алла алёна алена альбина анастасия ангелина анжелика анна "
    "антонина арина валентина валерия варвара василиса вера вероника виктория виолетта галина дарья диана дина динара "
    "ева евгения екатерина елена елизавета жанна зинаида зоя инга инесса инна ирина карина кира клавдия кристина "
    "ксения лариса лидия лилия любовь людмила майя маргарита марианна марина мария марьяна милана мила надежда наталья "
    "наталия нелли нина оксана олеся ольга полина раиса регина римма светлана снежана софия софья тамара татьяна "
    "ульяна элина эльвира эмилия эвелина юлия яна",
    "uk": "алла аліна анастасія ангеліна анна антоніна богдана валентина валерія варвара віра вікторія віта галина "
    "ганна дана дарина діана євгенія єва жанна зінаїда зоряна іванна інга інна ірина катерина кароліна квітка ксенія "
    "лариса леся лідія лілія любов людмила маргарита мар’яна мар'яна марина марія марта мирослава надія наталія наталя "
    "ніна оксана олександра олена олеся ольга орися поліна раїса роксолана роксоляна руслана світлана соломія софія "
    "стефанія тамара тетяна уляна христина юлія юліана яна ярина ярослава",
    "pl": "adrianna agata agnieszka aldona aleksandra alicja alina aneta angelika anna antonina barbara beata "
    "bernadeta blanka bogumiła bogusława bożena celina dagmara danuta daria dominika dorota edyta elżbieta emilia ewa "
    "ewelina gabriela genowefa grażyna halina hanna helena honorata iga inga irena iwona iza izabela jadwiga janina "
    "joanna jolanta józefa julia justyna kamila karina karolina katarzyna kinga klaudia kornelia krystyna laura lena "
    "lidia liliana lucyna łucja ludmiła magda magdalena maja małgorzata marcelina maria mariola marta martyna marzena "
    "matylda michalina milena mirosława monika natalia nina oliwia patrycja paulina pola regina renata róża sabina "
    "sandra sara stanisława stefania sylwia teresa urszula weronika wiesława wiktoria wioletta zofia zuzanna",
    "cs": "adéla alena alexandra andrea aneta anežka anna barbora blanka blažena bohumila bohuslava božena dagmar dana "
    "daniela darina denisa dominika drahomíra edita eliška ema emilie eva gabriela hana helena ilona irena iva ivana "
    "iveta jana jarmila jaroslava jindřiška jiřina jitka johana jolana josefa julie kamila karla karolína kateřina "
    "klára kristina kristýna květa květoslava lada laura lenka leona libuše linda ludmila lucie marcela marie markéta "
    "marta martina michaela milada milena miloslava miroslava monika naďa natálie nela nikola olga pavla pavlína petra "
    "radana radka renata romana růžena sabina silvie simona soňa stanislava šárka štěpánka tamara tereza vanda věra "
    "veronika viktorie vladimíra vlasta zdena zdeňka zdenka zora zuzana žaneta",
    "sk": "adriana alena alexandra alžbeta andrea anna barbora beáta božena dagmar dana daniela darina denisa dominika "
    "eva erika gabriela hana helena ingrid irena iveta ivana jana jarmila jaroslava júlia katarína kristína lenka "
    "ľubica ľudmila lucia magdaléna margita marcela mária marta martina michaela milena miroslava monika natália nina "
    "oľga petra renáta silvia simona slavomíra soňa stanislava tatiana tereza veronika viera viktória zdenka zuzana",
}
