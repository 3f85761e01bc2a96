"""What somebody did, found or might see is none of their words, though the trained model takes it for some.

"Scientists discovered a vast cave", "voters elected a council", "so that crews can see how deep it is", "it seemed a
step": what the model learned from counts much that people think, want and see as theirs, and so it guesses at verbs
beside them, in news of science and of sport most of all. Here the verb decides, where its object is a thing and no
words: of verbs of doing hardly one in ten is a cue in what the model learned from (PolNeAR's train part). "Seemed"
without anyone to whom it did is a cue there half the time; so it goes only where the model is not sure.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned.corrections.said_by_nobody import without
from onrecord.statements.lexicon.people.roles import DOCUMENTS

_MODEL = "model"
_SURE = 0.78
"""The model's judgement from which on what seems so to nobody stays; it is right in three of five there."""
_DOING = """
    discover(?:s|ed|ing)? observ(?:es?|ed|ing) notic(?:es?|ed|ing) detect(?:s|ed|ing)? encounter(?:s|ed|ing)?
    experienc(?:es?|ed|ing) suffer(?:s|ed|ing)? underg(?:o|oes|one|oing) underwent endur(?:es?|ed|ing) fac(?:es?|ed|ing)
    receiv(?:es?|ed|ing) gain(?:s|ed|ing)? wins? won winning los(?:es?|t|ing) buil(?:ds?|t|ding) creat(?:es?|ed|ing)
    develop(?:s|ed|ing)? produc(?:es?|ed|ing) establish(?:es|ed|ing)? form(?:s|ed|ing)? enact(?:s|ed|ing)?
    draft(?:s|ed|ing)? install(?:s|ed|ing)? implement(?:s|ed|ing)? elect(?:s|ed|ing)? appoint(?:s|ed|ing)?
    hir(?:es?|ed|ing) recruit(?:s|ed|ing)? treat(?:s|ed|ing)? test(?:s|ed|ing)? stud(?:y|ies|ied|ying)
    examin(?:es?|ed|ing) analy[sz](?:es?|ed|ing) collect(?:s|ed|ing)? gather(?:s|ed|ing)? enabl(?:es?|ed|ing)
    prevent(?:s|ed|ing)? caus(?:es?|ed|ing) includ(?:es?|ed|ing) contain(?:s|ed|ing)? display(?:s|ed|ing)?
    join(?:s|ed|ing)? visit(?:s|ed|ing)? attend(?:s|ed|ing)? serv(?:es?|ed|ing) play(?:s|ed|ing)?
    practi[cs](?:es?|ed|ing) arrest(?:s|ed|ing)? conduct(?:s|ed|ing)? opt(?:s|ed|ing)? puzzl(?:es|ed|ing)
    monitor(?:s|ed|ing)? leav(?:es?|ing) left
    look(?:s|ed|ing)?_(?:for|at) search(?:es|ed|ing)?_for
    abandon(?:s|ed|ing)? abort(?:s|ed|ing)? ban(?:s|ned|ning)? bring(?:s|ing)? brought captur(?:es?|ed|ing)
    cancel(?:s|led|ed|ling|ing)? comput(?:es?|ed|ing) calculat(?:es?|ed|ing) divid(?:es?|ed|ing)
    finali[sz](?:es?|ed|ing) grant(?:s|ed|ing)? inspir(?:es?|ed|ing) investigat(?:es?|ed|ing) legali[sz](?:es?|ed|ing)
    measur(?:es?|ed|ing) motivat(?:es?|ed|ing) negotiat(?:es?|ed|ing) obtain(?:s|ed|ing)? overla(?:y|ys|id|ying)
    pay(?:s|ing)? paid permit(?:s|ted|ting)? pinpoint(?:s|ed|ing)? postpon(?:es?|ed|ing) provid(?:es?|ed|ing)
    pursu(?:es?|ed|ing) rall(?:y|ies|ied|ying) re-?sign(?:s|ed|ing)? reconstruct(?:s|ed|ing)?
    reintroduc(?:es?|ed|ing) rescu(?:es?|ed|ing) review(?:s|ed|ing)? reward(?:s|ed|ing)? run(?:s|ning)? ran
    select(?:s|ed|ing)? sell(?:s|ing)? sold send(?:s|ing)? sent settl(?:es?|ed|ing)(?:_for)? show(?:s|ed|n|ing)?_off
    spot(?:s|ted|ting)? teach(?:es|ing)? taught track(?:s|ed|ing)? uncover(?:s|ed|ing)? us(?:es?|ed|ing)
    dash(?:es|ed|ing)_hopes end(?:s|ed|ing)?_(?:months|weeks|days|years)(?:_of_speculation)? clear(?:s|ed|ing)_the_way
    lift(?:s|ed|ing)? open(?:s|ed|ing)? assess(?:es|ed|ing)? map(?:s|ped|ping)?
    flip(?:s|ped|ping)?_through work(?:s|ed|ing)? target(?:s|ed|ing)? focuse[sd]
"""
"""Verbs of doing, finding and going through, in all their forms; a blank is written "_"."""
_KNOWING = """
    kn(?:ow|ows|ew|own|owing) lov(?:es?|ed|ing) need(?:s|ed|ing)? understand(?:s|ing)? understood
    reali[sz](?:es?|ed|ing)
    forg(?:et|ets|ot|otten|etting) car(?:es?|ed|ing) dream(?:s|ed|ing)? feel(?:s|ing)?_the_need get(?:s|ting)? got
    keep(?:s|ing)? kept sign(?:s|ed|ing)? tr(?:y|ies|ied|ying) begin(?:s|ning)? began start(?:s|ed|ing)?
"""
"""Verbs of knowing, of taste and of beginning: of things they tell hardly more often than those of doing."""
_UNTOLD = """
    named nominated elected appointed confirmed selected chosen ranked rated awarded honou?red observed found discovered
    detected seen_in issued filed sentenced convicted recalled released approved required known designed used made given
    anticipated indicated_as singled_out viewed boasting sold shown_in intended meant
"""
"""Participles without anyone to say it: what somebody became, where a thing was found, what it is for."""
_LEADING = """
    has have had having been be being was were is are am do does did also first often now then recently later already
    even still just never not once could can would will may might must should to and
"""
"""Words before the verb that belong to it."""
_TAIL = "of on in at with about to by from as over into out upon around"
"""Words behind the verb that belong to it."""


