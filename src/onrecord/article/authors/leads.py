"""What leads to the names of a byline: "By", "Von", "Text:" and the like, in many languages."""

from __future__ import annotations

import re

from onrecord.page.kept import expression

_LEADS = tuple(
    (
        "dal nostro|dalla nostra|do nosso|da nossa|de nuestro|de nuestra|van onze|door onze|"
        "ein kommentar von|eine analyse von|kommentar von|analyse von|ein gastbeitrag von|gastbeitrag von|"
        "gastkommentar von|eine kolumne von|kolumne von|ein essay von|essay von|eine reportage von|reportage von|"
        "eine rezension von|rezension von|ein interview von|interview von|bericht von|column by|"
        "opinion by|analysis by|comment by|review by|"
        "interview by|interview:|de notre correspondante|de notre correspondant|de notre envoyée spéciale|"
        "de notre envoyé spécial|بقلم|كتب|كتبت|מאת|记者|記者|propos recueillis par|ein beitrag von|"
        "tekst en foto|von unserem|von unserer|published by|reported by|authored by|written by|report by|posted by|"
        "a cura di|redacción|journalist|edited by|contributions from|contributors|contributor|recipe by|"
        "guide by|words by|story by|article by|words|reporter|skribent|text by|autor/a|authors|auteurs|autorin|"
        "autoren|auteur|author|autore|автор|yazan|texto|texte|tekst|autor|door|text|par|por|von|"
        "szerzők|szerző|írta|penulis|oleh|tác giả|συντάκτης|κείμενο|текст|авторы|автори|autorzy|autorka|autorius|"
        "autors|autori|autore|teksti|kirjoittaja|muhabir|haber|yazar|opracowanie|opracował|oprac|napsal|napsala|nga|"
        "piše|pise|napisala|napisao|avtorica|avtorji|avtor|kirjutas|tekstas|reportase|laporan|texto y fotos|"
        "text und fotos|text und foto|text och foto|tekst og foto|texte et photos|testo e foto|teksti ja kuvat|"
        "นักเขียน|ผู้เขียน|โดย|लेखक|लेखिका|प्रस्तुति|লেখক|প্রতিবেদক|نویسنده|"
        "by|di|af|av"
    ).split("|")
)
"""What leads to the names of a byline; a longer one stands before those it begins with."""
_FIRST_OF_LEADS = frozenset(lead.split()[0].split("/")[0] for lead in _LEADS)
WHOLE_LEADS = frozenset(lead.rstrip(":") for lead in _LEADS)
"""What may stand alone before the block of the names."""
_WORD = expression(r"[^\s:：(/.,|]+")
_LABEL = expression(
    r"(?:(?<=[\s|•·,–—-])|(?<=\d)(?=[A-Z]))"
    r"(?:(?:auth?or|auteur)(?:[/*_:]?in(?:nen)?|es|as?|ka|zy|i|en|s)?|avtor(?:ica|ji)?|автор[иы]?|"
    r"szerző|yazar|penulis|reporter|reportase|napisao|napisala|opracowanie|autorius|συντάκτης|tác giả|texte?|texto|"
    r"tekst|teksti|текст)\s?[:：]\s*(?=\S)",
    re.I,
)
"""A lead with its colon inside of a line: "12 May 2026 | Author: Ida Moor"."""


_MARKED = expression(r"(?<=[|•·⋅—–] )(?:written |posted |story )?by (?=[A-Z])", re.I)
"""The same without a colon, behind a mark: "5 min · by Ida Moor"."""


_BEHIND_DAY = expression(r"\d{1,4}([./-])\d{1,2}\1\d{2,4}\s+(?=by [A-Z])")
"""A day in numbers before a byline: "03/01/2017 by Ida Moor"."""


def led_part(text: str) -> str | None:
    """What stands from a lead on, up to the next mark, where it is not the start of the line; it has its colon there,
    or stands behind a mark."""
    if dated := _BEHIND_DAY.match(text):
        return text[dated.end() :]
    found = _LABEL.search(text, 1) if ":" in text or "：" in text else None
    if found is None and (found := _MARKED.search(text)):
        return re.split(r" ?[|•·⋅—–\n] ", text[found.start() :], maxsplit=1)[0]
    return re.split(r"\s?[|•·\n]\s?|\s{2,}", text[found.start() :], maxsplit=1)[0] if found else None


def lead_of(text: str) -> int:
    """How long "By ", "Von ", "Text: " and the like at the start of `text` are; 0 where there is none."""
    start = len(text) - len(text.lstrip(" \t(–—-•|"))
    lower = text[start : start + 30].lower()
    if lower.startswith("by") and text[start + 1] == "y" and text[start + 2 : start + 3].isupper():
        return start + 2  # "ByIda Moor"
    if lower.startswith("de ") and text.rstrip().endswith(("-", "–")):
        return start + len("de ")  # "De Ion Marin -", as a widespread template prints it in Romanian
    first = _WORD.match(lower)
    if first is None or first[0] not in _FIRST_OF_LEADS:
        return 0
    for lead in _LEADS:
        if lower.startswith(lead):
            after = lower[len(lead.rstrip(":")) :]
            blank = len(after) - len(after.lstrip(" \t\xa0:："))
            if blank and after[blank : blank + 2] in ("- ", "– ", "— "):
                blank += 2
            end = start + len(lead.rstrip(":"))
            if blank and len(text) > end + blank:
                return end + blank
    return 0


def without_lead(text: str) -> str:
    """The byline without "By", "Von", "Par" and the like."""
    for _ in range(2):
        lead = lead_of(text)
        if not lead:
            break
        text = text[lead:]
    return text.strip()
