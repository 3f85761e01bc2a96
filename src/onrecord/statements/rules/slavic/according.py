"""According to X in Slavic languages: "według X", "podle X", where no comma tells where X ends; "как сообщили в X, …".

Whom a preposition names stands in the genitive: a noun for somebody who speaks, what belongs to it, a name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from onrecord.statements.lexicon.names.slavic_bodies import IN
from onrecord.statements.lexicon.people.slavic_offices import NOMINATIVE
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.reports.according import NO_SPEAKERS

_CUES: Final[Mapping[str, frozenset[tuple[str, ...]]]] = {
    "pl": frozenset((("według",), ("wedle",), ("zdaniem",), ("w", "ocenie"), ("w", "opinii"))),
    "cs": frozenset((("podle",), ("dle",))),
    "sk": frozenset((("podľa",),)),
}
_SPEAKERS: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "pl": "rzecznika rzeczniczki rzeczników ministra ministry minister ministrów premiera premierki "
        "wicepremiera prezydenta prezydentki prezesa prezeski szefa szefowej szefów dyrektora dyrektorki "
        "burmistrza wójta starosty marszałka wojewody policji policjantów prokuratury prokuratora "
        "prokuratorów sądu rządu resortu ministerstwa ekspertów eksperta ekspertki naukowców naukowca badaczy "
        "badacza analityków analityka ekonomistów ekonomisty ekonomistki lekarzy lekarza lekarki świadków "
        "świadka mediów doniesień danych informacji szacunków raportu raportów badania badań sondażu sondaży "
        "autorów autora autorki władz urzędu urzędników urzędnika agencji dziennika gazety portalu stacji "
        "źródeł polityka polityków posła posłów posłanki senatora organizacji związkowców strażaków "
        "śledczych wiceministra wicepremierki profesora trenera adwokata adwokatów obrońcy mieszkańców "
        "mieszkańca niego niej nich niektórych komunikatu armii wojska spółki firmy banku rodziny matki ojca "
        "wiceprezydenta ambasadora komisarza komisji historyka historyków synoptyków ratowników opozycji "
        "krytyków prognozy prognoz wyliczeń radnego radnej radnych sołtysa komendanta kuratorium strażaka nauczycieli "
        "kierowców pracodawców klubu stowarzyszenia inspekcji inspektora dewelopera inwestora",
        "cs": "zástupkyně zástupce "
        "mluvčího mluvčí mluvčích ministra ministryně ministrů premiéra premiérky prezidenta prezidentky "
        "předsedy předsedkyně šéfa šéfky ředitele ředitelky primátora primátorky starosty starostky hejtmana "
        "hejtmanky policie policistů žalobce žalobců žalobkyně státního soudu soudce soudkyně vlády "
        "ministerstva resortu expertů experta odborníků odborníka odbornice vědců vědce analytiků analytika "
        "analytičky ekonomů ekonoma ekonomky lékařů lékaře lékařky svědků svědka médií údajů dat informací "
        "odhadů zprávy studie průzkumu autorů autora autorky úřadů úřadu agentury deníku listu serveru "
        "stanice zdrojů politika politiků poslance poslankyně senátora organizace odborů odborářů "
        "hasičů vyšetřovatelů náměstka náměstkyně profesora trenéra advokáta obhájce obyvatel něj něho ní "
        "nich některých prohlášení společnosti firmy banky rodiny armády radnice guvernéra velvyslance "
        "komisaře historika meteorologů záchranářů opozice kritiků místopředsedy místopředsedkyně "
        "vicepremiéra komise inspekce radního radní zastupitele zastupitelky místostarosty místostarostky primářky "
        "primáře velitele velitelky statika historičky majitele majitelky obviněného obžalovaného svazu asociace",
        "sk": "hovorcu hovorkyne ministra ministerky ministrov premiéra premiérky prezidenta prezidentky predsedu "
        "predsedníčky šéfa šéfky riaditeľa riaditeľky primátora primátorky starostu starostky polície "
        "policajtov prokurátora súdu sudcu vlády ministerstva rezortu expertov experta odborníkov odborníka "
        "odborníčky vedcov analytikov analytika analytičky ekonómov ekonóma lekárov lekára svedkov svedka "
        "médií údajov informácií odhadov správy štúdie prieskumu autorov autora úradov úradu agentúry denníka "
        "portálu zdrojov politika poslanca poslankyne organizácie hasičov vyšetrovateľov profesora "
        "trénera advokáta obyvateľov neho nej nich spoločnosti",
    }.items()
}
"""Nouns in the genitive for who and what speaks."""
_BELONGS: Final[Mapping[str, re.Pattern[str]]] = {
    "pl": re.compile(
        r"\w+(?:ego|ej|ich|ych|ii|ji|ści|stwa|ctwa|nia|ów|yki)\Z|(?:rządu|sądu|urzędu|miasta|gminy|ratusza|szpitala|banku)\Z"
    ),
    "cs": re.compile(
        r"\w+(?:ího|ého|ých|ích|ství|ctví|osti|ové|ismu|ů)\Z"
        r"|(?:vnitra|financí|průmyslu|obchodu|obrany|kultury|dopravy|zahraničí|práce|vlády|města|kraje|úřadu|unie|republiky"
        r"|banky|strany|klubu|komory|policie|armády|soudu|senátu|sněmovny|české|národní|evropské|státní|městské|krajské)\Z"
    ),
    "sk": re.compile(
        r"\w+(?:ého|ieho|ých|ích|stva|ctva|osti|ov)\Z|(?:vnútra|financií|obrany|kultúry|dopravy|vlády|mesta|kraja|polície)\Z"
    ),
}
"""How words end that belong to such a noun and are no subject or verb behind it."""
_MOST: Final = 3
"""Words that belong to a noun, at most."""
_FEWEST: Final = 2
_REACH: Final = 9
"""Tokens of a source that a comma ends."""
_AS: Final = {"ru": "как", "uk": "як", "pl": "jak", "cs": "jak", "sk": "ako"}
_WHOSE: Final = frozenset(("jego", "jej"))


def slavic_according(reading: Reading) -> None:
    """Według X CLAUSE; CLAUSE podle X CLAUSE; которые, по данным X, CLAUSE; как сообщили в X, CLAUSE."""
    code = reading.paragraph.language.code
    for at, tag in enumerate(reading.tags):
        draft = None
        if code in _CUES and (cue := _cue(reading, at)):
            draft = _genitive(reading, cue)
        elif code in _AS and reading.paragraph.words[at] == _AS[code]:
            draft = _as_told(reading, at)
        elif code in _AS and code not in _CUES and tag == "K":
            draft = _in_commas(reading, at)
        if draft is not None:
            reading.add(draft)


def _cue(reading: Reading, at: int) -> Range | None:
    words = reading.paragraph.words
    for cue in _CUES[reading.paragraph.language.code]:
        if words[at] == cue[0] and tuple(words[at : at + len(cue)]) == cue:
            return at, at + len(cue)
    return None


def _genitive(reading: Reading, cue: Range) -> Draft | None:
    tags = reading.tags
    start, end = reading.sentences.start(cue[0]), reading.sentences.end(cue[0])
    source = _named(reading, cue[1], end)
    if (
        reading.paragraph.words[cue[0]] == "zdaniem"
        and start < cue[0]
        and reading.paragraph.words[cue[0] - 1] in _WHOSE
    ):
        source, cue = (cue[0] - 1, cue[0]), (cue[0] - 1, cue[1])  # "Jej | zdaniem budżet …"
        last = clause_end(tags, cue[1], end)
        whole = start == cue[0] and _FEWEST <= last - cue[1] <= LONGEST_CLAUSE
        return Draft("according to, clause", (cue[1] - 1, cue[1]), source, (cue[1], last)) if whole else None
    if source is None or any(one.first <= cue[0] < one.last for one in reading.drafts_beside(cue[0])):
        return None
    first, behind = cue[0], _past_club(reading, source[1], end)
    parted = tags[first - 1 : first] in (",", "-") and tags[behind : behind + 1] == tags[first - 1]
    while behind < end and tags[behind] in ",-" and (parted or first == start):
        behind += 1
        parted = True
    last = clause_end(tags, behind, end)
    if re.fullmatch("[CY]?", tags[start:first]):
        whole = _FEWEST <= last - behind <= LONGEST_CLAUSE
        return Draft("according to, clause", cue, source, (behind, last)) if whole else None
    begin = max(start, *(tags.rfind(mark, start, first) + 1 for mark in ";:"))
    if (that := tags.rfind("T", begin, first)) >= 0 and "," not in tags[that:first]:
        begin = that  # "oznámil, že | most je podle policie zavřený"
    before = first - (tags[first - 1] in ",-")
    if tags[begin] == "C":
        begin += 1
    if before - begin < 1 or last - begin > LONGEST_CLAUSE or re.search("[QUqO]", tags[begin:last]):
        return None
    if last - behind < 1 or (tags[first - 1] == "," and not parted):
        whole = before - begin >= _FEWEST and last - behind < 1
        return Draft("clause, according to", cue, source, (begin, before)) if whole else None
    return Draft("clause, according to", cue, source, (begin, before), (behind, last))


def _past_club(reading: Reading, at: int, end: int) -> int:
    """The token behind somebody's party or club: "Tarna | (Kraj pro všechny)", "Tarna | z klubu Nasze Miasto"."""
    tags = reading.tags
    if tags[at - 1 : at] != "N":
        return at
    if (apart := re.compile(r"\([^().:;]{1,5}\)").match(tags, at, end)) is not None:
        return apart.end()
    club = re.compile("P(?P<noun>n)(?:N{1,3}|q)").match(tags, at, end)
    return club.end() if club and reading.paragraph.words[club.start("noun")] in _CLUBS else at


