"""How people are addressed before their names in English news of many countries, and short words for their offices.

Data, lower case. Kept apart from `roles`, since the model for names was trained with those. Without words that are as
often given names ("Sri", "Raja", "Dean").
"""

from __future__ import annotations

from typing import Final

MEN: Final = frozenset(
    "alhaji mallam malam otunba oba shri pandit swami padre datuk dato dato’ dato' ustaz ustad haji pak kyai maulana "
    "mufti mullah qari sardar nawab viscount marquess monsignor msgr sayyid hojatoleslam moulay mzee mwalimu bwana bro "
    "airman seaman patriarch".split()
)
WOMEN: Final = frozenset(
    "alhaja hajia smt datin ibu baroness countess duchess viscountess marchioness mistress lalla sheikha".split()
)
HONORIFICS: Final = frozenset(
    "engr barr adv tunku tengku mx hon honourable honorable venerable ven comrade cde ndugu woizero emeritus auntie "
    "aunty".split()
).union(MEN - {"airman", "seaman", "patriarch"}, WOMEN)
"""By which people are addressed; nobody's role."""
OFFICES: Final = frozenset(
    "cllr advocate barrister insp det di pc dc ds dci dcs det-supt wpc sgt const constable cpl corporal pte private "
    "trooper brig brigadier marshal commodore supt superintendent canon metropolitan elder apostle prophet evangelist "
    "headteacher headmaster headmistress provost rector imam deacon midwife airman seaman patriarch vice-chancellor "
    "warden skipper atty magistrate rev revd reverend".split()
)
"""What somebody is, before the name."""
ABBREVIATED: Final = frozenset(
    "cllr adv engr barr smt insp det const brig ven msgr bro mx fr cpl pte supt cde atty cst dep asst assoc ing lic "
    "mag dott avv".split()
)
"""Those that are written with a point."""
BEFORE: Final = frozenset(
    "tan rt right air rear wing vice assistant deputy senior chief detective police det ch".split()
)
"""Words that only begin such a title: "Tan Sri", "Rt Hon", "Air Marshal"."""
RANK_WORDS: Final = frozenset(
    "maj major lt lieutenant col colonel capt captain sgt sergeant cmdr commander gen general adm admiral brig "
    "brigadier vice rear air".split()
)
"""Words that ranks of two words are made of: "Maj-Gen", "Lieutenant-Col"."""
AFTER: Final = frozenset(("sri", "seri"))
"""Words that only end one: "Tan Sri", "Datuk Seri"."""
LETTERS: Final = (
    r"(?:,? (?:(?:[A-Z][A-Za-z]{0,3}\.(?:[ \u00a0](?=[A-Z]\.))?){2,6}|Esq\.?|PhD|PsyD|M[DAPS]|DDS|DO|MPH|JD|RNC?|RDN?"
    "|LDN?|CDN|CSCS|LCSW|LMFT|MBA|MSc|BSc|[CMO]BE|[KQ]C|FAC[PS]|FAA[DP]|FACOG|FASA|FRCP|FRS|DBA"
    "|CPT|D?NP|APRN|CPA|CF[AP]|EdD|DVM|DPT)(?: [’']\\d\\d)?){1,4}"
)
"""Degrees, orders and licences behind a name: "Ada Holt | , Ph.D., R.D.N."; part of a regular expression."""
_GOES_ON = "(?!(?:He|She|They|It|The|An?|In|But|And|We|I|This|That|His|Her|Mrs?|Ms)\\b)[A-Z]"
POINT: Final = (
    rf"(?:(?<=\b[A-Z])\.(?=[A-Z]\.|,| [a-z]|-[A-Z]\.| {_GOES_ON})|\.(?=(?:com|org|net|co|io|ai|gov)\b)"
    r"|(?<=\bv)\.(?= [A-Z])|(?<=\bvs)\."
    r"|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bSt)\.|(?<=\bSen)\.|(?<=\bGov)\.|(?<=\bRep)\.)"
)
"""A point that ends no sentence: "Mr.", "U.S.", "Roe v. Wade", "bay.com"; part of a regular expression."""
