"""Printed notices: a text cut into sentences, and what each says of the uses.

Where a notice may stand on a page is for `places` to know. A grant has to be said plainly: whatever could turn it round
makes it an ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Final

import msgspec

from onrecord.evidence import evidence
from onrecord.page.kept import expression
from onrecord.record import USES, Use
from onrecord.rights.agencies import is_agency, sells_pictures
from onrecord.rights.found import COPIES, RESERVED, TEXT_ONLY, Found, Say, Scope, says
from onrecord.rights.printed import phrases as p
from onrecord.rights.printed.addresses import mails_in, terms_in
from onrecord.rights.printed.chooser import is_standard, without_pictures, without_title
from onrecord.rights.printed.copyright_lines import CopyrightLine, copyright_line
from onrecord.rights.printed.embargo import embargo
from onrecord.rights.printed.formulas import formula_says, reserves_by_formula
from onrecord.rights.printed.house_rules import house_rules, of_third_parties, tells_where
from onrecord.rights.printed.licences import STEMS, UNKNOWN, Licence, grants, licence_at, licence_in
from onrecord.rights.printed.machines import machine_says
from onrecord.rights.printed.noun_grants import short_grant
from onrecord.rights.printed.openings import opens_as_notice
from onrecord.rights.printed.plainness import KEPT_WHOLE, authorises, is_of, plainly, tells_of_licence
from onrecord.rights.printed.stems import Standing, standing_in
from onrecord.rights.printed.texts import Sentence, Text, cut, fold, sentence_of, sentences_in
from onrecord.rights.printed.verdicts import copying_says, of_a_rest, opens_a_way, personal_says
from onrecord.rights.printed.whole_grants import whole_grant

_CAPTION: Final = 120


def notices_in(text: Text, now: datetime) -> list[Found]:
    """What the sentences of a text say. A way to permission beside a flat refusal makes it an ask."""
    found: list[Found] = []
    for words, links in cut(text):
        standing = standing_in(words)
        if links or standing:
            found += _heard(sentence_of(words, links), text, now, standing or _SILENT)
    if not all(_is_mere_line(notice) for notice in found):
        if any(notice.licence for notice in found):
            # "a Creative Commons licence", where its elements stand in the next sentence or its link
            found = [n for n in found if not (n.is_licence and n.licence is None and n.says)]
        if any(notice.kind == "licensing-contact" and notice.says for notice in found) or opens_a_way(found):
            found = [_softened(notice) for notice in found]
    if "?" in text.words and not any(say.use == "republish" for notice in found for say in notice.says):
        found += _answered(text)
    found += _terms(text)
    if any(notice.says for notice in found) and not any(notice.contact for notice in found):
        found += _address_beside(text)
    return found


def _is_mere_line(notice: Found) -> bool:
    return notice.kind == "copyright-line" and notice.says is RESERVED


_SILENT: Final = Standing((), False, False, False, False)


def _heard(sentence: Sentence, text: Text, now: datetime, standing: Standing) -> Iterator[Found]:
    """What a sentence says; among a story's paragraphs what does not begin as a notice of this text grants nothing."""
    for notice in _notice(sentence, text, now, standing):
        against = notice.says is RESERVED or all(say.effect in ("no", "ask") for say in notice.says)
        if against or _may_grant(sentence, text):
            yield notice
        elif text.last and not notice.is_licence and authorises(sentence.folded):
            asked = (Say(say.use, "ask", "R22") if say.effect == "yes" else say for say in notice.says)
            yield msgspec.structs.replace(notice, says=tuple(say for say in asked if say.use in COPIES))
        elif not notice.is_licence and (said := tuple(say for say in notice.says if say.effect in ("no", "ask"))):
            yield msgspec.structs.replace(notice, says=said)


def _may_grant(sentence: Sentence, text: Text) -> bool:
    placed = not text.of_another and (not text.in_story or opens_as_notice(sentence.folded))
    return placed and not text.surrounded()


