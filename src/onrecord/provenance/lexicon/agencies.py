"""The news agencies: their full names, codes and sites, as data, and how they are found in a line.

Knows nothing of where a line stands; whether a mention there says anything of the text's origin is for others to judge.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern


class Agency(msgspec.Struct, frozen=True):
    """A news agency. `codes` count only in their own case, `names` in any; a `shy` code is a word or name elsewhere."""

    name: str
    codes: tuple[str, ...]
    names: tuple[str, ...]
    domains: tuple[str, ...]
    shy: bool
    network: bool
    """A network of newsrooms, whose texts are republished rather than supplied."""


class Mention(msgspec.Struct, frozen=True):
    """An agency named at [start, end) of a line."""

    start: int
    end: int
    agency: Agency


def _agency(name: str, codes: str = "", names: str = "", domains: str = "", flags: str = "") -> Agency:
    also = tuple(one.strip() for one in names.split(";") if one.strip())
    return Agency(
        name,
        tuple(codes.split()),
        (name, *also),
        tuple(domains.split()),
        "shy" in flags,
        "network" in flags,
    )


AGENCIES: Final[tuple[Agency, ...]] = (
    _agency("Associated Press", "AP", "The Associated Press;AP News;AP通信;أسوشيتد برس;美联社", "apnews.com ap.org"),
    _agency(
        "Reuters",
        "Reuters REUTERS RTR",
        "Thomson Reuters;Reuters News;ロイター;رويترز;Рейтер;路透社;로이터",
        "reuters.com thomsonreuters.com",
    ),
    _agency(
        "Agence France-Presse",
        "AFP afp",
        "AFP Deutschland;L'Agence France-Presse;AFP Relaxnews;فرانس برس;法新社",
        "afp.com afpbb.com",
    ),
    _agency("Deutsche Presse-Agentur", "dpa DPA", "dpa-infocom;Deutsche Presse Agentur", "dpa.com"),
    _agency("dpa-AFX", "AFX", "dpa-AFX Wirtschaftsnachrichten", "dpa-afx.de"),
    _agency("PA Media", "PA", "Press Association;The Press Association;PA Wire;PA News Agency", "pa.media", "shy"),
    _agency("United Press International", "UPI", "", "upi.com"),
    _agency("Agencia EFE", "EFE", "Agencia EFE;EFE Verde", "efe.com"),
    _agency("Europa Press", "", "Europa Press", "europapress.es"),
    _agency("ANSA", "ANSA", "Agenzia ANSA;Agenzia Nazionale Stampa Associata", "ansa.it"),
    _agency("AGI", "AGI", "Agenzia Giornalistica Italia;Agenzia Italia", "agi.it"),
    _agency("Adnkronos", "ADN", "Adnkronos;AdnKronos Salute", "adnkronos.com"),
    _agency("Askanews", "", "askanews", "askanews.it"),
    _agency("LaPresse", "", "LaPresse", "lapresse.it"),
    _agency("Italpress", "", "Italpress", "italpress.com"),
    _agency("Lusa", "Lusa LUSA", "Agência Lusa;Agência de Notícias de Portugal", "lusa.pt"),
    _agency("Agência Brasil", "ABr", "Agência Brasil;Agencia Brasil", "ebc.com.br"),
    _agency("Estadão Conteúdo", "", "Estadão Conteúdo", ""),
    _agency("Folhapress", "", "Folhapress", ""),
    _agency("Austria Presse Agentur", "APA apa", "Austria Presse-Agentur", "apa.at"),
    _agency("Keystone-SDA", "SDA ATS sda ats", "Keystone-ATS;Keystone-SDA-ATS;Keystone ATS", "keystone-sda.ch ats.ch"),
    _agency("AWP", "AWP awp", "", "awp.ch"),
    _agency("Belga", "BELGA Belga", "Agence Belga;Belga News Agency", "belga.be belganewsagency.eu"),
    _agency("Algemeen Nederlands Persbureau", "ANP", "", "anp.nl"),
    _agency("TT Nyhetsbyrån", "TT", "Tidningarnas Telegrambyrå", "tt.se", "shy"),
    _agency("NTB", "NTB", "Norsk Telegrambyrå;Norsk Telegrambyraa;NTB Nyhetsbyrå", "ntb.no"),
    _agency("Ritzau", "", "Ritzau;Ritzaus Bureau;Ritzau Bureau", "ritzau.dk"),
    _agency("Ritzau", "RB", "", "ritzau.dk", "shy"),
    _agency("STT", "STT", "Suomen Tietotoimisto", "stt.fi"),
    _agency("Polska Agencja Prasowa", "PAP", "", "pap.pl"),
    _agency("ČTK", "ČTK CTK", "Česká tisková kancelář;Czech News Agency", "ctk.cz ceskenoviny.cz"),
    _agency("TASR", "TASR", "", "tasr.sk"),
    _agency("SITA", "SITA", "", "sita.sk"),
    _agency("MTI", "MTI", "Magyar Távirati Iroda", "mti.hu"),
    _agency("Agerpres", "AGERPRES", "Agerpres", "agerpres.ro"),
    _agency("Bulgarian News Agency", "BTA", "", "bta.bg"),
    _agency("HINA", "HINA Hina", "", "hina.hr"),
    _agency("Tanjug", "", "Tanjug", "tanjug.rs"),
    _agency("STA", "STA", "", "sta.si", "shy"),
    _agency("Athens-Macedonian News Agency", "AMNA", "ANA-MPA;ΑΠΕ-ΜΠΕ", "amna.gr"),
    _agency("Anadolu Agency", "AA", "", "aa.com.tr", "shy"),
    _agency("Anadolu Agency", "", "Anadolu Agency;Anadolu Ajansı;Anadolu", "aa.com.tr"),
    _agency("Demirören Haber Ajansı", "DHA", "", "dha.com.tr"),
    _agency("İhlas Haber Ajansı", "İHA IHA", "Ihlas News Agency", "iha.com.tr"),
    _agency("TASS", "TASS ТАСС", "ITAR-TASS", "tass.com tass.ru"),
    _agency("Interfax", "", "Interfax;Интерфакс;INTERFAX.RU", "interfax.ru interfax.com"),
    _agency("RIA Novosti", "", "RIA Novosti;РИА Новости", "ria.ru"),
    _agency("Ukrinform", "", "Ukrinform;Укрінформ", "ukrinform.net ukrinform.ua"),
    _agency("UNIAN", "UNIAN УНІАН", "", "unian.net unian.ua"),
    _agency("Interfax-Ukraine", "", "Interfax-Ukraine;Інтерфакс-Україна", "interfax.com.ua"),
    _agency("Baltic News Service", "BNS", "", "bns.lt bns.ee bns.lv"),
    _agency("ELTA", "ELTA", "", "elta.lt"),
    _agency("LETA", "LETA", "", "leta.lv"),
    _agency("Xinhua", "", "Xinhua;Xinhua News Agency;شينخوا;新华社;新华网;新華社;新華網", "xinhuanet.com news.cn"),
    _agency("China News Service", "", "China News Service;中新社;中新网;中国新闻社", "chinanews.com chinanews.com.cn"),
    _agency("Central News Agency", "", "中央社", "cna.com.tw"),
    _agency("Catholic News Service", "", "Catholic News Service", "catholicnews.com"),
    _agency("Kyodo News", "", "Kyodo;Kyodo News;共同;共同通信;共同通信社", "kyodonews.net kyodonews.jp kyodo.co.jp"),
    _agency("Jiji Press", "", "Jiji;Jiji Press;時事;時事通信;時事通信社", "jiji.com"),
    _agency("Yonhap", "", "Yonhap;Yonhap News Agency;연합뉴스", "yna.co.kr"),
    _agency("Newsis", "", "뉴시스", "newsis.com"),
    _agency("KCNA", "KCNA", "Korean Central News Agency", "kcna.kp"),
    _agency("Press Trust of India", "PTI", "", "ptinews.com"),
    _agency("Asian News International", "ANI", "", "aninews.in"),
    _agency("Indo-Asian News Service", "IANS", "", "ians.in"),
    _agency("United News of India", "UNI", "", "uniindia.com", "shy"),
    _agency("Associated Press of Pakistan", "APP", "", "app.com.pk", "shy"),
    _agency("Bangladesh Sangbad Sangstha", "BSS", "", "bssnews.net"),
    _agency("Rastriya Samachar Samiti", "RSS", "", "rss.com.np", "shy"),
    _agency("Australian Associated Press", "AAP", "", "aap.com.au"),
    _agency("The Canadian Press", "CP", "", "thecanadianpress.com", "shy"),
    _agency("The Canadian Press", "", "The Canadian Press;Canadian Press;La Presse Canadienne", "thecanadianpress.com"),
    _agency("IRNA", "IRNA", "", "irna.ir"),
    _agency("ISNA", "ISNA", "", "isna.ir"),
    _agency("Fars", "Fars", "", "farsnews.ir", "shy"),
    _agency("Fars News Agency", "", "Fars News Agency", "farsnews.ir"),
    _agency("Mehr News Agency", "", "Mehr News Agency", "mehrnews.com"),
    _agency("Tasnim", "", "Tasnim News Agency;Tasnim", "tasnimnews.com"),
    _agency("WAFA", "WAFA", "", "wafa.ps"),
    _agency("MENA", "MENA", "", "mena.org.eg", "shy"),
    _agency("Saudi Press Agency", "SPA", "", "spa.gov.sa", "shy"),
    _agency("WAM", "WAM", "Emirates News Agency", "wam.ae"),
    _agency("Qatar News Agency", "QNA", "", "qna.org.qa"),
    _agency("KUNA", "KUNA", "Kuwait News Agency", "kuna.net.kw"),
    _agency("SANA", "SANA", "", "sana.sy", "shy"),
    _agency("Petra", "Petra", "", "petra.gov.jo", "shy"),
    _agency("Petra", "", "Jordan News Agency", "petra.gov.jo"),
    _agency("News Agency of Nigeria", "NAN", "", "nannews.ng", "shy"),
    _agency("Ghana News Agency", "GNA", "", "gna.org.gh"),
    _agency("Algérie Presse Service", "APS", "", "aps.dz", "shy"),
    _agency("Maghreb Arabe Presse", "MAP", "", "mapnews.ma map.ma", "shy"),
    _agency("Tunis Afrique Presse", "TAP", "", "tap.info.tn", "shy"),
    _agency("Antara", "ANTARA Antara", "Antara News", "antaranews.com", "shy"),
    _agency("Bernama", "BERNAMA", "Bernama", "bernama.com"),
    _agency("Vietnam News Agency", "VNA TTXVN", "", "vnanet.vn vietnamplus.vn"),
    _agency("Philippine News Agency", "PNA", "", "pna.gov.ph"),
    _agency("Thai News Agency", "TNA", "", "tna.mcot.net"),
    _agency("Bloomberg", "", "Bloomberg News;Bloomberg;Bloomberg L.P.", "bloomberg.com", "shy"),
    _agency("Dow Jones", "", "Dow Jones;Dow Jones Newswires", "dowjones.com"),
    _agency("Dow Jones", "DJ", "", "dowjones.com", "shy"),
    _agency(
        "Tribune News Service",
        "TNS",
        "Tribune News Service",
        "",
    ),
    _agency(
        "Tribune Content Agency", "", "Tribune Content Agency LLC;Tribune Media Services", "tribunecontentagency.com"
    ),
    _agency("Evangelischer Pressedienst", "epd", "", "epd.de"),
    _agency("Katholische Nachrichten-Agentur", "KNA kna", "", "kna.de"),
    _agency("SID", "SID sid", "Sport-Informations-Dienst", "sid.de"),
    _agency("Notimex", "NOTIMEX", "Notimex", "notimex.gob.mx"),
    _agency("Télam", "", "Télam;Telam", "telam.com.ar"),
    _agency("Prensa Latina", "", "Prensa Latina", "prensa-latina.cu plenglish.com"),
    _agency("Inter Press Service", "IPS", "", "ipsnews.net", "shy network"),
    _agency("Inter Press Service", "", "Inter Press Service;IPS News", "ipsnews.net", "network"),
    _agency("Global Voices", "", "Global Voices;Global Voices Online", "globalvoices.org", "network"),
    _agency("CNN", "CNN", "CNN Newsource;CNN Wire", "cnn.com", "network"),
    _agency("Postmedia News", "", "Postmedia News", "", "network"),
    _agency("QMI Agency", "QMI", "QMI Agency;Agence QMI", ""),
    _agency("IDG News Service", "", "IDG News Service;IDGNS", ""),
    _agency("Religion News Service", "RNS", "Religion News Service", "religionnews.com", "shy"),
    _agency("HealthDay", "", "HealthDay;HealthDay News", "healthday.com"),
    _agency("City News Service", "", "City News Service", ""),
    _agency("Bay City News", "", "Bay City News;Bay City News Service", ""),
    _agency("States News Service", "", "States News Service", ""),
    _agency("Capitol News Service", "", "Capitol News Service", ""),
    _agency("McClatchy", "", "McClatchy Newspapers;McClatchy-Tribune News Service;McClatchy Washington Bureau", ""),
    _agency("Scripps Howard News Service", "", "Scripps Howard News Service", ""),
    _agency("Knight Ridder", "", "Knight Ridder Newspapers;Knight Ridder/Tribune", ""),
    _agency("Local Democracy Reporting Service", "LDRS", "Local Democracy Reporting Service", "", "network"),
    _agency("SWNS", "SWNS", "", ""),
    _agency("BANG Showbiz", "", "BANG Showbiz;BANG Media International", ""),
    _agency("spot on news", "", "spot on news;SpotOn;SpotOnNews", ""),
    _agency("Redaktionsnetzwerk Deutschland", "RND", "RedaktionsNetzwerk Deutschland", "rnd.de", "shy network"),
    _agency("NewsNation", "", "NewsNation", "newsnationnow.com", "network"),
    _agency("The Center Square", "", "The Center Square", "thecentersquare.com", "network"),
    _agency("Gray News", "", "Gray News", "", "network"),
    _agency("AllAfrica", "", "AllAfrica;allAfrica.com", "allafrica.com", "network"),
)

MANY: Final = frozenset(
    "agencies;news agencies;agency;wire services;wire service;wire reports;wires;news services;agency reports;"
    "agenturen;agentur;nachrichtenagenturen;agenturmaterial;ag;agences;agence;agencias;agencia;agenzie;agências;"
    "agências de notícias;agencias de noticias;bureaus;persbureaus;nyhetsbyråer;nyhetsbyråene;nyhedsbureauer;"
    "agencje;ajanslar;агентства;وكالات;الوكالات;外電;通讯社".split(";")
)
"""What stands for agencies without a name."""

_WORD: Final = expression(r"\w+")
_LONGEST: Final = 6


def words_of(text: str) -> list[str]:
    """The words of a text, in one case."""
    return _WORD.findall(text.casefold())


def fold(name: str) -> str:
    """The words of a name in one case, parted by one blank; a leading article of English is left out."""
    folded = name.casefold()
    words = folded.split() if folded.replace(" ", "").isalnum() else _WORD.findall(folded)  # most are words and blanks
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


_UNSPOKEN: Final = Pattern(r"[B-DF-HJ-NP-TV-XZ]{2}[A-Z]+|[AEIOU][B-DF-HJ-NP-TV-XZ]{2}")
"""A code that cannot be said, so that it is no name or word where it is written as one is: "Afp", "Dpa"."""


@cache
def _by_code() -> dict[str, Agency]:
    codes = {code: agency for agency in AGENCIES for code in agency.codes}
    written = {code.title(): agency for code, agency in codes.items() if not agency.shy and _UNSPOKEN.fullmatch(code)}
    return written | codes


@cache
def _by_name() -> dict[str, Agency]:
    """By folded name; where an agency has a row for its shy code and one for its name, the latter."""
    rows = sorted(AGENCIES, key=lambda agency: not agency.shy)
    return {fold(name): agency for agency in rows for name in agency.names if not _only_code(agency, name)}


def _only_code(agency: Agency, name: str) -> bool:
    """Whether the full name of an agency is itself its code, which counts in its own case alone."""
    return agency.shy and name in agency.codes


@cache
def _by_domain() -> dict[str, Agency]:
    return {domain: agency for agency in AGENCIES for domain in agency.domains}


def agency_named(words: str, shy: bool = True, folded: str | None = None) -> Agency | None:
    """The agency that `words` name as a whole, by its code or its name; `shy` ones only where asked for.

    `folded` is what `fold` makes of the words, where that is known.
    """
    return _named(words.strip(" \t\n.()[]:,;–—-*"), shy, folded)


def agency_at(domain: str | None) -> Agency | None:
    """The agency whose site `domain` (registrable, lower case) is."""
    return _by_domain().get(domain) if domain else None


@cache
def _first_words() -> frozenset[str]:
    """The first words of all codes, names and words for agencies, folded: a cheap test before any look-up."""
    codes = (code.casefold() for agency in AGENCIES for code in agency.codes)
    names = (_WORD.findall(name.casefold())[0] for agency in AGENCIES for name in agency.names)
    return frozenset((*codes, *names, *_by_name_first(), *(word.split()[0] for word in MANY), "red"))


@cache
def _telling_words() -> frozenset[str]:
    """The first words without the article, for the second word of such a name is among them too."""
    return _first_words() - {"the"}


def _by_name_first() -> set[str]:
    return {name.split()[0] for name in _by_name() if name}


def may_name(line: str) -> bool:
    """Whether any word of a line begins an agency's code or name, or a word for agencies."""
    return not _telling_words().isdisjoint(words_of(line))


def may_name_folded(folded: str) -> bool:
    """The same of words that `fold` has made one of."""
    return not _telling_words().isdisjoint(folded.split())


def mentions(line: str) -> list[Mention]:
    """The agencies named anywhere in a line, in order, shy codes left out."""
    line = line[:600]
    if not may_name(line):
        return []
    tokens = list(_WORD.finditer(line))
    found: list[Mention] = []
    at = 0
    first = _first_words()
    while at < len(tokens):
        if tokens[at][0].casefold() not in first:
            at += 1
            continue
        for count in range(min(_LONGEST, len(tokens) - at), 0, -1):
            start, end = tokens[at].start(), tokens[at + count - 1].end()
            agency = _named(line[start:end])
            if agency:
                found.append(Mention(start, end, agency))
                at += count - 1
                break
        at += 1
    return found


def _named(words: str, shy: bool = False, folded: str | None = None) -> Agency | None:
    """The agency of a code or a name. A name of several words is never shy."""
    agency = _by_code().get(words)
    if agency is None:
        folded = fold(words) if folded is None else folded
        agency = _by_name().get(folded)
        if agency and " " in folded:
            return agency
    return agency if agency and (shy or not agency.shy) else None