_CLUBS: Final = frozenset(
    "klubu partii ugrupowania frakcji koła stowarzyszenia fundacji hnutí strany spolku klubu".split()
)
"""Nouns in the genitive for whose member somebody is."""


def _named(reading: Reading, first: int, end: int) -> Range | None:
    """Whom it names: "ministra vnitra", "rzecznika izraelskiej armii", "Blažka"; None where nobody speaks."""
    words, tags = reading.paragraph.words, reading.tags
    code = reading.paragraph.language.code
    last, belonging = _past_adjectives(reading, first, end), 0
    if last < end and (words[last] in _SPEAKERS[code] or words[last] in NOMINATIVE[code]):
        last += 1
        while last < end and belonging < _MOST and tags[last] == "n" and _BELONGS[code].match(words[last]):
            last, belonging = last + 1, belonging + 1
    elif last >= end or tags[last] != "N" or _is_sentence_word(reading, last):
        return None
    names = _names().match(tags, last, end)
    last = names.end() if names else last
    if names and words[last - 1].endswith(_ADJECTIVES):  # "mluvčího Státní | veterinární správy"
        while last < end and belonging < _MOST and tags[last] == "n" and len(words[last]) > _SMALL:
            last, belonging = last + 1, belonging + 1
            if not words[last - 1].endswith(_ADJECTIVES):
                break
        names = _abbreviated().match(tags, last, end)
        last = names.end() if names else last
    return (first, last) if last > first else None