def _terms(text: Text) -> Iterator[Found]:
    for start, end, url in text.links:
        words = text.words[start:end]
        if end - start <= 60 and p.has(p.TERMS, fold(words)):
            place = evidence(text.evidence.from_, text.evidence.at, words)
            yield Found(kind="terms", words=words, evidence=place, terms_url=url)
            return


def _address_beside(text: Text) -> list[Found]:
    """A mail address in a text that holds a notice is where its holder is asked, whatever the words before it."""
    for sentence in sentences_in(text) if "@" in text.words else ():
        if mails := mails_in(sentence.words):
            return [msgspec.structs.replace(_made("licensing-contact", sentence, text, ()), contact=mails[0])]
    return []


def _answered(text: Text) -> Iterator[Found]:
    """What the answers to questions on copying say: "May I reprint an article? Only with our consent."."""
    from onrecord.rights.printed.questions import answers_in  # (few notices ask)

    for both, said, contact in answers_in(list(sentences_in(text))):
        notice = _made("licensing-contact" if contact else "notice", both, text, said)
        yield msgspec.structs.replace(notice, contact=contact)


def _softened(notice: Found) -> Found:
    if not any(say.use == "republish" and say.effect == "no" and say.rule in ("R8", "R11") for say in notice.says):
        return notice
    return msgspec.structs.replace(
        notice,
        says=tuple(
            Say(say.use, "ask", "R9", say.conditions) if say.effect == "no" and say.rule in ("R8", "R11") else say
            for say in notice.says
        ),
    )


def _notice(sentence: Sentence, text: Text, now: datetime, standing: Standing) -> Iterator[Found]:
    folded = sentence.folded
    line = copyright_line(sentence.words) if standing.line else None
    if line and line.year is None and text.of_pictures and len(folded) <= _CAPTION and not _reserves(folded, standing):
        line = None  # "© Jane Roe / dpa" where credits stand is a photographer's
    whole = _known_whole(sentence) if standing.grants else ()
    if formula := whole or (formula_says(folded) if standing.formulas else ()):
        yield _made("notice", sentence, text, formula, line)
        return
    if not sentence.links and not p.stands(standing.speaking, folded):  # most lines of copyright are nothing but that
        if line or _reserves(folded, standing):
            yield _made("copyright-line", sentence, text, RESERVED, line)
        return
    if of_third_parties(folded):
        return
    consenting = p.has(p.CONSENTING, folded)
    if consenting or p.has(p.IRRELEVANT, folded) or p.has(p.USERS, folded):
        refused = _refusals(sentence) if p.has(p.SITEWIDE, folded) and not consenting else ()
        if line or refused:
            said = refused or RESERVED
            yield _made("notice" if refused else "copyright-line", sentence, text, said, line)
        return
    licences = list(_licences(sentence, text))
    yield from licences
    said = _express(sentence, bool(licences))
    if said and of_a_part(folded):
        said = ()
    held = embargo(folded, now)
    licensed = any(say.effect == "yes" for licence in licences for say in licence.says)
    asks = _asks(folded) and (not licensed or p.has(p.PERMISSION, folded))
    contact = _contact(sentence, asks, text.page_url)
    if said or held:
        notice = _made("embargo" if held and not said else "notice", sentence, text, (*said, *held), line)
        yield msgspec.structs.replace(notice, contact=contact)
        if said and all(say.use not in COPIES for say in said) and _reserves(folded, standing):
            yield _made("copyright-line", sentence, text, RESERVED, line)
    elif contact or asks:
        asked = RESERVED if asks and not of_a_part(folded) else ()
        notice = _made("licensing-contact", sentence, text, asked, line)
        yield msgspec.structs.replace(notice, contact=contact)
    elif not licences and _names_licence(folded):
        licence = _made("licence", sentence, text, RESERVED, line)
        yield msgspec.structs.replace(licence, terms_url=licence.terms_url or next(iter(sentence.links), None))
    elif (line and p.has(p.MAKERS, folded)) or (  # `line` is the holder's, told apart from who made the site
        (line or (_reserves(folded, standing) and not licences)) and not of_a_part(folded)
    ):
        yield _made("copyright-line", sentence, text, RESERVED, line)


