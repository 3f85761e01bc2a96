"""Nouns for somebody who was just named, in other languages than English: "o executivo", "специалист". Data."""

from __future__ import annotations

from typing import Final

EPITHETS: Final = frozenset(
    (
        "executivo executiva especialista pesquisador pesquisadora empresário empresária dirigente técnico técnica "
        "treinador treinadora parlamentar deputado deputada senador senadora vereador vereadora economista analista "
        "cientista médico médica advogado advogada jogador jogadora cantor cantora ator atriz político gestor gestora "
        "funcionario funcionaria subsecretario subsecretaria empresario empresaria experto experta investigador "
        "investigadora mandatario mandataria entrenador entrenadora "
        "parlamentario parlamentaria diputado diputada senadora economista futbolista jugador jugadora cantante actor "
        "actriz científico científica abogado abogada ejecutivo ejecutiva edil concejal regidor regidora "
        "dirigeant dirigeante chercheur chercheuse expert experte spécialiste entrepreneur entrepreneuse entraîneur "
        "entraîneuse joueur joueuse député députée sénateur sénatrice économiste chanteur chanteuse acteur actrice "
        "avocat avocate élu élue édile scientifique médecin quinquagénaire quadragénaire trentenaire sexagénaire "
        "esperto esperta ricercatore ricercatrice manager imprenditore imprenditrice allenatore allenatrice deputato "
        "deputata senatore senatrice economista giocatore giocatrice cantante attore attrice scienziato scienziata "
        "avvocato avvocata premier leader esponente dirigenti capogruppo "
        "syndicaliste responsable patron patronne militant militante romancier romancière cinéaste comédien comédienne "
        "alcaldable munícipe mandatario "
        "directivo directiva líder sindicalista político política socialista conservador conservadora popular "
        "mandatário mandatária "
        "специалист эксперт политик чиновник аналитик экономист тренер футболист спортсмен хоккеист депутат адвокат "
        "юрист учёный ученый врач актёр актер певец певица режиссёр режиссер предприниматель бизнесмен "
        "фахівець експерт політик посадовець аналітик економіст тренер футболіст спортсмен депутат адвокат лікар актор "
        "співак співачка режисер підприємець бізнесмен нардеп "
        "polityk ekspert ekspertka trener trenerka ekonomista ekonomistka piłkarz zawodnik zawodniczka poseł posłanka "
        "naukowiec lekarz lekarka aktor aktorka piosenkarz piosenkarka "
        "politik politička expert expertka trenér trenérka ekonom ekonomka fotbalista hráč hráčka poslanec poslankyně "
        "governante governatore governatrice autarca sindaco sindaca magistrat magistrate edilul edila "
        "губернатор градоначальник парламентарий сенатор очільник очільниця міністр képviselő politikus "
        "samorządowiec polityczka włodarz "
        "vědec vědkyně lékař lékařka herec herečka zpěvák zpěvačka"
    ).split()
) | {
    "глава региона",
    "глава города",
    "глава района",
    "глава ведомства",
    "глава міста",
    "primo cittadino",
    "primer edil",
    "uomo d'affari",
    "uomo d’affari",
    "homme d'affaires",
    "homme d’affaires",
    "hombre de negocios",
}
"""Lower case, without the article."""
