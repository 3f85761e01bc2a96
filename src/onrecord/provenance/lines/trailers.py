"""Signs at the article's end: codes (`dpa/mer`), "Reporting by …", who contributed, agencies' notices, source lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.evidence import evidence
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import MANY, Agency, agency_named, fold, may_name_folded, mentions
from onrecord.provenance.lexicon.newsrooms import OUTLETS, PAPERS
from onrecord.provenance.lines.datelines import DISTRIBUTORS
from onrecord.provenance.lines.heads import lists_agency
from onrecord.provenance.lines.notices import NOTICE_NEEDS, notice_signs
from onrecord.provenance.lines.places import Line, is_of_picture, sentences_of
from onrecord.provenance.lines.source_lists import LISTED, SEVERAL, is_source
from onrecord.provenance.names.eastern import is_outlet_name, names_nobody
from onrecord.provenance.names.makers import AND, EASTERN_SOURCE, WITH, parts_of
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.names.outlet_forms import calls_itself_outlet
from onrecord.provenance.names.suppliers import key_of, supplier_of
from onrecord.provenance.signs import Own, Sign, named_sign

_BRACKET_END: Final = Pattern(
    r"(?<=[.!?”\"»。！？])\s*(?:[(（](?P<code>[^()（）]{2,30})[)）]|(?<=\s)(?P<bare>[A-Za-z]{2,7}/[a-z]{2,4}))\.?\s*$"
)
_SIGNED_END: Final = Pattern(r"(?<=[.!?”\"»’'])\s*(?:[-–—]\s?|\s/)(?P<name>[^\W\d][\w. ]{1,25}?)\.?\s*$")
"""An agency behind a dash or a stroke after the last sentence."""
_REPORTING: Final = Pattern(
    r"\breporting\s+(?:and writing\s+)?by\s.+?[;.]\s*(?:additional reporting by .+?[;.]\s*)?(?:writing|"
    r"editing)\s+by\s",
    re.I | re.S,
)
CONTRIBUTED_NEEDS: Final = (
    "contributed", "contributing:",
    "additional reporting", "with reporting", "with files", "with input", "with material",
    "with information", "with content", "with wire", "inputs",
    "enthält", "contains", "includes", "contiene", "additional sources", "sources additionnelles",
    "autres sources", "otras fuentes", "outras fontes", "altre fonti",
    "mit material", "mit informationen", "mit angaben", "mit agentur",
    "unter verw", "weitere quellen", "verwendete ag", "avec ", "con info", "con datos", "con agencias", "con fonti",
    "con informazioni",
    "was used in this", "were used in this", "unter mitarbeit", "bidrog", "bidro til", "bidratt", "bidragit",
    "contribué", "contribuy", "contribuit", "contribuiu", "contribuíram", "bijgedragen", "droeg bij", "droegen bij",
    "com info", "com ag", "met medewerking", "met informatie", "med material", "med oppl", "z wykorz", "oprac",
    "по материал", "editing by",
)  # fmt: skip
"""One of these stands in whatever tells who helped."""
_THIS: Final = (
    r"(?:this|the|that|these|our)\s+(?:[\w'’-]+ ){0,3}?(?:reports?|story|stories|articles?|piece|text|coverage|post|"
    r"column|dispatch|investigation|analysis|reporting|series|feature|account|live ?blog|item|version|news|list|"
    r"newsletter|review|obituary|interview|guide|package)\b(?! of\b)"
)
"""The text as what somebody contributed to: not a petition or a fund."""
_CONTRIBUTED: Final = Pattern(
    r"\bcontributed (?:[\w-]+ )?(?:reporting|research)\b|\bcontributed (?:[\w-]+ )?to " + _THIS + r"|"
    r"\bcontributed(?: to this)?\.?$|^\W*contributing:|additional reporting|"
    r"with (?:additional )?reporting (?:by|from)|with (?:files|inputs?|material|information|content) from|"
    r"enthält material|(?:contains|includes) (?:material|reporting|information) from|"
    r"contiene (?:material|información) de|"
    r"with wire|with (?:\w+ ){1,3}inputs\b|additional sources|sources additionnelles|autres sources|otras fuentes|"
    r"outras fontes|altre fonti|"
    r"\bmit (?:material|informationen|angaben|agentur\w*)\b|unter verwendung von|weitere quellen|"
    r"verwendete agenturen|\bavec (?:l['’]|les |des )?(?:afp|agences?|reuters|ap|ats|belga)\b|"
    r"con (?:información|informaciones|datos) (?:de|del)\b|\bcon agencias\b|com (?:informações|agências|agência)\b|"
    r"information from .{3,60} (?:was|were) used in this|unter mitarbeit (?:von|der|des)\b|"
    r"\b(?:bidrog|bidro|har bidra(?:tt|git)) till? (?:(?:denne|den här|denna|dette) )?(?:artik|sak|tekst|text|report|"
    r"nyhe|innslag|histori)|"
    r"\b(?:a|ont) contribué à (?:cet|ce|l['’])\s?(?:article|texte|reportage|papier|enquête)|"
    r"\bcontribuy(?:ó|eron) (?:a|con|en) (?:este|esta) (?:artículo|nota|reporte|reportaje|texto|informe|historia|"
    r"noticia|información|cobertura)|"
    r"\b(?:ha|hanno) contribuito a quest['’oa]\s?(?:articolo|testo|servizio|reportage|inchiesta|pezzo)|"
    r"\bcontribu(?:iu|íram) para (?:este|esta) (?:artigo|texto|reportagem|matéria|notícia|reporte)|"
    r"(?:bijgedragen|droeg bij|droegen bij) aan dit (?:artikel|stuk|verhaal|bericht)|"
    r"con fonti|con informazioni\b|met (?:medewerking|informatie) van|"
    r"\bmed (?:material|opplysninger)|\bz wykorzystaniem|^\W*oprac(?:\.|owa(?:ł[ai]?|nie)\b)|"
    r"^\W*по материалам\b",
    re.I,
    needs=CONTRIBUTED_NEEDS,
)
"""Who helped with the text, or with whose material it was made; a block with it is searched for names."""
_ITSELF: Final = Pattern(r"\W*(?P<n>[A-Z][^.,;]{2,50}?) (?:also )?contributed (?:reporting )?to " + _THIS)
"""An outlet as a whole that contributed, not one of its writers."""
_OPENS_MATERIAL: Final = Pattern(
    r"\W*(?:(?:mit|unter verwendung von) (?:material|informationen|angaben|agentur\w*)|"
    r"with (?:additional )?(?:files|material|reporting|inputs?|information) (?:from|by)|additional reporting|"
    r"con información de|com informações d|avec l['’]?afp)\b",
    re.I,
)
"""How a block of the body's head begins that tells what the text was made with."""
_MATERIAL: Final = Pattern(
    r"\b(?:with|contains|includes) (?:files|material|inputs?|content) from [A-Z]|"
    r"\benthält material (?:von|der|des) \w|\bmit material (?:von|der|des) \w|\bmed material från \w|"
    r"مع وكالة",
    re.I,
    needs=("with", "mit", "med", "مع", "contains", "includes", "enthält"),
)
"""Of such sentences those on material, whoever made it: it is an agency's though none is known by its name."""
_SOURCE_NEEDS: Final = (
    "source", "quelle", "fuente", "fonte", "fonti", "bron", "kilde", "källa", "källor", "źródło", "źródła", "kaynak",
    "zdroj", "forrás", "источник", "المصدر", "джерел", "sumber", "sursa", "izvor", "vir", "lähde", "lähteet",
    "šaltinis", "allikas", "avots",
    "πηγή", "nguồn", "ที่มา", "स्रोत", "来源", "來源", "出典", "출처", "配信", "提供",
)  # fmt: skip
_SOURCE: Final = Pattern(
    r"^\W*(?:source|quelle|fuente|fonte|bron|kilde|källa|źródło|kaynak|zdroj|forrás|источник|джерело|sumber|sursa|izvor|vir|"
    r"lähde|šaltinis|allikas|avots|πηγή|nguồn|ที่มา|स्रोत|المصدر|(?:文章|时政|资讯|内容|消息|新闻)?来源|來源|出典|출처|配信|提供|"
    + SEVERAL
    + r")s?"
    r"\s*[:：]\s*(?P<n>.+)$",
    re.I,
    needs=_SOURCE_NEEDS,
)
_SOURCES: Final = Pattern(rf"\W*(?:{SEVERAL})\b", re.I)
_SOURCE_OF_RELEASE: Final = Pattern(r"SOURCE\s+(?P<n>[A-Z].{2,60})$")
_SOURCE_INNER: Final = Pattern(
    rf"(?<=[\s|｜)）\]】\d日]){EASTERN_SOURCE}(?P<n>\S+)",
    needs=("来源", "來源"),
)
"""Behind a date or another line's end: pictures, data and money have sources too."""
_DATED_SOURCE: Final = Pattern(
    r"\d(?:\s?[A-Z]{2,4}\b)?\W+(?P<s>(?:source|quelle|fuente|fonte|bron|kilde|källa|źródło|kaynak|zdroj|forrás|источник|джерело|sursa|izvor)"
    r"\s?[:：]\s?\S.{1,40})$",
    re.I,
    needs=_SOURCE_NEEDS,
)
_STYLES: Final = frozenset({"APA"})
"""A code that is also a style of citing, and heads a citation under a text."""
_IS_NOTICE: Final = Pattern(r"\W*(?:©|\(c\)|copyright\b)", re.I)
_NOTICE_LINE: Final = 100
_SAYS: Final = Pattern(
    r"\b(?:is an?|is the|was an?|works?|worked|former|arrangement|permission|courtesy|published|licen[cs]e|"
    r"owners?|rights|reserved|rechte|droits|derechos|diritti)\b",
    re.I,
)
"""A line with one of these is more than codes."""
_GOES_ON: Final = Pattern(
    r"\s+(?:(?:ist|war)\s|(?:has|had|is|was|hat|est|a|ha|fue|era|è|foi|é|är|er|har|jest)\s+(?=[^\W\d_A-ZÀ-ÞА-Я])"
    r"|(?!with|mit|avec|con|com|met|med|and|und)[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]{3,}\b)"
)
_AS_OF: Final = Pattern(
    r"\s*[|·•]\s*(?:stand|aktualisiert|erstellt|veröffentlicht|updated|published|posted|mis à jour|publié|actualizado|"
    r"publicado|aggiornato|pubblicato|bijgewerkt|uppdaterad)\b.*$",
    re.I,
)
"""Behind codes: as of when the text stands."""
_INITIALS_LINE: Final = 60
_FAR: Final = 4
"""Blocks behind the body from which on a code or a source is another story's."""
_INITIALS: Final = 2
"""Letters of a person's initials: alone in a block, without brackets, they are no agency's code."""