def _known_whole(sentence: Sentence) -> tuple[Say, ...]:
    """What a sentence grants that is known as a whole, where nothing in its words is parsed to grant more."""
    said = whole_grant(sentence.folded) or short_grant(sentence.folded)
    return said if said and all(say.effect != "yes" for say in _express(sentence, licensed=False)) else ()


def _names_licence(folded: str) -> bool:
    """Whether a sentence puts the text under a licence of which no table here tells what it grants."""
    if not p.stands(("licen", "lizen"), folded) or of_a_part(folded):
        return False
    return (p.has(p.TEXT, folded) or p.has(p.LICENSED, folded)) and p.has(p.OTHER_LICENCE, folded)


def _refusals(sentence: Sentence) -> tuple[Say, ...]:
    """What a sentence on users and other matters refuses beside them."""
    return tuple(say for say in _express(sentence, False) if say.effect in ("no", "ask"))


def _express(sentence: Sentence, licensed: bool) -> tuple[Say, ...]:
    """What a sentence says in so many words, beside a licence that it names."""
    folded = sentence.folded
    if p.has(p.PUBLIC_DOMAIN, folded) and (free := _of_the_public(sentence)):
        return free
    said = (*machine_says(folded), *personal_says(folded))
    if not any(say.use == "republish" for say in said):
        copying = copying_says(folded, licensed)
        said = (*said, *(copying if not copying or _whole(sentence) else of_a_rest(copying)))
    if said:
        return said
    if not licensed and (terse := _terse(folded)):
        return terse
    press = p.has(p.PRESS, folded) and not p.has(p.NEGATIVE, folded) and _whole(sentence)
    uses: tuple[Use, ...] = ("quote", "feed", "republish")
    return says(uses, "yes", "R10") if press else ()


def _terse(folded: str) -> tuple[Say, ...]:
    from onrecord.rights.printed.terse import terse_says  # (few pages have a notice that nothing else reads)

    return terse_says(folded)


_OF_A_STATE: Final = expression(r"^as an? [^,.;]{1,60}, ")
"""Why a text has no copyright: "As a work of the federal government, this article …"."""


_OTHERWISE: Final = expression(
    r"^(?:unless|except (?:where|as)) (?:otherwise )?(?:indicated|noted|stated|specified|marked)(?: otherwise)?,? "
)
"""How such a sentence may begin and bind nothing."""


def _of_the_public(sentence: Sentence) -> tuple[Say, ...]:
    """What a sentence grants that puts this text into the public domain.

    Nothing where any negation is in it, a word of asking or of who may, or another thing than the text is its subject.
    """
    plain = p.compiled(p.UNCOPYRIGHTED).sub(" ", p.compiled(p.FREE_TO_COPY).sub(" ", sentence.folded))
    plain = _OTHERWISE.sub("", plain)
    if p.has(p.NEGATIVE, plain) or not (p.has(p.TEXT, plain) or p.has(p.LICENSED, plain)) or not _whole(sentence):
        return ()
    if p.has(p.PERMISSION, plain) or _asks(plain):
        return ()
    if not opens_as_notice(_OF_A_STATE.sub("", plain)):
        return ()
    return says(USES, "yes", "R6")


def _whole(sentence: Sentence) -> bool:
    """Whether a sentence is not the rest of one that was cut: it begins as one, and ends as one or with a condition."""
    folded = sentence.folded
    if sentence.words[0].islower() or p.has(p.BREAKS_OFF, folded):
        return False
    ended = sentence.words.rstrip("\"'”’»)]").endswith((".", "!"))
    return ended or any(p.has(pattern, folded) for pattern in (p.CREDIT_WORDS, p.LINK_WORDS, p.NONCOMMERCIAL, p.GIVEN))


