"""Nouns for bodies, for what is written, and for several people, by which a source without a name is told what it is.

By language (ISO 639-1), for languages beside English and German, which have tables of their own; of the Romance ones
what theirs lack. Data.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct


class SourceNouns(Struct, frozen=True, kw_only=True):
    """Nouns of one language, lower case; those of `stems` with whatever ending, others whole or at a compound's end."""

    bodies: str
    documents: str
    groups: str
    stems: bool = False
    """Whether the words are stems, to which cases add an ending."""
    last: bool = False
    """Whether what a phrase is about stands at its end, before a preposition, and not first behind adjectives."""


NOUNS: Final[dict[str, SourceNouns]] = {
    "fr": SourceNouns(
        bodies="justice municipalité région métropole gendarmerie",
        documents="étude",
        groups="riverains",
    ),
    "es": SourceNouns(
        bodies="justicia sociedad diputación patronal",
        documents="encuesta",
        groups="vecinos",
    ),
    "it": SourceNouns(
        bodies="giunta regione provincia soprintendenza",
        documents="ricerca",
        groups="residenti",
    ),
    "pt": SourceNouns(
        bodies="justiça secretaria",
        documents="levantamento",
        groups="moradores",
    ),
    "nl": SourceNouns(
        bodies=(
            "politie regering rechtbank gerechtshof gemeente vakbond partij brandweer bank ministerie kabinet "
            "provincie gemeenteraad vereniging stichting bedrijf concern universiteit ziekenhuis fractie "
            "organisatie instelling dienst agentschap autoriteit commissie marechaussee justitie kerk club "
            "krant omroep leger inspectie maatschappij"
        ),
        documents="rapport onderzoek studie verslag brief cijfers enquête peiling vonnis analyse",
        groups=("bewoners deskundigen experts critici buren omwonenden ouders getuigen boeren onderzoekers artsen"),
        last=True,
    ),
    "sv": SourceNouns(
        bodies=(
            "polisen regeringen domstolen rätten kommunen facket partiet tjänsten banken ministeriet "
            "departementet myndigheten bolaget företaget nämnden styrelsen förbundet verket föreningen "
            "organisationen sjukhuset universitetet skolan kyrkan militären armén försvaret klubben tidningen "
            "byrån rådet regionen kommissionen riksdagen fullmäktige koncernen"
        ),
        documents=(
            "studien rapporten undersökningen analysen utredningen datan siffrorna mätningen brevet studie "
            "rapport undersökning analys utredning mätning domen åtalet"
        ),
        groups=(
            "experterna forskarna experter forskare kritiker kritikerna analytiker vittnen grannar grannarna "
            "invånarna föräldrarna"
        ),
        last=True,
    ),
    "no": SourceNouns(
        bodies=(
            "politiet regjeringen retten kommunen fagforeningen partiet brannvesenet banken departementet "
            "myndigheten myndighetene selskapet byrådet styret forbundet direktoratet etaten foreningen "
            "organisasjonen sykehuset universitetet skolen kirken forsvaret hæren klubben avisen avisa rådet "
            "kommisjonen stortinget konsernet bedriften tilsynet"
        ),
        documents=(
            "studien rapporten undersøkelsen analysen målingen tallene brevet dommen tiltalen studie rapport "
            "undersøkelse analyse måling"
        ),
        groups=(
            "ekspertene eksperter forskerne forskere naboene naboer kritikere kritikerne vitner vitnene "
            "beboerne foreldrene"
        ),
        last=True,
    ),
    "da": SourceNouns(
        bodies=(
            "politiet regeringen retten kommunen fagforeningen partiet brandvæsenet banken ministeriet "
            "myndigheden myndighederne selskabet byrådet bestyrelsen forbundet styrelsen foreningen "
            "organisationen hospitalet universitetet skolen kirken forsvaret hæren klubben avisen rådet "
            "kommissionen folketinget koncernen virksomheden tilsynet beredskabet"
        ),
        documents=(
            "studiet rapporten undersøgelsen analysen målingen tallene brevet dommen anklageskriftet studie "
            "rapport undersøgelse analyse måling"
        ),
        groups=(
            "eksperterne eksperter forskerne forskere naboerne naboer kritikere kritikerne vidner vidnerne "
            "beboerne forældrene"
        ),
        last=True,
    ),
    "pl": SourceNouns(
        bodies=(
            "policj prokuratur gmin firm parti komisj straż spółk rad agencj ministerstw urząd urzęd fundacj "
            "stowarzyszeni związek związku organizacj szpital uniwersytet kancelari resort bank samorząd wojsk "
            "armi sejm senat redakcj portal sąd"
        ),
        documents="raport badani sondaż komunikat analiz doniesieni doniesień badań wyrok statystyk dane danych",
        groups=(
            "media mediów mieszkańc eksperci ekspertów naukowcy naukowców świadkowie świadków sąsiedzi krytycy "
            "lekarze strażacy policjanci analitycy"
        ),
        stems=True,
    ),
    "cs": SourceNouns(
        bodies=(
            "polici vlád firm komis společnost rad agentur radnic ministerstv soud úřad nemocnic univerzit bank "
            "organizac sdružen svaz odbory klub armád parlament senát sněmovn inspekc zastupitelstv záchrank"
        ),
        documents="studi zpráv průzkum analýz výzkum údaj",
        groups=("experti expertů odborníci odborníků vědci vědců svědci svědků sousedé kritici lékaři hasiči médi"),
        stems=True,
    ),
    "ru": SourceNouns(
        bodies=(
            "полици прокуратур компани парти комисси мэри администраци больниц пресс-служб министерств ведомств "
            "суд суда правительств банк агентств фонд организаци университет корпораци холдинг управлени "
            "департамент комитет штаб следстви редакци издани газет телеканал"
        ),
        documents="отчет отчёт исследовани опрос доклад анализ статистик данные данных прайс-лист письмо",
        groups=(
            "эксперты экспертов учёные ученые ученых учёных жители жителей очевидц сми аналитики аналитиков "
            "врачи врачей свидетели свидетелей спасатели спасателей медики медиков критики критиков журналисты "
            "журналистов"
        ),
        stems=True,
    ),
    "uk": SourceNouns(
        bodies=(
            "поліці прокуратур компані парті комісі мері адміністраці лікарн пресслужб прес-служб міністерств "
            "відомств суд суду уряд банк агентств фонд організаці університет корпораці управлінн департамент "
            "комітет штаб редакці"
        ),
        documents="звіт дослідженн опитуванн доповід аналіз статистик дані даних",
        groups=(
            "експерти експертів вчені вчених мешканц очевидц змі аналітики аналітиків лікарі лікарів свідки "
            "свідків рятувальники рятувальників"
        ),
        stems=True,
    ),
    "ro": SourceNouns(
        bodies=(
            "poliția primăria guvernul parchetul compania comisia banca ministerul tribunalul instanța "
            "consiliul agenția partidul spitalul universitatea sindicatul jandarmeria administrația prefectura "
            "firma asociația organizația fundația armata parlamentul senatul curtea"
        ),
        documents="studiul raportul sondajul cercetarea",
        groups="experții medicii martorii localnicii cercetătorii criticii",
    ),
    "hu": SourceNouns(
        bodies=(
            "rendőrség kormány ügyészség bíróság cég bizottság bank minisztérium önkormányzat egyesület "
            "szövetség hivatal párt kórház egyetem szakszervezet társaság tűzoltóság katasztrófavédelem "
            "parlament hadsereg vállalat alapítvány klub portál hírügynökség"
        ),
        documents=(
            "jelentés jelentése tanulmány tanulmánya kutatás kutatása felmérés felmérése közlemény közleménye "
            "elemzés elemzése ítélet statisztika adatok"
        ),
        groups="szakértők tanúk kutatók lakók elemzők orvosok kritikusok",
        last=True,
    ),
    "fi": SourceNouns(
        bodies=(
            "poliisi hallitus yhtiö komissio pankki ministeriö kaupunki kunta oikeus virasto laitos yliopisto "
            "sairaala liitto järjestö yritys puolue eduskunta valiokunta neuvosto seura armeija"
        ),
        documents="tutkimus raportti selvitys kysely tilasto",
        groups="asiantuntijat tutkijat asukkaat silminnäkijät kriitikot",
        last=True,
    ),
    "tr": SourceNouns(
        bodies=(
            "bakanlık bakanlığı belediye belediyesi savcılık savcılığı şirket şirketi komisyon komisyonu banka "
            "bankası müdürlük müdürlüğü valilik valiliği hükümet hükümeti mahkeme mahkemesi parti partisi kurum "
            "kurumu kurul kurulu üniversite üniversitesi hastane hastanesi dernek derneği sendika sendikası "
            "birlik birliği federasyon federasyonu ajans ajansı meclis meclisi ordu ordusu başkanlık başkanlığı "
            "jandarma kaymakamlık kaymakamlığı"
        ),
        documents="rapor raporu araştırma araştırması anket anketi bildiri bildirisi",
        groups="uzmanlar tanıklar köylüler vatandaşlar",
        last=True,
    ),
    "id": SourceNouns(
        bodies=(
            "polisi pemerintah kejaksaan perusahaan komisi bank kementerian pengadilan partai dewan lembaga "
            "badan universitas serikat organisasi asosiasi yayasan dinas"
        ),
        documents="laporan survei penelitian studi",
        groups="warga saksi para",
    ),
    "el": SourceNouns(
        bodies=(
            "αστυνομία κυβέρνηση εισαγγελία εταιρεία επιτροπή τράπεζα υπουργείο δήμος δικαστήριο κόμμα "
            "οργανισμός πανεπιστήμιο νοσοκομείο ένωση συνδικάτο ομοσπονδία πυροσβεστική λιμενικό στρατός βουλή "
            "υπηρεσία"
        ),
        documents="έκθεση έρευνα μελέτη δημοσκόπηση",
        groups="ειδικοί κάτοικοι μάρτυρες επιστήμονες",
    ),
    "sk": SourceNouns(
        bodies=(
            "políci vlád firm komisi spoločnos rad agentúr radnic ministerstv súd úrad nemocnic univerzit bank "
            "organizáci združeni zväz odbory klub armád parlament inšpekci prokuratúr zastupiteľstv"
        ),
        documents="štúdi správ prieskum analýz výskum údaj",
        groups="experti expertov odborníci odborníkov vedci vedcov svedkovia susedia kritici lekári hasiči médi",
        stems=True,
    ),
    "ca": SourceNouns(
        bodies="policia fiscalia ajuntament govern empresa comissió banca societat justícia conselleria diputació "
        "sindicat associació universitat hospital partit",
        documents="estudi informe enquesta",
        groups="veïns experts",
    ),
    "gl": SourceNouns(
        bodies="policía fiscalía concello goberno empresa comisión xunta xustiza deputación sindicato asociación "
        "universidade hospital partido",
        documents="estudo informe enquisa",
        groups="veciños expertos",
    ),
}