def trailer_signs(lines: list[Line], own: Own, standing: frozenset[str]) -> Iterator[Sign]:
    """The signs of all lines that are not bylines or datelines. `standing` are the pieces that stand in the lines."""
    helped: list[str] = [need for need in CONTRIBUTED_NEEDS if need in standing] if standing else []
    for line in lines:
        if line.label in ("dateline", "timestamp"):
            yield from _beside_date(line, own)
            continue
        if line.edge:
            yield from _at_end_of_body(line, own, helped)
        elif line.label != "byline":
            yield from _of_line(line, own, helped)
        elif helped:
            yield from _contributed(line, line.text, own, helped)


def _at_end_of_body(line: Line, own: Own, helped: list[str]) -> Iterator[Sign]:
    """A code behind the last sentence, or a last block that is itself a trailer taken for body.

    Before the first sentence only codes with an editor's or desk's ("dpa/mer"): an agency's alone may be a picture's.
    """
    if not line.after:
        opens = _OPENS_MATERIAL.match(line.text) if line.head else None
        if opens:
            first = next(iter(sentences_of(line)), line.text[:300])
            yield from _contributed(line, first, own, CONTRIBUTED_NEEDS)
        if line.head and len(line.text) <= _INITIALS_LINE and "/" in line.text and _is_code(line.text):
            yield from _codes(line, line.text, own)
        return
    tail = line.text[-40:]
    match = _BRACKET_END.search(tail) if stands((")", "）", "/"), tail) else None
    signed = None if match else _SIGNED_END.search(tail)
    if match and match["code"] and _SOURCE.match(match["code"]):
        yield from _source(line, match["code"], own)
    if match:
        yield from _codes(line, match["code"] or match["bare"], own)
    elif signed and (by := agency_named(signed["name"], shy=False)):
        yield named_sign(
            own, "end-code", by.name, evidence("visible", line.block, signed[0].strip()), signed[0].strip()
        )
    elif len(line.text) <= _INITIALS_LINE and _may_be_codes(line.text):
        yield from _codes(line, line.text, own)
    signs = [*_contributed(line, line.text, own, helped)] if helped and len(line.text) <= 300 else []
    if len(line.text) <= _NOTICE_LINE:
        signs += [
            *_source(line, line.text, own),
            *(notice_signs(line, line.text, own) if _IS_NOTICE.match(line.text) else ()),
        ]
    yield from () if signs and is_of_picture(line.text) else signs