def _reserves(folded: str, standing: Standing) -> bool:
    """Whether all rights are reserved."""
    reserved = standing.reserved and any(p.has(tongue.reserved, folded) for tongue in p.TONGUES)
    return reserved or (standing.formulas and reserves_by_formula(folded))


def of_a_part(folded: str) -> bool:
    """Whether a sentence speaks of pictures, code or another part alone, and not of the text."""
    if p.has(p.CODE, folded) and not p.has(r"\bcontents?\b|\barticles?\b|\btexts?\b", folded):
        return True
    if not (p.has(p.PARTS, folded) or p.has(p.MAKERS, folded)):
        return False
    rest = p.without_exceptions(folded)
    if p.has(p.PARTS, rest):
        rest = p.compiled(p.BESIDE).sub(" ", rest)
    return (p.has(p.PARTS, rest) or p.has(p.MAKERS, rest)) and not p.has(p.TEXT, rest)


def _licences(sentence: Sentence, text: Text) -> Iterator[Found]:
    """The Creative Commons licences that a sentence links to or names; a denied one is none."""
    folded = sentence.folded
    linked = [licence for url in sentence.links if (licence := licence_at(url))]
    if not linked and "://" not in sentence.words and not p.stands(STEMS, folded):
        return
    written = [licence for url in re.findall(r"https?://[^\s<>\"')]+", sentence.words) if (licence := licence_at(url))]
    named = licence_in(re.sub(r"https?://\S+", " ", folded))
    found = list(dict.fromkeys([*linked, *written]))
    if named and (named is not UNKNOWN or not found) and not any(_same(named, licence) for licence in found):
        found.append(named)
    if not found or of_a_part(folded) or _of_a_picture(folded, text) or tells_of_licence(folded):
        return
    kept = p.has(KEPT_WHOLE, folded)
    plain = p.without_exceptions(p.without(KEPT_WHOLE, folded) if kept else folded)
    for tongue in p.TONGUES:
        plain = p.without(tongue.free_of_permission, plain)
    plain = p.compiled(p.LICENCE_NAMES).sub(" ", plain)
    denied = not is_standard(folded) and (p.has(p.NEGATIVE, plain) or any(p.has(one.ban, plain) for one in p.TONGUES))
    for licence in found:
        said = grants(licence.elements)
        if denied:
            said = tuple(Say(say.use, "ask", "R7") for say in said if say.use in COPIES and say.effect == "yes")
        elif p.has(p.EXCLUDED, folded) or without_pictures(folded) != folded:
            said = _bound(said, (TEXT_ONLY,), USES)
        if kept and not denied:
            said = tuple(Say("adapt", "no", "R6") if say.use == "adapt" else say for say in said)
        if rules := () if denied else house_rules(folded):
            said = _bound(said, rules, COPIES)
        notice = _made("licence", sentence, text, said)
        if not denied and notice.says == said:  # else plain words took from what the licence grants
            notice = msgspec.structs.replace(notice, licence=licence.name, terms_url=licence.url)
        marked = any(licence_at(url) == licence for url in text.licensed)
        yield msgspec.structs.replace(notice, scope="article") if marked else notice


def _bound(said: tuple[Say, ...], conditions: tuple[str, ...], uses: tuple[Use, ...]) -> tuple[Say, ...]:
    """What is said, with further conditions on each yes for some uses."""
    return tuple(
        Say(say.use, say.effect, say.rule, (*say.conditions, *conditions))
        if say.effect == "yes" and say.use in uses
        else say
        for say in said
    )


def _of_a_picture(folded: str, text: Text) -> bool:
    """Whether a licence in a line like "Jane Roe / CC BY 2.0" is that of a picture."""
    if p.has(p.OBJECT, folded) or p.has(p.LICENSING, folded):
        return False
    return text.of_pictures or p.has(p.PICTURES, folded)


