"""Who is the subject of a verb of reporting: sources, in a paragraph's tags.

A source is read outward from its cue to the edge of the noun phrase, with the apposition that identifies it
("Jim Roy, head of finance at Blumegard, said"). Who that is, others ask.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names import is_given_name
from onrecord.statements.lexicon.families import (
    DECLINING_SLAVIC,
    OF_ALONE,
    ROMANCE,
    VERB_SECOND,
    WITHOUT_TITLES,
)
from onrecord.statements.lexicon.languages.germanic import NO_NAMES
from onrecord.statements.lexicon.names.bodies import MARKED_BODIES
from onrecord.statements.rules.paragraph.behind import subject_begins
from onrecord.statements.rules.paragraph.clitics import behind_subject
from onrecord.statements.rules.paragraph.german import is_object, of_people
from onrecord.statements.rules.paragraph.romance import begins_clause, is_agent, one_of_them, without_opening
from onrecord.statements.rules.paragraph.sentences import Range, Sentences
from onrecord.statements.rules.paragraph.source_ends import source_end, without_parenthesis
from onrecord.statements.rules.paragraph.tagging import Paragraph

_LONGEST_SOURCE = 45
_NO_NOUNS = ("ndo", "mente")
"""How gerunds and adverbs end that may stand behind a verb."""
_NOMINAL = "NnD#PCe-oY"


def source_before(paragraph: Paragraph, sentences: Sentences, cue_first: int) -> Range | None:
    """The subject that ends where a cue begins, None where none is plain."""
    tags, cue_first = paragraph.tags, behind_subject(paragraph, cue_first)
    floor = max(sentences.start(cue_first), cue_first - _LONGEST_SOURCE)
    floor = max(floor, _last_quotation(tags, floor, cue_first, paragraph.language.code != "en"))
    if tags[cue_first - 1 : cue_first] == "q" and (body := body_in_marks(paragraph, cue_first - 1)) is not None:
        return body, cue_first
    if (parted := _parted_auxiliary(paragraph, floor, cue_first)) is not None:
        subject = source_before(paragraph, sentences, parted) if parted > floor else None
        return subject or _source_after(paragraph, parted + 1, cue_first, _after_elsewhere())
    if cue_first <= floor:
        return None
    if tags[cue_first - 1] == "J" and cue_first - 1 > floor:  # "Holt on Friday said"
        cue_first -= 2 if tags[cue_first - 2] == "P" and cue_first - 2 > floor else 1
    before = tags[cue_first - 1]
    if before in "RW":
        return cue_first - 1, cue_first
    if before in "CDPYSe":
        return None
    if before == "," and paragraph.language.code in VERB_SECOND and _is_turned(paragraph, sentences, cue_first):
        return None
    if before == ",":
        source = without_parenthesis(tags, _with_apposition(paragraph, floor, cue_first))
        romance = source is not None and paragraph.language.code in ROMANCE
        return without_opening(paragraph, floor, source) if source and romance else source
    if before == "-":
        return _with_apposition(paragraph, floor, cue_first, "-")
    start = _noun_phrase_start(paragraph, floor, cue_first)
    if start is not None and paragraph.language.code == "de":
        if paragraph.words[cue_first - 1] in _LETTING:
            return None  # "Die Aussage lässt vermuten, dass …"
        if start == cue_first - 1 and _is_adverb(paragraph.words[start]):
            return None  # "Darin beklagt sie, dass …"
        if (asked := _behind_question_word(paragraph, start, cue_first)) is not None:
            return asked
    if start is not None and tags[start - 1 : start] == "," and (led := _adjectives().search(tags, floor, start)):
        start = led.start()
    if start is not None and tags[start] == "D" and paragraph.language.code == "en":
        named = _named_before().search(tags, floor, start)
        start = named.start() if named else start
    return (start, cue_first) if start is not None else None


def _is_turned(paragraph: Paragraph, sentences: Sentences, verb: int) -> bool:
    """Whether a clause stands first, and the subject behind the verb: "Als Holt kam, | stellte Varn fest"."""
    led = paragraph.tags[sentences.start(verb)] == "S"
    return led and paragraph.tags[verb + 1 : verb + 2] in ("D", "N", "R", "Y")


def _behind_question_word(paragraph: Paragraph, start: int, end: int) -> Range | None:
    """Who stands between a question word and the verb that ends its clause: "Wovor | Holt | vor allem warnt: …"."""
    if paragraph.words[start] not in _QUESTION_WORDS:
        return None
    who = re.compile(r"(?:D?n{0,3}N{1,4}|R)(?=[PYn]|\Z)").match(paragraph.tags, start + 1, end)
    return who.span() if who else None


_LETTING = frozenset("lässt lassen ließ ließen liess liessen".split())
_QUESTION_WORDS = frozenset(
    "was wie wovor worauf womit wofür wogegen woran worüber worum wozu wodurch warum weshalb".split()
)


def _is_adverb(word: str) -> bool:
    """Whether a German word with a capital only begins its sentence: "Darin", "Gebetsmühlenartig"."""
    return word in NO_NAMES or word.endswith(("artig", "weise", "lich", "haft", "mäßig"))


@cache
def _named_before() -> re.Pattern[str]:
    """Who is named behind a quotation, where no comma ends what they are: “…,” Ada Holt, | a teacher from Hull said."""
    return re.compile(r"(?<=[QUq])N{1,5}(?:,#)?,\Z")


@cache
def _adjectives() -> re.Pattern[str]:
    """An article and adjectives before the comma of another one: "the tall, quiet man"."""
    return re.compile(r"(?<=[QUq.:,])D[neY#]{1,3},\Z")


def body_in_marks(paragraph: Paragraph, place: int) -> int | None:
    """Where a body begins whose noun stands before its name in marks, at `place`: "Компания «Мостострой»"."""
    code = paragraph.language.code
    quotation = paragraph.quotations.get(place)
    if code not in WITHOUT_TITLES or place < 1 or quotation is None or not quotation.closed:
        return None
    short = len(paragraph.text[quotation.inner : quotation.last].split()) <= _LONGEST_IN_MARKS
    return place - 1 if short and paragraph.words[place - 1] in MARKED_BODIES else None


_LONGEST_IN_MARKS = 4
"""Words of a body's name in marks."""