def _past_adjectives(reading: Reading, first: int, end: int) -> int:
    """The token behind adjectives before a noun for who speaks: "krajského | radního"; `first` where it is none."""
    words, code = reading.paragraph.words, reading.paragraph.language.code
    for at in range(first + 1, min(end, first + _MOST)):
        if not words[at - 1].endswith(_GENITIVE_ADJECTIVES) or reading.tags[at - 1] != "n":
            break
        if words[at] in _SPEAKERS[code] or words[at] in NOMINATIVE[code]:
            return at
    return first


_GENITIVE_ADJECTIVES: Final = ("ého", "ího", "ých", "ích", "ego", "iej", "nej", "wej", "ych", "ieho")
_ADJECTIVES: Final = ("ní", "ské", "cké")
"""How adjectives end that begin the name of a body, before its small words."""
_SMALL: Final = 3


@cache
def _abbreviated() -> re.Pattern[str]:
    return re.compile(r"(?:\(N\))?N{0,3}")


def _is_sentence_word(reading: Reading, at: int) -> bool:
    """Whether the first name of a sentence is but its capital."""
    return reading.sentences.start(at) == at


@cache
def _names() -> re.Pattern[str]:
    return re.compile(r"N{1,4}(?:\(N\))?|q")


def _in_commas(reading: Reading, at: int) -> Draft | None:
    """…, которые, по данным X, CLAUSE; Согласно X «…», CLAUSE: what `according_to` leaves."""
    tags = reading.tags
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    comma = tags.find(",", at + 1, min(end, at + _REACH))
    if comma < 0 or not _phrase().fullmatch(tags, at + 1, comma) or _drafted(reading, at):
        return None
    last = clause_end(tags, comma + 1, end)
    if not NO_SPEAKERS.isdisjoint(reading.paragraph.words[at + 1 : comma]):
        return None
    if last - comma - 1 < _FEWEST or last - start > LONGEST_CLAUSE:
        return None
    if at == start:
        return Draft("according to, clause", (at, at + 1), (at + 1, comma), (comma + 1, last))
    which = at - 2
    if tags[at - 1] != "," or which <= start or tags[which] != "W":
        return None
    return Draft("clause, according to", (at, at + 1), (at + 1, comma), (which, at - 1), (comma + 1, last))


