/** Words of a language by which an order is known, as sources of regular expressions. */
export interface Tongue {
  readonly name: string;
  /** Bring something elsewhere. */
  readonly send: string;
  /** Get hold of something. */
  readonly take: string;
  /** Things that are kept from others. */
  readonly secret: string;
  /** Keep it from the person: whole phrases. */
  readonly secrecy: string;
  /** The verb beside it is denied. */
  readonly not: string;
}

/** Letters of the language stand before neither of the words. */
const words = (source: string): string => `(?<!\\p{L})(?:${source})`;

const EN: Tongue = {
  name: "en",
  send: words(
    String.raw`send(?:s|ing)?\b|upload\w*|post(?:s|ed|ing)?\b|transmit\w*|forward(?:s|ing)?\b|submit\w*|publish\w*|exfiltrat\w*|relay\w*|e-?mail (?:it|them|the)|hand (?:it|them|the\b.{0,40}) to|pass (?:it|them|the\b.{0,40}) (?:to|as)|PUT\b|deliver\w*|paste\b|write\b.{0,60}\b(?:into|in|to) (?:the )?(?:description|body|title|comment|issue|pull request|PR|commit)|as (?:the |an? )?(?:\S{1,20} )?(?:query|url|path|search) (?:parameter|string|fragment|argument)|copy (?:it|them) to https?|drop(?:s|ping)? (?:it|them|these)\b|stream\w*\b.{0,40}\bto\b|proxy_pass\b|mirror(?:s|ed|ing)?\b|(?:write|put)\b.{0,60}\b(?:into|in|to)\b.{0,40}\brequests?\b|regist(?:er|ering)\b.{0,60}\b(?:at|with)\b|load (?:it|them|these|those|this)\b.{0,20}\binto\b|sync(?:hronis|hroniz|)\w*\b.{0,60}\b(?:to|with)\b|mirror\b.{0,40}\bto\b|report (?:it|them|these|those)\b.{0,20}\bto\b|share (?:it|them|these|those)\b.{0,20}\bwith\b|appends?\b.{0,80}(?:query|url|link)|(?:include|embed|put|insert)\b.{0,90}(?:url|link|query|image|host ?name|parameter|badge)`,
  ),
  take: words(
    String.raw`read(?:s|ing)?\b|cat\b|copy\b|collect\w*|gather\w*|get\b|fetch\w*|extract\w*|print\w*|dump\w*|grab\w*|take\b|open\b|list\b|search\w*|look(?:ing)? (?:for|up|through)\b|find\b|decrypt\w*|load\b|retriev\w*|harvest\w*|captur\w*|record\w*|remember\w*|save\b|store\b|export\w*|includ\w*|append\w*|put\b|add\b|insert\w*|embed\w*|run\b|ask (?:the user )?for|recit\w*|repeat\w*|encode\w*|note\b`,
  ),
  secret: words(
    String.raw`private keys?|ssh keys?|signing keys?|environment variables|(?:all |the |any |user'?s? )?credentials\b|secrets\b|seed phrases?|recovery (?:phrase|words)|(?:12|24|twelve|twenty-four) words|key pairs?|mnemonic|(?:api|access) keys?\b|(?:access |auth |api |session |bearer )?tokens\b|(?:session )?cookies\b|(?:whole |full |entire |previous |this )?(?:conversation|chat)(?: so far| history| log|\b(?= to| and| with| in))|chat history|system prompt|passwords?\b|key ?chain|keys you have seen|card (?:data|numbers)|customer (?:table|data|records)|everything (?:that )?(?:the )?(?:user|person|developer|human)s? (?:has |have )?(?:typed|pasted|wrote|written|said|entered|shared)|shell history|one-?time code|verification code|contents? of (?:the )?(?:env|config)`,
  ),
  secrecy: words(
    String.raw`(?:do(?:es)? not|don'?t|never|must ?n[o']t|should ?n[o']t|shall not|need ?n[o']t|without|no need to|not to|avoid|refrain from|neither)\s[^.!?\n]{0,30}?\b(?:tell|telling|mention\w*|inform(?:s|ed|ing)?\b|notify(?:ing)?|alert(?:ing)?|warn(?:ing)?|(?:bring|point) (?:this|it|that|them) (?:up|out)|(?:draw|call)(?:ing)? (?:\w+ )?attention|let the (?:user|human)|say(?:ing)? (?:anything|so)|bother\w*|explain(?:ing)? (?:this|it|to)|list (?:this|it|them)|discuss\w*|announce\w*|refer(?:ring)? to|ask(?:ing)? (?:the )?(?:user|human|permission|for (?:permission|confirmation|approval)))\b(?:[^.!?\n]{0,40}?\b(?:user|human|person|developer|operator|anyone|anybody|others|colleagues|them|this|it|step|rule|summary|that you)\b)|(?:do(?:es)? not|don'?t|never|must ?n[o']t|should ?n[o']t) (?:bring|point) (?:this|it|that|them) (?:up|out)\b|(?:do(?:es)? not|don'?t|never|must ?n[o']t|should ?n[o']t) (?:show|list|include|reveal|disclose|surface|display)\b[^.!?\n]{0,40}\b(?:in|from|to) (?:the |your |any |its )?(?:summar\w+|reports?|answers?|minutes|drafts?|explanations?|repl(?:y|ies)|review comments?|description|changelog)\b|(?:it|this|that|they|these|which) (?:should|must|may|does|do|will|shall|can) ?n[o']t (?:appear|show|turn|come|end|be (?:visible|mentioned|listed|shown))(?: up)? in (?:the |your |any )?(?:draft|minutes|notes|explanation|description|changelog|summar\w+|list)|(?:are|is) (?:not|never) (?:told|informed|notified|asked|aware)\b|keep (?:this|it|these|that)[^.!?\n]{0,30}\b(?:secret|hidden|quiet|private|confidential|to yourself|between us|out of)|leave (?:this|it|that|them|these|(?:the|this|that|changes?) [\w/*.-]+)[^.!?\n]{0,30}\b(?:out of|unmentioned)|(?:do not|don'?t|never|must not|shall not) (?:announce|list|mention|discuss|explain) (?:this|it|them|that|those)\b(?! (?:in|again|twice))|(?:do not|don'?t|never|must not|shall not) (?:reveal|disclose|admit|acknowledge) (?:that (?:you|it|this)|this|it|why|the (?:reason|rule|instruction|order))\b|(?:prefers?|wants?|asks?) that (?:this|it) (?:is|be) not (?:talked|spoken|written) (?:about|of)|(?:is|are) not (?:to be )?(?:talked|spoken) (?:about|of)|keep\b[^.!?\n]{0,30}\bhidden|as unchanged\b|need(?: not|n't) (?:to )?(?:know|be (?:told|asked))|need(?: not|n't) be (?:asked|told|listed|mentioned)|(?:is|are) not seen by anyone|hide (?:this|the diff|it|the (?:change|step|output))|no (?:reason|need) to (?:bring|point|raise|mention|tell)[^.!?\n]{0,20}|(?:stays?|remains?|is) between (?:us|you and me)|describe (?:it|this|the (?:change|commit))[^.!?\n]{0,60}\bnothing else|out of sight|silently|quietly|discreetly|covertly|surreptitiously|so (?:that )?(?:nobody|no ?one|the user|they)[^.!?\n]{0,12}(?:notic|see|know|aware)\w*|without (?:the user|anyone|them)[^.!?\n]{0,20}(?:knowing|noticing|seeing|aware|consent)|(?:user|person|human|developer|reader|reviewer|customer|people|team)s? (?:do(?:es)? ?n[o']t|need not|must not|should(?:n'| no)t|won't|never) (?:need to |have to |want to )?(?:see|know|notice|learn|hear|read|be (?:told|aware|informed))|(?:should|must|may|does|do|will|shall|can) ?n[o']t (?:appear|show|turn|come|end|be (?:visible|mentioned|listed|shown))(?: up)? in (?:the |your |any )?(?:summary|answer|review|diff|output|report|reply|response)|not worth (?:telling|mentioning|reporting|raising|noting)|nothing to (?:report|tell|mention)\b[^.!?\n]{0,30}\b(?:user|person|human|anyone)|the user (?:already knows|must not|need not|should not|does ?n[o']t need to|finds? \w+ annoying)|as if nothing (?:had )?happened|needs? no (?:mention|mentioning|word|note|comment|explanation)\b|(?:say|tell|show|answer|reply)(?: \w+){0,2} just ["“]|just (?:say|tell|answer|reply|write) ["“]|unmentioned|behind the scenes|(?:say|report|answer|confirm|mention)(?: to the user)? only (?:that|"|“)`,
  ),
  not: words(String.raw`not\b|n'?t\b|\w+n't\b|never\b|no\b|without\b|avoid\b|refuse\w*|forbid\w*|instead of|rather than|nothing\b|cannot\b`),
};

