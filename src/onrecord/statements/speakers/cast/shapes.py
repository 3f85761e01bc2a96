"""Patterns in the words of a source that tell what its name is: one of several, a part of a phrase, a journal's."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import NORTHERN, ROMANCE, SCANDINAVIAN
from onrecord.statements.lexicon.languages.germanic import OF_OFFICES
from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.roles import BODIES, DOCUMENTS, GROUPS
from onrecord.statements.rules.paragraph.romance import is_no_person
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.looks import is_plural
from onrecord.statements.speakers.cast.mentions import Mention, begins_sentence


@cache
def phrase_behind() -> re.Pattern[str]:
    """The rest of a noun phrase, to a preposition or a mark."""
    return re.compile(r"(?: (?!(?:of|for|at|in|from|to|with|on|by|and|who|that|which|across|is|was)\b)\w[\w’'-]*)+")


@cache
def and_others() -> re.Pattern[str]:
    """What makes one who is named several: "Holt and colleagues", "the port and other bodies"."""
    return re.compile(
        r",? (?:and|or) (?:(?:the|several|many|some|two|three|his|her|their|its|fellow) )*(?:other |[a-z])"
    )


@cache
def many_named() -> re.Pattern[str]:
    """The end of a source that names some of many: "Ada Holt, Tom Roy and others", "… and several colleagues"."""
    some = "several|many|some|two|three|dozens of|other"
    return re.compile(rf"[A-Z].*,? and (?:(?:{some}) )?(?:others|colleagues|more(?: [A-Z]?[a-z]+)?),?\Z")


@cache
def published_in() -> re.Pattern[str]:
    """The end of what stands before a journal's name: "a study published in"."""
    return re.compile(r"\b(?:published|printed|posted|appearing) (?:\w+ )?(?:in|on|by) (?:the )?\Z")


@cache
def between_names() -> re.Pattern[str]:
    """What stands between two names that speak together."""
    return re.compile(r"\.?(?:,? (?:and|e|et|y)|,) (?:[\w.]+ ){0,3}|,? and (?:his|her|their) (?:[\w-]+ ){0,2}[\w-]+,? ")


@cache
def and_of_another() -> re.Pattern[str]:
    """What stands between two who speak together, the second told by whose they are: " and Brask’s "."""
    return re.compile(r",? and [A-Z][\w&.-]*(?:[’']s|(?<=s)[’']) ")


@cache
def others_behind() -> re.Pattern[str]:
    """What makes a list of bodies one of many: "and others", "and Republican sources"."""
    return re.compile(r"\.?,? and (?:(?:several |many |two |three )?others\b|[A-Z][\w-]+ [a-z]+s\Z)")


@cache
def led_to() -> re.Pattern[str]:
    """What stands between a body and the name of its own: "’s India manager", " (BBC) ", no clause and no list."""
    small = r"(?!(?:of|for|at|in|from|to|with|on|by|and|or|who|that|which|as|is|was|led|owned|run|against|than)\b)"
    return re.compile(rf"(?:[’']s?)?(?: \([A-Z]{{2,}}\))? (?:{small}[\w’-]+ ){{0,5}}")


@cache
def place_before_noun() -> re.Pattern[str]:
    """Where a body is, before what it is: "The Hull, Mass., | maker of toys", "the Leeds-based | group"."""
    place = r"(?:[A-Z][\w.]*[ ]?){1,3}"
    noun = r"(?!(?:and|or|who|which|that|led|an?|the)\b)[a-z]"
    return re.compile(
        rf"(?:(?:[Tt]he|[Aa]n?) )?{place}(?:, {place})?-(?:based|headquartered|listed) "
        rf"|(?:[Tt]he|[Aa]n?) {place}, {place}, (?={noun})"
    )


@cache
def title_before_noun() -> re.Pattern[str]:
    """A title in marks, before who has to do with it: "“Mrs Tarn” | actress Ada Holt"."""
    return re.compile(r"(?:[Tt]he )?[“\"‘'][A-Z][^“”\"‘\n]{0,60}[”\"’'] (?=[a-z]+(?:[ -][a-z]+){0,3} [A-Z])")


