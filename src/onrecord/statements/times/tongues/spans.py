"""Longer stretches in any of the languages: months, years, seasons, quarters, `nächste Woche`, `dans deux mois`."""

from __future__ import annotations

import re
from datetime import timedelta

from onrecord.statements.times.numbers import Count
from onrecord.statements.times.place import Place
from onrecord.statements.times.quarters import a_season_by, a_whole_before
from onrecord.statements.times.rules import Meaning, Rule
from onrecord.statements.times.shaping import third
from onrecord.statements.times.stretch import (
    Stretch,
    a_century,
    a_day,
    a_decade,
    a_half,
    a_month,
    a_quarter,
    a_season,
    a_weekend,
    a_year,
    day_of,
    moved,
    unit_of,
)
from onrecord.statements.times.tongues.counted import counted_rules
from onrecord.statements.times.tongues.lookalikes import is_count, is_name, is_street
from onrecord.statements.times.tongues.vocabulary import ROMANS, YEAR, Vocabulary, key, one_of
from onrecord.statements.times.units import recent, rolled, this_unit

_LEAD = 28
"""Characters before a time in which a preposition is looked for."""
_FAR = 100
"""Years ahead of the text that a year may be."""
_MONTHLY = re.compile(
    r"(?:\b(?:im|seit|bis|ab|vor|nach|von|vom|zum|und|oder|in|en|de|du|depuis|dès|avant|après|et|au|fin|mi"
    r"|tot|sinds|vanaf|na|voor|van|tegen|i|under|sedan|siden|från|fra|till|til|före|før|inden|innen|etter|efter"
    r"|w|do|od|po|przed|в|до|с|после|на|у|з|із|після)|[’'-]|d[’'])[ ]?\Z",
    re.I,
)
"""Before a month whose name means something else as well."""
_SEASONAL = re.compile(
    r"(?:\b(?:im|in|seit dem|bis zum|bis|zum|den|dem|des|vom|au|en|de|del|el|la|al|cet|cette|ce|este|esta"
    r"|para|no|na|do|da|o|até|a|nel|questo|questa|ab|nach dem|vor dem|de|het|deze|dit|tegen|het|dell|all|nell"
    r"|dall|quest|i|under|denna|denne|till|til|fra|från|inför|av|w|od|po|przed|в|на|до|с|этой|нынешней|у|з)[ ]"
    r"|\b(?:[ld]|cet|dell|all|nell|quest)[’'])\Z",
    re.I,
)
_BEEN = re.compile(
    r"\b(?:a|ont|ai|as|avons|avez|avait|avaient|aurait|auraient|ayant|n[’']a|pas|jamais|toujours|aussi|également)\s+\Z",
    re.I,
)
"""Before the French word for summer where it is "been"."""


def span_rules(v: Vocabulary) -> tuple[Rule, ...]:
    """The rules for what is longer than a day, of one language."""
    edges = (
        "(?:"
        + "|".join(f"(?P<{name}>{'|'.join(p for p, n in v.edges if n == name)})" for name in ("early", "mid", "late"))
        + ")"
    )
    how = rf"(?:{v.next}|{v.last}|{v.this})"
    pre, post = (
        rf"(?:(?P<pre>{how})(?: |(?<=[’'])))",
        rf"(?: (?P<post>{how})| del? (?P<same>{v.this})| (?P<year>{YEAR}))",
    )
    month = (
        rf"{edges}?{pre}?(?:{v.month_noun})?(?P<month>{one_of(v.months)})(?:\.(?= (?:19"
        rf"|20)))?(?:{v.year_behind('of')}|{post})?"
    )
    unit = one_of(word for word, unit in v.units.items() if unit not in ("day", "hour") or word in v.plurals)
    told = (
        rf"{edges}?(?:{pre}(?P<unit>{unit})" + (rf"|(?P<unit_before>{unit}) (?P<post>{how})" if v.behind else "") + ")"
    )
    noun = one_of(word for word, unit in v.units.items() if unit == "year" and word not in v.plurals)
    return (
        Rule(rf"(?:{pre})?(?:{v.weekend})(?: (?P<post>{how}))?", _weekend(v)),
        Rule(month, _month(v)),
        Rule(
            rf"(?:{edges}|(?P<this>{v.this}) )?(?P<noun>{noun} )?(?P<year>{YEAR})"
            + (rf"(?P<behind>{v.year_noun})?" if v.year_noun else ""),
            _year(v),
        ),
        Rule(told, _unit(v)),
        Rule(rf"{edges}(?P<unit>{unit})", _edge_of_unit(v)),
        *(Rule(f"(?:{pattern})", _word_for_edge(unit_, edge)) for pattern, unit_, edge in v.ends),
        *(Rule(f"(?:{pattern})", _that_season(name, how)) for pattern, name, how in v.seasonal),
        Rule(
            rf"{edges}?{pre}?(?P<season>{one_of(v.seasons)})"
            rf"(?:{v.year_behind('of')}|{post})?",
            _season(v),
        ),
        Rule(
            rf"(?P<number>{one_of(v.ordinals)}) (?:(?P<quarter>{v.quarters})|(?P<half>{v.halves}))"
            rf"(?:{v.year_behind('of')}| (?P<bare>{YEAR}))?",
            _quarter(v),
        ),
        Rule(rf"{edges}?(?:{v.decade})", _decade(v)),
        Rule(rf"{edges}?(?:{v.century})", _century),
        *counted_rules(v),
    )


