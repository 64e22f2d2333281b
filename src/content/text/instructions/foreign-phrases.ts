import { of, type Phrase } from "./phrase.ts";

/** Secrecy, destinations and deeds in other languages than English: other words stand between, the verb may come last, what is sent and whereto is enough. */
export const FOREIGN_PHRASES: readonly Phrase[] = [
  ...of(
    "secrecy",
    0.5,
    `@not <1 @tellForeign <4 @userForeign
     @tellForeign <4 @userForeign <2 nichts|rien|nada|nulla|niente|niets|nic|ничего
     verschweig* <4 @userForeign
     @userForeign <2 söyleme|bildirme|söylemeden|bildirmeden
     @withoutForeign <2 @userForeign
     n'en <1 parle|parlez|dis|dites <1 pas|rien|à
     ничего <2 сообщай*|говори* <2 @userForeign`,
  ),
  ...of(
    "secrecy",
    0.25,
    `@withoutForeign <1 pedir|nachfrage|rückfrage|bestätigung|demander|chiedere|potwierdzenia|подтверждения|confirmación|confirmation|conferma|confirmação`,
  ),
  ...of(
    "destination",
    0.5,
    `@sendForeign <6 @hoard <5 http|https
     @hoard <6 http|https <6 @sendLast
     @sendForeign <5 @historyForeign <6 http|https`,
  ),
  ...of(
    "persona",
    0.5,
    `@youForeign <6 @withoutForeign <3 @limitForeign
     @youForeign <8 @limitForeign <2 не <1 действуют|распространяются
     kurala|kural|kurallara <2 bağlı <1 değilsin
     बिना <2 प्रतिबंध*|सीमा*
     بلا|بدون قيود`,
  ),
  ...of("secret", 0.3, `@giveForeign <4 @hoard|motdepasse|mots|parolalar*|şifreler*|пароли|hasła\nأعطني|اعطني <2 كلمات|كلمة`),
  ...of(
    "prompt-leak",
    0.55,
    `@giveForeign <5 système|sistema|systemowe|systemprompt|system|системн* <2 @promptWord|mensaje|message|wiadomość|talimat*
     @giveForeign <3 ukryte|versteckten|cachées|ocultas|nascoste|скрытые <2 @promptWord|@order
     @order <2 söyle|göster
     @giveForeign <4 mensaje|message|messaggio|mensagem <2 de|di|système|sistema <1 système|sistema`,
  ),
  ...of(
    "address",
    0.25,
    `hinweis|notiz|nachricht|nota|remarque|aviso|avviso|uwaga|важно|примечание|opmerking|önemli <3 @ai
     an|für|à|para|per|dla|для|voor|aan <2 ki|ia|ии|assistent*|asistente*|assistente*|asystent*|ассистент*`,
  ),
  ...of(
    "harm",
    0.35,
    `@deleteForeign <4 @belongingsForeign
     @sendForeign <8 http|https
     @sendForeign <9 @topLevel
     @belongingsForeign <8 http|https <6 @sendLast
     @rateForeign <7 hervorragend|exzellent|beste*|excelente|excellent*|eccellente|doskonał*|отличн*|uitstekend`,
  ),
];