def _parted_auxiliary(paragraph: Paragraph, floor: int, cue_first: int) -> int | None:
    """The auxiliary that a German participle at the end of its clause belongs to: "hatte er am Montag betont"."""
    code, verb_at = paragraph.language.code, cue_first
    while paragraph.tags[verb_at] == "Y" and verb_at + 1 < len(paragraph.tags):
        verb_at += 1  # "hat gestern noch gesagt"
    verb = paragraph.words[verb_at]
    if not (code == "af" or (code == "de" and _is_participle(verb))):
        return None
    for at in range(cue_first - 1, floor - 1, -1):
        if paragraph.tags[at] in ",.;:QUOTS":
            return None
        if paragraph.words[at] in _HAVING:
            return at
    return None


def _is_participle(word: str) -> bool:
    return re.fullmatch(r"ge\w+t|\w+iert|(?:be|er|ver|ent)\w+t|geschrieben|versprochen", word) is not None


_HAVING = frozenset("hat haben hatte hatten habe hätte hätten het".split())


def _last_quotation(tags: str, floor: int, end: int, elsewhere: bool) -> int:
    """The token after the last whole quotation before `end`: no source reaches over speech.

    `elsewhere`, in other languages than English, one behind a colon is whole: "So sieht es Holt, Chefin: „…“, | sagte".
    """
    colon = tags.rfind(":q", floor, end) + len(":q") if elsewhere and ":q" in tags[floor:end] else 0
    return max(colon, *(tags.rfind(tag, floor, end) + 1 for tag in "QUO"))


