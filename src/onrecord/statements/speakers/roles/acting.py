"""Which body "the company", "the agency" and "it" mean: one that is said to be so, or that the text is about.

A wrong name is worse than none: where two bodies fit about equally, nobody is named.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from onrecord.record import NameKind, Span, Speaker, SpeakerKind
from onrecord.statements.lexicon.names.bodies import ENDS_OF_OTHERS, NO_COMPANIES, PARTIES
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.shapes import is_document, unarticled
from onrecord.statements.speakers.pronouns.choices import sureness
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.pronouns.relatives import whole_from
from onrecord.statements.speakers.roles.called_bodies import supreme_court
from onrecord.statements.speakers.roles.own_offices import office_of_holder
from onrecord.statements.speakers.roles.several import owner_here

_REACH = 400
"""Characters from the text's beginning to the body that it is about; twice as many from a campaign to its name."""
_TOWNS, _FIRMS = frozenset(("town", "city")), frozenset(("company", "firm", "chain", "retailer"))
_APPOSITION = 80
"""Characters between a body's name and the noun that says what it is."""
_MOST = 50
"""Bodies of one kind that are looked at, and mentions of each: where there are more, none is the one that is meant."""
_NEAREST = 12
"""Names before "the company" among which another body is looked for."""
_MOST_NAMES = 200
"""Names before "the campaign" among which one's whose it is is looked for."""
_LEAST, _AHEAD = 0.5, 0.2
"""The least share of whom "his" means before "campaign", and how far it is ahead of the next one's."""
_FAR = 3000
"""Characters back in which a body without a name is looked for."""
_COMMON = frozenset("bank church party university college school hospital club commission".split())
"""Nouns of bodies whose names mostly do without them, so that the last that has one is often not the one meant."""
IN_SIGHT = 600
"""Characters back to the sentence that "it" goes on from."""


def body_of(text: str, cast: Cast, at: int, head: str) -> Speaker | None:
    """Whom "the campaign", "the ministry", "the company" at `at` means: the last body named before it that fits.

    None where two are as near, in one sentence, or where the last that fits has no name ("the home ministry").
    """
    if head == "campaign":
        return _campaign(text, cast, at)
    if head == "administration":
        return _administration(text, cast, at)
    ending = None if head in _FIRMS | _TOWNS | _COMMON else _ending(text, cast, at, head)
    found = [one for one in (_called(text, cast, at, head), ending) if one is not None]
    if found:
        return _last(text, found, at, head) or (supreme_court(text, cast, at) if head == "court" else None)
    if head in _FIRMS | _TOWNS:
        return _main(text, cast, at, "place" if head in _TOWNS else "organisation")
    return None


def _ending(text: str, cast: Cast, at: int, head: str) -> tuple[int, Figure | None] | None:
    """Where a body whose name has the noun stands last before `at`; None for two of one sentence."""
    places = {
        mention.start: (figure, mention)
        for figure in cast.bodies_with(head)[:_MOST] if figure.name.lower() != head
        for mention in figure.before(at, _MOST)
    }  # fmt: skip
    owners = {place for place, (_, mention) in places.items() if mention.possessive and _leads_on(cast, mention.end)}
    if owners == set(places):  # "the Quay Union's Ada Holt", and no other union
        owners = {
            place for place in owners if not cast.within(places[place][1].end, places[place][1].end + 4)[0][1].person
        }
    return _nearest(text, {place: figure for place, (figure, _) in places.items() if place not in owners})


def _leads_on(cast: Cast, end: int) -> bool:
    """Whether another is named right behind a name: "Varn's Harbour Agency"."""
    return bool(cast.within(end, end + 4))


def _nearest(text: str, fitting: dict[int, Figure]) -> tuple[int, Figure | None] | None:
    if not fitting:
        return None
    last = max(fitting)
    start = max((match.end() for match in sentences().finditer(text, max(0, last - IN_SIGHT), last + 1)), default=0)
    alike = {figure.name for place, figure in fitting.items() if start <= place}
    return last, fitting[last] if len(alike) == 1 else None


def _last(text: str, found: list[tuple[int, Figure | None]], at: int, head: str) -> Speaker | None:
    """The nearest of those found, unless a body without a name is said to be such a one behind it."""
    place, figure = max(found, key=lambda one: one[0])
    if figure is None or len({figure.name for near, figure in found if figure and near >= place - _APPOSITION}) > 1:
        return None
    named = figure.last_before(place + 1)
    bound = named.end if named else place
    apposition = _what_it_is().match(text, bound, bound + _APPOSITION)
    bound = apposition.end() if apposition else bound
    if any(not _is_again(match, figure) for match in _unnamed(head).finditer(text, max(bound, at - _FAR), at)):
        return None
    return as_speaker(figure)