def _may_be_codes(text: str) -> bool:
    """Whether a short last block may be codes or a list with an agency; a picture's or a chart's line is neither."""
    return _is_code(text) or (lists_agency(text) and not is_of_picture(text))


def _is_code(text: str) -> bool:
    """Whether a short last block may be nothing but codes."""
    return not is_of_picture(text) and ("/" in text or text[0] in "([" or bool(agency_named(text, shy=False)))


def _of_line(line: Line, own: Own, helped: list[str]) -> Iterator[Sign]:
    """`helped`: the pieces of CONTRIBUTED_NEEDS that stand on the page at all."""
    folded = line.text.casefold()
    noticed, sourced = (
        stands(NOTICE_NEEDS, folded),
        not (line.inside or line.gap > _FAR) and _may_name_source(line.text),
    )
    speaks = noticed or sourced or "reporting" in folded or stands(helped, folded)
    signs: list[Sign] = []
    sentences = sentences_of(line) if speaks else []
    for one in sentences if noticed or sourced else ():
        signs += _source(line, one, own) if sourced else ()
        signs += notice_signs(line, one, own) if noticed else ()
    # A short line is read as one: bullets part "More sources • AP".
    for one in ([line.text] if len(line.text) <= 200 and sentences else sentences) if helped else ():
        signs += _contributed(line, one, own, helped)
    yield from signs
    as_of = _AS_OF.search(line.text) if line.text[:1] in "(（" else None  # with the text's own date it is no other's
    far = line.gap > _FAR and not as_of
    if signs or len(line.text) > _INITIALS_LINE or (line.label == "footer" and line.gap != 1) or far:
        return
    folded = fold(line.text)
    codes = (
        not line.inside
        and (may_name_folded(folded) or folded in PAPERS or _names_supplier(line.text, own))
        and not _SAYS.search(line.text)
        and not _tells_of_writer(line.text, own)
    )
    if codes and not is_of_picture(line.text):
        yield from _codes(line, _AS_OF.sub("", line.text), own)


