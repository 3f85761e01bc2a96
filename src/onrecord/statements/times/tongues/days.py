"""Days in any of the languages: dates as printed, weekdays, today and its like, parts of the day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from onrecord.statements.times.days import day_without_year, days
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Meaning, Rule
from onrecord.statements.times.stretch import Stretch, a_day, a_part, a_week, day_of
from onrecord.statements.times.tense import Direction
from onrecord.statements.times.tongues.feasts import feast_rules, of_easter
from onrecord.statements.times.tongues.lookalikes import is_name, is_street
from onrecord.statements.times.tongues.vocabulary import YEAR, Vocabulary, key, one_of

_REPEATED = re.compile(
    (
        r"\b(?:jede[nrsm]?|immer|chaque|tous les|les|cada|todos los|los|todas as|aos|às|ogni|tutti i|elke|iedere"
        r"|toda|varje|hver|hvert|kvar|każd[yąa]|co|кажд(?:ый|ую|ое)|по|кожн(?:ого|ий|у)|щоп)\s+\Z"
    ),
    re.I,
)
"""Before a weekday that comes again and again."""
_NO_TOMORROW = re.compile(
    r"\b(?:la|esta|cada|una|media|de|por|en|am|an|der|den|dem|diesem|jeden|un|il|le|um)\s+\Z", re.I
)
"""Before a word that is a morning there, or the future, where it might be tomorrow."""
_BEGINS = re.compile(r"(?:\A|[.!?:“”„»«\"\n]\s?)\Z")
_ENDS = re.compile(r" ?(?:[,.;:()!?\n]|\Z)")
_GOES_ON = re.compile(r" ?(?:[,.;:()!?\n]|\Z|(?:que|em|n[oa]s?|à|ao|e|com|para|por|pel[oa]s?)\b)")


_BEHIND_NUMBER = (
    r"(?:\.(?= [a-zäöåæø]))?(?= ?[,;:)?!.](?!\d)|\s*\Z|\n| (?:au|à|a|en|in|alle|dalle|às|no|na|um|ab|im|i|kl|om|och|et"
    r"|y|e|und|dès|con|por|para|dans|del|op|met|og|på|sur|pour|per|contre|contra|vor|mit)\b)"
)
"""What stands behind the number of a day, and not behind how many did something that day: "samedi 21 | personnes"."""


def day_rules(v: Vocabulary) -> tuple[Rule, ...]:
    """The rules for days of one language."""
    month, weekday, part = one_of(v.months), one_of(v.weekdays), one_of(v.parts)
    calendar = (
        rf"(?:(?P<weekday>{weekday}),? (?:den |dem |der |le |el |il |o |dia )?)?"
        rf"(?P<day>{v.day})(?:{v.to}(?P<end>{v.day}))?"
        rf"{v.of}(?P<month>{month})(?:\.(?= (?:19|20)))?{v.year_behind('year')}?"
    )
    first_of_two = rf"(?P<day>{v.day})(?={v.and_}{v.day}{v.of}(?P<month>{month})(?:{v.of_year}(?P<year>{YEAR}))?)"
    numeric = (
        r"(?:(?P<iso>(?:19|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)"
        r"|(?P<a>[0-3]?\d)(?P<mark>[./-])(?P<b>[01]?\d)(?P=mark)(?P<long>(?:19|20)\d\d))(?![\d/])"
    )
    named = rf"(?:(?P<pre>{v.next}|{v.last}|{v.this}) )?(?P<weekday>{weekday})"
    named += rf"(?: (?P<post>{v.next}|{v.last}))?" if v.behind else ""
    named += (
        rf"(?:[ -]?(?P<part>{part}))?(?P<paren> ?\((?:dia )?(?P<number>\d{{1,2}})\.?(?:[./]?\d{{1,2}}\.?| ?(?:de"
        rf" )?{month})?\))?"
    )
    relative = rf"(?P<day>{one_of(v.days)})(?:[ -]?(?P<part>{part}))?"
    rules = [
        Rule(calendar, _calendar(v)),
        Rule(first_of_two, _calendar(v)),
        *feast_rules(v),
        *_night_rules(v),
        *(Rule(rf"(?:{part})", _part_alone(lead, name)) for lead, part, name in v.alone),
        Rule(numeric, _numeric),
        *([Rule(r"(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.", _short_numeric)] if r"\." in v.day else []),
        Rule(named, _weekday(v)),
        Rule(rf"(?P<weekday>{weekday}),? (?:den |dia |día )?(?P<number>\d{{1,2}}){_BEHIND_NUMBER}", _numbered(v)),
        Rule(relative, _relative(v)),
    ]
    if v.tonight:
        rules.append(Rule(one_of(v.tonight), _tonight(v)))
    return tuple(rules)


def _calendar(v: Vocabulary) -> Meaning:
    """`3. März`, `lundi 4 mai 2026`, `del 3 al 5 de marzo`."""

    before = (re.compile(rf"\b(?:{v.last}) (?:d[ií]a )?\Z", re.I), re.compile(rf"\b(?:{v.next}) (?:d[ií]a )?\Z", re.I))

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        if is_street(place.text, match.start()):
            return None
        month, day = v.month_of(match["month"]), _number(match["day"])
        year = v.year_told(match, "year", place.day.year)
        if year:
            first = date(year, month, day)
        else:
            told = match.groupdict().get("weekday")
            weekday = v.weekdays[key(told)] if told else None
            looking = _told_way(before, match, place)
            first = day_without_year(month, day, weekday, looking)
            if looking is not place and weekday is None and looking.direction == "past" and first > place.day:
                first = date(first.year - 1, month, day)
        end = match.groupdict().get("end")
        return days(first, date(first.year, month, _number(end))) if end else a_day(first)

    return meaning


def _told_way(before: tuple[re.Pattern[str], re.Pattern[str]], match: re.Match[str], place: Place) -> Place:
    """The place, looking as the word before a day says: "el pasado 15 de octubre" and "ese 15 de octubre" are over."""
    low = max(0, match.start() - _WORD)
    if _POINTING.search(place.text, low, match.start()):
        return Place(place.text, place.base, place.named, lambda: "past")
    for pattern, way in zip(before, _WAYS, strict=True):
        if pattern.search(place.text, low, match.start()):
            return Place(place.text, place.base, place.named, lambda way=way: way)  # type: ignore[misc]
    return place


_POINTING = re.compile(
    r"\b(?:ese|aquel|aquella|quel|quell[’']|(?:n|d)?aquele|jene[mnrs]|den där|den der)\s+(?:d[ií]a )?\Z", re.I
)
"""What points to a day that was told; the French "ce" points to this one as well."""
_WORD = 24
"""Characters of the word for next or last before a day."""
_WAYS: tuple[Direction, Direction] = ("past", "future")


def _number(words: str) -> int:
    """The number of a day; the first is often a word or has a sign of its own."""
    figures = re.sub(r"\D", "", words)
    return int(figures) if figures else 1


def _part_alone(lead: str, part: str) -> Meaning:
    """`am Vormittag`, `in serata`: of the day named last, else of the day that is counted from."""
    before = re.compile(rf"(?:{lead})\Z", re.I)

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        low = max(0, match.start() - 24)
        if _REPEATED.search(place.text, low, match.start()) or not before.search(place.text, low, match.start()):
            return None
        named = place.named.day
        near = named is not None and named.first is not None and abs((day_of(named.first) - place.day).days) <= 7
        return a_part(named.first if near and named is not None and named.first is not None else place.day, part)

    return meaning


def _numeric(match: re.Match[str], place: Place) -> Stretch | None:
    """`2026-03-14`, `14.3.2026`, `14/03/2026`: the day before the month."""
    if match["iso"]:
        return a_day(date(int(match["iso"]), int(match["m"]), int(match["d"])))
    return a_day(date(int(match["long"]), int(match["b"]), int(match["a"])))


_DATED = re.compile(r"\b(?:am|vom|zum|bis|ab|seit|den|und|dem|til|fra|før|efter|etter) \Z", re.I)


def _short_numeric(match: re.Match[str], place: Place) -> Stretch | None:
    """`am 12.9.`: without its year, behind a word that stands before days."""
    if not _DATED.search(place.text, max(0, match.start() - 8), match.start()):
        return None
    return a_day(day_without_year(int(match["month"]), int(match["day"]), None, place))


def _weekday(v: Vocabulary) -> Meaning:
    """`Sonntag`, `vendredi dernier`, `el próximo lunes`, `Montagabend`, `sexta-feira (12)`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        if _REPEATED.search(place.text, max(0, match.start() - 12), match.start()):
            return None
        word = key(match["weekday"])
        bare = not (match["pre"] or match["paren"] or match["part"])
        if feast := of_easter(v.weekdays[word], place.text, match.end(), place):
            return feast
        if bare and is_name(v, place.text, *match.span("weekday")):
            return None
        if f"{word}-feira" in v.weekdays and not match["paren"]:  # "segunda" is as often the second
            ends = _GOES_ON if match["pre"] else _ENDS
            if not ends.match(place.text, match.end()):
                return None
        how = match["pre"] or match.groupdict().get("post") or ""
        found = _the_weekday(v, v.weekdays[word], how, place)
        if word in v.over or word in v.owned:
            back = (place.day.weekday() - v.weekdays[word]) % 7
            found = a_day(place.day - timedelta(days=back or (7 if word in v.over else 0)))
        if match["number"]:
            found = _of_number(int(match["number"]), v.weekdays[word], place) or found
        return _with_part(v, found, match["part"])

    return meaning


