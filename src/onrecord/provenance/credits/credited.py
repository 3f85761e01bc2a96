"""Whom a sentence credits by the words of one phrase: the sign that they give, or why they credit nobody.

Which lines and sentences are read, `credits` says; the phrases are those of `phrases`.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.article import Article
from onrecord.page.domains import registrable
from onrecord.page.patterns import Pattern
from onrecord.provenance.credits.credit_sentence import CreditSentence
from onrecord.provenance.credits.derived import excerpt_sign
from onrecord.provenance.credits.excerpt_names import out_of_book
from onrecord.provenance.credits.other_works import is_of_other_work
from onrecord.provenance.credits.syndicates import distributed_sign
from onrecord.provenance.credits.writers_lives import is_biography
from onrecord.provenance.lexicon.agencies import agency_named, fold, mentions
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.lexicon.phrases import (
    Phrase,
)
from onrecord.provenance.lines.notices import FOOTNOTE
from onrecord.provenance.lines.places import Line
from onrecord.provenance.names.eastern import EAST as _EAST
from onrecord.provenance.names.eastern import is_taken_from, is_title, names_nobody
from onrecord.provenance.names.origin_names import clean_name, is_first_here
from onrecord.provenance.names.outlet_forms import calls_itself_outlet, is_outlet
from onrecord.provenance.quotations.links import (
    leads_away,
    linked_elsewhere,
    linked_original,
    name_by_link,
    named_behind,
    printed_elsewhere,
)
from onrecord.provenance.quotations.quotations import leads_to_no_outlet
from onrecord.provenance.signs import OF_THE_WHOLE, Own, Sign

SHORT: Final = 1500
"""Characters of body below which "read the full story at" makes an excerpt of the page."""


_HOLDER: Final = Pattern(r"(?:©|\(c\)|copyright)\W*(?:\d{4}\W*)?(?:by )?(?P<n>[A-Z].{2,80})", re.I)


_WHOLE: Final = Pattern(r"\b(?:full|entire|whole|complete|rest|complet\w*|ganzen|completo|completa)\b", re.I)


_PLACES_TO_POST: Final = frozenset(
    "twitter x facebook instagram tiktok reddit youtube threads bluesky mastodon linkedin unsplash flickr getty giphy "
    "imgur pinterest telegram whatsapp email".split()
)


_STREET: Final = Pattern(
    r"^[^:|]{3,40}?,? (?:n[.°º]? ?)?[0-9]{1,4}(?:/?[a-zA-Z])?\s*(?:[,–-]|$)", needs=tuple("0123456789")
)
"""A house's number behind "Via": an Italian street."""


_OF_THEME: Final = Pattern(r"\b(?:templates?|themes?|wordpress|blogger|blogspot)\b", re.I)


_CATEGORY: Final = Pattern(
    r"/(?:category|categories|kategorien?|categor[ií]as?|cat|tags?|topics?|rubri[kc]\w*|themen?|schlagwort)/", re.I
)


_GOES_ON: Final = Pattern(
    r"\W*(?:continue reading|read the rest|lire la suite|weiterlesen|(?:sigue|siga|seguir|continuar|continúa) leyendo|"
    r"continua a leggere|continue (?:lendo|a ler)|lees verder|läs vidare|les videre|læs videre|czytaj dalej|"
    r"(?:читать|читайте) (?:далее|продолжение))\b",
    re.I,
)
"""That the text goes on where a link leads."""


_OF_BOOK: Final = Pattern(r"[\"“«„‘]?[^.\"”»]{2,80}[\"”»’]?,? by (?-i:[A-Z])[\w.'’-]+ (?-i:[A-Z])", re.I)
"""A title with its writer, as no outlet is called."""


_PAPER: Final = Pattern(r"\b(?:report|study|paper)\b", re.I)
"""What else than an article can be read in full: an office's report, say."""


_TELLS_MORE: Final = Pattern(r"\w:\s+\w", needs=(":",))
"""Behind "Via the help desk" what is done there: no credit."""


