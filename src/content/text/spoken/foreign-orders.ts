import type { Stretch } from "./candidates.ts";
import type { SpokenOrder } from "./spoken-order.ts";
import { sentencesOf, TONGUES } from "../asked/index.ts";

/** Machines that read, and what it is that they read, in the languages that `TONGUES` has words of. */
const READERS: Readonly<Record<string, readonly [name: string, reads: string]>> = {
  fr: [String.raw`(?:assistante?s?|agents?|modèles? de langage|ia\b|llm\b)`, String.raw`\bli(?:t|sez|sant)\b|trait`],
  de: [String.raw`(?:ki\b|ki-\p{L}+|sprachmodelle?|assistent(?:en|in)?|agenten?|llms?\b)`, String.raw`\blies(?:t)?\b|\blesen|verarbeite`],
  es: [String.raw`(?:asistentes?|agentes?|modelos? de lenguaje|ia\b|llm\b)`, String.raw`\blee\b|leyendo|leas|procesa`],
  pt: [String.raw`(?:assistentes?|agentes?|modelos? de linguagem|ia\b|llm\b)`, String.raw`\blê\b|lendo|leia|processa`],
  it: [String.raw`(?:assistent[ei]|agent[ei]|modell[oi] linguistic[oi]|ia\b|llm\b)`, String.raw`\blegge|leggendo|elabora`],
  nl: [String.raw`(?:assistent(?:en)?|agenten?|taalmodel(?:len)?|ai\b|ai-\p{L}+)`, String.raw`\blees(?:t)?\b|verwerk`],
  pl: [String.raw`(?:asystent\p{L}*|agent\p{L}*|model\p{L}* językow\p{L}*|ai\b)`, String.raw`czyta|przetwarza`],
  ru: [String.raw`(?:ассистент\p{L}*|агент\p{L}*|помощник\p{L}*|ии(?!\p{L})|языков\p{L}+ модел\p{L}*|нейросет\p{L}*)`, String.raw`чита|обрабатыва`],
  tr: [String.raw`(?:asistan\p{L}*|ajan\p{L}*|yapay zek\p{L}*|dil model\p{L}*)`, String.raw`oku|işle`],
  zh: [String.raw`(?:ai|助手|人工智能|智能体|大模型|语言模型|代理)`, String.raw`阅读|读取|读到|处理|看到|总结`],
  ja: [String.raw`(?:ai|アシスタント|エージェント|言語モデル|モデル)`, String.raw`読|処理|要約|見て`],
  ko: [String.raw`(?:ai|인공지능|어시스턴트|에이전트|언어 모델|도우미)`, String.raw`읽|처리|요약`],
  ar: [String.raw`(?:المساعد|الذكاء الاصطناعي|الوكيل|نموذج اللغة|دستیار(?: هوش مصنوعی)?|هوش مصنوعی)`, String.raw`قرأ|قراءة|تقرأ|يعالج`],
  hi: [String.raw`(?:सहायक|एआई|ai|मॉडल)`, String.raw`पढ़|संसाधित`],
};
/** Words that each sentence of a language has some of, where its letters do not tell it. */
const USUAL: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:[ldnsqu]{1,2}(?=['’])|le|la|les|des?|du|et|vous|votre|une?|dans|pour|cette|à)\b/giu,
  de: /\b(?:der|die|das|den|dem|und|nicht|bitte|eine?|zu|mit|sie|an|des|für|wird)\b/giu,
  es: /\b(?:el|los|las|del?|por|su|que|una?|y|para|en|la)\b/giu,
  pt: /\b(?:os?|do|da|de|por|que|em|seu|uma?|para|no|na|e)\b/giu,
  it: /\b(?:[ldn]l?l?(?=['’])|il|lo|gli|del|della|di|per|che|una?|nel|la|e|questo)\b/giu,
  nl: /\b(?:het|een|de|van|en|je|niet|met|deze|dit|die|naar)\b/giu,
  pl: /\b(?:i|w|na|do|nie|oraz|to|się|jest|z)\b/giu,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|kullanıcı\p{L}*)(?!\p{L})/giu,
};
/** Letters of languages that others do not write. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /[\u0400-\u04ff]/,
  zh: /[\u4e00-\u9fff]/,
  ja: /[\u3040-\u30ff]/,
  ko: /[\uac00-\ud7af]/,
  ar: /[\u0600-\u06ff]/,
  hi: /[\u0900-\u097f]/,
};
const FEWEST_USUAL = 3;

/** Names of readers that English does not share; French and Dutch have its own. */
const OWN_NAMES =
  /\bki\b|\bki-|\bia\b|assistente|asistente|assistent(?!s?\b)|asystent|asistan|agente|agenti|agenten|agentów|agentem|modelo|modelli|modello|modelle|sprachmodel|yapay|ajan\b/i;
const SHARES_NAMES = new Set(["fr", "nl"]);

function isIn(tongue: string, text: string): boolean {
  const usual = USUAL[tongue];
  return usual === undefined ? SCRIPTS[tongue]?.test(text) === true : new Set(text.toLowerCase().match(usual)).size >= FEWEST_USUAL;
}

/**
 * What a machine that is addressed is told to do: move money, delete, switch off, fetch and run, push, approve, praise, remember. As the beginnings of words, since
 * these languages inflect.
 */
const ACTS: Readonly<Record<string, string>> = {
  fr: String.raw`vir(?:er|ez|ement)|pay(?:er|ez)|supprim|effac|désactiv|coup(?:er|ez) |télécharg|exécut|lanc(?:er|ez)|approuv|valid(?:er|ez)|recommand|mémoris|enregistr|oubli|ignor|remplac|ajout`,
  de: String.raw`überweis|zahl|lösch|entfern|deaktivier|abschalt|schalte|herunterlad|lade |installier|ausführ|führe |genehmig|freigeb|empfehl|empfiehl|merk|speicher|vergiss|vergess|ignorier|ersetz|bewert|füge|einfüg`,
  es: String.raw`transfier|transfer|paga|elimin|borr|desactiv|descarg|ejecut|instal|aprueb|aprob|recomiend|recomend|recuerd|guard|olvid|ignor|reemplaz|añad|agreg|haga push`,
  pt: String.raw`transfir|transfer|pag(?:ue|ar)|apag|exclu|delet|desativ|baix|execut|instal|aprov|recomend|lembr|guard|salv|esqueç|ignor|substitu|adicion|façam? push`,
  it: String.raw`trasferi|bonific|pag(?:a|are|hi)|elimin|cancell|disattiv|scaric|esegu|installa|approv|raccomand|consigli|ricord|salva|dimentic|ignor|sostitu|aggiung|invitare`,
  nl: String.raw`overmak|maak .{0,40} over|betaal|verwijder|wis |uitschakel|schakel|download|voer .{0,40} uit|installeer|keur .{0,30} goed|beveel|onthoud|vergeet|negeer|vervang|voeg`,
  pl: String.raw`przel[ea]|zapłac|usu[nńw]|skasuj|wyłącz|pobier|pobrać|uruchom|zainstaluj|zatwierd|polec|zapisa|zapamięt|zapomn|zignoruj|zastąp|doda[jć]`,
  ru: String.raw`перевед|оплат|удал|сотр|отключ|выключ|скача|запуст|установ|одобр|рекоменд|запомн|сохран|забуд|игнорир|замен|добав|вставь|скопир|открой`,
  tr: String.raw`gönder|öde|sil|kapat|devre dışı|indir|çalıştır|kur(?:un|malı)|onayla|öner|hatırla|kaydet|unut|yok say|değiştir|ekle`,
  zh: String.raw`转账|付款|删除|清空|关闭|禁用|下载|运行|执行|安装|批准|推荐|记住|保存到|忘记|忽略|替换|插入|推送|写成|评为`,
  ja: String.raw`送金|支払|削除|消去|無効|停止|ダウンロード|実行|インストール|承認|推奨|おすすめ|記憶|保存|忘れ|無視|置き換|追加|書いて|含めず`,
  ko: String.raw`송금|결제|삭제|지우|비활성|끄|다운로드|실행|설치|승인|추천|기억|저장|잊|무시|교체|추가|작성`,
  ar: String.raw`حو[ّ]?ل|ادفع|احذف|امسح|عط[ّ]?ل|أوقف|نز[ّ]?ل|شغ[ّ]?ل|ثب[ّ]?ت|وافق|أوص|تذك[ّ]?ر|احفظ|انس|تجاهل|استبدل|أضف|بفرست|پاک کن`,
  hi: String.raw`भुगतान|हटा|मिटा|बंद कर|डाउनलोड|चला|इंस्टॉल|स्वीकृत|सिफारिश|याद रख|सहेज|भूल|अनदेखा|बदल|जोड़`,
};
const PLACE = /https?:\/\/|[\w.+-]{1,60}@[\w-]{1,60}\.\w|(?<![\w./-])\.(?:env|ssh|aws|npmrc|netrc)(?![A-Za-z])|id_rsa|id_ed25519|api[ _-]?key/iu;
/** Opening an address brings there what it holds. */
const OPENS = /ouvr|öffne|rufe?n? |abrir|abra|apri|openen?|otw[oó]rz|откр|открой|aç\p{L}*|访问|打开|開い|アクセス|열어|접속|افتح|खोल/iu;

type SpokenTongue = (typeof SPOKEN)[number];
const SPOKEN = TONGUES.flatMap(({ name, send, take, secret, secrecy, not }) => {
  const reader = READERS[name];
  if (reader === undefined) return [];
  const [called, reads] = reader;
  return [
    {
      name,
      // Said to them: a colon or comma behind the name, or that they read this.
      meant: new RegExp(
        String.raw`(?<!\p{L})${called}\p{L}{0,3}(?:[^.!?。\n]{0,24}?[:：,，,、–—]|[^.!?。\n]{0,30}?(?:${reads}))|(?:${reads})[^.!?。\n]{0,24}?${called}`,
        "giu",
      ),
      send: new RegExp(send, "iu"),
      take: new RegExp(take, "iu"),
      secret: new RegExp(secret, "iu"),
      secrecy: new RegExp(secrecy, "iu"),
      not: new RegExp(not, "iu"),
      acts: new RegExp(String.raw`(?:(?<!\p{L})|(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af、，。]))(?:${ACTS[name] ?? "(?!)"})`, "iu"),
    },
  ];
});
/** Letters and words without which no text is in one of these languages. */
const FOREIGN = /[^\u0000-\u007f]|\b(?:der|die|das|und|le|la|les|el|los|per|voor|het|een)\b/i;
const MOST_SENTENCES = 60;
/** Nobody is asked, in words that the tongues' lists of secrecy do not have. */
const WITHOUT =
  /ohne (?:rückfrage|nachfrage|bestätigung)|sans (?:confirmation|demander|prévenir)|sin (?:preguntar|confirmación|avisar)|sem (?:perguntar|confirmação|avisar)|não perguntem|senza (?:chiedere|conferma|avvisare)|zonder (?:te vragen|bevestiging)|nie (?:podając|pytając|informując)|без (?:подтверждения|вопросов|ведома)|sormaya gerek yok|sormadan|无需(?:确认|询问)|不用(?:确认|询问)|確認(?:なし|不要|せず)|触れない|묻지 말|확인 없이|دون (?:إعلام|سؤال|علم)|متوجه نشود/iu;
const REACH = 320;

/** Sentences of a definition, in other languages than English, that bring something private somewhere and keep it from the person: nobody else is spoken to in one. */
export function foreignSecrecy(text: string): SpokenOrder[] {
  if (!FOREIGN.test(text)) return [];
  const sentences = sentencesOf(text).slice(0, MOST_SENTENCES);
  for (const [at, [start]] of sentences.entries()) {
    const end = sentences[Math.min(at + 1, sentences.length - 1)]![1];
    const said = text.slice(start, Math.min(end, start + 2 * REACH));
    for (const { name, send, take, secret, secrecy } of SPOKEN) {
      if (!secrecy.test(said) || !(send.test(said) || take.test(said)) || !(secret.test(said) || PLACE.test(said)) || !isIn(name, said)) continue;
      return [
        {
          start,
          end,
          why: "asks to bring something private elsewhere, and to keep that from the person",
          score: 0.8,
        },
      ];
    }
  }
  return [];
}

/** Orders to a machine that reads, in other languages than English: it is addressed, and is to bring something private or unseen somewhere. */
export function foreignOrders(text: string, stretches: readonly Stretch[]): SpokenOrder[] {
  for (const { start, end } of stretches) {
    const stretch = text.slice(start, end);
    const hasOwnNames = OWN_NAMES.test(stretch);
    for (const tongue of SPOKEN) {
      if (!hasOwnNames && USUAL[tongue.name] !== undefined && !SHARES_NAMES.has(tongue.name)) continue;
      if (!isIn(tongue.name, stretch)) continue;
      for (const { index } of stretch.matchAll(tongue.meant)) {
        const found = orderAt(text, start + index, tongue);
        if (found !== undefined) return [found];
      }
    }
  }
  return [];
}

function orderAt(text: string, start: number, { send, take, secret, secrecy, not, acts }: SpokenTongue): SpokenOrder | undefined {
  const paragraph = text.indexOf("\n\n", start);
  const end = Math.min(paragraph === -1 ? text.length : paragraph, start + REACH);
  const whole = text.slice(start, end);
  const isUnseen = secrecy.test(whole) || WITHOUT.test(whole);
  // What is forbidden is no order; that the person is not told, is one.
  const said = whole
    .split(/(?<=[.!?。！？;；\n])/u)
    .filter((sentence) => !not.test(sentence) || secrecy.test(sentence) || acts.test(sentence.slice(0, not.exec(sentence)?.index ?? 0)))
    .join("");
  const isMoved = send.test(said) || take.test(said);
  const isPrivate = secret.test(said);
  const isTold = acts.test(said);
  const hasPlace = PLACE.test(said);
  const deeds = [
    isMoved && isPrivate,
    isMoved && hasPlace,
    isUnseen && (isMoved || isPrivate || hasPlace),
    OPENS.test(said) && /https?:\/\//.test(said),
    isTold && (hasPlace || isUnseen),
    isTold && isPrivate,
  ];
  if (!deeds.includes(true)) return undefined;
  const score = isUnseen || deeds.filter(Boolean).length > 1 ? 0.85 : 0.75;
  return {
    start,
    end,
    why: `a result that tells the model what to do: to bring something elsewhere${isUnseen ? ", and unseen" : ""}`,
    score,
  };
}
