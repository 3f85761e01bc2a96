"""Names as a model that looked at the text sees them: cut to what it found, of the kind that most mentions have."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise

from onrecord.given_names import is_listed
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import NameKind, Span
from onrecord.statements.lexicon import language_of
from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.people.crowds import ONES
from onrecord.statements.lexicon.people.honorifics import AFTER, BEFORE, HONORIFICS, OFFICES, RANK_WORDS
from onrecord.statements.lexicon.people.roles import BESIDE, BODIES, KIN, RANKS, ROLES
from onrecord.statements.speakers.cast.body_names import owned
from onrecord.statements.speakers.cast.led_by_nouns import without_noun
from onrecord.statements.speakers.cast.looks import is_body, is_time
from onrecord.statements.speakers.cast.mentions import Mention, begins_sentence
from onrecord.statements.speakers.cast.personal import small_words
from onrecord.statements.speakers.cast.possessive import is_possessive

_LONG = 4
"""Words from which on a run of capitals may hold more than a name."""


def without_openings(text: str, mentions: Sequence[Mention], judged: dict[str, NameKind]) -> list[Mention]:
    """Mentions without single words that only ever begin sentences, and that a model took for no name: "Research"."""
    inside = {m.name.lower() for m in mentions if not begins_sentence(text, m.start)}
    return [
        m for m in mentions
        if " " in m.name or m.titles or m.name.lower() in judged or m.name.lower() in inside or is_given(m.name)
        or m.name.isupper() or m.name.endswith(("’s", "'s")) or m.name.lower() in KNOWN or m.name in sides()
    ]  # fmt: skip


def without_article(text: str, mentions: Sequence[Mention]) -> frozenset[str]:
    """The names, lower case, that somewhere stand without an article, as people's do: not "the Hull Herons"."""
    return frozenset(m.name.lower() for m in mentions if not _article().search(text, max(0, m.whole - 7), m.whole))


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:[Tt]he|[Aa]n?|[Ff]ormer) \Z")


def short_forms(text: str, mentions: Sequence[Mention], judged: dict[str, NameKind]) -> dict[str, str]:
    """Short names of bodies, lower case, that stand in brackets behind the long one: "Port Authority (Porta)"."""
    short = {}
    for long, mention in pairwise(mentions):
        between = text[long.end : mention.start] + text[mention.end : mention.end + 1]
        if between not in (" ()", " (the )") or " " in mention.name or " " not in long.name:
            continue
        body = judged.get(long.name.lower()) == "organisation" or is_body(long.name)
        if body and mention.name[0].lower() in {word[0].lower() for word in long.name.split()}:
            short[mention.name.lower()] = long.name
    return _by_letters(mentions, judged) | short


def _by_letters(mentions: Sequence[Mention], judged: dict[str, NameKind]) -> dict[str, str]:
    """Bodies' names of letters, lower case, that one body's words begin with: "HPA", "Hull Port Authority"."""
    letters: dict[str, set[str]] = {}
    for mention in mentions:
        first = "".join(word[0] for word in mention.name.split() if word[0].isupper())
        if 1 < len(first) <= _MOST_LETTERS and judged.get(mention.name.lower()) == "organisation":
            letters.setdefault(first, set()).add(mention.name)
    names = {mention.name for mention in mentions if judged.get(mention.name.lower()) == "organisation"}
    return {name.lower(): next(iter(letters[name])) for name in names if len(letters.get(name, ())) == 1}


_MOST_LETTERS = 5
"""Letters that a body may be called by."""


def is_given(name: str) -> bool:
    """Whether a name begins with a given name."""
    given = name.split()[0].lower()
    return given in MALE or given in FEMALE


def trimmed(text: str, mentions: Sequence[Mention], kinds: Sequence[tuple[Span, NameKind]]) -> list[Mention]:
    """Mentions, long ones cut to the names that a model found in them: a headline in capitals is no name.

    Short ones, too, where a body's name leads on to somebody's: "told the Bay Post | Holt said".
    """
    starts = [span[0] for span, _ in kinds]
    small = small_words(text)
    head_ends = max(0, text.find("\n"))
    names = {mention.name for mention in mentions if mention.start > head_ends}
    out = []
    behind = 0
    for mention in mentions:
        if mention.start < behind:
            continue  # in a name that a model found to go on
        first, last = bisect_left(starts, mention.whole), bisect_left(starts, mention.end)
        if (more := _longer(text, mention, kinds[first:last])) is not None:
            behind = more.end
            out.append(more)
            continue
        found = [(span, kind) for span, kind in kinds[first:last] if span[1] <= mention.end]
        inside = [span for span, _ in found]
        head = bool(inside) and inside[0][0] == mention.start and _goes_on(text[inside[0][1] : mention.end])
        head = head and not any(kind == "person" and " " in text[slice(*span)] for span, kind in found)
        lead = text[mention.start : inside[0][0]].split() if inside else []
        parted = len(found) == 1 and found[0][1] == "person" and lead[-1:] and lead[-1].lower() in BODIES
        parted = parted or _is_body_and_person(mention, found)
        if not parted and (named := _without_title(mention, found) or _cut(text, mention, found, small)):
            out.append(named)
            continue
        whole = bool(inside) and inside[0][0] <= mention.start and inside[0][1] >= mention.end - 1
        whole = whole or owned().search(mention.name) is not None or _are_of_one(text, mention, inside)
        if (len(mention.name.split()) < _LONG and not parted) or not inside or whole or head:
            out.append(mention)
            continue
        for start, end in inside:
            possessive = is_possessive(text, end)
            out.append(Mention(start, end, text[start:end].replace("\n", " "), "", start, possessive))
    out = [_as_below(mention, names) if mention.end <= head_ends else mention for mention in out]
    people = {place for span, kind in kinds if kind == "person" for place in (span[1], span[1] - 1)}
    return [without_noun(text, mention, mention.end in people) or mention for mention in out]