_PARTLY: Final = Pattern(
    r"\b(?:some|portions?|parts?|certain|several|selected|all) (?:of )?(?:(?:the|these|its|this) )?(?:\w+, )*"
    r"(?:graphs?|charts?|tables?|figures?|images?|photos?|questions|material|illustrations|examples|maps|article"
    r"|text)\b",
    re.I,
)
"""Before a leave: what it is given for, which is not this text as a whole."""


_MADE: Final = Pattern(
    r"\b(?:this|the) (?:article|story|piece|post|report|column|essay|interview) (?:was|is) (?:originally )?"
    r"(?:produced|published|written|reported|created) (?:by|in|on) (?P<n>[^.]{2,60})\.",
    re.I,
)
"""Who made it, in the sentence before that by which it stands here with permission."""


_MADE_FOR: Final = Pattern(
    r"\b(?:written|reported|produced|created|prepared|commissioned)\s(?:by [^,.;]{3,60}? )?for "
    r"(?P<n>(?:the )?(?-i:[A-Z])[^,.;]{2,60}?)(?=,| and (?:is|was|has|originally|first|re))",
    re.I,
    needs=("for ",),
)
"""For whom a writer made it, in the sentence that says by whose leave it stands here."""


_BEGINNING: Final = 12
"""Letters by which the words of a name are found again in their line."""


_TO_BE: Final = Pattern(
    r"\b(?:may|can|could|must|should|shall|might|cannot|to|will) (?:(?:not|only|also|then|now"
    r"|always) )?be (?:\w+ly )?$",
    re.I,
    needs=("be ",),
)
"""Right before "republished with permission": what may be done with a text from now on, which tells of no origin."""
_TO_COME: Final = Pattern(
    r"\b(?:nur|darf|dürfen|kann|können|uniquement|seulement|peu(?:t|vent)|soumise?s?|s[oó]lo|únicamente|pueden?"
    r"|podrán?|"
    r"soltanto|può|possono|só|somente|apenas|podem?|alleen|uitsluitend|mag|mogen|endast|får|kun|må|tylko|wyłącznie|"
    r"może|mogą|только|может|могут)\b",
    re.I,
)
"""The same in other languages, anywhere before the name."""
_ALLOWED: Final = Pattern(
    r"\b(?:gestattet|erlaubt|zulässig|verboten|untersagt|nur mit|bedarf|bedürfen|autorisée?s?|permise?s?|interdite?s?|"
    r"permitid[oa]s?|prohibid[oa]s?|consentit[oa]|vietat[oa]|proibid[oa]|toegestaan|verboden|tillåt\w+|tilladt|tillatt|"
    r"dozwolon\w+)\b",
    re.I,
)
"""The same wherever it stands: "Abdruck mit Genehmigung der Redaktion gestattet"."""


_GIVEN: Final = Pattern(
    r"\W*(?:(?:the |this )?(?:story|article|text|report|column|content)(?: in this (?:article|story))? )(?:(?:is"
    r"|was) )?"
    r"(?:provided|supplied|contributed) by\b",
    re.I,
)
"""That the text as a whole was given, where an outlet's name follows."""


_LINKED: Final = 80
"""Characters of a credit's words in which a link may stand for the name."""


_OF_THIS_TEXT: Final = Pattern(r"本文|本篇|此文|この記事|本記事", needs=("本", "此文", "この"))


_URL: Final = Pattern(r"https?://[^\s<>\"]+")


