"""According to X: before its clause, behind it, or in the middle of one, as "volgens X", "laut X", "X zufolge"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.families import OF_ALONE, ROMANCE, VERB_SECOND, WITHOUT_TITLES
from onrecord.statements.rules.paragraph.behind import past_nearness, past_times
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.somebody import is_somebody
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.reports.german_according import OWN, named_in_german, reports_behind

_BEHIND: Final = "zufolge"
"""The German word that stands behind whom it names."""
NO_SPEAKERS: Final = frozenset(
    "regels wet wetten wetgeving plan plannen planning schema afspraak afspraken methode procedure protocol principe "
    "systeem traditie recept lag lagen planen planerna reglerna avtalet schemat lov loven reglene avtalen planene "
    "plano lovgivningen reglerne aftalen gesetz plan vertrag programm satzung patroon mönster mønster "
    "ley leyes normas reglas caso tipo tamaño edad zona tradición costumbre refrán loi lois règles cas type taille âge "
    "zone tradition coutume proverbe legge leggi regole caso tipo età zona tradizione proverbio lei leis regras idade "
    "tamanho tradição ditado tempo set posto turno закону плану договору правилам графику регламенту указу приказу "
    "código code codice código constitución constitution costituzione constituição reglamento règlement regolamento "
    "regulamento decreto décret artículo article articolo artigo estatuto statuto calendario calendrier "
    "традиции условиям постановлению соглашению обычаю".split()
)
"""Nouns that something is done in accordance with, and that say nothing; and the proverb."""
_NOUNS_IN_E: Final = ("ie", "ente", "ode", "age", "gte", "fte")
"""How Dutch nouns end that look like adjectives by their -e."""


def according_to(reading: Reading) -> None:
    """…, according to X. / According to X, …"""
    tags = reading.tags
    second = reading.paragraph.language.code in VERB_SECOND
    for at, tag in enumerate(tags):
        draft = _verb_second(reading, at) if second and tag in "KP" else None
        if draft is None and tag == "K":
            draft = _beside_comma(reading, at)
        if draft is not None:
            reading.add(draft)


def _beside_comma(reading: Reading, at: int) -> Draft | None:
    """According to X, CLAUSE; CLAUSE, according to X."""
    tags = reading.tags
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    elsewhere = reading.paragraph.language.code != "en"
    if start < at and reading.paragraph.language.code in ROMANCE and re.fullmatch("[YC]{1,2},?", tags[start:at]):
        start = at  # "Ainda segundo a polícia, …"
    verb, behind, source = _whose(reading, at)
    last = clause_end(tags, at, end)
    fewest = _FEWEST + (reading.paragraph.language.code != "he")  # whose articles are letters of the next word
    if elsewhere and at == start and tags[at + 1 : at + 2] == "," and fewest <= last - at - 2 <= LONGEST_CLAUSE:
        return Draft("according to, clause", (at, at + 1), None, (at + 2, last))  # "По его словам, …"
    if source is None or (elsewhere and _says_nothing(reading, source)):
        return None
    if (
        reading.paragraph.language.code in ROMANCE
        and at == start
        and not verb
        and (noun := _second_noun(reading, source))
    ):
        rest = last - noun
        plain = 4 <= rest <= LONGEST_CLAUSE and re.search("[AE]", tags[noun:last])
        return Draft("according to, clause", (at, behind), (source[0], noun), (noun, last)) if plain else None
    before, after = tags[at - 1 : at], _mark_behind(reading, source, end, opens=at == start)
    if at == start and after == "D" and not verb and reading.paragraph.language.code in OF_ALONE:
        rest = last - source[1]
        plain = 4 <= rest <= LONGEST_CLAUSE and re.search("[AE]", tags[source[1] : last])
        return Draft("according to, clause", (at, behind), source, (source[1], last)) if plain else None
    if elsewhere and (after != "," if at == start else before != "," and not _by_name(reading, at, source)):
        return None  # "según" and "selon" mean more than this; between commas they do not
    if at == start:
        return _in_front(reading, at, (behind, source), last)
    return _behind_comma(reading, at, (behind, source), last)


def _by_name(reading: Reading, at: int, source: Range) -> bool:
    """Whether a sentence ends with "according to" and somebody's name: "Le pont ferme | selon l'Institut Hull"."""
    words, tags = reading.paragraph.words, reading.tags
    ends = reading.paragraph.language.code in ROMANCE and tags[source[1] : source[1] + 1] in ("", ".")
    named = "N" in tags[slice(*source)] and is_somebody(reading, source)
    return ends and named and words[at - 1] not in _DIFFERS


