"""By what a name is known: without titles before it, its initials together. What is only likely joins nobody.

A title goes where at least two words stay, so "President Brask" is nobody's full name; a middle initial stays, since
"Iva B. Brask" and "Iva C. Brask" may be two.
"""

from __future__ import annotations

from typing import Final, Literal

Sort = Literal["person", "body"]

_TITLES: Final = frozenset(
    "mr mrs ms mx miss dr prof professor sir dame lord lady baroness president vicepresident minister secretary "
    "chancellor premier governor gov senator sen congressman congresswoman congressmember representative rep mayor "
    "councillor councilor cllr councilman councilwoman councilmember ambassador commissioner judge justice sheriff "
    "gen general lt lieutenant col colonel maj capt captain cmdr commander sgt sergeant adm admiral cpl corporal "
    "detective det inspector superintendent supt rev reverend rabbi cardinal archbishop hon "
    "herr frau prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundesprasident ministerin "
    "aussenminister aussenministerin innenminister innenministerin burgermeister burgermeisterin ministerprasident "
    "ministerprasidentin monsieur madame mme mlle presidente ministre maire senateur senatrice senor senora "
    "presidenta ministro ministra alcalde alcaldesa senador senadora signor signora sindaco sindaca statsminister "
    "utenriksminister ordforer".split()
)
"""Before names and never in them, folded: no "King", "Prince", "Dean" or "Bishop", which are names as well."""
_BEFORE_TITLES: Final = frozenset(
    "vice prime deputy former ex acting then foreign first major chief attorney lord high rear".split()
)
_SEVERAL: Final = frozenset("and und et y e og och en".split())
_AFTER: Final = frozenset("jr sr junior senior ii iii iv phd md mp qc kc obe esq".split())


_COMMON: Final = frozenset(
    "government army navy military police ministry department parliament congress senate cabinet council court "
    "company agency commission committee union office administration authorities authority opposition party press "
    "campaign team club school university hospital bank board air force defense defence foreign interior finance "
    "health education justice trade transport energy agriculture state supreme high national federal central armed "
    "forces of the affairs for and security prosecutors".split()
)
"""Words of bodies that many states, towns and firms have: a name of such words alone is nobody's in particular."""


def told_apart(name: str, side: str | None) -> str | None:
    """A body's name as more than one article may have it: "Defense Ministry (Russia)"; None where it is common."""
    if not _COMMON.issuperset(name.lower().split()):
        return name
    return f"{name} ({side})" if side else None


def sort_of(kind: str) -> Sort:
    """Whose names a speaker of this kind is kept among."""
    return "person" if kind == "person" else "body"


def known_as(folded: str, sort: Sort) -> str:
    """A folded name as the one whose it is is known; a body's and a document's as it stands."""
    if sort == "body":
        return folded
    words = folded.split()
    return " ".join(_initials_together(words[_titles(words) :]))


def without_titles(printed: str, folded: str, sort: Sort) -> str:
    """A name as printed without the titles that `known_as` takes off; as it stands where its words are others."""
    words, names = printed.split(), folded.split()
    titles = _titles(names) if sort == "person" else 0
    return " ".join(words[titles:]) if titles and len(words) == len(names) else printed


def surname_of(folded: str) -> str:
    """The last word of a folded name that is not what stands behind one (Jr, III)."""
    words = folded.split()
    while len(words) > 1 and words[-1] in _AFTER:
        words.pop()
    return words[-1] if words else ""


def _titles(words: list[str]) -> int:
    """How many words at the beginning are titles; 0 where less than a whole name would stay."""
    at = 0
    while at < len(words) and (words[at] in _TITLES or (words[at] in _BEFORE_TITLES and _leads_to_one(words, at))):
        at += 1
    rest = [word for word in words[at:] if word not in _AFTER]
    return at if len(rest) > 1 and not _SEVERAL.intersection(rest) else 0


def _leads_to_one(words: list[str], at: int) -> bool:
    return at + 1 < len(words) and (words[at + 1] in _TITLES or words[at + 1] in _BEFORE_TITLES)


def _initials_together(words: list[str]) -> list[str]:
    """`j k rowling` and `jk rowling` are one name, printed in two ways."""
    result: list[str] = []
    run = 0
    for word in words:
        if _is_initial(word):
            run += 1
            if run > 1:
                result[-1] += word
                continue
        else:
            run = 0
        result.append(word)
    return result


def _is_initial(word: str) -> bool:
    """One letter of a script with capitals; in others it may be a name."""
    return len(word) == 1 and word.isalpha() and word != word.upper()