def _is_again(match: re.Match[str], figure: Figure) -> bool:
    """Whether a phrase is but "the ministry", or a name with its noun, the body's own also in small letters."""
    words = match.group().split()
    own = words[0][:1].isupper() and words[0] in figure.name.split()  # "the Holt foundation"
    return words[0].lower() in ("the", "that", "this") or words[-1][:1].isupper() or own


@lru_cache(maxsize=256)
def _unnamed(head: str) -> re.Pattern[str]:
    """A body told by its noun, with the word before it: "home ministry", "another court"."""
    return re.compile(rf"(?<![\w’'-])[\w’'.-]+ {re.escape(head)}\b", re.IGNORECASE)


def _main(text: str, cast: Cast, at: int, kind: NameKind) -> Speaker | None:
    """The body that a text is about: named early, twice as often as any other, none but it in the last paragraphs."""
    found = cast.most_named(kind)
    most = found[0] if found else None
    if most is None or len(most.mentions) < 3 or most.mentions[0].start > min(at, _REACH):
        return None
    if len(found) > 1 and len(found[1].mentions) * 2 > len(most.mentions):
        return None
    beside = text.rfind("\n\n", 0, max(0, text.rfind("\n\n", 0, at)))
    near = [
        figure for mention, figure in cast.before(at, _NEAREST)
        if mention.start > beside and not figure.person and figure.kind == kind and figure.name not in sides()
    ]  # fmt: skip
    return as_speaker(most) if not near or near[0] is most else None


def _called(text: str, cast: Cast, at: int, head: str) -> tuple[int, Figure | None] | None:
    """The last body before `at` that is said to be a `head`: "the retailer Holt", "Holt, a family firm"."""
    found: dict[int, Figure] = {}
    called: set[str] = set()
    for mention, figure in cast.before(at, 40):
        if figure.person or mention.possessive:
            continue
        before = text[max(0, mention.whole - len(head) - 1) : mention.whole].lower() == f"{head} "
        behind = _what_it_is().match(text, mention.end, mention.end + _APPOSITION)
        if before or (behind is not None and behind.group(1).lower() == head):
            called.add(figure.name)
    for mention, figure in cast.before(at, 40) if called else ():
        if figure.name in called:
            found[mention.start] = figure
    return _nearest(text, found)


def before_which(text: str, mention: Mention, figure: Figure) -> Speaker:
    """The body or document before "which", with what leads to its last word: "Color of Rain"."""
    start = whole_from(text, mention.start)
    name, named_by = figure.name, figure.named_by
    if start is not None:
        name, named_by = text[start : mention.end], (start, mention.end)
    kind: SpeakerKind = "document" if is_document(name) else "organisation"
    return Speaker(name=unarticled(name), kind=kind, resolved_by="relative", named_by=named_by, confidence=0.7)


def state_of(text: str, mention: Mention) -> str | None:
    """The state whose body this is: "Russia’s Defense Ministry", "the Indian Foreign Ministry"."""
    first, _, rest = mention.name.partition(" ")
    if rest and first in sides() and not mention.name.isupper() and _is_public(mention.name):
        return sides()[first]
    owner = _owner().search(text, max(0, mention.whole - 40), mention.whole)
    words = owner.group(1).split() if owner else []
    return next((sides()[name] for at in range(len(words)) if (name := " ".join(words[at:])) in sides()), None)


def _is_public(name: str) -> bool:
    """Whether a body with a state in its name is a part of the state: no paper, no firm, no society."""
    words = re.split(" (?:of|for) ", name.lower())[0].split()
    return words[-1] in _OF_STATES


_OF_STATES = frozenset(
    "ministry department government army navy force forces military police parliament senate court embassy mission "
    "consulate office secretary secretariat agency authority administration service services guard council cabinet "
    "treasury bank bureau commission intelligence presidency congress delegation customs coastguard house kremlin "
    "minister border air assembly foreign union central team committee justice mint".split()
)
"""Nouns of bodies that are a state's, lower case."""


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(r"((?:[A-Z][\w.-]*[ ]?){1,3})[’']s? $")


def as_speaker(figure: Figure, how: str = "role") -> Speaker:
    """A body as who speaks, led to by a `pronoun` or by a word for what it is."""
    name = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", figure.name)
    return Speaker(name=name, kind="organisation", resolved_by="pronoun" if how == "pronoun" else "role",
                   named_by=figure.named_by, confidence=0.6)  # fmt: skip