def _how(v: Vocabulary, match: re.Match[str]) -> str:
    """Which of its kind the words name: next, last, this, or none."""
    told = match.groupdict()
    word = (told.get("pre") or told.get("post") or told.get("same") or "").strip()
    for name, pattern in (("next", v.next), ("last", v.last), ("this", v.this)):
        if word and re.fullmatch(pattern, word, re.I):
            return name
    return ""


def _edged(match: re.Match[str], of: Stretch) -> Stretch:
    """The early, middle or late part that the words ask for."""
    told = match.groupdict()
    return next((third(of, name) for name in ("early", "mid", "late") if told.get(name)), of)


def _month(v: Vocabulary) -> Meaning:
    """`März`, `Ende März 2027`, `mars dernier`, `el próximo mayo`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        word, number, how = key(match["month"]), v.month_of(match["month"]), _how(v, match)
        edged = any(match[name] for name in ("early", "mid", "late"))
        told = v.year_told(match, "of", place.day.year) or match["year"]
        if is_street(place.text, match.start()):
            return None
        if told:
            return _edged(match, a_month(int(told), number))
        before = place.text[max(0, match.start() - _LEAD) : match.start()]
        alone = not (edged or how)
        if word in v.short_months or (alone and is_name(v, place.text, *match.span("month"))):
            return None
        if word in v.ambiguous and alone and not _MONTHLY.search(before):
            return None
        if alone and v.small and word in v.ambiguous and match["month"][0].isupper() and before.strip():
            return None  # "vers Mars"
        if alone and not place.text[match.start()].isupper() and not _MONTHLY_ANY.search(before):
            return None
        year, here = place.day.year, place.day.month
        if how == "last":
            year -= number >= here
        elif how == "next":
            year += number <= here
        elif how != "this":
            ahead = place.ahead
            year += (number < here) if ahead else -(number > here)
        return _edged(match, a_month(year, number))

    return meaning


_MONTHLY_ANY = re.compile(r"(?:\b\w+ |[’'-])\Z")


def _year(v: Vocabulary) -> Meaning:
    """`2027`, `fin 2026`; no other number of four figures."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        told = match.start("year") > match.start() or match.groupdict().get("behind") is not None
        number, edged = int(match["year"]), told  # "fin 2027", "l'année 2027", "2027 roku"
        if match["this"]:
            return this_unit("year", "", place) if number == place.day.year else None
        before = place.text[max(0, match.start("year") - _LEAD) : match.start("year")]
        if is_count(v, place.text, match.start("year"), match.end(), edged):
            return None
        if not edged and v.lone_year and not re.search(rf"(?:{v.lone_year})\Z", before, re.I):
            return None
        if number > place.day.year + _FAR or (not v.lone_year and not edged and number < 1900):
            return None
        return _edged(match, a_year(number))

    return meaning


def _unit(v: Vocabulary) -> Meaning:
    """`nächste Woche`, `l'année dernière`, `este mes`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        unit = v.units[key(match["unit"] or match.groupdict().get("unit_before") or "")]
        how = _how(v, match)
        if re.search(v.weekend, match[0], re.I):
            return None
        word = (match["pre"] or "").lower()
        told = (match["unit"] or match.groupdict().get("unit_before") or "").lower()
        several = told in v.plurals
        if told == "mois":
            several = _SEVERAL.search(place.text, max(0, match.start() - 6), match.end()) is not None
        if several and how in ("next", "last"):
            return recent(unit, how == "next", place)
        if word.startswith(("últim", "ultim", "laatste")):
            return rolled(Count(1, 1), unit, False, place)
        if how == "this":
            later = re.search(rf"(?:{v.later})\Z", place.text[max(0, match.start() - _LEAD) : match.start()], re.I)
            return _edged(match, this_unit(unit, "later" if later else "", place))
        shift = 1 if how == "next" else -1
        if word.startswith(("übernächste", "vorletzte")):
            shift *= 2
        found = unit_of(moved(place.day, shift, unit), unit)
        return _edged(match, found.approximate() if unit in ("week", "quarter") else found)

    return meaning


_SEVERAL = re.compile(r"\b(?:les|ces|des|aux) (?:\w+ )?mois\b", re.I)
"""The French word for months that is the one for a month."""


def _edge_of_unit(v: Vocabulary) -> Meaning:
    """`Ende des Jahres`, `fin de mois`: of the unit under way."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        unit = v.units[key(match["unit"])]
        if re.search(v.weekend, match[0], re.I):
            return None
        found = unit_of(place.day, unit)
        if match["early"] and place.expects and found.first and day_of(found.first) < place.day:
            found = unit_of(moved(place.day, 1, unit), unit)
        return _edged(match, found)

    return meaning