const FR: Tongue = {
  name: "fr",
  send: words(
    String.raw`envo[iy]\w*|transmet\w*|transf[eè]r\w*|téléverse\w*|publi(?:e|ez|er)\b|poste[rz]?\b|expédi\w*|upload\w*|communiqu\w*|partag\w*|exporte\w*`,
  ),
  take: words(
    String.raw`li[st](?:ez)?\b|lire\b|copi\w*|récup[eéè]r\w*|collect\w*|extrai\w*|affich\w*|ouvr\w*|rassembl\w*|prends|prenez|ajout\w*|relève\w*|cherch\w*`,
  ),
  secret: words(
    String.raw`clés? (?:privées?|ssh|api|secr\w+|d'api|d'accès)|identifiants?\b|variables d['’]environnement|mots? de passe|jetons?\b|secrets\b|conversation\b|données (?:de carte|bancaires)|cookies\b|historique`,
  ),
  secrecy: words(
    String.raw`(?=[^.!?\n]{0,70}(?:utilisat|personne\b|rien\b|\ben\b|étape|cela\b|ça\b))(?:ne |n['’])[^.!?\n]{0,20}?(?:parl|di[st]|mentionn|inform|signal|préven|avert|révél|révèl|divulg|évoqu)\w*[^.!?\n]{0,12}?\b(?:pas|rien|jamais|aucun\w*|personne)\b(?:[^.!?\n]{0,30}(?:utilisat\w*|personne))?|sans (?:en |l['’]|le |la |que |rien |lui )?(?:parler|avertir|prévenir|informer|dire|mentionner|signaler|utilisat\w*)[^.!?\n]{0,30}|gard\w+[^.!?\n]{0,40}(?:secr[eè]t\w*|pour (?:toi|vous)|confidentiel\w*|silence)|utilisat\w*[^.!?\n]{0,20}(?:ne |n['’])[^.!?\n]{0,20}(?:savoir|voir|remarquer|apprendre|connaître|au courant)|à l['’]insu|discrètement|en secret|secrètement`,
  ),
  not: words(String.raw`ne\b|n['’]|jamais\b|pas\b|sans\b|aucun\w*|évite\w*`),
};