def _noun_phrase_start(paragraph: Paragraph, floor: int, end: int) -> int | None:
    """Where the noun phrase that ends at `end` begins, None where there is none."""
    tags = paragraph.tags
    at = end
    if tags[at - 1] == ")":
        opening = tags.rfind("(", max(floor, at - 12), at)
        if opening <= floor:
            return None
        at = opening
    while at > floor and tags[at - 1] in _NOMINAL:
        if tags[at - 1] == "-" and not (tags[at : at + 1] and tags[at] in "Nn") and not _hangs(paragraph, at - 1):
            break
        at -= 1
    relative = at > floor and (tags[at - 1] in "W" or begins_clause(paragraph.words[at - 1], tags[at : at + 1]))
    if relative and at - 1 > floor and tags[at - 2] in "nN":
        earlier = _noun_phrase_start(paragraph, floor, at - 1)
        return earlier if earlier is not None or paragraph.language.code in VERB_SECOND else at - 1
    # What leads into the phrase: adverbs, conjunctions, "In the debate Trump said".
    while at < end and tags[at] in "YC-eo":
        at += 1
    if at < end and tags[at] == "P":
        if paragraph.language.code in VERB_SECOND:
            return None  # "In einem Brief sagte er": the subject stands behind the verb
        if paragraph.language.code in ROMANCE and tags[at - 1 : at] in ("T", "W") and at > floor:
            return None  # "Holt che in una nota dichiara …"
        names = re.search(r"(?:D[Nn#]*|N[N#]*)$", tags[at:end])
        if names is None or names.start() == 0 or is_agent(paragraph, at + names.start()):
            return None
        at = _behind_place(paragraph, at + names.start(), end)
    if paragraph.language.code in OF_ALONE:
        for second in _second().finditer(tags, at, end):
            at = second.start("article")  # "Según la querella | el acusado dijo"
    conjunction = re.search(r"(?<=[Nn])C(?=N|D)", tags[at:end])
    if conjunction and re.match(r"[DNn]*[Ne]n|[DNn]*e", tags[at : at + conjunction.start()]):
        verb = re.match(r"[DNn]*N[en]+[DNP]", tags[at : at + conjunction.start()])
        at = at + conjunction.end() if verb else at
    return at if at < end and re.search("[Nn#D]", tags[at:end]) else None


def _behind_place(paragraph: Paragraph, at: int, end: int) -> int:
    """Where a Slavic name begins behind the place that a preposition leads to: "w Warszawie | Jan Holt"."""
    if paragraph.language.code not in DECLINING_SLAVIC or paragraph.tags[at - 1] != "P":
        return at
    words = [paragraph.text[slice(*paragraph.span(place, place + 1))] for place in range(at, end)]
    if is_given_name(words[0]):
        return at
    return next((at + place for place in range(1, len(words) - 1) if is_given_name(words[place])), at)


def _hangs(paragraph: Paragraph, hyphen: int) -> bool:
    """Whether a hyphen ends a word that goes on behind "and": "Polar- und Meeresforschung"."""
    start = paragraph.starts[hyphen]
    joined = paragraph.text[start - 1 : start + 1]
    return paragraph.tags[hyphen + 1] == "C" and joined.endswith("-") and not joined[0].isspace()


def _with_apposition(paragraph: Paragraph, floor: int, end: int, mark: str = ",") -> Range | None:
    """A subject followed by what identifies it between commas: "Jim Roy, head of finance, said"."""
    tags = paragraph.tags
    comma = end - 1
    best: Range | None = None
    for _ in range(4):
        comma = tags.rfind(mark, floor, comma)
        if comma <= floor:
            break
        start = _noun_phrase_start(paragraph, floor, comma) if tags[comma - 1] in "Nn#)eJ" else None
        if tags[comma - 1] == "R":
            start = comma - 1
        if start is None:
            continue
        inside = tags[comma + 1 : end - 1]
        edge = tags[start - 1] if start > floor else "."
        if edge in ".;STCQU:-" or start == floor or (edge == "," and not re.search("[Nn]", tags[floor : start - 1])):
            return start, end
        if best is None and edge == "," and inside[:1] not in ("",):
            best = (start, end)
    return best