def sign_of(phrase: Phrase, match: re.Match[str], said: CreditSentence, article: Article) -> Sign | None:
    """The sign that a sentence gives by the words of `phrase`, which `match` them; None where it credits nobody."""
    key = phrase.key
    sentence, line, own = said.text, said.line, said.own
    if key in ("by-permission", "republished-from", "courtesy") and _is_to_come(match):
        return None
    words = match.groupdict().get("n") or match.groupdict().get("quoted") or ""
    if key == "republished-from" and _OF_BOOK.match(words):
        key = "excerpt"
    if key in ("by-permission", "republished-from") and (book := out_of_book(words)):
        key, words = "excerpt", book
    if key in ("excerpt", "adapted"):
        return excerpt_sign(key, words, said)
    if key in ("by-permission", "republished-from") and _is_partly(sentence, line):
        return None
    name = _without_us(clean_name(words), own) if words else None
    if name and key in OF_THE_WHOLE:
        name = name_by_link(name, line)
    url = line.url_in(name) if name else None
    if key == "first-elsewhere" and not name:
        return _first_unnamed(key, words, said)
    if key == "first-elsewhere" and name and (own.is_journal(name) or own.is_short(name)):
        return said.own_sign("first-here")
    if key == "first-elsewhere" and (is_biography(sentence, own) or is_of_other_work(match.string[: match.start()])):
        return None
    if name and _is_eastern(key, name) and (names_nobody(name) or is_title(name, line.linked(name))):
        return _addressed(key, name, match[0], said)
    if name and _is_passed_over(key, name, words, match, said):
        return None
    if phrase.named and not name:
        return _without_name(key, words, said)
    return _by_key(key, name, url, match, said, article)


def _without_name(key: str, words: str, said: CreditSentence) -> Sign | None:
    """The sign of a phrase that names somebody, where nobody is named: an address, or a label of press releases."""
    if key == "republished-from":
        return _unnamed(key, words, said)
    is_label = key == "press-release" and len(said.text) < 40
    return Sign(key=key, evidence=said.seen, credit=said.credit) if is_label else None