def _as_told(reading: Reading, at: int) -> Draft | None:
    """Как сообщили в полиции, CLAUSE; Jak podała policja, CLAUSE; CLAUSE, jak podała policja, CLAUSE."""
    tags, words = reading.tags, reading.paragraph.words
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    cue = next(iter(reading.cues_between(at + 1, at + 3)), None)
    comma = tags.find(",", at + 1, min(end, at + _REACH + 2))
    if cue is None or cue.tag != "V" or comma < cue.last + 1 or _drafted(reading, at):
        return None
    source, last = (cue.last, comma), clause_end(tags, comma + 1, end)
    if words[cue.last] not in IN:
        if tags[cue.last] not in "nN" or not _is_subject(words[cue.last]):
            return None
    elif comma > cue.last + 1:
        source = (cue.last + 1, comma)
    if not _phrase().fullmatch(tags, *source) or last - comma - 1 < _FEWEST or last - start > LONGEST_CLAUSE:
        return None
    cited = (cue.first, source[0])
    if at == start:
        return Draft("as told, clause", cited, source, (comma + 1, last))
    begin = max(start, *(tags.rfind(mark, start, at) + 1 for mark in ";:"))
    if tags[at - 1] != "," or at - 1 <= begin or re.search("[QUqO]", tags[begin:last]) or tags[begin] == "C":
        return None
    if tags[comma + 1] in "TCS":
        return None  # "Nie wiem, jak powiedział Holt, że …"
    return Draft("clause, as told, clause", cited, source, (begin, at - 1), (comma + 1, last))


def _is_subject(word: str) -> bool:
    """Whether a word behind "as says" may be who says it, and no object or manner: "jak podaje | się", a proverb."""
    return word not in _NO_SUBJECTS


_NO_SUBJECTS: Final = frozenset(
    "przysłowie porzekadło doświadczenie historia praktyka przísloví zkušenost historie příslovie пословица поговорка "
    "опыт практика история прислів’я досвід історія się se sa".split()
)


@cache
def _phrase() -> re.Pattern[str]:
    """A noun and what belongs to it, with no verb of a table."""
    return re.compile(r"D?[nN](?:[nNDPC#q]|-(?=[nN])){0,7}")


def _drafted(reading: Reading, at: int) -> bool:
    return any(one.first <= at < one.last for one in reading.drafts_beside(at)) or any(
        one.cue is not None and one.cue[0] <= at < one.cue[1] for one in reading.drafts_beside(at)
    )