def without_doing(text: str, found: Found) -> Found:
    """The attributions of an English text without what is only done, may be seen, or seems so to nobody."""
    return without(found, lambda one: _is_done(text, one))


def _is_done(text: str, one: Attribution) -> bool:
    if one.pattern != _MODEL or one.form != "indirect" or one.continues or one.backed:
        return False
    cue = " ".join(text[start:end] for start, end in one.cue)
    content = " ".join(text[start:end] for start, end in one.content)
    if _may_see().search(cue) and _question().match(content):
        return True
    words = cue.lower().split()
    while words and (words[0] in _leading() or words[0].endswith(("ly", "n't", "n’t"))):
        words.pop(0)
    unsure = (one.chance or 0) < _SURE
    if not one.source:
        told = " ".join(words)
        return unsure and (_seeming().fullmatch(told) or _untold().fullmatch(told)) is not None
    while words and (words[-1] in _tail() or words[-1].endswith("ly")):
        words.pop()
    verb = " ".join(words)
    if verb.startswith(("includ", "contain", "provid")) and _is_document(text[one.source[0][0] : one.source[-1][1]]):
        return False  # "The leaflet includes advice on …"
    if verb.startswith("recall") and (_progressive().search(cue) or _goods().match(content)):
        return _clause().match(content) is None  # "is recalling 40,000 vans"
    done = _doing().fullmatch(verb) is not None or (unsure and _knowing().fullmatch(verb) is not None)
    return done and _clause().match(content) is None


def _is_document(source: str) -> bool:
    return source.lower().split()[-1] in DOCUMENTS


@cache
def _leading() -> frozenset[str]:
    return frozenset(_LEADING.split())


@cache
def _tail() -> frozenset[str]:
    return frozenset(_TAIL.split())


@cache
def _doing() -> re.Pattern[str]:
    return re.compile("|".join(_DOING.split()).replace("_", " "))


@cache
def _knowing() -> re.Pattern[str]:
    return re.compile("|".join(_KNOWING.split()).replace("_", " "))


@cache
def _progressive() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were) (?:also |now |voluntarily )?recalling\Z")


@cache
def _goods() -> re.Pattern[str]:
    """What makers and shops call back, where somebody remembers other things."""
    goods = (
        "vehicles?|cars?|vans?|trucks?|products?|packs?|batch(?:es)?|models?|toys?|devices?|units|tins|bottles|cartons"
    )
    return re.compile(rf"(?:[\w,.’'-]+ ){{0,5}}?(?:{goods})\b")


@cache
def _untold() -> re.Pattern[str]:
    """Participles of deeds and finds, whose cue is nothing else but forms of "be"."""
    verbs = "|".join(_UNTOLD.split()).replace("_", " ")
    return re.compile(rf"(?:{verbs})(?: (?:as|for|to|in|of|by))?")


@cache
def _seeming() -> re.Pattern[str]:
    """Verbs that tell how something looks, and to whom not; names that things have."""
    looks = "(?:seem|appear|sound|look|feel)(?:s|ed|ing)?(?: (?:like|as if|as though))?|felt like"
    return re.compile(rf"{looks}|(?:best |better )?known as|named")


@cache
def _clause() -> re.Pattern[str]:
    """What holds a clause at its beginning: that tells what somebody found out."""
    begins = r"(?:that|whether|if|how|why|what|when|where|who|which|he|she|it|they|we|I|there|this)\b"
    subject = r"(?:(?!that\b|who\b|which\b)[\w’'-]+ ){1,6}?"
    return re.compile(rf"{begins}|{subject}(?:is|are|was|were|has|have|had|will|would|now)\b")


@cache
def _may_see() -> re.Pattern[str]:
    """Verbs of what somebody can find out, or has to."""
    see = r"(?:see|understand|learn|tell|figure out|find out|work out|determine|get an? (?:[a-z]+ )?sense of)\Z"
    may = r"\b(?:can|could|to|able to) (?:better |also |then |now |[a-z]+ly )?"
    return re.compile(rf"{may}{see}|\bunderst(?:ands?|ood)\Z")


@cache
def _question() -> re.Pattern[str]:
    """What one finds out: a question, or a thing."""
    return re.compile(r"(?:if|whether|how|why|what|when|where|who|which|the|an?|its|their|his|her)\b")
