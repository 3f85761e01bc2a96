"""German verbs and participles of reporting, by what may stand behind them. Lower case."""

from __future__ import annotations

from typing import Final

WITH_MORE: Final = frozenset(
    "kündigt kündigte kündigten teilt teilte teilten räumt räumte räumten wendet wandte stellt stellte stellten "
    "fügt fügte fügten setzt setzte setzten weist wies wiesen wirft warf warfen ruft rief riefen schlägt schlug "
    "schlugen".split()
)
"""Verbs that report with a word at their clause's end alone (see `frames`)."""
NEVER: Final = frozenset("findet lautet fragt fragte fragten ruft rief riefen nennt nannte".split())
"""Verbs beside a quotation that no such clause follows."""
BEFORE_INFINITIVE: Final = frozenset(
    "behauptet behauptete behaupteten bestreitet bestritt bestritten leugnet leugnete dementiert dementierte "
    "verspricht versprach versprachen gelobte gelobten droht drohte drohten versichert versicherte versicherten "
    "beteuert beteuerte hofft hoffte hofften glaubt glaubte schwor erklärt erklärte erklärten gesteht gestand "
    "fordert forderte forderten bestätigt bestätigte bestätigten verlangt verlangte verlangten empfiehlt empfahl "
    "empfahlen appelliert appellierte appellierten weigert weigerte weigerten bedauert bedauerte bedauerten "
    "befürchtet befürchtete befürchteten meint meinte meinten".split()
)
"""Verbs that what is promised, denied, asked or held against somebody follows in the infinitive."""
GIVEN: Final = frozenset(
    "gesagt erklärt betont gemeint mitgeteilt angekündigt behauptet gewarnt kritisiert eingeräumt versichert "
    "bestätigt geschrieben berichtet gefordert beklagt angegeben ausgesagt hinzugefügt klargestellt erzählt "
    "argumentiert festgestellt moniert ergänzt erläutert entgegnet gemahnt versprochen vorgeschlagen vorgeworfen "
    "bestritten zugegeben zugesagt zugesichert gedroht bekräftigt hervorgehoben hingewiesen verlangt empfohlen "
    "aufgefordert aufgerufen appelliert prophezeit vorausgesagt prognostiziert beteuert unterstrichen dementiert "
    "geleugnet gestanden ausgesprochen plädiert vermutet bedauert befürchtet argumentiert verkündet gehofft "
    "gebeten gerechnet ausgegangen angedeutet angeordnet bekanntgegeben bemängelt gelobt gerügt begrüßt geweigert "
    "abgelehnt beschuldigt erinnert".split()
)
"""Participles of such verbs."""
HAVING: Final = frozenset("hat haben hatte hatten habe hätten".split())
LAST: Final = frozenset(
    "sagt sagte sagten erklärt erklärte erklärten mitteilt mitteilte mitteilten berichtet berichtete berichteten "
    "bestätigt bestätigte bestätigten betont betonte betonten schreibt schrieb schreiben schrieben meldet meldete "
    "meldeten erzählt erzählte angibt angab angaben ankündigt ankündigte ankündigten erläutert erläuterte "
    "einräumt einräumte ausführt ausführte hervorhebt hervorhob feststellt feststellte ergänzt ergänzte "
    "bekanntgab bekanntgaben warnt warnte informiert informierte verrät verriet vermeldet vermeldete verlauten".split()
)
"""Verbs at the end of "wie die Stadt mitteilte"."""
