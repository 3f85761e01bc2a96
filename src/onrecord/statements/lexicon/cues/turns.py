"""Words before a colon in interviews and transcripts. Data, lower case."""

from __future__ import annotations

QUESTIONS = frozenset(
    "q p question questions interviewer moderator host frage fragesteller pregunta domanda pergunta vraag".split()
)
"""Labels of one who asks."""
ROLES_OF_ASKING = frozenset("interviewer moderator host fragesteller".split())
"""Those of them that say what somebody is."""
ANSWERS = frozenset("a r answer antwort réponse respuesta risposta resposta antwoord".split())
"""Labels of one who answers."""
TITLES = frozenset(
    "mr mrs ms miss dr sen senator rep representative gov governor president chancellor minister secretary mayor judge "
    "justice gen general col prof professor sir lord lady dame speaker chairman chairwoman chairperson chair "
    "host moderator herr frau monsieur madame señor señora".split()
)
"""First words of a label that only a person has."""
ASIDES = frozenset(
    "update updated correction note photo photos picture image video related read more source sources tip tips method "
    "ingredients step warning editor opinion analysis breaking exclusive name age party born died address phone "
    "email website when where what who why how price time date venue tickets score result caption credit by "
    "location hours contact summary key background context verdict".split()
)
"""First words of what is no speaker."""
PARTICLES = frozenset("de da di del della van von der den al el bin ibn la le".split())
"""Words in small letters that a name has inside of it."""