def _are_of_one(text: str, mention: Mention, spans: Sequence[Span]) -> bool:
    """Whether what a model found in a run of capitals are parts of one name: "Mohammed | bin | Rashid Al Varn"."""
    between = [text[a[1] : b[0]] for a, b in pairwise(spans)]
    apart = bool(between) and not all(words.strip() in _OF_SONS for words in between)
    led = bool(spans) and text[mention.start : spans[0][0]].rstrip().endswith((" bin", " ibn", " bint"))
    return (bool(between) or led) and not apart


_OF_SONS = frozenset("bin ibn bint Al al Abu Umm".split())
"""Small words between the parts of an Arabic name."""


def _tells_what(word: str) -> bool:
    """Whether a word, lower case, before a name tells what somebody is: "widow", "headteacher"."""
    return word in KIN or word in ROLES or word in BESIDE or word in ONES


def _as_below(mention: Mention, names: Collection[str]) -> Mention:
    """A name in the headline without what runs into it, where the text has it alone: "Harbour Widow | Ada Holt",
    "Ada Holt | Backs"."""
    words = mention.name.split(" ")
    for lead in range(1, len(words) - 1):
        name = " ".join(words[lead:])
        before = [word.lower() for word in words[:lead]]
        if name in names and is_listed(words[lead].lower()):
            if any(word in _NEVER_APART or is_listed(word) for word in before):
                return mention
            titles = words[lead - 1] if _tells_what(before[-1]) else ""
            return Mention(mention.end - len(name), mention.end, name, titles, mention.whole, mention.possessive)
    for last in range(len(words) - 1, 1, -1):
        name = " ".join(words[:last])
        if name in names and is_listed(words[0].lower()) and words[last].lower() in _IN_HEADLINES:
            return Mention(mention.start, mention.start + len(name), name, mention.titles, mention.whole, False)
    return mention


_IN_HEADLINES = frozenset(
    "just got backs sides wins gets hits slams blasts rips calls claims denies defends drops faces gives gains goes "
    "has is will hints holds hopes joins jokes keeps launches leads leaves lets looks loses makes meets mocks names "
    "needs offers opens picks plans pledges plays praises promises proposes pulls pushes puts quits raises reacts "
    "refuses rejects releases responds returns reveals runs says seeks sees sends shares shows signs skips speaks "
    "starts stops suspends takes talks targets tells threatens tops touts tries turns unveils urges visits vows "
    "walks wants warns".split()
)
"""Words that go on behind a name in a headline that has all words with capitals."""


def _without_title(mention: Mention, found: Sequence[tuple[Span, NameKind]]) -> Mention | None:
    """A person's name without how somebody is addressed before it: "Alhaji Musa Holt"; None where nobody is so."""
    words = mention.name.split()
    lead = 0
    while lead < len(words) - 1 and _is_addressed(words, lead):
        lead += 1
    rest = words[lead:]
    if not lead or words[lead - 1].lower() in BEFORE or not BODIES.isdisjoint(word.lower() for word in rest):
        return None
    sure = any(kind == "person" and end >= mention.end - 1 for (_, end), kind in found)
    if not sure and (found or len(rest) < 2):
        return None
    name = mention.name.split(" ", lead)[-1]
    titles = f"{mention.titles} {' '.join(words[:lead])}".strip()
    return Mention(mention.end - len(name), mention.end, name, titles, mention.whole, mention.possessive)


def _is_addressed(words: Sequence[str], at: int) -> bool:
    word = words[at].lower().rstrip(".")
    if word in AFTER:
        return at > 0
    return (
        word in HONORIFICS
        or word in OFFICES
        or _is_rank(word)
        or (word in BEFORE and words[at + 1].lower() in OFFICES | HONORIFICS | AFTER)
    )