_DIFFERS: Final = frozenset(
    "varie varient change changent diffère diffèrent varía varían cambia cambian varia variano cambiano difere mudam "
    "evangelio évangile vangelo evangelho mundo monde mondo mundos".split()
)
"""Words that "according to" belongs to."""


def _second_noun(reading: Reading, source: Range) -> int | None:
    from onrecord.statements.rules.reports.according_sources import second_noun

    return second_noun(reading, source)


def _past_described(reading: Reading, comma: int, end: int) -> int:
    """The comma behind what tells more of a source at `comma`; not in English."""
    if reading.paragraph.language.code == "en":
        return comma
    from onrecord.statements.rules.reports.according_sources import past_description, past_relative

    return past_relative(reading, past_description(reading, comma, end), end)


def _in_front(reading: Reading, at: int, whose: tuple[int, Range], last: int) -> Draft | None:
    """According to X, CLAUSE; `whose` is the token behind "according to", and X."""
    (behind, source), tags, code = whose, reading.tags, reading.paragraph.language.code
    end, elsewhere = reading.sentences.end(at), code != "en"
    comma = tags.find(",", at, end)
    if tags[source[1] : source[1] + 1] == "," and source[1] < end:
        comma = _past_described(reading, source[1], end)
        called = re.compile(r",(?:D?n{1,2})?N{2,4}(?:\([^)]{1,4}\))?(?=,)").match(tags, source[1], end)
        if called is not None and elsewhere and "n" in tags[slice(*source)]:
            source, comma = (source[0], called.end()), called.end()
    comma = _past_described(reading, comma, end) if comma >= 0 else comma
    named = tags[source[0]] == "N" and code not in WITHOUT_TITLES | {"en"}
    beside = _apposition().match(tags, source[1], end) if named else None
    if beside and not reading.paragraph.words[source[1] + 1].endswith(("s", "i")):
        comma = beside.end() - 1  # "Secondo Holt, autrice del libro, …"
        source = source[0], comma
    if code in VERB_SECOND and (main := _and_verb().search(tags, source[1], last)):
        comma = main.start()  # "Laut Holt, Forscher am Institut für …, sind …"
    short = last - comma < 4 and not re.search("[QUqO]" if elsewhere else "[QUO]", tags[comma:last])
    if comma < 0 or comma - at > 40 or short or last - comma > LONGEST_CLAUSE:
        return None
    told = source if behind > at + 1 else (behind, comma)
    return Draft("according to, clause", (at, behind), told, (comma + 1, last))


def _behind_comma(reading: Reading, at: int, whose: tuple[int, Range], last: int) -> Draft | None:
    """CLAUSE, according to X; the SUBJECT, according to X, VERB …; `whose` as above."""
    (behind, source), tags, code = whose, reading.tags, reading.paragraph.language.code
    start, end, elsewhere = reading.sentences.start(at), reading.sentences.end(at), code != "en"
    after = _mark_behind(reading, source, end, opens=False)
    first = at - 1 if tags[at - 1] == "," else at
    if elsewhere and after == "," and tags[first - 1 : first] == "C" and 3 < last - source[1] <= LONGEST_CLAUSE:
        return Draft("according to, clause", (at, behind), source, (source[1] + 1, last))  # "…, e, segundo ele, …"
    if (
        (first - start < _fewest(reading, start, source, after) and not re.search("[QU]", tags[start:first]))
        or first - start > LONGEST_CLAUSE
        or _inside_a_draft(reading, at)
        or (elsewhere and (tags[first - 1] in "TW" or _of_less(tags, start, first, after)))
    ):
        return None
    alone = first - start < _FEWEST and tags[start] in "DnN"
    if elsewhere and after == "," and _goes_on(tags, start, first) and last - source[1] > _FEWEST - alone:
        return Draft("clause, according to", (at, behind), source, (start, first), (source[1] + 1, last))
    if alone and not re.search("[QU]", tags[start:first]):
        return None
    ends = after in ("", ".", ",") or (elsewhere and after == ";")
    if ends or (elsewhere and _to_the_end().match(tags, source[1], end)):
        return Draft("clause, according to", (at, behind), source, (start, first))
    return None