def _tells_of_writer(text: str, own: Own) -> bool:
    """Whether a line begins with a writer's name and goes on in words written small: their life, and no codes."""
    folded = fold(text)
    return any(folded.startswith(f"{name} ") and _GOES_ON.match(text[len(name) :]) for name in own.writers if name)


def _codes(line: Line, words: str, own: Own) -> Iterator[Sign]:
    """P12: agencies' codes with an editor's initials; only what is all codes counts."""
    if line.label == "credit" and fold(words) in PAPERS and not own.is_name(words):
        seen = evidence("visible", line.block, words)
        yield named_sign(own, "byline-outlet", words.strip(), seen, words.strip()[:200])
        return
    inner = _SOURCE.match(words.strip().strip("()"))
    words = inner["n"] if inner else words
    parts = parts_of(words, own)
    if inner and _SOURCES.match(line.text) and (own.writers or any(is_source(part, own) for part in parts)):
        return  # as a source, by `_source`, or not at all
    agency = supplier_of(parts)
    strangers = [
        part
        for part in parts
        if part.kind in ("person", "outlet") and not (part.words.isupper() or fold(part.words) in own.writers)
    ]
    beside = next((part for part in parts if part.kind == "outlet" and part.separator == "/"), None)
    if beside and line.after and parts[0].kind == "own" and len(parts) == 2:  # "Bay Press / Coast Watch"
        seen = evidence("visible", line.block, words)
        yield named_sign(own, "end-code-own", beside.words, seen, words.strip()[:200])
        return
    if line.edge and not agency and not any(part.kind == "many" for part in parts):
        return
    key = key_of(parts)
    joined = any(part.kind == "many" and part.separator in AND | WITH for part in parts)
    if not agency and strangers and not joined:
        return
    shy = any(part.agency and part.agency.shy and part.words in part.agency.codes for part in parts)
    bare = len(parts) == 1 and words.strip()[:1] not in "(（"
    if words.strip() == line.text.strip() in _STYLES and not any(site.endswith(".at") for site in own.domains):
        return
    initials = len(words.strip()) <= _INITIALS and words.isascii() and line.text.strip() == words.strip()
    if bare and (shy or initials):
        return
    if not key or (strangers and (line.edge or line.label not in ("credit", "author_note"))):
        return
    by_writers = any(fold(part.words) in own.writers for part in parts)
    if line.label not in ("credit", "author_note") and not (line.after or line.head or by_writers):
        return
    key = (
        "end-code-own" if key == "byline-with-agency" else "byline-agencies" if key == "byline-agencies" else "end-code"
    )
    yield named_sign(own, key, agency, evidence("visible", line.block, words), words.strip()[:200])