def _same(named: Licence, other: Licence) -> bool:
    """Whether a name, without its version or with it, could be the other licence."""
    return named.name == other.name or (named.elements == other.elements and not re.search(r"\d", named.name or ""))


def _asks(folded: str) -> bool:
    if "@" in folded and p.has(p.DESK_MAIL, folded):
        return True
    return p.has(p.INQUIRY, folded) and p.has(p.ASKING, folded) and not tells_where(folded)


def _contact(sentence: Sentence, asks: bool, page_url: str | None) -> str | None:
    """The address that a sentence on permissions gives or links to; who sells pictures is not asked for texts."""
    folded = sentence.folded
    if not (asks or (len(folded) <= 60 and p.has(p.DESK, folded))):
        return None
    urls = re.findall(r"https?://[^\s<>\"')\]]+", sentence.words)
    mails = mails_in(sentence.words)
    linked = [url for url in sentence.links if not licence_at(url)]
    for address in (*urls, *mails, *linked):
        if not licence_at(address) and not sells_pictures(address, page_url):
            return str(address).rstrip(".,;:")
    return None


def _made(kind: str, sentence: Sentence, text: Text, said: tuple[Say, ...], line: CopyrightLine | None = None) -> Found:
    """The notice of a sentence that says `said`, less what its words do not plainly grant.

    `line`: whom and which year its © names.
    """
    folded, words = sentence.folded, sentence.words
    if _grants(said):
        untitled = without_title(folded, text.title, text.outlet or "")
        said = plainly(said, untitled, (*text.origin, text.outlet or ""))
    granted = _grants(said)
    named = any(is_of(name, folded) for name in text.origin)
    own = named or _is_origins_licence(kind, folded, text)
    own = own or (
        granted and p.has(p.PRESS, folded) and not is_agency(text.origin_name)
    )  # the terms of a press release are its sender's
    if kind == "licence" and (signed := _signed().search(words)):
        line = CopyrightLine(signed[1].strip(), int(signed[2]) if signed[2] else None)
    elif not line and ((own and kind == "licence") or (named and granted)):  # "Tern lets others reproduce its stories"
        line = CopyrightLine(text.origin_name, None)
    holder = line.holder if line else None
    agency = is_agency(holder) and fold(holder or "") != text.outlet
    return Found(
        kind=kind, words=words, evidence=evidence(text.evidence.from_, text.evidence.at, words), says=said,
        scope=_scope(kind, folded, text, said), generic=kind == "copyright-line" and not agency, agency=agency,
        by_origin=own and granted, is_licence=kind == "licence", holder=holder, year=line.year if line else None,
        terms_url=terms_in(words) if granted else None,
    )  # fmt: skip


def _grants(said: tuple[Say, ...]) -> bool:
    return said is not RESERVED and any(say.effect == "yes" for say in said)


def _is_origins_licence(kind: str, folded: str, text: Text) -> bool:
    """Whether a licence is that of whom the text comes from: "Republished under a Creative Commons licence"."""
    return bool(text.origin and kind == "licence" and "republished" in folded)


def _scope(kind: str, folded: str, text: Text, said: tuple[Say, ...]) -> Scope:
    """What a notice is about: beside an article, the site where it only holds rights, or refuses, and speaks of it."""
    if text.scope != "article" or (_grants(said) and all(say.effect not in ("no", "ask") for say in said)):
        return text.scope
    mere = kind == "copyright-line" and not p.has(p.OF_THE_ARTICLE, folded)
    return "site" if mere or p.has(p.SITEWIDE, folded) else "article"


@cache
def _signed() -> re.Pattern[str]:
    return expression(
        r"\b(?:[Tt]ext|[Ss]tory|[Aa]rticle|[Ww]ords) (?:by|©) ([A-Z][^,.;|]{1,60}),? (?:((?:19|20)\d\d)\b|(?=under))"
    )