def _whose(reading: Reading, at: int) -> tuple[bool, int, Range | None]:
    """Whether a verb follows "according to", the token behind it, and who is named there."""
    tags, words = reading.tags, reading.paragraph.words
    verb = _reported().match(tags, at + 1)  # "según informó la policía"
    behind = verb.end() if verb else at + 1
    if verb and tags[behind : behind + 1] == "P" and words[behind].startswith("da"):
        behind += 1  # "secondo quanto riferito dalle fonti"
    if verb is None and re.match("nP", tags[behind:]) and reading.paragraph.last_word(at) == "quanto":
        by = words[behind].endswith(("to", "so")) and words[behind + 1].startswith("da")
        behind += 2 * by  # "secondo quanto ricostruito dagli investigatori"
    if verb is None and reading.paragraph.language.code in ("es", "pt"):
        from onrecord.statements.rules.reports.according_sources import past_informing

        behind = past_informing(reading, behind)
    source = source_after(reading.paragraph, reading.sentences, behind)
    if source is None and tags[behind : behind + 1] == "F" and words[behind] in _STRESSED:
        source = behind, behind + 1  # "Selon lui, …"
    return verb is not None, behind, source


def _mark_behind(reading: Reading, source: Range, end: int, opens: bool) -> str:
    """The tag behind a source, in a Romance language behind a time: "Selon le bilan obtenu lundi matin, …"."""
    behind = source[1]
    if opens and reading.paragraph.language.code in ROMANCE:
        behind = past_times(reading.paragraph, behind, end)
        behind = past_nearness(reading.paragraph, behind, end)
    return reading.tags[behind : behind + 1]


_STRESSED: Final = frozenset("lui eux elle elles lei loro".split())
"""Pronouns behind a preposition that are objects elsewhere."""


def _fewest(reading: Reading, start: int, source: Range, after: str) -> int:
    """Tokens of what somebody says before "according to".

    Fewer where a pronoun between commas is who says it, or a subject before somebody: "Le pont, selon Holt, a fermé".
    """
    code = reading.paragraph.language.code
    pronoun = source[1] - source[0] == 1 and reading.tags[source[0]] in "RF"
    if code in ROMANCE and after == "," and _subject_alone().match(reading.tags, start):
        named = "N" in reading.tags[slice(*source)] or is_somebody(reading, source)
        return 1 if named else _FEWEST
    return 1 if pronoun and code in OF_ALONE | {"fr"} else _FEWEST


_FEWEST: Final = 3


@cache
def _subject_alone() -> re.Pattern[str]:
    """A noun or a name that begins its sentence, before a comma."""
    return re.compile(r"(?:D?n{1,2}|D?N{1,3})(?=,K)")


def _goes_on(tags: str, start: int, end: int) -> bool:
    """Whether what stands before the comma is no clause yet: it ends in "is", or has no verb and is short."""
    return tags[end - 1] in "AE" or (end - start < _SHORT and not re.search("[AEVv]", tags[start:end]))


_SHORT: Final = 8


@cache
def _apposition() -> re.Pattern[str]:
    """What tells who somebody is, between commas: a noun, what belongs to it, and no verb."""
    return re.compile(r",n{1,2}[PDNn#qC]{1,16},")


@cache
def _and_verb() -> re.Pattern[str]:
    return re.compile(r",(?=[AE])")


@cache
def _to_the_end() -> re.Pattern[str]:
    """What may stand between a source and the end of its sentence: where and to whom it was said, no other clause."""
    return re.compile(
        r"(?:[nNPDJYF#eoq]|(?<=[nN])W[^.,;:QUO]{1,12}|(?<=P)R(?=n)|\([^)]{1,4}\)|C[PD]{0,2}[Nn]|C[AEYF]{0,3}V|,N{1,3}(?=,N|C[PD]{0,2}N)){1,24}(?:\.|$)"
    )


