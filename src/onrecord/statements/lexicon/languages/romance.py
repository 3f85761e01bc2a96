"""French, Spanish, Portuguese and Italian: verbs that report, and the small words."""

from __future__ import annotations

FRENCH = {
    "V": "avancé avance avançait avancent répété répète martelé martèle "
    "dit dira disent disait disaient déclaré déclare déclarait déclarent affirmé affirme affirmait "
    "affirment expliqué explique expliquait expliquent annoncé annonce annonçait estimé estime estimait "
    "estiment assuré assure assurait souligné souligne soulignait indiqué indique indiquait précisé précise "
    "précisait ajouté ajoute ajoutait écrit écrivait écrivent averti avertit prévenu prévient soutenu soutient "
    "confirmé confirme reconnu reconnaît démenti dément promis promet rappelé rappelle raconté raconte "
    "racontait répondu répond répondait rapporté rapporte pense pensait croit considère juge espère conclu "
    "conclut martelé martèle insisté insiste réagi réagit alerte alerté révèle révélé signale signalé "
    "suggéré suggère suggèrent regretté regrette regrettent regrettait rétorqué rétorque martelait confié confie "
    "confient admis admet admettent garanti garantit fustigé observé observe plaidé plaide plaident "
    "annoncent assurent soulignent indiquent précisent ajoutent avertissent confirment reconnaissent rappellent "
    "racontent rapportent pensent considèrent jugent espèrent prétend prétendait prétendent nie niait nié nient "
    "conteste contesté contestent jure juré déplore déploré déplorent revendique revendiqué argue argué préviennent "
    "soutiennent certifie certifié garantit promettent craint craignent craignait redoute redoutent redouté montre "
    "montrent montré expliqua affirma déclara ajouta "
    "affirmaient estimaient observent témoignent alertent insistent réagissent révèlent signalent concluent "
    "admettait reconnaissait rappelait précisaient expliquaient assuraient indiquaient soulignaient "
    "ajoutaient confirmait certifient jurent",
    "v": "défendu défend justifié indigné étonné amusé réjoui agacé emporté préconise préconisent préconisé demandé "
    "demande lancé lance lançait poursuit poursuivi commenté commente "
    "tweeté tweete s’exclame "
    "s'exclame relate relaté relatent narre détaille détaillé décrit analyse tranche plaisante ironise renchérit "
    "abonde acquiesce nuance lâche lâché interroge déplore déploré dénonce "
    "dénoncé résume résumé témoigne "
    "témoigné glisse glissé",
    "K": "selon d’après d'après",
    "phrase K": "à en croire,aux dires de,aux dires d,de l avis de,de l avis d,de l avis du,de l avis des,aux dires "
    "du,aux dires des,"
    "aux yeux de,aux yeux d,aux yeux du,aux yeux des,dans les mots de,dans les mots d",
    "phrase v": "et d ajouter,et d’ajouter,et de conclure,et de préciser,et de poursuivre,et de rappeler,et d insister,"
    "et de souligner,et de prévenir,et de lancer,et de renchérir,avant d ajouter,avant de conclure,avant de préciser,"
    "avant de poursuivre,avant de lancer",
    "phrase V": "fait savoir,fait valoir,fait remarquer,laissé entendre,laisse entendre",
    "phrase Y": "à plusieurs reprises,de son côté,pour sa part,de leur côté,"
    "pour leur part,à son tour,en revanche,par ailleurs,en outre",
    "G": "craignant redoutant espérant affirmant expliquant précisant ajoutant soulignant indiquant déclarant assurant "
    "estimant rappelant annonçant "
    "disant notant jugeant reconnaissant promettant signalant regrettant admettant avertissant arguant insistant "
    "confirmant considérant laissant "
    "soutenant dénonçant martelant concluant prévenant déplorant plaidant suggérant révélant racontant "
    "garantissant alertant observant rétorquant",
    "R": "il elle ils elles on je nous c’est celui-ci celle-ci ceux-ci celles-ci",
    "W": "qui lequel laquelle",
    "T": "que qu",
    "D": "le la les l un une des du de d son sa ses leur leurs ce cet cette ces mon ma mes notre nos "
    "plusieurs tous toutes quelques",
    "P": "à au aux en dans par pour sur avec sans sous chez vers contre entre depuis lors devant après avant",
    "C": "et ou mais",
    "S": "quand lorsque parce puisque si comme alors tandis",
    "A": "a ont avait avaient aura va vont doit doivent peut peuvent a-t ont-t",
    "E": "est sont était étaient été sera",
    "Y": "toujours aussi encore ensuite puis ne n pas jamais guère déjà également notamment enfin toutefois donc ainsi "
    "aussitôt cependant pourtant maintenant désormais d’ailleurs d'ailleurs néanmoins pourtant",
    "J": "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui aujourd'hui demain",
    "F": "lui me se moi eux cela ça ceci",
    "gender m": "il lui",
    "gender f": "elle",
    "gender p": "ils elles",
    "gender n": "on",
    "gender 1": "je",
    "gender 2": "nous",
}
SPANISH = {
    "V": "avanzó avanzado avanzaron adelantado zanja zanjado confesado puntualizado apostilló apostilla apostillado "
    "sospecha sospechan sospechó opinó opina opinan opinado considerado expone exponen expuso expuesto "
    "dijo dice dicen dijeron decía dicho declaró declara declararon declarado afirmó afirma afirmaron "
    "afirmado aseguró asegura aseguraron asegurado explicó explica explicaron explicado anunció anuncia "
    "anunciaron señaló señala señalaron señalado indicó indica indicaron indicado agregó agrega añadió añade "
    "advirtió advierte sostuvo sostiene manifestó manifiesta expresó expresa escribió escribe informó informa "
    "informaron aclaró aclara destacó destaca insistió insiste reconoció reconoce negó niega prometió promete "
    "recordó recuerda respondió responde contestó consideró considera cree piensa espera confirmó confirma "
    "apuntó apunta subrayó subraya contó cuenta relató relata concluyó concluye comentó comenta alertó alerta "
    "reveló revela detalló detalla precisó precisa reiteró reitera recalcó recalca defendió defiende admitió admite "
    "advertido expresado manifestado sostenido asegurado reconocido recordado destacado subrayado confirmado "
    "apuntado añadido insistido admitido aseguran declaran afirman explican anuncian señalan indican agregan añaden "
    "advierten sostienen manifiestan informan aclaran destacan insisten reconocen niegan prometen recuerdan responden "
    "consideran creen piensan esperan confirman apuntan subrayan cuentan relatan concluyen comentan alertan revelan "
    "detallan reiteran recalcan defienden admiten añadieron advirtieron sostuvieron destacaron insistieron "
    "reconocieron negaron recordaron respondieron confirmaron subrayaron relataron alertaron enfatizó enfatiza "
    "remarcó remarca puntualizó puntualiza matizó matiza zanjó espetó explicaba aseguraba señalaba insistía afirmaba "
    "añadía advertía reconocía recordaba lamentaba anunciado agregado informado escrito respondido contado relatado "
    "concluido comentado negado prometido aclarado alertado revelado detallado precisado reiterado recalcado defendido "
    "enfatizado remarcado acotó acota recordaron acusó acusa opinó opina estimó estima calificó valoró valora aseveró "
    "asevera argumentó argumenta sugirió sugiere pronosticó prevé reprochó adelantó adelanta precisaron precisan "
    "opinan estiman apuntaron manifestaron expresaron declaró pidieron cuestionó cuestiona celebró alegó alega "
    "alegaron denunciaron desmintió desmiente sentenció confesó confiesa exigió exige reveló replicó replica "
    "quejó quejaron afirmaban aseguraban sostenía confía confió temió teme temen vaticinó vaticina "
    "auguró concedió ironizó constató "
    "constata garantizó garantizaron garantizado reprocha reprochan reprochado "
    "descarta descartó descartan descartaron descartado "
    "agregaron expresan constatan garantizan garantiza opinaron sugieren sugirieron argumentan argumentaron "
    "celebran celebraron aclararon comentaron concluyeron contaron precisaba indicaba recalcaron reiteraron "
    "defendieron defendía admitieron revelaron detallaron consideraba consideraron agregaba avisó avisa "
    "avisan avisaron ratificó ratifica ratificaron ratificado acotaron "
    "entiende entienden entendió propuso propone proponen propuesto deploró vaticinan auguran augura "
    "reprocharon "
    "mencionó menciona mencionaron mencionado expuso expone exponen expusieron "
    "especificó especifica especificaron especificado",
    "v": "resumió resume resumen resumieron resumido preguntaba queja quejaba "
    "preguntó pregunta gritó grita exclamó exclama continuó continúa bromeó tuiteó lamentó lamenta pidió "
    "pide criticó denunció denuncia prosiguió sentenció coincidió coincide discrepó discrepa llamó lamentado pedido "
    "criticado denunciado preguntado",
    "K": "según",
    "phrase K": "de acuerdo con,de acuerdo a,a juicio de,a juicio del,en palabras de,en palabras del,a decir de,a "
    "decir del,"
    "en opinión de,en opinión del,al decir de",
    "phrase V": "hizo saber,hecho saber,dio a conocer,dado a conocer,puso de manifiesto,"
    "dejó claro,deja claro,dejado claro",
    "phrase Y": "en varias ocasiones,por su parte,en este sentido,en ese sentido,al respecto,sin embargo,por otro lado,"
    "no obstante,a su vez,en cambio,por último,en concreto,de hecho,aun así",
    "G": "señalando afirmando asegurando explicando añadiendo agregando indicando diciendo subrayando destacando "
    "recordando advirtiendo insistiendo alegando argumentando sosteniendo declarando reconociendo admitiendo "
    "prometiendo precisando aclarando apuntando puntualizando reiterando considerando anunciando confirmando "
    "lamentando "
    "defendiendo denunciando proponiendo sugiriendo matizando garantizando avisando criticando reprochando "
    "manifestando",
    "R": "él ella ellos ellas yo nosotros",
    "W": "quien quienes cual",
    "T": "que",
    "D": "el la los las lo un una unos unas su sus este esta estos estas ese esa mi nuestro nuestra varios "
    "todos muchos algunos",
    "P": "de del a al en con por para sobre sin contra entre desde hasta durante tras ante dentro fuera cerca lejos "
    "detrás delante mediante vía",
    "C": "y e o u pero",
    "S": "cuando si porque mientras aunque como donde",
    "A": "ha han había habían habría habrían va van puede pueden podría podrían debe deben debería deberían fue",
    "E": "es son era eran está están ser sido será",
    "Y": "siempre también luego solo sólo no nunca jamás tampoco ya aún además después más asimismo entonces ahora así "
    "incluso "
    "finalmente igualmente allí ahí aquí allá",
    "J": "lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana",
    "F": "le les me nos se eso esto aquello ello",
    "gender m": "él",
    "gender f": "ella",
    "gender p": "ellos ellas",
    "gender 1": "yo",
    "gender 2": "nosotros",
}
PORTUGUESE = {
    "V": "disse diz dizem disseram dizia dito declarou declara declararam afirmou afirma afirmaram explicou "
    "explica explicaram anunciou anuncia anunciaram informou informa informaram acrescentou acrescenta destacou "
    "destaca ressaltou ressalta escreveu escreve alertou alerta garantiu garante defendeu defende sustentou "
    "sustenta admitiu admite negou nega prometeu promete lembrou lembra respondeu responde considerou considera "
    "acredita pensa espera confirmou confirma contou conta relatou relata concluiu conclui comentou comenta "
    "apontou aponta avaliou avalia reiterou revelou revela declaram pontuou pontua frisou frisa salientou salienta "
    "mostrou mostra mostram "
    "enfatizou enfatiza observou observa argumentou argumenta opinou opina indicou indica sublinhou sublinha referiu "
    "refere adiantou adianta esclareceu esclarece assegurou assegura justificou justifica comunicou comunica "
    "afirmam explicam anunciam informam acrescentam destacam ressaltam alertam garantem defendem sustentam admitem "
    "negam prometem lembram respondem consideram acreditam esperam confirmam contam relatam avaliam revelam sinalizou "
    "sinaliza advertiu adverte recorda recordou recordam acrescentaram disseram explicaram destacaram alertaram "
    "reconheceu reconhece alegou alega alegaram detalhou detalha reforçou reforça constatou constata desmentiu "
    "desmente denunciou denuncia estimou estima ponderou pondera cobrou insistiu insiste declaravam afirmava dizia "
    "explicava rebateu rebate vincou vinca asseverou precisou precisa confessou confessa teme temem temeu "
    "descarta descartou descartam descartaram "
    "sublinham salientam referem adiantam asseguram esclarecem indicam apontam reforçam frisam pontuam "
    "observam argumentam justificam concluem comentam garantiram defenderam salientaram sublinharam "
    "referiram adiantaram asseguraram esclareceram indicaram apontaram reforçaram admitiram negaram "
    "confirmaram contaram relataram concluíram comentaram avaliaram revelaram consideraram ressaltaram "
    "lembraram salientava sublinhava garantia defendia avisou avisa avisam avisaram afirmavam diziam "
    "alegavam estimam ponderam insistem denunciam denunciaram advertem advertiram explicita explicitou "
    "evidenciou realçou realça "
    "entende entendem entendeu propôs propõe propõem "
    "calculou calcula calculam calcularam mencionou menciona",
    "v": "falou falam narrou perguntou pergunta gritou grita exclamou continuou brincou tuitou lamentou lamenta pediu "
    "pede "
    "criticou completou completa prosseguiu concorda concordou discorda discordou chamou finalizou finaliza disparou "
    "finalizam finalizaram questionou",
    "K": "segundo conforme",
    "phrase K": "de acordo com,na avaliação de,na avaliação do,na avaliação da,na opinião de,na opinião do,na opinião "
    "da,"
    "na visão de,na visão do,na visão da,nas palavras de,nas palavras do,nas palavras da,no entender de,no entender do,"
    "no entender da",
    "phrase Y": "por sua vez,em seguida,no entanto,além disso,várias vezes",
    "G": "temendo receando esperando prometendo considerando afirmando dizendo acrescentando explicando destacando "
    "ressaltando lembrando alegando "
    "sublinhando salientando frisando referindo adiantando informando alertando defendendo admitindo "
    "reconhecendo indicando argumentando anunciando confirmando lamentando "
    "garantindo avisando assegurando esclarecendo reforçando sustentando apontando criticando denunciando "
    "observando vincando notando",
    "R": "ele ela eles elas eu nós",
    "W": "quem qual",
    "T": "que",
    "D": "o a os as um uma uns umas seu sua seus suas este esta esse essa meu minha nosso nossa vários todos "
    "muitos alguns",
    "P": "mediante perante diante dentro fora perto longe atrás "
    "neste nesta nestes nestas nesse nessa deste desta desse dessa "
    "de do da dos das em no na nos nas ao à aos às com por pelo pela para sobre sem contra entre desde "
    "até durante após",
    "C": "e ou mas",
    "S": "quando se porque enquanto embora como onde",
    "A": "tem têm tinha tinham vai vão pode podem deve devem havia",
    "E": "é são era eram está estão ser sido foi foram será",
    "Y": "também depois não já ainda além mais então agora assim mesmo porém portanto ainda ali aqui lá",
    "J": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã",
    "F": "lhe lhes me se isso isto aquilo",
    "gender m": "ele",
    "gender f": "ela",
    "gender p": "eles elas",
    "gender 1": "eu",
    "gender 2": "nós",
}
ITALIAN = {
    "V": "recita recitava detto dice dicono disse dissero diceva dichiarato dichiara dichiarò affermato afferma "
    "affermano "
    "affermò spiegato spiega spiegano spiegò annunciato annuncia annunciò aggiunto aggiunge aggiunse "
    "sottolineato sottolinea scritto scrive scrisse sostenuto sostiene sostengono assicurato assicura avvertito "
    "avverte ricordato ricorda raccontato racconta precisato precisa ammesso ammette negato nega promesso "
    "promette risposto risponde rispose ribadito ribadisce osservato osserva confermato conferma ritiene "
    "ritengono crede pensa spera concluso conclude commentato commenta riferito riferisce rivelato scriveva "
    "denunciato allertato dichiarano annunciano aggiungono sottolineano scrivono assicurano avvertono ricordano "
    "raccontano precisano ammettono negano ribadiscono confermano credono pensano sperano riferiscono riporta "
    "riportano riportato evidenzia evidenziato evidenziano evidenziò rilevato rileva rilevano auspicato auspica "
    "replicato replica replicò ribatte ribattuto contesta contestato rimarcato rimarca puntualizzato puntualizza "
    "garantito garantisce garantiscono stimato stimano segnalato segnala segnalano aggiungeva spiegava affermava "
    "comunicato comunica comunicano dichiarava sottolineava rivendicato rivendica rivendicano avvisato avvisa ammonito "
    "ammonisce lamentato lamenta lamentano insistito insiste insistono smentito smentisce smentiscono teme temono "
    "ipotizzato ipotizza specificato specifica specificano chiarito chiarisce argomentato argomenta giurato giura "
    "ironizzato ironizza sostenne "
    "dichiararono affermarono ricordò sottolineò ammise precisò "
    "osservano commentano concludono rispondono replicano ribattono precisava ricordava ribadiva dicevano "
    "raccontava assicurava ammetteva denuncia denunciano auspicano ammoniscono avvertiva evidenziava "
    "rimarcano puntualizzano chiariscono ipotizzano confermava osservava concludeva sosteneva sostenevano "
    "scandisce scandito "
    "propone propongono proposto auspicava",
    "v": "chiesto chiede chiedono gridato grida continuato continua scherzato twittato attaccato attacca denunciato "
    "denuncia tuonato tuona sbottato sbotta prosegue proseguito chiosa incalza chiama chiamato",
    "K": "secondo",
    "phrase K": "secondo quanto,stando a quanto,a quanto,a detta di,a detta del,"
    "stando a,stando ai,stando al,stando alla,stando alle,stando agli,stando all,"
    "ad avviso di,ad avviso del,ad avviso della,a giudizio di,a giudizio del,a giudizio della,a parere di,a parere del,"
    "a parere della,a parere dei,a detta della,a detta dei,a detta degli,nelle parole di,nelle parole del",
    "phrase V": "fatto sapere,fa sapere,fanno sapere,reso noto,rende noto,rendono noto",
    "phrase Y": "più volte,dal canto suo,da parte sua,allo stesso tempo",
    "G": "scrivendo promettendo spiegando aggiungendo sottolineando affermando dicendo ricordando precisando "
    "sostenendo "
    "dichiarando ribadendo evidenziando osservando ammettendo annunciando confermando rilevando lamentando "
    "assicurando avvertendo denunciando garantendo chiarendo concludendo riferendo segnalando auspicando "
    "puntualizzando rimarcando",
    "R": "lui lei loro egli ella io noi",
    "W": "cui quale",
    "T": "che",
    "D": "il lo la i gli le l un uno una suo sua suoi sue questo questa questi queste mio mia nostro nostra "
    "molti tutti alcuni",
    "P": "mediante tramite attraverso "
    "davanti dietro dentro fuori accanto vicino dinanzi dell all dall nell sull dell’ all’ dall’ nell’ sull’ "
    "di del della dello dei degli delle a al alla ai agli alle da dal dalla dai dagli dalle dallo in nel nella "
    "nei nelle negli con per su sul sui sulle "
    "sulla tra fra contro durante dopo senza",
    "C": "e ed o ma",
    "S": "quando se perché mentre come dove",
    "A": "ha hanno aveva avevano avrà può possono deve devono va vanno",
    "E": "è sono era erano sia stato stata stati essere sarà",
    "Y": "anche poi solo soltanto persino perfino non già ancora inoltre più infatti invece quindi però dunque intanto "
    "anzi addirittura così ora adesso infine comunque tuttavia subito sempre spesso peraltro lì qui",
    "J": "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani",
    "F": "gli ci mi si ciò quello",
    "gender m": "lui egli",
    "gender f": "lei ella",
    "gender p": "loro",
    "gender 1": "io",
    "gender 2": "noi",
}