def _word_for_edge(unit: str, edge: str) -> Meaning:
    """`Jahresende`, `jaareinde`: the last day, or the first."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        found = unit_of(place.day, unit)  # type: ignore[arg-type]
        if edge in ("early", "mid", "late"):
            return third(found, edge)
        if edge == "this":
            return this_unit(unit, "", place)  # type: ignore[arg-type]
        if edge == "last":
            return unit_of(moved(place.day, -1, unit), unit)  # type: ignore[arg-type]
        if edge == "start" and place.ahead and unit != "week":
            found = unit_of(moved(place.day, 1, unit), unit)  # type: ignore[arg-type]
        day = found.last if edge == "end" else found.first
        assert day is not None
        return a_day(day).approximate()

    return meaning


def _weekend(v: Vocabulary) -> Meaning:
    """`am Wochenende`, `le week-end dernier`, `este fin de semana`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        before = place.text[max(0, match.start() - _LEAD) : match.start()]
        how = _how(v, match)
        if (
            not how
            and not _SEASONAL.search(before)
            and not re.search(
                r"\b(?:am|vom|zum|le|du|op|il|i|under|w|на|в|у|før|innan|före|efter|etter)\s\Z", before, re.I
            )
        ):
            return None
        here = a_weekend(place.day)
        assert here.first is not None
        if how == "last":
            return a_weekend(place.day - timedelta(days=7)) if place.day.weekday() < 6 else here
        if how == "next":
            return here if day_of(here.first) > place.day else a_weekend(place.day + timedelta(days=7))
        return here if place.ahead or day_of(here.first) <= place.day else a_weekend(place.day - timedelta(days=7))

    return meaning


def _season(v: Vocabulary) -> Meaning:
    """`im Frühjahr`, `l'été prochain`, `otoño de 2026`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        season, how = v.seasons[key(match["season"])], _how(v, match)
        told = v.year_told(match, "of", place.day.year) or match["year"]
        edged = any(match[name] for name in ("early", "mid", "late"))
        before = place.text[max(0, match.start() - _LEAD) : match.start()]
        if match["season"].lower() == "été" and _BEEN.search(before):
            return None
        if told:
            return _edged(match, a_season(int(told), season))
        if not (how or edged or key(match["season"]) in v.bare or _SEASONAL.search(before)):
            return None
        if not (how or edged) and is_name(v, place.text, *match.span("season")):
            return None
        return _edged(match, a_season_by(season, how, place))

    return meaning


def _that_season(season: str, how: str) -> Meaning:
    """`i somras`, `til våren`."""
    return lambda match, place: a_season_by(season, how, place)


def _quarter(v: Vocabulary) -> Meaning:
    """`im dritten Quartal`, `premier semestre 2027`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        number, half = v.ordinals[key(match["number"])], match["half"] is not None
        if half and number > 2:
            return None
        build = a_half if half else a_quarter
        year = v.year_told(match, "of", place.day.year) or match["bare"]
        if year:
            return build(int(year), number)
        return a_whole_before(build, number, place.expects, place).approximate()

    return meaning


def _decade(v: Vocabulary) -> Meaning:
    """`die 1990er-Jahre`, `les années 80`, `los años noventa`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        figures = match["ten"]
        if figures and len(figures) == 4:
            return _edged(match, a_decade(int(figures)))
        ten = int(figures) if figures else v.tens[key(match["word"])] * 10
        century = place.day.year // 100 * 100
        return _edged(match, a_decade(century + ten if century + ten <= place.day.year else century - 100 + ten))

    return meaning


def _century(match: re.Match[str], place: Place) -> Stretch | None:
    """`19. Jahrhundert`, `siglo XIX`: 1801 to 1900."""
    told = match.groupdict()
    number = int(told["number"]) if told.get("number") else 0
    if told.get("hundreds"):  # "1800-talet"
        number = int(told["hundreds"]) + 1
    if roman := told.get("roman"):
        number = ROMANS.index(key(roman)) + 1
    return _edged(match, a_century(number)) if 1 <= number <= 99 else None