def source_after(paragraph: Paragraph, sentences: Sentences, cue_last: int) -> Range | None:
    """The subject that follows its verb, to where its phrase ends: according to "X of Y", "sagte X"."""
    end = min(sentences.end(cue_last), cue_last + _LONGEST_SOURCE)
    return _source_after(paragraph, cue_last, end, _after() if paragraph.language.code == "en" else _after_elsewhere())


def identified_after(paragraph: Paragraph, sentences: Sentences, cue_last: int) -> Range | None:
    """The subject after its verb with all that identifies it: said "Jim Roy, who heads the finance board"."""
    end = min(sentences.end(cue_last), cue_last + _LONGEST_SOURCE)
    return _source_after(
        paragraph, cue_last, end, _identified() if paragraph.language.code == "en" else _after_elsewhere()
    )


def _source_after(paragraph: Paragraph, first: int, end: int, pattern: re.Pattern[str]) -> Range | None:
    tags = paragraph.tags
    elsewhere, verb = paragraph.language.code != "en", first - 1
    if elsewhere:
        first = subject_begins(paragraph, first, end)
        if paragraph.language.code == "es" and paragraph.words[first : first + 1] == ["desde"]:
            first += paragraph.words[verb].endswith("n")  # "señalaron desde | el sindicato"
    if first >= end:
        return None
    if paragraph.language.code == "de" and is_object(paragraph.words, tags, verb, first):
        return None
    if tags[first] == "R":
        return first, first + 1
    if paragraph.language.code in ROMANCE and (one := one_of_them(paragraph, first, end)) > first:
        return first, one
    if elsewhere and tags[first] == "n" and paragraph.words[first].endswith(_NO_NOUNS):
        return None  # "ha dicho haciendo alusión a …"
    match = pattern.match(tags, first, end)
    if match is None:
        return None
    last = match.end()
    if paragraph.language.code == "ar" and (longer := re.compile(r"n{1,9}").match(tags, first, end)):
        last = max(last, longer.end())  # "المتحدث باسم منظمة الصحة العالمية", and a name
    if paragraph.language.code in DECLINING_SLAVIC and (named := _office_and_name().match(tags, first, end)):
        last = named.end()
    if paragraph.language.code in OF_ALONE and (second := _second().search(tags, first + 1, last)):
        last = second.start("article")  # "Según la querella | el acusado …"
    for comma in range(first, last - 1):
        if tags[comma] == "," and paragraph.words[comma + 1].endswith("ing"):
            last = comma  # "said Jim Roy, speaking on the quay"
            break
    last = source_end(paragraph, first, _second_trade(paragraph, last, end))
    while last > first and tags[last - 1] in ",PCY-DS":
        last -= 1
    described = elsewhere and (tags[first] in "Dn" or tags[last - 1] == "n")
    if described and (called := _called().match(tags, last, end)):
        last = called.end("name")
    last = _name_in_marks(paragraph, _second_office(paragraph, first, last, end))
    return (first, last) if last > first and re.search("[Nn]", tags[first:last]) else None


def _name_in_marks(paragraph: Paragraph, last: int) -> int:
    """The token behind the name in marks of a German body whose noun ends a source: "forderte die Partei „Mitte“ |"."""
    quotation = paragraph.quotations.get(last) if paragraph.language.code == "de" else None
    if quotation is None or not quotation.closed or not paragraph.words[last - 1].endswith(_NAMED_IN_MARKS):
        return last
    return last + (len(paragraph.text[quotation.inner : quotation.last].split()) <= _LONGEST_IN_MARKS)


_NAMED_IN_MARKS = (
    "partei",
    "gruppe",
    "organisation",
    "initiative",
    "verein",
    "bündnis",
    "bewegung",
    "verband",
    "stiftung",
)
"""How nouns for bodies end whose names stand in marks."""


def _second_trade(paragraph: Paragraph, last: int, end: int) -> int:
    """The token behind a second trade and the name, in German: "sagt Beraterin | und Autorin Ada Holt | gegenüber"."""
    if paragraph.language.code != "de" or not of_people([paragraph.words[last - 1]]):
        return last
    both = re.compile(r"CN{2,4}(?!N)").match(paragraph.tags, last, end)
    return both.end() if both and of_people([paragraph.words[last + 1]]) else last


