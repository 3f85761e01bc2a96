"""Writes what countries are called in other languages, for `onrecord.statements.lexicon.names.countries`.

The names are those of the Unicode Common Locale Data Repository, as Babel has them (`pip install babel`), without
dependent territories of few people, and short forms that newsrooms use (`MORE`).

    python tools/countries.py
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent.parent / "src" / "onrecord" / "statements" / "lexicon" / "names" / "countries.txt"
LANGUAGES = (
    "af be bg ca cs da el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw tr "
    "uk vi"
)
OTHERS = {"no": "nb"}
"""What Babel calls a language where we call it otherwise."""
LEFT_OUT = (
    "AC AI AQ AS AW AX BL BM BQ BV CC CK CP CQ CW CX DG EA EU EZ FK FO GF GG GI GP GS GU HK HM IC IM IO JE KY MF MO MP "
    "MQ MS NC NF NU PF PM PN QO RE SH SJ SX TA TC TF TK UM UN VG VI WF XA XB YT ZZ"
)
MORE = {
    "cs": "USA|Severní Korea|Jižní Korea|Velká Británie", "da": "Storbritannien|Nordkorea|Sydkorea", "el": "ΗΠΑ",
    "es": "EEUU|EE.UU.|EE. UU.|Gran Bretaña|Corea del Norte|Corea del Sur", "fi": "USA|Iso-Britannia|Venäjä",
    "fr": "Grande-Bretagne|Corée du Nord|Corée du Sud", "hr": "SAD|Velika Britanija|BiH", "hu": "USA|Nagy-Britannia",
    "id": "AS|Inggris|Korea Utara|Korea Selatan", "it": "Usa|USA|Gran Bretagna|Corea del Nord|Corea del Sud",
    "nl": "VS|Amerika|Groot-Brittannië|Noord-Korea|Zuid-Korea", "no": "USA|Storbritannia", "pl": "USA|Wielka Brytania",
    "pt": "EUA|Grã-Bretanha|Irão|Irã|Coreia do Norte|Coreia do Sul", "ro": "SUA|Marea Britanie",
    "ru": "США|Соединенные Штаты|Соединённые Штаты|Британия|Северная Корея|Южная Корея",
    "sr": "САД|SAD|Srbija|Rusija|Nemačka|Francuska|Velika Britanija|Kina", "sk": "USA|Veľká Británia",
    "sv": "USA|Storbritannien|Nordkorea|Sydkorea", "tr": "ABD|İngiltere|Amerika|Kuzey Kore|Güney Kore",
    "uk": "США|Велика Британія|Сполучені Штати",
}  # fmt: skip


def main() -> int:
    """Writes the file: a line for each language, its code, a tab, the names with "|" between them."""
    babel: Any = import_module("babel")  # nothing else here needs it
    lines = [f"# Unicode CLDR, by Babel {babel.__version__}; its licence stands beside. Written by tools/countries.py"]
    for code in LANGUAGES.split():
        territories = babel.Locale.parse(OTHERS.get(code, code)).territories
        names = [
            re.sub(r"\s*\(.*?\)", "", name).strip() for key, name in sorted(territories.items())
            if len(key) == 2 and key.isalpha() and key not in LEFT_OUT.split()
        ]  # fmt: skip
        names += MORE.get(code, "").split("|")
        lines.append(f"{code}\t{'|'.join(dict.fromkeys(filter(None, names)))}")
    FILE.write_text("\n".join(lines) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