def _numbered(v: Vocabulary) -> Meaning:
    """`samedi 21`, `martes 24`: a weekday with the number of the day, where a day nearby has both."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        if _REPEATED.search(place.text, max(0, match.start() - 12), match.start()):
            return None
        return _of_number(int(match["number"]), v.weekdays[key(match["weekday"])], place)

    return meaning


def _the_weekday(v: Vocabulary, number: int, how: str, place: Place) -> Stretch:
    back = (place.day.weekday() - number) % 7
    if how and re.fullmatch(v.last, how, re.I):
        found = a_day(place.day - timedelta(days=back or 7))
        return found.approximate() if a_week(day_of(found.first or place.day)) == a_week(place.day) else found
    if how and re.fullmatch(v.next, how, re.I):
        found = a_day(place.day + timedelta(days=(-back) % 7 or 7))
        return found if number <= place.day.weekday() else found.approximate()
    if how and not v.fronted and place.direction is None:  # "this": of the week under way
        return a_day(place.day + timedelta(days=number - place.day.weekday())).approximate()
    ahead = place.expects if how else place.ahead
    return a_day(place.day + timedelta(days=(-back) % 7) if ahead else place.day - timedelta(days=back))


def _of_number(number: int, weekday: int, place: Place) -> Stretch | None:
    """The nearest day of that number which is such a weekday."""
    near = (place.day + timedelta(days=off) for off in sorted(range(-31, 32), key=abs))
    return next((a_day(one) for one in near if one.day == number and one.weekday() == weekday), None)


def _with_part(v: Vocabulary, found: Stretch, part: str | None) -> Stretch:
    return a_part(found.first, v.parts[key(part)]) if part and found.first is not None else found


def _relative(v: Vocabulary) -> Meaning:
    """`gestern`, `après-demain`, `ayer por la tarde`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        word = match["day"]
        before = max(0, match.start() - 12)
        if key(word) in _MORNINGS and _is_morning(place.text, before, match.start(), word):
            return None
        return _with_part(v, a_day(place.day + timedelta(days=v.days[key(word)])), match["part"])

    return meaning