def are_several(name: str, words: str, cast: Cast) -> bool:
    """Whether a source is many, by its name: "Iowans"; or all who have a surname: "the Holts", beside Ada Holt."""
    if is_plural(name):
        return True
    article, _, last = words.partition(" ")
    if article.lower() != "the" or not re.fullmatch(r"[A-Z][\w’'-]+s", last):
        return False
    one = cast.named(last.removesuffix("s")) or cast.named(last.removesuffix("es"))
    return one is not None and one.person and one.surname in (last[:-1].lower(), last[:-2].lower())


def is_common_plural(text: str, mention: Mention) -> bool:
    """Whether a word with a capital only begins a sentence: "Testers liked it", where the text has "testers" as well
    and nobody of that name within a sentence."""
    word = mention.name
    if " " in word or not word.endswith("s") or word.isupper() or not begins_sentence(text, mention.start):
        return False
    small = re.search(rf"(?<![\w’'-]){re.escape(word.lower())}(?![\w’'-])", text)
    return small is not None and re.search(rf"(?<=[a-z,] ){re.escape(word)}(?!\w)", text) is None


def joined(text: str, heads: list[tuple[Mention, Figure]]) -> bool:
    """Whether "and", also in a Romance language, joins two of these names."""
    return any(re.match(r",? (?:and|e|et|y) ", text[a.end : b.start]) for (a, _), (b, _) in pairwise(heads))


def without_small(words: str, language: Language) -> str:
    """Words without determiners."""
    return " ".join(word for word in words.split() if language.words.get(word) != "D")


@cache
def two_apart() -> re.Pattern[str]:
    """What stands between two who speak together, each with what they are: ", head of Varn, and "."""
    of = r" (?:of|from|at) (?:the )?(?:[A-Z][\w’.-]*[ ]?){1,5}(?:of (?:the )?(?:[A-Z][\w’.-]*[ ]?){1,3})?"
    other = r"(?!(?:[\w’.-]+ ){0,2}(?:of|for|from|by|to|with|at) )(?:[\w’.-]+ ){0,3}"  # no "friend of Tom Roy"
    return re.compile(rf"(?:, [^;:“”\"]{{3,120}}, |{of})and {other}")


def acts_as_person(figure: Figure, language: Language) -> bool:
    """Whether a single unknown name is taken for a surname: no body, no state, no acronym."""
    name = figure.name
    if figure.kind in ("organisation", "place") or name.lower() in KNOWN or is_plural(name):
        return False
    if language.code == "de" or (language.code in ROMANCE and is_no_person(name)):
        return False
    if figure.person or " " in name or name.isupper() or name.endswith("s"):
        return False
    return name not in sides() and name.lower() not in BODIES | GROUPS | places()


def goes_on(between: str) -> bool:
    """Whether these words lead from who spoke to one who speaks again; of a paragraph before its last sentence may."""
    other = "\n" in between and re.search(r"[.?!][”\"’]? +[^a-z\W]", between)
    return between.count("\n\n") <= 1 and not other


def role_before_name(text: str, source: Span, name: Span, language: Language) -> str | None:
    """What somebody is by the words before the name in its source, without an article; None where they say no office.

    "wethouder Lotte Brink", "rzecznik straży pożarnej Marek Bystry", "der Sprecher der Werft, Jens Tarn".
    """
    parts = text[source[0] : name[0]].strip(" ,").split()
    while parts and language.words.get(parts[0].lower()) == "D":
        parts = parts[1:]
    if not 1 <= len(parts) <= _LONGEST_ROLE or not parts[-1].replace("-", "").isalpha():
        return None
    if " " not in text[slice(*name)] and not (language.code in NORTHERN and parts[-1].endswith(_HEADS)):
        return None  # "en smørblid Retzius"
    if language.code == "de" and not any(part[0].isupper() for part in parts):
        return None  # "etwa Ada Holt": nouns have capitals
    nation = language.code == "nl" and parts[0].endswith(("se", "che")) and len(parts) > 1  # "de Franse | president"
    if language.code != "de" and parts[0][0].isupper() and not (nation or begins_sentence(text, source[0])):
        return None  # "przewodniczący w | Bundestagu Jan Lis"
    if (
        parts[0].lower() in _ALSO
        or language.words.get(parts[0].lower())
        or any(language.words.get(part.lower(), "n") in _NO_ROLE for part in parts)
    ):
        return None
    role = " ".join(parts)
    plain = language.code != "de" and parts[0][1:].islower() and len(parts[0]) > 1 and not nation
    return role[0].lower() + role[1:] if plain else role  # its capital is its sentence's


