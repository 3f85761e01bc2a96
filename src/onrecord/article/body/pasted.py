"""Text that holds an article and hardly anything else, as a person copies it out of a page, a mail or a paper.

The model has learned from whole pages, where a short sentence at the end is furniture more often than not. Where there
is no furniture, a sentence is a sentence of the article.
"""

from __future__ import annotations

from onrecord.article.body.features import ENDS
from onrecord.article.set_aside.word_kinds import Held, kind_by_words, leaves_the_body
from onrecord.page import Page
from onrecord.page.kept import expression

_PROSE = 0.8
"""Share of the characters that stand in sentences."""
_BESIDE, _APART, _MOST = 3, 5, 8
"""Lines of other kinds that may be there whatever the length (headline, byline, date), one more (a heading) for so many
sentences, and at most: a whole page has a menu."""
_WORDS = 5
_UNSPACED = expression("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{10}")
"""Letters of scripts without blanks between words, as many as a sentence has."""

_SIGNED = expression(
    r"(?<=[.!?…\"”“»«])\s*(?:\([\w/.,: -]{1,24}\)|\[[\w/]{1,12}\]|[A-Z]{2,4}|[a-zß-ÿ]{2,4}(?:/[a-zß-ÿ]{2,5}){0,3}"
    r"|[♦◆■□●▪⬛∎]+)\s*$"
)
"""Who wrote or sent a story, by letters behind its last sentence, or a mark that it ends: "… gesperrt. (dpa)"."""

_CLOSING = "“«)"
"""Signs that close a quotation in some languages and open one in others, and brackets."""


def pasted(page: Page, held: Held) -> list[int]:
    """The lines of an article that stands alone in a text without markup: every sentence that is no notice or credit.

    Empty where the page has markup, or other lines than those of an article. The first line is left out: a headline may
    be a sentence.
    """
    if page.kind != "text":
        return []
    prose = [i for i, block in enumerate(page.blocks) if _is_prose(block.text)]
    sizes = [len(block.text) for block in page.blocks]
    if not prose or len(sizes) - len(prose) > min(_BESIDE + len(prose) // _APART, _MOST):
        return []
    head = min(prose[0], _BESIDE)
    if sum(sizes[i] for i in prose) < _PROSE * sum(sizes[head:]):
        return []
    if len(prose) == 1 and prose[0] != len(sizes) - 1:  # a sentence among other lines is no note that ends with it
        return []
    alone = len(sizes) == 1
    texts = {i: page.blocks[i].text for i in prose if i or alone}
    return [i for i, text in texts.items() if not leaves_the_body(text, held) and not kind_by_words(text, ())]


def _is_prose(text: str) -> bool:
    text = _SIGNED.sub("", text) or text
    ends = text[-1] in ENDS or text.rstrip(_CLOSING)[-1:] in ENDS
    return ends and (len(text.split()) >= _WORDS or _UNSPACED.search(text) is not None)
