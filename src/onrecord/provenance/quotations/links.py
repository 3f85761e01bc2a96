"""Where a credit links to: the address stands for the origin where the words name none ("my blog", "here")."""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.domains import registrable
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import fold
from onrecord.provenance.lines.places import Line
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.quotations.quotations import PLATFORMS, is_social
from onrecord.provenance.signs import CACHES, Own

_LEADS: Final = Pattern(
    r"(?:my|mein\w*|mon|mi|il mio|o meu|mijn|min|mitt)\s+(?:[\w-]+\s){0,2}?(?:(?:web)?site|blog|homepage|home page|"
    r"page|newsletter|web ?seite|seite|sitio|sito|nettside|hemsida|weblog)\b(?:[\s,(:“\"]{1,3}(?P<n>\w.*))?|"
    r"(?:here|hier|ici|aquí|aqui|qui|her|här)\b",
    re.I,
)
"""Words that name no outlet, but lead to one: the writer's own other place, or "here"."""
_ADDRESS: Final = Pattern(r"https?://[^\s<>\"]+", needs=("http",))
_ANYBODYS: Final = frozenset(
    "cnblogs.com csdn.net jianshu.com zhihu.com juejin.cn qq.com sina.com.cn 163.com segmentfault.com douban.com "
    "medium.com dev.to hashnode.com hackernoon.com github.com gitlab.com gist.github.com qiita.com zenn.dev note.com "
    "hatena.ne.jp naver.com daum.net habr.com habrahabr.ru vc.ru livejournal.com amazon.com youtube.com youtu.be "
    "archive.org doi.org arxiv.org wikipedia.org google.com notion.so linkedin.com stackoverflow.com reddit.com "
    "mailchi.mp campaign-archive.com eepurl.com bit.ly goo.gl t.co sites.google.com scribd.com slideshare.net".split()
)
"""Where anybody posts, sells or shortens: such an address names no outlet."""


def linked_elsewhere(words: str, line: Line, own: Own) -> str | None:
    """The first address that a link in `words` of a line leads to, if it is another outlet's; else None."""
    return next((one.url for one in line.links_in(words) if is_outlets(one.url, own)), None)


def leads_away(words: str, line: Line, own: Own) -> bool:
    """Whether a link in `words` leads off this site, to an outlet's page wherever that one posts."""
    return any(
        one.url.startswith("http") and not own.is_domain(registrable(one.url)) and registrable(one.url) not in CACHES
        for one in line.links_in(words)
    )


def linked_original(words: str, line: Line, own: Own) -> str | None:
    """The same, where `words` lead to an outlet that they do not name ("my personal blog", "here")."""
    found = _LEADS.match(words)
    return linked_elsewhere(words[: found.end()], line, own) if found else None


def named_behind(words: str) -> str | None:
    """The name that goes on behind such words ("my blog Tern Notes")."""
    found = _LEADS.match(words)
    return clean_name(found["n"]) if found and found["n"] else None


def name_by_link(name: str, line: Line) -> str:
    """A name as far as the link goes that begins with it, or with its latter part behind "Medium's" or "for"."""
    start = line.text.find(name)
    for one in line.anchors if start >= 0 else ():
        linked = line.text[one.start : one.end]
        before = line.text[start : one.start]
        if one.start == start and (several := _SEVERAL.match(linked)):
            return several[0]
        if one.end < start + len(name) and (one.start == start or (before and _LEADS_UP.search(before))):
            return clean_name(linked) or name
    return name


_SEVERAL: Final = Pattern(
    r"[A-ZÀ-Þ][\w'’-]+(?:, [A-ZÀ-Þ][\w'’-]+)+,? (?:and|und|et|y|e|en|og|och|&) [A-ZÀ-Þ][\w'’-]+", needs=(", ",)
)
"""A name that is a list of names: "Ada, Bo and Cy"."""
_LEADS_UP: Final = Pattern(r"(?:['’]s|\b(?:for|para|pour|per|für|for|voor|dla|для)) $", needs=("s ", "r ", "a ", "я "))


def printed_elsewhere(words: str, own: Own) -> str | None:
    """The first address printed in `words`, if it is another outlet's."""
    urls = (found[0].rstrip(".,;)") for found in _ADDRESS.compiled.finditer(words))
    return next((url for url in urls if is_outlets(url, own)), None)


def published_at(name: str, url: str) -> str | None:
    """The domain of the publication that a platform's name ("Medium") links to, where it has one of its own."""
    domain = registrable(url)
    if fold(name) not in PLATFORMS or not domain or domain in _ANYBODYS or domain in CACHES or is_social(url):
        return None
    return domain if PLATFORMS.isdisjoint(domain.split(".")) else None


def is_outlets(url: str, own: Own) -> bool:
    """Whether an address is of another site than this one, and not of one where anybody posts."""
    domain = registrable(url) if url.startswith("http") else None
    if not domain or domain in CACHES or domain in _ANYBODYS or is_social(url) or own.is_domain(domain):
        return False
    return domain.split(".")[0] not in PLATFORMS
