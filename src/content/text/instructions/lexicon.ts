/**
 * Words by their part in an order to an agent, in the languages that agents read. A word with `*` is a stem. Compared in the form
 * of `foldWord`: lower case and without marks, so an entry may be written with them. Written from the grammar of the languages, not from any collection of attacks.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  override: `ignore ignoring ignored ignores disregard disregarding forget forgetting override overriding overrule bypass bypassing neglect discard overlook supersede supersedes
    ignorier* vergiss vergesst vergessen missachte* ignorez ignorer oublie oublier oubliez ignora ignorad ignorar olvida olvidad olvide olvidar descarta desestima omite
    ignorate ignori dimentica dimenticate trascura ignorem esqueça esqueca esquece desconsidere desconsiderar desconsidera negeer negeren vergeet zignoruj* ignoruj* zapomnij* pomiń
    игнорируй* проигнорируй* игнорировать забудь* отбрось* ігноруй* проігноруй* забудь* yoksay* unut* gormezden ignorera glöm ignorér glem zapomeň ignoră ignorati uită hagyd unohda
    abaikan lupakan अनदेखा नज़रअंदाज भूल تجاهل تجاهلي انس انسَ نادیده התעלם התעלמי puuza উপেক্ষা αγνόησε αγνοήστε ξέχασε`,
  // Words that may stand between a verb and what it is about without changing that: articles, quantifiers, possessives, prepositions.
  filler: `all any every each one of the your my our his their its these those this that and or both just now please kindly completely entirely fully totally simply absolutely any other such set list sets earlier
    given provided system user safety initial original base existing current prior previous above preceding foregoing ai assistant model developer hidden first second you were was have been so far here there to from in on with about
    alle allen aller die der den das dem des deine deinen deiner dein meine bisher zuvor von sämtliche jede jegliche ihre ihren toutes tous toute tout les le la l d de du des vos tes mes ces cettes ses
    todas todos toda todo las los el lo sus tus mis estas esas que las tutte tutti tutta tutto le i gli il lo tue tuoi mie queste quelle as os suas seus minhas estas essas de da do das dos
    alles de het een jouw mijn deze die wszystkie wszystkich te twoje moje все всё эти твои мои свои всех мои вышесказанное усі всі ці твої tüm bütün bu şu senin benim alla dina mina dessa all dine mine disse všechny tvé moje tyto
    toate cele mele tale összes az a kaikki semua seluruh segala figyelmen kívül tất cả các những mọi सभी सारे अपने मेरे को जميع جميع كل هذه تلك תוכל כל את yote সব সমস্ত όλες τις τα όλα`,
  // Verbs that stand last in their languages.
  overrideLast: `ignorieren vergessen missachten negeren yoksay* unut* gormezden अनदेखा नज़रअंदाज भूल نادیده উপেক্ষা`,
  prior: `previous previously prior above earlier preceding foregoing former past initial original existing before
    vorherig* bisherig* vorig* obig* früher* ursprünglich* vorangegangen* vorausgehend* précédent* antérieur* préalabl* initial* anterior* anterioar* previa previas previo previos
    precedent* vorige eerdere voorgaande bovenstaande poprzedni* wcześniejsz* powyższ* предыдущ* прежн* вышеуказанн* ранее попередн* önceki yukarıdaki tidigare föregående
    tidligere forrige foregående předchoz* korábbi előző aiemmat edelliset sebelumnya trước पिछल* पूर्व السابق* قبلی הקודמ* zilizopita পূর্ববর্তী আগের προηγούμεν* dessus arriba acima sopra oben`,
  every: `all any every everything your`,
  all: `all any every your these those the everything whatever alle allen sämtliche toutes tous todas todos tutte tutti wszystk* все всі tüm bütün semua सभी كل همه כל`,
  order: `instruction instructions prompt prompts directive directives direction directions orders guideline guidelines guidance programming
    anweisung* instruktion* vorgab* befehl* regel* anleitung* consigne* règle* ordre* instruccion* indicacion* órdenes regla* directric* istruzion* comand* regol* direttiv*
    instruç* instruções ordens regras diretriz* instructie* opdracht* aanwijzing* polece* instrukcj* zasad* wytyczn* инструкци* указани* команд* правил* приказ* інструкці* вказівк*
    talimat* komut* yönerge* anvisning* instruks* pokyn* instrucțiun* utasítás* ohjeet ohjei* instruksi* perintah* dẫn thị lệnh निर्देश* आदेश* التعليمات تعليمات الأوامر التوجيهات دستور* ההוראות הוראות maagizo নির্দেশ* οδηγίες`,
  looseOrder: `rule rules order command commands constraint constraints restrictions context message messages policies`,
  strictOrder: `instruction instructions prompt prompts directive directives programming guidelines safeguards restrictions orders`,
  not: `jangan đừng не not don't dont never no without avoid cannot can't mustn't shouldn't won't nicht niemals nie keine pas jamais no nunca sin non mai senza não nao sem niet nooit nie не без ні ilmoittamatta لا बिना मत`,
  tell: `tell telling inform informing notify notifying alert alerting warn warning sag* informier* benachrichtig* verrat* dis dites informe* prévien* avis* digas diga cuentes informar dire informare dizer diga avisar сообщай* говори* рассказывай* повідомляй* mów informuj* vertel* söyle* تخبر बताएं`,
  tellForeign: `sag* informier* benachrichtig* dis dites informer informez prévenir avisar informar informes digas diga cuentes decirle dire dirlo informare dizer diga avisar conte contar сообщай* говори* рассказывай* повідомляй* кажи mów mówić informuj* vertel* zeg tahu beritahu memberitahu katakan nói berätta fortell`,
  userForeign: `nutzer* benutzer* anwender* utilisateur* l'utilisateur usuario* utente l'utente all'utente utenti dell'utente usuário* gebruiker* użytkownik* пользовател* користувач* kullanıcı* användar* pengguna dùng bruker*`,
  youForeign: `tu vous êtes es eres sei você voce du bist sie jesteś ты вы теперь teraz désormais ahora agora ora jetzt ab sen artık`,
  limitForeign: `filtre filtres limite limites restriction restrictions restricciones filtro filtros límites limiti restrizioni filtri restrições einschränkung* beschränkung* filter regeln grenzen ogranicze* filtrów zasad ограничени* фильтр* правил цензуры beperkingen`,
  giveForeign: `donne donnez dis gib sag nenne zeig dame dime muestra dammi dimmi mostrami diga mostre pokaż podaj покажи дай скажи назови geef toon söyle ver göster`,
  withoutForeign: `ohne sans sin senza sem zonder bez без utan uden tanpa`,
  historyForeign: `l'historique historique verlauf chatverlauf historial cronologia histórico geschiedenis историю переписку conversation gespräch konversation`,
  deleteForeign: `lösche löschen supprime supprimez efface borra borrar elimina eliminar cancella cancellare apague apaga exclua usuń skasuj удали удалить видали sil verwijder wis hapus radera`,
  belongingsForeign: `dateien datei ordner daten datenbank fichiers fichier dossier données archivos archivo ficheros carpeta datos base file cartella dati arquivos arquivo pasta dados pliki plik folder dane файлы файл папку данные письма dosyaları dosya bestanden bestand berkas filer`,
  rateForeign: `bewerte bewerten évalue évaluez note notez califica evalúa valuta avalie oceń оцени beoordeel`,
  guideline: `guidelines guideline instructions instruction rubric criteria`,
  answer: `answer answers reply replies response responses summary summaries output message messages`,
  sendForeign: `sende schick* lade leite übermittle envoie envoyez transmets envía envie envíe enviar manda mandar sube invia inviare carica stuur verstuur wyślij prześlij отправь* отправить перешли* загрузи* надішли* skicka kirim kirimkan gửi أرسل ارسل kuldd küldd odešli trimite lähetä`,
  sendLast: `sturen schicken senden inviare hochladen gönder* ilet* yükle* भेज* भेजें`,
  topLevel: `com org net io cc ru cn tld info xyz dev co me biz test example`,
  belongings: `files file folder folders directory directories emails email messages data database databases backups records repository branch account accounts logs events contacts documents photos history commits disk disks drive drives server servers`,
  protection: `hook hooks protection protections sandbox antivirus firewall mfa verification authentication logging audit safety monitoring guardrails checks review`,
  doing: `summarizing summarising analyzing analysing processing reading reviewing translating parsing read summarize process review`,
  mention: `mention mentioning reveal revealing disclose disclosing report reporting acknowledge acknowledging discuss discussing expose exposing show showing display displaying say saying
    erwähn* mentionne* révèle* menciones revele* menzionar* упоминай* wspominaj*`,
  user: `user users human humans anyone anybody developer owner operator customer person nutzer* benutzer* anwender* utilisateur* usuario* utente utenti usuário* gebruiker* użytkownik* пользовател* користувач* kullanıcı* användar* المستخدم उपयोगकर्ता*`,
  ai: `ai llm llms assistant assistants agent agents chatbot chatbots bot copilot claude chatgpt gpt gemini cursor codex llama grok ki ia agente agenten assistent asistente assistente ассистент* агент* ии asystent* asystencie asisten asistan*`,
  reader: `reading processing parsing analyzing analysing summarizing summarising reviewing reads processes parses reviews indexes encounters handling viewing`,
  must: `must shall should need needs have has required obliged will muss musst müssen sollst doit dois devez debes debe deve devi moet должен должна обязан* musisz`,
  send: `send sends sending post posts upload uploads uploading forward forwards transmit transmits exfiltrate exfiltrates email emails mail submit submits leak leaks deliver beacon share shares append embed encode attach
    sende senden schick* lade leite envoie envoyez envía envie envíe enviar manda mandar sube invia inviare carica stuur verstuur wyślij prześlij отправь* отправить перешли* загрузи* надішли* gönder* skicka kirim gửi भेज* أرسل ارسل`,
  obtain: `read reads cat print dump list show get fetch retrieve collect extract find search open copy grab harvest gather access include pass provide locate scan enumerate steal obtain lies lese zeige lis lisez montre lee lea muestra leggi mostra leia mostre прочитай* покажи* wyświetl przeczytaj`,
  secret: `password passwords passphrase credential credentials secret secrets token tokens apikey apikeys keychain cookie cookies env dotenv id_rsa rsa ssh kubeconfig netrc pgpass wallet seed mnemonic
    passwort passwörter zugangsdaten schlüssel identifiants contraseña* credencial* credenziali senha* wachtwoord* hasł* парол* şifre* كلمة कुंजी`,
  keyWord: `key keys schlüssel clé clés clave claves chiave chave chaves sleutel* klucz* ключ* anahtar*`,
  keyKind: `api private secret access ssh signing encryption deploy aws gpg pgp master service`,
  history: `conversation chat history transcript messages dialogue session`,
  // What only a thief sends away in one piece.
  hoard: `password passwords passphrase credential credentials secrets env dotenv id_rsa ssh kubeconfig netrc keychain wallet mnemonic tokens keys sleutel* variables environment
    passwort passwörter zugangsdaten identifiants contraseña* credencial* credenziali senha* wachtwoord* sleutel* api-sleutels hasł* парол* şifre*`,
  sink: `http https url webhook attacker attackers email pastebin gist dns inbox bucket`,
  place: `http https url webhook endpoint server attacker email address domain inbox bucket pastebin gist dns`,
  tool: `tool tools function functions bash shell terminal curl wget powershell subprocess eval mcp`,
  use: `call invoke use run execute trigger launch`,
  act: `send fetch run execute read open delete remove upload forward call include approve merge respond reply output print transfer grant install download visit click email post share append curl wget encode leak add create update modify write give provide recommend rate rank
    ignore disregard forget never always do tell say answer use return insert change replace sende führe lies exécute envoie lis ejecuta envía lee esegui invia leggi execute envie leia отправь* выполни* прочитай*`,
  reveal: `reveal print repeat show output display tell give share return write recite expose leak dump disclose provide recall paste type spell translate summarize verrate zeige wiederhole nenne affiche répète révèle muestra repite revela dime mostra ripeti rivela mostre repita revele покажи* повтори* раскрой* выведи* pokaż powtórz göster* tampilkan`,
  promptWord: `prompt prompts instruction instructions programming guidelines directives preprompt anweisung* systemanweisung* instruktion* consigne* instruccion* istruzion* instruç* инструкци* промпт* instrukcj* talimat*`,
  hiddenWord: `system initial hidden original secret internal confidential full entire exact complete système sistema системн*`,
  restriction: `restriction restrictions limitation limitations limit limits filter filters filtering censorship guideline guidelines ethics ethical moral morals morality rules boundaries constraint constraints safeguards policies beschränkungen einschränkungen restricciones limitaciones restrictions limites restrizioni ограничени*`,
  unbound: `unfiltered uncensored unrestricted amoral unethical jailbroken unmoderated limitless evil`,
  pretend: `pretend act roleplay role-play simulate impersonate imagine behave play respond emulate immerse`,
  urgent: `immediately urgent urgently asap critical mandatory crucial imperative compulsory sofort dringend immédiatement urgente inmediatamente immediatamente imediatamente немедленно срочно natychmiast`,
};