_HEADS = (*OF_OFFICES, "president", "presidenten", "premier", "kansler", "kanselier")
"""How offices end before a surname alone."""
_ALSO = frozenset("selbst allein".split())
"""German words before a name that are adverbs there, and adjectives or nouns elsewhere."""
_LONGEST_ROLE = 6
"""Words of an office before a name."""
_NO_ROLE = frozenset("VvRAESTWGB")
"""Tags of words that no office holds."""
_MATTERS = frozenset("studies statistics records data results documents papers".split())
"""Documents that bodies are for, too."""


def is_document(name: str) -> bool:
    """Whether a name is a document's by its last word, and no body's by its first."""
    words, first = name.lower().split(), re.split(" (?:of|for) ", name.lower())[0].split()
    if words[0] in BODIES and len(words) > 1:
        return False  # "Centre for Policy Studies"
    if words[-1] in _MATTERS and first[-1] in BODIES and first != words:
        return False  # "U.S. Bureau of Labor Statistics"
    return name.lower().split()[-1] in DOCUMENTS - {"post", "record"}  # "Bay Post"


def unarticled(name: str) -> str:
    """A name without its article."""
    return re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", name)


def user_named(words: str, source: Span) -> Speaker | None:
    """The user whom a site calls so: "@holt", "holtfan7"; nobody for what counts ("90s", "5G")."""
    if re.fullmatch(r"@\w{2,30}|[a-z][a-z_.-]{2,20}\d{1,6}[a-z_]{0,10}", words) is None:
        return None
    return Speaker(name=words, kind="person", resolved_by="name", named_by=source, confidence=0.7)


def is_definite_noun(words: str, code: str) -> bool:
    """Whether a word with a capital is a Scandinavian noun with its article at its end: "Ministern", "Politiet"."""
    hyphened = code in SCANDINAVIAN and _of_letters().fullmatch(words) is not None
    return hyphened or (code in SCANDINAVIAN and _definite().fullmatch(words.lower()) is not None)


@cache
def _of_letters() -> re.Pattern[str]:
    """A noun with its article behind capital letters and a hyphen: "OL-håpet"."""
    return re.compile(r"(?:[Dd]et? [a-zæøåäö]+ )?[A-ZÆØÅÄÖ]{2,4}-[a-zæøåäö]{3,}(?:et|en|a|ne)")


@cache
def _definite() -> re.Pattern[str]:
    """Nouns of people and bodies by their ends; "Karen", "Sören" and "Skogen" are names."""
    ends = "aren|eren|[kait]torn|ssorn|[st][öø]ren|enten|isten|l[oæ]gen|gogen|okaten|ptenen|pteinen"
    whole = "ministern|rektorn|rektoren|mannen|manden|kvinnan|kvinnen|kvinden|föranden|formanden|legen|lægen"
    bodies = "polisen|politiet|regeringen|regjeringen|kommunen|domstolen|myndigheten|partiet|bolaget|företaget|"
    bodies += (
        "oppositionen|opposisjonen|facket|rådet|klubben|utvalget|udvalget|styret|skolen|skolan|sykehuset|sjukhuset|"
    )
    bodies += "sygehuset|universitetet|"
    bodies += "instituttet|institutet|forbundet|förbundet|ledelsen|ledningen|statsråden|banken|"
    bodies += "selskapet|selskabet|ministeriet|departementet|föreningen|foreningen|tjänsten|tjenesten|nämnden|styrelsen"
    whole += "|hövdingen|kungen|drottningen|sjefen|chefen"
    many = "naboer|naboene|naboerne|grannar|grannarna|elevene|eleverna|vitnene|vitner|ansatte|anställda|beboerne|"
    many += (
        "forskere|forskare|forskerne|forskarna|eksperter|ekspertene|experter|experterna|kritikere|kritiker|kritikerne|"
    )
    many += "politikere|politiker|myndigheter|myndighetene|myndigheterna|foreldre|föräldrar|pårørende|anhöriga"
    papers = "rapporten|undersøkelsen|undersøgelsen|undersökningen|studien|statistikken|statistiken|analysen|datan|"
    papers += "dataene|tallene|tallet|siffrorna|målingen|mätningen|dommen|domen|dokumentene|dokumenten"
    return re.compile(rf"\w{{3,}}(?:{ends})|\w*(?:{whole}|{bodies}|{many}|{papers})")