def _source(line: Line, sentence: str, own: Own) -> Iterator[Sign]:
    near = not line.inside and line.gap <= _FAR
    match = _source_in(sentence) if near and len(sentence) <= 160 and _may_name_source(sentence) else None
    if not match:
        return
    seen = evidence("visible", line.block, sentence)
    words = match["n"].strip(" .|）】。")
    parts = parts_of(words, own)
    agency = supplier_of(parts)
    if agency and _SOURCES.match(sentence) and any(is_source(part, own) for part in parts):
        yield Sign(key=LISTED, evidence=seen)  # what the writer drew on, an agency among it
        return
    if agency:
        mixed = key_of(parts) == "byline-with-agency"
        key = "end-code-own" if mixed else "source-agency" if line.after else "source-agency-early"
        if own.writers and _SOURCES.match(sentence):  # own writers, who name what they used
            key = "contributed-agency"
        yield named_sign(own, key, agency, seen, sentence[:200])
    elif any(own.is_name(part.words) for part in parts) or own.is_name(words) or own.is_name(clean_name(words)):
        yield Sign(key="source-own", evidence=seen, own=True)
    elif (name := clean_name(words)) and not _SOURCES.match(sentence):
        is_outlet = calls_itself_outlet(name) or (is_outlet_name(name) and not names_nobody(name))
        key = "source-outlet" if line.after and is_outlet else "source-other"
        yield named_sign(own, key, name, seen, sentence[:200], line.url_in(name))


