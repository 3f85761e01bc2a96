"""Other words for an office that a text has named: "il primo cittadino" is the "sindaco". Data, lower case.

By the noun, without its article, the offices that it may stand for as they begin a role.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_CALLED: Final = (
    "primo cittadino,prima cittadina:sindaco,sindaca",
    "inquilino di palazzo chigi:premier,presidente del consiglio",
    "governatore,governatrice:presidente della regione,presidente regionale",
    "tecnico,mister,trainer:allenatore,allenatrice,tecnico",
    "legale,difensore,penalista:avvocato,avvocata,legale,difensore",
    "patron,numero uno:presidente",
    "édile,premier magistrat,première magistrate,premier édile:maire",
    "technicien,coach,tacticien:entraîneur,entraîneuse,sélectionneur,coach",
    "conseil,pénaliste:avocat,avocate",
    "garde des sceaux:ministre de la justice",
    "mandatario,mandataria:presidente,presidenta,gobernador,gobernadora",
    "primer edil,regidor,regidora,munícipe,burgomaestre,jefe comunal,jefa comunal,alcaldesa:alcalde,alcaldesa,"
    "intendente,intendenta",
    "técnico,técnica,estratega,entrenador,entrenadora,míster,preparador,timonel,dt:técnico,técnica,entrenador,"
    "entrenadora,director técnico,seleccionador",
    "jefe de gobierno,jefa de gobierno,jefe del gobierno,jefa del gobierno,jefe del ejecutivo,jefa del ejecutivo:"
    "primer ministro,primera ministra,presidente del gobierno,presidenta del gobierno",
    "letrado,letrada:abogado,abogada",
    "legislador,legisladora:diputado,diputada,senador,senadora",
    "chefe do executivo,chefe do executivo municipal,gestor,gestora,alcaide:prefeito,prefeita",
    "mandatário,mandatária:presidente,governador,governadora",
    "parlamentar,legislador,legisladora:vereador,vereadora,deputado,deputada,senador,senadora",
    "autarca,edil:presidente da câmara,presidente da junta,vereador,vereadora",
    "governante:ministro,ministra,secretário de estado,secretária de estado",
    "treinador,treinadora,técnico,técnica,comandante,mister:técnico,técnica,treinador,treinadora",
    "magistrado,magistrada:juiz,juíza,desembargador,desembargadora,juez,jueza",
    "włodarz:burmistrz,wójt,prezydent miasta",
    "szkoleniowiec,opiekun,trener:trener,trenerka",
    "szef rządu,szefowa rządu:premier",
    "szef resortu,szefowa resortu:minister,ministra",
    "parlamentarzysta,parlamentarzystka:poseł,posłanka,senator,senatorka",
    "mecenas:adwokat,adwokatka,mecenas",
    "šéf radnice,šéfka radnice:starosta,starostka,primátor,primátorka",
    "kouč,lodivod:trenér,trenérka,kouč",
    "šéf vlády,šéfka vlády,šéf kabinetu:premiér,premiérka",
    "šéf resortu,šéfka resortu:ministr,ministryně",
    "глава региона,глава области,глава края:губернатор",
    "глава города,градоначальник:мэр",
    "глава ведомства,глава министерства:министр",
    "глава правительства,глава кабмина:премьер,премьер-министр",
    "парламентарий:депутат,сенатор",
    "наставник,специалист,коуч,тренер:тренер,главный тренер,наставник",
    "защитник:адвокат",
    "очільник міста,очільниця міста,міський голова:мер,міський голова",
    "очільник області,очільниця області,очільник ова:начальник обласної,голова обласної,начальник ова,голова ова",
    "глава уряду,очільник уряду:прем’єр,прем'єр,прем’єр-міністр,прем'єр-міністр",
    "очільник відомства,очільниця відомства:міністр,міністерка",
    "нардеп,нардепка,парламентар:депутат,депутатка,народний депутат,народна депутатка",
    "наставник,фахівець:тренер,головний тренер",
    "edilul,edila:primar,primarul,primarița",
    "tehnicianul,tehniciana:antrenorul,antrenoarea,antrenor",
    "demnitarul:ministrul,ministra",
    "városvezető,településvezető:polgármester",
    "kormányfő:miniszterelnök",
    "tárcavezető:miniszter",
    "tréner,szakember,mester:vezetőedző,edző",
    "rikoskomisario,komisario,ylikomisario,rikosylikomisario:tutkinnanjohtaja",
    "luotsi:päävalmentaja,valmentaja",
)
"""Nouns before a colon, offices behind it."""


def _offices() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _CALLED:
        nouns, _, offices = line.partition(":")
        for noun in nouns.split(","):
            found[noun] = found.get(noun, frozenset()) | {*offices.split(",")}
    return found


SAME_OFFICE: Final[Mapping[str, frozenset[str]]] = _offices()