def _is_rank(word: str) -> bool:
    """Whether a word is a rank cut short or put together: "Maj" of "Maj Gen", "Lt-Col", "Major-Gen"; not "Major"."""
    parts = word.replace(".", "").split("-")
    return (len(parts) > 1 or f"{parts[0]}." in RANKS) and RANK_WORDS.issuperset(parts)


def _longer(text: str, mention: Mention, found: Sequence[tuple[Span, NameKind]]) -> Mention | None:
    """A person's name with what follows behind a small word, where a model found it whole: "Ada d’Orr"."""
    for (start, end), kind in found:
        if kind == "person" and start == mention.start and end > mention.end and not mention.possessive:
            rest = text[mention.end : end]
            if rest[:1] in " \u00a0" and rest[1:2].islower() and not _joins().match(rest):
                name = text[start:end].replace("\n", " ")
                return Mention(start, end, name, mention.titles, mention.whole, is_possessive(text, end))
    return None


@cache
def _joins() -> re.Pattern[str]:
    """Small words that stand between two names."""
    return re.compile(r" (?:and|for|the|of)\b")


def _cut(text: str, mention: Mention, found: Sequence[tuple[Span, NameKind]], small: frozenset[str]) -> Mention | None:
    """A mention without what runs into the one person's name that a model found in it; None where nothing does.

    Before it: a word that begins a sentence ("See Holt"), a noun ("Mathematician Ada Holt"), a word for kin, which is a
    title ("Grandma Ada"). Behind it: "I", a verb of a headline ("Ada Holt Refuses"). `small`: the words that the text
    has in small letters.
    """
    if len(found) != 1 or found[0][1] != "person":
        return None
    start, end = found[0][0]
    lead, tail = text[mention.start : start].split(), text[end : mention.end].strip(".").split()
    name = text[start:end].replace("\n", " ")
    if tail and not lead:
        if text[end : end + 1] not in (" ", "\u00a0") or not (tail[0] == "I" or _is_verb(tail[0].lower())):
            return None
        if text.startswith(_SAYING, mention.end):
            return None  # "Samir Said said"
        if start < mention.start:  # a headline's words before "Democratic Party" were taken for titles
            return Mention(start, end, name, "", start, False)
        return Mention(start, end, name, mention.titles, mention.whole, False)
    if not lead or tail or text[start - 1] not in " \u00a0":
        return None
    if all(_tells_what(word.lower()) for word in lead):
        return Mention(start, end, name, " ".join(lead), mention.whole, mention.possessive)
    if any(word.lower() in _NEVER_APART or is_listed(word.lower()) for word in lead):
        return None
    first, *more = name.split()
    nouns = bool(more) and is_listed(first.lower())
    if nouns or all(
        word.lower() in small or word.lower() in _OPENING or word.endswith("ly") or is_time(word.lower())
        for word in lead
    ):
        return Mention(start, end, name, "", start, mention.possessive)
    return None


_SAYING = (" said ", " says ", " told ")
_NEVER_APART = frozenset("the st st. saint san santa al el abu ibn bin ben de da van von la le o mac sri".split())
"""Words that go on with the name behind them, lower case."""
_OPENING = frozenset(
    "see follow together yeah yep yes uh um hi hello hey neither either half team via from to by with about like on in "
    "at for if as but and yet also plus while when since though although than trust read watch meet ask thank thanks "
    "via re says said using working never more another".split()
)
"""Words that run into a name where a sentence or headline begins with them."""


def _is_verb(word: str) -> bool:
    return language_of("", "en").words.get(word) in ("V", "v", "A", "E")


def _is_body_and_person(mention: Mention, found: Sequence[tuple[Span, NameKind]]) -> bool:
    """Whether a body's name and a person's stand side by side: "Speaking to the Daily Post Holt said"."""
    kinds = [kind for _, kind in found]
    return kinds == ["organisation", "person"] and (found[0][0][0], found[1][0][1]) == (mention.start, mention.end)


def _goes_on(rest: str) -> bool:
    """Whether a body's name goes on behind what a model found of it: "for Disease Prevention", "-operation"."""
    return rest.startswith(("-", " for ", " of ", " to ", " and ", ", "))


def judged_names(text: str, mentions: Sequence[Mention], kinds: Sequence[tuple[Span, NameKind]]) -> dict[str, NameKind]:
    """For each name, lower case, that a model has found its kind, by most of its mentions."""
    starts = [span[0] for span, _ in kinds]
    votes: dict[str, Counter[NameKind]] = {}
    for mention in mentions:
        place = bisect_right(starts, mention.end - 1) - 1
        if place < 0 or kinds[place][0][1] <= mention.start:
            continue
        (_, end), kind = kinds[place]
        rest = text[end : mention.end].strip(" ,.").lower()
        if kind != "person" or not rest or rest in ("jr", "sr"):  # "Holt Tower" is no person
            votes.setdefault(mention.name.lower(), Counter())[kind] += 1
    return {name: count.most_common(1)[0][0] for name, count in votes.items()}