const DE: Tongue = {
  name: "de",
  send: words(
    String.raw`send\w*|übertrag\w*|übermitt\w*|schick\w*|lade?\b[^.!?\n]{0,80}\bhoch\b|hochlad\w*|hochgeladen|veröffentlich\w*|poste\w*|leite\b[^.!?\n]{0,60}\bweiter\b|weiterleit\w*|versend\w*|verschick\w*`,
  ),
  take: words(String.raw`lies\b|lesen\b|liest\b|kopier\w*|hole?\b|sammle\w*|auslesen|gib\b|öffne\w*|nimm\b|füge?\b|ermittle\w*|suche?\b|exportier\w*`),
  secret: words(
    String.raw`privat\w* schlüssel\w*|ssh-?schlüssel\w*|zugangsdaten|anmeldedaten|umgebungsvariablen|passw[oö]rt\w*|kennw[oö]rt\w*|geheimnisse?|api-?schlüssel\w*|(?:zugriffs-?)?tokens?\b|kartendaten|gesprächsverlauf|kundendaten|schlüssel\b`,
  ),
  secrecy: words(
    String.raw`(?:davon |hiervon )nichts (?:erfahren|wissen|merken|mitbekommen)|(?=[^.!?\n]{0,90}(?:nutzer|anwender|davon|darüber|hiervon|hierüber|schritt|niemand|\bdies|\bdas\b))(?:erwähn|sag|informier|erzähl|teil|bericht|verrat|weis|meld)\w*[^.!?\n]{0,50}?\b(?:nicht|nichts|niemandem|kein\w*)\b(?:[^.!?\n]{0,25}(?:davon|nutzer\w*|darüber))?|(?:nutzer|benutzer|anwender|niemand)\w*[^.!?\n]{0,30}\b(?:nicht|nichts|kein\w*)[^.!?\n]{0,25}(?:erfahr|wiss|merk|sag|mitteil|erwähn|informier|sehen)\w*|verschweig\w*|ohne (?:dass )?[^.!?\n]{0,30}(?:nutzer|anwender|jemand\w*)\w*[^.!?\n]{0,30}|stillschweigend|heimlich|unbemerkt|für dich\b|geheim\b`,
  ),
  not: words(String.raw`nicht\b|nie\b|niemals\b|kein\w*|nichts\b|ohne\b|vermeide\w*|statt\b`),
};