def _verb_second(reading: Reading, at: int) -> Draft | None:
    """Volgens X is CLAUSE; CLAUSE is volgens X CLAUSE; X zufolge ist CLAUSE: where the verb stands second."""
    tags = reading.tags
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    source: Range | None
    if tags[at] == "P" and (told := reports_behind(reading, at)) is not None:
        (source, behind), cue, first = told, (at, at + 1), at
    elif tags[at] == "P":
        if reading.paragraph.words[at] != _BEHIND:
            return None
        source, cue, behind = _named_before(reading, start, at), (at, at + 1), at + 1
        first = source[0] if source else at
    else:
        source, cue, first = _named_behind(reading, at, end), (at, at + 1), at
        behind = source[1] if source else at
    if source is None or _says_nothing(reading, source) or _inside_a_draft(reading, first):
        return None
    last = clause_end(tags, behind, end)
    if re.fullmatch("[CY]?", tags[start:first]):
        verb = re.match("[AEVvn]", tags[behind : behind + 1]) or reading.paragraph.words[behind : behind + 1] == [
            "zijn"
        ]
        if (colon := tags.find(":", behind, last)) > 0:
            last = colon
        if not verb or not 3 <= last - behind <= LONGEST_CLAUSE:
            return None
        return Draft("according to, clause", cue, source, (behind, last))
    if (
        last <= behind
        or tags[first - 1] in ",.;:-"
        or tags[behind : behind + 1] in ("", ".", ",")
        or last - start > LONGEST_CLAUSE
    ):
        return None  # beside a comma it is asked elsewhere
    begin = max(start, *(tags.rfind(mark, start, first) + 1 for mark in ";:O"))
    if not re.search("[AEVvn]", tags[begin:first]) or first - begin < 2 or re.search("[QUqO]", tags[begin:last]):
        return None
    return Draft("clause, according to", cue, source, (begin, first), (behind, last))


def _says_nothing(reading: Reading, source: Range) -> bool:
    """Whether the noun that a source is about is none that speaks: "la ley", "het plan", "een vast | patroon"."""
    tags, words = reading.tags, reading.paragraph.words
    noun = next((at for at in range(*source) if tags[at] in "nN"), source[0])
    code = reading.paragraph.language.code
    if code in VERB_SECOND:  # whose adjectives stand before it, and may end the source
        return not NO_SPEAKERS.isdisjoint(words[source[1] - 1 : source[1] + 1])
    return words[noun] in NO_SPEAKERS


def _named_before(reading: Reading, start: int, at: int) -> Range | None:
    """The noun phrase that "zufolge" stands behind."""
    found = re.search(r"(?:D?[nN#]{1,4}(?:D[nN]{1,3}){0,2})$", reading.tags[start:at])
    if found is None or "N" not in found.group() or reading.paragraph.words[start + found.start()] in OWN:
        return None
    return start + found.start(), at


