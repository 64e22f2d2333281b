/** Whether a text is worth the loading of the engine that looks for hidden text and for orders. `signs.test.ts` holds the two together. */

/** What no editor shows, other scripts than Latin, markup that hides, terminal sequences, text off the screen. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad]|[\u0300-\u1dff]|[\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2c00-\udfff]|[\ufe00-\uffff]|<!--|display\s*:\s*none|visibility\s*:|opacity\s*:|font-size\s*:|\]:\s|!\[| {100}|\t{25}|(?:\n[ \t]{0,8}){20}|\\[ux][0-9a-f]{2}|&#|%[2-7][0-9a-f]%|(?:%20[^%\s]{1,20}){4}|(?:\b[01]{8}\s){3}|(?:\b\d{2,3}[ ,]\s?){8}|(?:\b[0-9a-f]{2} ){8}/;
/** Words of which orders to an agent hold one, in the languages that are written in plain Latin letters. */
const ORDERS =
  /(?:\b|%[0-9a-f]{2})(?:ignor|disregard|forget|overrid|bypass|instruc|prompt|assistant|a\.?i\b|llm|agents?\b|claude|gpt|copilot|gemini|model\b|system:|user:|do not (?:tell|mention|reveal|inform|ask)|without (?:telling|asking|mention)|urgent|immediately|new (?:task|goal|role|order)|you (?:must|are now|will|should|need)|exfiltrat|(?:user|customer) (?:wants|asks|to|for|that)|agente\b|assistente|assistent\b|utente|gebruiker|kullan|nutzer\b|\bki-|anthropic|summari[sz]|automated|autonom|\bbots?\b|codex|\bcursor\b|devin\b|next_?(?:step|action)|required_?action|recommended_?action|whoever|screening system|from now on|next time|whenever (?:you|the user)|every time (?:you|the user)|before (?:answer|reply|respond|anything)|when you (?:see|come)|once you (?:read|see)|if you read|as soon as the user|operator(?: note|:|\])|<developer|<system|\{\{#?(?:system|assistant)|"role"\s*:\s*"(?:system|developer)|end of (?:the )?(?:tool|result|output)|compacted|already (?:approved|granted|authori|given)|supervisor|long-term memory|grok\b|siri\b|alexa\b|models\s?:|code[- ]generator|artificial|generative|non-?human|(?:ranking|recruiting|grading) system|anything that (?:reads|parses)|sprachmodell|asistente|modelo de l|agenti\b|agentes\b|taalmodel|\bki\b|\bia\b|nutzers\b|answer engine|write code|each answer|gave you|anweisung|vergiss|oublie|olvid|esque|dimentic|negeer|talimat|abaikan|zignoruj|confidential|restricted|proprietary|classification|tlp:|gur\b|naq\b|lbh\b|eht\b|dna\b|uoy\b|resu\b)/i;

/** May the text hide something, or tell an agent what to do? */
export function mayOrder(text: string): boolean {
  return UNSEEN.test(text) || ORDERS.test(text);
}
