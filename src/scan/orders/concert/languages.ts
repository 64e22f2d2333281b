/** Parts of hostile orders in languages other than English. Of a language that is written without blanks, the sources match anywhere. */
export interface Language {
  /** Words or letters by which a text in the language is known. */
  readonly marks: RegExp;
  /** A clause that holds this forbids. */
  readonly denies: string;
  readonly asks: string;
  readonly hides: string;
  readonly deceives: string;
  readonly secret: string;
  readonly private: string;
  readonly moves: string;
  readonly takes: string;
  readonly admits: string;
  readonly unguards: string;
  readonly asksNobody: string;
  readonly obeys: string;
  readonly exempts: string;
  readonly installs: string;
}

const word = (source: string): string => `(?<!\\p{L})(?:${source})`;

export const LANGUAGES: readonly Language[] = [
  {
    marks: /(?<!\p{L})(?:und|der|die|das|nicht|wird|werden|eine?[rnms]?|für|mit|ist|den|dem|von|auf|im|als|nach|zu|bei|des|am|sind|oder|nur)(?!\p{L})/giu,
    denies: word("nicht(?!s? (?:unterrichtet|informiert))\\b|nie\\b|niemals|kein\\w*|ohne\\b|vermeide\\w*|statt\\b|verboten"),
    asks: word("nach (?:freigabe|zustimmung|rückfrage)|nachfragen\\b|(?:zuvor|vorher|erst) (?:fragen|zeigen)|bestätig\\w+ (?:lassen|hat)"),
    hides: word(
      "(?:nutzer|anwender|benutzer|kund|team|mitarbeit|person|entwickl|kolleg|bedien)\\w*[^.!?\\n]{0,40}(?:nicht|nichts|kein\\w*)[^.!?\\n]{0,25}(?:unterricht|informier|erfähr|erfahr|wiss|merk|mitgeteilt|erwähn|bemerk)\\w*|(?:darüber|davon|hiervon)[^.!?\\n]{0,20}(?:nicht|nichts|kein)\\w*|(?:bleib|lass)\\w*[^.!?\\n]{0,40}(?:unerwähnt|außen vor)|unerwähnt (?:bleib|lass)\\w*|aus (?:der|dem)[^.!?\\n]{0,40}(?:bericht|liste|zusammenfassung|protokoll)\\w*[^.!?\\n]{0,20}(?:heraus|weg|fern)\\w*|heraus(?:zu)?halten|herauslassen|stillschweigend|heimlich|unauffällig|unbemerkt|verschweig\\w*|nicht (?:zu )?erwähn\\w*|taucht\\b[^.!?\\n]{0,20}(?:nicht|weder|nirgends)[^.!?\\n]{0,30}|(?:weder|nicht|nirgends)[^.!?\\n]{0,30}(?:auftauch|aufgeführ|erschein|genannt|protokollier|vermerk|sichtbar)\\w*|(?:ohne|keine) (?:hinweis|meldung|spur)\\w*|unter der hand|im hintergrund|diskret|fällt nicht auf|nicht auffall\\w*|vertraulich behandel\\w*|braucht[^.!?\\n]{0,30}nicht (?:zu )?(?:wissen|sehen|erfahren)|(?:nur|ausschließlich|lediglich)[^.!?\\n]{0,30}(?:nennen|genannt|erwähnen|aufführen)",
    ),
    deceives: word(
      "(?:behaupte|antworte|versichere|sage)\\w*[^.!?\\n]{0,40}(?:dass|es sei|alles)|so tun,? als|vortäusch\\w*|gib dich\\b|als (?:geprüft|erledigt|genehmigt|kontrolliert|bestanden|wartung|routine|formatierung)\\b[^.!?\\n]{0,30}|(?:rückdatier|gefälscht|fälsch|erfund|erfind|vorgeb|beschönig)\\w*|weiterhin (?:angezeigt|anzeigen|melden)|es handle sich|sei ein teil",
    ),
    secret: word(
      "zugangsdaten|anmeldedaten|passw[oö]rt\\w*|kennw[oö]rt\\w*|geheimnisse?|(?:api-?|private\\w* |ssh-?)schlüssel\\w*|tokens?\\b|umgebungsvariablen|`?~/\\.(?:ssh|aws|gnupg)|\\.env\\b|cookies\\b|\\p{L}*kenn?w[oö]rt\\w*|\\p{L}*passw[oö]rt\\w*|\\p{L}*schlüsseldatei\\w*|communities\\b|kartennummer\\w*|pin\\b|tan\\b|tresor\\w*|\\p{L}*zugangsdaten",
    ),
    private: word(
      "quelltext\\w*|quellcode|kundendaten|personalakten?|gesprächsverlauf|gehälter|verträge|gesundheitsdaten|kontakte\\b|nachrichten\\b|unterhaltung|netzplan|entw[uü]rf\\w*|unterlagen|verträge|vertrag\\b|angebote?\\b|preise?\\b|diagnosen?|patientendaten|personaldaten|kundenliste\\w*|adressbuch|protokolle\\b",
    ),
    moves: word(
      "send\\w*|gesend\\w*|übermittel\\w*|übertrag\\w*|schick\\w*|hochlad\\w*|hochgeladen|weiterleit\\w*|weitergeleitet|weitergegeben|versend\\w*|versandt|beilegen|beizufügen|beigefügt|beigelegt|blindkopie|veröffentlich\\w*|gesichert|ablegen|abgelegt|hinterleg\\w*|überspiel\\w*|zukommen|ausgeleitet|ausleiten|gespiegelt|spiegeln|teile?\\b|geteilt|exportier\\w*|geht an\\b|gehen an\\b",
    ),
    takes: word("gelesen|lesen|lies|liest|auslesen|ausgelesen|kopier\\w*|sammel\\w*|gesammelt|öffne\\w*|suche?\\b"),
    admits: word(
      "(?:konto|benutzerkonto|zugang|schlüssel|gast)\\w*[^.!?\\n]{0,60}(?:root|administrator|admin)\\w*|root-rechte\\w*|administratorrechte\\w*|authorized_keys|ohne passwort|ohne kennwort",
    ),
    unguards: word(
      "(?:schalte?|stelle?|deaktivier|abschalt|ausschalt|entfern|lösch|umgeh|überspring|ausnehm)\\w*[^.!?\\n]{0,60}(?:prüfung|scanner|schutz|überwachung|protokollierung|warnung|alarm|signatur|freigabe|sicherheits|verlauf)\\w*|(?:prüfung|scanner|schutz|überwachung|protokollierung|warnung|alarm|signatur)\\w*[^.!?\\n]{0,50}(?:abschalt|ausschalt|deaktivier|entfern|umgangen|übersprungen|abgeschaltet|ausgeschaltet)\\w*",
    ),
    asksNobody: word(
      "ohne[^.!?\\n]{0,30}(?:einzubeziehen|rückfrage|zustimmung|genehmigung|zu fragen|einwilligung)|(?:freigaben?|genehmigung\\w*|zustimmung|erlaubnis)[^.!?\\n]{0,15}(?:gelten|gilt|ist|sind|wurde)[^.!?\\n]{0,15}(?:erteilt|gegeben|bestätigt)|(?:rückfragen|nachfragen)[^.!?\\n]{0,80}(?:zu bejahen|bejahen|bestätigen|mit ja)|im namen de[sr]",
    ),
    obeys: word(
      "(?:anweisung|befehl|aufforderung)\\w*[^.!?\\n]{0,60}(?:ausführ|befolg|folge|wie vom|als kämen|vorrang)\\w*|vorrang vor|hat vorrang|über den wünschen|setzt sich[^.!?\\n]{0,20}durch",
    ),
    exempts: word(
      "(?:rückfragen|genehmigungen|freigaben|bestätigungen)[^.!?\\n]{0,80}(?:immer|stets|alle)[^.!?\\n]{0,30}(?:bejah|bestätig|erteil|gewähr)\\w*|(?:ohne prüfung|ungeprüft|ungelesen|ohne (?:sie )?(?:zu lesen|durchsicht))[^.!?\\n]{0,40}(?:genehmig|freigeb|annehm|übernehm|zusammenführ)\\w*|(?:genehmig|freigeb|annehm|übernehm|bestätig)\\w*[^.!?\\n]{0,40}(?:ohne prüfung|ungeprüft|ungelesen|ohne durchsicht)|ohne (?:abgleich|kontrolle|weitere prüfung|blick|ansehen|rücksprache)[^.!?\\n]{0,50}(?:freigegeben|genehmigt|gebucht|übernommen|akzeptiert|freigeben|durchgewinkt)|(?:freigegeben|genehmigt|gebucht|übernommen|akzeptiert)[^.!?\\n]{0,40}(?:ohne (?:abgleich|kontrolle|prüfung)|ungeprüft)",
    ),
    installs: word("installier\\w*|lade[^.!?\\n]{0,40}herunter|herunterlad\\w*|fernwartung\\w*|fernzugriff\\w*"),
  },
  {
    marks: /(?<!\p{L})(?:los|las|una?|del|para|con|por|que|sin|esta?|cada|al|en)(?!\p{L})/giu,
    denies: word("no\\b|nunca\\b|jamás\\b|evita\\w*|tampoco\\b|prohibid\\w*"),
    asks: word("pregunta (?:antes|primero)|pide (?:permiso|confirmación)|espera su|tras (?:su )?(?:aprobación|visto bueno)|con su permiso"),
    hides: word(
      "no\\b[^.!?\\n]{0,20}(?:coment|dig|menci|inform|avis|cuent|revel|comuni|notifi|figur|aparez|apareci|muestr|conste)\\w*|sin (?:que )?[^.!?\\n]{0,25}(?:dec|avis|sepa|inform|enter|menci|note|constancia|dejar rastro)\\w*|discretamente|en secreto|a escondidas|sin llamar la atención|oculta\\w*|omite\\w*[^.!?\\n]{0,30}(?:resumen|informe)|solo (?:de|menciona|informa)|únicamente|habla (?:solo|únicamente) de|no (?:figur|consta|aparec|qued)\\w*|(?:usuari|cliente|equipo|persona|autor)\\w*[^.!?\\n]{0,20}no (?:tiene|tienen|debe|deben|necesita|hace falta)[^.!?\\n]{0,20}(?:saber|enterar|ver|conocer)\\w*|sin (?:ruido|rastro|registro|aviso)|pasa por alto|en segundo plano|entre (?:tú y yo|nosotros)|de forma discreta|calladamente",
    ),
    deceives: word(
      "(?:dile|diles|responde|contesta|asegura|afirma|asegúrale)\\b[^.!?\\n]{0,20}\\bque\\b|finge\\w*|simula que|haz(?:le)? creer|como si (?:no|el|la|fuera|hubiera)[^.!?\\n]{0,40}|(?:falsific|invent|antedat|maquill|simul)\\w*|sigue (?:mostrando|diciendo)|(?:anota|marca|registra)\\w*[^.!?\\n]{0,20}como (?:revisad|aprobad|verificad)\\w*",
    ),
    secret: word(
      "contraseñas?|credenciales|claves? (?:de api|api|privadas?|ssh|de acceso)|tokens?\\b|secretos\\b|cookies\\b|variables de entorno|\\.env\\b|~/\\.(?:ssh|aws)|clave (?:de cifrado|maestra|privada|de acceso)|código de seguridad|número de tarjeta|llavero|certificado privado",
    ),
    private: word(
      "código fuente|datos de (?:clientes|pago|pacientes)|conversación|nóminas?|contratos|contactos|mensajes (?:privados|directos)|historial|borradores?|presupuestos?|precios|listas? de (?:clientes|precios|correos)|fuentes confidenciales|diagnósticos?|expedientes?",
    ),
    moves: word(
      "env[ií][aeoé]\\w*|sub[ea]\\w*|súbel\\w*|transmit\\w*|transfi\\w*|transfer\\w*|publi(?:ca|que)\\w*|mand[ae]\\w*|reenv\\w+|compart\\w*|adjunt\\w*|copia\\b|remit\\w*|entreg\\w*|guarda\\w*[^.!?\\n]{0,40}(?:gist|públic\\w+|extern\\w+|servidor)|deposit\\w*|reenvía\\w*|replic\\w*|vuelc\\w*|comunic[ae]\\b",
    ),
    takes: word("busca\\w*|lee\\b|leer\\b|abre\\b|recopil\\w*|recoge\\w*|extra\\w*|copi\\w*|obt[eé]n\\w*"),
    admits: word(
      "(?:añad|agreg|invit|cre|conced|otorg|d[ae])\\w*[^.!?\\n]{0,60}(?:administrador\\w*|propietari\\w*|colaborador\\w*|permisos|acceso)|sin contraseña|authorized_keys|sesión permanente|puerta trasera",
    ),
    unguards: word(
      "(?:desactiv|deshabilit|elimin|quit|apag|salt|omit|borr|silenci)\\w*[^.!?\\n]{0,60}(?:verificaci|comprobaci|esc[aá]ner|protecci|alerta|registro|historial|firma|revisi|auditor|control|permiso)\\w*",
    ),
    asksNobody: word(
      "sin (?:pedir|preguntar|solicitar|esperar)\\w*|sin (?:permiso|autorización|confirmación|consultar)|ya (?:ha sido|está) (?:aprobad|autorizad)\\w*|en nombre de[l ]",
    ),
    obeys: word(
      "(?:instruccion|consign|[oó]rden)\\w*[^.!?\\n]{0,60}(?:ejecut|obede|sigu|como si|prioridad|prevale)\\w*|como si (?:vinier|fuer)\\w*[^.!?\\n]{0,20}usuari\\w*|tiene prioridad|prevalece",
    ),
    exempts: word("(?:aprueb|acept|fusion)\\w*[^.!?\\n]{0,50}sin (?:leer|revisar|comprobar|mirar)\\w*"),
    installs: word("instal\\w*|descarg\\w*|acceso remoto|ejecut\\w*"),
  },
  {
    marks: /(?<!\p{L})(?:les|des|une?|dans|pour|avec|est|et|sur|qui|que|sans|du|aux?)(?!\p{L})/giu,
    denies: word("ne (?!soit)\\b|n['’]|jamais\\b|évite\\w*|interdit\\w*|aucun\\w*"),
    asks: word("demande (?:l['’]accord|d['’]abord|avant|confirmation)|après (?:validation|accord)|avec (?:son|l['’]) ?accord"),
    hides: word(
      "sans (?:que )?[^.!?\\n]{0,30}(?:averti|prévenu|informé|sache|avertir|prévenir|informer|mentionner|signaler|en parler|trace)\\w*|n['’]en (?:fais|faites|parle)\\w*|ne (?:le |la |les |l['’])?(?:mentionne|signale|dis|dites|parle|révèle|évoque)\\w*[^.!?\\n]{0,15}(?:pas|rien|jamais)|discrètement|en secret|à l['’]insu|secrètement|ne (?:doit|doivent|figure)\\w*[^.!?\\n]{0,20}(?:savoir|apparaître|figurer|pas|dans)|inquièt\\w*|passer sous silence|taire\\b|tais\\b|n['’]ont pas (?:à|besoin)|n['’]a pas (?:à|besoin)|(?:utilisat|client|auteur|équipe|développeu|personne)\\w*[^.!?\\n]{0,25}(?:pas|rien|jamais)[^.!?\\n]{0,20}(?:savoir|voir|connaître|apprendre|remarquer)\\w*|en arrière-plan|sans bruit|sans le dire|à (?:son|leur|votre) insu|ne (?:figure|apparaît|paraît)\\w*[^.!?\\n]{0,30}(?:ni|pas|nulle)|entre nous|sans trace|en toute discrétion|mine de rien",
    ),
    deceives: word(
      "(?:dis|réponds|affirme|assure|prétends|répondez|dites)(?:-lui|-leur)?\\b[^.!?\\n]{0,20}\\b(?:que|qu['’])|fais semblant|comme si de rien|(?:antidat|falsifi|invent|maquill|simul)\\w*|(?:note|marque|indique|inscris)\\w*[^.!?\\n]{0,20}comme (?:vérifié|approuvé|relu|conforme)\\w*|continue (?:d['’]|à )(?:afficher|dire)",
    ),
    secret: word(
      "mots? de passe|jetons?\\b|clés? (?:privées?|ssh|api|d['’]api|d['’]accès)|trousseau|identifiants?\\b|secrets\\b|cookies\\b|variables d['’]environnement|\\.env\\b|~/\\.(?:ssh|aws)|code (?:de sécurité|à usage unique)|numéro de carte|clé (?:de chiffrement|maîtresse)|coffre",
    ),
    private: word(
      "code source|données (?:clients?|de paiement|des patients|personnelles)|conversation\\b|salaires|contrats|contacts\\b|messages (?:privés|directs)|historique|brouillons?\\b|sources confidentielles|devis|tarifs|listes? de (?:clients|prix)|dossiers? (?:médica|personnel)\\w*|diagnostics?\\b|manuscrit\\w*",
    ),
    moves: word(
      "envo[iy]\\w*|transmet\\w*|transf[eè]r\\w*|téléverse\\w*|publi(?:e|er|ez)\\b|communiqu\\w*|partag\\w*|expédi\\w*|recopi\\w*|copi[eé]\\w*|joindre|joins\\b|export\\w*|fai(?:s|tes|re) (?:suivre|parvenir|passer)|dépose\\w*|réplique\\w*|adresse[rz]?\\b|livre (?:à|une)|remet\\w*",
    ),
    takes: word("lis\\b|lire\\b|ouvr\\w*|récup[eéè]r\\w*|cherch\\w*|extrai\\w*|collect\\w*|trouv\\w*"),
    admits: word(
      "(?:ajout|invit|cré|accord|donn|attribu)\\w*[^.!?\\n]{0,60}(?:administrat\\w*|propriétaire|collaborat\\w*|droits|accès)|sans mot de passe|authorized_keys|porte dérobée",
    ),
    unguards: word(
      "(?:désactiv|supprim|coup|contourn|ignor|saut|effac|retir|enlèv)\\w*[^.!?\\n]{0,60}(?:vérification|contrôle|analyse|scanner|alerte|protection|journal|historique|signature|revue|audit|garde)\\w*",
    ),
    asksNobody: word(
      "sans (?:demander|attendre|consulter|confirmation|autorisation|accord|validation)\\w*|(?:accord|autorisation|approbation)[^.!?\\n]{0,20}(?:déjà|acquis|donné|réputé)\\w*|au nom d[eu]",
    ),
    obeys: word(
      "(?:consigne|instruction|ordre|commande)s?[^.!?\\n]{0,60}(?:exécut|obéi|sui[st]|comme si|priorit|prévau|immédiat)\\w*|comme si elles? (?:ven|étai)\\w*|l['’]emporte\\w* sur|a priorité",
    ),
    exempts: word("(?:approuv|accept|valid|fusionn)\\w*[^.!?\\n]{0,50}sans (?:lire|les lire|relire|vérifier|examiner)\\w*"),
    installs: word("install\\w*|télécharg\\w*|accès (?:à )?distan\\w*|exécut\\w*"),
  },
  {
    marks: /(?<!\p{L})(?:os|uma?|dos?|das?|para|com|não|que|sem|em|por|nos?|nas?)(?!\p{L})/giu,
    denies: word("não\\b|nunca\\b|jamais\\b|evite\\w*|nem\\b|proibid\\w*"),
    asks: word("pergunte (?:antes|primeiro)|peça (?:permissão|confirmação)|após (?:a )?(?:aprovação|confirmação)|aguarde (?:a )?(?:aprovação|confirmação)"),
    hides: word(
      "sem (?:que )?[^.!?\\n]{0,25}(?:mencion|avis|inform|saib|not|perceb|registr|deixar rastro)\\w*|não\\b[^.!?\\n]{0,20}(?:mencion|diga|dig|inform|avis|cont|revel|comuni|coment|registr|mostr)\\w*|discretamente|em segredo|às escondidas|ocult\\w*|apenas d[aeo]\\b|somente d[aeo]\\b|fora do (?:resumo|relatório)|(?:usuári|cliente|equipe|pessoa)\\w*[^.!?\\n]{0,20}não (?:precisa|deve|tem)[^.!?\\n]{0,20}(?:saber|ver|conhecer|perceber)\\w*|em segundo plano|sem (?:rastro|registro|aviso|alarde)|de forma discreta|não (?:aparece|consta|figura)\\w*|omita\\w*|entre nós",
    ),
    deceives: word(
      "(?:diga|responda|afirme|garanta|assegure)\\b[^.!?\\n]{0,20}\\bque\\b|finja\\w*|faça parecer|como se (?:o|a|não|tivesse|fosse|houvesse)[^.!?\\n]{0,40}|(?:falsifi|invent|forj|simul|maqui)\\w*|continua (?:mostrando|dizendo)|(?:anote|marque|registre)\\w*[^.!?\\n]{0,20}como (?:revisad|aprovad|verificad)\\w*",
    ),
    secret: word(
      "senhas?\\b|credenciais|chaves? (?:de api|api|privadas?|ssh|de acesso)|tokens?\\b|segredos\\b|cookies\\b|variáveis de ambiente|\\.env\\b|~/\\.(?:ssh|aws)|número d[oe] cartão|código de segurança|chave (?:mestra|de criptografia|privada)|cofre",
    ),
    private: word(
      "código[- ]fonte|dados d[eo]s? (?:clientes|pagamento|pacientes)|conversa\\b|salários|contratos|contatos|mensagens (?:privadas|diretas)|histórico|rascunhos?|orçamentos?|preços|listas? de (?:clientes|preços)|diagnósticos?|prontuários?|contratos?",
    ),
    moves: word(
      "envi[ae]\\w*|mand[ae]\\w*|transmit\\w*|transfi\\w*|transfer\\w*|publi(?:ca|que)\\w*|encaminh\\w*|suba\\b|carregu\\w*|compartilh\\w*|partilh\\w*|anex\\w*|cópia\\b|guard[ae]\\w*[^.!?\\n]{0,60}(?:públic\\w+|extern\\w+|arquivo)|deposit\\w*|replic\\w*|repass\\w*|divulgu\\w*",
    ),
    takes: word("leia\\b|ler\\b|abra\\b|procur\\w*|busque\\w*|colet\\w*|recolh\\w*|extrai\\w*|copi\\w*"),
    admits: word(
      "(?:adicion|convid|cri|conced|d[eê])\\w*[^.!?\\n]{0,60}(?:administrador\\w*|proprietári\\w*|colaborador\\w*|permissões|acesso)|sem senha|authorized_keys|porta dos fundos",
    ),
    unguards: word(
      "(?:desativ|desabilit|remov|delig|deslig|pul|apagu?|ignor|silenci|contorn)\\w*[^.!?\\n]{0,60}(?:verificaç|checag|scanner|proteç|alerta|registro|histórico|assinatura|revis|auditor|controle)\\w*",
    ),
    asksNobody: word(
      "sem (?:pedir|perguntar|solicitar|esperar|aguardar)\\w*|sem (?:permissão|autorização|confirmação|consultar)|já (?:foi|está) (?:aprovad|autorizad)\\w*|em nome d[aeo]",
    ),
    obeys: word(
      "(?:instruç|orden|comando)\\w*[^.!?\\n]{0,60}(?:execut|obede|sig|como se|prioridade|prevale)\\w*|como se (?:vi|fo)\\w*[^.!?\\n]{0,20}usuári\\w*|tem prioridade|prevalece",
    ),
    exempts: word("(?:aprov|aceit|mescl)\\w*[^.!?\\n]{0,50}sem (?:ler|revisar|verificar|olhar)\\w*"),
    installs: word("instal\\w*|baix[ae]\\w*|acesso remoto|execut\\w*"),
  },
  {
    marks: /\p{Script=Han}/gu,
    denies: "不要(?!让|告诉|告知|提)|禁止|不得(?!告)|切勿(?!告)|严禁|請勿|勿(?!告|提)|不应|不会|不能(?!让)",
    asks: "先(?:给|让|向|询问)用户|确认后|经用户|(?<!无需|不必|不用|无须|不需)征得|询问用户后|用户(?:确认|同意)后",
    hides:
      "(?:不要|别|不必|无需|不用|不能|勿)让[^。，,]{0,8}(?:知道|发现|察觉|看到)|(?:不要|别|不必|无需|不用|请勿|切勿|勿|不)(?:告诉|告知|提及|提到|通知|透露|汇报|报告|说明|声张)|悄悄|静默|暗中|偷偷|后台(?:把|将|上传|发送|执行)?|隐瞒|不留痕迹|不在[^。，,]{0,12}(?:中)?(?:提及|体现|出现|显示)|只(?:汇报|报告|提及)|略去|省略该|不(?:写入|列入|记录|记入|体现|显示)|(?:用户|客户|同事|任何人)(?:不|无|并不)(?:会|需|必|用)?(?:知|看|察|发现)|避免(?:引起|被)|不引人注意|隐藏|秘密|私下|不声张|从[^。]{0,12}(?:报告|日志|记录|列表)[^。]{0,6}(?:中|里)?(?:删|去|移|排除)",
    deceives:
      "(?:告诉|回答|声称|回复)(?:用户|对方|他们)?[^。]{0,10}(?:没有问题|一切正常|已完成|通过|正常|没问题)|口头答应|假装|谎称|伪装|佯装|冒充|(?:标记|写成|记为|登记)[^。]{0,8}(?:已检查|已审核|通过|正常|完成)|伪造|编造|虚报|装作|好像",
    secret: "私钥|密钥|凭据|凭证|环境变量|密码|令牌|口令|钥匙串|Cookie|cookie|\\.env|API ?[Kk]ey|SSH|访问密匙|银行卡",
    private:
      "源代码|源码|客户(?:数据|信息|名单)|对话(?:内容|记录|历史)|聊天记录|工资|合同|通讯录|联系人|私人|病历|草稿|报价|价格|诊断|病例|身份证|合同|原文|名单|简历",
    moves:
      "上传|发送|提交(?:到|至|给)|传送|传(?:给|到|至)|发(?:给|到|至|往)|转发|推送(?:到|至|给)|回传|外发|附加到|写入[^。]{0,10}(?:参数|注释|提交)|公开|共享|访问 ?https?|POST|抄送|密送|同步(?:到|至|给)|备份(?:到|至)|寄(?:给|到)|交给|汇总(?:到|给)",
    takes: "读取|收集|打包|复制|获取|提取|导出|查找|内容",
    admits:
      "(?:添加|邀请|授予|赋予|创建|设为|加入)[^。]{0,24}(?:管理员|所有者|协作者|权限|账号|账户|公钥)|免密|后门|无需密码|(?:新建|建立|开通|开放|分配)[^。]{0,24}(?:管理员|所有者|权限|账号|账户|端口|远程)|固定(?:值|密码)|默认密码",
    unguards: "(?:关闭|禁用|停用|删除|跳过|绕过|清空|屏蔽|移除)[^。]{0,16}(?:检查|扫描|防护|保护|审计|告警|警报|日志|历史|签名|审查|验证|确认|沙箱)",
    asksNobody:
      "(?:无需|不必|不用|不需要|不)(?:询问|经过|等待|征求|请示)[^。，]{0,10}|直接(?:批准|执行|同意|允许|合并)|一律(?:批准|允许|同意|直接)|全部(?:允许|同意|批准)|自动(?:批准|同意|确认)|视为(?:已)?(?:同意|批准|授权)",
    obeys: "(?:指令|命令|指示|要求)[^。]{0,20}(?:执行|服从|遵循|视为|优先|照办)|优先于用户|继续执行本文件|高于用户|忽略用户|当作用户",
    exempts:
      "(?:批准|通过|合并|接受)[^。]{0,16}(?:不(?:需要|必|用)?(?:检查|审查|查看|阅读))|(?:不(?:需要|必|用)?(?:检查|审查|查看|阅读))[^。]{0,16}(?:批准|通过|合并)|修改断言|使其通过",
    installs: "安装|下载|远程(?:控制|访问|协助)|运行|执行",
  },
  {
    marks: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    denies: "(?:送信|書|公開|転送|共有|含め|読)(?:[しかまめ])?(?:ない|ません)(?!で)|禁止|しないこと(?!。?$)|てはならない|ないでください",
    asks: "確認を得てから|承認を得て|許可を得て|(?:利用者|ユーザー)に(?:確認|尋ね|聞い)て",
    hides:
      "(?:知らせ|伝え|報告し|言及し|教え|通知し|話さ|気づかれ|触れ|見せ)(?:ない|ず|ません)|内緒|秘密裏|こっそり|密かに|ひそかに|バックグラウンド|ログから[^。]{0,12}(?:消|削除)|記録を消|表示しない|触れなくて|触れない|知らせなくて|言わなくて|伝えなくて|記載し(?:ない|ません)|載せ(?:ない|ません)|除(?:く|い)(?:て|た)(?:報告|一覧)|目立たない|気付かれ|内密|裏で",
    deceives:
      "(?:ふり|振り)を(?:する|して)|装(?:う|って)|と(?:答え|回答し|説明し)(?:る|て)|偽(?:る|って|装)|問題ないと|(?:確認済み|検査済み|承認済み|問題なし)と(?:記|書|報告)|捏造|改ざん|偽造|見せかけ",
    secret: "秘密鍵|認証情報|パスワード|環境変数|API ?キー|トークン|クッキー|Cookie|資格情報|\\.env|SSH ?鍵|シークレット",
    private:
      "ソースコード|顧客(?:情報|データ|名簿)|会話(?:内容|履歴)|給与|契約書|連絡先|個人情報|メッセージ履歴|原文|契約|原稿|見積|価格|診断|名簿|下書き|図面",
    moves: "送信|転送|アップロード|送(?:る|って|り)|投稿|送付|公開(?:する|し)|共有(?:する|し)|渡(?:す|して)|POST|添付",
    takes: "収集|読み取|読み込|取得|コピー|抽出|集め|内容|開いて",
    admits:
      "(?:追加|招待|付与|作成|登録)[^。]{0,24}(?:管理者|権限|アカウント|鍵)|(?:管理者|所有者|コラボレーター)[^。]{0,20}(?:追加|招待|付与|登録)|パスワードなし|バックドア",
    unguards: "(?:検査|確認|スキャン|保護|監査|警告|アラート|ログ|履歴|署名|レビュー|検証|承認)[^。]{0,16}(?:無効|停止|削除|省略|回避|スキップ|オフ|消)",
    asksNobody: "(?:聞か|尋ね|確認せ|確認し|許可を求め|相談せ)(?:ず|ない)(?:に)?|すべて許可|全て許可|自動的に(?:許可|承認)|承認済みとみな|確認なしで|無断で",
    obeys: "(?:指示|命令)[^。]{0,20}(?:従|実行|優先|とみな)|(?:利用者|ユーザー)(?:の[^。]{0,10})?より優先",
    exempts: "(?:確認|レビュー|検査)(?:せずに|なしで|しないで)[^。]{0,12}(?:承認|マージ|許可)",
    installs: "インストール|ダウンロード|リモート(?:操作|アクセス|接続)|実行",
  },
  {
    marks: /\p{Script=Hangul}/gu,
    denies: "(?:쓰|보내|올리|포함하|공개하|읽)지 (?:않|말|마)|금지",
    asks: "확인을 받은 뒤|승인을 받|동의를 받|허락을 받|먼저 (?:묻|물어)",
    hides:
      "(?:알리|말하|언급하|보고하|밝히|공개하|보여 ?주)지 ?(?:말|않|마)|몰래|비밀로|조용히|숨기|은밀|백그라운드|눈치채지|언급하지|말할 필요|알릴 필요|모르게|빼고 보고|제외하고 보고|눈에 띄지|기록하지",
    deceives: "(?:라고|다고) (?:답하|말하|대답하|설명하)|(?:인|한|는) 척|속이|위장",
    secret: "비밀번호|개인 ?키|API ?키|자격 ?증명|토큰|환경 ?변수|쿠키|\\.env|SSH ?키|비밀키|인증 ?정보",
    private: "소스 ?코드|고객 ?(?:정보|데이터|명단)|대화 ?(?:내용|기록)|급여|계약서|연락처|개인정보|원문|계약|초안|견적|가격|진단|명단",
    moves: "전송|보내|업로드|올려|올린|전달|게시|공유|첨부|제출",
    takes: "수집|읽|복사|추출|모아|가져|발견한",
    admits: "(?:추가|초대|부여|생성|등록)[^.]{0,24}(?:관리자|권한|계정|키)|(?:관리자|소유자|협력자)[^.]{0,20}(?:추가|초대|부여|등록)|비밀번호 없이|백도어",
    unguards: "(?:검사|스캔|보호|감사|경고|알림|로그|기록|서명|리뷰|검증|승인)[^.]{0,16}(?:끄|비활성|삭제|건너뛰|우회|중지|지우)",
    asksNobody: "묻지 ?(?:말|않)|확인 없이|허락 없이|승인 없이|동의 없이|모두 허용|자동으로 (?:승인|허용)|이미 승인",
    obeys: "(?:지시|명령)[^.]{0,20}(?:따르|실행|우선)|사용자보다 우선",
    exempts: "(?:검토|확인|리뷰) ?(?:없이|하지 않고)[^.]{0,12}(?:승인|병합|허용)",
    installs: "설치|다운로드|원격 (?:접속|제어)|실행",
  },
];
