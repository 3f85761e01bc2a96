"""Who contributed, by a line behind a text: "Ida Moor contributed reporting", "AP writer Tom Ferris in Carrow …"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.name_lists import names_in
from onrecord.article.authors.names import Named, is_no_name, is_person
from onrecord.page.patterns import Pattern

_CONTRIBUTED = Pattern(
    r"\W*(?P<who>[^\W\d_a-z][^.!?;:]*?(?:\b[A-Z]\.[^.!?;:]*?)*?),? (?:(?:also|and others) )?contributed"
    r"(?:(?P<what> to (?:the|this) (?:report|story|article|piece|guide|review|post)\b|"
    r" (?:additional )?(?:reporting|research)\b)|\W*$)",
    needs=("contributed",),
)
"""All before the verb is who: a sentence begins with it."""
_TRADE = Pattern(
    r"(?:(?P<outlet>(?:The )?(?:[A-Z][\w.&’']* ){1,4}?)(?:’s |'s )?)?"
    r"(?:(?:staff|freelance|special|business|sports|video) )?"
    r"(?:writers?|reporters?|journalists?|correspondents?|editors?|producers?|researchers?|photographers?) (?=[A-Z])"
)
"""Whom they write for and what they are, before their names."""
_PLACE = Pattern(r",? (?:in|from) (?:the )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*(?:, [A-Z][\w.’' -]*?)?(?=,| and |$)")
_LONGEST = 300


def contributors(text: str) -> Iterator[Named]:
    """The people whom a line names who contributed to the text, as reporting; nobody where it names others besides."""
    found = _CONTRIBUTED.match(text) if len(text) <= _LONGEST else None
    if found is None:
        return
    who, outlet = found["who"], None
    if trade := _TRADE.match(who):
        who, outlet = who[trade.end() :], (trade["outlet"] or "").strip() or None
    named = names_in(_PLACE.sub("", who))
    if not found["what"] and not all(has_given_name(one.name) for one in named):
        return  # "Higher Prices contributed."
    if all(one.kind == "person" and is_person(one.name) and not is_no_name(one.name) for one in named):
        alone = len(named) == 1 and " and " not in who  # else an agency beside them, which contributed itself
        yield from (Named(one.name, "person", "reporting", outlet or (one.outlet if alone else None)) for one in named)