def _by_key(
    key: str, name: str | None, url: str | None, match: re.Match[str], said: CreditSentence, article: Article
) -> Sign | None:
    """The sign of a phrase that names `name`, or that needs to name nobody; `url`: where the name leads."""
    sentence, line, own = said.text, said.line, said.own
    if key == "read-full" and len(article.text) >= (SHORT if _WHOLE.search(match[0]) else SHORT // 2):
        there = url or line.url_from(sentence)
        if there and _GOES_ON.match(sentence) and not own.is_domain(registrable(there)):
            return said.sign(key, name, there)  # however long a part stands here, the rest stands there
        if not _WHOLE.search(match[0]):  # "Read more at": under a whole text it is a link to follow
            return None
        key = "read-full-long"
    if key == "original-link" and not (url := line.url_from(sentence)):
        return None
    if key == "courtesy" and name and _GIVEN.match(sentence) and calls_itself_outlet(name):
        key = "partner"
    if key == "distributed" and name:
        return distributed_sign(name, said)
    if key == "agency-feed":
        supplier = next((one.agency.name for one in mentions(sentence)), None)
        return said.sign(key, supplier)
    if key in ("partnership", "funded", "also-elsewhere"):
        return said.own_sign(key)
    if not url and not name and "url" in match.groupdict():
        url = match["url"].rstrip(".,;)")
    if key in ("by-permission", "republished-from", "courtesy") and FOOTNOTE.match(sentence):
        return None
    name = _holder_in(said) if key == "by-permission" and not name else name
    sign = said.sign(key, name, url or line.url_from(sentence) or _printed_url(line), domain_of(match))
    if sign.own and key == "first-elsewhere":
        return said.own_sign("first-here")
    return sign


def _holder_in(said: CreditSentence) -> str | None:
    """Whose text it is by the line's copyright notice, else by who made it, told before the sentence or in it."""
    if (holder := _HOLDER.search(said.line.text[:300])) and (name := clean_name(holder["n"])):
        return name
    maker = _MADE.search(said.line.text.partition(said.text)[0][-200:]) or _MADE_FOR.search(said.text)
    return clean_name(maker["n"]) if maker else None


def _first_unnamed(key: str, words: str, said: CreditSentence) -> Sign | None:
    """Where a text ran first, by words that name no outlet: the address, this house on a day, a name written small."""
    if sign := _unnamed(key, words, said):
        return sign
    if is_first_here(words):
        return said.own_sign("first-here")
    line, begins = said.line, words[:_BEGINNING]
    posted = line.linked(begins) if leads_away(begins, line, said.own) else ""
    return said.sign(key, posted, line.url_in(posted)) if posted else None


def _is_eastern(key: str, name: str) -> bool:
    """Whether a name is in the writings of the east, in a credit of the whole text."""
    return key in ("republished-from", "first-elsewhere") and max(name) > _EAST


def _is_passed_over(key: str, name: str, words: str, match: re.Match[str], said: CreditSentence) -> bool:
    """Whether what looks like a credit is none by its name: a theme, a section, a street, an office, a paper."""
    sentence, line, own = said.text, said.line, said.own
    url = line.url_in(name)
    if _OF_THEME.search(name) or (url and _CATEGORY.search(url) and own.is_domain(registrable(url))):
        return True  # a site's theme; a section that the post stands in
    if key == "via":
        return fold(name) in _PLACES_TO_POST or _is_way(words) or _STREET.search(words) is not None
    if key == "republished-from" and _is_eastern(key, name):
        return not (is_taken_from(match[0], name) or (url and _OF_THIS_TEXT.search(sentence)))
    if key == "read-full":
        paper = _PAPER.search(match[0].partition(words)[0]) and not (is_outlet(name) or fold(name) in OUTLETS)
        return bool(paper) or leads_to_no_outlet(name, url or line.url_from(sentence))
    return False


def _addressed(key: str, name: str, words: str, said: CreditSentence) -> Sign | None:
    """A title, or words for nobody, where a name would stand: the address that is linked is the origin's."""
    line, own = said.line, said.own
    away = linked_elsewhere(words, line, own) or linked_elsewhere(line.text, line, own)
    if names_nobody(name) and not away and not name.endswith("外部"):
        return None
    return said.sign(key, None, away, registrable(away or ""))


def _unnamed(key: str, words: str, said: CreditSentence) -> Sign | None:
    """Where the words name no outlet: one behind "my blog", else the address of the link or as printed."""
    line, own = said.line, said.own
    if is_first_here(words):
        there = linked_original(words, line, own)
    else:
        there = linked_elsewhere(words[:_LINKED], line, own) or printed_elsewhere(said.text, own)
    name = named_behind(words)
    if not there and (not name or own.is_name(name)):
        return None
    return said.sign(key, name, there, registrable(there or ""))


def _without_us(name: str | None, own: Own) -> str | None:
    """A name without for whom it was: "Hull Post for Coast Watch" on Coast Watch."""
    theirs, _, ours = (name or "").rpartition(" for ")
    return theirs if theirs and own.is_name(ours.removeprefix("the ")) else name


def _is_to_come(match: re.Match[str]) -> bool:
    """Whether a leave is one that readers have or must ask for: the sentence tells what may be done with the text."""
    sentence = match.string
    name = match.start("n") if match.groupdict().get("n") else match.end()
    if _TO_BE.search(sentence[: match.start()]) or _TO_COME.search(sentence[:name]):
        return True
    return _ALLOWED.search(sentence) is not None


def _is_partly(sentence: str, line: Line) -> bool:
    """Whether leave is given for charts, tables or parts alone, by the sentence or by the one before it."""
    return _PARTLY.match(sentence) is not None or _PARTLY.search(line.text.partition(sentence)[0][-300:]) is not None


def _is_way(words: str) -> bool:
    """Whether "via" leads to where one does something, and to no agency or outlet ("Via Reuters: …")."""
    if not _TELLS_MORE.search(words):
        return False
    named = words.partition(":")[0].strip()
    return agency_named(named) is None and not is_outlet(named) and fold(named) not in OUTLETS


def domain_of(match: re.Match[str]) -> str | None:
    """The registrable domain of an address that stands where the name would."""
    return registrable(match["url"]) if match.groupdict().get("url") else None


def _printed_url(line: Line) -> str | None:
    """The first address in the words of a short line."""
    found = _URL.search(line.text) if len(line.text) <= 400 else None
    return found[0].rstrip(".,;)") if found else None
