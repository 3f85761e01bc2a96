"""Signs in credit lines: which lines and sentences are read for them, and in which order.

First elsewhere, republished, translated, excerpted, with partners, press releases: whom a sentence credits by which
words, `credited` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.credits.credit_sentence import credit_sentence
from onrecord.provenance.lexicon.newsrooms import NEWSROOMS, Newsroom
from onrecord.provenance.lexicon.phrases import (
    BARE,
    CLOSING,
    PHRASES,
    PRINTED,
    SELF,
    TRANSLATED,
    TRANSLATED_NEEDS,
    compiled,
    phrases_in,
)
from onrecord.provenance.lines.places import Line, sentences_of
from onrecord.provenance.quotations.links import (
    leads_away,
)
from onrecord.provenance.signs import Own, Sign, named_sign

LONGEST_OF_BODY: Final = 300
"""A longer block of the body is no credit taken for body."""

_SOFTWARE: Final = Pattern(
    r"\b(?:phpbb|vbulletin|xenforo|invision|mybb|simple machines|discuz|joomla|powered by|"
    r"forum software)\b",
    re.I,
)
"""What a site runs on: beside it a translation is the software's."""
_NUMBERED: Final = Pattern(r"\W*\d{1,2}\W+[^.]{6,}?[,.] ")
"""A note's number and a work's name: what follows is of that work, as in "(1) Rita Moss, Sea Walls, translated by"."""
_LANGUAGE: Final = Pattern(
    r"\s(?:en|em|in|auf|på|w|na)\s(?:inglés|inglês|inglese|anglais|english|engelska?|engelsk|engels|alemán|allemand|"
    r"tedesco|francés|francese|francês|español|spagnolo|espagnol|portugués|italiano|italien|árabe|ruso|ukrainian|"
    r"(?:deutsch|english|französisch|spanisch|russisch|italienisch|arabisch)(?:er sprache)?)(?=\s(?:en|em|in|im|no|na|"
    r"sur|dans|su|sul|bei|beim|auf|på|i|por|par)\s)",
    re.I,
)
"""In which language it appeared, before where."""
_QUOTES: Final = Pattern(
    r"\b(?:quotes?|quotations?|quoted|zitate?|citations|citas|citazioni|citações|citaten|citat(?:en|erne|ene)?"
    r"|cytaty)\b",
    re.I,
)
"""Of a text in which only what others said is translated."""
_OF_TABLE: Final = Pattern(
    r"\W*(?:table|tab|figure|fig|abb|abbildung|tabelle|tableau|tabla|tabella|tabela|exhibit|chart|scheme|box|panel)"
    r"(?:\s|\.\s?)(?:[0-9]|[IVX]+\b)",
    re.I,
)
"""How the line under a table or a figure begins: what it credits is that."""
_SAID: Final = Pattern(r"\W{0,2}[“\"„«][^“”\"„«»]{10,400}[,!?]\s?[”\"“»]\s+\w+ \w")
"""A quotation and who said it: what it tells is of other texts."""
_FIELD: Final = Pattern(
    r"[-–—|•·]\s*(?:traduite? d|translated (?:from|by)|übersetzt (?:aus|von)|traducid[oa] (?:del|por)|tradott[oa] d|"
    r"traduzid[oa] (?:d|por)|(?:translation|übersetzung|traduction|traducción|traduzione|tradução)\s?:)",
    re.I,
    needs=("trad", "transl", "übersetz"),
)
"""Who translated, as one field among those of the last line."""
_BY_LEAVE: Final = Pattern(
    r"\W*(?:excerpted|extracted|republished|reprinted) (?:here )?(?:with|by) (?:kind )?permission", re.I
)
"""How a text begins that says by whose leave it stands here."""
_OF_NETWORK: Final = Pattern(r"\W*(?:[A-Z][\w'’.&-]*,? (?:of |the |for |in ){0,2}){1,6}is part of States Newsroom\b")
"""How the paragraph begins by which a newsroom of a network introduces itself under its copies."""
_AGAIN: Final = Pattern(r"\b(?:re-?published|reprinted|reproduced|re-?posted)\b", re.I, needs=("re",))


