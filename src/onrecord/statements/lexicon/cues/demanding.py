"""What is demanded, promised, threatened, announced or denied by a noun: verbs, the nouns, and who does so.

French, Spanish, Italian, Portuguese, Dutch, Polish, Russian and the Nordic languages, by language (ISO 639-1), lower
case; German: `rules.german_objects`.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.by_language import by_language

DEMANDING: Final = by_language({
    "fr": "requiert requièrent requis plaide plaident plaidé "
    "craint craignent craignait préconise préconisent préconisé recommande recommandent recommandé annonce "
    "annoncent annoncé admet "
    "admettent admis déplore déplorent déploré exige exigent exigé réclame "
    "réclament réclamé promet promettent promis dément démentent démenti rejette "
    "rejettent rejeté reconnaît reconnaissent reconnu exclut excluent exclu redoute redoutent redouté conteste "
    "contestent "
    "contesté",
    "es": "demanda demandan demandó demandaron demandado anuncia anuncian anunció anunciaron anunciado admite admiten "
    "admitió admitieron admitido exige exigen "
    "exigió exigieron exigido reclama reclaman reclamó reclamaron reclamado promete prometen "
    "prometió prometieron prometido desmiente desmienten desmintió desmintieron reconoce reconocen reconoció "
    "reconocieron "
    "reconocido descarta descartan descartó descartaron descartado teme temen temía temían niega niegan negó negaron",
    "it": "annuncia annunciano annunciato esige esigono pretende pretendono reclama reclamano promette promettono "
    "promesso smentisce smentiscono "
    "smentito respinge respingono respinto ammette ammettono ammesso esclude escludono escluso teme temono "
    "temeva nega "
    "negano negato",
    "pt": "anuncia anunciam anunciou anunciaram admite admitem admitiu admitiram exige exigem exigiu exigiram "
    "reivindica reivindicam reivindicou reivindicaram promete prometem prometeu "
    "prometeram desmente desmentem desmentiu desmentiram reconhece reconhecem reconheceu reconheceram descarta "
    "descartam "
    "descartou descartaram teme temem temia nega negam negou negaram",
    "nl": "verlangt verlangde verlangen verlangden "
    "eist eisen eiste eisten belooft beloven beloofde beloofden verwacht verwachten verwachtte "
    "verwachtten ontkent "
    "ontkennen ontkende ontkenden erkent erkennen erkende erkenden vreest vrezen vreesde vreesden",
    "pl": "zapowiada zapowiadają zapowiedział zapowiedziała zapowiedzieli zapowiedziało obiecuje obiecują obiecał "
    "obiecała obiecali ogłosił ogłosiła ogłosiło zaproponował zaproponowała żąda żądają żądał żądała zażądał zażądała "
    "zażądali domaga domagają domagał domagała domagali odrzuca "
    "odrzucają "
    "odrzucił odrzuciła odrzucili odmawia odmówił odmówiła odmówili przewiduje przewidują",
    "ru": "анонсировал анонсировала анонсировали пообещал пообещала пообещали обещает обещают предложил предложила "
    "предложили требует требуют потребовал потребовала потребовали отвергает отвергают отверг отвергла отвергли "
    "отрицает "
    "отрицают опроверг опровергла опровергли прогнозирует прогнозируют",
    "sv": "avfärdar avfärdade välkomnar välkomnade kräver krävde avvisar avvisade tillbakavisar tillbakavisade "
    "förnekar förnekade lovar lovade",
    "da": "kritiserer kritiserede kræver krævede afviser afviste benægter benægtede lover lovede",
    "no": "kritiserer kritiserte krever krevde avviser avviste nekter nektet lover lovet",
    "uk": "вимагає вимагають вимагав вимагала вимагали відкидає відкидають відкинув відкинула відкинули заперечує "
    "заперечують заперечив заперечила спростував спростувала спростували прогнозує прогнозують анонсував анонсувала "
    "анонсували пообіцяв пообіцяла пообіцяли обіцяє запропонував запропонувала запропонували",
    "cs": "zkritizoval zkritizovala zkritizovali kritizuje kritizují považuje považují považoval považovala považovali "
    "požaduje požadují požadoval požadovala požadovali žádá žádají žádal žádala žádali odmítá odmítají odmítl "
    "odmítla odmítli popírá popírají popřel popřela popřeli slibuje slibují slíbil slíbila slíbili předpovídá "
    "předpovídají navrhl navrhla navrhli navrhuje navrhují ohlásil ohlásila ohlásili",
    "ro": "cere cer cerut solicită solicitat respinge resping respins neagă negat dezminte dezmint dezmințit condamnă "
    "condamnat contestă contestat critică criticat",
    "el": "ζήτησε ζητά ζητεί ζήτησαν ζητούν απαιτεί απαίτησε απαιτούν διέψευσε διαψεύδει διέψευσαν απέρριψε απορρίπτει "
    "απέρριψαν καταδίκασε καταδικάζει επέκρινε επικρίνει αρνήθηκε αρνείται",
    "id": "menuntut mendesak membantah menolak menyangkal menampik menepis mengkritik mempertanyakan mengecam mengutuk "
    "mengimbau menyerukan",
})  # fmt: skip
"""Verbs that any noun may follow."""
ASKING_FOR: Final = by_language({
    "fr": "demande demandent demandé", "es": "solicita solicitan solicitó solicitaron solicitado pide piden pidió "
    "pidieron pedido",
    "it": "invoca invocano invocato sollecita sollecitano sollecitato chiede chiedono chiesto", "pt": "solicita "
    "solicitam solicitou solicitaram pede pedem "
    "pediu pediram", "nl": "vraagt vragen vroeg vroegen",
    "pl": "", "ru": "",
    "sv": "", "da": "", "no": "",
    "uk": "",
    "cs": "",
})  # fmt: skip
"""Verbs that demand only with one of `ASKED_FOR`: "pidió un café" tells no words."""
ASKED_FOR: Final = by_language({
    "fr": "ans prison détention réclusion arrêt annulation abandon négociations référendum élections sanctions réunion "
    "rendez-vous démission démissions départ suspension annulation report retrait ouverture création fermeture "
    "libération "
    "moratoire enquête excuses calme patience justice moyens renforts peine condamnation relaxe extradition remise "
    "aide soutien trêve levée interdiction",
    "es": "revocación aplazamiento nulidad sobreseimiento intervención años cárcel prisión detención reunión "
    "comparecencia elecciones referéndum sanciones diálogo negociaciones "
    "perdón reprobación ingreso dimisión dimisiones cese suspensión anulación aplazamiento retirada creación cierre "
    "liberación moratoria "
    "investigación calma paciencia justicia explicaciones unidad prudencia absolución condena responsabilidad "
    "extradición excarcelación ayuda apoyo tregua prohibición indulto",
    "it": "anni carcere ergastolo arresto incontro elezioni referendum sanzioni dialogo confronto intervento proroga "
    "processo dimissioni sospensione annullamento rinvio ritiro apertura creazione chiusura liberazione moratoria "
    "calma pazienza giustizia chiarimenti spiegazioni chiarezza unità prudenza assoluzione condanna archiviazione "
    "estradizione rilascio scarcerazione aiuto sostegno tregua divieto grazia",
    "pt": "anos prisão detenção reunião eleições referendo sanções diálogo arquivamento cassação afastamento bloqueio "
    "demissão suspensão anulação adiamento retirada criação encerramento libertação moratória investigação "
    "calma paciência justiça explicações esclarecimentos unidade prudência absolvição condenação impeachment "
    "extradição libertação ajuda apoio trégua proibição",
    "nl": "ontslag opschorting uitstel sluiting vrijlating onderzoek kalmte geduld opheldering "
    "vrijspraak uitlevering hulp steun verbod",
    "pl": "", "ru": "",
    "sv": "", "da": "", "no": "",
    "uk": "",
    "cs": "",
})  # fmt: skip
"""Nouns for what is asked for in words."""
NOT_DEMANDED: Final = by_language({
    "fr": "mort temps effort efforts patience attention courage victimes vies téléphone secours",
    "es": "muerte cuchillo pistola arma tiempo esfuerzo esfuerzos víctimas vidas",
    "it": "tempo sforzo sforzi vittime vite",
    "pt": "morte faca arma tempo esforço esforços vítimas vidas título títulos pênalti penálti baliza golo tese "
    "camisola camisa liderança",
    "nl": "mes pistool wapen tijd slachtoffers levens tol overwinning hoofdrol plaats plek",
    "pl": "ofiar ofiary czasu wysiłku", "ru": "жертв времени усилий внимания",
    "sv": "kniv vapen pistol yxa tid offer liv bot", "da": "kniv våben pistol tid ofre liv bod",
    "no": "kniv våpen pistol tid ofre liv bot", "ro": "victime timp efort vieți", "el": "χρόνο θύματα",
    "id": "korban nyawa waktu ilmu hal", "uk": "жертв часу зусиль уваги", "cs": "oběti obětí času čas úsilí",
})  # fmt: skip
"""What tasks and storms demand, and what is claimed without a word."""
DEMANDERS: Final = by_language({
    "fr": "édile édiles prévenu prévenue procureurs défense avocate "
    "producteurs éleveurs exploitants viticulteurs commerçants pêcheurs groupe entreprise société compagnie "
    "constructeur club ville région métropole conseil exécutif élysée "
    "matignon police gendarmerie opposants enseignants médecins agriculteurs experts expert chercheurs avocats élu "
    "élue étudiants soignants centrale patronat accusé accusée plaignants victimes rapport cour diplomatie armée chef "
    "dirigeant dirigeants collectifs gouvernement opposition syndicat syndicats maire ministre président présidente "
    "parquet procureur "
    "procureure "
    "parti préfet préfète préfecture mairie association associations collectif riverains salariés habitants avocat "
    "avocate direction députés députée député sénateur sénatrice élus entraîneur porte-parole intersyndicale ong "
    "famille familles majorité commission ministère fédération",
    "es": "agricultores ganaderos comerciantes productores pescadores grupo empresa compañía club ciudad alcaldía "
    "alianza policía sindical médicos profesores agricultores "
    "expertos abogados informe moción carta manifiesto sala líder secretario secretaria director directora delegado "
    "delegada rey reina papa diputación cabildo coalición gremio opositores activistas investigadores acusado acusada "
    "letrado letrada bufete gobierno oposición sindicato sindicatos alcalde alcaldesa ministro ministra presidente "
    "presidenta fiscal "
    "fiscalía partido ayuntamiento concejal concejala consejero consejera asociación asociaciones plataforma vecinos "
    "trabajadores abogado abogada comité dirección diputado diputada portavoz entrenador ong familia familias junta "
    "comisión ministerio federación acusación defensa ejecutivo patronal estados países socios organizaciones consejo",
    "it": "produttori allevatori commercianti pescatori gruppo azienda società compagnia club città giunta consiglio "
    "polizia medici insegnanti agricoltori esperti "
    "avvocati rapporto mozione lettera leader segretario segretaria direttore direttrice papa vescovo premier pm "
    "pubblico lega coalizione difesa accusa legale legali ricercatori attivisti studenti cittadini genitori "
    "coordinamento codacons esecutivo vertici dirigenza rettore rettrice preside questura governo opposizione "
    "opposizioni sindacato sindacati sindaco sindaca ministro ministra presidente procura "
    "procuratore partito prefetto prefettura comune associazione associazioni comitato residenti lavoratori avvocato "
    "direzione deputato deputata portavoce allenatore ong famiglia famiglie commissione ministero federazione "
    "consigliere consigliera capogruppo assessore minoranza maggioranza regione",
    "pt": "secretaria produtores comerciantes pescadores grupo empresa companhia clube cidade prefeitura conselho "
    "polícia médicos "
    "professores agricultores "
    "especialistas advogados relatório carta líder secretário secretária diretor diretora ministério papa bispo "
    "primeiro-ministro pm coligação acusação promotor promotora promotoria procuradoria juiz delegado delegada "
    "bastonário reitor reitora ativistas investigadores estudantes porta-voz autarquia autarca executivo entidade "
    "senador senadora governador governadora governo oposição sindicato sindicatos prefeito prefeita ministro ministra "
    "presidente procurador "
    "procuradora "
    "partido câmara associação associações moradores trabalhadores advogado advogada direção deputado deputada "
    "treinador ong família famílias comissão ministério federação vereador vereadora bancada defesa",
    "nl": "kabinet regering oppositie vakbond vakbonden bond bonden burgemeester wethouder minister premier "
    "staatssecretaris president voorzitter officier justitie partij gemeente provincie vereniging bewoners "
    "werknemers "
    "advocaat directie kamerlid woordvoerder trainer familie commissie ministerie gedeputeerde raadslid fractie "
    "woningcorporatie",
    "pl": "związkowcy rolnicy nauczyciele lekarze mieszkańcy klub organizacja organizacje stowarzyszenie fundacja "
    "ministerstwo szef szefowa poseł posłanka senator wojewoda starosta wiceminister komisja policja adwokat obrońca "
    "eksperci aktywiści przewodniczący przewodnicząca prezes prezeska trener spółka firma sejm senat władze szpital "
    "rząd opozycja minister premier prezydent burmistrz związek związki partia prokuratura rzecznik "
    "rzeczniczka zarząd",
    "ru": "жители люди сотрудники пассажиры родители пациенты профсоюз профсоюзы депутат депутаты оппозиционеры власти "
    "глава жители врачи учителя организация организации "
    "активисты эксперты омбудсмен парламент председатель премьер премьер-министр вице-премьер прокурор следователи "
    "защита обвинение посол мид кремль ведомство совет комитет клуб тренер министерстве ведомстве правительство "
    "оппозиция министр президент мэр губернатор прокуратура партия министерство адвокат "
    "компания суд",
    "sv": "kommunalrådet kommunerna kommunledningen kommunledningarna kommunstyrelsen kommunstyrelserna regionen "
    "föreningen företaget klubben boende föräldrar elever lärare läkare experter forskare presidenten "
    "riksdagsledamoten regeringen oppositionen facket facken minister ministern statsministern partiet kommunen "
    "åklagaren "
    "polisen bolaget "
    "ordföranden förbundet ledningen",
    "da": "kommunerne regionen foreningen virksomheden klubben beboerne forældrene eleverne lærerne lægerne eksperter "
    "forskere præsidenten borgmesteren ministeriet regeringen oppositionen fagforeningen ministeren statsministeren "
    "partiet kommunen anklageren "
    "politiet selskabet "
    "formanden forbundet ledelsen",
    "no": "kommunene fylkeskommunen foreningen bedriften klubben beboerne foreldrene elevene lærerne legene eksperter "
    "forskere presidenten ordføreren departementet regjeringen opposisjonen fagforeningen ministeren statsministeren "
    "partiet kommunen aktor politiet "
    "selskapet "
    "lederen forbundet ledelsen",
    "uk": "уряд опозиція міністр президент мер губернатор прокуратура партія міністерство адвокат компанія профспілка "
    "профспілки депутат депутати депутатка влада очільник голова жителі лікарі вчителі організація організації "
    "активісти експерти омбудсмен парламент прем’єр прем’єр-міністр прокурор захист посол мзс рада комітет клуб тренер",
    "cs": "vláda opozice odbory odboráři ministr ministryně premiér prezident starosta starostka primátor primátorka "
    "hejtman hejtmanka poslanec poslankyně senátor senátorka strana hnutí ministerstvo policie mluvčí advokát "
    "advokátka obhájce žalobce žalobkyně obžaloba sdružení spolek organizace zastupitel zastupitelé obyvatelé učitelé "
    "lékaři zemědělci experti klub trenér firma společnost komise výbor rada šéf šéfka předseda předsedkyně opoziční "
    "ředitel ředitelka",
    "ro": "guvernul opoziția sindicatele sindicatul sindicaliștii primarul primărița ministrul ministra președintele "
    "președinta premierul procurorii procurorul avocatul avocata avocații partidul asociația poliția primăria "
    "parlamentul comisia patronatul profesorii medicii părinții locuitorii antrenorul clubul deputatul deputata "
    "deputații senatorul senatorii consilierii prefectul fermierii pacienții studenții elevii ong-urile dna parchetul "
    "judecătorii inculpatul inculpata compania",
    "el": "κυβέρνηση αντιπολίτευση υπουργός υπουργείο πρωθυπουργός πρόεδρος δήμαρχος εισαγγελέας εισαγγελία αστυνομία "
    "συνδικάτο συνδικάτα σωματείο σύλλογος κόμμα κόμματα δικηγόρος συνήγορος βουλευτής κάτοικοι γονείς γιατροί "
    "εκπαιδευτικοί τράπεζα εταιρεία επιτροπή οργάνωση οργανώσεις εκπρόσωπος προπονητής κατηγορούμενος αγρότες",
    "id": "pemerintah polisi kepolisian presiden menteri gubernur bupati wali camat ketua kepala direktur jaksa hakim "
    "pengacara kuasa dpr dprd kpk kementerian partai serikat buruh warga petani mahasiswa oposisi pelatih kapten "
    "manajer "
    "klub dewan komisi lembaga organisasi asosiasi koalisi keluarga juru terdakwa tersangka perusahaan",
})  # fmt: skip
"""People and bodies that demand and promise, beside whoever is named in full."""
LED: Final[dict[str, dict[str, frozenset[str]]]] = {
    code: {verb: frozenset(leads.split()) for verbs, leads in told for verb in verbs.split()}
    for code, told in {
        "fr": (
            ("oppose opposent opposé opposée opposait", "à au aux"), ("plaide plaident plaidé plaidait", "pour"),
            ("attend attendent attendait", "à au aux"), ("insiste insistent insisté insistait", "sur"),
            ("alerte alertent alerté", "sur"), ("menace menacent menacé", "de d"),
            ("plaint plaignent plaignait", "de du des d"),
            ("appelle appellent appelé appelait appelaient", "à au aux"),
        ),
        "es": (("opone oponen opuso opusieron oponía", "a al"), ("aboga abogan abogó abogaron", "por"),
            ("advierte advierten advirtió advirtieron alerta alertan alertó alertaron", "de del sobre"),
            ("incide inciden incidió insiste insisten insistió insistieron", "en"),
            ("queja quejan quejó quejaron quejaba quejado", "de del"),
            ("amenaza amenazan amenazó amenazaron amenazado", "con"),
            ("llama llaman llamó llamaron llamado apela apelan apeló apelaron", "a al")),
        "it": (
            ("oppone oppongono opposto opposta", "a al alla alle ai all"), ("aspetta aspettano", "un una dei delle"),
            ("insiste insistono", "su sul sulla sull"), ("invita invitano invitato richiama richiamano", "a al alla "
            "all"),
        ),
        "pt": (("concorda concordam concordou concordaram", "com"), ("queixa queixam queixou queixaram", "de do da dos "
        "das"), ("apela apelam apelou apelaram", "a ao à aos "
        "às"), ("ameaça ameaçam ameaçou ameaçaram", "com"), ("opõe "
        "opõem opôs opuseram", "a ao à aos às"),
            ("alerta alertam alertou alertaram adverte advertem advertiu", "para sobre"),
            ("defende defendem defendeu defenderam", "o a os "
        "as um uma")),
        "sv": (("protesterar protesterade", "mot"), ("hotar hotade hotat", "med"),),
        "no": (("protesterer protesterte", "mot"), ("truer truet", "med")),
        "da": (("protesterer protesterede", "mod imod"), ("truer truede truet", "med")),
        "nl": (("protesteert protesteerde protesteren protesteerden", "tegen"), ("pleit pleiten pleitte "
        "pleitten", "voor"), ("dreigt dreigde dreigen dreigden", "met"),
            ("vreest vreesde vrezen vreesden", "voor")),
        "uk": (("поскаржився поскаржилася поскаржились скаржиться скаржаться", "на"),),
        "ru": (("пожаловался пожаловалась пожаловались жалуется жалуются жаловались", "на"), ("отказался отказалась "
        "отказались отказывается", "от"), ("выступает выступил выступила "
        "выступили", "против за")),
    }.items()
}  # fmt: skip
"""Verbs by which somebody is for something, against it or looks ahead to it, with the words that lead to that."""
FORESEEING: Final = by_language({
    "fr": "prévoit prévoient prévoyait anticipe anticipent table", "es": "prevé prevén preveía estima calcula "
    "pronostica",
    "it": "prevede prevedono prevedeva stima stimano", "pt": "prevê preveem previa estima estimam projeta",
})  # fmt: skip
"""Verbs that foretell where one of `FORESEEN` stands behind them: a law "prevede" much."""
FORESEEN: Final = by_language({
    "fr": "croissance hausse baisse recul augmentation ralentissement récession inflation pénurie déficit afflux "
    "reprise",
    "es": "crecimiento aumento subida caída descenso reducción desaceleración recesión inflación escasez déficit "
    "repunte",
    "it": "crescita aumento rialzo calo riduzione rallentamento recessione inflazione carenza deficit flessione "
    "ripresa",
    "pt": "crescimento aumento subida alta queda redução desaceleração recessão inflação escassez défice recuperação",
})  # fmt: skip
"""What is foretold."""
THREATENING: Final = by_language({
    "it": "minaccia minacciano minacciato minacciava", "fr": "menace menacent menacé menaçait",
    "es": "amenaza amenazan amenazó amenazaron amenazado amenazaba",
    "pt": "ameaça ameaçam ameaçou ameaçaram ameaçado", "nl": "dreigt dreigde dreigen dreigden",
    "sv": "hotar hotade hotat", "da": "truer truede truet", "no": "truer truet",
})  # fmt: skip
"""Verbs that threaten something."""
THREATENED: Final = by_language({
    "it": "sciopero scioperi azioni querele querela denuncia denunce dimissioni chiusura serrata ricorso ricorsi "
    "ritorsioni dazi sanzioni crisi blocco licenziamenti rappresaglie guerra battaglia causa cause esposto esposti "
    "ostruzionismo proteste mobilitazione scissione veto misure class",
    "fr": "", "es": "", "pt": "", "nl": "", "sv": "", "da": "", "no": "",
})  # fmt: skip
"""What is threatened in words, where no preposition tells it."""
CALLING: Final = by_language({
    "fr": "appelle appellent appelé appelait appelaient",
    "es": "llama llaman llamó llamaron llamado apela apelan apeló apelaron",
    "it": "invita invitano invitato richiama richiamano", "pt": "apela apelam apelou apelaram",
})  # fmt: skip
"""Verbs of calling, which lead to these nouns alone where they ask for something."""
CALLED_FOR: Final = by_language({
    "fr": "calme grève mobilisation vigilance prudence unité dialogue responsabilité boycott retenue manifestation "
    "désescalade négociation négociations solidarité rassemblement cessez-le-feu trêve patience raison démission vote "
    "réconciliation paix dons générosité apaisement sobriété",
    "es": "calma huelga movilización unidad diálogo responsabilidad boicot prudencia participación manifestación "
    "desescalada negociación solidaridad tregua paciencia cordura reconciliación paz concentración contención "
    "convivencia resistencia",
    "it": "calma mobilitazione unità dialogo responsabilità boicottaggio prudenza cautela partecipazione "
    "manifestazione moderazione solidarietà tregua pazienza pace sciopero vigilanza rispetto confronto",
    "pt": "calma greve mobilização unidade diálogo responsabilidade boicote prudência participação manifestação "
    "moderação solidariedade trégua paciência paz contenção voto bom-senso serenidade",
})  # fmt: skip
"""What is called for."""
PARTED: Final[dict[str, dict[str, str]]] = {
    "nl": {
        **dict.fromkeys("geeft gaf geven gaven".split(), "toe"),
        **dict.fromkeys("sluit sloot sluiten sloten".split(), "uit"),
        **dict.fromkeys("kondigt kondigde kondigen kondigden".split(), "aan"),
        **dict.fromkeys("wijst wees wijzen wezen".split(), "af"),
    }
}
"""Verbs with the word at their clause's end: "gaf fouten toe"."""