const ES: Tongue = {
  name: "es",
  send: words(
    String.raw`env[ií][aeoé]\w*|s[uú]b[ea]\w*|súbel\w*|transmit\w*|transfi\w*|transf[eé]r\w*|publi(?:ca|que)\w*|manda\w*|mánda\w*|reenv\w+|compart\w*`,
  ),
  take: words(String.raw`le[ea]\w*|copi[ae]\w*|obt[eé]n\w*|recoge\w*|recopil\w*|extra[ei]\w*|abre\b|imprim\w*|toma\b|añad\w*|busca\w*|muestra\w*`),
  secret: words(
    String.raw`claves? (?:privadas?|ssh|api|secretas?|de (?:api|acceso))|la clave\b|credenciales|variables de entorno|contraseñas?|secretos\b|tokens?\b|conversación\b|datos de tarjeta|historial`,
  ),
  secrecy: words(
    String.raw`omit(?:e|a|ir|as)\b[^.!?\n]{0,30}(?:paso|esto|ello)|(?:no|nunca|jamás)\b[^.!?\n]{0,15}?(?:dig|dec|dice|menci|inform|avis|cont|cuent|revel|comuni|notifi|expli)\w*[^.!?\n]{0,30}?(?:usuari\w*|nadie|nada|esto|paso|ello)|sin (?:que )?[^.!?\n]{0,15}?(?:avisar|decir|informar|mencionar|notificar|usuari\w*)[^.!?\n]{0,25}|usuari\w*[^.!?\n]{0,15}no [^.!?\n]{0,15}(?:saber|enter|not|ver)\w*|en secreto|en silencio|a escondidas|silenciosamente|mant[eé]n\w*[^.!?\n]{0,20}(?:secreto|oculto)|no le digas|ocult\w+[^.!?\n]{0,20}usuari\w*`,
  ),
  not: words(String.raw`no\b|nunca\b|jamás\b|sin\b|evita\w*|tampoco\b`),
};

const PT: Tongue = {
  name: "pt",
  send: words(
    String.raw`envi[ae]\w*|mand[ae]\w*|transmit\w*|transfi\w*|transfer\w*|publi(?:ca|que)\w*|carregu\w*|encaminh\w*|faça (?:o )?upload|poste\b|suba\b|compartilh\w*`,
  ),
  take: words(String.raw`lei[ao]\b|lê\b|ler\b|copi[ae]\w*|obtenha\w*|recolh\w*|colet\w*|extrai\w*|abra\b|imprim\w*|pegue\w*|adicion\w*|procur\w*`),
  secret: words(
    String.raw`chaves? (?:privadas?|ssh|api|secretas?|de (?:api|acesso))|credenciais|variáveis de ambiente|senhas?\b|segredos\b|tokens?\b|conversa\b|dados d[eo] cartão|histórico`,
  ),
  secrecy: words(
    String.raw`(?:não|nunca|jamais)\b[^.!?\n]{0,15}?(?:dig|diz|menci|inform|avis|cont|revel|comuni|notifi|fal|expli)\w*[^.!?\n]{0,30}?(?:usuári\w*|utilizador\w*|ninguém|nada|isso|isto|passo)|sem (?:que )?[^.!?\n]{0,15}?(?:avisar|dizer|informar|mencionar|notificar|usuári\w*|utilizador\w*)[^.!?\n]{0,25}|(?:usuári|utilizador)\w*[^.!?\n]{0,15}não [^.!?\n]{0,15}(?:saber|perceb|not|ver|descob)\w*|em segredo|silenciosamente|às escondidas|mantenha[^.!?\n]{0,20}(?:segredo|oculto)`,
  ),
  not: words(String.raw`não\b|nunca\b|jamais\b|sem\b|evite\w*|nem\b`),
};