def credit_signs(lines: list[Line], article: Article, own: Own, standing: frozenset[str]) -> Iterator[Sign]:
    """The signs of all credit lines; of a block of the body only a line that speaks of itself as a whole.

    `standing` are the pieces that stand in the lines.
    """
    lines = [line for line in lines if _may_credit(line)] if standing else []
    spoken = phrases_in("\n".join([line.text for line in lines]).casefold(), standing) if standing else []
    rooms = [room for room in NEWSROOMS if not standing.isdisjoint(room.says)] if standing else []
    translated = not standing.isdisjoint(TRANSLATED_NEEDS)
    needs = [
        *(need for index in spoken for need in PHRASES[index].needs if need in standing),
        *(standing.intersection(TRANSLATED_NEEDS) if translated else ()),
        *(words for room in rooms for words in room.says if words in standing),
    ]
    software = translated and _SOFTWARE.search("\n".join(line.text for line in lines if not line.edge)) is not None
    for line in lines if needs else ():
        if not stands(needs, line.text.casefold()):
            continue
        itself = not line.edge or (len(line.text) <= LONGEST_OF_BODY and _speaks_of_itself(line))
        if not (itself or line.after or line.head):
            continue
        elsewhere = False
        for sentence in sentences_of(line):
            if not (itself or _closes(sentence, line, own)):
                continue
            for sign in _in_sentence(sentence, line, article, own, spoken) if spoken else ():
                if elsewhere and sign.key == "excerpt" and _AGAIN.search(sentence):
                    continue  # by whose leave it stands here, once the line has told where it ran first
                elsewhere = elsewhere or sign.key == "first-elsewhere"
                yield sign
            told = TRANSLATED.search(sentence) if translated and len(sentence) < 300 else None
            if told and line.label in ("footer", "rights", "other") and software:
                continue
            if told and not (_QUOTES.search(sentence[: told.start()]) or _NUMBERED.match(line.text)):
                from onrecord.provenance.credits.derived import translated_sign  # few pages are translated

                yield translated_sign(credit_sentence(sentence, line, own))
        if rooms and not line.edge:
            yield from _standing(line, rooms, own)
    for author in article.authors:
        if author.role == "translation":
            yield Sign(key="translated", evidence=author.evidence, own=own.is_name(author.name))


def _closes(sentence: str, line: Line, own: Own) -> bool:
    """Whether a sentence behind others credits the text; in the text's head only one that links to elsewhere."""
    if line.after and _OF_NETWORK.match(sentence):
        return True
    if not CLOSING.match(sentence):
        return False
    if line.head and _BY_LEAVE.match(sentence):
        return True
    return line.after or (len(line.text) <= LONGEST_OF_BODY and leads_away(sentence, line, own))


def _may_credit(line: Line) -> bool:
    """Whether a line is of a kind and length that is read here at all."""
    if line.edge:
        may = line.after or len(line.text) <= LONGEST_OF_BODY
    else:
        may = line.block is not None or line.label not in ("dateline", "timestamp")
    return may and not _OF_TABLE.match(line.text)


def _speaks_of_itself(line: Line) -> bool:
    """Whether a block of the body is a credit taken for body: it says "this article", or begins as credits do."""
    short = len(line.text) <= 160 and (line.after or line.head)
    if SELF.match(line.text) or (short and (BARE.match(line.text) or PRINTED.match(line.text))):
        return True
    return line.after and len(line.text) <= LONGEST_OF_BODY and _FIELD.search(line.text) is not None


def _in_sentence(sentence: str, line: Line, article: Article, own: Own, spoken: list[int]) -> Iterator[Sign]:
    if _SAID.match(sentence):
        return
    folded = sentence.casefold()
    said = credit_sentence(sentence, line, own)
    found: set[str] = set()
    bare = _LANGUAGE.sub("", sentence)
    for index in spoken:
        phrase = PHRASES[index]
        if phrase.key in found or not stands(phrase.needs, folded):
            continue
        match = compiled(index).search(bare)
        if not match:
            continue
        from onrecord.provenance.credits.credited import sign_of  # few pages credit anybody

        sign = sign_of(phrase, match, said, article)
        if sign:
            found.add(phrase.key)
            yield sign
            if phrase.key in ("first-elsewhere", "republished-from"):
                found |= {"by-permission", "courtesy", "partner", "republished-from", "first-elsewhere"}


def _standing(line: Line, rooms: list[Newsroom], own: Own) -> Iterator[Sign]:
    """P18 to P21: the paragraph by which a newsroom introduces itself under its copies."""
    if line.label not in ("credit", "author_note", "other", "rights"):
        return
    folded = line.text.casefold()
    for newsroom in rooms:
        if stands(newsroom.says, folded):
            seen = evidence("visible", line.block, line.text)
            yield named_sign(
                own, "standing-paragraph", newsroom.name, seen, line.text[:200], line.url_in(newsroom.name)
            )