def own_body(text: str, cast: Cast, referents: Referents, source: Span, words: str) -> Speaker | None:
    """Whose campaign or office "his campaign" is: "Ada Holt’s campaign"; which one "her company" is.

    None where that is not plain.
    """
    found = re.fullmatch(r"(?:his|her) ((?:[a-z]+ )?([a-z]+))", words.lower())
    if found is None or found.group(2) not in _OWN | _COMPANIES | _NAMED_SO:
        return None
    if found.group(2) in _OWN and (office := office_of_holder(text, cast, source[0], found.group(1))) is not None:
        return office
    choice = referents.meant(source[0])
    if choice is None or choice.trace is None or choice.share < _LEAST or choice.ahead < _AHEAD:
        return None
    if found.group(2) not in _OWN:
        body = _body_of(text, cast, choice.trace.figure, found.group(2))
        return as_speaker(body, "pronoun") if body else None
    name = choice.trace.figure.name
    return Speaker(name=f"{name}’s {found.group(1)}", side=name, kind="organisation", resolved_by="pronoun",
                   named_by=choice.trace.span, confidence=sureness(choice.share))  # fmt: skip


def own_campaign(text: str, cast: Cast, referents: Referents, at: int) -> Speaker | None:
    """Whose "the campaign" at `at` is: the last one before it in the paragraph is his or hers: "her campaign".

    Or all of which the text has told so far are one person's: "Holt’s campaign", "her campaign", "Holt aides".
    """
    told = [*re.finditer(r"\b(?:(his|her) )?(?:[a-z]+ )?campaign\b", text[:at], re.IGNORECASE)]
    last = told[-1] if told and told[-1].start() > text.rfind("\n", 0, at) else None
    if last is not None and last.group(1):
        return _owned(referents, last.start())
    named = [
        (mention, figure) for mention, figure in cast.before(at, _MOST_NAMES)
        if figure.person
        and (_campaign_behind().match(text, mention.end) or _people_behind().match(text, mention.end))
    ]  # fmt: skip
    owned = [one for match in told if match.group(1) and (one := _owned(referents, match.start()))]
    if re.search(r"\b(?:[Aa]n?|[Aa]nother|[Rr]ival|[Oo]ther|[Bb]oth|[Ee]ach) (?:\w+ )?campaigns?\b", text[:at]):
        return None
    owners = {figure.name for _, figure in named} | {one.side for one in owned}
    if len(owners) != 1 or not owned:
        return None
    return owned[-1] if at - (owned[-1].named_by or (0, 0))[0] < _FAR else None


def _owned(referents: Referents, at: int) -> Speaker | None:
    """Whose campaign "his campaign" at `at` is."""
    choice = referents.meant(at)
    if choice is None or choice.trace is None or choice.share < _LEAST or choice.ahead < _AHEAD:
        return None
    name = choice.trace.figure.name
    return Speaker(name=f"{name}’s campaign", side=name, kind="organisation", resolved_by="role",
                   named_by=choice.trace.span, confidence=0.6)  # fmt: skip


_OWN = frozenset("campaign office team camp foundation".split())
_COMPANIES = frozenset("company firm".split())
_NAMED_SO = frozenset("party union bank club university airline federation association".split())
"""Nouns that the name of such a body has in it."""


def _body_of(text: str, cast: Cast, figure: Figure, head: str) -> Figure | None:
    """The only body that a person's role or what stands behind the name tells: "Ada Holt of Hull Ferries"."""
    leads = head in _NAMED_SO or not _LEADING.isdisjoint(figure.role_words)
    told = [match for match in (_in_role().search(figure.role or ""),) if match and leads]
    told += [match for mention in figure.mentions[:_MOST] if (match := _behind_name().match(text, mention.end))]
    bodies = {name: cast.named(name) for match in told for name in match.groups() if name}
    fitting = [
        body for body in bodies.values()
        if body is not None and body.kind == "organisation" and not body.person
        and (head in body.name.lower() if head in _NAMED_SO else _is_firm(body.name))
    ]  # fmt: skip
    return fitting[0] if len(fitting) == 1 else None


def _is_firm(name: str) -> bool:
    last = name.lower().split()[-1]
    return last not in ENDS_OF_OTHERS | NO_COMPANIES and name.lower() not in PARTIES and name not in sides()


_LEADING = frozenset(
    "chief executive ceo cfo coo founder co-founder cofounder director chairman chairwoman chairperson chair "
    "owner co-owner manager boss partner engineer lawyer head".split()
)
"""Words of roles in a firm; a mayor's town is no company of his."""
_BODY = r"([A-Z][\w.&-]*(?: (?:of |for )?[A-Z][\w.&-]*)*)"


@cache
def _in_role() -> re.Pattern[str]:
    return re.compile(rf"\b(?:of|at|for|with) (?:the )?{_BODY}\Z|^{_BODY} [a-z]")