const IT: Tongue = {
  name: "it",
  send: words(String.raw`invi[aoe]\w*|trasmett\w*|trasferi\w*|caric[ah]\w*|pubblic[ah]\w*|mand[ai]\w*|inoltr\w*|spedi\w*|condivid\w*`),
  take: words(String.raw`legg[ie]\w*|copi[ao]\w*|raccogli\w*|estrai\w*|ottieni|apri\b|stampa\b|prendi\b|aggiungi\w*|cerca\b|recupera\w*`),
  secret: words(
    String.raw`chiav[ei] (?:privat\w+|ssh|api|segret\w+|di accesso)|credenziali|variabili d['’]ambiente|password\b|segreti\b|token\b|conversazione\b|dati della carta|cronologia`,
  ),
  secrecy: words(
    String.raw`(?:non|mai)\b[^.!?\n]{0,15}?(?:dir|dic|menzion|inform|avvis|parl|rivel|comunic|notific|segnal)\w*[^.!?\n]{0,30}?(?:utent\w*|nessuno|nulla|niente|questo|ciò|passaggio)|senza (?:che )?[^.!?\n]{0,15}?(?:avvisar|dir|informar|menzionar|segnalar|utent)\w*[^.!?\n]{0,25}|utent\w*[^.!?\n]{0,15}non [^.!?\n]{0,15}(?:saper|sapp|accorg|veder)\w*|in segreto|di nascosto|silenziosamente|all['’]insaputa|tieni[^.!?\n]{0,20}(?:segreto|nascosto)`,
  ),
  not: words(String.raw`non\b|mai\b|senza\b|evita\w*|nessun\w*`),
};

const NL: Tongue = {
  name: "nl",
  send: words(String.raw`stuur\w*|verstuur\w*|verzend\w*|zend\w*|upload\w*|plaats\w*|publiceer\w*|doorstur\w*|overdra\w*|post\b`),
  take: words(String.raw`lees\b|lezen\b|kopieer\w*|haal\b|verzamel\w*|open\b|neem\b|voeg\b|zoek\b|toon\b`),
  secret: words(
    String.raw`privé-?sleutels?|ssh-?sleutels?|inloggegevens|aanmeldgegevens|omgevingsvariabelen|wachtwoord\w*|geheimen\b|tokens?\b|api-?sleutels?|gesprek\b|kaartgegevens`,
  ),
  secrecy: words(
    String.raw`(?=[^.!?\n]{0,90}(?:gebruiker|niemand|\bhier|\bniets\b|\bdit\b|\bstap\b))(?:vertel|zeg|meld|vermeld|noem|informeer|laat)\w*[^.!?\n]{0,40}?\b(?:niet|niets|niemand|geen)\b(?:[^.!?\n]{0,25}(?:gebruiker\w*|over|weten))?|(?:gebruiker\w*|niemand)[^.!?\n]{0,30}\b(?:niet|niets|geen)[^.!?\n]{0,25}(?:weten|merken|horen|vertel\w*|zeg\w*|meld\w*)|zonder[^.!?\n]{0,20}(?:gebruiker|te (?:melden|vertellen|zeggen|vermelden))[^.!?\n]{0,20}|in het geheim|stilletjes|stiekem|ongemerkt`,
  ),
  not: words(String.raw`niet\b|nooit\b|geen\b|niets\b|zonder\b|vermijd\w*`),
};