def _second_office(paragraph: Paragraph, first: int, last: int, end: int) -> int:
    """The token behind another office and the name of who has both: "il sindaco | e capo di Anci Ada Holt |"."""
    tags = paragraph.tags
    if paragraph.language.code not in ROMANCE or "NN" in tags[first:last]:
        return last
    both = re.compile(r"Cn{1,3}(?:P{1,2}D?[nN]{1,5}){1,4}(?=[.,;]|$)").match(tags, last, end)
    return both.end() if both is not None and tags[both.end() - 2 : both.end()] == "NN" else last


@cache
def _after() -> re.Pattern[str]:
    name = r"(?:D?[Nn#eo]{1,9})"
    phrase = rf"{name}(?:\([^)]{{1,9}}\))?(?:[PC]{name}(?:\([^)]{{1,9}}\))?){{0,5}}"
    return re.compile(rf"{phrase}(?:,(?:{phrase}|W[^.;:QUOVvGg]{{1,25}}))*")


@cache
def _identified() -> re.Pattern[str]:
    """To the end of the sentence, or to a day, another verb of reporting after a comma, or a further clause."""
    plain = r"(?!P?J)[DNn#eoP()YF]"
    further = r"(?:,(?![CY]?[Gg]|W[AY]*[VvBb]|J|PJ|C?[QUO])(?:(?!P?J(?![Nn]))[^.;:QUO,]){1,30})"
    return re.compile(rf"D?[Nn#](?:{plain}|C(?=[DNn]))*(?:W(?:(?!P?J)[^.;:QUO,])*)?{further}*")


@cache
def _after_elsewhere() -> re.Pattern[str]:
    more = r"(?:(?:,N{1,3}){0,2}C[PD]{0,2}N{1,4}(?:[PD]{1,2}N{1,3}){0,2}(?=[.,;:(]|$))?(?:\([^)]{1,3}\))?"
    return re.compile(
        rf"D?[Nn#-]{{1,5}}(?:(?<=-),?C?[Nn#-]{{1,5}}){{0,3}}(?:[PD]{{1,2}}[Nn]{{1,6}}(?:-C[Nn]{{1,2}})?){{0,3}}{more}"
    )


@cache
def _office_and_name() -> re.Pattern[str]:
    """An office with all that belongs to it and the name behind: "командир 401-й бригады полковник Иван Тарн"."""
    return re.compile(r"n[Nn#]{0,12}?N{2,4}(?!N)")


@cache
def _second() -> re.Pattern[str]:
    """An article behind a noun, with which another phrase begins."""
    return re.compile(r"[Nn](?P<article>D)[Nn]")


@cache
def _called() -> re.Pattern[str]:
    """The name behind somebody who is described: "dijo el alcalde de Hull, Ada Holt,"."""
    place = r"(?:P[DNn#]{1,6}){0,3}(?:\([^)]{1,3}\))?"  # "dijo la directora del centro para el puerto (CP), Ada Holt"
    return re.compile(rf"{place},(?P<name>N(?:[NnPD]{{0,3}}N)+)(?=[.,;:)QUO]|$)")


def subject_of_sentence(paragraph: Paragraph, sentences: Sentences, token: int) -> Range | None:
    """What the sentence of `token` begins with, as a subject: for the second of two verbs ("... but said that")."""
    tags = paragraph.tags
    start = sentences.start(token)
    match = _subject().match(tags, start, token)
    return (match.start("subject"), match.end("subject")) if match else None


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(
        r"(?:[CY],?|(?!N{2,4},D)[PJNnY#D][DNn#JPYe]{0,9},)?(?P<subject>R|D?[n#]{0,4}N{1,6}|D[n#]{1,4})"
        r"(?:\([^)]{1,9}\))?(?:,(?:[DNn#PCeo]{1,20}|W[^.;:QUO,]{1,25}),)?(?=[AEVvYenG])"
    )