def _beside_date(line: Line, own: Own) -> Iterator[Sign]:
    """Who is named as the source in the line of the date ("20 August, 11:16 Source: MTI"): an agency, or on a page of a
    distributor's whoever made the release."""
    found = _DATED_SOURCE.search(line.text) if len(line.text) <= _NOTICE_LINE else None
    named = _SOURCE.match(found["s"]) if found else None
    if named and (supplier_of(parts_of(named["n"].strip(" .|)"), own)) or _distributes(own)):
        yield from _source(line, named[0], own)


_DISTRIBUTING: Final = tuple(one for one in DISTRIBUTORS if len(one) > len("ots/"))
"""How the names of distributors' sites begin; shorter ones begin others' too."""


def _distributes(own: Own) -> bool:
    return any(one.startswith(_DISTRIBUTING) for one in own.plain)


def _may_name_source(text: str) -> bool:
    """Whether a line or a sentence may name a source: by a word for it, with a colon or in a release's capitals."""
    return "SOURCE" in text or ((":" in text or "：" in text) and stands(_SOURCE_NEEDS, text.casefold()))


def _source_in(sentence: str) -> re.Match[str] | None:
    """The line that names a source, each of its forms tried where it can stand."""
    if ":" in sentence or "：" in sentence:
        return _SOURCE.match(sentence) or _SOURCE_OF_RELEASE.match(sentence) or _SOURCE_INNER.search(sentence)
    return _SOURCE_OF_RELEASE.match(sentence)


def _contributed(line: Line, sentence: str, own: Own, needs: Sequence[str]) -> Iterator[Sign]:
    """P5 to P8: who helped; an agency makes it mixed, own reporters alone leave it original.

    `needs` are those of CONTRIBUTED_NEEDS that may stand there.
    """
    folded = sentence.casefold()
    if not stands(needs, folded):
        return
    if "reporting" in folded and "editing by" in folded and _REPORTING.search(sentence):
        # Whose house that is, others on the page must say.
        yield Sign(key="reporting-editing", evidence=evidence("visible", line.block, sentence), credit=sentence[:200])
        return
    if not _CONTRIBUTED.search(sentence):
        return
    seen = evidence("visible", line.block, sentence)
    agency = next((one.agency for one in mentions(sentence)), None) or _shy_after_from(sentence)
    many = any(f" {word} " in f" {fold(sentence)} " for word in MANY if len(word) > 4) or "agentur" in folded
    if (
        not agency
        and (whole := _ITSELF.match(sentence))
        and fold(whole["n"]) in OUTLETS
        and not own.is_name(whole["n"])
    ):
        yield named_sign(own, "contributed-agency", whole["n"], seen, sentence[:200])
        return
    if agency and own.is_agency(agency):
        yield Sign(key="contributed-own", evidence=seen, own=True)
    elif agency or many or "with wire" in folded or _MATERIAL.search(sentence) or _names_supplier(sentence, own):
        yield named_sign(own, "contributed-agency", agency.name if agency else None, seen, sentence[:200])
    else:
        yield Sign(key="contributed-own", evidence=seen, own=True)


def _names_supplier(sentence: str, own: Own) -> bool:
    words = f" {fold(sentence)} " if own.suppliers else ""
    return any(f" {name} " in words for name in own.suppliers)


def _shy_after_from(sentence: str) -> Agency | None:
    """A code that is a word elsewhere ("reporting from PA") counts behind a preposition here."""
    found = re.search(r"\b(?:from|by|de|von|fra|från|van|da)\s+(?:the\s+)?([A-Z]{2,4})\b", sentence)
    return agency_named(found[1]) if found else None