const PL: Tongue = {
  name: "pl",
  send: words(String.raw`wyślij\w*|wysyłaj\w*|prześlij\w*|przesyłaj\w*|przekaż\w*|opublikuj\w*|wgraj\w*|wrzuć\w*|udostępnij\w*|załaduj\w*|wyeksportuj\w*`),
  take: words(String.raw`przeczytaj\w*|odczytaj\w*|skopiuj\w*|zbierz\w*|pobierz\w*|otwórz\w*|wypisz\w*|weź\b|dodaj\w*|znajdź\w*|dołącz\w*`),
  secret: words(
    String.raw`klucz\w*(?: (?:prywatn\w+|ssh|api))?|dane (?:logowania|uwierzytelniające)|danych logowania|poświadcze\w+|zmienn\w+ środowiskow\w+|has(?:ł\w*|eł)\b|sekret\w*|token\w*|rozmow\w+|dane kart\w*`,
  ),
  secrecy: words(
    String.raw`nie\b[^.!?\n]{0,12}?(?:mów|informuj|wspomin|powiadam|ujawnia|zdradz|zgłasza|pisz|pytaj)\w*[^.!?\n]{0,30}?(?:użytkownik\w*|nikomu|o tym|tym|tego)|bez (?:wiedzy|informowania|powiadamiania|pytania|zgody)[^.!?\n]{0,20}|użytkownik\w*[^.!?\n]{0,15}nie [^.!?\n]{0,20}(?:wiedzie|dowie|zauważ|zobacz)\w*|po cichu|w tajemnicy|potajemnie|ukryj\w*[^.!?\n]{0,20}użytkownik\w*|niezauważ\w*`,
  ),
  not: words(String.raw`nie\b|nigdy\b|bez\b|żadn\w*|unikaj\w*`),
};

const RU: Tongue = {
  name: "ru",
  send: words(
    String.raw`отправ[ьл]\p{L}*|отправит\p{L}*|передай\p{L}*|передава\p{L}*|загруз[иь]\p{L}*|выгруз[иь]\p{L}*|перешли\p{L}*|опубликуй\p{L}*|пошли\p{L}*|вышли\p{L}*|скинь\p{L}*|залей\p{L}*`,
  ),
  take: words(
    String.raw`прочита\p{L}*|прочти\p{L}*|читай\p{L}*|скопируй\p{L}*|собери\p{L}*|получи\p{L}*|извлеки\p{L}*|открой\p{L}*|выведи\p{L}*|возьми\p{L}*|добавь\p{L}*|найди\p{L}*`,
  ),
  secret: words(
    String.raw`(?:приватн|закрыт|секретн|ssh|api)\p{L}*[- ]ключ\p{L}*|ключ\p{L}*|учётн\p{L}+ данн\p{L}+|учетн\p{L}+ данн\p{L}+|переменн\p{L}+ (?:окружения|среды)|парол\p{L}+|секрет\p{L}*|токен\p{L}*|переписк\p{L}*|данные карт\p{L}*`,
  ),
  secrecy: words(
    String.raw`(?=[^.!?\n]{0,90}(?:пользовател|никому|никто|этом|это|ничего))(?:не|никогда|ничего)(?!\p{L})[^.!?\n]{0,15}?(?:говор|сообща|упомина|рассказыва|информиру|уведомля|раскрыва)\p{L}*(?:[^.!?\n]{0,30}?(?:пользовател\p{L}*|никому|этом|это))?|(?:пользовател\p{L}*|никому)[^.!?\n]{0,20}не (?:сообща|говор|показыва|уведомля|должен (?:знать|узнать))\p{L}*|без (?:ведома|уведомления|согласия)[^.!?\n]{0,20}|незаметно|тайно|втайне|скрытно|скрой\p{L}*[^.!?\n]{0,20}пользовател\p{L}*`,
  ),
  not: words(String.raw`не(?!\p{L})|никогда|нельзя|без(?!\p{L})|запрещ\p{L}*|нет(?!\p{L})`),
};