@cache
def _behind_name() -> re.Pattern[str]:
    return re.compile(rf" of (?:the )?{_BODY}")


def _campaign(text: str, cast: Cast, at: int) -> Speaker | None:
    """The last "Holt’s campaign" or "Holt campaign" before `at`, if that is near, as "Ada Holt’s campaign".

    Or the only one that the text has named so far, of the one who is named most; or of whom "Holt’s list, which | the
    campaign says" tells.
    """
    if (owner := owner_here(text, cast, at)) is not None:
        return Speaker(name=f"{owner.name}’s campaign", side=owner.name, kind="organisation", resolved_by="role",
                       named_by=owner.named_by, confidence=0.6)  # fmt: skip
    found = [
        (mention, figure, behind.end()) for mention, figure in cast.before(at, _MOST_NAMES)
        if figure.person and (behind := _campaign_behind().match(text, mention.end))
    ]  # fmt: skip
    last = cast.before(at, 12)[-1][0].start if found else 0
    near = found and at - found[0][0].start < 2 * _REACH and found[0][0].start >= last
    if not near:
        beside = [
            (mention, figure, mention.end) for mention, figure in cast.before(at, _NEAREST)
            if figure.person and at - mention.start < 2 * _REACH and _people_behind().match(text, mention.end)
        ]  # fmt: skip
        near = beside and len({each.name for _, each, _ in beside}) == 1
        found = beside if near else found
    if not found:
        return None
    mention, figure, end = found[0]
    if not near and (len({each.name for _, each, _ in found}) > 1 or figure is not _most_named(cast, at)):
        return None
    return Speaker(name=f"{figure.name}’s campaign", side=figure.name, kind="organisation",
                   resolved_by="role", named_by=(mention.start, end), confidence=0.6)  # fmt: skip


def _administration(text: str, cast: Cast, at: int) -> Speaker | None:
    """The president’s whose administration alone the text has named before `at`: "Ada Holt’s administration".

    Where it has named none, that of the only president, by that title before the name, whom it names by then.
    """
    before = cast.before(at, _MOST_NAMES)
    found = [
        (mention, figure) for mention, figure in before
        if re.compile(r"(?:[’']s?)? [Aa]dministration\b").match(text, mention.end)
    ]  # fmt: skip
    if found and not all(figure.person for _, figure in found):
        return None  # "the Food and Drug Administration", a university's
    titled = re.compile(r"\bPresident(?:-elect)? \Z")
    presidents = [
        (mention, figure) for mention, figure in before
        if figure.person and titled.search(text, max(0, mention.start - 20), mention.start)
    ]  # fmt: skip
    found = found or presidents
    if not found or len({id(figure) for _, figure in found}) > 1 or cast.bodies_with("administration"):
        return None
    mention, figure = found[0]
    return Speaker(name=f"{figure.name}’s administration", side=figure.name, kind="organisation", resolved_by="role",
                   named_by=(mention.start, mention.end), confidence=0.6)  # fmt: skip


def _most_named(cast: Cast, at: int) -> Figure | None:
    """The person whom the text names most often before `at`."""
    people = Counter(id(figure) for _, figure in cast.before(at, _MOST_NAMES) if figure.person)
    most = people.most_common(1)
    return next((figure for figure in cast.figures if most and id(figure) == most[0][0]), None)


@cache
def _campaign_behind() -> re.Pattern[str]:
    return re.compile(r"(?:[’']s?)? (?:(?:presidential|primary|election|reelection|re-election|[0-9]{4}) )?campaign\b")


@cache
def _people_behind() -> re.Pattern[str]:
    """Those around one who wants an office: "Holt allies", "Holt’s advisers"."""
    people = "allies|aides?|advisers?|advisors?|strategists?|staffers?|spokes[a-z]+|team|camp"
    return re.compile(rf"(?:[’']s?)? (?:(?:campaign|senior|top|presidential) )?(?:{people})\b")


@cache
def _what_it_is() -> re.Pattern[str]:
    """What a body is, behind its name: ", a firm", ", the country’s largest union", " is a Leeds company"."""
    ends = r"(?=[,.;]| (?:that|which|based|in|of|for|with|from)\b)"
    return re.compile(rf"(?:, | is | was )(?:an?|the|one of the) (?:[\w’'-]+ ){{0,4}}?([a-z]+){ends}")


@cache
def sentences() -> re.Pattern[str]:
    """Where sentences begin."""
    return re.compile(r"(?:^|\n+|(?<!\bMr)(?<!\bDr)(?<!\bU\.S)\.[”\"’']?[ \u00a0]|[?!][”\"’']?[ \u00a0])(?=[^\W\d_])")
