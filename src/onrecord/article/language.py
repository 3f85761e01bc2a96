"""The language of the text: the page's own word, checked cheaply against the text; else what its words say."""

from __future__ import annotations

from collections import Counter

from onrecord.page.kept import expression
from onrecord.record import Evidence

_TAG = expression(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?$")
_WORDS = {  # a word that several languages share stands in each one's line, else its shares pass for another's
    "en": "the and of to that in is was for with his from said has have been are not but who which their",
    "de": "der die das und ist nicht ein eine mit von zu den auf für sich auch dem des wird sind im werden",
    "fr": "le la les de des et en est une dans pour que qui pas sur avec du au plus par ce sont été cette",
    "es": "el la los las de en y que una por con del para es se su más como pero sus fue ha este según",
    "pt": "os as de que uma por com do da em não para é se mais como mas foi dos das pelo ao",
    "it": "il la gli di della di che una per con non del sono è nel alla più anche dei si ha delle",
    "nl": "de het een van en dat niet zijn voor met op aan ook er maar door bij naar werd wordt deze",
    "sv": "de och att det som en på är för med av den till inte har var ett om han från också",
    "no": "de og det som en på er for med av den til ikke har var et om han fra også å",
    "da": "de og det som en på er for med af den til ikke har var et om han fra også at",
    "pl": "się nie na to jest że do jak ale czy przez oraz jego był dla są po od już tym",
    "fi": "ja on ei että se oli myös kun joka ovat mutta hän ovat sen mukaan ollut kuin vain niin jo",
    "tr": "ve bir bu için ile da de olarak çok daha olan gibi kadar sonra ise ancak göre değil",
    "cs": "se na je že to by jsou ale jako také podle které který byl není pro už jen tak do",
    "ro": "și în de la cu pe care este nu din să pentru mai că au fost sunt dar sau prin",
    "hu": "és hogy nem egy az is volt meg csak már vagy ezt azt kell mint lesz szerint után még között",
    "id": "yang dan di untuk dengan ini itu dari dalam pada tidak akan oleh juga telah sebagai ada bisa kata",
    "af": "die van en het nie is in wat vir met om sy te dat was sal hulle word ook aan ’n haar deur moet",
    "sw": "na ya wa kwa katika ni za la kuwa hiyo huo pia baada yake ambao kama cha hii alisema amesema hadi watu",
    "zu": "ukuthi futhi ngoba kodwa uma noma lo le abantu kanye kusho uthe ukuze ngesikhathi ngenxa lapho yena okuthi",
    "xh": "ukuba kwaye kunye okanye xa le lo ukuze abantu eli into kule oko kodwa ngexesha ngoku kuba emva oku uthi",
}
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"), ("ko", "\uac00", "\ud7af"), ("zh", "\u4e00", "\u9fff"), ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"), ("hi", "\u0900", "\u097f"), ("th", "\u0e00", "\u0e7f"), ("el", "\u0370", "\u03ff"),
    ("ru", "\u0400", "\u04ff"), ("ka", "\u10a0", "\u10ff"), ("hy", "\u0530", "\u058f"), ("bn", "\u0980", "\u09ff"),
    ("ta", "\u0b80", "\u0bff"),
)  # fmt: skip
_SAME_SCRIPT = {
    "ru": {"uk", "bg", "sr", "be", "mk", "kk", "mn", "ky", "tg"}, "ar": {"fa", "ur", "ps", "ckb", "ug", "sd"},
    "hi": {"mr", "ne", "sa"}, "zh": {"yue", "ja"}, "he": {"yi"}, "bn": {"as"},
}  # fmt: skip
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_ENOUGH = 12
"""Function words seen before the text is believed against the page."""


def language_of(text: str, stated: list[tuple[str, Evidence]]) -> tuple[str, Evidence] | None:
    """A BCP 47 tag and where it was read; `stated` is what the page says, the most telling first.

    What the page says is believed where its text does not say otherwise; None where neither says enough.
    """
    told = _by_script(text)
    if told is None and stated and (tag := tidy_tag(stated[0][0])) and _reads_like(text, tag.split("-")[0].lower()):
        return tag, stated[0][1]
    told = told or _by_words(text)
    for stated_tag, place in stated:
        tidy = tidy_tag(stated_tag)
        if tidy and (agrees(tidy, told) if told else not _is_denied(text, tidy.split("-")[0])):
            return tidy, place
    return (told, Evidence(from_="visible", words=text[:80])) if told else None


def tidy_tag(tag: str) -> str | None:
    """`en_us` as `en-US`; None for what is no tag."""
    found = _TAG.match(tag.strip())
    if not found:
        return None
    parts = [found[1].lower(), found[2].title() if found[2] else "", found[3].upper() if found[3] else ""]
    return "-".join(part for part in parts if part)


def agrees(tag: str, told: str) -> bool:
    """Whether the page's tag can stand beside what the text tells."""
    base = tag.split("-")[0].lower()
    alike = {
        "no": {"nb", "nn", "da", "sv"},
        "da": {"no", "nb"},
        "sv": {"no", "nb"},
        "cs": {"sk"},
        "id": {"ms"},
        "pt": {"gl"},
    }
    known = base in _WORDS or any(base == script for script, _, _ in _SCRIPTS)
    if base == told or base in alike.get(told, ()) or base in _SAME_SCRIPT.get(told, ()):
        return True
    return not known and told in _WORDS  # a language that this list does not know, in the Latin script


def _by_script(text: str) -> str | None:
    sample = text[:3000:4]
    if sample.isascii():
        return None
    beyond = [char for char in sample if char > "\u02ff" and char.isalpha()]  # Latin letters end there
    if not beyond:
        return None
    counts: Counter[str] = Counter()
    letters = sum(map(str.isalpha, sample))
    for char in beyond:
        for language, first, last in _SCRIPTS:
            if first <= char <= last:
                counts[language] += 1
                break
    if not counts:
        return None
    if counts["ja"] > 0.05 * letters and counts["ja"] + counts["zh"] > 0.3 * letters:
        return "ja"
    language, count = counts.most_common(1)[0]
    return language if count > 0.3 * letters else None


def _reads_like(text: str, language: str) -> bool:
    """Whether so many words are function words of `language` that no other need be tried."""
    known, words = _SETS.get("no" if language in ("nb", "nn") else language), text[:1200].lower().split()
    return known is not None and len(words) > 40 and sum([word in known for word in words]) > 0.15 * len(words)


def _is_denied(text: str, language: str) -> bool:
    """Whether hardly one function word of `language` stands in a text of some length: it is in another."""
    known, words = _SETS.get("no" if language in ("nb", "nn") else language), text[:3000].lower().split()
    return known is not None and len(words) > 60 and sum([word in known for word in words]) < 0.02 * len(words)


def _by_words(text: str) -> str | None:
    words = text[:3000].lower().split()
    scores = Counter({language: sum(word in known for word in words) for language, known in _SETS.items()})
    (best, most), (_, second) = scores.most_common(2)
    return best if most >= _ENOUGH and most > 1.15 * second else None