const TR: Tongue = {
  name: "tr",
  send: words(
    String.raw`gönder(?!me(?:yin|z|den|\b))\p{L}*|yükle(?!me(?:yin|z|den|\b))\p{L}*|ilet(?!me(?:yin|z|\b))\p{L}*|aktar(?!ma(?:yın|z|\b))\p{L}*|paylaş(?!ma(?:yın|z|\b))\p{L}*|yolla(?!ma)\p{L}*|yayınla(?!ma)\p{L}*`,
  ),
  take: words(
    String.raw`oku(?!ma)\p{L}*|kopyala(?!ma)\p{L}*|topla\p{L}*|al(?:ıp|ın|ınız)?(?!\p{L})|çıkar\p{L}*|aç(?:ıp|ın)?(?!\p{L})|yazdır\p{L}*|ekle\p{L}*|bul(?!\p{L})`,
  ),
  secret: words(
    String.raw`(?:özel|gizli|ssh|api) anahtar\p{L}*|kimlik bilgi\p{L}*|ortam değişken\p{L}*|parola\p{L}*|şifre\p{L}*|token\p{L}*|jeton\p{L}*|konuşma\p{L}*|kart bilgi\p{L}*`,
  ),
  secrecy: String.raw`(?:söyleme|bahsetme|bildirme|anlatma|belirtme|haber verme|gösterme|sorma)(?:yin(?:iz)?|den|z|sin)?(?!\p{L})|kullanıcı\p{L}*[^.!?\n]{0,20}(?:bilmemeli|bilmesin|haberi olmas|öğrenmesin|fark etmesin)\p{L}*|gizlice|sessizce|fark ettirmeden|kullanıcıdan (?:gizle|sakla)\p{L}*`,
  not: words(String.raw`asla|hiçbir zaman|değil|yok|sakın`),
};

const ZH: Tongue = {
  name: "zh",
  send: String.raw`发送|上传|提交(?:到|至|给)|传送|传(?:给|到|至)|发(?:给|到|至|往)|发布(?:到|至)|转发|推送(?:到|至|给)|回传|外发|傳送|上傳|發送|發(?:給|到)|POST`,
  take: String.raw`读取|读出|读一下|复制|拷贝|收集|获取|提取|打开|导出|列出|取出|讀取|複製|蒐集|取得|查找|写入`,
  secret: String.raw`私钥|密钥|凭据|凭证|环境变量|密码|令牌|口令|会话记录|对话(?:历史|内容|记录)|系统提示词?|钥匙串|私鑰|金鑰|環境變數|憑證|密碼|權杖|聊天记录|访问密匙|银行卡`,
  secrecy: String.raw`(?:不要|别|勿|不得|不必|无需|无须|请勿|不用|不可|請勿|不能|切勿)[^。!?!?\n,,]{0,10}?(?:告诉|告知|提及|提到|提起|通知|透露|提醒|让用户|說|说明|显示给|告訴|声张|报告(?!中|里|内)|汇报|询问用户)(?!给?(?:他人|别人|第三方|外人|陌生人))|(?:不|别)让(?:用户|任何人)(?:知道|发现|看到|察觉)|用户(?:不|无)(?:能|应|得|需|会|必)?(?:知道|知情|察觉|发现)|保密|悄悄|静默地?|偷偷|暗中|隐瞒`,
  not: String.raw`不要|请勿|勿|不得|禁止|不可|切勿|不能|别|不应|严禁|請勿|不会`,
};

const JA: Tongue = {
  name: "ja",
  send: String.raw`送信|アップロード|転送|送(?:って|り|る|れ)|投稿(?:し|する)|POST|渡して|送付|公開(?:し|する)`,
  take: String.raw`読み取|読み込|読んで|読み出|コピー|収集|取得|抽出|開(?:いて|き)|出力|集め|取り出|追加`,
  secret: String.raw`秘密鍵|認証情報|資格情報|環境変数|パスワード|トークン|シークレット|API ?キー|会話(?:履歴|内容|の内容)|クッキー|鍵`,
  secrecy: String.raw`(?:言わ|伝え|知らせ|通知し|報告し|話さ|触れ|教え|言及し|見せ|気づかれ|尋ね|聞か)(?:ないで|ない(?:こと|よう)|ずに|てはいけ|てはならな|てはなら|なくて)|(?:ユーザー?|利用者)(?:に|には)(?:は)?(?:知られ|気[付づ]かれ|悟られ|報告しない|見せない|伝えない|知らせない)|(?:報告|通知|言及)(?:は)?しない|秘密に|内緒|黙って|こっそり|密かに|ひそかに|気付かれ`,
  not: String.raw`ないで|ません|しない|禁止|てはいけ|てはならな|せずに|なく(?:て|、)`,
};