def _named_behind(reading: Reading, at: int, end: int) -> Range | None:
    """Whom "volgens" and its like name, without the verb or adverb behind."""
    tags, words, code = reading.tags, reading.paragraph.words, reading.paragraph.language.code
    first = at + 1
    if code == "de":
        return named_in_german(reading, first, end)
    article = words[first : first + 1] in _ARTICLES and tags[first + 1 : first + 2] in ("n", "N")
    if tags[first : first + 1] in ("R", "F") and not article:
        return first, first + 1
    if tags[first : first + 1] == "D" and words[first] in _HER:
        owned = tags[first + 1 : first + 2] in ("n", "N") and tags[first + 2 : first + 3] not in ("", ".", ",")
        return None if owned else (first, first + 1)  # "volgens haar broer is …", but "is volgens haar lek."
    last = first + 1 if article or tags[first : first + 1] == "D" else first
    nation = code == "nl" and tags[last : last + 2] == "Nn" and words[last].endswith(("se", "che"))
    if nation:
        last += 1  # "volgens | Amerikaanse bronnen"
    elif tags[last : last + 1] == "N" and (last == first or tags[last + 1 : last + 2] != "n"):
        names = re.compile(r"N+(?:[PDn]{1,2}(?<=[Pn])N+)?").match(tags, last, end)
        if names is None:
            return None
        owner = code != "nl" and words[names.end() - 1].endswith("s")  # "Israels militær"
        told = names.end() + (owner and tags[names.end() : names.end() + 1] == "n")
        beside = _at_body().match(tags, told, end)  # "Roy Varn | ved Universitetet i Hull"
        return first, beside.end() if beside else told
    while last < end and tags[last] in "nN" and _describes(words[last], code):
        last += 1
    if last < end and tags[last] in "nN":
        last += 1
    if code in _ONE and words[first] in _ONE[code]:
        while tags[last : last + 1] == "n" and tags[last + 1 : last + 2] in ("A", "E"):
            last += 1  # "enligt en intern | utredning | har"
        if (made := re.compile("PN{1,3}").match(tags, last, end)) and words[last] in ("fra", "från", "av", "af"):
            last = made.end()  # "en rapport | fra Havneinstituttet | koster"
    whose = _of_somebody()
    if last > first and (body := whose.match(tags, last, end)) and words[last] in _OF_NOUNS:
        last = body.end()  # "het ministerie | van Defensie", "een woordvoerder | van de politie"
    if last > first and tags[last - 1] == "n" and (name := re.compile("N{1,4}").match(tags, last, end)):
        last = name.end()  # "volgens eigenaar | Piet Holt"
        beside = _at_body().match(tags, last, end)
        last = beside.end() if beside else last
    return (first, last) if last > first and tags[last - 1] in "nN" else None


_ONE: Final = {"sv": ("en", "ett"), "no": ("en", "et", "ei"), "da": ("en", "et")}
"""Scandinavian articles before a noun told for the first time."""
_ARTICLES: Final = (["det"], ["den"], ["de"])
"""Scandinavian words that are pronouns by themselves and articles before a noun."""
_OF_NOUNS: Final = frozenset(("van", "för", "for"))
"""Prepositions behind which it stands what a body or an office is of."""


@cache
def _of_somebody() -> re.Pattern[str]:
    """Whose somebody is, where nouns have no capital: a name with its office or without, a noun and its article."""
    return re.compile(r"P(?:D?n?N{1,3}|D?n)")


@cache
def _at_body() -> re.Pattern[str]:
    """What somebody named is at, before the verb of what they say."""
    return re.compile(r"(?:PD?[nN]{1,3}){1,2}(?=[AEVv])")


_HER: Final = frozenset(("haar", "hun", "hen"))
"""Whom a Dutch preposition may stand before: her, them."""


def _describes(word: str, code: str) -> bool:
    """Whether a word is an adjective by its end, before a noun."""
    if code == "nl":
        return word.endswith("e") and not word.endswith(_NOUNS_IN_E)
    return word.endswith(("ska", "iga", "nya", "ske", "ige", "nye", "liga", "lige", "ny"))


_LONGEST_ELSEWHERE = 60
"""Tokens before "según", beyond which it is only of the last clauses, in languages whose clauses are not read."""


def _of_less(tags: str, start: int, end: int, after: str) -> bool:
    """Whether "according to" behind a clause is of a part of it alone: of a relative clause, or in a long sentence."""
    return end - start > _LONGEST_ELSEWHERE or (after == "," and _in_relative().search(tags, start, end) is not None)


@cache
def _in_relative() -> re.Pattern[str]:
    """A relative clause that no comma has ended: who is named in it says no more: "…, que gobierna | según"."""
    return re.compile(r",[PD]?[WT][^,]*\Z")


@cache
def _reported() -> re.Pattern[str]:
    """The verb that goes on from "according to" in other languages: "según ha informado", "secondo quanto detto da"."""
    return re.compile(r"[AEYFR]{0,3}[VvBb]")


def _inside_a_draft(reading: Reading, token: int) -> bool:
    return any(draft.first <= token < draft.last for draft in reading.drafts[-3:])