_MORNINGS = frozenset({"morgen", "mañana", "domani", "demain"})


def _is_morning(text: str, before: int, start: int, word: str) -> bool:
    if word == "Morgen" and not _BEGINS.search(text, max(0, start - 2), start):
        return True
    return _NO_TOMORROW.search(text, before, start) is not None


def _tonight(v: Vocabulary) -> Meaning:
    """`vanavond`, `ce matin`, `anoche`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        off, part = v.tonight[key(match[0])]
        if part == "night" and off < 0 and place.expects:
            off = 0  # the night to come
        return a_part(place.day + timedelta(days=off), part)

    return meaning


def _night_rules(v: Vocabulary) -> Iterator[Rule]:
    """Nights between two days, told by the second: `die Nacht zum Donnerstag`, `la nuit de mardi à mercredi`."""
    date_ = rf"(?P<day>{v.day}){v.of}(?P<month>{one_of(v.months)}){v.year_behind('year')}?"
    ends: tuple[tuple[str, Meaning], ...] = (
        (rf"(?:(?P<weekday>{one_of(v.weekdays)}),? (?:den |dem |le |el |il |o |dia )?)?{date_}", _calendar(v)),
        (rf"(?P<weekday>{one_of(v.weekdays)})", _plain_weekday(v)),
        (rf"(?P<relative>{one_of(v.days)})", _plain_relative(v)),
    )
    first = rf"(?:{one_of(v.weekdays)}|{v.day}(?:{v.of}{one_of(v.months)})?|{one_of(v.days)})"
    for pattern in v.nights:
        for end, meaning in ends:
            yield Rule(pattern.replace("{first}", first).replace("{second}", end), _night_before(meaning))


def _plain_weekday(v: Vocabulary) -> Meaning:
    return lambda match, place: _the_weekday(v, v.weekdays[key(match["weekday"])], "", place)


def _plain_relative(v: Vocabulary) -> Meaning:
    return lambda match, place: a_day(place.day + timedelta(days=v.days[key(match["relative"])]))


def _night_before(day: Meaning) -> Meaning:
    """The night that ends on a day."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        found = day(match, place)
        return a_part(found.first - timedelta(days=1), "night") if found and found.first is not None else None

    return meaning