const KO: Tongue = {
  name: "ko",
  send: String.raw`보내(?!지)|전송(?!하지)|업로드(?!하지)|전달하(?!지)|전달해|게시하(?!지)|올리(?!지)|올려|제출하(?!지)|공유하(?!지)`,
  take: String.raw`읽(?!지)|복사|수집|가져오|가져와|추출|열(?:고|어)|출력(?!하지)|모아|모으|찾아`,
  secret: String.raw`개인 ?키|비밀 ?키|자격 ?증명|환경 ?변수|비밀번호|토큰|시크릿|API ?키|대화 ?(?:내용|기록)|쿠키|암호|인증 ?정보`,
  secrecy: String.raw`(?:알리|말하|언급하|보고하|알려 ?주|이야기하|얘기하|보여 ?주|묻|밝히)지 ?(?:마|말|않)|몰래|비밀로|조용히|모르게`,
  not: String.raw`지 ?(?:마|말|않)|금지|안 ?돼|없이`,
};

const AR: Tongue = {
  name: "ar",
  send: String.raw`(?<!\p{L})[وف]?(?:أرسل|ارسل|ارفع|حمّل|حمل|انشر|مرر|مرّر|انقل|إرسال|رفع|شارك)\p{L}*`,
  take: String.raw`(?<!\p{L})[وف]?(?:اقرأ|إقرأ|انسخ|اجمع|استخرج|احصل|افتح|اطبع|خذ|أضف)\p{L}*`,
  secret: String.raw`المفتاح|مفاتيح|المفاتيح|بيانات الاعتماد|متغيرات البيئة|كلم(?:ات|ة) (?:المرور|السر)|الرموز|رموز|رمز الوصول|الأسرار|المحادثة|بيانات البطاقة`,
  secrecy: String.raw`(?<!\p{L})[وف]?(?:لا|دون أن|بدون أن|من دون أن)\s+(?:تخبر|تذكر|تبلغ|تُخبر|تعلم|تقل|تُعلم|تشر|تسأل)\p{L}*|(?:يجب|ينبغي) (?:ألا|أن لا) (?:يعلم|يعرف|يدري)|دون (?:علم|إخبار|إعلام|إبلاغ)|بدون (?:علم|إخبار)|سرًا|سرا(?!\p{L})|بصمت|خفية`,
  not: String.raw`(?<!\p{L})[وف]?لا(?!\p{L})|دون|بدون|ممنوع|أبدا`,
};

const HI: Tongue = {
  name: "hi",
  send: String.raw`भेज|अपलोड|पोस्ट कर|प्रेषित|साझा कर|स्थानांतरित`,
  take: String.raw`पढ़|कॉपी|एकत्र|इकट्ठा|निकाल|खोल|प्राप्त|प्रिंट|जोड़`,
  secret: String.raw`निजी कुंजी|कुंजी|क्रेडेंशियल|पर्यावरण चर|एनवायरनमेंट|पासवर्ड|टोकन|गुप्त|बातचीत|सीक्रेट|की(?=\s*फ़ाइल)`,
  secrecy: String.raw`(?:न|ना|मत|नहीं)\s+(?:बता|कह|सूचित|पूछ)\p{L}*\p{M}*|(?:बता|कह|सूचित कर|उल्लेख कर)\S{0,6}\s*(?:न|मत|नहीं)|पता (?:न|नहीं) चल|छिपा|छुपा|चुपचाप|गुप्त रूप|बिना बताए|बताए बिना`,
  not: String.raw`(?<!\p{L})(?:न|ना|मत|नहीं)(?!\p{L})|बिना`,
};

/** Fifteen languages. A text is read in all of them: orders are hidden in another one than the document's. */
export const TONGUES: readonly Tongue[] = [EN, FR, DE, ES, PT, IT, NL, PL, RU, TR, ZH, JA, KO, AR, HI];
